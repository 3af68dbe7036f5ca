"""Who is of the cast, as German says it of several people, without telling whom they play."""

from __future__ import annotations

import re

from datasette_film_reviews.extract.german_makers import LEAD, MAKER

_IN_A_CAST = re.compile(
    r"\b(?:Cast|Ensemble|Besetzung|Darstellerriege|Darsteller|Schauspieler|Nebenrollen|Nebendarsteller)\b[^.;:!?()]{0,40}?,\s+(?:darunter|allen\s+voran|vor\s+allem"
    r"|angeführt\s+von)\s+$|\bagieren\s+$|\bRolle\s+[^.;:!?()]{3,60}\s+mit\s+$|\bbesetzt\s+[^.;:!?()]{3,60}\s+mit\s+$|\b[Mm]it\s+der\s+(?:\w+\s+)?Stimme\s+von\s+$"
    r"|\bHauptrollen?\b[^.;!?()]{0,30}?(?::|\s(?:sind|ist|spielen|spielt|sieht\s+man|überzeugen|glänzen|zu\s+sehen))\s+$"
    r"|\b(?:Ensemble|Cast|Besetzung)\s+(?:gehören|zählen)\s+(?:auch\s+|außerdem\s+|noch\s+)?$"
    r"|\b[Mm]it\s+(?:von\s+der\s+Partie|dabei)(?::|\s+(?:sind|ist))\s+(?:auch\s+|außerdem\s+|noch\s+)?$"
    r"|\b(?:Besetzungsliste|Besetzung|Cast|Darsteller|Ensemble)\b[^.;!?()]{0,60}:\s+$"
    r"|\b[Ee]rgänzt\s+[^.;:!?()]{0,30}?\b(?:Ensemble|Cast|Besetzung)\s+(?:durch|von|um)\s+$"
    r"|\bWiedersehen\s+(?:gibt\s+es\s+|feiert\s+man\s+|feiern\s+wir\s+)?mit\s+$"
    r"|\bR(?:egie)?:[^\n]{3,80}\bD:\s+$"
    rf"|^\W*D:\s+$|^\W*(?:Mit|mit|Es\s+spielen|Darsteller|Besetzung):\s+$|\bDen?\s+\w+\s+leiht\s+{LEAD}$|\bStimme\s+(?:leiht|lieh)\s+\w+\s+{LEAD}$"
)
_VOICED = re.compile(
    rf"\b(?i:mit)\s+der\s+(?:\w+\s+)?Stimme\s+von\s+$|\bseine\s+Stimme\s+leiht\s+(?:ihm|ihr)\s+{LEAD}$"
    rf"|\b[Ss]timme\s+(?:[^.;:!?,]{{0,40}}\s)?(?:gehört|stammt\s+von|kommt\s+von|liefert)\s+{LEAD}$"
    rf"|\b[Ss]ynchronisiert\s+(?:hat|haben)\s+{LEAD}$"
    rf"|(?:^\W*|,\s+)(?:[Gg]esprochen|[Ss]ynchronisiert)\s+von\s+{LEAD}$"
    rf"|\b(?:Cast|Ensemble|Besetzung|Darstellerriege)(?:\s+rund)?\s+um\s+(?!{MAKER}){LEAD}$"
)

