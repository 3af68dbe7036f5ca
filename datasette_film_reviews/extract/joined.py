"""What joins the names of a list, in the languages that reviews are read in."""

from __future__ import annotations

import re
from functools import cache

from datasette_film_reviews.extract.leads import DESCRIBING

_AND = {"nl": "en|alsook", "sv": "och|samt", "da": "og|samt", "no": "og|samt", "de": "und|sowie|samt", "it": "e|ed"}
"""What joins the last of a list to the others, where that means something else in another language."""

_LIST_LINK = (
    r"\s*(?:(?P<comma>[,;])\s*)?(?P<and>(?:and|&|und|et|y|e|plus|as well as|ALSO)\s+)?"
    rf"(?:(?:the|an?)\s+(?:\w+ly\s+)?(?:{'|'.join(sorted(DESCRIBING))})\s+"
    r"|(?:el|la|il|lo|le|o|une?|una|uma|um)\s+(?:[a-zà-ÿ]+\s+){1,3}"
    r"|the\s+(?:always|ever|never|usually|reliably)[\s-][a-z]+\s+)?"
)


def list_link(language: str | None) -> re.Pattern[str]:
    """What stands between two names of a list; its group ``and`` is the word before the last of them."""
    return _link(_AND.get(language or "", "and"))


@cache
def _link(joined: str) -> re.Pattern[str]:
    return re.compile(_LIST_LINK.replace("ALSO", joined))
