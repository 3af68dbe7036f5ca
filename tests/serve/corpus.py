"""A small invented corpus, written straight into the tables of the contract as the write room fills them."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field
from itertools import zip_longest
from pathlib import Path
from typing import Any

import sqlite_utils

from datasette_film_reviews.model import APPLICATION_ID, SCHEMA_VERSION
from datasette_film_reviews.write.vocabulary import vocabulary

SCHEMA = Path(__file__).parents[2] / "datasette_film_reviews" / "write" / "schema.sql"

REVIEWS = "/my+reviews~2E1"
"""Where the fixtures serve the corpus: its file is `my reviews.1.db`."""

METHODS = {
    "labelled": ("A line that begins with a label and a colon", 0.95),
    "in brackets": ("Character (Actor), in brackets", 0.9),
    "named": ("A name known from elsewhere in the same review", 0.6),
    "front matter": ("A field of the front matter", 1.0),
}

FILMS = [
    # title, slug, year, certificate, runtime, reviews, rated, score, tone
    ("The Lamplighter's Daughter", "the-lamplighters-daughter", 1998, "12", 101, 3, 2, 68.75, 71.3),
    ("<b>Tide</b> & Error", "b-tide-b-error", None, None, None, 1, 1, 0.0, None),
    ("Harbour", "harbour", None, None, None, 0, 0, None, None),
]
CRITICS = [
    ("Ines Quill", "ines-quill", 2, 1, 75.0),
    ('O\'Brien "Bob" <i>', "obrien-bob-i", 1, 1, 62.5),
]
PEOPLE = [
    ("Maud Ferrars", "maud-ferrars", 1, 2),
    ("Tobias Ahlgren", "tobias-ahlgren", 1, 3),
    ("Zoë Übel", "zoe-ubel", 0, 1),
]
CREDITS = [
    # film, person, job, character, reviews
    (1, 1, "director", None, 2),
    (1, 2, "actor", "Caspar Thornquist", 3),
]

FIRST = """Director: Maud Ferrars
Rating 3/4
By Ines Quill
Caspar Thornquist (Tobias Ahlgren) lights the lamps of a port that has no ships.

