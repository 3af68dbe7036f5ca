"""What begins a sentence with a capital before a name and is no part of it, in languages other than English."""

from __future__ import annotations

import re

from datasette_film_reviews.extract.function_words import (
    DANISH,
    DUTCH,
    FRENCH,
    ITALIAN,
    NORWEGIAN,
    PORTUGUESE,
    SPANISH,
    SWEDISH,
)
from datasette_film_reviews.extract.names import GAP, UPPER

_MORE = {
    "es": """a ambos esperaba le junto mención solo tampoco o con sus dos tres gran magnífico magnífica espléndido
        espléndida soberbia estupendo estupenda excelente dice cuenta firma rueda vuelve llega completan
        destacan aparece aparecen atención ojo menudo menuda inmenso inmensa genial soberbio correcto
        correcta dirige desaprovechado desaprovechada impecable brillante""",
    "fr": """a à ah adapté aux bref c’est certes côté d’abord de deux dommage du en enfin face grâce la le les mention
        quant quelques seul seule seuls trois tourné porté réalisé interprété un excellent excellente
        formidable magnifique remarquable impeccable épatant épatante bravo voici voilà sa ses son signé
        chapeau reste""",
    "it": """a al ai alla anche il la le lo i nel nella per peccato ma da dopo due tre un una oggi solo se qui qualche
        bravo brava bravissimo bravissima ottimo ottima eccellente splendido splendida straordinario
        straordinaria strepitoso strepitosa sprecato sprecata dice torna firma completano spicca spiccano
        applausi magnifico magnifica dirige""",
    "pt": """ótimo ótima óptimo óptima excelente magnífico magnífica esplêndido esplêndida soberbo soberba desperdiçado
        desperdiçada impecável brilhante dirige diz conta assina completam destaque pena finalmente""",
    "nl": """geweldige fantastische uitstekende magistrale weergaloze schitterende sterke prachtige regisseert speelt
        ook twee drie gelukkig mooi knap hulde bravo petje regisseur regisseuse filmmaker cineast acteur actrice
        debutant debutante scenarist""",
    "sv": """lysande fantastiska fantastisk utmärkta utmärkt strålande underbara briljanta regisserar spelar
        två tre heder bravo starkast bäst roligast regissören regissör filmskaparen filmmakaren skådespelaren
        skådespelerskan manusförfattaren debutanten svenska danska norska finska brittiska""",
    "da": """fremragende fantastiske fantastisk glimrende strålende vidunderlige blændende instruerer spiller to tre
        hatten bravo bedst sjovest instruktøren instruktør filmskaberen skuespilleren skuespillerinden
        manuskriptforfatteren debutanten svenske danske norske finske islandske britiske franske tyske""",
    "no": """fremragende fantastiske fantastisk glimrende strålende vidunderlige blendende regisserer spiller to tre
        hatten bravo best morsomst regissøren regissør filmskaperen skuespilleren skuespillerinnen manusforfatteren
        debutanten svenske danske norske finske islandske britiske franske tyske""",
}
BEGINNINGS = {
    language: frozenset(f"{words} {_MORE[language]}".split())
    for language, words in {
        "es": SPANISH,
        "fr": FRENCH,
        "it": ITALIAN,
        "pt": PORTUGUESE,
        "nl": DUTCH,
        "sv": SWEDISH,
        "da": DANISH,
        "no": NORWEGIAN,
    }.items()
}
"""By language, the small words of ``Con Ann Lee`` and ``Seule Ann Lee``."""

OPENING_MARKS = tuple("“„«‘\"'*_")
_ANY_WORD = re.compile(rf"(?P<word>[\w’'-]+)(?:{GAP}|$)")
_ORIGIN_AS_A_NOUN = re.compile(
    rf"\w+(?:ais|ois|ien|ienne|ain|and|ol|ec|ard|que|elge|uisse|usse|cque|aise|oise|aine|ande|ole)e?{GAP}(?=[{UPPER}][\w’-]+{GAP}[{UPPER}])"
)
_BEFORE_AN_ORIGIN = (" le ", " la ", " du ", " au ", " un ", " une ")


def beginning(text: str, start: int, end: int, words: frozenset[str]) -> int:
    """How many characters of a run are small words that begin a sentence, or tell where somebody comes from.

    In ``le Roumain Ann Lee`` the latter has a capital.
    """
    if text[start - 1 : start] in OPENING_MARKS:
        return 0
    run, begun = text[start:end], 0
    if not is_in_a_sentence(text, start):
        while (word := _ANY_WORD.match(run, begun)) and word["word"].casefold().replace("'", "’") in words:
            begun = word.end()
    if f" {text[max(0, start + begun - 4) : start + begun]}".lower().endswith(_BEFORE_AN_ORIGIN) and (
        origin := _ORIGIN_AS_A_NOUN.match(run, begun)
    ):
        return origin.end()
    return begun


def is_in_a_sentence(text: str, start: int) -> bool:
    """Whether a small letter or a comma stands before a capital, so that it begins no sentence."""
    before = text[max(0, start - 2) : start - 1]
    return text[start - 1 : start] == " " and (before == "," or before.islower())
