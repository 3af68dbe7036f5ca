"""The diagram of the tables in the analyst's page, made from the schema and put there by cog (``make cog``)."""

from __future__ import annotations

import sqlite3
from pathlib import Path

SCHEMA = Path(__file__).parents[1] / "datasette_film_reviews" / "write" / "schema.sql"


def schema_diagram() -> str:
    """A Mermaid diagram with an arrow for every foreign key, named after its column, dotted where it may be null.

    Tables that nothing leads to or from are left out. It is a flowchart because those stay legible on a narrow page.
    """
    connection = sqlite3.connect(":memory:")
    connection.executescript(SCHEMA.read_text("utf-8"))
    tables = [name for (name,) in connection.execute("select name from sqlite_master where type = 'table'")]
    keys = [
        (table, column, to, bool(required))
        for table in tables
        for column, to, required in connection.execute(
            'select keys."from", keys."table", columns."notnull" from pragma_foreign_key_list(?1) keys'
            ' join pragma_table_info(?1) columns on columns.name = keys."from" order by columns.cid',
            [table],
        )
    ]
    connection.close()
    lines = [f"    {table} {'--' if required else '-.-'}>|{column}| {to}" for table, column, to, required in keys]
    return "\n".join(["```mermaid", "flowchart LR", *lines, "```", ""])
