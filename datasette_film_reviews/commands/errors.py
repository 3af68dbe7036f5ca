"""Errors as people see them: one plain sentence, no traceback."""

from __future__ import annotations

import click


class PlainError(click.ClickException):
    """Wrong usage, told in one sentence; exit status 2."""

    exit_code = 2


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """``1 review``, ``1,200 reviews``."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"
