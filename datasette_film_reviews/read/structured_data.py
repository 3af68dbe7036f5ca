"""What a page says of itself: JSON-LD, microdata and RDFa in schema.org's terms, and the microformat of reviews."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from datasette_film_reviews.model import Field
from datasette_film_reviews.read.values import text_of_value, title_and_year, values_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAXIMUM_DEPTH = 12
"""What is nested deeper than this is not looked at."""

Node = Mapping[str, object]

_REVIEWS = frozenset(("Review", "CriticReview", "UserReview", "h-review"))
_ARTICLES = ("Article", "Posting", "WebPage")
_FILMS = frozenset(("Movie", "Film"))
_REVIEW_PATHS = {
    "reviewRating.ratingValue": "rating",
    "reviewRating.bestRating": "rating_best",
    "author.name": "critic",
    "publisher.name": "publication",
    "datePublished": "published",
    "inLanguage": "language",
    "url": "url",
}
_ARTICLE_PATHS = {
    path: _REVIEW_PATHS[path] for path in ("author.name", "publisher.name", "datePublished", "inLanguage")
}
_FILM_PATHS = {
    "name": "title",
    "director.name": "director",
    "actor.name": "actor",
    "actors.name": "actor",
    "dateCreated": "year",
    "datePublished": "year",
    "copyrightYear": "year",
    "duration": "runtime",
    "contentRating": "certificate",
    "genre": "genre",
    "countryOfOrigin.name": "country",
    "sameAs": "imdb_id",
    "url": "imdb_id",
}
_MICROFORMAT_PATHS = {
    "rating": "rating",
    "best": "rating_best",
    "author.name": "critic",
    "published": "published",
    "reviewed": "published",
    "item.name": "title",
    "item.url": "imdb_id",
}
_MICROFORMAT_REVIEW = re.compile(r"\bh-?review\b(?!-)")
_NOT_MEANT = {
    "author": frozenset(("Organization",)),
    "item": frozenset(("h-card", "h-event", "h-adr", "h-geo")),
}
"""What a property may hold that says nothing of a critic or of a film: publishers, shops, concerts, places."""

_ONCE = frozenset(("title", "year", "rating", "rating_best", "published", "runtime", "language", "imdb_id", "url"))


@dataclass(frozen=True, slots=True)
class StructuredData:
    """What was found: the fields, the titles that the page bears, the review's text, and syntaxes that were broken."""

    fields: tuple[Field, ...]
    headlines: tuple[Field, ...]
    review: str | None
    broken: tuple[str, ...]


def structured_data(page: HtmlElement, markup: str) -> StructuredData:
    """Read the structured data of a page. A review that is not of a film gives no facts about a film."""
    fields: list[Field] = []
    headlines: list[Field] = []
    broken: list[str] = []
    text = None
    for syntax, read in _SYNTAXES.items():
        try:
            graph = _Graph(list(read(page, markup)))
        except Exception:  # the libraries raise whatever their parsers raise; the page is read without
            broken.append(syntax)
            continue
        review, article, film = graph.review(), graph.first(*_ARTICLES), graph.film()
        microformat = syntax == "microformats"
        for node, prefix, paths in (
            (review, "", _MICROFORMAT_PATHS if microformat else _REVIEW_PATHS),
            (article, "", _ARTICLE_PATHS),
            (film, "itemReviewed." if review else "", _FILM_PATHS),
        ):
            if node is not None:
                fields += graph.fields(node, f"{syntax}:{prefix}", paths)
        if review is not None:
            fields += graph.fields(review, f"{syntax}:", {"itemReviewed.@type": "kind"})
        for node in (review, article):
            if node is not None:
                headlines += graph.fields(node, f"{syntax}:", {"name" if microformat else "headline": "headline"})
        if review is not None and text is None:
            said = ("content.value", "description") if microformat else ("reviewBody",)
            text = next((text for path in said for text in graph.values(review, path)), None)
    return StructuredData(tuple(_first_said(fields)), tuple(headlines), text, tuple(broken))


def _json_ld(page: HtmlElement, markup: str) -> Iterator[object]:
    if "ld+json" in markup:
        from extruct.jsonld import JsonLdExtractor  # type: ignore[import-untyped]

        yield from JsonLdExtractor().extract_items(page)


def _microdata(page: HtmlElement, markup: str) -> Iterator[object]:
    if "itemscope" in markup:
        from extruct.w3cmicrodata import MicrodataExtractor  # type: ignore[import-untyped]

        yield from MicrodataExtractor().extract_items(page, base_url=None)


def _rdfa(page: HtmlElement, markup: str) -> Iterator[object]:
    if "typeof=" in markup and "schema.org" in markup:
        from extruct.rdfa import RDFaExtractor  # type: ignore[import-untyped]

        yield from RDFaExtractor().extract(markup, base_url="")


