"""What Spanish says of who made a film and who acts in it."""

from __future__ import annotations

from datasette_film_reviews.extract.idioms.entry import Idioms

SPANISH = Idioms(
    directed=r"""
        (?:dirigid|realizad|rodad|filmad|firmad|orquestad)[oa]s? (?:\w+ )?por|bajo (?:la dirección
        |las órdenes) de|a las órdenes de|(?:en|la) dirección de|dirección:|tras las cámaras (?:está|se sitúa
        |se coloca)|detrás de (?:la cámara|las cámaras) (?:está|se sitúa)
    """,
    maker=r"(?:(?:guionista|actor|actriz|productora?) y )?(?:directora?|cineasta|realizadora?|debutante)",
    film=r"""
        película|peli|filme?|cinta|largometraje|largo|trabajo|obra|documental|comedia|drama|thriller|ópera prima
        |debut
    """,
    new=r"""
        nuev[oa]|últim[oa]|más reciente|primer[oa]?|segund[oa]|tercer[oa]?|esperad[oa]|ópera prima|debut
    """,
    film_of=r"del?",
    directs=r"""
        dirige|rueda|filma|firma|rodó|filmó|dirigió|firmó|ha (?:dirigido|rodado|filmado|firmado)|debuta (?:en
        |como|tras) (?:la dirección|directora?|la cámara)|se pone (?:tras|detrás de) (?:la cámara|las cámaras)
        |escribe y dirige|nos (?:trae|entrega|regala) (?:un|su)
    """,
    starring=r"""
        (?:protagonizad|encabezad|coprotagonizad|interpretad)[oa]s? por|(?:elenco|reparto
        |casting) (?:lo )?(?:\w+ ){0,3}?(?:formad[oa]|compuesto|encabezado|integrado|completado|liderado) por
        |(?:reparto|elenco)(?: lo)? (?:completan|encabezan|forman|integran)|la (?:encabezan|protagonizan)
        |protagonizan?|completan el (?:reparto|elenco)|con las actuaciones de|reparto:|intérpretes:
        |con las voces de|con la voz de
    """,
    player=r"""
        (?:(?:gran|joven|veteran[oa]|siempre \w+|debutante) )?(?:actor|actriz|protagonista|intérprete|cómico)
    """,
    beside=r"con|junto a|además de",
    performance=r"""
        (?:interpretaci(?:ón|ones)|actuaci(?:ón|ones)|trabajo actoral|composición|química entre
        |el duelo (?:interpretativo )?entre) (?:\w+ )?(?:de )?
    """,
    plays=r"""
        (?:que )?(?:interpreta|encarna|da vida|hace de|borda|presta su voz|se mete en la piel de
        |se pone en la piel de|asume el papel de)(?: (?:aquí|además|también))?(?: el papel)?(?: de| a|l)?
    """,
    role=r"""
        en (?:el papel|la piel|el rol)(?: (?:protagonista|principal))? del?|haciendo de|como|dando vida a|(?:es
        |en plan) de
    """,
    played=r"""
        (?:interpretad|encarnad|vivid|bordad|doblad)[oa]s? (?:\w+mente )?por|a cargo de|que (?:hace|borda
        |compone)|con el rostro de
    """,
    who_plays=r"""
        (?:al? quien|al que|a la que|lo|la|que) (?:interpretan?|encarnan?|da(?:n)? vida|pone (?:voz|rostro))
    """,
    acts=r"""
        (?:está|están|luce|resulta) (?:\w+mente |muy |tan )?(?:bien|genial|magnífic[oa]s?|espléndid[oa]s?
        |soberbi[oa]s?|sensacional|brillantes?|perfect[oa]s?|correct[oa]s?|convincentes?|maravillos[oa]s?
        |inmens[oa]s?|estupend[oa]s?|impecables?|desaprovechad[oa]s?)|se (?:come la pantalla|luce|roba)
        |roba (?:cada|la|todas)|borda (?:su|el)|ofrece (?:una|su) (?:\w+ )?(?:interpretación|actuación)|brilla
        |sostiene la película|actúa|compone (?:un|una)
    """,
    small=r"""
        y|e|o|u|que|quien|con|por|para|en|sin|sobre|cuando|donde|mientras|pero|como|no|es|está|son|fue|ha|al|se
        |le|lo|más|ni|desde|hasta|entre|contra|según
    """,
    article=r"el|la|los|las|un|una|unos|unas|su|sus|al|del|este|esta|aquel|aquella|ese|esa",
    tells=(" el ", " una ", " que "),
)
