"""Pages of a film blog, as they are saved, and the words that they show."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from accounting import problems, read_file, records
from hypothesis import strategies as st

if TYPE_CHECKING:
    from pathlib import Path

    from datasette_film_reviews.model import Record

PROSE = (
    "Nobody in this valley has ever asked the miller what he does at night, and the film, which is wiser than its"
    " people, does not ask either. It waits with him until the water rises."
)
MORE = (
    "What follows is an hour of wheels, flour and silence, shot from so near that the sacks seem to breathe, and it"
    " is the best hour of the year so far."
)
SITE = """
    <header class="top"><a href="/">Weir and Wheel</a><nav><a href="/a">Home</a> <a href="/b">Archive</a></nav></header>
"""
FOOTER = '<div class="sidebar"><a href="/x">The Oat Field</a></div><footer>All rights are the river\'s.</footer>'

INLINE = r"</?(?:a|abbr|b|cite|code|del|em|i|ins|kbd|q|s|small|strong|sub|sup|u)(?: [^<>]*)?>"


def page(main: str, head: str = "", lang: str = "en") -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}"><head><meta charset="utf-8">{head}'
        f"<style>p {{ color: red }}</style></head>\n<body>{SITE}{main}{FOOTER}</body></html>"
    )


def words_of(html: str) -> list[str]:
    return unescape(re.sub(r"<[^<>]*>", " ", re.sub(INLINE, "", html))).split()


def read_page(tmp_path: Path, data: str | bytes, name: str = "page.html") -> Record:
    items, source = read_file(tmp_path, data, name)
    assert source.format == "html"
    (record,) = records(items)
    assert problems(items) == []
    return record


FRAGMENTS = st.lists(
    st.sampled_from(
        "<p> </p> <div> </div> <b> </b> <ul> <li> </li> </ul> <br> <pre> </pre> <table> <tr> <td> </td> </table> <h1>"
        " </h1> <script> </script> <a\thref='javascript:x'> </a> <img\talt='3/5'> <blockquote> </form> <!-- --> &amp;"
        " &nbsp; &#8203; â€œ café \u00ad".split(" ")
    )
    | st.text(max_size=12),
    max_size=30,
)
"""Pieces of HTML in any order."""
