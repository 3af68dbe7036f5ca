"""Feeds of tables and queries, ours and others': Atom by its schema and a reader of feeds, JSON Feed by its rules."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any

import feedparser
import pytest
from corpus import DOCUMENTS, REVIEWS
from datasette.app import Datasette
from lxml import etree
from test_permissions import closed

if TYPE_CHECKING:
    from conftest import Open

SCHEMA = etree.RelaxNG(etree.parse(Path(__file__).with_name("atom.rng")))
NEWEST = f"{REVIEWS}/newest_reviews"
SLUG = DOCUMENTS[0].row["slug"]
QUOTE = "Ferrars trusts silence; Ahlgren trusts Ferrars."

NOTES = """
create table notes (atom_id, atom_title, atom_updated, atom_link, atom_content, atom_author);
insert into notes values
    ('tag:example.org,2020:1', 'Plain', '2020-01-05', 'https://example.org/1', 'One', 'Ada'),
    ('notes/2', '<b>&amp; ]]> \u0007\uffff\u202e\U0001f3a5', '2021-02-03 04:05:06', 'javascript:alert(1)', null, ''),
    (3, null, '2021-02-03T04:05:06.789+05:30', null, '<script>alert(1)</script>', x'ff41'),
    ('urn:a b<c>', 'Spaces', '20200105', '../elsewhere?a=1&b="2"', 'Four', null);
