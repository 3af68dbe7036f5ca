"""What the words beside a phrase say of it: that it is a film, a part of one, a person, or something else.

Each table holds words of one meaning; a phrase is looked up by its neighbours, so the cost is that of a few look-ups.
The tables are in `neighbour_words`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from datasette_film_reviews.extract.function_words import FRENCH, ITALIAN, PORTUGUESE, SPANISH
from datasette_film_reviews.extract.introductions import is_an_earlier_film
from datasette_film_reviews.extract.language import SMALL_WORDS
from datasette_film_reviews.extract.neighbour_words import (
    ALSO_SAYS_OF_FILM,
    APPOSITION,
    ARTICLES,
    CALLED,
    CHOSEN,
    COMPARED,
    FILM_NOUNS,
    GONE,
    HAVE_SEEN,
    IN_THE_PAST,
    IS,
    LIKENED,
    LIKENESS,
    LISTED,
    OF_PEOPLE,
    OTHER_WORKS,
    OTHERS_MAKERS,
    PARTS,
    PLACES,
    POSSESSED,
    SAYS_OF_FILM,
    SAYS_OF_PERSON,
    SEERS,
    SERIES,
    SUMMED_UP,
    TALE,
    TELLING_BEFORE,
    TELLING_BEHIND,
    TELLS,
    WATCHED,
)
from datasette_film_reviews.extract.phrases import Phrase

NEAR = 60
"""Characters on each side in which neighbours are sought."""

_IN = frozenset("in en em dans".split())
_IN_CAPITALISED = frozenset(map(str.capitalize, _IN))
_WITH = frozenset("Avec Com Con Mit".split())
"""``Avec Salt, Ann Lee signe …``: what begins so is the film, as what stands after “In” is."""
_LATELY = frozenset("ontem ayer anoche hoy hoje ieri gestern heute hier soir finalmente endlich fin noche".split())
"""What stands between the word for watching and what was watched."""
_BEGINS = frozenset(
    "beginnt beginnen begint begon börjar började endet eindigt slutar erzählt vertelt berättar".split()
)
"""Verbs that stand before their subject: ``Zo begint “Zout”``."""
_DOES = SAYS_OF_FILM | ALSO_SAYS_OF_FILM
_SUNG = frozenset(
    """singt sang sangen gesungen canta cantan cantando chante chantent zingt zong gezongen sjunger sjöng sagt
    sagte dit dice
    dicen diz zegt zei säger ruft rief grita crie grida""".split()
)
"""What is done with songs and said words behind their quotation marks."""
_CLITICS = frozenset("se no non não ne ci nos ha".split())
"""Small words that stand before verbs."""
_NO_VERBS = SMALL_WORDS.union(*(words.split() for words in (FRENCH, ITALIAN, PORTUGUESE, SPANISH)))
NEARER, FEW = 30, 5
"""So many characters mostly hold as many words as are looked at; the first of them may be cut."""

_THE_FILM = frozenset("it this film movie picture".split())
_FILM_IS = frozenset(f"{word}'s" for word in _THE_FILM)
_TITLE, _IS_TITLED = frozenset("title titel titre título titolo".split()), frozenset("is ist est es è é".split())
_SEE = frozenset("see cf viz vgl siehe cfr ver véase voir zie se".split())
"""What leads to another film in brackets: ``(see: Salt)``."""

IN_THE_PRESENT = "subject in the present"
"""Critics tell what their film does as they would now, and of others as it was."""
_OF_SUBJECTS = frozenset(("subject of a verb", "title by grammar"))

_OF_THEMSELVES = frozenset(("quoted", "emphasised", "capitals"))
NEAR_THE_END = 300
_SHOWN_STILL = re.compile(
    r"[”\"’*_]{0,3}(?:\s+(?:is|are)\s+(?:still|now)\s+(?:on|showing|playing|screening|out|running)\s+(?:in|at|until|on)\b"
    r"|\s+(?P<details>\((?:U|PG|12A?|15|18|R|PG-13|NC-17)\),?\s+\d{2,3}\s?min))"
)
"""``Salt is still on at the Plaza``, at the end of a text, and ``Salt (15), 107 min``."""

SENTENCE_OF_ITS_OWN = "a sentence of its own"
"""``“Salt.” He said it is like a play``: what is in bold so may be a label."""

_BEFORE = re.compile(r"[\w’'-]+|[.!?:;,()\n–—]")
_AFTER = re.compile(
    r"(?P<closed>(?:[ \xa0\u202f]»|[.,])?(?:[”“\"»«*_)]|['’](?!s\b))*)(?P<possessive>['’]s?(?=\s))?"
    r"(?P<mark>[.,;:!?]?)\s*(?P<open>\(?)(?P<first>[\w’'-]+)?(?:\s+(?P<second>[\w’'-]+))?"
)
_ASIDE = re.compile(
    r"[”\"’*_]*\s+(?:which|set|based|loosely|written|made|shot|filmed|adapted|inspired|produced|released|like|unlike"
    r"|as|with|from|in|on|at|for|however|though|although|despite|while|then|too|about|if|I|we|you|it)\b"
    r"[^.!?;:()\n“”\"]{0,100}?,\s(?P<verb>[\w’']+)(?=\s)"
)
"""``Salt, set in Oslo, is …``: what is said in passing between a subject and its verb."""
_APPOSED = re.compile(r"[”\"’*_.]*,[”\"’*_]*\s[^.!?;:()\n“”\"]{5,100}?,\s(?:is|was|es|est|ist)(?=\s)")
"""``Salt, directed by Ann Lee, is …``."""
_YEAR = re.compile(r"(?:18[89]|19\d|20\d)\d")
_COUNTRY = r"(?:[A-ZÄÖÜ]{1,3}|[A-ZÄÖÜ][a-zäöü]{3,})"
_YEAR_AT_THE_END = re.compile(
    rf"(?:[^()\n]{{2,50}},\s*)?(?:{_COUNTRY}(?:\s*[/,–-]\s*{_COUNTRY}){{0,4}},?\s+)?(?:18[89]|19\d|20\d)\d(?:\)|[,;:]\s[^()\n]{{1,60}}\))"
)
"""What a bracket has behind a title: ``(Ann Lee, 1932)``, ``(Frankreich/Belgien, 2019)``, ``(D 2019, 94 Min.)``."""


def said_of(text: str, phrase: Phrase, english: bool = True) -> Iterator[str]:
    """Names of the rules in `METHODS` by which the neighbours of a phrase say what it is.

    In a text that is not ``english`` what follows a title that is set apart, and is no small word, is its verb.
    """
    before = _BEFORE.findall(text, max(0, phrase.start - NEARER), phrase.start)
    if len(before) <= FEW:
        before = _BEFORE.findall(text, max(0, phrase.start - NEAR), phrase.start)
    last = before[-1] if before else "\n"
    begins = last in ".!?:\n"
    words = [word.casefold() for word in before[-4:] if word[0].isalpha()]
    one = words[-1] if words and not begins and last[0].isalpha() else ""
    two = words[-2] if one and len(words) > 1 else ""
    if one.endswith(("'s", "’s")):
        yield "possessive title"
        near = _BEFORE.findall(text, max(0, phrase.start - NEAR), phrase.start)
        owner = [word for word in near if word[0].isalpha()][:-1]
        while owner and owner[-1][0].isupper():
            owner.pop()
        one, two = (owner[-1].casefold() if owner else ""), ""
    rule = _by_what_precedes(one, two, before, last)
    if rule:
        yield rule
    called = two if one in CALLED else one
    if called in OTHER_WORKS:
        yield "after another work"
    elif called != one and called in FILM_NOUNS:
        yield "called a film"
    if rule == "watched":
        yield from _who_watched(one, two, words, begins=len(before) < 2 or before[-2] in ".!?:\n")
    if rule != "compared with a film" and not LIKENESS.isdisjoint(before) and _likens(before):
        yield "compared with a film, farther off"
    if not english and is_an_earlier_film(text, phrase.start):
        yield "an earlier film"
    if one in TELLING_BEFORE:
        yield f"after “{one}”"
    after = _AFTER.match(text, phrase.end)
    if after is not None:
        aside = not english and last == "(" and ")" in after["closed"]
        if not aside and (rule := _by_what_follows(text, phrase, after, english)):
            yield rule  # what stands behind a bracket is said of whom the bracket follows
            if rule == "apposition of a film" and _APPOSED.match(text, phrase.end):
                yield "title by grammar"
            verb = "" if "," in after[0] else after["first"]
            if rule in _OF_SUBJECTS and verb and verb not in IN_THE_PAST and not verb.endswith("ed"):
                yield IN_THE_PRESENT
        if (
            not (english or phrase.form == "bare" or after["mark"] or after["open"])
            and after["first"] in _DOES
            and _opens(text, phrase)
        ):
            yield "does what films do"
        yield from _by_small_words(after)
        told = _SHOWN_STILL.match(text, phrase.end)
        if told and (told["details"] or len(text) - phrase.end < NEAR_THE_END):
            yield "with certificate and length" if told["details"] else "still showing"
        if begins and phrase.form in _OF_THEMSELVES and (after["mark"] or after["closed"][:1]) == ".":
            yield SENTENCE_OF_ITS_OWN


def _opens(text: str, phrase: Phrase) -> bool:
    """Whether a paragraph begins with a phrase."""
    return text[max(0, phrase.start - 4) : phrase.start].rstrip(' „“"«»*_')[-1:] in ("", "\n", "\0")


def _who_watched(one: str, two: str, words: list[str], begins: bool) -> Iterator[str]:
    """Whether somebody went to see what is named, or whoever writes says so."""
    if two == "to" and len(words) > 2 and words[-3] in GONE:
        yield "gone to see"
    elif one in HAVE_SEEN and (two in SEERS or begins):
        yield "seen by who writes"


def _likens(before: list[str]) -> bool:
    """Whether the sentence likens something before a phrase: ``how similar this film is to Salt``."""
    for word in reversed(before):
        if word in ".!?\n":
            return False
        if word in LIKENESS:
            return True
    return False


def _by_small_words(after: re.Match[str]) -> Iterator[str]:
    """By the mark or the small word behind, each for itself."""
    mark, first = after["mark"] or after["closed"][:1], after["first"]
    if mark and mark in ".!?;":
        yield "ends a sentence"
    elif first in TELLING_BEHIND and not after["possessive"] and not after["open"]:
        yield f"before “{first}”"
        if first == "is" and after["second"] in ARTICLES:
            yield "is a something"


def _by_what_precedes(one: str, two: str, before: list[str], last: str) -> str | None:
    if one in _IN:
        opening = before[-1] in _IN_CAPITALISED
        return "in, at the beginning" if opening else "person in a film" if _names(before[:-1]) else "in"
    if last in _WITH and (len(before) == 1 or before[-2] in ".!?\n"):
        return "in, at the beginning"
    if (one == "called" and _is_the_film(before[:-1])) or (one in _IS_TITLED and two in _TITLE):
        return "introduced as a film"
    if one in WATCHED or (one in _LATELY and not WATCHED.isdisjoint(before)):
        return "watched"
    if one in _BEGINS:
        return "subject of a verb"
    if one in IS and not CHOSEN.isdisjoint(before):
        return "chosen"
    if last == "," and len(before) > 1 and before[-2].casefold() in SUMMED_UP:
        return "summed up"
    if one in FILM_NOUNS or (last == "," and _is_apposed(before)):
        return "after film"
    if last == ":" and len(before) > 1 and before[-2].casefold() in _SEE and "(" in before[-4:]:
        return "compared with a film"
    if one in COMPARED:
        return "compared with a film"
    if one == "of" and two in OTHERS_MAKERS:
        return "maker of a film"
    if (one in ("of", "to", "with") and two in LIKENED) or (one == "me" and two == "of"):
        return "compared with a film"
    if one in ("of", "de", "von", "to") and two in PARTS:
        return "part of a film"
    if one in PLACES:
        return "after a word of place"
    if one in OF_PEOPLE:
        return "after a word for people"
    if one in LISTED or last == ",":
        return "listed"
    return None


def _is_the_film(before: list[str]) -> bool:
    """Whether what is called something is the film: ``It’s called``, ``The picture is called``."""
    words = [word.casefold().replace("’", "'") for word in before[-2:]]
    return bool(words) and (
        words[-1] in _FILM_IS or (words[-1] in ("is", "was") and words[0] in _THE_FILM and len(words) > 1)
    )


def _is_apposed(before: list[str]) -> bool:
    """Whether a comma parts a phrase from what it is: ``this film, Salt``, but not ``With this film, Lee``."""
    return len(before) > 1 and before[-2] in FILM_NOUNS and before[-4:-3] not in (["With"], ["In"], ["For"])


def _names(before: list[str]) -> bool:
    return bool(before) and before[-1][0].isupper()


def _by_what_follows(text: str, phrase: Phrase, after: re.Match[str], english: bool) -> str | None:
    first = after["first"] or ""
    mark = after["mark"] or after["closed"].strip("”“\"»«’'*_)")
    if after["open"] and (_YEAR.fullmatch(first) or _YEAR_AT_THE_END.match(text, after.end("open"))):
        return "title and year"
    if after["open"] and first[:1].isupper():
        return "before a name in brackets"
    if after["possessive"]:
        return "what films have" if {first, after["second"]} & POSSESSED else "possesses"
    if mark and mark in ".!?":
        return None
    if mark == "," and APPOSITION.match(text, after.end("mark")):
        return "apposition of a film"
    if mark == "," and (aside := _ASIDE.match(text, after.end("mark"))) and aside["verb"] in SAYS_OF_FILM:
        return _by_the_word_behind(text, phrase, aside["verb"], aside.start("verb") - 1, english)
    if mark == "," or first in LISTED:
        return "listed"
    if not mark and first and first[0].islower():
        return _by_the_word_behind(text, phrase, first, phrase.end + len(after["closed"]), english)
    return None


def _by_the_word_behind(text: str, phrase: Phrase, first: str, end: int, english: bool) -> str | None:
    """By a word in small letters; ``end`` is where the phrase and what closes it end."""
    if first in FILM_NOUNS:
        return "before film"
    if first in SERIES:
        return "before series"
    if TELLS.match(text, end):
        return "title by grammar"
    if first in SAYS_OF_FILM or (first in ALSO_SAYS_OF_FILM and phrase.form != "bare"):
        return "title by grammar" if TALE.match(text, end) else "subject of a verb"
    if first in SAYS_OF_PERSON:
        return "does what people do"
    if not english and first in _SUNG:
        return None
    if not english and phrase.form != "bare" and (first in _CLITICS or not (first in _NO_VERBS or first in FILM_NOUNS)):
        return "subject of a verb"
    if english and phrase.form in ("quoted", "emphasised", "linked") and first[-1] == "s" and first[-2:] != "ss":
        return "subject of a verb"
    if first == "directed" or (first == "by" and phrase.form != "bare"):
        return "apposition of a film"
    if phrase.form == "bare" and " " in phrase.text and first.endswith(("s", "ed")) and not first.endswith("ss"):
        return "bare, before a verb"
    return None
