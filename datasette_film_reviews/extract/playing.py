"""The words that tie an actor to a character or a role, as small patterns for what stands between two names.

Each is matched against the bounded words before, between or behind names, never against the whole text.
"""

from __future__ import annotations

import re

from datasette_film_reviews.extract.names import NATIONALITY

_NO_LEAD = (
    r"(?!(?:of|with|in|from|to|for|by|at|on|against|about|near|like|than|under|over|after|who|whom|which"
    r"|that|whose|when|where|does|do|did|is|was|are|were|has|had|have|include|includes|included|if|though|before"
    r"|behind|between|into|onto|through"
    r"|because|until|while|during|without|within|across|since|but|she|he|they|we|you|played|portrayed|voiced)\b)"
)
_WORD = r"[a-zà-ÿ][a-zà-ÿ’'-]*"
LEAD = (
    rf"(?P<lead>(?:{_NO_LEAD}(?:{_WORD}|{NATIONALITY}),?\s+){{0,8}}"
    rf"(?:(?:(?:role|part|voice|character|person|figure)s?\s+of\s+|by\s+the\s+name\s+of\s+|known\s+as\s+)"
    rf"(?:{_NO_LEAD}{_WORD},?\s+){{0,5}})?(?:(?<!,\s)[“\"‘'])?)"
)
"""Lower-case words that describe a character before naming it: ``the heart-broken and stunted``, ``a man named``."""

PRAISE = (
    rf"(?:(?:an?|some|the|his|her|their|our|its|two|three|four|five|un[ae]?|eine[mnr]?|el|la|le|il)\s+"
    rf"(?:{_NO_LEAD}(?:{_WORD}|{NATIONALITY}|\d\d?-year-old),?\s+){{1,6}}|(?:the|his|her|their|our|our\s+own"
    rf"|one\s+\w+|un[ae]?|el|la|le|il"
    r"|eine[mnr]?)\s+|the\s+one\s+and\s+only\s+|this\s+[a-z]+['’]s\s+(?:[a-z]+\s+){1,2})?"
    r"(?:(?:\w+ly|[a-z]+-[a-z-]+|former|young|veteran|newcomers?|actors?|actress|comedian|comic|singer"
    r"|rapper|star|legend|great|late|always|ever|wonderful"
    r"|terrific|excellent|superb|fine|brilliant|magnificent|marvelous|marvellous|amazing|charming|gorgeous"
    r"|beautiful|lovely|radiant|luminous|hilarious"
    r"|funny|talented|gifted|fabulous|fantastic|delightful|impressive|splendid|outstanding|sensational"
    r"|remarkable|unrecognizable|uncredited|winner"
    r"|nominee|real-life|and|too|child|stage|screen|character|pop|good|old|filmmaker|director|playwright"
    r"|musician|model|dancer|wrestler|reliable|venerable"
    rf"|Oscar|Emmy|Tony|Academy|Award|{NATIONALITY}),?\s+){{0,5}}"
)
ADVERB = (
    r"(?:(?:\w+ly|quite|very|rather|well|also|now|here|once\s+again|again|simply|just|never|always|so|both|all|each)"
    r"\s+){0,2}"
)
PLAYED_BY = (
    r"(?:(?:[Pp]layed|[Vv]oiced|[Pp]ortrayed|embodied|inhabited|acted|performed|incarnated|essayed|impersonated|done"
    r"|brought\s+to\s+life)\s+(?:(?:here|with|to|in|as)\s+[^.;:()\n]{0,40}?\s+)?"
    rf"(?:pitch[- ]perfect(?:ly)?\s+)?(?:\w+ly\s+and\s+)?{ADVERB}by|voice\s+of)\s+"
)
SINGULAR = (
    r"(?:plays|portrays|voices|embodies|inhabits|essays"
    r"|lends\s+(?:his|her|their)\s+(?:[a-z-]+\s+)?(?:voice|voices|talents?)\s+to|gives\s+(?:voice|life)\s+to"
    r"|(?:provides|does|is)\s+the"
    r"\s+voice\s+(?:of|for))"
)
_PAST = r"(?:played|portrayed|voiced|playing|portraying|voicing|essaying|lending\s+(?:his|her)\s+voice\s+to)"
_PLURAL = r"(?:play|portray|voice)"
_STARRING_AS = (
    r"(?:(?:co-)?stars?|appears?|shines?|excels?|returns?|cameos|guest-stars|moonlights|turns?\s+up|pops\s+up"
    r"|shows\s+up|steps\s+in"
    r"|impresses|cast|miscast|well-cast"
    r"|perfect|terrific|wonderful|great|excellent|superb|fine|good|brilliant|convincing|effective"
    r"|believable|outstanding|hilarious|funny"
    r"|delightful|charming|appealing|memorable|impressive|solid|strong|marvelous|marvellous|magnificent"
    r"|splendid|fantastic|amazing"
    r"|starred|appeared|returned|shone|starring|co-starring|appearing|coming\s+back|back|here|takes\s+over"
    r"|steals\s+\w+\s+\w+"
    r"|(?:the|a|an|whose)\s+(?:\w+\s+){0,3}(?:performance|turn|cameo|role|appearance|portrayal|impression|job|work"
    r"|find)|dissolute|touching"
    r"|(?:has|had|have)\s+(?:[a-z-]+\s+){0,5}(?:roles?|parts?)|(?:rocks|nails|owns|crushes|shines\s+in"
    r"|excels\s+in)\s+(?:his|her|the)\s+(?:\w+\s+)?(?:role|part|turn)"
    r"|menacing|chilling|moving|seen|featured)"
)
ASIDE = r"(?:(?:,|\s+\(|\s*(?:--|—|–))\s*[^.;:()\n]{2,120}?(?:,|\)|\s*(?:--|—|–)))?"
WHO = r"(?:(?:,\s*|\s+)who(?:\s+(?:also|here|now|again))?|,)?"
_WHO_MAKES = (
    rf"(?:{WHO}|(?:,\s+who)?\s+(?:also\s+)?(?:co-?)?(?:wrote|writes|directed|directs|produced|produces)"
    r"\b[^.,;:()\n]{0,60}?\s+and(?:\s+also)?)"
)

