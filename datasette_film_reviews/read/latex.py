"""Posts and fanzines in LaTeX, told as Markdown: what its commands say of a film is said as fields."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain, pairwise

from datasette_film_reviews.read.front_matter import FrontMatter
from datasette_film_reviews.read.inputs import InputFile
from datasette_film_reviews.read.latex_words import in_markdown
from datasette_film_reviews.read.markdown import MAXIMUM_POST, peek, plain_line_ends, post_of
from datasette_film_reviews.read.properties import property_of
from datasette_film_reviews.read.reader import Reading
from datasette_film_reviews.read.values import iso_date
from datasette_film_reviews.read.whole import decode_whole, decoding_problems, empty

_ENDINGS = (".tex", ".latex", ".ltx")
_SHOWN = re.compile(r"\\(?:[a-zA-Z]{2,}\*?\s*[\[{]|item\b|noindent\b|par\b|\\)")
_COMMENT = re.compile(r"^[ \t]*%.*\n?|(?<!\\)%.*", re.MULTILINE)
_ARGUMENT = r"\{(?:[^{}\n]|\{(?:[^{}\n]|\{[^{}\n]{0,200}\}){0,200}\}){0,300}\}"
_TOLD = re.compile(
    rf"^[ \t]*\\(?P<name>[a-zA-Z]{{2,30}})\*?(?P<values>(?:[ \t]*{_ARGUMENT}){{1,8}})[ \t]*$", re.MULTILINE
)
"""A command that is a line of its own, with what it is told: ``\\director{Ann Lee}``, ``\\rating{4}{5}``."""

_VALUE = re.compile(_ARGUMENT)
_OF_A_FILM = re.compile(
    r"(?:the|my|new|begin)?(?:film|movie|cine|kino)?(?:review|rezension|kritik|film|movie|critique)s?(?:head|header|title|entry)?"
)
"""What zines call the command above each of their reviews."""

_SECTION = re.compile(r"^[ \t]*\\(?:chapter|section)\*?(?=[\[{])", re.MULTILINE)
_FACTS = (
    "title",
    "year",
    "director",
    "actor",
    "writer",
    "rating",
    "certificate",
    "runtime",
    "critic",
    "published",
    "country",
    "genre",
)
_OTHERWISE = frozenset("name note length time land art by met con com mit with cast".split())
"""Commands that are called so do other things."""

_YEAR = re.compile(r"\(?((?:18[89]|19\d|20\d)\d)\)?")
_LENGTH = re.compile(r"(\d{2,3})(?:[ ~]*(?:min\w*\.?|[m′']))?")
_PEOPLE = re.compile(
    r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,4}(?:(?:,| and| &| und| et| y) [^\W\d_][\w.'’ -]{2,60}){0,3}"
)
_NUMBER = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?[½¼¾]?|[½¼¾]")


class LatexReader:
    """Reads what is called LaTeX and has its commands; several reviews in one file are numbered from 1."""

    format = "latex"

    def recognises(self, start: bytes, path: str) -> bool:
        """A command, in a file whose name says LaTeX."""
        return path.lower().endswith(_ENDINGS) and _SHOWN.search(peek(start)) is not None

    def read(self, file: InputFile) -> Reading:
        """Read one review after the other; what stands above the first is said of all of them."""
        decoded = decode_whole(file, MAXIMUM_POST, "too long for one post; split it")
        text = _COMMENT.sub("", plain_line_ends(decoded.text))
        preamble, body = _parted(text)
        of_all = {name: value for name, value in _stated(preamble)[0].items() if name != "title"}
        reviews = _reviews(body)
        if not reviews:
            raise empty(file)
        if len(reviews) == 1:
            posts = post_of(file, _matter(reviews[0], _stated(preamble)[0]), "LaTeX")
        else:
            posts = chain.from_iterable(
                (replace(item, locator=str(number)) for item in post_of(file, _matter(review, of_all), "LaTeX"))
                for number, review in enumerate(reviews, start=1)
            )
        return Reading(decoded.encoding, chain(posts, decoding_problems(file, decoded)))


def _parted(text: str) -> tuple[str, str]:
    """The preamble, and what is printed."""
    preamble, begun, body = text.partition(r"\begin{document}")
    return (preamble, body.partition(r"\end{document}")[0]) if begun else ("", text)


def _reviews(body: str) -> list[str]:
    """The reviews in a text: from each command that tells of a film, or each section that has facts of its own."""
    starts = [told.start() for told in _TOLD.finditer(body) if _is_review(told["name"])]
    if len(starts) < 2:
        starts = [section.start() for section in _SECTION.finditer(body)]
        parts = [body[start:end] for start, end in pairwise([*starts, len(body)])]
        if len(parts) < 2 or not all(_stated(part)[0].keys() & {"director", "rating", "year"} for part in parts):
            return [body] if in_markdown(body).strip() else []
    return [body[start:end] for start, end in pairwise([*starts, len(body)])]


def _matter(review: str, of_all: dict[str, object]) -> FrontMatter:
    values, rest = _stated(review)
    body = in_markdown(rest)
    heading = next((line for line in body.split("\n") if line.strip()), "")
    if heading.startswith("# ") and "title" not in values:
        values["title"] = heading[2:].strip()
    return FrontMatter({**of_all, **values}, body)


def _stated(text: str) -> tuple[dict[str, object], str]:
    """What the commands of a text that are lines of their own state, and the text without them."""
    values: dict[str, object] = {}
    taken: list[tuple[int, int]] = []
    for told in _TOLD.finditer(text):
        arguments = [in_markdown(value[0][1:-1]).strip() for value in _VALUE.finditer(told["values"])]
        stated = _of_film(arguments) if _is_review(told["name"]) else _of_command(told["name"], arguments)
        if stated and not stated.keys() & values.keys():
            values |= stated
            taken.append(told.span())
    kept = [0, *chain.from_iterable(taken), len(text)]
    return values, "".join(text[start:end] for start, end in zip(kept[::2], kept[1::2], strict=True))


def _is_review(name: str) -> bool:
    return _OF_A_FILM.fullmatch(name.lower()) is not None


def _of_film(arguments: list[str]) -> dict[str, object]:
    """What a command above a review states: the title, and the rest by what it looks like."""
    if not arguments or not arguments[0] or len(arguments[0]) > 120:
        return {}
    stated: dict[str, object] = {"film": arguments[0]}
    for argument in arguments[1:]:
        if (year := _YEAR.fullmatch(argument)) and "year" not in stated:
            stated["year"] = year[1]
        elif (length := _LENGTH.fullmatch(argument)) and 10 <= int(length[1]) <= 600 and "year" in stated:
            stated.setdefault("runtime", f"{length[1]} min")
        elif _PEOPLE.fullmatch(argument) and len(arguments) > 2:
            stated.setdefault("director", argument)
    return stated if len(stated) > 1 or len(arguments) == 1 else {}


def _of_command(name: str, arguments: list[str]) -> dict[str, object]:
    """What a command states that is called as columns and fields are: a byline, or stars and how many there may be."""
    property = property_of(name)
    if property not in _FACTS or name.lower() in _OTHERWISE or not arguments[0]:
        return {}
    if property == "rating" and len(arguments) == 2 and all(map(_NUMBER.fullmatch, arguments)):
        return {name: "/".join(arguments)}
    if len(arguments) > 1 or (property == "published" and iso_date(arguments[0]) is None):
        return {}
    return {name: arguments[0]}
