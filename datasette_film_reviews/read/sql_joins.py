"""Rows of a table of texts with those that they point to: of the film, of who wrote it, of what it is filed under."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from datasette_film_reviews.folding import fold
from datasette_film_reviews.read.properties import is_draft, property_of
from datasette_film_reviews.read.sql_held import Held, Need, Values
from datasette_film_reviews.read.sql_survey import Survey, Surveyed, are_remarks, is_same_word, kind_of_table
from datasette_film_reviews.read.text_names import words_of_name

_IDENTITIES = frozenset("id fk no nr num ref key".split())
_PEOPLE = frozenset("account member owner poster person profile writer".split())
"""What the column is called that points to a user, besides all that a critic is called."""

_NAMES = (
    "display_name", "displayname", "full_name", "fullname", "realname", "real_name", "name", "nickname", "username",
    "user_name", "login", "title", "label", "value",
)  # fmt: skip
"""Columns with what a row is called, the surest first."""

_DEPTH = 2
"""How far it is followed where a row points."""

_YES, _NO = ("1", "t", "true", "yes", "y"), ("0", "f", "false", "no", "n")
_DELETED = frozenset(("deleted", "isdeleted", "trashed", "istrashed", "spam", "isspam"))
_APPROVED = frozenset(("approved", "isapproved", "visible", "isvisible", "ispublished"))


@dataclass(frozen=True, slots=True)
class Left:
    """Why a row is no text for everybody: it is of another ``kind``, or in such a ``state``."""

    kind: str = ""
    state: str = ""


@dataclass(frozen=True, slots=True)
class _Link:
    """A column that points to a table, by the column ``key`` of that; what it is called, and what it names."""

    column: str
    table: str
    key: str
    called: str
    property: str | None


class Joined:
    """The rows of a table of texts, each with what they point to."""

    def __init__(self, table: str, survey: Survey, texts: frozenset[str]) -> None:
        self.table = table
        self._survey = survey
        self._texts = texts
        self._links = {table: links(table, survey, texts)}
        self.needs: dict[str, Need] = {}
        self._follow(table, _DEPTH)

    def object_of(self, row: Values, held: Held) -> Mapping[str, object] | Left:
        """What a row says, and what the rows that it points to say; or why it is not to be read."""
        return _left(row) or self._object(self.table, row, held)

    def _follow(self, table: str, depth: int) -> None:
        """Note what is needed of the tables that one points to."""
        for link in self._links[table] if depth else ():
            if link.table in self.needs or link.table == self.table:
                continue
            columns = () if link.property in ("title", None) else self._naming(link.table)
            self.needs[link.table] = Need(link.key, columns)
            self._links[link.table] = links(link.table, self._survey, self._texts) if not columns else []
            self._follow(link.table, depth - 1)

    def _naming(self, table: str) -> tuple[str, ...]:
        """The columns that say what a row of a table is called; of people no others are anybody's business."""
        columns = self._survey[table].columns
        by_name = {fold(column).replace(" ", "_"): column for column in columns}
        if "first_name" in by_name and "last_name" in by_name:
            return by_name["first_name"], by_name["last_name"]
        found = next((by_name[name] for name in _NAMES if name in by_name), None)
        found = found or next((column for column in columns if property_of(column) and not _is_identity(column)), None)
        return (found,) if found else columns[1:2]

    def _object(self, table: str, row: Values, held: Held, depth: int = _DEPTH) -> dict[str, object]:
        found: dict[str, object] = {}
        linked = {link.column: link for link in self._links.get(table, ())} if depth else {}
        own_rating = any(property_of(column) == "rating" for column in row)
        for column, value in row.items():
            link = linked.get(column)
            need = self.needs.get(link.table) if link else None
            if link is None or need is None or need.key != link.key:
                if value is not None:
                    found[column] = value
                continue
            other = held.one(link.table, link.key, value)
            if not other and value and not value.isdecimal():
                other = held.called(link.table, link.key, value)
            if not other:
                continue
            if need.columns:
                name = " ".join(filter(None, (other.get(column) for column in need.columns)))
                found[link.called] = {"name": name} if link.property == "critic" else name
                continue
            inner = self._object(link.table, other, held, depth - 1)
            inner.pop(link.key, None)
            if own_rating or link.property == "title":
                inner = {name: said for name, said in inner.items() if property_of(name) != "rating"}
            found[link.called] = {**inner, **_nested(found.get(link.called))}
        return found


