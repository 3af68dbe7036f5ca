"""Which film a text of another language than English is about."""

from __future__ import annotations

import pytest

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Record

PADDING = {
    "de": " Der Regen hört nicht auf, und niemand in diesem Film besitzt einen Schirm. Das Drehbuch ist nass.",
    "es": " La lluvia no cesa, y nadie en esta película tiene un paraguas. El guion está mojado.",
    "fr": " La pluie ne cesse pas, et personne dans ce film n’a de parapluie. Le scénario est mouillé.",
    "it": " La pioggia non smette, e nessuno in questo film ha un ombrello. La sceneggiatura è bagnata.",
    "nl": " De regen houdt niet op, en niemand in deze film heeft een paraplu. Het scenario is nat.",
    "sv": " Regnet slutar aldrig, och ingen i den här filmen har ett paraply. Manuset är vått.",
    "da": " Regnen holder ikke op, og ingen i denne film har en paraply. Manuskriptet er vådt.",
    "pt": " A chuva não para, e ninguém neste filme tem um guarda-chuva. O roteiro está molhado.",
}

TITLES = {
    ("de", "»Der Salzturm« erzählt von einem Klempner, der nicht schwimmen kann."): "Der Salzturm",
    ("de", "„Der Salzturm“, der neue Film von Una Marin, beginnt im Regen."): "Der Salzturm",
    ("de", "Filmkritik: Der Salzturm\n\nEin Klempner wartet auf den Zug."): "Der Salzturm",
    ("es", "«La torre de sal» cuenta la historia de un fontanero."): "La torre de sal",
    ("es", "Crítica de «La torre de sal»: un fontanero en apuros\n\nUn fontanero espera."): "La torre de sal",
    ("es", "**La torre de sal** (Chile-Francia, 2019) es una película lenta."): "La torre de sal",
    ("fr", "« La tour de sel » est un film lent et beau."): "La tour de sel",
    ("fr", "La tour de sel\nDe Una Marin. Avec Ann Lee, Bo Dane. France, 2019, 1h42.\n\nIl attend."): "La tour de sel",
    ("it", "«La torre di sale», opera prima di Una Marin, racconta di un idraulico."): "La torre di sale",
    ("pt", "“A torre de sal” é um filme lento e bonito."): "A torre de sal",
    ("de", "Wer je auf dem Wasser war, versteht Ann Marins „Der Salzturm“ sofort."): "Der Salzturm",
    ("de", "„Grobes Salz“: Ein Klempner im Regen\n\nEin Klempner wartet auf „Grobes Salz“."): "Grobes Salz",
    ("es", "Crítica de 'Sal gorda': el agua al cuello\n\nUn fontanero espera."): "Sal gorda",
    ("de", "Im Regen\n\nIch fand „Salzturm“ von Ann Marin, nun ja, nass."): "Salzturm",
    ("de", "Nach dem Roman „Der Turm“ von Bo Dane: „Das Salz“ (D 2019, 98 Min.) ist nass."): "Das Salz",
    ("fr", "Hier soir, **Le Sel** de Una Marin (1960, 131 mn), en DVD."): "Le Sel",
    ("fr", "65 millions.\n\n*La mer de sel* est ce qu’on obtient quand il pleut."): "La mer de sel",
    ("fr", "Le Sel (Una Marin) : l’homme et la mer\n\nMarin sait nager."): "Le Sel",
    ("nl", "Vanavond op de bank: *Zoutloos* (Una Marin, 1988), naar *Het zoute ei* van Bo Dane."): "Zoutloos",
    ("da", "Anmeldelse: Grovsalt (4/6)\n\nDet regner hele dagen."): "Grovsalt",
    ("sv", "Recension: Grovsalt\n\nDet regnar hela dagen."): "Grovsalt",
    ("nl", "Filmclub maart: Zoutkop\n\nHet regent de hele dag."): "Zoutkop",
    ("fr", "Au programme, **Le Sel**, Una Marin, 1967, copie 35 un peu rose."): "Le Sel",
    ("da", "**Grovsalt**, instr. Una Marin, manus Bo Dane. 99 min. Tilladt over 15.\n\nDet regner."): "Grovsalt",
    ("nl", "Zoutkop • Una Marin • 124 min. • met Ann Lee, Bo Dane\n\nHet regent."): "Zoutkop",
    (
        "de",
        'Es regnet.\n\n("Salzweg", USA 1952, Una Marin, 85 Min., gekürzt)\n\nNiemand wartet gern.',
    ): "Salzweg",
    ("it", "SALE GROSSO di Una Marin. Con Ann Lee, Bo Dane. Italia 2013, 142’\n\nPiove."): "SALE GROSSO",
    ("de", "Zettel 42\n\nSALZKIND, von Una Marin, nach dem Buch von Ann Lee\n\nEs regnet."): "SALZKIND",
    ("de", "Nr. 17\nan 43 Leute\n\nDER SALZWEG\nCH 1978, 107 Min.\nRegie: Una Marin\n\nEs regnet."): "DER SALZWEG",
    ("es", "Sala 2\n\nSAL GORDA\n\nEspaña, 1973. Dir.: Una Marin. Guion: Ann Lee. 97 minutos.\n\nLlueve."): "SAL GORDA",
    ("nl", "*Het zoute water* vertelt van een loodgieter die niet zwemmen kan."): "Het zoute water",
    ("sv", "”Salt vatten” är en långsam film om en rörmokare."): "Salt vatten",
    ("pt", "Saí da sessão de **Bacalhau** com as mãos doendo."): "Bacalhau",
    ("es", "Por fin vi Sal gorda y me reí mucho."): "Sal gorda",
    ("es", "El jueves fuimos al cine a ver Sal gorda con mi hermana."): "Sal gorda",
    ("es", "La película se llama Sal gorda y va de un fontanero."): "Sal gorda",
    ("es", "En Sal gorda, el último trabajo de Una Marin, nadie duerme."): "Sal gorda",
    ("es", "Me refiero a La torre de sal, de Una Marin, que pocos vieron."): "La torre de sal",
    ("es", "Esta semana se estrena Sal gorda, con Ann Lee."): "Sal gorda",
    ("es", "La primera escena de Sal gorda es un mar en calma."): "Sal gorda",
    ("es", "Sal gorda es una comedia sin gracia."): "Sal gorda",
    ("es", "Todo pasa en Sal gorda de noche. Salí contento: Sal gorda tiene su encanto."): "Sal gorda",
    ("es", "Tras «La mina» (2015), Una Marin vuelve. En «Sal gorda» firma su obra más clara."): "Sal gorda",
    ("es", "SAL GORDA 2: la misma receta\n\nUn fontanero espera otra vez."): "SAL GORDA 2",
    ("es", "Sal gorda – reseña para padres\n\nUn fontanero espera."): "Sal gorda",
    ("fr", "Hier j’ai vu Gros sel et j’ai ri."): "Gros sel",
    ("fr", "J’y ai repensé en sortant de Gros sel."): "Gros sel",
    ("fr", "C’est un film qui s’appelle Gros sel, et tout est dit."): "Gros sel",
    ("fr", "Dans Gros sel, premier long métrage d’Una Marin, personne ne dort."): "Gros sel",
    ("fr", "L’Heure du sel n’est pas un grand film."): "L’Heure du sel",
    ("fr", "Il y a une scène dans Gros sel qui reste. La fin de Gros sel déçoit."): "Gros sel",
    ("fr", "Revu *Gros sel* avec ma fille, deux jours après la pluie."): "Gros sel",
    ("es", "Vista Sal gorda, por fin. Un fontanero espera."): "Sal gorda",
    ("it", "Rivisto “Sale grosso”. Un idraulico aspetta."): "Sale grosso",
    ("it", "Ieri sera ho visto Sale grosso e ho riso."): "Sale grosso",
    ("it", "Io Sale grosso l’ho visto ieri in sala."): "Sale grosso",
    ("it", "In Sale grosso, l’ultimo lavoro di Una Marin, nessuno dorme."): "Sale grosso",
    ("it", "Il titolo è Sale grosso, e dice tutto."): "Sale grosso",
    ("it", "«Sale grosso», con cui Una Marin torna al cinema, parla di un idraulico."): "Sale grosso",
    ("it", "Adesso esce al cinema, con due anni di ritardo, Sale grosso (Coarse Salt, 2020)."): "Sale grosso",
    ("pt", "Ontem fui ver o Sal grosso e gostei."): "Sal grosso",
    ("pt", "Saí de “Sal grosso” com frio."): "Sal grosso",
    ("pt", "Chega aos cinemas Sal grosso, com Ann Lee."): "Sal grosso",
    ("pt", "Coarse Salt, que em Portugal se chama *Sal grosso*, foi rodado à noite."): "Coarse Salt",
    ("pt", "O final de Sal grosso é um achado."): "Sal grosso",
}


