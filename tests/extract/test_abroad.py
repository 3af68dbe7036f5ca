"""What prose of other languages than English says of people, where the rules of one could mislead another."""

from __future__ import annotations

import pytest
from said import OPENINGS

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Mark, Record


def values(language: str, sentence: str, *properties: str) -> list[str]:
    """What a sentence shows; in it stars stand round what the source has in italics."""
    opening, *parts = (OPENINGS[language] + sentence).split("*")
    text, marks = opening, []
    for number, part in enumerate(parts):
        if number % 2 == 0:
            marks.append(Mark("emphasis", len(text), len(text) + len(part)))
        text += part
    review = extract(Record(argument=0, path="a.txt", locator="", text=text, marks=tuple(marks)))
    return sorted({fact.value for fact in review.facts if fact.property in properties and fact.confidence > 0.1})


SENTENCES: dict[tuple[str, str], list[str]] = {
    ("de", "Ida, gespielt von Ann Lee, hat einen Chef, den Bo Dane gibt."): ["Ann Lee / Ida", "Bo Dane"],
    ("de", "Die Schauspielerin Ida Moe (Ann Lee) wartet."): ["Ann Lee / Ida Moe"],
    ("de", "Ann Lee (Ida) hält eine Rede."): ["Ann Lee / Ida"],
    ("de", "Ann Lee (die Bäckerin Ida) wartet."): ["Ann Lee / Ida"],
    ("it", "Ann Lee (la moglie Ida) aspetta."): ["Ann Lee / Ida"],
    ("fr", "Ann Lee (la boulangère Ida) attend."): ["Ann Lee / Ida"],
    ("es", "Ann Lee (la mujer Ida) espera."): ["Ann Lee / Ida"],
    ("es", "Rex, el francés (Bo Dane, con voz de niño), cultiva tomates."): ["Bo Dane / Rex"],
    ("fr", "Rex, le jeune chef de groupe (Bo Dane, une révélation), tourne en rond."): ["Bo Dane / Rex"],
    ("it", "Rex, il giovane capo del gruppo (Bo Dane), gira in tondo."): ["Bo Dane / Rex"],
    ("pt", "Rex, o jovem chefe do grupo (Bo Dane), anda em círculos."): ["Bo Dane / Rex"],
    ("nl", "Rex, de jonge baas van de groep (Bo Dane), draait rondjes."): ["Bo Dane / Rex"],
    ("it", "Un suocero allettato e molesto (Bo Dane, impagabile) tossisce."): ["Bo Dane"],
    ("es", "La discusión con la hija mayor del alcalde (Ann Lee) vale mucho."): ["Ann Lee"],
    ("fr", "La musique des scènes de bal (Cy Poe) est belle."): [],
    ("nl", "Bo Dane speelt de jongen die Rex heet."): ["Bo Dane / Rex"],
    ("fr", "Bo Dane joue un garçon qui s’appelle Rex."): ["Bo Dane / Rex"],
    ("es", "Bo Dane interpreta a un chico que se llama Rex."): ["Bo Dane / Rex"],
    ("it", "Bo Dane interpreta un ragazzo che si chiama Rex."): ["Bo Dane / Rex"],
    ("pt", "Bo Dane interpreta um rapaz que se chama Rex."): ["Bo Dane / Rex"],
    ("fr", "Bo Dane joue le père d’un garçon qui s’appelle Rex."): ["Bo Dane"],
    ("fr", "Ida Moe, romancière qui ne parle pas, c’est Ann Lee."): ["Ann Lee / Ida Moe"],
    ("es", "Rex Moe, ingeniero sin suerte, es Bo Dane en su mejor papel."): [],
    ("nl", "Rex Moe, postbode van beroep, is een Bo Dane in topvorm."): ["Bo Dane", "Bo Dane / Rex Moe"],
    ("de", "Ann Lee, die alle als Ida vom Fernsehen kennen, wartet."): [],
    ("de", "Bo Dane als müder Hilfssheriff Rex Moe zittert."): ["Bo Dane / Rex Moe"],
    ("de", "\nmit Bo Dane (Rex Moe), Ann Lee (Ida Roe)\nEs regnet."): ["Ann Lee / Ida Roe", "Bo Dane / Rex Moe"],
    ("fr", "\navec Bo Dane (Rex Moe), Ann Lee (Ida Roe)\nIl pleut."): ["Ann Lee / Ida Roe", "Bo Dane / Rex Moe"],
    ("de", "Ida, deren Mann in einem Schweizer Lager sitzt, wird von Ann Lee gespielt."): ["Ann Lee"],
    ("fr", "Rex et Ida Moe (Bo Dane et Ann Lee) ont fait fortune."): ["Ann Lee / Ida Moe", "Bo Dane / Rex"],
    ("pt", "E depois há a Ida da Ann Lee, que ri."): ["Ann Lee / Ida"],
    ("pt", "O Max Reis do Bo Dane não fala."): ["Bo Dane / Max Reis"],
    ("nl", "Het camerawerk (Cy Poe) is mooi."): [],
    ("es", "En abril vimos Verano 1993 (Una Marin)."): [],
    ("es", "Salvo *Sal gorda* (Una Marin, 2004), nada."): [],
    ("nl", "Una Marin (*Zout*) kijkt goed."): [],
    ("pt", "Dessa vez ele se perde, e as vizinhas correm pela cidade de Ida Moe."): [],
    ("pt", "A última, *Minha Amiga Ida*, com *Sal Grosso*, era a própria doença."): [],
}

