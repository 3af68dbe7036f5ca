"""The words of a text in LaTeX, in Markdown: its commands are marks of print, letters or nothing at all."""

from __future__ import annotations

import re
import unicodedata

_TOKEN = re.compile(r"\\(?P<name>[a-zA-Z]+)(?P<star>\*?)|\\(?P<sign>[^a-zA-Z])|(?P<brace>[{}])")
_OPTION = re.compile(r"[ \t]*\[[^\[\]\n]{0,200}\]")
_ENVIRONMENT = re.compile(r"\{(?P<name>[a-zA-Z*]{1,40})\}")
_ACCENTS = {"`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", '"': "\u0308", "=": "\u0304", ".": "\u0307"}
_NAMED_ACCENTS = {
    "c": "\u0327",
    "v": "\u030c",
    "u": "\u0306",
    "H": "\u030b",
    "k": "\u0328",
    "r": "\u030a",
    "d": "\u0323",
}
_SIGNS = {
    "aa": "å", "AA": "Å", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł",
    "ss": "ß", "i": "i", "j": "j", "pounds": "£", "euro": "€", "S": "§", "copyright": "©", "dots": "…",
    "ldots": "…", "textellipsis": "…", "textendash": "–", "textemdash": "—", "textquoteleft": "‘",
    "textquoteright": "’", "textquotedblleft": "“", "textquotedblright": "”", "guillemotleft": "«",
    "guillemotright": "»", "og": "«", "fg": "»", "textonehalf": "½", "textonequarter": "¼",
    "textthreequarters": "¾", "half": "½", "star": "★", "bigstar": "★", "starredbullet": "★", "FiveStar": "★",
    "whitestar": "☆", "FiveStarOpen": "☆", "LaTeX": "LaTeX", "TeX": "TeX", "slash": "/", "and": ", ",
    "textbackslash": "", "textbar": "|", "textdegree": "°", "times": "×", "cdot": "·", "textbullet": "•",
    "par": "\n\n", "newline": "\n", "linebreak": "\n", "hfill": "\n\n", "hspace": " ", "quad": " ", "qquad": " ",
    "bigskip": "\n\n", "medskip": "\n\n", "smallskip": "\n\n", "newpage": "\n\n", "clearpage": "\n\n",
    "vfill": "\n\n", "item": "\n- ", "tabularnewline": "\n", "hrule": "\n\n",
}  # fmt: skip
_HEADINGS = {"title": 1, "chapter": 1, "section": 1, "subsection": 2, "subsubsection": 3, "paragraph": 4}
_MARKS = {
    "emph": "*", "textit": "*", "textsl": "*", "textbf": "**", "enquote": "“”", "footnote": " ()", "it": "*",
    "em": "*", "itshape": "*", "slshape": "*", "sl": "*", "bf": "**", "bfseries": "**",
}  # fmt: skip
_SWITCHES = frozenset("it em itshape slshape sl bf bfseries".split())
"""Marks of print that hold to the end of the group in which they stand."""

_UNPRINTED = frozenset(
    "label ref pageref cite input include subfile includegraphics usepackage documentclass pagestyle thispagestyle"
    " vspace hspace setlength setcounter addtolength illus picture index bibliography bibliographystyle newcommand"
    " renewcommand providecommand def color pagecolor fontsize selectlanguage graphicspath hypersetup markboth"
    " addcontentsline rule raisebox phantom".split()
)
"""Commands whose arguments are no words."""

_UNPRINTED_ENVIRONMENTS = frozenset(
    "figure figure* tikzpicture picture lstlisting verbatim comment thebibliography".split()
)
_WITH_ARGUMENT = frozenset("multicols tabular tabular* tabularx minipage longtable wrapfigure adjustwidth".split())
_DEEPEST = 24
_QUOTED = (("``", "“"), ("''", "”"), ("`", "‘"), ("---", "—"), ("--", "–"), ("~", " "))
_CELLS = re.compile(r"^[ \t]*(?P<label>[^&\n]{1,60}?)[ \t]*&[ \t]*(?P<value>[^&\n]*?)[ \t]*$", re.MULTILINE)
_ROW = re.compile(r"[ \t]*&[ \t]*")
_AMPERSAND = "\ue000"
_LEFT = re.compile(r"^[ \t]+(?=\S)|[ \t]+$", re.MULTILINE)
_ONE_PARAGRAPH = re.compile(r"(?<=[^\n])\n(?=[^\n])")
"""An end of a line that is none in print."""

_BLANKS = re.compile(r"\n{3,}")
_MATHS = re.compile(r"\$([^$\n]{0,200})\$")


def in_markdown(text: str) -> str:
    """A text in LaTeX as Markdown, linear in its length; what is nested deeper than others write loses its marks."""
    words = _Words(_ONE_PARAGRAPH.sub(" ", _LEFT.sub("", _MATHS.sub(r"\1", text)))).all()
    words = _CELLS.sub(r"\g<label>: \g<value>", words)
    words = _ROW.sub(" | ", words).replace(_AMPERSAND, "&")
    return _BLANKS.sub("\n\n", _LEFT.sub("", words)).strip("\n")