PLAYS = re.compile(
    rf"{ASIDE}{_WHO_MAKES}\s*(?P<adverb>{ADVERB})(?:(?P<one>{SINGULAR}"
    rf"|(?:takes(?:\s+on)?|commands|inhabits|tackles|lands|nails|owns|fills|gets|has|assumes|embraces)"
    r"(?=\s+(?:the|his|her)\s+(?:[a-z]+\s+){0,2}(?:role|part)\s+of)|takes(?:\s+on)?(?=\s+the\s+(?:\w+\s+)?(?:role"
    r"|part))|is\s+playing|gets\s+to\s+play|has\s+to\s+play)"
    rf"|(?P<past>{_PAST}|took(?:\s+on)?(?=\s+the\s+(?:\w+\s+)?(?:role|part)))|(?P<many>{_PLURAL}|are(?=\s+[A-Z])"
    rf"|take(?=\s+the\s+(?:\w+\s+)?roles)))\s+"
)
"""What stands between an actor and what the actor plays."""

ENDED_ASIDE = re.compile(rf"(?:[“”\"’']?,[”\"’']?|\)|\s*(?:--|—|–))\s*(?={ADVERB}(?:{SINGULAR}|{_PAST})\b)")
LEAD_TO = re.compile(LEAD)
_SHOWN = (
    r"(?:\s+\([^()\n]{2,60}\))?(?:,\s+[^,.;:()\n]{2,80}?(?=,))?(?:,|\s*(?:--|—|–))?\s*(?:"
    r"(?:is|was|are|were)\s+(?:(?!(?:as|known|described|such|well|disguised|same|regarded|seen|best|not|that|than)\b)"
    rf"{_WORD},?\s+){{1,4}}|(?:is|was|are|were|will\s+be|has\s+been|makes|does|gives|delivers"
    rf"|in)?\s*(?:{_WORD},?\s+){{0,6}}?"
    rf"(?<!\bas )(?P<verb>{_STARRING_AS})(?:\s+(?:as\s+always|here|again|and\s+[a-z-]+))?(?:,|\s)\s*)?"
    r"as(?!\s+well\b)\s+"
)
AS = re.compile(rf"(?:{_SHOWN}|\s+\(as\s+){LEAD}")
"""What stands between an actor and a character in ``Ann Lee, as Rex`` and ``Ann Lee is wonderful as Rex``."""

