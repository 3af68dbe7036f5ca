"""Headings: which lines at the top are one, and which titles one may hold.

A heading may be the title, the title among furniture (`Review: Salt (2011)`), or a headline that only plays with it.
Every reading of it is a candidate; whether the text uses the same words again decides how sure each is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace

from datasette_film_reviews.dates import DATE
from datasette_film_reviews.extract import heading_details as beside
from datasette_film_reviews.extract.bylines import is_byline
from datasette_film_reviews.extract.details import detail_facts
from datasette_film_reviews.extract.furniture import (
    CALLED_A_REVIEW,
    FURNITURE,
    KIND_AT_END,
    MIDDLE,
    RUBRICS,
)
from datasette_film_reviews.extract.labels import labelled_in
from datasette_film_reviews.extract.language import is_english
from datasette_film_reviews.extract.lines import SENTENCE_END, Line
from datasette_film_reviews.extract.methods import METHODS, fact_at
from datasette_film_reviews.extract.names import (
    CLOSE_QUOTE,
    OPEN_QUOTE,
    POSSESSIVE,
    UPPER,
    WHOLE_PERSON,
    looks_like_title,
)
from datasette_film_reviews.extract.phrases import SENTENCE_CASE
from datasette_film_reviews.extract.verdicts import trailing_rating
from datasette_film_reviews.model import Fact
from datasette_film_reviews.ratings import parse_rating

HEADING_LENGTH = 120
HEADING_WORDS = 18
MENTION_LENGTH = 3
"""A title of fewer letters is not looked for in the text: it would be found in anything."""

QUOTES = "“”\"„«»‘’'"
_SPACES = "".join(filter(str.isspace, map(chr, range(0x3001))))
"""All that Unicode has, as mojibake brings the rarest of them into a line."""
EDGES = QUOTES + _SPACES + "–—-:*_|,;#"

_TITLE_MARK = re.compile(
    r"\breview(?:ed)?\b|\((?:18|19|20)\d\d\)|\((?:[^()]*\d\s*min[^()]*|U|PG|12A?|15|18|R|PG-13)\)", re.IGNORECASE
)
_QUOTED = re.compile(rf"(?<!\w){OPEN_QUOTE}(?P<title>[^“”\"„«»‘\n]{{1,80}}?)[,.]?{CLOSE_QUOTE}(?!\w)")
_DATED = re.compile(rf"(?:[^\W\d]+\s+){{0,4}}{DATE}\W*", re.IGNORECASE)
_BELOW_A_TITLE = re.compile(r"https?://\S+|(?:18[89]|19\d|20\d)\d")
_NUMERIC_DATE = re.compile(r"\W*\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\W*")
_PARTS = re.compile(r"\s*(?::|\s[–—|-]|[–—|])\s+")
_UNDERLINE = re.compile(r"[=~-]{3,80}")
_WHOSE = re.compile(
    rf"(?P<title>[^()]*\w[!?.]?)\s+\((?:dir\.\s+)?(?!(?:The|An?|Las?|Les?|El|Los|Il|D(?:er|ie|as))\s)(?P<person>{WHOLE_PERSON})\)"
)
"""``Salt (A. Lee)``: whose film it is, where the text says the last name again."""
_IN_BRACKETS = re.compile(r"(?P<title>[^()]*\w[!?.]?)\s+\([^()\d]*\s[^()]*\)[!?.]*")
"""``SALT (and I mean it)``: what somebody adds to a title."""
_DETERMINER = re.compile(r"\b(?:this|that|my|your|our|an?|no|any|another)\s*$", re.IGNORECASE)
_PLACE_AND_YEAR = re.compile(rf"(?:[{UPPER}][\w.]*[\s,/-]+){{1,4}}(?:19|20)\d\d")
"""``Denmark 1968``: where and when a film was made."""
_CREDITED_TITLE = METHODS["heading above the credits"]
_PICTURES = frozenset(("So", "Sk", "Cf", "Mn"))
"""Categories of signs that are no letters: emoji and what changes how they look."""
_OF_WHO_WRITES = re.compile(r"\b(?:I(?:['’](?:M|VE|D|LL))?|WE|MY|ME)\b.* .* ")
"""``I WAITED NINE YEARS FOR THIS``: a sentence in capitals that the text does not repeat."""

_MAKER = re.compile(
    rf"(?!(?:The|A|An|My|Our|His|Her|Their|Your|No|On|In|This|That)\s)(?P<person>{WHOLE_PERSON}){POSSESSIVE}\s+(?P<title>\S.*)"
)
"""Whose work it is; only behind an article it is surely the maker's: “Ann Lee's The Salt”, not “Ida Moe's War”."""


