"""JSON in several arrays that point to each other, in pages of results, and with texts in blocks."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_file, records, stated

if TYPE_CHECKING:
    from pathlib import Path

SALT, NOON = "It turns, and it turns again.", "Dry, and too long by half."


@pytest.mark.parametrize(
    ("film_key", "user_key", "identity"),
    [("movieId", "userId", "id"), ("movie_id", "user_id", "_id"), ("movie", "user", "slug"), ("film", "author", "id")],
)
def test_what_a_review_points_to_is_said_of_it(tmp_path: Path, film_key: str, user_key: str, identity: str) -> None:
    films = "films" if film_key == "film" else "movies"
    users = "authors" if user_key == "author" else "users"
    data = {
        films: [{identity: 1, "title": "Salt", "year": 1987, "director": "Ann Lee"}, {identity: 2, "title": "Noon"}],
        users: [{identity: "7", "name": "Dora Fenn"}],
        "reviews": [
            {"id": 1, film_key: 2, user_key: "7", "rating": "2/5", "text": NOON},
            {"id": 2, film_key: 1, user_key: "7", "rating": "4/5", "text": SALT},
        ],
    }
    items, _ = read_file(tmp_path, json.dumps(data), "data.json")
    assert problems(items) == []
    assert [(stated(record), record.text) for record in records(items)] == [
        ({"title": "Noon", "critic": "Dora Fenn", "rating": "2/5"}, NOON),
        ({"title": "Salt", "year": "1987", "director": "Ann Lee", "critic": "Dora Fenn", "rating": "4/5"}, SALT),
    ]


def test_code_has_them_under_names(tmp_path: Path) -> None:
    program = f"""
        export const movies = [{{ id: '1', title: 'Salt', year: 1987 }}, {{ id: '2', title: 'Noon', year: 1990 }}];
        export const reviews = [{{ movieId: '2', snippet: '{NOON}' }}, {{ movieId: '1', snippet: '{SALT}' }}];
    """
    items, _ = read_file(tmp_path, program, "data.ts")
    assert [(stated(record), record.text) for record in records(items)] == [
        ({"title": "Noon", "year": "1990"}, NOON),
        ({"title": "Salt", "year": "1987"}, SALT),
    ]


def test_an_array_of_films_with_their_reviews_points_to_what_is_said_of_the_films(tmp_path: Path) -> None:
    data = {
        "reviews": [
            {"filmId": 2, "reviews": [{"author": "Dora Fenn", "rating": "2/5", "text": NOON}]},
            {"filmId": 1, "reviews": [{"author": "Bo Day", "rating": "4/5", "text": SALT}]},
        ],
        "films": [
            {"id": 1, "title": "Salt", "director": "Ann Lee", "starring": ["Ida Moe", "Cy Cole"], "sizes": {"h": 3}},
            {"id": 2, "title": "Noon", "director": "Una Marin", "starring": ["Tom Dunn"]},
        ],
    }
    items, _ = read_file(tmp_path, json.dumps(data), "data.json")
    assert [[(field.property, field.value) for field in record.fields] for record in records(items)] == [
        [
            ("title", "Noon"), ("director", "Una Marin"), ("actor", "Tom Dunn"),
            ("critic", "Dora Fenn"), ("rating", "2/5"),
        ],
        [
            ("title", "Salt"), ("director", "Ann Lee"), ("actor", "Ida Moe"), ("actor", "Cy Cole"),
            ("critic", "Bo Day"), ("rating", "4/5"),
        ],
    ]  # fmt: skip


def test_a_key_that_points_nowhere_stays_what_it_is(tmp_path: Path) -> None:
    data = {"genres": [{"id": 9, "name": "Drama"}], "reviews": [{"title": "Salt", "genre": "Noir", "text": SALT}]}
    items, _ = read_file(tmp_path, json.dumps(data), "data.json")
    assert [stated(record) for record in records(items)] == [{"title": "Salt", "genre": "Noir"}]


def test_films_each_with_a_page_of_results(tmp_path: Path) -> None:
    data = [
        {"id": 9, "title": "Salt", "overview": "A man turns a wheel.", "page": 1, "results": [
            {"author": "dora", "author_details": {"username": "dora", "rating": 8}, "content": SALT},
            {"author": "bo", "author_details": {"username": "bo", "rating": None}, "content": NOON},
        ]},
        {"id": 10, "title": "Noon", "overview": "A man waits.", "results": [{"author": "cy", "content": NOON}]},
    ]  # fmt: skip
    items, _ = read_file(tmp_path, json.dumps(data), "answers.json")
    assert [(stated(record).get("critic"), stated(record).get("rating"), record.text) for record in records(items)] == [
        ("dora", "8", SALT),
        ("bo", None, NOON),
        ("cy", None, NOON),
    ]
    assert [stated(record)["title"] for record in records(items)] == ["Salt", "Salt", "Noon"]


@pytest.mark.parametrize(
    "blocks",
    [
        [SALT, NOON],
        [{"type": "text", "value": SALT}, {"type": "image", "src": "x.png"}, {"type": "text", "value": NOON}],
        [{"tipo": "texto", "valor": SALT}, {"tipo": "texto", "valor": NOON}],
        [{"type": "paragraph", "data": {"text": SALT}}, {"type": "paragraph", "data": {"text": NOON}}],
        [
            {"_type": "block", "children": [{"text": SALT[:9]}, {"text": SALT[9:]}]},
            {"_type": "block", "children": [{"text": NOON}]},
        ],
    ],
)
def test_a_text_in_blocks_is_one_text(tmp_path: Path, blocks: object) -> None:
    items, _ = read_file(tmp_path, json.dumps([{"title": "Salt", "content": blocks}]), "salt.json")
    assert [record.text for record in records(items)] == [f"{SALT}\n\n{NOON}"]
