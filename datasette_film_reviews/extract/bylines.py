"""Who signed the review, for whom, and when: bylines and date lines.

Such a line is made of parts between separators: a signature, an outlet, a date, a section, a count of comments. It
is one when every part is of a known kind and one of them is a signature or a date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from datasette_film_reviews.dates import DATE, TIME, stated_date
from datasette_film_reviews.extract.lines import Line
from datasette_film_reviews.extract.measures import OF_READING
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.names import COMMON_WORDS, PERSON, TITLE, UPPER, WHOLE_PERSON, looks_like_person
from datasette_film_reviews.model import Fact
from datasette_film_reviews.ratings import parse_rating

BYLINE_LENGTH = 140
INITIALS_LENGTH = 14
TWO_WORDS = 2
"""Names of more words are sought where something else says that they are one."""

_WHEN = re.compile(rf"(?<![\w/.-])(?P<date>{DATE}){TIME}?", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_SEPARATOR = re.compile(
    rf"\s*[,|·•;/()\[\]~]\s*|\s+[–—-]{{1,2}}\s+|\s{{3,}}|\s+(?=@\w)|(?<=[^\W\d_]{{3}})\.\s+(?=[{UPPER}])"
)
_SENTENCES = re.compile(rf"(?:(?<=[^\W\d_]{{3}})|(?<=\d{{4}}))\.[*_]*\s+(?=[{UPPER}*_])")
_TO_DATE = re.compile(r"\s+(?:on|am|le|el|at|vom|den|il|em|op|på|dnia)$")

_SURELY_SIGNED = (
    r"(?:(?:this|the|an?)\s+)?(?:(?:film|movie|guest|dvd|blu-ray)\s+)*review(?:ed)?(?:\s+(?:was|is))?(?:\s+\w+ly)?"
    r"(?:\s+(?:written|posted|published|submitted|contributed))?\s+by:?\s+"
    r"|(?:written|submitted|contributed)(?:\s+and\s+\w+)?\s+by:?\s+"
    r"|(?:eine\s+)?(?:film)?(?:kritik|rezension|besprechung)\s+von:?\s+|geschrieben\s+von:?\s+"
    r"|(?:une?\s+)?(?:critique|billet|chronique)\s+(?:signée?\s+)?(?:de|par)\s+|(?:écrit|rédigé|signé)\s+par\s+"
    r"|(?:una\s+)?(?:crítica|reseña|resenha)\s+(?:de|por)\s+|(?:escrit[oa]|redactad[oa]|firmad[oa])\s+por\s+"
    r"|(?:una\s+)?recensione\s+(?:di|a\s+cura\s+di)\s+|(?:scritto\s+da|a\s+cura\s+di)\s+"
    r"|(?:ein\s+)?(?:text|beitrag)\s+von:?\s+|(?:un\s+)?texte\s+(?:de|par)\s+|(?:un\s+)?texto\s+(?:de|por)\s+|testo\s+di\s+"
    r"|(?:een\s+)?(?:recensie|tekst|bespreking)\s+(?:van|door):?\s+|geschreven\s+door:?\s+"
    r"|(?:en\s+)?(?:recension|(?:film)?anmeldelse|(?:film)?omtale)\s+a[fv]:?\s+|(?:skriven|skrivet|skrevet|anmeldt)\s+a[fv]:?\s+"
    r"|(?:recenzja|recenzował|recenzowała|napisał|napisała|autor|autorka)\s*:\s+|scheda\s+(?:di|a\s+cura\s+di)\s+"
    r"|d(?:al|alla|el|e|o|a)\s+(?:nostr[oa]|notre|nuestr[oa]|noss[oa])\s+(?:inviat[oa]|envoyée?|enviad[oa]|corrispondente)"
    r"(?:\s+(?:spéciale?|especial|speciale))?,?\s+|v(?:on\s+unsere[mr]|an\s+onze)\s+\w{3,20}\s+"
)
_MAYBE_SIGNED = (
    r"(?:posted|published|words|te[xs]t[eo]?|tekst|notas|story)\s*(?:\s+by:?|:)\s+|(?:by|von|par|por|door):?\s+"
    r"|(?P<weak>d[iea]|av|af|van)\s+|(?P<dash>[–—]|--)\s*"
)
_SIGNED = re.compile(
    rf"(?:(?P<sure>(?i:{_SURELY_SIGNED}))|(?i:{_MAYBE_SIGNED}))"
    rf"(?:(?P<name>{PERSON})(?:\s+(?:and|&|und|et|y)\s+(?P<other>{WHOLE_PERSON}))?"
    rf"(?:\s+(?:(?:for|of|at|@)\s+(?P<outlet>{TITLE})|in\s+{TITLE}))?|(?P<alias>{TITLE}))"
)
_SURE = re.compile(rf"(?i:{_SURELY_SIGNED})")
_NAME = re.compile(WHOLE_PERSON)
_HANDLE = re.compile(r"(?:posted\s+)?by\s+[\w.-]{2,30}", re.IGNORECASE)
_ROLE = re.compile(
    r"(?:(?:a|our|the|staff|senior|chief|lead|head|guest|contributing|associate|assistant|managing|film|movie|arts|culture"
    r"|entertainment|features|freelance|tv|and)\s+){0,4}"
    r"(?:writer|critic|editor|reviewer|contributor|correspondent|columnist|reporter|journalist|blogger|author)(?:-at-large)?",
    re.IGNORECASE,
)
_DATED = (
    r"(?:(?:review|last|first|originally)\s+)?(?:posted|published|reviewed|updated|written|modified|added|date|veröffentlicht"
    r"|aktualisiert|erstellt|publié|publicado|actualizado|pubblicato|postado|gepubliceerd|geplaatst|bijgewerkt"
    r"|publicerad|publicerat|uppdaterad|publiceret|opdateret|publisert|oppdatert|opublikowano|dodano)"
)
_SHORT_YEAR = re.compile(
    rf"(?i:{_DATED}:?(?:\s+on)?\s+)?(?P<numbers>\d{{1,2}}(?P<mark>[/.])\d{{1,2}}(?P=mark))(?P<year>\d\d)(?:\s+by\s.{{2,40}})?"
)
"""``Added 3/29/99``: a line that is a day whose year lacks its century."""

_FIRST_YEAR = 70
"""Years from here on are of the last century: nobody who writes so wrote before, or keeps what was printed then."""

_APART = r"(?:\s{2,}|\s*[|·•,]\s*|\s[–—-]\s)"
_MASTHEAD = re.compile(
    rf"(?P<outlet>[{UPPER}][{UPPER} .&’'-]{{3,40}}?){_APART}(?P<date>(?i:{DATE}))"
    rf"(?:{_APART}(?:P(?:AGE|G|P)?\.?\s?\d{{1,3}}|[{UPPER}][{UPPER} ]{{2,20}})){{0,3}}"
)
"""``THE COURIER  5 MAY 1983  P.4  FILMS``: what newspapers print above a page."""

_AROUND_DATE = re.compile(rf"(?:{_DATED})?:?\s*(?:(?:on|in|am|vom|le|el|at|den|il|em|op)\b)?[:\s]*", re.IGNORECASE)
_PAGE = re.compile(r"page\s+(?:[a-z]{0,2}-?\d{1,3}|one)", re.IGNORECASE)
_SECTION = re.compile(
    r"(?:(?:(?:posted|filed|published)\s+)?(?:in|under)\s+)?(?:(?:film|movie|dvd|arts|new|latest|cinema|home|all)s?\s+(?:and\s+|&\s+)?)*"
    r"(?:movies?|films?|cinema|reviews?|entertainment|culture|arts?|news|opinion|blog|kino|cine|cinéma|uncategori[sz]ed"
    r"|general|features?|television|tv|dvd|theat(?:er|re)|magazine)(?:\s+on)?",
    re.IGNORECASE,
)
_FOR_WHOM = re.compile(
    r"(?:(?:for|on behalf of)\s+(?:the|our)|für\s+(?:das|die|den)|pour\s+(?:la|le|les)|para\s+(?:el|la|o|a)"
    r"|per\s+(?:il|la))(?:\s+[\w'’-]+){0,3}?\s+(?:team|staff|paper|magazine|site|blog|crew|redaktion|rédaction|redacción|redazione|equipo?)",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"(?:(?:\d{1,6}|no|leave a|add a|one)\s+(?:comments?|responses?|repl(?:y|ies)|views?|likes?|shares?|kommentare?"
    r"|commentaires?|comentarios?)|\d{1,3}[ -]?min(?:ut\w*)?s?(?:\s+" + OF_READING + r")?"
    r"|lesezeit.{0,12}|reading time.{0,12}|[@#]\w+|\S+@\S+\.\w+|edited|updated|share|permalink|print|e-?mail)",
    re.IGNORECASE,
)
_CAPITALS = re.compile(r"[^a-z\d]{2,30}")
_OUTLET = re.compile(r"[^\W\d_a-z][^\n]{1,59}|\w+\.(?:com|org|net|co\.uk|de|fr|es)")


_CLOSING = re.compile(
    rf"(?P<rating>\S.{{0,30}}?)\s+(?:[–—|·•]|--?)\s*[*_]*(?P<name>{WHOLE_PERSON})[*_.]*"
    rf"|[*_]*(?P<placed>{WHOLE_PERSON}),\s+(?P<place>[{UPPER}][\w-]+(?: [{UPPER}][\w-]+)?)[*_.]*"
)
_SIGNED_OFF = re.compile(rf"(?:[–—]|--?)\s?[*_]*(?P<name>{PERSON})[*_]*(?:,\s[^\W\d_][^.!?\n]{{2,50}})?[*_.]*")
"""``— Ann``, ``-- Ann Lee, the treasurer``: who signs with a dash."""

_BY_AT_THE_END = re.compile(
    rf"[*_(]*(?:[Dd]i|[Dd]e|[Pp]or|[Pp]ar|[Vv]on|[Dd]oor|[Aa][fv]|[Bb]y)\s+(?P<name>{WHOLE_PERSON})[*_).]*"
)
_DOTTED = rf"(?:[{UPPER}]\.[ -]?){{2,3}}|(?:[^\W\d_]\.[ ]?){{2,3}}"
_SIGN = r"(?!(?:fin|end|ende|fine|fim|slut|sic)\b)[a-zà-ÿ]{2,4}"
_INITIALS = re.compile(
    rf"[*_]*(?:[(\[/–—-]\s?)?(?P<name>{_DOTTED}|(?<=[(\[/–—-]){_SIGN}(?=[)\]/–—-]))\s?[)\]/–—-]?[*_]*"
)
"""``f. b.``, ``(abc)``: initials and the signs of a newspaper's writers."""

