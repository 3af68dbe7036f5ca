"""The routes: permission first, then data, then the same data as JSON or as a page."""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlencode

from datasette.utils import tilde_decode
from datasette.utils.asgi import Forbidden, NotFound, Response, asgi_static

from datasette_film_reviews.serve import answers, compat, spans
from datasette_film_reviews.serve.appearance import FOLDER, STATIC, address
from datasette_film_reviews.serve.formats import openapi
from datasette_film_reviews.serve.formats.linked_data import embedded
from datasette_film_reviews.serve.marking import marked
from datasette_film_reviews.serve.pages import PAGES, SHELF, Page
from datasette_film_reviews.serve.recognised import is_ours
from datasette_film_reviews.serve.rendering import page_html
from datasette_film_reviews.serve.search.answer import NotSearchable
from datasette_film_reviews.serve.search.page import SEARCH
from datasette_film_reviews.serve.statements import statement

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

MOST_EMBEDDED = 10_000
"""Characters of JSON-LD that a page carries itself; where there are more it only links to them, and stays light."""

SPAN = re.compile(r"(\d{1,18})/(\d{1,18})-(\d{1,18})", re.ASCII)
"""How a span is written: its review, start and end. SQLite has no integers of more digits."""


def _view(page: Page) -> Callable[[Any, Any], Awaitable[Any]]:
    forms = {form.suffix: form for form in page.formats}

    async def view(request: Any, datasette: Any) -> Any:
        form = forms.get(request.url_vars["format"])
        try:
            database = await _admitted(datasette, request, page.tables)
        except (Forbidden, NotFound) as error:
            if form:
                return answers.error(error.status, str(error))
            raise
        entity_tag = await answers.tag(datasette, request, database, personal=form is None)
        if known := answers.unchanged(request, entity_tag):
            return known
        slug = unquote(tilde_decode(request.url_vars.get("slug") or ""))
        try:
            data = await page.build(database, slug, request.args)
            if data is None:
                return await _missing(datasette, request, database, page, slug, as_json=form is not None)
        except NotSearchable as error:
            return answers.error(error.status, str(error), as_json=form is not None)
        data = {"database": database.name, **data}
        if form is None:
            response = await _html(datasette, request, database, page, slug, data)
        else:
            text = form.write(data, partial(_whole_address, datasette, request, database.name))
            response = Response(text, headers=dict(answers.HEADERS), content_type=form.media_type)
        if entity_tag:
            response.headers["ETag"] = entity_tag
        return response

    return answers.answering(view)


def _whole_address(datasette: Any, request: Any, database: str, kind: str, slug: str | None = None) -> str:
    whole: str = datasette.absolute_url(request, address(datasette, database, kind, slug))
    return whole


async def _span(request: Any, datasette: Any) -> Any:
    """Lead from a span to its words on the review's page."""
    database = await _admitted(datasette, request, spans.TABLES)
    asked = SPAN.fullmatch(request.url_vars["span"])
    found = await spans.place(database, *map(int, asked.groups())) if asked else None
    if found is None:
        raise NotFound("No review has such words")
    slug, fragment = found
    return Response.redirect(f"{address(datasette, database.name, 'reviews', slug)}{fragment and '#'}{fragment}")


async def _openapi(request: Any, datasette: Any) -> Any:
    """The addresses of the database that the actor may use, for programs."""
    try:
        database = await _admitted(datasette, request, ())
    except (Forbidden, NotFound) as error:
        return answers.error(error.status, str(error))

    async def open_to_actor(tables: Iterable[str]) -> bool:
        return await compat.can_view_tables(datasette, request.actor, database.name, tables, request)

    pages: list[tuple[Page, str | None]] = [
        (page, None) for page in (SHELF, SEARCH) if await open_to_actor(page.tables)
    ]
    for page in PAGES:
        if await open_to_actor(page.tables):
            first = (await database.execute(statement("first_slug").format(table=page.table))).first()
            pages.append((page, first["slug"] if first else "untitled"))
    described = openapi.document(
        database.name,
        datasette.absolute_url(request, datasette.urls.database(database.name)),
        answers.VERSION,
        pages,
        spans=await open_to_actor(spans.TABLES),
        feeds=await open_to_actor({"reviews"}),
    )
    return answers.tagged(request, Response.json(described, headers=dict(answers.HEADERS)))


