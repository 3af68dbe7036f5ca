"""Markdown, as site generators take it, rendered to HTML that is not sanitised yet."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from datasette_film_reviews.ratings import parse_rating
from datasette_film_reviews.read.wrapping import is_meant

_TEMPLATES = re.compile(
    r"\{%-?\s*comment\s*-?%\}.{0,5000}?\{%-?\s*endcomment\s*-?%\}"
    r"|\{\{[<%].{0,2000}?[>%]\}\}|\{%.{0,2000}?%\}|\{\{.{0,2000}?\}\}|\{:[^{}\n]{1,200}\}"
    r"|<(?!(?i:br|col|hr|img|wbr)\b)[A-Z][\w.]*(?:\s[^<>]{0,1000})?/>",
    re.DOTALL,
)
"""Liquid, Hugo's shortcodes, kramdown's attributes and MDX's components: what only a site generator understands.

A component such as ``<Video id="3" />`` would be taken for an element that never ends, with all that follows in it.
"""

_IMPORTS = re.compile(
    r"^(?:import\s+.{1,200}\sfrom\s+|import\s+|export\s+\{.{0,200}\}\s+from\s+)[\"'][^\"'\n]+[\"'];?[ \t]*$",
    re.MULTILINE,
)
_SPACE_BEFORE = re.compile(r"(?<![^\s])\*\*[ \t]+(?P<words>[^*\n]{1,80}?\S)\*\*(?!\*)")
_SPACE_BEHIND = re.compile(r"(?<![\w*])\*\*(?=[^\s*])(?P<words>(?:[^*\n]|\n(?![ \t]*\n)){1,400}?)\s+\*\*(?![\w*])")
"""``** Salt**`` and ``**Salt **``, as programs write what was bold with its blanks; Markdown would show it."""

_CALLOUT = re.compile(r"^(?P<quotes>[ \t]{0,3}(?:>[ \t]*){1,8})\[!\w[\w-]{0,30}\][-+]?[ \t]*", re.MULTILINE)
"""What makes a quotation a box: ``> [!WARNING]``, ``> [!note]- Trailer``."""

_EMBEDDED = re.compile(r"!\[\[[^\[\]\n]{1,300}\]\]")
_WIKI_LINK = re.compile(r"\[\[(?:[^\[\]|\n]{1,200}\|)?([^\[\]|\n]{1,200})\]\](?![(\[])")


def html_of(markdown: str) -> str:
    """Render CommonMark with tables, struck-out text and wiki links; tags in it pass as they are.

    What template languages put in is left out with its attributes. In the place of a picture whose alternative text is
    a rating stands that text. A line end inside a paragraph is kept where its author must have meant
    it, that is, where the next word would have fitted the line, or where the next line has a label.
    """
    without = _IMPORTS.sub("", _EMBEDDED.sub("", _TEMPLATES.sub("", markdown)))
    if "**" in without:
        without = _SPACE_BEHIND.sub(r"**\g<words>** ", _SPACE_BEFORE.sub(r"**\g<words>**", without))
    if "[!" in without:
        without = _CALLOUT.sub(r"\g<quotes>", without)
    return str(_MARKDOWN.render(_WIKI_LINK.sub(r"\1", without)))


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of its level, 1-6, in the lines from ``line`` to before ``end``.

    ``text`` is what is read of it, with Markdown's marks for words that are set apart.
    """

    level: int
    line: int
    end: int
    text: str


def headings_of(markdown: str) -> list[Heading]:
    """The headings that stand in no list and no quotation, by their lines counted from 0."""
    tokens = _MARKDOWN.parse(markdown)
    return [
        Heading(int(token.tag[1]), token.map[0], token.map[1], _text_of(inline))
        for token, inline in itertools.pairwise(tokens)
        if token.type == "heading_open" and token.level == 0 and token.map
    ]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: its words alone, and its HTML, not sanitised, which is the same where it has no markup."""

    text: str
    html: str


def tables_of(markdown: str) -> list[list[list[Cell]]]:
    """The rows of every table, the one with the names of its columns first."""
    tables: list[list[list[Cell]]] = []
    within = False
    for token in _MARKDOWN.parse(_WIKI_LINK.sub(r"\1", markdown)):
        if token.type in ("table_open", "table_close"):
            within = token.type == "table_open"
            tables += [[]] if within else []
        elif within and token.type == "tr_open":
            tables[-1].append([])
        elif within and token.type == "inline":
            html = _MARKDOWN.renderer.render(token.children or [], _MARKDOWN.options, {})
            text = _text_of(token, marked=False)
            tables[-1][-1].append(Cell(text, html if "<" in html else text))
    return tables


def _text_of(inline: Token, marked: bool = True) -> str:
    """The words of a heading or a cell without tags and where links lead; ``marked`` keeps the marks of emphasis."""
    parts = []
    for part in inline.children or ():
        if part.type == "html_inline":
            continue
        if part.type.startswith(("em_", "strong_")) or (marked and part.content in ("*", "_")):
            parts.append(part.markup if marked else "")
        else:
            parts.append(" " if part.type == "softbreak" else part.content)
    return "".join(parts).strip()


def is_rating(text: str) -> bool:
    """Whether a picture's alternative text is a rating; a bare number may be anything."""
    return not text.strip().isdecimal() and parse_rating(text) is not None


def _image(self: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: EnvType) -> str:
    text = tokens[index].content
    if is_rating(text):
        return f"<br />{escape(text)}<br />"
    return f'<img src="{escape(str(tokens[index].attrs["src"]))}" alt="{escape(text)}">'


def _keep_meant_lines(state: StateCore) -> None:
    """Turn those soft line ends into hard ones that wrapping does not explain."""
    for token in state.tokens:
        if token.type != "inline" or "\n" not in token.content:
            continue
        lines = token.content.split("\n")
        width = max(map(len, lines))
        ends = iter(itertools.pairwise(lines))
        for child in token.children or ():
            if child.type in ("softbreak", "hardbreak"):
                line, following = next(ends, ("", ""))
                if is_meant(line, following, width):
                    child.type = "hardbreak"


class _Lenient(MarkdownIt):
    """Takes every link for one, as links are sanitised later: a refused one would stay in the text with its address."""

    def validateLink(self, url: str) -> bool:
        return True


def _prepared() -> MarkdownIt:
    markdown = _Lenient("commonmark", {"html": True}).enable(["table", "strikethrough"])
    markdown.add_render_rule("image", _image)
    markdown.core.ruler.push("meant lines", _keep_meant_lines)
    return markdown


_MARKDOWN = _prepared()
