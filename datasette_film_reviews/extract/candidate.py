"""One title that may be that of the film a text is about, with all that speaks of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from datasette_film_reviews.extract.phrases import Phrase
from datasette_film_reviews.model import Fact

HEADINGS = frozenset({"post title", "post title said again", "review heading", "heading", "heading said again"})

SET_APART = frozenset({"linked", "quoted", "emphasised", "strong", "capitals"})

SHOWN = frozenset(
    {
        "picture of the film",
        "picture described",
        "picture text",
        "introduced as a film",
        "said to be seen",
        "spoken of as a film",
        "said again in small letters",
    }
)
"""What a picture or the words of a sentence set apart, no marks need."""


@dataclass
class Candidate:
    """One title that may be meant: the names of the rules that speak of it, each with where it first did."""

    key: str
    phrases: list[Phrase] = field(default_factory=list)
    rules: dict[str, Phrase | Fact | None] = field(default_factory=dict)
    amounts: dict[str, float] = field(default_factory=dict)

    @property
    def is_name(self) -> bool:
        """Whether somebody in the film, or who made it, is called so."""
        return "name of a person" in self.rules or "name of a character" in self.rules

    def add(self, rule: str, evidence: Phrase | Fact | None) -> None:
        """One more rule; of several places the first is kept."""
        self.rules.setdefault(rule, evidence)
