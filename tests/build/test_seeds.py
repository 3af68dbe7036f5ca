"""The five seeds, built as a user builds them: every labelled fact, and none besides."""

import json
from pathlib import Path

import pytest
from building import SEEDS, rows, run


def test_there_is_one_film_with_what_its_reviews_say(seeds_database: Path) -> None:
    assert rows(
        seeds_database,
        """select title, slug, year, certificate, runtime, review_count, rated_count, score
           from films where review_count > 0""",
    ) == [("Her", "her", None, "15", 126, 5, 1, 60.0)]
    assert rows(
        seeds_database,
        """select people.name, job, character, credits.review_count
           from credits join people on people.id = person_id order by credits.id""",
    ) == [
        ("Spike Jonze", "director", None, 4),
        ("Joaquin Phoenix", "actor", "Theodore Twombly", 5),
        ("Scarlett Johansson", "actor", "Samantha", 5),
        ("Amy Adams", "actor", "Amy", 2),
        ("Rooney Mara", "actor", "Catherine", 2),
    ]


def test_each_review_says_for_itself_who_made_the_film_and_who_plays_whom(seeds_database: Path) -> None:
    """A credit of the film needs one review that gives it: what another fails to find would show nowhere else."""
    found = rows(
        seeds_database,
        """select substr(path, 1, 3), group_concat(facts.value, '; ') from
           (select distinct review_id, property, value from facts
            where used and (property = 'director' or value like '% / %') order by review_id, property desc, value) facts
           join reviews on reviews.id = review_id join sources on sources.id = source_id group by path""",
    )
    assert found == [
        ("000", "Spike Jonze; Amy Adams / Amy; Joaquin Phoenix / Theodore Twombly; Scarlett Johansson / Samantha"),
        ("001", "Joaquin Phoenix / Theodor; Scarlett Johansson / Samantha"),
        (
            "002",
            (
                "Spike Jonze; Amy Adams / Amy; Joaquin Phoenix / Theodore Twombly; Rooney Mara / Catherine; "
                "Scarlett Johansson / Samantha"
            ),
        ),
        ("003", "Spike Jonze; Joaquin Phoenix / Theodore Twombly; Scarlett Johansson / Samantha"),
        ("004", "Spike Jonze; Joaquin Phoenix / Theodore Twombly; Scarlett Johansson / Samantha"),
    ]


def test_one_character_is_shown_for_two_spellings_and_both_are_evidenced(seeds_database: Path) -> None:
    found = rows(
        seeds_database,
        """select distinct credits.character, facts.value, facts.quote from facts
           join credits on credits.id = credit_id join people on people.id = facts.person_id
           where people.name = 'Joaquin Phoenix' and facts.method = 'character (actor)'
           order by facts.value, facts.quote""",
    )
    assert found == [
        ("Theodore Twombly", "Joaquin Phoenix / Theodor", "Theodor (Phoenix)"),
        ("Theodore Twombly", "Joaquin Phoenix / Theodore Twombly", "Theodore (Joaquin Phoenix)"),
        ("Theodore Twombly", "Joaquin Phoenix / Theodore Twombly", "Theodore Twombly (Joaquin Phoenix)"),
    ]


def test_the_one_rating_is_kept_as_written_and_its_scale_marked_as_assumed(seeds_database: Path) -> None:
    assert rows(
        seeds_database,
        "select critic, rating, rating_best, rating_best_stated, score from reviews where rating is not null",
    ) == [("Howard Groves", "***", 5.0, 0, 60.0)]
    assert rows(seeds_database, "select value from build where key = 'assumptions'") == [
        (json.dumps([{"ratings": "stars", "best": 5, "reviews": 1}]),)
    ]


def test_films_named_are_films_of_their_own_and_linked(seeds_database: Path) -> None:
    assert rows(
        seeds_database,
        """select sources.path, films.title from review_films join films on films.id = review_films.film_id
           join reviews on reviews.id = review_id join sources on sources.id = source_id order by films.id""",
    ) == [
        ("003_58b731371b4ab59e.txt", "Gravity"),
        ("003_58b731371b4ab59e.txt", "All Is Lost"),
        ("003_58b731371b4ab59e.txt", "Being John Malkovich"),
        ("003_58b731371b4ab59e.txt", "Adaptation"),
        ("003_58b731371b4ab59e.txt", "Where the Wild Things Are"),
        ("003_58b731371b4ab59e.txt", "Lars and the Real Girl"),
        ("004_4532cd0d956aa0d8.txt", "Safety Not Guaranteed"),
    ]


