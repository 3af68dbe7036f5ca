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


@pytest.mark.parametrize("name", ["makefile", "requirements.txt", "theme.yml", "film.yml", "notes.toml"])
def test_a_text_is_a_review_whatever_its_name(tmp_path: Path, name: str) -> None:
    found, _ = read_file(tmp_path, REVIEW, name)
    assert len(records(found)) == 1
    assert not problems(found)
