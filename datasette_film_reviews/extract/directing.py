"""What only somebody who directs is said to do, as small patterns for what stands behind a name."""

from __future__ import annotations

import re

from datasette_film_reviews.extract.making import FILM_NOUN
from datasette_film_reviews.extract.names import PLAIN_TITLE, QUOTED

WORKS = re.compile(
    r"\s+(?:hasn['’]t|has\s+not|had\s+not)\s+(?:made|directed)\s+(?:an?(?:other)?\s+(?:film|movie|picture|feature)\b|anything\s+(?:as|so|like|this|else|better|quite))|"
    r"(?:,\s+[^,;:.()\n]{2,80},)?\s+has\s+(?:turned\s+out|made|crafted|given\s+us|delivered)\s+an?\s+(?:[\w-]+\s+){0,3}"
    r"(?:gem|winner|triumph|classic|treat|knockout)\b|,\s+who\s+(?:shoots|stages|frames|photographs)\b|"
    r",\s+whose\s+(?:[\w’'-]+\s+){0,4}?(?:films?|movies?|pictures?|features?|debut|documentar(?:y|ies)|filmography)\b"
    r"|,\s+in\s+(?:his|her|their)\s+(?:second|third|fourth|fifth|sixth|sophomore)\s+(?:feature(?:\s+film)?|film|movie|picture)"
    r"(?=,|\s+(?:as\s+(?:an?\s+)?director|after|since|behind))"
    r"|,\s+who\s+made\s+(?:it|this)\s+(?:at\b|when\b|in\s+(?:19|20)\d\d|for\s+[$£€\d])"
    rf"|,\s+(?:the\s+)?(?:maker|creator)\s+of\s+{QUOTED}|['’]s?\s+(?:(?:other|earlier|previous|early|best|last"
    rf"|past)\s+)?(?:films|movies|pictures)\b"
    r"|['’]s?\s+(?:new|latest|own|fresh)\s+(?:version|adaptation|take|reading)\b"
    r"|\s+(?:(?:can|could|never|also|\w+ly)\s+)?(?:stages?|staged|shoots|shot|films|filmed|frames|directs)\s+"
    r"(?:it|this|(?:the|these|his|her)\s+(?:\w+\s+)?(?:film|movie|picture|whole|action|scenes?|story"
    r"|proceedings|set[- ]?pieces?|chases?))\b"
    r"|\s+films\s+(?:with|in\s+(?:an?|the)\s+[a-z]+)\b"
    rf"|\s+(?:has\s+)?(?:made|makes|crafts|crafted|fashions|fashioned|delivers|delivered|gives\s+us|given\s+us"
    rf"|turns\s+out"
    rf"|turned\s+(?:in|out)|concocts|concocted|serves\s+up|served\s+up)\s+(?:an?|his|her|their|another)\s+"
    rf"(?:(?!(?:in|of|with|for|to|from|by|on|as|is|was|that)\b)[\w’'-]+,?\s+){{0,5}}?{FILM_NOUN}\b"
    r"(?!\s+(?:debut|career|out))"
    r"|['’]s?\s+(?:[a-z-]+\s+){0,3}?(?:camera|visual\s+style|style|pacing|framing|mise[- ]en[- ]sc[èe]ne"
    r"|filmmaking|staging|compositions)\b"
    r"|\s+(?:\w+ly\s+)?(?:directs|guides|forces|asks|allows|lets|pushes|gets|trusts|encourages)\s+(?:his"
    r"|her)\s+(?:\w+\s+)?(?:actors|cast|performers|players)\b"
    r"|\s+lets\s+(?:the|his|her|each|every|these|those|some)\s+(?:\w+\s+)?(?:scenes?|shots?|takes?|camera|silences?|images?)\b"
    r"|\s+and\s+(?:his|her)\s+actors\b|(?:,|\s+and)\s+(?:his|her)\s+(?:cinematographer|director\s+of\s+photography"
    r"|screenwriters?|co-writers?|editor)\b"
    r"|\s+(?:kept|keeps|handles|handled)\s+(?:the\s+camera|his\s+camera|her\s+camera|the\s+direction)\b"
    r"|(?:,\s+[^,.;:()\n]{2,80},)?\s+(?:makes|made|has\s+(?:(?:been|always|never|only|long)\s+){0,2}(?:made|making))\s+(?:\w+\s+){0,2}(?:films"
    r"|movies|pictures|documentaries)\b"
    r"|\s+(?:does|did|has\s+done)\s+an?\s+(?:[\w-]+\s+){1,4}?job\s+(?:of\s+)?(?:keeping|building|incorporating"
    r"|balancing|setting|pacing|staging|blending|weaving|mixing|framing|telling"
    r"|establishing|maintaining|juggling|crafting|tying)\b"
    r"|\s+(?:is\s+working|works)\s+in\s+(?:a|this|the)\s+(?:[\w-]+\s+)?genre\b"
)
_US = r"(?:you|us|the\s+(?:viewers?|audience)|(?:his|her|our)\s+(?:viewers?|audience)|viewers|audiences)"
_CHARACTERS = r"(?:his|her|these|all\s+(?:his|her))\s+(?:\w+\s+)?(?:characters|people|creations|misfits)"
HAS_SHOT = re.compile(
    r"\s+(?:has\s+)?(?:shot|filmed|staged)\s+(?:the\s+whole|all\s+of\s+it|every)\b"
    rf"|,\s+(?:of|who\s+made|maker\s+of)\s+{QUOTED}(?:,?\s+and\s+{QUOTED})?,?\s+(?:directs|directed|made\s+(?:it|this))\b"
    rf"|,\s+who\s+(?:made|directed)\s+{PLAIN_TITLE}(?:,|\s\()"
    r"|[^.!?\n(]{3,80}(?:,\s+|\s+)and\s+(?:(?:co-)?wrote\s+and\s+)?(?:co-)?directed(?:\s+(?:it|this)\b|(?=[.;]))"
    r"|['’]s\s+(?:film|movie|picture)\s+from\s+(?:19|20)\d\d\b"
)
"""``Ann Lee, of “Salt”, directs``, ``Ann Lee grew up there, and wrote and directed.``, ``Ann Lee’s film from 1983``."""

