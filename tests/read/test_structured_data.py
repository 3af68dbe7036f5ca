"""What pages state in schema.org's terms, and what of it is not said of their review."""

from __future__ import annotations

import json
import socket
from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_file, records, stated
from pages import PROSE, page, read_page

from datasette_film_reviews.model import Field

if TYPE_CHECKING:
    from pathlib import Path

REVIEW = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "Person", "@id": "#dora", "name": "Dora Fenn"},
        {
            "@type": "Review",
            "author": {"@id": "#dora"},
            "datePublished": "2009-05-02",
            "inLanguage": "en-GB",
            "reviewRating": {"@type": "Rating", "ratingValue": 3.5, "bestRating": "4"},
            "itemReviewed": {
                "@type": "Movie",
                "name": "The Miller",
                "sameAs": "https://www.imdb.com/title/tt0067001/",
                "duration": "PT1H48M",
                "contentRating": "PG",
                "dateCreated": "1971-11-05",
                "director": [{"@type": "Person", "name": "Una Fell"}],
                "actor": [
                    {
                        "@type": "PerformanceRole",
                        "actor": {"@type": "Person", "name": "Cy Dunn"},
                        "characterName": "Una",
                    },
                    {"@type": "Person", "name": "Eli Gray"},
                ],
                "aggregateRating": {"@type": "AggregateRating", "ratingValue": 9},
            },
        },
    ],
}


