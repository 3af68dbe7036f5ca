"""Exports of Roam Research: pages whose words stand in blocks below blocks; a page is one review."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from datasette_film_reviews.model import Problem, Record
from datasette_film_reviews.read.decoding import start_decoded
from datasette_film_reviews.read.front_matter import FrontMatter
from datasette_film_reviews.read.json_objects import Decoder
from datasette_film_reviews.read.json_records import MAXIMUM_BYTES
from datasette_film_reviews.read.markdown import post_of
from datasette_film_reviews.read.reader import Reading, Refusal
from datasette_film_reviews.read.whole import decode_whole, decoding_problems

if TYPE_CHECKING:
    from datasette_film_reviews.read.inputs import InputFile

_BEGINS = re.compile(r"\s*\[\s*\{\s*\"[\w-]+\"\s*:")
_KEYS = tuple(re.compile(rf"\"{key}\"\s*:\s*{value}") for key, value in (("title", '"'), ("string", '"')))
_CHILDREN = re.compile(r"\"children\"\s*:\s*\[\s*\{")
_PROGRAM = re.compile(r"\{\{(?:\[\[)?[\w: -]{1,40}(?:\]\])?\}\}[ \t]*")
"""``{{[[TODO]]}}``, ``{{[[DONE]]}}``: what Roam draws a box for, or a table, and no words."""

_REFERENCE = re.compile(r"\(\([\w-]{6,20}\)\)[ \t]?")
"""What stands in another block, which has its words."""

_ITALICS = re.compile(r"(?<![\w_])__(?=[^\s_])([^_\n]{1,300})(?<=\S)__(?![\w_])")
_HIGHLIGHT = re.compile(r"\^\^(?=[^\s^])([^^\n]{1,300})(?<=\S)\^\^")
_TAG = re.compile(r"(?<![\w#/&])#(?:\[\[(?P<linked>[^\[\]\n]{1,100})\]\]|(?P<word>[^\W\d_][\w/-]{0,60}))")
_DEEPEST = 12
"""Blocks deeper than this are set as those above them."""


class RoamReader:
    """Reads the JSON that Roam exports, page by page, its blocks as Markdown."""

    format = "roam"

    def recognises(self, start: bytes, path: str) -> bool:
        """An array of pages, which have titles, with blocks of strings below them."""
        text = start_decoded(start)
        return bool(_BEGINS.match(text) and _CHILDREN.search(text)) and all(key.search(text) for key in _KEYS)

    def read(self, file: InputFile) -> Reading:
        """Parse the whole file, then give its pages one after the other.

        Raises:
            Refusal: it is no JSON, longer than `MAXIMUM_BYTES`, or has no pages with words.
            OSError: it cannot be opened or has gone.

        """
        decoded = decode_whole(file, MAXIMUM_BYTES, "too long to be read whole; export fewer pages at once")
        try:
            pages, _ = Decoder().value_of(decoded.text.removeprefix("\ufeff"))
        except ValueError as error:
            raise Refusal("broken-json", f"{file.path} is no valid JSON ({error}); export it anew.") from None

        def items() -> Iterator[Record | Problem]:
            empty = 0
            for number, page in enumerate(pages if isinstance(pages, list) else [], start=1):
                found = list(_page(file, str(number), page))
                empty += not found
                yield from found
            if empty:
                message = (
                    f"{empty} pages of {file.path} have no text, as Roam makes them of links, and were passed over."
                )
                yield Problem(file.argument, file.path, "", "warning", "empty-pages", message)
            yield from decoding_problems(file, decoded)

        return Reading(decoded.encoding, items())


def _page(file: InputFile, number: str, page: object) -> Iterator[Record | Problem]:
    """The review of a page; nothing where it has no words."""
    title = page.get("title") if isinstance(page, Mapping) else None
    if not isinstance(page, Mapping) or not isinstance(title, str):
        message = f"{file.path}, page {number} is no page with a title; export it anew."
        yield Problem(file.argument, file.path, number, "error", "no-object", message, 1)
        return
    blocks = list(_blocks(page))
    if not any(words for _, words in blocks):
        return
    tags = dict.fromkeys(found["linked"] or found["word"] for _, words in blocks for found in _TAG.finditer(words))
    body = "".join(_set(depth, words) for depth, words in blocks if _TAG.sub("", words).strip(" ,"))
    matter = FrontMatter({"title": title, "tags": list(tags)}, body)
    try:
        for item in post_of(file, matter, "Roam"):
            yield replace(item, locator=f"{number}.{item.locator}" if item.locator else number)
    except Refusal as refusal:
        yield Problem(file.argument, file.path, number, refusal.severity, refusal.code, refusal.message, 1)


def _blocks(page: Mapping[str, object]) -> Iterator[tuple[int, str]]:
    """The words of every block, in the order in which they are shown, with how deep it lies."""
    pending = [(0, block) for block in reversed(_below(page))]
    while pending:
        depth, block = pending.pop()
        written = block.get("string")
        words = _markdown(written) if isinstance(written, str) else ""
        level = str(block.get("heading", ""))
        yield depth, f"{'#' * int(level)} {words}" if words and level in ("1", "2", "3") else words
        pending += [(depth + 1, below) for below in reversed(_below(block))]


def _below(block: Mapping[str, object]) -> list[Mapping[str, object]]:
    children = block.get("children")
    return [child for child in children if isinstance(child, Mapping)] if isinstance(children, list) else []


def _markdown(written: str) -> str:
    """A block in Markdown."""
    words = _REFERENCE.sub("", _PROGRAM.sub("", written)).strip()
    return _HIGHLIGHT.sub(r"**\1**", _ITALICS.sub(r"*\1*", words))


def _set(depth: int, words: str) -> str:
    """A block as a paragraph or, below another one, as an item of a list."""
    if not words:
        return ""
    if not depth or words.startswith("#"):
        return f"{words}\n\n"
    indent = "  " * (min(depth, _DEEPEST) - 1)
    return f"{indent}- " + words.replace("\n", f"\n{indent}  ") + "\n\n"