_NOT_ACTING = (
    r"(?!(?:known|described|such|well|disguised|same|regarded|seen|best|serv\w+|work\w*|began|begins|starts?|started"
    r"|pos\w+|dress\w+"
    r"|masquerad\w+|refer\w*|thinks?|sees|saw|treats?|uses?|used|introduc\w+|grew|direct\w*|credited|billed|writes"
    r"|wrote|hir\w+|enlist\w*"
    r"|casts|far|long|soon|much|just|who|that|which|but|is|was|are|were|if)\b)"
)
DOES_AS = re.compile(
    rf",?\s+(?!of\b|and\b)(?:{_NOT_ACTING}{_WORD},?\s+){{1,9}}?as\s+(?!(?:s?he|they|it|we|I|you|if)\s){LEAD}"
)
"""``Ann Lee hams it up as Rex``, ``Ann Lee, sweeping in as Rex``: whatever somebody does as somebody with a name."""

IS_PLAYED = re.compile(
    r"\b(?:plays?|played|playing|portray(?:s|ed|ing)?|voic(?:es|ed|ing)|[Aa]s|(?:role|part|character)\s+of|named|called"
    r"|(?:script|screenplay|story|music|score|book|novel|written|directed|produced|photographed|edited)\s+by"
    r"|(?:hir|treat|regard|describ|depict|identif|recogni[sz]|elect|appoint|dismiss|view|expos|adopt|us)(?:e|s|es|ed"
    r"|ies|ied|ing)|(?:ch(?:o|oo)s|select|cit)(?:e|es|ed|s|ing)|th(?:ink|inks|inking|ought)\s+of),?\s+$"
)
"""What stands before somebody's character, who plays nobody."""

COMPARES = re.compile(r"\bas\s+(?:[a-z-]+\s+){1,5}as\s+(?:the\s+)?$")
"""What ends in no role: ``Ann Lee is as quick as``."""

IS_LIKE = re.compile(r",\s[^,;:()]*\blike\s+(?:an?\s+|the\s+)?(?:[a-z-]+\s+){0,2}$")
"""What stands between an actor and whom the actor is only like: ``Ann Lee, like a young Bo Dane, as Rex``."""

SAID_AS = re.compile(r",?\s+(?:as|playing|in\s+the\s+(?:role|part))\s")
FEW = 2
"""More names than these behind a role are a list of actors."""

HAS_AS = re.compile(r"as(?<!\was)\s")
"""In most of what stands behind a name there is none: cheap to see before `AS` and `AS_A_ROLE` are tried."""

