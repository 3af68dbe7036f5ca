"""The vocabulary that travels between the five rooms: frozen and plain, so that it can cross process boundaries.

All offsets are Unicode code points into ``document``, ends exclusive.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

SegmentKind = Literal["header", "byline", "body", "comment", "notice", "boilerplate"]
Severity = Literal["error", "warning"]

APPLICATION_ID = 0x464C4D52
"""``PRAGMA application_id`` of every database we write ("FLMR"): how the plugin knows its own."""

SCHEMA_VERSION = 1
"""``PRAGMA user_version``: raised when a table or column changes its meaning."""

FACT_PROPERTIES = tuple(
    """title year director actor character writer rating certificate country runtime genre critic
    publication published film_mentioned person_mentioned award place imdb_id tmdb_id url tag kind aspect""".split()
)
"""``kind`` is that of the work that a field says the text is about: ``film``, ``book``, ``game``, ``television`` …"""

ASPECT_OF = " of "
"""Between what an opinion is about and whose that is, until resolution makes a link of the name: ``writing of Lee``."""

RECORD_PROPERTIES = ("headline", "language", "rating_best")
HEADING_OF_ALL = "heading of all"  # the field by which the title of a collection says that each entry is of a film
FIELD_IN = " in "  # between a field and the index of files that has it: ``rating in labels.csv``
ACTOR_SEPARATOR = " / "  # between person and character in the value of an ``actor`` fact: ``Actor / Character``


@dataclass(frozen=True, slots=True)
class Source:
    """One input file (or member of an archive) as it was found.

    ``path`` is relative to the argument it was found under, with ``/`` between parts. ``argument`` counts the arguments
    from 0 and keeps equal paths of two apart. ``sha256`` and ``encoding`` are None where the file could not be read or
    is not text. ``records`` counts what it holds, refused records included.
    ``mapping`` pairs the columns or keys of a table with the properties that they were read as.
    """

    argument: int
    path: str
    format: str
    sha256: str | None
    bytes: int
    encoding: str | None
    records: int
    mapping: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read, or was read with a doubt; never silence.

    ``records`` is the number of records of the source that this problem stands for because they did not become
    reviews: 0 for a remark about a record that did. ``argument`` and ``path`` name the source as `Source` does;
    ``message`` is one plain sentence that says what, where and what to do.
    """

    argument: int
    path: str
    locator: str
    severity: Severity
    code: str
    message: str
    records: int = 0


@dataclass(frozen=True, slots=True)
class Repair:
    """A change to the text as read; ``after`` begins at ``start``, None for one made throughout, ``count`` times."""

    kind: str
    start: int | None
    before: str
    after: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class Field:
    """A structured value that came with the text: a front matter key, a table's column, a microdata item.

    ``name`` is its own (``reviewInfo.rating``), ``property`` of `FACT_PROPERTIES` or, of the record and no fact, of
    `RECORD_PROPERTIES`; ``set_apart`` is what of a headline is in italics or bold, ``index`` what other file says it.
    """

    name: str
    property: str
    value: str
    set_apart: tuple[tuple[int, int], ...] = ()
    index: str = ""


MarkKind = Literal["emphasis", "heading", "link", "picture", "strong"]


@dataclass(frozen=True, slots=True)
class Mark:
    """What an author set apart: words in italics (``emphasis``), bold, a heading, or linked to ``target``.

    A ``picture`` is no words but a place, with the address and ``description`` of what those who see it saw there.
    """

    kind: MarkKind
    start: int
    end: int
    target: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """One review as a reader gives it: text already decoded and repaired, and its structured fields.

    ``locator`` says which record of the source it is; empty when the source is one record. ``html`` is the text as its
    author laid it out, sanitised, whose words in order are those of ``text``; None for plain text. ``marks`` are the
    places in it that its layout sets apart, in the order of their ends. ``parts`` and ``comments`` are what the source
    itself tells apart: where ``parts`` is not empty it partitions ``text``, and only its body is cut any further.
    ``identity`` is one for all records of the same review.
    """

    argument: int
    path: str
    locator: str
    text: str
    fields: tuple[Field, ...] = ()
    repairs: tuple[Repair, ...] = ()
    html: str | None = None
    parts: tuple[Segment, ...] = ()
    comments: tuple[Comment, ...] = ()
    marks: tuple[Mark, ...] = ()
    identity: str | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the document. Segments partition it: in order, no overlap, no gap."""

    kind: SegmentKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the body, how much it is opinion rather than plot, how favourable: estimates, 0-100 or None."""

    start: int
    end: int
    opinion: float | None = None
    tone: float | None = None


