"""The cast of one text as it is found: who is credited with what, and what keeps a name from being a character's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from datasette_film_reviews.extract import performing, playing
from datasette_film_reviews.extract.brackets import turned_brackets
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.named import Named, Names
from datasette_film_reviews.extract.names import has_rank, is_craft, is_phrase
from datasette_film_reviews.extract.surroundings import end_with_title, is_elsewhere, is_said_elsewhere, named_film
from datasette_film_reviews.model import ACTOR_SEPARATOR, Fact

LISTED = 4
"""How many names before the last one a list of actors may have before a verb."""

_CRAFTS_OF_FILM = frozenset("Acting Cast Cinematography Direction Performance Performances Script Writing".split())
"""Headings of a review, below which somebody's is told of."""

_SURELY = frozenset(("played by", "character (actor)"))
"""Methods whose second name plays nobody."""


def _is_a_title_in_capitals(name: str) -> bool:
    """Whether several words stand in capitals, as many write titles and hardly anybody one character of several."""
    return name.isupper() and " " in name and "." not in name and not has_rank(name.title())


class Cast:
    """The cast of one text.

    ``actors`` are the places of the names that were credited, ``played`` those of their characters, ``turned`` those
    of characters in brackets behind them, ``credited_as`` those of actors of whom a bracket tells another name.
    ``characters`` are the whole names of those that are surely played, ``sentences`` where those begin that tell of
    actors.
    """

    def __init__(self, document: str, names: Names) -> None:
        self.document = document
        self.names = names
        self.actors: set[int] = set()
        self.played: set[int] = set()
        self.characters: set[str] = set()
        self.sentences: set[int] = set()
        self.credited_as: set[int] = set()
        self.turned = turned_brackets(names)

    def credit(self, place: int, played: int | None, method: str, reach: int = 0) -> Iterator[Fact]:
        """The actor at ``place``, with the character at ``played``; ``reach`` is where the evidence ends at least."""
        actor = self.names.all[place]
        character = self.names.all[played] if played is not None else None
        if character and (is_craft(character.text) or character.text in _CRAFTS_OF_FILM):
            character, played, method = None, None, "performance"  # “Ann Lee's Performance”, as a heading
        if (
            not actor.is_person
            or has_rank(actor.text)
            or (character and (character.text == actor.text or character.is_institution or is_phrase(character.text)))
        ):
            return
        if is_elsewhere(self.document, actor) or self.names.is_in_a_title(actor):
            return
        if character and _is_a_title_in_capitals(character.text) and not actor.text.isupper():
            return  # “the father from LOW TIDE (Ann Lee)”
        if (
            actor.is_whole
            and actor.before.endswith(("the ", "The "))
            and not performing.THE_ACTOR_CHARACTER.match(actor.after)
        ):
            return  # “the Salt Marsh makes an appearance”
        if character and self.names.is_in_italics(character) and not self.names.is_in_italics(actor):
            return  # “Ann Lee (*Salt*)”, who made or was in that film
        owns = method == "played by" and actor.is_possessive and not playing.JOINED.search(actor.before)
        if playing.PLAYED_BEHIND.match(actor.after) or owns:  # “performed by Rex's grandfather”
            return
        if actor.text in self.characters and method in ("performance", "actor in a role"):
            return  # “Ida Moe, gespielt von Ann Lee, ist großartig”
        self.actors.add(place)
        self.sentences.add(actor.sentence)
        if played is not None and character is not None:
            self.played.add(played)
            self.characters.update({character.text} if character.is_whole and method in _SURELY else ())
        called = self._with_epithet(played) if played is not None and method == "character (actor)" else character
        start = min(actor.start, called.start) if called else actor.start
        end = max(actor.end, character.end) if character else actor.end
        value = f"{actor.text}{ACTOR_SEPARATOR}{called.text}" if called else actor.text
        if "(" in self.document[start:end] and self.document[end : end + 1] == ")":
            end += 1
        if is_said_elsewhere(self.document, max(end, reach)):
            return
        film = named_film(self.document, actor.sentence, start, max(end, reach))
        if film is not None:
            method, start, end = "credit in a named film", min(start, film[0]), max(end, film[1])
        else:
            end = end_with_title(self.document, end)
        yield fact_at(self.document, "actor", value, method, start, end)

    def bearer(self, place: int) -> int | None:
        """The place of an actor told by a show or film: ``(Low Tide's Ann Lee)``, seen from the film; else None."""
        owner = self.names.all[place]
        if not (owner.is_possessive and owner.linked and owner.after in ("'s ", "’s ", "' ", "’ ")):
            return None
        following = self.names.all[place + 1]
        return place + 1 if following.is_whole and not following.is_possessive else None

    def _with_epithet(self, place: int) -> Named:
        """A character's name with what stands before its epithet: ``Conan the Barber``."""
        name, first = self.names.all[place], self.names.linked_before(place)
        if first is None or first.is_whole or name.is_whole or name.before != " the " or not first.is_person:
            return name
        return name._replace(text=f"{first.text} the {name.text}", start=first.start, is_whole=True)

    def can_act(self, name: Named) -> bool:
        """Whether a name is a whole one, or the surname of one that the text has."""
        return name.is_whole or name.text in self.names.surnames

    def credit_list(self, place: int, method: str) -> Iterator[Fact]:
        """The actors of a list that begins at ``place``."""
        for listed in self._starring(place) if method == "starring" else self.names.listed(place):
            name = self.names.all[listed]
            owns = name.is_possessive and (method == "starring" or name.before == ", ")  # “Ann Lee, Bo Dane's friend”
            if not owns and (name.is_whole or method != "starring"):
                played = self._in_bracket_behind(listed) if method == "starring" else None
                yield from self.credit(listed, played, method if played is None else "actor (character)")

    def credit_pair(self, place: int, played: int, method: str) -> Iterator[Fact]:
        """The actor with the character, or a list with as many: ``Ann Lee und Bo Dane als Ehepaar Ida und Rex``."""
        actors, characters = self.list_to(place), self.names.listed(played)
        if len(actors) != len(characters) or any(self.names.all[at].is_whole for at in characters):
            actors, characters = range(place, place + 1), range(played, played + 1)
        for actor, character in zip(actors, characters, strict=True):
            yield from self.credit(actor, character, method)

    def credit_played(self, place: int, played: int, method: str) -> Iterator[Fact]:
        """The actor with the character before, or lists of both: ``Ida und Rex, gespielt von Ann Lee und Bo Dane``."""
        actors, characters = self.names.listed(place), self.list_to(played)
        if self.names.all[place].is_whole:  # “Rex, spelad av Ann Lee, och Ida, spelad av Bo Dane”
            actors = actors[: next((at for at, one in enumerate(actors) if not self.names.all[one].is_whole), None)]
        if len(actors) == 1 or len(actors) != len(characters):
            yield from self.credit(place, played if len(actors) == 1 or len(characters) == 1 else None, method)
            for listed in actors[1:]:
                yield from self.credit(listed, None, method)
        else:
            for actor, character in zip(actors, characters, strict=True):
                yield from self.credit(actor, character, method)

    def _starring(self, place: int) -> Iterator[int]:
        """The places of a list of actors some of whose roles are told: ``Ann Lee, Bo Dane as the baker, Una Marin``."""
        while True:
            listed = self.names.listed(place)
            yield from listed
            last = self.names.all[listed[-1]]
            if len(listed) > LISTED or not last.linked:
                return
            goes_on = performing.LIST_GOES_ON.fullmatch(last.after)
            following = listed[-1] + 1 if goes_on else self._behind_bracket(listed[-1])
            if following is None:
                return
            place = following

    def _in_bracket_behind(self, place: int) -> int | None:
        """The place of the character in a bracket behind an actor who is listed: one word that the text says again.

        Else it may be another film of the actor: ``starring Ann Lee (Salt), Bo Dane (Tin)``.
        """
        actor = self.names.all[place]
        if actor.after != " (" or not actor.linked:
            return None
        character = self.names.all[place + 1]
        word = character.text
        if not character.after.startswith(")") or character.is_quoted or self.names.is_in_italics(character):
            return None
        return place + 1 if word.isalpha() and word not in actor.text and self._said[word] > 1 else None

    @cached_property
    def _said(self) -> Counter[str]:
        """How many of the text's names have a word."""
        return Counter(word for name in self.names.all for word in name.text.split())

    def _behind_bracket(self, place: int) -> int | None:
        """The place of the next of a list, behind a bracket that tells of films: ``Ann Lee (“Salt”), Bo Dane``."""
        bracket = performing.BRACKET_IN_LIST.match(self.document, self.names.all[place].end)
        if bracket is None:
            return None
        for following in range(place + 1, min(place + 1 + LISTED, len(self.names.all))):
            if self.names.all[following].start >= bracket.end():
                return following if self.names.all[following].start == bracket.end() else None
        return None

    def list_to(self, last: int) -> range:
        """The places of the names of a list that ends with one, its last two joined by a word: ``A, B and C``."""
        return self.listed_to(last) if playing.JOINED.search(self.names.all[last].before) else range(last, last + 1)

    def listed_to(self, last: int) -> range:
        """The places of the names of a list that ends with one, joined by commas alone or by a word."""
        return range(
            next((at for at in range(max(0, last - LISTED), last) if self.names.listed(at)[-1] == last), last), last + 1
        )

    def is_character(self, name: Named, lead: str) -> bool:
        """Whether a name can be a character's where it stands: nobody's possessor, nor a part of a description."""
        if (
            name.is_possessive
            or name.text in ("A", "I", "O")
            or playing.NO_APPOSITION.fullmatch(lead)
            or name.text.endswith(("-like", "-esque", "-style"))
        ):
            return False
        if name.text.isupper() and playing.TELLS_WHAT.match(lead) and not playing.CALLED.search(lead):
            return False  # “as the weary DA”
        if name.text.isupper() and playing.MADE_OF.match(name.after):
            return False  # “plays FBI agent”
        article = playing.ARTICLE_END.search(lead)
        if article is None:
            return True
        return not name.text.isupper() and not article["indefinite"] and not playing.MADE_OF.match(name.after)
