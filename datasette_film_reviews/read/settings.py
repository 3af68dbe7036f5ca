"""Settings and code of sites and programs that lie among reviews, and are none."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from datasette_film_reviews.read.inputs import InputFile
from datasette_film_reviews.read.markdown import peek
from datasette_film_reviews.read.reader import Refusal

_NAMES = re.compile(
    r"_config(?:[._-][\w-]+)*\.ya?ml|_?(?:book|cargo|config|hugo|mkdocs|netlify|params|pyproject|theme|vercel|zola)"
    r"\.(?:ya?ml|toml|json|ini|cfg)|(?:docker-compose|env|environment)\.ya?ml"
    r"|(?:package|package-lock|composer|bower|tsconfig|jsconfig|manifest|deno|now)\.json"
    r"|(?:[\w-]+\.config|gatsby-\w+|\.eleventy|gulpfile|gruntfile|webpack\.[\w.-]+)\.(?:c|m)?[jt]s"
    r"|(?:conf|pelicanconf|publishconf|setup|tasks|fabfile)\.py|gemfile|rakefile|makefile|dockerfile|procfile|cname"
    r"|[\w.-]+\.(?:lock|gemspec)|requirements[\w.-]*\.txt|robots\.txt|\.[\w-]+(?:rc|ignore|attributes)(?:\.\w+)?",
    re.IGNORECASE,
)
_CODE = re.compile(
    r".+\.(?:css|scss|sass|less|py|rb|sh|bash|bat|ps1|c|h|cc|cpp|cs|go|java|kt|lua|rs|swift)", re.IGNORECASE
)
_SENTENCE = re.compile(r"(?!\s*(?:[#;*]|//|<!--|[\w.-]{1,40}\s?[:=])).{60,}[.!?…][”’')\]]*\s*")
_PROSE = 0.5
"""Share of the characters of settings that are sentences, at most: what has more may be a review of that name."""


def refuse_settings(file: InputFile, start: bytes) -> None:
    """Pass over a file that has the name of settings or of code and holds no prose.

    Raises:
        Refusal: it is one.

    """
    name = PurePosixPath(file.path).name
    if _NAMES.fullmatch(name):
        code, held = "settings", "the settings of a site or a program"
    elif _CODE.fullmatch(name):
        code, held = "program", "the code of a site or a program"
    else:
        return
    text = peek(start)
    sentences = (part for part in re.split(r'[\n"]', text) if _SENTENCE.fullmatch(part))
    if sum(map(len, sentences)) <= _PROSE * len(text):
        message = f"{file.path} holds {held} and was passed over; rename it if it is a review."
        raise Refusal(code, message, "warning", 0)
