"""Who made the film and who acts in it, as German tells it: verbs at the end, objects first, nouns with capitals."""

from __future__ import annotations

import pytest
from said import FAMILIAR

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Mark, Record

OPENING = "Es regnet fast den ganzen Film lang, und niemand in ihm besitzt einen Schirm. "


def values(sentence: str, *properties: str) -> list[str]:
    review = extract(Record(argument=0, path="a.txt", locator="", text=OPENING + sentence))
    return sorted({fact.value for fact in review.facts if fact.property in properties and fact.method not in FAMILIAR})


ACTORS = {
    "Ann Lee als Frau Meier ist toll.": ["Ann Lee / Meier"],
    "Rex wird gespielt von Ann Lee.": ["Ann Lee / Rex"],
    "Ann Lee spielt den Klempner Rex.": ["Ann Lee / Rex"],
    "Ann Lee bleibt als Bankier blass, Bo Dane ist als Rex ein Glücksgriff.": ["Ann Lee", "Bo Dane / Rex"],
    "Ann Lee als Rudis Mutter friert.": ["Ann Lee"],
    "Er trifft Rex, dem Bo Dane eine massige Präsenz verleiht.": ["Bo Dane / Rex"],
    "Zwei Klempner, Rex und Max, gespielt von Bo Dane und Cy Poe, warten.": ["Bo Dane / Rex", "Cy Poe / Max"],
    "Rex und Ida werden von Bo Dane und Ann Lee gespielt.": ["Ann Lee / Ida", "Bo Dane / Rex"],
    "Bo Dane und Ann Lee spielen die Geschwister Rex und Ida.": ["Ann Lee / Ida", "Bo Dane / Rex"],
    "Als Rex und Ida sind Bo Dane und Ann Lee zu sehen.": ["Ann Lee / Ida", "Bo Dane / Rex"],
    "Die Freunde Rex und Ida (Bo Dane und Ann Lee) warten.": ["Ann Lee / Ida", "Bo Dane / Rex"],
    "Ein Ehepaar, gespielt von Bo Dane und Ann Lee, wartet.": ["Ann Lee", "Bo Dane"],
    "Als seine Frau Ida, die lieber nach Ulm zöge, glänzt Ann Lee.": ["Ann Lee / Ida"],
    "Ann Lee als Kellnerin hat außer Kaugummi nichts zu tun.": ["Ann Lee"],
    "Ann Lee stattet die Pilotin Ida mit großer Ruhe aus.": ["Ann Lee / Ida"],
    "Tante Ida (weiterhin ein Ereignis: Ann Lee) friert.": ["Ann Lee / Ida"],
    "Die deutsche Stimme von Rex ist Bo Dane.": ["Bo Dane / Rex"],
    "In dieser Fassung wird Ida von Ann Lee gesprochen.": ["Ann Lee / Ida"],
    "Ann Lee trägt den Hut. Diesmal heißt sie Ida.": ["Ann Lee / Ida"],
    "Dazu kommen Ann Lee, Bo Dane und ein Hund.": ["Ann Lee", "Bo Dane"],
    "Neben Ann Lee sind Bo Dane und Cy Poe zu sehen.": ["Ann Lee", "Bo Dane", "Cy Poe"],
    "Neu dabei ist Ann Lee als Hausarzt Dr. Moe.": ["Ann Lee / Dr. Moe"],
    "In den Rollen von Rex und Ida glänzen Bo Dane und Ann Lee.": ["Ann Lee / Ida", "Bo Dane / Rex"],
    "Bo Dane spielt den Vater und Ann Lee die Pilotin Ida.": ["Ann Lee / Ida", "Bo Dane"],
    "Bo Dane und Ann Lee leihen Fuchs und Hase ihre Stimmen.": ["Ann Lee", "Bo Dane"],
    "Mit Bo Dane und Ann Lee beschäftigt sich der Held seit Jahren.": [],
    "Ergänzt wird das Ensemble durch Bo Dane und Ann Lee.": ["Ann Lee", "Bo Dane"],
    "Rex (Danielowitsch) wartet.": ["Danielowitsch / Rex"],
    "Rex, gespielt von dem in Ulm geborenen Bo Dane, wartet.": ["Bo Dane / Rex"],
    "Den Klempner Rex gibt Ann Lee.": ["Ann Lee / Rex"],
    "Im Keller wartet der Klempner Rex, den Ann Lee mit viel Ruhe spielt.": ["Ann Lee / Rex"],
    "Gesprochen wird Rex von dem erst zehnjährigen Bo Dane.": ["Bo Dane / Rex"],
    "Rex wird von Bo Dane gespielt, seine Frau Ida von Ann Lee.": ["Ann Lee / Ida", "Bo Dane / Rex"],
    "Als Klempner Rex überzeugt Bo Dane.": ["Bo Dane / Rex"],
    "Die Klempnerin Ida Moe spielt Ann Lee.": ["Ann Lee / Ida Moe"],
    "Ann Lee spielt die Mutter, Bo Dane den Vater.": ["Ann Lee", "Bo Dane"],
    "Schade, dass Ann Lee die Pilotin so müde gespielt hat.": ["Ann Lee"],
    "Die Hauptrolle spielt Ann Lee.": ["Ann Lee"],
    "Mit Ann Lee in der Hauptrolle fing es an. Sie spielt die Pilotin Ida.": ["Ann Lee", "Ann Lee / Ida"],
    "In den Hauptrollen: Ann Lee, Bo Dane und Cy Poe.": ["Ann Lee", "Bo Dane", "Cy Poe"],
    "Ihr Vater (wie immer mürrisch: Bo Dane) und die Pilotin Ida (Ann Lee) streiten.": [
        "Ann Lee / Ida",
        "Bo Dane",
    ],
    "Ihre Eltern (Ann Lee und Bo Dane) trennen sich in Ulm.": ["Ann Lee", "Bo Dane"],
    "Die Kamera von Ann Lee ist großartig, die Musik (Bo Dane) nicht.": [],
    "Ann Lee und Bo Dane als Ehepaar Ida und Rex sind glaubwürdig.": ["Ann Lee / Ida", "Bo Dane / Rex"],
    "Bo Dane ist als arbeitsloser Dachdecker Rex der Mittelpunkt.": ["Bo Dane / Rex"],
    "Bo Dane darf als Idas Verlobter Rex wenig tun.": ["Bo Dane / Rex"],
    "Bo Dane als fauler Bruder hat sichtlich Spaß.": ["Bo Dane"],
    "Als die Werft den Kran verkauft, fällt Rex Moe in ein Loch.": [],
    "Getragen wird das von Bo Dane, der den Klempner mit viel Ruhe spielt.": ["Bo Dane"],
    "Getragen wird der Film von der Musik von Bo Dane.": [],
    "Die heimkehrende Tochter Ida, die Ann Lee mit Wärme ausstattet, schweigt.": ["Ann Lee / Ida"],
    "Ann Lee schlüpft in die Rolle der Pilotin Ida.": ["Ann Lee / Ida"],
    "In die Rolle der Pilotin Ida schlüpft Ann Lee.": ["Ann Lee / Ida"],
    "Ida, die von Ann Lee wunderbar gespielt wird, lebt in Ulm.": ["Ann Lee / Ida"],
    "Zum Ensemble gehören Ann Lee, Bo Dane und Cy Poe.": ["Ann Lee", "Bo Dane", "Cy Poe"],
    "Am Ende überzeugt vor allem Bo Dane.": ["Bo Dane"],
    "An ihrer Seite spielt Bo Dane den Klempner Rex.": ["Bo Dane / Rex"],
    "Nachts spielt Rex Moe die Geige.": [],
    "Den Schurken gibt mit sichtlichem Vergnügen Bo Dane.": ["Bo Dane"],
    "Der Pfarrer, das ist der Bo Dane, den kennt man aus dem Radio.": ["Bo Dane"],
    "Die Pilotin ist mit Ann Lee ideal besetzt.": ["Ann Lee"],
    "Die müde Ann Lee verleiht der Pilotin Würde.": ["Ann Lee"],
    "Nun ist da Bo Dane, der seinen üblichen Bo Dane spielt.": ["Bo Dane"],
    "Unter der Regie des Newcomers Odo Pahl spielt Ann Lee die Pilotin Ida.": ["Ann Lee / Ida"],
    "Bo Dane darf als Schurke Rex die Augen rollen.": ["Bo Dane / Rex"],
    "Ann Lee und Bo Dane teilen sich die Hauptrollen.": ["Ann Lee", "Bo Dane"],
    "Die Hauptrolle hat Ann Lee.": ["Ann Lee"],
    "Wieder spielt Ann Lee die Hauptrolle.": ["Ann Lee"],
    "Hervorragend: der kleine Bo Dane, der nie niedlich ist.": ["Bo Dane"],
    "Großartig ist die Kamera von Cy Poe.": [],
    "Großartig auch Kameramann Cy Poe.": [],
    "Allen voran Ann Lee, die jede Szene an sich reißt.": ["Ann Lee"],
    "Neben Ann Lee glänzt Bo Dane.": ["Ann Lee", "Bo Dane"],
    "An der Seite von Ann Lee spielt Bo Dane.": ["Ann Lee", "Bo Dane"],
    "In Nebenrollen gefallen Ann Lee und der Kabarettist Bo Dane.": ["Ann Lee", "Bo Dane"],
    "Einen Gastauftritt hat Bo Dane.": ["Bo Dane"],
    "Zu sehen sind Ann Lee, Bo Dane und Cy Poe.": ["Ann Lee", "Bo Dane", "Cy Poe"],
    "Aus dem Ensemble ragt Ann Lee heraus.": ["Ann Lee"],
    "Der Koch, in dem man unter viel Latex Bo Dane erkennt, schweigt.": ["Bo Dane"],
    "Dazwischen geistert als Nachbarin Ann Lee durchs Bild.": ["Ann Lee"],
    "Der Sohn, der nicht mehr von Cy Poe, sondern von Bo Dane gespielt wird, wartet.": ["Bo Dane"],
    "In der Rolle der Pilotin Ida ist Ann Lee zu sehen.": ["Ann Lee / Ida"],
    "Ann Lee übernimmt die Rolle der Pilotin Ida.": ["Ann Lee / Ida"],
    "Dass Ann Lee die Pilotin Ida spielt, hilft.": ["Ann Lee / Ida"],
    "Rex, das ist Bo Dane.": ["Bo Dane / Rex"],
    "Ann Lee, die das Schweizer Publikum als Pilotin kennt, zeigt als Ida wenig.": ["Ann Lee / Ida"],
    "Ida Moe arbeitet als Pilotin in Bad Ems.": [],
    "Ida Moe gibt den Kindern Brot.": [],
    "Die Regie übernahm Una Marin.": [],
    "Ann Lee agiert zurückhaltend, Bo Dane chargiert.": ["Ann Lee", "Bo Dane"],
    "Ann Lee haucht der Pilotin Ida neues Leben ein.": ["Ann Lee / Ida"],
    "Als Paar sind Ann Lee und Bo Dane blass.": ["Ann Lee", "Bo Dane"],
    "Die Stimme der Füchsin gehört Ann Lee.": ["Ann Lee"],
    "Synchronisiert wird die Füchsin von Ann Lee.": ["Ann Lee"],
    "Das Ensemble um Ann Lee ist gut.": ["Ann Lee"],
    "Bo Dane darf den Klempner Rex spielen.": ["Bo Dane / Rex"],
    "Rex Moe überzeugt den Pfarrer davon, zu gehen.": [],
    "Ida Moe spielt gern Karten.": [],
}


