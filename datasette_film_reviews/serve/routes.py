"""The routes: permission first, then data, then the same data as JSON or as a page."""

from __future__ import annotations

from difflib import get_close_matches
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlencode

from datasette.database import QueryInterrupted
from datasette.utils import tilde_decode
from datasette.utils.asgi import Forbidden, NotFound, Response, asgi_static

from datasette_film_reviews.serve import compat, spans
from datasette_film_reviews.serve.appearance import FOLDER, STATIC, address
from datasette_film_reviews.serve.marking import marked
from datasette_film_reviews.serve.pages import PAGES, SHELF, Page
from datasette_film_reviews.serve.recognised import is_ours
from datasette_film_reviews.serve.search.answer import NotSearchable
from datasette_film_reviews.serve.search.export import as_csv
from datasette_film_reviews.serve.search.page import SEARCH
from datasette_film_reviews.serve.statements import statement

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

HEADERS = {"X-Content-Type-Options": "nosniff"}


def _view(page: Page) -> Callable[[Any, Any], Awaitable[Any]]:
    async def view(request: Any, datasette: Any) -> Any:
        as_json = request.url_vars["format"] == ".json"
        try:
            database = await _admitted(datasette, request, page.tables)
        except Forbidden as error:
            if as_json:
                return _error(403, str(error), as_json)
            raise
        slug = unquote(tilde_decode(request.url_vars.get("slug") or ""))
        try:
            data = await page.build(database, slug, request.args)
            if data is None:
                return await _missing(datasette, request, database, page, slug, as_json)
        except NotSearchable as error:
            return _error(error.status, str(error), as_json)
        except QueryInterrupted:
            return _error(503, "This took longer than this server's time limit for queries", as_json)
        if as_json:
            return Response.json({"database": database.name, **data}, headers=dict(HEADERS))
        if request.url_vars["format"] == ".csv":
            return _csv(datasette, database, data)
        return await _html(datasette, request, database, page.template, page.kind, slug, data)

    return view


async def _span(request: Any, datasette: Any) -> Any:
    """Lead from a span to its words on the review's page."""
    database = await _admitted(datasette, request, spans.TABLES)
    numbers = {name: int(request.url_vars[name]) for name in ("review", "start", "end")}
    found = await spans.place(database, **numbers)
    if found is None:
        raise NotFound("No review has such words")
    slug, fragment = found
    return Response.redirect(f"{address(datasette, database.name, 'reviews', slug)}{fragment and '#'}{fragment}")


async def _admitted(datasette: Any, request: Any, tables: Iterable[str]) -> Any:
    """The database of the request, if it is ours and the actor may view these tables of it.

    Raises `NotFound` or `Forbidden`, whichever tells less.
    """
    try:
        database = datasette.get_database(route=tilde_decode(request.url_vars["database"]))
    except KeyError:
        raise NotFound("There is no such database") from None
    refused = Forbidden("You do not have permission to view this page")
    if not await compat.can_view(datasette, request.actor, database.name):
        raise refused
    if not await is_ours(datasette, database.name):
        raise NotFound("There are no film reviews in this database")
    if not await compat.can_view(datasette, request.actor, database.name, tables):
        raise refused
    return database


def _error(status: int, message: str, as_json: bool) -> Any:
    body = {"ok": False, "error": message, "status": status}
    if as_json:
        return Response.json(body, status=status, headers=dict(HEADERS))
    return Response.text(message, status=status, headers=dict(HEADERS))


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
        return Response.json({"database": database.name, **data}, status=404, headers=dict(HEADERS))
    data["similar"] = [{"slug": match, "name": names[match]} for match in close]
    return await _html(datasette, request, database, "missing.html", page.kind, slug, data, status=404)


def _csv(datasette: Any, database: Any, data: dict[str, Any]) -> Any:
    text = as_csv(data["reviews"], partial(address, datasette, database.name))
    return Response(text, headers=dict(HEADERS), content_type="text/csv; charset=utf-8")


async def _html(
    datasette: Any,
    request: Any,
    database: Any,
    template: str,
    kind: str,
    slug: str,
    data: dict[str, Any],
    status: int = 200,
) -> Any:
    url = partial(address, datasette, database.name)
    asked = urlencode([(key, value) for key in request.args for value in request.args.getlist(key)])
    json_url = f"{url(kind, slug or None)}.json{asked and '?'}{asked}"
    context = {
        "database": database.name,
        "page": data,
        "kind": kind,
        "slug": slug,
        "url": url,
        "json_url": json_url,
        "alternate_url_json": json_url if status == 200 else None,
        **(marked(data, url) if "evidence" in data else {}),
    }
    html = await datasette.render_template(
        f"film_reviews/{template}", context, request=request, view_name="film_reviews"
    )
    headers = dict(HEADERS)
    if status == 200:
        headers["Link"] = f'<{datasette.absolute_url(request, json_url)}>; rel="alternate"; type="application/json"'
    return Response.html(compat.with_language(html), status=status, headers=headers)


ROUTES = [
    (rf"^{STATIC}/(?P<path>film_reviews\.css)$", asgi_static(FOLDER / "static")),
    (r"^/(?P<database>[^/]+)/-/films(?P<format>\.json)?$", _view(SHELF)),
    (r"^/(?P<database>[^/]+)/-/search(?P<format>\.json|\.csv)?$", _view(SEARCH)),
    (r"^/(?P<database>[^/]+)/-/spans/(?P<review>\d{1,18})/(?P<start>\d{1,18})-(?P<end>\d{1,18})$", _span),
    *((rf"^/(?P<database>[^/]+)/-/{page.kind}/(?P<slug>[^/]+?)(?P<format>\.json)?$", _view(page)) for page in PAGES),
]
