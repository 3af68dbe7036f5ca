"""The shapes of names and titles, as regular expressions to build others from; no list of names or films.

Everything here is linear: runs are bounded, and no two alternatives can match the same words.
"""

from __future__ import annotations

import re

UPPER = "A-ZÀ-ÖØ-Þ" + "".join(chr(code) for code in range(0x100, 0x250) if chr(code).isupper())
GAP = r"[ \t]{1,3}"

WORD = rf"[{UPPER}][\w]*(?:(?:['’](?!s\b)|[.-])\w+)*"
"""A capitalised word: ``Jonze``, ``O’Hara``, ``Day-Lewis``, ``J.J``."""

INITIAL = rf"[{UPPER}]\.(?:[{UPPER}]\.)*"
PARTICLE = r"(?:de|del|della|der|den|di|da|dos|du|la|le|van|von|bin|al|el|y|ten|ter|af|av)"
SUFFIX = r"(?:,?[ \t](?:Jr|Sr)\.?|[ \t]I{2,3}\b|[ \t]IV\b)"

PART = rf"(?:{INITIAL}|(?:Mc|Mac|O['’]|D['’])?{WORD})"
PERSON = rf"(?:{PART}(?:{GAP}(?:{PARTICLE}{GAP}){{0,2}}{PART}){{0,3}}{SUFFIX}?)"
"""One to four capitalised words, initials and particles between them."""

WHOLE_PERSON = rf"(?:{PART}(?:{GAP}(?:{PARTICLE}{GAP}){{0,2}}{PART}){{1,3}}{SUFFIX}?)"
"""A person by at least two words."""

POSSESSIVE = r"['’](?:s|(?<=s['’]))"

LINK = (
    r"(?:of|the|a|an|and|in|on|at|to|for|from|with|by|or|nor|as|but|vs?\.?|upon|into|over|de|la|le|les|el|los|las|der|die"
    r"|das|dem|den|im|und|von|y|en|et|del|du|des|au|aux|do|da|dos|&)"
)
_SHORTENED = (
    rf"\.(?:(?<=\bM[rs]\.)|(?<=\bMrs\.)|(?<=\bDr\.)|(?<=\bSt\.)|(?<=\.[{UPPER}]\.))(?={GAP}[\w&])"
    rf"|\.(?<=\b(?:Inc|Ltd)\.)(?={GAP}[a-z])"
)
"""The point of what is shortened, which ends no sentence: ``Dr. Low``, ``U.S. Tides``, ``Eels, Inc. is``."""

_WORD_REST = (
    r"[\w]*(?:(?:['’.:-](?=\w)|(?<=\d)(?:/(?=\d)(?!(?:[3-6]|[12]0|100)\b)|,(?=\d{3}\b)))[\w]+)*"
    rf"(?:[:!]|{_SHORTENED})?"
)
"""With a stroke between numbers that is no rating's, ``Fahrenheit 9/11``, or a comma in one: ``10,000 Tides``."""

TITLE_WORD = rf"(?:(?:[{UPPER}]|\d){_WORD_REST})"
_ANOTHER_WORD = (
    rf"(?:,?{GAP}(?<![!:][ \t][ \t])(?:(?:Vol|Pt)\.{GAP}\d{{1,2}}\b"
    rf"|[–-]{GAP}(?:Part|Volume|Chapter|Episode)(?={GAP}[\dIVX])"
    rf"|(?:{LINK}(?:\.{{3}}|…)?{GAP}){{0,3}}{TITLE_WORD}))"
)
TITLE = rf"(?:{TITLE_WORD}{_ANOTHER_WORD}{{0,9}})"
"""Capitalised words with small words between them: ``Where the Wild Things Are``."""

TITLES_REST = rf"{_WORD_REST}{_ANOTHER_WORD}{{0,60}}"
"""Several titles in a row, with commas and small words between them, without their first character."""

PLAIN_TITLE = rf"(?:{TITLE_WORD}(?:{GAP}(?:{LINK}{GAP}){{0,3}}{TITLE_WORD}){{0,9}})"
"""A `TITLE` in running text, where a comma ends it."""

QUOTED = (
    r"(?:''[^'\n]{1,90}''|[“„«][^“”„«»\n]{1,90}[”“»]|(?<![\w.,!?”])»(?! )[^“”„«»\n]{1,90}(?<! )«"
    r"|\"[^\"\n]{1,90}?(?:\"|'')|‘[^‘’\n]{1,90}’"
    r"|(?<!\w)'[^'\n]{1,90}'|\*[^*\n]{1,90}\*|_[^_\n]{1,90}_)"
)
"""A title set apart by quotation marks or emphasis."""