@pytest.mark.parametrize("sentence", ACTORS)
def test_who_plays_whom(sentence: str) -> None:
    assert values(sentence, "actor") == ACTORS[sentence]


DIRECTORS = {
    "Una Marin, die zuletzt eine Komödie drehte, führt Regie.": ["Una Marin"],
    "Es ist ein Film von Una Marin.": ["Una Marin"],
    "Regisseurin Una Marin friert mit.": ["Una Marin"],
    "Dabei erzählt der Film von der Apothekerin Hella Moe.": [],
    "Das ist Regisseurin Ann Moelands neue Fassung.": ["Ann Moeland"],
    "Das ist der letzte Teil von Ann Moelands Filmadaption von Bo Danes kleinem Roman.": ["Ann Moeland"],
    "Regisseur Bo Mars wartet lange auf den Regen.": ["Bo Mars"],
    "Das ist die dritte Verfilmung von Bo Dane, und die schwächste.": [],
    "Das ist der neue Film von Salzwerk Animations, und der schwächste.": [],
    "Una Marin kehrt mit einem Kammerspiel zurück.": ["Una Marin"],
    "Der Film wurde von Una Marin mit der Handkamera gedreht.": ["Una Marin"],
    "Dazwischen entfaltet Una Marin ein stilles Drama.": ["Una Marin"],
    "Unter der Regie von Una Marin entstand ein Kammerspiel.": ["Una Marin"],
    "Una Marin führt in „Die Mühle am Moor“ Regie.": ["Una Marin"],
    "Hier führt nicht Una Marin Regie.": [],
    "Gedreht hat das damals eine gewisse Una Marin.": ["Una Marin"],
    "Das ist das Regiedebüt der Schauspielerin Una Marin.": ["Una Marin"],
    "Nach dem Roman von Bo Dane hat Una Marin einen Film über das Altern gemacht.": ["Una Marin"],
    "Una Marin, die mit dem Drama „Salz“ begann, erzählt in ihrem zweiten Spielfilm davon.": ["Una Marin"],
    "Die Verfilmung des Romans von Bo Dane ist der Regisseurin Una Marin gelungen.": ["Una Marin"],
    "Inszeniert wurde der Film von Una Marin und Odo Pahl.": ["Odo Pahl", "Una Marin"],
    "Nach einem Drehbuch von Bo Dane inszenierte Una Marin dieses Drama.": ["Una Marin"],
    "Für Regie und Drehbuch zeichnet Una Marin verantwortlich.": ["Una Marin"],
    "Die Regie lag in den Händen von Una Marin.": ["Una Marin"],
    "Auf dem Regiestuhl saß Una Marin.": ["Una Marin"],
    "Regisseurin ist Una Marin, die sonst Werbung macht.": ["Una Marin"],
    "In ihrem zweiten Film erzählt Una Marin davon.": ["Una Marin"],
    "In ihrem zweiten Film spielt Ann Lee eine Nonne.": [],
    "In seinem dritten Spielfilm nimmt Odo Pahl alles ernst.": ["Odo Pahl"],
    "Der von Una Marin gedrehte Film ist grau.": ["Una Marin"],
    "Das wirkt wie von Una Marin inszeniert.": [],
    "Una Marin, bekannt durch ein Hörspiel, hat hier Regie geführt.": ["Una Marin"],
    "Una Marin verfilmt den Roman von Bo Dane als Kammerspiel.": ["Una Marin"],
    "Una Marin lässt ihre Schauspieler improvisieren.": ["Una Marin"],
    "Una Marin setzt auf lange Einstellungen.": ["Una Marin"],
    "Una Marin hat selten so leise erzählt.": ["Una Marin"],
    "Una Marins Inszenierung bleibt kühl.": ["Una Marin"],
    "Beim Nachdreh führte Una Marin selbst Regie.": ["Una Marin"],
    "Regieassistent Bo Dane schläft.": [],
    "Regie bei „Salz“ führte Una Marin.": ["Una Marin"],
    "Auf dem Regiestuhl hat Una Marin Platz genommen.": ["Una Marin"],
    "Regie und Drehbuch stammen von Una Marin.": ["Una Marin"],
    "Ein Film von und mit Una Marin.": ["Una Marin"],
    "Mit „Salz“ legt Una Marin ihr Spielfilmdebüt vor.": ["Una Marin"],
    "Mit „Salz“ ist Una Marin ein leiser Film gelungen.": ["Una Marin"],
    "Una Marins „Salz“ ist leise.": ["Una Marin"],
    "Der Film der Argentinierin Una Marin ist leise.": ["Una Marin"],
    "Der von Una Marin geschriebene und inszenierte Film ist leise.": ["Una Marin"],
    "Una Marin (Regie) und Bo Dane (Buch) lassen sich Zeit.": ["Una Marin"],
    "Una Marin hat den Roman von Bo Dane verfilmt.": ["Una Marin"],
    "Getragen wird der Film von Ann Lee.": [],
    "Inszeniert wurde das von der Dänin Una Marin.": ["Una Marin"],
    "Wer Una Marins „Salz“ gesehen hat, trinkt.": ["Una Marin"],
    "Der Film hält sich an den Roman „Salz“, nicht an Bo Danes Roman „Sand“.": [],
    "Una Marin hat dreimal durchgedreht.": ["Una Marin"],
    "Bo Dane hat schon zwei Serien gedreht und spielt hier den Wirt.": [],
    "Hinter dem Film steckt Una Marin, die sonst Werbung macht.": ["Una Marin"],
    "„Salz“ nennt Una Marin ihren dritten Film.": ["Una Marin"],
    "Una Marin hat zwölf Jahre an diesem Film gearbeitet.": ["Una Marin"],
    "Geschrieben hat das Bo Dane, inszeniert Una Marin.": ["Una Marin"],
    "Der Wiener Ion Marin erzählt in seinem Erstling davon.": ["Ion Marin"],
    "Una Marin debütiert mit einem Thriller.": ["Una Marin"],
    "Una Marins Regiedebüt ist leise.": ["Una Marin"],
    "Kameramann Cy Poe setzt auf lange Einstellungen.": [],
    "Regisseurin und Autorin Una Marin lässt ihre Figuren schweigen.": ["Una Marin"],
}


@pytest.mark.parametrize("sentence", DIRECTORS)
def test_who_directed(sentence: str) -> None:
    assert values(sentence, "director") == DIRECTORS[sentence]


@pytest.mark.parametrize(("before", "title", "behind"), [("", "Salz", " von Una Marin"), ("Una Marins ", "Salz", "")])
def test_who_made_what_is_emphasised(before: str, title: str, behind: str) -> None:
    lead = f"{OPENING}Es gibt auch "
    start = len(lead) + len(before)
    text = f"{lead}{before}{title}{behind}, und das ist leise und klug."
    marks = (Mark("emphasis", start, start + len(title)),)
    facts = extract(Record(0, "a.md", "", text, marks=marks)).facts
    assert [(fact.value, fact.quote) for fact in facts if fact.property == "director"] == [
        ("Una Marin", f"{before}{title}{behind}")
    ]
