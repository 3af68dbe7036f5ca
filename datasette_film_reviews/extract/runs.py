"""Titles in running text that nothing sets apart: runs of capitalised words, cut where one title ends.

A run does not show where a title in it begins and ends (``Ephron’s Sleepless in Seattle``). Where a part of the run
stands elsewhere in the text too, that part is the phrase; else the run is, without what a possessive or a comma cuts
off.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain, islice
from typing import NamedTuple

from datasette_film_reviews.extract.function_words import FUNCTION_WORDS, LEADS
from datasette_film_reviews.extract.names import COMMON_WORDS, INITIAL, NATIONALITIES, TITLES_REST, UPPER

OBJECT_PRONOUNS = ("Her", "Him", "Us", "Them", "Me")
"""Words that cannot be the subject of a verb unless they are a name."""

MOST = 400
"""At most so many phrases of each form are looked at in one text: a bound, not a tuned value."""

MOST_BY_ARTICLES = 40
"""At most so many phrases that begin with an article within a sentence, and so many places of each."""

LONGEST = 90
"""A phrase has at most so many characters."""

LONGEST_PART = 4
"""A part of a run has at most so many groups of capitalised words: ``X and Y of Z in W`` has four."""

_LEADS = frozenset(
    """after although and as at because before besides but by despite during even for from if in like of on since so
    then though to unlike until when where whereas while with within without yet reviewing watching rewatching
    review watched rewatched re-watched revisited revisiting saw caught finished""".split()
).union(LEADS)
NO_TITLES = COMMON_WORDS - {pronoun.lower() for pronoun in OBJECT_PRONOUNS}
"""Words of which none alone is a title."""

_FORMATS = frozenset(
    """2d 3d 2k 4k hd uhd imax vhs dvd dvds cg cgi sfx vfx fps tv pg imdb wikipedia youtube netflix today tonight hbo
    bbc abc nbc cbs pbs mtv snl pixar disney dreamworks sundance cannes""".split()
)
"""How, where, when and by whom films are shown: often said, and written as a title is."""

_NO_BARE_TITLES = NO_TITLES | FUNCTION_WORDS | _FORMATS | NATIONALITIES

_LEADS_OR_COMMON = NO_TITLES | _LEADS
_BEGINS_NO_TITLE = NO_TITLES - {"the", "a", "an"}
_ARTICLES = ("The ", "A ", "An ")
_YEAR = re.compile(r"(?:18[89]|19\d|20\d)\d(?P<decade>['’]?s)?")
_IN_A_YEAR = re.compile(r" \((?:18[89]|19\d|20\d)\d\)")
_DATED = re.compile(
    rf"(?:The\s+)?{_YEAR.pattern}(?:['’]s)?\s+"
    rf"(?:(?:Drama|Comedy|Thriller|Western|Horror|Musical|Documentary|Film|Movie|Classic)\s+)?(?=[{UPPER}])"
)
_CALLED_A_FILM = re.compile(
    rf"(?:Der|Den|Dem|Das|Die)\s+(?:(?:Spiel|Kino|Dokumentar|Horror|Animations|Action)?[Ff]ilm|Streifen|Drama|Komödie"
    rf"|Tragikomödie|Thriller|Krimi)\s+(?=[{UPPER}])"
)
_PART_OF_A_FILM = re.compile(
    r"(?:Nothing|Everything|Something|Anything|Most|Much|Half|None|Part|Parts|All|Some|One|Little|Those|Thoughts|Notes)\s+"
    r"(?:in|of|about|on)\s+(?=[A-ZÀ-Þ])"
)
"""What a sentence begins with before a title that it speaks of in part: ``Nothing in Salt``."""

_PARTING = re.compile(r"\s+(?:(?P<and>and|or|y(?:\s+a)?|und|oder|et)|by)\s+")
_CONTRACTION = re.compile(r"(?:I|You|He|She|It|We|They|That|There|What|Who|Don|Can|Won|Didn|Isn|Let|Here)['’]\w+")
# A class of characters comes before what looks behind it: so it is sought far faster.
_RUN = re.compile(rf"[{UPPER}\d](?<![\w’'-].){TITLES_REST}")
_LABEL = re.compile(rf"[\n\0]?[{UPPER}]{{2,}}:")
"""What heads a paragraph in capitals: ``BEFORE: Salt is …``."""

_WITHIN = re.compile(r"[a-z,] ")
"""What stands before a word that begins no sentence: its capital is of a title, as in ``I saw After Salt``."""

_PART_NUMBER = re.compile(r"[IVX]+")
"""What is left of a title whose first word looks like a lead: ``Saw II``."""

_WHO_WRITES = re.compile(r"I(?=\s+[a-z])")
_NUMBERED = re.compile(r"\s+(?:Volume|Vol\.|Part|Chapter|Episode)\s+(?:\d|[IVX]+\b)")
"""What of a title follows its colon wherever it is said whole: ``Salt: Part 2``."""

_OWNS_NOTHING = re.compile(
    r"[.,!?;)”]|\s+(?:is|was|isn['’]t|wasn['’]t|has|had|does|did|doesn['’]t|didn['’]t|feels|felt|takes|makes|tells|will|would"
    r"|can|may|and|or|but|which|that|with|as|to|when|because)\b"
)
"""After these words, ``Night at the Ferryman’s`` is a title with what looks like a possessive for its end."""

_AGAINST = " vs"
"""What a title says of two, one of whom the text may well name again."""

_JOINS = frozenset("&-–")
_INITIALS = re.compile(rf"[{UPPER}]\.{INITIAL}")
_ENDS = re.compile(r"[!?.](?=,? [a-z])")
"""What a title ends with, where its sentence goes on: ``Eels! is``, ``Eels, Inc. is``."""

_RUN_WORD = re.compile(r"\S+")

_ARTICLE_WITHIN = re.compile(
    r"(?<=[a-zà-ÿ,][ \n])"
    r"(?:(?:El|La|Los|Las|Il|Lo|Gli|Le|Les|Uno?|Una|Une|O|A|Os|As|Uma?|Der|Die|Das|Eine?)[ \n]|L['’])(?=[a-zà-ÿ])"
    r"[\w’'-]+(?:(?: |\n(?!\n))[\w’'-]+){0,5}?"
    r"(?=[,.;:!?()]|\n\n| (?:y|e|et|ed|und|que|che|qui|es|est|è|é|ist|c['’]est|con|com|avec|mit|se|si)\b)"
)
"""A title as most languages write it, where nothing sets it apart: no other article within a sentence has a capital."""

_GERMAN_LINK = (
    r"(?:am|an|auf|aus|bei|beim|das|dem|den|der|des|die|für|gegen|hinter|im|in|mit|nach|ohne|über|und|unter|vom|von|vor"
    r"|zu|zum|zur)"
)
_GERMAN_ARTICLE_WITHIN = re.compile(
    rf"(?<=[a-zäöüß,][ \n])(?:Der|Die|Das|Eine?) "
    rf"(?:(?:[{UPPER}][\w-]*|\d+)(?: (?:{_GERMAN_LINK} ){{0,2}}(?=[{UPPER}\d]))?){{1,5}}"
)
"""The same where every noun has a capital: the title goes on as long as they do."""

_OF = frozenset("of de da do das dos del della delle dei di des du".split())
"""What leads from the name of a title to its rest, which the text may say again by itself."""

Found = Iterator[tuple[str, int, int]]


class _Group(NamedTuple):
    """Capitalised words of a run that nothing parts; ``cut``: what stands before them ends a phrase."""

    start: int
    end: int
    cut: bool


def bare_runs(text: str, known: set[str]) -> Found:
    """Runs of capitalised words, or those parts of runs that the text repeats."""
    runs = []
    counts: Counter[str] = Counter(dict.fromkeys(known, 1))
    for match in islice(_RUN.finditer(text), MOST):
        run = match[0]
        if run.isalpha():  # one word: most runs are, and most of those begin a sentence and name nothing
            counts[run] = counts.get(run, 0) + 1
            if run.casefold() not in _NO_BARE_TITLES and len(run) <= LONGEST:
                yield run, *match.span()
            continue
        groups = _groups(match)
        runs.append(groups)
        parts = {text[first:last] for first, last in _parts(groups)}
        for part in parts | {_shorn(part) for part in parts}:
            counts[part] = counts.get(part, 0) + 1
    for groups in runs:
        yield from _best_parts(text, groups, counts)


def titles_by_articles(text: str) -> Found:
    """What begins with an article that has a capital within a sentence, and where the text says it again."""
    found = chain(_ARTICLE_WITHIN.finditer(text), _GERMAN_ARTICLE_WITHIN.finditer(text))
    for phrase in dict.fromkeys(match[0].rstrip() for match in islice(found, MOST_BY_ARTICLES)):
        place = text.find(phrase)
        for _ in range(MOST_BY_ARTICLES):
            if place < 0:
                break
            yield phrase, place, place + len(phrase)
            place = text.find(phrase, place + len(phrase))


def _groups(run: re.Match[str]) -> list[_Group]:
    """The groups of a run: links, commas, colons and possessives part them, commas and possessives cut it too."""
    groups: list[_Group] = []
    start: int | None = None
    end, cut = 0, True
    for word in _RUN_WORD.finditer(run.string, *run.span()):
        written = word[0]
        if written[-1] == ":" and not groups and start is None and _is_label(run.string, word):
            continue
        if (
            written[0].islower()
            or written in _JOINS
            or (written == "I" and _WHO_WRITES.match(run.string, word.start()))
        ):
            if start is not None:
                groups.append(_Group(start, end, cut))
                start, cut = None, False
            continue
        if start is None:
            start = word.start()
        bare = written.rstrip(",:!.")
        possessive = (
            bare.endswith(("'s", "’s"))
            and not _CONTRACTION.fullmatch(bare)
            and (cut or not groups or _owns(run.string, groups[0].start, word.start() + len(bare)))
        )
        initials = _INITIALS.fullmatch(written) is not None
        end = word.end() if initials else word.start() + len(bare) - 2 * possessive
        if initials and (following := _RUN_WORD.match(run.string, word.end() + 1)):
            # It may end its sentence: “I saw E.E. It was long”.
            next_word = following[0]
            begins = next_word.casefold() in _BEGINS_NO_TITLE or _CONTRACTION.fullmatch(next_word)
            if next_word[0].isupper() and begins:
                groups.append(_Group(start, end, cut))
                start, cut = None, True
            continue
        if possessive or (written[-1] in ",:" and not _NUMBERED.match(run.string, word.end())):
            groups.append(_Group(start, end, cut))
            start, cut = None, written[-1] != ":"
    if start is not None:
        groups.append(_Group(start, end, cut))
    return groups


def _owns(text: str, start: int, end: int) -> bool:
    """Whether words that end with ``’s`` own what follows, as they do not where the text always says them so."""
    again = text.count(text[start:end])
    never_without = again > 1 and text.count(text[start : end - 2]) == again
    return not (never_without or _OWNS_NOTHING.match(text, end))


def _is_label(text: str, word: re.Match[str]) -> bool:
    return _LABEL.fullmatch(text, max(0, word.start() - 1), word.end()) is not None


def _parts(groups: list[_Group]) -> Iterator[tuple[int, int]]:
    for number, group in enumerate(groups):
        for last in groups[number : number + LONGEST_PART]:
            yield group.start, last.end


def _shorn(part: str) -> str:
    """A part without the common word that a sentence puts before it."""
    first, _, rest = part.partition(" ")
    return rest if rest[:1].isupper() and first.casefold() in _LEADS_OR_COMMON else part


def _best_parts(text: str, groups: list[_Group], counts: Counter[str]) -> Found:
    """The longest parts that stand elsewhere too; what is left is taken up to the next cut."""
    if len(groups) == 1:
        yield from _without_lead(text, groups[0].start, groups[0].end, counts)
        return

    def repeated(first: int, last: int) -> bool:
        part = text[groups[first].start : groups[last].end]
        return counts[part] > 1 or (first == 0 and counts[_shorn(part)] > 1)

    def repeated_from(first: int) -> int | None:
        """The last group of the longest part from a group on that the text repeats."""
        until = min(first + LONGEST_PART, len(groups))
        return next((n for n in range(until - 1, first - 1, -1) if repeated(first, n)), None)

    number = 0
    while number < len(groups):
        until = min(number + LONGEST_PART, len(groups))
        again = last = repeated_from(number)
        if number + 1 < len(groups) and _is_dated_pair(text, groups[number], groups[number + 1]):
            last = number + 1
        if last is None:
            last = number
            while (
                last + 1 < until
                and not groups[last + 1].cut
                and (_AGAINST in text[groups[last].end : groups[last + 1].start] or not repeated(last + 1, last + 1))
                and not _are_two(text, groups, number, last)
            ):
                last += 1
        start, end = groups[number].start, groups[last].end
        if (
            last > number
            and text.startswith(" fame", end)
            and text[groups[last - 1].end : groups[last].start] == " of "
        ):
            yield text[start : groups[last - 1].end], start, groups[last - 1].end  # “Ann Lee of Salt fame”
            start = groups[last].start
        yield from _without_lead(text, start, end, counts)
        if last + 1 < len(groups) and text[start:end].isdigit():
            pass  # “2012’s Salt”
        elif last + 1 < len(groups) and text[end : end + 2] in ("'s", "’s") and counts[text[start:end]] < 2:
            end = groups[last + 1].end  # “Charlie’s War” may be the title, and so may “War”, but not “Lee’s The War”
            if not text.startswith(_ARTICLES, groups[last + 1].start):
                yield text[start:end], start, end
        elif last + 1 < len(groups) and not groups[last + 1].cut and (rest := repeated_from(last + 1)) is not None:
            joined = text[end : groups[last + 1].start].split()
            named = again is not None and text[start:end].casefold() not in _NO_BARE_TITLES  # but “So: Salt” is not
            if (joined and joined[0] in _OF) or (joined == [":"] and named):  # a name, and a whole title around it
                yield from _without_lead(text, start, groups[rest].end, counts)
        number = last + 1


def _is_dated_pair(text: str, one: _Group, other: _Group) -> bool:
    """Whether a year stands behind two names, the first of which has none of its own: ``Ann and Bo (1967)``."""
    parting = _PARTING.fullmatch(text, one.end, other.start)
    return (
        parting is not None
        and parting["and"] is not None
        and _IN_A_YEAR.match(text, other.end) is not None
        and f"{text[one.start : one.end]} (" not in text
    )


def _are_two(text: str, groups: list[_Group], first: int, last: int) -> bool:
    """Whether another phrase follows a part: where a list ends, or both have several words, as in few titles.

    People with their films are left as they are: ``Ann Lee in Salt and Bo Day in Low Tide``.
    """
    part = text[groups[first].start : groups[last].end]
    parting = _PARTING.fullmatch(text, groups[last].end, groups[last + 1].start)
    if parting is None or " in " in part:
        return False
    end = next((number for number in range(last + 2, len(groups)) if groups[number].cut), len(groups))
    listed = first > 0 and groups[first].cut and text[groups[first - 1].end] == ","
    if listed and end == len(groups) and parting["and"]:
        return True
    words = text[groups[last + 1].start : groups[end - 1].end].split()
    return " " in part and len(words) > 1 and words[0].casefold() not in _BEGINS_NO_TITLE


def _without_lead(text: str, start: int, end: int, counts: Counter[str]) -> Found:
    """The phrase, or what follows the small word with which a sentence leads into it (``After Salt``)."""
    phrase = text[start:end]
    if called := _CALLED_A_FILM.match(phrase):
        rest, leads = phrase[called.end() :], True
    elif dated := _DATED.match(phrase):
        rest, leads = phrase[dated.end() :], counts[phrase] < 2 or counts[phrase[dated.end() :]] > 1
    elif part := _PART_OF_A_FILM.match(phrase):
        rest, leads = phrase[part.end() :], counts[phrase] < 2
    else:
        first, _, rest = phrase.partition(" ")
        rest, lead = rest.lstrip(), first.casefold()
        leads = (
            (lead in _LEADS or (lead in _BEGINS_NO_TITLE and counts[rest] > 1))
            and counts[phrase] < 2
            and not _WITHIN.match(text, max(0, start - 2))
        )
    if leads and rest[:1].isupper() and not _PART_NUMBER.fullmatch(rest):
        start, phrase = end - len(rest), rest
    if (
        phrase.casefold() not in _NO_BARE_TITLES
        and not ((year := _YEAR.fullmatch(phrase)) and year["decade"])
        and any(map(str.isalpha, phrase))
        and len(phrase) <= LONGEST
        and not (("'" in phrase or "’" in phrase) and _CONTRACTION.fullmatch(phrase))
    ):
        end += _ENDS.match(text, end) is not None
        yield text[start:end], start, end
