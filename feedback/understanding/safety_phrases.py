"""Phrases that a person must see before anything else, in six languages. Source: own.

One phrase a line. ``word*``: every word that begins so. ``(a|b c)``: either. ``word?`` or ``(a|b)?``: may be missing.
``...``: up to four words of the same sentence. Case, accents and apostrophes do not matter ("don't" is ``don t``).
Kinds and severities are those of ``results.AlarmKind`` and ``results.Severity``; the number is how sure the phrase is.
"""

_ME_EN = "(myself|my self|meself)"
_WANT_EN = "(want|wants|wanted|going|gonna|need|plan|planning|intend|ready|like|about|try|trying|tried|wish|decided) to"
_WHO_EN = "(you|him|her|them|someone|somebody|everyone|everybody|people|that|this|the|your|his|these|all|one of)"
_MAN_EN = (
    "(he|she|they|husband|wife|partner|boyfriend|girlfriend|ex|father|mother|dad|mum|mom|stepfather|stepdad|uncle|"
    "brother|son|carer|landlord|staff|nurse|officer|man|guy)"
)
_KID_EN = (
    "(child|children|kid|kids|son|daughter|baby|toddler|boy|girl|grandson|granddaughter|grandchild|grandchildren|"
    "niece|nephew)"
)

PHRASES = {
    ("self_harm", "urgent", 0.9): {
        "en": f"""
            (kill|killing|hang|hanging|shoot|shooting|drown|drowning|poison) {_ME_EN}
            (harm|harming|harmed|hurt|hurting|cut|cutting|cuts|injure|burn|burning) {_ME_EN}
            (kill|kills|killing|harm|harms|harming|harmed|hurt|hurting|cut|cutting) (himself|herself|themselves|\
                themself)
            suicid*
            self (harm*|injur*)
            {_WANT_EN} die
            (want|wants|wanted) to be dead
            (end|ending|took|take|taking|takes) (my|his|her|their) own? life
            (end|ending) it all
            (want|wanted|going|need) to end (it|things|everything)
            (don t|dont|do not|didn t|doesn t|no longer) ... (want|wish) to (live|be alive|be here anymore|be here \
                any more|wake up|go on living|exist)
            (no|lost my|lost the|lost all|lost any) (will|desire|wish|reason|strength) to (live|go on|carry on living)
            lost the will to live
            (rather|sooner) (be dead|die|not be alive|not be here)
            (no|little) (point|sense) (in |of |to )?(living|life|going on|carrying on|my life)
            life ... (not|isn t|no longer|t) ... worth living
            not worth living
            nothing (left )?to live for
            nothing left to live for
            (can t|cannot|can not|cant) (go on|carry on|do this|take it|take this|take life|live like this) \
                (anymore|any more|any longer|living)
            (can t|cannot|cant) go on
            better off (dead|without me)
            (wish|wished) i (was|were) (dead|not alive|never born)
            (wish|wished) i (had|d) (never been born|died)
            (wish|hope) i (don t|didn t|do not|never|wouldn t|won t) wake up
            (wish|want) ... not wake up
            (take|took|taken|taking|swallow|swallowed) (an|a|another) overdose
            (overdosed|od d)
            (took|take|taken|swallowed|swallow) (all|a lot of|too many|a handful of|every one of) (my|the|of my|of \
                the|these|his|her)? (pills|tablets|tabs|medication|meds)
            (thoughts|thinking|thought|think|obsess*|dream*) ... (of|about) (dying|death|ending it|ending my life|\
                ending things|not being here)
            (jump|jumping) (off|from|in front of|under) (a|the|my) (bridge|roof|building|train|balcony|window|car|\
                bus|cliff)
            (won t|will not) (be here|be alive|see) ... (tomorrow|next week|much longer)
            (goodbye|farewell) (forever|everyone|world|cruel world)
            (can t|cannot|cant|couldn t|unable to) keep (myself|himself|herself) safe
            (don t|do not|didn t) feel safe (with|from) (myself|my thoughts)
            (slit|cut|cutting|slash|slashed) (my|his|her) (wrists|wrist|arms|throat|veins|arm)
            (everyone|everybody|world|family|they) ... be better (off )?without me
            be better off without me
            kms
            unalive
            (i|she|he|they) (am|m|is|s|are|feel|feels|was|were) (so |actively |really )?suicidal
        """,
        "es": """
            (suicid*)
            (matarme|matarse|ahorcarme|colgarme|dispararme)
            me (mato|voy a matar|quiero matar|quiero morir|quiero suicidar|corto|hago dano|quito la vida|quitare la \
                vida)
            (quitarme|quitarse|acabar con|terminar con|poner fin a) ... (la|mi|su) vida
            acabar con todo
            (quiero|quisiera|deseo|prefiero|preferiria|quiere|gustaria|ganas de) (morir|morirme|morirse|estar \
                muerto|estar muerta|desaparecer|dejar de existir)
            me quiero (morir|matar|ir de este mundo)
            no (quiero|deseo|quiere|puedo) ... (vivir|seguir viviendo|seguir viva|seguir vivo|seguir asi viviendo|\
                despertar|existir)
            (no tengo|sin|perdi|perdido|no me quedan|no tiene) ... (ganas|deseos|deseo|razones|motivos|voluntad) \
                (de|para) (vivir|seguir viviendo|seguir adelante)
            no vale la pena (vivir|seguir viviendo|la vida)
            no le (veo|encuentro) (ningun )?sentido a (la|mi|esta) vida
            (quisiera|quiero|ojala|preferiria) no despertar*
            (la|mi) vida no (tiene sentido|vale|merece)
            no puedo (mas|seguir|continuar) (con|en) (la|esta|mi) vida
            (ya )?no aguanto mas ... vida
            (hacerme|hacerse|me hago|me hice) dano
            (autolesion*|autoles*|sobredosis)
            (cortarme|cortarse) (las venas|los brazos)?
            (mejor|mejores) ... sin mi
            (ojala|mejor) (estuviera|estar|estuviese) (muerto|muerta)
            ojala (no despertara|no despertarme|me muriera|no hubiera nacido)
            (tome|tomado|tragado|tomarme|tomar) (todas|todo|un monton) ... (pastillas|medicacion)
            (tirarme|saltar|lanzarme) (de|del|desde|por|al|a) ... (puente|balcon|ventana|tren|edificio|azotea|metro|\
                via)
            (pienso|pensando|pensamientos|ideas) (en|de) (la muerte|muerte|morir|morirme|quitarme)
        """,
        "it": """
            (suicid*)
            (uccidermi|ammazzarmi|impiccarmi|spararmi|uccidersi|ammazzarsi|farmi fuori)
            mi (uccido|ammazzo|uccidero|ammazzero|voglio uccidere|voglio ammazzare|taglio|tolgo la vita|faccio del \
                male)
            (togliermi|togliersi|farla finita|porre fine alla mia) (la)? vita?
            farla finita
            (voglio|vorrei|desidero|preferisco|preferirei|vuole|voglia di) (morire|essere morto|essere morta|\
                sparire per sempre|scomparire per sempre|non esserci piu)
            non (voglio|vuole|vorrei|riesco) ... (vivere|continuare a vivere|svegliarmi|esistere)
            (non ho|non ha|senza|perso|persa|perduto) ... (voglia|volonta|motivo|motivi|ragione|ragioni|forza) (di|\
                per) (vivere|andare avanti)
            non vale la pena (vivere|di vivere)
            (vorrei|voglio|preferirei) non (svegliarmi|esistere|essere nat*|vivere|esserci piu)
            mi (butto|getto|lancio) (dal|dalla|giu|sotto|da un|da una|nel)
            (la|mia) vita non (ha senso|ha piu senso|vale)
            non ce la faccio piu (a vivere|con la vita|a andare avanti|ad andare avanti)
            (autolesion*|overdose)
            (farmi|farsi|mi faccio|mi sono fatto|mi sono fatta) (del)? male (da solo|da sola|apposta)?
            (tagliarmi|tagliarsi) (le vene|le braccia|i polsi)?
            (meglio|starebbero meglio|starete meglio) senza di me
            (vorrei|meglio) (essere morto|essere morta|non essere mai nato|non essere mai nata|non svegliarmi piu)
            (preso|ingoiato|prendere|prendero) tutte le (pillole|pastiglie|medicine|compresse)
            (buttarmi|buttarsi|gettarmi|saltare|lanciarmi) (da|dal|dalla|giu|sotto|nel) ... (ponte|balcone|finestra|\
                treno|tetto|palazzo)
            (penso|pensieri|pensando) (alla|di|a) (morte|morire)
        """,
        "pl": """
            (samoboj*|samobojcz*)
            (zabic|zabije|zabijam|powiesic|powiesze|zastrzelic|utopic|otruc) sie
            sie (zabic|zabije|powiesic|powiesze|zastrzelic|otruc|pociac|pociela)
            chce sie zabic
            (odebrac|odbiore|odbierze|targnac|targnal|targnela) ... (sobie|zycie|swoje zycie)
            (skonczyc|skoncze|zakonczyc|zakoncze) (ze soba|z soba|z zyciem|swoje zycie|to wszystko|zycie)
            (chce|chcialbym|chcialabym|chcialam|wole|pragne|chcial) (juz )?(umrzec|nie zyc|byc martwa|byc martwy|\
                zniknac na zawsze)
            (chce|chcialbym|chcialabym|wole|pragne) umrzec
            nie (chce|chcialo|chce mi sie|mam ochoty|mam sily|potrafie) ... (zyc|dalej zyc|istniec|sie obudzic|zycia)
            nie chce mi sie zyc
            (stracilam|stracilem|brak|nie mam|nie ma) ... (checi|woli|chec|sensu|sily|powodu|ochoty) (do zycia|\
                zycia|zyc|by zyc|zeby zyc|aby zyc)
            (zycie|zycia) nie ma (juz )?(sensu|wartosci)
            moje zycie nie ma sensu
            nie warto zyc
            nie mam po co zyc
            (ze|z) soba (skonczyc|skoncze)
            zycie nie ma ... sensu
            mam dosc (tego )?zycia
            (samookalecz*|okalecz*|przedawkow*)
            (tne sie|pociac sie|ciac sie|tnie sie|cielam sie|cialem sie|zrobic sobie krzywde|zrobie sobie krzywde|\
                robie sobie krzywde)
            (beze mnie|bez mnie) ... (lepiej|latwiej)
            (lepiej|latwiej) ... beze mnie
            (wolalabym|wolalbym|lepiej) ... (nie zyc|byc martwa|byc martwy|sie nie obudzic|sie nie urodzic)
            (wzielam|wzialem|polknelam|polknalem|polkne|wezme) (wszystkie|cale opakowanie|mnostwo) ... (tabletk*|\
                lek*|pigulk*)?
            (skocze|skoczyc|rzuce sie|rzucic sie) (z|pod|ze) ... (most*|dach*|okna|balkon*|pociag*|tory)
            (mysle|mysli|myslalam|myslalem) (o|samobojcze) (smierci|smierc|samobojstwie)
            nie dam rady (dalej )?zyc
        """,
        "ro": """
            (sinucid*|suicid*)
            (ma|sa ma|o sa ma|vreau sa ma|voi) (omor|spanzur|impusc|sinucid|arunc de pe|otravesc|tai pe|tai)
            (sa|o sa) (imi|mi) (iau|iei|ia) viata
            (imi|mi) (iau|voi lua) (viata|zilele)
            (sa|o sa|vreau sa) (imi|mi) (pun|iau) (capat|zilele)
            (pun|pune|puna) capat (vietii|zilelor|la tot|la toate)
            (vreau|as vrea|doresc|imi doresc|prefer|as prefera|vrea) sa (mor|moara|nu mai fiu|dispar pentru \
                totdeauna|nu mai exist)
            nu (mai )?(vreau|doresc|pot|vrea) sa ... (traiesc|trai|traiasca|exist|ma trezesc)
            nu mai (vreau|doresc|pot) sa (traiesc|exist|trai)
            (nu mai am|nu am|mi am pierdut|am pierdut|fara) ... (chef|pofta|dorinta|vointa|motiv|motive|puteri|\
                putere|rost) (de|sa|pentru) (a )?(viata|trai|traiesc|mai traiesc|a trai)
            (nu mai am|nu am|fara) ... pofta de viata
            viata (mea )?nu (mai )?are (niciun |nici un )?(sens|rost)
            nu (mai )?merita (sa traiesc|traita|sa mai traiesc)
            nu (mai )?am (pentru ce|de ce|motive sa|la ce) (sa )?(mai )?tra*
            m am saturat de (viata|trai|viata asta)
            (automutil*|autovatam*|supradoza*)
            (imi|sa mi|isi) (fac|faca|face|tai) (rau|venele)
            (imi|mi) fac rau
            (ma tai|tai pe maini|imi tai venele)
            (mai bine|bine) ... fara mine
            (mai bine|as vrea) ... (muream|as fi mort|as fi moarta|nu m as mai trezi|nu ma mai trezesc|nu ma nasteam)
            (am luat|am inghitit|voi lua|iau) toate (pastilele|medicamentele)
            (ma arunc|sa ma arunc|sar|sa sar) (de pe|in fata|de la|pe) ... (pod|bloc|balcon|tren*|metrou*|geam|\
                etaj*|fereastr*)
            (ma gandesc|ganduri|gandesc) (la|de) (moarte|sinucidere|sa mor)
        """,
        "el": """
            (αυτοκτον*|αυτοχειρ*)
            να (αυτοκτονησω|αυτοκτονησει|σκοτωθω|κρεμαστω|πεθανω|αυτοτραυματιστω)
            (θελω|ηθελα|θα ηθελα|προτιμω|θελει|ευχομαι|σκεφτομαι) να (πεθανω|μην υπαρχω|μη ζω|μην ζω|εξαφανιστω για \
                παντα|τελειωσω τη ζωη|βαλω τελος|δωσω τελος|κανω κακο στον εαυτο|σκοτωθω|πεθανει)
            θα (αυτοκτονησω|σκοτωθω|κρεμαστω|δωσω τελος|βαλω τελος|πεσω απο|πηδηξω απο)
            δεν (θελω|μπορω|αντεχω|εχω λογο|εχω κουραγιο|εχω δυναμη|θελει) ... (να ζω|να ζησω|να ζησει|τη ζωη|αλλο \
                να ζω|να υπαρχω|να συνεχισω να ζω|να ξυπνησω)
            δεν (θελω|αντεχω) αλλο (να ζω|τη ζωη|αυτη τη ζωη)
            (δεν εχω|εχασα|εχω χασει|χωρις|καμια|δεν εχει) ... (ορεξη|θεληση|διαθεση|επιθυμια|λογο|δυναμη|κουραγιο) \
                (για ζωη|να ζησω|να ζω|για τη ζωη|ζωης)
            η ζωη (μου )?δεν (εχει νοημα|αξιζει|εχει αξια|εχει πια νοημα)
            η ζωη μου δεν (εχει νοημα|αξιζει|εχει πια νοημα)
            δεν αξιζει να ζω
            (θελω|σκεφτομαι|λεω) να (τελειωνω|τελειωσω|τελειωσουν ολα|τα τελειωσω) (με ολα|με τη ζωη|\
                με τη ζωη μου|ολα|μια και καλη)
            (τελος|τερμα) στη ζωη (μου|της|του)
            (αυτοτραυματ*|υπερβολικη δοση|κοβω τις φλεβες|κοψω τις φλεβες)
            (κανω|κανει|εκανα|κανω) κακο στον εαυτο (μου|της|του)
            (χαρακων*|κοβομαι|κοβω τα χερια)
            (καλυτερα|καλυτερος|καλυτερη) χωρις εμενα
            (καλυτερα|μακαρι) να (πεθαινα|ειχα πεθανει|ημουν νεκρ*|μην ξυπνουσα|μην ειχα γεννηθει|μη ζουσα)
            (πηρα|καταπια|παρω|παρει) ολα τα (χαπια|φαρμακα)
            (πηδηξω|πηδηξει|πεσω|πεσει|ριχτω) (απο|στις|στη|κατω απο|μπροστα) ... (γεφυρα|μπαλκονι|ταρατσα|γραμμες|\
                τρενο|παραθυρο)
            σκεψεις (θανατου|αυτοκτονιας|να πεθανω)
        """,
    },
    ("violence", "urgent", 0.85): {
        "en": f"""
            (i|we) (will|ll|am going to|m going to|m gonna|gonna|want to|could|should|swear i ll|would) ... (kill|\
                stab|shoot|strangle|murder|burn|bomb|hurt|punch|beat|attack|smash|hit|slap|harm) {_WHO_EN}
            (kill|hurt|stab|harm|attack) (myself or )?(somebody|someone|anybody|people|them all|you all|everyone)
            (bring|bringing|come back with|coming back with|have|got|buy|carrying|carry) (a|my) (gun|knife|bomb|\
                weapon|machete|rifle|pistol)
            (blow|burn) (up|down) (the|your|this|that|their|his|her|my) *
            (burn|blow) (the|your|this|that) (place|office|building|house|hospital|clinic) (down|up)
            (you|they|he|she) (will|ll|are going to|re going to|is going to) (pay|die|bleed|suffer|regret) (for|\
                this|it)
            watch your back
            (he|she|they|ex|husband|wife|partner|boyfriend|father|neighbour|son|brother) ... (kill|killing|murder|\
                stab) (me|us)
            (someone|somebody|they|you|i) should (shoot|kill|hang|stab|burn|bomb) *
            (deserve|deserves|should|ought to|needs|need) (to )?(die|be shot|be killed|be hanged|be stabbed|rot in \
                hell|get shot)
            (threatened|threatens|threatening) to (kill|hurt|stab|beat|shoot|attack|burn|harm) *
            death threat*
            (was|been|got|being|were|am) (physically |sexually |violently )?(assaulted|raped|stabbed|punched|\
                strangled|kicked|attacked|molested|groped|beaten)
            (situations|incidents|acts|victim*) of ... (violence|assault|rape)
            (violent|violence) (to|towards|toward|against) (me|us|my|her|him|the|staff|other)
            (punched|kicked|slapped|strangled|choked|stabbed|hit|attacked|assaulted|raped|beat) me
            (pushed|grabbed|dragged|threw) me (by the throat|by the neck|to the floor|to the ground|down the stairs|\
                against)
        """,
        "es": """
            (voy a|vamos a|te voy a|os voy a|los voy a|las voy a|le voy a|lo voy a|la voy a|quiero|juro que) ... \
                (matar*|apunalar*|disparar*|pegarle*|quemar*|reventar*|rajar*|golpear*|machacar*) *
            (matarlo|matarla|matarlos|matarlas|matarte|mataros|apunalarlo|pegarle una paliza|pegarle un tiro)
            (te|os|le|los|la) (matare|mato|voy a matar|vais a arrepentir|quemare|partire)
            (llevar|traer|tengo|traere|llevare|volvere con) (un|una|mi) (cuchillo|pistola|navaja|bomba|arma|escopeta)
            (amenazo|amenaza|amenazado|amenazaron|amenazan) (con|de) (matar*|pegar*|muerte|hacer*)
            amenaza* de muerte
            (merece|merecen|mereces|deberia|deberian) (morir|que la maten|que lo maten|que los maten|estar muertos)
            (vas|van|vais) a (pagar|morir|arrepentir*) *
            (me|nos) (pego|pega|pegan|golpeo|golpea|golpearon|agredio|agredieron|apunalo|estrangulo|violo|violaron|\
                maltrata|maltrato) *
            (fui|he sido|fue) (agredid*|violad*|apunalad*|golpead*)
            (quemar|volar|prender fuego a|poner una bomba en) (la|el|esta|este|vuestra|su) (oficina|edificio|\
                hospital|centro|casa)
        """,
        "it": """
            (vi|ti|lo|la|li|le|gli) (ammazzo|uccido|ammazzero|uccidero|accoltello|sparo|spacco la faccia|brucio|\
                faccio fuori|meno)
            (voglio|giuro che|vado a|verro a|potrei) ... (ammazzar*|uccider*|accoltellar*|sparar*|picchiar*|\
                bruciar*|menar*) *
            (porto|portero|ho|torno con|tornero con|vengo con) (un|una|il|la) (coltello|pistola|bomba|arma|fucile)
            (minacciat*|minaccia|minacciano) di (uccider*|ammazzar*|picchiar*|morte|far*)
            minacc* di morte
            (merita|meritano|meriti|dovrebbe|dovrebbero) (di )?(morire|essere uccis*|crepare|essere ammazzat*)
            (la|me la|ve la|te la) (pagherete|paghera|pagherai|pagheranno) (cara|carissima|tutti)
            (mi|ci) (ha|hanno) (picchiat*|aggredit*|accoltellat*|violentat*|stuprat*|preso a pugni|presa a pugni|\
                preso a calci|strangolat*|menat*)
            mi (picchia|picchiano|mena|violenta|aggredisce)
            (sono stat*|stato|stata) (picchiat*|aggredit*|violentat*|stuprat*|accoltellat*)
            (brucio|bruciare|brucero|far saltare|faccio saltare|dare fuoco a*) (tutto|l ufficio|ufficio|l ospedale|\
                il|la|questo) *
        """,
        "pl": """
            (zabije|zatluke|zastrzele|zadzgam|pobije|spale|dopadne|zalatwie|udusze|uderze) (was|cie|ja|go|ich|ta|\
                tego|te|wszystkich|kogos|pania|pana|tych)
            (chce|mam ochote|zamierzam|przysiegam ze) ... (zabic|pobic|zadzgac|zastrzelic|skrzywdzic|uderzyc) (was|\
                cie|ja|go|ich|ta|tego|te|wszystkich|kogos|pania|pana|tych)
            (przyniose|przyjde z|wroce z|mam przy sobie|mam) (noz|nozem|bron|bronia|pistolet*|bombe|bomba|siekier*)
            (grozil*|grozi|grozono|groza) (mi |nam )?(ze mnie |ze )?(zabi*|pobi*|smierci*|nozem|bronia)
            grozb* smierci
            (zasluguje|zasluguja|powinien|powinna|powinni) (na smierc|umrzec|zdechnac|zginac)
            (pozalujesz|pozaluje*|zaplacicie|zaplacisz|zaplaci) (tego|za to|mi za)
            (uderzyl*|pobil*|zaatakowal*|zgwalcil*|kopn*|dusil*|popchn*|bil|bila|bije|bija|gwalci*) (mnie|nas|moja|\
                moje|mojego)
            (mnie|nas) (uderzyl*|pobil*|zaatakowal*|zgwalcil*|kopn*|dusil*|bije|bija|bil)
            (zostalam|zostalem|zostala|zostal) (pobit*|zgwalcon*|zaatakowan*|napadniet*|ugodzon*|uderzon*)
            (spale|podpale|wysadze|spalic|wysadzic|podpalic) (ten|te|ta|wasz|wasza|caly|to|budynek|urzad|szpital|biuro)
        """,
        "ro": """
            (va|te|il|o|ii|le|l) (omor|ucid|injunghii|impusc|bat|dau foc|tai|strang de gat)
            (o sa|am sa|vreau sa|imi vine sa|jur ca|voi) ... (omor|ucid|injunghii|impusc|bat mar|dau foc) *
            (vin cu|aduc|am|ma intorc cu|voi veni cu) (un|o|cu) (cutit|pistol|bomba|arma|topor|cutitul|pistolul)
            (amenintat*|ameninta|amenintat) (cu|ca) (moartea|ma omoara|ma bate|bataia|cutitul|ne omoara|il omoara|o \
                omoara)
            amenint* cu moartea
            (merita|ar trebui) sa (moara|mori|muriti|fie omorat*|crape)
            (o sa|veti|vei|va vor) (platiti|platesti|plati|regreta|regretati|para rau) (pentru|scump|asta) *
            (m a|m au|ne a|ma|l a|i a) (batut|lovit|bate|loveste|agresat|violat|injunghiat|strans de gat|palmuit|\
                imbrancit|bat)
            (am fost|a fost) (batut*|lovit*|agresat*|violat*|injunghiat*|abuzat*|atacat*)
            (dau foc|arunc in aer|pun bomba|dau foc la|incendiez) (la |in )?(cladir*|birou*|spital*|tot|sediu*|casa|\
                primari*)
        """,
        "el": """
            (θα|να) (σε|σας|τον|την|τους|τις|το|σκοτωσω|σφαξω) (σκοτωσω|σφαξω|μαχαιρωσω|χτυπησω|δειρω|πυροβολησω|\
                καψω|πνιξω|λιανισω)
            (θελω|ορκιζομαι|μου ερχεται) ... (σκοτωσω|μαχαιρωσω|δειρω|σφαξω|πυροβολησω) *
            (θα|να) (σκοτωσω|μαχαιρωσω|δειρω|σφαξω|πυροβολησω|χτυπησω) (καποιον|ολους|αυτον|αυτη|αυτην|τον|την|τους)
            (θα φερω|εχω|ερθω με|θα ερθω με|κραταω|φερω) (ενα |το |μια )?(μαχαιρι|οπλο|βομβα|πιστολι|καραμπινα)
            (απειλ*) (οτι|πως|να|με) ... (σκοτωσ*|χτυπησ*|δειρ*|θανατο|μαχαιρι|οπλο)
            απειλ* (για τη )?(θανατου|ζωη)
            (αξιζει|αξιζουν|πρεπει) να (πεθανει|πεθανουν|ψοφησει|ψοφησουν|σκοτωθ*)
            θα (το )?(πληρωσ*|μετανιωσ*) (ακριβα|γι αυτο|ολοι|αυτο)
            (με|μας) (χτυπησ*|χτυπα*|χτυπαει|εδειρ*|δερνει|δερνουν|βιασ*|μαχαιρωσ*|επιτεθηκ*|κλωτσησ*|κακοποι*|\
                γρονθοκοπησ*)
            μου επιτεθηκ*
            (θα|να) (καψω|ανατιναξω|βαλω φωτια|βαλω βομβα) *
        """,
    },
    ("abuse", "urgent", 0.85): {
        "en": f"""
            {_MAN_EN} (hits|beats|abuses|abused|abusing|rapes|raped|threatens|strangled|chokes|hurts|controls|is \
                hurting|is abusing|is beating|is hitting|keeps hitting|keeps beating|is violent) (me|us|to me|to us|\
                my|with me|towards me)
            {_MAN_EN} (hit|hits|beat|beats|punched) (me|us|my (mother|mum|mom|sister|son|daughter|children|kids|child))
            (domestic|sexual|sexually|physical|physically) (abuse*|violence|assault*)
            (afraid|scared|terrified|frightened|not safe|unsafe) (to go|of going|going|at|to be at|to be) (back )?home
            (afraid|scared|terrified|frightened) of (my|her|his) (husband|wife|partner|boyfriend|girlfriend|father|\
                dad|mother|ex|son|stepfather|stepdad|carer)
            (won t|doesn t|does not|will not|not allowed to|don t) (let|allow) me (leave|out|eat|see anyone|leave \
                the house|go out)
            (locks|locked|locking) me (in|up|inside)
            (racially|verbally) abuse* me
            (being|been|am) (abused|raped|beaten|molested|trafficked)
        """,
        "es": """
            (mi|el) (marido|esposo|mujer|esposa|pareja|novio|novia|ex|padre|madre|padrastro|hijo|hermano|jefe|\
                cuidador*) ... (me|nos) (pega|pego|golpea|maltrata|viola|amenaza|insulta|encierra|abusa|agrede)
            (violencia (de genero|domestica|machista|familiar)|malos tratos|abuso sexual|abusos sexuales)
            (abusa|abuso|abusan|abusaron) (de|sexualmente) (mi|de mi|nosotros|ella)
            (miedo) (de|a) (volver a casa|mi marido|mi pareja|mi padre|mi novio|mi esposo|ir a casa|mi ex)
            no me deja (salir|irme|ver a nadie|hablar con nadie|comer)
            me (tiene encerrad*|encierra|encerro)
            (su|el|la|mi) (padre|madre|padrastro|marido|pareja) (le|la|lo|les|las|los) (pega|maltrata|golpea|\
                viola|encierra)
        """,
        "it": """
            (mio|il mio|mia|il|la mia) (marito|moglie|compagno|compagna|fidanzato|ex|padre|madre|patrigno|figlio|\
                fratello|badante) ... (mi|ci) (picchia|mena|maltratta|violenta|minaccia|insulta|rinchiude|ha \
                picchiat*|alza le mani)
            (violenza (domestica|sessuale|di genero|in famiglia)|maltrattament* in famiglia|abus* sessual*)
            (abusa|abusato|abusava|abusano) di (me|noi|lei)
            (paura) (di|a) (tornare a casa|mio marito|mio padre|mio compagno|andare a casa|del mio ex|del mio compagno)
            non mi (lascia|fa) (uscire|andare via|vedere nessuno|mangiare|parlare con nessuno)
            mi (tiene chius*|chiude in casa|rinchiude|ha rinchius*)
        """,
        "pl": """
            (maz|partner|chlopak|konkubent|ojciec|ojczym|matka|brat|syn|byly|byly maz|zona|tesc) ... (mnie|nas|mi|\
                nam) (bije|katuje|gwalci|grozi|zneca*|pobil|wyzywa|zamyka|uderzyl|bil|molestuje|dusi)
            (maz|partner|chlopak|konkubent|ojciec|ojczym|matka|brat|syn|zona) (bije|katuje|gwalci|pobil|molestuje|\
                dusi|uderzyl) (mnie|nas|moje*|dzieci*)
            (przemoc* (domow*|w rodzinie|seksualn*|fizyczn*)|molestowan* seksualn*)
            zneca* sie (nade mna|nad nami|nad moj*|nad nia|nad dziec*|fizycznie|psychicznie)
            (boje sie|strach) (wrocic|wracac|isc) do domu
            boje sie (meza|partnera|ojca|ojczyma|swojego meza|bylego)
            nie (pozwala|daje) mi (wychodzic|wyjsc|jesc|z nikim rozmawiac|odejsc)
            (zamyka|zamknal|wiezi) mnie
        """,
        "ro": """
            (sotul|sotia|iubitul|partenerul|concubinul|tatal|tata|mama|fratele|fiul|ginerele|fostul|barbatul) ... \
                (ma|ne|m a|ne a) (bate|loveste|ameninta|violeaza|abuzeaza|maltrateaza|jigneste|inchide|batut|lovit|\
                violat|terorizeaza)
            (violenta (domestica|in familie|sexuala|fizica)|violentei domestice|abuz* sexual*)
            (abuzeaza|abuzat|abuza) (de mine|pe mine|sexual|fizic)
            (mi e|imi e|mie) (frica|teama) (sa ma intorc|sa merg|sa ajung|de sotul*|de tatal*|de sotul meu|de el) \
                (acasa)?
            nu ma lasa sa (ies|plec|mananc|vorbesc cu nimeni|ies din casa)
            (ma tine|ma) (inchis*|sechestr*|incuie|incuiat*)
        """,
        "el": """
            (ο|η) (αντρας|συζυγος|συντροφος|φιλος|πατερας|μητερα|πατριος|αδερφος|γιος|πρωην|γυναικα) (μου )?... (με|\
                μας) (χτυπα*|δερνει|κακοποιει|βιαζει|απειλει|κλειδωνει|χτυπησε|εδειρε|βριζει)
            (ενδοοικογενειακ* βια*|σεξουαλικ* κακοποι*|σωματικ* βια*|οικογενειακ* βια*|κακοποιουμαι|με κακοποιει)
            (φοβαμαι|τρεμω) να (γυρισω|παω|επιστρεψω) (σπιτι|στο σπιτι)
            φοβαμαι τον (αντρα|συζυγο|πατερα|συντροφο|πρωην) *
            δεν με αφηνει να (βγω|φυγω|φαω|μιλησω)
            με (κλειδωνει|εχει κλεισμεν*|κλειδωσε)
        """,
    },
    ("child_at_risk", "urgent", 0.85): {
        "en": f"""
            (hits|beats|hurts|abuses|abused|abusing|beating|hitting|molests|molested|touches|starves|neglects|\
                shakes|shook|burns) (my|the|his|her|their|our|a) {_KID_EN}
            {_KID_EN} ... (is|are|being|been|was|were) (being )?(abused|beaten|neglected|starved|molested|hit by|\
                touched by|left alone|locked in)
            {_KID_EN} ... (is|are) (not safe|unsafe|in danger|at risk|alone at home|home alone|afraid of (his|her|\
                their) (father|mother|dad|stepfather|stepdad))
            (leaves|left|leaving) ... {_KID_EN} (home alone|alone at home|alone for days|alone all night|locked in)
            {_KID_EN} ... (bruises|burns|cigarette burns|not eaten|not been fed|has no food)
            (child|children) (abuse|neglect|protection concern)
        """,
        "es": """
            (pega|golpea|maltrata|abusa de|viola|toca|quema|encierra) (a )?(mi|mis|su|sus|los|las|al|a la|el|la|un) \
                (hij*|nin*|bebe|crios|menor*|nieto*|nieta*|sobrin*)
            (nin*|hij*|bebe|menor*|nieto*|nieta*) ... (esta|estan|son|es) (en peligro|maltratad*|abusad*|sol* en \
                casa|encerrad*|desnutrid*|golpead*|en riesgo)
            (deja|dejan|dejo) ... (nin*|hij*|bebe) sol* (en casa|toda la noche|dias)
            (maltrato|abuso) infantil
            abuso de menores
        """,
        "it": """
            (picchia|mena|maltratta|abusa di|abusa del|violenta|tocca|brucia|chiude) (mio|mia|mie|miei|suo|sua|i|il|\
                la|le|un|i suoi|i miei|nostro) (figli*|bambin*|neonat*|nipot*|minor*)
            (bambin*|figli*|neonat*|nipot*|minor*) ... (e|sono|viene|vengono) (in pericolo|maltrattat*|abusat*|a \
                rischio|sol* in casa|picchiat*|rinchius*|denutrit*)
            (lascia|lasciano|lasciat*) ... (bambin*|figli*|neonat*) (da )?sol* (in casa|a casa|per giorni|tutta la \
                notte)
            abus* su minor*
            maltrattament* (su|di|ai) (minor*|bambin*)
        """,
        "pl": """
            (bije|katuje|krzywdzi|molestuje|gwalci|dotyka|glodzi|zamyka|zaniedbuje|bija) (moje|swoje|te|to|jego|jej|\
                moja|mojego|swoja|swojego|nasze)? (dzieck*|dzieci|syna|corke|niemowl*|wnuk*|wnuczk*|coreczke|synka)
            (dzieck*|dzieci|syn|corka|niemowle|wnuk|wnuczka) ... (jest|sa) (w niebezpieczenstwie|bit*|krzywdzon*|\
                zaniedban*|glodn*|sam* w domu|zagrozon*|maltretowan*|molestowan*)
            (zostawia|zostawil*|zostawiaja) ... (dzieck*|dzieci|niemowl*) sam* (w domu|na noc|na cale dni)
            (zneca*) sie nad (dzieck*|dziecmi|synem|corka|wnuk*)
            (krzywda dziecka|przemoc wobec dzieci|przemoc wobec dziecka)
        """,
        "ro": """
            (bate|loveste|abuzeaza|violeaza|chinuie|maltrateaza|atinge|infometeaza|bat) (pe )?(copil*|fiul|fiica|\
                fetita|baiatul|bebelus*|nepot*|fata mea|baietel*)
            (isi|imi|ii|il) (bate|loveste|abuzeaza|chinuie) (copil*|fiul|fiica|fetita|baiatul|bebelus*)
            (copil*|fetita|baiatul|bebelus*|minor*|nepot*) ... (este|sunt|e|a fost) (in pericol|abuzat*|batut*|\
                singur* acasa|neglijat*|infometat*|maltratat*|in risc)
            (lasa|lasat|lasati) ... (copil*|bebelus*|fetita|baiatul) singur* (acasa|in casa|zile|toata noaptea)
            abuz* asupra (copil*|minor*)
        """,
        "el": """
            (χτυπα*|δερνει|κακοποιει|βιαζει|παρενοχλει|πειραζει|κλειδωνει|παραμελει|χτυπαει) (το|τα|την|τον|τις) \
                (παιδι*|μωρο*|κορη|γιο|εγγον*|ανηλικ*|κοριτσι|αγορι|ανιψ*)
            (παιδι*|μωρο|κορη|γιος|εγγον*|ανηλικ*|κοριτσι|αγορι) ... (ειναι|κινδυνευ*|βρισκεται) (σε κινδυνο|\
                κακοποι*|μονο του στο σπιτι|παραμελη*|μονα τους στο σπιτι|νηστικ*|απο τον πατερα)
            παιδι* ... κινδυνευ*
            (αφηνει|αφηνουν|αφησε) ... (παιδι*|μωρο) (μονο|μονα) *
            κακοποιηση (παιδι*|ανηλικ*)
            (παιδικη κακοποιηση)
        """,
    },
    ("homelessness", "urgent", 0.8): {
        "en": """
            (i|we) (am|m|are|re|will be|ll be|have been|ve been|became|become) (now |going to be |made |about to be \
                |currently )?homeless
            (made|making|leave|leaves|left) (me|us) homeless
            (i|we) ... (sleep|sleeping|slept|live|living) (rough|on the street|on the streets|in my car|in our car|\
                in the car|in a tent|in a car|on a bench|in the park|in a doorway)
            (nowhere|no place|no where|don t have anywhere|have not anywhere|haven t anywhere) (to|else to) (live|\
                sleep|stay|go tonight)
            (being|been|getting|was|were|am|m|are) evicted
            (evict|evicting|evicts) (me|us)
            lost (my|our) (home|house|flat|apartment) and
            (no|without a) roof over (my|our)
        """,
        "es": """
            (estoy|estamos|vivo|vivimos|duermo|dormimos|durmiendo|viviendo|dormir|vivir|quedo|quedamos) en (la \
                calle|mi coche|el coche|un coche|un banco|un cajero|un parque|una tienda)
            (soy|somos|estoy|estamos) sin (techo|hogar|casa)
            (no tengo|no tenemos|sin) (donde|un sitio donde|un lugar donde|sitio para|lugar para) (dormir|vivir|\
                quedarme|ir esta noche)
            (me|nos) (desahucian|han desahuciado|van a desahuciar|echan de casa|han echado de casa|van a echar de \
                casa|desalojan|han desalojado)
        """,
        "it": """
            (vivo|dormo|viviamo|dormiamo|sono|siamo|dormire|vivere|vivendo|dormendo|finito|finita) (in|per|nella) \
                (strada|macchina|auto|mia macchina|un parco|stazione|una tenda)
            (sono|siamo|resto|rimasto|rimasta) (un |una )?(senzatetto|senza casa|senza tetto|senza dimora)
            (non ho|non abbiamo|senza) (un posto dove|dove|un luogo dove|nessun posto dove) (dormire|vivere|andare \
                stanotte|stare)
            (mi|ci) (sfrattano|hanno sfrattato|stanno sfrattando|buttano fuori di casa|hanno buttato fuori di casa|\
                cacciano di casa)
            sono stat* sfrattat*
        """,
        "pl": """
            (jestem|jestesmy|zostalam|zostalem|zostane|bede) (teraz )?(bezdomn*|bez dachu nad glowa|na ulicy|bez domu)
            (spie|spimy|mieszkam|mieszkamy|nocuje|sypiam) (na ulicy|w samochodzie|na dworcu|w aucie|w namiocie|na \
                lawce|w parku|na klatce)
            nie (mam|mamy) (gdzie|dokad) (spac|mieszkac|sie podziac|nocowac|isc na noc)
            (wyrzucili|eksmitowali|eksmituja|wyrzucaja|wyrzucono|eksmitowano) (mnie|nas)
            (dostalam|dostalem|mam|mamy|grozi mi) (nakaz )?eksmisj*
            (bez dachu nad glowa)
        """,
        "ro": """
            (sunt|suntem|am ramas|am ajuns|voi fi|raman) (un |o )?(om |oameni )?(fara adapost|pe strada|fara casa|\
                fara locuinta|pe strazi|pe drumuri)
            (dorm|dormim|traiesc|traim|locuiesc) (pe strada|in masina|in gara|in parc|pe o banca|in cort|pe strazi|\
                afara)
            nu (mai )?(am|avem) unde (sa )?(dorm|dormim|sta|stau|locui|locuiesc|merge|traiesc)
            (m au|ne au|ma|ne) (evacuat|evacueaza|dat afara din casa|dau afara din casa|scos din casa)
            am fost evacuat*
        """,
        "el": """
            (ειμαι|ειμαστε|εμεινα|μενω|εμεινα|μειναμε) (αστεγ*|στο δρομο|χωρις σπιτι|χωρις στεγη|στον δρομο)
            (κοιμαμαι|κοιμομαστε|ζω|μενω|ζουμε) (στο δρομο|στον δρομο|στο αυτοκινητο|στο αμαξι|σε παγκακι|στο παρκο|\
                σε σκηνη|στα παγκακια)
            δεν (εχω|εχουμε) που να (μεινω|κοιμηθω|παω|μεινουμε|κοιμηθουμε)
            (με|μας) (πεταξαν|πετανε|διωξαν|διωχνουν|εκαναν εξωση|κανουν εξωση|εδιωξαν) (εξω|απο το σπιτι)?
            μου (εκαναν|κανουν) εξωση
        """,
    },
    ("medical_emergency", "urgent", 0.8): {
        "en": """
            (i|he|she|my *) (can t|cannot|can not|cant|can barely|can hardly) breathe
            (is|s|has) (not|stopped) breathing
            (i|he|she) (am|m|is|s) (having|getting) (a |an |severe |bad )*(heart attack|stroke|seizure|seizures|\
                chest pain|chest pains)
            (having|got|have) (severe |bad |crushing )?chest pain* (now|right now|as i write|at the moment)
            (is|s) (lying )?unconscious
            (call|send|need) (an|me an) ambulance (now|please|immediately|urgently|quick|quickly|asap)
            (i|he|she) (am|m|is|s) bleeding (to death|out|heavily|a lot|badly|right now)
            (i|he|she) (am|m|is|s) dying
            (collapsed|collapsing) (now|right now|just now|in front of me|and is)
        """,
        "es": """
            no (puedo|puede) respirar
            (estoy|esta) (teniendo|sufriendo) (un|una) (infarto|ataque|ictus|convulsion*)
            (me esta dando|le esta dando|me da) un (infarto|ataque al corazon|ictus)
            (no respira|esta inconsciente|se desangra|me desangro|ha dejado de respirar)
            (llamen|manden|envien|necesito) (a )?una ambulancia (ya|ahora|urgente|por favor|urgentemente)
            (dolor|dolores) (fuerte )?en el pecho (ahora|ahora mismo|en este momento)
            me estoy muriendo
        """,
        "it": """
            non (riesco|riesce) (piu )?a respirare
            (sto|sta) avendo (un|una|dei) (infarto|ictus|attacco|convulsion*)
            (mi|gli|le) sta venendo un (infarto|ictus)
            (non respira|ha smesso di respirare|e svenut* e non|e incosciente|e priv* di sensi|sta perdendo molto \
                sangue)
            (chiamate|mandate|serve) (un |subito un )?(ambulanza|un ambulanza|il 118) (subito|ora|per favore|urgente)?
            (dolore|dolori|fitte) al petto (adesso|ora|in questo momento)
            sto morendo
        """,
        "pl": """
            nie (moge|moze) (oddychac|zlapac oddechu|zlapac tchu)
            (mam|ma|dostal|dostala) (teraz |wlasnie )(zawal|udar|atak serca|drgawki)
            (nie oddycha|jest nieprzytomn*|przestal* oddychac|traci przytomnosc|krwawi mocno|wykrwawia sie)
            (wezwijcie|przyslijcie|potrzebuje|wezwac) (karetke|karetki|pogotowie|pogotowia) (natychmiast|teraz|\
                szybko|prosze|pilnie)?
            (bol|boli mnie) w klatce piersiowej (teraz|w tej chwili|wlasnie)
            umieram
        """,
        "ro": """
            nu (mai )?(pot|poate) (sa )?respir*
            (am|are|fac|face) (acum |chiar acum )?(un )?(infarct|atac de cord|accident vascular|convulsii) (acum|\
                chiar acum)?
            (nu respira|nu mai respira|este inconstient*|e inconstient*|a lesinat si nu|sangereaza puternic)
            (chemati|trimiteti|am nevoie de) (o )?(ambulanta|salvarea|salvare) (acum|urgent|repede|va rog|imediat)?
            (durere|dureri) in piept (acum|chiar acum|in acest moment)
            eu mor
        """,
        "el": """
            δεν (μπορω|μπορει) να (αναπνευσω|αναπνευσει|παρω ανασα|παρει ανασα)
            (παθαινω|παθαινει|επαθε τωρα|εχω τωρα) (εμφραγμα|εγκεφαλικο|καρδιακη προσβολη|καρδιακο|σπασμους)
            (δεν αναπνεει|ειναι αναισθητ*|σταματησε να αναπνεει|εχασε τις αισθησεις|λιποθυμησε και δεν|αιμορραγει \
                πολυ|αιμορραγω)
            (στειλτε|καλεστε|χρειαζομαι) (ενα )?ασθενοφορο (τωρα|αμεσως|γρηγορα|παρακαλω|επειγοντως)?
            (πονος|πονο) στο στηθος (τωρα|αυτη τη στιγμη)
            πεθαινω τωρα
        """,
    },
    ("sexualised", "hold", 0.8): {
        "en": """
            (sexy|sexiest|shaggable|bangable|fuckable|hottie|milf|dilf|boobs|tits|titties|horny|blowjob|naked|nude|\
                nudes)
            (hot|hottest) (nurse|girl|woman|lady|body|chick|babe|guy|man|doctor|blonde|stuff|receptionist|clerk|\
                officer)
            (so|very|really|damn) hot and
            (she|he) (is|s|was) (so |really |very |damn |smoking )hot
            (nice|great|lovely|gorgeous|amazing|perfect|beautiful|fantastic|good) (ass|arse|bum|butt|legs|body|\
                curves|cleavage|breasts|rack|figure|behind|lips|bottom|thighs|chest)
            (love|like|want|wanted|wants|wish|dream|dreaming|mind) ... (kiss|kissing|touch|touching|undress|sleep \
                with|sleeping with|bed|make love|shag|bang|spank|lick|have sex) ... (her|him|you|me|with)
            (fancy|fancied) (her|him|you|the pants|the nurse|that)
            (is|if) (she|he) (is )?(single|available|married)
            (marry me|date me|go out with me|her phone number|his phone number|your phone number|take her out|take \
                you out|take her home|spend the night)
            (legs|bum|body|curves|skirt|blouse|lips|ass) (of hers|on her|on him|to die for|in that)
            (tight|short) (skirt|blouse|uniform|dress|trousers|jeans)
            (turn|turned|turns) me on
            in bed with (her|him|me|you)
        """,
        "es": """
            (buenorr*|follable|tetas|culazo|tetazas|cachond*|desnud*|polvazo|macizorra|culito)
            (esta|estas|estaba) (muy |tan |bien )?(buena|buenisima|rica|riquisima) (esa|la|de cuerpo|como|y me|el \
                cuerpo|que)
            (que|vaya|menudo|menudas|bonito|buen|lindo|bonitas|buenas) (culo|cuerpazo|tetas|piernas|cuerpo|escote|\
                curvas|polvo)
            (me|le|te) (la|lo) (follaria|tiraria|comeria|besaria|llevaria a la cama)
            (quiero|quisiera|gustaria|encantaria|suen*) ... (besar*|acost*|desnudar*|tocar*|follar*|hacerle el amor|\
                dormir con)
            (esta|si esta|es) (soltera|soltero)
            (casate conmigo|su numero de telefono|tu numero de telefono|salir conmigo|pasar la noche)
            (sexy|sensual|me pone|me excita)
        """,
        "it": """
            (sexy|figa|fica|gnocca|scopabile|tette|culone|arrapat*|nuda|nudo|strafiga|bonazz*|topa)
            (che|bel|belle|gran|bellissime|bellissimo) (culo|tette|gambe|corpo|fisico|curve|seno|scollatura|sedere|\
                labbra)
            me (la|lo) (farei|scoperei|porterei a letto|bacerei)
            (voglio|vorrei|piacerebbe|sogno) ... (baciar*|scopar*|spogliar*|toccar*|portar* a letto|far* l amore|\
                andare a letto|dormire con lei)
            (e|se e) (single|libera stasera|fidanzata)
            (sposami|suo numero di telefono|tuo numero di telefono|uscire con me|passare la notte|mi eccita|mi fa \
                impazzire il suo corpo)
        """,
        "pl": """
            (seksown*|sexy|cycki|cycuszki|dupeczk*|ruchal*|przelecial*|nago|naga|nagi|napalon*|seksi|cycat*)
            (niezla|fajna|super|ladna|zgrabna|swietna) (dupa|dupcia|laska|cialo|pupa|figura|nogi|sztuka|pupcia|cycki)
            (niezle|fajne|ladne|zgrabne|super|swietne|piekne|boskie) (nogi|cialo|cycki|piersi|nozki|ksztalty|posladki)
            (chcialbym|chcialabym|chce|chetnie|marze) ... (pocaloawc|pocalowac|calowac|przeleciec|dotknac|dotykac|\
                przespac|rozebrac|do lozka|zaciagnac)
            (czy jest|jest) (wolna|wolny|singielka|singielk*) (wieczorem|dzis)
            (wyjdz za mnie|jej numer telefonu|twoj numer|umow sie ze mna|spedzic noc|podnieca mnie|kreci mnie)
        """,
        "ro": """
            (sexy|sexi|tate|tatele|fundulet|curul|futabil*|goala|dezbracat*|excitat*|bunaciun*|buciuma*)
            (ce|frumos|frumoase|bun|super|misto) (cur|fund|tate|picioare|corp|trup|sani|forme|buze)
            (as|mi ar placea|vreau|visez|imi place sa) ... (sarut*|fut|dezbrac*|culc cu|ating|duc in pat|fac \
                dragoste|mangai*)
            (e|este|daca e) (singura|libera|necasatorita|maritata) (diseara|sau)
            (marita te cu mine|casatoreste te cu mine|numarul ei de telefon|numarul tau|sa iesi cu mine|petrec \
                noaptea|ma excita)
        """,
        "el": """
            (σεξι|σεξυ|γκομεν*|κωλαρα|βυζια|βυζαρ*|καυλ*|γυμν* μαζι|ξεκωλ*|μουναρ*|κωλος|γκομεναρα)
            (τι|ωραιο|ωραια|τελειο|τελεια|φοβερο|καταπληκτικο) (κορμι|κορμαρα|ποδια|στηθος|κωλος|σωμα|μπουτια|χειλη|\
                πισιν*)
            (θα ηθελα|θελω|ονειρευομαι|θα της|θα τη) ... (φιλησω|χαιδεψω|γδυσω|κοιμηθω μαζι|πηδηξω|ριξω στο κρεβατι|\
                κανω ερωτα|αγγιξω)
            αν ειναι (ελευθερη|αδεσμευτη|παντρεμενη)
            (παντρεψου με|να βγεις μαζι μου|περασω τη νυχτα|με αναβει|με ερεθιζει)
        """,
    },
    ("stalking", "hold", 0.85): {
        "en": """
            (i )?know (where|which house|what time|her address|his address) (she|he|you) (lives|live|parks|park|\
                finishes|finish|goes|sleeps|gets off|leaves)
            (followed|following|follow) (her|him|you) (home|to her|to his|to your|after work|around|back)
            (i|ll|am|m) (will |be |always |often )?(waiting|wait|waited|sit|sitting|stand|standing) ... (outside|\
                after work|\
                by her car|near her|at her car|by the exit) ... (her|him|she|he|you)
            (ll|will|i|am|m) (be )?waiting for (her|him|you) (after|outside|at the)
            (watch|watching|watched) (her|him|you) (every|from|through|all day|when|sleep|outside)
            (found|find|looked up|searched|tracked) (her|him|you) ... (on facebook|on instagram|home address|\
                address|house|where she lives|where he lives)
            (think|thinking|dream|dreaming) (of|about) (her|him|you) (all the time|every night|day and night|every \
                day|constantly|all night|every minute)
            (she|he|you) (will|ll) be mine
            (she|he|you) belong* to me
            (i )?can t (live|stop thinking) (without|about) (her|him|you)
            (we|she and i|he and i) (are|re) meant to be
            (took|taken|take|have) (photos|pictures|a photo|a picture|videos) of (her|him) (when|without|secretly|from)
            obsess* with (her|him|you)
            (come|coming|came) (every|each) day (just )?to see (her|him|you)
            (her|his) (home )?address
        """,
        "es": """
            se donde (vive|aparca|vives|trabaja|duerme)
            (la|lo|te) (sigo|segui|seguire|seguia|espero|esperare|espere|vigilo|observo|miro) (hasta|a|a la|a su|\
                cada|todos|fuera|desde|todas|por) (casa|salida|coche|dia|los dias|las noches|del trabajo|la ventana|\
                lejos)
            (la|lo|te) (espero|esperare|esperaba) (a la salida|fuera|en su coche|despues del trabajo)
            (pienso|sueno) (en|con) (ella|el|ti) (todo el dia|a todas horas|cada noche|dia y noche|todas las noches|\
                constantemente)
            (sera|seras) mi(a|o)
            (sera mia|sera mio|seras mia|seras mio|obsesionad* con (ella|el|ti)|no puedo vivir sin (ella|el|ti))
            (encontre|busque|he encontrado|averigue) (su|tu) (facebook|instagram|direccion|casa)
            vengo todos los dias (solo )?(a|para) ver*
        """,
        "it": """
            so dove (abita|vive|parcheggia|abiti|vivi|dorme)
            (la|lo|ti) (seguo|ho seguit*|seguiro|aspetto|aspettero|ho aspettat*|osservo|guardo|spio) (fino a|a|\
                fuori|ogni|tutti|sotto|dopo|da|quando) (casa|uscita|giorno|i giorni|dal lavoro|casa sua|lavoro|il \
                lavoro|esce|lontano)
            (la|lo|ti) (aspetto|aspettero) (all uscita|fuori|sotto casa|alla macchina|dopo il lavoro)
            (penso|sogno) (a )?(lei|lui|te) (tutto il giorno|ogni notte|giorno e notte|tutte le notti|sempre|\
                continuamente)
            (sara|sarai) (mia|mio)
            (ossessionat* da (lei|lui|te)|non posso vivere senza di (lei|lui|te))
            (trovato|cercato|scoperto) (il suo|la sua) (facebook|instagram|indirizzo|casa|profilo)
            vengo ogni giorno (solo )?(a|per) veder*
        """,
        "pl": """
            wiem (gdzie|o ktorej) (mieszka|parkuje|mieszkasz|pani mieszka|konczy prace|pracuje jej|spi)
            (sledze|sledzilem|sledzilam|obserwuje|podgladam|szedlem za|poszedlem za) (ja|go|cie|nia|nim|pania|toba) *
            (czekam|bede czekal|czekalem|poczekam) na (nia|niego|ciebie|pania) (po pracy|pod praca|przed|pod domem|\
                pod blokiem|przy samochodzie|codziennie)
            (mysle|snie|marze) o (niej|nim|tobie|pani) (caly czas|co noc|dzien i noc|bez przerwy|kazdej nocy|\
                codziennie|ciagle)
            (bedzie|bedziesz) (moja|moj)
            (obsesj* na (jej|jego|twoim) punkcie|nie moge bez (niej|niego|ciebie) zyc)
            (znalazlem|znalazlam|sprawdzilem) (jej|jego|twoj|twoje) (facebook*|instagram*|adres*|dom|profil)
            przychodze codziennie (tylko )?(zeby|by|aby) (ja|go|pania) *
        """,
        "ro": """
            stiu unde (locuieste|sta|parcheaza|locuiesti|stai|doarme)
            (o|l|il|te) (urmaresc|am urmarit|urmaream|astept|voi astepta|pandesc|privesc|supraveghez) (pana|acasa|\
                dupa|in fiecare|la iesire|la poarta|zilnic|de la|in fata) *
            am urmarit (o|l) *
            (ma gandesc|visez) (la )?(ea|el|tine|dumneaei) (tot timpul|in fiecare noapte|zi si noapte|non stop|\
                mereu|toata ziua)
            (va fi|vei fi|o sa fie) (a mea|al meu)
            (obsedat* de (ea|el|tine)|nu pot trai fara (ea|el|tine))
            (am gasit|am cautat|am aflat) (adresa|casa|facebook*|instagram*|profilul) *
            vin in fiecare zi (doar )?(sa|ca sa) o vad
        """,
        "el": """
            (ξερω|εμαθα) που (μενει|μενεις|παρκαρει|δουλευει η|κοιμαται)
            (την|τον|σε) (ακολουθ*|παρακολουθ*|περιμενω|περιμενα|κοιταω|βλεπω) (μεχρι|καθε|εξω|στο σπιτι|μετα τη \
                δουλεια|απο|στη δουλεια|σπιτι) *
            θα (την|τον|σε) (περιμενω|ακολουθησω|βρω) (εξω|μετα|στο σπιτι|οπου)
            (σκεφτομαι|ονειρευομαι) (αυτην|αυτον|εσενα|την|τον|σε) ... (ολη μερα|καθε βραδυ|μερα νυχτα|συνεχεια|ολη \
                την ωρα|καθε νυχτα)
            (την|τον|σε) (σκεφτομαι|ονειρευομαι) (ολη μερα|καθε βραδυ|μερα νυχτα|συνεχεια|ολη την ωρα|καθε νυχτα)
            θα (γινει|γινεις) δικ* μου
            (εχω παθει εμμονη|εμμονη) (μαζι της|μαζι του|μαζι σου)
            (βρηκα|εψαξα|εμαθα) (τη διευθυνση|το σπιτι|το facebook|το προφιλ|το instagram) (της|του|σου)
            ερχομαι καθε μερα (μονο )?(για να|να) (την|τον|σε) *
        """,
    },
    ("hateful", "hold", 0.85): {
        "en": """
            (go|going|send|sent|sending) (her|him|them|you|these)? back to (your|her|his|their|africa|\
                india|pakistan|poland|china|mexico) *
            for (a|an) (foreigner|immigrant|black|muslim|gypsy|jew|arab|asian|mexican|romanian|polish|polack|\
                pakistani|woman driver|gay|migrant|refugee|coloured|colored|cripple|retard) (woman|man|girl|person|\
                guy|lady)?
            (even though|although|despite) (she|he|being) (is|s)? ... (foreign|black|muslim|gypsy|jewish|immigrant|\
                coloured|colored|gay)
            (nigger*|nigga*|kike*|paki|pakis|faggot*|fag|tranny|trannies|retard|retarded|gypsies|gyppo*|wog|wogs|\
                chink*|spic|spics|raghead*|sand nigger|dyke|darkie*|subhuman*|untermensch*)
            (bloody|fucking|damn|filthy|dirty|stupid) (foreigner*|immigrant*|muslim*|gypsy|gypsies|jew|jews|arab*|\
                black*|pole|poles|romanian*|mexican*|migrant*|cow|bitch|whore|slut)
            (bitch|bitches|whore|whores|slut|sluts|cunt|cunts)
            (hate|hating|ban|deport|kick out|get rid of|exterminate|gas) (all )?(the |these |those )?(foreigner*|\
                immigrant*|muslim*|gypsies|jews|arabs|blacks|poles|romanians|mexicans|gays|migrants|women|refugees)
            (white power|heil hitler|sieg heil|14 88|race traitor)
        """,
        "es": """
            (vuelve|vuelvete|vuelva|vete|vayase|que se vuelva|largate|iros|volved|que vuelva) a (tu|su|vuestro) \
                (pais|tierra)
            para ser (negr*|gitan*|mor*|extranjer*|inmigrante|suda*|rumano|rumana|musulman*|judi*|maricon|mujer)
            (putos|puta|putas|puto|malditos|maldita|sucios|sucia|asquerosos) (moro*|mora*|negr*|gitan*|inmigrante*|\
                extranjer*|sudaca*|judi*|rumano*|maricon*|zorra)
            (sudaca*|panchit*|maricon*|bollera*|zorra|putas|moraco*|negrat*|travelo*|subnormal*|hijo de puta|hija \
                de puta)
            (odio|fuera|expulsar|echar) (a )?(los |las |todos los )?(moros|negros|gitanos|inmigrantes|extranjeros|\
                judios|musulmanes|sudacas|rumanos)
        """,
        "it": """
            (torna|tornate|tornatene|torni|se ne torni|vattene|tornasse) (a|al|nel|in) (casa tua|tuo paese|suo \
                paese|casa sua|vostro paese|africa|casa loro)
            per essere (un |una )?(negr*|ner*|zingar*|stranier*|extracomunitari*|immigrat*|marocchin*|rumen*|\
                albanes*|musulman*|ebre*|frocio|donna|terron*)
            (sporc*|maledett*|dannat*|fottut*|schifos*|luridi|lurida) (negr*|zingar*|stranier*|immigrat*|\
                extracomunitari*|marocchin*|rumen*|ebre*|musulman*|terron*|puttana|troia)
            (negr*|frocio|froci|ricchion*|zingaracci*|terrone|terroni|troia|puttana|mignotta|handicappato di|\
                mongoloide)
            (odio|fuori|via|cacciare|espellere) (tutti )?(i |gli |le )?(negri|zingari|stranieri|immigrati|musulmani|\
                ebrei|rumeni|extracomunitari|marocchini)
        """,
        "pl": """
            (wracaj|wracajcie|niech wraca|wynocha|won|wypad|wypierdalaj) (do|z) (siebie|swojego kraju|ukrainy|\
                afryki|domu|polski|kraju)
            jak na (ukraink*|ukrainc*|czarn*|cygank*|cygana|murzyn*|zydowk*|zyda|obcokrajow*|muzulman*|kobiete za|\
                araba|uchodzc*)
            (brudn*|pieprzon*|jeban*|cholern*|glup*|smierdzac*) (ukrain*|cygan*|murzyn*|zyd*|arab*|ciapat*|imigran*|\
                uchodzc*|obcokrajow*|muzulman*|kurw*|suka|baba|pedal*)
            (ciapat*|czarnuch*|asfalt|pedal|pedaly|zydek|zydki|parchy|banderow*|kurwa|kurwy|szmata|dziwka|suka|\
                brudas*|kacap*)
            (nienawidze|precz z|deportowac|wyrzucic) (wszystkich )?(ukraincow|cyganow|murzynow|zydow|arabow|\
                imigrantow|uchodzcow|muzulmanow|gejow|pedalow|ukraincami|imigrantami)
        """,
        "ro": """
            (du te|duceti va|sa se duca|intoarce te|intoarceti va|mars|plecati) (inapoi )?(la|in|acasa la) (tara ta|\
                tara lui|tara ei|tara voastra|africa|voi|tine in tara|tine acasa|ungaria)
            pentru (o|un) (tigan*|negr*|strain*|imigrant*|musulman*|evreu|evreic*|unguroaic*|bozgor*|arab*|jidan*|\
                homosexual*)
            (tigan*|cioar*|cioroi*) (imputit*|nenorocit*|jegos*|borat*|spurcat*)
            (imputit*|nenorocit*|jegos*|borat*|spurcat*|blestemat*) (de )?(tigan*|negr*|imigrant*|strain*|jidan*|\
                ungur*|arab*|musulman*|curv*)
            (cioara|ciori|cioroi|jidan*|bozgor*|poponar*|curva|curve|tarfa|borati|handicapat*)
            (urasc|afara cu|dati afara) (toti )?(tiganii|negrii|imigrantii|strainii|evreii|ungurii|musulmanii|\
                arabii|homosexualii)
        """,
        "el": """
            (γυρνα|γυρισε|γυριστε|να γυρισει|να παει|να πανε|πηγαινε|φυγε|να φυγει) (πισω )?(στη χωρα|στην πατριδα|\
                στην αφρικη|στην αλβανια|στο πακισταν|στον τοπο) (σου|της|του|τους)?
            για (αλβαν*|μαυρ*|γυφτ*|ξεν*|μεταναστ*|τσιγγαν*|πακιστ*|μουσουλμαν*|εβραι*|αραπ*) (ηταν|ειναι|καλη|\
                καλος|καλα|μια χαρα)
            (βρωμο*|κωλο*|παλιο*|βρωμικ*|παλι) (αλβαν*|μαυρ*|γυφτ*|ξεν*|μεταναστ*|πακιστ*|εβραι*|αραπ*|λαθρο*)
            (βρωμοαλβαν*|παλιοαλβαν*|κωλοαλβαν*|βρωμογυφτ*|παλιογυφτ*|αραπαδες|αραπης|λαθρομεταναστ*|πουστη*|\
                πουστηδες|αδερφη ειναι|πουτανα|πουτανες|καριολα|καργια|τσουλα|παλιοξεν*)
            (μισω|εξω|διωξτε) (ολους )?(τους|οι|τις) (αλβαν*|μαυρ*|γυφτ*|ξεν*|μεταναστ*|εβραι*|μουσουλμαν*|αραπ*|\
                γκει|λαθρο*)
        """,
    },
    ("mocking", "hold", 0.7): {
        "en": """
            (thanks|thank you|thanks so much|thanks a lot|cheers|congratulations|congrats|well done|bravo|kudos|\
                good job|great job|big thanks) ... for (nothing|wasting|ruining|losing|ignoring|making me wait|\
                making us wait|making me feel (like|so small|stupid|worthless|unwelcome)|treating me like|\
                doing nothing|not|being useless|being rude|being so \
                rude|messing|screwing|keeping me waiting|hanging up)
            (great|excellent|amazing|brilliant|wonderful|fantastic|fabulous|outstanding|superb|expert|world class|\
                genius|champion|talented|gifted) (job )?(at|in) (ignoring|doing nothing|wasting|losing|being rude|\
                being slow|avoiding|making people|not|looking at her phone|looking at his phone|drinking|chatting|\
                staring|sleeping)
            (employee|worker|clerk|nurse|person) of the (month|year|century) (for|award for|when it comes to) \
                (doing|laziness|sleeping|ignoring|rudeness|slowest|being)
            slow clap
            (bravo|congratulations|congrats|well done|great job|good job|nice job|nice work|great work|kudos|\
                thanks|thank \
                you) ... (managed to|succeeded in) ... (cry|crying|angry|upset|late|lose|losing|miss|ruin|ruining|\
                waste|wasting|humiliat*|insult*|worse)
            (great|good|nice|fantastic|wonderful|amazing|excellent|brilliant|superb) (job|work) (at|in|on|of|with)? \
                (ruining|wasting|ignoring|humiliating|insulting|losing|messing|destroying|upsetting|annoying)
            (bravo|congratulations|congrats|well done|kudos) ... (ruining|wasting|ignoring|humiliating|\
                insulting) (my|me|\
                our|us|everyone|everybody)
            about as (wonderful|kind|helpful|useful|pleasant|friendly|warm|caring|charming|lovely|welcoming|\
                gentle|nice|\
                fun|funny|polite|sweet|competent|professional|sharp|bright|fast|quick|clever|patient) as (a|an|the|my) *
            as (wonderful|kind|helpful|useful|pleasant|friendly|warm|caring|charming|lovely|welcoming|gentle|\
                nice|fun) as \
                (a|an) (toothache|headache|hangover|root canal|brick|brick wall|slap|kick|cactus|rash|plague|funeral)
            (award|medal|prize|oscar|trophy) for (the )?(slow*|rude*|lazi*|lazy|worst|ignoring|doing nothing|\
                incompeten*|most useless|biggest)
            yeah right
            (what|total|complete|absolute|utter) a? (genius|einstein) (who|she|he|could not|couldn t)
            (pure|absolute|comic|comedy) genius ... (lost|forgot|could not|couldn t|wrong)
            🙄
            🤡
            🖕
        """,
        "es": """
            (gracias|felicidades|enhorabuena|felicito|bravo|muchas gracias) ... por (nada|hacerme perder|perder|\
                ignorar*|hacerme esperar|no hacer nada|su inutilidad|no|arruinar|tratarme como|su incompetencia|\
                hacernos perder|hacernos esperar)
            (experta|experto|maestra|maestro|genia|genio|campeona|campeon|crack|excelente|maravillos*|fantastic*) \
                (en|de) (no hacer nada|ignorar|perder|hacer esperar|la incompetencia|mirar el movil|tomar cafe)
            (bravo|felicidades|enhorabuena|gracias) ... (lograste|logro|conseguiste|consiguio|ha conseguido|\
                has conseguido) \
                ... (llorar|llorando|arruinar*|enfadar*|humillar*)
            (buen|gran|excelente) trabajo (arruinando|estropeando|ignorando|humillando|perdiendo) *
            (amable|simpatic*|util|agradable|encantador*|maravillos*) como (un|una) (dolor de muelas|patada|\
                piedra|resaca)
            (premio|medalla|oscar) (a|al|por) (la |el |lo )?(mas )?(lent*|vago|vaga|inutil|grosero|maleducad*|peor|\
                incompeten*)
            (si si claro|ja ja que amable|que amable ja ja)
        """,
        "it": """
            (grazie|complimenti|congratulazioni|brav*|bravissim*) ... (per|di) (niente|nulla|avermi fatto perdere|\
                avermi ignorat*|avermi fatto aspettare|aver perso|non|il tempo perso|averci fatto|la maleducazione|\
                l incompetenza)
            (espert*|maestr*|geni*|campion*|bravissim*|fenomen*) (a|nel|nell|di|del) (non fare niente|non far \
                niente|ignorare|perdere|ignorarmi|guardare il telefono|far aspettare|dolce far niente|bere il caffe)
            (brav*|bravissim*|complimenti|congratulazioni|grazie) ... (riuscit*|riesci|riesce) a ... (piangere|\
                rovinar*|\
                umiliar*|arrabbiare)
            (bel|ottimo|gran) lavoro (a|nel|nell) (rovinar*|ignorar*|umiliar*|perdere) *
            (gentil*|simpatic*|util*|piacevol*|meraviglios*) (come|quanto) un (mal di denti|calcio|pugno|sasso|\
                mal di testa)
            (premio|medaglia|oscar) (a|al|alla|per) (la |il |l )?(piu )?(lent*|maleducat*|incompeten*|peggior*|\
                scortes*|inutil*|lavativ*)
            (grazie al cazzo|grazie mille eh|si come no)
        """,
        "pl": """
            (dziekuje|dzieki|gratul*|brawo|gratulacje) ... za (nic|stracony czas|zmarnowan*|zignorowan*|ignorowan*|\
                olanie|olewan*|brak|nieuprzejm*|chamst*|zgubien*|godziny czekania|niekompeten*)
            (mistrz*|ekspert*|geniusz*|specjalist*) (w|od|olewania|nicnierobienia) (nicnierobieni*|ignorowani*|\
                olewani*|gubieni*|niczym|piciu kawy|patrzeni*|niczego)
            (brawo|gratul*|dziekuje|swietnie) ... (udalo sie|udalo ci sie|zdolal*) ... (plakac|placz*|do lez|\
                zepsuc|upokorzy*)
            (swietna|dobra|wspaniala) robota ... (zepsuc*|zepsul*|zmarnowa*)
            (mila|mily|pomocn*|przyjemn*|uprzejm*|cudown*) jak (bol zeba|bol zebow|kamien|kopniak|drzazga)
            (nagroda|medal|oscar) (dla|za) (naj*|nicnierobienie|lenistwo|chamstwo|opieszalosc)
            (jasne na pewno|tak tak jasne)
        """,
        "ro": """
            (multumesc|multumim|felicitari|bravo|mersi) ... (pentru|ca) (nimic|timpul pierdut|ca m ati ignorat|\
                ignorat|ca nu|nepasare|nesimtire|ca mi ati|ca m ati tinut|ca ati pierdut|incompetenta|m ati ignorat|\
                nu ati)
            (expert*|maestr*|geni*|campion*|specialist*) (la|in) (nimic|a ignora|ignorat*|pierdut|stat degeaba|\
                nefacut|a nu face|baut cafea|butonat)
            (bravo|felicitari|multumesc) ... (reusit) sa ... (plang|plange|stricati|strici|umil*|enervez*)
            (buna|frumoasa|grozava) treaba ... (stricat|distrus|ignorat|umilit) *
            (amabil*|placut*|util*|simpatic*|minunat*) ca o (durere de dinti|durere de masele|piatra|palma)
            (premiu*|medali*|oscar*) (pentru|la) (cel mai|cea mai|lene|nesimtire|incompetenta|neprofesionalism)
            (da da sigur ca da|pe dracu)
        """,
        "el": """
            (ευχαριστ*|συγχαρητηρια|μπραβο) ... (για|που) (το τιποτα|τιποτα|την αδιαφορια|τον χαμενο χρονο|το \
                χαμενο χρονο|με αγνοησ*|με αφησ*|χασατε|δεν|με κοροιδ*|την αγενεια|την ταλαιπωρια|την ανικανοτητα)
            (ειδικ*|ταλεντο|πρωταθλητ*|μαστορ*|ιδιοφυ*) (στο|στην|στα) (να μην κανει|τιποτα|αδιαφορια|να αγνοει|\
                καθισιο|να πινει καφε|κινητο|χασιμο)
            (μπραβο|συγχαρητηρια|ευχαριστω) ... (καταφερ*) ... (κλαψω|να κλαιω|χαλασ*|εξευτελισ*)
            (ευγενικ*|χρησιμ*|ευχαριστ*|υπεροχ*) (σαν|οσο) (πονοδοντο*|ο πονοδοντος|πετρα|κλωτσια)
            (βραβειο|μεταλλιο|οσκαρ) (στον|στην|για) (πιο|χειροτερ*|τεμπελι*|αγενεια|αδιαφορια|ανικανοτητα)
            (ναι καλα|ναι σιγουρα πως)
        """,
    },
}  # fmt: skip

