"""What Spanish says of who made a film and who acts in it."""

from __future__ import annotations

from datasette_film_reviews.extract.idioms.entry import Idioms

SPANISH = Idioms(
    directed=r"""
        (?:dirigid|realizad|rodad|filmad|firmad|orquestad)[oa]s? (?:\w+ ){0,3}?por|(?:la|lo|escribe y) (?:dirige
        |dirigió|firma|filma|rodó)|de la mano de|la cámara de|bajo (?:la dirección|las órdenes) de
        |a las órdenes de|(?:en|la) dirección de|dirección:|tras las cámaras (?:está|se sitúa|se coloca)
        |detrás de (?:la cámara|las cámaras) (?:está|se sitúa)|(?:tomado|toma|recogido|recoge) el (?:relevo|testigo)
        |(?:a los mandos|al timón|al frente del proyecto) (?:está|se sitúa)|las riendas (?:a|las (?:toma|lleva))
    """,
    maker=r"""
        (?:(?:guionista|actor|actriz|productora?) y )?(?:directora?|cineasta|documentalista|realizadora?|dire
        )
    """,
    film=r"""
        propuesta|película|peli|filme?|cinta|largometraje|largo|trabajo|obra|documental|comedia|drama|thriller
        |ópera prima(?: de \w+)?|debut
    """,
    new=r"nuev[oa]|últim[oa]|más reciente|primer[oa]?|segund[oa]|tercer[oa]?|esperad[oa]|ópera prima|debut",
    film_of=r"del?",
    directs=r"""
        dirige|rueda|filma|firma|rodó|filmó|dirigió|firmó|ha (?:dirigido|rodado|filmado|firmado
        |escrito y dirigido)|debuta en el largo(?:metraje)?|debuta (?:en
        |como|tras) (?:la dirección|directora?|la cámara)|se pone (?:tras|detrás de) (?:la cámara|las cámaras)
        |(?:escribe|protagoniza|interpreta|produce) y dirige|dirige y protagoniza
        |traslada|ha trasladado|nos llega|nos tenía acostumbrad[oa]s|me esperaba|nos (?:trae
        |entrega|regala) (?:un|su)|es (?:el|la) directora?(?! de)|escribió y dirigió|dirigió y produjo
    """,
    starring=r"""
        (?:protagonizad|encabezad|coprotagonizad|interpretad)[oa]s? por|(?:elenco|reparto
        |casting) (?:lo )?(?:\w+ ){0,3}?(?:formad[oa]|compuesto|encabezado|integrado|completado|liderado) por
        |(?:reparto|elenco)(?: lo)? (?:completan|encabezan|forman|integran)|la (?:encabezan|protagonizan)
        |protagonizan?|reúne a|completan el (?:reparto|elenco)|con las actuaciones de|reparto:|intérpretes:
        |con las voces de|con la voz de|está ahora|(?:a su lado|junto a ell[ao]),?|(?:encabezan|completan|forman
        |lideran|integran) (?:el|la|un) (?:reparto|elenco),?|confía? a|en la película es(?: el| la)?|destacan?
        |sobresalen?|(?:acompañad|secundad|arropad
        |flanquead)[oa]s? (?:por|de)|(?:protagonismo|peso)(?: \w+){0,4}? recae (?:en|sobre)|sobre los hombros de
        |(?:y|también|además) (?:sale|aparece)n?|cameo d(?:e|el)|(?:reparto|elenco)(?: \w+){0,3}:
        |da(?:n)? la réplica(?: a)?
        |junto a los|(?:los|sus) (?:protagonistas|actores|intérpretes
        |secundarios)(?: (?:son|principales))*,?|le da la réplica
    """,
    player=r"(?:(?:gran|joven|veteran[oa]|siempre \w+|debutante) )?(?:actor|actriz|protagonista|intérprete|cómico)",
    beside=r"con|junto a|además de",
    performance=r"""
        (?:interpretaci(?:ón|ones)|actuaci(?:ón|ones)|trabajo actoral|composición|química entre
        |el duelo (?:interpretativo )?entre|(?<!\w\s)(?:magnífic|soberbi|espléndid|estupend|desaprovechad)[oa]s?
        |(?<!\w\s)(?:genial|excelente|impecable|brillante)) (?:\w+ )?(?:de )?|(?:memorable|impagable|inolvidable
        |entrañable
        |magnífic[oa]|espléndid[oa]|soberbi[oa]) (?:el|la) \w+ de|(?:más|menos|igual de|muy) \w+ (?:está|resulta)
    """,
    plays=r"""
        (?:que |quien |q )?(?:interpreta|hacía|tiene a su cargo|encarna|da vida|hace de|dobla|pone voz|borda
        |presta su voz
        |compone(?= un)|se mete en la piel de|se pone en la piel de|se convierte en|se transforma en
        |asume el papel de|hacía)(?: (?:aquí|además
        |también))?(?: el papel)?(?: de| a|l)?
    """,
    role=r"""
        en (?:el papel|la piel|el rol)(?: (?:protagonista|principal))? del?|haciendo de|como(?! si\b)|dando vida a
        |(?:interpretando|encarnando) al?|en (?:el pellejo|los zapatos|el traje|el uniforme) del?
        |poniendo voz a|(?:es
        |en plan) de
    """,
    played=r"""
        (?:interpretad|encarnad|vivid|bordad|doblad)[oa]s? (?:\w+mente |con [\w ]+? )?por|(?:tiene|recibe
        |ha recibido|hereda|lleva) la voz (?:\w+ )?de
        |papel (?:de|que corre a cargo de)
        |a cargo de|recae en|(?:compuest|recread)[oa] por|que (?:hace|borda|compone)(?! (?:una?|de|al?)\b)
        |con el rostro de|tiene (?:la|el) (?:cara|rostro|voz)(?: \w+)? de
    """,
    who_plays=r"""
        (?:al? quien|al que|a la que|lo|la|le|que) (?:hac[ei]a?|pone la voz|presta su voz|interpretan?|encarnan?
        |da(?:n)? vida|pone (?:voz|rostro))
    """,
    acts=r"""
        (?:está|están|luce|resulta) (?:\w+mente |muy |tan )?(?:bien|mal|fatal|pésim[oa]s?|horribles?|horrorosos?
        |genial|magnífic[oa]s?|espléndid[oa]s?|soberbi[oa]s?|sensacional|brillantes?|perfect[oa]s?|correct[oa]s?
        |convincentes?|maravillos[oa]s?|inmens[oa]s?|estupend[oa]s?|impecables?|desaprovechad[oa]s?)
        |se (?:come la pantalla|luce|roba)|roba (?:cada|la|todas|varias|muchas)|que l[oa] (?:interpreta|encarna)
        |presta a (?:este|su) (?:personaje|papel)|tiene (?:aquí )?(?:el|su) (?:mejor )?(?:papel|personaje)
        |actúan? ante la cámara|(?:está|esta) (?:que se sale|sembrad[oa])|borda (?:su|el)|ofrece (?:una
        |su) (?:\w+ )?(?:interpretación|actuación)|brilla|sostiene la película|(?:encarnan|interpretan
        |dan vida) a|(?:forman|componen) (?:el|un|una|la)|(?:protagonizan|encabezan) (?:el|la|un|una)
        |complet(?:a|an) el (?:reparto|elenco)|es (?:una|la|toda una) revelación|se sale
        |retoman? (?:su|sus|el|los) (?:papel|papeles|personajes?)|(?:,? (?:que|quien) )?(?:hace|hacía) de (?=[a-z])
        |vuelven? a (?:ponerse|meterse) en la piel|repiten? (?:su|como)
        |quien l[oa] (?:interpreta|encarna)|le presta|aporta (?:su|el|la)|(?:lo|la) borda|actúa|compone (?:un
        |una)
    """,
    small=r"""
        y|e|o|u|que|quien|con|por|para|en|sin|sobre|cuando|donde|mientras|pero|como|no|es|está|son|fue|ha|al|se
        |le|lo|más|ni|desde|hasta|entre|contra|según
    """,
    article=r"el|la|los|las|un|una|unos|unas|su|sus|al|del|este|esta|aquel|aquella|ese|esa",
    tells=(" el ", " una ", " que "),
    own=r"su",
    works=r"""
        presenta|vuelve|regresa|retrata|narra|cuenta|aborda|explora|adapta|construye|entrega|propone|se atreve
        |debuta
    """,
    elsewhere=r"""
        jurado|homenaje|tributo|premio de honor|recuerda a|recuerda al|a la manera de|estilo de|heredero de
        |digno de|discípul[oa] de
    """,
    remade=r"remake|nueva versión|versión de \d{4}|refrito|el original|la original",
    an=r"una?",
    copula=r"(?:es|será|era)(?: (?:la|el|una?))?",
    finds=r"encontramos|tenemos|está|vemos|aparece|descubrimos",
)
