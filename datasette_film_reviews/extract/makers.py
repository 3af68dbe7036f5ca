"""Who made the film, as prose says it: directors and writers.

Every rule is anchored at a name and sees the words before and behind it in its sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from datasette_film_reviews.extract import directing, making
from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.named import Named, Names
from datasette_film_reviews.extract.surroundings import is_elsewhere
from datasette_film_reviews.model import Fact

_CLOSING = frozenset(",;/&)")
"""What goes on or ends a bracket behind a name; an empty string is none of these."""

_MADE_BY = re.compile(r",?\s+(?:de|di|d[aou]|von|van|av|by)\s|,?\s+d['’]")
"""What stands behind a bracket that holds another title: ``*Salz* (Coarse Salt, 1960) von Ann Lee``."""


def maker_facts(layout: Layout, names: Names) -> Iterator[Fact]:
    """Facts ``director`` and ``writer``."""
    yield from _Makers(layout.document, names).facts()


class _Makers:
    """The makers of one text's film."""

    def __init__(self, document: str, names: Names) -> None:
        self.document = document
        self.names = names
        self.first = len(document) - len(document.lstrip())
        # A pattern is only tried where one of its signs stands, and of these a text has few.
        befores = "\0".join([name.before for name in names.all])
        self.before = [
            (method, present, pattern)
            for method, signs, pattern in making.BEFORE
            if (present := [sign for sign in signs if sign in befores])
        ]
        self.written = [sign for sign in making.WRITTEN_SIGNS if sign in befores]
        self.signs = {*self.written, *chain.from_iterable(signs for _, signs, _ in self.before)}

    def facts(self) -> Iterator[Fact]:
        for place, name in enumerate(self.names.all):
            if not name.is_quoted:
                yield from self._by_what_stands_before(place, name)
                yield from self._by_what_stands_behind(place, name)

    def _by_what_stands_before(self, place: int, name: Named) -> Iterator[Fact]:
        before = name.before
        if (
            name.is_whole
            and name.after[:1] in _CLOSING
            and making.OPENED.search(self.document, name.start - 6, name.start)
        ):
            yield from self._in_bracket(place, name)
        if len(before) < 4 or not any(map(before.__contains__, self.signs)) or making.NOT_HIMSELF.match(name.after):
            return
        if not before[-1].isspace():
            if (
                before[-1] == "("
                and name.after[:1] == ")"
                and (match := making.IN_BRACKET.search(before))
                and not match["other"]
                and not (self.names.linked_before(place) and making.EPITHET.fullmatch(before))
            ):
                yield from self._each(place, "director", "directed by", None)
            return
        if (
            before.endswith(" by ")
            and name.is_whole
            and making.IS_A_FILM.match(self.document, name.end)
            and (titled := making.TITLE_BY.search(self.document, max(0, name.start - making.TITLE_LENGTH), name.start))
        ):
            yield from self._director(place, "director of a named film", titled.span("title"))
            return
        for method, signs, pattern in self.before:
            match = pattern.search(before) if any(map(before.__contains__, signs)) else None
            if (
                match
                and (not match.groupdict().get("other") or making.ON_HIS_PART.match(name.after))
                and not self._is_part(place)
                and not making.OTHERS.search(before[: match.start()])
                and not (
                    "directors" in match[0]
                    and making.ADJECTIVE.search(before[: match.start()])
                    and making.OF_ANOTHER.match(self.document, name.end)
                )
            ):
                stands_for = match[0].endswith("by ") and name.linked and making.NOT_HIM.fullmatch(name.after)
                maker = place + 1 if stands_for and self.names.all[place + 1].is_whole else place
                yield from self._each(maker, "director", method, self._title_before(name, match.start()))
                break
        if (
            any(map(before.__contains__, self.written))
            and making.WRITTEN.search(before)
            and not making.NO_FILM.search(before)
        ):
            yield from self._each(place, "writer", "written by", None)

    def _by_what_stands_behind(self, place: int, name: Named) -> Iterator[Fact]:
        after = name.after
        if name.is_whole and name.text.endswith(making.HYPHENATED):
            maker = name.text.rpartition("-")[0]
            yield fact_at(self.document, "director", maker, "directed by", name.start, name.end)
            return
        if name.is_whole and not name.linked and making.HE_DIRECTS.match(self.document, name.end):
            yield from self._director(place, "directed by", None)
        if name.is_whole and making.DIRECTING.match(self.document, name.end):
            yield from self._director(place, "directed by", None)
        if len(after) < 3:
            return
        if name.is_whole and making.SHARES.match(after):
            yield from self._each_before(place, "directed by")
        elif (
            directing.WORKS.match(after)
            or directing.STEERS.match(after)
            or directing.HAS_MADE.match(self.document, name.end)
            or (name.is_whole and (directing.HAS_SHOT.match(self.document, name.end) or self._made_another(name)))
            or (name.before.endswith(", as ") and directing.DOES_FOR_A_SCENE.match(after))
            or (making.MADE.match(after) and making.THAT.search(name.before))
        ):
            yield from self._director(place, "works as directors do", None)
        if after[0] in "'’":
            if match := making.TITLE_AFTER.match(self.document, name.end):
                yield from self._each_before(place, "maker of a named film", match.span("title"))
            elif match := making.ANOTHER_OF_THEIRS.match(self.document, name.end):
                yield from self._director(place, "director of a named film", match.span("title"))
            elif making.PART_OF_A_SERIES.search(name.before) and making.OF_A_SERIES.match(after):
                yield from self._director(place, "possessive film", None)
            elif (match := making.POSSESSED.match(after)) and not (
                making.THEIRS.match(after) and making.IT_IS.search(name.before)
            ):
                remade = making.REMADE.match(self.document, name.end + match.end())
                if remade:
                    yield from self._director(place, "director of a named film", remade.span("title"))
                elif apposed := self._apposed_title(name):
                    yield from self._director(place, "director of a named film", apposed)
                else:
                    yield from self._each_before(place, "directed by" if "direct" in match[0] else "possessive film")
            elif name.is_whole and (match := making.POSSESSED_TITLE.match(self.document, name.end)):
                yield from self._director(place, "maker of a named film", match.span("title"))
        elif name.is_whole and making.TOGETHER.match(after):
            yield from self._each_before(place, "directed by")
        elif (
            (match := making.DIRECTS.match(after))
            and not making.IN_COMPARISON.search(name.before)
            and not (name.linked and after[0] == "," and not after[match.end() :].strip())
        ):
            of = making.OF_TITLE.match(self.document, name.end + match.end())
            elsewhere = (
                self.document.startswith(" of ", name.end + match.end())
                and not of
                and not making.OF_THIS.match(self.document, name.end + match.end())
            )
            if not elsewhere:
                method = "directed by" if of or name.is_whole else "works as directors do"
                if after.startswith(" made "):
                    yield from self._each_before(place, method)
                else:
                    yield from self._director(place, method, of.span("title") if of else None)
        elif name.is_whole and making.DELIVERS.match(after):
            yield from self._director(place, "delivers", None)
        elif making.DEBUT.match(after):
            yield from self._director(place, "possessive film", None)
        elif (
            (name.is_whole or (name.text in self.names.surnames and not name.before.endswith(" the ")))
            and (film := making.A_FILM.match(after))
            and making.AN.search(name.before)
            and (not film["movie"] or making.IS_A.search(name.before))
        ):
            yield from self._director(place, "works as directors do", None)

    def _made_another(self, name: Named) -> bool:
        """Whether another film of somebody is named behind: ``Ann Lee made “Salt”, and this one is slower``."""
        made = directing.MADE_ANOTHER.match(self.document, name.end)
        return made is not None and (made.end() in self.names.set_apart or not self.document[made.end()].isalnum())

    def _in_bracket(self, place: int, name: Named) -> Iterator[Fact]:
        """``“Salt” (dir. Ann Lee, 1974)``, ``“Salt” (Ann Lee, 1974)``: the first line's title is this film's."""
        start = max(0, name.start - making.TITLE_LENGTH)
        opened = making.DIRECTOR_IN_BRACKET.search(self.document, start, name.start)
        last = self.names.listed(place)[-1]
        closed = making.BRACKET_OF_A_FILM.match(self.document, self.names.all[last].end)
        if opened and not closed:  # a country may follow: “(dir. Ann Lee, Italy 2009)”
            closed = making.BRACKET_OF_A_FILM.match(self.document, name.end)
        if not opened or not closed:
            return
        if opened[0] == "(" and not making.YEAR_IN_BRACKET.search(closed[0]):
            return
        title = making.TITLE_OF_BRACKET.search(self.document, start, opened.start())
        if title:
            own = title.start() <= self.first
            yield from self._each(place, "director", "directed by", None if own else title.span("title"))
        elif (
            (apart := self.names.set_apart_before(name))
            and name.before == " ("
            and not _MADE_BY.match(self.document, closed.end())
        ):
            yield from self._each(place, "director", "directed by", apart)
        elif self._is_a_line(opened.start(), closed.end()):
            yield from self._each(place, "director", "directed by", None)
        elif making.SAYS_DIRECTOR.search(opened[0]) and (
            bare := making.BARE_TITLE_BEFORE.search(self.document, start, opened.start())
        ):
            yield from self._each(place, "director", "directed by", bare.span("title"))

    def _is_a_line(self, start: int, end: int) -> bool:
        """Whether a bracket is a line of its own, near the beginning, as one below a title is."""
        document = self.document
        near = start < self.first + making.NEAR_TOP
        return near and document[start - 1 : start] == "\n" and document[end : end + 1] in ("", "\n")

    def _is_part(self, place: int) -> bool:
        """Whether “director X” plays a part in the film, or is one: a bracket with an actor follows."""
        name = self.names.all[place]
        if making.IS_PLAYED_BY.search(name.before):
            return True
        return name.linked and name.after == " (" and self.names.all[place + 1].after.startswith(")")

    def _title_before(self, name: Named, cue: int) -> tuple[int, int] | None:
        """The span of the quoted title that the words before a name speak of: ``“Salt,” directed by``."""
        end = name.start - len(name.before) + cue
        if not making.CUE_START.match(name.before, cue):
            return None
        match = making.TITLE_BEFORE.search(self.document, max(name.sentence, end - making.TITLE_LENGTH), end)
        return match.span("title") if match else None

    def _apposed_title(self, name: Named) -> tuple[int, int] | None:
        """The span of the quoted title that somebody's film stands beside: ``“Salt”, Ann Lee's debut``."""
        match = making.TITLE_APPOSED.search(
            self.document, max(name.sentence, name.start - making.TITLE_LENGTH), name.start
        )
        return match.span("title") if match else None

    def _each(self, place: int, property: str, method: str, title: tuple[int, int] | None) -> Iterator[Fact]:
        """Joint makers: ``A and B``, ``Thomas and Charles Guard``, ``the Guard Brothers (Thomas and Charles)``."""
        name = self.names.all[place]
        family, _, kind = name.text.rpartition(" ")
        if kind.casefold() in making.BROTHERS:
            if family and name.after == " (" and name.linked:
                for listed in self.names.listed(place + 1):
                    yield from self._maker(listed, property, method, title, surname=family.split()[-1])
            return
        makers = self.names.listed(place)
        if len(makers) > 1 and self.names.all[makers[-2]].after.strip(" ,;") == "":
            makers = makers[:1]  # commas alone make no list of makers
        last = self.names.all[makers[-1]]
        for each in makers:
            alone = len(makers) == 2 and not self.names.all[each].is_whole and last.is_whole
            yield from self._maker(each, property, method, title, surname=last.text.split()[-1] if alone else None)

    def _each_before(self, place: int, method: str, title: tuple[int, int] | None = None) -> Iterator[Fact]:
        """``A and B's film``, ``Thomas and Charles Guard's film``."""
        if place and self.names.all[place - 1].linked and self.names.all[place].before.strip() in ("and", "&"):
            yield from self._each(place - 1, "director", method, title)
        else:
            yield from self._director(place, method, title)

    def _director(self, place: int, method: str, title: tuple[int, int] | None) -> Iterator[Fact]:
        yield from self._maker(place, "director", method, title)

    def _maker(
        self, place: int, property: str, method: str, title: tuple[int, int] | None, surname: str | None = None
    ) -> Iterator[Fact]:
        name = self.names.all[place]
        if not name.may_make_films or is_elsewhere(self.document, name):
            return
        start, end = name.start, name.end
        if title is not None:
            start, end = min(start, title[0]), max(end, title[1])
            method = "maker of a named film" if method == "maker of a named film" else "director of a named film"
        value = f"{name.text} {surname}" if surname else name.text
        yield fact_at(self.document, property, value, method, start, end)
