"""The words that label what a page says of a film: by property, and a row for each language.

To add a language, add its code and its words to the rows; small letters without accents, parted by commas. A label that
also begins ordinary sentences is safe here, as what stands behind it has to look like what it promises.
"""

from __future__ import annotations

from collections.abc import Iterator

LABELS: dict[str, dict[str, str]] = {
    "title": {
        "en": "title, film, movie, film title, movie title, name of film",
        "de": "titel",
        "es": "titulo, pelicula",
        "fr": "titre",
        "it": "titolo, pellicola",
        "pt": "filme",
    },
    "year": {
        "en": "year, year of release, release year, released in",
        "de": "jahr, produktionsjahr, erscheinungsjahr",
        "es": "ano, ano de estreno",
        "fr": "annee, annee de sortie",
        "it": "anno, anno di uscita",
        "pt": "ano de lancamento",
    },
    "director": {
        "en": "director, directors, directed by, director s, dir, dirs, a film by, written and directed by,"
        " directed and written by, produced and directed by, directed and produced by, writer director,"
        " director writer",
        "de": "regie, regisseur, regisseurin, regie von, regie und drehbuch, ein film von",
        "es": "direccion, director de cine, directora, directores, dirigida por, dirigido por, una pelicula de",
        "fr": "de, realisateur, realisatrice, realisateurs, realisation, realise par, mise en scene, un film de",
        "it": "di, regia, regista, registi, diretto da, regia di, un film di",
        "pt": "direcao, realizacao, diretor, diretora, diretores, realizador, realizadora, um filme de",
    },
    "actor": {
        "en": "cast, starring, stars, star, actors, actor, actress, featuring, with, main cast, leading actors, key"
        " cast,"
        " cast includes",
        "de": "darsteller, besetzung, mit, schauspieler, hauptdarsteller, sprecher, mit den stimmen von",
        "es": "reparto, interpretes, con, actores, actrices, protagonistas, reparto principal, elenco, voces",
        "fr": "avec, distribution, acteurs, interpretes, casting, acteurs principaux, avec les voix de",
        "it": "interpreti, con, attori, protagonisti, voci",
        "pt": "com, atores, vozes, elenco principal, interpretacao",
    },
    "writer": {
        "en": "writer, writers, written by, screenplay, screenplay by, script, script by, screenwriter,"
        " screenwriters, scr",
        "de": "drehbuch, buch, drehbuchautor",
        "es": "guion, guionista",
        "fr": "scenario, scenariste",
        "it": "sceneggiatura, sceneggiatore",
        "pt": "roteiro, argumento",
    },
    "certificate": {
        "en": "cert, certificate, certification, rated, mpaa, mpaa rating, bbfc, classification, age rating",
        "de": "fsk",
    },
    "runtime": {
        "en": "runtime, running time, run time, length, duration, time",
        "de": "laufzeit, lange, spieldauer",
        "es": "duracion",
        "fr": "duree",
        "it": "durata",
        "pt": "duracao",
    },
    "country": {
        "en": "country, countries, country of origin",
        "de": "land, produktionsland",
        "es": "pais, nacionalidad",
        "fr": "pays, nationalite",
        "it": "paese, origine",
        "pt": "origem",
    },
    "genre": {"en": "genre, genres", "es": "genero", "it": "genere"},
    "rating": {
        "en": "rating, my rating, our rating, overall rating, final rating, score, final score, overall score,"
        " grade, final"
        " grade, verdict, stars out of five, overall",
        "de": "bewertung, wertung, fazit, meine wertung, meine bewertung, gesamtwertung",
        "es": "calificacion, nota, puntuacion, valoracion, mi nota, mi puntuacion, puntaje, nota final",
        "fr": "note, ma note, notre note, note finale, notre avis",
        "it": "voto, il mio voto, voto finale, giudizio, valutazione",
        "pt": "avaliacao, cotacao, minha nota, classificacao",
    },
    "critic": {
        "en": "critic, reviewer, reviewed by, review by, author, by, text by, words by, words",
        "de": "autor, autorin, kritik von, rezension von",
        "es": "autora, critica de, texto de",
        "fr": "auteur, critique de, texte",
        "it": "autore, recensione di",
        "pt": "resenha de, critica por, texto",
    },
    "publication": {"en": "publication, published in, outlet, first published in, source"},
    "published": {
        "en": "published, published on, posted, posted on, date, review date, reviewed on, date of review",
        "de": "datum, veroffentlicht, veroffentlicht am",
        "es": "fecha, publicado, publicado el",
        "fr": "publie le",
        "it": "data, pubblicato il",
        "pt": "publicado em",
    },
    "tag": {
        "en": "tags, tag, categories, category, filed under, labels, topics",
        "de": "stichworte, schlagworter",
        "es": "etiquetas",
        "fr": "mots-cles",
        "it": "etichette",
        "pt": "marcadores",
    },
    "imdb_id": {"en": "imdb, imdb id"},
    "tmdb_id": {"en": "tmdb, tmdb id"},
    "": {
        "en": "producer, producers, produced by, music, music by, score by, composer, cinematography, cinematographer,"
        " photography, photographed by, director of photography, dop, editor, editing, edited by, costumes,"
        " production design, distributor, studio, production company, date seen, seen"
        " on, watched,"
        " watched on, date watched, viewed, release date, us release, uk release, release, language, languages, format,"
        " seen at, screened at, budget, aspect ratio, available on, where to watch, trailer, website",
        "de": "kamera, musik, gesehen am, schnitt, verleih, originaltitel, sprache, kinostart, produktion",
        "es": "musica, fotografia, montaje, produccion, distribuidora, titulo original, idioma, estreno, fecha de"
        " estreno",
        "fr": "musique, photographie, image, montage, distributeur, titre original, langue, sortie, date de sortie",
        "it": "musiche, montaggio, produzione, distribuzione, titolo originale, lingua, uscita",
        "pt": "montagem, produtora, estreia, data de lancamento, trilha sonora",
    },
}
"""Labels of no property of ours stand under ``""``: they end the value before them."""


def labels_of(name: str) -> Iterator[str]:
    """The labels of a property, in all languages."""
    for words in LABELS[name].values():
        yield from map(str.strip, words.split(","))
