"""What looks like a critic's rating and is none: other people's, of other things, counts, fractions and dates."""

from __future__ import annotations

import re

from datasette_film_reviews.extract.lines import Line

LOOK_AROUND = 120
"""How many characters of its sentence before a rating, and after it, are searched for signs that it is no verdict."""

PARTS = (
    r"(?:acting|performances?|cast(?:ing)?|crew|stor(?:y|yline)|plot|script|screenplay|writing|direct(?:ion|ing)|music"
    r"|soundtrack|songs?|sound|audio|video|visuals?|cinematography|photography|effects|sfx|fx|cgi?|editing"
    r"|characters?|humou?r|gore|violence|nudity|scares?|suspense|tension|pacing|costumes?"
    r"|extras|dvd|blu-?ray|transfer|packaging|commentary|rewatchability|originality|dialog(?:ue)?s?|ending"
    r"|darsteller|handlung|musik|ton|bild|spannung|guion|historia|reparto|interpretación|musique"
    r"|scénario|mise en scène)"
)
"""What critics give marks beside the film's own, as a regular expression."""

_PARTS_OR_KINDS = rf"(?:{PARTS}|picture|image|animation|comedy|action|sex|romance|features|disc|trailer)"
"""Before a colon; in a sentence some of them are the film."""

_OTHERS = re.compile(
    r"\b(?i:imdb|metacritic|metascore|rotten|tomatoes|tomatometer|letterboxd|cinemascore|douban|audience"
    r"|average (?:of|ratings?|scores?|votes?)|averages|averaging"
    r"|currently|this site|whoever|anyone|anybody|somebody|someone|everybody|people|users?"
    r"|voters?|viewers?|reviewers?|commenters?|posters?|(?:other|previous|\d+) votes?|majority|meagre|meager|paltry)\b"
    r"|\b(?:[Cc]ritics?|[Oo]thers?|[Ss]ome|[Mm]ost|[Mm]any|[Ee]veryone|[Hh]e|[Ss]he|[Tt]hey|[Yy]ou|[Gg]uys|[Ff]ans|[Ff]riends?"
    r"|[Ww]ife|[Hh]usband|[Kk]ids|[Cc]hildren|[Ww]ho|(?!I\b|We\b|It\b|This\b)[A-Z]\w+)"
    r"\s+(?:\w+\s+){0,2}(?:gave|gives?|giving|rated?|rates|awarded|voted?|voting)\b"
    r"|\b(?i:(?:can(?:['’]?t|not)|(?:do|did)(?:n['’]?t|\s+not)|never)\s+(?:\w+\s+)?"
    r"(?:believe|understand|(?:see|get) (?:how|why))"
    r"|surprised|appalled|amazed|shocked|baffled)\b"
)
_BEFORE = re.compile(
    rf"(?:\b(?:less|more|better|worse|higher|lower|rather)\s+than|\b(?:over|under|below|above|nearly|almost|on|since|until|top|first"
    r"|last|opens|opened|released|premiered|aired|seen|watched|instead\s+of)(?:\s+an?)?"
    r"|(?:\b(?:would|could|might|should)|['’]d)(?:\s+have|['’]ve)\s+.{0,60}|\b(?:if|wish)\s+(?:I|we|you)\s+could\b.{0,60}"
    r"|\bhad\s+(?:I\s+|we\s+)?(?:given|rated)\s.{0,60}"
    r"|\b(?:tempted|debated|debating|considered|considering|wanted|going|hoping|expected|expecting|thought\s+(?:about|of)|contemplated)"
    r"\b.{0,60}|\bafter|\bbetween\s.{0,20}"
    r"|#|\b(?:day|week|month|part|chapter|episode|entry|page|disc|night|round|number|no\.?|volume|vol\.?)\s*[#:]?"
    r"|(?:^|[.!?(]\s*)(?:Film|Movie|Challenge)\s*#?"
    rf"|\b{PARTS}(?:\s+(?:quality|work))?(?:\s+(?:is|was|gets|deserves)\b)?(?:\s+an?)?"
    rf"|\b{_PARTS_OR_KINDS}(?:\s+(?:quality|work))?\s*[:=–—-])\s*\(?$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\s*(?:of\b|(?:so|thus)\s+far|people|times|way\b|films|movies|jokes|scenes|characters|kids|men|women|critics"
    r"|episodes|hours?\b|minutes?\b|years?\b|inch|miles?|cups?\b|[a-z]+ers\b|[a-z]+s\s+(?:would|will|can|could|agree|prefer|do|don['’]t)\b|['’]s\b|empty\b|full\b|done\b|finished\b|through\b"
    r"|into\b|were\b|are\b|was\b|ain['’]t\b|(?:stars?)?\s*\?|rotten|on\s+(?:here|this\s+site)\b|\(\d+\s+votes"
    rf"|[\"”'’]?\s*for\s+effort\b|for\s+{PARTS}\b(?!\s*(?:and|,|&))"
    r"|(?:on|at|from)\s+(?i:imdb|rotten|metacritic|letterboxd))"
)
_SITES = re.compile(
    r"\b(?:imdb|metacritic|metascore|rotten|tomatometer|letterboxd|cinemascore"
    r"|(?:average|user) (?:of|ratings?|scores?|votes?))\b",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"(?:\b(?:an?|of|the|than|is|was|are|at|it|this|that|gets?|got|has|had|have|g[ai]ve[sn]?|giving|rat(?:e|ed|es|ing)|vot(?:ed?|ing)"
    r"|award(?:ed)?|deserves?|merits?|an?\s+\w+)|[(\[])\s*$",
    re.IGNORECASE,
)
_COUNT = re.compile(r"\b(?:challenge|marathon|countdown|hooptober|watchlist|project)\b", re.IGNORECASE)
_SENTENCE_START = re.compile(r".*[.!?>][\"”’')]*(?:\s|(?<=>))", re.DOTALL)


def is_another_count(document: str, end: int, line: Line) -> bool:
    """Whether what follows a number says that it counts something: ``9 out of 10 people``, ``3/4 of the way``."""
    return bool(_AFTER.match(document, end, line.text_end))


def is_something_else(document: str, start: int, end: int, line: Line) -> bool:
    """Whether the rest of its sentence says that a rating is not the critic's verdict on the film."""
    before = document[max(line.text_start, start - LOOK_AROUND) : start]
    if sentence := _SENTENCE_START.match(before):
        before = before[sentence.end() :]
    after = document[end : min(line.text_end, end + LOOK_AROUND)]
    # What closes a paragraph and is no part of its last sentence is not about whom that sentence names.
    others = _OTHERS if after.strip(" .!*_)") or _JOINED.search(before) else _SITES
    return bool(
        others.search(before)
        or _BEFORE.search(before)
        or _AFTER.match(after)
        or _COUNT.search(before)
        or _COUNT.search(re.split(r"[.!?]\s", after, maxsplit=1)[0])
    )
