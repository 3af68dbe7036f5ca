"""The pages of critics and people over what the pipeline builds: how critics compare, and how people are spoken of."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from corpus import DOCUMENTS, REVIEWS
from datasette.app import Datasette
from test_pages import words

from datasette_film_reviews.pipeline import build

if TYPE_CHECKING:
    from pathlib import Path

ADA = {"slug": "ada-finch", "name": "Ada Finch"}
CY = {"slug": "cy-holt", "name": "Cy Holt"}


async def both(path: Path, page: str) -> tuple[dict[str, Any], str]:
    """The data of a page, and what a reader sees of it."""
    client = Datasette([str(path)]).client
    answer, shown = await client.get(f"/{path.stem}/-/{page}.json"), await client.get(f"/{path.stem}/-/{page}")
    assert (answer.status_code, shown.status_code) == (200, 200)
    return answer.json(), words(shown.text)


@pytest.mark.asyncio
async def test_critic_is_set_beside_the_others_on_films_that_they_share(rated: Path) -> None:
    found, shown = await both(rated, "critics/bo-marsh")
    assert found["generosity"] == {"shared_films": 3, "score": 40.0, "others": 53.3, "difference": -13.3}
    assert found["alike"] == [{**ADA, "shared_films": 3, "correlation": 1.0}]
    assert found["unlike"] == [{**CY, "shared_films": 3, "correlation": -0.98}]
    assert "3 reviews, 3 ratings with a mean of 40 ." in shown
    assert (
        "13.3 points below the others on 3 films that they rated too: a mean of 40 where they give 53 . "
        "Most alike Ada Finch correlation +1.00 on 3 films Least alike Cy Holt correlation −0.98 on 3 films" in shown
    )
    assert (await both(rated, "critics/ada-finch"))[0]["generosity"]["difference"] == 27.5


@pytest.mark.asyncio
async def test_critic_has_years_and_favourite_words(rated: Path) -> None:
    found, shown = await both(rated, "critics/cy-holt")
    assert found["years"] == [
        {"year": 2001, "review_count": 2, "rated_count": 2, "score": 25.0},
        {"year": 2003, "review_count": 2, "rated_count": 2, "score": 60.0},
    ]
    assert found["favourite_words"] == [{"word": "mule", "count": 7, "likelihood": 13.45}]
    assert "and how often. mule 7" in shown
    assert "2001: 2 reviews 2 2001 2002 2003: 2 reviews 2 2003 Bars are reviews." in shown
    assert "Year Reviews Mean score 2001 2 25 from 2 ratings 2003 2 60 from 2 ratings" in shown


def rows(*given: tuple[str, str, str, str]) -> str:
    """Reviews as JSON Lines, from title, critic, rating and date."""
    text = "The evening light is lovely, and the story is told slowly."
    keys = ("title", "critic", "rating", "date")
    return "".join(json.dumps({**dict(zip(keys, one, strict=True)), "review": text}) + "\n" for one in given)


@pytest.mark.asyncio
async def test_what_nobody_shares_is_told_and_two_films_are_no_correlation(tmp_path: Path) -> None:
    source = tmp_path / "reviews.jsonl"
    source.write_text(
        rows(
            ("Salt Road", "Ada Finch", "8/10", "2001-05-01"),
            ("Salt Road", "Cy Holt", "8/10", "2001-05-02"),
            ("Low Water", "Ada Finch", "4/10", ""),
            ("Low Water", "Cy Holt", "4/10", "2001-05-03"),
            ("Winter Gate", "Bo Marsh", "6/10", ""),
            ("Winter Gate", "Dee Ives", "", ""),
        ),
        encoding="utf-8",
    )
    path = tmp_path / "few.db"
    build(path, [str(source)], jobs=1)
    ada, shown = await both(path, "critics/ada-finch")
    assert ada["generosity"] == {"shared_films": 2, "score": 60.0, "others": 60.0, "difference": 0.0}
    assert (ada["alike"], ada["unlike"]) == ([], [])
    assert "Level with the others on 2 films" in shown
    assert [one["year"] for one in ada["years"]] == [2001, None]
    assert "Year by year" not in shown
    bo, shown = await both(path, "critics/bo-marsh")
    assert bo["generosity"] is None
    assert "Nobody else rated these films" in shown
    assert bo["years"] == [{"year": None, "review_count": 1, "rated_count": 1, "score": 60.0}]
    assert "Year by year" not in shown
    dee, shown = await both(path, "critics/dee-ives")
    assert (dee["generosity"], dee["score"], dee["rated_count"]) == (None, None, 0)
    assert "1 review, no rating." in shown
    assert not re.search("Beside other critics|How they rate", shown)


@pytest.mark.asyncio
async def test_critic_without_ratings_or_with_equal_ones_looks_right_too(tmp_path: Path) -> None:
    source = tmp_path / "reviews.jsonl"
    source.write_text(
        rows(
            ("Winter Gate", "Eli Orme", "", "2004-01-02"),
            ("Low Water", "Eli Orme", "", "2005-01-02"),
            ("Low Water", "Flo Penn", "3/5", ""),
            ("Salt Road", "Flo Penn", "3/5", ""),
        ),
        encoding="utf-8",
    )
    path = tmp_path / "few.db"
    build(path, [str(source)], jobs=1)
    eli, shown = await both(path, "critics/eli-orme")
    assert (eli["spread"], eli["scales"]) == (None, [])
    assert "Bars are reviews. In numbers Year Reviews 2004 1 2005 1 Reviews" in shown
    flo, shown = await both(path, "critics/flo-penn")
    assert flo["spread"]["deviation"] == 0
    assert "Every rating is 60 of 100." in shown
    assert "Year by year" not in shown


@pytest.mark.asyncio
async def test_scale_that_is_assumed_says_so_and_one_rating_is_no_histogram(datasette: Datasette) -> None:
    markup = (await datasette.client.get(f"{REVIEWS}/-/critics/obrien-bob-i")).text
    assert "How they rate stars out of 4 1 review; the top is assumed, no review says it" in words(markup)
    assert "film-chart" not in markup


@pytest.mark.asyncio
async def test_person_is_shown_with_tone_as_an_estimate_and_sentences_lead_there(datasette: Datasette) -> None:
    page = f"{REVIEWS}/-/people/maud-ferrars"
    found = (await datasette.client.get(f"{page}.json")).json()
    assert (found["tone"], found["toned_count"]) == (66.0, 1)
    (sentence,) = found["reviews"][0]["sentences"]
    said = "Ferrars trusts silence; Ahlgren trusts Ferrars."
    assert DOCUMENTS[0].text[sentence["start"] : sentence["end"]] == said == sentence["text"]
    assert sentence["tone"] == 66.0
    markup = (await datasette.client.get(page)).text
    shown = words(markup)
    assert "Estimated tone 66 of 100 · the mean of 1 sentence, from the words alone; it is no rating" in shown
    assert "How they are spoken of direction 1 review · tone 66, estimated" in shown
    assert f"Ines Quill · The Lamplighter's Daughter (1998) · 2011-04-01 {said} tone 66, estimated" in shown
    place = f"words-{sentence['evidence']}"
    assert f'<a href="{REVIEWS}/-/reviews/ines-quill-the-lamplighters-daughter#{place}">' in markup
    review = (await datasette.client.get(f"{REVIEWS}/-/reviews/ines-quill-the-lamplighters-daughter")).text
    assert re.search(rf'Ferrars trusts</a></mark><a class="note" id="{place}"', review)


@pytest.mark.asyncio
async def test_person_of_whom_no_sentence_has_a_tone_has_none(datasette: Datasette) -> None:
    page = f"{REVIEWS}/-/people/zoe-ubel"
    found = (await datasette.client.get(f"{page}.json")).json()
    assert (found["tone"], found["toned_count"]) == (None, 0)
    shown = words((await datasette.client.get(page)).text)
    assert "Zoë Übel does not appear." in shown
    assert "tone" not in shown.lower()
