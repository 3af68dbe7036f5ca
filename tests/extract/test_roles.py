"""Who plays whom, as critics tell it in passing: from a text to its facts."""

from __future__ import annotations

import pytest
from said import values

ROLES = {
    "Ann Lee is Rex, a plumber without work.": ["Ann Lee / Rex"],
    "Ann Lee is Q and waits for his pay.": ["Ann Lee / Q"],
    "Ann Lee is Rex Moe, a.k.a. the plumber.": ["Ann Lee / Rex Moe"],
    "Ann Lee turns up an hour in as Rex, and waits.": ["Ann Lee / Rex"],
    "Keep an eye on Ann Lee as Moe's wife, Ida: she waits.": ["Ann Lee / Ida"],
    "Ann Lee plays Max's tired sister Ida.": ["Ann Lee / Ida"],
    "Ann Lee as Max's sister and Bo Dane wait.": ["Ann Lee"],
    "Then there is Ann Lee on the roof with a hammer, playing Rex Moe, the plumber.": ["Ann Lee / Rex Moe"],
    "A man with a hammer, playing Rex Moe, waits.": [],
    "The film belongs to Ann Lee. Her Ida is a plumber.": ["Ann Lee", "Ann Lee / Ida"],
    "Rex Moe, as Ann Lee plays him, is a plumber.": ["Ann Lee", "Ann Lee / Rex Moe"],
    "The plumber is played by an 80-year-old man called Bo Dane.": ["Bo Dane"],
    "A plumber in a hospital in Oslo (Lee) waits.": [],
    "Ann Lee is the woman from the bank, Ida, and waits.": ["Ann Lee / Ida"],
    "Ann Lee is a baker in a small town, Weir, and waits.": [],
    "Opposite her, as the plumber, Miss Moe, Ann Lee (again) waits.": ["Ann Lee / Miss Moe"],
    "Joy (that's Ann Lee) waits.": ["Ann Lee / Joy"],
    "Ann Lee narrates until he falls asleep.": ["Ann Lee"],
    "Ann Lee and Bo Dane get the best lines.": ["Ann Lee", "Bo Dane"],
    "Ann Lee does a good weary plumber.": ["Ann Lee"],
    "It is slow, and so is the Long Road.": [],
    "Ann Lee plays the keeper, and Bo Dane her son.": ["Ann Lee", "Bo Dane"],
    "Ann Lee plays Ida, Bo Dane her husband Rex, and Cy Dunn the sheriff.": [
        "Ann Lee / Ida",
        "Bo Dane / Rex",
        "Cy Dunn",
    ],
    "Ann Lee plays a nurse, Bo Dane her son, Cy Dunn a priest; it is slow.": ["Ann Lee", "Bo Dane", "Cy Dunn"],
    "Ann Lee plays Ida, and Rex Moe the sheriff is after her.": ["Ann Lee / Ida"],
    "Ann Lee plays Ida, and Bo Dane the same man as in Low Tide.": ["Ann Lee / Ida"],
    "It is another great Ann Lee performance.": ["Ann Lee"],
    "My favourite Ann Lee turn is a short one.": ["Ann Lee"],
    "It is another great Ann Lee film.": [],
    "Ann Lee as the Reverend Rex Moe is fine.": ["Ann Lee / Reverend Rex Moe"],
    "Ann Lee plays Cmdr. Rex Moe.": ["Ann Lee / Cmdr. Rex Moe"],
    "Ann Lee plays Captain Moe.": ["Ann Lee / Captain Moe"],
    "Ann Lee commands the lead role of Miss Moe.": ["Ann Lee / Miss Moe"],
    "Give credit to Ann Lee, who rocks her role as Ida.": ["Ann Lee / Ida"],
    "Ann Lee and Bo Dane had great small roles as Ida and Rex.": ["Ann Lee / Ida", "Bo Dane / Rex"],
    "Ann Lee and Bo Dane as Ida and Rex Moe are fun.": ["Ann Lee / Ida", "Bo Dane / Rex Moe"],
    "Ann Lee's warm portrayal of Ida is the best of it.": ["Ann Lee / Ida"],
    "The best here is Ann Lee (Big Ann) as Ida.": ["Ann Lee / Ida"],
    "Ann Lee plays a lion of a woman (Ida, who edits a paper), and roars.": ["Ann Lee", "Ann Lee / Ida"],
    "Ann Lee, who wrote the script and plays Ida, waits.": ["Ann Lee / Ida"],
    "Ann Lee wrote and directed it and plays Ida, as she did before.": ["Ann Lee / Ida"],
    "Bo Dane, the director, cameos as Rex.": ["Bo Dane / Rex"],
    "How did they get Ann Lee to play Ida?": ["Ann Lee / Ida"],
    "They wanted Ann Lee to play Ida.": [],
    "So does Ann Lee in Low Tide as Ida.": ["Ann Lee / Ida"],
    "His man (played by Low Tide's Bo Dane) waits.": ["Bo Dane"],
    "Rex (played by Bo Dane at that age) waits.": ["Bo Dane / Rex"],
    "Ann Lee plays such a dry plumber.": ["Ann Lee"],
    "We see Miss Ann Lee as Ida and Mr. Bo Dane as Rex.": ["Ann Lee / Ida", "Bo Dane / Rex"],
    "We see Ann Lee as Miss Moe.": ["Ann Lee / Miss Moe"],
    "The Salt Marsh makes an appearance, Rex has a drink.": [],
    "We see Rex (a shiny Salt Marsh and a hat).": [],
    "We saw Low Tide (Ann Lee, 1932) again.": [],
    "Ann Lee is well used as she acts opposite Rex.": [],
    "It is the Ann Lee film while being fun as a film in general.": [],
    "The Director (Una Marin) waits.": [],
    "Ann Lee stars opposite Bo Dane in it.": ["Ann Lee", "Bo Dane"],
    "Ann Lee plays Ida alongside Bo Dane.": ["Ann Lee / Ida", "Bo Dane"],
    "He sits opposite Ann Lee and waits.": [],
    "It is a dry thriller with Ann Lee and Bo Dane.": ["Ann Lee", "Bo Dane"],
    "It is a film with heart.": [],
    "Directed by Una Marin, a plumber (Ann Lee) waits.": ["Ann Lee"],
    "It is the latest from Una Marin (Low Tide, Salt).": [],
    "She flees from Rex Hart (Bo Dane).": ["Bo Dane / Rex Hart"],
    "Una Marin directs Ann Lee and Bo Dane in it.": ["Ann Lee", "Bo Dane"],
    "It stars Ann Lee (Salt) as a plumber and Bo Dane (Low Tide) as his wife.": ["Ann Lee", "Bo Dane"],
    "Directed by Una Marin from a screenplay by Cy Poe, Salt stars Ann Lee and Bo Dane.": ["Ann Lee", "Bo Dane"],
    "Una Marin's Salt (1982) stars Ann Lee as Ida.": ["Ann Lee", "Ann Lee / Ida"],
    "Una Marin's Salt is a slow drama about rain.": [],
    "Beginning as a comedy, it ends in the rain.": [],
    "Working as a cook, Ann Lee waits.": [],
}


@pytest.mark.parametrize(("sentence", "expected"), ROLES.items(), ids=ROLES.keys())
def test_who_plays_whom_in_passing(sentence: str, expected: list[str]) -> None:
    assert values(sentence, "actor") == expected


def test_a_film_with_its_distributor_is_no_character() -> None:
    assert values("\n\nTHE LONG FERRY (Wet Line)\n\nIt rains again.", "actor") == []


def test_in_a_line_of_names_in_brackets_behind_whole_names_the_actors_come_first() -> None:
    line = "Cy Dunn (Ivo Miller), Eli Gray (Una Weir), Ida Moe (Kit Weir)"
    assert values(f"It was late.\n{line}\nDirector Una Marin\n\nIt rains.", "actor") == [
        "Cy Dunn / Ivo Miller",
        "Eli Gray / Una Weir",
        "Ida Moe / Kit Weir",
    ]
