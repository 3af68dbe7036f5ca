"""Who made the film, as prose says it: directors and writers.

Every rule is anchored at a name and sees the words before and behind it in its sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.named import Named, Names
from datasette_film_reviews.extract.names import PLAIN_TITLE
from datasette_film_reviews.extract.playing import PLAYED_BY
from datasette_film_reviews.extract.surroundings import is_elsewhere
from datasette_film_reviews.model import Fact

FILM_NOUN = (
    r"(?:film|movie|picture|feature|debut|drama|melodrama|comedy|thriller|romance|documentary|western|musical|horror"
    r"|adaptation|sequel|remake|epic|masterpiece|biopic|fable|satire|romcom|whodunit|opus|directorial"
    r"|latest|follow-up"
    r"|chiller|caper|shocker|weepie|farce)"
)
_WHO = (
    r"(?:(?:[Ww]riter|[Pp]roducer|[Aa]uteur|[Aa]ctor|[Ss]tar|[Cc]o)[-/ ]{1,3})*(?:[Dd]irector"
    r"|[Ff]ilm-?\s?maker|[Hh]elmer|[Aa]uteur|[Rr]egisseur(?:in)?|[Rr]éalisat(?:eur|rice)|[Rr]egista)"
    r"s?(?:[-/](?:co-)?(?:writer|producer|star|screenwriter|editor)s?)*"
)
_PRAISE = (
    r"(?:(?:someone|some\s+\w+|an?\s+\w+)\s+(?:called|named)\s+)?(?:(?:an?|the|his|her|first-time|veteran"
    r"|newcomer|debutant|great|late|legendary|young|\w+-born)\s+){0,3}"
)
_NOT_THIS = (
    r"(?:\b(?:art|music|musical|assistant|casting|technical|creative|executive|photography|stunt|fight"
    r"|unit|fellow|animation|managing|theatre|theater|stage|funeral"
    r"|camp|choir|artistic|program|programme|original|like|funeral|video|commercials|former|another|other"
    r"|unlike|as|on|to|than)\s+|\bof\s+)"
)
_BEFORE = (
    (
        "directed by",
        re.compile(
            rf"\b(?:[Cc]o-)?(?:[Dd]irect(?:ed|ion)|[Hh]elmed|[Rr]éalisée?|[Dd]irigid[ao]|[Dd]irett[oa]"
            rf"|[Rr]ealizad[ao])(?:,?\s+(?:and|as\s+well\s+as|et|y|e)?\s*(?:co-)?(?:written|wrote|produced|edited"
            rf"|scripted|shot|photographed|starring|scored|narrated|screenplay|escrita|écrit))*"
            rf"(?:,\s+(?:\w+ly))?\s+(?:\w+ly\s+)?(?:by|of|par|por|da)\s+{_PRAISE}(?:{_WHO}\s+)?$|\b(?:Regie(?:\s+von)?"
            rf"|Regia\s+di|Réalisation\s+de|Dirección\s+de|Realização\s+de):?\s+$|\b[Uu]nder\s+the\s+direction\s+of\s+$"
            r"|(?:^|\s)D(?:ir)?\.?:\s+$"
        ),
    ),
    (
        "directed by",
        re.compile(
            rf"(?P<other>{_NOT_THIS})?\b{_WHO}(?:,\s+(?:the\s+)?|\s+(?:(?:here\s+)?(?:is|are|was|were)\s+)?){_PRAISE}$"
        ),
    ),
    (
        "possessive film",
        re.compile(
            rf"\b(?:[Ll]atest|[Nn]ew|[Dd]ebut|[Ff]irst|[Ss]econd|[Tt]hird|[Nn]ewest|[Aa]"
            rf"|[Tt]he)\s+(?:[a-z-]+\s+){{0,2}}?(?:{FILM_NOUN}|effort|work|outing|offering)s?\s+(?:from|by"
            rf"|for)\s+{_PRAISE}$|\b[Ll]atest\s+from\s+$"
        ),
    ),
    ("directed by", re.compile(rf"\b[Ii]n\s+the\s+(?:\w+\s+)?hands\s+of\s+(?:{_WHO}\s+)?$|\b[Uu]nder\s+(?=$)")),
)
_MAKING = re.compile(
    r"\b(?:[Dd]ire[ct]|[Dd]iri[gj]|[Ff]ilm|[Hh]elm|[Aa]uteur|[Rr]e[agl]|[Rr]é|[Ll]atest|from\b|by\b|for\b|of\b|[Uu]nder\b|[Cc]o-|[Ww]rit|[Ss]cr|[Aa]dapt|[Pp]roducer)|-direct|(?:^|\s)D(?:ir)?\.?:"
)
"""One of these stands in everything that the patterns before a name match: most names have none."""

_WRITTEN = re.compile(
    r"\b(?:[Ww]ritten(?:\s+and\s+(?:co-)?directed)?|[Ss]cripted|[Ss]creenplay|[Ss]cript"
    r"|[Aa]dapted(?:\s+for\s+the\s+screen)?"
    r"|[Dd]irected\s+and\s+(?:co-)?written)\s+(?:\w+ly\s+)?by\s+(?:screenwriters?\s+)?$"
    r"|\b(?:[Ss]creenwriter|[Ww]riter-director|[Ww]riter/director|[Dd]irector-writer|[Cc]o-writer"
    r"|[Ss]cripter)s?,?\s+$|\bby\s+writers?\s+$"
)
_NO_FILM = re.compile(r"\b(?:novel|book|play|story|stories|memoir|song|music|score|poem|article|comic)s?\b[^,;]*$")
_ADJECTIVES = r"(?:(?!(?:in|of|with|for|to|from|by|on|as|is|was|that)\b)[\w’'-]+,?\s+){0,4}?"
_POSSESSED = re.compile(
    rf"['’]s?\s+{_ADJECTIVES}(?:{FILM_NOUN}\b|direction\b|directing\b|(?:directorial"
    rf"|directing)\s+)(?!\s+(?:career|debut\s+as\s+an\s+act\w+))"
)
_SHARES = re.compile(r",?\s+(?:who\s+)?shares?\s+(?:the\s+)?direct(?:or['’]s|ors['’]|ing)\s+credits?\b")
_THEIRS = re.compile(r"['’]s?\s+(?:film|movie|picture)\b")
_IT_IS = re.compile(r"\b(?:[Ii]t|[Tt]his)(?:['’]s|\s+is)\s+(?:\w+ly\s+)?$")
"""“It is Ann Lee's film”: she directs it, or she is the best of it."""

