"""Pages that were saved on the server: the code that it would have run is taken out of them."""

from __future__ import annotations

import re
from html import escape

_MARKS = (("<?", "?>"), ("<%", "%>"))
_CONSTANT = re.compile(
    r"(?P<name>\$?\b[A-Za-z_]\w{0,60})\s{0,20}(?:=|\{\s{0,20}get\s{0,20}\{\s{0,20}return)\s{0,20}\"(?P<value>[^\"\n]{1,300})\"\s{0,20};"
)
_SHOWN = re.compile(r"(?:=|php\s+echo\b)\s*(?P<name>\$?[A-Za-z_]\w*)\s*;?\s*", re.IGNORECASE)


def without_code(page: str) -> str:
    """The page without code of PHP and ASP.NET, but with the texts that the code keeps under a name and only shows.

    Code that is opened and never closed goes on to the end.
    """
    if not any(opening in page for opening, _ in _MARKS):
        return page
    constants = {found["name"]: found["value"] for found in _CONSTANT.finditer(page)}
    for opening, closing in _MARKS:
        kept: list[str] = []
        position = 0
        while (start := page.find(opening, position)) >= 0:
            end = page.find(closing, start)
            code = page[start + len(opening) : end if end >= 0 else len(page)]
            shown = _SHOWN.fullmatch(code.strip()) if len(code) < 200 else None
            kept += (page[position:start], escape(constants.get(shown["name"], "")) if shown else "")
            position = end + len(closing) if end >= 0 else len(page)
        page = "".join((*kept, page[position:]))
    return page