def is_heading(line: Line, following: Line) -> bool:
    """Whether a line at the top stands apart as a title: short, not a sentence, and set off by what follows it."""
    text = line.text
    if len(text) > HEADING_LENGTH or len(text.split()) > HEADING_WORDS:
        return False
    if _DATED.fullmatch(text) or _NUMERIC_DATE.fullmatch(text):
        return False
    if text.startswith("#") or _TITLE_MARK.search(text):
        return True
    if SENTENCE_END.search(text) and not looks_like_title(text.rstrip(".")):
        return False
    if following.start == line.end and _UNDERLINE.fullmatch(following.text):
        return True
    if text[-1] in ",;:" or not (text[0].isupper() or text[0].isdigit() or text[0] in QUOTES + "*_"):
        return False
    if following.start > line.end or _BELOW_A_TITLE.fullmatch(following.text):
        return True
    if following.text[0].islower() and not labelled_in(following) and not is_byline(following.text):
        return False  # a sentence that goes on, in a text with a fixed width
    return (
        len(following.text) > 2 * len(text)
        or bool(labelled_in(following))
        or is_byline(following.text)
        or parse_rating(following.text) is not None
    )


def heading_facts(
    document: str, line: Line, credited: bool = False, set_apart: Iterable[tuple[int, int]] = ()
) -> Iterator[Fact]:
    """The titles that a heading may hold, and the year, certificate and length beside them.

    ``credited`` says that the line below tells who made it: so it is a title though it is written as sentences are.
    ``set_apart`` is what of it is in italics or bold, which counts as quotation marks do.
    """
    for start, end in set_apart:
        if _is_title_set_apart(document, line, start, end):
            yield _candidate(document, line, *_trimmed(document, start, end), method="quoted heading")
    for fact in _titles_in(document, line):
        entitled = fact.method == "heading" or (fact.method == "headline" and SENTENCE_CASE.fullmatch(fact.value))
        yield (
            replace(fact, method=_CREDITED_TITLE.name, confidence=_CREDITED_TITLE.confidence)
            if (credited and entitled and "\t" not in line.text and not _PLACE_AND_YEAR.fullmatch(line.text))
            else fact
        )


def _is_title_set_apart(document: str, line: Line, start: int, end: int) -> bool:
    """Whether a part of a heading that is in italics is a title and not stressed, as a single word easily is."""
    words = "" if document[start:end].rstrip().endswith(":") else document[start:end].strip(EDGES)
    before, after = document[line.text_start : start].rstrip(EDGES), document[end : line.text_end].strip(EDGES)
    if not words or not (before or after) or not _is_written_as_a_title(document, words):
        return False
    led_to = document[len(before) + line.text_start : start].strip()[:1] in (":", "–", "—", "-", "|")
    return " " in words or (bool(before) and led_to and not after) or _said_again(document, words, line)


def _titles_in(document: str, line: Line) -> Iterator[Fact]:
    start, end = line.text_start, line.text_end
    if rated := trailing_rating(line.text):
        first, last = (start + offset for offset in rated)
        yield fact_at(document, "rating", document[first:last], "rating line", first, last)
        end = start + len(document[start:first].rstrip(" (["))
    if match := beside.CREDITED.match(document, start, end):
        yield from detail_facts(document, *match.span("details"))
        end = match.end("title")
    sure = end < line.text_end
    if told := list(beside.told_outright(document, start, end)):
        yield from told
        return
    if (kind := KIND_AT_END.search(document, start, end)) and _said_again(
        document, document[start : kind.end("kind")], line
    ):
        end = kind.end("kind")  # “The Salt Movie Review” reviews “The Salt Movie”
        sure = True
    middle = MIDDLE.fullmatch(document, start, end)
    if middle and _only_behind(document, line, middle["before"], middle["after"]):
        start, sure = middle.start("after"), True  # “Sundance review: Salt”, not “Salt review: a triumph”
    while (match := FURNITURE.search(document[start:end])) and match.end() > match.start():
        if match.start() and _DETERMINER.search(document, start, start + match.start()):
            break  # “Please forgive this review”
        sure = sure or CALLED_A_REVIEW.search(match[0]) is not None
        start, end = (start + match.end(), end) if match.start() == 0 else (start, start + match.start())
    if (occasion := beside.SEEN_AT.search(document[:end], start)) and not _said_again(
        document, document[start:end], line
    ):
        end, sure = occasion.start(), True
    year = beside.year_beside(document[start:end], sure or rated is not None)
    if year:
        first = start + year.start("year")
        yield fact_at(document, "year", year["year"], "review heading", first, first + 4)
        if made := beside.MADE_BY_BEHIND.match(document, start + year.end(), end):
            span = made.span("person")
            yield fact_at(document, "director", made["person"], "possessive title", *span)
        end, sure = start + year.start(), True
    start, end = _trimmed(document, start, end)
    if start < end and document[start:end].casefold() not in RUBRICS:
        yield from _candidates(document, line, start, end, sure, dated=year is not None)


