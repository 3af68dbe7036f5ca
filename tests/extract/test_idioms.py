"""Who made the film and who acts in it, in texts of other languages than English."""

from __future__ import annotations

import pytest

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Record

OPENINGS = {
    "de": "Es regnet fast den ganzen Film lang, und niemand in ihm besitzt einen Schirm. ",
    "es": "Llueve durante casi toda la película, y nadie en ella tiene un paraguas. ",
    "fr": "Il pleut pendant presque tout le film, et personne n’y possède un parapluie. ",
    "it": "Piove per quasi tutto il film, e nessuno possiede un ombrello. ",
    "pt": "Chove durante quase todo o filme, e ninguém nele tem um guarda-chuva. ",
}


def values(language: str, sentence: str, *properties: str) -> list[str]:
    text = OPENINGS[language] + sentence
    review = extract(Record(argument=0, path="a.txt", locator="", text=text))
    return sorted({fact.value for fact in review.facts if fact.property in properties})


ACTORS = {
    ("de", "Ann Lee als Frau Meier ist toll."): ["Ann Lee / Meier"],
    ("de", "Rex wird gespielt von Ann Lee."): ["Ann Lee / Rex"],
    ("de", "Ann Lee spielt den Klempner Rex."): ["Ann Lee / Rex"],
    ("de", "Ann Lee bleibt als Bankier blass, Bo Dane ist als Rex ein Glücksgriff."): ["Ann Lee", "Bo Dane / Rex"],
    ("de", "Ann Lee als Rudis Mutter friert."): ["Ann Lee"],
    ("de", "Er trifft Rex, dem Bo Dane eine massige Präsenz verleiht."): ["Bo Dane / Rex"],
    ("de", "Rex, gespielt von dem in Ulm geborenen Bo Dane, wartet."): ["Bo Dane / Rex"],
    ("de", "Den Klempner Rex gibt Ann Lee."): ["Ann Lee / Rex"],
    ("de", "Im Keller wartet der Klempner Rex, den Ann Lee mit viel Ruhe spielt."): ["Ann Lee / Rex"],
    ("de", "Gesprochen wird Rex von dem erst zehnjährigen Bo Dane."): ["Bo Dane / Rex"],
    ("de", "Rex wird von Bo Dane gespielt, seine Frau Ida von Ann Lee."): ["Ann Lee / Ida", "Bo Dane / Rex"],
    ("de", "Als Klempner Rex überzeugt Bo Dane."): ["Bo Dane / Rex"],
    ("de", "Die Klempnerin Ida Moe spielt Ann Lee."): ["Ann Lee / Ida Moe"],
    ("de", "Ann Lee spielt die Mutter, Bo Dane den Vater."): ["Ann Lee", "Bo Dane"],
    ("de", "Schade, dass Ann Lee die Pilotin so müde gespielt hat."): ["Ann Lee"],
    ("de", "Die Hauptrolle spielt Ann Lee."): ["Ann Lee"],
    ("de", "Mit Ann Lee in der Hauptrolle fing es an. Sie spielt die Pilotin Ida."): ["Ann Lee", "Ann Lee / Ida"],
    ("de", "In den Hauptrollen: Ann Lee, Bo Dane und Cy Poe."): ["Ann Lee", "Bo Dane", "Cy Poe"],
    ("de", "Ihr Vater (wie immer mürrisch: Bo Dane) und die Pilotin Ida (Ann Lee) streiten."): [
        "Ann Lee / Ida",
        "Bo Dane",
    ],
    ("de", "Ihre Eltern (Ann Lee und Bo Dane) trennen sich in Ulm."): ["Ann Lee", "Bo Dane"],
    ("de", "Die Kamera von Ann Lee ist großartig, die Musik (Bo Dane) nicht."): [],
    ("de", "Ann Lee und Bo Dane als Ehepaar Ida und Rex sind glaubwürdig."): ["Ann Lee / Ida", "Bo Dane / Rex"],
    ("de", "Bo Dane ist als arbeitsloser Dachdecker Rex der Mittelpunkt."): ["Bo Dane / Rex"],
    ("de", "Bo Dane darf als Idas Verlobter Rex wenig tun."): ["Bo Dane / Rex"],
    ("de", "Bo Dane als fauler Bruder hat sichtlich Spaß."): ["Bo Dane"],
    ("de", "Als die Werft den Kran verkauft, fällt Rex Moe in ein Loch."): [],
    ("es", "Julia Ferrer da vida a Celeste."): ["Julia Ferrer / Celeste"],
    ("es", "Rex, interpretado por Ann Lee, espera."): ["Ann Lee / Rex"],
    ("es", "El papel del alcalde lo interpreta Ann Lee."): ["Ann Lee"],
    ("es", "Está protagonizada por Ann Lee y Bo Dane."): ["Ann Lee", "Bo Dane"],
    ("fr", "Rex, incarné par un Yann Delorme mutique, rentre."): ["Yann Delorme / Rex"],
    ("fr", "Rex, le plombier, est interprété par Ann Lee."): ["Ann Lee / Rex"],
    ("fr", "Dans le rôle du maire, Ann Lee est formidable."): ["Ann Lee"],
    ("it", "Rex è interpretato da Ann Lee."): ["Ann Lee / Rex"],
    ("it", "Ann Lee, nei panni di Rex, aspetta."): ["Ann Lee / Rex"],
    ("pt", "Rex é interpretado por Ann Lee."): ["Ann Lee / Rex"],
    ("pt", "O elenco conta ainda com Ann Lee."): ["Ann Lee"],
    ("es", "A su lado, un Bo Dane inspirado espera."): ["Bo Dane"],
    ("es", "La madre, a quien Ann Lee presta su voz, calla."): ["Ann Lee"],
    ("es", "Encabezan el elenco Ann Lee (Ida) y Bo Dane (Rex)."): [
        "Ann Lee",
        "Ann Lee / Ida",
        "Bo Dane",
        "Bo Dane / Rex",
    ],
    ("es", "El elenco lo forman Ann Lee (Ida) y Bo Dane."): ["Ann Lee", "Ann Lee / Ida", "Bo Dane"],
    ("es", "Ann Lee hace de Ida; Bo Dane es el portero."): ["Ann Lee / Ida", "Bo Dane"],
    ("es", "Estupenda Ann Lee."): ["Ann Lee"],
    ("fr", "Seule Ann Lee s’en sort bien dans le rôle de la mère."): ["Ann Lee"],
    ("fr", "Ann Lee (Ida) attend."): ["Ann Lee / Ida"],
    ("fr", "Ann Lee (la boulangère, Mme Moe) attend."): ["Ann Lee / Mme Moe"],
    ("fr", "Face à elle, Bo Dane joue un notaire."): ["Bo Dane"],
    ("fr", "L’ensemble est porté par un trio de comédiens (Ann Lee, Bo Dane et Una Le Gall)."): [
        "Ann Lee",
        "Bo Dane",
        "Una Le Gall",
    ],
    ("fr", "On pense à l’acteur Bo Dane."): [],
    ("fr", "C’est un remake. Rex, joué en 1962 par Bo Dane, revient."): [],
    ("it", "Il ruolo tocca a Rex."): [],
    ("it", "Nel ruolo della nonna troviamo Ann Lee."): ["Ann Lee"],
    ("it", "Il film vede protagonisti Ann Lee e Bo Dane."): ["Ann Lee", "Bo Dane"],
    ("it", "Rex lo fa Bo Dane."): ["Bo Dane / Rex"],
    ("it", "Ann Lee è Ida."): ["Ann Lee / Ida"],
    ("pt", "Interpretado com doçura por Bo Dane, o carteiro espera."): ["Bo Dane"],
    ("pt", "Ann Lee, que interpreta Ida, espera."): ["Ann Lee / Ida"],
    ("pt", "É Bo Dane quem o interpreta."): ["Bo Dane"],
    ("pt", "O elenco conta com Ann Lee (Ida, a filha) e o veterano Bo Dane."): ["Ann Lee", "Ann Lee / Ida", "Bo Dane"],
    ("es", "Ann Lee, cada vez más segura, es Ida."): ["Ann Lee / Ida"],
    ("es", "Una niña (extraordinaria Ann Lee) espera."): ["Ann Lee"],
    ("fr", "Le film réunit Ann Lee et Bo Dane dans une gare."): ["Ann Lee", "Bo Dane"],
    ("it", "Ann Lee fa Ida; Bo Dane e Una Marin sono i vicini."): ["Ann Lee / Ida", "Bo Dane", "Una Marin"],
    ("it", "Resta in ascensore con uno sconosciuto, il sempre inquietante Bo Dane."): ["Bo Dane"],
    ("pt", "Ann Lee, que já atuou em “Sal”, vive Ida."): ["Ann Lee / Ida"],
    ("pt", "O filme de Una Marin, um drama estrelado por Ann Lee, vive."): ["Ann Lee"],
    ("es", "Luego llega Rex, que es un gato y al que pone voz Bo Dane."): ["Bo Dane / Rex"],
}


