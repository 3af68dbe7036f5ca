"""How often search finds a review that somebody remembers, beside Datasette's own `_search` for the same question.

    python benchmarks/known_items.py questions.jsonl reviews.db [--misses]

A question is a JSON object on a line of its own: `question`, what is remembered in other words and with a slip of
typing; `path` and `locator`, the review's source in the database. What is printed is for how many of the questions that
very review, or the one whose copy it is, is among the first ten reviews found.

Datasette's `_search` wants all words in a review and gives its rows by their ids: a slip, or a word that the critic did
not use, and it finds nothing.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sqlite3
import sys
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from serving import Server

FIRST = 10


@dataclass(frozen=True)
class Question:
    """What is typed, and the slugs of the reviews that answer it: more than one where a source has it twice."""

    text: str
    answers: frozenset[str]


def main(arguments: Sequence[str] | None = None) -> None:
    """Ask every question, and print the hits."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("questions", type=Path)
    parser.add_argument("database", type=Path)
    parser.add_argument("--misses", action="store_true", help="print the questions that search did not answer")
    options = parser.parse_args(arguments)
    questions = _questions(options.questions, options.database)
    asyncio.run(_ask(Server(options.database), questions, options.misses))


def _questions(path: Path, database: Path) -> list[Question]:
    found = []
    try:
        with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
            for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
                asked = json.loads(line)
                slugs = connection.execute(
                    """select slug from reviews where id in (
                           select coalesce(copy_of, reviews.id) from reviews join sources on sources.id = source_id
                           where sources.path = ? and locator = ?
                       )""",
                    (asked["path"], asked["locator"]),
                ).fetchall()
                if not slugs:
                    sys.exit(f"{path}, line {number}: {database} has no review from {asked['path']}")
                found.append(Question(asked["question"], frozenset(slug for (slug,) in slugs)))
    except (OSError, ValueError, KeyError, sqlite3.Error) as error:
        sys.exit(f"{path} or {database} cannot be read: {error!r}")
    return found


async def _ask(server: Server, questions: Sequence[Question], misses: bool) -> None:
    ours = theirs = 0
    for question in questions:
        answer = (await server.get("-/search.json", q=question.text)).json()
        places = [place for place, found in enumerate(answer["reviews"], 1) if found["slug"] in question.answers]
        ours += bool(places and places[0] <= FIRST)
        theirs += await _datasette_finds(server, question)
        if misses and not (places and places[0] <= FIRST):
            print(f"{answer['matched']:10}{places or ''} {question.text}")
    print(f"the review among the first {FIRST}, for {len(questions)} questions")
    print(f"search   {ours:4}")
    print(f"_search  {theirs:4}")


async def _datasette_finds(server: Server, question: Question) -> bool:
    lean = {"_shape": "array", "_col": "slug", "_size": FIRST, "_nofacet": 1, "_nocount": 1, "_nosuggest": 1}
    rows = (await server.get("reviews.json", _search=question.text, **lean)).json()
    return any(row["slug"] in question.answers for row in rows)


if __name__ == "__main__":
    main()
