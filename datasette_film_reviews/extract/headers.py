"""Facts from lines that state them: labels, headings, ratings that stand alone, picture texts and notices."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from datasette_film_reviews.dates import stated_date
from datasette_film_reviews.extract.bylines import byline_facts
from datasette_film_reviews.extract.cast_lists import Entry, cast_lists, roles_first
from datasette_film_reviews.extract.details import detail_facts, is_details_line
from datasette_film_reviews.extract.heading_details import TITLE_YEAR
from datasette_film_reviews.extract.headings import QUOTES, heading_facts
from datasette_film_reviews.extract.labels import (
    PEOPLE_PROPERTIES,
    Labelled,
    certificate_of,
    labelled_in,
    minutes_of,
    property_of,
)
from datasette_film_reviews.extract.labels_abroad import people_abroad
from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.leading_ratings import leading_rating
from datasette_film_reviews.extract.lines import Line
from datasette_film_reviews.extract.measures import certificate_named
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.names import GAP, PERSON, TITLE, looks_like_person
from datasette_film_reviews.extract.pictures import PICTURE_WORDS
from datasette_film_reviews.extract.segments import MARK, is_beside_a_title, is_rating_line, picture_text
from datasette_film_reviews.extract.stacked import labels_above, stacked_details
from datasette_film_reviews.extract.summaries import maker_before_details, maker_behind_year
from datasette_film_reviews.extract.writing import is_otherwise_written
from datasette_film_reviews.folding import titled
from datasette_film_reviews.model import ACTOR_SEPARATOR, Fact
from datasette_film_reviews.ratings import parse_rating

_LISTED = re.compile(
    rf"(?P<person>(?P<begins>{PERSON})(?:{GAP}[\"'“‘]{PERSON}[\"'”’]{GAP}{PERSON})?)"
    r"(?:\s*\((?:as\s+|voice of\s+)?(?P<bracket>[^)\n]{1,60})\)"
    r"|\s+as\s+(?P<role>[^,;\n]{1,60}?)(?=,|;|$|\s+and\s))?"
)
_OUT_OF = re.compile(r"out of (?P<best>\w+)")
"""What a bracket behind the label of a rating says of its scale."""

_SURE_UNDER_A_HEADLINE = frozenset(
    {"quoted heading", "review heading", "heading above the credits", "heading said again", "rating line"}
)
"""What the line below a headline must be to tell the film: ``A review of “Salt”``."""

SHEET_LINES, LONGEST_TITLE = 6, 60
"""Above the title of a sheet stand few lines, such as the club's name."""

CREDITS_BELOW = 3
"""Credits stand at most so many lines below a title."""

_PLACE_AND_YEAR = re.compile(r"[*_]*[^\W\d_][\w ./,’'-]{2,40}[ ,]\s?(?P<year>(?:18[89]|19\d|20\d)\d)[*_.]*")
"""``Brasil, 2015``: on a line of its own among the credits."""

_MADE_THERE = re.compile(
    r"(?:[^\W\d_]\.?[/,]?\s?|\()(?P<year>(?:18[89]|19\d|20\d)\d)(?!\d)(?=\)?(?:,\s[^,]{1,20})?\.?$)"
)
"""A year behind a country, at the end or before what the print is: ``Italia 1962, b/n``, ``Salt (EE.UU./1988)``."""

_ORIGINAL = re.compile(r"origin", re.IGNORECASE)
_RELEASED = frozenset(("release date", "release", "released", "us release", "uk release"))
"""Labels of a date, which says when the film was made where it is a year alone."""
_ORIGINAL_TITLE = re.compile(
    r"OT|VO|orig(?:inal)?\.?[ -]?tit(?:el|tel|le)|originalt(?:itel|ittel|itle)|t[ií]tulo original|titre original"
    r"|titolo originale|originele titel|oorspronkelijke titel|tytuł oryginalny|tit\. orig\.?",
    re.IGNORECASE,
)
_ORIGINAL_VALUE = re.compile(r"(?P<title>[^(),;/|]{2,80})")
ORIGINAL = "original title"
"""What the film is called where it was made: its title where nothing above the text is one."""
_ARTICLE = re.compile(r"^(?:the|an?)\s+")
_YEAR = re.compile(r"\b(?:18[89]\d|19\d\d|20\d\d)\b")
_TITLE_BEFORE_DETAILS = re.compile(r"[^()]{2,80}\([^()]*\)[\s.]*")
_OTHERWISE_CALLED = re.compile(r"(?P<title>[^()]*\w[!?.”\"]?)\s+\([^()]*[^\W\d_]{2}[^()]*\)\s*")
"""Behind a label a bracket says what a film is called elsewhere, or which cut of it this is."""

