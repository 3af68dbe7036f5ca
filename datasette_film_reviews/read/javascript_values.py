"""The data that files of JavaScript and TypeScript hold, JSX among them: parsed, and never run."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from inspect import cleandoc
from itertools import chain
from typing import TYPE_CHECKING

import tree_sitter_typescript
from tree_sitter import Language, Parser

if TYPE_CHECKING:
    from tree_sitter import Node

_LANGUAGE = Language(tree_sitter_typescript.language_tsx())  # which has all of JavaScript, JSX and TypeScript in it
_DEPTH = 40
"""So deep may data be nested: what lies deeper is left out."""

_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "", "\n": "", "\r\n": ""}
_POINT = re.compile(r"[ux]\{?([0-9A-Fa-f]{1,6})\}?")
_WRAPPERS = frozenset(
    {"parenthesized_expression", "as_expression", "satisfies_expression", "non_null_expression", "spread_element"}
)
_SAME_ARRAY = frozenset({"map", "filter", "sort", "reverse", "toSorted", "toReversed"})
"""What may be called on an array whose elements are still what is written there, as far as they are reviews."""


class _Unknown:
    """What only a run of the program would tell."""


_UNKNOWN = _Unknown()


@dataclass(slots=True)
class _Names:
    """The arrays and objects that have names, in their order, and which of them stand in others."""

    values: dict[str, object] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Data:
    """The arrays and objects that a program writes out, by name; the first line, from 1, that could not be parsed."""

    values: dict[str, object]
    broken: int | None


def data_in(program: str) -> Data:
    """What a program writes out; what stands in another array or object under its name is left to that.

    Numbers are as written. Whatever is computed is left out: an element, a pair, a part of a string.
    """
    names = _Names()
    number = 0
    root = Parser(_LANGUAGE).parse(program.encode("utf-8", "replace")).root_node
    for name, node in _assigned(root):
        value = _value(node, names, _DEPTH)
        if isinstance(value, list | dict) and value:
            number += 1
            names.values[name if name not in names.values else f"{name} {number}"] = value
    free = {name: value for name, value in names.values.items() if name not in names.used}
    return Data(free, _first_broken(root))


def _first_broken(node: Node) -> int | None:
    """The line of the first fault that the parser went on behind."""
    if not node.has_error:
        return None
    while not (node.is_error or node.is_missing):
        faulty = next((child for child in node.children if child.has_error or child.is_missing), None)
        if faulty is None:
            break
        node = faulty
    return node.start_point.row + 1


def _assigned(root: Node) -> Iterator[tuple[str, Node]]:
    """Each name and what is assigned to it, wherever that stands, in the order of the program."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        name, value = _assignment(node)
        if value is not None and _is_written_out(value):
            yield name, value
        elif node.is_error:  # of an array that is never closed its elements are left
            yield from (("", child) for child in node.named_children if child.type in ("array", "object"))
            waiting += (child for child in reversed(node.named_children) if child.type not in ("array", "object"))
        else:
            waiting += reversed(node.named_children)


def _assignment(node: Node) -> tuple[str, Node | None]:
    if node.type == "variable_declarator":
        return _text(node.child_by_field_name("name")), node.child_by_field_name("value")
    if node.type == "assignment_expression":
        return _text(node.child_by_field_name("left")), node.child_by_field_name("right")
    if node.type == "export_statement":
        return "export default", node.child_by_field_name("value")
    return "", None


def _is_written_out(node: Node) -> bool:
    """Whether an array or an object stands here, in whatever a compiler or a library wants round it."""
    while node.type in _WRAPPERS and node.named_children:
        node = node.named_children[0]
    if node.type == "call_expression":
        function, arguments = node.child_by_field_name("function"), node.child_by_field_name("arguments")
        if function is not None and function.type == "member_expression":
            on = function.child_by_field_name("object")
            if on is not None and on.type == "array":
                return True
        given = arguments.named_children if arguments is not None else []
        return len(given) == 1 and given[0].type in ("array", "object")
    return node.type in ("array", "object")


def _value(node: Node, names: _Names, depth: int) -> object:
    if node.type in _WRAPPERS:
        return _value(node.named_children[0], names, depth - 1) if depth and node.named_children else _UNKNOWN
    read = _KINDS.get(node.type)
    return read(node, names, depth - 1) if read and depth else _UNKNOWN


def _array(node: Node, names: _Names, depth: int) -> object:
    elements: list[object] = []
    parts = (part.named_children if part.is_error else [part] for part in node.named_children)  # a comma is missing
    for child in chain.from_iterable(parts):
        value = _value(child, names, depth)
        if child.type == "spread_element" and isinstance(value, list):
            elements += value
        elif not isinstance(value, _Unknown):
            elements.append(value)
    return elements


def _object(node: Node, names: _Names, depth: int) -> object:
    pairs: dict[str, object] = {}
    for child in node.named_children:
        if child.type == "pair":
            key, inner = child.child_by_field_name("key"), child.child_by_field_name("value")
            value = _value(inner, names, depth) if inner is not None else _UNKNOWN
            if key is not None and key.type != "computed_property_name" and not isinstance(value, _Unknown):
                pairs[_string(key) if key.type == "string" else _text(key)] = value
        elif child.type == "spread_element" and isinstance(value := _value(child, names, depth), dict):
            pairs |= value
        elif child.type == "shorthand_property_identifier" and _text(child) in names.values:
            pairs[_text(child)] = _named(child, names, depth)
    return pairs


