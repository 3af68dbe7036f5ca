"""The words that stand beside titles and tell what they are: each table holds words of one meaning, in six languages.

What is a common word of another meaning in English is left out of the other languages' rows, as all are looked up in
every text.
"""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FILM_NOUNS = _words(
    """film films movie picture feature drama melodrama comedy thriller romance documentary western musical horror
    adaptation sequel prequel remake reboot epic masterpiece biopic fable satire romcom whodunit opus follow-up chiller
    caper shocker weepie farce flick classic blockbuster tearjerker noir animation debut entry installment instalment
    película peli cinta filme pellicola kinofilm streifen spielfilm thriller komödie dokumentation
    comédie comédies drame drames polar documentaire métrage comedia comedias documental largometraje longa
    longa-metragem comédia documentário commedia commedie dramma documentario lungometraggio dokumentarfilm
    spielfilmdebüt     dokumentation krimi tragikomödie regiedebüt opera-prima
    speelfilm speelfilms filmpje prent komedie tragikomedie regiedebuut debuutfilm biopic verfilming rolprent
    filmen filmens
    långfilm dokumentär komedi skräckfilm debutfilm regidebut rulle"""
)
WATCHED = _words(
    """watch watched watching rewatch rewatched rewatching saw seen see seeing enjoyed loved disliked hated called
    titled entitled named recommend reviewing screening suggested chose rented renting
    revisited revisiting reviewed titulada llamada vi ver visto vista gesehen sehen vu voir
    intitulé intitulée
    vimos vió visto viendo llama llamada llamado titula titulado assistir assisti assistindo assistimos vemos
    chama chamado intitulado visionner vue regardé regarder appelle visti vedere vista guardato guardare intitolato
    chiama gucken geguckt ansehen angesehen geschaut anschauen angeschaut heißt heisst namens fand zag zagen
    gezien bekeken bekijken keek keken heet getiteld genaamd såg sett
    heter kallas"""
)
CALLED = _words(
    "called named titled entitled dubbed titulada titulado llamada llamado intitulé intitulée intitulato namens"
)
OTHER_WORKS = _words(
    """book novel song play poem story article essay show series album magazine painting opera game anthem hymn ballad
    track sketch skit column number memoir novella tune hit single sitcom program programme libro novela canción obra
    serie roman livre chanson pièce romanzo canzone buch lied stück theaterstück livro canção"""
)
GONE = _words("went go goes going gone took taking been off out decided managed")
SEERS = _words("i we finally just recently")
HAVE_SEEN = _words("saw watched caught rewatched rewatch revisited")
"""``We went to see Salt``, ``I finally saw Salt``: what whoever writes has come from."""

COMPARED = _words(
    """like unlike than recalls recalling recall evokes evoking evoke echoes echoing rivals alongside besides resembles
    remember wie als comme como since"""
)
OTHERS_MAKERS = _words(
    "director directors maker makers star stars writer writers author team man woman behind including"
)
SUMMED_UP = _words(
    """overall all all-in-all ultimately altogether short conclusion sum end whole nutshell resumen definitiva
    conclusión fin general insgesamt kurzum fazit bref somme insomma conclusione
    résumé definitivo definitiva síntese somma sintesi fine alles"""
)
"""Before a comma these say that a text comes to its conclusion, which is about its film."""

IS = _words("is was are es fue ist war est è é foi")
IN_THE_PAST = _words("was wasn't wasn’t were fue era foi war fut était fu var")
CHOSEN = FILM_NOUNS | {"pick", "choice", "selection", "next", "entry", "subject", "title", "winner", "up"}
"""What is said to be a film before its title: ``my pick for today is Salt``."""

