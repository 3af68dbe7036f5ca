"""What our facets have in common: who asks for them, which rows the page is of, how long they may take."""

# mypy: allow-untyped-calls
from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode
from weakref import WeakKeyDictionary

from datasette.database import QueryInterrupted
from datasette.facets import Facet
from datasette.filters import Filters
from datasette.plugins import pm
from datasette.utils import await_me_maybe

if TYPE_CHECKING:
    from collections.abc import Iterable

SAMPLE = 1000
"""Rows that are looked at before a facet is suggested: so many Datasette 1.0 looks at for its own."""

FINEST = 21
"""Milliseconds. Datasette checks a shorter limit at every step of SQLite, which makes any query take longer than it."""

_conditions: WeakKeyDictionary[Any, tuple[str, dict[str, Any]]] = WeakKeyDictionary()
"""The conditions of a page by its request: each facet needs them, and asking every plugin for them takes time."""


class PageFacet(Facet):
    """A facet of a table page. Datasette makes one for each request; subclasses say what is counted, and what offered.

    Names that mean nothing in this table are passed over: an old bookmark still shows the page.
    """

    def __init_subclass__(cls) -> None:
        cls.argument = f"_facet_{cls.type}"

    argument: str

    async def suggest(self) -> list[dict[str, Any]]:
        """Facets to offer: found in the time that Datasette allows for one suggestion, or none."""
        self._begin("facet_suggest_time_limit_ms")
        try:
            names = await self._worthwhile(set(self._wanted())) if self.table else []
        except QueryInterrupted:
            return []
        pairs = self.get_querystring_pairs()
        return [
            {"name": name, "type": self.type, "toggle_url": self._url([*pairs, (self.argument, name)])}
            for name in names
        ]

    async def facet_results(self) -> tuple[list[dict[str, Any]], list[str]]:
        """The facets that the address or the configuration asks for, and the names of those that took too long."""
        results: list[dict[str, Any]] = []
        timed_out: list[str] = []
        pairs = self.get_querystring_pairs()
        for name, hideable in self._wanted().items() if self.table else ():
            self._begin("facet_time_limit_ms")
            try:
                found = await self._count(name)
            except QueryInterrupted:
                timed_out.append(name)
                continue
            # An empty facet that somebody asks for is an answer; one that is there unasked is in the way.
            if found is not None and (found[0] or hideable):
                values, truncated = found
                results.append(
                    {
                        "name": name,
                        "type": self.type,
                        "hideable": hideable,
                        "toggle_url": self._url(pair for pair in pairs if pair != (self.argument, name)),
                        "results": values,
                        "truncated": truncated,
                    }
                )
        return results, timed_out

    async def _worthwhile(self, enabled: set[str]) -> list[str]:
        """Names to offer, where those that are `enabled` are there already."""
        raise NotImplementedError

    async def _count(self, name: str) -> tuple[list[dict[str, Any]], bool] | None:
        """The values of a facet as Datasette's own have them, and whether there are more; None for an unknown name."""
        raise NotImplementedError

    def _wanted(self) -> dict[str, bool]:
        """The names that are asked for, configured ones first, and whether the page may hide them."""
        wanted: dict[str, bool] = {}
        for source in self.get_configs():
            config = source["config"]
            name = config.get("column") or config.get("simple") if isinstance(config, dict) else None
            if isinstance(name, str):
                wanted.setdefault(name, source["source"] == "request")
        return wanted

    async def _where(self) -> tuple[str, dict[str, Any]]:
        """The conditions of the page and their parameters, empty without any.

        Gathered as Datasette does: the SQL that it gives a facet leaves out the rows of the pages before.
        """
        if self.request not in _conditions:
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
            # The last one may end in a comment.
            _conditions[self.request] = (f"({' and '.join(where)}\n)" if where else "", parameters)
        return _conditions[self.request]

    def _begin(self, setting: str) -> None:
        self._limit: int = self.ds.setting(setting)
        self._end = perf_counter() + self._limit / 1000

    async def _rows(self, sql: str, parameters: dict[str, Any]) -> list[Any]:
        """Rows of a query. Raises `QueryInterrupted` when the time is up that was begun with."""
        left = max(FINEST, int(1000 * (self._end - perf_counter())))
        results = await self.ds.execute(self.database, sql, parameters, custom_time_limit=min(self._limit, left))
        return list(results.rows)

    def _url(self, pairs: Iterable[tuple[str, str]]) -> str:
        """Where the table is with these arguments, from its first page."""
        kept = [pair for pair in pairs if pair[0] != "_next"]
        path = self.ds.urls.table(
            self.database, self.table, format="json" if self.request.path.endswith(".json") else None
        )
        url: str = self.ds.absolute_url(self.request, f"{path}?{urlencode(kept)}" if kept else str(path))
        return url
