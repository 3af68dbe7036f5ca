"""What the words beside a phrase say of it: that it is a film, a part of one, a person, or something else.

Each table holds words of one meaning; a phrase is looked up by its neighbours, so the cost is that of a few look-ups.
English first, with what is plain in Spanish, German, French and Italian.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from datasette_film_reviews.extract.phrases import Phrase

NEAR = 60
"""Characters on each side in which neighbours are sought."""

NEARER, FEW = 30, 5
"""So many characters mostly hold as many words as are looked at; the first of them may be cut."""

_BEFORE = re.compile(r"[\w’'-]+|[.!?:;,()\n–—]")
_AFTER = re.compile(
    r"(?P<closed>[.,]?(?:[”\"»*_)]|['’](?!s\b))*)(?P<possessive>['’]s?(?=\s))?(?P<mark>[.,;:!?]?)\s*"
    r"(?P<open>\(?)(?P<first>[\w’'-]+)?(?:\s+(?P<second>[\w’'-]+))?"
)
_YEAR = re.compile(r"(?:18[89]|19\d|20\d)\d")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FILM_NOUNS = _words(
    """film films movie picture feature drama melodrama comedy thriller romance documentary western musical horror
    adaptation sequel prequel remake reboot epic masterpiece biopic fable satire romcom whodunit opus follow-up chiller
    caper shocker weepie farce flick classic blockbuster tearjerker noir animation debut entry installment instalment
    película peli cinta filme pellicola kinofilm streifen spielfilm thriller komödie dokumentation"""
)
_WATCHED = _words(
    """watch watched watching rewatch rewatched rewatching saw seen see seeing enjoyed loved disliked hated called
    titled entitled named recommend reviewing screening suggested chose rented renting
    revisited revisiting reviewed titulada llamada vi ver visto vista gesehen sehen vu voir
    intitulé intitulée"""
)
_COMPARED = _words(
    """like unlike than recalls recalling recall evokes evoking evoke echoes echoing rivals alongside besides resembles
    remember wie als comme como since"""
)
_OTHERS_MAKERS = _words(
    "director directors maker makers star stars writer writers creator creators author team man woman behind including"
)
_SUMMED_UP = _words(
    """overall all all-in-all ultimately altogether short conclusion sum end whole nutshell resumen definitiva
    conclusión fin general insgesamt kurzum fazit bref somme insomma conclusione"""
)
"""Before a comma these say that a text comes to its conclusion, which is about its film."""

_IS = _words("is was are es fue ist war est è")
_CHOSEN = FILM_NOUNS | {"pick", "choice", "selection", "next", "entry", "subject", "title", "winner", "up"}
"""What is said to be a film before its title: ``my pick for today is Salt``."""

_OTHERS_FILM = _words("remake sequel prequel version adaptation likes shades echoes follow-up cross mix clone")
_LIKENED = _OTHERS_FILM | {"reminds", "reminded", "reminiscent", "similar"}
_LIKENESS = _words("similar reminds reminded reminiscent compared comparable parallel parallels companion homage")
_PARTS = _words(
    """end ending start beginning middle scene scenes plot story tone look most rest half success title heart world
    viewing screening showing watching events course climax finale premise script cast opening characters strength
    version point quality message release strengths weakness problem fan experience beauty genius final"""
)
_PLACES = _words("to from at near into toward towards across outside around nach von aus bei zu a en à vers da")
_OF_PEOPLE = _words("by mr mrs ms dr sir actor actress director von named von per por par")
_ARTICLES = _words("a an the one")
_LISTED = _words("and or und y e et oder &")

_POSSESSED = _words(
    """plot script story ending climax screenplay premise tone cinematography soundtrack cast director writers makers
    running opening finale visuals message characters narrative pacing production score third first second final
    strength strengths weakness success attempts success greatest biggest central humor humour runtime title box
    screenwriter director filmmakers creators hero heroine protagonist villain themes theme structure"""
)
_SAYS_OF_FILM = _words(
    """is was isn't isn’t wasn't wasn’t has hasn't does doesn't doesn’t tells depicts follows feels becomes takes opens
    begins ends explores offers shows works succeeds manages remains deserves delivers proves brings stars suffers
    lacks features boasts fails benefits relies starts keeps seems looks may might will would could should also never
    really actually isn did had simply truly certainly definitely sucks
    rocks suffers accomplished es ist war era fue è est sigue cuenta erzählt"""
)
_SAYS_OF_PERSON = _words(
    """says said plays played thinks wants gets falls meets knows tells goes finds decides tries lives loves dies kills
    asks sees hears runs walks returns arrives learns discovers marries escapes gives looks stands believes realizes
    realises directs directed wrote writes turns stars acts who whose and's himself herself dice spielt joue interpreta
    wakes sits leaves comes calls puts works met fell came went got took did died himself plays grew grows"""
)
_APPOSITION = re.compile(
    r"\s*(?:(?:which\s+was\s+|was\s+)?(?:co-)?(?:written\s+and\s+)?directed\b|starring\b|(?:an?|the|his|her|their|its|in\s+which|where)\s+"
    r"(?:[\w’'-]+\s+){0,4}?(?:film|movie|drama|comedy|thriller|documentary|sequel|prequel|remake|adaptation|feature|debut"
    r"|picture|western|musical|romance|biopic|satire|story|account|tale|latest|follow-up)\b|la\s+nueva\b|der\s+neue\b|le\s+nouveau\b)"
)
_TELLING_BEFORE = _words(
    """a about after and as at because but by called even first for from his how is my named on or seeing since than
    that the then this though to was when where with young con de den der el en la mit un von"""
)
_TELLING_BEHIND = _words(
    """and are as at before by did do does for gets goes had has he him his into is isn’t it just may me on or plays
    should starts than that the they this to uses was where who will with y e und et de des en ist hat ein"""
)
"""Small words that stand beside phrases of all kinds; what each says is left to its fitted weight."""

_SERIES = _words("films movies franchise series universe fans saga trilogy reihe filme canon character girl fan reboot")
_TALE = re.compile(
    r"\s+(?:is|was|isn['’]t|wasn['’]t|es|ist|war|est|è)\b(?:(?!(?:of|in|to|for|from)\s+(?:this|the|that)\s+(?:film|movie|story"
    r"|picture)\b|\b(?:this|it)\s+(?:is|was)\b)[^.!?\n]){0,70}?\b(?:film|movie|tale|story|thriller|comedy|drama"
    r"|documentary|picture|feature|romance|western|musical|horror|adaptation|sequel|prequel|meditation|portrait|satire"
    r"|debut|fable|biopic|romcom|whodunit|masterpiece|parable|chiller|mystery|directed|set|about|shot|filmed|película"
    r"|movies|films)\b"
)
_TELLS = re.compile(
    r"\s+(?:tells\s+(?:the|a|an|us|of)|follows|depicts|chronicles|opens\s+(?:with|in|on)|begins\s+(?:with|in)|stars"
    r"|cent(?:er|re)s\s+(?:on|around)|premiered|runs\s+(?:for\s+)?\d|concerns|cuenta|narra|erzählt|raconte|racconta)\b"
)


def said_of(text: str, phrase: Phrase) -> Iterator[str]:
    """Names of the rules in `METHODS` by which the neighbours of a phrase say what it is."""
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
    if rule != "compared with a film" and not _LIKENESS.isdisjoint(before) and _likens(before):
        yield "compared with a film, farther off"
    if one in _TELLING_BEFORE:
        yield f"after “{one}”"
    after = _AFTER.match(text, phrase.end)
    if after is not None:
        if rule := _by_what_follows(text, phrase, after):
            yield rule
        yield from _by_small_words(after)


def _likens(before: list[str]) -> bool:
    """Whether the sentence likens something before a phrase: ``how similar this film is to Salt``."""
    for word in reversed(before):
        if word in ".!?\n":
            return False
        if word in _LIKENESS:
            return True
    return False


def _by_small_words(after: re.Match[str]) -> Iterator[str]:
    """By the mark or the small word behind, each for itself."""
    mark, first = after["mark"] or after["closed"][:1], after["first"]
    if mark and mark in ".!?;":
        yield "ends a sentence"
    elif first in _TELLING_BEHIND and not after["possessive"] and not after["open"]:
        yield f"before “{first}”"
        if first == "is" and after["second"] in _ARTICLES:
            yield "is a something"


def _by_what_precedes(one: str, two: str, before: list[str], last: str) -> str | None:
    if one in ("in", "en"):
        opening = before[-1] in ("In", "En")
        return "in, at the beginning" if opening else "person in a film" if _names(before[:-1]) else "in"
    if one in _WATCHED:
        return "watched"
    if one in _IS and not _CHOSEN.isdisjoint(before):
        return "chosen"
    if last == "," and len(before) > 1 and before[-2].casefold() in _SUMMED_UP:
        return "summed up"
    if one in FILM_NOUNS or (last == "," and _is_apposed(before)):
        return "after film"
    if one in _COMPARED:
        return "compared with a film"
    if one == "of" and two in _OTHERS_MAKERS:
        return "maker of a film"
    if (one in ("of", "to", "with") and two in _LIKENED) or (one == "me" and two == "of"):
        return "compared with a film"
    if one in ("of", "de", "von", "to") and two in _PARTS:
        return "part of a film"
    if one in _PLACES:
        return "after a word of place"
    if one in _OF_PEOPLE:
        return "after a word for people"
    if one in _LISTED or last == ",":
        return "listed"
    return None


def _is_apposed(before: list[str]) -> bool:
    """Whether a comma parts a phrase from what it is: ``this film, Salt``, but not ``With this film, Lee``."""
    return len(before) > 1 and before[-2] in FILM_NOUNS and before[-4:-3] not in (["With"], ["In"], ["For"])


def _names(before: list[str]) -> bool:
    return bool(before) and before[-1][0].isupper()


def _by_what_follows(text: str, phrase: Phrase, after: re.Match[str]) -> str | None:
    first = after["first"] or ""
    mark = after["mark"] or after["closed"].strip("”\"»’'*_)")
    if after["open"] and _YEAR.fullmatch(first):
        return "title and year"
    if after["open"] and first[:1].isupper():
        return "before a name in brackets"
    if after["possessive"]:
        return "what films have" if {first, after["second"]} & _POSSESSED else "possesses"
    if mark and mark in ".!?":
        return None
    if mark == "," and _APPOSITION.match(text, after.end("mark")):
        return "apposition of a film"
    if mark == "," or first in _LISTED:
        return "listed"
    if not mark and first and first[0].islower():
        return _by_the_word_behind(text, phrase, first, phrase.end + len(after["closed"]))
    return None


def _by_the_word_behind(text: str, phrase: Phrase, first: str, end: int) -> str | None:
    """By a word in small letters; ``end`` is where the phrase and what closes it end."""
    if first in FILM_NOUNS:
        return "before film"
    if first in _SERIES:
        return "before series"
    if _TELLS.match(text, end):
        return "title by grammar"
    if first in _SAYS_OF_FILM:
        return "title by grammar" if _TALE.match(text, end) else "subject of a verb"
    if first in _SAYS_OF_PERSON:
        return "does what people do"
    if phrase.form in ("quoted", "emphasised", "linked") and first[-1] == "s" and first[-2:] != "ss":
        return "subject of a verb"
    if first == "directed" or (first == "by" and phrase.form != "bare"):
        return "apposition of a film"
    if phrase.form == "bare" and " " in phrase.text and first.endswith(("s", "ed")) and not first.endswith("ss"):
        return "bare, before a verb"
    return None
