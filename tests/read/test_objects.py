"""Objects as programs and servers write them: dates in three parts, connections, and texts of another name."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from accounting import read_file, records, stated

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("said", "fields"),
    [
        (
            {"year": 2025, "month": "MAR", "day": "01", "released": 1987, "text": "It turns."},
            {"published": "2025-03-01", "year": "1987"},
        ),
        ({"releaseDate": {"year": 1987, "month": 3, "day": 9}, "text": "It turns."}, {"year": "1987"}),
        ({"date": {"day": 1, "month": 3, "year": 2025}, "text": "It turns."}, {"published": "2025-03-01"}),
        ({"year": 1987, "month": "wet", "day": "first", "text": "It turns."}, {"year": "1987"}),
    ],
)
def test_a_date_in_three_parts_is_one(tmp_path: Path, said: object, fields: dict[str, str]) -> None:
    items, _ = read_file(tmp_path, json.dumps([said]), "days.json")
    assert [stated(record) for record in records(items)] == [fields]


def test_what_is_connected_in_answers_of_graphql_is_read(tmp_path: Path) -> None:
    edges = [
        {"cursor": "a", "node": {"author": {"name": "Dora Fenn"}, "rating": 4, "body": "It turns, and turns."}},
        {"cursor": "b", "node": {"author": {"name": "Ivo"}, "rating": 2, "body": "Dry, and too long by half."}},
    ]
    film = {"title": "Salt", "director": "Ann Lee", "reviews": {"totalCount": 2, "edges": edges}}
    items, _ = read_file(tmp_path, json.dumps({"data": {"movie": film}}), "answer.json")
    assert [(stated(record), record.text) for record in records(items)] == [
        ({"title": "Salt", "director": "Ann Lee", "critic": "Dora Fenn", "rating": "4"}, "It turns, and turns."),
        ({"title": "Salt", "director": "Ann Lee", "critic": "Ivo", "rating": "2"}, "Dry, and too long by half."),
    ]


def test_a_description_is_a_review_where_who_rates_says_what_they_think(tmp_path: Path) -> None:
    rows = [
        {
            "title": "Salt",
            "rating": 4.5,
            "description": "I love how the wheel turns and turns, and so will you, I hope.",
        },
        {
            "title": "Noon",
            "rating": 2,
            "description": "My patience was gone by noon, and the film was half of it over.",
        },
    ]
    items, _ = read_file(tmp_path, json.dumps(rows), "films.json")
    assert [record.text for record in records(items)] == [row["description"] for row in rows]
    told = [
        {**row, "description": "A miller watches a wheel turn and turn until it is noon, and then again."}
        for row in rows
    ]
    refused, _ = read_file(tmp_path, json.dumps(told), "films.json")
    assert records(refused) == []
