"""The words that tie somebody to the making of a film, as small patterns for what stands before and behind a name."""

from __future__ import annotations

import re

from datasette_film_reviews.extract.names import PLAIN_TITLE
from datasette_film_reviews.extract.playing import PLAYED_BY

FILM_NOUN = (
    r"(?:film|movie|picture|feature|debut|drama|melodrama|comedy|thriller|romance|documentary|western|musical|horror"
    r"|adaptation|sequel|remake|epic|masterpiece|biopic|fable|satire|romcom|whodunit|opus|directorial"
    r"|latest|follow-up"
    r"|chiller|caper|shocker|weepie|farce)"
)
_WHO = (
    r"(?:(?:[Ww]riter|[Pp]roducer|[Aa]uteur|[Aa]ctor|[Ss]tar|[Cc]o)[-/ ]{1,3})*(?:[Dd]irector"
    r"|[Ff]ilm-?\s?maker|[Hh]elmer|[Aa]uteur|[Rr]egisseur(?:in)?|[Rr]éalisat(?:eur|rice)|[Rr]egista)"
    r"s?(?:[-/](?:co-)?(?:writer|producer|star|screenwriter|editor)s?)*"
)
_PRAISE = (
    r"(?:(?:someone|some\s+\w+|an?\s+\w+)\s+(?:called|named)\s+)?(?:(?:an?|the|his|her|first-time|veteran"
    r"|newcomer|debutant|great|late|legendary|young|\w+-born)\s+){0,3}"
)
_NOT_THIS = (
    r"(?:\b(?:art|music|musical|assistant|casting|technical|creative|executive|photography|stunt|fight"
    r"|unit|fellow|animation|managing|theatre|theater|stage|funeral"
    r"|camp|choir|artistic|program|programme|original|like|funeral|video|commercials|former|another|other"
    r"|unlike|as|on|to|than)\s+|\bof\s+)"
)
BEFORE = (
    (
        "directed by",
        re.compile(
            rf"\b(?:[Cc]o-)?(?:[Dd]irect(?:ed|ion)|[Hh]elmed|[Rr]éalisée?|[Dd]irigid[ao]|[Dd]irett[oa]"
            rf"|[Rr]ealizad[ao])(?:,?\s+(?:and|as\s+well\s+as|et|y|e)?\s*(?:co-)?(?:written|wrote|produced|edited"
            rf"|scripted|shot|photographed|starring|scored|narrated|screenplay|escrita|écrit))*"
            rf"(?:,\s+(?:\w+ly))?\s+(?:\w+ly\s+)?(?:by|of|par|por|da)\s+{_PRAISE}(?:{_WHO}\s+)?$|\b(?:Regie(?:\s+von)?"
            rf"|Regia\s+di|Réalisation\s+de|Dirección\s+de|Realização\s+de):?\s+$|\b[Uu]nder\s+the\s+direction\s+of\s+$"
            r"|(?:^|\s)D(?:ir)?\.?:\s+$"
        ),
    ),
    (
        "directed by",
        re.compile(
            rf"(?P<other>{_NOT_THIS})?\b{_WHO}(?:,\s+(?:the\s+)?|\s+(?:(?:here\s+)?(?:is|are|was|were)\s+)?){_PRAISE}$"
        ),
    ),
    (
        "possessive film",
        re.compile(
            rf"\b(?:[Ll]atest|[Nn]ew|[Dd]ebut|[Ff]irst|[Ss]econd|[Tt]hird|[Nn]ewest|[Aa]"
            rf"|[Tt]he)\s+(?:[a-z-]+\s+){{0,2}}?(?:{FILM_NOUN}|effort|work|outing|offering)s?\s+(?:from|by"
            rf"|for)\s+{_PRAISE}$|\b[Ll]atest\s+from\s+$"
        ),
    ),
    ("directed by", re.compile(rf"\b[Ii]n\s+the\s+(?:\w+\s+)?hands\s+of\s+(?:{_WHO}\s+)?$|\b[Uu]nder\s+(?=$)")),
)
MAKING = re.compile(
    r"\b(?:[Dd]ire[ct]|[Dd]iri[gj]|[Ff]ilm|[Hh]elm|[Aa]uteur|[Rr]e[agl]|[Rr]é|[Ll]atest|from\b|by\b|for\b|of\b|[Uu]nder\b|[Cc]o-|[Ww]rit|[Ss]cr|[Aa]dapt|[Pp]roducer)|-direct|(?:^|\s)D(?:ir)?\.?:"
)
"""One of these stands in everything that the patterns before a name match: most names have none."""

