"""What an element of XML says: a record's names and values, texts as HTML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from html import escape

from datasette_film_reviews.read.nested import has_text
from datasette_film_reviews.read.properties import property_of
from datasette_film_reviews.read.text_names import is_text_name
from datasette_film_reviews.read.xml_elements import Element, Given

_MARKUP = {
    name: name
    for name in "a abbr b blockquote br cite code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr i img ins li ol p pre q s"
    " small span strong sub sup table tbody td tfoot th thead tr u ul".split()
} | {
    "emph": "em",
    "emphasis": "em",
    "foreign": "em",
    "head": "h2",
    "heading": "h2",
    "hi": "em",
    "item": "li",
    "lb": "br",
    "list": "ul",
    "para": "p",
    "paragraph": "p",
    "quote": "q",
    "section": "div",
}
"""The elements of HTML, and those of the Text Encoding Initiative and of DocBook that mean the same."""

_ADDRESSED = frozenset(("href", "src", "alt", "title"))
_EMPTY = frozenset(("br", "hr", "img"))

_FIELDS = frozenset(
    "field column col property prop param attribute attr data value str int long float double bool date arr".split()
)
"""Elements that say nothing themselves: what they hold is called as their attribute ``name`` says, in dumps of
databases (``<field name="subject">``) and in what search servers write."""

_NAMES = ("name", "key")
_ROWS_OF = frozenset(("table", "table_data"))
_ROWS = frozenset("row record doc field key options".split())
"""What tables hold, and no reviews of films."""

_WORDS = 30
"""A value with as many words may be a review, whatever it is called."""

_TABLES = frozenset(
    "table table_data table_structure database schema mysqldump resultset rowset dataset sheet worksheet".split()
)
"""Elements whose name is that of a table, and no film's."""


def _attributes(element: Element) -> dict[str, str]:
    dropped = _NAMES if element.local.casefold() in _TABLES else ()
    return {
        name: value
        for name, value in element.attributes.items()
        if not name.startswith(("xmlns", "xsi:", "xml:")) and name not in dropped
    }


def _named(element: Element) -> str:
    """The name that an attribute gives to an element which has none of its own; empty for every other."""
    if element.local.casefold() not in _FIELDS:
        return ""
    return next((name for key in _NAMES if (name := element.attributes.get(key, "").strip())), "")


def called(element: Element) -> str:
    """What an element is called, without a prefix."""
    return _named(element) or element.local


def is_of_tables(path: Iterable[str]) -> bool:
    """Whether a path leads to the rows of a table in a dump of a database."""
    return any(name.casefold() in _ROWS_OF for name in path)


def table_of(given: Given) -> str:
    """The name of the table that a row is of."""
    named = (one.attributes.get("name", "") for one in (given.element, *reversed(given.around)))
    return next(filter(None, named), given.element.local)


def holds_text(row: Element) -> bool:
    """Whether a row has a value that is called as texts are, or is as long as one."""
    return any(is_text_name(called(child)) or child.text().count(" ") >= _WORDS for child in row.elements())


def html_in(element: Element) -> str:
    """What an element holds as HTML; of elements that are none of HTML's, what they hold."""
    return "".join(escape(child, quote=False) if isinstance(child, str) else _html(child) for child in element.content)


def is_prose(element: Element) -> bool:
    """Whether an element holds a text with markup, and no names with values."""
    below = element.elements()
    return bool(below) and (
        all(child.local in _MARKUP and not any(map(_named, child.elements())) for child in below)
        or any(isinstance(child, str) and child.strip() for child in element.content)
    )


def object_of(element: Element) -> Mapping[str, object]:
    """The names and values of an element, without prefixes: its attributes and what is in it, nested as it is."""
    if not element.elements() or is_prose(element):
        if name := _named(element):
            return {name: _value(element)}
        return {**_attributes(element), **({element.local: value} if (value := _value(element)) else {})}
    found: dict[str, list[object]] = {}
    for child in element.elements():
        for name, value in named_values(child):
            found.setdefault(name, []).append(value)
    return {**_attributes(element), **{name: many[0] if len(many) == 1 else many for name, many in found.items()}}


