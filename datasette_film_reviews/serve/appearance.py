"""How pages look and where they are: templates, stylesheet, addresses, links from Datasette's own pages."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from datasette.utils import tilde_encode
from jinja2 import ChoiceLoader, FileSystemLoader
from markupsafe import Markup

from datasette_film_reviews.serve.compat import can_view
from datasette_film_reviews.serve.pages import SHELF
from datasette_film_reviews.serve.recognised import is_ours, our_databases

FOLDER = Path(__file__).parent
STATIC = "/-/static-plugins/datasette_film_reviews"


def add_templates(env: Any) -> None:
    """Look for templates in `serve/templates` too, after the operator's folder, which can so replace each of ours."""
    env.loader = ChoiceLoader([env.loader, FileSystemLoader(FOLDER / "templates")])
    env.filters["film_reviews_score"] = score_bar
    env.filters["film_reviews_visible"] = visible


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


async def shelf_links(datasette: Any, actor: Any, database: str) -> list[dict[str, str]]:
    """The link from a database to its shelf of films, for who may see it."""
    if await is_ours(datasette, database) and await can_view(datasette, actor, database, SHELF.tables):
        return [{"href": address(datasette, database, "films"), "label": "Films and their reviews"}]
    return []


async def all_shelf_links(datasette: Any, actor: Any) -> list[dict[str, str]]:
    """The links to the shelves of all our databases, named where there are several."""
    links = [
        (name, link) for name in await our_databases(datasette) for link in await shelf_links(datasette, actor, name)
    ]
    if len(links) < 2:
        return [{**link, "label": "Films"} for _name, link in links]
    return [{**link, "label": f"Films in {name}"} for name, link in links]
