"""Every example on the page of formats is read as the page says."""

from __future__ import annotations

import re
import sqlite3
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from house import DOCS

from datasette_film_reviews.commands import cli

if TYPE_CHECKING:
    from pathlib import Path

SECTIONS = dict(re.findall(r"^## (.+)\n((?:(?!^## ).*\n?)*)", (DOCS / "formats.md").read_text("utf-8"), re.MULTILINE))
FILE = re.compile(r"^`([^`\n]+)`\n\n```text\n(.*?)^```$", re.MULTILINE | re.DOTALL)
OPTIONS = re.compile(r"^```sh\nfilm-reviews build reviews.db \.(.*)\n```$", re.MULTILINE)
ROW = re.compile(
    r"^\| (?:(?P<record>[^|`]+) \| )?(?P<property>[a-z_]+) \| (?P<value>[^|]+) \| (?P<origin>text|`[^|`]+`) \|$", re.M
)
FACTS = """
    select case when sources.records > 1 then reviews.locator else '' end, facts.property, facts.value, facts.field
    from facts join reviews on reviews.id = facts.review_id join sources on sources.id = reviews.source_id
    where facts.field is not 'path'
"""
HEADLINES = """
    select case when sources.records > 1 then reviews.locator else '' end, 'headline', reviews.headline
    from reviews join sources on sources.id = reviews.source_id
"""

Statement = tuple[str, str, str, str | None]


def statements(section: str) -> set[Statement]:
    """What the page says is read: of which record, which property, which value, from which field or the text."""
    return {
        (
            row["record"] or "",
            row["property"],
            row["value"],
            None if row["origin"] == "text" else row["origin"].strip("`"),
        )
        for row in ROW.finditer(section)
    }


@pytest.mark.parametrize("name", [name for name, section in SECTIONS.items() if FILE.search(section)])
def test_an_example_gives_the_facts_that_the_page_lists(tmp_path: Path, name: str) -> None:
    section = SECTIONS[name]
    folder = tmp_path / "reviews"
    for path, text in FILE.findall(section):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    options = OPTIONS.search(section)
    arguments = ["build", str(tmp_path / "reviews.db"), str(folder), *(options[1].split() if options else ())]
    result = CliRunner().invoke(cli, arguments)
    assert result.exit_code == 0, result.output

    database = sqlite3.connect(tmp_path / "reviews.db")
    facts: set[Statement] = set(database.execute(FACTS))
    headlines = set(database.execute(HEADLINES))
    database.close()
    listed = statements(section)
    expected = {statement for statement in listed if statement[1] != "headline"}
    assert expected
    assert {statement[:3] for statement in listed - expected} <= headlines
    assert {fact for fact in facts if fact[3]} == {statement for statement in expected if statement[3]}
    assert {statement for statement in expected if not statement[3]} <= facts


def test_every_form_has_an_example() -> None:
    assert all(FILE.search(section) for section in SECTIONS.values())
