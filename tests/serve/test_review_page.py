"""The page of one review: its marks explain themselves, and it leads to what is like it and what differs most."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from datasette.app import Datasette
from test_pages import FIRST, tagged, words

from datasette_film_reviews.pipeline import build

if TYPE_CHECKING:
    from pathlib import Path

REVIEWS = {
    "moth": (
        "Moth Season",
        "Anders Vale",
        "4/5",
        "A lovely film by Petra Lindqvist, with Oskar Brandt in it.",
    ),
    "moth2": ("Moth Season", "Bea Crowe", "1/5", "A dull film, and I was bored by all of it."),
    "moth3": ("Moth Season", "Cal Drum", "3/5", "It is a fair film and a long one."),
    "moth4": ("Moth Season", "Dot Early", "", "A dreadful film, dull and stupid."),
    "rook": (
        "Rook Island",
        "Eli Frost",
        "5/5",
        "Petra Lindqvist made it, Oskar Brandt rows, [*Moth Season*](https://moths.example/) was better.",
    ),
    "rook2": ("Rook Island", "Fay Gant", "2/5", "Petra Lindqvist made it and Oskar Brandt rows."),
    "pine": ("The Pine Road", "Gus Hale", "2/5", "I thought of Petra Lindqvist, who would have cut it."),
    "salt": ("Salt Fair", "Hal Ives", "2/5", "Nobody is in it whom anybody knows."),
}
CAST = {"moth": "Oskar Brandt", "rook": "Oskar Brandt", "rook2": "Oskar Brandt"}
DIRECTED = {"moth", "rook", "rook2", "pine"}


@pytest.fixture(scope="module")
def moths(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder: Path = tmp_path_factory.mktemp("moths")
    for name, (film, critic, rating, text) in REVIEWS.items():
        fields = {"film": film, "author": critic, "rating": rating, "cast": CAST.get(name, "")}
        fields["director"] = "Petra Lindqvist" if name in DIRECTED else ""
        front = "".join(f"{key}: {value}\n" for key, value in fields.items() if value)
        (folder / f"{name}.md").write_text(f"---\n{front}---\n\n{text}\n", encoding="utf-8")
    path = folder / "moths.db"
    build(path, [str(folder)], jobs=1)
    return path


@pytest.mark.asyncio
async def test_marks_tell_what_by_which_rule_and_how_sure(datasette: Datasette) -> None:
    markup = (await datasette.client.get(FIRST)).text
    body = markup[markup.index('class="film-body"') : markup.index("</article>")]
    told = re.findall(r'<mark class="fact fact-dropped" title="([^"]*)"', body)
    assert told == ["place: port\nA name known from elsewhere in the same review · confidence 0.60"]
    assert re.search(r'<label><input type="checkbox" name="marks" checked> [^<]+</label>', body)


@pytest.mark.asyncio
async def test_authors_link_holds_no_link_and_what_it_holds_is_marked(moths: Path) -> None:
    markup = (await Datasette([str(moths)]).client.get("/moths/-/reviews/rook-island-eli-frost")).text
    body = markup[markup.index('class="film-body"') : markup.index("</article>")]
    ((linked, behind),) = re.findall(
        r'<a href="https://moths.example/"[^>]*>(.*?)</a>(<a class="note"[^>]*>)', body, re.DOTALL
    )
    assert re.sub(r'title="[^"]*"', "", linked) == '<em><mark class="fact" >Moth Season</mark></em>'
    assert "film mentioned: Moth Season" in behind
    links = re.findall(r"<(/?)a\b", body)
    assert links == ["", "/"] * (len(links) // 2)


@pytest.mark.asyncio
async def test_reviews_like_it_say_why_and_are_each_of_another_film(moths: Path) -> None:
    datasette = Datasette([str(moths)])
    address = "/moths/-/reviews/moth-season-anders-vale"
    review = (await datasette.client.get(f"{address}.json")).json()
    assert [(one["title"], [shared["name"] for shared in one["shared"]]) for one in review["alike"]] == [
        ("Rook Island", ["Oskar Brandt", "Petra Lindqvist", "Moth Season"]),
        ("The Pine Road", ["Petra Lindqvist"]),
    ]
    assert review["alike"][0]["film"] == {"slug": "rook-island", "title": "Rook Island", "year": None}
    shown = words((await datasette.client.get(address)).text)
    assert "Reviews like it Of other films: those that have most names in common with this one." in shown
    assert "Review of The Pine Road by Gus Hale · 2/5 in common: Petra Lindqvist" in shown
    other = (await datasette.client.get("/moths/-/reviews/salt-fair-hal-ives")).text
    assert not re.search(r'id="alike"|id="others"', other)


@pytest.mark.asyncio
async def test_reviews_of_the_same_film_that_differ_most_come_first(moths: Path) -> None:
    datasette = Datasette([str(moths)])
    address = "/moths/-/reviews/moth-season-anders-vale"
    review = (await datasette.client.get(f"{address}.json")).json()
    assert [(one["critic"], one["difference"]) for one in review["others"]] == [
        ("Bea Crowe", -60.0),
        ("Cal Drum", -20.0),
        ("Dot Early", None),
    ]
    assert review["others"][2]["tone_difference"] < -20
    markup = (await datasette.client.get(address)).text
    others = tagged(markup[markup.index('id="others"') : markup.index('id="alike"')], r"<li>(.*?)</li>")
    assert others[:2] == [
        "Review by Bea Crowe · 1/5 · 60 points lower",
        "Review by Cal Drum · 3/5 · 20 points lower",
    ]
    assert re.fullmatch(r"Review by Dot Early · \d+ points of tone lower, estimated", others[2])
