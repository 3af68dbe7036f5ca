"""What the cells of one column hold, by themselves: prose, dates, ratings, names. What is not plain is nothing.

Thresholds were set on invented tables in the layouts of exports of blogs, newsrooms and film clubs, and on lists of
films, logs, credits and addresses, which must give nothing; after a change run ``tests/read/test_guesses.py``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from datasette_film_reviews.folding import fold
from datasette_film_reviews.ratings import parse_rating
from datasette_film_reviews.read.values import stated_date

Cells = Sequence[str]
"""The cells of a column, as `plain` gives them: those that are not empty, but where rows are compared."""

_LOOKED_AT = 4_000
"""Code points of a cell that show what its column holds."""

_PROSE = 12.0
"""Words in the mean cell of prose, at least."""

_MOST, _HALF, _MANY, _FEW = 0.8, 0.5, 0.3, 0.2
"""Shares of a column's cells: nearly all, the half, many, and hardly any."""

_SPOKEN_OF = 0.05
"""Share of the texts in which a word of its title comes again: from 0.08 in a diary, whose reviews are of a few words,
and up to 0.03 in critics' quotes for words of where these were printed. One text may do so by chance."""

_LONG_TITLE = 3.5
"""Words in the mean title from which on it need not be spoken of: no newspapers' names are as long."""

_TITLE_WORDS, _TITLE_LENGTH = 25, 200
_TAG_WORDS = 3
_LONGEST_DATE = 80