_NO_ROLE = (
    r"(?:(?:co-)?(?:director|writer|producer)|filmmaker|film-maker|writer-director|storyteller|actor|actress"
    r"|performer|child|kid|boy"
    r"|teenager|result|film|movie|picture|whole|reader|viewer|critic|fan|star|comedian|comic|screenwriter|artist"
    r"|composer|master|auteur"
    r"|craftsman|stylist|guest|matter|rule|favor|favour|way|source|reference|influence|inspiration|symbol|metaphor|icon"
    r"|(?:co-)?host|model|example)"
)
AS_A_ROLE = re.compile(
    rf"{_SHOWN}(?:the|an?|his|her|their|our)\s+(?!(?:(?:[a-z-]+\s+)?[\w-]+,\s+)?(?:[a-z-]+\s+){{0,3}}?{_NO_ROLE}\b)"
    rf"(?:(?:{_WORD}|{NATIONALITY}),?\s+){{0,5}}?(?:{_WORD}|{NATIONALITY})(?:[.;:)]|,\s|\s+(?:[-–—]|who|whom|whose"
    rf"|with|in|of|and|that|from|is|was|does|did|has|makes|gives|steals)\b)"
)
_NO_PART = (
    r"(?:(?:[a-z-]+\s+){0,2}?(?:piano|guitar|violin|cello|clarinet|flute|harp|harmonica|accordion|fiddle|trombone|oboe|ukulele|drums?|saxophone|trumpet|banjo|organ|trick"
    r"|tricks|game|games|card|cards|tune|song|songs"
    r"|record|records|prank|joke|jokes|crucial|key|same|idea|ideas|heartstrings|fool|field|market|film"
    r"|movie|scene|scenes|material|part\s+in"
    r"|role\s+in|little|lot|bit)\b)"
)
A_ROLE = re.compile(
    r"(?:him|her|them)\b|it\s+(?:as|like|with|for|so|straight|safe|\w+ly)\b|(?:an?|the|his|her|their|one\s+of|two\s+of"
    rf"|another|two|three|both)\s+(?!{_NO_PART})[a-z]"
    r"|such\s+an?\s+[a-z]|an?\s+(?!Steinway\b|Stradivarius\b)[A-Z]|(?:yet\s+another|maybe|pretty\s+much|practically"
    r"|basically|essentially|way\s+too"
    r"|against\s+(?:type|(?:his|her)\s+(?:usual|normal))|opposite)\b"
)
"""What an actor plays who plays no named character; what else is played is left out: instruments, games, tricks."""

ROLE_IN = re.compile(r"[^.,;:()“”\"\n]{0,60}?(?=\s+in\s)")
"""A role before where it was played: ``a similar woman in “Salt”``."""

BY_AS = re.compile(r"(?:^|[\s,(—–-])[Aa]s\s+" + LEAD + r"$")
TO_ACTOR = re.compile(rf"(?:\s+the\s+[a-z][a-z -]{{2,40}})?,\s+(?:(?:an?|the)\s+[^;:()\n]{{2,110}}?,\s+)?{PRAISE}")
CALLED = re.compile(r"\b(?:named|called)\s+[“\"‘']?$")
ROLE_AND_NAME = re.compile(r"(?:the|his|her|their)\s+(?:[a-z][a-z-]*\s+){0,2}[a-z][a-z-]*,\s+")
"""What stands between “is” and the character in ``Ann Lee is the father, Rex``."""
MAKES_A = re.compile(
    rf"\s+(?:makes|made)\s+an?\s+(?:{_NO_LEAD}{_WORD},?\s+){{0,2}}(?!appearance\b|cameo\b){_WORD}\s+"
    r"|\s+(?:taking|takes|took)\s+over\s+as\s+"
)
"""What makes a name behind it that of a character: ``Ann Lee makes a fine Rex``, ``Ann Lee taking over as Rex``."""

GIVES_TO_A_CHARACTER = re.compile(
    r"\s+(?:(?:manages?|managed|tries|tried)\s+to\s+)?(?:gives?|brings?|lends?|gave|lent)\s+(?:the|his|her)\s+(?:[a-z]+\s+)?"
    r"(?:character|role|part)\s+of\s+"
)
"""The same of one who goes on behind it: ``Ann Lee gives the character of Rex some depth``."""
SEEN = re.compile(
    r"\b(?<!like )(?:[Ww]atch(?:ing)?|[Ss]eeing|[Hh]aving|(?:fun|great|good|nice|odd|strange|interesting|weird"
    r"|refreshing|surprising|hard|joy|treat|pleasure)\s+to\s+(?:see|watch|hear))\s+$"
)
"""``watching Ann Lee play``; whom somebody would love to see play does not."""

