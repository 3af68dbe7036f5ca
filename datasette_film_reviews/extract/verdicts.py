"""Ratings written out in the text: the critic's own verdict, which mostly stands at its beginning or its end.

A rating in prose may be somebody else's, a fraction, a date or the place in a count. What the critic is said to give
("I'd give it a solid B+") is heard before what merely stands there, and where two different ratings stand side by
side neither is believed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from datasette_film_reviews.extract.blocks import is_rule
from datasette_film_reviews.extract.decoys import is_something_else
from datasette_film_reviews.extract.given import given_spans, labelled_spans
from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.legends import legend_facts, legend_in
from datasette_film_reviews.extract.letters import small_letters
from datasette_film_reviews.extract.lines import Line
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.round_zero import round_zero
from datasette_film_reviews.model import Fact
from datasette_film_reviews.numerals import NUMERAL, SPELT, hearts_of, number_of
from datasette_film_reviews.ratings import (
    COINED_RUN,
    COUNTED,
    LETTER,
    OUT_OF,
    RATING_LENGTH,
    STAR_BEFORE,
    STARS,
    TO_A_TOP,
    USUAL_TOPS,
    parse_rating,
    value_of,
)

ENDS = 2
"""How many lines at either end of the body are searched."""

ALIKE = 6
"""Scores that differ by no more may be one verdict on two scales: ``***1/2``, which is 70, beside ``7/10``."""

_HINT = re.compile(r"[\d★⭐🌟✭✮✯✰●⬤🟊☆*%👍👎👏½]|star|[Tt]humb|[A-D][+-]|\b(?:an?|of) [A-F]\b|out of|:")
_COINED_RUN = re.compile(rf"{COINED_RUN}(?=\s*(?:[.,;:!–—(<]|-\s|$))", re.IGNORECASE | re.MULTILINE)
_LABEL = re.compile(r"[\W_]{0,4}[^\W\d_]+(?: [^\W\d_]+){0,3}[*_]*[ ]?:[*_ ]*")
_LETTER_FIRST = re.compile(rf"^{LETTER}(?=\s+[/|]\s)(?<!A)", re.MULTILINE)
_LETTER_ENDS = frozenset("/|")
_OPENS, _CLOSES = (
    re.compile(r"(?:\A|[\n.!?:>)–—]\s?|[*_]|\bsays\s)\Z"),
    re.compile(r"\s*(?:[.,;!–—)<*_]|$)", re.MULTILINE),
)
OPENING = 6
"""So many characters before a rating show that a sentence begins with it, or that somebody says it."""

_STATED = re.compile(rf"(?<![\w/$£€.,-]){OUT_OF}(?![\w/%])", re.IGNORECASE)
_STAR_AND_NUMBER = re.compile(
    rf"(?<![\w★⭐☆]){STAR_BEFORE}\d{{1,2}}(?:[.,]\d{{1,2}})?(?![\d.,]*\d)(?=[ \t]*(?:[|·,;.)<–—]|$))", re.MULTILINE
)
_GLYPHS = re.compile(
    rf"(?=[★⭐🌟✭✮✯✰●⬤🟊☆½])(?![★⭐]\uFE0F?[ \t]?\d)(?<![\w★⭐🌟✭✮✯✰●⬤🟊☆]){STARS}(?!\s?[★⭐🌟✭✮✯✰●⬤🟊☆])"
)
_ASTERISKS = re.compile(
    r"(?:^|(?<=[.!?:)–—”\"’>-]\s))(?:\*{2,5}|\*(?=½|1/2))(?:½|[ ]?1/2)?(?=[\s.)\]]{0,4}$)", re.MULTILINE
)
_ITS_NAME = re.compile(
    r"(?:^|\n)\W*(?:final |my )?(?:rating|score|verdict|nota|note|voto|giudizio|punteggio|valutazione|wertung|bewertung"
    r"|cijfer|betyg|karakter|calificaci[oó]n|puntuaci[oó]n|arvosana|ocena)\W*\Z",
    re.IGNORECASE,
)
"""What heads a section with nothing but the rating in it."""

_COUNTED_SENTENCE = re.compile(
    rf"(?:^|(?<=[.!?>]\s)|(?<=>)){COUNTED}(?=\s*(?:[.,;:!–—(<]|-\s|$))", re.IGNORECASE | re.MULTILINE
)
_ANOTHER = re.compile(rf"\s*(?:,|[–—/-]|\b(?:or|oder|ou|o|und|and)\b)\s*{COUNTED}", re.IGNORECASE)
"""A second count behind the first, of which neither is meant: ``Five stars, ten stars, who counts``."""

_FAR = re.compile(r"\s{3,}")
"""So much space parts a rating from who signs it."""

_LAST_NUMBER = re.compile(r"[.!?…”\")][ \t]*\n[ \t]*\n\s*(?P<number>10|[1-9](?:[.,]5|½)?)\s*\Z")
_TO_A_TOP = re.compile(TO_A_TOP)
"""What every value with a scale has in it, and hardly another line."""

_UNIT_SIGNS = (
    "star",
    "stern",
    "étoile",
    "estrel",
    "stell",
    "point",
    "punkt",
    "punt",
    "pont",
    "sterr",
    "stjärn",
    "poäng",
    "poeng",
    "stjern",
    "hjerter",
    "gwiazd",
)
# A class of characters comes before what looks behind it: so it is sought far faster.
_UNIT_WORD = re.compile(
    r"[sépehg](?<![^\W\d_].)(?:(?<=s)(?:tars?|terne?n?|tell\w+|terren|tjärn(?:a|or)|tjerner?)|(?<=é)toiles?"
    r"|(?<=e)strell?as?|(?<=h)jerter|(?<=g)wiazd(?:k[aię]|ek)"
    r"|(?<=p)(?:oints?|unkte?n?|unkty|unktów|kt|unti|untos?|ontos?|unten|oäng|oeng))\b"
)
_SCALE_SIGNS = ("/", "out of", "out-of", "outta", "scale of")
_BESIDE_SCALE = re.compile(r"[\d*★⭐½][ \t]?\(?(?:out|of|from|von|van|auf|sur|sobre|su|de|di|em|ud|ut|af|av|na)[ \t]")
_FRACTION = re.compile(r"[123]\s?/\s?4|20/20")
_ENDS = re.compile(r"[ \t]*(?:[.,;:!?)\]–—<*_-]|$|from\b|for\b|rating\b)", re.MULTILINE)
_SEPARATED = re.compile(r"[:–—|([\-]\s*$")


def verdict_facts(layout: Layout) -> Iterator[Fact]:
    """Facts ``rating`` from the body; none where two different ones stand together.

    Its last lines are heard first, then its first ones; between them, only what leaves no doubt.
    """
    document = layout.document
    body = [line for line, kind in layout.lines if kind == "body"]
    # A rule of asterisks between two lines parts them; at an end of the text it may be stars.
    lines = [line for place, line in enumerate(body) if place in (0, len(body) - 1) or not is_rule(line.text)]
    first, middle, last = lines[:-ENDS][:ENDS], lines[ENDS:-ENDS], lines[-ENDS:]
    below = [line for line, kind in layout.lines if kind == "notice" and body and line.start >= body[-1].end]
    found = [
        *_settled(
            document,
            (
                _whole(last, True),
                _under_its_name(document, last),
                labelled_spans(document, last),
                given_spans(document, last),
                _standing(document, last, True),
                _closing(document, below),
            ),
        ),
        *_settled(
            document,
            (_whole(first), labelled_spans(document, first), given_spans(document, first), _standing(document, first)),
        ),
    ]
    middle = [line for line in middle if _HINT.search(line.text)]
    yield from (
        found
        or [*round_zero(document, body)]
        or [
            *_settled(
                document, (_whole(middle), labelled_spans(document, middle), given_spans(document, middle, surely=True))
            )
        ]
        or _last_number(document, body)
    )
    yield from legend_facts(document, layout.lines)


def _last_number(document: str, body: Sequence[Line]) -> Iterator[Fact]:
    """A number up to ten that stands alone below a text, where nothing else is."""
    filled = [line for line in body if line.text]
    if len(filled) > 1 and (number := _LAST_NUMBER.search(document, filled[-2].text_end - 1)):
        yield fact_at(document, "rating", number["number"], "rating in text", *number.span("number"))


def _settled(document: str, ways: Iterable[Iterable[tuple[int, int]]]) -> Iterator[Fact]:
    """The rating that the first way to find any finds, if it finds no two that differ."""
    for place, way in enumerate(ways):
        spans = [*way]
        values = [_value(document[start:end]) for start, end in spans]
        if spans and max(values) - min(values) <= ALIKE:
            start, end = spans[-1]
            written = document[start:end].rstrip(" .!,")
            written = written if "(" in written else written.rstrip(") ")
            value = " ".join(written.split())
            if re.fullmatch(SPELT, value, re.IGNORECASE):
                value = f"{number_of(value):g}"
            method = "rating in text" if place else "rating line"
            yield fact_at(document, "rating", value, method, start, start + len(written))
        if spans:
            return


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
        drawn = re.fullmatch(STARS, written) or hearts_of(written) or _COINED_RUN.fullmatch(written)
        stars = drawn and written != "*" and not text.lstrip("# ").startswith("*")
        if stars or (stated and _usual(stated)):
            return start, end
    return None


def _value(written: str) -> float:
    """What ways to write the same rating have in common; ratings without a scale differ from those that have one."""
    rating = parse_rating(written)
    if rating is None:
        return -1000 * number_of(written)
    return rating.score if rating.score is not None else -1000 * (value_of(rating.written) or 0)


def _whole(lines: Iterable[Line], last: bool = False) -> Iterator[tuple[int, int]]:
    """Lines that are a rating and nothing else; a bare number and a lone letter are none, nor things above the end."""
    for line in lines:
        rating = parse_rating(line.text) or parse_rating(_FAR.split(line.text, maxsplit=1)[0])
        if (
            rating is None
            or (not last and _COINED_RUN.fullmatch(line.text))
            or re.fullmatch(rf"{NUMERAL}[分点點]?|[A-F]", rating.written.rstrip(".!"))
        ):
            continue
        if (place := line.text.find(rating.written)) >= 0:
            yield line.text_start + place, line.text_start + place + len(rating.written)


def _under_its_name(document: str, lines: Iterable[Line]) -> Iterator[tuple[int, int]]:
    """Ratings in a section that is called so, be their unit the critic's own: ``4 lanterns out of 5 and a moth``."""
    for line in lines:
        if _ITS_NAME.search(document[max(0, line.start - RATING_LENGTH) : line.start]):
            found = _STATED.finditer(document, line.text_start, line.text_end)
            yield from (match.span() for match in found if _usual(match))


