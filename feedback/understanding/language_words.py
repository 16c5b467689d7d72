"""Short words that tell a language from its neighbours, for texts too short for the model. Source: own."""

# Only what is frequent in that language and rare or unknown in the other five. Folded like the texts (no accents).
WORDS = {
    "en": """
        the, and, was, were, is, are, my, with, for, very, she, he, they, i, you, it, this, that, of, to, at,
        had, have, has, been, but, not, thank, thanks, thx, staff, helpful, nurse, doctor, good, great,
        excellent, friendly, kind, from, who, when, what, so, all, me, we, our, us, their, her, his, would,
        could, be, did, didn, don, wait, waiting, service, office, please, hours, always, really, more, better,
        everything, nothing, there, nice, lovely, how, out, amazing, wonderful, brilliant, professional, clerk,
        desk, window, today, yesterday, because, well, got, helped, on, by, an, if, which, will, your, him, up,
        about, than, made, made, again, never, mr, mrs, ms, dr, am, im, ok
    """,
    "es": """
        el, los, las, una, por, con, muy, que, es, fue, pero, gracias, mi, me, atencion, amable, senor, senora,
        sra, para, de, la, un, en, personal, del, y, no, estuvo, usted, hace, siempre, ella, trato, trabajo,
        horas, espera, personal, excelente, mas, bien, todo, nada, cuando, donde, como, esta, este, su, sus, lo,
        le, se, nos, hay, ha, han, ser, tiene, servicio, dona, don, oficina, funcionaria, funcionario,
        ventanilla, buen, buena, bueno, mucho, mucha, enfermera, doctora, tambien, desde, sin, sobre, al, hasta,
        porque, quiero, quisiera, felicitar, agradecer, profesional, ayudo, solo, estaba
    """,
    "it": """
        il, gli, una, che, con, molto, non, sono, stato, stata, grazie, mi, la, ma, gentile, signora, signor,
        sig, per, della, del, nel, alla, allo, ho, ha, anche, sempre, ore, attesa, personale, e, ed, di, da,
        piu, bene, tutto, ci, niente, nulla, quando, dove, come, questo, questa, suo, sua, lo, si, dell,
        servizio, ufficio, sportello, brava, bravo, bravissima, gentilissima, gentilissimo, dottoressa, dottore,
        impiegata, impiegato, infermiera, era, hanno, dal, dalla, nella, sul, sulla, perche, vorrei,
        ringraziare, disponibile, disponibilita, cortese, cortesia, agli, delle, degli, dei, alle, aiutato,
        stati, molta, solo, le, i, un, mio, mia, davvero, lavoro, poi, fatto, al
    """,
    "pl": """
        i, w, z, na, nie, jest, bardzo, pani, pan, pana, panu, panem, dziekuje, za, do, sie, ze, to, ale, mi,
        mnie, byla, byl, od, jak, tak, czy, po, dla, przy, oraz, przez, ktora, ktory, ktorzy, godzin, godziny,
        obsluga, urzad, urzedzie, okienku, mila, mily, pomoc, pomogla, pomogl, wszystko, zawsze, tylko, co, juz,
        o, jej, jego, ich, moja, moj, mojej, sprawe, prosze, polecam, panstwa, super, dobrze, nic, trzeba, bylo,
        tego, tej, ten, ta, te, dzieki, pielegniarka, lekarz, doktor, kolejka, kolejce, zyczliwa, uprzejma,
        uprzejmy, pania, serdecznie, dzisiaj, wczoraj, chcialbym, chcialabym, pochwalic, podziekowac, su, sa,
        byli, nam, nas, bez, pracownik, pracownica
    """,
    "ro": """
        nota, zece, angajat, angajata, angajatii, functionar, rezolvat, oameni, omul, respect, datorita, totusi,
        insa, atat, si, foarte, este, sunt, cu, la, din, pe, nu, am, fost, multumesc, multumim, pentru, doamna,
        domnul, domnului, doamnei, dna, dl, dnul, de, o, un, mai, care, ca, dar, m, mi, ne, au, a, sa, se, in,
        cel, cea, ati, ore, ghiseu, ghiseul, amabila, amabil, ajutat, ajutor, totul, nimic, bine, cand, unde,
        cum, acest, aceasta, ei, lui, iar, fara, dupa, doar, tot, toate, foarte, serviciu, serviciul, birou,
        biroul, asteptat, rabdare, rabdarea, profesionist, profesionalism, functionara, functionarul, asistenta,
        medicul, doctorul, felicitari, vreau, doresc, multa, mult, buna, bun, era, sau, prin, despre, spre, ori,
        imi, meu, mea, mele, lucreaza, deosebita
    """,
    "el": """
        kai, na, to, ta, ti, tin, tis, tou, tous, tou, me, se, gia, apo, den, mou, mas, sas, einai, itan, htan,
        poli, poly, polu, eyxaristo, efxaristo, euxaristw, eyxaristw, efharisto, euxaristo, efxaristoume, kyria,
        kuria, kiria, kyrie, kyrios, kurios, kurio, kyrio, sto, sti, stin, sthn, ston, oti, pou, pu, alla, kala,
        kalh, kali, kalos, thn, ths, mprabo, mpravo, amesa, amesws, grhgora, grigora, eksypiretise,
        eksyphrethse, exypiretise, eksipiretise, prosopiko, h, o, oi, ena, mia, exo, exei, eixe, efxaristies,
        euxaristies, exypiretisi, eksypiretisi, eksiphrethsh, yphresia, ypiresia, ypallhlos, ypallilos,
        ipallilos, grafeio, perimena, wres, ores, bohthise, voithise, bohthhse, me, mhn, min, dn, gt, giati,
        opos, opws, olous, ola, oloi, eimai, sygxaritiria, bravo, mpravo, eugenikh, evgeniki, eygeniki, thelo,
        thelw, ki, apo, ithela, hthela, stous, stis, tos, ston, tha, tipota, panta, mono, ypomoni
    """,
}  # fmt: skip

# How Greek in Latin letters looks: omega as w, eta as h at a word's end, the letter pairs of its own sounds.
GREEKLISH = (
    r"[bdgklmnprstvxz]w[nsm]?\b|\b[a-z]{2,}[bdklmnrv]h[sn]?\b|\b(?:mp|nt|gk|ts|ks)[aeiouyhw]|eks[iyuh]p|e[uyf]x?aris"
)

# Letters that one of these languages has and the others have not.
LETTERS = {
    "pl": "ąćęłńśźżĄĆĘŁŃŚŹŻ",
    "ro": "ăâțșţşĂÂȚȘŢŞ",
    "es": "ñ¿¡Ñ",
    "it": "ìòÌÒ",
}
