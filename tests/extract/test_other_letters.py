"""Texts in Chinese, Japanese, Korean, Russian, Ukrainian, Greek and Arabic, all of them made up."""

from __future__ import annotations

import pytest

from datasette_film_reviews.extract import extract
from datasette_film_reviews.extract.labels import labelled_in
from datasette_film_reviews.extract.lines import lines_of
from datasette_film_reviews.model import Fact, Field, Record
from datasette_film_reviews.ratings import parse_rating

LINES: dict[str, list[tuple[str, str]]] = {
    "导演：陈大山": [("director", "陈大山")],
    "主演：李小河 王海 赵长江": [("actor", "李小河 王海 赵长江")],
    "◎导　　演　陈大山": [("director", "陈大山")],
    "作者:茶客 来源:茶馆 更新时间:2006-12-19 21:30": [
        ("critic", "茶客"),
        ("published", "2006-12-19 21:30"),
    ],
    "片长：108分钟": [("runtime", "108分钟")],
    "评分：8.5分（满分10分）": [("rating", "8.5分（满分10分）")],
    "監督・脚本：是川太郎": [("director", "是川太郎"), ("writer", "是川太郎")],
    "【監督】山田花子【出演】川口太郎、海野次郎": [("director", "山田花子"), ("actor", "川口太郎、海野次郎")],
    "上映時間：1時間54分": [("runtime", "1時間54分")],
    "2008年/114分": [("year", "2008"), ("runtime", "114")],
    "감독\t김하늘": [("director", "김하늘")],
    "감독: 김하늘, 출연: 이바다, 박구름": [("director", "김하늘,"), ("actor", "이바다, 박구름")],
    "개봉\t2007": [("year", "2007")],
    "별점\t★★★★": [("rating", "★★★★")],
    "Режиссёр: Пётр Иванов": [("director", "Пётр Иванов")],
    "Режиссер — Пётр Иванов": [("director", "Пётр Иванов")],
    "В ролях: Анна Морозова, Олег Ильин-мл.": [("actor", "Анна Морозова, Олег Ильин-мл.")],
    "Моя оценка: 7 из 10. Не больше.": [("rating", "7 из 10")],
    "Продолжительность: 1 ч 45 мин": [("runtime", "1 ч 45 мин")],
    "Режисер: Олена Річка": [("director", "Олена Річка")],
    "Σκηνοθεσία: Νίκος Θαλασσινός": [("director", "Νίκος Θαλασσινός")],
    "Παίζουν: Μαρία Βουνού, Γιάννης Ποτάμης": [("actor", "Μαρία Βουνού, Γιάννης Ποτάμης")],
    "إخراج: سمير البحري": [("director", "سمير البحري")],
    "بطولة: ليلى الجبل، كريم النهر": [("actor", "ليلى الجبل، كريم النهر")],
    "导演：这部片子的导演我很喜欢": [],
    "监制导演都不错。": [],
    "監督：この人は天才だと思います": [],
    "출연: 다들 연기를 너무 잘해요!": [],
    "Режиссёр: молодец": [],
    "Фильм: скучный, длинный, ни о чём.": [],
    "Текст: много слов, мало смысла.": [],
    "国家：很遥远（比如那里）。": [],
    "Σκηνοθεσία: καλή αλλά όχι σπουδαία.": [],
    "الفيلم: جميل جدا.": [],
}


@pytest.mark.parametrize(("text", "expected"), LINES.items(), ids=LINES.keys())
def test_a_labelled_line_says_what_its_labels_promise(text: str, expected: list[tuple[str, str]]) -> None:
    found = [label for line in lines_of(f"  {text}\n") for label in labelled_in(line)]
    assert [(label.property, label.value) for label in found if label.property] == expected


RATINGS: dict[str, tuple[float | None, float | None] | None] = {
    "9分(满分10分)": (10, 90),
    "满分10分，8分": (10, 80),
    "10点満点で7点": (10, 70),
    "7点/10点": (10, 70),
    "5점 만점에 4.5점": (5, 90),
    "4.5점": (None, None),
    "7 из 10": (10, 70),
    "Пять из пяти.": (5, 100),
    "три с половиной из пяти": (5, 70),
    "8 баллов из 10": (10, 80),
    "4 στα 5": (5, 80),
    "7 من 10": (10, 70),
    "11 из 10": None,
    "дом из стекла": None,
    "2008年": None,
}


@pytest.mark.parametrize(("text", "expected"), RATINGS.items(), ids=RATINGS.keys())
def test_ratings_are_read_as_these_languages_write_them(
    text: str, expected: tuple[float | None, float | None] | None
) -> None:
    rating = parse_rating(text)
    assert (rating and (rating.best, rating.score)) == expected


