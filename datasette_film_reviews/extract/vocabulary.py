"""How often a text has words of a table: it is parted into words once, whatever is asked of them then."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from datasette_film_reviews.extract.letters import words_in

NEAR = 24
"""A phrase that is counted begins and ends within so many characters of a word that it holds."""


@dataclass(frozen=True, slots=True)
class Topic:
    """What speaks of something: whole words, beginnings of words, and phrases that hold one of some words.

    A space stands before each beginning, and no beginning is that of another.
    """

    words: frozenset[str]
    beginnings: tuple[str, ...] = ()
    phrases: re.Pattern[str] | None = None
    held: frozenset[str] = frozenset()


class Vocabulary:
    """The words of a text in small letters, with how often each stands in it."""

    def __init__(self, text: str) -> None:
        self.text = text.lower()
        self._words = words_in(self.text)
        self._known = frozenset(self._words)
        self._spaced = f" {' '.join(self._words)}"

    def has(self, topic: Topic) -> bool:
        """Whether the text speaks of a topic."""
        return (
            not topic.words.isdisjoint(self._known)
            or any(map(self._spaced.__contains__, topic.beginnings))
            or (
                topic.phrases is not None
                and not topic.held.isdisjoint(self._known)
                and topic.phrases.search(self.text) is not None
            )
        )

    def times(self, topic: Topic) -> int:
        """How often the text speaks of a topic."""
        # Few words of a text are in any table, so that counting those anew costs less than counting all.
        times = sum(map(self._words.count, topic.words & self._known))
        times += sum(map(self._spaced.count, topic.beginnings))
        return times + len({*self._phrases(topic)})

    def _phrases(self, topic: Topic) -> Iterator[int]:
        """Where phrases of a topic begin; they are sought near the words that they hold."""
        if topic.phrases is None:
            return
        for word in topic.held & self._known:
            place = self.text.find(word)
            while place >= 0:
                for match in topic.phrases.finditer(self.text, max(0, place - NEAR), place + NEAR):
                    yield match.start()
                place = self.text.find(word, place + 1)


def topic(words: str, beginnings: str = "", phrases: str | None = None, held: str = "") -> Topic:
    """A topic from its words and beginnings between spaces, and a pattern for phrases that hold one of ``held``."""
    pattern = None if phrases is None else re.compile(phrases)
    return Topic(
        frozenset(words.split()), tuple(f" {word}" for word in beginnings.split()), pattern, frozenset(held.split())
    )
