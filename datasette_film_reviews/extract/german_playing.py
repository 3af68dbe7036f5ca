"""The words that tie a German actor to a character or a role, as patterns for what stands before and behind a name.

Each is matched against the bounded words of one sentence on either side of a name, other names among them.
"""

from __future__ import annotations

import re

from datasette_film_reviews.extract.german_makers import LEAD, MAKER

_PLAYS = (
    r"(?:spielte?n?|gibt|gab|verkörperte?|mimte?|sprach|spricht|übernimmt|übernahm|interpretiert|vertont|stellt\s+dar)"
)
_PLAYS_AT_THE_END = (
    r"(?:spielte?n?|gibt|verkörpert|mimt|spricht|darstellt|anlegt|ausstattet|ausfüllt|interpretiert|übernimmt|verleiht|gespielt|verkörpert"
    r"|gemimt|gesprochen|dargestellt)\b"
)
_PLAYED = r"(?:gespielt|synchronisiert|verkörpert|dargestellt|gesprochen|gemimt|vertont|interpretiert)"
_NO_ROLE = (
    rf"(?:{MAKER}|\w*(?:[Aa]utor|[Pp]roduzent|[Kk]omponist|[Kk]ritiker|[Zz]uschauer)(?:in)?|Ganzes|Vorlage|Gast"
    r"|Nächste[rs]?|Erste[rs]?|Letzte[rs]?|Einzige[rs]?|Debüt\w*|Regiedebüt"
    r"|Kind|Junge|Jugendliche[rn]?|Zeug(?:e|in)|Vorbild|Beispiel|Beweis|Metapher|Warnung|Farce|\w*(?:[Kk]omödie|[Dd]rama|[Ff]ilm|[Tt]hriller|[Mm]ärchen|[Ss]atire)|Parabel|Groteske)\b"
)

# Before an actor.
OBJECT_FIRST = re.compile(
    r"(?:^\W*|[,;:]\s+|\bund\s+)(?P<object>"
    r"(?!(?:\w+\s+)?\w*(?:[Rr]egie|[Kk]amera|[Mm]usik|[Dd]rehbuch|[Pp]roduktion|Schnitt))(?:[Dd]en|[Ii]hren|[Ss]einen|[Ee]inen|[Dd]iesen|[Dd]essen|[Dd]eren"
    r"|(?:[Dd]ie|[Dd]as|Ihre|Seine|Eine)(?!\s+\w*(?:schauspieler|darsteller|newcomer|sänger|debütant))"
    rf"|[Dd]ie\s+(?:\w+\s+)?\w*[Rr]olle)\s+[^,.;:()!?]{{1,90}}?\s+)(?:{_PLAYS})\s+(?:mit\s+(?:[a-zäöüß]+\s+){{1,2}}[A-ZÄÖÜ]\w+\s+)?{LEAD}$"
    r"|(?:^\W*|[,;:]\s+|\bund\s+)(?:[Ii]hn|[Dd]ie\s+(?:[A-ZÄÖÜ]\w*)?[Rr]olle(?:\s+des|\s+der)?)\s+(?:\w+\s+)?"
    rf"(?:{_PLAYS})\s+{LEAD}$"
)
PLAYED_FIRST = re.compile(
    rf"\b(?i:{_PLAYED})\s+(?:wird|werden|wurde|wurden)\s+(?P<object>[^,.;:()!?]{{0,60}}?)(?:\bvo[nm]\s+){LEAD}$"
)
PLAYED_BY_ONE = re.compile(
    rf"(?P<link>,?)\s+{_PLAYED}\s+von\s+(?:der|dem)\s+(?:in|aus|seit|bei|von|zuletzt|sonst|schon)\s+[^.,;:()!?]{{3,50}}en\s+$"
)
"""``Ida, gespielt von der in Ulm geborenen Ann Lee``."""

