"""What extraction costs beside VADER, a sentiment lexicon that also reads each text once.

    python benchmarks/extraction.py reviews.jsonl.gz [--sample 1000] [--rounds 3]

The reviews are JSON Lines, plain or compressed, with the review under ``text``; ``<br />`` in it is a line break. Each
review is given to both in turn, so that whatever else the machine does falls on both; what is printed is CPU time,
scaled to a review of `LENGTH` characters. The ratio of the two is what to compare between machines and changes:
milliseconds mean little on a busy machine.

Needs vaderSentiment: pip install 'datasette-film-reviews[benchmark]'
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import mean, median

from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

sys.path.insert(0, str(Path(__file__).parents[1]))  # this checkout, whatever else is installed

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Record

LENGTH = 1300
"""Characters of the review that times are scaled to: about the median of reviews by viewers."""

LEAST_LENGTH = 200
"""A shorter review is left out: scaled up, it would tell of what every text costs and not of what its words do."""

WARM = 50
"""So many reviews are read by both before the clock starts: caches and imports are not what is measured."""

BUSY = 0.8
"""Above this load for each processor the machine is called busy."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("reviews", type=Path, help="JSON Lines with a key text, plain or .gz")
    parser.add_argument("--sample", type=int, metavar="N", help="only every so many, N in all")
    parser.add_argument("--rounds", type=int, default=1, help="measure each review so often and keep the least")
    options = parser.parse_args(arguments)
    texts = [text for text in _texts(options.reviews) if len(text) >= LEAST_LENGTH]
    if not texts:
        sys.exit(f"{options.reviews}: no review of {LEAST_LENGTH} characters or more under the key text")
    texts = texts[:: max(1, len(texts) // options.sample)][: options.sample] if options.sample else texts
    vader = SentimentIntensityAnalyzer()
    ways: dict[str, Callable[[str], object]] = {
        "extract": lambda text: extract(Record(0, "review.txt", "", text)),
        "VADER": vader.polarity_scores,
    }
    for text in texts[:WARM]:
        for way in ways.values():
            way(text)
    times: dict[str, list[float]] = {name: [] for name in ways}
    for text in texts:
        for name, way in ways.items():
            least = min(_seconds(way, text) for _ in range(options.rounds))
            times[name].append(1000 * least * LENGTH / len(text))
    _print_table(times, len(texts))


def _texts(path: Path) -> Iterator[str]:
    """The texts of a file; whoever runs this is told of the line that holds none."""
    try:
        with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, start=1):
                try:
                    text = json.loads(line)["text"]
                except (ValueError, KeyError, TypeError):
                    sys.exit(f"{path}, line {number}: not a JSON object with the review under the key text")
                yield str(text).replace("<br />", "\n")
    except OSError as error:
        sys.exit(f"{path} cannot be read: {error.strerror or error}")


def _seconds(way: Callable[[str], object], text: str) -> float:
    start = time.process_time()
    way(text)
    return time.process_time() - start


def _print_table(times: dict[str, list[float]], reviews: int) -> None:
    print(f"{reviews} reviews; ms of CPU for {LENGTH} characters")
    print(f"{'':10}{'median':>10}{'mean':>10}")
    for name, taken in times.items():
        print(f"{name:10}{median(taken):10.2f}{mean(taken):10.2f}")
    extracted, vader = times.values()
    print(f"{'ratio':10}{median(extracted) / median(vader):10.2f}{mean(extracted) / mean(vader):10.2f}")
    load = os.getloadavg()[0] / (os.cpu_count() or 1)
    if load > BUSY:
        print(f"The machine is busy (load {load:.1f} for each processor): trust the ratio, not the milliseconds.")


if __name__ == "__main__":
    main()
