"""The text model holds for any text whatever: a partition, exact quotes, everything in its place."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import FACT_PROPERTIES, Record, Review

LINES = st.sampled_from(
    [
        "",
        "  ",
        "Salt (2011)",
        "FILM REVIEW: Salt",
        "salt-movie-posterSalt is a film about a mine.",
        "saltAnn Lee's film salt digs deep.",
        "Director: Ann Lee",
        "Director:",
        "Ann Lee",
        "Cast | Bo Day, Cy Poe (Rex)",
        "Cert (UK): 12A",
        "Rating ***",
        "★★★½",
        "7/10",
        "By Dee Fox, 3 May 2011",
        "Rex (Cy Poe) digs; his wife (Flo Ray) does not. Like Gus Hale in Tin and Ida Moon in Low Tide.",
        "“Salt” is better than “Tin” (2009), and Bo Day's Otto is better than both.",
        "(Salt is available to buy on DVD)",
        "Advertisement",
        "Share this:",
        "3 comments",
        "Gil says:",
        "  1. Loved it. (-Hal)",
        "Leave a Reply",
        "• Sat",
        "\u202eSalt\u202c \u200b(\U0001f9c2) Ünï’s “Çödé”",
    ]
)
TEXTS = st.one_of(st.text(max_size=400), st.lists(st.one_of(LINES, st.text(max_size=60)), max_size=30).map("\n".join))


def review_of(text: str) -> Review:
    return extract(Record(0, "folder/some-file.txt", "", text))


@given(TEXTS)
@example("0\x85¦\n0")  # a space of mojibake before a bar
@settings(max_examples=300, deadline=None)
def test_any_text_keeps_the_text_model(text: str) -> None:
    review = review_of(text)
    assert "".join(text[segment.start : segment.end] for segment in review.segments) == text
    assert all(segment.start < segment.end for segment in review.segments)
    ends = [0, *(segment.end for segment in review.segments)]
    assert [segment.start for segment in review.segments] == ends[:-1]
    for fact in review.facts:
        assert fact.property in FACT_PROPERTIES
        assert fact.value.strip() == fact.value != ""
        assert 0 < fact.confidence <= 1
        if fact.start is None or fact.end is None:
            assert fact.field
        else:
            assert fact.quote == text[fact.start : fact.end] != ""
    for kind, parts in (("body", review.sentences), ("comment", review.comments)):
        for part in parts:
            assert any(s.kind == kind and s.start <= part.start < part.end <= s.end for s in review.segments)
    assert [s.start for s in review.sentences] == sorted(s.start for s in review.sentences)


@given(TEXTS)
@settings(max_examples=50, deadline=None)
def test_extraction_is_a_function_of_the_record(text: str) -> None:
    assert review_of(text) == review_of(text)
