"""The hooks of Datasette, and nothing else: each hands its work to the serve room.

A hook that only one of the two Datasettes knows is marked `optionalhook`; all else that differs is in `serve.compat`.
"""

from __future__ import annotations

from typing import Any

from datasette import hookimpl

from datasette_film_reviews.serve import appearance, cells, linked, routes, shipped


@hookimpl
def register_routes() -> Any:
    """Pages under the database: films, reviews, people, critics."""
    return routes.ROUTES


@hookimpl
def prepare_jinja2_environment(env: Any) -> None:
    """Our templates, after the operator's and Datasette's own."""
    appearance.add_templates(env)


@hookimpl
def extra_css_urls(datasette: Any, database: str | None) -> Any:
    """The stylesheet, on pages of our databases."""
    return appearance.stylesheet_urls(datasette, database)


@hookimpl
def database_actions(datasette: Any, actor: Any, database: str) -> Any:
    """A link from the database to its shelf of films."""
    return appearance.shelf_links(datasette, actor, database)


@hookimpl
def menu_links(datasette: Any, actor: Any) -> Any:
    """A link to every shelf of films, from everywhere."""
    return appearance.all_shelf_links(datasette, actor)


@hookimpl
def render_cell(row: Any, value: Any, column: str, table: str | None, database: str, datasette: Any) -> Any:
    """Slugs as links, scores as bars, quotations as quotations, long texts shortened."""
    return cells.render(datasette, database, table, column, value, row)


@hookimpl
def register_facet_classes() -> Any:
    """The facet over many-to-many links, for any table of any database."""
    return [linked.LinkedFacet]


@hookimpl
def filters_from_request(request: Any, database: str, table: str, datasette: Any) -> Any:
    """The filter that the facet over many-to-many links toggles."""
    return linked.filters(datasette, request, database, table)


@hookimpl(tryfirst=True)
def startup(datasette: Any) -> Any:
    """Know our databases; on Datasette 1.0 also describe them and add the shipped queries."""
    return shipped.prepare(datasette)


@hookimpl(optionalhook=True)
def canned_queries(datasette: Any, database: str, actor: Any) -> Any:
    """The shipped queries, on Datasette 0.65."""
    return shipped.canned_queries(datasette, database, actor)


@hookimpl(optionalhook=True)
def get_metadata(datasette: Any) -> Any:
    """Titles, descriptions, facets and label columns of our tables, on Datasette 0.65."""
    return shipped.metadata(datasette)
