"""What is said of actors, for good or ill, and hardly of anybody else, where neither role nor character is told.

Each pattern was kept because, of the whole names that it stood beside in 25,000 comments by viewers and to which no
surer rule gave a job, about as many are credited as actors by the neighbouring comments (which are mostly of the same
film) as of the names that surer rules credit. After a change rerun ``make test`` and the scores of labelled reviews.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from datasette_film_reviews.extract.named import Named
from datasette_film_reviews.extract.playing import PRAISE

_JUDGED = (
    r"(?:good|great|fine|talented|capable|skilled|gifted|superb|excellent|terrific|wonderful|brilliant|amazing|awesome"
    r"|fantastic|outstanding|impressive|underrated|overrated|accomplished|versatile|charismatic|likable|likeable|smart"
    r"|funny|decent|solid|lousy|terrible|bad|awful|best|worst|finest|greatest|favou?rite)"
)
_ROLE = (
    r"(?:father|mother|dad|mom|son|daughter|brother|sister|wife|husband|widow|uncle|aunt|friend|sidekick|boyfriend"
    r"|girlfriend"
    r"|lover|sheriff|cop|detective|inspector|lawyer|attorney|judge|doctor|nurse|priest|teacher|professor|boss|king"
    r"|queen|witch"
    r"|villain|villainess|hero|heroine|killer|murderer|gangster|thief|pickpocket|cowboy|soldier|officer|captain|colonel"
    r"|sergeant|agent|spy|custodian|housekeeper|butler|maid|servant|barman|bartender|waitress|reporter|journalist"
    r"|translator"
    r"|scientist|mayor|governor|landlord|landlady|neighbou?r|roommate|mentor|coach|boxer|warden|guard|hitman"
    r"|assassin|victim"
    r"|bully|kid|policeman|policewoman|vicar|deputy|clerk|driver|nun|monk|bishop|chef|cook|president|minister|senator"
    r"|editor|publisher|owner|stranger|ghost|vampire|robot|pirate|prince|princess|lord|baron|fianc[ée]e?|grandmother"
    r"|grandfather|grandma|grandpa|stepmother|stepfather|twin|cousin|nephew|niece|orphan|teenager|schoolteacher"
    r"|headmaster|headmistress|therapist|psychiatrist|shrink|surgeon|dentist|pilot|astronaut|sailor|fisherman|farmer"
    r"|rancher|gardener|janitor|caretaker|secretary|assistant|receptionist|banker|tycoon|billionaire|businessman"
    r"|politician|mobster|crook|con\s+man|bounty\s+hunter|marshal|ranger|trooper|admiral|rookie|knight|wizard"
    r"|chief\s+of\s+police|police\s+chief)"
)
_OFTEN = r"(?:(?:\w+ly|just|still|also|always|never|not|so|even|once\s+again)\s+){0,2}"
_BEHIND = re.compile(
    rf"(?:,\s+who)?\s+{_OFTEN}(?:"
    rf"(?:is|was)\s+{_OFTEN}(?:an?|one\s+of\s+\w+|such\s+an?|quite\s+an?"
    rf"|the)\s+(?:[\w-]+,?\s+){{0,3}}?{_JUDGED},?\s+(?:[\w-]+\s+){{0,2}}?"
    r"(?:actors?|actress(?:es)?|comedians?|comediennes?|performers?)\b"
    rf"|is\s+(?:the|his|her|their)\s+(?:[a-z’'-]+,?\s+){{0,4}}?{_ROLE}(?=[.,;:)]|\s+(?:who|whose|with|in|and|from|hired|trying|determined|at)\b)"
    r"|(?:can['’]?t|cannot|can\s+not|can|could(?:n['’]?t|\s+not)?)\s+(?:\w+\s+)?act\b"
    r"|(?:can['’]?t|cannot|can\s+not|could(?:n['’]?t|\s+not))\s+(?:even\s+)?(?:save|rescue|salvage|elevate"
    r"|redeem)\s+(?:this|it|the)\b"
    r"|(?:does|did|do)\s+(?:(?:\w+ly|quite|very|so|pretty)\s+)?(?:well|fine)(?=\s+(?:as|in|with|here|too|enough"
    r"|playing|portraying)\b|[.,;])"
    r"|(?:does|did|do|tries|tried)\s+(?:(?:all|what|the\s+best)\s+(?:that\s+)?(?:he|she|they)\s+c(?:an|ould)\b"
    r"|(?:his|her|their)\s+(?:\w+\s+)?best\b)"
    r"|(?:shines|shone|excels|impresses|hams\s+it|overacts|underacts|underplays|overplays|sleepwalks|sparkles)\b"
    r"|(?:chews|steals|stole)\s+(?:up\s+)?(?:the|every|each|all)\s+(?:\w+\s+)?(?:scene|scenes|scenery|screen|show"
    r"|film|movie)\b"
    r"|goes\s+through\s+the\s+motions\b|looks\s+(?:(?:\w+ly|so|very|quite)\s+)?"
    r"(?:great|good|terrible|awful|amazing|stunning|gorgeous|beautiful|fantastic|bored|lost|embarrassed)\b"
    r"|(?:pulls\s+(?:it|this)\s+off|pulls\s+off\s+(?:the|this|his|her)|comes\s+off\s+(?:as|well|best|worst|better)"
    r"|holds\s+(?:his|her)\s+own)\b"
    r"|(?:is|was)\s+(?:always|usually|normally|almost\s+always)\s+(?:an?\s+)?(?:\w+ly\s+)?(?:pleasure|delight|treat"
    r"|good|great|fun|excellent"
    r"|watchable|reliable|wonderful|terrific|brilliant|enjoyable|superb|dependable|entertaining)\b"
    r"|(?:is|was)\s+(?:the|one\s+of\s+the)\s+(?:[\w’'-]+\s+){0,2}?(?:(?:real|true|only|biggest)\s+(?:star|revelation|surprise)|MVP|saving\s+grace|best\s+(?:thing|part)|highlight"
    r"|bright\s+spot|stand-?out"
    r"|scene[- ]stealer|(?:main|only|sole)\s+reason|weak\s+link)\b"
    r"|(?:is|was)\s+(?:\w+ly\s+)?(?:(?:his|her)\s+(?:usual|typical|normal|reliable)\b|at\s+(?:his"
    r"|her)\s+(?:very\s+)?(?:\w+est|most|best|worst)\b)"
    r"|(?:makes|does|did|made)\s+(?:an?|some|several|only|quite)\s+(?:[\w-]+\s+){0,3}(?:appearances?|cameos?|walk-on)\b"
    r"|does\s+(?:nothing|(?:his|her)\s+(?:usual|standard|typical|shtick|thing))\b"
    r"|has\s+(?:an?\s+few|some|several|(?:all|most|many)\s+of\s+the|the)\s+(?:[\w-]+\s+){0,2}lines\b"
    r"|(?:proves|proved|shows|showed)\s+(?:(?:that|once|again|yet)\s+){0,3}(?:he|she)\s+(?:can|could|is"
    r"|was)(?:n['’]t|not)?\s+(?:[\w-]+\s+){0,3}(?:act|actor|actress|sing|dance)\b"
    r"|(?:gets?|got|has|had|is|was|isn['’]t|wasn['’]t|doesn['’]t|didn['’]t|never)\s+(?:(?:given|get|gets|have|got"
    r"|left|handed|granted)\s+)?(?:with\s+)?"
    r"(?:far\s+too\s+|way\s+too\s+|too\s+|so\s+|precious\s+|very\s+|absolutely\s+|not\s+)?(?:little|nothing|much"
    r"|anything|plenty|lots|less|more|something|enough)\s+(?:else\s+|more\s+)?to\s+do\b"
    r"|(?:doesn['’]t|never|hardly|barely)\s+gets?\s+to\s+do\s+(?:very\s+)?(?:much|anything|a\s+lot)\b"
    r"|(?:finally\s+)?(?:gets?|got|has|had)\s+(?:the|an?|his|her)\s+chance\s+to\s+(?:shine|act|play|put|show|stretch"
    r"|ham|sing|be\s+funny)\b"
    r"|(?:brings?|lends?|adds?|radiates|exudes|oozes|projects|conveys|has|had|imbues|manages"
    r"|finds)\s+(?:[\w’'-]+,?\s+){0,6}?(?:dignity|warmth|gravitas|charm|charisma|humanity"
    r"|intensity|pathos|vulnerability|screen\s+presence|swagger|menace|poise|gusto|sweetness|comic\s+timing)\b"
    r"|brings?\s+(?:his|her)\s+(?:own|usual|trademark|signature)\s|(?:appears|seems|seemed|appeared)\s+(?:to\s+be\s+)?"
    r"(?:\w+ly\s+)?(?:bored|lost|miscast|uncomfortable|wasted|half-asleep|tired\s+of)\b|trained\s+(?:\w+\s+)?for\s+(?:this|the|it)\b"
    r"|won\s+(?:an?|the|his|her)\s+(?:[\w-]+\s+){0,3}(?:[Aa]ctor|[Aa]ctress)\b"
    r"|proves\s+(?:once|yet)\s+again\b|has\s+(?:never|rarely|seldom)\s+(?:been|looked)\s+(?:better|worse|so|this"
    r"|more|funnier|sexier|lovelier)\b)"
    r"|\s+\(who\s+(?:is|was)\s[^()\n]{0,60}\b(?:actor|actress)\b"
    r"|,?\s+in\s+(?:an?|his|her|one\s+of\s+(?:his|her))\s+(?:[\w-]+\s+){0,3}(?:roles?|part|cameo|appearance"
    r"|performances?)\b(?!\s+in\b)"
    r"|,?\s+(?:hamming\s+it|chewing\s+(?:up\s+)?the|overacting|mugging|doing\s+(?:his|her)\s+(?:best|usual|typical"
    r"|thing))\b"
)
_HIS_ROLE = re.compile(
    r"\s[^.;:()\n]{0,80}?\b(?:his|her)\s+(?:[\w-]+\s+){0,2}(?:role|part|performance|character|acting|lines"
    r"|delivery)\b(?!\s+in\b)"
)
"""``Ann Lee seemed to have a hard time with her role``: with no other name between."""

_BEGINS = frozenset(
    """goes looks makes made appears appeared seems seemed trained
    proved shows showed won is was can can't can’t cannot cant could couldn't couldn’t does did
    do tries tried shines shone excels impresses hams overacts underacts underplays overplays sleepwalks sparkles chews
    steals stole pulls comes holds proves has had gets get got never isn't isn’t wasn't wasn’t doesn't doesn’t didn't
    didn’t finally brings bring lends lend adds add radiates exudes oozes projects conveys imbues manages finds in
    hamming chewing overacting mugging doing who really truly simply just
    still also always never once""".split()
)
"""Words with which what `_BEHIND` finds begins, but for adverbs in -ly."""

_OF_A_LIST = re.compile(
    r",?\s+(?:both|all|are|were|have|had|make|made(?!\s+(?:it|this)\s)|give|gave|do|did|deliver|share|possess|appear|look|bring|lend"
    r"|shine|steal|add|work\s+(?:as|well|together|great|fine|perfectly|so))\s"
)
"""What stands behind two or more whole names, joined, of which none is a character's."""

