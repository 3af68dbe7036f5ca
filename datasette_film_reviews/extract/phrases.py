"""Every phrase of a text that may be a title, found in one pass: quoted, emphasised, linked, in capitals, or bare.

A run of capitalised words does not show where a title in it begins and ends (``Ephron’s Sleepless in Seattle``). Where
a part of the run stands elsewhere in the text too, that part is the phrase; else the run is, without what a possessive
or a comma cuts off.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Literal, NamedTuple

from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.letters import capitals_in, letters_in
from datasette_film_reviews.extract.names import COMMON_WORDS, TITLE_REST, UPPER, looks_like_title
from datasette_film_reviews.folding import title_key
from datasette_film_reviews.model import MarkKind

Form = Literal["linked", "quoted", "emphasised", "strong", "capitals", "bare"]

MOSTLY_CAPITALS = 0.4
"""In a text with more capitals than this share of its letters, capitals mark nothing."""

OBJECT_PRONOUNS = ("Her", "Him", "Us", "Them", "Me")
"""Words that cannot be the subject of a verb unless they are a name."""

MOST = 400
"""At most so many phrases of each form are looked at in one text: a bound, not a tuned value."""

LONGEST_PART = 4
"""A part of a run has at most so many groups of capitalised words: ``X and Y of Z in W`` has four."""

_LEADS = frozenset(
    """after although and as at because before besides but by despite during even for from if in like of on since so
    then though to unlike until when where whereas while with within without yet reviewing watching rewatching
    review""".split()
)
_COMMON = COMMON_WORDS - {pronoun.lower() for pronoun in OBJECT_PRONOUNS}
_QUOTED = re.compile(
    r"[“„«](?P<double>[^“”„«»\n]{1,90}?)[”“»]|(?<!\w)\"(?P<straight>[^\"\n]{1,90}?)(?:\"(?!\w)|(?<=[.,!?])\"(?=[A-Z]))|‘(?P<single>[^‘’\n]{1,90}(?:’(?=s\s)[^‘’\n]{0,60})?)’(?!\w)"
    r"|(?<!\w)'(?P<plain>[^'\n]{1,90}?)'(?!\w)|(?<![\w*])\*(?P<starred>[^*\n]{1,90}?)\*(?![\w*])|(?<!\w)_(?P<underlined>[^_\n]{1,90}?)_(?!\w)"
)
_BOLD = re.compile(r"(?<![\w*])\*\*(?P<bold>[^*\n]{1,90}?)\*\*(?![\w*])")
_CATALOGUE = re.compile(
    r"https?://(?:\w+\.)*(?:imdb\.com/(?:\w\w/)?title/|themoviedb\.org/movie/|letterboxd\.com/(?:\w+/)?film/"
    r"|rottentomatoes\.com/m/|metacritic\.com/movie/|allocine\.fr/film/|filmaffinity\.com/\w+/film"
    r"|(?:\w+\.)?wikipedia\.org/wiki/[^ ]*[(_](?:\d{4}_)?film)",
    re.IGNORECASE,
)
_SENTENCE_CASE = re.compile(rf"[{UPPER}][^\W\d_]*(?: [^\W_]+(?:['’-][^\W_]+)*){{1,6}}")
"""How titles are written in most languages but English: ``La casa de los relojes``."""

_CONTRACTION = re.compile(r"(?:I|You|He|She|It|We|They|That|There|What|Who|Don|Can|Won|Didn|Isn|Let|Here)['’]\w+")
_ABOUT_THE_LINK = re.compile(
    r"\b(?:imdb|letterboxd|rotten\s+tomatoes|metacritic|wikipedia|view|more|here|trailer|page|link|read|see)\b", re.I
)
# Here and below a class of characters comes before what looks behind it: so it is sought far faster.
_OPENING = re.compile("[“„«\"‘'*_](?<!\\w[\"'*_])")
_RUN = re.compile(rf"[{UPPER}\d](?<![\w’'-].){TITLE_REST}")
_RUN_WORD = re.compile(r"\S+")
_IN_CAPITALS = re.compile(rf"[{UPPER}](?<![\w’'-].)[{UPPER}\d’'&-]+(?:\s[{UPPER}\d’'&:-]+){{1,8}}(?![\w’'])")


Found = Iterator[tuple[str, int, int]]


class Phrase(NamedTuple):
    """Words at ``start``/``end`` of the document that may be a title; ``key`` is their folded form."""

    text: str
    key: str
    start: int
    end: int
    form: Form


def phrases_of(layout: Layout) -> tuple[Phrase, ...]:
    """The phrases of the body and of readers' comments, in the order of the text; each place is one phrase."""
    taken: dict[int, Phrase] = {}
    forms: tuple[tuple[Form, Found], ...] = (
        ("linked", _linked(layout)),
        ("quoted", _quoted(layout)),
        ("emphasised", _marked(layout, "emphasis")),
        ("strong", _marked(layout, "strong")),
        ("strong", _bold(layout)),
        ("capitals", in_capitals(layout.prose)),
    )
    for form, found in forms:
        for text, start, end in found:
            if start not in taken:
                taken[start] = Phrase(text, title_key(text), start, end, form)
    keys: dict[str, str] = {}
    bare: list[Phrase] = []
    inside = {place for phrase in taken.values() for place in range(phrase.start, phrase.end)}
    for text, start, end in _bare(layout.prose, {phrase.text for phrase in taken.values()}):
        if start not in inside:
            key = keys.get(text) or keys.setdefault(text, title_key(text))
            bare.append(Phrase(text, key, start, end, "bare"))
    return tuple(sorted((*taken.values(), *bare), key=lambda phrase: (phrase.start, phrase.end)))


