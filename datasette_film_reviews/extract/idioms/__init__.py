"""What other languages than English say of who made a film and who acts in it: one table, a module to a language.

To add a language, write its module, add it to `IDIOMS`, and add its sentences to ``tests/extract/test_idioms.py``.
Only what ties a name to a film belongs here: words beside which somebody is as often merely named find wrong people.
"""

from __future__ import annotations

from datasette_film_reviews.extract.idioms.danish import DANISH
from datasette_film_reviews.extract.idioms.dutch import DUTCH
from datasette_film_reviews.extract.idioms.entry import Idioms as Idioms
from datasette_film_reviews.extract.idioms.french import FRENCH
from datasette_film_reviews.extract.idioms.german import GERMAN
from datasette_film_reviews.extract.idioms.italian import ITALIAN
from datasette_film_reviews.extract.idioms.norwegian import NORWEGIAN
from datasette_film_reviews.extract.idioms.portuguese import PORTUGUESE
from datasette_film_reviews.extract.idioms.spanish import SPANISH
from datasette_film_reviews.extract.idioms.swedish import SWEDISH

IDIOMS = {
    "es": SPANISH,
    "pt": PORTUGUESE,
    "fr": FRENCH,
    "it": ITALIAN,
    "de": GERMAN,
    "nl": DUTCH,
    "sv": SWEDISH,
    "da": DANISH,
    "no": NORWEGIAN,
}
"""By language, as `language_of` has it."""
