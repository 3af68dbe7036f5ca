"""Ratings written out in the text, where a critic's own verdict stands: at its beginning or its end.

A rating in prose may be somebody else's, a fraction, a date or the place in a count. What the critic is said to give
("I'd give it a solid B+") is heard before what merely stands there, and where two different ratings stand side by
side neither is believed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from datasette_film_reviews.extract.blocks import is_rule
from datasette_film_reviews.extract.labels import labelled_in
from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.lines import Line
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.model import Fact
from datasette_film_reviews.ratings import (
    COUNTED,
    LETTER,
    NUMERAL,
    OUT_OF,
    PERCENT,
    RATING_LENGTH,
    STARS,
    THUMBS,
    parse_rating,
    value_of,
)

ENDS = 2
"""How many lines at either end of the body are searched."""

LEGEND_LENGTH = 200
"""Longer lines do not explain the scale."""

LOOK_AROUND = 120
"""How many characters of its sentence before a rating, and after it, are searched for signs that it is no verdict."""

USUAL_TOPS = frozenset((4, 5, 6, 10, 20, 100))
"""Scales that are believed in running text without a word for their unit."""

_STATED = re.compile(rf"(?<![\w/$£€.,-]){OUT_OF}(?![\w/%])", re.IGNORECASE)
_GLYPHS = re.compile(rf"(?=[★⭐🌟✭✮✯✰●⬤🟊☆½])(?<![\w★⭐🌟✭✮✯✰●⬤🟊☆]){STARS}(?!\s?[★⭐🌟✭✮✯✰●⬤🟊☆])")
_ASTERISKS = re.compile(
    r"(?:^|(?<=[.!?:)–—”\"’>-]\s))(?:\*{2,5}|\*(?=½|1/2))(?:½|[ ]?1/2)?(?=[\s.)\]]{0,4}$)", re.MULTILINE
)
_COUNTED_SENTENCE = re.compile(
    rf"(?:^|(?<=[.!?>]\s)|(?<=>)){COUNTED}(?=\s*(?:[.,;:!–—(<]|-\s|$))", re.IGNORECASE | re.MULTILINE
)
_PLAIN_COUNTED = re.sub(r"\?P<\w+>", "?:", COUNTED)
_PLAIN_OUT_OF = re.sub(r"\?P<\w+>", "?:", OUT_OF)
_ENDED = r"(?=\s*(?:[.,;:!?)<\]–—]|-\s|$|(?:for|because|but|and|overall|from me|out)\b))"
_GIVEN = (
    rf"(?:an?\s+)?(?:(?!film|movie|rating)[a-z]+(?:,?\s+|-)){{0,3}}?"
    rf"(?P<rating>(?i:{_PLAIN_OUT_OF})(?![\w/%])|(?i:{_PLAIN_COUNTED})|{STARS}(?!\*)|(?i:{THUMBS})|{PERCENT}{_ENDED}|{LETTER}{_ENDED}"
    rf"|(?<=\ban\s){NUMERAL}{_ENDED}|(?<=\ba\s){NUMERAL}{_ENDED})"
)
_OWN = re.compile(
    r"\b(?:(?i:I|we)(?:['’](?:d|ll|m|ve|re))?(?!\s+(?:would|could|might|should)\s+have)"
    r"(?:\s+(?:would|will|am|are|must|do|have|to|only|still|\w+ly)){0,3}"
    r"\s+(?:give|gave|giving|given|rate|rated|award|awarded|grade)"
    r"|(?:It|This|[Tt]his (?:film|movie|one|picture)|[Tt]he (?:film|movie|picture))(?:\s+\w+ly)?"
    r"\s+(?:gets|earns|receives|rates))"
    rf"\s+(?P<object>[^.!?\n]{{0,60}}?)\s*(?<!\w){_GIVEN}"
    r"|(?:^|(?<=[.!?>*_]\s)|(?<=[>*_]))(?:(?i:my|our|final|overall|star|the)\s+){0,2}(?i:rating|grade|score|verdict|stars)"
    rf"(?:\s*[:=–—-]\s*|\s+is\s+)(?:(?i:an?)\s+)?(?:solid\s+|strong\s+)?"
    rf"(?P<labelled>(?i:{_PLAIN_OUT_OF})(?![\w/%])|(?i:{_PLAIN_COUNTED})|{STARS}(?!\*)|{PERCENT}|{LETTER})(?=\s*(?:[.,;:!)<\]–—(]|$))",
    re.MULTILINE,
)

_SENTENCE_START = re.compile(r".*[.!?>](?:\s|(?<=>))", re.DOTALL)
_OTHERS = re.compile(
    r"\b(?i:imdb|metacritic|metascore|rotten|tomatoes|tomatometer|letterboxd|cinemascore|douban|users?|audience)\b"
    r"|\b(?:[Cc]ritics?|[Pp]eople|[Oo]thers?|[Ss]ome|[Mm]ost|[Mm]any|[Ee]veryone|[Hh]e|[Ss]he|[Tt]hey|[Ww]ho|(?!I\b|We\b|It\b|This\b)[A-Z]\w+)"
    r"\s+(?:\w+\s+){0,2}(?:gave|gives?|giving|rated?|rates|awarded)\b"
)
_NO_VERDICT_BEFORE = re.compile(
    r"(?:\b(?:less|more|better|worse|higher|lower)\s+than|\b(?:over|under|nearly|almost|on|since|until|top|first|last)"
    r"|\b(?:would|could|might|should)(?:\s+have|['’]ve)\s+.{0,30}"
    r"|#|\b(?:day|week|month|part|chapter|episode|entry|page|disc|night|round|number|no\.?|volume|vol\.?)\s*[#:]?"
    r"|(?:^|[.!?(]\s*)(?:Film|Movie|Challenge)\s*#?)\s*\(?$",
    re.IGNORECASE,
)
_NO_VERDICT_AFTER = re.compile(
    r"\s*(?:of\b|(?:so|thus)\s+far|people|times|way\b|films|movies|jokes|scenes|characters|kids|men|women|critics"
    r"|episodes|hours?\b|minutes?\b|years?\b|inch|miles?|cups?\b|[a-z]+ers\b|(?:on|at|from)\s+(?i:imdb|rotten|metacritic|letterboxd))"
)
_LEGEND = re.compile(
    r"\b(?:scores?|ratings?|grades?|stars|marks|films|movies|reviews)\s+(?:are|is)\s+(?:(?:rated|scored|given|marked|graded)\s+)?"
    r"(?:out\s+of|on\s+a\s+scale\s+of(?:\s+(?:0|1|zero|one)\s*(?:to|[-–]))?|from\s+(?:0|1|zero|one)\s+to)\s+"
    r"(?P<best>\d{1,3}|four|five|six|ten|\*{3,5}|★{3,5})(?![\w*★])",
    re.IGNORECASE,
)
_COUNT = re.compile(r"\b(?:challenge|marathon|countdown|hooptober|watchlist|project)\b", re.IGNORECASE)
_HEDGED = re.compile(r"\b(?:less|more|half|hours?|minutes?|than|if|others?|him|her|them|performance|acting)\b")
_SEPARATED = re.compile(r"[:–—|([\-]\s*$")


def verdict_facts(layout: Layout) -> Iterator[Fact]:
    """Facts ``rating`` from the first and last lines of the body; none where two different ones stand together."""
    lines = [line for line, kind in layout.lines_with_kinds() if kind == "body"]
    # A rule of asterisks between two lines parts them; at an end of the text it may be stars.
    lines = [line for place, line in enumerate(lines) if place in (0, len(lines) - 1) or not is_rule(line.text)]
    for part in (lines[-ENDS:], lines[: min(ENDS, max(0, len(lines) - ENDS))]):
        last = bool(part) and part[-1] is lines[-1]
        for method, found in (
            ("rating line", _whole(part)),
            ("rating in text", _own(layout.document, part)),
            ("rating in text", _standing(layout.document, part, last)),
        ):
            spans = [*found]
            values = {_value(layout.document[slice(*span)]) for span in spans}
            if spans and len(values) == 1:
                start, end = spans[-1]
                written = layout.document[start:end].rstrip(" .!,")
                written = written if "(" in written else written.rstrip(") ")
                yield fact_at(layout.document, "rating", " ".join(written.split()), method, start, start + len(written))
            if spans:
                break
    yield from _legend_facts(layout)


def trailing_rating(text: str) -> tuple[int, int] | None:
    """Where a rating stands at the end of a heading, after its title: ``Review: Salt ★★★``, ``Salt (7/10)``.

    Only what cannot be a part of a title counts: stars, a value with a usual scale, and what is set apart by a bracket
    or a dash. The span leaves out brackets around it; a single ``*``, which marks a footnote, is no rating.
    """
    bare = text.rstrip(" \t.)]!_")
    first = max(0, len(bare) - RATING_LENGTH)
    for match in re.finditer(r"(?<=[\s(\[])\S", text[first : len(text)]):
        start = first + match.start()
        end = len(bare) + (text[start : len(bare)].count("(") > 0)
        written = text[start:end]
        if start >= end or parse_rating(written) is None or not text[:start].strip(" \t#*_:–—|([-"):
            continue
        if _SEPARATED.search(text[:start]):
            if not re.fullmatch(rf"{NUMERAL}|[A-F*]", written):
                return start, end
            continue
        stated = _STATED.fullmatch(written)
        stars = re.fullmatch(STARS, written) and written != "*" and not text.lstrip("# ").startswith("*")
        if stars or (stated and _usual(stated)):
            return start, end
    return None


def _legend_facts(layout: Layout) -> Iterator[Fact]:
    """What a legend (``Scores are out of 100``) makes of the header's rating, where that has no scale of its own."""
    ratings = [
        rating.written
        for line, kind in layout.lines_with_kinds()
        if kind == "header"
        for written in ([label.value for label in labelled_in(line) if label.property == "rating"] or [line.text])
        if (rating := parse_rating(written)) is not None and rating.score is None
    ]
    for line, kind in layout.lines_with_kinds() if len(set(ratings)) == 1 else ():
        legend = _legend(line) if kind != "comment" else None
        scaled = legend and parse_rating(f"{ratings[0]} out of {legend['best']}")
        if legend and scaled and scaled.best in USUAL_TOPS:
            start = line.text_start + legend.start()
            yield fact_at(layout.document, "rating", scaled.written, "rating in text", start, start + len(legend[0]))
            return


