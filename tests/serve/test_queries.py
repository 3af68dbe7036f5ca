"""The shipped queries: what they answer over the invented corpus, how they are listed, and whose come first."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Any

import pytest
from corpus import REVIEWS
from tables import answer

from datasette_film_reviews.serve.canned import Query, queries

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
                None,
                "Ines Quill",
                LAMP,
                FIRST,
            ],
            [
                "Tobias Ahlgren",
                "Caspar Thornkvist (Tobias Ahlgren) is a lamplighter of 101 minutes.",
                None,
                BOB,
                LAMP,
                SECOND,
            ],
            ["Tobias Ahlgren", "Ahlgren does, as Caspar Thornquist.", None, "Ines Quill", LAMP, THIRD],
        ],
    ),
    (
        "what_critics_say?person=maud",
        [["Maud Ferrars", FERRARS, 66.0, "Ines Quill", LAMP, FIRST]],
    ),
    (
        "sentences_about",
        [
            ["<script>alert(1)</script> is not a film & never was.", None, None, "Ines Quill", LAMP, FIRST],
            ["The film runs 99 minutes by my watch, said nobody.", None, None, BOB, LAMP, SECOND],
        ],
    ),
    (
        "sentences_about?about=trusting+FERRARS",
        [[FERRARS, None, 66.0, "Ines Quill", LAMP, FIRST]],
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
        "newest_reviews",
        [["Light & <em>less</em>", "2011-04-01", "Ines Quill", FERRARS, *[f"-/reviews/{FIRST}"] * 2, FIRST]],
    ),
    (
        "ratings_as_written",
        [
            ["3/4", 4.0, "stated", 75.0, 1, 1, FIRST],
            ["** ½", 4.0, "assumed", 62.5, 1, 1, SECOND],
            ["0/10", 10.0, "stated", 0.0, 1, 0, FOURTH],
        ],
    ),
    (
        "who_plays_whom",
        [
            plays := [
                LAMP,
                "Tobias Ahlgren",
                "Caspar Thornquist",
                "Caspar Thornkvist; Caspar Thornquist",
                3,
                f"Ines Quill, {BOB}, Ines Quill",
                "tobias-ahlgren",
                LAMP_SLUG,
            ]
        ],
    ),
    ("who_plays_whom?film=LAMP&actor=Ahl", [plays]),
    ("who_plays_whom?film=tide", []),
    (
        "what_critics_judge",
        [judged := ["direction", FERRARS, 66.0, "Maud Ferrars", "Ines Quill", LAMP, FIRST]],
    ),
    ("what_critics_judge?aspect=direction&film=LAMP", [judged]),
    ("what_critics_judge?aspect=music", []),
    ("films_named_in_other_reviews", [["Harbour", None, LAMP, "Ines Quill", "harbour", FIRST]]),
    ("films_named_in_other_reviews?film=tide", []),
    ("conflicts?film=tide", []),
    ("divisive_films", [[LAMP, 1998, 6.3, 62.5, 68.75, 75.0, 2, LAMP_SLUG]]),
    ("divisive_films?ratings_at_least=3", []),
    (
        "critics_against_others",
        [
            ["Ines Quill", 1, 75.0, 62.5, 12.5, None, "ines-quill"],
            [BOB, 1, 62.5, 75.0, -12.5, None, "obrien-bob-i"],
        ],
    ),
    ("critics_against_others?shared_at_least=2", []),
    ("critic_film_by_film", [["Ines Quill", LAMP, 75.0, 62.5, 12.5, 1, LAMP_SLUG]]),
    ("critic_film_by_film?critic=bob", [[BOB, LAMP, 62.5, 75.0, -12.5, 1, LAMP_SLUG]]),
    ("critics_alike", [["Ines Quill", BOB, 1, 12.5, None, "obrien-bob-i"]]),
    ("critics_alike?critic=nobody", []),
    ("score_by_year", [[1998, 3, 2, 68.8, 68.75, 71.3]]),
    ("score_by_year?year_of=review", [[2011, 1, 1, 75.0, 75.0, 71.3]]),
    ("rated_low_written_warmly", []),
    ("rated_low_written_warmly?score_at_most=75", [[LAMP, "Ines Quill", 75.0, 71.3, -3.7, "3/4", FERRARS, FIRST]]),
    ("rated_high_written_coldly", []),
    ("rated_high_written_coldly?tone_at_most=71.3", [[LAMP, "Ines Quill", 75.0, 71.3, 3.7, "3/4", FERRARS, FIRST]]),
    (
        "people_by_tone",
        [
            tobias := ["Tobias Ahlgren", 3, 3, None, "tobias-ahlgren"],
            maud := ["Maud Ferrars", 2, 1, 66.0, "maud-ferrars"],
            ["Zoë Übel", 1, 1, None, "zoe-ubel"],
        ],
    ),
    ("people_by_tone?first=tone&reviews_at_least=2", [maud, tobias]),
    ("words_that_mark_a_film", []),
    ("words_that_mark_a_critic", []),
    (
        "letterboxd_import",
        [
            [
                *(None, None, LAMP, 1998, "Maud Ferrars", 4.0, "2011-04-01", 'Sci-Fi & "fog", ports'),
                (
                    "Caspar Thornquist (Tobias Ahlgren) lights the lamps of a port that has no ships.\n\n"
                    f"{FERRARS} I thought of Harbour, and of “fog”.\n"
                    "&lt;script>alert(1)&lt;/script> is not a film &amp; never was.\n"
                ),
            ],
            bobs := [
                *(None, None, LAMP, 1998, "Maud Ferrars", 3.0, None, None),
                (
                    "Caspar Thornkvist (Tobias Ahlgren) is a lamplighter of 101 minutes. ** ½\n"
                    "The film runs 99 minutes by my watch, said nobody.\n"
                ),
            ],
            [
                *(None, None, LAMP, 1998, "Maud Ferrars", None, None, "ports"),
                "Zoë Übel does not appear. Ahlgren does, as Caspar Thornquist. \U0001f3a5 Nobody rates it.\n",
            ],
            [None, None, TIDE, None, None, 0.5, None, None, "A tide, an error. Rating: 0/10\n"],
        ],
    ),
    ("letterboxd_import?critic=bob", [bobs]),
    (
        "problems_found",
        [["error", "torn.txt", "", "undecodable", "torn.txt cannot be read as text: save it as UTF-8.", 1]],
    ),
]


@pytest.mark.asyncio
@pytest.mark.parametrize(("path", "rows"), ANSWERS, ids=[path for path, _rows in ANSWERS])
async def test_answer_is_whole(datasette: Datasette, path: str, rows: list[list[Any]]) -> None:
    assert await answer(datasette, f"{REVIEWS}/{path}") == rows


def test_every_query_has_an_answer_here() -> None:
    assert {path.split("?")[0] for path, _rows in ANSWERS} == {query.name for query in queries()}


@pytest.mark.parametrize("query", queries(), ids=lambda query: query.name)
def test_parameters_are_those_of_the_sql(query: Query) -> None:
    body = re.sub("--.*", "", query.sql)
    assert {parameter.name for parameter in query.parameters} == set(re.findall(r":([a-z]\w*)", body))


@pytest.mark.asyncio
@pytest.mark.parametrize("query", queries(), ids=lambda query: query.name)
async def test_empty_is_the_default_that_is_told(datasette: Datasette, query: Query) -> None:
    address = f"{REVIEWS}/{query.name}"
    empty = await answer(datasette, address)
    for parameter in query.parameters:
        if re.fullmatch(r"\d+|film|reviews", parameter.default):
            assert await answer(datasette, f"{address}?{parameter.name}={parameter.default}") == empty


@pytest.mark.asyncio
async def test_page_has_answers_before_sql(datasette: Datasette) -> None:
    page = (await datasette.client.get(f"{REVIEWS}/divisive_films")).text
    assert 'id="sql-query"' not in page
    assert 'id="sql-query"' in (await datasette.client.get(f"{REVIEWS}/divisive_films?_show_sql=1")).text


@pytest.mark.asyncio
async def test_page_tells_what_a_parameter_is(datasette: Datasette) -> None:
    page = (await datasette.client.get(f"{REVIEWS}/divisive_films")).text
    told = "<li><code>ratings_at_least</code> leaves out films that rest on fewer ratings; empty: 2</li>"
    assert page.count(told) == 1
    assert 'name="ratings_at_least"' in page


@pytest.mark.asyncio
async def test_listed_by_title_on_our_database_alone(datasette: Datasette) -> None:
    ours = (await datasette.client.get(REVIEWS)).text
    other = (await datasette.client.get("/library")).text
    for query in queries():
        if f"/{query.name}" in ours:
            assert f">{html.escape(query.title, quote=False)}</a>" in ours
        assert query.name not in other
        assert (await datasette.client.get(f"/library/{query.name}")).status_code == 404


@pytest.mark.asyncio
async def test_operators_query_of_the_same_name_stays(opened: Open) -> None:
    mine = {"sql": "select 'mine' as whose", "title": "Mine"}
    datasette = opened({"databases": {"my reviews.1": {"queries": {"films_ranked": mine}}}})
    assert await answer(datasette, f"{REVIEWS}/films_ranked") == [["mine"]]
    assert len(await answer(datasette, f"{REVIEWS}/ratings_as_written")) == 3


@pytest.mark.asyncio
async def test_operators_query_stays_closed(opened: Open) -> None:
    mine = {"sql": "select 'mine' as whose", "allow": {"id": "root"}}
    datasette = opened({"databases": {"my reviews.1": {"queries": {"films_ranked": mine}}}})
    assert (await datasette.client.get(f"{REVIEWS}/films_ranked.json")).status_code == 403
