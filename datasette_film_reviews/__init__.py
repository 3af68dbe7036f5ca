"""The hooks of Datasette, and nothing else: each hands its work to the serve room.

A hook that only one of the two Datasettes knows is marked `optionalhook`; all else that differs is in `serve.compat`.
The serve room is imported by the hooks when they are called: it imports parts of Datasette that load all plugins, this
one included, and would find it half made; and the command line and its workers do without it.
"""

from __future__ import annotations

from typing import Any

from datasette import hookimpl


@hookimpl
def register_routes() -> Any:
    """Pages under the database: films, reviews, people, critics, search."""
    from datasette_film_reviews.serve import routes

    return routes.ROUTES


@hookimpl
def register_output_renderer() -> Any:
    """Atom and JSON Feed, for any table or query with the columns."""
    from datasette_film_reviews.serve.formats import feeds

    return feeds.renderers()


@hookimpl
def prepare_jinja2_environment(env: Any) -> None:
    """Our templates, after the operator's and Datasette's own."""
    from datasette_film_reviews.serve import appearance

    appearance.add_templates(env)


@hookimpl
def extra_template_vars(datasette: Any, request: Any, database: str | None) -> Any:
    """What the front page of our databases shows, for the template that asks for it."""
    from datasette_film_reviews.serve import front

    return front.template_variables(datasette, request, database)


@hookimpl
def extra_css_urls(datasette: Any, database: str | None) -> Any:
    """The stylesheet, on pages of our databases."""
    from datasette_film_reviews.serve import appearance

    return appearance.stylesheet_urls(datasette, database)


@hookimpl
def database_actions(datasette: Any, actor: Any, database: str, request: Any) -> Any:
    """Links from the database to its shelf of films and to its search."""
    from datasette_film_reviews.serve import appearance

    return appearance.page_links(datasette, actor, database, request)


@hookimpl
def menu_links(datasette: Any, actor: Any, request: Any) -> Any:
    """A link to every shelf of films, from everywhere."""
    from datasette_film_reviews.serve import appearance

    return appearance.all_shelf_links(datasette, actor, request)


@hookimpl
def render_cell(row: Any, value: Any, column: str, table: str | None, database: str, datasette: Any) -> Any:
    """Slugs and spans as links, scores as bars, tone as the estimate it is, long texts shortened."""
    from datasette_film_reviews.serve import cells

    return cells.render(datasette, database, table, column, value, row)


@hookimpl
def prepare_connection(conn: Any) -> None:
    """SQL functions for scores, stars, snippets, percentiles, correlation and spellings."""
    from datasette_film_reviews.serve import functions

    functions.register(conn)


@hookimpl
def register_facet_classes() -> Any:
    """Facets of number bands, years and many-to-many links, for any table of any database."""
    from datasette_film_reviews.serve import facets

    return facets.FACETS


@hookimpl
def filters_from_request(request: Any, database: str, table: str, datasette: Any) -> Any:
    """The filter that the facet over many-to-many links toggles."""
    from datasette_film_reviews.serve.facets import linked

    return linked.filters(datasette, request, database, table)


@hookimpl(tryfirst=True)
def startup(datasette: Any) -> Any:
    """Know our databases; on Datasette 1.0 also describe them and add the shipped queries."""
    from datasette_film_reviews.serve import shipped

    return shipped.prepare(datasette)


@hookimpl(optionalhook=True)
def canned_queries(datasette: Any, database: str) -> Any:
    """The shipped queries, on Datasette 0.65."""
    from datasette_film_reviews.serve import shipped

    return shipped.canned_queries(datasette, database)


@hookimpl(optionalhook=True, trylast=True)
def permission_allowed(datasette: Any, actor: Any, action: str, resource: Any) -> Any:
    """Who may not view a table may not view the shipped queries over it either, on Datasette 0.65: the last word."""
    from datasette_film_reviews.serve import shipped

    return shipped.query_permission(datasette, actor, action, resource)


@hookimpl(optionalhook=True)
def permission_resources_sql(datasette: Any, actor: Any, action: str) -> Any:
    """The same on Datasette 1.0."""
    from datasette_film_reviews.serve import shipped

    return shipped.query_permissions(datasette, actor, action)


@hookimpl(optionalhook=True)
def get_metadata(datasette: Any, key: str | None) -> Any:
    """Titles, descriptions, facets and label columns of our tables, on Datasette 0.65."""
    from datasette_film_reviews.serve import shipped

    return shipped.metadata(datasette, key)


@hookimpl
def register_commands(cli: Any) -> None:
    """`datasette film-reviews`, the same as `film-reviews`."""
    from datasette_film_reviews.commands import cli as film_reviews

    cli.add_command(film_reviews)