def _closing(document: str, lines: Iterable[Line]) -> Iterator[tuple[int, int]]:
    """Ratings that close what tells where the film can be seen: ``Salt is out now. 4/5``."""
    for line in lines:
        place = line.text.rfind(". ") + 2
        if place > 1 and parse_rating(line.text[place:]) is not None and (written := trailing_rating(line.text)):
            yield line.text_start + written[0], line.text_start + written[1]


def _standing(document: str, lines: Iterable[Line], last: bool = False) -> Iterator[tuple[int, int]]:
    """Ratings that merely stand in a line, where nothing says that they are something else."""
    for line in lines:
        if legend_in(line.text):
            continue
        stated = 0
        for pattern, start in _worth_trying(line.text, last):
            for match in pattern.finditer(document, line.text_start + start, line.text_end):
                if pattern is _ASTERISKS and line.text.startswith("*") and match.start() > line.text_start:
                    continue
                if pattern is _COINED_RUN and match["thing"] in "👏👍" and not (match["of"] or _begins(line, match)):
                    continue
                if pattern is _STATED and match["coined"] and not _is_a_sentence(document, match):
                    continue
                if pattern is _STATED and not (
                    (_usual(match) or (last and _is_a_closing_sentence(document, match)))
                    and (_ENDS.match(document, match.end()) or not _FRACTION.fullmatch(match[0]))
                ):
                    continue
                if pattern is _COUNTED_SENTENCE and match.start() < stated:
                    continue  # its scale stands behind it in brackets
                if pattern is _COUNTED_SENTENCE and _ANOTHER.match(document, match.end(), line.text_end):
                    continue
                if parse_rating(match[0]) is not None and not is_something_else(document, *match.span(), line):
                    stated = match.end() if pattern is _STATED else stated
                    yield match.span()


