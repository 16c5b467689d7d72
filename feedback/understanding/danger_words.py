"""Words of distress in each language: where one stands, a comment is worth a sentence vector for its writer's sake.

``word*`` is every word that begins so. They prove nothing: most who write them thank, mourn or joke.
"""

ENGLISH = """
    suicid*, selfharm*, self harm*, self injur*, self hatred, self destruct*, sh, harm myself, harm himself, harm
    herself, harming my*, harmed my*, hurt my*, hurt himself, hurt herself, hurting my*, kill, kills, killing, killed,
    kms, cut, cuts, cutting, razor*, blade*, scar, scars, scarred, wrist*, bleed, bleeding, bleeds, bloodlet*, blood,
    overdos*, pills, pill, my tablets, of tablets, die, died, dies, dying, dead, death, deaths, alive, living, to
    live, in my life, my own life, life is, not wake*, never wake*, without me, if i was gone, if i were gone, end
    it*, ending it, end my*, ending my*, end things, way out, no point in, no future, no reason to, pointless,
    meaningless, hopeless*, worthless*, helpless*, i am useless, i m useless, burden, burdening, disappear*, despair*,
    depress*, lonely, loneliness, all alone, so alone, hate me, hate my*, hated my*, hate how i, loathe my*, starv*,
    binge*, bingeing, purge*, purging, not eaten, sick after, the letters to, a plan and, my things, urges, urge,
    coward, empty inside, numb, numbs, give up, giving up, given up, cannot go on, can t go on, cant go on, can t take
    it, cannot take it, can t cope, cannot cope, not coping, tired of being, takes me, take me away, jump*, hang my*,
    hanging, noose, rope, bridge, drown*, strangl*, goodbye, farewell, punish my*, burning my*, burn my*, burnt my*,
    scratch my*, punch my*, punch the, a train, the train, the point in anything, the point of anything, better off
    if, carry on like this, carry on any*, don t wake, not to wake, do not wake, wake up in the, ending things,
    something stupid, sucid*, suicd*, sucicid*, wasn t around, wasn t here, weren t around, unalive, to stop my*, not
    be here, don t want to be here, do not want to be here
"""
SPANISH = """
    suicid*, matarme, me mato, matar, morir, morirme, muero, muera, muerto, muerta, muerte, muriera, hacerme daño, me
    hago daño, autolesi*, cortarme, me corto, cortandome, cortes, cuchilla*, sangre, pastillas, pastilla, sobredosis,
    sin sentido, no tiene sentido, sentido a nada, sentido a la vida, vivir, vivo para, la vida, mi vida, despertar,
    desaparecer, desaparezco, una carga, un estorbo, me odio, odio mi, asco de mi, no valgo, inutil, no puedo mas, ya
    no aguanto, no aguanto mas, rendirme, me rindo, sin mi, si yo no, desesper*, deprim*, depresion, sin esperanza,
    sin salida, otra salida, acabar con todo, acabar con mi*, terminar con todo, despedida, tirarme, saltar, ahorcar*,
    ahogar*, puente, estoy sola, tan sola, soledad, me quemo, quemarme, vacio, vacia, ganas de nada, para que seguir,
    seguir asi, no me desper*, quitarme de, de en medio, se corta los, se corta el, me corte las, viviendo asi, seguir
    viviendo, no despertar*, tirar la toalla
"""
ITALIAN = """
    suicid*, uccidermi, mi uccido, ammazzarmi, mi ammazzo, morire, muoio, morto, morta, morte, morissi, farmi del
    male, mi faccio del male, mi faccio male, autolesion*, tagliarmi, mi taglio, tagli, lametta, lamette, sangue,
    pastiglie, pillole, compresse, overdose, senza senso, non ha senso, ha piu senso, vivere, la vita, mia vita,
    svegliarmi, sparire, scomparire, un peso, mi odio, mi detesto, mi faccio schifo, non valgo, inutile, non ce la
    faccio, non ne posso, mollare, arrendermi, senza di me, non ci fossi, disperat*, disperazione, depress*, senza
    speranza, via d uscita, farla finita, finirla, addio, buttarmi, buttar*, impicc*, annegar*, un ponte, dal ponte,
    sono sola, sono solo, cosi sola, solitudine, mi brucio, bruciarmi, vuoto, vuota, senso di niente, senso di nulla,
    andare avanti, si taglia, esserci piu, non esserci, morireee*, svegliar*, ammazz*, facessi fuori
"""
POLISH = """
    samoboj*, zabic, zabije, zabijam, zabic sie, umrzec, umieram, umarl*, smierc*, martw*, nie zyc, nie zyje, zyc,
    zycia, zycie, zrobic sobie, robie sobie, zrobie sobie, krzywde, samookalecz*, okalecz*, ciac, tne, tne sie,
    pocialem, pocielam, ciecie, zyletk*, krew, krwi, krwawi*, tabletki, tabletek, pigulk*, przedawkow*, bez sensu, nie
    ma sensu, sensu, obudzic, nie obudz*, zniknac, znikn*, ciezarem, nienawidze siebie, nienawidze sie, brzydze sie,
    bezwartosc*, do niczego, nie dam rady, nie daje rady, nie mam sily, mam dosc, poddaje sie, poddac, beze mnie,
    rozpacz*, zrozpacz*, depresj*, beznadziej*, bez nadziei, wyjscia, skonczyc ze soba, skonczyc z, pozegnaln*,
    zegnajcie, powiesic, powiesze, utopic, most, mostu, samotn*, przypalam, pustk*, ze soba skonczyc, skoncze ze soba,
    tnie sobie, tnie sie, moscie, zyciem, krzywdze sie, krzywdzi sie, krzywdzic sie, gdyby mnie, bym sie nie urodzi*,
    sie nie urodzi*, skoczyc, skoczyl*, wyskocz*
"""
ROMANIAN = """
    sinucid*, sinucig*, suicid*, omor, sa mor, mor, moara, murit, moartea, moarte, mort, moarta, muri, sa ma omor, imi
    fac rau, sa mi fac rau, automutil*, ma tai, sa ma tai, taieturi, lama, lame, sange, sangele, pastile, pastilele,
    supradoz*, fara sens, niciun sens, nici un sens, are sens, traiesc, trai, viata, vietii, trezesc, sa dispar,
    dispar, povara, ma urasc, mi e sila de mine, nu valorez, inutil*, nu mai pot, nu mai rezist, ma dau batut, renunt,
    fara mine, n as mai fi, nu as mai fi, disper*, depresi*, deprimat*, fara speranta, nicio speranta, alta iesire,
    nicio iesire, termin cu toate, sa termin, adio, spanzur*, inec, ma arunc, sa ma arunc, podul, de pe pod,
    singuratate, sunt singura, atat de singura, ma ard, gol pe dinauntru, sensul, se taie, capat zilelor, zilelor, mai
    bine moare, mai bine mor, sa nu mai fiu, sa ma trezesc
"""
GREEK = """
    αυτοκτον*, σκοτωθώ, σκοτώσω, σκοτώνομαι, πεθάνω, πεθαίνω, πεθάνει, πέθανε, πεθαμέν*, θάνατο*, θανάτου, νεκρ*, κακό
    στον εαυτό, πληγών*, αυτοτραυματ*, χαράζω, χαρακών*, κόβομαι, κόβω τ*, κόπηκα, κοψίματα, ξυράφι*, λεπίδ*, αίμα,
    αίματα, χάπια, χαπιών, υπερβολική δόση, νόημα, να ζω, να ζήσω, ζω, ζωή, ζωής, ξυπνήσω, εξαφανιστώ, χαθώ, βάρος,
    μισώ τον εαυτό, σιχαίνομαι τον, τιποτένι*, άχρηστ*, δεν αντέχω, δεν αντέχεται, δεν μπορώ άλλο, παραδίνομαι, χωρίς
    εμένα, απελπ*, απόγνωση, κατάθλιψη, καταθλιπτικ*, απελπισ*, διέξοδο, να τελειώνω, να τελειώσω, τελειώσω με,
    αποχαιρετ*, αντίο, κρεμαστώ, πνιγώ, πηδήξω, γέφυρα, μοναξιά, ολομόναχ*, καίγομαι, κενό, τελειώνουν όλα, μπαλκόνι,
    ένα τέλος, τέλος σε όλα, έλειπα, να λείψω, σκοτωθεί, να χαθώ
"""
WORDS = {
    "en": ENGLISH,
    "es": SPANISH,
    "it": ITALIAN,
    "pl": POLISH,
    "ro": ROMANIAN,
    "el": GREEK,
}
