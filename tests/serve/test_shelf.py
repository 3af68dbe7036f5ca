"""A shelf of several hundred films: walked page by page in any order, without JavaScript."""

from __future__ import annotations

import html
import re
import shutil
import sqlite3
from typing import TYPE_CHECKING, Any

import pytest
from datasette.app import Datasette
from test_pages import words

if TYPE_CHECKING:
    from pathlib import Path

MORE = 248


def shelf_of(corpus: Path, folder: Path, films: list[tuple[Any, ...]]) -> Datasette:
    """A Datasette over the corpus with more films: title, slug, year, how many reviews, score."""
    path = shutil.copy(corpus, folder / "many.db")
    with sqlite3.connect(path) as connection:
        connection.executemany(
            "insert into films (title, slug, year, review_count, rated_count, score) values (?, ?, ?, ?, 1, ?)", films
        )
    connection.close()
    return Datasette([str(path)])


@pytest.fixture
def shelf(corpus: Path, tmp_path: Path) -> Datasette:
    """Many films, of which every third has no year and every fourth no score."""
    films = [
        (
            f"{'Lamp' if number % 2 else 'lamp'} {number % 7}",
            f"lamp-{number}",
            1950 + number % 50 if number % 3 else None,
            1 + number % 5,
            number % 101 if number % 4 else None,
        )
        for number in range(MORE)
    ]
    return shelf_of(corpus, tmp_path, films)


@pytest.mark.asyncio
@pytest.mark.parametrize("sort", ["title", "year", "score", "reviews"])
@pytest.mark.parametrize("order", ["asc", "desc"])
async def test_pages_lead_to_each_other_and_hold_every_film_once_in_order(
    shelf: Datasette, sort: str, order: str
) -> None:
    address, slugs, values = f"/many/-/films?sort={sort}&order={order}", [], []
    for page in range(1, 4):
        markup = (await shelf.client.get(address)).text
        assert f"Page {page} of 3" in words(markup)
        assert "<script" not in markup[markup.index("<main") : markup.index("</main>")]
        found = (await shelf.client.get(address.replace("films?", "films.json?"))).json()
        assert (found["count"], found["page"], found["pages"]) == (MORE + 2, page, 3)
        shown = re.findall(r'<a class="film-title" href="/many/-/films/([^"]+)"', markup)
        assert shown == [film["slug"] for film in found["films"]]
        slugs += shown
        values += [film["review_count" if sort == "reviews" else sort] for film in found["films"]]
        following = re.findall(r'<a rel="next" href="([^"]+)"', markup)
        assert len(following) == (page < 3)
        address = html.unescape(following[0]) if following else ""
    assert len(set(slugs)) == len(slugs) == MORE + 2
    known = [value.lower() if sort == "title" else value for value in values if value is not None]
    assert known == sorted(known, reverse=order == "desc")
    assert values[len(known) :] == [None] * (len(values) - len(known))


@pytest.mark.asyncio
async def test_heading_turns_the_order_that_is_and_says_it(shelf: Datasette) -> None:
    markup = (await shelf.client.get("/many/-/films?sort=year&page=2")).text
    assert re.findall(r'<th scope="col" aria-sort="(\w+)">\s*<a href="([^"]+)"', markup) == [
        ("descending", "/many/-/films?sort=year&amp;order=asc")
    ]
    assert '<a rel="prev" href="/many/-/films?sort=year&amp;order=desc&amp;page=1">' in markup


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("slug", "meant"),
    [("limp-77", "lamp-77"), ("amp-240", "lamp-240"), ("her-bour", "harbour"), ("salt-road", "the-salt-road-1999")],
)
async def test_near_matches_are_found_among_thousands(corpus: Path, tmp_path: Path, slug: str, meant: str) -> None:
    titles = [f"lamp-{number}" for number in range(2500)] + ["the-salt-road-1999"]
    datasette = shelf_of(corpus, tmp_path, [(title, title, 1999, 1, 50.0) for title in titles])
    answer = await datasette.client.get(f"/many/-/films/{slug}")
    assert answer.status_code == 404
    suggested = re.findall(r'href="/many/-/films/([^"]+)"', answer.text)
    assert meant in suggested
    assert len(suggested) <= 5
