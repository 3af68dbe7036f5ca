"""JSON-LD held to the vocabulary of schema.org, as the package `schema_org` has it: types, properties, ranges."""

from __future__ import annotations

from datetime import date
from typing import Any

from schema_org import registry


def checked(node: dict[str, Any]) -> None:
    """Fail unless a document says what schema.org has words for, and nothing else."""
    assert node["@context"] == "https://schema.org"
    _model({name: value for name, value in node.items() if name != "@context"})


def _model(node: dict[str, Any]) -> Any:
    reverse = node.get("@reverse", {})
    model = registry.get_model(node["@type"])
    for name, others in reverse.items():
        for other in others:
            _model({**other, name: {"@type": node["@type"]}})
    properties = {name: _value(model, name, value) for name, value in node.items() if not name.startswith("@")}
    assert not {name for name in node if name.startswith("@")} - {"@type", "@id", "@reverse"}
    return model(**properties)


def _value(model: Any, name: str, value: Any) -> Any:
    if isinstance(value, list):
        return [_value(model, name, one) for one in value]
    if isinstance(value, dict):
        return _model(value)
    ranges = next((known.ranges for known in model.SCHEMA_PROPERTIES if known.schema_name == name), ())
    if "Date" in ranges:
        return date.fromisoformat(value if len(value) > 4 else f"{value}-01-01")
    return value
