"""Who made the film and who acts in it, in Danish and Norwegian texts."""

from __future__ import annotations

import pytest
from said import values_in

ACTORS = {
    ("no", "Bo Dane spiller gutten som heter Rex."): ["Bo Dane / Rex"],
    ("da", "Bo Dane spiller faren til en dreng, der hedder Rex."): ["Bo Dane"],
    ("no", "Una Marin, som både har skrevet og regissert filmen, venter."): [],
    ("da", "Ann Lee er desværre spildt i rollen som moren."): ["Ann Lee"],
    ("da", "Bo Dane, som Rex, venter."): ["Bo Dane / Rex"],
    ("da", "Ann Lee spiller bageren Ida."): ["Ann Lee / Ida"],
    ("da", "Rex, spillet af Bo Dane, venter."): ["Bo Dane / Rex"],
    ("da", "Rex spilles af Bo Dane."): ["Bo Dane / Rex"],
    ("da", "Ann Lee, i rollen som Ida, venter."): ["Ann Lee / Ida"],
    ("da", "Ann Lee er strålende som Ida."): ["Ann Lee / Ida"],
    ("da", "I hovedrollen ser vi Ann Lee."): ["Ann Lee"],
    ("da", "Med Ann Lee og Bo Dane i hovedrollerne."): ["Ann Lee", "Bo Dane"],
    ("da", "Ida (Ann Lee) og hendes bror Rex (Bo Dane) venter."): ["Ann Lee / Ida", "Bo Dane / Rex"],
    ("da", "En fremragende Ann Lee bærer filmen."): ["Ann Lee"],
    ("da", "Bogen af Una Marin var bedre."): [],
    ("da", "Ann Lee er Ida, en ung bager."): ["Ann Lee / Ida"],
    ("da", "Ann Lee gør en fin indsats som Ida."): ["Ann Lee / Ida"],
    ("da", "Som Ida ser vi Ann Lee."): ["Ann Lee / Ida"],
    ("da", "Ligesom Bo Dane kan han lide fisk."): [],
    ("da", "Bo Dane er bageren Rex."): ["Bo Dane / Rex"],
    ("da", "Musikken af Cy Poe er fin."): [],
    ("da", "Filmen foregår i Malmø, hvor Rex bor."): [],
    ("da", "Hans mor (Ann Lee) venter."): ["Ann Lee"],
    ("da", "Også Bo Dane som borgmester er god."): ["Bo Dane"],
    ("da", "Som i Salt regner det."): [],
    ("da", "Svenske Bo Dane spiller drengen, der hedder Rex."): ["Bo Dane / Rex"],
    ("da", "Bo Dane som Rex, musiker og ungkarl."): ["Bo Dane / Rex"],
    ("da", "Bo Dane har den utaknemmelige rolle som manden, Rex, der ikke ser noget."): ["Bo Dane"],
    ("da", "Ann Lee og Bo Dane spiller naboerne."): ["Ann Lee", "Bo Dane"],
    ("no", "Ann Lee spiller bakeren Ida."): ["Ann Lee / Ida"],
    ("no", "Rex, spilt av Bo Dane, venter."): ["Bo Dane / Rex"],
    ("no", "Rex spilles av Bo Dane."): ["Bo Dane / Rex"],
    ("no", "Ann Lee, i rollen som Ida, venter."): ["Ann Lee / Ida"],
    ("no", "Ann Lee er strålende som Ida."): ["Ann Lee / Ida"],
    ("no", "I hovedrollen ser vi Ann Lee."): ["Ann Lee"],
    ("no", "Med Ann Lee og Bo Dane i hovedrollene."): ["Ann Lee", "Bo Dane"],
    ("no", "Ida (Ann Lee) og broren Rex (Bo Dane) venter."): ["Ann Lee / Ida", "Bo Dane / Rex"],
    ("no", "Boken av Una Marin var bedre."): [],
    ("no", "Ann Lee er Ida, en ung baker."): ["Ann Lee / Ida"],
    ("no", "Som Ida ser vi Ann Lee."): ["Ann Lee / Ida"],
    ("no", "Akkurat som Bo Dane liker han fisk."): [],
    ("no", "Musikken av Cy Poe er fin."): [],
    ("no", "Filmen foregår i Bergen, der Rex bor."): [],
    ("no", "Moren hans (Ann Lee) venter."): ["Ann Lee"],
    ("da", "Ann Lee ser ud som Ida."): [],
    ("no", "Ann Lee ser ut som Ida."): [],
    ("no", "Ann Lee virker som Ida."): [],
    ("da", "Ann Lee kommer som sædvanlig for sent."): [],
    ("no", "Ann Lee kommer som ventet for sent."): [],
    ("no", "Ann Lee har stemmen til Ida."): [],
}


@pytest.mark.parametrize(("language", "sentence"), ACTORS)
def test_who_acts(language: str, sentence: str) -> None:
    assert values_in(language, sentence, "actor") == ACTORS[language, sentence]


DIRECTORS = {
    ("da", "Instrueret af Una Marin efter en bog af Cy Poe."): ["Una Marin"],
    ("no", "Regissert av Una Marin etter en bok av Cy Poe."): ["Una Marin"],
    ("no", "Una Marin, som både har skrevet og regissert filmen, venter."): ["Una Marin"],
    ("da", "Filmen er instrueret af Una Marin."): ["Una Marin"],
    ("da", "Instruktøren Una Marin vælger stilheden."): ["Una Marin"],
    ("da", "Una Marins nye film er for lang."): ["Una Marin"],
    ("da", "I instruktion af Una Marin."): ["Una Marin"],
    ("da", "Bag kameraet står Una Marin."): ["Una Marin"],
    ("da", "Salt, instr. Una Marin, manus Cy Poe."): ["Una Marin"],
    ("da", "Una Marin debuterer som instruktør med et drama."): ["Una Marin"],
    ("da", "Una Marin har instrueret filmen efter Cy Poes roman."): ["Una Marin"],
    ("da", "Una Marin holder kameraet på Ida."): ["Una Marin"],
    ("no", "Filmen er regissert av Una Marin."): ["Una Marin"],
    ("no", "Regissøren Una Marin velger stillheten."): ["Una Marin"],
    ("no", "Una Marins nye film er for lang."): ["Una Marin"],
    ("no", "I regi av Una Marin."): ["Una Marin"],
    ("no", "Una Marin debuterer som regissør med et drama."): ["Una Marin"],
    ("no", "Regi: Una Marin."): ["Una Marin"],
}


@pytest.mark.parametrize(("language", "sentence"), DIRECTORS)
def test_who_directed(language: str, sentence: str) -> None:
    assert values_in(language, sentence, "director") == DIRECTORS[language, sentence]


@pytest.mark.parametrize(
    ("language", "line", "critic"),
    [
        ("da", "Af Lis Holm", "Lis Holm"),
        ("da", "Anmeldt af Lis Holm", "Lis Holm"),
        ("no", "En anmeldelse av Siv Holm, 3. desember 2017", "Siv Holm"),
        ("no", "Anmeldt av Siv Holm", "Siv Holm"),
    ],
)
def test_who_signs(language: str, line: str, critic: str) -> None:
    assert values_in(language, f"\n\n{line}", "critic") == [critic]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("da", "Filmen varer 96 minutter."), ("no", "Filmen varer i 96 minutter, og alle er gode.")],
)
def test_how_long_it_is(language: str, sentence: str) -> None:
    assert values_in(language, sentence, "runtime") == ["96"]
