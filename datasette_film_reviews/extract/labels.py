"""Labelled lines: which words label which fact, in the languages that film pages are written in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from datasette_film_reviews.extract.details import Detail, details_in, is_details_line
from datasette_film_reviews.extract.label_patterns import GOES_ON, PLAIN_LABELS, SOURCE, without_owner
from datasette_film_reviews.extract.label_words import LABELS
from datasette_film_reviews.extract.label_words_abroad import PROPERTY_OF
from datasette_film_reviews.extract.labelled import Labelled as Labelled
from datasette_film_reviews.extract.labels_abroad import labelled_abroad
from datasette_film_reviews.extract.leading_ratings import leading_rating as leading_rating
from datasette_film_reviews.extract.lettered import lettered_in
from datasette_film_reviews.extract.lines import Line
from datasette_film_reviews.extract.measures import LENGTH
from datasette_film_reviews.extract.measures import certificate_of as certificate_of
from datasette_film_reviews.extract.measures import minutes_of as minutes_of
from datasette_film_reviews.extract.names import PERSON, UPPER, WHOLE_PERSON
from datasette_film_reviews.extract.summaries import summary_in
from datasette_film_reviews.folding import fold
from datasette_film_reviews.marks import signed_mark
from datasette_film_reviews.ratings import OUT_OF, PERCENT, STARS, parse_rating

# Labels that also begin ordinary sentences: they count only with a colon.
_WITHOUT_COLON = frozenset(
    "rating director directors directed dir dirs cast starring runtime certificate cert rated grade genre regie"
    " darsteller besetzung laufzeit lange realisation duree reparto duracion regia interpreti durata elenco"
    " duracao year jahr annee ano anno speelduur duur regi speltid langd betyg cijfer voto nota dur".split()
) | {"directed by", "written by", "running time", "my rating"}

LABEL_LENGTH, VALUE_LENGTH, STRANGE_WORDS = 30, 600, 3  # more words before a colon than these are no strange label
TITLE_WORDS = 8
"""A title before its maker, and nothing else, has no more words: more are a sentence that names a film."""

REMEMBERED = 256
"""So many lines are remembered with their labels: several rules ask for them."""

_SHORT = {"d": "director", "sc": "writer", "scr": "writer"} | dict.fromkeys(("ph", "dp", "dop", "ed", "mus", "m"), "")
"""Labels in small letters as listings have them, before people; elsewhere so few letters mean other things."""

_MAKERS = frozenset("di de von van av by do da".split()) | {"regia di"}
"""Behind a title and its year these name its maker."""

_PLACED = rf"(?:[{UPPER}][\w.-]*[ /]{{1,2}}){{0,4}}[{UPPER}][\w.-]*,? (?:18[89]|19\d|20\d)\d[.,;:|]\s+"
"""Where and when a film was made, before its credits: ``UK/New Zealand, 2004.``"""

_TWO_AT_MOST = rf"{WHOLE_PERSON}(?:(?:,| and| &)[ ]{WHOLE_PERSON})?"
_PEOPLE_THEN = rf"{_TWO_AT_MOST},[ ]"
_MARKS = r"(?:\d{1,2}[.)][ \t]+)?(?:[^\w(\[{\"“”„«»'‘’¿¡.,;:!?/]|_)*"
"""What may stand before a label: the marks and numbers of lists, emphasis, emoji; nothing that opens a sentence."""

_WITH_COLON = re.compile(
    rf"{_MARKS}(?P<label>[^\W\d_][\w.'’/& -]{{0,{LABEL_LENGTH}}}?)[*_ \t]*(?P<country>\([\w .]{{2,20}}\))?[*_ \t]*"
    r"(?:[:：|](?:[*_]{1,2}(?=\s|$))?[ \t]*|[ \t](?:[–—-]{1,2}|=|\.{2,})[ \t]+|(?<=\t))"
    r"(?:(?P<emphasis>\*{1,3}|_{1,3})(?=\w[^*_]*(?P=emphasis)[\s|]*\Z))?(?P<value>.*?)[\s|]*"
)
_PLAIN = re.compile(
    rf"{_MARKS}(?P<label>[{UPPER}][^\W\d_{UPPER}]+(?: (?:by|time|rating))?|[{UPPER}]{{4,}}|Dirs?\.)[*_]* +"
    r"(?P<value>\S.*)"
)
_INNER = re.compile(
    rf"(?:^|[.;|,•·/]\s+|[\s*_]{{2,}})[*_]*"
    rf"(?:(?P<label>(?:[{UPPER}]\w{{1,9}}\. (?:e|y|et|og|&) \w|[{UPPER}])[\w ]{{1,{LABEL_LENGTH}}}\.?)[ ]?[*_]*:"
    rf"|(?P<plain>{PLAIN_LABELS})(?=[ ]))[*_ \t]*"
    rf"|(?:^|[.;|,•·/]\s+|\s{{2,}})(?P<short>{'|'.join(_SHORT)}|dir|with|cast)[.:][ \t]*(?=[{UPPER}])"
    rf"|(?<=[)»”*]) (?P<maker>(?:regia )?di|de|von|van|av|by|do|da)[ ]+(?=[{UPPER}])"
    rf"|(?P<source>{SOURCE})"
    rf"|(?<=[\w)]) (?P<close>[{UPPER}]\w{{2,15}}(?: (?:by|time|[Rr]ating))?):[*_ \t]*"
)
_BLOCK = re.compile(
    rf"[\s*_]*(?:{_PLACED})?(?:[{UPPER}][\w ]{{1,{LABEL_LENGTH}}}\.?[ ]?[*_]*:|{PLAIN_LABELS}[ ]"
    rf"|(?:{'|'.join(_SHORT)}):)"
)
_BARRED = re.compile(rf"[|•·]\s+[*_]*(?P<label>[{UPPER}][\w ]{{1,{LABEL_LENGTH}}})[ ]?[*_]*:")
"""A label within a line that bars part: ``Drama | Director: Ann Lee | Cast: Bo Day``."""

_TITLED = re.compile(
    rf"(?P<title>(?!Film\s+[a-zà-ÿ])[^.:;!?()]{{2,80}}[!?]?)(?:\s+\((?:[^()\d]{{2,40}}[ ,;])?(?:18[89]|19\d|20\d)\d\)"
    rf"(?:[.,;]?\s+(?=[{UPPER}]\w+(?: \w+)?:)|,?\s+(?=(?:(?:regia )?di|de|von|van|av|by|do|da) [{UPPER}]))"
    r"|(?:[.,;|]|\s+[–—-])\s+(?=(?:Dir|Director|Directed by):)"
    rf"|[.]\s+(?:[{UPPER}][\w./ -]{{0,40}},? (?:18[89]|19\d|20\d)\d[.,;|]\s+)?"
    rf"(?=(?P<label>[{UPPER}]\w+[.]?(?: \w+){{0,3}})[ ]?:))"
)
"""A title before labels on one line: ``Salt Road (2004) Director: …``, ``Salt Road. D 2004. Regie: …``."""

_UNLABELLED = re.compile(
    rf"(?:[^.:;!?()]{{2,80}}[!?]?\s+\((?:18[89]|19\d|20\d)\d\)[,:]?\s+(?:[–—-]\s+)?(?={_PEOPLE_THEN}{LENGTH})"
    rf"|(?={_PEOPLE_THEN}(?:[{UPPER}][\w./-]*,? ){{1,4}}(?:18[89]|19\d|20\d)\d\b))"
    rf"(?P<director>{_TWO_AT_MOST})"
)
"""A director whom no label tells: ``Salt Road (2004) — Una Marin, 105 min.``, ``Una Marin, UK 2004, 96'.``"""

