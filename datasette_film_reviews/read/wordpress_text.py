"""The text of WordPress: paragraphs by blank lines, shortcodes, and addresses that are nobody's business."""

from __future__ import annotations

import re
from html import unescape

from datasette_film_reviews.read.drawn_ratings import SHORTCODE_RATING
from datasette_film_reviews.read.markup import HIDDEN, PRIVATE, Reduced, reduce_html

_EMBEDDED = (
    "archives|audio|caption|contact-form|contact-field|dailymotion|embed|embedyt|flickr|flv|gallery|gist|googlemaps"
    "|gravityform|instagram|jetpack_\\w+|more|playlist|poll|recaptcha|scribd|slideshare|slideshow|soundcloud|spotify"
    "|ted|tiled-gallery|tweet|twitter\\w*|video|videopress|vimeo|vine|wp_caption|wpvideo|youtube|yt"
)
_ENCLOSING = re.compile(
    r"\[(?P<name>audio|caption|wp_caption|contact-form|embed|embedyt|flv|playlist|video|youtube)\b[^\[\]]{0,2000}\]"
    r".{0,5000}?\[/(?P=name)\]",
    re.DOTALL,
)
_ATTRIBUTES = r"(?:\s+[\w-]{1,40}\s?=\s?(?:\"[^\"\]]*\"|'[^'\]]*'|[^\s\]\"']+))+"
_SHORTCODE = re.compile(
    rf"\[/?(?:{_EMBEDDED})\b[^\[\]\n]{{0,2000}}\]|\[[a-z][\w-]{{1,40}}{_ATTRIBUTES}\s*/?\]|\[/[a-z][\w-]{{1,40}}\]"
)
_ADDRESS_LINE = re.compile(r"^[ \t]*https?://\S+[ \t]*$", re.MULTILINE)
_COMMENT = re.compile(r"<!--(?!\s*/?wp:).{0,2000}?-->", re.DOTALL)
_PREFORMATTED = re.compile(r"(<pre\b(?:[^<]|<(?!/?pre\b))*</pre>)", re.IGNORECASE)
_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_BLOCK = re.compile(
    r"<!--|</?(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|figure|footer|form|h[1-6]|header|hr|iframe|li"
    r"|main|nav|object|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul|video)\b",
    re.IGNORECASE,
)


_APART = re.compile(
    r"(?P<closed></(?:blockquote|div|figure|h[1-6]|ol|p|table|ul)>|<hr\b[^<>]{0,80}>)[ \t]*(?=\n[ \t]*\S)"
    r"|(?<=\S)(?=\n[ \t]*<(?:blockquote|h[1-6]|hr|ol|table|ul)\b)",
    re.IGNORECASE,
)
"""Where a block of its own ends or begins in a text, which is apart from the lines beside it."""


def reduced(content: str) -> Reduced:
    """The content of a post or a comment reduced, without what it only embeds and without private addresses."""
    return reduce_html(as_html(content), private=True)


def as_html(content: str) -> str:
    """The content of a post as the site shows it: with its paragraphs, without what it only embeds."""
    content = content.replace("\r\n", "\n").replace("\r", "\n")
    content = _ADDRESS_LINE.sub("", _SHORTCODE.sub("", SHORTCODE_RATING.sub("", _ENCLOSING.sub("", content))))
    return _paragraphs(content)


def plain(text: str) -> str:
    """A title, a name or a tag on one line: tags and entities resolved, private addresses left out."""
    return " ".join(reduce_html(unescape(text), private=True).text.split())


def stays_private(value: str) -> bool:
    """Whether a value is, or held, an address that is not to be told."""
    return HIDDEN in value or PRIVATE.search(value) is not None


def _paragraphs(content: str) -> str:
    """What WordPress makes of blank lines and line ends in a text without blocks of its own."""
    if "<!-- wp:" in content:
        return content
    return "".join(
        stretch if number % 2 else "\n".join(map(_paragraph, _BLANK_LINES.split(_parted(stretch).strip())))
        for number, stretch in enumerate(_PREFORMATTED.split(_COMMENT.sub("", content)))
    )


def _parted(stretch: str) -> str:
    return _APART.sub(lambda match: f"{match['closed'] or ''}\n", stretch)


def _paragraph(part: str) -> str:
    part = part.strip()
    return part if _BLOCK.match(part) else "<p>" + part.replace("\n", "<br>") + "</p>"
