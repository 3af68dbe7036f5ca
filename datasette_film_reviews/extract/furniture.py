"""What stands in a heading round its title: what reviews, rubrics and series of posts are called."""

from __future__ import annotations

import re

_KIND = r"(?:film|movie|cinema|dvd|blu-ray|capsule|mini|quick|spoiler[- ]free|festival|advance|new|the|a|my|our|full)"
_REVIEW = (
    r"(?:(?:mini|micro|kurz|short)[- ]?)?"
    r"(?:(?:film|kino|cine|cinema)?-?(?:kritik|kritiken|tipp|rezension|besprechung)|cr[ií]tica|rese[ñn]a|resenha|critique|avis"
    r"|recensione|(?:film)?(?:recensie|recension|anmeldelse|anmelding|omtale)|recenz(?:ja|e|ia|ie|ija)"
    r"|(?:elokuva-?|leffa-?)?arvostelu|elokuva-?arvio|(?:film)?arvustus|film(?:kritika|ajánló|eleştirisi|incelemesi)"
    r"|ressenya|рецензия|рецензія|отзыв|κριτική)"
)
"""What other languages call a review."""
_TOLD_TOO = (
    rf"(?:{_REVIEW}|trama|cast|trailer|commento|finale|spiegazione|sinops[ei]s?|synopsis|résumé|resumen|resumo"
    r"|handlung)"
)
"""What a page promises beside a review: ``Salt. Trama e recensione``."""

_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|midnight)"
_SERIES = (
    rf"(?:(?:film|movie|cinema|dvd|horror|family|date|{_DAY})[\s-]+(?:night|club|corner|diary|time|matin[eé]e|rewatch|throwback)"
    rf"|throwback\s+{_DAY}|(?:film|movie|dvd|pick)\s+of\s+the\s+(?:day|week|month)|(?:opening|closing)\s+(?:night|film|gala)"
    r"|rewatch|(?:vault|archive)\s+\w+|from\s+the\s+(?:vault|archive)s?|now\s+showing|(?:new\s+)?(?:in|at)\s+(?:the\s+)?cinemas?"
    r"|filmabend|kinoabend|gesehen|noche\s+de\s+cine|(?:film|kino)-?(?:club|klubb?(?:en)?|kring|huis)(?:\s[^\W\d_]+)?"
    r"|cin[eé]-?(?:club|forum)e?(?:\s[^\W\d_]+)?|gjensyn|gensyn|retour\s+sur|revu|rivisto)"
)
"""What a series of posts is called before each of their titles: ``Film night: Salt``."""

FURNITURE = re.compile(
    rf"^[\s#*_]*(?:{_SERIES}|[^\n:]{{0,40}}(?:\b(?:night|day|week|entry|no\.)|\#)\s*\#?\d{{1,3}})\s*[:–—|-]+\s+(?=\S)|"
    rf"^[\s#*_]*(?:subject:\s+)?(?:re:\s+)*(?:{_KIND}[\s-]+)*reviews?\s*(?:(?:#|no\.)?\s?\d{{1,4}}\s*)?(?:[:–—|-]+|of\b(?!\s+the\s+(?:day|week|month|year|decade)\b))\s*"
    r"|^[\s#*_]*(?:capsules?|retrospective|follow-?up|(?:(?:movie|film)\s+)?title)\s*:\s+(?=\S)"
    rf"|^[\s#*_]*{_REVIEW}\s(?:del?|d[eo]l?|di|du|zu|zum|sur|van|a[fv])\s+(?=['‘][^'’\n]{{1,60}}['’])"
    rf"|^[\s#*_]*{_REVIEW}\b[^\n:–—|«»“”„\"]{{0,40}}?(?:[:–—|-]+\s+|\s(?:del?|d[eo]l?|di|du|zu|zum|sur|van|a[fv])\s+(?=[«»”“„\"*_]))"
    rf"|[\s.:–—|,-]+{_TOLD_TOO}(?:(?:\s*,\s*|\s+(?:e|ed|y|et|und)\s+){_TOLD_TOO})+[\s.!]*$"
    rf"|[\s:–—|,(\[*_-]+(?:la\s+)?{_REVIEW}(?:\s+(?:del?|di|du|d[eo]|per|pour|para|sin|sans|senza|sem|ciné|cine|cinema|film)\s[^\n:–—|«“\"]{{2,45}})?"
    r"[)\]]?[\s*_!.]*$"
    r"|\s*\((?:por|par|by|di|von)\s+\w[\w.'’-]*(?:\s+\w[\w.'’-]*){1,3}\)\s*$"
    rf"|[\s:–—|,([-]*\b(?:{_KIND}\s+)*review(?:s|ed)?\b(?:\s+by\s.*)?[)\]]?[\s*_!.]*$"
    rf"|\s*[:–—|-]?\s*\b(?:{_KIND}\s+)*reviews?\b\s*[:–—|-].*$"
    r"|\s*[(\[](?:(?:[^\W\d_]+\s+){0,2}spoilers?\b[^()]*|pel[ií]cula|film|movie|kino|dvd|blu-ray|\d{4}\s+film)[)\]]\s*$"
    r"|^[\s#*_]*(?:the\s+)?official\s+(?=\S.*\b(?:thread|discussion|topic)\b)|\s+(?:(?:official|discussion|review)\s+)*thread\W*$"
    r"|\s*\(['’]?\d\d\)\s*$"
    r"|^[\s#*_]*(?:\[[^\[\]\n]{2,40}\]|(?:cin[eé]ma|cine|kino|films?|movies?|pel[ií]culas?|filmes?|elokuvat?)\s*[.:|·–—-]+)\s+(?=\S)"
    r"|^[\s#*_]+|[\s*_#]+$",
    re.IGNORECASE,
)
"""What is no part of a title at either end of a heading."""

RUBRICS = frozenset(
    {
        "the new films",
        "new films",
        "the week’s films",
        "the week's films",
        "this week’s films",
        "this week's films",
        "new releases",
        "film reviews",
        "movie reviews",
        "films of the week",
        "the screen",
        "at the cinema",
        "at the pictures",
        "at the movies",
        "in the cinemas",
        "now showing",
        "the pictures",
        "on screen",
        "screen",
    }
) | frozenset(
    """cinema cine cinéma film films kino movie movies tv dvd culture cultura kultur book books game games album
    music""".split()
)
"""What a review is called after, which is the title of none: ``Book review``."""

CALLED_A_REVIEW = re.compile(
    rf"review|capsule|^[\s#*_]*(?:(?:film|movie)(?:\s+title)?|title|pel[ií]cula|filme|elokuva)\s*:|{_REVIEW}",
    re.IGNORECASE,
)
"""What makes a heading that of a review."""

MIDDLE = re.compile(rf"(?P<before>\S.*?)\s+(?:{_KIND}\s+)*reviews?\s*[:–—|-]+\s+(?P<after>\S.*)", re.IGNORECASE)
"""``Festival review: Salt``: what stands before the word, and behind it."""

KIND_AT_END = re.compile(r"[\s:–—|,-]*(?P<kind>film|movie)\s+review", re.IGNORECASE)
"""``Salt Movie Review``, of a film that may be called “Salt Movie”."""
