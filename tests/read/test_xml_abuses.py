"""XML as programs should not write it, and films that have several texts, each with what is said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_file, records, stated

if TYPE_CHECKING:
    from pathlib import Path

OPINIONS = [
    ({"title": "Salt", "year": "1987", "critic": "Dora Fenn", "rating": "4"}, "It turns."),
    ({"title": "Salt", "year": "1987", "critic": "Ivo", "rating": "2"}, "Wet."),
    ({"title": "Noon", "year": "1994", "critic": "Una", "rating": "3"}, "Dry."),
]


@pytest.mark.parametrize("name", ["review", "comment", "opinion", "critique"])
@pytest.mark.parametrize("as_attributes", [False, True])
def test_each_of_several_texts_of_one_film_is_a_review_of_it(tmp_path: Path, name: str, as_attributes: bool) -> None:
    def film(title: str, year: int, texts: str) -> str:
        if as_attributes:
            return f"<film title='{title}' year='{year}'>{texts}</film>"
        return f"<film><title>{title}</title><year>{year}</year>{texts}</film>"

    both = f"<{name} by='Dora Fenn' rating='4'>It turns.</{name}><{name} by='Ivo' rating='2'>Wet.</{name}>"
    one = f"<{name} by='Una' rating='3'>Dry.</{name}>"
    items, _ = read_file(tmp_path, f"<films>{film('Salt', 1987, both)}{film('Noon', 1994, one)}</films>", "films.xml")
    assert problems(items) == []
    assert [(stated(record), record.text) for record in records(items)] == OPINIONS


ROOTLESS = """<review><title>Salt</title><critic>Dora</critic><text>It turns.</text></review>
<review>
 <title>Noon</title><critic>Ivo</critic><text>Dry.</text>
</review>

<review><title>Dusk</title><text>Late.</text></review>
"""


@pytest.mark.parametrize("name", ["reviews.xml", "reviews.txt"])
@pytest.mark.parametrize(
    "text",
    [
        ROOTLESS,
        f'<?xml version="1.0"?>\n{ROOTLESS}',
        f'<?xml version="1.0" encoding="UTF-8"?>{ROOTLESS}',
        ROOTLESS.replace("<review>", "<review nr='7'>"),
    ],
)
def test_records_without_anything_that_holds_them_together(tmp_path: Path, name: str, text: str) -> None:
    items, source = read_file(tmp_path, text, name)
    assert (source.format, problems(items)) == ("xml", [])
    assert [(record.locator, stated(record), record.text) for record in records(items)] == [
        ("1", {"title": "Salt", "critic": "Dora"}, "It turns."),
        ("2", {"title": "Noon", "critic": "Ivo"}, "Dry."),
        ("3", {"title": "Dusk"}, "Late."),
    ]


@pytest.mark.parametrize(
    "page", ["<p>Salt <b>turns</b>.</p>\n<p>It is wet.</p>", "<div><p>Salt</p></div><div>It</div>"]
)
def test_a_piece_of_a_page_is_no_row_of_records(tmp_path: Path, page: str) -> None:
    _, source = read_file(tmp_path, page, "salt.txt")
    assert source.format != "xml"


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("It turns.<br>And turns.", "It turns.\nAnd turns."),
        ("It turns.<BR>And turns.", "It turns.\nAnd turns."),
        ("It turns.<br />And turns.", "It turns.\nAnd turns."),
        ("It turns.<br></br>And turns.", "It turns.\nAnd turns."),
        ("It turns.<hr>And turns.", "It turns.\n\nAnd turns."),
        ("Salt & wheels, A&B", "Salt & wheels, A&B"),
        ("Salt &amp; wheels &lt; 3", "Salt & wheels < 3"),
        ("caf&eacute;&nbsp;noir &what; R&D;", "café noir &what; R&D;"),
        ("<![CDATA[It turns.<br>And <b>turns</b> & so.]]>", "It turns.\nAnd turns & so."),
    ],
)
def test_what_html_leaves_open_breaks_no_xml(tmp_path: Path, written: str, text: str) -> None:
    data = f"<reviews><review><film>A & B</film><text>{written}</text></review></reviews>"
    items, _ = read_file(tmp_path, data, "reviews.xml")
    assert problems(items) == []
    assert [(stated(record), record.text) for record in records(items)] == [({"title": "A & B"}, text)]
