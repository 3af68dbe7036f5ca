"""Columns of tables and keys of objects matched by name: which one holds the review, and what the others state."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from datasette_film_reviews.folding import fold
from datasette_film_reviews.model import FACT_PROPERTIES, RECORD_PROPERTIES, Field, Problem, Record
from datasette_film_reviews.read.bbcode import is_bbcode, read_bbcode
from datasette_film_reviews.read.guesses import TEXT, guessed, is_no_review, title_before_year
from datasette_film_reviews.read.joining import Joined
from datasette_film_reviews.read.markup import Reduced, reduce_html
from datasette_film_reviews.read.plain import made_whole
from datasette_film_reviews.read.properties import MAXIMUM_DEPTH, fields_of, property_of
from datasette_film_reviews.read.rating_columns import holds_years, rating_columns, rating_key
from datasette_film_reviews.read.reader import Refusal
from datasette_film_reviews.read.repairs import repair
from datasette_film_reviews.read.sheets import below_sheets, below_standfirst, is_sheet_name, is_standfirst_name
from datasette_film_reviews.read.text_blocks import text_in_blocks
from datasette_film_reviews.read.text_names import is_text_name, lead_of, rank_of, text_beside, words_of_name

if TYPE_CHECKING:
    from datasette_film_reviews.read.inputs import InputFile

NOTHING = "nothing"
"""The property of a column that is to be passed over, whatever its name says."""

COLUMN_PROPERTIES = (
    TEXT,
    NOTHING,
    *(name for name in (*FACT_PROPERTIES, *RECORD_PROPERTIES) if property_of(name) == name),
)
"""What a column may be mapped to."""

_TALKATIVE, _WORDY = 1.5, 4.0
"""Words in the mean value below which a review's column is only called so, and from which any column may be a text."""

GENERAL = ("title", "name", "titel", "titre", "titulo", "título", "titolo", "tittel", "tytuł")
"""Names that mean the review's own title where others name that of the film."""

_ORIGINAL = frozenset(
    "ot|o titel|original title|originaltitel|titre original|titulo original|titolo originale|original name"
    "|titre vo|titre en vo|vo title".split("|")
)
"""Names under which a film has the title of its own country."""

_VOTED = frozenset("ups upvotes upvoteratio downs downvotes numcomments".split())
"""Names beside which a ``score`` is a count of votes."""

_OF_POSTS = frozenset(
    """selftext permalink contenthtml bodyhtml pingstatus section kicker standfirst dek dachzeile ressort unterzeile
    vorspann spitzmarke kurzel kuerzel autorenkurzel occhiello catenaccio sommario antetitulo entradilla bajada
    volanta copete
    surtitre chapo rubriek bovenkop onderkop vinjett ingress linhafina seccion seccao secao sezione rubrique sectie
    avdelning supertitulo postitulo sobretitulo linhadeapoio subtitel spitzzeile gancio epigrafe ladillo ondertitel
    sottotitolo subtitulo soustitre undertitel undertittel underrubrik untertitel podtytul nid""".split()
)
"""Names beside which a ``title`` is that of a post, which need not be the film's."""

_SIGNING = frozenset("critic critics reviewer reviewers user username".split())
_AUTHORS = frozenset(("author", "authors"))

_OF_THE_FILM = re.compile(r"(?:movie|film|average|avg|mean|public|site)[ _.-]?(?:rating|score|stars)")
"""How a rating is called that is not that of the review, where it has one: ``movie_rating`` beside ``user_rating``."""

_COMMON = 0.05
"""Share of the records that have a key which is more than one of its own."""

_LEAST_OF_NOTES = 40.0
"""Words in the mean of what is a text though its name is that of ratings."""

