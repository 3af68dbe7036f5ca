"""The words that tie somebody to the making of a film, as small patterns for what stands before and behind a name."""

from __future__ import annotations

import re

from datasette_film_reviews.extract.names import ORIGIN, PLAIN_TITLE, QUOTED
from datasette_film_reviews.extract.playing import PLAYED_BY

FILM_NOUN = (
    r"(?:film|movie|picture|feature|debut|drama|melodrama|comedy|thriller|romance|documentary|western|musical|horror"
    r"|adaptation|sequel|remake|epic|masterpiece|biopic|fable|satire|romcom|whodunit|opus|directorial"
    r"|latest|follow-up"
    r"|chiller|caper|shocker|weepie|farce)"
)
_WHO = (
    r"(?:(?:[Ww]riter|[Pp]roducer|[Aa]uteur|[Aa]ctor|[Ss]tar|[Cc]o)[-/ ]{1,3})*(?:(?:the)?[Dd]irector"
    r"|[Ff]ilm-?\s?maker|[Hh]elmer|[Aa]uteur)"
    r"s?(?:[-/](?:co-)?(?:writer|producer|star|screenwriter|editor|composer|cinematographer|actor)s?)*"
)
_PRAISE = (
    r"(?:(?:someone|some\s+\w+|an?\s+\w+)\s+(?:called|named)\s+)?(?:(?:an?|one|the|his|her|first-time|veteran"
    r"|newcomer|debutant|great|late|legendary|young|\w+-born)\s+){0,3}"
)
_DESCRIBED = (
    r"(?:none\s+other\s+than\s+)?(?:(?!(?:and|or|who|which|that|whose|is|was|but|with|from|in|on|by|of|to|for|as"
    r"|like|than|behind|under|after)\b)"
    rf"(?:[a-z][\w’'-]*|{ORIGIN}),?\s+){{0,6}}"
)
"""How a maker is described before the name: ``his wife, the Danish painter``."""

_HOW = (
    r"(?:,?\s+(?:with|in|on)\s+(?:(?!(?:from|script|screenplay|novel|score|music|shot|written"
    r"|by)\b)[\w’'-]+,?\s+){1,7}?"
    r"|\s+(?:is\s+|was\s+)?(?:\w+ly\s+)?)"
)
_BESIDE_OTHERS = (
    r"(?:\b(?:like|on|of|than|from|as|to|unlike|with|between|by|in|recalls?|echo\w*|resembl\w+|remak\w+"
    r"|earlier|previous)\s+)"
)
"""What makes the film behind it another one."""

_NOT_THIS = (
    r"(?:\b(?:art|music|musical|assistant|casting|technical|creative|executive|photography|stunt|fight"
    r"|unit|fellow|animation|managing|theatre|theater|stage|funeral"
    r"|camp|choir|artistic|program|programme|original"
    r"|(?<!seems )(?<!seem )(?<!feels )(?<!looks )like|former|another|other"
    r"|unlike|as|on|than"
    r"|(?<![Tt]hanks )(?<!goes )(?<!go )(?<!credit )(?<!kudos )(?<!praise )(?<!due )(?<!testament )to)\s+"
    r"|(?<!camera )(?<!hand )(?<!hands )(?<!eye )(?<!vision )(?<!talent )(?<!talents )(?<!guidance )(?<!debut )"
    r"(?<!door )(?<!feet )(?<!shoulders )(?<!skill )(?<!genius )(?<!touch )\bof\s+)"
)
OTHERS = re.compile(
    r"\b(?:ha(?:s|d|ve|ving)\s+|of\s+)?(?:worked|working|trained|studied|apprenticed)\s+(?:[a-z-]+\s+){0,4}?(?:with"
    r"|for|under)\s+(?:[\w’'-]+\s+){0,3}$"
    r"|\b[Oo]ne\s+of\s+(?:my|the|his|her|our|those)\s+(?:[\w-]+\s+){0,4}$"
    r"|\bas\s+(?:the|an?|his|her)\s+(?:[\w-]+\s+){0,3}$|\b[Mm]y\s+(?:\w+\s+){0,2}favou?rite\s+(?:\w+\s+){0,2}$"
    r"|\bin\s+(?:\w+\s+)?(?:the|that)\s+$"
    r"|\b[Tt]hat\s+(?:film|movie|picture)['’]s\s+(?:[\w-]+\s+){0,2}$|\bcollaborations\s+with\s+(?:[\w-]+\s+){0,2}$"
    r"|\b(?:married|divorced|wed)\s+(?:to\s+|from\s+)?(?:[\w’'-]+\s+){0,2}$"
)
"""What makes of a director somebody out of another's life, before the word: ``having worked with director Ann Lee``."""

