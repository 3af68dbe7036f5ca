"""One text at several places is one review: what a build makes of posts that are there twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from building import rows, run

if TYPE_CHECKING:
    from pathlib import Path

SALT = (
    "The mine has not been worked for thirty years, and neither have the two brothers who sit above it with a kettle"
    " and a map. Nothing is found, and director Ada Finch films the looking as though it were the treasure. The lamps"
    " are lovely, the dust is better, and the last descent had me holding the seat in front."
)
TIN = (
    "A band of five plays the same village hall every spring, a little worse each time, until somebody listens."
    " The jokes are about drums and most of them land. It ends with a door that will not close, which is the best"
    " picture of a marriage I have seen in a long while."
)
FORMULA = "I liked it. The story was {} and the acting was {}, and I would {} see it again with my {} on a {} day. {}"
MATTER = '---\ntitle: "{}"\nrating: "{}"\nauthor: {}\ndate: 2021-04-0{}\n---\n\n'
PAGE = "<html><head><title>{0}</title></head><body><article><h1>{0}</h1><p>{1}</p></article></body></html>"
POSTS = {
    "blog/salt.md": MATTER.format("Salt", "4/5", "Ines Quill", 1) + SALT,
    "site/salt.html": PAGE.format("Salt", SALT.replace("a kettle", "<em>a kettle</em>")),
    "wire/salt.txt": "Title: Salt\nRating: 8/10\n\n" + SALT.replace("lovely", "handsome") + "\n\nInes Quill\n",
    "other/salt.md": MATTER.format("Salt", "1/5", "Bo Hazel", 2) + TIN.replace("A band", "In Salt a band"),
    "blog/tin.md": MATTER.format("Tin", "2/5", "Ines Quill", 3) + TIN,
    "blog/short.md": MATTER.format("Ash", "3/5", "Ines Quill", 4) + "Seen on a train. Fine.",
    "diary/short.md": '---\ntitle: "Ash"\n---\n\nSeen on a train. Fine.',
    "forum/one.md": '---\ntitle: "Fog"\n---\n\n'
    + FORMULA.format("slow", "good", "gladly", "aunt", "wet", "Six ships and no sailor, and that bell at the end."),
    "forum/two.md": '---\ntitle: "Fog"\n---\n\n'
    + FORMULA.format("wild", "stiff", "never", "dog", "warm", "Whoever lit those harbour scenes deserves a prize."),
}


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A build of all posts."""
    for name, text in POSTS.items():
        path = tmp_path / "posts" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    assert run("build", tmp_path / "reviews.db", tmp_path / "posts").exit_code == 0
    return tmp_path / "reviews.db"


def test_the_same_text_is_linked_to_its_fullest_review(database: Path) -> None:
    found = """select sources.path, originals.path
        from reviews join sources on sources.id = reviews.source_id
        left join reviews as kept on kept.id = reviews.copy_of
        left join sources as originals on originals.id = kept.source_id order by 1"""
    assert rows(database, found) == [
        ("blog/salt.md", None),
        ("blog/short.md", None),
        ("blog/tin.md", None),
        ("diary/short.md", None),
        ("forum/one.md", None),
        ("forum/two.md", None),
        ("other/salt.md", None),
        ("site/salt.html", "blog/salt.md"),
        ("wire/salt.txt", "blog/salt.md"),
    ]
    assert run("verify", database).exit_code == 0


def test_no_figure_counts_copies(database: Path) -> None:
    assert rows(
        database, "select title, review_count, rated_count, score from films where review_count order by 1"
    ) == [
        ("Ash", 2, 1, 60.0),
        ("Fog", 2, 0, None),
        ("Salt", 2, 2, 50.0),
        ("Tin", 1, 1, 40.0),
    ]
    assert rows(database, "select name, review_count, rated_count, score from critics order by 1") == [
        ("Bo Hazel", 1, 1, 20.0),
        ("Ines Quill", 3, 3, 60.0),
    ]
    assert rows(database, "select name, review_count from people where name = 'Ada Finch'") == [("Ada Finch", 1)]
    assert rows(database, "select review_count from vocabulary where word = 'brothers'") == [(1,)]
    assert rows(database, "select word from vocabulary where word = 'handsome'") == []