_LINKS = frozenset(("", "while", "whilst", "and", "but", "though", "although"))
"""What may stand before them."""

_ASIDE = re.compile(
    r"^,\s+(?:as\s+(?:always|ever|usual)|of\s+course|too|however|for\s+(?:once|one|example)|in\s+particular"
    r"|meanwhile)(?:,|(?=\s))"
)
"""What may stand between a name and what is said of it: ``Ann Lee, as always, shines``."""

_BEFORE = re.compile(
    r"(?:\b(?:includ(?:es?|ed|ing)|featur(?:es|ed|ing)|starring|cameos?\s+(?:by|from)|appearances?\s+(?:by|from)"
    r"|cast\s+with)"
    rf"\s+the\s+likes\s+of\s+|\b(?:casting|talents?|efforts|waste|antics|charms?|presence)\s+of\s+{PRAISE}"
    r"|\b(?:[Ff]ilm|[Mm]ovie|[Pp]icture|[Ff]lick|[Ii]t)\s+(?:also\s+)?(?:has|had)\s+"
    r"|\b(?:cast|actors|actresses|performers|players)\s+(?:is|was|are|were|boasts|consists\s+of|included)\s+"
    r"|\b(?:redeeming|bright|saving|best|only\s+good|worst)\s+(?:\w+\s+)?(?:feature|spot|thing|part|quality|grace"
    r"|light|point|performance)s?\s+"
    r"(?:[^.;:()\n]{0,40}\s)?(?:is|was|are|were)\s+(?:the\s+(?:\w+\s+)?)?"
    r"|\b(?:stand-?outs?|show-?\s?stoppers?|scene[- ]stealers?|(?:real|true|only)\s+stars?|[Tt]he\s+stars?)\s+"
    r"(?:(?:here|for\s+me|to\s+me|in\s+(?:this|it)|(?:of|in|among)\s+(?:the|this)\s+(?:\w+\s+)?(?:film|movie|picture|cast|show|bunch"
    r"|ensemble|supporting\s+cast))\s+)?(?:is|was|are|were|include[sd]?)\s+(?:(?:both|obviously|undoubtedly|clearly|easily|definitely"
    r"|of\s+course|without\s+a?\s*doubt|probably|surely)\s+)?"
    r"|\bon\s+the\s+(?:back|backs|shoulders)\s+of\s+"
    r"|\b(?:Oscar|Emmy|Academy\s+Award|Golden\s+Globe|BAFTA|award)[\s-]+(?:winner|nominee)\s+"
    r"|\b(?:great|good|nice|fun|lovely|refreshing|joy|pleasure|treat|delight)\s+(?:it\s+is\s+"
    r"|it\s+was\s+)?to\s+(?:see|watch|hear)\s+"
    r"|\b(?:nod|kudos|props|plaudits|shout-?out|hats\s+off|mention|praise)\s+(?:(?:must|should|also"
    r"|has\s+to)\s+)?(?:goes?\s+)?(?:out\s+)?to\s+"
    r"|\b[Aa]n?\s+(?:(?:[a-z]+ly\s+)?(?:underutili[sz]ed|under-used|under-utili[sz]ed|miscast|wasted)"
    r"|(?:very|impossibly|ridiculously|\w+-)\s*young|baby-faced|pre-fame|almost\s+unrecogni[sz]able"
    r"|unrecogni[sz]able|never-better|scene-stealing|game|miscast|well-cast|criminally\s+underused|underused|wasted"
    r"|perfectly\s+cast)\s+"
    r"|\b(?:lovely|gorgeous|luscious|voluptuous|hunky|ravishing|delectable|beautiful|stunning|sexy)\s+)$"
)
_ENDS = frozenset(
    """of has had is was are were the boasts included see watch hear to young baby-faced pre-fame unrecognizable
    unrecognisable never-better scene-stealing game miscast well-cast underused wasted cast winner nominee lovely
    gorgeous luscious voluptuous hunky ravishing
    delectable beautiful stunning sexy include includes both obviously undoubtedly clearly easily definitely
    course doubt probably surely underutilized underutilised under-used under-utilized under-utilised""".split()
)
"""Words with which what `_BEFORE` finds ends, but for praise behind “of”."""