_NO_PLACES = re.compile(
    r"(?:action|adventure|animation|comed\w+|crime|documentar\w+|drama|family|fantasy|fiction|films?|horror|kino|movies?"
    r"|musical|mystery|reviews?|romance|sci-fi|thriller|war|western)s?",
    re.IGNORECASE,
)
"""Kinds of films, which stand below texts as names and places do."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A property and its value between two offsets of a byline; ``""`` for a part that says nothing of ours."""

    property: str
    value: str
    start: int
    end: int


def is_byline(text: str, following: str = "", above: str = "") -> bool:
    """Whether a stripped line signs the review or dates it.

    A bare name does where the line that follows it is a date line, “di Ann Lee” where the one above is.
    """
    if _parts(text) is not None or (above and _BY_AT_THE_END.fullmatch(text) and _is_dated(above)):
        return True
    return bool(following) and _is_whole_name(text) and _is_dated(following)


def closing_name(text: str) -> str | None:
    """Who signs in a stripped line that only at the end of a text does so: ``4/5 — Ann Lee``, ``Ann Lee``, ``a. l.``.

    A bare name of three words may as well be a caption, but for its initials.
    """
    if signed := _BY_AT_THE_END.fullmatch(text):
        return signed["name"]
    if _is_whole_name(text) and sum(len(word) > 2 for word in text.split()) <= TWO_WORDS:
        return text
    return next((part.value for part in _closing(text) if part.property == "critic"), None)