# Words right before a phrase (up to three words lie between) that say it is not so, is over, or was prevented.
UNLESS_BEFORE = {
    "en": """
        (not|never|no longer|no more|isn t|wasn t|aren t|weren t|don t|didn t|doesn t|nor|without|nobody|no one)
        (no|any|zero) (sign*|thought*|intention*|plan*|risk|ideation|history|longer|more|actual)
        (stop*|prevent*|kept|keep|save*|saved|saving|rescue*) ... from
        (drive|drives|driven|drove|enough to make) (you|anyone|one|people|a saint) ... to
        (used to|years ago|once|in the past|previously|back then|when i was younger|long ago)
        (without|instead of|rather than|before i|overcome|overcame|recovered from|survivor* of|work* with|train*)
    """,
    "es": """
        (no|nunca|jamas|ya no|sin|tampoco|ni)
        (evit*|impid*|salvo*|salvaron|libr*) ... (de|que)
        (antes|hace anos|en el pasado|de joven|supere|superado)
    """,
    "it": """
        (non|mai|non piu|senza|neanche|ne)
        (evitat*|impedit*|salvat*|fermat*) ... (da|di|dal)
        (anni fa|in passato|una volta|da giovane|superato)
    """,
    "pl": """
        (nie|nigdy|juz nie|bez|ani|zadnych|zaden)
        (uratowal*|powstrzymal*|ocalil*|zapobiegl*) ... (przed|od)
        (kiedys|dawno temu|lata temu|w przeszlosci|przezylam|pokonal*)
    """,
    "ro": """
        (nu|nici|niciodata|fara|nu mai)
        (salvat*|oprit*|impiedicat*|ferit*) ... (de|de la|sa)
        (candva|cu ani in urma|in trecut|demult|depasit)
    """,
    "el": """
        (δεν|δε|ποτε|μην|χωρις|ουτε|οχι)
        (εσωσ*|σταματησ*|αποτρεψ*|γλιτωσ*) ... (απο|να)
        (καποτε|πριν χρονια|στο παρελθον|παλια|ξεπερασα)
    """,
}  # fmt: skip