ADJECTIVE = re.compile(rf"\b(?!(?:by|from|with|and|are|were|the|its|their|co|as)\b)(?:[a-z][\w’'-]*|{ORIGIN})\s+$")
ON_HIS_PART = re.compile(r"['’]s?\s+part\b")
"""``a job well done on director Ann Lee's part``: what stands behind the name."""
HYPHENATED = ("-directed", "-helmed")
"""How a name ends that tells who made a film: ``an Ann Lee-directed film``."""

OF_ANOTHER = re.compile(r"\s?\([“\"‘'*_]")
"""``the famous directors Ann Lee ("Salt")``: each is told by another film, as guests are, and none made this one."""

BEFORE = (
    (
        "directed by",
        ("who made", "who directed", "who shot", "who filmed"),
        re.compile(
            r"\b(?:[Gg]uy|[Mm]an|[Ww]oman|[Ff]ella|[Ff]ellow|[Pp]erson|[Kk]id|[Oo]ne)\s+who\s+(?:made|directed|shot|filmed)\s+"
            r"(?:it|this|(?:the|this)\s+(?:film|movie|picture|thing))\s+(?:is|was)\s+(?:called\s+|named\s+)?$"
        ),
    ),
    (
        "directed by",
        ("irect", "elmed", "D:", "D.:", "Dir"),
        re.compile(
            rf"\b(?:[Cc]o-)?(?:[Dd]irect(?:ed|ion)|[Hh]elmed)"
            rf"(?:,?\s+(?:and|as\s+well\s+as)?\s*(?:co-)?(?:written|wrote|produced|edited"
            rf"|scripted|shot|photographed|starring|scored|narrated|screenplay))*"
            rf"(?:,\s+\w+ly,?)?{_HOW}(?:by|of)\s+{_DESCRIBED}(?:{_WHO}\s+)?$|\b[Uu]nder\s+the\s+direction\s+of\s+$"
            rf"|\b[Dd]irected\s+by(?:,?\s+(?:\w+\s+by,?\s+)?and\s+|,?\s+)(?:also\s+)?(?:starring|stars?|featuring)\s+{_DESCRIBED}$"
            rf"|\b[Dd]irection\s+(?:(?:is|comes)\s+)?from\s+{_DESCRIBED}$"
            r"|\b[Dd]irectorial\s+(?:style|eye|hand|touch|vision|flair|skills?|prowess)\s+of\s+$"
            r"|\b[Dd]irecting(?:\s+and\s+writing)?\s+(?:team|duo|pair)\s+(?:of\s+)?$"
            rf"|\b[Dd]irect(?:orial|ing)\s+(?:debut|effort|outing|bow)\s+(?:from|by|for|of)\s+{_DESCRIBED}$"
            r"|(?:^|\s)D(?:ir)?\.?:\s+$"
        ),
    ),
    (
        "directed by",
        ("irector", "ilm", "elmer", "uteur", "ebutant"),
        re.compile(
            rf"\b(?<!el\s)(?<!l[ae]\s)(?<!un\s)(?<!un[ae]\s)[Dd]ebutante?\s+$|(?P<other>{_NOT_THIS})?\b{_WHO}(?:,\s+(?:the\s+)?|:\s+|\s+(?:(?:here\s+)?(?:is"
            rf"|are|was|were)\s+"
            rf"|and\s+(?:[a-z][\w-]*\s+){{1,3}})?){_PRAISE}$"
        ),
    ),
    (
        "possessive film",
        (" by ", " from ", " for "),
        re.compile(
            rf"\b(?:[Ll]atest|[Nn]ew|[Dd]ebut|[Ff]irst|[Ss]econd|[Tt]hird|[Nn]ewest)"
            rf"\s+(?:[a-z-]+\s+){{0,2}}?(?:{FILM_NOUN}|effort|work|outing|offering)s?\s+(?:from|by"
            rf"|for)\s+{_DESCRIBED}(?:{_WHO}\s+)?$|\b(?:[Ll]atest(?:\s+one)?\s+from|[Nn]ew(?:est)?\s+one\s+(?:from|by))\s+$"
        ),
    ),
    (
        "possessive film",
        (" by ", " from "),
        re.compile(
            rf"(?P<other>{_BESIDE_OTHERS})?\b(?:[Aa]n?|[Tt]his|[Tt]he)\s+(?:(?!(?:in|of|to|for"
            rf"|with)\b)[\w’'-]+,?\s+){{0,4}}?"
            rf"{FILM_NOUN}\s+(?:from|by)\s+{_DESCRIBED}(?:{_WHO}\s+)?$"
        ),
    ),
    (
        "possessive film",
        (" by ",),
        re.compile(
            rf"(?:[,”\"’'*_)]|\b(?:is|was|been|[Ii]t['’]s|film|movie|picture|documentary))\s+(?:\w+ly\s+)?"
            rf"(?:(?:made|filmed|conceived|realized|realised){_HOW}|shot\s+(?:on|in|over"
            rf"|for)\s+(?:[\w’'-]+\s+){{1,7}}?)by\s+{_DESCRIBED}(?:{_WHO}\s+)?$"
        ),
    ),
    (
        "directed by",
        ("hands", "nder ", "camera", "helm", "chair", "shots"),
        re.compile(
            rf"(?<!,\s)\b[Ii]n\s+the\s+(?:\w+\s+)?hands\s+of\s+(?:(?:an?\s+(?:\w+\s+){{0,2}})?{_WHO}\s+(?:like\s+"
            rf"|such\s+as\s+)?)?$"
            r"|\b[Uu]nder\s+(?=$)"
            r"|\b(?:[Bb]ehind\s+the\s+camera|[Aa]t\s+the\s+helm|[Ii]n\s+the\s+director['’]s\s+chair"
            r"|[Cc]alling\s+the\s+shots)"
            rf"(?:\s+(?:this\s+time|here|again))?,?\s+(?:is|was|sits|are|we\s+(?:find|have))\s+{_DESCRIBED}$"
        ),
    ),
)
"""Rules before a name: their method, what stands in all that the pattern matches, which is quick to see, and that."""

