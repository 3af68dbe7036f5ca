"""Mail and news as they were sent: a message a file, or a mailbox of them, each message one review."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from datasette_film_reviews.model import Field, Problem, Record, Repair, Segment, SegmentKind
from datasette_film_reviews.read.decoding import Undecodable, decode
from datasette_film_reviews.read.markup import Reduced, reduce_html
from datasette_film_reviews.read.newsletters import round_the_letter, without_link_addresses
from datasette_film_reviews.read.plain import made_whole
from datasette_film_reviews.read.reader import Reading, Refusal
from datasette_film_reviews.read.values import text_of_value, values_of

if TYPE_CHECKING:
    from datasette_film_reviews.read.inputs import InputFile

MAXIMUM_MAILBOX = 256 * 2**20
"""Bytes of the longest mailbox that is read."""

_BEGINS = re.compile(rb"^From \S+ .*\b\d{4}\b.{0,20}\r?$", re.MULTILINE)
"""The line that stands before each message of a mailbox."""

_HEADER = re.compile(rb"(?P<name>[A-Za-z][\w-]{1,40}):[ \t]?.*|[ \t]+\S.*")
_ANEW = re.compile(
    rb"(?<=\n)\r?\n(?=(?:Path|Newsgroups|Received|Return-Path|Message-ID|Xref|From|Subject): \S)", re.IGNORECASE
)
_HEADERS_BEHIND = rb"(?=(?:Date|From|Sender|Subject|To|Reply-To|Message-ID): \S)"
_DIGEST = re.compile(rb"^-{60,80}[ \t]*\r?\n(?:\r?\n)+" + _HEADERS_BEHIND, re.MULTILINE | re.IGNORECASE)
_OF_DIGEST = re.compile(rb"^-{27,33}[ \t]*\r?\n(?:\r?\n)+" + _HEADERS_BEHIND, re.MULTILINE | re.IGNORECASE)
_ENDS_DIGEST = re.compile(rb"^-{27,33}[ \t]*\r?\n(?:\r?\n)+End of .*", re.MULTILINE | re.IGNORECASE | re.DOTALL)
"""The lines of hyphens between the messages of a digest, and the one before the first: RFC 1153."""

_TOP_OF_DIGEST = 2**14
"""Bytes within which the list of a digest's topics ends."""

_OF_MAIL = frozenset((b"from", b"subject", b"date"))
_OF_SERVERS = frozenset((b"message-id", b"newsgroups", b"path", b"received", b"return-path", b"mime-version", b"xref"))
_SENDERS = ("From", "To", "Reply-To", "Sender", "List-Id")
_SIGNATURE_LINES = 12
_QUOTED = re.compile(r"[ \t]{0,3}(?:[A-Za-z]{1,4})?>")
"""A line of another message, as programs quote it: ``> It turns.``, ``AL> It turns.``."""

_SAID = re.compile(
    r"\b(?:writes|wrote|said|says|writing|schrieb|schreibt|a écrit|escribió|escribe|ha scritto|scrive|escreveu|schreef"
    r"|skrev)\b[^\n]{0,80}:\s*$",
    re.IGNORECASE,
)
"""Who is quoted, on the line above."""

_ESCAPED = re.compile(r"^>(?=>*From )", re.MULTILINE)
"""What mailboxes put before lines that begin as a message does."""


class MailReader:
    """Reads the messages of a mailbox or a newsgroup, quoted-printable, base64 and several parts among them."""

    format = "mail"

    def recognises(self, start: bytes, path: str) -> bool:
        """The headers of a message, among them one that only servers write, or the line that begins a mailbox."""
        return _is_message(start.lstrip(b"\xef\xbb\xbf\r\n")) or _is_digest(start)

    def read(self, file: InputFile) -> Reading:
        """Read all messages, numbered from 1 where there are several.

        Raises:
            Refusal: the mailbox is too long.
            OSError: it cannot be opened or has gone.

        """
        with file.open() as stream:
            data = stream.read(MAXIMUM_MAILBOX + 1)
        if len(data) > MAXIMUM_MAILBOX:
            size = MAXIMUM_MAILBOX // 2**20
            raise Refusal("too-long", f"{file.path} is longer than {size} MiB, too long for one mailbox; split it.")
        return Reading(None, _items(file, data.lstrip(b"\xef\xbb\xbf\r\n")))


def _items(file: InputFile, data: bytes) -> Iterator[Record | Problem]:
    messages = list(_messages(data))
    for number, raw in enumerate(messages, 1):
        locator = str(number) if len(messages) > 1 else ""
        where = f"{file.path}, message {locator}" if locator else file.path
        try:
            message = message_from_bytes(raw, policy=policy.compat32)
            words = _words(message)
        except (Undecodable, RecursionError):
            fault = f"{where} is in no encoding that could be recognised; save it as UTF-8."
            yield Problem(file.argument, file.path, locator, "error", "undecodable", fault, 1)
            continue
        if not words.text.strip():
            fault = f"{where} has no text; put a review into it or remove it."
            yield Problem(file.argument, file.path, locator, "warning", "empty", fault, 1)
            continue
        identity = _header(message, "Message-ID")
        yield Record(
            file.argument,
            file.path,
            locator,
            words.text,
            tuple(_fields(message)),
            words.repairs,
            words.html,
            _parts(words.text, _round(message, words.text)),
            marks=words.marks,
            identity=f"mail:{identity}" if identity else None,
        )
        if b"\0" in raw:
            fault = f"{where} held NUL bytes, which were taken out; see whether it is whole."
            yield Problem(file.argument, file.path, locator, "warning", "nul", fault)


