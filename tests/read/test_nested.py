"""The shapes in which sites, scrapers and programs nest reviews in JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from accounting import read_file, records, stated

if TYPE_CHECKING:
    from pathlib import Path

MILLER = {"film": "The Miller", "critic": "Dora Fenn", "rating": "4/5", "text": "It turns."}
PIER = {"film": "The Pier", "critic": "Dora Fenn", "rating": "2/5", "text": "It is kept."}


def without_film(review: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in review.items() if name != "film"}


@pytest.mark.parametrize(
    "data",
    [
        [MILLER, PIER],
        {"page": 1, "data": {"items": [MILLER, PIER]}},
        {"The Miller": without_film(MILLER), "The Pier": without_film(PIER)},
        {"The Miller": [without_film(MILLER)], "The Pier": [without_film(PIER)]},
        {"positive": [MILLER], "negative": [PIER]},
        {"7": MILLER, "8": PIER},
        {name: {"0": MILLER[name], "1": PIER[name]} for name in MILLER},
        [
            {"movie": {"name": "The Miller", "rating": 9.1}, "reviews": [without_film(MILLER)]},
            {"movie": {"name": "The Pier", "rating": 3.2}, "reviews": [without_film(PIER)]},
        ],
    ],
)
def test_every_review_is_found_with_its_film(tmp_path: Path, data: object) -> None:
    items, _ = read_file(tmp_path, json.dumps(data), "reviews.json")
    assert [(stated(record), record.text) for record in records(items)] == [
        ({"title": "The Miller", "critic": "Dora Fenn", "rating": "4/5"}, "It turns."),
        ({"title": "The Pier", "critic": "Dora Fenn", "rating": "2/5"}, "It is kept."),
    ]


SALT = {"title": "Salt", "director": "Ann Lee", "rating": "4/5"}
WRAPPED = {
    "Airtable": {
        "records": [
            {"id": "r1", "fields": {"Name": "Salt", "Director": ["Ann Lee"], "Rating": "4/5", "Review": "It turns."}}
        ]
    },
    "Drupal": [
        {
            "title": [{"value": "Salt"}],
            "field_director": [{"value": "Ann Lee"}],
            "field_rating": [{"value": "4/5"}],
            "body": [{"value": "<p>It turns.</p>", "format": "html"}],
        }
    ],
    "Contentful": [
        {
            "fields": {
                "film": {"en-US": "Salt"},
                "director": {"en-US": "Ann Lee"},
                "rating": {"en-US": "4/5"},
                "body": {"en-US": "It turns."},
            }
        }
    ],
    "a search server": [
        {"_id": 7, "_source": {"film": "Salt", "director": "Ann Lee", "rating": "4/5", "text": "It turns."}}
    ],
}  # fmt: skip


@pytest.mark.parametrize("data", WRAPPED.values(), ids=WRAPPED)
def test_what_systems_put_round_values_is_taken_off(tmp_path: Path, data: object) -> None:
    items, _ = read_file(tmp_path, json.dumps(data), "reviews.json")
    assert [(stated(record), record.text) for record in records(items)] == [(SALT, "It turns.")]


@pytest.mark.parametrize(
    ("data", "fields"),
    [
        (
            {
                "id": 7,
                "page": 1,
                "results": [
                    {
                        "author": "dora",
                        "author_details": {"rating": 7.0},
                        "content": "It turns.",
                        "created_at": "2020-01-05T20:00:00.000Z",
                    }
                ],
            },
            {"critic": "dora", "rating": "7.0", "published": "2020-01-05"},
        ),
        (
            {
                "kind": "Listing",
                "data": {
                    "children": [
                        {
                            "kind": "t3",
                            "data": {
                                "title": "The Miller, reviewed",
                                "selftext": "It turns.",
                                "author": "dora",
                                "created_utc": 1578254400.0,
                                "score": 312,
                                "ups": 312,
                            },
                        }
                    ]
                },
            },
            {"headline": "The Miller, reviewed", "critic": "dora", "published": "2020-01-05"},
        ),
        (
            {
                "version": "https://jsonfeed.org/version/1.1",
                "title": "The Weir",
                "items": [
                    {
                        "id": "1",
                        "title": "Mills",
                        "content_html": "<p>It turns.</p>",
                        "authors": [{"name": "Dora Fenn"}],
                    }
                ],
            },
            {"headline": "Mills", "critic": "Dora Fenn"},
        ),
        (
            [
                {
                    "date": "2020-01-05T10:00:00",
                    "title": {"rendered": "Mills"},
                    "content": {"rendered": "<p>It turns.</p>"},
                    "author": 3,
                    "ping_status": "open",
                }
            ],
            {"headline": "Mills", "published": "2020-01-05"},
        ),
        (
            [{"reviewerName": "Dora Fenn", "reviewText": "It turns.", "overall": 5.0, "unixReviewTime": 1303862400}],
            {"critic": "Dora Fenn", "rating": "5.0", "published": "2011-04-27"},
        ),
    ],
)
def test_what_sites_answer_is_known(tmp_path: Path, data: object, fields: dict[str, str]) -> None:
    items, _ = read_file(tmp_path, json.dumps(data), "answer.json")
    assert [(stated(record), record.text) for record in records(items)] == [(fields, "It turns.")]


BLURBS = [
    "The wheel turns and the miller watches it turn, and I could have watched for another hour. A film for wet days.",
    "A pier is kept, and kept again, until nobody asks why. The film would have been a fine short one.",
]


@pytest.mark.parametrize(
    "data",
    [
        {"db": [{"made": 1, "data": {"texts": [MILLER, PIER], "people": [{"id": 1}, {"id": 2}, {"id": 3}]}}]},
        {"sites": [{"name": "The Weir", "texts": [MILLER, PIER]}], "menu": [{"to": "a"}, {"to": "b"}, {"to": "c"}]},
        {"years": [{"no": "7", "entries": [MILLER]}, {"no": "8", "entries": [PIER]}]},
        {"works": [{"film": film["film"], "said": [without_film(film)]} for film in (MILLER, PIER)]},
    ],
)
def test_reviews_are_found_by_their_texts_however_deep_they_lie(tmp_path: Path, data: object) -> None:
    items, _ = read_file(tmp_path, json.dumps(data), "reviews.json")
    assert [(stated(record), record.text) for record in records(items)] == [
        ({"title": "The Miller", "critic": "Dora Fenn", "rating": "4/5"}, "It turns."),
        ({"title": "The Pier", "critic": "Dora Fenn", "rating": "2/5"}, "It is kept."),
    ]


def test_of_several_arrays_with_texts_the_one_with_the_longest_is_read(tmp_path: Path) -> None:
    remarks = [{"text": "True."}, {"text": "No."}, {"text": "Well."}]
    data = {"db": [{"tables": {"remarks": remarks, "entries": [MILLER | {"text": BLURBS[0]}]}}]}
    items, _ = read_file(tmp_path, json.dumps(data), "reviews.json")
    assert [record.text for record in records(items)] == [BLURBS[0]]


def test_texts_of_no_known_name_are_found_by_what_they_are(tmp_path: Path) -> None:
    lists = [{"id": number, "overview": BLURBS[0] * number} for number in range(1, 4)]
    texts = [{"hed": name, "blurb": text} for name, text in zip(("Mill", "Pier"), BLURBS, strict=True)]
    data = {"export": [{"films": lists, "tables": {"rows": texts}}]}
    items, source = read_file(tmp_path, json.dumps(data), "reviews.json")
    assert [record.text for record in records(items)] == BLURBS
    assert dict(source.mapping)["blurb"] == "text"


DORA, IVO, UNA = (
    {"critic": "Dora", "text": "It turns."},
    {"critic": "Ivo", "text": "Wet."},
    {"name": "una", "text": "It."},
)
OF_DORA, OF_IVO, OF_UNA = ({"critic": "Dora"}, "It turns."), ({"critic": "Ivo"}, "Wet."), ({"critic": "una"}, "It.")
SEVERAL: list[tuple[object, list[tuple[str, tuple[dict[str, str], str]]]]] = [
    (
        {"title": "Salt", "critic_reviews": [DORA], "user_reviews": [UNA, IVO]},
        [("Salt", OF_DORA), ("Salt", OF_UNA), ("Salt", OF_IVO)],
    ),
    (
        [{"title": "Salt", "criticReviews": [DORA], "userReviews": [UNA]}, {"title": "Noon", "userReviews": [UNA]}],
        [("Salt", OF_DORA), ("Salt", OF_UNA), ("Noon", OF_UNA)],
    ),
    (
        [{"title": "Salt", "reviews": [DORA, IVO]}, {"title": "Noon", "reviews": [UNA]}],
        [("Salt", OF_DORA), ("Salt", OF_IVO), ("Noon", OF_UNA)],
    ),
    (
        {"Salt": {"id": 7, "reviews": [DORA, IVO]}, "Noon": {"id": 8, "reviews": [UNA]}},
        [("Salt", OF_DORA), ("Salt", OF_IVO), ("Noon", OF_UNA)],
    ),
    (
        {"results": {"Salt": {"critic_reviews": [DORA], "user_reviews": [UNA]}, "Noon": {"user_reviews": [IVO]}}},
        [("Salt", OF_DORA), ("Salt", OF_UNA), ("Noon", OF_IVO)],
    ),
    (
        {"films": {"tt7": {"title": "Salt", "reviews": [DORA, IVO]}, "tt8": {"title": "Noon", "reviews": [UNA]}}},
        [("Salt", OF_DORA), ("Salt", OF_IVO), ("Noon", OF_UNA)],
    ),
    (
        {"S": {"title": "Salt", "reviews": [DORA]}, "N": {"title": "Noon", "reviews": [IVO]}},
        [("Salt", OF_DORA), ("Noon", OF_IVO)],
    ),
]


@pytest.mark.parametrize(("data", "expected"), SEVERAL)
def test_every_array_of_reviews_is_read_and_its_reviews_numbered_through(
    tmp_path: Path, data: object, expected: list[tuple[str, tuple[dict[str, str], str]]]
) -> None:
    items, _ = read_file(tmp_path, json.dumps(data), "reviews.json")
    assert [(record.locator, stated(record), record.text) for record in records(items)] == [
        (str(number), {"title": title, **said}, text) for number, (title, (said, text)) in enumerate(expected, start=1)
    ]


@pytest.mark.parametrize(
    ("key", "said"),
    [("salt", {}), ("salt-1987", {}), ("7", {}), ("Salt", {"title": "Salt"}), ("Le Sel", {"title": "Le Sel"})],
)
def test_a_key_that_is_an_address_or_a_number_is_no_title(tmp_path: Path, key: str, said: dict[str, str]) -> None:
    data = {key: {"reviews": [DORA]}, key + key: {"reviews": [IVO]}}
    items, _ = read_file(tmp_path, json.dumps(data), "reviews.json")
    assert stated(records(items)[0]) == {**said, "critic": "Dora"}


@pytest.mark.parametrize(
    ("rating", "certificate"),
    [("PG-13", {"certificate": "PG-13"}), ("R", {"certificate": "R"}), ("7.1", {}), (7.1, {}), ("4/5", {})],
)
def test_what_a_film_is_rated_may_be_its_certificate_and_never_a_critics_rating(
    tmp_path: Path, rating: object, certificate: dict[str, str]
) -> None:
    data = [{"title": "Salt", "rating": rating, "reviews": [{**DORA, "rating": 8}, {**IVO, "rating": 3}]}]
    items, _ = read_file(tmp_path, json.dumps(data), "reviews.json")
    assert [(stated(record), record.text) for record in records(items)] == [
        ({"title": "Salt", **certificate, "critic": "Dora", "rating": "8"}, "It turns."),
        ({"title": "Salt", **certificate, "critic": "Ivo", "rating": "3"}, "Wet."),
    ]


def test_a_name_beside_a_critic_is_no_other_critic(tmp_path: Path) -> None:
    data = {"movie": "Salt", "reviews": [{"name": "A wet walk", **DORA}]}
    items, _ = read_file(tmp_path, json.dumps(data), "reviews.json")
    assert [stated(record) for record in records(items)] == [
        {"title": "Salt", "headline": "A wet walk", "critic": "Dora"}
    ]


def test_a_text_inside_a_comment_is_one_with_what_is_said_beside_it(tmp_path: Path) -> None:
    comment = {"created_at": "2021-03-13T22:51:08.000Z", "comment": "It turns.", "user_stats": {"rating": 9}}
    data = [
        {
            "type": "movie",
            "movie": {"title": "The Miller", "year": 1987},
            "comment": comment | {"user": {"name": "Ann"}},
        },
        {"type": "show", "show": {"title": "The Pier"}, "comment": comment | {"comment": "It is kept."}},
    ]
    items, _ = read_file(tmp_path, json.dumps(data), "comments.json")
    assert [(record.text, stated(record)) for record in records(items)] == [
        (
            "It turns.",
            {
                "kind": "film",
                "title": "The Miller",
                "year": "1987",
                "published": "2021-03-13",
                "rating": "9",
                "critic": "Ann",
            },
        ),
        ("It is kept.", {"kind": "television", "title": "The Pier", "published": "2021-03-13", "rating": "9"}),
    ]


def test_a_comment_on_a_text_is_not_that_text(tmp_path: Path) -> None:
    data = [{"film": "Salt", "comment": {"text": "Yes, it does."}, "text": "It turns."}] * 2
    assert [record.text for record in records(read_file(tmp_path, json.dumps(data), "r.json")[0])] == ["It turns."] * 2


def test_rows_of_a_server_of_datasets_hold_reviews(tmp_path: Path) -> None:
    rows = [
        {"row_idx": n, "row": {"text": text, "label": n}, "truncated_cells": []}
        for n, text in enumerate(("Wet.", "Dry."))
    ]
    items, _ = read_file(tmp_path, json.dumps({"features": [{"name": "text"}], "rows": rows}), "rows.json")
    assert [record.text for record in records(items)] == ["Wet.", "Dry."]
