"""The rating with which a value begins that says more than that: ``4/5 - a triumph``, ``3,5 wasps``."""

from __future__ import annotations

import re

from datasette_film_reviews.marks import GRADE_WORD, PLUSES_OF, signed_mark
from datasette_film_reviews.numerals import NUMERAL, number_of
from datasette_film_reviews.ratings import COUNTED, LETTER, OUT_OF, PERCENT, SIGNED_MARK, STARS, THUMBS, parse_rating

_SURE = re.compile(rf"(?i:{OUT_OF}|{COUNTED}|{PERCENT}|{THUMBS})(?![\w/])|{STARS}(?![\w*])")
_SHORT = re.compile(
    rf"{PLUSES_OF}(?=[.,;)]|\s*$|\s*[–—(])|(?i:{GRADE_WORD})(?=[.!]?\s*$|[.!]\s|\s*[(|–—])"
    rf"|{SIGNED_MARK}(?=[.,;)]|\s*$|\s*[–—(])|(?:{LETTER}|{NUMERAL})(?=\s*(?:[-–—(|,.;:!]|$)|\s+for\b|\s{{2,}})(?![.,]\d)"
)
_COINED = re.compile(rf"(?P<number>{NUMERAL}) (?P<thing>[^\W\d_]{{3,20}})(?: [^\W\d_]{{3,20}})?[.!]?(?=\s*$|\s+[+(])")
"""What only one critic counts in, alone behind a label: ``4,5 wasps``, ``5 wasps + a bee``."""

_NOT_COUNTED = re.compile(
    r"(?i:m\.?o|min\w*|hours?|h?or[ae]s?|heures?|stund\w+|tim\w+|days?|years?|jahre?n?|a[nñ]os|anni|ans|[åa]r|jaar"
    r"|times?|votes?|votos?|voti|reviews?|comments?|people|users?|films?|movies?|of|from|by|and|[a-z]*th|nominations?"
    r"|oscars?|awards?|wins?|premi[oe]?s?|prix|euros?|dollars?|million\w*|mil|track\w*|songs?)"
)
_MOST = 10


def leading_rating(value: str) -> int:
    """How many characters of ``value`` are a rating followed by something else."""
    match = _SURE.match(value) or _SHORT.match(value)
    written = match[0].rstrip() if match else ""
    if parse_rating(written) or signed_mark(written):
        return len(written)
    coined = _COINED.match(value)
    counted = coined and coined["thing"].islower() and not _NOT_COUNTED.fullmatch(coined["thing"])
    return len(coined["number"]) if coined and counted and number_of(coined["number"]) <= _MOST else 0