_MADE_IN = re.compile(
    rf"\((?:{WHOLE_PERSON}),\s(?:[{UPPER}][^()\d]{{2,40}},?\s)?(?P<year>(?:18[89]|19\d|20\d)\d)(?:,\s[^()]{{2,40}})?\)"
)
"""A line below a title that says who made the film, or what it is called elsewhere, and when: ``(Una Marin, 2019)``."""

_BECAUSE = re.compile(
    r"(?:\.(?=\s|$)|\s*$|\s*[,;:–—(-]|\s+(?:for|in|by|due to|on appeal|throughout)\b)"
    r"(?!.*\b(?:is|are|was|were|has|have|it|this|film|movie)\b)"
)
_TWO_MEANINGS = frozenset(("12", "15", "18"))
"""British certificates that might be scores: after ``Rating:`` they are certificates."""

_SCALED = re.compile(rf"(?i:{OUT_OF}|{PERCENT})(?![\w/])|(?!\*(?:\s|\Z)){STARS}(?![\w*])")
_NOTES = frozenset(("note", "ma note", "notre note"))
"""A note may be a remark, and in German schools 1 is the best: a number without its scale is no rating behind these."""

_PEOPLE = re.compile(
    rf"{PERSON}(?:\s*\([^)\n]*\))?(?:\s*(?:,|;|/|&|\band\b|\bund\b|\by\b|\bet\b)\s*(?:and\s+)?{PERSON}(?:\s*\([^)\n]*\))?)*(?:\s*(?:,|…|\.\.\.|\betc)?.{{0,12}})?"
)

