"""Lines that belong to the page and not to the review: forms, buttons, footers, notices, and headings of comments."""

from __future__ import annotations

import re

from datasette_film_reviews.extract.names import UPPER

LINE_LENGTH = 160

_NUMBER_WORDS = "no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"

_PHRASES = re.compile(
    r"""\W*(?:
      leave\ a\ (?:reply|comment|response)|your\ e-?mail\ address\ will\ not|required\ fields\ are
    | add\ a\ comment|post\ a\ comment
    | (?:post|submit)\ comment|name\s*\*|e-?mail\s*\*|website$|save\ my\ name|notify\ me\ of|cancel\ reply
    | log\ ?in\ to|sign\ (?:in|up)\b
    | you\ must\ be\ logged\ in|comments?\ (?:are|is)\ (?:now\ )?closed|this\ site\ uses\ akismet
    | learn\ how\ your\ comment
    | follow\ (?:us|me)\b|subscribe\b|join\ (?:our|the)\ (?:newsletter|mailing)|newsletter\b
    | get\ our\ newsletter|download\ the\ app|download\ our\ app
    | (?:available|get\ it|download)\ on\ (?:the\ )?(?:app\ store|google\ play)
    | share\ (?:this|on|via|with)\b|share:?$|tweet(?:\ this)?$|facebook$|twitter$|pinterest$|reddit$|whatsapp$
    | e-?mail$|print$|tumblr$|linkedin$
    | click\ to\ (?:share|e-?mail|print)|like\ this:?$|liked?\ by\b|loading\b\W*$|advertisement|advertising$
    | sponsored(?:\ content)?$
    | story\ continues\ below|continue\ reading|read\ more|read\ the\ full
    | related(?:\ (?:posts?|articles?|links?|reviews?|stories))?:?$
    | more\ (?:from|reviews|stories)\b.{0,40}$|you\ (?:may|might)\ also\ like|see\ also:?$
    | recommended(?:\ for\ you)?:?$|most\ (?:read|popular)$
    | previous\ (?:post|article)|next\ (?:post|article)|older\ posts?|newer\ posts?|back\ to\ (?:top|home)
    | skip\ to\ (?:main\ )?content
    | (?:copyright|©|\(c\))\s|all\ rights\ reserved|powered\ by|privacy\ policy|terms\ (?:of|and)|cookie
    | accept\ all
    | filed\ under|posted\ in\b|tagged\b|opening\ hours|contact\ us|about\ us$|home$|menu$|search$
    )""",
    re.IGNORECASE | re.VERBOSE,
)

_COMMENTS = re.compile(
    rf"""(?:
      (?:\d{{1,4}}|{_NUMBER_WORDS})\ (?:thoughts?|comments?|responses?|replies|reply|kommentare?|comentarios?)
        (?:\ (?:on|to|so\ far)\b.*)?
    | (?:readers?['’]?s?\ )?(?:comments|responses|discussion|kommentare|comentarios)(?:\ ?\(\d{{1,4}}\))?
    | what\ (?:you|our\ readers)\ (?:said|say)
    )\W*""",
    re.IGNORECASE | re.VERBOSE,
)

_NOTICE = re.compile(
    rf"""\W*(?:
      [{UPPER}"“‘'*_].{{0,80}}?\b(?:is|are|will\ be)\ (?:now\ |also\ |currently\ )?
        (?:available|out\ now|out\ on|released|in\ (?:cinemas|theat(?:er|re)s|theat(?:er|re)s\ now)
           |on\ (?:general\ release|dvd|blu-?ray|netflix)|showing|screening|streaming|playing\ (?:at|in))\b.{{0,120}}
    | [{UPPER}"“‘'*_].{{0,80}}?\b(?:opens|screens|arrives)\ (?:in|on|at|across|nationwide)\b.{{0,80}}
    | (?:photo|photograph|picture|image|still|poster)s?(?:\ (?:credit|by|courtesy|via|copyright|©)).{{0,100}}
    | (?:courtesy\ of|photo\ ?:|image\ ?:|©).{{0,100}}
    | this\ (?:review|article|piece|post)\ (?:was|is|has\ been|first|originally|appeared|contains)\b.{{0,120}}
    | (?:originally|first)\ (?:published|posted|appeared)\b.{{0,100}}
    )""",
    re.IGNORECASE | re.VERBOSE,
)


def is_boilerplate(text: str) -> bool:
    """Whether a stripped line is part of a form, a button or a footer."""
    return len(text) <= LINE_LENGTH and bool(_PHRASES.match(text))


def begins_comments(text: str) -> bool:
    """Whether a stripped line is the heading of readers' comments."""
    return len(text) <= LINE_LENGTH and bool(_COMMENTS.fullmatch(text))


def is_notice(text: str) -> bool:
    """Whether a stripped line says where the film can be seen, whose the picture is, or where the review appeared."""
    return len(text) <= 2 * LINE_LENGTH and bool(_NOTICE.fullmatch(text))
