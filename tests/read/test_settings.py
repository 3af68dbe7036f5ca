"""Settings that lie among reviews are told of and passed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_file, records

from datasette_film_reviews.model import Problem

if TYPE_CHECKING:
    from pathlib import Path

SITE = "title: Weir\nurl: https://weir.example\ndescription: Films about water, seen by those who would rather swim.\n"
REVIEW = "The river is long, and so is the film, and I cannot say of which I was more tired in the end.\n"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("_config.yml", SITE),
        ("_config.production.yaml", SITE),
        ("mkdocs.yml", SITE),
        ("hugo.toml", 'title = "The Weir"\n'),
        ("package.json", '{"name": "weir", "description": "The Weir", "text": "x"}'),
        ("astro.config.mjs", "export default { site: 'https://weir.example' }\n"),
        ("Gemfile", 'gem "jekyll"\n'),
        ("robots.txt", "User-agent: *\nDisallow:\n"),
    ],
)
def test_settings_are_no_reviews(tmp_path: Path, name: str, text: str) -> None:
    found, source = read_file(tmp_path, text, name)
    message = f"{name} holds the settings of a site or a program and was passed over; rename it if it is a review."
    assert found == [Problem(0, name, "", "warning", "settings", message)]
    assert (source.format, source.records) == ("unread", 0)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "style.css",
            "body { color: #222; margin: 0 auto; }\n/* The river is long, and so is this comment about it. */\n",
        ),
        ("assets/_grid.scss", "$gap: 2px;\n.film { @extend .card; }\n"),
        ("build.py", "import os\n\nfor name in os.listdir('reviews'):\n    print(name)\n"),
        ("deploy.sh", "#!/bin/sh\nrsync -a site/ weir.example:\n"),
    ],
)
def test_code_is_no_review(tmp_path: Path, name: str, text: str) -> None:
    found, source = read_file(tmp_path, text, name)
    path = name.rpartition("/")[2]
    message = f"{path} holds the code of a site or a program and was passed over; rename it if it is a review."
    assert found == [Problem(0, path, "", "warning", "program", message)]
    assert (source.format, source.records) == ("unread", 0)


@pytest.mark.parametrize(
    "name", ["makefile", "requirements.txt", "theme.yml", "film.yml", "notes.toml", "salt.c", "r.js"]
)
def test_a_text_is_a_review_whatever_its_name(tmp_path: Path, name: str) -> None:
    found, _ = read_file(tmp_path, REVIEW, name)
    assert len(records(found)) == 1
    assert not problems(found)
