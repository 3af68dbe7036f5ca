"""The registry of formats: a file goes to the first reader that recognises its content."""

from __future__ import annotations

from importlib.metadata import entry_points
from typing import TYPE_CHECKING

from datasette_film_reviews.read.aclimdb import AclImdbReader
from datasette_film_reviews.read.crawls import CrawlReader
from datasette_film_reviews.read.data_files import DataReader
from datasette_film_reviews.read.feeds import FeedReader
from datasette_film_reviews.read.forum_threads import ForumThreadReader
from datasette_film_reviews.read.ghost import GhostReader
from datasette_film_reviews.read.html_pages import HtmlReader
from datasette_film_reviews.read.inputs import ReadError
from datasette_film_reviews.read.javascript import JavaScriptReader
from datasette_film_reviews.read.json_records import JsonLinesReader, JsonReader
from datasette_film_reviews.read.labelled_blocks import LabelledBlocksReader
from datasette_film_reviews.read.labelled_lines import LabelledLinesReader
from datasette_film_reviews.read.latex import LatexReader
from datasette_film_reviews.read.letterboxd import LetterboxdReader
from datasette_film_reviews.read.light_markup import LightMarkupReader
from datasette_film_reviews.read.mail import MailReader
from datasette_film_reviews.read.markdown import MarkdownReader
from datasette_film_reviews.read.movable_type import MovableTypeReader
from datasette_film_reviews.read.parallel_lines import ParallelLinesReader
from datasette_film_reviews.read.roam import RoamReader
from datasette_film_reviews.read.sql_dumps import SqlReader
from datasette_film_reviews.read.tables import TableReader
from datasette_film_reviews.read.text import TextReader
from datasette_film_reviews.read.wordpress import WordPressReader
from datasette_film_reviews.read.xml_records import XmlReader

if TYPE_CHECKING:
    from datasette_film_reviews.read.options import ReadOptions
from datasette_film_reviews.read.reader import Reader

GROUP = "datasette_film_reviews.readers"
"""The entry points by which other packages add readers: each is called without arguments and gives a `Reader`."""


ALSO_CALLED = {
    "csv": "table",
    "tsv": "table",
    "toml": "data",
    "yaml": "data",
    "md": "markdown",
    "txt": "text",
    "ndjson": "jsonl",
    "wxr": "wordpress",
    "rss": "feed",
    "atom": "feed",
    "mbox": "mail",
    "eml": "mail",
    "tex": "latex",
    "mt": "movable-type",
    "js": "javascript",
    "typescript": "javascript",
    "ts": "javascript",
    "dump": "sql",
    "mysql": "sql",
}
"""What people call formats whose reader has another name."""


class Readers:
    """The readers of one build. Those of other packages are asked first, plain text, which takes anything, last."""

    def __init__(self, options: ReadOptions) -> None:
        """Load and configure every reader.

        Raises:
            ReadError: no reader has the format that was asked for, or one of another package cannot be loaded.

        """
        columns = dict(options.columns)
        readers: tuple[Reader, ...] = (
            *_added(),
            AclImdbReader(),
            LetterboxdReader(),
            GhostReader(),
            RoamReader(),
            JsonLinesReader(columns),
            JsonReader(columns),
            JavaScriptReader(columns),
            WordPressReader(),
            FeedReader(),
            HtmlReader(),
            XmlReader(columns),
            SqlReader(columns),
            MailReader(),
            MovableTypeReader(),
            LabelledBlocksReader(columns),
            LabelledLinesReader(columns),
            ParallelLinesReader(columns),
            CrawlReader(),
            ForumThreadReader(),
            LightMarkupReader(),
            LatexReader(),
            DataReader(columns),
            MarkdownReader(),
            TableReader(columns),
            TextReader(),
        )
        self._asked = ALSO_CALLED.get(options.format, options.format) if options.format else None
        self._readers = tuple(reader for reader in readers if self._asked in (None, reader.format))
        if not self._readers:
            known = ", ".join(dict.fromkeys(reader.format for reader in readers))
            raise ReadError(f"There is no format {options.format}: choose one of {known}.")

    def for_content(self, start: bytes, path: str) -> Reader:
        """Choose the reader for a file that starts with these bytes; the format that was asked for is not doubted."""
        if self._asked:
            return self._readers[0]
        return next(reader for reader in self._readers if reader.recognises(start, path))


def _added() -> list[Reader]:
    """The readers that other packages add, in the order of their names."""
    readers: list[Reader] = []
    for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name):
        try:
            readers.append(entry.load()())
        except Exception as error:  # whatever another package does wrong
            raise ReadError(f"The reader {entry.name} could not be loaded ({error}): mend or uninstall it.") from None
    return readers
