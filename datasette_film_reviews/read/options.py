"""What a user may tell the readers beforehand."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """``format`` is the name of the one format to read everything as; None lets the content decide.

    ``columns`` pairs names of columns, or keys, with the properties that they hold, whatever their names say.
    """

    format: str | None = None
    columns: tuple[tuple[str, str], ...] = ()
