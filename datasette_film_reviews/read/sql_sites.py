"""Databases of systems for sites: which rows are posts for everybody, and what the other tables say of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import unescape

from datasette_film_reviews.read.markup import HIDDEN, PRIVATE
from datasette_film_reviews.read.own_fields import SERIALISED, states_own
from datasette_film_reviews.read.properties import property_of
from datasette_film_reviews.read.sql_held import Held, Need, Values
from datasette_film_reviews.read.sql_joins import Left
from datasette_film_reviews.read.sql_survey import Survey
from datasette_film_reviews.read.sql_systems import SYSTEMS, System
from datasette_film_reviews.read.wordpress_text import as_html

_ORDINARY = frozenset("article blog forum node post story".split())
"""Kinds of posts in Drupal that say nothing of them."""

_NO_CATEGORY = frozenset(("uncategorized", "uncategorised"))


class Posts:
    """The posts of a site: the rows of the table that has their texts, with what the other tables say of them."""

    def __init__(self, table: str, system: System, survey: Survey) -> None:
        self.table = table
        self._system = system
        self._prefix = table.removesuffix(system.table)
        self._survey = survey
        self.needs: dict[str, Need] = {}
        self._named = [(named, other) for named in system.named if (other := self._table(named.table))]
        for named, other in self._named:
            self.needs[other] = Need(named.key, (named.name,))
        self._whole = self._table(system.whole[1]) if system.whole else None
        if system.whole and self._whole:
            self.needs[self._whole] = Need(system.whole[2])
        self._more = _Drupal(self) if "nid" in (system.whole or ()) else _WordPress(self)

    def table_called(self, ending: str, *columns: str) -> str | None:
        """The table of this site that is called so and has these columns."""
        found = self._table(ending)
        return found if found and set(columns) <= set(self._survey[found].columns) else None

    def tables_of_fields(self, beginning: str) -> Iterator[tuple[str, str]]:
        """The tables whose names begin so behind the prefix of the site, with what follows."""
        whole = f"{self._prefix}{beginning}"
        yield from ((name, name.removeprefix(whole)) for name in self._survey if name.startswith(whole))

    def columns_of(self, table: str) -> tuple[str, ...]:
        """The columns of a table."""
        return self._survey[table].columns

    def object_of(self, row: Values, held: Held) -> Mapping[str, object] | Left:
        """A post as names and values, or why it is none for everybody."""
        system = self._system
        whole: Values = {}
        if system.whole and self._whole:
            column, _, key = system.whole
            found = held.all(self._whole, key, row.get(column))
            whole = next(
                (one for one in found if one.get("langcode") == row.get("langcode")), found[0] if found else {}
            )
            row = {**whole, **row, "node.vid": whole.get("vid")} if "vid" in row else {**row, **whole}
        if left := system.left(row):
            return left
        said: dict[str, object] = {
            "post_title": unescape(row.get(system.title) or ""),
            "post_content": self._text(row),
            "published": row.get(system.published),
        }
        for named, table in self._named:
            said[named.called] = unescape(held.one(table, named.key, row.get(named.column)).get(named.name) or "")
        for column, called in system.others.items():
            if value := row.get(column):
                said[called] = unescape(value)
        said |= self._more.said_of(row, held)
        return {name: value for name, value in said.items() if value or name == "post_content"}

    def _text(self, row: Values) -> str:
        parts = (row.get(column) or "" for column in self._system.texts)
        text = "\n\n".join(part for part in parts if part.strip())
        return PRIVATE.sub(HIDDEN, as_html(text) if self._system.is_html and text else text)

    def _table(self, ending: str) -> str | None:
        """The table with this ending and the prefix of the posts, or of the network of sites that they are of."""
        # The sites of a network have a number in their prefix; who writes for them is kept once.
        shared = f"{self._prefix.rstrip('_0123456789')}_"
        return next((name for name in (f"{self._prefix}{ending}", f"{shared}{ending}") if name in self._survey), None)


class _WordPress:
    """What posts are filed under in WordPress, what their authors add to them, and what the site is called."""

    def __init__(self, posts: Posts) -> None:
        self._filed = posts.table_called("term_relationships", "object_id", "term_taxonomy_id")
        self._taxonomy = posts.table_called("term_taxonomy", "term_taxonomy_id", "term_id", "taxonomy")
        self._terms = posts.table_called("terms", "term_id", "name")
        self._meta = posts.table_called("postmeta", "post_id", "meta_key", "meta_value")
        self._options = posts.table_called("options", "option_name", "option_value")
        for table, key, columns in (
            (self._filed, "object_id", ("term_taxonomy_id",)),
            (self._taxonomy, "term_taxonomy_id", ("term_id", "taxonomy")),
            (self._terms, "term_id", ("name",)),
            (self._meta, "post_id", ("meta_key", "meta_value")),
            (self._options, "option_name", ("option_value",)),
        ):
            if table:
                posts.needs[table] = Need(key, columns)

    def said_of(self, row: Values, held: Held) -> dict[str, object]:
        said: dict[str, object] = {}
        identity = row.get("ID")
        if self._options:
            said["publication"] = unescape(held.one(self._options, "option_name", "blogname").get("option_value") or "")
            said["language"] = held.one(self._options, "option_name", "WPLANG").get("option_value")
        if self._filed and self._taxonomy and self._terms:
            for filed in held.all(self._filed, "object_id", identity):
                taxonomy = held.one(self._taxonomy, "term_taxonomy_id", filed.get("term_taxonomy_id"))
                term = held.one(self._terms, "term_id", taxonomy.get("term_id"))
                kind = {"category": "category", "post_tag": "tag"}.get(taxonomy.get("taxonomy") or "")
                if kind and (name := unescape(term.get("name") or "")) and name.casefold() not in _NO_CATEGORY:
                    listed = said.setdefault(kind, [])
                    if isinstance(listed, list):
                        listed.append(name)
        for meta in held.all(self._meta, "post_id", identity) if self._meta else ():
            key, value = meta.get("meta_key") or "", meta.get("meta_value") or ""
            if not key.startswith("_") and states_own(key, property_of(key)) and not SERIALISED.match(value):
                said.setdefault(key, value)
        return said


class _Drupal:
    """The fields that a site adds to its posts in Drupal, and the terms that they are filed under."""

    def __init__(self, posts: Posts) -> None:
        self._terms = posts.table_called("taxonomy_term_data", "tid", "name") or posts.table_called(
            "taxonomy_term_field_data", "tid", "name"
        )
        self._terms = self._terms or posts.table_called("term_data", "tid", "name")
        self._index = posts.table_called("taxonomy_index", "nid", "tid") or posts.table_called(
            "term_node", "nid", "tid"
        )
        self._fields: list[tuple[str, str, str]] = []
        for beginning in ("field_data_field_", "node__field_"):
            for table, name in posts.tables_of_fields(beginning):
                endings = ("_value", "_tid", "_target_id")
                column = next((c for c in posts.columns_of(table) if c.endswith(endings)), None)
                if column and "entity_id" in posts.columns_of(table):
                    self._fields.append((table, name, column))
                    posts.needs[table] = Need("entity_id", (column,))
        if self._terms:
            posts.needs[self._terms] = Need("tid", ("name",))
        if self._index:
            posts.needs[self._index] = Need("nid", ("tid",))

    def said_of(self, row: Values, held: Held) -> dict[str, object]:
        identity = row.get("entity_id") or row.get("nid")
        said: dict[str, object] = {}
        for table, name, column in self._fields:
            values = [found.get(column) for found in held.all(table, "entity_id", identity)]
            if not column.endswith("_value"):
                values = [self._term(value, held) for value in values]
            if property_of(name):
                said[name] = [value for value in values if value]
        if self._index:
            said["tags"] = [self._term(found.get("tid"), held) for found in held.all(self._index, "nid", identity)]
        if (kind := row.get("type")) and kind not in _ORDINARY:
            said["category"] = kind.replace("_", " ")
        if (language := row.get("langcode") or row.get("language")) and language not in ("und", "neutral"):
            said["language"] = language
        return said

    def _term(self, number: str | None, held: Held) -> str:
        return held.one(self._terms, "tid", number).get("name") or "" if self._terms else ""


def sites(survey: Survey) -> list[Posts]:
    """The sites of a dump: usually one, or none."""
    return [
        Posts(name, system, survey)
        for name, known in survey.items()
        for system in SYSTEMS
        if known.rows and name.endswith(system.table) and system.columns <= set(known.columns)
    ]
