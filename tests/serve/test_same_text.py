"""Copies count for nothing and are listed nowhere: every answer is that of the database without them, but for the links
between the places where a text stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from datasette.app import Datasette
from test_front import front_of
from test_pages import words

from datasette_film_reviews.pipeline import build
from datasette_film_reviews.serve.canned import queries

if TYPE_CHECKING:
    from pathlib import Path

SIGNED = "author: {}\nrating: {}\ndate: 2021-04-0{}\ndirector: Petra Lindqvist\ncast: Oskar Brandt as {}"
UNSIGNED = "rating: 3/10\ndate: 2022-01-01\npublication: The {} Wire"
BODIES = {
    "moth-vale": "A lovely film. {} made it the way that clocks are made, and each wheel turns another until the hall"
    " is full of wings. Oskar Brandt is superb as the keeper. I thought of *Rook Island*, which is colder.",
    "moth-crowe": "This bored me, and it bored the row behind. {} has one idea, that insects are sad, and says so"
    " for two hours in the dark. Brandt mumbles. The music is dreadful, the lamps are pretty, and the end is late.",
    "rook-vale": "The best thing that {} has done: a boat, a man, a rope. Brandt rows and hardly speaks and tells"
    " everything. The writing is sharp, the sea is a wonder, and *Moth Season* was practice for this, a great film.",
    "rook-crowe": "Better than her last by an oar. {} lets the weather act, and the weather is good; Oskar Brandt is"
    " dull beside it. The pace is slow as weed, the pictures are fine, and nobody explains the island, a mercy.",
}
FILMS = {"moth": "Moth Season", "rook": "Rook Island"}
CRITICS = {"vale": ("Anders Vale", "4/5", "the Keeper"), "crowe": ("Bea Crowe", "1/5", "Keeper")}
PATHS = [
    *("films", "films/moth-season", "films/rook-island", "critics/anders-vale", "critics/bea-crowe"),
    *("people/petra-lindqvist", "people/oskar-brandt", "reviews/moth-season-anders-vale"),
]
SEARCHES = ["brandt", "rook", "brandt sort:date", "critic:vale", "film:moth", "lovly", "score:50..", "bored wings"]


@pytest.fixture(scope="module")
def databases(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Four reviews of two films; the same with an unsigned one of each text besides, one word in it another."""
    folder: Path = tmp_path_factory.mktemp("twice")
    for place in ("blog", "wire"):
        (folder / place).mkdir()
    for day, (name, told) in enumerate(BODIES.items(), 1):
        film, (critic, rating, part) = FILMS[name[:4]], CRITICS[name[5:]]
        text = told.format("Petra Lindqvist")
        changed = text.replace("*", "").replace(" is ", " was ", 1)
        for place, fields, body in (
            ("blog", SIGNED.format(critic, rating, day, part), text),
            ("wire", UNSIGNED.format(critic), changed),
        ):
            (folder / place / f"{name}.md").write_text(f"---\nfilm: {film}\n{fields}\n---\n\n{body}", "utf-8")
    once, twice = folder / "once" / "reviews.db", folder / "twice" / "reviews.db"
    for path, arguments in ((once, ["blog"]), (twice, ["blog", "wire"])):
        path.parent.mkdir()
        build(path, [str(folder / argument) for argument in arguments], jobs=1)
    return once, twice


async def _answer(path: Path, address: str) -> Any:
    response = await Datasette([str(path)]).client.get(f"/reviews/{address}", follow_redirects=True)
    assert response.status_code == 200, address
    return response.json() if "json" in address else response.text


def _known(answer: Any) -> Any:
    """An answer but for where the text stands too."""
    return {key: value for key, value in answer.items() if key != "same_text"}


@pytest.mark.asyncio
@pytest.mark.parametrize("path", PATHS)
async def test_pages_are_those_without_copies(databases: tuple[Path, Path], path: str) -> None:
    once, twice = [await _answer(database, f"-/{path}.json") for database in databases]
    assert _known(twice) == _known(once)


@pytest.mark.asyncio
@pytest.mark.parametrize("typed", SEARCHES)
async def test_search_finds_originals_alone(databases: tuple[Path, Path], typed: str) -> None:
    once, twice = [await _answer(database, f"-/search.json?q={typed}") for database in databases]
    assert _known(twice) == _known(once)


@pytest.mark.asyncio
@pytest.mark.parametrize("query", [query.name for query in queries()])
async def test_queries_count_each_text_once(databases: tuple[Path, Path], query: str) -> None:
    once, twice = [await _answer(database, f"{query}.json?_shape=arrays") for database in databases]
    assert twice["rows"] == once["rows"]


@pytest.mark.asyncio
async def test_the_front_page_counts_each_text_once(databases: tuple[Path, Path]) -> None:
    once, twice = [words(front_of(await _answer(database, ""))) for database in databases]
    assert twice.startswith("4 reviews , 2 films and 2 critics")
    assert "The newest review is of 2021-04-04" in twice
    assert twice == once


@pytest.mark.asyncio
async def test_each_place_leads_to_the_others(databases: tuple[Path, Path]) -> None:
    database = databases[1]
    kept = await _answer(database, "-/reviews/moth-season-anders-vale.json")
    [copy] = kept["same_text"]
    assert copy == {
        "slug": copy["slug"],
        "title": "Moth Season",
        "headline": None,
        "critic": None,
        "publication": "The Anders Vale Wire",
        "published": "2022-01-01",
        "original": False,
    }
    other = await _answer(database, f"-/reviews/{copy['slug']}.json")
    assert [(one["slug"], one["original"]) for one in other["same_text"]] == [("moth-season-anders-vale", True)]
    assert [one["slug"] for one in other["others"]] == ["moth-season-bea-crowe"]
    assert other["alike"] == kept["alike"] != []
    shown = await _answer(database, f"-/reviews/{copy['slug']}")
    assert (
        'The same text also stands at <a href="/reviews/-/reviews/moth-season-anders-vale">'
        "moth-season-anders-vale</a> (the one that is counted)." in shown
    )
    assert "The same text also stands at" in await _answer(database, "-/reviews/moth-season-anders-vale")
