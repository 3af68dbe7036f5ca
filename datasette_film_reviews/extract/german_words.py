"""Words by which common nouns and names are told apart in German, where all of them have capitals."""

from __future__ import annotations

DETERMINERS = frozenset(
    """der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese
    dieses diesen diesem jeder jede jedes jeden jedem jener jene jenes jenen jenem mein meine meinen meinem meiner
    sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer
    euer eure im am zum zur vom beim ins ans aufs fürs ums übers unterm zwei drei vier fünf sechs sieben acht neun
    zehn elf zwölf zwanzig hundert viele wenige mehrere einige beide beiden alle allen aller manche mancher solche
    solch welche welcher welches viel mehr weniger etwas nichts lauter kaum""".split()
)
"""Words directly behind which a capital begins a common noun; somebody is named behind them by a whole name or often
without them."""

FUNCTION_WORDS = DETERMINERS | frozenset(
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

ENDINGS = (
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

NOUNS = frozenset(
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

DOERS = (
    "regisseur", "darsteller", "schauspieler", "autor", "filmemacher", "filmer", "preisträger", "komiker", "sänger",
    "komponist", "kameramann", "kamerafrau", "debütant", "produzent", "altmeister", "legende", "schriftsteller",
    "wärter", "retter", "leiter", "lehrer", "weltmeister", "bürgermeister", "hausmeister", "kommissar",
    "inspektor", "polizist", "sheriff", "marshal", "fahrer", "händler",
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

NEVER_DOERS = frozenset(
    "alexander christopher kristoffer benjamin constantin konstantin valentin augustin kathrin kerstin christin"
    " günther walther vincent theodor jennifer laurent olivier".split()
)
TITLES = frozenset(
    """frau herr herrn doktor dr prof professor professorin onkel tante oma opa graf gräfin könig königin prinz
    prinzessin baron baronin schwester bruder pater kapitän inspektor vater mutter sohn tochter ehemann ehefrau
    mann gatte freund freundin enkel enkelin cousin cousine neffe nichte major general bürgermeister pfarrer
    kantor priester boss hausmeister kommissar kommissarin newcomer newcomerin laie nachwuchsstar igel hase bär
    fuchs maus krähe hummel biene ente rabe löwe hund katze drache hexe zauberer riese zwerg clown film werk regie
    debüt komödie drama hauptrolle rolle drehbuch musik kamera star nonne knecht magd koch köchin arzt ärztin
    eichhörnchen schildkröte hamster pinguin kater biber dachs frosch tiger elefant pony papagei eule spatz
    lehrer lehrerin wirt wirtin zwillinge brüder geschwister kinder eltern regisseur regisseurin witwe witwer buch
    verleih produktion""".split()
)
SURNAMES = frozenset(
    """sommer winter herbst frühling richter wolf könig graf fuchs bär jäger koch bauer berg wald stein kaiser vogel
    fisch hahn hase kraft mai sonntag freitag ernst glück krieg stern mond abend prinz held engel teufel zimmer
    haus hof sänger schüler meister freund bruder boss star sport boxer pech zauber stolz zwerg riese hammer kuss
    schwein rabe löwe mann reich lieb gut lang kurz klein groß neu alt alter roman junge jung liebe schön sand
    schade weiter weit""".casefold().split()
)
"""Words of the lists that are surnames or first names as well: with a word before them they end a name."""
