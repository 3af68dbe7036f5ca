"""What an opinion is about: direction, performance (of whom), writing, music, look, pace, or the film as a whole.

Only sentences that surely state an opinion are looked at, and in them only the clause in which a word of the lexicon
stands (see `aspect_words`). The clause must itself speak for or against something, else nothing is said: a script that
is merely mentioned is no opinion of the writing. The time is linear in the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from datasette_film_reviews.extract.aspect_words import ELSEWHERE, LEXICON
from datasette_film_reviews.extract.letters import words_in
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.named import Names
from datasette_film_reviews.extract.tone import tone_of
from datasette_film_reviews.model import ASPECT_OF, Fact, Sentence

# Set by reading a hundred of the sentences found; read as many again after changing one.
LEAST_OPINION = 65.0
LEAST_CLEAR = 16.0
"""A sentence that is less surely opinion (0-100) is about nothing, nor is a clause whose tone is nearer to 50."""

LONGEST = 300
"""A clause of more characters is none: its text has no punctuation."""

WINDOW = 60
"""How many characters before a word are looked at: a bound, so that time stays linear."""

PERSONAL = frozenset({"direction", "performance", "writing"})
"""Aspects that are somebody's who has a credit."""

_WHOLE = "film"
"""The aspect of a clause that speaks of no other."""


class _Entry(NamedTuple):
    """Words of the lexicon in small letters, and phrases in which they mean something else, with their place there."""

    words: str
    aspect: str
    kind: str
    elsewhere: tuple[tuple[int, str], ...]


def _entries() -> dict[str, tuple[_Entry, ...]]:
    """What the lexicon has, by first word, the longest first."""
    phrases = [phrase.replace("_", " ") for phrase in ELSEWHERE.split()]
    found: dict[str, list[_Entry]] = defaultdict(list)
    for aspect, row in LEXICON.items():
        for kind, listed in (("things", row.things), ("done", row.done), ("plainly", row.plainly)):
            for words in (entry.replace("_", " ") for entry in listed.split()):
                places = tuple((phrase.index(words), phrase) for phrase in phrases if words in phrase)
                found[words_in(words)[0]].append(_Entry(words, aspect, kind, places))
    return {first: tuple(sorted(entries, key=lambda entry: -len(entry.words))) for first, entries in found.items()}


_ENTRIES = _entries()


class _Cue(NamedTuple):
    """An entry of the lexicon where it stands in a sentence."""

    entry: _Entry
    start: int
    end: int


# A class of characters comes before what looks behind it: so it is sought far faster.
_CLAUSE_END = re.compile(
    r"[,;:()—–\s](?:(?<=\S)|-{1,2}\s|(?:but|though|although|while|whereas|because|yet)(?=\s)"
    r"|(?=(?:unless|until|if|when|where|whether)\s)"
    r"|and(?=\s(?:the|its|it|his|her|their|an?|there|i|you|we|he|she|they|this|that|even|also)\s))"
)
_ITSELF = re.compile(
    r"(?!-?\w)(?![’']s\s)(?:\W*$|\W*[^\w\s]|\s+(?:(?:(?!scenes|stars|fans|makers|buffs|goers|videos|lessons|series|holes|points|twists"
    r"|lines|elements|devices|artists|lovers|reviews|numbers|members|pieces|details|tricks|strings|developments|sequences|credits|techniques|shots|hands|sets)"
    r"\w+(?:s|ed|ly))|is|of|by|in|on|at|from|for|to|with|than|and|or|nor|that|which|who|it|i|you|he|she|they|we|so|too|very|just"
    r"|never|ever|not|all|alone|here|there|throughout|more|most|about|into|through|like|during|are|were|be|been|have|had|do|did|can"
    r"|could|may|might|will|would|should|must|seem|feel|look|sound|make|made|work|give|gave|keep|kept|get|got|lack|need|help|fall|fell|add|come"
    r"|came|hold|held|carry|leave|left|shine|shone|really|itself|even|were|isn|wasn|aren|weren|doesn|don|didn|you)\b)"
)
"""Behind a thing: it does not only describe the word that follows."""

_IN_GENERAL = re.compile(
    r"-$|\b(?:(?<!lack )(?:in|of|about|without|for|to)\s+$|about\s+\w+\s+$"
    r"|(?<!thanks )(?:in|into|to|about|from|on|beyond)\s+(?:the|an?|its)\s+$)"
)
"""Before a thing: *in filmmaking* speaks of nobody's, and *in the plot* of something in it."""

