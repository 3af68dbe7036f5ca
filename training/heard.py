"""What a function of extraction is given, and gives, for each labelled record of a collection."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Record
from datasette_film_reviews.read import ReadOptions, list_inputs, read
from evaluation.labels import Labels, labels_in, number_of


class Heard(NamedTuple):
    """The labels of a record, what the function was given for it last, and what it gave."""

    label: Labels
    given: tuple[Any, ...]
    gave: Any


def heard(module: ModuleType, name: str, folder: str, labels: str, asked: str, without: str = "") -> Iterator[Heard]:
    """Every record of a folder that has the label ``asked``, extracted while function ``name`` is listened to.

    Fields of the property ``without`` are not read. A record for which the function was not called is left out.
    """
    labelled = {(label.path, label.number): label for label in labels_in(Path(labels)) if asked in label.values}
    calls: list[tuple[tuple[Any, ...], Any]] = []
    function = getattr(module, name)

    def listen(*given: Any) -> Any:
        calls.append((given, function(*given)))
        return calls[-1][1]

    setattr(module, name, listen)
    try:
        for item in read(list_inputs([folder]), ReadOptions()):
            label = labelled.get((item.path, number_of(item.locator))) if isinstance(item, Record) else None
            if label is None:
                continue
            calls.clear()
            extract(replace(item, fields=tuple(field for field in item.fields if field.property != without)))
            if calls:
                yield Heard(label, *calls[-1])
    finally:
        setattr(module, name, function)
