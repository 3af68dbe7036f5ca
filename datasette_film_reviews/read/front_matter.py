"""Front matter: what stands above a post and is said about it, in YAML, TOML, JSON or Pelican's plain lines."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from datasette_film_reviews.read.yaml_values import BrokenYAML, parse_yaml

MAXIMUM_LENGTH = 2**16
"""Code points within which front matter ends."""

MAXIMUM_HEADERS = 200

_OPENING = re.compile(r"\s*(?P<fence>-{3,}|\+{3})[ \t]*(?P<format>yaml|toml|json)?[ \t]*\n", re.IGNORECASE)
_OPENING_JSON = re.compile(r"\s*\{\s*\"[^\"\n]{1,60}\"\s*:")
_CLOSINGS = {"-": re.compile(r"^(?:-{3,}|\.{3})[ \t]*$", re.MULTILINE), "+": re.compile(r"^\+{3}[ \t]*$", re.MULTILINE)}
_KEY_LINE = re.compile(
    r"(?P<indent>[ \t]*)(?P<item>-[ \t]+)?[\"']?(?P<key>[^\W_][\w .'-]{0,60}?)[\"']?[ \t]*[:=](?:[ \t]+|$)(?P<value>.*)"
)
_BEGINS = re.compile(r"[\"']?\w[\w .-]{0,60}[\"']?[ \t]*[:=]|-{3,}[ \t]*$|\+{3}[ \t]*$")
_ITEM = re.compile(r"[ \t]*-[ \t]+(?P<value>.*)")
_HEADER = re.compile(r"(?P<key>[A-Za-z][\w -]{0,40}):(?:[ \t]+(?P<value>.*)|$)")
_CONTINUED = re.compile(r"(?: {4}|\t)\s*(?P<value>\S.*)")
_SAYS_POST = frozenset(
    "title date slug category categories tags author authors summary status modified template".split()
)
_SAYS_PELICAN = frozenset("slug category tags summary status modified template".split())
_TOML_PLACE = re.compile(r"\s*\(at (?:line (?P<line>\d+).*|end of document)\)$")

_PARTED = re.compile(r"\s*[A-Z][\w-]{1,40}:[^\n]*\n(?:[^\n]*\n){0,5}?----[ \t]*\n")
_FOUR_DASHES = re.compile(r"^----[ \t]*$", re.MULTILINE)
_FIELD = re.compile(r"(?P<key>[A-Z][\w-]{1,40}):(?P<value>.*)", re.DOTALL)
_BODIES = frozenset(("text", "body", "content", "article", "maintext"))


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What was said above a post, and the rest.

    ``values`` holds strings, numbers, booleans, dates, lists and mappings; YAML's scalars are strings as typed.
    ``doubt`` is what could not be read as it stands, a clause that names the line; None where all was plain.
    """

    values: Mapping[str, object]
    body: str
    doubt: str | None = None


def is_front_matter(start: str, markdown: bool) -> bool:
    """Whether a text starts with front matter. ``markdown``: the file's name says that it is Markdown."""
    if opening := _OPENING.match(start):
        first = next((line for line in start[opening.end() :].split("\n") if line.strip() and line[0] != "#"), "")
        begins = _KEY_LINE.match(first) or first.lstrip()[:1] == "{" or (markdown and _BEGINS.match(first))
        return bool(begins) and _closing(opening, start) is not None
    if start.lstrip()[:1] == "{":
        split = _split_json(start)
        return (
            split is not None and bool(split.values) and (markdown or split.body.strip()[:1] not in ("", "{", ",", "]"))
        )
    if _parted_by_dashes(start):
        return True
    headers = _headers(start)
    if headers is None:
        return False
    keys = {key.casefold() for key in headers[0]}
    return len(keys) >= 2 and bool(keys & _SAYS_POST) if markdown else len(keys) >= 3 and bool(keys & _SAYS_PELICAN)


def split_front_matter(text: str, markdown: bool) -> FrontMatter:
    """Take the front matter off a text; where there is none, all of it is body. Never raises."""
    opening = _OPENING.match(text)
    if not is_front_matter(text[:MAXIMUM_LENGTH], markdown):
        if opening and _KEY_LINE.match(text, opening.end()):
            return FrontMatter(
                {}, text, f"the front matter, opened by {opening['fence']} in its first line, never ends"
            )
        if markdown and _OPENING_JSON.match(text):
            return FrontMatter({}, text, "the front matter, which begins as JSON, is broken")
        return FrontMatter({}, text)
    if opening:
        return _fenced(text, opening)
    if text.lstrip()[:1] == "{" and (split := _split_json(text)):
        return split
    if parted := _parted_by_dashes(text):
        return parted
    values, end = _headers(text) or ({}, 0)
    return FrontMatter({key: value[0] if len(value) == 1 else value for key, value in values.items()}, text[end:])


def _closing(opening: re.Match[str], text: str) -> re.Match[str] | None:
    return _CLOSINGS[opening["fence"][0]].search(text, opening.end(), MAXIMUM_LENGTH)


