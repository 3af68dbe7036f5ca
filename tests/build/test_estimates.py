"""Tone and opinion from files to the database, and on the command line."""

from __future__ import annotations

import json
import math
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


OF_REVIEWS = """select distinct path from tone_words join reviews on reviews.id = review_id
    join sources on sources.id = source_id order by 1"""


def test_a_build_stores_what_made_each_tone(folder: Folder, tmp_path: Path) -> None:
    database = tmp_path / "reviews.db"
    assert run("build", database, folder(REVIEWS)).exit_code == 0
    assert rows(database, OF_REVIEWS) == [("one.md",), ("two.md",)]
    for logit, tone in rows(
        database, "select sum(weight), tone from tone_words join reviews on id = review_id group by id"
    ):
        assert 100 / (1 + math.exp(-logit)) == pytest.approx(tone, abs=0.1)
    moving = """select tone_words.words, weight > 0, substr(document, start + 1, end - start)
        from tone_words join reviews on reviews.id = review_id"""
    assert {("wonderful", 1, "wonderful"), ("dull", 0, "dull")} <= set(rows(database, moving))
    last = """select words, count, start, max(position) > 0 from tone_words group by review_id"""
    assert rows(database, last) == [("(a text of this length)", 0, None, 1)] * 2


def test_a_build_links_what_is_judged_to_whose_it_is(folder: Folder, tmp_path: Path) -> None:
    fields = "---\ntitle: Salt\ndirector: Ida Moon\ncast: Ann Lee, Bo Finch\n---\n"
    files: dict[str, str | bytes] = {
        "one.md": fields
        + "Lee gives a wonderful performance. Moon's direction is superb. Finch is excellent as Rex.\n",
        "two.md": fields + "Rex is superb. Moon's wonderful performance is a delight. The script is brilliant.\n",
    }
    database = tmp_path / "reviews.db"
    assert run("build", database, folder(files)).exit_code == 0
    assert rows(
        database,
        """select path, value, name, facts.quote, used from facts join reviews on reviews.id = review_id
           join sources on sources.id = source_id left join people on people.id = person_id
           where property = 'aspect' order by path, facts.start""",
    ) == [
        ("one.md", "performance", "Ann Lee", "Lee gives a wonderful performance.", 1),
        ("one.md", "direction", "Ida Moon", "Moon's direction is superb.", 1),
        ("one.md", "performance", "Bo Finch", "Finch is excellent as Rex.", 1),
        ("two.md", "performance of Rex", None, "Rex is superb.", 0),
        ("two.md", "performance", None, "Moon's wonderful performance is a delight.", 1),
        ("two.md", "writing", None, "The script is brilliant.", 1),
    ]


def test_datasette_loads_no_model_to_serve(folder: Folder, tmp_path: Path) -> None:
    database = tmp_path / "reviews.db"
    assert run("build", database, folder(REVIEWS)).exit_code == 0
    code = f"""
import asyncio, sys
from datasette.app import Datasette
client = Datasette([{str(database)!r}]).client
[review, *_] = asyncio.run(client.get("/reviews/-/films/salt.json")).json()["reviews"]
page = asyncio.run(client.get("/reviews/-/reviews/" + review["slug"]))
print("Which words made the tone" in page.text, [name for name in sys.modules if "_reviews.extract" in name])
"""
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert told == "True []\n"
