"""What a post is filed under, its categories and tags, tells of what kind it is: a review of one film, or none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from datasette_film_reviews.extract.vocabulary import Vocabulary, topic
from datasette_film_reviews.model import Fact

FILM_TAGS = frozenset("film films filme movie movies cinema cine kino film-review movie-review".split())

_KINDS = {
    "a review": topic(
        """review reviews reviewed critica criticas crítica críticas reseña reseñas resenha resenhas critique critiques
        avis kritik kritiken rezension rezensionen filmkritik filmkritiken recensione recensioni recensie recensies
        recensioner""",
    ),
    "a piece of another kind": topic(
        """news trailer trailers list lists listicle roundup interview interviews obituary obituaries podcast podcasts
        personal diary meta announcement announcements housekeeping offtopic recipe recipes travel code programming
        preview previews predictions noticia noticias listas entrevista entrevistas obituario cartelera taquilla
        notícias actualité actualités listes palmarès entretien entretiens hommage annonces nachricht nachrichten listen
        nachruf persönliches vorschau notizie liste interviste necrologio""",
        "",
        r"\b(?:off[- ]topic|not (?:a )?(?:movies?|films?)|in memoriam|box office|year in review|best of)\b",
        "off topic not memoriam box year best",
    ),
}


def filed_rules(facts: Iterable[Fact]) -> Iterator[str]:
    """Names of the rules for what the tags of a record say of its kind."""
    tags = [fact.value for fact in facts if fact.property in ("tag", "genre")]
    if not tags:
        return
    if not FILM_TAGS.isdisjoint(map(str.casefold, tags)):
        yield "is tagged as film"
    said = Vocabulary("\n".join(tags))
    for kind, kinds in _KINDS.items():
        if said.has(kinds):
            yield f"is filed as {kind}"
