"""Columns that are known by those beside them, and cells as programs and shops write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_table, records, stated

if TYPE_CHECKING:
    from pathlib import Path

FIRST = "It rains for most of this film and nobody in it owns an umbrella, which I found hard to believe."
SECOND = "A slow and dry film in which the actors wait for a train that I never want to see again in my life."
THIRD = "I liked the ending of this film more than its beginning and the dog more than either of the two brothers."


@pytest.mark.parametrize(
    ("lead", "films"), [("comment", "movie_title"), ("Comment", "film"), ("opinion", "movie_name")]
)
def test_columns_called_after_the_text_are_of_the_text(tmp_path: Path, lead: str, films: str) -> None:
    table = (
        f"{films},{lead}_id,{lead}_author,{lead}_date,{lead}_rating,{lead}_title,{lead}_text\n"
        "Salt,7,Dora Fenn,2011-05-03,8,Too wet,It turns and turns.\n"
    )
    (record,) = records(
        read_table(tmp_path, table, **({} if lead.casefold() == "comment" else {f"{lead}_text": "text"}))
    )
    assert (stated(record), record.text) == (
        {"title": "Salt", "critic": "Dora Fenn", "published": "2011-05-03", "rating": "8", "headline": "Too wet"},
        "It turns and turns.",
    )


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("movie,directors,author,critic_name,review", {"director": "Ann Lee", "writer": "Cy Dunn", "critic": "Dora"}),
        ("movie,cast,authors,username,review", {"actor": "Ann Lee", "writer": "Cy Dunn", "critic": "Dora"}),
        ("movie,genre,tags,author,review", {"genre": "Ann Lee", "tag": "Cy Dunn", "critic": "Dora"}),
        ("movie,director,country,author,review", {"director": "Ann Lee", "country": "Cy Dunn", "critic": "Dora"}),
    ],
)
def test_who_is_an_author_beside_a_critic_wrote_the_film(tmp_path: Path, header: str, expected: dict[str, str]) -> None:
    (record,) = records(read_table(tmp_path, f"{header}\nSalt,Ann Lee,Cy Dunn,Dora,It turns.\n"))
    assert stated(record) == {"title": "Salt", **expected}


def test_a_description_is_the_text_where_a_critic_and_a_date_are_known(tmp_path: Path) -> None:
    table = f"""name,critic,date,description
Salt,Dora Fenn,2011-05-03,"{FIRST}"
Noon,Ivo Marr,2011-05-04,"{SECOND}"
Dusk,Una Poe,2011-05-05,"{THIRD}"
"""
    items = read_table(tmp_path, table)
    assert [(stated(record), record.text) for record in records(items)] == [
        ({"headline": "Salt", "critic": "Dora Fenn", "published": "2011-05-03"}, FIRST),
        ({"headline": "Noon", "critic": "Ivo Marr", "published": "2011-05-04"}, SECOND),
        ({"headline": "Dusk", "critic": "Una Poe", "published": "2011-05-05"}, THIRD),
    ]
    assert [problem.code for problem in problems(items)] == ["guessed-columns"]


@pytest.mark.parametrize("beside", ["critic", "date", "director", "year"])
def test_a_description_is_that_of_a_film_where_one_of_them_is_missing(tmp_path: Path, beside: str) -> None:
    cells = {"critic": "Dora Fenn", "date": "2011-05-03", "director": "Ann Lee", "year": "1987"}
    table = f'name,{beside},description\nSalt,{cells[beside]},"{FIRST}"\nNoon,{cells[beside]},"{SECOND}"\n'
    items = read_table(tmp_path, table)
    assert records(items) == []
    assert [problem.code for problem in problems(items)] == ["no-reviews"]


@pytest.mark.parametrize(
    ("column", "cell", "expected"),
    [
        ("rating", "['4,5']", [("rating", "4,5")]),
        ("rating", '[""4""]', [("rating", "4")]),
        ("cast", "[{'name': 'Ann Lee'}, {'name': 'Bo Dane'}]", [("actor", "Ann Lee"), ("actor", "Bo Dane")]),
        ("cast", "[{'name': 'Ann Lee', 'character': 'Ida'}]", [("actor", "Ann Lee / Ida")]),
        ("genres", "['Drama', 'Comedy']", [("genre", "Drama"), ("genre", "Comedy")]),
        ("reviewer", "['Dora Fenn']", [("critic", "Dora Fenn")]),
        ("film", "[REC]", [("title", "[REC]")]),
        ("film", "['Salt", [("title", "['Salt")]),
        ("duration", "5820", [("runtime", "97")]),
        ("duration", "97", [("runtime", "97")]),
        ("duration", "21601", []),
        ("Movie_Name_EN", "Salt Road", [("title", "Salt Road")]),
        ("film name (jp)", "塩の道", [("title", "塩の道")]),
        ("director", "https://lee.example/ann", []),
        ("cast", "https://lee.example/cast", []),
        ("cast", "Ann Lee", [("actor", "Ann Lee")]),
        ("product_name", "Salt [VHS]", [("title", "Salt")]),
        ("product_name", "Salt (Two-Disc Special Edition)", [("title", "Salt")]),
        ("product_name", "Salt (Widescreen Edition) [DVD]", [("title", "Salt")]),
        ("product_name", "Salt: DVD: Ann Lee", [("title", "Salt")]),
        ("product_name", "Salt - Blu-ray", [("title", "Salt")]),
        ("product_name", "Salt (1987) [Blu-ray]", [("title", "Salt"), ("year", "1987")]),
        ("title", "Salt (TV Series 1983–1989)", [("title", "Salt"), ("kind", "television")]),
        ("title", "Salt (TV Series 1994– )", [("title", "Salt"), ("kind", "television")]),
        ("title", "Salt (TV Mini Series 2001)", [("title", "Salt"), ("kind", "television")]),
        ("title", "Salt (Salzweg)", [("title", "Salt")]),
    ],
)
def test_cells_as_programs_and_shops_write_them(
    tmp_path: Path, column: str, cell: str, expected: list[tuple[str, str]]
) -> None:
    (record,) = records(read_table(tmp_path, f'id,{column},review\n7,"{cell}",It turns and turns.\n'))
    assert [(field.property, field.value) for field in record.fields] == expected


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("movie,rank,maxRank,user,review", {"rating": "4", "rating_best": "5", "critic": "Dora"}),
        ("movie,stars,max_stars,user,review", {"rating": "4", "rating_best": "5", "critic": "Dora"}),
        ("movie,rank,votes,user,review", {"critic": "Dora"}),
    ],
)
def test_a_rank_is_a_rating_beside_the_highest(tmp_path: Path, header: str, expected: dict[str, str]) -> None:
    (record,) = records(read_table(tmp_path, f"{header}\nSalt,4,5,Dora,It turns and turns.\n"))
    assert stated(record) == {"title": "Salt", **expected}


@pytest.mark.parametrize("of_all", ["movie_rating", "filmScore", "average rating", "avg_rating"])
def test_a_rating_of_the_film_is_none_of_a_review_that_has_its_own(tmp_path: Path, of_all: str) -> None:
    (record,) = records(read_table(tmp_path, f"film,{of_all},user_rating,review\nSalt,7.4,3,It turns.\n"))
    assert stated(record) == {"title": "Salt", "rating": "3"}
