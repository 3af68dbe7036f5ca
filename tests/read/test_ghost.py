"""Exports of Ghost: posts with what other tables say of them, what is passed over, and damage."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from accounting import Items, problems, read_file, records, stated
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from datasette_film_reviews.model import Field, Mark, Problem, Record
from datasette_film_reviews.read.ghost_cards import html_of_cards

if TYPE_CHECKING:
    from pathlib import Path

POST: dict[str, object] = {
    "id": "a1",
    "uuid": "7f0c",
    "title": "The <em>Miller</em>",
    "slug": "the-miller",
    "html": "<p>A wheel <em>turns</em>. Write to dora@weir.example.</p>",
    "type": "post",
    "status": "published",
    "visibility": "public",
    "published_at": "2009-05-03T01:30:00.000Z",
    "canonical_url": "https://weir.example/miller/",
}
TABLES: dict[str, object] = {
    "users": [{"id": 1, "name": "Dora Fenn"}, {"id": 2, "name": "Cy Dunn"}],
    "posts_authors": [
        {"post_id": "a1", "author_id": 2, "sort_order": 1},
        {"post_id": "a1", "author_id": 1, "sort_order": 0},
    ],
    "tags": [{"id": "t", "name": "Drama"}, {"id": "u", "name": "#wide", "visibility": "internal"}],
    "posts_tags": [{"post_id": "a1", "tag_id": "t"}, {"post_id": "a1", "tag_id": "u"}],
    "settings": [{"key": "title", "value": "Weir & Wheel"}, {"key": "locale", "value": "en"}],
}


def export(*posts: dict[str, object], wrapped: bool = True, **tables: object) -> str:
    database = {"meta": {"exported_on": 1, "version": "5.2"}, "data": {**TABLES, "posts": posts, **tables}}
    return json.dumps({"db": [database]} if wrapped else database)


def read_export(tmp_path: Path, *posts: dict[str, object], wrapped: bool = True, **tables: object) -> Items:
    return read_file(tmp_path, export(*posts, wrapped=wrapped, **tables), "weir.json")[0]


@pytest.mark.parametrize("wrapped", [True, False])
def test_a_post_has_its_text_and_what_the_other_tables_say_of_it(tmp_path: Path, wrapped: bool) -> None:
    found, source = read_file(tmp_path, export(POST, wrapped=wrapped), "weir.json")
    assert found == [
        Record(
            0,
            "weir.json",
            "1",
            "A wheel turns. Write to […].",
            (
                Field("title", "headline", "The Miller", ((4, 10),)),
                Field("authors", "critic", "Dora Fenn"),
                Field("authors", "critic", "Cy Dunn"),
                Field("published_at", "published", "2009-05-03"),
                Field("canonical_url", "url", "https://weir.example/miller/"),
                Field("tags", "tag", "Drama"),
                Field("settings.title", "publication", "Weir & Wheel"),
                Field("locale", "language", "en"),
            ),
            records(found)[0].repairs,
            "<p>A wheel <em>turns</em>. Write to […].</p>",
            marks=(Mark("emphasis", 8, 13),),
            identity="ghost:7f0c",
        )
    ]
    assert source.format == "ghost"


def test_what_is_no_post_for_everybody_is_told_and_keeps_its_number(tmp_path: Path) -> None:
    found = read_export(
        tmp_path,
        {**POST, "type": "page"},
        {**POST, "status": "draft"},
        {**POST, "visibility": "paid"},
        {**POST, "html": None},
        POST,
    )
    assert [record.locator for record in records(found)] == ["5"]
    assert problems(found) == [
        Problem(
            0, "weir.json", "4", "warning", "empty", "weir.json, post 4 has no text; write one or remove it.", records=1
        ),
        Problem(
            0,
            "weir.json",
            "",
            "warning",
            "not-a-post",
            "1 entries of weir.json are no posts (1 pages) and were passed over.",
            records=1,
        ),
        Problem(
            0,
            "weir.json",
            "",
            "warning",
            "draft",
            "2 posts of weir.json are not for everybody (1 draft, 1 for paid) and were left out; publish them and"
            " export anew if they belong here.",
            records=2,
        ),
    ]


def test_old_exports_say_pages_by_a_flag_and_authors_and_days_by_numbers(tmp_path: Path) -> None:
    old = {"id": 3, "title": "Noon", "html": "<p>Slow.</p>", "author_id": 2, "published_at": 1388318400000, "page": 0}
    (found,) = records(read_export(tmp_path, old, {**old, "page": 1}))
    assert stated(found) == {
        "headline": "Noon",
        "critic": "Cy Dunn",
        "published": "2013-12-29",
        "publication": "Weir & Wheel",
        "language": "en",
    }


MOBILEDOC = {
    "markups": [["em"], ["a", ["href", "https://weir.example"]]],
    "cards": [["markdown", {"markdown": "It *ends*."}], ["hr", {}]],
    "sections": [
        [1, "p", [[0, [], 0, "A wheel "], [0, [0], 1, "turns"], [0, [9], 0, " & turns."]]],
        [3, "ul", [[[0, [], 0, "Good"]], [[0, [], 0, "Bad"]]]],
        [10, 0],
        [10, 1],
        [10, 7],
    ],
}
LEXICAL = {
    "root": {
        "children": [
            {"type": "paragraph", "children": [{"text": "A wheel "}, {"text": "turns", "format": 2}, {"text": "."}]},
            {"type": "list", "children": [{"type": "listitem", "children": [{"text": "Good"}]}]},
            {"type": "markdown", "markdown": "It *ends*."},
            {"type": "html", "html": "<p>Over.</p>"},
        ]
    }
}


@pytest.mark.parametrize(
    ("column", "kept", "text"),
    [
        ("mobiledoc", json.dumps(MOBILEDOC), "A wheel turns & turns.\n\nGood\nBad\n\nIt ends."),
        ("lexical", json.dumps(LEXICAL), "A wheel turns.\n\nGood\n\nIt ends.\n\nOver."),
        ("plaintext", "A wheel\nturns.", "A wheel\nturns."),
    ],
)
def test_what_was_not_rendered_is_read_as_the_editor_keeps_it(
    tmp_path: Path, column: str, kept: str, text: str
) -> None:
    (found,) = records(read_export(tmp_path, {**POST, "html": None, column: kept}))
    assert found.text == text


def test_an_export_without_posts_or_cut_off_says_so(tmp_path: Path) -> None:
    (none,) = problems(read_export(tmp_path))
    assert (none.code, none.severity, none.records) == ("no-reviews", "warning", 0)
    (broken,) = problems(read_file(tmp_path, export(POST)[:-9], "weir.json")[0])
    assert (broken.code, broken.severity, broken.records) == ("broken-json", "error", 1)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)


@given(ANYTHING, ANYTHING)
def test_no_cards_are_too_odd(one: object, other: object) -> None:
    html_of_cards(
        json.dumps({"sections": [one, [1, "p", [[0, one, 0, "x"]]], [10, 0]], "cards": other, "markups": one})
    )
    html_of_cards(json.dumps({"root": {"children": [one, {"type": "paragraph", "children": other}]}}))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(ANYTHING, ANYTHING)
def test_no_export_is_too_odd(tmp_path: Path, one: object, other: object) -> None:
    odd = {**POST, "title": one, "html": other, "id": one, "visibility": other}
    read_export(tmp_path, POST, odd, users=other, posts_tags=one, tags=other, settings=one)
