"""What stands above a post's text in its front matter, and bold words as programs write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accounting import read_file, records

if TYPE_CHECKING:
    from pathlib import Path

    from datasette_film_reviews.model import Record

BODY = "The river is *long*, and so is the film.\n"


def record(folder: Path, text: str) -> Record:
    return records(read_file(folder, text, "river.md")[0])[0]


def test_the_sentence_between_headline_and_text_is_the_first_of_the_text(tmp_path: Path) -> None:
    post = f"---\ntitle: A Wet Day\nsubtitle: Ann Lee reviews a film about a river\n---\n{BODY}"
    assert record(tmp_path, post).text.startswith("Ann Lee reviews a film about a river\n\nThe river")


def test_what_programs_left_between_asterisks_is_bold(tmp_path: Path) -> None:
    post = "---\ntitle: Long River\n---\n** Director:** Ann Lee\n\n**Long and wet.  \n** It rains.\n"
    assert record(tmp_path, post).text == "Director: Ann Lee\n\nLong and wet. It rains."
