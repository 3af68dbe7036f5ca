"""Readers' comments on a saved page, told by the names that weblogs give to their elements."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from datasette_film_reviews.dates import iso_date
from datasette_film_reviews.read.commented import Remark
from datasette_film_reviews.read.markup import reduce_html

if TYPE_CHECKING:
    from lxml.html import HtmlElement


def _token(names: str) -> re.Pattern[str]:
    """A pattern for an attribute ``class`` that holds one of the names."""
    return re.compile(rf"(?:^|\s)(?:{names})(?:$|\s)", re.IGNORECASE)


_COMMENT = _token(r"(?:single-|post-|user-)?comment(?:-item|-entry)?|comentario|kommentar|commentaire")
_BODY = _token(r"comment[-_]?body")
_TYPE = re.compile(r"schema\.org/(?:User)?Comments?$")
_NUMBERED = re.compile(r"(?:li-|div-)?comment-?\d+")
_AUTHOR = _token(
    r"fn|(?:comment|user)[-_]*(?:author|name)|comment[-_]*author[-_]*name|author|commenter|user(?:name)?|nick(?:name)?"
)
_DATE = _token(r"comment[-_]*(?:date|time|meta|metadata|timestamp)|date|datetime|timestamp|published|time")
_TEXT = _token(r"comment[-_]*(?:content|text|body|message)|content|message|text|entry-content")
_SAYS = re.compile(
    r"^(?:by|von|par|por)\s+|\s*(?:says|said|wrote|writes|dijo|dice|sagt|schrieb|a écrit|dit)?\s*[:.…]*\s*$",
    re.IGNORECASE,
)
_CONTROLS = (
    ".//*[contains(@class, 'reply') or contains(@class, 'edit-link') or contains(@class, 'avatar') or @class='says'"
    " or self::form]"
)
_WRAPPERS = (
    ".//*[@id='comments' or @id='respond' or @id='commentform' or contains(@class, 'comments-area')"
    " or contains(@class, 'comment-respond') or contains(@class, 'comment-list') or contains(@class, 'commentlist')]"
)
_MAXIMUM_NAME = 80


def take_comments(body: HtmlElement) -> list[Remark]:
    """Take the comments out of a page, in their order, and with them the forms to write more."""
    # Replies stand inside what they answer, so that the last ones are taken out first.
    found = [element for element in body.iter() if isinstance(element.tag, str) and _is_comment(element)]
    comments = [comment for element in reversed(found) if (comment := _taken(element))]
    if comments:
        for wrapper in body.xpath(_WRAPPERS):
            if wrapper.getparent() is not None:
                wrapper.drop_tree()
    return comments[::-1]


def _is_comment(element: HtmlElement) -> bool:
    if _COMMENT.search(element.get("class", "")) or _TYPE.search(element.get("itemtype", "")):
        return True
    named = _BODY.search(element.get("class", "")) or _NUMBERED.fullmatch(element.get("id", ""))
    return bool(named) and not any(map(_is_comment, element.iterancestors()))


def _taken(element: HtmlElement) -> Remark | None:
    """The comment that an element is, cut out of the page; None, and nothing cut, where nobody and no day signs it."""
    author = _author(element)
    date = next(element.iter("time"), None)
    if date is None:
        date = _first(element, _DATE, "datePublished dateCreated commentTime")
    if element.tag == "dd":
        # Blogger's lists: who said it stands before, when after.
        author = author if author is not None else element.getprevious()
        following = element.getnext()
        date = date if date is not None or following is None else _first(following, _DATE, "")
    if author is None and date is None:
        return None
    name = _SAYS.sub("", _words(author)) if author is not None else ""
    published = iso_date(date.get("datetime") or date.get("content") or _words(date)) if date is not None else None
    for signature in (author, date, *element.xpath(_CONTROLS)):
        if signature is not None and signature.getparent() is not None:
            signature.drop_tree()
    text = _first(element, _TEXT, "text commentText")
    if text is None:
        text = element
    words = reduce_html(markup_of(text))
    if element.getparent() is not None:
        element.drop_tree()
    return Remark(name if 0 < len(name) <= _MAXIMUM_NAME else None, published, words) if words.text else None


def _author(element: HtmlElement) -> HtmlElement | None:
    """The element that names who wrote a comment: the innermost, as others hold the date as well."""
    author = _first(element, _AUTHOR, "author creator")
    inner = _first(author, _AUTHOR, "name") if author is not None else next(element.iter("cite"), None)
    return inner if inner is not None else author


def _first(element: HtmlElement, names: re.Pattern[str], properties: str) -> HtmlElement | None:
    """The first element inside that has one of the names or of the properties of schema.org."""
    wanted = properties.split()
    return next(
        (
            one
            for one in element.iterdescendants()
            if isinstance(one.tag, str) and (names.search(one.get("class", "")) or one.get("itemprop") in wanted)
        ),
        None,
    )


def _words(element: HtmlElement) -> str:
    return " ".join(element.text_content().split())


def markup_of(element: HtmlElement) -> str:
    """An element as HTML."""
    from lxml import html

    return str(html.tostring(element, encoding="unicode", with_tail=False))