def test_people_whom_reviews_name(seeds_database: Path) -> None:
    assert rows(seeds_database, "select name, film_count, review_count from people order by id") == [
        ("Spike Jonze", 1, 5),
        ("Joaquin Phoenix", 1, 5),
        ("Scarlett Johansson", 1, 5),
        ("Amy Adams", 1, 2),
        ("Rooney Mara", 1, 2),
        ("Sandra Bullock", 0, 1),
        ("Robert Redford", 0, 1),
    ]
    assert rows(
        seeds_database, "select distinct value from facts where property = 'award' and used = 1 order by 1"
    ) == [
        ("Golden Globe",),
        ("Oscar",),
    ]


def test_texts_are_cut_and_repaired_with_a_record_of_it(seeds_database: Path) -> None:
    starts = rows(
        seeds_database,
        """select substr(path, 1, 3), substr(text, 1, 12), length(text) < length(document)
           from reviews join sources on sources.id = source_id""",
    )
    assert starts == [
        ("000", "Spike Jonze’", 1),
        ("001", "Theodor (Pho", 0),
        ("002", "I saw this f", 1),
        ("003", "Her is reall", 1),
        ("004", "With a setti", 0),
    ]
    assert rows(
        seeds_database,
        """select substr(path, 1, 3), kind, before, after, count from repairs
           join reviews on reviews.id = review_id join sources on sources.id = source_id""",
    ) == [("002", "no-break space", "U+00A0", " ", 14), ("003", "mojibake", "‚Ķ", "…", 1)]
    kinds = rows(
        seeds_database,
        "select group_concat(kind, ' ') from (select * from segments order by review_id, position) group by review_id",
    )
    assert kinds == [
        ("header body",),
        ("body",),
        ("header body byline notice boilerplate",),
        ("header body boilerplate comment boilerplate",),
        ("body",),
    ]
    assert rows(seeds_database, "select author, substr(text, 1, 20), substr(text, -16) from comments") == [
        ("Mainstream Chick", "“Her” is one of thos", "e Netflix queue!")
    ]


def test_every_invariant_holds(seeds_database: Path, invented_database: Path) -> None:
    for database in (seeds_database, invented_database):
        result = run("verify", database)
        assert result.exit_code == 0, result.output
        assert "digest  " in result.output


@pytest.mark.parametrize("words", ["lonel*", '"in love"', "johansson"])
def test_full_text_tables_answer_plain_sql(seeds_database: Path, words: str) -> None:
    assert rows(seeds_database, "select count(*) from reviews_fts where reviews_fts match ?", words) > [(0,)]


def test_inspect_shows_segments_facts_and_why(seeds_database: Path) -> None:
    result = run("inspect", SEEDS / "002_1e61f6c7f4e4c68b.txt")
    assert result.exit_code == 0
    assert "\x1b" not in result.output
    for line in (
        "[header 0-129]",
        "[byline 4340-4366]",
        "film Her; rating *** of 5 (assumed), score 60; en; 21 sentences",
        "repaired no-break space: 'U+00A0' to ' ', 14 times",
        "*  runtime           126                                 label                0.97  24-32 126 mins",
    ):
        assert line in result.output
    told = json.loads(run("inspect", SEEDS / "002_1e61f6c7f4e4c68b.txt", "--json").output)
    assert told["reviews"][0]["film"] == "Her"
    assert {fact["value"] for fact in told["reviews"][0]["facts"] if fact["property"] == "certificate"} == {"15"}


@pytest.mark.parametrize("seed", sorted(SEEDS.iterdir()), ids=lambda path: path.name[:3])
def test_a_review_that_names_its_actors_whole_needs_no_other(tmp_path: Path, seed: Path) -> None:
    assert run("build", tmp_path / "one.db", seed).exit_code == 0
    credits = rows(tmp_path / "one.db", "select value from facts where used and property = 'actor'")
    played = {str(value).partition(" / ")[2][:6] for (value,) in credits}
    assert ({"Theodo", "Samant"} <= played) == (b"Joaquin Phoenix" in seed.read_bytes())
