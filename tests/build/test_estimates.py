"""Tone and opinion from files to the database, and on the command line."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from building import rows, run

Folder = Callable[[dict[str, str | bytes]], Path]

REVIEWS: dict[str, str | bytes] = {
    "one.md": "---\ntitle: Salt\n---\nA wonderful and moving film. When the mine closes, Rex goes to sea.\n",
    "two.md": "---\ntitle: Salt\n---\nA dull and pointless film. I was bored.\n",
    "three.md": "---\ntitle: Salt\n---\nEin langweiliger Film, den man sich wirklich nicht ansehen muss, so schade.\n",
}


def test_a_build_stores_tone_and_opinion(folder: Folder, tmp_path: Path) -> None:
    database = tmp_path / "reviews.db"
    assert run("build", database, folder(REVIEWS)).exit_code == 0
    assert rows(
        database,
        """select path, round(reviews.tone / 100), count(sentences.tone), group_concat(round(opinion / 100)), score
           from reviews join sources on sources.id = source_id join sentences on review_id = reviews.id
           group by 1 order by 1""",
    ) == [("one.md", 1.0, 2, "1.0,0.0", None), ("three.md", None, 0, None, None), ("two.md", 0.0, 2, "1.0,1.0", None)]
    assert rows(database, "select tone = (select round(avg(tone), 2) from reviews), score from films") == [(1, None)]


def test_inspect_shows_which_words_made_the_tone(folder: Folder) -> None:
    text = "A dull and pointless film. The jokes fall flat, but the photography is wonderful."
    files = folder({"salt.txt": text, "other.txt": "Great"})
    told = run("inspect", "--tone", files / "salt.txt").output
    assert re.search(r"^tone [\d.]+ of 100, an estimate from the words of 2 sentences; 0 left out as plot$", told, re.M)
    assert re.search(r"^wonderful +\+\d\.\d\d .*-\d\.\d\d$", told, re.M)
    assert re.search(r" dull +-\d\.\d\d$", told, re.M)
    review = json.loads(run("inspect", "--tone", "--json", files / "salt.txt").output)["reviews"][0]
    why = review["tone_explained"]
    assert why["tone"] == review["tone"]
    assert why["base"] + sum(one["logit"] for one in why["contributions"]) == pytest.approx(why["logit"])
    assert "tone unknown" in run("inspect", "--tone", files / "other.txt").output


def test_datasette_loads_no_model_to_serve() -> None:
    code = (
        "import sys, datasette.app, datasette_film_reviews; print([m for m in sys.modules if '_reviews.extract' in m])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