def _legend(line: Line) -> re.Match[str] | None:
    return _LEGEND.search(line.text) if len(line.text) <= LEGEND_LENGTH else None


def _value(written: str) -> float | str:
    """What two ways to write the same rating have in common."""
    rating = parse_rating(written)
    if rating is None:
        return written
    return rating.score if rating.score is not None else f"{value_of(rating.written)}"


def _whole(lines: Iterable[Line]) -> Iterator[tuple[int, int]]:
    """Lines that are a rating and nothing else; a bare number and a lone letter are none."""
    for line in lines:
        rating = parse_rating(line.text)
        if rating is None or re.fullmatch(rf"{NUMERAL}|[A-F]", rating.written.rstrip(".!")):
            continue
        if (place := line.text.find(rating.written)) >= 0:
            yield line.text_start + place, line.text_start + place + len(rating.written)


def _own(document: str, lines: Iterable[Line]) -> Iterator[tuple[int, int]]:
    """What the critic is said to give, and what stands after a label within a line."""
    for line in lines:
        for match in _OWN.finditer(document, line.text_start, line.text_end):
            group = "rating" if match["rating"] else "labelled"
            if match["rating"] and _HEDGED.search(document, match.start("object"), match.start("rating")):
                continue
            if parse_rating(match[group]) and not _NO_VERDICT_AFTER.match(document, match.end(group), line.text_end):
                yield match.span(group)


