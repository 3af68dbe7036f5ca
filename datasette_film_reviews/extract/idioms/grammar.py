"""The table's words as patterns for what stands before and behind a name, the same for every language."""

from __future__ import annotations

import re
from functools import cache

from datasette_film_reviews.extract.idioms import IDIOMS
from datasette_film_reviews.extract.idioms.entry import NEVER, Idioms
from datasette_film_reviews.extract.names import QUOTED

_THAN = r"(?:m[áa]s|menos|mejor|peor|plus|moins|mieux|mais|melhor|pior|mism[oa]|même|mesm[oa])\s+(?:\w+\s+)?que"
_COMPARED = (
    rf"(?:como|comme|wie|come|tra|entre|otr[oa]s?|autres?|andere[rn]?|altr[io]|outr[oa]s?|ex|{_THAN}|als|zwischen|zoals"
    r"|tussen|liksom|mellan|andra|ligesom|mellem|andre|mellom|akkurat som)"
)
ASIDE = r"(?:(?:,|\s+\(|\s*(?:--|—|–))\s*[^.;:()\n]{2,80}?(?:,|\)|\s*(?:--|—|–)))?"
_ALSO = r"(?:tambi[ée]n|aussi|anche|tamb[ée]m|ici|aqu[íi]|qui|lui|elle)"
_WHO = r"(?:que|qui|che|quien|quem|som|der)"
_AT_HIM = r"(?:(?:gli|lui|le|lhe)\s+)?"
_SAYS = r"(?:elle|il|ella|él|lei|lui|ela|ele|que|qui|che)"
_IS_CALLED = r"(?:se\s+llama|si\s+chiama|s[’']appelle|se\s+chama|es|è|é|est)"
_NO_ROLE = (
    r"problem[ae]?|culpable|colpevole|coupable|culpado|asesin[oa]|assassin[oa]?|resto|resultado|risultato|résultat"
    r"|título|titolo"
    r"|titre|autora?|autore|auteure?|guionista|sceneggiat\w+|scénariste|roteirista|responsable|responsabile"
    r"|responsável|ganador\w*"
    r"|mejor|migliore|meilleure?|melhor|verdader[oa]|ver[oa]|vrai|verdadeir[oa]|únic[oa]|unic[oa]|seule?|modelo"
    r"|modello|referent\w+"
    r"|música|musica|musique|fotograf\w+|montaje|montaggio|montagem|idea|razón|nombre|nome|nom|prim\w+|segund\w+"
    r"|second\w+"
)
"""What is said to be somebody and is no role: ``El culpable es Rex Moe``."""
_WORD = r"[a-zà-ÿ][\w’'-]*"
_ANY_WORD = r"[^\W\d_][\w’'-]*"


_ACCENTED = re.compile(r"(?<=\w)[áéíóúàèìòùâêôãõçîû]|[áéíóúàèìòùâêôãõçîû](?=\w)")
_BARE = str.maketrans("áéíóúàèìòùâêôãõçîû", "aeiouaeiouaeoaociu")


def spaced(part: str) -> str:
    """A value of the table as a pattern; many write a word without its accents."""
    spaced = "".join(map(str.strip, part.strip().splitlines())).replace(" ", r"\s+")
    return _ACCENTED.sub(lambda match: f"[{match[0]}{match[0].translate(_BARE)}]", spaced)


