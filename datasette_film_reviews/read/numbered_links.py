"""Pages as text browsers write them out: links are numbered where they stand, and their addresses listed at the end."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LISTED = re.compile(
    r"[ \t]*(?P<number>\d{1,4})\.[ \t]+(?P<address>(?:[a-z][a-z+.-]{1,20}:|[/#.])\S*)[ \t]*", re.IGNORECASE
)
_HEADING = re.compile(
    r"[ \t]*(?:References|Références|Referenzen|Referencias|Riferimenti|Referências|Verwijzingen|Referenser|Ссылки"
    r"|(?:Visible|Hidden) links)[ \t]*:?[ \t]*",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\[(?P<number>\d{1,4})\](?=[^\s\[])[ \t]?")
_PICTURE = re.compile(
    r"^[ \t]*\[(?:INLINE|IMAGE|LINK|[\w.-]{1,60}\.(?:gif|jpe?g|png|bmp|webp))\][ \t]*\n?", re.MULTILINE | re.IGNORECASE
)
_BETWEEN = re.compile(r"[|·•>/]|[ \t]-[ \t]|[ \t]{2,}")
_MARGIN = 3
"""So many spaces stand before every line of a page but its headings."""

_SEVERAL = 2


@dataclass(frozen=True, slots=True)
class Dumped:
    """A page without the marks of the browser that wrote it out; ``numbers`` counts those of its links."""

    text: str
    numbers: int


def without_link_numbers(text: str) -> Dumped | None:
    """The words of a page whose links are numbered; None where a text is no such page. Linear in its length.

    It is one where it ends with the numbered addresses of links, of which most stand in the text. Lines that
    are nothing but several links, and those next to them that are one, lead to the rest of the site; they are left
    out with the list.
    """
    if "[1]" not in text and "[2]" not in text:
        return None
    lines = text.replace("\r\n", "\n").rstrip().split("\n")
    start = len(lines)
    listed: set[str] = set()
    headed = False
    while start:
        line = lines[start - 1]
        if found := _LISTED.fullmatch(line[:2_000]):
            listed.add(found["number"])
        elif line.strip():
            if not _HEADING.fullmatch(line[:100]):
                break
            headed = True
        start -= 1
    shown = {found["number"] for line in lines[:start] for found in _NUMBER.finditer(line)}
    if not headed or len(listed) < _SEVERAL or 2 * len(listed & shown) < len(listed):
        return None
    menus = [_links_of(line, listed) for line in lines[:start]]
    counted = 0
    kept: list[str] = []
    for place, line in enumerate(lines[:start]):
        beside = max(menus[max(0, place - 1) : place + 2])
        if menus[place] and beside >= _SEVERAL:
            continue
        bare, count = _NUMBER.subn(lambda match: "" if match["number"] in listed else match[0], line)
        counted += count
        kept.append(bare.removeprefix(" " * _MARGIN) if bare.startswith(" " * _MARGIN) else bare)
    return Dumped(_PICTURE.sub("", "\n".join(kept)).lstrip("\n"), counted)


def _links_of(line: str, listed: set[str]) -> int:
    """How many links a line is that holds nothing else, but for bars and the like between them; 0 where it has more."""
    parts = [part.strip() for part in _BETWEEN.split(line) if part.strip()]
    links = [found for part in parts if (found := _NUMBER.match(part)) and found["number"] in listed]
    return len(links) if len(links) == len(parts) else 0
