"""What the shipped models get right, from their cards, as the documents show it: put there by cog (``make cog``)."""

from __future__ import annotations

import re
from pathlib import Path

CARDS = Path(__file__).parents[1] / "datasette_film_reviews" / "extract" / "models"


def model_figures() -> str:
    """A table in Markdown: the rows of the cards for all folds together, in hundredths."""
    reviews, _, quotes = _all_folds("tone")
    (opinion,) = _all_folds("opinion")
    rows = (
        ("tone of reviews, against their grades", reviews),
        ("tone of quotes of a sentence or two, against fresh or rotten", quotes),
        ("opinion or plot of a sentence (mean of both)", opinion),
    )
    return "| what | right in 100 |\n| --- | --- |\n" + "".join(
        f"| {what} | {100 * float(share):.1f} |\n" for what, share in rows
    )


def _all_folds(card: str) -> list[str]:
    (cells,) = re.findall(r"^\| all \| (.+) \|$", (CARDS / f"{card}.md").read_text(encoding="utf-8"), re.MULTILINE)
    return cells.split(" | ")
