"""Which phrases of a text may be titles: whole lists for invented sentences, and what holds for any text."""

from __future__ import annotations

from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.phrases import Phrase, phrases_of
from datasette_film_reviews.model import Mark, MarkKind, Segment

ALPHABET = "Salt and Low Tide’s “”\"'*_ «»‘’.,:!?()&-0123\nÉß“The ”, of"


def phrases(text: str, *marks: Mark) -> tuple[Phrase, ...]:
    return phrases_of(Layout.of(text, (Segment("body", 0, len(text)),) if text else (), marks))


def told(text: str, *marks: Mark) -> list[str]:
    return [f"{phrase.form}: {phrase.text}" for phrase in phrases(text, *marks)]


SENTENCES = {
    "We saw “Salt” and then we slept.": ["quoted: Salt"],
    'We saw "Low Tide," and then "Salt."': ["quoted: Low Tide", "quoted: Salt"],
    'He was in "Low Tide."Then he slept.': ["quoted: Low Tide"],
    "We saw ‘The Miller’s Daughter’ and slept.": ["quoted: The Miller’s Daughter"],
    "We saw *Low Tide* and _Salt_ twice.": ["quoted: Low Tide", "quoted: Salt"],
    "**Low Tide**\nIt is long.": ["strong: Low Tide"],
    "We saw LOW TIDE and slept.": ["capitals: LOW TIDE"],
    "After Low Tide nobody slept.": ["bare: Low Tide"],
    "We saw After Low Tide, and slept.": ["bare: After Low Tide"],
    "We saw Low Tide 9/11: A Logbook and slept.": ["bare: Low Tide 9/11: A Logbook"],
    "This Film is a dry one.": [],
    "**Synopsis:** It rains.\n\n**Trama**\n\nIt rains.": ["bare: Synopsis", "bare: Trama"],
    "We know Low Tide!  It was dry.": ["bare: Low Tide"],
    "It reminds me of Bo Day’s Salt here.": ["bare: Bo Day", "bare: Bo Day’s Salt", "bare: Salt"],
    "We know Kelp, Low Tide and The Noon.": ["bare: Kelp", "bare: Low Tide", "bare: The Noon"],
    "We know Salt Water and Low Tide.": ["bare: Salt Water", "bare: Low Tide"],
    "Ayer Bo Day y a Ann Lee aquí.": ["bare: Ayer Bo Day", "bare: Ann Lee"],
    "We know Salt and Tide.": ["bare: Salt and Tide"],
    "We know Salt Water and the Low Tide.": ["bare: Salt Water and the Low Tide"],
    "We know Ann Lee’s The Tide.": ["bare: Ann Lee", "bare: The Tide"],
    "We know the 1932 Low Tide.": ["bare: Low Tide"],
    "We know 1932's Low Tide.": ["bare: Low Tide"],
    "We know Ann Lee of Low Tide fame.": ["bare: Ann Lee", "bare: Low Tide"],
    "We saw Salt and Tide (1932). Salt is a miller, Tide his dog.": ["bare: Salt and Tide", "bare: Salt", "bare: Tide"],
    "We saw Salt (1931) and Tide (1932). Salt is slow, Tide is not.": [
        "bare: Salt",
        "bare: Tide",
        "bare: Salt",
        "bare: Tide",
    ],
    "Watched Low Tide again. Saw II.": ["bare: Low Tide", "bare: Saw II"],
    "We know ‘Salt’ and 'Bo's Long Tide' too.": ["quoted: Salt", "quoted: Bo's Long Tide"],
    "We know “TheLow Tide” well.": ["quoted: The Low Tide"],
    "We know it. SPOILERS AHEAD.": ["bare: SPOILERS AHEAD"],
    "We saw Noon at the Ferryman’s. It is long.": ["bare: Noon at the Ferryman’s"],
    "We saw Noon at the Ferryman’s house.": ["bare: Noon at the Ferryman"],
    "We saw Gulls of the Bay Vol. 2 again.": ["bare: Gulls of the Bay Vol. 2"],
    "After seeing Low Tide, I slept. After Low Tide, I woke.": ["bare: Low Tide", "bare: Low Tide"],
    "Watching Salt is dull.": ["bare: Salt"],
    "Pues La Isla Perdida dura. Como siempre. Muy larga. Und nun?": ["bare: La Isla Perdida"],
    "The director’s Noon of **Salt** is out.": ["bare: Noon", "strong: Salt"],
    "the plumber said “oh no, not again” and left.": [],
    "they never wake up.": [],
    "So it is. So: Salt is long. Salt is loud.": ["bare: Salt", "bare: Salt"],
    'We saw "Salt is Rising" and "Noon in my Mine".': ["quoted: Salt is Rising", "quoted: Noon in my Mine"],
    "We saw \"Low Tide,'' the one with the boat.": ["quoted: Low Tide"],
}


@pytest.mark.parametrize(("text", "expected"), SENTENCES.items())
def test_sentence_has_these_phrases(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_part_of_a_run_that_the_text_repeats_is_the_phrase() -> None:
    assert told("Low Tide is slow. We saw Low Tide with Salt. Salt is short.") == [
        "bare: Low Tide",
        "bare: Low Tide",
        "bare: Salt",
        "bare: Salt",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Wir sahen „Das lange leise Meer“ und schliefen.",
        "Vimos «La casa de los relojes» y dormimos.",
        "On a vu « La maison des horloges » hier.",
    ],
)
def test_titles_in_the_letters_of_a_sentence_are_phrases_where_titles_are_written_so(text: str) -> None:
    assert [phrase.form for phrase in phrases(text) if " " in phrase.text] == ["quoted"]