def _is_message(start: bytes) -> bool:
    """Whether bytes begin as a message does; a quoted one lacks what only servers write."""
    mailbox = _BEGINS.match(start)
    names: set[bytes] = set()
    for line in start[mailbox.end() if mailbox else 0 :].lstrip(b"\r\n").split(b"\n"):
        found = _HEADER.fullmatch(line.rstrip(b"\r"))
        if found is None:
            break
        names.add((found["name"] or b"").lower())
    return len(names & _OF_MAIL) > 1 and (mailbox is not None or bool(names & _OF_SERVERS))


def _is_digest(start: bytes) -> bool:
    """Whether a line of hyphens and the headers of a message follow a list of topics."""
    return _DIGEST.search(start, 0, _TOP_OF_DIGEST) is not None


def _messages_of_digest(data: bytes) -> Iterator[bytes]:
    """The messages between lines of hyphens; the topics above the first and the last line are none."""
    top = _DIGEST.search(data, 0, _TOP_OF_DIGEST)
    rest = _ENDS_DIGEST.sub(b"", data[top.end() if top else 0 :])
    yield from _OF_DIGEST.split(rest)


def _messages(data: bytes) -> Iterator[bytes]:
    """The messages, which begin with a mailbox's line or, in what newsgroups leave, with headers after a blank line."""
    if _is_digest(data) and not _BEGINS.match(data):
        yield from _messages_of_digest(data)
        return
    starts = [found.start() for found in _BEGINS.finditer(data)]
    if not starts or starts[0]:
        starts = [0, *(found.end() for found in _ANEW.finditer(data))]
    starts = [place for place in starts if not place or _is_message(data[place : place + 2**14])]
    for start, end in zip(starts, [*starts[1:], len(data)], strict=True):
        first = _BEGINS.match(data, start)
        yield data[first.end() if first else start : end].lstrip(b"\r\n")


def _words(message: Message) -> Reduced:
    """The text of a message: its plain one or, where there is none, its page."""
    parts = [part for part in message.walk() if not part.is_multipart() and not part.get_filename()]
    for kind in ("text/plain", "text/html"):
        for part in parts:
            if part.get_content_type() == kind and (text := _decoded(part)).strip():
                return reduce_html(text) if kind == "text/html" else _plain(text, _is_newsletter(message))
    return Reduced("", None, ())


def _plain(text: str, is_newsletter: bool) -> Reduced:
    text, count = without_link_addresses(text) if is_newsletter else (text, 0)
    whole, repairs = made_whole(_ESCAPED.sub("", text))
    return Reduced(
        whole, None, (Repair("link addresses", None, "(https://…)", "", count), *repairs) if count else repairs
    )


def _is_newsletter(message: Message) -> bool:
    """Whether a message says how to leave the list that it was sent to, as programs for newsletters write."""
    return message["List-Unsubscribe"] is not None


def _round(message: Message, text: str) -> frozenset[int]:
    """The places of the lines round what a newsletter says."""
    if not _is_newsletter(message):
        return frozenset()
    names = [part for header in _SENDERS for part in parseaddr(_header(message, header))]
    return round_the_letter(text.splitlines(), names)


def _decoded(part: Message) -> str:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    try:
        text = data.decode(part.get_content_charset("utf-8"))
    except (LookupError, ValueError):
        text = decode(data).text
    return text.replace("\0", "").replace("\r\n", "\n")


def _fields(message: Message) -> Iterator[Field]:
    """Who wrote a message, when, and under which subject; addresses are nobody's business."""
    name, _ = parseaddr(_header(message, "From"))
    stated = {
        "Subject": ("headline", _header(message, "Subject")),
        "From": ("critic", name),
        "Date": ("published", _date(_header(message, "Date"))),
    }
    for header, (property, value) in stated.items():
        yield from (Field(header, property, said) for said in values_of(property, text_of_value(value)) if said)


def _header(message: Message, name: str) -> str:
    """A header as it is meant, ``=?utf-8?q?caf=C3=A9?=`` decoded; empty where there is none or it cannot be told."""
    try:
        return str(make_header(decode_header(message[name]))) if message[name] else ""
    except (LookupError, ValueError, MessageError):
        return ""


def _date(written: str) -> str:
    try:
        return parsedate_to_datetime(written).date().isoformat()
    except (TypeError, ValueError, IndexError, OverflowError):
        return ""


def _parts(text: str, apart: frozenset[int]) -> tuple[Segment, ...]:
    """The review, what it quotes of other messages, and below a line of two dashes its writer's signature.

    ``apart`` are the places of further lines that are not its writer's.
    """
    lines = text.splitlines(keepends=True)
    others = [place in apart or _QUOTED.match(line) is not None for place, line in enumerate(lines)]
    for place, (line, following) in enumerate(pairwise(lines)):
        after = following if following.strip() or place + 2 >= len(lines) else lines[place + 2]
        others[place] = others[place] or (_QUOTED.match(after) is not None and _SAID.search(line) is not None)
    for place in range(len(lines) - 1, max(len(lines) - _SIGNATURE_LINES, 0), -1):
        if lines[place].rstrip() == "--":
            others[place:] = [True] * (len(lines) - place)
            break
    if not any(others) or all(other or not line.strip() for line, other in zip(lines, others, strict=True)):
        return ()
    cuts: list[tuple[SegmentKind, int]] = []
    length = 0
    for line, other in zip(lines, others, strict=True):
        kind: SegmentKind = "boilerplate" if other else "body"
        if not cuts or (cuts[-1][0] != kind and line.strip()):
            cuts.append((kind, length))
        length += len(line)
    ends = [*(start for _, start in cuts[1:]), length]
    return tuple(Segment(kind, start, end) for (kind, start), end in zip(cuts, ends, strict=True))