OTHERS_FILM = _words("remake sequel prequel version adaptation likes shades echoes follow-up cross mix clone")
LIKENED = OTHERS_FILM | {"reminds", "reminded", "reminiscent", "similar"}
LIKENESS = _words("similar reminds reminded reminiscent compared comparable parallel parallels companion homage")
PARTS = _words(
    """end ending start beginning middle scene scenes plot story tone look most rest half success title heart world
    viewing screening showing watching events course climax finale premise script cast opening characters strength
    version point quality message release strengths weakness problem fan experience beauty genius final
    final fin salida proyección estreno rodaje protagonista protagonistas fim saída estreia sessão protagonistas
    sortie projection suite héros héroïne fine uscita visione protagonista ende schluss fortsetzung neuverfilmung
    premiere"""
)
PLACES = _words("to from at near into toward towards across outside around nach von aus bei zu a en à vers da")
OF_PEOPLE = _words("by mr mrs ms dr sir actor actress director von named von per por par")
ARTICLES = _words("a an the one")
LISTED = _words("and or und y e et oder &")

POSSESSED = _words(
    """plot script story ending climax screenplay premise tone cinematography soundtrack cast director writers makers
    running opening finale visuals message characters narrative pacing production score third first second final
    strength strengths weakness success attempts success greatest biggest central humor humour runtime title box
    screenwriter director filmmakers creators hero heroine protagonist villain themes theme structure"""
)
SAYS_OF_FILM = _words(
    """is was isn't isn’t wasn't wasn’t has hasn't does doesn't doesn’t tells depicts follows feels becomes takes opens
    begins ends explores offers shows works succeeds manages remains deserves delivers proves brings stars suffers
    lacks features boasts fails benefits relies starts keeps seems looks may might will would could should also
    never really actually isn did had simply truly certainly definitely sucks rocks suffers accomplished es ist war
    era fue è est c'est c’est sigue cuenta erzählt"""
)
ALSO_SAYS_OF_FILM = _words(
    """está narra arranca comienza empieza termina acaba tiene resulta funciona logra consigue propone plantea ofrece
    llega supone retrata aborda é foi conta acompanha começa tem parece traz estreia raconte suit commence réussit
    parvient propose reste semble tient fonctionne évoque dure n'est n’est n'a n’a s'ouvre s’ouvre racconta comincia
    inizia finisce sembra funziona riesce offre resta segue parte dura handelt folgt beginnt endet wirkt
    funktioniert gelingt bietet bleibt zeigt läuft startet dauert lebt verzichtet setzt überzeugt entpuppt
    vertelt begint eindigt duurt draait gaat volgt blijft speelt lijkt biedt werkt heeft toont berättar handlar
    börjar slutar
    utspelar följer bjuder känns är blir"""
)
"""Of what is set apart alone: in German, any noun looks like a title that is not."""

