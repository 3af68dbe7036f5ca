"""Headings: which film a post's title names, weighed by what its text repeats."""

import pytest

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Field, Mark, Record, ReviewFacts
from datasette_film_reviews.resolve import resolve

PROSE = (
    "{} is a film that nobody at the pear market will forget. The actors dig, the camera watches them dig, and the"
    " screenplay knows when to let them rest. It is a long movie and a good one, with sequels sure to follow."
)

HEADINGS: dict[str, tuple[str, str, int | None]] = {
    # heading: (how the text calls the film, its title, its year)
    "3004: A Garden Story (1968)": ("3004", "3004: A Garden Story", 1968),
    "Errand: Hopeless - Quiet Orchard | 2011": (
        "Errand never dug so deep: Quiet Orchard",
        "Errand: Hopeless - Quiet Orchard",
        2011,
    ),
    "Throwback Monday: Quiet Orchard (1968)": ("Quiet Orchard", "Quiet Orchard", 1968),
    "Quiet Orchard (Norway 1968)": ("Quiet Orchard", "Quiet Orchard", 1968),
    "Quiet Orchard (dir. Anna Prew, 1968)": ("Quiet Orchard", "Quiet Orchard", 1968),
    "Quiet Orchard at PFF 2017": ("Quiet Orchard", "Quiet Orchard", None),
    "Una Marrin: Digger from the Pear Film Festival 2017": ("Una Marrin: Digger", "Una Marrin: Digger", None),
    "Una Marrin Live at Pearfield 1986": ("The show", "Una Marrin Live at Pearfield 1986", None),
    "PFF Review: Quiet Orchard": ("Quiet Orchard", "Quiet Orchard", None),
    "Please Be Kind to This Review": ("“Quiet Orchard” (1968)", "Quiet Orchard", 1968),
    "Quiet Orchard Review: A Triumph of Digging": ("Quiet Orchard", "Quiet Orchard", None),
    "🍿 Quiet Orchard, 1968 - ★★★½": ("It", "Quiet Orchard", 1968),
    "Quiet Orchard, Norway/Sweden 1968": ("It", "Quiet Orchard", 1968),
    "Quiet Orchard (film, 1968)": ("It", "Quiet Orchard", 1968),
    "Film review: Quiet Orchard, 1968": ("It", "Quiet Orchard", 1968),
    "Pearfield, 1968": ("Pearfield, 1968", "Pearfield, 1968", None),
    "Quiet Orchard by Anna Prew (1968)": ("It", "Quiet Orchard", 1968),
    "Cinéma - Quiet Orchard d'Anna Prew (1968)": ("It", "Quiet Orchard", 1968),
    "Elokuva-arvostelu: Quiet Orchard": ("It", "Quiet Orchard", None),
    "Quiet Orchard [Mini-Recensione]": ("It", "Quiet Orchard", None),
    "Quiet Orchard. Trama e Recensione": ("It", "Quiet Orchard", None),
    "Recenze: Quiet Orchard": ("It", "Quiet Orchard", None),
    "Película: Quiet Orchard": ("It", "Quiet Orchard", None),
    "Movie Title: Quiet Orchard": ("It", "Quiet Orchard", None),
    "Review #12: Quiet Orchard": ("It", "Quiet Orchard", None),
    "Quiet Orchard (Stille Hage)": ("It", "Quiet Orchard", None),
    "Stille hage (The Quiet Orchard)": ("The Quiet Orchard", "The Quiet Orchard", None),
    "Quiet Orchard / Stille Hage": ("Quiet Orchard", "Quiet Orchard", None),
    "Quiet Orchard - 1968": ("It", "Quiet Orchard", 1968),
    "QUIET ORCHARD / Anna Prew / 1968": ("It", "Quiet Orchard", 1968),
    "Quiet Orchard - Anna Prew - Norway - 1968": ("It", "Quiet Orchard", 1968),
    "Norway – Wet Drama #5 – Quiet Orchard (1968)": ("It", "Quiet Orchard", 1968),
    "Quiet Orchard (and I mean it)": ("Quiet Orchard", "Quiet Orchard", None),
}


