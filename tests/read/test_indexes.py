"""Tables and JSON files that say what is known of the texts beside them."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from accounting import stated
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from datasette_film_reviews.model import Field, Problem, Record, Source
from datasette_film_reviews.read import ReadOptions, list_inputs, read

SALT = "The mine floods and nobody in it sings, which the film takes an hour to tell us.\n"
TIDE = "A lighthouse is kept by two sisters until the sea wants it back, slowly and in grey.\n"
TABLE = "file,film,rating,reviewer\nsalt-mine.txt,Salt,4/5,Dora Fenn\ntide.txt,Low Tide,2/5,Ed Moss\n"
FACTS = {
    "texts/salt-mine.txt": {"title": "Salt", "rating": "4/5", "critic": "Dora Fenn"},
    "texts/tide.txt": {"title": "Low Tide", "rating": "2/5", "critic": "Ed Moss"},
}

Facts = dict[str, dict[str, str]]
Told = list[tuple[str, str, int]]


def put(base: Path, files: dict[str, str]) -> Path:
    for name, content in files.items():
        path = base / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8", newline="")
    return base


def facts_and_problems(*arguments: Path, **columns: str) -> tuple[Facts, Told]:
    """The fields of every record by its path, and what was told of each file; all is accounted for."""
    items = list(read(list_inputs([str(path) for path in arguments]), ReadOptions(columns=tuple(columns.items()))))
    for source in (item for item in items if isinstance(item, Source)):
        own = [item for item in items if not isinstance(item, Source) and item.path == source.path]
        assert source.records == sum(item.records if isinstance(item, Problem) else 1 for item in own)
    records = [item for item in items if isinstance(item, Record)]
    problems = [item for item in items if isinstance(item, Problem)]
    return (
        {" ".join(filter(None, (record.path, record.locator))): stated(record) for record in records},
        [(problem.path, problem.code, problem.records) for problem in problems],
    )


@pytest.mark.parametrize(
    ("salt", "tide"),
    [
        ("texts/salt-mine.txt", "texts/tide.txt"),
        ("./texts/salt-mine.txt", "./texts/tide.txt"),
        ("texts\\salt-mine.txt", "texts\\tide.txt"),
        ("salt-mine.txt", "tide.txt"),
        ("/home/dora/corpus/texts/salt-mine.txt", "/home/dora/corpus/texts/tide.txt"),
        ("SALT-MINE.TXT", "Tide.txt"),
        ("salt-mine", "tide"),
        ("texts/salt-mine", "texts/tide"),
    ],
)
def test_files_are_named_in_many_ways(tmp_path: Path, salt: str, tide: str) -> None:
    table = TABLE.replace("salt-mine.txt", salt).replace("tide.txt", tide)
    put(tmp_path, {"index.csv": table, "texts/salt-mine.txt": SALT, "texts/tide.txt": TIDE})
    assert facts_and_problems(tmp_path) == (FACTS, [("index.csv", "index-of-files", 0)])


KEYED = {"000412": {"film": "Salt", "score": "4/5"}, "000977": {"film": "Low Tide", "score": "2/5"}}
LISTED = [{"id": 412, "film": "Salt", "score": "4/5"}, {"id": 977, "film": "Low Tide", "score": "2/5"}]
BY_COLUMN = {
    "id": {"0": 412, "1": 977},
    "film": {"0": "Salt", "1": "Low Tide"},
    "score": {"0": "4/5", "1": "2/5"},
}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("metadata.json", json.dumps(KEYED)),
        ("metadata.json", json.dumps({"documents": KEYED, "license": "none"})),
        ("metadata.json", json.dumps(LISTED)),
        ("metadata.json", json.dumps({"documents": LISTED})),
        ("metadata.json", json.dumps(BY_COLUMN)),
        ("metadata.jsonl", "\n".join(map(json.dumps, LISTED))),
        ("labels.tsv", "id\tfilm\tscore\n412\tSalt\t4/5\n977\tLow Tide\t2/5\n"),
        ("labels.csv", ",film,score\n412,Salt,4/5\n977,Low Tide,2/5\n"),
        ("labels.csv", "review;film;score\n412;Salt;4/5\n977;Low Tide;2/5\n"),
    ],
)
def test_an_index_may_be_any_table_or_json(tmp_path: Path, name: str, content: str) -> None:
    put(tmp_path, {name: content, "train/000412.txt": SALT, "test/000977.txt": TIDE})
    assert facts_and_problems(tmp_path) == (
        {
            "test/000977.txt": {"title": "Low Tide", "rating": "2/5"},
            "train/000412.txt": {"title": "Salt", "rating": "4/5"},
        },
        [(name, "index-of-files", 0)],
    )


def test_the_index_is_told_and_leaves_its_mark_on_each_field(tmp_path: Path) -> None:
    put(tmp_path, {"index.csv": TABLE, "texts/salt-mine.txt": SALT, "texts/tide.txt": TIDE})
    problem, source, record, *_ = read(list_inputs([str(tmp_path)]))
    assert isinstance(problem, Problem)
    assert problem.severity == "warning"
    assert problem.message == (
        "index.csv was read as an index of files and not as reviews: its column 'file' names 2 of them, of which it"
        " says 'film' as title, 'rating' as rating, 'reviewer' as critic; where that is wrong, say so with"
        " --map 'file=nothing'."
    )
    assert isinstance(source, Source)
    assert (source.format, source.records, source.encoding) == ("table", 0, "utf-8")
    assert source.mapping == (("film", "title"), ("rating", "rating"), ("reviewer", "critic"))
    assert isinstance(record, Record)
    assert record.fields == (
        Field("film", "title", "Salt", index="index.csv"),
        Field("rating", "rating", "4/5", index="index.csv"),
        Field("reviewer", "critic", "Dora Fenn", index="index.csv"),
    )


def test_the_title_of_a_post_is_a_headline_where_nothing_tells_of_a_film(tmp_path: Path) -> None:
    """Substack's export: the table is beside the folder of pages, whose names have points in them."""
    rows = (
        "post_id,post_date,is_published,title\n1.wet,2020-01-05T20:00:00.000Z,true,Wet feet\n"
        "2.dry,2020-02-05T20:00:00.000Z,false,Not yet\n"
    )
    put(tmp_path, {"posts.csv": rows, "posts/1.wet.html": f"<p>{SALT}</p>", "posts/2.dry.html": f"<p>{TIDE}</p>"})
    assert facts_and_problems(tmp_path) == (
        {"posts/1.wet.html": {"headline": "Wet feet", "published": "2020-01-05"}},
        [("posts/2.dry.html", "draft", 1), ("posts.csv", "index-of-files", 0)],
    )


