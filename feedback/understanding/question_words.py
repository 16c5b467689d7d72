"""What a question on a form asks for, and the answers that say there is nothing to say, in six languages. Source: own.

Entries are parted by commas; ``*`` at the end: every word that begins so; ``(a|b)``: either. Accents and case do not
matter. The last three tables hold a phrase a line, in the small language of ``phrases``.
"""

# What went wrong, what is missed, what should change.
ASKS_FAULTS = {
    "en": """
        better, improv*, wrong, problem*, bad, badly, dislike*, worst, worse, change, changed, differently,
        different, dissatisf*, unsatisf*, complain*, concern*, negative*, annoy*, frustrat*, irritat*,
        disappoint*, upset*, unhappy, displeas*, bother*, anger*, angry, let you down, let down, fail*, fall
        short, fell short, short of, lowlight*, weak*, unhelpful, difficult*, hard, harder, trouble*, issue*,
        missing, miss, missed, lack*, lacking, suggest*, ideas, idea, tips, stop doing, start doing, easier,
        nicer, safer, quicker, faster, kinder, simpler, wish, wishes, magic wand, wave a wand, fix, fixed,
        fixing, didn t go, didn t work, not work, could have, could be, would make, would have, would anything
        have helped, would help you keep well, would help, would encourage, would bring you back, should we
        (do|start|stop|add|offer), we should (do|start|stop|add|offer), hate*, worried you, worries, confus*,
        struggl*, barrier*, obstacle*, drawback*, downside*, regret*, went badly, put you off, hindered, stress*
    """,
    "es": """
        hacer mejor, mejor la proxima, hacerlo mejor, mejorar*, mejora*, mal, malo, mala, malos, problema*,
        cambiar*, cambio, cambios, negativ*, peor, peores, queja*, reclamaci*, reclamo*, fall*, echo en falta,
        echa en falta, echo de menos, echado en falta, echaste en falta, falta, falto, faltaba, hace falta,
        molest*, disgust*, enfad*, enoj*, decepcion*, frustr*, dificult*, dificil, defect*, debil*, sugerencia*,
        sugier*, propuesta*, ideas, distinto, diferente, incomod*, desagrad*, insatisf*, inconvenient*,
        preocup*, corregir*, arreglar*, sobra, menos util, gustaria (que|encontrar|cambiar|mejorar|ver),
        deberiamos (hacer|cambiar|dejar), podriamos (hacer|cambiar), carencia*, quito, impidio
    """,
    "it": """
        fare meglio, andare meglio, meglio la prossima, migliorar*, migliorat*, miglior (modo|servizio),
        miglioramento, miglioramenti, male, problem*, non ha funzionato, cambiar*, cambiament*, negativ*,
        peggio, peggior*, reclam*, lament*, manca*, mancat*, mancav*, fastidio, infastidi*, delus*, delude*,
        deluso, difficolt*, difficile, frustr*, sbagliat*, sbagli*, errore, errori, suggeriment*, sugger*,
        propost*, idee, consigli, diverso, diversamente, disag*, disturb*, scontent*, insoddisf*, insodisf*,
        dispiaciu*, critic*, debol*, carenz*, ostacol*, correggere, sistemare, vorrebbe
        (trovare|cambiare|vedere)
    """,
    "pl": """
        lepiej, lepszy, lepsze, szwankuje, popraw*, ulepsz*, zle, zlego, problem*, zmien*, zmian*, negatywn*,
        usprawn*, sprawniej, skarg*, gorzej, najgorz*, najslab*, slab*, zabrakl*, brakow*, brakuje, brakowalo,
        napraw*, przeszkadz*, przeszkodz*, zdenerwow*, denerw*, zirytow*, irytuj*, rozczarow*, zawiedl*,
        zawied*, zawod*, niezadowol*, nie tak, nie w porzadku, nie po, klopot*, trudn*, utrudn*, przykr*,
        niepoko*, niekomfort*, niezrozumial*, sugesti*, propozycj*, pomysl*, inaczej, uproscic, uprosci*,
        dotknel*, dokucz*, nagan*, wad*, zastrzez*, reklamacj*, zyczen*, przydalob*, przydalaby, przydalby,
        powinnismy, obnizyl*, powstrzymal*, szwank*, zle wspomina, doskwier*, zniechec*, bled*, blad
    """,
    "ro": """
        mai bine, imbunatat*, rau, prost, problem*, nu a mers, nu merge, schimba*, negativ*, reclam*, nemultum*,
        deranj*, suparat, supar*, enerv*, dezamag*, frustr*, lips*, sugest*, propun*, propuner*, idei, diferit,
        altfel, dificult*, greu, greutat*, grea, slab, slabe, slaba, corect*, simplific*, repros*, neplacut*,
        neplac*, nu a functionat, nu functioneaza, gresit, gresim, gresel*, plange*, sesiz*, neajuns*, incomod*,
        sfat, sfaturi, mai usoara, mai usor, mai placut, ar face, v ar (fi ajutat|incuraja), in plus, de
        reparat, critic*, nereguli, ce ar (trebui|putea|fi), ce am putea face
    """,
    "el": """
        καλυτερα, καλυτερο, καλυτεροι, καλυτερη, βελτιω*, λαθος, λαθη, προβλημ*, κακο, κακα, αλλαζ*, αλλαξ*,
        αλλαγ*, αρνητικ*, παραπον*, ασχημο, ασχημα, χειροτερ*, ελειψ*, λειπει, λειπουν, ελειπε, ελλειψ*, ενοχλ*,
        απογοητευ*, δυσκολ*, δυσαρεστ*, εκνευρ*, θυμωσ*, προτασ*, προτειν*, ιδεες, διαφορετικα, διορθω*,
        αδυνατο, αδυναμ*, στραβα, σταματησουμε, αποτυχ*, αποτυγχ*, δυσχερ*, ταλαιπωρ*, πειραξ*, στενοχωρ*, πιο
        (ευχαριστ*|ευκολ*|γρηγορ*), ανησυχ*, εμποδι*, θα σας ειχε
    """,
}

