"""The facet over many-to-many links and its filter, on a database of books and on one of film reviews."""

from __future__ import annotations

import asyncio
import html
import re
import sqlite3
from typing import TYPE_CHECKING

import pytest
from corpus import REVIEWS
from datasette.app import Datasette
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tables import address, counts, suggested, table

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Open


@pytest.mark.asyncio
async def test_facet_of_another_database(datasette: Datasette) -> None:
    body = await table(datasette, "/library/books.json?_facet_linked=subjects")
    assert body["facets"] == {
        "subjects": {
            "name": "subjects",
            "type": "linked",
            "hideable": True,
            "toggle_url": body["facets"]["subjects"]["toggle_url"],
            "results": [
                {
                    "value": "F/1",
                    "label": "F/1",
                    "count": 2,
                    "toggle_url": body["facets"]["subjects"]["results"][0]["toggle_url"],
                    "selected": False,
                },
                {
                    "value": "L__2",
                    "label": "L__2",
                    "count": 1,
                    "toggle_url": body["facets"]["subjects"]["results"][1]["toggle_url"],
                    "selected": False,
                },
            ],
            "truncated": False,
        }
    }


@pytest.mark.asyncio
async def test_two_ways_to_one_target_are_told_apart_by_their_link_tables(datasette: Datasette) -> None:
    path = "/library/books.json?_facet_linked=authors&_facet_linked=book_authors&_facet_linked=book_editors"
    body = await table(datasette, path)
    assert set(body["facets"]) == {"book_authors", "book_editors"}
    assert counts(body, "book_authors") == [("Ada", 3, False), ("Bo", 3, False), ("Cy & <Co>", 1, False)]
    assert counts(body, "book_editors") == [("Nobody", 2, False)]


@pytest.mark.asyncio
async def test_link_table_with_more_keys_gives_way_to_one_that_only_links(datasette: Datasette) -> None:
    body = await table(datasette, f"{REVIEWS}/reviews.json?_facet_linked=people&_facet_linked=facts.person_id")
    assert counts(body, "people") == [("Tobias Ahlgren", 3, False), ("Maud Ferrars", 2, False), ("Zoë Übel", 1, False)]
    assert counts(body, "facts.person_id") == counts(body, "people")


@pytest.mark.asyncio
@pytest.mark.parametrize("table_of", ["reviews", "films"])
async def test_counts_that_our_tables_carry_are_those_of_the_links(datasette: Datasette, table_of: str) -> None:
    path = f"{REVIEWS}/{table_of}.json?_facet_linked=people"
    carried = counts(await table(datasette, path), "people")
    assert carried
    assert carried == counts(await table(datasette, f"{path}&id__gt=0"), "people")


@pytest.mark.asyncio
async def test_link_read_from_its_other_end(datasette: Datasette) -> None:
    body = await table(datasette, "/library/authors.json?_facet_linked=book_authors&_linked_book_authors=1")
    assert [row["name"] for row in body["rows"]] == ["Ada", "Bo"]
    assert counts(body, "book_authors")[0] == ("One", 2, True)


@pytest.mark.asyncio
@pytest.mark.parametrize("name", ["nobody", "books", "publishers", "", "'; drop table books", "a__b", "\U0001f3a5"])
async def test_unknown_name_is_passed_over(datasette: Datasette, name: str) -> None:
    body = await table(datasette, f"/library/books.json?_facet_linked={name}")
    assert body["facets"] == {}
    if "__" not in name:
        assert len((await table(datasette, f"/library/books.json?_facet_linked=x&_linked_{name}=1"))["rows"]) == 5


@pytest.mark.asyncio
async def test_filters_combine_and_toggles_lead_there_and_back(datasette: Datasette) -> None:
    first = "/library/books.json?_facet_linked=book_authors"
    body = await table(datasette, first)
    for chosen, titles in (("Ada", ["One", "Two", "Three"]), ("Bo", ["One", "Two"])):
        values = {value["label"]: value for value in body["facets"]["book_authors"]["results"]}
        body = await table(datasette, address(values[chosen]["toggle_url"]))
        assert [row["title"] for row in body["rows"]] == titles
    assert body["human_description_en"] == 'where book_authors has "Ada" and book_authors has "Bo"'
    assert counts(body, "book_authors") == [("Ada", 2, True), ("Bo", 2, True)]
    for value in body["facets"]["book_authors"]["results"]:
        assert value["selected"]
    back = address(body["facets"]["book_authors"]["results"][0]["toggle_url"])
    assert [row["title"] for row in (await table(datasette, back))["rows"]] == ["One", "Two", "Five"]
    without = address(body["facets"]["book_authors"]["toggle_url"])
    assert "_facet_linked" not in without
    assert without.count("_linked_book_authors=") == 2


@pytest.mark.asyncio
async def test_filter_works_with_column_filters_and_core_parameters(datasette: Datasette) -> None:
    path = "/library/books.json?_facet_linked=book_authors&publisher_id=1&title__contains=o&_linked_book_authors=2"
    body = await table(datasette, path)
    assert [row["title"] for row in body["rows"]] == ["One", "Two"]
    assert counts(body, "book_authors") == [("Bo", 2, True), ("Ada", 2, False)]


@pytest.mark.asyncio
async def test_what_is_chosen_stays_in_sight(datasette: Datasette) -> None:
    path = "/library/books.json?_facet_linked=book_authors&_facet_size=1&_linked_book_authors=2"
    body = await table(datasette, path)
    assert counts(body, "book_authors") == [("Bo", 3, True)]


@pytest.mark.asyncio
@pytest.mark.parametrize("value", ["", "4", "x", "1.5", "-1", "~", "'", '"', "%00", "%F0%9F%8E%A5", "9" * 40])
async def test_filter_by_what_is_not_there_keeps_nothing(datasette: Datasette, value: str) -> None:
    body = await table(datasette, f"/library/books.json?_facet_linked=x&_linked_book_authors={value}")
    assert body["rows"] == []


