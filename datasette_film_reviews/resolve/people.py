"""Who is whom: whole names for bare surnames, one person for one name.

A surname is looked for in its own review first, then among the people credited on its film, never in the whole corpus:
nothing is joined across films on a surname alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from datasette_film_reviews.folding import name_key
from datasette_film_reviews.resolve.evidence import is_whole_name, name_words, surname_key


class Names:
    """Whole names that a review or a film knows, by their last words and first words."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._by_surname: dict[str, dict[str, str]] = defaultdict(dict)
        self._by_first: dict[str, dict[str, str]] = defaultdict(dict)
        for name in names:
            self.add(name)

    def add(self, name: str) -> None:
        """Know one more name; names of one word tell nothing."""
        if is_whole_name(name):
            words = name_words(name)
            self._by_surname[surname_key(name)].setdefault(name_key(name), name)
            self._by_first[words[0]].setdefault(name_key(name), name)

    def whole(self, name: str, by_first_name: bool = False) -> str | None:
        """The one whole name that surnames, an initial with a surname, or a first name stand for; None if unclear."""
        words = name_words(name)
        if not words:
            return None
        same = self._by_surname.get(surname_key(name), {})
        if not is_whole_name(name):
            found = same or (self._by_first.get(words[0], {}) if by_first_name else {})
        else:
            own = name_key(name)
            fits = _may_be if len(words[0]) == 1 else _ends_in
            found = {key: other for key, other in same.items() if key != own and fits(other, words)}
        return next(iter(found.values())) if len(found) == 1 else None


def _may_be(name: str, words: Sequence[str]) -> bool:
    """Whether a name's first word is one that the first of these, an initial, stands for, and no initial itself."""
    first = name_words(name)[0]
    return len(first) > 1 and first.startswith(words[0])


def _ends_in(name: str, words: Sequence[str]) -> bool:
    """Whether a name is these words behind a first name: ``Gael Garcia Bernal`` is ``Garcia Bernal``."""
    longer = name_words(name)
    return len(longer) == len(words) + 1 and list(longer[1:]) == list(words)


class People:
    """Everybody, one entry for one folded name, in the order in which they are first met."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._forms: list[Counter[str]] = []

    def number(self, name: str) -> int:
        """The number of the person of this name, a new one for a new name."""
        number = self._numbers.setdefault(name_key(name), len(self._forms))
        if number == len(self._forms):
            self._forms.append(Counter())
        self._forms[number][name] += 1
        return number

    def known(self, name: str) -> int | None:
        """The number of the person of this name; None for a new name."""
        return self._numbers.get(name_key(name))

    def __contains__(self, name: str) -> bool:
        return name_key(name) in self._numbers

    def names(self) -> list[str]:
        """The form in which each is most often written, in order of their numbers."""
        return [max(forms, key=lambda form: (forms[form], not form.isupper(), form)) for forms in self._forms]