_TAG = re.compile(r"<[^<>]{0,2000}>")
_URL = re.compile(r"https?://\S+", re.IGNORECASE)
_PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp|svg|avif)(?:[?#]|$)", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*(?:\s|$)|[。！？]")
_YEAR = re.compile(r"(?:18[89]|19\d|20\d)\d")
_IN_BRACKETS = re.compile(r"[(\[][^()\[\]]{0,100}[)\]]")
_NUMBER = re.compile(r"\d{1,2}(?:[.,]\d)?")
_LETTER = re.compile(r"[A-DF]")
_LIST = re.compile(r"[|;\n]|,\s")
_BETWEEN_PEOPLE = re.compile(r"[|;/\n&]|,\s|\s(?:and|und|et|y|e)\s")
_MAKERS = 3
_NAME_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
_ONE_NAME = re.compile(r"[^\W\d_a-z][^\W\d_]{2,20}")
_BESIDE_ONE = 2
"""A list of more people than this may have one among them who goes by one name."""

_PARTICLES = frozenset("al bin da de del den der di du el la le van von y".split())
_NO_NAMES = frozenset("a an and at by for from in of on or the to with".split())
_CINEMA = re.compile(
    r"\b(?:films?|filme[ns]?|movies?|cin[eé]ma\w*|cine|kino\w*|pel[ií]culas?|documentar\w+|sequels?|screenplays?"
    r"|directors?|directed|regiss\w+|réalisat\w+|regist[ai]|drehbuch|gui[oó]n|фильм\w*|кино\w*)\b|映画|电影|電影",
    re.IGNORECASE,
)
"""What reviews of films speak of, and hardly anything else at such length."""

_MYSELF = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|(?i:my|ich|mich|je|j['’]ai|mi|yo|io|eu|meu|minha|gostei))\b")


def plain(cell: str) -> str:
    """As much of a cell as is looked at, without tags; nothing where it only says that nothing is known."""
    seen = _TAG.sub(" ", cell[:_LOOKED_AT]).strip()
    return "" if seen.strip("?-–— ") == "" else seen


def words_in(cells: Cells) -> float:
    """How many words the cells have in the mean; two characters are one where words are not parted."""
    return sum(map(_count, cells)) / len(cells) if cells else 0.0


def is_prose(cells: Cells) -> bool:
    """Whether the cells are sentences, each its own: no lists, no names, no addresses, no lines that are alike."""
    text = "\n".join(_URL.sub("", cell) for cell in cells)
    words = _WORD.findall(text)
    return (
        words_in(cells) >= _PROSE
        and _differing(cells) >= _MOST
        and _share(cells, _SENTENCE_END.search) >= _HALF
        and sum(word[0].isupper() for word in words) <= _HALF * len(words)
        and 3 * text.count(",") <= len(words) + len(_UNSPACED.findall(text))
    )


def speaks_of_films(cells: Cells) -> bool:
    """Whether what is prose is about films, as more than a few of the cells say."""
    return _share(cells, _CINEMA.search) >= _FEW


def speak_of_themselves(cells: Cells) -> bool:
    """Whether in many of the cells somebody says what they saw and thought."""
    return _share(cells, _MYSELF.search) >= _MANY


def are_dates(cells: Cells) -> bool:
    """Days, not all the same; long numbers may be seconds and may be anything."""
    return len(set(cells)) > 1 and _share(cells, _date) >= _MOST


def are_years(cells: Cells) -> bool:
    """Years in which there were films."""
    return len(set(cells)) > 1 and _share(cells, _YEAR.fullmatch) >= _MOST


def are_addresses(cells: Cells) -> bool:
    """Addresses of pages, a different one each."""
    pages = [cell for cell in cells if _URL.fullmatch(cell) and not _PICTURE.search(cell)]
    return len(set(pages)) >= _MOST * len(cells)


def are_ratings(cells: Cells) -> bool:
    """Ratings in a notation of their own, ``4/5``, ``★★★½``, ``B+``: no mere numbers, no letters for a kind or two."""
    if len(set(cells)) < 2 or _share(cells, _notation) < _MOST:
        return False
    return any(not _LETTER.fullmatch(cell) for cell in cells) or len(set(cells)) > 3


_NO_SCORE = frozenset(("n/a", "na", "-", "none", "null"))


def are_scores(cells: Cells) -> bool:
    """Numbers that may be ratings out of 5, 10 or, in steps, 100: not in order, as rows are numbered."""
    cells = [cell for cell in cells if cell.casefold() not in _NO_SCORE]
    if len(set(cells)) < 3 or not all(map(_NUMBER.fullmatch, cells)):
        return False
    numbers = [float(cell.replace(",", ".")) for cell in cells]
    in_order = all(before < after for before, after in pairwise(numbers))
    if not in_order and 10 < max(numbers) <= 100 and all(number % 5 == 0 for number in numbers):
        return True
    return not in_order and 3 < max(numbers) <= 10 and (min(numbers) >= 1 or any(number % 1 for number in numbers))


def are_critics(cells: Cells) -> bool:
    """Names of people, some few that come again and again."""
    return 1 < len(set(cells)) <= _HALF * len(cells) and _are_people(cells)


def are_casts(cells: Cells) -> bool:
    """Lists of people, most of two or more, not always the same ones."""
    lists = [_people_in(cell) for cell in cells]
    return (
        len(set(cells)) > 1
        and _share(cells, _people_in) >= _MOST
        and 2 * sum(len(listed) > 1 for listed in lists) >= len(cells)
    )


def are_makers(cells: Cells) -> bool:
    """Names of people, one or some few each, however they begin."""
    return _share(cells, lambda cell: 0 < len(_people_in(cell.title())) <= _MAKERS) >= _MOST


def are_tags(cells: Cells) -> bool:
    """Lists of some words that come again in other lists."""
    lists = [[part.strip() for part in _LIST.split(cell) if part.strip()] for cell in cells]
    parts = [part for listed in lists for part in listed]
    return (
        2 * sum(len(listed) > 1 for listed in lists) >= len(cells)
        and all(1 <= _count(part) <= _TAG_WORDS for part in parts)
        and len(set(parts)) <= _HALF * len(parts)
        and not _are_people(parts)
    )


def are_titles(cells: Cells) -> bool:
    """Short and each its own, most of more than a word, in the letters of titles: no sentences, codes or names."""
    return (
        words_in(cells) >= 1.5
        and all(_count(cell) <= _TITLE_WORDS and len(cell) <= _TITLE_LENGTH for cell in cells)
        and _differing(cells) >= _MOST
        and _share(cells, _begins_as_a_title) >= _MOST
        and _share(cells, lambda cell: cell.endswith(".")) < _HALF
        and not _are_people(cells)
        and not are_casts(cells)
    )


def may_be_titles(cells: Cells) -> bool:
    """Short and each its own, words and no names: what are titles where their place says so."""
    return (
        all(_count(cell) <= _TITLE_WORDS // 2 and len(cell) <= _TITLE_LENGTH for cell in cells)
        and _differing(cells) >= _MOST
        and _share(cells, _WORD.search) >= _MOST
        and not (_are_people(cells) or are_dates(cells) or are_addresses(cells))
    )


def are_titles_of(cells: Cells, texts: Cells) -> bool:
    """Whether what look like titles are those of the texts beside them: long, or spoken of more than now and then."""
    pairs = [(fold(cell).split(), fold(text)) for cell, text in zip(cells, texts, strict=True) if cell and text]
    spoken_of = sum(_comes_again(words, text) for words, text in pairs)
    return spoken_of > max(1, _SPOKEN_OF * len(pairs)) or words_in([cell for cell in cells if cell]) >= _LONG_TITLE


def come_again(cells: Cells, others: Cells) -> bool:
    """Whether what stands in a column is, in two rows or more, part of what stands in another one and never the whole.

    Rows in which both are the same say nothing, nor does what is added to each alike, the name of a site; what stands
    in brackets, as the year does, is left aside.
    """
    pairs = [(fold(_IN_BRACKETS.sub("", cell)), fold(other)) for cell, other in zip(cells, others, strict=True)]
    filled = [(f" {cell} ", f" {other} ") for cell, other in pairs if cell and other]
    within = [(cell, other) for cell, other in filled if cell in other]
    added = {other.replace(cell, " ", 1) for cell, other in within if cell != other}
    return (
        len(within) >= max(2, _FEW * len(filled))
        and len(added) > (len(within) == len(filled))
        and not any(other in cell and cell != other for cell, other in filled)
    )


def _are_people(cells: Cells) -> bool:
    return _share(cells, _is_person) >= _MOST


def _people_in(cell: str) -> list[str]:
    """The people whom a list names; none where anything in it is no name. One of several may have but one word."""
    people = [_IN_BRACKETS.sub("", part).strip() for part in _BETWEEN_PEOPLE.split(cell) if part.strip()]
    others = [name for name in people if not _is_person(name)]
    alone = len(others) == 1 and len(people) > _BESIDE_ONE and _ONE_NAME.fullmatch(others[0])
    return people if not others or alone else []


def _share(cells: Cells, shows: Callable[[str], object]) -> float:
    return sum(bool(shows(cell)) for cell in cells) / len(cells) if cells else 0.0


def _differing(cells: Cells) -> float:
    return len(set(cells)) / len(cells) if cells else 0.0


def _count(text: str) -> int:
    return len(_WORD.findall(_UNSPACED.sub(" ", text))) + (len(_UNSPACED.findall(text)) + 1) // 2


def _comes_again(words: list[str], text: str) -> bool:
    said = set(text.split())
    return any(
        word in said if word.isascii() else word in text for word in words if len(word) > 3 or not word.isascii()
    )


def _date(cell: str) -> str | None:
    if len(cell) > _LONGEST_DATE or (cell.isdecimal() and len(cell) != len("20200105")):
        return None
    return stated_date(cell)


def _notation(cell: str) -> bool:
    rating = parse_rating(cell)
    return rating is not None and (rating.score is not None or not any(map(str.isdecimal, cell)))


def _is_person(cell: str) -> bool:
    words = re.sub(r"^[Bb]y\s+", "", cell).split() if len(cell) <= _TITLE_LENGTH else []
    return 2 <= len(words) <= 4 and all(
        _NAME_WORD.fullmatch(word)
        and (word[0].isupper() or (0 < place < len(words) - 1 and word in _PARTICLES))
        and word.casefold() not in _NO_NAMES
        for place, word in enumerate(words)
    )


def _begins_as_a_title(cell: str) -> bool:
    first = next((character for character in cell if character.isalnum()), "")
    return bool(first) and not first.islower() and not _URL.match(cell)
