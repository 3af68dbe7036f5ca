"""What French says of who made a film and who acts in it."""

from __future__ import annotations

from datasette_film_reviews.extract.idioms.entry import Idioms

FRENCH = Idioms(
    directed=r"""
        (?:réalisé|mis|mise|signé|tourné|dirigé|filmé|orchestré)e?s? (?:en scène )?(?:\w+ment |(?:à
        |en) \w+ (?:mains |jours )?)?par(?: une? [\w-]+ \()?|que (?:signe|réalise)|sous la (?:direction|houlette
        |caméra) d[e’']?|confié (?:la (?:suite|réalisation|mise en scène|caméra)|les (?:rênes|commandes)) à
        |aux (?:commandes|manettes),?|repri(?:s|t) (?:les rênes|le flambeau),?|on doit (?:ce|cet
        |cette) (?:\w+ )?(?:film|fable|comédie|drame|polar|documentaire
        |récit) (?:\w+ )?à|derrière la caméra,?|mise en scène d[e’']?|signée?|(?:réalisation|de)\s?:
    """,
    maker=r"""
        (?:(?:scénariste|acteur|actrice)[\s-]et[\s-]|(?:acteur|actrice|scénariste)-)?(?:réalisat(?:eur|rice)
        |cinéaste|documentariste|réal|metteuse? en scène)
    """,
    film=r"""
        film|long[\s-]métrage|œuvre|oeuvre|documentaire|comédie|drame|polar|thriller|premier film|opus|conte
        |mélo|western
    """,
    new=r"nouveau|nouvelle|dernière?|premier|première|deuxième|second|troisième|très attendu|beau|petit",
    film_of=r"(?:de|du|d)",
    directs=r"""
        (?:réalise|filme|signe|tourne|dirige|livre|met en scène|a (?:réalisé|tourné|signé|filmé)|est revenue?
        |n(?:’|ous) avait habitués?|nous (?:livre|offre)|passe derrière la caméra|revient avec|nous (?:vient
        |arrive))(?= (?:ici|là|un|une|son|sa|ce|cet|cette|le|la|avec|en|à)\b| l['’]|[,.:;])
    """,
    starring=r"""
        (?:porté|emmené|interprété|incarné|joué|servi|entouré|épaulé|accompagné|secondé)e?s? (?:par|de|d)
        |(?:acteurs|actrices|comédiens|comédiennes|interprètes)(?: \w+){0,2}[\s,:(]*|face à|(?:on )?retien(?:dra
        |t)|(?:distribution|casting)(?: \w+){0,3}? (?:composée?|menée?|dominée?|emmenée?|de)(?: par| de)?
        |au casting,?|à ses côtés,?|échoit (?:\w+ ){0,2}à|rôle (?:\w+ ){0,4}(?:revient|est confié) à
        |face à (?:lui|elle),?|confi(?:e|é|ée|és|ées)? (?:\w+ )?à|réunit|on retrouve (?:aussi |également )?
        |(?:l[ea]\s|l[’'])[\w-]+, c[’']est|(?:caméo|apparition)(?: \w+)? d[e’']
        |repos(?:e|ent) sur(?: les épaules d[e’'])?|(?:distribution|casting)(?: \w+){0,3}\s?:
        |en tête d['’]affiche,?|avec les voix d[e’']?|avec :
    """,
    player=r"""
        (?:(?:grand|jeune|excellente?|formidable|géniale?|toujours \w+|toute jeune|débutante?) )?(?:acteur
        |actrice|comédien|comédienne|l['’]acteur|l['’]actrice)
    """,
    beside=r"avec|aux côtés d[e’']?|entouré[e]? d[e’']?",
    performance=r"""
        (?:interprétation|prestation|performance|jeu|composition|alchimie entre|(?<!\w\s)(?:excellente?
        |formidable|magnifique|remarquable|impeccable|épatante?)|duo|tandem) (?:\w+ )?(?:d[eu’']\s?)?|(?:mémorable
        |inoubliable|irrésistible|savoureu(?:x|se)) (?:l[ea]\s|l[’'])\w+ d[e’']
    """,
    plays=r"""
        (?:qui |y )?(?:joue|double|incarne|interprète|campe|devient|se (?:glisse dans la peau
        |mue en|transforme en|métamorphose en)(?: d[e’'])?|donne vie à|prête sa voix à|prête ses traits à|(?:il
        |elle) (?:compose|campe|incarne|interprète)
        |compose)(?: (?:ici|aussi|avec \w+))?
    """,
    role=r"""
        (?:(?:dans|pour|avec) )?(?:le rôle|au rôle|au personnage|la peau|le costume|les habits)(?: principal
        | titre)? (?:de la|de l['’]|de|du|des
        |d['’]?)|(?<=,\s)en(?! (?:compétition|effet|revanche|salles?|forme|plus|fait|particulier|tout|outre|tête
        |somme)\b)(?= \w+(?: \w+){0,2}[ ,.;)])
    """,
    played=r"""
        a (?:les traits|le visage|la voix)(?: \w+)? d[e’']?|(?:jou|incarn|interprét|camp|doubl
        |compos)é(?:e)?s? (?:\w+ment |avec [\w ]+ )?par|sous les traits d[e’']?
        |(?:a|prend|avec|reçoit|emprunte|hérite de) la voix (?:\w+ )?d[e’']|confiée? à
    """,
    who_plays=r"""
        (?:qu['’]|que |c['’]est )(?:incarne|joue|interprète|campe)|à (?:qui|laquelle) prête (?:sa voix
        |ses traits)
    """,
    acts=r"""
        (?:est|sont|y est) (?:\w+ment |très |tout simplement |absolument |juste )?(?:formidables?|excellente?s?
        |parfaite?s?|géniale?s?|magnifiques?|impeccables?|épatante?s?|remarquables?|bouleversante?s?
        |irrésistibles?|convaincante?s?|inoubliables?|impériale?s?|touchante?s?|sublimes?)|crève l['’]écran
        |(?:trouve|tient) (?:ici |là )?(?:son|sa|l['’]un|un) (?:\w+ )?(?:meilleur )?(?:rôle|emploi)|brille
        |(?:jouent|incarnent
        |interprètent)|est (?:une|la) (?:vraie |grande |belle )?révélation|qui l[’'](?:incarne|interprète)
        |lui prête|prête à (?:ce|son) personnage|qui l[ea] joue|forment (?:un|une|le)|complèt(?:e|ent) (?:la
        |le) (?:distribution|casting)
        |lui donne la réplique|impose (?:une|sa|son)|ne cède pas|(?:s en|s[’']en) (?:sort|tire)
        |n[’']a rien à (?:défendre|jouer)|(?:y )?crève|y trouve son|vole la vedette|cabotine|sur(?:-)?joue
        |repren(?:d|nent) (?:son|leurs?|le|les) rôles?|retrouve(?:nt)? (?:son|leurs?) (?:rôle|personnage)s?
        |livre une (?:\w+ )?(?:prestation|performance|interprétation)
    """,
    small=r"""
        et|ou|où|qui|que|dont|avec|par|pour|dans|sans|sur|quand|mais|comme|ne|est|sont|a|au|aux|se|lui|plus|ni
        |depuis|jusque|entre|contre|selon|chez|en
    """,
    article=r"le|la|les|un|une|des|du|son|sa|ses|ce|cet|cette|l['’]",
    tells=(" le ", " une ", " est "),
    own=r"son|sa|leur",
    works=r"""
        présente|revient|raconte|adapte|aborde|explore|s[’']attaque|s[’']empare|retrouve|évite|choisit|propose
        |dépeint|le sait|réussit|a (?:rassemblé|réuni) (?:une?|son)
    """,
    elsewhere=r"""
        jury|hommage|prix d[’']honneur|pense (?:à|au)|rappelle|à la manière d[e’']|héritier d[e’']|présidée? par
        |cérémonie|des mains d[e’']
    """,
    remade=r"remake|nouvelle version|version de \d{4}|refaire|l[’']original|relecture",
    an=r"une?",
    copula=r"(?:(?:y |c[’'])?est|sera|était)(?: (?:la|le|une?))?",
    finds=r"on (?:re)?trouve|on découvre|voici|apparaît",
)
