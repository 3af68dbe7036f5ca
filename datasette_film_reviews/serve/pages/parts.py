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


def asked_number(arguments: Mapping[str, str], name: str, most: int, otherwise: int = 1) -> int:
    """The whole number from 1 to `most` that an argument asks for; `otherwise` where it makes no sense."""
    asked = arguments.get(name, "")
    return min(max(int(asked), 1), most) if asked.isascii() and asked.isdigit() and len(asked) < 10 else otherwise


def linked(row: Mapping[str, Any], prefix: str, *columns: str) -> Row | None:
    """What a left join found, from the columns `{prefix}_slug` and so on: `slug` and these columns, or None."""
    if row[f"{prefix}_slug"] is None:
        return None
    return {column: row[f"{prefix}_{column}"] for column in ("slug", *columns)}


def pick(row: Mapping[str, Any], *columns: str) -> Row:
    """These columns of a row."""
    return {column: row[column] for column in columns}
