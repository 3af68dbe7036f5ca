"""Names, values and rows as databases write them into their dumps.

Everything here looks at a text from one place on. `Unfinished` is raised where the text ends too early to tell, so that
whoever reads a file in pieces comes again with more of it; `Broken` where no text that follows could mend it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from datasette_film_reviews.read.lines import MAXIMUM_RECORD

_LONGEST_COMMENT = 10_000
_NESTED = 20
"""Brackets and functions within each other."""

_SPACE = re.compile(
    rf"(?:\s++|--[^\n]*+\n|#[^\n]*+\n|/\*(?s:.){{0,{_LONGEST_COMMENT}}}?\*/)*+",
)
_NAME = re.compile(r"`((?:[^`]|``)*+)`|\"((?:[^\"]|\"\")*+)\"|\[([^\]\n]{1,128}+)\]|([\w$]++)")
_DOUBLED = r"'[^']*+(?:''[^']*+)*+'"
_ESCAPED = r"'[^'\\]*+(?:(?:\\.|'')[^'\\]*+)*+'"
_QUOTED = r"\"[^\"]*+(?:\"\"[^\"]*+)*+\""
_QUOTED_ESCAPED = r"\"[^\"\\]*+(?:(?:\\.|\"\")[^\"\\]*+)*+\""
_PREFIXED = re.compile(r"(?:(?P<prefix>[eEnNxXbB]|[uU]&|_[A-Za-z\d]+\s*+(?=[xX]?'))(?:(?P<hex>[xX])(?='))?)?(?=')")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_HEXADECIMAL = re.compile(r"0[xX]([\dA-Fa-f]*+)")
_DOLLAR = re.compile(r"\$([A-Za-z_]\w*|)\$")
_WORD = re.compile(r"[^\W\d][\w$.]*+")
_TYPE = re.compile(r"::\s*+[\w\". ]++(?:\(\d+(?:,\s*\d+)?\))?(?:\[\])?")
_BEHIND = re.compile(
    r"(?:as|collate|using|at|limit)\s[\w\s\"]*+(?:\([\d,\s]*+\))?|and\s[^()';]*+(?:'[^']*+'[^()';]*+)*+", re.IGNORECASE
)
"""What may follow a value and says nothing of it: ``'x' COLLATE binary``, ``CAST('x' AS char(9))``."""

_SOUGHT = re.compile(
    r"select\s++[\w.`\"\[\]]++\s++from\s++[\w.`\"\[\]]++(?:\s++(?:as\s++)?+(?!where\b)\w++)?+\s++where\s++[\w.`\"\[\]]++"
    r"\s*+(?:=|like\b)\s*+",
    re.IGNORECASE,
)
"""How a row of another table is sought by what it is called, which stands behind: ``(SELECT id FROM films WHERE …``."""

_ESCAPE = re.compile(r"\\(?:x([\dA-Fa-f]{1,2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|([0-7]{1,3})|(.))|''", re.DOTALL)
_BACKSLASH = re.compile(r"\\(.)|''", re.DOTALL)
_ALONE = re.compile(r"\\(.)", re.DOTALL)
_UNICODE = re.compile(r"\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|\+([\dA-Fa-f]{6})|([\dA-Fa-f]{4})|(\\))")
_CONTROLS = {"0": "", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "Z": "\x1a"}
_KEPT = {"%": r"\%", "_": r"\_"}


class Unfinished(Exception):
    """The text ends before it is clear what stands here."""


class Broken(Exception):
    """What stands here is none of what may stand here; the message is a clause that says so."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a dump writes its strings: whether a backslash in one escapes what follows, as in MySQL."""

    escapes: bool


def after_space(text: str, start: int) -> int:
    """The next place at which there is neither space nor a comment."""
    place = beyond_space(text, start)
    if text[place : place + 2] in ("", "-", "/", "--", "#") or (
        text.startswith("/*", place) and len(text) - place <= _LONGEST_COMMENT
    ):
        raise Unfinished
    return place


def beyond_space(text: str, start: int) -> int:
    """The next place at which there is neither space nor a comment, so far as the text goes."""
    found = _SPACE.match(text, start)
    return found.end() if found else start


def name_at(text: str, start: int) -> tuple[str, int]:
    """A name without its quotes and without those of its database and its schema before it, and where it ends."""
    name, place = "", start
    while True:
        found = _NAME.match(text, place)
        if found is None:
            if text[place : place + 1] in ("`", '"', "["):
                raise Unfinished
            raise Broken("lacks a name")
        if found.end() == len(text):
            raise Unfinished
        name = next(filter(None, found.groups()), "").replace("``", "`").replace('""', '"')
        place = found.end()
        if text[place] != ".":
            return name, place
        place += 1


def names_at(text: str, start: int) -> tuple[tuple[str, ...], int]:
    """The names in brackets that begin here, and where the brackets end."""
    names: list[str] = []
    place = start + 1
    while True:
        name, place = name_at(text, after_space(text, place))
        names.append(name)
        place = after_space(text, place)
        if text[place] == "(":  # how much of a column a key holds
            place = after_space(text, text.find(")", place) + 1 or len(text))
        while _WORD.match(text, place):  # ``DESC``
            place = after_space(text, name_at(text, place)[1])
        if text[place] == ")":
            return tuple(names), place + 1
        if text[place] != ",":
            raise Broken("has a list of names that is none")
        place += 1


def row_at(text: str, start: int, dialect: Dialect) -> tuple[list[str | None], int]:
    """The values of the row whose bracket opens here, and where it ends. Numbers stay as written."""
    simple = _SIMPLE[dialect.escapes]
    values: list[str | None] = []
    place = start + 1
    while True:
        if found := simple.match(text, place):
            literal, number = found["string"], found["number"]
            values.append(number if literal is None else _string(literal, dialect.escapes))
            place = found.end()
        else:
            place = after_space(text, place)
            if text[place] == ")" and not values:
                return values, place + 1
            value, place = _value_at(text, place, dialect, 0)
            values.append(value)
        if text[place] == ")":
            return values, place + 1
        if text[place] != ",":
            raise Broken("has something else than a value")
        place += 1


def copied(line: str) -> list[str | None]:
    r"""The values of a line below ``COPY … FROM stdin``: parted by tabs, ``\N`` where there is none."""
    return [
        None if value == "\\N" else _ESCAPE.sub(_escaped, value) if "\\" in value else value
        for value in line.split("\t")
    ]


def after_statement(text: str, start: int, dialect: Dialect) -> int:
    """The place behind the semicolon that ends the statement which begins here."""
    found = _STATEMENT[dialect.escapes].match(text, start)
    if found is None or text[found.end() : found.end() + 1] != ";":
        raise Unfinished
    return found.end() + 1


def _value_at(text: str, start: int, dialect: Dialect, depth: int) -> tuple[str | None, int]:
    """A value of any make and the place of the comma or the bracket behind it."""
    if depth > _NESTED:
        raise Broken("has too many brackets within each other")
    value, place = _operand_at(text, start, dialect, depth)
    while True:
        place = after_space(text, place)
        if text[place] in ",)":
            return value, place
        if text.startswith("||", place):
            more, place = _operand_at(text, after_space(text, place + 2), dialect, depth)
            value = value + more if value is not None and more is not None else None
        elif found := _TYPE.match(text, place) or _BEHIND.match(text, place):
            if found.end() == len(text):
                raise Unfinished
            place = found.end()
        elif len(text) - place < 2:
            raise Unfinished
        else:
            raise Broken("has something else than a value")
        if value is not None and len(value) > MAXIMUM_RECORD:
            raise Broken("has a value that is too long")


def _operand_at(text: str, start: int, dialect: Dialect, depth: int) -> tuple[str | None, int]:
    prefixed = _PREFIXED.match(text, start)
    if prefixed:
        prefix = (prefixed["hex"] or prefixed["prefix"] or "").strip().casefold()
        return _prefixed(text, prefixed.end(), prefix, dialect)
    if text[start] == '"':
        escapes = dialect.escapes
        literal, end = _matched(re.compile(_QUOTED_ESCAPED if escapes else _QUOTED, re.DOTALL), text, start)
        body = literal[1:-1].replace('""', '"')
        return _ALONE.sub(_backslashed, body) if escapes else body, end
    if hexadecimal := _HEXADECIMAL.match(text, start):
        if hexadecimal.end() == len(text):
            raise Unfinished
        return _of_bytes(hexadecimal[1]), hexadecimal.end()
    if found := _NUMBER.match(text, start) or _DOLLAR.match(text, start):
        if found.end() == len(text):
            raise Unfinished
        if found[0][0] != "$":
            return found[0], found.end()
        end = text.find(found[0], found.end())
        if end < 0:
            raise Unfinished
        return text[found.end() : end], end + len(found[0])
    if text[start] == "(":
        inner = after_space(text, start + 1)
        if found := _SOUGHT.match(text, inner):
            inner = found.end()
        value, place = _value_at(text, inner, dialect, depth + 1)
        if text[place] != ")":
            raise Broken("has several values in the place of one")
        return value, place + 1
    found = _WORD.match(text, start)
    if found is None:
        if len(text) - start < 2:
            raise Unfinished
        raise Broken("has something else than a value")
    place = after_space(text, found.end())
    if text[place] != "(":
        word = found[0].casefold()
        return word if word in ("true", "false") else None, place
    return _called(found[0].casefold(), text, place, dialect, depth)


def _called(name: str, text: str, start: int, dialect: Dialect, depth: int) -> tuple[str | None, int]:
    """What a function gives that a dump calls to write a string; of any other, the first of its values."""
    values: list[str | None] = []
    place = after_space(text, start + 1)
    while text[place] != ")":
        value, place = _value_at(text, place, dialect, depth + 1)
        values.append(value)
        if text[place] == ",":
            place = after_space(text, place + 1)
    return _given_by(name, values), place + 1


def _given_by(name: str, values: list[str | None]) -> str | None:
    said = [value for value in values if value is not None]
    if name == "replace" and len(said) == len(values) == 3:
        old, new = said[1], said[2]
        if not old:
            return said[0]
        if len(said[0]) + said[0].count(old) * len(new) > MAXIMUM_RECORD:
            raise Broken("has a value that is too long")
        return said[0].replace(old, new)
    if name in ("char", "chr", "nchar", "unichr"):
        return "".join(_character(int(value)) for value in said if value.isdecimal() and len(value) < 8)
    if name == "unistr" and said:
        return _UNICODE.sub(_of_code, said[0])
    if name in ("concat", "concat_ws"):
        return "".join(said) if name == "concat" else said[0].join(said[1:]) if said else None
    return said[0] if said else None


def _prefixed(text: str, start: int, prefix: str, dialect: Dialect) -> tuple[str | None, int]:
    """A string with what stands before its quotes."""
    escapes = prefix == "e" or (dialect.escapes and prefix != "x")
    literal, end = _matched(_LITERAL[escapes], text, start)
    if prefix == "x":
        return _of_bytes(literal[1:-1]), end
    if prefix == "u&":
        return _UNICODE.sub(_of_code, _string(literal, False)), end
    if prefix == "e":
        return _ESCAPE.sub(_escaped, literal[1:-1]), end
    return _string(literal, escapes), end


def _matched(pattern: re.Pattern[str], text: str, start: int) -> tuple[str, int]:
    found = pattern.match(text, start)
    if found is None or found.end() == len(text):
        raise Unfinished
    return found[0], found.end()


def _string(literal: str, escapes: bool) -> str:
    """What a string says that stands in its quotes."""
    body = literal[1:-1]
    if escapes and "\\" in body:
        return _BACKSLASH.sub(_backslashed, body)
    return body.replace("''", "'")


def _backslashed(found: re.Match[str]) -> str:
    character = found[1]
    if character is None:
        return "'"
    return _CONTROLS.get(character, _KEPT.get(character, character))


def _escaped(found: re.Match[str]) -> str:
    if code := found[1] or found[2] or found[3]:
        return _character(int(code, 16))
    if found[4]:
        return _character(int(found[4], 8))
    return _CONTROLS.get(found[5], found[5]) if found[5] else "'"


def _of_code(found: re.Match[str]) -> str:
    code = found[1] or found[2] or found[3] or found[4]
    return _character(int(code, 16)) if code else "\\"


def _character(code: int) -> str:
    """The character of a number; none for what is no character."""
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else ""


def _of_bytes(digits: str) -> str | None:
    """Bytes that are written as digits, where they are a text."""
    try:
        text = bytes.fromhex(digits).decode("utf-8")
    except ValueError:
        return None
    return None if "\0" in text else text


def _simple(literal: str) -> re.Pattern[str]:
    """Nearly every value: a string, a number or none, with what parts it from the next."""
    return re.compile(rf"\s*+(?:(?P<string>{literal})|(?P<number>-?\d++(?:\.\d++)?)|(?i:NULL))\s*+(?=[,)])", re.DOTALL)


def _statement(literal: str, quoted: str) -> re.Pattern[str]:
    """A statement up to its semicolon, or to where a text breaks off that has none."""
    comment = rf"--[^\n]*+\n|#[^\n]*+\n|/\*(?s:.){{0,{_LONGEST_COMMENT}}}?\*/"
    dollar = r"\$(?P<tag>[A-Za-z_]\w*|)\$(?s:.)*?\$(?P=tag)\$"
    alone = r"-(?=[^-])|/(?=[^*])|\$(?=[^\w$])"
    return re.compile(rf"(?:[^;'\"`$/#\-]++|{literal}|{quoted}|`[^`]*+`|{comment}|{dollar}|{alone})*+", re.DOTALL)


_LITERAL = {False: re.compile(_DOUBLED), True: re.compile(_ESCAPED, re.DOTALL)}
_SIMPLE = {False: _simple(_DOUBLED), True: _simple(_ESCAPED)}
_STATEMENT = {False: _statement(_DOUBLED, _QUOTED), True: _statement(_ESCAPED, _QUOTED_ESCAPED)}