_OF_ALL = (
    r"\s+(?:in\s+the\s+world|of\s+all\s+time|alive|around"
    r"|of\s+(?:this|the)\s+(?:\w+\s+)?(?:film|movie|picture|thing|mess))"
)
IN_BRACKET = re.compile(rf"(?P<other>{_NOT_THIS}|\b(?:[Aa]n?|one|film|movie)\s+)?\b{_WHO}(?:{_OF_ALL})?\s+\($")
_OPEN_BRACKET = r"\((?:[^()\n]{0,40}[,;:·]\s*)?"
DIRECTOR_IN_BRACKET = re.compile(
    rf"{_OPEN_BRACKET}(?:[Dd]|[Dd]ir|[Rr]éal|[Rr]eg|[Dd]irected\s+by|[Dd]irector|[Rr]egie|[Dd]e|[Vv]on|[Dd]i"
    rf"|[Bb]y)[.:]{{0,2}}\s+$"
    r"|\($|\((?:18|19|20)\d\d[,;:·]\s*$"
)
"""What stands before the name in ``“Salt” (dir. Ann Lee, 1974)``, and in ``(Ann Lee, 1974)``, ``(1974, Ann Lee)``."""

OPENED = re.compile(r"\(|[.,:;·]\s")
BRACKET_OF_A_FILM = re.compile(r"(?:\s*[,;/&]\s*[\w\s.,'’/-]{0,60})?\)")
YEAR_IN_BRACKET = re.compile(r"\b(?:18|19|20)\d\d\b")
THAT = re.compile(
    rf"\b(?:[Tt]his|is|an?)\s+(?:[a-z-]+\s+){{0,3}}?{FILM_NOUN}\s+(?:(?:that|which)\s+)?$|[,”\"’'*_)]\s+which\s+$"
    rf"|\b(?:best|finest|strongest|strangest|worst|[a-z]+est|most\s+[a-z]+)\s+(?:thing|{FILM_NOUN})\s+(?:that\s+)?$"
)
MADE = re.compile(
    r"\s+(?:has\s+)?(?:made|directed|filmed|shot)(?:[.,;!?]|\s+(?:in|for|with|on|at|after|before|over|between"
    r"|since|yet|so\s+far|himself|herself|while)\b)"
)
"""``a film that Ann Lee made for nobody``: what stands before and behind the name."""