_OR = (" or", " oder", " ou", " o", " eller", " of")
_AVAILABLE = re.compile(
    rf"[\W_]*(?P<title>{TITLE})[”\"’'*_]*\s+(?:(?:is|are|will be)\s+(?:now\s+|also\s+|currently\s+)?"
    r"(?:available|out|released|in|on|showing|screening|streaming|playing)|opens|screens|arrives)\b"
)


def header_facts(layout: Layout) -> Iterator[Fact]:
    """Every fact that a line of the header, a byline or a notice states."""
    picture = picture_text(layout.document)
    if picture:
        yield from _picture_facts(layout.document, *picture)
    pending: Labelled | None = None
    first, under_headline, credits_above = True, False, False
    body = list(layout.of_kind("body"))
    inside = range(body[0].end, body[-1].start) if body else range(0)
    header = [line for line, kind in layout.lines if kind == "header"]
    casts, above, details = cast_lists(header), labels_above(header), stacked_details(header)
    for place, (line, kind) in enumerate(layout.lines):
        if picture and line.text_start < picture[1]:
            continue
        if line.start in casts:
            yield from _entry_facts(layout.document, casts[line.start])
            pending = None
        elif line.start in above:
            for label in above[line.start]:
                yield from _label_facts(layout.document, label)
            pending = None
        elif kind == "header" and (maker := _maker_of_the_title_above(layout, place)):
            start, value = line.text_start + maker[0], line.text[slice(*maker)]
            yield from _people(layout.document, Labelled("director", "", None, value, start, start + len(value)))
            yield from detail_facts(layout.document, line.text_start, line.text_end)
            first, credits_above, pending = False, True, None
        elif line.start in details:
            yield from detail_facts(layout.document, line.text_start, line.text_end)
        elif kind == "header":
            found = labelled_in(line)
            if pending is not None and not found:
                yield from _label_facts(
                    layout.document,
                    Labelled(pending.property, pending.label, None, line.text, line.text_start, line.text_end),
                )
            elif not found and (is_rating_line(line.text) or (place < 3 and MARK.fullmatch(line.text))):
                # Between two parts of the body it may be that of one film of several, or of one side of the film.
                method = "rating in text" if line.text_start in inside else "rating line"
                yield _rating(layout.document, line.text, method, line.text_start)
            elif (
                not found and is_details_line(line.text) and not (first and _TITLE_BEFORE_DETAILS.fullmatch(line.text))
            ):
                yield from detail_facts(layout.document, line.text_start, line.text_end)
            elif (
                not found
                and not first
                and (made := _PLACE_AND_YEAR.fullmatch(line.text))
                and (credits_above or _tells_credits(layout.lines[place + 1 : place + 2]))
            ):
                start, end = (line.text_start + place for place in made.span("year"))
                yield fact_at(layout.document, "year", made["year"], "details", start, end)
            elif not found and not first and place < SHEET_LINES and _is_a_title_apart(layout.lines, place):
                yield from _titles_of_a_sheet(layout, line)
            elif not found and (first or under_headline) and _may_be_a_heading(line):
                facts = _heading_facts(
                    layout, line, _tells_credits(layout.lines[place + 1 : place + 1 + CREDITS_BELOW])
                )
                if maker := maker_behind_year(line.text):
                    start, value = line.text_start + maker[0], line.text[slice(*maker)]
                    found_maker = Labelled("director", "", None, value, start, start + len(value))
                    yield from _people(layout.document, found_maker)
                yield from facts if first else (fact for fact in facts if fact.method in _SURE_UNDER_A_HEADLINE)
                under_headline = first
            pending = next((label for label in found if not label.value and label.property), None)
            for label in found:
                yield from _label_facts(layout.document, label)
            first = first and bool(found)
            credits_above = credits_above or any(label.property in ("director", "actor") for label in found)
        elif kind == "body":
            first = under_headline = False
            if place < SHEET_LINES and _is_a_title_apart(layout.lines, place) and _may_be_a_heading(line):
                yield from _titles_of_a_sheet(layout, line)
        elif kind == "byline":
            yield from byline_facts(layout.document, line)
        elif kind == "notice" and (match := _AVAILABLE.match(line.text)):
            start = line.text_start + match.start("title")
            yield fact_at(layout.document, "title", match["title"], "availability", start, start + len(match["title"]))