def test_year_month_and_day_are_a_date_and_a_remark_is_no_review(tmp_path: Path) -> None:
    known = {
        "a": {"title": "Wet feet", "year": 2014, "month": 2, "day": 21, "excerpt": "Wet feet"},
        "b": {"title": "In grey", "year": 2008, "month": 10, "day": 9, "excerpt": "In grey"},
    }
    put(tmp_path, {"metadata.json": json.dumps(known), "a.txt": SALT, "b.txt": TIDE})
    assert facts_and_problems(tmp_path)[0] == {
        "a.txt": {"headline": "Wet feet", "published": "2014-02-21"},
        "b.txt": {"headline": "In grey", "published": "2008-10-09"},
    }


def test_what_a_file_says_itself_wins(tmp_path: Path) -> None:
    own = f"---\nfilm: The Salt\nrating: 3/5\n---\n{SALT}"
    put(tmp_path, {"index.csv": TABLE.replace("salt-mine.txt", "salt.md"), "salt.md": own, "tide.txt": TIDE})
    assert facts_and_problems(tmp_path)[0]["salt.md"] == {
        "title": "The Salt",
        "rating": "3/5",
        "critic": "Dora Fenn",
    }


def test_rows_that_name_no_file_are_counted_once(tmp_path: Path) -> None:
    rows = TABLE + "gone.txt,Gone,1/5,Ed Moss\n"
    put(tmp_path, {"index.csv": rows, "texts/salt-mine.txt": SALT, "texts/tide.txt": TIDE})
    assert facts_and_problems(tmp_path) == (FACTS, [("index.csv", "index-of-files", 0), ("index.csv", "index-rows", 0)])


def test_a_file_with_several_reviews_gets_nothing(tmp_path: Path) -> None:
    several = "Film: Salt\n\nIt floods.\n\nFilm: Low Tide\n\nIt is grey.\n"
    put(tmp_path, {"index.csv": TABLE, "salt-mine.txt": several, "tide.txt": TIDE})
    found, told = facts_and_problems(tmp_path)
    assert found == {"salt-mine.txt 1": {}, "salt-mine.txt 2": {}, "tide.txt": FACTS["texts/tide.txt"]}
    assert told == [("index.csv", "index-of-files", 0), ("salt-mine.txt", "index-of-several", 0)]


def test_columns_are_overruled(tmp_path: Path) -> None:
    put(tmp_path, {"index.csv": TABLE, "texts/salt-mine.txt": SALT, "texts/tide.txt": TIDE})
    found, told = facts_and_problems(tmp_path, reviewer="director", rating="nothing")
    assert found["texts/tide.txt"] == {"title": "Low Tide", "director": "Ed Moss"}
    assert told == [("index.csv", "index-of-files", 0)]
    assert facts_and_problems(tmp_path, file="nothing") == (
        {"texts/salt-mine.txt": {}, "texts/tide.txt": {}},
        [("index.csv", "no-reviews", 0)],
    )