_ENDED_PEOPLE = re.compile(rf"{_PEOPLE.pattern}(?=\s*(?:[.;|•·]|/\s|$)|\s{{2,}}|{SOURCE})")

_SEVERAL_NAMES = re.compile(r"\s*[/&+]\s*|\s+(?:and|und|et|y|e)\s+")
_STOP = re.compile(r"[.;|•·/](?=\s)")
PEOPLE_PROPERTIES = frozenset(("director", "actor", "writer", "critic"))
_CREDITS = frozenset(("director", "actor", "writer", "certificate", "runtime", "country", "genre", "year"))


@lru_cache(REMEMBERED)
def property_of(label: str) -> str | None:
    """The fact property that a label names, ``""`` for a label of no property of ours, None for no label.

    A label may name several (``Land/Jahr``, ``Regie und Buch``): the one that reviews are told apart by.
    """
    name = PROPERTY_OF.get(fold(label))
    if name is None and PROPERTY_OF.get(fold(without_owner(label))) == "rating":
        return "rating"
    if name is not None or not _SEVERAL_NAMES.search(label):
        return name
    names = {PROPERTY_OF.get(fold(part)) for part in _SEVERAL_NAMES.split(label)}
    return None if None in names else next(name for name in LABELS if name in names)


@lru_cache(REMEMBERED)
def labelled_in(line: Line) -> tuple[Labelled, ...]:
    """The labelled values of a line; empty for a line that is none. Values must look like what their label promises."""
    if not line.text or len(line.text) > VALUE_LENGTH:
        return ()
    if not line.text.isascii() and (abroad := labelled_abroad(line)) is not None:
        return abroad
    if line.text[0] == "(" and (made := _MADE_IN.fullmatch(line.text)):
        start = line.text_start + made.start("year")
        return (Labelled("year", "", None, made["year"], start, start + len(made["year"])),)
    match = _WITH_COLON.fullmatch(line.text)
    labelled = match is not None and (
        property_of(match["label"]) is not None
        or (match["label"] in _SHORT and _PEOPLE.fullmatch(match["value"]) is not None)
    )
    if (
        labelled
        or _BLOCK.match(line.text)
        or _titled(line.text)
        or (":" in line.text and _UNLABELLED.match(line.text))
        or sum(bool(property_of(barred["label"])) for barred in _BARRED.finditer(line.text)) > 1
        or is_details_line(line.text)
    ) and (several := tuple(_several(line))):
        return several
    if told := tuple(
        Labelled(name, "", None, line.text[start:end], line.text_start + start, line.text_start + end)
        for name, start, end in tuple(summary_in(line.text)) or lettered_in(line.text)
    ):
        return told
    if match and labelled:
        return _single(line, match)
    match = _PLAIN.fullmatch(line.text)
    if match and fold(match["label"]) in _WITHOUT_COLON:
        name, value = property_of(match["label"]) or "", match["value"]
        if name == "certificate":
            value = value[: _certified(value)]
        if value and _plausible(name, value, strictly=True):
            start = line.text_start + match.start("value")
            return (Labelled(name, match["label"], None, value, start, start + len(value)),)
    return ()


