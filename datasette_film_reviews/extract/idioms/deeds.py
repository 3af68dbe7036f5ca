"""What whoever makes a film and whoever acts in it is said to do, in the languages that share their grammar.

Unlike the words of `Idioms` these alone prove nothing: others do such things too. What is said of a director is heard
where nobody surer directs, and one vote more than for anybody else decides; see ``deeds`` in the extract room.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Deeds:
    """The words of one language, as those of `Idioms` are written.

    ``makes`` is what a director does, behind the name, and ``made`` what tells before it that somebody directs.
    ``acts`` is what an actor does, behind the name; ``state`` how one is, behind the name, a comma or ``is_so``; and
    ``praised`` what is said before the name. ``manner`` are words that stand before a verb.
    ``no_player`` are those who stand beside actors and are none.
    """

    makes: str
    steers: str
    made: str
    acts: str
    state: str
    is_so: str
    praised: str
    manner: str
    no_player: str


DEEDS = {
    "es": Deeds(
        makes=r"""
            (?:consigue|logra|ha conseguido|ha logrado|consiguió|logró) (?:que|una?|armar|construir|mantener
            |convertir|contar|crear|hacer)|tarda (?:\w+ ){1,4}?(?:en|para)|(?:coge|toma|agarra|ha cogido|ha tomado
            |convierte) (?:\w+ ){1,2}?(?:historia|cuento|género|novela|obra|guion|tema|argumento|premisa|leyenda
            |fábula|idea|anécdota|relato)|entrelaza|dosifica|administra (?:el|la)|orquesta|encuadra|planifica
            |ha montado|ha hecho (?:una?|su)|hace (?:una?|la) (?:\w+ )?(?:película|peli|cinta|comedia|obra|thriller
            |drama|documental)|sabe (?:dónde|cuándo|mirar|contar|callar\w*|filmar|rodar|lo que)
            |viene de(?:l)? (?:la )?(?:publicidad|documental|corto\w*|videoclip|animación)|(?:apuesta|opta) por
            |nos (?:lleva|mete|arrastra|sumerge|sitúa|coloca|encierra|invita|propone|obliga|deja|engaña)|(?:planta
            |coloca|mueve|pone|acerca|clava|deja|suelta) (?:la|su) cámara|mira a|(?:quiere|mima|respeta|cuida) a sus
            |trata a sus|se inspira|bebe de|homenajea|se consagra|debuta|(?:mira|observa) (?:\w+ ){1,4}?como una?
            |se estrena|narra|retrata|construye|firma|rueda|filma|dirige
        """,
        steers=r"""
            elige|escoge|prefiere|renuncia a|huye de|evita|esquiva|se niega a|subraya|juzga|explica|se permite
            |se arriesga|juega (?:con|a)|acierta|se equivoca|se complica|corta|observa|cita a|se confirma|confirma
            |demuestra|cuenta|se acerca a|se adentra|cede a|tira de|recurre a|no baja|maneja|adapta|monta
            |deja (?:respirar|que)|mezcla|combina|logra|nos (?:lleva|mete|arrastra|invita|deja|engaña)
            |se toma su tiempo
        """,
        made=r"""
            (?:encargad|responsable|culpable)[oa]?s? de [^.;:]{2,60}? (?:es|ha sido|fue)|se nota que|lo nuevo de
            |(?:la|lo) (?:última|último) de|bastan? [^.;:,]{2,30}? a|(?:reconocer|agradecer)l[eoa] a|con (?:esta?
            |este) [^.;:]{3,60}?,|(?:debut|ópera prima) de|detrás (?:de todo )?(?:está|de todo esto está)
            |la dirección (?:es
            |corre a cargo) de|quien firma es|lo (?:firma|dirige)|ha (?:montado|rodado|hecho|dirigido|firmado)
        """,
        acts=r"""
            se (?:come|merienda|echa|deja la piel|luce|crece|sale|roba|lleva la función|lo pasa|reserva|apodera)
            |(?:lo |la )?sostiene|aguanta|carga (?:con|sobre|él|ella)|roba|pone (?:la calma|todo|cara|el corazón
            |el alma|la voz|voz)|llena (?:la pantalla|cada)|me (?:ha )?(?:hecho|hizo|hace) (?:llorar|reír|reir)
            |(?:me|nos) (?:ha )?(?:roto|partido|robado|parte|rompe|roba) el|no (?:le|les) va a la zaga
            |se queda atrás|da (?:miedo|pena|grima|la talla|el pego|la réplica|réplica|mucho juego)|transmite
            |contagia|enamora|cumple|chirría|sobreactúa|desentona|despliega|(?:lo|la) borda|lo da todo|presta (?:su
            |la)|merec(?:e|ía) (?:un|otro|más) (?:personaje|papel)|tiene (?:la cara|una cara|una mirada
            |una presencia|\w+ frases|\w+ escenas?)|llora|sabe llorar|apenas sale|sale poco|hace lo que puede
            |está (?:tan \w+ que|que)|dice (?:más|todo) con|merece (?:todos )?los premios|se las sabe todas
        """,
        state=r"""
            irreconocibles?|inmens[oa]s?|enormes?|sobri[oa]s?|soberbi[oa]s?|espléndid[oa]s?|magnífic[oa]s?
            |estupend[oa]s?|fantástic[oa]s?|brutal(?:es)?|genial(?:es)?|sensacional(?:es)?|impecables?
            |impresionantes?|maravillos[oa]s?|perfect[oa]s?|divertidísim[oa]s?|desatad[oa]s?|contenid[oa]s?
            |conmovedora?s?|entrañables?|hilarantes?|graciosísim[oa]s?|colosal(?:es)?|sublimes?|fabulos[oa]s?
            |desaprovechad[oa]s?|descomunal(?:es)?|creíbles?|convincentes?|tremend[oa]s?|pasad[oa] de vueltas
            |en su salsa|en estado de gracia|como nunca|como siempre|un poco menos|algo menos
        """,
        is_so=r"está|están|resulta|resultan|luce|lucen|parece",
        praised=r"""
            (?:qué|menud[oa]|cuánto) (?:\w+ )?(?:es|está|estaba)|mención (?:especial|aparte)(?: \w+)? (?:a|para
            |merece|de)|(?:atención|ojo|aplausos?|bravo|olé|chapeau) (?:a|para|por)|(?:sale|anda|asoma|aparece
            |están?|vemos)(?: por ahí| también| por allí)+|qué (?:gusto|alegría|bien) (?:ver|volver a ver
            |reencontrar\w*) (?: a)?|reconocemos a|vemos a|nos (?:alegra|gusta) ver a|lo mejor,? (?:es|son)|(?:está
            |están) (?:enorme|inmens[oa]|genial|soberbi[oa])s?|la (?:mirada|cara|voz|sonrisa|vis cómica|risa) de
            |lo de|en (?:ellos|ellas|él|ella) (?:están?|brillan?)|episodio (?:\w+ )?(?:el )?de
            |con (?=\w+ \w+ dentro)
        """,
        manner=r"""
            no|se|ya|lo|la|le|nos|también|aquí|siempre|solo|sólo|\w+mente|apenas|nunca|además|bien|eso sí
        """,
        no_player=r"""
            guionistas?|product\w+|director\w+|autor\w+|responsables|culpables|músic[oa]s?|compositor\w+|montador\w+
        """,
    ),
    "fr": Deeds(
        makes=r"""
            (?:réussit|construit|tisse|compose|livre|offre|signe|fait) (?:ici|là )?(?:un|une|son
            |sa)(?: \w+){0,3}? (?:film|comédie|fable|drame|thriller|portrait|huis[ -]clos|œuvre|récit|documentaire
            |polar|conte|long[ -]métrage|premier|première)|vient (?:du|de la) (?:documentaire|publicité|clip|court)
            |s[’'](?:amuse|essaie|essaye|attaque|empare|intéresse|attache|inspire|approche|autorise|affirme)
            |(?:filme|tourne|cadre|monte|orchestre|dirige|dose|entremêle|mélange|entrelace|observe|scrute|capte
            |saisit|dépeint|raconte|explore)|sait (?:où|quand|que|filmer|regarder|raconter|ce)|nous (?:plonge|emmène
            |entraîne|embarque|invite|perd|épargne|enferme|oblige|laisse|tient|mène)|(?:pose|place|colle|promène
            |plante) sa caméra|aime ses|regarde (?:\w+ ){1,4}?comme une?|a dit (?:l|tout)|a choisi|n[’']est (?:plus
            |pas) (?:tout à fait )?un débutant
        """,
        steers=r"""
            (?:réussit|parvient|arrive|excelle) à|refuse (?:de|l|la|le|les|tout)|évite|choisit|préfère|renonce
            |esquive|brouille|joue (?:avec|sur)|prend son temps|ne juge|fait confiance|se (?:risque|confirme|trompe
            |perd|souvient)|confirme|n[’']explique|tire de|transforme|ne (?:cherche|souligne)|fait (?:le pari
            |preuve)|démontre|enchaîne|observe|scrute|raconte|explore|regarde ses|monte|mélange|s[’'](?:amuse|essaie
            |essaye|intéresse|attache|approche|autorise|affirme)|(?:met|mettra|prend) (?:\w+ ){1,4}?(?:pour|à)
            |nous (?:plonge|emmène|entraîne|embarque|invite|perd|laisse|tient|mène)
        """,
        made=r"""
            on sent que|(?:faut|suffit|suffisent) [^.;:,]{2,40}? à|c[’']est(?= \w+ \w+ qui (?:tient|filme|signe
            |réalise))|avec (?:cette|ce|cet) [^.;:]{3,60}?,|derrière (?:tout cela|la caméra|ce film)[^.;:]{0,20}?,?
            |le (?:dernier|nouveau)|la (?:mise en scène|réalisation|caméra|patte|main|direction|griffe) d[e’']?
        """,
        acts=r"""
            (?:porte|tient|soutient) (?:le film|tout|la fin|le rôle)|crève|font? (?:le métier|merveille|peur|pitié
            |rire|sourire|des étincelles|ce qu|preuve)|m[’']a (?:fait|brisé|bouleversée?)|éblouit|irradie|rayonne
            |s[’']en (?:tire|sort)|cabotine|surjoue|en fait (?:trop|des tonnes)|force le respect|débite|serre
            |prête (?:sa|son|ses)|est (?:un|une) (?:vraie? |pure )?(?:merveille|révélation|évidence|découverte)|vole
            |le joue|la joue|lui donne|mérit(?:e|ait) (?:mieux|un|tous)|n[’']a (?:besoin|qu)|passe d|a (?:rarement
            |jamais) été|y (?:est|met)|dévore|apparaît|donne tout|se (?:donne|taille|régale)
        """,
        state=r"""
            méconnaissables?|hilarante?s?|bluffante?s?|impérial[e]?|impériaux|impeccables?|parfaite?s?|formidables?
            |épatante?s?|géniale?s?|géniaux|sublimes?|magnifiques?|remarquables?|bouleversante?s?|saisissante?s?
            |excellente?s?|irrésistibles?|stupéfiante?s?|étonnante?s?|époustouflante?s?|touchante?s?|drôle|drôles
            |désopilante?s?|lumineu(?:x|se|ses)|sobres?|extraordinaires?|fabuleu(?:x|se|ses)|éblouissante?s?
            |d[’']une (?:justesse|drôlerie|sobriété|finesse|présence)|à contre-emploi|en (?:grande )?forme
            |en roue libre|en état de grâce|très justes?|comme toujours|crédibles?|convaincante?s?|émouvante?s?
            |solides?|justes?|un peu moins|beaucoup moins
        """,
        is_so=r"(?:y |en )?(?:est|sont|reste|restent|semble|paraît)",
        praised=r"""
            mention (?:\w+ )?(?:à|pour)|chapeau (?:bas )?à|bravo à|coup de chapeau à|(?:content|contents|heureux
            |heureuse|ravie?|plaisir) (?:de |d[’'])(?:y )?(?:retrouver|revoir|voir)|on (?:retrouve|reconnaît|croise
            |aperçoit|découvre|adore|aime|voit)(?: \w+){0,2}?|autour d[e’'](?:elle|lui|eux)?,?|(?:ce
            |c[’'])\s?(?:sont|est)|quel plaisir de (?:retrouver|revoir)|le (?:regard|visage|sourire) d[e’']?
            |la (?:voix|gouaille|gueule) d[e’']?|(?:^|[,;] )\W*en (?!premi|janv|févr|arri|derni|lumi|mati|mani
            |tiers)\w*(?:eur|euse|ice|ier|ière|iste|ien|ienne|ard|aire|père|mère|fille|fils)(?: [\w’'-]+){0,4},
        """,
        manner=r"ne|n|se|y|lui|nous|vous|les|la|le|en|\w+ment|aussi|ici|là|bien|toujours|encore|jamais|tout",
        no_player=r"scénaristes|product\w+|réalisat\w+|auteure?s|responsables|coupables|compositeurs|monteu\w+",
    ),
    "it": Deeds(
        makes=r"""
            (?:prende|ha preso|pesca) (?:\w+ ){1,2}?(?:storia|fiaba|genere|romanzo|opera|copione|tema|spunto
            |leggenda|favola|idea|vicenda|racconto)|dosa|orchestra|inquadra|gira|filma|fa un(?:a)? (?:\w+ )?(?:film
            |commedia|thriller|dramma|giallo|documentario|favola)|ha fatto (?:un|il)|sa (?:dove|quando
            |come (?:si )?(?:gira\w*|racconta\w*)|che|guardare|raccontare)|viene d(?:al|alla|ai) (?:documentario
            |pubblicità|cort\w+|videoclip|teatro)|si (?:permette|prende|concede|conferma|affida|ispira|diverte
            |complica|perde)|(?:ci|ti) (?:porta|trascina|immerge|invita|chiude|costringe|lascia|inganna|mette
            |accompagna)|(?:piazza|mette|muove|posa|tiene) la (?:camera|macchina)|guarda (?:i|ai) suoi|ama i suoi
            |omaggia|(?:guarda|osserva) (?:\w+ ){1,4}?come un|esordisce|debutta|costruisce|firma|dirige
        """,
        steers=r"""
            (?:riesce|riusciva|è riuscit[oa]) (?:a|nell)|trasforma|mescola|monta|(?:punta|scommette) su|sceglie
            |preferisce|rinuncia|evita|schiva|si rifiuta|sottolinea|giudica|spiega|si (?:permette|prende|concede
            |conferma|affida|diverte|complica|perde)|gioca con|(?:ci|ti) (?:porta|trascina|immerge|invita|lascia
            |inganna|mette|accompagna)|taglia|osserva|rispetta|cita|conferma|racconta|lascia (?:parlare|che)|compie
            |ci mette (?:\w+ ){1,4}?(?:a|per)|non (?:ha paura|cerca)|dimostra|tira|ricorre|intreccia
        """,
        made=r"""
            si (?:vede|sente|capisce) che|bastano? [^.;:,]{2,30}? a
            |dietro (?:tutto )?(?:questo |a tutto questo |a questo [a-z]+ )?c[’']è|con (?:quest[oa])[^.;:]{3,60}?,?
            |(?:il nuovo|l[’']ultimo)|la (?:regia|mano|macchina da presa|direzione) (?:è )?d[i’']?
            |l[’'](?:opera prima|esordio) di
        """,
        acts=r"""
            (?:regge|tiene|porta|sostiene) (?:da solo|da sola|tutt[oa]|il finale|la scena|il film|la baracca
            |sulle spalle)|mi ha (?:fatto|spezzato|commoss[oa]|rubato)|fa (?:paura|ridere|piangere|tenerezza|pena
            |quello che|impressione|il mattatore|scintille)|non (?:sbaglia|sfigura|è da meno)|se la (?:mangia|ruba
            |cava)|si mangia|ruba|buca|indossa|recita|gigioneggia|brilla|si diverte un mondo|presta (?:il|la|i)
            |dà (?:tutto|il meglio)|merit(?:a|erebbe|ava) (?:un|più)|ha (?:una faccia|la faccia|\w+ battute
            |una presenza|gli occhi)|non è mai stat[oa]|si conferma attore|si conferma attrice|compare|commuove
            |trova, n
        """,
        state=r"""
            irriconoscibil[ei]|strepitos[oaie]|bravissim[oaie]|perfett[oaie]|esilarant[ei]|magnific[oahie]+
            |immens[oaie]|straordinari[oae]?|splendid[oaie]|impeccabil[ei]|commovent[ei]|credibil[ei]|convincent[ei]
            |sprecat[oaie]|divertentissim[oaie]|intens[oaie]|misurat[oaie]|memorabil[ei]|monumental[ei]
            |gigantesc[oahie]+|irresistibil[ei]|formidabil[ei]|eccezional[ei]|mostruos[oaie]|brav[oaie]|ottim[oaie]
            |superb[oaie]|meraviglios[oaie]|in stato di grazia|come sempre|come non mai|in gran forma|fuori parte
            |una meraviglia|una forza|un po['’] meno|molto meno
        """,
        is_so=r"è|sono|risulta|risultano|sembra|appare|resta",
        praised=r"""
            (?:che|quanto) (?:brav[oai]|grande|meraviglia|è brav[oa])|(?:una )?menzione (?:\w+ )?(?:per|a|va a
            |merita)|(?:applausi|chapeau|bravo|complimenti|occhio) (?:a|per)|(?:bello|felice
            |piacere) (?:di )?(?:rivedere|ritrovare|vedere)|si (?:riconosce|rivede|intravede|vede)|(?:lo sguardo
            |la faccia|il volto|la voce|il sorriso|gli occhi) d[i’']?|(?:bravi|bravissimi|perfetti
            |strepitosi)(?: anche| pure)?(?: sono)?|(?:spicca|spiccano|svetta)|merito anche d[i’']?
        """,
        manner=r"non|si|ci|ti|lo|la|le|gli|già|anche|qui|sempre|solo|\w+mente|mai|pure|invece|poi|bene|così",
        no_player=r"sceneggiat\w+|produt\w+|registi|autor[ie]|responsabili|colpevoli|compositor\w+|montator\w+",
    ),
    "pt": Deeds(
        makes=r"""
            (?:consegue|conseguiu|logrou|logra|soube|sabe) (?:que|pegar|fazer|transformar|criar|construir|contar
            |manter|onde|quando|olhar|filmar|dosar|equilibrar|o que)|(?:pegou|pega|agarra
            |toma) (?:\w+ ){1,2}?(?:história|conto|género|gênero|romance|obra|peça|roteiro|tema|premissa|lenda
            |fábula|ideia|livro)|entrelaça|doseia|orquestra|enquadra|filma|assina|dirige|realiza|faz (?:um
            |uma) (?:\w+ )?(?:filme|longa|comédia|thriller|drama|documentário|fábula)|fez (?:um|uma|o|dela|dele)
            |vem d(?:o|a|e|os) (?:documentário|publicidade|curtas?|videoclipe|animação)|se (?:permite|arrisca
            |confirma|inspira|perde|diverte|complica)|nos (?:leva|arrasta|mergulha|convida|tranca|obriga|deixa
            |engana|coloca|põe)|(?:planta|coloca|move|põe|pousa) a (?:câmera|câmara)|ama (?:seus|os seus)|bebe d
            |homenageia|(?:olha|observa) (?:\w+ ){1,4}?como uma?|estreia|constrói|não tem pressa
        """,
        steers=r"""
            (?:consegue|conseguiu) (?:fazer|manter|que)|transforma|mistura|combina|monta|roda|gira|aposta|opta
            |escolhe|prefere|renuncia|foge d|evita|recusa|sublinha|julga|explica|se (?:permite|arrisca|confirma
            |perde|diverte|complica)|facilita|brinca com|joga com|nos (?:leva|arrasta|mergulha|convida|deixa|engana
            |coloca|põe)|corta|observa|respeita|cita|confirma|demonstra|conta|narra|retrata|troca|acerta|erra
            |deixa (?:respirar|que)|prova que|demora (?:\w+ ){1,4}?(?:a|para|pra)
        """,
        made=r"""
            (?:nota-se|percebe-se|vê-se|dá pra ver|reconhecer|sente-se) que|quem (?:assina|dirige|realiza|filma
            |comanda) (?:é|foi)|(?:bastam?) [^.;:,]{2,30}? (?:a|para)|com ess[ae] [^.;:]{3,60}?,
            |com est[ae] [^.;:]{3,60}?,|o novo d[eoa]|a estreia d[eoa]|por trás d[eoa][^.;:]{0,20}? está
            |a (?:direção|realização
            |câmera|câmara|mão) (?:é |fica a cargo |fica por conta )?d[eoa]
        """,
        acts=r"""
            (?:carrega|segura|sustenta|leva) (?:o|a|tudo|sozinh[oa])|rouba|mete medo|dá (?:medo|pena|conta|um show
            |show|o tom|voz a)|(?:me|nos) (?:fez|faz|fizeram) (?:chorar|rir)|(?:me|nos) (?:partiu|quebrou|arrancou)
            |não (?:fica|ficam) atrás|não (?:falha|falham|decepciona)|se (?:entrega|destaca|diverte)
            |dispensa comentários|arrasa|brilha|nasceu p|comove|está um (?:espanto|monstro|arraso)|empresta
            |tem (?:uma cara|uma presença|\w+ falas|aqui um papel)|merecia (?:um|mais)|dá a cara|surpreende como
            |come a tela|engole
        """,
        state=r"""
            irreconhecíve(?:l|is)|imens[oa]s?|enormes?|hilári[oa]s?|perfeit[oa]s?|magnífic[oa]s?|soberb[oa]s?
            |esplêndid[oa]s?|brilhantes?|sensaciona(?:l|is)|impecáve(?:l|is)|maravilhos[oa]s?|fantástic[oa]s?
            |extraordinári[oa]s?|comovente?s?|convincentes?|incríve(?:l|is)|espetacular(?:es)?|genia(?:l|is)
            |óptim[oa]s?|ótim[oa]s?|excelentes?|desperdiçad[oa]s?|fabulos[oa]s?|monstruos[oa]s?|impagáve(?:l|is)
            |em estado de graça|como sempre|como nunca|um pouco menos|afinadíssim[oa]s?|engraçadíssim[oa]s?
        """,
        is_so=r"está|estão|é|são|parece|continua|tá",
        praised=r"""
            (?:que|como) (?:é )?(?:bom|grande|maravilha|delícia)(?: é)?(?: rever| ver)?|(?:o )?(?:destaque|menção
            |palmas|aplausos|parabéns)(?: \w+)? (?:para|pra|a|ao|à|de|do|da|vai para)|reconhece-se
            |aparecem? (?: também)?|(?:o olhar|o rosto|a voz|a cara|o sorriso) d[eoa]|também (?:estão|está) (?:lá
            |por lá)
        """,
        manner=r"não|se|já|o|a|lhe|nos|também|aqui|sempre|só|\w+mente|nunca|ainda|bem|até",
        no_player=r"""
            roteiristas|argumentistas|produt\w+|diret\w+|realizad\w+|autor\w+|responsáveis|culpados|montador\w+
        """,
    ),
}
"""By language, as `language_of` has it."""
