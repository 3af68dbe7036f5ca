"""Who is whom: surnames within a review and a film, and never beyond."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from datasette_film_reviews.folding import name_key
from datasette_film_reviews.model import Corpus, Fact, ReviewFacts
from datasette_film_reviews.resolve import resolve

STATED = ("label", 0.97)
PROSE = ("plays", 0.85)


def review(number: int, title: str, *actors: str, director: str = "") -> ReviewFacts:
    """One review that states its film; whole names by a label, what names a character by its prose."""
    facts = [Fact("title", title, *STATED, field="title")]
    if director:
        facts.append(Fact("director", director, *STATED, field="director"))
    for actor in actors:
        facts.append(Fact("actor", actor, *(PROSE if " / " in actor else STATED), field="text"))
    return ReviewFacts(number, f"{number}.txt", "", None, tuple(facts))


def credits(corpus: Corpus) -> set[tuple[str, str, str | None]]:
    """(film, person, character) of everybody who acts."""
    return {
        (corpus.films[credit.film].title, corpus.people[credit.person].name, credit.character)
        for credit in corpus.credits
        if credit.job == "actor"
    }


@pytest.mark.parametrize(
    ("actors", "expected"),
    [
        pytest.param(("Ann Lee", "Lee / Rex"), {("Ann Lee", "Rex")}, id="surname"),
        pytest.param(("Ann Lee", "A. Lee / Rex"), {("Ann Lee", "Rex")}, id="initial"),
        pytest.param(("A. J. Lee", "Lee / Rex"), {("A. J. Lee", "Rex")}, id="two initials"),
        pytest.param(("Zoë Šimon", "Zoe Simon / Rex"), {("Zoë Šimon", "Rex")}, id="accents"),
        pytest.param(("Ann Day-Lee", "Day-Lee / Rex"), {("Ann Day-Lee", "Rex")}, id="hyphen"),
        pytest.param(("Ann Day-Lee", "Lee / Rex"), {("Ann Day-Lee", None)}, id="half of a double name"),
        pytest.param(("Ann de la Cruz", "Cruz / Rex"), {("Ann de la Cruz", "Rex")}, id="particles"),
        pytest.param(("Bob Stole Jr.", "Stole / Rex"), {("Bob Stole Jr.", "Rex")}, id="junior"),
        pytest.param(
            ("Bob Stole Jr.", "Bob Stole Sr.", "Stole / Rex"),
            {("Bob Stole Jr.", None), ("Bob Stole Sr.", None)},
            id="junior and senior",
        ),
        pytest.param(
            ("Ann Lee", "Bo Lee", "Lee / Rex"), {("Ann Lee", None), ("Bo Lee", None)}, id="two of one surname"
        ),
        pytest.param(
            ("Ann Lee", "Bo Lee", "B. Lee / Rex"), {("Ann Lee", None), ("Bo Lee", "Rex")}, id="told by an initial"
        ),
        pytest.param(("Ann Mora Lee", "Mora Lee / Rex"), {("Ann Mora Lee", "Rex")}, id="two surnames"),
        pytest.param(("Amy Lee / Amy",), {("Amy Lee", "Amy")}, id="a character called as its actor"),
        pytest.param(
            ("Rex Lee / Max", "Bo Day / Rex"),
            {("Rex Lee", "Max"), ("Bo Day", "Rex")},
            id="a character called as another",
        ),
    ],
)
def test_in_one_review(actors: tuple[str, ...], expected: set[tuple[str, str | None]]) -> None:
    assert {(name, character) for _, name, character in credits(resolve([review(0, "Salt", *actors)]))} == expected


def test_a_character_called_as_an_actress_is_no_actress() -> None:
    bracket = ("character (actor)", 0.9)
    facts = [
        Fact("title", "Salt", *STATED, field="title"),
        Fact("actor", "Una Marin / Ida", *bracket, field="text"),
        Fact("actor", "Bo Day / Marin", *bracket, field="text"),
    ]
    corpus = resolve([ReviewFacts(0, "0.txt", "", None, tuple(facts))])
    assert credits(corpus) == {("Salt", "Una Marin", "Ida"), ("Salt", "Bo Day", "Marin")}


def test_the_film_in_its_makers_possession_is_no_character() -> None:
    facts = [
        Fact("title", "Salt", *STATED, field="title"),
        Fact("actor", "Una Marin / Salt", "actor’s acting character", 0.7, field="text"),
        Fact("actor", "Ann Lee / Rex", "actor’s acting character", 0.7, field="text"),
    ]
    assert credits(resolve([ReviewFacts(0, "0.txt", "", None, tuple(facts))])) == {("Salt", "Ann Lee", "Rex")}


def test_a_film_does_not_direct_itself() -> None:
    facts = [
        Fact("title", "Salt Marsh", *STATED, field="title"),
        Fact("director", "Salt Marsh", "possessive film", 0.8, field="text"),
        Fact("director", "Bo Day", "directed by", 0.9, field="text"),
    ]
    corpus = resolve([ReviewFacts(0, "0.txt", "", None, tuple(facts))])
    assert [corpus.people[credit.person].name for credit in corpus.credits] == ["Bo Day"]


def test_a_credit_in_another_film_named_is_none_of_this_one() -> None:
    text = "Ann Lee as Rex in Low Tide"
    facts = [
        Fact("title", "Salt", *STATED, field="title"),
        Fact("film_mentioned", "Low Tide", "person in a film", 0.8, field="text"),
        Fact("actor", "Ann Lee / Rex", "actor as character", 0.8, 0, len(text), text),
    ]
    assert credits(resolve([ReviewFacts(0, "0.txt", "", None, tuple(facts))])) == set()


def test_a_surname_is_looked_for_in_the_other_reviews_of_its_film() -> None:
    corpus = resolve([review(0, "Salt", "Ann Lee / Rex"), review(1, "Salt", "Lee / Rex")])
    assert credits(corpus) == {("Salt", "Ann Lee", "Rex")}
    assert [review.fates[1].used for review in corpus.reviews] == [True, True]


FIRST = st.sampled_from("Ann Bo Cy Élodie Jean-Luc Ida".split())
SURNAME = st.sampled_from(["Lee", "Day-Lee", "O’Hara", "de la Cruz", "Šimon", "Stole Jr.", "Stole"])
WHOLE = st.builds("{} {}".format, FIRST, SURNAME)
CAST = st.lists(WHOLE, min_size=1, max_size=4, unique_by=name_key)


@given(CAST, CAST, SURNAME)
def test_nobody_is_merged_on_a_surname_across_films(one: list[str], other: list[str], surname: str) -> None:
    corpus = resolve([review(0, "Salt", *one), review(1, "Tin", *other, f"{surname} / Rex")])
    found = credits(corpus)
    assert {name_key(name) for film, name, _ in found if film == "Salt"} == {name_key(name) for name in one}
    assert {name_key(name) for film, name, _ in found if film == "Tin"} == {name_key(name) for name in other}
    assert len(corpus.people) == len({name_key(name) for name in (*one, *other)})


@given(CAST, st.data())
def test_a_surname_is_nobodys_or_that_of_the_one_who_bears_it(cast: list[str], data: st.DataObject) -> None:
    whole = data.draw(st.sampled_from(cast))
    surname = whole.partition(" ")[2]
    found = credits(resolve([review(0, "Salt", *cast, f"{surname} / Rex")]))
    players = [name for _, name, character in found if character == "Rex"]
    assert len(players) <= 1
    assert all(
        name.partition(" ")[2].split()[-1].startswith(surname.split()[-1][:2]) or "Jr" in name for name in players
    )
    assert {name_key(name) for _, name, _ in found} == {name_key(name) for name in cast}


@given(st.permutations(["Ann Lee", "Bo Lee", "Cy Day"]), st.permutations(["Salt", "Tin", "Kelp"]))
def test_the_order_of_reviews_changes_nobody(actors: list[str], titles: list[str]) -> None:
    reviews = [review(number, title, *actors, f"{actors[0]} / Rex") for number, title in enumerate(titles)]
    assert credits(resolve(reviews)) == {
        (title, name, "Rex" if name == actors[0] else None) for title in titles for name in actors
    }


@pytest.mark.parametrize(
    ("others", "jobs"),
    [
        pytest.param((), {"director"}, id="whose film it is"),
        pytest.param((("actor", "Ann Lee / Rex", "plays"),), {"actor"}, id="she is in it"),
        pytest.param((("actor", "Ann Lee", "actor in a role"),), {"actor"}, id="she is in it, as nobody named"),
        pytest.param(
            (("actor", "Ann Lee / Rex", "plays"), ("director", "Ann Lee", "directed by")),
            {"actor", "director"},
            id="she is in it and directs it",
        ),
    ],
)
def test_an_actors_film_is_no_film_by_her(others: tuple[tuple[str, str, str], ...], jobs: set[str]) -> None:
    """“Ann Lee's first film since Tin”: of whoever is in it that says not who directed it."""
    told = [Fact(job, name, method, 0.85, field="text") for job, name, method in others]
    facts = (
        Fact("title", "Salt", *STATED, field="title"),
        Fact("director", "Ann Lee", "possessive film", 0.8, field="text"),
    )
    corpus = resolve([ReviewFacts(0, "0.txt", "", None, (*facts, *told))])
    assert {credit.job for credit in corpus.credits} == jobs


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        (("Rex Moe",), "Rex Moe"),
        (("Max Rex",), "Max Rex"),
        (("Rex Moe", "Rex Poe"), "Rex"),
        (("Bo Dane",), "Rex"),
        (("Ann Rex",), "Rex"),
        (("Rex Rock",), "Rex"),
        ((), "Rex"),
    ],
)
def test_a_character_has_the_whole_name_that_the_review_tells_first(named: tuple[str, ...], expected: str) -> None:
    facts = (
        Fact("title", "Rex Rock", *STATED, field="title")
        if "Rex Rock" in named
        else Fact("title", "Salt", *STATED, field="title"),
        *(Fact("person_mentioned", name, "capitalised name", 0.1, 9 * at, 9) for at, name in enumerate(named)),
        *(Fact("actor", name, *STATED, field="text") for name in named if name == "Ann Rex"),
        Fact("actor", "Ann Lee / Rex", *PROSE, 90, 99, "Ann Lee is Rex"),
    )
    corpus = resolve([ReviewFacts(0, "0.txt", "", None, facts)])
    assert expected in {character for _, person, character in credits(corpus) if person == "Ann Lee"}