# What was good, who is to be thanked, what should stay.
ASKS_PRAISE = {
    "en": """
        good, well, like, liked, best, great, enjoy*, positive*, thank*, praise, pleased, pleasing, satisfied,
        compliment*, appreciate*, strength*, strong*, happy, happiest, right, impress*, highlight*, favourite*,
        favorite*, love, loved, value, valued, valuable, helpful, useful, helped, most useful, most helpful,
        delight*, made the difference, made a difference, made you smile, made your day, proud, keep doing, keep
        on doing, keep the same, continue doing, continue to do, carry on doing, never change, commend*,
        recognise, recognize, nominate, grateful, worked, works, excel*, excellent, exceeded, special mention,
        shout out, kudos, praiseworthy, glad
    """,
    "es": """
        bien, gusto, gusta, gustado, gustaron, bueno, buena, buenos, positiv*, agradec*, dar las gracias,
        felicit*, satisf*, destac*, mas valora, valora mas, valoro, apreci*, sorprendio gratamente, gratamente,
        puntos fuertes, fortalez*, encant*, lo mejor, el mejor, la mejor, mejor
        (momento|parte|aspecto|recuerdo), merezca, merece, elogi*, acert*, conservar*, mantener*, mantendria,
        content*, contento, funciono, ayudo (mas|mucho), impresion*, agrado, aciertos, util
    """,
    "it": """
        bene, piaciut*, piace, buono, buona, positiv*, ringraziar*, ringrazi*, soddisf*, apprezzat*, apprezz*,
        elogi*, lodare, lode, encomi*, encomio, migliori momenti, momenti migliori, il meglio, la cosa migliore,
        aspetto migliore, punti di forza, forza, volentieri, mantenere, conservare, content*, gradit*, ha
        funzionato, funziona, aiutat*, utile, piacevol*, merit*, complimenti, felice
    """,
    "pl": """
        dobrze, podobal*, spodobal*, podoba, dobre, dobra strona, dobra strone, mocn*, najmocn*, najleps*,
        najlepiej, pozytywn*, podziekow*, dziekow*, zadowol*, pochwal*, chwal*, docen*, cenil*, ceni, ucieszyl*,
        cieszy, mile, mila, milego, urzekl*, wrazenie, zachow*, plus, plusa, lubi*, wyroznial*, wyroznia,
        odpowiadal*, pomogl*, ulatwil*, zalet*, zachwyc*, przekonal*, troski, udal*, podniosl*, wdzieczn*,
        trzyma
    """,
    "ro": """
        bine, placut, place, placea, bun, buna, bune, pozitiv*, multumi*, satisf*, apreci*, laud*, impresion*,
        bucur*, frumos, frumoasa, ajutat cel mai, forte, felicit*, convins, uimit, usurat, incantat, folositor,
        util, utile, pastra*, recunosc*, diferenta
    """,
    "el": """
        καλα, αρεσε, αρεσει, αρεσαν, καλο, καλη, καλυτερη στιγμη, το καλυτερο, εκανε εντυπωση, θετικ*,
        ευχαριστ*, ικανοποι*, συγχαρ*, επαιν*, εκτιμησ*, εκτιματε, δυνατο σημειο, δυνατα σημεια, σωστα,
        εντυπωσι*, χαμογελ*, διευκολυν*, χρησιμ*, βοηθησε περισσοτερο, κρατησουμε, λειτουργησε, ξεχωρισ*,
        χαρηκ*, ενθουσι*, αξιζει
    """,
}

