"""JSON and JSON Lines: what objects give, and what is said of those that are broken."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from accounting import Items, problems, read_file, records, stated
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from datasette_film_reviews.model import Field, Mark, Problem, Record, Source
from datasette_film_reviews.read.inputs import InputFile
from datasette_film_reviews.read.json_records import JsonLinesReader, JsonReader
from datasette_film_reviews.read.reader import Refusal

if TYPE_CHECKING:
    from pathlib import Path


def read_json(tmp_path: Path, data: object, name: str = "reviews.json", **columns: str) -> tuple[Items, Source]:
    """What a file gives; a value is written as JSON."""
    return read_file(tmp_path, data if isinstance(data, str) else json.dumps(data), name, **columns)


def test_each_object_of_an_array_is_a_review(tmp_path: Path) -> None:
    items, source = read_json(
        tmp_path,
        '[{"movie": {"title": "Noon", "year": 1999, "cast": [{"name": "Ann Poe", "character": "Una"}]},'
        ' "score": 3.50, "reviewer": "Cy Dunn", "review": "Slow, <i>so</i> slow.\\nBut fine.", "tags": ["slow", "s"]},'
        ' {"movie": {"title": "Dusk"}, "review": ["One paragraph.", "Another."], "score": null, "seen": true}]',
    )
    assert items == [
        Record(
            0,
            "reviews.json",
            "1",
            "Slow, so slow.\nBut fine.",
            (
                Field("movie.title", "title", "Noon"),
                Field("movie.year", "year", "1999"),
                Field("movie.cast", "actor", "Ann Poe / Una"),
                Field("score", "rating", "3.50"),
                Field("reviewer", "critic", "Cy Dunn"),
                Field("tags", "tag", "slow"),
                Field("tags", "tag", "s"),
            ),
            html="<p>Slow, <i>so</i> slow.<br>But fine.</p>",
            marks=(Mark("emphasis", 6, 8),),
        ),
        Record(0, "reviews.json", "2", "One paragraph.\n\nAnother.", (Field("movie.title", "title", "Dusk"),)),
    ]
    assert (source.format, source.encoding) == ("json", "utf-8")
    assert source.mapping[0] == ("review", "text")


@pytest.mark.parametrize(
    "data",
    [
        {
            "title": "Noon",
            "year": 1999,
            "reviews": [{"by": "Ann Poe", "text": "Slow."}, {"by": "Cy Dunn", "text": "Dull."}],
        },
        [
            {
                "title": "Noon",
                "year": 1999,
                "reviews": [{"by": "Ann Poe", "text": "Slow."}, {"by": "Cy Dunn", "text": "Dull."}],
            }
        ],
    ],
)
def test_what_is_said_of_a_film_is_said_of_each_of_its_reviews(tmp_path: Path, data: object) -> None:
    items, _ = read_json(tmp_path, data)
    assert [(stated(record), record.text) for record in records(items)] == [
        ({"title": "Noon", "year": "1999", "critic": "Ann Poe"}, "Slow."),
        ({"title": "Noon", "year": "1999", "critic": "Cy Dunn"}, "Dull."),
    ]


def test_an_array_below_other_keys_is_found_and_a_single_object_is_one_record(tmp_path: Path) -> None:
    posts = {
        "status": "ok",
        "data": {"total": 2, "posts": [{"film": "Noon", "body": "Slow."}, {"film": "Dusk", "body": "Dull."}]},
    }
    items, _ = read_json(tmp_path, posts)
    assert [(record.locator, stated(record)) for record in records(items)] == [
        ("1", {"title": "Noon"}),
        ("2", {"title": "Dusk"}),
    ]
    items, _ = read_json(tmp_path, {"film": "Noon", "body": "Slow."})
    assert [(record.locator, record.text) for record in records(items)] == [("", "Slow.")]


def test_reviews_of_schema_org_are_known_by_their_type(tmp_path: Path) -> None:
    review = {
        "@type": "Review",
        "name": "A long wait",
        "author": {"@type": "Person", "name": "Ann Poe"},
        "datePublished": "2001-03-04T10:00:00Z",
        "reviewBody": "Slow.",
        "reviewRating": {"@type": "Rating", "ratingValue": 7, "bestRating": 10, "worstRating": 1},
    }
    film = {
        "@type": "Movie",
        "name": "Noon",
        "dateCreated": "1999",
        "duration": "PT1H30M",
        "sameAs": "https://www.imdb.com/title/tt0000123/",
        "director": [{"@type": "Person", "name": "Bo Reed"}],
        "aggregateRating": {"@type": "AggregateRating", "ratingValue": 2},
    }
    expected = {
        "headline": "A long wait",
        "critic": "Ann Poe",
        "published": "2001-03-04",
        "rating": "7",
        "rating_best": "10",
        "title": "Noon",
        "year": "1999",
        "runtime": "90",
        "imdb_id": "tt0000123",
        "director": "Bo Reed",
        "kind": "film",
    }
    for data in (
        {"@context": "https://schema.org", **review, "itemReviewed": film},
        {"@graph": [{"@type": "WebSite", "name": "Lamps"}, {**film, "review": [review]}]},
    ):
        (record,) = records(read_json(tmp_path, data)[0])
        assert (stated(record), record.text) == (expected, "Slow.")
    items, _ = read_json(tmp_path, [{"@type": "WebSite", "name": "Lamps"}, {**review, "itemReviewed": film}])
    assert [record.locator for record in records(items)] == ["2"]
    assert [(problem.code, problem.severity, problem.records) for problem in problems(items)] == [
        ("no-review", "warning", 0)
    ]


def test_a_line_is_a_review_and_the_locator_is_its_number(tmp_path: Path) -> None:
    lines = [
        '{"text": "Slow from the start.", "label": 1}',
        "",
        '{"text": "Warm and long.", "label": 0',
        '{"text": "Wet."} {"text": "And more."}',
        '["Loud"]',
        '{"text": "Cold to the end.", "label": 1, "stars": "***"}',
    ]
    items, source = read_json(tmp_path, "\ufeff" + "\r\n".join(lines), "reviews.jsonl")
    assert [(record.locator, record.text, stated(record)) for record in records(items)] == [
        ("1", "Slow from the start.", {}),
        ("6", "Cold to the end.", {"rating": "***"}),
    ]
    assert [(problem.locator, problem.severity, problem.message) for problem in problems(items)] == [
        (
            "3",
            "error",
            "reviews.jsonl, line 3 is no valid JSON (expecting ',' delimiter at column 38); mend it.",
        ),
        (
            "4",
            "error",
            "reviews.jsonl, line 4 is no valid JSON (something stands after its end at column 17); mend it.",
        ),
        ("5", "error", "reviews.jsonl, line 5 is no object with keys; make it one or remove it."),
    ]
    assert source.format == "jsonl"


def test_what_breaks_an_array_costs_what_comes_after_it_alone(tmp_path: Path) -> None:
    items, _ = read_json(tmp_path, '[{"text": "Slow."},\n {"text": "Dull."}\n {"text": "Lost."}]')
    assert [record.text for record in records(items)] == ["Slow."]
    (problem,) = problems(items)
    assert problem.message == (
        "reviews.json, record 2 is no valid JSON (no comma or bracket after it at line 3, column 2); mend it,"
        " it and all after it were passed over."
    )
    items, _ = read_json(tmp_path, '[{"text": "Slow."}, {"text": "Cut o')
    assert [record.text for record in records(items)] == ["Slow."]
    assert [(problem.locator, problem.code) for problem in problems(items)] == [("2", "broken-json")]
    items, _ = read_json(tmp_path, '{"text": "Slow.",}')
    (problem,) = problems(items)
    assert problem.message == (
        "reviews.json is no valid JSON (expecting property name enclosed in double quotes at column 18); mend it."
    )


@pytest.mark.parametrize("name", ["reviews.json", "reviews.jsonl"])
@pytest.mark.parametrize("nested", ["[" * 100_000, '{"a":' * 100_000, '{"text": "Slow.", "a": ' + "[" * 100_000])
def test_nesting_a_hundred_thousand_deep_is_one_problem(tmp_path: Path, name: str, nested: str) -> None:
    if name.endswith("l"):
        items, _ = read_json(tmp_path, '{"text": "Slow."}\n' + nested.replace("\n", "") + '\n{"text": "Dull."}', name)
        assert [record.text for record in records(items)] == ["Slow.", "Dull."]
    else:
        items, _ = read_json(tmp_path, nested, name)
    (problem,) = problems(items)
    assert "it is nested too deep" in problem.message


def test_odd_values_are_read_as_far_as_they_go(tmp_path: Path) -> None:
    items, _ = read_json(
        tmp_path,
        '[{"film": "Noon", "film": "Dusk", "year": NaN, "rating": 1e999, "id": ' + "9" * 10_000 + "},"
        '{"film": "Dawn \\ud800", "review": "Na\\u00efve \\udfff\\u0000 and \\u00c3\\u00a9t\\u00c3\\u00a9."}]',
    )
    first, second = records(items)
    assert (stated(first), first.text) == ({"title": "Dusk"}, "")
    assert (stated(second), second.text) == ({"title": "Dawn"}, "Naïve  and été.")
    assert [(problem.locator, problem.message, problem.records) for problem in problems(items)] == [
        ("1", "reviews.json, record 1 has the key 'film' more than once; the last one was taken.", 0)
    ]


def test_a_record_that_is_too_long_is_one_problem(tmp_path: Path) -> None:
    long = '{"text": "' + "endless words " * 800_000 + '"}'
    items, _ = read_json(tmp_path, f'{{"text": "Slow."}}\n{long}\n{{"text": "Dull."}}\n', "reviews.jsonl")
    assert [record.locator for record in records(items)] == ["1", "3"]
    assert [problem.message for problem in problems(items)] == [
        "reviews.jsonl, line 2 is longer than 4 MiB; shorten it."
    ]


def test_objects_without_a_text_are_an_error_that_lists_the_keys(tmp_path: Path) -> None:
    notes = [{"film": "Noon", "my": {"notes": "It went on and on until I slept"}}] * 3
    (problem,), _ = read_json(tmp_path, notes)
    assert isinstance(problem, Problem)
    assert (problem.code, problem.severity, problem.records) == ("no-text-column", "error", 3)
    assert problem.message == (
        "reviews.json has no key that is known to hold reviews, only 'film', 'my.notes'; say which one does,"
        " as in --map 'my.notes=text'."
    )
    items, _ = read_json(tmp_path, notes, **{"my.notes": "text"})
    assert [record.text for record in records(items)] == ["It went on and on until I slept"] * 3
    (problem,), _ = read_json(tmp_path, [{"title": "Noon", "year": 1999}])
    assert isinstance(problem, Problem)
    assert (problem.code, problem.severity, problem.records) == ("no-reviews", "warning", 0)


@pytest.mark.parametrize(
    "text",
    [
        "[Spoilers below]\n\nSlow from the start.",
        '{"title": "Noon"}\n\nSlow from the start.',
        "{{ page.title }}: slow from the start.",
        '[{"a": 1},\nand so on',
    ],
)
def test_prose_that_begins_with_a_bracket_is_no_json(tmp_path: Path, text: str) -> None:
    _, source = read_json(tmp_path, text, "review.txt")
    assert source.format not in ("json", "jsonl")


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.text(max_size=5) | st.sampled_from(["title", "review", "text", "@type", "reviews", "cast", "year"]),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.binary(max_size=200) | VALUES.map(lambda value: json.dumps(value).encode()) | VALUES.map(
    lambda value: f'[{{"text": "x"}}, {json.dumps(value)} '.encode()
))  # fmt: skip
def test_nothing_raises(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "t.json"
    path.write_bytes(data)
    for reader in (JsonReader(), JsonLinesReader()):
        reader.recognises(data, "t.json")
        try:
            items = list(reader.read(InputFile(0, "t.json", str(path))).items)
        except Refusal:
            continue
        for item in items:
            assert isinstance(item, Record | Problem)
            item.message.encode() if isinstance(item, Problem) else repr(item.fields).encode()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(texts=st.lists(st.text(st.characters(codec="utf-8", categories=["L", "N", "P"]), min_size=1), min_size=1))
def test_arrays_and_lines_give_every_text_in_order(tmp_path: Path, texts: list[str]) -> None:
    objects = [{"film": "Noon", "review": f"Words {text}"} for text in texts]
    (tmp_path / "a.json").write_text(json.dumps(objects))
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, objects)))
    whole = list(JsonReader().read(InputFile(0, "a.json", str(tmp_path / "a.json"))).items)
    lines = list(JsonLinesReader().read(InputFile(0, "a.json", str(tmp_path / "a.jsonl"))).items)
    assert whole == lines
    assert [item.locator for item in whole] == [str(number) for number in range(1, len(texts) + 1)]
    assert all(isinstance(item, Record) and item.text.startswith("Words ") for item in whole)


@pytest.mark.parametrize("text", ["{}", "[]", "[{}]", "{}\n{}\n"])
def test_json_that_holds_nothing_is_empty(tmp_path: Path, text: str) -> None:
    (problem,), source = read_file(tmp_path, text, "reviews.json")
    assert isinstance(problem, Problem)
    assert (problem.code, source.records) == ("empty", 0)


def test_a_line_with_a_nul_is_read_and_told_of(tmp_path: Path) -> None:
    items, _ = read_json(tmp_path, '{"text": "Slow."}\n{"text": "Very\0 dull."}\n', "reviews.jsonl")
    assert [record.text for record in records(items)] == ["Slow.", "Very dull."]
    assert [(problem.locator, problem.code, problem.records) for problem in problems(items)] == [("2", "nul", 0)]


def test_what_is_printed_beside_a_review_stands_above_it_and_its_title_is_that_of_the_post(tmp_path: Path) -> None:
    rows = [
        {
            "titulo": "Un faro que calla",
            "ficha": "LARGO MAR\nDe Ann Poe. Com Bo Dane. 98 min",
            "texto": "Un hombre mira el mar y no dice nada en dos horas.",
            "firma": "Lu Reis",
        },
        {
            "titulo": "Otra sal",
            "ficha": None,
            "texto": "<p>Una mujer vende sal.</p><p>Nadie la compra.</p>",
            "firma": "Lu Reis",
        },
    ]
    items, _ = read_json(tmp_path, json.dumps(rows), "reviews.json")
    first, second = records(items)
    assert first.text == f"{rows[0]['ficha']}\n\n{rows[0]['texto']}"
    assert [(part.kind, first.text[part.start : part.end]) for part in first.parts] == [
        ("header", f"{rows[0]['ficha']}\n\n"),
        ("body", rows[0]["texto"]),
    ]
    assert [(field.property, field.value) for field in first.fields] == [
        ("headline", "Un faro que calla"),
        ("critic", "Lu Reis"),
    ]
    assert (second.text, second.parts) == ("Una mujer vende sal.\n\nNadie la compra.", ())


def test_what_is_printed_beside_a_review_stands_above_comments_too(tmp_path: Path) -> None:
    text = "[quote=Bo]Salt is dull.[/quote]\nSalt is not dull, it is slow, and the sea is in every picture."
    rows = [{"headline": "Salt", "credits": "Directed by Ann Poe. 98 min.", "text": text}]
    items, _ = read_json(tmp_path, json.dumps(rows), "reviews.json")
    (record,) = records(items)
    assert record.text.startswith("Directed by Ann Poe. 98 min.\n\n")
    assert record.parts[0].kind == "header"
    assert (record.parts[0].start, record.parts[-1].end) == (0, len(record.text))
