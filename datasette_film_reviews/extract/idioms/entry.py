"""What a language has to say to have its texts read: the entry of `IDIOMS`."""

from __future__ import annotations

from dataclasses import dataclass

NEVER = r"(?!)"
"""What matches nothing: the words of a language that has none of a kind."""


@dataclass(frozen=True, slots=True)
class Idioms:
    """The words of one language, each value a part of a regular expression without named groups.

    A blank in a value stands for any space; a line end with the blanks round it for nothing, so that an alternative
    begins its line with its stroke.

    Before the director: ``directed`` and the word for one, ``maker``; ``film_of`` between a ``film`` and who made it,
    with one of the words ``new`` before the word for a film. Behind the director: ``directs``.

    Before actors: ``starring`` and the word for one, ``player``; ``beside`` where a list of them follows or ``role``;
    ``performance`` of whom. Between actor and character: ``plays`` and ``role``. Between character and actor:
    ``played``, and ``who_plays``, with ``acted`` behind the actor where the language puts a verb there, which
    ``played`` then needs. Behind an actor: ``acts``. ``nouns_are_capitals`` where every noun has one, ``owns_by_s``
    where a bare s makes an owner.

    ``own`` says whose a film is before the word for one, ``works`` what somebody does as directors do, and others too.
    ``an`` stands before an actor's name as before a noun, ``copula`` between an actor and a character,
    ``finds`` between a role and its actor.

    With ``elsewhere`` in a sentence nobody after it is said to work on this film: a jury, a prize, a book. A text with
    ``remade`` speaks of an older film, and whoever stands beside a year worked on that one.

    ``tells`` are words that stand in texts of the language and together in few others.

    ``small`` are words with which no description of a character goes on, ``article`` those that begin one.
    """

    directed: str
    maker: str
    film: str
    new: str
    film_of: str
    directs: str
    starring: str
    player: str
    beside: str
    performance: str
    plays: str
    role: str
    played: str
    who_plays: str
    acts: str
    small: str
    article: str
    tells: tuple[str, ...]
    acted: str = NEVER
    own: str = NEVER
    works: str = NEVER
    elsewhere: str = NEVER
    remade: str = NEVER
    an: str = NEVER
    finds: str = NEVER
    copula: str = NEVER
    nouns_are_capitals: bool = False
    owns_by_s: bool = False
