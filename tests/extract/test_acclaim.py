"""What is said of actors alone, without a role or a character: from a text to its facts."""

from __future__ import annotations

import pytest
from said import found, values

ACCLAIMED = {
    "Ann Lee is a fine actor, as a rule.": ["Ann Lee"],
    "Ann Lee is one of the worst actresses in the business.": ["Ann Lee"],
    "Ann Lee plays pretty much another hero.": ["Ann Lee"],
    "Ann Lee just can't act.": ["Ann Lee"],
    "Even Ann Lee couldn't save this.": ["Ann Lee"],
    "Ann Lee does surprisingly well with little.": ["Ann Lee"],
    "Ann Lee does what she can.": ["Ann Lee"],
    "Ann Lee sleepwalks to the end.": ["Ann Lee"],
    "Ann Lee chews all the scenery.": ["Ann Lee"],
    "Look for Ann Lee, in one of her earliest roles.": ["Ann Lee"],
    "There is Ann Lee doing her usual thing.": ["Ann Lee"],
    "Ann Lee is the tired priest who buries them.": ["Ann Lee"],
    "Ann Lee, Bo Dane and Una Marin are along for the ride.": ["Ann Lee", "Bo Dane", "Una Marin"],
    "It even wastes the talents of Ann Lee.": ["Ann Lee"],
    "At least the film has Ann Lee.": ["Ann Lee"],
    "Among its cast are Ann Lee and Bo Dane.": ["Ann Lee", "Bo Dane"],
    "Here comes Oscar winner Ann Lee.": ["Ann Lee"],
    "Then there is the lovely Ann Lee.": ["Ann Lee"],
    "It has cameos by the likes of Ann Lee and Bo Dane.": ["Ann Lee", "Bo Dane"],
    "There is Ann Lee (who is at best a second-rate actor).": ["Ann Lee"],
    "The best of it is Ann Lee's caricature of a slow plumber.": ["Ann Lee"],
    "Ann Lee is always a pleasure.": ["Ann Lee"],
    "Ann Lee is the only saving grace of it.": ["Ann Lee"],
    "Ann Lee is at her most fearsome.": ["Ann Lee"],
    "Ann Lee does a brief cameo.": ["Ann Lee"],
    "Ann Lee has all of the best lines.": ["Ann Lee"],
    "Ann Lee proves once again that she can act.": ["Ann Lee"],
    "The best thing about it is Ann Lee.": ["Ann Lee"],
    "It drags, while Ann Lee and Bo Dane are on autopilot.": ["Ann Lee", "Bo Dane"],
    "Ann Lee goes through the motions.": ["Ann Lee"],
    "Ann Lee looks really bored.": ["Ann Lee"],
    "Ann Lee chews up the screen.": ["Ann Lee"],
    "Ann Lee seemed to have a hard time with her role.": ["Ann Lee"],
    "Ann Lee and Bo Dane possess fine voices.": ["Ann Lee", "Bo Dane"],
    "Ann Lee putting in an outstanding performance is a treat.": ["Ann Lee"],
    "I particularly enjoyed Ann Lee.": ["Ann Lee"],
    "Ann Lee of the Low Tides plays a plumber.": ["Ann Lee"],
    "Ann Lee gets little to do but wait.": ["Ann Lee"],
    "Ann Lee is given nothing to do.": ["Ann Lee"],
    "Ann Lee never gets to do much.": ["Ann Lee"],
    "A special nod goes to Ann Lee, who waits.": ["Ann Lee"],
    "Ann Lee, as always, comes off best.": ["Ann Lee"],
    "It is always great to see Ann Lee in a hat.": ["Ann Lee"],
    "A very young Ann Lee learns to run.": ["Ann Lee"],
    "Ann Lee brings some warmth and dignity to it.": ["Ann Lee"],
    "Ann Lee's comic timing is fine.": ["Ann Lee"],
    "Ann Lee is pitch perfect casting.": ["Ann Lee"],
    "Ann Lee is so dang funny.": ["Ann Lee"],
    "It is filled with the likes of Ann Lee and Bo Dane.": ["Ann Lee", "Bo Dane"],
    "Low Tide also starred Ann Lee.": ["Ann Lee"],
    "It has a fine cast, composed of Ann Lee and Bo Dane.": ["Ann Lee", "Bo Dane"],
    "It stars Dane in addition to Ann Lee (last seen in Tin), Una Marin (new to me), and Ida Moe.": [
        "Ann Lee",
        "Ida Moe",
        "Una Marin",
    ],
    "It stars Ann Lee (“Salt”), Ida Moe (“Tin”) and Bo Dane (“Noon”).": ["Ann Lee", "Bo Dane", "Ida Moe"],
    "It stars Ann Lee (Rex), in a hat. Rex waits.": ["Ann Lee / Rex"],
    "The cast here includes both Ann Lee and Bo Dane.": ["Ann Lee", "Bo Dane"],
    "All of the main actors including Ann Lee and Bo Dane yawn.": ["Ann Lee", "Bo Dane"],
    "Some of the absolute standouts for me were Ann Lee, Ida Moe, and Bo Dane.": ["Ann Lee", "Bo Dane", "Ida Moe"],
    "The real show stoppers for me are Ann Lee and Bo Dane.": ["Ann Lee", "Bo Dane"],
    "The star here is obviously Ann Lee.": ["Ann Lee"],
    "Ann Lee is the father, Rex. Nobody asks.": ["Ann Lee / Rex"],
    "Ann Lee is the chief of police in a fat suit.": ["Ann Lee"],
    "It was shot by Ann Lee (and Bo Dane) on a roof.": [],
    "The truth is Ann Lee was late.": [],
    "The deputy is Rex Moe, who is late.": [],
    "Ann Lee is the deputy hired to watch him.": ["Ann Lee"],
    "Ann Lee is the real star here.": ["Ann Lee"],
    "It is one of the best performances seen from Ann Lee.": ["Ann Lee"],
    "Ann Lee and Bo Dane work as a couple.": ["Ann Lee", "Bo Dane"],
    "Ann Lee and Bo Dane have amazing chemistry.": ["Ann Lee", "Bo Dane"],
    "It is carried by Ann Lee and Bo Dane's amazing chemistry.": ["Ann Lee", "Bo Dane"],
    "It is carried on the back of Ann Lee.": ["Ann Lee"],
    "There is also an offensively underutilized Ann Lee.": ["Ann Lee"],
    "Ann Lee trained for this movie.": ["Ann Lee"],
    "Ann Lee appears to be bored.": ["Ann Lee"],
    "Ann Lee brings her own sort of charm to it.": ["Ann Lee"],
    "The standout of the week is Ann Lee's dog.": [],
}


@pytest.mark.parametrize(("sentence", "expected"), ACCLAIMED.items(), ids=ACCLAIMED)
def test_who_is_said_to_act(sentence: str, expected: list[str]) -> None:
    assert values(sentence, "actor") == expected


NOBODY = (
    "Ann Lee plays the piano.",
    "Ann Lee plays for time.",
    "Ann Lee is a plumber.",
    "They wanted Ann Lee in the role.",
    "He looks like Ann Lee in one of her roles.",
    "A plumber named Ann Lee does well here.",
    "Her rival, Ann Lee, and a plumber are out of work.",
    "It has the beauty of Ann Lee's garden.",
    "The lovely Ann Lee's garden burns.",
)


@pytest.mark.parametrize("sentence", NOBODY)
def test_of_whom_no_such_thing_is_said(sentence: str) -> None:
    assert values(sentence, "actor") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Lee played a similar woman in “Low Tide” too.",
        "“Low Tide,” made a year before, starred Ann Lee as a plumber.",
    ],
)
def test_a_role_in_another_film_is_told_with_that_film(sentence: str) -> None:
    assert {fact.method for fact in found(sentence, "actor")} == {"credit in a named film"}