def _maker_of_the_title_above(layout: Layout, place: int) -> tuple[int, int] | None:
    """Where a line of details tells the maker, if a heading or a byline stands above it."""
    above, kind = layout.lines[place - 1] if place else (None, "")
    line = layout.lines[place][0]
    if above is None or not (kind == "byline" or (kind == "header" and not labelled_in(above))) or labelled_in(line):
        return None
    return maker_before_details(line.text)


def _may_be_a_heading(line: Line) -> bool:
    """Whether a line is neither a label nor a row of a table."""
    return "\t" not in line.text and not property_of(line.text.rstrip(": "))


def _heading_facts(layout: Layout, line: Line, credited: bool) -> Iterator[Fact]:
    set_apart = [
        (mark.start, mark.end)
        for mark in layout.marks
        if mark.kind in ("emphasis", "strong") and line.text_start <= mark.start < line.text_end
    ]
    return heading_facts(layout.document, line, credited, set_apart)


def _titles_of_a_sheet(layout: Layout, line: Line) -> Iterator[Fact]:
    """The titles of a line above credits that is not the first of its text."""
    for fact in _heading_facts(layout, line, True):
        if fact.method in _SURE_UNDER_A_HEADLINE and fact.property == "title":
            yield fact


def _is_a_title_apart(lines: Sequence[tuple[Line, str]], place: int) -> bool:
    """Whether a line stands below a blank one and above another title or none, and then above who made the film."""
    block = [line for line, _ in lines[max(0, place - 1) : place + 1 + CREDITS_BELOW]]
    above, line, *below = block if place else (block[0], *block)
    if not place or above.end == line.start or len(line.text) > LONGEST_TITLE:
        return False
    for number, (before, after) in enumerate(pairwise((line, *below))):
        if before.end != after.start or number > 1:
            return False
        if any(label.property == "director" for label in labelled_in(after)):
            return True
        if len(after.text) > LONGEST_TITLE or (labelled_in(after) and not is_details_line(after.text)):
            return False
    return False


def _tells_credits(below: Sequence[tuple[Line, str]]) -> bool:
    """Whether the next line tells who made a film or acts in it, or one does below details and another title."""
    for line, _ in below:
        if any(label.property in ("director", "actor") for label in labelled_in(line)):
            return True
        if maker_before_details(line.text):
            return True
        if not is_beside_a_title(line.text):
            return False
    return False


def _entry_facts(document: str, entry: Entry | None) -> Iterator[Fact]:
    """The actor of a cast's entry with the character."""
    if entry is not None:
        value = f"{entry.actor}{ACTOR_SEPARATOR}{_ARTICLE.sub('', entry.character)}"
        start, end = min(entry.start, entry.character_start), max(entry.end, entry.character_end)
        yield fact_at(document, "actor", value, "label", start, end)


def _picture_facts(document: str, begin: int, stop: int) -> Iterator[Fact]:
    """The title in the alternative text of a picture, without the words that say it is one."""
    words = list(re.finditer(r"[a-z0-9]+", document[begin:stop]))
    while words and words[-1][0] in PICTURE_WORDS:
        words.pop()
    if words:
        start, end = begin + words[0].start(), begin + words[-1].end()
        yield fact_at(document, "title", titled(word[0] for word in words), "picture text", start, end)


