"""Words that mark a film or a critic, by log-likelihood."""

from __future__ import annotations

import sqlite3
from math import log
from pathlib import Path

import pytest

from datasette_film_reviews.pipeline import build
from datasette_film_reviews.write.distinctive import distinctive_words


@pytest.fixture
def reviews() -> sqlite3.Connection:
    """Two films and a review of none; everybody says “the”, one film is all diving."""
    connection = sqlite3.connect(":memory:")
    connection.execute("create table reviews (id integer primary key, film_id integer, text text, copy_of integer)")
    connection.executemany(
        "insert into reviews (film_id, text) values (?, ?)",
        [
            (1, "The diver dives. The DIVER’S diver, the diver; the sea. " + "the film " * 20),
            (2, "The baker bakes the bread. " + "the film " * 20),
            (None, "the film " * 20),
        ],
    )
    return connection


def test_words_that_everybody_says_and_words_said_twice_mark_nothing(reviews: sqlite3.Connection) -> None:
    found = {word for _, _, word, *_ in distinctive_words(reviews, "film_id")}
    assert not found & {"the", "film", "sea", "bread"}


def test_the_ratio_is_that_of_the_formula(reviews: sqlite3.Connection) -> None:
    reviews.execute("update reviews set text = ? where film_id = 1", ["diver " * 20])
    reviews.execute("update reviews set text = ? where film_id is not 1", ["film " * 30])
    expected = 20 * 20 / 80
    assert list(distinctive_words(reviews, "film_id")) == [(1, 1, "diver", 20, round(2 * 20 * log(20 / expected), 2))]


def test_many_times_are_significant_and_the_most_distinctive_comes_first(reviews: sqlite3.Connection) -> None:
    reviews.execute("update reviews set text = text || ? where film_id = 2", ["bread " * 30 + "oven " * 15])
    found = [entry[:4] for entry in distinctive_words(reviews, "film_id") if entry[0] == 2]
    assert found == [(2, 1, "bread", 31), (2, 2, "oven", 15)]


def test_a_word_that_is_hardly_more_frequent_marks_nothing_however_sure_that_is(reviews: sqlite3.Connection) -> None:
    reviews.execute("update reviews set text = ? where film_id = 1", ["this is " * 3_000 + "a b " * 7_000])
    reviews.execute("update reviews set text = ? where film_id = 2", ["this is " * 2_000 + "a b " * 8_000])
    assert {word for film, _, word, *_ in distinctive_words(reviews, "film_id") if film == 1} == set()


def test_a_word_of_one_review_does_not_speak_for_several(reviews: sqlite3.Connection) -> None:
    reviews.execute("insert into reviews (film_id, text) values (1, ?)", ["A ferry. " + "the kelp " * 20])
    reviews.execute("insert into reviews (film_id, text) values (1, ?)", ["A ferry. " * 20 + "the kelp"])
    assert {word for film, _, word, *_ in distinctive_words(reviews, "film_id") if film == 1} == {"a", "ferry", "kelp"}


def test_nothing_marks_the_only_film() -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("create table reviews (id integer primary key, film_id integer, text text, copy_of integer)")
    connection.execute("insert into reviews values (1, 1, ?, null)", ["bread " * 50])
    assert list(distinctive_words(connection, "film_id")) == []


def test_a_build_stores_them(tmp_path: Path) -> None:
    for name, words in (("Salt", "diver harbour"), ("Noon", "baker oven")):
        (tmp_path / f"{name}.md").write_text(
            f"---\ntitle: {name}\nfilm: {name}\nauthor: {name} Ash\n---\n\n" + f"The film has a {words}. " * 12
        )
    build(tmp_path / "reviews.db", [str(tmp_path)], jobs=1)
    connection = sqlite3.connect(tmp_path / "reviews.db")
    for table, of in (("film_words", "films"), ("critic_words", "critics")):
        name = "title" if of == "films" else "name"
        found = connection.execute(
            f"select {name}, word, count from {table} join {of} on {of}.id = {of[:-1]}_id order by 1 desc, position"
        ).fetchall()
        assert [(title[:4], word, count) for title, word, count in found] == [
            ("Salt", "diver", 12),
            ("Salt", "harbour", 12),
            ("Noon", "baker", 12),
            ("Noon", "oven", 12),
        ]
    connection.close()