Ferrars trusts silence; Ahlgren trusts Ferrars. I thought of Harbour, and of \u201cfog\u201d.
<script>alert(1)</script> is not a film & never was.
Share this review
Wendy: I cried <b>twice</b>.
And then again.
"""
SECOND = """Caspar Thornkvist (Tobias Ahlgren) is a lamplighter of 101 minutes. ** \u00bd
The film runs 99 minutes by my watch, said nobody.
"""
THIRD = "Zo\u00eb \u00dcbel does not appear. Ahlgren does, as Caspar Thornquist. \U0001f3a5 Nobody rates it.\n"
FOURTH = "A tide, an error. Rating: 0/10\n"


@dataclass
class Document:
    """One invented review: its row, and the parts of its text, each named by the words it is made of."""

    text: str
    row: dict[str, Any]
    segments: list[tuple[str, str]]
    sentences: list[str]
    facts: list[tuple[str, str, str, str, dict[str, Any]]]
    comments: list[tuple[str | None, str]] = field(default_factory=list)
    repairs: list[tuple[str, int | None, str, str, int]] = field(default_factory=list)
    tones: list[float | None] = field(default_factory=list)
    tone_words: list[tuple[str, float]] = field(default_factory=list)

    def span(self, words: str) -> tuple[int, int]:
        start = self.text.index(words)
        return start, start + len(words)


DOCUMENTS = [
    Document(
        FIRST,
        {
            "title": "The Lamplighter's Daughter",
            "critic": "Ines Quill",
            "slug": "ines-quill-the-lamplighters-daughter",
            "film_id": 1,
            "critic_id": 1,
            "headline": "Light & <em>less</em>",
            "published": "2011-04-01",
            "publication": "The Quay",
            "url": "https://example.org/lamps?a=1&b=2",
            "language": "en",
            "rating": "3/4",
            "rating_best": 4.0,
            "rating_best_stated": 1,
            "score": 75.0,
            "quote": "Ferrars trusts silence; Ahlgren trusts Ferrars.",
            "quote_start": FIRST.index("Ferrars trusts"),
            "quote_end": FIRST.index(" I thought"),
            "quote_tone": 66.0,
            "quote_chosen": "for",
            "tone": 71.3,
        },
        [
            ("header", "Director: Maud Ferrars\nRating 3/4\n"),
            ("byline", "By Ines Quill\n"),
            ("body", FIRST[FIRST.index("Caspar") : FIRST.index("Share")]),
            ("boilerplate", "Share this review\n"),
            ("comment", FIRST[FIRST.index("Wendy") :]),
        ],
        [
            "Caspar Thornquist (Tobias Ahlgren) lights the lamps of a port that has no ships.",
            "Ferrars trusts silence; Ahlgren trusts Ferrars.",
            "I thought of Harbour, and of \u201cfog\u201d.",
            "<script>alert(1)</script> is not a film & never was.",
        ],
        [
            ("director", "Maud Ferrars", "Maud Ferrars", "labelled", {"person_id": 1, "credit_id": 1, "film_id": 1}),
            ("rating", "3/4", "3/4", "labelled", {}),
            ("critic", "Ines Quill", "Ines Quill", "labelled", {}),
            (
                "actor",
                "Tobias Ahlgren / Caspar Thornquist",
                "Caspar Thornquist (Tobias Ahlgren)",
                "in brackets",
                {"person_id": 2, "credit_id": 2},
            ),
            ("character", "Caspar Thornquist", "Caspar Thornquist", "in brackets", {"credit_id": 2}),
            ("person_mentioned", "Tobias Ahlgren", "Tobias Ahlgren", "named", {"person_id": 2}),
            ("person_mentioned", "Maud Ferrars", "Ferrars trusts", "named", {"person_id": 1}),
            ("aspect", "direction", "Ferrars trusts silence", "named", {"person_id": 1}),
            ("film_mentioned", "Harbour", "Harbour", "named", {"film_id": 3}),
            ("place", "port", "a port", "named", {"used": 0}),
            ("certificate", "12", "", "front matter", {"field": "certificate"}),
            ("runtime", "101", "", "front matter", {"field": "runtime"}),
            ("title", "The Lamplighter's Daughter", "", "front matter", {"field": "title"}),
            ("year", "1998", "", "front matter", {"field": "year"}),
        ],
        [("Wendy", "I cried <b>twice</b>.\nAnd then again.")],
        [
            ("mojibake", FIRST.index("\u201cfog"), "\u00e2\u20ac\u0153", "\u201c", 1),
            ("no-break space", None, "\u00a0", " ", 7),
        ],
        tones=[None, 66.0, None, None],
        tone_words=[("silence", 0.6), ("has no", -0.25), ("(all other words)", 0.5), ("(a text of this length)", 0.06)],
    ),
    Document(
        SECOND,
        {
            "title": "The Lamplighter's Daughter",
            "critic": 'O\'Brien "Bob" <i>',
            "slug": "obrien-bob-i-the-lamplighters-daughter",
            "film_id": 1,
            "critic_id": 2,
            "headline": None,
            "language": "en",
            "rating": "** \u00bd",
            "rating_best": 4.0,
            "rating_best_stated": 0,
            "score": 62.5,
            "url": "javascript:alert(1)",
        },
        [("body", SECOND)],
        [
            "Caspar Thornkvist (Tobias Ahlgren) is a lamplighter of 101 minutes.",
            "The film runs 99 minutes by my watch, said nobody.",
        ],
        [
            (
                "actor",
                "Tobias Ahlgren / Caspar Thornkvist",
                "Caspar Thornkvist (Tobias Ahlgren)",
                "in brackets",
                {"person_id": 2, "credit_id": 2},
            ),
            ("rating", "** \u00bd", "** \u00bd", "named", {}),
            ("runtime", "101", "101 minutes", "labelled", {}),
            ("runtime", "99", "99 minutes", "labelled", {"used": 0}),
        ],
    ),
    Document(
        THIRD,
        {
            "title": "The Lamplighter's Daughter",
            "critic": "Ines Quill",
            "slug": "ines-quill-the-lamplighters-daughter-2",
            "film_id": 1,
            "critic_id": 1,
            "headline": "Second thoughts",
        },
        [("body", THIRD)],
        ["Zo\u00eb \u00dcbel does not appear.", "Ahlgren does, as Caspar Thornquist.", "\U0001f3a5 Nobody rates it."],
        [
            ("person_mentioned", "Zo\u00eb \u00dcbel", "Zo\u00eb \u00dcbel", "named", {"person_id": 3}),
            (
                "actor",
                "Tobias Ahlgren / Caspar Thornquist",
                "Ahlgren does, as Caspar Thornquist",
                "named",
                {"person_id": 2, "credit_id": 2},
            ),
            ("director", "Maud Ferrars", "", "front matter", {"field": "director", "person_id": 1, "credit_id": 1}),
        ],
    ),
    Document(
        FOURTH,
        {
            "title": "<b>Tide</b> & Error",
            "slug": "b-tide-b-error-1",
            "film_id": 2,
            "rating": "0/10",
            "rating_best": 10.0,
            "rating_best_stated": 1,
            "score": 0.0,
        },
        [("body", FOURTH)],
        ["A tide, an error.", "Rating: 0/10"],
        [("rating", "0/10", "0/10", "labelled", {})],
    ),
]


def write_corpus(path: Path) -> None:
    """A database of the contract with four reviews of two films."""
    connection = sqlite3.connect(path)
    connection.executescript(SCHEMA.read_text("utf-8"))
    connection.executescript(SCHEMA.with_name("indexes.sql").read_text("utf-8"))
    connection.execute(f"pragma application_id = {APPLICATION_ID}")
    connection.execute(f"pragma user_version = {SCHEMA_VERSION}")
    database = sqlite_utils.Database(connection)
    _insert(database, "films", "title slug year certificate runtime review_count rated_count score tone", FILMS)
    _insert(database, "critics", "name slug review_count rated_count score", CRITICS)
    _insert(database, "people", "name slug film_count review_count", PEOPLE)
    _insert(database, "credits", "film_id person_id job character review_count", CREDITS)
    _insert(
        database,
        "methods",
        "name description confidence",
        [(name, *rest) for name, rest in METHODS.items()],
        key="name",
    )
    for document in DOCUMENTS:
        _write(database, document)
    database["problems"].insert(
        {
            "path": "torn.txt",
            "locator": "",
            "severity": "error",
            "code": "undecodable",
            "message": "torn.txt cannot be read as text: save it as UTF-8.",
            "records": 1,
        }
    )
    _insert(
        database, "review_people", "review_id person_id", [(1, 1), (1, 2), (2, 2), (3, 1), (3, 2), (3, 3)], key=None
    )
    _insert(database, "review_films", "review_id film_id", [(1, 3)], key=None)
    _insert(database, "tags", "name", [("ports",), ('Sci-Fi & "fog"',)])
    _insert(database, "review_tags", "review_id tag_id", [(1, 1), (1, 2), (3, 1)], key=None)
    _insert(database, "vocabulary", "word review_count", sorted(vocabulary(connection).items()), key=None)
    tokenize = "porter unicode61 remove_diacritics 2"
    for table, columns in {
        "reviews": ["title", "critic", "headline", "text"],
        "sentences": ["text"],
        "films": ["title"],
        "people": ["name"],
    }.items():
        database[table].enable_fts(columns, tokenize=tokenize)
    connection.commit()
    connection.close()


def _insert(database: Any, table: str, columns: str, values: list[Any], key: str | None = "id") -> None:
    names = columns.split()
    rows = [dict(zip(names, value, strict=True)) for value in values]
    if key == "id":
        rows = [{"id": number, **row} for number, row in enumerate(rows, 1)]
    database[table].insert_all(rows)


def _write(database: Any, document: Document) -> None:
    number = database["reviews"].count + 1
    database["sources"].insert(
        {
            "id": number,
            "path": f"quay/{number}.txt",
            "format": "text",
            "sha256": f"{number:064x}",
            "bytes": len(document.text.encode()),
            "encoding": "utf-8",
            "records": 1,
        }
    )
    body = "".join(words for kind, words in document.segments if kind == "body")
    database["reviews"].insert(
        {
            "id": number,
            **document.row,
            "words": len(body.split()),
            "text": body,
            "document": document.text,
            "source_id": number,
            "locator": "",
        }
    )
    for table, parts in (
        ("segments", [{"kind": kind, **_at(document, words)} for kind, words in document.segments]),
        (
            "sentences",
            [
                {"text": words, "tone": tone, **_at(document, words)}
                for words, tone in zip_longest(document.sentences, document.tones)
            ],
        ),
        ("tone_words", [_tone_word(document, words, weight) for words, weight in document.tone_words]),
        ("comments", [{"author": name, "text": words, **_at(document, words)} for name, words in document.comments]),
        (
            "repairs",
            [
                {"kind": kind, "start": start, "before": before, "after": after, "count": count}
                for kind, start, before, after, count in document.repairs
            ],
        ),
    ):
        rows = [{"review_id": number, "position": position, **part} for position, part in enumerate(parts)]
        database[table].insert_all(rows)
    for name, value, words, method, more in document.facts:
        where = {**_at(document, words), "quote": words} if words else {}
        confidence = METHODS[method][1]
        row = {"review_id": number, "property": name, "value": value, "method": method, "confidence": confidence}
        database["facts"].insert({**row, "used": 1, **where, **more})


def _tone_word(document: Document, words: str, weight: float) -> dict[str, Any]:
    place = _at(document, words) if words in document.text else {}
    return {"words": words, "weight": weight, "count": 1 if place else 9 * ("other" in words), **place}


def _at(document: Document, words: str) -> dict[str, int]:
    start, end = document.span(words)
    return {"start": start, "end": end}