@pytest.mark.parametrize(
    ("table", "files"),
    [
        # Texts of its own, as long as those of the files.
        (f"file,film,review\na.txt,Salt,{SALT.strip()}\nb.txt,Low Tide,{TIDE.strip()}\n".replace("which", "that"), ("a.txt", "b.txt")),  # noqa: E501
        # Numbers that are called otherwise: a year, a rating, anything.
        ("film,votes\nSalt,1\nLow Tide,2\n", ("1.txt", "2.txt")),
        ("film,rating\nSalt,1\nLow Tide,2\n", ("1.txt", "2.txt")),
        # One of several rows, or fewer than half of them.
        ("file,film\na.txt,Salt\nc.txt,Low Tide\n", ("a.txt", "b.txt")),
        ("file,film\na.txt,Salt\nb.txt,Low Tide\nc.txt,C\nd.txt,D\ne.txt,E\n", ("a.txt", "b.txt")),
        # Names that two files have.
        ("file,film\na,Salt\nb,Low Tide\n", ("a.txt", "b.txt", "a.html", "b.html")),
        # Files in another folder than the one that is told of, and above the index.
        ("file,film\none/a.txt,Salt\none/b.txt,Low Tide\n", ("two/a.txt", "two/b.txt")),
        # The same file for every row.
        ("file,film\na.txt,Salt\na.txt,Low Tide\n", ("a.txt", "b.txt")),
    ],
)  # fmt: skip
def test_what_is_no_index(tmp_path: Path, table: str, files: tuple[str, ...]) -> None:
    put(tmp_path, {"index.csv": table, **dict.fromkeys(files, SALT)})
    found, told = facts_and_problems(tmp_path)
    assert all(not found[name] for name in files)
    assert "index-of-files" not in [code for _, code, _ in told]


def test_files_above_an_index_are_none_of_its(tmp_path: Path) -> None:
    put(tmp_path, {"below/index.csv": TABLE, "salt-mine.txt": SALT, "tide.txt": TIDE})
    assert facts_and_problems(tmp_path)[0] == {"salt-mine.txt": {}, "tide.txt": {}}


def test_an_index_and_its_texts_may_be_arguments_of_their_own_in_any_order(tmp_path: Path) -> None:
    put(tmp_path, {"index.csv": TABLE, "texts/salt-mine.txt": SALT, "texts/tide.txt": TIDE})
    expected = {path.removeprefix("texts/"): facts for path, facts in FACTS.items()}
    assert facts_and_problems(tmp_path / "index.csv", tmp_path / "texts")[0] == expected
    assert facts_and_problems(tmp_path / "texts", tmp_path / "index.csv")[0] == expected


def test_an_index_in_an_archive(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        for name, content in {"index.csv": TABLE, "texts/salt-mine.txt": SALT, "texts/tide.txt": TIDE}.items():
            archive.writestr(name, content)
    assert facts_and_problems(tmp_path / "all.zip")[0] == {f"all.zip/{path}": facts for path, facts in FACTS.items()}


def test_two_indexes_add_to_each_other(tmp_path: Path) -> None:
    more = json.dumps({"salt-mine": {"film": "Salz", "year": 1927}, "tide": {"film": "Tide", "year": 1931}})
    put(tmp_path, {"index.csv": TABLE, "more.json": more, "texts/salt-mine.txt": SALT, "texts/tide.txt": TIDE})
    assert facts_and_problems(tmp_path)[0] == {
        "texts/salt-mine.txt": {**FACTS["texts/salt-mine.txt"], "year": "1927"},
        "texts/tide.txt": {**FACTS["texts/tide.txt"], "year": "1931"},
    }


CELL = st.text(max_size=20) | st.sampled_from(["a", "a.txt", "b.txt", "./b", "01", "1", "x/01.txt", "4/5", "Salt"])
ROWS = st.lists(st.lists(CELL, min_size=1, max_size=4), max_size=6)


@given(
    header=st.lists(st.sampled_from(["id", "file", "film", "rating", "review", "year", "month", "day", ""])),
    rows=ROWS,
    raw=st.text(max_size=200),
    name=st.sampled_from(["i.csv", "i.json", "i.jsonl"]),
    shape=st.sampled_from(["raw", "lines", "objects", "keyed"]),
)
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_lies_beside_texts_they_are_read(
    tmp_path: Path, header: list[str], rows: list[list[str]], raw: str, name: str, shape: str
) -> None:
    objects = [dict(zip(header, row, strict=False)) for row in rows]
    contents = {
        "raw": raw,
        "lines": "\n".join(",".join(row) for row in [header, *rows]),
        "objects": json.dumps(objects),
        "keyed": json.dumps({row[0]: one for row, one in zip(rows, objects, strict=True)}),
    }
    for old in tmp_path.glob("i.*"):
        old.unlink()
    beside = {"a.txt": SALT, "b.txt": TIDE, "x/01.txt": SALT}
    put(tmp_path, {**beside, name: contents[shape].encode("utf-8", "replace").decode()})
    found, told = facts_and_problems(tmp_path)
    lost = [path for path, code, _ in told if code == "draft"]
    assert set(beside) <= {*found, *lost}
    assert "fault" not in [code for _, code, _ in told]