WRITTEN = re.compile(
    r"\b(?:[Ww]ritten(?:\s+and\s+(?:co-)?directed)?|[Ss]cripted|[Ss]creenplay|[Ss]cript"
    r"|[Aa]dapted(?:\s+for\s+the\s+screen)?"
    r"|[Dd]irected\s+and\s+(?:co-)?written)\s+(?:\w+ly\s+)?by\s+(?:screenwriters?\s+)?$"
    r"|\b(?:[Ss]creenwriter|[Ww]riter-director|[Ww]riter/director|[Dd]irector-writer|[Cc]o-writer"
    r"|[Ss]cripter)s?,?\s+$|\bby\s+writers?\s+$"
)
WRITTEN_SIGNS = ("ritten", "cript", "creenplay", "dapted", "riter")
"""One of these stands in all that `WRITTEN` matches."""

NO_FILM = re.compile(r"\b(?:novel|book|play|story|stories|memoir|song|music|score|poem|article|comic)s?\b[^,;]*$")
_ADJECTIVES = (
    r"(?:(?!(?:radio|stage|the|this|that|it|in|of|with|for|to|from|by|on|as|is|was|that)\b)[\w’'-]+,?\s+){0,4}?"
)
POSSESSED = re.compile(
    rf"['’]s?\s+{_ADJECTIVES}(?:{FILM_NOUN}\b|direction\b|(?:writing/)?directing\b|(?:directorial"
    rf"|directing)\s+)(?!\s+(?:career|debut\s+as\s+an\s+act\w+"
    r"|(?:star|actor|actress|legend|icon|troupe|writer|critic|fan|buff|industry|business|company|studio|show|series"
    r"|sketch|club)s?\b))"
)
OF_A_SERIES = re.compile(r"['’]s?\s+(?:[\w’'-]+\s+){0,3}?(?:trilogy|tetralogy|saga|franchise)\b")
PART_OF_A_SERIES = re.compile(r"\b(?:part|instal?lment|chapter|entry|film|movie|third|episode)\s+(?:of|in)\s+$")
"""What stands behind and before a maker in ``the last part of Ann Lee's trilogy``."""

ANOTHER_OF_THEIRS = re.compile(
    r"['’]s?\s+(?:last|previous|earlier|other|prior|next)\s+(?:[a-z-]+\s+)?(?:film|movie|picture|feature|outing),\s+"
    rf"(?P<title>{QUOTED}|{PLAIN_TITLE})"
)
"""``since Ann Lee's last film, Salt``: another one than this, or that which is reviewed."""

