"""The table of figures in a Markdown document: written, and read again to see what fell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from evaluation.scoring import Score, Tally

BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"
FALL = 0.005
"""A figure that is lower by more than this has fallen: less is one value among several hundred."""

_ROW = re.compile(
    r"^\| (?P<collection>[^|]+) \| (?P<property>[^|]+) \| *\d+ \| *(?P<precision>[\d.]*) \| *(?P<recall>[\d.]*) \|$",
    re.M,
)
Figures = dict[tuple[str, str], tuple[str, str]]


def rendered(scores: Mapping[str, Score]) -> str:
    """The table, a row for each collection and property."""
    lines = ["| collection | property | labelled | precision | recall |", "| --- | --- | ---: | ---: | ---: |"]
    for collection, score in scores.items():
        lines += [
            _row(collection, name, tally) for name, tally in score.tallies.items() if tally.labelled or tally.found
        ]
    return "\n".join(lines)


def _row(collection: str, name: str, tally: Tally) -> str:
    cells = (collection, name.replace("_", " "), str(tally.labelled), _number(tally.precision), _number(tally.recall))
    return f"| {' | '.join(cells)} |"


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def figures_in(markdown: str) -> Figures:
    """(precision, recall) as written, by (collection, property)."""
    return {(row["collection"], row["property"]): (row["precision"], row["recall"]) for row in _ROW.finditer(markdown)}


def fallen(before: Figures, after: Figures) -> Iterable[str]:
    """A line for each figure that is lower than it was."""
    for key in before.keys() & after.keys():
        for name, old, new in zip(("precision", "recall"), before[key], after[key], strict=True):
            if old and new and float(old) - float(new) > FALL:
                yield f"{key[0]}, {key[1]}: {name} fell from {old} to {new}"


def replace_figures(document: Path, scores: Mapping[str, Score]) -> None:
    """Write the table between the document's marks, keeping the rows of collections that were not scored now.

    A document without marks raises ValueError.
    """
    text = document.read_text("utf-8")
    if BEGIN not in text or END not in text:
        raise ValueError(f"{document} has no place for the figures: it needs the lines {BEGIN} and {END}.")
    head, _, rest = text.partition(BEGIN)
    table, _, tail = rest.partition(END)
    kept = [row[0] for row in _ROW.finditer(table) if row["collection"] not in scores]
    body = "\n".join([rendered(scores), *kept])
    document.write_text(f"{head}{BEGIN}\n\n{body}\n\n{END}{tail}", "utf-8")
