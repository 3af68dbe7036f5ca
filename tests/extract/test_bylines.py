"""Bylines and date lines: who signed, for whom, and when."""

import pytest

from datasette_film_reviews.dates import iso_date
from datasette_film_reviews.extract import extract
from datasette_film_reviews.extract.bylines import byline_facts, is_byline
from datasette_film_reviews.extract.lines import lines_of
from datasette_film_reviews.model import Record

BYLINES: dict[str, list[tuple[str, str]]] = {
    "By Corin Maddox": [("critic", "Corin Maddox")],
    "*By Ann Lee*": [("critic", "Ann Lee")],
    "By ANN LEE": [("critic", "ANN LEE")],
    "-- Wendeline Pryce": [("critic", "Wendeline Pryce")],
    "Words: Ann Lee": [("critic", "Ann Lee")],
    "Reviewed by Petra Sandoval": [("critic", "Petra Sandoval")],
    "A movie review by Ann Lee": [("critic", "Ann Lee")],
    "By Ann Lee and Bo Day": [("critic", "Ann Lee"), ("critic", "Bo Day")],
    "review by Old Nick at the Flicks": [("critic", "Old Nick at the Flicks")],
    "This review was written by Delphine Araki for The Back Row": [
        ("critic", "Delphine Araki"),
        ("publication", "The Back Row"),
    ],
    "By Ann Lee, The Back Row": [("critic", "Ann Lee"), ("publication", "The Back Row")],
    "By Ann Lee | Film critic | The Back Row": [("critic", "Ann Lee"), ("publication", "The Back Row")],
    "By Ann Lee, Staff Writer": [("critic", "Ann Lee")],
    "By Ann Lee in London": [("critic", "Ann Lee")],
    "by Ann Lee @annlee": [("critic", "Ann Lee")],
    "Rupert Ainsley-Cho, January 9th, 2016": [("critic", "Rupert Ainsley-Cho"), ("published", "2016-01-09")],
    "by Tamsin Oduya · 3 min read · Feb 2, 2020": [("critic", "Tamsin Oduya"), ("published", "2020-02-02")],
    "Kritik von Hartmut Ziesel, 20.10.2014": [("critic", "Hartmut Ziesel"), ("published", "2014-10-20")],
    "Von Hartmut Ziesel am 2. März 2014, 14:30 Uhr": [("critic", "Hartmut Ziesel"), ("published", "2014-03-02")],
    "Par Amélie Roux, le 3 mars 2012": [("critic", "Amélie Roux"), ("published", "2012-03-03")],
    "Por Ana Ruiz | 12 de octubre de 2015": [("critic", "Ana Ruiz"), ("published", "2015-10-12")],
    "Posted by Ann Lee on 14 March 2019": [("critic", "Ann Lee"), ("published", "2019-03-14")],
    "Posted by admin on March 14, 2019 in Reviews": [("published", "2019-03-14")],
    "Updated Oct. 8, 2021 6:30 a.m. ET": [("published", "2021-10-08")],
    "30 AUG 2018 / MOVIES / 4 COMMENTS": [("published", "2018-08-30")],
    "Published 3 May 2011 - Updated 4 May 2011": [("published", "2011-05-03")],
    "Ann Lee, for the harbour team. Posted 8.12.2019": [("critic", "Ann Lee"), ("published", "2019-12-08")],
    "Reviewed by Ann Lee on 3 May 2011.": [("critic", "Ann Lee"), ("published", "2011-05-03")],
    "Text: Ann Lee": [("critic", "Ann Lee")],
    "Texte : Amélie Roux": [("critic", "Amélie Roux")],
    "Texto: Ana Ruiz": [("critic", "Ana Ruiz")],
    "Ein Text von Hartmut Ziesel": [("critic", "Hartmut Ziesel")],
    "Recensione di Ugo Sarti": [("critic", "Ugo Sarti")],
    "[29 ottobre 2004] di Ugo Sarti": [("published", "2004-10-29"), ("critic", "Ugo Sarti")],
    "dalla nostra inviata Una Sarti · 28 giugno 2022": [("critic", "Una Sarti"), ("published", "2022-06-28")],
    "Door Jan Kaag, 3 mei 2014": [("critic", "Jan Kaag"), ("published", "2014-05-03")],
    "Av Una Marin den 3 maj 2014": [("critic", "Una Marin"), ("published", "2014-05-03")],
    "(Notas: A. Prew)": [("critic", "A. Prew")],
    "Vu le 3 mars 2012 au Balzac, à Brest. Billet de Amélie Roux.": [("critic", "Amélie Roux")],
    "Publié le 3 mars 2012 par Amélie Roux. Prochain billet : la pluie.": [
        ("published", "2012-03-03"),
        ("critic", "Amélie Roux"),
    ],
    "Seen with a cold. Reviewed by Ann Lee, 3 May 2011": [("critic", "Ann Lee"), ("published", "2011-05-03")],
    "Review posted 9/14/2012": [("published", "9/14/2012")],
    "Review posted 02/11/2012": [("published", "02/11/2012")],
    "Added 3/29/99": [("published", "3/29/1999")],
    "12.11.08": [("published", "2008-11-12")],
    "THE MILL COURIER  FRI APR 18 1986  P.11  FILMS": [
        ("publication", "THE MILL COURIER"),
        ("published", "1986-04-18"),
    ],
}
OTHERS = (
    "Film review: Salt and Paper",
    "Movie Review: Salt",
    "Date seen: 3 May 2011",
    "On 14 March 2019 I went to the pictures.",
    "By the sea, nobody sings.",
    "By the Sea",
    "By Salt (2010)",
    "A film by Ann Lee",
    "Written by Ann Lee and Bo Day",
    "- Salt",
    "By Ann Lee. It is the sea that she misses.",
    "I saw it with Ann Lee. It opened on 3 May 2011.",
    "Ann Lee, for the first time, sings.",
    "– The Glass Harbour",
    "Comments (3)",
    "Ann Lee",
    "August 6, 1917 - July 1, 1997",
    "3/4/12 of the reel",
)


