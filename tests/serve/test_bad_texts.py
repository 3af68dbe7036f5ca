"""Pages hold whatever the texts are: very long, full of facts, or made to look like something else."""

from __future__ import annotations

import html
import json
import re
import shutil
import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from datasette.app import Datasette

if TYPE_CHECKING:
    from pathlib import Path

SENTENCE = "The lamplighter walks home along the quay. "
LONG = (SENTENCE * 40 + "\n") * (400_000 // (7 * 40) + 1)
CROWD = SENTENCE * 5_000
ODD = (
    "<script>alert(1)</script> </main></html> <!-- {{ 7 * 7 }} {% raw %}\n"
    "# *Bold* _words_ [a link](javascript:alert(2)) `code` ![x](y)\n"
    "ze\u200bro\u200dwi\ufeffdth and \u202ereversed &amp; never closed\n"
    "\u05d6\u05d4 \u05e1\u05e8\u05d8 \u05d8\u05d5\u05d1, \u0645\u0631\u062d\u0628\u0627\n"
    "\U0001f469\u200d\U0001f680 e\u0301\u0327\n"
)
ODD_TITLE = "</title><script>alert(3)</script> *T* \u200b\u202e\u05e9\u05dc\u05d5\u05dd \"'&amp;"


@pytest.fixture(scope="module")
def hostile(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented corpus with a review of 400,000 words, one of 5,000 facts, and one that is markup throughout."""
    path: Path = tmp_path_factory.mktemp("hostile") / "hostile.db"
    shutil.copyfile(corpus, path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "insert into films (id, title, slug, review_count, rated_count) values (9, ?, 'odd', 3, 0)", [ODD_TITLE]
        )
        connection.execute(
            "insert into critics (id, name, slug, review_count, rated_count) values (9, ?, 'odd', 3, 0)", [ODD_TITLE]
        )
        for number, slug, text in ((91, "long", LONG), (92, "crowd", CROWD), (93, "odd", ODD)):
            connection.execute(
                "insert into reviews (id, title, critic, slug, film_id, critic_id, headline, rating, publication,"
                " quote, quote_start, words, text, document, source_id, locator)"
                " values (?1, ?2, ?2, ?3, 9, 9, ?2, ?2, ?2, substr(?4, 1, 40), 0, 1, ?4, ?4, 1, '')",
                (number, ODD_TITLE, slug, text),
            )
            connection.execute(
                "insert into segments (review_id, position, kind, start, end) values (?, 1, 'body', 0, ?)",
                (number, len(text)),
            )
        places = [(92, place * len(SENTENCE), (place + 1) * len(SENTENCE) - 1, SENTENCE[:-1]) for place in range(5_000)]
        connection.executemany(
            "insert into sentences (review_id, position, start, end, text, tone, opinion)"
            " values (?1, ?2, ?2, ?3, ?4, 60, 60)",
            places,
        )
        connection.executemany(
            "insert into facts (review_id, property, value, start, end, quote, method, confidence, used)"
            " values (?, 'aspect', 'film', ?, ?, ?, 'named', 0.5, 1)",
            places,
        )
        connection.execute(
            "insert into facts (review_id, property, value, start, end, quote, method, confidence, used)"
            " values (93, 'title', ?, 0, 8, ?, 'named', 0.5, 1)",
            (ODD_TITLE, ODD[:8]),
        )
    return path


@pytest.fixture
def served(hostile: Path) -> Datasette:
    return Datasette([str(hostile)])


def body_of(markup: str) -> list[str]:
    body = markup[markup.index('class="film-body"') : markup.index("</article>")]
    found = re.findall(r"<p>(.*?)</p>", body, re.DOTALL)
    return [html.unescape(re.sub(r"<[^>]*>", "", paragraph)) for paragraph in found]


@pytest.mark.asyncio
@pytest.mark.parametrize(("slug", "text"), [("long", LONG), ("crowd", CROWD), ("odd", ODD)])
async def test_every_form_of_the_review_holds(served: Datasette, slug: str, text: str) -> None:
    begun = time.perf_counter()
    address = f"/hostile/-/reviews/{slug}"
    for form in (".json", ".md", ".txt", ".jsonld", ".annotations.json"):
        assert (await served.client.get(address + form)).status_code == 200, form
    response = await served.client.get(address)
    assert response.status_code == 200
    assert time.perf_counter() - begun < 20
    assert body_of(response.text) == [line.strip() for line in text.splitlines()]
    ids = re.findall(r'\sid="([^"]+)"', response.text)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', response.text)) <= set(ids)


@pytest.mark.asyncio
async def test_page_explains_the_first_of_very_many_facts_and_its_data_has_all(served: Datasette) -> None:
    markup = (await served.client.get("/hostile/-/reviews/crowd")).text
    assert len(markup) < 1_500_000
    assert markup.count('class="note"') == markup.count('<li id="evidence-') == 500
    assert "The first 500 of 5,000 places are marked and listed" in markup
    data = (await served.client.get("/hostile/-/reviews/crowd.json")).json()
    assert [entry["facts"][0]["tone"] for entry in data["evidence"]] == [60] * 5_000
    film = (await served.client.get("/hostile/-/films/odd.json")).json()
    assert film["aspects"] == [{"aspect": "film", "review_count": 1, "tone": 60.0}]


@pytest.mark.asyncio
@pytest.mark.parametrize("address", ["reviews/odd", "films/odd", "critics/odd", "films"])
async def test_nothing_written_becomes_markup(served: Datasette, address: str) -> None:
    markup = (await served.client.get(f"/hostile/-/{address}")).text
    main = markup[markup.index("<main") : markup.index("</main>")]
    heading = re.search(r"<h1[^>]*>(.*?)</h1>", main, re.DOTALL)
    assert heading
    assert html.unescape(re.sub("<[^>]*>", "", heading[1])).strip() in (ODD_TITLE, "Films")
    assert not {"script", "style", "img", "iframe"} & set(re.findall(r"<(\w+)", main))
    assert not re.search(r"<!--|<\w[^>]*\s(style|on\w+)=", main)
    assert all(link.startswith(("/hostile/", "#")) for link in re.findall(r'href="([^"]*)"', main))
    for document in re.findall(r'<script type="application/ld\+json">(.*?)</script>', markup):
        assert json.loads(document)["@context"] == "https://schema.org"
