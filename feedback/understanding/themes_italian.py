"""What Italian comments are about: words for each theme. Source: own. How to read the tables: ``theme_words``."""

WORDS = {
    "staff_manner": """
        gentil*, cortes*, scortes*, maleducat*, educato, educata, educati, educate, ben educat*, educazione,
        simpatic*, simpatia, antipatic*, sorriso, sorrisi, sorride*, sorrident*, un sorriso, professionalita,
        professionali, molto professionale, poco professionale, pazienza, santa pazienza, pazientemente,
        (molto|tanto|davvero|poco|sempre|stata|stato) paziente, disponibilita, disponibile, disponibili,
        disponibilissim*, cordial*, premuros*, premura, sgarbat*, sgarbo, garbo, garbat*, con garbo, arrogan*,
        boria, borios*, spocchia, spocchios*, altezzos*, supponen*, presuntuos*, villan*, cafon*, burber*,
        brusc*, sbrigativ*, scorbutic*, acid*, scontros*, scostant*, indisponent*, indisponen*, svogliat*,
        menefreghis*, menefreghismo, strafottent*, umanita, umano rapporto, rapporto umano, lato umano,
        atteggiamento, modi, bei modi, brutti modi, modo di fare, maniere, buone maniere, accoglien*,
        accoglienza, ben accolt*, accolt*, ci ha accolto, mi ha accolto, mi hanno accolto, ci hanno accolto,
        empati*, comprensiv*, comprensione, delicatezza, delicat*, dolcezza, dolcissim*, tenerezza, affettuos*,
        affetto, amorevol*, amore per il, calore umano, calorosamente, caloros*, angelo, angeli, un tesoro,
        tesoro di, tesori, una perla, un mito, un santo, santa donna, squisit*, splendid*, persona squisita,
        persona splendida, persona meravigliosa, persone meravigliose, brava persona, brave persone, bravissim*,
        in gamba, alla mano, spiritos*, battuta, battute, scherza*, scherzat*, scherzi, risata, risate, allegr*,
        allegria, buonumore, buon umore, malumore, umorismo, coccol*, coccolat*, rassicur*, tranquillizz*,
        conforta*, conforto, consola*, incoraggia*, sostegno, sostenut*, mi ha tenuto tenuto la mano, tenermi la
        mano, preso per mano, la mano, abbracci*, urla*, urlat*, urlando, grida*, gridat*, gridando, alzato la
        voce, sgrida*, sgridat*, sbraita*, sbuff*, sbuffa*, seccat*, scocciat*, infastidit*, stizzit*, nervos*,
        risponde male, rispondono male, trattata male, trattato male, trattati male, trattati bene, trattata
        bene, trattato bene, tratta male, trattano male, (trattata|trattato|trattati|trattano)
        (molto|benissimo|malissimo|con), accoglienti, cura e attenzione, attent*, attenti, attenta, attento,
        dedizione, passione, entusias*, impegno, si e fatta in quattro, si e fatto in quattro, si fanno in
        quattro, si sono fatti in quattro, in quattro, mette il cuore, mettono il cuore, con il cuore, col
        cuore, cuore d oro, gran cuore, cuore grande, buon cuore, saluta, saluta*, saluto, salutare, facce
        scure, muso lungo, musone, antipatia, tono, tono di voce, che tono, si e scusata, si e scusato, si e
        scusat*, freddezza, fredda e, indifferen*, mi ha aiutata, mi ha aiutato, ci ha aiutato, ci hanno
        aiutato, mi hanno aiutato, mi ha accompagnat*, ci ha accompagnat*, mi ha accompagnato, mi ha
        accompagnata, gentaglia, lavativ*, fannullon*, nullafacent*, pettegol*, chiacchier*, chiacchierano,
        chiacchierare, si e presa cura, si e preso cura, si prendono cura, si sono presi cura, nemmeno un
        buongiorno, neanche un buongiorno, (alza|alzano|alzato) la voce, (risposto|risponde|rispondono) male,
        (medico|dottore|dottoressa|infermiera|infermiere|signora|signore|ragazza|impiegata|impiegato|persona|molto|davvero)
        (bravo|brava|bravi|brave|dolce|dolcissima), si sono scusati, ha chiesto scusa, hanno chiesto scusa,
        nemmeno le scuse
    """,
    "communication": """
        spieg*, spiegazion*, informa, informano, informare, informat*, informazion*, informarci, informarmi,
        disinform*, ascolt*, comunica*, incomunicab*, mi ha chiamato, mi hanno chiamato, ha richiamato,
        richiamat*, richiamare, richiama*, richiamo telefonico, mi chiama*, ci chiama*, telefonata, telefonate,
        telefonato, chiamata, chiamate, rispond*, rispost*, risposero, senza risposta, nessuna risposta,
        lettere, raccomandata, email, e mail, pec, messaggi*, sms, whatsapp, chiarezza, chiarament*, chiarit*,
        chiarimento, chiarimenti, chiaro, chiara, chiari, chiare, poco chiaro, confus*, confusione, capito
        tutto, capito niente, capito nulla, capire, capisco, capisce, non ho capito, si capisce, non si capisce,
        ho capito, comprensibil*, incomprensibil*, consigli*, suggeri*, traduc*, traduzion*, tradott*,
        interprete, mediatric*, mediatore, mediatori, avvis*, preavviso, senza preavviso, avvert*, preannunc*,
        domand*, domande, domanda a cui, mie domande, ogni domanda, dubbi, dubbio, ogni dubbio, contatta*,
        contatto, contatti, ricontatt*, aggiorna*, aggiornament*, aggiornati, aggiornata, tenuti informati,
        tenuta informata, tenuto informato, mi ha detto (che|cosa|come|tutto|chiaro), mi hanno detto, nessuno
        (mi|ci|sa|ha|sapeva|dice|spiega|avvisa|risponde|informa), nessuno (mi|ci)
        (ha|aveva|dice|spiega|avvisa|risponde|informa), nessuno sa, non (mi|ci) hanno detto, non (mi|ci) ha
        detto, ognuno dice, ognuno diceva, versioni diverse, contraddi*, contraddittori*, contrastant*, passo
        passo, passo per passo, passaggio per passaggio, per filo e per segno, parole semplici, in parole
        povere, burocratese, gergo, linguaggio, volantin*, opuscol*, istruzion*, indicazioni
        (chiare|precise|sbagliate|confuse|utili|scritte), comunicazion*, annunci*, notific*, trasparen*,
        sincer*, onest*, franchezza, bugi*, mentit*, parlato chiaro, parla chiaro, parlare con
        (il|un|la|qualcuno), dialogo, colloquio, colloqui, conversazione, discuss*, confronto, coinvolt*,
        coinvolg*, dirmelo, dircelo, dirlo, avessero detto, avesse detto, far sapere, fatto sapere, fatemi
        sapere, neanche una parola, nemmeno una parola, nemmeno una telefonata, silenzio assoluto, letto la
        cartella, lettera (incomprensibile|chiara|sbagliata|inviata), via mail, per mail, alle mail, una mail
    """,
    "waiting": """
        attes*, aspett*, coda, code, fila, in fila, fare la fila, ritard*, ore, ore e ore, un ora, mezz ora,
        mezzora, ora e mezza, rapid*, veloc*, velocissim*, lent*, lentezza, lumaca, lumache, minuti,
        (dieci|cinque|venti|due|quindici|trenta|5|10|15|20|30) minuti, settimane, mesi, da
        (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre),
        puntual*, impuntual*, in orario, all ora, in punto, attend*, sala d attesa piena, lista d attesa, liste
        d attesa, tempi, tempistic*, tempestiv*, tempo perso, perdita di tempo, perdere tempo, perso (la
        mattina|una mattina|tempo|la giornata|mezza giornata), immediat*, all istante, in un attimo, in un
        lampo, in un baleno, in quattro e quattr otto, quattro e quattr otto, detto fatto, in giornata, giorno
        dopo, il giorno stesso, lo stesso giorno, in fretta, sollecit*, solerte, solerzia, celer*, celerita,
        speditamente, snello, eterno, eterna, eternita, infinit*, interminabil*, secoli, un secolo, ancora
        (niente|nulla|aspetto|in attesa), sto ancora, sto aspettando, rinvi*, rimand*, posticip*, spostat*,
        disdett*, annullat*, senza (coda|code|fila|file|attesa|attese|aspettare), nessuna (coda|fila|attesa),
        niente (coda|fila|file|code), tardi, troppo tardi, in anticipo, lungaggin*, scadut*, un eternita,
        (ricevuta|ricevuto|visitato|visitata|chiamato|chiamata|fatto|risposto) subito, subito
        (dopo|ricevuta|ricevuto|visitata), tutto subito, appuntamento (spostato|saltato|rinviato)
    """,
    "access": """
        parcheggi*, posteggi*, sedia a rotelle, sedie a rotelle, carrozzina, carrozzine, passeggino, access*,
        inaccessib*, ascensor*, montascale, rampa, rampe, scale, scalini, scalino, gradin*, barriere, barriere
        architettoniche, lontan*, distan*, chilometr*, vicino a casa, sotto casa, a due passi, dietro l angolo,
        comodo da raggiungere, facile da raggiungere, difficile da raggiungere, trasport*, mezzi pubblici,
        autobus, bus, tram, metro, pullman, corriera, fermata, fermate, treno, taxi, navetta, orari*, orario di
        apertura, apert*, apertura, aperture, chius*, chiusura, aprono, aprire, aprite, chiude, chiudono, di
        pomeriggio, sabato, fine settimana, weekend, serale, festivi, appuntament*, prenot*, posto libero, posti
        liberi, nessun posto, slot, disponibilita di posti, non ci sono posti, disdire, posizione, ubicat*,
        ubicazione, segnaletic*, segnalet*, cartell*, indicazioni stradali, indicazioni per, disabil*,
        handicap*, invalid*, mobilita ridotta, cieco, cieca, ciechi, ipovedent*, sordo, sorda, sordi, non
        vedente, non vedenti, non udent*, lis, lingua dei segni, braille, stampelle, deambulatore, bastone,
        raggiung*, irraggiungib*, irreperibil*, introvabil*, reperibil*, linea (occupata|sempre|cade|caduta),
        sempre occupato, cade la linea, caduta la linea, centralino, call center, musichetta, squilla, squilla a
        vuoto, prendere la linea, non risponde nessuno, nessuno risponde, non rispondono (mai|al), rispondono
        (mai|al telefono), risponde al telefono, rispondere al telefono, impossibile
        (prenotare|parlare|contattare|trovare|parcheggiare|telefonare|entrare|raggiungere), difficile
        (prenotare|parlare|contattare|trovare|parcheggiare), facile (da trovare|da
        raggiungere|parcheggiare|trovare), trovare (la|il|l|lo)
        (sede|ufficio|ingresso|entrata|reparto|stanza|posto), ingresso, entrata, mi sono pers*, ci si perde, a
        domicilio, domiciliar*, sportelli aperti, sede (piu|vicina|lontana), succursale, senza appuntamento,
        cup, vicina a casa, sportelli (aperti|chiusi), sportello chiuso, un solo sportello, uno sportello
        (aperto|solo), (anche|solo|di|il) pomeriggio
    """,
    "environment": """
        pulit*, pulizia, pulizie, sporc*, sporcizia, lurid*, zozz*, sudici*, lercio, igienici, servizi igienici,
        gabinett*, cesso, cessi, carta igienica, sapone, doccia, docce, rumor*, rumore, chiasso, baccano,
        schiamazzi, silenz*, tranquill*, freddo, fredda, gelo, si gela, gelid*, caldo, calda sala, afa,
        temperatura, aria condizionata, condizionator*, climatizza*, riscaldament*, termosifon*, caloriferi,
        stufa, ventilator*, aria viziata, sedi*, sedile, sedili, poltron*, panchin*, panca, posti a sedere,
        sedersi, sedermi, dove sedersi, cibo, mensa, pasti, pasto, pranzo, cena, colazione, minestra,
        minestrin*, pasta, zuppa, brodo, acqua, caffe, macchinetta del caffe, distributore, distributori,
        vassoio, sala, sala d attesa, stanz*, camera, camere, edifici*, palazzo, struttur*, locali, locale,
        ambient*, ambiente, corridoi, odor*, puzza, fetore, comod*, scomod*, confortevol*, accogliente
        (ambiente|sala|luogo), luci, luminos*, illuminazione, illuminat*, buio, arred*, mobili, colori, quadri,
        piante, fiori, giardin*, cortile, finestr*, letti, materass*, cuscin*, coperta, coperte, lenzuol*,
        spazi*, angust*, strett*, affollat*, affollament*, sovraffoll*, calca, muff*, umid*, infiltrazion*,
        perdite, piove dentro, piove dal, soffitto, intonac*, muri, pareti, pavimento, fatiscen*, decrepit*,
        cadente, trascurat*, degrado, degradat*, abbandon*, ristruttur*, rinnovat*, modern*, topi, ratti,
        scarafagg*, blatte, mosche, zanzare, insetti, spazzatura, rifiuti, immondizia, cassonett*, cestini,
        parco, parchi, aiuole, altalen*, giochi, buche, marciapied*, lampion*, televisore, televisione, tv,
        wifi, wi fi, presa di corrente, (bella|bello|nuova|nuovo|vecchia|vecchio)
        (sede|struttura|ambiente|reparto|edificio), puzzava, puzzano, bagno, bagni, letto
        (comodo|scomodo|rotto), (vecchio|nuovo) edificio, luce (naturale|rotta|accesa)
    """,
    "process": """
        modul*, modulistica, document*, documentazione, procedur*, process*, burocra*, domanda di, domanda
        (respinta|accolta|presentata|inviata), pratica, pratiche, regol*, regolament*, requisit*, permess*,
        patente, patenti, certificat*, passaport*, carta d identita, carta di identita, codice fiscale, tessera
        sanitaria, tessera, anagrafe, iscrizion*, iscriv*, firma, firme, firmare, timbr*, organizz*,
        organizzazione, disorganizz*, caos, caotic*, confusionari*, disordin*, casino, carta bollata,
        scartoffie, richieste, richiesto, istanza, fotocopi*, copie, copia, original*, allegat*, ricevuta,
        ricevute, bollo, marca da bollo, bollett*, multa, multe, sanzion*, tassa, tasse, imu, isee, spid per,
        tribut*, f24, pagare, pagamento, bonifico, rimborso spese, ticket, tariffa, pension*, inps, assegno,
        bonus, invalidita, ricors*, reclam*, appello, udienza, tribunale, notai*, successione, eredita, delega,
        deleghe, autocertificazion*, dichiarazion*, residenza, cambio di residenza, rinnov*, rinnovo, scadenz*,
        duplicato, trasferiment*, impegnativa, accettazione, ricovero, dimission*, dimess*, cartella clinica,
        cartella, fascicolo, permesso di soggiorno, cittadinanza, questura, prefettura, bando, graduatoria,
        graduatorie, trafila, iter, lungo iter, complicat*, complessit*, semplific*, semplicita, facilita, senza
        intoppi, intoppi, intoppo, liscio, tutto liscio, e filato, filato, da un ufficio all altro, da uno
        sportello all altro, uno sportello all altro, altro sportello, altro ufficio, rimpall*, rimbalz*,
        palleggi*, scaricabarile, da capo, di nuovo tutto, torni domani, tornare (domani|due|tre|un altra),
        manca sempre, mancava (un|una|il|la), mancanza di un, perso (la|il|i|le|mia|mio)
        (pratica|documenti|domanda|cartella|fascicolo), smarrit*, numerino, numeretto, turni, priorita,
        protocoll*, appalto, normativ*, cavill*, (modulo|documento|nome|ufficio|sportello|cognome) sbagliato,
        procedura semplice, semplice e veloce, facile e veloce, registro (civile|tributi), registrazione,
        registrare, ricetta (medica|scaduta|sbagliata)
    """,
    "digital": """
        sito, sito web, siti, pagina web, online, on line, app, applicazione, password, portale, portali,
        internet, in rete, computer, tablet, cellulare, telefonino, smartphone, schermo, schermata, schermate,
        clic*, click, cliccare, clicco, digital*, videochiamat*, video chiamata, televisita, teleconsulto, link,
        scaric*, caricare, carica (il|la|i|un), caricament*, caricato, spid, cie, puk, credenzial*, accesso con,
        login, utente non, registrazione online, otp, codice di verifica, macchinetta, totem, colonnina,
        lettore, sistema informatico, sistema (bloccato|in tilt|down|lento|non funziona), in tilt, sistema
        operativo, server, si blocca, bloccat*, si impalla, impallat*, crash*, va in crash, errore, errori di
        sistema, messaggio di errore, sessione scaduta, captcha, chatbot, chat, bot, robot, risponditore, voce
        registrata, automatic*, elettronic*, informatic*, telematic*, virtual*, piattaforma, piattaforme,
        fascicolo sanitario elettronico, firma digitale, qr, pdf, software, tecnologi*, tecnologic*, sportello
        telematico
    """,
    "outcome": """
        risol*, risolto, risolutiv*, soluzion*, sistemat*, sistemato, sistemare, aggiust*, ripara*, risultat*,
        esito, approvat*, accolta la, negat*, negato, respint*, rifiutat*, rifiuto, concess*, accettat*,
        rimborsat*, rimbors*, indennizz*, risarci*, success*, riuscit*, guarit*, guarire, guarigione, curat*,
        curare, curato, mi hanno curat*, terapia, terapie, diagnos*, diagnost*, funzion*, non funziona,
        decision*, sentenza, ottenut*, ottenere, migliorat*, miglioramento, miglioramenti, peggiorat*, peggio di
        prima, come prima, sto meglio, sta meglio, stare meglio, molto meglio, sono rinat*, rinat*, salvat*,
        salvato la vita, salvata, vita salva, ha cambiato la vita, dolore, dolori, senza dolore, non ho sentito
        (niente|nulla|dolore|male), non ho sentito, operat*, operazione, intervento, chirurg*, riabilitazione,
        fisioterap*, punti, cicatric*, ferita, gesso, protesi, dente, denti, medicin*, farmac*, antibiotic*,
        pastigli*, vaccin*, mani d oro, mani di fata, mano leggera, competen*, incompeten*, impreparat*,
        preparazione, esperienza e, esperti, esperta, esperto, capac*, incapac*, efficien*, inefficien*,
        efficac*, inefficac*, bravura, accurat*, accuratezza, scrupolos*, meticolos*, precis*, precisione,
        superficial*, approssimativ*, negligen*, errore medico, torno a, trovato lavoro, trovato (casa|lavoro|un
        lavoro|la soluzione), ho trovato, casa nuova, ho perso (il|la) (lavoro|casa|posto|bonus|treno), senza
        esito, nulla di fatto, niente di fatto, nessun risultato, nessuna soluzione, non hanno fatto
        (niente|nulla), non ha fatto (niente|nulla), nessuno ha fatto, ancora rotto, ancora rotta, inutil*, non
        e servito, aiuto concreto, (tornato|tornata) a (camminare|vivere|lavorare), (diagnosi|cura|terapia|dose)
        sbagliata, cure (ricevute|mediche|ottime), ottime cure, non ho sentito male, non fa male, soldi
        (indietro|persi), mi hanno dato i soldi, camminare di nuovo, camminare senza, non e servito a nulla,
        (medico|medici|personale|molto|ben) preparati, (molto|ben) (preparato|preparata), impreparato,
        impreparati
    """,
    "dignity": """
        dignita, dignitos*, indegn*, rispett*, irrispett*, mancanza di rispetto, privacy, riservat*,
        riservatezza, in privato, intimita, umili*, umiliazion*, discrimin*, razzis*, razzist*, omofob*,
        sessis*, xenofob*, pregiudizi*, come (una persona|persone|un numero|numeri|una
        bestia|bestie|animali|cani|un cane|un pacco|pacchi|un criminale|un delinquente|una regina|un re|una di
        famiglia|uno di famiglia|esseri umani|un essere umano|un bambino|una bambina|una scema|uno scemo|un
        ladro|pezze da piedi|spazzatura|un peso|un fastidio|un idiota), come se (fossi|fossimo|dessi|non
        esist*|non ci fossi|stessi), essere esseri non siamo numeri, non un numero, solo un numero, uguaglian*,
        parita, pari dignita, ingiust*, equita, equo, giudica*, giudicat*, giudizio, senza giudica*, senza
        giudicare, ignorat*, ignorano, invisibil*, davanti a (tutti|tutta|estranei|altri|sconosciuti), in mezzo
        al corridoio, in corridoio, ad alta voce, tutti (hanno sentito|sentivano|sentono), sentivano tutti,
        disuman*, umano, umani, vergogn*, imbarazz*, svergogn*, sminui*, sminuit*, disprezz*, dall alto in
        basso, alto in basso, trattata come, trattato come, trattati come, trattano come, trattano da, trattata
        da, trattato da, nud*, spogli*, spogliat*, paravento, pannolone, pannolon*, consenso, chiesto il
        permesso, chiede il permesso, chiede permesso, diritt*, preso sul serio, presa sul serio, prendono sul
        serio, sul serio, creduto, credut*, per nome, mi chiama per nome, sentita
        (giudicata|umiliata|ascoltata|accolta|capita|inutile|una|un), sentito
        (giudicato|umiliato|ascoltato|accolto|capito|inutile|uno|un), sentire (una persona|a
        casa|importante|stupid*|stupida|stupido|in colpa|a mio agio), a mio agio, senza fretta, con calma, tutto
        il tempo, mi ha dedicato, dedicato tempo, dedicato (il|del|tutto), negli occhi, guardato in faccia,
        guardata in faccia, guardarmi, nemmeno guardat*, perche stranier*, da stranier*, guardata dall alto,
        guardato dall alto, trattamento umano, umanamente
    """,
    "safety": """
        al sicuro, in sicurezza, insicur*, sicurezza, mi sento sicur*, mi sento sicura, mi sento sicuro, sentita
        al sicuro, sentito al sicuro, sentita sicura, sentito sicuro, pericol*, infezion*, infett*, contagi*,
        igien*, steril*, disinfett*, covid, mascherin*, guanti, lavarsi le mani, lavate le mani, caduta, cadute,
        caduto, caduta dal letto, cade (dal|in), scivol*, inciamp*, incident*, infortun*, lesion*, rischi*,
        violenza, violenze, violent*, aggred*, aggression*, aggressiv*, minacc*, minacciat*, abus*, molest*,
        stalk*, furto, furti, rubat*, rubano, ladri, scippo, incendio, fumo, uscita di sicurezza, uscite di
        sicurezza, estintor*, emergenza, protett*, protezione, protegg*, vigilan*, sorveglian*, guardia giurata,
        telecamer*, carabinieri (sono|hanno|arrivati), corrimano, ringhier*, sponde, farmaco sbagliato, farmaci
        sbagliati, scambio di, allergi*, al buio, poco illuminat*, vetri rotti, cavi scoperti, fili scoperti,
        frenat*, guida (come|spericolat*|pericolosa|prudente|bene|male), guidava (come|al
        telefono|prudente|forte), spericolat*, a tutta velocita, cintura, coltell*, spaccio, spacciator*,
        ubriac*, botte, picchia*, picchiat*, mi sento (sicuro|sicura|al sicuro), luogo sicuro, posto sicuro
    """,
}

