"""Reviews, films, people and critics in the vocabulary of schema.org, as JSON-LD. What is unknown is left out.

Everything is known by the address of its page, so that what one page says and what another says go together.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from datasette_film_reviews.serve.pages.parts import Row

    Url = Callable[[str, str], str]

CONTEXT = "https://schema.org"

JOBS = {"director": "director", "actor": "actor", "writer": "author"}
"""What schema.org calls the jobs of a film's credits."""


def review(page: Mapping[str, Any], url: Url) -> Row:
    """A `Review`, by the data of its page and what gives the whole address of a page.

    Its rating is the score on the scale that the critic wrote it on; that of a letter is out of 100. The words as
    written, and whether the scale is assumed, are its `ratingExplanation`.
    """
    film, critic = page["film"], page["critic"]
    return _document(
        "Review",
        url("reviews", page["slug"]),
        name=page["headline"] or page["title"],
        author=critic and _named("Person", url("critics", critic["slug"]), critic["name"]),
        itemReviewed=film and _named("Movie", url("films", film["slug"]), film["title"], datePublished=_year(film)),
        reviewRating=_rating(page["rating"]),
        datePublished=page["published"],
        publisher=page["publication"] and _node("Organization", name=page["publication"]),
        inLanguage=page["language"],
        wordCount=page["words"],
        description=page["quote"],
        sameAs=_web_address(page["url"]),
    )


def film(page: Mapping[str, Any], url: Url) -> Row:
    """A `Movie`, its rating the mean score of its rated reviews, out of 100."""
    imdb, tmdb = page["imdb_id"], page["tmdb_id"]
    elsewhere = (
        imdb and f"https://www.imdb.com/title/{imdb}/",
        tmdb and f"https://www.themoviedb.org/movie/{tmdb}",
    )
    people: dict[str, list[Row]] = {}
    for credit in page["credits"]:
        named = _named("Person", url("people", credit["person"]["slug"]), credit["person"]["name"])
        known = people.setdefault(JOBS.get(credit["job"], "contributor"), [])
        if named not in known:
            known.append(named)
    characters = dict.fromkeys(credit["character"] for credit in page["credits"] if credit["character"])
    return _document(
        "Movie",
        url("films", page["slug"]),
        name=page["title"],
        datePublished=_year(page),
        contentRating=page["certificate"],
        duration=page["runtime"] and f"PT{page['runtime']}M",
        genre=_kept(page, "genre"),
        countryOfOrigin=[_node("Country", name=name) for name in _kept(page, "country")],
        **people,
        character=[_node("Person", name=name) for name in characters],
        aggregateRating=None
        if page["score"] is None
        else _node(
            "AggregateRating",
            **_scale(page["score"], 100),
            ratingCount=page["rated_count"],
            reviewCount=page["review_count"],
        ),
        review=_reviews(page, url),
        sameAs=[address for address in elsewhere if address],
    )


def person(page: Mapping[str, Any], url: Url) -> Row:
    """A `Person`; the films they worked on and the reviews that name them say so themselves, under `@reverse`."""
    reverse: dict[str, list[Row]] = {}
    for credit in page["credits"]:
        worked_on = _named(
            "Movie", url("films", credit["film"]["slug"]), credit["film"]["title"], datePublished=_year(credit["film"])
        )
        known = reverse.setdefault(JOBS.get(credit["job"], "contributor"), [])
        if worked_on not in known:
            known.append(worked_on)
    reverse["mentions"] = _reviews(page, url)
    return _document("Person", url("people", page["slug"]), name=page["name"], **_said_elsewhere(reverse))


def critic(page: Mapping[str, Any], url: Url) -> Row:
    """A `Person`; the reviews that they signed say so themselves, under `@reverse`."""
    return _document(
        "Person",
        url("critics", page["slug"]),
        name=page["name"],
        **_said_elsewhere({"author": _reviews(page, url)}),
    )


def text(document: Mapping[str, Any]) -> str:
    """A document as it is sent."""
    return json.dumps(document, ensure_ascii=False)


def embedded(document: str) -> Markup:
    """The text of a document as a page may hold it: nothing in it ends the element or begins another."""
    return Markup(document.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"))


def _document(kind: str, address: str, **properties: Any) -> Row:
    return {"@context": CONTEXT, **_node(kind, id=address, url=address, **properties)}


def _node(kind: str, id: str | None = None, **properties: Any) -> Row:
    identity = {"@type": kind} if id is None else {"@type": kind, "@id": id}
    known = {name: value for name, value in properties.items() if value is not None and value != []}
    return {**identity, **known}


def _named(kind: str, address: str, name: str, **properties: Any) -> Row:
    return _node(kind, id=address, name=name, **properties)


def _reviews(page: Mapping[str, Any], url: Url) -> list[Row]:
    """Reviews by their addresses alone: what they say is there."""
    return [_node("Review", id=url("reviews", one["slug"])) for one in page["reviews"]]


def _said_elsewhere(reverse: Mapping[str, list[Row]]) -> Row:
    said = {name: nodes for name, nodes in reverse.items() if nodes}
    return {"@reverse": said} if said else {}


def _rating(rating: Mapping[str, Any] | None) -> Row | None:
    """A rating that has a score; without one there is no scale that it could be told on."""
    if rating is None or rating["score"] is None:
        return None
    best = rating["best"] or 100
    assumed = "" if rating["best_stated"] or rating["best"] is None else f"; out of {best:g} is assumed"
    return _node(
        "Rating",
        **_scale(rating["score"] * best / 100, best),
        ratingExplanation=f"Written as {rating['written']}{assumed}",
    )


def _scale(value: float, best: float) -> Row:
    return {"ratingValue": round(value, 2), "bestRating": best, "worstRating": 0}


def _year(film: Mapping[str, Any]) -> str | None:
    return None if film["year"] is None else f"{film['year']:04d}"


def _kept(page: Mapping[str, Any], name: str) -> list[str]:
    return [said["value"] for said in page["said"][name] if said["kept"]]


def _web_address(url: str | None) -> str | None:
    return url if url and url.startswith(("https://", "http://")) else None