SHARES = re.compile(
    r"(?:,?\s+(?:who\s+)?(?:shares?|gets?|got|has|takes?|took)"
    r"|['’]s(?:\s+got)?)\s+(?:the\s+)?(?:sole\s+)?direct(?:or['’]s|ors['’]|or|ing|ion)\s+credits?\b"
)
THEIRS = re.compile(r"['’]s?\s+(?:film|movie|picture)\b")
IT_IS = re.compile(r"\b(?:[Ii]t|[Tt]his)(?:['’]s|\s+is)\s+(?:\w+ly\s+)?$")
"""“It is Ann Lee's film”: she directs it, or she is the best of it."""

DEBUT = re.compile(
    r"(?:\s+\([^()\n]{2,60}\))?(?:\s+(?:wrote|writes|scripted)\s+(?:it|this)\s+and)?"
    r"\s+(?:makes|marks|is\s+making|made)\s+(?:\w+\s+)?(?:his|her|their)\s+(?:(?:[a-z-]+\s+){0,3}?(?:directing"
    r"|directorial"
    r"|directors?['’]s?)\s+debut\b|(?:debut|bow)\s+(?:behind\s+the\s+camera|as\s+(?:a\s+)?director"
    r"|in\s+the\s+director['’]s\s+chair)\b)"
)
_AND_MORE = (
    r"(?:(?:co-)?(?:writes|wrote|stars|starred|produces|produced|edits|edited|shoots|shot|scripts|scripted|scores"
    r"|scored|acts|acted)(?:\s+in)?,?\s+(?:and\s+)?){1,4}"
)
_TAKES_THE_CHAIR = r"(?:takes?|took|occupies)\s+(?:over\s+|up\s+)?the\s+director['’]s\s+chair"
DIRECTS = re.compile(
    r"(?:,\s+(?:his|her|the|an?)\s+[^,;:.()\n]{2,50}(?=,\s+who\s+(?:also\s+)?directs?\b))?(?:,?\s+who(?:\s+also)?(?:\s+(?:co-)?[a-z-]+(?:,\s+[a-z-]+){0,2}(?:,|\s+and))?"
    r"|,\s+who\s+(?:[\w’'-]+\s+){1,6}?(?:and|but)\s+(?:(?:co-)?(?:writes|wrote|stars)\s+and\s+)?(?=direct(?:s"
    r"|ed)\s+(?:this|it|here)\b)"
    rf"|\s+(?:{_AND_MORE}(?=\S)|has\s|also\s|\w+ly\s))?(?:\s*also)?\s*\b(?:co-)?(?:directs"
    r"|directed|helms|helmed)\b(?!\s+by|\s+(?:the|its)\s+(?:first|original|previous|earlier|other|last|second|third)\b)"
    r"|\s+(?:signed|came|got|was\s+brought)\s+on(?:board|\s+board)?\s+to\s+(?:co-)?direct(?:\s+(?:it|this)\b|(?=[.,;!?]))"
    r"|,\s+directing\b|\s+(?:is|was)\s+directing\b|\s+(?:is|was)\s+credited\s+as\s+(?:the\s+)?(?:sole\s+"
    r"|only\s+)?(?:co-)?director\b"
    r"|\s+(?:does|did|has\s+done)\s+(?:[\w-]+\s+){1,5}?(?:job|work)\s+(?:of\s+)?directing\b"
    r"|\s*\((?:\w+\s+)?credited\s+with\s+(?:co-)?directing\b"
    r"|\s+(?:made\s+(?:it|this)(?=\s+and\b|[.,;!?]|\s+(?:at|with|before|after|over)\b))"
    r"|\s+(?:provid|contribut|suppli|offer)(?:es|ed|s)\s+(?:(?:the|some|his|her"
    r"|an?)\s+)?(?:[a-z-]+,?\s+){0,3}?direction\b"
    r"|\s+(?:deserves?|gets?|earns?)\s+(?:[\w’'-]+\s+){1,6}?for\s+(?:making|directing|filming|helming)\b"
    rf"|\s+{_TAKES_THE_CHAIR}\b"
    r"|\s+(?:(?:is|was|sits|stands|returns|steps|moves|goes|remains)\s+)?(?:\w+\s+)?(?:behind\s+the\s+camera"
    r"|at\s+the\s+helm"
    r"|in\s+the\s+director['’]s\s+chair)\b"
    rf"|(?:,\s+|\s*(?:--|—|–)\s*|\s+-\s+|\s+\(|\s+is\s+|\s+has\s+(?:never|always|long)\s+been\s+"
    rf"|\s+has\s+grown\s+as\s+)(?:(?:the|this|its|an?|whose|(?:film"
    rf"|movie)(?:['’]s)?)\s+(?:(?!(?:is|was|who|of"
    rf"|that)\b)[\w’'-]+\s+){{0,4}}?)?{_WHO}\b(?!\s+of\s+(?:photo|cinema|the\s+(?:play|original))|['’]s\s"
    rf"|\s+[A-ZÀ-Þ][\w’'-]+\s+[A-ZÀ-Þ]"
    rf"|-)"
)
DIRECTING = re.compile(
    rf"\s+\([^()\n]{{2,60}}\)\s+(?:directing\b|{_TAKES_THE_CHAIR}\b"
    r"|(?:(?:is|was|stands|steps)\s+)?(?:behind\s+the\s+camera|at\s+the\s+helm)\b)"
)
"""``with Ann Lee (“Salt”) directing``."""