def _closing(text: str) -> list[_Part]:
    if len(text) <= BYLINE_LENGTH and (
        name := _SIGNED_OFF.fullmatch(text) or _INITIALS.fullmatch(text) or _BY_AT_THE_END.fullmatch(text)
    ):
        return [_Part("critic", name["name"], *name.span("name"))]
    match = _CLOSING.fullmatch(text) if len(text) <= BYLINE_LENGTH else None
    if match is None:
        return []
    group = "name" if match["name"] else "placed"
    if not _is_whole_name(match[group]) or any(map(_NO_PLACES.fullmatch, re.findall(r"[\w-]+", text))):
        return []
    signed = _Part("critic", match[group], *match.span(group))
    if match["placed"]:
        return [signed]
    rating = parse_rating(match["rating"])
    if rating is None or (rating.score is None and match["rating"].strip("*_ ")[:1].isalnum()):
        return []
    start = match.start("rating") + match["rating"].index(rating.written)
    return [_Part("rating", rating.written, start, start + len(rating.written)), signed]


def is_initials(text: str) -> bool:
    """Whether a stripped line is the initials of somebody, with their dots, and nothing else."""
    return len(text) <= INITIALS_LENGTH and _INITIALS.fullmatch(text) is not None and "." in text


def byline_facts(document: str, line: Line) -> list[Fact]:
    """The critic, publication, date and rating that a byline gives, or the critic of a line that is a bare name."""
    parts = _parts(line.text)
    if parts is None and _is_whole_name(line.text) and not _BY_AT_THE_END.fullmatch(line.text):
        parts = [_Part("critic", line.text, 0, len(line.text))]
    parts = parts or _closing(line.text)
    methods = {"critic": "byline", "publication": "byline", "published": "date line", "rating": "rating line"}
    return [
        fact_at(
            document,
            part.property,
            part.value,
            methods[part.property],
            line.text_start + part.start,
            line.text_start + part.end,
        )
        for part in parts
        if part.property
    ]


