"""Whether a text is about one film at all: what speaks for it and against it, apart from any title."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from datasette_film_reviews.extract.candidate import SET_APART, Candidate
from datasette_film_reviews.extract.fields import OF_FIELDS
from datasette_film_reviews.extract.filed import filed_rules
from datasette_film_reviews.extract.furniture import CALLED_A_REVIEW
from datasette_film_reviews.extract.introductions import INTRODUCED
from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.rival_headings import DATED_HEADING
from datasette_film_reviews.extract.roundups import EACH, roundup_counts
from datasette_film_reviews.extract.vocabulary import Vocabulary, topic
from datasette_film_reviews.extract.weights import SUBJECT_WEIGHTS
from datasette_film_reviews.extract.writing import film_words_abroad
from datasette_film_reviews.model import Fact

SAMPLE_CHARACTERS = 20_000
TOP_CHARACTERS = 160
"""How much of a text, below its headline, says what kind of piece it is."""

NOTE_CHARACTERS = 300
"""A shorter text is a note: what it does not tell says little."""

FEW_ACTORS = 3
FEW_FILM_WORDS = 2
FEW_WORDS_OF_MAKING = 4
SEVERAL = "several films"
_DETAILS = frozenset({"certificate", "runtime", "imdb_id", "tmdb_id"})
_STATED = _DETAILS | {"director", "actor", "year"}
"""What a record of a film has fields for, and no other post."""

_FILM = topic(
    """film films movie movies screenplay screenwriter screenwriters directorial actor actors actores actress actresses
    starring sequel sequels prequel prequels blockbuster blockbusters dvd oscar oscars hollywood filme filmen filmes
    pelicula peliculas película películas peli pelis cinta cine cines actriz actrices guion guión guionista reparto
    elenco cineasta cineastas largometraje largometrajes directora rodaje secuela longa longas ator atores atriz
    atrizes roteiro diretor diretora realizador realizadora bilheteria estreia acteurs acteur actrice comédien
    comédienne realisateur réalisateur réalisatrice scénario métrage tournage cinéma cinémas pellicola regista
    registi regia attore attori attrice attrici lungometraggio lungometraggi darsteller darstellerin hauptdarsteller
    hauptdarstellerin regie fortsetzung spielfilm dokumentarfilm streifen leinwand animazione animación animação
    taquilla botteghino butaca butacas regisseur regisseurs regisseerde acteur speelfilm bioscoop bioscopen hoofdrol
    hoofdrolspeler verfilming regissör regissören skådespelare skådespelaren huvudroll huvudrollen långfilm
    biografen biograf biografer filmens filmene instruktør instruktøren instruktørens skuespiller skuespilleren
    skuespillere hovedrolle hovedrollen hovedroller spillefilm biffen kinoen regissøren regissør lærredet lerretet
    filmatisering reżyser reżyserka reżysera reżyserki reżyseria
    aktor aktorka aktorzy kinie kina filmu filmie filmem ekranie""",
    "cinema filmmak moviego kino regisseur schauspieler drehbuch filmemach sceneggiat",
    r"\b(?:blu-ray|box\s+office)\b",
    "blu box",
)
_OF_FILM_MAKING = topic(
    """director directors directed directs scene scenes camera picture pictures screen subtitles subtitled cast role
    roles played plays footage reel cinematography"""
)
"""What is said of films, if not of them alone: enough for a text not to be about a book or a game."""

_KINDS = {
    "a list": topic(
        "",
        "",
        r"\b(?:best|top|worst|favou?rite)\b.{0,30}\b(?:films|movies|of (?:the )?(?:year|decade|\d{4}))\b"
        r"|\btop (?:ten|five|\d+)\b|\b\d+ (?:best|films|movies)\b"
        r"|\b(?:mejores|melhores|meilleurs|migliori|besten)\b.{0,30}\b(?:películas|filmes?|films?|año|ano|année|anno|jahres)\b",
        "best top worst favorite favourite films movies mejores melhores meilleurs migliori besten",
    ),
    "news or a roundup": topic(
        "roundup news podcast essay interview obituary fight vs weekly monthly links nachruf rundumschlag kurzkritiken"
        " doppelkritik sammelkritik sammelrezension monatsrückblick jahresrückblick obituario obituário nécrologie"
        " necrologio entrevista intervista rip carnet tagebuch diary",
        "",
        r"\b(?:round-up|double bill|in memoriam|in eigener sache|(?:jour|día|dia|giorno)\s\d\d?(?!\s+d)"
        r"|(?:reviews|critiques|(?:film)?kritiken|recensioni|críticas|reseñas|resenhas|films|movies|películas|filme)\b.{0,20}"
        r"\b(?:month|week|mois|semaine|monats|woche|mese|settimana|mes|semana|mês))\b",
        "round double memoriam eigener jour día dia giorno month week mois semaine monats woche mese settimana mes mês"
        " semana",
    ),
    "about an event": topic(
        "trailer trailers award awards oscar oscars marathon preview festival picks predictions prediction winner"
        " winners nominee nominees nominations contenders ballot jury vorschau palmarès quiniela annonces taquilla"
        " filmtage kurzfilmtage filmfest filmfestival filmfestspiele filmwoche festivalbericht programmvorschau"
    ),
    "television": topic(
        "season episode staffel temporada saison stagione sitcom miniseries", "", r"\bmini-series\b", "mini"
    ),
    "a book or a game": topic(
        "novel book author game album comic manga roman buch libro buchtipp lesetipp buchkritik buchbesprechung"
    ),
}
_SPEAKS = {
    "television": topic(
        "season episode episodes sitcom showrunner miniseries staffel staffeln temporada temporadas episodios"
        " épisodes puntata puntate",
        "",
        r"\b(?:tv show|mini-series)\b",
        "tv mini",
    ),
    "a book": topic(
        """novel novels author chapter chapters reader readers reading pages prose book bookshop goodreads paperback
        hardcover hardback audiobook kindle isbn novela novelas páginas prosa lectura lectores romanzo romanzi pagine
        lettore lettori lettura lecteur lecteurs leitor leitores leitura"""
    ),
    "a game": topic("gameplay player players game games console levels graphics xbox playstation nintendo"),
    SEVERAL: topic(
        "",
        "",
        r"\b(?:these (?:two|three|four|five|\d+) (?:films|movies)|both films|all \d (?:films|movies)"
        r"|(?:two|three|four|five|six|ten) (?:films|movies)|each (?:film|movie)|(?:first|next) up|next is"
        r"|(?:zwei|drei|vier|fünf|beiden?|mehreren?) filmen?|(?:dos|tres|cuatro|cinco|ambas) (?:películas|pelis))\b",
        "films movies each up next filme filmen películas pelis",
    ),
}
_IN_PASSING = re.compile(
    r"(?<=\w )vs(?=\.? [A-Z])"
    r"|\b(?:nach|naar|efter|etter|basiert auf|based on|basad[oa] en|baseado em|tratt[oa] da|d['’]après|ud fra)\s"
    r"(?:[\w’']+\s){0,2}?(?:buch\w*|roman\w*|novel\w*|libro|livro|livre|boek\w*|bog\w*|bok\w*)\b|\b(?:dreh)?buch(?=\s?[:&/+])"
    r"|\bbuch\s(?:und|&)\s(?=regie)",
    re.IGNORECASE,
)
"""A book from which the film was made, and the German label of who wrote it: neither makes a text one about a book.
Nor is a text a comparison where prose names a title as ``Eel vs. Otter``.
"""

_YEARS_OF_A_LIFE = re.compile(r"\b(?:18|19)\d\d\s?[-–—]\s?(?:19|20)\d\d\b")
_SEASON = re.compile(
    r"\b(?:season|saison|temporada|staffel|stagione|series)\s+(?:\d{1,2}(?!\d)|one|two|three|four|finale|premiere)|\bS\d\d?E\d|\d(?:ª|e|a|\.)\s+(?:temporada"
    r"|saison|staffel|stagione)\b",
    re.IGNORECASE,
)
_REVIEW_OF_A_SERIES = re.compile(
    r"\W*(?:seri[ae][ns]?-?(?:recensie|kritik|rezension|review|anmeldelse|recension|critique)|(?:tv|series|show) review"
    r"|critique (?:de )?(?:la )?série|(?:reseña|crítica) (?:de )?(?:la )?serie|recensione (?:della )?serie)\b",
    re.IGNORECASE,
)
_PICTURED = ("picture of the film", "picture described", "picture file, said in the text")
_REPEATED = (
    *_PICTURED,
    "film’s page",
    "linked",
    "strong",
    "begins a paragraph, set apart",
    "begins a paragraph, bare",
    "title and year",
    "introduced as a film",
)
_A_FILM = re.compile(r"\((?:\d{4}\s+)?(?:film|movie|pel[ií]cula|filme)\b[^()]*\)", re.IGNORECASE)
"""``Salt (film, 1922)``: a headline says that it is no book's."""

_OF_FILMS = re.compile(r"\b(?:films|movies|ratings|blog|website|newsletter|podcast|server|template)\b", re.IGNORECASE)
"""Words of headlines that tell of films and of sites, and stand in hardly a title."""

_OF_SEVERAL = frozenset(_REPEATED)
_TELLING = frozenset(
    rule
    for row in (
        ("introduced as a film", "said to be seen", "spoken of as a film", "title by grammar", "apposition of a film"),
        ("watched", "subject of a verb", "set apart most often", "in, at the beginning"),
        ("with certificate and length",),
    )
    for rule in row
)
"""What says more of a title than that it has capitals."""


def subject_rules(
    layout: Layout, headline: str, candidates: Collection[Candidate], facts: Iterable[Fact]
) -> Iterator[str]:
    """Names of the rules that speak for or against one film's being the subject."""
    text, found = layout.prose, list(facts)
    of_a_record = any(map(_of_a_field, found))
    vocabulary = Vocabulary(text[:SAMPLE_CHARACTERS])
    words = vocabulary.times(_FILM) + film_words_abroad(text[:SAMPLE_CHARACTERS])
    hardly = words < FEW_FILM_WORDS and words + vocabulary.times(_OF_FILM_MAKING) < FEW_WORDS_OF_MAKING
    yield f"film words {words if words < 2 else '2-4' if words < 5 else '5+'}"
    repeated = Counter(rule for candidate in candidates for rule in _OF_SEVERAL.intersection(candidate.rules))
    for rule in _REPEATED:
        if repeated[rule] > 1:
            yield _counted(rule, repeated[rule])
    for rule, times in roundup_counts(layout, candidates, found):
        if times > 1:
            yield _counted(rule, times)
    if any(rule in repeated for rule in _PICTURED):
        yield "shows a film"
    opening = _top(layout)
    # A line of prose says in passing what a headline says of the whole.
    top = Vocabulary(headline or (_IN_PASSING.sub(" ", opening) if "\n" in opening.strip() else ""))
    if _YEARS_OF_A_LIFE.search(headline):
        yield "headed by the years of a life"
    if _SEASON.search(headline or opening):
        yield "headed by a season"
    if _REVIEW_OF_A_SERIES.match(headline):
        yield "headed as a review of a series"
    for kind, kinds in _KINDS.items():
        if top.has(kinds):
            yield f"the top says {kind}"
            if not words:
                yield f"the top says {kind}, and nothing speaks of film"
    titles = Vocabulary(" ".join(_titles_in(candidates)))
    for kind, spoken in _SPEAKS.items():
        times = vocabulary.times(spoken) - titles.times(spoken)
        share = 1000 * times / (200 + min(len(text), SAMPLE_CHARACTERS))
        if share > 0.5 and (times > 1 or kind == SEVERAL):
            yield f"speaks of {kind}, {'some' if share < 2 else 'much'}"
            if hardly and kind != SEVERAL and not of_a_record:
                yield f"speaks of {kind} and hardly of film"
                if share >= 2:
                    yield f"speaks much of {kind} and hardly of film"
    length = len(text)
    note = length < NOTE_CHARACTERS
    yield f"length {'<300' if note else '<1000' if length < 1000 else '<4000' if length < 4000 else '4000+'}"
    ratings = {fact.value for fact in found if fact.property == "rating"}
    if ratings:
        yield "rated" if len(ratings) == 1 else "rated twice" if len(ratings) == 2 else "rated again and again"
    if any(fact.property in _DETAILS for fact in found):
        yield "has what only films have"
    if len({fact.value for fact in found if fact.property == "actor" and " " in fact.value}) >= FEW_ACTORS:
        yield "has a cast"
    if any(fact.property == "director" for fact in found):
        yield "has a director"
    if of_a_record:
        yield "has fields as films have"
    yield from filed_rules(found)
    if not layout.is_english:
        yield "in another language"
        if not any(map(_shows_a_title, candidates)):
            yield "nothing shows a title"
    if headline:
        yield "is a post"
        if _OF_FILMS.search(headline):
            yield "headed by films or a site"
        named = any("said to be reviewed" in candidate.rules for candidate in candidates)
        if reviewed := named or CALLED_A_REVIEW.search(headline) is not None:
            yield "headed as a review"
        if dated := any(DATED_HEADING in candidate.rules for candidate in candidates):
            yield "headed by a film and its year"
        told = of_a_record or any(fact.property in ("rating", "actor", "director") for fact in found)
        entitled = note and any("post title" in candidate.rules for candidate in candidates)
        silent = not (entitled or told or reviewed or dated)  # a note of two lines says little anyway
        if silent and words < FEW_FILM_WORDS:
            yield "a post without rating, players and makers"
    if _A_FILM.search(headline) or any(fact.property == "kind" and fact.value == "film" for fact in found):
        yield "is said to be of a film"