HIS_CHARACTER = re.compile(
    r"(?:['’]s?)\s+(?:[a-z-]+\s+){0,2}?character(?:,|\s*(?:--|—|–)|\s+is)?\s+(?:(?:is\s+)?(?:named"
    r"|called)\s+|the\s+(?:[a-z-]+\s+){0,3}|an?\s+[a-z -]+(?:named|called)\s+)?[“\"‘]?"
)

A_PLAYER = re.compile(
    r"(?:(?:,|\()\s+an?\s+|\b(?:with|including|opposite|alongside)\s+an?\s+)(?!(?:young\s+)?(?:man|woman|boy"
    r"|girl)\b)(?:\w+ly\s+)?[a-z][a-z-]+(?:,\s+(?!and\b|or\b|but\b|(?:play|voic|portray)ing\b)[a-z-]+)?\s+$"
)
A_PLAYER_ENDS = re.compile(r"[,)]|\s+and\s+[a-z]|\s*(?:--|—|–)")
"""``the plumber, a splendidly weary Ann Lee, waits``."""

IN_A_ROLE = re.compile(
    rf"^\s*(?:(?:[Aa]nd|[Bb]ut)\s+)?[Aa]s\s+(?:the|an?|his|her|their|our)\s+(?!(?:[a-z-]+\s+){{0,3}}?{_NO_ROLE}\b)"
    r"(?!(?:film|movie|story|picture|plot|title|scene|camera|credits|years?|days?|nights?|weeks?|war|sun|world"
    r"|tension|action|music|lights?|bodies)\b)"
    rf"(?![a-z’'-]+\s+(?:[a-z’'-]+\s+){{0,2}}[a-z’'-]*[^s\W]s,)(?:[a-z][a-z’'-]*\s*){{1,4}},\s+(?:(?:an?"
    rf"|the)\s+[^,;:()]{{2,60}},\s+)?{PRAISE}$"
)
"""``As the plumber, Ann Lee …``."""

# What stands round a passive and a possessor.
CHOSEN = re.compile(
    r"\b(?:convince|persuade|cast|hire|get|pick|choose|sign|recruit|bring\s+in|brought\s+in|chose|got|picked|hired"
    r"|chosen)(?:e?d|ing|ting|s)?\s+(?:up\s+)?(?:someone\s+like\s+)?$"
)
TO_PLAY = re.compile(rf"\s+to\s+(?:play|portray|voice)\s+{LEAD}")
"""What stands round an actor in ``how do you get Ann Lee to play Rex``."""

HAS_CAST = re.compile(r"\s+(?:has\s+|have\s+|wisely\s+)?cast\s+")
"""What stands between a director and whom he or she cast as somebody named before: “As Rex, Una Marin has cast …”."""

BEFORE_PLAYER = re.compile(rf"(?P<link>.*?)\b(?P<cue>{PLAYED_BY}){PRAISE}$", re.DOTALL)
SUBJECT = re.compile(
    r"(?:[”\"’']?(?:,\s+(?!and\b)[^,;:()]{2,70},|,)?|['’]s?\s+(?:[a-z-]+\s+)?(?:part|role|character))\s*(?:(?:and"
    r"|both|each)\s+)?(?:who\s+"
    r"|whom\s+)?(?:(?:is|was|are|were|being)\s+)?(?:(?:\w+ly|as|well|now|here|then|also|again|this\s+time)\s+){0,2}"
    r"|,\s+(?:the|an?|his|her)\s+[^,;:()]{2,60}?\s+|\s+\([^()]*\)\s*,?\s*(?:is\s+|as\s+)?"
)

OPENED = re.compile(r"[”\"’']?\s*\([^()]*")
"""A bracket that opens behind a name and is still open."""

