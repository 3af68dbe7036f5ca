"""The rules of the house (CONTRIBUTING.md) as tests: what may know what, how big a file grows, what stays as it is."""

from __future__ import annotations

import ast
import hashlib
import re
import sqlite3
from typing import TYPE_CHECKING

import pytest
from house import DOCS, PACKAGE, ROOT, SCHEMA, documented_columns, module_name, package_imports

if TYPE_CHECKING:
    from pathlib import Path

ROOMS = ("read", "extract", "resolve", "write", "serve")
VOCABULARY = {"model", "dates", "folding", "marks", "numerals", "ratings"}
"""The modules that rooms share. One more is a decision, to be made here and told in CONTRIBUTING.md."""

STRANGERS = {
    "read": {"datasette", "sqlite3", "sqlite_utils", "nupunkt", "rapidfuzz"},
    "extract": {"datasette", "sqlite3", "sqlite_utils", "rapidfuzz", "glob", "tempfile"},
    "resolve": {"datasette", "sqlite3", "sqlite_utils", "nupunkt", "ftfy", "os", "pathlib", "io"},
    "write": {"datasette", "nupunkt", "ftfy", "frontmatter", "rapidfuzz"},
    "serve": {"nupunkt", "ftfy", "frontmatter", "chardet", "resiliparse"},
}
"""What a room has no business with: reading knows no SQLite, resolution no files, serving no extraction."""

PYTHON_FILES = sorted(
    path
    for folder in (PACKAGE, ROOT / "tests", ROOT / "scripts")
    for path in folder.rglob("*.py")
    if "__pycache__" not in path.parts
)
TEMPLATES = sorted((PACKAGE / "serve" / "templates").rglob("*.html"))

SEEDS = {
    "000_3af45fd1689f9fef.txt": "17aa3dd5b17d535e9a8e5d528955978e031c4c99496175c7421edb38c3829bbe",
    "001_8bd9ff140eb0f2ec.txt": "a2c3eeb254c6d4de180bf01cff76031303db37be1a876e583ecebe3d6913674f",
    "002_1e61f6c7f4e4c68b.txt": "3dc00a6985682e22fb0982b0c466d2e2f1a844050b573b2bd3cb26d408976ebe",
    "003_58b731371b4ab59e.txt": "fae773ce77e19fcca1d25512d2d7d0b06bdcb1f7aaec49bbb364c8befd0f16dc",
    "004_4532cd0d956aa0d8.txt": "41cc7641e808e1f79ac326d0f6cbb7d6f73447fcbc4b8c42db6515427a778545",
}


def names(paths: list[Path]) -> list[str]:
    return [path.relative_to(ROOT).as_posix() for path in paths]


@pytest.mark.parametrize("room", ROOMS)
def test_room_knows_only_itself_and_the_vocabulary(room: str) -> None:
    for path in sorted((PACKAGE / room).rglob("*.py")):
        for imported in package_imports(path):
            assert imported in VOCABULARY | {room}, f"{module_name(path)} imports {imported}: rooms share words alone"


@pytest.mark.parametrize("room", ROOMS)
def test_room_has_no_strangers(room: str) -> None:
    for path in sorted((PACKAGE / room).rglob("*.py")):
        strangers = package_imports(path, of=None) & STRANGERS[room]
        assert not strangers, f"{module_name(path)} imports {', '.join(sorted(strangers))}"


@pytest.mark.parametrize("word", sorted(VOCABULARY))
def test_vocabulary_stands_alone(word: str) -> None:
    path = PACKAGE / f"{word}.py"
    assert package_imports(path) <= VOCABULARY
    assert not package_imports(path, of=None) & {"datasette", "sqlite3", "sqlite_utils"}


def test_package_opens_with_hooks_alone() -> None:
    for node in ast.parse((PACKAGE / "__init__.py").read_text("utf-8")).body:
        assert not isinstance(node, ast.ClassDef)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert any("hookimpl" in ast.unparse(decorator) for decorator in node.decorator_list), node.name
            statements = node.body[1:] if ast.get_docstring(node) else node.body
            assert len(statements) <= 3, f"{node.name} does its work itself: move that into a room"


@pytest.mark.parametrize("path", PYTHON_FILES, ids=names(PYTHON_FILES))
def test_file_is_small_and_well_named(path: Path) -> None:
    lines = path.read_text("utf-8").count("\n")
    assert lines <= 350, f"{lines} lines: there is more than one reason to change this file"
    assert path.stem not in {"utils", "util", "helpers", "common", "misc"}
    classes = [node.name for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.ClassDef)]
    assert not [name for name in classes if name.endswith(("Manager", "Helper", "Util"))]


@pytest.mark.parametrize("path", TEMPLATES, ids=names(TEMPLATES))
def test_template_has_no_inline_style_or_script(path: Path) -> None:
    """A block of data is no script: browsers do not run it, and a Content-Security-Policy does not ask about it."""
    inline = re.findall(
        r"<style|<script(?![^>]*\bsrc=|\stype=\"application/ld\+json\">)|\sstyle\s*=|\son[a-z]+\s*=\s*[\"']",
        path.read_text("utf-8"),
    )
    assert not inline, "a strict Content-Security-Policy would refuse this"


def test_there_is_one_stylesheet() -> None:
    (stylesheet,) = (PACKAGE / "serve").rglob("*.css")
    assert stylesheet.stat().st_size <= 20_000


def test_seeds_are_as_they_came() -> None:
    found = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in (ROOT / "seeds").iterdir()}
    assert found == SEEDS


def test_analysts_are_told_of_every_table_and_column() -> None:
    connection = sqlite3.connect(":memory:")
    connection.executescript(SCHEMA.read_text("utf-8"))
    tables = [name for (name,) in connection.execute("select name from sqlite_master where type = 'table'")]
    columns = {table: [row[1] for row in connection.execute(f"pragma table_info({table})")] for table in tables}
    connection.close()
    assert documented_columns(DOCS / "analyst.md") == columns


def test_relative_links_in_the_documents_lead_somewhere() -> None:
    for document in [*ROOT.glob("*.md"), *DOCS.glob("*.md")]:
        for target in re.findall(r"""(?:\]\(|src(?:set)?=")(?![a-z]+:|#)([^)#"]+)""", document.read_text("utf-8")):
            assert (document.parent / target).exists(), f"{document.name} links to {target}, which is not there"
