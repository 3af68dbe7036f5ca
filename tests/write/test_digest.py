"""The content digest: the same for the same content under other row ids, another for any other content."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from datasette_film_reviews.write.digest import content_digest

if TYPE_CHECKING:
    from pathlib import Path

REFERENCES = {
    "sources": ("reviews.source_id", "problems.source_id"),
    "films": ("reviews.film_id", "credits.film_id", "facts.film_id", "review_films.film_id"),
    "critics": ("reviews.critic_id",),
    "people": ("credits.person_id", "facts.person_id", "review_people.person_id"),
    "credits": ("facts.credit_id",),
    "reviews": tuple(
        f"{table}.review_id"
        for table in (
            *("segments", "sentences", "comments", "repairs", "facts"),
            *("review_people", "review_films", "review_tags", "tone_words"),
        )
    ),
    "segments": (),
    "sentences": (),
    "comments": (),
    "repairs": (),
    "facts": (),
    "problems": (),
}


def change(database: Path, *statements: str) -> None:
    with closing(sqlite3.connect(database)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def test_row_ids_do_not_count(good_database: Path, copied_database: Path) -> None:
    for table, references in REFERENCES.items():
        # By way of numbers below zero, because a number may be taken while rows move one after the other.
        change(copied_database, f"update {table} set id = -id", f"update {table} set id = 10000 + id * 7")
        for reference in references:
            other, column = reference.split(".")
            change(copied_database, f"update {other} set {column} = 10000 - {column} * 7")
    with closing(sqlite3.connect(copied_database)) as connection:
        assert connection.execute("pragma foreign_key_check").fetchall() == []
        assert connection.execute("select min(id) from reviews").fetchone()[0] != 1
    assert content_digest(copied_database) == content_digest(good_database)


def test_full_text_tables_do_not_count(good_database: Path, copied_database: Path) -> None:
    change(copied_database, "drop table people_fts")
    assert content_digest(copied_database) == content_digest(good_database)


@pytest.mark.parametrize(
    "statement",
    [
        "update sources set path = 'other.txt' where id = 1",
        "update films set title = title || 'x' where id = 1",
        "update critics set name = name || 'x'",
        "update people set review_count = review_count + 1 where id = 1",
        "update reviews set document = document || 'x' where id = 1",
        "update reviews set film_id = null where id = 1",
        "update reviews set film_id = 2 where id = 1",
        "update segments set kind = 'notice' where id = 1",
        "update segments set review_id = 2 where id = 1",
        "update sentences set opinion = 1 where id = 1",
        "update comments set author = 'x'",
        "update repairs set count = count + 1 where id = 1",
        "update credits set \"character\" = 'x' where id = 1",
        "update methods set description = 'x' where name = (select min(name) from methods)",
        "update facts set used = 1 - used where id = 1",
        "update facts set person_id = 2 where person_id = 1",
        "update facts set value = 'x' where id = 1",
        "delete from review_people where person_id = 1",
        "delete from review_films",
        "insert into tags values (1, 'x')",
        "update problems set message = 'x'",
        "update build set value = 'x' where key = 'version'",
        "delete from facts where id = 1",
        "insert into build values ('x', 'y')",
    ],
)
def test_any_other_content_has_another_digest(good_database: Path, copied_database: Path, statement: str) -> None:
    with closing(sqlite3.connect(copied_database)) as connection:
        changed = connection.execute(statement).rowcount
        connection.commit()
    assert changed
    assert content_digest(copied_database) != content_digest(good_database)


def test_rows_of_two_tables_do_not_stand_for_each_other(copied_database: Path) -> None:
    change(copied_database, "insert into review_people select 1, 99")
    one = content_digest(copied_database)
    change(copied_database, "delete from review_people where person_id = 99", "insert into review_films select 1, 99")
    assert content_digest(copied_database) != one
