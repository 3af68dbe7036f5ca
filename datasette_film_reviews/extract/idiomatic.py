"""Who made the film and who acts in it, as languages other than English say it: by the table in `idioms`.

Every rule is anchored at a name and sees the words before and behind it in its sentence. The rules are the same for
every language; a text of no known language is read by all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from datasette_film_reviews.extract.cast import Cast
from datasette_film_reviews.extract.castings import Castings
from datasette_film_reviews.extract.couplings import Couplings
from datasette_film_reviews.extract.deeds import SURELY, WHOM, Deeds
from datasette_film_reviews.extract.german_makers import IS_DONE, OF_CRAFT, TELLS_OF, UNDER_WHOM, without_genitive
from datasette_film_reviews.extract.german_order import GermanOrder, owns
from datasette_film_reviews.extract.german_playing import AS_ONE, DEALS_WITH, IN_A_PLACE, OBJECT, is_known_as
from datasette_film_reviews.extract.idiom_names import IdiomNames
from datasette_film_reviews.extract.idioms import IDIOMS, beside
from datasette_film_reviews.extract.idioms.beside import IS_AN_ACTOR, IS_ONE_OF
from datasette_film_reviews.extract.idioms.deeds import DEEDS
from datasette_film_reviews.extract.idioms.grammar import grammar_of
from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.named import Named, Names
from datasette_film_reviews.extract.names import has_rank
from datasette_film_reviews.model import Fact

SHORT = 300
"""A longer text than this, in characters, shows its language, or is a list of names."""

TITLE_LENGTH = 130


def idiom_facts(layout: Layout, names: Names, language: str | None) -> Iterator[Fact]:
    """Facts ``director`` and ``actor`` by the idioms of a text's language, and of those that it also has words of.

    A text too short to have a known language is read by the idioms of all.
    """
    unknown = language is None and len(layout.stated) < SHORT
    spoken = [
        code
        for code, idioms in IDIOMS.items()
        if unknown
        or language == code
        or (language == "gl" and code in ("es", "pt"))
        or all(map(layout.stated.__contains__, idioms.tells))
    ]
    if spoken:
        cast = Cast(layout.document, names)
        for code in spoken:
            yield from _Idiomatic(cast, code).facts()


class _Idiomatic(IdiomNames):
    """What one language says in one text."""

    def __init__(self, cast: Cast, language: str) -> None:
        super().__init__(cast, grammar_of(language))
        self.deeds = Deeds(cast, language, self.whole) if language in DEEDS else None
        self.castings = Castings(cast, self) if self.deeds is not None else None
        self.couplings = Couplings(cast, self)
        self.is_of_a_book = beside.OF_PAGES.search(self.document) is not None

    def facts(self) -> Iterator[Fact]:
        order = GermanOrder(self.cast) if self.grammar.nouns_are_capitals else None
        for place, name in enumerate(self.names.all):
            if not name.is_quoted and not self.names.is_in_italics(name) and not self.is_elsewhere(name):
                if order is not None:
                    yield from order.facts(place, name)
                name = self.with_beginning(place, name)
                yield from self._of_makers(place, name)
                yield from self._of_players(place, name)
                if self.deeds is not None and self.deeds.heading(place, name):
                    yield from self._directors(self._makers(place), "possessive film")
                elif self.deeds is not None:
                    yield from self.deeds.hear(place, name)
                if self.castings is not None:
                    yield from self.castings.hear(place, name)
                yield from self.couplings.hear(place, self.names.all[place])
        yield from self._of_others()
        if self.deeds is not None:
            yield from self.deeds.players()
            yield from self.deeds.makers()

    def _of_others(self) -> Iterator[Fact]:
        """Who is said to be a baker beside those who are said to play somebody."""
        yield from self.couplings.in_lists()
        told = {self.names.all[place].sentence for place in self.cast.actors}
        for place, name in enumerate(self.names.all):
            if not name.is_whole or name.sentence not in told or place in self.cast.actors | self.cast.played:
                continue
            if self.grammar.is_somebody.match(name.after):
                for listed in self.cast.list_to(place):
                    if self.names.all[listed].is_whole:
                        yield from self.cast.credit(listed, None, "actor in a role")
            elif self.castings is not None and not name.is_quoted and not self.is_elsewhere(name):
                yield from self.castings.beside_others(place, name)

    def _of_makers(self, place: int, name: Named) -> Iterator[Fact]:
        before, grammar = name.before, self.grammar
        if beside.OTHER_CRAFT.search(before) or beside.OF_THE_FIRST.match(name.after):
            return
        if ((match := grammar.directed.search(before)) and not match["other"]) or (
            self.leads(place) and beside.DIRECTS_FIRST.fullmatch(before)
        ):
            yield from self._directors(self._makers(place), "directed by")
        elif self.is_of_a_book or (grammar.nouns_are_capitals and (TELLS_OF.search(before) or IS_DONE.search(before))):
            return
        elif (
            grammar.newest.search(before)
            or grammar.own.search(before)
            or ((match := grammar.film_by.search(before)) and not match["other"])
        ):
            yield from self._directors(self._makers(place), "possessive film")
        elif name.is_whole and (title := self._title_before(name)):
            yield from self._directors(self._makers(place), "director of a named film", title)
        elif (
            self.cast.can_act(name)
            and grammar.directs.match(self.document, name.end)
            and not (grammar.nouns_are_capitals and OF_CRAFT.search(before))
        ):
            yield from self._directors(map(self.whole, self.cast.list_to(place)), "directed by")
        elif name.text.endswith("s") and grammar.owns_by_s and grammar.films.match(name.after):
            yield from self._directors(range(place, place + 1), "possessive film", genitive=True)
        elif self.cast.can_act(name) and (
            grammar.works.match(self.document, name.end) or grammar.own_behind.match(name.after)
        ):
            if self.deeds is None:
                yield from self._directors([self.whole(place)], "works as directors do")
            elif not WHOM.search(before):
                self.deeds.vote(place, SURELY)

    def _makers(self, place: int) -> range:
        """Joint makers are joined by a word: commas alone make no list of them."""
        listed = self.names.listed(place)
        last = self.names.all[listed[-1]]
        if last.linked and beside.AND_OF.fullmatch(last.after) and self.names.all[listed[-1] + 1].is_whole:
            return range(place, listed[-1] + 2)
        return listed if self.names.all[listed[-1]].before.strip(" ,;") or len(listed) == 1 else range(place, place + 1)

    def _title_before(self, name: Named) -> tuple[int, int] | None:
        """Where a title stands that the source sets apart and “by” ties to a name: ``*Salt*, a film by Ann Lee``."""
        start = max(name.sentence, name.start - TITLE_LENGTH)
        if match := self.grammar.of_title.search(self.document, start, name.start):
            return match.span("title")
        marked = self.names.set_apart_before(name, TITLE_LENGTH)
        return marked if marked and self.grammar.behind_title.fullmatch(self.document, marked[1], name.start) else None

    def _directors(
        self, places: Iterable[int], method: str, title: tuple[int, int] | None = None, *, genitive: bool = False
    ) -> Iterator[Fact]:
        for place in places:
            said = self.names.all[place]
            name = said._replace(text=said.text.removesuffix("s")) if genitive else said
            name = without_genitive(name) if self.grammar.nouns_are_capitals else name
            if self.names.may_direct(name):
                start, end = (min(name.start, title[0]), max(name.end, title[1])) if title else (name.start, name.end)
                yield fact_at(self.document, "director", name.text, method, start, end)

    def _of_players(self, place: int, name: Named) -> Iterator[Fact]:
        before, after, grammar = name.before, name.after, self.grammar
        if match := grammar.played.fullmatch(before):
            last = self.names.all[self.names.listed(place)[-1]]
            if not grammar.puts_verbs_last or grammar.acted.search(before) or grammar.acted.match(last.after):
                yield from self._played(place, match["link"], "played by")
        elif (match := grammar.who_plays.fullmatch(before)) and not self._is_character(place, match["link"]):
            yield from self._played(place, match["link"], "plays")
        elif name.is_whole and self._is_of_somebody(place):
            yield from self.cast.credit(place, place - 1, "played by")
        elif (
            (match := grammar.starring.search(before))
            and not match["other"]
            and not beside.OTHER_CRAFT.search(before)
            and not self._is_acted_in_brackets(place)
        ) or (grammar.beside.search(before) and self._are_players(place)):
            yield from self.cast.credit_list(place, "starring")
        elif (grammar.performance.search(before) and not grammar.newest.search(before)) or (
            name.is_whole
            and (
                (grammar.an_actor.search(before) and not self.couplings.is_apposed(place))
                or (after.startswith(")") and grammar.praised.search(before))
            )
        ):
            yield from self.cast.credit_list(place, "performance")
        elif name.is_whole and (whom := beside.TO_WHOM.search(before)) and beside.LENDS.match(after):
            yield from self._played(place, before[: whom.start()], "plays")
        elif name.is_whole and beside.LISTED_BEHIND.match(before) and self._is_listed_behind(place):
            yield from self.cast.credit(place, None, "starring")
        elif (
            name.is_whole
            and self.leads(place)
            and not grammar.nouns_are_capitals
            and (grammar.role_said_before.match(before) or grammar.role_is.match(before))
        ):
            yield from self.cast.credit(place, None, "actor in a role")
        elif (
            name.linked
            and self.leads(place)
            and grammar.role_before.match(before)
            and grammar.finds.match(after)
            and not grammar.nouns_are_capitals
            and self.names.all[place + 1].is_whole
        ):
            yield from self.cast.credit(place + 1, place, "actor as character")
        yield from self._by_what_follows(place, name)

    def _is_acted_in_brackets(self, place: int) -> bool:
        """Whether the bracket behind a name holds who acts: ``la actriz Ida Moe (Ann Lee)`` is a character."""
        name = self.names.all[place]
        return (
            name.linked
            and name.after == " ("
            and self.names.all[place + 1].is_whole
            and self.names.all[place + 1].after.startswith((")", ","))
            and place + 1 not in self.cast.turned
        )

    def _is_of_somebody(self, place: int) -> bool:
        """Whether a character of one word is said to be a name: ``il fornaio Rex è Ann Lee``."""
        character = self.names.linked_before(place)
        return (
            character is not None
            and not self.grammar.nouns_are_capitals
            and not character.is_quoted
            and not self.is_word(place - 1)
            and self.can_be_played(place - 1)
            and not self.names.all[place].text.startswith(character.text)
            and self.grammar.is_role.fullmatch(self.names.all[place].before) is not None
        )

    def _is_listed_behind(self, place: int) -> bool:
        """Whether an actor and the character stand in a list before a name: ``Ann Lee (Rex) and Bo Dane``."""
        return place - 2 in self.cast.actors and self.names.all[place - 2].linked and self.can_be_played(place - 1)

    def _is_character(self, place: int, link: str) -> bool:
        """Whether the name is whom the one before it plays: ``Ann Lee, who plays Rex``, where both have one word."""
        before = self.names.linked_before(place)
        return (
            before is not None
            and before.is_whole
            and link.strip(" ,") == ""
            and (place - 1 in self.cast.actors or not self.names.all[place].is_whole)
        )

    def _by_what_follows(self, place: int, name: Named) -> Iterator[Fact]:
        after, grammar = name.after, self.grammar
        if not self.cast.can_act(name) or (
            self._is_played(place) if grammar.nouns_are_capitals else beside.MINE.search(name.before)
        ):
            return
        if name.linked and grammar.plays.fullmatch(after) and not self._is_object(place):
            yield from self.cast.credit_pair(place, place + 1, "plays")
        elif not grammar.nouns_are_capitals and (played := self.behind_an_aside(place)) is not None:
            yield from self._with_an_aside(place, played)
        elif (
            name.linked
            and not (after.endswith(", ") and self.names.all[place + 1].is_whole and not grammar.nouns_are_capitals)
            and not (grammar.nouns_are_capitals and is_known_as(after))
            and (grammar.role.fullmatch(after) or (grammar.is_role.fullmatch(after) and self.can_be_played(place + 1)))
        ) or (
            name.linked
            and place in self.cast.actors
            and grammar.apposition.fullmatch(after)
            and self.can_be_played(place + 1)
        ):
            yield from self.cast.credit_pair(place, place + 1, "actor as character")
        elif name.linked and grammar.excels.fullmatch(after) and self.can_be_played(place + 1):
            yield from self.cast.credit(place, place + 1, "actor as character")
        elif name.linked and name.is_whole and self._is_bracket(place):
            yield from self.cast.credit(place, place + 1, "actor (character)")
        elif name.is_whole and grammar.plays_role.match(self.document, name.end):
            for listed in self.cast.list_to(place):
                if self.names.all[listed].is_whole:
                    yield from self.cast.credit(listed, self.called_behind(listed, place), "actor in a role")
        elif (
            name.is_whole
            and grammar.in_role.match(after)
            and not grammar.nouns_are_capitals
            and not (self.deeds is not None and self.deeds.is_making(place))
        ):
            for listed in self.cast.list_to(place):
                yield from self.cast.credit(listed, None, "actor in a role")
        elif grammar.acts.match(self.document, name.end) and not (
            OF_CRAFT if grammar.nouns_are_capitals else beside.OTHER_CRAFT
        ).search(name.before):
            for listed in self.cast.list_to(place):
                if listed == place or self.names.all[listed].is_whole:
                    yield from self.cast.credit(listed, self.called_behind(listed, place), "performance")

    def _with_an_aside(self, place: int, played: int) -> Iterator[Fact]:
        """Who plays whom of two with an aside between: ``Ida Moe, écrivain, c’est Ann Lee`` is of the other order.

        Where the word between says only that the two are one, both whole names may be the actor's.
        """
        before, other = self.names.all[played].before, self.names.all[played]
        if not other.is_whole or has_rank(other.text) or not IS_ONE_OF.search(before):
            yield from self.cast.credit(place, played, "plays")
        elif IS_AN_ACTOR.search(before):
            yield from self.cast.credit(played, place, "played by")

    def _is_bracket(self, place: int) -> bool:
        """Whether the bracket behind an actor describes and names the character: ``Ann Lee (the baker, Mrs Moe)``."""
        behind = self.names.all[place + 1].after
        return place + 1 in self.cast.turned or (
            self.grammar.bracket.fullmatch(self.names.all[place].after) is not None
            and self.can_be_played(place + 1)
            and behind.startswith((")", ", "))
        )

    def _is_played(self, place: int) -> bool:
        """Whether a German name is a character's or a director's, or stands beside one that only owns the character."""
        name = self.names.all[place]
        return bool(AS_ONE.search(name.before) or UNDER_WHOM.search(name.before)) or (
            name.linked and owns(self.names, place + 1)
        )

    def _is_object(self, place: int) -> bool:
        """Whether a German clause begins with whom the next name plays: ``Die Pilotin Ida Moe spielt Ann Lee``."""
        return (
            self.grammar.nouns_are_capitals
            and self.names.all[place + 1].is_whole
            and OBJECT.search(self.names.all[place].before) is not None
        )

    def _are_players(self, place: int) -> bool:
        """Whether names after “with” are those of actors: several whole ones, or one with a role."""
        listed = self.names.listed(place)
        whole = all(self.names.all[at].is_whole for at in listed)
        end = self.names.all[listed[-1]].end
        if self.grammar.directs.match(self.document, end) or DEALS_WITH.match(self.document, end):
            return False
        return whole and (len(listed) > 1 or self.grammar.role.match(self.names.all[place].after) is not None)

    def _played(self, place: int, link: str, method: str) -> Iterator[Fact]:
        character = self.names.linked_before(place)
        if character is not None and not self.grammar.nouns_are_capitals and self.is_word(place - 1):
            begins = link.startswith(character.text.lower())
            link, character = link[len(character.text) :], character if begins else None
        if (
            character is not None
            and not character.is_quoted
            and self.grammar.subject.fullmatch(link)
            and not (self.grammar.nouns_are_capitals and IN_A_PLACE.search(character.before))
            and not beside.FAR_AWAY.search(character.before)
        ):
            yield from self.cast.credit_played(place, place - 1, method)
        elif self.cast.can_act(self.names.all[place]):
            yield from self.cast.credit_list(place, method)
