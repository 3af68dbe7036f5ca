"""Which capitalised words of a German text are common nouns: by small words before them, how they end, and a list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from datasette_film_reviews.extract.names import UPPER

_DETERMINERS = frozenset(
    """der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese
    dieses diesen diesem jeder jede jedes jeden jedem jener jene jenes jenen jenem mein meine meinen meinem meiner
    sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer
    euer eure im am zum zur vom beim ins ans aufs fürs ums übers unterm zwei drei vier fünf sechs sieben acht neun
    zehn elf zwölf zwanzig hundert viele wenige mehrere einige beide beiden alle allen aller manche mancher solche
    solch welche welcher welches viel mehr weniger etwas nichts lauter kaum""".split()
)
"""Words directly behind which a capital begins a common noun; somebody is named behind them by a whole name or often
without them."""

_FUNCTION_WORDS = _DETERMINERS | frozenset(
    """und oder aber denn doch auch als wie wenn wann weil dass ob da dann damals danach daneben dabei dafür dagegen
    dadurch damit darin daran darauf darum deshalb deswegen trotzdem dennoch allerdings jedoch immerhin leider
    natürlich schade er sie es ich du wir man wer was wo warum wieso weshalb hier dort jetzt heute gestern morgen
    nun noch nur schon sehr so selbst sogar immer nie niemals wieder mal endlich eigentlich vielleicht wohl ja
    nein nicht an auf aus bei bis durch für gegen hinter in mit nach neben ohne seit statt trotz über um unter von
    vor während wegen zu zwischen laut dank außer ist war sind waren hat hatte wird wurde kann muss soll will darf
    ebenso genau gerade ganze ganzen gewisser gewisse einzig allein lediglich bloß dazwischen anfangs seither
    seitdem bislang bisher besonders allem weder sowohl entweder obwohl obgleich nachdem bevor sobald solange
    indem ganz gut schön toll super gar etwa rund fast beinahe einst zunächst zuerst schließlich zuletzt außerdem
    zudem überhaupt diesmal übrigens gewiss klar also naja ihm ihn ihnen mir mich dir dich uns euch sich deren
    dessen ausgerechnet lieber liebe erst erste erster ersten zweite zweiter dritte einziger einzige einziges neue
    neuer neues neuen alte alter alten junge junger großer große großes kleiner kleine kleines guter gute
    deutscher deutsche deutschen deutsches einmal manchmal oft selten stattdessen irgendwann irgendwie kein hinzu
    dazu drum hinten vorne oben unten jedenfalls ansonsten sonst weiter weitere weiteren weiterhin insgesamt
    zumindest sicher sicherlich nimmt gibt macht geht kommt steht spielt spielen sieht lässt zeigt erzählt
    erzählte gespielt gesprochen verkörpert inszeniert gedreht gezeigt produziert geschrieben gelohnt gesehen
    gemacht eröffnet schwächer stärker besser besagte besagter besagten""".casefold().split()
)
"""Words that only the beginning of a sentence or title writes with a capital."""

_ENDINGS = (
    "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "sion", "sionen", "tät",
    "täten", "ismus", "gnis", "ltnis", "mnis", "bnis", "rnis", "dnis",
    "nisse", "nissen", "film", "films", "filme", "filmen", "rolle", "rollen", "szene",
    "szenen", "geschichte", "geschichten", "komödie", "komödien", "drama", "dramas", "krimi", "krimis", "thriller",
    "thrillers", "theater", "theaters", "kino", "kinos", "stück", "stücke", "stücks", "werk", "werke", "werks", "preis",
    "preise", "musik", "kamera", "bilder", "bildern", "leinwand", "publikum", "roman", "romans", "romane", "stunden",
    "jahre", "jahren", "jahres", "tage", "tagen", "leben", "lebens", "liebe", "tod", "zeit", "zeiten", "welt", "dorf",
    "zimmer", "strasse", "stimme", "stimmen", "debüt",
    "debut", "erstling", "seele", "kunst", "figur", "figuren", "paar", "besuch",
)  # fmt: skip
"""How common nouns end, and the last parts of compounds that are told in reviews; surnames end otherwise."""

_NOUNS = frozenset(
    """karten klavier geige gitarre trompete orgel cello fußball schach poker tennis
    latex maske gold silber beispiel platz farce parabel groteske satire romanze wucht verve würde
    film filme filmen films kino kinos regie regisseur regisseurin buch drehbuch bücher kamera musik ton schnitt
    produktion verleih darsteller darstellerin rolle rollen hauptrolle hauptrollen nebenrolle nebenrollen
    titelrolle szene szenen bild bilder bildern ende anfang mitte beginn schluss abspann vorspann leinwand
    publikum kritik jury festival premiere start kinostart punkt punkte punkten stern sterne sternen note wertung
    fazit urteil handlung inhalt genre komödie drama thriller krimi western horror liebe hass tod leben krieg
    frieden zeit zeiten welt stadt land dorf haus häuser wohnung straße weg wege tür tisch bett auto zug bus
    schiff meer see fluss wald berg berge himmel erde sonne mond regen schnee wind wetter feuer wasser luft licht
    nacht nächte tag tage tagen abend morgen woche wochen monat monate jahr jahre jahren stunde stunden minute
    minuten sekunde sekunden montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april
    mai juni juli august september oktober november dezember frühling herbst mensch menschen leute mann männer
    männern frau frauen kind kinder kindern junge jungen mädchen eltern vater mutter väter mütter sohn söhne
    tochter töchter bruder brüder brüdern schwester schwestern onkel tante oma opa großvater großmutter enkel
    enkelin familie freund freunde freunden freundin paar ehe ehepaar ehemann ehefrau witwe witwer nachbar
    nachbarin chef chefin kollege kollegin polizei polizist polizistin kommissar kommissarin arzt ärztin lehrer
    lehrerin schüler schülerin student studentin anwalt anwältin richter richterin mörder mord täter opfer leiche
    geld preis preise arbeit beruf büro schule klasse kirche theater oper bühne fernsehen serie serien folge
    folgen staffel zuschauer zuschauern idee ideen thema stoff geschichte geschichten roman romans vorlage buches
    text wort worte wörter sprache stimme stimmen blick blicke auge augen gesicht gesichter hand hände kopf herz
    körper mund nase haar haare angst freude trauer glück pech humor witz witze spaß ernst mut ruhe kraft macht
    gewalt blut schmerz schuld lüge wahrheit traum träume erinnerung gedanke gefühl gefühle seele geist stil form
    farbe farben stück stücke teil teile seite seiten art weise fall fälle problem probleme frage fragen antwort
    grund gründe rest figur figuren charakter charaktere held helden heldin heldenreise team cast ensemble star
    stars debüt erstling werk werke meister meisterwerk klassiker remake original fortsetzung verfilmung
    dokumentation animation trick abenteuer fantasy action spannung kitsch kult klischee klischees dialog dialoge
    monolog sinn unsinn zufall schicksal heimat dank platz raum zimmer fenster küche garten bar café restaurant
    hotel krankenhaus gericht gefängnis flughafen bahnhof grenze insel strand hafen norden süden osten westen gott
    teufel engel könig königin prinz prinzessin graf gräfin kaiser herr herrn herren dame damen hund katze pferd
    tier tiere vogel fisch essen bier wein kaffee tee brot popcorn kuchen suppe eis spiel spiele sport fußball
    musiker sänger band lied lieder song songs album konzert klavier geige orchester chor tanz party fest hochzeit
    geburtstag weihnachten ostern urlaub reise ferien abschied rückkehr ankunft flucht suche jagd kampf streit
    spur spuren rätsel geheimnis hinweis beweis plan plot wende twist schauspieler schauspielerin tatort
    wachtmeister hauptdarsteller bösewicht baby clown kapitän boss boxer bäcker hausmeister pfleger pflegerin
    newcomer newcomerin nonne priester pfarrer kantor zöllner soldat general offizier major minister präsident
    bürgermeister bauer bäuerin knecht magd wirt wirtin kellner kellnerin koch köchin fahrer fahrerin pilot
    hebamme krankenschwester nachwuchs laie laien gast gäste hausfrau doktor professor professorin detektiv agent
    agentin dieb diebin gauner killer räuber zauberer hexe riese zwerg drache igel hase bär fuchs maus krähe
    hummel biene ente rabe löwe wolf esel affe frosch schaf ziege kuh schwein huhn hahn spinne schlange zeug ding
    dinge sache sachen ort orte moment momente augenblick minus plus manko tempo längen länge höhe tiefe breite
    größe kürze stärke stärken schwäche schwächen leser leserin titel name namen drittel hälfte viertel dutzend
    mal male weile generation tick nächstes erstes letztes ganzes internet handy telefon brief briefe foto fotos
    kleid kleider mantel hut schuhe tasche koffer messer pistole waffe bombe gift drogen alkohol zigarette sex
    kuss gestalt sterben leid trost rache neid gier stolz ehre würde scham reue vertrauen verrat hoffnung
    sehnsucht melancholie wehmut nostalgie ironie pathos poesie magie zauber wunder atmosphäre stimmung
    ausstattung kostüme maske effekte schauwerte landschaft natur klima sommer winter applaus lob tadel respekt
    anwärter zeuge zeugin fremde fremder alte alter kleine kleiner jüngste jüngster älteste ältester tote toter
    verlobter verlobte geliebte geliebter vorgesetzte vorgesetzter geschwister zwilling zwillinge cousin cousine
    neffe nichte vetter schwager schwägerin schwiegermutter schwiegervater stiefvater stiefmutter patient
    patientin""".casefold().split()
)
"""Common nouns of plots and reviews that an article does not always stand before."""

_DOERS = (
    "regisseur", "darsteller", "schauspieler", "autor", "filmemacher", "filmer", "preisträger", "komiker", "sänger",
    "komponist", "kameramann", "kamerafrau", "debütant", "produzent", "altmeister", "legende", "schriftsteller",
    "wärter", "retter", "leiter", "lehrer", "weltmeister", "bürgermeister", "hausmeister", "kommissar",
    "inspektor", "polizist", "fahrer", "händler",
    "besitzer", "beamter", "beamte", "ärztin", "arzt", "anwalt", "anwältin", "pfarrer", "pastor", "kantor", "bote",
    "botin", "arbeiter", "pfleger", "wirt", "schüler", "student", "professor", "direktor",
    "minister", "journalist", "reporter", "künstler", "musiker", "pianist", "tänzer", "sportler", "boxer", "spieler",
    "schwester", "bruder", "mutter", "vater", "tochter", "sohn", "freund", "kollege", "kollegin", "nachbar", "neuling",
    "newcomer", "star", "routinier", "talent", "ikone", "veteran", "duo", "witwer", "witwe", "chef", "chefin",
    "agent", "detektiv", "offizier", "leutnant", "hauptmann", "soldat", "jäger", "händlerin", "führer", "gründer",
    "erfinder", "forscher", "wissenschaftler", "ingenieur", "techniker", "mechaniker", "handwerker", "klempner",
    "bäcker", "metzger", "zöllner", "hebamme", "gattin", "gatte", "partner", "assistent", "sekretär", "verlobte",
    "verlobter", "stiefvater", "stiefmutter", "model", "moderator", "rapper", "kabarettist", "regieduo", "azubi",
    "rentner", "kellner", "millionär", "gauner", "ganove", "mörder", "kind", "junge", "mädchen",
    "therapeut", "psychologe", "psychologin", "apotheker", "gärtner", "makler", "kritiker",
    "schurke", "schurkin", "bösewicht", "gangster", "matrose", "spion", "bandit", "rivale", "rivalin",
)  # fmt: skip
"""How words end that say who somebody is who is named next, with “in” behind them for a woman."""

_NEVER_DOERS = frozenset(
    "alexander christopher kristoffer benjamin constantin konstantin valentin augustin kathrin kerstin christin"
    " günther walther vincent theodor jennifer laurent olivier".split()
)
_TITLES = frozenset(
    """frau herr herrn doktor dr prof professor professorin onkel tante oma opa graf gräfin könig königin prinz
    prinzessin baron baronin schwester bruder pater kapitän inspektor vater mutter sohn tochter ehemann ehefrau
    mann gatte freund freundin enkel enkelin cousin cousine neffe nichte major general bürgermeister pfarrer
    kantor priester boss hausmeister kommissar kommissarin newcomer newcomerin laie nachwuchsstar igel hase bär
    fuchs maus krähe hummel biene ente rabe löwe hund katze drache hexe zauberer riese zwerg clown film werk regie
    debüt komödie drama hauptrolle rolle drehbuch musik kamera star nonne knecht magd koch köchin arzt ärztin
    lehrer lehrerin wirt wirtin zwillinge brüder geschwister kinder eltern regisseur regisseurin witwe witwer buch
    verleih produktion""".split()
)
_SURNAMES = frozenset(
    """sommer winter herbst frühling richter wolf könig graf fuchs bär jäger koch bauer berg wald stein kaiser vogel
    fisch hahn hase kraft mai sonntag freitag ernst glück krieg stern mond abend prinz held engel teufel zimmer
    haus hof sänger schüler meister freund bruder boss star sport boxer pech zauber stolz zwerg riese hammer kuss
    schwein rabe löwe mann reich lieb gut lang kurz klein groß neu alt alter roman junge jung liebe schön sand
    schade weiter weit""".casefold().split()
)
"""Words of the lists that are surnames or first names as well: with a word before them they end a name."""

_OF_FILMS = frozenset(
    "film filme kino regie drehbuch kamera hauptrolle debüt platz menschen leute figuren bilder geschichten".split()
)
_QUOTES = tuple('„“”«»"‚‘')
_INFLECTED = ("en", "er", "es", "em", "e")
_INDEFINITE = frozenset("ein eine einen einem einer eines kein keine keinen keinem keiner".split())
_WORD = re.compile(r"[\w’'.-]+")
_WORDS_BEFORE = re.compile(r"(?:([\w-]+)[ \t])?([\w-]+)[ \t]$")
_REACH = 40
"""How many characters before a word are looked at."""

DOER = 6
"""Shorter words that end as those for who somebody is are first names as often: ``Katrin``, ``Martin``."""

SUFFIXED, COMPOUND = 5, 8
"""Words as short as the first have no ending by which nouns are told; longer ones than the other are no surnames."""

LONGEST = 10
"""Longer words are nobody's first name and, alone, hardly a surname."""

