"""The rules of extraction in one table: what each does and how sure it is, stored beside the facts it finds.

The confidences were set by hand on the five seeds and on reviews written for the tests; after changing one, rerun
``make test`` (the seeds and the invented corpus must still resolve) and the scores of any labelled corpus at hand.
"""

from __future__ import annotations

from datasette_film_reviews.model import Fact, Method

_ROWS = (
    ("field", 0.99, "A structured field of the source says so."),
    ("label", 0.97, "A labelled line of the text says so, such as “Director: …”."),
    ("index of files", 0.96, "Another file says so that has a row for each of many, such as a table beside the texts."),
    ("post title said again", 0.85, "The title of a post or page, whose words its text repeats."),
    ("post title", 0.8, "The title of a post or page, which is mostly that of its film."),
    ("post headline", 0.55, "The title of a post or page, in the letters of a sentence and not repeated by the text."),
    ("certificate label", 0.97, "The label of the certificate names its country, as in “Cert (UK)”."),
    ("byline", 0.9, "A line that signs the review."),
    ("date line", 0.9, "A line that is a date, beside the title or the byline."),
    ("rating line", 0.95, "A line that is a rating and nothing else."),
    ("rating in text", 0.75, "A rating written out in the text, or on a line between two parts of it."),
    ("school mark", 0.95, "A mark as German schools give them, as in “Note: 2+”: 1 is the best."),
    ("bare mark", 0.1, "A number after “Note”: kept where other reviews of the folder or critic have school marks."),
    ("headline", 0.25, "A heading, or a part of it, that the text does not repeat: it may only play with the title."),
    ("heading", 0.55, "The first line, which stands apart as a heading and is written as a title."),
    ("heading said again", 0.8, "A heading whose words the text repeats."),
    ("part alone", 0.2, "A part of the heading that the text does not repeat."),
    ("title before a colon", 0.45, "A heading up to its colon, behind which it goes on in small letters."),
    ("part said again", 0.65, "A part of the heading, before or behind a colon or dash, that the text repeats."),
    (
        "heading above the credits",
        0.85,
        "A line written as a title, above one that tells credits.",
    ),
    ("quoted heading", 0.85, "A title in quotation marks within the heading."),
    ("review heading", 0.85, "The first line, which calls itself a review or carries a year."),
    ("details", 0.85, "Certificate, length or year that stand together, as in “(PG, 101 mins)”."),
    ("year of the film", 0.75, "A year beside the film's own title, as in “Salt” (2004), or “this 2004 film”."),
    ("told in prose", 0.7, "A length or certificate that a sentence tells, as in “it runs 92 minutes”."),
    ("picture of the film", 0.85, "What a picture that calls itself a poster or a still is said to be of."),
    ("picture described", 0.5, "The title-like words for those who do not see a picture."),
    ("picture file", 0.4, "The name of the first picture’s file, read as words."),
    ("picture file, said in the text", 0.7, "The name of a picture’s file, which the text says too."),
    ("film’s page", 0.5, "The address of a film’s page in a catalogue, to which the text leads."),
    ("only film’s page", 0.8, "The address of the only film’s page to which the text leads."),
    (
        "below the headline",
        0.8,
        "What the line below a headline names: “Ann Lee’s Salt is a joy”, “On Salt, and rain”.",
    ),
    ("still showing", 0.7, "What is said at the end to be in cinemas still: “Salt is still on at the Plaza”."),
    (
        "with certificate and length",
        0.8,
        "A title with its certificate, length, maker or rating: “Salt (15), 107 min”, “SALT ***½”.",
    ),
    ("page address", 0.7, "The last part of the page’s address, which the text says too."),
    ("picture text", 0.65, "The alternative text of a picture, glued to the first word by a scraper."),
    ("availability", 0.85, "A notice that says where or when the film can be seen."),
    ("file name", 0.45, "The name of the file, read as words."),
    ("file name as a title", 0.5, "The name of the file, written as titles are."),
    ("title after a possessive", 0.85, "A film named after its maker, as in “Ann Lee’s film Salt”."),
    ("title said again", 0.9, "The text names the film that a field or a label states."),
    ("title by grammar", 0.6, "A phrase that does what only a film does: tells a story, stars somebody."),
    ("apposition of a film", 0.7, "A phrase that is called a film beside it, as in “Salt, directed by …”."),
    (
        "introduced as a film",
        0.7,
        "What is called so beside a word for film: “un film llamado Salt”, “It’s called Salt”.",
    ),
    ("said to be seen", 0.6, "What somebody has just seen, in another language, as in “ayer vi Salt”."),
    ("spoken of as a film", 0.5, "What has scenes or is a film, in another language, as in “el final de Salt”."),
    ("said again in small letters", 0.4, "What has a capital within a sentence and small letters behind, twice."),
    ("pronoun by grammar", 0.55, "An object pronoun where only a subject can stand (“Her is …”): it must be a name."),
    ("pronoun with a modal", 0.3, "An object pronoun before “may”, “can” or “will”, which may be nouns."),
    ("linked", 0.6, "Words that lead to the page of a film in a catalogue."),
    ("set apart first", 0.5, "The title-like phrase that the text quotes or emphasises first."),
    ("set apart most often", 0.6, "The title-like phrase that the text quotes or emphasises most often."),
    ("quoted", 0.5, "A title-like phrase in quotation marks."),
    ("emphasised", 0.4, "A title-like phrase in italics."),
    ("strong", 0.3, "A title-like phrase in bold."),
    ("capitals", 0.4, "A phrase in capitals in a text that is not."),
    ("subject of a verb", 0.3, "A phrase of which the text says what films do or are."),
    ("said most often", 0.3, "The capitalised phrase that the text repeats most often, names left aside."),
    ("at the beginning", 0.2, "A phrase with which the text begins."),
    ("in, at the beginning", 0.4, "“In …” at the beginning of a sentence."),
    ("in", 0.2, "“In …” within a sentence."),
    ("watched", 0.4, "What somebody is said to have watched or seen."),
    ("said to be reviewed", 0.9, "“Ann Lee reviews Salt”, above or below a headline."),
    ("original title", 0.5, "What the film is called where it was made, of a post that plays with its title."),
    ("announced", 0.6, "What a post announces at its beginning: “Today’s film is Salt”."),
    ("gone to see", 0.6, "What somebody went to see."),
    ("seen by who writes", 0.5, "What whoever writes has seen: “I finally saw Salt”."),
    ("after film", 0.5, "A phrase after the word film, or a word for a kind of film."),
    ("begins a paragraph, bare", 0.2, "A phrase that begins a paragraph."),
    ("begins a paragraph, set apart", 0.3, "A quoted or emphasised phrase that begins a paragraph."),
    ("possessive title", 0.45, "Something in capitals after a person's possessive, as in “Ann Lee's Salt”."),
    ("maker of a film", 0.7, "A film after those who made it, as in “the director of Salt”."),
    ("title in capitals", 0.5, "A phrase in capitals in a text that is not, which may be a film."),
    ("quoted title", 0.7, "A title-like phrase in quotation marks or italics."),
    ("title and year", 0.85, "A title-like phrase with a year beside it."),
    ("person in a film", 0.8, "A film named after somebody in it, as in “like Ann Lee in Salt”."),
    ("compared with a film", 0.55, "What the film reminds of, follows up or is the best since."),
    ("named beside a film", 0.5, "A phrase in capitals that its neighbours make a film: in a list with one, say."),
    ("part of a film", 0.75, "What is said to have an end, a scene or a sequel, or to have been watched."),
    ("character (actor)", 0.9, "A name in brackets after a character."),
    ("actor (character)", 0.75, "A character in brackets after the actor."),
    ("role (actor)", 0.8, "A name in brackets after what the character is, as in “his wife (…)”."),
    ("played by", 0.93, "“Played by”, “voiced by”."),
    ("plays", 0.85, "“Plays”, “stars as”, “voices”."),
    ("actor as character", 0.8, "“… as …” after a performance."),
    ("played", 0.7, "“Played”, “took the role of”: of this film, or of an earlier one."),
    ("actor in a role", 0.75, "“… as a lawyer”, “plays a lawyer”."),
    (
        "begins a sentence",
        0.1,
        "A name that begins a sentence: kept where other reviews surely know an actor so called.",
    ),
    ("said again", 0.1, "A name that is said again: kept where several other reviews surely know an actor so called."),
    ("performance", 0.75, "A performance, a turn or a star part that is somebody’s."),
    ("credit in a named film", 0.8, "Who plays whom in a film that the sentence names; kept where it is this film."),
    ("actor’s acting character", 0.7, "A character who does something, in the possession of a whole name."),
    ("actor’s character", 0.6, "A character in the possession of the actor; kept where the actor is known."),
    ("actor is character", 0.55, "“Ann Lee is Rex”; or hams it up as Rex; kept where one of the two is known."),
    ("starring", 0.85, "A list after “starring” or “with a cast of”."),
    ("directed by", 0.95, "“Directed by …”, “director …”, “filmmaker …”."),
    ("possessive film", 0.8, "A person’s film: “Ann Lee’s film”, “an Ann Lee film”, “a film by Ann Lee”."),
    ("director of a named film", 0.9, "Whose film a title is, beside that title; kept where it is this film."),
    (
        "maker of a named film",
        0.5,
        "A title in somebody’s possession, as in “Ann Lee’s ‘Salt’”; kept where it is this film.",
    ),
    ("written by", 0.8, "“Written by …”, “screenwriter …” in the text."),
    (
        "works as directors do",
        0.55,
        "“Lee, whose films …”, “Lee stages it …”; kept where nothing surer says who directs.",
    ),
    ("delivers", 0.5, "A person who is said to have delivered; kept where something else says who directs."),
    ("clause about an aspect", 0.8, "A clause that judges, with a word for what it judges: the script, the music."),
    ("actor judged", 0.8, "A clause that judges somebody as actors are judged; kept where the actor is known."),
    ("award by name", 0.9, "The name of an award."),
    ("capitalised name", 0.1, "Capitalised words that may be a name: kept only where other evidence knows the name."),
)

METHODS: dict[str, Method] = {name: Method(name, text, confidence) for name, confidence, text in _ROWS}

CANDIDATE = METHODS["capitalised name"].confidence
"""Facts no surer than this are only candidates: what resolution does not use of them is not stored."""


def fact_at(
    document: str, property: str, value: str, method: str, start: int, end: int, confidence: float | None = None
) -> Fact:
    """A fact whose evidence is ``document[start:end]``; its confidence is that of its method where none is given."""
    if confidence is None:
        confidence = METHODS[method].confidence
    return Fact(property, value, method, confidence, start, end, document[start:end])
