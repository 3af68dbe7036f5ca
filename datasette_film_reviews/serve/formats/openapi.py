"""Every address of ours as OpenAPI 3.1, made of the pages themselves, so that none is forgotten."""

from __future__ import annotations

import copy
from functools import cache
from typing import TYPE_CHECKING

import yaml

from datasette_film_reviews.serve.formats.feeds import renderers
from datasette_film_reviews.serve.statements import FOLDER

if TYPE_CHECKING:
    from collections.abc import Iterable

    from datasette_film_reviews.serve.formats import Format
    from datasette_film_reviews.serve.pages import Page
    from datasette_film_reviews.serve.pages.parts import Row

FEEDS = ("newest_reviews", "reviews")
"""What of Datasette's own pages is a feed in every database of ours."""


@cache
def _told() -> Row:
    told: Row = yaml.safe_load((FOLDER / "openapi.yaml").read_text(encoding="utf-8"))
    return told


def document(
    database: str, server: str, version: str, pages: Iterable[tuple[Page, str | None]], spans: bool, feeds: bool
) -> Row:
    """The description of a database's addresses.

    `server` is the database's own whole address. `pages` are those to tell of, each with a slug that is there, or None
    for a page that has no slug; `spans` and `feeds` tell whether those are to be told of.
    """
    paths: Row = {}
    for page, slug in pages:
        paths |= _page(page, slug)
    if spans:
        paths["/-/spans/{review}/{start}-{end}"] = _spans()
    if feeds:
        paths |= {f"/{name}.{one['extension']}": _feed(name, one["extension"]) for name in FEEDS for one in renderers()}
    paths["/-/openapi.json"] = {
        "get": {
            "operationId": "openapi",
            "summary": "This description",
            "responses": {"200": _ok("application/json", {"type": "object"}), "304": _NOT_MODIFIED, **_errors("403")},
        }
    }
    return {
        "openapi": "3.1.0",
        "info": {
            "title": f"Film reviews: {database}",
            "version": version,
            "description": "Null means unknown. Offsets count code points of a review's document, ends exclusive.",
        },
        "servers": [{"url": server}],
        "paths": paths,
        "components": {"schemas": {name: _object(keys) for name, keys in _told()["schemas"].items()}},
    }


def _object(keys: Row) -> Row:
    # Aliases of YAML are one object in memory; a copy keeps whoever changes one place from changing all.
    return {"type": "object", "properties": copy.deepcopy(keys), "required": list(keys)}


def _page(page: Page, slug: str | None) -> Row:
    name = page.template.removesuffix(".html")
    address = f"/-/{page.kind}" if slug is None else f"/-/{page.kind}/{{slug}}"
    parameters = [*([] if slug is None else [_slug(slug)]), *_told()["parameters"].get(name, [])]
    found = {f"{address}{form.suffix}": _operation(name, form, parameters) for form in page.formats}
    return {address: _operation(name, None, parameters), **found}


def _operation(name: str, form: Format | None, parameters: list[Row]) -> Row:
    if form is None:
        errors = _errors("400", "403", "404", "503", media_types=("text/html", "text/plain"))
        ok = _ok("text/html", {"type": "string"})
        identity, summary = name, f"The {name} as a page for people"
    else:
        errors = _errors("400", "403", "404", "503")
        ok = _ok(form.media_type.partition(";")[0], _schema(name, form))
        identity, summary = f"{name}{form.suffix.replace('.', '_')}", f"The {name} as {form.name}"
    operation = {
        "operationId": identity,
        "summary": summary,
        "responses": {"200": ok, "304": _NOT_MODIFIED, **errors},
    }
    return {"get": {**operation, "parameters": parameters} if parameters else operation}


def _schema(name: str, form: Format) -> Row:
    if form.suffix == ".json":
        keys = {"type": "object", "properties": {"database": {"type": "string"}}, "required": ["database"]}
        known = name.capitalize() in _told()["schemas"]
        return {"allOf": [keys, {"$ref": f"#/components/schemas/{name.capitalize()}"}]} if known else keys
    return {"type": "object" if "json" in form.media_type else "string"}


def _slug(example: str) -> Row:
    # Small letters and digits of any script, as patterns of every language can say it.
    word = r"[^\x00-/:-`{-\x7f]+"
    schema = {"type": "string", "pattern": f"^{word}(-{word})*$", "maxLength": 100}
    return {"name": "slug", "in": "path", "required": True, "schema": schema, "example": example}


def _spans() -> Row:
    number = {"type": "integer", "minimum": 0, "maximum": 10**18 - 1}
    return {
        "get": {
            "operationId": "span",
            "summary": "Leads to where the words of a span stand on the page of the review with this id",
            "parameters": [
                {"name": name, "in": "path", "required": True, "schema": number, "example": example}
                for name, example in (("review", 1), ("start", 0), ("end", 1))
            ],
            "responses": {
                "302": {"description": "To the page of the review", "headers": {"Location": _TEXT_HEADER}},
                **_errors("403", "404", media_types=("text/html",)),
            },
        }
    }


def _feed(name: str, extension: str) -> Row:
    media_type = "application/atom+xml" if extension == "atom" else "application/feed+json"
    kind = "string" if extension == "atom" else "object"
    return {
        "get": {
            "operationId": f"{name}_{extension}",
            "summary": f"A feed of {name.replace('_', ' ')}",
            "responses": {
                "200": _ok(media_type, {"type": kind}),
                "304": _NOT_MODIFIED,
                **_errors("400"),
                **_errors("403", "404", media_types=("text/html",)),
            },
        }
    }


_TEXT_HEADER = {"schema": {"type": "string"}}
_NOT_MODIFIED = {
    "description": "What the tag in If-None-Match stands for still holds",
    "headers": {"ETag": _TEXT_HEADER},
}
_REASONS = {
    "400": "The question cannot be answered as it is",
    "403": "The database, or a table that this rests on, may not be seen",
    "404": "There is nothing of that name; `similar` may tell what was meant",
    "503": "It took longer than the server allows",
}


def _ok(media_type: str, schema: Row) -> Row:
    return {"description": "Here it is", "headers": {"ETag": _TEXT_HEADER}, "content": {media_type: {"schema": schema}}}


def _errors(*statuses: str, media_types: tuple[str, ...] = ("application/json",)) -> Row:
    error = {"$ref": "#/components/schemas/Error"}
    content = {one: {"schema": error if "json" in one else {"type": "string"}} for one in media_types}
    return {status: {"description": _REASONS[status], "content": content} for status in statuses}
