"""A review's evidence, marked where it stands: from the data of its page to HTML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from datasette_film_reviews.serve.highlight import QUOTE, Highlight, Span, highlight, paragraphs
from datasette_film_reviews.serve.laid_out import Tag, laid_out

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

MOST = 500
"""How many stretches of words a page marks and explains; its data has all. No real review has had 200."""

PLACES = re.compile(r"<a [^>]*></a>")
LINK = re.compile(r"</?a\b[^>]*>")

LEADS = (("person", "people"), ("film", "films"))
"""Where the words of a fact lead, by what it is about."""


def marked(review: Mapping[str, Any], url: Callable[[str, str], str]) -> dict[str, Any]:
    """`marked_body`, the paragraphs of the body, and `marked_lines`, the lines of each passage that was cut.

    Where the author laid the body out, `marked_html` is that instead, and `marked_body` is empty. `url` gives the
    address of a page by its kind and slug. `shown_evidence` is what is marked; `quote_placed` tells whether the pull
    quote can be linked to.
    """
    document: str = review["document"]
    evidence = review["evidence"][:MOST]
    highlights = [_highlight(entry, url) for entry in evidence]
    body = [(paragraph["start"], paragraph["end"]) for paragraph in review["body"]]
    page = laid_out(review["html"], document, body) if review["html"] else []
    shown = [part for part in page if not isinstance(part, Tag)]
    if shown:
        body = []
    cut = [paragraphs(document, passage["start"], passage["end"]) for passage in review["cut"]]
    pieces = sorted([*body, *shown, *(line for lines in cut for line in lines)])
    html: dict[tuple[int, int], Markup] = dict(
        zip(pieces, highlight(document, pieces, highlights, review["quote_start"]), strict=True)
    )
    return {
        "shown_evidence": evidence,
        "quote_placed": any(QUOTE in words for words in html.values()),
        "marked_body": [html[span] for span in body],
        "marked_html": _with_tags(page if shown else [], html),
        "marked_lines": [[html[span] for span in lines] for lines in cut],
    }


def _with_tags(page: Iterable[Tag | Span], html: Mapping[Span, Markup]) -> Markup:
    """The body as its author laid it out.

    No link can hold another: in the author's own, words are marked without ours, and our notes stand behind it.
    """
    written: list[str] = []
    behind: list[str] | None = None
    for part in page:
        if not isinstance(part, Tag):
            words: str = html[part]
            if behind is not None:
                behind += PLACES.findall(words)
                words = LINK.sub("", PLACES.sub("", words))
            written.append(words)
            continue
        written.append(part.html)
        if part.html.startswith(("<a ", "<a>")):
            behind = []
        elif part.html == "</a>":
            written += behind or ()
            behind = None
    return Markup("".join(written))


def _highlight(entry: Mapping[str, Any], url: Callable[[str, str], str]) -> Highlight:
    facts = entry["facts"]
    labels = [f"{fact['property'].replace('_', ' ')}: {fact['value']}" for fact in facts]
    reasons = [
        f"{label}\n{fact['rule'] or fact['method']} · confidence {fact['confidence']:.2f}"
        for label, fact in zip(labels, facts, strict=True)
    ]
    pages = (url(kind, fact[key]["slug"]) for fact in facts for key, kind in LEADS if fact[key])
    kept = any(fact["used"] for fact in facts)
    quiet = all(fact["property"] == "aspect" for fact in facts)
    href = None if quiet else next(pages, None)
    label, reason = ("; ".join(dict.fromkeys(labels)), "\n".join(dict.fromkeys(reasons)))
    return Highlight(entry["start"], entry["end"], entry["number"], label, kept, href, quiet, reason)
