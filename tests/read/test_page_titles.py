"""What a saved page's title says of its review beside the name of its site."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pages import MORE, PROSE, page, read_page

if TYPE_CHECKING:
    from pathlib import Path

PAGES = [
    ("Ann's Row: Salt", "<div>Salt</div>", ["Salt"]),
    ("Ann's Row - Salt", "<p><b>Salt</b></p>", ["Salt"]),
    ("The Row » Salt » Reviews", "<div class='t'>SALT</div>", ["Salt"]),
    ("Salt :: The Row", "<center>Salt</center>", ["Salt"]),
    ("Salt | The Row", "<p>Salt Road</p>", ["Salt | The Row"]),
    ("Ann's Row: Salt", "<div><a href='/x'>Salt</a></div>", ["Ann's Row: Salt"]),
    ("Ann's Row | Salt | 1987", "<p>Salt</p><p>1987</p>", ["Ann's Row | Salt | 1987"]),
    ("Salt: The Road", "<p>Salt: The Road</p>", ["Salt: The Road"]),
    ("Salt", "<p>Salt</p>", ["Salt"]),
    ("Ann's Row: Salt", "<h2>Salt</h2>", ["Salt", "Ann's Row: Salt"]),
]


@pytest.mark.parametrize(("title", "said", "headlines"), PAGES)
def test_a_pages_title_is_the_one_part_that_the_page_says_by_itself(
    tmp_path: Path, title: str, said: str, headlines: list[str]
) -> None:
    main = f"<article>{said}<p>{PROSE}</p><p>{MORE}</p></article>"
    record = read_page(tmp_path, page(main, f"<title>{title}</title>"))
    assert [field.value for field in record.fields if field.property == "headline"] == headlines


def test_the_foot_of_a_post_of_tumblr_says_when_it_was_written_and_what_it_is_filed_under(tmp_path: Path) -> None:
    foot = (
        "<span id='timestamp'> May 14th, 2017 1:12am </span><span class='tag'>salt</span><span class='tag'>mills</span>"
    )
    record = read_page(tmp_path, f"<html><body><h1>Salt</h1>{PROSE}<div id='footer'>{foot}</div></body></html>")
    said = [(field.property, field.value) for field in record.fields if field.property in ("published", "tag")]
    assert said == [("published", "2017-05-14"), ("tag", "salt"), ("tag", "mills")]


def test_the_foot_of_a_section_may_hold_its_text(tmp_path: Path) -> None:
    main = f"<main><section><header><h2>Salt</h2></header><footer><p>{PROSE}</p><p>{MORE}</p></footer></section></main>"
    assert read_page(tmp_path, page(main)).text == f"{PROSE}\n\n{MORE}"
    signed = f"<article><h2>Salt</h2><p>{PROSE}</p><p>{MORE}</p><footer><p>© 2014 by {PROSE}</p></footer></article>"
    assert read_page(tmp_path, page(signed)).text == f"{PROSE}\n\n{MORE}"
