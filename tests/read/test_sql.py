"""Dumps of databases: what rows and those that they point to say, how each program writes them, and what is broken."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_file, records, stated
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from datasette_film_reviews.model import Field, Problem, Record
from datasette_film_reviews.read.sql_statements import Row, statements
from datasette_film_reviews.read.sql_values import Dialect

if TYPE_CHECKING:
    from pathlib import Path

MYSQL = r"""-- MySQL dump 10.13  Distrib 5.5.46
/*!40101 SET NAMES utf8 */;

DROP TABLE IF EXISTS `opinioni`;
CREATE TABLE `opinioni` (
  `id` int(11) NOT NULL AUTO_INCREMENT,
  `weir_id` int(11) NOT NULL COMMENT 'the film, not the mill',
  `utente_id` int(11) DEFAULT NULL,
  `voto` decimal(3,1) DEFAULT NULL,
  `testo` text,
  PRIMARY KEY (`id`),
  KEY `weir_id` (`weir_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8;
LOCK TABLES `opinioni` WRITE;
INSERT INTO `opinioni` VALUES (1,7,3,8.5,'L\'acqua (non \"acqua\") scende;\r\n-- e poi ''sale''.'),
(2,0,4,NULL,'Il forum resta chiuso fino a lunedì, grazie.');
UNLOCK TABLES;

CREATE TABLE `film` (`weir_id` int(11) NOT NULL, `titolo` varchar(255), `anno` smallint(6), `voto` int, `genere_id` int,
  PRIMARY KEY (`weir_id`));
INSERT INTO `film` VALUES (7,'Il lungo fiume',1987,6,2);
CREATE TABLE `genere` (`id` int, `nome` text);
INSERT INTO `genere` VALUES (2,'Drammatico');
CREATE TABLE `utenti` (`id` int, `email` text, `username` varchar(9), `password` text);
INSERT INTO `utenti` VALUES (3,'dora@weir.example','Dora','5f4dcc3b5aa765d61d8327deb882cf99'),
  (4,'ivo@weir.example','Ivo','');
CREATE TABLE `mulini` (`id` int, `ruote` int);
INSERT INTO `mulini` VALUES (1,4),(2,3);
-- Dump completed
"""


def test_a_row_says_what_the_rows_say_that_it_points_to(tmp_path: Path) -> None:
    items, source = read_file(tmp_path, MYSQL, "weir.txt")
    assert items == [
        Record(
            0,
            "weir.txt",
            "1",
            "L'acqua (non \"acqua\") scende;\n-- e poi 'sale'.",
            (
                Field("film.titolo", "title", "Il lungo fiume"),
                Field("film.anno", "year", "1987"),
                Field("film.genere", "genre", "Drammatico"),
                Field("user.name", "critic", "Dora"),
                Field("voto", "rating", "8.5"),
            ),
            records(items)[0].repairs,
        ),
        Record(
            0,
            "weir.txt",
            "2",
            "Il forum resta chiuso fino a lunedì, grazie.",
            (Field("user.name", "critic", "Ivo"),),
        ),
        Problem(
            0,
            "weir.txt",
            "",
            "warning",
            "other-tables",
            "weir.txt has rows of tables without texts (2 of mulini); they were passed over.",
        ),
    ]
    assert (source.format, source.encoding) == ("sql", "utf-8")


POSTGRES = r"""--
-- PostgreSQL database dump
--
\restrict x9
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
CREATE FUNCTION public.grind() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO log VALUES (';');
END;
$$;
CREATE TABLE public.reviews (
    id integer NOT NULL,
    movie integer,
    stars numeric(2,1) DEFAULT 0.0 CHECK (stars >= 0),
    body text
);
CREATE TABLE public.movies (number integer, title text);
COPY public.movies (number, title) FROM stdin;
7	Long River
\.
COPY public.reviews (id, movie, stars, body) FROM stdin;
1	7	4.5	The wheel\tturns.\nIt's slow\\fast.
2	\N	\N	The mill is closed on Mondays
\.
ALTER TABLE ONLY public.movies
    ADD CONSTRAINT movies_pkey PRIMARY KEY (number);
ALTER TABLE ONLY public.reviews ADD CONSTRAINT r_fkey FOREIGN KEY (movie) REFERENCES public.movies(number);
INSERT INTO public.reviews VALUES (3, 7, 2.0, E'It\'s a\nweir \\ and' || ' C:\mill' ::text);
"""


def test_copies_of_postgresql_and_keys_behind_the_rows(tmp_path: Path) -> None:
    items, _ = read_file(tmp_path, POSTGRES, "weir.sql")
    assert problems(items) == []
    assert [(record.locator, record.text, stated(record)) for record in records(items)] == [
        ("1", "The wheel\tturns.\nIt's slow\\fast.", {"title": "Long River", "rating": "4.5"}),
        ("2", "The mill is closed on Mondays", {}),
        ("3", "It's a\nweir \\ and C:\\mill", {"title": "Long River", "rating": "2.0"}),
    ]


SQLITE = """PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "film notes" (id INTEGER PRIMARY KEY, "film" TEXT, key TEXT, body TEXT, stars REAL);
INSERT INTO "film notes" VALUES(1,'Long River','a',replace('The wheel\\nturns; it''s slow.','\\n',char(10)),4.0);
INSERT INTO "film notes" VALUES(2,'Salt','b',unistr('The salt\\u000adries by noon.'),X'33');
CREATE TRIGGER note AFTER INSERT ON "film notes" BEGIN
  INSERT INTO index_of VALUES (new.id, new.body);
END;
CREATE INDEX ix ON "film notes"(film);
COMMIT;
"""


def test_dumps_of_sqlite(tmp_path: Path) -> None:
    items, _ = read_file(tmp_path, SQLITE, "notes")
    assert problems(items) == []
    assert [(record.locator, record.text, stated(record)) for record in records(items)] == [
        ("1", "The wheel\nturns; it's slow.", {"title": "Long River", "rating": "4.0"}),
        ("2", "The salt\ndries by noon.", {"title": "Salt", "rating": "3"}),
    ]


def test_columns_are_those_that_an_insert_names(tmp_path: Path) -> None:
    dump = (
        "INSERT IGNORE INTO `weir`.`reviews` (`body`, `title`) VALUES\n('A wheel turns, and turns.', 'Salt'),\n"
        "(_utf8mb4'It dries: \\'salt\\'.', NULL)\nON DUPLICATE KEY UPDATE `body` = VALUES(`body`);\n"
        "REPLACE INTO reviews SELECT * FROM old;\n"
        "INSERT INTO [dbo].[reviews] ([title], [body])\n"
        "VALUES (N'Salt;', CAST(N'The mill is ''shut''.' AS nvarchar(9)))\nGO\n"
        "INSERT INTO reviews (body) VALUES (0x54686520776865656c2069732077657421);\n"
    )
    items, _ = read_file(tmp_path, dump, "weir.sql")
    assert problems(items) == []
    assert [(record.text, stated(record)) for record in records(items)] == [
        ("A wheel turns, and turns.", {"title": "Salt"}),
        ("It dries: 'salt'.", {}),
        ("The mill is 'shut'.", {"title": "Salt;"}),
        ("The wheel is wet!", {}),
    ]


@pytest.mark.parametrize(
    ("broken", "number", "reason"),
    [
        ("INSERT INTO reviews VALUES (2, 'The mill is cut", "2", "has something else than a value"),
        ("INSERT INTO reviews VALUES (2, 'The mill', 3);", "2", "has 3 values for 2 columns"),
        ("INSERT INTO reviews VALUES 2, 'The mill';", "", "has something else than a row"),
        ("Warning: the mill is shut;", "", "is no statement of SQL"),
    ],
)
def test_what_is_broken_is_told_and_the_next_statement_read(
    tmp_path: Path, broken: str, number: str, reason: str
) -> None:
    dump = (
        "-- MySQL dump\nCREATE TABLE reviews (id int, body text);\n"
        "INSERT INTO reviews VALUES (1,'A wheel turns there.');\n"
        f"{broken}\nINSERT INTO reviews VALUES (9,'It dries by noon.');\n"
    )
    items, _ = read_file(tmp_path, dump, "weir.sql")
    assert [record.text for record in records(items)] == ["A wheel turns there.", "It dries by noon."]
    (problem,) = problems(items)
    assert (problem.code, problem.severity, problem.locator, problem.records) == ("broken-sql", "error", number, 1)
    place = f", row {number}" if number else ""
    assert problem.message == f"weir.sql{place} (line 4) {reason}; mend it, or dump it anew."


def test_a_dump_that_breaks_off_keeps_what_came_before(tmp_path: Path) -> None:
    items, _ = read_file(tmp_path, MYSQL[: MYSQL.index("chiuso")], "weir.sql")
    assert [record.locator for record in records(items)] == ["1"]
    assert [(problem.locator, problem.message) for problem in problems(items)] == [
        ("2", "weir.sql, row 2 (line 16) breaks off; mend it, or dump it anew.")
    ]
    items, _ = read_file(tmp_path, POSTGRES[: POSTGRES.index("closed")], "weir.sql")
    assert [record.locator for record in records(items)] == ["1", "2"]


def test_films_and_comments_beside_the_reviews_are_none(tmp_path: Path) -> None:
    dump = """CREATE TABLE films (id int PRIMARY KEY, name text, summary text);
INSERT INTO films VALUES (1,'Salt','A miller loses his mill, and finds another one.');
CREATE TABLE reviews (id int PRIMARY KEY, film_id int, body text, published int);
INSERT INTO reviews VALUES (1,1,'It dries by noon, alas.',1),(2,1,'Not finished yet, wait.',0);
CREATE TABLE comments (id int, review_id int, body text);
INSERT INTO comments VALUES (1,1,'I do not agree with you.');
"""
    items, _ = read_file(tmp_path, dump, "weir.sql")
    assert [(record.text, stated(record)) for record in records(items)] == [
        ("It dries by noon, alas.", {"title": "Salt"})
    ]
    assert [(problem.code, problem.records) for problem in problems(items)] == [("other-tables", 0), ("draft", 1)]


@pytest.mark.parametrize(
    ("column", "table", "key"),
    [
        ("movie_id", "movies", "id"),
        ("movieId", "tbl_movie", "id"),
        ("id_pelicula", "peliculas", "id"),
        ("film", "films", "id"),
        ("film_id", "titles", "film_id"),
        ("fk_film", "movies", "movie_id"),
    ],
)
def test_columns_point_to_tables_by_their_names(tmp_path: Path, column: str, table: str, key: str) -> None:
    dump = f"""CREATE TABLE {table} ({key} int, title text, plot text);
CREATE TABLE reviews (id int, {column} int, author_id int, title text, body text);
CREATE TABLE blog_user (id int, first_name text, last_name text, email text);
INSERT INTO reviews VALUES (1,7,3,'Dry as dust','It dries by noon, alas.');
INSERT INTO {table} VALUES (1,'Mill',''),(7,'Salt','{"A miller loses his mill. " * 100}');
INSERT INTO blog_user VALUES (3,'Dora','Fenn','dora@weir.example');
"""
    (found,) = read_file(tmp_path, dump, "weir.sql")[0]
    assert isinstance(found, Record)
    assert stated(found) == {"headline": "Dry as dust", "title": "Salt", "critic": "Dora Fenn"}


ADMINER = r"""-- Adminer 4.8.1 MySQL dump
SET NAMES utf8;
DELIMITER ;;
CREATE TRIGGER `x` BEFORE INSERT ON `critica` FOR EACH ROW BEGIN INSERT INTO log VALUES (NEW.id); END;;
DELIMITER ;
CREATE TABLE `critica` (`id` int, `titulo` text, `puntuacion` int, `usuario_id` int, `texto` text) COMMENT='a; (c';
INSERT INTO `critica` (`id`, `titulo`, `puntuacion`, `usuario_id`, `texto`) VALUES
(1,	'La sal',	7,	1,	'El agua baja; la película también (y mucho).')
ON DUPLICATE KEY UPDATE `id` = VALUES(`id`);
CREATE TABLE `usuarios` (`id` int, `nombre` varchar(9), `clave` text);
INSERT INTO `usuarios` (`id`, `nombre`, `clave`) VALUES (1, 'Ana', 'x'), (2, 'Luis', 'y');
"""


def test_what_is_between_the_rows_is_none_of_them(tmp_path: Path) -> None:
    (found,) = read_file(tmp_path, ADMINER, "weir.sql")[0]
    assert isinstance(found, Record)
    assert found.text == "El agua baja; la película también (y mucho)."
    assert stated(found) == {"title": "La sal", "rating": "7", "critic": "Ana"}


def test_several_tables_of_texts_say_their_names(tmp_path: Path) -> None:
    dump = """CREATE TABLE reviews (id int, film text, body text);
INSERT INTO reviews VALUES (1,'Salt','It dries by noon, alas.');
CREATE TABLE kritiken (nr int, titel text, kritik text, note text);
INSERT INTO kritiken VALUES (1,'Salz','Es trocknet bis Mittag aus.','2+');
"""
    items, source = read_file(tmp_path, dump, "weir.sql")
    assert [(record.locator, record.text, stated(record)["title"]) for record in records(items)] == [
        ("reviews:1", "It dries by noon, alas.", "Salt"),
        ("kritiken:1", "Es trocknet bis Mittag aus.", "Salz"),
    ]
    assert dict(source.mapping)["kritik"] == "text"


def test_a_dump_without_texts_says_so(tmp_path: Path) -> None:
    items, _ = read_file(tmp_path, "CREATE TABLE mills (id int);\nINSERT INTO mills VALUES (1);\n", "weir.sql")
    (problem,) = problems(items)
    assert (problem.code, problem.severity, problem.records) == ("no-reviews", "warning", 0)
    items, _ = read_file(
        tmp_path, "CREATE TABLE m (a int, b text);\nINSERT INTO m VALUES (1,'Wet');\n", "m.sql", b="text"
    )
    assert [record.text for record in records(items)] == ["Wet"]


@pytest.mark.parametrize(
    "post",
    [
        "# Notes\n\nCREATE TABLE mills (id int);\n\nThat's how a mill is kept. INSERT INTO it.\n",
        "---\ntitle: Salt\n---\n\n```sql\nINSERT INTO mills VALUES (1);\n```\n",
        "Select few films are as dry; this one is.\n",
        "Create table wine, says the miller; insert into mouth.\n",
    ],
)
def test_posts_that_quote_statements_are_none(tmp_path: Path, post: str) -> None:
    items, source = read_file(tmp_path, post, "mills.md")
    assert (source.format in ("markdown", "text"), len(records(items))) == (True, 1)


PIECES = st.sampled_from(
    """INSERT INTO reviews VALUES (|CREATE TABLE reviews (id int, body text);|COPY reviews (id, body) FROM stdin;
|'|"|`|\\|
|,|(|)|);|;|1|NULL|'A wheel turns there.'|--|/*|*/|#|$$|E'|0x|::text|\t|\\.|replace(|char(|DELIMITER ;;
|-- MySQL dump
|é""".split("|")
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(PIECES | st.text(st.characters(exclude_categories=["C"]), max_size=5), max_size=40))
def test_no_dump_is_too_odd(tmp_path: Path, pieces: list[str]) -> None:
    for beginning in ("-- MySQL dump\n", "PRAGMA foreign_keys=OFF;\n"):
        start = "CREATE TABLE reviews (id int, body text);INSERT INTO reviews VALUES (1,'The mill is shut.');\n"
        items, source = read_file(tmp_path, f"{beginning}{start}{''.join(pieces)}", "weir.sql")
        assert source.format == "sql"
        assert "fault" not in {problem.code for problem in problems(items)}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.text(st.characters(exclude_categories=["C"]), max_size=30), min_size=1, max_size=5))
def test_every_row_that_sqlite_dumps_comes_back(tmp_path: Path, words: list[str]) -> None:
    words = [f"{number}{word}" for number, word in enumerate(words)]
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE reviews (id INTEGER PRIMARY KEY, film TEXT, body TEXT)")
        connection.executemany("INSERT INTO reviews (film, body) VALUES (?, 'The mill is shut.')", [[w] for w in words])
        dump = "\n".join(connection.iterdump())
    found = statements([dump], Dialect(escapes=False))
    assert [row.values[1] for row in found if isinstance(row, Row)] == words
    items, source = read_file(tmp_path, dump, "weir.sql")
    assert (source.format, len(records(items))) == ("sql", len(words))


@pytest.mark.parametrize("line", ["($a", "(1,/*", "('", "(1,2"])
def test_what_never_ends_takes_no_longer_for_it(tmp_path: Path, line: str) -> None:
    start = time.monotonic()
    rows = f"INSERT INTO r VALUES {line}\n" * 5_000
    read_file(tmp_path, f"-- MySQL dump\nCREATE TABLE r (body text);\n{rows}", "weir.sql")
    assert time.monotonic() - start < 20