PLAYED_TOO = re.compile(rf"\bvon\s+[^.;:!?]{{3,60}}?\s{_PLAYED},\s+(?P<object>[^.;:!?()]{{3,60}}?)\s+vo[nm]\s+{LEAD}$")
PLAYED_ALSO = re.compile(rf"\b{_PLAYED}\s+von\s+[^.;:!?]{{3,60}},\s+(?P<object>[^.;:!?()]{{3,60}}?)\s+vo[nm]\s+{LEAD}$")
VOICE_OF = re.compile(
    r"\bStimme\s+(?:von|des|der)\s+(?P<object>[^.;:!?()]{2,50}?)\s+(?:ist|war|liefert|kommt\s+von|stammt\s+von)\s+$"
)
IS_BY = re.compile(
    rf"(?P<object>[^.,;:()!?]{{0,60}}\b(?:wird|werden|wurde|wurden)\s+(?:[^.,;:()!?]{{1,60}}\s)?)vo[nm]\s+{LEAD}$"
)
"""``Ida und Rex werden von Ann Lee und Bo Dane gespielt``, ``So wird Ida von Ann Lee gespielt``."""

_WHOM = re.compile(rf",\s+(?:den|die|das)\s+{LEAD}$")
_TO_WHOM = re.compile(rf",\s+(?:dem|der)\s+{LEAD}$")
_GIVES = re.compile(r"\s+[^.;:,!?()]{3,70}?\s(?:verleiht|leiht|gibt|schenkt|einhaucht)\b")
AS_FIRST = re.compile(
    rf"(?:^\W*|[.;:]\s+)(?P<object>Als\s+(?!{_NO_ROLE})(?!(?:\w+\s+){{0,3}}?{_NO_ROLE})[^,.;:()!?]{{2,70}}?)(?:,\s+(?:der|die|das|den)\s[^.;:()!?]{{2,60}}?,)?\s+"
    r"(?:[a-zäöüß]+t|darf|muss|kann|war|soll|will|sah|sind|waren|spielen|überzeugen|glänzen|agieren|brillieren|harmonieren)\s+"
    rf"(?:auch\s+|wieder\s+|hier\s+|zudem\s+|diesmal\s+)?{LEAD}$"
)
BRACKET = re.compile(
    r"(?P<head>[^()]{0,60})\((?:(?!nach\b|im\b|in\b|aus\b|von\b|vgl\b|siehe\b)[a-zäöüß][\wäöüß ,-]{2,50}:\s+"
    r"|(?:(?:der|die|ein|eine|wie\s+immer)\s+)?(?:[a-zäöüß-]+\s+){0,4}"
    rf"(?:\w*(?:[Nn]ewcomer|[Ss]chauspieler|[Dd]arsteller|[Dd]ebütant|[Ss]tar|[Kk]omiker|[Ss]änger)(?:in)?\s+)?(?:{_PLAYED}\s+von\s+{LEAD})?)$"
)
ROLE_NOUN = re.compile(
    r"(?!\w*(?:[Kk]amera|[Mm]usik|[Rr]egie|[Bb]uch|[Ss]chnitt|[Tt]on|[Aa]usstattung|[Kk]ostüme|[Rr]oman\w*|[Vv]orlage"
    r"|[Pp]rodu\w+|[Rr]egisseur\w*|[Aa]utor\w*|[Ff]ilm\w*|[Ff]estival|[Ss]erie|[Bb]and|[Ll]ied|[Ss]ong)\s)[A-ZÄÖÜ][\w-]+\s+$"
)
# Behind an actor.
_ASIDE = r"(?:,\s+[^.;:()!?]{2,90}?,|\s+\([^()]{2,60}\))?"
PLAYS_HIM = re.compile(rf"{_ASIDE}\s+{_PLAYS}\s+(?:ihn|sie|diesen|diese)\b")
_AT_THE_END = re.compile(
    rf"{_ASIDE}(?:\s+(?!{_PLAYS_AT_THE_END})[^\W\d_][\w’'-]*){{0,9}}?\s+{_PLAYS_AT_THE_END}(?=\s*(?:[.,;:!?)–—]|hat|habe|wird|haben|und\b))"
)
HAS_PLAYED = re.compile(
    rf"\s+(?:der|die|das|den|dem|seine[nr]?|ihre[nr]?|eine[nr]?)\s+(?P<object>[^.;:,()!?]{{2,70}}?)\s+{_PLAYED}\s+(?:hat|habe|haben)\b"
)
MAY_PLAY = re.compile(
    r"\s+(?:darf|muss|soll|will|kann)\s+(?:[a-zäöüß]+\s+)?(?:den|die|das|diesen|diese|seinen|seine|ihren|ihre|einen|eine)\s+(?P<object>[^.;:()!?,]{2,60}?)"
    r"\s+(?:spielen|geben|mimen|verkörpern|sprechen)\b"
)
GIVES_DIGNITY = re.compile(
    r"(?:,\s+(?:der|die))?\s+(?:seiner|ihrer|der|dem|einer|einem|seinem|ihrem)\s+(?P<object>[^.;:()!?]{3,70}?)\s+(?:verleiht|einhaucht|leiht)\b"
)
LENDS = re.compile(
    r"\s+(?:verleiht|leiht|lieh|schenkt|haucht)\s+(?:seiner|ihrer|der|dem|einer|einem|seinem|ihrem)\s+(?P<object>[^.;:()!?]{2,70}?)\s(?:(?:seine|ihre|die|eine|einen|ein)\b|Leben\s+ein\b|[A-ZÄÖÜ]\w+(?:\s+und\s+[A-ZÄÖÜ]\w+)?[.,;])"
)
GAP = re.compile(r"\s+(?:den|die|das|dessen|deren|seinen?|ihren?|einen?)\s+(?P<object>[^.;:()!?,]{2,60})[.,;]")
GAP_BEFORE = re.compile(rf"\b{_PLAYS}\s[^.;:!?]{{3,90}}(?:,\s+(?:und\s+)?|\s+und\s+)$")
PLAYS_FIRST = re.compile(
    r"\b(?:[Ff]assung\s+spricht|[Ss]pielt|[Mm]imt|[Vv]erkörpert|(?:[Aa]n\s+(?:seiner|ihrer)\s+Seite|[Ww]ieder\s+einmal)\s+gibt)\s+$"
)
SOMEBODY = re.compile(
    r"\s+(?:den|die|das|einen|eine|ein|seinen|seine|ihren|ihre)\s+(?!\w*(?:Geige|Klavier|Gitarre|Trompete|Orgel|Karten|Rolle|Hauptrolle)\b)"
    r"(?P<object>(?:[a-zäöüß-]+\s+){0,3}[A-ZÄÖÜ][^.;:()!?,]{1,50})[.,;]"
)
"""``An ihrer Seite spielt Bo Dane den Klempner Rex.``"""

