"""HTML reduced to text and to safe HTML: the same words, and nothing that runs."""

from __future__ import annotations

import pytest
from hypothesis import given
from pages import FRAGMENTS, words_of

from datasette_film_reviews.model import Repair
from datasette_film_reviews.read.markup import reduce_html


@pytest.mark.parametrize(
    ("markup", "text", "html"),
    [
        ("one<br>two<br><br>three", "one\ntwo\n\nthree", "<p>one<br>two<br><br>three</p>"),
        ("<h1>One</h1>two", "One\n\ntwo", "<h2>One</h2><p>two</p>"),
        ("<div>one</div><div>two</div>", "one\n\ntwo", "<p>one</p><p>two</p>"),
        ("<ul><li>one<li>two</ul>", "one\ntwo", "<ul><li>one</li><li>two</li></ul>"),
        (
            "<table><tr><th>Year<td>1971</table>",
            "Year\t1971",
            "<table><tbody><tr><th>Year</th><td>1971</td></tr></tbody></table>",
        ),
        ("<p>0<b></p>]</b>", "0\n\n]", "<p>0</p><p><b>]</b></p>"),
        ("<p>a<b></b>weir</p>", "aweir", "<p>aweir</p>"),
        ("<p>a<b> </b>weir<i><br></i>turns</p>", "a weir\nturns", "<p>a weir turns</p>"),
        ("<p>a  wheel\n turns</p>", "a wheel turns", "<p>a wheel turns</p>"),
        ("<pre>a\n  b   c</pre>", "a\nb c", "<pre>a\nb c</pre>"),
        ('<img alt="3,5/5"><img alt="A wheel">', "3,5/5", "<p>3,5/5</p>"),
        ('<img alt="★"><img alt="★">', "★★", "<p>★★</p>"),
        ("<script>one</script><style>two</style><button>three</button>", "", ""),
        (
            '<a href="javascript:one" onclick="two">three</a> <a href="/four">five</a>',
            "three five",
            '<p><a rel="nofollow noopener">three</a> <a rel="nofollow noopener">five</a></p>',
        ),
        (
            '<a href="https://weir.example/?a=1&amp;b=2">one</a>',
            "one",
            '<p><a href="https://weir.example/?a=1&amp;b=2" rel="nofollow noopener">one</a></p>',
        ),
    ],
)
def test_html_becomes_text_and_safe_html(markup: str, text: str, html: str) -> None:
    reduced = reduce_html(markup)
    assert (reduced.text, reduced.html) == (text, html)


def test_repairs_tell_of_places_in_the_text() -> None:
    reduced = reduce_html("<p>one</p><p>caf\u00c3\u00a9, <b>co\u00adoperate</b></p><p>\u00adtwo \u00c2 \u0091three</p>")
    assert reduced.text == "one\n\ncafé, cooperate\n\ntwo  ‘three"
    assert reduced.repairs == (
        Repair("invisible character", None, "U+00AD", "", 2),
        Repair("no-break space", None, "U+00A0", " ", 1),
        Repair("mojibake", 8, "\u00c3\u00a9", "é"),
        Repair("mojibake", 27, "\u00c2 \u0091", "‘"),
    )


@given(FRAGMENTS)
def test_both_readings_of_html_have_the_same_words(pieces: list[str]) -> None:
    reduced = reduce_html(" ".join(piece.replace("\t", " ") for piece in pieces))
    assert words_of(reduced.html) == reduced.text.split()
    assert reduced.text == reduced.text.strip()
    assert "javascript" not in reduced.html
    for repair in reduced.repairs:
        if repair.start is not None:
            assert reduced.text[repair.start : repair.start + len(repair.after)] == repair.after
