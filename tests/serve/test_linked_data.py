"""schema.org for programs: beside the pages as `.jsonld`, and the same inside them."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import extruct
import pytest
from corpus import DOCUMENTS, REVIEWS
from vocabulary_of_schema_org import checked

if TYPE_CHECKING:
    from conftest import Open
    from datasette.app import Datasette

AT = f"http://localhost{REVIEWS}/-"
FILM = f"{AT}/films/the-lamplighters-daughter"
FIRST, SECOND, THIRD, FOURTH = (f"{AT}/reviews/{document.row['slug']}" for document in DOCUMENTS)
MOVIE = {
    "@type": "Movie",
    "@id": FILM,
    "name": "The Lamplighter's Daughter",
    "datePublished": "1998",
}
EVERY_PAGE = (
    *("films/the-lamplighters-daughter", "films/b-tide-b-error", "films/harbour"),
    *(f"reviews/{document.row['slug']}" for document in DOCUMENTS),
    *("people/maud-ferrars", "people/tobias-ahlgren", "people/zoe-ubel", "critics/ines-quill", "critics/obrien-bob-i"),
)


async def linked_data(datasette: Datasette, page: str) -> dict[str, Any]:
    response = await datasette.client.get(f"{REVIEWS}/-/{page}.jsonld")
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/ld+json"
    assert response.headers["x-content-type-options"] == "nosniff"
    found: dict[str, Any] = response.json()
    return found


def person(name: str, slug: str, kind: str = "people") -> dict[str, str]:
    return {"@type": "Person", "@id": f"{AT}/{kind}/{slug}", "name": name}


@pytest.mark.asyncio
@pytest.mark.parametrize("page", EVERY_PAGE)
async def test_schema_org_has_words_for_all_of_it(datasette: Datasette, page: str) -> None:
    checked(await linked_data(datasette, page))


@pytest.mark.asyncio
async def test_review(datasette: Datasette) -> None:
    assert await linked_data(datasette, f"reviews/{DOCUMENTS[0].row['slug']}") == {
        "@context": "https://schema.org",
        "@type": "Review",
        "@id": FIRST,
        "url": FIRST,
        "name": "Light & <em>less</em>",
        "author": person("Ines Quill", "ines-quill", "critics"),
        "itemReviewed": MOVIE,
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": 3.0,
            "bestRating": 4.0,
            "worstRating": 0,
            "ratingExplanation": "Written as 3/4",
        },
        "datePublished": "2011-04-01",
        "publisher": {"@type": "Organization", "name": "The Quay"},
        "inLanguage": "en",
        "wordCount": 35,
        "description": "Ferrars trusts silence; Ahlgren trusts Ferrars.",
        "sameAs": "https://example.org/lamps?a=1&b=2",
    }


@pytest.mark.asyncio
async def test_assumed_scale_is_said_and_no_script_is_linked(datasette: Datasette) -> None:
    found = await linked_data(datasette, f"reviews/{DOCUMENTS[1].row['slug']}")
    assert found["reviewRating"] == {
        "@type": "Rating",
        "ratingValue": 2.5,
        "bestRating": 4.0,
        "worstRating": 0,
        "ratingExplanation": "Written as ** ½; out of 4 is assumed",
    }
    assert "sameAs" not in found


@pytest.mark.asyncio
async def test_unrated_review_has_no_rating(datasette: Datasette) -> None:
    found = await linked_data(datasette, f"reviews/{DOCUMENTS[2].row['slug']}")
    assert "reviewRating" not in found
    assert "datePublished" not in found


@pytest.mark.asyncio
async def test_film(datasette: Datasette) -> None:
    assert await linked_data(datasette, "films/the-lamplighters-daughter") == {
        "@context": "https://schema.org",
        **MOVIE,
        "url": FILM,
        "contentRating": "12",
        "duration": "PT101M",
        "director": [person("Maud Ferrars", "maud-ferrars")],
        "actor": [person("Tobias Ahlgren", "tobias-ahlgren")],
        "character": [{"@type": "Person", "name": "Caspar Thornquist"}],
        "aggregateRating": {
            "@type": "AggregateRating",
            "ratingValue": 68.75,
            "bestRating": 100,
            "worstRating": 0,
            "ratingCount": 2,
            "reviewCount": 3,
        },
        "review": [{"@type": "Review", "@id": address} for address in (FIRST, SECOND, THIRD)],
    }


@pytest.mark.asyncio
async def test_film_of_which_nothing_is_known(datasette: Datasette) -> None:
    address = f"{AT}/films/harbour"
    assert await linked_data(datasette, "films/harbour") == {
        "@context": "https://schema.org",
        "@type": "Movie",
        "@id": address,
        "url": address,
        "name": "Harbour",
    }


@pytest.mark.asyncio
async def test_person_and_critic(datasette: Datasette) -> None:
    assert await linked_data(datasette, "people/maud-ferrars") == {
        "@context": "https://schema.org",
        **person("Maud Ferrars", "maud-ferrars"),
        "url": f"{AT}/people/maud-ferrars",
        "@reverse": {"director": [MOVIE], "mentions": [{"@type": "Review", "@id": one} for one in (FIRST, THIRD)]},
    }
    assert await linked_data(datasette, "critics/ines-quill") == {
        "@context": "https://schema.org",
        **person("Ines Quill", "ines-quill", "critics"),
        "url": f"{AT}/critics/ines-quill",
        "@reverse": {"author": [{"@type": "Review", "@id": one} for one in (FIRST, THIRD)]},
    }


@pytest.mark.asyncio
@pytest.mark.parametrize("page", EVERY_PAGE)
async def test_page_holds_the_same_and_no_script(datasette: Datasette, page: str) -> None:
    markup = (await datasette.client.get(f"{REVIEWS}/-/{page}")).text
    (inside,) = re.findall(r'<script type="application/ld\+json">([^<>&]*)</script>', markup)
    expected = await linked_data(datasette, page)
    assert json.loads(inside) == expected
    assert extruct.extract(markup, syntaxes=["json-ld"])["json-ld"] == [expected]
    assert not re.search(r"<script(?! type=\"application/ld\+json\")[^>]*>[^<]*(?:alert|@context)", markup)


@pytest.mark.asyncio
async def test_missing_page_has_none(datasette: Datasette) -> None:
    missing = await datasette.client.get(f"{REVIEWS}/-/films/the-lamplighter-daughter.jsonld")
    assert missing.status_code == 404
    assert missing.json()["similar"] == [{"slug": "the-lamplighters-daughter", "title": "The Lamplighter's Daughter"}]
    page = await datasette.client.get(f"{REVIEWS}/-/films/the-lamplighter-daughter")
    assert "ld+json" not in page.text
    assert (await datasette.client.get("/library/-/films/x.jsonld")).json()["status"] == 404


@pytest.mark.asyncio
async def test_addresses_are_whole_and_after_the_base_url(opened: Open) -> None:
    datasette = opened(base_url="/films/at/", force_https_urls=True)
    found = await linked_data(datasette, "films/the-lamplighters-daughter")
    addresses = re.findall(r'"(https?:[^"]+)"', json.dumps({**found, "@context": None}))
    assert addresses
    assert all(one.startswith(f"https://localhost/films/at{REVIEWS}/-/") for one in addresses)
