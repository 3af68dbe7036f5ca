"""The language of the search box: what is typed becomes words and filters, and nothing that is typed an error."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from datasette_film_reviews.folding import fold
from datasette_film_reviews.serve.search.language import (
    FIELDS,
    MOST_WORDS,
    Filter,
    Query,
    Range,
    Term,
    parse,
    quoted,
)

WORDS = "lamp Ünder 60 AND NEAR( .. ..<".split()
PIECES = st.sampled_from([*'"-*:.<> \t\n\x00\u202e', *WORDS, *(f"{field}:" for field in FIELDS)])
TYPED = st.lists(st.one_of(PIECES, st.text(max_size=5))).map("".join)


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("", []),
        ("lamp  harbour", [Term("lamp", "lamp"), Term("harbour", "harbour")]),
        ('"in the fog"', [Term('"in the fog"', "in the fog")]),
        ("“in the fog”", [Term('"in the fog"', "in the fog")]),
        ('lamp* "the fog"*', [Term("lamp*", "lamp", prefix=True), Term('"the fog"*', "the fog", prefix=True)]),
        ("la*", [Term("la*", "la")]),
        ('-lamp -"the fog"', [Term("-lamp", "lamp", excluded=True), Term('-"the fog"', "the fog", excluded=True)]),
        ("film:harbour", [Filter("film:harbour", "film", "harbour")]),
        ('CRITIC:"Ines Quill"', [Filter('critic:"Ines Quill"', "critic", "Ines Quill")]),
        ("-person:ferrars", [Filter("-person:ferrars", "person", "ferrars", excluded=True)]),
        ("score:60..80", [Filter("score:60..80", "score", "60..80", Range(60, 80))]),
        ("score:80..60", [Filter("score:80..60", "score", "80..60", Range(60, 80))]),
        ("score:60..<80", [Filter("score:60..<80", "score", "60..<80", Range(60, 80, open_end=True))]),
        ("score:62.5", [Filter("score:62.5", "score", "62.5", Range(62.5, 62.5))]),
        ("year:2010..", [Filter("year:2010..", "year", "2010..", Range(2010, None))]),
        ("year:..1999", [Filter("year:..1999", "year", "..1999", Range(None, 1999))]),
        ('tag:"???"', [Filter('tag:"???"', "tag", "???")]),
        # What only looks like the language is text.
        ("score:high", [Term("score:high", "score:high")]),
        ("score:..", [Term("score:..", "score:..")]),
        ("director:jonze", [Term("director:jonze", "director:jonze")]),
        ("film:", [Term("film:", "film:")]),
        ('the "unbalanced', [Term("the", "the"), Term("unbalanced", "unbalanced")]),
        ("NOT fog AND", [Term("NOT", "NOT"), Term("fog", "fog"), Term("AND", "AND")]),
        ("sci-fi don't", [Term("sci-fi", "sci-fi"), Term("don't", "don't")]),
        # What holds no letter or digit is passed over.
        ('- * "" "!?" :) 🎥 ..', []),
        ("fog\x00lamp", [Term("fog", "fog"), Term("lamp", "lamp")]),
    ],
)
def test_what_is_typed_is_understood(typed: str, parts: list[Term | Filter]) -> None:
    assert parse(typed) == Query(tuple(parts))


@given(TYPED)
def test_nothing_that_is_typed_is_an_error_and_parts_mean_what_they_show(typed: str) -> None:
    query = parse(typed)
    assert parse(str(query)).parts == query.parts
    assert all(isinstance(part, Filter) or part.words for part in query.parts)


@given(TYPED, TYPED)
def test_more_words_leave_those_before_them_as_they_are(typed: str, more: str) -> None:
    before = parse(typed.replace('"', " "))
    assert parse(f"{before} {more}").parts[: len(before.parts)] == before.parts


@given(st.text(alphabet="aZÜ7 '-.:<*()&é\"").filter(fold))
def test_every_name_can_be_asked_for(name: str) -> None:
    (part,) = parse(f"tag:{quoted(name)}").parts
    assert isinstance(part, Filter)
    assert fold(part.value) == fold(name)


@given(st.floats(0, 100), st.integers(0, 100), st.integers(0, 100))
def test_a_range_holds_what_is_between_its_ends(number: float, low: int, high: int) -> None:
    low, high = sorted((low, high))
    assert (number in Range(low, high)) == (low <= number <= high)
    assert (number in Range(low, high, open_end=True)) == (low <= number < high)
    assert None not in Range(low, high)


def test_only_so_many_words_are_searched_for() -> None:
    assert parse("fog " * MOST_WORDS) == Query((Term("fog", "fog"),) * MOST_WORDS)
    assert parse("fog " * (MOST_WORDS + 1)) == Query((Term("fog", "fog"),) * MOST_WORDS, cut=True)
    assert parse('lamp "' + "fog " * 10_000 + '"') == Query((Term("lamp", "lamp"),), cut=True)
