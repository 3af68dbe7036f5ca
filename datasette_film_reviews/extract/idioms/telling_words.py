"""Words that stand in a clause about whoever made a film, and in one about whoever acts in it, by language.

Beginnings of words. The first of each pair weighs twice the second: it is hardly said of anybody else.
"""

from __future__ import annotations

MAKER_WORDS = {
    "es": (
        r"""
            rodando filmando
            cámara planos? rueda rodar rodad filma cortos\b cortomet largomet debut documental montaje encuadr
            guion(?!ista) puesta ópera adapta(?!d) sus\s+personajes (?:una|su|esta|la\s+misma)\s+(?:\w+\s+)?pel[ií]
            realizador cineasta
        """,
        r"""
            película peli\b film cine\b historia relato género ritmo tono espectador final metraje escrib escrit
            comedia thriller drama secuencia estil personajes nos\b imagen imágenes años
        """,
    ),
    "fr": (
        r"""
            tourner\b
            caméra plans? filme tourn(?:e|é|er|age) courts? court-m long-m début(?!e) premier\s+(?:film|long|essai)
            coup\s+d['’]essai documentaire montage cadr scénario mise\s+en adapte son\s+film un\s+film
            ses\s+personnages réalis cinéaste
        """,
        r"""
            film cinéma histoire récit genre rythme spectateur fin\b écri comédie drame séquence style personnages
            nous\b image regarde ans\b
        """,
    ),
    "it": (
        r"""
            girando
            macchina\s+da camera\s+a inquadr gira(?:re|t)?\b filma cort(?:i|ometr)\b lungometr esord debutt
            documentar montagg sceneggiatur regia regista mette\s+in\s+scena adatta (?:il\s+suo|un|suo)\s+film
            (?:suoi|i)\s+personaggi
        """,
        r"""
            film cinema storia racconto genere ritmo spettator finale scritt scriv commedia dramma sequenz stile
            personaggi ci\b immagin guarda anni
        """,
    ),
    "pt": (
        r"""
            filmando rodando
            c[aâ]mera câmara planos? filma(?!e) rodar rodou curtas? curta-m longa-m estrei document[aá]ri montagem
            enquadr roteiro(?!ista) realiz direção adapta(?!d) (?:o|um|próprio|seu)\s+filme
            (?:seus|os)\s+personagens cineasta
        """,
        r"""
            filme cinema história relato gênero género ritmo tom\b espectador final escrev escrit comédia drama cena
            estilo personagens nos\b imagem olha anos
        """,
    ),
}

PLAYER_WORDS = {
    "es": (
        r"""
            monólog mejor\s+de\s+tod compone\s+(?:a\s+)?una?(?!\s+(?:retrato|fresco|film|pel|cuadro|mosaico))
            papel(?:es)?\b química actor actriz actú actuaci interpret secundari réplica desenton reparto elenco
            carisma descubrimiento revelaci encarn protagon (?:me|nos)\s+(?:lo\s+|la\s+)?cre[oí] creíble
            \w+\s+frases (?:dos|tres|pocas|cuatro)\s+(?:\w+\s+)?(?:escenas|frases|cosas|minutos) acento
        """,
        r"""
            personaje\b gesto mirada rostro cara\b ojos sonri voz hombros manos presencia escenas? llor r[ií]e\b
            risa oficio ternura
        """,
    ),
    "fr": (
        r"""
            monologue meilleure?\s+de\s+tous compose\s+une?(?!\s+(?:portrait|fresque|film|récit|tableau))
            rôles? alchimie act(?:eur|rice) comédien interpr réplique distribution casting charisme révélation
            découverte incarn (?:pas|jamais)\s+cru (?:deux|trois|quelques)\s+(?:\w+\s+)?(?:scènes|répliques|minutes)
            accent donnent\s+à joue\b jeu\b cabotin vole
        """,
        r"""
            personnage\b geste regard visage yeux souri voix épaules mains présence scènes? pleur rire\b métier
            tendresse corps
        """,
    ),
    "it": (
        r"""
            monologo migliore\s+di\s+tutt (?:disegna|compone)\s+un[ao]?(?!\s+(?:ritratto|affresco|film|quadro))
            ruol[oi] alchimia attor attric recita interpret cast\b carisma rivelazione scoperta incarna
            (?:non|mi)\s+cred credibil stona (?:due|tre|poche)\s+(?:\w+\s+)?(?:scene|battute|cose|minuti) accento
            battut parte\s+(?:alla\s+sua|di)
        """,
        r"""
            personaggio\b gest[oi] sguardo volto faccia occhi sorri voce spalle mani presenza scen[ae] piang
            rid[e]\b risata mestiere tenerezza
        """,
    ),
    "pt": (
        r"""
            monólogo melhor\s+de\s+tod compõe\s+uma?(?!\s+(?:retrato|painel|film|quadro|mosaico))
            pap[eé](?:l|is)\b química ator\b atriz actor actriz atua interpret elenco carisma revelação descoberta
            encarna (?:não|me)\s+acredit destoa (?:duas|três|poucas)\s+(?:\w+\s+)?(?:cenas|falas|coisas|minutos)
            sotaque dão\s+conta
        """,
        r"""
            personagem\b gesto olhar rosto cara\b olhos sorri voz ombros mãos presença cenas? chor ri\b riso ofício
            ternura
        """,
    ),
}