@pytest.mark.parametrize(("text", "expected"), BYLINES.items(), ids=BYLINES.keys())
def test_a_byline_names_its_critic_outlet_and_date(text: str, expected: list[tuple[str, str]]) -> None:
    document = f"Salt\n  {text}\n"
    facts = byline_facts(document, list(lines_of(document))[1])
    assert is_byline(text)
    assert [(fact.property, fact.value) for fact in facts] == expected
    assert all(fact.quote in text for fact in facts if fact.quote)


@pytest.mark.parametrize("text", OTHERS)
def test_other_lines_are_no_bylines(text: str) -> None:
    assert not is_byline(text)


def test_a_bare_name_signs_where_a_date_follows_it() -> None:
    assert is_byline("Ann Lee", following="Posted on 3 May 2011")
    assert not is_byline("Ann Lee", following="The film begins slowly.")
    assert not is_byline("The Pear", following="3 May 2011")
    assert [fact.value for fact in byline_facts("Ann Lee", next(lines_of("Ann Lee")))] == ["Ann Lee"]


DATES = {
    "Published: 2018-09-07": None,
    "2018-09-07T10:22:00+01:00": "2018-09-07",
    "2018/09/07 10:22": "2018-09-07",
    "Oct. 8, 2021 6:30 a.m. ET": "2021-10-08",
    "Fri 4 Jun 2021 08.00 BST": "2021-06-04",
    "Thursday November 11, 2021, 12.01am GMT": "2021-11-11",
    "3rd of September 2011": "2011-09-03",
    "30-Aug-2018": "2018-08-30",
    "9/14/2012": "2012-09-14",
    "14/9/2012": "2012-09-14",
    "5/5/2020": "2020-05-05",
    "02/11/2020": None,
    "20.10.2014": "2014-10-20",
    "02.11.2014": "2014-11-02",
    "Samstag, den 3. Dezember 2016": "2016-12-03",
    "mercredi 4 août 2010": "2010-08-04",
    "le 1er janvier 2013": "2013-01-01",
    "12 de octubre de 2015": "2015-10-12",
    "3 de março de 2015": "2015-03-03",
    "terça-feira, 3 de fevereiro de 2015": "2015-02-03",
    "zaterdag 3 mei 2014": "2014-05-03",
    "3 mrt 2014": "2014-03-03",
    "lördag den 3 augusti 2013": "2013-08-03",
    "il 1° maggio 2013": "2013-05-01",
    "3 out 2015": None,
    "31 February 2012": None,
    "May 2011": None,
    "Marvel 3 2014": None,
    "2014": None,
}