def film_of(text: str, *fields: Field) -> tuple[str, int | None] | None:
    """The title and the year that one record gives its film."""
    review = extract(Record(0, "post.html", "", text, fields))
    facts = ReviewFacts(0, "post.html", "", review.headline, review.facts)
    films, film = (corpus := resolve([facts])).films, corpus.reviews[0].film
    return None if film is None else (films[film].title, films[film].year)


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_heading_is_cut_where_the_text_shows_it(heading: str) -> None:
    called, title, year = HEADINGS[heading]
    assert film_of(PROSE.format(called), Field("heading", "headline", heading)) == (title, year)


def test_who_stands_before_the_year_made_the_film_and_is_no_part_of_a_title_that_the_text_says_again() -> None:
    made = extract(
        Record(0, "post.html", "", PROSE.format("It"), (Field("t", "headline", "Salt by Anna Prew (1968)"),))
    )
    assert {fact.value for fact in made.facts if fact.property == "director"} == {"Anna Prew"}
    heading = Field("t", "headline", "The Trial of Anna Prew (1968)")
    assert film_of(PROSE.format("The Trial of Anna Prew"), heading) == ("The Trial of Anna Prew", 1968)


RECORD = (Field("director", "director", "Anna Prew"), Field("Actors", "actor", "Otto Prew"))
SETTING_APART = "*Ode* has a ranch and *Em* has a cloud. *Em* talks all day, *Ode* never does, and it works."


@pytest.mark.parametrize("title", ["Nope", "Pears"])
def test_a_post_with_fields_as_films_have_is_called_after_its_film(title: str) -> None:
    review = extract(Record(0, "p.md", "", SETTING_APART, (Field("title", "headline", title), *RECORD)))
    titles = {fact.value: fact.confidence for fact in review.facts if fact.property == "title"}
    assert max(titles, key=titles.__getitem__) == title


@pytest.mark.parametrize(
    "path",
    ["Quiet Orchard (1968).md", "notes/quiet-orchard-1968.md", "films/2021-02-03-quiet-orchard-1968/index.md"],
)
def test_a_record_of_a_film_without_a_title_is_called_as_its_file(path: str) -> None:
    review = extract(Record(0, path, "", "They dig, and it rains.", (Field("imdb_id", "imdb_id", "tt0000001"),)))
    assert [fact.value for fact in review.facts if fact.property == "title"] == ["Quiet Orchard"]
    assert [fact.value for fact in review.facts if fact.property == "year"] == ["1968"]


def test_a_heading_that_begins_a_title_which_the_text_has_whole_is_short_for_it() -> None:
    text = (
        "There are films that one watches, and I have worn *Low in the Orchard* since I was nineteen. It is tight now."
    )
    marks = (Mark("emphasis", text.index("*"), text.rindex("*") + 1),)
    fields = (Field("title", "headline", "Low in the"),)
    review = extract(
        Record(0, "notes/low.md", "", text, (Field("title", "headline", "Low in"), *fields[:0]), marks=marks)
    )
    titles = {fact.value: fact.confidence for fact in review.facts if fact.property == "title"}
    assert max(titles, key=titles.__getitem__) == "Low in the Orchard"


def test_who_reviews_what_is_told_above_a_text() -> None:
    text = "Ann Lee reviews Quiet Orchard\n\n" + PROSE.format("It")
    review = extract(Record(0, "p.md", "", text, (Field("title", "headline", "A very small apocalypse, with pears"),)))
    told = {(fact.property, fact.value) for fact in review.facts if fact.confidence >= 0.5}
    assert told >= {("critic", "Ann Lee"), ("title", "Quiet Orchard")}


ORIGINAL = "**Originaltittel:** The Orchard (Frukthagen)\n**Regi:** Anna Prew\n\n"


def test_an_original_title_is_the_film_of_a_post_that_plays_with_its_title() -> None:
    text = ORIGINAL.replace("**", "") + "De graver, og det regner. En film jeg unner alle.\n"
    assert film_of(text, Field("title", "headline", "Et helt vanlig hull")) == ("The Orchard", None)
    assert film_of(text, Field("title", "headline", "Frukthagen (2013)")) == ("Frukthagen", 2013)


