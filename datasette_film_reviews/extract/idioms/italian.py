"""What Italian says of who made a film and who acts in it."""

from __future__ import annotations

from datasette_film_reviews.extract.idioms.entry import Idioms

ITALIAN = Idioms(
    directed=r"""
        (?:dirett|realizzat|girat|firmat)[oaie] (?:\w+mente )?(?:da|dal|dalla|dall['’]?)|(?:lo|la) (?:dirige
        |firma)|ci (?:ri)?prova|per la regia d[i’']?|(?:la )?regia (?:è )?(?:\w+ )?d[i’']?|regia:
        |alla regia (?:c['’]è|troviamo|torna)?|dietro la macchina da presa (?:c['’]è)?
        |sotto la direzione d[i’']?|(?:al timone|al comando|dietro la cinepresa) (?:c['’]è|troviamo)
        |passato il testimone a
        |affidat[oa] la regia a
    """,
    maker=r"""
        (?:(?:attore|attrice|sceneggiat(?:ore|rice)) e |attrice-|attore-)?(?:regista|cineasta|documentarista
        |filmmaker)
    """,
    film=r"""
        proposta|film|pellicola|lungometraggio|opera|lavoro|documentario|commedia|dramma|thriller|opera prima
        |esordio|fatica|western
    """,
    new=r"nuov[oa]|ultim[oa]|prim[oa]|second[oa]|terz[oa]|attes[oa]|opera prima|esordio",
    film_of=r"(?:di|del|della|dell|d)",
    directs=r"""
        (?:dirige|gira|firma|mette in scena|ha (?:diretto|girato|firmato)|diresse|girò|esordisce (?:alla
        |nella) regia|debutta (?:alla|nella) regia|torna (?:alla regia|dietro)|scrive e dirige|realizza
        |confeziona|ricava|ha seguito|mi aspettavo|è (?:il|la) regista(?! d)|ha scritto e diretto|ci arriva
        |ci (?:riprova|regala|consegna))
    """,
    starring=r"""
        (?:interpretat|capitanat|guidat|recitat)[oaie] da|(?:un |il )?cast (?:\w+ ){0,3}?(?:formato|composto
        |capitanato|guidato)(?: da)?|vede(?: come)? protagonist[iae]|(?:affiancat|accompagnat|spalleggiat
        |circondat)[oaie] da|tra (?:le|i|gli) [\w ]{3,30}? spiccano|al suo fianco,?|affida a|duello tra
        |nel cast(?: anche| troviamo| spiccano| figurano| ci sono)?,?|con le voci d[i’']?|(?:attori|interpreti
        |protagonisti)(?: \w+)?(?: sono)?:?|riunisce|nel film è|a (?:interpretar|incarnar
        |impersonar)l[aoei] (?:è|sono|c[’']è)|completano il cast|accanto a(?:i|l|lla|d)?|interpreti:|con:
        |cameo d[i’']|apparizione d[i’']|(?:poggia|regge|pesa) (?:tutto )?sulle spalle d[i’']|(?:ruolo
        |parte) (?:\w+ ){0,4}?(?:va|tocca) a
        |(?<!\w)a(?= \w+ \w+ tocca)|cast(?: \w+){0,3}:
    """,
    player=r"""
        (?:(?:grande|giovane|bravo|brava|bravissim[oa]|sempre \w+|ottim[oa]|straordinari[oa]
        |esordiente) )?(?:attore|attrice|protagonista|comico|interprete)
    """,
    beside=r"con|insieme a|assieme a",
    performance=r"""
        (?:interpretazion[ei]|prova|prove|recitazione|performance|prestazione|alchimia tra|(?<!\w\s)(?:bravissim
        |splendid|strepitos|straordinari|sprecat)[oa](?: invece| anche| poi)?|coppia) (?:\w+ )?(?:d[i’']\s?|del
        |della )?|(?:memorabile|indimenticabile|irresistibile|impagabile|magnific[oa]|splendid[oa]) (?:(?:il|lo
        |la)\s|l[’'])\w+ d[i’']
    """,
    plays=r"""
        (?:che )?(?:interpreta|impersona|doppia|veste i panni di|dà voce a|dà vita a|presta (?:la voce |il volto )?a
        |incarna|diventa|si (?:trasforma in|cala nei panni di)
        |fa)(?: (?:qui|anche))?
    """,
    role=r"""
        ne(?:l|i) (?:ruolo|panni|parte|vesti)(?: principale)? (?:di|del|della|dell['’]|d['’]|dei)
        |(?:interpretando|impersonando|vestendo i panni di|dando (?:vita|voce) a)
        |nella parte (?:di|del|della|dell['’])|il ruolo (?:di|del|della)|nelle vesti (?:di|del|della|dell['’])
        |come(?! se\b)
    """,
    played=r"""
        (?:interpretat|impersonat|doppiat|incarnat|recitat|vestit)[oaie] (?:\w+mente |con [\w ]+ )?da(?:l|lla
        |ll['’])?
        |cui (?:dà voce|presta il volto|presta la voce)|con il volto di|ha (?:il volto|la faccia|la voce
        |il viso)(?: \w+)? d[i’']?|col volto di
        |affidat[oa] a(?:l|lla)?(?: \w+ di)?
        |(?:ha|riceve|prende|con) la voce (?:\w+ )?d[i’']
    """,
    who_plays=r"(?:cui|che|lo|la) (?:fa|interpreta|dà (?:voce|vita|corpo)|presta (?:il volto|la voce))",
    acts=r"""
        (?:è|sono) (?:\w+mente |molto |davvero |semplicemente |qui |come sempre )?(?:brav[oaie]|pessim[oaie]
        |sprecat[oaie]|commovent[ei]|bravissim[oaie]|perfett[oaie]|eccellent[ei]|ottim[oaie]|magnific[oahi]+
        |straordinari[oae]?|intens[oaie]|credibil[ei]|convincent[ei]|strepitos[oaie]|splendid[oaie]
        |irresistibil[ei]|misurat[oaie])|ruba la scena|che l[oa] (?:interpreta|incarna)
        |ha (?:solo )?poch[ei] (?:minuti|scene)|buca lo schermo|offre una (?:\w+ )?(?:prova
        |interpretazione)|commovent[ei]|è (?:una|la) (?:vera )?rivelazione|formano (?:un|una|il|la)
        |(?:interpretano|incarnano)|completa(?:no)? il cast|regala (?:a|al|alla)|sprecat[oa]|regge (?:il
        |tutto il|l['’]intero) film|brilla|gigioneggia|recita|(?:molto |davvero |sempre )?brav(?:[oaie]
        |issim[oaie])(?=[ ,.!;])
        |riprend(?:e|ono) (?:il|i) ruol[oi]|torna(?:no)? (?:nei panni|a vestire)
    """,
    small=r"""
        e|ed|o|che|chi|cui|con|da|per|in|senza|su|quando|dove|mentre|ma|come|non|è|sono|ha|al|si|gli|più|né|tra
        |fra|contro|nel|nella
    """,
    article=r"il|lo|la|i|gli|le|un|uno|una|suo|sua|del|della|l['’]|un['’]",
    tells=(" il ", " che ", " non "),
    own=r"(?:il |al |la |alla )?(?:suo|sua)",
    works=r"""
        presenta|torna|racconta|adatta|affronta|esplora|sceglie|costruisce|non sbaglia|ha fatto|conosce|lavora
        |evita|cita|non fa
    """,
    elsewhere=r"giuria|omaggio|alla carriera|premio|ricorda il cinema|alla maniera di|presiedut[oa]|erede di|ospiti",
    remade=r"remake|rifacimento|nuova versione|versione del \d{4}|l[’']originale",
    an=r"un[oa]?",
    copula=r"(?:è|era|sarà)(?: (?:la|il|l[’']|un[oa]?))?",
    finds=r"troviamo|c[’']è|ritroviamo|vediamo|scopriamo|spicca",
)
