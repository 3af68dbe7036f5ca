"""The facet `_facet_linked` over many-to-many links, with its filter `_linked_{name}`. For any table of any database.

`?_facet_linked=people` counts, for every person, the rows of the table that are linked to them by a link table;
`&_linked_people=3&_linked_people=7` keeps the rows linked to both. Names are those of `links.named_links`.
"""

# mypy: allow-untyped-calls
from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from datasette.database import QueryInterrupted
from datasette.facets import Facet
from datasette.filters import FilterArguments, Filters
from datasette.plugins import pm
from datasette.utils import await_me_maybe, escape_sqlite

from datasette_film_reviews.serve.compat import can_view
from datasette_film_reviews.serve.links import Link, link_tables, named_links

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ARGUMENT = "_linked_"


async def visible_links(datasette: Any, request: Any, database: str, table: str) -> dict[str, Link]:
    """The links of a table, by name, whose link table and target the actor may view."""
    links = named_links(await link_tables(datasette.databases[database]), table)
    seen: dict[tuple[str, str], bool] = {}
    for link in links.values():
        if (link.table, link.target) not in seen:
            seen[link.table, link.target] = await can_view(
                datasette, request.actor, database, (link.table, link.target)
            )
    return {name: link for name, link in links.items() if seen[link.table, link.target]}


async def filters(datasette: Any, request: Any, database: str, table: str) -> Any:
    """What the arguments `_linked_{name}` ask for, one condition for each; those that name no link are passed over."""
    wanted = [
        (key.removeprefix(ARGUMENT), value)
        for key in request.args
        if key.startswith(ARGUMENT)
        for value in request.args.getlist(key)
    ]
    if not wanted:
        return None
    links = await visible_links(datasette, request, database, table)
    clauses, parameters, descriptions = [], {}, []
    for number, (name, value) in enumerate(wanted):
        if link := links.get(name):
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


class LinkedFacet(Facet):
    """Counts of the rows that are linked to each row of another table. Datasette makes one for each request."""

    type = "linked"  # type: ignore[assignment]

    async def suggest(self) -> list[dict[str, Any]]:
        """Links by which at least two rows share a target, and that are not facets of the page already."""
        enabled = {source["config"].get("simple") for source in self.get_configs()}
        links = await visible_links(self.ds, self.request, self.database, self.table) if self.table else {}
        suggested = []
        shown: set[Link] = {link for name, link in links.items() if name in enabled}
        for name, link in links.items():
            if link in shown or not link.pure:
                continue
            shown.add(link)
            try:
                counts = await self._counts(link, 2, self.ds.setting("facet_suggest_time_limit_ms"))
            except QueryInterrupted:
                continue
            if len(counts) == 2 and counts[0]["count"] > 1:
                pairs = [*self.get_querystring_pairs(), ("_facet_linked", name)]
                suggested.append({"name": name, "type": self.type, "toggle_url": self._url(pairs)})
        return suggested

    async def facet_results(self) -> tuple[list[dict[str, Any]], list[str]]:
        """The facets that the address or the configuration asks for, and the names of those that took too long."""
        results: list[dict[str, Any]] = []
        timed_out: list[str] = []
        configs = self.get_configs() if self.table else []
        links = await visible_links(self.ds, self.request, self.database, self.table) if configs else {}
        for source in configs:
            name = source["config"].get("simple")
            # What the configuration shows already is not shown twice when the address asks for it.
            if name in links and name not in (result["name"] for result in results):
                try:
                    results.append(await self._result(name, links[name], hideable=source["source"] == "request"))
                except QueryInterrupted:
                    timed_out.append(name)
        return results, timed_out

    async def _result(self, name: str, link: Link, hideable: bool) -> dict[str, Any]:
        size: int = self.get_facet_size()
        counts = await self._counts(link, size + 1, self.ds.setting("facet_time_limit_ms"))
        called = await labels(self.ds, self.database, link, [row["value"] for row in counts[:size]])
        pairs = self.get_querystring_pairs()
        values = []
        for row in counts[:size]:
            key = str(row["value"])
            chosen = (f"{ARGUMENT}{name}", key)
            selected = chosen in pairs
            toggled = [pair for pair in pairs if pair != chosen] if selected else [*pairs, chosen]
            values.append(
                {
                    "value": row["value"],
                    "label": called.get(key, key),
                    "count": row["count"],
                    "toggle_url": self._url(toggled),
                    "selected": selected,
                }
            )
        return {
            "name": name,
            "type": self.type,
            "hideable": hideable,
            "toggle_url": self._url(pair for pair in pairs if pair != ("_facet_linked", name)),
            "results": values,
            "truncated": len(counts) > size,
        }

    async def _counts(self, link: Link, limit: int, time_limit: int) -> list[Any]:
        """Targets with most rows first: `value` and `count`. Raises `QueryInterrupted` past the limit, in ms."""
        where, parameters = await self._conditions()
        here, there = (f"link.{escape_sqlite(key.column)}" for key in (link.here, link.there))
        source = f"{escape_sqlite(link.table)} as link"
        if where:
            # Without conditions the link table alone has the answer, which its index gives ten times as fast.
            key = escape_sqlite(link.here.other_column)
            rows = f"select {key} as key from {escape_sqlite(self.table)} where {' and '.join(where)}"
            source = f"({rows}) as kept join {source} on {here} = kept.key"
        sql = (
            f"select {there} as value, count({'*' if link.once else f'distinct {here}'}) as count from {source}"
            f" where {there} is not null and {here} is not null"
            f" group by {there} order by count desc, value limit {limit}"
        )
        results = await self.ds.execute(self.database, sql, parameters, custom_time_limit=time_limit)
        return list(results.rows)

    async def _conditions(self) -> tuple[list[str], dict[str, Any]]:
        """The conditions of the page, as Datasette gathers them; its own SQL has those of the page's remainder too."""
        arguments = [
            (key, value)
            for key in self.request.args
            if not key.startswith("_") or "__" in key
            for value in self.request.args.getlist(key)
        ]
        where, parameters = Filters(sorted(arguments)).build_where_clauses(self.table)
        for hook in pm.hook.filters_from_request(
            request=self.request, table=self.table, database=self.database, datasette=self.ds
        ):
            if more := await await_me_maybe(hook):
                where.extend(more.where_clauses)
                parameters.update(more.params)
        return where, parameters

    def _url(self, pairs: Iterable[tuple[str, str]]) -> str:
        """Where the table is with these arguments, from its first page."""
        kept = [pair for pair in pairs if pair[0] != "_next"]
        path = self.ds.urls.table(
            self.database, self.table, format="json" if self.request.path.endswith(".json") else None
        )
        url: str = self.ds.absolute_url(self.request, f"{path}?{urlencode(kept)}" if kept else str(path))
        return url