@pytest.mark.parametrize(("language", "sentence"), ACTORS)
def test_who_plays_whom(language: str, sentence: str) -> None:
    assert values(language, sentence, "actor") == ACTORS[language, sentence]


DIRECTORS = {
    ("de", "Una Marin, die zuletzt eine Komödie drehte, führt Regie."): ["Una Marin"],
    ("de", "Es ist ein Film von Una Marin."): ["Una Marin"],
    ("de", "Regisseurin Una Marin friert mit."): ["Una Marin"],
    ("de", "Dabei erzählt der Film von der Apothekerin Hella Moe."): [],
    ("de", "Una Marin kehrt mit einem Kammerspiel zurück."): ["Una Marin"],
    ("de", "Der Film wurde von Una Marin mit der Handkamera gedreht."): ["Una Marin"],
    ("de", "Dazwischen entfaltet Una Marin ein stilles Drama."): ["Una Marin"],
    ("de", "Unter der Regie von Una Marin entstand ein Kammerspiel."): ["Una Marin"],
    ("de", "Una Marin führt in „Die Mühle am Moor“ Regie."): ["Una Marin"],
    ("de", "Hier führt nicht Una Marin Regie."): [],
    ("de", "Gedreht hat das damals eine gewisse Una Marin."): ["Una Marin"],
    ("de", "Das ist das Regiedebüt der Schauspielerin Una Marin."): ["Una Marin"],
    ("de", "Nach dem Roman von Bo Dane hat Una Marin einen Film über das Altern gemacht."): ["Una Marin"],
    ("de", "Una Marin, die mit dem Drama „Salz“ begann, erzählt in ihrem zweiten Spielfilm davon."): ["Una Marin"],
    ("de", "Die Verfilmung des Romans von Bo Dane ist der Regisseurin Una Marin gelungen."): ["Una Marin"],
    ("de", "Inszeniert wurde der Film von Una Marin und Odo Pahl."): ["Odo Pahl", "Una Marin"],
    ("de", "Nach einem Drehbuch von Bo Dane inszenierte Una Marin dieses Drama."): ["Una Marin"],
    ("de", "Für Regie und Drehbuch zeichnet Una Marin verantwortlich."): ["Una Marin"],
    ("de", "Die Regie lag in den Händen von Una Marin."): ["Una Marin"],
    ("de", "Auf dem Regiestuhl saß Una Marin."): ["Una Marin"],
    ("de", "Regisseurin ist Una Marin, die sonst Werbung macht."): ["Una Marin"],
    ("de", "In ihrem zweiten Film erzählt Una Marin davon."): ["Una Marin"],
    ("de", "In ihrem zweiten Film spielt Ann Lee eine Nonne."): [],
    ("de", "In seinem dritten Spielfilm nimmt Odo Pahl alles ernst."): ["Odo Pahl"],
    ("de", "Der von Una Marin gedrehte Film ist grau."): ["Una Marin"],
    ("de", "Das wirkt wie von Una Marin inszeniert."): [],
    ("de", "Una Marin, bekannt durch ein Hörspiel, hat hier Regie geführt."): ["Una Marin"],
    ("de", "Una Marin verfilmt den Roman von Bo Dane als Kammerspiel."): ["Una Marin"],
    ("de", "Una Marin lässt ihre Schauspieler improvisieren."): ["Una Marin"],
    ("de", "Una Marin setzt auf lange Einstellungen."): ["Una Marin"],
    ("de", "Una Marin hat selten so leise erzählt."): ["Una Marin"],
    ("de", "Una Marins Inszenierung bleibt kühl."): ["Una Marin"],
    ("de", "Beim Nachdreh führte Una Marin selbst Regie."): ["Una Marin"],
    ("de", "Regieassistent Bo Dane schläft."): [],
    ("es", "El filme fue dirigido por Una Marin."): ["Una Marin"],
    ("es", "La cinta, que Una Marin rodó en once días, aburre."): ["Una Marin"],
    ("es", "La nueva película de Una Marin aburre."): ["Una Marin"],
    ("fr", "Le film est réalisé par Una Marin."): ["Una Marin"],
    ("fr", "C’est un film d’Odile Marin."): ["Odile Marin"],
    ("it", "La regista Una Marin aspetta."): ["Una Marin"],
    ("it", "È il nuovo film di Una Marin."): ["Una Marin"],
    ("pt", "É o novo filme de Una Marin."): ["Una Marin"],
    ("pt", "A cineasta Una Marin espera."): ["Una Marin"],
    ("es", "Dirigida a cuatro manos por Una Marin y Ida Moe."): ["Ida Moe", "Una Marin"],
    ("es", "La dirige una tal Una Marin."): ["Una Marin"],
    ("es", "La dirigio Una Marin."): ["Una Marin"],
    ("es", "Con guion de Ida Moe y música compuesta y firmada por Bo Dane."): [],
    ("es", "El jurado lo preside la directora Una Marin."): [],
    ("es", "La pareja discute mientras Marin filma. Una Marin no aparece."): ["Una Marin"],
    ("fr", "Realise par Una Marin, il ennuie."): ["Una Marin"],
    ("fr", "Pour son troisième long-métrage, Una Marin reste au port."): ["Una Marin"],
    ("fr", "C’est le premier film du Roumain Ion Marin."): ["Ion Marin"],
    ("fr", "« Le Sel » d’Una Marin ennuie."): ["Una Marin"],
    ("fr", "C’est un remake du film d’Una Marin, tourné en 1967."): [],
    ("it", "La regista si chiama Una Marin."): ["Una Marin"],
    ("it", "La regia è sempre di Una Marin."): ["Una Marin"],
    ("it", "Nel 1966 lo diresse la regista Una Marin."): [],
    ("pt", "Agora é Una Marin quem dirige."): ["Una Marin"],
    ("pt", "A câmara de Una Marin espera."): ["Una Marin"],
    ("es", "Con guion de la propia directora junto a Ida Moe."): [],
    ("es", "Una Marin presenta en Málaga su segundo largometraje."): ["Una Marin"],
    ("fr", "Le Suédois Ion Marin signe un polar."): ["Ion Marin"],
    ("pt", "Novo trabalho de Una Marin, espera na gaveta."): ["Una Marin"],
}


@pytest.mark.parametrize(("language", "sentence"), DIRECTORS)
def test_who_directed(language: str, sentence: str) -> None:
    assert values(language, sentence, "director") == DIRECTORS[language, sentence]
