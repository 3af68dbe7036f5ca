"""Headlines in the markup of their formats: the words alone, and which of them are set apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import read_file, records
from pages import MORE, PROSE, page

from datasette_film_reviews.model import Field

if TYPE_CHECKING:
    from pathlib import Path

FEED = (
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Weir</title><item><title>{}</title><link>https://a.example/1</link>'
    "<description>" + PROSE + "</description></item></channel></rss>"
)
FILES = {
    "page": ("a.html", page(f"<article><h1>Last night: <em>The Weir</em></h1><p>{PROSE}</p><p>{MORE}</p></article>")),
    "Markdown": ("a.md", f'---\ntitle: "Last night: *The Weir*"\n---\n\n{PROSE}\n'),
    "underlined": ("a.md", f"---\ntitle: 'Last night: _The Weir_'\n---\n\n{PROSE}\n"),
    "tagged": ("a.md", f'---\ntitle: "Last night: <em>The Weir</em>"\n---\n\n{PROSE}\n'),
    "bold": ("a.md", f"---\ntitle: 'Last night: **The Weir**'\n---\n\n{PROSE}\n"),
    "feed": ("a.xml", FEED.format("Last night: &lt;em&gt;The Weir&lt;/em&gt;")),
    "feed with CDATA": ("a.xml", FEED.format("<![CDATA[Last night: <i>The Weir</i>]]>")),
}


@pytest.mark.parametrize("kind", FILES)
def test_what_a_headline_sets_apart_is_known(kind: str, tmp_path: Path) -> None:
    name, text = FILES[kind]
    (record,) = records(read_file(tmp_path, text.encode(), name)[0])
    headlines = [field for field in record.fields if field.property == "headline"]
    assert headlines == [Field(headlines[0].name, "headline", "Last night: The Weir", ((12, 20),))]


@pytest.mark.parametrize("title", ["W*E*I*R", "The Weir ***", "* The Weir", "the_weir_again", "2 * 3 * 4", "A <weir>"])
def test_other_signs_stay(title: str, tmp_path: Path) -> None:
    feed = FEED.format(title.replace("<", "&lt;"))
    (record,) = records(read_file(tmp_path, feed.encode(), "a.xml")[0])
    assert [field.set_apart for field in record.fields if field.property == "headline"] == [()]
