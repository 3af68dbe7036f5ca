"""WordPress exports: every published post is a review with its approved comments (extra ``web``)."""

from __future__ import annotations

from collections import Counter
from html import unescape
from importlib.util import find_spec
from typing import TYPE_CHECKING

from datasette_film_reviews.dates import iso_date
from datasette_film_reviews.model import Field, Problem, Record
from datasette_film_reviews.read.commented import Remark, commented
from datasette_film_reviews.read.drawn_ratings import shortcode_ratings
from datasette_film_reviews.read.headlines import headline, starred
from datasette_film_reviews.read.kinds import kind_of_sections
from datasette_film_reviews.read.left_out import no_posts, not_for_everybody
from datasette_film_reviews.read.lines import Lines
from datasette_film_reviews.read.own_fields import SERIALISED, states_own
from datasette_film_reviews.read.properties import fields_of
from datasette_film_reviews.read.reader import Reading, Refusal
from datasette_film_reviews.read.values import values_of
from datasette_film_reviews.read.whole import encoding_problems
from datasette_film_reviews.read.wordpress_items import Parser, Stretch, named, stretches, text, texts
from datasette_film_reviews.read.wordpress_text import plain, reduced, stays_private

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from datasette_film_reviews.model import Severity
    from datasette_film_reviews.read.inputs import InputFile

_NO_CATEGORY = frozenset("uncategorized|uncategorised|allgemein|sin categoría|non classé|senza categoria".split("|"))


class WordPressReader:
    """Reads the XML that WordPress exports, post by post."""

    format = "wordpress"

    def recognises(self, start: bytes, path: str) -> bool:
        """An RSS file with the namespace of WordPress's exports."""
        return b"<rss" in start and b"http://wordpress.org/export/" in start

    def read(self, file: InputFile) -> Reading:
        """Read the posts one after the other; none is held once it is given."""
        lines = Lines(file)
        return Reading(lines.encoding, _Export(file, lines).items())


