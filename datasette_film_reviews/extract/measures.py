"""How long a film is and who may see it: lengths and certificates as they are written around the world."""

from __future__ import annotations

import re

_LETTER = r"[^\W\d_]"
_HOURS = (
    rf"(?:(?:hours?|hrs?|h|std|stunden?|heures?|horas?|ore|ora|uur|timm(?:e|ar)|timer"
    rf"|time(?=[ ]og[ ]\d)|t(?=\.?[ ][0-5]?\d[ ]?m)|tim|godz(?:in[ay]?)?)(?!{_LETTER})\.?|u(?=[ ]?[0-5]\d))"
)
_MINUTES = (
    r"(?:minutes?|minuten|minutos?|minut[ioay]?|minutt?er|minuuttia?|mins?|mn|m|dakika|dk|perc|menit|минут[ыа]?|мин)"
    rf"(?!{_LETTER})\.?"
)
OF_READING = (
    r"(?:read|lesezeit|de lecture|de lectura|de leitura|di lettura|lezen|leestijd|läsning|lästid|læsning|læsetid"
    r"|lesetid|czytania|čtení|okuma)"
)
"""What is said of minutes that a text takes and no film, as a regular expression to build others from."""

LENGTH = (
    rf"(?<![\d.,:$£€/\w])(?:(?P<hours>[1-9])[ \t-]?{_HOURS}(?:,|[ \t]+(?:and|und|et|y|e|en|och|og|i)(?!\w))?"
    rf"(?:[ \t]*(?P<rest>[0-5]?\d)(?!\d)(?:[ \t]?{_MINUTES}|['’′](?!\w)|(?![ \t]?\w)))?"
    rf"|(?P<minutes>\d{{1,3}})(?:[ \t-]?{_MINUTES}|[’'′](?![\w’'′]))"
    rf"(?![ \t]*(?:ago|{OF_READING})\b)"
    r"|PT(?:(?P<iso_hours>\d)H)?(?:(?P<iso_rest>\d{1,3})M)?(?!\w))"
)
"""A length with its unit, as a regular expression to build others from: ``97m``, ``1 hr. 53 min.``, ``1h41``."""

CLOCK = r"(?<![\d:.])0?(?P<clock>[0-5]):(?P<clock_rest>[0-5]\d)(?::\d\d)?(?![\d:])(?![ \t]?[ap]\.?m)"
"""A length written as on a clock: ``1:41``."""

SURE_CERTIFICATE = (
    r"FSK(?:[ \t]?:)?[ \t]?(?:ab[ \t])?(?:0|6|12|16|18)|PG-?1[23]|PG|NC-?1[67]|1[2458]A|R-?1[358]\+?|R16|R21|RP1[36]"
    r"|M18|MA ?15\+|X18\+|TV-(?:Y7?|G|PG|14|MA)|U/?A(?: ?\d{1,2}\+)?|Uc|VM ?1[48]|Not Rated|Unrated|NR"
    r"|Livre|Tolerada(?: menores)?|M ?/ ?(?:3|6|12|14|16|18)|[Bb]tl\.?|o\. ?Al\."
    r"|(?i:tous publics|interdit aux (?:moins|-) de 1[0268] ans|(?:(?:apta|autorizada) para )?todos los públicos"
    r"|(?:dès|à partir de|déconseillé aux moins de) (?:[3-9]|1[0-8]) ans|all[ei] per tutti"
    r"|(?:s[oó]lo |no )?apta para m(?:ay|en)ores de (?:7|1[0-8]) años(?: con reservas)?|SAM ?1[368]|ATP"
    r"|maiores de 1[0-8] anos"
    r"|no recomendada (?:(?:para|a) )?menores de (?:7|1[0-8]) años|(?:freigegeben )?ab \d{1,2}(?: jahren)?"
    r"|(?:freigegeben )?ohne altersbeschränkung|(?:v\.|vietato) ai minori di 1[048] anni|film per tutti|barntillåten"
    r"|(?:tillåten )?från (?:7|11|15) år|(?:tilladt|tillatt) for alle|tilladt (?:for børn )?over (?:7|11|15)(?: år)?"
    r"|alle leeftijden|vanaf \d{1,2} jaar|para maiores de 1[0-8] anos)"
)
"""A certificate that means nothing else, as a regular expression to build others from."""

_ELSEWHERE = r"[UGRXMAEHLT]|AA|GP|TP|KN?T|AL|[-+]?(?:[06-9]|1\d|21)\+?"
CERTIFICATE = rf"(?:{SURE_CERTIFICATE}|{_ELSEWHERE})(?![\w+]|[-/]\w)"
"""A certificate, as a regular expression to build others from; short ones are also words and numbers."""

_LENGTH = re.compile(rf"{LENGTH}|{CLOCK}", re.IGNORECASE)
_BARE_LENGTH = re.compile(r"\D{0,12}(?<![\d.:])(?P<minutes>\d{2,3})\W*")
_LENGTH_ABROAD = re.compile(
    r"(?:(?P<hours>\d)[ ]?(?:小时|小時|時間|시간|ч(?:ас(?:а|ов)?)?\.?|год(?:ин[иа]?)?\.?|ώρ(?:α|ες)|ساع(?:ة|تان)))?"
    r"[ و]{0,3}"
    r"(?:(?P<minutes>\d{1,3})[ ]?(?:分钟|分鐘|分|분|минут[аы]?|мин|хв(?:илин[аи]?)?|λεπτά|λεπτα|λ|['′]|دقيقة)\.?)?"
    r"(?:[ ]?[(（/／].{0,20})?[\s.。]*"
)
"""A length behind its label, in other letters: ``1時間54分``, ``108分钟``."""

_LABELLED_CERTIFICATE = re.compile(
    r"(?i:(?:(?:ab|vanaf|från|fra|over|od|dès|à partir de|a partir (?:de|dos)|dai|da|mayores de|maiores de) )?"
    rf"[-+]?\d{{1,2}}\+? (?:anos|años|ans|anni|jahren?|jaar|år|lat)\b)|{CERTIFICATE}"
)
"""Behind its label a certificate may be no more than an age: ``12 anos``, ``dès 10 ans``."""


def minutes_of(value: str) -> int | None:
    """Minutes from ``126 mins``, ``2h 6m``, ``1:41``, ``1 hour, 40 minutes``, ``PT1H48M`` or ``126``; None for none."""
    abroad = None if value.isascii() else _LENGTH_ABROAD.fullmatch(value)
    match = abroad or _LENGTH.search(value) or _BARE_LENGTH.fullmatch(value)
    if match is None:
        return None
    groups = match.groupdict()
    hours = groups.get("hours") or groups.get("clock") or groups.get("iso_hours") or 0
    rest = groups.get("minutes") or groups.get("rest") or groups.get("clock_rest") or groups.get("iso_rest") or 0
    minutes = 60 * int(hours) + int(rest)
    return minutes if 1 <= minutes <= 999 else None


def certificate_of(value: str) -> tuple[int, int] | None:
    """Where in ``value``, which stands behind a label, a certificate is at its beginning, or None."""
    match = _LABELLED_CERTIFICATE.match(value)
    return match.span() if match else None


def certificate_named(written: str) -> str:
    """A certificate as it is usually written: ``FSK: ab 16`` is ``FSK 16``."""
    german = re.fullmatch(r"FSK\W*(?:ab )?(\d+)", written)
    return f"FSK {german[1]}" if german else " ".join(written.split())
