"""The page of a film that many review: how far they agree, what they say of its people, which words mark it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from datasette.app import Datasette
from hypothesis import given
from hypothesis import strategies as st
from test_pages import LAMPLIGHTER, tagged, words

from datasette_film_reviews.pipeline import build
from datasette_film_reviews.serve.charts import HEIGHT, bars
from datasette_film_reviews.serve.pages.agreement import agreement

if TYPE_CHECKING:
    from pathlib import Path

CHEER = "Ottilie Brandvold is wonderful as the ferry pilot, and her stillness holds every scene she has. "
SCORN = "Ottilie Brandvold is dull and wooden as the ferry pilot, and the story drowns with her. "
PLOT = "The estuary freezes over, a ferry is lost, and the harbour waits. Brandvold finds it in the end. "

LONG = (
    "I took the slow boat out past the last of the buoys, with a thermos of tea and low hopes, since nobody who has "
    "sat through a winter of films about ice asks for another. Then the lights went down, and for two hours I forgot "
    "how cold the cinema was and how far it is to walk home along the quay when the buses have stopped for the night. "
)
OTHER = "A garden grows over a wall, and two old friends argue about who planted it and when. "
FIRST_NAMES = "Ada Bruno Carla Dario Edda Fabio Greta Hugo Irma Jonas Klara Ludo".split()
LAST_NAMES = "Vane Wexcombe Ysolde Zander Arkwell Bellamont Corrigane Dunmore Eskdale Farrowby Galbrath Hexton".split()


@pytest.fixture(scope="module")
def estuary(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Fifty reviews of one film by as many critics, and one each of others, of which one is rated."""
    folder: Path = tmp_path_factory.mktemp("estuary")
    cast = ", ".join(f"{first} {last}" for first, last in zip(FIRST_NAMES, LAST_NAMES, strict=True))
    fields = f"film: The Frozen Estuary\nyear: 1987\ndirector: Ivo Castellane\ncast: [Ottilie Brandvold, {cast}]"
    for number in range(50):
        rating = f"{1 + number % 5}/5" if number % 10 else "B+"
        named = f"{FIRST_NAMES[number % 12]} {LAST_NAMES[number % 12]}"
        text = f"On visit {number} {LONG}{SCORN if number % 5 < 2 else CHEER}{PLOT}{named} is a fine and quiet rower."
        (folder / f"{number:02}.md").write_text(
            f"---\n{fields}\ntitle: Cold water, and what {number} ferries carry across it\n"
            f"author: Critic Number{number}\npublication: The Estuary Evening Courier\n"
            f"date: 1987-03-{1 + number % 28:02}\nrating: {rating}\n"
            f"---\n\n{text}\n",
            encoding="utf-8",
        )
        (folder / f"other{number}.md").write_text(f"---\nfilm: Moss {number}\n---\n\n{OTHER * 9}\n", encoding="utf-8")
    (folder / "one.md").write_text("---\nfilm: Gorse\nrating: 3/5\n---\n\nIt burns and it is good.\n", encoding="utf-8")
    (folder / "none.md").write_text("---\nfilm: Bracken\n---\n\nIt does not burn, which is dull.\n", encoding="utf-8")
    path = folder / "estuary.db"
    build(path, [str(folder)], jobs=1)
    return path


def rated(*scores: float) -> list[dict[str, object]]:
    return [{"written": f"{score}", "score": score, "review_count": 1} for score in sorted(scores, reverse=True)]


@pytest.mark.parametrize(
    ("scores", "verdict"),
    [
        ((100, 61), "unanimous"),
        ((40, 60, 50), "unanimous"),
        ((39, 0), "unanimous"),
        ((62.5, 60), "unanimous"),
        ((*[80] * 9, 20), "unanimous"),
        ((*[80] * 8, 20), "mixed"),
        ((80, 60), "mixed"),
        ((80, 30), "split"),
        ((80, 50, 30), "split"),
        ((80, 70, 65, 30), "mixed"),
    ],
)
def test_verdict_follows_the_rule(scores: tuple[float, ...], verdict: str) -> None:
    found = agreement(rated(*scores))
    assert found
    assert found["verdict"] == verdict


def test_nothing_rests_on_one_rating() -> None:
    assert agreement([]) is None
    assert agreement(rated(80)) is None


@given(st.lists(st.floats(0, 100), min_size=2))
def test_figures_of_agreement_add_up(scores: list[float]) -> None:
    found = agreement(rated(*scores))
    assert found
    assert found["for"] + found["between"] + found["against"] == len(scores)
    assert sum(band["count"] for band in found["histogram"]) == len(scores)
    assert found["lowest"] <= found["median"] <= found["highest"]
    assert 0 <= found["deviation"] <= 50


@given(st.lists(st.integers(0, 10**6), max_size=12))
def test_bars_stand_on_one_line_and_fit(counts: list[int]) -> None:
    drawn = bars(counts)
    assert [bar.y + bar.height for bar in drawn] == [HEIGHT] * len(counts)
    assert [bar.height > 0 for bar in drawn] == [count > 0 for count in counts]
    assert all(left.x + left.width < right.x for left, right in pairwise(drawn))
    assert max((bar.height for bar in drawn), default=0) in (0, HEIGHT)


