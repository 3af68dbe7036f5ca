"""The pull quote of a review: an exact excerpt that states an opinion of the film and can be understood alone.

Every sentence, and the first part of one that a semicolon or dash divides, is a candidate. What begins with a pronoun
or a connective leans on what stood before it and is left out; the rest are weighed by how surely they state an opinion,
how clear it is, whether they speak of the film as a whole, and where in the review they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from datasette_film_reviews.extract.vocabulary import Vocabulary, topic
from datasette_film_reviews.model import PullQuote, Sentence

LONGEST = 200
"""Characters of the longest pull quote, as the trade has it."""

SHORTEST = 25
FEWEST_WORDS = 5

# Set by hand on quotes of fifty reviews read one by one; read fifty again after changing one.
LEAST_OPINION = 65.0
LEAST_CLEAR = 12.0
"""A sentence that is less surely opinion (0-100), or whose tone is nearer to 50 than this, is not quoted."""

CLEAR = 1.6
OF_THE_FILM = 1.3
VERDICT = 0.9
AT_THE_END = 0.5
AT_THE_BEGINNING = 0.3
WELL_SIZED = 0.3
FIRST_PERSON = -0.8
LEANING = -1.3
OF_PEOPLE = -0.4
MANY_NAMES = -0.6
OTHER_WAY = -1.2
"""What a sentence gains or loses: by the clearness of its tone, by words of the film as a whole and of verdict, by its
place and length, by speaking of the writer, by words that lean on the sentence before, by he and she, by many names,
and by judging the other way than the review does."""

MOST_NAMES = 4
PLAINLY = 20.0
ENOUGH = 3.6
"""An excerpt that weighs less is not worth printing: better none."""

MOST_BY_WORDS = OF_THE_FILM + VERDICT + WELL_SIZED
"""What its words and its length can add to the weight of an excerpt."""

_SIZES = range(45, 161)
_END_SHARE, _BEGINNING_SHARE = 0.85, 0.1

_LEANS = re.compile(
    r"[“\"‘'(\[]?(?:(?:even\s+(?:then|after|when|if|though|with)|only|for\s+every|more|most|a\s+(?:few|couple)\s+(?:of\s+)?\w+\s+(?:back|ago)|hopefully|but|and|or|so|yet|however|still|also|then|thus|therefore|instead|meanwhile|nevertheless"
    r"|nonetheless|besides|moreover|furthermore|additionally|otherwise|again|plus|because|although|though|which|who|whose"
    r"|whom|similarly|likewise|consequently|hence|indeed|of\s+course|in\s+fact|for\s+example|for\s+instance|after\s+all"
    r"|in\s+other\s+words|on\s+the\s+other\s+hand|that\s+said|that\s+being\s+said|even\s+so|then\s+again|as\s+such"
    r"|as\s+a\s+result|anyway|well|oh|yes|no|okay|ok|first|firstly|second|secondly|third|finally|next|later|here|there|there['’]s"
    r"|he|she|they|it|its|it['’]s|his|her|hers|their|theirs|him|them|one\s+of\s+(?:them|these|those)|neither|both|each"
    r"|another|the\s+(?:latter|former|other|same|first\s+one|last\s+one|second\s+one|finale|fact|result|answer|problem|reason)|these|those|such|what['’]s\s+more"
    r"|if|when|while|since|unless|until|after|before|like|unlike|than|not\s+that|nor|either)\b"
    r"|(?:this|that)\b(?!\s+(?:(?:[\w’'-]+\s+){0,2}?(?:film|movie|picture|documentary|comedy|thriller|drama|sequel|remake)\b"
    r"|is\s+(?:an?|the|one|not)\b)))",
    re.IGNORECASE,
)
_OF_THE_FILM = topic(
    """film movie picture documentary comedy thriller drama sequel remake adaptation debut western musical romance
    masterpiece classic feature animation horror blockbuster spectacle entertainment cinema"""
)
_VERDICT = topic(
    """best worst finest greatest weakest funniest masterpiece recommend recommended worth unforgettable forgettable
    fail fails failed failure dull boring tedious remarkable superb terrific terrible awful wonderful great perfect
    mediocre overlong moving gripping rare never""",
    "disappoint triumph succeed delight brilliant",
    r"\bmust[- ]see\b",
    "must",
)
_LEANING = topic(
    """also too though instead likewise these those again another scene sequence episode episodes chapter moment moments
    point nevertheless however therefore similar beginning""",
    "",
    r"\b(?:just\s+as|in\s+(?:this|that)\s+(?:regard|way|case|respect)|as\s+well|the\s+same|this\s+one|that\s+one|such\s+an?"
    r"|even\s+after|do(?:es)?\s+(?:that|so|this)|for\s+this|the\s+first\s+one|in\s+spite\s+of|for\s+once|other\s+than"
    r"|first\s+act|here\s+we\s+are)\b",
    "just regard way case respect well same one such after do does this first spite once other here",
)
_OF_PEOPLE = topic("he she his her him hers they their them")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z]\w+")
_FIRST_PERSON = topic("i my me myself")
_OF_THE_WRITER = re.compile(r"\b(?:I|I['’]\w+|my|me|myself)\b")
_OF_THE_PAGE = topic(
    "spoiler spoilers click continue subscribe trailer rated runtime posted copyright",
    "",
    r"\b(?:read\s+(?:more|my)|running\s+time)\b",
    "read running",
)
_UNFIT_SIGN = re.compile(r"[\n\t<>@{}\[\]|*_#★☆]")
_ADDRESSES = ("http:", "https:", "www.")
_FRACTION = re.compile(r"\d\s*/\s*\d")
_ASKS = re.compile(r"\?[”\"’')]*$")
_QUOTED_SPEECH = re.compile(r"[“\"‘'][^”\"’]{20,}[,.!?][”\"’']\s")
_SAYING = topic("", "", r"\b(?:says|said|tells\s+us|asks|writes|wrote)\b[,.]", "says said tells asks writes wrote")
_WHOLE = re.compile(r"[.!…][”\"’')]*$")
_DIVISION = re.compile(r"\s*(?:;|\s[–—-]{1,2}\s|—)\s*")
_ENOUGH_WORDS = re.compile(rf"\W*(?:\w+\W+){{{FEWEST_WORDS - 1}}}\w")
_OPENERS = {"“": "”", "(": ")", "[": "]", "«": "»"}


class _Excerpt(NamedTuple):
    """A stretch of the document that might be quoted; ``weight`` is what can be said of it before it is read."""

    weight: float
    start: int
    end: int
    sentence: Sentence


def pull_quote(
    document: str, sentences: Iterable[Sentence], titles: Iterable[str], tone: float | None
) -> PullQuote | None:
    """The excerpt to print, at most `LONGEST` characters; None where no sentence is fit or none states an opinion.

    ``titles`` are names of the film as the review gives them; ``tone`` is the review's own (0-100), where known.
    """
    told = [sentence for sentence in sentences if sentence.opinion is not None and sentence.tone is not None]
    if not told:
        return None
    names = sorted(filter(None, titles), key=lambda name: (-len(name), name))
    excerpts = [excerpt for sentence in told for excerpt in _excerpts(document, sentence, told, tone)]
    best, least = None, ENOUGH
    # The heaviest first: what can no longer become the best is not read, and of equals the first in the text is it.
    for excerpt in sorted(excerpts, key=lambda excerpt: -excerpt.weight):
        if excerpt.weight + MOST_BY_WORDS < least:
            break
        weight = _weight(document[excerpt.start : excerpt.end], excerpt, names, least)
        if weight > least or (weight == least and (best is None or excerpt.start < best.start)):
            best, least = excerpt, weight
    return PullQuote(best.start, best.end, best.sentence.tone or 0.0) if best is not None else None


def _excerpts(document: str, sentence: Sentence, told: Sequence[Sentence], tone: float | None) -> Iterator[_Excerpt]:
    """The sentence, and its first part where a semicolon or a dash divides it."""
    said = sentence.tone or 50.0
    if (sentence.opinion or 0.0) < LEAST_OPINION or abs(said - 50) < LEAST_CLEAR or _contradicts(said, tone):
        return
    weight = (sentence.opinion or 0.0) / 100 + CLEAR * abs(said - 50) / 50
    first, last = told[0].start, told[-1].end
    place = (sentence.start - first) / max(1, last - first)
    if place >= _END_SHARE:
        weight += AT_THE_END
    elif place <= _BEGINNING_SHARE:
        weight += AT_THE_BEGINNING
    if tone is not None and (said - 50) * (tone - 50) < 0:
        weight += OTHER_WAY
    if sentence.end - sentence.start <= LONGEST:
        yield _Excerpt(weight, sentence.start, sentence.end, sentence)
        return
    for division in _DIVISION.finditer(document, sentence.start, min(sentence.end, sentence.start + LONGEST)):
        yield _Excerpt(weight, sentence.start, division.start(), sentence)


def _contradicts(said: float, tone: float | None) -> bool:
    """Whether a sentence says plainly the opposite of what the review clearly says: it would mislead."""
    return tone is not None and abs(tone - 50) > PLAINLY and abs(said - 50) > LEAST_CLEAR and (said > 50) != (tone > 50)


def _weight(text: str, excerpt: _Excerpt, names: Sequence[str], least: float) -> float:
    """How good an excerpt is; nothing where it cannot stand alone, or surely weighs less than the ``least``."""
    said = Vocabulary(text)
    weight = excerpt.weight
    if said.has(_OF_THE_FILM) or any(map(text.__contains__, names)):
        weight += OF_THE_FILM
    if said.has(_VERDICT):
        weight += VERDICT
    if len(text) in _SIZES:
        weight += WELL_SIZED
    if weight < least or not _is_fit(text, said):
        return 0.0
    if said.has(_FIRST_PERSON) and _OF_THE_WRITER.search(text):
        weight += FIRST_PERSON
    if said.has(_LEANING):
        weight += LEANING
    if said.has(_OF_PEOPLE):
        weight += OF_PEOPLE
    if _has_many_names(text, names):
        weight += MANY_NAMES
    if excerpt.end < excerpt.sentence.end or not _WHOLE.search(text):
        weight -= WELL_SIZED
    return weight


def _has_many_names(text: str, titles: Iterable[str]) -> bool:
    """Whether an excerpt names many, the film itself not counted."""
    for title in titles:
        text = text.replace(title, "")
    return len(_NAME.findall(text)) > MOST_NAMES


def _is_fit(text: str, said: Vocabulary) -> bool:
    """Whether an excerpt can stand alone: whole, balanced, of words, leaning on nothing before it."""
    if not SHORTEST <= len(text) <= LONGEST or not (text[0].isupper() or text[0].isdigit() or text[0] in "“\"‘'"):
        return False
    if _UNFIT_SIGN.search(text) or _ASKS.search(text) or any(map(said.text.__contains__, _ADDRESSES)):
        return False
    if said.has(_OF_THE_PAGE) or said.has(_SAYING) or ("/" in text and _FRACTION.search(text)):
        return False
    if _LEANS.match(text) or _QUOTED_SPEECH.search(text) or not _ENOUGH_WORDS.match(text):
        return False
    if text.count('"') % 2 or any(text.count(opener) != text.count(closer) for opener, closer in _OPENERS.items()):
        return False
    return sum(map(str.isupper, text)) < 0.3 * sum(map(str.isalpha, text))
