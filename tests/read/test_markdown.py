"""Markdown posts: front matter in every form, bodies for people and for facts, and files that are broken."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from datasette_film_reviews.model import Comment, Mark, Problem, Record, Repair, Segment, Source
from datasette_film_reviews.read import list_inputs, read
from datasette_film_reviews.read.markdown import MarkdownReader

if TYPE_CHECKING:
    from pathlib import Path

BODY = "The river is *long*, and so is the film.\n"
WRAPPED = """The river that gives the film its title is long and
wide, and nobody in it ever learns to swim or to
row."""


def items(folder: Path, text: str | bytes, name: str = "long-river.md") -> list[Source | Record | Problem]:
    (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    return list(read(list_inputs([str(folder / name)])))


def record(folder: Path, text: str | bytes, name: str = "long-river.md") -> Record:
    (found,) = (item for item in items(folder, text, name) if isinstance(item, Record))
    return found


def fields(folder: Path, text: str, name: str = "long-river.md") -> list[tuple[str, str, str]]:
    return [(field.name, field.property, field.value) for field in record(folder, text, name).fields]


def problem(folder: Path, text: str | bytes, name: str = "long-river.md") -> Problem:
    (found,) = (item for item in items(folder, text, name) if isinstance(item, Problem))
    return found


def words(html: str) -> list[str]:
    return unescape(re.sub(r"<[^>]*>", " ", re.sub(r"</?(?:a|b|code|em|s|strong)\b[^>]*>", "", html))).split()


def test_a_post_gives_its_text_its_html_and_its_source(tmp_path: Path) -> None:
    found = items(tmp_path, f"---\ntitle: Long River\n---\n\n{BODY}")
    assert found[0] == Record(
        0,
        "long-river.md",
        "",
        "The river is long, and so is the film.",
        record(tmp_path, "---\ntitle: Long River\n---\n\nx").fields,
        (Repair("markup", None, "Markdown", "text"),),
        "<p>The river is <em>long</em>, and so is the film.</p>",
        marks=(Mark("emphasis", 13, 17),),
    )
    assert isinstance(found[1], Source)
    assert (found[1].format, found[1].encoding, found[1].records) == ("markdown", "utf-8", 1)


@pytest.mark.parametrize(
    "matter",
    [
        "---\ntitle: On water\nfilm: Long River\nrating: 4.50\ndate: 2020-01-05\n---\n",
        "\ufeff---\r\ntitle: On water\r\nfilm: Long River\r\nrating: 4.50\r\ndate: 2020-01-05\r\n---\r\n",
        "----\ntitle: On water\nfilm: Long River\nrating: 4.50\ndate: 2020-01-05\n----\n",
        "---\n# mine\n\"title\": 'On water'\nfilm: [Long River]\nrating: 4.50\ndate: 2020-01-05T23:00:00-05:00\n...\n",
        "---yaml\ntitle: On water\nfilm: Long River\nrating: 4.50\ndate: 2020-01-05\n---\n",
        "+++\ntitle = 'On water'\nfilm = 'Long River'\nrating = 4.50\ndate = 2020-01-05T23:00:00Z\n+++\n",
        '{"title": "On water", "film": "Long River",\n "rating": 4.50, "date": "2020-01-05"}\n',
        '---json\n{"title": "On water", "film": "Long River", "rating": 4.50, "date": "2020-01-05"}\n---\n',
        "Title: On water\nFilm: Long River\nRating: 4.50\nDate: 2020-01-05 10:00\n\n",
    ],
)  # fmt: skip
def test_front_matter_of_every_form_says_the_same(tmp_path: Path, matter: str) -> None:
    found = record(tmp_path, matter + BODY)
    assert [(field.name.lower(), field.property, field.value) for field in found.fields] == [
        ("title", "headline", "On water"),
        ("film", "title", "Long River"),
        ("rating", "rating", "4.50"),
        ("date", "published", "2020-01-05"),
    ]
    assert found.text == "The river is long, and so is the film."


def test_nested_keys_keys_with_spaces_and_wiki_links(tmp_path: Path) -> None:
    matter = """---
title: "Review: Long River (1987)"
subjectInfo: {type: Movie, about: {name: Long River, director: '[[Ada Brook]]', dateCreated: 5 Jan 1987}}
reviewInfo:
  rating: B+
cast:
  - '[[Cy Dunn]]'