def test_what_is_told_later_is_no_introduction() -> None:
    facts = (
        Fact("title", "Salt", *STATED, field="title"),
        Fact("actor", "Ann Lee / Rex", *PROSE, 9, 16, "Ann Lee is Rex"),
        Fact("person_mentioned", "Rex Moe", "capitalised name", 0.1, 90, 97),
    )
    assert credits(resolve([ReviewFacts(0, "0.txt", "", None, facts)])) == {("Salt", "Ann Lee", "Rex")}


def test_who_is_told_behind_a_character_plays_it_where_the_review_tells_several_so() -> None:
    facts = (
        Fact("title", "Salt", *STATED, field="title"),
        Fact("actor", "Rex / Ann Lee", "actor is character", 0.55, 9, 16, "Rex is Ann Lee"),
        Fact("actor", "Max / Bo Dane", "actor is character", 0.55, 29, 36, "Max is Bo Dane"),
    )
    assert credits(resolve([ReviewFacts(0, "0.txt", "", None, facts)])) == {
        ("Salt", "Ann Lee", "Rex"),
        ("Salt", "Bo Dane", "Max"),
    }


def directors(*facts: Fact) -> set[str]:
    """Who made the one film of a review that states the first of its directors."""
    told = (Fact("title", "Salt", *STATED, field="title"), Fact("director", "Ann Lee", *STATED, field="director"))
    corpus = resolve([ReviewFacts(0, "0.txt", "", None, (*told, *facts))])
    return {corpus.people[credit.person].name for credit in corpus.credits if credit.job == "director"}


