"""Collections in parallel files, a review a line, with the ratings and titles of all in files beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import stated

from datasette_film_reviews.model import Problem, Record, Source
from datasette_film_reviews.read.listing import list_inputs
from datasette_film_reviews.read.reading import read

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = (
    "the river is long , and so is the film .",
    "a pier is kept , and kept , and kept .",
    "nobody in it can swim at all .",
)


def read_folder(folder: Path, files: dict[str, list[str]]) -> tuple[list[Record], list[Problem], dict[str, str]]:
    """The records, the problems and the formats by path of a folder with these files, given by their lines."""
    for name, lines in files.items():
        (folder / name).write_text("\n".join(lines) + "\n", "utf-8")
    items = list(read(list_inputs([str(folder)])))
    return (
        [item for item in items if isinstance(item, Record)],
        [item for item in items if isinstance(item, Problem)],
        {item.path: item.format for item in items if isinstance(item, Source)},
    )


@pytest.mark.parametrize("ending", [".Fenn", ".txt", ""])
@pytest.mark.parametrize(
    ("called", "rating", "title"), [("subj", "rating", "title"), ("train_reviews", "train_ratings", "train_titles")]
)
def test_lines_go_with_those_of_the_files_beside_them(
    tmp_path: Path, called: str, rating: str, title: str, ending: str
) -> None:
    found, told, formats = read_folder(
        tmp_path,
        {
            f"{called}{ending}": list(TEXTS),
            f"{rating}{ending}": ["0.4", "0.6", "0.9"],
            f"{title}{ending}": ["Salt", "", "Noon"],
        },
    )
    assert [(record.locator, stated(record), record.text) for record in found] == [
        ("1", {"rating": "0.4", "title": "Salt"}, TEXTS[0]),
        ("2", {"rating": "0.6"}, TEXTS[1]),
        ("3", {"rating": "0.9", "title": "Noon"}, TEXTS[2]),
    ]
    assert formats == {
        f"{called}{ending}": "parallel-lines", f"{rating}{ending}": "unread", f"{title}{ending}": "unread",
    }  # fmt: skip
    assert {(problem.code, problem.severity, problem.records) for problem in told} == {("read-beside", "warning", 0)}


def test_files_of_one_pole_need_nothing_beside_them(tmp_path: Path) -> None:
    found, told, _ = read_folder(tmp_path, {"films.pos": list(TEXTS), "films.neg": list(TEXTS[::-1])})
    assert [(record.path, record.text) for record in found] == [
        *(("films.neg", text) for text in TEXTS[::-1]),
        *(("films.pos", text) for text in TEXTS),
    ]
    assert told == []


@pytest.mark.parametrize(
    "files",
    [
        {"review.txt": list(TEXTS)},
        {"review.txt": list(TEXTS), "ratings.txt": ["4/5", "3/5"]},
        {"review.txt": [TEXTS[0], "", TEXTS[1]], "ratings.txt": ["4/5", "3/5", "2/5"]},
        {"review.txt": list(TEXTS), "ratings.csv": ["rating", "3", "2"]},
    ],
)
def test_a_text_of_lines_is_one_review_where_none_beside_it_has_as_many(
    tmp_path: Path, files: dict[str, list[str]]
) -> None:
    found, _, formats = read_folder(tmp_path, files)
    assert [record.text for record in found if record.path == "review.txt"] == ["\n".join([*files["review.txt"], ""])]
    assert formats["review.txt"] == "text"


def test_tables_are_tables_whatever_they_are_called(tmp_path: Path) -> None:
    rows = ["film,review", *(f'Salt,"{text}"' for text in TEXTS)]
    found, _, formats = read_folder(tmp_path, {"reviews.csv": rows})
    assert formats == {"reviews.csv": "table"}
    assert [record.text for record in found] == list(TEXTS)


def test_a_list_of_numbers_is_no_review(tmp_path: Path) -> None:
    found, [told], _ = read_folder(tmp_path, {"label.4class.Fenn": ["0", "2", "1", "3"]})
    assert found == []
    assert (told.code, told.severity) == ("numbers", "warning")
    assert told.message == "label.4class.Fenn is a list of numbers, which is no review, and was passed over."