_BORNE = re.compile(
    rf"(?:\b[Gg]etragen\s+(?:wird|werden)\s+(?:(?!von\b)\w+\s+){{1,6}}|^\W*Getragen\s+)von\s+(?!(?:\w+\s+){{0,3}}(?:Musik|Kamera|Bildern)\b){LEAD}$"
)
_CAST_WITH = re.compile(rf"\bmit\s+{LEAD}$")
_IS_CAST = re.compile(r"\s+(?:[^.,;:()!?]{0,60}?\s)?besetzt\b")
_CONVINCES = re.compile(
    r"\b(?:überzeugt|überzeugen|glänzt|glänzen|brilliert|brillieren|besticht|bestechen)\s+(?:vor\s+allem\s+|besonders\s+|insbesondere\s+|auch\s+)"
    r"(?:(?:der|die)\s+(?:[a-zäöüß-]+\s+){1,3})?$"
)
_ADVERBS = (
    r"(?:(?:auch|noch|außerdem|zudem|hier|dabei|wieder|erneut|diesmal|einmal|mehr|vor|allem|besonders|wie|immer"
    r"|natürlich)\s+){0,4}"
)
_FINE = (
    r"(?:[Gg]roßartig|[Hh]ervorragend|[Üü]berragend|[Bb]rillant|[Gg]randios|[Ww]underbar|[Hh]inreißend|[Ff]antastisch|[Pp]hänomenal|[Hh]errlich"
    r"|[Ss]tark|[Tt]oll|[Ss]uper|[Ss]ehenswert|[Bb]emerkenswert|[Üü]berzeugend|[Gg]laubwürdig|[Ss]chwach|[Bb]lass|[Hh]ölzern|[Gg]ut|[Ww]eniger\s+gut"
    r"|[Ss]chwächer|[Ff]ehlbesetzt|[Vv]erschenkt)"
)
_PERFORM = (
    r"(?:glänzt|glänzen|überzeugt|überzeugen|brilliert|brillieren|spielt|spielen|agiert|agieren|steht|stehen|gefällt"
    r"|gefallen|besticht)"
)
_TOGETHER = r"(?:von der Partie|dabei|zu sehen|zu erleben|im Einsatz)".replace(" ", r"\s+")
_PRAISED = re.compile(
    rf"^\W*{_FINE}(?::\s+|\s+(?:ist|sind|war|waren)\s+|\s+(?=auch\b))(?!(?:\w+\s+)*?\w*(?:{MAKER}|[Aa]utor|[Kk]ompon|[Kk]amera|[Kk]ostüm|[Pp]rodu)){_ADVERBS}{LEAD}$"
    rf"|(?:^\W*|,\s+|–\s+)[Aa]llen\s+voran\s+(?:von\s+)?(?!(?:\w+\s+)*?\w*(?:{MAKER}|[Aa]utor|[Kk]ompon|[Kk]amera|[Pp]rodu)){LEAD}$"
    r"|\b(?:Entdeckung|Sensation|Ereignis|Star|Herz|Seele|Lichtblick|Glanzlicht|Zentrum|Szenendieb(?:in)?)\s+(?:des|dieses)\s+(?:Films|Abends|Ganzen"
    rf"|Ensembles)\s+(?:ist|heißt|bleibt|war)\s+{_ADVERBS}{LEAD}$"
    rf"|(?:[Gg]ast|[Kk]urz|[Cc]ameo|[Mm]ini)-?[Aa]uftritte?\s+(?:hat|haben|absolviert|absolvieren|von)\s+{_ADVERBS}{LEAD}$"
    rf"|(?:[Gg]ast|[Kk]urz|[Cc]ameo|[Mm]ini)-?[Aa]uftritt\s+(?:ist|sind|sieht\s+man)\s+{_ADVERBS}{LEAD}$"
    rf"|^\W*(?:Zu\s+sehen\s+(?:sind|ist)|Mit\s+dabei(?:\s+sind|\s+ist|:)|Es\s+treten\s+auf:|[Aa]ußerdem\s+(?:spielen|dabei|zu\s+sehen)(?::|\s+sind|\s+ist|)|Weiters\s+spielen|[Ee]s\s+spielen"
    rf"|Vor\s+der\s+Kamera(?::|\s+(?:stehen|agieren|steht|agiert|versammeln\s+sich))):?\s+{_ADVERBS}{LEAD}$"
    rf"|\b[Nn]eben\s+[^.;:()!?]{{3,60}}\s+(?:{_PERFORM})\s+{_ADVERBS}{LEAD}$"
    rf"|\b[Aa]n\s+der\s+Seite\s+von\s+[^.;:()!?]{{3,60}}\s+(?:{_PERFORM}|ist|sind|sieht\s+man)\s+{_ADVERBS}{LEAD}$"
    rf"|\bHauptrollen?\s+(?:hat|haben|hatte|übernimmt|übernehmen|übernahm|spielte|gehört|teilen\s+sich)\s+{_ADVERBS}{LEAD}$"
    rf"|\b[Rr]ollen\s+(?:gefallen|überzeugen|glänzen|agieren|tauchen|treten|sieht\s+man|erlebt\s+man|spielen|brillieren)\s+{_ADVERBS}{LEAD}$"
)
_PLAYS_PART = re.compile(rf"\b(?:spielt|spielen|spielte|hat|haben|übernimmt|übernehmen|übernahm)\s+{_ADVERBS}{LEAD}$")
_PART = re.compile(
    r"\s+(?:hier\s+|auch\s+|wieder\s+)?(?:die|eine|ihre|seine|in\s+der|in\s+den|in\s+einer)\s+(?:[a-zäöüß]+\s+){0,3}(?:[A-ZÄÖÜ]\w*)?[Rr]ollen?\b(?!\s+(?:der|des|von|eines|einer)\b)"
)
_STANDS_OUT = re.compile(rf"\b(?:ragt|ragen|sticht|stechen)\s+{_ADVERBS}{LEAD}$")
_OUT = re.compile(r"\s+(?:[a-zäöüß]+\s+)?(?:heraus|hervor)\b")
_BESIDE = re.compile(rf"\b[Nn]eben\s+[^.;:()!?]{{3,60}}\s+(?:ist|sind|sieht\s+man)\s+{_ADVERBS}{LEAD}$")
_IS_THERE = re.compile(rf"(?:\s+(?:und|sowie)\s+[^.;:,()!?]{{3,40}})?\s+(?:[a-zäöüß]+\s+)?(?:mit\s+)?{_TOGETHER}\b")
_BEHIND_A_MASK = re.compile(
    r",\s+(?:(?:in|hinter|unter)\s+)?(?:dem|der|den|dessen\s+Maske|deren\s+Maske)\s+(?:man|sich)\s+(?:[^.;:,!?]{1,40}\s+)?$"
)
_RECOGNISED = re.compile(r"\s+(?:[a-zäöüß]+\s+){0,2}(?:erkennt|erkannte|versteckt|verbirgt|wiedererkennt)\b")
_IN_ADDITION = re.compile(rf"^\W*(?:Dazu|Hinzu)\s+(?:kommen|gesellen\s+sich)\s+{_ADVERBS}$")
_AND_OTHERS = re.compile(r"(?:,|\s+(?:und|sowie))\s+[A-ZÄÖÜ]\w+\s+[A-ZÄÖÜ]")
_BESIDE_THEM = re.compile(rf"^\W*Neben\s+{LEAD}$")
_ARE_THERE = re.compile(
    rf"(?:,?\s+(?:und\s+)?[A-ZÄÖÜ][\w-]+\s+[A-ZÄÖÜ][\w-]+){{0,2}}\s+(?:(?:ist|sind|sieht\s+man|steht|stehen)\s[^.;:!?]{{3,90}}\s(?:{_TOGETHER}|vor\s+der\s+Kamera)\b"
    r"|(?:überzeugen|glänzen|brillieren|agieren|spielen|gefallen|überzeugt|glänzt|brilliert)\s+[A-ZÄÖÜa-z])"
)
_AROUND = (
    (_IN_ADDITION, _AND_OTHERS),
    (_BESIDE_THEM, _ARE_THERE),
    (_CAST_WITH, _IS_CAST),
    (_STANDS_OUT, _OUT),
    (_BESIDE, _IS_THERE),
    (_BEHIND_A_MASK, _RECOGNISED),
)
_HAS_A_PART = re.compile(
    r"\s+(?:spielt|spielen|spielte|hat|haben|übernimmt|übernehmen|teilen\s+sich|absolviert|absolvieren)\s+(?:(?:[a-zäöüß]+\s+){0,4}(?:[A-ZÄÖÜ]\w*)?[Rr]ollen?\b(?!\s+(?:der|des|von|eines|einer)\b)"
    r"|(?:[a-zäöüß]+\s+){0,3}(?:\w+[Aa]uftritte?|Cameo)\b)"
    r"|\s+(?:leihen|liehen)\s+[^.;:!?()]{2,60}?\s(?:ihre|die)\s+Stimmen?\b"
)
JOINED_BEHIND = re.compile(
    r",?\s+(?:und|sowie)\s+(?:auch\s+)?(?:der|die)\s+(?:[a-zäöüß-]+e\s+){0,3}(?:\w*(?:[Kk]abarettist|[Kk]omiker|[Cc]omedian|[Ss]änger|[Nn]ewcomer|[Dd]ebütant"
    r"|[Mm]oderator|[Rr]apper|[Mm]usiker|[Ss]chauspieler|[Dd]arsteller|[Kk]ommissar|[Ss]tar)(?:in)?\s+)?"
)
"""What joins an actor of whom something is told to the one before: ``Ann Lee und der Kabarettist Bo Dane``."""


def are_of_the_cast(before: str, after: str) -> bool:
    """Whether the words before and behind a whole name say that it begins a list of actors."""
    return bool(
        _IN_A_CAST.search(before)
        or _VOICED.search(before)
        or _BORNE.search(before)
        or _CONVINCES.search(before)
        or _PRAISED.search(before)
        or any(one.search(before) and other.match(after) for one, other in _AROUND)
    )


def plays_a_part(before: str, after: str) -> bool:
    """Whether a verb before a name and a part behind it are those of an actor: ``Wieder spielt Ann Lee die …``."""
    return _PLAYS_PART.search(before) is not None and _PART.match(after) is not None


def has_a_part(after: str) -> bool:
    """Whether the words behind a list of names say that they have parts: ``Ann Lee und Bo Dane teilen sich die …``."""
    return _HAS_A_PART.match(after) is not None
