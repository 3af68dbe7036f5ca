"""The page of search: what it shows and where its links lead, and what may be asked of it without an error."""

from __future__ import annotations

import asyncio
import re
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import pytest
from corpus import REVIEWS
from datasette.app import Datasette
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_pages import tagged, words

if TYPE_CHECKING:
    from pathlib import Path

PAGE = f"{REVIEWS}/-/search"


async def page(datasette: Datasette, q: str) -> str:
    response = await datasette.client.get(PAGE, params={"q": q})
    assert response.status_code == 200
    markup: str = response.text
    return markup


@pytest.mark.asyncio
async def test_page_shows_what_was_found_and_why(datasette: Datasette) -> None:
    markup = await page(datasette, "lamplihgter")
    shown = words(markup)
    assert "No review has lamplihgter. These have lamplighter ." in shown
    assert "Did you mean lamplighter (3 reviews) ?" in shown
    assert {word.lower() for word in tagged(markup, r"<mark>(.*?)</mark>")} == {"lamplighter"}
    assert tagged(markup, r'<h2 id="\w+">(.*?)</h2>') == ["3 reviews", "Films", "Sentences"]
    assert "<em>less" not in markup


@pytest.mark.asyncio
async def test_typed_markup_is_shown_as_it_was_typed(datasette: Datasette) -> None:
    for q in ("<script>alert(1)</script>", '"><img src=x>', "film:<b>", "{{ page }}"):
        markup = await page(datasette, q)
        assert "<script>alert" not in markup
        assert "<img" not in markup
        (value,) = re.findall(r'name="q" value="([^"]*)"', markup)
        assert "<" not in value


@pytest.mark.asyncio
async def test_every_link_leads_somewhere(datasette: Datasette) -> None:
    markup = await page(datasette, "lamplighter score:60.. tag:ports")
    links = {link.replace("&amp;", "&") for link in re.findall(r'href="(/[^"#]+)"', markup)}
    assert any("tag" not in link for link in links if "/-/search?" in link)
    for link in links:
        assert (await datasette.client.get(link)).status_code == 200, link


@pytest.mark.asyncio
async def test_a_filter_on_a_name_that_nothing_has_says_so(datasette: Datasette) -> None:
    assert "no film is called that" in words(await page(datasette, "film:nowhere"))


@pytest.mark.asyncio
@pytest.mark.parametrize("suffix", ["", ".json", ".csv"])
async def test_other_databases_are_not_searched(datasette: Datasette, suffix: str) -> None:
    for database in ("library", "nowhere"):
        assert (await datasette.client.get(f"/{database}/-/search{suffix}?q=one")).status_code == 404


@pytest.mark.asyncio
@pytest.mark.parametrize("table", ["reviews_fts", "sentences_fts", "films_fts", "people_fts", "vocabulary"])
async def test_what_search_lacks_is_said(corpus: Path, tmp_path: Path, table: str) -> None:
    path = tmp_path / "torn.db"
    shutil.copy(corpus, path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"drop table {table}")
    datasette = Datasette([str(path)])
    for suffix in ("", ".json", ".csv"):
        response = await datasette.client.get(f"/torn/-/search{suffix}?q=lamp")
        assert response.status_code == 404
        assert f"it lacks {table}. Build it again" in response.text


@pytest.mark.asyncio
async def test_a_changed_database_is_searched_anew(corpus: Path, tmp_path: Path) -> None:
    path = tmp_path / "growing.db"
    shutil.copy(corpus, path)
    datasette = Datasette([str(path)])
    asked = "/growing/-/search.json?q=score:100"
    assert (await datasette.client.get(asked)).json()["count"] == 0
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("update reviews set score = 100 where id = 3")
    assert (await datasette.client.get(asked)).json()["count"] == 1


@pytest.mark.asyncio
async def test_reviews_that_say_nothing_come_after_those_that_do(corpus: Path, tmp_path: Path) -> None:
    path = tmp_path / "diary.db"
    shutil.copy(corpus, path)
    before, after = [], []
    for found in (before, after):
        answer = (await Datasette([str(path)]).client.get("/diary/-/search.json?q=lamplighter")).json()
        found += [review["slug"] for review in answer["reviews"]]
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute(
                "delete from sentences where review_id = (select id from reviews where slug = ?)", before[:1]
            )
    assert after == [*before[1:], before[0]]


@pytest.mark.asyncio
async def test_search_is_one_step_away(datasette: Datasette) -> None:
    for place in (REVIEWS, f"{REVIEWS}/-/films", f"{REVIEWS}/-/films/harbour"):
        assert f'"{PAGE}"' in (await datasette.client.get(place)).text


NASTY = st.one_of(
    st.text(max_size=20),
    st.text(alphabet="\"'*-:^()+{}[]%_~.,;\\/<>&=#\x00\u200f\u202e🎥 aN", max_size=30),
    st.sampled_from(
        [
            "AND", "NOT NEAR(a b, 3)", '"' * 999, "fog " * 2500, "x" * 10_000, "'; drop table reviews; --",
            "score:1e999..", "year:9999999999", "-1~-1", "nan~1", "inf~1", "1e400~1", "~1", "0~999999999999999999",
            "2011-04-01~1", "9" * 40, "-9" * 20, "relevance", "score", "date", "asc", "desc", "film:b-tide-b-error",
            "critic:'", 'tag:"', "\ufffe", "lamplighter", "-lamplighter", "the of and", "\u0378", "𞤀𞤁",
        ]
    ),
)  # fmt: skip
NAMES = st.sampled_from(["q", "sort", "order", "size", "after", "_nofacet", "slug", "database"])


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(arguments=st.lists(st.tuples(NAMES, NASTY), max_size=4), suffix=st.sampled_from(["", ".json", ".csv"]))
def test_no_address_is_an_error_of_the_server(
    datasette: Datasette, arguments: list[tuple[str, str]], suffix: str
) -> None:
    asked = f"{PAGE}{suffix}?{urlencode([(name, value.encode('utf-8', 'replace')) for name, value in arguments])}"
    response = asyncio.run(datasette.client.get(asked))
    assert response.status_code == 200
    if suffix == ".json":
        answer = response.json()
        assert answer["count"] >= len(answer["reviews"])