def beside(element: Element, inner: Element) -> Mapping[str, object]:
    """What an element says of the records that are in ``inner``, an element in it: its attributes and its values."""
    others = (child for child in element.elements() if child is not inner and child.name != inner.name)
    said = _attributes(element)
    if inner.local in _ROWS:
        said.pop("name", None)  # of what holds the rows
    return said | {name: value for child in others for name, value in named_values(child)}


def record_path(root: Element) -> tuple[str, ...]:
    """Where in a text the records are: the names from the outermost element down to what is repeated there.

    The outermost one where nothing is, unless only one in it has a text.
    """
    path, is_repeated = _path(root) or ((root.name,), False)
    return path if is_repeated or not has_text(object_of(root)) else (root.name,)


def _path(element: Element) -> tuple[tuple[str, ...], bool] | None:
    """The names down to the outermost element that is repeated and a record, or that has a text beside other values."""
    counts: dict[str, int] = {}
    below = element.elements()
    for child in below:
        if _is_record(child) and not _holds_rows(child):
            counts[child.name] = counts.get(child.name, 0) + 1
    most = max(counts, key=lambda name: counts[name], default="")
    if counts.get(most, 0) > 1:
        several = next(filter(None, (_texts_in(child) for child in below if child.name == most)), "")
        return (element.name, most, *filter(None, (several,))), True
    if any(is_text_name(called(child)) and not _has_names(child) and child.text().strip() for child in below):
        return (element.name,), False
    found = next(filter(None, (_path(child) for child in below if _has_names(child))), None)
    return ((element.name, *found[0]), found[1]) if found else None


def _texts_in(element: Element) -> str:
    """The name of the texts that an element has several of, each with something said of it: opinions on one film."""
    texts = [child.name for child in element.elements() if is_text_name(called(child)) and child.attributes]
    return texts[0] if len(texts) > 1 and len(set(texts)) == 1 else ""


def _is_record(element: Element) -> bool:
    return _has_names(element) or (is_text_name(called(element)) and bool(element.content) and not _named(element))


def _holds_rows(element: Element) -> bool:
    """Whether an element is a table of a dump, whose rows are the records, or says how one is made."""
    held = {child.local.casefold() for child in element.elements()}
    return element.local.casefold() in _TABLES and bool(held) and held <= _ROWS


def _has_names(element: Element) -> bool:
    return bool(element.elements()) and not is_prose(element)


def _is_list(element: Element) -> bool:
    """Whether an element only holds together what is in it: ``genres`` with a ``genre``, ``cast`` with an ``actor``."""
    names = {child.local for child in element.elements()}
    if len(names) != 1 or not _has_names(element) or any(map(_named, element.elements())):
        return False
    (name,) = names
    if _named(element) and name.casefold() in _FIELDS:
        return True
    return element.local.startswith(name) or property_of(element.local) == (property_of(name) or "")


def named_values(element: Element) -> Iterator[tuple[str, object]]:
    """An element as names and values: its own, and its attributes' beside a value, ``rating`` and ``rating.max``."""
    value = _value(element)
    if name := _named(element):
        yield name, value
        return
    said = _attributes(element)
    if isinstance(value, Mapping) or not said:
        yield element.local, value
    elif value:
        yield element.local, value
        yield from ((f"{element.local}.{name}", stated) for name, stated in said.items())
    else:
        yield element.local, next(iter(said.values())) if len(said) == 1 else said


def _value(element: Element) -> object:
    if _is_list(element):
        return [object_of(child) if child.attributes else _value(child) for child in element.elements()]
    if _has_names(element):
        return object_of(element)
    return (html_in(element) if element.elements() else element.text()).strip()


def _html(element: Element) -> str:
    name = _MARKUP.get(element.local)
    if name is None:
        return html_in(element)
    said = "".join(f' {key}="{escape(value)}"' for key, value in element.attributes.items() if key in _ADDRESSED)
    return f"<{name}{said}>" if name in _EMPTY else f"<{name}{said}>{html_in(element)}</{name}>"