# Figures of speech and other harmless uses: a phrase that lies in or touches one of these raises nothing.
UNLESS_WITHIN = {
    "en": """
        (nearly|almost|practically|literally|could have|would have|bored|thought i would|thought i d) ... (killed \
            me|killed myself|died|kill me|die|killed myself laughing|murder*)
        (nearly|almost|practically) (killed|hurt|beat|attacked) *
        (saved|saves|saving|save) (my|his|her|our) ... life
        (to die for|die for|die laughing|died laughing|died of (boredom|embarrassment|shame)|dying to|killing time|\
            kill time|killing me softly|bored to death|scared to death|die of boredom|dead on|drop dead gorgeous)
        (suicide|self harm|abuse|violence) (prevention|awareness|helpline|hotline|squad|training|team|policy|\
            charity|line|nurse|counsel*|support worker*|service*)
        (commit*|political|career|financial|social|professional) suicide (by|for|to|with|of)? (your|this|the)? \
            (career|company|party)
        (political|career|financial|professional|social) suicide
        (suicide|suicidal) (doors|lane|mission|note in the film|bomber*)
        (film|movie|book|song|novel|series|play|show|game|poster|article|documentary|news|lyrics|course|lecture|\
            class) ... (about|called|on|titled|named|with|is) ... (suicid*|self harm*|murder|killing|violence|abuse|\
            death|dying)
        (kill|killing|hit|beat|attack|shoot|burn|hurt|punch|smash|harm) (the|this|that|your|these) (time|price*|\
            queue*|record|lights|mood|vibe|virus|cancer|disease|pain|germs|bug*|infection|system|target*|clock|\
            traffic|weather|rush|drum|road|spot|jackpot|feelings|eyes|calories|fat|environment|economy|chance*)
        (beat|beats|beating) (that|this|the|them) (hands down|to it|for|by|at|any)
        (would|could|should|d) (hit|beat|hurt|slap|burn) (that|the|this|you) (spot|mark|pocket|wallet|to|more|\
            feelings)?
        (blow|blew|blown|blows) (up|me) (the|my|a) (balloon|tyre|tire|photo|phone|picture|mind|nose)
        (would|could|couldn t) not hurt (to|a)
        (wouldn t|won t|doesn t|didn t) hurt (a|to|the|you|anyone|anybody)
        (hurt|harm) (a fly|anyone|anybody)
        (attacked|beaten|kicked|hit) by (a virus|a bug|the flu|covid|a wave|nerves|traffic|another team)
        (panic|asthma|heart|anxiety) attack*
        (attacked|bitten|hit|kicked) by (a|my|his|her|the) (dog|cat|wasp|bee|horse|cow|car|bus|van|lorry|truck|\
                bike|door|ball)
        (was|were|am) beaten (to|at) *
        (can t|cannot|cant) go on without (saying|thanking|mentioning|telling)
        is (she|he) single handed*
        figure of (a|speech)
        (was|were|got|been) (hit|kicked|beaten|attacked) (with|by) (a )?(bill*|fee*|fine*|tax*|charge*|cost*|virus)
        (help|helping|for|the|support|supporting|of) (the )?homeless
        (i|we) (can t|cannot|cant) go on (the|a|your|my|holiday|with (this|my|the)|to|about|enough|line|online|\
            record) *
        (can t|cannot|cant) (live|go on) without (my|the|this|a) (coffee|phone|card|internet|service|help)
        (can t|cannot|could not|couldn t) breathe (for laughing|with laughter|in (this|that|the) (room|waiting|heat|\
            mask))
        (cut|cuts|cutting) myself (shaving|cooking|by accident|by mistake|accidentally|with (a|the) (knife|tin|\
            glass|scissors|paper)|on (a|the|some)|in the (kitchen|garden)|while|when|some slack|short|a)
        (hurt|hurting|burn|burned|burnt|injure|injured) myself (at|in|on|by|when|while|falling|playing|lifting|\
            during|doing|cooking|with the|accidentally|badly at)
        (hurt|kill|killing) myself (laughing|to get|trying to get)
        (naked|nude) (eye|truth|colour|color|flame)
        hot (water|drink*|food|meal*|day|weather|in|outside|there)
        (she|he|it) (is|s|was) so hot (in|that|outside|today|there|inside)
        (dying|died|die|dead) (of|from|in) (thirst|hunger|cancer|covid|natural|old|boredom|peace|hospital|the queue|\
            shame|heat)
        (battery|phone|line|computer|printer|car|engine|system|laptop) ... (died|die|dying|dead|killed)
        how (can|could|do|did|would|will|you|to)? ... go on
    """,
    "es": """
        (casi|por poco|practicamente) (me|nos) (mata*|muero|morimos|morir)
        casi (me )?(muero|morimos|mato|matan)
        (me|nos|le) (salvo|salvaron|salvado|salva) la vida
        (me muero|morir|muero|morirse|morirme) (de|por) (risa|verguenza|aburrimiento|ganas|hambre|sed|sueno|asco|\
            pena|amor|calor|frio|un|una|volver)
        (matar|mata|matando) el (tiempo|rato|hambre|gusanillo|aburrimiento)
        (prevencion|telefono|linea) ... suicid*
        (pelicula|libro|cancion|serie|novela) ... (suicid*|matar*|muerte)
        suicid* (politic*|profesional|economic*)
        me corto (el pelo|las unas|la llamada|el telefono|cocinando|afeitandome)
        (cortarme) (el pelo|las unas|el flequillo)
        (personas|gente) sin (hogar|techo)
        no puedo (mas|seguir) (que|agradecer|sin agradecer)
        a golpe de
        (no hace dano|no hizo dano|sin hacerme dano|no me hizo dano)
    """,
    "it": """
        (quasi|per poco|praticamente) (mi|ci) (ammazza*|uccid*|moriv*|moriamo|morire)
        (mi|ci|gli|le) (ha|hanno) salvat* la vita
        (salvat*|salvare|salvato) la (mia )?vita
        (morire|morto|morta|muoio|morendo|morti) (di|dal|dalla|dalle) (risate|ridere|noia|vergogna|fame|sete|sonno|\
            caldo|freddo|voglia|curiosita|imbarazzo)
        (ammazzare|ammazza|ammazzando|uccidere) (il )?(tempo|la noia|la fame)
        (film|libro|canzone|serie|romanzo) ... (suicid*|uccid*|morte)
        (prevenzione|numero verde) ... suicid*
        suicidio (politic*|professional*|economic*)
        mi taglio (i capelli|le unghie|la barba)
        tagliarmi (i capelli|le unghie|la barba)
        (persone|gente) senza (casa|tetto|dimora|fissa dimora)
        (senza farmi|non mi ha fatto|non fa|non mi fa) male
    """,
    "pl": """
        (prawie|o malo|malo|niemal|omal) (co )?(mnie )?(nie )?(zabil*|umarl*|zginel*|umiera*|padl*)
        (uratowal*|ocalil*|ratuje|ratowal*) (mi|mu|jej|nam|moje|mojej|nasze)? ... (zycie|zycia)
        (umieram|umrzec|umieral*|umrzemy|umierac) (z|ze) (smiechu|nudow|nudy|glodu|wstydu|ciekawosci|pragnienia|\
            goraca|zimna|strachu|tesknoty)
        (zabic|zabijac|zabija) (czas|nude|glod)
        (film*|ksiazk*|piosenk*|serial*|powiesc*) ... (samobojst*|smierc*|zabi*)
        (zapobiegan*|profilakt*|telefon*) ... samobojst*
        samobojst* (polityczn*|zawodow*)
        (obciac|obcinam|sciac) sie
        (dla|osob*|pomoc|pomaga*) bezdomn*
        nie zrobil* (mi )?krzywdy
    """,
    "ro": """
        (aproape|era sa|gata sa|mai sa|cat pe ce) (ca )?(m a|ma|sa|mor|moara|m au)? (omor*|mor|moara|omorat|murit|ucis)
        (mi a|ne a|i a|mi au|mi ati) salvat viata
        (mor|moara|murit|muream|mori) (de) (ras|plictiseala|foame|sete|rusine|somn|cald|frig|nerabdare|curiozitate|\
            drag|pofta|dor)
        (omor*|omoara) (timpul|plictiseala|foamea)
        (film*|carte*|cantec*|serial*|roman*) ... (sinucid*|moarte*|omor*)
        (prevenire*|prevenirea|linia|telefonul) ... (sinucid*|suicid*)
        (sinucidere|suicid) politic*
        ma tai (la deget|cand gatesc|din greseala|la bucatarie)
        (oameni*|persoane*|pentru) fara (adapost|locuinta)
        (nu mi a|nu imi|fara sa mi|nu mi) (fac*|facut) rau
        bate (palma|campii|cuie|vantul|inima|la usa|toba)
    """,
    "el": """
        (παραλιγο|σχεδον|κοντεψα|κοντεψε|λιγο ακομα) (να )?(πεθα*|με σκοτω*|σκοτω*|πεθανω)
        (μου|μας|του|της) (εσωσ*|σωσ*|εχει σωσει) τη(ν)? ζωη
        (πεθαινω|πεθανα|πεθανω|πεθαναμε|πεθανουμε|πεθαναμε) (απο|στα|της) (γελιο|γελια|βαρεμαρα|ντροπη|πεινα|διψα|\
            ζεστη|κρυο|περιεργεια|πλακας|πεινας)
        (σκοτων*|σκοτωσ*) (την ωρα|το χρονο|τον χρονο|ωρα|χρονο|τη βαρεμαρα)
        (ταινια|βιβλιο|τραγουδι|σειρα|μυθιστορημα) ... (αυτοκτον*|θανατ*|σκοτω*)
        (προληψη*|γραμμη) ... αυτοκτον*
        πολιτικη αυτοκτονια
        (κοβω|κοψω|εκοψα) τα (μαλλια|νυχια)
        (για|στους|τους|των) αστεγ*
        δεν (με|μου) (εκανε|κανει) κακο
    """,
}  # fmt: skip

