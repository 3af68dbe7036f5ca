"""Words glued together where a link or a tag was taken away: ``directed byIngrid Solheimbut``, ``again.The``.

A space is put in where the record itself shows that one is lost, and nowhere else: McDonald, and WandaVision in a text
that is whole, are as their author wrote them. HTML is not asked, as its tags still tell words apart.

The word lists and lengths were settled on 322 scraped newspaper reviews, some 1,500 places read one by one, and checked
on 500 reviews by amateurs, where only punctuation is ever glued. After a change read a sample of the repairs in a text
that lost its links and in one that did not.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from datasette_film_reviews.model import Repair
from datasette_film_reviews.read.glue_after_names import after_names
from datasette_film_reviews.read.glue_words import (
    CAPITALISED,
    LETTERS,
    LOWER,
    PREFIXES,
    PROOF,
    SMALL_WORDS,
    TRADES,
    UPPER,
    Cut,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

MAXIMUM_PLACES = 10_000
"""How many places are kept, each with its position; those of a text with more are counted together."""

PUNCTUATION = "glued words: punctuation before a capital"
SMALL_WORD = "glued words: a small word before a capital"
LOWER_CASE = "glued words: a word in lower case before a capital"
BOTH_ELSEWHERE = "glued words: both stand elsewhere"
NAMES = "glued words: beside another name"
LABEL = "glued words: before a label"

_PLACE = re.compile(rf"[{UPPER}](?:(?<=[{LOWER}).,;:!?][{UPPER}])|(?<=[^\W_][.,!?][”\"][{UPPER}]))")
"""A capital where glue can show. The capital leads, as capitals are few: that makes a clean text cheap."""

_TRADE = re.compile(rf"(?i:{'|'.join(sorted(TRADES))})(?=[{UPPER}])")
_BLANK = re.compile(r"\s")
_PROSE = re.compile(r"(?:[^\W_]|[.,;:!?…'‘’\"“”„«»()\[\]/–—-])+")
_ADDRESS_OR_CODE = re.compile(r"(?<!\.)\.[a-z\d]|::|\(\)|[a-z]\([^()]*\)|\bwww\.|\.(?i:com|org|net|edu|txt|html?|js)\b")
_MARK = re.compile(
    rf"(?<![\w.])(?P<left>[^\W_]{{2,}}(?:\)|[.,;:!?]))(?P<right>[{UPPER}][{LOWER}]+(?![{LOWER}\d_]|\.\w)|I(?!\w|\.\w))"
)
_CLOSED = re.compile(
    rf"(?P<left>[^\W_]{{1,40}}[.,!?])(?P<quote>[”\"])(?P<right>[{UPPER}][{LOWER}]+)(?![{LOWER}\d_]|\.\w)"
)
_ABBREVIATION = re.compile(rf"[{UPPER}]\w?\.")
_HUMP = re.compile(rf"(?<=[{LOWER}])(?=[{UPPER}])")
_CAPITAL_BEFORE = re.compile(rf"(?:^|[\s(“\"‘.,;:!?)])[{UPPER}](?:[\w'’-]*|\w?\.) \Z")
_CAPITAL_AFTER = re.compile(rf" [{UPPER}]")
_POSSESSIVES = ("'s ", "’s ", "' ", "’ ")
_REACH = 40
_QUOTED = 300
"""So many characters before a straight quotation mark tell whether it opens or closes: a bound, for linear time."""


_TWO_NAMES = re.compile(rf"[{UPPER}][^\W\d_]* [{UPPER}]")
_TWO_NAMES_ON_A_LINE = re.compile(rf"\n{_TWO_NAMES.pattern}")
_OPENING_NAME = re.compile(rf"[{UPPER}][{LOWER}]+ [{UPPER}][{LOWER}]{{5,}} [{LOWER}]+")
_OPENING = PROOF | frozenset("although for if or the when where".split())
_PARTICLES = frozenset(
    "al da de deg del della der des di du el fitz la le les lo mac mc saint san st ter van vander von".split()
)
_GLUED_ON = ("and", "or", "to")
_BETWEEN_PARTS = frozenset(("Advertisement",))
"""What stands on a line of its own between the parts of a page."""

_LABEL = re.compile(
    r"(?:Cast|Cert|Certificate|Country|Director|Duration|Genre|Length|Rated|Rating|Released?|Run(?:ning)? ?time|Score"
    r"|Screenplay|Starring|Stars|Writers?|Written by|Directed by|Year):|(?:Directed|Edited|Produced|Written) by"
)


class _Run(NamedTuple):
    """Letters with capitals among them, parted before each of those, and what stands around them."""

    start: int
    word: str
    pieces: list[str]
    after_apostrophe: bool
    after_capital: bool
    before_capital: bool
    in_brackets: bool
    possesses: bool
    labels: bool


def unglued(text: str, repairs: tuple[Repair, ...] = ()) -> tuple[str, tuple[Repair, ...]]:
    """Part the glued words of a repaired plain text.

    Returns the text and all that was done to it: ``repairs``, their places moved, and one for each space put in, whose
    ``before`` and ``after`` are the two words. Without those spaces the text is the one given. Linear in its length.
    """
    opens = _opens_with_glue(text)
    if not opens and not _PLACE.search(text):
        return text, repairs
    cuts: list[Cut] = []
    runs: list[_Run] = []
    for start, end in _chunks(text):
        cuts += _at_marks(text, start, end)
        runs += _runs(text, start, end)
    if runs or cuts or opens:
        counts = Counter(LETTERS.findall(text)) if runs else Counter()
        if _shows_glue(runs, counts, marked=bool(cuts)) or (
            _names_begin(text, cuts) and any(_behind_names(text, cuts, proven=False))
        ):
            cuts = sorted((*cuts, *(cut for run in runs for cut in _in_run(run, counts))))
            cuts = sorted((*cuts, *_behind_names(text, cuts, proven=True)))
    return _recorded(text, repairs, cuts)


def _opens_with_glue(text: str) -> bool:
    """Whether a text begins with a link that lost its end: ``Karl Dreiermakes films``."""
    opening = _OPENING_NAME.match(text)
    return opening is not None and any(after_names(opening[0], frozenset(), proven=False))


def _names_begin(text: str, cuts: Iterable[Cut]) -> bool:
    """Whether two capitalised words stand where a link may begin, as all must: most texts have none, cheap to see."""
    return (
        _TWO_NAMES.match(text) is not None
        or any(_TWO_NAMES.match(text, cut.place) for cut in cuts)
        or _TWO_NAMES_ON_A_LINE.search(text) is not None
    )


def _behind_names(text: str, cuts: Sequence[Cut], *, proven: bool) -> Iterator[Cut]:
    """What is glued to the ends of names, told by the text with its other glue undone; places are those of ``text``."""
    spaces = [cut.place + number for number, cut in enumerate(cuts)]
    for cut in after_names(_spaced(text, cuts), frozenset(spaces), proven=proven):
        yield cut._replace(place=cut.place - bisect_right(spaces, cut.place))


def _chunks(text: str) -> Iterator[tuple[int, int]]:
    """Where to look, from blank to blank. Addresses, file names and code are left out.

    So is the first word, but for a trade: what is glued to that may be the name of a picture, which extraction tells.
    """
    first = len(text) - len(text.lstrip())
    done = first if _TRADE.match(text, first) else _end(text, first)
    while found := _PLACE.search(text, done):
        start = max(text.rfind(blank, done, found.start()) for blank in " \n\t") + 1 or done
        done = _end(text, found.start())
        if _PROSE.fullmatch(text, start, done) and not _ADDRESS_OR_CODE.search(text, start, done):
            yield start, done


def _end(text: str, place: int) -> int:
    blank = _BLANK.search(text, place)
    return blank.start() if blank else len(text)


def _at_marks(text: str, start: int, end: int) -> Iterator[Cut]:
    """Punctuation between two words, the second of them capitalised; initials and abbreviations are no such thing."""
    for found in _MARK.finditer(text, start, end):
        left, right = found.group("left", "right")
        if not _ABBREVIATION.fullmatch(left):
            yield Cut(found.start("right"), len(left), len(right), PUNCTUATION)
    for found in _CLOSED.finditer(text, start, end):
        line = text[max(0, found.start() - _QUOTED) : found.start("quote")].rpartition("\n")[2]
        if found["quote"] == "”" or line.count('"') % 2:  # else it opens what is said: he said,"Yes"
            yield Cut(found.start("right"), len(found["left"]) + 1, len(found["right"]), PUNCTUATION)


def _runs(text: str, start: int, end: int) -> Iterator[_Run]:
    for found in LETTERS.finditer(text, start, end):
        first, last = found.span()
        before = text[first - 1 : first]
        if before.isdigit() or text[last : last + 1].isdigit() or not _HUMP.search(text, first, last):
            continue
        yield _Run(
            first,
            found.group(),
            _HUMP.split(found.group()),
            before in ("'", "’"),
            _CAPITAL_BEFORE.search(text, max(0, first - _REACH), first) is not None,
            _CAPITAL_AFTER.match(text, last) is not None,
            before == "(" and text.startswith(")", last),
            text.startswith(_POSSESSIVES, last),
            _LABEL.match(text, last - len(_HUMP.split(found.group())[-1])) is not None,
        )


def _shows_glue(runs: Iterable[_Run], counts: Counter[str], *, marked: bool) -> bool:
    """Whether a text is glued beyond doubt: ``byIngrid``, ``theTom Ash``, or two like ``directorEve Low``.

    ``marked``: words are glued to punctuation in it, which with ``Ann DreierandEve Low`` is beyond doubt too.
    """
    doubtful = set()
    for run in runs:
        left, right, *more = run.pieces
        if left in PREFIXES and more:
            left, right = left + right, more[0]
        if run.labels:
            return True
        if not CAPITALISED.fullmatch(right):
            continue
        if left in PROOF or (run.before_capital and _is_proof(left)):
            return True
        if run.before_capital and counts[run.word] == 1:
            joined = run.after_capital and _is_joined(left)
            if joined and (
                marked or any(left.endswith(word) and counts[left.removesuffix(word)] for word in _GLUED_ON)
            ):
                return True
            if joined or left in _BETWEEN_PARTS or _part(run, left, right, counts, once=True) == LOWER_CASE:
                doubtful.add(run.word)
    return len(doubtful) > 1


def _is_proof(left: str) -> bool:
    return (left in SMALL_WORDS and len(left) > 1) or left.lower() in TRADES


def _is_joined(left: str) -> bool:
    """Whether a name has the small word glued on that joins it to the next: ``Dreierand``."""
    return len(left) > 6 and left.endswith(_GLUED_ON)


def _in_run(run: _Run, counts: Counter[str]) -> Iterator[Cut]:
    place = run.start
    once = counts[run.word] == 1
    prefix = ""
    for left, right in pairwise(run.pieces):
        place += len(left)
        if prefix in PREFIXES and _is_joined(prefix + left) and CAPITALISED.fullmatch(right):
            yield Cut(place, len(left), len(right), SMALL_WORD)
            continue
        prefix = left
        if run.labels and place == run.start + len(run.word) - len(right):
            yield Cut(place, len(left), len(right), LABEL)
        elif CAPITALISED.fullmatch(right) and (kind := _part(run, left, right, counts, once=once)):
            yield Cut(place, len(left), len(right), kind)


def _part(run: _Run, left: str, right: str, counts: Counter[str], *, once: bool) -> str | None:
    """Why two pieces of a run in a glued text are to be parted, or None. A spelling that comes again is meant."""
    if left.islower():
        if left in SMALL_WORDS or (run.after_apostrophe and left in ("s", "t")):
            return SMALL_WORD
        return LOWER_CASE if once and len(left) > 3 and left not in _PARTICLES else None
    if not once or left.lower() in _PARTICLES:
        return None
    if len(right) == 2 and run.after_capital and run.before_capital and _is_joined(left):
        return SMALL_WORD
    if len(right) < 3:
        return NAMES if right in ("Jr", "Sr") and len(left) > 3 else None
    if left.lower() in _OPENING or _is_joined(left) or (left.lower() in TRADES and run.before_capital):
        return SMALL_WORD
    if len(left) > 2 and counts[right] and (counts[left] or counts[left.lower()]):
        return BOTH_ELSEWHERE
    if run.in_brackets and len(left) > 2:
        return NAMES
    if right == "Van" and run.before_capital and len(left) > 3:
        return NAMES
    beside = run.after_capital or run.before_capital or run.possesses
    return NAMES if beside and len(left) > 3 and len(right) > 3 else None


def _spaced(text: str, cuts: Iterable[Cut]) -> str:
    parts: list[str] = []
    done = 0
    for cut in cuts:
        parts += (text[done : cut.place], " ")
        done = cut.place
    return "".join((*parts, text[done:]))


def _recorded(text: str, repairs: tuple[Repair, ...], cuts: Sequence[Cut]) -> tuple[str, tuple[Repair, ...]]:
    """The text with its spaces, and all repairs in the order of their places there. What was repaired is not parted."""
    placed = [(done.start, done.start + len(done.after)) for done in repairs if done.start is not None]
    starts = [start for start, _ in placed]

    def is_free(place: int) -> bool:
        last = bisect_right(starts, place - 1) - 1
        return last < 0 or place >= placed[last][1]

    cuts = [cut for cut in cuts if is_free(cut.place)]
    places = [cut.place for cut in cuts]
    made: list[Repair] = []
    uncounted: Counter[str] = Counter(cut.kind for cut in cuts[MAXIMUM_PLACES:])
    for number, cut in enumerate(cuts[:MAXIMUM_PLACES]):
        start = max(cut.place - cut.left, places[number - 1] if number else 0)
        end = min(cut.place + cut.right, *places[number + 1 : number + 2], len(text))
        left, right = text[start : cut.place], text[cut.place : end]
        made.append(Repair(cut.kind, start + number, left + right, f"{left} {right}"))
    throughout = [done for done in repairs if done.start is None]
    throughout += (Repair(kind, None, "", " ", count) for kind, count in uncounted.items())
    moved = (
        Repair(done.kind, done.start + bisect_right(places, done.start), done.before, done.after, done.count)
        for done in repairs
        if done.start is not None
    )
    return _spaced(text, cuts), (*throughout, *sorted((*moved, *made), key=lambda done: done.start or 0))
