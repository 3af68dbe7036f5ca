"""What prose says of how somebody acts, or of a cast, as small patterns for what stands before and behind a name."""

from __future__ import annotations

import re

from datasette_film_reviews.extract.playing import ADVERB, ASIDE, LEAD, PRAISE, WHO

PERFORMS_AS = re.compile(
    r"\b(?:performances?|portrayal|turn|cameo|role|part|work|debut)(?:\s+\w+)?,?\s+as\s"
    r"|^,?\s+(?:(?:then|also|later|even|and)\s+)?(?:(?:turns?|turned|pops?|popped|shows?|showed|crops?|cropped"
    r"|pitches|pitched)\s+up"
    r"|appears?|appeared|drops\s+(?:in|by)|hams\s+it\s+up|camps\s+it\s+up)\b"
)
"""What makes it sure that somebody plays: ``Ann Lee gives her usual performance as Rex``, ``turns up late as Rex``."""

PERFORMS = re.compile(
    rf"{ASIDE}{WHO}\s+{ADVERB}(?:(?:(?:manages?|managed|tries|tried|continues)\s+to\s+)?(?:gives?|gave|delivers?"
    rf"|delivered|turns?\s+in|turned\s+in|offers|putting\s+in|turning\s+in|giving|delivering"
    rf"|contributes|provides|puts\s+in)\s+(?:[^.;:()\n]{{0,70}}?\s)?"
    r"(?:performances?|turn|portrayal|cameo)\b|(?:(?:[a-z-]+ed|(?:co-)?wr(?:ote|ites)|directs"
    r"|produces),?\s+(?:and\s+)?){0,3}(?:co-)?stars\b(?!\s+as\s+(?:him|her|them)sel|\s+(?:the\s+)?$)"
    r"|also\s+(?:appears|stars|features)\b|(?:stands?\s+out|(?:is|are|was|were)\s+(?:(?:an?|the"
    r"|\w+)\s+){0,2}stand[- ]?outs?)\b"
    r"|(?:do|does|did)\s+(?:an?|his|her|their)\s+(?:[\w-]+\s+){1,4}?jobs?\b(?!\s+(?:of\s+)?(?:direct|writ|edit|film"
    r"|shoot|adapt|keep|build|incorporat|balanc|sett|pac|stag|blend|weav|mix|fram|tell|creat|establish|maintain"
    r"|juggl|craft|mak|tying|bring)(?:ting|ing)?\b|\s+of\b)|makes?\s+(?:(?:an?|(?:his"
    r"|her)\s+\w+)\s+(?:\w+\s+)?(?:cameo|appearance)|(?:\w+\s+)?(?:cameos|appearances))\b"
    r"|narrates?\b(?!\s+(?:by|from)\b)|(?:gets?|got|has)\s+(?:all\s+)?(?:the|most\s+of\s+the)\s+(?:(?:only|best"
    r"|biggest|funniest|good|great|big)\s+)?(?:lines?|laughs?|jokes?)\b"
    r"|does\s+an?\s+(?:good|great|nice|fine|decent|lovely|mean|wonderful|terrific|convincing|creepy|funny)\s+"
    r"(?:(?!(?:job|work|deal|turn|bit|thing|impression|imitation)\b)[a-z-]+\s*){1,3}(?=[.,;!]|\sand\b)"
    r"|(?:deserves?|warrants?|earns?|merits?)\s+(?:[\w’'-]+\s+){0,4}?(?:mention|awards?|[Oo]scars?|nominations?)\s+(?:as\s+"
    r"(?:the|an?)\b|for\s+(?:his|her|their|this)\s+(?:performance|role|turn|part|portrayal)\b)"
    r"|makes?\s+(?:an?|the|quite\s+an?)\s+(?:[a-z-]+\s+)?impressions?\b|has\s+(?:(?:only|just)\s+)?(?:(?:an?|two"
    r"|three|four|few|or)\s+){1,3}scenes\b"
    r"|steals\s+(?:the|every|each)\s+(?:show|film|movie|picture|scene)s?\b"
    r"|(?:kills|nails|crushes|slays|rocks|owns)\s+(?:(?:it|this)(?!\s+by\b)|(?:his|her|the)\s+(?:\w+\s+)?(?:role|part))\b"
    r"|is\s+(?:\w+ly\s+)?(?:well[- ])?(?:mis)?cast\b"
    r"|has\s+(?:the|an?|another|one\s+of\s+\w+)\s+(?:[a-z-]+\s+){0,4}?(?:roles?|parts?|cameo)\b|(?:has|have"
    r"|had)\s+fun\s+with\s+the\s+(?:role|part)\b|brings?\s+[^.;:()\n]{2,60}?\s+to\s+(?:the|his|her)\s+(?:role|part"
    r"|character)\b|in\s+(?:the|a"
    r"|an)\s+(?:title|titular|lead|leading|starring|main|supporting|key|small|dual)"
    r"\s+(?:\w+\s+)?(?:role|part)s?\b|(?:is|was)\s+(?:\w+ly\s+)?(?:wonderful|terrific|excellent|superb"
    r"|brilliant|convincing|outstanding|hilarious|perfect|great|magnificent|believable)"
    r"\s+(?:here|in\s+(?:the|his|her|a)\s+(?:\w+\s+){0,2}(?:role|part))\b)"
)
_PRAISED = (
    r"(?:(?:pitch[- ])?perfect(?:ly)?\s+(?:cast(?:ing)?|in\b)|pitch[- ]perfect|(?:inspired|genius|brilliant|great"
    r"|spot[- ]on)\s+casting|spot[- ]on|drop[- ]dead\s+\w+"
    r"|good|great|fine|excellent|superb|fantastic|wonderful|terrific|brilliant|miscast|believable"
    r"|OK|okay|decent|passable|convincing|awful|terrible|horrible|hilarious|funny"
    r"|adorable|charming|lovely|enjoyable|memorable|solid|perfect|outstanding|amazing|wasted|underused"
    r"|pretty(?!\s+\w)|beautiful|gorgeous|attractive|wooden|bland|dreadful|atrocious|superlative|stunning"
    r"|magnificent|marvelous|marvellous"
    r"|likable|likeable|appealing|watchable|in\s+(?:great|fine|good|top|rare)\s+(?:form|voice)|at\s+(?:his"
    r"|her|their)\s+(?:best|worst|funniest))(?!\s+(?:on|about)\b)"
)
IS_PRAISED = re.compile(
    rf"{ASIDE}(?:,?\s+who)?\s+(?:is|are|was|were)(?:,\s+\w+,)?\s+(?:(?:\w+ly|very|so|just|also|all|quite|rather|both"
    rf"|as|always"
    rf"|(?:dang|damn|darn|freaking|fricking|bloody|fucking)(?:ed)?|a\s+bit"
    rf"|in\s+particular)\s+){{0,2}}{_PRAISED}(?=[\s,.;:!?]|$)(?!\s+(?:friends?|man|woman|director|directing"
    rf"|examples?|documentar(?:y|ies)|films?|movies?|songs?|for\s+\w+ing))"
)
PERFORMANCE = re.compile(
    r"(?:['’]s?)\s+(?:(?:(?:line|comic|comedic|deadpan|vocal|dry)\s+)?(?:delivery|line\s+readings|comic\s+timing"
    r"|screen\s+presence|voice\s+work)\b|(?:role|part)\s+as\b|talents?\s+(?:is|are|was"
    r"|were)\s+(?:\w+ly\s+)?(?:wasted|squandered|underused)\b|(?:role|part)\s+(?:is|was)\b(?!\s+(?:\w+\s+)?(?:played"
    r"|performed|taken|portrayed|voiced)\b)"
    r"|(?:(?!(?:is|was|are|were|has|had|the)\b)[a-z-]+,?\s+){0,5}?(?:performances?|(?<!to\s)turn|portrayal|acting"
    r"|impersonation|persona|caricature|chemistry"
    r"|characterization|characterisation|character(?=\s+[a-z]))\b)"
    rf"(?:(?:(?!\s(?:has|is|was|as)\s)[^.;:(),\n]){{0,40}}?,?\s+as\s+(?P<as>{LEAD}))?"
)
PERFORMANCE_BY = re.compile(
    r"(?:(?:performances?|turns?|cameos?|(?:guest|cameo|surprise|brief)\s+appearances?|portrayals?|acting|acting\s+job|acted"
    r"|(?<!\ba\s)work)\s+(?:\([^()]*\)\s+"
    r"|(?:I(?:['’]ve|\s+have)\s+)?(?:ever\s+)?seen\s+)?"
    r"(?:(?:here|is|was|comes|came|given|delivered)\s+)?(?:by|from)(?:\s+both)?|(?:performances?|acting"
    r"|acting\s+talents?)\s+of|acting\s+on\s+the\s+part\s+of|cameos?\s+including)\s+"
    rf"{PRAISE}$"
    rf"|\bin\s+the\s+(?:\w+\s+)?person\s+of\s+{PRAISE}$"
    r"|\bin\s+the\s+hands\s+of\s+(?:[a-z-]+\s+){1,4}(?:comedienne|comedian|comic|actor|actress|star)\s+$"
)
PRAISED_AFTER = re.compile(
    r"\b[Ii](?<!much as .)\s+(?:(?:\w+ly|do|did|also|always|just|still)\s+)?(?:love|loved|like|liked|adore|adored)\s+$"
    r"|\b[Ii]\s+(?:especially|particularly|really|thoroughly)\s+enjoyed\s+$|\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he)\s+chemistry\s+with\s+$"
    rf"|\b(?:performances?\s+goes?|(?:performances?|film|movie|picture|show|it)\s+(?:(?:\w+ly"
    rf"|all)\s+)?belongs?)\s+to\s+{PRAISE}$|\b[Dd]itto\s+(?:for\s+)?$|\b(?:as|so)\s+(?:is|are|was"
    rf"|were)\s+(?!the\s+$){PRAISE}$"
)
"""What makes whoever is named next one of the cast, in a text that names no other job of theirs."""

