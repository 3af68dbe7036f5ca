"""Who plays whom where Spanish, Portuguese, French and Italian leave the verb out, put it last or give a part away.

One table for the four: the words that such sentences turn on are few, and hardly one means anything else in another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol

from datasette_film_reviews.extract.cast import Cast
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.named import Named, Names
from datasette_film_reviews.model import ACTOR_SEPARATOR, Fact

_WORD = r"[a-zà-ÿ][\w’'-]*"
_THE = r"(?:(?:el|la|il|lo|le|o|a|los|las|les|i|gli|os|as|su|sa|son|suo|sua|seu)\s+|l['’]\s*)"
_GIVES = re.compile(
    rf"\s+(?:(?:le|gli|lhe)\s+)?(?:da|dà|dá|donne|prête|presta|regala|confiere|confère|ofrece|offre|offrono|empresta|aporta"
    rf"|conferisce|confere)\s+(?:a|à|al|all['’]|au|ao|aos)\s+{_THE}?(?:{_WORD}\s+){{0,2}}$"
)
_A_GIFT = re.compile(r"\s+(?:un[ae’']?|una|uma?|tod[oa]|tout[e]?|tutt[oa]|su|sa|son|il|la|el|le|o|a|l[’'])\b|,")
_GAVE = re.compile(
    rf"\b(?:confi[eé]e?r?|confía|confia|affida(?:re|to|ta)?|entrega|dio|donner|donne)\s+(?:{_THE}|a\s+)?(?:{_WORD}\s+){{0,2}}$"
)
_TO = re.compile(rf"\s+(?:à|a|al|ao|alla|all['’])\s+(?:(?:la|le|el|il|o)\s+)?(?:{_WORD}\s+){{0,2}}$")
_THE_OF = re.compile(
    rf"(?:^|[^\w’'])(?i:el|la|il|lo|le|o|a|los|las)\s+(?P<who>(?:(?!d[aeiou]l?\b|en\b|in\b|con\b|que\b|e\b|y\b){_WORD}\s+){{0,2}})$"
    rf"|(?:^|[^\w’'])(?i:l)['’]\s?$|(?:^|\s)l\s$"
)
_OF = re.compile(r"\s+(?:de|di|do|da|du|d|dell)\s+$|\s+d['’]$")
_LITTLE = re.compile(
    r"\b(?:pequeñ[oa]|petite?|piccol[oa]|pequen[oa]|viej[oa]|vieux|vieille|vecchi[oa]|velh[oa]|joven|jeune|giovane|jovem"
    r"|tía|tío|tante|oncle|zi[oa]|ti[oa]|doña|don|dona|abuel[oa]|nonn[oa]|av[óô]|hermana|sœur|sorella|irmã)\s+$"
)
_PLURAL = re.compile(
    rf"(?:^|[,;:.]\s*|\b(?:y|e|et)\s+)\W*(?:los|las|les|i|gli|le|os|as|sus|ses|quant\s+aux|suoi|sue|seus)\s+"
    rf"(?P<role>(?:{_WORD}\s+){{1,3}}),?\s?(?:(?:ce\s+)?(?:son|sont)|sono|são)\s+$",
    re.IGNORECASE,
)
_CRAFT = re.compile(
    r"\b(?:guioni|scénar|sceneggia|roteir|argument|produ|dire[ct]|réalis|realiz|regist|aut[eo]|respons|culpa|colpev|coupab|compos|monta"
    r"|mont[ée]|otr|altr|outr|autr|referen|modell?[oe]|mejor|miglior|meill|melhor|films?\b|película|pellicol|mae|maî|padrin)\w*"
)
_GAP = re.compile(
    rf"\s+(?:un[ao]?|une|uma?|un['’])\s+(?P<who>(?:(?!d[aeiou]l?\b){_WORD}\s+){{0,2}})(?P<named>$)?(?={_WORD})?",
)
_APPOSED = re.compile(rf",\s+(?:{_THE}|un[aeo]?\s+|uma?\s+)(?:(?!d[aeiou]l?\b){_WORD}\s+){{1,3}}$")
_BEHIND = re.compile(rf",\s+(?:{_THE})?{_WORD}(?:\s+{_WORD}){{0,3}},")
_CALLED = re.compile(
    rf",\s+(?:{_WORD}\s+){{1,6}}?(?:de nombre|di nome|nommée?|prénommée?|chamad[oa]|llamad[oa]|de nome)\s+$"
)
_ARE = re.compile(r"\s+(?:son|sont|sono|são)\s+(?:(?:el|la|il|o|a)\s+)?$")
_IS_A_CHILD = re.compile(
    rf"(?:,\s+[^,;:()]{{2,60}},)?\s+(?:es|est|è|é)\s+(?:una?|une|un['’]|uma?|o|a|el|la|il|le)\s*(?:{_WORD}\s+){{1,8}}\($"
)
_DRAWS = re.compile(
    rf"\s+(?!(?:gan|vin[ct]|rece|win|rempor|obt|merit|rued|film|gir|roda|visit|dirig|signe|firm)){_WORD}\s+(?:una?|une|uma?|um)\s+$"
)
_IS_LIKE = re.compile(rf"\s+(?!(?:d[aeiou]l?|del|en|in|à|a|que|qui|che|no|na)\b){_WORD}")
_KIN = re.compile(rf"\s+{_THE}(?:(?!d[aeiou]l?\b){_WORD},?\s+){{1,2}}$")
_STOPS = frozenset(",.;)")
_OF_WHOM = re.compile(r"(?:\b(?:de|di|do|da|du|que\s\w+|qui\s\w+|che\s\w+)|(?<!\w)d)\s$")
_MERGED = re.compile(
    r"(?P<character>(?!\w*[A-Z]{2})[^\W\d_]+) (?:de|di) (?P<actor>(?!La |El |Il |Los |Las )[^\W\d_][\w’'-]+ [^\W\d_].*)"
)
_OF_ROLE = re.compile(
    rf"\s+(?:de|da)\s+(?!la\b|los\b|las\b|nuevo|novo|niñ|verdad|{_WORD}\s+(?:de|da|do|del)\b){_WORD}(?=\s*(?:[,.;:)]|\s(?:y|e)\s))"
)


class _Told(Protocol):
    """What tells whether names are a character's."""

    def can_be_played(self, place: int) -> bool: ...
    def is_word(self, place: int) -> bool: ...