_TURNED = re.compile(
    r"(?:despite|in spite|without|apart|aside|except|excluding|besides|instead|unlike|than|if|unless|until|when|where"
    r"|whether)\b",
    re.IGNORECASE,
)
_ADVERB = re.compile(
    r"\b(?!(?:originally|recently|previously|newly|only|early|mostly|mainly|largely|partly)\b)(?:well|ill|best|worst|\w\w+ly)[\s-]+$"
)
_OF_ANOTHER = re.compile(
    r"\b(?:first|second|third|fourth|last|next|original|previous|earlier|other|another|his|her|their|most|many|some|few"
    r"|all|these|those|any|every|each|no|silent|student|which|what|whatever|book|your|my|our|two|three|home|than|like|if|that)\s"
)
"""Before *film*: another one, or films of many."""

_ITS_SUBJECT = re.compile(
    r"(?:^\W*|\b(?:that|think|thought|say|feel|felt|found|find|how|overall|but|so|because|and|anyway)\s+)(?:this|the)\s+(?:[\w-]+\s+){0,2}$"
)
_ITS_VERB = re.compile(
    r"\s+(?:(?:itself|as\s+a\s+whole|really|just|simply|never|also|still|always)\s+){0,2}(?:is|was|isn['’]t|wasn['’]t|has|had|feels|felt"
    r"|works|worked|fails|failed|lacks|lacked|suffers|suffered|succeeds|succeeded|manages|delivers|delivered|deserves|makes|made|looks"
    r"|offers|does|doesn['’]t|did|didn['’]t|rises|soars|sinks|collapses|falls|drags|shines|entertains|bores|disappoints"
    r"|stinks|sucks|rocks|moves|gets|never|will|wo|would|could|should|remains|becomes|became)\b"
)
_PREDICATE = re.compile(
    r"(?:^|['’]s\s|\b(?:is|was|be|such|remains|makes\s+for|made|makes|for|as|what)\s+)(?:(?:just|simply|not|really|truly|still|also)\s+){0,2}"
    r"(?:an?\s+|one\s+of\s+the\s+|the\s+(?=[\w-]*(?:st|most)\b))(?:(?!(?:to|of|in|that|the|i|for|with|about|from)\s)[\w’'-]+,?\s+){1,5}$|^(?:(?!(?:the|this|in|of|for|to|on|if|about|i)\s)[\w-]+\s+){1,2}$"
    r"|\b(?:lov|lik|enjoy|hat|recommend|ador|appreciat|despis|loath|avoid|skip|detest)(?:e|es|ed|s|ing)?\s+(?:this|the)\s+(?:\w+\s+)?$"
)
"""What stands before and behind *film* where the film as a whole is judged."""

_ANY = re.compile(r"\s+(?:like|about\s+any|can|could|may|might|should|must|has|needs|is|looks)\b")
"""Behind *a film* at the beginning of a clause: it speaks of any."""

_QUOTED = re.compile(r"[’']s?\s+[“\"‘'*_]")
_BY = re.compile(r"\s*(?:(?:here|is|are|was|were|comes?|came)\s+)?(?:by|from|of)\s+(?:[a-z-]+\s+){0,3}")
_GIVES = re.compile(
    r"\s+(?:both\s+|all\s+|each\s+)?(?:\w+ly\s+)?(?:gives?|gave|delivers?|delivered|turns?\s+in|turned\s+in|offers?"
    r"|offered|contributes?|provides?|provided|puts?\s+in)\s"
)
_IS = re.compile(
    r"\s+(?:(?:is|was|are|were)\s+)?(?:(?:\w+ly|very|so|quite|just|also|simply|as|here|always|too|pretty|rather)\s+){0,2}"
    rf"(?:{'|'.join(LEXICON['performance'].people.split())})\b"
)


def aspect_facts(document: str, sentences: Iterable[Sentence], names: Names) -> Iterator[Fact]:
    """Facts ``aspect``: what each opinion is about, its evidence being the clause that says so."""
    starts = [name.start for name in names.all]
    for sentence in sentences:
        if not _judges(sentence) or document.startswith("?", sentence.end - 1):
            continue
        said = document[sentence.start : sentence.end].lower()
        if len(said) != sentence.end - sentence.start:
            continue  # a letter that is two when small would shift all that follows
        cues = list(_cues(said))
        places = [cue.start for cue in cues]
        inside = range(bisect_left(starts, sentence.start), bisect_left(starts, sentence.end))
        judged = {place for place in inside if _IS.match(said, names.all[place].end - sentence.start)}
        for first, last in _clauses(said) if cues or judged else ():
            spoken = cues[bisect_left(places, first) : bisect_left(places, last)]
            if not (spoken or judged):
                continue
            start, end = sentence.start + first, sentence.start + last
            named = range(bisect_left(starts, start), bisect_left(starts, end))
            found = _meant(spoken, said, first)
            if (found or (named and named[0] in judged)) and _agrees(document[start:end], sentence):
                for aspect, cue in found.items():
                    whose = _whose(document, names, named, sentence.start, cue) if aspect in PERSONAL else ()
                    for value in [f"{aspect}{ASPECT_OF}{name}" for name in whose] or [aspect]:
                        yield fact_at(document, "aspect", value, "clause about an aspect", start, end)
                if not found and names.all[named[0]].start == start:
                    value = f"performance{ASPECT_OF}{names.all[named[0]].text}"
                    yield fact_at(document, "aspect", value, "actor judged", start, end)