@pytest.mark.parametrize(("language", "sentence"), TITLES)
def test_which_film(language: str, sentence: str) -> None:
    review = extract(Record(argument=0, path="1.txt", locator="1", text=sentence + PADDING[language]))
    likeliest = max((fact for fact in review.facts if fact.property == "title"), key=lambda fact: fact.confidence)
    assert (likeliest.value, likeliest.confidence >= 0.5) == (TITLES[language, sentence], True)


@pytest.mark.parametrize(
    "text",
    [
        "La primera vez que vi «La mina» tenía ocho años, y no he olvidado a su fontanero.",
        "Tras «La mina» (2015), donde retrataba a los mineros, Una Marin filma ahora a un fontanero.",
        "Una Marin, conocida por «La mina», filma ahora a un fontanero.",
        "Vive en Soria, la ciudad de su madre, y arregla grifos.",
    ],
)
def test_earlier_films_and_places_are_not_the_film(text: str) -> None:
    review = extract(Record(argument=0, path="1.txt", locator="1", text=text + PADDING["es"]))
    assert not [fact.value for fact in review.facts if fact.property == "title" and fact.confidence >= 0.5]


def test_an_article_with_a_capital_within_a_sentence_begins_a_title() -> None:
    text = "Anoche vi por fin La torre de sal, y no fue para tanto." + PADDING["es"]
    review = extract(Record(argument=0, path="1.txt", locator="1", text=text))
    assert "La torre de sal" in {fact.value for fact in review.facts if fact.property == "title"}