def as_json_ld(data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def test_json_ld_states_the_review_and_its_film(tmp_path: Path) -> None:
    record = read_page(tmp_path, page(f"<article><h1>By night</h1><p>{PROSE}</p></article>", as_json_ld(REVIEW)))
    assert record.fields == (
        Field("heading", "headline", "By night"),
        Field("json-ld:reviewRating.ratingValue", "rating", "3.5"),
        Field("json-ld:reviewRating.bestRating", "rating_best", "4"),
        Field("json-ld:author.name", "critic", "Dora Fenn"),
        Field("json-ld:datePublished", "published", "2009-05-02"),
        Field("json-ld:inLanguage", "language", "en-GB"),
        Field("json-ld:itemReviewed.name", "title", "The Miller"),
        Field("json-ld:itemReviewed.director.name", "director", "Una Fell"),
        Field("json-ld:itemReviewed.actor.name", "actor", "Cy Dunn / Una"),
        Field("json-ld:itemReviewed.actor.name", "actor", "Eli Gray"),
        Field("json-ld:itemReviewed.dateCreated", "year", "1971"),
        Field("json-ld:itemReviewed.duration", "runtime", "108"),
        Field("json-ld:itemReviewed.contentRating", "certificate", "PG"),
        Field("json-ld:itemReviewed.sameAs", "imdb_id", "tt0067001"),
        Field("json-ld:itemReviewed.@type", "kind", "film"),
    )


def test_the_review_of_a_book_states_no_film(tmp_path: Path) -> None:
    review = {
        "@type": "Review",
        "itemReviewed": {"@type": "Book", "name": "The Mill"},
        "reviewRating": {"ratingValue": 4},
    }
    record = read_page(tmp_path, page(f"<article><p>{PROSE}</p></article>", as_json_ld(review)))
    assert stated(record) == {"language": "en", "rating": "4", "kind": "book"}


def test_reviews_by_others_are_not_the_pages_own(tmp_path: Path) -> None:
    film = {"@type": "Movie", "name": "The Miller", "review": [{"@type": "Review", "author": "A"}, {"@type": "Review"}]}
    record = read_page(tmp_path, page(f"<article><p>{PROSE}</p></article>", as_json_ld(film)))
    assert stated(record) == {"language": "en", "title": "The Miller"}


MICRODATA = f"""<article itemscope itemtype="http://schema.org/Review">
    <div itemprop="itemReviewed" itemscope itemtype="http://schema.org/Movie"><span itemprop="name">The Miller</span>
    by <i itemprop="director" itemscope itemtype="http://schema.org/Person"><b itemprop="name">Una Fell</b></i></div>
    <p itemprop="reviewBody">{PROSE}</p>
    <span itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating"><i itemprop="ratingValue">4</i>
    of <span itemprop="bestRating">6</span></span></article>"""
RDFA = f"""<article vocab="http://schema.org/" typeof="Review">
    <div property="itemReviewed" typeof="Movie"><span property="name">The Miller</span>
    by <span property="director" typeof="Person"><span property="name">Una Fell</span></span></div>
    <p property="reviewBody">{PROSE}</p>
    <span property="reviewRating" typeof="Rating"><i property="ratingValue">4</i>
    of <span property="bestRating">6</span></span></article>"""


@pytest.mark.parametrize(("syntax", "markup"), [("microdata", MICRODATA), ("rdfa", RDFA)])
def test_microdata_and_rdfa_state_the_same(
    tmp_path: Path, syntax: str, markup: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("nothing is fetched")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    record = read_page(tmp_path, page(markup))
    assert set(record.fields) == {
        Field("html lang", "language", "en"),
        Field(f"{syntax}:reviewRating.ratingValue", "rating", "4"),
        Field(f"{syntax}:reviewRating.bestRating", "rating_best", "6"),
        Field(f"{syntax}:itemReviewed.name", "title", "The Miller"),
        Field(f"{syntax}:itemReviewed.director.name", "director", "Una Fell"),
    }


def test_a_name_is_marked_up_with_its_possessive(tmp_path: Path) -> None:
    markup = MICRODATA.replace("Una Fell</b></i>", "Una Fell’s</b></i> slow debut")
    assert stated(read_page(tmp_path, page(markup)))["director"] == "Una Fell"


H_REVIEW = f"""<div class="hentry"><article class="h-review"><h1 class="p-name">By night</h1>
    <span class="p-item h-item">
    <a class="p-name u-url" href="https://www.imdb.com/title/tt0067001/">The Miller (1971)</a></span>
    <span class="p-author h-card">Dora Fenn</span>
    <time class="dt-published" datetime="2009-05-02T22:00:00+01:00">Saturday</time>
    <data class="p-rating" value="3.5">***</data>/<span class="p-best">4</span>
    <div class="e-content"><p>{PROSE}</p></div></article></div>"""
HREVIEW = f"""<div class="hentry"><div class="hreview"><h1 class="summary">By night</h1>
    <span class="item"><a class="fn url" href="https://www.imdb.com/title/tt0067001/">The Miller (1971)</a></span>
    <span class="reviewer vcard"><span class="fn">Dora Fenn</span></span>
    <abbr class="dtreviewed" title="2009-05-02">Saturday</abbr>
    <span class="rating"><span class="value">3.5</span> of <span class="best">4</span></span>
    <div class="description"><p>{PROSE}</p></div></div></div>"""


@pytest.mark.parametrize(("day", "markup"), [("published", H_REVIEW), ("reviewed", HREVIEW)])
def test_the_microformat_of_reviews_in_both_its_forms(tmp_path: Path, day: str, markup: str) -> None:
    record = read_page(tmp_path, page(markup))
    assert PROSE in record.text
    assert set(record.fields) == {
        Field("heading", "headline", "By night"),
        Field("html lang", "language", "en"),
        Field("microformats:rating", "rating", "3.5"),
        Field("microformats:best", "rating_best", "4"),
        Field("microformats:author.name", "critic", "Dora Fenn"),
        Field(f"microformats:{day}", "published", "2009-05-02"),
        Field("microformats:item.name", "title", "The Miller"),
        Field("microformats:item.name", "year", "1971"),
        Field("microformats:item.url", "imdb_id", "tt0067001"),
    }


@pytest.mark.parametrize(
    "markup",
    [
        HREVIEW + HREVIEW,
        HREVIEW.replace("hreview", "hreview-aggregate"),
        HREVIEW.replace("hreview", "h-review-form"),
    ],
    ids=["two reviews", "an average", "another class"],
)
def test_what_is_not_the_pages_one_review_states_nothing(tmp_path: Path, markup: str) -> None:
    record = read_page(tmp_path, page(markup))
    assert not any(field.name.startswith("microformats:") for field in record.fields)


def test_the_review_of_a_place_states_no_film(tmp_path: Path) -> None:
    markup = HREVIEW.replace('class="item"', 'class="item vcard"')
    assert {"title", "year", "imdb_id"}.isdisjoint(stated(read_page(tmp_path, page(markup))))


def test_broken_json_ld_is_a_remark_about_a_page_that_is_read(tmp_path: Path) -> None:
    head = '<script type="application/ld+json">{"@type": "Review", </script>'
    items, source = read_file(tmp_path, page(f"<article><p>{PROSE}</p></article>", head), "page.html")
    assert [record.text for record in records(items)] == [PROSE]
    (problem,) = problems(items)
    assert (problem.severity, problem.code, problem.records) == ("warning", "broken-structured-data", 0)
    assert problem.message == "page.html holds json-ld that could not be read; the page was read without it."
    assert source.records == 1
