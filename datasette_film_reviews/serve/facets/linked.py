"""The facet `_facet_linked` over many-to-many links, with its filter `_linked_{name}`. For any table of any database.

`?_facet_linked=people` counts, for every person, the rows of the table that are linked to them by a link table;
`&_linked_people=3&_linked_people=7` keeps the rows linked to both. Names are those of `links.named_links`.
"""

# mypy: allow-untyped-calls
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from datasette.filters import FilterArguments
from datasette.utils import escape_sqlite

from datasette_film_reviews.serve.compat import can_view
from datasette_film_reviews.serve.facets.asked import refuse_malformed
from datasette_film_reviews.serve.facets.links import Link, link_tables, named_links
from datasette_film_reviews.serve.facets.page import SAMPLE, PageFacet
from datasette_film_reviews.serve.recognised import is_ours

if TYPE_CHECKING:
    from collections.abc import Sequence

ARGUMENT = "_linked_"

TOTALS = {
    ("reviews", "review_people", "people"): "review_count",
    ("films", "credits", "people"): "film_count",
}
"""Columns of our own tables that have the unfiltered counts of a facet: by table, link table and target."""


async def link_named(datasette: Any, request: Any, database: str, table: str, name: str) -> Link | None:
    """The link of a table that a name means, if the actor may view its link table and its target."""
    link = named_links(await link_tables(datasette.databases[database]), table).get(name)
    if link is None or not await can_view(datasette, request.actor, database, (link.table, link.target)):
        return None
    return link


async def filters(datasette: Any, request: Any, database: str, table: str) -> Any:
    """What the arguments `_linked_{name}` ask for, one condition for each; those that name no link are passed over."""
    await refuse_malformed(datasette, request, database, table)
    wanted = [
        (key.removeprefix(ARGUMENT), value)
        for key in request.args
        if key.startswith(ARGUMENT)
        for value in request.args.getlist(key)
    ]
    clauses, parameters, descriptions = [], {}, []
    for number, (name, value) in enumerate(wanted):
        if link := await link_named(datasette, request, database, table, name):
            parameter = f"{ARGUMENT.strip('_')}_{number}"
            clauses.append(_linked_to(link, parameter))
            parameters[parameter] = value
            label = (await labels(datasette, database, link, [value])).get(value, value)
            descriptions.append(f'{name} has "{label}"')
    return FilterArguments(clauses, parameters, descriptions)


def _linked_to(link: Link, parameter: str) -> str:
    """SQL: the row is linked to the target with this key. Compared in the target, whose column has a type."""
    return (
        f"{escape_sqlite(link.here.other_column)} in (select {escape_sqlite(link.here.column)}"
        f" from {escape_sqlite(link.table)} where {escape_sqlite(link.there.column)} in"
        f" (select {escape_sqlite(link.there.other_column)} from {escape_sqlite(link.target)}"
        f" where {escape_sqlite(link.there.other_column)} = :{parameter}))"
    )


async def labels(datasette: Any, database: str, link: Link, keys: Sequence[Any]) -> dict[str, str]:
    """What the targets with these keys are called, by their keys as text, from the target's label column."""
    attached = datasette.databases[database]
    column = await attached.label_column_for_table(link.target)
    if not column:
        return {}
    key = escape_sqlite(link.there.other_column)
    sql = (
        f"select {key}, {escape_sqlite(column)} from {escape_sqlite(link.target)}"
        f" where {key} in ({', '.join('?' * len(keys))})"
    )
    return {
        str(found): str(label) for found, label in (await attached.execute(sql, list(keys))).rows if label is not None
    }


class LinkedFacet(PageFacet):
    """Counts of the rows that are linked to each row of another table. Datasette makes one for each request."""

    type = "linked"  # type: ignore[assignment]

    async def _worthwhile(self, enabled: set[str]) -> list[str]:
        """Links by which some rows share a target, one name for each."""
        links = named_links(await link_tables(self.ds.databases[self.database]), self.table)
        shown = {link for name, link in links.items() if name in enabled}
        names = []
        for name, link in links.items():
            if link not in shown and link.pure and await self._link(name) and await self._shared(link):
                names.append(name)
            shown.add(link)
        return names

    async def _shared(self, link: Link) -> bool:
        """Whether there are different targets in a sample of the page's links, and one of them twice."""
        source, parameters, target, _row = await self._source(link)
        sample = f"select {target} as target from {source} limit {SAMPLE}"
        ((different, links),) = await self._rows(f"select count(distinct target), count(*) from ({sample})", parameters)
        return bool(1 < different < links)

    async def _count(self, name: str) -> tuple[list[dict[str, Any]], bool] | None:
        link = await self._link(name)
        if link is None:
            return None
        size: int = self.get_facet_size()
        pairs = self.get_querystring_pairs()
        chosen = [value for key, value in pairs if key == f"{ARGUMENT}{name}"]
        counts = await self._totals(link, size + 1) or await self._counts(link, chosen, size + 1)
        called = await labels(self.ds, self.database, link, [row["value"] for row in counts[:size]])
        return [self._value(name, called, row) for row in counts[:size]], len(counts) > size

    def _value(self, name: str, called: dict[str, str], row: Any) -> dict[str, Any]:
        pairs = self.get_querystring_pairs()
        key = str(row["value"])
        toggle = (f"{ARGUMENT}{name}", key)
        selected = toggle in pairs
        return {
            "value": row["value"],
            "label": called.get(key, key),
            "count": row["count"],
            "toggle_url": self._url([pair for pair in pairs if pair != toggle] if selected else [*pairs, toggle]),
            "selected": selected,
        }

    async def _link(self, name: str) -> Link | None:
        return await link_named(self.ds, self.request, self.database, self.table, name)

    async def _totals(self, link: Link, limit: int) -> list[Any]:
        """Targets with most rows first, from the counts that databases of ours carry; nothing where there are none."""
        column = TOTALS.get((self.table, link.table, link.target))
        where, _parameters = await self._where()
        if column is None or where or not await is_ours(self.ds, self.database):
            return []
        return await self._rows(
            f"select id as value, {column} as count from {escape_sqlite(link.target)} where {column} > 0"
            f" order by {column} desc, id limit {limit}",
            {},
        )

    async def _counts(self, link: Link, chosen: Sequence[str], limit: int) -> list[Any]:
        """Targets with most rows first, `value` and `count`, and before all others those that are chosen."""
        source, parameters, target, row = await self._source(link)
        keys = {f"linked_chosen_{number}": key for number, key in enumerate(chosen)}
        first = f"cast({target} as text) in ({', '.join(f':{key}' for key in keys)}) desc, " if keys else ""
        return await self._rows(
            f"select {target} as value, count({'*' if link.once else f'distinct {row}'}) as count from {source}"
            f" group by {target} order by {first}count desc, value limit {limit}",
            {**parameters, **keys},
        )

    async def _source(self, link: Link) -> tuple[str, dict[str, Any], str, str]:
        """SQL of the page's links with their parameters, and of the target and the row that each links.

        Without conditions the link table alone has the answer, which its index gives ten times as fast.
        """
        where, parameters = await self._where()
        row, target = (f"link.{escape_sqlite(key.column)}" for key in (link.here, link.there))
        source = f"{escape_sqlite(link.table)} as link"
        if where:
            key = escape_sqlite(link.here.other_column)
            rows = f"select {key} as key from {escape_sqlite(self.table)} where {where}"
            # A cross join is left in this order: otherwise SQLite walks all links, and looks up the row of each.
            source = f"({rows}) as kept cross join {source} on {row} = kept.key"
        return f"{source} where {target} is not null and {row} is not null", parameters, target, row
