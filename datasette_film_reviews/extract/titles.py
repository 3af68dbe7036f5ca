"""Which film the text is about, as prose says it. Every rule gives candidates; resolution weighs them together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.makers import FILM_NOUN
from datasette_film_reviews.extract.methods import METHODS, fact_at
from datasette_film_reviews.extract.names import (
    COMMON_WORDS,
    PERSON,
    PLAIN_TITLE,
    POSSESSIVE,
    TITLE,
    UPPER,
    WHOLE_PERSON,
    looks_like_title,
)
from datasette_film_reviews.folding import title_key, titled
from datasette_film_reviews.model import Fact

EARLY = 800
"""A first quotation further down than this many characters says little about the film under review."""

MOSTLY_CAPITALS = 0.4
"""In a text with more capitals than this share of its letters, capitals mark nothing."""

OBJECT_PRONOUNS = ("Her", "Him", "Us", "Them", "Me")
"""Words that cannot be the subject of a verb unless they are a name."""

_PRONOUNS = "|".join(OBJECT_PRONOUNS)
_FINITE = (
    r"(?:is|was|isn['’]t|wasn['’]t|has|hasn['’]t|does|doesn['’]t|tells|goes|depicts|follows|seems|feels|becomes|makes|takes|asks|opens|begins|ends"
    r"|explores|offers|shows|plays|works|succeeds|manages|remains|deserves|delivers|proves|raises|gives|stars|brings|never|also|really)"
)
_TALE = (
    r"(?:film|movie|tale|story|thriller|comedy|drama|documentary|picture|feature|romance|western|musical|horror|adaptation|sequel|prequel"
    r"|meditation|portrait|satire|debut|fable|biopic|romcom|whodunit|masterpiece|parable|chiller|mystery)"
)
_FILM_VERB = (
    rf"(?:tells\s+(?:the|a|an|us|of)\b|(?:is|was)\s+(?:an?|the|one\s+of|not\s+an?|more\s+than)\b[^.!?\n]{{0,80}}?\b{_TALE}\b|stars\s+(?=[{UPPER}])|follows\b|depicts\b|chronicles\b"
    rf"|opens\s+(?:with|in|on)\b|begins\s+(?:with|in)\b|cent(?:er|re)s\s+(?:on|around)\b|is\s+(?:set|about|directed)\b|was\s+(?:shot|filmed|directed)\b|premiered\b|runs\s+(?:for\s+)?\d)"
)

_PRONOUN = re.compile(
    rf"(?<![\w’'-])(?P<title>{_PRONOUNS})\s+(?:{_FINITE}\b|(?P<modal>may|might|can|could|will|would|must|should)\b)"
)
_PRONOUN_INSIDE = re.compile(rf"(?<=[a-z,]\s)(?P<title>{_PRONOUNS})(?![\w’'-])")
_SUBJECT = re.compile(rf"(?<![\w’'-])(?P<title>{PLAIN_TITLE})[”\"’']?,?\s+{_FILM_VERB}")
_POSSESSIVE = re.compile(
    rf"(?<!\w)(?P<person>{PERSON}){POSSESSIVE}\s+(?:[\w-]+\s+){{0,3}}?{FILM_NOUN},?\s+[“\"‘'*_]?(?P<title>{TITLE})"
)
_POSSESSED = re.compile(rf"(?<!\w){WHOLE_PERSON}{POSSESSIVE}\s+[“\"‘'*_]?(?P<title>{PLAIN_TITLE})(?![\w’'])")
_CAPITALS = re.compile(rf"(?<![\w’'-])(?P<title>[{UPPER}][{UPPER}\d’'&-]+(?:\s[{UPPER}\d’'&:-]+){{1,8}})(?![\w’'])")
_WORD_BEFORE = re.compile(r"([\w’']+)[ \t]+$")
_TITLE_AFTER = re.compile(rf"[ \t]+[{UPPER}\d]")
_POSSESSIVE_PRONOUN = re.compile(
    rf"{POSSESSIVE}\s+(?:[\w-]+\s+){{0,3}}?(?:film|movie)\s+(?P<title>{_PRONOUNS.lower()})\s+{_FINITE}"
)
_WITH_YEAR = re.compile(
    rf"(?<![\w’'-])[“\"‘'*_]?(?P<title>{TITLE})[”\"’'*_]{{0,2}}\s+\((?P<year>(?:18[89]|19\d|20\d)\d)\)"
)
QUOTED = re.compile(
    r"[“„«](?P<double>[^“”„«»\n]{1,90}?)[”“»]|(?<!\w)\"(?P<straight>[^\"\n]{1,90}?)\"(?!\w)|‘(?P<single>[^‘’\n]{1,90}(?:’(?=s\s)[^‘’\n]{0,60})?)’(?!\w)"
    r"|(?<!\w)'(?P<plain>[^'\n]{1,90}?)'(?!\w)|(?<![\w*])\*(?P<starred>[^*\n]{1,90}?)\*(?![\w*])|(?<!\w)_(?P<underlined>[^_\n]{1,90}?)_(?!\w)"
)
_DATED_NAME = re.compile(r"^\d{4}-\d\d?-\d\d?-|^\d{8}-")
_NAME_WORD = re.compile(r"[^\W_]+")
_NAME_FURNITURE = frozenset("review reviews film movie the-review txt md html markdown blu ray dvd index".split())
_HEXADECIMAL = re.compile(r"(?=\w*\d)[0-9a-f]{6,}")


def title_facts(layout: Layout, path: str) -> Iterator[Fact]:
    """Candidates for the title of the film under review, the surest first in no particular order."""
    document = layout.document
    for match in _PRONOUN.finditer(layout.body):
        if not _in_a_title(document, *match.span("title")):
            yield _found(document, match, "pronoun with a modal" if match["modal"] else "pronoun by grammar")
    for match in _PRONOUN_INSIDE.finditer(layout.body):
        if not _in_a_title(document, *match.span("title")):
            yield _found(document, match, "pronoun by grammar")
    for match in _SUBJECT.finditer(layout.body):
        if match["title"].casefold() not in COMMON_WORDS:
            yield _found(document, match, "title by grammar")
    for match in _POSSESSIVE.finditer(layout.body):
        if match["title"].casefold() not in COMMON_WORDS and match["person"].casefold() not in COMMON_WORDS:
            yield _found(document, match, "title after a possessive")
    for match in _POSSESSED.finditer(layout.stated):
        yield _found(document, match, "possessive title")
    for phrase, start, end in in_capitals(layout.body):
        if start < EARLY:
            yield fact_at(document, "title", phrase, "title in capitals", start, end)
    for match in _POSSESSIVE_PRONOUN.finditer(layout.body):
        value = match["title"].capitalize()
        yield fact_at(document, "title", value, "title after a possessive", *match.span("title"))
    first = next(_WITH_YEAR.finditer(layout.body), None)
    if first is not None and first.start() < EARLY:
        yield _found(document, first, "title in brackets with a year")
    yield from _quoted(layout)
    yield from file_name_facts(path)


def _in_a_title(document: str, start: int, end: int) -> bool:
    """Whether a pronoun stands beside other words of a title (``Now You See Me 2``) and so is none by itself."""
    before = _WORD_BEFORE.search(document, max(0, start - 40), start)
    return bool(before and before[1][0].isupper()) or bool(_TITLE_AFTER.match(document, end))


def quotations(layout: Layout) -> Iterator[tuple[str, int, int]]:
    """Title-like phrases in quotation marks or emphasis: (phrase, start, end), from the body and the comments."""
    for match in QUOTED.finditer(layout.prose):
        group = match.lastgroup or "double"
        raw = match[group]
        phrase = raw.removesuffix("’s").strip(" ,.;")
        if (
            phrase
            and looks_like_title(phrase)
            and phrase.casefold() not in COMMON_WORDS - {p.lower() for p in OBJECT_PRONOUNS}
        ):
            start = match.start(group) + raw.index(phrase)
            yield phrase, start, start + len(phrase)


def in_capitals(text: str) -> Iterator[tuple[str, int, int]]:
    """Runs of two and more words in capitals, in a text that is not itself in capitals: (phrase, start, end)."""
    if text.count(" ") and sum(map(str.isupper, text)) > MOSTLY_CAPITALS * sum(map(str.isalpha, text)):
        return
    for match in _CAPITALS.finditer(text):
        phrase = match["title"].rstrip("&-:’' ")
        if sum(len(word) > 1 and word.isalpha() for word in phrase.split()) > 1:
            yield phrase, match.start(), match.start() + len(phrase)


def file_name_facts(path: str) -> Iterator[Fact]:
    """The name of the file as a title, where it reads as words; the evidence is the field ``path``."""
    stem = _DATED_NAME.sub("", path.rsplit("/", 1)[-1].rsplit(".", 1)[0].casefold())
    words = [word for word in _NAME_WORD.findall(stem) if word not in _NAME_FURNITURE]
    if not words or any(_HEXADECIMAL.fullmatch(word) for word in words) or not any(word.isalpha() for word in words):
        return
    if not re.search(r"[a-z]{2}", stem):
        return
    method = METHODS["file name"]
    yield Fact("title", titled(iter(words)), method.name, method.confidence, field="path")


def _found(document: str, match: re.Match[str], method: str) -> Fact:
    return fact_at(document, "title", match["title"], method, *match.span("title"))


def _quoted(layout: Layout) -> Iterator[Fact]:
    """The phrase quoted most often, and the one quoted first."""
    found = [(title_key(phrase), phrase, start, end) for phrase, start, end in quotations(layout)]
    if not found:
        return
    counts = Counter(key for key, *_ in found)
    most, count = max(counts.items(), key=lambda item: item[1])
    if count > 1:
        _, phrase, start, end = next(entry for entry in found if entry[0] == most)
        yield fact_at(layout.document, "title", phrase, "quoted again and again", start, end)
    _, phrase, start, end = found[0]
    if start < EARLY:
        yield fact_at(layout.document, "title", phrase, "quoted first", start, end)
