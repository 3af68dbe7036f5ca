"""The language of a text: by how its letters follow each other and, where that is close, by its small words."""

from __future__ import annotations

import re
from typing import cast

from resiliparse.parse.lang import detect_fast

from datasette_film_reviews.extract.letters import words_in

NORDIC = frozenset(("da", "no", "sv"))
LEAST_CHARACTERS = 60
SAMPLE_CHARACTERS = 20_000
UNSURE = 900
"""The detector's own distance from which it calls a text unknown (its default is 1200, short texts lie further off)."""

CLOSE, HAIR = 1.15, 1.03
"""A language may be the text's that lies so many times as far off as the detector's first, which of short texts is
often wrong; a hair where the first is none of those below, as most texts that it calls Galician by a hair are
Spanish with names in them. Tuned on stretches of 100 characters of reviews in six languages."""

CONSIDERED = 10
"""So many languages are asked for: in short texts the right one may lie behind seven that look alike."""

CLEAR = 1.3
"""So many times as many of the words of a text are small words of another language than of the detector's first."""

_BY_LANGUAGE = {
    language: frozenset(words.split())
    for language, words in {
        "en": """the and of to is was it its that this with for but are not in on as at by be have has had he she his
            her they you i my we from an or so if who what all there just about more out when which film's it's""",
        "de": """der die das und ist nicht ein eine einen einem einer den dem des von mit für auf im in zu sich auch
            als wie es er sie war aber nur noch so oder wenn man dass wird hat ich aus bei nach über um am zum zur""",
        "es": """el la los las y que de en un una es no se por con para su del al lo como más pero sus le ya o este
            esta muy sin sobre ser ha fue todo me mi cuando hay también hasta""",
        "fr": """le la les et que de des en un une est ne pas se par avec pour son sa ses du au aux ce cette qui dans
            sur plus mais il elle on je nous vous ou où être été sont comme tout très sans""",
        "it": """il lo la i gli le e che di del della dei delle in un una è non si per con suo sua al alla nel nella
            come più ma anche questo questa sono da dal dalla o se molto senza su ha c'è cui""",
        "pt": """o a os as e que de do da dos das em um uma é não se por com para seu sua no na nos nas ao à como
            mais mas foi ele ela muito já ou sem sobre ser tem são também isso este esta""",
        "lb": """an ass ech net vun mat fir op dat déi deen dee dem den engem eng en hien hatt et awer och wéi dass si
            mir dir se no bei aus um gëtt huet hunn sinn war kann méi wann""",
        "nl": """de het een en van is niet in op te dat die met voor zijn er maar als aan om ook door naar bij dan nog
            wel wat uit over hij ze ik je deze wordt""",
        "af": """die van is nie in op te dat met vir sy hy het ek jy ons hulle maar ook uit wat as aan by om tot baie
            was toe deur haar sal daar hierdie""",
        "fy": """it de in fan is net dat dy mei foar wêze der mar as oan ek troch nei by noch wol wat út oer hy sy jo
            ús wie hat hawwe fuort wurdt doe sa yn""",
        "sv": """och att det som en på är av för med till den har inte om ett han men var jag sig så från vi kan när nu
            hon ut vad ska över också då sin eller mycket filmen ingen något nästan där""",
        "da": """og at det som en på er af for med til den der har ikke om et han men var jeg sig så fra vi kan når nu
            hun ud hvad skal over også da sin eller meget filmen ingen noget næsten hvor mig blev hvis efter""",
        "no": """og at det som en på er av for med til den har ikke om et han men var jeg seg så fra vi kan når nå
            hun ut hva skal over også da sin eller mye filmen ingen noe nesten der hvor meg ble hvis etter""",
        "pl": """i w z na nie to się że do jest jak o po za od ale co tak już a który która które jego jej tylko czy
            ten ta są był była było przez dla bez film filmu filmie tym może bardzo jeszcze""",
    }.items()
}

_SIBLINGS = {
    language: frozenset(words.split())
    for language, words in {
        "da": """af ud nu hvad meget noget næsten mig sig dig blev efter ind siger uden mellem sådan måske hende
            nogle mod""",
        "no": """av ut nå hva mye noe nesten meg seg deg ble etter inn sier uten mellom slik kanskje henne noen
            mot""",
    }.items()
}
"""Words of two languages whose letters follow each other alike, each of which is spelt otherwise in the other."""

_TAG_ENDS = re.compile(r"[-_.@]")

SMALL_WORDS = frozenset().union(
    *(words for language, words in _BY_LANGUAGE.items() if language not in ("en", "sv", "da", "no", "pl"))
)
"""The small words of other languages than English: none is a title by itself, as “Men” and “Till” are."""


def language_of(text: str) -> str | None:
    """The BCP 47 code of the text's language, or None for a text too short or too mixed to tell."""
    if len(text) < LEAST_CHARACTERS:
        return None
    sample = text[:SAMPLE_CHARACTERS]
    likeliest = cast("list[tuple[str, int]]", detect_fast(sample, cutoff=UNSURE, n_results=CONSIDERED))
    if not likeliest or likeliest[0][0] == "unknown":
        return None
    first, distance = likeliest[0]
    reach = distance * (CLOSE if first in _BY_LANGUAGE else HAIR)
    near = [code for code, farther in likeliest[1:] if farther < reach and code in _BY_LANGUAGE]
    words = words_in(sample.lower()) if near or first in _SIBLINGS else []
    if not near:
        return _sibling(first, words)
    counts = {code: sum(map(_BY_LANGUAGE[code].__contains__, words)) for code in near}
    best = max(near, key=counts.__getitem__)
    own = _BY_LANGUAGE.get(first, frozenset())
    return _sibling(best if counts[best] > CLEAR * sum(map(own.__contains__, words)) else first, words)


def _sibling(language: str, words: list[str]) -> str:
    """A language, or the one that is hardly told from it by its letters, where more of the words are of that."""
    if language not in _SIBLINGS:
        return language
    counts = {code: sum(map(own.__contains__, words)) for code, own in _SIBLINGS.items()}
    return max(counts, key=lambda code: (counts[code], code == language))


def is_english(text: str) -> bool:
    """Whether titles are written with capitals here: an English article or “and” stands in every 400 characters."""
    return 400 * (text.count(" the ") + text.count(" and ")) >= len(text)


def language_in(tag: str | None) -> str | None:
    """The language of a tag that may name a region or a script too, in small letters: ``pt`` of ``pt-BR``."""
    return tag and _TAG_ENDS.split(tag.strip(), maxsplit=1)[0].lower()
