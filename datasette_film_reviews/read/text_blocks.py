"""Texts that come in pieces, as systems for content keep them: paragraphs, or blocks each with a type and a text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

_TEXTS = tuple(
    """text value content html paragraph body children data texto valor contenido conteudo texte valeur contenu inhalt
    wert testo valore contenuto tekst tekstas inhoud""".split()
)
"""What the text of a block is called, the surest first."""

_DEPTH = 5


def text_in_blocks(pieces: Sequence[object]) -> str:
    """The text of a list of paragraphs or blocks, an empty line between two; what holds no text is left out."""
    return "\n\n".join(text for text in _pieces(pieces, _DEPTH) if text.strip())


def _pieces(pieces: Sequence[object], depth: int) -> Iterator[str]:
    for piece in pieces:
        if isinstance(piece, str):
            yield piece
        elif isinstance(piece, Mapping) and depth:
            yield _of_a_block(piece, depth - 1)


def _of_a_block(block: Mapping[object, object], depth: int) -> str:
    """The text of one block, that of its parts without anything between them."""
    held = next((block[name] for name in _TEXTS if isinstance(block.get(name), str | list | Mapping)), "")
    if isinstance(held, Mapping):
        return _of_a_block(held, depth - 1) if depth else ""
    return held if isinstance(held, str) else "".join(_pieces(held, depth)) if isinstance(held, list) else ""
