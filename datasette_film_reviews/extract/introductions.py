"""Titles as sentences of Spanish, Portuguese, French and Italian introduce them, written as sentences are.

There a title has one capital, and nothing shows where it ends: ``Anoche vi Sal gorda y me reí``. What stands before it
or behind it must tell; the words that do are in `introduction_words`. Every pattern is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice, takewhile
from typing import NamedTuple

from datasette_film_reviews.extract.beginnings import BEGINNINGS, is_in_a_sentence
from datasette_film_reviews.extract.introduction_words import any_of
from datasette_film_reviews.extract.language import SMALL_WORDS
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.names import UPPER, WHOLE_PERSON
from datasette_film_reviews.extract.runs import Found
from datasette_film_reviews.model import Fact, Mark

MOST = 40
"""At most so many introductions by each pattern, and so many places of each title: a bound, not a tuned value."""

MOST_RUNS = 1000
"""At most so many capitals of one text are looked at for titles said twice."""

NEAR = 60
"""So many characters before a title tell that it is an earlier film."""

INTRODUCED, SEEN, SPOKEN_OF = "introduced as a film", "said to be seen", "spoken of as a film"
SAID_AGAIN = "said again in small letters"

_FILM, _OF, _THE, _WORK = map(any_of, ("film", "of", "the", "work"))
_WORD = r"[\w’'-]+"
_STOP = rf"(?:{any_of('goes on')})(?!\w)"
"""With these words a sentence goes on behind a title, and a title hardly does."""

_ANY = rf"(?:(?:\s|:\s(?=[{UPPER}]))(?!\s|{_STOP}){_WORD})"
_SMALL = rf"(?:\s(?!\s|{_STOP})[a-zà-ÿ][\w’'-]*)"
_END = rf"(?=\s*(?:[,.;:!?…()\n»–—]|$)|\s+{_STOP})"
_SET_APART = r"[«“„\"*_‘]{1,2}\s?(?P<quoted>[^«»“”„\"*_\n]{1,80}?)[,.]?\s?[»”\"*_’]{1,2}"
_TITLE = rf"(?:{_SET_APART}|(?P<bare>[{UPPER}\d][\w’'-]*{_ANY}{{0,8}}?))"
_ENDED = rf"(?:{_SET_APART}|(?P<bare>[{UPPER}\d][\w’'-]*{_ANY}{{0,8}}?){_END})"
_SENTENCE = rf"(?P<bare>[{UPPER}][\w’'-]*{_SMALL}{{1,7}}?(?:\s[{UPPER}][\w-]*)?)"
"""A title with whatever ends it behind, one whose end the sentence shows, and a bare one of words in small letters."""

_BEGINS = r"(?:^|(?<=[\n\0])|(?<=[.!?…]\s))"
_WITHIN = r"(?:(?<=[a-zà-ÿ]\s)(?<!entre\s)(?<!\str[ae]\s)(?<!\s[aàé]\s)(?<!\s[ei]n\s)|(?<=[a-zà-ÿ],\s))"
_PARTICIPLE = r"\w+(?:[aiu][dt][oa]|ée?|ndo|ant)s?\s"
_INTO = r"(?:En|In|Em|Dans|Con|Com|Avec|Nel|Nella)"
_LEAD = (
    rf"(?:{_BEGINS}(?:{_INTO}\s+|(?!{_PARTICIPLE})(?!(?i:{_FILM}|{_WORK})\b))"
    rf"|{_WITHIN}(?=[«“„\"*_‘]|{_WORD}\s))"
)
"""A sentence or a clause begins; a participle or a word for films there goes with what follows."""

_NO_SUBJECT = rf"(?!{_THE}?(?:\w+\s+)?(?:{_FILM}|{_WORK}|{any_of('subject')})\b)"
_ARTICLE = r"(?i:(?:el|la|los|las|una?|il|lo|gli|le|les|une|o|a|os|as|uma?)\s|l['’])"
_NEW_WORK = (
    rf"{_THE}?(?:{_WORD}\s+){{0,2}}?{any_of('new')}\s+(?:{_WORD}\s+){{0,2}}?(?:(?:{_FILM}|{_WORK})\s+)?(?:{_WORD}\s+){{0,3}}?{_OF}"
    rf"|{_THE}?(?:{_WORD}\s+){{0,2}}?(?:{_FILM}|{_WORK})\s+(?:{_WORD}\s+){{0,3}}?{_OF}{WHOLE_PERSON}"
    rf"|{any_of('directed by')}|{any_of('with which')}{WHOLE_PERSON}|{any_of('abroad')}"
)
_FRENCH = (
    rf"(?P<bare>(?:(?:Le|La|Les|Une?)\s|L['’])[{UPPER}][\w-]*(?:\s[{UPPER}][\w-]*|\s(?:de\s(?:la\s|l['’])?|du\s|des\s|d['’]|à\s(?:la\s)?"
    r"|aux?\s|en\s|et\s|sur\s|sous\s|pour\s|sans\s|dans\s)(?:l[ae]s?\s)?[a-zà-ÿ]\w*){1,3})"
)
"""French has a capital behind an article in titles, and in names."""
_DOES = (
    r"(?:n['’](?:est|a)|ne\s|est\s(?!né|mort|all|ven|sit)|s['’]|raconte|suit|commence|reste|semble|déroule|offre|propose|marque"
    r"|confirme|tient)"
)

_MAKER = rf"(?P<maker>{WHOLE_PERSON})"
_THAT_FILM = rf"(?:{any_of('lately')}\s+)?(?:(?:el|la|o|(?<!ver\s)a|il|le|l['’])\s*(?:{_FILM}\s+)?)?"

_PATTERNS = tuple(
    (rule, re.compile(pattern, re.MULTILINE))
    for rule, pattern in (
        (INTRODUCED, rf"\b{_FILM}(?:\s+{_OF}[^.,;:\n«“\"]{{1,40}}?)?,?\s+{any_of('called')}\s*:?\s*{_ENDED}"),
        (INTRODUCED, rf"\b(?i:{any_of('title is')})\s*:?\s*{_ENDED}"),
        (INTRODUCED, rf"{_LEAD}{_TITLE},\s+(?:{_NEW_WORK})"),
        (INTRODUCED, rf"\b(?:[Ee]n|[Ii]n|[Dd]ans|[Ee]m|[Cc]on|[Cc]om|[Aa]vec)\s{_SET_APART},?\s+{any_of('directs')}\s"),
        (INTRODUCED, rf"\b(?i:{any_of('released')})(?:,[^,.;:\n]{{3,40}},|:)?\s+{_ENDED}"),
        (INTRODUCED, rf"\b(?i:{any_of('about')})\s+{_TITLE},\s+{_OF}{_MAKER}"),
        (SEEN, rf"(?<!\w)(?i:{any_of('seen')})(?:\s+|(?<=['’])){_THAT_FILM}{_ENDED}"),
        (SEEN, rf"{_BEGINS}(?i:{any_of('seen, and no more')})\s+{_ENDED}"),
        (SEEN, rf"{_WITHIN}{_TITLE},?\s+{any_of('saw it')}\b"),
        (SPOKEN_OF, rf"\b(?i:{any_of('part')})\s+(?:(?:de|di|do|da|du)\s+|d['’]\s?){_SENTENCE}{_END}"),
        (SPOKEN_OF, rf"\b(?:la|el|il|le|o|a|lo|l['’])\s+{_FILM}\s+{_SENTENCE}{_END}"),
        (SPOKEN_OF, rf"{_SET_APART},\s+{_OF}{_MAKER}(?=[,.;:)])"),
        (SPOKEN_OF, rf"{_LEAD}{_SENTENCE},\s+{_OF}{_MAKER}(?=[,.;:)])"),
        (SPOKEN_OF, rf"{_BEGINS}{_NO_SUBJECT}{_SENTENCE}\s+{any_of('is a film')}\b"),
        (SPOKEN_OF, rf"\A\W*{_NO_SUBJECT}(?P<bare>[{UPPER}][\w’'-]*{_ANY}{{1,7}}?)\s+{any_of('is a film')}\b"),
        (SPOKEN_OF, rf"{_BEGINS}{_INTO}\s+{_SENTENCE}\s+{any_of('are good')}"),
        (SPOKEN_OF, rf"{_BEGINS}{_NO_SUBJECT}(?!{_ARTICLE}){_SENTENCE}\s+{any_of('tells')}"),
        (SPOKEN_OF, rf"{_BEGINS}{_FRENCH}\s+{_DOES}"),
    )
)
_NEVER_FIRST = frozenset().union(*BEGINNINGS.values()) - frozenset(
    """el la los las un una unos unas il lo i gli le l les des une o a os as um uma uns umas à al alla todo todos tutto
    tutti tout toutes tous nadie quando cuando quand dopo dos tres trois due tre deux quello quella sin sans""".split()
)
"""What begins sentences, and titles hardly ever."""

_EARLIER = re.compile(
    rf"(?<!\w){any_of('earlier')}(?:\s+|[’'])(?:(?:el|la|il|le|l['’]|o|a|film|película|filme)\s*)?[«“„\"*_‘]{{0,2}}\s?$"
)
_RUN = re.compile(rf"[{UPPER}](?<![\w’'-].)(?=(?P<run>[\w’'-]*{_SMALL}{{1,8}}(?:\s[{UPPER}][\w-]*)?))")
_WORDS = re.compile(r"\S+")


class Introduction(NamedTuple):
    """A title at ``start``/``end`` of a text, and the name of the rule in `METHODS` by which it is one.

    ``maker`` is where its director is named beside it, if there is one.
    """

    rule: str
    start: int
    end: int
    maker: tuple[int, int] | None = None


def introductions(text: str) -> Iterator[Introduction]:
    """Where sentences introduce titles; those of earlier films and small words are left out."""
    twice = [*_said_twice(text)]
    shorter = [text[found.start : found.end] for found in twice]
    yield from twice
    for rule, pattern in _PATTERNS:
        for match in islice(pattern.finditer(text), MOST):
            group = "quoted" if match.groupdict().get("quoted") else "bare"
            start, end = match.span(group)
            title = text[start:end].strip()
            if (
                title
                and title.lower() not in SMALL_WORDS
                and (group == "quoted" or title.split()[0].lower() not in _NEVER_FIRST)
                and not is_an_earlier_film(text, start)
            ):
                ends = (start + len(short) for short in shorter if group == "bare" and title.startswith(f"{short} "))
                maker = match.span("maker") if match.groupdict().get("maker") else None
                yield Introduction(rule, start, min(ends, default=end), maker)


def as_marked(introduced: Iterable[Introduction], marks: Iterable[Mark]) -> Iterator[Introduction]:
    """The same, though a title that begins where italics or bold do ends where they do."""
    ends = {mark.start: mark.end for mark in marks if mark.kind in ("emphasis", "strong", "link")}
    for found in introduced:
        end = ends.get(found.start, found.end)
        yield found._replace(end=end) if end < found.end else found


def is_an_earlier_film(text: str, start: int) -> bool:
    """Whether what begins at ``start`` is named as a film that was before: ``Tras «Sal» (1932), Lee …``."""
    return _EARLIER.search(text, max(0, start - NEAR), start) is not None


def introduction_facts(document: str, introduced: Iterable[Introduction]) -> Iterator[Fact]:
    """The titles that sentences introduce, and who is said there to have made them."""
    for found in introduced:
        title = " ".join(document[found.start : found.end].split())
        yield fact_at(document, "title", title, found.rule, found.start, found.end)
        if found.maker:
            start, end = found.maker
            yield fact_at(document, "director", document[start:end], "director of a named film", found.start, end)


def sentence_titles(text: str, introduced: Iterable[Introduction]) -> Found:
    """Titles in the letters of a sentence, wherever the text says those that are introduced."""
    for title in dict.fromkeys(text[found.start : found.end] for found in introduced):
        place = text.find(title)
        for _ in range(MOST):
            if place < 0:
                break
            if not text[place + len(title) : place + len(title) + 1].isalnum():
                yield " ".join(title.split()), place, place + len(title)
            place = text.find(title, place + len(title))


def _said_twice(text: str) -> Iterator[Introduction]:
    """What begins with a capital within a sentence, goes on in small letters, and stands in the text again."""
    runs: dict[tuple[str, ...], list[tuple[int, list[re.Match[str]]]]] = {}
    for match in islice(_RUN.finditer(text), MOST_RUNS):
        words = [*_WORDS.finditer(text, match.start(), match.end("run"))]
        runs.setdefault((words[0][0], words[1][0]), []).append((match.start(), words))
    for same in runs.values():
        within = next((words for start, words in same if start > 1 and is_in_a_sentence(text, start)), None)
        if within is None or len(same) < 2:
            continue
        other = next(words for _, words in same if words is not within)
        shared = [
            mine for mine, _ in takewhile(lambda pair: pair[0][0] == pair[1][0], zip(within, other, strict=False))
        ]
        while shared and shared[-1][0] in SMALL_WORDS:
            shared.pop()
        if len(shared) > 1 and not SMALL_WORDS.issuperset(word[0] for word in shared[1:]):
            yield Introduction(SAID_AGAIN, shared[0].start(), shared[-1].end())
