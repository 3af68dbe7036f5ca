"""Reading one file of a test, with every record of it accounted for."""

from __future__ import annotations

from pathlib import Path

from datasette_film_reviews.model import Problem, Record, Source
from datasette_film_reviews.read import ReadOptions, list_inputs, read

Items = list[Record | Problem]


def read_file(tmp_path: Path, data: str | bytes, name: str, **columns: str) -> tuple[Items, Source]:
    """What a file with this content gives: records and problems, which make up its source."""
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    *items, source = read(list_inputs([str(path)]), ReadOptions(columns=tuple(columns.items())))
    found: Items = [item for item in items if isinstance(item, Record | Problem)]
    assert isinstance(source, Source)
    assert source.records == sum(item.records if isinstance(item, Problem) else 1 for item in found)
    return found, source


def read_table(tmp_path: Path, data: str | bytes, name: str = "reviews.csv", **columns: str) -> Items:
    """As `read_file`, without the source."""
    return read_file(tmp_path, data, name, **columns)[0]


def records(items: Items) -> list[Record]:
    return [item for item in items if isinstance(item, Record)]


def problems(items: Items) -> list[Problem]:
    return [item for item in items if isinstance(item, Problem)]


def stated(record: Record) -> dict[str, str]:
    """The fields of a record by property, the last of each."""
    return {field.property: field.value for field in record.fields}
