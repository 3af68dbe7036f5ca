"""A film: what its reviews say about it, and where they disagree."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Any

from datasette_film_reviews.model import ACTOR_SEPARATOR
from datasette_film_reviews.serve.pages.agreement import agreement
from datasette_film_reviews.serve.pages.parts import Row, asked_number, linked, pick, rating
from datasette_film_reviews.serve.statements import row, rows

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PAGE_SIZE = 50
"""How many of its reviews a page of a film has."""

SINGLE = ("title", "year", "certificate", "runtime")
"""What a film has one of: two values are a conflict."""

WORD = re.compile(r"[^\W\d_]+")

THEMES = 12
"""How many of the words that mark a film are told."""

SEVERAL = ("country", "genre", "imdb_id", "tmdb_id")


async def film(database: Any, slug: str, arguments: Mapping[str, str]) -> Row | None:
    """The film with this slug, or None, with the reviews of the `page` that is asked for, from 1.

    Keys: `slug`, `title`, `year`, `certificate`, `runtime` (minutes), `imdb_id`, `tmdb_id`, `score` (0-100),
    `rated_count` (ratings that the score rests on), `review_count`, `tone` (0-100, an estimate, the mean of its
    reviews), `toned_count` (reviews that it rests on), and

    - `agreement`: how far its ratings agree, as `pages.agreement` has it, or None for fewer than two;
    - `quotes`: the pull quotes that speak best for the film and most against it: `chosen` (`for`, `against`), `slug`
      and `critic` of the review, `quote`, its `start` and `end` in the document, `tone` (0-100, an estimate);
    - `aspects`: what opinions of it are about: `aspect`, `review_count`, `tone` (mean of the sentences, an estimate);
    - `said`: property to the values that reviews state, each with `value`, `kept` (whether it won), `review_count`
      and the first ten `reviews` that say so (`slug`, `critic`, `fact`, and `quote` or else `field`);
    - `credits`: `job`, `person` (`slug`, `name`), `character`, `review_count`, `spellings` of the character (each with
      `character`, `review_count`, `reviews`) and `said` (each wording with `property`, `value` and the same);
    - `people`: what its reviews say of the credited: `slug`, `name`, `review_count` (reviews with a sentence that
      names them) and at most three `sentences` (`slug` and `critic` of the review, `fact`, `start`, `end`, `text`,
      `tone`); the six whom most reviews name;
    - `words`: the words that mark it against all other films, but for its title's and its people's names: at most
      twelve, each `word` and `count`;
    - `conflicts`: `property`, `about` (a name, or None for the film itself) and `values` as in `said`;
    - `page`, `pages`: which fifty of its reviews these are, and how often there are so many;
    - `reviews`: `slug`, `headline`, `critic`, `published`, `publication`, `words`, `rating`, `tone`, `quote`,
      `opening`;
    - `named`: other films that these reviews name, with `naming_reviews`; `named_by`: reviews that name this film.
    """
    found = await row(database, "film", {"slug": slug})
    if found is None:
        return None
    key = {"film": found.pop("id")}
    pages = max(1, -(-found["review_count"] // PAGE_SIZE))
    page = asked_number(arguments, "page", pages)
    shown = {**key, "size": PAGE_SIZE, "offset": PAGE_SIZE * (page - 1)}
    stated = await rows(database, "film_said", key)
    said = _by_property(stated)
    credits_ = _credits(await rows(database, "film_credits", key), await rows(database, "film_credits_said", key))
    return {
        **found,
        "agreement": agreement(await rows(database, "film_ratings", key)),
        "quotes": await rows(database, "film_quotes", key),
        "aspects": await rows(database, "film_aspects", key),
        "said": said,
        "credits": credits_,
        "people": _people(await rows(database, "film_people", key)),
        "words": _themes(await rows(database, "film_words", key), found["title"], credits_),
        "conflicts": _conflicts(said, _disputed(stated), credits_),
        "page": page,
        "pages": pages,
        "reviews": [_card(review) for review in await rows(database, "film_reviews", shown)],
        "named": await rows(database, "film_named", key),
        "named_by": await rows(database, "film_named_by", key),
    }


def _witnesses(said: Iterable[Row]) -> list[Row]:
    return [pick(one, "slug", "critic", "fact", "quote", "field") for one in said]


def _by_property(said: list[Row]) -> dict[str, list[Row]]:
    """Values by property, the kept one first."""
    properties: dict[str, list[Row]] = {name: [] for name in (*SINGLE, *SEVERAL)}
    for (name, value), group in groupby(said, key=lambda one: (one["property"], one["value"])):
        first, *others = group
        properties[name].append(
            {
                "value": value,
                "kept": bool(first["kept"]),
                "review_count": first["review_count"],
                "reviews": _witnesses([first, *others]),
            }
        )
    return {name: sorted(values, key=lambda value: not value["kept"]) for name, values in properties.items()}


def _credits(found: list[Row], said: list[Row]) -> list[Row]:
    wordings: dict[int, list[Row]] = {}
    for (credit, name, value), group in groupby(
        said, key=lambda one: (one["credit_id"], one["property"], one["value"])
    ):
        first, *others = group
        wordings.setdefault(credit, []).append(
            {
                "property": name,
                "value": value,
                "review_count": first["review_count"],
                "reviews": _witnesses([first, *others]),
            }
        )
    return [
        {
            "job": credit["job"],
            "person": pick(credit, "slug", "name"),
            "character": credit["character"],
            "review_count": credit["review_count"],
            "spellings": _spellings(wordings.get(credit["id"], [])),
            "said": wordings.get(credit["id"], []),
        }
        for credit in found
    ]


def _spellings(wordings: Iterable[Row]) -> list[Row]:
    """How the reviews spell a character, in `actor` facts (`Actor / Character`)."""
    spellings: dict[str, Row] = {}
    for wording in wordings:
        _actor, separator, character = wording["value"].partition(ACTOR_SEPARATOR)
        if wording["property"] == "actor" and separator:
            spelling = spellings.setdefault(character, {"character": character, "review_count": 0, "reviews": []})
            spelling["review_count"] += wording["review_count"]
            spelling["reviews"] += wording["reviews"]
    return sorted(spellings.values(), key=lambda spelling: (-spelling["review_count"], spelling["character"]))


def _disputed(stated: Iterable[Row]) -> set[tuple[str, str]]:
    """Properties with the values that count where reviews disagree.

    Who gives a film's title and names another film or a person where a title could stand disagrees with nobody.
    """
    return {
        (one["property"], one["value"])
        for one in stated
        if one["kept"] or one["property"] != "title" or not one["agrees"]
    }


def _conflicts(said: Mapping[str, list[Row]], disputed: set[tuple[str, str]], credits_: Iterable[Row]) -> list[Row]:
    about_film = [
        {"property": name, "about": None, "values": values}
        for name in SINGLE
        if len(values := [one for one in said[name] if (name, one["value"]) in disputed]) > 1
    ]
    about_characters = [
        {
            "property": "character",
            "about": credit["person"]["name"],
            "values": [
                {"value": spelling["character"], "kept": spelling["character"] == credit["character"], **spelling}
                for spelling in credit["spellings"]
            ],
        }
        for credit in credits_
        if len(credit["spellings"]) > 1
    ]
    for conflict in about_characters:
        for value in conflict["values"]:
            del value["character"]
    return about_film + about_characters


def _people(said: Iterable[Row]) -> list[Row]:
    return [
        {
            "slug": slug,
            "name": name,
            "review_count": review_count,
            "sentences": [pick(one, "slug", "critic", "fact", "start", "end", "text", "tone") for one in group],
        }
        for (slug, name, review_count), group in groupby(
            said, key=lambda one: (one["person_slug"], one["person_name"], one["review_count"])
        )
    ]


def _themes(marking: Iterable[Row], title: str, credits_: Iterable[Row]) -> list[Row]:
    """Words that tell more of a film than its title and its credits do."""
    told = " ".join([title, *(f"{credit['person']['name']} {credit['character'] or ''}" for credit in credits_)])
    known = set(WORD.findall(told.casefold()))
    return [one for one in marking if not known.issuperset(WORD.findall(one["word"].removesuffix("'s")))][:THEMES]


def _card(review: Row) -> Row:
    return {
        **pick(review, "slug", "headline", "published", "publication", "words", "tone", "quote", "opening"),
        "critic": linked(review, "critic", "name"),
        "rating": rating(review),
    }
