"""Several reviews in one plain text: parted where each shows the same header, and never otherwise."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from accounting import read_file, records
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from datasette_film_reviews.model import Repair, Segment
from datasette_film_reviews.read.several import parts_of

if TYPE_CHECKING:
    from pathlib import Path

RIVER = "Nobody in it ever learns to swim, and the river knows.\n\nIt ends in tears, as rivers do."
PIER = "A pier is kept, and kept again, until nobody asks why."

COLLECTIONS = {
    "labels": (
        f"Title: Long River\nRating: 4/5\n\n{RIVER}\n\nTitle: Short Pier\nRating: 2/5\n\n{PIER}\n",
        ["Title: Long River", "Title: Short Pier"],
    ),
    "one label each": (
        f"Film: Long River\n{RIVER}\n\nFilm: Short Pier\n{PIER}",
        ["Film: Long River", "Film: Short Pier"],
    ),
    "the text behind a label": (
        "**Movie:** Long River\n**Review:** Long.\n\n**Movie:** Short Pier\n**Review:** Short.\n",
        ["**Movie:** Long River", "**Movie:** Short Pier"],
    ),
    "labels below a heading": (
        f"Long River\nDirector: Ada Brook\n\n{RIVER}\n----\nShort Pier\nDirector: Cy Dunn\n\n{PIER}",
        ["Long River", "Short Pier"],
    ),
    "a heading of its own above the labels": (
        (
            f"Long River\n==========\n\nDirector: Ada Brook\nYear: 1987\n\n{RIVER}\n\n"
            f"Short Pier\n==========\n\nDirector: Cy Dunn\nYear: 1992\n\n{PIER}\n"
        ),
        ["Long River", "Short Pier"],
    ),
    "titles with years": (
        f"My films of the week\n\nLong River (1987)\n\n{RIVER}\n\n2. Short Pier (1992) - dir. Cy Dunn\n{PIER}\n",
        ["Long River (1987)", "2. Short Pier (1992) - dir. Cy Dunn"],
    ),
    "ratings at the end, between rules": (
        f"Long River\n\n{RIVER}\n\n4/5\n\n=====\n\nShort Pier\n\n{PIER}\n\n2/5\n",
        ["Long River", "Short Pier"],
    ),
    "ratings in the headings, between form feeds": (
        f"LONG RIVER ****\n\n{RIVER}\n\fSHORT PIER **\n\n{PIER}\n",
        ["LONG RIVER ****", "SHORT PIER **"],
    ),
    "ratings below the headings, between blank lines": (
        f"Long River\n★★★★☆\n{RIVER}\n\n\n\nShort Pier\n★★☆☆☆\n{PIER}\n",
        ["Long River", "Short Pier"],
    ),
    "labelled credits below headings and places, between rules": (
        (
            f"RIVER TIMES 6/2014\n\n----\n\nLong River\nNorway 2014\nDirector: Ada Brook\nLength: 90 min\n\n{RIVER}\n\n"
            f"----\n\nShort Pier\nIceland 2014\nDirector: Cy Dunn\nWriter: Cy Dunn\n\n{PIER}\n\n----\n\n"
            "Next month\n\nThe weir will be shut, and nobody minds, as we hear.\n"
        ),
        ["Long River", "Short Pier"],
    ),
    "headings that end in ratings": (
        f"Tag archives: rivers\n\nLong River 4/5\n\n{RIVER}\n\nShort Pier: ★★½\n\n{PIER}\n",
        ["Long River 4/5", "Short Pier: ★★½"],
    ),
    "critics of one film": (
        f"Reviewer: Dora Fenn\nRating: 4/5\n{RIVER}\n\n***\n\nReviewer: Eli Gray\nRating: 2/5\n{PIER}\n",
        ["Reviewer: Dora Fenn", "Reviewer: Eli Gray"],
    ),
}


@pytest.mark.parametrize(("text", "beginnings"), COLLECTIONS.values(), ids=COLLECTIONS.keys())
def test_each_review_is_a_record_and_nothing_is_lost(tmp_path: Path, text: str, beginnings: list[str]) -> None:
    found = records(read_file(tmp_path, text, "week.txt")[0])
    assert [record.locator for record in found] == ["1", "2"]
    assert "".join(record.text for record in found) == text.replace("\f", "\n")
    for record, beginning in zip(found, beginnings, strict=True):
        body = next((part for part in record.parts if part.kind == "body"), Segment("body", 0, len(record.text)))
        assert record.text[body.start : body.end].split("\n")[0] == beginning
        ends = [0, *(part.end for part in record.parts)]
        assert [part.start for part in record.parts] == ends[:-1]
        assert not record.parts or ends[-1] == len(record.text)


ONE_REVIEW = {
    "scene breaks": f"Long River (1987)\n\n{RIVER}\n\n* * *\n\n{PIER}\n\n* * *\n\n{RIVER}",
    "sections with ratings": f"Story\n\n{RIVER}\n\n4/5\n\n----\n\nActing\n\n{PIER}\n\n2/5\n",
    "sides of one film in headings with ratings": f"Story 4/5\n\n{RIVER}\n\nReplay value 2/5\n\n{PIER}\n",
    "the film and its disc": f"The Movie ***\n\n{RIVER}\n\nPicture quality **\n\n{PIER}\n",
    "lists of rated films": f"Long River 4/5\n\nShort Pier 2/5\n\n{RIVER}\n\nTall Weir 1/5\n",
    "sections with rated labels": f"Plot\nScore: 4/5\n\n{RIVER}\n\nMusic\nScore: 2/5\n\n{PIER}\n",
    "films listed at the end": f"Long River (1987)\n\n{RIVER}\n\nBy her:\n\nShort Pier (1992)\n\nTall Weir (1994)\n",
    "the same labels at the end": f"Title: Long River\nYear: 1987\n\n{RIVER}\n\nTitle: Long River\nRating: 4/5\nFin.",
    "an article on two films": f"{PIER}\n\nLong River (1987)\n\n{RIVER}\n\nShort Pier (1992)\n\n{PIER}\n",
    "a mail quoted in another": f"From: Dora\nSubject: River\n\n{RIVER}\n\nFrom: Eli\nSubject: River\n\n{PIER}",
    "an interview": f"Title: Long River\n\nQ: Why a river?\nA: {PIER}\n\nQ: Why so long?\nA: {RIVER}\n",
    "one review only has labels": f"Title: Long River\nRating: 4/5\n\n{RIVER}\n\n-----\n\n{PIER}\n",
    "notes": f"Note: it is long.\n\n{RIVER}\n\nNote: it is slow.\n\n{PIER}\n",
}


@pytest.mark.parametrize("text", ONE_REVIEW.values(), ids=ONE_REVIEW.keys())
def test_one_review_stays_one(tmp_path: Path, text: str) -> None:
    (record,) = records(read_file(tmp_path, text, "review.txt")[0])
    assert (record.locator, record.text, record.parts) == ("", text, ())


def test_repairs_point_into_their_own_record(tmp_path: Path) -> None:
    text = f"Films\r\n\r\nTitle: Caf\u00c3\u00a9\r\n{PIER}\r\n\r\n---\r\n\r\nTitle: R\u00c3\u00a9s\r\n{PIER}\r\n"
    first, second = records(read_file(tmp_path, text, "week.txt")[0])
    assert Repair("line end", None, "U+000D", "\n", 7) in first.repairs
    assert Repair("line end", None, "U+000D", "\n", 2) in second.repairs
    for record, word in ((first, "Café"), (second, "Rés")):
        (place,) = (made for made in record.repairs if made.start is not None)
        assert place.start is not None
        assert word in record.text
        assert record.text[place.start : place.start + len(place.after)] == place.after
    assert [part.kind for part in first.parts] == ["boilerplate", "body", "boilerplate"]
    assert second.parts == ()


LINES = st.sampled_from(
    [
        "",
        "",
        "\f",
        "---",
        "* * *",
        "Title: A",
        "Film: B",
        "Rating: 3/5",
        "3/5",
        "Long River (1987)",
        "Pier",
        PIER,
        RIVER,
    ]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=st.one_of(st.text(max_size=300), st.lists(LINES, max_size=40).map("\n".join)))
def test_parts_partition_any_text(text: str) -> None:
    parts = parts_of(text)
    assert len(parts) != 1
    if parts:
        assert [part.start for part in parts] == [0, *(part.end for part in parts[:-1])]
        assert parts[-1].end == len(text)
        assert all(part.start <= part.body < part.body_end <= part.end for part in parts)
        assert not any(text[part.start : part.body].strip("-* \f\n") for part in parts[1:])


@pytest.mark.parametrize(
    "line", ["-" * 200_000, "- " * 100_000, "Film: " * 30_000, "(1987" * 40_000, "Pier\n" * 40_000]
)
def test_long_lines_cost_no_time(line: str) -> None:
    started = time.perf_counter()
    parts_of(f"{line}\n\n{line}")
    assert time.perf_counter() - started < 2


def test_titles_in_capitals_begin_the_lines_of_their_reviews(tmp_path: Path) -> None:
    text = f"2014 reviews\n\nLONG RIVER (***1/2) {RIVER}\n\nSHORT PIER (**): {PIER}\n\nRIVER: PART 2 (****) {RIVER}\n"
    found = records(read_file(tmp_path, text, "2014.txt")[0])
    assert [[(field.property, field.value) for field in record.fields] for record in found] == [
        [("headline", "LONG RIVER"), ("rating", "***1/2")],
        [("headline", "SHORT PIER"), ("rating", "**")],
        [("headline", "RIVER: PART 2"), ("rating", "****")],
    ]
    rated = f"LONG RIVER: {RIVER}\n\n8½ stars\n\n\nSHORT PIER: {PIER}\n\n5 stars\n\n\nTALL WEIR: {RIVER}\n\n9 stars\n"
    found = records(read_file(tmp_path, rated, "2014.txt")[0])
    assert [record.fields[0].value for record in found] == ["LONG RIVER", "SHORT PIER", "TALL WEIR"]
    assert "".join(record.text for record in found) == rated


@pytest.mark.parametrize(
    "text",
    [
        f"LONG RIVER: {RIVER}\n\nSHORT PIER: {PIER}\n\nTALL WEIR: {RIVER}\n",
        f"ADA: {RIVER}\n\nCY: {PIER}\n\nADA: {RIVER}\n\n4/5\n",
        f"LONG RIVER (***) {RIVER}\n\nSHORT PIER (**) {PIER}\n",
    ],
)
def test_capitals_before_a_colon_may_be_who_speaks(tmp_path: Path, text: str) -> None:
    assert [record.locator for record in records(read_file(tmp_path, text, "talk.txt")[0])] == [""]


def test_lines_that_are_titles_with_years_part_a_text_without_blank_lines(tmp_path: Path) -> None:
    text = f"Reviews\nLong River (1987)\nWet\n{RIVER}\nShort Pier (1992)\n{PIER}\nTall Weir (1994)\n{RIVER}\n"
    found = records(read_file(tmp_path, text, "seen.txt")[0])
    bodies = [
        next(record.text[part.start : part.end] for part in record.parts if part.kind == "body")
        if record.parts
        else record.text
        for record in found
    ]
    assert [body.split("\n")[0] for body in bodies] == ["Long River (1987)", "Short Pier (1992)", "Tall Weir (1994)"]
    assert "".join(record.text for record in found) == text
