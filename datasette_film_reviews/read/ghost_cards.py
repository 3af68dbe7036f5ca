"""What Ghost's editors keep of a post, Mobiledoc and Lexical, as HTML: enough of it to read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

from datasette_film_reviews.read.json_objects import Decoder
from datasette_film_reviews.read.rendering import html_of

_TEXT_SECTION, _LIST_SECTION, _CARD_SECTION = "1", "3", "10"
_DEPTH = 50
_DIGITS = 7
"""Numbers with as many digits are no places in a post."""

_BLOCKS = frozenset(("paragraph", "heading", "extended-heading", "quote", "extended-quote", "aside", "listitem"))
_EMPHASIS = 2
"""The bit of Lexical's formats that says italics."""


def html_of_cards(kept: str) -> str:
    """The HTML of what an editor keeps as JSON; empty where it is nothing of the kind. Never raises."""
    try:
        value, _ = Decoder().value_of(kept)
    except ValueError:
        return ""
    if not isinstance(value, Mapping):
        return ""
    return "\n".join(_lexical(value["root"], _DEPTH)) if "root" in value else "\n".join(_mobiledoc(value))


def _mobiledoc(value: Mapping[str, object]) -> Iterator[str]:
    tags = [markup[0] for markup in _list(value.get("markups")) if isinstance(markup, list) and markup]
    cards = _list(value.get("cards"))
    for section in _list(value.get("sections")):
        match section:
            case [str(kind), str(tag), list(markers)] if kind == _TEXT_SECTION:
                yield f"<{tag}>{_marked(markers, tags)}</{tag}>"
            case [str(kind), str(tag), list(entries)] if kind == _LIST_SECTION:
                yield f"<{tag}>{''.join(f'<li>{_marked(_list(entry), tags)}</li>' for entry in entries)}</{tag}>"
            case [str(kind), str(number)] if kind == _CARD_SECTION:
                match _at(cards, number):
                    case [_, {**payload}]:
                        yield _card(payload)


def _marked(markers: list[object], tags: list[object]) -> str:
    """The words of a section with those of its tags that set words apart."""
    words = []
    for marker in markers:
        match marker:
            case [_, list(opened), str(), str(text)]:
                names = [_at(tags, place) for place in opened]
                emphasis = next((name for name in names if name in ("em", "i", "strong", "b")), "")
                words.append(f"<{emphasis}>{escape(text)}</{emphasis}>" if emphasis else escape(text))
    return "".join(words)


def _card(payload: Mapping[object, object]) -> str:
    markdown, markup = payload.get("markdown"), payload.get("html")
    return html_of(markdown) if isinstance(markdown, str) else markup if isinstance(markup, str) else ""


def _lexical(node: object, depth: int) -> Iterator[str]:
    """The blocks below a node, each a paragraph."""
    if not isinstance(node, Mapping) or not depth:
        return
    if node.get("type") in _BLOCKS:
        yield f"<p>{''.join(_inline(node, depth))}</p>"
    elif card := _card(node):
        yield card
    else:
        for child in _list(node.get("children")):
            yield from _lexical(child, depth - 1)


def _inline(node: Mapping[object, object], depth: int) -> Iterator[str]:
    text = node.get("text")
    if isinstance(text, str):
        written = str(node.get("format"))
        is_emphasis = written.isdecimal() and len(written) < _DIGITS and int(written) & _EMPHASIS
        yield f"<em>{escape(text)}</em>" if is_emphasis else escape(text)
    elif node.get("type") == "linebreak":
        yield "<br>"
    for child in _list(node.get("children")) if depth else ():
        if isinstance(child, Mapping):
            yield from _inline(child, depth - 1)


def _at(elements: list[object], place: object) -> object:
    """The element at a place, a number as it is written; None where there is none."""
    number = int(place) if isinstance(place, str) and place.isdecimal() and len(place) < _DIGITS else len(elements)
    return elements[number] if number < len(elements) else None


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []
