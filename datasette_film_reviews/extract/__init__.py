"""Extract: from one record to its segments, sentences and facts, each fact with its evidence.

A pure function of one record: it knows nothing of other reviews, of SQLite or of Datasette, so it may run in any
process of any `concurrent.futures.Executor`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from datasette_film_reviews.extract.aspects import aspect_facts
from datasette_film_reviews.extract.beside_makers import billed_makers
from datasette_film_reviews.extract.billed import billed_facts
from datasette_film_reviews.extract.breadcrumbs import breadcrumb_facts
from datasette_film_reviews.extract.comments import comments_in
from datasette_film_reviews.extract.credits import credit_facts
from datasette_film_reviews.extract.familiar import familiar_facts
from datasette_film_reviews.extract.fields import described, field_facts, own_first
from datasette_film_reviews.extract.fingerprints import fingerprint
from datasette_film_reviews.extract.graded import grade_facts
from datasette_film_reviews.extract.headers import header_facts
from datasette_film_reviews.extract.idiomatic import SHORT, idiom_facts
from datasette_film_reviews.extract.idioms import IDIOMS
from datasette_film_reviews.extract.introductions import as_marked, introduction_facts, introductions
from datasette_film_reviews.extract.language import NORDIC, language_in, language_of
from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.makers import maker_facts
from datasette_film_reviews.extract.mentions import mention_facts
from datasette_film_reviews.extract.methods import CANDIDATE, METHODS
from datasette_film_reviews.extract.named import Names
from datasette_film_reviews.extract.phrases import phrases_of
from datasette_film_reviews.extract.playing_abroad import playing_facts_abroad
from datasette_film_reviews.extract.points_abroad import closing_points
from datasette_film_reviews.extract.pull_quotes import pull_quote
from datasette_film_reviews.extract.roles_abroad import role_facts_abroad
from datasette_film_reviews.extract.school_marks import mark_facts
from datasette_film_reviews.extract.segments import segments_of
from datasette_film_reviews.extract.sentences import sentences_of
from datasette_film_reviews.extract.title_lines import title_line_facts
from datasette_film_reviews.extract.titles import titles_of
from datasette_film_reviews.extract.titles_abroad import named_films, title_facts_abroad
from datasette_film_reviews.extract.told import told_facts
from datasette_film_reviews.extract.tone import judged, moving_words
from datasette_film_reviews.extract.verdicts import verdict_facts
from datasette_film_reviews.extract.writing import is_otherwise_written
from datasette_film_reviews.model import Comment, Fact, Record, Review, Segment

LIKELY = 0.5
_PEOPLE = frozenset(("actor", "director", "writer"))
_OTHER = "film_mentioned"
"""Who is credited somewhere is no film there."""

HEADING_METHODS = frozenset({"headline", "heading", "heading said again", "quoted heading", "review heading"})

__all__ = ["CANDIDATE", "METHODS", "extract"]


def extract(record: Record) -> Review:
    """What one record says. Never raises for any text; the time is linear in its length."""
    layout = Layout.of(record.text, tuple(_segments(record)), record.marks)
    body = "\n\n".join(record.text[segment.start : segment.end] for segment in layout.of_kind("body"))
    tagged, detected = described(record, "language"), language_of(body)
    language = tagged or detected
    # Many blogs carry the tag that their software puts there, whatever they are written in.
    spoken = detected if detected in IDIOMS and len(body) >= SHORT else language_in(language)
    facts, doubt, names = _facts(layout, record, spoken)
    judgement = judged(record.text, [*sentences_of(layout)], spoken)
    sentences = judgement.sentences
    facts = _ordered((*facts, *aspect_facts(record.text, sentences, names)))
    return Review(
        record=record,
        segments=layout.segments,
        sentences=sentences,
        comments=tuple(sorted(_comments(record, layout), key=lambda comment: comment.start)),
        facts=tuple(facts),
        headline=described(record, "headline") or _headline(layout, facts),
        language=language,
        doubt=doubt,
        tone=judgement.tone,
        quote=pull_quote(record.text, sentences, _film_names(facts), judgement.tone),
        tone_words=moving_words(record.text, judgement),
        fingerprint=fingerprint(body),
    )


def _film_names(facts: Iterable[Fact]) -> frozenset[str]:
    """How the text calls the film that it is most likely about."""
    return frozenset(fact.value for fact in facts if fact.property == "title" and fact.confidence >= LIKELY)


def _segments(record: Record) -> Iterator[Segment]:
    """The parts that the source tells apart, the body cut further; the cut of the whole text where it tells none."""
    for part in record.parts or (Segment("body", 0, len(record.text)),):
        if part.kind != "body":
            yield part
        else:
            for segment in segments_of(record.text[part.start : part.end]):
                yield Segment(segment.kind, part.start + segment.start, part.start + segment.end)


def _comments(record: Record, layout: Layout) -> Iterator[Comment]:
    """The comments that the source tells, and those that the text shows outside of its parts."""
    yield from record.comments
    told = [(part.start, part.end) for part in record.parts if part.kind == "comment"]
    for segment in layout.of_kind("comment"):
        if (segment.start, segment.end) not in told:
            yield from comments_in(record.text, segment.start, segment.end)


def _facts(layout: Layout, record: Record, language: str | None) -> tuple[list[Fact], str | None, Names]:
    """Every fact but the aspects, what speaks against the text's being about one film, and the names in it."""
    # The Nordic “vi” is no Spanish “saw”.
    small = not (
        layout.is_english or language in NORDIC or (language in IDIOMS and IDIOMS[language].nouns_are_capitals)
    )
    introduced = tuple(as_marked(introductions(layout.prose), layout.marks)) if small else ()
    phrases = phrases_of(layout, introduced)
    names = Names(layout.stated, language, layout.marks)
    stated = own_first([*field_facts(record, layout.prose, language), *header_facts(layout)])
    found = [
        *stated,
        *credit_facts(layout, names),
        *maker_facts(layout, names),
        *idiom_facts(layout, names, language),
        *verdict_facts(layout),
        *mark_facts(layout, language),
        *introduction_facts(layout.document, introduced),
        *billed_makers(layout.document, phrases),
        *title_line_facts(layout),
        *breadcrumb_facts(layout),
    ]
    headline = next((field for field in record.fields if field.property == "headline"), None)
    abroad = is_otherwise_written(layout.document)
    if abroad:
        found += title_facts_abroad(layout, headline.value if headline else "", headline.name if headline else None)
        found += (*role_facts_abroad(layout, stated), *playing_facts_abroad(layout), *closing_points(layout, found))
    own_path = "" if record.locator else record.path
    titles = titles_of(layout, phrases, own_path, headline.value if headline else "", found)
    others = [*billed_facts(layout, titles.facts, (fact for fact in found if fact.property != "title"))]
    told = [*told_facts(layout, titles.facts, found), *grade_facts(layout, titles.facts, found)]
    mentioned = [*mention_facts(layout, phrases, titles, names), *(named_films(layout, titles.facts) if abroad else ())]
    people = {(fact.start, fact.end) for fact in others if fact.property in _PEOPLE and fact.confidence > CANDIDATE}
    mentioned = [fact for fact in mentioned if not (fact.property == _OTHER and (fact.start, fact.end) in people)]
    familiar = familiar_facts(layout, names, phrases)
    return [*others, *told, *titles.facts, *mentioned, *familiar], titles.doubt, names


def _ordered(facts: Iterable[Fact]) -> list[Fact]:
    """Each fact once, in the order of the text; facts without a span first."""
    order = dict.fromkeys(facts)
    return sorted(order, key=lambda fact: (-1 if fact.start is None else fact.start, fact.end or 0, fact.property))


def _headline(layout: Layout, facts: Iterable[Fact]) -> str | None:
    """The heading as it stands: the line of the header from which a heading's title was read."""
    for fact in facts:
        if fact.property == "title" and fact.method in HEADING_METHODS and fact.start is not None:
            for line, _ in layout.lines:
                if line.start <= fact.start < line.end:
                    return line.text.strip("#*_ ")
    return None
