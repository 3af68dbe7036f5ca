"""What the words beside a phrase say of it: a table from sentences to rules."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from datasette_film_reviews.extract.asides import lists_of, said_aside, year_behind
from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.neighbours import said_of
from datasette_film_reviews.extract.phrases import Phrase, phrases_of
from datasette_film_reviews.model import Segment


def phrases(text: str) -> tuple[Phrase, ...]:
    return phrases_of(Layout.of(text, (Segment("body", 0, len(text)),) if text else ()))


def phrase(text: str, words: str) -> Phrase:
    return next(found for found in phrases(text) if found.text == words)


BESIDE = {
    "We watched Salt twice.": {"watched", "seen by who writes"},
    "They watched Salt twice.": {"watched"},
    "They went to see Salt twice.": {"watched", "gone to see"},
    "It rained. Finally saw Salt twice.": {"watched", "seen by who writes"},
    "In “Salt”, Ann Lee's slow, wet second feature, it rains.": {"in, at the beginning", "apposition of a film"},
    "We know Salt, the new one from Ann Lee.": {"apposition of a film", "before “the”"},
    "We saw “Salt (1932)” twice.": {"watched", "seen by who writes", "title and year"},
    "the original film, Salt, has wit.": {"after film", "listed", "before “has”"},
    "the film Salt is long.": {"after film", "subject of a verb", "subject in the present", "before “is”"},
    "It is no worse than Salt, they say.": {"compared with a film", "listed", "after “than”", "before “they”"},
    "the end of Salt puzzles me.": {"part of a film"},
    "the director of Salt sleeps.": {"maker of a film"},
    "a remake of Salt again.": {"compared with a film"},
    "Ann Lee in “Salt” sleeps.": {"person in a film", "subject of a verb", "subject in the present"},
    "In Salt nobody speaks.": {"in, at the beginning"},
    "We drove to Salt again.": {"after a word of place", "after “to”"},
    "a film by Salt again.": {"after a word for people", "after “by”"},
    "We saw “Salt” (1932) twice.": {"watched", "seen by who writes", "title and year"},
    "Salt (Bo Day) sleeps.": {"before a name in brackets"},
    "Salt, a comedy about mines, is long.": {"apposition of a film", "title by grammar"},
    "We know Salt, a comedy about mines, and Tin.": {"apposition of a film"},
    "“Salt,” set in the far north, is a splendid movie.": {"title by grammar"},
    "Salt, like its hero, never hurries.": {"subject of a verb"},
    "Salt, set in the north, and Tin, set in the south, are long.": {"listed"},
    "Salt follows a miner.": {"title by grammar", "subject in the present"},
    "Salt was a comedy of manners.": {"title by grammar", "before “was”"},
    "A quiet documentary called Salt.": {"watched", "called a film", "after “called”", "ends a sentence"},
    "A long book called Salt.": {"watched", "after another work", "after “called”", "ends a sentence"},
    "They read the novel Salt.": {"after another work", "ends a sentence"},
    "Salt is a comedy of manners.": {"title by grammar", "subject in the present", "before “is”", "is a something"},
    "We rented Salt twice.": {"watched"},
    "With this film, Salt sleeps.": {"listed"},
    "We heard about Salt.": {"after “about”", "ends a sentence"},
    "Salt's plot is thin.": {"what films have"},
    "“Salt”’s ending is thin.": {"what films have"},
    "Salt says nothing.": {"does what people do"},
    "Overall, Salt is fine.": {"summed up", "subject of a verb", "subject in the present", "before “is”"},
    "My pick for today is Salt.": {"chosen", "after “is”", "ends a sentence"},
    "How similar all this is to Salt.": {
        "after a word of place",
        "after “to”",
        "compared with a film, farther off",
        "ends a sentence",
    },
    "It is similar. Then Salt.": {"after “then”", "ends a sentence"},
    "wir sahen den Film „Salt“ nicht.": {"after film"},
}


@pytest.mark.parametrize(("text", "rules"), BESIDE.items())
def test_neighbours_say_what_a_phrase_is(text: str, rules: set[str]) -> None:
    assert set(said_of(text, phrase(text, "Salt"))) == rules


ASIDES = {
    "She sings “Salt” in a bar.": {"music", "named as another work"},
    "His novel “Salt” is long.": {"books", "named as another work"},
    "In an episode of “Salt” he drowns.": {"broadcast"},
    "They staged “Salt” again.": {"stage", "named as another work"},
    "They shout “Salt” at him.": {"speech"},
    "He is nicknamed “Salt” here.": {"called"},
    "“Salt,” she said.": {"said with a comma", "before others", "begins a sentence that goes on with who says it"},
    "“Salt” says nothing.": {"before speech"},
    "Kenneth “Salt” Lee produced it.": {"between capitals"},
    "There is “Salt” Moe (Ann Lee) again.": {"nickname"},
    "Here J. J. “Salt” Moe (Ann Lee) waits.": {"nickname"},
    "She was in yesterday's “Salt” again.": {"of another day"},
    "We know the cast of “Salt” here.": {"made of a film"},
    "Here last directed “Salt” again.": {"directed by somebody"},
    "It has Bo Dane of Salt fame in it.": {"of fame"},
    "It has a “Salt” song at the end.": {"after an article", "as an adjective", "before another work"},
    "the “Salt” director sleeps.": {"after an article", "before its makers"},
    "the best since “Salt” at least.": {"since"},
    "nobody who made “Salt” sleeps.": {"made"},
    "We were reminded of “Salt” again.": {"follows a film"},
    "We like films like “Salt” again.": {"films like it"},
    "his earlier films (“Salt” among them) sleep.": {"in brackets after films"},
    "a part for Ann Lee (“Salt” again).": {"in brackets after a person"},
    "We saw “Salt” (Bo Day, 1932) twice.": {"year in brackets"},
    "even “Salt” sleeps.": {"after even or especially"},
}


@pytest.mark.parametrize(("text", "rules"), ASIDES.items())
def test_asides_say_what_else_a_phrase_may_be(text: str, rules: set[str]) -> None:
    assert set(said_aside(text, phrase(text, "Salt"))) == rules


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We saw “Salt” (1932) twice.", ("1932", 20)),
        ("We saw Salt (Lee, 1983).", ("1983", 23)),
        ("We saw Salt [1983] here.", ("1983", 18)),
        ("We saw Salt, 1983.", None),
        ("We saw Salt (in 19832).", None),
        ("We saw Salt (1832).", None),
    ],
)
def test_year_stands_in_brackets_behind_a_title(text: str, expected: tuple[str, int] | None) -> None:
    assert year_behind(text, phrase(text, "Salt")) == expected


def test_list_has_nothing_but_commas_years_and_a_link_between_its_phrases() -> None:
    text = "He made “Salt” (1932), “Low Tide,” and “Kelp” while Bo Day slept in “Tar”."
    listed = [[found.text for found in together] for together in lists_of(text, phrases(text))]
    assert listed == [["Salt", "Low Tide", "Kelp"]]


@given(st.text(max_size=150) | st.text("Salt (1932), and “Low Tide”'s of the \n.", max_size=150))
def test_no_text_is_too_odd(text: str) -> None:
    found = phrases(text)
    for one in found:
        assert all(rule for rule in (*said_of(text, one), *said_aside(text, one)))
    together = [one for listed in lists_of(text, found) for one in listed]
    assert len(together) == len(set(together))