@pytest.mark.asyncio
@pytest.mark.parametrize("extra", ["", "&publisher_id__notnull=1", "&_sort_desc=title"])
async def test_counts_are_the_same_on_every_page(datasette: Datasette, extra: str) -> None:
    path = f"/library/books.json?_facet_linked=book_authors&_size=2{extra}"
    first = await table(datasette, path)
    body = first
    while body["next"]:
        body = await table(datasette, f"{path}&_next={body['next']}")
        assert counts(body, "book_authors") == counts(first, "book_authors")
        for value in body["facets"]["book_authors"]["results"]:
            assert "_next" not in value["toggle_url"]


@pytest.mark.asyncio
async def test_suggested_where_rows_share_targets_and_not_twice(datasette: Datasette) -> None:
    body = await table(datasette, "/library/books.json?_facet_linked=x")
    assert suggested(body, "linked") == ["subjects", "book_authors"]
    (there,) = [facet["toggle_url"] for facet in body["suggested_facets"] if facet["name"] == "subjects"]
    body = await table(datasette, address(there))
    assert suggested(body, "linked") == ["book_authors"]
    assert "subjects" in body["facets"]


@pytest.mark.asyncio
async def test_configured_as_text(opened: Open) -> None:
    configuration = {"databases": {"library": {"tables": {"books": {"facets": [{"linked": "book_authors"}]}}}}}
    body = await table(opened(configuration), "/library/books.json?_facet_linked=book_authors")
    assert list(body["facets"]) == ["book_authors"]
    assert body["facets"]["book_authors"]["hideable"] is False


@pytest.mark.asyncio
async def test_longer_lists_are_cut_and_say_so(opened: Open) -> None:
    body = await table(opened(), "/library/books.json?_facet_linked=book_authors&_facet_size=2")
    assert counts(body, "book_authors") == [("Ada", 3, False), ("Bo", 3, False)]
    assert body["facets"]["book_authors"]["truncated"] is True


@pytest.mark.asyncio
async def test_facet_shows_on_the_page_escaped_and_in_base_url(opened: Open) -> None:
    datasette = opened(base_url="/at/")
    page = await datasette.client.get("/library/books?_facet_linked=book_authors")
    assert page.status_code == 200
    links = re.findall(r'<li><a href="([^"]+)"[^>]*>([^<]*)</a>', page.text)
    found = {label: html.unescape(link) for link, label in links}
    assert found["Cy &amp; &lt;Co&gt;"].startswith(
        "http://localhost/at/library/books?_facet_linked=book_authors&_linked"
    )


@pytest.mark.asyncio
async def test_facet_that_takes_too_long_leaves_the_page(tmp_path: Path) -> None:
    path = tmp_path / "large.db"
    connection = sqlite3.connect(path)
    connection.executescript(
        """
        create table a (id integer primary key, x text);
        create table b (id integer primary key, name text);
        create table a_b (a_id integer references a(id), b_id integer references b(id));
        with recursive n(i) as (select 1 union all select i + 1 from n where i < 200000)
        insert into a select i, i from n;
        insert into b select id, x from a;
        insert into a_b select id, id % 50000 from a;
        """
    )
    connection.close()
    datasette = Datasette([str(path)], settings={"facet_time_limit_ms": 1, "facet_suggest_time_limit_ms": 1})
    body = await table(datasette, "/large/a.json?_facet_linked=b&x__gt=1")
    assert body["facets"] == {}
    assert body["facets_timed_out" if "facets_timed_out" in body else "rows"]
    assert len(body["rows"]) == 100
    assert (await datasette.client.get("/large/a?_facet_linked=b&x__gt=1")).status_code == 200


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.integers(1, 4), st.integers(1, 3)), max_size=12),
    st.lists(st.integers(1, 3), max_size=2),
    st.sampled_from(["", "n__gte=2", "n__in=1,4"]),
    st.booleans(),
)
def test_counts_and_filters_are_those_of_the_links(
    tmp_path_factory: pytest.TempPathFactory,
    links: list[tuple[int, int]],
    chosen: list[int],
    condition: str,
    typed: bool,
) -> None:
    path = tmp_path_factory.mktemp("links") / "links.db"
    connection = sqlite3.connect(path)
    kind = "integer" if typed else ""
    connection.executescript(
        f"""
        create table "left" (n integer primary key, [odd ]] "name] text);
        create table [the right] (id integer primary key, name text);
        create table [a-link] ([left n] {kind} references "LEFT", [right id] {kind} references [the right](id));
        insert into "left" (n) values (1), (2), (3), (4);
        insert into [the right] values (1, 'a'), (2, 'b'), (3, 'c');
        """.replace('[odd ]] "name]', '"odd ] name"')
    )
    connection.executemany("insert into [a-link] values (?, ?)", links)
    connection.commit()
    connection.close()
    keep = {"": {1, 2, 3, 4}, "n__gte=2": {2, 3, 4}, "n__in=1,4": {1, 4}}[condition]
    rows = {n for n in keep if all((n, one) in links for one in chosen)}
    expected = {label: len({n for n, one in links if one == key and n in rows}) for key, label in enumerate("abc", 1)}
    filters = "".join(f"&_linked_the+right={one}" for one in chosen)
    body = asyncio.run(table(Datasette([str(path)]), f"/links/left.json?_facet_linked=the+right{filters}&{condition}"))
    assert {row["n"] for row in body["rows"]} == rows
    found = {label: count for label, count, _selected in counts(body, "the right")}
    assert found == {label: count for label, count in expected.items() if count}
