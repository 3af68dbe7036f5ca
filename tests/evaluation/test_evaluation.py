"""Scoring a build against labels, as `make evaluate` does: from a folder and labels to a table of figures."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner, Result

from evaluation.__main__ import evaluate
from evaluation.table import BEGIN, END

if TYPE_CHECKING:
    from pathlib import Path

REVIEW = """Title: The Salt Ledger
Director: Anselm Brandt
Starring: Ines Valcourt, Bram Osterhout
Runtime: 96 minutes
Rating: 3/5

Mirabel (Ines Valcourt) counts barrels, and it rains. “Low Tide” had more to say.
"""
RIGHT: dict[str, Any] = {
    "path": "salt.txt",
    "film": "Salt Ledger",
    "director": ["Anselm Brandt"],
    "cast": ["Inès Valcourt", "Bram Osterhout"],
    "credits": [{"person": "Ines Valcourt", "character": "Mirabel Stroud"}],
    "runtime": 96,
    "year": None,
    "rating": "3/5",
    "score": 60,
}


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "evaluation.md"
    path.write_text(f"# Figures\n\n{BEGIN}\n\n{END}\n\nThe end.\n", "utf-8")
    return path


def evaluated(tmp_path: Path, document: Path, labels: list[dict[str, Any]], *options: str) -> Result:
    folder = tmp_path / "reviews"
    folder.mkdir(exist_ok=True)
    (folder / "salt.txt").write_text(REVIEW, "utf-8")
    (tmp_path / "labels.jsonl").write_text("\n".join(map(json.dumps, labels)), "utf-8")
    collection = f"mine={folder}={tmp_path / 'labels.jsonl'}"
    return CliRunner().invoke(evaluate, [collection, "--document", str(document), *options])


def rows(text: str) -> dict[str, tuple[str, str, str]]:
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line[:1] == "|"]
    return {row[1]: (row[2], row[3], row[4]) for row in cells[2:]}


def test_what_is_found_is_scored_and_written(tmp_path: Path, document: Path) -> None:
    result = evaluated(tmp_path, document, [RIGHT])
    assert result.exit_code == 0, result.output
    text = document.read_text("utf-8")
    assert rows(text) == {
        "film": ("1", "1.000", "1.000"),
        "cast": ("2", "1.000", "1.000"),
        "credits": ("1", "1.000", "1.000"),
        "director": ("1", "1.000", "1.000"),
        "runtime": ("1", "1.000", "1.000"),
        "score": ("1", "1.000", "1.000"),
    }
    assert text.startswith("# Figures\n")
    assert text.endswith("\nThe end.\n")


def test_what_is_wrong_what_is_missing_and_what_is_optional_counts_as_it_is(tmp_path: Path, document: Path) -> None:
    labels = {
        **RIGHT,
        "film": "Low Tide",
        "director": ["Oda Keough", "Anselm Brandt"],
        "cast": ["Ines Valcourt"],
        "cast_optional": ["Bram Osterhout"],
        "credits": [],
        "runtime": 97,
    }
    result = evaluated(tmp_path, document, [labels, {"path": "elsewhere.txt", "film": None}], "--errors", "1")
    assert "mine salt.txt: film: labelled ['Low Tide'], found ['The Salt Ledger']" in result.output
    assert "1 labelled reviews are not in the database" in result.output
    found = rows(document.read_text("utf-8"))
    assert found["film"] == ("1", "0.000", "0.000")
    assert found["director"] == ("2", "1.000", "0.500")
    assert found["cast"] == ("1", "1.000", "1.000")
    assert found["credits"] == ("0", "0.000", "")
    assert found["runtime"] == ("1", "0.000", "0.000")


def test_a_text_about_no_film_is_right_when_it_is_left_alone(tmp_path: Path, document: Path) -> None:
    evaluated(tmp_path, document, [{"path": "salt.txt", "film": None}])
    assert rows(document.read_text("utf-8")) == {"no film": ("1", "0.000", "0.000")}


def test_a_figure_that_fell_is_told_and_other_collections_are_kept(tmp_path: Path, document: Path) -> None:
    evaluated(tmp_path, document, [RIGHT])
    text = document.read_text("utf-8").replace(END, f"| other | film | 4 | 0.500 | 0.250 |\n{END}")
    document.write_text(text, "utf-8")
    worse = {**RIGHT, "film": "Low Tide"}
    checked = evaluated(tmp_path, document, [worse], "--check")
    assert checked.exit_code == 1
    assert "mine, film: precision fell from 1.000 to 0.000" in checked.output
    assert document.read_text("utf-8") == text
    assert evaluated(tmp_path, document, [RIGHT], "--check").exit_code == 0
    assert evaluated(tmp_path, document, [worse]).exit_code == 0
    assert "| other | film | 4 | 0.500 | 0.250 |" in document.read_text("utf-8")


@pytest.mark.parametrize("line", ["{", "3", '{"film": "Salt"}', "\0"])
def test_labels_that_are_none_are_refused_by_their_line(tmp_path: Path, document: Path, line: str) -> None:
    folder = tmp_path / "reviews"
    folder.mkdir()
    (folder / "salt.txt").write_text(REVIEW, "utf-8")
    (tmp_path / "labels.jsonl").write_text(json.dumps(RIGHT) + "\n" + line, "utf-8")
    arguments = [f"mine={folder}={tmp_path / 'labels.jsonl'}", "--document", str(document)]
    result = CliRunner().invoke(evaluate, arguments)
    assert result.exit_code == 1
    assert "labels.jsonl, line 2" in result.output


def test_a_collection_is_a_name_a_folder_and_labels(document: Path) -> None:
    result = CliRunner().invoke(evaluate, ["mine", "--document", str(document)])
    assert result.exit_code == 2
    assert "NAME=FOLDER=LABELS" in result.output
