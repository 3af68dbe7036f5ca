"""Threads of forums saved as text: the first post is the review, those below it are its readers' comments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from datasette_film_reviews.dates import iso_date, stated_date
from datasette_film_reviews.model import Field, Problem, Record
from datasette_film_reviews.read.commented import Remark, commented
from datasette_film_reviews.read.decoding import start_decoded
from datasette_film_reviews.read.headlines import headline
from datasette_film_reviews.read.markup import Reduced
from datasette_film_reviews.read.plain import made_whole
from datasette_film_reviews.read.reader import Reading
from datasette_film_reviews.read.values import values_of
from datasette_film_reviews.read.whole import decode_whole, decoding_problems, empty

if TYPE_CHECKING:
    from datasette_film_reviews.read.inputs import InputFile

_SIGNED = re.compile(
    r"(?:(?:Unread )?Post |Beitrag |Message |Mensaje |Bericht )?"
    r"(?:by|von|par|por|di|da|door|av|af|przez|od|автор|от)[ \t]+"
    r"(?P<author>\S.{0,59}?)[ \t]+(?P<sign>»|on|am|le|el|il|op)[ \t]+(?P<date>(?=.{0,30}\b(?:19|20)\d\d\b)\S.{5,44})",
    re.IGNORECASE,
)
"""Who wrote a post, and when: ``by weirkeeper » Mon Mar 12, 2018 11:20 pm``."""

_SURE = "»"
_BOARD = re.compile(
    r"^[ \t]*(?:(?:Posts|Joined|Location|Beiträge|Registriert|Wohnort|Messages|Inscription|Localisation|Mensajes"
    r"|Registrado|Ubicación|Messaggi|Iscritto il|Località|Berichten|Lid geworden op|Inlägg|Blev medlem|Indlæg|Tilmeldt"
    r"|Posty|Rejestracja|Сообщения|Зарегистрирован)[ \t]*:[ \t].{1,60}|(?:Post reply|Board index\b.{0,200}"
    r"|\d{1,6} posts?\b.{0,80}))[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
"""What only the pages of a board have: what they tell of a member, how to answer, how many posts there are."""

_PROFILE = re.compile(r"[^\W\d_][\w ]{1,24}:[ \t]*.{0,60}")
_ANSWER = re.compile(r"(?:(?:Re|Aw|Sv|Antw|Odp|Ответ)[ \t]*(?:\[\d{1,4}\])?:[ \t]*)+", re.IGNORECASE)
_FILED = re.compile(
    r"[\[(](?:[^\[\]()]{0,30}\b)?(?:threads?|topics?|discussion|reviews?|spoilers?|official)\b"
    r"[^\[\]()]{0,30}[\])][ \t]*",
    re.IGNORECASE,
)
"""What boards put before a title: ``[Official Thread]``."""

_SIGNATURE = re.compile(r"[_-]{10,}")
_FOOT = frozenset(
    ("top", "nach oben", "haut", "arriba", "top of page", "back to top", "quote", "reply", "вернуться к началу")
)
_MOST_OF_PROFILE = 10


@dataclass(frozen=True, slots=True)
class _Post:
    subject: str
    author: str
    published: str | None
    text: str


class ForumThreadReader:
    """Reads a saved thread of phpBB; the names of boards, profiles and signatures are left out."""

    format = "forum"

    def recognises(self, start: bytes, path: str) -> bool:
        """Posts that say who wrote them and when, and what else only a board says."""
        text = start_decoded(start)
        lines = text.splitlines()
        heads = _heads(lines)
        sure = any(head["sign"] == _SURE for head in heads.values())
        return bool(heads) and _BOARD.search(text) is not None and (sure or len(heads) > 1)

    def read(self, file: InputFile) -> Reading:
        """Read the thread as one review with its comments.

        Raises:
            Refusal: the file is too long, noise, or its posts are empty.
            OSError: it cannot be opened or has gone.

        """
        decoded = decode_whole(file)
        posts = list(_posts(decoded.text.removeprefix("\ufeff").splitlines()))
        told = [post for post in posts if post.text.strip()]
        if not told:
            raise empty(file)

        def items() -> Iterator[Record | Problem]:
            first, *others = told
            whole = commented(_reduced(first.text), map(_remark, others))
            yield Record(
                file.argument,
                file.path,
                "",
                whole.text,
                tuple(_fields(first)),
                whole.repairs,
                parts=whole.parts,
                comments=whole.comments,
            )
            yield from decoding_problems(file, decoded)

        return Reading(decoded.encoding, items())


def _heads(lines: list[str]) -> dict[int, re.Match[str]]:
    """The lines that say who wrote the post below them, all in the way of the first."""
    found = {place: head for place, line in enumerate(lines) if (head := _SIGNED.fullmatch(line.strip()[:200]))}
    sign = next((head["sign"] for head in found.values()), "")
    return {place: head for place, head in found.items() if head["sign"] == sign}


def _posts(lines: list[str]) -> Iterator[_Post]:
    heads = _heads(lines)
    subjects = {place: _subject(lines, place) for place in heads}
    places = list(heads)
    ends = [*(place - bool(subjects[place]) for place in places[1:]), len(lines)]
    for place, end in zip(places, ends, strict=True):
        head = heads[place]
        published = stated_date(head["date"].strip()) or iso_date(head["date"].strip())
        yield _Post(subjects[place], head["author"], published, "\n".join(_words(lines[place + 1 : end])))


def _subject(lines: list[str], place: int) -> str:
    """The line above the one that signs a post; empty where there is none."""
    return lines[place - 1].strip() if place else ""


def _words(lines: list[str]) -> list[str]:
    """The lines of a post without what a board tells of its author, the signature, and what leads to the top."""
    begin = 0
    while begin < min(len(lines), _MOST_OF_PROFILE) and _PROFILE.fullmatch(lines[begin].strip()):
        begin += 1
    words = lines[begin if begin == len(lines) or not lines[begin].strip() else 0 :]
    for place in range(len(words) - 1, -1, -1):
        if _SIGNATURE.fullmatch(words[place].strip()):
            words = words[:place]
            break
    while words and (not words[-1].strip() or words[-1].strip().casefold() in _FOOT):
        words = words[:-1]
    return words


def _reduced(text: str) -> Reduced:
    whole, repairs = made_whole(text.strip("\n"))
    return Reduced(whole, None, repairs)


def _remark(post: _Post) -> Remark:
    return Remark(post.author, post.published, _reduced(post.text))


def _fields(post: _Post) -> Iterator[Field]:
    subject = _FILED.sub("", _ANSWER.sub("", post.subject, count=1), count=1) or post.subject
    for title in values_of("headline", subject):
        yield headline("subject", title)
    yield from (Field("author", "critic", name) for name in values_of("critic", post.author))
    if post.published:
        yield Field("posted", "published", post.published)
