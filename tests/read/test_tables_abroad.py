"""Tables whose columns are named in other languages, in the encodings of where they come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from accounting import problems, read_file, read_table, records, stated

if TYPE_CHECKING:
    from pathlib import Path

NAMES = "title year director actor genre runtime critic rating published".split()
"""What the first columns of each table stand for; the last is the text."""

TABLES = {
    "Turkish": """film adı;yıl;yönetmen;oyuncular;tür;süre;kullanıcı adı;puan;tarih;inceleme
Tuz Yolu;1987;Ayşe Lale;Can Öz;dram;97;Defne;8;12 Ekim 2012;Yağmur bütün film boyunca yağıyor, şemsiye yok.
İskele;2001;Can Öz;Ayşe Lale;komedi;101;Umut;4;3 Mayıs 2011;Çok uzun ve çok ıslak, ama sonu güzel.
""",
    "Hungarian": """magyar cím;megjelenés éve;rendezte;szereplők;műfaj;hossz;felhasználó;pontszám;kelt;szöveg
A sóút;1987;Lévai Anna;Őri Éva;dráma;97;Dóra;8;2009. február 11.;Az egész filmben esik, és senkinek sincs esernyője.
Az ág;2001;Dán Béla;Lévai Anna;vígjáték;101;Iván;4;2011. május 3.;Hosszú és nedves, de a vége szép, őszintén.
""",
    "Chinese": """片名;年份;导演;主演;类型;片长;用户名;评分;评论时间;影评
盐路;1987;李安娜;王波;剧情;97;小雨;8;2018年6月12日;整部电影都在下雨，没有人带伞，但我很喜欢。
码头;2001;王波;李安娜;喜剧;101;大海;4;2019年1月3日;又长又湿，不过结尾很美。
""",
    "Korean": """영화 제목;제작연도;감독;출연;장르;상영시간;작성자;별점;작성일;리뷰 내용
소금길;1987;이안나;박보;드라마;97;김비;8;2018. 06. 12.;영화 내내 비가 오는데 아무도 우산이 없다.
부두;2001;박보;이안나;코미디;101;한바다;4;2018년 6월 13일;길고 축축하지만 끝은 아름답다.
""",
    "Japanese": """映画名;公開年;監督;出演者;ジャンル;上映時間;投稿者;評価;投稿日;レビュー内容
塩の道;1987;李安奈;段坊;ドラマ;97;雨子;4;2018年6月12日;ずっと雨が降っているのに、誰も傘を持っていない。
桟橋;2001;段坊;李安奈;コメディ;101;海男;2;2018年7月1日;長くて湿っぽいが、終わりは美しい。
""",
    "Russian": """фильм;год выпуска;режиссёр;в ролях;жанр;длительность;автор отзыва;оценка;дата отзыва;текст отзыва
Соляной путь;1987;Анна Ли;Ева Ор;драма;97;Дора;8;11 февраля 2009;Весь фильм идёт дождь, и ни у кого нет зонта.
Причал;2001;Бо Дан;Анна Ли;комедия;101;Иво;4;3 мая 2010;Длинно и мокро, но конец хорош.
""",
    "Greek": """ταινία;χρονιά;σκηνοθεσία;πρωταγωνιστούν;είδος;διάρκεια;χρήστης;βαθμολογία;ημερομηνία;κριτική
Ο δρόμος του αλατιού;1987;Άννα Λη;Μπο Δαν;δράμα;97;Δώρα;8;11 Φεβρουαρίου 2009;Βρέχει σε όλη την ταινία.
Η αποβάθρα;2001;Μπο Δαν;Άννα Λη;κωμωδία;101;Ίων;4;3 Μαΐου 2010;Μεγάλη και υγρή, αλλά με ωραίο τέλος.
""",
    "Arabic": """اسم الفيلم;سنة;المخرج;بطولة;genre;runtime;اسم المستخدم;التقييم;تاريخ النشر;مراجعة
طريق الملح;1987;آنا لي;بو دان;دراما;97;دورا;8;2009-02-11;المطر ينزل طوال الفيلم ولا أحد يملك مظلة.
الرصيف;2001;بو دان;آنا لي;كوميديا;101;إيفو;4;2010-05-03;طويل ورطب لكن نهايته جميلة.
""",
    "Portuguese": """nome do filme;ano de lançamento;diretor;elenco;gênero;duração;nome de usuário;nota;data;resenha