def test_quoted_speech_is_no_phrase_in_english() -> None:
    text = "When the plumber hears the bell, he says “The door is not a door” to the cat, and the cat agrees."
    assert "quoted" not in {phrase.form for phrase in phrases(text)}


def test_what_the_layout_sets_apart_is_a_phrase() -> None:
    text = "We saw Salt, then Low Tide and the rest."
    marks = (Mark("link", 7, 11, "https://www.imdb.com/title/tt0000001/"), Mark("emphasis", 18, 26))
    assert told(text, *marks) == ["linked: Salt", "emphasised: Low Tide"]


@pytest.mark.parametrize("country", ["com", "com/de", "de", "es"])
def test_catalogue_is_known_in_every_country(country: str) -> None:
    text = "Wir sahen Das lange leise Meer und schliefen."
    assert told(text, Mark("link", 10, 31, f"https://www.imdb.{country}/title/tt0000001/"))[0] == (
        "linked: Das lange leise Meer"
    )


@given(st.text(ALPHABET, max_size=200) | st.text(max_size=200))
def test_every_phrase_is_what_stands_at_its_place(text: str) -> None:
    found = phrases(text)
    assert all(text[phrase.start : phrase.end] == phrase.text for phrase in found)
    assert [phrase.start for phrase in found] == sorted(phrase.start for phrase in found)
    assert len({(phrase.start, phrase.end) for phrase in found}) == len(found)


@given(st.text(ALPHABET, max_size=200))
def test_bare_phrases_do_not_overlap_but_where_one_may_be_the_whole_of_which_the_other_is_a_part(text: str) -> None:
    found = phrases(text)
    bare = [phrase for phrase in found if phrase.form == "bare"]
    for apart in (phrase for phrase in found if phrase.form != "bare"):
        assert not any(apart.start <= phrase.start < apart.end for phrase in bare)
    for first, second in pairwise(bare):
        assert first.end <= second.start or (
            second.text.startswith(first.text) and any(link in second.text for link in ("s ", " of ", ": "))
        )


@pytest.mark.parametrize("line", ["Salt and ", "“Salt", "*A_", "Low Tide’s ", "A: ", "LOW TIDE ", "'s "], ids=repr)
def test_time_is_linear_in_the_text(line: str) -> None:
    def seconds(times: int) -> float:
        text = line * times
        best = 9.0
        for _ in range(3):
            begun = process_time()
            phrases(text)
            best = min(best, process_time() - begun)
        return best

    assert seconds(8000) < 8 * seconds(2000) + 0.05


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("BEFORE: Low Tide is next.\n\nAFTER: After Low Tide I slept.", {"Low Tide"}),
        ("The Noon of Bo is long. Overall, Noon of Bo sleeps. Bo is a cat.", {"The Noon of Bo", "Noon of Bo", "Bo"}),
        ("King Bo: Low Tide is long. Low Tide is King Bo at sea.", {"King Bo: Low Tide", "King Bo", "Low Tide"}),
        ("We saw the 1932 The Low Tide. The 1932 The Low Tide. The Low Tide.", {"The Low Tide"}),
        ("But Long Ferry: Part 2 is long. Part 2 is loud.", {"Long Ferry: Part 2", "Part 2"}),
        ("They say the Gulls vs. Ann Lee is next. Ann Lee wrote it.", {"Gulls vs. Ann Lee", "Ann Lee"}),
    ],
)
def test_titles_in_running_text_begin_and_end_where_they_do(text: str, titles: set[str]) -> None:
    found = {phrase.text for phrase in phrases(text)}
    assert found >= titles
    assert not [phrase for phrase in found - titles if any(title in phrase for title in titles)]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("“Sunday” opens on a bus.", ["Sunday"]),
        ("“Yes,” she said, and “No”.", []),
        ("“Once” is slow. I saw “Once” in May, and “Once” stayed with me.", ["Once", "Once", "Once"]),
    ],
)
def test_a_common_word_that_is_set_apart_is_a_title_where_it_is_a_day_or_said_often(
    text: str, titles: list[str]
) -> None:
    found = phrases_of(Layout.of(text, (Segment("body", 0, len(text)),)))
    assert [phrase.text for phrase in found if phrase.form == "quoted"] == titles


@pytest.mark.parametrize("mark", ["strong", "emphasis"])
def test_labels_of_facts_are_no_titles_though_they_are_set_apart(mark: MarkKind) -> None:
    text = "Box Office: $1,000\n\nCreation Date: 2022-03-04\n\nLow Tide: it is wet. Awards: two."
    labels = ("Box Office:", "Creation Date: 2022-03-04", "Low Tide", "Awards")
    marks = tuple(Mark(mark, text.index(label), text.index(label) + len(label)) for label in labels)
    assert [phrase.text for phrase in phrases(text, *marks) if phrase.form != "bare"] == ["Low Tide"]
