"""The shipped queries: what they answer, whatever is typed into them, and that an operator's come first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest
from corpus import REVIEWS

from datasette_film_reviews.serve.shipped import queries

if TYPE_CHECKING:
    from conftest import Open
    from datasette.app import Datasette

LAMP = "The Lamplighter's Daughter"
FERRARS = "Ferrars trusts silence; Ahlgren trusts Ferrars."
TIDE = "<b>Tide</b> & Error"
BOB = 'O\'Brien "Bob" <i>'
FIRST, SECOND, THIRD, FOURTH = (
    "ines-quill-the-lamplighters-daughter",
    "obrien-bob-i-the-lamplighters-daughter",
    "ines-quill-the-lamplighters-daughter-2",
    "b-tide-b-error-1",
)

ANSWERS: list[tuple[str, list[list[Any]]]] = [
    (
        "films_ranked",
        [
            [LAMP, 1998, 68.75, 2, 3, "the-lamplighters-daughter"],
            [TIDE, None, 0.0, 1, 1, "b-tide-b-error"],
        ],
    ),
    ("films_ranked?ratings_at_least=2", [[LAMP, 1998, 68.75, 2, 3, "the-lamplighters-daughter"]]),
    (
        "who_is_named_where",
        [
            ["Tobias Ahlgren", LAMP, "Ines Quill", "tobias-ahlgren", FIRST],
            ["Tobias Ahlgren", LAMP, BOB, "tobias-ahlgren", SECOND],
            ["Tobias Ahlgren", LAMP, "Ines Quill", "tobias-ahlgren", THIRD],
            ["Maud Ferrars", LAMP, "Ines Quill", "maud-ferrars", FIRST],
            ["Maud Ferrars", LAMP, "Ines Quill", "maud-ferrars", THIRD],
            ["Zoë Übel", LAMP, "Ines Quill", "zoe-ubel", THIRD],
        ],
    ),
    ("who_is_named_where?name=ZO", [["Zoë Übel", LAMP, "Ines Quill", "zoe-ubel", THIRD]]),
    (
        "what_critics_say",
        [
            [
                "Tobias Ahlgren",
                "Caspar Thornquist (Tobias Ahlgren) lights the lamps of a port that has no ships.",
                "Ines Quill",
                LAMP,
                FIRST,
            ],
            [
                "Tobias Ahlgren",
                "Caspar Thornkvist (Tobias Ahlgren) is a lamplighter of 101 minutes.",
                BOB,
                LAMP,
                SECOND,
            ],
            ["Tobias Ahlgren", "Ahlgren does, as Caspar Thornquist.", "Ines Quill", LAMP, THIRD],
        ],
    ),
    (
        "what_critics_say?person=maud",
        [["Maud Ferrars", FERRARS, "Ines Quill", LAMP, FIRST]],
    ),
    (
        "quotations",
        [
            ["<script>alert(1)</script> is not a film & never was.", "Ines Quill", LAMP, FIRST],
            ["The film runs 99 minutes by my watch, said nobody.", BOB, LAMP, SECOND],
        ],
    ),
    (
        "quotations?words=trusting+FERRARS",
        [[FERRARS, "Ines Quill", LAMP, FIRST]],
    ),
    (
        "conflicts",
        [
            [
                LAMP,
                "character",
                "Tobias Ahlgren",
                "Caspar Thornquist",
                2,
                "Ines Quill, Ines Quill",
                LAMP_SLUG := "the-lamplighters-daughter",
            ],
            [LAMP, "character", "Tobias Ahlgren", "Caspar Thornkvist", 1, BOB, LAMP_SLUG],
            [LAMP, "runtime", "", "101", 2, f"Ines Quill, {BOB}", LAMP_SLUG],
            [LAMP, "runtime", "", "99", 1, BOB, LAMP_SLUG],
        ],
    ),
    (
        "ratings_as_written",
        [
            ["3/4", 4.0, "stated", 75.0, "Ines Quill", LAMP, FIRST],
            ["** ½", 4.0, "assumed", 62.5, BOB, LAMP, SECOND],
            ["0/10", 10.0, "stated", 0.0, None, TIDE, FOURTH],
        ],
    ),
    (
        "who_plays_whom",
        [
            [
                LAMP,
                "Tobias Ahlgren",
                "Caspar Thornquist",
                "Caspar Thornkvist; Caspar Thornquist",
                3,
                "tobias-ahlgren",
                LAMP_SLUG,
            ]
        ],
    ),
    (
        "what_critics_judge",
        [judged := ["direction", FERRARS, 66.0, "Maud Ferrars", "Ines Quill", LAMP, FIRST]],
    ),
    ("what_critics_judge?aspect=direction&film=LAMP", [judged]),
    ("what_critics_judge?aspect=music", []),
    ("films_named_in_other_reviews", [["Harbour", None, LAMP, "Ines Quill", "harbour", FIRST]]),
    (
        "problems_found",
        [["error", "torn.txt", "", "undecodable", "torn.txt cannot be read as text: save it as UTF-8.", 1]],
    ),
]

TYPED = [
    "",
    "'",
    '"',
    '""',
    "\"o'",
    "a OR b",
    "NEAR(",
    "*",
    "^a",
    "-a",
    "a:b",
    "%",
    "_",
    "\\",
    "\0",
    "a\0b",
    "\U0001f3a5",
    "é" * 500,
]


async def answer(datasette: Datasette, path: str) -> list[list[Any]]:
    path = path.replace("?", ".json?") if "?" in path else f"{path}.json"
    response = await datasette.client.get(f"{REVIEWS}/{path}")
    assert response.status_code == 200, response.text
    return [list(row.values()) if isinstance(row, dict) else row for row in response.json()["rows"]]


@pytest.mark.asyncio
@pytest.mark.parametrize(("path", "rows"), ANSWERS, ids=[path for path, _rows in ANSWERS])
async def test_answer_is_whole(datasette: Datasette, path: str, rows: list[list[Any]]) -> None:
    assert await answer(datasette, path) == rows


def test_every_query_has_an_answer_here() -> None:
    assert {path.split("?")[0] for path, _rows in ANSWERS} == set(queries())


@pytest.mark.asyncio
@pytest.mark.parametrize("typed", TYPED)
async def test_anything_may_be_typed(datasette: Datasette, typed: str) -> None:
    for name, query in queries().items():
        body = re.sub("--.*", "", query["sql"])
        for parameter in set(re.findall(r":([a-z]\w*)", body)):
            for suffix in ("", ".json"):
                path = f"{REVIEWS}/{name}{suffix}?{parameter}={quote(typed)}"
                assert (await datasette.client.get(path)).status_code == 200, path


@pytest.mark.asyncio
async def test_listed_by_title_on_our_database_alone(datasette: Datasette) -> None:
    ours = (await datasette.client.get(REVIEWS)).text
    other = (await datasette.client.get("/library")).text
    for name, query in queries().items():
        assert set(query) == {"sql", "title", "description"}
        if f"/{name}" in ours:
            assert f'">{query["title"]}</a>' in ours
        assert name not in other
        assert (await datasette.client.get(f"/library/{name}")).status_code == 404


@pytest.mark.asyncio
async def test_operators_query_of_the_same_name_stays(opened: Open) -> None:
    mine = {"sql": "select 'mine' as whose", "title": "Mine"}
    datasette = opened({"databases": {"my reviews.1": {"queries": {"films_ranked": mine}}}})
    assert await answer(datasette, "films_ranked") == [["mine"]]
    assert len(await answer(datasette, "ratings_as_written")) == 3


@pytest.mark.asyncio
async def test_operators_query_stays_closed(opened: Open) -> None:
    mine = {"sql": "select 'mine' as whose", "allow": {"id": "root"}}
    datasette = opened({"databases": {"my reviews.1": {"queries": {"films_ranked": mine}}}})
    assert (await datasette.client.get(f"{REVIEWS}/films_ranked.json")).status_code == 403