def in_capitals(text: str) -> Found:
    """Runs of two and more words in capitals, in a text that is not itself in capitals: (phrase, start, end)."""
    matches = list(_IN_CAPITALS.finditer(text))
    if not matches or mostly_capitals(text):
        return
    for match in matches:
        phrase = match[0].rstrip("&-:’' ")
        if sum(len(word) > 1 and word.isalpha() for word in phrase.split()) > 1:
            yield phrase, match.start(), match.start() + len(phrase)


def mostly_capitals(text: str) -> bool:
    """Whether a text is written in capitals throughout."""
    return text.count(" ") > 0 and capitals_in(text) > MOSTLY_CAPITALS * letters_in(text)


def _linked(layout: Layout) -> Found:
    """What leads to a page about a film."""
    for mark in layout.marks:
        if mark.kind == "link" and _CATALOGUE.match(mark.target):
            words = layout.prose[mark.start : mark.end]
            if not _ABOUT_THE_LINK.search(words):
                yield from _titled(words, mark.start, sentences=True)


def _marked(layout: Layout, kind: MarkKind) -> Found:
    sentences = not _is_english(layout.prose)
    for mark in layout.marks[:MOST]:
        if mark.kind == kind and mark.end - mark.start <= 100:
            yield from _titled(layout.prose[mark.start : mark.end], mark.start, sentences)


def _quoted(layout: Layout) -> Found:
    """Title-like phrases in quotation marks or in the marks of plain-text emphasis."""
    sentences = not _is_english(layout.prose)
    for match in islice(_quotations(layout.prose), MOST):
        group = match.lastgroup or "double"
        yield from _titled(match[group], match.start(group), sentences)


def _bold(layout: Layout) -> Found:
    """Title-like phrases between the marks of plain-text bold."""
    for match in islice(_BOLD.finditer(layout.prose), MOST) if "**" in layout.prose else ():
        yield from _titled(match["bold"], match.start("bold"))


def _is_english(text: str) -> bool:
    """Whether titles are written with capitals here: a text with an English article in every 400 characters."""
    return 400 * text.count(" the ") >= len(text)


def _titled(raw: str, start: int, sentences: bool = False) -> Found:
    """The phrase without what punctuation adds to it, if it is written as a title."""
    phrase = raw.strip().removesuffix("’s").removesuffix("'s").strip(" ,.;:“”\"‘’'*_")
    if (
        phrase
        and (looks_like_title(phrase) or (sentences and _SENTENCE_CASE.fullmatch(phrase)))
        and phrase.casefold() not in _COMMON
    ):
        first = start + raw.index(phrase)
        yield phrase, first, first + len(phrase)


