"""Who acts in a film, as the order of German words says it: the object first, the verb at the end.

Every rule is anchored at a name and sees at most `REACH` characters of its sentence on either side, other names among
them: what begins a German clause is told by how the clause ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from datasette_film_reviews.extract import german_playing as playing
from datasette_film_reviews.extract.cast import LISTED, Cast
from datasette_film_reviews.extract.german_casts import JOINED_BEHIND, are_of_the_cast, has_a_part, plays_a_part
from datasette_film_reviews.extract.german_makers import OF_CRAFT, directors
from datasette_film_reviews.extract.named import Named, Names
from datasette_film_reviews.model import Fact

REACH = 160
"""How many characters of its sentence a rule sees on either side of a name."""


class GermanOrder:
    """The rules for one text."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.names = cast.names

    def facts(self, place: int, name: Named) -> Iterator[Fact]:
        """Facts ``director`` and ``actor`` about the name at ``place``."""
        if playing.SHE_PLAYS.match(name.before):
            yield from self._of_her(place, name)
        if not self.cast.can_act(name) and name.text.removesuffix("s") not in self.names.surnames:
            return
        before = self.names.text[max(name.sentence, name.start - REACH) : name.start]
        after = self.names.text[name.end : name.end + REACH]
        yield from directors(self.cast, place, name, before, after)
        if self.cast.can_act(name):
            yield from self._of_players(place, name, before, after)

    def _of_players(self, place: int, name: Named, before: str, after: str) -> Iterator[Fact]:
        if playing.AS_ONE.search(name.before) and not (
            playing.AS_FIRST.search(before) or playing.ALSO_AS.match(before)
        ):
            return
        played = (
            playing.OBJECT_FIRST.search(before)
            or playing.PLAYED_FIRST.search(before)
            or playing.PLAYED_TOO.search(before)
            or playing.PLAYED_ALSO.search(before)
            or playing.SLIPS_BEFORE.search(before)
            or playing.ROLE_FIRST.search(before)
            or playing.VOICE_OF.search(before)
            or (playing.SO_PLAYED.match(self._behind_list(place)) and playing.IS_BY.search(before))
        )
        if played:
            yield from self._credit(place, name.start - len(before), played, "played by")
        elif match := playing.PLAYED_BY_ONE.fullmatch(name.before):
            apposed = match["link"] and self.names.linked_before(place) is not None
            yield from self.cast.credit(place, place - 1 if apposed else None, "played by")
        elif match := playing.AS_FIRST.search(before):
            yield from self._credit(place, name.start - len(before), match, "actor as character")
        elif any(one.search(before) and other.match(after) for one, other in playing.AROUND_PLAYERS):
            whom = self.names.linked_before(place)
            apposed = (
                whom is not None
                and name.before.startswith(",")
                and "sondern" not in name.before
                and place - 1 not in self.cast.actors
            )
            yield from self.cast.credit(place, place - 1 if apposed else None, "plays")
        elif name.is_whole and playing.KNOWN.match(after) and playing.IS_WHO.search(before):
            yield from self.cast.credit(place, None, "actor in a role")
        elif name.is_whole and are_of_the_cast(before, after):
            yield from self.cast.credit_list(place, "starring")
        elif plays_a_part(before, after):
            yield from self.cast.credit(place, None, "actor in a role")
        elif name.is_whole and JOINED_BEHIND.fullmatch(name.before) and place - 1 in self.cast.actors:
            yield from self.cast.credit(place, None, "starring")
        elif playing.IS_ONE.fullmatch(name.before) and self.names.linked_before(place) is not None:
            yield from self.cast.credit(place, place - 1, "played by")
        elif name.is_whole and playing.ALSO_AS.match(before):
            yield from self.cast.credit(place, None, "actor in a role")
        elif "(" in before and (match := playing.BRACKET.search(before)) and after.startswith((")", ",", " und ")):
            yield from self._bracket(place, name, match["head"])
        if name.is_whole and (match := playing.WHO_PLAYS.match(after)):
            yield from self._credit_behind(place, name.end, match, "plays")
        if OF_CRAFT.search(before):
            return
        if (
            match := playing.HAS_PLAYED.match(after)
            or playing.GIVES_DIGNITY.match(after)
            or (name.is_whole and playing.MAY_PLAY.match(after))
            or playing.LENDS.match(after)
            or playing.ENDOWS.match(after)
            or playing.SLIPS.match(after)
        ) or (
            ((match := playing.PLAYS_LAST.match(after)) and playing.THAT.search(before))
            or ((match := playing.ONE_PLAYED.match(after)) and playing.PLAYED_ONE.search(before))
            or ((match := playing.GAP.match(after)) and playing.GAP_BEFORE.search(before))
            or (name.is_whole and (match := playing.SOMEBODY.match(after)) and playing.PLAYS_FIRST.search(before))
        ):
            yield from self._credit_behind(place, name.end, match, "plays")
        elif (
            name.is_whole
            and name.linked
            and playing.AS_SOMEBODY.fullmatch(name.after)
            and not playing.is_known_as(name.after)
            and not owns(self.names, place + 1)
        ):
            named = not playing.IN_A_PLACE.search(name.after) and not self.names.all[place + 1].is_quoted
            if named:
                yield from self.cast.credit_pair(place, place + 1, "actor as character")
            else:
                yield from self.cast.credit(place, None, "actor as character")
        elif has_a_part(after):
            for at in self.cast.list_to(place):
                yield from self.cast.credit(at, None, "actor in a role")
        elif playing.PLAYS_HIM.match(after):
            yield from self.cast.credit(place, None, "plays")
        elif name.is_whole and (
            playing.LEADS.match(after) or playing.IN_A_ROLE.match(after) or playing.APPEARS_AS.match(after)
        ):
            if name.linked and playing.UP_TO_A_NAME.search(name.after) and not owns(self.names, place + 1):
                return
            for at in self.cast.list_to(place):
                yield from self.cast.credit(at, None, "actor in a role")

    @staticmethod
    def _is_somebody(name: Named) -> bool:
        return name.is_whole and name.is_person and not name.is_quoted

    def _behind_list(self, place: int) -> str:
        """What stands behind the list of names that begins at ``place``."""
        end = self.names.all[self.names.listed(place)[-1]].end
        return self.names.text[end : end + REACH]

    def _of_her(self, place: int, name: Named) -> Iterator[Fact]:
        """``Sie spielt Ida``, with whoever acts in the sentence before, or is alone in it."""
        told = [at for at in range(max(0, place - 4), place) if self._is_somebody(self.names.all[at])]
        if not told:
            return
        sentence = self.names.all[told[-1]].sentence
        if "\n" in self.names.text[sentence : name.start] or name.sentence - sentence > 3 * REACH:
            return
        told = [at for at in told if self.names.all[at].sentence == sentence]
        acting = [at for at in told if at in self.cast.actors] or told
        if len(acting) == 1:
            yield from self.cast.credit(acting[0], place, "plays")

    def _bracket(self, place: int, name: Named, head: str) -> Iterator[Fact]:
        """``Rex (wie immer lakonisch: Ann Lee)``, ``ihre Eltern (Ann Lee und Bo Dane)``."""
        character = self.names.linked_before(place)
        inside = name.start - len(name.before)
        if place in self.cast.turned:
            return
        if character is not None and name.before.startswith((" (", "“ (")):
            yield from self.cast.credit_played(place, place - 1, "character (actor)")
        elif name.is_whole and inside <= name.start and playing.ROLE_NOUN.search(head[-40:]):
            yield from self.cast.credit_list(place, "role (actor)")

    def _credit(self, place: int, offset: int, match: re.Match[str], method: str) -> Iterator[Fact]:
        """The actor with the last name in a match’s object as the character; ``offset`` is where its text is."""
        said = match["object"] is not None
        start, end = match.span("object") if said else (match.start(), len(match.string))
        played = self._last_within(place, offset + start, offset + end)
        if played is not None:
            yield from self.cast.credit_played(place, played, method)
        else:
            yield from self.cast.credit_list(place, method)

    def _last_within(self, place: int, start: int, end: int) -> int | None:
        """Where the last name before ``place`` stands that begins and ends between two places of the text."""
        for at in range(place - 1, max(-1, place - LISTED), -1):
            name = self.names.all[at]
            if name.start < start:
                return None
            if name.end <= end:
                in_a_place = playing.IN_A_PLACE.search(
                    self.names.text, max(start, name.start - len(name.before)), name.start
                )
                return None if name.is_quoted or in_a_place else at
        return None

    def _credit_behind(self, place: int, offset: int, match: re.Match[str], method: str) -> Iterator[Fact]:
        """The actor with the first name in the object of a match as the character; ``offset`` as in `_credit`."""
        start, end = (offset + at for at in match.span("object"))
        actor, played = self.names.all[place], place + 1
        while played < len(self.names.all) and self.names.all[played].start < start:
            played += 1
        follows = (
            played < len(self.names.all)
            and self.names.all[played].end <= end
            and not (self.names.all[played].is_whole and self.names.all[played].before.endswith(" und "))
            and not self.names.all[played].text.endswith(actor.text)  # “gibt seinen üblichen Bo Dane”
            and not playing.IN_A_PLACE.search(self.names.all[played].before)
        )
        yield from self.cast.credit(place, played if follows else None, method)


def owns(names: Names, place: int) -> bool:
    """Whether a name stands in the genitive before what it owns: ``Ann Lee als Rudis Schwester``."""
    name = names.all[place]
    return name.text.endswith("s") and playing.NOUN_BEHIND.match(names.text, name.end) is not None
