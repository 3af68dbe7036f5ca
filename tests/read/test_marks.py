"""What the layout of a text sets apart, as extraction is told of it."""

from hypothesis import given
from hypothesis import strategies as st

from datasette_film_reviews.read.markup import reduce_html

WORDS = st.lists(
    st.sampled_from(
        [
            "tide ",
            "low",
            " <i>",
            "</i>",
            "<b>",
            "</b>",
            "<br>",
            "<h2>",
            "</h2>",
            "<a href='http://a.example/'>",
            "</a>",
            "<p>",
            "&amp;",
        ]
    )
)


def test_what_is_set_apart_is_marked() -> None:
    markup = (
        "<h2>The <i>Low</i> Tide</h2><p>Seen: <b><a href='https://www.imdb.com/title/tt01/'>Salt</a></b>, not"
        " <a href='#a'>this</a>.</p>"
    )
    reduced = reduce_html(markup)
    assert [(mark.kind, reduced.text[mark.start : mark.end], mark.target) for mark in reduced.marks] == [
        ("emphasis", "Low", ""),
        ("heading", "The Low Tide", ""),
        ("link", "Salt", "https://www.imdb.com/title/tt01/"),
        ("strong", "Salt", ""),
        ("link", "this", ""),
    ]


@given(WORDS)
def test_marks_hold_words_of_the_text(pieces: list[str]) -> None:
    reduced = reduce_html("".join(pieces))
    for mark in reduced.marks:
        words = reduced.text[mark.start : mark.end]
        assert words == words.lstrip() != ""