A_PERFORMANCE = re.compile(r"\s+(?:performance|turn|cameo)s?\b")
APPRAISED = re.compile(
    r"\b(?:favou?rite|best|finest|greatest|great|good|fine|superb|terrific|brilliant|wonderful|excellent|memorable|solid"
    r"|strong|strongest|worst|typical|vintage|classic|late|early|another|any|every|usual)\s+$",
    re.IGNORECASE,
)
"""What stands behind and before a name that appraises a performance: ``another great Ann Lee performance``."""

STARRING = re.compile(
    rf"(?:\b(?:[Cc]o-)?(?:[Ss]tarring|[Ss]tars?|[Ff]eaturing|features|[Aa]ctors?|[Aa]ctress(?:es)?|[Cc]omedian)[,:]?"
    rf"|\b(?:actors|actresses|performers|players)\s*(?:--|[—–:-])|\bcast\s+whose\s+\w+\s+include|\b(?:[Ii]t|[Ww]hich"
    rf"|film|movie|picture)\s+(?:also\s+)?starred|\b(?:leading\s+(?:man|lady|actor|actress|role\s+of)|leads?),"
    rf"|\bcast(?:\s+(?:also|here))?\s+(?:includes(?:\s+both)?"
    rf"|features|is\s+led\s+by|led\s+by|headed\s+by)|\bcast,?\s+(?:composed|consisting|comprised|made\s+up)\s+of"
    rf"|\bcast\s+of|\b(?:[Ff]illed|[Pp]acked|[Ss]tuffed|[Ll]oaded|[Ss]tacked|[Pp]opulated|[Rr]ounded\s+out"
    rf"|[Bb]olstered)\s+(?:with|by)\s+the\s+likes\s+of|^\s*with\s+the\s+likes\s+of|\b(?:also|co-)\s?starred"
    rf"|\b(?:stolen|anchored|toplined|headlined|fronted)\s+by|\bcast,?\s+(?:also\s+)?(?:including|especially"
    rf"|particularly|notably)|\bstars\s+include|\bcast\s+(?:is|was)\s+(?:\w+ly\s+)?[a-z-]+,?\s+with|\bcast(?:\s+too)?,\s+like"
    rf"|\bstars?\s+along(?:side|\s+with)(?:\s+(?:newcomers?|veterans?)\s+to\s+(?:the|my|our)\s+\w+)?"
    rf"|\b(?:actors|actresses|performers|faces|players|names)\s+(?:like|as|such\s+as|includ(?:ing|es?)))\s+{PRAISE}$"
)
"""Its words have to be among the signs of `credits_before` too, as have those of `PERFORMANCE_BY`."""

