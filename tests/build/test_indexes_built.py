"""A folder of texts and the table that tells of them, through the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from building import dump, rows, run

Folder = Callable[[dict[str, str | bytes]], Path]

TEXTS = {
    "texts/000412.txt": "The mine floods and nobody in it sings, which it takes an hour to tell us.\n",
    "texts/000977.txt": "Director: Cy Dunn\n\nA lighthouse is kept by two sisters until the sea wants it back.\n",
}
LABELS = "id,film,director,rating,reviewer\n412,Salt,Ann Lee,4/5,Dora Fenn\n977,Low Tide,Ed Moss,2/5,Dora Fenn\n"


def test_reviews_have_the_facts_that_a_table_says_of_them(tmp_path: Path, folder: Folder) -> None:
    base = folder({**TEXTS, "labels.csv": LABELS})
    target, again = tmp_path / "reviews.db", tmp_path / "again.db"
    result = run("build", target, base, "--jobs", 1)
    assert result.exit_code == 0, result.output
    assert "Noted    1 time: index-of-files (see the table problems)" in result.output
    assert rows(target, "select path, format, records from sources order by path") == [
        ("labels.csv", "table", 0),
        ("texts/000412.txt", "text", 1),
        ("texts/000977.txt", "text", 1),
    ]
    assert rows(
        target, "select films.title, rating, reviews.score from reviews join films on films.id = film_id order by 1"
    ) == [
        ("Low Tide", "2/5", 40.0),
        ("Salt", "4/5", 80.0),
    ]
    assert rows(target, "select name from critics") == [("Dora Fenn",)]
    assert rows(target, "select value, field, method, used from facts where property = 'rating' order by value") == [
        ("2/5", "rating in labels.csv", "index of files", 1),
        ("4/5", "rating in labels.csv", "index of files", 1),
    ]
    mapping = {"film": "title", "director": "director", "rating": "rating", "reviewer": "critic"}
    directed = "select name from credits join people on people.id = person_id where job = 'director' order by 1"
    assert rows(target, directed) == [("Ann Lee",), ("Cy Dunn",)]  # and not Ed Moss, as the text has a label
    assert json.loads(rows(target, "select mapping from sources where path = 'labels.csv'")[0][0]) == mapping
    assert run("verify", target).exit_code == 0
    assert run("build", again, base, "--jobs", 2).exit_code == 0
    assert dump(again) == dump(target)


def test_a_header_in_the_text_is_surer_than_the_table(tmp_path: Path, folder: Folder) -> None:
    base = folder({**TEXTS, "labels.csv": LABELS.replace("4/5", "1/5")})
    (base / "texts/000412.txt").write_text("Rating: 4/5\n\n" + str(TEXTS["texts/000412.txt"]))
    target = tmp_path / "reviews.db"
    assert run("build", target, base).exit_code == 0
    found = "select rating from reviews join films on films.id = film_id where films.title = 'Salt'"
    assert rows(target, found) == [("4/5",)]
