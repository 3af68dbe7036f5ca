"""The words that stand round an actor in brackets, as small patterns: ``Rex (Ann Lee)``, ``his wife (Ann Lee)``."""

from __future__ import annotations

import re

from datasette_film_reviews.extract.playing import PLAYED_BY, PRAISE

BRACKET = re.compile(rf"\(\s*(?:(?:that|this|it|he|she)(?:['’]s|\s+is)\s+)?(?P<by>{PLAYED_BY})?{PRAISE}$")
BRACKETED = re.compile(
    r"!{0,3}\s*\)|,\s+(?!(?:[A-Z][\w/-]*[, ]\s*){0,3}(?:19|20)\d\d\))"
    r"(?!(?:who|whose)?\s*(?:is|was)\b(?!\s+(?:replaced\b|(?:\w+\s+){0,3}in\s+[“\"])))|\s+-\s+"
    r"|\s+in\s+(?:an?|another|one|the\s+[\w-]+[\s-](?:scenes|sequences|segments|flashbacks|episodes))\b|\s+(?:of"
    r"|from)\b|\s*(?:--|—|–)|\s+(?:and|&|(?:et|und|y|e|en|och|og)(?=\s+$))\s+|;|\s+(?:who"
    r"|at\s+(?:his|her)|having|doing|again)\b|\s+as\s+"
)
CHARACTER_BEFORE = re.compile(
    r"(?:[”\"’']|['’]s)?(?:,\s+(?:the|an?|his|her|their)\s+(?:(?!with\b|by\b|his\b|her\b|their\b|the\b|an?\b|whose\b"
    r"|who\b|to\b|from\b)[a-zà-ÿ’'-]+\s*){1,6}"
    r"|,\s+(?:(?:el|la|le|il|lo|o|a|su|sa|son|suo|sua|seu|der|die|das|den|seine?|ihre?|de|het|zijn|haar|hans|hennes|det|en"
    r"|une?|una|uma?|eine?|een|ett)\s+|l['’])"
    r"(?:(?!(?:con|com|avec|mit|met|med|por|par|von|door|av|que|qui|che|die|dat|som|y|e|et|und|och"
    r"|with|by|his|her|their|the|an?|whose|who|to|from|in)\b)[^\W\d_][\w’'-]*\s+){1,6})?,?\s*"
)
"""What stands between a character and the bracket: the end of a quotation, or who that is."""

