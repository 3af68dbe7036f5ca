"""Labelled lines: what each says, one label to a line or several, and what only looks like a label."""

import pytest

from datasette_film_reviews.extract.labels import labelled_in, leading_rating
from datasette_film_reviews.extract.lines import lines_of
from datasette_film_reviews.extract.measures import certificate_named, certificate_of, minutes_of

LINES: dict[str, list[tuple[str, str]]] = {
    "Cert (UK): 15": [("certificate", "15")],
    "dir. Una Marin, 1956, b&w, 116 min., library copy": [
        ("director", "Una Marin"),
        ("year", "1956"),
        ("runtime", "116 min"),
    ],
    "Directed by Una Marin, 1974, in colour": [("director", "Una Marin"), ("year", "1974")],
    "dir. Una Marin, whom nobody knew in 1974, and she was glad": [],
    "how long\t2 hrs 14": [("runtime", "2 hrs 14")],
    "Rating: PG-13, for violence and a pear": [("certificate", "PG-13")],
    "Rating: R": [("certificate", "R")],
    "Rating: 15": [("certificate", "15")],
    "Rated G": [("certificate", "G")],
    "Rated 14A in Ontario": [("certificate", "14A")],
    "Drama & Noir | Year: 1974 | Seen: in a tent | Cast: Ann Lee, Bo Day | Director: Una Marin | 1h 49min": [
        ("year", "1974"),
        ("actor", "Ann Lee, Bo Day"),
        ("director", "Una Marin"),
        ("runtime", "1h 49min"),
    ],
    "Rated R for language": [("certificate", "R")],
    "Rated R. 101 minutes.": [("certificate", "R"), ("runtime", "101 minutes")],
    "Rated PG-13 (for violence). Running time: 1 hour 53 minutes.": [
        ("certificate", "PG-13"),
        ("runtime", "1 hour 53 minutes"),
    ],
    "FSK: 16": [("certificate", "FSK: 16")],
    "Rating: A": [("rating", "A")],
    "Rating: 62": [("rating", "62")],
    "Rating ***": [("rating", "***")],
    "**Rating:** ***": [("rating", "***")],
    "**Calificación: 2/10**": [("rating", "2/10")],
    "Rating: **3/5**": [("rating", "3/5")],
    "Rating: ***1/2 (out of ****)": [("rating", "***1/2 (out of ****)")],
    "- Rating: 3/5": [("rating", "3/5")],
    "+ Rating: 3/5": [("rating", "3/5")],
    "2. Rating: 3/5": [("rating", "3/5")],
    "* **Rating** – 3/5": [("rating", "3/5")],
    "◦ Rating -- 3/5": [("rating", "3/5")],
    "⭐️ Rating = 3/5": [("rating", "3/5")],
    "- **Rating** 3/5": [("rating", "3/5")],
    "Rating .... 3/5": [("rating", "3/5")],
    "— **Director:** *Anna Prew*": [("director", "Anna Prew")],
    "(Anna Prew, 2022)": [("year", "2022")],
    "(Anna Prew was here in 2022)": [],
    "SAL GORDA - di Anna Prew - con Bob Stole, Una Marrin - Usa 2019 - dur. 98'": [
        ("title", "SAL GORDA"),
        ("director", "Anna Prew"),
        ("actor", "Bob Stole, Una Marrin"),
        ("year", "2019"),
        ("runtime", "98'"),
    ],
    "„Grobes Salz“, D/F 2019, 98 Min., Regie: Anna Prew, mit Bob Stole, Una Marrin. Ab 12 Jahren. Im Lumen.": [
        ("title", "Grobes Salz"),
        ("year", "2019"),
        ("runtime", "98 Min"),
        ("director", "Anna Prew"),
        ("actor", "Bob Stole, Una Marrin"),
        ("certificate", "Ab 12 Jahren"),
    ],
    "D 2019. R: Anna Prew. B: Bob Stole. D: Bob Stole, Una Marrin. L: 98 Min. FSK: 12. Start: 12.3.2020.": [
        ("year", "2019"),
        ("director", "Anna Prew"),
        ("actor", "Bob Stole, Una Marrin"),
        ("runtime", "98 Min"),
        ("certificate", "FSK: 12"),
    ],
    "Drame français d'Anna Prew. Avec Bob Stole, Una Marrin. 1h38. Sortie le 12 mars 2019.": [
        ("director", "Anna Prew"),
        ("actor", "Bob Stole, Una Marrin"),
        ("runtime", "1h38"),
    ],
    "Regi: Anna Prew och Bob Stole. Medv: Una Marrin, Rex Lund m fl": [
        ("director", "Anna Prew och Bob Stole"),
        ("actor", "Una Marrin, Rex Lund m fl"),
    ],
    "Regie: Anna Prew. Tiertrainer: Bob Stole. Darsteller: Una Marrin, Rex Lund.": [
        ("director", "Anna Prew"),
        ("actor", "Una Marrin, Rex Lund"),
    ],
    "SAL GORDA. Realização: Anna Prew. Intérpretes: Bob Stole, Una Marrin. Portugal, 1952, P/B, 96'": [
        ("title", "SAL GORDA"),
        ("director", "Anna Prew"),
        ("actor", "Bob Stole, Una Marrin"),
        ("year", "1952"),
        ("runtime", "96'"),
    ],
    "Schweiz/Österreich 1981, Buch + Regie Anna Prew, 101 Min, Dialekt teilweise m. UT": [
        ("year", "1981"),
        ("director", "Anna Prew"),
        ("runtime", "101 Min"),
    ],
    "Avec Anna Prew (Rex). Réalisation : Bob Stole. 93'. Âge légal 12 ans, suggéré 14.": [
        ("actor", "Anna Prew (Rex)"),
        ("director", "Bob Stole"),
        ("runtime", "93'"),
        ("certificate", "12 ans"),
    ],
    "F 1959  R: Anna Prew  B: Prew, Bob Stole  K: Una Marrin  M: Rex Lund": [
        ("year", "1959"),
        ("director", "Anna Prew"),
        ("writer", "Prew, Bob Stole"),
    ],
    "D: Bob Stole (Rex), Una Marrin (Ida), Rex Lund (der Lehrer)": [
        ("actor", "Bob Stole (Rex), Una Marrin (Ida), Rex Lund (der Lehrer)")
    ],
    "K: Una Marrin  M: Rex Lund": [],
    "GROBES SALZ. A/D 2012. Regie und Buch: Anna Prew. Mit Bob Stole, Una Marrin. 98 Minuten. Ab 12.": [
        ("title", "GROBES SALZ"),
        ("director", "Anna Prew"),
        ("actor", "Bob Stole, Una Marrin"),
        ("year", "2012"),
        ("runtime", "98 Minuten"),
        ("certificate", "Ab 12"),
    ],
    "Wir haben lange gewartet. Kamera: Bob Stole.": [],
    "von: Anna Prew": [("critic", "Anna Prew")],
    "Rex fährt mit Bob Stole nach Hause, und von da an sind es 98 Min., in denen es regnet, ohne Ende.": [],
    "SAL GORDA  (Coarse Salt, EE. UU., 1959). V.O.S.E. 136 min. Tolerada.": [
        ("title", "SAL GORDA"),
        ("year", "1959"),
        ("runtime", "136 min"),
        ("certificate", "Tolerada"),
    ],
    "Valoración de la Junta:  ****  (sobre cuatro)": [("rating", "****  (sobre cuatro)")],
    "Valoración del público: 8,7": [],
    "Voto: 8+": [("rating", "8+")],
    "Cijfer: 7-": [("rating", "7-")],
    "Rating: 8+": [("certificate", "8+")],
    "Betyg: 4/5": [("rating", "4/5")],
    "Speelduur: 102 minuten": [("runtime", "102 minuten")],
    "Duur: 1u47": [("runtime", "1u47")],
    "Längd: 1 tim 38 min": [("runtime", "1 tim 38 min")],
    "Kijkwijzer: 12": [("certificate", "12")],
    "Classificação indicativa: 12 anos": [("certificate", "12 anos")],
    "Direção e roteiro: Anna Prew": [("director", "Anna Prew")],
    "Medverkande: Bob Stole, Una Marrin": [("actor", "Bob Stole, Una Marrin")],
    "SAL GORDA (Italia-Chile 2003) di Anna Prew. Con Bob Stole, Una Marrin. Dur. 98'. Al Lumen.": [
        ("title", "SAL GORDA"),
        ("director", "Anna Prew"),
        ("actor", "Bob Stole, Una Marrin"),
        ("runtime", "98'. Al Lumen"),
        ("year", "2003"),
    ],
    "Chile, 1973. Dir.: Anna Prew. Guion: Bob Stole. Fot.: Una Marrin. 97 minutos. Color.": [
        ("director", "Anna Prew"),
        ("writer", "Bob Stole"),
        ("", "Una Marrin"),
        ("year", "1973"),
        ("runtime", "97 minutos"),
    ],
    "I/USA 1968, Regie: Anna Prew, 98 Min.": [("director", "Anna Prew"), ("year", "1968"), ("runtime", "98 Min")],
    "Réal. : Anna Prew. Avec Bob Stole, Una Marrin. 1h42. Tous publics.": [
        ("director", "Anna Prew"),
        ("actor", "Bob Stole, Una Marrin"),
        ("runtime", "1h42"),
        ("certificate", "Tous publics"),
    ],
    "Salt (2004), by the sea, is a film by Anna Prew. With pears.": [],
    "“Rating: 3/5”": [],
    "Verdict: 4 stars, all of them earned": [("rating", "4 stars, all of them earned")],
    "Runtime: 97m.": [("runtime", "97m.")],
    "Running time: 1:41": [("runtime", "1:41")],
    "Duration: 86 minutes, not counting the pear": [("runtime", "86 minutes, not counting the pear")],
    "Date seen: 3 May 2011": [("", "3 May 2011")],
    "Cast: Bob Stole (1998), Una Marrin": [("actor", "Bob Stole (1998), Una Marrin")],
    "Salt (2004) Director: Anna Prew Starring: Bob Stole, Una Marrin Running time: 94 min Rating: 3/5": [
        ("title", "Salt"),
        ("director", "Anna Prew"),
        ("actor", "Bob Stole, Una Marrin"),
        ("runtime", "94 min"),
        ("rating", "3/5"),
        ("year", "2004"),
    ],
    "Starring Bob Stole, Una Marrin. Written and directed by Anna Prew. 1:34.": [
        ("actor", "Bob Stole, Una Marrin"),
        ("director", "Anna Prew"),
        ("runtime", "1:34"),
    ],
    "Dir. Anna Prew. With Bob Stole, Una Marrin. 94 mins. Cert 12A.": [
        ("director", "Anna Prew"),
        ("actor", "Bob Stole, Una Marrin"),
        ("runtime", "94 mins"),
        ("certificate", "12A"),
    ],
    "Dir. Anna Prew": [("director", "Anna Prew")],
    "Dir. of the town bank, a pear": [],
    "d: Anna Prew   sc: Prew, Bob Stole": [("director", "Anna Prew"), ("writer", "Prew, Bob Stole")],
    "ph: Bob Stole": [("", "Bob Stole")],
    "d: nobody came": [],
    "m: Nobody came, and it was late.": [],
    "UK/New Zealand, 2004. Written and directed by Anna Prew. Starring Bob Stole (Rex), Una Marrin.": [
        ("director", "Anna Prew"),
        ("actor", "Bob Stole (Rex), Una Marrin"),
        ("year", "2004"),
    ],
    "Norway, 2004. With everything that we know, Anna Prew waits.": [],
    "Anna Prew, UK 2004, 96'. Script: Prew. DoP: Bob Stole.": [
        ("director", "Anna Prew"),
        ("writer", "Prew"),
        ("", "Bob Stole"),
        ("year", "2004"),
        ("runtime", "96'"),
    ],
    "Salt Road (2004) — Anna Prew, 105 min. With Bob Stole, Una Marrin.": [
        ("director", "Anna Prew"),
        ("actor", "Bob Stole, Una Marrin"),
        ("year", "2004"),
        ("runtime", "105 min"),
    ],
    "Salt Road. Dir: Anna Prew / Cast: Bob Stole, Una Marrin / 96 mins": [
        ("title", "Salt Road"),
        ("director", "Anna Prew"),
        ("actor", "Bob Stole, Una Marrin"),
        ("runtime", "96 mins"),
    ],
    "Director: Anna Prew. With Bob Stole, Una Marrin. 94 min.": [
        ("director", "Anna Prew"),
        ("actor", "Bob Stole, Una Marrin"),
        ("runtime", "94 min"),
    ],
    "Director: J. J. Prew. Starring Bob Stole. Rated PG-13. 1 hr. 34 min.": [
        ("director", "J. J. Prew"),
        ("actor", "Bob Stole"),
        ("certificate", "PG-13"),
        ("runtime", "1 hr. 34 min"),
    ],
    "Directed by Anna Prew; starring Bob Stole, Una Marrin. UK 2014, 94 mins. Cert 15": [
        ("director", "Anna Prew"),
        ("actor", "Bob Stole, Una Marrin"),
        ("year", "2014"),
        ("runtime", "94 mins"),
        ("certificate", "15"),
    ],
    "With Una Marrin and Bob Stole. Directed by Anna Prew from a screenplay by Orla Fenn. Rated R. 94 minutes.": [
        ("actor", "Una Marrin and Bob Stole"),
        ("director", "Anna Prew"),
        ("writer", "Orla Fenn"),
        ("certificate", "R"),
        ("runtime", "94 minutes"),
    ],
    "Directed by Anna Prew, based on the novel by Orla Fenn. With Una Marrin.": [
        ("director", "Anna Prew"),
        ("", "Orla Fenn"),
        ("actor", "Una Marrin"),
    ],
    "Director: Anna Prew | Cast: Bob Stole | Year: 2014 | 108 min | FSK 12": [
        ("director", "Anna Prew"),
        ("actor", "Bob Stole"),
        ("year", "2014"),
        ("runtime", "108 min"),
        ("certificate", "FSK 12"),
    ],
    "Frankreich 2014, 97 Min., Regie: Anna Prew": [
        ("director", "Anna Prew"),
        ("year", "2014"),
        ("runtime", "97 Min"),
    ],
    "Certificate: 15 Running time: 94 mins": [("certificate", "15"), ("runtime", "94 mins")],
    "Rated R for its language, the film is nonetheless good.": [],
    "Verdict: A triumph": [],
    "Time: 7:30 pm": [],
    "With Bob Stole and Una Marrin, the film finds its feet.": [],
    "Directed by Anna Prew with a steady hand. With no pears.": [],
}