def _microformats(page: HtmlElement, markup: str) -> Iterator[object]:
    if _MICROFORMAT_REVIEW.search(markup):
        from extruct.microformat import MicroformatExtractor  # type: ignore[import-untyped]

        pending = list(MicroformatExtractor().extract_items(markup))
        while pending:
            item = pending.pop()
            yield item
            pending += item.get("children", ())


_SYNTAXES: dict[str, Callable[[HtmlElement, str], Iterator[object]]] = {
    "json-ld": _json_ld,
    "microdata": _microdata,
    "rdfa": _rdfa,
    "microformats": _microformats,
}


class _Graph:
    """The nodes of one syntax, their values in one form whatever the syntax."""

    def __init__(self, items: list[object]) -> None:
        self._nodes: list[Node] = []
        self._by_id: dict[str, Node] = {}
        for item in items:
            self._collect(item, MAXIMUM_DEPTH)

    def first(self, *kinds: str) -> Node | None:
        """The first node of which a type ends in one of ``kinds``."""
        return next((node for node in self._nodes if any(kind.endswith(kinds) for kind in _types(node))), None)

    def review(self) -> Node | None:
        """The page's review: its only one, or the only one by a critic."""
        reviews = [node for node in self._nodes if _REVIEWS & _types(node)]
        critics = [node for node in reviews if "CriticReview" in _types(node)]
        return next((found[0] for found in (critics, reviews) if len(found) == 1), None)

    def film(self) -> Node | None:
        """The film that the review is of; without a review, the only film of the page."""
        review = self.review()
        if review is not None:
            reviewed = next((node for node in self._follow(review, "itemReviewed") if isinstance(node, Mapping)), None)
            if reviewed is not None:
                return reviewed if _FILMS & _types(reviewed) else None
        films = [node for node in self._nodes if _FILMS & _types(node)]
        return films[0] if len(films) == 1 else None

    def fields(self, node: Node, prefix: str, paths: Mapping[str, str]) -> Iterator[Field]:
        """The fields that a node states at ``paths``."""
        for path, property in paths.items():
            for text in self.values(node, path):
                name = f"{prefix}{path}"
                if property == "title":
                    text, year = title_and_year(text)
                    if year:
                        yield Field(name, "year", year)
                if property == "imdb_id" and "imdb.com" not in text:
                    continue
                for value in values_of(property, text):
                    yield Field(name, property, value)

    def values(self, node: Node, path: str) -> Iterator[str]:
        """The values at a path; where a name is wanted and a bare text is given, the text."""
        name, _, rest = path.partition(".")
        for value in self._follow(node, name):
            if not isinstance(value, Mapping):
                yield from filter(None, (text_of_value(value),))
            elif "actor" in value and name.startswith("actor"):
                character = next(self.values(value, "characterName"), "")
                for person in self.values(value, f"actor.{rest}"):
                    yield f"{person} ({character})" if character else person
            elif not rest:
                yield from self.values(value, "@value")
            elif not _types(value) & _NOT_MEANT.get(name, frozenset()):
                yield from self.values(value, rest)

    def _follow(self, node: Node, name: str) -> Iterator[object]:
        """The values of a property, references followed."""
        values = node.get(name)
        for value in values if isinstance(values, list) else [values]:
            if isinstance(value, Mapping):
                value = _plain(value)
                value = self._by_id.get(str(value.get("@id")), value) if len(value) == 1 else value
            yield value

    def _collect(self, item: object, depth: int) -> None:
        if not depth:
            return
        if isinstance(item, list):
            for element in item:
                self._collect(element, depth)
        elif isinstance(item, Mapping):
            node = _plain(item)
            if _types(node):
                self._nodes.append(node)
            if isinstance(identity := node.get("@id"), str) and len(node) > 1:
                self._by_id.setdefault(identity, node)
            for value in node.values():
                self._collect(value, depth - 1)


def _plain(item: Mapping[Any, Any]) -> Node:
    """A node of any syntax with the short names of its types and properties."""
    properties = item.get("properties")
    if isinstance(properties, Mapping):
        item = {"@type": item.get("type"), **properties}
    return {_short(str(key)): value for key, value in item.items()}


def _types(node: Node) -> frozenset[str]:
    kinds = node.get("@type")
    return frozenset(_short(kind) for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str))


def _short(name: str) -> str:
    """The end of an address: ``Movie`` of ``https://schema.org/Movie``."""
    return name if name.startswith("@") else name.rstrip("/").rpartition("/")[2].rpartition("#")[2].rpartition(":")[2]


def _first_said(fields: list[Field]) -> Iterator[Field]:
    """Each statement once; of what there can be but one, the first."""
    said: set[tuple[str, str]] = set()
    once: set[str] = set()
    for field in fields:
        if (field.property, field.value) in said or field.property in once:
            continue
        said.add((field.property, field.value))
        once |= {field.property} & _ONCE
        yield field
