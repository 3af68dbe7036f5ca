"""The description of our addresses: it is valid, whole, gives nothing away, and is what a live server does."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from corpus import DOCUMENTS, REVIEWS
from openapi_spec_validator import OpenAPIV31SpecValidator
from test_permissions import closed

from datasette_film_reviews.folding import slug_of
from datasette_film_reviews.serve.pages import PAGES, SHELF
from datasette_film_reviews.serve.search.page import SEARCH

sys.path.append(str(Path(__file__).parents[1] / "browser"))
from serving import serving

if TYPE_CHECKING:
    from conftest import Open
    from datasette.app import Datasette

ADDRESS = f"{REVIEWS}/-/openapi.json"
SLUGS = {"films": "the-lamplighters-daughter", "people": "maud-ferrars", "critics": "ines-quill"}


async def described(datasette: Datasette) -> dict[str, Any]:
    response = await datasette.client.get(ADDRESS)
    assert response.status_code == 200
    assert response.headers["content-type"].startswith("application/json")
    found: dict[str, Any] = response.json()
    return found


@pytest.mark.asyncio
async def test_it_is_valid_and_says_where(opened: Open) -> None:
    found = await described(opened(base_url="/films/at/", force_https_urls=True))
    OpenAPIV31SpecValidator(found).validate()
    assert found["openapi"] == "3.1.0"
    assert found["servers"] == [{"url": f"https://localhost/films/at{REVIEWS}"}]
    identities = [operation["operationId"] for path in found["paths"].values() for operation in path.values()]
    assert len(identities) == len(set(identities))


@pytest.mark.asyncio
async def test_every_form_of_every_page_is_there(datasette: Datasette) -> None:
    expected = {
        f"/-/{page.kind}{'/{slug}' if page in PAGES else ''}{suffix}"
        for page in (SHELF, SEARCH, *PAGES)
        for suffix in ("", *(form.suffix for form in page.formats))
    }
    expected |= {f"/{name}.{kind}" for name in ("newest_reviews", "reviews") for kind in ("atom", "jsonfeed")}
    expected |= {"/-/openapi.json", "/-/spans/{review}/{start}-{end}"}
    assert set((await described(datasette))["paths"]) == expected


@pytest.mark.asyncio
@pytest.mark.parametrize("title", ["Low Tide: 2", "七人の侍", "Ход времени", "שלום", "×", "<b>", "\U00010400"])
async def test_slugs_in_every_script_are_as_described(datasette: Datasette, title: str) -> None:
    parameters = (await described(datasette))["paths"]["/-/films/{slug}"]["get"]["parameters"]
    (schema,) = (one["schema"] for one in parameters if one["name"] == "slug")
    for slug in (slug_of(title), f"{slug_of(title)}-2"):
        assert re.search(schema["pattern"], slug), slug
    assert not re.search(schema["pattern"], "A b/c")


@pytest.mark.asyncio
async def test_examples_are_there(datasette: Datasette) -> None:
    for path, operations in (await described(datasette))["paths"].items():
        for parameter in operations["get"].get("parameters", ()):
            if "example" in parameter:
                path = path.replace(f"{{{parameter['name']}}}", str(parameter["example"]))
        response = await datasette.client.get(f"{REVIEWS}{path}")
        assert str(response.status_code) in operations["get"]["responses"], path
        assert response.status_code in (200, 302), path


@pytest.mark.asyncio
@pytest.mark.parametrize("page", [SHELF, SEARCH, *PAGES], ids=lambda page: page.template)
async def test_every_key_of_a_page_is_described(datasette: Datasette, page: Any) -> None:
    slug = SLUGS.get(page.kind, DOCUMENTS[0].row["slug"])
    address = f"{REVIEWS}/-/{page.kind}{f'/{slug}' if page in PAGES else ''}.json"
    answer = (await datasette.client.get(address)).json()
    schema = (await described(datasette))["components"]["schemas"][page.template.removesuffix(".html").capitalize()]
    assert {"database", *schema["properties"]} == set(answer), "serve/openapi.yaml has the keys of each page"


@pytest.mark.asyncio
async def test_it_tells_only_of_what_may_be_seen(opened: Open) -> None:
    datasette = opened(closed("people"))
    response = await datasette.client.get(ADDRESS)
    told = {path.split("/{")[0].split(".")[0] for path in response.json()["paths"]}
    assert told == {"/-/critics", "/-/openapi", "/-/spans", "/newest_reviews", "/reviews"}
    assert "maud-ferrars" not in response.text
    refused = await opened(closed()).client.get(ADDRESS)
    assert (refused.status_code, refused.json()["status"]) == (403, 403)
    elsewhere = await datasette.client.get("/library/-/openapi.json")
    assert (elsewhere.status_code, elsewhere.json()["status"]) == (404, 404)


@pytest.mark.asyncio
async def test_what_is_known_is_not_sent_again(datasette: Datasette) -> None:
    known = (await datasette.client.get(ADDRESS)).headers["etag"]
    assert (await datasette.client.get(ADDRESS, headers={"If-None-Match": known})).status_code == 304


def test_live_server_does_what_it_says(corpus: Path, tmp_path: Path) -> None:
    """Whatever is asked, however wrong. Datasette's own table pages fail at TRACE, which is not ours to mend."""
    configuration = tmp_path / "schemathesis.toml"
    configuration.write_text('[phases.coverage]\nunexpected-methods = ["PUT", "DELETE", "PATCH"]\n', encoding="utf-8")
    checks = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"
    with serving(corpus) as url:
        run = subprocess.run(
            [
                Path(sys.executable).with_name("schemathesis"),
                *("--config-file", configuration, "run", f"{url}{ADDRESS}", "--mode", "all", "--checks", checks),
                *("--phases", "examples,coverage,fuzzing", "--max-examples", "5", "--generation-deterministic"),
                "--no-color",
            ],
            capture_output=True,
            text=True,
            timeout=150,
            cwd=tmp_path,
            check=False,
        )
    assert run.returncode == 0, run.stdout + run.stderr
    assert "No issues found" in run.stdout, run.stdout