OF_OR_BY = re.compile(r"\b(?:by|of|from)\s")
FOLLOWS = re.compile(rf",\s+{LEAD}")
GOES_ON = re.compile(
    r"[”\"’']?(?:[,.;:)!?…]|\s*$|\s*(?:--|—|–)|\s+\(|\s+(?:in|and|with|who|is|was|are|has|at|on|as|for|or"
    r"|but|to|from|makes|gives|brings|opposite|here|when|while|that|whose|alongside|he|she)\b)"
)
ACTS = re.compile(
    r"(?:,\s+[^.,;:()\n]{2,80},)?\s+(?:is|was|has|does|doesn['’]t|isn['’]t|hasn['’]t|wasn['’]t|never|comes|gets|goes"
    r"|looks|wants"
    r"|cares|walks|knows|finds|tries|learns|lives|runs|struggles|meets|steals|stays|stands|keeps|needs|thinks|feels"
    r"|sees|arrives|turns|becomes|seems|remains|makes|falls|takes)\b"
)
POSSESSION = re.compile(r"['’]s?\s+")
OF_SOMEBODY = re.compile(r"\b(?:between|of|by|from|for|to|with|like|than)\s+$")
JOINED = re.compile(r"(?:&|\b(?:and|und|et|y|e|ed|en|och|og|sowie|samt|alsook))\s+$")
HAS_IS = re.compile(r"\sis\s(?!(?:een|de|het|niet|ook)\s)")
IS = re.compile(rf"(?P<aside>,\s+(?!(?:and|who|but|or)\b)[^.;:()\n]{{2,100}},|\s+\([^()\n]{{2,80}}\))?,?\s+is\s+{LEAD}")

DESCRIBED_BEHIND = re.compile(
    r"(?:,\s+(?:an?|the|his|her|their|our|whose|who|a\.?k\.?a\.?|alias|one\s+of)|\s+\((?:an?|the|his|her|I)|\s+who"
    r"|\s+and\s+[a-z]+s)\s"
)
"""What follows a character and hardly anything else that somebody is: ``Ann Lee is Rex, a plumber``."""

IS_SOMEBODY = re.compile(
    r",?\s+is\s+(?:the|an?|that|this|his|her|their)\s+(?![^,]*\b(?:in|at|of|from|near|on|for|to|an)\s+an?\s)[^,.;:()\n]{3,60},\s+"
)
NAMED_BEHIND = re.compile(r"[,.;:!?]|\s+(?:and|who)\s")
"""``Ann Lee is the woman from the bank, Ida, and``."""

PLAYING_BEHIND = re.compile(
    rf"\s+(?!(?:and|or|of|is|was)\b)(?:{_WORD},?\s+){{2,14}}(?<!and )(?<!for )(?<!of )(?:playing|portraying|voicing)\s+"
    r"(?:(?:the\s+(?:role|part)\s+of|(?:an?|the)\s+[a-z -]{3,40}\s(?:called|named))\s+)?"
)
"""``There is Ann Lee on a roof with a hammer, playing Rex Moe``."""

OWNERS_ROLE = re.compile(
    rf"['’]s?\s+(?!{_WORD}\s+(?:and|or|but|even)\b)(?:{_WORD}\s+){{0,2}}(?!(?:and|or|but"
    rf"|even)\b){_WORD}(?P<comma>,)?\s+"
)
"""What stands between a character and one told by it: ``as Max’s wife, Ida``."""

BESIDE_HIM = re.compile(r"\s*(?:Opposite|Alongside|Beside|Against|With|Facing)\s+(?:him|her|them|these),\s+as\s")
_PLACE_NOUN = (
    r"(?:hospital|school|house|home|flat|apartment|office|town|village|city|suburb|hotel|bar|shop|farm|prison|church)"
)
IN_A_PLACE = re.compile(rf"\b(?:in|at|on|from)\s+(?:an?|the)\s+(?:[a-z-]+\s+){{0,2}}{_PLACE_NOUN}\s+in\s+$")
"""What stands before where somebody is, not before a character: ``the woman in a hospital in Oslo (Ann Lee)``."""

