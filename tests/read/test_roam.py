"""Exports of Roam Research: pages as records, their blocks as paragraphs and lists, what is left out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_file, records
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from datasette_film_reviews.model import Field, Record, Repair

if TYPE_CHECKING:
    from pathlib import Path

PAGE = {
    "title": "Salt (1971)",
    "create-time": 1549814400000,
    "children": [
        {"string": "Director:: [[Ann Lee]]", "uid": "a00000001"},
        {"string": "{{[[DONE]]}} It __turns__, #weirs", "uid": "a00000002", "children": [{"string": "and turns."}]},
        {"string": "#films #[[seen twice]]"},
        {"string": "((a00000002))"},
    ],
}


def test_a_page_is_a_record_with_its_blocks_below_each_other(tmp_path: Path) -> None:
    pages = [PAGE, {"title": "Ann Lee"}, {"title": "Mill", "children": [{"string": "It is kept."}]}]
    items, source = read_file(tmp_path, json.dumps(pages), "graph.json")
    assert source.format == "roam"
    first, second = records(items)
    assert (first.locator, first.text) == ("1", "It turns, #weirs\n\nand turns.")
    assert [(field.name, field.property, field.value) for field in first.fields] == [
        ("Director", "director", "Ann Lee"),
        ("title", "headline", "Salt (1971)"),
        ("tags", "tag", "weirs"),
        ("tags", "tag", "films"),
        ("tags", "tag", "seen twice"),
    ]
    assert second == Record(
        0,
        "graph.json",
        "3",
        "It is kept.",
        (Field("title", "headline", "Mill"),),
        html="<p>It is kept.</p>",
    )
    assert [(problem.code, problem.records) for problem in problems(items)] == [("empty-pages", 0)]
    assert Repair("markup", None, "Roam", "text") in first.repairs


@pytest.mark.parametrize(("export", "code"), [("[%s, 7]", "no-object"), ("[%s, {]", "broken-json")])
def test_what_is_no_page_is_told_of(tmp_path: Path, export: str, code: str) -> None:
    items, _ = read_file(tmp_path, export % json.dumps(PAGE), "graph.json")
    assert [(problem.code, problem.records) for problem in problems(items)] == [(code, 1)]


BLOCKS = st.recursive(
    st.fixed_dictionaries({"string": st.text(max_size=30)}),
    lambda inner: st.fixed_dictionaries(
        {"string": st.text(max_size=30), "heading": st.integers(0, 9), "children": st.lists(inner, max_size=3)}
    ),
    max_leaves=6,
)


@given(st.lists(st.one_of(st.fixed_dictionaries({"title": st.text(max_size=9), "children": st.lists(BLOCKS)}), BLOCKS)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_whatever_pages_hold_is_accounted_for(tmp_path: Path, pages: list[object]) -> None:
    items, source = read_file(tmp_path, json.dumps([PAGE, *pages]), "graph.json")
    assert source.format == "roam"
    assert records(items)
