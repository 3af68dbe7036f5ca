"""Search as one of the pages: what it reads, and what renders it."""

from __future__ import annotations

from datasette_film_reviews.serve.formats import CSV_OF_REVIEWS, JSON
from datasette_film_reviews.serve.pages import Page
from datasette_film_reviews.serve.search.answer import answer
from datasette_film_reviews.serve.statements import FOLDER

STATEMENTS = tuple(sorted(path.stem for path in (FOLDER / "sql").glob("search_*.sql")))

SEARCH = Page("search", "search.html", answer, STATEMENTS, "reviews", "title", (JSON, CSV_OF_REVIEWS))
