"""How pages look and where they are: templates, stylesheet, addresses, links from Datasette's own pages."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from datasette.utils import tilde_encode
from jinja2 import BaseLoader, ChoiceLoader, Environment, FileSystemLoader, TemplateNotFound
from markupsafe import Markup

from datasette_film_reviews.serve.charts import bars, periods
from datasette_film_reviews.serve.compat import can_view
from datasette_film_reviews.serve.pages import SHELF, Page
from datasette_film_reviews.serve.recognised import is_ours, our_databases
from datasette_film_reviews.serve.search.page import SEARCH
from datasette_film_reviews.serve.snippets import as_written_here
from datasette_film_reviews.serve.spans import passage

FOLDER = Path(__file__).parent
STATIC = "/-/static-plugins/datasette_film_reviews"


DATABASE = "database.html"
"""Datasette's template for the page of a database, into which ours puts the front page."""


class _InPlaceOfDatasettes(BaseLoader):
    """Our template of a database's page, unless the operator or another plugin has put one in the place of that."""

    def __init__(self, others: BaseLoader, ours: BaseLoader) -> None:
        self._others, self._ours = others, ours

    def get_source(self, environment: Environment, template: str) -> Any:
        """Where a template is, as jinja asks for it; `TemplateNotFound` for all that are not ours to replace."""
        if template == DATABASE:
            stock, found = (self._others.get_source(environment, name)[1] for name in (f"default:{template}", template))
            if found == stock:
                return self._ours.get_source(environment, template)
        raise TemplateNotFound(template)

    def list_templates(self) -> list[str]:
        """Nothing that the other loaders have not."""
        return []


def add_templates(env: Any) -> None:
    """Look for templates in `serve/templates` too, after the operator's folder, which can so replace each of ours."""
    others, ours = env.loader, FileSystemLoader(FOLDER / "templates")
    env.loader = ChoiceLoader([_InPlaceOfDatasettes(others, ours), others, ours])
    env.filters["film_reviews_score"] = score_bar
    env.filters["film_reviews_visible"] = visible
    env.filters["film_reviews_bars"] = bars
    env.filters["film_reviews_periods"] = periods
    env.filters["film_reviews_passage"] = passage
    env.filters["film_reviews_marked"] = as_written_here


@cache
def _fingerprint() -> str:
    return hashlib.sha256((FOLDER / "static" / "film_reviews.css").read_bytes()).hexdigest()[:8]


async def stylesheet_urls(datasette: Any, database: str | None) -> list[str]:
    """The stylesheet, with a fingerprint against stale caches; nothing on pages of other databases."""
    if not await is_ours(datasette, database):
        return []
    return [f"{STATIC}/film_reviews.css?{_fingerprint()}"]


def address(datasette: Any, database: str, kind: str, slug: str | None = None) -> str:
    """Where a page is: `/{database}/-/{kind}/{slug}`, after `base_url`."""
    path = f"{datasette.urls.database(database)}/-/{kind}"
    return path if slug is None else f"{path}/{tilde_encode(slug)}"


def score_bar(score: float) -> Markup:
    """A score as a number, which everybody can read, and a bar for the eye."""
    return Markup(
        '<span class="film-score"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"'
        ' focusable="false"><rect class="film-score-rest" width="100" height="10"/>'
        '<rect class="film-score-value" width="{0}" height="10"/></svg> {0}</span>'
    ).format(int(score + 0.5))


def visible(text: str) -> str:
    """Text with the characters that nobody sees, or cannot tell from a space, given by their number (`U+00A0`)."""
    blank = text.isspace()
    return "".join(
        character if character.isprintable() and not blank else f" U+{ord(character):04X} " for character in text
    ).strip()


async def page_links(datasette: Any, actor: Any, database: str, request: Any) -> list[dict[str, str]]:
    """The links from a database to its shelf of films and to its search, for who may see them."""
    return [
        {"href": address(datasette, database, page.kind), "label": label}
        for page, label in ((SHELF, "Films and their reviews"), (SEARCH, "Search the reviews"))
        if await _may_see(datasette, actor, database, page, request)
    ]


async def _may_see(datasette: Any, actor: Any, database: str, page: Page, request: Any) -> bool:
    return await is_ours(datasette, database) and await can_view(datasette, actor, database, page.tables, request)


async def all_shelf_links(datasette: Any, actor: Any, request: Any) -> list[dict[str, str]]:
    """The links to the shelves of all our databases, named where there are several."""
    names = [name for name in await our_databases(datasette) if await _may_see(datasette, actor, name, SHELF, request)]
    return [
        {"href": address(datasette, name, SHELF.kind), "label": f"Films in {name}" if len(names) > 1 else "Films"}
        for name in names
    ]
