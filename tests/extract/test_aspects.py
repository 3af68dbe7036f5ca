"""What an opinion is about: by the words of its clause, and whose it is; nothing where that is not clear."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from datasette_film_reviews.extract import extract
from datasette_film_reviews.extract.aspects import aspect_facts
from datasette_film_reviews.extract.named import Names
from datasette_film_reviews.model import Field, Record, Sentence


def aspects_of(text: str, opinion: float = 95.0, tone: float = 90.0) -> list[tuple[str, str]]:
    """Aspects and their words in a sentence of such opinion and tone."""
    facts = aspect_facts(text, [Sentence(0, len(text), opinion, tone)], Names(text))
    return [(fact.value, fact.quote or "") for fact in facts]


@pytest.mark.parametrize(
    ("text", "aspects"),
    [
        ("The direction is superb.", ["direction"]),
        ("Salt is brilliantly directed.", ["direction"]),
        ("With such wonderful acting it can hardly fail.", ["performance"]),
        ("The dialogue is witty and a delight.", ["writing"]),
        ("It is a beautifully written tale.", ["writing"]),
        ("The soundtrack is a delight.", ["music"]),
        ("The photography is gorgeous.", ["look"]),
        ("The art direction is superb.", ["look"]),
        ("The wonderful special effects never get in the way.", ["look"]),
        ("The pacing is excellent.", ["pace"]),
        ("This film is a masterpiece.", ["film"]),
        ("It is a wonderful and moving film.", ["film"]),
        ("I loved this movie.", ["film"]),
        ("The acting in this film is wonderful.", ["performance"]),
        ("Excellent direction and script.", ["direction", "writing"]),
        ("The photography is gorgeous, and the music is a delight.", ["look", "music"]),
    ],
)
def test_a_clause_that_judges_says_what_it_judges(text: str, aspects: list[str]) -> None:
    assert [aspect for aspect, _ in aspects_of(text)] == aspects


@pytest.mark.parametrize(
    "text",
    [
        "Salt moves in a wonderful new direction.",
        "She is a superb music teacher.",
        "Among the best writers of dialogue lines.",
        "Everybody is acting in superb style.",
        "If only the script were wonderful.",
        "Despite a superb script.",
        "The first film was a masterpiece.",
        "His other films are wonderful.",
        "It sets out to be wonderful.",
        "The script follows Rex to the coast.",
        "A delight from beginning to end.",
        "",
    ],
)
def test_nothing_is_said_where_it_is_not_clear(text: str) -> None:
    assert aspects_of(text) == []


def test_the_words_are_the_clause_and_its_sentence_must_agree() -> None:
    text = "The script is dreadful, but the music is wonderful."
    assert aspects_of(text) == [("music", "the music is wonderful.")]
    assert aspects_of(text, tone=10.0) == [("writing", "The script is dreadful")]
    assert aspects_of(text, tone=50.0) == aspects_of(text, opinion=40.0) == []


@pytest.mark.parametrize(
    ("text", "aspects"),
    [
        ("Ann Lee gives a superb performance.", ["performance of Ann Lee"]),
        ("Ann Lee and Bo Day give superb performances.", ["performance of Ann Lee", "performance of Bo Day"]),
        ("Lee’s wonderful performance is the best of it.", ["performance of Lee"]),
        ("There are superb performances by Ann Lee and Bo Day.", ["performance of Ann Lee", "performance of Bo Day"]),
        ("Ida Moon's direction is superb.", ["direction of Ida Moon"]),
        ("The superb screenplay by Cy Poe never lets go.", ["writing of Cy Poe"]),
        ("Ann Lee is superb as the widow.", ["performance of Ann Lee"]),
        ("The music by Cy Poe is wonderful.", ["music"]),
        ("Even beside Ann Lee the acting is superb.", ["performance"]),
    ],
)
def test_who_is_named_beside_it_is_whose_it_is(text: str, aspects: list[str]) -> None:
    assert [aspect for aspect, _ in aspects_of(text)] == aspects


def test_a_review_carries_its_aspects_in_english_alone() -> None:
    text = "The acting is wonderful, and the script is a delight.\n\nWhen the mine closes, Rex goes to the coast."
    english = extract(Record(0, "salt.txt", "", text))
    told = [(fact.value, fact.quote) for fact in english.facts if fact.property == "aspect"]
    assert told == [("performance", "The acting is wonderful"), ("writing", "the script is a delight.")]
    german = extract(Record(0, "salt.txt", "", text, (Field("lang", "language", "de"),)))
    assert [fact for fact in german.facts if fact.property == "aspect"] == []


WORDS = st.sampled_from(
    "the film script Ann Lee gives is superb dreadful performance 's by and , . ( İ - but if".split()
)


@given(st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=40).map(" ".join)), st.floats(0, 100))
def test_any_sentence_has_aspects_within_it_or_none(text: str, tone: float) -> None:
    for value, quote in aspects_of(text, tone=tone):
        assert value.partition(" of ")[0] in {"direction", "performance", "writing", "music", "look", "pace", "film"}
        assert quote
        assert quote in text
