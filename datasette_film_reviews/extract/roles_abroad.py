"""Who plays whom, in other letters than the Latin ones: actors in brackets behind their characters, and few words.

Where a script has no capitals only those count whom labels of the text name, for anything may stand in a bracket.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from datasette_film_reviews.extract.label_words_abroad import PROPERTY_OF
from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.writing import (
    CAPITALISED,
    EASTERN,
    HAN,
    HANGUL,
    HIRAGANA,
    KATAKANA,
    WHOLE_NAME,
    is_eastern,
)
from datasette_film_reviews.folding import fold
from datasette_film_reviews.model import ACTOR_SEPARATOR, Fact

CHARACTER_LENGTH, CHINESE_LENGTH = 6, 3
"""A longer name is hardly a character's alone: in Chinese what somebody is stands before it without a mark."""

_EASTERN_BRACKET = re.compile(
    rf"(?P<before>(?<![{EASTERN}·・])[{EASTERN}·・]{{1,24}})[ ]?[(（](?P<bracket>[^()（）\n]{{1,30}})[)）]"
)
_PLAYS = re.compile(r"[演饰飾扮役]|연기|분하")
_CHINESE_CUT = re.compile(
    r".*(?:[的个個叫了在和与與把被给給是跟对對到去找有]|护士|医生|警察|老师|县长|师爷|工人|妻子|丈夫|女儿|儿子|父亲|母亲|妈妈|爸爸|老板|记者"
    r"|姐姐|妹妹|哥哥|弟弟|初恋|女友|男友|朋友|同事|邻居|学生|队长|司机|律师|侦探|青年|少年|少女|女孩|男孩|男人|女人|妓女|军官|主角|主人公)"
)
_JAPANESE_CUT = re.compile(rf".*(?:の|(?<![{KATAKANA}])[・·]|[はがをにで](?=[{HAN}{KATAKANA}]))")
_BEHIND_HAN = re.compile(rf"[{HAN}]{{3,}}(?P<name>[{HIRAGANA}]{{2,}}|[{KATAKANA}・]{{2,}})")
_KANA = re.compile(f"[{HIRAGANA}{KATAKANA}]")
_HANGUL = re.compile(f"[{HANGUL}]")

_BRACKET = re.compile(
    rf"(?P<before>(?:{CAPITALISED}[ ]){{1,3}})\((?P<inside>{CAPITALISED}(?:[ ]{CAPITALISED}|[ ]?(?<=[.])){{0,2}})"
    r"(?:,[^()\n]{1,40})?\)"
)
_WORD = re.compile(CAPITALISED)
_WHOLE = re.compile(WHOLE_NAME)
_BEGINS = re.compile(r"(?:^|[.!?…»”)—–-]\s*|\n\s*)\Z")
_IN_THE_ROLE = re.compile(
    rf"(?P<actor>{WHOLE_NAME})[ ](?:,[ ]?)?(?:(?:в|у)[ ](?:образе[ ]|ролі[ ]|роли[ ])(?:[^\W\d_A-ZА-ЯЁ]+[ ]){{0,2}}"
    rf"|ως[ ](?:(?:ο|η|ή)[ ])?|στον[ ]ρόλο[ ](?:του|της)[ ])(?P<character>{CAPITALISED}(?:[ ]{CAPITALISED})?)"
)
_DIRECTOR = re.compile(
    rf"(?:(?<!\w)[Рр]ежисс[её]р(?:-постановщик)?|(?<!\w)[Рр]ежисер|(?<!\w)[Σσ]κηνοθέτης)[ ](?P<director>{WHOLE_NAME})"
)


def role_facts_abroad(layout: Layout, found: Iterable[Fact]) -> Iterator[Fact]:
    """Facts ``actor`` and ``director`` from the text; ``found`` are the facts of labels and fields."""
    people = [fact for fact in found if fact.property == "actor" and fact.method in ("label", "field")]
    actors = {fact.value.partition(ACTOR_SEPARATOR)[0]: None for fact in people}
    body = layout.body
    if actors and is_eastern(body):
        yield from _eastern(layout, actors)
    surnames: dict[str, str | None] = {}
    for actor in actors:
        name = actor.rpartition(" ")[2]
        surnames[name] = None if name in surnames else actor
    times = Counter(_WORD.findall(body))
    said = frozenset(word for word, count in times.items() if count > 1)
    for match in _BRACKET.finditer(body):
        yield from _in_bracket(layout, match, surnames, said)
    for match in _IN_THE_ROLE.finditer(body):
        value = f"{match['actor']}{ACTOR_SEPARATOR}{match['character']}"
        yield fact_at(layout.document, "actor", value, "actor as character", match.start(), match.end("character"))
    for match in _DIRECTOR.finditer(body):
        yield fact_at(layout.document, "director", match["director"], "directed by", *match.span("director"))


def _eastern(layout: Layout, actors: Iterable[str]) -> Iterator[Fact]:
    """Brackets in Chinese, Japanese and Korean that hold somebody whom the labels name."""
    by_letter: dict[str, list[str]] = {}
    for name in actors:
        by_letter.setdefault(name[0], []).append(name)
    kana = _KANA.search(layout.body) is not None
    for match in _EASTERN_BRACKET.finditer(layout.body):
        inside = match["bracket"].strip()
        actor = next((known for known in by_letter.get(inside[:1], ()) if inside.startswith(known)), None)
        if actor is None or (inside != actor and not _PLAYS.search(inside, len(actor))):
            continue
        if character := _character(match["before"], kana):
            start = match.end("before") - len(character)
            value = f"{actor}{ACTOR_SEPARATOR}{character}"
            yield fact_at(layout.document, "actor", value, "character (actor)", start, match.end())


def _character(before: str, kana: bool) -> str | None:
    """The name at the end of what stands before a bracket, as far as the words round it show where it begins."""
    if _HANGUL.search(before):
        name: str = before
    elif kana:
        name = _JAPANESE_CUT.sub("", before, count=1)
        if behind := _BEHIND_HAN.fullmatch(name):
            name = behind["name"]
    else:
        name = _CHINESE_CUT.sub("", before, count=1)
        return name if 1 < len(name) <= CHINESE_LENGTH else None
    return name if 1 < len(name) <= CHARACTER_LENGTH else None


def _in_bracket(
    layout: Layout, match: re.Match[str], surnames: dict[str, str | None], said: frozenset[str]
) -> Iterator[Fact]:
    """A bracket in Cyrillic or Greek letters: the actor stands in it or, where labels name who does so, before it."""
    before, inside = match["before"].strip(), match["inside"].strip()
    start = match.start("before")
    known = surnames.get(before.rpartition(" ")[2])
    if known is not None and (before in known) and surnames.get(inside.rpartition(" ")[2]) is None:
        value = f"{known}{ACTOR_SEPARATOR}{inside}"
        yield fact_at(layout.document, "actor", value, "actor (character)", start, match.end())
        return
    if not _WHOLE.fullmatch(inside) or fold(before) in PROPERTY_OF:
        return
    words = before.split()
    begins = len(words) == 1 and _BEGINS.search(layout.body, max(0, start - 4), start) is not None
    if begins and before not in said:  # “Старший (…)” may be any word
        yield fact_at(layout.document, "actor", inside, "role (actor)", *match.span("inside"))
        return
    value = f"{inside}{ACTOR_SEPARATOR}{before}"
    yield fact_at(layout.document, "actor", value, "character (actor)", start, match.end())
