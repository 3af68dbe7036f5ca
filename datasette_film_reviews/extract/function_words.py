"""Small words that begin sentences with a capital in languages other than English, and are no title by themselves.

Spanish, German, French, Italian, Portuguese, Dutch, Swedish, Danish and Norwegian. What is also a word of English
titles (``War``, ``Solo``, ``Die``) is left out of the first four, so that one table of them serves any language.
"""

from __future__ import annotations

SPANISH = """
    además ahora al algo algún alguna algunas algunos ante antes aquí así aun aún aunque bueno cada casi como cómo cual
    cuál cualquier cuando cuándo cuanto de del desde después donde dónde durante él ellos en entonces entre es esa
    ese eso esos esta está estas este esto estos fue había hace hacía hasta hay incluso la las le les lo los luego más
    mi mientras mucha muchas mucho muchos muy nada ni ninguna ninguno nos nosotros nunca os otra otro otros para pero
    poco por porque pues que qué quien quién quizá quizás se según ser si sí siempre sin sobre sólo su sus también
    tampoco tanto te tiene toda todas todo todos tras tu tú un unas uno unos vamos y ya yo
"""
_GERMAN = """
    aber alle allem allen aller alles als am andere anders auch auf aus außer außerdem bei beim bereits bis bisher
    dabei dadurch dafür dagegen daher damals damit danach dann daran darauf daraus darin darüber darum das dass davon
    davor dazu dem den denn dennoch der deren des deshalb dessen diese diesem diesen dieser dieses doch dort durch ein
    eine einem einen einer eines einige erst es etwa etwas für ganz gar gegen genau haben hatte hier hinter ich ihm ihn
    ihnen ihr ihre immer indem insgesamt ist ja je jede jeden jeder jedes jedoch jetzt kann kein keine können kurz
    kurzum leider manche mehr mein meine mich mit muss nach nachdem natürlich neben nein nicht nichts nie niemand noch
    nur ob obwohl oder ohne schon sehr sein seine seit seitdem selbst sich sie sind sobald sogar soll sondern sowie
    statt trotz trotzdem über um und uns unser unter viel viele vielleicht vom von vor während wann warum weder weil
    weiter welche wenn wer werden wie wieder wir wird wo wobei wohl zu zudem zum zumindest zur zwar zwischen
"""
FRENCH = """
    alors après au aucun aussi autre aux avant avec bien ce cela celle celui ces cet cette chaque chez comme dans
    depuis donc dont du encore enfin entre est et eux il ils je jusque leur leurs lors lorsque mais même moins nos
    notre nous où par parce pas pendant plus pour pourquoi pourtant puis quand quel quelle qui sans sauf selon ses sinon
    tandis tous tout toute toutes très une vers voici voilà vous
"""
ITALIAN = """
    anche chi ci con così cui dal dalla dei della delle di e gli ha ho io loro mentre molto nei nel nella
    ogni però perché poi più quando quella quello questa questo sempre sono sul sulla tra tutti tutto
"""
PORTUGUESE = """
    agora ah ainda além algo alguém algum alguma alguns algumas ali ante antes ao aos após aquela aquele aqui as
    assim até bom cada claro com como contra da das de depois desde do dos e é ela ele eles em enfim enquanto então
    entre era essa esse esta este eu foi há isso isto já lá logo mais mas mesmo meu minha muito muita na nada nas nem
    ninguém no nos nossa nosso num numa nunca o onde os ou outra outro para pela pelo pena por porém porque pois quando
    quanto que quem quase se segundo sem sempre ser seu seus sim só sob sobre sua suas também tanto tem tinha toda todo
    todos três tudo um uma vale você
"""
DUTCH = """
    aan aangezien al alle alleen als alsof andere beide bij binnen daar daarbij daarmee daarna daarnaast dan dat de deze
    die dit doch door dus een eerder eigenlijk elke en er ergens eindelijk enkel ook geen haar had heeft helaas het hier
    hierin hij hoe hoewel hun ieder iedere iemand ik in inmiddels is ja jammer je juist maar met mijn misschien na naast
    natuurlijk nee net niemand niet niets nog noch nu of om omdat onder ondanks ons onze ook op over pas samen
    sinds slechts soms te tegen tegenover terwijl tijdens toch toen tot tussen uit uiteindelijk vaak van vanaf
    vandaar veel verder via volgens voor vooral voordat waar waarbij waarin waarom wanneer want wat we weer
    wel welke wellicht wie wij wordt zelfs zij zijn ze zo zoals zodra zonder zou
"""
SWEDISH = """
    aldrig alla allt alltså andra att av bara bland bakom båda började dock där därför de den denna dess dessa dessutom
    det detta då efter eftersom ej eller en ett fast fastän få förutom från för först där ganska genast genom
    han hans har hennes här hon hos hur huruvida i ibland igen ingen inget inte inom innan istället ja jag kanske kring
    liksom med medan mellan men mest min mitt mot mycket måste ni nog nu när någon något några nästan och också om
    på redan samma samtidigt sedan sen sin sina självklart snart som strax så sådan tack tillsammans trots tyvärr under
    ungefär ur utan utom vad var varför varje varken vem vi vid vilka vilken visst väl än ändå är även åt över
"""
DANISH = """
    af aldrig alle allerede alligevel alt altid altså andre at bag bare begge blev da de dem den denne der derefter
    deres derfor desuden desværre det dette disse du efter eftersom eller en endda endelig endnu er et eller fordi
    fra få først før gennem går ham han hans har hele hendes her heldigvis hende hos hun hvad hvem hver hvert
    hvilken hvis hvor hvordan hvorfor hvornår i igen ikke imens inden indtil ingen intet ja jeg kan kun kunne langs
    man mange med medens mellem men mens mere mest min mit mod måske ned nej netop nogen noget nogle nok nu når
    nærmest næsten og også om omkring op over overfor på samme samtidig selv selvfølgelig senere siden sin sine sit
    snart som stadig sådan så tak til trods uden ude under undervejs ved vel vi vil visse være
"""
NORWEGIAN = """
    aldri alle allerede alt alltid altså andre at av bak bare begge ble da de dem den denne der deretter deres
    derfor dessuten dessverre det dette disse du en enda endelig ennå er et etter ettersom eller ei fordi fra få før
    først gjennom går ham han hans har hele hennes her heldigvis henne hos hun hva hvem hver hvert hvilken hvis hvor
    hvordan hvorfor i igjen ikke imens ingen innen inntil ja jeg kan kanskje kun kunne langs man mange med mellom
    men mens mer mest min mitt mot ned nei nettopp noe noen nok nå når nærmest nesten og også om omkring opp over
    overfor på samme samtidig selv selvfølgelig senere siden sin sine sitt snart som stadig slik så takk til tross
    underveis under uten ute ved vel vi vil visse være
"""
"""The last five are read where a sentence begins, and are not yet among those that are no titles."""

FUNCTION_WORDS = frozenset(f"{SPANISH} {_GERMAN} {FRENCH} {ITALIAN}".split())

LEADS = frozenset(
    """aber als auch auf aus bei bisher damals dann dass doch durch für gegen jetzt mit nach nachdem ob obwohl
    ohne seit trotz über und unter vor während weil wenn wie
    aunque como cuando desde durante en entonces hasta mientras para pero por pues según si sobre tras
    après avant avec chez comme dans depuis lorsque mais pendant pour puis quand selon
    dopo ma mentre nel quando""".split()
)
"""With these a sentence leads into a title: ``Pues La casa de los relojes``."""