@pytest.mark.parametrize(("text", "expected"), LINES.items(), ids=LINES.keys())
def test_a_labelled_line_says_what_its_labels_promise(text: str, expected: list[tuple[str, str]]) -> None:
    document = f"Before.\n  {text}\n"
    found = [label for line in lines_of(document) for label in labelled_in(line)]
    assert [(label.property, label.value) for label in found] == expected
    assert all(document[label.start : label.end] == label.value for label in found)


MINUTES = {
    "126 mins": 126,
    "97m.": 97,
    "108 Min.": 108,
    "104'": 104,
    "126": 126,
    "about 126": 126,
    "2h 6m": 126,
    "2h06": 126,
    "1h41": 101,
    "1:41": 101,
    "01:41": 101,
    "1:41:20": 101,
    "1 hr. 53 min.": 113,
    "1 hour, 40 minutes": 100,
    "1 Stunde und 48 Minuten": 108,
    "2 horas": 120,
    "PT1H48M": 108,
    "PT97M": 97,
    "79-minute documentary": 79,
    "7:30 pm": None,
    "$100m": None,
    "5 min read": None,
    "long": None,
    "0 min": None,
}


@pytest.mark.parametrize(("written", "minutes"), MINUTES.items(), ids=MINUTES.keys())
def test_lengths_are_minutes(written: str, minutes: int | None) -> None:
    assert minutes_of(written) == minutes