def _only_behind(document: str, line: Line, before: str, after: str) -> bool:
    """Whether the text repeats the latter part of its heading and not the former."""
    return _said_again(document, after.strip(EDGES), line) and not _said_again(document, before.strip(EDGES), line)


def _candidates(document: str, line: Line, start: int, end: int, sure: bool, dated: bool) -> Iterator[Fact]:
    """Every reading of a heading as a title, each as sure as the rest of the text makes it.

    ``dated``: a year stood behind it, so that all before the year is the title unless the text shows a part to be.
    """
    for match in _QUOTED.finditer(document, line.text_start, line.text_end):
        alone = match.span() == (line.text_start, line.text_end)  # as what somebody says in the film is, too
        if (
            not alone
            and _is_written_as_a_title(document, match["title"].strip(" ,."))
            and not _quotes_within(document[start : match.start()])
        ):
            yield _candidate(document, line, *_trimmed(document, *match.span("title")), method="quoted heading")
    whole = document[start:end]
    cuts = list(_PARTS.finditer(whole))
    if (maker := _MAKER.fullmatch(whole)) and not cuts:
        work = start + maker.start("title")
        if maker["title"].startswith(("The ", "A ", "An ")):
            yield fact_at(document, "director", maker["person"], "possessive title", start, start + maker.end("person"))
            yield _candidate(document, line, work, end, "review heading" if sure else "heading")
            yield _candidate(document, line, start, end, "part of the heading")
            return
        if " " in maker["title"]:
            yield _candidate(document, line, work, end, "part of the heading")
    made = beside.maker_behind(whole, dated and not _said_again(document, whole, line))
    if made and not cuts:
        yield fact_at(document, "director", made["person"], "possessive title", start + made.start("person"), end)
        yield _candidate(document, line, start, start + made.end("title"), "review heading")
        return
    if (whose := _WHOSE.fullmatch(whole[: cuts[0].start()] if cuts else whole)) and _is_named(
        document, whose["person"], line
    ):
        person = whose.span("person")
        yield fact_at(document, "director", whose["person"], "possessive title", start + person[0], start + person[1])
        yield _candidate(document, line, start, start + whose.end("title"), "review heading")
        return
    parts = [(0, cuts[0].start()), (cuts[-1].end(), len(whole))] if cuts else []
    aside = _IN_BRACKETS.fullmatch(whole)
    also = beside.both_names(whole) if (sure or aside) and not cuts and not _said_again(document, whole, line) else None
    if also:
        spans = ((start + first, start + last) for first, last in also)
        names = sorted(spans, key=lambda name: _rank_of_a_name(document, name, line))
        yield _candidate(document, line, *names[0], "review heading" if sure else "heading")
        yield _candidate(document, line, *names[1], "part alone")
        return
    if not parts and aside:
        parts = [aside.span("title")]
    if not parts and (noted := beside.NOTED.fullmatch(whole)):
        yield _candidate(document, line, start, start + noted.end("title"), method="title before a colon")
    apposed = None if parts else beside.BEFORE_A_COMMA.fullmatch(whole)
    if explained := beside.OR_SO.fullmatch(whole):
        yield _candidate(document, line, start, start + explained.end("title"), method="title before a colon")
    elif (
        not parts
        and (apposed := beside.BEFORE_A_COMMA.fullmatch(whole))
        and _said_again(document, apposed["title"], line)
    ):
        parts = [apposed.span("title")]
    # Texts shorten “Salt: A Love Story” to “Salt”; what stands before the title is not said again.
    if cuts and ":" in cuts[0][0] and all(_said_again(document, whole[slice(*part)], line) for part in parts):
        # A series and its part: “Salt: Low Tide”, of which the text says now the one, now the other.
        for method in ("heading said again", "review heading")[: 1 + sure]:
            yield fact_at(document, "title", whole, method, start, end)
        return
    only_behind = len(parts) > 1 and _only_behind(document, line, *(whole[slice(*part)] for part in parts))
    entire = sure and (not cuts or (dated and not only_behind))
    if only_behind and dated:
        yield fact_at(document, "title", whole, "headline", start, end)
    else:
        yield _candidate(document, line, start, end, "review heading" if entire else "heading")
    for first, last in parts:
        part = _trimmed(document, start + first, start + last)
        if part[0] < part[1] and not _DATED.fullmatch(document, *part):
            method = "part alone" if entire else "part of the heading"
            if _is_in_capitals_alone(document, part, whole):
                method = "quoted heading"
            elif (
                first == 0
                and (cuts or aside)
                and _is_explained(document, part, whole[cuts[-1].start() if cuts else last :])
            ):
                method = "title before a colon"
            yield _candidate(document, line, *part, method=method)


