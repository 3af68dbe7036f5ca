"""Facts from structured fields: the most certain ones, except that a post's title need not be the film's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from datasette_film_reviews.extract.furniture import CALLED_A_REVIEW
from datasette_film_reviews.extract.headings import heading_facts
from datasette_film_reviews.extract.lines import Line
from datasette_film_reviews.extract.methods import METHODS
from datasette_film_reviews.extract.school_marks import is_marked
from datasette_film_reviews.folding import fold
from datasette_film_reviews.model import FIELD_IN, RECORD_PROPERTIES, Fact, Field, Record

_ANSWER = re.compile(r"(?:(?:re|fwd?|aw|antw|wg|sv|vs|rép|res|rif)\s*(?:\[\d{1,3}\])?\s*:\s*)+", re.IGNORECASE)
"""What programs put before the subject of a message that is answered or passed on."""

INDEX = "index of files"
"""The method of what another file says: less sure than what stands in the file itself."""

OF_FIELDS = frozenset(("field", INDEX))

_OF_ANY_POST = frozenset(("title", "post title", "name", "titel", "titre", "titulo", "titolo"))
"""Under these keys a post has its headline, whatever it is about."""


def field_facts(record: Record, prose: str, language: str | None = None) -> Iterator[Fact]:
    """One fact for each field. Where the title is only that of the post, what it may say is weighed as a heading is.

    ``prose`` is what of the text may say it again: no heading of its own, nor a line that tells where it appeared.
    """
    headline = described(record, "headline")
    for field in record.fields:
        if field.property in RECORD_PROPERTIES:
            if field.property == "headline":
                known = _names_the_film(record, headline)
                yield from (fact for fact in _post_title_facts(field, prose) if fact.property != "title" or not known)
        elif field.property != "title" or not _is_of_the_post(field, headline):
            method = INDEX if field.index else "field"
            yield _fact(field, "school mark" if language == "de" and is_marked(field.name, field.value) else method)


def own_first(facts: Iterable[Fact]) -> list[Fact]:
    """The facts without what an index says of the file and a label in its own text says too."""
    found = list(facts)
    labelled = {fact.property for fact in found if fact.method == "label"}
    return [fact for fact in found if fact.method != INDEX or fact.property not in labelled]


def described(record: Record, property: str) -> str | None:
    """What a field says of the record itself, such as its language; None where none does."""
    return next((field.value for field in record.fields if field.property == property), None)


def _names_the_film(record: Record, headline: str | None) -> bool:
    """Whether a field gives the film's title, and not only that of the post."""
    return any(field.property == "title" and not _is_of_the_post(field, headline) for field in record.fields)


def _is_of_the_post(field: Field, headline: str | None) -> bool:
    """Whether a title is only a reading of the headline, under a key that any post has."""
    return headline is not None and fold(field.name) in _OF_ANY_POST and fold(field.value) in fold(headline)


def _post_title_facts(field: Field, document: str) -> Iterator[Fact]:
    """The titles that a post's title may hold. A post whose title is one is mostly named so for its film."""
    page = f"{field.value}\n\n{document}"
    answer = _ANSWER.match(field.value.lstrip())
    begins = len(field.value) - len(field.value.lstrip()) + (answer.end() if answer else 0)
    line = Line(0, len(field.value) + 1, field.value[begins:].strip(), begins)
    said = fold(document) if answer and not CALLED_A_REVIEW.search(field.value) else None
    for fact in heading_facts(page, line, set_apart=field.set_apart):
        if said is not None and fact.property == "title" and fold(fact.value) not in said:
            continue  # it is what others spoke of before
        method = METHODS[_POST_METHODS.get(fact.method, fact.method)]
        yield replace(
            fact,
            method=method.name,
            confidence=method.confidence,
            start=None,
            end=None,
            quote=None,
            field=_place(field),
        )


_POST_METHODS = {"heading": "post title", "heading said again": "post title said again", "headline": "post headline"}
"""Above a post stands its title, not a headline alone: what would be a doubtful heading of a bare text is less so."""


def _fact(field: Field, method: str) -> Fact:
    return Fact(field.property, field.value, method, METHODS[method].confidence, field=_place(field))


def _place(field: Field) -> str:
    """The name of a field, and where it is if it does not stand in the file itself."""
    return f"{field.name}{FIELD_IN}{field.index}" if field.index else field.name
