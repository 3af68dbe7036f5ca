"""XML of any make: where its reviews are, what their elements state, and damage."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_file, records, stated
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

if TYPE_CHECKING:
    from pathlib import Path

REVIEWS = """<?xml version="1.0"?>
<reviews site="The Weir">
 <review id="7"><film><title>The Miller</title><year>1987</year></film><rating max="5">4</rating>
  <critic>Dora Fenn</critic><text>It turns &amp; turns.</text></review>
 <review id="8"><film><title>The Pier</title></film><rating max="5">2</rating>
  <critic>Dora Fenn</critic><text><p>It is <hi>kept</hi>.</p><p>And kept.</p></text></review>
</reviews>
"""
MILLER = (
    {"title": "The Miller", "year": "1987", "rating": "4", "rating_best": "5", "critic": "Dora Fenn"},
    "It turns & turns.",
)
PIER = ({"title": "The Pier", "rating": "2", "rating_best": "5", "critic": "Dora Fenn"}, "It is kept.\n\nAnd kept.")


@pytest.mark.parametrize(
    ("xml", "expected"),
    [
        (REVIEWS, [MILLER, PIER]),
        (
            """<films><film year="1987"><title>The Miller</title><rating>9.1</rating>
            <cast><actor role="Una">Cy Dunn</actor><actor>Eli Gray</actor></cast>
            <reviews><review><author>Dora Fenn</author><title>Again</title><body>It turns.</body></review>
            <review author='Ivo'><body>Mine.</body></review></reviews></film></films>""",
            [
                (
                    {
                        "year": "1987",
                        "title": "The Miller",
                        "actor": "Eli Gray",
                        "critic": "Dora Fenn",
                        "headline": "Again",
                    },
                    "It turns.",
                ),
                ({"year": "1987", "title": "The Miller", "actor": "Eli Gray", "critic": "Ivo"}, "Mine."),
            ],
        ),
        (
            """<all critic="Dora Fenn"><review film="The Miller">It turns.</review>
            <review film="The Pier">Kept.</review></all>""",
            [
                ({"critic": "Dora Fenn", "title": "The Miller"}, "It turns."),
                ({"critic": "Dora Fenn", "title": "The Pier"}, "Kept."),
            ],
        ),
        (
            """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
            <titleStmt><title>The Miller</title><author>Dora Fenn</author></titleStmt>
            <publicationStmt><date when="2001-02-03"/></publicationStmt></fileDesc></teiHeader>
            <text><body><p>It <hi>turns</hi>,<lb/>and turns.</p><p>Twice.</p></body></text></TEI>""",
            [
                (
                    {"title": "The Miller", "critic": "Dora Fenn", "published": "2001-02-03"},
                    "It turns,\nand turns.\n\nTwice.",
                )
            ],
        ),
    ],
)
def test_reviews_are_found_wherever_they_are(
    tmp_path: Path, xml: str, expected: list[tuple[dict[str, str], str]]
) -> None:
    items, source = read_file(tmp_path, xml, "reviews.xml")
    assert [(stated(record), record.text) for record in records(items)] == expected
    assert source.format == "xml"


@pytest.mark.parametrize("name", ["result", "Table", "table", "row"])
def test_what_is_called_as_rows_are_may_be_a_review_itself(tmp_path: Path, name: str) -> None:
    rows = "".join(
        f"<{name}><title>{title}</title><review>It turns.</review></{name}>" for title in ("Salt", "Low Tide")
    )
    items, _ = read_file(tmp_path, f"<all>{rows}</all>", "all.xml")
    assert [stated(record) for record in records(items)] == [{"title": "Salt"}, {"title": "Low Tide"}]


@pytest.mark.parametrize(
    ("xml", "texts", "found"),
    [
        (REVIEWS.replace("</year>", "</yaer>"), [PIER[1]], [("1", "broken-xml")]),
        (REVIEWS.replace("\n", " ").replace("</year>", ""), [PIER[1]], [("1", "broken-xml")]),
        (REVIEWS[:-100], [MILLER[1]], [("", "broken-xml")]),
        (REVIEWS.replace("turns &amp;", "turns\0 &"), [MILLER[1], PIER[1]], [("1", "nul")]),
        ('<!DOCTYPE r [<!ENTITY a "x">]><reviews><text>&a;</text></reviews>', [], [("", "entities")]),
        ("<a>" * 1000, [], [("1", "broken-xml")]),
        ("<no xml\n at all", [], [("", "broken-xml")]),
        (
            "<urlset><url><loc>https://weir.example/1</loc></url><url><loc>2</loc></url></urlset>",
            [],
            [("", "no-reviews")],
        ),
    ],
)
def test_damage_is_told_and_the_rest_is_read(
    tmp_path: Path, xml: str, texts: list[str], found: list[tuple[str, str]]
) -> None:
    items, _ = read_file(tmp_path, xml, "reviews.xml")
    assert [record.text for record in records(items)] == texts
    assert [(problem.locator, problem.code) for problem in problems(items)] == found


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=50)
@given(
    st.lists(
        st.sampled_from(
            [
                "<reviews>",
                "<review>",
                "</review>",
                "<text>",
                "</text>",
                "<![CDATA[",
                "]]>",
                "&amp;",
                "&",
                "<",
                "\n",
                "it turns",
            ]
        )
        | st.text(max_size=5),
        max_size=30,
    )
)
def test_nothing_raises(tmp_path: Path, pieces: list[str]) -> None:
    read_file(tmp_path, ("<reviews>" + "".join(pieces)).encode("utf-8", "replace"), "reviews.xml")


def test_notes_that_are_prose_are_texts_and_the_day_of_a_showing_is_none_of_theirs(tmp_path: Path) -> None:
    prose = "The ferry is late again and nobody in the cinema minds, as this is a film about waiting for ferries. " * 3
    nights = "".join(
        f"<night><shown>{day} May 2012</shown><title>{title}</title><dir>Una Marrin</dir>"
        f"<note by='Dora Fenn'><![CDATA[<p>{prose}{title}.</p>]]></note></night>"
        for day, title in enumerate(("The Miller", "The Pier", "Low Tide"), 3)
    )
    items, _ = read_file(tmp_path, f"<?xml version='1.0'?><society>{nights}</society>", "notes.xml")
    found = records(items)
    assert [(stated(record)["title"], record.text) for record in found] == [
        (title, f"{prose}{title}.") for title in ("The Miller", "The Pier", "Low Tide")
    ]
    assert not any("published" in stated(record) for record in found)


def test_what_holds_films_of_their_own_titles_names_none_of_them(tmp_path: Path) -> None:
    prose = "The wheel of the mill turns for ever, and nobody in the cinema minds, as this is a film about mills. " * 3
    nights = "".join(
        f"<night><title>{title}</title><made>1987</made><dir>MARRIN Una</dir><cert>PG</cert>"
        f"<note by='Dora Fenn (chair)' outof='10' mark='{mark}'>{prose}{title}.</note></night>"
        for title, mark in (("The Miller", "7"), ("The Pier", "8½"), ("Low Tide", ""))
    )
    items, _ = read_file(tmp_path, f"<?xml version='1.0'?><fs><season name='2011-12'>{nights}</season></fs>", "n.xml")
    assert [(stated(record)["title"], stated(record).get("rating")) for record in records(items)] == [
        ("The Miller", "7"),
        ("The Pier", "8½"),
        ("Low Tide", None),
    ]
    kept = {name: stated(records(items)[0])[name] for name in ("year", "director", "critic", "rating_best")}
    assert kept == {"year": "1987", "director": "Una MARRIN", "critic": "Dora Fenn", "rating_best": "10"}


@pytest.mark.parametrize("count", [1, 2])
def test_entries_of_livejournal_say_what_happened(tmp_path: Path, count: int) -> None:
    entry = (
        "<entry><itemid>7</itemid><eventtime>2008-10-21 23:14:00</eventtime><subject>Salt</subject>"
        "<event>It turns.&lt;br /&gt;And turns.</event><taglist>films, weirs</taglist></entry>"
    )
    items, _ = read_file(tmp_path, f"<?xml version='1.0'?><livejournal>{entry * count}</livejournal>", "lj.xml")
    assert problems(items) == []
    assert [record.text for record in records(items)] == ["It turns.\nAnd turns."] * count
    assert stated(records(items)[0]) == {"published": "2008-10-21", "headline": "Salt", "tag": "weirs"}