WRITTEN = re.compile(
    r"\b(?:[Ww]ritten(?:\s+and\s+(?:co-)?directed)?|[Ss]cripted|[Ss]creenplay|[Ss]cript"
    r"|[Aa]dapted(?:\s+for\s+the\s+screen)?"
    r"|[Dd]irected\s+and\s+(?:co-)?written)\s+(?:\w+ly\s+)?by\s+(?:screenwriters?\s+)?$"
    r"|\b(?:[Ss]creenwriter|[Ww]riter-director|[Ww]riter/director|[Dd]irector-writer|[Cc]o-writer"
    r"|[Ss]cripter)s?,?\s+$|\bby\s+writers?\s+$"
)
NO_FILM = re.compile(r"\b(?:novel|book|play|story|stories|memoir|song|music|score|poem|article|comic)s?\b[^,;]*$")
_ADJECTIVES = r"(?:(?!(?:in|of|with|for|to|from|by|on|as|is|was|that)\b)[\w’'-]+,?\s+){0,4}?"
POSSESSED = re.compile(
    rf"['’]s?\s+{_ADJECTIVES}(?:{FILM_NOUN}\b|direction\b|directing\b|(?:directorial"
    rf"|directing)\s+)(?!\s+(?:career|debut\s+as\s+an\s+act\w+))"
)
SHARES = re.compile(r",?\s+(?:who\s+)?shares?\s+(?:the\s+)?direct(?:or['’]s|ors['’]|ing)\s+credits?\b")
THEIRS = re.compile(r"['’]s?\s+(?:film|movie|picture)\b")
IT_IS = re.compile(r"\b(?:[Ii]t|[Tt]his)(?:['’]s|\s+is)\s+(?:\w+ly\s+)?$")
"""“It is Ann Lee's film”: she directs it, or she is the best of it."""

