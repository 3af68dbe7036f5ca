"""Who plays whom by a few words that stand between the two and that every language has: “alias”, “whose”, “that is”.

One table for all the languages of `idioms`: hardly a word of it means anything else in another one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from datasette_film_reviews.extract.cast import Cast
from datasette_film_reviews.extract.idiom_names import IdiomNames
from datasette_film_reviews.extract.named import Named
from datasette_film_reviews.model import Fact

_WORD = r"[a-zà-ÿ][\w’'-]*"
_THE = (
    r"(?:(?:el|la|il|lo|le|o|a|los|las|les|i|gli|os|as|su|sa|son|suo|sua|seu|der|die|das|den|de|het|zijn|haar|sin|sitt?)\s+"
    r"|l['’]\s*)"
)
_A = r"(?:una?|uno|une|uma?|eine?|einen|een|ett)\s+"
"""No Swedish “en”, which is “and” in Dutch."""

_IS = r"(?:es|est|è|é|is|är|er|ist|era|war|was)"

# Between an actor and the character.
_WHOSE = re.compile(
    r",\s+(?:cuy[oa]|cuj[oa]|il\s+cui|la\s+cui|dont\s+(?:le|la)|dont\s+l['’]|wiens|wier|vars)\s*"
    rf"(?:{_WORD}\s+){{0,2}}$"
)
_EQUALS = re.compile(rf"\s+=\s+{_THE}?(?:{_WORD}\s+){{0,2}}$")
_MAKES_OF = re.compile(
    r"\s+(?:fait\s+d[eu]|hace\s+de|fa\s+di|faz\s+d[eoa]|macht\s+aus|maakt\s+van|gör|gør|gjør)\s+"
    rf"(?:{_WORD}\s+){{0,2}}$"
)
_SOMEBODY = re.compile(rf"\s+(?:{_A}|till?\s+)")
_WHO_IS_HE = re.compile(rf",?\s+(?:che|que|qui|die|som)\s+{_IS}\s+{_THE}?(?:{_WORD}\s+){{0,2}}$")
_GIVES = re.compile(
    rf"\s+(?:(?:le|gli|lhe)\s+)?(?:da|dà|dá|donne|prête|presta|regala|confiere|confère|ofrece|offre|empresta|aporta"
    rf"|conferisce|confere)\s+(?:a|à|al|all['’]|au|ao)\s+{_THE}?(?:{_WORD}\s+){{0,2}}$"
)
_A_GIFT = re.compile(
    rf"\s+{_A}(?!(?:\w+\s+)?(?:papel|ruolo|rôle|parte|oportunidad|occasion|chance|scène|escena|cena|partition|réplica|personnage|personaje))"
)
_ONE_BESIDE = re.compile(rf",\s+{_A}")
_ONE_THAT = re.compile(r"\s+(?:che|que|qui|di|de|da|som|die)\s")
_APPEARS = re.compile(
    r"\s+(?:passe|apparaît|débarque|déboule|surgit|cabotine|excelle|brille|convainc|étonne|fait\s+merveille|est\s+\w+)\s+en\s+$"
)
_IS_THE = re.compile(rf"\s+{_IS}\s+(?:{_THE}|{_A})(?:[^\W\d_][\w’'-]*\s+){{0,5}}[^\W\d_][\w’'-]*,\s+$")
_IS_HE = re.compile(rf"\s+(?:ist|war)\s+(?:(?:der|die|das)\s+(?:{_WORD}\s+){{0,2}})?$")

# Between a character and the actor.
_THAT_IS = re.compile(
    r",?\s+(?:es\s+decir|o\s+sea|c['’]est-à-dire|autrement\s+dit|cioè|ossia|ou\s+seja|isto\s+é|also|sprich|das\s+heißt"
    r"|oftewel|dat\s+wil\s+zeggen|det\s+vill\s+säga)(?:,|:)?\s+$"
)
_NO_OTHER = re.compile(
    r"(?:^|[\s,—–(-])(?:ninguém\s+menos\s+(?:do\s+)?que|nada\s+menos\s+que|ni\s+más\s+ni\s+menos\s+que|nul\s+autre\s+que|rien\s+(?:de\s+)?moins\s+que"
    r"|nientemeno\s+che|niente\s+(?:di\s+)?meno\s+che|kein\s+Geringerer\s+als|keine\s+Geringere\s+als|niemand\s+minder\s+dan"
    rf"|ingen\s+mindre\s+(?:än|end|enn))\s+(?:{_THE}|o\s+)?$"
)
_CRAFT = re.compile(
    r"\b(?:dir[ei]g|dir[ei]t|regi|réalis|realiz|produ|guion|gui[oó]n|roteir|scenegg|scénar|drehbuch|scenari|manus|música|musi[ck]|gedreht|inszen)",
    re.IGNORECASE,
)
_ALIAS = re.compile(rf",?\s+\(?alias\s+{_THE}?(?:{_WORD}\s+){{0,2}}$")
_APPOSED = re.compile(rf",\s+{_A}(?:{_WORD}\s+){{0,2}}$")
_PLACED = re.compile(r"\b(?:in|en|em|à|a|ad|de|di|da|do|du|nach|aus|bei|von|van|naar|uit|i|från|till|av)\s+$")
_IN_FRONT = re.compile(rf"\s+(?:c['’]è|{_IS}|c['’]est|está|sono|son|sont)\s+(?:{_A})?(?:{_WORD}\s+)?$")
_GIVING = re.compile(
    r"(?:^|\s)(?i:a\s+|à\s+)?(?i:dare|prestare|dar|prestar|donner|prêter|poner)\s+(?:(?:il|la|el|o|a|le|su|sa|son)\s+)?"
    r"(?:volto|voce|corpo|vida|voz|rostro|cara|corps|visage|voix|traits|vie|vita|rosto)\s+(?:a|à|al|alla|ao|au)\s+$"
)

# Round an actor of whom no character is named.
_ARRIVES = re.compile(
    r"(?:^|\W)(?i:et|y|e|und|en|och)\s+(?:puis|alors|ensuite|luego|entonces|después|poi|então|depois|a[ií]|dann|da|dan|toen|så|sedan)\s+"
    r"(?:arrive|débarque|surgit|apparaît|llega|aparece|irrumpe|arriva|appare|spunta|chega|surge|kommt|erscheint|komt|verschijnt|kommer)\s+(?:a\s+|o\s+)?$"
)
_WHO_IS = re.compile(rf",\s+{_THE}(?:[^\W\d_][\w’'-]*\s?){{1,3}},")
_AND_THEN = re.compile(r"^\W*(?i:et|y|e|und|en|och)\s+(?:puis|luego|poi|depois|dann|dan|sedan)\s+$")
_WITH = re.compile(r"(?:^|[\s,(])(?i:con|avec|com)\s+$")
_AS_A_ROLE = re.compile(
    r"\s+(?:de|en)\s+(?!fondo|vuelta|nuevo|regreso|viaje|vacaciones|gira|pie|verdad|plus|effet|fait|salles?|bonus|compétition|direct|moins"
    rf"|retour|novo|volta|fundo|férias|viagem|pé|verdade)({_WORD})(?=\s*[,.;)]|\s+(?:y|e|et|es|est|é)\s)"
)
_COMPLETE = re.compile(
    r"\s+(?:complètent|completano|completan|completam|vervollständigen|komplettieren|vervolledigen|vervolmaken|completeren"
    r"|kompletterar)\s+(?!(?:\w+\s+){0,2}?\w*(?i:jury|jurado|júri|giuria|équipe|equipo|squadra|podi|palmar|trilog|list|program|team))"
)
_AS_NEVER = re.compile(
    r"\s+(?:mai\s+così|come\s+(?:non\s+)?mai|come\s+non\s+l|comme\s+jamais|comme\s+on\s+ne|como\s+nunca|como\s+no\s+(?:lo|la)"
    r"|(?:más|plus|più|mais|tan)\s+\w+\s+(?:do\s+)?(?:que|che)\s+(?:nunca|jamais|mai)|wie\s+nie|wie\s+man\s+(?:ihn|sie)"
    r"|zoals\s+we\s+(?:hem|haar)|som\s+(?:aldrig|vi\s+aldrig)|en\s+état\s+de\s+grâce|in\s+stato\s+di\s+grazia|en\s+estado\s+de\s+gracia"
    r"|em\s+estado\s+de\s+graça|en\s+grande\s+forme|in\s+gran(?:de)?\s+forma|en\s+plena\s+forma|in\s+Höchstform|zum\s+(?:Gruseln|Fürchten|Niederknien|Verlieben|Anbeten|Heulen)|in\s+topvorm)\b"
)
_LISTED = re.compile(rf"(?:\s+(?:in|con|mit|met|com|avec|en|med|de)\s+{_WORD})?,\s+")
_OF_OTHERS = re.compile(
    r"\b(?:de|del|di|do|da|du|des|von|van|av|para|pour|per|für|voor|för|por|par|door|como|comme|come|wie|zoals|than)\s+$"
)
_ONE = re.compile(rf"(?:^|[.;:,]\s|\W)\W*(?i:{_A})(?:{_WORD}\s+)?$")


class Couplings:
    """The couplings of one text."""

    def __init__(self, cast: Cast, told: IdiomNames) -> None:
        self.cast = cast
        self.names = cast.names
        self.told = told

    def hear(self, place: int, name: Named) -> Iterator[Fact]:
        """Who acts at ``place``, by what stands round the name; ``name`` as it is in the text."""
        if not name.is_whole:
            return
        if name.linked:
            yield from self._behind(place, name)
        yield from self._before(place, name)
        yield from self._alone(place, name)

    def is_apposed(self, place: int) -> bool:
        """Whether a name stands behind another one as what that is: ``Ann Lee, un Rex Moe che …``."""
        first = self.names.linked_before(place)
        return place in self.cast.played or (
            first is not None
            and first.is_whole
            and place - 1 not in self.cast.actors
            and _ONE_BESIDE.fullmatch(self.names.all[place].before) is not None
        )

    def in_lists(self) -> Iterator[Fact]:
        """Who stands in a list before two others that act: ``Cy Poe in mutande, Ann Lee (Ida) e Bo Dane``."""
        acting = Counter(self.names.all[place].sentence for place in self.cast.actors)
        for place in range(len(self.names.all) - 2, -1, -1):
            name = self.names.all[place]
            if (
                name.is_whole
                and acting[name.sentence] > 1
                and place + 1 in self.cast.actors
                and place not in self.cast.actors | self.cast.played
                and not name.is_quoted
                and _LISTED.fullmatch(name.after)
                and not _OF_OTHERS.search(name.before)
                and not _CRAFT.search(name.before)
            ):
                yield from self.cast.credit(place, None, "starring")

    def _behind(self, place: int, name: Named) -> Iterator[Fact]:
        after, played = name.after, self.names.all[place + 1]
        beside_others = name.sentence in self.cast.sentences
        single = self.told.can_be_played(place + 1)
        if _EQUALS.fullmatch(after):
            yield from self.cast.credit(place, place + 1, "actor (character)")
        elif single and _WHOSE.fullmatch(after):
            yield from self.cast.credit(place, place + 1, "actor’s character")
        elif single and place in self.cast.actors and _MAKES_OF.fullmatch(after) and _SOMEBODY.match(played.after):
            yield from self.cast.credit(place, place + 1, "plays")
        elif single and _APPEARS.fullmatch(after):
            yield from self.cast.credit(place, place + 1, "actor as character")
        elif single and played.after.startswith(",") and _IS_THE.fullmatch(after):
            yield from self.cast.credit(place, place + 1, "plays")
        elif (
            _ALIAS.fullmatch(after)
            or (not single and _WHO_IS_HE.fullmatch(after))
            or (single and played.after.startswith(",") and _IS_HE.fullmatch(after))
        ):
            method = "actor as character" if beside_others else "actor is character"
            yield from self.cast.credit(place, place + 1, method)
        elif not single and _GIVES.fullmatch(after) and _A_GIFT.match(played.after):
            yield from self.cast.credit(place, place + 1, "actor’s character")
        elif (
            played.is_whole
            and self.told.leads(place)
            and _ONE_BESIDE.fullmatch(after)
            and _ONE_THAT.match(played.after)
        ) or (single and after == ", " and _AND_THEN.match(name.before) and _WHO_IS.match(played.after)):
            yield from self.cast.credit(place, place + 1, "actor as character")

    def _before(self, place: int, name: Named) -> Iterator[Fact]:
        character, before = self.names.linked_before(place), name.before
        if (match := _NO_OTHER.search(before)) and not _CRAFT.search(before):
            joined = character is not None and before.lstrip(" ,—–(-") == before[match.start() :].lstrip(" ,—–(-")
            yield from self.cast.credit(place, place - 1 if joined else None, "played by")
        elif (
            character is None
            or character.is_quoted
            or self.told.is_word(place - 1)
            or not self.told.can_be_played(place - 1)
        ):
            return
        elif _THAT_IS.fullmatch(before):
            yield from self.cast.credit(place, place - 1, "played by")
        elif _ALIAS.fullmatch(before):
            yield from self.cast.credit(place, place - 1, "actor is character")
        elif _IN_FRONT.fullmatch(before) and _GIVING.search(character.before):
            yield from self.cast.credit(place, place - 1, "played by")
        elif _APPOSED.fullmatch(before) and not _PLACED.search(character.before) and place - 1 not in self.cast.actors:
            yield from self.cast.credit(place, place - 1, "actor as character")

    def _alone(self, place: int, name: Named) -> Iterator[Fact]:
        before, after = name.before, name.after
        if (
            (_ARRIVES.search(before) and _WHO_IS.match(after))
            or (_WITH.search(before) and _AS_A_ROLE.match(after))
            or (_ONE.search(before) and _AS_NEVER.match(after))
        ):
            yield from self.cast.credit(place, None, "actor in a role")
        elif _COMPLETE.match(after):
            listed = self.cast.list_to(place)
            if len(listed) > 1 and all(self.names.all[at].is_whole for at in listed):
                for at in listed:
                    yield from self.cast.credit(at, None, "starring")