NOT_HIMSELF = re.compile(
    r"\s+(?:fell(?:a|ow)|guy|bloke|man|woman|people|dude|chap|lot|crew|fans?|fanatic|imitator|impersonator|wannabe|disciple"
    r"|instead\s+of)\b"
)
"""Behind a name: what is somebody else, or another choice."""

EPITHET = re.compile(rf"\s+the\s+(?:[a-z-]+\s+){{0,3}}{_WHO}\s+\($")
"""``Rex the angry director (Ann Lee)``: a character, between the name and the bracket."""

HE_DIRECTS = re.compile(
    r"[^.!?\n]{0,60}[.!?]\s+s?he\s+(?:(?:also|has)\s+)?(?:(?:co-)?(?:writes|wrote|written|produces|produced"
    r"|stars)(?:\s+in\s+it)?,?\s+(?:and\s+)?)*"
    r"(?:(?:co-)?direct(?:s|ed)(?:\s+(?:it|this)\b|(?=[.,;]))|is\s+(?:also\s+)?the\s+(?:(?:writer|producer|star"
    r"|editor|co-writer),?\s+(?:and\s+)?){0,3}director\b)",
    re.IGNORECASE,
)
"""What stands behind the last name of a sentence before one that tells what he or she does."""

TOGETHER = re.compile(
    r",?\s+who\s+(?:both\s+|also\s+|here\s+)?(?:(?:co-)?direct(?:ed)?\s+(?:(?:it|this|the\s+\w+)\s+)?(?:together"
    r"|jointly)"
    r"|(?:[a-z-]+\s+and\s+)?(?:co-)?direct\b)|\s+(?:both\s+|jointly\s+)?(?:co-)?direct\b"
)
"""What joint directors do; behind the last of them."""

IN_COMPARISON = re.compile(r"\b(?:like|unlike|than|recalls?|of|from|between)\s+$")
DELIVERS = re.compile(r"\s+(?:has\s+)?(?:\w+ly\s+)?(?:delivered|delivers)\b(?!\s+(?:an?|the|his|her|another|one)\b)")
NOT_HIM = re.compile(
    r"['’]s?\s+(?:[a-z-]+\s+){1,4}$|\s+(?:[a-z-]+\s+){0,3}(?:directors?|film-?makers?|helmer|auteur|newcomer"
    r"|veteran)\s+$"
)
"""What stands between two names after “directed by”: ``Ann Lee's old partner Bo Dane``, ``Oslo newcomer Bo Dane``."""

