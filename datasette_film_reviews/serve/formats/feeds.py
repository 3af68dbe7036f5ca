"""Feeds, as Atom and as JSON Feed, of any table or query that has the columns for it, in any database."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urljoin

from datasette.utils import tilde_encode
from datasette.utils.asgi import Response

from datasette_film_reviews.serve import answers
from datasette_film_reviews.serve.recognised import is_ours

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

NEEDED = ("atom_id", "atom_title", "atom_updated")
OPTIONAL = ("atom_link", "atom_content", "atom_author")
OF_REVIEWS = frozenset("slug title headline published quote critic".split())
"""The columns of our own table of reviews that its feed is made of."""

NEVER = datetime(1970, 1, 1, tzinfo=UTC)
"""When a feed without entries was last updated, which Atom wants to know."""

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NO_ADDRESS = re.compile(r'[\x00-\x20\x7f<>"{}|\\^`]')


class Unfit(Exception):
    """Rows that no feed can be made of; the message says which, why, and what to do."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: its identity and its link are whole addresses."""

    id: str
    title: str
    updated: datetime
    link: str | None
    content: str | None
    author: str | None


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed: `address` is its own, `home` that of the page that shows the same to people."""

    title: str
    address: str
    home: str
    entries: list[Entry]


def renderers() -> list[dict[str, Any]]:
    """What Datasette is told of: `.atom` and `.jsonfeed`."""
    return [
        {"extension": "atom", "render": _renderer(atom, "application/atom+xml; charset=utf-8"), "can_render": fits},
        {"extension": "jsonfeed", "render": _renderer(json_feed, "application/feed+json"), "can_render": fits},
    ]


async def fits(datasette: Any, database: str, table: str | None, columns: list[str]) -> bool:
    """Whether a feed can be made of rows with these columns."""
    return set(NEEDED) <= set(columns) or await _are_reviews(datasette, database, table, columns)


async def _are_reviews(datasette: Any, database: str, table: str | None, columns: list[str]) -> bool:
    return table == "reviews" and set(columns) >= OF_REVIEWS and await is_ours(datasette, database)


def _renderer(write: Callable[[Feed], str], media_type: str) -> Any:
    async def render(
        datasette: Any, request: Any, database: str, table: str | None, query_name: str | None, columns: Any, rows: Any
    ) -> Any:
        try:
            if not await fits(datasette, database, table, columns):
                raise Unfit(f"A feed needs the columns {', '.join(NEEDED)}: name columns so in the query")
            if set(columns) >= set(NEEDED):
                found = [{name: row[name] for name in (*NEEDED, *OPTIONAL) if name in columns} for row in rows]
            else:
                found = [_of_review(row) for row in rows if row["published"]]
            base = datasette.absolute_url(request, f"{datasette.urls.database(database)}/")
            text = write(
                Feed(
                    f"{database}: {(query_name or table or 'query').replace('_', ' ')}",
                    *_addresses(datasette, request),
                    _entries(found, base),
                )
            )
        except Unfit as error:
            return _answer(answers.error(400, str(error)))
        return _answer(answers.tagged(request, Response(text, content_type=media_type, headers=dict(answers.HEADERS))))

    return render


def _answer(response: Any) -> dict[str, Any]:
    """A response in the form whose status Datasette 0.65 keeps: that of a `Response` it takes from the query."""
    return {
        "body": response.body,
        "status_code": response.status,
        "content_type": response.content_type,
        "headers": response.headers,
    }


def _of_review(row: Mapping[str, Any]) -> dict[str, Any]:
    page = f"-/reviews/{tilde_encode(row['slug'])}"
    return {
        "atom_id": page,
        "atom_title": row["headline"] or row["title"],
        "atom_updated": row["published"],
        "atom_link": page,
        "atom_content": row["quote"],
        "atom_author": row["critic"],
    }


def _addresses(datasette: Any, request: Any) -> tuple[str, str]:
    """The whole addresses of the feed and of the page for people."""
    path = request.scope.get("route_path") or request.path
    asked = f"?{request.query_string}" if request.query_string else ""
    page = re.sub(r"\.(?:atom|jsonfeed)$", "", path)
    own, home = (datasette.absolute_url(request, datasette.urls.path(f"{one}{asked}")) for one in (path, page))
    return own, home


def _entries(rows: Iterable[Mapping[str, Any]], base: str) -> list[Entry]:
    """The entries, in the order of the rows; relative addresses are taken from `base`, the database's.

    Raises `Unfit`, which names the row.
    """
    entries = []
    for number, row in enumerate(rows, 1):
        if not _text(row["atom_id"]):
            raise Unfit(f"Row {number} has no atom_id: give every row an address or another identity of its own")
        try:
            identity = _address(row["atom_id"], base)
            link = _address(row["atom_link"], base) if row.get("atom_link") else identity
        except ValueError:
            raise Unfit(f"Row {number} has an address that cannot be read: mend its atom_id or atom_link") from None
        entries.append(
            Entry(
                identity,
                _text(row["atom_title"]),
                _moment(row["atom_updated"], number),
                link if link.startswith(("https://", "http://")) else None,
                _text(row.get("atom_content")) or None,
                _text(row.get("atom_author")) or None,
            )
        )
    return entries


def _text(value: Any) -> str:
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else str("" if value is None else value)
    return _NO_XML.sub("", text)


def _address(value: Any, base: str) -> str:
    return _NO_ADDRESS.sub(lambda found: quote(found[0]), urljoin(base, _text(value)))


def _moment(value: Any, number: int) -> datetime:
    try:
        moment = datetime.fromisoformat(_text(value).strip())
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        raise Unfit(
            f"Row {number} has {_text(value)!r} for atom_updated: give a date, such as 2020-01-05T10:00:00Z"
        ) from None


def atom(feed: Feed) -> str:
    """A feed as Atom (RFC 4287)."""
    root = ET.Element("feed", xmlns="http://www.w3.org/2005/Atom")
    for name, text in (("id", feed.address), ("title", feed.title)):
        ET.SubElement(root, name).text = text
    updated = max((entry.updated for entry in feed.entries), default=NEVER)
    ET.SubElement(root, "updated").text = _written(updated)
    ET.SubElement(ET.SubElement(root, "author"), "name").text = feed.title
    ET.SubElement(root, "link", rel="self", type="application/atom+xml", href=feed.address)
    ET.SubElement(root, "link", rel="alternate", type="text/html", href=feed.home)
    for entry in feed.entries:
        element = ET.SubElement(root, "entry")
        for name, text in (("id", entry.id), ("title", entry.title), ("updated", _written(entry.updated))):
            ET.SubElement(element, name).text = text
        if entry.author:
            ET.SubElement(ET.SubElement(element, "author"), "name").text = entry.author
        # An entry must have content or lead somewhere.
        if entry.link or not entry.content:
            ET.SubElement(element, "link", rel="alternate", href=entry.link or feed.home)
        if entry.content:
            ET.SubElement(element, "content", type="text").text = entry.content
    ET.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def json_feed(feed: Feed) -> str:
    """A feed as JSON Feed, version 1.1."""
    return json.dumps(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": feed.title,
            "home_page_url": feed.home,
            "feed_url": feed.address,
            "items": [_item(entry) for entry in feed.entries],
        },
        ensure_ascii=False,
    )


def _item(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        **({"url": entry.link} if entry.link else {}),
        "title": entry.title,
        "content_text": entry.content or entry.title,
        "date_modified": _written(entry.updated),
        **({"authors": [{"name": entry.author}]} if entry.author else {}),
    }


def _written(moment: datetime) -> str:
    return f"{moment.replace(tzinfo=None).isoformat(timespec='seconds')}Z"