def _fenced(text: str, opening: re.Match[str]) -> FrontMatter:
    closing = _closing(opening, text)
    inside, body = (text[opening.end() : closing.start()], text[closing.end() :]) if closing else ("", text)
    above = text.count("\n", 0, opening.end()) + 1
    format = (opening["format"] or ("toml" if opening["fence"][0] == "+" else "yaml")).lower()
    try:
        values, repeated = _PARSERS[format](inside)
    except _Broken as broken:
        doubt = f"line {above + broken.line} of the front matter is broken ({broken}), so that it was read line by line"
        return FrontMatter(_line_by_line(inside), body, doubt)
    if not repeated:
        return FrontMatter(values, body)
    places = ", ".join(f"{key} again in line {above + line}" for key, line in repeated[:5])
    return FrontMatter(values, body, f"the front matter gives a key twice ({places}), of which the last counts")


class _Broken(ValueError):
    """Not what it claims to be; ``line`` counts from 0."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


_Values = tuple[Mapping[str, object], tuple[tuple[str, int], ...]]


def _yaml(text: str) -> _Values:
    if not any(line.strip() and line.strip()[0] != "#" for line in text.split("\n")):
        return {}, ()
    try:
        parsed = parse_yaml(text)
    except BrokenYAML as broken:
        raise _Broken(str(broken), broken.line) from None
    return parsed.values, parsed.repeated


def _toml(text: str) -> _Values:
    try:
        return tomllib.loads(text, parse_float=str), ()
    except tomllib.TOMLDecodeError as error:
        place = _TOML_PLACE.search(str(error))
        line = int(place["line"]) - 1 if place and place["line"] else text.count("\n")
        raise _Broken(_TOML_PLACE.sub("", str(error)).lower(), line) from None
    except (RecursionError, ValueError):
        raise _Broken("its values cannot be read", 0) from None


def _json(text: str) -> _Values:
    try:
        values = json.loads(text, parse_float=str)
    except json.JSONDecodeError as error:
        raise _Broken(error.msg.lower(), error.lineno - 1) from None
    except (RecursionError, ValueError):
        raise _Broken("its values cannot be read", 0) from None
    if not isinstance(values, dict):
        raise _Broken("it has no keys", 0)
    return values, ()


_PARSERS = {"yaml": _yaml, "toml": _toml, "json": _json}


def _split_json(text: str) -> FrontMatter | None:
    """JSON without fences, as Hugo takes it; None where the text does not start with a whole object."""
    start = len(text) - len(text.lstrip())
    try:
        values, end = json.JSONDecoder(parse_float=str).raw_decode(text[:MAXIMUM_LENGTH], start)
    except (RecursionError, ValueError):
        return None
    return FrontMatter(values, text[end:]) if isinstance(values, dict) else None


def _headers(text: str) -> tuple[dict[str, list[str]], int] | None:
    """Pelican's lines of keys and values down to the first blank line, and where they end."""
    values: dict[str, list[str]] = {}
    key, position = "", len(text) - len(text.lstrip("\n"))
    for line in text[position:MAXIMUM_LENGTH].split("\n", MAXIMUM_HEADERS)[:MAXIMUM_HEADERS]:
        if not line.strip():
            break
        if header := _HEADER.fullmatch(line.rstrip()):
            key = header["key"]
            values.setdefault(key, []).extend(filter(None, (header["value"],)))
        elif key and (continued := _CONTINUED.fullmatch(line.rstrip())):
            values[key].append(continued["value"])
        else:
            return None
        position += len(line) + 1
    return (values, min(position, len(text))) if values else None


def _parted_by_dashes(text: str) -> FrontMatter | None:
    """Kirby's fields, which lines of four dashes part; the one that is called a text is the body."""
    if not _PARTED.match(text):
        return None
    fields = [_FIELD.fullmatch(part.strip()) for part in _FOUR_DASHES.split(text)]
    said = {field["key"]: field["value"].strip() for field in fields if field}
    body = next((key for key in said if key.casefold() in _BODIES), None)
    if body is None or len(said) < 2 or not all(fields):
        return None
    return FrontMatter({key: value for key, value in said.items() if key != body and value}, said[body])


def _line_by_line(text: str) -> dict[str, object]:
    """What can be had of broken front matter: keys with their values on the line, lists, and parents by indentation."""
    values: dict[str, object] = {}
    parents: list[tuple[int, str]] = []
    for line in text.split("\n"):
        if item := _ITEM.fullmatch(line):
            listed = values.setdefault(parents[-1][1], []) if parents else None
            if isinstance(listed, list) and not _KEY_LINE.fullmatch(line):
                listed.append(_unquoted(item["value"]))
        elif found := _KEY_LINE.fullmatch(line):
            indent = len(found["indent"].expandtabs())
            while parents and parents[-1][0] >= indent:
                parents.pop()
            key = ".".join((*(parent for _, parent in parents[-1:]), found["key"]))
            parents.append((indent, key))
            value = _unquoted(found["value"])
            if value.startswith("[") and value.endswith("]"):
                values[key] = [_unquoted(part) for part in value[1:-1].split(",")]
            elif value not in ("", "|", ">", "|-", ">-"):
                values[key] = value
    return values


def _unquoted(value: str) -> str:
    value = value.strip().removesuffix(",")
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