IN_PRAISE = {
    "staff_manner": """
        personale, impiegat*, infermier*, operator*, operatric*, addett*, staff, signora allo sportello, signora
        dello sportello, signora, ragazz*, autist*, segretari*, ostetric*, receptionist*, portiere, bidell*,
        maestr*, assistente, assistenti, volontari*, vigile, vigili, agente, carabiniere, poliziott*,
        bibliotecari*, tecnic*, fisioterapista, dottoressa, caposala, equipe, squadra, barellier*, soccorritor*,
        medici, persone, gente, collega, colleghi, consulente, funzionari*, postin*, cuoc*, farmacist*
    """,
}

NOTHING = """
    cordiali saluti, distinti saluti, un saluto, saluti, saluti cordiali, buongiorno vorrei, buongiorno volevo,
    buongiorno a tutti, buona giornata, ora (e|so|che|sono|mi|tutto|vado), ora come ora, per ora, fino ad ora,
    in sala operatoria, carta bianca, in modo, in modo che, di modo, grazie di cuore, di cuore grazie, in linea
    di massima, domani, fino in fondo, alla luce, alla luce di, venire alla luce, dare alla luce, luce verde, di
    sicuro, sicuramente, per sicurezza, previdenza sociale, diritto di, dritto, di male in peggio, niente male,
    non male, non c e male, poco male, meno male, meno male che, male che vada, piano piano, ore di lavoro,
    scarica barile, terapia intensiva, terapia del dolore, pronto soccorso, dietro le quinte, igienist*,
    protezione civile, qr code, curriculum*, vigili del fuoco, vista mare, a prima vista, punto di vista,
    attendo (comunicazioni|risposta|riscontro)
"""
