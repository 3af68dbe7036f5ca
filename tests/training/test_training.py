"""A small model trained from rows written here: its weights, its calibration, what it ships as."""

import gzip
import json
from array import array
from pathlib import Path

import pytest
from click.testing import CliRunner

pytest.importorskip("sklearn", reason="training needs scikit-learn: pip install 'datasette-film-reviews[training]'")

from datasette_film_reviews.extract.models import Line, Model, loaded, percent
from datasette_film_reviews.extract.words import NEGATED, words_of
from training.__main__ import train
from training.calibration import reliability
from training.meaning import vectors

GOOD, BAD, PLAIN = ("lovely", "moving"), ("dreary", "clumsy"), ("grey", "tall", "wooden", "early", "quiet")


def sentence(number: int, favourable: bool) -> str:
    """One sentence in nine says the opposite of what it is labelled."""
    words = (GOOD if favourable != (number % 9 == 8) else BAD)[number // 2 % 2]
    return f"The {PLAIN[number % 5]} film about {PLAIN[number % 3]} houses is {words}, says Ann Lee in {number}."


@pytest.fixture
def data(tmp_path: Path) -> list[str]:
    """The arguments of the command for data written here."""
    reviews = [
        {
            "id": f"train/{'pos' if label else 'neg'}/{500 * number}_{rating}",
            "rating": rating,
            "text": "<br /><br />".join(sentence(number + n, label) for n in range(3)),
        }
        for number in range(40)
        for label, rating in ((True, 8 + number % 3), (False, 1 + number % 3))
    ]
    opinions = [
        {
            "text": text + " by the sea" * (number % 4),
            "label": label,
            "source": f"x {500 * number if label == 'opinion' else number}",
        }
        for number in range(40)
        for label, text in (
            ("opinion", sentence(number, number % 2 == 0)),
            ("plot", f"One {PLAIN[number % 5]} night Ann meets a {PLAIN[number % 3]} stranger"),
        )
    ]
    for name, rows in (("reviews", reviews), ("sentences", opinions)):
        with gzip.open(tmp_path / f"{name}.jsonl.gz", "wt", encoding="utf-8") as file:
            file.writelines(json.dumps(row) + "\n" for row in rows)
    quotes = ["id\treview\tfresh"]
    quotes += [f"{n % 10}\t{sentence(n, n % 2 == 0)}\t{'rotten' if n % 2 else 'fresh'}" for n in range(80)]
    (tmp_path / "quotes.tsv").write_text("\r\n".join(quotes) + "\r\n", encoding="latin-1")
    snippets = [
        f"{n}\t{2.5 if n % 2 else -2.5}\tThe {PLAIN[n % 5]} film is {'brisk' if n % 2 else 'soggy'}." for n in range(12)
    ]
    known = [f"13\t-3.0\t{sentence(0, True).upper()}", "14\t0.1\tA film about brisk and soggy houses."]
    (tmp_path / "snippets.txt").write_text("\n".join([*snippets, *known]) + "\n", encoding="latin-1")
    return [
        *("--reviews", str(tmp_path / "reviews.jsonl.gz"), "--quotes", str(tmp_path / "quotes.tsv")),
        *("--snippets", str(tmp_path / "snippets.txt")),
        *("--sentences", str(tmp_path / "sentences.jsonl.gz"), "--date", "2026-11-22"),
    ]


def trained(data: list[str], into: Path) -> dict[str, bytes]:
    result = CliRunner().invoke(train, [*data, "--into", str(into)], catch_exceptions=False)
    assert result.exit_code == 0
    return {path.name: path.read_bytes() for path in into.iterdir()}


def test_training_gives_models_that_judge(data: list[str], tmp_path: Path) -> None:
    files = trained(data, tmp_path / "once")
    assert sorted(files) == ["opinion.json.gz", "opinion.md", "tone.json.gz", "tone.md"]
    tone, opinion = loaded(files["tone.json.gz"]), loaded(files["opinion.json.gz"])
    weights = {feature: tone.weights[number] for feature, number in tone.numbers.items()}
    assert min(weights[b"lovely"], weights[b"moving"]) > 0 > max(weights[b"dreary"], weights[b"clumsy"])
    assert abs(weights.get(b"tall", 0)) < weights[b"lovely"] / 5
    assert weights[b"brisk"] > 0 > weights[b"soggy"]
    assert not {b"ann", b"lee"} & tone.numbers.keys()
    assert [line.words for line in tone.lines] == sorted(line.words for line in tone.lines)

    def said(model: Model, text: str) -> float:
        words = words_of(text)
        return percent(model.logit(model.found(words), len(words)))

    assert said(tone, sentence(0, True)) > 60 > 40 > said(tone, sentence(0, False))
    assert said(opinion, sentence(0, True)) > 90 > 10 > said(opinion, "One early night Ann meets a wooden stranger.")
    card = files["tone.md"].decode()
    assert "2026-11-22" in card
    assert "80 reviews" in card
    assert "12 snippets" in " ".join(card.split())


def test_training_twice_gives_the_same_bytes(data: list[str], tmp_path: Path) -> None:
    assert trained(data, tmp_path / "once") == trained(data, tmp_path / "twice")


def test_a_model_comes_back_as_it_was_stored() -> None:
    numbers = {b"great": 0, b"\xe9": 1, (b"not", b"great"): 2, (NEGATED, b"fun"): 3, (b"so", b"much", b"fun"): 4}
    weights, lines = array("b", (127, 0, -64, -10, 20)), (Line(5.0, 2.0, 0.5), Line(20.0, 4.0, -0.5))
    model = Model(numbers, weights, 0.5, 4.0, lines, 0.01)
    assert loaded(model.dumped()) == model
    assert model.found([b"<", b"not", b"great", b"great"]) == {0, 2}
    assert model.found(b"not so much fun".split()) == {3, 4}
    assert model.logit({0, 2}, 5) == pytest.approx(2.0 * (1.27 - 0.64) / 3 + 0.5)
    assert model.scale(10) == pytest.approx((0.03 / 14**0.5, 0.0))
    assert model.scale(1000) == pytest.approx((0.04 / 1004**0.5, -0.5))


def test_reliability_compares_what_is_said_with_what_is_true() -> None:
    np = pytest.importorskip("numpy")
    tenths = reliability(np.array([-3.0, -3.0, 3.0, 3.0, 3.0, 3.0]), np.array([False, True, True, True, True, False]))
    assert [(tenth.texts, round(tenth.said), round(tenth.true)) for tenth in tenths] == [(2, 5, 50), (4, 95, 75)]


def test_words_that_keep_the_same_company_are_near_each_other() -> None:
    np = pytest.importorskip("numpy")
    places = [f"the old {place} by the sea was {state}" for place in ("mill", "pier") for state in ("shut", "burnt")]
    films = [f"a truly {praise} film with {thing}" for praise in ("lovely", "moving") for thing in ("wit", "heart")]
    words = b"mill pier lovely moving unheard old by truly film".split()
    found = vectors([text.encode().split() for text in places + films], words)
    near = found @ found.T
    assert near[0, 1] > near[0, 2:4].max() + 0.1
    assert near[2, 3] > near[2, :2].max() + 0.1
    assert np.abs(found[4]).max() < 1e-2
