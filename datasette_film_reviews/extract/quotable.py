"""What speaks for printing an excerpt alone, and what against it: signs found in its words, its place and its tone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from datasette_film_reviews.extract.excerpts import FILM, LONGEST, has_verb, named_in

# fmt: off
_WORDS: dict[str, frozenset[str]] = {sign: frozenset(words.split()) for sign, words in {
    "film": "film movie flick picture documentary comedy thriller drama melodrama sequel remake western musical"
            " romance masterpiece classic feature blockbuster adaptation debut entertainment mystery satire parody"
            " biopic cinema horror animation spectacle comedies",
    "films": "films movies flicks pictures documentaries thrillers dramas sequels remakes westerns musicals",
    "verdict": "masterpiece must-see must recommend recommended worth worthy unforgettable forgettable memorable"
               " disappoint disappoints disappointing disappointed disappointment triumph triumphs fail fails failed"
               " failure succeed succeeds delight delightful delights brilliant brilliantly mediocre overlong waste"
               " avoid skip overrated underrated hilarious gem stunning mess disaster terrible awful superb excellent"
               " wonderful unwatchable dreadful outstanding delivers deserves",
    "superlative": "best worst finest greatest weakest funniest scariest smartest strongest most least ever favorite"
                   " favourite",
    "praise": "superb terrific wonderful wonderfully great perfect perfectly moving gripping remarkable remarkably"
              " excellent fantastic amazing amazingly beautiful beautifully funny entertaining enjoyable fun good"
              " solid powerful compelling charming clever smart fascinating engaging exciting thrilling touching"
              " satisfying impressive original rare strong effective fine fresh intelligent haunting lovely love"
              " loved enjoyed liked interesting refreshing brilliant delightful stunning hilarious poignant witty"
              " warm heartfelt suspenseful absorbing thoughtful visionary rousing outstanding decent nice cool"
              " memorable emotional works",
    "blame": "dull boring bored tedious terrible awful bad badly poor poorly weak stupid lame silly ridiculous"
             " horrible annoying predictable flat lacks lacking lack pointless uninspired empty shallow unfunny cheap"
             " cliched clichéd cliches slow tired contrived messy confusing confused hate hated uninteresting generic"
             " problem flaws flawed sadly unfortunately unconvincing crap worse worst pathetic forced too dreadful"
             " bland formulaic lazy waste mess trash garbage overlong unnecessary nothing",
    "all": "overall ultimately altogether simply truly entire entirely whole thoroughly completely absolutely",
    "craft": "acting performance performances script screenplay direction director cast plot story dialogue music"
             " score cinematography effects writing characters premise",
    "detail": "scene scenes sequence sequences moment moments ending episode episodes chapter shot shots twist"
              " opening beginning climax finale act minutes point part example",
    "first person": "i i'm i've i'd i'll my me myself we we're we've our us",
    "people": "he she his her him hers they their them he's she's they're",
    "leaning": "also though instead same likewise these those again another similar nevertheless however therefore"
               " here either latter former such else",
    "other work": "book books novel novels show shows series game games album band season seasons site website"
                  " channel song songs play commentary dvd blu-ray edition disc",
    "contrast": "but though although while despite yet",
    "told": "critics people others many everyone supposed expected expecting expect expectations heard thought hype"
            " budget office oscar oscars award awards theater theatre theaters released release year years screening"
            " screenings week today today's night month ago yesterday recently last",
    "plot": "father mother son daughter wife husband brother sister girl boy killer murder murdered dies killed"
            " kills police cop friend friends girlfriend boyfriend house school money gun town",
    "telling": "tells stars starring based opens follows adapted reminds reminded reminiscent mind",
    "wishes": "hope hoping hopefully wish want wanted looking forward wonder wondering imagine glad excited decided"
              " going remember understand realize realized",
}.items()}
# fmt: on
_SIGNS_OF = {
    word: [sign for sign, those in _WORDS.items() if word in those] for word in frozenset[str]().union(*_WORDS.values())
}

_TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_JUDGED_BY_ME = re.compile(
    r"I(?<!\w.)(?:['’]ve)?\s+(?:\w+\s+){0,2}?(?:loved?|liked?|enjoy(?:ed)?|hated?|recommend|found|adored?|disliked?)\b"
)
_OPENINGS = {
    "the film is its subject": re.compile(
        r"(?:(?:overall|ultimately|all in all|in the end|in short|on the whole),? )?(?:the|this) "
        r"(?:[\w’'-]{1,20} ){0,2}?" + FILM + r"\b",
        re.IGNORECASE,
    ),
    "begins by summing up": re.compile(
        r"(?:overall|ultimately|all in all|in the end|in short|on the whole|as a whole|in conclusion|altogether"
        r"|all around|at the end of the day|bottom line|summing it up)\b",
        re.IGNORECASE,
    ),
    "this is": re.compile(r"this(?:['’]s| is| was)\b", re.IGNORECASE),
}
_IT = re.compile(r"it\b", re.IGNORECASE)
_SAYS_WHAT_IT_IS = re.compile(
    r"(?:['’]s|\s+(?:is|was|isn['’]t|wasn['’]t|remains|works|fails|delivers|feels|felt|makes|deserves|succeeds|lacks"
    r"|suffers|offers|falls|manages|proves|looks|has|had|does|doesn['’]t|did|didn['’]t|never|really|just|simply|gets"
    r"|becomes|can|will))\b",
    re.IGNORECASE,
)
_IT_IS_A_FILM = re.compile(r"it\b.{0,60}?\b" + FILM + r"\b", re.IGNORECASE)
_IT_IS_HARD = re.compile(
    r"it(?:['’]s| is| was) (?:not |so |very |too )?"
    r"(?:hard|easy|difficult|impossible|worth|rare|interesting|possible|clear)\b",
    re.IGNORECASE,
)
# A letter comes before what looks behind it: so it is sought far faster.
_THING = re.compile(
    r"t(?<!\w.)(?:(?<!^.)(?:his|hat|hese|hose) (?!(?:[\w’'-]{1,20} )?"
    + FILM
    + r"\b|is\b|was\b)(?=[a-z])|(?:his|hat|hese|hose)(?=[,.;!]))"
)
_SHOWN = frozenset({"this", "that", "these", "those"})
_WHOLE = re.compile(r"[.!…][”\"’')]*$")
_MISSPELT = frozenset("i im dont doesnt didnt cant wasnt isnt".split())
_GLUED = re.compile(r",\w")


def signs_of(text: str, cut: bool, names: Sequence[str]) -> Iterator[tuple[str, float]]:
    """Signs in the words of an excerpt, each with how much of it there is (0-1); ``cut`` if its sentence goes on.

    ``names`` are the film's.
    """
    tokens = _TOKEN.findall(text)
    words = {*"\n".join(tokens).lower().replace("’", "'").split("\n")}
    said = {sign for word in _SIGNS_OF.keys() & words for sign in _SIGNS_OF[word]}
    yield from ((sign, 1.0) for sign in _WORDS if sign in said)
    if len(words & _WORDS["praise"]) > 1:
        yield "much praise", 1.0
    if "i" in words and _JUDGED_BY_ME.search(text):
        yield "judged by the writer", 1.0
    if not _SHOWN.isdisjoint(words) and _THING.search(text):
        yield "this thing", 1.0
    if not has_verb(words):
        yield "no verb", 1.0
    if cut:
        yield "ends within", 1.0
    title = named_in(text, names)
    yield from _said_of_the_film(text, title)
    of_the_title = _capitals(_TOKEN.findall(text[slice(*title)])) if title else 0
    yield "names", min(4, _capitals(tokens[1:]) - of_the_title) / 4
    yield from _looks(text, tokens)


def _capitals(tokens: list[str]) -> int:
    return len([token for token in tokens if token[0].isupper() and len(token) > 1])


def _said_of_the_film(text: str, title: tuple[int, int] | None) -> Iterator[tuple[str, float]]:
    """Whether and how the film is spoken of; ``title`` is where it is named."""
    subject = 0
    for sign, opening in _OPENINGS.items():
        if found := opening.match(text):
            yield sign, 1.0
            if sign == "the film is its subject":
                subject = found.end()
    if found := _IT.match(text):
        yield _it(text), 1.0
        subject = found.end()
    if title is not None:
        yield "title", 1.0
        if title[0] < 2:
            yield "begins with the title", 1.0
            subject = sum(title)
    if subject and _SAYS_WHAT_IT_IS.match(text, subject):
        yield "says what the film is", 1.0


def _it(text: str) -> str:
    """What an opening ``it`` is: nothing by itself, the film that is then called one, or what was spoken of before."""
    if _IT_IS_HARD.match(text):
        return "it is hard"
    return "it is a film" if _IT_IS_A_FILM.match(text) else "it"


def _looks(text: str, tokens: list[str]) -> Iterator[tuple[str, float]]:
    """How it is written."""
    if not _WHOLE.search(text, len(text) - 3):
        yield "unpunctuated", 1.0
    if text[0].islower() or " ," in text or _GLUED.search(text) or " its a " in text or _is_careless(tokens):
        yield "careless", 1.0
    if "!" in text:
        yield "exclaimed", 1.0
    if "(" in text:
        yield "in brackets", 1.0
    if ".." in text or "…" in text:
        yield "dots", 1.0
    yield "length", len(text) / LONGEST
    yield "short", float(len(text) < 45)
    yield "very short", float(len(text) < 32)


def _is_careless(tokens: list[str]) -> bool:
    return not _MISSPELT.isdisjoint(tokens) or len(max(filter(str.isupper, tokens), key=len, default="")) > 3