STEERS = re.compile(
    rf"\s+(?:(?:wisely|simply|never|also|then|just|\w+ly)\s+)?(?:(?:refuses|declines|doesn['’]t\s+bother"
    rf"|never\s+bothers)\s+to\s+"
    rf"(?:(?:tell|show|give|reassure)\s+{_US}|explain|spell)\b|keeps\s+(?:\w+ing\s+{_US}\b|cutting\b|going\s+(?:up"
    rf"|back|in|out)\b"
    r"|(?:the|his|her)\s+(?:camera|pace|tension|tone)\b)|withholds\b|cuts\s+(?:away|back|between|to)\b|crosscuts\b"
    r"|intercuts\b"
    rf"|(?:drops|plunges|throws|invites|asks|wants|trusts|dares|tricks|spares|steers|immerses|lulls)\s+{_US}\b"
    r"|tells\s+(?:it(?:\s+all)?|(?:the|this|his|her)\s+(?:story|tale))\s+(?:out\s+of|backwards|straight|without"
    r"|as\s+if)\b"
    r"|(?:gets|draws|coaxes|elicits|wrings|teases)\s+(?:(?:[a-z-]+\s+){0,4}performances?\s+(?:from|out\s+of)"
    r"|more\s+out\s+of\s+(?:it|this|so)\s+than)\b"
    r"|(?:builds|ratchets|cranks|sustains|maintains)\s+(?:up\s+)?(?:the\s+)?(?:[a-z-]+\s+)?(?:tension|suspense|mood"
    r"|atmosphere|dread)\b"
    r"|(?:opens|begins|starts|ends|closes)\s+(?:the|his|her|this)\s+(?:film|movie|picture)\s+(?:with|on|in|at)\b"
    rf"|(?:loves|likes|cares\s+about|is\s+fond\s+of|clearly\s+loves)\s+{_CHARACTERS}\b"
    r"|used\s+to\s+(?:make|direct|shoot)\s+(?:\w+\s+)?(?:films|documentaries|commercials|adverts|ads|shorts|videos)\b"
    r"|(?:did|made|shot|directed)\s+(?:music\s+videos|commercials|adverts|documentaries|cartoons|animation|shorts"
    r"|short\s+films|television|TV|comedies)\s+before\b)"
    r"|['’]s?\s+(?:neatest|cleverest|smartest|best|boldest|wisest|canniest|shrewdest)\s+(?:trick|idea|move|decision"
    r"|stroke|choice|coup)\s+(?:is|was|here)\b"
)
"""What is said of whoever steers a film and its audience: ``Lee never tells us``, ``Lee cuts away``."""

HAS_MADE = re.compile(
    rf"\s+also\s+(?:made|directed)\s+(?:{QUOTED}|[“„«\"‘'*_]?[A-ZÀ-Þ])"
    r"|\s+(?:was|is|used\s+to\s+be)\s+an?\s+(?:[a-z-]+\s+){0,2}(?:playwright|novelist|cinematographer|photographer|critic"
    r"|editor|painter|poet|documentarian|architect|journalist)\b[^.!?\n]{0,60}?\b(?:his|her|their)\s+(?:first|debut|second"
    r"|third)\s+(?:feature|film|movie|picture)\b"
    r"|(?:,\s+who\s[^.;:()\n]{2,80},)?\s+(?:points|aims|plants|parks|plonks|sticks|swings|moves)\s+(?:the|his|her)"
    r"\s+camera\b"
)
"""``Ann Lee also made “Salt”``, ``Ann Lee was a playwright, and this is her first film``, ``Lee points the camera``."""

MADE_ANOTHER = re.compile(rf"\s+made\s+(?={QUOTED}|\w)")
"""Behind a whole name, before a title that is set apart: ``Ann Lee made “Salt”, and this is slower``."""

DOES_FOR_A_SCENE = re.compile(
    r"\s+(?:does|did)\s+(?:for|in|with)\s+[^.;:()\n]{2,60}?\b(?:scenes?|sequence|shots?|finale)\b"
)
"""Behind “as” and a name: ``put them in a room, as Ann Lee does for the last scene``."""
