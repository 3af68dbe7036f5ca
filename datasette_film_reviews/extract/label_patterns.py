"""Labels that need no colon, what stands behind the maker in a block of credits, and whose rating a label tells of."""

from __future__ import annotations

import re

PLAIN_LABELS = (
    r"(?:[Ww]ith|(?:[Ww]ritten|[Pp]roduced) and directed by|[Dd]irected and (?:written|produced) by"
    r"|[Ss]tarring|[Ff]eaturing|[Dd]irected by|[Ww]ritten by|Directors?|Dirs?\b\.?|dirs?\."
    r"|Screenplay(?: by)?|Rated|Running time|Un film (?:avec|con|de|di)|Regie|Regia(?: di)?|Regi|Réalisation"
    r"|Réalisé par|Diretto da"
    r"|Dirigid[ao] por|Dirección|Direção|Interpreti|Dur\.|Durata|Durée|Duración|Duração|Duur|Speelduur|Speltid|Laufzeit"
    r"|De|Di|Avec|Mit|Con|Com|Met|Med)"
)
"""Labels that need no colon within a one-line credit block, as a regular expression."""

SOURCE = (
    r"\s(?:from|after|based on)\s(?:an?|the|his|her|their)\s(?:[\w-]+\s){0,2}"
    r"(?:screenplay|script|story|novel|book|play|treatment|memoir)s?\sby\s"
)
"""Behind the director in a block of credits: ``from a screenplay by Ann Lee``."""

GOES_ON = re.compile(
    r"[,.][ \t]+(?=[^,.:;()]{2,60}?[ \t](?:stars|is|was|are|were|has|have|follows|tells|features|concerns|takes|begins"
    r"|opens|boasts|offers|sees|finds|marks|looks|feels|works|comes|makes|shows|gives|tries|seems)[ \t])"
)
"""Where a sentence begins that is about the film, behind what may read as labels: ``…, Low Tide stars Ann Lee``."""

_OWNED = re.compile(
    r"(?P<label>\w+) (?:del?|de la|della|do|da|des|du|der|van de|von|av) "
    r"(?i:junta|redacción|redactor|crítico|rédaction|rédacteur|critique|redazione|redattore|critico|redação|autor"
    r"|redaktion|redaktionen|kritiker[sn]?|autors|redactie|recensent|jury|jurado|giuria|comit[ée]|comitato|comitê|club|cineclub|cinéclub|cineforum|équipe|équipo|equipo|equipe|film|filme|pel[ií]cula)"
)
"""``Valoración de la Junta``: whose rating it is, of those whose text it is."""


def without_owner(label: str) -> str:
    """A label without whose rating it is, where that is one whose text it is; the audience's is somebody else's."""
    owned = _OWNED.fullmatch(label)
    return owned["label"] if owned else ""