class Grammar:
    """The patterns of one language."""

    def __init__(self, idioms: Idioms) -> None:
        words = {
            name: spaced(getattr(idioms, name))
            for name in Idioms.__slots__
            if name not in ("nouns_are_capitals", "owns_by_s", "tells")
        }
        word = _ANY_WORD if idioms.nouns_are_capitals else _WORD
        ended = r"(?<!,\s)" if idioms.nouns_are_capitals else ""
        told = rf"(?:(?!(?:{words['small']})\b){word},?\s+)"
        noun = rf"(?:{words['article']})(?:\s+|(?<=['’]))"
        article = f"(?:{noun})?" if idioms.nouns_are_capitals else ""
        described = rf"(?:{article}{told}{{0,5}}(?:(?:{words['maker']}|{words['player']})\s+)?{told}{{0,2}})"
        lead = rf"(?P<lead>(?:{noun})?{told}{{0,5}}{ended}[“\"«„‘'*_]?)"
        self.directed = re.compile(
            rf"\b(?:{words['directed']})(?:\s+|(?<=\())\(?{described}$"
            rf"|(?P<other>\b{_COMPARED}\s+(?:{noun})?{told}?)?\b(?:{words['maker']})(?:\s+(?!junto\b|insieme\b|assieme\b)(?:{told}{{0,2}}|{_IS_CALLED}\s+(?:el|un[ae]?|tal|\s)*)|:\s+|,\s+|\s+\()$"
        )
        self.own = re.compile(
            rf"\b(?:pour|con|com|em|en|in|nel|per|avec|dans|a[lo]?|met|voor|med|för|for|i)\s+(?:{words['own']})\s+(?:\w+\s+){{0,3}}?(?:{words['film']})"
            rf"(?:\s+{_WORD}){{0,3}},?\s+$"
        )
        self.own_behind = re.compile(
            rf"(?:,\s+[a-zà-ÿ]{{1,4}}|\s+{_WORD}(?:\s+{_WORD}){{0,3}}?)\s+(?:{words['own']})\s+(?:{_WORD}\s+){{0,3}}?(?:{words['film']})(?!\w)"
        )
        self.works = re.compile(rf"{ASIDE}\s+(?:{words['works']})(?!\w)")
        self.elsewhere = re.compile(rf"(?<!\w)(?:{words['elsewhere']})(?!\w)", re.IGNORECASE)
        self.remade = re.compile(rf"(?<!\w)(?:{words['remade']})(?!\w)", re.IGNORECASE)
        gap = "" if idioms.nouns_are_capitals else r"(?:[\w’'-]+\s+){0,2}?"
        self.newest = re.compile(
            rf"\b(?:{words['new']})\s+(?:[\w’'-]+\s+){{0,2}}?(?:(?<=rima\s)|(?<=ebut\s)|(?<=ebüt\s)|(?<=ordio\s)|(?:{words['film']})\s+)"
            rf"{gap}(?:{words['film_of']})\s+{described}$"
        )
        self.film_by = re.compile(
            rf"(?P<other>\b{_COMPARED}\s+)?(?:\b{noun}|^\s*|[»”\"*],\s+|\b(?:est|es|é|è|ist|hier|is|är|er)\s+)(?:[\w’'-]+\s+){{0,2}}?(?:{words['film']})\s+{gap}"
            rf"(?:{words['film_of']})\s+{described}$",
            re.IGNORECASE,
        )
        self.of_title = re.compile(
            rf"(?P<title>{QUOTED})(?:\s*\([^()\n]{{4,60}}\))?,?\s+(?:{words['film_of']})(?:\s+|['’]){described}$"
        )
        self.behind_title = re.compile(
            rf"[”»“\"]?(?:\s*\([^()\n]{{4,60}}\))?,?\s+(?:{words['film_of']})(?:\s+|['’]){described}"
        )
        self.directs = re.compile(
            rf"(?:{ASIDE}|,(?=\s+{_WHO}\s))\s+(?:{_WHO}\s+(?:l[aoe]\s+)?)?(?:{words['directs']})(?!\w)"
        )
        self.films = re.compile(rf"\s+(?:(?:{words['new']})\s+)?(?:{words['film']})\b")
        self.starring = re.compile(
            rf"\b(?:{words['starring']})(?:\s+|\s*\(){described}$|(?<!\w)(?P<other>{_COMPARED}\s+(?:{noun})?{told}?)?(?:{words['player']})(?:\s+{told}{{0,2}}|,\s+)$"
        )
        self.beside = re.compile(
            rf"(?:^\W*|[,;(»”\"*]\s*|\b(?:{words['film']})\s+(?:[\w’'-]+\s+){{0,4}}?)(?i:{words['beside']})\s+{described}$"
        )
        self.performance = re.compile(rf"\b(?:{words['performance']})\s*{described}$")
        self.an_actor = re.compile(
            rf"[,(:–—]\s*(?:{words['an']}|(?:el|la|il|le|o)\s+(?:siempre|toujours|sempre)\s+{_WORD})\s+$"
        )
        self.praised = re.compile(rf"\((?:{noun})?{told}{{1,4}}$")
        self.is_role = re.compile(
            rf"{ASIDE}\s+(?:{words['copula']})\s+(?:(?!d[aeiou]l?\b|del|(?:{words['small']})\b){_WORD}\s+){{0,2}}"
        )
        self.bracket = re.compile(rf"\s+\((?:{noun}(?:{_WORD}\s+){{0,3}}{_WORD},\s+)?$")
        self.plays = re.compile(
            rf"(?:{ASIDE},?\s+|[^.;:()\n]{{0,60}}\s\({_SAYS}\s+)(?:{words['plays']})(?:\s+|(?<=['’])){lead}"
        )
        self.plays_role = re.compile(
            rf"{ASIDE},?\s+(?:{words['plays']})\s+{noun}(?={_WORD}|[A-Z])(?!(?:\w+\s+){{0,3}}(?:{words['film']})s?\b)"
        )
        self.role = re.compile(
            rf"(?:\s+\([^()\n]{{2,60}}\))?(?:,|\s+\()?(?:\s+{_AT_HIM}{told}{{0,4}}|\s*)(?:{words['role']})(?:\s+|(?<=['’])){lead}"
        )
        self.excels = re.compile(
            rf"(?:{ASIDE}\s+(?:{told}{{1,3}}|(?:est[áa]|t[áa])\s+(?!tan\b|t[ãa]o\b){told}{{1,3}})"
            rf"|{ASIDE}\s+(?:é|es|est|è|is|är|er)\s+(?!zo\b|even\b|net\b|lika\b|lige\b|like\b|så\b){told}{{1,3}}(?!com[eo]\b))(?:{words['role']})(?:\s+|(?<=['’])){lead}"
        )
        self.in_role = re.compile(
            rf"(?:,|\s+\()?\s+{told}{{0,4}}?(?:{words['role']})(?:\s+|(?<=['’]))(?:{noun})?(?={_WORD})(?!\s*(?:{words['small']})\b)"
        )
        self.role_before = re.compile(rf"^\W*(?i:{words['role']})(?:\s+|(?<=['’])){lead}$")
        self.role_is = re.compile(
            rf"^\W*(?:{noun})(?!(?:{words['maker']}|{words['player']}|{words['film']}|{_NO_ROLE})\b)(?:{_WORD}\s+){{1,2}}(?:{words['copula']})\s+"
            r"(?:(?:el|la|o|a|il)\s+)?$",
            re.IGNORECASE,
        )
        self.finds = re.compile(rf",|\s+(?:{words['finds']})\s+(?:a\s+)?{described}$")
        self.is_somebody = re.compile(rf"\s+(?:{words['copula']}|son|sont|sono|são)\s+(?={_WORD})")
        self.apposition = re.compile(rf",\s+(?:{noun}|un[aeo]?\s+|uma?\s+){told}{{1,3}}$")
        self.role_said_before = re.compile(
            rf"^\W*(?i:{words['role']})(?:\s+|(?<=['’]))(?:{noun})?{told}{{1,5}}?(?:(?<=,\s)|(?:{words['finds']})\s+(?:a\s+)?){described}$"
        )
        self.played = re.compile(rf"(?P<link>.*?)(?<!\w)(?:{words['played']})(?:\s+|(?<=['’])){described}$", re.DOTALL)
        self.who_plays = re.compile(rf"(?P<link>.*?)(?<!\w)(?:{words['who_plays']})\s+{described}$", re.DOTALL)
        self.subject = re.compile(
            rf",\s+(?:{noun})?(?:{_WORD}\s+){{1,5}}|,\s+[^,.;:()]{{2,60}},\s+(?:(?:e|y|et|que|che|qui)\s+)?|,\s+(?:que|qui|che)\s[^,.;]{{1,60}}\s(?:y|e|et)\s+|[”»\"’]?\s*[,(]?\s*(?:(?:{told}|(?:es|est|è|é|son|sont|sono|são|wird|wurde|que|qui|che|die|der|und)\s+){{0,3}})"
        )
        self.acts = re.compile(rf"(?:{ASIDE}|,(?=\s+{_WHO}\s))\s+(?:{_ALSO}\s+)?(?:{words['acts']})(?!\w)")
        self.acted = re.compile(words["acted"])
        self.puts_verbs_last = idioms.acted != NEVER
        self.owns_by_s = idioms.owns_by_s
        self.nouns_are_capitals = idioms.nouns_are_capitals


@cache
def grammar_of(language: str) -> Grammar:
    """The patterns of a language of `IDIOMS`."""
    return Grammar(IDIOMS[language])
