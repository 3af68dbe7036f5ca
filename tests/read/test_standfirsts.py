"""The sentence that magazines print between a headline and its text."""

from __future__ import annotations

import json
from pathlib import Path

from accounting import read_file, records


def test_the_sentence_above_a_review_is_its_first_paragraph(tmp_path: Path) -> None:
    body = "A canvas falls out of a boat, and nobody helps. The rest is rain, and a long song about rain."
    rows = [
        {"title": "Rain", "standfirst": "Una Poe's Harbour is a study in <i>waiting</i>", "body": body},
        {"title": "More", "standfirst": "A canvas falls out of a boat", "body": body},
        {"title": "Most", "standfirst": "Rain again", "body": body},
    ]
    items, _ = read_file(tmp_path, json.dumps(rows), "reviews.json")
    first, second, third = records(items)
    assert first.text == f"Una Poe's Harbour is a study in waiting\n\n{body}"
    assert (second.text, third.text) == (body, body)