# Insults of a person. ``noun``: means a person wherever it stands near one. ``animal``: a noun that is also a beast.
# ``adjective``: also said of things. The last two count only where grammar ties them to a person.
INSULTS = {
    "en": {
        "noun": """
            (idiot|idiots|imbecile|imbeciles|moron|morons|cretin|cretins|dimwit|dimwits|halfwit|halfwits|nitwit|dumbass)
            (arsehole|arseholes|asshole|assholes|bastard|bastards|wanker|wankers|dickhead|dickheads|scumbag|scumbags)
            (bimbo|bimbos|hag|slob|slobs|cretinous|twat|twats|loser|losers)
        """,
        "animal": "(cow|cows|pig|pigs|swine|donkey|donkeys|witch|witches|parasite|parasites|dragon)",
        "adjective": """
            (stupid|useless|lazy|dumb|ugly|brainless|worthless|pathetic|idiotic|moronic|imbecilic)
            (fat)
        """,
    },
    "es": {
        "noun": """
            (idiota|idiotas|imbecil|imbeciles|gilipollas|cretino|cretina|cretinos|cretinas|capullo|capullos|pendejo|\
                pendeja|tarado|tarada|estupida de|estupido de)
        """,
        "animal": "(vaca|vacas|cerda|cerdas|cerdo|cerdos|burra|burro|burros|foca|bruja|brujas|parasito|parasitos)",
        "adjective": """
            (estupida|estupido|estupidas|estupidos|tonta|tonto|tontas|tontos|inutil|inutiles|holgazan|holgazana|\
                holgazanes|asquerosa|asqueroso)
            (gorda|gordo|vaga|vago|vagas|vagos|boba|bobo)
        """,
    },
    "it": {
        "noun": """
            (idiota|idioti|idiote|imbecille|imbecilli|cretina|cretino|cretini|cretine|deficiente|deficienti|stronza|\
                stronzo|stronzi|stronze|coglione|coglioni|scansafatiche|fannullona|fannullone|fannulloni)
        """,
        "animal": "(vacca|vacche|maiale|maiala|maiali|porca|porco|asina|asino|asini|strega|oca|parassita|parassiti)",
        "adjective": """
            (stupida|stupido|stupidi|stupide|scema|scemo|scemi|sceme|inutile|inutili|pigra|pigro|pigri|pigre|\
                ignobile|schifosa|schifoso)
            (grassa|grasso|grassona|grassone)
        """,
    },
    "pl": {
        "noun": """
            (idiota|idiotka|idioci|idiotki|idiotke|idiote|idiotow|kretyn|kretynka|kretynke|kretyni|debil|debilka|\
                debile|debilke|imbecyl|imbecylka|palant|dupek|gnojek|nierob|nieroby|kretynow|debili)
        """,
        "animal": "(krowa|krowe|krowy|swinia|swinie|osiol|osly|malpa|malpe|wiedzma|jedza|pasozyt|pasozyty)",
        "adjective": """
            (glupia|glupi|glupie|glupiej|glupiego|tepa|tepy|leniwa|leniwy|leniwi|leniwe|leniwej|bezuzyteczna|\
                bezuzyteczny|beznadziejna|zalosna|zalosny|brzydka|obrzydliwa)
            (gruba|gruby)
        """,
    },
    "ro": {
        "noun": """
            (idiot|idioata|idioti|idioate|idiotul|idiotii|imbecil|imbecila|imbecili|imbecilul|cretin|cretina|cretini|\
                cretinul|tampita|tampit|tampiti|tampite|tampitul|nesimtita|nesimtit|nesimtitul|nesimtitii|dobitoc|\
                dobitoaca)
        """,
        "animal": """
            (vaca|vacile|porc|porci|porcul|scroafa|magar|magarita|bou|boul|vrajitoare|vrajitoarea|parazit|\
                paraziti)
        """,
        "adjective": """
            (proasta|prost|prosti|proaste|inutila|inutil|inutili|inutile|lenesa|lenes|lenesi|lenese|jalnica|jalnic|\
                urata|urat)
            (grasa|gras|puturoasa|puturos)
        """,
    },
    "el": {
        "noun": """
            (ηλιθια|ηλιθιος|ηλιθιο|ηλιθιοι|ηλιθιους|ηλιθιας|βλακα|βλακας|βλακες|κρετινος|κρετινα|κρετινε|μαλακας|\
                μαλακα|μαλακες|μαλακισμενη|μαλακισμενος|ζωον|στοκος|τεμπελχανας|τεμπελχανα)
        """,
        "animal": """
            (αγελαδα|αγελαδες|γελαδα|γουρουνι|γουρουνα|γουρουνια|γαιδαρος|γαιδουρα|γαιδουρι|σκυλα|μαγισσα|\
                στριγγλα)
        """,
        "adjective": """
            (χαζη|χαζος|χαζοι|χαζες|αχρηστη|αχρηστος|αχρηστοι|αχρηστες|τεμπελα|τεμπελης|τεμπεληδες|τεμπελες|γελοια|\
                γελοιος|γελοιοι|ανοητη|ανοητος|σιχαμενη|σιχαμενος)
            (χοντρη|χοντρος)
        """,
    },
}  # fmt: skip

