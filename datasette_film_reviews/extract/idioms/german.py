"""What German says of who made a film and who acts in it."""

from __future__ import annotations

from datasette_film_reviews.extract.idioms.entry import Idioms

GERMAN = Idioms(
    directed=r"""
        (?:inszeniert|gedreht|geschaffen|realisiert|verfilmt|Inszeniert|Gedreht)(?: \w+)? vo[nm]
        |[Uu]nter der (?:Regie|Leitung) von|[Rr]egie (?:führte|führt|hat|von)(?: hier| diesmal| erneut| wieder)?
        |Regie:|[Ii]n der Regie von|inszenierte|drehte
    """,
    maker=r"""
        (?:Drehbuchautor(?:in)? und |Autor(?:in)? und )?(?:(?:\w+-|Debüt|Kult|Star|Jung|Alt|Action|Horror
        |Dokumentar|Autoren
        |Erfolgs|Nachwuchs|Kino)?(?:[Rr]egisseur(?:in|s)?|[Ff]ilmemacher(?:in|s)?
        |Dokumentarfilmer(?:in)?|Regieduo|Regiepaar|Regieteam))(?: und (?:Drehbuchautor|Autor)(?:in)?)?
    """,
    film=r"""
        (?:[A-ZÄÖÜ][\w-]*)?(?:[Ff]ilm|Streifen|[Kk]omödie|[Dd]rama|[Tt]hriller|[Dd]okumentation|Debüt|[Ww]erk
        |Regiedebüt|Erstling|[Kk]rimi|[Mm]ärchen|Western|Adaption|Verfilmung|Arbeit|Streich|Wurf|Coup|Opus|Epos
        |Projekt|[Pp]orträt|[Ss]atire|[Ff]arce|[Rr]omanze|[Pp]arabel|[Gg]roteske|Roadmovie|[Bb]iopic|[Kk]ammerspiel
        |[Mm]usical
        |[Mm]elodram)s?
    """,
    new=r"""
        neue[rsn]?|neueste[rsn]?|letzte[rsn]?|erste[rsn]?|zweite[rsn]?|jüngste[rsn]?|Debüt|Regiedebüt|Erstling
        |Debütfilm|Erstlingswerk
    """,
    film_of=r"""
        (?<!Romans\s)(?<!Romane\s)(?<!Buches\s)(?<!Buchs\s)(?<!Stücks\s)(?<!Stückes\s)(?<!Bestsellers\s)
        (?<!Novelle\s)(?<!Erzählung\s)(?<!Vorlage\s)(?<!erfilmung\s)(?<!daption\s)
        (?:von und mit|von|des|der(?= [A-ZÄÖÜ][a-zäöüß]+(?<!Freund)(?<!Held)in ))
    """,
    directs=r"""
        (?:inszeniert|inszenierte|drehte|führt(?:e)? (?:\w+ )?Regie|hat (?:\w+ ){0,8}?(?:inszeniert|gedreht
        |\w+mal durchgedreht)(?! und (?:spielt|gibt|mimt)\b)
        |gibt (?:\w+ ){0,3}?Regiedebüt|legt nach)
    """,
    starring=r"""
        Hauptrollen?(?: spielen| spielt| sind|:)?(?: zu sehen(?: sind)?:?)?|(?:[Ii]n )?(?:weiteren
        |[Nn]eben)?[Rr]ollen?(?: sind| ist)?(?: zu sehen)?:?(?! (?:des|der|von|eines|einer|als)\b)
        |[Mm]it den Stimmen von|Darsteller:|besetzt mit
        |Besetzung:|[Ee]s spielen|[Aa]n der Seite von|\b[Vv]on und mit
    """,
    player=r"""
        (?:\w+-|Haupt|Neben|Charakter|Jung|Nachwuchs|Kinder|Volks)?(?:[Dd]arsteller(?:in|n|innen)?
        |[Ss]chauspieler(?:in|n|innen)?|Star|Mime|Komiker(?:in)?)
    """,
    beside=r"mit|neben",
    performance=r"(?:Leistung(?:en)?|Spiel|Darstellung|Auftritt|Darbietung|Chemie zwischen|Performance)\b(?: von)?",
    plays=r"""
        (?:(?:,? (?:der|die) )?(?:spielt|spielen|mimen|verkörpern|leihen
        |gibt(?! (?:dem|der|einem|einer|ihm|ihr|ihnen|sich|es|den [A-ZÄÖÜ]\w+n(?: [A-ZÄÖÜ]|\s*$)))
        |mimt|verkörpert|spricht|leiht|spielte)(?: (?:hier|dabei|auch
        |wieder|einmal|sehr|ganz|herrlich|\w+end|\w+lich))*)
    """,
    role=r"""
        in der Rolle (?:von|des|der)|(?<!mehr\s)(?<!besser\s)(?<!bekannt\s)(?<!anders\s)(?<!weniger\s)als(?!\s
        (?:\w+\s)?(?:Regisseur|Autor|Drehbuchautor|Produzent|Komponist|\w*[Ff]arce|\w*[Kk]omödie|\w*[Dd]rama
        |\w*[Ff]ilm\b
        |\w*[Tt]hriller|\w*[Mm]ärchen|\w*[Ss]atire|Parabel|Groteske|Western|Vorlage))|in der Titelrolle (?:des|der
        |von)
    """,
    played=r"""
        (?:gespielt|verkörpert|dargestellt|gesprochen|gemimt|Gespielt) (?:wird (?:\w+ )?)?vo[nm]|(?:wird|wurde
        |werden) (?:\w+ ){0,3}?vo[nm]
    """,
    who_plays=r"(?:den|die|das|ihn|sie) (?:spielt|gibt|verkörpert|mimt|spricht)",
    acts=r"""
        (?:ist|sind) (?:\w+ ){0,2}?(?:großartig|hervorragend|überragend|brillant|toll|super|grandios|perfekt
        |glaubwürdig|überzeugend|sensationell|stark|wunderbar
        |hinreißend|fantastisch|phänomenal|umwerfend|herrlich|klasse|spitze|fehlbesetzt|verschenkt|der Hammer
        |eine? (?:Wucht|Ereignis|Entdeckung|Offenbarung|Glücksfall))
        |(?:überzeugt|überzeugen)(?! (?:den|die|ihn|sie|seinen|ihren|einen|ihre|seine)\b)|agiert|agieren|chargiert
        |harmonieren|brillieren|meistert (?:\w+ ){0,4}?\w*[Rr]olle|(?:wirkt|bleibt) (?:\w+ ){0,2}?(?:blass|hölzern
        |fehlbesetzt|überfordert|unterfordert|glaubwürdig|authentisch)|macht (?:\w+ ){0,4}?(?:gute Figur|Sache)
        |glänzt|glänzen|brilliert|stiehlt (?:\w+ ){0,4}?(?:Show|Schau|Szenen?|Film)|trägt (?:den
        |diesen) (?:ganzen )?Film|reißt (?:den|diesen) Film an sich
        |spielt (?:\w+ )?an die Wand
        |liefert (?:\w+ ){0,4}?(?:Leistung|ab)
        |spielt (?:\w+ ){0,3}?(?:großartig|hervorragend|überragend|brillant|grandios|gut|toll|stark|zurückhaltend
        |super|klasse|prima|souverän|überzeugend|glaubwürdig|hölzern|schlecht)
    """,
    small=r"""
        und|oder|der|mit|von|aus|zu|bei|nach|in|auf|für|an|als|wie|aber|nicht|ist|sind|hat|wird|wurde|wenn|dass
        |weil|sich|auch|noch|nur|am|im|vom|beim|zum|zur|ins|durch|über|unter|vor|gegen|ohne|um|bis|seit|wo
    """,
    article=r"der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|seine[nrms]?|ihre[nrms]?|sein|ihr",
    tells=(" und ", " der ", " ist "),
    acted=r"(?: \w+){0,4}? (?:gespielt|verkörpert|dargestellt|gesprochen|gemimt)\b",
    nouns_are_capitals=True,
    owns_by_s=True,
)
