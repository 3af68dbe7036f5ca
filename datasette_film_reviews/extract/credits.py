"""Who plays whom, as prose says it: brackets, "played by", "plays", "as", lists after "starring".

Every rule is anchored at a name and sees the words before and behind it in its sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from datasette_film_reviews.extract import playing
from datasette_film_reviews.extract.brackets import described_before, turned_brackets
from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.named import Named, Names
from datasette_film_reviews.extract.names import has_rank
from datasette_film_reviews.extract.pronouns import played_before, played_behind, who_plays
from datasette_film_reviews.extract.surroundings import is_elsewhere, named_film
from datasette_film_reviews.model import ACTOR_SEPARATOR, Fact

ASIDES = 3
"""How many names an aside between an actor and the verb may hold."""

LISTED = 4
"""How many names before the last one a list of actors may have before a verb."""


def credit_facts(layout: Layout, names: Names) -> Iterator[Fact]:
    """Facts ``actor``, their value ``Actor / Character`` where the text names the character."""
    yield from _Credits(layout.document, names).facts()


class _Credits:
    """The credits of one text. Each rule is given one name and gives what it shows; ``actors`` are places found."""

    def __init__(self, document: str, names: Names) -> None:
        self.document = document
        self.names = names
        self.actors: set[int] = set()
        self.turned = turned_brackets(names)

    def facts(self) -> Iterator[Fact]:
        for place, name in enumerate(self.names.all):
            yield from self._by_what_stands_before(place, name)
            yield from self._by_what_stands_behind(place, name)
            yield from self._by_a_pronoun(place, name)

    def _by_what_stands_before(self, place: int, name: Named) -> Iterator[Fact]:
        before = name.before
        if "(" in before and (match := playing.BRACKET.search(before)):
            yield from self._bracket(place, name, match)
        elif before.endswith((" ", "\t")) and len(before) > 3:
            if playing.OF_OR_BY.search(before):
                if match := playing.BEFORE_PLAYER.fullmatch(before):
                    yield from self._played_by(place, name, match)
                elif playing.PERFORMANCE_BY.search(before):
                    yield from self._list(place, "performance")
                elif playing.IN_A_CAST.search(before) and playing.STARRING.search(before):
                    yield from self._list(place, "starring")
                elif name.is_whole and playing.PRAISED_AFTER.search(before):
                    yield from self._praised(place, name)
            elif playing.STARRING.search(before):
                yield from self._list(place, "starring")
            elif place and (
                playing.AS_WHOM.fullmatch(before) or (before == ", whom " and playing.MAKES.match(name.after))
            ):
                yield from self._actor(place, place - 1, "plays")
            elif before.strip() in playing.WITH:
                yield from self._with(place)
            elif name.is_whole and "s " in before[:9] and playing.IN_A_ROLE.search(before):
                if name.after.startswith(" ") and not name.is_possessive:
                    yield from self._actor(place, None, "actor in a role")
            elif "s " in before and (match := playing.BY_AS.search(before)):
                yield from self._as_before(place, name, match)
            elif name.is_whole and playing.PRAISED_AFTER.search(before):
                yield from self._praised(place, name)
            elif name.is_whole and playing.A_PLAYER_ENDS.match(name.after) and playing.A_PLAYER.search(before):
                yield from self._actor(place, None, "role (actor)")
        elif not before.strip() and place and self.names.all[place - 1].before.endswith(playing.DIRECTOR_BEFORE):
            yield from self._with(place)

    def _by_what_stands_behind(self, place: int, name: Named) -> Iterator[Fact]:
        after = name.after
        if len(after) < 3:
            return
        if after[0] in ',)-—–”"' and (match := playing.ENDED_ASIDE.match(after)):
            subject = self._subject(place, after)
            if subject is not None:
                yield from self._plays(subject, place, after[match.end() :])
                return
        if name.is_quoted:
            return
        says_as = playing.HAS_AS.search(after) is not None
        if match := playing.PLAYS.match(after):
            yield from self._plays(place, place, after, match)
        elif says_as and name.linked and (match := playing.AS.fullmatch(after)):
            yield from self._as(place, name, match)
        elif after[0] in "'’":
            yield from self._possessive(place, name)
        elif (
            name.linked
            and playing.HAS_IS.search(after)
            and (match := playing.IS.fullmatch(after))
            and ("," not in match["lead"] or playing.DESCRIBED.match(match["lead"]))
        ):
            following = self.names.all[place + 1]
            if self._is_character(following, match["lead"]) and playing.GOES_ON.match(following.after):
                surely = match["aside"] and name.is_whole and (not following.is_whole or has_rank(following.text))
                yield from self._actor(place, place + 1, "plays" if surely else "actor is character")
        elif says_as and name.linked and name.is_whole and (match := playing.DOES_AS.fullmatch(after)):
            following = self.names.all[place + 1]
            if self._is_character(following, match["lead"]) and playing.GOES_ON.match(following.after):
                yield from self._actor(place, place + 1, "actor is character")
        elif says_as and playing.AS_A_ROLE.match(after) and not after.lstrip().startswith(("as himself", "as herself")):
            yield from self._actor(place, None, "actor in a role")
        elif performs := playing.PERFORMS.match(after):
            yield from self._actor(place, None, "performance", name.end + performs.end())
        elif name.before.endswith("the ") and playing.THE_ACTOR_CHARACTER.match(after):  # “the Lee character”
            apposed = name.before == ", the " and self.names.linked_before(place) is not None
            yield from self._actor(place, place - 1 if apposed else None, "plays" if apposed else "performance")
        elif name.is_whole and playing.BILLED.match(after):
            yield from self._actor(place, None, "performance")
        elif name.is_whole and playing.HEADS.match(after):
            for listed in self._list_to(place):
                yield from self._actor(listed, None, "starring")
        elif name.linked and playing.TAKES_A_ROLE.fullmatch(after):
            if self.names.all[place + 1].after.startswith((" role", " part")):
                yield from self._actor(place, None, "actor in a role")
        elif name.is_whole and not playing.OF_SOMEBODY.search(name.before) and playing.IS_PRAISED.match(after):
            for listed in self._list_to(place):
                yield from self._actor(listed, None, "performance")

    def _by_a_pronoun(self, place: int, name: Named) -> Iterator[Fact]:
        """``… Ann Lee. She plays Rex``, ``There is Rex, and Ann Lee plays him``."""
        actor = who_plays(self.names, place)
        if actor is not None:
            if self._is_character(name, "") and playing.GOES_ON.match(name.after):
                yield from self._actor(actor, place, "plays")
        elif name.is_whole and (played := played_behind(self.names, place)) is not None:
            yield from self._actor(place, played, "plays")

    # What stands before

    def _bracket(self, place: int, name: Named, match: re.Match[str]) -> Iterator[Fact]:
        """``Rex (Ann Lee)``, ``his wife (Ann Lee)``, ``(played by Ann Lee)``, ``(Ann Lee as Rex)``."""
        head = name.before[: match.start()]
        if playing.PLAYED_AFTER.match(name.after) or playing.NO_ROLE_BEFORE.search(head):
            return
        if not playing.BRACKETED.match(name.after):
            return
        self.actors.add(place)
        as_character = playing.AS.fullmatch(name.after) if name.linked else None
        if as_character and self._is_character(self.names.all[place + 1], as_character["lead"]):
            yield from self._actor(place, place + 1, "actor as character")
            return
        character = self.names.linked_before(place)
        if character is not None and character.text.casefold().endswith((" brothers", " sisters", " siblings")):
            return
        by = bool(match["by"])
        if character is not None and playing.CHARACTER_BEFORE.fullmatch(head):
            if place - 1 not in self.actors and not character.is_quoted:
                if not by and place in self.turned:
                    yield from self._actor(place - 1, place, "actor (character)")
                else:
                    yield from self._bracketed(place, "played by" if by else "character (actor)")
        elif (name.is_whole or by) and playing.ROLE_BEFORE.search(head):
            yield from self._list(place, "played by" if by else "role (actor)")

    def _bracketed(self, place: int, method: str) -> Iterator[Fact]:
        """``Rex (Ann Lee)``, and ``Rex and Max (Ann Lee and Bo Day)``."""
        actors = self.names.listed(place)
        first = place - len(actors)
        if len(actors) > 1 and first >= 0 and self.names.listed(first)[-1] == place - 1:
            for actor, character in zip(actors, range(first, place), strict=True):
                yield from self._actor(actor, character, method)
        else:
            yield from self._actor(place, place - 1, method)

    def _played_by(self, place: int, name: Named, match: re.Match[str]) -> Iterator[Fact]:
        character = self.names.linked_before(place)
        described = described_before(self.names, place)
        if described is not None and described not in self.actors and not self.names.all[described].is_quoted:
            yield from self._actor(place, described, "played by")
        elif (spoken := played_before(self.names, place, match["link"])) is not None:
            yield from self._actor(place, spoken, "played by")
        elif character is not None and character.is_quoted and not playing.PART_OF.search(character.before):
            yield from self._list(place, "played by")
        elif (
            character is not None
            and place - 1 not in self.actors
            and playing.SUBJECT.fullmatch(match["link"])
            and not (character.text.isupper() and playing.ARTICLE_END.search(character.before))
        ):
            yield from self._actor(place, place - 1, "played by")
        elif (
            character is None
            and name.linked
            and (lead := playing.FOLLOWS.fullmatch(name.after))
            and match["link"].strip() in ("", "As")
        ):
            yield from self._actor(
                place, place + 1 if self._is_character(self.names.all[place + 1], lead["lead"]) else None, "played by"
            )
        else:
            yield from self._list(place, "played by")

    def _as_before(self, place: int, name: Named, match: re.Match[str]) -> Iterator[Fact]:
        """``As Rex, Ann Lee gives …``."""
        if name.linked and name.before.lstrip().startswith("As ") and (playing.TO_ACTOR.fullmatch(name.after)):
            actor = self.names.all[place + 1]
            if actor.after[:1] == " " and self._is_character(name, match["lead"]):
                yield from self._actor(place + 1, place, "actor as character")

    def _with(self, place: int) -> Iterator[Fact]:
        """``With Ann Lee, Bo Day and Cy Poe.``: a sentence or line of its own."""
        listed = self.names.listed(place)
        if len(listed) > 1 and playing.END_OF_LIST.fullmatch(self.names.all[listed[-1]].after):
            yield from self._list(place, "starring")

    def _praised(self, place: int, name: Named) -> Iterator[Fact]:
        """``I love Ann Lee``, ``as are Ann Lee and Bo Dane``."""
        if not name.is_possessive and not name.is_quoted:
            yield from self._list(place, "performance")

    def _list(self, place: int, method: str) -> Iterator[Fact]:
        for listed in self.names.listed(place):
            if method != "starring" or (self.names.all[listed].is_whole and not self.names.all[listed].is_possessive):
                yield from self._actor(listed, None, method)

    # What stands behind

    def _subject(self, place: int, after: str) -> int | None:
        """The actor before an aside that ends behind the name at ``place``: ``Ann Lee, fresh from Salt, plays …``."""
        opening = {",": ",", ")": "("}.get(after.lstrip("”\"’'")[:1], "-")
        for before in range(place - 1, max(-1, place - 1 - ASIDES), -1):
            name = self.names.all[before]
            if not name.linked:
                return None
            stripped = name.after.lstrip()
            if (stripped.startswith(opening) or (opening == "-" and stripped.startswith(("-", "—", "–")))) and len(
                stripped
            ) > 2:
                return before
        return None

    def _plays(self, subject: int, place: int, after: str, match: re.Match[str] | None = None) -> Iterator[Fact]:
        match = match or playing.PLAYS.match(f" {after}")
        if match is None:
            return
        rest = match.string[match.end() :]
        if match["many"]:
            yield from self._many_play(place, rest, match["many"])
            return
        method = "plays" if match["one"] else "played"
        lead = playing.LEAD_TO.fullmatch(rest) if self.names.all[place].linked else None
        if lead and self._is_character(self.names.all[place + 1], lead["lead"]):
            yield from self._actor(subject, place + 1, method)
        elif playing.A_ROLE.match(rest) or (lead and self.names.all[place + 1].is_possessive):
            yield from self._actor(subject, None, "actor in a role" if match["one"] else "played")

    def _many_play(self, last: int, rest: str, verb: str) -> Iterator[Fact]:
        """``Ann Lee and Bo Day play Rex and Max``, or ``play brothers``."""
        actors = self._list_to(last)
        if len(actors) < 2 or rest.startswith("and "):
            return
        lead = playing.LEAD_TO.fullmatch(rest) if self.names.all[last].linked else None
        characters = self.names.listed(last + 1) if lead else range(0)
        if verb not in ("are", "take") and not lead and not re.match(r"[a-z]", rest):
            return
        if len(characters) == len(actors) and all(self._is_character(self.names.all[at], "") for at in characters):
            for actor, character in zip(actors, characters, strict=True):
                yield from self._actor(actor, character, "plays")
        elif verb not in ("are", "take"):
            for actor in actors:
                yield from self._actor(actor, None, "actor in a role")

    def _list_to(self, last: int) -> range:
        """The places of the names of a list that ends with one."""
        return range(
            next((at for at in range(max(0, last - LISTED), last) if self.names.listed(at)[-1] == last), last), last + 1
        )

    def _as(self, place: int, name: Named, match: re.Match[str]) -> Iterator[Fact]:
        character = self.names.all[place + 1]
        if not self._is_character(character, match["lead"]):
            if name.is_whole:
                yield from self._actor(place, None, "actor in a role")
        elif playing.GOES_ON.match(character.after) or (match["verb"] is None and name.is_whole):
            yield from self._actor(place, place + 1, "actor as character")

    def _possessive(self, place: int, name: Named) -> Iterator[Fact]:
        """``Ann Lee's Rex``, ``Ann Lee's character, Rex``, ``Ann Lee's performance``."""
        after = name.after
        following = self.names.all[place + 1] if name.linked else None
        if following and playing.POSSESSION.fullmatch(after):
            if self._is_character(following, "") and not following.text.isupper():
                acts = name.is_whole and playing.ACTS.match(following.after)
                yield from self._actor(place, place + 1, "actor’s acting character" if acts else "actor’s character")
        elif following and (playing.HIS_CHARACTER.fullmatch(after)) and self._is_character(following, ""):
            yield from self._actor(place, place + 1, "plays")
        elif match := playing.PERFORMANCE.match(after):
            whole = following and match["as"] is not None and match.end() == len(after)
            named = whole and self._is_character(self.names.all[place + 1], match["lead"])
            yield from self._actor(place, place + 1 if named else None, "performance", name.end + match.end())

    # What is found

    def _is_character(self, name: Named, lead: str) -> bool:
        """Whether a name can be a character's where it stands: nobody's possessor, nor a part of a description."""
        if (
            name.is_possessive
            or playing.NO_APPOSITION.fullmatch(lead)
            or name.text.endswith(("-like", "-esque", "-style"))
        ):
            return False
        article = playing.ARTICLE_END.search(lead)
        if article is None:
            return True
        return not name.text.isupper() and not article["indefinite"] and not playing.MADE_OF.match(name.after)

    def _actor(self, place: int, played: int | None, method: str, reach: int = 0) -> Iterator[Fact]:
        actor = self.names.all[place]
        character = self.names.all[played] if played is not None else None
        if (
            not actor.is_person
            or has_rank(actor.text)
            or (character and (character.text == actor.text or character.is_institution))
        ):
            return
        if is_elsewhere(self.document, actor):
            return
        self.actors.add(place)
        start = min(actor.start, character.start) if character else actor.start
        end = max(actor.end, character.end) if character else actor.end
        value = f"{actor.text}{ACTOR_SEPARATOR}{character.text}" if character else actor.text
        if "(" in self.document[start:end] and self.document[end : end + 1] == ")":
            end += 1
        film = named_film(self.document, actor.sentence, start, max(end, reach))
        if film is not None:
            method, start, end = "credit in a named film", min(start, film[0]), max(end, film[1])
        yield fact_at(self.document, "actor", value, method, start, end)