class _Words:
    """One reading of a text from its beginning to its end."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._place = 0

    def all(self) -> str:
        pieces = [self._group(0)]
        while self._place < len(self._text):  # braces that close what was never opened
            pieces.append(self._group(0))
        return "".join(pieces)

    def _group(self, depth: int) -> str:
        """What stands up to the brace that closes the group, which is taken."""
        pieces: list[str] = []
        ending = ""
        while token := _TOKEN.search(self._text, self._place):
            pieces.append(_typeset(self._text[self._place : token.start()]))
            self._place = token.end()
            if token["brace"] == "}":
                return "".join(pieces) + ending
            if token["brace"]:
                pieces.append(self._group(depth + 1) if depth < _DEEPEST else "")
            elif token["name"] in _SWITCHES and depth and not ending:
                self._skip_space()
                ending = _MARKS[token["name"]]
                pieces.append(ending)
            elif token["name"]:
                pieces.append(self._command(token["name"], depth))
            else:
                pieces.append(self._sign(token["sign"], depth))
        pieces.append(_typeset(self._text[self._place :]))
        self._place = len(self._text)
        return "".join(pieces) + ending

    def _command(self, name: str, depth: int) -> str:
        if name in ("begin", "end"):
            return self._environment(name)
        if name in _NAMED_ACCENTS and self._next() == "{":
            return _accented(self._argument(depth), _NAMED_ACCENTS[name])
        if name == "href" and self._next() == "{":
            address = self._argument(depth)
            return f"[{self._argument(depth)}]({address})"
        if name == "item" and (option := _OPTION.match(self._text, self._place)):
            self._place = option.end()
            return f"\n\n{in_markdown(option[0].strip()[1:-1]).strip().rstrip(':')}: "
        while option := _OPTION.match(self._text, self._place):
            self._place = option.end()
        if name in _UNPRINTED:
            while self._next() == "{":
                self._argument(depth)
            return " "
        if name in _HEADINGS and self._next() == "{":
            heading, _, rest = self._argument(depth).strip().partition("\n")
            return f"\n\n{'#' * _HEADINGS[name]} {heading.strip()}\n\n{rest.strip()}\n\n"
        if name in _MARKS and self._next() == "{":
            return _marked(self._argument(depth), _MARKS[name])
        if name in _SIGNS:
            self._skip_space()
            return _SIGNS[name]
        if self._next() != "{":
            self._skip_space()
        return ""

    def _environment(self, command: str) -> str:
        """Begins or ends an environment; those that print no words are passed over."""
        found = _ENVIRONMENT.match(self._text, self._place)
        if not found:
            return ""
        self._place = found.end()
        if command == "begin" and found["name"] in _UNPRINTED_ENVIRONMENTS:
            end = self._text.find(f"\\end{{{found['name']}}}", self._place)
            self._place = end if end >= 0 else self._place
        elif command == "begin":
            while option := _OPTION.match(self._text, self._place):
                self._place = option.end()
            while found["name"] in _WITH_ARGUMENT and self._next() == "{":
                self._argument(_DEEPEST)
        return "\n\n"

    def _sign(self, sign: str, depth: int) -> str:
        if sign in _ACCENTS:
            if self._next() == "{":
                return _accented(self._argument(depth), _ACCENTS[sign])
            if token := _TOKEN.match(self._text, self._place):
                self._place = token.end()
                return _accented(_SIGNS.get(token["name"] or "", ""), _ACCENTS[sign])
            letter = self._text[self._place : self._place + 1]
            self._place += len(letter)
            return _accented(letter, _ACCENTS[sign])
        if sign == "\\":
            if option := _OPTION.match(self._text, self._place):
                self._place = option.end()
            return "\n"
        if sign == "&":
            return _AMPERSAND
        if sign == ",":
            before, after = self._text[max(0, self._place - 3) : self._place - 2], self._next()
            return " " if before.isalnum() and after.isalnum() else ""
        return {" ": " ", "\n": " ", ";": " ", ":": " ", "-": "", "/": "", "@": "", "!": ""}.get(sign, sign)

    def _argument(self, depth: int) -> str:
        """The group that follows."""
        self._skip_space()
        self._place += 1
        if depth < _DEEPEST:
            return self._group(depth + 1)
        start = self._place
        end = self._text.find("}", start)
        self._place = len(self._text) if end < 0 else end + 1
        return self._text[start:end] if end >= 0 else ""

    def _next(self) -> str:
        return self._text[self._place : self._place + 1]

    def _skip_space(self) -> None:
        if self._next() in (" ", "\t", "\n") and self._next():
            self._place += 1


def _typeset(text: str) -> str:
    for written, printed in _QUOTED:
        text = text.replace(written, printed)
    return text


def _accented(letters: str, accent: str) -> str:
    return unicodedata.normalize("NFC", letters[:1] + accent + letters[1:]) if letters else ""


def _marked(words: str, mark: str) -> str:
    bare = words.strip()
    if not bare:
        return ""
    if set(mark) == {"*"}:
        return f"{mark}{bare}{mark}" if "\n" not in bare else bare
    return f"{mark[:-1]}{bare}{mark[-1]}"
