"""Verification: a good database passes, a copy into which a violation was put by hand fails with the right words."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from datasette_film_reviews.write.verify import Violation, verify

if TYPE_CHECKING:
    from pathlib import Path

INVARIANTS = [
    "it is a database of film reviews",
    "it has the tables and columns of its version",
    "segments partition their document",
    "sentences lie inside the body",
    "comments lie inside their segment",
    "every fact has its evidence",
    "every repair is where it says",
    "the words that moved a tone add up to it",
    "the text of a review is its body",
    "every record of every source is a review or told of in problems",
    "no source is passed over in silence",
    "a score is from 0 to 100 and stands only where there is a rating",
    "a confidence is from 0 to 1 and a fact is used or not",
    "every address in films is its own",
    "every address in critics is its own",
    "every address in people is its own",
    "every address in reviews is its own",
    "the original of a copy is another review and no copy itself",
    "the figures of films are those of their reviews, copies left out",
    "the figures of critics are those of their reviews, copies left out",
    "the figures of people are those of their credits and of the reviews that name them",
    "a credit counts the reviews that say so, copies left out",
    "a review names the people of its used facts, and no others; copies name nobody",
    "a review names the other films of its used facts, and no others; copies name none",
    "a pull quote is its words of the document, at most 200 characters, and has a tone",
    "an aspect that is kept is one of those that an opinion can be about, with the words that say so",
    "every reference leads to a row",
    "full-text tables hold what they index",
    "the vocabulary is the words of the reviews",
]


def spoil(database: Path, script: str) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("pragma ignore_check_constraints = on")
        connection.executescript(script)


def violated(database: Path) -> tuple[str, Violation]:
    """The first invariant that is broken, and how."""
    return next((check.invariant, check.violation) for check in verify(database) if check.violation)


def without_unique(table: str) -> str:
    """The table made again without its constraints, so that it can hold what they forbid."""
    return f"""
        pragma legacy_alter_table = on;
        create table again as select * from {table};
        drop table {table};
        alter table again rename to {table};
    """


def test_a_good_database_keeps_every_invariant_and_is_left_untouched(good_database: Path) -> None:
    before = hashlib.sha256(good_database.read_bytes()).hexdigest()
    checks = list(verify(good_database))
    assert [check.invariant for check in checks] == INVARIANTS
    assert [check.violation for check in checks if check.violation] == []
    assert hashlib.sha256(good_database.read_bytes()).hexdigest() == before
    assert [path.name for path in good_database.parent.glob("good.db*")] == ["good.db"]


@pytest.mark.parametrize(
    ("invariant", "table", "script", "words"),
    [
        (1, "comments", "drop table comments", "The table comments is missing"),
        (1, "reviews", "alter table reviews drop column quote", "The column quote of reviews is missing"),
        (2, "segments", 'update segments set "start" = "start" + 1 where position = 2', "what is before it ends at"),
        (2, "segments", 'update segments set "start" = "start" - 1 where position = 2', "what is before it ends at"),
        (2, "segments", "delete from segments where position = 1", "begins at"),
        (2, "segments", "delete from segments where review_id = 1", "end at 0, but its document at"),
        (2, "segments", "update reviews set document = document || 'x'", "but its document at"),
        (2, "segments", 'update segments set "end" = "start" where id = 1', "before or where it begins"),
        (3, "sentences", 'update sentences set "start" = "start" + 1 where id = 3', "does not hold the words"),
        (3, "sentences", "update sentences set text = 'x' || substr(text, 2) where id = 3", "does not hold the words"),
        (3, "sentences", "update segments set kind = 'notice' where kind = 'body'", "is not inside a body segment"),
        (4, "comments", "update comments set text = upper(text)", "does not hold the words"),
        (4, "comments", "update segments set kind = 'notice' where kind = 'comment'", "not inside a comment segment"),
        (5, "facts", "update facts set quote = quote || 'x' where id = 2", "does not quote the words"),
        (5, "facts", "update facts set quote = null where id = 2", "does not quote the words"),
        (5, "facts", 'update facts set "start" = "start" + 1, "end" = "end" + 1 where id = 2', "does not quote"),
        (5, "facts", 'update facts set "end" = 1000000 where id = 2', "that is not in its document"),
        (5, "facts", 'update facts set "end" = null where id = 2', "that is not in its document"),
        (5, "facts", 'update facts set "start" = null, "end" = null where id = 2', "neither a span nor a field"),
        (6, "repairs", 'update repairs set "start" = "start" + 1', "is not found in its document at"),
        (7, "tone_words", "update tone_words set weight = weight + 1 where position = 1", "what its words add up to"),
        (7, "tone_words", "delete from tone_words where review_id = 2", "what its words add up to"),
        (7, "tone_words", 'update tone_words set "end" = 100000 where position = 2', "that is not in its document"),
        (8, "reviews", "update reviews set text = text || ' ' where id = 2", "is not its body segments joined"),
        (9, "sources", "update sources set records = 2 where format = 'text'", "has 2 records, but 1 reviews and 0"),
        (9, "sources", "update problems set records = 0", "has 1 records, but 0 reviews and 0 records told of"),
        (
            10,
            "sources",
            "insert into sources values (99, 'lost.txt', 'unread', null, 1, null, 0, null)",
            "lost.txt was not read, and no problem says why",
        ),
        (11, "reviews", "update reviews set score = 101 where rating is not null", "which is not from 0 to 100"),
        (11, "reviews", "update reviews set score = 50 where rating is null", "without a rating"),
        (12, "facts", "update facts set confidence = 1.5 where id = 2", "has confidence 1.5"),
        (12, "facts", "update facts set used = 2 where id = 2", "and used 2"),
        (13, "films", without_unique("films") + "update films set slug = 'one'", 'the slug "one" is given'),
        (14, "critics", without_unique("critics") + "update critics set slug = ''", 'the slug "" is given 1 times'),
        (15, "people", without_unique("people") + "update people set slug = 'one'", 'the slug "one" is given'),
        (16, "reviews", without_unique("reviews") + "update reviews set slug = 'one'", 'the slug "one" is given'),
        (17, "reviews", "update reviews set copy_of = id where id = 1", "is a copy of a copy"),
        (17, "reviews", "update reviews set copy_of = 999 where id = 1", "is a copy of a review that does not exist"),
        (17, "reviews", "update reviews set copy_of = 1 - id + 2 where id < 3", "is a copy of a copy"),
        (18, "films", "update films set review_count = review_count + 1 where id = 1", "has review_count"),
        (18, "films", "update films set rated_count = rated_count + 1 where id = 1", "has review_count"),
        (18, "films", "update films set score = coalesce(score, 0) + 1 where id = 1", "has review_count"),
        (18, "films", "update films set score = null where score is not null", "score null, but its reviews give"),
        (19, "critics", "update critics set review_count = 7", "has review_count 7"),
        (20, "people", "update people set film_count = 7 where id = 1", "has film_count 7"),
        (20, "people", "update people set review_count = 70 where id = 1", "review_count 70"),
        (21, "credits", "update credits set review_count = 70 where id = 1", "has review_count 70"),
        (
            22,
            "review_people",
            """
            insert into review_people select 1, max(id) from people
            where id not in (select person_id from review_people where review_id = 1);
            update people set review_count = (select count(*) from review_people where person_id = people.id);
            """,
            "are linked without a fact",
        ),
        (
            22,
            "review_people",
            """
            delete from review_people where person_id = 1;
            update people set review_count = 0 where id = 1;
            """,
            "have a fact but are not linked",
        ),
        (23, "review_films", "delete from review_films", "have a fact but are not linked"),
        (23, "review_films", "insert into review_films select id, film_id from reviews where id = 1", "without a fact"),
        (24, "reviews", "update reviews set quote = upper(quote)", "has a pull quote that is not from"),
        (24, "reviews", "update reviews set quote_tone = null where quote is not null", "or has no tone"),
        (25, "facts", "update facts set value = 'plot' where property = 'aspect'", "is none, or has no words"),
        (26, "problems", "insert into problems values (99, 99, 'x', '', 'error', 'x', 'x', 0)", "a row of sources"),
        (26, "review_tags", "insert into review_tags values (1, 99)", "refers to a row of tags that does not exist"),
        (27, "reviews_fts", "update reviews set title = 'Another'", "reviews_fts: does not hold what it indexes"),
        (27, "films_fts", "delete from films_fts where rowid = 1", "films_fts: does not hold what it indexes"),
        (27, "people_fts", "drop table people_fts", "people_fts: does not hold what it indexes"),
        (28, "vocabulary", "delete from vocabulary where word = 'loneliness'", '"loneliness" stands in 2 reviews, '),
        (28, "vocabulary", "update vocabulary set review_count = 9 where word = 'film'", "not in 9"),
        (28, "vocabulary", "insert into vocabulary values ('lonliness', 1)", "stands in 0 reviews, not in 1"),
        (27, "sentences_fts", "delete from sentences_fts_data where id = 10", "sentences_fts: does not hold"),
    ],
)  # fmt: skip
def test_each_violation_is_found_and_named(
    copied_database: Path, invariant: int, table: str, script: str, words: str
) -> None:
    spoil(copied_database, script)
    demand, violation = violated(copied_database)
    assert (demand, violation.table) == (INVARIANTS[invariant], table)
    assert words in violation.message
    assert violation.message.endswith(".")
    assert "\n" not in violation.message
    if violation.row is not None:
        assert violation.message.startswith(f"{table}, row {violation.row}: ")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (None, "cannot be opened; check that it exists and is readable."),
        (b"Her is a film by Spike Jonze. " * 50, "is not a SQLite database; name one made by film-reviews build."),
        (b"", "was not made by film-reviews build; name a database that was."),
    ],
)
def test_other_files_are_refused_in_one_sentence(tmp_path: Path, data: bytes | None, words: str) -> None:
    path = tmp_path / "other file?.db"
    if data is not None:
        path.write_bytes(data)
    assert [check.violation for check in verify(path)] == [Violation("", None, f"{path} {words}")]
    assert path.exists() == (data is not None)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert violated(tmp_path)[1].message == f"{tmp_path} cannot be opened; check that it exists and is readable."


def test_other_databases_and_versions_are_told_apart(copied_database: Path) -> None:
    spoil(copied_database, "pragma user_version = 2")
    assert violated(copied_database)[1].message == (
        f"{copied_database} has schema version 2, but this program knows 1; build it again."
    )
    spoil(copied_database, "pragma application_id = 1")
    assert "was not made by film-reviews build" in violated(copied_database)[1].message


def test_damage_never_raises(good_database: Path, tmp_path: Path) -> None:
    """Whatever page of the file is lost, the answer is a sentence."""
    data = good_database.read_bytes()
    path = tmp_path / "damaged.db"
    for start in range(0, len(data), max(4096, len(data) // 30 // 4096 * 4096)):
        path.write_bytes(data[:start] + b"\xff" * 4096 + data[start + 4096 :])
        assert all(isinstance(check.violation, Violation | None) for check in verify(path))
    path.write_bytes(data[: len(data) // 2])
    assert violated(path)[1].message


def test_zero_characters_are_counted(copied_database: Path) -> None:
    """SQLite's own functions stop at them."""
    spoil(
        copied_database,
        """
        update reviews set document = document || char(0) || 'after' where id = 1;
        update segments set "end" = "end" + 6 where id = (select max(id) from segments where review_id = 1);
        """,
    )
    assert "segments partition their document" not in [
        check.invariant for check in verify(copied_database) if check.violation
    ]
