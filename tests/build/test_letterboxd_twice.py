"""A Letterboxd export is the same whether it comes as a ZIP or as a folder, and is read once when it comes as both."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from building import dump, rows, run

EXPORT = {
    "profile.csv": "Date Joined,Username,Given Name,Family Name,Email Address,Location,Website,Bio,Pronoun,"
    "Favorite Films\n2020-01-01,tidewatcher,,,,,,,They / their,\n",
    "reviews.csv": "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date\n"
    '2020-02-03,Salt,2011,https://boxd.it/aaa1,4.5,,"A mine, <i>two</i> men.\n\nNo canary.","mines, men",2020-02-01\n'
    "2020-03-03,Salt,2011,https://boxd.it/aaa2,5,Yes,Better still.,,2020-03-01\n",
    "diary.csv": "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date\n"
    '2020-02-03,Salt,2011,https://boxd.it/aaa1,4.5,,"mines, men",2020-02-01\n'
    "2020-03-03,Salt,2011,https://boxd.it/aaa2,5,Yes,,2020-03-01\n"
    "2020-04-03,Tin,2009,https://boxd.it/aaa3,2,,,2020-04-01\n",
    "ratings.csv": "Date,Name,Year,Letterboxd URI,Rating\n"
    "2020-02-03,Salt,2011,https://boxd.it/f1,5\n"
    "2020-04-03,Tin,2009,https://boxd.it/f2,2\n"
    "2020-05-03,Low Tide,2015,https://boxd.it/f3,3.5\n",
    "deleted/reviews.csv": "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Review,Tags,Watched Date\n"
    "2019-02-03,Removed,2001,https://boxd.it/ddd1,1,,Never mind.,,2019-02-01\n",
}
VIEWINGS = [
    ("Low Tide", "tidewatcher", "3.5", 70.0, "2020-05-03"),
    ("Salt", "tidewatcher", "4.5", 90.0, "2020-02-03"),
    ("Salt", "tidewatcher", "5", 100.0, "2020-03-03"),
    ("Tin", "tidewatcher", "2", 40.0, "2020-04-03"),
]
SAID = "select title, critic, rating, score, published from reviews order by title, published"


@pytest.fixture
def export(tmp_path: Path) -> tuple[Path, Path]:
    """The same export as a folder and as a ZIP."""
    folder, packed = tmp_path / "export", tmp_path / "export.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for name, text in EXPORT.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
            archive.writestr(name, text)
    return folder, packed


def test_a_folder_and_a_zip_give_the_same_database_but_for_their_paths(
    tmp_path: Path, export: tuple[Path, Path]
) -> None:
    dumps = []
    for source in export:
        assert run("build", tmp_path / "reviews.db", source).exit_code == 0
        assert rows(tmp_path / "reviews.db", SAID) == VIEWINGS
        assert run("verify", tmp_path / "reviews.db").exit_code == 0
        dumps.append([line.replace("export.zip/", "") for line in dump(tmp_path / "reviews.db")])
    assert dumps[0] == dumps[1]


def test_both_at_once_give_each_viewing_once(tmp_path: Path, export: tuple[Path, Path]) -> None:
    assert run("build", tmp_path / "reviews.db", *export).exit_code == 0
    assert rows(tmp_path / "reviews.db", SAID) == VIEWINGS
    assert rows(tmp_path / "reviews.db", "select count(*) from problems where code = 'read-before'") == [(4,)]
    assert run("verify", tmp_path / "reviews.db").exit_code == 0