_SHOWN = 30
_WORD = re.compile(r"[^\W\d_]+")
_TAG = re.compile(
    r"</?(?:a|abbr|b|blockquote|br|cite|code|del|div|em|h[1-6]|hr|i|ins|li|ol|p|pre|q|s|small|span|strong|sub|sup|u|ul)"
    r"(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_LINE_TAG = re.compile(r"<(?:br|p|div|li)\b", re.IGNORECASE)
_LINE_END = re.compile("\r\n?|\n")


@dataclass(frozen=True, slots=True)
class NameMap:
    """What names stand for: ``text`` holds the review, ``properties`` has the others that say something.

    ``known`` are all names that were there to be matched, ``chosen`` those whose property somebody chose, ``guessed``
    those whose contents alone show it. A name that turns up later stands for what it says, unless that was chosen for
    another.
    """

    text: str | None
    properties: Mapping[str, str]
    known: frozenset[str]
    chosen: frozenset[str]
    guessed: frozenset[str] = frozenset()

    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Each name in use with its property, as people are shown them."""
        return (*(((self.text, TEXT),) if self.text is not None else ()), *self.properties.items())

    def fields(self, items: Iterable[tuple[str, object]]) -> tuple[Field, ...]:
        """The fields that the parts of one record give."""
        decided: list[Field] = []
        others: list[tuple[str, object]] = []
        for name, value in (parts := list(items)):
            property = self._property(name)
            if property and property != _says(name):
                stated = rating_key(name) if property == "rating" else property
                decided += (replace(field, name=name) for field in fields_of([(stated, _repaired(value))]))
            elif property:
                others.append((name, _repaired(value)))
        fields = (*decided, *fields_of(others))
        return fields if any(field.property == "title" for field in fields) else (*fields, *_original(parts))

    def _property(self, name: str) -> str | None:
        if name in self.known:
            return self.properties.get(name)
        property = _says(name)
        return None if property in {self.properties.get(chosen) for chosen in self.chosen} else property


def _original(items: Iterable[tuple[str, object]]) -> Iterator[Field]:
    """The title in its own language, of a film for which there is no other."""
    for name, value in items:
        if fold(name) in _ORIGINAL:
            yield from (replace(field, name=name) for field in fields_of([("film title", _repaired(value))]))


def map_names(names: Iterable[str], sample: Sequence[Mapping[str, object]], chosen: Mapping[str, str]) -> NameMap:
    """Match names to properties. ``sample`` holds some records by name; ``chosen`` overrules what the names say.

    A property that is chosen for one name is taken from every other. Names are told apart by case only where one
    that is chosen has the same case. What names that say nothing hold is guessed from the sample.
    """
    names = list(dict.fromkeys(names))
    folded = {name.casefold(): property for name, property in chosen.items()}
    decided = {name: chosen.get(name) or folded[name.casefold()] for name in names if name.casefold() in folded}
    text = next((name for name, property in decided.items() if property == TEXT), None)
    free = [name for name in names if name not in decided]
    if text is None and TEXT not in decided.values():
        text = _text_among(free, sample) or text_beside(free)
    properties = {name: property for name, property in decided.items() if property not in (TEXT, NOTHING)}
    lead = lead_of(text or "")
    for name in free:
        property = _says(name) or _says_behind(lead, name)
        if name != text and property and property not in decided.values():
            properties[name] = property
    if text is None:
        text = _text_among_ratings([name for name in properties if name not in decided], properties, sample)
        properties.pop(str(text), None)
    if any(property == "critic" and _signs(name) for name, property in properties.items()):
        made = {name for name in properties if name not in decided and fold(name) in _AUTHORS}
        if made and not {"writer"} & set(properties.values()) and {"director", "actor"} & set(properties.values()):
            properties.update(dict.fromkeys(made, "writer"))
    rated = {name for name, property in properties.items() if property == "rating" and name not in decided}
    if rated - (of_all := {name for name in rated if _OF_THE_FILM.match(fold(name))}):
        properties = {name: found for name, found in properties.items() if name not in of_all}
    if _VOTED.intersection(map(_last, names)):
        properties = {name: found for name, found in properties.items() if _last(name) != "score" or name in decided}
    titles = [name for name, property in properties.items() if property == "title" and name not in decided]
    posted = not _OF_POSTS.isdisjoint(map(_last, names)) or any(map(is_sheet_name, free))
    general = [name for name in titles if name.casefold() in GENERAL or (posted and _last(name) in GENERAL)]
    if (posted or len(titles) > 1) and len(general) == 1 and "headline" not in properties.values():
        properties[general[0]] = "headline"
    if "rating" not in properties.values():
        properties.update(dict.fromkeys(rating_columns([name for name in free if name != text], sample), "rating"))
    if "year" not in properties.values():
        days = [name for name in free if properties.get(name) == "published"]
        properties.update({name: "year" for name in days if holds_years(name, sample)})
    counts = Counter(name for record in sample for name in record)
    unknown = {
        name: [_joined(record.get(name)) for record in sample]
        for name in free
        if counts[name] >= _COMMON * len(sample)
        and not (name in properties or is_text_name(name) or is_sheet_name(name) or _says(name))
    }
    told = text is not None and (text in decided or _words_in(text, sample) > 0)
    texts = [_joined(record.get(str(text))) for record in sample] if told else None
    guesses = guessed(unknown, {*decided.values(), *properties.values()}, texts)
    text = next((name for name, property in guesses.items() if property == TEXT), text)
    if not {"title", "headline"} & set(properties.values()) and text is not None:
        before = title_before_year(names, properties, {name: unknown[name] for name in unknown if name != text})
        guesses = {**guesses, before: "title"} if before else guesses
    properties |= {name: property for name, property in guesses.items() if property != TEXT}
    if text in guesses and len(general) == 1 and "headline" not in properties.values():
        properties[general[0]] = "headline"  # what does not call its texts reviews has other posts too
    properties = {name: properties[name] for name in names if name in properties}
    return NameMap(text, properties, frozenset(names), frozenset(decided), frozenset(guesses))


def _text_among_ratings(
    names: Iterable[str], properties: Mapping[str, str], sample: Sequence[Mapping[str, object]]
) -> str | None:
    """The one name of ratings under which there is prose: in English a ``note`` is a text."""
    texts = [name for name in names if properties[name] == "rating" and _words_in(name, sample) >= _LEAST_OF_NOTES]
    return texts[0] if len(texts) == 1 else None


def assumptions(file: InputFile, noun: str, names: NameMap) -> Iterator[Problem]:
    """What was guessed of the names of a file, and how to say otherwise. ``noun`` is what its format calls a name."""
    pairs = [(_shortened(name), property) for name, property in names.pairs() if name in names.guessed]
    if pairs:
        (first, property), *others = pairs
        told = ", ".join((f"'{first}' was read as {property}", *(f"'{name}' as {held}" for name, held in others)))
        message = (
            f"{file.path} has {noun}s whose names do not say what they hold: by what stands in them, {told};"
            f" where one of them holds something else, say so, as in --map '{first}={NOTHING}'."
        )
        yield Problem(file.argument, file.path, "", "warning", "guessed-columns", message)


def refusal(path: str, noun: str, names: NameMap, sample: Sequence[Mapping[str, object]], records: int) -> Refusal:
    """Why records without a text are not read: an error, unless they are plainly no reviews.

    ``noun`` is what this format calls a name; ``records`` is how many are lost if they were reviews after all.
    """
    every = list(dict.fromkeys(name for record in sample for name in record))
    shown = ", ".join(f"'{_shortened(name)}'" for name in every[:_SHOWN]) + (", …" if len(every) > _SHOWN else "")
    wordy = [
        name
        for name in every
        if name not in names.properties and not is_no_review(name) and _words_in(name, sample) >= _WORDY
    ]
    if names.properties and not wordy:
        message = (
            f"{path} holds no reviews: none of its {noun}s ({shown}) is a text, and it was passed over;"
            f" if one is, say so with --map {noun}=text."
        )
        return Refusal("no-reviews", message, "warning", 0)
    example = f"--map '{_shortened(wordy[0])}=text'" if wordy else f"--map {noun}=text"
    message = f"{path} has no {noun} that is known to hold reviews, only {shown}; say which one does, as in {example}."
    if len(every) == 1:
        message += " If these are several, part them with commas, tabs, semicolons or bars."
    return Refusal("no-text-column", message, records=records)


def record_of(
    file: InputFile, locator: str, items: Iterable[tuple[str, object]], names: NameMap, more: Iterable[Field] = ()
) -> Record | None:
    """One record from its named parts, None where they say nothing. ``more`` are fields that it has besides."""
    parts = list(items)
    called = names.text
    if called not in names.chosen and all(name != called for name, _ in parts):
        called = _text_among([name for name, _ in parts if name not in names.properties], ())
    sheets = [_joined(value) for name, value in parts if name not in names.chosen and is_sheet_name(name)]
    text = text_of(next((_joined(value) for name, value in parts if name == called), ""))
    whole = below_sheets(map(text_of, sheets), text) if sheets else text
    for name, value in parts:
        if name != called and name not in names.properties and is_standfirst_name(name):
            whole = below_standfirst(text_of(_joined(value)), whole)
    words = whole.words
    fields = (*names.fields(parts), *more)
    if not words.text.strip() and not fields:
        return None
    return Record(
        file.argument,
        file.path,
        locator,
        words.text,
        fields,
        words.repairs,
        words.html,
        whole.parts,
        marks=words.marks,
    )


def text_of(value: str) -> Joined:
    """The text of a value, its HTML where it has any, what was repaired, and what in it others wrote.

    Line ends stand beside tags for what they are, unless there are tags for lines.
    """
    if is_bbcode(value):
        return read_bbcode(value)
    if not _TAG.search(value):
        text, repairs = made_whole(value)
        return Joined(Reduced(text, None, repairs), ())
    return Joined(reduce_html(value if _LINE_TAG.search(value) else _LINE_END.sub("<br>", value)), ())


@lru_cache(maxsize=1_000)
def _says(name: str) -> str | None:
    """`property_of`, asked once for a column and not for each of its rows."""
    return property_of(name)


def _says_behind(lead: str, name: str) -> str | None:
    """What a name says behind the word with which that of the text begins: ``comment_date``, as ``comment_text``."""
    first, *rest = words_of_name(name) or [""]
    said = (_says(" ".join(rest)) or _says(name.partition(".")[2])) if lead and rest and first == lead else None
    return "headline" if said == "title" else said


def _signs(name: str) -> bool:
    """Whether a name says that somebody criticises: who is an author beside them wrote the film."""
    return not _SIGNING.isdisjoint(words_of_name(name))


def _text_among(names: Sequence[str], sample: Sequence[Mapping[str, object]]) -> str | None:
    """The name that holds the review: the surest whose values are more than a word or a number."""
    candidates = sorted((rank, place) for place, name in enumerate(names) if (rank := rank_of(name)) is not None)
    found = [names[place] for _, place in candidates]
    return next((name for name in found if _words_in(name, sample) > _TALKATIVE), found[0] if found else None)


def _last(name: str) -> str:
    """The last part of a nested name, folded."""
    return fold(name.removesuffix(".rendered").rpartition(".")[2]).replace(" ", "")


def _words_in(name: str, sample: Sequence[Mapping[str, object]]) -> float:
    """How many words the values of this name have in the mean, empty ones left out."""
    counts = [len(_WORD.findall(_joined(record[name]))) for record in sample if record.get(name)]
    return sum(counts) / len(counts) if counts else 0.0


def _joined(value: object) -> str:
    """A text as one string: paragraphs may come as a list."""
    if isinstance(value, list | tuple):
        return text_in_blocks(value)
    return "" if value is None or isinstance(value, bool | Mapping) else str(value)


def _repaired(value: object, depth: int = MAXIMUM_DEPTH) -> object:
    """The value with its strings repaired, as deep as fields are sought."""
    if isinstance(value, str):
        return value if value.isascii() and value.isprintable() and "&" not in value else repair(value)[0]
    if isinstance(value, list | Mapping) and not depth:
        return None
    if isinstance(value, list):
        return [_repaired(element, depth - 1) for element in value]
    if isinstance(value, Mapping):
        return {_repaired(key): _repaired(inner, depth - 1) for key, inner in value.items()}
    return value


def _shortened(name: str) -> str:
    return name if len(name) <= 60 else f"{name[:59]}…"
