"""Where things stand in the repository, and how to read a module's imports and the analyst's page."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "datasette_film_reviews"
DOCS = ROOT / "docs"
SCHEMA = PACKAGE / "write" / "schema.sql"


def module_name(path: Path) -> str:
    """``datasette_film_reviews/read/text.py`` is ``datasette_film_reviews.read.text``."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def package_imports(path: Path, *, of: str | None = PACKAGE.name) -> set[str]:
    """What the module imports: first names under the package ``of``, or top-level names when that is None."""
    inside = path.relative_to(ROOT).parent.parts
    dotted: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            dotted |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            above = inside[: len(inside) - node.level + 1] if node.level else ()
            base = ".".join([*above, *([node.module] if node.module else [])])
            dotted |= {f"{base}.{alias.name}" for alias in node.names}
    if of is None:
        return {name.split(".")[0] for name in dotted}
    return {name.split(".")[1] for name in dotted if name.startswith(f"{of}.")}


def documented_columns(path: Path) -> dict[str, list[str]]:
    """Tables and their columns as the page lists them: a heading with the table over rows that begin with a column."""
    tables: dict[str, list[str]] = {}
    columns: list[str] = []
    for line in path.read_text("utf-8").splitlines():
        if heading := re.fullmatch(r"### `(\w+)`", line):
            columns = tables.setdefault(heading[1], [])
        elif row := re.match(r"\| `(\w+)` \|", line):
            columns.append(row[1])
    return tables
