"""Tables of reviews in Markdown, in Org and on pages, a review a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_file, records, stated

if TYPE_CHECKING:
    from pathlib import Path

ROWS = """\
| Film | Year | Rating | Thoughts |
| --- | --- | --- | --- |
| [Salt](https://weir.example/salt) | 1987 | 4/5 | It turns, and it turns *again*. |
| Noon | 1990 | 2/5 | Dry, and too long by half. |
"""
BOTH = [
    ("1", {"title": "Salt", "year": "1987", "rating": "4/5"}, "It turns, and it turns again."),
    ("2", {"title": "Noon", "year": "1990", "rating": "2/5"}, "Dry, and too long by half."),
]


HEADER, RULE, *CELLS = ROWS.splitlines(keepends=True)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("README.md", f"# Films\n\nWhat I saw.\n\n{ROWS}"),
        ("films.md", f"---\ntitle: Films\n---\n\n{ROWS}\n"),
        ("films.md", f"## 2020\n\n{HEADER}{RULE}{CELLS[0]}\n## 2021\n\n{HEADER}{RULE}{CELLS[1]}"),
        ("films.org", "#+TITLE: Films\n\n* 2020\n" + ROWS.replace("*", "/")),
    ],
)
def test_a_table_is_a_review_a_row(tmp_path: Path, name: str, text: str) -> None:
    items, _ = read_file(tmp_path, text, name)
    assert problems(items) == []
    assert [record.text for record in records(items)] == [text for _, _, text in BOTH]
    told = [{key: value for key, value in stated(record).items() if key != "tag"} for record in records(items)]
    if name.endswith(".md"):
        assert told == [said for _, said, _ in BOTH]
    assert [record.locator for record in records(items)] == ["1", "2"]


PAGE = """\
<title>Films</title><meta name="author" content="Dora Fenn"><h1>What I saw</h1>
<table><tr>{header}</tr>
<tr><td colspan="4">1987</td></tr>
<tr><td><a href="/salt">Salt</a></td><td>1987</td><td><img src="s.gif" alt="4/5"></td>
<td>It turns, and it <i>turns</i> again &amp; again.</td></tr>
<tr><td>Noon</td><td>1990</td><td>2/5</td><td>Dry, and too long by half.</td></tr></table>
"""


@pytest.mark.parametrize("cell", ["<th>{name}</th>", "<td><b>{name}</b></td>"])
def test_a_table_on_a_page_is_a_review_a_row(tmp_path: Path, cell: str) -> None:
    header = "".join(cell.format(name=name) for name in ("Film", "Year", "Rating", "Thoughts"))
    items, source = read_file(tmp_path, PAGE.format(header=header), "films.html")
    assert source.format == "html"
    assert problems(items) == []
    assert [(record.locator, stated(record), record.text) for record in records(items)] == [
        (
            "1",
            {"critic": "Dora Fenn", "title": "Salt", "year": "1987", "rating": "4/5"},
            "It turns, and it turns again & again.",
        ),
        (
            "2",
            {"critic": "Dora Fenn", "title": "Noon", "year": "1990", "rating": "2/5"},
            "Dry, and too long by half.",
        ),
    ]
    assert records(items)[0].html == "<p>It turns, and it <i>turns</i> again &amp; again.</p>"


def test_a_table_within_a_long_page_stays_in_its_text(tmp_path: Path) -> None:
    header = "".join(f"<th>{name}</th>" for name in ("Film", "Year", "Rating", "Thoughts"))
    long = f"<p>{'The river is long, and so is the film. ' * 20}</p>"
    items, _ = read_file(tmp_path, PAGE.format(header=header) + long, "films.html")
    assert [record.locator for record in records(items)] == [""]


def test_what_front_matter_says_is_said_of_each(tmp_path: Path) -> None:
    items, _ = read_file(tmp_path, f"---\ntitle: Films\nauthor: Dora Fenn\ndate: 2021-02-03\n---\n{ROWS}", "films.md")
    assert [stated(record) for record in records(items)] == [
        {"critic": "Dora Fenn", "published": "2021-02-03", **said} for _, said, _ in BOTH
    ]


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: Salt\nrating: 4/5\n---\n" + ROWS,
        "The river is long, and so is the film. " * 20 + "\n\n" + ROWS,
        "# Salt\n\n| Label | Value |\n| --- | --- |\n| Director | Ann Lee |\n| Cast | Bo Day, Cy Dunn |\n",
        "# Films\n\n| Film | Rating |\n| --- | --- |\n| Salt | 4/5 |\n| Noon | 2/5 |\n",
        "# Films\n\n| Film | Review |\n| --- | --- |\n| Salt | Good |\n| Noon | Bad |\n",
    ],
)
def test_other_tables_are_part_of_one_text(tmp_path: Path, text: str) -> None:
    items, _ = read_file(tmp_path, text, "films.md")
    assert [record.locator for record in records(items)] == [""]


def test_a_table_whose_header_is_a_field_leaves_no_rule(tmp_path: Path) -> None:
    text = "# Salt\n\n| Director:: | Ann Lee | |\n| --- | :-: | --: |\n| Rating:: | 8/10 | |\n\nIt turns.\n"
    items, _ = read_file(tmp_path, text, "salt.md")
    assert [(stated(record), record.text) for record in records(items)] == [
        ({"director": "Ann Lee", "rating": "8/10"}, "Salt\n\nIt turns.")
    ]