# Whom an insult may mean, beside a name. Folded words.
INSULTED = """
    she he they her him them staff nurse nurses doctor doctors receptionist receptionists woman women man men lady guy
    girl clerk clerks officer officers employee employees worker workers manager managers secretary
    ella ellos ellas esa ese senora senorita senor mujer tipa tipo funcionaria funcionario funcionarios enfermera
    enfermero empleada empleado empleados doctora recepcionista
    lei lui loro signora signorina signor donna uomo tizia tizio impiegata impiegato impiegati infermiera infermiere
    dottoressa dottore addetta addetto
    ona on oni pani pan baba babsko urzednik urzedniczka urzednicy urzednika pielegniarka lekarz lekarka pracownica
    pracownik pracownicy kobieta facet
    ea ei ele doamna domnul femeia functionara functionarul functionarii angajata angajatul angajatii asistenta
    medicul tipa
    αυτη αυτος αυτοι αυτην αυτον εκεινη εκεινος κυρια κυριος υπαλληλος υπαλληλοι υπαλληλο νοσοκομα νοσηλευτρια γιατρος
    γυναικα γραμματεας τυπος
"""
# Right before a noun, these point at a person: "that idiot", "you idiots".
INSULT_POINTS = "that those you esa ese esos quella quel quell quei ta tej tego ten ty tu εκεινη εκεινος αυτη αυτος"