def _parts(text: str) -> list[_Part] | None:
    """The parts of a byline, or None for a line that is none."""
    if len(text) > BYLINE_LENGTH:
        return None
    return _parts_between(text, 0, len(text)) or _signed_sentence(text) or _dated_alone(text)


def _dated_alone(text: str) -> list[_Part] | None:
    """The date of a line that is a day with a short year, or a newspaper's masthead; None for any other."""
    if short := _SHORT_YEAR.fullmatch(text):
        century = "19" if int(short["year"]) >= _FIRST_YEAR else "20"
        value = stated_date(f"{short['numbers']}{century}{short['year']}")
        return [_Part("published", value, short.start("numbers"), short.end("year"))] if value else None
    if (head := _MASTHEAD.fullmatch(text)) and (value := stated_date(head["date"])):
        return [
            _Part("publication", head["outlet"], *head.span("outlet")),
            _Part("published", value, *head.span("date")),
        ]
    return None


def _signed_sentence(text: str) -> list[_Part] | None:
    """The parts of the one sentence that signs a review, where others stand beside it, or None."""
    cuts = [0, *(match.end() for match in _SENTENCES.finditer(text)), len(text)]
    for start, end in pairwise(cuts if len(cuts) > 2 else ()):
        start += len(text[start:end]) - len(text[start:end].lstrip("*_ "))
        found = _parts_between(text, start, start + len(text[start:end].rstrip("*_. ")))
        known = {part.property for part in found or ()}
        if "critic" in known and ("published" in known or _SURE.match(text, start)):
            return found
    return None


