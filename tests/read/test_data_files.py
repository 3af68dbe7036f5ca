"""TOML and YAML that are data: a review a file, lists of them, and what they say in any language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_file, records, stated
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from pathlib import Path

SALT = {
    "title": "Salt",
    "year": "1987",
    "director": "Ann Lee",
    "runtime": "131",
    "critic": "Dora F.",
    "rating": "4,5/5",
}
TOML = """# kept by hand
slug = "salt"
titre = "Salt (Sel)"
annee = 1987
realisation = "Ann Lee"
duree = "2h11"
redacteur = "Dora F."
note = "4,5/5"

[interpretes]
"Bo Dane" = "Rex"

[texte]
corps = \"\"\"
Il tourne.
\"\"\"
"""
YAML = """---
titre: "Salt (Sel)"
annee: 1987
realisation: [Ann Lee]
duree: 2h11
redacteur: Dora F.
note: 4,5/5
interpretes:
  Bo Dane: Rex
corps: >-
  Il
  tourne.
---
"""


@pytest.mark.parametrize(("name", "data"), [("salt.toml", TOML), ("salt.yaml", YAML), ("salt.yml", YAML[4:-4])])
def test_a_file_of_data_is_a_review(tmp_path: Path, name: str, data: str) -> None:
    items, source = read_file(tmp_path, data, name)
    (record,) = records(items)
    assert (record.text.strip(), record.locator, source.format) == ("Il tourne.", "", "data")
    assert stated(record) == {**SALT, "actor": "Bo Dane / Rex"}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("all.yml", "- film: Salt\n  review: It turns.\n- film: Low Tide\n  review: It is kept.\n"),
        ("all.yaml", "reviews:\n  - film: Salt\n    review: It turns.\n  - film: Low Tide\n    review: It is kept.\n"),
        ("all.yaml", "film: Salt\nreview: It turns.\n---\nfilm: Low Tide\nreview: It is kept.\n"),
        ("all.toml", '[[a]]\nfilm="Salt"\nreview="It turns."\n[[a]]\nfilm="Low Tide"\nreview="It is kept."\n'),
    ],
)  # fmt: skip
def test_lists_have_a_review_each(tmp_path: Path, name: str, data: str) -> None:
    items, _ = read_file(tmp_path, data, name)
    assert [(record.locator, stated(record), record.text) for record in records(items)] == [
        ("1", {"title": "Salt"}, "It turns."),
        ("2", {"title": "Low Tide"}, "It is kept."),
    ]


def test_of_titles_in_several_languages_each_is_the_films(tmp_path: Path) -> None:
    data = "titre: Les moulins\nfilm: {vo: Salzweg, fr: Le Sel}\ncorps: Il tourne.\n"
    items, _ = read_file(tmp_path, data, "salt.yml")
    assert [(field.property, field.value) for field in records(items)[0].fields] == [
        ("headline", "Les moulins"),
        ("title", "Salzweg"),
        ("title", "Le Sel"),
    ]


def test_the_only_long_text_beside_facts_of_a_film_is_a_review(tmp_path: Path) -> None:
    said = "It turns, and turns again, and nobody asks why it does so all day long. " * 5
    items, _ = read_file(tmp_path, f"film: Salt\nrating: 4/5\nblurb: {said}\n", "salt.yml")
    assert records(items)[0].text == said.strip()
    items, _ = read_file(tmp_path, f"title: Weir\nauthor: Ann\nblurb: {said}\n", "site.yml")
    assert [problem.code for problem in problems(items)] == ["no-text-column"]


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("nav.yml", "- title: Home\n  url: /\n- title: Films\n  url: /films\n", "no-reviews"),
        ("salt.toml", 'title = "Salt"\nreview = "It' + " turns" * 20_000, "broken-data"),
        ("salt.yml", "film: Salt\nreview: 'It" + " turns" * 20_000, "broken-data"),
        ("deep.yml", "a: " + "[" * 50 + "]" * 50 + "\n" + "b: c\n" * 20_000, "broken-data"),
    ],
)
def test_what_is_no_review_is_told(tmp_path: Path, name: str, data: str, code: str) -> None:
    items, _ = read_file(tmp_path, data, name)
    assert [problem.code for problem in problems(items)] == [code]


@pytest.mark.parametrize("name", ["salt.yml", "salt.toml"])
def test_a_post_below_front_matter_stays_one(tmp_path: Path, name: str) -> None:
    items, source = read_file(tmp_path, "---\ntitle: Salt\nrating: 4/5\n---\n\nIt *turns*, twice.\n", name)
    assert (source.format, records(items)[0].text) == ("markdown", "It turns, twice.")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=50)
@given(st.sampled_from(["a.yml", "a.toml"]), st.text("film:=[]{}-&*#\"'\n a1", max_size=60))
def test_nothing_raises(tmp_path: Path, name: str, text: str) -> None:
    read_file(tmp_path, "review: x\n" + text, name)
    read_file(tmp_path, "review = 'x'\n" + text, name)
