"""Who is said to do what only directors or actors do, in Spanish, Portuguese, French and Italian: by `idioms.deeds`.

Whoever makes the film is voted for: one deed is little evidence, and several people do things that directors do too.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from datasette_film_reviews.extract.cast import Cast
from datasette_film_reviews.extract.idioms import beside
from datasette_film_reviews.extract.idioms.deeds import DEEDS
from datasette_film_reviews.extract.idioms.grammar import ASIDE, spaced
from datasette_film_reviews.extract.idioms.telling_words import MAKER_WORDS, PLAYER_WORDS
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.named import Named
from datasette_film_reviews.model import Fact

SURELY, MAYBE, ENOUGH = 2, 1, 2
"""What a deed that directors do, and one that others do too, weigh, and how much somebody needs who directs.

Set by hand on 160 sentences written for it in the four languages.
"""

FEW = 4
"""At most so many names of one word in a clause: a bound."""

NEAR_TOP = 300
"""A heading ends at most so many characters from the beginning."""

_ENDS = ("", "\n", "*", "_", " ")
_TITLE_OF = re.compile(
    r"[\W_]*(?:[^\n]{0,90}?\((?:[^()\n]{0,30},\s)?(?:19|20)\d\d\),?|[^\n]{1,90}?[*_»”\"’]{1,3},?|[^\n.:;()]{1,60}?,)"
    r"\s+(?:de\s+|di\s+|d['’])"
)
CLAUSE = 140
"""How many characters behind a name are searched for words that tell what somebody does: a bound."""

_CLAUSE_END = re.compile(r"[.!?…;\n]")
_NOT_HIS = re.compile(
    r"(?:\b(?:de|di|do|da|dos|das|du|des|del|della|por|pel[oa]|par|como|comme|come|que|qui|che|según|selon|secondo|segundo|tipo|o|ou|sobre|sur|su|con|com|avec|para|pour|entre|tra|contra|contre|contro|sin|sem|sans|senza)"
    r"|(?<!\w)d|d['’])\s?(?:(?:el|la|il|lo|le|o|a|un|une|una|uma)\s+)?$"
)
"""What stands before a name that is no subject: a clause tells nothing of it."""

_A_TITLE = re.compile(r"(?:El|La|Los|Las|Il|Lo|Le|Les|Gli|O|A|Os|As|Un|Una|Une|Uma)\s|L['’]")
WHOM = re.compile(r"(?<!\w)(?:que|qui|che)\s+[a-zà-ÿ]+\s+$")
_IN_A_PLACE = re.compile(
    r"\b(?:em|no|na|nos|nas|en|dans|nel|nella|in)\s+$|\b(?:mor|viv|nasc|nac|fall|mur|nat)\w+\s+a\s+$"
)
"""Behind these stands a place, or a film: nobody does anything."""

_AN_ARTICLE = re.compile(r"(?:\b(?:el|le|il|los|les|gli|lo|la|quando|cuando|quand)\s|\bl['’]|(?<!\w)l\s)$")
_BEGUN = re.compile(
    r"\b(?:(?:se nota|on sent"
    r"|si vede|nota-se|(?:me )?gusta|aime|mi piace|gosto|pena|lástima|dommage|peccato) (?:que|che)|dice|diz|dit)\s+$"
)
_THERE_IS = re.compile(
    r"\b(?:y|et|e)\s+(?:luego|después|puis|ensuite|poi|a[íi]|depois)\s+"
    r"(?:está|viene|il y a|vient|c['’]è|arriva|tem|vem|há)\s+(?:[ao]\s+)?$"
    r"|\b(?:únic[oa]|unic[oa]|seule?)\s+(?:que|qui|che)\s+[^.;:]{3,40}?\s(?:es|est|è|é)\s+$"
    r"|\bseule?\s+$"
)
_AT_PLAY = re.compile(
    r"\b(?:duel[oe]?|duello|d[uú]o|t[áa]ndem|pareja|couple|coppia|dupla|cara a cara|face-à-face|faccia a faccia)\s+"
    r"(?:\w+\s+)?(?:entre|tra|fra|formad[oa] por|formé par|format[oa] da)\s+$"
    r"|\b(?:qué decir de|que dire d[e’']?|che dire di|que dizer d[eoa])\s*(?:[ao]\s+)?$"
)
"""What stands before those who act together, and before whoever leaves the critic without words."""

_CALLED_BEFORE = re.compile(
    r"(?:^|[,;]\s|\s(?:y|et|e)\s)\W*"
    r"(?:el|la|il|lo|le|o|a|los|les|l['’])\s*(?:(?!d[aeiou]l?\b)[a-zà-ÿ]+\s){0,2}[a-zà-ÿ]+,\s$"
)

_WORD = r"[a-zà-ÿ][\w’'-]*"
_SON = re.compile(rf"\s+(?:son|sont|sono|são)\s+(?:los|las|les|i|gli|le|os|as)\s+(?P<role>{_WORD})")


class _Patterns:
    """The words of one language as patterns for what stands before and behind a name."""

    def __init__(self, language: str) -> None:
        words = DEEDS[language]
        is_said = {name: spaced(getattr(words, name)) for name in words.__slots__}
        manner = rf"(?:(?:{is_said['manner']})(?:\s+|(?<=['’])|['’]))*"
        verb = rf"(?:{ASIDE}|,)\s+{manner}(?:(?:que|qui|che|quem)\s+{manner})?"
        article = r"(?:(?:el|la|il|lo|le|o|a|un|une|una|uma|l['’])\s*)?"
        self.makes = re.compile(rf"{verb}(?:{is_said['makes']})(?!\w)")
        self.steers = re.compile(rf"{verb}(?:{is_said['steers']})(?!\w)")
        self.made = re.compile(rf"(?:^|(?<=\W))(?:{is_said['made']})(?:\s+|(?<=['’])){article}$")
        self.acts = re.compile(rf"{verb}(?:{is_said['acts']})(?!\w)")
        self.state = re.compile(
            rf"(?:,|{ASIDE}\s+{manner}(?:{is_said['is_so']})(?:\s+{_WORD}){{0,2}}?)?(?:\s+{_WORD}ment[e]?)?"
            rf"\s+(?:muy |tan |très |tout |molto |così |muito |tão |un )?(?:{is_said['state']})(?!\w)"
        )
        self.praised = re.compile(rf"(?:^|(?<=\W))(?:{is_said['praised']})(?:\s+|(?<=['’])){article}$")
        self.of_makers = tuple(_beginnings(part) for part in MAKER_WORDS[language])
        self.of_players = tuple(_beginnings(part) for part in PLAYER_WORDS[language])
        self.no_player = re.compile(rf"(?:{is_said['no_player']})\b")


def _beginnings(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(words.split())})", re.IGNORECASE)


@cache
def _patterns_of(language: str) -> _Patterns:
    return _Patterns(language)


class Deeds:
    """What the people of one text do; ``whole`` tells the place of the whole name of a surname."""

    def __init__(self, cast: Cast, language: str, whole: Callable[[int], int]) -> None:
        self.cast = cast
        self.names = cast.names
        self.document = cast.document
        self.whole = whole
        self.patterns = _patterns_of(language)
        self.votes: defaultdict[str, int] = defaultdict(int)
        self.places: dict[str, list[int]] = {}
        self.played: defaultdict[str, int] = defaultdict(int)
        self.player_places: dict[str, list[int]] = {}

    def vote(self, place: int, weight: int) -> None:
        """Somebody at ``place`` does what directors do."""
        if self.names.all[place].after.startswith(")"):
            return  # what stands behind a bracket is done by somebody else
        text = self.names.all[self.whole(place)].text
        self.votes[text] += weight
        self.places.setdefault(text, []).append(place)

    def hear(self, place: int, name: Named) -> Iterator[Fact]:
        """Hear what stands beside a name, and tell who acts."""
        if (
            not self.cast.can_act(name)
            or _A_TITLE.match(name.text)
            or beside.OTHER_CRAFT.search(name.before)
            or beside.MINE.search(name.before)
        ):
            return
        if WHOM.search(name.before) or _IN_A_PLACE.search(name.before):
            return
        patterns, end = self.patterns, name.end
        if self.is_making(place) or (name.is_whole and patterns.made.search(name.before)):
            self.vote(place, SURELY)
        elif name.is_whole and (
            patterns.praised.search(name.before)
            or _THERE_IS.search(name.before)
            or _AT_PLAY.search(name.before)
            or (
                (match := _CALLED_BEFORE.search(name.before))
                and name.after.startswith(",")
                and not patterns.no_player.search(match[0])
            )
        ):
            yield from self._credit(self.names.listed(place), "performance")
        elif patterns.steers.match(self.document, end):
            self.vote(place, MAYBE)
            self._weigh(place, name)
        elif not _AN_ARTICLE.search(name.before) and (
            patterns.acts.match(self.document, end) or patterns.state.match(self.document, end)
        ):
            yield from self._credit(self._whole_names(place), "performance")
        elif (
            name.is_whole
            and (match := _SON.match(name.after))
            and not patterns.no_player.match(match["role"])
            and len(listed_to := self._whole_names(place)) > 1
        ):
            yield from self._credit(listed_to, "actor in a role")
        else:
            self._weigh(place, name)

    def _credit(self, places: Iterable[int], method: str) -> Iterator[Fact]:
        """Those at ``places`` as actors, where nothing told more of them."""
        for place in places:
            if place not in self.cast.actors:
                yield from self.cast.credit(place, None, method)

    def is_making(self, place: int) -> bool:
        """Whether the words behind a name tell what hardly anybody but a director does."""
        return self.patterns.makes.match(self.document, self.names.all[place].end) is not None

    def _weigh(self, place: int, name: Named) -> None:
        """Hear the words of the clause of which somebody is the subject."""
        if _NOT_HIS.search(name.before) and not _BEGUN.search(name.before):
            return
        end = name.end
        last = place
        while last < place + FEW and self.names.all[last].linked and not self.names.all[last + 1].is_whole:
            last += 1
        stop = self.names.all[last + 1].start if self.names.all[last].linked else end + CLAUSE
        limit = min(stop, end + CLAUSE, len(self.document))
        closed = _CLAUSE_END.search(self.document, end, limit)
        behind = self.document[end : closed.start() if closed else limit]
        clause = f"{name.before.rpartition(';')[2]}\0{behind}"
        made, played = (
            sum(
                weight * len({match.lower() for match in pattern.findall(clause)})
                for weight, pattern in zip((2, 1), patterns, strict=True)
            )
            for patterns in (self.patterns.of_makers, self.patterns.of_players)
        )
        listed = self.cast.list_to(place)
        if len(listed) > 1 and all(self.names.all[at].is_whole for at in listed):
            played += MAYBE
        if made > played:
            self.vote(place, made - played)
        elif played > made and played >= ENOUGH and name.is_whole and not self._is_second(place):
            for at in listed:
                text = self.names.all[self.whole(at)].text
                self.played[text] += played - made
                self.player_places.setdefault(text, []).append(at)

    def _whole_names(self, place: int) -> list[int]:
        """The places of a list of names that ends at ``place``, those of one word left out before the last."""
        return [at for at in self.cast.list_to(place) if at == place or self.names.all[at].is_whole]

    def _is_second(self, place: int) -> bool:
        """Whether a name has an article, or another whole one before it, and may only be an object."""
        first = self.names.linked_before(place)
        listed = self.cast.list_to(place)
        return _AN_ARTICLE.search(self.names.all[place].before) is not None or (
            first is not None and first.is_whole and len(listed) == 1
        )

    def heading(self, place: int, name: Named) -> bool:
        """Whether a line near the beginning is a title and who made it: ``Salt (2004), de Ann Lee``."""
        if not name.is_whole or name.start > NEAR_TOP or self.document[name.end : name.end + 1] not in _ENDS:
            return False
        if self.document[name.end :].lstrip("*_)]").lstrip(" ")[:1] not in ("", "\n"):
            return False
        line = self.document.rfind("\n", 0, name.start) + 1
        return _TITLE_OF.fullmatch(self.document, line, name.start) is not None

    def _acting(self) -> set[str]:
        return {self.names.all[self.whole(place)].text for place in self.cast.actors}

    def players(self) -> Iterator[Fact]:
        """Those of whom more tells that they act than that they make the film."""
        acting = self._acting()
        for text, places in self.player_places.items():
            if self.played[text] > self.votes[text] and text not in acting:
                yield from self.cast.credit(places[0], None, "performance")

    def makers(self) -> Iterator[Fact]:
        """The one for whom most speaks, if that is enough: nobody who acts."""
        acting = self._acting()
        votes = {text: weight for text, weight in self.votes.items() if text not in acting}
        most = max(votes.values(), default=0)
        if most < ENOUGH or sum(weight == most for weight in votes.values()) > 1:
            return
        text = next(text for text, weight in votes.items() if weight == most)
        for place in dict.fromkeys(map(self.whole, self.places[text])):
            name = self.names.all[place]
            if self.names.may_direct(name):
                yield fact_at(self.document, "director", name.text, "works as directors do", name.start, name.end)
