"""The write room: one SQLite file, replaced in one step.

`DatabaseWriter` takes sources, problems and extracted reviews as they come, then the resolved corpus; `verify` checks
that a database keeps what the design promises.
"""

from datasette_film_reviews.write.digest import content_digest
from datasette_film_reviews.write.target import TargetError, replacing
from datasette_film_reviews.write.verify import Check, Violation, verify
from datasette_film_reviews.write.writer import DatabaseWriter

__all__ = ["Check", "DatabaseWriter", "TargetError", "Violation", "content_digest", "replacing", "verify"]
