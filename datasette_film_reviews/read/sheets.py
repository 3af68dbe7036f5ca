"""Columns that hold what newspapers print beside a review, or above it: who made the film, what it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from datasette_film_reviews.folding import fold
from datasette_film_reviews.model import Segment, SegmentKind
from datasette_film_reviews.read.joining import Joined, joined

LONGEST_SHEET = 1500
"""Characters of a sheet: what is longer is another text."""

LONGEST_COMMON = 60
"""Folded characters of a standfirst with which a text may begin itself: programs make excerpts of texts."""

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


_STANDFIRSTS = frozenset(
    "standfirst|dek|deck|strap|strapline|subhead|subheading|subheadline|sub headline|subtitle|sub title|lede"
    "|lead paragraph|chapo|chapeau|sous titre|soustitre|vorspann|unterzeile|untertitel|entradilla|bajada|copete"
    "|subtitulo|catenaccio|sommario|sottotitolo|onderkop|ondertitel|ingress|underrubrik|undertitel|undertittel"
    "|linha fina|linhafina".split("|")
)
"""What the sentence between a headline and its text is called."""

_TELLING = 4
"""A standfirst has so many words at least: fewer are a second headline."""


def is_standfirst_name(name: str) -> bool:
    """Whether a column or key of this name holds the sentence above a review."""
    return fold(name.removesuffix(".rendered").rpartition(".")[2]) in _STANDFIRSTS


def below_standfirst(standfirst: Joined, text: Joined) -> Joined:
    """A text below its standfirst, which becomes its first paragraph, unless it begins with it by itself."""
    if not text.words.text.strip() or not stands_above(standfirst.words.text, text.words.text):
        return text
    return _below([("body", standfirst)], text)


def stands_above(standfirst: str, text: str) -> bool:
    """Whether a standfirst tells something, and something that the text below does not begin with by itself."""
    said = fold(standfirst)
    telling = len(said.split()) >= _TELLING and len(said) <= LONGEST_SHEET
    return telling and said[:LONGEST_COMMON] not in fold(text)


def is_sheet_name(name: str) -> bool:
    """Whether a column or key of this name, the last part of a nested one, holds what is printed beside a review."""
    return fold(name.removesuffix(".rendered").rpartition(".")[2]) in _SHEETS


def below_sheets(sheets: Iterable[Joined], text: Joined) -> Joined:
    """A text below what was printed beside it, which becomes its header; what is too long for that is left out."""
    above: list[tuple[SegmentKind, Joined]] = [
        ("header", sheet) for sheet in sheets if 0 < len(sheet.words.text.strip()) <= LONGEST_SHEET
    ]
    return _below(above, text) if above and text.words.text.strip() else text


def _below(above: list[tuple[SegmentKind, Joined]], text: Joined) -> Joined:
    whole = joined([*((kind, sheet.words) for kind, sheet in above), ("body", text.words)])
    if not text.parts:
        return whole
    begins = len(whole.words.text) - len(text.words.text)
    first = Segment(above[0][0], 0, begins)
    below = (replace(part, start=part.start + begins, end=part.end + begins) for part in text.parts)
    return Joined(whole.words, (first, *below))