DEBUT = re.compile(
    r"\s+(?:makes|marks|is\s+making|made)\s+(?:\w+\s+)?(?:his|her"
    r"|their)\s+(?:[a-z-]+\s+){0,3}?(?:directing|directorial|directors?['’]s?)\s+debut\b"
)
DIRECTS = re.compile(
    r"(?:,?\s+who(?:\s+also)?(?:\s+(?:co-)?[a-z-]+(?:,\s+[a-z-]+){0,2}(?:,|\s+and))?"
    r"|\s+(?:(?:co-)?(?:writes|wrote|stars)\s+and|has|also|\w+ly))?(?:\s+also)?\s+(?:co-)?(?:directs"
    r"|directed|helms|helmed)\b(?!\s+by)|,\s+directing\b"
    r"|\s*\((?:\w+\s+)?credited\s+with\s+(?:co-)?directing\b"
    r"|\s+(?:shot\s+(?:it|this)\b|made\s+(?:it|this)(?=\s+and\b|[.,;!?]|\s+(?:at|with|before|after)\b))"
    rf"|(?:,\s+|\s*(?:--|—|–)\s*|\s+\(|\s+is\s+)(?:(?:the|this|its|an?|whose|(?:film"
    rf"|movie)(?:['’]s)?)\s+(?:(?!(?:is|was|who|of"
    rf"|that)\b)[\w’'-]+\s+){{0,4}}?)?{_WHO}\b(?!\s+of\s+(?:photo|cinema|the\s+(?:play|original))|['’]s\s"
    rf"|-)"
)
DELIVERS = re.compile(r"\s+(?:has\s+)?(?:\w+ly\s+)?(?:delivered|delivers)\b(?!\s+(?:an?|the|his|her|another|one)\b)")
A_FILM = re.compile(r"\s+(?:film|movie|picture|joint|flick)\b")
AN = re.compile(r"\b(?:[Aa]n?|[Tt]he|[Tt]his|[Ee]very|[Aa]ny|[Aa]nother)\s+(?:new\s+|typical\s+)?$")
_QUOTED = (
    r"(?:''[^'\n]{1,90}''|[“„«][^“”„«»\n]{1,90}[”»]|\"[^\"\n]{1,90}\"|‘[^‘’\n]{1,90}’"
    r"|(?<!\w)'[^'\n]{1,90}'|\*[^*\n]{1,90}\*|_[^_\n]{1,90}_)"
)
WORKS = re.compile(
    r",\s+whose\s+(?:[\w’'-]+\s+){0,4}?(?:films?|movies?|pictures?|features?|debut|documentar(?:y|ies)|filmography)\b"
    rf"|,\s+(?:maker|creator)\s+of\s+{_QUOTED}|['’]s?\s+(?:(?:other|earlier|previous|early|best|last|past)\s+)?(?:films|movies|pictures)\b"
    r"|['’]s?\s+(?:new|latest|own|fresh)\s+(?:version|adaptation|take|reading)\b"
    r"|\s+(?:(?:can|could|never|also|\w+ly)\s+)?(?:stages?|staged|shoots|films|frames|directs)\s+"
    r"(?:it|this|(?:the|these|his|her)\s+(?:\w+\s+)?(?:film|movie|picture|whole|action|scenes?|story"
    r"|proceedings|set[- ]?pieces?|chases?))\b"
    r"|\s+(?:kept|keeps|handles|handled)\s+(?:the\s+camera|his\s+camera|her\s+camera|the\s+direction)\b"
    r"|\s+(?:makes|made|has\s+(?:been\s+)?(?:made|making))\s+(?:\w+\s+)?(?:films|movies|pictures|documentaries)\b"
    r"|\s+(?:is\s+working|works)\s+in\s+(?:a|this|the)\s+(?:[\w-]+\s+)?genre\b"
    r"|(?:,\s+(?:der|die)\s+[^;()\n]{2,110}?,)?\s+(?:inszeniert|erzählt)\b"
)
TITLE_AFTER = re.compile(
    rf"['’]s?\s+(?:{_ADJECTIVES}{FILM_NOUN},?\s+|(?:(?:new|latest|own|great|classic|early|recent|brilliant"
    rf"|lovely|\d{{4}}|\w+(?:ing|ly|ous|ful|ic|ive|al|less|able|ible|ish)|[a-z]+-[a-z]+),?\s+){{0,3}})"
    rf"(?P<title>{_QUOTED})"
)
OF_TITLE = re.compile(rf"(?:\s+[\w’'-]+){{0,9}}?\s+(?P<title>{_QUOTED})")
TITLE_BEFORE = re.compile(
    rf"(?P<title>{_QUOTED})[,;]?\s*(?:\((?:\d{{4}})\)[,;]?\s*)?(?:(?:which|that|as)\s+)?(?:(?:is|was"
    rf"|were)\s+)?(?:also\s+|both\s+)?$"
)
POSSESSED_TITLE = re.compile(rf"['’]s?\s+(?P<title>{PLAIN_TITLE})")
PLAYED_BY = re.compile(PLAYED_BY)
BROTHERS = frozenset({"brothers", "sisters", "siblings", "twins", "bros"})
TITLE_LENGTH = 130
CUE_START = re.compile(r"\b(?:co-)?(?:direct|helm|réalis|dirig)", re.IGNORECASE)