create table undated (atom_id, atom_title, atom_updated);
insert into undated values ('a', 'A', '2020-01-05'), ('b', 'B', 'yesterday');
create table nameless (atom_id, atom_title, atom_updated);
insert into nameless values (null, 'A', '2020-01-05');
create table torn (atom_id, atom_title, atom_updated);
insert into torn values ('http://[', 'A', '2020-01-05');
create table empty (atom_id, atom_title, atom_updated);
create table bare (atom_id, atom_title);
"""


@pytest.fixture(scope="module")
def notes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("notes") / "my notes.db"
    connection = sqlite3.connect(path)
    connection.executescript(NOTES)
    connection.close()
    return path


async def atom(datasette: Datasette, address: str) -> Any:
    """The feed as a reader of feeds has it, once it is found to be valid."""
    response = await datasette.client.get(address)
    assert response.status_code == 200, response.text
    assert response.headers["content-type"] == "application/atom+xml; charset=utf-8"
    SCHEMA.assertValid(etree.fromstring(response.content))
    parsed = feedparser.parse(response.content, sanitize_html=False, resolve_relative_uris=False)
    assert not parsed.bozo
    assert parsed.version == "atom10"
    assert [link.rel for link in parsed.feed.links] == ["self", "alternate"]
    return parsed


async def json_feed(datasette: Datasette, address: str) -> dict[str, Any]:
    response = await datasette.client.get(address)
    assert response.status_code == 200, response.text
    assert response.headers["content-type"] == "application/feed+json"
    found: dict[str, Any] = response.json()
    return found


@pytest.mark.asyncio
async def test_newest_reviews_as_json_feed(datasette: Datasette) -> None:
    page = f"http://localhost{REVIEWS}/-/reviews/{SLUG}"
    assert await json_feed(datasette, f"{NEWEST}.jsonfeed") == {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "my reviews.1: newest reviews",
        "home_page_url": f"http://localhost{NEWEST}",
        "feed_url": f"http://localhost{NEWEST}.jsonfeed",
        "items": [
            {
                "id": page,
                "url": page,
                "title": "Light & <em>less</em>",
                "content_text": QUOTE,
                "date_modified": "2011-04-01T00:00:00Z",
                "authors": [{"name": "Ines Quill"}],
            }
        ],
    }


@pytest.mark.asyncio
@pytest.mark.parametrize("address", [f"{NEWEST}.atom", f"{REVIEWS}/reviews.atom?_sort_desc=published"])
async def test_newest_reviews_as_atom(datasette: Datasette, address: str) -> None:
    found = await atom(datasette, address)
    assert found.feed.id == f"http://localhost{address}"
    assert found.feed.updated == "2011-04-01T00:00:00Z"
    (entry,) = found.entries
    page = f"http://localhost{REVIEWS}/-/reviews/{SLUG}"
    assert (entry.id, entry.link, entry.title) == (page, page, "Light & <em>less</em>")
    assert (entry.author, entry.updated) == ("Ines Quill", "2011-04-01T00:00:00Z")
    (content,) = entry.content
    assert (content.type, content.value) == ("text/plain", QUOTE)


@pytest.mark.asyncio
@pytest.mark.parametrize("address", [f"{NEWEST}.atom", f"{NEWEST}.jsonfeed", f"{REVIEWS}/reviews.atom"])
async def test_feed_that_is_known_is_not_sent_again(datasette: Datasette, address: str) -> None:
    known = (await datasette.client.get(address)).headers["etag"]
    response = await datasette.client.get(address, headers={"If-None-Match": known})
    assert (response.status_code, response.text, response.headers["etag"]) == (304, "", known)


@pytest.mark.asyncio
async def test_filters_of_a_table_hold_for_its_feed(datasette: Datasette) -> None:
    assert not (await atom(datasette, f"{REVIEWS}/reviews.atom?score__gt=75")).entries
    assert len((await atom(datasette, f"{REVIEWS}/reviews.atom?score__gte=75")).entries) == 1


@pytest.mark.asyncio
async def test_any_table_of_any_database_with_the_columns(notes: Path) -> None:
    datasette = Datasette([str(notes)])
    at = "http://localhost/my+notes"
    found = await atom(datasette, "/my+notes/notes.atom")
    assert [(one.id, one.title, one.updated, one.get("link")) for one in found.entries] == [
        ("tag:example.org,2020:1", "Plain", "2020-01-05T00:00:00Z", "https://example.org/1"),
        (f"{at}/notes/2", "<b>&amp; ]]> \u202e\U0001f3a5", "2021-02-03T04:05:06Z", f"{at}/notes"),
        (f"{at}/3", "", "2021-02-02T22:35:06Z", f"{at}/3"),
        ("urn:a%20b%3Cc%3E", "Spaces", "2020-01-05T00:00:00Z", "http://localhost/elsewhere?a=1&b=%222%22"),
    ]
    assert [(one.get("author"), one.get("content", [{}])[0].get("value")) for one in found.entries] == [
        ("Ada", "One"),
        (None, None),
        ("\ufffdA", "<script>alert(1)</script>"),
        (None, "Four"),
    ]
    items = (await json_feed(datasette, "/my+notes/notes.jsonfeed"))["items"]
    assert [item["id"] for item in items] == [entry.id for entry in found.entries]
    assert all(item["content_text"] is not None for item in items)


@pytest.mark.asyncio
async def test_feed_without_entries_is_a_feed(notes: Path) -> None:
    found = await atom(Datasette([str(notes)]), "/my+notes/empty.atom")
    assert (found.feed.updated, found.entries) == ("1970-01-01T00:00:00Z", [])


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("table", "error"),
    [
        ("bare", "A feed needs the columns atom_id, atom_title, atom_updated: name columns so in the query"),
        (
            "undated",
            "Row 2 has 'yesterday' for atom_updated: give a date, such as 2020-01-05T10:00:00Z",
        ),
        ("nameless", "Row 1 has no atom_id: give every row an address or another identity of its own"),
        ("torn", "Row 1 has an address that cannot be read: mend its atom_id or atom_link"),
    ],
)
@pytest.mark.parametrize("suffix", ["atom", "jsonfeed"])
async def test_what_is_no_feed_is_told_why(notes: Path, table: str, error: str, suffix: str) -> None:
    response = await Datasette([str(notes)]).client.get(f"/my+notes/{table}.{suffix}")
    assert (response.status_code, response.json()["error"]) == (400, error)


@pytest.mark.asyncio
async def test_query_that_is_no_feed_is_told_why(datasette: Datasette) -> None:
    response = await datasette.client.get(f"{REVIEWS}/films_ranked.atom")
    assert (response.status_code, response.json()["status"]) == (400, 400)


@pytest.mark.asyncio
async def test_pages_with_a_feed_lead_to_it(datasette: Datasette, notes: Path) -> None:
    assert f'href="{NEWEST}.atom"' in (await datasette.client.get(NEWEST)).text
    other = Datasette([str(notes)])
    assert 'href="/my+notes/notes.jsonfeed' in (await other.client.get("/my+notes/notes")).text
    assert "jsonfeed" not in (await other.client.get("/my+notes/bare")).text


@pytest.mark.asyncio
async def test_addresses_come_after_the_base_url(opened: Open) -> None:
    datasette = opened(base_url="/films/at/", force_https_urls=True)
    text = (await datasette.client.get(f"{NEWEST}.atom?_size=10")).text
    addresses = re.findall(r'(?:<id>|href=")([^"<]+)', text)
    assert len(addresses) == 5
    assert all(one.startswith(f"https://localhost/films/at{REVIEWS}/") for one in addresses)
    assert f'href="https://localhost/films/at{NEWEST}?_size=10"' in text


@pytest.mark.asyncio
@pytest.mark.parametrize("address", [NEWEST, f"{REVIEWS}/reviews"])
@pytest.mark.parametrize("suffix", ["atom", "jsonfeed"])
async def test_closed_table_has_no_feed(opened: Open, address: str, suffix: str) -> None:
    for table in ("reviews", None):
        response = await opened(closed(table)).client.get(f"{address}.{suffix}")
        assert response.status_code in (403, 404)
        assert "Quill" not in response.text
