"""Threads of readers' comments: the lines that head a comment, and where on a page the thread begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from datasette_film_reviews.dates import iso_date
from datasette_film_reviews.extract.boilerplate import is_boilerplate, is_form, is_prose
from datasette_film_reviews.extract.lines import Line
from datasette_film_reviews.extract.names import UPPER

LINE_LENGTH = 160
NAME_WORDS = 5
LOOK_AHEAD = 12
"""How many lines after a heading of comments are searched for the first comment."""

_MONTH = r"[^\W\d_]{3,10}\.?"
_DATE = (
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mié|jue|vie|sáb|dom)[^\W\d_]{0,8}[.,]{0,2} )?"
    r"(?:\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)"
    rf"|\d{{1,2}}(?:st|nd|rd|th|\.)?(?: (?:of|de))? {_MONTH},?(?: de)? \d{{4}}"
    rf"|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}})"
)
_CLOCK = r"(?:\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?|\s?uhr)?|\d{1,2}\s?[ap]\.?m\b\.?|\d{1,2}h\d\d)"
_UNIT = r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|yrs?|mo|[smhdwy])"
_AGO = (
    rf"(?:(?:about|over|almost) )?(?:an?|one|\d{{1,3}}) ?{_UNIT} ago|just now|yesterday|\d{{1,3}}[smhdwy](?!\w)"
    r"|vor (?:\d{1,3}|einem|einer) [^\W\d_]+|hace (?:\d{1,3}|una?) [^\W\d_]+|il y a (?:\d{1,3}|une?) [^\W\d_]+"
)
_WHEN = (
    rf"(?:(?P<date>{_DATE})(?:[ ,T]*(?:(?:at|um|a las|à|@|[-–—|])\s*)?(?P<clock>{_CLOCK}))?(?: [A-Z]{{2,4}})?"
    rf"|(?P<ago>{_AGO})|(?P<only>{_CLOCK}))(?:\s*[(•·|,-]?\s*(?:edited|permalink|link|reply|#)(?!\w)\)?.{{0,12}})?"
)
_TIME_SIGNS = (*"0123456789", "ago", "now", "yesterday", "vor", "hace", "il y a")
"""One of these stands in all that `_WHEN` matches: where none does, the slow patterns round it are not tried."""

_ROLE = r"(?:\s+\(?(?:mod|moderator|author|admin|op|staff|post author)\)?)?"
_SAYING = (
    r"(?:says|said|wrote|writes|commented|replied|responded|schreibt|schrieb|sagt|sagte|meint|dice|dijo|escribió"
    r"|a dit|dit)"
)
_AUTHOR = r"(?P<author>@?[^\W_][^\n:|•·<>()“”\"]{0,48}?(?: \((?!(?:18|19|20)\d\d\))\d{1,6}\))?)"
_NUMBER = re.compile(r"(?:#\s?)?\d{1,4}[.):]\s+|#\d{1,4}\s+|[•·*>-]\s+")

_SAYS = re.compile(
    rf"{_AUTHOR}{_ROLE}(?:\s+\([^()]{{4,40}}\))?\s+{_SAYING}"
    rf"(?P<when>\s*(?:\s(?:on|am|el|le|at)\s|,)?\s*{_WHEN})?(?P<colon>\s*(?::|\.\.\.|…))?",
    re.IGNORECASE,
)
_SAYS_INLINE = re.compile(rf"{_AUTHOR}{_ROLE}\s+{_SAYING}(?::|\.\.\.|…)\s+(?P<text>\S.*)", re.IGNORECASE)
_ANSWERS = re.compile(
    rf"{_AUTHOR}{_ROLE}\s*(?:[>›→➤▸»]|\sin reply to\s|\sreplying to\s)"
    rf"\s*[^|•·\n]{{1,50}}?(?:\s*[•·|,–—-]\s*|\s+){_WHEN}",
    re.IGNORECASE,
)
_DATED = re.compile(
    rf"(?P<posted>(?:posted|comment|submitted|left|written)\s+by:?\s+|(?:by|from|von|por)\s+)?{_AUTHOR}{_ROLE}"
    rf"(?P<mark>\s*[•·|–—(]\s*|\s+-\s+|\s*,\s*|\s+(?:on|at|am|el|le)\s+|\s+){_WHEN}\)?\s*:?",
    re.IGNORECASE,
)
_DATE_FIRST = re.compile(rf"(?:on\s+)?{_WHEN}\s*[,:|•·–—-]?\s+{_AUTHOR}\s+{_SAYING}\s*:?", re.IGNORECASE)
_WHEN_ALONE = re.compile(
    rf"(?:(?:posted|commented)\s+)?(?:on\s+|at\s+|am\s+|el\s+)?{_WHEN}(?:\s+{_SAYING})?\W*", re.IGNORECASE
)
_HANDLE = re.compile(r"(?P<author>@[\w.-]{2,40})(?::\s+(?P<text>\S.*)|:?)")
_INLINE = re.compile(rf"(?P<author>[{UPPER}\w][\w.'’-]*(?: [\w.'’-]+){{0,3}}):\s+(?P<text>\S.*)")
_PARTICLES = frozenset("de del der den di da du la le van von the of and y & mr mrs ms dr".split())

_FURNITURE = re.compile(
    r"""[\W\d_]*(?:(?:
      reply\ to\ (?:this|\w{2,20})(?:\ comment)?|log\ ?in\ to\ reply|reply|respond|antworten|responder|répondre
          |quote|share
    | likes?|dislikes?|report(?:\ abuse)?|flag|edit(?:ed)?|delete|permalink|up-?vote|down-?vote|helpful|avatar|see\ more
    | (?:show|view|hide|load)\ (?:all\ |more\ )*(?:\d{1,4}\ )?(?:comments|replies|reply)|like\ this|newest|oldest|best
    )(?![^\W\d_])[\W\d_]*){1,8}|\d{1,4}[.)]|(?-i:[A-Z])|[−–—+△▽▲▼⚑•·|^›↓↑♥👍👎\s]{1,20}""",
    re.IGNORECASE | re.VERBOSE,
)

_NUMBERS = (
    "no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|ein|eine|zwei|drei|una?|dos|tres|une|deux|trois"
)
_COMMENTS = (
    r"thoughts?|comments?|responses?|replies|reply|kommentare?|antworten|meinungen|comentarios?|respuestas?|commentaires?"
    r"|réponses?|commenti|commento|comentários?|reacties?"
)
_COUNTED = re.compile(
    rf"(?P<count>\d{{1,4}}|{_NUMBERS})\ (?:readers?['’]?s?\ |user\ )?(?:{_COMMENTS})"
    r"(?:\ (?:on|to|so\ far|zu|a|en|sur|su|about)\b.*|[\s•·|].{0,40}\blog\ ?in\b.{0,3})?\W*"
    rf"|(?:(?:readers?['’]?s?|users?['’]?|your|visitors?['’]?)\ )?(?:{_COMMENTS}|discussion|diskussion)"
    r"\ ?[(\[:]\ ?(?P<after>\d{1,4})\ ?[)\]]?\W*",
    re.IGNORECASE | re.VERBOSE,
)
_BARE = re.compile(
    r"""(?:
      (?:(?:readers?['’]?s?|users?['’]?|your|our|visitors?['’]?|all|latest)\ )?(?:comments|responses|replies
          |feedback|thoughts)
    | comments|kommentare|meinungen|comentarios|respuestas|commentaires|réponses|commenti|comentários|reacties
    | discussion|diskussion|what\ (?:(?:do|did)\ )?(?:you|our\ readers|readers
        |others)\ (?:said|say|think|thought)(?:\ .{0,40})?
    | have\ your\ say|join\ the\ (?:discussion|conversation)|(?:leave|add|post|write)\ (?:a|your)\ (?:comment
        |reply|response)
    | was\ (?:meint|denkt)\ ihr|¿?qué\ (?:te|os|les)\ pareció|deja\ (?:un|tu)\ comentario|hinterlasse\ einen\ kommentar
    )\W*""",
    re.IGNORECASE | re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Heading:
    """The head of one comment.

    ``text`` is where the comment begins on the same line, counted from the line's stripped text, or None when the
    comment follows. ``lines`` is 2 where the author and the date stand on lines of their own. ``sure`` is whether the
    line can be nothing else; ``weak`` whether only its colon or its number makes it one; ``exact`` whether it tells
    the second, as machines do and no byline does.
    """

    author: str | None
    published: str | None
    text: int | None = None
    lines: int = 1
    sure: bool = False
    weak: bool = False
    exact: bool = False


def heading_of(text: str, following: str = "") -> Heading | None:
    """The heading of a comment that a stripped line is, given the stripped line after it; None where it is none."""
    number = _NUMBER.match(text)
    offset = number.end() if number else 0
    bare = text[offset:]
    if is_time(bare):
        return None
    if len(bare) <= LINE_LENGTH:
        found = _line_heading(bare) or _name_heading(bare, following, bool(number))
        if found is not None:
            return found
    match = _HANDLE.fullmatch(bare)
    if match is None and (":" in bare or "..." in bare or "…" in bare):
        match = _SAYS_INLINE.fullmatch(bare)
    if match and is_name(match["author"]):
        return Heading(match["author"].strip(), None, _text_offset(match, offset), sure=match["text"] is None)
    match = _INLINE.fullmatch(bare)
    if match and is_name(match["author"]):
        return Heading(match["author"], None, _text_offset(match, offset), weak=True)
    if number and text[0] in "#0123456789":
        return Heading(None, None, offset, weak=True)
    return None


def _text_offset(match: re.Match[str], offset: int) -> int | None:
    return None if match["text"] is None else offset + match.start("text")


def _line_heading(text: str) -> Heading | None:
    """A heading that says author and time on one line of its own."""
    match = _SAYS.fullmatch(text)
    if match and (match["when"] or match["colon"]) and is_name(match["author"], loosely=True):
        return Heading(_author(match), _date(match), sure=True)
    if not any(map(text.lower().__contains__, _TIME_SIGNS)):
        return None
    match = _ANSWERS.fullmatch(text)
    if match and is_name(match["author"], loosely=True):
        return Heading(_author(match), _date(match), sure=True)
    match = _DATED.fullmatch(text)
    if match:
        spaced = not match["mark"].strip()
        timed = bool(match["clock"] or match["ago"] or match["only"])
        loosely = match["mark"].strip() in tuple("•·|–—-")
        if (timed or not spaced) and is_name(match["author"], loosely) and not (spaced and match["only"]):
            exact = (match["clock"] or "").count(":") > 1
            return Heading(_author(match), _date(match), sure=timed and not match["posted"], exact=exact)
    match = _DATE_FIRST.fullmatch(text)
    if match and is_name(match["author"], loosely=True):
        return Heading(_author(match), _date(match), sure=True)
    return None


def _name_heading(text: str, following: str, numbered: bool) -> Heading | None:
    """A name alone on its line, with the time on the next, or with a number before it."""
    if len(text) > 50 or not is_name(text):
        return None
    match = _WHEN_ALONE.fullmatch(following) if len(following) <= LINE_LENGTH else None
    if match:
        timed = bool(match["clock"] or match["ago"] or match["only"])
        return Heading(text, _date(match), lines=2, sure=timed)
    if numbered and following and not _NUMBER.match(following) and len(text.split()) <= 4:
        return Heading(text, None)
    return None


def _author(match: re.Match[str]) -> str:
    """Who wrote a comment, without the place that may follow the name."""
    return match["author"].split(",")[0].strip()


def _date(match: re.Match[str]) -> str | None:
    return iso_date(match["date"]) if match["date"] else None


def is_name(text: str, loosely: bool = False) -> bool:
    """Whether a phrase is written as people sign comments: few words, capitalised unless it is a single one."""
    words = text.split()
    if not 1 <= len(words) <= NAME_WORDS or len(text) > 50 or re.search(r"[!?;]|\w{2}\.(?:\s|$)", text):
        return False
    if loosely or len(words) == 1:
        return True
    return all(word[0].isupper() or word[0].isdigit() or word.casefold() in _PARTICLES for word in words)


def is_time(text: str) -> bool:
    """Whether a stripped line says when something was written, and nothing else."""
    return len(text) <= LINE_LENGTH and bool(_WHEN_ALONE.fullmatch(text))


def date_in(text: str) -> str | None:
    """The ISO 8601 date of a line that `is_time`, or None where it is not one day for sure."""
    match = _WHEN_ALONE.fullmatch(text)
    return _date(match) if match else None


def is_furniture(text: str) -> bool:
    """Whether a stripped line is a button of a thread (``Reply • Share ›``, ``3 likes``)."""
    return len(text) <= 60 and bool(_FURNITURE.fullmatch(text))


def begins_comments(text: str) -> bool:
    """Whether a stripped line is worded as the heading of readers' comments."""
    return len(text) <= LINE_LENGTH and bool(_COUNTED.fullmatch(text) or _BARE.fullmatch(text))


def thread_begins(lines: Sequence[Line]) -> int | None:
    """Where among the lines that have text the readers' comments begin, at their heading or the first; or None."""
    headings = headings_of(lines)
    headless = _headless(lines, headings)
    body = False
    for place, line in enumerate(lines):
        if place == headless:
            return place
        if body and (begins_comments(line.text) or is_form(line.text)) and _is_thread(lines, place, headings):
            return place
        body = body or (is_prose(line.text) and not is_boilerplate(line.text))
    return None


def headings_of(lines: Sequence[Line]) -> list[Heading | None]:
    """The heading that each line is."""
    following = [*(line.text for line in lines[1:]), ""]
    return [heading_of(line.text, after) for line, after in zip(lines, following, strict=False)]


def _is_thread(lines: Sequence[Line], place: int, headings: Sequence[Heading | None]) -> bool:
    """Whether comments follow what is worded as their heading."""
    window = range(place + 1, min(len(lines), place + 1 + LOOK_AHEAD))
    first = next((index for index in window if not _is_between(lines[index].text, headings[index])), None)
    if first is None:
        return False
    if headings[first] is not None:
        return True
    counted = _COUNTED.fullmatch(lines[place].text)
    if counted and (counted["count"] or "").casefold() not in ("no", "0") and lines[-1].end < 2 * lines[place].start:
        return True
    found = [heading for index in window if (heading := headings[index]) and not heading.weak]
    return len(found) > 1 or any(is_furniture(lines[index].text) or _is_sure(headings[index]) for index in window)


def _is_between(text: str, heading: Heading | None) -> bool:
    """Whether a line can stand between the heading of the comments and the first of them."""
    unheaded = heading is None or heading.weak
    return (unheaded and (is_boilerplate(text) or begins_comments(text))) or is_furniture(text)


def _is_sure(heading: Heading | None) -> bool:
    return heading is not None and heading.sure


def _headless(lines: Sequence[Line], headings: Sequence[Heading | None]) -> int | None:
    """The first of two or more comments, by two readers at least, whose headings can be nothing else.

    Where they tell a day and no hour, they must be shorter together than the text above them. A heading at the very
    top that tells the second needs no other.
    """
    first: int | None = None
    authors: dict[bool, set[str | None]] = {True: set(), False: set()}
    body = False
    for place, (line, heading) in enumerate(zip(lines, headings, strict=True)):
        if heading is not None and (heading.sure or heading.published) and (body or first is not None or not place):
            after = place + heading.lines
            if after < len(lines) and not _is_sure(headings[after]) and not is_form(lines[after].text):
                first = place if first is None else first
                authors[heading.sure].add(heading.author)
        body = body or is_prose(line.text)
    if first is None:
        return None
    top = headings[first]
    if first == 0 and top is not None and top.exact and top.sure:
        return first
    short = lines[-1].end < 2 * lines[first].start
    return first if len(authors[True]) > 1 or (short and len(authors[True] | authors[False]) > 1) else None
