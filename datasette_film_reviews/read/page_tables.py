"""Pages whose text is a table of reviews: ``<th>Film</th><th>Rating</th><th>Review</th>``, a review a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from html import escape
from itertools import islice
from typing import TYPE_CHECKING

from datasette_film_reviews.read.main_part import MAXIMUM_ELEMENTS, remove_furniture, text_of
from datasette_film_reviews.read.page_comments import markup_of
from datasette_film_reviews.read.rendering import Cell, is_rating
from datasette_film_reviews.read.tabled import Table, count, rows_in

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from datasette_film_reviews.read.nested import Found


def rows_of_page(page: HtmlElement) -> tuple[Found, ...]:
    """The rows of the tables of a page that holds hardly anything else; empty where they hold no reviews."""
    body = next(page.iter("body"), page)
    if sum(1 for _ in islice(page.iter(), MAXIMUM_ELEMENTS)) == MAXIMUM_ELEMENTS or next(body.iter("tr"), None) is None:
        return ()
    body = deepcopy(body)
    remove_furniture(body)
    innermost = [table for table in body.iter("table") if next(islice(table.iter("table"), 1, None), None) is None]
    words = count(text_of(body)) - sum(count(text_of(table)) for table in innermost)
    return tuple(rows_in([_cells(table) for table in innermost], words, {}))


def _cells(table: HtmlElement) -> Table:
    """The rows of a table that have as many cells as its first: others say what follows, a year or a letter."""
    rows = [[_cell(cell) for cell in row.iterchildren("td", "th")] for row in table.iter("tr")]
    return [row for row in rows if len(row) == len(rows[0]) and any(cell.text for cell in row)]


def _cell(cell: HtmlElement) -> Cell:
    """A cell, which may hold a rating as a picture that is described so, but no more than that."""
    text = text_of(cell) or next(filter(is_rating, _described(cell)), "")
    return Cell(text, "".join(_pieces(cell)) if len(cell) else text)


def _described(cell: HtmlElement) -> Sequence[str]:
    return [picture.get("alt") or picture.get("title") or "" for picture in cell.iter("img")]


def _pieces(cell: HtmlElement) -> Iterator[str]:
    """The markup within a cell."""
    yield escape(cell.text or "")
    for inner in cell:
        yield markup_of(inner)
        yield escape(inner.tail or "")
