"""What all answers have in common: entity tags and 304, CORS where Datasette has it, and the methods that are taken."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest
from corpus import DOCUMENTS, REVIEWS, write_corpus
from datasette.app import Datasette
from test_permissions import closed

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Open

REVIEW = f"{REVIEWS}/-/reviews/{DOCUMENTS[0].row['slug']}"
FORMS = [
    *(f"{REVIEW}{suffix}" for suffix in ("", ".json", ".jsonld", ".md", ".txt", ".annotations.json")),
    *(f"{REVIEWS}/-/{page}" for page in ("films", "films.json", "search.json?q=port", "search.csv", "search?q=port")),
    *(f"{REVIEWS}/-/{page}.jsonld" for page in ("films/harbour", "people/zoe-ubel", "critics/ines-quill")),
]


async def tag(datasette: Datasette, address: str, **headers: str) -> str:
    response = await datasette.client.get(address, headers=headers)
    assert response.status_code == 200
    found: str = response.headers["etag"]
    return found


@pytest.mark.asyncio
@pytest.mark.parametrize("address", FORMS)
async def test_what_is_known_is_not_sent_again(datasette: Datasette, address: str) -> None:
    known = await tag(datasette, address)
    for sent in (known, f'"other", {known}', known.removeprefix("W/")):
        response = await datasette.client.get(address, headers={"If-None-Match": sent})
        assert (response.status_code, response.text) == (304, "")
        assert response.headers["etag"] == known
    response = await datasette.client.get(address, headers={"If-None-Match": '"other"'})
    assert response.status_code == 200
    assert response.text


@pytest.mark.asyncio
async def test_tags_differ_by_address(datasette: Datasette) -> None:
    addresses = [*FORMS, f"{REVIEWS}/-/films.json?sort=title", f"{REVIEWS}/-/films.json?sort=score"]
    assert len({await tag(datasette, address) for address in addresses}) == len(addresses)
    assert await tag(datasette, FORMS[1]) != await tag(datasette, FORMS[1], Host="example.org")


@pytest.mark.asyncio
async def test_programs_keep_their_tags_from_server_to_server(opened: Open) -> None:
    address = f"{REVIEW}.json"
    assert await tag(opened(), address) == await tag(opened(), address)
    assert await tag(opened(), address) == await tag(opened(), address, Cookie="a=b")
    assert await tag(opened(), address) != await tag(opened(force_https_urls=True), address)


@pytest.mark.asyncio
async def test_pages_for_people_depend_on_who_asks(datasette: Datasette) -> None:
    assert (await tag(datasette, REVIEW)).startswith("W/")
    cookie = f"ds_actor={datasette.sign({'a': {'id': 'root'}}, 'actor')}"
    assert await tag(datasette, REVIEW) != await tag(datasette, REVIEW, Cookie=cookie)


@pytest.mark.asyncio
async def test_another_build_has_other_tags(tmp_path: Path) -> None:
    path = tmp_path / "built.db"
    write_corpus(path)
    first = await tag(Datasette([str(path)]), "/built/-/films.json")
    assert first == await tag(Datasette([str(path)]), "/built/-/films.json")
    assert first == await tag(Datasette([], immutables=[str(path)]), "/built/-/films.json")
    connection = sqlite3.connect(path)
    connection.execute("update films set year = 1999 where slug = 'harbour'")
    connection.commit()
    connection.close()
    assert first != await tag(Datasette([str(path)]), "/built/-/films.json")


@pytest.mark.asyncio
async def test_nothing_vouches_for_a_file_that_was_changed_or_replaced(tmp_path: Path) -> None:
    path, other = tmp_path / "built.db", tmp_path / "other.db"
    write_corpus(path)
    write_corpus(other)
    datasette = Datasette([str(path)])
    known = await tag(datasette, "/built/-/films.json")
    other.replace(path)
    response = await datasette.client.get("/built/-/films.json", headers={"If-None-Match": known})
    assert response.status_code == 200
    assert "etag" not in response.headers


@pytest.mark.asyncio
@pytest.mark.parametrize("table", ["films", None])
async def test_closed_page_does_not_tell_that_it_is_unchanged(opened: Open, table: str | None) -> None:
    for address in (REVIEW, f"{REVIEW}.json"):
        known = await tag(opened(), address)
        response = await opened(closed(table)).client.get(address, headers={"If-None-Match": known})
        assert response.status_code == 403
        assert "etag" not in response.headers


@pytest.mark.asyncio
async def test_what_is_missing_has_no_tag(datasette: Datasette) -> None:
    for address in (f"{REVIEWS}/-/films/nothing-such.json", f"{REVIEWS}/-/films/nothing-such"):
        response = await datasette.client.get(address, headers={"If-None-Match": "*"})
        assert response.status_code == 404
        assert "etag" not in response.headers


@pytest.mark.asyncio
@pytest.mark.parametrize("address", [*FORMS, f"{REVIEWS}/-/films/nothing-such.jsonld", f"{REVIEWS}/-/spans/1/0-8"])
async def test_cors_is_as_datasette_has_it(corpus: Path, address: str) -> None:
    datasettes = await (Datasette([str(corpus)], cors=True)).client.get(f"{REVIEWS}/films.json")
    expected = {name: value for name, value in datasettes.headers.items() if name.startswith("access-control-")}
    assert expected["access-control-allow-origin"] == "*"
    for cors in (True, False):
        datasette = Datasette([str(corpus)], cors=cors)
        known = (await datasette.client.get(address)).headers.get("etag", "")
        for response in (
            await datasette.client.get(address),
            await datasette.client.get(address, headers={"If-None-Match": known}),
            await datasette.client.options(address),
        ):
            found = {name: value for name, value in response.headers.items() if name.startswith("access-control-")}
            assert found == (expected if cors else {})


@pytest.mark.asyncio
async def test_addresses_are_only_asked_to_get(datasette: Datasette) -> None:
    address = f"{REVIEW}.json"
    for method in ("PUT", "DELETE", "PATCH"):
        response = await datasette.client.request(method, address)
        if response.status_code != 403:  # Datasette 0.65 refuses all that bears no token of its forms.
            assert (response.status_code, response.headers["allow"]) == (405, "GET, HEAD, OPTIONS")
            assert response.json()["status"] == 405
    options = await datasette.client.options(address)
    assert (options.status_code, options.headers["allow"], options.text) == (200, "GET, HEAD, OPTIONS", "")
    head = await datasette.client.head(address)
    assert (head.status_code, head.text) == (200, "")
    assert head.headers["etag"] == await tag(datasette, address)
