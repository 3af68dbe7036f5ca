"""From what a page has to say to its HTML, within Datasette's own page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from markupsafe import Markup

from datasette_film_reviews.serve import compat

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2 import Environment
    from jinja2.environment import TemplateModule

_plain: WeakKeyDictionary[Environment, Environment] = WeakKeyDictionary()


async def page_html(datasette: Any, request: Any, template: str, context: Mapping[str, Any]) -> str:
    """The whole page: what a template of `templates/film_reviews` makes of the context, in Datasette's frame.

    Datasette's frame waits for its menu. Nothing in ours waits, so it is rendered without the means to: Jinja takes
    half the time for it. A template of ours sets `title` and gives the rest of the page; the operator's, by the same
    name, is taken in its place, and may leave the title to the database's name. Of Datasette's variables ours have
    `urls` alone.
    """
    module = part(datasette, request, template, context)
    title = getattr(module, "title", context["database"])
    framed = {**context, "title": title, "body": Markup(str(module))}
    html: str = await datasette.render_template(
        "film_reviews/whole.html", framed, request=request, view_name="film_reviews"
    )
    return compat.with_language(html)


def part(datasette: Any, request: Any, template: str, context: Mapping[str, Any]) -> TemplateModule:
    """What a template of `templates/film_reviews` makes of the context, without Datasette's frame."""
    ours = _waiting_for_nothing(compat.environment(datasette, request)).get_template(f"film_reviews/{template}")
    return ours.make_module({**context, "urls": datasette.urls})


def _waiting_for_nothing(environment: Environment) -> Environment:
    """The same templates and filters, rendered without asynchronous functions."""
    if environment not in _plain:
        _plain[environment] = environment.overlay(enable_async=False)
    return _plain[environment]
