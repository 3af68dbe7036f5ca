"""Who plays whom, as sentences say it: from a text to its facts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from said import found, values

from datasette_film_reviews.extract import METHODS, extract
from datasette_film_reviews.model import Record

ACTORS = {
    "Rex (Ann Lee) waits.": ["Ann Lee / Rex"],
    "Rex Moran, the plumber (Ann Lee), waits.": ["Ann Lee / Rex Moran"],
    "Rex and Max (Ann Lee and Bo Dane) wait.": ["Ann Lee / Rex", "Bo Dane / Max"],
    "His wife (Ann Lee) waits, and so does the older son (Bo Dane).": ["Ann Lee", "Bo Dane"],
    "Rex (a leaner, meaner Ann Lee) waits.": ["Ann Lee / Rex"],
    "Rex (played with relish by Ann Lee) waits.": ["Ann Lee / Rex"],
    "Max and Rex (the plumber gruffly played by Ann Lee whom nobody pays) wait.": ["Ann Lee / Rex"],
    "Max and Rex (the UN plumber gruffly played by Ann Lee whom nobody pays) wait.": ["Ann Lee / Rex"],
    "The plumber (Ann Lee, as Rex) waits.": ["Ann Lee / Rex"],
    "Dr. Lamy (Ann Lee) waits.": ["Ann Lee / Dr. Lamy"],
    "Somebody told The Boss (Ann Lee) about it.": ["Ann Lee / The Boss"],
    "A man who lives with his mother (Kate del Prado) waits.": ["Kate del Prado"],
    "We meet Ida Moe, a nurse who worries about her dog (Ann Lee).": ["Ann Lee"],
    "Rex, the plumber, is played by the great Ann Lee.": ["Ann Lee / Rex"],
    "Rex, who is played by Ann Lee, waits.": ["Ann Lee / Rex"],
    "There is a plumber played by Ann Lee.": ["Ann Lee"],
    "As played by Ann Lee, the weary Rex is a riddle.": ["Ann Lee / Rex"],
    "Mr. Oslo, whom Ann Lee plays like a clock, waits.": ["Ann Lee / Mr. Oslo"],
    "Ann Lee plays a plumber named Rex.": ["Ann Lee / Rex"],
    "Ann Lee, fresh from the stage, plays Rex.": ["Ann Lee / Rex"],
    "Ann Lee, so good in Salt, plays Rex.": ["Ann Lee / Rex"],
    "Ann Lee, who plays Rex, is tired.": ["Ann Lee / Rex"],
    "Ann Lee, playing Rex, arrives late.": ["Ann Lee / Rex"],
    "Ann Lee and Bo Dane play Rex and Max.": ["Ann Lee / Rex", "Bo Dane / Max"],
    "Ann Lee plays a plumber.": ["Ann Lee"],
    "Ann Lee plays Rex's mother.": ["Ann Lee"],
    "Ann Lee takes the role of Rex.": ["Ann Lee / Rex"],
    "Ann Lee is cast as Rex.": ["Ann Lee / Rex"],
    "Ann Lee, as Rex, is almost convincing.": ["Ann Lee / Rex"],
    "Ann Lee is droll and dissolute as Rex.": ["Ann Lee / Rex"],
    "Ann Lee, as a detached doctor, is funny.": ["Ann Lee"],
    "As Rex, Ann Lee steals the film.": ["Ann Lee", "Ann Lee / Rex"],
    "Starring Ann Lee, Bo Dane and Cy Poe, it drags.": ["Ann Lee", "Bo Dane", "Cy Poe"],
    "Ann Lee gives a fine performance.": ["Ann Lee"],
    "The performances by Ann Lee and Bo Dane are fine.": ["Ann Lee", "Bo Dane"],
    "Ann Lee's performance as Rex is fine.": ["Ann Lee / Rex"],
    "Ann Lee's character, Rex, waits.": ["Ann Lee / Rex"],
    "Ann Lee's Rex is a riddle.": ["Ann Lee / Rex"],
    "Ann Lee is good as Rex, as is Bo Dane.": ["Ann Lee / Rex", "Bo Dane"],
    "Nobody sleeps. I love Ann Lee and Bo Dane.": ["Ann Lee", "Bo Dane"],
    "Ann Lee is good, ditto Bo Dane.": ["Ann Lee", "Bo Dane"],
    "The plumber, a splendidly weary Ann Lee, waits.": ["Ann Lee"],
    "As the plumber, Ann Lee waits.": ["Ann Lee"],
    "The plumber arrives, in the weary person of Ann Lee.": ["Ann Lee"],
    "She is cruel in the hands of that underused comedienne Ann Lee.": ["Ann Lee"],
    "Nobody likes Ann Lee's character at first.": ["Ann Lee"],
    "Ann Lee also appears.": ["Ann Lee"],
    "Ann Lee (so good on stage) has a thankless job as Rex.": ["Ann Lee / Rex"],
    "Ann Lee (Rex) and Bo Dane (Max) wait.": ["Ann Lee / Rex", "Bo Dane / Max"],
    "Ann Lee (Rex) waits, and so does Rex.": ["Ann Lee / Rex"],
    "The sister of Rex's (Ann Lee) waits.": ["Ann Lee / Rex"],
    "Rex (Bob Stole Jr.) and Max (Ann Lee) wait.": ["Ann Lee / Max", "Bob Stole Jr. / Rex"],
    "Ann Lee (Inspector Moe) waits.": ["Ann Lee / Inspector Moe"],
    "D: Jane Roe. Ann Lee, Bo Dane. A plumber drowns.": ["Ann Lee", "Bo Dane"],
    "Young Ann Mary Lee plays Rex.": ["Ann Mary Lee / Rex"],
    "Ann Lee plays the plumber, Rex.": ["Ann Lee / Rex"],
    "The story begins with Ann Lee. She plays Rex, a plumber.": ["Ann Lee / Rex"],
    "Then comes Ann Lee! She's Rex, the plumber.": ["Ann Lee / Rex"],
    "Rex is a plumber. He is played by Ann Lee.": ["Ann Lee / Rex"],
    "There is a plumber called Rex, and Ann Lee plays him.": ["Ann Lee", "Ann Lee / Rex"],
    "Ann Lee lends her voice to Rex.": ["Ann Lee / Rex"],
    "Ann Lee, a fine singer who cannot act, is Rex, the plumber.": ["Ann Lee / Rex"],
    "As Rex the plumber, Ann Lee shouts.": ["Ann Lee / Rex"],
    "As the hapless Rex, a man of few words, Ann Lee shouts.": ["Ann Lee / Rex"],
    "Ann Lee, last seen in “Salt,” plays Rex.": ["Ann Lee / Rex"],
    "A stranger comes to town (Rex, played by Ann Lee with a limp).": ["Ann Lee / Rex"],
    "Ann Lee, Bo Dane and Cy Poe head the cast.": ["Ann Lee", "Bo Dane", "Cy Poe"],
    "Rex, now played by Ann Lee, is forty.": ["Ann Lee / Rex"],
    "Rex, complete with a wooden leg, is played by Ann Lee.": ["Ann Lee / Rex"],
    "Rex's part is played by Ann Lee.": ["Ann Lee / Rex"],
    "The part of “Rex” is played by Ann Lee.": ["Ann Lee / Rex"],
    "Rex, the Ann Lee character, runs off.": ["Ann Lee / Rex"],
    "His daughter, Ida (the perky Ann Lee), runs off.": ["Ann Lee / Ida"],
    "The plumber (Ann Lee of “Salt”) waits.": ["Ann Lee"],
    "One of my favorite actors, Ann Lee, waits.": ["Ann Lee"],
    "The leads are played by two fresh young actors, Ann Lee and Bo Dane.": ["Ann Lee", "Bo Dane"],
    "Ann Lee hams it up as Rex.": ["Ann Lee / Rex"],
    "Ann Lee, sweeping in as the wicked Ida, is a hoot.": ["Ann Lee / Ida"],
    "Ann Lee takes the Moran role.": ["Ann Lee"],
    "Ann Lee's role is tiny.": ["Ann Lee"],
    "Ann Lee gets third billing.": ["Ann Lee"],
    "Ann Lee plays an Italian plumber named Rex.": ["Ann Lee / Rex"],
    "Somebody called Rex, as whom the old hand Ann Lee shines, waits.": ["Ann Lee / Rex"],
    "Ann Lee was, frankly, superb.": ["Ann Lee"],
    "Rex, incarné par un Yann Delorme mutique, rentre.": ["Yann Delorme / Rex"],
    "Ann Lee als Frau Meier ist toll.": ["Ann Lee / Meier"],
    "Julia Ferrer da vida a Celeste.": ["Julia Ferrer / Celeste"],
    "Ann Lee is miscast.": ["Ann Lee"],
    "Ann Lee and Bo Dane give fine performances.": ["Ann Lee", "Bo Dane"],
    "In Rome, Ann Lee is wonderful.": ["Ann Lee"],
    "It was paid for by Bo Dane and Ann Lee, who has a small part.": ["Ann Lee"],
    "Ann Lee does a very decent job.": ["Ann Lee"],
    "Ann Lee and Bo Dane stand out.": ["Ann Lee", "Bo Dane"],
    "Ann Lee,who plays Rex, waits.": ["Ann Lee / Rex"],
    "Rex, played quite wonderfully by Ann Lee, waits.": ["Ann Lee / Rex"],
    "Here is Ann Lee essaying the role of a plumber.": ["Ann Lee"],
    "It has a good supporting cast, especially Ann Lee and Bo Dane.": ["Ann Lee", "Bo Dane"],
    "Ann Lee, Bo Dane and Cy Poe comprise the cast.": ["Ann Lee", "Bo Dane", "Cy Poe"],
    "It boasts such names as Ann Lee and Bo Dane.": ["Ann Lee", "Bo Dane"],
    "Add the acting talents of Ann Lee and Bo Dane.": ["Ann Lee", "Bo Dane"],
    "The best performance belongs to Ann Lee.": ["Ann Lee"],
    "Rex (Ann Lee in another of those roles) waits.": ["Ann Lee / Rex"],
    "Starring: Ann Lee, Bo Dane": ["Ann Lee", "Bo Dane"],
    "Ann Lee is okay Bo Dane is okay too.": ["Ann Lee", "Bo Dane"],
    "Ann Lee is fine and Bo Dane is a hoot.": ["Ann Lee"],
    "Ann Lee (as the vampire Ida) waits.": ["Ann Lee / Ida"],
    "Rex Moran (Ann Lee!), who bets, waits.": ["Ann Lee / Rex Moran"],
    "They cast a singer as the lead (Ann Lee from “Salt”).": ["Ann Lee"],
    "We meet Ida, the baker, a postman (Ann Lee) and a nurse.": ["Ann Lee"],
    "The chorus, postman (Ann Lee) and nurse wait.": ["Ann Lee"],
    "Ann Lee co-wrote, co-produced and stars in this comedy.": ["Ann Lee"],
    "Ann Lee has another one of her thankless roles.": ["Ann Lee"],
    "Watching Ann Lee play Rex is a joy.": ["Ann Lee / Rex"],
    "It is fun to see Ann Lee play a plumber.": ["Ann Lee"],
    "Played by Ann Lee, he is a plumber.": ["Ann Lee"],
    "Ann Lee is a boy genius named Jay Jay.": ["Ann Lee / Jay Jay"],
    "Ann Lee makes a fragrant Ida.": ["Ann Lee / Ida"],
    "Ann Lee`s character Rex waits.": ["Ann Lee / Rex"],
    "Ann Lee waits for a train. Lee is wonderful.": ["Lee"],
    "It was Ann Lee whose appearance as Empress Ida was brief.": ["Ann Lee / Empress Ida"],
    "Ann Lee waits. Lee, for once, resurfaces as Mr. Moe.": ["Lee / Mr. Moe"],
    "It stars Ann Lee from an old show as 'Red' Rex.": ["Ann Lee"],
    "Will Smythe plays Rex.": ["Will Smythe / Rex"],
    "Regia di Una Marin. Con Ann Lee, Bo Dane.": ["Ann Lee", "Bo Dane"],
    "A U.S. marshal (Ann Lee) waits.": ["Ann Lee"],
    "A weary FBI clerk (Ann Lee) waits.": ["Ann Lee"],
    "A tall and thoughtful man with long hair (Ann Lee) waits.": ["Ann Lee"],
    "Inspectors Moe (Ann Lee) and Poe (Bo Dane) wait.": ["Ann Lee / Moe", "Bo Dane / Poe"],
    "A baker (  Ann Lee  in the opening scenes) waits.": ["Ann Lee"],
    "Cy Poe, Ann Lee and, indeed, all the members of the cast are in tune.": ["Ann Lee", "Cy Poe"],
    "Ann Lee and the rest of the supporting cast do what they can.": ["Ann Lee"],
    "It wastes so many fine actors - Ann Lee, Bo Dane - on this.": ["Ann Lee", "Bo Dane"],
    "It has a motley cast whose ranks include Ann Lee and Bo Dane.": ["Ann Lee", "Bo Dane"],
    "Ann Lee's sly persona fits.": ["Ann Lee"],
    "Rex wird gespielt von Ann Lee.": ["Ann Lee / Rex"],
    "Ann Lee spielt den Klempner Rex.": ["Ann Lee / Rex"],
    "Rex, le plombier, est interprété par Ann Lee.": ["Ann Lee / Rex"],
    "Rex, interpretado por Ann Lee, espera.": ["Ann Lee / Rex"],
}


@pytest.mark.parametrize(("sentence", "expected"), ACTORS.items(), ids=ACTORS)
def test_who_plays_whom(sentence: str, expected: list[str]) -> None:
    assert values(sentence, "actor") == expected


NO_ACTORS = (
    "The photography (Ann Lee) is grey.",
    "It is shot in grey (cinematographer Ann Lee).",
    "The latest plumber (after Ann Lee and Bo Dane) waits.",
    "The heroine of the original (Ann Lee) waited too.",
    "In that film, the heroine (Ann Lee) waited too.",
    "It is the life of porn star Ann Lee.",
    "It makes you long for a genteel classic, one starring Ann Lee.",
    "Ann Lee's piano score is gorgeous, the character art too.",
    "Ann Lee works with Bo Dane. He lives in Rome.",
    "Rex told Max about Ida. He is a plumber.",
    "Rex Moran was played by Ann Lee in 1952.",
    "I would love to see Ann Lee play a plumber.",
    "It is like seeing Ann Lee play a plumber.",
    "I love You Don't Touch Me.",
    "As much as I love Ann Lee, it rains.",
    "Somebody hums Then There Were None (Ann Lee) again.",
    "It reminded me of Ann Lee's character in the bath.",
    "The chemistry between Ann Lee and Bo Dane is good.",
    "Its art direction (Ann Lee) and make-up (Bo Dane) are neat.",
    "She was also in Salt Road (as Ida).",
    "Ann Lee is excellent directing the chases.",
    "Ann Lee plays the piano.",
    "Ann Lee appears as herself.",
    "The movie plays like a dirge.",
    "The score of Ann Lee is great.",
    "Somebody praises the portrayal of Anna Moe.",
    "Scott Oram as a director is timid.",
    "They meet at Harlow University (London) in May.",
    "Inspector Moe gives a fine performance at the trial.",
    "She has a brand-new Ford Mustang at home.",
    "As a director, Ann Lee is timid.",
    "Somebody sits in the Catholic Church (Ann Lee left it).",
    "The mistake lies in playing Rex Moe as a slow-witted baker.",
    "They hired Rex Moe as a guide.",
    "There is a lot of screaming and running (Ann Lee).",
    "It was written for the role of Rex Moe. She plays Ida.",
    "Ann Lee's performance in the television series was warmer.",
    "Rex was played by Ann Lee in the original film.",
    "Bo (“Low One: A Star Tides Story”) waits.",
    "It is the St. Crispin's Day Parade.",
    "Bo Dane is excellent on the trilogy.",
)


@pytest.mark.parametrize("sentence", NO_ACTORS)
def test_whoever_does_something_else_is_no_actor(sentence: str) -> None:
    assert values(sentence, "actor") == []


@pytest.mark.parametrize(
    ("sentence", "method", "evidence"),
    [
        (
            "She was Rex Moe in “Salt” once, Ann Lee as Ida in “Low Tide”.",
            "credit in a named film",
            "Ann Lee as Ida in “Low Tide”",
        ),
        ("In “Low Tide,” Ann Lee plays Rex.", "credit in a named film", "“Low Tide,” Ann Lee plays Rex"),
        (
            "“Low Tide,” directed by Una Marin, opens today.",
            "director of a named film",
            "“Low Tide,” directed by Una Marin",
        ),
        (
            "It recalls “Low Tide”, Una Marin's slow adaptation of a novel.",
            "director of a named film",
            "“Low Tide”, Una Marin",
        ),
        ("“Low Tide” starred Ann Lee as a nurse.", "credit in a named film", "“Low Tide” starred Ann Lee"),
        ("Una Marin's “Low Tide” opens today.", "maker of a named film", "Una Marin's “Low Tide”"),
    ],
)
def test_a_credit_beside_a_title_takes_the_title_into_its_evidence(sentence: str, method: str, evidence: str) -> None:
    """Only resolution knows which film is under review: it needs the words that name another."""
    assert (method, evidence) in {(fact.method, fact.quote) for fact in found(sentence, "actor", "director")}


@given(st.text(alphabet=st.sampled_from("AB ab.,()“”'’-–\n")) | st.text())
def test_every_fact_names_a_rule_and_quotes_its_evidence(text: str) -> None:
    review = extract(Record(argument=0, path="a.txt", locator="", text=text))
    for fact in review.facts:
        assert fact.method in METHODS
        if fact.start is not None:
            assert review.document[fact.start : fact.end] == fact.quote
