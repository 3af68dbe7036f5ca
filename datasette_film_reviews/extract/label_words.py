"""The words that label what a page says of a film: by property, and a row for each language.

To add a language, add its code and its words to the rows; small letters without accents, parted by commas. A label that
also begins ordinary sentences is safe here, as what stands behind it has to look like what it promises.
"""

from __future__ import annotations

from collections.abc import Iterator

LABELS: dict[str, dict[str, str]] = {
    "title": {
        "en": "title, film, movie, film title, movie title, name of film",
        "de": "titel, deutscher titel",
        "es": "titulo, pelicula, titulo espanol",
        "fr": "titre, titre francais",
        "it": "titolo, pellicola, titolo italiano",
        "pt": "filme, titulo nacional",
        "sv": "svensk titel",
        "da": "dansk titel, filmens titel",
        "no": "tittel, norsk tittel, filmtittel",
        "pl": "tytuł, tytuł filmu, tytuł polski",
        "fi": "elokuva, suomenkielinen nimi",
        "cs": "nazev filmu, cesky nazev",
        "hu": "film cime, magyar cim",
        "ro": "titlu, titlul filmului",
        "tr": "film adı",
        "ru": "название, фильм",
        "id": "judul, judul film",
        "ca": "pel licula, titol",
        "hr": "naslov, naziv filma",
    },
    "year": {
        "en": "year, year of release, release year, released in",
        "de": "jahr, produktionsjahr, erscheinungsjahr",
        "es": "ano, ano de estreno, ano de produccion, anio",
        "fr": "annee, annee de sortie, annee de production",
        "it": "anno, anno di uscita, anno di produzione",
        "pt": "ano de lancamento, ano de producao",
        "nl": "jaar, jaartal, productiejaar",
        "sv": "ar, produktionsar, premiarar",
        "da": "premierear",
        "no": "produksjonsar, utgivelsesar",
        "pl": "rok, rok produkcji, rok premiery",
        "fi": "vuosi, valmistumisvuosi, julkaisuvuosi",
        "cs": "rok vyroby",
        "hu": "ev, gyartasi ev",
        "ro": "an, anul, anul aparitiei",
        "tr": "yıl, yapım yılı",
        "ru": "год, год выпуска",
        "id": "tahun, tahun rilis",
        "ca": "any",
        "hr": "godina, godina proizvodnje",
    },
    "director": {
        "en": "director, directors, directed by, director s, dir, dirs, a film by, written and directed by,"
        " directed and written by, produced and directed by, directed and produced by, writer director,"
        " director writer",
        "de": "regie, regisseur, regisseurin, regie von, regie und drehbuch, ein film von, buch und regie,"
        " regie und buch, drehbuch und regie, inszenierung",
        "es": "direccion, director de cine, directora, directores, dirigida por, dirigido por, una pelicula"
        " de, guion y direccion, direccion y guion, realizacion, realizador, realizadora, direc, libro y"
        " direccion",
        "fr": "de, realisateur, realisatrice, realisateurs, realisation, realise par, mise en scene, un film"
        " de, real, rea, realisateur trice, realise et ecrit par, ecrit et realise par, realisation et"
        " scenario, scenario et realisation, film de",
        "it": "di, regia, regista, registi, diretto da, regia di, un film di, reg, scritto e diretto da,"
        " regia e sceneggiatura, sceneggiatura e regia, diretta da, un film diretto da",
        "pt": "direcao, realizacao, diretor, diretora, diretores, realizador, realizadora, um filme de,"
        " direcao e roteiro, realiz, realizado por, direcao e argumento, argumento e realizacao,"
        " realizacao e argumento, dir de",
        "nl": "regisseurs, geregisseerd door, regie van, een film van, regie en scenario, scenario en regie",
        "sv": "regi, regissor, regissorer, i regi av, regi och manus, manus och regi, regisserad av, av och med",
        "da": "instruktør, instruktører, instruktion, instr, instrueret af, iscenesat af,"
        " instruktør og manus, instruktion og manuskript, manuskript og instruktion",
        "no": "regissør, regissører, regi ved, regissert av, regi og manus, manus og regi",
        "pl": "rezyseria, rezyser, rezyserka, rez, w rezyserii, rezyseria i scenariusz, scenariusz i rezyseria",
        "fi": "ohjaaja, ohjaus, ohjaajat",
        "cs": "rezie, reziser, reziserka, rezia",
        "hu": "rendezo, rendezte, rendezok",
        "ro": "regizor, regizat de",
        "tr": "yonetmen, yonetmenler, yoneten",
        "ru": "режиссер, режиссура",
        "id": "sutradara, disutradarai oleh",
        "ca": "direccio, dirigida per",
        "hr": "redatelj, redateljica, rezija, reditelj",
    },
    "actor": {
        "en": "cast, starring, stars, star, actors, actor, actress, featuring, with, main cast,"
        " leading actors, key cast, cast includes",
        "de": "rollen und darsteller, darsteller, besetzung, mit, schauspieler, hauptdarsteller, sprecher,"
        " mit den stimmen von,"
        " hauptrollen, in den hauptrollen, es spielen, darst, es spielen mit, rollen, in weiteren rollen",
        "es": "reparto, personajes e interpretes, interpretes, con, actores, actrices, protagonistas,"
        " reparto principal, elenco, voces,"
        " int, interp, interpretes principales, interpretacion, interpr, protagonizada por,"
        " protagonizado por, intervienen",
        "fr": "avec, personnages et interpretes, distribution, acteurs, casting, acteurs principaux,"
        " avec les voix de, interpretation, un film avec,"
        " avec notamment, int, interpr, interpretes, avec la participation de, dans les roles principaux",
        "it": "interpreti, attori, protagonisti, personaggi e interpreti, personaggi ed interpreti, voci,"
        " nel cast, int, con le voci di, nel ruolo principale,"
        " cast principale, un film con, con la partecipazione di",
        "pt": "com, atores, vozes, elenco principal, interpretacao, int, elenco e personagens, protagonistas,"
        " nos principais papeis",
        "nl": "met, met o a, rolverdeling, hoofdrollen, hoofdrolspelers, acteur, met de stemmen van, cast"
        " met, acteurs, in de hoofdrollen, hoofdrol, vertolkers",
        "sv": "skadespelare, medverkande, i rollerna, rollista, roller, rollbesattning, med, med bl a,"
        " roster, medv, i huvudrollerna, huvudroller, skadesp, i rollistan, rollinnehavare",
        "da": "medvirkende, skuespillere, i rollerne, i hovedrollerne, hovedroller, hovedrolle, rolleliste,"
        " stemmer, danske stemmer",
        "no": "i rollene, i hovedrollene, rollebesetning, norske stemmer",
        "pl": "obsada, wystepuja, w rolach głownych, wystapili, graja, w roli głownej, aktorzy,"
        " głosow uzyczyli, w pozostałych rolach",
        "fi": "paaosissa, nayttelijat, paaosat, rooleissa",
        "cs": "hraji, herci, v hlavnich rolich, obsazeni, hraju",
        "hu": "szereplok, foszereplok, foszerepben, szereplok es hangok",
        "ro": "distributia, actori, cu, roluri principale",
        "tr": "oyuncular, basrol, basroller",
        "ru": "в ролях, в главных ролях, актеры",
        "id": "pemain, pemeran, dibintangi, dibintangi oleh",
        "ca": "repartiment, interprets, amb",
        "hr": "glumci, uloge, glume, glavne uloge",
    },
    "writer": {
        "en": "writer, writers, written by, screenplay, screenplay by, script, script by, screenwriter,"
        " screenwriters, scr",
        "de": "drehbuch, buch, drehbuchautor",
        "es": "guion, guionista, argumento y guion, guion adaptado",
        "fr": "scenario, scenariste, scen",
        "it": "sceneggiatura, sceneggiatore, sogg e scen, soggetto e sceneggiatura, scen, sogg, soggetto",
        "pt": "roteiro, argumento, roteiristas, arg, argumento e dialogos",
        "nl": "scenarist, scenarioschrijver",
        "sv": "manus, manusforfattare",
        "da": "manuskript, manuskriptforfatter, forlæg",
        "no": "manusforfatter, manusforfattere",
        "pl": "scenariusz, scenarzysta",
        "fi": "kasikirjoitus, kasikirjoittaja",
        "cs": "scenar",
        "hu": "forgatokonyv, forgatokonyviro, irta",
        "ro": "scenariul",
        "tr": "senaryo, senarist",
        "ru": "сценарии, сценарист",
        "id": "penulis naskah, naskah, skenario",
        "ca": "guio",
        "hr": "scenarij",
    },
    "certificate": {
        "en": "cert, certificate, certification, rated, mpaa, mpaa rating, bbfc, classification, age rating",
        "de": "fsk, altersfreigabe, freigabe, freigegeben, altersempfehlung, jugendfreigabe, empfohlen ab",
        "es": "calificacion por edades, calificacion moral, edad recomendada, clasificacion, clasificacion por edades",
        "it": "visto censura, divieto, eta consigliata",
        "pt": "classificacao indicativa, classificacao etaria, faixa etaria, censura, escalao etario, classif",
        "nl": "kijkwijzer, leeftijd, leeftijdskeuring, leeftijdsadvies, adviesleeftijd",
        "sv": "aldersgrans, censur",
        "fr": "age legal, age suggere, age conseille, age recommande",
        "da": "aldersgrænse, tilladt for",
        "no": "aldersgrense",
        "pl": "kategoria wiekowa, ograniczenia wiekowe",
    },
    "runtime": {
        "en": "runtime, running time, run time, length, duration, time, how long",
        "de": "laufzeit, lange, spieldauer, dauer, filmlange, lange des films, lauflange",
        "es": "duracion, dur, metraje",
        "fr": "duree, dur",
        "it": "durata, dur",
        "pt": "duracao, tempo de duracao",
        "nl": "duur, speelduur, lengte, looptijd, tijdsduur, filmduur",
        "sv": "langd, speltid",
        "da": "spilletid, længde, varighed",
        "no": "lengde, varighet",
        "pl": "czas trwania, czas, czas projekcji",
        "fi": "kesto, pituus",
        "cs": "delka, stopaz, delka filmu",
        "hu": "hossz, jatekido",
        "tr": "sure, suresi",
        "ru": "продолжительность, хронометраж, длительность",
        "id": "durasi",
        "ca": "durada",
        "hr": "trajanje",
    },
    "country": {
        "en": "country, countries, country of origin",
        "de": "land, produktionsland",
        "es": "pais, nacionalidad, pais de origen",
        "fr": "pays, nationalite, origine",
        "it": "paese, nazione, nazionalita",
        "pt": "origem, nacionalidade, pais de origem",
        "nl": "landen, land van herkomst",
        "sv": "produktionslander",
        "no": "produksjonsland",
        "pl": "kraj, produkcja, kraj produkcji",
        "fi": "maa, tuotantomaa",
        "cs": "zeme, zeme puvodu",
        "hu": "orszag",
        "ro": "tara",
        "tr": "ulke",
        "ru": "страна",
        "id": "negara",
        "hr": "zemlja, drzava",
    },
    "genre": {
        "en": "genre, genres",
        "es": "genero",
        "it": "genere",
        "no": "sjanger",
        "pl": "gatunek",
        "fi": "lajityyppi, tyylilaji",
        "cs": "zanr",
        "hu": "mufaj",
        "ro": "gen",
        "tr": "tur, turu",
        "ru": "жанр",
        "id": "aliran",
    },
    "rating": {
        "en": "rating, my rating, our rating, overall rating, final rating, score, final score, overall score,"
        " grade, final grade, verdict, stars out of five, overall",
        "de": "bewertung, wertung, fazit, meine wertung, meine bewertung, gesamtwertung, sterne, unsere"
        " wertung, unsere bewertung, mein urteil, gesamturteil, urteil, unser urteil, gesamtnote",
        "es": "calificacion, nota, puntuacion, valoracion, mi nota, mi puntuacion, puntaje, nota final,"
        " nuestra nota, mi calificacion, calificacion final, estrellas, nuestra opinion, nuestra"
        " calificacion, valoracion final, veredicto",
        "fr": "note, ma note, notre note, note finale, notre avis, notation, etoiles, la note, cote, la cote,"
        " notre cote, mon avis",
        "it": "voto, il mio voto, voto finale, giudizio, valutazione, punteggio, stelline, stelle, voto"
        " complessivo, gradimento del comitato, il voto, i voti, pagella, il nostro giudizio, il nostro"
        " voto",
        "pt": "avaliacao, cotacao, minha nota, classificacao, pontuacao, estrelas, nossa nota, veredito,"
        " classificacao final, nota final",
        "nl": "cijfer, mijn cijfer, rapportcijfer, eindcijfer, ons cijfer, waardering, beoordeling, oordeel,"
        " mijn oordeel, eindoordeel, sterren, aantal sterren, eindscore",
        "sv": "betyg, mitt betyg, slutbetyg, vart betyg, omdome, slutomdome, vart omdome, mitt omdome",
        "da": "karakter, bedømmelse, vurdering, antal stjerner, stjerner, hjerter, vores vurdering,"
        " min vurdering, min karakter, vores karakter, samlet vurdering",
        "no": "terningkast, var vurdering, dom, var karakter, terning",
        "pl": "ocena, moja ocena, nasza ocena, ocena koncowa, ocena filmu, ocena ogolna, werdykt",
        "fi": "arvosana, arvio, tahdet, pisteet",
        "cs": "hodnoceni, me hodnoceni, znamka",
        "hu": "ertekeles, ertekelesem, pontszam",
        "ro": "nota mea, nota finala",
        "tr": "puan, puanım, puanı",
        "ru": "оценка, моя оценка, реитинг",
        "id": "nilai, penilaian, skor",
        "ca": "valoracio, puntuacio",
        "hr": "ocjena, moja ocjena",
    },
    "critic": {
        "en": "critic, reviewer, reviewed by, review by, author, by, text by, words by, words",
        "de": "autor, autorin, kritik von, rezension von, von, text von",
        "es": "autora, critica de, texto de, notas, notas de, textos, ficha de, comentario de, escribe,"
        " firma, por, escrito por",
        "fr": "auteur, critique de, texte, par, article de, critique par, texte de, redaction",
        "it": "autore, recensione di, testo, testo di, scheda di, a cura di, scheda a cura di, scritto da",
        "pt": "resenha de, critica por, texto",
        "nl": "door, tekst, recensent, recensie door, recensie van, geschreven door",
        "sv": "av, recension av, skribent, skriven av",
        "da": "anmelder, anmeldt af, af, skrevet af, anmeldelse af",
        "no": "anmeldt av, skrevet av, anmeldelse av",
        "pl": "autorka, recenzent, recenzentka, recenzja, recenzował, recenzowała",
        "fi": "arvostelija, kirjoittaja",
        "cs": "autor recenze",
        "hu": "irta kritikus, kritikus",
        "ro": "cronica de",
        "tr": "yazan, elestirmen",
        "ru": "автор, рецензент",
        "id": "penulis ulasan, diulas oleh",
        "hr": "pise",
    },
    "publication": {
        "en": "publication, published in, outlet, first published in, source",
    },
    "published": {
        "en": "published, published on, posted, posted on, date, review date, reviewed on, date of review",
        "de": "datum, veroffentlicht, veroffentlicht am, erschienen, erschienen am",
        "es": "fecha, publicado, publicado el",
        "fr": "publie le",
        "it": "data, pubblicato il",
        "pt": "publicado em",
        "nl": "gepubliceerd, gepubliceerd op, geplaatst op",
        "sv": "publicerad, publicerat",
        "da": "publiceret, offentliggjort, dato, udgivet",
        "no": "publisert, publisert dato",
        "pl": "opublikowano, data publikacji",
    },
    "tag": {
        "en": "tags, tag, categories, category, filed under, labels, topics",
        "de": "stichworte, schlagworter",
        "es": "etiquetas",
        "fr": "mots-cles",
        "it": "etichette",
        "pt": "marcadores, categorias",
        "nl": "trefwoorden, categorie, categorieen",
        "sv": "taggar, etiketter, kategorier",
        "da": "emneord, kategori",
        "no": "stikkord, emner",
        "pl": "kategorie, tagi",
    },
    "imdb_id": {
        "en": "imdb, imdb id",
    },
    "tmdb_id": {
        "en": "tmdb, tmdb id",
    },
    "": {
        "en": "producer, producers, produced by, music, music by, score by, composer, cinematography,"
        " cinematographer, photography, photographed by, director of photography, dop, editor, editing,"
        " edited by, costumes, production design, distributor, studio, production company, date seen,"
        " seen on, watched, watched on, date watched, viewed, release date, us release, uk release,"
        " release, language, languages, format, seen at, screened at, budget, aspect ratio,"
        " available on, where to watch, trailer, website",
        "de": "kamera, musik, gesehen am, schnitt, verleih, originaltitel, sprache, kinostart, produktion,"
        " ton, ausstattung, kostume, ot, vertrieb, produzent, produzenten, filmstart, betr,"
        " weltvertrieb, fassung, filmmusik, szenenbild",
        "es": "musica, fotografia, montaje, produccion, distribuidora, titulo original, idioma, estreno,"
        " fecha de estreno, fot, mus, mont, prod, productora, sonido, vestuario, direccion artistica,"
        " direccion de fotografia, tit orig, version, productor, maquillaje, proyeccion",
        "fr": "musique, photographie, image, montage, distributeur, titre original, langue, sortie, date de"
        " sortie, phot, decors, son, producteur, producteurs, titre vo, chef operateur, costumes, prod,"
        " dist, seance",
        "it": "musiche, montaggio, produzione, distribuzione, titolo originale, lingua, uscita, scenografia,"
        " costumi, distr, fot, foto, mus, mont, proiezione, ingresso",
        "pt": "montagem, produtora, estreia, data de lancamento, trilha sonora, producao, distribuicao,"
        " montador, direcao de fotografia, fotografia, musica, som, prod, versao, sessao",
        "nl": "camera, muziek, productie, producent, distributie, oorspronkelijke titel, originele titel,"
        " taal, montage, geluid",
        "sv": "klippning, sprak, premiar, biopremiar, svensk premiar, foto, musik, produktion, klipp,"
        " produktionsbolag, biograf",
        "da": "fotograf, klip, distributør, sprog, biografpremiere, set i, danmarkspremiere, klipning, udlejning",
        "no": "musikk, produksjon, produsent, originaltittel, kinopremiere, norgespremiere, norsk premiere",
        "pl": "zdjecia, muzyka, montaz, kostiumy, dystrybutor, dystrybucja, tytuł oryginalny, premiera,"
        " polska premiera, jezyk, data premiery",
        "fi": "kuvaus, leikkaus, musiikki, tuotanto, ensi ilta, levittaja, alkuperaisnimi, ikaraja",
        "cs": "hudba, strih, originalni nazev",
        "hu": "operator, zene, vago, bemutato, forgalmazo, eredeti cim",
        "ro": "imaginea, muzica, montajul",
        "tr": "goruntu yonetmeni, muzik, kurgu, yapım, vizyon tarihi, gosterim tarihi",
        "ru": "оператор, композитор, монтаж, премьера, производство",
        "id": "produksi, produser, tanggal rilis, sinematografi",
        "ca": "muntatge, produccio, estrena",
        "hr": "glazba, montaza, premijera",
    },
}
"""Labels of no property of ours stand under ``""``: they end the value before them."""


def labels_of(name: str) -> Iterator[str]:
    """The labels of a property, in all languages."""
    for words in LABELS[name].values():
        yield from map(str.strip, words.split(","))