_DEBUT = re.compile(
    r"\s+(?:makes|marks|is\s+making|made)\s+(?:\w+\s+)?(?:his|her"
    r"|their)\s+(?:[a-z-]+\s+){0,3}?(?:directing|directorial|directors?['’]s?)\s+debut\b"
)
_DIRECTS = re.compile(
    r"(?:,?\s+who(?:\s+also)?(?:\s+(?:co-)?[a-z-]+(?:,\s+[a-z-]+){0,2}(?:,|\s+and))?"
    r"|\s+(?:(?:co-)?(?:writes|wrote|stars)\s+and|has|also|\w+ly))?(?:\s+also)?\s+(?:co-)?(?:directs"
    r"|directed|helms|helmed)\b(?!\s+by)|,\s+directing\b"
    r"|\s*\((?:\w+\s+)?credited\s+with\s+(?:co-)?directing\b"
    r"|\s+(?:shot\s+(?:it|this)\b|made\s+(?:it|this)(?=\s+and\b|[.,;!?]|\s+(?:at|with|before|after)\b))"
    rf"|(?:,\s+|\s*(?:--|—|–)\s*|\s+\(|\s+is\s+)(?:(?:the|this|its|an?|whose|(?:film"
    rf"|movie)(?:['’]s)?)\s+(?:(?!(?:is|was|who|of"
    rf"|that)\b)[\w’'-]+\s+){{0,4}}?)?{_WHO}\b(?!\s+of\s+(?:photo|cinema|the\s+(?:play|original))|['’]s\s"
    rf"|-)"
)
_DELIVERS = re.compile(r"\s+(?:has\s+)?(?:\w+ly\s+)?(?:delivered|delivers)\b(?!\s+(?:an?|the|his|her|another|one)\b)")
_A_FILM = re.compile(r"\s+(?:film|movie|picture|joint|flick)\b")
_AN = re.compile(r"\b(?:[Aa]n?|[Tt]he|[Tt]his|[Ee]very|[Aa]ny|[Aa]nother)\s+(?:new\s+|typical\s+)?$")
_QUOTED = (
    r"(?:''[^'\n]{1,90}''|[“„«][^“”„«»\n]{1,90}[”»]|\"[^\"\n]{1,90}\"|‘[^‘’\n]{1,90}’"
    r"|(?<!\w)'[^'\n]{1,90}'|\*[^*\n]{1,90}\*|_[^_\n]{1,90}_)"
)
_WORKS = re.compile(
    r",\s+whose\s+(?:[\w’'-]+\s+){0,4}?(?:films?|movies?|pictures?|features?|debut|documentar(?:y|ies)|filmography)\b"
    rf"|,\s+(?:maker|creator)\s+of\s+{_QUOTED}|['’]s?\s+(?:(?:other|earlier|previous|early|best|last|past)\s+)?(?:films|movies|pictures)\b"
    r"|['’]s?\s+(?:new|latest|own|fresh)\s+(?:version|adaptation|take|reading)\b"
    r"|\s+(?:(?:can|could|never|also|\w+ly)\s+)?(?:stages?|staged|shoots|films|frames|directs)\s+"
    r"(?:it|this|(?:the|these|his|her)\s+(?:\w+\s+)?(?:film|movie|picture|whole|action|scenes?|story"
    r"|proceedings|set[- ]?pieces?|chases?))\b"
    r"|\s+(?:kept|keeps|handles|handled)\s+(?:the\s+camera|his\s+camera|her\s+camera|the\s+direction)\b"
    r"|\s+(?:makes|made|has\s+(?:been\s+)?(?:made|making))\s+(?:\w+\s+)?(?:films|movies|pictures|documentaries)\b"
    r"|\s+(?:is\s+working|works)\s+in\s+(?:a|this|the)\s+(?:[\w-]+\s+)?genre\b"
    r"|(?:,\s+(?:der|die)\s+[^;()\n]{2,110}?,)?\s+(?:inszeniert|erzählt)\b"
)
_TITLE_AFTER = re.compile(
    rf"['’]s?\s+(?:{_ADJECTIVES}{FILM_NOUN},?\s+|(?:(?:new|latest|own|great|classic|early|recent|brilliant"
    rf"|lovely|\d{{4}}|\w+(?:ing|ly|ous|ful|ic|ive|al|less|able|ible|ish)|[a-z]+-[a-z]+),?\s+){{0,3}})"
    rf"(?P<title>{_QUOTED})"
)
_OF_TITLE = re.compile(rf"(?:\s+[\w’'-]+){{0,9}}?\s+(?P<title>{_QUOTED})")
_TITLE_BEFORE = re.compile(
    rf"(?P<title>{_QUOTED})[,;]?\s*(?:\((?:\d{{4}})\)[,;]?\s*)?(?:(?:which|that|as)\s+)?(?:(?:is|was"
    rf"|were)\s+)?(?:also\s+|both\s+)?$"
)
_POSSESSED_TITLE = re.compile(rf"['’]s?\s+(?P<title>{PLAIN_TITLE})")
_PLAYED_BY = re.compile(PLAYED_BY)
_BROTHERS = frozenset({"brothers", "sisters", "siblings", "twins", "bros"})
TITLE_LENGTH = 130
_CUE_START = re.compile(r"\b(?:co-)?(?:direct|helm|réalis|dirig)", re.IGNORECASE)