# A sentence that begins with one of these is open, whatever follows; elsewhere they keep their words from counting.
ASKS_OPENLY = {
    "en": """
        why, how
        (was|were|is|s|are|did|do|does|has|have|much|many|long|well|easy|clear|confident|satisfied|happy|likely|
        helpful|useful|good|would), what s it like, what was it like, what is it like, like to
        (tell|say|add|share|know| mention|raise|comment|see changed), like (us|them|staff|the
        managers|managers|our team) to know, you like the managers to know, would you say, would you tell, do
        you think, did you think, anything else, feel well, as well, stay well, (got better|get better|better)
        or worse, feel better, getting better, feel like, good or bad, best describes, well or badly, right now,
        your complaint, the complaint
    """,
    "es": """
        por que, como (fue|ha sido|es|esta|estuvo|valora|valoraria|califica|calificaria|describiria|se sintio|te
        sentiste| vivio|marcha|va|termino|nos|supo|le|le fue|encontro), que tal, que le
        (parecio|parecen|parece), que opina, que opinion, que piensa, motivo de (su|tu)
        (visita|nota|puntuacion), a bien, bueno o malo, buenos dias, su problema, el problema, problema resuelto
    """,
    "it": """
        perche, come (valuta|giudica|si e|e|ha|sono|e andata|e stato|e
        stata|definirebbe|descriverebbe|sta|va|trova), com e, quanto, che ne pensa, cosa ne pensa, spieghi
        meglio, spiegare meglio, ci spieghi, bene o male, che impressione, impresso, impressioni, reclamo o
        encomio
    """,
    "pl": """
        dlaczego, czemu, jak
        (pan|pani|bylo|ocenia|oceniaja|by|sie|minela|przebiegla|przebiegl|nam|wrazenia|poszlo|dlugo|
        traktowal|trafil|podsumowal*), skad, co (sadzi|mysli), co (pan|pani) (sadzi|mysli), co panstwo
        (sadza|mysla), ktore slowo
    """,
    "ro": """
        de ce, cum
        (a|ati|au|vi|va|e|este|era|sunt|s|v|apreciati|considerati|evaluati|comentati|comunica|merge|merg|
        se|circula|am), cat de, frumoasa de la noi, nota, ce parere, ce credeti, ce impresie, ce ne puteti
        spune, descrieti problema
    """,
    "el": """
        γιατι, πως (ηταν|ειναι|θα αξιολογ*|θα περιγραφ*|θα χαρακτηριζ*|αξιολογειτε|σας|νιωσατε|περασατε|κρινετε|
        ειδατε|εγινε|εξελιχθηκε|κατεληξε|μαθατε), ποσο, ποια ηταν η, τι γνωμη, τι πιστευετε, επιλυση
        προβληματος, χρησιμοποι*
    """,
}

