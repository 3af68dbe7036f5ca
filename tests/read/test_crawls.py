"""Crawls in one text file: every page below its address, what labels say of it, and what only looks like a crawl."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_file, records, stated
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from datasette_film_reviews.model import Field, Record

if TYPE_CHECKING:
    from pathlib import Path

LONG = "The river is long and nobody in this valley asks why, or what the miller does when the water is down. " * 2
SHORT = "We keep no names and no letters."
SALT, MILL = "https://weir.example/salt", "https://weir.example/mill"

SIGNS = ["<CURRENT URL {}>", "URL: {}", "=== {} ===", "Source: <{}>", "{}"]


@pytest.mark.parametrize("sign", SIGNS)
def test_every_page_is_a_record_with_its_address(tmp_path: Path, sign: str) -> None:
    pages = [f"{sign.format(SALT)}\nSalt (1971)\n{LONG}\n\n", f"{sign.format(MILL)}\nMill (1972)\n{LONG}\n"]
    items, source = read_file(tmp_path, "".join(pages), "crawl.txt")
    assert source.format == "crawl"
    assert items == [
        Record(0, "crawl.txt", "1", f"Salt (1971)\n{LONG}", (Field("address", "url", SALT),)),
        Record(0, "crawl.txt", "2", f"Mill (1972)\n{LONG}", (Field("address", "url", MILL),)),
    ]


def test_labels_below_an_address_are_said_of_its_page(tmp_path: Path) -> None:
    page = "URL: {}\nTitle: {}\nDate: 2011-09-20\nAuthor: Ann Lee\n\n{}\nDirector: Bo Dane\n\n"
    items, source = read_file(tmp_path, page.format(SALT, "Salt", LONG) + page.format(MILL, "Mill", LONG), "crawl.txt")
    first, second = records(items)
    assert source.format == "crawl"
    assert stated(first) == {"url": SALT, "headline": "Salt", "published": "2011-09-20", "critic": "Ann Lee"}
    assert first.text.endswith("Director: Bo Dane")
    assert stated(second)["headline"] == "Mill"


def test_a_page_without_words_is_told_of(tmp_path: Path) -> None:
    crawl = f"URL: {SALT}\n{LONG}\nURL: {MILL}\n\nURL: {MILL}/2\n{LONG}\nURL: {MILL}/3\n{SHORT}\n"
    items, _ = read_file(tmp_path, crawl, "crawl.txt")
    assert [record.locator for record in records(items)] == ["1", "3", "4"]
    assert [(problem.locator, problem.code, problem.records) for problem in problems(items)] == [("2", "empty", 1)]


@pytest.mark.parametrize(
    "text",
    [
        f"{SALT}\n{LONG}\n",
        f"{SALT}\n\n{LONG}\n\n{MILL}\n\n{LONG}\n",
        f"{LONG}\n\nURL: {SALT}\n{LONG}\nURL: {MILL}\n{LONG}\n",
        f"{SALT}\n{MILL}\n{SALT}/2\n",
        f"See {SALT}\n{LONG}\nSee {MILL}\n{LONG}\n",
    ],
)
def test_a_review_with_addresses_stays_one(tmp_path: Path, text: str) -> None:
    items, source = read_file(tmp_path, text, "review.txt")
    assert (source.format, len(records(items))) == ("text", 1)


@given(
    st.lists(st.one_of(st.text(max_size=60), st.sampled_from([f"URL: {SALT}", LONG, "Title: Salt", ""])), max_size=12)
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_whatever_stands_below_addresses_is_accounted_for(tmp_path: Path, lines: list[str]) -> None:
    crawl = f"URL: {SALT}\n{LONG}\nURL: {MILL}\n{LONG}\n" + "\n".join(lines)
    assert read_file(tmp_path, crawl.encode("utf-8", "replace"), "crawl.txt")[0]
