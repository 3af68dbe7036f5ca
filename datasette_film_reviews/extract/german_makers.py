"""Who directed the film, as the order of German words says it: what stands before a name with what stands behind."""

from __future__ import annotations

import re
from collections.abc import Iterator

from datasette_film_reviews.extract.cast import Cast
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.named import Named, Names
from datasette_film_reviews.model import Fact

_MADE = r"(?:inszeniert|gedreht|verfilmt|realisiert|geschaffen|gemacht|erdacht)"
WORDS = r"(?:[^\W\d_][\w’'-]*\s+|[a-zäöüß-]+,\s+)"
LEAD = (
    r"(?:(?:der|die|das|dem|den|ein|eine[mnr]?|seine[mnr]?|ihre[mnr]?)\s+)?"
    rf"(?:(?!(?:und|oder|von|mit|als|nicht)\b){WORDS}){{0,5}}"
)
"""What stands between a word and the name that it governs: ``dem erst zehnjährigen``."""

_FILM = (
    r"(?:[A-ZÄÖÜ][\w-]*)?(?:[Ff]ilm|[Ss]treifen|[Kk]omödie|[Dd]rama|[Tt]hriller|[Dd]okumentation|[Dd]ebüt|[Ww]erk"
    r"|[Kk]rimi|[Mm]ärchen|[Ww]estern|[Ff]arce|[Ss]atire|[Ss]tück|[Pp]orträt|[Ee]rstling|[Rr]omanze|[Mm]usical|[Kk]ammerspiel"
    r"|[Pp]arabel|[Gg]roteske|[Bb]iopic|[Ee]pos|[Mm]elodram|Roadmovie|Remake|Sequel|[Ff]ortsetzung)(?:s|e[ns]?)?"
)
MAKER = r"\w*(?:[Rr]egisseur|[Ff]ilmemacher|[Dd]okumentarfilmer|[Rr]egiedebütant)(?:in)?"
_ASIDE = r"(?:,\s+[^.;:()!?]{2,90}?,|\s+\([^()]{2,60}\))?"