def _nested(value: object) -> Mapping[str, object]:
    return value if isinstance(value, Mapping) else {}


def texts_among(names: list[str], survey: Survey) -> list[str]:
    """The tables of reviews among those with texts: comments on them, and the films that they point to, are none."""
    every = frozenset[str]()
    pointed: set[str] = set()
    for name in names:
        for link in links(name, survey, every):
            if link.table in names and link.table != name and link.table not in pointed:
                pointed.add(name if are_remarks(name) and link.property != "title" else link.table)
    return [name for name in names if name not in pointed] or names[:1]


def links(table: str, survey: Survey, texts: frozenset[str]) -> list[_Link]:
    """The columns of a table that point to others, which are none of ``texts``."""
    found: list[_Link] = []
    for column in survey[table].columns:
        others = [name for name in survey if name not in texts and name != table and survey[name].rows]
        if link := next(_linked(table, column, others, survey), None):
            found.append(link)
    return found


def _linked(table: str, column: str, others: list[str], survey: Survey) -> Iterator[_Link]:
    """The tables to which a column may point, the surest first."""
    references = {fold(name): other.casefold() for name, other in survey[table].table.references.items()}
    keyed = [(name, key) for name in others if (key := _key(survey[name]))]
    stem = _stem(column)
    meant = property_of(stem) if stem else None
    if stem in _PEOPLE:
        meant = meant or "critic"
    for name, key in keyed:
        if references.get(fold(column)) == name:
            yield _link(column, name, key, stem or column)
    if fold(column) != "id" and column != _key(survey[table]):
        for name, key in keyed:
            if fold(column) == fold(key) and stem:
                yield _link(column, name, key, stem)
    if not stem and survey[table].is_numbered(column):
        stem = " ".join(words_of_name(column))
    if not stem or fold(column) == "id":
        return
    for name, key in keyed:
        words, wanted = words_of_name(survey[name].table.name), stem.split()
        last = words[-len(wanted) :]
        if len(last) == len(wanted) and all(map(is_same_word, last, wanted)):
            yield _link(column, name, key, stem)
    if not _stem(column):
        return
    alike = [(name, key) for name, key in keyed if meant in ("title", "critic") and kind_of_table(name) == meant]
    if len(alike) == 1:
        yield _link(column, *alike[0], stem)


def _link(column: str, table: str, key: str, stem: str) -> _Link:
    """What a link is called: as the film and its critic are, whatever the database calls them."""
    property = property_of(stem) or ("critic" if stem in _PEOPLE else None) or kind_of_table(table)
    called = {"title": "film", "critic": "user"}.get(str(property), stem.replace(" ", "_"))
    return _Link(column, table, key, called, property)


def _stem(column: str) -> str:
    """What the thing is called to whose number a column points: film of ``film_id``, ``filmId`` and ``id_film``."""
    words = words_of_name(column)
    if len(words) > 1 and words[-1] in _IDENTITIES:
        return " ".join(words[:-1])
    if len(words) > 1 and words[0] in _IDENTITIES:
        return " ".join(words[1:])
    if len(words) == 1 and words[0].endswith("id") and len(words[0]) >= 3:
        return words[0].removesuffix("id")
    return ""


def _is_identity(column: str) -> bool:
    return fold(column) == "id" or bool(_stem(column))


def _key(known: Surveyed) -> str | None:
    """The column that tells the rows of a table apart."""
    if len(known.table.primary) == 1:
        wanted = fold(known.table.primary[0])
        return next((column for column in known.columns if fold(column) == wanted), None)
    if known.table.primary:
        return None
    first = next(iter(known.columns), "")
    return next((column for column in known.columns if fold(column) == "id"), first if _stem(first) else None)


def _left(row: Values) -> Left | None:
    """Why a row is not for everybody, as its columns say."""
    if is_draft(row.items()):
        return Left(state="draft")
    for column, value in row.items():
        name, said = fold(column).replace(" ", ""), (value or "").casefold()
        if name in _DELETED and said in _YES:
            return Left(state="deleted")
        if name in _APPROVED and said in _NO:
            return Left(state="not approved")
    return None
