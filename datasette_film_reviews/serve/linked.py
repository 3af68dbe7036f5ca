"""The facet over many-to-many links."""

from __future__ import annotations

from typing import Any

from datasette.facets import Facet


class LinkedFacet(Facet):
    """Stub."""

    type = "linked"

    async def facet_results(self) -> tuple[list[Any], list[str]]:
        return [], []


def filters(datasette: Any, request: Any, database: str, table: str) -> Any:
    """Stub."""
    return None