def _parts_between(text: str, first: int, last: int) -> list[_Part] | None:
    """The parts of a byline that stands between two offsets, or None where none does."""
    parts: list[_Part] = []
    dated = signed = False
    days_end = 0
    for start, end, is_date in _pieces(text, first, last):
        if is_date:
            if days_end and not text[days_end:start].strip(" –—-"):
                return None  # from one day to another
            days_end = end
            value = None if dated else stated_date(text[start:end])
            parts.append(_Part("published" if value else "", value or "", start, end))
            dated = True
            continue
        found = [*_signature(text, start, end)] if not signed else []
        if found:
            signed = True
            parts.extend(found)
        elif _says_nothing(text[start:end]):
            parts.append(_Part("", "", start, end))
        elif (
            signed
            and not any(part.property == "publication" for part in parts)
            and not text[:start].rstrip().endswith(".")
            and _is_outlet(text[start:end])
        ):
            parts.append(_Part("publication", text[start:end], start, end))
        elif not signed and _is_whole_name(text[start:end]) and not any(part.property for part in parts[:-1]):
            parts.append(_Part("name", text[start:end], start, end))
        else:
            return None
    if not (signed or dated):
        return None
    bare = [part for part in parts if part.property == "name"]
    if bare and (signed or len(bare) > 1):
        return None
    return [_Part("critic", part.value, part.start, part.end) if part in bare else part for part in parts]


def _pieces(text: str, at: int, last: int) -> Iterator[tuple[int, int, bool]]:
    """(start, end, whether it is a date) of what stands between the separators of a part of a line."""
    dates = _WHEN.finditer(text, at, last) if _DIGIT.search(text) else ()  # no date is without its year
    ends = [*((match.start(), match.end("date"), match.end()) for match in dates), (last,) * 3]
    for start, date_end, end in ends:
        while at < start:
            separator = _SEPARATOR.search(text, at, start)
            stop = separator.start() if separator else start
            piece = _TO_DATE.sub("", text[at:stop].strip(" \t*_."))
            if piece.strip("–—-"):
                first = text.index(piece, at)
                yield first, first + len(piece), False
            at = separator.end() if separator else start
        if date_end > start:
            yield start, date_end, True
        at = end


def _signature(text: str, start: int, end: int) -> Iterator[_Part]:
    """The critic or critics, and the outlet, that a signed piece names."""
    match = _SIGNED.fullmatch(text, start, end)
    if match is None:
        return
    if match["alias"]:
        if match["sure"]:
            yield _Part("critic", match["alias"], *match.span("alias"))
        return
    if match["dash"] and not _is_whole_name(match["name"]):
        return
    if match["weak"] and not (_is_whole_name(match["name"]) and _WHEN.search(text)):
        return  # “di Ann Lee” alone tells as well who made a film
    if match["other"] and match[0].casefold().startswith("written"):
        return
    if looks_like_person(match["name"]):
        for group, name in (("name", "critic"), ("other", "critic"), ("outlet", "publication")):
            if match[group]:
                yield _Part(name, match[group], *match.span(group))


def _says_nothing(piece: str) -> bool:
    """Whether a piece only leads to a date or counts comments, or names a section or a role."""
    kinds = (_AROUND_DATE, _PAGE, _ROLE, _SECTION, _COUNT, _HANDLE, _FOR_WHOM)
    return any(kind.fullmatch(piece) for kind in kinds)


def _is_outlet(piece: str) -> bool:
    return bool(_OUTLET.fullmatch(piece)) and len(piece.split()) <= 8


def _is_whole_name(text: str) -> bool:
    """Whether a text is a name of two words or more, none of them a word that begins sentences or titles."""
    return (
        bool(_NAME.fullmatch(text))
        and len(text) <= 40
        and not _CAPITALS.fullmatch(text)
        and not any(word.casefold().strip(".") in COMMON_WORDS for word in text.split())
    )


def _is_dated(text: str) -> bool:
    """Whether a line is a date line."""
    return any(part.property == "published" for part in _parts(text) or ())