def _standing(document: str, lines: Iterable[Line], last: bool) -> Iterator[tuple[int, int]]:
    """Ratings that merely stand in a line, where nothing says that they are something else."""
    for line in lines:
        if _legend(line):
            continue
        for pattern in (_STATED, _GLYPHS, _ASTERISKS, *([_COUNTED_SENTENCE] if last else [])):
            for match in pattern.finditer(document, line.text_start, line.text_end):
                if pattern is _ASTERISKS and line.text.startswith("*") and match.start() > line.text_start:
                    continue
                if pattern is _STATED and not _usual(match):
                    continue
                if parse_rating(match[0]) is not None and not _is_something_else(document, line, match):
                    yield match.span()


def _usual(match: re.Match[str]) -> bool:
    """Whether a value with its scale is surely one: ``4/5``, ``three out of five``, ``6,5 von 10 Punkten``."""
    best = parse_rating(match[0])
    if best is None or best.best not in USUAL_TOPS:
        return False
    spelt = not re.match(r"[\d½★⭐*]", match["value"])
    if "/" in match["scale"]:
        return not spelt
    return (
        match["scale"].casefold().startswith(("out", "on"))
        or not re.fullmatch(r"[\w.,½ ]+", match["value"])
        or (len(match[0].split()) > len(match["value"].split()) + 2)
    )


def _is_something_else(document: str, line: Line, match: re.Match[str]) -> bool:
    before = document[max(line.text_start, match.start() - LOOK_AROUND) : match.start()]
    if sentence := _SENTENCE_START.match(before):
        before = before[sentence.end() :]
    after = document[match.end() : min(line.text_end, match.end() + LOOK_AROUND)]
    return bool(
        _OTHERS.search(before)
        or _NO_VERDICT_BEFORE.search(before)
        or _NO_VERDICT_AFTER.match(after)
        or _COUNT.search(before)
        or _COUNT.search(re.split(r"[.!?]\s", after, maxsplit=1)[0])
    )
