"""Pages of tables and queries as programs see them, alike from both Datasettes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datasette.app import Datasette


async def table(datasette: Datasette, path: str) -> dict[str, Any]:
    """A table page's rows as objects, `facets` as `{name: facet}`, suggestions and more."""
    joint = "&" if "?" in path else "?"
    stable = hasattr(datasette, "permission_allowed")
    extra = "" if stable else "&_extra=facet_results,suggested_facets,facets_timed_out,human_description_en,count"
    response = await datasette.client.get(f"{path}{joint}_shape=objects{extra}")
    assert response.status_code == 200, response.text
    body: dict[str, Any] = response.json()
    body["facets"] = body["facet_results"] if stable else body["facet_results"]["results"]
    return body


async def answer(datasette: Datasette, path: str) -> list[list[Any]]:
    """The rows of a query."""
    path, joint, parameters = path.partition("?")
    response = await datasette.client.get(f"{path}.json{joint}{parameters}")
    assert response.status_code == 200, response.text
    return [list(row.values()) if isinstance(row, dict) else row for row in response.json()["rows"]]


def counts(body: dict[str, Any], name: str) -> list[tuple[str, int, bool]]:
    """The label and count of each value of a facet, and whether it is selected."""
    return [(value["label"], value["count"], value["selected"]) for value in body["facets"][name]["results"]]


def suggested(body: dict[str, Any], kind: str) -> list[str]:
    """Names of the facets of a kind that a page offers."""
    return [facet["name"] for facet in body["suggested_facets"] if facet.get("type") == kind]


def address(url: str) -> str:
    """The path and query of an address on the test server."""
    return url.removeprefix("http://localhost")