def _label_facts(document: str, label: Labelled) -> Iterator[Fact]:
    """The facts of one label; nothing where its value does not read as what the label promises."""
    if label.value and (dated := _MADE_THERE.search(label.value)) and _tells_of_making(label):
        start = label.start + dated.start("year")
        yield fact_at(document, "year", dated["year"], "label", start, start + len(dated["year"]))
    if not label.property and label.value and _ORIGINAL_TITLE.fullmatch(label.label):
        whole = _OTHERWISE_CALLED.fullmatch(label.value) or _ORIGINAL_VALUE.match(label.value)
        value = (whole["title"] if whole else "").strip(QUOTES + " *_")
        if value:
            start = label.start + label.value.index(value)
            yield fact_at(document, "title", value, ORIGINAL, start, start + len(value))
    if label.property == "" and label.label.casefold() in _RELEASED and _YEAR.fullmatch(label.value.strip()):
        released = label.value.strip()
        start = label.start + label.value.index(released)
        yield fact_at(document, "year", released, "label", start, start + len(released))
    if not label.value or not label.property:
        return
    if label.property in PEOPLE_PROPERTIES:
        yield from (people_abroad if is_otherwise_written(label.value) else _people)(document, label)
        return
    if label.property in ("genre", "country", "tag"):
        for match in re.finditer(r"[^,;/|]*[^,;/|\s]", label.value):
            value = match[0].strip()
            start = label.start + match.end() - len(value)
            yield fact_at(document, label.property, value, "label", start, start + len(value))
        return
    if label.property == "rating":
        yield from _labelled_rating(document, label)
        return
    value, start, end = label.value, label.start, label.end
    if label.property == "year":
        year = _YEAR.search(value)
        if year is None:
            return
        value, start, end = year[0], start + year.start(), start + year.end()
    elif label.property == "runtime":
        minutes = minutes_of(value)
        if minutes is None:
            return
        value = str(minutes)
    elif label.property == "certificate":
        span = certificate_of(value)
        if span is None:
            return
        value, end = certificate_named(value[slice(*span)]), start + span[1]
        if label.country:
            place = document.rindex(label.country, 0, start)
            yield fact_at(document, "country", label.country, "certificate label", place, place + len(label.country))
    elif label.property == "published":
        date = stated_date(value)
        if date is None:
            return
        value = date
    elif label.property == "title":
        if beside := TITLE_YEAR.search(value):
            first = start + beside.start("year")
            yield fact_at(document, "year", beside["year"], "label", first, first + 4)
            value = value[: beside.start()]
        if (other := _OTHERWISE_CALLED.fullmatch(value)) and not other["title"].endswith(_OR):
            value = other["title"]
        inner = value.strip(QUOTES + " *_")
        start += value.index(inner)
        value, end = inner, start + len(inner)
    if value:
        yield fact_at(document, label.property, value, "label", start, end)


def _labelled_rating(document: str, label: Labelled) -> Iterator[Fact]:
    """A rating, the rating at the head of a verdict, or a certificate, which Americans label so too."""
    if certificate_of(label.value) == (0, len(label.value)) and not leading_rating(label.value):
        yield fact_at(document, "certificate", label.value, "label", label.start, label.end)
        return
    top = _OUT_OF.fullmatch(label.country or "")
    if top and parse_rating(scaled := f"{label.value}/{top['best']}") is not None:
        yield fact_at(document, "rating", scaled, "label", label.start, label.end)
        return
    length = len(label.value) if parse_rating(label.value) is not None else leading_rating(label.value)
    if length:
        yield _rating(document, label.value[:length], "label", label.start)


def _rating(document: str, written: str, method: str, start: int) -> Fact:
    written = written.rstrip(" .!")
    return fact_at(document, "rating", " ".join(written.split()), method, start, start + len(written))


def _tells_of_making(label: Labelled) -> bool:
    """Whether a label tells where a film was made, or what it was called there: ``Origine: Italia 1962``."""
    return label.property == "country" or (not label.property and _ORIGINAL.search(label.label) is not None)


def _people(document: str, label: Labelled) -> Iterator[Fact]:
    if label.property == "actor" and ":" in label.value and (pairs := roles_first(label.value)):
        for actor, character, start, end in pairs:
            value = f"{actor}{ACTOR_SEPARATOR}{_ARTICLE.sub('', character)}"
            yield fact_at(document, "actor", value, "label", label.start + start, label.start + end)
        return
    for match in _LISTED.finditer(label.value):
        if not looks_like_person(match["begins"]):
            continue
        role = match["role"] or match["bracket"]
        value, end = match["person"], match.end("person")
        if label.property == "actor" and role and not _YEAR.search(role):
            value, end = f"{value}{ACTOR_SEPARATOR}{_ARTICLE.sub('', role.strip())}", match.end()
        yield fact_at(document, label.property, value, "label", label.start + match.start(), label.start + end)
