"""A review as Markdown with front matter, as people keep their posts; building from it gives the same review."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Mapping

_MARKS = re.compile(r"[\\`*_\[\]<~]|&(?=#|\w)")
_BLOCKS = re.compile(r"[#>+=-]|\d{1,9}(?=[.)])")
_LINE_ENDS = re.compile(r"[\r\v\f\x1c-\x1e\x85\u2028\u2029]+")


def review(page: Mapping[str, Any], _url: object) -> str:
    """A review by the data of its page: what is known of it as front matter, then the paragraphs of its body.

    The front matter has `title` (the headline), `film`, `year`, `author`, `date`, `publication`, `rating` as written,
    `best` (the top of its scale, where the review states it), `url` and `lang`; what is unknown is left out. Comments
    and what was cut are not in it.
    """
    film, critic, rating = (page[key] or {} for key in ("film", "critic", "rating"))
    known = {
        "title": page["headline"],
        "film": film.get("title"),
        "year": film.get("year"),
        "author": critic.get("name"),
        "date": page["published"],
        "publication": page["publication"],
        "rating": rating.get("written"),
        "best": rating["best"] if rating.get("best_stated") else None,
        "url": page["url"],
        "lang": page["language"],
    }
    front_matter = yaml.safe_dump(
        {name: value for name, value in known.items() if value is not None},
        allow_unicode=True,
        sort_keys=False,
        width=float("inf"),
    )
    return "\n".join([f"---\n{front_matter}---\n", *(f"{escaped(one['text'])}\n" for one in page["body"])])


def escaped(text: str) -> str:
    """Markdown that is shown as this text, in one paragraph; line ends become spaces."""
    line = _MARKS.sub(r"\\\g<0>", _LINE_ENDS.sub(" ", text.replace("\n", " ")))
    if block := _BLOCKS.match(line):
        place = block.end() if block[0].isdigit() else 0
        line = f"{line[:place]}\\{line[place:]}"
    return line
