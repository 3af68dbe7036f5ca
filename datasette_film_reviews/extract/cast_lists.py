"""Casts told line by line below their heading: ``Cy Dunn .... Miller``, ``Miller: Cy Dunn``, the rows of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from datasette_film_reviews.extract.labels import property_of
from datasette_film_reviews.extract.lines import Line
from datasette_film_reviews.extract.names import UPPER, WHOLE_PERSON, looks_like_person
from datasette_film_reviews.folding import fold

LONGEST_ENTRY = 120
LONGEST_ROLE = 60
MOST_ENTRIES = 60
LEAST_BRACKETED, NEAR = 3, 3
"""A cast with its actors in brackets has so many lines at least, and a labelled one at most so many lines away."""

_ENTRY = re.compile(
    r"(?:[-*•–]\s+|\d{1,2}[.)]\s+)?(?P<left>[^\s:].{0,60}?)"
    r"(?P<mark>[ \t]*(?:\.[ .]{1,60}\.|…+)[ \t]*|[ ]*\t[\t ]*|\s+as\s+|[ ]{3,}|\s+[-–—/=]{1,2}\s+|:\s+)"
    r"(?P<right>[^\s:].{0,60})"
)
_IN_BRACKETS = re.compile(
    rf"(?:[-*•–]\s+)?(?P<character>[{UPPER}][^\s,()][^,()\n]{{0,50}}?)(?:,\s[^()\n]{{2,70}}?)?\s+\((?P<actor>[^()\n]{{4,50}})\)[.,;]?"
)
_PERSON = re.compile(WHOLE_PERSON)
_PAIR = re.compile(r"[^\s;|–—,-](?:(?!\s[–—-]\s|,\s[^,:;|]{2,40}:)[^;|])*")
"""A character with the actor, up to the next: ``Ida: Ann Lee –``."""

_ROLE = re.compile(r"[^\s.!?][^\n!?]*?(?<![.,;:])(?:\([^()]*\))?")
_ACTORS = frozenset(
    (
        "actor",
        "actors",
        "actress",
        "cast",
        "name",
        "performer",
        "darsteller",
        "schauspieler",
        "acteur",
        "who",
        "player",
        "wer",
    )
)
_ROLES = frozenset(
    ("role", "roles", "character", "characters", "as", "rolle", "figur", "personnage", "personaje", "plays", "als")
)


_CRAFTS = frozenset(
    """by dir scr sc camera sound script music art design designer costumes costume effects editing production producer
    director directors photography format print source country year colour color ton bild schnitt buch kostume
    ausstattung son image montage decors decorados sonido suono montaggio som montagem distributor verleih vote rating
    cert""".split()
)
"""What labels the maker of a film, or a detail of it, in tables."""


class Entry(NamedTuple):
    """An actor and the character, each with its span in the document."""

    actor: str
    start: int
    end: int
    character: str
    character_start: int
    character_end: int


class _Parts(NamedTuple):
    line: Line
    mark: str
    left: str
    left_start: int
    right: str
    right_start: int


def cast_lists(lines: Sequence[Line]) -> Mapping[int, Entry | None]:
    """The entries of every cast by where their lines begin; None for a heading. ``lines`` are those that have text.

    A list stands below a heading that names a cast, or is a table whose columns are called so; it has two entries at
    least, all parted alike, and one side of it must be nothing but names of people.
    """
    found: dict[int, Entry | None] = {}
    for place, line in enumerate(lines):
        if not _is_heading(line.text) and _columns(line) is None:
            continue
        entries = [*_entries(lines, place)]
        if len(entries) > 1:
            found.update(entries)
            found[line.start] = None
    return {**_credit_tables(lines), **_bracketed(lines), **found}


def _bracketed(lines: Sequence[Line]) -> dict[int, Entry | None]:
    """The lines of casts that have the actor in brackets, ``Rex, the baker (ANN LEE)``: three at least, by the credits.

    Programmes have films so, with their directors: only beside a line that is labelled are they characters.
    """
    found: dict[int, Entry | None] = {}
    place = 0
    while place < len(lines):
        rows: list[Entry] = []
        for line in lines[place : place + MOST_ENTRIES]:
            if (entry := _in_brackets(line)) is None:
                break
            rows.append(entry)
        beside = (*lines[max(0, place - NEAR) : place], *lines[place + len(rows) : place + len(rows) + NEAR])
        if len(rows) >= LEAST_BRACKETED and any(map(_tells_who_made_it, beside)):
            found.update(zip((line.start for line in lines[place:]), rows, strict=False))
        place += max(1, len(rows))
    return found


def _in_brackets(line: Line) -> Entry | None:
    match = _IN_BRACKETS.fullmatch(line.text) if len(line.text) <= LONGEST_ENTRY else None
    actor = match["actor"].title() if match and match["actor"].isupper() else match and match["actor"]
    if match is None or not actor or not _is_actor(actor):
        return None
    start = line.text_start
    actor_at, character_at = match.span("actor"), match.span("character")
    return Entry(
        actor,
        start + actor_at[0],
        start + actor_at[1],
        match["character"],
        start + character_at[0],
        start + character_at[1],
    )


def _tells_who_made_it(line: Line) -> bool:
    label, colon, _ = line.text.partition(":")
    return bool(colon) and len(label) <= LONGEST_ROLE and property_of(label.strip("*_ ")) in ("director", "writer")


def _credit_tables(lines: Sequence[Line]) -> dict[int, Entry | None]:
    """The rows of tables of credits that have a character before the actor: those whose labels name no craft.

    A table is one of credits if one of its rows is that of the director; two rows of it at least tell of actors.
    """
    found: dict[int, Entry | None] = {}
    place = 0
    while place < len(lines):
        rows = [*_table_rows(lines, place)]
        if any(property_of(row.left) == "director" for row in rows):
            cast = [row for row in rows if _is_actor(row.right) and _is_a_character(row.left)]
            if len(cast) > 1:
                for row in cast:
                    end = row.left_start + len(row.left)
                    actor = row.right_start, row.right_start + len(row.right)
                    found[row.line.start] = Entry(row.right, *actor, row.left, row.left_start, end)
        place += max(1, len(rows))
    return found


def _table_rows(lines: Sequence[Line], place: int) -> Iterator[_Parts]:
    """The rows of a table of two columns from a place on, their cells parted by a tab."""
    for line in lines[place : place + MOST_ENTRIES]:
        left, tab, right = line.text.partition("\t")
        if not (tab and left.strip() and right.strip()) or "\t" in right.strip():
            return
        start = line.text_start + len(left) + 1 + len(right) - len(right.lstrip())
        yield _Parts(line, tab, left.strip(), line.text_start, right.strip(), start)


def _is_a_character(text: str) -> bool:
    """Whether the label of a row can be what somebody in a film is called: no label that is known, and no craft."""
    return property_of(text) is None and _CRAFTS.isdisjoint(fold(text).split()) and _ROLE.fullmatch(text) is not None


def _entries(lines: Sequence[Line], place: int) -> Iterator[tuple[int, Entry | None]]:
    rows = [*_rows(lines, place + 1)]
    heading = _columns(lines[place])
    headed: list[tuple[int, Entry | None]] = []
    if heading is None and rows and (heading := _columns(rows[0].line)) is not None:
        headed = [(rows.pop(0).line.start, None)]
    if len(rows) < 2:
        return
    first = heading if heading is not None else _actors_first(rows)
    acting = [row for row in rows if _is_actor(row.left if first else row.right)]
    if first is None or len(acting) < max(2, len(rows) - (heading is not None)):
        return
    yield from headed
    for row in acting:
        actor, start = (row.left, row.left_start) if first else (row.right, row.right_start)
        role, role_start = (row.right, row.right_start) if first else (row.left, row.left_start)
        yield row.line.start, Entry(actor, start, start + len(actor), role, role_start, role_start + len(role))


def _rows(lines: Sequence[Line], place: int) -> Iterator[_Parts]:
    """The lines from a place on that are parted alike, down to the next blank line."""
    mark = None
    end = lines[place].start if place < len(lines) else 0
    for line in lines[place : place + MOST_ENTRIES]:
        match = _ENTRY.fullmatch(line.text) if len(line.text) <= LONGEST_ENTRY else None
        if match is None or line.start != end or not _ROLE.fullmatch(match["right"]):
            return
        kind = _kind(match["mark"])
        if mark not in (None, kind):
            return
        mark, end = kind, line.end
        start = line.text_start
        right = match["right"].partition("\t")[0].rstrip()  # what stands in a third column is a remark
        yield _Parts(line, kind, match["left"], start + match.start("left"), right, start + match.start("right"))


def _actors_first(rows: Sequence[_Parts]) -> bool | None:
    """Whether the actors stand on the left; None where that is open, as it is round a dash."""
    left, right = (all(map(_is_actor, side)) for side in ([row.left for row in rows], [row.right for row in rows]))
    if left != right:
        return left
    return {"as": True, "…": True, ":": False}.get(rows[0].mark) if left else None


def _is_actor(text: str) -> bool:
    """Whether a whole text is the name of a person, first and last."""
    return " " in text and _PERSON.fullmatch(text) is not None and looks_like_person(text)


def _columns(line: Line) -> bool | None:
    """Whether a line heads a table with the actors on the left, or False on the right; None where it heads none."""
    match = _ENTRY.fullmatch(line.text) if len(line.text) <= LONGEST_ROLE else None
    if match is None:
        return None
    sides = fold(match["left"]), fold(match["right"].partition("\t")[0])
    if sides[0] in _ACTORS and sides[1] in _ROLES:
        return True
    return False if sides[0] in _ROLES and sides[1] in _ACTORS else None


def _is_heading(text: str) -> bool:
    words = text.strip("#*_:=- ")
    return len(words) <= LONGEST_ROLE and property_of(words.removesuffix(" and characters")) == "actor"


def _kind(mark: str) -> str:
    stripped = mark.strip(" ")
    return "…" if "…" in stripped or ".." in stripped.replace(" ", "") else stripped


def roles_first(value: str) -> list[tuple[str, str, int, int]]:
    """Actors, characters and where both stand, in a list such as ``Ida: Ann Lee – Rex: Bo Dane``; else nothing."""
    pairs = []
    for part in _PAIR.finditer(value):
        character, colon, actor = (piece.strip() for piece in part[0].partition(":"))
        if not (colon and character and looks_like_person(actor)):
            return []
        pairs.append((actor, character, part.start(), part.end()))
    return pairs if len(pairs) > 1 else []
