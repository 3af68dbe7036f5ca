"""Who made the film, as sentences say it: from a text to its facts."""

from __future__ import annotations

import pytest
from said import found, values

from datasette_film_reviews.extract import extract
from datasette_film_reviews.model import Record

MAKERS = {
    "It is directed by Una Marin.": ["Una Marin"],
    "It is directed with care by Una Marin and Bob Stole.": ["Bob Stole", "Una Marin"],
    "It was directed by Una Marin and Bob Stole.": ["Bob Stole", "Una Marin"],
    "It was directed by Tom and Charles Gard.": ["Charles Gard", "Tom Gard"],
    "It is a first feature by the Gard Brothers (Tom and Charles).": ["Charles Gard", "Tom Gard"],
    "The director, Una Marin, waits.": ["Una Marin"],
    "The director is Una Marin.": ["Una Marin"],
    "Writer-director Una Marin waits.": ["Una Marin"],
    "It comes from director Una Marin.": ["Una Marin"],
    "Una Marin, who wrote and directed it, waits.": ["Una Marin"],
    "Una Marin, the Danish director, waits.": ["Una Marin"],
    "Una Marin's long and slow debut drags.": ["Una Marin"],
    "This is a Una Marin film.": ["Una Marin"],
    "It was made under the direction of Una Marin.": ["Una Marin"],
    "Una Marin makes her directorial debut.": ["Una Marin"],
    "Una Marin directs.": ["Una Marin"],
    "Bob Stole, her husband, who also directs and produces, waits.": ["Bob Stole"],
    "Nobody knows Una Marin. She is the writer and director.": ["Una Marin"],
    "Nobody knows Una Marin. She also wrote and directed it.": ["Una Marin"],
    "Nobody knows Una Marin. She directed “Salt” once.": [],
    "It is told slowly by Una Marin, who shoots against walls.": ["Una Marin"],
    "Una Marin, although not young, has turned out a gem.": ["Una Marin"],
    "It might be made by a Una Marin fan.": [],
    "Imagine it directed by Una Marin instead of him.": [],
    "Rex the angry director (Una Marin) waits.": [],
    "Here is Ida and Bob Marin's Danish drama “Salt”.": ["Bob Marin", "Ida Marin"],
    "It comes with Una Marin (“Low Tide”) directing, and no rain.": ["Una Marin"],
    "Its director, U.B.Marin, waits.": ["U.B. Marin"],
    "Una Marin has never been a good director.": ["Una Marin"],
    "Una Marin has grown as a director since “Salt”.": ["Una Marin"],
    "Then writer/director/composer Una Marin waits.": ["Una Marin"],
    "It comes to us from Una Marin, whose first feature this is.": ["Una Marin"],
    "Una Marin's other films are quicker.": ["Una Marin"],
    "Then came Una Marin's new version.": ["Una Marin"],
    "Una Marin stages the chases with a yawn.": ["Una Marin"],
    "Una Marin and Bob Stole, who share the director's credit, yawn.": ["Bob Stole", "Una Marin"],
    "Una Marin (credited with co-directing) yawns.": ["Una Marin"],
    "All I know is that Una Marin made it.": ["Una Marin"],
    "Una Marin shot it in a quarry.": ["Una Marin"],
    "D: Una Marin. A plumber drowns.": ["Una Marin"],
    "Sadly, Director Una Marin is out of her depth.": ["Una Marin"],
    "Enter Una Marin, who wrote and directed it.": ["Una Marin"],
    "Opposite Una Marin, who wrote and directed it, Ann Lee shines.": ["Una Marin"],
    "It is Una Marin's film, though.": [],
    "Una Marin made it to the door.": [],
    "Una Marin shoots the plumber.": [],
    "Its casting director Una Marin is the star.": [],
    "The original, directed by Una Marin, was better.": [],
    "It is a remake of Una Marin's film.": [],
    "The old director Jack Moe (Ann Lee) waits.": [],
    "A spy (played by the filmmaker Una Marin) waits.": [],
    "Like Ann Lee, Bo Dane is a director.": ["Bo Dane"],
    "Una Marin's performance in the remake surprises.": [],
    "Nobody sleeps, as the director (Una Marin) knows.": ["Una Marin"],
    "A director (Una Marin) waits for a train.": [],
    "It was shot on a shoestring by newcomer Una Marin.": ["Una Marin"],
    "It is directed in her usual hurry by the painter Una Marin.": ["Una Marin"],
    "The helmer and former baker Una Marin waits.": ["Una Marin"],
    "It was made by Una Marin over six summers.": ["Una Marin"],
    "This 1930s musical by Una Marin drags.": ["Una Marin"],
    "It is like a comedy by Una Marin.": [],
    "It is the second feature by Texan Una Marin.": ["Una Marin"],
    "It is a film that Una Marin made for nobody.": ["Una Marin"],
    "It was the book that Una Marin made for nobody.": [],
    "It won Best Picture, Director and Editing.": [],
    "It was the first Hong Kong film in decades to film in winter.": [],
    "Una Marin and Bob Stole, who directed it together, yawn.": ["Bob Stole", "Una Marin"],
    "Una Marin, who directed the first one, stayed away.": [],
    "Una Marin wrote, edited and directed it.": ["Una Marin"],
    "Una Marin deserves a prize for making it.": ["Una Marin"],
    "Una Marin is behind the camera again.": ["Una Marin"],
    "In the director's chair is Una Marin.": ["Una Marin"],
    "Una Marin has made a slow and lovely comedy.": ["Una Marin"],
    "Una Marin's framing is slow.": ["Una Marin"],
    "It recalls Una Marin, a director whose films are slow.": [],
    "Roman Devlin's slow comedy drags.": ["Roman Devlin"],
    "Mr. Marin's film drags.": [],
    "“Salt” (Una Marin, 1974) came first.": ["Una Marin"],
    "Somebody hums “Salt” (Una Marin) for a while.": [],
    "“Salt” (1974, d. Una Marin) came first.": ["Una Marin"],
    "Then came Una Marin's remake of “Salt”.": ["Una Marin"],
    "My kudos go to director Una Marin for not cutting it.": ["Una Marin"],
    "Thanks to director Una Marin, it does not drag.": ["Una Marin"],
    "Compared to director Una Marin, he is quick.": [],
    "Somebody plays Una Marin's radio adaptation of a novel.": [],
    "It is by the worst director in the world (Una Marin), who waits.": ["Una Marin"],
    "Una Marin, working in Danish for once, has made some good films.": ["Una Marin"],
    "It is directed by none other than Una Marin.": ["Una Marin"],
    "It suffers from timid direction from Una Marin.": ["Una Marin"],
    "It is a fine directorial debut for Una Marin.": ["Una Marin"],
    "Una Marin does a very good job directing it.": ["Una Marin"],
    "Una Marin is credited as the sole director.": ["Una Marin"],
    "Una Marin's writing/directing effort drags.": ["Una Marin"],
    "I blame Una Marin - the director and writer.": ["Una Marin"],
    "Starring: Ann Lee Director: Una Marin 80 minutes": ["Una Marin"],
    "It is a testament to director Una Marin that it does not drag.": ["Una Marin"],
    "Una Marin waits. Marin directed the pair.": ["Marin"],
    "Helmed by Una Marin, it drags.": ["Una Marin"],
    "One of my favorite directors is Una Marin.": [],
    "It is directed by Una Marin I must say.": ["Una Marin"],
    "That movie's director Una Marin waits.": [],
    "He tells of his collaborations with director Una Marin.": [],
    "If we had known Jo Moe's real name, the movie might have worked.": [],
    "It is directed by Bob (“Tin”) Stole, of all people.": ["Bob Stole"],
    "It is directed by Oscar-nominated filmmaker Una Marin.": ["Una Marin"],
    "It flies in the direction of Una Marin.": [],
    "You should rent an Una Marin movie.": [],
    "It is an Una Marin movie.": ["Una Marin"],
    "It made Ann Lee's comedy star famous.": [],
    "“Salt” (2003, Dir Una Marin) came first.": ["Una Marin"],
    "Scribe-helmer Una Marin waits.": ["Una Marin"],
    "Una Marin supplied the timid direction.": ["Una Marin"],
    "Una Marin, the director of this film, has explained it.": ["Una Marin"],
    "Having worked with shy director Una Marin, he is patient.": [],
    "It is backed by the famous Danish directors Una Marin (“Salt”) and Bob Stole (“Tin”).": [],
    "It was made by directors Una Marin and Bob Stole.": ["Bob Stole", "Una Marin"],
    "Somebody in it refers to an Una Marin movie.": [],
    "It is an Una Marin film.": ["Una Marin"],
    "A friend asked me about an Una Marin film.": [],
    "It has been directed, competently, by Una Marin.": ["Una Marin"],
    "It seems like directors Una Marin and Bob Stole were bored.": ["Bob Stole", "Una Marin"],
    "Nobody escapes the camera of director Una Marin.": ["Una Marin"],
    "It comes from the directing team of Bob and Ida Stole.": ["Bob Stole", "Ida Stole"],
    "Una Marin, who wrote that play and writes and directs this one, waits.": ["Una Marin"],
    "Una Marin waits. Marin lets her actors wait, too.": ["Marin"],
    "Una Marin and her cinematographer look at quarries.": ["Una Marin"],
    "Una Marin waits. It is the first Marin feature without rain.": ["Marin"],
    "It is directed by Bob Stole's former partner Una Marin.": ["Una Marin"],
    "It is directed by Low Bay stage director Una Marin.": ["Una Marin"],
}