class Castings:
    """The castings of one text."""

    def __init__(self, cast: Cast, told: _Told) -> None:
        self.cast = cast
        self.names: Names = cast.names
        self.told = told

    def hear(self, place: int, name: Named) -> Iterator[Fact]:
        """Who acts at ``place``, by what stands round the name."""
        if not name.is_whole:
            return
        before, begun = self.names.linked_before(place), name.before
        name = self.names.all[place]
        if (merged := _MERGED.fullmatch(name.text)) and _THE_OF.search(name.before):
            value = f"{merged['actor']}{ACTOR_SEPARATOR}{merged['character']}"
            yield fact_at(self.cast.document, "actor", value, "actor’s character", name.start, name.end)
            return
        if name.linked and self.told.can_be_played(place + 1):
            played = self.names.all[place + 1]
            if _GIVES.match(name.after) and _A_GIFT.match(played.after):
                yield from self.cast.credit(place, place + 1, "plays")
                return
            if _DRAWS.fullmatch(name.after) and _IS_LIKE.match(played.after):
                yield from self.cast.credit(place, place + 1, "actor as character")
                return
            if _ARE.fullmatch(name.after) and len(self.names.listed(place + 1)) > 1:
                yield from self.cast.credit_pair(place, place + 1, "actor as character")
                return
        if before is None:
            if (match := _PLURAL.search(begun)) and not _CRAFT.search(match["role"]):
                yield from self.cast.credit_list(place, "performance")
        elif not before.is_whole and name.after.startswith(")") and _IS_A_CHILD.fullmatch(name.before):
            yield from self.cast.credit(place, place - 1, "character (actor)")
        elif _TO.fullmatch(name.before) and _GAVE.search(before.before):
            yield from self.cast.credit(place, place - 1, "played by")
        elif (
            _OF.fullmatch(name.before)
            and (not before.is_whole or (name.before in (" da ", " do ") and before.is_person))
            and (match := _THE_OF.search(before.before))
        ):
            little = match["who"] is not None and _LITTLE.search(match["who"])
            if little or not self.told.is_word(place - 1):
                method = "actor’s acting character" if little else "actor’s character"
                yield from self.cast.credit(place, place - 1, method)

    def beside_others(self, place: int, name: Named) -> Iterator[Fact]:
        """Who acts at ``place``, where the sentence tells of others that they do."""
        if not name.is_whole or _OF_WHOM.search(name.before):
            return
        played = place + 1 if name.linked and self.told.can_be_played(place + 1) else None
        if played is not None and (
            (_APPOSED.fullmatch(name.after) and self.names.all[played].after.startswith((",", ")")))
            or (name.after == ", " and _BEHIND.match(self.names.all[played].after))
            or _CALLED.fullmatch(name.after)
        ):
            if not _CRAFT.search(name.after):
                yield from self.cast.credit(place, played, "actor as character")
        elif played is not None and _KIN.fullmatch(name.after) and self.names.all[played].after[:1] in _STOPS:
            yield from self.cast.credit(place, played, "actor as character")
        elif match := _GAP.match(name.after):
            if match["named"] is None:
                yield from self.cast.credit(place, None, "actor in a role")
            elif played is not None:
                yield from self.cast.credit(place, played, "actor as character")
        elif _OF_ROLE.match(name.after):
            yield from self.cast.credit(place, None, "actor in a role")
