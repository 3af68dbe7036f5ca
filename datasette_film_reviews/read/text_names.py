"""What columns and keys that hold reviews are called, in some twenty languages."""

from __future__ import annotations

import re
from collections.abc import Iterable

from datasette_film_reviews.folding import fold

_TEXTS = (
    "review text|review body|self text|review content|review detail|full review|user review|critic review|content html"
    "|body html|content text|review|text|body|content|critique|quote|comment|comments|opinion|thoughts|resena|critica"
    "|kritik|rezension|avis|recensione|recensie|resenha|texto|texte|testo|cuerpo|corpo|corps|besprechung|filmkritik"
    "|contenido|contenu|contenuto|conteudo"
    "|commentaire|comentario|commento|opinione|opiniao|page text|post text|post content|post body|body value|entry text"
    "|full text"
    "|message|message text|cooked|raw|introtext|txt|summary|excerpt"
    "|comment text|comment body|comment content|user comment|user comments|contents|bericht|recension|anmeldelse|omtale"
    "|recenzja|tekst recenzji|tekst|opinia|recenze|text recenze|komentar|comentariu|recenzie|arvostelu|szoveg|kritika"
    "|velemeny|inceleme|incelemeler|yorum|yorumlar|elestiri|ulasan|recenzija|отзыв|рецензия|текст|текст отзыва"
    "|комментарий|paragraphs|snippet"
    "|κριτική|κείμενο|مراجعة|نص|评论内容|影评|评论|短评|评价|内容|內容|評論|レビュー内容|レビュー|本文|感想"
    "|리뷰 내용|리뷰|내용"
    "|감상평|한줄평|140자평|평|arvio"
).split("|")
_RANKS = {fold(name).replace(" ", ""): rank for rank, name in enumerate(_TEXTS)}
"""Names of what holds a review, the surest first."""

_SHOWN_BY = {"event": "eventtime", "description": "daterated"}
"""Names of texts that are others' names too, with those that stand beside them where they are texts."""

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_COMMENT = "comment"
_AROUND_TEXTS = frozenset(
    """review comment post object tweet status toot note content data attributes fields properties record source doc
    node row text texts texte textes texto testo""".split()
)
"""Keys under which the text of a review may be nested."""


def is_text_name(name: str) -> bool:
    """Whether a column or key of this name holds a review."""
    return rank_of(name) is not None


def rank_of(name: str) -> int | None:
    """How sure a name is to hold a review: 0 is surest; None where it says nothing of the kind."""
    *parents, last = (folded_name(part).replace(" ", "") for part in name.split("."))
    if last == "rendered" and parents:
        last = parents.pop()
    if not _AROUND_TEXTS.issuperset(parents) or last not in _RANKS:
        return None
    # Beside a text of its own an object may hold somebody's comment on it.
    return _RANKS[last] + (len(_RANKS) if _COMMENT in parents else 0)


def text_beside(names: Iterable[str]) -> str | None:
    """The name of a text that only another one shows to be that: ``event`` beside ``eventtime``, as LiveJournal has.

    In lists of the Internet Movie Database a ``Description`` beside ``Date Rated`` is what the one who rates says.
    """
    every = {
        (parents, folded_name(last).replace(" ", "")): name
        for name in names
        for parents, _, last in [name.rpartition(".")]
    }
    return next((name for (parents, last), name in every.items() if (parents, _SHOWN_BY.get(last)) in every), None)


def lead_of(name: str) -> str:
    """What the name of a text begins with, so that others may begin with it too: ``comment`` of ``comment_text``."""
    first, *rest = words_of_name(name) or [""]
    return first if rest else ""


def words_of_name(name: str) -> list[str]:
    """The words of a name, folded: of ``whenPosted`` as of ``when_posted``."""
    return folded_name(name).split()


def folded_name(name: str) -> str:
    """A name as folded words; words that only a capital parts are parted."""
    return fold(_CAMEL.sub(" ", name))