_DOER_ENDINGS = ("er", "erin", "in", "or", "ist", "ant", "ent", "eur", "ier", "är", "at", "oge", "ers", "ors")
_ORIGINS = (
    "er", "in", "däne", "schwede", "finne", "franzose", "pole", "tscheche", "russe", "türke", "grieche", "rumäne",
    "bulgare", "kroate", "serbe", "ire", "schotte", "brite", "chinese", "deutsche", "sachse", "hesse",
)  # fmt: skip
"""How words end that say where somebody is from."""
_BEHIND_ARTICLE = re.compile(
    r"(?i:\b(?:der|die|das|den|dem|des|eine?[nrms]?|seine?[nrms]?|ihre?[nrms]?|am|im|vom|beim|zum|zur|ins))"
    r"[ \t]+(?:[a-zà-ÿ-]+[ \t]+){0,2}$"
)
_ADJECTIVE = ("enen", "ernen", "schen", "lichen", "igen", "ssen", "uen", "ohen")
_WHERE = re.compile(r"\b(?i:in|aus|nach|bei)[ \t]+$")
_AS = re.compile(r"\b[Aa]ls[ \t]+$")
_AS_A = re.compile(r"\b[Aa]ls[ \t]+(?:[a-zäöüß-]+[ \t]+){0,3}$")
_WITH_GREAT = re.compile(r"\b(?!(?:dies|welch|manch|all|ihr|sein|ein|kein|mein|unser)em\b)[a-zäöüß]{3,}(?<!d)em[ \t]+$")
"""Behind an adjective with this ending no name begins: ``gibt mit sichtlichem Vergnügen Ann Lee``."""

