"""What pictures, and links to films' pages, say of the film: from a post as it is written to its likeliest title."""

from __future__ import annotations

from pathlib import Path

import pytest

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Fact, Record
from datasette_film_reviews.read import ReadOptions, list_inputs, read

NAMELESS = "I went in tired and came out awake. The acting is fine, the ending is not, and the music is far too loud."
GERMAN = "Ein Film, der lange auf sich warten lässt und dann doch überzeugt. Die Bilder sind schön, die Musik ist laut."


def facts_of(folder: Path, post: str) -> list[Fact]:
    """The titles of a post, the likeliest first."""
    (folder / "17.md").write_text(post, encoding="utf-8")
    records = [record for record in read(list_inputs([str(folder)]), ReadOptions()) if isinstance(record, Record)]
    (record,) = records
    titles = [fact for fact in extract(record).facts if fact.property == "title"]
    return sorted(titles, key=lambda fact: -fact.confidence)


@pytest.mark.parametrize(
    ("picture", "title"),
    [
        ("![Low Tide Poster](https://img.example/9f3a0-0-600.jpg)", "Low Tide"),
        ("![Movie poster for The Long Ferry (1983)](a.jpg)", "The Long Ferry"),
        ("![](/img/ferryman_1983.jpg)", "Ferryman"),
        ('<img src="a.jpg" title="Low Tide promo image" alt="Image">', "Low Tide"),
        ('<img alt="Image" src="{{ "/img/long-ferry-home-poster.jpg" | relative_url }}">', "Long Ferry Home"),
    ],
)
def test_picture_names_the_film_that_the_text_does_not(tmp_path: Path, picture: str, title: str) -> None:
    (first, *_rest) = facts_of(tmp_path, f"{picture}\n\n{NAMELESS}\n\n**Rating:** 4/5")
    assert (first.value, first.start, first.quote) == (title, None, None)
    assert first.field is not None
    assert first.field.startswith("picture: ")


def test_name_of_a_file_is_read_as_the_text_writes_it(tmp_path: Path) -> None:
    post = f"![](/img/lowtide.jpg)\n\n{NAMELESS} It takes Low Tide an hour to say so.\n\n4/5"
    first = facts_of(tmp_path, post)[0]
    assert first.value == "Low Tide"
    assert "picture file, said in the text" in {fact.method for fact in facts_of(tmp_path, post)}


@pytest.mark.parametrize(
    "picture",
    [
        "![](IMG_20140613.jpg)",
        "![](bwCC7klDpDcVtEXDK74vDzXLyeF.jpg)",
        "![Article image](header.png)",
        "![](ferry.jpg)",
        "![a man who waits for a ferry](x.jpg)",
        "![](data:image/png;base64,AAAA)",
    ],
)
def test_picture_that_names_nothing_is_no_title(tmp_path: Path, picture: str) -> None:
    assert [fact for fact in facts_of(tmp_path, f"{picture}\n\n{NAMELESS}") if fact.field != "path"] == []


def test_picture_below_the_first_may_be_a_badge(tmp_path: Path) -> None:
    post = f"![](/img/x.jpg)\n\n{NAMELESS}\n\n[![Ferry Film Club](badge.gif)](https://club.example/)"
    assert [fact.value for fact in facts_of(tmp_path, post)] == []


@pytest.mark.parametrize(
    ("link", "title"),
    [
        ("[Das lange, leise Meer](http://www.imdb.com/title/tt0000017/)", "Das lange, leise Meer"),
        ("[View on Letterboxd](https://letterboxd.com/film/low-tide-1983/)", "Low Tide"),
        ("[hier](https://www.rottentomatoes.com/m/the_long_ferry)", "The Long Ferry"),
        ("[mehr](https://de.wikipedia.org/wiki/Low_Tide_(film))", "Low Tide"),
        ("[mehr](https://www.themoviedb.org/movie/170017-low-tide)", "Low Tide"),
    ],
)
def test_only_link_to_a_page_about_a_film_names_it(tmp_path: Path, link: str, title: str) -> None:
    assert facts_of(tmp_path, f"{GERMAN}\n\n{link}\n\n4/5")[0].value == title


def test_short_name_gives_way_to_the_title_with_its_subtitle(tmp_path: Path) -> None:
    post = (
        "Low Tide: The Ferry Returns is a film about a ferry. Low Tide: The Ferry Returns is long. "
        "The Ferry Returns is also loud. The Ferry Returns stars nobody I know, and the acting is fine."
    )
    titles = {fact.value: fact.confidence for fact in facts_of(tmp_path, post)}
    assert max(titles, key=lambda title: titles[title]) == "Low Tide: The Ferry Returns"
    assert "The Ferry Returns" not in titles


def test_short_name_gives_way_to_the_whole_title_that_is_stated(tmp_path: Path) -> None:
    post = "---\ntitle: 'Low Tide: A New Cut'\n---\nThe new cut of **Low Tide** is cold. Low Tide is long."
    titles = {fact.value for fact in facts_of(tmp_path, post)}
    assert "Low Tide: A New Cut" in titles
    assert "Low Tide" not in titles


def test_whole_title_is_no_surer_than_sure(tmp_path: Path) -> None:
    post = (
        "“Low Tide: The Ferry Returns” is a film about a ferry. It stars nobody I know, and the acting in the film is "
        "fine. “The Ferry Returns” is a film that tells a story. The director and the actors do their best.\n\n4/5"
    )
    assert {(fact.value, fact.confidence) for fact in facts_of(tmp_path, post)} == {
        ("Low Tide: The Ferry Returns", 1.0)
    }


def test_described_picture_needs_no_marks_in_the_text(tmp_path: Path) -> None:
    post = f"![Low Tide](a.jpg)\n\n{NAMELESS} They like **Kelp** here. We came to Low Tide late.\n\n4/5"
    assert facts_of(tmp_path, post)[0].value == "Low Tide"
