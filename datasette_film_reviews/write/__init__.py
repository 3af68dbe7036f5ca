"""The write room: one SQLite file, replaced in one step.

`DatabaseWriter` takes sources, problems and extracted reviews as they come, then the resolved corpus.
"""

from datasette_film_reviews.write.target import TargetError, replacing
from datasette_film_reviews.write.writer import DatabaseWriter

__all__ = ["DatabaseWriter", "TargetError", "replacing"]