def test_a_headline_about_films_or_a_site_names_none() -> None:
    text = "I like spreadsheets. They dig for me. Now every pear has a column, and I have no weekend left for pears."
    assert film_of(text, Field("title", "headline", "Why I Moved My Movie Ratings Off the Server")) is None


def test_the_first_line_of_a_sentence_that_goes_on_is_no_heading() -> None:
    text = "Orchard\nhas never bored me… The first film was fine, the second finer,\nand this movie will do.\n\n8/10"
    assert film_of(text, Field("title", "headline", "Orchard the Third")) == ("Orchard the Third", None)


def test_a_quotation_mark_that_closes_one_stays() -> None:
    facts = extract(Record(0, "post.html", "", "Pears.", (Field("title", "headline", 'Quiet "Orchard"'),))).facts
    assert [fact.value for fact in facts if fact.method == "post title"] == ['Quiet "Orchard"']


def test_a_nickname_is_part_of_a_name_and_a_craft_is_nobody() -> None:
    text = "Stars: Una M. 'Loud Mouse' Marrin, Bob Stole, Original Score\n\nStar: Otto Prew\n\n" + PROSE.format("It")
    facts = extract(Record(0, "post.html", "", text)).facts
    named = [fact.value for fact in facts if fact.property == "actor"]
    assert named == ["Una M. 'Loud Mouse' Marrin", "Bob Stole", "Otto Prew"]


def test_a_quotation_within_a_title_belongs_to_it() -> None:
    heading = Field("title", "headline", "Digging for “Pears”")
    assert film_of(PROSE.format("Digging for “Pears”"), heading) == ("Digging for “Pears”", None)


def test_a_series_and_its_part_are_one_title_where_the_text_says_both() -> None:
    text = PROSE.format("Deeper Roots") + " Quiet Orchard was shorter."
    assert film_of(text, Field("title", "headline", "Quiet Orchard: Deeper Roots")) == (
        "Quiet Orchard: Deeper Roots",
        None,
    )


SET_APART: dict[str, tuple[str, str]] = {
    # heading, what is set apart between bars: (how the text calls the film, its title)
    "Opening night: |Quiet Orchard|": ("It", "Quiet Orchard"),
    "|Quiet Orchard|, or how I learned to dig": ("It", "Quiet Orchard"),
    "Opening night: |Orchard|": ("It", "Orchard"),
    "Digging again with |Orchard|": ("Orchard", "Orchard"),
    "Why I went to see |Quiet Orchard| twice": ("It", "Quiet Orchard"),
}


@pytest.mark.parametrize("heading", SET_APART)
def test_what_a_heading_sets_apart_is_its_film(heading: str) -> None:
    called, title = SET_APART[heading]
    before, inner, after = heading.split("|")
    field = Field("title", "headline", before + inner + after, ((len(before), len(before + inner)),))
    assert film_of(PROSE.format(called), field) == (title, None)
    marks = (Mark("heading", 0, len(field.value)), Mark("emphasis", len(before), len(before + inner)))
    facts = extract(Record(0, "a.md", "", f"{field.value}\n\n{PROSE.format(called)}", marks=marks)).facts
    assert ("quoted heading", title) in {(fact.method, fact.value) for fact in facts} or called == title


def test_a_stressed_word_of_a_heading_is_no_title() -> None:
    field = Field("title", "headline", "The Best Pears of Spring", ((4, 8),))
    assert film_of(PROSE.format("Quiet Orchard"), field) != ("Best", None)


GARDEN = (
    "Die Schauspieler graben, die Kamera sieht ihnen zu, und das Drehbuch weiß, wann sie ruhen müssen. Es ist ein"
    " langer Film und ein guter.\n\nAnn Lee spielt die Gärtnerin Ida, und Bo Dane spielt ihren Spaten."
)


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("Erde, nichts als Erde\n\nUna Marins „Stiller Garten“ gräbt tiefer als alle\n\n", "Stiller Garten"),
        ("Una tierra sin nombre\n\nCrítica de «Jardín quieto» ★★★★\n\n", "Jardín quieto"),
        ("CINÉMA. « Le Jardin calme », un film à la pelle\n\n", "Le Jardin calme"),
        ("[Festival de Pearfield] Le Jardin calme (2022), de Una Marin\n\n", "Le Jardin calme"),
        ("Nothing but Soil\n\nA review of “Quiet Garden”\n\n", "Quiet Garden"),
        ("Quiet Garden: a spade, a gardener and no flowers\n\n", "Quiet Garden"),
    ],
)
def test_headlines_of_newspapers(above: str, title: str) -> None:
    film = film_of(above + GARDEN)
    assert film is not None
    assert film[0] == title


