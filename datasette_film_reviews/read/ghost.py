"""Exports of Ghost: every published post is a review, with what the export's other tables say of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import TYPE_CHECKING

from datasette_film_reviews.model import Field, Problem, Record
from datasette_film_reviews.read.ghost_cards import html_of_cards
from datasette_film_reviews.read.headlines import headline, starred
from datasette_film_reviews.read.json_objects import Decoder
from datasette_film_reviews.read.json_records import MAXIMUM_BYTES
from datasette_film_reviews.read.left_out import no_posts, not_for_everybody
from datasette_film_reviews.read.markup import Reduced, reduce_html
from datasette_film_reviews.read.plain import made_whole
from datasette_film_reviews.read.reader import Reading, Refusal
from datasette_film_reviews.read.values import values_of
from datasette_film_reviews.read.whole import decode_whole, decoding_problems
from datasette_film_reviews.read.wordpress_text import plain, stays_private

if TYPE_CHECKING:
    from datasette_film_reviews.read.inputs import InputFile

Row = Mapping[str, object]

_BEGINS = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*\{\s*(?:\"db\"\s*:\s*\[\s*\{\s*\"(?:meta|data)\"\s*:\s*\{"
    rb"|\"meta\"\s*:\s*\{[^{}]{0,2000}\"exported_on\"|\"data\"\s*:\s*\{(?=.*\"posts\"\s*:\s*\[.*\"published_at\"))",
    re.DOTALL,
)
_TRUE = ("1", "True")
_FOR_EVERYBODY = ("", "public")


class GhostReader:
    """Reads the JSON that Ghost exports, post by post."""

    format = "ghost"

    def recognises(self, start: bytes, path: str) -> bool:
        """An object with the database, or with the day of its export, or with a table of posts that have such days."""
        return _BEGINS.match(start) is not None

    def read(self, file: InputFile) -> Reading:
        """Parse the whole file, then give its posts one after the other.

        Raises:
            Refusal: it is no JSON, longer than `MAXIMUM_BYTES`, or has no posts.
            OSError: it cannot be opened or has gone.

        """
        decoded = decode_whole(file, MAXIMUM_BYTES, "too long to be read whole; export fewer posts at once")
        try:
            value, _ = Decoder().value_of(decoded.text.removeprefix("\ufeff"))
        except ValueError as error:
            raise Refusal("broken-json", f"{file.path} is no valid JSON ({error}); export it anew.") from None
        databases = [_part(export, "data") for export in (*_rows(value, "db"), value)]
        if not any(_rows(tables, "posts") for tables in databases):
            message = (
                f"{file.path} is an export of Ghost without posts and was passed over; export it anew if it had some."
            )
            raise Refusal("no-reviews", message, "warning", 0)
        items = chain.from_iterable(_Export(file, tables).items() for tables in databases)
        return Reading(decoded.encoding, chain(items, decoding_problems(file, decoded)))


class _Export:
    """The tables of one export: its posts, and who wrote them and what they are filed under."""

    def __init__(self, file: InputFile, tables: object) -> None:
        self._file = file
        self._posts = _rows(tables, "posts")
        self._names = {_text(user, "id"): _text(user, "name") for user in _rows(tables, "users")}
        self._tags = {
            _text(tag, "id"): _text(tag, "name")
            for tag in _rows(tables, "tags")
            if _text(tag, "visibility") in _FOR_EVERYBODY and not _text(tag, "name").startswith("#")
        }
        self._authors_of = _linked(_rows(tables, "posts_authors"), "author_id")
        self._tags_of = _linked(_rows(tables, "posts_tags"), "tag_id")
        settings = {_text(row, "key"): _text(row, "value") for row in _rows(tables, "settings")}
        self._site = settings.get("title", "")
        self._language = next(
            (settings[key] for key in ("locale", "lang", "default_locale", "defaultLang") if settings.get(key)), ""
        )

    def items(self) -> Iterator[Record | Problem]:
        """Posts in the order of the file, numbered from 1, then what was passed over."""
        kinds: Counter[str] = Counter()
        states: Counter[str] = Counter()
        for number, post in enumerate(self._posts, start=1):
            kind = "page" if _text(post, "page") in _TRUE else _text(post, "type") or "post"
            state, visibility = _text(post, "status") or "published", _text(post, "visibility")
            if kind != "post":
                kinds[kind] += 1
            elif state not in ("published", "sent") or visibility not in _FOR_EVERYBODY:
                states[state if visibility in _FOR_EVERYBODY else f"for {visibility}"] += 1
            else:
                yield self._post(post, str(number))
        yield from no_posts(self._file, kinds)
        yield from not_for_everybody(self._file, states)

    def _post(self, post: Row, locator: str) -> Record | Problem:
        words = _words(post)
        if not words.text.strip():
            message = f"{self._file.path}, post {locator} has no text; write one or remove it."
            return Problem(self._file.argument, self._file.path, locator, "warning", "empty", message, 1)
        identity = _text(post, "uuid")
        return Record(
            self._file.argument,
            self._file.path,
            locator,
            words.text,
            tuple(field for field in self._fields(post) if not stays_private(field.value)),
            words.repairs,
            words.html,
            marks=words.marks,
            identity=f"ghost:{identity}" if identity else None,
        )

    def _fields(self, post: Row) -> Iterator[Field]:
        """What Ghost itself knows of a post."""
        identity = _text(post, "id")
        authors = self._authors_of.get(identity) or [_text(post, "author_id") or _text(post, "author")]
        for title in values_of("headline", plain(starred(_text(post, "title")))):
            yield headline("title", title)
        stated = [
            *(("authors", "critic", plain(self._names.get(author, ""))) for author in authors),
            ("published_at", "published", _text(post, "published_at")),
            ("canonical_url", "url", _text(post, "canonical_url") or _text(post, "url")),
            *(("tags", "tag", plain(self._tags.get(tag, ""))) for tag in self._tags_of.get(identity, ())),
            ("settings.title", "publication", plain(self._site)),
            ("locale", "language", _text(post, "locale") or self._language),
        ]
        for name, property, value in stated:
            for stating in values_of(property, value) if value else ():
                yield Field(name, property, stating)


def _words(post: Row) -> Reduced:
    """The text of a post as it was published or, where the export lacks that, as its editor keeps it."""
    if markup := _text(post, "html") or html_of_cards(_text(post, "lexical") or _text(post, "mobiledoc")):
        return reduce_html(markup, private=True)
    text, repairs = made_whole(_text(post, "plaintext"))
    return Reduced(text, None, repairs)


def _linked(rows: list[Row], name: str) -> dict[str, list[str]]:
    """What each post is linked with, in the order that the links give."""
    links: dict[str, list[str]] = {}
    for row in sorted(rows, key=lambda row: _text(row, "sort_order").zfill(9)):
        links.setdefault(_text(row, "post_id"), []).append(_text(row, name))
    return links


def _rows(tables: object, name: str) -> list[Row]:
    found = _part(tables, name)
    return [row for row in found if isinstance(row, Mapping)] if isinstance(found, list) else []


def _part(value: object, name: str) -> object:
    return value.get(name) if isinstance(value, Mapping) else None


def _text(row: Row, name: str) -> str:
    value = row.get(name)
    return str(value) if isinstance(value, str | bool) else ""