# Before and behind a maker.
OF_CRAFT = re.compile(r"\b(?:von|des|der)\s+$|\bmit\s+\w*(?:[Aa]utor|[Pp]roduzent|[Kk]omponist)(?:in)?\s+$")
_TITLE = r"(?:,?\s+[„»«\"“*][^„“”»«\"*\n]{1,60}[“”«»\"*],?)?"
_OF_MAKERS = r"(?:Spielfilm|Langfilm|Regie|Dokumentarfilm)(?:debüt|erstling|arbeit)?(?<!Regie)"
_PERFORMS = r"(?:spielt|gibt|mimt|verkörpert|überzeugt|glänzt|brilliert|besticht|tritt|steht)\s"
_STARTS = (
    r"(?:erzählte?|schilderte?|entwirft|verlegt|widmet\s+sich|beschäftigt\s+sich|wagt\s+sich|verhandelt|inszeniert|seziert"
    r"|porträtiert|zeigte?|begleitete?|folgte?|blickt|erkundete?|verarbeitet|zeichnet|nähert\s+sich|befasst\s+sich"
    r"|hinterfragt|beleuchtet|dokumentiert)\s+"
)
_MADE_FIRST = re.compile(
    rf"\b(?:Gedreht|Inszeniert|Gemacht|Verfilmt|Realisiert|Verantwortet|Ausgedacht|inszeniert|gedreht)\s+(?:hat|haben)\s+(?:[^.,;:()!?]{{1,40}}\s)??{LEAD}$"
    rf"|\bHinter\s+(?:dem|der|diesem|dieser|all\s+dem)(?:\s+(?:[a-zäöüß]+\s+){{0,2}}?{_FILM})?\s+(?:steckt|stecken)\s+{LEAD}$"
    rf"|\b{_FILM}\s+(?:heißt\s[^.;!?]{{2,60}}?\s(?:und\s+)?)?stammt\s+von\s+{LEAD}$"
    rf"|,\s+(?:inszeniert|gedreht)\s+(?:hat\s+(?:es|ihn|das)\s+)?$"
    rf"|\b[Aa]ls\s+Regisseur(?:in)?\s+(?:zeichnet|fungiert|debütiert|verantwortlich\s+ist)\s+{LEAD}$"
    rf"|\b(?i:{_MADE})\s+(?:wurde|wurden|wird|ist)\s+[^.,;:()!?]{{1,50}}?\s+vo[nm]\s+{LEAD}$"
    rf"|\b(?:Regie|Inszenierung|Regiearbeit|Spielleitung)\s+vo[nm]\s+{LEAD}$"
    rf"|\bRegie\s+(?:(?:bei|von|in|für)\s+[^.;:!?]{{1,70}}?\s+)?(?:führte|führt|hat|hatte|übernahm|übernimmt)\s+{LEAD}$"
    rf"|\bRegie(?:\s+und\s+\w+)?\s+(?:stammt|stammen|kommt|kommen)\s+vo[nm]\s+{LEAD}$"
    rf"|\b(?:Verfilmung|Adaption|Inszenierung|Umsetzung)\s+durch\s+{LEAD}$"
    rf"|\bRegie\s*(?:und|&|/|\+|,)\s*\w+:\s*$"
    rf"|\b[Ff]ür\s+(?:die\s+)?(?:\w+\s+und\s+)?Regie\s+(?:und\s+\w+\s+)?(?:zeichnete?n?|verantwortlich\s+(?:ist|war)|ist|war)\s+{LEAD}$"
    rf"|\b[Vv]erantwortlich\s+für\s+(?:die\s+)?(?:\w+\s+und\s+)?Regie\s+(?:und\s+\w+\s+)?(?:ist|war|zeichnet)\s+{LEAD}$"
    rf"|\bRegie\s+(?:lag|liegt)\s+(?:diesmal\s+|hier\s+)?(?:in\s+den\s+Händen\s+von|bei)\s+{LEAD}$"
    rf"|\b[Rr]egie(?:stuhl|posten)\s+(?:saß|sitzt|nahm|nimmt|hat|hatte|thront|übernahm|übernimmt|besetzt|gehört)\s+{LEAD}$"
    rf"|^\W*(?:Der\s+|Die\s+)?Regisseur(?:in)?\s+(?:(?:des|dieses|der|von)\s+[^.;:!?]{{1,40}}?\s+)?(?:ist|war|heißt)\s+{LEAD}$"
    rf"|\b(?:[Ii]n|[Mm]it|[Ff]ür)\s+(?:seine[mnr]?|ihre[mnr]?)\s+(?:[a-zäöüß]+\s+){{0,3}}(?:{_FILM}|\w*[Ff]ilm\w*|Regiearbeit){_TITLE}\s+{_STARTS}$"
    rf"|\b(?:[Ii]n|[Mm]it|[Ff]ür)\s+(?:seine[mnr]?|ihre[mnr]?)\s+(?:[a-zäöüß]+\s+){{0,3}}(?:{_OF_MAKERS}){_TITLE}\s+(?!{_PERFORMS})[a-zäöüß]+t\s+(?:sich\s+)?$"
    rf"|\b(?:Regiedebüt|Debütfilm|Spielfilmdebüt|Langfilmdebüt|Erstling|Erstlingswerk|Filmdebüt|Langfilm)\s+(?:von|der|des)\s+{LEAD}$"
    rf"|\bRegie(?!-?assist)-?\w*\s+(?:von\s+)?$|\b(?:Regie|Regisseurin|Regisseur|R):\s*$"
)
_DIRECTS = re.compile(
    rf"\s+\((?:\w+\s*(?:und|&|/|,)\s*)?Regie\b[^()]{{0,30}}\)|,\s+{MAKER}\s+(?:und\s+\w+\s+)?(?:des|dieses)\s+(?:Films|Ganzen|Werks)\b|"
    rf"{_ASIDE}\s+ist\s+[^.;:()!?]{{0,80}}?(?:ein|eine)\s+(?:[a-zäöüß]+,?\s+){{0,3}}{_FILM}\s+(?:[^.;:()!?]{{0,50}}?\s)?gelungen\b|"
    rf"{_ASIDE}\s+(?:führt|führte|hat\s+die)\s+(?!nicht\b)(?:[^.;:()!?]{{0,60}}\s)?Regie\b"
    rf"|{_ASIDE}\s+(?:inszenierte?|filmte?|drehte?)\b(?!\s+(?:sich|das\s+Handy))"
    rf"|{_ASIDE}\s+(?:erzählt|zeigt|schildert|beweist|gelingt|legt|liefert|schickt|verhandelt|begleitet)\s+(?:[^.;:()!?]{{0,40}}?\s)?(?:in|mit)\s+(?:seinem|ihrem)\s+(?:[^.,;:()!?]{{1,30}}?\s)?{_FILM}\b"
    rf"|{_ASIDE}\s+(?:legt|gibt|präsentiert|liefert|feiert)\s+(?:[^.;:()!?]{{0,40}}?\s)?(?:seinen|ihren|sein|ihr)\s+(?:[^.,;:()!?]{{1,30}}?\s)?(?:{_FILM}|Regiedebüt)\b"
    rf"|{_ASIDE}\s+debütiert\s+(?:[a-zäöüß]+\s+){{0,2}}?(?:als\s+{MAKER}|mit\s+(?:einem|einer|diesem|dieser)\s+(?:[a-zäöüß]+,?\s+){{0,3}}{_FILM})\b"
    rf"|{_ASIDE}\s+hat\s+(?:[^.;:()!?]{{0,80}}?\s)?{_FILM}\s(?:[^.;()!?]{{0,40}}?\s)?{_MADE}\b"
    rf"|{_ASIDE}\s+(?:hat|haben)\s+(?:[^.;:()!?]{{0,60}}?\s)?(?:inszeniert|verfilmt|an\s+(?:diesem|seinem|ihrem)\s+(?:[a-zäöüß]+\s+)?{_FILM}\s+gearbeitet)\b"
    rf"|{_ASIDE}\s+hat\s+[^.;:()!?]{{0,50}}?(?:für|in|mit)\s+(?:sein|ihr)\w*\s+(?:[a-zäöüß]+\s+)?{_FILM}\b"
    r"|,\s+(?:der|die)\s[^.;:!?]{0,80}?(?:gedreht|inszeniert|verfilmt)\s+(?:hat|hatte)\b"
    rf"|{_ASIDE}\s+(?:meldet|meldete|kehrt|kehrte)\s+(?:sich\s+)?(?:[a-zäöüß]+\s+)?mit\s+(?:[a-zäöüß]+,?\s+){{1,4}}{_FILM}\b"
    r"|\s+(?:den|die|das|einen)\s[^.;:!?]{2,60}?\sfür\s+die\s+beste\s+Regie\b"
    rf"|{_ASIDE}\s+(?:entfaltet|inszeniert|entwirft|dreht|drehte|erschafft|gelingt|präsentiert|schuf)\s+(?:[a-zäöüß]+\s+){{0,2}}?(?:ein|einen|eine)\s+(?:[a-zäöüß]+,?\s+){{0,3}}{_FILM}\b"
    rf"|,\s+(?:der|die)\s+(?:[a-zäöüß]+\s+)?{MAKER}\b"
    rf"|,\s+(?:der|die)\s+(?:[^.;:()!?]{{0,60}}\s)?Regie\s+(?:führte?|geführt)"
    rf"|{_ASIDE}\s+(?:hat|haben)\s+(?!nicht\b)(?:[^.;:()!?]{{0,60}}?\s)?Regie\s+(?:geführt|übernommen)\b"
    rf"|{_ASIDE}\s+verfilmte?n?\s+(?:hier\s+|nun\s+|damit\s+)?(?:den|die|das|eine[n]?|ein)\b"
    rf"|{_ASIDE}\s+(?:lässt|ließ)\s+(?:seine|ihre)[nr]?\s+(?:[a-zäöüß]+\s+)?(?:Schauspieler|Darsteller|Figuren|Ensemble|Hauptdarsteller)\w*\b"
    rf"|{_ASIDE}\s+(?:setzt|vertraut|verzichtet)\s+(?:[a-zäöüß]+\s+){{0,3}}?auf\s+(?:[a-zäöüß]+\s+){{0,2}}(?:Einstellungen|Bilder|Atmosphäre"
    r"|Zwischentöne|Naturlicht|Laiendarsteller|Schockeffekte|Effekte|Filmmusik|Rückblenden|Dialoge|Totalen|Nahaufnahmen|Handkamera)\b"
    rf"|{_ASIDE}\s+(?:findet|fand)\s+(?:[a-zäöüß]+\s+){{0,3}}Bilder\b"
    rf"|{_ASIDE}\s+(?:hat|haben)\s+(?:[a-zäöüß]+\s+){{0,3}}so\s+[a-zäöüß]+\s+(?:erzählt|inszeniert|gefilmt|gedreht)\b"
    r"|\s+(?:[^.,;:()!?]{0,50}\s)?(?:inszenierte|inszeniert|verfilmte|verfilmt|gedreht)\s+(?:hat|habe)\b|(?<!\w)\s+inszenierte\b"
)
_HAS = re.compile(r"\b(?:hat|haben)\s+$")
_HAS_MADE = re.compile(
    rf"\s+(?:[^.;:()!?]{{0,60}}?\s)?{_FILM}\s(?:[^.;()!?]{{0,50}}?\s)?{_MADE}\b|\s+(?:[^.,;:()!?]{{0,50}}?\s)?(?:inszeniert|verfilmt)\b"
)
_HAS_DARED = re.compile(r"\b(?:hat|haben|wagt|wagte|wagten)\s+sich\s+(?:nun\s+|jetzt\s+)?$")
_DARED = re.compile(
    r"\s+(?:[a-zäöüß]+\s+)?an\s+(?:den|das|die|diesen|dieses|eine|ein|einen)\s+(?:[a-zäöüß]+\s+)?(?:Stoff|Remake|Roman|Verfilmung|Klassiker|Thema|Vorlage|Neuverfilmung|Fortsetzung)\b"
)
_OWN_FILM = re.compile(rf"[’']\s+(?:[a-zäöüß]+\s+){{0,3}}(?:{_FILM}|Arbeit)\b")
_FILM_OF_HIS = re.compile(
    rf"\s+(?:[a-zäöüß]+\s+){{1,3}}(?:{_FILM}|Arbeit)\b|\s+(?:[a-zäöüß]+\s+)?(?:Inszenierung|Regie|Regiearbeit)\b"
    r"|\s+(?:[a-zäöüß]+\s+){0,3}\w*(?:[Vv]erfilmung|[Aa]daption)\b"
)
_HIS_WORK = re.compile(r"\s+(?:[a-zäöüß]+e[rsnm]?\s+){1,3}[A-ZÄÖÜ][a-zäöüß]")
"""Behind a genitive: ``Regisseurin Ann Lees neue Fassung``."""
_TELLS = re.compile(
    r"\b(?:entfaltet|erzählt|inszeniert|entwirft|dreht|drehte|erschafft|gelingt|präsentiert|schuf|wagt|zeigt|liefert|legt)\s+$"
)
_A_FILM = re.compile(rf"\s+(?:[a-zäöüß]+\s+){{0,3}}?(?:ein|einen|eine)\s+(?:[a-zäöüß]+,?\s+){{0,3}}{_FILM}\b")
_RETURNS = re.compile(r"\b(?:meldet|meldete|kehrt|kehrte)\s+(?:sich\s+)?$")
_WITH_A_FILM = re.compile(
    rf"\s+(?:[a-zäöüß]+\s+)?mit\s+(?:einem|einer|seinem|ihrem|dem|der)\s+(?:[a-zäöüß]+,?\s+){{0,3}}{_FILM}\b"
)
TELLS_OF = re.compile(
    r"\b(?:erzählt|handelt|berichtet|träumt|schwärmt|spricht|lebt)\s+(?:\w+\s+){0,2}?[\w-]+\s+(?:[\w-]+\s+)?von\s+[^.;:!?]{0,60}$"
)
"""What a film tells of somebody, who made none: ``erzählt der Film von der Pilotin Ida``."""

