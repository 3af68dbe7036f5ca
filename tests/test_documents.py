"""What the documents say is so: the commands' help, the analyst's queries, the JSON that programs get."""

from __future__ import annotations

import json
import re
import sqlite3
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner
from datasette.app import Datasette
from house import DOCS, ROOT

from datasette_film_reviews.commands import cli
from scripts.query_list import query_list
from scripts.schema_diagram import schema_diagram

if TYPE_CHECKING:
    from pathlib import Path

QUERIES = re.findall(r"```sql\n(.*?)```", (DOCS / "analyst.md").read_text("utf-8"), re.DOTALL)
EXAMPLES = [
    example
    for name in ("api.md", "search.md")
    for example in re.findall(
        r"`GET (\S+)`(?: \((\d+)\))?\n+```json\n(.*?)```", (DOCS / name).read_text("utf-8"), re.DOTALL
    )
]

API = (DOCS / "api.md").read_text("utf-8")
TEXTS = re.findall(r"`GET (\S+)`\n+```(?:markdown|xml|csv|text)\n(.*?)…\n```", API, re.DOTALL)
REDIRECTS = re.findall(r"`GET (\S+)` \(302\)\n+```http\nLocation: (\S+)\n```", API)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("documents") / "reviews.db"
    result = CliRunner().invoke(cli, ["build", str(path), str(ROOT / "seeds")])
    assert result.exit_code == 0, result.output
    return path


def is_part_of(example: Any, answer: Any) -> bool:
    """Whether an abridged example is true of an answer: it may leave out keys, and the ends of lists."""
    if isinstance(example, dict) and isinstance(answer, dict):
        return all(key in answer and is_part_of(value, answer[key]) for key, value in example.items())
    if isinstance(example, list) and isinstance(answer, list):
        return len(example) <= len(answer) and all(map(is_part_of, example, answer))
    return bool(example == answer)


@pytest.mark.parametrize("command", sorted(cli.commands))
def test_readme_has_the_help_of_every_command(command: str) -> None:
    output = CliRunner().invoke(cli, [command, "--help"], prog_name="film-reviews", terminal_width=80).output
    assert f"```\n{output}```" in (ROOT / "README.md").read_text("utf-8"), "run 'make cog'"


def test_analysts_are_shown_how_the_tables_hang_together() -> None:
    assert schema_diagram() in (DOCS / "analyst.md").read_text("utf-8"), "run 'make cog'"


def test_analysts_are_told_of_every_shipped_query() -> None:
    assert query_list() in (DOCS / "analyst.md").read_text("utf-8"), "run 'make cog'"


@pytest.mark.parametrize("query", QUERIES)
def test_analysts_queries_find_something(database: Path, query: str) -> None:
    connection = sqlite3.connect(database)
    try:
        assert connection.execute(query).fetchall()
    finally:
        connection.close()


@pytest.mark.asyncio
@pytest.mark.parametrize(("address", "status", "example"), EXAMPLES, ids=[address for address, *_ in EXAMPLES])
async def test_programs_get_what_they_are_told(database: Path, address: str, status: str, example: str) -> None:
    datasette = Datasette([str(database)])
    await datasette.invoke_startup()
    response = await datasette.client.get(address)
    assert response.status_code == int(status or 200)
    assert response.headers["content-type"].startswith(
        ("application/json", "application/ld+json", "application/feed+json")
    )
    assert is_part_of(json.loads(example), response.json()), response.text


@pytest.mark.asyncio
@pytest.mark.parametrize(("address", "beginning"), TEXTS, ids=[address for address, _ in TEXTS])
async def test_programs_get_the_texts_that_they_are_told(database: Path, address: str, beginning: str) -> None:
    datasette = Datasette([str(database)])
    await datasette.invoke_startup()
    response = await datasette.client.get(address)
    assert response.status_code == 200
    assert response.text.replace("\r\n", "\n").startswith(beginning)


@pytest.mark.asyncio
@pytest.mark.parametrize(("address", "target"), REDIRECTS)
async def test_programs_are_sent_where_they_are_told(database: Path, address: str, target: str) -> None:
    response = await Datasette([str(database)]).client.get(address)
    assert (response.status_code, response.headers["location"]) == (302, target)


@pytest.mark.asyncio
async def test_programs_are_told_of_every_address(database: Path) -> None:
    told = [address.split("?")[0] for address, *_ in (*EXAMPLES, *TEXTS, *REDIRECTS)]
    paths = (await Datasette([str(database)]).client.get("/reviews/-/openapi.json")).json()["paths"]
    answers = {path: operations["get"]["responses"].get("200", {}) for path, operations in paths.items()}
    of_data = [path for path, answer in answers.items() if "text/html" not in answer.get("content", {})]
    untold = [
        path
        for path in of_data
        if not any(re.fullmatch(re.sub(r"\\{\w+\\}", "[^./]+", re.escape(f"/reviews{path}")), one) for one in told)
    ]
    assert len(of_data) > 15
    assert untold == []


def test_there_are_examples_and_queries() -> None:
    assert TEXTS
    assert len(QUERIES) >= 3
    assert len(EXAMPLES) >= 3
