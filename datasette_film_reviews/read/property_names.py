"""What columns, front matter keys and elements are called, in eleven languages, by the property that they stand for."""

from __future__ import annotations

KEYS = {
    "title": "title|name|film|movie|film title|title of film|film name|name of film|movie title|movie name"
    "|item reviewed|review of|titel|filmtitel|titre|titre du film|titulo|pelicula|titulo de la pelicula|titolo"
    "|titolo del film|filme|titulo do filme|nom du film|nombre de la pelicula|filmens titel|naam van de film|ttl"
    "|filmname|name des films|titel des films"
    "|filmtittel|tittel|originaltittel|tytuł|tytuł filmu|tytul|tytul filmu|filmens tittel|filmens navn",
    "headline": "headline|hed|subject|topic title|thread title|entry title|post title|article title|review title"
    "|uberschrift|schlagzeile|encabezado|titular|manchete|titulo de la resena|titulo de la critica"
    "|titre de la critique|titolo della recensione|kop|titolo articolo|titre de l article"
    "|overskrift|nagłowek|naglowek|tytuł recenzji",
    "year": "year|anio|film year|movie year|release|released|release year|year of release|release date|date of release"
    "|theatrical release|in theaters|in theaters date|production year|year of production|jahr|annee|ano|anno|jaar"
    "|jaartal|ar|produktionsjahr|erscheinungsjahr|productiejaar|jaar van uitgave|produktionsar|premiarar"
    "|annee de production|annee de sortie|anno di produzione|anno di uscita|ano de produccion|ano de estreno"
    "|ano de producao|ano de lancamento|yr|release yr"
    "|aar|produksjonsar|premierear|rok|rok produkcji"
    "|made|year made"
    "|vuosi|valmistumisvuosi|tahun|yıl|yapım yılı|godina|год|rok vyroby",
    "director": "director|directors|directed by|film dir|movie dir|filmmaker|filmmakers|regie|regisseur|realisateur"
    "|realisation|realise par|dirigida por|direccion|direccao|regia|regista|diretor|diretora|directora|regisseurin"
    "|realisatrice|realizador|realizadora|realizacion|realizacao|regi|regissor|regissorer|regisseurs|realisateurs"
    "|mise en scene|un film de|cineaste|diretto da|regia di|registi|direcao|dirigido por|diretores|directores|regie von"
    "|regie fuhrte|realise|mis en scene par|dirigido"
    "|instruktør|instruktoer|instruktor|instruktion|instrueret af|iscenesat af|instr|regissør|regissoer"
    "|regissert av|rezyseria|rezyser|rezyserka"
    "|ohjaaja|ohjaus|rezie|reziser|rendezo|regizor|yonetmen|sutradara|redatelj|режиссер|direccio",
    "actor": "actor|actors|actress|actresses|cast|cast members|starring|stars|leading actors|performers|besetzung"
    "|darsteller|schauspieler|distribution|acteurs|avec|reparto|actores|elenco|interpretes|attori|interpreti|atores"
    "|met|rolverdeling|hoofdrollen|hoofdrol|acteur|actrice|skadespelare|medverkande|rollista|i rollerna"
    "|hauptdarsteller|hauptrollen|mit|con|com|protagonistas|protagonisti|cast principale|casting|hauptdarstellerin"
    "|in den hauptrollen|mitwirkende|wer spielt mit|interpretes principaux|acteurs principaux|interpretacion"
    "|rollenbesetzung"
    "|medvirkende|skuespillere|skuespiller|skuespillerne|rolleliste|rollebesetning|rollebesætning|rollebesaetning"
    "|roller|hovedroller|hovedrolle|i rollene|i rollerne|medv|obsada|wystepuja|w rolach głownych"
    "|w rolach glownych"
    "|nayttelijat|paaosissa|hraji|szereplok|distributia|oyuncular|pemain|glumci|в ролях|repartiment",
    "character": "character|characters",
    "writer": "writer|writers|written by|screenplay|screenplay by|screenwriter|screenwriters|drehbuch|scenario"
    "|scenariste|guion|guionista|roteiro|sceneggiatura|drehbuchautor|scenaristes|scenarist|scenarioschrijver|manus"
    "|manusforfattare|roteirista|argumento|sceneggiatore|guionistas|scenario de|drehbuch von|guion de"
    "|sceneggiatura di|screen writer"
    "|manuskript|manuskriptforfatter|manusforfatter|manusforfattere|scenariusz|scenarzysta",
    "rating": "rating|ratings|score|grade|review rating|review score|rating value|rating score|final score"
    "|final rating|overall|overall score|overall rating|star rating|rating stars|rating emoji|stars|my rating"
    "|my score|my grade|your rating|critic rating|critic score|member rating|reviewer rating|author rating"
    "|original score|rated|note|mark|marks|wertung|bewertung|calificacion|puntuacion|nota|voto|valoracion|avaliacao"
    "|valutazione|punteggio|sterne|etoiles|estrellas|stelle|estrelas|schulnote|gesamtwertung|gesamtnote|ma note"
    "|notre note|note finale|notation|mi nota|nota final|puntaje|minha nota|cotacao|il mio voto|voto finale|giudizio"
    "|stelline|sterren|cijfer|eindcijfer|waardering|beoordeling|betyg|mitt betyg|slutbetyg|scr|rtg|rtng|starz|pkt"
    "|punkte|punktzahl|meine wertung|mein urteil"
    "|karakter|vurdering|bedømmelse|bedommelse|bedoemmelse|stjerner|hjerter|antal stjerner|antal hjerter"
    "|antall stjerner|terningkast|terning|min karakter|ocena|moja ocena|nasza ocena|gwiazdki|punkty"
    "|arvosana|hodnoceni|ertekeles|puan|nilai|ocjena|оценка|valoracio",
    "rating_best": "best|best rating|rating best|out of|rating out of|score out of|scale|rating scale|max rating"
    "|rating max|max score|score max|maximum rating|rating maximum",
    "certificate": "certificate|certification|cert|mpaa|mpaa rating|mpa rating|content rating|age rating"
    "|classification|bbfc|fsk|age certificate|freigabe|altersfreigabe|kijkwijzer|leeftijdskeuring|aldersgrans"
    "|classificacao indicativa|classificacao etaria|faixa etaria|clasificacion por edades|calificacion por edades"
    "|edad recomendada|calificacion moral|visto censura|divieto"
    "|aldersgrænse|aldersgraense|aldersgrense|censur|kategoria wiekowa|od lat",
    "country": "country|countries|country of origin|countries of origin|production country|production countries|land"
    "|pays|pais|paese|landen|lander|laender|produktionsland|produktionslander|productieland|land van herkomst"
    "|pais de origen|pais de origem|paises|nacionalidad|nacionalidade|nationalite|nazionalita|nazione"
    "|paese di produzione|pays d origine|origine"
    "|produksjonsland|kraj|kraj produkcji",
    "runtime": "runtime|run time|running time|duration|length|minutes|time required|laufzeit|duree|duracion|durata"
    "|duracao|speelduur|duur|lengte|looptijd|speltid|langd|spieldauer|filmlange|lange|dauer|duree du film|minuten"
    "|minuti|minutos|min|mins|length in minutes|duree en minutes"
    "|spilletid|spilletid i minutter|spilletid i min|længde|laengde|varighed|lengde|varighet|minutter"
    "|czas trwania|czas",
    "genre": "genre|genres|genero|generos|genere|generi|gatunek|sjanger",
    "critic": "critic|critics|critic name|profile name|display name|screen name|nickname|author|authors|author name"
    "|poster name|reviewer|reviewers|reviewer name|reviewed by|byline|by|creator|username|user name|user|autor"
    "|autorin|auteur|autore|autora|autrice|critico|kritiker|kritikerin|rezensent|rezensentin|verfasser|verfasserin"
    "|redactor|redactora|signature|signed by|signe par|firma|firmado por|firmato da|assinatura|assinado por|kuerzel"
    "|kurzel|autorenkurzel|redakteur|redakteurin|recensent|recensente|schrijver|skribent|redacteur|redactrice"
    "|chroniqueur|chroniqueuse|recensore|giornalista|sigla|ecrit par|escrito por|scritto da|geschreven door"
    "|skriven av|redaktion|geschrieben von|resenador"
    "|anmelder|anmeldt af|anmeldt av|skrevet af|skrevet av|forfatter|journalist|recenzent|recenzentka|redaktor"
    "|autorka",
    "publication": "publication|publication name|publicatio name|publication title|publisher|publisher name|outlet"
    "|newspaper|magazine",
    "published": "date|note date|published|published at|published on|published date|date published|publish date"
    "|publication date|pub date|post date|posted|posted on|review date|date of review|date reviewed|review time"
    "|unix review time|time|date created|creation date|created|created at|created utc|datetime|timestamp|when"
    "|when posted|dateline|poster time|datum|fecha|data|publicado|publicado el|fecha de publicacion|publie|publie le"
    "|date de publication|veroffentlicht|veroffentlicht am|pubblicato|pubblicato il|data di pubblicazione"
    "|data de publicacao|publicado em|erschienen|erschienen am|veroffentlichungsdatum|erscheinungsdatum|gepubliceerd"
    "|gepubliceerd op|geplaatst op|publicatiedatum|publicerad|publiceringsdatum|veroffentlichung|mis en ligne"
    "|revdate|created time|mis en ligne le|date de parution|paru le|fecha publicacion"
    "|publiceret|udgivet|publisert|udgivelsesdato|publiceringsdato|publiseringsdato|dato|data publikacji"
    "|opublikowano|data recenzji"
    "|paivays|julkaistu|tarih|tanggal|дата",
    "award": "award|awards",
    "imdb_id": "imdb id|imdb|imdb link|imdb url|imdb title id|tconst|same as",
    "tmdb_id": "tmdb id|tmdb movie id|tmdb|tmdb link|tmdb url|themoviedb|themoviedb id",
    "url": "url|link|review url|review link|canonical|canonical url|source url|original url|external url",
    "language": "lang|language|in language|locale|sprache|langue|idioma|lingua|sprog|sprak|jezyk",
    "tag": "tag|tags|category|categories|subcategory|subcategories|keyword|keywords|schlagworte|etiquetas|kategorie"
    "|kategorien|categoria|categorias|categorie|mots cles|parole chiave|palavras chave|trefwoorden|categorieen"
    "|etichette|marcadores|taggar|kategorier|schlagworter|stichworte|mot cle|schlagwort"
    "|emneord|emner|kategori|nøgleord|nogleord|nøkkelord|stikkord|tagi|etikett|etiketter",
    "kind": "kind|type|layout|medium|media|media type|item type|work type|content type|post type|review type"
    "|additional type|art|tipo",
}
"""Names as folded words; those of a property stand in the order of how people write them."""