def _of_a_field(fact: Fact) -> bool:
    return fact.property in _STATED and fact.method in OF_FIELDS


def _titles_in(candidates: Iterable[Candidate]) -> Iterator[str]:
    """What may be a title, as often as the text says it: who writes of ``Fair Game`` may speak of no game."""
    for candidate in candidates:
        for phrase in candidate.phrases:
            if phrase.start < SAMPLE_CHARACTERS and (phrase.form in SET_APART or " " in phrase.text):
                yield phrase.text


def _top(layout: Layout) -> str:
    """Where a text begins, but for what belongs to the page."""
    first = next((segment.start for segment in layout.segments if segment.kind not in ("boilerplate", "notice")), 0)
    return layout.document[first : first + TOP_CHARACTERS]


def _shows_a_title(candidate: Candidate) -> bool:
    """Whether a candidate is more than capitals in a text, or an earlier film."""
    if "an earlier film" in candidate.rules:
        return INTRODUCED in candidate.rules
    written_so = any(phrase.text.split()[-1].islower() for phrase in candidate.phrases)
    return "never set apart" not in candidate.rules or written_so or not _TELLING.isdisjoint(candidate.rules)


def _counted(rule: str, times: int) -> str:
    return f"{rule} {'2' if times == 2 else '3' if times == 3 else '4+'}"