_OF = re.compile(r"[ \t]+von[ \t]+")
_LINKS = re.compile(rf"(?<!von)(?<!zu)[ \t]+d(?:er|en)[ \t]+|[ \t]+von[ \t]+(?=[{UPPER}][^\s]*[ \t]+[{UPPER}])")
_BEHIND_A_WORD = re.compile(rf"([^\W\d_]+)[ \t]+([{UPPER}][\w’'-]*)(?![ \t]+[{UPPER}])")
"""A capitalised word that stands alone, with the word before it."""


def names_among_nouns(text: str, runs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The capitalised runs of a German text without common nouns: those beside a name are cut off it, others dropped.

    A word that is somebody's in a whole name is a name everywhere; one that stands mostly behind an article is a noun.
    """
    cut = [_cut(text, *part) for run in runs for part in _parts(text, *run)]
    whole = (text[start:end] for start, end, _ in cut if text[start - 1 : start] not in _QUOTES)
    of_somebody = {word for name in whole if " " in name for word in name.split()}
    alone = Counter(text[start:end] for start, end, _ in cut if " " not in text[start:end])
    determined = Counter(noun for word, noun in _BEHIND_A_WORD.findall(text) if word.casefold() in _DETERMINERS)
    for start, end, titled in cut:
        name = text[start:end]
        if start < end and (
            " " in name
            or titled
            or name in of_somebody
            or not (
                _is_noun(name)
                or determined[name] * 2 > alone[name]
                or _is_described(text, start)
                or _is_longer_than_names(text, start, name.casefold())
                or (alone[name] == 1 and _WHERE.search(text, max(0, start - _REACH), start))
            )
        ):
            yield start, end


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A run cut where a small word begins another name: ``Ann Lee den Pfarrer``, ``Helene von Ann Lee``."""
    of = _OF.search(text, start, end)
    if of and _BEHIND_ARTICLE.search(text, max(0, start - _REACH), start):  # “den Trümmern von Rom”
        yield start, of.start()
        start = of.end()
    for link in _LINKS.finditer(text, start, end):
        yield start, link.start()
        start = link.end()
    yield start, end


def _cut(text: str, start: int, end: int) -> tuple[int, int, bool]:
    """A run without the nouns and small words beside a name; and whether one of them says who is named."""
    titled = False
    words = list(_WORD.finditer(text, start, end))
    if text[start - 1 : start] in _QUOTES:  # a title
        return start, end, False
    while len(words) > 1 and _ends_no_name(words[-1][0].casefold(), words[-2][0]):
        words.pop()
    if len(words) == 1 and words[0].end() < end and words[0][0].endswith("er"):  # “das Schweizer Kino”
        return end, end, False
    for number, word in enumerate(words):
        folded, last = word[0].casefold(), number + 1 == len(words)
        if titled and last:
            return word.start(), word.end(), True
        if not number and folded.endswith(_ADJECTIVE) and _BEHIND_ARTICLE.search(text, max(0, start - _REACH), start):
            break  # “den Goldenen Bären”
        if not number and len(words) > 2 and _WITH_GREAT.search(text, max(0, start - _REACH), start):
            continue
        if folded in _FUNCTION_WORDS or (number and word[0].islower()):
            titled = titled and word[0].islower()
        elif not last and (
            _says_who(folded)
            or (len(words) > number + 2 and _is_from_somewhere(text, word.start(), folded))
            or (not number and (_is_somebody_told(text, start, folded) or _is_of_somebody(folded, words[1:])))
        ):
            titled = True
        elif last or not _is_noun(word[0]) or folded in _SURNAMES:
            return word.start(), words[-1].end(), titled
    return end, end, False


def _ends_no_name(folded: str, before: str) -> bool:
    """Whether a noun stands behind a name or an adjective: ``Kellers Karriere``, ``Schweizer Kino``."""
    if folded in _SURNAMES:
        return False
    owned = before.endswith(("s", "er")) or len(folded) > COMPOUND
    return (owned and len(folded) > SUFFIXED and folded.endswith(_ENDINGS)) or (
        folded in _NOUNS and (before.endswith("s") or folded in _OF_FILMS)
    )


def _is_somebody_told(text: str, start: int, folded: str) -> bool:
    """Whether a word ends as those do that say who somebody is: ``die Geigerin Ida``, ``als müder Dachdecker Rex``."""
    return (
        folded not in _NEVER_DOERS
        and len(folded) > DOER
        and folded.endswith(_DOER_ENDINGS)
        and any(before.search(text, max(0, start - _REACH), start) for before in (_BEHIND_ARTICLE, _AS_A))
    )


def _is_from_somewhere(text: str, start: int, folded: str) -> bool:
    """Whether a word stands before a name as those do that say where somebody is from: ``der Wiener Odo Pahl``."""
    return folded.endswith(_ORIGINS) and _BEHIND_ARTICLE.search(text, max(0, start - _REACH), start) is not None


def _is_of_somebody(folded: str, behind: list[re.Match[str]]) -> bool:
    """Whether a word stands before another that says whose somebody is: ``Rudis Verlobte Ida``."""
    return (
        len(behind) > 1
        and folded.endswith("s")
        and behind[0][0].casefold() not in _SURNAMES
        and _says_who(behind[0][0].casefold())
    )


def _says_who(folded: str) -> bool:
    stems = [folded.removesuffix(ending) for ending in ("", "in", "s", "en", "n")]
    return (
        folded.startswith("ex-")
        or not _TITLES.isdisjoint(stems)
        or (folded not in _NEVER_DOERS and any(stem.endswith(_DOERS) for stem in stems))
    )


def _is_noun(word: str) -> bool:
    """Whether a word is a noun by the list, or by how it ends."""
    folded = word.casefold().rpartition("-")[2]
    return (
        folded in _NOUNS
        or folded in _FUNCTION_WORDS
        or (len(folded) > SUFFIXED and folded.endswith(_ENDINGS))
        or (len(folded) > SUFFIXED and _says_who(folded))
    )


def _is_longer_than_names(text: str, start: int, folded: str) -> bool:
    """Whether a word alone is as long as compounds are, or says as what somebody acts: ``als Bankier``."""
    return len(folded) > LONGEST or (
        len(folded) > DOER
        and folded.endswith(_DOER_ENDINGS)
        and folded not in _NEVER_DOERS
        and _AS.search(text, max(0, start - _REACH), start) is not None
    )


def _is_described(text: str, start: int) -> bool:
    """Whether ``ein neuer`` or ``mit großem`` stands before a word, as before no name."""
    before = _WORDS_BEFORE.search(text, max(0, start - _REACH), start)
    if before is None:
        return False
    first, second = (before[1] or "").casefold(), before[2]
    if not second.islower() or second in _FUNCTION_WORDS:
        return False
    return (second.endswith("em") and not second.endswith("dem")) or (
        (first in _INDEFINITE or first == "als") and second.endswith(_INFLECTED)
    )