@pytest.mark.asyncio
async def test_ratings_are_drawn_and_told_in_words(datasette: Datasette) -> None:
    markup = (await datasette.client.get(LAMPLIGHTER)).text
    shown = words(markup)
    assert "Its critics are unanimous" in shown
    assert "From 63 to 75, half at 69 or above; on average 6 points from the mean." in shown
    assert "2 ratings for it, 0 in between, 0 against." in shown
    chart = markup[markup.index('<svg class="film-chart"') : markup.index("</figure>", markup.index("film-chart"))]
    assert tagged(chart, "<title>(.*?)</title>") == ["60 to 69: ** ½", "70 to 79: 3/4"]
    assert 'role="img" aria-label="Histogram of 2 ratings' in chart
    table = markup[markup.index("Each rating as written") : markup.index('id="quotes"')]
    assert [tagged(row, r"<t[hd].*?>(.*?)</t[hd]>") for row in re.findall("<tr>(.*?)</tr>", table, re.DOTALL)] == [
        ["Of 100", "Ratings", "As written"],
        ["60 to 69", "1", "** ½"],
        ["70 to 79", "1", "3/4"],
    ]


@pytest.mark.asyncio
async def test_sentences_that_name_the_credited_lead_to_their_place(datasette: Datasette) -> None:
    markup = (await datasette.client.get(LAMPLIGHTER)).text
    section = markup[markup.index('id="people"') : markup.index('id="aspects"')]
    assert tagged(section, "<h3>(.*?)</h3>") == ["Tobias Ahlgren", "Maud Ferrars"]
    assert len(tagged(section, "<li>(.*?)</li>")) == 4
    assert (
        '/ines-quill-the-lamplighters-daughter#fact-7:~:text=Ferrars%20trusts%20silence%3B,Ahlgren%20trusts%20Ferrars."'
        in section
    )
    assert "Übel" not in section


@pytest.mark.asyncio
async def test_film_with_fifty_reviews_is_whole_and_light(estuary: Path) -> None:
    datasette = Datasette([str(estuary)])
    address = "/estuary/-/films/the-frozen-estuary-1987"
    response = await datasette.client.get(address)
    assert response.status_code == 200
    assert len(response.content) <= 60_000
    main = response.text[response.text.index("<main") : response.text.index("</main>")]
    assert not re.search(r"<script|<style|\sstyle=|\son\w+=", main)
    film = (await datasette.client.get(f"{address}.json")).json()
    found = film["agreement"]
    assert (found["verdict"], found["for"], found["between"], found["against"]) == ("mixed", 25, 20, 5)
    assert {"written": "B+", "review_count": 5}.items() <= found["histogram"][8]["ratings"][0].items()
    (person,) = [one for one in film["people"] if one["name"] == "Ottilie Brandvold"]
    assert person["review_count"] == 50
    assert len(person["sentences"]) == len({one["slug"] for one in person["sentences"]}) == 3
    assert all("Brandvold" in one["text"] for one in person["sentences"])
    assert film["words"][0].keys() == {"word", "count"}
    assert not {"frozen", "estuary", "ottilie", "brandvold"} & {one["word"] for one in film["words"]}
    assert tagged(main, r'<a href="[^"]*/search\?q=[^"]*">(.*?)</a>') == [one["word"] for one in film["words"]]


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("slug", "line"),
    [("gorse", "60 of 100, the mean of 1 rating in 1 review"), ("bracken", "No rating in 1 review")],
)
async def test_film_with_less_than_two_ratings_has_no_chart(estuary: Path, slug: str, line: str) -> None:
    datasette = Datasette([str(estuary)])
    response = await datasette.client.get(f"/estuary/-/films/{slug}")
    assert response.status_code == 200
    assert line in words(response.text)
    assert not re.search(r"film-chart|id=\"agreement\"|id=\"people\"", response.text)
    assert (await datasette.client.get(f"/estuary/-/films/{slug}.json")).json()["agreement"] is None


@pytest.mark.asyncio
async def test_more_than_fifty_reviews_come_in_pages(tmp_path: Path) -> None:
    rows = [
        f"The Long Pier,Critic {number},{number % 5 + 1}/5,A garden grows over wall {number}." for number in range(120)
    ]
    (tmp_path / "pier.csv").write_text("\n".join(["film,critic,rating,review", *rows]), encoding="utf-8")
    build(tmp_path / "pier.db", [str(tmp_path / "pier.csv")], jobs=1)
    datasette = Datasette([str(tmp_path / "pier.db")])
    address = "/pier/-/films/the-long-pier"
    listed: list[str] = []
    for number, size in ((1, 50), (2, 50), (3, 20)):
        film = (await datasette.client.get(f"{address}.json?page={number}")).json()
        assert (film["page"], film["pages"], film["review_count"], len(film["reviews"])) == (number, 3, 120, size)
        listed += [review["slug"] for review in film["reviews"]]
        response = await datasette.client.get(f"{address}?page={number}")
        assert len(response.content) <= 60_000
        assert f"Page {number} of 3" in words(response.text)
        assert ('id="agreement"' in response.text) == (number == 1)
        assert tagged(response.text, r'<a rel="(\w+)"') == [["next"], ["prev", "next"], ["prev"]][number - 1]
    assert len(set(listed)) == 120
    beyond = (await datasette.client.get(f"{address}.json?page=99")).json()
    assert (beyond["page"], beyond["reviews"][-1]["slug"]) == (3, listed[-1])