def _rank_of_a_name(document: str, name: tuple[int, int], line: Line) -> tuple[bool, bool]:
    """Of two names of a film the one that the text has comes first, then one that is written as titles are."""
    title = document[slice(*name)]
    return not _said_again(document, title, line), not looks_like_title(title)


def _is_named(document: str, person: str, line: Line) -> bool:
    """Whether the text below a heading says the last name of somebody in it."""
    return document.find(person.split()[-1], line.end) >= 0


def _is_written_as_a_title(document: str, phrase: str) -> bool:
    """Whether a phrase is written as titles are in English or, in another language, as sentences are."""
    return looks_like_title(phrase) or (SENTENCE_CASE.fullmatch(phrase) is not None and not is_english(document))


def _is_in_capitals_alone(document: str, part: tuple[int, int], whole: str) -> bool:
    """Whether the title stands in capitals in a headline of another language: ``SAL GORDA 2 : même recette``."""
    title = document[slice(*part)]
    rest = whole.replace(title, "").strip(EDGES)
    return title.isupper() and " " in title and rest[:1].islower() and not is_english(document)


def _is_explained(document: str, part: tuple[int, int], rest: str) -> bool:
    """Whether a colon or bracket and what is no title follow one: ``Low Tide: a wet day``, ``Low Tide: Stop press``."""
    mark, behind = rest.lstrip()[:1], rest.lstrip()[1:].strip()
    comments = mark == ":" and " " in behind and is_english(document) and not looks_like_title(behind)
    told = mark in ("(", ":") and (behind[:1].islower() or comments)
    return told and _is_written_as_a_title(document, document[slice(*part)])


def _quotes_within(before: str) -> bool:
    """Whether a quotation belongs to the title around it, as in ``Waiting for “Salt”``: a title leads to it."""
    words = before.strip().split()
    return (
        bool(words)
        and looks_like_title(f"{before.strip()} X")
        and not words[-1].endswith((":", "-", "–", "—", "s", "."))
    )


def _candidate(document: str, line: Line, start: int, end: int, method: str) -> Fact:
    """A title of the heading; a mere headline where it is not written as a title and the text never says it again."""
    title = document[start:end]
    if method not in ("review heading", "quoted heading", "part alone", "title before a colon"):
        again = len(title) >= MENTION_LENGTH and _said_again(document, title, line)
        if again:
            method = "part said again" if method == "part of the heading" else "heading said again"
        elif method == "part of the heading":
            method = "part alone"
        elif not looks_like_title(title) or (title.isupper() and _OF_WHO_WRITES.search(title)):
            method = "headline"
    return fact_at(document, "title", title, method, start, end)


def _said_again(document: str, title: str, line: Line) -> bool:
    """Whether the document has the same words elsewhere, written as a title or in capitals as in the heading."""
    if document.find(title, line.end) >= 0 or 0 <= document.find(title) < line.start:
        return not title.islower()
    return title.isupper() and re.search(rf"\b{re.escape(title)}\b", document[line.end :], re.IGNORECASE) is not None


def _trimmed(document: str, start: int, end: int) -> tuple[int, int]:
    """A span without dashes and space at its ends, nor quotation marks unless one belongs to what they enclose."""
    text = document[start:end]
    left, right = len(text) - len(text.lstrip(EDGES)), len(text.rstrip(EDGES))
    if not text.isascii():
        while left < right and unicodedata.category(text[left]) in _PICTURES:
            left += 1
            left += len(text[left:]) - len(text[left:].lstrip(EDGES))
        while left < right and unicodedata.category(text[right - 1]) in _PICTURES:
            right = len(text[: right - 1].rstrip(EDGES))
    if left >= len(text):
        return end, end
    for opening, closing in ('""', "“”", "„“", "«»"):
        if text[right : right + 1] == closing and text.count(opening, left, right) % 2:
            right += 1
            break
    return start + left, start + right