def _quotations(text: str) -> Iterator[re.Match[str]]:
    """What is quoted, sought where a mark can open it: much cheaper than trying each place."""
    position = 0
    while found := _OPENING.search(text, position):
        match = _QUOTED.match(text, found.start())
        if match is None:
            position = found.end()
        else:
            yield match
            position = match.end()


class _Group(NamedTuple):
    """Capitalised words of a run that nothing parts; ``cut``: what stands before them ends a phrase."""

    start: int
    end: int
    cut: bool


def _bare(text: str, known: set[str]) -> Found:
    """Runs of capitalised words, or those parts of runs that the text repeats."""
    runs = []
    counts: Counter[str] = Counter(dict.fromkeys(known, 1))
    for match in islice(_RUN.finditer(text), MOST):
        if match[0].isalnum():  # one word: most runs are, and most of those begin a sentence and name nothing
            counts[match[0]] = counts.get(match[0], 0) + 1
            if match[0].casefold() not in _COMMON:
                runs.append([_Group(match.start(), match.end(), True)])
            continue
        groups = _groups(match)
        runs.append(groups)
        for part in {text[first:last] for first, last in _parts(groups)}:
            counts[part] = counts.get(part, 0) + 1
    for groups in runs:
        yield from _best_parts(text, groups, counts)


def _groups(run: re.Match[str]) -> list[_Group]:
    """The groups of a run: links, commas, colons and possessives part them, commas and possessives cut it too."""
    groups: list[_Group] = []
    start: int | None = None
    end, cut = 0, True
    for word in _RUN_WORD.finditer(run.string, *run.span()):
        written = word[0]
        if written[0].islower() or written == "&":
            if start is not None:
                groups.append(_Group(start, end, cut))
                start, cut = None, False
            continue
        if start is None:
            start = word.start()
        bare = written.rstrip(",:!")
        possessive = bare.endswith(("'s", "’s"))
        end = word.start() + len(bare) - 2 * possessive
        if possessive or written[-1] in ",:":
            groups.append(_Group(start, end, cut))
            start, cut = None, written[-1] != ":"
    if start is not None:
        groups.append(_Group(start, end, cut))
    return groups


def _parts(groups: list[_Group]) -> Iterator[tuple[int, int]]:
    for number, group in enumerate(groups):
        for last in groups[number : number + LONGEST_PART]:
            yield group.start, last.end


def _best_parts(text: str, groups: list[_Group], counts: Counter[str]) -> Found:
    """The longest parts that stand elsewhere too; what is left is taken up to the next cut."""
    if len(groups) == 1:
        yield from _without_lead(text, groups[0].start, groups[0].end, counts)
        return

    def repeated(first: int, last: int) -> bool:
        return counts[text[groups[first].start : groups[last].end]] > 1

    number = 0
    while number < len(groups):
        until = min(number + LONGEST_PART, len(groups))
        last = next((n for n in range(until - 1, number - 1, -1) if repeated(number, n)), None)
        if last is None:
            last = number
            while last + 1 < until and not groups[last + 1].cut and not repeated(last + 1, last + 1):
                last += 1
        start, end = groups[number].start, groups[last].end
        yield from _without_lead(text, start, end, counts)
        if last + 1 < len(groups) and text[end : end + 2] in ("'s", "’s") and counts[text[start:end]] < 2:
            end = groups[last + 1].end  # “Charlie’s War” may be the title, and so may “War”
            yield text[start:end], start, end
        number = last + 1


def _without_lead(text: str, start: int, end: int, counts: Counter[str]) -> Found:
    """The phrase, or what follows the small word with which a sentence leads into it (``After Salt``)."""
    phrase = text[start:end]
    first, _, rest = phrase.partition(" ")
    rest = rest.lstrip()
    lead = first.casefold()
    if rest[:1].isupper() and lead in _COMMON and counts[phrase] < 2 and (lead in _LEADS or counts[rest] > 1):
        start, phrase = end - len(rest), rest
    if (
        phrase.casefold() not in _COMMON
        and any(map(str.isalpha, phrase))
        and len(phrase) <= 90
        and not (("'" in phrase or "’" in phrase) and _CONTRACTION.fullmatch(phrase))
    ):
        yield phrase, start, end
