"""Signs that a text has a part for each of several films: sections, paragraphs, and ratings of their own."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from datasette_film_reviews.extract.candidate import SET_APART, Candidate
from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.phrases import Phrase
from datasette_film_reviews.extract.verdicts import trailing_rating
from datasette_film_reviews.folding import title_key
from datasette_film_reviews.model import Fact

SECTIONS = 2
MOST_SECTIONS = 40
BELOW = 400
"""A section says its title within so many characters below its heading."""
OPENING = 120
PARAGRAPH = 150
"""A paragraph about a film names it within so many characters, and goes on for so many more."""
LINE = 80
"""A line of at most so many characters over a paragraph is a heading, though nothing marks it as one."""

EACH = ("a section for each film", "a paragraph for each film", "a rating for each film")
ASPECTS = frozenset(
    """acting action anspruch atmosphere atmosphäre audio bild bildqualität bonus cast characters charaktere conclusion
    darsteller dialoge dialogue dirección directing direction drehbuch effects effekte elenco erotik extras fazit
    feel film fotografía fun gesamt gesamteindruck gesamtwertung guion guión handlung humor humour image images
    interpretación interprétation kamera look montage movie music musica musik musique música note optik overall
    performances personajes personnages picture plot presentation production rating recitazione regia regie reparto
    réalisation sceneggiatura schauspiel score screenplay script scénario son sonido sound soundtrack spannung spaß
    special stil story storyline style suono suspense technical technik technische ton técnica umsetzung urteil
    verdetto verdict veredicto video visuals wertung writing""".split()
)
"""What has a rating of its own in a review of one film; a heading without any may name a film."""

_YEAR = re.compile(r"\(.*")
_ONE_SENTENCE = re.compile(r"[^.!?]*")
_TITLE_LINE = re.compile(r"[\w“„«»\"'*][^\n]*[^.,;:\s]")


class _Heading(NamedTuple):
    """A heading at ``start`` with its words folded; ``is_rated`` where it ends with a rating."""

    start: int
    title: str
    is_rated: bool


def roundup_counts(
    layout: Layout, candidates: Collection[Candidate], facts: Iterable[Fact]
) -> Iterator[tuple[str, int]]:
    """How many parts of each kind in `EACH` a text has."""
    paragraphs = _paragraphs(layout, candidates)
    counts = (_sections(layout, candidates), len(paragraphs), _rated(layout, candidates, facts, paragraphs))
    yield from zip(EACH, counts, strict=True)


def _sections(layout: Layout, candidates: Collection[Candidate]) -> int:
    """How many headings hold a title, or are one that what stands below them says."""
    headings = [mark for mark in layout.marks if mark.kind == "heading"]
    if len(headings) < SECTIONS:
        return 0
    said = {candidate.key: candidate.phrases for candidate in candidates}
    apart = [phrase for phrases in said.values() for phrase in phrases if phrase.form in SET_APART]
    return sum(
        any(
            heading.end <= phrase.start < heading.end + BELOW
            for phrase in said.get(title_key(layout.document[heading.start : heading.end]), ())
        )
        or any(heading.start <= phrase.start < heading.end for phrase in apart)
        for heading in headings[:MOST_SECTIONS]
    )


def _paragraphs(layout: Layout, candidates: Collection[Candidate]) -> set[int]:
    """Where the paragraphs begin whose first sentence has a title that is set apart there and was not before.

    A year in brackets sets apart the title with which a paragraph begins, too.
    """
    begun = set()
    for candidate in candidates:
        first = next((phrase for phrase in candidate.phrases if phrase.form in SET_APART), None)
        dated = candidate.rules.get("title and year")
        if first is None and isinstance(dated, Phrase) and layout.prose[dated.start - 1 : dated.start] in "\n\0":
            first = dated
        if first is not None:
            paragraph = layout.prose.rfind("\n", max(0, first.start - OPENING), first.start)
            begins = paragraph >= 0 or first.start < OPENING
            if (
                begins
                and _ONE_SENTENCE.fullmatch(layout.prose, paragraph + 1, first.start)
                and layout.prose.find("\n", first.end, first.end + PARAGRAPH) < 0
            ):
                begun.add(paragraph + 1)
    return begun


def _rated(
    layout: Layout, candidates: Collection[Candidate], facts: Iterable[Fact], paragraphs: Collection[int]
) -> int:
    """How many parts give a rating of their own to a film that no part before is about.

    What a part is about its heading says; without headings, a part begins with a title that is set apart. The story,
    the picture and the sound of one film have ratings below other headings; so one heading at least has several words,
    or marks in the text below it.
    """
    headings = {heading.start: heading for heading in _headings(layout)}
    if len(headings) < SECTIONS:
        headings.clear()
    ratings = {fact.start for fact in facts if fact.property == "rating" and fact.start is not None}
    ratings.update(start for start, heading in headings.items() if heading.is_rated)
    if len(ratings) < SECTIONS:
        return 0
    phrases = (phrase for candidate in candidates for phrase in candidate.phrases if phrase.form in SET_APART)
    apart = sorted(phrases, key=lambda phrase: phrase.start)
    told: set[str] = set()
    parts: list[tuple[int, bool]] = []
    sure = False
    for start in sorted(headings or paragraphs)[:MOST_SECTIONS]:
        heading = headings.get(start)
        titles = {*(_begun_with(apart, start) if heading is None else _headed(apart, heading))} - told
        sure = sure or any(" " in title or heading is None or title != heading.title for title in titles)
        parts.append((start, bool(titles)))
        told |= titles
    parts.append((len(layout.document), False))
    rated = (new and any(start <= rating < end for rating in ratings) for (start, new), (end, _) in pairwise(parts))
    return sum(rated) if sure else 0


def _begun_with(apart: Iterable[Phrase], start: int) -> Iterator[str]:
    """The titles set apart with which a part begins."""
    return (phrase.key for phrase in apart if start <= phrase.start < start + OPENING)


def _headed(apart: Iterable[Phrase], heading: _Heading) -> Iterator[str]:
    """What a heading has for a title, and what of it the text below it sets apart."""
    if ASPECTS.isdisjoint(heading.title.split()):
        yield heading.title
        for phrase in apart:
            if heading.start <= phrase.start < heading.start + BELOW and (
                f" {phrase.key} " in f" {heading.title} " or f" {heading.title} " in f" {phrase.key} "
            ):
                yield phrase.key


def _headings(layout: Layout) -> Iterator[_Heading]:
    """The headings that are marked or, where none is, the lines by themselves above a paragraph."""
    document = layout.document
    marked = [_heading(document, mark.start, mark.end) for mark in layout.marks if mark.kind == "heading"]
    if marked:
        yield from marked
        return
    for (line, _), (following, kind) in pairwise(layout.lines):
        if (
            kind == "body"
            and len(line.text) <= LINE
            and len(following.text) > PARAGRAPH
            and _TITLE_LINE.fullmatch(line.text)
        ):
            yield _heading(document, line.text_start, line.text_end)


def _heading(document: str, start: int, end: int) -> _Heading:
    text = document[start:end]
    rating = trailing_rating(text)
    return _Heading(start, title_key(_YEAR.sub("", text[: rating[0]] if rating else text)), rating is not None)
