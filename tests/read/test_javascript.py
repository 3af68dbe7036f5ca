"""Reviews in the code of sites, as JavaScript and TypeScript write data, and code that holds none."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_file, records, stated
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from datasette_film_reviews.read.inputs import InputFile
from datasette_film_reviews.read.javascript import JavaScriptReader
from datasette_film_reviews.read.reader import Refusal

if TYPE_CHECKING:
    from pathlib import Path

SALT = "{ title: 'Salt', year: 1987, rating: 4.50, text: 'It turns, and it turns again.' }"
NOON = '{ title: "Noon", year: 1990, rating: 2, text: `Dry, and too long by half.`, }'
BOTH = [
    ("1", {"title": "Salt", "year": "1987", "rating": "4.50"}, "It turns, and it turns again."),
    ("2", {"title": "Noon", "year": "1990", "rating": "2"}, "Dry, and too long by half."),
]


@pytest.mark.parametrize(
    ("name", "program"),
    [
        ("films.js", f"const films = [{SALT}, {NOON}];\n"),
        ("films.js", f"// newest first\nimport x from './x';\n\nexport default [\n  {SALT},\n  {NOON},\n];\n"),
        (
            "films.ts",
            f"import type {{ Film }} from './types';\nexport const films: Film[] = [{SALT}, {NOON}] as const;\n",
        ),
        ("films.ts", f"export const films = [{SALT}, {NOON}] satisfies Film[];\n"),
        ("films.cjs", f"'use strict';\nmodule.exports = {{ films: [{SALT}, {NOON}] }};\n"),
        ("films.mjs", f"export const films = Object.freeze([{SALT}, {NOON}]);\n"),
        ("films.js", f"const films = [{SALT}, {NOON}].map((film) => ({{ ...film, seen: true }}));\n"),
        ("films.js", f"export const salt = {SALT};\nexport const noon = {NOON};\n"),
        ("films.js", f"const salt = {SALT};\nconst films = [salt, {NOON}];\nexport default films;\n"),
        (
            "films.js",
            f"const films = [{json.dumps(BOTH[0][1] | {'text': BOTH[0][2]})[:-1]},}}, {NOON}];\n",
        ),
        ("films.js", f"const older = [{NOON}];\nconst films = [{SALT}, ...older];\n"),
        ("films.jsx", f"function Films() {{\n  const films = [{SALT}, {NOON}];\n  return <List of={{films}} />;\n}}\n"),
        ("films.js", f"export const links = [{{ text: 'Home', url: '/' }}];\nexport const films = [{SALT}, {NOON}];\n"),
    ],
)
def test_reviews_are_read_however_the_code_writes_them_out(tmp_path: Path, name: str, program: str) -> None:
    items, source = read_file(tmp_path, program, name)
    assert (source.format, problems(items)) == ("javascript", [])
    assert [(record.locator, stated(record), record.text) for record in records(items)] == BOTH


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (r"'It\'s a film of \"two\" parts.'", 'It\'s a film of "two" parts.'),
        (r'"Caf\u00e9 by the sea \ud83d\ude00, \u{1F600}\x21"', "Café by the sea 😀, 😀!"),
        (r"'One line of it.\n\nAnother one.'", "One line of it.\n\nAnother one."),
        ("'It goes on ' + \"and on\" + ` and on.`", "It goes on and on and on."),
        (
            " +\n".join(f"'It turns {number}. '" for number in range(99)),
            "".join(f"It turns {number}. " for number in range(99)),
        ),
        ("`\n  It has \\`marks\\` and ${count} gulls.\n`.trim()", "It has `marks` and  gulls."),
        ("`\n      It goes in.\n\n        It goes in more.\n    `", "It goes in.\n\n  It goes in more."),
        (
            "['It is one of the best.', 'It is one of two.'].join('\\n\\n')",
            "It is one of the best.\n\nIt is one of two.",
        ),
        ("html`<p>It is one of the <em>best</em>.</p>`", "It is one of the best."),
        ("<><p>It is one of the <em>best</em>.</p></>", "It is one of the best."),
        ("'It goes on for \\\n hours.'", "It goes on for  hours."),
    ],
)
def test_texts_are_read_as_they_are_written(tmp_path: Path, written: str, text: str) -> None:
    items, _ = read_file(tmp_path, f"export const films = [{{ title: 'Salt', text: {written} }}];\n", "films.tsx")
    assert [record.text for record in records(items)] == [text]


def test_what_components_are_given_is_read(tmp_path: Path) -> None:
    program = """
        export const REVIEWS = [
          <Review title="Salt" director="Ann Lee" releaseDate="1987" rating={9}
            paragraphs={[`It turns, and it turns again.`, `Then it stops.`]} />,
          <Review title="Noon" rating={4}><p>Dry, and too <em>long</em> by half.</p></Review>,
        ];
    """
    items, _ = read_file(tmp_path, program, "Reviews.js")
    assert [(stated(record), record.text) for record in records(items)] == [
        (
            {"title": "Salt", "director": "Ann Lee", "year": "1987", "rating": "9"},
            "It turns, and it turns again.\n\nThen it stops.",
        ),
        ({"title": "Noon", "rating": "4"}, "Dry, and too long by half."),
    ]


def test_what_is_computed_is_left_out(tmp_path: Path) -> None:
    program = """
        const films = [{
            title: 'Salt', text: 'It turns, and it turns again.', year: 1980 + 7, rating: stars(4), [key]: 2,
            published: new Date('2020-03-01'), critic, url() { return here; }, tags: [drama, 'sea'], certificate: null,
        }];
    """
    items, _ = read_file(tmp_path, program, "films.js")
    assert [stated(record) for record in records(items)] == [{"title": "Salt", "published": "2020-03-01", "tag": "sea"}]


@pytest.mark.parametrize(
    ("name", "program"),
    [
        (
            "menu.js",
            "const menu = document.querySelector('.menu');\nmenu.onclick = () => menu.classList.toggle('open');\n",
        ),
        ("links.ts", "export const links = [{ title: 'Home', text: 'Home' }, { title: 'About', text: 'About us' }];\n"),
        (
            "gallery.jsx",
            "export default function Gallery() {\n  return <p>The river is long, and so is the film.</p>;\n}\n",
        ),
        ("lib.min.js", "!function(e,t){e.x={a:1,b:'c d e f g'}}(this);\n"),
    ],
)
def test_a_program_without_reviews_is_passed_over(tmp_path: Path, name: str, program: str) -> None:
    items, source = read_file(tmp_path, program, name)
    assert (source.format, source.records) == ("unread", 0)
    assert [(item.severity, item.code, item.message) for item in problems(items)] == [
        ("warning", "no-reviews", f"{name} is a program that holds no reviews and was passed over.")
    ]


@pytest.mark.parametrize(
    ("program", "texts", "line"),
    [
        (f"const films = [\n  {SALT}\n  {NOON}\n];\n", 2, 2),
        (f"const films = [\n  {SALT},\n  {NOON},\n", 2, 1),
        (f"const films = [\n  {SALT},\n  {NOON[:-1]} , critic: 'O'Dane',\n}}];\n", 2, 3),
    ],
)
def test_where_a_program_is_broken_is_told(tmp_path: Path, program: str, texts: int, line: int) -> None:
    items, _ = read_file(tmp_path, program, "films.js")
    assert [record.text for record in records(items)] == [text for _, _, text in BOTH][:texts]
    assert [(item.severity, item.code, item.message) for item in problems(items)] == [
        (
            "warning",
            "broken-javascript",
            f"films.js is broken in line {line}; mend it, what stands near it may be lost or wrong.",
        )
    ]


def test_prose_is_no_program_whatever_its_name(tmp_path: Path) -> None:
    _, source = read_file(tmp_path, "The river is long, and so is the film.\n", "river.js")
    assert source.format == "text"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(texts=st.lists(st.text(st.characters(codec="utf-8", exclude_characters="<>&\0[]"), min_size=1), min_size=1))
def test_what_json_writes_is_read_again(tmp_path: Path, texts: list[str]) -> None:
    wanted = [{"title": "Salt", "text": f"It turns, and it turns: {text.strip()} and turns."} for text in texts]
    path = tmp_path / "a.ts"
    path.write_text(f"export const films: Film[] = {json.dumps(wanted)};", "utf-8")
    items = records(list(JavaScriptReader().read(InputFile(0, "a.ts", str(path))).items))
    assert [record.text for record in items] == [
        record.text for record in records(read_file(tmp_path, json.dumps(wanted), "a.json")[0])
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    start=st.sampled_from(["const a = ", "export default ", "x = [{title: 'a', text: `", "<p>{[{a: 'b c d e'"]),
    rest=st.text("{}[]\"',:;=\n\\ `$<>/()+.atex1é", max_size=150),
)
def test_whatever_a_program_is_nothing_raises(tmp_path: Path, start: str, rest: str) -> None:
    path = tmp_path / "a.js"
    path.write_text(start + rest, "utf-8")
    reader = JavaScriptReader()
    reader.recognises((start + rest).encode(), "a.js")
    with suppress(Refusal):
        list(reader.read(InputFile(0, "a.js", str(path))).items)


def test_what_is_nested_without_end_is_passed_over(tmp_path: Path) -> None:
    for opened in ("[", "{a:", "(", "`${"):
        items, _ = read_file(tmp_path, "const a = " + opened * 20_000, "a.js")
        assert [item.code for item in problems(items)] == ["no-reviews"]