@pytest.mark.parametrize(
    "written",
    "U|PG|12A|15|18|R18|G|PG-13|R|NC-17|TV-MA|14A|MA15+|R16|M|FSK:16|FSK ab 12|ab 12 Jahren|VM14|U/A|16+|-12"
    "|Not Rated|Tous publics|Apta para todos los públicos".split("|"),
)
def test_certificates_of_many_countries_are_known(written: str) -> None:
    assert certificate_of(written) == (0, len(written))


@pytest.mark.parametrize("written", ["Raining", "Gone", "85", "R-rated", "1987", "B", "15/20"])
def test_words_and_numbers_are_no_certificates(written: str) -> None:
    assert certificate_of(written) is None


def test_a_german_certificate_has_one_name() -> None:
    assert {certificate_named(written) for written in ("FSK 16", "FSK: 16", "FSK: ab 16", "FSK16")} == {"FSK 16"}


def test_a_rating_is_told_from_what_follows_it() -> None:
    for value, rating in {
        "4/5 - a triumph": "4/5",
        "***1/2 (out of ****), for the boat": "***1/2 (out of ****)",
        "B+ for effort": "B+",
        "3 out of 5 stars and a pear": "3 out of 5 stars",
        "A triumph": "",
        "5 reasons to go": "",
        "4,5 herrings": "4,5",
        "5 sillar + en torsk": "5",
        "3 films": "",
        "8 Oscars": "",
        "5 reasons why it sinks": "",
    }.items():
        assert value[: leading_rating(value)] == rating
