"""Who plays whom by the words before a name: brackets, "played by", lists after "starring", "as Rex, …".

Every rule is anchored at a name and sees the words before and behind it in its sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from datasette_film_reviews.extract import acclaim, bracket_words, performing, playing
from datasette_film_reviews.extract.brackets import described_before
from datasette_film_reviews.extract.cast import Cast
from datasette_film_reviews.extract.named import Named
from datasette_film_reviews.extract.pronouns import played_before
from datasette_film_reviews.model import Fact

_STARRING_SIGNS = (
    "tar", "eaturing", "features", "ctor", "ctress", "omedian", "performers", "players", "cast", "lead", "stolen",
    "anchored", "toplined", "headlined", "fronted", "faces", "names", "likes of",
)  # fmt: skip
"""One of these stands in whatever `performing.STARRING` finds."""

_PERFORMANCE_SIGNS = (
    "performance", "turn", "cameo", "portrayal", "acting", "acted", "work", "person", "hands", "appearance",
)  # fmt: skip
"""One of these stands in whatever `performing.PERFORMANCE_BY` finds."""


_FOREIGN_ARTICLES = ("Le ", "Les ", "Das ", "Der ", "Die ", "Il ", "El ", "Los ")
"""How titles begin, and nobody who acts."""

_AS_BEHIND = re.compile(r"\)\s+as\s")
_MAKER_BEFORE = re.compile(r"\b(?:[Dd]irected by|(?:[Ll]atest|newest|new one|new film|debut) from)\s+$")
_A_FILM_WITH = re.compile(
    r"\b(?:is|was)\s+an?\s+(?:[\w-]+,?\s+){0,4}?(?:film|movie|picture|flick|thriller|drama|comedy|western|musical|romance"
    r"|mystery|adventure),?\s+with\s+$"
)
_OPPOSITE = re.compile(r"\b(?:opposite|alongside)\s+$")


class BeforeNames:
    """The rules for what stands before a name."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.names = cast.names
        # A pattern is only tried where one of its signs stands, and of these a text has few.
        befores = "\0".join([name.before for name in self.names.all])
        self.starring = [sign for sign in _STARRING_SIGNS if sign in befores]
        self.performing = [sign for sign in _PERFORMANCE_SIGNS if sign in befores]

    def facts(self, place: int, name: Named) -> Iterator[Fact]:
        """What the words before the name at ``place`` show."""
        before = name.before
        starring = any(map(before.__contains__, self.starring))
        if "(" in before and (match := bracket_words.BRACKET.search(before)):
            yield from self._bracket(place, name, match)
        elif self._is_behind_an_epithet(place, name):
            yield from self._known_otherwise(place)
        elif before.endswith((" ", "\t")) and len(before) > 3:
            if playing.OF_OR_BY.search(before):
                if match := playing.BEFORE_PLAYER.fullmatch(before):
                    if not playing.IN_A_YEAR.match(name.after):  # “played by Ann Lee in 1952”, in another film
                        yield from self._played_by(place, name, match)
                elif (
                    any(map(before.__contains__, self.performing))
                    and performing.PERFORMANCE_BY.search(before)
                    and not performing.OWNED.match(before)
                    and not performing.THE_ACTOR_CHARACTER.match(name.after)
                ):
                    yield from self.cast.credit_list(place, "performance")
                elif starring and performing.IN_A_CAST.search(before) and performing.STARRING.search(before):
                    yield from self.cast.credit_list(place, "starring")
                elif name.is_whole and (performing.PRAISED_AFTER.search(before) or acclaim.is_before_actors(name)):
                    yield from self._praised(place, name)
            elif self._begins_a_cast(place, name) or (
                starring and performing.STARRING.search(before) and not performing.OF_OTHERS.search(before)
            ):
                yield from self.cast.credit_list(place, "starring")
            elif place and (
                playing.AS_WHOM.fullmatch(before) or (before == ", whom " and playing.MAKES.match(name.after))
            ):
                yield from self.cast.credit(place, place - 1, "plays")
            elif before.strip() in playing.WITH:
                yield from self._with(place)
            elif (
                name.is_whole
                and before.strip() in performing.AND_BESIDES
                and (first := self.names.linked_before(place)) is not None
                and performing.STARRING.search(first.before)
            ):
                yield from self.cast.credit_list(place, "starring")
            elif name.is_whole and "s " in before[:9] and playing.IN_A_ROLE.search(before):
                if name.after.startswith(" ") and not name.is_possessive and not playing.IS_PLAYED.search(before):
                    yield from self.cast.credit(place, None, "actor in a role")
            elif "s " in before and not self.names.has_as and (match := playing.BY_AS.search(before)):
                yield from self._as_before(place, name, match)
            elif name.is_whole and (performing.PRAISED_AFTER.search(before) or acclaim.is_before_actors(name)):
                yield from self._praised(place, name)
            elif name.is_whole and playing.A_PLAYER_ENDS.match(name.after) and playing.A_PLAYER.search(before):
                yield from self.cast.credit(place, None, "role (actor)")
        elif not before.strip() and place and self.names.all[place - 1].before.endswith(playing.DIRECTOR_BEFORE):
            yield from self._with(place)

    def _begins_a_cast(self, place: int, name: Named) -> bool:
        """Whether who acts stands behind who directs, beside who acts, or behind what film it is.

        ``Ann Lee stars opposite Bo Day``, ``Salt is a thriller with Ann Lee and Bo Day``.
        """
        if not name.is_whole:
            return False
        beside = _OPPOSITE.search(name.before) and not self.cast.actors.isdisjoint((place - 1, place - 2))
        featuring = name.before.endswith("with ") and _A_FILM_WITH.search(name.before)
        return name.before == " directs " or bool(beside or featuring)

    def _bracket(self, place: int, name: Named, match: re.Match[str]) -> Iterator[Fact]:
        """``Rex (Ann Lee)``, ``his wife (Ann Lee)``, ``(played by Ann Lee)``, ``(Ann Lee as Rex)``."""
        if match[0].startswith(("(and ", "(with ", "(or ")):
            return  # “shot by Ann Lee (and Bo Dane)”
        head = name.before[: match.start()].removesuffix("himself ").removesuffix("herself ")
        if playing.PLAYED_AFTER.match(name.after) or (
            bracket_words.NO_ROLE_BEFORE.search(head) and not bracket_words.A_MAKER_BEFORE.search(head)
        ):
            return
        if (bearer := self.cast.bearer(place)) is not None:
            character = self.names.linked_before(place)
            if character is not None and bracket_words.CHARACTER_BEFORE.fullmatch(head) and not character.is_quoted:
                yield from self.cast.credit(bearer, place - 1, "character (actor)")
            elif match["by"] or bracket_words.ROLE_BEFORE.search(head):
                yield from self.cast.credit(bearer, None, "role (actor)")
            return
        if not (match["by"] or bracket_words.BRACKETED.match(name.after)) or playing.NO_PLAYER_BEHIND.match(name.after):
            return
        alias = self.names.linked_before(place)
        if alias is not None and alias.is_whole and playing.AN_ALIAS_AS.fullmatch(name.after) and name.linked:
            yield from self.cast.credit(place - 1, place + 1, "actor as character")
            return
        if alias is not None and alias.is_whole and _AS_BEHIND.match(name.after):
            yield from self.cast.credit(place - 1, None, "actor in a role")  # “Ann Lee (Low Tide) as the captain”
            return
        if alias is not None and alias.is_whole and playing.PLAYS_A_ROLE.fullmatch(name.before):
            if self.cast.is_character(name, ""):
                yield from self.cast.credit(place - 1, place, "plays")
            return
        self.cast.actors.add(place)
        as_character = playing.AS.fullmatch(name.after) if name.linked else None
        if self._is_credited_as(place, head, as_character):
            self.cast.credited_as.add(place)
            yield from self.cast.credit(place, place - 1, "character (actor)")
            return
        if as_character and self.cast.is_character(self.names.all[place + 1], as_character["lead"]):
            yield from self.cast.credit(place, place + 1, "actor as character")
            return
        character = self.names.linked_before(place)
        if character is not None and character.text.casefold().endswith((" brothers", " sisters", " siblings")):
            return
        by = bool(match["by"])
        if not by and character is not None and _MAKER_BEFORE.search(character.before):
            character = None  # “directed by Ann Lee, a captain (Bo Day)”
        if not by and name.text.startswith(_FOREIGN_ARTICLES):
            return  # “the ones she did for Dane (Le Sel!)”
        if character is not None and self._is_a_heading(character, name):
            return
        if (
            character is not None
            and bracket_words.CHARACTER_BEFORE.fullmatch(head)
            and not playing.IN_A_PLACE.search(character.before)
        ):
            if place - 1 not in self.cast.actors and not character.is_quoted:
                if not by and place in self.cast.turned:
                    yield from self.cast.credit(place - 1, place, "actor (character)")
                else:
                    yield from self._bracketed(place, "played by" if by else "character (actor)")
        elif (name.is_whole or by) and bracket_words.ROLE_BEFORE.search(
            f"{character.before}{character.text}{head}" if character else head
        ):
            yield from self.cast.credit_list(place, "played by" if by else "role (actor)")

    def _is_a_heading(self, title: Named, name: Named) -> bool:
        """Whether a bracket ends the line that a title begins, in capitals or as a heading: with a distributor, say."""
        text = self.names.text
        line = text.rfind("\n", 0, title.start) + 1
        first = text[line : title.start].strip(" \t\0*_").casefold()
        ends = text[name.end : name.end + 2].rstrip("\0") in (")\n", ")")
        marked = first.startswith("#") or (title.text.isupper() and " " in title.text) or not text[:line].strip("\0 \n")
        return marked and first.strip("# ") in ("", "the", "a", "an") and ends

    def _is_behind_an_epithet(self, place: int, name: Named) -> bool:
        """Whether a bracket tells where an actor is known from: ``Rex (Low Tide regular Ann Lee)``."""
        known = self.names.linked_before(place)
        return (
            known is not None
            and name.is_whole
            and known.before.endswith("(")
            and bracket_words.REGULAR.fullmatch(name.before) is not None
            and bracket_words.BRACKETED.match(name.after) is not None
        )

    def _known_otherwise(self, place: int) -> Iterator[Fact]:
        """Who stands behind an epithet, with the character before the bracket; the epithet's own name plays nobody."""
        head, character = self.names.all[place - 1].before[:-1], self.names.linked_before(place - 1)
        if character is not None and bracket_words.CHARACTER_BEFORE.fullmatch(head) and not character.is_quoted:
            yield from self.cast.credit(place, place - 2, "character (actor)")
        elif not bracket_words.NO_ROLE_BEFORE.search(head) and bracket_words.ROLE_BEFORE.search(head):
            yield from self.cast.credit(place, None, "role (actor)")

    def _is_credited_as(self, place: int, head: str, as_character: re.Match[str] | None) -> bool:
        """Whether a bracket says under what other name an actor was credited: ``Rex (Ann Lee as Annie Leigh)``."""
        character = self.names.linked_before(place)
        return bool(
            as_character
            and not as_character["lead"]
            and character is not None
            and bracket_words.CHARACTER_BEFORE.fullmatch(head)
            and self.names.all[place].is_whole
            and self.names.all[place + 1].is_whole
        )

    def _bracketed(self, place: int, method: str) -> Iterator[Fact]:
        """``Rex (Ann Lee)``, and ``Rex and Max (Ann Lee and Bo Day)``."""
        actors = self.names.listed(place)
        first = place - len(actors)
        if len(actors) > 1 and first >= 0 and self.names.listed(first)[-1] == place - 1:
            for actor, character in zip(actors, range(first, place), strict=True):
                yield from self.cast.credit(actor, character, method)
        else:
            yield from self.cast.credit(place, place - 1, method)

    def _played_by(self, place: int, name: Named, match: re.Match[str]) -> Iterator[Fact]:
        character = self.names.linked_before(place)
        described = described_before(self.names, place)
        if described is not None and described not in self.cast.actors and not self.names.all[described].is_quoted:
            yield from self.cast.credit(place, described, "played by")
        elif (spoken := played_before(self.names, place, match["link"])) is not None:
            yield from self.cast.credit(place, spoken, "played by")
        elif character is not None and character.is_quoted and not playing.PART_OF.search(character.before):
            yield from self.cast.credit_list(place, "played by")
        elif (
            character is not None
            and place - 1 not in self.cast.actors
            and playing.SUBJECT.fullmatch(match["link"])
            and not playing.MAIN_CHARACTER_OF.search(character.before)
            and not (character.text.isupper() and playing.ARTICLE_END.search(character.before))
        ):
            yield from self.cast.credit(place, place - 1, "played by")
        elif (
            character is None
            and name.linked
            and (lead := playing.FOLLOWS.fullmatch(name.after))
            and match["link"].strip() in ("", "As")
        ):
            yield from self.cast.credit(
                place,
                place + 1 if self.cast.is_character(self.names.all[place + 1], lead["lead"]) else None,
                "played by",
            )
        else:
            yield from self.cast.credit_list(place, "played by")

    def _as_before(self, place: int, name: Named, match: re.Match[str]) -> Iterator[Fact]:
        """``As Rex, Ann Lee gives …``."""
        begins = name.before.lstrip().startswith("As ") or playing.BESIDE_HIM.match(name.before)
        if name.linked and begins and (playing.TO_ACTOR.fullmatch(name.after)):
            actor = self.names.all[place + 1]
            if actor.linked and playing.HAS_CAST.fullmatch(actor.after) and self.cast.is_character(name, match["lead"]):
                yield from self.cast.credit(place + 2, place, "actor as character")
            elif (
                actor.after[:1] == " "
                and not playing.CASTS.match(actor.after)
                and self.cast.is_character(name, match["lead"])
            ):
                yield from self.cast.credit(place + 1, place, "actor as character")

    def _with(self, place: int) -> Iterator[Fact]:
        """``With Ann Lee, Bo Day and Cy Poe.``: a sentence or line of its own."""
        listed = self.names.listed(place)
        if len(listed) > 1 and playing.END_OF_LIST.fullmatch(self.names.all[listed[-1]].after):
            yield from self.cast.credit_list(place, "starring")

    def _praised(self, place: int, name: Named) -> Iterator[Fact]:
        """``I love Ann Lee``, ``as are Ann Lee and Bo Dane``."""
        of_films = performing.AND_OTHER_FILMS.match(self.cast.document, name.end)
        if not (name.is_possessive or name.is_quoted or of_films):
            yield from self.cast.credit_list(place, "performance")
