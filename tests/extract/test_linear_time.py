"""The time of extraction is linear in the length of the text, whatever is written in it.

Each text is one piece said again and again, the worst that the rules of some module can be given. Twice the text may
take hardly more than twice the time; time that grew with the square of the length would take four times as much.
"""

import random
import time
from itertools import pairwise
from pathlib import Path

import pytest

from datasette_film_reviews import extract as room
from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Mark, Record

LENGTHS = (12_000, 24_000)
LONG = (100_000, 200_000, 400_000)
GROWTH = 2.8
"""The most by which twice the text may multiply the time: with what a busy machine adds, far from four times."""

SLACK = 0.15
"""Seconds that are nobody's fault."""

TRIES = 8
"""Only what seems too slow is measured again, and the least counts."""

PIECES = {
    "announcements": ("today’s first and second film on my list of the week, ", "The week starts with the next Salt, "),
    "elliptical": ("Ann Lee plays Ida, Bo Day her very ", ", Bo Day the ", "Ann Lee plays Ida, and Bo Day, "),
    "acclaim": ("Ann Lee is a very good and ", "Ann Lee plays pretty much the ", "casting of a very, very good "),
    "addresses": ("*Salt Road* ", "“Low Tide”. Salt-road-salt. ", "SALT ROAD. "),
    "aspects": ("Lee gives a good film, ", "a great film! ", "film ", "the script is good and the ", "Lee is good "),
    "asides": ("his song “Salt” and her novel “Tin”, ", "films (Salt, Tin, ", "the 1932 play Salt (Lee, 1932) "),
    "beginnings": ("le Roumain Ann Lee, ", "Es película. Con Ann Lee. La de ", "De La De La "),
    "beside_makers": ("„Salz“ von der alten Ann Lee, und „Salz“ (Ann Lee, 1988) ", "„Salz“ (", "Ann Lees „Salz“ de "),
    "blocks": ("* * *\n", "Acting 90%\nStory: 7/10\n", "***** Fine\n**** Good\n", "Salt road\n", "Home\nReviews\n"),
    "boilerplate": ("Home | Reviews | ", "Share this: ", "Salt is available on DVD now. ", "Read more\n", "© "),
    "breadcrumbs": ("Home / Reviews / Salt\n", "Home > Salt > "),
    "brackets": ("Rex (Cy Poe) ", "((Rex ", "Ann Lee (Rex), ", "Rex (the man, played by "),
    "bylines": ("By Dee Fox, 3 May 2011\n", "Dee Fox | ", "3 May 2011 "),
    "candidate": ("“Salt Road” ",),
    "candidates": ("Salt, ", "“Salt” ", "Salt Road. Salt. ", "Aa Bb Cc Dd Ee Ff. "),
    "cast": ("Ann Lee, Bo Day, ", "Rex (Ann Lee) ", "Ann Lee (Rex) "),
    "cast_lists": ("Cast:\nAnn Lee - Rex\n", "Actor - Role\n", "Rex ... .. Ann Lee\n"),
    "castings": ("El alcalde Rex de Ann Lee le da a ", "A Rex la Ida son Ann Lee un ", "Los dos son Ann Lee un "),
    "catalogues": ("[Salt](https://www.imdb.com/title/tt0000017/) ",),
    "comments": ("3 comments\nGil says:\nYes.\n", "Gil says:\n", "1. Loved it. (-Hal)\n"),
    "couplings": (
        "Ann Lee, cuyo Rex = l'inspecteur Ida, alias Bo Dane, nada menos que ",
        "Ann Lee, un Bo Dane che è una ",
        "Ann Lee in mutande, Bo Dane (Ida), ",
    ),
    "credits": ("Ann Lee as the ", "Ann Lee plays Rex, ", "starring Ann Lee, Bo Day and ", "Ann Lee, who is good, "),
    "credits_before": ("As Rex, Ann Lee, ", "(played by Ann Lee ", "Rex (the plumber, Ann Lee "),
    "credits_behind": ("Ann Lee, fresh from Salt, ", "Ann Lee, Bo Day and Cy Poe play ", "Ann Lee hams it up as "),
    "deeds": ("Ann Lee no se la come y está muy ", "Salt, de Ann Lee", "Lee Bo Cy Rex Ida Moe papel de la "),
    "decoys": ("Critics gave it 3/5 or more than 4/5. ", "9 out of 10 people, "),
    "details": ("UK 1987 - PG, 101 mins\n", "(PG, 101 mins) ", "PG, "),
    "excerpts": ("and so, but ", "the film is good, but it is ", "Salt -- ", "fine; ", "A. Salt "),
    "familiar": ("Ann Lee waits. ", "as Ann Lee (Bo Dane, ", "“Salt” Ann Lee and Lee ", "so does Ann Lee than like "),
    "fields": ("Salt ",),
    "file_names": ("(Salt. Sorry.) ",),
    "fingerprints": ("salt ", "Salt, tin; "),
    "german_casts": ("Großartig ist auch der Ann Lee und ", "neben der Ann Lee spielt auch ", "Zu sehen sind auch "),
    "furniture": ("# Film night: Salt - ", "Review 12: Salt (Ann Lee) - ", "Salt, or how "),
    "german_makers": ("In ihrem Film erzählt Ann Lee für Regie ", "von Ann Lee, die hat so müde ", "Regie führte der "),
    "german_nouns": ("und der kleine Mann aus ", "Frau Ida Moe den ", "eine Klempnerin Ida von "),
    "german_order": (
        "und hat der Ann Lee und die Bo Dane ",
        "Die Ida Moe spielt Ann Lee, den ",
        "der Film, als ist und Ann Lee (",
    ),
    "german_playing": (
        "Rex und Ida werden von Ann Lee und Bo Dane ",
        "Ann Lee, die alte, stattet die Ida mit Ruhe ",
        "Als Ida, die müde, glänzt ",
        "die Stimme von Rex ist ",
        "Neben Ann Lee sind Bo Dane ",
    ),
    "given": ("I would give it a 7 out of ", "My rating: ", "I give "),
    "headers": ("Director: Ann Lee\n", "Cast: Ann Lee (Rex), Bo Day (Ida), "),
    "heading_details": ("Salt de Ann Lee / Low (Tide ", "Salt, USA/Italy, ", "Salt (Low "),
    "headings": ("# Salt (2011)\n\n", "Review: Salt\n", "“Salt”: "),
    "idiomatic": (
        "dirigida por la Ann Lee, avec Ann Lee ",
        "der neue Film von ",
        "« Salt » de ",
        "Ann Lee, en el papel de ",
        "El remake. Lee filma en 1974 con una película de la obra de su cine. ",
        "De film van Ann Lee, in de rol van de ",
        "Filmen av Ann Lee, som spelas av ",
    ),
    "label_patterns": ("Valoración de la junta del club: ", "from a screenplay by Ann Lee "),
    "labels": ("Director: Cast: ", "Director:\n", "Rated PG. With ", "Salt. Regie: Ann Lee. Ton: Bo Day. "),
    "labels_abroad": ("导演：陈山、", "режиссёр и ", "导演：陈山 主演：李河\n", "【监督】", "◎导　演　", "2008年/"),
    "language": ("der die das the of el ",),
    "layout": ("Prose that runs on.\nAdvertisement\n", "Prose.\nDirector: Ann Lee\n"),
    "leading_ratings": ("Rating: 4 stars and 4 stars and ", "Voto: 7+ ", "Rating: 4,5 herrings\n", "4 herrings + "),
    "lettered": ("R: Ann Lee  B: Bo Dane, ", "D: Ann Lee (Rex), "),
    "leads": ("Opposite Enter Young Ann Lee ", "so, Director Ann Lee "),
    "legends": ("Scores are out of 5. ", "Ratings are from one to "),
    "lines": (" \n", "\n", "word "),
    "makers": ("directed by Ann Lee and ", "Ann Lee's ", "director Ann Lee, whose film “Salt”, "),
    "directing": (
        "Ann Lee keeps the ",
        "Ann Lee, whose slow and tired and ",
        "Ann Lee gets the best performances from ",
    ),
    "making": (
        "“Salt” (dir. Ann Lee, 1974), ",
        "“Salt” (Ann Lee, 1974) ",
        "a slow film by Ann Lee that ",
        "Ann Lee and Bo Day, who made a ",
        "from director ",
    ),
    "measures": ("1h 41 min, ", "1:41 ", "FSK 12 "),
    "mentions": ("like Ann Lee in Salt and ", "an Oscar and a Palme d'Or and ", "“Salt” and "),
    "months": ("in June, June waits. ", "June June "),
    "named": ("Bob “Salt” ", "Ann Lee Bo ", "J. ", "der Mann ", "A", "Abc", "“A Bo " * 9 + "” "),
    "introductions": (
        "vi La sal y ",
        "La sal de, ",
        "una película llamada Sal gorda ",
        "La sal es una ",
        "Sal de la sal ",
    ),
    "neighbours": ("in Salt, a film ", "Salt (2004) is a film that ", "the plot of Salt "),
    "pictures": ("![Salt Poster](salt-tin-2010.jpg)\n\n", "Salt Tin: The Low Tide\n\n"),
    "performing": (
        "Ann Lee brings a tired and slow work of the sea to ",
        "a cast of Ann Lee as the baker, Bo Day as the ",
        "names include Ann Lee, like a Bo Day, as ",
    ),
    "phrases": (
        "Salt of the and ",
        '"Salt" ',
        "“Salt ",
        "*Salt* **Tin** ",
        "SALT TIN ",
        "by the sea in my hat. MY HAT. ",
        "'",
        "_",
    ),
    "playing": ("Ann Lee is wonderful as ", "played by ", "Ann Lee, a fine man of the sea, who "),
    "playing_abroad": (
        "監督は山田太郎",
        "由陈山饰演的",
        "김하늘이 연기한 ",
        "Пётр Иванов играет ",
        "فريد شوقي في دور ",
        "山田太郎演じる",
    ),
    "points_abroad": ("фильм 7 из 10 ", "8分/10分"),
    "programmes": ("Cineclub Salt\n", 'Ficha 12 Temporada 3 "Salt"\n', "lunes 3 mayo 20:30 ", "Ciclo "),
    "pronouns": ("Ann Lee. She plays Rex. ", "Rex is here. He is played by Ann Lee. ", "Ann Lee plays him. "),
    "pull_quotes": ("It is a good film! ", "I loved it (", "(Bad.) "),
    "quotable": ("this film of this kind is a ", "I really loved it, i ", "it is a film "),
    "rival_headings": ("“Salt”. ", "**Low Tide** ", "# Salt Road\n"),
    "rivals": ("“Salt”, “Low Tide” and *Noon*, ", "SALT ROAD. "),
    "roles_abroad": (
        "Вера (Анна Иванова) ",
        "В роли Петра Иванова ",
        "良多(山田太郎)の",
        "主演：李河\n张三(李河)",
        "的个",
    ),
    "round_zero": ("-4 to +4 scale I give it a strong ", "+2 (-4 to ", "-3 to +3 and "),
    "roundups": (f"Salt Tin ***\n{'It digs and digs. ' * 10}\n", "Salt-tin-noon ", "Salt – tin (", "Salt: tin, noon ("),
    "runs": ("Salt, Tin, ", "Salt and Tin and ", "Lee’s The Tin ", "the 1932 Salt Tin and "),
    "ranking": ("Salt. Tin. ",),
    "school_marks": ("Note: 2+\\n", "Note: 2 "),
    "segments": ("salt-movie-posterSalt is. Advertisement", "salt - 3 comments\n", "short\n"),
    "sentences": ("Mr. ", "It is. ", "... ", "?! ", "a.b."),
    "stacked": ("Director\nAnn Lee\n", "Cast\nAnn Lee\nBo Day\n", "UK\n2019\n89 min\n15\n", "Cast\n"),
    "subject": ("these three films and both films ", "season novel player ", "best films of 2010 "),
    "subtitles": ("Ann Lee’s Salt of Salt of ", "On Salt of the Salt ", "Ann Lee’s "),
    "summaries": ("Salz, D 2019, 98 Min., Regie: Ann Lee, mit ", "„Salz“ - di Ann Lee, 98' ", "von Ann Lee, 98 Min. "),
    "surroundings": ("In “Salt”, Ann Lee and in the original film ", "in “Salt ", "“Salt” starring Ann Lee, "),
    "threads": ("Gil • 3 days ago\nYes.\n", "@gil: ", "#1 Gil\n3 May 2011\n", "Gil: "),
    "title_lines": ("SALT (", "SALT (PG). ", "SALT, dir. Ann Lee, ", "“SALT” (1932) Chile Chile "),
    "titles": ("Her is ", "Ann Lee's new film her is ", "watching Us, "),
    "titles_abroad": ("《盐路》", "『塩』", "盐路\n导演：陈山\n", "«Соль» и «Песок» ", "盐："),
    "billed": ("Salt (Ann Lee, Bo Day, Cy Moe) ", "Salt (Ann Lee, ", "(Ann Lee, Bo Day, Cy Moe, "),
    "graded": ("“Salt” (C+) is dry, and Salt (B) is wet. ", "Salt (A) (B) (C) ", "(D) "),
    "told": ("this 2004 film runs 92 minutes and is rated PG-13. ", "“Salt” (2004), ", "(R, 101 min) "),
    "tone": ("good bad not good ", "1 2 3 ", "don't "),
    "verdicts": ("* ", "★", "7/10\n", "***1/2 ", "4 out of ", "-----\n"),
    "writing": ("导演：李 河 陈 山 ", "В ролях: Анна Иванова, ", "출연: 김 하늘, ", "主演：" + "李" * 40),
}
"""By the module whose rules each is the worst for."""

