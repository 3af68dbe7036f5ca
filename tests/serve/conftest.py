"""Datasette over the invented corpus, and over databases that are none of ours."""

from __future__ import annotations

import copy
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from corpus import write_corpus
from datasette.app import Datasette

from datasette_film_reviews.pipeline import build

if TYPE_CHECKING:
    from collections.abc import Callable

    Open = Callable[..., Datasette]

LIBRARY = """
create table authors (id integer primary key, name text);
create table publishers (id integer primary key, name text);
create table books (id integer primary key, title text, publisher_id integer references publishers(id));
create table book_authors (
    book_id integer references books(id), author_id integer references authors(id), primary key (book_id, author_id)
);
create table book_editors (
    id integer primary key, book_id integer references books(id), author_id integer references authors(id)
);
create table subjects (code text primary key, label text);
create table book_subjects (book_id references books, subject_code references subjects);
insert into authors values (1, 'Ada'), (2, 'Bo'), (3, 'Cy & <Co>'), (4, 'Nobody');
insert into publishers values (1, 'Quire');
insert into books values (1, 'One', 1), (2, 'Two', 1), (3, 'Three', null), (4, 'Four', null), (5, 'Five', 1);
insert into book_authors values (1, 1), (1, 2), (2, 1), (2, 2), (3, 1), (4, 3), (5, 2);
insert into book_editors (book_id, author_id) values (1, 4), (2, 4), (2, 4), (3, null);
insert into subjects values ('F/1', 'Fog'), ('L__2', 'Lamps');
insert into book_subjects values (1, 'F/1'), (2, 'F/1'), (2, 'L__2');
"""


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of ours under a name with a space and a dot."""
    path: Path = tmp_path_factory.mktemp("corpus") / "my reviews.1.db"
    write_corpus(path)
    return path


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of books, none of ours."""
    path: Path = tmp_path_factory.mktemp("library") / "library.db"
    connection = sqlite3.connect(path)
    connection.executescript(LIBRARY)
    connection.close()
    return path


@pytest.fixture
def opened(corpus: Path, library: Path) -> Open:
    """A Datasette over both, with the configuration and settings given (and closed names for the tables)."""

    def open_both(configuration: dict[str, Any] | None = None, **settings: Any) -> Datasette:
        # What Datasette 1.0 takes from its configuration alone (`allow_sql`) it is given there too.
        more = {} if hasattr(Datasette, "permission_allowed") else {"config": copy.deepcopy(configuration)}
        return Datasette([str(corpus), str(library)], metadata=configuration, settings=settings, **more)

    return open_both


@pytest.fixture
def datasette(opened: Open) -> Datasette:
    """A Datasette over both, as nobody has configured it."""
    return opened()


@pytest.fixture(scope="session")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database built from the seeds."""
    path: Path = tmp_path_factory.mktemp("seeds") / "reviews.db"
    build(path, [str(Path(__file__).parents[2] / "seeds")], jobs=1)
    return path


@pytest.fixture(scope="session")
def rated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three critics on four films."""
    path: Path = tmp_path_factory.mktemp("rated") / "rated.db"
    build(path, [str(Path(__file__).with_name("ratings.csv"))], jobs=1)
    return path
