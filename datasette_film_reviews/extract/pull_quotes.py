"""The pull quote of a review: an exact excerpt that states an opinion of the film and can be understood alone.

Every excerpt of every sentence is weighed: by how clear its tone is and how surely it states an opinion, by signs in
its words, and by where in the review it stands. The weights are those of a logistic regression, so that what is chosen
has a chance of being worth printing; a review whose best has too small a chance is left without one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import log

from datasette_film_reviews.extract.excerpts import excerpts_of, is_fit
from datasette_film_reviews.extract.quotable import signs_of
from datasette_film_reviews.extract.quote_weights import QUOTE_WEIGHTS
from datasette_film_reviews.model import PullQuote, Sentence

LEAST_CHANCE = 0.45
"""An excerpt that an editor is less likely to print is not worth it: better none.

Chosen on 600 reviews of ten collections, of which one in seven has none. Read fifty quotes after a change.
"""

MOST_BY_WORDS = 3.0
"""What the words of an excerpt may add to its weight: more than all but one in a hundred gained."""

PLAINLY = 20.0
CLEARLY = 12.0
"""How far from 50 the tone of a review, and that of a sentence, must be for the sentence to contradict the review."""

_ENOUGH = log(LEAST_CHANCE / (1 - LEAST_CHANCE))
_AT_THE_END, _AT_THE_BEGINNING = 0.85, 0.1

Signs = Iterable[tuple[str, float]]


def pull_quote(
    document: str, sentences: Iterable[Sentence], titles: Iterable[str], tone: float | None
) -> PullQuote | None:
    """The excerpt to print, at most `LONGEST` characters; None where no sentence is fit or none is likely worth it.

    ``titles`` are names of the film as the review gives them; ``tone`` is the review's own (0-100), where known.
    """
    told = [sentence for sentence in sentences if sentence.opinion is not None and sentence.tone is not None]
    names = [title for title in titles if title]
    paragraph = document.rfind("\n\n", told[0].start, told[-1].end) if told else -1
    weighed = [(_weight(signs_before_reading(sentence, told, paragraph, tone)), sentence) for sentence in told]
    best, least = None, _ENOUGH
    # The likeliest sentences first: what can no longer become the best is not read.
    for weight, sentence in sorted(weighed, key=lambda entry: (-entry[0], entry[1].start)):
        if weight + MOST_BY_WORDS < least:
            break
        if _contradicts(sentence, tone):
            continue
        for excerpt in excerpts_of(document, sentence.start, sentence.end, names):
            text = document[excerpt.start : excerpt.end]
            reached = weight + _weight(signs_of(text, excerpt.cut, names))
            if reached > least and is_fit(text):
                best, least = PullQuote(excerpt.start, excerpt.end, sentence.tone or 0.0), reached
    return best


def _weight(signs: Signs) -> float:
    weight = 0.0
    for sign, value in signs:
        if value:
            weight += QUOTE_WEIGHTS.get(sign, 0.0) * value
    return weight


def _contradicts(sentence: Sentence, tone: float | None) -> bool:
    """Whether a sentence says plainly the opposite of what the review clearly says: it would mislead."""
    said = (sentence.tone or 0.0) - 50
    return tone is not None and abs(tone - 50) > PLAINLY and abs(said) > CLEARLY and (said > 0) != (tone > 50)


def signs_before_reading(sentence: Sentence, told: Sequence[Sentence], paragraph: int, tone: float | None) -> Signs:
    """The signs that a sentence has whatever its words: what the models say of it, and where it stands.

    ``told`` are all sentences, ``paragraph`` is where the last paragraph begins, or -1 where there is but one.
    """
    opinion, favour = sentence.opinion or 0.0, (sentence.tone or 0.0) / 50 - 1
    way = 0.0 if tone is None else favour * max(-1.0, min(1.0, (tone - 50) / 25))
    first, last = told[0].start, told[-1].end
    place = (sentence.start - first) / max(1, last - first)
    return (
        ("bias", 1.0),
        ("opinion", opinion / 100),
        ("surely opinion", float(opinion >= 90)),
        ("plot by the model", float(opinion < 50)),
        ("clear", abs(favour)),
        ("the review's way", max(0.0, way)),
        ("the other way", max(0.0, -way)),
        ("at the end", float(place >= _AT_THE_END)),
        ("at the beginning", float(place <= _AT_THE_BEGINNING)),
        ("in the last paragraph", float(0 <= paragraph < sentence.start)),
    )