async def _admitted(datasette: Any, request: Any, tables: Iterable[str]) -> Any:
    """The database of the request, if it is ours and the actor may view these tables of it.

    Raises `NotFound` or `Forbidden`, whichever tells less.
    """
    try:
        database = datasette.get_database(route=tilde_decode(request.url_vars["database"]))
    except KeyError:
        raise NotFound("There is no such database") from None
    refused = Forbidden("You do not have permission to view this page")
    if not await compat.can_view_database(datasette, request.actor, database.name):
        raise refused
    if not await is_ours(datasette, database.name):
        raise NotFound("There are no film reviews in this database")
    if not await compat.can_view_tables(datasette, request.actor, database.name, tables, request):
        raise refused
    return database


async def _missing(datasette: Any, request: Any, database: Any, page: Page, slug: str, as_json: bool) -> Any:
    """A 404 that suggests what was perhaps meant."""
    sql = statement("slugs").format(table=page.table, name=page.name)
    names = {row["slug"]: row["name"] for row in (await database.execute(sql, {"slug": slug})).rows}
    close = get_close_matches(slug, names, n=5, cutoff=0.5)
    data = {
        "ok": False,
        "error": f"There is nothing called {slug!r} among the {page.table}",
        "status": 404,
        "similar": [{"slug": match, page.name: names[match]} for match in close],
    }
    if as_json:
        return Response.json({"database": database.name, **data}, status=404, headers=dict(answers.HEADERS))
    data["similar"] = [{"slug": match, "name": names[match]} for match in close]
    return await _html(datasette, request, database, page, slug, data, template="missing.html")


async def _html(
    datasette: Any,
    request: Any,
    database: Any,
    page: Page,
    slug: str,
    data: dict[str, Any],
    template: str | None = None,
) -> Any:
    """The page, with links to its other forms; or what a template of its own says in its place, with status 404."""
    url = partial(address, datasette, database.name)
    asked = urlencode([(key, value) for key in request.args for value in request.args.getlist(key)])
    forms = [(form, f"{url(page.kind, slug or None)}{form.suffix}{asked and '?'}{asked}") for form in page.formats]
    found = template is None
    linked_data = next((form for form in page.formats if form.suffix == ".jsonld"), None) if found else None
    written = linked_data.write(data, partial(_whole_address, datasette, request, database.name)) if linked_data else ""
    context = {
        "database": database.name,
        "page": data,
        "kind": page.kind,
        "slug": slug,
        "url": url,
        "as_data": [(form.name, where) for form, where in forms],
        "alternate_url_json": forms[0][1] if found else None,
        "linked_data": embedded(written) if len(written) <= MOST_EMBEDDED else None,
        **(marked(data, url) if "evidence" in data else {}),
    }
    html = await page_html(datasette, request, template or page.template, context)
    headers = dict(answers.HEADERS)
    if found:
        headers["Link"] = ", ".join(
            f'<{datasette.absolute_url(request, where)}>; rel="alternate"; type="{form.media_type.partition(";")[0]}"'
            for form, where in forms
        )
    return Response.html(html, status=200 if found else 404, headers=headers)


def _suffixes(page: Page) -> str:
    return f"(?P<format>{'|'.join(re.escape(form.suffix) for form in page.formats)})?"


ROUTES = [
    (rf"^{STATIC}/(?P<path>film_reviews\.css)$", asgi_static(FOLDER / "static")),
    (
        r"^/(?P<database>[^/]+)/-/spans/(?P<span>.+)$",
        answers.answering(_span),
    ),
    (r"^/(?P<database>[^/]+)/-/openapi\.json$", answers.answering(_openapi)),
    *((rf"^/(?P<database>[^/]+)/-/{page.kind}{_suffixes(page)}$", _view(page)) for page in (SHELF, SEARCH)),
    *((rf"^/(?P<database>[^/]+)/-/{page.kind}/(?P<slug>[^/]+?){_suffixes(page)}$", _view(page)) for page in PAGES),
]