def _string(node: Node, names: _Names | None = None, depth: int = 0) -> str:
    """The characters of a string or a template; what a template computes is left out."""
    parts = []
    for child in node.named_children:
        if child.type == "escape_sequence":
            parts.append(_escaped(_text(child)[1:]))
        elif child.type in ("string_fragment", "html_character_reference"):
            parts.append(_text(child))
    # Two halves of a character beyond the first 65,536 are written one by one.
    return "".join(parts).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _template(node: Node, names: _Names | None = None, depth: int = 0) -> str:
    """A template without the space by which its lines go in as the program does."""
    text = _string(node)
    return cleandoc(text) if "\n" in text else text


def _escaped(letters: str) -> str:
    if (point := _POINT.fullmatch(letters)) and (number := int(point[1], 16)) <= 0x10FFFF:
        return chr(number)
    return _ESCAPES.get(letters, letters)


def _sum(node: Node, names: _Names, depth: int) -> object:
    """``'one ' + 'two'``, of as many lines as anybody likes; anything else that is reckoned is not known."""
    parts = []
    while node.type == "binary_expression":
        operator, left, right = (node.child_by_field_name(name) for name in ("operator", "left", "right"))
        if operator is None or operator.type != "+" or left is None or right is None:
            return _UNKNOWN
        parts.append(right)
        node = left
    values = [_value(part, names, depth) for part in (node, *reversed(parts))]
    return "".join(map(str, values)) if all(isinstance(value, str) for value in values) else _UNKNOWN


def _call(node: Node, names: _Names, depth: int) -> object:
    """What a call of a known kind leaves as it is: ``new Date('…')``, ``Object.freeze([…])``, ``[…].join(' ')``."""
    function = node.child_by_field_name("function") or node.child_by_field_name("constructor")
    arguments = node.child_by_field_name("arguments")
    if function is None or arguments is None:
        return _UNKNOWN
    if arguments.type == "template_string":
        return _template(arguments)
    given = [_value(argument, names, depth) for argument in arguments.named_children]
    if function.type == "member_expression":
        called = _text(function.child_by_field_name("property"))
        on = function.child_by_field_name("object")
        value = _value(on, names, depth) if on is not None else _UNKNOWN
        if isinstance(value, str) and called == "trim":
            return value.strip()
        if isinstance(value, list) and called == "join" and all(isinstance(part, str) for part in (*value, *given)):
            return "".join(map(str, given[:1])).join(map(str, value))
        if isinstance(value, list) and called in _SAME_ARRAY:
            return value
    if len(given) == 1 and (isinstance(given[0], list | dict) or _text(function) == "Date"):
        return given[0]
    return _UNKNOWN


def _element(node: Node, names: _Names, depth: int) -> object:
    """A text in the markup of a page, or what a component is given with that text: ``<Review film="Salt">…``."""
    opening, closing = node.child_by_field_name("open_tag"), node.child_by_field_name("close_tag")
    if opening is None or closing is None or node.text is None:
        return _UNKNOWN
    inner = node.text[opening.end_byte - node.start_byte : closing.start_byte - node.start_byte].decode(
        "utf-8", "replace"
    )
    given = _component(opening, names, depth)
    if isinstance(given, dict):
        return {**given, "text": inner} if inner.strip() else given
    return _text(node) if opening.child_by_field_name("name") is not None else inner


def _component(node: Node, names: _Names, depth: int) -> object:
    """What a component is given, by name: those of the page itself, in small letters, hold no data."""
    if not _text(node.child_by_field_name("name"))[:1].isupper():
        return _UNKNOWN
    given: dict[str, object] = {}
    for attribute in node.named_children:
        if attribute.type != "jsx_attribute" or len(attribute.named_children) != 2:
            continue
        name, inner = attribute.named_children
        if inner.type == "jsx_expression" and inner.named_children:
            inner = inner.named_children[0]
        if not isinstance(value := _value(inner, names, depth), _Unknown):
            given[_text(name)] = value
    return given


def _named(node: Node, names: _Names, depth: int) -> object:
    name = _text(node)
    if name not in names.values:
        return _UNKNOWN
    names.used.add(name)
    return names.values[name]


def _text(node: Node | None) -> str:
    return node.text.decode("utf-8", "replace") if node is not None and node.text is not None else ""


_KINDS: dict[str, Callable[[Node, _Names, int], object]] = {
    "array": _array,
    "object": _object,
    "string": _string,
    "template_string": _template,
    "binary_expression": _sum,
    "call_expression": _call,
    "new_expression": _call,
    "identifier": _named,
    "number": lambda node, names, depth: _text(node),
    "unary_expression": lambda node, names, depth: _text(node) if re.fullmatch(r"-[\d.]+", _text(node)) else _UNKNOWN,
    "true": lambda node, names, depth: True,
    "false": lambda node, names, depth: False,
    "null": lambda node, names, depth: None,
    "undefined": lambda node, names, depth: None,
    "jsx_element": _element,
    "jsx_self_closing_element": _component,
}
"""How each kind of expression is read; what is not here is not known."""