WHO_PLAYS = re.compile(
    r",\s+(?:der|die)\s+(?:hier\s+)?(?:den|die|das|diesen|diese|seinen|seine|ihren|ihre)\s+(?!\w*(?:Geige|Klavier|Gitarre|Trompete|Orgel|Rolle|Hauptrolle)\b)"
    r"(?P<object>(?:[a-zäöüß-]+\s+){0,3}[A-ZÄÖÜ][^.;:()!?,]{2,90}?)\s+(?:spielt|mimt|verkörpert|anlegt|darstellt|spricht)(?=\s*[.,;:!?)])"
)
ENDOWS = re.compile(
    rf"(?:\s+[a-z]+)?{_ASIDE}\s+(?:stattete?|füllt)\s+(?:den|die|das|seinen|seine|ihren|ihre|diesen|diese)\s+(?P<object>[^.;:()!?,]{{2,60}}?)"
    r"\s+mit\s+[^.;:()!?]{3,90}?\s(?:aus|an)\b"
)
"""``Ann Lee stattet die Pilotin Ida mit einer Ruhe aus``."""

SLIPS = re.compile(
    r"\s+(?:schlüpfte?|wirft\s+sich|stürzt\s+sich|übernimmt|übernahm|spielte?|füllt|meistert|ergattert)\s+(?:[A-Za-zÄÖÜäöüß]+\s+){0,3}?(?:in\s+)?die\s+"
    r"(?:[A-ZÄÖÜ]\w*)?[Rr]olle\s+(?:der|des|von|eines|einer)\s+(?P<object>[^.;:()!?,]{2,60})"
)
ROLE_FIRST = re.compile(
    r"(?:^\W*|,\s+|\bund\s+)[Ii]n\s+(?:der|den|einer|ihrer|seiner)\s+(?:[a-zäöüß]+\s+)?(?:[A-ZÄÖÜ]\w*)?[Rr]ollen?\s+(?:der|des|von|als|eines|einer)\s+(?P<object>[^.;:()!?,]{2,60}?)"
    rf"\s+(?:ist|sind|war|sehen\s+wir|sieht\s+man|erlebt\s+man|erleben\s+wir|überzeugt|glänzt|brilliert|steht|agiert|begeistert|überzeugen|glänzen|brillieren|stehen|agieren|begeistern|gefallen)\s+{LEAD}$"
)
THAT = re.compile(rf"(?:^\W*|,\s+)(?:[Dd]ass|[Ww]eil|[Ww]ie|[Ww]enn|[Oo]b|[Dd]a)\s+{LEAD}$")
PLAYS_LAST = re.compile(
    r"\s+(?:den|die|das|diesen|diese|seinen|seine|ihren|ihre)\s+(?!\w*(?:Geige|Klavier|Gitarre|Trompete|Orgel|Rolle|Hauptrolle)\b)"
    r"(?P<object>(?:[a-zäöüß-]+\s+){0,3}[A-ZÄÖÜ][^.;:()!?,]{2,90}?)\s+(?:spielt|spielen|mimt|verkörpert|anlegt|darstellt|spricht)(?=\s*[.,;:!?)])"
)
IS_ONE = re.compile(r",\s+das\s+(?:ist|war|sind)\s+(?:natürlich\s+|hier\s+)?(?:der\s+|die\s+)?")
ALSO_AS = re.compile(
    rf"^\W*(?!Sie\b|Er\b|Es\b|Der\b|Die\b|Das\b)[A-ZÄÖÜ][a-zäöüß]+\s+(?!arbeitet|gilt|dient|lebt|jobbt|fungiert|kommt)[a-zäöüß]+t\s+als\s+(?!{_NO_ROLE})(?:[a-zäöüß]+\s+){{0,3}}(?:[A-ZÄÖÜ]\w+\s+){{1,2}}$"
)
_PLAYED_SO = re.compile(rf"(?:,|\bund|\bsondern)\s+von\s+{LEAD}$")
_ENDOWED = r"\s+mit\s+[^.,;:()!?]{3,70}\s(?:ausgestattet|angelegt|versehen)\b"
SO_PLAYED = re.compile(rf"\s+(?:[^.,;:()!?]{{0,50}}\s)?{_PLAYED}\b|{_ENDOWED}")
PLAYED_ONE = re.compile(rf"\bvo[nm]\s+{LEAD}$")
ONE_PLAYED = re.compile(
    r"\s+(?:[a-zäöüß]+\s+){0,2}(?:gespielte|verkörperte|dargestellte|gemimte|gesprochene)[nrms]?\s+(?P<object>[^.;:()!?,]{2,60})"
)
SLIPS_BEFORE = re.compile(rf"\b[Ii]n\s+die\s+\w*[Rr]olle\s+(?P<object>[^.;:()!?,]{{2,60}}?)\s+schlüpfte?\s+{LEAD}$")
_PLAYED_LAST = re.compile(rf",\s+(?:der|die|das)\s+(?:[a-zäöüß]+\s+){{0,2}}von\s+{LEAD}$")
_IS_PLAYED = re.compile(rf"\s+(?:[^.,;:()!?]{{0,60}}?\s)?{_PLAYED}\s+(?:wird|wurde)\b")
LEADS = re.compile(
    r"(?:\s+[a-zäöüß]+){0,3}?\s+in\s+(?:der|einer|den|seiner|ihrer)\s+(?:[a-zäöüß-]+,?\s+){0,4}(?:[A-ZÄÖÜ]\w*)?[Rr]ollen?\b"
)
IN_A_ROLE = re.compile(
    rf"(?:\s+\([^()]{{2,60}}\))?\s+als\s+(?!{_NO_ROLE})(?!\w+\s+{_NO_ROLE})(?P<object>(?:[a-zäöüß-]+,?\s+){{0,5}}[A-ZÄÖÜ])"
)
APPEARS_AS = re.compile(
    rf"{_ASIDE}\s+(?!arbeitet|gilt|dient|bezeichnet|sieht|fungiert|betätigt|lebt|jobbt|bekannt)(?:[a-zäöüß]+t|war|darf|muss|kann|soll|will|mag)\s+(?:[a-zäöüß]+\s+){{0,3}}?als\s+(?!{_NO_ROLE})(?!\w+\s+{_NO_ROLE})"
)
AS_ONE = re.compile(r"\b[Aa]ls\s+(?:[^\W\d_][\w’'-]*\s+){0,3}$")
"""What stands before a character and no actor."""

