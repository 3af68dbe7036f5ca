"""Who is whom: whole names for bare surnames, one person for one name.

A surname is looked for in its own review first, then among the people credited on its film, never in the whole corpus:
nothing is joined across films on a surname alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from datasette_film_reviews.folding import name_key
from datasette_film_reviews.resolve.evidence import name_words, surname_key


class Names:
    """Whole names that a review or a film knows, by their last words and first words."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._by_surname: dict[str, dict[str, str]] = defaultdict(dict)
        self._by_first: dict[str, dict[str, str]] = defaultdict(dict)
        for name in names:
            self.add(name)

    def add(self, name: str) -> None:
        """Know one more name; names of one word tell nothing."""
        words = name_words(name)
        if len(words) > 1:
            self._by_surname[surname_key(name)].setdefault(name_key(name), name)
            self._by_first[words[0]].setdefault(name_key(name), name)

    def whole(self, name: str, by_first_name: bool = False) -> str | None:
        """The one whole name that a surname, an initial with a surname, or a first name stands for; None if unclear."""
        words = name_words(name)
        if not words:
            return None
        if len(words) == 1:
            found = self._by_surname.get(words[0], {}) or (self._by_first.get(words[0], {}) if by_first_name else {})
        elif len(words[0]) == 1:
            same = self._by_surname.get(words[-1], {})
            found = {key: other for key, other in same.items() if other and name_words(other)[0].startswith(words[0])}
        else:
            return None
        return next(iter(found.values())) if len(found) == 1 else None


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

    def __contains__(self, name: str) -> bool:
        return name_key(name) in self._numbers

    def names(self) -> list[str]:
        """The form in which each is most often written, in order of their numbers."""
        return [max(forms, key=lambda form: (forms[form], not form.isupper(), form)) for forms in self._forms]