movie year: 1987
length: PT1H48M
imdb: 7.3/10
---
"""
    assert fields(tmp_path, matter) == [
        ("title", "headline", "Review: Long River (1987)"),
        ("subjectInfo.type", "kind", "film"),
        ("subjectInfo.about.name", "title", "Long River"),
        ("subjectInfo.about.director", "director", "Ada Brook"),
        ("subjectInfo.about.dateCreated", "year", "1987"),
        ("reviewInfo.rating", "rating", "B+"),
        ("cast", "actor", "Cy Dunn"),
        ("length", "runtime", "108"),
    ]


def test_scalars_stay_as_typed(tmp_path: Path) -> None:
    assert fields(tmp_path, "---\nfilm: 007\nmovie: null\nwriter: No\ngenre: yes\nrating: 1e1\n---\n") == [
        ("film", "title", "007"),
        ("writer", "writer", "No"),
        ("genre", "genre", "yes"),
    ]


def test_the_year_beside_a_posts_title_is_the_films_where_another_key_names_the_film(tmp_path: Path) -> None:
    assert fields(tmp_path, "---\ntitle: Long River (1987)\nfilm: Long River\n---\n")[-1] == ("title", "year", "1987")


def test_a_file_name_dates_what_nothing_else_does(tmp_path: Path) -> None:
    name = "2012-07-02-long-river.md"
    assert fields(tmp_path, "---\ntitle: Long River\n---\n", name)[-1] == ("file name", "published", "2012-07-02")
    dated = fields(tmp_path, "---\ntitle: Long River\ndate: 2013-01-01\n---\n", name)
    assert dated[1:] == [("date", "published", "2013-01-01")]


def test_mojibake_in_front_matter_is_repaired(tmp_path: Path) -> None:
    matter = "---\ntitle: Les Misérables – a river\ndirector: Zoë Brook\n---\n".encode().decode("cp1252")
    assert [value for _, _, value in fields(tmp_path, matter)] == ["Les Misérables – a river", "Zoë Brook"]


@pytest.mark.parametrize("mark", ["draft: true", "published: false", "status: draft", "Draft: yes"])
def test_drafts_are_told_of_and_left_out(tmp_path: Path, mark: str) -> None:
    drafted, source = items(tmp_path, f"---\ntitle: Long River\n{mark}\n---\n{BODY}")
    message = "long-river.md is a draft and was left out; remove the mark from its front matter to have it read."
    assert drafted == Problem(0, "long-river.md", "", "warning", "draft", message, records=1)
    assert isinstance(source, Source)
    assert source.records == 1


def test_comments_in_front_matter_are_comments(tmp_path: Path) -> None:
    found = record(
        tmp_path,
        f"""---
title: Long River
comments:
  - author: Dora
    email: reader@example.org
    date: 2020-01-06
    text: I *slept*.
  - {{name: Eli, body: "So did I, &amp; well."}}
  - nonsense
  - {{author: Nobody, text: ""}}
