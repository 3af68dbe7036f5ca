"""Pieces of data that several pages share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

Row = dict[str, Any]


def rating(row: Mapping[str, Any]) -> Row | None:
    """A rating: `written`, `best` (top of its scale), `best_stated` (False: assumed), `score` (0-100). Or None."""
    if row["rating"] is None:
        return None
    stated = row["rating_best_stated"]
    return {
        "written": row["rating"],
        "best": row["rating_best"],
        "best_stated": None if stated is None else bool(stated),
        "score": row["score"],
    }


def asked_page(arguments: Mapping[str, str], pages: int) -> int:
    """The `page` that is asked for, from 1 to the last; what makes no sense is the first."""
    wanted = arguments.get("page", "")
    return min(max(1, int(wanted)), pages) if wanted.isascii() and wanted.isdigit() and len(wanted) < 10 else 1


def linked(row: Mapping[str, Any], prefix: str, *columns: str) -> Row | None:
    """What a left join found, from the columns `{prefix}_slug` and so on: `slug` and these columns, or None."""
    if row[f"{prefix}_slug"] is None:
        return None
    return {column: row[f"{prefix}_{column}"] for column in ("slug", *columns)}


def pick(row: Mapping[str, Any], *columns: str) -> Row:
    """These columns of a row."""
    return {column: row[column] for column in columns}
