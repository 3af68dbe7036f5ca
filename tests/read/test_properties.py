"""What structured fields are called and what their values say, whatever the form they come in."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from datasette_film_reviews.model import FACT_PROPERTIES, RECORD_PROPERTIES
from datasette_film_reviews.read.properties import fields_of, is_draft, property_of
from datasette_film_reviews.read.values import iso_date, minutes

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40) | st.dates() | st.datetimes(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
KEYS = st.text(max_size=20) | st.sampled_from(
    ["cast", "rating", "movie", "date", "runtime", "director", "imdb_id", "url"]
)


def said(*items: tuple[str, object]) -> list[tuple[str, str]]:
    return [(field.property, field.value) for field in fields_of(items)]


@pytest.mark.parametrize(
    ("key", "property"),
    [
        ("title", "title"),
        ("Movie Title", "title"),
        ("movie-title", "title"),
        ("movie.title", "title"),
        ("subjectInfo.about.name", "title"),
        ("itemReviewed.name", "title"),
        ("reviewInfo.rating", "rating"),
        ("ratingEmoji", "rating"),
        ("reviewRating.ratingValue", "rating"),
        ("reviewRating.bestRating", "rating_best"),
        ("Calificación", "rating"),
        ("Überschrift", "headline"),
        ("titre de la critique", "headline"),
        ("nom du film", "title"),
        ("pelicula_director", "director"),
        ("pelicula_anio", "year"),
        ("Realización", "director"),
        ("Fecha de publicación", "published"),
        ("veröffentlicht am", "published"),
        ("punteggio", "rating"),
        ("crítico", "critic"),
        ("palavras-chave", "tag"),
        ("Kürzel", "critic"),
        ("film.speelduur", "runtime"),
        ("Kijkwijzer", "certificate"),
        ("Classificação indicativa", "certificate"),
        ("cijfer", "rating"),
        ("sterren", "rating"),
        ("betyg", "rating"),
        ("instruktør", "director"),
        ("Medvirkende", "actor"),
        ("spilletid", "runtime"),
        ("Terningkast", "rating"),
        ("reżyseria", "director"),
        ("obsada", "actor"),
        ("Regissör", "director"),
        ("manus", "writer"),
        ("redactrice", "critic"),
        ("publicerad", "published"),
        ("Authors", "critic"),
        ("author.name", "critic"),
        ("critic_name", "critic"),
        ("publisher_name", "publication"),
        ("datePublished", "published"),
        ("review_date", "published"),
        ("subjectInfo.about.dateCreated", "year"),
        ("Release", "year"),
        ("itemReviewed.director.name", "director"),
        ("Regie", "director"),
        ("movie.cast", "actor"),
        ("Duration", "runtime"),
        ("mpaa", "certificate"),
        ("inLanguage", "language"),
        ("headline", "headline"),
        ("Titel (dt.)", "title"),
        ("Pkt (von 10)", "rating"),
        ("Note sur 20", "rating"),
        ("Score (1-10)", "rating"),
        ("Runtime [min]", "runtime"),
        ("Min", "runtime"),
        ("wer spielt mit", "actor"),
        ("rédactrice", "critic"),
        ("film.fr", "title"),
        ("ttl", "title"),
        ("post_subject", "headline"),
        ("poster_name", "critic"),
    ],
)
def test_keys_are_known_in_any_spelling(key: str, property: str) -> None:
    assert property_of(key) == property


@pytest.mark.parametrize(
    "key",
    [
        "", ".", "poster", "movie.poster", "image.title", "permalink", "slug", "author.url", "author.image",
        "imdb_rating", "imdb.rating", "metacritic", "metacritic.score", "tomatometer", "letterboxd.rating",
        "aggregateRating.ratingValue", "Rating (IMDb)", "rating (avg.)", "author.fr",
        "comments.author", "comments.date", "itemReviewed.author.url", "text",
    ],
)  # fmt: skip
def test_pictures_and_the_scores_of_others_say_nothing_of_the_review(key: str) -> None:
    assert property_of(key) is None


@pytest.mark.parametrize(
    ("key", "value", "facts"),
    [
        ("rating", 4.5, [("rating", "4.5")]),
        ("date", "02/11/2016", [("published", "02/11/2016")]),
        ("rating", "4.50", [("rating", "4.50")]),
        ("rating", 0, [("rating", "0")]),
        ("grade", "B+", [("rating", "B+")]),
        ("stars", "★★★½", [("rating", "★★★½")]),
        ("stars", "Ada Brook, Cy Dunn", [("actor", "Ada Brook"), ("actor", "Cy Dunn")]),
        ("note", "seen at home", []),
        ("rating", "unrated", []),
        ("voto", "8+", [("rating", "8+")]),
        ("speelduur", "1u42", [("runtime", "102")]),
        ("rated", "PG-13", [("certificate", "PG-13")]),
        ("out_of", 10, [("rating_best", "10")]),
        ("scale", "1-4", [("rating_best", "4")]),
        ("imdb", "7.3/10", []),
        ("imdb", "https://www.imdb.com/title/tt0012345/", [("imdb_id", "tt0012345")]),
        ("imdb_id", "12345", [("imdb_id", "tt0012345")]),
        ("website", "https://www.imdb.com/title/tt0012345", [("imdb_id", "tt0012345")]),
        ("website", "https://www.themoviedb.org/movie/4321-long-river", [("tmdb_id", "4321")]),
        ("tmdb", "7.3", []),
        ("film", "Long River (1987)", [("title", "Long River"), ("year", "1987")]),
        ("film", "https://example.org/long-river", []),
        ("film", "Long River (Rio Longo)", [("title", "Long River")]),
        ("film", "River or (The Long One)", [("title", "River or (The Long One)")]),
        ("film", "Long River (part 2)", [("title", "Long River (part 2)")]),
        ("film", "Long River, Staffel 1", [("title", "Long River, Staffel 1"), ("kind", "television")]),
        ("film", "Long River (minissérie)", [("title", "Long River (minissérie)"), ("kind", "television")]),
        ("film", "Long River: Season 2", [("title", "Long River: Season 2"), ("kind", "television")]),
        ("film", "Fishing Season 2", [("title", "Fishing Season 2")]),
        ("Pkt (von 10)", "7,5", [("rating", "7,5"), ("rating_best", "10")]),
        ("Score (1-10)", 7, [("rating", "7"), ("rating_best", "10")]),
        ("film", {"vo": "Rio Longo", "en": "Long River"}, [("title", "Rio Longo"), ("title", "Long River")]),
        ("release", "November 11, 2016", [("year", "2016")]),
        ("year", 1987, [("year", "1987")]),
        ("year", "last year", []),
        ("directors", "Ada Brook & Cy Dunn", [("director", "Ada Brook"), ("director", "Cy Dunn")]),
        ("director", "Ada and Cy Brook", [("director", "Ada Brook"), ("director", "Cy Brook")]),
        ("director", {"name": "Ada Brook", "url": "https://example.org"}, [("director", "Ada Brook")]),
        ("cast", "Ada Fox (Una, aunt), Cy Dunn, Jr.", [("actor", "Ada Fox / Una, aunt"), ("actor", "Cy Dunn, Jr.")]),
        ("cast", ["Ada Brook as Una", "[[Cy Dunn|Dunn]]"], [("actor", "Ada Brook / Una"), ("actor", "Cy Dunn")]),
        ("cast", "Ada Fox (voice of Una), Cy Dunn (voice)", [("actor", "Ada Fox / Una"), ("actor", "Cy Dunn")]),
        ("cast", [{"name": "Ada Brook", "character": "Una"}], [("actor", "Ada Brook / Una")]),
        ("cast", {"Ada Brook": "Una", "Cy Dunn": None}, [("actor", "Ada Brook / Una"), ("actor", "Cy Dunn")]),
        ("actor", {"actor": {"name": "Ada Brook"}, "characterName": "Una"}, [("actor", "Ada Brook / Una")]),
        ("genres", ["Drama", "drama ", ""], [("genre", "Drama"), ("genre", "drama")]),
        ("tags", "Long River, slow cinema", [("tag", "Long River"), ("tag", "slow cinema")]),
        ("author", "reader@example.org (Ada Brook)", [("critic", "Ada Brook")]),
        ("author", "reader@example.org", []),
        ("lang", "pt_br", [("language", "pt-BR")]),
        ("language", "English, French", []),
        ("url", "/2020/long-river/", []),
        ("url", "https://example.org/long-river", [("url", "https://example.org/long-river")]),
        ("link", "https://www.imdb.com/title/tt0012345/", [("imdb_id", "tt0012345")]),
        ("link", "https://en.wikipedia.org/wiki/River", []),
        ("date", date(2020, 2, 29), [("published", "2020-02-29")]),
        ("date", datetime(2020, 2, 29, 23, 59), [("published", "2020-02-29")]),
        ("published", True, []),
        ("runtime", float("nan"), []),

        ("film", "<i>Long River</i>", [("title", "Long River")]),
        ("title", "n/a", []),
        ("title", None, []),
        ("director", "Marrin, Una", [("director", "Una Marrin")]),
        ("director", "Dane, B. J.; Lee, Ann", [("director", "B. J. Dane"), ("director", "Ann Lee")]),
        ("director", "Una Marrin, Ann Lee", [("director", "Una Marrin"), ("director", "Ann Lee")]),
        ("director", "various", []),
        ("dir", "Una Marrin", [("director", "Una Marrin")]),
        ("dir", "ltr", []),
        ("dir", "/srv/Una Marrin", []),
        ("dir", f"{'Una and ' * 40}1", []),
        ("cast", "LEE Ann, Bo DANE", [("actor", "Ann LEE"), ("actor", "Bo DANE")]),
        ("cast", "JJ Dane, B.J. Orr", [("actor", "JJ Dane"), ("actor", "B.J. Orr")]),
        ("director", "H-G Dane", [("director", "H-G Dane")]),
        ("author", "Ann Lee (editor)", [("critic", "Ann Lee")]),
        ("author", "Mill (Ann)", [("critic", "Mill (Ann)")]),
        ("author", "ann@weir.example (Ann Lee)", [("critic", "Ann Lee")]),
    ],
)  # fmt: skip
def test_values_come_out_as_the_contract_has_them(key: str, value: object, facts: list[tuple[str, str]]) -> None:
    assert said((key, value)) == facts


def test_a_number_beside_its_stars_comes_first_and_both_are_kept() -> None:
    assert said(("rating", 3), ("ratingEmoji", "⭐️⭐️⭐️")) == [("rating", "3"), ("rating", "⭐️⭐️⭐️")]


@pytest.mark.parametrize("digits", [40, 5000])
def test_numbers_and_lists_beyond_all_meaning_are_nothing(digits: int) -> None:
    assert said(("rating", 10**digits), ("tags", "river, " * digits * 20)) == []


def test_what_is_said_of_the_film_is_not_said_of_the_review() -> None:
    film = {"title": "1917", "date": "21 Nov 2019", "rating": "4", "author": "Cy Dunn", "url": "https://example.org"}
    assert said(("movie", film), ("date", "2020-01-05")) == [
        ("title", "1917"),
        ("year", "2019"),
        ("rating", "4"),
        ("published", "2020-01-05"),
    ]


def test_of_two_dates_of_a_review_the_first_counts() -> None:
    assert said(("date", "2020-01-05"), ("datetime", "2020-01-06 00:01:00")) == [("published", "2020-01-05")]


def test_a_bare_number_is_a_film_only_where_no_other_title_contradicts_it() -> None:
    assert said(("film", 7), ("movie title", "Long River")) == [("title", "Long River")]
    assert said(("film", "1917"), ("headline", "1917, again")) == [("title", "1917"), ("headline", "1917, again")]
    assert said(("film", "1917")) == [("title", "1917")]


def test_the_title_of_a_post_is_a_headline() -> None:
    fields = fields_of([("title", "Long River (1987)"), ("film", "Long River")], post=True)
    assert [(field.name, field.property, field.value) for field in fields] == [
        ("title", "headline", "Long River (1987)"),
        ("film", "title", "Long River"),
    ]


def test_a_headline_is_called_as_a_german_section_where_nothing_else_is_one() -> None:
    swedish = fields_of([("rubrik", "En lång flod"), ("skribent", "Ann Poe")], post=True)
    assert [(field.property, field.value) for field in swedish] == [("headline", "En lång flod"), ("critic", "Ann Poe")]
    german = fields_of([("rubrik", "Kino"), ("titel", "Langer Fluss")], post=True)
    assert [(field.property, field.value) for field in german] == [("title", "Langer Fluss")]


def test_fields_keep_their_own_names() -> None:
    fields = fields_of([("reviewInfo", {"final-verdict": "Go.", "rating": 80})])
    assert [(field.name, field.property, field.value) for field in fields] == [("reviewInfo.rating", "rating", "80")]


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2016-11-11T03:07:46+00:00", "2016-11-11"),
        ("2016/1/5", "2016-01-05"),
        ("20160105", "2016-01-05"),
        ("5.1.2016", "2016-01-05"),
        ("13/01/2016", "2016-01-13"),
        ("01/13/2016", "2016-01-13"),
        ("January 5th, 2016", "2016-01-05"),
        ("5. März 2016", "2016-03-05"),
        ("5 de enero de 2016", "2016-01-05"),
        ("5 juillet 2016", "2016-07-05"),
        ("Tue, 05 Jan 2016 10:00:00 GMT", "2016-01-05"),
        ("Tue, 05 Jan 2016 23:00:00 -0500", "2016-01-05"),
        ("2016-01-05 23:00:00-05:00", "2016-01-05"),
        ("05-01-2016", None),
        ("2016-02-30", None),
        ("0000-00-00", None),
        ("January 2016", None),
        ("2016", None),
        ("5 Brumaire 1999", None),
    ],
)
def test_dates(text: str, iso: str | None) -> None:
    assert iso_date(text) == iso


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("PT1H48M", "108"), ("PT2H", "120"), ("PT126M", "126"), ("P0DT1H30M", "90"), ("1h 48m", "108"), ("2h", "120"),
        ("1 hour and 48 minutes", "108"), ("1:48", "108"), ("01:48:30", "108"), ("108 min", "108"), ("108'", "108"),
        ("108", "108"), ("108.0", "108"), ("0", None), ("99999", None), ("long", None), ("PT", None),
    ],
)  # fmt: skip
def test_lengths(text: str, length: str | None) -> None:
    assert minutes(text) == length


@pytest.mark.parametrize(
    ("items", "draft"),
    [
        ({"draft": True}, True),
        ({"draft": "true"}, True),
        ({"published": "false"}, True),
        ({"published": False}, True),
        ({"status": "draft"}, True),
        ({"published": "2022-07-31"}, False),
        ({"draft": "false", "published": "true"}, False),
        ({}, False),
    ],
)
def test_drafts(items: dict[str, object], draft: bool) -> None:
    assert is_draft(items.items()) is draft


@given(st.lists(st.tuples(KEYS, VALUES), max_size=8), st.booleans())
def test_anything_gives_fields_that_keep_the_contract(items: list[tuple[str, Any]], post: bool) -> None:
    shapes = {
        "year": r"\d{4}",
        "runtime": r"[1-9]\d*",
        "published": r"\d{4}-\d\d-\d\d|\d\d?[/-]\d\d?[/-]\d{4}",
        "imdb_id": r"tt\d{6,}",
    }
    fields = fields_of(items, post)
    assert len({(field.property, field.value) for field in fields}) == len(fields)
    for field in fields:
        assert field.property in FACT_PROPERTIES + RECORD_PROPERTIES
        assert field.value.strip()
        assert "\n" not in field.value
        assert re.fullmatch(shapes.get(field.property, ".*"), field.value)


def test_who_made_a_film_is_told_beside_who_acts_in_it() -> None:
    assert said(("de", "Ann Lee"), ("avec", "Bo Dane, Ida Moe")) == [
        ("director", "Ann Lee"),
        ("actor", "Bo Dane"),
        ("actor", "Ida Moe"),
    ]
    assert said(("de", "Ann Lee"), ("en", "Bo Dane")) == []


def test_the_creator_of_a_film_made_it_and_that_of_a_text_wrote_it() -> None:
    film = fields_of([("type", "movie"), ("title", "Pears"), ("creator", "Anna Prew"), ("date", "1968")], post=True)
    assert {(field.property, field.value) for field in film} >= {("director", "Anna Prew"), ("year", "1968")}
    text = fields_of([("title", "Pears"), ("creator", "Anna Prew"), ("date", "1968-02-03")], post=True)
    assert {(field.property, field.value) for field in text} >= {("critic", "Anna Prew"), ("published", "1968-02-03")}


def test_what_is_called_in_a_list_of_files_is_not_the_review() -> None:
    listed = fields_of(
        [("resources", [{"name": "cover", "title": "A pear"}]), ("photos", [{"url": "https://p.test/1"}])]
    )
    assert listed == ()