A_FILM = re.compile(r"\s+(?:film|joint|feature|(?P<movie>movie|picture|flick))\b")
IS_A = re.compile(r"\b(?:is|was|it['’]s|this\s+be)\s+(?:\w+\s+)?(?:an?|another)\s+(?:new\s+|typical\s+)?$")
"""What tells that a movie is this one: most movies “by name” are their stars'."""
AN = re.compile(
    r"(?<!\babout )(?<!\blike )(?<!\bthan )(?<!\bwatch )(?<!\bsee )(?<!\bseen )"
    r"(?<!\bto )(?<!\bfrom )(?<!\bin )(?<!\bfor )"
    r"\b(?:[Aa]n?|[Tt]he|[Tt]his|[Ee]very|[Aa]ny|[Aa]nother)\s+(?:new\s+|typical\s+|first\s+)?$"
)
"""``an Ann Lee film``, but no film that this one is only like, or that somebody asks about."""
_OF_A_FILM = (
    r"(?:new|latest|own|great|classic|early|recent|brilliant|lovely|\d{4}"
    r"|\w+(?:ing|ly|ous|ful|ic|ive|al|less|able|ible|ish)|(?!best-)[a-z]+-[a-z]+)"
)
"""What stands between somebody and their film: ``Ann Lee's lovely Salt``, and nobody else: “her former partner”."""
TITLE_AFTER = re.compile(rf"['’]s?\s+(?:{_ADJECTIVES}{FILM_NOUN},?\s+|(?:{_OF_A_FILM},?\s+){{0,3}})(?P<title>{QUOTED})")
OF_THIS = re.compile(r"\s+of\s+(?:the|this)\s+(?:film|movie|picture|documentary|thing)\b")
OF_TITLE = re.compile(rf"(?:\s+(?!(?:whose|who|with|since|than|after)\b)[\w’'-]+){{0,9}}?\s+(?P<title>{QUOTED})")
REMADE = re.compile(rf"\s+of\s+(?:[a-z0-9]+\s+){{0,3}}(?P<title>{QUOTED}|[“„«\"‘'*_]{PLAIN_TITLE})")
"""What a remake is one of, behind the word."""

TITLE_OF_BRACKET = re.compile(
    rf"(?P<title>{QUOTED}|(?:^|\n)[ \t*_#]{{0,6}}(?=\S*\w)(?![ \t])(?:(?![.!?]\s)[^()\n]){{1,90}}?)[*_ \t,]{{0,4}}$"
)
TITLE_BEFORE = re.compile(
    rf"(?P<title>{QUOTED})[,;]?\s*(?:\((?:\d{{4}})\)[,;]?\s*)?(?:(?:produced|written)\s+by\s+[^“”\"\n.]{{2,60}}"
    r"\s+and\s+)?(?:(?:which|that|as)\s+)?(?:(?:is|was|were)\s+)?(?:also\s+|both\s+)?$"
)
TITLE_BY = re.compile(rf"(?P<title>{QUOTED})\s+by\s+$")
IS_A_FILM = re.compile(rf"\s+(?:is|was)\s+(?:an?|the|one\s+of\s+the)\s+{_ADJECTIVES}{FILM_NOUN}s?\b")
"""What stands before and behind a maker in ``“Salt” by Ann Lee is a slow comedy``."""

TITLE_APPOSED = re.compile(rf"(?P<title>{QUOTED})(?:(?<=,[”\"’'])|,)\s+$")
POSSESSED_TITLE = re.compile(rf"['’]s?\s+(?:{_OF_A_FILM},?\s+){{0,2}}(?P<title>{PLAIN_TITLE})")
BARE_TITLE_BEFORE = re.compile(rf"(?P<title>{PLAIN_TITLE})\s$")
SAYS_DIRECTOR = re.compile(r"\b(?:dir|directed\s+by|director|regie|réal)\b", re.IGNORECASE)
"""What tells in a bracket that it is the director's name that follows."""
IS_PLAYED_BY = re.compile(PLAYED_BY)
BROTHERS = frozenset({"brothers", "sisters", "siblings", "twins", "bros"})
TITLE_LENGTH, NEAR_TOP = 130, 300
CUE_START = re.compile(r"\b(?:co-)?(?:direct|helm)", re.IGNORECASE)