_NOT_HERE = re.compile(
    r"\b(?:like|than|unlike|as|wanted?|imagine|remember(?:ed)?|original(?:ly)?|instead\s+of|of|by|from|named|called"
    r"|real)\s+$"
)
"""Before a name these make somebody of it who is not in the film, or not by that name."""


def is_behind_actors(name: Named) -> bool:
    """Whether the words behind a name are said of actors, those in an aside left out."""
    after = _ASIDE.sub("", name.after, count=1) if name.after.startswith(", ") else name.after
    first = after.lstrip(" ,(").partition(" ")[0].rstrip(".,;")
    said = (first in _BEGINS or first.endswith("ly")) and _BEHIND.match(after)
    if not said and (" his " in name.after or " her " in name.after):
        said = _HIS_ROLE.match(name.after)
    return bool(said) and not _NOT_HERE.search(name.before)


def is_behind_a_cast(name: Named) -> bool:
    """Whether the words behind the last name of a list can be said of several actors."""
    return _OF_A_LIST.match(name.after) is not None


def begin_a_clause(names: Sequence[Named]) -> bool:
    """Whether a clause begins with a list of several names, all of them whole."""
    return (
        len(names) > 1
        and all(name.is_whole for name in names)
        and names[0].before.rpartition(",")[2].strip(" ;:\n").casefold() in _LINKS
    )


def is_before_actors(name: Named) -> bool:
    """Whether the words before a name are said of actors."""
    words = name.before.split()
    return (
        bool(words)
        and (words[-1] in _ENDS or "of" in words[-4:])
        and _BEFORE.search(name.before) is not None
        and not name.after.startswith((" (", "'s ", "’s "))
    )