# "How could we improve?" asks for faults too, but people answer it with whatever they have at heart.
ASKS_HOW = {
    "en": """
        how (could|can|might|should|may) (we|this|it|the|our|your|things|they|i), what can we do to, in what
        way, what ways, in which ways
    """,
    "es": "como (podemos|podriamos|puede|podria|se puede|se podria|mejorar), de que manera",
    "it": "come (possiamo|potremmo|potrebbe|si potrebbe|si puo|migliorare), in che modo, in quale modo",
    "pl": "jak (mozemy|moglibysmy|mozna|moglby|poprawic|ulepszyc), w jaki sposob",
    "ro": "cum (putem|am putea|ar putea|se poate|s ar putea|sa), in ce fel",
    "el": "πως (μπορουμε|θα μπορουσαμε|μπορει|θα μπορουσε|να|θα καναμε), με ποιον τροπο (θα|μπορ*)",
}

# Words that make a question about kinds of things out of one to be answered with yes or no.
ASKS_WHO = {
    "en": """
        what, what s, which, who, whom, where, when, how, why, anything, anyone, anybody, something, someone,
        somebody, any, describe, tell, list, name, please
    """,
    "es": """
        que, cual, cuales, quien, quienes, donde, cuando, como, cuanto, algo, alguien, algun, alguna, indique,
        describa, diga, diganos, cuentenos, cuentanos, motivo
    """,
    "it": """
        che, cosa, quale, quali, chi, dove, quando, come, quanto, qualcosa, qualcuno, aspetto, indichi,
        descriva, racconti, dica, ci dica, perche
    """,
    "pl": """
        co, czego, czym, czemu, kto, kogo, komu, gdzie, kiedy, jak, jaki, jakie, jakich, jaka, ktory, ktora,
        ktore, cos, ktos, kogos, czegos, cokolwiek, jakies, jakis, prosze, za co
    """,
    "ro": """
        ce, cine, cui, unde, cand, cum, care, cat, ceva, cineva, pe cineva, vreo, vreun, descrieti, spuneti,
        lucruri, aveti, ati avut
    """,
    "el": """
        τι, ποιος, ποια, ποιο, ποιον, ποιοι, ποιες, που, ποτε, πως, ποσο, κατι, καποιος, καποιον, καποια,
        καποιο, οτιδηποτε, περιγραψτε, πειτε
    """,
}

# What a "yes" to a plain question praises: "Were you treated with respect?", beside the words of ASKS_PRAISE.
ASKS_WHETHER = {
    "en": """
        recommend*, treated, respect*, clear, easy, safe, needs, expectations, enough time, informed, involved,
        again, come back, return, understood, understand, managed, solved, resolved, listened, listen,
        convenient, tidy, clean, on time, welcome*, comfortable, polite, kind, quick*, prompt*, answered,
        privacy, dignity
    """,
    "es": """
        recomendaria*, recomienda*, respet*, clar*, facil, sencillo, segur*, expectativas, inform*, volveria,
        resolvi*, solucion*, escuch*, comod*, limpi*, rapid*, amabl*, sirvio, ayud*, puntual*
    """,
    "it": """
        consiglierebbe, raccomand*, rispett*, chiar*, facile, semplic*, sicur*, aspettative, informat*,
        tornerebbe, risolt*, ascoltat*, comod*, pulit*, rapid*, gentil*, esaurient*, altezza, puntual*
    """,
    "pl": """
        polecil*, poleca, szacun*, jasn*, latwo, bezpieczn*, oczekiwan*, poinformow*, wrocic, zalatwic,
        wysluch*, wygodn*, czyst*, szybk*, uprzejm*, wyjasni*, uszanow*, termin, poprawila, poprawnie, czyteln*,
        zrozumial*, pomoglismy, udalo
    """,
    "ro": """
        recomanda*, respect*, clar*, usor, simplu, sigur*, siguranta, asteptati, informat*, reveni*, rezolvat*,
        ascultat*, comod*, curat*, rapid*, amabil*, ora programarii, in regula, ajutat*
    """,
    "el": """
        συστηνατε, συνιστουσατε, σεβασμο*, σαφ*, ευκολ*, ασφαλ*, προσδοκι*, ενημερω*, λυθηκε, ακουσ*, βολικ*,
        καθαρ*, γρηγορ*, ευγεν*, εξυπηρετ*, κατανοητ*, συνεπ*
    """,
}

