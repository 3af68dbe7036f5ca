"""Who plays whom, as prose says it: by the words before a name, by those behind it, and by pronouns."""

from __future__ import annotations

from collections.abc import Iterator

from datasette_film_reviews.extract import playing
from datasette_film_reviews.extract.cast import Cast
from datasette_film_reviews.extract.credits_before import BeforeNames
from datasette_film_reviews.extract.credits_behind import BehindNames
from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.named import Names
from datasette_film_reviews.extract.pronouns import played_behind, who_plays, whose
from datasette_film_reviews.model import Fact


def credit_facts(layout: Layout, names: Names) -> Iterator[Fact]:
    """Facts ``actor``, their value ``Actor / Character`` where the text names the character."""
    cast = Cast(layout.document, names)
    before, behind = BeforeNames(cast), BehindNames(cast)
    for place, name in enumerate(names.all):
        yield from before.facts(place, name)
        yield from behind.facts(place, name)
        yield from _by_a_pronoun(cast, place)


def _by_a_pronoun(cast: Cast, place: int) -> Iterator[Fact]:
    """``… Ann Lee. She plays Rex``, ``There is Rex, and Ann Lee plays him``."""
    name = cast.names.all[place]
    actor = who_plays(cast.names, place)
    if actor is not None:
        if cast.is_character(name, "") and playing.GOES_ON.match(name.after):
            yield from cast.credit(actor, place, "plays")
    elif (owner := whose(cast.names, place)) is not None:
        if cast.is_character(name, ""):
            yield from cast.credit(owner, place, "actor’s character")
    elif name.is_whole and (played := played_behind(cast.names, place)) is not None:
        yield from cast.credit(place, played, "plays")
