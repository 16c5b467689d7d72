"""Words of distress in each language, by what they speak of: where one stands, a comment is worth a sentence vector.

``word*`` is every word that begins so. They prove nothing: most who write them thank, mourn or joke. Source: own.
"""

GROUPS = ("harm", "suicide", "marks", "self", "hope", "living", "death")  # the most telling first

ENGLISH = {
    "harm": """
        selfharm*, self harm*, self injur*, self mutilat*, self destruct*, sh, harm myself, harm himself, harm herself,
        harm themselves, harming my*, harmed my*, hurt my*, hurts my*, hurt himself, hurt herself, hurting my*, cut
        myself, cutting myself, cut my*, cutting my*, started cutting, been cutting, stop
        cutting, to cut again, cut again, bloodlet*, punish my*, burning my*, burn my*, burnt my*, burned my*, scratch
        my*, scratched my*, punch my*, punch the, hit myself, hitting myself, starve myself, starving myself, urges
    """,
    "suicide": """
        suicid*, sucid*, suicd*, sucicid*, kms, unalive*, kill myself, killing myself, killed myself, kill himself,
        kill herself, killed himself, killed herself, kill themselves, killing himself, killing herself, take my own
        life, taking my own life, take my life, end my*, ending my*, ended my*, end it*, ending it, ending things, end
        things, hang my*, hanging my*, hanged my*, shoot myself, drown myself, overdos*, want to die, wanna die, wanted
        to die, wants to die, wish i was dead, wish i were dead, wish i could die, ready to die, rather be dead, rather
        die, wish for death, better off dead, better off without me, better off if, not wake*, never wake*, don t wake,
        not to wake, do not wake, if i was gone, if i were gone, without me, wasn t around, weren t around, wasn t
        here, not be here, don t want to be here, do not want to be here, takes me, take me away, something stupid, a
        plan and, the letters to, my things, noose, way out
    """,
    "marks": """
        cut, cuts, cutting, razor*, blade*, scar, scars, scarred, wrist*, bleed, bleeding, bleeds, blood, pills, pill,
        my tablets, of tablets, urge, numb, numbs
    """,
    "self": """
        self hatred, self loathing, worthless*, i am useless, i m useless, burden, burdening, hate me, hate my*, hated
        my*, hating my*, hate how i, loathe my*, coward, starv*, binge*, bingeing, purge*, purging, not eaten, sick
        after, to stop my*
    """,
    "hope": """
        no point in, the point in anything, the point of anything, no future, no reason to, pointless, meaningless,
        hopeless*, helpless*, despair*, depress*, lonely, loneliness, all alone, so alone, empty inside, give up,
        giving up, given up, cannot go on, can t go on, cant go on, can t take it, cannot take it, can t cope, cannot
        cope, not coping, tired of being, carry on like this, carry on any*, disappear*
    """,
    "living": "alive, living, to live, in my life, my own life, life is, wake up in the",
    "death": """
        kill, kills, killing, killed, die, died, dies, dying, dead, death, deaths, jump*, hanging, rope, bridge,
        drown*, strangl*, goodbye, farewell, a train, the train
    """,
}
SPANISH = {
    "harm": """
        hacerme daño, me hago daño, hacerse daño, se hace daño, autolesi*, cortarme, me corto, cortandome, se corta los,
        se corta el, se corta las, me corte las, me quemo, quemarme
    """,
    "suicide": """
        suicid*, matarme, me mato, matarse, morirme, quiero morir, acabar con todo, acabar con mi*, terminar con todo,
        tirarme, ahorcar*, sobredosis, sin mi, si yo no, no me desper*, no despertar*, quitarme de, de en medio,
        quitarme la vida, despedida, sin salida, otra salida
    """,
    "marks": "cortes, cuchilla*, sangre, pastillas, pastilla",
    "self": "una carga, un estorbo, me odio, odio mi, asco de mi, no valgo, inutil",
    "hope": """
        sin sentido, no tiene sentido, sentido a nada, sentido a la vida, desaparecer, desaparezco, no puedo mas, ya no
        aguanto, no aguanto mas, rendirme, me rindo, desesper*, deprim*, depresion, sin esperanza, estoy sola, tan
        sola, soledad, vacio, vacia, ganas de nada, para que seguir, seguir asi, tirar la toalla
    """,
    "living": "vivir, vivo para, la vida, mi vida, despertar, viviendo asi, seguir viviendo",
    "death": "matar, morir, muero, muera, muerto, muerta, muerte, muriera, saltar, ahogar*, puente",
}
ITALIAN = {
    "harm": """
        farmi del male, farmi male, mi faccio del male, mi faccio male, autolesion*, tagliarmi, mi taglio, si taglia,
        mi brucio, bruciarmi
    """,
    "suicide": """
        suicid*, uccidermi, mi uccido, ammazz*, voglio morire, facessi fuori, farla finita, finirla, buttar*, impicc*,
        overdose, senza di me, non ci fossi, esserci piu, non esserci, svegliarmi, togliermi la vita, via d uscita
    """,
    "marks": "tagli, lametta, lamette, sangue, pastiglie, pillole, compresse",
    "self": "un peso, mi odio, mi detesto, mi faccio schifo, non valgo, inutile",
    "hope": """
        senza senso, non ha senso, ha piu senso, sparire, scomparire, non ce la faccio, non ne posso, mollare,
        arrendermi, disperat*, disperazione, depress*, senza speranza, sono sola, sono solo, cosi sola, solitudine,
        vuoto, vuota, senso di niente, senso di nulla, andare avanti
    """,
    "living": "vivere, la vita, mia vita, svegliar*",
    "death": "morire, morireee*, muoio, morto, morta, morte, morissi, annegar*, un ponte, dal ponte, addio",
}
POLISH = {
    "harm": """
        samookalecz*, okalecz*, tne sie, tnie sie, tnie sobie, pocialem, pocielam, robie sobie, zrobic sobie, zrobie
        sobie, krzywdze sie, krzywdzi sie, krzywdzic sie, przypalam, ciac, tne
    """,
    "suicide": """
        samoboj*, zabic sie, sie zabic, zabije sie, sie zabije, chce umrzec, przedawkow*, nie obudz*, skonczyc ze
        soba, skoncze ze soba, ze soba skonczyc, powiesic, powiesze, utopic, beze mnie, gdyby mnie, bym sie nie
        urodzi*, sie nie urodzi*, nie zyc, odebrac sobie, pozegnaln*, zegnajcie
    """,
    "marks": "ciecie, zyletk*, krew, krwi, krwawi*, tabletki, tabletek, pigulk*",
    "self": """
        ciezarem, nienawidze siebie, nienawidze sie, brzydze sie, bezwartosc*, do niczego, krzywde
    """,
    "hope": """
        bez sensu, nie ma sensu, sensu, zniknac, znikn*, nie dam rady, nie daje rady, nie mam sily, mam dosc, poddaje
        sie, poddac, rozpacz*, zrozpacz*, depresj*, beznadziej*, bez nadziei, wyjscia, skonczyc z, samotn*, pustk*
    """,
    "living": "nie zyje, zyc, zycia, zycie, zyciem, obudzic",
    "death": """
        zabic, zabije, zabijam, umrzec, umieram, umarl*, smierc*, martw*, most, mostu, moscie, skoczyc, skoczyl*,
        wyskocz*
    """,
}
ROMANIAN = {
    "harm": """
        imi fac rau, sa mi fac rau, isi face rau, automutil*, ma tai, sa ma tai, se taie, ma ard
    """,
    "suicide": """
        sinucid*, sinucig*, suicid*, sa ma omor, vreau sa mor, supradoz*, capat zilelor, zilelor, mai bine moare, mai
        bine mor, sa nu mai fiu, sa ma trezesc, termin cu toate, sa termin, spanzur*, ma arunc, sa ma arunc, fara mine,
        n as mai fi, nu as mai fi, sa mi iau viata, alta iesire, nicio iesire
    """,
    "marks": "taieturi, lama, lame, sange, sangele, pastile, pastilele",
    "self": "povara, ma urasc, mi e sila de mine, nu valorez, inutil*",
    "hope": """
        fara sens, niciun sens, nici un sens, are sens, sensul, sa dispar, dispar, nu mai pot, nu mai rezist, ma dau
        batut, renunt, disper*, depresi*, deprimat*, fara speranta, nicio speranta, singuratate, sunt singura, atat de
        singura, gol pe dinauntru
    """,
    "living": "traiesc, trai, viata, vietii, trezesc",
    "death": "omor, sa mor, mor, moara, murit, moartea, moarte, mort, moarta, muri, adio, inec, podul, de pe pod",
}
GREEK = {
    "harm": """
        κακό στον εαυτό, πληγών*, αυτοτραυματ*, χαράζω, χαρακών*, κόβομαι, κόβω τ*, κόπηκα, καίγομαι
    """,
    "suicide": """
        αυτοκτον*, σκοτωθώ, σκοτώνομαι, να πεθάνω, υπερβολική δόση, να τελειώνω, να τελειώσω, τελειώσω με, ένα τέλος,
        τέλος σε όλα, τελειώνουν όλα, κρεμαστώ, πνιγώ, πηδήξω, χωρίς εμένα, έλειπα, να λείψω, να χαθώ, μπαλκόνι, δώσω
        τέλος, αποχαιρετ*, διέξοδο
    """,
    "marks": "κοψίματα, ξυράφι*, λεπίδ*, αίμα, αίματα, χάπια, χαπιών",
    "self": "βάρος, μισώ τον εαυτό, σιχαίνομαι τον, τιποτένι*, άχρηστ*",
    "hope": """
        νόημα, εξαφανιστώ, χαθώ, δεν αντέχω, δεν αντέχεται, δεν μπορώ άλλο, παραδίνομαι, απελπ*, απόγνωση, κατάθλιψη,
        καταθλιπτικ*, απελπισ*, μοναξιά, ολομόναχ*, κενό
    """,
    "living": "να ζω, να ζήσω, ζω, ζωή, ζωής, ξυπνήσω",
    "death": "σκοτώσω, σκοτωθεί, πεθάνω, πεθαίνω, πεθάνει, πέθανε, πεθαμέν*, θάνατο*, θανάτου, νεκρ*, αντίο, γέφυρα",
}
WORDS = {
    "en": ENGLISH,
    "es": SPANISH,
    "it": ITALIAN,
    "pl": POLISH,
    "ro": ROMANIAN,
    "el": GREEK,
}
