"""What Dutch says of who made a film and who acts in it."""

from __future__ import annotations

from datasette_film_reviews.extract.idioms.entry import Idioms

DUTCH = Idioms(
    directed=r"""
        (?:ge|mede)?regisseerd (?:\w+ ){0,2}?door|(?:in|onder) (?:de )?(?:strakke |bezielende )?(?:regie|leiding) van
        |(?:gefilmd|verfilmd|gedraaid|geregisseerd en geschreven|geschreven en geregisseerd) (?:\w+ ){0,2}?door
        |(?:de )?regie (?:is |was |komt |kwam |ligt |lag )?(?:opnieuw |ditmaal |weer )?(?:in handen )?van
        |regie:|achter de camera (?:staat|stond|zit|zat|vinden we)|(?:in|op) de regiestoel (?:zit|zat|zitten|neemt)
        |aan het roer (?:staat|stond|zit)
    """,
    maker=r"""
        (?:(?:scenarist|acteur|actrice|schrijver|schrijfster)(?: en |-))?(?:\w*regisseuse|\w*regisseur
        |\w*filmmaker|filmmaakster|cineast|cineaste|documentairemaker|documentairemaakster|regiedebutante?
        |\w*regisseursduo|regieduo|filmdebutante?)
    """,
    film=r"""
        \w*film|prent|rolprent|\w*komedie|\w*drama|\w*thriller|docu|\w*documentaire|\w*debuut|eersteling|\w*verfilming
        |\w*western|\w*satire|\w*musical|biopic|roadmovie|klassieker|\w*epos|\w*sprookje|meesterwerk|werk
    """,
    new=r"nieuwe|nieuwste|laatste|eerste|tweede|derde|vierde|jongste|recentste|\w*debuut|debuutfilm",
    film_of=r"""
        (?<!boek\s)(?<!roman\s)(?<!verhaal\s)(?<!toneelstuk\s)(?<!bestseller\s)(?<!novelle\s)(?<!scenario\s)
        (?<!muziek\s)(?<!camerawerk\s)van
    """,
    directs=r"""
        regisseert|regisseerde|(?:heeft|had) (?:\w+ ){0,4}?(?:geregisseerd|verfilmd|gefilmd|gedraaid)
        |debuteert (?:\w+ ){0,2}?als (?:regisseur|regisseuse|filmmaker)|tekent voor de regie|tekende voor de regie
        |(?:neemt|nam|voert|voerde|doet|deed) (?:\w+ )?(?:de |zelf )regie|maakt (?:hiermee|met)[^.;:]{2,60}debuut
        |maakte? (?:deze|dit|een|zijn|haar) (?:\w+ ){0,3}?(?:\w*film|debuut|\w*drama|\w*komedie|\w*thriller
        |\w*documentaire)|verfilmde|verfilmt
    """,
    starring=r"""
        (?:met )?in de hoofdrol(?:len)?(?: zien we| schittert| schitteren| staat| staan| is| zijn| speelt
        | spelen)?:?|hoofdrol(?:len)? (?:is|zijn|was|waren|gaat|gaan) (?:er )?(?:weggelegd )?(?:voor|naar|van)
        |(?:hoofd|bij|gast)rol(?:len|letje|letjes)? (?:voor|van)|rollen van|cameo van|met de stem(?:men)? van
        |(?:cast|ensemble|rolverdeling)(?: \w+){0,3}?(?: met| rond| bestaat uit| aangevoerd door| van|:)
        |(?:acteurs|actrices|spelers|namen|gezichten)(?: als| zoals|:)|hoofdrolspelers(?: zijn)?
        |(?:bijgestaan|geflankeerd|omringd|vergezeld) door|aan de zijde van|(?:verder|ook|daarnaast) zien we
        |gespeeld door|tegenover (?:haar|hem) (?:staat|speelt|zien we)|met:|naast (?:haar|hem) (?:speelt|zien we)
    """,
    player=r"""
        (?:(?:grote|jonge|geweldige|debuterende|altijd \w+) )?(?:\w*acteur|\w*actrice|hoofdrolspeler|hoofdrolspeelster
        |tegenspeler|tegenspeelster|komiek|cabaretier|cabaretière)
    """,
    beside=r"met|naast|samen met",
    performance=r"""
        (?:vertolking(?:en)?|\w*prestaties?|(?<!\w)spel|\w*acteerwerk|optredens?|portret(?:tering)?) van
        |(?:chemie|samenspel) (?:tussen|van)|(?:een|de) (?:altijd |ook |werkelijk )?(?:geweldige|fantastische
        |prachtige
        |magistrale|weergaloze|fenomenale|ijzersterke|uitstekende|schitterende|sublieme|briljante|heerlijke
        |onnavolgbare
        |onweerstaanbare|indrukwekkende|overtuigende|onherkenbare|hilarische)
    """,
    plays=r"""
        (?:(?:,? (?:die|dat) )?(?:speelt|spelen|speelde|(?:vertolkt|vertolken|vertolkte)(?! door)|belichaamt
        |portretteert
        |kruipt in de huid van|kruipen in de huid van|kroop in de huid van|geeft gestalte aan
        |geeft (?:een |zijn |haar )?stem aan
        |leent (?:zijn|haar) stem aan|doet de stem van|is de stem van)(?: (?:hier|ook|weer|opnieuw|zelf|de rol van))?)
    """,
    role=r"""
        in de (?:hoofd|titel|bij)?(?:rol|huid|gedaante) van|(?<!net\s)(?<!even\s)(?<!zo\s)(?<!meer\s)(?<!beter\s)
        (?<!bekend\s)(?<!anders\s)als(?! (?:regisseur|schrijver|producent|scenarist|kind|jongen|meisje|geheel)\b)
    """,
    played=r"""
        (?:gespeeld|vertolkt|belichaamd|neergezet|ingesproken|geportretteerd|gestalte gegeven|Gespeeld
        |Vertolkt) (?:\w+ ){0,2}?door|(?:met|heeft|krijgt|kreeg) de stem van|(?:wordt|werd|worden|werden|die|dat
        |is) (?:\w+ ){0,3}?door
        |(?<!in\s)een (?:\w+ )?(?:glans|bij|gast|hoofd)?rol(?:letje)? van
    """,
    acted=r"""
        (?: \w+){0,4}? (?:gespeeld|vertolkt|belichaamd|neergezet|ingesproken|geportretteerd|gestalte gegeven)\b
        |\b(?:stem|rol|glansrol|bijrol|gastrol|hoofdrol|rolletje) van\b|\b(?:gespeeld|vertolkt|belichaamd|neergezet
        |ingesproken
        |geportretteerd|gestalte gegeven|Gespeeld|Vertolkt)\b
    """,
    who_plays=r"(?!)",
    acts=r"""
        (?:is|zijn|was|waren) (?:(?!niet\b)\w+ ){0,2}?(?:geweldig|fantastisch|magistraal|weergaloos|fenomenaal
        |ijzersterk
        |uitstekend|schitterend|subliem|briljant|overtuigend|indrukwekkend|hilarisch|onweerstaanbaar|onherkenbaar
        |perfect gecast|goed gecast|miscast|op (?:zijn|haar) best|op dreef|in topvorm|een (?:openbaring|ontdekking
        |revelatie|wonder|genot|feest))|schittert|schitteren|excelleert|excelleren|acteert|acteren|overtuigt
        |overtuigen
        |blinkt uit|steelt (?:\w+ )?(?:de show|elke scène|iedere scène|de film)|draagt de (?:hele )?film
        |speelt (?:\w+ ){0,3}?(?:geweldig|fantastisch|uitstekend|prachtig|sterk|overtuigend|ingetogen
        |de sterren van de hemel
        |(?:hoofd|titel)rol)|zet (?:\w+ ){1,7}?neer|levert (?:\w+ ){0,4}?(?:\w*prestatie|vertolking)
        |(?:heeft|hebben) (?:een |de )?(?:\w+ ){0,2}?(?:hoofd|bij|gast)rol(?:letje)?|in de (?:hoofd|titel
        |bij)rol(?:len)?
        |(?:tekent|tekenen) voor de (?:hoofd|bij)rol(?:len)?
    """,
    small=r"""
        en|of|die|dat|met|van|uit|door|voor|na|in|op|aan|bij|als|om|te|maar|niet|is|zijn|was|heeft|wordt|werd|waar
        |toen|terwijl
        |want|zich|ook|nog|naar|over|onder|tegen|zonder|tot|sinds|hij|zij|ze|we|je|er|dan|ik|u|men|iemand|niemand
        |iedereen|alles|niets|ooit
    """,
    article=r"de|het|een|zijn|haar|hun|deze|dit|diens",
    tells=(" een ", " het ", " van "),
    own=r"zijn|haar",
    works=r"""
        laat (?:de|het|zijn|haar) (?:\w+ )?(?:camera|acteurs|personages|stiltes?|beelden|publiek|kijker)|filmt
        |ensceneert
        |kadreert|houdt de camera|richt de camera
    """,
    elsewhere=r"jury|hommage|eerbetoon|doet denken aan|herinnert aan|in de stijl van|voorgezeten door|deed denken aan",
    remade=r"remake|nieuwe versie|versie uit \d{4}|het origineel",
    an=r"een",
    copula=r"(?:is|was)(?: (?:de|het|een))?(?! [A-Z]\w*(?:se|aan|aanse|ees)\b)",
    finds=r"zien we|vinden we|treffen we|schittert|overtuigt|staat|is|speelt",
    owns_by_s=True,
)