def _single(line: Line, match: re.Match[str]) -> tuple[Labelled, ...]:
    """A line that is one label with its value."""
    name, country = _SHORT.get(match["label"]) or property_of(match["label"]) or "", match["country"]
    value, first = match["value"].rstrip("*_ "), match.start("value")
    if name == "rating":
        value = value if parse_rating(value) or signed_mark(value) else match["value"]
        rated = parse_rating(value) is not None or leading_rating(value) > 0
        ambiguous = value in _TWO_MEANINGS or signed_mark(value) is not None
        if _certified(value) and (not rated or (fold(match["label"]) == "rating" and ambiguous)):
            name, value = "certificate", value[: _certified(value)]
    elif name == "certificate" and certificate_of(f"{match['label']}: {value}"):
        first = match.start("label")
        value = line.text[first : match.end("value")]
    if name == "rating" and fold(match["label"]) == "terningkast":  # the label tells the scale
        first, value = match.start("label"), line.text[match.start("label") : match.end("value")]
    if value and (not _plausible(name, value) or not _is_one_cell(name, value)):
        return ()
    if name == "rating" and fold(match["label"]) in _NOTES and not _SCALED.match(value):
        return ()
    start = line.text_start + first
    return (Labelled(name, match["label"], country and country[1:-1], value, start, start + len(value)),)


def _several(line: Line) -> Iterator[Labelled]:
    """The labels of a one-line credit block, and the details among them that have none.

    ``Dir: A. Starring: B, C. Cert: 15. 94 min``; ``Director: A. With B, C. 94 min``.
    """
    text = line.text
    found = [
        (match, name)
        for match in _inner(text)
        if (name := _named(_label(match))) is not None
        and (
            not (match["plain"] or match["short"] or match["maker"])
            or _begins(name, text[match.end() : match.end() + VALUE_LENGTH])
        )
    ]
    titled = _titled(text)
    if any(match["maker"] for match, _ in found):
        names = {name for match, name in found if not match["maker"]}
        last = titled.end() if titled and len(titled["title"].split()) <= TITLE_WORDS else -1
        last = last if names & {"actor", "runtime"} else -1
        found = [entry for entry in found if not entry[0]["maker"] or entry[0].start() <= last]
    if not found:
        return
    details, ends = _among(text, found)
    people_ends = sorted({*ends, *_strange_labels(text)})
    if len(found) + len(details) < 2 or (all(map(_is_plain, found)) and GOES_ON.search(text)):
        return
    if titled and not any(detail.start < titled.end("title") for detail in details):  # “Cert 15, 94 min. Dir: …”
        start, end = line.text_start + titled.start("title"), line.text_start + titled.end("title")
        yield Labelled("title", "", None, titled["title"], start, end)
    known = {name for _, name in found}
    if "director" not in known and known & {"actor", "writer"} and (unlabelled := _UNLABELLED.match(text)):
        start = line.text_start + unlabelled.start("director")
        end = line.text_start + unlabelled.end("director")
        yield Labelled("director", "", None, unlabelled["director"], start, end)
    for match, name in found:
        end = next(end for end in (people_ends if name in {*PEOPLE_PROPERTIES, "year"} else ends) if end >= match.end())
        value = text[match.end() : end].rstrip(" \t.;|,•·/*_(–—-")
        if name in PEOPLE_PROPERTIES and (sentence := GOES_ON.search(value)):
            value = value[: sentence.start()]
        if name == "certificate":
            value = value[: _certified(value) or len(value)]
        start = line.text_start + match.end()
        yield Labelled(name, _label(match), None, value, start, start + len(value))
    for detail in details:
        start, end = line.text_start + detail.start, line.text_start + detail.end
        yield Labelled(detail.property, "", None, text[detail.start : detail.end], start, end)


def _is_plain(found: tuple[re.Match[str], str]) -> bool:
    """Whether a label has no colon, as words in a sentence have none."""
    return bool(found[0]["plain"] or found[0]["source"])


