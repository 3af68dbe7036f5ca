"""Search as programs see it: the whole answer to what readers type over the seeds, its parts over invented reviews."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from corpus import REVIEWS
from datasette.app import Datasette

from datasette_film_reviews.serve.search import matching

if TYPE_CHECKING:
    from conftest import Open

EXPECTED = Path(__file__).parent / "expected"

FIRST = "ines-quill-the-lamplighters-daughter"
SECOND = "obrien-bob-i-the-lamplighters-daughter"
THIRD = "ines-quill-the-lamplighters-daughter-2"
FOURTH = "b-tide-b-error-1"


async def search(datasette: Datasette, q: str, **arguments: str) -> Any:
    response = await datasette.client.get(f"{REVIEWS}/-/search.json", params={"q": q, **arguments})
    assert response.status_code == 200
    return response.json()


def slugs(answer: Any) -> list[str]:
    return [review["slug"] for review in answer["reviews"]]


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("name", "q"),
    [
        ("lonliness", "lonliness"),
        ("phoenix", "Phoenix"),
        ("in-love", '"in love"'),
        ("scarlet-johanson", "scarlet johanson"),
        ("critic-groves", "critic:groves"),
        ("score-50-70", "score:50..70"),
    ],
)
async def test_readers_of_the_seeds_find_what_they_mean(seeds: Path, name: str, q: str) -> None:
    response = await Datasette([str(seeds)]).client.get("/reviews/-/search.json", params={"q": q})
    assert response.status_code == 200
    assert response.json() == json.loads((EXPECTED / f"search-{name}.json").read_text("utf-8"))


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("q", "found"),
    [
        ("", {FIRST, SECOND, THIRD, FOURTH}),
        ("lamplighter", {FIRST, SECOND, THIRD}),
        ("LAMPLIGHT*", {FIRST, SECOND, THIRD}),
        ("zoe ubel", {THIRD}),
        ("trusts silence", {FIRST}),
        ('"silence trusts"', set()),
        ("thornquist -ferrars", {THIRD}),
        ('-"trusts silence"', {SECOND, THIRD, FOURTH}),
        ("film:b-tide-b-error", {FOURTH}),
        ('film:"lamplighter\'s daughter"', {FIRST, SECOND, THIRD}),
        ("-film:lamplighter's", {FOURTH}),
        ("film:lamplighter", {FIRST, SECOND, THIRD}),
        ("film:harbour", set()),
        ("film:nowhere", set()),
        ("critic:quill", {FIRST, THIRD}),
        ("critic:quill critic:obrien-bob-i", set()),
        ('critic:"O\'Brien Bob <i>"', {SECOND}),
        ("person:ferrars", {FIRST, THIRD}),
        ("person:ferrars person:ubel", {THIRD}),
        ("person:ferrars -person:ubel", {FIRST}),
        ("tag:ports", {FIRST, THIRD}),
        ("tag:Ports -tag:fog", {THIRD}),
        ("score:60..", {FIRST, SECOND}),
        ("score:..62.5", {SECOND, FOURTH}),
        ("score:0..<62.5", {FOURTH}),
        ("-score:0..100", {THIRD}),
        ("year:1998", {FIRST, SECOND, THIRD}),
        ("year:1990..1997", set()),
        ("critic:quill score:70..80 lamps", {FIRST}),
        # Text, whatever it looks like.
        ("AND", {FIRST}),
        ("script OR", set()),
        ("<script>alert(1)</script>", {FIRST}),
        ("o'brien", {SECOND}),
    ],
)
async def test_the_language_finds_what_it_says(datasette: Datasette, q: str, found: set[str]) -> None:
    answer = await search(datasette, q)
    everything = answer["matched"] == "all"
    assert set(slugs(answer) if everything else []) == found
    assert answer["count"] == len(answer["reviews"])


@pytest.mark.asyncio
async def test_what_matches_is_marked_and_all_else_escaped(datasette: Datasette) -> None:
    (review,) = (await search(datasette, "alert less critic:quill score:70..80"))["reviews"]
    assert review["marked"] == {
        "headline": "Light &amp; &lt;em&gt;<mark>less</mark>&lt;/em&gt;",
        "text": review["marked"]["text"],
    }
    assert "&lt;script&gt;<mark>alert</mark>(1)&lt;/script&gt;" in review["marked"]["text"]
    assert "<script>alert(1)</script>" in review["snippet"]


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("q", "matched", "suggestions"),
    [
        ("lamplihgter", "corrected", [("lamplighter", 3)]),
        ("lamplightr thornkwist", "corrected", [("lamplighter thornkvist", 1)]),
        ("film:tide eror", "corrected", [("film:tide error", 1)]),
        ("eror film:tide", "corrected", [("error film:tide", 1)]),
        # The word is there: nothing is offered, however few reviews have it.
        ("error", "all", []),
        # The one more word that could be changed would not find more.
        ("ahlgren lampligther ferrar", "corrected", [("ahlgren lamplighter ferrar", 1)]),
        # No word is like it.
        ("xyzzyx", "some", []),
        # Of what is too short everything is.
        ("fgo", "some", []),
    ],
)
async def test_mistyped_words_are_put_right_from_the_vocabulary(
    datasette: Datasette, q: str, matched: str, suggestions: list[tuple[str, int]]
) -> None:
    answer = await search(datasette, q)
    assert answer["matched"] == matched
    assert [(one["q"], one["reviews"]) for one in answer["suggestions"]] == suggestions
    for one in answer["suggestions"]:
        assert (await search(datasette, one["q"]))["count"] == one["reviews"]


@pytest.mark.asyncio
async def test_a_question_that_no_review_answers_whole_is_answered_by_the_nearest(datasette: Datasette) -> None:
    answer = await search(datasette, "the port without ships whose lamplihgter nobody thanks")
    assert answer["matched"] == "some"
    assert slugs(answer)[0] == FIRST
    assert [one["instead"] for one in answer["suggestions"]] == [{"lamplihgter": "lamplighter"}]


@pytest.mark.asyncio
async def test_names_and_sentences_are_found_in_groups(datasette: Datasette) -> None:
    answer = await search(datasette, "ferrars")
    assert answer["people"] == {
        "results": [{"slug": "maud-ferrars", "name": "Maud Ferrars", "film_count": 1, "review_count": 2}],
        "more": False,
    }
    assert [one["marked"] for one in answer["sentences"]["results"]] == [
        "<mark>Ferrars</mark> trusts silence; Ahlgren trusts <mark>Ferrars</mark>."
    ]
    answer = await search(datasette, "quill")
    assert [one["slug"] for one in answer["critics"]["results"]] == ["ines-quill"]
    answer = await search(datasette, "film:tide critic:obrien-bob-i person:zoe-ubel")
    assert [one["slug"] for kind in ("films", "critics", "people") for one in answer[kind]["results"]] == [
        "b-tide-b-error",
        "obrien-bob-i",
        "zoe-ubel",
    ]


@pytest.mark.asyncio
async def test_facets_count_the_results_and_each_leads_to_as_many(datasette: Datasette) -> None:
    answer = await search(datasette, "lamplighter")
    shown = {
        field: [(value["label"], value["count"], value["q"]) for value in values]
        for field, values in answer["facets"].items()
    }
    assert shown == {
        "film": [("The Lamplighter's Daughter", 3, "lamplighter film:the-lamplighters-daughter")],
        "critic": [
            ("Ines Quill", 2, "lamplighter critic:ines-quill"),
            ('O\'Brien "Bob" <i>', 1, "lamplighter critic:obrien-bob-i"),
        ],
        "person": [
            ("Tobias Ahlgren", 3, "lamplighter person:tobias-ahlgren"),
            ("Maud Ferrars", 2, "lamplighter person:maud-ferrars"),
            ("Zoë Übel", 1, "lamplighter person:zoe-ubel"),
        ],
        "tag": [("ports", 2, "lamplighter tag:ports"), ('Sci-Fi & "fog"', 1, 'lamplighter tag:"Sci-Fi &  fog "')],
        "score": [("60 to 80", 2, "lamplighter score:60..<80")],
        "year": [("1998", 3, "lamplighter year:1998")],
    }
    for values in answer["facets"].values():
        for value in values:
            narrowed = await search(datasette, value["q"], size="1")
            assert narrowed["count"] == value["count"]
            assert len(narrowed["reviews"]) == 1
            chosen = [one for found in narrowed["facets"].values() for one in found if one["selected"]]
            assert [(one["label"], one["q"]) for one in chosen] == [(value["label"], "lamplighter")]


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("q", "arguments", "expected"),
    [
        ("", {}, [FIRST, SECOND, THIRD, FOURTH]),
        ("", {"sort": "score"}, [FIRST, SECOND, FOURTH, THIRD]),
        ("", {"sort": "score", "order": "asc"}, [FOURTH, SECOND, FIRST, THIRD]),
        ("", {"sort": "date", "order": "asc"}, [FIRST, SECOND, THIRD, FOURTH]),
        ("lamplighter", {"sort": "score"}, [FIRST, SECOND, THIRD]),
        ("lamplighter", {}, [THIRD, SECOND, FIRST]),
        ("tide error port", {}, [FOURTH, FIRST]),
        ("film:lamplighter -silence ahlgren", {}, [THIRD, SECOND]),
    ],
)
@pytest.mark.parametrize("size", ["1", "2", "20"])
async def test_pages_follow_each_other_in_order(
    datasette: Datasette, q: str, arguments: dict[str, str], expected: list[str], size: str
) -> None:
    found: list[str] = []
    key: str | None = ""
    while key is not None:
        answer = await search(datasette, q, **arguments, size=size, after=key)
        found += slugs(answer)
        key = answer["next"]
        assert answer["count"] == len(expected)
    assert found == expected


@pytest.mark.asyncio
@pytest.mark.parametrize(("q", "expected"), [("ahl*", [FIRST, SECOND, THIRD]), ("lamplighter", [THIRD, SECOND, FIRST])])
@pytest.mark.parametrize("size", ["1", "2", "20"])
async def test_words_in_most_of_very_many_reviews_are_ranked_where_they_stand_in_names(
    datasette: Datasette, monkeypatch: pytest.MonkeyPatch, q: str, expected: list[str], size: str
) -> None:
    monkeypatch.setattr(matching, "COSTLY", 1)
    monkeypatch.setattr(matching, "FEW", 1)
    found: list[str] = []
    key: str | None = ""
    while key is not None:
        answer = await search(datasette, q, size=size, after=key)
        found += slugs(answer)
        key = answer["next"]
    assert found == expected
    assert answer["sentences"]["results"]


@pytest.mark.asyncio
async def test_csv_has_a_line_for_each_review(datasette: Datasette) -> None:
    response = await datasette.client.get(f"{REVIEWS}/-/search.csv", params={"q": "score:60.. sort", "sort": "score"})
    assert response.headers["content-type"] == "text/csv; charset=utf-8"
    response = await datasette.client.get(f"{REVIEWS}/-/search.csv", params={"q": "score:70.."})
    (row,) = csv.DictReader(io.StringIO(response.text))
    assert row == {
        "slug": FIRST,
        "title": "The Lamplighter's Daughter",
        "year": "1998",
        "critic": "Ines Quill",
        "headline": "Light & <em>less</em>",
        "published": "2011-04-01",
        "publication": "The Quay",
        "rating": "3/4",
        "score": "75.0",
        "snippet": row["snippet"],
        "address": f"http://localhost{REVIEWS}/-/reviews/{FIRST}",
    }
    assert row["snippet"].startswith("Caspar Thornquist (Tobias Ahlgren) lights the lamps")


@pytest.mark.asyncio
async def test_search_is_where_the_base_url_says(opened: Open) -> None:
    page = await opened(base_url="/quay/").client.get(f"{REVIEWS}/-/search?q=lamplihgter")
    assert f'action="/quay{REVIEWS}/-/search"' in page.text
    assert f'href="/quay{REVIEWS}/-/search?q=lamplighter"' in page.text
