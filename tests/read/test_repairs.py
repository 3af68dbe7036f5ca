"""Repairs: what is changed, what is left alone, and where each change can be found in the document."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from datasette_film_reviews.model import Repair
from datasette_film_reviews.read.repairs import MAXIMUM_PLACES, repair


@pytest.mark.parametrize(
    "text",
    [
        "",
        "  Leading and trailing space stay.\n\n",
        "“Curly” ‘quotes’, dashes – and — and an ellipsis…",
        "ligatures ﬁ ﬂ, full width ＡＢＣ, ½ and 10³ stay",
        "naïve café, Über, Škoda, Żółć, 映画, Привет, 👩‍👩‍👧",
        "AT&T & Sons, a&b;c, &unknown; and 3 < 4",
        "<p>Tom &amp; Jerry</p> is HTML, not plain text",
        "Viņš teica: ‚Ķīna ir liela‘ un aizgāja.",
    ],
)
def test_good_text_stays_as_it_is(text: str) -> None:
    assert repair(text) == (text, ())


@pytest.mark.parametrize(
    ("text", "document", "repairs"),
    [
        ("a\r\nb\rc\u2028d\fe", "a\nb\nc\nd\ne", [("line end", None, "U+000C U+000D U+2028", "\n", 4)]),
        ("a\u00a0b\u202fc\u00a0", "a b c ", [("no-break space", None, "U+00A0 U+202F", " ", 3)]),
        ("\ufeffa\u200bb\u00ad", "ab", [("invisible character", None, "U+00AD U+200B U+FEFF", "", 3)]),
        ("a\0b\x07\tc", "ab\tc", [("control character", None, "U+0000 U+0007", "", 2)]),
        ("Pene\u0301lope", "Penélope", [("loose accent", None, "U+0301", "", 1)]),
        ("&amp; so&hellip;", "& so…", [("HTML entity", 0, "&amp;", "&"), ("HTML entity", 4, "&hellip;", "…")]),
        ("so&amp;hellip; yes", "so… yes", [("HTML entity", 2, "&amp;hellip;", "…")]),
        ("a&nbsp;b", "a b", [("no-break space", None, "U+00A0", " "), ("HTML entity", 1, "&nbsp;", " ")]),
        ("itâ€™s a cafÃ©", "it’s a café", [("mojibake", 2, "â€™", "’"), ("mojibake", 10, "Ã©", "é")]),
        ("it‚Äôs", "it’s", [("mojibake", 2, "‚Äô", "’")]),
        ("wait\x85 no", "wait… no", [("mojibake", 4, "\x85", "…")]),
        ("\r\n\u00a0\u200bâ€¦so\u00a0", "\n …so ", [
            ("line end", None, "U+000D", "\n", 1),
            ("no-break space", None, "U+00A0", " ", 2),
            ("invisible character", None, "U+200B", "", 1),
            ("mojibake", 2, "â€¦", "…"),
        ]),
    ],
)  # fmt: skip
def test_each_change_is_recorded(text: str, document: str, repairs: list[tuple[str, int | None, str, str]]) -> None:
    assert repair(text) == (document, tuple(Repair(*each) for each in repairs))


@pytest.mark.parametrize("sign", "…•‡‼€™")
def test_signs_damaged_twice_are_undone(sign: str) -> None:
    once = sign.encode().decode("mac_roman")
    twice = once[0] + once[1:].encode("cp1252").decode()
    assert repair(f"It was believable{twice} sort of") == (
        f"It was believable{sign} sort of",
        (Repair("mojibake", 17, twice, sign),),
    )
    assert repair(f"{twice} at the start")[0] == f"{sign} at the start"


def test_places_beyond_the_maximum_are_counted_together() -> None:
    document, repairs = repair("cafÃ© " * (MAXIMUM_PLACES + 5))
    assert document == "café " * (MAXIMUM_PLACES + 5)
    assert repairs[0] == Repair("mojibake", None, "", "", 5)
    assert len(repairs) == MAXIMUM_PLACES + 1


DAMAGE = st.lists(
    st.one_of(
        st.text(max_size=8),
        st.text("éèü’“”–…€™ñ Ж映😀", max_size=6),
        st.sampled_from(
            ["\r\n", "\r", "\u00a0", "\u200b", "\0", "&hellip;", "&amp;lt;", "&nbsp;", "&#13;", "‚Ķ", "e\u0301"]
        ),
        st.tuples(
            st.text("éèà’“”–…€™ñ Ж映😀", min_size=1, max_size=6), st.sampled_from(["cp1252", "latin-1", "mac_roman"])
        ).map(lambda pair: pair[0].encode().decode(pair[1], "replace")),
    ),
    max_size=20,
).map("".join)


@settings(deadline=None, max_examples=400)
@given(DAMAGE)
def test_every_repair_is_where_it_says(text: str) -> None:
    document, repairs = repair(text)
    document.encode("utf-8")
    assert not set(document) & set("\r\0\u00a0\u200b\ufeff")
    ends = 0
    for each in repairs:
        if each.start is not None:
            assert each.start >= ends
            ends = each.start + len(each.after)
            assert document[each.start : ends] == each.after


@given(st.text(st.characters(max_codepoint=127, exclude_categories=["Cc"], exclude_characters="&")))
def test_plain_ascii_is_never_touched(text: str) -> None:
    assert repair(text) == (text, ())


@pytest.mark.parametrize("piece", ["cafÃ© donâ€™t ", "â€™", "&amp;", "\u00a0", "‚", "é\n", "Ã "])
def test_time_is_linear_in_length(piece: str) -> None:
    """Ten times the text takes about ten times as long: far from the hundred times of quadratic work."""

    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        began = time.process_time()
        repair(text)
        return time.process_time() - began

    assert seconds(1_000_000) < 30 * max(seconds(100_000), 0.01)
