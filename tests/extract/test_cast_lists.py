"""Casts told line by line: which side has the actors, where a list ends, and what is none."""

from __future__ import annotations

import pytest

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Record

PROSE = "It rains for most of the picture, and nobody in it owns an umbrella, least of all the man who sells them."
CAST = ["Cy Dunn / Miller", "Eli Gray / Una"]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Cast:\nCy Dunn ........ the Miller\nEli Gray ....... Una", CAST),
        ("Cast\n\nCy Dunn as the Miller\nEli Gray as Una", CAST),
        ("Besetzung:\nMiller: Cy Dunn\nUna: Eli Gray", CAST),
        ("STARRING\nMiller - Cy Dunn\nUna - Eli Gray", CAST),
        ("## Cast and characters\n- Cy Dunn – Miller\n- Eli Gray – Una", CAST),
        ("Actor\tRole\nCy Dunn\tMiller\nEli Gray\tUna", CAST),
        ("who\tas\tnotes\nCy Dunn\tMiller\tdry\nEli Gray\tUna\tTHE ONE\nRex\thimself\ta dog", CAST),
        ("Character\tActor\nMiller\tCy Dunn\nUna\tEli Gray", CAST),
        ("Norway\t1987, 90 mins\nDirector\tUna Marin\nCamera\tBo Day\nMiller\tCy Dunn\nUna\tEli Gray", CAST),
        ("Director\tUna Marin\nCamera\tBo Day\nMusic\tCy Dunn", []),
        (
            "Director: Una Marin\n\nMiller, who is tired (CY DUNN)\nUna (Eli Gray)\nIvo (Ida Moe)",
            [*CAST, "Ida Moe / Ivo"],
        ),
        ("Personaggi e interpreti: Miller: Cy Dunn – Una: Eli Gray", CAST),
        ("Programme:\nMiller, a fable (Cy Dunn)\nUna (Eli Gray)\nIvo (Ida Moe)", []),
        ("Places\tPeople\nMiller\tCy Dunn\nUna\tEli Gray", []),
        ("Cast:\nCy Dunn - Ivo Weir\nEli Gray - Una Marsh", []),
        ("Cast:\nThe miller - grim\nThe pier - long", []),
        ("Places:\nCy Dunn: here\nEli Gray: there", []),
    ],
)
def test_a_cast_is_read_where_one_side_is_people(text: str, actors: list[str]) -> None:
    document = f"The Miller (1987)\n\n{text}\n\n{PROSE}"
    facts = [fact for fact in extract(Record(0, "a.txt", "", document)).facts if fact.property == "actor"]
    told = [fact for fact in facts if fact.method == "label" and " / " in fact.value]
    assert sorted({fact.value for fact in told}) == actors
    assert all(document[fact.start : fact.end] == fact.quote for fact in told)
