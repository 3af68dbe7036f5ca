"""What tells another film that a text names from songs, books, plays, series, nicknames and quoted words.

`neighbours` says what stands beside a phrase; these rules say what else it may be, and whether it is set apart as the
film of the text is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from datasette_film_reviews.extract.names import COMMON_WORDS
from datasette_film_reviews.extract.neighbour_words import FILM_NOUNS
from datasette_film_reviews.extract.phrases import Phrase

NEAR = 60
"""Characters before a phrase in which its sentence is read."""

CLOSE = 4
"""Words that are close to a phrase."""

FAR = 7
"""Words further off say nothing by their place."""

_WORD = re.compile(r"[\w’'-]+|[.!?:;,()\[\]\n–—]")
_FOLLOWING = re.compile(
    r"(?P<inside>[.,!?]?)(?:[”\"»*_)]|['’](?!s\b))*(?P<possessive>['’]s?(?=\s))?(?P<mark>[.,;:!?…]?)\s*(?P<open>[(\[]?)"
    r"(?P<words>(?:[\w’'-]+\s*){0,3})"
)
_STOPS = ".!?\n"
_PUNCTUATION = frozenset(".!?:;,()[]\n–—")
_YEAR = re.compile(
    r"[.,]?[”\"»’'*_]{0,2}\s?[(\[](?:[^()\[\]\d\n]{1,40},?\s)?(?P<year>(?:18[89]|19\d|20\d)\d)(?=[)\],;])[)\]]?"
)
_LINK = re.compile(r"[”\"»’'*_]{0,2}[,;]?[”\"»’'*_]{0,2}\s(?:(?:and|or|&|und|oder|y|e|et|ou)\s)?[“„«\"‘'*_]{0,2}")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_OTHER_WORKS: dict[str, frozenset[str]] = {
    "music": _words(
        """song songs album albums ballad hymn tune number track tracks single anthem lyrics lyric sing sings singing
        sang sung hum hums humming listening listen listens heard hear hears band dance dances dancing dancer composer
        orchestra lied lieder chanson chansons canción canciones canzone canzoni canção canções
        liedje liedjes låt låten sång"""
    ),
    "books": _words(
        """novel novels book books novella memoir memoirs autobiography biography poem poems bestseller best-seller
        magazine newspaper comic comics author novelist read reads reading pages essay essays manga roman romane romans
        buch bücher livre livres novela novelas libro libros livro livros boek boeken bok böcker romanzo romanzi"""
    ),
    "stage": _words("play plays stage staged staging broadway opera operas theatre theater ballet playwright"),
    "broadcast": _words(
        """tv television series season seasons episode episodes show shows sitcom sitcoms miniseries channel serie
        serien folge série séries game videogame staffel staffeln temporada temporadas saison stagione seizoen säsong
        aflevering avsnitt puntata puntate"""
    ),
}
_OTHERWISE = {
    word: _words(before)
    for word, before in {
        "known": "best better well",
        "opera": "space soap horse",
        "play": "to who they both can would could will",
        "plays": "who he she it also that which here",
        "season": "this that awards award oscar holiday next last summer",
        "show": "to who they both can would could will",
        "shows": "who he she it also that which here film movie",
    }.items()
}
"""Words of the tables above that mean something else behind some words: ``who plays``, ``a space opera``."""

_VERBS, _OF_VERBS = frozenset(("plays", "shows")), frozenset(("like", "as", "off", "out"))
_ANY_OTHER_WORK = frozenset[str]().union(*_OTHER_WORKS.values())
_SPEECH = _words(
    """say says said asks asked asking shout shouts shouted yell yells yelled cry cries cried whisper whispers scream
    screams announces announced declares declared replies replied answers answered chants spells reads sagt sagte gesagt
    dit dijo dice singt gesungen canta cantan cantando chante chantent zingt zong sjunger zegt zei säger diz ruft"""
)
_SPEAKERS = _words("he she i they we says said er sie il elle él ella lui lei ele ela")
_CALLED = _words(
    """word words term phrase nickname nicknames nicknamed dubbed credited known labelled labeled means meaning named
    names slogan tagline motto line chapter chapters title titled sign law label code so-called mode calls
    call called rated spelled spelt pronounced capital letter letters"""
)
_SAID_OR_CALLED = _SPEECH | _CALLED
_OTHER_NOUNS = _words(
    """song album ballad hymn tune track single anthem lyrics novel book novella memoir poem magazine newspaper comic
    play opera ballet tv television seasons episode episodes sitcom miniseries channel label law bit moment
    moments slogan tagline motto company street prize award catchphrase number"""
)
_WORKS = _words("work works credits director filmmaker documentaries features behind")
_MAKERS = _words("director star actor actress filmmaker writer helmer team")
_ARTICLES = _words("the a an this these those its his her their my our your der die das ein eine le la les un une")
_HINTS = _words("even especially including include includes")
_OTHER_ONES = _words("original earlier previous last first latest recommend out")
_MADE_AGAIN = _words("sequel prequel follow-up followup successor remake reboot")
_FOLLOWED = _MADE_AGAIN | _words("reminiscent shades echoes remind reminds reminded")
_OF_A_DAY = _words("yesterday's yesterday’s tonight's tonight’s night's night’s today's today’s week's week’s")
_MADE_OF = _words(
    """cast sequel prequel remake premiere screening trailer director regisseur regisseurin autor autorin macher
    regista realizador realizadora diretor diretora director directora réalisateur réalisatrice reparto elenco
    besetzung darsteller fortsetzung secuela sequela suite"""
)
_OF = _words("of to von zu de di do da del della")
"""``the cast of Salt``, ``Regisseur von Salt``: a film, unless it is the one that the text is about."""

_DIRECTED = _words("directed helmed")
_FILM_ENDINGS = ("film", "komödie", "thriller", "vorlage", "streifen")
"""How German calls a film what stands behind: ``aus dem Erfolgsfilm Salt``."""

_PAPERS = _words("post times tribune guardian herald gazette telegraph observer chronicle inquirer examiner courier")
_ADDRESS = re.compile(r"\w\.(?:com|org|net|info|co\.uk|de|fr|it|es|nl|se|ch|at|pt|br|ar|be|dk)\b")
_NICKNAMED = re.compile(r"\s*[A-ZÀ-Þ][\w’'-]+\s*(?:\(|,\s+(?:who|the|an?)\b)")
"""What stands behind a nickname: a surname, and who bears it: ``“Crash” Davis (Ann Lee)``."""

_QUOTES_OF_NAMES = frozenset({"."})
_INITIAL = re.compile(r"[A-ZÀ-Þ]")


def _is_initial(word: str) -> bool:
    return _INITIAL.fullmatch(word) is not None


_MADE = _words("made directed wrote helmed shot gave")
_WATCHED = _words("watch watched watching rewatched saw seen")
_LIKENED = _words("films movies ones pictures comedies thrillers dramas classics sequels remakes")
_ROLES = _words(
    """role roles part performance performances turn work worked cameo debut breakthrough character seen starred stars
    appeared appearance played plays was were did great good brilliant excellent best known remember remembered him her
    them"""
)
_OF_SENTENCES = COMMON_WORDS - _words("the a an and of in on at to for from with by or as but into over")
_POSSESSIVES = ("'s", "’s", "s'", "s’")
_HOUR = re.compile(r"\d{1,2}[.:h]\d\d(?:\s?(?:h|[Uu]hr|uur))?(?:[,.]|$)")
_AFTER_A_BOOK = re.compile(
    r"(?:,\s(?:frei\s)?nach|,\snaar|,\sefter|d['’]après|bas(?:ado|ata|ato|é|ée) (?:en|sur|em|su)|tratt[oa] da"
    r"|baserad på|gebaseerd op)\s[„“«»\"‚*_]{0,2}$"
)
"""What a film is made after, in other languages than English, where no word says that it is a book."""

_DATED = re.compile(r"(?:18[89]|19\d|20\d)\d(?:['’]?s)?")


def said_aside(text: str, phrase: Phrase) -> Iterator[str]:
    """Names of the rules that say what else a phrase may be."""
    near = text[max(0, phrase.start - NEAR) : phrase.start]
    sentence = _WORD.findall(near, max(map(near.rfind, _STOPS)) + 1)
    sentence.reverse()
    yield from _before(sentence)
    if year_behind(text, phrase):
        yield "year in brackets"
    elif phrase.form == "capitals" and near[-1:] == "(" and text[phrase.end : phrase.end + 2] == ")\n":
        yield "capitals in brackets"  # below each other: characters and who plays them
    if _HOUR.match(phrase.text):
        yield "an hour"
    if _AFTER_A_BOOK.search(near):
        yield "books"
    after = _FOLLOWING.match(text, phrase.end)
    if after is not None:
        yield from _after(sentence, phrase, after)


def _before(sentence: list[str]) -> Iterator[str]:
    """By the words before the phrase, the nearest first."""
    if not sentence:
        return
    bare = [token.removesuffix("'s").removesuffix("’s") for token in sentence]
    words = [token.casefold() for token in bare if token[:1].isalpha()][:FAR]
    # A title beside this one may hold any word: only small letters say what this one is.
    small = [
        token if token.islower() and not _means_otherwise(bare, place) else "tv" if token.startswith("TV") else ""
        for place, token in enumerate(bare)
    ]
    close = [token for token in small if token not in _PUNCTUATION][:CLOSE]
    for rule, table in () if _ANY_OTHER_WORK.isdisjoint(small) else _OTHER_WORKS.items():
        if not table.isdisjoint(close):
            yield rule
        elif not table.isdisjoint(small):
            yield f"{rule}, in the sentence"
    said = not _SAID_OR_CALLED.isdisjoint((*words[:2], *small))
    for rule, table in (("speech", _SPEECH), ("called", _CALLED)) if said else ():
        if not table.isdisjoint(words[:2]):
            yield rule
        elif not table.isdisjoint(small):
            yield f"{rule}, in the sentence"
    one, two = (*words[:2], "", "")[:2]
    direct = sentence[0][0].isalpha()
    if direct and small[0] in _ANY_OTHER_WORK:
        yield "named as another work"
    if direct and one in _ARTICLES:
        yield "after an article"
    if direct and one in _HINTS:
        yield "after even or especially"
    if direct and one in _OTHER_ONES:
        yield "after original or last"
    if (
        len(sentence) > 1
        and sentence[0].endswith(_POSSESSIVES)
        and sentence[0][0].isupper()
        and sentence[1][0].isupper()
    ):
        yield "behind its maker"
    if direct and one == "since":
        yield "since"
    if direct and sentence[0].casefold() in _OF_A_DAY:
        yield "of another day"
    if direct and two in _MADE_OF and one in _OF:
        yield "made of a film"
    if direct and one in _DIRECTED and two not in _ARTICLES:
        yield "directed by somebody"
    if direct and one.endswith(_FILM_ENDINGS) and one not in FILM_NOUNS and sentence[0][0].isupper():
        yield "after a compound of film"
    if sentence[0] in _QUOTES_OF_NAMES and len(sentence) > 1 and _is_initial(sentence[1]):
        yield "nickname"
    if direct and one in _MADE and two in ("who", "that", "she", "he", "they", "who've", "has", "had"):
        yield "made"
    if direct and one in ("of", "to") and not _FOLLOWED.isdisjoint(words[1:7]):
        yield "follows a film"
        if two in _MADE_AGAIN:
            yield "made again"
    if direct and one == "of" and not _WATCHED.isdisjoint(words[2:6]):
        yield "watched a part"
    likened = one == "like" and two in _LIKENED
    exemplified = words[:2] == ["as", "such"] and not _LIKENED.isdisjoint(words[2:4])
    if direct and (likened or exemplified or (one == "in" and two in ("anything", "everything", "than"))):
        yield "films like it"
    if direct and one in ("in", "from", "with") and not _ROLES.isdisjoint(words[1:4]):
        yield "role in a film"
    if _DATED.fullmatch(sentence[0]):
        yield "after a year"
    if "(" in sentence and ")" not in sentence[: sentence.index("(")]:
        yield _in_brackets(sentence[sentence.index("(") + 1 :])
    if sentence[0] == ":":
        yield "after a colon"


def _means_otherwise(words: list[str], place: int) -> bool:
    """Whether a word of a sentence, read backwards, does not mean what its table has it for."""
    others = _OTHERWISE.get(words[place])
    if others is None:
        return False
    before = words[place + 1] if place + 1 < len(words) else ""
    behind = words[place - 1] if place else ""
    return before.casefold() in others or (words[place] in _VERBS and (before[:1].isupper() or behind in _OF_VERBS))


def _in_brackets(opened: list[str]) -> str:
    """By what a bracket is opened after, the nearest word first: ``Ann Lee (Salt)``, ``her earlier films (Salt)``."""
    if opened and (opened[0] in FILM_NOUNS or opened[0] in _WORKS):
        return "in brackets after films"
    person = len(opened) > 1 and opened[0][0].isupper() and opened[1][0].isupper()
    return "in brackets after a person" if person else "in brackets"


def _after(sentence: list[str], phrase: Phrase, after: re.Match[str]) -> Iterator[str]:
    """By the words behind the phrase, and by both sides."""
    following = [word.casefold() for word in after["words"].split()]
    first = after["words"][:1]
    parted = bool(after["mark"] or after["inside"] or after["possessive"] or after["open"])
    if phrase.form == "capitals" and any(word in _OF_SENTENCES for word in phrase.text.casefold().split()):
        yield "capitals of a sentence"
    if len(phrase.text) == 1:
        yield "one letter"
    if after["inside"] in ("!", "?") or phrase.text[-1] in "!?…":
        yield "ends as speech does"
    if phrase.form != "bare" and not parted and first.isupper() and sentence and sentence[0][0].isupper():
        yield "between capitals"
    if not after["open"] and not _SPEECH.isdisjoint(following[:2]):
        yield "said with a comma" if after["inside"] == "," else "before speech"
    ended = after["inside"] + after["mark"]
    if not sentence and after["inside"] == "," and following[:1] and following[0] in _SPEAKERS:
        yield "begins a sentence that goes on with who says it"
    if ended.strip(",:;") == "" and not _OTHER_NOUNS.isdisjoint(following):
        yield "before another work"
    if not parted and following[:1] == ["fame"]:
        yield "of fame"
    if phrase.form != "bare" and first.isupper() and not parted and _NICKNAMED.match(after.string, after.end("mark")):
        yield "nickname"
    if _ADDRESS.search(phrase.text):
        yield "an address"
    if phrase.text.count(" ") > 1 and phrase.text.rpartition(" ")[2].casefold() in _PAPERS:
        yield "a newspaper"
    if not parted and following and following[0] in _MAKERS:
        yield "before its makers"
    elif sentence and sentence[0].casefold() in _ARTICLES and not parted and first.islower():
        yield "as an adjective"
    if following[:1] in (["and"], ["or"]) or "," in (after["mark"], after["inside"]):
        yield "before others"


def mark_of(text: str, phrase: Phrase) -> str:
    """How a phrase is set apart: by its opening mark, else by its form."""
    return text[max(0, phrase.start - NEAR) : phrase.start].rstrip(" ")[-1:] if phrase.form == "quoted" else phrase.form


def year_behind(text: str, phrase: Phrase) -> tuple[str, int] | None:
    """The year in brackets behind a phrase, and where the bracket ends: ``Salt (1932)``, ``“Salt” (Lee, 1932)``."""
    near = text[phrase.end : phrase.end + 5]
    match = _YEAR.match(text, phrase.end) if "(" in near or "[" in near else None
    return (match["year"], match.end()) if match else None


def lists_of(text: str, phrases: Sequence[Phrase]) -> Iterator[list[Phrase]]:
    """Phrases that stand in one list: nothing but commas, years in brackets and ``and`` between them."""
    listed: list[Phrase] = []
    for phrase in phrases:
        if listed:
            last = listed[-1]
            end = last.end
            if phrase.start - end > 4 and (dated := year_behind(text, last)):
                end = dated[1]
            if not (0 < phrase.start - end < 12 and _LINK.fullmatch(text, end, phrase.start)):
                if len(listed) > 1:
                    yield listed
                listed = []
        listed.append(phrase)
    if len(listed) > 1:
        yield listed