YES = {
    "en": """
        yes, yeah, yep, yup, aye, definitely, absolutely, certainly, of course, always, very much so,
        completely, fully, totally, constantly, without a doubt, every time, sure did, very much, 100
    """,
    "es": "si, claro, claro que si, por supuesto, siempre, totalmente, desde luego, sin duda, completamente",
    "it": """
        si, certo, certamente, assolutamente, sempre, senz altro, senza dubbio, assolutamente si, pienamente
    """,
    "pl": "tak, oczywiscie, zawsze, zdecydowanie, jasne, pewnie, jak najbardziej, owszem, calkowicie",
    "ro": "da, desigur, bineinteles, sigur, mereu, intotdeauna, absolut, categoric, cu siguranta",
    "el": "ναι, βεβαια, βεβαιως, φυσικα, παντα, απολυτα, σιγουρα, εννοειται, μαλιστα",
}
NO = {
    "en": "no, nope, nah, never, not really, not at all, not once, hardly, no way, not in the slightest",
    "es": "no, nunca, jamas, para nada, en absoluto, ni de lejos",
    "it": "no, mai, per niente, affatto, per nulla, assolutamente no",
    "pl": "nie, nigdy, wcale, wcale nie, w ogole, skad",
    "ro": "nu, niciodata, deloc, nicidecum",
    "el": "οχι, ποτε, καθολου, μπα",
}