def facts(text: str, headline: str = "") -> list[Fact]:
    fields = (Field("title", "headline", headline),) if headline else ()
    return [*extract(Record(argument=0, path="a.txt", locator="1", text=text, fields=fields)).facts]


def told(found: list[Fact], *properties: str) -> list[tuple[str, str]]:
    """Property and value of what is told with some certainty, in the order of the text."""
    return [(fact.property, fact.value) for fact in found if fact.property in properties and fact.confidence >= 0.5]


def test_a_chinese_review_tells_its_film_its_cast_and_other_films() -> None:
    found = facts(
        "导演：陈大山\n主演：李小河 王海 赵长江\n\n"
        "矿工叫老许（王海）和护士阿英（李小河）在盐场相遇。这部电影比小说《盐》好看，"
        "比导演的《雾港》还要安静。医院里还有一个记者刘青（赵长江饰）。\n\n评分：8分（满分10分）",
        "《盐路》：走了很久",
    )
    assert told(found, "title", "director", "actor", "film_mentioned", "rating") == [
        ("title", "盐路"),
        ("director", "陈大山"),
        ("actor", "李小河"),
        ("actor", "王海"),
        ("actor", "赵长江"),
        ("actor", "王海 / 老许"),
        ("actor", "李小河 / 阿英"),
        ("film_mentioned", "雾港"),
        ("actor", "赵长江 / 刘青"),
        ("rating", "8分（满分10分）"),
    ]


def test_a_japanese_review_tells_who_plays_whom() -> None:
    found = facts(
        "出演：川口太郎、海野花\n\n次男の良一（川口太郎）は帰りたくない。再婚相手さゆり（海野花）も同じ。監督は山田健一、"
        "脚本は森田良子。社長の佐藤を演じる岡本次郎がいい。北川明監督の映画のようで、『霧の港』を思い出した。",
        "「塩の道」を観た",
    )
    assert told(found, "title", "director", "actor", "writer", "film_mentioned") == [
        ("title", "塩の道"),
        ("actor", "川口太郎"),
        ("actor", "海野花"),
        ("actor", "川口太郎 / 良一"),
        ("actor", "海野花 / さゆり"),
        ("director", "山田健一"),
        ("writer", "森田良子"),
        ("actor", "岡本次郎 / 佐藤"),
        ("film_mentioned", "霧の港"),
    ]


def test_a_korean_review_has_its_title_above_its_credits() -> None:
    found = facts(
        "소금길\n\n감독\t김하늘\n출연\t이바다, 박구름\n\n광부 민호(이바다)가 영화 내내 걷는다. "
        "박구름이 연기한 수연이 좋다. 한국인 감독이 만든 영화 같지 않다. 서울(수도)에서 봤다."
    )
    assert told(found, "title", "director", "actor") == [
        ("title", "소금길"),
        ("director", "김하늘"),
        ("actor", "이바다"),
        ("actor", "박구름"),
        ("actor", "이바다 / 민호"),
        ("actor", "박구름 / 수연"),
    ]


def test_a_russian_review_tells_its_film_and_who_plays_in_it() -> None:
    found = facts(
        "Режиссёр Пётр Иванов снял тихий фильм. В посёлке жена Нина (Анна Морозова) ждёт, а Иван Громов в роли мастера"
        " Рябова молчит. Старший (Олег Ильин) уехал. Москва (Россия) далеко, и оператор (Лев Светлов) её не снимал."
        " Вчера показывали «Туманную гавань». 7 из 10",
        "«Соляная дорога»",
    )
    assert told(found, "title", "director", "actor", "rating") == [
        ("title", "Соляная дорога"),
        ("title", "Соляная дорога"),
        ("director", "Пётр Иванов"),
        ("actor", "Анна Морозова / Нина"),
        ("actor", "Иван Громов / Рябова"),
        ("actor", "Олег Ильин"),
        ("rating", "7 из 10"),
    ]


def test_an_arabic_review_names_its_film_and_roles() -> None:
    found = facts(
        "فيلم طريق الملح 1958\nكريم النهر رائع، وسمير البحري في دور أبو حسن. هذا الفيلم جميل، والسينما كانت ممتلئة."
    )
    assert told(found, "title", "year", "actor") == [
        ("title", "طريق الملح"),
        ("year", "1958"),
        ("actor", "سمير البحري / أبو حسن"),
    ]


def test_what_only_looks_like_a_credit_is_none() -> None:
    found = facts(
        "导演的功力很好，主演也不错。由于剧本太差，张三（化名）没看完。王五饰演得很好。\n\n新人監督の作品。女性監督が増えた。主人公を"
        "演じる俳優が良い。\n\n우리나라 감독, 천재 감독, 한국인 감독이다."
    )
    assert told(found, "director", "actor", "writer", "critic") == []
