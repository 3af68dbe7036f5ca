"""The front page of a database: what is in it, for whoever may see it, above all that Datasette has to say."""

from __future__ import annotations

import html
import re
import sqlite3
from typing import TYPE_CHECKING, Any

import pytest
from corpus import REVIEWS
from datasette.app import Datasette
from test_permissions import closed
from test_shelf import shelf_of

from datasette_film_reviews.serve.canned import GROUPS, queries

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Open

SECTIONS = ["Rated best", "Newest reviews", "What is missing", "Questions to ask"]


def front_of(page: str) -> str:
    """The front page's own markup, which ends where Datasette's page goes on; empty where there is none."""
    found = re.search(r'<main class="film-page film-page-front">.*</main>', page, re.DOTALL)
    return found[0] if found else ""


def words(markup: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", markup)).split())


async def front(datasette: Datasette, address: str = REVIEWS, **asked: Any) -> str:
    answer = await datasette.client.get(address, **asked)
    assert answer.status_code == 200
    return front_of(answer.text)


def headings(markup: str) -> list[str]:
    return re.findall(r"<h2[^>]*>(.*?)</h2>", markup)


@pytest.mark.asyncio
async def test_it_says_what_is_in_the_database_and_what_is_not(datasette: Datasette) -> None:
    markup = await front(datasette)
    assert headings(markup) == SECTIONS
    said = words(markup)
    assert said.startswith(
        "4 reviews , 2 films and 2 critics , with 3 people named. The films are of 1998, the reviews of 2011. "
        "The newest review is of 2011-04-01 . This file is of"
    )
    assert "Rated best The Lamplighter's Daughter (1998) 69 from 2 ratings <b>Tide</b> & Error 0 from 1 rating" in said
    assert (
        "Newest reviews Light & <em>less</em> The Lamplighter's Daughter (1998) · Ines Quill · 2011-04-01 · 3/4" in said
    )
    assert (
        "What is missing 1 review signed by nobody, of 4 3 reviews without a date, of 4 1 review without a rating, "
        "of 4 1 record of the files that became no review" in said
    )


@pytest.mark.asyncio
async def test_every_link_leads_to_what_it_says(datasette: Datasette) -> None:
    markup = await front(datasette)
    links = [html.unescape(link) for link in re.findall(r'href="([^"]+)"', markup)]
    for link in links:
        assert (await datasette.client.get(link.split("#")[0])).status_code == 200, link
    missing = re.findall(r'<li><a href="([^"]+)">(\d+) \w+</a>', markup)
    assert len(missing) == 4
    for link, number in missing:
        separator = "&" if "?" in link else "?"
        path, _, query = html.unescape(link).partition("?")
        rows = (await datasette.client.get(f"{path}.json?{query}{separator}_shape=array")).json()
        assert len(rows) == int(number)


@pytest.mark.asyncio
async def test_every_shipped_query_is_there_once_in_its_group(datasette: Datasette) -> None:
    assert {query.group for query in queries()} == set(GROUPS)
    markup = await front(datasette)
    assert re.findall(r"<h3>(\w+)</h3>", markup) == list(GROUPS)
    for query in queries():
        assert markup.count(f'href="{REVIEWS}/{query.name}"') == 1


@pytest.mark.asyncio
async def test_query_is_listed_twice_nowhere_and_the_operators_own_stay(opened: Open) -> None:
    datasette = opened({"databases": {"my reviews.1": {"queries": {"a_question_of_ours": "select 1"}}}})
    page = (await datasette.client.get(REVIEWS)).text
    below = page[page.index(front_of(page)) + len(front_of(page)) :]
    if "/-/queries" in below:
        return  # Datasette 1.0 lists five of them all, and leads to the others
    assert re.findall(r'/(\w+)" title="select 1"', below) == ["a_question_of_ours"]
    assert not [query.name for query in queries() if f'href="{REVIEWS}/{query.name}"' in below]


@pytest.mark.asyncio
async def test_datasettes_page_goes_on_below(datasette: Datasette) -> None:
    page = (await datasette.client.get(REVIEWS)).text
    below = page[page.index(front_of(page)) + len(front_of(page)) :]
    assert 'name="sql"' in below
    assert f'href="{REVIEWS}/reviews"' in below
    assert not re.search(r"<script|\sstyle=|\son\w+=", front_of(page))
    ids = re.findall(r'\sid="([^"]+)"', page)
    assert len(ids) == len(set(ids))


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("table", "gone", "sections"),
    [
        ("reviews", "4 reviews|2011|without a date|Light|69", [SECTIONS[2], SECTIONS[3]]),
        ("films", "2 films|1998|Lamplighter|69|Light", [SECTIONS[2], SECTIONS[3]]),
        ("critics", "2 critics|69|Light", [SECTIONS[2], SECTIONS[3]]),
        ("people", "3 people|69|Light|href=[^>]*who_plays_whom", [SECTIONS[2], SECTIONS[3]]),
        ("problems", "became no review|href=[^>]*problems", SECTIONS),
        ("tags", 'role="search"', SECTIONS),
    ],
)
async def test_closed_table_leaks_nothing(opened: Open, table: str, gone: str, sections: list[str]) -> None:
    datasette = opened(closed(table))
    markup = await front(datasette)
    assert headings(markup) == sections
    assert not re.search(gone, f"{markup} {words(markup)}")
    cookies = {"ds_actor": datasette.sign({"a": {"id": "root"}}, "actor")}
    assert headings(await front(datasette, cookies=cookies)) == SECTIONS


