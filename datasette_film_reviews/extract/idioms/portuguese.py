"""What Portuguese says of who made a film and who acts in it."""

from __future__ import annotations

from datasette_film_reviews.extract.idioms.entry import Idioms

PORTUGUESE = Idioms(
    directed=r"""
        (?:dirigid|realizad|comandad|filmad|rodad|assinad)[oa]s? (?:\w+ ){0,3}?(?:por|pel[oa])|quem dirig(?:e é
        |iu foi)
        |responsável p(?:or|el[oa]) [\w-]+ é
        |[ao] nov[oa] d[oa]|[ao] (?:dirige|dirigiu|assina)|a câm[ae]ra d[eoa]|(?:sob|com|a) (?:a )?(?:direção
        |realização|direcção|batuta) d[eoa]|direção:|realização:|direção d[eoa]|atrás das câmeras (?:está|temos)
        |(?:no comando|ao leme|aos comandos) (?:está|temos)|na cadeira de (?:diretora?|realizadora?) (?:está
        |senta-se)
    """,
    maker=r"(?:roteirista e |ator e |atriz e )?(?:director|directora|diretora?|cineasta|documentarista|realizadora?)",
    film=r"""
        proposta|filme|longa|longa-metragem|fita|película|obra|trabalho|documentário|comédia|drama|thriller
        |estreia
    """,
    new=r"nov[oa]|últim[oa]|mais recente|primeir[oa]|segund[oa]|terceir[oa]|estreia|aguardad[oa]",
    film_of=r"d[eoa]",
    directs=r"""
        (?:quem )?dirige|filma|realiza|assina|dirigiu|filmou|realizou|assinou|comanda
        |estreia(?:-se)? (?:na (?:direção|realização)|como (?:diretora?|realizadora?)|atrás)|escreve e (?:dirige
        |realiza)|chega-nos|nos entrega|entrega (?:um|uma)|transport(?:a|ou)|assinam?|estreia na|é (?:o diretor
        |a diretora)(?! d)|(?:escreveu|produziu) e dirigiu
        |dirigiu e produziu
    """,
    starring=r"""
        (?:estrelad|protagonizad|encabeçad|vivid|interpretad)[oa]s? por|(?:elenco) (?:\w+ ){0,3}?(?:formado
        |composto|encabeçado|integrado|liderado|com|conta com|reúne|a(?:o)? seu lado,?|confia a|(?:acompanhad
        |secundad|ladead)[oa]s? (?:por|de|pel[oa])|(?:no|do) elenco (?:estão|está|temos|aparecem)
        |protagonistas são|(?:os|seus) protagonistas,?|traz|tem)(?: ainda)?(?: com| por)?|com as atuações de
        |protagonizam|completam o elenco|elenco:|com as vozes de|conta com|no filme é|destacam?-se
        |(?:o )?destaque (?:é|para)|(?:elenco|cast)(?: \w+){0,3}:|participação(?: \w+)? d[eoa]|pontinha d[eoa]
        |(?:ficou|fica) com|nos ombros d[eoa]|cabe a|confiad[oa] ao?
    """,
    player=r"""
        (?:(?:grande|jovem|veteran[oa]|sempre \w+|estreante) )?(?:ator|actor|atriz|actriz|protagonista
        |humorista)
    """,
    beside=r"com|ao lado de|além de",
    performance=r"""
        (?:interpretaç(?:ão|ões)|atuaç(?:ão|ões)|actuaç(?:ão|ões)|desempenho|química entre|(?<!\w\s)(?:magnífic
        |soberb|esplêndid|desperdiçad)[oa]s?|trabalho) (?:\w+ )?(?:d[eoa]s? )?|(?:memoráve[l]|impagável|inesquecível
        |magnífic[oa]
        |soberb[oa]) [oa] \w+ d[eoa]
    """,
    plays=r"""
        (?:que |quem |q )?(?:interpreta|tem a seu cargo|compõe|encarna|vira|(?:se )?(?:transforma
        |torna)(?:-se)?(?: em)?|vive|faz|dá vida|empresta a voz|dubla|dobra
        |dá voz
        |encara)(?: (?:aqui|também))?(?: o papel d[eoa]| de| a| à| ao)?
    """,
    role=r"""
        (?:no papel|na pele|no papel principal) d[eoa]|como(?! se\b)|a fazer de|fazendo|dando vida a
        |(?:interpretando
        |encarnando|vivendo)|a interpretar|(?:no chapéu|no fato|nos sapatos|na farda) d[eoa]
    """,
    played=r"""
        (?:interpretad|encarnad|vivid|dublad|dobrad|compost)[oa]s? (?:\w+mente |com [\w ]+? )?(?:por|pel[oa])
        |a cargo de
        |(?:com|tem|ganha|ganhou|recebe|recebeu) a voz (?:\w+ )?d[eoa]|papel d[eoa]|tem (?:o rosto|a cara
        |a voz)(?: \w+)? d[eoa]
    """,
    who_plays=r"""
        (?:quem o|quem a|(?:é|e) \w+ quem|a quem|que|cujo papel|quem) (?:empresta|interpreta|encarna|vive
        |dá (?:vida|corpo|voz))
    """,
    acts=r"""
        (?:está|tá|estão|é|são) (?:\w+mente |muito |tão )?(?:bem|genial|mal|péssim[oa]s?|horríve(?:l|is)|fatal
        |magnífic[oa]s?|esplêndid[oa]s?|soberb[oa]s?|sensacional|brilhantes?|perfeit[oa]s?|convincentes?
        |maravilhos[oa]s?|ótim[oa]s?|óptim[oa]s?|excelentes?|impecáve(?:l|is))(?= (?:como|no|na|em)|[,.;!])
        |rouba (?:cada|a|todas|várias|muitas)|que [oa] (?:interpreta|encarna|vive)|empresta ao personagem
        |tem (?:aqui )?(?:o papel|a personagem|o personagem) da sua|\w+ diante da câm[ae]ra|oferece (?:uma
        |a sua) (?:\w+ )?(?:interpretação|atuação)|brilha|arrasa
        |(?:interpretam|encarnam|vivem|dão vida)|(?:formam|compõem) (?:o|um|uma|a)|(?:é|são) (?:uma|a
        |as) revelaç(?:ão|ões)|quem [oa] (?:interpreta|encarna|vive)|não (?:sabe atuar|convence)|faz (?:uma|dela
        |dele)|complet(?:a|am) o elenco|merece (?:todos )?os prémios|carrega o filme|segura o filme
        |retomam? (?:o|os|seus?) (?:papel|papéis|personage(?:m|ns))|voltam? a (?:viver|interpretar)|(?:,? (?:que
        |quem) )?(?:faz|fazia) de (?=[a-z])
        |entrega uma (?:\w+ )?(?:interpretação|atuação|performance)
    """,
    small=r"""
        e|ou|que|quem|com|por|para|em|sem|sobre|quando|onde|enquanto|mas|como|não|é|está|são|foi|ao|se|lhe|mais
        |nem|desde|até|entre|contra|no|na
    """,
    article=r"o|a|os|as|um|uma|uns|umas|seu|sua|do|da|este|esta|esse|essa|aquele|aquela",
    tells=(" uma ", " com ", " que "),
    own=r"(?:o |a )?(?:seu|sua)",
    works=r"""
        apresenta|retorna|volta|regressa|narra|conta|aborda|retrata|explora|adapta|faz (?:um
        |uma) d[oa]s (?:melhores|mais)|constrói|propõe|resolve|bebe|faz um dos filmes
    """,
    elsewhere=r"""
        júri|homenagem|tributo|lembra o cinema|à maneira de|estilo de|herdeir[oa] de|presidid[oa]|convidados?
        |presença d[oa]
    """,
    remade=r"remake|nova versão|versão de \d{4}|o original|primeira versão|refilmagem",
    an=r"uma?",
    copula=r"(?:é|era|será)(?: (?:a|o|uma?))?",
    finds=r"encontramos|temos|está|vemos|aparece|descobrimos",
)