def _titled(text: str) -> re.Match[str] | None:
    """A title before labels: what stands before any label but the maker's, or in many words, may be a sentence."""
    titled = _TITLED.match(text)
    if titled and titled["label"]:
        alone = property_of(titled["label"]) == "director" and len(titled["title"].split()) <= TITLE_WORDS
        return titled if alone else None
    return titled


def _inner(text: str) -> Iterator[re.Match[str]]:
    """The labels of a block; words before a label are no part of it (``…, Orla Fenn Running time: …``)."""
    position = 0
    while match := _INNER.search(text, position):
        known = match["plain"] or _named(_label(match)) is not None
        position = match.end() if known else match.start() + 1
        yield match


def _strange_labels(text: str) -> Iterator[int]:
    """Where labels stand that nobody told us of: what is behind them is not who made the film or acts in it."""
    for match in _INNER.finditer(text):
        if match["label"] and match["label"].count(" ") < STRANGE_WORDS and _named(match["label"]) is None:
            yield match.start()


def _label(match: re.Match[str]) -> str:
    return next(match[kind] for kind in ("label", "plain", "short", "maker", "close", "source") if match[kind])


def _named(label: str) -> str | None:
    """The property of a label, be it as short as only credits have it."""
    if label in _MAKERS:
        return "director"
    if label[0].isspace():
        return "writer" if "script" in label or "screenplay" in label else ""
    return _SHORT.get(label, property_of(label))


def _among(text: str, found: list[tuple[re.Match[str], str]]) -> tuple[list[Detail], list[int]]:
    """The details of a block that belong to no label, and where the values of its labels have to end."""
    details = []
    ends = {len(text), *(match.start() for match, _ in found)}
    for detail in details_in(text, 0, len(text)):
        before = [(match.end(), name) for match, name in found if match.start() <= detail.start]
        stops = [match.start() for match in _STOP.finditer(text, before[-1][0], detail.start)] if before else []
        if detail.property == "runtime" and before and text[: detail.start].endswith(", "):
            stops.append(detail.start - 2)  # nobody is called “94 min”
        if not before or (stops and (before[-1][1] in _CREDITS or (detail.property, before[-1][1]) == ("runtime", ""))):
            details.append(detail)
            ends.update(stops[-1:])
    return details, sorted(ends)


def _begins(name: str, value: str) -> bool:
    """Whether what follows a label without a colon is what it promises, up to the next stop."""
    if name == "certificate":
        return _certified(value) > 0
    if name == "runtime":
        return minutes_of(re.split(r"[.;|]\s", value, maxsplit=1)[0]) is not None
    return _ENDED_PEOPLE.match(value) is not None


def _certified(value: str) -> int:
    """How many characters of ``value`` are a certificate that stands alone or has only its reasons after it, or 0."""
    span = certificate_of(value)
    return span[1] if span and _BECAUSE.match(value, span[1]) else 0


def _plausible(name: str, value: str, strictly: bool = False) -> bool:
    """Whether a value can be what its label promises, rather than the rest of a sentence."""
    if name == "rating":
        return parse_rating(value) is not None or leading_rating(value) > 0
    if name == "runtime":
        return minutes_of(value) is not None and len(value) < 60
    if name == "certificate":
        return certificate_of(value) is not None
    if name in PEOPLE_PROPERTIES:
        return (
            bool(_PEOPLE.fullmatch(value)) if strictly or name == "critic" else bool(re.match(rf"[{UPPER}\W]", value))
        )
    if name == "title":
        return len(value.split()) <= 14
    if name == "year":
        years = re.fullmatch if strictly else re.search
        return bool(years(r"\b(?:18|19|20)\d\d\b", value)) and len(value) < 40
    return len(value) <= 200


def _is_one_cell(name: str, value: str) -> bool:
    """Whether a value is no row of a table: only people may stand in several cells, and no cell is a label itself."""
    cells = value.split("\t")
    return not any(map(property_of, cells)) and (len(cells) == 1 or name in PEOPLE_PROPERTIES)