OPEN_QUOTE = "[“\"„«‘']"
CLOSE_QUOTE = "[”“\"»’']"

# Words that begin sentences, or stand in capitals, and name nobody.
COMMON_WORDS = frozenset(
    """a about after again all also although always am among an and another any are around as at back be because been
    before behind being below between both but by can could despite did do does down during each either else elsewhere
    enough even ever every everyone everything few finally first for from further get given go going good great
    had has have having he hence her here hers herself him himself his how however i if in indeed inevitably
    instead into is it its itself just last later least less let lets like maybe me meanwhile might more most much
    must my near neither never nevertheless next no nobody none nor not nothing now of off often on once one only
    or other others otherwise our out over overall perhaps rather really same second see set several she should
    since so some somehow something sometimes soon still such than thanks that the their them then there therefore
    these they this those though through throughout thus to together too two three under unfortunately unlike
    until up upon us very was we well were what when where whether which while who whole whom whose why will with
    within without would yes yet you your also anyhow anyway mr mrs ms dr sir film films movie movies review
    reviews picture cinema director directed directors cast starring actor actress written story oscar oscars
    hollywood january february march april may june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday whenever wherever whatever whoever whichever ok okay
    click download permalink subscribe trailer trailers""".split()
)

# Crafts of film and what prizes are given for: ``Original Score`` and ``Production Design`` are nobody's names.
_CRAFTS = frozenset(
    """actor actress animation adapted animated art cinematography costume costumes design direction editing effects
    feature hair hairstyling leading lighting makeup mixing music original photography production role screenplay score
    short song sound soundtrack special stunts supporting visual""".split()
)

_BEGINS_CRAFT = tuple(_CRAFTS)

# Last words of what is capitalised and nobody.
INSTITUTIONS = frozenset(
    """university college school academy institute museum avenue festival magazine times tribune awards award prize
    pictures studio studios productions entertainment films company corporation inc ltd army navy police court senate
    congress press network channel party union league association society foundation center centre airport station
    bros hospital prison war wars revolution empire republic states islands city county street couple cop university
    christmas easter thanksgiving dvd tv bible internet cia fbi nazis trek dead oscar oscars globe globes emmy emmys
    kong business animation animations communications""".split()
)
NATIONALITIES = frozenset(
    """american british english french german italian spanish portuguese japanese chinese russian korean jewish
    catholic muslim protestant european african asian indian irish scottish welsh australian canadian mexican
    brazilian cuban argentine argentinian chilean colombian swedish danish norwegian finnish icelandic dutch
    belgian swiss austrian polish czech hungarian romanian bulgarian serbian croatian bosnian greek turkish
    iranian iraqi israeli palestinian arab egyptian nigerian kenyan vietnamese thai filipino indonesian
    taiwanese ukrainian victorian shakespearean western parisian roman soviet latino hispanic asian-american
    african-american""".split()
)
NATIONALITY = "(?:" + "|".join(sorted(word.title() for word in NATIONALITIES)) + ")"
ORIGIN = (
    r"(?:[\w.’']{1,30}-(?:born|based|raised|trained|bred|winning|winner|nominated|mad|obsessed)|Texan|Californian|Parisian"
    r"|Londoner|Berliner|Glaswegian|Dubliner|Sicilian|Catalan|Corsican|Québécois|Venezuelan|Peruvian|Colombian"
    rf"|(?!Roman|Western|Soviet|Victorian){NATIONALITY})"
)
"""Where somebody comes from or what somebody won, before the name."""
NO_FIRST_WORDS = (NATIONALITIES - {"roman"}) | frozenset(
    "the north south east west new los las san santa academy golden united national best world".split()
)

_WORDS = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")

ADDRESSED = re.compile(rf"(?:Mr|Mrs|Miss|Ms|Dame)\.?{GAP}(?=[{UPPER}][\w.’'-]*{GAP}[{UPPER}])")
"""How older papers speak of everybody whom they name in full: ``Mr. Bo Dane``."""

_ADDRESS = re.compile(r"\b(?:Mr|Mrs|Miss|Ms|Dame)\.?\s+$")


def looks_like_title(phrase: str, *, set_apart: bool = False) -> bool:
    """Whether a quoted phrase is written as titles are: capitalised at both ends and between, but for small words.

    Those of a phrase ``set_apart`` may be verbs and pronouns too, as many write them small: ``Salt is Rising``.
    """
    words = phrase.split()
    if not 1 <= len(words) <= 12 or phrase[-1:] in ",;." or len(phrase) > 90:
        return False
    bare = [word.strip("“”\"'‘’(),:;!?…-–—") for word in words]
    bare = [word for word in bare if word]
    if not bare or not all(word[0].isupper() or word[0].isdigit() for word in (bare[0], bare[-1])):
        return False
    if all(word[0].isdigit() for word in bare) and len(bare) > 1:
        return False
    link = _SMALL if set_apart else _LINK
    return all(word[0].isupper() or word[0].isdigit() or link.fullmatch(word) for word in bare[1:-1])


