"""Columns that hold what newspapers print beside a review, in one string: who made the film, how long it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from datasette_film_reviews.folding import fold
from datasette_film_reviews.model import Segment, SegmentKind
from datasette_film_reviews.read.joining import Joined, joined

LONGEST_SHEET = 1500
"""Characters of a sheet: what is longer is another text."""

_SHEETS = frozenset(
    "ficha|ficha tecnica|ficha artistica|ficha tecnico artistica|ficha do filme|ficha de la pelicula|fiche"
    "|fiche technique|fiche film|fiche du film|generique|scheda|scheda tecnica|scheda film|scheda del film|crediti"
    "|credits|credit line|credits line|credit block|film credits|creditos|datos tecnicos|datos de la pelicula"
    "|dados tecnicos|stab|stabangaben|stab und besetzung|filmdaten|filmangaben|filminfo|film info|movie info"
    "|filminfos|infokasten|infobox|info box|kasten|faktenkasten|faktaruta|fakta|filmfakta|gegevens|filmgegevens"
    "|technische gegevens|titelgegevens|colofon|factbox|fact box|cast and crew"
    "|info|infos|informations|details|film details|movie details|kurzinfo|angaben|dettagli|detalles|detalhes".split("|")
)
"""What such columns are called, as folded words."""


def is_sheet_name(name: str) -> bool:
    """Whether a column or key of this name, the last part of a nested one, holds what is printed beside a review."""
    return fold(name.removesuffix(".rendered").rpartition(".")[2]) in _SHEETS


def below_sheets(sheets: Iterable[Joined], text: Joined) -> Joined:
    """A text below what was printed beside it, which becomes its header; what is too long for that is left out."""
    above: list[tuple[SegmentKind, Joined]] = [
        ("header", sheet) for sheet in sheets if 0 < len(sheet.words.text.strip()) <= LONGEST_SHEET
    ]
    if not above or not text.words.text.strip():
        return text
    whole = joined([*((kind, sheet.words) for kind, sheet in above), ("body", text.words)])
    if not text.parts:
        return whole
    begins = len(whole.words.text) - len(text.words.text)
    header = Segment("header", 0, begins)
    below = (replace(part, start=part.start + begins, end=part.end + begins) for part in text.parts)
    return Joined(whole.words, (header, *below))