SAYS_OF_PERSON = _words(
    """says said plays played thinks wants gets falls meets knows tells goes finds decides tries lives loves dies kills
    asks sees hears runs walks returns arrives learns discovers marries escapes gives looks stands believes realizes
    realises directs directed wrote writes turns stars acts who whose and's himself herself dice spielt joue interpreta
    wakes sits leaves comes calls puts works met fell came went got took did died himself plays grew grows"""
)
APPOSITION = re.compile(
    r"\s*(?:(?:which\s+was\s+|was\s+)?(?:co-)?(?:written\s+and\s+)?directed\b|starring\b|(?:an?|the|his|her|their|its|in\s+which|where)\s+"
    r"(?:[\w’'-]+\s+){0,4}?(?:film|movie|drama|comedy|thriller|documentary|sequel|prequel|remake|adaptation|feature|debut"
    r"|picture|western|musical|romance|biopic|satire|story|account|tale|latest|follow-up)\b"
    r"|the\s+(?:new|latest|first|second|third|last)\s+(?:one\s+)?(?:from|by)\b"
    r"|(?:[A-ZÀ-Þ][\w.-]*\s+){0,3}[A-ZÀ-Þ][\w.-]*['’]s?\s+(?:[\w’'-]+,?\s+){0,6}?(?:film|movie|feature|debut|comedy|drama"
    r"|thriller|documentary|western|musical|biopic|romance|adaptation|follow-up|sequel|remake)\b"
    r"|(?:(?:la|el|lo|o|il|le|l['’]|der|das|un|une|una|um|uma|ein|eine|su|seu|sua|son|suo|sein|ihr|seine|ihre)\s*"
    r"(?:[\w’'-]+\s+){0,3}?)?"
    r"(?:película|largometraje|cinta|documental|filme|longa|documentário|comédia|comédie|drame|polar|documentaire"
    r"|pellicola|commedia|dramma|documentario|lungometraggio|(?:opera|ópera)\s+prima|estreia|esordio|Komödie|Dokumentarfilm"
    r"|Debüt|Spielfilm|Krimi|Fortsetzung|Regiedebüt|Debütfilm)\b"
    r"|(?:il|le|l['’]|der|un|ein|ihr|sein|son|suo)\s*(?:[\w’'-]+\s+){0,3}?(?:[Ff]ilm|[Tt]hriller|Drama)\b"
    r"|(?:dirigid|realizad|rodad)[oa]\s+por\b|réalisée?\s+par\b|diretto\s+da|inszeniert\s+von|la\s+nueva\b|o\s+novo\b|il\s+nuovo\b"
    r"|der\s+neue\b|le\s+nouveau\b|adaptação\b|adaptación\b|adattamento\b|(?:die\s+)?Verfilmung\b|de\s+nieuwe\b|den\s+nya\b"
    r"|(?:de|het|een|zijn|haar|en|ett|den)\s+(?:[\w’'-]+\s+){0,3}?(?:film|speelfilm|komedie|drama|documentaire|thriller|verfilming"
    r"|debuut|regiedebuut|långfilm|dokumentär|komedi|debut)\b|geregisseerd\s+door\b|regisserad\s+av\b)"
)
TELLING_BEFORE = _words(
    """a about after and as at because but by called even first for from his how is my named on or seeing since than
    that the then this though to was when where with young con de den der el en la mit un von"""
)
TELLING_BEHIND = _words(
    """and are as at before by did do does for gets goes had has he him his into is isn’t it just may me on or plays
    should starts than that the they this to uses was where who will with y e und et de des en ist hat ein"""
)
"""Small words that stand beside phrases of all kinds; what each says is left to its fitted weight."""

SERIES = _words(
    """films movies franchise series universe fans saga trilogy reihe filme canon character girl fan reboot sagas serie
    série filmes películas"""
)
TALE = re.compile(
    r"\s+(?:is|was|isn['’]t|wasn['’]t|es|ist|war|est|c['’]est|è|é|fue|foi|era|är|er|jest|to)\b(?:(?!(?:of|in|to|for|from)\s+(?:this|the|that)\s+(?:film|movie|story"
    r"|picture)\b|\b(?:this|it)\s+(?:is|was)\b)[^.!?\n]){0,70}?\b(?:film|movie|tale|story|thriller|comedy|drama"
    r"|documentary|picture|feature|romance|western|musical|horror|adaptation|sequel|prequel|meditation|portrait|satire"
    r"|debut|fable|biopic|romcom|whodunit|masterpiece|parable|chiller|mystery|directed|set|about|shot|filmed|película|cinta|comedia"
    r"|filme|longa|comédia|comédie|drame|polar|pellicola|commedia|dramma|Film|Komödie|Drama|Thriller|Dokumentarfilm|Krimi"
    r"|largometraje|lungometraggio|documental|documentaire|documentario|documentário|speelfilm|komedie|långfilm|dokumentär|komedi"
    r"|spillefilm|dokumentar|gyser|grøsser|filmen|komedia|dramat|filmie|filmem|movies|films)\b"
)
TELLS = re.compile(
    r"\s+(?:tells\s+(?:the|a|an|us|of)|follows|depicts|chronicles|opens\s+(?:with|in|on)|begins\s+(?:with|in)|stars"
    r"|cent(?:er|re)s\s+(?:on|around)|premiered|runs\s+(?:for\s+)?\d|concerns|cuenta|narra|erzählt|raconte|racconta|conta|acompanha"
    r"|handelt\s+von|s['’]ouvre|retrata|arranca|beginnt\s+mit|se\s+estrenó|dauert|dure\s+\d|dura\s+\d|suit|segue|sigue\s+a|folgt|vertelt|volgt|speelt\s+zich|gaat\s+over|berättar|handlar\s+om|följer"
    r"|utspelar\s+sig|spielt\s+in|duurt)\b"
)
