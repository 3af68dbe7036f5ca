"""Boxes of a film's facts, in whatever elements they are written and wherever on the page they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import read_file, records
from pages import MORE, PROSE, page

from datasette_film_reviews.extract import extract

if TYPE_CHECKING:
    from pathlib import Path

BOXES = {
    "definitions": "<dl><dt>Director</dt><dd>Mina Orvell</dd><dt>Cast</dt><dd>Tobias Crane</dd><dd>Su Lin</dd>"
    "<dt>Year</dt><dd>2011</dd></dl>",
    "table": "<table><tr><th>Director</th><td>Mina Orvell</td></tr><tr><th>Cast</th><td>Tobias Crane, Su Lin</td></tr>"
    "<tr><td><b>Year:</b></td><td>2011</td></tr></table>",
    "list": "<ul><li><b>Director:</b> Mina Orvell</li><li><strong>Cast</strong> Tobias Crane, Su Lin</li>"
    "<li>Year: 2011</li></ul>",
    "spans": '<p><span class="label">Director</span> <span>Mina Orvell</span></p><p><span class="label">Cast</span>'
    "<span>Tobias Crane, Su Lin</span></p><p><span>Year</span><span>2011</span></p>",
    "divisions": "<div><div>Director</div><div>Mina Orvell</div></div><div><div>Cast</div><div>Tobias Crane, Su Lin"
    "</div></div><div><div>Year</div><div>2011</div></div>",
    "headings": "<h4>Director</h4><p>Mina Orvell</p><h4>Cast</h4><p>Tobias Crane, Su Lin</p><h4>Year</h4><p>2011</p>",
}
TEXT = f"<p>{PROSE}</p><p>{MORE}</p>"
PLACES = {
    "below the heading": "<main><article><h1>The Weir</h1>{}" + TEXT + "</article></main>",
    "below the text": "<main><article><h1>The Weir</h1>" + TEXT + "{}</article></main>",
    "before the article": "<main><aside>{}</aside><article><h1>The Weir</h1>" + TEXT + "</article></main>",
    "behind the article": "<main><article><h1>The Weir</h1>" + TEXT + '</article><div class="infobox">{}</div></main>',
    "with the heading": "<div><div><h2>The Weir</h2>{}</div><div>" + TEXT + "</div></div>",
}
STATED = {("director", "Mina Orvell"), ("actor", "Tobias Crane"), ("actor", "Su Lin"), ("year", "2011")}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("box", BOXES)
def test_a_box_of_facts_is_read(box: str, place: str, tmp_path: Path) -> None:
    (record,) = records(read_file(tmp_path, page(PLACES[place].format(BOXES[box])), "a.html")[0])
    facts = {(fact.property, fact.value) for fact in extract(record).facts if fact.method == "label"}
    assert facts == STATED
    assert record.text.count("Mina Orvell") == 1


def test_boxes_of_several_films_outside_the_review_are_not_its_own(tmp_path: Path) -> None:
    boxes = BOXES["list"] + BOXES["list"].replace("Orvell", "Sand")
    (record,) = records(read_file(tmp_path, page(PLACES["before the article"].format(boxes)), "a.html")[0])
    assert "Mina" not in record.text
