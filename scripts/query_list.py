"""The shipped queries with their parameters as the analyst's page lists them, put there by cog (``make cog``)."""

from __future__ import annotations

from datasette_film_reviews.serve.canned import Parameter, queries


def query_list() -> str:
    """A list in Markdown: the address of each query, what it answers and, below, what it takes."""
    return "".join(
        f"- `{query.name}`: {query.title}. {query.description}\n" + "".join(map(_parameter, query.parameters))
        for query in queries()
    )


def _parameter(parameter: Parameter) -> str:
    return f"  - `{parameter.name}`: {parameter.meaning}; empty: {parameter.default}\n"