_ARTICLES = (
    r"(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|(?i:les?|la|une?|son|sa|ses|leur|mon|ma|el|los|las|una|su|sus|mi|il|lo|gli"
    r"|uno|suo|sua|mio|mia|os?|as|uma?|seu|der|die|das|den|dem|des|eine?[nmr]?|seine?[nmr]?|ihre?[nmr]?|meine?[nmr]?"
    r"|de|het|een|zijn|haar|hun|mijn|diens|ett|hans|hennes|sin|deras)|(?:l|un|quell|dell|all)['’](?=\w))"
)
ROLE_BEFORE = re.compile(
    r"(?:\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|the|an?|another|his|her|their|our|its|whose|two|and|some"
    r"|this|one)\s+(?:[\w’'.-]+,?\s+){0,6}|['’]s?\s+(?:[a-z-]+\s+){0,3})[a-z][a-z’'-]*,?\s*$"
    rf"|\w\s(?!(?:19|20)\d\d\b)\d{{1,4}}\s+$|\b[a-zà-ÿ]+\s(?:19|20)\d\d\s+$|"
    rf"\b{_ARTICLES}\s+(?:[\w’'-]+\s+){{0,5}}[\w’'-]+\s+$|,\s+(?:[a-z-]+\s+)?[a-z-]+\s+$"
    r"|\b(?:[Ss]upporting|[Ll]eading|[Bb]est)\s+[Aa]ct(?:or|ress)\s+$|\b[A-ZÆØÅa-zæøå]+(?:en|et|a)\s+(?:hans|hennes|hendes|deres|min|vår)\s+$"
)
NO_ROLE_BEFORE = re.compile(
    r"\b(?:after|before|again|afterwards|later|too|since|already|once|instead)\s+$|\b[Tt]he\s+[Dd]irector\s+$|\b(?:directors?\s+(?:in|of|on)\s+(?:[a-z]+\s+){1,3})$|\b(?:films?|movies?|pictures?"
    r"|features?|director|debut|work|sequels?|series|scripts?|screenplay|book"
    r"|novels?|songs?|score|music|cinematograph\w+"
    r"|photography|camerawork|edit(?:ing|or|ed)|design\w*|costumes?|producers?|writers?|screenwriters?"
    r"|composer|soundtrack|play|characters|story|poem|author|images?|places?|locations?|cities|countries|towns?"
    r"|islands?|battles?|titles?|shows?|hits?|classics?|numbers?|companies|company|studios?"
    r"|novelist|dialogue|remake|original|version|band|album|visuals|effects|choreograph\w+|animation|lyrics"
    r"|direction|make-?up|(?:\b(?:the|its|and)\s|^\s*)hair|sound|casting|stunts?"
    r"|(?!(?:king|sibling|being|darling|underling|hireling|offspring|foundling|weakling|starling)\b)[a-z]{2,}ing)\s*$"
    r"|(?:[Kk]amera|[Mm]usik|[Rr]egie|[Bb]uch|[Ss]chnitt|[Aa]usstattung|Kostüme|[Rr]omans?|[Vv]orlage|[Rr]egisseur"
    r"|regista|realizadora?|réalisat(?:eur|rice)|diretora?|directora|cineasta|cinéaste|document(?:al|ar|aire)ist[ae]"
    r"|guionista"
    r"|roteirista|sceneggiat(?:ore|rice)|scénariste|composit(?:ora?|ore|eur|rice)|autora|autore|auteure?"
    r"|fotograf[íi]a|m[úu]sica|musique"
    r"|montaje|montagem|montaggio|novela|romanzo|produ(?:c|t)tora?|produtora?|produttore|producteur|pel[íi]cula"
    r"|pellicola|filme|gui[óo]n"
    r"|roteiro|[Rr]egisseurin|[Aa]utor|[Aa]utorin|[Kk]omponist|[Pp]roduzent|[Kk]ameramann|[Kk]amerafrau"
    r"|libro|cuento|cortometraje|serie|disco|festival|directores|roman|livre|chanson|réalisation|photo|photographie"
    r"|scénario|montage|série|documentaires?|pièce|colonna\s+sonora|canzone|regia|fotografia|sceneggiatura|livro|trilha|direção"
    r"|camerawerk|muziek|regisseuse|schrijver|schrijfster|boek|prent|manus|musik|foto|klippning|bok|roman|regissör(?:en)?"
    r"|regisseur|författare(?:n)?|kompositör(?:en)?|productie|producent(?:en)?|producer)\s*$"
    r"|\b(?:m[úu]sica|musique|banda|bande|colonna|trilha|novela|roman|romanzo|livro|livre|libro|canci[óo]n|chanson|canzone|película"
    r"|pellicola|fotograf[íi]a|photographie|regia|mise\s+en\s+scène|dirección|direção)\s+(?:[\w’'-]+\s+){1,5}$"
)
A_MAKER_BEFORE = re.compile(
    r"\b(?:an?|another)\s+(?:[a-z-]+\s+){0,4}?(?:director|filmmaker|producer|writer|screenwriter|novelist|author"
    r"|composer|choreographer|editor)\s+$"
)
"""A role that is a maker's: ``a famous film director (Ann Lee)``, where “the director (Ann Lee)” made the film."""

REGULAR = re.compile(
    r"[”\"’']?(?:['’]s?)?\s+(?:regular|veteran|alum|alumna|alumnus|star|actor|actress|comic|comedian|singer|rapper"
    r"|newcomer)\s+"
)
"""What stands in a bracket between where somebody is known from and the name: ``(Low Tide regular Ann Lee)``."""
