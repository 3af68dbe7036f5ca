"""What Danish says of who made a film and who acts in it."""

from __future__ import annotations

from datasette_film_reviews.extract.idioms.entry import Idioms

DANISH = Idioms(
    directed=r"""
        (?:instrueret|instrueres|iscenesat|filmet|skrevet og instrueret|instrueret og skrevet) (?:\w+ )?af
        |(?:i|under) (?:\w+ )?(?:instruktion|ledelse) af|instruktion(?:en)?(?: er)? (?:af|ved)|instruktør:|instr\.
        |bag kameraet (?:står|sidder|finder vi)|i instruktørstolen (?:sidder|finder vi)|instruktionen står
    """,
    maker=r"""
        (?:(?:manuskriptforfatter|skuespiller|forfatter)(?:en)? og |manuskript|debuterende )?(?:\w*instruktør(?:en)?
        |\w*filmskaber(?:en)?|\w*filmmager(?:en)?|instruktørdebutant(?:en)?|dokumentarist(?:en)?|instruktørduo(?:en)?)
    """,
    film=r"""
        \w*film(?:en)?|\w*drama(?:et)?|\w*komedie(?:n)?|\w*thriller(?:en)?|\w*dokumentar(?:en)?|\w*debut(?:en)?
        |værk(?:et)?|\w*gyser(?:en)?|\w*western|\w*satire(?:n)?|\w*musical(?:en)?|mesterværk(?:et)?
        |filmatisering(?:en)?|klassiker(?:en)?
    """,
    new=r"ny|nye|nyeste|seneste|første|anden|andet|tredje|fjerde|\w*debut(?:en)?|debutfilm(?:en)?",
    film_of=r"""
        (?<!bogen\s)(?<!bog\s)(?<!roman\s)(?<!romanen\s)(?<!novelle\s)(?<!skuespil\s)(?<!musik\s)(?<!foto\s)
        (?<!manuskript\s)(?<!manus\s)af
    """,
    directs=r"""
        instruerer|instruerede|iscenesætter|iscenesatte
        |(?:både )?har (?:\w+ ){0,3}?(?:instrueret|iscenesat|filmatiseret)
        |står (?:\w+ )?bag kameraet|(?:spillefilms|langfilms|instruktør)debuterer
        |debuterer (?:\w+ ){0,2}?som (?:instruktør|filminstruktør|spillefilmsinstruktør)
        |har (?:lavet|skabt) (?:en|et) (?:\w+ ){0,3}?(?:\w*film|\w*drama|\w*komedie|\w*thriller|\w*dokumentar)
    """,
    starring=r"""
        i (?:hoved|bi|titel)rolle(?:n|r|rne)?(?: ser vi| ses| finder vi| er)?:?|i rollerne(?: ser vi| ses| er)?:?
        |(?:hoved|bi|titel)?rolle(?:n|rne) (?:spilles|udfyldes|bæres|besættes) (?:\w+ )?af
        |i (?:øvrige|andre|større|mindre) roller(?: ses| ser vi)?:?|rolleliste(?:n)?(?: med| tæller|:)
        |med stemmer(?:ne)? af|(?:skuespillere|navne|ansigter) som|medvirkende:|derudover (?:ses|medvirker)
        |(?:ensemble|rollebesætning)(?:t|et|en)?(?: \w+){0,3}?(?: med| består af|:)
        |(?:flankeret|omgivet|bakket op) af|over for (?:hende|ham) (?:ses|står|har vi)
        |ved (?:hans|hendes) side (?:ses|står)
    """,
    player=r"""
        (?:(?:store|unge|debuterende|altid \w+) )?\w*(?:skuespiller(?:en)?|skuespillerinde(?:n)?
        |hovedrolleindehaver(?:en)?|komiker(?:en)?)
    """,
    beside=r"med|sammen med",
    performance=r"""
        (?:\w*præstation(?:er)?|\w*indsats(?:er)?|\w*skuespil|gæsteoptræden|portræt) (?:af|fra)
        |(?:kemien|samspillet) mellem|(?:en|den) (?:altid |som altid |som sædvanlig )?(?:fremragende|strålende
        |fantastiske?|glimrende|blændende|suveræne?|vidunderlige?|storspillende|brillante?|formidable?|forrygende
        |fabelagtige?|uforlignelige?|pragtfulde?|eminente?|afdæmpede?|overbevisende|uimodståelige?)
    """,
    plays=r"""
        (?:,? ?(?:som|der) )?(?:spiller|spillede|portrætterer|portrætterede|fremstiller|legemliggør|giver stemme til
        |lægger stemme til|har rollen som|udfylder rollen som|giver den som|gør (?:\w+ )?rollen som)
        (?: (?:her|også|igen|rollen som))?
    """,
    role=r"""
        i (?:hoved|titel|bi)?(?:rollen|rollerne) som|i skikkelse af|(?<!lige\s)(?<!præcis\s)(?<!så\s)(?<!bedre\s)
        (?<!kendt\s)(?<!samme\s)(?<!sådan\s)(?<!\bud\s)(?<!lyder\s)(?<!virker\s)
        (?<!,\s)som(?! (?:instruktør|manuskriptforfatter|producent|forfatter|barn|en|et|er|har|var|ikke|når|om|gør|giver
        |hedder|vi|jeg|han|hun|man|de|det|den|i|på|altid|sædvanligt?|ventet|forventet|regel|oftest|sagt)\b)
        |(?<=,\s)som(?=\s*$)
    """,
    played=r"""
        (?:spillet|spilles|portrætteret|portrætteres|fremstillet|fremstilles|legemliggjort) (?:\w+ ){0,2}?af
        |(?:med|har|får) stemmen? af
    """,
    who_plays=r"(?:som|der|ham|hende) (?:spilles|portrætteres|fremstilles|legemliggøres) (?:\w+ )?af",
    acts=r"""
        er (?:(?!ikke\b)\w+ ){0,2}?(?:fremragende|fantastisk|strålende|glimrende|suveræn|vidunderlig|overbevisende
        |troværdig|brillant|blændende|forrygende|fabelagtig|formidabel|perfekt|frygtløs|fejlcastet|en åbenbaring
        |en fryd|et fund|i topform)|brillerer|excellerer|storspiller|stjæler (?:\w+ )?(?:showet|hver scene|scenen
        |scenerne|filmen|billedet)|bærer (?:\w+ )?filmen|spiller (?:\w+ ){0,2}?(?!\w*(?:guitar|klaver|violin|bold
        |rolle|tromme|musik|kort|sax))\w+(?:en|et|ne)(?=[ ,.;])
        |spiller (?:\w+ ){0,3}?(?:godt|fint|glimrende|fremragende|fantastisk|overbevisende|hovedrollen|titelrollen)
        |(?:gør|leverer|giver) (?:en|et|sin|sit livs) (?:\w+ ){0,3}?(?:\w*indsats|\w*præstation|\w*rolle|portræt)
        |i (?:hoved|titel|bi)rollen|(?:har|indtager) (?:\w+ )?(?:hoved|titel|bi)rollen
        |har (?:den|en) (?:\w+ )?(?:\w*rolle|opgave) som|er (?:(?!ikke\b)\w+ ){0,3}?i rollen som
        |ses i (?:\w+ )?(?:hoved|bi|gæste)rolle
    """,
    small=r"""
        og|eller|som|der|med|af|fra|til|i|på|for|men|ikke|er|var|har|når|hvor|at|sig|også|om|uden|under|mod|ved
        |efter|før|mellem|over|han|hun|vi|de|jeg|man|hos|da|så
    """,
    article=r"en|et|den|det|sin|sit|sine|hans|hendes|deres",
    tells=(" og ", " er ", " af "),
    own=r"sin|sit",
    works=r"filmer|iscenesætter|lader (?:kameraet|skuespillerne|sine|billederne)|instruerer|holder kameraet",
    elsewhere=r"jury|juryen|hyldest til|hædres|minder om|i stil med|i samme ånd som|tankerne hen på",
    remade=r"remake|genindspilning|version fra \d{4}|originalen",
    an=r"en|et",
    copula=r"er(?: (?:den|en|et))?",
    finds=r"ser vi|finder vi|ses|er|møder vi",
    owns_by_s=True,
)