def maker_facts(layout: Layout, names: Names) -> Iterator[Fact]:
    """Facts ``director`` and ``writer``."""
    yield from _Makers(layout.document, names).facts()


class _Makers:
    """The makers of one text's film."""

    def __init__(self, document: str, names: Names) -> None:
        self.document = document
        self.names = names

    def facts(self) -> Iterator[Fact]:
        for place, name in enumerate(self.names.all):
            if not name.is_quoted:
                yield from self._by_what_stands_before(place, name)
                yield from self._by_what_stands_behind(place, name)

    def _by_what_stands_before(self, place: int, name: Named) -> Iterator[Fact]:
        before = name.before
        if len(before) < 4 or not before[-1].isspace() or not _MAKING.search(before):
            return
        for method, pattern in _BEFORE:
            match = pattern.search(before)
            if match and not match.groupdict().get("other") and not self._is_part(place):
                yield from self._each(place, "director", method, self._title_before(name, match.start()))
                break
        if _WRITTEN.search(before) and not _NO_FILM.search(before):
            yield from self._each(place, "writer", "written by", None)

    def _by_what_stands_behind(self, place: int, name: Named) -> Iterator[Fact]:
        after = name.after
        if len(after) < 3:
            return
        if _WORKS.match(after):
            yield from self._director(place, "works as directors do", None)
        if after[0] in "'’":
            if match := _TITLE_AFTER.match(self.document, name.end):
                yield from self._director(place, "maker of a named film", match.span("title"))
            elif _POSSESSED.match(after) and not (_THEIRS.match(after) and _IT_IS.search(name.before)):
                yield from self._each_before(place, "possessive film")
            elif name.is_whole and (match := _POSSESSED_TITLE.match(self.document, name.end)):
                yield from self._director(place, "maker of a named film", match.span("title"))
        elif name.is_whole and _SHARES.match(after):
            yield from self._each_before(place, "directed by")
        elif match := _DIRECTS.match(after):
            of = _OF_TITLE.match(self.document, name.end + match.end())
            elsewhere = self.document.startswith(" of ", name.end + match.end()) and not of
            if (of or name.is_whole) and not elsewhere:
                yield from self._director(place, "directed by", of.span("title") if of else None)
        elif name.is_whole and _DELIVERS.match(after):
            yield from self._director(place, "delivers", None)
        elif _DEBUT.match(after):
            yield from self._director(place, "possessive film", None)
        elif name.is_whole and _A_FILM.match(after) and _AN.search(name.before):
            yield from self._director(place, "works as directors do", None)

    def _is_part(self, place: int) -> bool:
        """Whether “director X” plays a part in the film, or is one: a bracket with an actor follows."""
        name = self.names.all[place]
        if _PLAYED_BY.search(name.before):
            return True
        return name.linked and name.after == " (" and self.names.all[place + 1].after.startswith(")")

    def _title_before(self, name: Named, cue: int) -> tuple[int, int] | None:
        """The span of the quoted title that the words before a name speak of: ``“Salt,” directed by``."""
        end = name.start - len(name.before) + cue
        if not _CUE_START.match(name.before, cue):
            return None
        match = _TITLE_BEFORE.search(self.document, max(name.sentence, end - TITLE_LENGTH), end)
        return match.span("title") if match else None

    def _each(self, place: int, property: str, method: str, title: tuple[int, int] | None) -> Iterator[Fact]:
        """Joint makers: ``A and B``, ``Thomas and Charles Guard``, ``the Guard Brothers (Thomas and Charles)``."""
        name = self.names.all[place]
        family, _, kind = name.text.rpartition(" ")
        if kind.casefold() in _BROTHERS:
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

    def _each_before(self, place: int, method: str) -> Iterator[Fact]:
        """``A and B's film``."""
        first = place
        if place and self.names.all[place - 1].linked and self.names.all[place].before.strip() in ("and", "&"):
            first = place - 1
        for each in range(first, place + 1):
            yield from self._director(each, method, None)

    def _director(self, place: int, method: str, title: tuple[int, int] | None) -> Iterator[Fact]:
        yield from self._maker(place, "director", method, title)

    def _maker(
        self, place: int, property: str, method: str, title: tuple[int, int] | None, surname: str | None = None
    ) -> Iterator[Fact]:
        name = self.names.all[place]
        if not name.is_person or is_elsewhere(self.document, name):
            return
        start, end = name.start, name.end
        if title is not None:
            start, end = min(start, title[0]), max(end, title[1])
            method = "maker of a named film" if method == "maker of a named film" else "director of a named film"
        value = f"{name.text} {surname}" if surname else name.text
        yield fact_at(self.document, property, value, method, start, end)
