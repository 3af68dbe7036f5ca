"""The read room: paths in, records out.

`list_inputs` finds the files, `read` reads them one at a time. Nothing is dropped silently: every file found has a
`Source`, and whatever did not become a `Record` has a `Problem`.
"""

from datasette_film_reviews.read.inputs import InputFile, Inputs, ReadError
from datasette_film_reviews.read.listing import list_inputs
from datasette_film_reviews.read.mapping import COLUMN_PROPERTIES
from datasette_film_reviews.read.options import ReadOptions
from datasette_film_reviews.read.reading import read

__all__ = ["COLUMN_PROPERTIES", "InputFile", "Inputs", "ReadError", "ReadOptions", "list_inputs", "read"]
