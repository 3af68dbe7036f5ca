"""A review for programs: as Markdown, as plain text, and its evidence as Web Annotations."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from corpus import DOCUMENTS, FIRST, REVIEWS
from datasette.app import Datasette
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from datasette_film_reviews.pipeline import build
from datasette_film_reviews.serve.formats.markdown import escaped

if TYPE_CHECKING:
    from pathlib import Path

SLUG = DOCUMENTS[0].row["slug"]
AT = f"http://localhost{REVIEWS}/-"
KEPT = "title, critic, headline, rating, score, published, publication, url, language"


@pytest.mark.asyncio
async def test_markdown(datasette: Datasette) -> None:
    response = await datasette.client.get(f"{REVIEWS}/-/reviews/{SLUG}.md")
    assert response.headers["content-type"] == "text/markdown; charset=utf-8"
    _, front_matter, body = response.text.split("---\n")
    assert yaml.safe_load(front_matter) == {
        "title": "Light & <em>less</em>",
        "film": "The Lamplighter's Daughter",
        "year": 1998,
        "author": "Ines Quill",
        "date": "2011-04-01",
        "publication": "The Quay",
        "rating": "3/4",
        "best": 4.0,
        "url": "https://example.org/lamps?a=1&b=2",
        "lang": "en",
    }
    assert body == (
        "\nCaspar Thornquist (Tobias Ahlgren) lights the lamps of a port that has no ships.\n"
        "\nFerrars trusts silence; Ahlgren trusts Ferrars. I thought of Harbour, and of “fog”.\n"
        "\n\\<script>alert(1)\\</script> is not a film & never was.\n"
    )


@pytest.mark.asyncio
async def test_markdown_leaves_out_what_is_unknown(datasette: Datasette) -> None:
    response = await datasette.client.get(f"{REVIEWS}/-/reviews/{DOCUMENTS[3].row['slug']}.md")
    assert (
        response.text
        == "---\nfilm: <b>Tide</b> & Error\nrating: 0/10\nbest: 10.0\n---\n\nA tide, an error. Rating: 0/10\n"
    )


@given(
    st.one_of(
        st.text(),
        st.text(alphabet="\\`*_[]()<>~&#;!+-=1.) \t\nab:/|"),
        st.sampled_from(["1. a", "12) b", "---", "===", "- [ ] c", "# d", "![e](f)", "<https://a.b>", "&amp;", "a\\"]),
    )
)
def test_any_text_is_shown_by_its_markdown(text: str) -> None:
    stripped = " ".join(text.replace("\0", "").split())
    if stripped:
        (paragraph, inline, closing) = MarkdownIt("commonmark").parse(escaped(stripped))
        assert (paragraph.tag, closing.tag) == ("p", "p")
        assert {child.type for child in inline.children or ()} <= {"text", "text_special"}
        assert "".join(child.content for child in inline.children or ()) == stripped


@pytest.mark.asyncio
async def test_reviews_built_from_their_markdown_are_the_same(seeds: Path, tmp_path: Path) -> None:
    def reviews(path: Path) -> list[Any]:
        connection = sqlite3.connect(path)
        found = connection.execute(f"select {KEPT}, text from reviews order by text").fetchall()
        connection.close()
        return [(*known, " ".join(text.split())) for *known, text in found]

    connection = sqlite3.connect(seeds)
    slugs = [slug for (slug,) in connection.execute("select slug from reviews")]
    connection.close()
    datasette = Datasette([str(seeds)])
    for slug in slugs:
        markdown = (await datasette.client.get(f"/reviews/-/reviews/{slug}.md")).text
        (tmp_path / f"{slug}.md").write_text(markdown, encoding="utf-8")
    again = tmp_path / "again.db"
    build(again, [str(tmp_path / f"{slug}.md") for slug in slugs], jobs=1)
    assert reviews(again) == reviews(seeds)


@pytest.mark.asyncio
async def test_text_is_the_whole_document(datasette: Datasette) -> None:
    response = await datasette.client.get(f"{REVIEWS}/-/reviews/{SLUG}.txt")
    assert response.headers["content-type"] == "text/plain; charset=utf-8"
    assert response.text == FIRST


async def annotations(datasette: Datasette, slug: str) -> dict[str, Any]:
    response = await datasette.client.get(f"{REVIEWS}/-/reviews/{slug}.annotations.json")
    assert response.headers["content-type"] == 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'
    found: dict[str, Any] = response.json()
    return found


@pytest.mark.asyncio
async def test_evidence_as_annotations(datasette: Datasette) -> None:
    found = await annotations(datasette, SLUG)
    address = f"{AT}/reviews/{SLUG}"
    assert {key: value for key, value in found.items() if key != "first"} == {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"{address}.annotations.json",
        "type": "AnnotationCollection",
        "label": "Evidence in Light & <em>less</em>",
        "total": 10,
    }
    assert found["first"]["items"][0] == {
        "id": f"{address}#fact-1",
        "type": "Annotation",
        "motivation": "identifying",
        "body": [
            {"type": "TextualBody", "value": "director", "format": "text/plain", "purpose": "tagging"},
            {"type": "TextualBody", "value": "Maud Ferrars", "format": "text/plain", "purpose": "describing"},
            {"type": "SpecificResource", "source": f"{AT}/people/maud-ferrars", "purpose": "identifying"},
            {
                "type": "SpecificResource",
                "source": f"{AT}/films/the-lamplighters-daughter",
                "purpose": "identifying",
            },
            {
                "type": "TextualBody",
                "value": "A line that begins with a label and a colon; confidence 0.95",
                "format": "text/plain",
                "purpose": "assessing",
            },
        ],
        "target": {
            "type": "SpecificResource",
            "source": f"{address}.txt",
            "scope": address,
            "selector": [
                {"type": "TextPositionSelector", "start": 10, "end": 22},
                {
                    "type": "TextQuoteSelector",
                    "exact": "Maud Ferrars",
                    "prefix": "Director: ",
                    "suffix": "\nRating 3/4\nBy Ines Quill\nCaspar",
                },
            ],
        },
    }
    (lost,) = [item for item in found["first"]["items"] if "not kept" in json.dumps(item)]
    assert lost["motivation"] == "describing"
    assert [body["value"] for body in lost["body"]] == [
        "place",
        "port",
        "A name known from elsewhere in the same review; confidence 0.60; not kept",
    ]


@pytest.mark.asyncio
@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.row["slug"])
async def test_annotations_are_of_the_model_and_point_at_their_words(datasette: Datasette, document: Any) -> None:
    found = await annotations(datasette, document.row["slug"])
    items = found["first"]["items"]
    assert len(items) == found["total"] == sum(bool(words) for _, _, words, _, _ in document.facts)
    assert len({item["id"] for item in items}) == len(items)
    for item in items:
        target = item["target"]
        text = (await datasette.client.get(target["source"].removeprefix("http://localhost"))).text
        position, quote = target["selector"]
        assert text[position["start"] : position["end"]] == quote["exact"]
        assert text[: position["start"]].endswith(quote["prefix"])
        assert text[position["end"] :].startswith(quote["suffix"])
        page, fragment = item["id"].removeprefix("http://localhost").split("#")
        assert f'id="{fragment}"' in (await datasette.client.get(page)).text
        for body in item["body"]:
            assert body["purpose"] in {"tagging", "describing", "identifying", "assessing"}
            if body["type"] == "SpecificResource":
                assert (await datasette.client.get(body["source"].removeprefix("http://localhost"))).status_code == 200


@pytest.mark.asyncio
@pytest.mark.parametrize("suffix", [".md", ".txt", ".annotations.json"])
async def test_missing_review_is_told_in_json(datasette: Datasette, suffix: str) -> None:
    response = await datasette.client.get(f"{REVIEWS}/-/reviews/nothing-such{suffix}")
    assert (response.status_code, response.json()["status"]) == (404, 404)
