"""The names of one text as idioms read them: which are names at all, whose they are, and of which film they speak."""

from __future__ import annotations

from datasette_film_reviews.extract.cast import Cast
from datasette_film_reviews.extract.idioms import beside
from datasette_film_reviews.extract.idioms.grammar import Grammar
from datasette_film_reviews.extract.named import WINDOW, Named
from datasette_film_reviews.extract.names import has_rank

AFTER = 40
"""At most so many characters behind a name its year stands."""


class IdiomNames:
    """The names of one text and the grammar that it is read by."""

    def __init__(self, cast: Cast, grammar: Grammar) -> None:
        self.cast = cast
        self.document = cast.document
        self.names = cast.names
        self.grammar = grammar
        self.remade = grammar.remade.search(self.document) is not None
        self.wholes: dict[str, int] = {}
        for place, name in enumerate(self.names.all):
            if name.is_whole:
                self.wholes.setdefault(name.text.rpartition(" ")[2], place)
        self.starts = {name.start: place for place, name in enumerate(self.names.all)}
        self.said = {name.text for name in self.names.all if not name.is_whole and not self.begins(name)}

    def begins(self, name: Named) -> bool:
        """Whether a name stands at the beginning of its sentence."""
        opening = beside.OPENING.match(self.document, name.sentence)
        return opening is not None and opening.end() >= name.start

    def is_word(self, place: int) -> bool:
        """Whether a capitalised word is no name, for all that the text shows: it only begins a sentence."""
        name = self.names.all[place]
        return not (
            name.is_whole
            or name.text in self.names.surnames
            or name.text in self.said
            or not self.begins(name)
            or (not self.grammar.nouns_are_capitals and beside.APPOSED.match(name.after))
        )

    def with_beginning(self, place: int, name: Named) -> Named:
        """A name with the word that begins its sentence among those before it, all in small letters."""
        if self.grammar.nouns_are_capitals:
            return name
        first = self.names.linked_before(place)
        begins = first is not None and self.is_word(place - 1)
        return name._replace(before=((first.text if first and begins else "") + name.before).lower())

    def is_elsewhere(self, name: Named) -> bool:
        """Whether a sentence speaks of an older film, or of people who do not work on this one."""
        before = self.document[max(name.sentence, name.start - WINDOW) : name.start]
        if self.grammar.elsewhere.search(before) or beside.IN_A_YEAR.match(before):
            return True
        year = beside.YEAR.search(before + name.after[:AFTER]) if self.remade else None
        return year is not None and not beside.NOW.search(before, year.end())

    def whole(self, place: int) -> int:
        """Where the text first says in whole what it says at ``place``, if there is only a surname."""
        name = self.names.all[place]
        return place if name.is_whole else self.wholes.get(name.text, place)

    def leads(self, place: int) -> bool:
        """Whether no other name stands before one in its sentence."""
        return self.names.linked_before(place) is None or self.is_word(place - 1)

    def can_be_played(self, place: int) -> bool:
        """Whether a name can be a character's beside a whole name: a word of its own, or with a rank."""
        name = self.names.all[place]
        return has_rank(name.text) or not (name.is_whole or name.text in self.names.surnames or name.text.isupper())

    def behind_an_aside(self, place: int) -> int | None:
        """Where the character stands whom an actor plays of whom an aside tells more, with names of films in it."""
        name = self.names.all[place]
        if not (name.is_whole and name.linked and name.after.startswith(",")):
            return None
        matches = (pattern.match(self.document, name.end) for pattern in (self.grammar.plays, self.grammar.is_role))
        played = next((self.starts[match.end()] for match in matches if match and match.end() in self.starts), None)
        if played is None or any(
            other.is_whole and not other.is_quoted for other in self.names.all[place + 1 : played]
        ):
            return None
        return played

    def called_behind(self, place: int, last: int) -> int | None:
        """Where the character stands whose name is told behind the role: ``Ann Lee spiller pigen, der hedder Ida``.

        ``last`` is the last name of the list that ``place`` is of: of several nobody alone is called so.
        """
        name = self.names.all[place]
        if place != last or not (name.is_whole and name.linked and self.can_be_played(place + 1)):
            return None
        behind = self.names.all[place + 1].after
        called = beside.IS_CALLED.fullmatch(name.after) or (
            behind.startswith(" heet") and beside.WHO_IS.fullmatch(name.after)
        )
        return place + 1 if called else None
