"""Ratings that a page draws: by a shortcode, a template, a component or the icons of a font, rather than in words.

``[rating=4/5]``, ``{{< stars 3.5 >}}``, ``{% include rating.html score="8" max="10" %}``, ``<StarRating value={4} />``
say what the site draws, and become fields; stars of a font, ``<i class="fa fa-star"></i>``, become the stars they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from datasette_film_reviews.model import Field
from datasette_film_reviews.ratings import parse_rating

MAXIMUM_NAME = 60
"""Characters of a call that are told of as where a rating stands."""

_NAME = (
    r"(?:rating|stars?|score|grade|nota|voto|valutazione|wertung|bewertung|sterne|puntuaci[oó]n"
    r"|calificaci[oó]n|estrellas?|estrelas?|étoiles|etoiles|sterren|cijfer|betyg|karakter|terningkast|ocena)"
)
SHORTCODE_RATING = re.compile(
    r"\[(?P<name>(?:star|review|film|movie|my)?[-_]?(?:rating|stars?|score))\b"
    r"\s*(?:[=:]\s*)?(?P<rest>[^\[\]\n]{1,200})\](?!\()",
    re.IGNORECASE,
)
"""As WordPress has them: ``[rating=4/5]``, ``[star rating="3.5" max="5"]``; ``[Score](…)`` is a link."""

_VALUE = re.compile(r"(?:\b(?:rating|score|value|stars|number)\s*=\s*)?[\"']?(?P<value>[^\"'\s=]+)[\"']?(?:\s|/|$)")
_BEST = re.compile(r"\b(?:max|best|top|out_?of|scale)\s*=\s*[\"'{]{0,2}(?P<best>\d+(?:\.\d+)?)", re.IGNORECASE)

_TEMPLATE = re.compile(r"\{\{[<%]?-?(?P<inner>[^{}\n]{1,300}?)-?[>%]?\}\}|\{%-?(?P<tag>[^{}\n]{1,300}?)-?%\}")
_COMPONENT = re.compile(r"<(?P<name>[A-Z][A-Za-z]*|[a-z]+-[a-z-]+)\s(?P<inner>[^<>\n]{1,300}?)/?>")
_LOGIC = re.compile(r"\s*(?:if|elsif|elseif|else|unless|for|case|when|while|end\w*|range|with|set)\b")
_OTHERS = re.compile(r"imdb|tmdb|omdb|rotten|tomato|metacritic|metascore|douban|trakt|audience|users?\b", re.IGNORECASE)
"""Whose rating it is where it is not the critic's."""

_LITERAL = (
    r"[\"'{(]{0,2}(?P<value>\d{1,3}(?:[.,]\d{1,2})?(?:\s*/\s*\d{1,3})?|[★⭐½☆]{1,10}|[A-F][+-]?(?=[\"']))(?![\w.])"
)
_NAMED = re.compile(
    rf"(?<![\w-])(?:[\w-]*[-_])?{_NAME}(?:\.html|\.liquid)?\s*(?:[=:(]\s*|\s[\"']?)"
    rf"(?:(?:{_NAME}|value|of|num|number|points)\s*=\s*)?{_LITERAL}",
    re.IGNORECASE,
)
_OF_A_COMPONENT = re.compile(rf"(?<![\w-]){_NAME}\s*=\s*{_LITERAL}", re.IGNORECASE)
_OF_A_RATING = re.compile(
    rf"(?<![\w-])(?:{_NAME}|value|count|initialValue|defaultValue)\s*=\s*{_LITERAL}", re.IGNORECASE
)
_DRAWS = re.compile(_NAME, re.IGNORECASE)

_ICON = re.compile(
    r"<(?P<tag>i|span|em|b|svg|div|li)\s[^<>]{0,200}?\bclass(?:Name)?\s*=\s*"
    r"(?P<quote>[\"'])(?P<classes>[^\"'<>]{1,200})(?P=quote)[^<>]{0,200}>\s*</(?P=tag)>",
    re.IGNORECASE,
)
_STAR_CLASS = re.compile(
    r"(?:[a-z]{1,12}-){0,3}star(?P<kind>(?:-(?:fill(?:ed)?|full|solid|on|active|half|alt|stroke"
    r"|o|empty|outline|border|line|off|regular|blank|5))*)"
)
_NONE = ("-o", "empty", "outline", "border", "line", "off", "regular", "blank")


def shortcode_ratings(content: str) -> Iterator[Field]:
    """The rating that a shortcode such as ``[rating=4/5]`` or ``[star rating="3.5" max="5"]`` shows."""
    for found in SHORTCODE_RATING.finditer(content):
        value = _VALUE.match(found["rest"].strip())
        if value and parse_rating(value["value"]):
            yield from _fields(f"[{found['name']}]", value["value"], found["rest"])
            return


def template_ratings(content: str) -> tuple[Field, ...]:
    """The one rating that shortcodes, templates and components of a post draw; none where they draw several."""
    found = list(dict.fromkeys(_drawn(content)))
    return tuple(_fields(*found[0])) if len({(value, inner) for _, value, inner in found}) == 1 else ()


def _drawn(content: str) -> Iterator[tuple[str, str, str]]:
    """Name, value and what else stands in each call that draws a rating."""
    if "{" in content:
        for call in _TEMPLATE.finditer(content):
            inner = call["inner"] or call["tag"]
            named = None if _LOGIC.match(inner) or _OTHERS.search(inner) else _NAMED.search(inner)
            if named:
                yield " ".join(inner.split())[:MAXIMUM_NAME], named["value"], inner
    for component in _COMPONENT.finditer(content):
        said = _OF_A_RATING if _DRAWS.search(component["name"]) else _OF_A_COMPONENT
        if not _OTHERS.search(component[0]) and (value := said.search(component["inner"])):
            yield component["name"], value["value"], component["inner"]


def _fields(name: str, value: str, rest: str) -> Iterator[Field]:
    yield Field(name, "rating", value)
    if "/" not in value and (best := _BEST.search(rest)):
        yield Field(name, "rating_best", best["best"])


def with_icon_stars(markup: str) -> str:
    """HTML in which empty elements that a font draws as stars are the stars: whole, half and empty ones."""
    if "star" not in markup:
        return markup
    return _ICON.sub(_star, markup)


def _star(icon: re.Match[str]) -> str:
    classes = icon["classes"].lower().split()
    drawn = next(filter(None, map(_STAR_CLASS.fullmatch, classes)), None)
    if drawn is None:
        return icon[0]
    kind = drawn["kind"]
    if "half" in kind:
        return "½"
    return "☆" if kind.endswith(_NONE) or "far" in classes else "★"