COUPLINGS: dict[tuple[str, str], list[str]] = {
    ("fr", "Le beau-père alité et méchant (Bo Dane) tousse."): ["Bo Dane"],
    ("de", "Der bettlägerige und böse Schwiegervater (Bo Dane) hustet."): ["Bo Dane"],
    ("es", "Bien secundado por Bo Dane, cuyo Rex está celoso."): ["Bo Dane", "Bo Dane / Rex"],
    ("fr", "Bo Dane, dont le Rex est jaloux, amuse."): ["Bo Dane / Rex"],
    ("it", "Bo Dane, il cui Rex è geloso, diverte."): ["Bo Dane / Rex"],
    ("pt", "Bo Dane, cujo Rex é ciumento, diverte."): ["Bo Dane / Rex"],
    ("nl", "Bo Dane, wiens Rex jaloers is, amuseert."): ["Bo Dane / Rex"],
    ("es", "Vuelve al pueblo donde manda Ida, es decir, Ann Lee."): ["Ann Lee / Ida"],
    ("fr", "Elle retrouve Ida, c'est-à-dire Ann Lee."): ["Ann Lee / Ida"],
    ("de", "Sie trifft Ida, also Ann Lee."): ["Ann Lee / Ida"],
    ("pt", "Um tal Rex — ninguém menos que Bo Dane, que come o cenário — manda."): ["Bo Dane / Rex"],
    ("es", "Un tal Rex —nada menos que Bo Dane— manda."): ["Bo Dane / Rex"],
    ("fr", "Un certain Rex – nul autre que Bo Dane – commande."): ["Bo Dane / Rex"],
    ("it", "Un certo Rex, nientemeno che Bo Dane, comanda."): ["Bo Dane / Rex"],
    ("de", "Ein gewisser Rex, kein Geringerer als Bo Dane, kommandiert."): ["Bo Dane / Rex"],
    ("nl", "Een zekere Rex, niemand minder dan Bo Dane, commandeert."): ["Bo Dane / Rex"],
    ("pt", "A novata Ida ganhou a voz da Ann Lee."): ["Ann Lee / Ida"],
    ("es", "La nueva, Ida, ha recibido la voz de Ann Lee."): ["Ann Lee / Ida"],
    ("fr", "Ann Lee = l'inspectrice Ida, flic de cambrousse."): ["Ann Lee / Ida"],
    ("nl", "Bo Dane = Rex, van de sociale dienst."): ["Bo Dane / Rex"],
    ("de", "Bo Dane = Rex, vom Sozialamt."): ["Bo Dane / Rex"],
    ("it", "A dare il volto a Rex c'è un Bo Dane senza smorfie."): ["Bo Dane / Rex"],
    ("es", "A Rex le pone rostro Bo Dane."): ["Bo Dane / Rex"],
    ("fr", "C'est Bo Dane qui prête ses traits à Rex."): ["Bo Dane / Rex"],
    ("fr", "Bo Dane passe en Rex, la blague date."): ["Bo Dane / Rex"],
    ("fr", "La dispute, avec Bo Dane en mari, est bien écrite."): ["Bo Dane"],
    ("es", "La disputa, con Bo Dane de marido, está bien escrita."): ["Bo Dane"],
    ("it", "La lite, con Bo Dane marito, è scritta bene."): [],
    ("fr", "Et puis arrive Ann Lee, la juge, qui rouvre le dossier."): ["Ann Lee"],
    ("es", "Y entonces llega Ann Lee, la jueza, que reabre el caso."): ["Ann Lee"],
    ("it", "E poi arriva Ann Lee, la giudice, che riapre il caso."): ["Ann Lee"],
    ("pt", "E então chega Ann Lee, a juíza, que reabre o caso."): ["Ann Lee"],
    ("fr", "Et puis Ann Lee, Ida, la meilleure amie, dans une scène."): ["Ann Lee / Ida"],
    ("it", "Ann Lee è Ida; Bo Dane, che è Rex Moe e suda, diverte."): ["Ann Lee / Ida", "Bo Dane / Rex Moe"],
    ("it", "Cy Poe dà a Rex Moe una stanchezza gentile."): ["Cy Poe / Rex Moe"],
    ("es", "Cy Poe le da a Rex Moe una tristeza suave."): ["Cy Poe / Rex Moe"],
    ("fr", "Cy Poe donne à Rex Moe une fatigue douce."): ["Cy Poe / Rex Moe"],
    ("pt", "Cy Poe dá a Rex Moe um cansaço suave."): ["Cy Poe / Rex Moe"],
    ("it", "Un Bo Dane mai così grande riempie lo schermo."): ["Bo Dane"],
    ("fr", "Un Bo Dane comme on ne l'a jamais vu crève l'écran."): ["Bo Dane"],
    ("de", "Den dicken Minister Rex gibt Bo Dane zum Gruseln."): ["Bo Dane / Rex"],
    ("de", "Bo Dane ist Rex, Kaffeetrinker und Bandit."): ["Bo Dane / Rex"],
    ("de", "Ann Lee, Bo Dane und Cy Poe vervollständigen das Kollegium."): ["Ann Lee", "Bo Dane", "Cy Poe"],
    ("fr", "Ann Lee, Bo Dane et Cy Poe complètent le trio."): ["Ann Lee", "Bo Dane", "Cy Poe"],
    ("it", "Ann Lee, Bo Dane e Cy Poe completano la famiglia."): ["Ann Lee", "Bo Dane", "Cy Poe"],
    ("es", "Ann Lee, Bo Dane y Cy Poe completan la familia."): ["Ann Lee", "Bo Dane", "Cy Poe"],
    ("pt", "Ann Lee, Bo Dane e Cy Poe completam a família."): ["Ann Lee", "Bo Dane", "Cy Poe"],
    ("nl", "Ann Lee, Bo Dane en Cy Poe vervolledigen het gezin."): ["Ann Lee", "Bo Dane", "Cy Poe"],
    ("de", "Die Mutter, Sekretärin Ida, von Ann Lee mit einer Wärme ausgestattet, die rührt, lacht."): [
        "Ann Lee / Ida"
    ],
    ("de", "Bo Dane reißt den Film an sich."): ["Bo Dane"],
    ("fr", "Bo Dane vole chaque scène."): ["Bo Dane"],
    ("nl", "Bo Dane (de oudste zoon Rex, jatwerk en dure buurvrouwen) lacht."): ["Bo Dane / Rex"],
    ("nl", "Bo Dane is de schoft van dienst, Rex, en zingt."): ["Bo Dane / Rex"],
    ("it", "Bo Dane, un Rex Moe che parla in dialetto, fa ridere."): ["Bo Dane", "Bo Dane / Rex Moe"],
    ("es", "La patrona Ida, una Ann Lee escalofriante, nunca grita."): ["Ann Lee", "Ann Lee / Ida"],
    ("nl", "Ann Lee speelt Ida, en Bo Dane lacht."): ["Ann Lee / Ida"],
    ("nl", "Cy Poe als dokter Max Moe, Bo Dane (Rex Rood)."): ["Bo Dane / Rex Rood", "Cy Poe / Max Moe"],
    ("it", "Si muovono Cy Poe, Bo Dane in mutande, Ann Lee (Ida) e Una Moe."): [
        "Ann Lee / Ida",
        "Bo Dane",
        "Cy Poe",
        "Una Moe",
    ],
    ("fr", "Ann Lee, Bo Dane et Cy Poe complètent le jury."): [],
    ("es", "El guion es de nada menos que Cy Poe."): [],
    ("es", "Vive en Ulm, una Ann Lee espera."): ["Ann Lee"],
}