@pytest.mark.asyncio
async def test_closed_query_is_not_offered(opened: Open) -> None:
    allowed = {"allow": {"id": "root"}}
    sql = "select 1"
    datasette = opened({"databases": {"my reviews.1": {"queries": {"films_ranked": {"sql": sql, **allowed}}}}})
    assert "films_ranked" not in await front(datasette)


@pytest.mark.asyncio
async def test_database_of_others_and_closed_one_have_none(opened: Open) -> None:
    assert await front(opened(), "/library") == ""
    answer = await opened(closed()).client.get(REVIEWS)
    assert (answer.status_code, front_of(answer.text)) == (403, "")


@pytest.mark.asyncio
@pytest.mark.parametrize("template", ["<p>Mine alone</p>", '{% extends "default:database.html" %}'])
async def test_operators_template_wins(corpus: Path, tmp_path: Path, template: str) -> None:
    (tmp_path / "database.html").write_text(template, encoding="utf-8")
    answer = await Datasette([str(corpus)], template_dir=str(tmp_path)).client.get(REVIEWS)
    assert (answer.status_code, front_of(answer.text)) == (200, "")


@pytest.mark.asyncio
async def test_addresses_begin_with_base_url(opened: Open) -> None:
    markup = await front(opened(base_url="/films/at/"))
    assert all(link.startswith(f"/films/at{REVIEWS}/") for link in re.findall(r'href="(/[^"]+)"', markup))


@pytest.mark.asyncio
async def test_best_rest_on_enough_ratings(corpus: Path, tmp_path: Path) -> None:
    films = [(f"Lamp {number}", f"lamp-{number}", 1999, number, float(number)) for number in range(1, 101)]
    datasette = shelf_of(corpus, tmp_path, films)
    with sqlite3.connect(tmp_path / "many.db") as connection:
        connection.execute("update films set rated_count = min(review_count, 10), score = 101 - id where id > 3")
    connection.close()
    markup = await front(datasette, "/many")
    assert "All films with 10 ratings or more, the best first" in words(markup)
    assert re.findall(r'class="film-title" href="[^"]*/lamp-(\d+)"', markup)[:6] == ["10", "11", "12", "13", "14", "15"]
    assert 'href="/many/-/films?ratings=10&amp;sort=score"' in markup


@pytest.mark.asyncio
async def test_empty_database_says_so(corpus: Path, tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    path.write_bytes(corpus.read_bytes())
    with sqlite3.connect(path) as connection:
        for table in ("facts", "reviews", "films", "critics", "people", "problems"):
            connection.execute(f"delete from {table}")
    connection.close()
    markup = await front(Datasette([str(path)]), "/empty")
    assert headings(markup) == ["Questions to ask"]
    assert words(markup).startswith("0 reviews , 0 films and 0 critics , with 0 people named. This file is of")