def by(name: str, start: int) -> Fact:
    return Fact("director", name, "directed by", 0.95, start, start + len(name), name)


def test_who_is_named_beside_the_director_that_is_stated_directs_too() -> None:
    assert directors(by("Ann Lee", 10), by("Bo Dane", 22)) == {"Ann Lee", "Bo Dane"}


def test_another_director_who_is_named_elsewhere_made_another_film() -> None:
    assert directors(by("Ann Lee", 10), by("Bo Dane", 90)) == {"Ann Lee"}


def test_a_film_that_is_named_is_no_whole_name_of_a_character() -> None:
    named = Fact("film_mentioned", "Kelp Begins", "quoted title", 0.9, 0, 11, "Kelp Begins")
    mere = Fact("person_mentioned", "Kelp Begins", "capitalised name", 0.1, 0, 11, "Kelp Begins")
    plays = Fact("actor", "Ann Lee / Kelp", "plays", 0.85, 40, 60, "Ann Lee plays Kelp")
    title = Fact("title", "Salt", *STATED, field="title")
    corpus = resolve([ReviewFacts(0, "0.txt", "", None, (title, named, mere, plays))])
    assert credits(corpus) == {("Salt", "Ann Lee", "Kelp")}


@pytest.mark.parametrize(("tag", "credited"), [("una-marin", True), ("comedy", False)])
def test_who_a_post_is_filed_under_may_be_told_in_a_doubtful_way(tag: str, credited: bool) -> None:
    facts = (
        Fact("title", "Salt", *STATED, field="title"),
        Fact("tag", tag, "field", 0.99, field="tags"),
        Fact("actor", "Una Marin / Ida", "actor is character", 0.6, field="text"),
    )
    expected = {("Salt", "Una Marin", "Ida")} if credited else set()
    assert credits(resolve([ReviewFacts(0, "0.txt", "", None, facts)])) == expected
