"""The words that introduce titles in Spanish, Portuguese, French and Italian: by what they say, and a row a language.

Every value is a part of a regular expression in which a blank stands for any space. A language is added by its rows;
only words belong here that introduce hardly anything but films, as titles in these languages do not show where they
end.
"""

from __future__ import annotations

_WORDS: dict[str, dict[str, str]] = {
    "film": {
        "es": "pel[íi]culas?|pelis?|films?|filmes?|cinta|largometraje|documental|comedia|drama|thriller|western"
        "|musical|biopic"
        "|sátira|fábula|melodrama|animación|farsa",
        "pt": "longa(?:-metragem)?|document[áa]rio|com[ée]dia|animação|policial",
        "fr": "com[ée]die|drame|polar|documentaire|long[ -]métrage|fable|conte|satire|mélodrame|animation|farce",
        "it": "pellicola|commedia|dramma|documentario|lungometraggio|favola|horror|animazione",
    },
    "work": {
        "es": "trabajo|obra|ópera prima|debut|proyecto|entrega",
        "pt": "trabalho|estreia",
        "fr": "œuvre|opus|projet|début",
        "it": "lavoro|fatica|opera(?: prima)?|esordio",
    },
    "new": {
        "es": "nuev[oa]|últim[oa]|primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|esperad[oa]|más reciente|debut"
        "|ópera prima",
        "pt": "nov[oa]|primeir[oa]|terceir[oa]|aguardad[oa]|mais recente|estreia",
        "fr": "nouve(?:au|l|lle)|dernière?|premier|première|deuxième|seconde?|troisième",
        "it": "nuov[oa]|ultim[oa]|prim[oa]|second[oa]|terz[oa]|attes[oa]|opera prima|esordio",
    },
    "the": {
        "es": "(?:el|la|lo|los|las|una?|su) ",
        "pt": "(?:o|a|os|as|uma?|seu|sua) ",
        "fr": "(?:le|la|les|une?|son|sa) |l['’]",
        "it": "(?:il|lo|la|le|un|una|suo|sua) |l['’]|un['’]",
    },
    "of": {"es": "del? ", "pt": "d[aeo]s? ", "fr": "d(?:u|es?) |d['’]", "it": "d(?:i|el|ello|ella) |dell['’]"},
    "called": {
        "es": "(?:que )?se (?:llama|titula)|titulad[oa]|llamad[oa]|lleva por título|con el título de",
        "pt": "(?:que )?se (?:chama|intitula)|chamad[oa]|intitulad[oa]|(?:chama|intitula)-se|tem por título"
        "|com o título(?: de)?",
        "fr": "(?:qui )?s['’](?:appelle|intitule)|intitulée?|a pour titre|sous le titre(?: de)?",
        "it": "(?:che )?si (?:chiama|intitola)|intitolat[oa]|dal titolo|porta il titolo",
    },
    "abroad": {
        "es": "que en [\\w ]{2,20} (?:se (?:llama|titula)|llamaron)",
        "pt": "que (?:em|no|na|nos) [\\w ]{2,20} se (?:chama|intitula)",
        "fr": "qui (?:en|au|aux) [\\w ]{2,20} s['’](?:appelle|intitule)",
        "it": "che (?:in|nel|negli) [\\w ]{2,20} si (?:chiama|intitola)",
    },
    "title is": {"es": "título es", "pt": "título é", "fr": "titre est", "it": "titolo è(?: diventato)?"},
    "seen": {
        "es": "vi|vimos|he visto|hemos visto|(?:acabo|acabamos|vengo|salgo|salí|salimos|salir|terminé) de"
        " (?:ver|la (?:sesión|proyección) de)"
        "|(?:fui|fuimos|ido|voy|vamos|íbamos|cine) a ver|volví a ver|me puse|pude ver|me tragué",
        "pt": "assist(?:i|imos|indo)(?: (?:a|ao|à))?|acabei de (?:ver|assistir(?: a)?)|(?:fui|fomos|ir|vou) (?:ver"
        "|assistir(?: a)?)"
        "|sa[íi](?:mos|ndo)? d[eao](?: sessão d[eoa])?|venho de ver|terminei de ver|da minha vida com",
        "fr": "j['’]ai (?:enfin |donc )?(?:re)?vu|(?:été|aller|allée?s?|viens de|venons de) voir|on a (?:enfin )?vu"
        "|nous avons vu"
        "|(?:sortant|sors|sorti|sortie|sortons) (?:tout juste )?(?:d['’]|de(?: la (?:séance|projection) de)?)",
        "it": "(?:ho|abbiamo) (?:appena |finalmente )?(?:visto|rivisto|guardato)|andat[oaei] (?:\\w+ ){0,2}?a vedere"
        "|vado a vedere"
        "|(?:uscendo|uscit[oaei]) d(?:[ai]|alla (?:proiezione|visione) di)|finito di vedere"
        "|mi sono (?:vist|guardat)[oa]",
    },
    "seen, and no more": {
        "es": "(?:re)?vist[oa]",
        "pt": "(?:re)?vist[oa]|revi|revimos",
        "fr": "(?:re)?vue?",
        "it": "(?:ri)?vist[oa]",
    },
    "saw it": {
        "es": "(?:la|lo) (?:he visto|vi|vimos)",
        "pt": "eu (?:vi|assisti)",
        "fr": "(?:je l['’]ai|on l['’]a|nous l['’]avons) vue?",
        "it": "l['’]?\\s?(?:ho|abbiamo) (?:appena )?(?:vist|guardat)[oa]",
    },
    "lately": {
        "es": "por fin|al fin|ayer|anoche|hoy|esta (?:tarde|noche|semana)|(?:en el|al) cine|finalmente",
        "pt": "ontem|hoje|por fim|(?:no|ao) cinema",
        "fr": "enfin|hier(?: soir)?|ce soir|au ciné(?:ma)?",
        "it": "ieri(?: sera)?|oggi|stasera|al cinema",
    },
    "released": {
        "es": "se estrena|llega a (?:los|las|nuestr[oa]s) (?:cines|salas|pantallas|carteleras?)",
        "pt": "estreia(?: nos cinemas)?|chega (?:aos|às) (?:cinemas|salas|telas|ecrãs)",
        "fr": "sort (?:en salles|ce mercredi|au cinéma)|arrive (?:en salles|sur nos écrans)",
        "it": "(?:esce|arriva|approda) (?:al cinema|nelle (?:nostre )?sale|in sala|nei cinema|in Italia)",
    },
    "about": {
        "es": "me refiero a|(?:hablo|hablamos|se trata) de",
        "pt": "refiro-me a|(?:falo|falamos) de|trata-se de",
        "fr": "(?:parlons|il s['’]agit|je parle|je veux parler) de",
        "it": "(?:parlo|parliamo|si tratta) di",
    },
    "part": {
        "es": "imagen|escena|plano|mitad|principio|comienzo|arranque|desenlace|final|protagonistas?|personajes|trama"
        "|historia|guion"
        "|título|estreno|proyección|gracia|encanto|fuerza|secreto|cartel|tráiler",
        "pt": "imagem|cena|metade|início|fim|enredo|personagens|sessão|mérito|força|segredo|trailer",
        "fr": "image|scène|début|milieu|fin|héros|héroïne|intrigue|récit|sortie|séance|projection|force|charme"
        "|affiche|bande-annonce",
        "it": "immagine|scena|metà|inizio|finale|protagonist[ie]|personaggi|storia|sceneggiatura|proiezione|visione"
        "|forza|fascino"
        "|segreto|trailer",
    },
    "directed by": {
        "es": "(?:dirigid|realizad|rodad)[oa] por ",
        "pt": "(?:dirigid|realizad)[oa] (?:por|pel[oa]) ",
        "fr": "réalisée? par ",
        "it": "(?:dirett|realizzat|girat)[oa] da(?:l|lla)? |dirett[oa] dall['’]",
    },
    "with which": {
        "es": "con (?:el|la) que ",
        "pt": "com [oa] qual ",
        "fr": "avec (?:lequel|laquelle) ",
        "it": "con (?:cui|il quale) ",
    },
    "directs": {
        "es": "firma|dirige|rueda|filma|construye|entrega|retrata|narra|cuenta|debuta|regresa|vuelve",
        "pt": "assina|realiza|constrói|conta|estreia-se|regressa|volta",
        "fr": "signe|réalise|filme|tourne|raconte|livre|revient",
        "it": "gira|costruisce|racconta|torna|esordisce|debutta",
    },
    "is a film": {
        "es": "(?:no )?(?:es|fue) (?:(?:el|la|una?) )?(?:[\\w-]+ ){0,2}?(?:FILM|obra maestra)",
        "pt": "(?:não )?(?:é|foi) (?:(?:o|a|uma?) )?(?:[\\w-]+ ){0,2}?(?:FILM|obra-prima)",
        "fr": "(?:est|n['’]est pas) (?:(?:le|la|une?) )?(?:[\\w-]+ ){0,2}?(?:FILM|chef-d['’]œuvre)",
        "it": "(?:non )?è (?:(?:il|lo|la|una?) )?(?:[\\w-]+ ){0,2}?(?:FILM|capolavoro)",
    },
    "are good": {
        "es": "est[áa]n (?:tod[oa]s )?(?:muy |tan )?(?:bien|espléndid|magnífic|perfect|genial|inmens)",
        "pt": "estão (?:tod[oa]s )?(?:muito |tão )?(?:bem|ótim|óptim|perfeit|excelent|genia)",
        "fr": "(?:ils |elles )?(?:sont )?tous (?:sont )?(?:très )?(?:bons|bien|excellent|parfait|formidable|épatant)",
        "it": "sono (?:tutti )?(?:molto )?(?:bravi|perfett|bravissimi|eccellent|ottim|magnific|straordinari)",
    },
    "tells": {
        "es": "cuenta la |narra |relata |arranca con |comienza con |se estrenó |merece ",
        "pt": "conta a |acompanha |retrata |abre com |começa com ",
        "fr": "raconte |suit |s['’]ouvre ",
        "it": "racconta |si apre |comincia con ",
    },
    "subject": {
        "es": "resultado|conjunto|historia|relato|guion|propuesta|título|todo|final|producto|protagonista|directora?"
        "|cineasta|est[ae]"
        "|lo|aquí|así|nada|hoy|no",
        "pt": "história|roteiro|tudo|realizadora?|diretora?|isto|isso",
        "fr": "résultat|ensemble|histoire|récit|scénario|tout|réalisat\\w+|ce|cette",
        "it": "risultato|insieme|storia|racconto|sceneggiatura|tutto|regista|quest[oa]|non",
    },
    "earlier": {
        "es": "vez que (?:\\w+ ){0,2}\\w+|cuando (?:\\w+ ){0,2}\\w+|[Tt]ras|[Dd]espués de|[Dd]esde|ya (?:en|con)"
        "|vist[oa] en"
        "|(?:re)?conocid[oa] por|como en|recuerda a|remake de|secuela de|mejor que|la (?:serie|saga)|éxito de|novela"
        "|libro|mism[oa] de"
        "|anterior(?:es)?|ópera prima,?|(?:debut|debutó|ópera prima) con",
        "pt": "quando (?:\\w+ ){0,2}\\w+|[Dd]epois d[eoa]|[Aa]pós|já (?:em|n[oa])|visto em|conhecid[oa] (?:por|de)"
        "|como em|lembra"
        "|refilmagem de|continuação de|melhor que|a série|sucesso de|romance|livro|mesm[oa] d[eoa]?|(?:estreia"
        "|estreou-se) com",
        "fr": "fois que (?:[\\w’']+ ){0,2}[\\w’']+|quand (?:[\\w’']+ ){0,2}[\\w’']+|[Aa]près|[Dd]epuis|déjà (?:dans"
        "|avec)|vue? dans"
        "|révélée? (?:\\w+ ){0,3}(?:dans|par)|connue? pour|comme dans|rappelle|songe (?:parfois )?à|pense à"
        "|meilleur que|la série"
        "|succès de|roman|livre|même que|auteure? d(?:u|e la) \\w+|précédente?|débuts avec|suite de",
        "it": "volta che (?:\\w+ ){0,2}\\w+|quando (?:\\w+ ){0,2}\\w+|[Dd]opo|già (?:in|con)|vist[oa] in|not[oa] per"
        "|come in|ricorda"
        "|rifacimento d\\w+|remake d\\w+|seguito d[i’']|meglio d[i’']|successo di|romanzo|libro|precedente"
        "|(?:esordio|debutto) con",
    },
    "goes on": {
        "es": "es|fue|era|está|me|te|se|si|no|pero|porque|ayer|anoche|hoy|tiene|cuando|aunque|luego"
        "|(?:y|e)(?: [a-zà-ÿ]\\w*){4}|(?:y|e) (?:he|hemos|me|no|s[ií]|la verdad|es|qué?|lo|ya|ahora|mira|oye"
        "|sal[ií]\\w*)|(?:en|al) (?:el cine|cines?"
        "|la tele|dvd|casa|la sala)"
        "|(?:en|al) (?:streaming|[Nn]etflix|[Ff]ilmin|festival\\w*)|con (?:mi|mis|un[ao]?s?|amig\\w+)|que (?:me|es)",
        "pt": "é|foi|era|não|mas|pois|ontem|hoje|tem|quando|e (?:não|eu|foi|é|já|t[oô]|estou|gost\\w+)|(?:em|no|na"
        "|ao) (?:cinema|sala|tv|casa)"
        "|com (?:o meu|a minha|meu|minha|uns|umas|uma?|amig\\w+)|que (?:me|é)",
        "fr": "est|ne|n['’]\\w+|non|mais|ma|parce|car|hier|aujourd['’]hui|quand|puis|ce|c['’]est"
        "|et(?: [a-zà-ÿ][\\w’']*){4}|et (?:j['’]\\w+|je|on|ne|après|il|elle|c['’]\\w+|ça|est)|(?:en|au|à) (?:salles?"
        "|cinéma|télé|la télé)"
        "|avec (?:mon|ma|mes|une?|des|deux)|qui (?:m['’]\\w+|me|est)",
        "it": "è|era|non|ma|mi|perché|ieri|oggi|stasera|ha|ho|hanno|l['’]?\\s?ho|ci|quando|(?:e"
        "|ed)(?: [a-zà-ÿ][\\w’']*){4}|(?:e|ed) (?:ho|abbiamo|sono|mi|ci|che|non"
        "|è|ora)"
        "|(?:al|in|nel) (?:cinema|sala|casa|streaming|tv)|(?:con|insieme) (?:il mio|la mia|un[ao]?|amic\\w+)"
        "|che (?:mi|è)",
    },
}


def any_of(meaning: str) -> str:
    """The words of one meaning in all languages, as a group that captures nothing."""
    words = "|".join(_WORDS[meaning].values())
    if "FILM" in words:
        words = words.replace("FILM", any_of("film"))
    return f"(?:{words})".replace(" ", r"\s+")
