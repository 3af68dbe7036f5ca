"""Who acts in a film, as the order of German words says it: the object first, the verb at the end.

Every rule is anchored at a name and sees at most `REACH` characters of its sentence on either side, other names among
them: what begins a German clause is told by how the clause ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from datasette_film_reviews.extract.cast import Cast
from datasette_film_reviews.extract.german_casts import JOINED_BEHIND, are_of_the_cast, has_a_part, plays_a_part
from datasette_film_reviews.extract.german_makers import LEAD, MAKER, OF_CRAFT, directors
from datasette_film_reviews.extract.named import Named, Names
from datasette_film_reviews.model import Fact

REACH = 160
"""How many characters of its sentence a rule sees on either side of a name."""

_PLAYS = (
    r"(?:spielte?n?|gibt|gab|verkörperte?|mimte?|sprach|spricht|übernimmt|übernahm|interpretiert|vertont|stellt\s+dar)"
)
_PLAYS_AT_THE_END = (
    r"(?:spielte?n?|gibt|verkörpert|mimt|spricht|darstellt|anlegt|ausstattet|ausfüllt|interpretiert|übernimmt|verleiht|gespielt|verkörpert"
    r"|gemimt|gesprochen|dargestellt)\b"
)
_PLAYED = r"(?:gespielt|verkörpert|dargestellt|gesprochen|gemimt|vertont|interpretiert)"
_NO_ROLE = (
    rf"(?:{MAKER}|\w*(?:[Aa]utor|[Pp]roduzent|[Kk]omponist|[Kk]ritiker|[Zz]uschauer)(?:in)?|Ganzes|Vorlage|Gast"
    r"|Nächste[rs]?|Erste[rs]?|Letzte[rs]?|Einzige[rs]?|Debüt\w*|Regiedebüt"
    r"|Kind|Junge|Jugendliche[rn]?|Zeug(?:e|in)|Vorbild|Beispiel|Beweis|Metapher|Warnung|Farce|\w*(?:[Kk]omödie|[Dd]rama|[Ff]ilm|[Tt]hriller|[Mm]ärchen|[Ss]atire)|Parabel|Groteske)\b"
)

# Before an actor.
_OBJECT_FIRST = re.compile(
    r"(?:^\W*|[,;:]\s+|\bund\s+)(?P<object>"
    r"(?!(?:\w+\s+)?\w*(?:[Rr]egie|[Kk]amera|[Mm]usik|[Dd]rehbuch|[Pp]roduktion|Schnitt))(?:[Dd]en|[Ii]hren|[Ss]einen|[Ee]inen|[Dd]iesen|[Dd]essen|[Dd]eren"
    r"|(?:[Dd]ie|[Dd]as|Ihre|Seine|Eine)(?!\s+\w*(?:schauspieler|darsteller|newcomer|sänger|debütant))"
    rf"|[Dd]ie\s+(?:\w+\s+)?\w*[Rr]olle)\s+[^,.;:()!?]{{1,90}}?\s+)(?:{_PLAYS})\s+(?:mit\s+(?:[a-zäöüß]+\s+){{1,2}}[A-ZÄÖÜ]\w+\s+)?{LEAD}$"
    r"|(?:^\W*|[,;:]\s+|\bund\s+)(?:[Ii]hn|[Dd]ie\s+(?:[A-ZÄÖÜ]\w*)?[Rr]olle(?:\s+des|\s+der)?)\s+(?:\w+\s+)?"
    rf"(?:{_PLAYS})\s+{LEAD}$"
)
_PLAYED_FIRST = re.compile(
    rf"\b(?i:{_PLAYED})\s+(?:wird|werden|wurde|wurden)\s+(?P<object>[^,.;:()!?]{{0,60}}?)(?:\bvo[nm]\s+){LEAD}$"
)
_PLAYED_BY_ONE = re.compile(
    rf"(?P<link>,?)\s+{_PLAYED}\s+von\s+(?:der|dem)\s+(?:in|aus|seit|bei|von|zuletzt|sonst|schon)\s+[^.,;:()!?]{{3,50}}en\s+$"
)
"""``Ida, gespielt von der in Ulm geborenen Ann Lee``."""

_PLAYED_TOO = re.compile(rf"\bvon\s+[^.;:!?]{{3,60}}?\s{_PLAYED},\s+(?P<object>[^.;:!?()]{{3,60}}?)\s+vo[nm]\s+{LEAD}$")
_PLAYED_ALSO = re.compile(
    rf"\b{_PLAYED}\s+von\s+[^.;:!?]{{3,60}},\s+(?P<object>[^.;:!?()]{{3,60}}?)\s+vo[nm]\s+{LEAD}$"
)
_WHOM = re.compile(rf",\s+(?:den|die|das)\s+{LEAD}$")
_TO_WHOM = re.compile(rf",\s+(?:dem|der)\s+{LEAD}$")
_GIVES = re.compile(r"\s+[^.;:,!?()]{3,70}?\s(?:verleiht|leiht|gibt|schenkt|einhaucht)\b")
_AS_FIRST = re.compile(
    rf"(?:^\W*|[.;:]\s+)(?P<object>Als\s+(?!{_NO_ROLE})(?!(?:\w+\s+){{0,3}}?{_NO_ROLE})[^,.;:()!?]{{2,70}}?\s+)"
    r"(?:[a-zäöüß]+t|darf|muss|kann|war|soll|will|sah|sind|waren|spielen|überzeugen|glänzen|agieren|brillieren|harmonieren)\s+"
    rf"(?:auch\s+|wieder\s+|hier\s+|zudem\s+|diesmal\s+)?{LEAD}$"
)
_BRACKET = re.compile(
    r"(?P<head>[^()]{0,60})\((?:[a-zäöüß][a-zäöüß ,-]{2,50}:\s+"
    r"|(?:(?:der|die|ein|eine|wie\s+immer)\s+)?(?:[a-zäöüß-]+\s+){0,4}"
    rf"(?:\w*(?:[Nn]ewcomer|[Ss]chauspieler|[Dd]arsteller|[Dd]ebütant|[Ss]tar|[Kk]omiker|[Ss]änger)(?:in)?\s+)?(?:{_PLAYED}\s+von\s+{LEAD})?)$"
)
_ROLE_NOUN = re.compile(
    r"(?!\w*(?:[Kk]amera|[Mm]usik|[Rr]egie|[Bb]uch|[Ss]chnitt|[Tt]on|[Aa]usstattung|[Kk]ostüme|[Rr]oman\w*|[Vv]orlage"
    r"|[Pp]rodu\w+|[Rr]egisseur\w*|[Aa]utor\w*|[Ff]ilm\w*|[Ff]estival|[Ss]erie|[Bb]and|[Ll]ied|[Ss]ong)\s)[A-ZÄÖÜ][\w-]+\s+$"
)
# Behind an actor.
_ASIDE = r"(?:,\s+[^.;:()!?]{2,90}?,|\s+\([^()]{2,60}\))?"
_PLAYS_HIM = re.compile(rf"{_ASIDE}\s+{_PLAYS}\s+(?:ihn|sie|diesen|diese)\b")
_AT_THE_END = re.compile(
    rf"(?:\s+(?!{_PLAYS_AT_THE_END})[^\W\d_][\w’'-]*){{0,9}}?\s+{_PLAYS_AT_THE_END}(?=\s*(?:[.,;:!?)–—]|hat|habe|wird|haben|und\b))"
)
_HAS_PLAYED = re.compile(
    rf"\s+(?:der|die|das|den|dem|seine[nr]?|ihre[nr]?|eine[nr]?)\s+(?P<object>[^.;:,()!?]{{2,70}}?)\s+{_PLAYED}\s+(?:hat|habe|haben)\b"
)
_MAY_PLAY = re.compile(
    r"\s+(?:darf|muss|soll|will|kann)\s+(?:[a-zäöüß]+\s+)?(?:den|die|das|diesen|diese|seinen|seine|ihren|ihre|einen|eine)\s+(?P<object>[^.;:()!?,]{2,60}?)"
    r"\s+(?:spielen|geben|mimen|verkörpern|sprechen)\b"
)
_GIVES_DIGNITY = re.compile(
    r"(?:,\s+(?:der|die))?\s+(?:seiner|ihrer|der|dem|einer|einem|seinem|ihrem)\s+(?P<object>[^.;:()!?]{3,70}?)\s+(?:verleiht|einhaucht|leiht)\b"
)
_LENDS = re.compile(
    r"\s+(?:verleiht|leiht|lieh|schenkt|haucht)\s+(?:seiner|ihrer|der|dem|einer|einem|seinem|ihrem)\s+(?P<object>[^.;:()!?]{2,70}?)\s(?:(?:seine|ihre|die|eine|einen|ein)\b|Leben\s+ein\b|[A-ZÄÖÜ]\w+(?:\s+und\s+[A-ZÄÖÜ]\w+)?[.,;])"
)
_GAP = re.compile(r"\s+(?:den|die|das|dessen|deren|seinen?|ihren?|einen?)\s+(?P<object>[^.;:()!?,]{2,60})[.,;]")
_GAP_BEFORE = re.compile(rf"\b{_PLAYS}\s[^.;:!?]{{3,90}},\s+(?:und\s+)?$")
_PLAYS_FIRST = re.compile(
    r"\b(?:[Ss]pielt|[Mm]imt|[Vv]erkörpert|(?:[Aa]n\s+(?:seiner|ihrer)\s+Seite|[Ww]ieder\s+einmal)\s+gibt)\s+$"
)
_SOMEBODY = re.compile(
    r"\s+(?:den|die|das|einen|eine|ein|seinen|seine|ihren|ihre)\s+(?!\w*(?:Geige|Klavier|Gitarre|Trompete|Orgel|Karten|Rolle|Hauptrolle)\b)"
    r"(?P<object>(?:[a-zäöüß-]+\s+){0,3}[A-ZÄÖÜ][^.;:()!?,]{1,50})[.,;]"
)
"""``An ihrer Seite spielt Bo Dane den Klempner Rex.``"""

_WHO_PLAYS = re.compile(
    r",\s+(?:der|die)\s+(?:hier\s+)?(?:den|die|das|diesen|diese|seinen|seine|ihren|ihre)\s+(?!\w*(?:Geige|Klavier|Gitarre|Trompete|Orgel|Rolle|Hauptrolle)\b)"
    r"(?P<object>(?:[a-zäöüß-]+\s+){0,3}[A-ZÄÖÜ][^.;:()!?,]{2,90}?)\s+(?:spielt|mimt|verkörpert|anlegt|darstellt|spricht)(?=\s*[.,;:!?)])"
)
_SLIPS = re.compile(
    r"\s+(?:schlüpfte?|wirft\s+sich|stürzt\s+sich|übernimmt|übernahm|spielte?|füllt|meistert|ergattert)\s+(?:[A-Za-zÄÖÜäöüß]+\s+){0,3}?(?:in\s+)?die\s+"
    r"(?:[A-ZÄÖÜ]\w*)?[Rr]olle\s+(?:der|des|von|eines|einer)\s+(?P<object>[^.;:()!?,]{2,60})"
)
_ROLE_FIRST = re.compile(
    r"(?:^\W*|,\s+|\bund\s+)[Ii]n\s+(?:der|einer|ihrer|seiner)\s+(?:[a-zäöüß]+\s+)?(?:[A-ZÄÖÜ]\w*)?[Rr]olle\s+(?:der|des|von|als|eines|einer)\s+(?P<object>[^.;:()!?,]{2,60}?)"
    rf"\s+(?:ist|sind|war|sehen\s+wir|sieht\s+man|erlebt\s+man|erleben\s+wir|überzeugt|glänzt|brilliert|steht|agiert|begeistert)\s+{LEAD}$"
)
_THAT = re.compile(rf"(?:^\W*|,\s+)(?:[Dd]ass|[Ww]eil|[Ww]ie|[Ww]enn|[Oo]b|[Dd]a)\s+{LEAD}$")
_PLAYS_LAST = re.compile(
    r"\s+(?:den|die|das|diesen|diese|seinen|seine|ihren|ihre)\s+(?!\w*(?:Geige|Klavier|Gitarre|Trompete|Orgel|Rolle|Hauptrolle)\b)"
    r"(?P<object>(?:[a-zäöüß-]+\s+){0,3}[A-ZÄÖÜ][^.;:()!?,]{2,90}?)\s+(?:spielt|spielen|mimt|verkörpert|anlegt|darstellt|spricht)(?=\s*[.,;:!?)])"
)
_IS_ONE = re.compile(r",\s+das\s+(?:ist|war|sind)\s+(?:natürlich\s+|hier\s+)?(?:der\s+|die\s+)?")
_ALSO_AS = re.compile(
    rf"^\W*(?!Sie\b|Er\b|Es\b|Der\b|Die\b|Das\b)[A-ZÄÖÜ][a-zäöüß]+\s+(?!arbeitet|gilt|dient|lebt|jobbt|fungiert|kommt)[a-zäöüß]+t\s+als\s+(?!{_NO_ROLE})(?:[a-zäöüß]+\s+){{0,3}}(?:[A-ZÄÖÜ]\w+\s+){{1,2}}$"
)
_PLAYED_SO = re.compile(rf"(?:,|\bund|\bsondern)\s+von\s+{LEAD}$")
_SO_PLAYED = re.compile(rf"\s+(?:[^.,;:()!?]{{0,50}}\s)?{_PLAYED}\b")
_PLAYED_ONE = re.compile(rf"\bvo[nm]\s+{LEAD}$")
_ONE_PLAYED = re.compile(
    r"\s+(?:[a-zäöüß]+\s+){0,2}(?:gespielte|verkörperte|dargestellte|gemimte|gesprochene)[nrms]?\s+(?P<object>[^.;:()!?,]{2,60})"
)
_SLIPS_BEFORE = re.compile(rf"\b[Ii]n\s+die\s+\w*[Rr]olle\s+(?P<object>[^.;:()!?,]{{2,60}}?)\s+schlüpfte?\s+{LEAD}$")
_PLAYED_LAST = re.compile(rf",\s+(?:der|die|das)\s+(?:[a-zäöüß]+\s+){{0,2}}von\s+{LEAD}$")
_IS_PLAYED = re.compile(rf"\s+(?:[^.,;:()!?]{{0,60}}?\s)?{_PLAYED}\s+(?:wird|wurde)\b")
_LEADS = re.compile(
    r"(?:\s+[a-zäöüß]+){0,3}?\s+in\s+(?:der|einer|den|seiner|ihrer)\s+(?:[a-zäöüß-]+,?\s+){0,4}(?:[A-ZÄÖÜ]\w*)?[Rr]ollen?\b"
)
_IN_A_ROLE = re.compile(
    rf"(?:\s+\([^()]{{2,60}}\))?\s+als\s+(?!{_NO_ROLE})(?!\w+\s+{_NO_ROLE})(?P<object>(?:[a-zäöüß-]+,?\s+){{0,5}}[A-ZÄÖÜ])"
)
_APPEARS_AS = re.compile(
    rf"{_ASIDE}\s+(?!arbeitet|gilt|dient|bezeichnet|sieht|fungiert|betätigt|lebt|jobbt|bekannt)(?:[a-zäöüß]+t|war|darf|muss|kann|soll|will|mag)\s+(?:[a-zäöüß]+\s+){{0,3}}?als\s+(?!{_NO_ROLE})(?!\w+\s+{_NO_ROLE})"
)
AS_ONE = re.compile(r"\b[Aa]ls\s+(?:[^\W\d_][\w’'-]*\s+){0,3}$")
"""What stands before a character and no actor."""

_NOUN_BEHIND = re.compile(r"\s+(?:[a-zäöüß]+e[nrsm]?\s+)?[A-ZÄÖÜ]")
_AS_SOMEBODY = re.compile(
    rf"(?:,\s+(?:der|die|den|dem)\s+[^.;:()!?]{{2,90}}?,)?(?!\s+(?:arbeitet|gilt|dient|lebt|jobbt|fungiert|kommt|schuftet|verdingt)\b)"
    r"(?:,?\s+(?:[a-zäöüß]+\s+){0,4}?|,\s+)(?<!mehr\s)(?<!besser\s)(?<!bekannt\s)als\s+"
    rf"(?!{_NO_ROLE})(?:[^\W\d_][\w’'-]*\s+){{0,5}}"
)
_UP_TO_A_NAME = re.compile(r"\bals\s+(?:[^\W\d_][\w’'-]*\s+){0,5}$")


IN_A_PLACE = re.compile(
    r"\b(?:in|aus|nach|bei|auf|von|an|um|durch|über|im|am|vom|beim|zum|mit)\s+(?:(?!Film\b)\w+\s+)?$"
)
OBJECT = re.compile(
    r"(?:^\W*|,\s+)(?:Den|Die|Das|die|den|das)\s+(?!\w*(?:schauspieler|darsteller|newcomer|sänger|debütant|Schauspieler|Darsteller|Newcomer|Sänger))[^,.;:]{2,40}\s$"
)
_SHE_PLAYS = re.compile(rf"^\W*(?:Sie|Er)\s+(?:(?:{_PLAYS})\s+{LEAD}|ist\s+)$")
_IS_WHO = re.compile(
    r"(?:^\W*|,\s+)(?:Der|Die|Das|die|der|das)\s+(?!(?:\w+\s+)?\w*(?:egisseur|utor|roduzent|figur|held|Held|rotagonist))(?:[a-zäöüß]+\s+)?[A-ZÄÖÜ]\w+\s+(?:[a-z]+\s+[A-ZÄÖÜ]\w+\s+)?(?:ist|war)"
    r"\s+(?:der\s+|die\s+|das\s+)?$|\b(?i:der|die)\s+\w{3,},\s+das\s+(?:ist|war)\s+(?:der|die)\s+$"
)
_KNOWN = re.compile(
    r",\s+(?:\d\d\b|(?:den|die|dem|der)\s+(?:(?:kennt|sah)\s+)?(?:ihr|man|viele|manche|wir|einige|ich|du)\b)"
)

_AROUND_PLAYERS = (
    (_WHOM, _AT_THE_END),
    (_TO_WHOM, _GIVES),
    (_PLAYED_LAST, _IS_PLAYED),
    (_PLAYED_SO, _SO_PLAYED),
)
"""What stands between somebody and an actor with what stands behind: ``Rex, den Bo Dane spielt``."""


class GermanOrder:
    """The rules for one text."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        self.names = cast.names

    def facts(self, place: int, name: Named) -> Iterator[Fact]:
        """Facts ``director`` and ``actor`` about the name at ``place``."""
        if _SHE_PLAYS.match(name.before):
            yield from self._of_her(place, name)
        if not self.cast.can_act(name) and name.text.removesuffix("s") not in self.names.surnames:
            return
        before = self.names.text[max(name.sentence, name.start - REACH) : name.start]
        after = self.names.text[name.end : name.end + REACH]
        yield from directors(self.cast, place, name, before, after)
        if self.cast.can_act(name):
            yield from self._of_players(place, name, before, after)

    def _of_players(self, place: int, name: Named, before: str, after: str) -> Iterator[Fact]:
        if AS_ONE.search(name.before) and not (_AS_FIRST.search(before) or _ALSO_AS.match(before)):
            return
        played = (
            _OBJECT_FIRST.search(before)
            or _PLAYED_FIRST.search(before)
            or _PLAYED_TOO.search(before)
            or _PLAYED_ALSO.search(before)
            or _SLIPS_BEFORE.search(before)
            or _ROLE_FIRST.search(before)
        )
        if played:
            yield from self._credit(place, name.start - len(before) + played.start(), "played by")
        elif match := _PLAYED_BY_ONE.fullmatch(name.before):
            apposed = match["link"] and self.names.linked_before(place) is not None
            yield from self.cast.credit(place, place - 1 if apposed else None, "played by")
        elif match := _AS_FIRST.search(before):
            yield from self._credit(place, name.start - len(before) + match.start(), "actor as character")
        elif any(one.search(before) and other.match(after) for one, other in _AROUND_PLAYERS):
            whom = self.names.linked_before(place)
            apposed = whom is not None and name.before.startswith(",") and "sondern" not in name.before
            yield from self.cast.credit(place, place - 1 if apposed else None, "plays")
        elif name.is_whole and _KNOWN.match(after) and _IS_WHO.search(before):
            yield from self.cast.credit(place, None, "actor in a role")
        elif name.is_whole and are_of_the_cast(before, after):
            yield from self.cast.credit_list(place, "starring")
        elif plays_a_part(before, after):
            yield from self.cast.credit(place, None, "actor in a role")
        elif name.is_whole and JOINED_BEHIND.fullmatch(name.before) and place - 1 in self.cast.actors:
            yield from self.cast.credit(place, None, "starring")
        elif _IS_ONE.fullmatch(name.before) and self.names.linked_before(place) is not None:
            yield from self.cast.credit(place, place - 1, "played by")
        elif name.is_whole and _ALSO_AS.match(before):
            yield from self.cast.credit(place, None, "actor in a role")
        elif "(" in before and (match := _BRACKET.search(before)) and after.startswith((")", ",", " und ")):
            yield from self._bracket(place, name, match["head"])
        if name.is_whole and (match := _WHO_PLAYS.match(after)):
            yield from self._credit_behind(place, name.end + match.end("object"), "plays")
        if OF_CRAFT.search(before):
            return
        if (
            match := _HAS_PLAYED.match(after)
            or _GIVES_DIGNITY.match(after)
            or (name.is_whole and _MAY_PLAY.match(after))
            or _LENDS.match(after)
            or _SLIPS.match(after)
        ) or (
            ((match := _PLAYS_LAST.match(after)) and _THAT.search(before))
            or ((match := _ONE_PLAYED.match(after)) and _PLAYED_ONE.search(before))
            or ((match := _GAP.match(after)) and _GAP_BEFORE.search(before))
            or (name.is_whole and (match := _SOMEBODY.match(after)) and _PLAYS_FIRST.search(before))
        ):
            yield from self._credit_behind(place, name.end + match.end("object"), "plays")
        elif name.is_whole and name.linked and _AS_SOMEBODY.fullmatch(name.after) and not owns(self.names, place + 1):
            named = not IN_A_PLACE.search(name.after) and not self.names.all[place + 1].is_quoted
            if named:
                yield from self.cast.credit_pair(place, place + 1, "actor as character")
            else:
                yield from self.cast.credit(place, None, "actor as character")
        elif has_a_part(after):
            for at in self.cast.list_to(place):
                yield from self.cast.credit(at, None, "actor in a role")
        elif _PLAYS_HIM.match(after):
            yield from self.cast.credit(place, None, "plays")
        elif name.is_whole and (_LEADS.match(after) or _IN_A_ROLE.match(after) or _APPEARS_AS.match(after)):
            if name.linked and _UP_TO_A_NAME.search(name.after) and not owns(self.names, place + 1):
                return
            for at in self.cast.list_to(place):
                yield from self.cast.credit(at, None, "actor in a role")

    def _of_her(self, place: int, name: Named) -> Iterator[Fact]:
        """``Sie spielt Ida``, with whoever acts in the sentence before, or is alone in it."""
        told = [at for at in range(max(0, place - 4), place) if self.names.all[at].is_whole]
        if not told:
            return
        sentence = self.names.all[told[-1]].sentence
        if "\n" in self.names.text[sentence : name.start] or name.sentence - sentence > 3 * REACH:
            return
        told = [at for at in told if self.names.all[at].sentence == sentence]
        acting = [at for at in told if at in self.cast.actors] or told
        if len(acting) == 1:
            yield from self.cast.credit(acting[0], place, "plays")

    def _bracket(self, place: int, name: Named, head: str) -> Iterator[Fact]:
        """``Rex (wie immer lakonisch: Ann Lee)``, ``ihre Eltern (Ann Lee und Bo Dane)``."""
        character = self.names.linked_before(place)
        inside = name.start - len(name.before)
        if character is not None and name.before.startswith((" (", "“ (")):
            yield from self.cast.credit(place, place - 1, "character (actor)")
        elif name.is_whole and inside <= name.start and _ROLE_NOUN.search(head[-40:]):
            yield from self.cast.credit_list(place, "role (actor)")

    def _credit(self, place: int, start: int, method: str) -> Iterator[Fact]:
        """The actor with the one name that stands before from ``start`` on, as the character."""
        character = self.names.linked_before(place)
        within = character is not None and character.start >= start and not character.is_quoted
        listed = self.names.listed(place)
        if within and len(listed) == 1 and not IN_A_PLACE.search(self.names.all[place - 1].before):
            yield from self.cast.credit(place, place - 1, method)
        else:
            yield from self.cast.credit_list(place, method)

    def _credit_behind(self, place: int, end: int, method: str) -> Iterator[Fact]:
        """The actor with the first name that follows before ``end``, as the character."""
        actor = self.names.all[place]
        follows = (
            actor.linked
            and self.names.all[place + 1].end <= end
            and not self.names.all[place + 1].text.endswith(actor.text)  # “gibt seinen üblichen Bo Dane”
        )
        if follows and not IN_A_PLACE.search(self.names.all[place + 1].before):
            yield from self.cast.credit(place, place + 1, method)
        else:
            yield from self.cast.credit(place, None, method)


def owns(names: Names, place: int) -> bool:
    """Whether a name stands in the genitive before what it owns: ``Ann Lee als Rudis Schwester``."""
    name = names.all[place]
    return name.text.endswith("s") and _NOUN_BEHIND.match(names.text, name.end) is not None
