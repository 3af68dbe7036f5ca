"""Who made the film and who acts in it, in Dutch and Swedish texts."""

from __future__ import annotations

import pytest
from said import values_in

ACTORS = {
    ("nl", "Ann Lee speelt de bakker Ida."): ["Ann Lee / Ida"],
    ("nl", "Rex, gespeeld door Bo Dane, wacht."): ["Bo Dane / Rex"],
    ("nl", "Rex, een schrijver, gespeeld door Bo Dane, wacht."): ["Bo Dane / Rex"],
    ("nl", "Rex wordt door Bo Dane gespeeld."): ["Bo Dane / Rex"],
    ("nl", "Ann Lee, in de rol van diens moeder Ida, wacht op de tram."): ["Ann Lee / Ida"],
    ("nl", "Ann Lee als Ida is geweldig."): ["Ann Lee / Ida"],
    ("nl", "Ann Lee is geweldig als Ida."): ["Ann Lee / Ida"],
    ("nl", "Met in de hoofdrollen Ann Lee en Bo Dane."): ["Ann Lee", "Bo Dane"],
    ("nl", "In de hoofdrol zien we Ann Lee."): ["Ann Lee"],
    ("nl", "Ann Lee is Ida, de hoboïst."): ["Ann Lee / Ida"],
    ("nl", "Ann Lee is de bezeten Ida."): ["Ann Lee / Ida"],
    ("nl", "Een weergaloze Ann Lee draagt alles."): ["Ann Lee"],
    ("nl", "Net als Bo Dane houdt hij van vis."): [],
    ("nl", "Ida (Ann Lee) en haar broer Rex (Bo Dane) wachten."): ["Ann Lee / Ida", "Bo Dane / Rex"],
    ("nl", "Zijn moeder (Ann Lee) wacht."): ["Ann Lee"],
    ("nl", "Als de bakker schittert Ann Lee."): ["Ann Lee"],
    ("nl", "Ann Lee kruipt in de huid van koningin Ida."): ["Ann Lee / Ida"],
    ("nl", "De hoofdrol is weggelegd voor Ann Lee."): ["Ann Lee"],
    ("nl", "Het boek van Una Marin was beter."): [],
    ("nl", "Ann Lee zet de moeder overtuigend neer."): ["Ann Lee"],
    ("nl", "Met Ann Lee en Bo Dane."): ["Ann Lee", "Bo Dane"],
    ("nl", "Rex, vertolkt door Bo Dane, en Ida, gespeeld door Ann Lee, wachten."): ["Ann Lee / Ida", "Bo Dane / Rex"],
    ("nl", "Ann Lee en Bo Dane spelen de buren."): ["Ann Lee", "Bo Dane"],
    ("nl", "De jonge Ida (een sterke rol van Ann Lee) wacht."): ["Ann Lee / Ida"],
    ("nl", "Ann Lee vertolkt de rol van Ida."): ["Ann Lee / Ida"],
    ("sv", "Ann Lee spelar bagaren Ida."): ["Ann Lee / Ida"],
    ("sv", "Rex, spelad av Bo Dane, väntar."): ["Bo Dane / Rex"],
    ("sv", "Rex spelas av Bo Dane."): ["Bo Dane / Rex"],
    ("sv", "Ann Lee, i rollen som Ida, väntar."): ["Ann Lee / Ida"],
    ("sv", "Ann Lee är lysande som Ida."): ["Ann Lee / Ida"],
    ("sv", "I huvudrollen ser vi Ann Lee."): ["Ann Lee"],
    ("sv", "Med Ann Lee och Bo Dane i huvudrollerna."): ["Ann Lee", "Bo Dane"],
    ("sv", "Ida (Ann Lee) och hennes bror Rex (Bo Dane) väntar."): ["Ann Lee / Ida", "Bo Dane / Rex"],
    ("sv", "En lysande Ann Lee bär filmen."): ["Ann Lee"],
    ("sv", "Boken av Una Marin var bättre."): [],
    ("sv", "Ann Lee är Ida, en ung bagare."): ["Ann Lee / Ida"],
    ("sv", "Ann Lee gör en fin insats som Ida."): ["Ann Lee / Ida"],
    ("sv", "Ann Lee gör rollen som Ida."): ["Ann Lee / Ida"],
    ("sv", "Som Ida ser vi Ann Lee."): ["Ann Lee / Ida"],
    ("sv", "Precis som Bo Dane gillar han fisk."): [],
    ("nl", "Als Ann Lee lacht, lacht de zaal mee."): [],
    ("nl", "Op de bank zit Bo Dane, de bakker uit Utrecht."): [],
    ("nl", "In Nederland, België en Duitsland was het een succes."): [],
    ("nl", "De film is gebaseerd op het boek van Una Marin."): [],
    ("nl", "De film speelt in Den Haag."): [],
    ("nl", "Dat speelt zich af in Amsterdam, waar Rex woont."): [],
    ("nl", "Ida is Duitse en haar man komt uit Gent."): [],
    ("nl", "De muziek van Cy Poe is mooi."): [],
    ("nl", "Het camerawerk van Cy Poe is mooi."): [],
    ("nl", "Het scenario van Cy Poe is mooi."): [],
    ("nl", "Rex ontmoet Ida (Ann Lee), een jonge lerares."): ["Ann Lee / Ida"],
    ("nl", "Ook Bo Dane als burgemeester is fijn."): ["Bo Dane"],
    ("nl", "Bo Dane, bekend van Salt, speelt de burgemeester."): ["Bo Dane"],
    ("nl", "Ze lijkt op Ann Lee."): [],
    ("nl", "Zo goed als Ann Lee wordt niemand."): [],
    ("sv", "Musiken av Cy Poe är fin."): [],
    ("sv", "Filmen utspelar sig i Malmö, där Rex bor."): [],
    ("sv", "Rex möter Ida (Ann Lee), en ung lärare."): ["Ann Lee / Ida"],
    ("sv", "Hans mamma (Ann Lee) väntar."): ["Ann Lee"],
    ("sv", "Manuset av Cy Poe är svagt."): [],
    ("sv", "Även Bo Dane som borgmästare är bra."): ["Bo Dane"],
    ("sv", "Filmen bygger på en roman av Cy Poe."): [],
    ("sv", "Som i Salt regnar det."): [],
    ("sv", "Ingen spelar trött som Ann Lee."): [],
    ("sv", "Bo Dane och Ann Lee spelar grannarna."): ["Ann Lee", "Bo Dane"],
    ("sv", "Den som spelar Rex heter Bo Dane."): [],
    ("nl", "Ann Lee (de bakker Ida) wacht."): ["Ann Lee / Ida"],
    ("nl", "Morgen de nieuwe Cy Poe, als ik wakker word."): [],
    ("sv", "Ann Lee (Ida) väntar."): ["Ann Lee / Ida"],
    ("sv", "Ann Lee ser ut som Ida."): [],
    ("sv", "Ann Lee kommer som vanligt för sent."): [],
}