def reason_against(rules: Iterable[str]) -> str | None:
    """What speaks most against one film's being the subject, in words for people; None where nothing much does."""
    against = [rule for rule in rules if rule in _REASONS and SUBJECT_WEIGHTS.get(rule, 0.0) < MUCH]
    return _REASONS[min(against, key=SUBJECT_WEIGHTS.__getitem__)] if against else None


MUCH = -0.3
_SEVERAL = "it speaks of several films"
_REASONS = {
    **{f"{rule} {times}": _SEVERAL for rule in (*_REPEATED, *EACH) for times in ("2", "3", "4+")},
    **{f"speaks of {kind}, {much}": f"it speaks of {kind}" for kind in _SPEAKS for much in ("some", "much")},
    **{f"speaks of {kind} and hardly of film": f"it speaks of {kind}" for kind in _SPEAKS},
    **{f"the top says {kind}": f"it looks like {kind}" for kind in _KINDS},
    **{f"the top says {kind}, and nothing speaks of film": f"it looks like {kind}" for kind in _KINDS},
    "rated again and again": "it gives several ratings",
    "headed by a season": "it looks like television",
    "headed as a review of a series": "it looks like television",
    "headed by the years of a life": "it looks like an obituary",
    "is filed as a piece of another kind": "it is filed as a piece of another kind",
    "a post without rating, players and makers": "it tells no rating, nobody who plays and nobody who made a film",
    "film words 0": "it hardly speaks of film",
}