AND_BESIDES = frozenset(("in addition to", "alongside", "along with", "together with", "as well as"))
"""What joins the first of a cast to the others: ``It stars Lee in addition to Bo Dane and Ida Moe``."""

IN_A_CAST = re.compile(
    r"(?:actors|actresses|performers|faces|players)(?:,|\s*(?:--|[—–:-]))|\bcast\b"
    r"|\b(?:main|lead|leading|principal|supporting|other)\s+(?:actors|actresses|performers|players)\s+including\s|\b(?:with"
    r"|by)\s+the\s+likes\s+of\b|\b(?:it|which|that|film|movie|also|does)\s+(?:also\s+)?stars?\s|\b(?:stolen|anchored|toplined|headlined|fronted)\s+by\s"
)
"""What of these may stand behind “of”: “one of my favourite actors, Ann Lee”, not “the life of the star Ann Lee”."""
_AND = "(?:and|und|y|e|et)"
_COMMA_OR_AND = rf"(?:,|;|,?\s+{_AND})"
LIST_GOES_ON = re.compile(
    r"(?:\s+(?:as\s+(?:an?|the|his|her|their)\s+(?:[a-z’'-]+\s+){0,4}[a-z’'-]+|\([^()\n]{2,40}\))|,\s+(?:el|la|il|le"
    rf"|o)\s[^,;.()\n]{{3,40}}(?=,)){_COMMA_OR_AND}\s+(?:{_AND},?\s+)?(?:(?:el|la|il|lo|le|o)\s+(?:[a-zà-ÿ]+\s+){{1,3}})?"
    r"(?:yes,\s+|of\s+course,\s+)?"
)
"""What stands between two of a list of actors where the first one's role is told too."""
BRACKET_IN_LIST = re.compile(rf"\s+\((?=[a-z“\"«„‘'*_])[^()\n]{{2,60}}\){_COMMA_OR_AND}\s+(?:{_AND}\s+)?")
"""The same where the bracket holds names but is no name: ``Ann Lee (last seen in Salt)``, ``Ann Lee (“Salt”)``."""
TELLS_WHO = re.compile(
    rf"(?:the|an?|his|her|their)\b|(?!(?:my|our|your)\b|(?:(?:\w+ly|very|so|just|also|quite|rather)\s+){{0,2}}(?:{_PRAISED}|bad"
    rf"|alright)\b)[^,]*$"
)
"""What may stand between ``Ann Lee is`` and a character: no list, nor praise (“Ann Lee is okay Bo Day too”)."""