@pytest.mark.parametrize(("written", "expected"), DATES.items(), ids=DATES.keys())
def test_dates_are_whole_and_beyond_doubt(written: str, expected: str | None) -> None:
    assert iso_date(written) == expected


PROSE = "It rains from the first frame to the last, and by the end the whole of the audience was looking for a towel."
CLOSINGS: dict[str, list[tuple[str, str]]] = {
    "3,5/5 — Amélie Roux": [("critic", "Amélie Roux"), ("rating", "3,5/5")],
    "★★★ – Ann Lee": [("critic", "Ann Lee"), ("rating", "★★★")],
    "Ann Lee, London": [("critic", "Ann Lee")],
    "*Ann Lee, New York*": [("critic", "Ann Lee")],
    "— Ann Lee": [("critic", "Ann Lee")],
    "Ann Lee": [("critic", "Ann Lee")],
    "J. M. Prew": [("critic", "J. M. Prew")],
    "-- Ann, who keeps the money": [("critic", "Ann")],
    "di Ann Lee": [("critic", "Ann Lee")],
    "a. l.": [("critic", "a. l.")],
    "(alp)": [("critic", "alp")],
    "(fin)": [],
    "Secret Harbour Comic": [],
    "Science Fiction, Drama": [],
    "12 — Ann Lee": [],
    "Ann Lee, London, was very good": [],
}


@pytest.mark.parametrize(("text", "expected"), CLOSINGS.items(), ids=CLOSINGS.keys())
def test_the_last_line_may_sign(text: str, expected: list[tuple[str, str]]) -> None:
    def signed(document: str) -> list[tuple[str, str]]:
        facts = extract(Record(0, "a.txt", "", document)).facts
        return sorted((fact.property, fact.value) for fact in facts if fact.property in ("critic", "rating"))

    assert signed(f"{PROSE}\n\n{text}\n") == expected
    if not text.startswith(("—", "-", "a. l.")):
        assert ("critic", "Ann Lee") not in signed(f"{PROSE}\n\n{text}\n\n{PROSE}")
        assert ("critic", "Ann Lee") not in signed(f"Ann Lee sings. {PROSE}\n\n{text}\n")


def test_a_name_far_to_the_right_signs_whatever_stands_below() -> None:
    text = f"{PROSE}\n\n{' ' * 30}Ann Lee\n\nSoup will be served after the film, as long as there is any.\n"
    facts = extract(Record(0, "a.txt", "", text)).facts
    assert [fact.value for fact in facts if fact.property == "critic"] == ["Ann Lee"]


def test_whose_film_it_is_signs_nothing() -> None:
    assert not any(map(is_byline, ("di Ann Lee", "de Ann Lee", "van Ann Lee, met Bo Dane")))


def test_who_is_named_below_a_date_signs() -> None:
    text = (
        "14 ottobre 2013\n\ndi Ann Lee\n\nPiove per quasi tutto il film, e nessuno possiede un ombrello. Si ride spesso"
        " e poi si torna a casa."
    )
    facts = extract(Record(argument=0, path="a.txt", locator="", text=text)).facts
    assert [fact.value for fact in facts if fact.property in ("critic", "director")] == ["Ann Lee"]
    assert [fact.property for fact in facts if fact.value == "Ann Lee"].count("critic") == 1


@pytest.mark.parametrize(
    "quoted", ["“The sea is cold.”", '"The sea is cold, and so are we."', "*« La mer est froide. »*"]
)
def test_who_said_what_is_quoted_signs_nothing(quoted: str) -> None:
    prose = "The ferry is late, and the film is about nothing else. I liked the silence of it."
    for text in (f"{quoted}\n— Una Marrin\n\n{prose}", f"{prose}\n\n{quoted}\n\n-- Una Marrin\n"):
        facts = extract(Record(0, "17.txt", "", text)).facts
        assert [fact.value for fact in facts if fact.property == "critic"] == []
    signed = extract(Record(0, "17.txt", "", f"{quoted}\n\n{prose}\n\n— Una Marrin\n")).facts
    assert [fact.value for fact in signed if fact.property == "critic"] == ["Una Marrin"]
