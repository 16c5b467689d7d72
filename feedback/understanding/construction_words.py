"""Constructions of praise and complaint in six languages: several words that say what none of them says alone.

Each language: weight -> entries, as in ``sentiment_words``; ``(a|b)`` is either. Weight 0 keeps the words in it from
counting: names of things and of offices. Source: own.
"""

CONSTRUCTIONS = {
    "en": {
        2: """
            (great|big|real|huge|such a|a lot of|so much|of) help, (great|big|real|huge) support, for
            (your|all the|all your|all|his|her|their|all her|all his|all their) (help|support|care|advice),
            (felt|feel|made me feel|made us feel|made me|made us|made to feel|warm|so|very|most) welcome,
            welcomed, (in|was in|left in) good hands, (left|went home|came out|walked out)
            (happy|smiling|reassured), (feeling|feel|felt) (much|so much|a lot |)better,
            (faster|quicker|easier|better|sooner|kinder) than (i|we), (faster|quicker|easier|better|sooner)
            than (expected|i expected|we expected|usual|ever), like a human being, would (like|love) to
            (thank|praise|commend|compliment|congratulate), would (highly|definitely) recommend, would be
            (happy|glad) to (recommend|return|come back), calmed me, made me (smile|laugh), made us
            (smile|laugh), cares about, really cares, genuinely cares, loves (her|his|their|the) (job|work),
            deserve*, no fuss, day s work well done, a job well done, made my (day|week), for (everything|all)
            you, more like (her|him|them)
        """,
        1: """
            (called|rang|phoned|wrote) (me|us |)back, (everything|all) (was
            |)(done|settled|sorted|solved|fixed), felt (safe|cared|heard|valued|looked after), (same|very
            same|next) day service, done the same day, stayed (late|on|after|longer), walked me to, on my
            behalf, answered (all|every|each)
        """,
        0: """
            best (before|practice|of luck|time to|way to), understanding (the|of|how|what|why|my|that),
            professional (licence|license|training|body|register|qualification|card|course|development), (i
            am|i m|im) not (good|great|the best) (with|at), lost (property|and
            found|wallet|purse|card|keys|key|passport|phone|bag|bicycle|dog|cat|licence|luggage), noise
            (complaint|complaints), complaints (department|office|form|procedure|team), waiting
            (room|rooms|area|hall|list), justice of the peace, peace (officer|commissioner), parking
            (permit*|fine*|ticket*|place|space|badge), customer (care|service|services|support), care
            (home|homes|worker|plan|order), legal aid, help (desk|line|page), (emergency|accident)
            (service|services), free (school|bus|legal|of charge), good (friday|conduct|cause|reason|deal of),
            fast track, clear (road|way), safe (deposit|house), fine (notice|notices), cold
            (weather|water|winter), small (claims|business|businesses|claim), dead (line|end), (late|early)
            (fee|fees|opening|hours), (payment|penalty) fine, sorry to, in case of (problem|problems|trouble),
            hard of hearing, welcome (desk|pack|centre|center|letter|to contact)
        """,
        -1: """
            made me feel (stupid|small|bad|like a number|like an idiot), told to (come back|return|wait), come
            back (again|tomorrow|another day|next week), (having|had) to (come|go|come
            back|return|ring|call|phone) (twice|three times|four times|five times|several times|many
            times|again|again and again|so often), (for|a) simple, (the |)waiting (time|times), the wait,
            queue was, (deserve|deserves|deserved) better, the only problem, no
            (signs|sign|seats|chairs|ramp|lift|privacy|apology), without (an apology|a word|any reason|an
            explanation), too (hot|cold|small|loud|noisy|dark), hard to (understand|find|read|reach|follow),
            not (allowed|possible)
        """,
        -2: """
            from (one |)(desk|counter|window|office|department|person|place|queue|room|building|floor) to
            (another|the next|the
            other|desk|counter|window|office|department|person|place|queue|room|building|floor), from pillar
            to post, back and forth, (run around|runaround), (sent|passed|shunted|bounced|shuffled|pushed)
            (me|us |)(around|round|about|back and forth|away|home again), (rings|rang|ring) out, just rings,
            hung up, cut (me|us |)off, put on hold, on hold for, (always|permanently|constantly) engaged,
            unanswered, (never|not|didn t|did not|doesn t|does not|don t|do not|won t)
            (answer|answered|reply|replied|respond|call back|called back|ring back|pick up|picked up|get
            back|got back), no (call back|callback|feedback), (lost|lose|loses|mislaid|misplaced|losing)
            (my|our|his|her|their|the)
            (papers|paperwork|documents|document|file|files|form|forms|application|claim|letter|letters|records|case|certificate|paper),
            (papers|paperwork|documents|document|file|files|forms|form|application|claim|letter|letters|records)
            (was|were|got|went|had been|has been|have been|are|is) (lost|mislaid|misplaced|missing), lost (for
            the|again|it again), to the wrong (address|office|person|place|department), crash, crashed,
            crashes, crashing, (website|site|system|page|portal|app|server|line|internet) (is|was|went|keeps
            going|has been) down, (not|stopped|wasn t|isn t) working, out of (order|service|use),
            (timed|times) out, error message*, freezes, froze, (doesn t|does not|didn t|did not|wouldn t|would
            not|won t|will not) (work|load|open|accept|take|let|connect|upload|listen|help), impossible,
            incomprehensible, makes no sense, still not
            (settled|resolved|sorted|done|fixed|received|heard|paid|processed|arrived|decided|finished), still
            no (answer|reply|decision|news|response|payment|sign|word), still (have not|haven t|has not|hasn
            t), (with nothing|empty handed), (for nothing|in vain|to no avail), (lost|wasted) (a|the|my|half
            a|an) (whole|entire |)(day|morning|afternoon|hour), (nobody|no one)
            (told|explained|answers|answered|knew|came|cared|helped|replied|listened|picks up), talked down
            to, looked down on, rolled (her|his|their) eyes, (snapped|barked|laughed) at, couldn t be
            bothered, could not be bothered, hours (on the phone|in the queue|in line|on hold), made me cry,
            made us cry, in tears, left upset, treated (me|us |)(like dirt|badly|like a criminal|like cattle),
            passed the buck, red tape, would not listen
        """,
    },
    "es": {
        2: """
            de (gran|mucha) ayuda, por (su|toda la|toda su|vuestra) (ayuda|atencion|entrega|apoyo), me senti
            (segura|seguro|en casa|acogida|acogido), (me|nos) gustaria (agradecer|felicitar|dar|destacar),
            (con|con mucha) atencion, todo (resuelto|solucionado|arreglado), mas gente (asi|como), (lo|se
            lo|les|le) agradezco, mas rapido de lo, (mejor|mas facil) de lo que, buena mano, trato exquisito,
            reconocimiento, (siempre |)sonrie, sonrien
        """,
        1: """
            (me|nos) (llamo|llamaron), lo bien que, el mismo dia, responde a todo, con calma, hasta el final
        """,
        0: """
            por la tarde, de la tarde, esta tarde, la tarde, ayer tarde, de buena (fe|manana), buen dia,
            recursos humanos, juzgado de paz, (denuncia|denuncias) por (ruido|ruidos), (queja|denuncia|quejas)
            por, (sala|salas|lista|listas) de espera,
            (cartera|movil|bolso|tarjeta|pasaporte|carne|carnet|bicicleta|maleta|llaves)
            (perdida|perdido|perdidas), objetos perdidos, seguridad social, seguro de,
            (salud|asistencia|ayuda) (mental|social|domiciliaria), buenas noches, atentamente, cordialmente,
            agradeceria, agradeceriamos, agradecere, gusto en, bien inmueble, bienes, a bien, o bien, si bien,
            buen estado
        """,
        -1: """
            la (espera|cola) (fue|es|era), (tiempo|tiempos) de espera, mucha espera, demasiada espera,
            (volver|volviera|venir|volviese|vuelva|vuelvan) (otro dia|manana|otra vez), (para|por) (nada), tan
            caro, muy caro, sin (aire|sitio|asientos|rampa|ascensor), se equivoc*
        """,
        -2: """
            de (una|un|uno)
            (mesa|ventanilla|oficina|mostrador|sitio|lado|despacho|puesto|departamento|funcionario|persona|planta|edificio)
            a (otra|otro), de (mesa|ventanilla|oficina|mostrador|puerta|sitio|despacho|persona) en
            (mesa|ventanilla|oficina|mostrador|puerta|sitio|despacho|persona), mareando, marearon, marean,
            marearnos, vuelva usted manana, se (cuelga|colgo|cae|bloquea|cayo|bloqueo|ha caido), (esta|estaba)
            (caida|caido), fuera de servicio, (no|nunca)
            (contesta|contestan|contestaron|contesto|responde|responden|respondieron|respondio|coge|cogen|descuelga|descuelgan|acepta|aceptan|carga|abre|funciona|funcionan|funcionaba|atiende),
            (perdieron|han perdido|extraviaron|perdio|traspapelaron)
            (mi|mis|el|la|los|las|nuestro|nuestros|todo|una), (papeles|documentos|expediente|solicitud)
            (perdidos|perdido|perdida|extraviados|extraviado|extraviada), sin nada, con las manos vacias,
            (sigo|seguimos|sigue|siguen) sin, en (balde|vano), perdi (todo el|un|el|medio) dia, perdi (toda
            la|la|una) (manana|tarde), imposible de, no se entiende, incomprensibl*, ininteligibl*,
            (malos|malas) (modos|maneras|formas|modales), mala educacion, mal trato, de mala gana, pocos
            amigos, displicen*, (me|nos) (grito|gritaron|ignoro|ignoraron|colgo|colgaron|echaron), horas (de
            pie|haciendo cola|en la cola|al telefono|en linea|esperando), sin (ninguna|dar|una |)explicacion,
            sin explicaciones, (supo|sabe|supieron|saben) (decirme|decirnos|informar), otra direccion, ni
            (contesta|contestan|responden|escuchan|miran), a gritos, de malas
        """,
    },
    "it": {
        2: """
            di (grande|molto|enorme) aiuto, (il|l|un|del|per l|per il|all|grazie all) (aiuto|supporto)
            (di|prezioso|della|del), (con|con molta|grande) attenzione, (con|con molta) cura, ben seguit*, mi
            sono (sentito|sentita), (in giornata|lo stesso giorno), tutto (risolto|sistemato|a posto), ce ne
            fossero, ha un sorriso, un esempio, stima, preparat*, squisit*, con calma, piu
            (facile|veloce|rapido) (di|del|di quanto), conosce bene
        """,
        1: "(mi|ci) (ha|hanno) richiamat*, risponde a (ogni|tutto|tutte)",
        0: """
            risorse umane, giudice di pace, (consiglio|consigliere|consiglieri)
            (comunale|comunali|regionale|di), sala d (attesa|aspetto), sale d attesa, lista d attesa, liste d
            attesa, in attesa (di|del|della|che), buon fine,
            (portafoglio|portafogli|borsa|cellulare|passaporto|carta|chiavi|bicicletta|tessera)
            (smarrit*|perso|persa|perse), oggetti smarriti, assistenza sociale, previdenza sociale, sicurezza
            sociale, assegno di cura, bene immobile, beni, a cura di, cordialmente, apprezzerei, gradirei, del
            caso
        """,
        -1: """
            (tempi|tempo) di attesa, l attesa (e|era), (tornare|ritornare|ripassare|tornassi) (un altro
            giorno|domani|un altra volta), detto di (tornare|ritornare|ripassare), troppo caldo, troppo
            freddo, non si trova
        """,
        -2: """
            da (un|uno|una) (sportello|ufficio|posto|piano|reparto|impiegato|parte|porta|stanza) (all
            altro|all altra|ad un altro|a un altro), di (ufficio|sportello|porta|piano) in
            (ufficio|sportello|porta|piano), avanti e indietro, (mandato|mandata|mandati|mandate) (via|in
            giro|indietro), sballott*, rimbalzat*, rimpallat*, nessuno (risponde|ha
            risposto|sa|sapeva|spiega|mi ha|ci ha|ha saputo), (non|mai) (risponde
            nessuno|rispondono|rispondeva), si (blocca|pianta|impalla|e bloccato|e piantato), (non|mai)
            (funziona|funzioni|funzionano|funzionava|accetta|carica|si apre|si carica|si
            capisce|ascolta|ascoltano), fuori (servizio|uso), (hanno|avete|ha) (perso|smarrito),
            (documenti|pratica|carte|domanda|fascicolo)
            (persi|persa|perse|perso|smarriti|smarrita|smarrite|smarrito), (senza|con) (niente|nulla in mano),
            a mani vuote, inutilmente, invano, a vuoto, (perso|persa|buttato|buttata) (una|la|tutta
            la|mezza|intera|un) (giornata|mattina|mattinata|intera), non ho ancora, ancora
            (nessuna|nessun|niente|nulla|non risolto), incomprensibil*, modi bruschi, (malo modo|mala
            maniera), sgarb*, con sufficienza, (alzato|alza) la voce, scocciat*, seccat*, svogliat*, ore (al
            telefono|in attesa|ad aspettare|in piedi|in fila), senza (alcuna|nessuna|una|dare
            |)(spiegazione|spiegazioni|risposta|motivo), sa dire, (mi|ci) hanno urlato, chiuso in faccia,
            (nessuno|non) (mi|ci) (ascolta|ascoltava|ha ascoltato), non si capisce
        """,
    },
    "pl": {
        2: """
            (duza|wielka|ogromna|okazana|cenna) pomoc, za (pomoc|opieke|wsparcie|okazana pomoc|wszelka pomoc),
            (fachowa|dobra|wspaniala) (opieka|pomoc), (szybko|sprawnie|wszystko|od reki) zalatw*,
            (zalatwil|zalatwila|zalatwione) (wszystko|od reki|sprawnie), z usmiechem, dobre slowo,
            (potraktowany|potraktowana|potraktowani|traktowany|traktowana|ludzi|klienta|czlowieka) z
            szacunkiem, z zyczliwoscia, we wszystkim, szacunek dla, poszlo (gladko|szybko|sprawnie), tego
            samego dnia, uznani*, nagrod*, uspokoi*, (takich|tacy) (ludzi|pracownikow|urzednikow|ludzie)
        """,
        1: """
            (zadzwonil|zadzwonila|oddzwonil|oddzwonila), (zaprowadzil|zaprowadzila), po godzinach, odpowiada
            na kazde, bez nerwow
        """,
        0: """
            (pomoc|pomocy) (spoleczn*|prawn*|doraz*|finansow*), (opieka|opieki|opieke|opiece)
            (spoleczn*|zdrowotn*), dobrowoln*, milion*, milic*, milcz*, wartosc*, podobn*, polecon*,
            poleceni*, dlugopis*, starost*, staral*, staran*, stara sie, start*, sluchawk*, dzien wolny, dni
            wolne, wolne (miejsce|miejsca|terminy), wolny (termin|dzien), zgubion*, (tlumacz|tlumacza)
            (przysiegl*|jezyka|migow*), dobra osobiste, dobro dziecka, dobra dziecka, prawo jazdy, czystosc
            powietrza, czyste powietrze, cieplo systemowe, z dniem, w (ciagu|dobrej wierze),
            (lista|liste|listy) oczekujac*, skargi i wnioski
        """,
        -1: """
            kazano (mi|nam |)(wrocic|przyjsc|czekac), (kazal|kazala|kazali) (mi|nam |)(wrocic|przyjsc|czekac),
            (wrocic|przyjsc|przychodzic) (innego dnia|jutro|ponownie|kilka razy|trzy razy), czas oczekiwania,
            za (zimno|goraco|ciasno|glosno)
        """,
        -2: """
            od (okienka|drzwi|pokoju|urzednika|biurka|wydzialu|urzedu|osoby|stanowiska) do
            (okienka|drzwi|pokoju|urzednika|biurka|wydzialu|urzedu|osoby|stanowiska), z (jednego
            |)(okienka|pokoju|urzedu|wydzialu) do (drugiego|innego|okienka|pokoju|urzedu|wydzialu), od annasza
            do kajfasza, odsylan*, odesl*, przerzucan*, zbyto, splawi*, nie
            (odpis*|oddzw*|przyjmuj*|laduj*|wczytuj*|otwier*|odebr*|raczy*|chciala|chcial pomoc|chciala
            pomoc|chcial sluchac), zawiesza*, zawiesil*, wiesza sie, (system|strona) (pada|padl|padla|nie),
            awari*, nieczynn*, zgubiono, zgubili, (zagubili|zagubil|zagubila) (moj*|nasz*|dokument*|wniosek),
            zagubiono, z (niczym|kwitkiem), na (prozno|darmo), niepotrzebnie,
            (stracilem|stracilam|stracilismy) (caly|pol|cala|mnostwo|duzo|kupe) (dzien|dnia|godzine|czasu),
            bez (zadnego|zadnej|zadnych|slowa |)(wyjasnienia|wyjasnien|odpowiedzi|skutku|sensu), niczego nie
            (wyjasni*|zalatwi*|wiedz*|wie), nic nie (zalatwi*|wiedz*|wie|wyjasni*), niezrozumial*, nikt
            (nie|niczego), burkn*, burcz*, warcz*, (podnosi|podniosl|podniosla|podnosila) glos, naburmuszon*,
            wynios*, gbur*, (trzy|dwie|kilka|cztery|wiele|piec) (godziny|godzin) (w|na|czek*), na inny adres,
            pod zly adres, zly adres, (odlozyl|odlozyla|rzucil|rzucila|odkladaja) sluchawk*, z laska
        """,
    },
    "ro": {
        2: """
            de (mare|real) ajutor, (pentru tot|tot|de tot|acest) (ajutorul|sprijinul|ajutor), ajutorul
            (acordat|dat|oferit|primit), cu (atentie|grija|multa grija|multa atentie), un model de, cu
            zambetul, (tratat|tratata|tratati) cu, (lucru|fapt) pe care (il|l) apreciez, zambe*, oameni ca,
            totul rezolvat, in aceeasi zi, mai (usor|repede|bine) decat, (primit|primita|primiti) cu caldura,
            la fiecare pas, m a linistit, ne a linistit, jos palaria, datorita (doamnei|domnului|lui|ei),
            respectul
        """,
        1: "(m a|ne a) (sunat|condus|indrumat|ascultat), peste program, raspunde la orice, isi cunoaste",
        0: """
            (ajutor|ajutorul|ajutorului) (social|de|pentru|banesc), resurse umane,
            (judecator|judecatoria|judecatorie) de pace, sala de asteptare, sali de asteptare,
            (lista|liste|listele) de asteptare, (portofel|telefon|buletin|pasaport|card|act|geanta)
            (pierdut|pierduta|pierdute), obiecte pierdute, (carte|cartea|certificat|certificatul) de
            (munca|identitate|buna purtare), asistenta (sociala|medicala), in mod deosebit, nimic deosebit,
            asigur*, as aprecia, m as bucura, ne am bucura, buna (credinta|purtare|vointa), bunuri, bunul
        """,
        -1: """
            (sa|sa mai) (revin|vin|revenim|venim) (alta data|maine|din nou|inapoi|iar|de trei ori), sa revin,
            (timp|timpul|timpi|timpii) de asteptare, prea (cald|frig|mic|scump)
        """,
        -2: """
            de la (un|o|unul|una) (ghiseu|birou|functionar|usa|camera|etaj|institutie|serviciu) la
            (altul|alta|celalalt|cealalta|alt|o alta), de la (ghiseu|birou|unul|unii|una) la
            (ghiseu|birou|altul|altii|alta), pe drumuri, dintr o parte in alta, dintr un birou in altul, nu
            (raspund*|a raspuns|mi a raspuns|au raspuns|ne a raspuns|mi au
            raspuns|ridica|functioneaza|merge|mergea|accepta|se incarca|se deschide|a functionat|a
            mers|asculta), se (blocheaza|blocase|tot blocheaza), s a blocat, a picat, (au|mi au|ne au|mi s
            au|s au) (pierdut|ratacit), degeaba, in zadar, fara (niciun |)rezultat, cu (mana goala|mainile
            goale), fara nimic, am pierdut (toata|o|o zi|toata ziua|jumatate de), fara (nicio|vreo|nici o
            |)(explicatie|explicatii|raspuns), de neinteles, neinteligibil*, nimeni nu, rastit*, (mi|ne) a
            (inchis|trantit), (ton|tonul) ridicat, cu obraznicie, in sila, ore (intregi|la telefon|de
            asteptat|in sir), la alta adresa, adresa gresita, nu stie nimeni, din birou in birou, batjocur*
        """,
    },
    "el": {
        2: """
            (μεγαλη|πολυτιμη|ολη τη|καθε) βοηθεια, για (τη|την) φροντιδα, με (προσοχη|φροντιδα), (με|πολυ)
            χαμογελ*, σεβεται, με (ηρεμησε|ηρεμησαν|καθησυχασε), το εκτιμ*, εκτιμω πολυ, αυθημερον, την ιδια
            μερα, αναγνωριση, (ολα |)τακτοποιη*, τα τακτοποιησ*, πιο (ευκολο|γρηγορα|ευκολα) απ*, χαρη
            (σε|στον|στην|στο), μπραβο
        """,
        1: """
            (με|μας) (πηρε|πηραν) τηλεφωνο, με συνοδευσ*, μετα το ωραριο, απαντα σε καθε, ξερει (πολυ |)καλα,
            στηριξη σας, (ασφαλης|με ασφαλεια|ασφαλεις)
        """,
        0: """
            βοηθημ*, βοηθος, βοηθοι, φροντιστηρι*, συμβουλι*, ασφαλι*, αριστερ*, μισθ*, προσβασ*, ανθρωπινου
            δυναμικου, ανθρωπινο δυναμικο, (αιθουσα|αιθουσες|αιθουσας) αναμονης, λιστα αναμονης, λιστες
            αναμονης, (χαμενο|χαμενη|χαμενα) (πορτοφολι|κινητο|διαβατηριο|ταυτοτητα|κλειδια|τσαντα|ποδηλατο),
            απολεσθεντα, κοινωνικη (φροντιδα|στηριξη|βοηθεια), βοηθεια στο σπιτι, θα εκτιμουσα, θα το
            εκτιμουσα, φυλακη, καλω, καλουμ*, καλεσ*, καλυψ*, καλυπτ*, φιλοδημα, τελειων*, τελειωσ*,
            ειρηνοδικ*, καλοκαιρ*
        """,
        -1: "να (ξαναερθω|ξαναπαω|ξαναρθω|ξαναερθουμε|ξαναπαμε), χρονος αναμονης, χρονοι αναμονης, πολυ (κρυο|ζεστη)",
        -2: """
            απο (θυριδα|γραφειο|υπηρεσια|γκισε|οροφο|υπαλληλο|τμημα|πορτα) σε
            (θυριδα|γραφειο|υπηρεσια|γκισε|οροφο|υπαλληλο|τμημα|πορτα), απο (τη|την) (μια|μια θυριδα|μια
            υπηρεσια) στην αλλη, απο το ενα (γραφειο|γκισε|τμημα) στο αλλο, απο τον εναν στον (αλλο|αλλον),
            πηγαινε ελα, μπαλακι, (δεν|δε)
            (δεχεται|φορτωνει|ανοιγει|απαντησ*|σηκωσ*|ληφθηκε|ακουει|ακουσαν|ακουνε), κολλαει, κολλησε,
            κολλαγε, (επεσε|πεφτει) το συστημα, εκτος λειτουργιας, χαλια, (εχασαν|χασατε|χασανε)
            (τα|τον|την|το|τη|μου), (χαθηκαν|χαθηκε) (τα|ο|η|το), αδικα, ματαια, τζαμπα, χωρις αποτελεσμα,
            απρακτ*, με αδεια χερια, ακατανοητ*, χωρις (καμια|καμμια |)(εξηγηση|απαντηση|ενημερωση), βρομικ*,
            βρομια, ωρες (στο τηλεφωνο|ορθι*|περιμεν*), εχασα (ολη τη|ολοκληρη|μια|ολη μου τη) (μερα|ημερα),
            αγενεια, ειρων*, ασχημ*, (υψωσε|υψωσαν) τη φωνη, απαξιω*, ξινισμεν*, κλεισε το τηλεφωνο, λαθος
            διευθυνση, κανεις δεν
        """,
    },
}
