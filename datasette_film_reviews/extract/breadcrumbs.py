"""The line that says where on its site a page stands, ``Home / Reviews / Salt``, and how the page is called."""

from __future__ import annotations

import re
from collections.abc import Iterator

from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.folding import fold
from datasette_film_reviews.model import Fact

TOP = 30
"""So many lines at the top of a text are looked at."""

BELOW = 8
"""So many lines below it may be the heading that it repeats."""

LONGEST = 200
_STEP = re.compile(r"\s*(?:>{1,2}|[»›→]|::)\s*|\s+[/|]\s+")
_REVIEWS = re.compile(
    r"(?:(?:film|movie|dvd|cinema|latest|all|new)s?[ -])?(?:reviews?|critics?|films?|movies?|cinema)"
    r"|(?:film)?kritik(?:en)?|(?:film)?rezension(?:en)?|critiques?|recensioni|recensies|recensioner|reseñas?|críticas?"
    r"|resenhas?|anmeldelser|recenzje|recenzii|recenze|eleştiriler|filme",
    re.IGNORECASE,
)
"""What the part of a site is called under which its reviews are."""


def breadcrumb_facts(layout: Layout) -> Iterator[Fact]:
    """The title with which the line ends that says where a page stands, if a line below it says that again."""
    lines = [line for line, _ in layout.lines][: TOP + BELOW]
    for place, line in enumerate(lines[:TOP]):
        text = line.text
        steps = list(_STEP.finditer(text)) if len(text) <= LONGEST else []
        if not steps or not any(map(_REVIEWS.fullmatch, _STEP.split(text)[:-1])):
            continue
        start, end = line.text_start + steps[-1].end(), line.text_start + len(text.rstrip())
        title = layout.document[start:end]
        heads = [below.text for below in lines[place + 1 : place + 1 + BELOW]]
        if fold(title) and any(fold(head).startswith(fold(title)) for head in heads):
            yield fact_at(layout.document, "title", title, "heading said again", start, end)
            return
