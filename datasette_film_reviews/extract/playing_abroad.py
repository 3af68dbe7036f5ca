"""Who plays and who directs in sentences of other letters: few ways to say it that mean nothing else.

Names without capitals are taken where a mark or a particle shows both of their ends; Korean ones where they begin as
families are called.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from datasette_film_reviews.extract.layout import Layout
from datasette_film_reviews.extract.methods import fact_at
from datasette_film_reviews.extract.writing import ARABIC, HAN, HANGUL, HIRAGANA, KATAKANA, WHOLE_NAME
from datasette_film_reviews.model import ACTOR_SEPARATOR, Fact

_BEGIN = r"(?:^|(?<=[\n\0、。，；：！？「」『』“”（）()…!?,.:; ]))"
_NO_ONE = (
    r"(?!(?:[日韓米英仏中]国?|映画|新人|女性|男性|名|若手|外国|有名|巨匠|同|前|助|総|本|某|両|次|元|超|世界)"
    r"[^・]{0,3}監督)"
)
_JAPANESE = (
    rf"(?:[{HAN}]{{3,5}}|[{HAN}]{{2,3}}[{HIRAGANA}]{{2,3}}|[{HAN}]{{2,3}}[{KATAKANA}]{{2,4}}"
    rf"|[{KATAKANA}]{{2,10}}・[{KATAKANA}・]{{2,14}})"
)
_SOMEBODY = rf"(?:[{HAN}]{{1,5}}|[{KATAKANA}]{{2,10}}|[{HIRAGANA}]{{2,5}}(?=の|を演))"
_CHINESE = rf"(?:[{HAN}]{{2,3}}|[{HAN}]{{1,6}}[·・][{HAN}·・]{{1,10}})"
_FAMILIES = (
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민"
    "진나지엄변추도석선설마길위표명기반왕금옥봉공연마소천방"
)
"""With these letters the names of most Korean families begin."""

_KOREAN = (
    rf"(?<![{HANGUL}])(?!조연출|조감독|우리나|한국|미국|일본|신인)"
    rf"[{_FAMILIES}][{HANGUL}](?!국인|화적)[{HANGUL}](?<![인의한적은는을를에도된운])"
)
_ARAB = rf"(?!ال|في|من|على|هذا|هذه|كل)[{ARABIC}]{{2,9}}[ ](?!في|من|على|هذا|هذه|كل|هو|هي|ما|لا)[{ARABIC}]{{2,10}}"
_ARAB_CHARACTER = rf"(?:(?:أبو|أم|عبد|ابن)[ ])?[{ARABIC}]{{3,10}}"

_ANOTHER = r"(?:の|의 )(?:『|「|《|'|‘|“|<|〈|映画|前作|旧作|次作|作品|過去|전작|영화|작품)"
"""Behind a director: a film of his, which is mostly another than the one that is reviewed."""

_PATTERNS = (
    ("監督", "directed by", rf"{_BEGIN}監督は(?P<director>{_JAPANESE})(?=[、。（(\n])"),
    (
        "監督",
        "directed by",
        rf"{_BEGIN}{_NO_ONE}(?P<director>{_JAPANESE})監督(?=[のはがもをと、。，）)\n])(?!{_ANOTHER})",
    ),
    ("脚本", "written by", rf"{_BEGIN}脚本は(?P<writer>{_JAPANESE})(?=[、。（(\n])"),
    (
        "演じ",
        "plays",
        rf"{_BEGIN}(?P<actor>{_JAPANESE})(?:が|の)?演じ(?:る|た)(?P<character>{_SOMEBODY})(?=[のはがをもと、。])",
    ),
    (
        "演じ",
        "played by",
        rf"(?:(?<=の)|{_BEGIN})(?P<character>{_SOMEBODY})を演じ(?:る|た|ている)(?P<actor>{_JAPANESE})(?=[がはのもをと、。])",
    ),
    (
        "饰",
        "plays",
        rf"{_BEGIN}(?P<actor>{_CHINESE})(?:饰演|扮演|饰)(?:的)?(?P<character>(?![这那他她一主男女])(?:(?![得过了很的是者演])[{HAN}]){{2,4}})(?=[，。；、！？,.\n])",
    ),
    ("演", "plays", rf"{_BEGIN}(?P<actor>{_CHINESE})(?:饰演|扮演)的"),
    ("演", "played by", rf"由(?P<actor>{_CHINESE})(?:饰演|扮演|主演|出演)"),
    ("导", "directed by", rf"由(?P<director>{_CHINESE})(?:执导|导演)"),
    ("导", "directed by", rf"{_BEGIN}(?P<director>{_CHINESE})(?:执导|导演)的这"),
    ("감독", "directed by", rf"(?P<director>{_KOREAN}) 감독(?=[의은이님,.과 \n])(?!{_ANOTHER})"),
    (
        "연기",
        "plays",
        rf"(?P<actor>{_KOREAN})[이가] 연기한 (?P<character>[{HANGUL}]{{1,4}}?)[가이은는을를의도와과](?![{HANGUL}])",
    ),
    (
        "دور",
        "actor as character",
        rf"(?:^|(?<=[.،] )(?!و)|(?<=، و))(?P<actor>{_ARAB}) في دور (?P<character>{_ARAB_CHARACTER})(?![{ARABIC}])",
    ),
    ("сыгра", "played", rf"(?P<actor>{WHOLE_NAME})[ ](?:здесь[ ])?сыграл[аи]?(?!\w)"),
    ("игра", "performance", rf"(?<!\w)(?P<actor>{WHOLE_NAME})[ ]играет(?![ ](?:в|на|с|со)[ ])(?!\w)"),
)
_RULES = tuple((word, method, re.compile(pattern, re.MULTILINE)) for word, method, pattern in _PATTERNS)
"""A word that a text must have for the rule to be worth trying, its method, and the rule."""


def playing_facts_abroad(layout: Layout) -> Iterator[Fact]:
    """Facts ``director``, ``writer`` and ``actor`` that a sentence states."""
    body = layout.body
    for word, method, pattern in _RULES:
        if word not in body:
            continue
        for match in pattern.finditer(body):
            (job, person), *_ = ((name, value) for name, value in match.groupdict().items() if name != "character")
            character = match.groupdict().get("character")
            start, end = match.span(job)
            if character:
                person = f"{person}{ACTOR_SEPARATOR}{character}"
                start, end = min(start, match.start("character")), max(end, match.end("character"))
            yield fact_at(layout.document, job, person, method, start, end)