A Estrada do Sal;1987;Ana Lima;Bo Dantas;drama;97;Dora;8;11 de fevereiro de 2009;Chove durante o filme todo.
O Cais;2001;Bo Dantas;Ana Lima;comédia;101;Ivo;4;3 de maio de 2010;Longo e molhado, mas o fim é bonito.
""",
    "Dutch": """filmtitel;jaar;regisseur;acteurs;genre;speelduur;gebruikersnaam;sterren gegeven;datum;bericht
De Zoutweg;1987;Anna Leeman;Bo Daan;drama;97;Doortje;4,5;3 mei 2011, 12:33 uur;Het regent de hele film lang.
De Pier;2001;Bo Daan;Anna Leeman;komedie;101;Ivo;2;4 mei 2011, 9:01 uur;Lang en nat, maar het einde is mooi.
""",
    "Finnish": """Elokuva;Vuosi;Ohjaaja;Näyttelijät;Lajityyppi;Kesto;Kirjoittaja;Arvosana;Pvm;Arvio
Suolatie;1987;Anna Liimatta;Pertti Daani;draama;97;Tuula;4,5;3.5.2011;Koko elokuvan ajan sataa, eikä kenelläkään.
Laituri;2001;Pertti Daani;Anna Liimatta;komedia;101;Iivo;2;24.12.2011;Pitkä ja märkä, mutta loppu on kaunis.
""",
    "French": """Titre du film;Année;Réalisateur;Acteurs;Genre;Durée;Pseudo;Note spectateur;Date;Avis
La Route du sel;1987;Anne Lys;Bo Dane;drame;97;dodo35;4,5;Publiée le 24 décembre 2011;Il pleut tout le film.
La Jetée;2001;Bo Dane;Anne Lys;comédie;101;ivo_7;2;Publiée le 3 mai 2012;Long et humide, mais la fin est belle.
""",
}
DATES = {
    "Turkish": ("2012-10-12", "2011-05-03"),
    "Hungarian": ("2009-02-11", "2011-05-03"),
    "Chinese": ("2018-06-12", "2019-01-03"),
    "Korean": ("2018-06-12", "2018-06-13"),
    "Japanese": ("2018-06-12", "2018-07-01"),
    "Dutch": ("2011-05-03", "2011-05-04"),
    "French": ("2011-12-24", "2012-05-03"),
    "Finnish": ("2011-05-03", "2011-12-24"),
}
"""The days of both reviews; of the others they are those of Russian."""

ENCODINGS = [
    ("Turkish", "cp1254"),
    ("Hungarian", "cp1250"),
    ("Arabic", "cp1256"),
    ("Russian", "cp1251"),
    ("Greek", "cp1253"),
]


def expected(language: str) -> list[tuple[dict[str, str], str]]:
    """What the cells of a table say, as they stand there but for their dates."""
    rows = [line.split(";") for line in TABLES[language].splitlines()[1:]]
    days = DATES.get(language, ("2009-02-11", "2010-05-03"))
    return [(dict(zip(NAMES, [*cells[:8], day], strict=True)), cells[9]) for cells, day in zip(rows, days, strict=True)]


@pytest.mark.parametrize("language", TABLES)
def test_columns_are_known_in_the_language_of_their_table(tmp_path: Path, language: str) -> None:
    items = read_table(tmp_path, TABLES[language])
    assert problems(items) == []
    assert [(stated(record), record.text) for record in records(items)] == expected(language)


@pytest.mark.parametrize(("language", "encoding"), ENCODINGS)
def test_a_table_is_read_in_the_encoding_of_where_it_comes_from(tmp_path: Path, language: str, encoding: str) -> None:
    items, source = read_file(tmp_path, TABLES[language].encode(encoding), "reviews.csv")
    assert source.encoding == encoding
    assert [(stated(record), record.text) for record in records(items)] == expected(language)


@pytest.mark.parametrize(
    ("column", "headline"),
    [
        ("评论标题", "太湿了"),
        ("レビュータイトル", "濡れすぎ"),
        ("리뷰 제목", "너무 젖었다"),
        ("заголовок отзыва", "Слишком мокро"),
        ("başlık", "Çok ıslak"),
        ("titlu recenzie", "Prea ud"),
        ("review header", "Too wet"),
    ],
)
def test_what_reviews_are_called_is_no_title_of_a_film(tmp_path: Path, column: str, headline: str) -> None:
    (record,) = records(read_table(tmp_path, f"film;{column};review\nSalt;{headline};It turns and turns.\n"))
    assert stated(record) == {"title": "Salt", "headline": headline}