---
{BODY}""",
    )
    assert found.text == "The river is long, and so is the film.\n\nI slept.\n\nSo did I, & well."
    assert found.comments == (Comment("Dora", "2020-01-06", 40, 48), Comment("Eli", None, 50, 67))
    assert found.parts == (Segment("body", 0, 40), Segment("comment", 40, 50), Segment("comment", 50, 67))
    assert found.html == "<p>The river is <em>long</em>, and so is the film.</p>"


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("# Long River\n\nOne.\n\nTwo.", "Long River\n\nOne.\n\nTwo."),
        ("# A\n\n- one\n- two\n\n1. three", "A\n\none\ntwo\n\nthree"),
        ("# A\n\n> quoted\n\nsaid  \nso", "A\n\nquoted\n\nsaid\nso"),
        ("# A\n\n> [!WARNING]\n> Wet.\n\n> [!note]- Trailer\n> Here.\n\n[!x]", "A\n\nWet.\n\nTrailer\nHere.\n\n[!x]"),
        ("# A\n\n[Ada](https://example.org) ~~was~~ <b>is</b> `here`", "A\n\nAda was is here"),
        ("# A\n\n[[Ada Brook|Ada]] and [[Cy]] ![[poster.png]][[1]](https://example.org)", "A\n\nAda and Cy [1]"),
        ("# A\n\n{% img poster.png \"Poster\" %}B {{ site.name }}{{< tube id=1 >}}C{: .big}", "A\n\nB C"),
        ("# A\n\n{% comment %}hidden{% endcomment %}<!-- hidden -->B<script>hidden</script>", "A\n\nB"),
        ("# A\n\n![Poster](a.jpg)B", "A\n\nB"),
        ("# A\n\n**Rating:** ![3,5/5](a.gif)", "A\n\nRating:\n3,5/5"),
        ("# A\n\nGood.\n\n![★★★½](a.gif)", "A\n\nGood.\n\n★★★½"),
        ("# A\n\nB ![1917](a.gif) C", "A\n\nB C"),
        ("# A\n\nDirector: Ada Brook\nCast: Cy Dunn\n8/10", "A\n\nDirector: Ada Brook\nCast: Cy Dunn\n8/10"),
        (f"# A\n\n{WRAPPED}\n8/10", f"A\n\n{' '.join(WRAPPED.split())}\n8/10"),
        ("# A\n\n| Film | Grade |\n|---|---|\n| Her | B |", "A\n\nFilm\tGrade\nHer\tB"),
    ],
)  # fmt: skip
def test_bodies_are_reduced_to_text(tmp_path: Path, markdown: str, text: str) -> None:
    found = record(tmp_path, markdown)
    assert found.text == text
    assert words(found.html or "") == found.text.split()


def test_html_is_safe(tmp_path: Path) -> None:
    bad = '# A\n\n<a href="javascript:x()" onclick="x()">go</a> <iframe src="x"></iframe>[on](data:x)<p style="x">B</p>'
    html = record(tmp_path, bad).html or ""
    assert not re.search("javascript|onclick|style|iframe|data:", html)


@pytest.mark.parametrize(
    ("name", "text", "format"),
    [
        ("a.md", "# Long River\n\nGood.", "markdown"),
        ("a.markdown", "Good, says [Ada](https://example.org).", "markdown"),
        ("a.md", "Good, and nothing more to say of it.", "text"),
        ("a.txt", "# Long River\n\nGood, says [Ada](https://example.org).", "text"),
        ("a.txt", "---\ntitle: Long River\n---\nGood.", "markdown"),
        ("a.txt", "Title: Long River\nSlug: long-river\nDate: 2020-01-05\n\nGood.", "markdown"),
        ("a.txt", "Title: Long River\nDirector: Ada Brook\nRuntime: 108 mins\n\nGood.", "text"),
        ("a.md", "Director: Ada Brook\nRuntime: 108 mins\n\nGood.", "text"),
        ("a.txt", "---\n\nGood.\n\n---\n\nBetter.", "text"),
        ("a.md", "---\n\nGood *film*.\n\n---\n\nBetter.", "markdown"),
        ("a.txt", "---", "text"),
        ("a.txt", '{"title": "Long River"}\n\nGood.', "markdown"),
    ],
)
def test_a_file_is_markdown_by_what_is_in_it(tmp_path: Path, name: str, text: str, format: str) -> None:
    source = items(tmp_path, text, name)[-1]
    assert isinstance(source, Source)
    assert source.format == format


def test_html_pages_with_front_matter_are_not_taken_for_markdown_inside(tmp_path: Path) -> None:
    page = "---\ntitle: Long River\n---\n<div>\n\n    <p>A *long* river.</p>\n\n</div>"
    assert record(tmp_path, page, "long-river.html").text == "A *long* river."


def test_files_of_windows_are_read(tmp_path: Path) -> None:
    found = record(tmp_path, "---\ntitle: Zoë\n---\n\nGood.".encode("utf-16"))
    assert (found.text, found.fields[0].value) == ("Good.", "Zoë")


TOO_DEEP = "line 3 of the front matter is broken (its values are nested too deep"
BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("matter", "message"),
    [
        ("title: Long River\nnote: a: b", "line 3 of the front matter is broken (mapping values are not allowed"),
        ("title: Long River\n\trating: 4", "line 3 of the front matter is broken (found a tab character that"),
        ("title: Long River\nx: [a", "line 4 of the front matter is broken (did not find expected ',' or ']'"),
        ("title: Long River\n" + BOMB, "of the front matter is broken (its aliases repeat more than anybody would"),
        ("title: Long River\nx: " + "[" * 40, TOO_DEEP),
        ("title: Long River\nx: " + "[" * 30_000, TOO_DEEP),
        ("title: Long River\nx: &x [*x]", "line 3 of the front matter is broken (it repeats &x, which is not complete"),
        (
            "title: Wide River\nx: 1\ntitle: Long River",
            "the front matter gives a key twice (title again in line 4), of wh",
        ),
    ],
)
def test_broken_yaml_is_told_of_once_and_read_as_far_as_it_goes(tmp_path: Path, matter: str, message: str) -> None:
    text = f"---\n{matter}\n---\n{BODY}"
    found = record(tmp_path, text)
    assert found.fields[0].value == "Long River"
    assert found.text == "The river is long, and so is the film."
    told = problem(tmp_path, text)
    assert (told.severity, told.code, told.records) == ("warning", "front-matter", 0)
    assert told.message.startswith("In long-river.md ")
    assert message in told.message
    assert told.message.endswith("; mend it and build again.")


def test_what_can_be_had_of_broken_yaml_line_by_line(tmp_path: Path) -> None:
    matter = """---
