"""Databases that somebody wrote by hand: rows without numbers, and rows that are sought by what they are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_file, records, stated

if TYPE_CHECKING:
    from pathlib import Path

SALT, NOON = "The wheel turns, and turns.", "Dry, and too long by half."


@pytest.mark.parametrize(
    "declared",
    [
        "",
        "CREATE TABLE films (id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT, director TEXT);",
        "CREATE TABLE films (nr SERIAL PRIMARY KEY, title TEXT, director TEXT);",
        "create table films (id serial, title text, director text);",
    ],
)
def test_rows_are_numbered_as_databases_number_them(tmp_path: Path, declared: str) -> None:
    dump = f"""{declared}
        insert into films (title, director) values ('Salt', 'Ann Lee');
        insert into films (title, director) values ('Noon', 'Bo Day');
        INSERT INTO reviews (film_id, review) VALUES (2, "{NOON}"), (1, "{SALT}"), (3, "Nobody knows this film.");
    """
    items, _ = read_file(tmp_path, dump, "seeds.sql")
    assert [(record.text, stated(record)) for record in records(items)] == [
        (NOON, {"title": "Noon", "director": "Bo Day"}),
        (SALT, {"title": "Salt", "director": "Ann Lee"}),
        ("Nobody knows this film.", {}),
    ]


def test_rows_are_sought_by_what_they_are_called(tmp_path: Path) -> None:
    dump = f"""
        INSERT INTO films (id, title, year) VALUES ('a1', 'Salt', 1987), ('b2', 'Noon', 1990);
        INSERT INTO reviews (film_id, critic, rating, comment) VALUES
        ((SELECT id FROM films WHERE title = 'Noon'), 'Dora', 2, '{NOON}'),
        ((select f.id from films f where f.title = 'Salt' and f.year = '1987' limit 1), 'Ivo', 4, '{SALT}'),
        ((SELECT id FROM films WHERE title = 'Lost'), 'Ivo', 3, 'Nobody knows this film.');
    """
    items, _ = read_file(tmp_path, dump, "seeds.sql")
    assert [(record.text, stated(record)) for record in records(items)] == [
        (NOON, {"title": "Noon", "year": "1990", "critic": "Dora", "rating": "2"}),
        (SALT, {"title": "Salt", "year": "1987", "critic": "Ivo", "rating": "4"}),
        ("Nobody knows this film.", {"critic": "Ivo", "rating": "3"}),
    ]
    assert problems(items) == []
