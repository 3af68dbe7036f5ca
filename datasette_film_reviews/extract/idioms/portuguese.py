"""What Portuguese says of who made a film and who acts in it."""

from __future__ import annotations

from datasette_film_reviews.extract.idioms.entry import Idioms

PORTUGUESE = Idioms(
    directed=r"""
        (?:dirigid|realizad|comandad|filmad|rodad|assinad)[oa]s? (?:\w+ )?(?:por|pel[oa])|(?:sob|com
        |a) (?:a )?(?:direção|realização|direcção|batuta) d[eoa]|direção:|realização:|direção d[eoa]
        |atrás das câmeras (?:está|temos)
    """,
    maker=r"""
        (?:roteirista e |ator e |atriz e )?(?:director|directora|diretora?|cineasta|realizadora?|estreante)
    """,
    film=r"""
        filme|longa|longa-metragem|fita|película|obra|trabalho|documentário|comédia|drama|thriller|estreia
    """,
    new=r"nov[oa]|últim[oa]|mais recente|primeir[oa]|segund[oa]|terceir[oa]|estreia|aguardad[oa]",
    film_of=r"d[eoa]",
    directs=r"""
        dirige|filma|realiza|assina|dirigiu|filmou|realizou|assinou|comanda|estreia(?:-se)? (?:na (?:direção
        |realização)|como (?:diretora?|realizadora?)|atrás)|escreve e (?:dirige|realiza)|nos entrega
    """,
    starring=r"""
        (?:estrelad|protagonizad|encabeçad|vivid|interpretad)[oa]s? por|(?:elenco) (?:\w+ ){0,3}?(?:formado
        |composto|encabeçado|integrado|liderado|com|conta com|traz|tem)(?: ainda)?(?: com| por)?
        |com as atuações de|protagonizam|completam o elenco|elenco:|com as vozes de|conta com
    """,
    player=r"""
        (?:(?:grande|jovem|veteran[oa]|sempre \w+|estreante) )?(?:ator|actor|atriz|actriz|protagonista
        |humorista)
    """,
    beside=r"com|ao lado de|além de",
    performance=r"""
        (?:interpretaç(?:ão|ões)|atuaç(?:ão|ões)|actuaç(?:ão|ões)|desempenho|química entre
        |trabalho) (?:\w+ )?(?:d[eoa]s? )?
    """,
    plays=r"""
        (?:que )?(?:interpreta|encarna|vive|faz|dá vida|empresta a voz|encara)(?: (?:aqui
        |também))?(?: o papel d[eoa]| de| a| à| ao)?
    """,
    role=r"(?:no papel|na pele|no papel principal) d[eoa]|como|a fazer de|fazendo|dando vida a",
    played=r"""
        (?:interpretad|encarnad|vivid|dublad|dobrad)[oa]s? (?:\w+mente )?(?:por|pel[oa])|a cargo de|com a voz de
        |na pele de
    """,
    who_plays=r"(?:a quem|que|cujo papel) (?:interpreta|encarna|vive|dá (?:vida|corpo|voz))",
    acts=r"""
        (?:está|estão|é|são) (?:\w+mente |muito |tão )?(?:bem|genial|magnífic[oa]s?|esplêndid[oa]s?|soberb[oa]s?
        |sensacional|brilhantes?|perfeit[oa]s?|convincentes?|maravilhos[oa]s?|ótim[oa]s?|óptim[oa]s?|excelentes?
        |impecáve(?:l|is))(?= (?:como|no|na|em)|[,.;!])|rouba (?:cada|a|todas)|oferece (?:uma
        |a sua) (?:\w+ )?(?:interpretação|atuação)|brilha|carrega o filme|segura o filme
        |entrega uma (?:\w+ )?(?:interpretação|atuação|performance)
    """,
    small=r"""
        e|ou|que|quem|com|por|para|em|sem|sobre|quando|onde|enquanto|mas|como|não|é|está|são|foi|ao|se|lhe|mais
        |nem|desde|até|entre|contra|no|na
    """,
    article=r"o|a|os|as|um|uma|uns|umas|seu|sua|do|da|este|esta|esse|essa|aquele|aquela",
    tells=(" uma ", " com ", " que "),
)
