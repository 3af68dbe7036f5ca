"""Lines broken to a width are joined; lines that were meant stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import read_file, records
from hypothesis import given
from hypothesis import strategies as st

from datasette_film_reviews.read.wrapping import is_meant, unwrapped

if TYPE_CHECKING:
    from pathlib import Path

WRAPPED = """                         THE MILLER
                  A film review by Dora Fenn

     The wheel in this film, which is the first one by Ada
Brook, turns for a hundred minutes, and for a hundred more
it stands still.  Nobody minds.
     What the miller does at night, and why his daughter is
not to know of it, we never learn.

Starring: Cy Dunn, Eli Gray, Una Marsh, Ivo Weir and others
Running time: 200 minutes
Rating: 3/5

Starring Cy Dunn, Eli Gray, Una Marsh, Ivo Weir, Dan Poe
Written and directed by Ada Brook from the play by Dan Poe
Reviewed by Dora Fenn
"""


def test_paragraphs_are_joined_and_headings_and_labels_are_not(tmp_path: Path) -> None:
    (record,) = records(read_file(tmp_path, WRAPPED, "miller.txt")[0])
    expected = WRAPPED.replace("Ada\n", "Ada ").replace("more\n", "more ").replace("daughter is\n", "daughter is ")
    assert record.text == expected
    assert [(repair.kind, repair.count) for repair in record.repairs] == [("wrapped lines", 3)]


@pytest.mark.parametrize(
    "text",
    [
        "It turns.\nAnd turns.\nAnd stops.\nThat is all.\n",
        "It turns, and nobody in this valley has ever asked why.\nIt stops.\nIt turns again, as we all knew.\nEnd.",
        "\n\n".join(
            f"Dora Fenn, a reader in Weir | {day} May 2011\n{'A wheel turns, and turns again, and stops. ' * 5}"
            for day in range(3, 9)
        ),
        "Cast:\nCy Dunn, who is the miller of this old film\n- Eli Gray, who is nobody in particular\n* Una",
        "\n".join(
            f"{'Every line of this text is a paragraph that somebody wrote. ' * 4}{number}" for number in range(9)
        ),
    ],
)
def test_lines_that_were_meant_stay(text: str) -> None:
    assert unwrapped(text) == (text, ())


@given(st.text("ab .-:\n\t", max_size=300))
def test_only_line_ends_change_and_none_moves(text: str) -> None:
    whole, repairs = unwrapped(text)
    changed = [(before, after) for before, after in zip(text, whole, strict=True) if before != after]
    assert set(changed) <= {("\n", " ")}
    assert sum(repair.count for repair in repairs) == len(changed)


def test_lines_that_begin_in_bold_alike_are_meant() -> None:
    assert is_meant("**Dir.** Ada Brook, of whom nobody has heard", "**Where** Weir Hall", 50)
    assert not is_meant("It is Ada Brook, of whom nobody has yet heard", "**Salt** is hers", 50)