@pytest.mark.parametrize(("language", "sentence"), COUPLINGS)
def test_few_words_between_two_names_tell_who_plays_whom(language: str, sentence: str) -> None:
    assert values(language, sentence, "actor") == COUPLINGS[language, sentence]


@pytest.mark.parametrize(("language", "sentence"), SENTENCES)
def test_who_acts(language: str, sentence: str) -> None:
    assert values(language, sentence, "actor") == SENTENCES[language, sentence]


DIRECTORS: dict[tuple[str, str], list[str]] = {
    ("fr", "Hier soir, *Le Sel* d’Una Marin, en DVD."): ["Una Marin"],
    ("fr", "Hier soir, *Le Sel* de Una Marin, en DVD."): ["Una Marin"],
    ("pt", "O filme da Una Marin e do Ion Moe começa com caixões."): ["Ion Moe", "Una Marin"],
    ("fr", "C’est un film de Una Marin et de Ion Moe."): ["Ion Moe", "Una Marin"],
    ("de", "Es ist ein Film von Una Marin und von Ion Moe."): ["Ion Moe", "Una Marin"],
    ("pt", "Hoje no sofá: *Sal Grosso* (Coarse Salt, 1960), do mestre Ion Moe."): ["Ion Moe"],
    ("nl", "Vanavond op de bank: *Zout* (Una Marin, 1988)."): ["Una Marin"],
    ("it", "Un film che si chiama *Sale Grosso della Memoria* racconta la storia di un paese."): [],
    ("it", "Rex, il giovane capo del gruppo (Bo Dane), gira un film nel film."): [],
    ("pt", "Morreu ontem em São Vito, aos 70 anos, o cineasta mais brasileiro."): [],
    ("pt", "O último filme, com Bo Dane, era a própria câmera parada."): [],
}


@pytest.mark.parametrize(("language", "sentence"), DIRECTORS)
def test_who_directed(language: str, sentence: str) -> None:
    assert values(language, sentence, "director") == DIRECTORS[language, sentence]