TELLS_WHAT = re.compile(r"(?:the|an?|his|her|their|our)\s")
MADE_OF = re.compile(
    r"\s+(?=[a-z])(?!(?:who|and|of|in|with|is|was|as|has|at|on|for|or|but|to|from|whose|that|here|when"
    r"|while|opposite)\b)"
)
NO_APPOSITION = re.compile(r"(?!(?:the|an?|his|her|their)\b).*,\s+|.*\b(?:and|or)\s+")
ARTICLE_END = re.compile(
    r"\b(?P<indefinite>an?|two|three|some|another|every)\s+$|\b(?:the|his|her|their|our|your|my|this|that)\s+$"
)
MAKES = re.compile(r"\s+(?:plays|makes|turns|gives|portrays|voices|invests|imbues)\b")
WITH = frozenset("With with Con con Mit mit Avec avec Com com".split())
DIRECTOR_BEFORE = ("D: ", "Dir: ", "Dir.: ", "D.: ")
"""How a listing begins its credits: the director, then the cast in a sentence of its own."""

END_OF_LIST = re.compile(r"\s*[.;\n\0]?")
TAKES_A_ROLE = re.compile(r"\s+(?:takes?|took|has|gets|got|inherits?)(?:\s+(?:on|over))?\s+the\s+")
CASTS = re.compile(
    r"\s+(?:(?:has|have|had|wisely|also)\s+)*(?:casts?|chose|chooses|hired|hires|picked|picks|gives\s+us)\b"
)
"""What a director does with somebody else: ``As Rex, Una Marin has cast Ann Lee``."""

PLAYS_THE = ("play the ", "plays the ", "played the ", "playing the ", "as the ", "by the ")
AS_WHOM = re.compile(rf",\s+as\s+whom\s+{PRAISE}")
PLAYED_BEHIND = re.compile(
    r"(?:,|\s+\()?\s*(?:(?:who|as)\s+)?(?:(?:is|was)\s+)?(?:\w+ly\s+)?(?:played|portrayed|voiced)\s+(?:\w+ly\s+)?by\b"
)
"""What stands behind a character, and no actor: ``I liked Master Moe, played by Ann Lee``."""

MAIN_CHARACTER_OF = re.compile(
    r"\b(?:(?:main|lead|leading|title|central)\s+\w+|hero|heroine|protagonist|villain|star)s?\s+(?:of"
    r"|in)\s+(?:[a-z]+\s+)?$"
)
"""What stands before a film or place whose hero is told next, not before a character."""

PART_OF = re.compile(r"\b(?:part|role|character)\s+of\s+[“\"‘']$")
IN_A_YEAR = re.compile(r"\s+in\s+(?:1[89]|20)\d\d\b")
AN_ALIAS_AS = re.compile(r"\)\s+(?:is\s+\w+\s+)?as\s+")
"""What stands behind another name of an actor, in brackets, before the character: ``Ann Lee (Big Ann) as Ida``."""

PLAYS_A_ROLE = re.compile(rf"\s+{ADVERB}{SINGULAR}\s+(?:an?|the|his|her|their)\s+(?:[a-zà-ÿ][\w’'-]*,?\s+){{1,8}}\(")
"""What stands between an actor and a character in brackets: ``Ann Lee plays a lion of a woman (Ida, …``."""

NO_PLAYER_BEHIND = re.compile(r"\s*[,;:]?\s+(?:1[89]|20)\d\d\s*[),;]|\s+and\s+an?\s+[a-z]")
"""What follows a maker or a thing in a bracket, and no actor: ``Salt (Ann Lee, 1932)``, ``(a Low Tide and a hat)``."""
PLAYED_AFTER = re.compile(rf",\s+(?:who\s+(?:is|was)\s+)?{PLAYED_BY}")
