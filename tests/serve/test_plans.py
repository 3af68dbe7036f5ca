"""What the pages of one film and one review ask of SQLite: their own rows, however many others there are."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from datasette_film_reviews.serve.pages import PAGES
from datasette_film_reviews.serve.statements import TABLES, statement

if TYPE_CHECKING:
    from pathlib import Path

ASKED = [name for page in PAGES if page.kind in ("films", "reviews") for name in page.statements]


@pytest.mark.parametrize("name", ASKED)
def test_no_page_reads_a_whole_table_or_all_facts_of_a_property(seeds: Path, name: str) -> None:
    sql = statement(name)
    with closing(sqlite3.connect(seeds)) as connection:
        parameters = dict.fromkeys(re.findall(r":(\w+)", sql), 1)
        plan = [row[3] for row in connection.execute(f"explain query plan {sql}", parameters)]
    assert not [step for step in plan if re.match(rf"SCAN ({'|'.join(TABLES)})\b", step)]
    assert not [step for step in plan if "facts_property_value (property=?)" in step]