# Answers that there is nothing: praise to a question about faults, a complaint to one about what was good.
NOTHINGS = {
    "en": """
        (nothing|none|no|nil|nope|nah|zilch|nowt|nada|zero)
        not (really|much|a lot|a thing|a sausage|a great deal|a jot|anything|one thing|at all|at the moment|\
            at this time|that i|particularly)
        (nothing|none|nowt|no|nope) (really|at all|else|much|whatsoever|specific|in particular|particular|\
            drastic|major|obvious|comes to mind|springs to mind|at the moment|at present|that i can think of|\
            i can think of|i know of|as such|from me|to say|to report|to mention|needed|for me|this time|today)
        (can t|cannot|can not|cant|couldn t|could not|don t|didn t|haven t) (really |honestly |\
            actually )?(think of|thought of|see|find|name|fault|come up with|recall|remember|say i|got|\
            have) (a single|a|any|one|much|anything|anyone|nothing|owt)
        (i|we) (can t|cannot|can not|cant|couldn t|could not|don t|didn t|haven t) (really |honestly |\
            actually )?(think of|thought of|see|find|name|come up with|recall|got|have) (a single|any|one|much|\
            anything|anyone|nothing|owt)
        (i|we) don t (think|believe) (there|that|anything|any)
        there (is|was|isn t|wasn t|is not|was not|s|were|weren t) (really |honestly |absolutely )?(nothing|\
            anything|not a lot|not much|none|not anything)
        you didn t
        (it|you|they|she|he) (already )?(is one|are one|was one|were one|is|are|was|were|did)
        no (suggestions|suggestion|improvements|improvement|ideas|changes|change|comments needed|need)
        absolutely (nothing|none|not|no)
    """,
    "es": """
        (nada|ninguno|ninguna|no|nadie)
        (nada|no|ninguna|ninguno) (mas|especial|en especial|en particular|que decir|de nada|que yo recuerde|\
            que senalar|que objetar|en absoluto|importante|realmente|la verdad|por ahora|por el momento)
        (no |yo no )?se me ocurre (nada|ninguna|ninguno)
        no (se me ocurre|hay|tengo|veo|encuentro|cambiaria|echo|falta|falto|echamos) (en falta )?(nada|ninguna|\
            ninguno|mucho|de que quejarme|queja|quejas|sugerencias)
        no (mucho|gran cosa|demasiado)
        absolutamente nada
        ninguna (queja|sugerencia|idea|pega)
    """,
    "it": """
        (niente|nulla|no|nessuno|nessuna|nessun)
        (niente|nulla) (di particolare|da dire|da segnalare|di che|in particolare|di speciale|di nulla|direi|\
            per ora|al momento|di grave|davvero)
        non (saprei cosa|mi viene in mente|c e|ho|trovo|vedo|cambierei|manca|e mancato) (in mente )?(niente|\
            nulla|nessun|nessuna|cosa|critiche|suggerimenti)
        non mi viene in mente (niente|nulla)
        non (molto|granche|tanto)
        assolutamente (niente|nulla)
        nessun (problema|suggerimento|reclamo|appunto)
        nessuna (lamentela|critica|idea)
    """,
    "pl": """
        (nic|nie|brak|zadne|zadnych|niczego|zaden|zadna|nikt)
        (nic|niczego) (szczegolnego|takiego|konkretnego|istotnego|nie|do dodania|na razie|mi|waznego)
        (brak|bez) (uwag|zastrzezen|sugestii|propozycji)
        nie (mam|mamy) (uwag|zastrzezen|zadnych|sugestii|propozycji|nic|zarzutow|pomyslu)
        (nic|nie) (mi )?nie przychodzi
        nie przychodzi mi
        nie (wiele|za wiele|zbyt wiele|bardzo)
        absolutnie nic
    """,
    "ro": """
        (nimic|nu|niciunul|niciuna|nimeni|niciun)
        nimic (special|deosebit|de spus|altceva|in mod special|de semnalat|anume|important|din|momentan|\
            de adaugat|de reprosat)
        nu (am|avem|gasesc|vad|stiu ce|mi vine|mi vine in minte|imi vine) (nimic|nicio|niciun|ce|in minte|\
            sugestii|observatii|reprosuri|obiectii)
        nu (e|este) (nimic|cazul)
        nu (mare lucru|prea|mult|cine stie ce)
        absolut nimic
        nicio (problema|plangere|sugestie|idee|obiectie)
        fara (obiectii|reprosuri|sugestii)
    """,
    "el": """
        (τιποτα|οχι|κανενα|καμια|τιποτε|κανενας|κανεις|ουδεν)
        τιποτα (ιδιαιτερο|συγκεκριμενο|απολυτως|αλλο|σπουδαιο|προς|να|σοβαρο|που)
        (δεν|δε) (εχω|υπαρχει|βρισκω|βλεπω|μου ερχεται|θα αλλαζα|χρειαζεται|ελειψε|μου ελειψε|\
            μπορω να σκεφτω) (κατι|τιποτα|καποιο|κανενα|καμια|παραπονο|παραπονα|προτασεις|στο μυαλο)
        απολυτως τιποτα
        (καμια|κανενα) (παρατηρηση|παραπονο|προβλημα|ιδεα|σχολιο)
        οχι (πολλα|ιδιαιτερα|κατι)
    """,
}

