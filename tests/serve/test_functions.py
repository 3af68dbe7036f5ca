"""The SQL functions: the examples of their page, whatever value they are given, and what they promise of all."""

from __future__ import annotations

import html
import re
import sqlite3
import statistics
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from datasette.app import Datasette
from hypothesis import given
from hypothesis import strategies as st

from datasette_film_reviews.serve.functions import register

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = Path(__file__).parents[2] / "docs" / "functions.md"
EXAMPLES = [
    (sql, [line.removeprefix("-- ") for line in rows.splitlines()])
    for block in re.findall(r"```sql\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    for sql, rows in re.findall(r"(.*?;)\n((?:-- [^\n]*\n)+)", block, re.DOTALL)
]
CALLS = [
    "score_of(:a)", "score_of(:a, :b)", "stars(:a)", "stars(:a, :b)", "marked_snippet(:a)", "marked_snippet(:a, :b)",
    "marked_snippet(:a, :b, :c)", "edit_distance(:a, :b)", "percentile_of(:a, :b)",
    "correlation(:a, :b)",
]  # fmt: skip
CHARACTERS = st.characters(blacklist_categories=("Cs",))
WORDS = st.text(st.sampled_from("aAbé <>&'\"*½★/5 \x00\x02\x03\u202e\n"), max_size=40)
VALUES = st.one_of(
    st.none(), st.integers(-(2**63), 2**63 - 1), st.floats(), st.binary(max_size=20), st.text(CHARACTERS), WORDS
)


@pytest.fixture(scope="module")
def connection() -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(":memory:")
    register(connection)
    yield connection
    connection.close()


@pytest.mark.parametrize(("sql", "rows"), EXAMPLES, ids=[sql[:60] for sql, _rows in EXAMPLES])
def test_examples(connection: sqlite3.Connection, sql: str, rows: list[str]) -> None:
    found = connection.execute(sql).fetchall()
    assert [" | ".join("null" if value is None else str(value) for value in row) for row in found] == rows


def test_every_function_has_examples() -> None:
    told = " ".join(sql for sql, _rows in EXAMPLES)
    assert all(call.partition("(")[0] in told for call in CALLS)


@pytest.mark.asyncio
@pytest.mark.parametrize("database", ["library", "my+reviews~2E1"])
async def test_every_database_has_them(datasette: Datasette, database: str) -> None:
    query = f"/{database}.json?sql=select+stars(score_of('B%2B'))+as+s&_shape=array"
    response = await datasette.client.get(query, follow_redirects=True)
    assert response.json() == [{"s": "★★★★☆"}]


@pytest.mark.parametrize("call", CALLS)
@given(a=VALUES, b=VALUES, c=VALUES)
def test_any_value_gives_a_value(connection: sqlite3.Connection, call: str, a: Any, b: Any, c: Any) -> None:
    ((value,),) = connection.execute(f"select {call}", {"a": a, "b": b, "c": c}).fetchall()
    if a is None or (":b" in call and b is None) or (":c" in call and c is None):
        assert value is None


@pytest.mark.parametrize("text", ["*" * 10**6, "3 " * 10**5, "<" * 10**6, "a" * 10**6, "é " * 10**5, "1" * 1001])
@pytest.mark.parametrize("call", CALLS)
def test_long_texts_are_bounded(connection: sqlite3.Connection, call: str, text: str) -> None:
    ((value,),) = connection.execute(f"select {call}", {"a": text, "b": text, "c": text}).fetchall()
    if "marked" not in call:
        assert value is None


@given(score=st.integers(0, 100), best=st.sampled_from([4, 5, 10]))
def test_stars_are_a_rating_again(connection: sqlite3.Connection, score: int, best: int) -> None:
    ((written, again),) = connection.execute(
        "select stars(:score, :best), score_of(stars(:score, :best), :best)", {"score": score, "best": best}
    ).fetchall()
    assert abs(again - score) <= 25 / best + 0.5, written


@given(text=st.one_of(WORDS, st.text(CHARACTERS)), query=st.one_of(st.just(None), WORDS), size=st.integers(-1, 30))
def test_snippet_is_escaped_text_with_marks_around_words(
    connection: sqlite3.Connection, text: str, query: str | None, size: int
) -> None:
    call = "marked_snippet(:text)" if query is None else "marked_snippet(:text, :query, :size)"
    parameters = {"text": text.replace("\x00", ""), "query": query, "size": size}
    ((snippet,),) = connection.execute(f"select {call}", parameters).fetchall()
    bare = re.sub(r"<mark>([^<>]*)</mark>", r"\1", snippet)
    assert not set(bare) & set("<>\"'\x02\x03")
    plain = " ".join(re.sub("[\x02\x03]", "", parameters["text"] or "").split())
    if query is None:
        assert " ".join(html.unescape(bare).split()) == plain
    else:
        assert html.unescape(bare).strip("…").strip() in plain


@given(values=st.lists(st.one_of(st.none(), st.integers(-50, 50), st.just("x"))), percent=st.integers(0, 100))
def test_percentiles_of_groups_and_windows(connection: sqlite3.Connection, values: list[Any], percent: int) -> None:
    def expected(group: list[Any]) -> float | None:
        numbers = sorted(value for value in group if isinstance(value, int))
        if len(numbers) < 2:
            return numbers[0] if numbers else None
        inner = statistics.quantiles(numbers, n=100, method="inclusive")
        return [numbers[0], *inner, numbers[-1]][percent]

    connection.execute("drop table if exists given")
    connection.execute("create temp table given (id integer primary key, value)")
    connection.executemany("insert into given (value) values (?)", [(value,) for value in values])
    assert connection.execute("select percentile_of(value, ?) from given", [percent]).fetchone()[0] == pytest.approx(
        expected(values)
    )
    windows = connection.execute(
        "select percentile_of(value, ?) over (order by id rows between 2 preceding and 1 following) from given"
        " order by id",
        [percent],
    ).fetchall()
    assert [value for (value,) in windows] == [
        pytest.approx(expected(values[max(0, place - 2) : place + 2])) for place in range(len(values))
    ]


@given(rows=st.lists(st.tuples(st.one_of(st.none(), st.floats()), st.floats())))
def test_correlation_is_of_the_pairs_and_within_its_bounds(connection: sqlite3.Connection, rows: list[Any]) -> None:
    connection.execute("drop table if exists given")
    connection.execute("create temp table given (a, b)")
    connection.executemany("insert into given values (?, ?)", rows)
    ((found, swapped),) = connection.execute("select correlation(a, b), correlation(b, a) from given").fetchall()
    assert found == swapped
    assert found is None or -1 <= found <= 1


def test_the_best_stretch_is_chosen_and_begins_a_little_before(connection: sqlite3.Connection) -> None:
    text = "Rain " + "fell on and on " * 20 + "until the harbour lights and the harbour bells woke me " + "at last " * 9
    ((snippet,),) = connection.execute("select marked_snippet(?, 'bells harbour rain', 8)", [text]).fetchall()
    assert snippet == "…until the <mark>harbour</mark> lights and the <mark>harbour</mark> <mark>bells</mark>…"


@given(a=st.text(st.sampled_from("abcé"), max_size=8), b=st.text(st.sampled_from("abcé"), max_size=8))
def test_distances(connection: sqlite3.Connection, a: str, b: str) -> None:
    ((there, back),) = connection.execute("select edit_distance(?1, ?2), edit_distance(?2, ?1)", [a, b]).fetchall()
    assert there == back
    assert (there == 0) == (a == b)
    assert abs(len(a) - len(b)) <= there <= max(len(a), len(b))