IS_DONE = re.compile(
    r"\b(?:wird|werden|wurde|wurden)\s+(?:der|dieser|das|dieses|die|diese)\s+[^.;:!?]{1,60}\bvon\s+[^.;:!?]{0,40}$"
)
"""What is done by somebody, who made nothing: ``Getragen wird der Film von Ann Lee``."""

_BY = re.compile(rf"\b(?:wurde|wird|worden|ist|war)\s+(?:[^.;:!?()]{{1,50}}?\s)?von\s+{LEAD}$")
_MADE_LAST = re.compile(r"\s+(?:[^.,;:()!?]{0,60}?\s)?(?:inszeniert|gedreht|verfilmt|realisiert)\b")
_OF = re.compile(rf"(?<!wie)\s+von\s+{LEAD}$")
_MADE_BY = re.compile(
    rf"\s+(?:[a-zäöüß]+(?:\s+und|,)?\s+){{0,3}}?(?:inszeniert|verfilmt|gedreht|realisiert)(?:e[nrsm]?\s+{_FILM}\b|\b\s*[,.;)])"
)
_ON_THIS_FILM = re.compile(
    rf"\s+(?:[^.,;:()!?]{{1,40}}\s)?an\s+(?:diesem|dieser|dem|seinem|ihrem)\s+(?:[a-zäöüß]+\s+)?{_FILM}\s+(?:gearbeitet|gedreht|geschnitten|gesessen)\b"
)
_LEADS = re.compile(rf"\b(?:führt|führte|führten|führen)\s+{LEAD}$")
_THE_DIRECTION = re.compile(r"\s+(?:und\s+[^.,;:()!?]{2,30}\s)?(?:[a-zäöüß]+\s+)?Regie\b")
_PRESENTS = re.compile(
    r"\b(?:legt|legte|gibt|gab|präsentiert|liefert|feiert|feierte|nennt|nannte)\s+(?:[a-zäöüß]+\s+)?$"
)
_HIS_FILM = re.compile(rf"\s+(?:[a-zäöüß]+\s+){{0,2}}?(?:sein|ihr)(?:en)?\s+(?:[a-zäöüß]+\s+){{0,3}}{_FILM}\b")
_IS = re.compile(rf"\bist\s+{LEAD}$")
_ACHIEVED = re.compile(
    rf"\s+(?:[a-zäöüß]+\s+){{0,2}}?eine?\s+(?:[a-zäöüß]+,?\s+){{0,3}}{_FILM}\s+(?:[^.;:()!?]{{0,50}}?\s)?gelungen\b"
)
_AROUND_MAKERS = (
    (_PRESENTS, _HIS_FILM),
    (_IS, _ACHIEVED),
    (_HAS_DARED, _DARED),
    (_HAS, _HAS_MADE),
    (_TELLS, _A_FILM),
    (_RETURNS, _WITH_A_FILM),
    (_BY, _MADE_LAST),
    (_OF, _MADE_BY),
    (_LEADS, _THE_DIRECTION),
    (_HAS, _ON_THIS_FILM),
)
"""What stands before a maker with what stands behind."""

