"""Whatever an address asks of facets there is a page or a clear 4xx, for all kinds of tables and under every name."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest
from datasette.app import Datasette
from datasette.utils import tilde_encode
from hypothesis import given, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

# Datasette 0.65 cannot read the schema of a table whose name has quotes or brackets.
TABLES = ["odd/table {y} %z", "plain", "links", "empty", "shown", "found", "torn", "packed", "none"]
COLUMNS = ["a/b", 'a"b', "a'b", "a]b", "a__b", "_a", "{a}", "select", "%", "é", "n", "d", "id", "rowid", "other.id"]
SQL = """
create table {odd} ({columns}, other_id references plain);
create table plain (id integer primary key, n real, d text, made text generated always as (d || n) virtual);
create table links (odd_id references {odd}(n), plain_id references plain(id), primary key (odd_id, plain_id));
create table empty (id integer, n integer, d date);
create view shown as select n, d, n + 1 as {quoted} from plain;
create virtual table found using fts5(d, content="plain");
create table torn (gone_id references nowhere(id), plain_id references plain(missing), odd_id references {odd}(gone));
create table packed (d text primary key, n) without rowid;
insert into {odd} (n, d, other_id) values (1, '1994-01-02', 1), (2.5, 'soon', 2), (-3, null, 2);
insert into plain (n, d) values (1, '2001'), (null, '2002-03'), (9e300, '');
insert into links values (1, 1), (1, 2), (2.5, 1);
insert into torn values (1, 1, 1);
insert into packed values ('1999-01-01', 1), ('x', 'y');
"""


def quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path: Path = tmp_path_factory.mktemp("odd") / "odd.db"
    connection = sqlite3.connect(path)
    columns = ", ".join(quoted(column) for column in COLUMNS if column not in ("rowid", "other.id"))
    connection.executescript(SQL.format(odd=quoted(TABLES[0]), columns=columns, quoted=quoted('a"b')))
    connection.close()
    return path


NAMES = st.one_of(
    st.sampled_from([*COLUMNS, *TABLES, "links.plain_id", "N", "", " ", "\x00", "max", "0", "-1", "²", "٣", "9" * 30]),
    st.sampled_from(
        ["{", "{}", "[]", '{"simple": 1}', '{"simple": "n"}', '{"column": "n"}', "{" * 2000, "'; drop table"]
    ),
    st.text(st.characters(blacklist_categories=("Cs",)), max_size=20),
)
KINDS = st.sampled_from(
    ["_facet", "_facet_band", "_facet_year", "_facet_linked", "_facet_date", "_facet_size", "_facet_nothing", "_facet_",
     "_facetted", "_linked_", "_linked_plain", "_linked_links", "_linked_links.plain_id", "_linked_a/b"]
)  # fmt: skip
FILTERS = st.sampled_from(["n__gte", "n__lt", "d__gte", "d__lt", "a__b__gte", "a__b__lt", "_a__gte", "_a__lt"])
BOUNDS = st.sampled_from(["0", "-1", "1e400", "nan", "1994", "1994-01-01", "10000", "x", "", "0.1", "'"])
ARGUMENTS = st.lists(st.one_of(st.tuples(KINDS, NAMES), st.tuples(FILTERS, BOUNDS)), min_size=1, max_size=6)


@pytest.fixture(scope="module")
def ask(odd: Path) -> Iterator[Callable[[str], Any]]:
    """What one and the same server answers to a path: starting one for each would take ten times as long."""
    with asyncio.Runner() as runner:
        datasette = Datasette([str(odd)])
        yield lambda path: runner.run(datasette.client.get(path))


@settings(deadline=None, max_examples=150)
@given(table=st.sampled_from(TABLES), suffix=st.sampled_from(["", ".json", ".csv"]), arguments=ARGUMENTS)
def test_any_address_is_answered(
    ask: Callable[[str], Any], table: str, suffix: str, arguments: list[tuple[str, str]]
) -> None:
    path = f"/odd/{tilde_encode(table)}{suffix}?{urlencode(arguments)}"
    response = ask(path)
    assert response.status_code in (200, 302, 400, 404), (path, response.text)
    assert "Traceback" not in response.text


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("_facet=nothing", "_facet= asks for the column 'nothing', which plain does not have"),
        ("_facet_date=<b>", "_facet_date= asks for the column '<b>', which plain does not have"),
        ("_facet_band={", '_facet_band= must be a name, or JSON like {"simple": "name"}'),
        ("_facetted=n", "There is no argument _facetted: facets are asked for by _facet= or _facet_year= and the like"),
        ("_facet_size=²", "_facet_size must be a number or max"),
    ],
)
async def test_what_is_refused_is_told(odd: Path, query: str, message: str) -> None:
    datasette = Datasette([str(odd)])
    response = await datasette.client.get(f"/odd/plain.json?{query}")
    assert response.status_code == 400
    assert response.json()["error"] == message
    page = await datasette.client.get(f"/odd/plain?{query}")
    assert page.status_code == 400
    assert "<b>" not in page.text


@pytest.mark.asyncio
async def test_links_to_what_is_gone_are_no_links(odd: Path) -> None:
    datasette = Datasette([str(odd)])
    page = await datasette.client.get("/odd/plain.json?_facet_linked=nowhere&_facet_linked=torn&_linked_torn=1")
    assert page.status_code == 200
    assert "gone_id" not in json.dumps(page.json())
