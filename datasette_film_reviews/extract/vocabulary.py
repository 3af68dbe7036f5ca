"""How often a text has words of a table: its words are counted once, whatever is asked of them then."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Topic:
    """What speaks of something: whole words, beginnings of words, and phrases that hold one of some words."""

    words: frozenset[str]
    beginnings: tuple[str, ...] = ()
    phrases: re.Pattern[str] | None = None
    held: frozenset[str] = frozenset()


class Vocabulary:
    """The words of a text in small letters, with how often each stands in it."""

    def __init__(self, text: str) -> None:
        self.text = text.lower()
        self._counts = Counter(_WORD.findall(self.text))

    def times(self, topic: Topic) -> int:
        """How often the text speaks of a topic."""
        counts = self._counts
        times = sum(counts[word] for word in topic.words & counts.keys())
        if any(beginning in self.text for beginning in topic.beginnings):
            times += sum(count for word, count in counts.items() if word.startswith(topic.beginnings))
        if topic.phrases is not None and not topic.held.isdisjoint(counts):
            times += sum(1 for _ in topic.phrases.finditer(self.text))
        return times


def topic(words: str, beginnings: str = "", phrases: str | None = None, held: str = "") -> Topic:
    """A topic from its words and beginnings between spaces, and a pattern for phrases that hold one of ``held``."""
    pattern = None if phrases is None else re.compile(phrases)
    return Topic(frozenset(words.split()), tuple(beginnings.split()), pattern, frozenset(held.split()))