@pytest.mark.parametrize(("language", "sentence"), ACTORS)
def test_who_acts(language: str, sentence: str) -> None:
    assert values_in(language, sentence, "actor") == ACTORS[language, sentence]


DIRECTORS = {
    ("nl", "De film werd geregisseerd door Una Marin."): ["Una Marin"],
    ("nl", "Regisseur Una Marin kiest voor stilte."): ["Una Marin"],
    ("nl", "De nieuwe film van Una Marin duurt te lang."): ["Una Marin"],
    ("nl", "Una Marin regisseert met vaste hand."): ["Una Marin"],
    ("nl", "Una Marins nieuwste film duurt te lang."): ["Una Marin"],
    ("nl", "Onder regie van Una Marin."): ["Una Marin"],
    ("sv", "Filmen är regisserad av Una Marin."): ["Una Marin"],
    ("sv", "Regissören Una Marin väljer tystnaden."): ["Una Marin"],
    ("sv", "Una Marins nya film är för lång."): ["Una Marin"],
    ("sv", "I regi av Una Marin."): ["Una Marin"],
    ("sv", "Bakom kameran står Una Marin."): ["Una Marin"],
    ("nl", "De regie is in handen van Una Marin, die eerder reclame maakte."): ["Una Marin"],
    ("nl", "Debutante Una Marin laat de camera lang staan."): ["Una Marin"],
    ("nl", "Deze klassieker van Una Marin blijft boeien."): ["Una Marin"],
    ("sv", "Una Marin har regisserat filmen efter Cy Poes roman."): ["Una Marin"],
    ("sv", "Una Marin debuterar som regissör med ett drama."): ["Una Marin"],
}


@pytest.mark.parametrize(("language", "sentence"), DIRECTORS)
def test_who_directed(language: str, sentence: str) -> None:
    assert values_in(language, sentence, "director") == DIRECTORS[language, sentence]