def _worth_trying(text: str, last: bool) -> Iterator[tuple[re.Pattern[str], int]]:
    """The patterns that a cheap look at a line does not rule out, and from where on they may match."""
    folded = small_letters(text)
    counted = any(map(folded.__contains__, _UNIT_SIGNS)) and _UNIT_WORD.search(folded) is not None
    scaled = counted or any(map(folded.__contains__, _SCALE_SIGNS)) or _BESIDE_SCALE.search(folded)
    if scaled and (top := _TO_A_TOP.search(folded)):
        yield _STATED, max(0, top.start() - RATING_LENGTH)
    if not text.isascii():
        yield _GLYPHS, 0
        yield _STAR_AND_NUMBER, 0
        if last:
            yield _COINED_RUN, 0
    if "*" in text:
        yield _ASTERISKS, 0
    if last and counted:
        yield _COUNTED_SENTENCE, 0
    if last and text[1:6].strip(" +-–−")[:1] in _LETTER_ENDS:
        yield _LETTER_FIRST, 0


def _begins(line: Line, match: re.Match[str]) -> bool:
    """Whether hands begin a line, or its value behind a label: behind a sentence they applaud."""
    return not line.text[: match.start() - line.text_start].strip("*_ ") or bool(
        _LABEL.fullmatch(line.text[: match.start() - line.text_start])
    )


def _is_a_sentence(document: str, match: re.Match[str]) -> bool:
    """Whether a value in a critic's own unit stands by itself, where other counts go on."""
    return bool(
        _OPENS.search(document, max(0, match.start() - OPENING), match.start()) and _CLOSES.match(document, match.end())
    )


def _is_a_closing_sentence(document: str, match: re.Match[str]) -> bool:
    """Whether a number and its scale are all that a sentence says: ``4 von 5.``, which elsewhere counts people."""
    rating = parse_rating(match[0])
    return (
        rating is not None
        and rating.best in USUAL_TOPS
        and _is_a_sentence(document, match)
        and document[match.end() : match.end() + 1] in ("", ".", "!", "\n")
    )


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
