"""Pages with several reviews: cards, capsules and whole posts are parted, one review or one list stays one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_file, records, stated
from hypothesis import given
from hypothesis import strategies as st
from pages import FRAGMENTS, MORE, PROSE, page, read_page

from datasette_film_reviews.model import Field, Mark, Record

if TYPE_CHECKING:
    from pathlib import Path

TITLES = ("The Miller", "Rye & Barley", "Eel Nights")
TEXTS = (PROSE, MORE, f"{MORE} {PROSE}")
STARS = ("4/5", "2.5/5", "3/5")


def cards(inner: str, outer: str = '<div class="card {kind}">{inner}</div>') -> str:
    """A card for each review, by a pattern that may use ``title``, ``stars`` and ``text``."""
    return "\n".join(
        outer.format(kind="mb-4", inner=inner.format(title=title.replace("&", "&amp;"), stars=stars, text=text))
        for title, stars, text in zip(TITLES, STARS, TEXTS, strict=True)
    )


def parted(tmp_path: Path, data: str) -> list[Record]:
    items, source = read_file(tmp_path, data, "page.html")
    assert source.format == "html"
    assert problems(items) == []
    return records(items)


def test_each_rated_card_is_a_review(tmp_path: Path) -> None:
    head = '<title>Latest Reviews</title><meta name="author" content="Ann Lee"><meta name="date" content="2009-05-02">'
    inner = '<h5 class="title">{title}</h5><div class="rating">{stars}</div><p>{text}</p><a href="#">Read more</a>'
    found = parted(tmp_path, page(f"<h1>Latest Reviews</h1><div class='row'>{cards(inner)}</div>", head))
    text = f"2.5/5\n\n{MORE}\n\nRead more"
    assert found[1] == Record(
        0,
        "page.html",
        "2",
        text,
        fields=(
            Field("heading", "headline", "Rye & Barley"),
            Field("html lang", "language", "en"),
            Field("author", "critic", "Ann Lee"),
            Field("date", "published", "2009-05-02"),
            Field("rating", "rating", "2.5/5"),
        ),
        marks=(Mark("link", len(text) - 9, len(text)),),
        html=f'<p>2.5/5</p><p>{MORE}</p><p><a rel="nofollow noopener">Read more</a></p>',
    )
    assert [(one.locator, stated(one)["headline"]) for one in found] == list(zip("123", TITLES, strict=True))


@pytest.mark.parametrize(
    "inner",
    [
        pytest.param("<h3>{title}</h3><p>Director: Una Fell</p><p>{text}</p>", id="labelled credits"),
        pytest.param("<h3>{title}</h3><p>{text}</p><p>{stars}</p>", id="rating at the end"),
        pytest.param("<span class='film-name'>{title}</span> <span>★★★</span><p>{text}</p>", id="title by its class"),
    ],
)
@pytest.mark.parametrize("outer", ["<article>{inner}</article>", '<ul><li class="{kind}">{inner}</li></ul>'])
def test_what_tells_of_a_film_in_each_element_parts_a_page(tmp_path: Path, inner: str, outer: str) -> None:
    found = parted(tmp_path, page(cards(inner, outer)))
    assert [stated(one)["headline"] for one in found] == list(TITLES)
    assert [text in one.text for text, one in zip(TEXTS, found, strict=True)] == [True] * 3


def test_remarks_of_a_few_words_are_reviews_where_they_are_rated(tmp_path: Path) -> None:
    inner = "<h2>{title} (1987)</h2><p>Rating: {stars}</p><p>It turns, and turns.</p>"
    found = parted(tmp_path, page(cards(inner)))
    assert [(stated(one)["headline"], one.text) for one in found] == [
        (f"{title} (1987)", f"Rating: {stars}\n\nIt turns, and turns.")
        for title, stars in zip(TITLES, STARS, strict=True)
    ]
    assert len(read_file(tmp_path, page(cards("<h2>{title}</h2><p>{stars}</p>")), "list.html")[0]) == 1


def test_capsules_begin_with_title_and_stars(tmp_path: Path) -> None:
    capsules = "".join(
        f"<P><B>{title.upper()}</B> *** {text} (PG, 96 min.)</P>" for title, text in zip(TITLES, TEXTS, strict=True)
    )
    found = parted(tmp_path, f"<HTML><BODY><H1>Now Playing</H1><P>Capsules by Ann Lee.</P>{capsules}</BODY></HTML>")
    assert [(stated(one)["headline"], stated(one)["rating"]) for one in found] == [
        (title.upper(), "***") for title in TITLES
    ]
    assert found[0].text == f"*** {PROSE} (PG, 96 min.)"


def test_headings_of_a_collection_part_what_stands_below_them(tmp_path: Path) -> None:
    runs = "".join(
        f"<h3>{title}</h3><p>{stars}</p><p>{text}</p>" for title, stars, text in zip(TITLES, STARS, TEXTS, strict=True)
    )
    assert len(parted(tmp_path, page(f"<h1>Film reviews</h1>{runs}"))) == len(TITLES)
    read_page(tmp_path, page(f"<article><h1>Three rivers at night</h1>{runs}</article>"))


@pytest.mark.parametrize("heading", ["<h1>Film reviews</h1>", "<section><h2>Resenhas de filmes</h2></section>"])
def test_articles_below_the_heading_of_a_collection_are_reviews_of_films(tmp_path: Path, heading: str) -> None:
    articles = cards("<h3>{title}</h3><p>{text}</p>", "<article>{inner}</article>")
    found = parted(tmp_path, page(f"{heading}<div>{articles}</div>"))
    assert [(stated(one)["headline"], stated(one)["kind"]) for one in found] == [(title, "film") for title in TITLES]
    read_page(tmp_path, page(f"<section><h2>Three rivers at night</h2></section><div>{articles}</div>"))


def test_posts_in_full_are_reviews_each(tmp_path: Path) -> None:
    posts = "".join(
        f'<article class="post"><h2><a href="/{number}">{title}</a></h2><p>{" ".join([PROSE, MORE] * 3)}</p></article>'
        for number, title in enumerate(TITLES)
    )
    assert [stated(one)["headline"] for one in parted(tmp_path, page(posts))] == list(TITLES)


def test_what_a_page_states_of_one_film_is_of_all_its_reviews(tmp_path: Path) -> None:
    film = '{"@context": "https://schema.org", "@type": "Movie", "name": "Salt", "director": {"name": "Una Fell"}}'
    data = f'<script type="application/ld+json">{film}</script>'
    inner = "<h3>{title}</h3><div class='rating'>{stars}</div><p>{text}</p>"
    for one in parted(tmp_path, page(cards(inner), data)):
        assert (stated(one)["title"], stated(one)["director"]) == ("Salt", "Una Fell")


def test_data_of_each_review_are_its_own(tmp_path: Path) -> None:
    inner = (
        '<h3>{title}</h3><p itemprop="reviewBody">{text}</p>'
        '<span itemprop="itemReviewed" itemscope itemtype="https://schema.org/Movie">'
        '<meta itemprop="name" content="{title}"></span><span class="rating">{stars}</span>'
    )
    outer = '<div class="{kind}" itemscope itemtype="https://schema.org/Review">{inner}</div>'
    found = parted(tmp_path, page(cards(inner, outer)))
    assert [stated(one)["title"] for one in found] == list(TITLES)


@pytest.mark.parametrize(
    "main",
    [
        pytest.param(
            f"<article><h1>Salt</h1><section><h2>Plot</h2><p>{PROSE} 4/5</p></section><section><h2>Acting</h2>"
            f"<p>{MORE}</p><p>3/5</p></section><section><h2>Verdict</h2><p>{PROSE}</p><p>4/5</p></section></article>",
            id="sections of one review",
        ),
        pytest.param(
            f"<article><h1>Salt</h1>{f'<p>{PROSE} {MORE}</p>' * 4}</article>"
            + cards('<h3>{title}</h3><div class="rating">{stars}</div><p>{text}</p>'),
            id="cards below a review",
        ),
        pytest.param(
            cards('<h3><a href="/salt">{title}</a></h3><div class="rating">{stars}</div><p>{text}</p>'),
            id="a list of what other pages hold",
        ),
        pytest.param(cards("<h3>{title}</h3><p>{text}</p>"), id="nothing that tells of films"),
        pytest.param(cards("<h3>Re: Salt</h3><div class='rating'>{stars}</div><p>{text}</p>"), id="answers in a forum"),
        pytest.param(
            f"<article><h1>Three rivers</h1>{cards('<h2>{title}</h2><p>{text}</p>', '{inner}')}</article>",
            id="a post about several films",
        ),
    ],
)
def test_a_page_of_one_text_stays_one(tmp_path: Path, main: str) -> None:
    assert read_page(tmp_path, page(main)).locator == ""


@given(st.lists(FRAGMENTS, min_size=1, max_size=4), st.sampled_from(("div class='a'", "article", "p", "li")))
def test_cards_of_anything_are_read_without_exception(
    tmp_path_factory: pytest.TempPathFactory, pieces: list[list[str]], holder: str
) -> None:
    inner = "".join(
        f"<{holder}><h3>A{n}</h3>3/5 {' '.join(piece)}</{holder.split()[0]}>" for n, piece in enumerate(pieces)
    )
    items, _ = read_file(tmp_path_factory.mktemp("page"), f"<html><body>{inner}</body></html>", "page.html")
    assert items