_OTHER_CRAFT = re.compile(
    r"(?<!egisseur und )(?<!egisseurin und )\b\w*(?:[Kk]ameramann|[Kk]amerafrau|[Kk]omponist"
    r"|[Cc]utter|[Aa]utor|[Pp]roduzent|[Ss]chauspieler|[Dd]arsteller)(?:in)?\s+$"
)
UNDER_WHOM = re.compile(rf"\b(?:Regie|[Aa]n\s+der\s+Seite)\s+(?:von|des|der)\s+{LEAD}$")
"""``Unter der Regie des Newcomers Odo Pahl spielt Ann Lee``."""

_NOT = re.compile(
    r"\bnicht\s+$|\b(?:\w*[Rr]oman|\w*[Bb]uch|Vorlage|Novelle|\w*[Ss]tück|Bestseller|Erzählung|Comic)e?s?\s+von\s+"
    r"(?:(?:der|dem)\s+)?(?:[a-zäöüß]+\s+){0,2}(?:\w+(?:[Aa]utor|steller)(?:in)?s?\s+)?$"
)
_OPENS = re.compile(r"^\W*(?:(?:In|Mit|Auch|Was)\s+(?:[a-zäöüß]+\s+)?)?$")
_HIS_TITLE = re.compile(r"[’']?\s+(?P<title>[„»«\"“][^„“”»«\"\n]{1,60}[“”«»\"]|\*[^*\n]{1,60}\*)")
"""A title behind a genitive at the beginning of a sentence: ``Ann Lees „Salz“``."""
_OF_A_BOOK = re.compile(
    r"\b(?i:nach|frei\s+nach|liest|lesen|las|gelesen|\w*(?:roman|buch|bücher|vorlage|novelle|stück|oper|song|lied)\w*)\s+(?:[a-zäöüß]+\s+){0,2}$"
)
_ANY_TITLE = re.compile(r"[„»«\"“][A-ZÄÖÜ0-9][^„“”»«\"\n]{1,60}[“”«»\"]|\*[A-ZÄÖÜ0-9][^*\n]{1,60}\*")
EARLY = 300
"""So far from its beginning a text names its film, others farther on."""