title: 'Long River'
movie:
    year: 1987
    cast: [Ada Brook, "Cy Dunn"]
tags:
- water
- boats
motto: "a" b
rating: 4
---
"""
    assert fields(tmp_path, matter) == [
        ("title", "headline", "Long River"),
        ("movie.year", "year", "1987"),
        ("movie.cast", "actor", "Ada Brook"),
        ("movie.cast", "actor", "Cy Dunn"),
        ("tags", "tag", "water"),
        ("tags", "tag", "boats"),
        ("rating", "rating", "4"),
    ]


def test_broken_toml_names_its_line(tmp_path: Path) -> None:
    text = f"+++\ntitle = 'Long River'\nrating = four\n+++\n{BODY}"
    assert "line 3 of the front matter is broken (invalid value)" in problem(tmp_path, text).message
    assert record(tmp_path, text).fields[0].value == "Long River"


def test_text_between_rules_is_no_front_matter(tmp_path: Path) -> None:
    assert record(tmp_path, "---\n\nGood *film*.\n\n---\n\nBetter.").text == "Good film.\n\nBetter."


def test_front_matter_without_an_end_is_text(tmp_path: Path) -> None:
    text = "---\ntitle: Long River\n\nThe *river* is long."
    assert problem(tmp_path, text).message == (
        "In long-river.md the front matter, opened by --- in its first line, never ends; mend it and build again."
    )
    assert "title: Long River" in record(tmp_path, text).text


@pytest.mark.parametrize("text", ["---\n---\n", "---\nlayout: post\n---\n", "---\ntags: [a]\n---\n<!-- nothing -->"])
def test_a_post_that_says_nothing_is_empty(tmp_path: Path, text: str) -> None:
    assert (problem(tmp_path, text).code, problem(tmp_path, text).records) == ("empty", 0)


def test_a_rating_without_words_is_a_review(tmp_path: Path) -> None:
    assert len(record(tmp_path, "---\ntype: movie\nname: Long River\nrating: 3\n---\n").fields) == 3


def test_stray_bytes_are_told_of(tmp_path: Path) -> None:
    assert problem(tmp_path, "---\ntitle: Zoë\n---\n\nÉté.".encode() + b" \xe9t").code == "mixed-encoding"


PIECES = st.sampled_from([
    "---\n", "----\n", "+++\n", "{", "}", "title: A\n", "title = 'A'\n", "Title: A\nSlug: a\nTags: b\n\n",
    "comments:\n", "- text: *a*\n", "  x: &x\n", "- [*x]\n", "\t", "# A\n", "*", "[[", "]]",
    "![3/5](x)", "{%", "%}", "<b>", "</p>", "&lt;", "\0", "\x85", "\u2028", "é", "Ã©", "`", "|", "a b\n", "\n\n",
])  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(PIECES, max_size=30).map(lambda pieces: "".join(pieces).encode()) | st.binary(max_size=200))
def test_nothing_raises_and_all_is_accounted_for(tmp_path: Path, data: bytes) -> None:
    found = items(tmp_path, data)
    source = found[-1]
    assert isinstance(source, Source)
    records = [item for item in found if isinstance(item, Record)]
    assert source.records == len(records) + sum(item.records for item in found if isinstance(item, Problem))
    assert isinstance(MarkdownReader().recognises(data, "a.md"), bool)
    for given_record in records:
        body = given_record.parts[0].end if given_record.parts and given_record.parts[0].kind == "body" else None
        if given_record.html is not None and (body is not None or not given_record.parts):
            assert words(given_record.html) == given_record.text[:body].split()
        assert "".join(given_record.text[part.start : part.end] for part in given_record.parts) in (
            "",
            given_record.text,
        )
        for repair in given_record.repairs:
            if repair.start is not None:
                assert given_record.text[repair.start :].startswith(repair.after)
