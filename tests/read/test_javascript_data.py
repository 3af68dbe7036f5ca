"""Data in files of JavaScript, and archives of posts as sites hand them to their owners."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_file, records, stated
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from datasette_film_reviews.read.inputs import InputFile
from datasette_film_reviews.read.json_records import JsonReader
from datasette_film_reviews.read.reader import Refusal

if TYPE_CHECKING:
    from pathlib import Path

SALT = '{"title": "Salt", "critic": "Dora", "text": "It turns."}'
NOON = '{"title": "Noon", "critic": "Ivo", "text": "Dry."}'
BOTH = f"[\n  {SALT},\n  {NOON}\n]"


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("films.js", "const films = ", ";\n\nexport default films;\n"),
        ("films.js", "let films = ", "\n"),
        ("films.js", "export const films = ", ";"),
        ("films.ts", "export const films: Film[] = ", ";\n"),
        ("films.mjs", "export default ", ";\n"),
        ("films.cjs", "module.exports = ", ";\n"),
        ("films.txt", "var films=", "\nmodule.exports = films;\n"),
        ("films.js", "window.App.films.part0 = ", ""),
    ],
)
def test_data_are_read_whatever_they_are_assigned_to(tmp_path: Path, name: str, before: str, after: str) -> None:
    items, source = read_file(tmp_path, before + BOTH + after, name)
    assert source.format == "json"
    assert problems(items) == []
    assert [(record.locator, stated(record), record.text) for record in records(items)] == [
        ("1", {"title": "Salt", "critic": "Dora"}, "It turns."),
        ("2", {"title": "Noon", "critic": "Ivo"}, "Dry."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "const films = [{title: 'Salt', text: 'It turns.'}];\n",
        "const films = [];\nfor (const film of films) show(film);\n",
        "const wheels = 4; const films = [1, 2];\n",
        "Let me say this first: it turns, and {everybody} knows it.\n",
    ],
)
def test_programs_and_prose_are_no_data(tmp_path: Path, text: str) -> None:
    _, source = read_file(tmp_path, text, "films.js.txt")
    assert source.format != "json"


def test_data_that_are_no_json_are_a_problem(tmp_path: Path) -> None:
    items, _ = read_file(tmp_path, f"const films = [{SALT}, {SALT[:-1]},}}];\n", "films.txt")
    assert [(record.locator, record.text) for record in records(items)] == [("1", "It turns.")]
    assert [(problem.locator, problem.code, problem.records) for problem in problems(items)] == [
        ("2", "broken-json", 1)
    ]


POSTS = [
    {
        "id_str": "77",
        "created_at": "Wed Mar 06 20:19:24 +0000 2019",
        "full_text": "Salt (1987). It turns.",
        "lang": "en",
    },
    {"id_str": "78", "created_at": "Sat Mar 09 10:00:00 +0000 2019", "full_text": "Noon. Dry. 2/5", "lang": "en"},
]
OF_POSTS = [
    ({"published": "2019-03-06", "language": "en"}, "Salt (1987). It turns."),
    ({"published": "2019-03-09", "language": "en"}, "Noon. Dry. 2/5"),
]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("tweets.js", "window.YTD.tweets.part0 = " + json.dumps([{"tweet": post} for post in POSTS])),
        ("tweet.js", "window.YTD.tweet.part0 = " + json.dumps(POSTS, indent=2)),
        ("tweets.json", json.dumps(POSTS)),
    ],
)
def test_an_archive_of_tweets(tmp_path: Path, name: str, text: str) -> None:
    items, source = read_file(tmp_path, text, name)
    assert (source.format, problems(items)) == ("json", [])
    assert [(stated(record), record.text) for record in records(items)] == OF_POSTS


def test_who_posts_is_the_critic(tmp_path: Path) -> None:
    data = [{**POSTS[0], "user": {"name": "Dora Fenn", "screen_name": "dora"}}]
    items, _ = read_file(tmp_path, json.dumps(data), "tweets.json")
    assert [stated(record) for record in records(items)] == [{**OF_POSTS[0][0], "critic": "Dora Fenn"}]


def test_an_outbox_of_activities(tmp_path: Path) -> None:
    notes = [
        {
            "id": f"https://weir.example/users/dora/statuses/{number}/activity",
            "type": "Create",
            "actor": "https://weir.example/users/dora",
            "published": f"2023-05-0{number}T10:00:00Z",
            "object": {
                "type": "Note",
                "summary": None,
                "published": f"2023-05-0{number}T10:00:00Z",
                "url": f"https://weir.example/@dora/{number}",
                "attributedTo": "https://weir.example/users/dora",
                "content": f"<p>{text}</p>",
            },
        }
        for number, text in ((3, "Salt (1987), 4/5. It turns &amp; turns."), (5, "Noon. Dry."))
    ]
    data = {"id": "outbox.json", "type": "OrderedCollection", "totalItems": 2, "orderedItems": notes}
    items, _ = read_file(tmp_path, json.dumps(data), "outbox.json")
    assert problems(items) == []
    assert [(stated(record), record.text) for record in records(items)] == [
        ({"published": "2023-05-03", "url": "https://weir.example/@dora/3"}, "Salt (1987), 4/5. It turns & turns."),
        ({"published": "2023-05-05", "url": "https://weir.example/@dora/5"}, "Noon. Dry."),
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    start=st.sampled_from(["const a = ", "window.b = ", "export default ", "module.exports = [{", 'var c = [{"text":']),
    rest=st.text('{}[]",:;=\n\\ atex1é', max_size=120),
)
def test_whatever_is_assigned_nothing_raises(tmp_path: Path, start: str, rest: str) -> None:
    path = tmp_path / "a.js"
    path.write_text(start + rest, "utf-8")
    reader = JsonReader()
    reader.recognises((start + rest).encode(), "a.js")
    with suppress(Refusal):
        list(reader.read(InputFile(0, "a.js", str(path))).items)