@pytest.mark.parametrize(("sentence", "expected"), MAKERS.items(), ids=MAKERS)
def test_who_directed(sentence: str, expected: list[str]) -> None:
    assert values(sentence, "director") == expected


def test_the_director_in_brackets_behind_a_title_made_that_film() -> None:
    """Whether it is this film resolution tells: the evidence holds the title, but for the text's own first words."""
    [fact] = found("“Salt” (Una Marin, 1974) came first.", "director")
    assert (fact.method, fact.quote) == ("director of a named film", "“Salt” (Una Marin")
    review = extract(Record(argument=0, path="a.txt", locator="", text="Salt (Una Marin, 1974)\n\nIt rains."))
    assert [fact.method for fact in review.facts if fact.property == "director"] == ["directed by"]


WRITERS = {
    "It was written by Una Marin and Bob Stole.": ["Bob Stole", "Una Marin"],
    "It was written and directed by Una Marin.": ["Una Marin"],
    "Scripted by Una Marin, it drags.": ["Una Marin"],
    "The novel written by Una Marin was longer.": [],
}


@pytest.mark.parametrize(("sentence", "expected"), WRITERS.items(), ids=WRITERS)
def test_who_wrote(sentence: str, expected: list[str]) -> None:
    assert values(sentence, "writer") == expected
