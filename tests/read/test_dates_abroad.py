"""Dates in the languages whose months have no shorter form, and values that say more than their date."""

from __future__ import annotations

import pytest

from datasette_film_reviews.dates import iso_date
from datasette_film_reviews.read.properties import fields_of

IN_WORDS = {
    "Turkish": {"3 Ocak 2011": "2011-01-03", "12 Şubat 2009": "2009-02-12", "9 Aralık 2003": "2003-12-09"},
    "Hungarian": {
        "2009. február 11.": "2009-02-11",
        "2011. május 3": "2011-05-03",
        "2011. szept. 30.": "2011-09-30",
        "2012 december 1": "2012-12-01",
    },
    "Czech": {"11. února 2009": "2009-02-11", "30. září 2001": "2001-09-30", "5. listopadu 2012": "2012-11-05"},
    "Slovak": {"3. januára 2011": "2011-01-03", "31. mája 2012": "2012-05-31", "12. októbra 2010": "2010-10-12"},
    "Romanian": {"31 ianuarie 2000": "2000-01-31", "4 iunie 2005": "2005-06-04", "5 noiembrie 2011": "2011-11-05"},
    "Russian": {"11 февраля 2009": "2009-02-11", "3 мая 2010": "2010-05-03", "5 ноября 2011": "2011-11-05"},
    "Ukrainian": {"11 лютого 2009": "2009-02-11", "24 серпня 2011": "2011-08-24", "5 листопада 2011": "2011-11-05"},
    "Finnish": {"11. helmikuuta 2009": "2009-02-11", "1. kesäkuuta 2012": "2012-06-01"},
    "Greek": {"11 Φεβρουαρίου 2009": "2009-02-11", "3 Μαΐου 2010": "2010-05-03", "1 Αυγούστου 2010": "2010-08-01"},
    "Catalan": {
        "11 de febrer de 2009": "2009-02-11",
        "1 d'abril de 2010": "2010-04-01",
        "24 d’agost de 2012": "2012-08-24",
        "5 de maig del 2011": "2011-05-05",
    },
    "Indonesian": {"1 Maret 2011": "2011-03-01", "3 Mei 2010": "2010-05-03", "5 Agustus 2011": "2011-08-05"},
}
IN_SIGNS = {
    "2018年6月12日": "2018-06-12",
    "2018 年 6 月 12 日": "2018-06-12",
    "2018년 6월 12일": "2018-06-12",
    "2018. 06. 12.": "2018-06-12",
    "2018. 6. 12": "2018-06-12",
    "2018年6月31日": None,
    "2018년 13월 1일": None,
}
CUT = ["12 ara 2012", "12 oca 2012", "12 kas 2012", "12 led 2012", "12 фев 2012", "2012. jan 40.", "ara 2012", "5 mart"]


@pytest.mark.parametrize("language", IN_WORDS)
def test_months_are_known_by_their_whole_names(language: str) -> None:
    expected = IN_WORDS[language]
    assert {written: iso_date(written) for written in expected} == expected


@pytest.mark.parametrize(("written", "expected"), IN_SIGNS.items())
def test_years_months_and_days_that_say_what_they_are(written: str, expected: str | None) -> None:
    assert iso_date(written) == expected


@pytest.mark.parametrize("written", CUT)
def test_words_that_longer_names_could_be_cut_to_are_no_months(written: str) -> None:
    assert iso_date(written) is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Publiée le 24 décembre 2011", "2011-12-24"),
        ("12 Ekim 2012 Cuma", "2012-10-12"),
        ("1 августа 2010 г.", "2010-08-01"),
        ("Seen by many on March 4, 2010", "2010-03-04"),
        ("geschreven op 3 mei 2011 om 12:33 uur", "2011-05-03"),
        ("Published 02/11/2020", "02/11/2020"),
        ("Wed Mar 06 20:19:24 +0000 2019", "2019-03-06"),
        ("Mon Jan  2 15:04:05 2006", "2006-01-02"),
        ("Mon Jan  2 15:04:05 CET 2006", "2006-01-02"),
    ],
)
def test_a_published_value_that_hardly_says_more_is_its_date(value: str, expected: str) -> None:
    assert [(field.property, field.value) for field in fields_of([("date", value)])] == [("published", expected)]


@pytest.mark.parametrize(
    "value",
    [
        "Seen 3 May 2012, written 4 June 2012",
        "vor 3 Tagen",
        "Sat Feb 30 10:00:00 2010",
        "It was on 3 May 2012, as far as anybody who was there that night remembers.",
    ],
)
def test_two_dates_or_none_and_whole_sentences_give_none(value: str) -> None:
    assert fields_of([("date", value)]) == ()
