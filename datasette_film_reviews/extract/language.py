"""The language of a text."""

from __future__ import annotations

from resiliparse.parse.lang import detect_fast

LEAST_CHARACTERS = 60
SAMPLE_CHARACTERS = 20_000
UNSURE = 900
"""The detector's own distance from which it calls a text unknown (its default is 1200, short texts lie further off)."""


def language_of(text: str) -> str | None:
    """The BCP 47 code of the text's language, or None for a text too short or too mixed to tell."""
    if len(text) < LEAST_CHARACTERS:
        return None
    code, _ = detect_fast(text[:SAMPLE_CHARACTERS], cutoff=UNSURE)
    return None if code == "unknown" else str(code)