AND_THE_CAST = re.compile(
    r",?\s+(?:and|as\s+well\s+as)(?:,\s+[a-z ]+,)?\s+(?:all(?:\s+of)?\s+"
    r"|(?:the\s+)?(?:rest|other\s+members|members)\s+of\s+|everyone\s+(?:else\s+)?in\s+)"
    r"(?:(?:the\s+)?(?:rest\s+of|other\s+members\s+of|members\s+of|other)\s+)?(?:the\s+)?(?:[a-z-]+\s+){0,2}?(?:cast"
    r"|ensemble|actors|performers|players)\b"
)
"""``Ann Lee, Bo Dane and the rest of the cast``: behind the last of them."""

# What stands round an actor who heads a cast, or whose character stands in front.
HEADS = re.compile(
    r"\s+(?:heads?|leads?|leading|heading|tops?|fronts?|anchors?|comprises?|rounds?\s+out|completes?|fills?\s+out"
    r"|makes?\s+up)(?:\s+up)?\s+"
    r"(?:the|an?|this|its|his|her)\s+(?:[\w-]+\s+){0,3}(?:cast|ensemble|bill|line-?up)\b|\s+co-?stars?\b(?!\s+(?:as"
    r"|of)\b)|\s+(?:both\s+|all\s+)?star(?:[.,;]|\s+along(?:side|\s+with)\b|\s+in\s+(?:this|it|the\s+(?:film|movie))\b)"
)
BILLED = re.compile(
    r"\s+(?:gets|has|takes|receives)\s+(?:\w+\s+)?billing\b|\s+is\s+(?:also\s+)?in\s+(?:this|it|the\s+(?:film|movie"
    r"|picture))\b"
    r"|,?\s*\(?\s*(?:plays|playing)\s+(?:himself|herself)\b"
)

PORTRAYAL = re.compile(
    r"['’]s?\s+(?:(?!(?:is|was|are|were|has|had|the)\b)[a-z-]+,?\s+){0,4}?"
    rf"(?:portrayal|impersonation|characteri[sz]ation|depiction|interpretation|embodiment|rendition)\s+of\s+{LEAD}"
)
"""``Ann Lee's warm portrayal of Rex``."""

OWNED = re.compile(r"['’]s\s.*\sof\s+$")
"""What stands before a performance that is somebody's of a character: ``Ann Lee's performance of Rex``."""
THE_ACTOR_CHARACTER = re.compile(r"\s+character\b")

AND_OTHER_FILMS = re.compile(
    r"[^.!?\n]{0,90}?\b(?:and|or)\s+(?:[a-z]+\s+)?(?:other|similar|such)\s+(?:films?|movies?|pictures?)\b"
)
"""What shows, behind the first of a list, that they are films: ``I love Salt, Low Tide and other films``."""

OF_OTHERS = re.compile(
    r"\b(?:as|unlike|than|other|past|old|not)\s+(?:[a-z-]+\s+){0,3}(?:actors|actresses|performers|players|stars"
    r"|names|faces)\s+(?:like|such)\b"
    r"|\b(?:book|comic|magazine|poster|novel|game|ad|advert|commercial|album|song)s?\s+(?:featuring|starring)\b"
)
"""``as great comic actors like Ann Lee know``, ``a comic book featuring Rex Moe``."""
