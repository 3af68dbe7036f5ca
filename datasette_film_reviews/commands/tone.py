"""Why a review has its tone, for people: the words for it and against it, side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

import click

from datasette_film_reviews.commands.errors import counted
from datasette_film_reviews.extract.tone import Contribution, Explanation

SHOWN = 20
"""So many words are shown for each side; ``--json`` has them all."""
WIDTH = 30


def tone_told(explanation: Explanation | None) -> Iterator[str]:
    """The lines that explain a tone. Amounts are logits: all of them and the base add up to that of the tone."""
    if explanation is None:
        yield "tone unknown: no words to judge, or not in English"
        return
    favourable = [one for one in explanation.contributions if one.logit > 0]
    unfavourable = [one for one in explanation.contributions if one.logit < 0]
    yield (
        f"tone {click.style(f'{explanation.tone:g}', bold=True)} of 100, an estimate from the words of"
        f" {counted(explanation.sentences, 'sentence')}; {explanation.left_out:,} left out as plot"
    )
    yield click.style(f"{'for'.ljust(WIDTH + 8)}against", bold=True)
    for pair in zip_longest(favourable[:SHOWN], unfavourable[:SHOWN]):
        yield "".join(_cell(one) for one in pair).rstrip()
    yield "".join(_rest(side[SHOWN:]) for side in (favourable, unfavourable)).rstrip()
    yield (
        f"for {_sum(favourable):+.2f}, against {_sum(unfavourable):+.2f}, for a text of this length"
        f" {explanation.base:+.2f}: {explanation.logit:+.2f} (logit; 0 is a tone of 50)"
    )


def _cell(one: Contribution | None) -> str:
    return f"{one.words[:WIDTH].ljust(WIDTH)}{one.logit:+.2f}   " if one else " " * (WIDTH + 8)


def _rest(others: Sequence[Contribution]) -> str:
    return _cell(Contribution(f"{len(others):,} more", _sum(others)) if others else None)


def _sum(contributions: Sequence[Contribution]) -> float:
    return sum(one.logit for one in contributions)
