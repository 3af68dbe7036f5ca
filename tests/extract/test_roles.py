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
    "Ann Lee as the Reverend Rex Moe is fine.": ["Ann Lee / Reverend Rex Moe"],
    "Ann Lee plays Cmdr. Rex Moe.": ["Ann Lee / Cmdr. Rex Moe"],
    "Ann Lee plays Captain Moe.": ["Ann Lee / Captain Moe"],
}


@pytest.mark.parametrize(("sentence", "expected"), ROLES.items(), ids=ROLES.keys())
def test_who_plays_whom_in_passing(sentence: str, expected: list[str]) -> None:
    assert values(sentence, "actor") == expected


def test_a_film_with_its_distributor_is_no_character() -> None:
    assert values("\n\nTHE LONG FERRY (Wet Line)\n\nIt rains again.", "actor") == []