def test_a_rubric_is_no_title() -> None:
    film = film_of("Erde, nichts als Erde\n\nCrítica de cine\n\n" + GARDEN)
    assert film is None


def test_the_name_of_a_newspaper_above_a_page_is_no_heading() -> None:
    text = (
        "THE PEARFIELD COURIER\nFriday, May 3, 1968           Page C-4\n\n'QUIET GARDEN' DIGS DEEP\n\nBy Dee Fox\n\n"
        '"Quiet Garden" is a film that nobody at the pear market will forget. Ann Lee plays the gardener.\n'
    )
    facts = extract(Record(0, "a.txt", "", text)).facts
    assert {fact.value for fact in facts if fact.property == "critic"} == {"Dee Fox"}
    assert {fact.value for fact in facts if fact.property == "published"} == {"1968-05-03"}
    assert film_of(text) == ("Quiet Garden", None)


def test_where_and_when_a_film_was_made_is_no_heading_above_its_credits() -> None:
    text = "Denmark 1968\nDirector: Una Marin\nCast: Ann Lee\n\n" + PROSE.format("Quiet Garden")
    film = film_of(text, Field("title", "headline", "Quiet Garden"))
    assert film is not None
    assert film[0] == "Quiet Garden"


@pytest.mark.parametrize(
    ("heading", "directors"),
    [
        ("Una Marrin's The Orchard (1968)", ["Una Marrin"]),
        ("Una Marrin's Orchard (1968)", []),
        ("The Digger's The Orchard (1968)", []),
        ("My Digger's Orchard", []),
    ],
)
def test_a_person_in_a_title_is_a_director_only_before_an_article(heading: str, directors: list[str]) -> None:
    review = extract(Record(0, "post.html", "", PROSE.format("It"), (Field("title", "headline", heading),)))
    assert [fact.value for fact in review.facts if fact.property == "director"] == directors


@pytest.mark.parametrize(
    ("comment", "said"),
    [("the pears are all right", "They dig."), ("Stop press", "For *Quiet Orchard* they dig, and it rains.")],
)
def test_a_comment_behind_a_title_is_no_part_of_it_though_the_file_is_called_so(comment: str, said: str) -> None:
    heading = f"Quiet Orchard: {comment}"
    text = f"{said} {PROSE.format('It')}"
    marks = (Mark("emphasis", text.index("*"), text.rindex("*") + 1),) if "*" in text else ()
    path = heading.lower().replace(":", "").replace(" ", "-") + ".md"
    review = extract(Record(0, path, "", text, (Field("title", "headline", heading),), marks=marks))
    titles = {fact.value: fact.confidence for fact in review.facts if fact.property == "title"}
    assert max(titles, key=titles.__getitem__) == "Quiet Orchard"


@pytest.mark.parametrize("heading", ["Serierecensie: Quiet Orchard (1968)", "TV review: Quiet Orchard"])
def test_a_review_of_a_series_is_of_no_film(heading: str) -> None:
    assert film_of(PROSE.format("It"), Field("title", "headline", heading)) is None


@pytest.mark.parametrize("between", [" / ", " | ", " – ", ", "])
def test_title_maker_and_year_are_told_by_what_parts_them(between: str) -> None:
    heading = between.join(("Quiet Orchard", "Anna Prew", "1968"))
    facts = extract(Record(0, "17.txt", "", f"{heading}\n\n{PROSE.format('It')}")).facts
    assert {(fact.property, fact.value) for fact in facts if fact.property in ("title", "director", "year")} == {
        ("title", "Quiet Orchard"), ("director", "Anna Prew"), ("year", "1968"),
    }  # fmt: skip