NOUN_BEHIND = re.compile(r"\s+(?:[a-zäöüß]+e[nrsm]?\s+)?[A-ZÄÖÜ]")
_DESCRIBED = r"(?:[a-zäöüß][\w’'-]*,?\s+){0,5}(?:[A-ZÄÖÜ][\w’'-]*\s+){0,2}"
"""Small words and a noun at the end: a verb behind it begins another part of the sentence."""

AS_SOMEBODY = re.compile(
    rf"(?:,\s+(?:der|die|den|dem)\s+[^.;:()!?]{{2,90}}?,)?(?!\s+(?:arbeitet|gilt|dient|lebt|jobbt|fungiert|kommt|schuftet|verdingt)\b)"
    r"(?:,?\s+(?:[a-zäöüß]+\s+){0,4}?|,\s+)(?<!mehr\s)(?<!besser\s)(?<!bekannt\s)als\s+"
    rf"(?!{_NO_ROLE}){_DESCRIBED}"
)
UP_TO_A_NAME = re.compile(rf"\bals\s+{_DESCRIBED}$")


IN_A_PLACE = re.compile(
    r"\b(?:in|aus|nach|bei|auf|von|an|um|durch|über|im|am|vom|beim|zum|mit)\s+(?:(?!Film\b)\w+\s+)?$"
    r"|\b(?:in|aus|auf)\s+eine[mr]\s+\w+\s+$"
)
OBJECT = re.compile(
    r"(?:^\W*|,\s+)(?:Den|Die|Das|die|den|das)\s+(?!\w*(?:schauspieler|darsteller|newcomer|sänger|debütant|Schauspieler|Darsteller|Newcomer|Sänger))[^,.;:]{2,40}\s$"
)
SHE_PLAYS = re.compile(
    rf"^\W*(?:Sie|Er)\s+(?:(?:{_PLAYS})\s+{LEAD}|ist\s+|heißt\s+(?:hier|diesmal)\s+)$|^\W*(?:Diesmal|Hier)\s+(?:heißt|ist)\s+(?:sie|er)\s+$"
)
IS_WHO = re.compile(
    r"(?:^\W*|,\s+)(?:Der|Die|Das|die|der|das)\s+(?!(?:\w+\s+)?\w*(?:egisseur|utor|roduzent|figur|held|Held|rotagonist))(?:[a-zäöüß]+\s+)?[A-ZÄÖÜ]\w+\s+(?:[a-z]+\s+[A-ZÄÖÜ]\w+\s+)?(?:ist|war)"
    r"\s+(?:der\s+|die\s+|das\s+)?$|\b(?i:der|die)\s+\w{3,},\s+das\s+(?:ist|war)\s+(?:der|die)\s+$"
)
KNOWN = re.compile(
    r",\s+(?:\d\d\b|(?:den|die|dem|der)\s+(?:(?:kennt|sah)\s+)?(?:ihr|man|viele|manche|wir|einige|ich|du|alle|jeder?|sonst)\b)"
)

AROUND_PLAYERS = (
    (_WHOM, _AT_THE_END),
    (_TO_WHOM, _GIVES),
    (_PLAYED_LAST, _IS_PLAYED),
    (_PLAYED_SO, SO_PLAYED),
)
"""What stands between somebody and an actor with what stands behind: ``Rex, den Bo Dane spielt``."""
DEALS_WITH = re.compile(
    r"\s+(?:kennt|beschäftigt|befasst|vergleicht|verwechselt|verbindet|spricht|redet|streitet|unterhält|verabredet|trifft|teilt|reist|fährt|geht"
    r"|lebt|konnte|kann|hat\s+(?:das|der|die|dieser|dieses|er|sie|es)\s+[^.;:!?]{0,40}?(?:nichts|wenig|kaum|nur)\b)"
)
"""What is said of somebody who deals with those named before: ``Mit Ann Lee und Bo Dane beschäftigt sich Ida``."""


def is_known_as(after: str) -> bool:
    """Whether what stands between two names tells as what else the first is known: ``die alle als Ida kennen``."""
    return KNOWN.match(after) is not None and after.count(",") == 1
