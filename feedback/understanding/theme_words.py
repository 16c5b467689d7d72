"""What comments are about: words for each theme, in six languages. Source: own.

``*``: every word that begins so. The keys are what is stored; ``DRIVERS`` are those of A-11.
"""

DRIVERS = {
    "staff_manner": "employee",
    "communication": "transparency",
    "waiting": "efficiency",
    "access": "ease",
    "environment": "other",
    "process": "ease",
    "digital": "ease",
    "outcome": "effectiveness",
    "dignity": "humanity",
    "safety": "humanity",
    "other": "other",
}

THEMES = {
    "staff_manner": {
        "en": """
            kind, kindly, kindness, friendly, helpful*, polite*, courteous*, rude*, unhelpful*, caring, lovely,
            manner*, attitude, smile*, smiling, professional*, unprofessional*, patient with, patience,
            welcoming, attentive, staff, nurse*, doctor*, receptionist*, clerk*, team, officer, lady, gentleman,
            arrogant, abrupt, dismissive, empath*, compassion*, supportive, considerate, pleasant, friendl*,
            amazing people, crew, driver, therapist*, midwife, consultant
        """,
        "es": """
            amabl*, amabilidad, simpatic*, educad*, maleducad*, groser*, atent*, trato, sonrisa, profesional*,
            paciencia, antipatic*, borde, personal, emplead*, funcionari*, enfermer*, doctor*, medic*, cordial*,
            carinos*, humano, servicial*, desagradabl*, recepcion*, equipo, actitud
        """,
        "it": """
            gentil*, cortes*, scortes*, maleducat*, educat*, simpatic*, sorriso, professional*, pazienza,
            disponibil*, personale, impiegat*, infermier*, dottor*, medic*, cordial*, premuros*, sgarbat*,
            arrogant*, antipatic*, operator*, addett*, staff, umanita, atteggiamento
        """,
        "pl": """
            mil*, uprzejm*, nieuprzejm*, zyczliw*, pomocn*, niemil*, kultural*, usmiech*, profesjonal*,
            cierpliw*, sympatyczn*, serdeczn*, obslug*, personel*, pracowni*, urzedni*, pielegniar*, lekarz*,
            lekark*, doktor*, opryskliw*, aroganc*, chamsk*, podejsci*
        """,
        "ro": """
            amabil*, politicos*, nepoliticos*, dragut*, zambet*, profesionist*, profesionalism*, rabdare*,
            personal*, functionar*, asistent*, medic*, doctor*, angajat*, atitudin*, arogant*, obraznic*, calda,
            caldura, omenie, binevoitor*, serviabil*, echip*, comportament*
        """,
        "el": """
            ευγεν*, αγεν*, εξυπηρετικ*, φιλικ*, χαμογελ*, επαγγελματ*, υπομον*, προσωπικ*, υπαλληλ*, νοσηλευτ*,
            νοσοκομ*, γιατρ*, προθυμ*, συμπεριφορ*, αναιδ*, ειρωνικ*, απρεπ*, ανθρωπι*, καλοσυν*, κυρι*
        """,
    },
    "communication": {
        "en": """
            explain*, explanation*, inform*, information, listen*, told, communicat*, call back, called back,
            phone call*, answer*, letter*, email*, clear*, unclear, confus*, understand*, understood, advice,
            advised, updates, updated, kept me, reply, replied, response, respond*, contact*, language,
            translat*, interpret*, spoke, question*, heard
        """,
        "es": """
            explic*, inform*, escuch*, comunic*, llam*, respond*, respuesta*, carta, correo, clar*, confus*,
            entend*, consejo*, aclar*, idioma, traduc*, contest*, avis*, pregunt*
        """,
        "it": """
            spieg*, inform*, ascolt*, comunic*, chiamat*, rispo*, lettera, mail, chiar*, confus*, capit*,
            consigl*, lingua, tradu*, avvis*, domand*, contatt*
        """,
        "pl": """
            wyjasn*, tlumacz*, wytlumacz*, inform*, slucha*, wysluch*, komunikac*, telefon*, odpowied*,
            odpowiad*, list, mail*, jasn*, niejasn*, zrozum*, porad*, doradz*, jezyk*, pytan*, kontakt*,
            powiadom*
        """,
        "ro": """
            explic*, inform*, ascult*, comunic*, sun*, raspun*, scrisoare*, mail*, clar*, neclar*, confuz*,
            inteleg*, sfat*, sfatuit*, limba, tradu*, anunt*, intreb*, contact*
        """,
        "el": """
            εξηγ*, ενημερ*, πληροφορ*, ακου*, επικοινων*, τηλεφων*, απαντ*, γραμμα, μειλ, σαφ*, ασαφ*, καταλαβ*,
            συμβουλ*, γλωσσ*, μεταφρασ*, ερωτ*, διευκριν*
        """,
    },
    "waiting": {
        "en": """
            wait*, queue*, queuing, delay*, late, hours, on time, quick*, fast, slow*, prompt*, speed*,
            long time, minutes, weeks, months, punctual*, appointment time, backlog, straight away, hold,
            in no time, efficient*, timely
        """,
        "es": """
            esper*, cola, colas, retras*, demora*, tard*, horas, rapid*, lent*, minutos, semanas, meses,
            puntual*, agil*, lista de espera
        """,
        "it": """
            attes*, aspett*, coda, code, fila, ritard*, ore, rapid*, veloc*, lent*, minuti, settimane, mesi,
            puntual*, attend*, lista d attesa
        """,
        "pl": """
            czeka*, kolejk*, kolejek, opozni*, spozni*, godzin*, szybk*, woln*, powoln*, minut*, tygodni*,
            miesiec*, miesiac*, punktualn*, dlugo, sprawnie, termin*
        """,
        "ro": """
            astept*, coada, cozi, intarzi*, ore, ora, rapid*, repede, lent*, incet, minute, saptaman*, luni,
            punctual*, prompt*, programar*
        """,
        "el": """
            αναμον*, περιμεν*, ουρα, ουρες, καθυστερ*, ωρες, ωρα, γρηγορ*, αργ*, λεπτα, εβδομαδ*, μηνες, αμεσ*,
            ταχυτ*, ραντεβου
        """,
    },
    "access": {
        "en": """
            parking, park, car park, wheelchair*, access*, lift, elevator, ramp, stairs, distance, far away,
            bus, transport, opening hours, open, closed, appointment*, get through, availab*, local, nearby,
            location, telephone line*, hearing loop, disabled, book*, find the place, signpost*, signs,
            directions
        """,
        "es": """
            aparcamiento, aparcar, parking, silla de ruedas, acces*, ascensor, rampa, escalera*, lejos,
            transporte, autobus, horario*, abiert*, cerrad*, cita, citas, ubicacion, senaliz*, discapaci*
        """,
        "it": """
            parcheggi*, sedia a rotelle, carrozzina, access*, ascensore, rampa, scale, lontan*, trasport*,
            autobus, orari*, apert*, chius*, appuntament*, posizione, segnaletic*, disabil*, raggiung*, prenot*
        """,
        "pl": """
            parking*, parkow*, wozek, wozku, wozkiem, dostep*, winda, windy, winde, podjazd*, schod*, daleko,
            dojazd*, autobus*, godziny otwarcia, otwart*, zamkniet*, umowi*, wizyt*, lokalizacj*, oznakowan*,
            niepelnospraw*, rejestrac*
        """,
        "ro": """
            parcar*, scaun rulant, carucior*, acces*, lift*, rampa, scari*, departe, transport*, autobuz*,
            program*, deschis*, inchis*, programare*, locati*, indicatoare*, dizabilit*, handicap*
        """,
        "el": """
            παρκ*, σταθμευσ*, αμαξιδι*, προσβασ*, ασανσερ, ανελκυστηρ*, ραμπα, σκαλ*, μακρια, μεταφορ*,
            λεωφορει*, ωραριο*, ανοιχτ*, κλειστ*, ραντεβου, τοποθεσια, αναπηρ*, αμεα
        """,
    },
    "environment": {
        "en": """
            clean*, dirty, filthy, tidy, toilet*, noise, noisy, quiet, cold, hot, warm room, temperature,
            heating, air conditioning, chair*, seat*, seating, food, meal*, tea, coffee, water, room, rooms,
            building*, facilit*, smell*, comfortable, uncomfortable, light*, ward, decor*, environment,
            atmosphere, bed, beds, equipment, tv, wifi, crowded, space
        """,
        "es": """
            limpi*, suci*, bano*, aseo*, ruido*, silencio*, frio, calor, temperatura, aire acondicionado,
            silla*, asiento*, comida, agua, sala, edificio, instalacion*, olor*, comod*, incomod*, luz,
            ambiente, cama*, espacio*
        """,
        "it": """
            pulit*, pulizia, sporc*, bagn*, rumor*, silenz*, freddo, caldo, temperatura, aria condizionata,
            sedi*, posti a sedere, cibo, pasti, acqua, sala, stanz*, edificio, struttur*, odore, puzza, comod*,
            scomod*, luce, ambient*, lett*, spazi*
        """,
        "pl": """
            czyst*, brud*, brudn*, toalet*, lazienk*, halas*, glosno, cicho, zimno, goraco, cieplo w,
            temperatur*, klimatyzac*, krzesl*, siedz*, jedzeni*, posilk*, wody, wode, sala, sali, pokoj*,
            budynek, budynku, zapach*, smierdz*, wygodn*, niewygodn*, swiatl*, atmosfer*, lozk*, warunk*,
            przestrzen*, duszno
        """,
        "ro": """
            curat*, curatenie, murdar*, mizerie, toalet*, baie, bai, zgomot*, liniste, frig, cald in,
            temperatur*, aer conditionat, scaun*, mancare*, apa, sala, salon*, camer*, cladir*, miros*,
            confortabil*, lumin*, ambiant*, atmosfer*, pat, paturi, spati*, conditii*
        """,
        "el": """
            καθαρ*, βρωμικ*, βρωμια, τουαλετ*, μπανι*, θορυβ*, φασαρια, ησυχ*, κρυο, ζεστη, θερμοκρασ*,
            κλιματισ*, καρεκλ*, καθισμα*, φαγητ*, νερο, αιθουσα, δωματι*, κτιρι*, μυρωδ*, μυριζ*, ανετ*, φως,
            περιβαλλον*, ατμοσφαιρ*, κρεβατ*, χωρο*
        """,
    },
    "process": {
        "en": """
            form, forms, paperwork, document*, procedure*, process*, bureaucra*, red tape, application*, apply,
            applied, rule*, policy, policies, requirement*, file, claim*, permit*, licen*, certificate*,
            passport*, record*, referral*, referred, sent back, back and forth, steps, stamp, signature,
            registration, admin*, organis*, organiz*, disorgan*, system, eligib*
        """,
        "es": """
            formulario*, papele*, document*, tramit*, proces*, burocra*, solicitud*, norma*, requisit*,
            expediente*, permiso*, licencia*, certificad*, pasaporte*, registro*, firma, organiz*, desorganiz*,
            gestion*
        """,
        "it": """
            modul*, document*, procedur*, process*, burocra*, domanda, pratica, pratiche, regol*, requisit*,
            permess*, patente, certificat*, passaport*, registr*, firma, organizz*, disorganizz*, carte,
            scartoffie, richiesta
        """,
        "pl": """
            formularz*, dokument*, procedur*, proces*, biurokrac*, wnios*, przepis*, wymog*, spraw*, zezwolen*,
            zaswiadcz*, paszport*, dowod*, rejestr*, podpis*, organizac*, papier*, decyzj*, formalnosc*
        """,
        "ro": """
            formular*, document*, procedur*, proces*, birocra*, cerere*, cereri*, regul*, cerint*, dosar*,
            permis*, autorizat*, certificat*, pasaport*, buletin*, inregistr*, semnatur*, organiz*, dezorganiz*,
            hartii, acte, actele
        """,
        "el": """
            εντυπ*, εγγραφ*, διαδικασ*, γραφειοκρατ*, αιτησ*, κανον*, προυποθεσ*, φακελ*, αδεια*, πιστοποιητικ*,
            διαβατηρ*, ταυτοτητ*, μητρω*, υπογραφ*, οργανω*, χαρτι*, δικαιολογητικ*, χαρτουρα
        """,
    },
    "digital": {
        "en": """
            website*, web site, online, app, apps, login, log in, password*, portal, internet, computer*,
            screen, click*, email system, digital*, zoom, video call*, chatbot, link, links, upload*, download*,
            qr, kiosk, machine, virtual, software, site
        """,
        "es": """
            web, pagina web, online, en linea, app, aplicacion movil, contrasena, portal, internet, ordenador*,
            pantalla, clic, digital*, videollamada, enlace, descarg*, maquina, sede electronica, clave,
            cita previa online, certificado digital
        """,
        "it": """
            sito, sito web, online, app, password, portale, internet, computer, schermo, clic*, digital*,
            videochiamata, link, scaric*, spid, macchinetta, totem, sistema informatico, caricare
        """,
        "pl": """
            stron* internetow*, strona, stronie, online, aplikacj*, haslo, hasla, portal*, internet*, komputer*,
            ekran*, klik*, cyfrow*, link*, pobra*, epuap, profil zaufany, biletomat*, automat, logowan*,
            zalogow*, system*
        """,
        "ro": """
            site*, site ul, pagina web, online, aplicati*, parola, portal*, internet, calculator*, ecran*,
            click*, digital*, link*, descarc*, ghiseul ro, platforma, automat, autentific*, conta
        """,
        "el": """
            ιστοσελιδ*, σελιδα, διαδικτυ*, ονλαιν, online, εφαρμογ*, κωδικο*, πυλη, ιντερνετ, υπολογιστ*, οθον*,
            κλικ, ψηφιακ*, συνδεσμ*, gov, taxis*, συστημα, μηχανημα, ηλεκτρονικ*
        """,
    },
    "outcome": {
        "en": """
            solved, resolved, fixed, sorted, result*, outcome*, got my, received my, approved, refused, denied,
            rejected, granted, payment*, paid, refund*, benefit*, success*, cured, recover*, better now,
            treatment*, diagnos*, difference, worked, did not work, didn't work, effective*, improved,
            problem was, made a difference, changed my life, decision*, money
        """,
        "es": """
            resuelt*, resolv*, solucion*, arregl*, resultado*, aprob*, deneg*, rechaz*, concedi*, pago*,
            reembols*, ayuda economica, exito*, cur*, recuper*, tratamiento*, diagnost*, mejoria, funcion*,
            decision*, dinero
        """,
        "it": """
            risol*, soluzion*, sistemat*, risultat*, esito, approvat*, negat*, respint*, concess*, pagament*,
            rimbors*, success*, guarit*, cur*, terapia, diagnos*, funzion*, decision*, soldi, ottenut*
        """,
        "pl": """
            rozwiaz*, zalatwi*, naprawi*, wynik*, efekt*, przyznan*, przyznal*, odmow*, odrzuc*, wyplat*,
            zwrot*, sukces*, wyleczy*, leczeni*, diagnoz*, dziala*, decyzj*, pieniadz*, zasilk*, skuteczn*
        """,
        "ro": """
            rezolv*, solut*, reparat*, rezultat*, aprobat*, respins*, refuzat*, acordat*, plata, plati*,
            ramburs*, succes*, vindec*, tratament*, diagnostic*, functioneaz*, decizi*, bani, banii, obtinut*
        """,
        "el": """
            λυθηκ*, λυση, ελυσ*, επιλυ*, διορθω*, αποτελεσμ*, εγκρ*, απορριφ*, απορριψ*, πληρωμ*,
            επιστροφη χρηματων, επιδομ*, επιτυχ*, θεραπ*, διαγνωσ*, λειτουργησ*, αποφασ*, χρηματα, λεφτα
        """,
    },
    "dignity": {
        "en": """
            dignity, dignified, respect*, disrespect*, privacy, private, confidential*, humiliat*, discriminat*,
            racis*, treated like, treated with, treated as, human being, person centred, equal*, fair, fairly,
            unfair*, judged, judgement*, judgmental, patronis*, patroniz*, ignored, embarrass*, shame*, bully*,
            bullied, independence, choice*, valued
        """,
        "es": """
            dignidad, respet*, privacidad, intimidad, confidencial*, humill*, discrimin*, racis*, trato humano,
            igualdad, just*, injust*, juzg*, ignor*, vergonzos*, como persona*, humanidad
        """,
        "it": """
            dignita, rispett*, privacy, riservat*, umiliat*, umiliant*, discrimin*, razzis*, come persona,
            uguaglian*, giust*, ingiust*, giudic*, ignorat*, umanita, mancanza di rispetto
        """,
        "pl": """
            godnosc*, szacun*, prywatnosc*, poufn*, upokarz*, upokorz*, dyskrymin*, rasiz*, rasist*, po ludzku,
            rowne, rowno, sprawiedliw*, niesprawiedliw*, ocenian*, ignorow*, intymn*, lekcewaz*
        """,
        "ro": """
            demnitat*, respect*, nerespect*, intimitat*, confidential*, umili*, discrimin*, rasis*, ca un om,
            egal*, corect*, nedrept*, judecat*, ignorat*, umanitat*
        """,
        "el": """
            αξιοπρεπ*, σεβασμ*, σεβον*, ιδιωτικ*, απορρητ*, εμπιστευτικ*, ταπειν*, εξευτελ*, διακρισ*, ρατσι*,
            σαν ανθρωπο*, ισοτ*, δικαι*, αδικ*, αγνο*, ανθρωπια
        """,
    },
    "safety": {
        "en": """
            safe, safely, safety, unsafe, danger*, security guard*, security, infection*, hygien*, covid, mask*,
            fall, fell, accident*, injur*, harm*, risk*, violence, violent, threat*, abuse*, assault*, fire,
            emergency, protected
        """,
        "es": """
            segur*, insegur*, peligr*, seguridad, infeccion*, higien*, covid, mascarilla*, caida, accidente*,
            lesion*, riesgo*, violencia, violent*, amenaz*, abuso*, incendio, emergencia
        """,
        "it": """
            sicur*, insicur*, pericol*, sicurezza, infezion*, igien*, covid, mascherin*, caduta, incident*,
            lesion*, rischi*, violenza, violent*, minacc*, abus*, incendio, emergenza
        """,
        "pl": """
            bezpiecz*, niebezpiecz*, ochron*, zakazen*, infekcj*, higien*, covid*, masecz*, upad*, wypad*,
            uraz*, ryzyk*, przemoc*, groz*, pozar*, zagroz*
        """,
        "ro": """
            sigurant*, nesigur*, pericol*, pericul*, paza, infecti*, igien*, covid*, masca, masti, cazatur*,
            accident*, ranit*, risc*, violent*, amenint*, abuz*, incendi*, urgent*
        """,
        "el": """
            ασφαλ*, ανασφαλ*, κινδυν*, επικινδυν*, φυλακας, μολυνσ*, λοιμωξ*, υγιειν*, covid, μασκ*, πτωση,
            ατυχημα*, τραυμα*, βια, βιαι*, απειλ*, κακοποι*, φωτια, εκτακτ*
        """,
    },
}  # fmt: skip
