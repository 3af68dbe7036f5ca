"""The pages of a critic who wrote much and of a person named in much: whole, light, sorted, a page at a time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest
from datasette.app import Datasette
from prolific import CRITIC, MANY, PERSON, build_prolific
from test_pages import tagged, words

from datasette_film_reviews.serve.search import facets

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def prolific(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_prolific(tmp_path_factory.mktemp("prolific"))


async def asked(path: Path, page: str, query: str = "") -> dict[str, Any]:
    answer = await Datasette([str(path)]).client.get(f"/prolific/-/{page}.json{query}")
    assert answer.status_code == 200
    found: dict[str, Any] = answer.json()
    return found


@pytest.mark.asyncio
@pytest.mark.parametrize(("page", "count"), [(CRITIC, MANY), (PERSON, MANY + 1)])
@pytest.mark.parametrize("order", ["asc", "desc"])
@pytest.mark.parametrize("sort", ["date", "score", "film"])
async def test_pages_one_after_another_are_the_whole_list(
    prolific: Path, page: str, count: int, sort: str, order: str
) -> None:
    query = f"?sort={sort}&order={order}"
    whole = await asked(prolific, page, f"{query}&size=500")
    assert (whole["sort"], whole["order"], whole["size"], whole["after"], whole["next"]) == (
        *(sort, order, 500, None, None),
    )
    assert whole["review_count"] == len(whole["reviews"]) == len({one["slug"] for one in whole["reviews"]}) == count
    keys = [
        {"date": one["published"], "film": one["title"].casefold()}.get(sort, (one["rating"] or {}).get("score"))
        if page == CRITIC
        else {"date": one["published"], "film": one["title"].casefold(), "score": one["score"]}[sort]
        for one in whole["reviews"]
    ]
    known = [key for key in keys if key is not None]
    assert keys == [*sorted(known, reverse=order == "desc"), *[None] * (len(keys) - len(known))]
    paged: list[dict[str, Any]] = []
    after: str | None = ""
    while after is not None:
        part = await asked(prolific, page, f"{query}&size=60&after={after}")
        paged += part["reviews"]
        after = part["next"]
    assert paged == whole["reviews"]


@pytest.mark.asyncio
@pytest.mark.parametrize("page", [CRITIC, PERSON])
async def test_arguments_that_make_no_sense_are_as_not_given(prolific: Path, page: str) -> None:
    first = await asked(prolific, page)
    assert (first["sort"], first["order"], first["size"], len(first["reviews"])) == ("date", "desc", 20, 20)
    odd = await asked(prolific, page, "?sort=id;drop&order=up&size=many&after=nobody%27s")
    assert {**odd, "after": None} == first
    assert (await asked(prolific, page, "?size=0"))["size"] == 1
    assert (await asked(prolific, page, "?size=99999"))["size"] == 500


@pytest.mark.asyncio
@pytest.mark.parametrize("page", [CRITIC, PERSON])
async def test_page_is_light_and_leads_through_its_list(prolific: Path, page: str) -> None:
    client = Datasette([str(prolific)]).client
    met: list[str] = []
    address: str | None = f"/prolific/-/{page}?sort=score&order=asc"
    while address:
        response = await client.get(address)
        assert response.status_code == 200
        assert len(response.content) <= 60_000
        main = response.text[response.text.index("<main") : response.text.index("</main>")]
        assert not re.search(r"<script|<style|\sstyle=|\son\w+=", main)
        assert tagged(main, r'<strong aria-current="true">(.*?)</strong>') == ["worst rated"]
        met += re.findall(r'<h3><a href="[^"]*/reviews/([^"]+)"', main)
        assert ("First reviews" in main) == (len(met) > 20)
        following = re.search(r'<a href="([^"]+)" rel="next">More reviews', main)
        address = following and following[1].replace("&amp;", "&")
    assert met == [one["slug"] for one in (await asked(prolific, page, "?sort=score&order=asc&size=500"))["reviews"]]


@pytest.mark.asyncio
async def test_critic_has_scales_a_histogram_and_a_timeline(prolific: Path) -> None:
    found = await asked(prolific, CRITIC)
    assert found["scales"] == [
        {"notation": "numbers", "best": 4.0, "best_stated": True, "review_count": 102},
        {"notation": "letters", "best": None, "best_stated": True, "review_count": 2},
    ]
    spread = found["spread"]
    assert [band["count"] for band in spread["histogram"]] == [0, 0, 26, 0, 0, 25, 0, 25, 2, 26]
    assert (spread["lowest"], spread["highest"], spread["median"]) == (25.0, 100.0, 75.0)
    markup = (await Datasette([str(prolific)]).client.get(f"/prolific/-/{CRITIC}")).text
    shown = words(markup)
    assert "Scales numbers out of 4 102 reviews letter grades 2 reviews" in shown
    assert 'role="img" aria-label="Histogram of 104 ratings from 0 to 100' in markup
    assert 'role="img" aria-label="Reviews and mean score, 1980 to 1988; the table below has the numbers"' in markup
    assert "Bars are reviews, dots the mean score where three ratings or more tell it." in shown
    assert "19 reviews without a date are left out." in shown
    table = markup[markup.index("In numbers") : markup.index('id="reviews"')]
    (header, *rows) = [
        tagged(one, r"<t[hd].*?>(.*?)</t[hd]>") for one in re.findall("<tr>(.*?)</tr>", table, re.DOTALL)
    ]
    assert header == ["Year", "Reviews", "Mean score"]
    dated = [one for one in found["years"] if one["year"]]
    assert rows == [
        [str(one["year"]), str(one["review_count"]), f"{one['score']:.0f} from {one['rated_count']} ratings"]
        for one in dated
    ]
    assert len(re.findall("<circle", markup)) == len(dated) == 9


@pytest.mark.asyncio
async def test_critic_with_one_review_without_rating_has_no_chart(prolific: Path) -> None:
    found = await asked(prolific, "critics/bo-marsh")
    assert (found["spread"], found["scales"], found["next"]) == (None, [], None)
    markup = (await Datasette([str(prolific)]).client.get("/prolific/-/critics/bo-marsh")).text
    assert not re.search(r"<svg class=\"film-chart|film-sorts|film-pages|id=\"scales\"|id=\"years\"", markup)


@pytest.mark.asyncio
async def test_person_has_a_tone_over_time_by_the_years_of_the_films(prolific: Path) -> None:
    found = await asked(prolific, PERSON)
    years = found["years"]
    assert [one["year"] for one in years] == list(range(1950, 2010))
    assert sum(one["toned_count"] for one in years) == found["toned_count"]
    mean = sum(one["tone"] * one["toned_count"] for one in years) / found["toned_count"]
    assert found["tone"] == pytest.approx(mean, abs=0.1)
    assert [len(one["sentences"]) for one in found["reviews"]] == [1] * 20
    markup = (await Datasette([str(prolific)]).client.get(f"/prolific/-/{PERSON}")).text
    assert 'role="img" aria-label="Sentences and tone, 1950 to 2009; the table below has the numbers"' in markup
    assert "an estimate from the words alone." in words(markup)
    chart = markup[markup.index('<svg class="film-chart"') :]
    assert tagged(chart, r"<g><title>(.*?)</title>")[0].startswith("1950 to 1954: ")
    assert len(tagged(chart, r"<circle.*?><title>(.*?)</title>")) == 12
    assert "And 118 more" in words(markup)


@pytest.mark.asyncio
@pytest.mark.parametrize("typed", ["", "score:20..80", "amber", "critic:ada year:1985..2020"])
async def test_facets_of_many_results_are_counted_as_those_of_few(
    prolific: Path, typed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = []
    for share in (0, 2):
        monkeypatch.setattr(facets, "MANY", share)
        found.append((await asked(prolific, "search", f"?{urlencode({'q': typed})}"))["facets"])
    assert found[0] == found[1]
    assert len(found[0]["film"]) > 1
