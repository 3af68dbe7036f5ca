"""What Swedish says of who made a film and who acts in it."""

from __future__ import annotations

from datasette_film_reviews.extract.idioms.entry import Idioms

SWEDISH = Idioms(
    directed=r"""
        (?:regisserad|regisserat|regisserade|inspelad|filmad|regisseras|skriven och regisserad) (?:\w+ )?av
        |(?:i|under) (?:\w+ )?(?:regi|ledning) av|regin? (?:är )?av|regi:|bakom kameran (?:står|finns|hittar vi)
        |i registolen (?:sitter|hittar vi|finns)|(?:för regin|för regi och manus|för manus och regi) (?:står|svarar)
        |vid rodret står
    """,
    maker=r"""
        (?:(?:manusförfattare|skådespelare|författare)n? och |manusförfattar|debuterande )?(?:\w*regissör(?:en)?
        |\w*filmmakare(?:n)?|\w*filmskapare(?:n)?|regidebutant(?:en)?|dokumentärfilmare(?:n)?|regissörsduon|regiduon)
    """,
    film=r"""
        \w*film(?:en)?|\w*drama(?:t)?|\w*komedi(?:n)?|\w*thriller(?:n)?|rulle(?:n)?|\w*dokumentär(?:en)?
        |\w*debut(?:en)?|verk
        |\w*skräckis(?:en)?|\w*western|\w*satir(?:en)?|\w*musikal(?:en)?|mästerverk|\w*saga(?:n)?|filmatisering(?:en)?
    """,
    new=r"ny|nya|nyaste|senaste|första|andra|tredje|fjärde|\w*debut(?:en)?|debutfilm(?:en)?",
    film_of=r"(?<!boken\s)(?<!bok\s)(?<!roman\s)(?<!romanen\s)(?<!novell\s)(?<!pjäs\s)(?<!musik\s)(?<!foto\s)(?<!manus\s)av",
    directs=r"""
        regisserar|regisserade|(?:både )?har (?:\w+ ){0,3}?regisserat
        |står (?:\w+ )?för (?:manus och )?regin?(?: och manus)?
        |debuterar (?:\w+ )?(?:som|i) (?:regissör|filmregissör|registolen)|(?:långfilms|regi|spelfilms)debuterar
        |har gjort (?:en|ett) (?:\w+ ){0,3}?(?:\w*film|\w*drama|\w*komedi|\w*thriller|\w*dokumentär)
    """,
    starring=r"""
        i (?:huvud|bi|titel)roll(?:en|er|erna)?(?: ser vi| syns| finns| hittar vi| ses| är)?:?
        |(?:huvud|bi|titel)?roll(?:en|erna) (?:spelas|görs|innehas|gestaltas|bärs) (?:upp )?av
        |i rollerna(?: ser vi| syns| finns| ses)?:?|i (?:övriga|andra|större|mindre) roller(?: ses| syns| ser vi
        | märks)?:?
        |rollista(?:n)?(?: med|:)|med rösterna av|(?:skådespelare|namn|ansikten) som|skådespelarna|medverkande:
        |(?:ensemble|rollbesättning|skådespelarensemble)(?:n)?(?: \w+){0,3}?(?: med| består av|:)
        |(?:flankerad|uppbackad|omgiven|flankeras|omges) av|dessutom (?:syns|ses|medverkar)|medverkar (?:gör |även )?
        |mot sig har (?:hon|han)|vid (?:hans|hennes) sida (?:syns|ses|finns|står)
    """,
    player=r"""
        (?:(?:stora|unga|debuterande|alltid \w+) )?\w*(?:skådespelare(?:n)?|skådis(?:en)?|skådespelerska(?:n)?
        |huvudrollsinnehavare(?:n)?|komiker(?:n)?)
    """,
    beside=r"med|tillsammans med",
    performance=r"""
        (?:\w*prestation(?:er)?|\w*insats(?:er)?|\w*skådespeleri|gästspel|porträtt) (?:av|från)|(?:kemin|samspelet
        |spelet) mellan
        |(?:en|den) (?:alltid |som vanligt )?(?:lysande|utmärkta?|fantastiska?|briljanta?|strålande|underbara?
        |magnifika?
        |makalösa?|eminenta?|förträffliga?|suveräna?|oförlikneliga?|formidabla?|bländande|nedtonade?)
    """,
    plays=r"""
        (?:,? ?som )?(?:spelar|spelade|gestaltar|gestaltade|porträtterar|porträtterade|förkroppsligar|tolkar
        |ger liv åt
        |ger (?:sin )?röst åt|lånar (?:ut )?sin röst (?:åt|till)|gör (?:\w+ )?rollen som|axlar rollen som
        |kliver in i rollen som)(?: (?:här|också|även|återigen|rollen som))?
    """,
    role=r"""
        i (?:huvud|titel|bi)?(?:rollen|rollerna) (?:som|av)|i skepnad av
        |(?<!lika\s)(?<!precis\s)(?<!så\s)(?<!bättre\s)(?<!känd\s)(?<!\but\s)(?<!låter\s)(?<!verkar\s)
        (?<!,\s)som(?! (?:regissör|manusförfattare|producent|författare|barn|en|ett|är|har|var|inte|när|om|gör|ger
        |heter|alltid|vanligt|väntat|regel|oftast|sagt)\b)
        |(?<=,\s)som(?=\s*$)
    """,
    played=r"""
        (?:spelad|spelat|spelade|spelas|gestaltad|gestaltat|gestaltas|porträtterad|porträtteras|tolkad|tolkas
        |förkroppsligad|förkroppsligas) (?:\w+ ){0,2}?av|görs (?:\w+ )?av|(?:med|har|får) rösten? av
    """,
    who_plays=r"(?:som|honom|henne|vilken) (?:spelas|gestaltas|görs|porträtteras) (?:\w+ )?av",
    acts=r"""
        är (?:(?!inte\b)\w+ ){0,2}?(?:lysande|fantastisk|utmärkt|strålande|briljant|underbar|suverän|övertygande
        |trovärdig
        |magnifik|imponerande|makalös|formidabel|perfekt|felcastad|rätt i rollen|en uppenbarelse|en fröjd)
        |spelar (?:\w+ ){0,2}?(?!\w*(?:gitarr|pian|fiol|boll|roll|trumm|musik|kort|sax))\w+(?:en|et|na
        |an)(?=[ ,.;])|glänser|briljerar|övertygar|excellerar|stjäl (?:\w+ )?(?:showen|varje scen|scenen|scenerna
        |filmen)
        |bär (?:upp )?(?:hela )?filmen|spelar (?:\w+ ){0,3}?(?:bra|utmärkt|lysande|övertygande|huvudrollen
        |titelrollen)
        |gör (?:en|sitt livs|sin|ett) (?:\w+ ){0,3}?(?:\w*insats|\w*prestation|\w*roll|porträtt)
        |i (?:huvud|titel|bi)rollen|(?:har|innehar) (?:huvud|titel|bi)rollen|ses i (?:\w+ )?(?:huvud|bi)roll(?:en)?
    """,
    small=r"""
        och|eller|som|med|av|från|till|i|på|för|men|inte|är|var|har|när|där|att|sig|också|om|utan|under|mot|vid
        |efter|innan
        |mellan|över|han|hon|vi|de|jag|man|ur|hos
    """,
    article=r"en|ett|den|det|sin|sitt|sina|hans|hennes|deras",
    tells=(" och ", " är ", " att "),
    own=r"sin|sitt",
    works=r"filmar|iscensätter|låter (?:kameran|skådespelarna|sina)|regisserar",
    elsewhere=r"jury|juryn|hyllning till|hedras|påminner om|i stil med|i samma anda som",
    remade=r"remake|nyinspelning|version från \d{4}|originalet",
    an=r"en|ett",
    copula=r"är(?: (?:den|en|ett))?",
    finds=r"ser vi|hittar vi|syns|ses|finns|är|möter vi",
    owns_by_s=True,
)
