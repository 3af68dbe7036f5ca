"""Reviews that stand at several places: syndicated, posted twice, or kept in two formats.

Fingerprints that agree in one of their bands at least are compared (locality-sensitive hashing), so that the time is
linear in the number of reviews, however many of them are copies of each other.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

BAND = 16
"""Bytes of a band, four numbers of a fingerprint: of texts that share three quarters of what fingerprints compare, one
of 16 bands is equal in 998 pairs of 1,000; of texts that share a third, in one of six."""

SIMILAR = 0.75
"""From this estimated similarity on a text is a copy. Chosen on a blog of 200 posts kept as pages and as
Markdown, whose copies are at 0.89 and more, and on 25,000 reviews by readers: of 117 pairs from here on, the twelve
least alike and eight others were read, each one text; at 0.64 stand two versions of one, the later half as long again,
and at 0.47 two reviews by one formula. After a change read the pairs nearest to it."""

ORIGINALS = 16
"""So many reviews that share a band are compared with what comes after: others of the same text are each of another
film or critic, a notice or a form rather than a review."""


@dataclass(frozen=True, slots=True)
class Posted:
    """What decides whether a review is a copy, and of which: ``film`` and ``critic`` are None where unknown.

    ``fullness`` compares: the greater review is the better one to keep.
    """

    number: int
    fingerprint: bytes
    film: int | None
    critic: int | None
    fullness: tuple[int, ...]


def copies_of(posted: Sequence[Posted]) -> Mapping[int, int]:
    """The numbers of copies, each with that of its original, which is no copy itself.

    The fullest of several is the original, of equal ones the first. Reviews of different films, or signed by different
    critics, are no copies whatever their words: forms are filled in, and critics share a paper's notice. Different
    ratings part nothing, for another place has another scale.
    """
    shared = _sharing(posted)
    originals: dict[bytes, list[Posted]] = defaultdict(list)
    found: dict[int, int] = {}
    for review in sorted(
        (posted[place] for place in shared), key=lambda one: (*(-n for n in one.fullness), one.number)
    ):
        near = {other.number: other for band in _bands(review.fingerprint) for other in originals.get(band, ())}
        original = max(
            (other for other in near.values() if _may_be_one(review, other)),
            key=lambda other: (similarity(review.fingerprint, other.fingerprint), -other.number),
            default=None,
        )
        if original and similarity(review.fingerprint, original.fingerprint) >= SIMILAR:
            found[review.number] = original.number
        else:
            for band in _bands(review.fingerprint):
                if len(originals[band]) < ORIGINALS:
                    originals[band].append(review)
    return found


def similarity(one: bytes, other: bytes) -> float:
    """The share of numbers that are equal, 0 to 1."""
    numbers, others = (memoryview(each).cast("I").tolist() for each in (one, other))
    return sum(number == other for number, other in zip(numbers, others, strict=True)) / len(numbers)


def _sharing(posted: Sequence[Posted]) -> Iterable[int]:
    """The places of those that share a band with another; a band at a time, for there are many."""
    found: set[int] = set()
    for start in range(0, len(posted[0].fingerprint) if posted else 0, BAND):
        bands = [review.fingerprint[start : start + BAND] for review in posted]
        counts = Counter(bands)
        found.update(place for place, band in enumerate(bands) if counts[band] > 1)
    return sorted(found)


def _bands(fingerprint: bytes) -> Iterator[bytes]:
    """Every band, with its place before it."""
    for start in range(0, len(fingerprint), BAND):
        yield bytes((start // BAND,)) + fingerprint[start : start + BAND]


def _may_be_one(one: Posted, other: Posted) -> bool:
    """Whether neither the films nor the critics speak against it."""
    return all(a is None or b is None or a == b for a, b in ((one.film, other.film), (one.critic, other.critic)))