# Words that may stand between a person and what is said of them: "Grace was a really rude and useless ..."
INSULT_LINKS = """
    is was are were s re be been being seems seemed looks looked acts acted a an the so such very really totally
    completely absolutely utterly just quite too that this those and both all old rude slow arrogant nasty horrible
    unhelpful incompetent fucking bloody damn
    es era son eran fue una un unas unos la el muy tan mas y totalmente completamente realmente parece esa ese grosera
    grosero maleducada maleducado de puta
    e sono erano stata stato una un uno molto davvero proprio cosi veramente quella quel che maleducata maleducato
    jest byla byl sa byli to ta ten tak taka taki bardzo po prostu strasznie zupelnie i niemila niemily chamska
    este sunt erau foarte o un atat si chiar tare total aia asta nepoliticoasa
    ειναι ηταν μια ενας η ο οι πολυ τοσο τελειως εντελως σκετη σκετος και αγενης
"""
# Never a person, though a capital begins it and no table of names knows better.
INSULT_THINGS = """
    it this that there what which everything nothing app website site page form forms machine printer computer system
    service phone line queue parking food coffee office building room process procedure letter appointment online portal
    lift toilet toilets kiosk link login password map sign signs advice information communication
    esto eso todo nada app web pagina maquina sistema servicio telefono cola aparcamiento comida oficina formulario cita
    questo quello tutto niente sito pagina macchina sistema servizio telefono coda parcheggio cibo ufficio modulo sala
    to wszystko nic aplikacja strona maszyna system automat telefon kolejka parking jedzenie urzad formularz poczekalnia
    asta totul nimic aplicatia site pagina aparatul sistemul serviciul telefonul coada parcarea mancarea biroul
    formularul
    αυτο ολα τιποτα εφαρμογη σελιδα ιστοσελιδα μηχανημα συστημα υπηρεσια τηλεφωνο ουρα παρκινγκ φαγητο γραφειο εντυπο
"""
# Said of people and animals, never of things.
INSULTS_OF_PEOPLE_ALONE = """
    lazy brainless moronic imbecilic holgazan holgazana holgazanes vago vaga vagos vagas pigra pigro pigri pigre leniwa
    leniwy leniwi leniwe leniwej lenesa lenes lenesi lenese τεμπελα τεμπελης τεμπεληδες τεμπελες
"""
INSULT_NEGATIONS = """
    not no never isn wasn aren weren nor neither nunca jamas ni tampoco non mai ne neanche nie nigdy ani nu nici
    niciodata δεν ουτε ποτε οχι
"""

# Right before an insult (one more word may lie between): the writers mean themselves, or tell how they were treated.
INSULT_UNLESS_BEFORE = """
    (i|we) (am|m|was|were|felt|feel|look|looked|must be|must have been|ve been|had been|can be|sound|sounded)
    (im|me|myself|feel|feels|feeling|felt|call me|called me|calling me|made me|make me|treated me|treat me|treats me)
    (like|as) (a|an|some)
    (soy|estoy|fui|me siento|me senti|sentir|sentirme|sentia|como (un|una)|me llamo|guinea|conejillo)
    (sono (io )?(un|una|stato un|stata una|stato|stata)|mi sento|mi sentivo|sentire|sentirmi|sentita|sentito|\
        come (un|una))
    (jestem|bylam|bylem|czuje sie|czulam sie|czulem sie|poczulam sie|poczulem sie|czuc sie|jak)
    (sunt|am fost|eram|ma simt|m am simtit|simt|simteam|ca (un|o)|ca pe (un|o))
    (ειμαι|ημουν|ενιωσα|νιωθω|αισθανθηκα|αισθανομαι|σαν|με λενε)
"""  # fmt: skip