def _judges(sentence: Sentence) -> bool:
    """Whether a sentence surely states an opinion, and which way it goes."""
    opinion, tone = sentence.opinion, sentence.tone
    return opinion is not None and tone is not None and opinion >= LEAST_OPINION and abs(tone - 50) >= LEAST_CLEAR


def _agrees(clause: str, sentence: Sentence) -> bool:
    """Whether a clause itself judges, and the same way as its sentence, whose tone then holds for it."""
    tone = tone_of(clause)
    return (
        tone is not None
        and abs(tone - 50) >= LEAST_CLEAR
        and (tone > 50) == ((sentence.tone or 0.0) > 50)
        and not _TURNED.match(clause)
    )


def _clauses(said: str) -> Iterator[tuple[int, int]]:
    """The clauses of a sentence, without the space around them."""
    start = 0
    for cut, following in ((match.start(), match.end()) for match in _CLAUSE_END.finditer(said)):
        yield from _stripped(said, start, cut)
        start = following
    yield from _stripped(said, start, len(said))


def _stripped(said: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    clause = said[start:end]
    start += len(clause) - len(clause.lstrip())
    end = start + len(clause.strip())
    if start < end <= start + LONGEST:
        yield start, end


def _cues(said: str) -> Iterator[_Cue]:
    """Where words of the lexicon stand in a sentence; of those that overlap the first and longest."""
    words = words_in(said)
    if _ENTRIES.keys().isdisjoint(words):
        return
    covered = end = 0
    for word in words:
        start = said.index(word, end)
        end = start + len(word)
        if word not in _ENTRIES or start < covered:
            continue
        for entry in _ENTRIES[word]:
            last = start + len(entry.words)
            if said.startswith(entry.words, start) and not said[last : last + 1].isalnum():
                covered = last
                yield _Cue(entry, start, last)
                break


def _meant(cues: Iterable[_Cue], said: str, first: int) -> dict[str, _Cue]:
    """The aspects that a clause speaks of, with what names them; of each the first."""
    found: dict[str, _Cue] = {}
    for cue in cues:
        if cue.entry.aspect not in found and _is_meant(cue, said, first):
            found[cue.entry.aspect] = cue
    if len(found) > 1:
        found.pop(_WHOLE, None)
    return found


def _is_meant(cue: _Cue, said: str, first: int) -> bool:
    """Whether words of the lexicon stand for their aspect where they are."""
    entry, start, end = cue
    if any(said.startswith(phrase, start - place) for place, phrase in entry.elsewhere if place <= start):
        return False
    near = max(first, start - WINDOW)
    if entry.kind == "done":
        return _ADVERB.search(said, near, start) is not None
    if entry.kind == "things" and (_IN_GENERAL.search(said, near, start) or not _ITSELF.match(said, end)):
        return False
    return entry.aspect != _WHOLE or _is_this_film(said, near, start, end)


def _is_this_film(said: str, first: int, start: int, end: int) -> bool:
    """Whether a word for film stands where a clause judges the film as a whole."""
    before = said[first:start]
    if _OF_ANOTHER.search(before) or (before.startswith(("a ", "an ")) and _ANY.match(said, end)):
        return False
    return bool((_ITS_VERB.match(said, end) and _ITS_SUBJECT.search(before)) or _PREDICATE.search(before))


def _whose(document: str, names: Names, named: range, offset: int, cue: _Cue) -> Sequence[str]:
    """Whose performance, direction or writing it is: ``Lee's``, ``by Lee and Day``, or ``Lee gives a``."""
    start, end = offset + cue.start, offset + cue.end
    for place in reversed(named):
        name = names.all[place]
        if name.end <= start and name.is_possessive and not _QUOTED.match(document, name.end):
            return [name.text]
    for place in named:
        together = [names.all[other] for other in names.listed(place) if other in named]
        first, last = together[0], together[-1]
        if (first.start >= end and _BY.fullmatch(document, end, first.start)) or (
            last.end <= start and _GIVES.match(document, last.end, start)
        ):
            return [name.text for name in together]
    return []
