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
@pytest.mark.parametrize("sort", ["title", "year", "score", "reviews", "newest"])
@pytest.mark.parametrize("order", ["asc", "desc"])
async def test_pages_lead_to_each_other_and_hold_every_film_once_in_order(
    shelf: Datasette, sort: str, order: str
) -> None:
    address, slugs, values = f"/many/-/films?sort={sort}&order={order}&size=100", [], []
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
async def test_order_is_told_in_words_and_turned(shelf: Datasette) -> None:
    markup = (await shelf.client.get("/many/-/films?sort=year&page=2&decade=1960")).text
    assert "title · year, latest first ( earliest first ) · score · reviews · last review" in words(markup)
    assert '<strong aria-current="true">year, latest first</strong>' in markup
    sorts = markup[markup.index("Sort and jump") :]
    links = re.findall(r'href="/many/-/films\?([^"]*)"', html.unescape(sorts[: sorts.index("</nav>")]))
    assert links == [f"decade=1960&sort={sort}" for sort in ("title", "year&order=asc", "score", "reviews", "newest")]
    assert '<a rel="prev" href="/many/-/films?decade=1960&amp;sort=year&amp;page=1">' in markup


async def found(datasette: Datasette, query: str = "") -> dict[str, Any]:
    answer = await datasette.client.get(f"/many/-/films.json?{query}")
    assert answer.status_code == 200
    data: dict[str, Any] = answer.json()
    return data


def passes(film: dict[str, Any], asked: dict[str, str]) -> bool:
    """The filters as a reader would tell them."""
    year, score = film["year"], film["score"]
    return (
        asked.get("title", "").lower() in film["title"].lower()
        and asked.get("decade") in (None, "unknown" if year is None else f"{year // 10}0")
        and asked.get("score") in (None, "none" if score is None else str(min(int(score) // 20 * 20, 80)))
        and film["rated_count"] >= int(asked.get("ratings", 0))
        and film["review_count"] >= int(asked.get("reviews", 0))
    )


@pytest.mark.asyncio
@pytest.mark.parametrize(
    "asked",
    [
        {"decade": "1970"},
        {"decade": "unknown", "score": "none"},
        {"title": "LAMP", "score": "80", "reviews": "2"},
        {"score": "0", "ratings": "1", "decade": "1990"},
        {"title": "no such film"},
    ],
)
async def test_filters_leave_what_they_say_and_count_what_each_other_one_would(
    shelf: Datasette, asked: dict[str, str]
) -> None:
    everything = (await found(shelf, "size=1000"))["films"]
    query = "&".join(f"{field}={value}" for field, value in asked.items())
    left = await found(shelf, f"{query}&size=1000")
    assert {film["slug"] for film in left["films"]} == {film["slug"] for film in everything if passes(film, asked)}
    assert left["count"] == len(left["films"])
    assert left["asked"] == {**asked, "size": 1000}
    assert {one["field"]: one["value"] for one in left["filters"]} == asked
    for field, choices in left["facets"].items():
        assert [choice["value"] for choice in choices if choice["selected"]] == (
            [asked[field]] if field in asked else []
        )
        others = {name: value for name, value in asked.items() if name != field}
        for choice in choices:
            assert choice["count"] == sum(passes(film, {**others, field: choice["value"]}) for film in everything)
    for one in left["filters"]:
        kept = {field: value for field, value in asked.items() if field != one["field"]}
        assert (await found(shelf, one["query"]))["asked"] == {**kept, "size": 1000}


@pytest.mark.asyncio
async def test_every_choice_is_a_link_and_every_filter_has_one_to_let_go_of_it(shelf: Datasette) -> None:
    asked = "title=Lamp&decade=1980&score=60&sort=score"
    data, markup = await found(shelf, asked), (await shelf.client.get(f"/many/-/films?{asked}")).text
    links = {html.unescape(link) for link in re.findall(r'href="/many/-/films\?([^"]*)"', markup)}
    choices = [choice for field in ("decade", "score", "reviews") for choice in data["facets"][field]]
    assert len(choices) >= 8
    for choice in choices:
        assert choice["query"] in links
        if not choice["selected"]:
            assert (await found(shelf, choice["query"]))["count"] == choice["count"]
    shown = words(markup)
    assert "title: Lamp × decade: 1980s × score: 60 to 80 ×" in shown
    form = markup[markup.index('action="/many/-/films"') :]
    assert re.findall(r'name="(\w+)" value="([^"]*)"', form[: form.index("</form>")]) == [
        ("title", "Lamp"), ("decade", "1980"), ("score", "60"), ("sort", "score")
    ]  # fmt: skip


@pytest.mark.asyncio
async def test_what_makes_no_sense_is_taken_as_not_given(shelf: Datasette) -> None:
    nonsense = "decade=1985&decade=x&score=61&ratings=3&reviews=-1&title=+%09&sort=id;drop&order=up&size=x&page=²"
    assert await found(shelf, nonsense) == await found(shelf)
    markup = (await shelf.client.get("/many/-/films?title=%22%3E%3Cscript%3E%00&decade=%F0%9F%8E%A5")).text
    assert "<script>" not in markup[markup.index("<main") : markup.index("</main>")]
    assert "No film passes all of these filters" in words(markup)
    assert (await found(shelf, "size=999999999"))["size"] == 1000


@pytest.mark.asyncio
@pytest.mark.parametrize("typed", ["Été", "ete", "l'été", "à l’heure"])
async def test_title_is_found_without_its_accents(corpus: Path, tmp_path: Path, typed: str) -> None:
    films = [("À l'heure d'été", "a-lheure-dete", None, 1, None), ("Lamp", "lamp", None, 1, None)]
    answer = await found(shelf_of(corpus, tmp_path, films), f"title={typed}")
    assert [film["title"] for film in answer["films"]] == (["À l'heure d'été"] if typed != "l'été" else [])


@pytest.mark.asyncio
async def test_page_is_light(shelf: Datasette) -> None:
    answer = await shelf.client.get("/many/-/films")
    assert len(answer.content) < 60_000


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