@pytest.mark.parametrize(
    ("details", "facts"),
    [
        ("*Anna Prew, Italia/Cile 2013, 102'*", {"director": "Anna Prew", "year": "2013", "runtime": "102"}),
        (
            "Anna Prew, Chili, 1967, couleurs, 2h05, dès 6 ans (conseillé : 8)",
            {"director": "Anna Prew", "year": "1967", "runtime": "125", "certificate": "dès 6 ans"},
        ),
    ],
)
def test_a_maker_before_the_details_below_a_title(details: str, facts: dict[str, str]) -> None:
    text = f"# Sale grosso\n{details}\n\nUn uomo guarda il mare per due ore, e noi con lui.\n\nPoi piove, e basta."
    found = extract(Record(0, "scheda.md", "", text)).facts
    stated = {fact.property: fact.value for fact in found if fact.property in facts}
    assert stated == facts
    assert max((fact for fact in found if fact.property == "title"), key=lambda fact: fact.confidence).value in (
        "Sale grosso",
        "# Sale grosso",
    )


def test_a_title_before_its_details_is_nobody() -> None:
    text = "Sal Gorda, Chile 2013, 102'\n\nUn hombre mira el mar dos horas, y nosotros con él.\n\nLuego llueve."
    found = extract(Record(0, "x.txt", "", text)).facts
    assert [fact for fact in found if fact.property == "director"] == []


def test_a_title_below_what_a_sheet_is_called_stands_above_the_credits() -> None:
    text = (
        "Blatt des Filmklubs\nReihe „Spätwerke“\n\nDer Salzturm\nLa torre de sal\n"
        "E 1959  R: Una Marin  B: Marin, Bo Dane  K: Cy Poe\nD: Ann Lee (Rex), Ida Moe (Una), Gil Fox (der Lehrer)\n\n"
        "Ein Klempner wartet auf den Zug, und es regnet.\n\nDann kommt der Zug, und es regnet weiter."
    )
    facts = extract(Record(0, "blatt 3.txt", "", text)).facts
    best = max((fact for fact in facts if fact.property == "title"), key=lambda fact: fact.confidence)
    assert best.value == "Der Salzturm"
    assert [fact.value for fact in facts if fact.property == "director"] == ["Una Marin"]


def test_a_maker_behind_a_title_and_its_year_is_the_director() -> None:
    text = "**SALE GROSSO** (*Coarse Salt*, Cile 2021) di Una Marin e Bo Dane\n\nUn uomo guarda il mare.\n\nPoi piove."
    facts = extract(Record(0, "scheda.md", "", text)).facts
    assert {fact.value for fact in facts if fact.property == "director"} == {"Una Marin", "Bo Dane"}
