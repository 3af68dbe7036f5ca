"""Who plays whom by the words behind a name: "plays", "as", "is", a performance, "Ann Lee's Rex".

Every rule is anchored at a name and sees the words before and behind it in its sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from datasette_film_reviews.extract import acclaim, elliptical, performing, playing
from datasette_film_reviews.extract.cast import Cast
from datasette_film_reviews.extract.named import Named
from datasette_film_reviews.extract.names import has_rank
from datasette_film_reviews.extract.neighbour_words import SUMMED_UP
from datasette_film_reviews.extract.pronouns import plays_him
from datasette_film_reviews.model import Fact

ASIDES = 3
"""How many names an aside between an actor and the verb may hold."""

_SUMS_UP = re.compile(rf"\b(?:{'|'.join(sorted(SUMMED_UP))}),\s$", re.IGNORECASE)
"""Before what a text says of its film at last: ``Overall, Salt Road is very good``."""

_IS_A_FILM = re.compile(
    r"[”\"’*_]{0,2}\s+(?:\((?:18|19|20)\d\d\)|(?:stars(?!\s+as\b)|features|follows|tells\s+the\s+(?:story|tale))\s"
    r"|is\s+an?\s+(?:[\w-]+,?\s+){0,4}?(?:film|movie|picture|drama|comedy|thriller|documentary|western|musical)\b)"
)
"""What stands behind a title, and no character: ``Ann Lee’s Low Tide (2010)``, ``Ann Lee’s Low Tide stars``."""


class BehindNames:
    """The rules for what stands behind a name."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.names = cast.names

    def facts(self, place: int, name: Named) -> Iterator[Fact]:
        """What the words behind the name at ``place`` show."""
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
        if match := playing.PLAYS.match(after):
            yield from self._plays(self._of_a_band(place), place, after, match)
        elif after[0] in "'’":
            yield from self._possessive(place, name)
        elif elliptical.is_told_in_turn(self.names, place):
            yield from self._in_turn(place)
        else:
            says_as = playing.HAS_AS.search(after) is not None and not self.names.has_as
            beside = tuple(self._beside_a_character(place, name, says_as)) if name.linked else ()
            yield from beside or self._by_itself(place, name, says_as)

    def _in_turn(self, place: int) -> Iterator[Fact]:
        """``…, Bo Day her husband Cy and Cy Dunn the sheriff``."""
        named = elliptical.character_in_turn(self.names, place)
        if named is not None and self.cast.is_character(self.names.all[named], ""):
            yield from self.cast.credit(place, named, "plays")
        else:
            yield from self.cast.credit(place, None, "actor in a role")

    def _beside_a_character(self, place: int, name: Named, says_as: bool) -> Iterator[Fact]:
        """``Ann Lee is fine as Rex``, ``Ann Lee is Rex``, ``Ann Lee makes a fine Rex``."""
        after, following = name.after, self.names.all[place + 1]
        goes_on = playing.GOES_ON.match(following.after) is not None
        says_as = says_as and not playing.COMPARES.search(after)
        if says_as and (match := playing.AS.fullmatch(after)):
            elsewhere = after.startswith(" (as ") and name.before.endswith(" in ")  # “in Salt (as Rex)”
            if not elsewhere and place not in self.cast.credited_as and not playing.IS_PLAYED.search(name.before):
                yield from self._as(place, name, match)
        elif goes_on and playing.HAS_IS.search(after) and (match := playing.IS.fullmatch(after)):
            lead = match["lead"]
            if name.before.endswith((" in ", " from ")) and (known := self.names.linked_before(place)) is not None:
                if known.is_whole and known.is_person and self.cast.is_character(following, lead):
                    yield from self.cast.credit(
                        place - 1, place + 1, "actor is character"
                    )  # “Ann Lee from Salt is Ida”
                return
            if self.cast.is_character(following, lead) and performing.TELLS_WHO.match(lead):
                surely = name.is_whole and (
                    playing.CALLED.search(lead)
                    or (not following.is_whole and playing.ROLE_AND_NAME.fullmatch(lead))
                    or (not lead and has_rank(following.text))
                    or (match["aside"] and (not following.is_whole or has_rank(following.text)))
                    or (not lead and self._is_described(following))
                )
                yield from self.cast.credit(place, place + 1, "plays" if surely else "actor is character")
        elif goes_on and name.is_whole and playing.HAS_IS.search(after) and playing.IS_SOMEBODY.fullmatch(after):
            alone = not following.is_whole and following.text not in self.names.surnames
            if alone and playing.NAMED_BEHIND.match(following.after) and self.cast.is_character(following, ""):
                yield from self.cast.credit(place, place + 1, "plays")
            elif (
                following.is_whole and following.after.startswith((",", ".")) and self.cast.is_character(following, "")
            ):
                yield from self.cast.credit(place, place + 1, "actor is character")
        elif goes_on and name.is_whole and "ing " in after and playing.PLAYING_BEHIND.fullmatch(after):
            if self.cast.is_character(following, ""):
                told = following.is_whole or not after.endswith("ing ")
                yield from self.cast.credit(place, place + 1, "plays" if told else "actor is character")
        elif goes_on and says_as and self.cast.can_act(name) and (match := playing.DOES_AS.fullmatch(after)):
            if self.cast.is_character(following, match["lead"]):
                surely = name.is_whole and performing.PERFORMS_AS.search(after) is not None
                yield from self.cast.credit(place, place + 1, "actor as character" if surely else "actor is character")
        elif (
            " to " in after
            and (match := playing.TO_PLAY.fullmatch(after))
            and playing.CHOSEN.search(name.before)
            and self.cast.is_character(following, match["lead"])
        ):
            yield from self.cast.credit(place, place + 1, "plays")
        elif name.is_whole and " of " in after and playing.GIVES_TO_A_CHARACTER.fullmatch(after):
            if self.cast.is_character(following, ""):
                yield from self.cast.credit(place, place + 1, "plays")
        elif goes_on and name.is_whole and playing.MAKES_A.fullmatch(after):
            if following.is_person and not following.is_possessive:
                yield from self.cast.credit(place, place + 1, "actor as character")
        elif playing.TAKES_A_ROLE.fullmatch(after) and following.after.startswith((" role", " part")):
            yield from self.cast.credit(place, None, "actor in a role")

    def _is_described(self, name: Named) -> bool:
        """Whether what follows a name tells who that is, as it does behind a character's."""
        shouted = name.text.isupper() and len(name.text) > 1
        return not shouted and playing.DESCRIBED_BEHIND.match(self.cast.document, name.end) is not None

    def _by_itself(self, place: int, name: Named, says_as: bool) -> Iterator[Fact]:
        """What is said of an actor alone: a role, a performance, a place in the cast, praise."""
        after = name.after
        if says_as and (role := playing.AS_A_ROLE.match(after)):
            if not after.lstrip().startswith(("as himself", "as herself")) and not playing.IS_PLAYED.search(
                name.before
            ):
                reach = name.end + len(role[0].removesuffix(" in"))
                yield from self.cast.credit(place, None, "actor in a role", reach)
        elif performs := performing.PERFORMS.match(after):
            alone = performs[0].lstrip(", ").startswith("who ")  # “… and Ann Lee, who gives …”
            for listed in (place,) if alone else self.cast.list_to(place):
                yield from self.cast.credit(listed, None, "performance", name.end + performs.end())
        elif (
            name.before.endswith("the ")
            and not name.before.endswith(playing.PLAYS_THE)
            and performing.THE_ACTOR_CHARACTER.match(after)
        ):  # “the Lee character”
            apposed = name.before == ", the " and self.names.linked_before(place) is not None
            yield from self.cast.credit(place, place - 1 if apposed else None, "plays" if apposed else "performance")
        elif name.is_whole and (
            performing.BILLED.match(after)
            or (performing.A_PERFORMANCE.match(after) and performing.APPRAISED.search(name.before))
        ):
            yield from self.cast.credit(place, None, "performance")
        elif name.is_whole and performing.AND_THE_CAST.match(after):
            for listed in self.cast.listed_to(place):
                yield from self.cast.credit(listed, None, "performance")
        elif name.is_whole and performing.HEADS.match(after):
            for listed in self.cast.list_to(place):
                yield from self.cast.credit(listed, None, "starring")
        elif (
            self.cast.can_act(name)
            and (praised := performing.IS_PRAISED.match(after))
            and not _SUMS_UP.search(name.before)
        ):
            actors = self.cast.list_to(place)
            if not playing.OF_SOMEBODY.search(self.names.all[actors[0]].before):
                for listed in actors:
                    yield from self.cast.credit(listed, None, "performance", name.end + praised.end())
        elif name.is_whole and not name.is_possessive and place not in self.cast.actors:
            yield from self._acclaimed(place, name)

    def _acclaimed(self, place: int, name: Named) -> Iterator[Fact]:
        """What is said of actors alone: ``Ann Lee is a fine actor``, ``Ann Lee and Bo Dane are …``."""
        if acclaim.is_behind_actors(name):
            yield from self.cast.credit(place, None, "performance")
        elif acclaim.is_behind_a_cast(name):
            actors = self.cast.list_to(place)
            if acclaim.begin_a_clause([self.names.all[listed] for listed in actors]):
                for listed in actors:
                    yield from self.cast.credit(listed, None, "performance")

    def _of_a_band(self, place: int) -> int:
        """The place of who is told by a band, ``Ann Lee of the Low Tides plays``; else the same place."""
        first = self.names.linked_before(place)
        whole = first is not None and first.is_whole and first.is_person
        return place - 1 if whole and self.names.all[place].before in (" of ", " of the ") else place

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
        linked = self.names.all[place].linked and not elliptical.is_told_in_turn(self.names, place + 1)
        lead = playing.LEAD_TO.fullmatch(rest) if linked else None
        actors, characters = self.cast.list_to(subject), self.names.listed(place + 1) if lead else range(0)
        if match["past"] and len(actors) == len(characters) > 1:  # “Ann Lee and Bo Day playing Rex and Max”
            for actor, character in zip(actors, characters, strict=True):
                yield from self.cast.credit(actor, character, method)
        elif lead and self.cast.is_character(self.names.all[place + 1], lead["lead"]):
            yield from self.cast.credit(subject, place + 1, method)
        elif lead and (owned := self._told_by_an_owner(place + 1)) is not None:
            yield from self.cast.credit(subject, owned, method)
        elif playing.A_ROLE.match(rest) or (lead and self.names.all[place + 1].is_possessive):
            role = playing.ROLE_IN.match(rest)
            reach = self.names.all[place].end + len(after) - len(rest) + role.end() if role else 0
            yield from self.cast.credit(subject, None, "actor in a role" if match["one"] else "played", reach)

    def _many_play(self, last: int, rest: str, verb: str) -> Iterator[Fact]:
        """``Ann Lee and Bo Day play Rex and Max``, or ``play brothers``; ``watching Ann Lee play Rex``."""
        actors = self.cast.list_to(last)
        seen = playing.SEEN.search(self.names.all[last].before)
        if (len(actors) < 2 and not seen) or rest.startswith("and "):
            return
        lead = playing.LEAD_TO.fullmatch(rest) if self.names.all[last].linked else None
        characters = self.names.listed(last + 1) if lead else range(0)
        if verb not in ("are", "take") and not lead and not re.match(r"[a-z]", rest):
            return
        if len(characters) == len(actors) and all(self.cast.is_character(self.names.all[at], "") for at in characters):
            for actor, character in zip(actors, characters, strict=True):
                yield from self.cast.credit(actor, character, "plays")
        elif verb not in ("are", "take"):
            for actor in actors:
                yield from self.cast.credit(actor, None, "actor in a role")

    def _as(self, place: int, name: Named, match: re.Match[str]) -> Iterator[Fact]:
        played = place + 1
        character = self.names.all[played]
        first = self.names.linked_before(place)
        if name.before == " in " and first is not None and first.is_whole and self.cast.is_character(character, ""):
            for fact in self.cast.credit(place - 1, played, "actor as character"):  # “Ann Lee in Salt as Rex”
                yield replace(fact, method="credit in a named film")
            return
        if name.after.startswith(",") and plays_him(character.after):  # “Rex Moe, as Ann Lee plays him”
            yield from self.cast.credit(played, place, "plays")
            return
        if (owned := self._told_by_an_owner(played)) is not None:
            yield from self.cast.credit(place, owned, "actor as character")
            return
        if name.after.startswith(",") and playing.IS_LIKE.fullmatch(name.before) and self.names.linked_before(place):
            place, name = place - 1, self.names.all[place - 1]
        if not self.cast.is_character(character, match["lead"]) or self._begins_another(played, match["lead"]):
            if name.is_whole:
                yield from self.cast.credit(place, None, "actor in a role")
        elif playing.GOES_ON.match(character.after) or (match["verb"] is None and name.is_whole):
            yield from self._by_turns(place, played)

    def _by_turns(self, place: int, played: int) -> Iterator[Fact]:
        """The actor with the character, or lists of as many: ``Ann Lee and Bo Day are fine as Rex and Max``."""
        actors, characters = self.cast.list_to(place), self.names.listed(played)
        if len(actors) != len(characters) or not self.names.all[actors[0]].is_whole:
            actors, characters = range(place, place + 1), range(played, played + 1)
        for actor, character in zip(actors, characters, strict=True):
            yield from self.cast.credit(actor, character, "actor as character")

    def _told_by_an_owner(self, place: int) -> int | None:
        """The place of a character told by another one's name: ``as Max's wife, Ida``; None where there is none."""
        owner = self.names.all[place]
        role = playing.OWNERS_ROLE.fullmatch(owner.after) if owner.is_possessive and owner.linked else None
        if role is None:
            return None
        name = self.names.all[place + 1]
        listed = role["comma"] and name.is_whole
        goes_on = playing.GOES_ON.match(name.after) is not None
        return place + 1 if goes_on and not listed and self.cast.is_character(name, "") else None

    def _begins_another(self, place: int, lead: str) -> bool:
        """Whether the name behind a role is the next actor's: ``Ann Lee as the baker, Bo Dane as …``."""
        name = self.names.all[place]
        if not (name.is_whole and lead.rstrip().endswith(",")):
            return False
        listed = self.names.all[place - 1].before == ", "
        return listed or bool(playing.SAID_AS.match(name.after)) or len(self.names.listed(place)) > playing.FEW

    def _possessive(self, place: int, name: Named) -> Iterator[Fact]:
        """``Ann Lee's Rex``, ``Ann Lee's character, Rex``, ``Ann Lee's performance``."""
        after = name.after
        following = self.names.all[place + 1] if name.linked else None
        if self.cast.bearer(place) is not None and name.before.endswith(("by ", "(")):
            return  # “played by Low Tide's Ann Lee”
        if following and playing.POSSESSION.fullmatch(after):
            if _IS_A_FILM.match(following.after):
                return
            if self.cast.is_character(following, "") and not following.text.isupper():
                acts = name.is_whole and playing.ACTS.match(following.after)
                yield from self.cast.credit(
                    place, place + 1, "actor’s acting character" if acts else "actor’s character"
                )
        elif following and (playing.HIS_CHARACTER.fullmatch(after)) and self.cast.is_character(following, ""):
            yield from self.cast.credit(place, place + 1, "plays")
        elif (
            following
            and "of" in after
            and (match := performing.PORTRAYAL.fullmatch(after))
            and self.cast.is_character(following, match["lead"])
        ):
            yield from self.cast.credit(place, place + 1, "actor as character")
        elif match := performing.PERFORMANCE.match(after):
            whole = following and match["as"] is not None and match.end() == len(after)
            named = whole and self.cast.is_character(self.names.all[place + 1], match["lead"])
            together = self.cast.list_to(place)[:-1] if "chemistry" in match[0] else ()
            for partner in together:
                if self.names.all[partner].is_whole:
                    yield from self.cast.credit(partner, None, "performance")
            yield from self.cast.credit(place, place + 1 if named else None, "performance", name.end + match.end())
