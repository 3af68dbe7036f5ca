"""Patterns of what stands beside a name that hold for all the languages of the table together."""

from __future__ import annotations

import re

LISTED_BEHIND = re.compile(
    r"^(?:[^();]{0,40}\)(?:,|\s+(?:y|e|et))|,\s+(?:y|e|et))\s+(?:(?:el|la|il|lo|le|o|l['’])\s*(?:\w+\s+){1,3})?$"
)
TO_WHOM = re.compile(r"\b(?:a quem|a quien|à qui|à laquelle|cui|al que|a la que|ao qual|que|qu['’]|che)\s*$")
LENDS = re.compile(
    r"\s+(?:empresta|presta|d[aáà]|prête|donne|confère|regala|cede|interpreta|encarna|borda"
    r"|interprète|incarne|campe|impersona|vive)\s(?!(?:a|al)\s)"
)
OF_THE_FIRST = re.compile(
    r",?\s+(?:directora?|regista|réalisat(?:eur|rice)|diretora?|realizadora?)\s+(?:del?|du|di|d[ao]|della|dell['’])\s*(?:la\s+|l['’])?"
    r"(?:primer|prim[oa]\b|premier|première|primeir|original|anterior|precedente|précédent)"
)
"""Who is said so behind a name to have directed an older film has not directed this one."""
OPENING = re.compile(r"[\W_]*")
NOW = re.compile(r"\b(?:ahora|agora|adesso|oggi|désormais|aujourd|jetzt|nun|heute|hoy|hoje)\b")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
IN_A_YEAR = re.compile(r"\W*(?:[Ee][nm]|[Nn]el|[Gg]ià nel|[Ii]m Jahr|[Yy]a en|[Jj]á em|[Dd]ès) (?:19|20)\d\d\b")
OTHER_CRAFT = re.compile(
    r"\b(?:fotograf[íi]a|photo|photographie|m[úu]sica|musiche|musique|musik|trilha|banda sonora|bande originale"
    r"|gui[oó]n|roteiro|argumento|sc[ée]nario|sceneggiatura|montaje|montagem|montaggio|montage|d[ée]cors?|costumi|costumes"
    r"|vestuario|figurino|affiche|cartel|locandina|cartaz|chanson|canción|canzone|canção|cuento|nouvelle|racconto|novela|roman|romanzo|livro|libro|livre|pièce|sonido|suono|som)(?:\s[^.;:,]{0,50}|,\s+(?:obra|opera|œuvre|firmad[oa]|firmat[oa]|signée?)\s[^.;:,]{0,12}|[^.;:,]{1,30},\s+(?:firmad[oa]|firmat[oa]|signée?)\s[^.;:,]{0,30})$"
)
"""Who photographed the film or wrote the book is told in the words that tell who directed it."""

DIRECTS_FIRST = re.compile(
    r"\W*(?:es(?:cribe|creve) [ye] |scrive e )?dirige\s+(?:(?:el|la|il|lo|o|un|una)\s+[a-zà-ÿ]+\s+)?"
)
"""Where nobody stands before it, “directs” has the director behind it."""

OF_PAGES = re.compile(r"\b\d{2,4}\s+(?:páginas|pages|pagine|Seiten)\b")
"""A text that counts pages is of a book, and whoever made what it names wrote it."""

FAR_AWAY = re.compile(
    r"(?:né|nacid|nat|nascid|rest|quedad|rimast|ficou|viv|install|exilé|part)\w*\s+(?:à|a|en|in|em)\s+$"
)
"""So a place stands behind somebody who lives there, and is not whom the next name plays."""

APPOSED = re.compile(r",\s+(?:(?:el|la|il|lo|le|o|a|su|sa|son|mia|un|una|une|uma)\s|l['’])\s*[a-zà-ÿ]")
"""What explains a name behind it: no other word that begins a sentence is followed by it."""

IS_ONE_OF = re.compile(r"(?:\b(?:es|est|è|é|is|är|er)|c['’]est)(?:\s+(?:el|la|il|le|o|un|une|una|uma?|een|en|et))?\s+$")
IS_AN_ACTOR = re.compile(r"(?:c['’]est|\b(?:es|est|è|é|is|är|er)\s+(?:un|une|una|uma?|een|en|et))\s+$")
"""Of two whole names one is said to be the other; behind these the second acts: ``is een Ann Lee in topvorm``."""

_PLAYS_ONE = (
    r"\s+(?:spiller|spelar|joue|interpreta|interprète|incarne|encarna|fa|faz|vive|hace\s+de)\s+"
    r"(?:(?!(?:d[eiao]|du|des|del|della|av|af|till?|van|con|med|met|avec|com|og|och|et|y|e|der|som|que|qui|che|die|dat)\b|d[’'])"
    r"[^\W\d_][\w’'-]*,?\s+){1,4}"
)
IS_CALLED = re.compile(
    rf"{_PLAYS_ONE}(?:der|som|que|qui|che)\s+(?:[a-zà-ÿ]+\s+){{0,3}}?"
    r"(?:hedder|heter|s[’']appelle|se\s+llama|si\s+chiama|se\s+chama)\s+$"
)
WHO_IS = re.compile(
    r"\s+speelt\s+(?:(?!(?:van|met|en|in|op|die|dat)\b)[a-z]+\s+){1,4}(?:die|dat)\s+(?:[a-z]+\s+){0,2}$"
)
"""Who plays somebody whose name stands in a clause behind: ``joue une boulangère qui s’appelle Ida``."""

MINE = re.compile(r"\b(?:mi|mis|mon|ma|mes|mia|mio|minha|meu|nuestr[oa]|notre|nossa|nosso)\s+(?:\w+\s+)?(?:\w+,\s+)?$")
"""Who stands in the life of whoever writes: ``mi vecina, Ann Lee``."""

AND_OF = re.compile(r"\s+(?:y|e|et|und|en|och)\s+(?:del?|d[aiou]|von|van|av)\s+|\s+et\s+d['’]")
"""What joins two makers where the word before the first is said again: ``un film de Ann Lee et de Bo Dane``."""
