"""The highlighter: whatever the spans, the words stay the critic's."""

from __future__ import annotations

import html
import re
import timeit
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from datasette_film_reviews.serve.highlight import Highlight, highlight, paragraphs

TEXT = st.text(st.sampled_from("ab <>&\"'\n\u00e9\U0001f3a5"), max_size=60)


@st.composite
def marked_documents(draw: st.DrawFn) -> tuple[str, list[tuple[int, int]], list[Highlight]]:
    document = draw(TEXT)
    place = st.integers(0, len(document))
    cuts = sorted(draw(st.lists(place, max_size=6, unique=True)))
    pieces = [pair for pair in pairwise(cuts) if draw(st.booleans())]
    highlights = [
        Highlight(start, end, number, draw(TEXT), draw(st.booleans()), draw(st.none() | TEXT))
        for number, (start, end) in enumerate(draw(st.lists(st.tuples(place, place), max_size=8)), 1)
    ]
    return document, pieces, highlights


def text_content(markup: str) -> str:
    return html.unescape(re.sub(r"<[^>]*>", "", markup))


@given(marked_documents())
def test_text_is_unchanged_and_every_note_is_linked_once(
    drawn: tuple[str, list[tuple[int, int]], list[Highlight]],
) -> None:
    document, pieces, highlights = drawn
    rendered = highlight(document, pieces, highlights)
    assert [text_content(piece) for piece in rendered] == [document[start:end] for start, end in pieces]
    linked = sorted(int(number) for number in re.findall(r'data-note="(\d+)"', "".join(rendered)))
    touching = [
        item.note
        for item in highlights
        if any(item.start < item.end and item.start < end and start < item.end for start, end in pieces)
    ]
    assert linked == touching


@given(marked_documents(), st.integers(0, 60))
def test_the_place_of_the_quote_is_marked_once_and_changes_nothing_else(
    drawn: tuple[str, list[tuple[int, int]], list[Highlight]], place: int
) -> None:
    document, pieces, highlights = drawn
    rendered = highlight(document, pieces, highlights, place)
    assert [text_content(piece) for piece in rendered] == [document[start:end] for start, end in pieces]
    before = "".join(text_content(piece.partition('<a class="quote-place"')[0]) for piece in rendered)
    assert "".join(rendered).count('id="quote"') == sum(start <= place < end for start, end in pieces)
    assert not any(start <= place < end for start, end in pieces) or before.endswith(
        document[next(start for start, end in pieces if start <= place < end) : place]
        + "".join(document[start:end] for start, end in pieces if start > place)
    )


@given(marked_documents())
def test_tags_are_balanced_and_what_is_marked_is_covered(
    drawn: tuple[str, list[tuple[int, int]], list[Highlight]],
) -> None:
    document, pieces, highlights = drawn
    covered = {place for item in highlights for place in range(item.start, item.end)}
    for (start, end), piece in zip(pieces, highlight(document, pieces, highlights), strict=True):
        position, open_tags = start, []
        for tag, text in re.findall(r"(<[^>]*>)|([^<]+)", piece):
            if tag.startswith("</"):
                assert open_tags.pop() == tag[2:-1]
            elif tag:
                open_tags.append(re.findall(r"\w+", tag)[0])
            for _character in html.unescape(text):
                assert ("mark" in open_tags) == (position in covered)
                position += 1
        assert not open_tags
        assert position == end


@given(TEXT)
def test_paragraphs_are_all_the_words(document: str) -> None:
    found = [document[start:end] for start, end in paragraphs(document, 0, len(document))]
    assert found == [line.strip() for line in document.split("\n") if line.strip()]


def test_nested_spans_show_the_shortest_and_link_both_notes() -> None:
    document = 'Ann <Bo & Co> "x"'
    highlights = [Highlight(0, 13, 1, "actor: Bo", href="/people/bo?a&b"), Highlight(5, 7, 2, 'a "b"', kept=False)]
    (rendered,) = highlight(document, [(0, len(document))], highlights)
    assert rendered == (
        '<mark class="fact" title="actor: Bo"><a href="/people/bo?a&amp;b">Ann &lt;</a></mark>'
        '<mark class="fact fact-dropped" title="a &#34;b&#34;">Bo</mark>'
        '<a class="note" id="words-2" href="#evidence-2" data-note="2" aria-label="Evidence 2: a &#34;b&#34;"></a>'
        '<mark class="fact" title="actor: Bo"><a href="/people/bo?a&amp;b"> &amp; Co&gt;</a></mark>'
        '<a class="note" id="words-1" href="#evidence-1" data-note="1" aria-label="Evidence 1: actor: Bo"></a>'
        " &#34;x&#34;"
    )


def test_time_grows_with_the_length_alone() -> None:
    def seconds(length: int) -> float:
        document = "x y\n" * length
        nested = [Highlight(number, 4 * length - number, number + 1, "fact") for number in range(length)]
        pieces = paragraphs(document, 0, len(document))
        return min(timeit.repeat(lambda: highlight(document, pieces, nested), number=1, repeat=3))

    assert seconds(8_000) < 20 * seconds(1_000)
