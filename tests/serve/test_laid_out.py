"""A body as its author laid it out: tags kept, words found in the document, nothing dangerous, nothing that was cut."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from datasette_film_reviews.serve.laid_out import Tag, laid_out

DOCUMENT = "Rating 4/5\n\nSalt digs deep.\n\nTwo men & a mine."
BODY = [(12, 27), (29, 46)]


def shown(html: str, document: str = DOCUMENT, body: list[tuple[int, int]] = BODY) -> str:
    parts = laid_out(html, document, body)
    return "".join(part.html if isinstance(part, Tag) else document[part[0] : part[1]] for part in parts)


def test_tags_stay_and_words_come_from_the_document() -> None:
    html = "<p>Rating 4/5</p><p><em>Salt</em> digs\n<b>deep</b>.</p><p>Two men &amp; a <a href='https://a.org/'>mine</a>.</p>"
    link = '<a href="https://a.org/" rel="nofollow noopener noreferrer">mine</a>'
    assert shown(html) == f"<p></p><p><em>Salt</em> digs <b>deep</b>.</p><p>Two men & a {link}.</p>"


def test_what_is_dangerous_or_not_in_the_document_is_left_out() -> None:
    html = (
        '<p onclick="x()">Salt<script>y()</script> <img src=x onerror=y>digs <a href="javascript:z()">no deep</a>.</p>'
    )
    assert shown(html) == '<p>Salt digs <a rel="nofollow noopener noreferrer">deep</a>.</p>'


@given(st.text(max_size=300), st.text(max_size=300))
@settings(max_examples=100, deadline=None)
def test_spans_are_in_order_and_inside_the_body(html: str, document: str) -> None:
    body = [(0, len(document) // 2), (len(document) // 2, len(document))]
    spans = [part for part in laid_out(f"<p>{html}</p>{document}", document, body) if not isinstance(part, Tag)]
    assert spans == sorted(spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    assert all(any(start <= span[0] < span[1] <= end for start, end in body) for span in spans)