WITHOUT_RULES = frozenset(
    """aspect_words bracket_words capital_nouns filed function_words german_words idiom_names idioms introduction_words
    italics joined label_words label_words_abroad labelled letters mention_weights methods models names neighbour_words
    parting quote_weights vocabulary weights words""".split()
)
"""Tables, and words for others to use: heard through the rules above."""


def seconds(text: str, *marks: Mark) -> float:
    record = Record(0, "folder/some-file.txt", "", text, marks=marks)
    start = time.process_time()
    extract(record)
    return time.process_time() - start


def assert_linear(piece: str, lengths: tuple[int, ...]) -> None:
    texts = [piece * (length // len(piece) + 1) for length in lengths]  # cut within, its end may be read otherwise
    took = [seconds(text) for text in texts]
    for _ in range(TRIES):
        if all(longer < GROWTH * shorter + SLACK for shorter, longer in pairwise(took)):
            return
        took = [min(before, seconds(text)) for before, text in zip(took, texts, strict=True)]
    told = ", ".join(f"{length:,}: {second:.2f} s" for length, second in zip(lengths, took, strict=True))
    pytest.fail(f"not linear in the number of characters ({told})")


@pytest.mark.parametrize("module", PIECES)
def test_twice_the_text_takes_twice_the_time(module: str) -> None:
    for piece in PIECES[module]:
        assert_linear(piece, LENGTHS)


KINDS = {
    "prose": "The miners dig for salt, and at the end of the day they come home tired and say nothing. ",
    "names": "Ann Lee sends Bo Day to Low Tide, where Cy Poe waits for Ida Moon. ",
    "capitals": "ANN LEE DIGS FOR SALT AND NOBODY KNOWS. ",
    "quotes": "“Salt” is not 'Tin', nor is \"Low Tide\" ‘Noon’. ",
    "brackets": "Rex (Cy Poe) digs [for salt (2004)]. ",
    "digits": "1 2,5 3/4 7/10 2004 101 min 50% ",
    "no spaces": "Saltisafilmaboutamine",
    "no sentence": "salt tin noon tide ",
    "lines": "Salt is a film\nabout a mine\n\n",
}


@pytest.mark.parametrize("kind", KINDS)
def test_the_longest_texts_are_linear_too(kind: str) -> None:
    assert_linear(KINDS[kind], LONG)


def test_a_long_word_before_a_name_that_is_set_apart_in_part_is_linear_too() -> None:
    length = LENGTHS[0]
    assert seconds(f"{'A' * length} Bo Dane", Mark("emphasis", length + 4, length + 8)) < 4


def test_a_long_text_of_everything_is_linear_too() -> None:
    pieces = [piece for several in PIECES.values() for piece in several]
    assert_linear("\n".join(random.Random(4).sample(pieces, len(pieces))), LONG)


def test_no_module_of_rules_is_left_out() -> None:
    modules = {path.stem if path.suffix else path.name for path in Path(room.__path__[0]).iterdir()}
    assert {module for module in modules if not module.startswith("_")} == PIECES.keys() | WITHOUT_RULES