# Answers that take no side, whatever was asked.
UNSURE = {
    "en": """
        (n a|na|not applicable|no comment|no comments|no opinion|no view|none applicable|see above|as above|\
            ditto|same|same as above|pass|dunno|unsure|hmm|dont know|nothing to add|no further comments|\
            no answer)
        (i )?(don t|do not|wouldn t|didn t) (really )?(know|remember|recall|mind|have an opinion|have a view|\
            use it|use them)
        (i am |i m |im )?not (really |too |quite |entirely |so )?(sure|certain|fussed|thought about it|bothered)
        (no idea|hard to say|can t say|couldn t say|difficult to say|too (early|soon) to (tell|say)|\
            time will tell|it depends|depends|who knows|can t remember|cant remember|not for me to say|\
            haven t thought|about the same|no different|no strong|no preference|nothing to compare)
        (i )?(have|ve|got) (nothing|no) (to compare|experience|opinion|idea)
        (maybe|perhaps) (ask|later|another time)
    """,
    "es": """
        (no se|no lo se|no sabria|ns nc|ns|nc|sin comentarios|ningun comentario|ni idea|no aplica|no procede|\
            depende|ya lo he dicho|lo mismo|n a|no opino|sin opinion|no sabe no contesta|igual)
        no (sabria|recuerdo|estoy segur*|me acuerdo|tengo opinion)
    """,
    "it": """
        (non so|non lo so|non saprei|nessun commento|boh|no comment|n a|dipende|vedi sopra|come sopra|\
            non applicabile|nessuna opinione|idem|non ricordo|non mi ricordo)
        (difficile (da )?dire|non sono sicur*)
    """,
    "pl": """
        (nie wiem|bez komentarza|nie dotyczy|trudno powiedziec|nie mam zdania|n d|jak wyzej|to zalezy|zalezy|\
            nie pamietam|nie jestem pew*|brak zdania|brak opinii)
    """,
    "ro": """
        (nu stiu|fara comentarii|nu e cazul|nu este cazul|n a|depinde|vezi mai sus|nu imi amintesc|\
            nu mi amintesc|nu am o parere|fara opinie|greu de spus|idem|nu pot spune)
        nu sunt sigur*
    """,
    "el": """
        (δεν ξερω|δε ξερω|δεν γνωριζω|κανενα σχολιο|χωρις σχολια|δεν ισχυει|εξαρταται|βλ παραπανω|ο τι και πριν|\
            δεν εχω αποψη|δεν θυμαμαι|δ α|δεν απαντω|δυσκολο να πω)
        δεν ειμαι σιγουρ*
    """,
}

# After "nothing": there is something after all.
EXCEPTIONS = {
    "en": "but, except, apart, other, more, than, besides, only, just",
    "es": "pero, salvo, excepto",
    "it": "ma, tranne, salvo",
    "pl": "ale, oprocz, poza, tylko",
    "ro": "dar, decat, doar",
    "el": "εκτος, αλλα, μονο, παρα",
}
# They deny what follows them: "no parking" does not answer no.
DENIALS = {
    "en": "no, none, nope, nil, not, zero",
    "es": "no, ninguno, ninguna, nadie",
    "it": "no, nessun, nessuno, nessuna",
    "pl": "nie, brak, zadne, zadnych, zaden, zadna, nikt",
    "ro": "nu, niciun, niciunul, niciuna, nimeni",
    "el": "κανενα, καμια, κανεις, κανενας, οχι",
}
# What may follow them without a comma.
GOES_ON = {
    "en": """
        i, it, you, they, we, he, she, all, everything, everyone, really, very, thanks, thank, at, excellent, great
    """,
    "es": "todo, gracias",
    "it": "tutto, grazie",
    "pl": "wszystko, dziekuje",
    "ro": "totul, toate, multumesc",
    "el": "ολα, ευχαριστω",
}
# After "nothing" they make a subject of it: "nothing works".
DOES = {
    "en": """
        works, worked, happens, happened, has, had, was, were, is, s, ever, of, gets, got, goes, went, done, makes,
        helps, helped, changed, changes, good
    """,
    "es": "funciona, funcionaba, funciono, me, se, le, ha, fue, era, bueno",
    "it": "funziona, funzionava, mi, si, e, era, buono",
    "pl": "dziala, dzialalo, nie, sie, dobrego",
    "ro": "nu, merge, functioneaza, a, bun",
    "el": "δεν, λειτουργει, καλο",
}