_UNDER = re.compile(r"\bunter\s+(?:der\s+)?(?:[a-zäöüß]+\s+)?$")
_DIRECTION = re.compile(r"[’']?\s+(?:[a-zäöüß]+\s+)?(?:Regie|Leitung)\b")
_INSZENIERUNG = re.compile(r"\s+(?:[a-zäöüß]+\s+)?(?:Inszenierung|Regie|Regiearbeit)\b")


def directors(cast: Cast, place: int, name: Named, before: str, after: str) -> Iterator[Fact]:
    """Facts ``director`` about the name at ``place``, with what its sentence has before and behind it."""
    names = cast.names
    if _NOT.search(before):
        return
    if after.startswith("s "):  # its genitive, behind the link that the name is
        name, after = name._replace(text=f"{name.text}s"), after[1:]
    if name.is_whole and _MADE_FIRST.search(before):
        listed = names.listed(place)
        places = listed if " und " in names.text[name.end : names.all[listed[-1]].start] else listed[:1]
        for at in places:
            yield from _director(cast, without_genitive(names.all[at]))
    elif any(one.search(before) and other.match(after) for one, other in _AROUND_MAKERS):
        yield from _director(cast, name)
    elif not OF_CRAFT.search(before) and _DIRECTS.match(after) and not _OTHER_CRAFT.search(before):
        for at in cast.list_to(place):
            yield from _director(cast, names.all[at])
    elif (name.text.endswith(("s", "z", "x", "ß")) and _OWN_FILM.match(after)) or (
        name.text.endswith("s")
        and (
            (_UNDER.search(before) and _DIRECTION.match(after))
            or (_OPENS.match(before) and _is_of_the_film(cast, _HIS_TITLE.match(after)))
        )
    ):
        yield from _director(cast, name._replace(text=_unowned(names, name, after)), "possessive film")
    elif name.text.endswith("s") and (
        _FILM_OF_HIS.match(after) if name.is_whole else _INSZENIERUNG.match(after) and name.text[:-1] in names.surnames
    ):
        yield from _director(cast, name._replace(text=name.text[:-1]), "possessive film")
    elif title := _owned_title(cast, name, before):
        value = _unowned(names, name, after)
        if names.may_direct(name._replace(text=value)):
            yield fact_at(cast.document, "director", value, "maker of a named film", name.start, title[1])


