"""What users may say beforehand, and what other packages may add."""

from __future__ import annotations

import gzip
import json
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from building import dump, rows, run

Folder = Callable[[dict[str, str | bytes]], Path]

TABLE = "film,blurb,mark\nSalt,A fine film about a mine and its men.,7\nTin,Not so fine a film about a mine.,4\n"
MINES = (("Salt", "Tin", "Coal"), (7, 4, 9))

ADDED = '''
from datasette_film_reviews.model import Field, Record
from datasette_film_reviews.read.reader import Reading


class CardReader:
    """Index cards: the film on the first line, the verdict below."""

    format = "card"

    def recognises(self, start, path):
        return start.startswith(b"%CARD ")

    def read(self, file):
        with file.open() as stream:
            title, _, text = stream.read().decode().removeprefix("%CARD ").partition("\\n")
        fields = (Field("card", "title", title),)
        return Reading("utf-8", iter([Record(file.argument, file.path, "", text, fields)]))
'''


def test_columns_can_be_told(tmp_path: Path, folder: Folder) -> None:
    base = folder({"quotes.csv": TABLE})
    target = tmp_path / "reviews.db"
    result = run("build", target, base, "--map", "blurb=text", "--map", "mark=rating", "--rating-best", 10)
    assert result.exit_code == 0, result.output
    assert "Columns  quotes.csv: " in result.output
    assert rows(target, "select title, rating, rating_best, score, locator from reviews order by id") == [
        ("Salt", "7", 10.0, 70.0, "1"),
        ("Tin", "4", 10.0, 40.0, "2"),
    ]
    mapping = json.loads(rows(target, "select mapping from sources")[0][0])
    assert mapping == {"film": "title", "blurb": "text", "mark": "rating"}
    assert json.loads(rows(target, "select value from build where key = 'options'")[0][0]) == {
        "columns": {"blurb": "text", "mark": "rating"},
        "rating_best": 10.0,
    }


def test_what_columns_are_guessed_to_hold_is_told_and_can_be_told_otherwise(tmp_path: Path, folder: Folder) -> None:
    said = "{} is a film about a mine, its men and a canary that outlives them all. I left before the singing was over."
    table = "c1;c2;c3\n" + "".join(
        f"The {name} Mine;{said.format(name)};{mark}/10\n" for name, mark in zip(*MINES, strict=True)
    )
    base = folder({"club.csv": table})
    target = tmp_path / "reviews.db"
    result = run("build", target, base)
    assert "Noted    1 time: guessed-columns (see the table problems)" in result.output
    assert rows(target, "select headline, score from reviews order by id") == [
        ("The Salt Mine", 70.0),
        ("The Tin Mine", 40.0),
        ("The Coal Mine", 90.0),
    ]
    assert rows(target, "select path, locator, severity, code from problems") == [
        ("club.csv", "", "warning", "guessed-columns")
    ]
    chosen = ("--map", "c1=nothing", "--map", "c2=text", "--map", "c3=nothing")
    assert run("build", target, base, *chosen, "--strict").exit_code == 0
    assert rows(target, "select score from reviews") == [(None,)] * 3


@pytest.mark.parametrize("told", ["blurb", "blurb=poetry", "=text"])
def test_a_mapping_to_nothing_is_told(tmp_path: Path, folder: Folder, told: str) -> None:
    result = run("build", tmp_path / "reviews.db", folder({"quotes.csv": TABLE}), "--map", told)
    assert result.exit_code == 2
    assert "Error: --map takes COLUMN=PROPERTY, where PROPERTY is one of text," in result.output


def test_a_format_can_be_told_and_standard_input_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target, piped = tmp_path / "reviews.db", tmp_path / "piped"
    piped.write_text(TABLE)
    with piped.open() as stream:
        monkeypatch.setattr(sys, "stdin", stream)
        from datasette_film_reviews.pipeline import BuildOptions, build
        from datasette_film_reviews.read import ReadOptions

        build(target, ["-"], 1, None, BuildOptions(ReadOptions("csv", (("blurb", "text"),))))
    assert rows(target, "select path, format, records from sources") == [("standard-input", "table", 2)]
    result = run("build", target, piped, "--format", "papyrus")
    assert result.exit_code == 2
    assert "There is no format papyrus: choose one of " in result.output


def test_patterns_and_archives_and_urls_give_the_same_reviews(
    tmp_path: Path, folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = {f"{name}.txt": f"{name} is a film about a mine.\nRating 3/5\n" for name in ("Salt", "Tin")}
    base = folder({**texts, "other.md": "# Not this one (2011)\n\nIt is a film."})
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        for name, text in texts.items():
            archive.writestr(name, text)
    pytest.importorskip("upath", reason="URLs need the extra: pip install 'datasette-film-reviews[cluster]'")
    import fsspec

    memory = fsspec.filesystem("memory")
    for name, text in texts.items():
        memory.pipe(f"/mine/{name}", text.encode())
    said = "select title, rating, score, text from reviews order by title"
    found = []
    for argument in (f"{base}/*.txt", tmp_path / "all.zip", "memory:///mine"):
        assert run("build", tmp_path / "reviews.db", argument).exit_code == 0
        found.append(rows(tmp_path / "reviews.db", said))
    assert found[0] == found[1] == found[2]
    assert [title for title, *_ in found[0]] == ["Salt", "Tin"]


def test_a_compressed_table_is_the_table(tmp_path: Path, folder: Folder) -> None:
    plain, packed = tmp_path / "plain.db", tmp_path / "packed.db"
    base = folder({"a/quotes.csv": TABLE, "b/quotes.csv": gzip.compress(TABLE.encode(), mtime=0)})
    for target, part in ((plain, "a"), (packed, "b")):
        assert run("build", target, base / part, "--map", "blurb=text").exit_code == 0
    different = {line for line in set(dump(plain)) ^ set(dump(packed)) if "sources" not in line}
    assert different == set()


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str, str], None]:
    """Installs a package of one module that adds one reader."""

    def installed(module: str, code: str, reader: str) -> None:
        site = tmp_path / "site"
        metadata = site / f"{module}-1.0.dist-info"
        metadata.mkdir(parents=True)
        (site / f"{module}.py").write_text(code)
        (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {module}\nVersion: 1.0\n")
        (metadata / "entry_points.txt").write_text(f"[datasette_film_reviews.readers]\n{module} = {reader}\n")
        monkeypatch.syspath_prepend(str(site))

    return installed


def test_a_reader_of_another_package_is_used_without_any_change(
    tmp_path: Path, folder: Folder, install: Callable[[str, str, str], None]
) -> None:
    install("film_cards", ADDED, "film_cards:CardReader")
    base = folder(
        {
            "one.crd": "%CARD Low Tide\nThe film drifts, and so did I.\n",
            "two.txt": "Salt (2011)\n\nNobody leaves this film dry.\n",
        }
    )
    target = tmp_path / "reviews.db"
    assert run("build", target, base).exit_code == 0
    assert rows(
        target,
        """select path, format, films.title from reviews join sources on sources.id = source_id
           join films on films.id = film_id order by path""",
    ) == [("one.crd", "card", "Low Tide"), ("two.txt", "text", "Salt")]


def test_a_reader_that_cannot_be_loaded_is_told(
    tmp_path: Path, folder: Folder, install: Callable[[str, str, str], None]
) -> None:
    install("broken", "", "broken:Reader")
    result = run("build", tmp_path / "reviews.db", folder({"a.txt": "Salt is a film."}))
    assert result.exit_code == 2
    assert "Error: The reader broken could not be loaded" in result.output
