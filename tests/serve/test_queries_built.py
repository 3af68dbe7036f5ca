"""The shipped queries over what the pipeline builds: the seeds, and a table of ratings."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
from datasette.app import Datasette
from tables import answer

from datasette_film_reviews.serve.canned import queries

HERE = Path(__file__).parent
SEEDS: dict[str, list[dict[str, Any]]] = json.loads((HERE / "expected" / "queries.json").read_text("utf-8"))
"""Every answer over the seeds, but for the estimates, which change when the models are trained anew."""

ESTIMATES = {"tone", "opinion"}

ADA, BO, CY = "Ada Finch", "Bo Marsh", "Cy Holt"


async def objects(path: Path, query: str) -> list[dict[str, Any]]:
    response = await Datasette([str(path)]).client.get(f"/{path.stem}/{query}.json?_shape=objects")
    assert response.status_code == 200
    rows: list[dict[str, Any]] = response.json()["rows"]
    return rows


def without_estimates(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{column: value for column, value in row.items() if column not in ESTIMATES} for row in rows]


def test_every_query_has_an_answer_over_the_seeds() -> None:
    assert {*SEEDS, "what_critics_judge"} == {query.name for query in queries()}


@pytest.mark.asyncio
@pytest.mark.parametrize("name", SEEDS)
async def test_answers_over_the_seeds(seeds: Path, name: str) -> None:
    assert without_estimates(await objects(seeds, name)) == SEEDS[name]


@pytest.mark.asyncio
async def test_every_judgement_of_the_seeds_is_there_the_warmest_first(seeds: Path) -> None:
    connection = sqlite3.connect(seeds)
    judged = connection.execute(
        "select value, slug from facts join reviews on reviews.id = review_id where property = 'aspect' and used = 1"
    ).fetchall()
    connection.close()
    found = await objects(seeds, "what_critics_judge")
    assert sorted((row["aspect"], row["review_slug"]) for row in found) == sorted(judged)
    assert found == sorted(found, key=lambda row: (row["aspect"], -row["tone"]))


@pytest.mark.asyncio
@pytest.mark.parametrize("name", ["sentences_about", "what_critics_say", "what_critics_judge"])
async def test_estimates_are_those_of_the_sentence(seeds: Path, name: str) -> None:
    connection = sqlite3.connect(seeds)
    of_sentence = {
        (slug, text): {"tone": tone, "opinion": opinion}
        for slug, text, tone, opinion in connection.execute(
            "select slug, sentences.text, sentences.tone, opinion from sentences join reviews on reviews.id = review_id"
        )
    }
    connection.close()
    for row in await objects(seeds, name):
        estimates = {column: value for column, value in row.items() if column in ESTIMATES}
        assert estimates == {column: of_sentence[row["review_slug"], row["quote"]][column] for column in estimates}


@pytest.mark.asyncio
async def test_tone_of_people_is_that_of_the_sentences_that_name_them(seeds: Path) -> None:
    connection = sqlite3.connect(seeds)
    sentences = connection.execute('select review_id, id, "start", "end", tone from sentences').fetchall()
    named = connection.execute(
        'select slug, review_id, "start" from facts join people on people.id = person_id where "start" is not null'
    ).fetchall()
    connection.close()
    tones: dict[str, dict[int, float | None]] = defaultdict(dict)
    for slug, review, at in named:
        tones[slug].update({id: tone for of, id, start, end, tone in sentences if of == review and start <= at < end})
    for row in await objects(seeds, "people_by_tone"):
        known = [tone for tone in tones[row["person_slug"]].values() if tone is not None]
        assert row["tone"] == (pytest.approx(sum(known) / len(known), abs=0.051) if known else None)


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("query", "rows"),
    [
        (
            "critics_against_others",
            [
                [ADA, 4, 67.5, 40.0, 27.5, -0.92, "ada-finch"],
                [BO, 3, 40.0, 53.3, -13.3, -0.87, "bo-marsh"],
                [CY, 4, 42.5, 60.0, -17.5, -0.83, "cy-holt"],
            ],
        ),
        (
            "critics_against_others?shared_at_least=4",
            [[ADA, 4, 67.5, 40.0, 27.5, -0.92, "ada-finch"], [CY, 4, 42.5, 60.0, -17.5, -0.83, "cy-holt"]],
        ),
        ("critics_alike", [[ADA, BO, 3, 20.0, 1.0, "bo-marsh"], [ADA, CY, 4, 45.0, -0.9, "cy-holt"]]),
        ("critics_alike?critic=BO", [[BO, ADA, 3, 20.0, 1.0, "ada-finch"], [BO, CY, 3, 33.3, -0.98, "cy-holt"]]),
        (
            "critic_film_by_film",
            [
                [ADA, "Long Ferry", 90.0, 30.0, 60.0, 1, "long-ferry-1999"],
                [ADA, "Salt Road", 80.0, 40.0, 40.0, 2, "salt-road-1999"],
                [ADA, "Winter Gate", 60.0, 40.0, 20.0, 2, "winter-gate-2003"],
                [ADA, "Low Water", 40.0, 50.0, -10.0, 2, "low-water-2003"],
            ],
        ),
        (
            "divisive_films?ratings_at_least=3",
            [
                ["Low Water", 2003, 22.2, 20.0, 40.0, 80.0, 3, "low-water-2003"],
                ["Salt Road", 1999, 22.2, 20.0, 60.0, 80.0, 3, "salt-road-1999"],
                ["Winter Gate", 2003, 8.9, 40.0, 40.0, 60.0, 3, "winter-gate-2003"],
            ],
        ),
        ("words_that_mark_a_film?film=LOW", [["out", 4, 12.21, "Low Water", "low-water-2003"]]),
        ("words_that_mark_a_critic", [["mule", 7, 13.45, CY, "cy-holt"]]),
    ],
)
async def test_critics_and_words_compared(rated: Path, query: str, rows: list[list[Any]]) -> None:
    assert await answer(Datasette([str(rated)]), f"/rated/{query}") == rows


@pytest.mark.asyncio
@pytest.mark.parametrize(("year_of", "years"), [("", [1999, 2003]), ("review", [2001, 2002, 2003])])
async def test_scores_year_by_year(rated: Path, year_of: str, years: list[int]) -> None:
    rows = await answer(Datasette([str(rated)]), f"/rated/score_by_year?year_of={year_of}")
    assert [row[0] for row in rows] == years
    assert sum(row[1] for row in rows) == 11
    assert rows[-1][:5] == [2003, 6, 6, 46.7, 40.0]


@pytest.mark.asyncio
async def test_letterboxd_gets_a_file_that_it_reads(rated: Path) -> None:
    response = await Datasette([str(rated)]).client.get("/rated/letterboxd_import.csv?critic=Bo+Marsh")
    assert response.text.splitlines() == [
        "tmdbID,imdbID,Title,Year,Directors,Rating,WatchedDate,Tags,Review",
        ',,Salt Road,1999,,3.0,2002-05-01,,"Salt again. A fair film, with a slow second half."',
        ",,Winter Gate,2003,,2.0,2003-02-10,,A gate in the snow. It is slow.",
        ',,Low Water,2003,,1.0,2003-05-10,,"The tide goes out &amp; stays out, as I should have."',
    ]
