"""The facets of number bands and of years, on a database of books and on columns of every kind."""

from __future__ import annotations

import asyncio
import sqlite3
from typing import TYPE_CHECKING, Any

import pytest
from datasette.app import Datasette
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tables import address, counts, suggested, table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

SHOP = """
create table authors (id integer primary key, name text);
create table books (
    id integer primary key, title text, price real, pages integer, printed text, first_printed integer, shelf integer,
    position integer
);
create table book_authors (book_id integer references books, author_id integer references authors);
create view dear_books as select title, price * 100 as pence, printed from books where price > 10;
insert into authors values (1, 'Ada'), (2, 'Bo');
with recursive n(i) as (select 0 union all select i + 1 from n where i < 59)
insert into books select i + 1, 'Book ' || i, i % 20 + 0.5, 40 + i * i, (1990 + i % 5) || '-0' || (1 + i % 9) || '-01',
    1890 + i * 2, i % 3, i * 7 % 60 from n;
update books set price = null, printed = null where id > 55;
insert into book_authors select id, 1 + id % 2 from books;
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path: Path = tmp_path_factory.mktemp("shop") / "shop.db"
    connection = sqlite3.connect(path)
    connection.executescript(SHOP)
    connection.close()
    return path


@pytest.fixture
def open_shop(shop: Path) -> Any:
    def opened(facets: Sequence[Any] = (), **settings: Any) -> Datasette:
        configuration = {"databases": {"shop": {"tables": {"books": {"facets": list(facets)}}}}}
        return Datasette([str(shop)], metadata=configuration if facets else None, settings=settings)

    return opened


@pytest.mark.asyncio
async def test_facets_of_another_database(open_shop: Any) -> None:
    body = await table(open_shop(), "/shop/books.json?_facet_band=price&_facet_year=printed&_facet_linked=authors")
    assert counts(body, "price") == [
        ("0–2", 6, False), ("2–4", 6, False), ("4–6", 6, False), ("6–8", 6, False), ("8–10", 6, False),
        ("10–12", 6, False), ("12–14", 6, False), ("14–16", 5, False), ("16–18", 4, False), ("18–20", 4, False),
    ]  # fmt: skip
    assert counts(body, "printed") == [(str(year), 11, False) for year in range(1990, 1995)]
    assert counts(body, "authors") == [("Ada", 30, False), ("Bo", 30, False)]
    asked = (
        "http://localhost/shop/books.json?_facet_band=price&_facet_year=printed&_facet_linked=authors&_shape=objects"
    )
    first = body["facets"]["printed"]
    assert {key: first[key] for key in ("name", "type", "hideable", "truncated")} == {
        "name": "printed", "type": "year", "hideable": True, "truncated": False
    }  # fmt: skip
    assert first["toggle_url"].startswith("http://localhost/shop/books.json?_facet_band=price&_facet_linked=authors&")
    value = first["results"][0]
    assert value.pop("toggle_url").startswith(asked)
    assert value == {
        "value": "1990", "label": "1990", "count": 11, "selected": False, "gte": "1990", "lt": "1991"
    }  # fmt: skip


@pytest.mark.asyncio
async def test_bands_of_most_small_numbers_widen(open_shop: Any) -> None:
    body = await table(open_shop(), "/shop/books.json?_facet_band=pages&pages__lt=400")
    assert [label for label, _count, _selected in counts(body, "pages")][:2] == ["0–49", "50–99"]
    body = await table(open_shop(), "/shop/books.json?_facet_band=pages")
    assert [label for label, _count, _selected in counts(body, "pages")][-1] == "3500–3999"


@pytest.mark.asyncio
async def test_long_spans_are_counted_by_decade_and_open_into_years(open_shop: Any) -> None:
    datasette = open_shop()
    body = await table(datasette, "/shop/books.json?_facet_year=first_printed")
    decades = [(f"{decade}s", 5, False) for decade in range(1890, 2000, 10)] + [("2000s", 5, False)]
    assert counts(body, "first_printed") == decades
    nineties = body["facets"]["first_printed"]["results"][10]
    body = await table(datasette, address(nineties["toggle_url"]))
    assert {row["first_printed"] for row in body["rows"]} == {1990, 1992, 1994, 1996, 1998}
    years = [("1990s", 5, True), *((str(year), 1, False) for year in range(1990, 2000, 2))]
    assert counts(body, "first_printed") == years
    assert body["human_description_en"] == "where first_printed ≥ 1990 and first_printed < 2000"
    body = await table(datasette, address(body["facets"]["first_printed"]["results"][2]["toggle_url"]))
    assert counts(body, "first_printed") == [("1990s", 1, True), ("1992", 1, True)]
    body = await table(datasette, address(body["facets"]["first_printed"]["results"][1]["toggle_url"]))
    assert counts(body, "first_printed") == years
    body = await table(datasette, address(body["facets"]["first_printed"]["results"][0]["toggle_url"]))
    assert counts(body, "first_printed") == decades


@pytest.mark.asyncio
@pytest.mark.parametrize("column", ["_facet_band=price", "_facet_year=printed", "_facet_linked=authors"])
@pytest.mark.parametrize("extra", ["", "&price__notnull=1", "&_sort_desc=price"])
async def test_counts_are_the_same_on_every_page(open_shop: Any, column: str, extra: str) -> None:
    datasette = open_shop()
    path = f"/shop/books.json?{column}&_size=25{extra}"
    body = await table(datasette, path)
    ((name, facet),) = body["facets"].items()
    first = counts(body, name)
    assert sum(value["count"] for value in facet["results"]) >= 55
    pages = 1
    while body["next"]:
        body = await table(datasette, f"{path}&_next={body['next']}")
        assert counts(body, name) == first
        assert all("_next" not in value["toggle_url"] for value in body["facets"][name]["results"])
        pages += 1
    assert pages == 3


@pytest.mark.asyncio
async def test_suggested_where_they_make_sense(open_shop: Any) -> None:
    datasette = open_shop()
    body = await table(datasette, "/shop/books.json?_facet=title")
    assert suggested(body, "band") == ["price", "pages"]
    assert suggested(body, "year") == ["printed"]
    assert suggested(body, "linked") == ["authors"]
    (there,) = [facet for facet in body["suggested_facets"] if (facet["name"], facet.get("type")) == ("pages", "band")]
    body = await table(datasette, address(there["toggle_url"]))
    assert suggested(body, "band") == ["price"]
    assert "pages" in body["facets"]
    body = await table(datasette, "/shop/dear_books.json?_facet=title")
    assert (suggested(body, "band"), suggested(body, "year")) == ([], ["printed"])
    assert suggested(await table(datasette, "/shop/authors.json?_facet=name"), "band") == []


@pytest.mark.asyncio
async def test_views_have_them_too(open_shop: Any) -> None:
    datasette = open_shop()
    body = await table(datasette, "/shop/dear_books.json?_facet_band=pence&_facet_year=printed&_facet_linked=authors")
    assert counts(body, "pence") == [(f"{pence}–{pence + 100}", 3, False) for pence in range(1000, 1500, 100)] + [
        (f"{pence}–{pence + 100}", 2, False) for pence in range(1500, 2000, 100)
    ]
    assert set(body["facets"]) == {"pence", "printed"}
    value = body["facets"]["pence"]["results"][0]
    assert len((await table(datasette, address(value["toggle_url"])))["rows"]) == value["count"]


@pytest.mark.asyncio
async def test_configured_as_datasettes_own(open_shop: Any) -> None:
    datasette = open_shop([{"band": "price"}, {"year": "printed"}, {"linked": "authors"}, "shelf", {"year": "nothing"}])
    body = await table(datasette, "/shop/books.json?_facet_band=price&_extra=facet_results")
    assert {name: facet["hideable"] for name, facet in body["facets"].items()} == dict.fromkeys(
        ("price", "printed", "authors", "shelf"), False
    )
    page = await datasette.client.get("/shop/books")
    for name in ("price (band)", "printed (year)", "authors (linked)"):
        assert name in page.text


@pytest.mark.asyncio
async def test_fewer_values_make_fewer_and_broader_ranges(open_shop: Any) -> None:
    body = await table(
        open_shop(), "/shop/books.json?_facet_band=price&_facet_year=first_printed&_facet_year=printed&_facet_size=4"
    )
    assert [label for label, *_ in counts(body, "price")] == ["0–5", "5–10", "10–15", "15–20"]
    assert [label for label, *_ in counts(body, "first_printed")] == ["1800–1899", "1900–1999", "2000–2099"]
    assert [label for label, *_ in counts(body, "printed")] == ["1990s"]


@pytest.mark.asyncio
@pytest.mark.parametrize("kind", ["band", "year"])
@pytest.mark.parametrize("name", ["nothing", "", "title", "'; drop table books", "a__b", '"', "\U0001f3a5", "rowid"])
async def test_what_is_not_there_or_fits_not_is_passed_over(open_shop: Any, kind: str, name: str) -> None:
    datasette = open_shop()
    body = await table(datasette, f"/shop/books.json?_facet_{kind}={name}")
    assert all(facet["results"] == [] for facet in body["facets"].values())
    assert len(body["rows"]) == 60


@pytest.mark.asyncio
async def test_facet_that_takes_too_long_says_so_and_leaves_the_page(tmp_path: Path) -> None:
    path = tmp_path / "large.db"
    connection = sqlite3.connect(path)
    connection.executescript(
        """
        create table a (id integer primary key, x real, d text);
        with recursive n(i) as (select 1 union all select i + 1 from n where i < 200000)
        insert into a select i, i / 7.0, (1900 + i % 100) || '-01-01' from n;
        """
    )
    connection.close()
    datasette = Datasette([str(path)], settings={"facet_time_limit_ms": 1, "facet_suggest_time_limit_ms": 1})
    body = await table(datasette, "/large/a.json?_facet_band=x&_facet_year=d")
    assert body["facets"] == {}
    assert len(body["rows"]) == 100
    page = await datasette.client.get("/large/a?_facet_band=x&_facet_year=d")
    assert page.status_code == 200
    assert "These facets timed out: x, d" in page.text


NUMBERS = st.one_of(
    st.integers(-30, 130), st.sampled_from([0.5, 2.25, -1.5, 100.0, 1e-9, 1e300, -(2**63), 2**63 - 1, 10**15, 3e9])
)
DATES = st.sampled_from(
    ["1994", "1994-05", "1994-05-06", "1995/01/02", "1999-12-31T23:59:59", "2000-01-01", "1850-02", "1200-01-01",
     "19940506", "1995 (spring)", "94-01-01", "0044-03-15", "soon", "", 1994, 2001, 1994.0, 1888, "2999-12-31"]
)  # fmt: skip
VALUES = st.lists(st.one_of(st.none(), NUMBERS, DATES, st.just(b"\x00\xff")), max_size=30)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    values=st.one_of(VALUES, st.lists(NUMBERS, min_size=1, max_size=30), st.lists(DATES, min_size=1, max_size=20)),
    declared=st.sampled_from(["integer", "real", "text", "", "numeric", "date", "blob"]),
    kind=st.sampled_from(["band", "year"]),
    condition=st.sampled_from(["", "&id__gt=3", "&n__notnull=1", "&_facet_size=3"]),
)
def test_counts_are_those_of_the_filters(
    tmp_path_factory: pytest.TempPathFactory, values: list[Any], declared: str, kind: str, condition: str
) -> None:
    path = tmp_path_factory.mktemp("values") / "values.db"
    connection = sqlite3.connect(path)
    connection.execute(f"create table v (id integer primary key, n {declared})")
    connection.executemany("insert into v (n) values (?)", [(value,) for value in values])
    connection.commit()
    connection.close()
    asyncio.run(_check_toggles(Datasette([str(path)]), f"/values/v.json?_facet_{kind}=n{condition}"))


async def _check_toggles(datasette: Datasette, path: str) -> None:
    body = await table(datasette, path)
    found = body["facets"]["n"]["results"]
    assert [value["selected"] for value in found] == [False] * len(found)
    assert sum(value["count"] for value in found) <= len(body["rows"])
    labels = [value["label"] for value in found]
    assert len(set(labels)) == len(labels) <= 20
    for value in found[:1] + found[-1:]:
        chosen = await table(datasette, address(value["toggle_url"]))
        assert len(chosen["rows"]) == value["count"] > 0
        again = chosen["facets"]["n"]["results"]
        assert (again[0]["label"], again[0]["count"]) == (value["label"], value["count"])
        assert [one["selected"] for one in again] == [True] + [False] * (len(again) - 1)
        for narrower in again[1:2]:
            assert len((await table(datasette, address(narrower["toggle_url"])))["rows"]) == narrower["count"]
        back = await table(datasette, address(again[0]["toggle_url"]))
        assert counts(back, "n") == counts(body, "n")
