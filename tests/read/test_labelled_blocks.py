"""Text in blocks of ``name: value`` lines, one review each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accounting import problems, read_file, records, stated

if TYPE_CHECKING:
    from pathlib import Path


def test_each_block_is_a_review(tmp_path: Path) -> None:
    text = """product/productId: B1
review/profileName: Dora Fenn
review/helpfulness: 7/7
review/score: 3.0
review/time: 1182729600
review/summary: Long and wet
review/text: It turns.

Moral: none.

product/productId: B2
review/profileName: Ivo
review/score: 5.0
review/text: Mine.
"""
    items, source = read_file(tmp_path, text, "movies.txt")
    assert source.format == "blocks"
    assert problems(items) == []
    assert [(record.locator, stated(record), record.text) for record in records(items)] == [
        (
            "1",
            {"critic": "Dora Fenn", "rating": "3.0", "published": "2007-06-25", "headline": "Long and wet"},
            "It turns.\n\nMoral: none.",
        ),
        ("2", {"critic": "Ivo", "rating": "5.0"}, "Mine."),
    ]


def test_labels_without_a_labelled_text_are_left_to_plain_text(tmp_path: Path) -> None:
    text = "Film: The Miller\nRating: 3/5\n\nIt turns and turns.\n\nFilm: The Pier\nRating: 2/5\n\nIt is kept.\n"
    assert read_file(tmp_path, text, "week.txt")[1].format == "text"