class _Export:
    """One export being read: what its channel says, and what was passed over."""

    def __init__(self, file: InputFile, lines: Lines) -> None:
        self._file = file
        self._lines = lines
        self._parser = Parser("")
        self._authors: dict[str, str] = {}
        self._site = ""
        self._language = ""
        self._kinds: Counter[str] = Counter()
        self._states: Counter[str] = Counter()

    def items(self) -> Iterator[Record | Problem]:
        """Posts in the order of the file, then what was passed over.

        Raises:
            Refusal: entities are declared, or what parses XML is not installed.

        """
        if find_spec("lxml") is None:
            message = (
                f"{self._file.path} is an export of WordPress, which needs more to be installed:"
                " pip install 'datasette-film-reviews[web]'"
            )
            raise Refusal("not-installed", message)
        for number, stretch in enumerate(stretches(self._lines)):
            if not stretch.whole:
                yield self._problem("damaged", *_breaking_off(self._file.path, stretch), severity="error")
            elif number == 0:
                self._begin(stretch.text)
            elif stretch.is_item:
                yield from self._item(number, stretch)
        yield from no_posts(self._file, self._kinds)
        yield from not_for_everybody(self._file, self._states)
        yield from encoding_problems(self._file, self._lines.encoding, self._lines.damaged)

    def _begin(self, beginning: str) -> None:
        """Take what is said before the first item."""
        if "<!ENTITY" in beginning:
            message = (
                f"{self._file.path} declares entities, which no export of WordPress does and which could expand"
                " without end; export it anew."
            )
            raise Refusal("entities", message)
        self._parser = Parser(beginning)
        _, _, channel = beginning.partition("<channel>")
        root, _ = self._parser.parse(channel.removesuffix("</channel>"))
        for name, element in named(root) if root is not None else ():
            if name == "wp:author":
                author = texts(element)
                self._authors[author.get("wp:author_login", "")] = author.get("wp:author_display_name", "")
            elif name == "title":
                self._site = plain(text(element))
            elif name == "language":
                self._language = text(element)

    def _item(self, number: int, stretch: Stretch) -> Iterator[Record | Problem]:
        root, fault = self._parser.parse(stretch.text)
        item = next((element for name, element in named(root) if name == "item"), None) if root is not None else None
        if item is None:
            message = (
                f"The entry at line {stretch.line} of {self._file.path} is no XML ({fault}) and was passed over;"
                " export it anew."
            )
            yield self._problem("malformed", message, 1, severity="error", locator=str(number))
            return
        said = texts(item)
        locator = f"wp:{said['wp:post_id']}" if said.get("wp:post_id", "").isdecimal() else str(number)
        if (kind := said.get("wp:post_type", "post")) != "post":
            self._kinds[kind] += 1
        elif said.get("wp:status", "publish") != "publish" or said.get("wp:post_password"):
            self._states[said.get("wp:status", "") if not said.get("wp:post_password") else "protected"] += 1
        else:
            yield self._post(item, said, locator)
        if fault:
            message = (
                f"The entry at line {stretch.line} of {self._file.path} is no correct XML ({fault}) and was read as"
                " far as it could be understood; compare what was read."
            )
            yield self._problem("malformed", message, locator=locator)

    def _post(self, item: _Element, said: dict[str, str], locator: str) -> Record:
        content = said.get("content:encoded", "")
        body = reduced(content)
        remarks = (_remark(texts(element)) for name, element in named(item) if name == "wp:comment")
        whole = commented(body, [remark for remark in remarks if remark])
        fields = [*_own_fields(item), *shortcode_ratings(content), *self._fields(item, said)]
        guid = said.get("guid", "")
        return Record(
            self._file.argument,
            self._file.path,
            locator,
            whole.text,
            fields=tuple(field for field in fields if not stays_private(field.value)),
            repairs=whole.repairs,
            html=body.html,
            parts=whole.parts,
            comments=whole.comments,
            marks=body.marks,
            identity=f"wordpress:{guid}" if guid else None,
        )

    def _fields(self, item: _Element, said: dict[str, str]) -> Iterator[Field]:
        """What WordPress itself knows of a post."""
        login = said.get("dc:creator", "")
        dates = (said.get("wp:post_date", ""), said.get("pubDate", ""))
        stated = [
            ("dc:creator", "critic", plain(self._authors.get(login) or login)),
            ("wp:post_date", "published", next(filter(None, map(iso_date, dates)), "")),
            ("link", "url", said.get("link", "")),
            ("channel title", "publication", self._site),
            ("channel language", "language", self._language),
        ]
        filed = [(element.get("domain"), plain(text(element))) for name, element in named(item) if name == "category"]
        tags = [
            Field(domain, "tag", label)
            for domain, label in filed
            if domain in ("category", "post_tag") and label.casefold() not in _NO_CATEGORY
        ]
        yield from (*tags, *kind_of_sections(tags))
        for title in values_of("headline", plain(starred(unescape(said.get("title", ""))))):
            yield headline("title", title)
        for name, property, value in stated:
            for stating in values_of(property, value) if value else ():
                yield Field(name, property, stating)

    def _problem(
        self, code: str, message: str, records: int = 0, *, severity: Severity = "warning", locator: str = ""
    ) -> Problem:
        return Problem(self._file.argument, self._file.path, locator, severity, code, message, records)


def _breaking_off(path: str, stretch: Stretch) -> tuple[str, int]:
    """What is said about a stretch without its end, and how many records are lost with it."""
    if stretch.is_item and not stretch.text:
        return (
            f"The entry at line {stretch.line} of {path} is too long to be a post and was passed over; shorten it.",
            1,
        )
    return f"{path} breaks off after line {stretch.line}, and what came then is lost; export it anew.", 1


def _remark(said: dict[str, str]) -> Remark | None:
    """A comment that was approved and written by a reader; None for pings and for what nobody approved."""
    if said.get("wp:comment_approved") != "1" or said.get("wp:comment_type", "") not in ("", "comment"):
        return None
    words = reduced(said.get("wp:comment_content", ""))
    author = plain(said.get("wp:comment_author", ""))
    published = iso_date(said.get("wp:comment_date", ""))
    return Remark(author if author and not stays_private(author) else None, published, words) if words.text else None


def _own_fields(item: _Element) -> Iterator[Field]:
    """The author's own fields that state something about the film or the verdict."""
    metas = (texts(element) for name, element in named(item) if name == "wp:postmeta")
    pairs = ((meta.get("wp:meta_key", ""), meta.get("wp:meta_value", "")) for meta in metas)
    for field in fields_of(
        (key, value) for key, value in pairs if key and not key.startswith("_") and not SERIALISED.match(value)
    ):
        if states_own(field.name, field.property):
            yield field