@dataclass(frozen=True, slots=True)
class ToneWord:
    """What ``count`` words add to the logit of a tone, and the place of a single one."""

    words: str
    weight: float
    count: int
    place: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class PullQuote:
    """An excerpt of the document to print, and the tone (0-100) of the sentence that it is of."""

    start: int
    end: int
    tone: float


@dataclass(frozen=True, slots=True)
class Comment:
    """A reader's comment; ``start``/``end`` hold its text inside a ``comment`` segment."""

    author: str | None
    published: str | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Fact:
    """A property, a value, and its evidence: a span of the document or the field it came from, never neither.

    ``quote`` is exactly the words at the span. ``method`` names the rule that found it (see `METHODS` in the
    extract room), ``confidence`` (0-1) how sure that rule is before any other review is heard.
    """

    property: str
    value: str
    method: str
    confidence: float
    start: int | None = None
    end: int | None = None
    quote: str | None = None
    field: str | None = None


@dataclass(frozen=True, slots=True)
class Rating:
    """A rating as written, the top of its scale and its 0-100 value; both None while the scale is not settled."""

    written: str
    best: float | None
    best_stated: bool
    score: float | None


@dataclass(frozen=True, slots=True)
class Method:
    """A rule of extraction, as it is stored beside the facts so that pages can explain them."""

    name: str
    description: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Review:
    """What extraction makes of one record; ``doubt`` speaks against one film, ``fingerprint`` tells copies."""

    record: Record
    segments: tuple[Segment, ...]
    sentences: tuple[Sentence, ...]
    comments: tuple[Comment, ...]
    facts: tuple[Fact, ...]
    headline: str | None
    language: str | None
    doubt: str | None
    tone: float | None = None
    quote: PullQuote | None = None
    tone_words: tuple[ToneWord, ...] = ()
    fingerprint: bytes | None = None

    @property
    def document(self) -> str:
        """The whole text that all spans point into."""
        return self.record.text


@dataclass(frozen=True, slots=True)
class ReviewFacts:
    """What resolution sees of one review: facts, never its text, in the order in which they are stored.

    ``rating_best`` is a field's; ``identity`` is as in `Record`; ``doubt``, ``language``, ``fingerprint`` in `Review`.
    """

    number: int
    path: str
    locator: str
    headline: str | None
    facts: tuple[Fact, ...]
    argument: int = 0
    rating_best: float | None = None
    doubt: str | None = None
    identity: str | None = None
    language: str | None = None
    fingerprint: bytes | None = None


# What resolution gives. Numbers are positions in the tuples of `Corpus`, from 0, in the order of the rows.


@dataclass(frozen=True, slots=True)
class Film:
    """A film reviewed or named. ``slug`` is unique among films."""

    slug: str
    title: str
    year: int | None = None
    certificate: str | None = None
    runtime: int | None = None
    imdb_id: str | None = None
    tmdb_id: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who worked on a film or is named in a review."""

    slug: str
    name: str


@dataclass(frozen=True, slots=True)
class Critic:
    """Whoever signed a review."""

    slug: str
    name: str


@dataclass(frozen=True, slots=True)
class Credit:
    """One person's job on one film; ``character`` is the fullest spelling of whom an actor plays."""

    film: int
    person: int
    job: str
    character: str | None


@dataclass(frozen=True, slots=True)
class FactFate:
    """What became of one fact: kept or not, its value with whole names, and what it was linked to."""

    used: bool
    value: str
    person: int | None = None
    film: int | None = None
    credit: int | None = None


@dataclass(frozen=True, slots=True)
class ReviewFate:
    """What became of one review, ``fates`` of its facts, one each, in order; ``copy_of``: of which it is a copy.

    ``film_unknown`` says in words why there is no ``film``; None where there is one.
    """

    slug: str
    title: str
    film: int | None
    critic: int | None
    published: str | None
    publication: str | None
    url: str | None
    rating: Rating | None
    fates: tuple[FactFate, ...]
    tags: tuple[str, ...] = ()
    film_unknown: str | None = None
    copy_of: int | None = None


@dataclass(frozen=True, slots=True)
class Corpus:
    """All reviews resolved together. ``reviews`` answer to the `ReviewFacts` given, one each, in order."""

    films: tuple[Film, ...]
    people: tuple[Person, ...]
    critics: tuple[Critic, ...]
    credits: tuple[Credit, ...]
    reviews: tuple[ReviewFate, ...]
