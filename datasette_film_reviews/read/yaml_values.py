"""YAML as its author typed it: every scalar a string, so that a rating of `4.50` and a film called `1917` stay so.

Values are built from the parser's events and not by PyYAML's own constructor, which recurses, expands aliases without
end and forgets which keys came twice.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import yaml

MAXIMUM_DEPTH = 32
MAXIMUM_VALUES = 20_000
"""Values in one front matter, those that aliases repeat counted each time."""

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_CONTROLS = re.compile("[\0-\b\v\f\x0e-\x1f\x7f]")
_HIDDEN = {control: 0xF700 + control for control in range(0x80, 0xA0) if control != 0x85}
_SHOWN = {hidden: control for control, hidden in _HIDDEN.items()}
"""YAML forbids the controls that mojibake is half made of: they pass the parser as characters for private use."""

_TOO_DEEP = "its values are nested too deep"

_NULLS = frozenset(("", "~", "null", "Null", "NULL"))


class BrokenYAML(ValueError):
    """It cannot be read as a mapping. ``line`` counts from 0; the message says what is wrong, without a full stop."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True, slots=True)
class Parsed:
    """The mapping, and the lines (from 0) on which a key came that had come before."""

    values: dict[str, object]
    repeated: tuple[tuple[str, int], ...]


def parse_yaml(text: str) -> Parsed:
    """Read a mapping; nested ones and lists keep their shape, the last of repeated keys counts.

    Raises:
        BrokenYAML: it is no YAML, no mapping, or too much of it.

    """
    builder = _built(text, MAXIMUM_VALUES)
    if not isinstance(builder.root, dict):
        raise BrokenYAML("it has no keys", 0)
    return Parsed(builder.root, tuple(builder.repeated))


def parse_documents(text: str) -> list[object]:
    """Read every document of a file of data, mappings, lists or scalars; an empty one is None.

    Raises:
        BrokenYAML: it is no YAML, or its aliases repeat more than it has characters.

    """
    return _built(text, max(MAXIMUM_VALUES, len(text))).documents


def _built(text: str, most: int) -> _Builder:
    try:
        builder = _Builder(most)
        for event in yaml.parse(_CONTROLS.sub("", text).translate(_HIDDEN), Loader=_LOADER):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        told = str(error.problem or error.context)
        # libyaml from 0.2.6 on stops at a depth of its own, before it gives the events that would be counted here.
        raise BrokenYAML(_TOO_DEEP if "nesting depth" in told else told, mark.line if mark else 0) from None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        if isinstance(error, BrokenYAML):
            raise
        raise BrokenYAML("it holds what no text holds", 0) from None
    return builder


@dataclass(slots=True)
class _Open:
    """A mapping or list that is not complete; ``count`` is how many values there were before it."""

    value: dict[str, object] | list[object]
    anchor: str | None
    count: int
    key: str | None = None


@dataclass(slots=True)
class _Builder:
    most: int
    root: object = None
    documents: list[object] = field(default_factory=list)
    repeated: list[tuple[str, int]] = field(default_factory=list)
    _stack: list[_Open] = field(default_factory=list)
    _anchors: dict[str, tuple[object, int]] = field(default_factory=dict)
    _count: int = 0

    def take(self, event: yaml.Event) -> None:
        line = event.start_mark.line if event.start_mark else 0
        if isinstance(event, yaml.ScalarEvent):
            nothing = not event.style and event.value in _NULLS
            self._put(None if nothing else event.value.translate(_SHOWN), event.anchor, line)
        elif isinstance(event, yaml.AliasEvent):
            if event.anchor not in self._anchors:
                raise BrokenYAML(f"it repeats &{event.anchor}, which is not complete by then", line)
            value, size = self._anchors[event.anchor]
            self._count += size - 1
            self._put(value, None, line)
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            if len(self._stack) == MAXIMUM_DEPTH:
                raise BrokenYAML(_TOO_DEEP, line)
            opened: dict[str, object] | list[object] = {} if isinstance(event, yaml.MappingStartEvent) else []
            self._stack.append(_Open(opened, event.anchor, self._count))
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            done = self._stack.pop()
            self._put(done.value, done.anchor, line, self._count - done.count + 1)
        elif isinstance(event, yaml.DocumentEndEvent):
            self.documents.append(self.root)

    def _put(self, value: object, anchor: str | None, line: int, size: int = 1) -> None:
        """Add a complete value, which holds ``size`` values itself included, to what is open."""
        self._count += 1
        if self._count > self.most:
            raise BrokenYAML("its aliases repeat more than anybody would write", line)
        if anchor:
            self._anchors[anchor] = (value, size)
        if not self._stack:
            self.root = value
            return
        inner = self._stack[-1]
        if isinstance(inner.value, list):
            inner.value.append(value)
        elif inner.key is None:
            inner.key = value if isinstance(value, str) else ""
            if inner.key in inner.value:
                self.repeated.append((inner.key, line))
        else:
            inner.value[inner.key] = value
            inner.key = None
