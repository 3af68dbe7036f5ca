"""Dates as pages write them, in some twenty languages; never a guess at which is the month."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date

from datasette_film_reviews.folding import fold

_NAMES = (
    "january januar januari jänner janvier enero gennaio janeiro stycznia",
    "february februar februari feber février febrero febbraio fevereiro lutego",
    "march märz maerz mars marzo maart março marts marca",
    "april avril abril aprile kwietnia",
    "may mai mayo maggio mei maio maj maja",
    "june juni juin junio giugno junho czerwca",
    "july juli juillet julio luglio julho lipca",
    "august augusti augustus août agosto sierpnia",
    "september septembre septiembre setiembre settembre setembro września",
    "october oktober octobre octubre ottobre outubro października",
    "november novembre noviembre novembro listopada",
    "december dezember décembre diciembre dicembre dezembro desember grudnia",
)
_NEVER_CUT = (
    "januára január januar ianuarie ian ocak января январь січня ledna leden tammikuuta tammikuu gener ιανουαρίου",
    "februára február febr februarie şubat февраля февраль лютого února únor helmikuuta helmikuu febrer φεβρουαρίου",
    "március márc martie mart марта март березня března březen maaliskuuta maaliskuu març maret μαρτίου",
    "apríla április április aprilie nisan апреля апрель квітня dubna duben huhtikuuta huhtikuu απριλίου",
    "mája május máj mayıs мая май травня května květen toukokuuta toukokuu maig μαΐου",
    "júna június jún iunie haziran июня июнь червня června červen kesäkuuta kesäkuu juny ιουνίου",
    "júla július júl iulie temmuz июля июль липня července červenec heinäkuuta heinäkuu juliol ιουλίου",
    "augusztus ağustos августа август серпня srpna srpen elokuuta elokuu agustus αυγούστου",
    "septembra szeptember szept septembrie eylül сентября сентябрь вересня září syyskuuta syyskuu setembre σεπτεμβρίου",
    "októbra október octombrie ekim октября октябрь жовтня října říjen lokakuuta lokakuu οκτωβρίου",
    "novembra noiembrie kasım ноября ноябрь листопада listopadu marraskuuta marraskuu novembre νοεμβρίου",
    "decembra decembrie aralık декабря декабрь грудня prosince prosinec joulukuuta joulukuu desembre δεκεμβρίου",
)
"""Names of months of which no shorter form is taken: what they could be cut to are words of others."""
_WEEKDAYS = (
    "monday montag lundi lunes lunedì maandag segunda-feira måndag mandag poniedziałek",
    "tuesday dienstag mardi martes martedì dinsdag terça-feira tisdag tirsdag wtorek",
    "wednesday mittwoch mercredi miércoles mercoledì woensdag quarta-feira onsdag środa",
    "thursday donnerstag jeudi jueves giovedì donderdag quinta-feira torsdag czwartek",
    "friday freitag vendredi viernes venerdì vrijdag sexta-feira fredag piątek",
    "saturday samstag sonnabend samedi sábado sabato zaterdag lördag lørdag",
    "sunday sonntag dimanche domingo domenica zondag söndag søndag niedziela",
)
_WORDS = frozenset(("out", "mei", "ter", "sex", "qui", "set", "list", "lip", "nie"))
"""What names would be cut to but for their being words: none of these is taken for what is left of a longer one."""


def _shortened(names: str) -> set[str]:
    """The names and what is left of them when they are cut after three letters or more."""
    return {
        name[:length]
        for name in names.split()
        for length in range(3, len(name) + 1)
        if length == len(name) or name[:length] not in _WORDS
    } | ({"mrt"} if "maart" in names else set())


def _numbered(names: Iterable[set[str]], first: int) -> dict[str, frozenset[int]]:
    """What each name, folded, may be, counted from ``first``."""
    numbers: dict[str, frozenset[int]] = {}
    for number, called in enumerate(names, start=first):
        for name in map(fold, called):
            numbers[name] = numbers.get(name, frozenset()) | {number}
    return numbers


_CALLED = [_shortened(names) | set(whole.split()) for names, whole in zip(_NAMES, _NEVER_CUT, strict=True)]
_MONTHS = _numbered(_CALLED, 1)
_DAYS = _numbered(map(_shortened, _WEEKDAYS), 0)


def _one_of(words: set[str]) -> str:
    return "|".join(sorted({re.escape(word) for word in words}, key=lambda word: (-len(word), word)))


_YEAR = r"(?:18|19|20)\d\d"
MONTH = rf"(?:{_one_of(set.union(*_CALLED))})\b\.?"
"""The name of a month, whole or cut, as a regular expression to build others from (case does not matter)."""

WEEKDAY = rf"(?:{_one_of(_shortened(' '.join(_WEEKDAYS)))})\b"
"""The name of a day of the week, as `MONTH`."""

_WEEKDAY = rf"(?:(?:{_one_of(_shortened(' '.join(_WEEKDAYS)))}|mo|di|mi|do|fr|sa|so)\b\.?,?\s+(?:den\s+)?)?"
_ORDINAL = r"(?:st|nd|rd|th|er|º|°|\.)?"
_CLOCK = r"\d{1,2}(?:(?:[:.h]\d\d){1,2}(?:\s*(?:[ap]\.?m\b\.?|uhr\b|uur\b|h\b))?|\s*[ap]\.?m\b\.?)"
TIME = rf"(?:,?\s+(?:[-–—|]\s+)?(?:at\s+|um\s+|à\s+|a las\s+|@\s*)?{_CLOCK}(?:\s+(?-i:[A-Z]{{2,4}}\b))?)"
"""A time of day after a date, as a regular expression to build others from (case does not matter)."""

DATE = (
    rf"{_WEEKDAY}(?:{_YEAR}[-/.]\s?\d\d?[-/.]\s?\d\d?(?:T[\d:.]{{4,15}}(?:Z|[+-]\d\d:?\d\d)?)?(?![\w])"
    rf"|\d{{1,2}}{_ORDINAL}(?:\s+(?:of\s+|de\s+|d['’])?|-){MONTH}(?:,?\s+(?:del?\s+)?|-){_YEAR}(?!\d)"
    rf"|{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+{_YEAR}(?!\d)"
    rf"|{_YEAR}(?:\.\s?|\s){MONTH}\s\d{{1,2}}\b\.?|{_YEAR}\s?[年년]\s?\d\d?\s?[月월]\s?\d\d?\s?[日일]"
    rf"|\d{{1,2}}(?:\.\s?\d{{1,2}}\.\s?|/\d{{1,2}}/|-\d{{1,2}}-){_YEAR}(?!\d))"
)
"""A whole date, as a regular expression to build others from (case does not matter)."""

_DATE = re.compile(rf"\W*(?:(?:on|am|le|el|il|den|op|em)\s+)?(?P<date>{DATE}){TIME}?\W*", re.IGNORECASE)
_YEAR_FIRST = re.compile(rf"(?P<year>{_YEAR})\s?[-/.年년]\s?(?P<month>\d\d?)\s?[-/.月월]\s?(?P<day>\d\d?)")
_NUMBERS = re.compile(rf"(?P<first>\d{{1,2}})(?P<mark>[./-])\s?(?P<second>\d{{1,2}})[./-]\s?(?P<year>{_YEAR})")
_IN_WORDS = re.compile(
    rf"(?:(?P<day>\d{{1,2}}){_ORDINAL}(?:\s+(?:of\s+|de\s+|d['’])?|-))?(?P<month>{MONTH})[\s-]"
    rf"\s*(?:(?P<late>\d{{1,2}})(?:st|nd|rd|th)?,?\s+|del?\s+)?(?P<year>{_YEAR})"
    rf"|(?P<first>{_YEAR})(?:\.\s?|\s)(?P<then>{MONTH})\s(?P<last>\d{{1,2}})",
    re.IGNORECASE,
)


def iso_date(text: str, day_first: bool | None = None) -> str | None:
    """A written date, with or without a time of day, as ISO 8601; None where it is none, or not beyond doubt.

    ``9/14/2012`` can only be September, ``02/11/2020`` may be either of two days and is refused unless ``day_first``
    says which; between dots the day comes first, as nobody who writes the month first uses them.
    """
    if not (found := _DATE.fullmatch(text)):
        return None
    written = found["date"]
    if match := _YEAR_FIRST.search(written):
        year, month, day = (int(match[name]) for name in ("year", "month", "day"))
    elif match := _NUMBERS.search(written):
        first, second, year = (int(match[name]) for name in ("first", "second", "year"))
        leads = True if match["mark"] == "." or first == second else _day_leads(first, second, day_first)
        if leads is None:
            return None
        day, month = (first, second) if leads else (second, first)
    elif match := _IN_WORDS.search(written.replace(",", " ")):
        months = months_called(match["month"] or match["then"])
        if len(months) != 1:
            return None
        year, month = int(match["year"] or match["first"]), next(iter(months))
        day = int(match["day"] or match["late"] or match["last"] or 0)
    else:
        return None
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def months_called(name: str) -> frozenset[int]:
    """The months (1-12) that a name, whole or cut, may mean: ``ma`` none, ``mar`` March, ``juin`` June."""
    return _MONTHS.get(fold(name), frozenset())


def weekdays_called(name: str) -> frozenset[int]:
    """The days of the week (0-6 from Monday) that a name, whole or cut, may mean: ``mar`` Tuesday, of Italian."""
    return _DAYS.get(fold(name), frozenset())


def stated_date(text: str) -> str | None:
    """A written date as ISO 8601 or, of numbers whose order other dates have to show, those alone: ``02/11/2020``."""
    found = _DATE.fullmatch(text)
    numbers = _NUMBERS.fullmatch(found["date"]) if found else None
    iso = iso_date(text)
    if numbers is None or (shows_day_first(numbers[0]) is None and iso):
        return iso
    return numbers[0] if iso or iso_date(text, day_first=True) else None


DAY_PARTS = ("year", "month", "day")
"""What the three values are called that are a date together."""


def date_of_parts(named: Mapping[str, object]) -> str | None:
    """The ISO date whose year, month and day have a name each; the month may be called as months are: ``Mar``."""
    parts = {name.casefold(): str(value).strip() for name, value in named.items() if name.casefold() in DAY_PARTS}
    if len(parts) < len(DAY_PARTS):
        return None
    year, month, day = (parts[part] for part in DAY_PARTS)
    return stated_date(f"{year}-{month}-{day}" if month.isdecimal() else f"{day} {month} {year}")


def shows_day_first(written: str) -> bool | None:
    """Which number of a date is the day, where one of them is too great for a month; None where that is open."""
    numbers = _NUMBERS.fullmatch(written)
    if numbers is None or numbers["mark"] == ".":
        return None
    return _day_leads(int(numbers["first"]), int(numbers["second"]), None)


def _day_leads(first: int, second: int, otherwise: bool | None) -> bool | None:
    return True if first > 12 else False if second > 12 else otherwise
