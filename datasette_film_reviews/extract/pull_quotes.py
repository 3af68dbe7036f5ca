"""The pull quote of a review: an exact excerpt that states an opinion of the film and can be understood alone.

Every sentence, and the first part of one that a semicolon or dash divides, is a candidate. What begins with a pronoun
or a connective leans on what stood before it and is left out; the rest are weighed by how surely they state an opinion,
how clear it is, whether they speak of the film as a whole, and where in the review they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

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
_OF_THE_FILM = re.compile(
    r"\b(?:film|movie|picture|documentary|comedy|thriller|drama|sequel|remake|adaptation|debut|western|musical|romance"
    r"|masterpiece|classic|feature|animation|horror|blockbuster|spectacle|entertainment|cinema)\b",
    re.IGNORECASE,
)
_VERDICT = re.compile(
    r"\b(?:best|worst|finest|greatest|weakest|funniest|masterpiece|must[- ]see|recommend(?:ed)?|worth|unforgettable"
    r"|forgettable|disappoint\w*|triumph\w*|fail(?:s|ed|ure)?|succeed\w*|delight\w*|brilliant\w*|dull|boring|tedious"
    r"|remarkable|superb|terrific|terrible|awful|wonderful|great|perfect|mediocre|overlong|moving|gripping|rare|never)\b",
    re.IGNORECASE,
)
_LEANING = re.compile(
    r"\b(?:also|too|just\s+as|in\s+(?:this|that)\s+(?:regard|way|case|respect)|as\s+well|though|instead|the\s+same|likewise"
    r"|this\s+one|that\s+one|these|those|such\s+an?|even\s+after|do(?:es)?\s+(?:that|so|this)|for\s+this|the\s+first\s+one|in\s+spite\s+of|for\s+once|again|another|other\s+than|first\s+act|scene|sequence"
    r"|episodes?|chapter|moments?|here\s+we\s+are|point|nevertheless|however|therefore|similar|beginning)\b",
    re.IGNORECASE,
)
_OF_PEOPLE = re.compile(r"\b(?:he|she|his|her|him|hers|they|their|them)\b", re.IGNORECASE)
_NAME = re.compile(r"(?<=[a-z,] )[A-Z]\w+")
_FIRST_PERSON = re.compile(r"\b(?:I|I['’]\w+|my|me|myself)\b")
_UNFIT = re.compile(
    r"[\n\t<>@{}\[\]|*_#]|https?:|www\.|\?[”\"’')]*$|\bspoilers?\b|\bclick\b|\bread\s+(?:more|my)\b|\d\s*/\s*\d+|[★☆]"
    r"|\b(?:continue|subscribe|trailer|rated|runtime|running\s+time|posted|copyright)\b",
    re.IGNORECASE,
)
_SPEECH = re.compile(r"[“\"‘'][^”\"’]{20,}[,.!?][”\"’']\s|\b(?:says|said|tells\s+us|asks|writes|wrote)\b[,.]")
_WHOLE = re.compile(r"[.!…][”\"’')]*$")
_DIVISION = re.compile(r"\s*(?:;|\s[–—-]{1,2}\s|—)\s*")
_WORD = re.compile(r"\w+")
_OPENERS = {"“": "”", "(": ")", "[": "]", "«": "»"}


@dataclass(frozen=True, slots=True)
class _Excerpt:
    """A stretch of the document that might be quoted, with the sentence that it is of."""

    start: int
    end: int
    sentence: Sentence
    whole: bool


def pull_quote(
    document: str, sentences: Iterable[Sentence], titles: Iterable[str], tone: float | None
) -> PullQuote | None:
    """The excerpt to print, at most `LONGEST` characters; None where no sentence is fit or none states an opinion.

    ``titles`` are names of the film as the review gives them; ``tone`` is the review's own (0-100), where known.
    """
    told = [sentence for sentence in sentences if sentence.opinion is not None and sentence.tone is not None]
    if not told:
        return None
    first, last = told[0].start, told[-1].end
    names = re.compile("|".join(map(re.escape, titles))) if (titles := [name for name in titles if name]) else None
    best = max(
        (
            (
                _weight(document, excerpt, names, tone, (excerpt.start - first) / max(1, last - first)),
                -excerpt.start,
                excerpt,
            )
            for sentence in told
            for excerpt in _excerpts(document, sentence)
            if not _contradicts(sentence.tone or 50.0, tone) and _is_fit(document[excerpt.start : excerpt.end])
        ),
        default=None,
        key=lambda entry: entry[:2],
    )
    if best is None:
        return None
    excerpt = best[2]
    if best[0] < ENOUGH:
        return None
    return PullQuote(excerpt.start, excerpt.end, excerpt.sentence.tone or 0.0)


def _excerpts(document: str, sentence: Sentence) -> Iterator[_Excerpt]:
    """The sentence, and its first part where a semicolon or a dash divides it."""
    if (sentence.opinion or 0.0) < LEAST_OPINION or abs((sentence.tone or 50.0) - 50) < LEAST_CLEAR:
        return
    if sentence.end - sentence.start <= LONGEST:
        yield _Excerpt(sentence.start, sentence.end, sentence, whole=True)
        return
    for division in _DIVISION.finditer(document, sentence.start, min(sentence.end, sentence.start + LONGEST)):
        yield _Excerpt(sentence.start, division.start(), sentence, whole=False)


def _contradicts(said: float, tone: float | None) -> bool:
    """Whether a sentence says plainly the opposite of what the review clearly says: it would mislead."""
    return tone is not None and abs(tone - 50) > PLAINLY and abs(said - 50) > LEAST_CLEAR and (said > 50) != (tone > 50)


def _is_fit(text: str) -> bool:
    """Whether an excerpt can stand alone: whole, balanced, of words, leaning on nothing before it."""
    if not SHORTEST <= len(text) <= LONGEST or (not text[0].isalnum() and text[0] not in "“\"‘'"):
        return False
    if not (text[0].isupper() or text[0].isdigit() or text[0] in "“\"‘'"):
        return False
    if _UNFIT.search(text) or _LEANS.match(text) or _SPEECH.search(text) or len(_WORD.findall(text)) < FEWEST_WORDS:
        return False
    if text.count('"') % 2 or any(text.count(opener) != text.count(closer) for opener, closer in _OPENERS.items()):
        return False
    return sum(map(str.isupper, text)) < 0.3 * sum(map(str.isalpha, text))


def _weight(document: str, excerpt: _Excerpt, names: re.Pattern[str] | None, tone: float | None, place: float) -> float:
    """How good an excerpt is; ``place`` is where in the review it begins, 0-1."""
    text = document[excerpt.start : excerpt.end]
    said = excerpt.sentence.tone or 50.0
    weight = (excerpt.sentence.opinion or 0.0) / 100 + CLEAR * abs(said - 50) / 50
    if _OF_THE_FILM.search(text) or (names is not None and names.search(text)):
        weight += OF_THE_FILM
    if _VERDICT.search(text):
        weight += VERDICT
    if place >= _END_SHARE:
        weight += AT_THE_END
    elif place <= _BEGINNING_SHARE:
        weight += AT_THE_BEGINNING
    if len(text) in _SIZES:
        weight += WELL_SIZED
    if _FIRST_PERSON.search(text):
        weight += FIRST_PERSON
    if _LEANING.search(text):
        weight += LEANING
    if _OF_PEOPLE.search(text):
        weight += OF_PEOPLE
    if len(_NAME.findall(text if names is None else names.sub("", text))) > MOST_NAMES:
        weight += MANY_NAMES
    if not excerpt.whole or not _WHOLE.search(text):
        weight -= WELL_SIZED
    if tone is not None and (said - 50) * (tone - 50) < 0:
        weight += OTHER_WAY
    return weight