def _owned_title(cast: Cast, name: Named, before: str) -> tuple[int, int] | None:
    """Where a title stands behind the genitive of whoever may have made it: ``Wer Ann Lees „Salz“ gesehen hat``."""
    if not (name.is_whole and name.text.endswith("s")) or _OF_A_BOOK.search(before):
        return None
    if owned := _HIS_TITLE.match(cast.document, name.end):
        return owned.span("title")
    behind = next((at for at in (name.end + 1, name.end + 2) if at in cast.names.set_apart), None)
    return (behind, cast.names.set_apart[behind]) if behind is not None else None


def _is_of_the_film(cast: Cast, owned: re.Match[str] | None) -> bool:
    """Whether the title that somebody owns is the first that a text sets apart, and said early or again."""
    if owned is None:
        return False
    first = cast.document.find(owned["title"])
    opening = _ANY_TITLE.search(cast.document)
    return (
        opening is not None
        and opening.start() == first
        and (first < EARLY or cast.document.find(owned["title"], first + 1) > 0)
    )


def without_genitive(name: Named) -> Named:
    """A whole name, without its ending where it owns what follows: ``Ann Lees neue Fassung``."""
    owns = name.is_whole and name.text.endswith("s") and _HIS_WORK.match(name.after)
    return name._replace(text=name.text[:-1]) if owns else name


def _unowned(names: Names, name: Named, after: str) -> str:
    """A name without the ending of its genitive: an apostrophe shows that its last letter is its own."""
    own = after.startswith(("’", "'")) or name.text in names.surnames or not name.text.endswith("s")
    return name.text if own else name.text[:-1]


def _director(cast: Cast, name: Named, method: str = "directed by") -> Iterator[Fact]:
    if cast.names.may_direct(name):
        yield fact_at(cast.document, "director", name.text, method, name.start, name.end)
