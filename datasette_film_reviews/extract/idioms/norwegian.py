"""What Norwegian says of who made a film and who acts in it."""

from __future__ import annotations

from datasette_film_reviews.extract.idioms.entry import Idioms

NORWEGIAN = Idioms(
    directed=r"""
        (?:regissert|regisseres|filmet|skrevet og regissert|regissert og skrevet|iscenesatt) (?:\w+ )?av
        |(?:i|under) (?:\w+ )?(?:regi|ledelse) av|regi(?:en)?(?: er)? (?:av|ved)|regi:|for regien (?:står|svarer)
        |bak kamera(?:et)? (?:står|sitter|finner vi)|i registolen (?:sitter|finner vi)
    """,
    maker=r"""
        (?:(?:manusforfatter|skuespiller|forfatter)(?:en)? og |manus|debuterende )?(?:\w*regissør(?:en)?
        |\w*filmskaper(?:en)?|regidebutant(?:en)?|dokumentarist(?:en)?|regissørduo(?:en)?|regiduo(?:en)?)
    """,
    film=r"""
        \w*film(?:en)?|\w*drama(?:et)?|\w*komedie(?:n)?|\w*thriller(?:en)?|\w*dokumentar(?:en)?|\w*debut(?:en)?
        |verk(?:et)?|\w*grøsser(?:en)?|\w*western|\w*satire(?:n)?|\w*musikal(?:en)?|mesterverk(?:et)?
        |filmatisering(?:en)?|klassiker(?:en)?
    """,
    new=r"ny|nye|nyeste|siste|første|andre|tredje|fjerde|\w*debut(?:en)?|debutfilm(?:en)?",
    film_of=r"""
        (?<!boken\s)(?<!boka\s)(?<!bok\s)(?<!roman\s)(?<!romanen\s)(?<!novelle\s)(?<!skuespill\s)(?<!musikk\s)
        (?<!foto\s)(?<!manus\s)av
    """,
    directs=r"""
        regisserer|regisserte|iscenesetter|(?:både )?har (?:\w+ ){0,3}?(?:regissert|iscenesatt|filmatisert)
        |står (?:\w+ )?bak kamera(?:et)?|(?:spillefilm|langfilm|regi)debuterer
        |debuterer (?:\w+ ){0,2}?som (?:regissør|filmregissør|spillefilmregissør)
        |har (?:laget|skapt) (?:en|et) (?:\w+ ){0,3}?(?:\w*film|\w*drama|\w*komedie|\w*thriller|\w*dokumentar)
    """,
    starring=r"""
        i (?:hoved|bi|tittel)rolle(?:n|r|ne)?(?: ser vi| ses| finner vi| er)?:?|i rollene(?: ser vi| ses| er)?:?
        |(?:hoved|bi|tittel)?rolle(?:n|ne) (?:spilles|fylles|bæres|innehas) (?:\w+ )?av
        |i (?:øvrige|andre|større|mindre) roller(?: ses| ser vi)?:?|rolleliste(?:n|a)?(?: med| teller|:)
        |med stemmen(?:e|a)? til|(?:skuespillere|navn|ansikter) som|medvirkende:|dessuten (?:ses|medvirker)
        |(?:ensemble|rollebesetning)(?:et|en|a)?(?: \w+){0,3}?(?: med| består av|:)
        |(?:flankert|omgitt|backet opp) av|mot (?:henne|ham) (?:står|ser vi|har vi)
        |ved (?:hans|hennes) side (?:ses|står)
    """,
    player=r"""
        (?:(?:store|unge|debuterende|alltid \w+) )?\w*(?:skuespiller(?:en)?|skuespillerinne(?:n)?
        |hovedrolleinnehaver(?:en)?|komiker(?:en)?)
    """,
    beside=r"med|sammen med",
    performance=r"""
        (?:\w*prestasjon(?:er)?|\w*innsats(?:er)?|\w*skuespill|gjesteopptreden|portrett) (?:av|fra)
        |(?:kjemien|samspillet) mellom|(?:en|den) (?:alltid |som alltid |som vanlig )?(?:fremragende|strålende
        |fantastiske?|glimrende|blendende|suverene?|vidunderlige?|storspillende|briljante?|formidable?|forrykende
        |fabelaktige?|uforlignelige?|praktfulle?|eminente?|nedtonede?|overbevisende|uimotståelige?)
    """,
    plays=r"""
        (?:,? ?som )?(?:spiller|spilte|portretterer|portretterte|fremstiller|legemliggjør|gir stemme til|gir liv til
        |legger stemme til|har rollen som|fyller rollen som|gjør (?:\w+ )?rollen som)
        (?: (?:her|også|igjen|rollen som))?
    """,
    role=r"""
        i (?:hoved|tittel|bi)?(?:rollen|rollene) som|i skikkelse av|(?<!like\s)(?<!akkurat\s)(?<!så\s)(?<!bedre\s)
        (?<!kjent\s)(?<!samme\s)(?<!slik\s)(?<!\but\s)(?<!lyder\s)(?<!virker\s)
        (?<!,\s)som(?! (?:regissør|manusforfatter|produsent|forfatter|barn|en|et|er|har|var|ikke|når|om|gjør|gir|heter
        |vi|jeg|han|hun|man|de|det|den|i|på|alltid|vanlig|ventet|forventet|regel|oftest|sagt)\b)
        |(?<=,\s)som(?=\s*$)
    """,
    played=r"""
        (?:spilt|spilles|portrettert|portretteres|fremstilt|fremstilles|legemliggjort|legemliggjøres) (?:\w+ ){0,2}?av
        |(?:med|får) stemmen til
    """,
    who_plays=r"(?:som|ham|henne) (?:spilles|portretteres|fremstilles|legemliggjøres) (?:\w+ )?av",
    acts=r"""
        er (?:(?!ikke\b)\w+ ){0,2}?(?:fremragende|fantastisk|strålende|glimrende|suveren|vidunderlig|overbevisende
        |troverdig|briljant|blendende|forrykende|fabelaktig|formidabel|perfekt|fryktløs|feilcastet|en åpenbaring
        |en fryd|et funn|i toppform)|briljerer|ekselerer|storspiller|stjeler (?:\w+ )?(?:showet|hver scene|scenen
        |scenene|filmen|bildet)|bærer (?:\w+ )?filmen|spiller (?:\w+ ){0,2}?(?!\w*(?:gitar|piano|fiolin|ball
        |rolle|tromme|musikk|kort|sax))\w+(?:en|et|ne)(?=[ ,.;])
        |spiller (?:\w+ ){0,3}?(?:godt|fint|glimrende|fremragende|fantastisk|overbevisende|hovedrollen|tittelrollen)
        |(?:gjør|leverer|gir) (?:en|et|sin|sitt livs) (?:\w+ ){0,3}?(?:\w*innsats|\w*prestasjon|\w*rolle|portrett)
        |i (?:hoved|tittel|bi)rollen|(?:har|innehar) (?:\w+ )?(?:hoved|tittel|bi)rollen
        |har (?:den|en) (?:\w+ )?(?:\w*rolle|oppgave) som
        |er (?:(?!ikke\b)\w+ ){0,3}?i rollen som|ses i (?:\w+ )?(?:hoved|bi|gjeste)rolle
    """,
    small=r"""
        og|eller|som|der|med|av|fra|til|i|på|for|men|ikke|er|var|har|når|hvor|at|seg|også|om|uten|under|mot|ved
        |etter|før|mellom|over|han|hun|vi|de|jeg|man|hos|da|så
    """,
    article=r"en|et|ei|den|det|sin|sitt|si|sine|hans|hennes|deres",
    tells=(" og ", " er ", " av "),
    own=r"sin|sitt",
    works=r"filmer|iscenesetter|lar (?:kameraet|skuespillerne|sine|bildene)|regisserer|holder kameraet",
    elsewhere=r"jury|juryen|hyllest til|hedres|minner om|i stil med|i samme ånd som",
    remade=r"remake|nyinnspilling|versjon fra \d{4}|originalen",
    an=r"en|et|ei",
    copula=r"er(?: (?:den|en|et|ei))?",
    finds=r"ser vi|finner vi|ses|er|møter vi",
    owns_by_s=True,
)
