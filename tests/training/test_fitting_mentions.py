"""Fitting what tells other films from all else: on invented reviews, from their folder to a module of weights."""

from __future__ import annotations

import json
import runpy
import sys
from pathlib import Path

import pytest

pytest.importorskip("scipy", reason="training needs scipy: pip install 'datasette-film-reviews[training]'")

from datasette_film_reviews.extract.mention_weights import BARE_WEIGHTS, SET_APART_WEIGHTS
from training import mentions

TEXT = "“Harbour” is a film about a ferry. “Harbour” has fine actors. It is a film worthy of “{}”, they say."


@pytest.fixture
def collection(tmp_path: Path) -> str:
    folder, labels = tmp_path / "reviews", tmp_path / "labels.jsonl"
    folder.mkdir()
    with labels.open("w") as lines:
        for number, title in enumerate(("Low Tide", "Salt Road", "Kelp and Tin", "The Long Noon", "Wet Harbours")):
            (folder / f"{number}.txt").write_text(TEXT.format(title))
            label = {"path": f"{number}.txt", "film": "Harbour", "films_mentioned": [title]}
            lines.write(json.dumps(label) + "\n")
    return f"invented={folder}={labels}"


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> None:
    monkeypatch.setattr(sys, "argv", ["mentions.py", *arguments])
    mentions.main()


def test_the_fit_believes_its_labels_and_keeps_what_it_did_not_hear(
    collection: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "weights.py"
    run(monkeypatch, collection, "--to", str(target))
    assert "5 films" in capsys.readouterr().out
    fitted = runpy.run_path(str(target))
    apart, bare = fitted["SET_APART_WEIGHTS"], fitted["BARE_WEIGHTS"]
    assert apart["bias"] > SET_APART_WEIGHTS["bias"] - mentions.RAISED
    assert apart["title and year"] == pytest.approx(SET_APART_WEIGHTS["title and year"], abs=0.01)
    assert bare.keys() <= BARE_WEIGHTS.keys() | {"bias"} | apart.keys()
    assert "on 5 labelled texts of 1 collections" in target.read_text()


def test_checking_writes_nothing(collection: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "weights.py"
    run(monkeypatch, collection, "--check", "--to", str(target))
    assert not target.exists()