_LINK = re.compile(LINK)
_SMALL = re.compile(
    rf"(?:{LINK}|is|are|was|were|be|my|your|his|her|our|their|its|it|not|no|he|she|we|you|they|me|us|up|out|off|than|so|if"
    r"|that|this|who|what|when|where|how|em|n)"
)


def looks_like_person(phrase: str) -> bool:
    """Whether a phrase is shaped as a person's name of one to four words, neither common words nor a craft."""
    if not _PERSON.fullmatch(phrase) or is_craft(phrase):
        return False
    if phrase.isalpha():
        return phrase.casefold() not in COMMON_WORDS
    return not all(word[0].casefold() in COMMON_WORDS for word in _WORDS.finditer(phrase))


def is_craft(phrase: str) -> bool:
    """Whether several words name a part of the making of films, as labels and prizes do: ``Original Score``."""
    folded = phrase.casefold()
    if phrase.isalpha() or not folded.startswith(_BEGINS_CRAFT):  # cheap to see, and so of nearly all
        return False
    words = _WORDS.findall(folded)
    return len(words) > 1 and _CRAFTS.issuperset(words)


def is_name_of_somebody(name: str) -> bool:
    """Whether a capitalised run can be the name of one person: neither an institution, nor a place by its kind.

    There is no list of names or places behind it: what ends as institutions do, numbered or not (``World War II``), or
    is written in capitals or with numbers, is refused.
    """
    words = name.split()
    return (
        len(words) <= PERSON_WORDS
        and not name.isupper()
        and _NUMERAL.sub("", name).rpartition(" ")[2].casefold() not in INSTITUTIONS
        and words[0].casefold() not in NO_FIRST_WORDS
        and not name.endswith("_")
        and not is_phrase(name)
        and not _MADE_OF_A_NAME.search(name)
    )


def is_phrase(name: str) -> bool:
    """Whether capitalised words say something, as titles do, and name nobody: ``You Don't Touch Me``."""
    return not _NEVER_IN_NAMES.isdisjoint(name.split()[1:])


def has_rank(name: str) -> bool:
    """Whether a name begins as only characters' names do: ``Inspector Moe``."""
    return name.partition(" ")[0].casefold() in _RANKS


def is_plural_rank(word: str) -> bool:
    """Whether a word is the rank of several who are named next: ``Inspectors Moe and Poe``."""
    folded = word.casefold()
    return folded[-1:] == "s" and folded not in _RANKS and folded[:-1] in _RANKS and folded not in _KIN


_RANKS = frozenset(
    """lieutenant captain inspector doctor colonel sergeant commander professor detective officer president senator
    nurse aunt uncle mr. mrs. ms. dr. sgt. lt. capt. col. gen. maj. det. insp. mr mrs dr miss mme mlle pastor reverend
    father mother brother sister sheriff agent deputy lord rabbi madame monsieur mademoiselle herr frau señor señora
    signor signora grandpa grandma granny chief mayor cmdr. prof. rev. pvt. cpl.
    st. saint constable admiral archbishop cardinal pope emperor countess
    baroness
    capitán capitaine capitano capitão kapitän kapitein teniente tenente leutnant luitenant comisario commissaire
    commissario comissário kommissar commissaris inspecteur ispettore inspektor inspecteur sargento sergente sergent
    coronel colonnello oberst""".split()
)
_KIN = frozenset("brothers sisters mothers fathers drs".split())
_NEVER_IN_NAMES = frozenset(
    """Me Him Us It They Were Was Are Is Been There Then None Nothing Nobody Never Not This That What When Where Why How
    If Your My Our Their""".split()
)
"""Words that names do not go on with; what can be a name somewhere (``May``, ``Her``, ``More``) is none of them."""

_PERSON = re.compile(PERSON)
_MADE_OF_A_NAME = re.compile(r"\d|-(?:like|style|type|esque|era|born|based|themed|inspired)\b")
_NUMERAL = re.compile(r"[ \t]+(?:I{1,3}|IV|VI{0,3})$")
PERSON_WORDS = 5


def unaddressed(before: str) -> str:
    """What stands before a name, without the address: ``directed by Mr.``."""
    return _ADDRESS.sub("", before) if before.endswith(("r ", "s ", ". ", "e ")) else before
