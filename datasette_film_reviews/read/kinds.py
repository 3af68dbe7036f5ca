"""What a text is about, as its fields say: of a film, or of a book, a game or music among reviews of films."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from datasette_film_reviews.folding import fold
from datasette_film_reviews.model import Field
from datasette_film_reviews.read.text_names import folded_name

_KINDS = {
    "film": "film|feature film|short film|documentary|movie|cinema|cine|kino|pelicula|spielfilm",
    "book": "book|novel|audiobook|comic|comic book|graphic novel|manga|literature|buch|bucher|roman|livre|libro|livro",
    "game": "game|video game|board game|videospiel|brettspiel|spiele|jeu video|jeux video|videojuego|videogioco",
    "music": "music|album|music album|music recording|song|soundtrack album|concert|gig|record|musik|musique|musica",
    "television": "tv|telly|television|show|season|tv show|tv series|tv season|tv episode|mini series|serial|series"
    "|serie|episode|fernsehen|tv serie|fernsehserie|serie tv|serie de television",
    "theatre": "theatre|theater|play|theater event|musical theatre|opera|oper|teatro",
    "podcast": "podcast|podcast episode|podcast series",
}
_ONLY_AS_A_TYPE = frozenset(
    ("series", "serie", "serial", "episode", "show", "shows", "season", "seasons", "play", "record", "song")
)
"""What a post's type may be, and a section of a blog may be called for other reasons."""

_REVIEWS = re.compile(r"\breviews?\b|\bkritik(?:en)?\b|\brezension(?:en)?\b|\bcritiques?\b|\bresenas?\b|\bcriticas?\b")
_OF_FILM = re.compile(r"\b(?:film|movie|cinema|cine|kino|pelicula)")


def kind_of(text: str) -> str | None:
    """The kind of work that a value names (``VideoGame``, ``Book reviews``), in one word; None where it names none."""
    return _NAMES.get(_compact(text))


_OF_A_SEASON = re.compile(
    r"(?:^|[,:–—(\[|-]\s*)(?:season|series|staffel|saison|temporada|stagione)\s+(?:\d{1,2}|one|two|three)\b[)\]]?$"
    r"|\bS\d\d(?:E\d\d)?\b|\((?:tv[ -]?)?(?:mini[ -]?s?)?(?:s[ée]ries?|show)(?:[ ]tv)?!?"
    r"(?:\s(?:19|20)\d\d(?:\s?[–-]\s?(?:\d{4})?)?)?\)",
    re.IGNORECASE,
)
"""What shows the title of a series: ``Salt Road, Staffel 1``. A film called “Open Season 3” has nothing before it."""


def kind_of_title(field: Field) -> Iterator[Field]:
    """Television, where a title is that of a season or says that it is a series."""
    if field.property in ("title", "headline") and _OF_A_SEASON.search(field.value):
        yield Field(field.name, "kind", "television")


def kind_of_sections(fields: Iterable[Field]) -> Iterator[Field]:
    """The kind of work that the categories of a text name, unless one of these or of its tags speaks of film."""
    tags = [field for field in fields if field.property == "tag"]
    if not any(_OF_FILM.search(fold(tag.value)) for tag in tags):
        for tag in tags:
            if "categor" in fold(tag.name) and fold(tag.value) not in _ONLY_AS_A_TYPE and (kind := kind_of(tag.value)):
                yield Field(tag.name, "kind", kind)


def _compact(text: str) -> str:
    words = _REVIEWS.sub("", folded_name(text))
    return words.replace(" ", "").removesuffix("s")


_NAMES = {_compact(name): kind for kind, names in _KINDS.items() for name in names.split("|")}
