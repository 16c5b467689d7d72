"""Italian phrases of danger and of praise that must not be shown, by construction. Source: own.

The small language is that of ``phrases``; ``PAST`` to ``SHOWN`` are told in ``safety_tables``.
"""

_KIN = (
    "(marito|moglie|compagno|compagna|fidanzato|fidanzata|ragazzo|ex|ex marito|padre|madre|patrigno|matrigna|"
    "figlio|figlia|fratello|suocero|zio|nonno|cognato|padrone|papa|mamma|convivente|partner)"
)
_MAN = (
    "(patrigno|padre|papa|zio|nonno|fratello|cugino|fratellastro|compagno di mia madre|compagno della mamma|"
    "fidanzato di mia madre|professore|allenatore|prete|vicino|cognato|maestro)"
)
_KID = (
    "(bambino|bambina|bambini|bambine|bimbo|bimba|bimbi|bimbe|figlio|figlia|figli|figlie|neonato|neonata|nipote|"
    "nipoti|nipotino|nipotina|minore|minori|ragazzino|ragazzina|piccolo|piccola|piccoli|creatura|bebe)"
)
_HITS = (
    "(picchia|picchiano|mena|menano|pesta|pestano|prende a schiaffi|prende a calci|prende a pugni|prende a botte|"
    "riempie di botte|da le botte|da gli schiaffi|da schiaffi|dà schiaffi|maltratta|maltrattano|schiaffeggia|"
    "frusta|violenta|stupra|brucia|aggredisce|massacra di botte|massacra|alza le mani|strattona)"
)
_PILLS = (
    "(pillole|pastiglie|pasticche|compresse|medicine|sonniferi|tranquillanti|gocce|farmaci|tachipirina|insulina|"
    "candeggina|flacone|scatola)"
)
_WEAPON = (
    "(coltello|pistola|fucile|ascia|accetta|mazza|arma|bomba|tanica|benzina|martello|spranga|machete|acido|"
    "coltelli|mannaia)"
)
_FACE = (
    "(faccia|testa|muso|naso|denti|gambe|cranio|collo|culo a calci|grugno|macchina|braccia|gomme|ossa|bocca|ginocchia)"
)
_PLACE = (
    "(ufficio|ospedale|palazzo|comune|municipio|sede|ambulatorio|clinica|scuola|caserma|tribunale|centro|posto|"
    "baracca|reparto|sportello)"
)
_GROUP = (
    "(marocchino|marocchina|marocchini|negro|negra|negri|zingaro|zingara|zingari|rumeno|rumena|romeno|romena|"
    "rumeni|albanese|albanesi|straniero|straniera|stranieri|immigrato|immigrata|immigrati|ebreo|ebrea|musulmano|"
    "musulmana|cinese|cinesi|africano|africana|extracomunitario|extracomunitaria|extracomunitari|arabo|araba|"
    "terrone|terrona|terroni|meridionale|frocio|gay|lesbica|trans|polacca|ucraina|pakistano|indiano|nero|nera|"
    "rom|sudamericana|napoletano)"
)
_TALK = (
    "(corso|incontro|volantino|opuscolo|manifesto|cartellone|locandina|cartello|formazione|seminario|convegno|"
    "campagna|film|libro|canzone|documentario|numero verde|prevenzione|conferenza|laboratorio|sportello|"
    "associazione|articolo|romanzo|telefono|lezione|progetto|mostra|spettacolo|informazioni)"
)
_TOPIC = (
    "(suicid*|autolesion*|violenza|maltrattament*|abus*|stalking|minori|bullismo|violenza domestica|"
    "violenza di genero|senza dimora|senzatetto)"
)
_LIVE = "(vivere|a vivere|di vivere|continuare|a continuare|andare avanti|ad andare avanti|resistere|esistere|campare)"

PHRASES = {
    ("self_harm", "urgent", 0.85): f"""
        (se|magari|spero che|che) (domani |oggi |)?mi (investe|investisse|mette sotto|schiaccia|ammazza|prende|tira \
            sotto|travolge|prendesse) (domani )?(un|una|il) (camion|macchina|treno|autobus|auto|tram|tir) ... \
            (meglio|sollievo|liberazione|favore|pace|bene)
        (voglio|vorrei|desidero|solo|magari) (solo |soltanto |poter )*(addormentarmi|dormire|chiudere gli occhi) e \
            (non|mai) (piu )?(tornare|svegliarmi|risvegliarmi|riaprirli|alzarmi|ritornare)
        (deciso|presa la decisione|decisione presa) ,? ... (non torno indietro|addio|badate|i miei figli|basta|\
            stanotte|oggi finisce|e finita|nessun ritorno)
        (badate|pensate|prendetevi cura|dite|abbiate cura) (ai|a|di|dei|ai miei|alla mia) (miei |mio |mia |mie \
            )*(figli|figlie|figlio|figlia|bambini|mamma|famiglia|cane|moglie) (che li amo|quando non|per me|che gli \
            voglio|dopo di me|che vi amo|per favore)?
        (vuole|voglio|vorrei|vorrebbe) (andare|stare|tornare|raggiungere) (dal|con|dalla|il|la|da|coi|in) (mio |suo \
            |mia |sua )*(nonno|nonna|papa|mamma|fratello|sorella|marito|moglie|cielo|paradiso|angeli) (in cielo|\
            lassu|in paradiso|che e morto|che e morta)?
        (sono|mi sento) (di troppo|di peso|di intralcio|superfluo|superflua|un intralcio|un inutile) (in|per|a|al|\
            nel|su) (questo mondo|tutti|mondo|questa terra|questa vita|la mia famiglia)
        (passa|arriva|passare|vedo) (la |il |un |sul )*(metro|treno|ponte|tram|binario|balcone) ... (penso|voglia|\
            passo avanti|buttarmi|saltare|passo in avanti|lanciarmi)
        (fare|faccio|facessi) un (passo|salto) (avanti|nel vuoto|in avanti|di la)
        (mi sono|si e) (tagliat*|autolesionat*|ferit*|fatt* male|scorticat*) (di nuovo|ancora|apposta|un altra volta)
        (oggi|stasera|stanotte|domani) (finisce|finira|faccio finire|chiudo|si chiude|la finisco) (tutto|ogni cosa|\
            questa storia|per sempre|qui|con tutto)
        (trovat*|fermat*|salvat*|vist*) (con|in) (la |una |il )*(corda|cappio|cintura|lenzuolo) (al collo|in mano|\
            intorno)
        (corda|cappio) (al collo|pront*|e pronta|in garage)
        non (vedo|trovo|c e|sento|ha|vede|ci vedo|ci trovo) (piu |ormai |alcun |nessun |un |il |via di )*(senso|\
            scopo|uscita|futuro|motivo) (di|in|a|nel|nella|per) (niente|nulla|vivere|andare avanti|questa vita|\
            continuare|tutto|alzarmi|esistere|la mia vita|me|stare al mondo|questo mondo)
        (niente|nulla|la vita|la mia vita|vivere|tutto) ... (non ha|non hanno|ha perso|perde|senza) (piu |alcun |\
            nessun |ogni |ormai )*senso
        (che|quale) (senso|scopo) ha (vivere|andare avanti|continuare|la mia vita|la vita|continuare a vivere|\
            alzarsi|svegliarsi|stare al mondo|restare)
        (perche|a che serve|a cosa serve|a che pro|che senso ha) (dovrei |devo |mai |)?(continuare a vivere|andare \
            avanti|vivere|vivere ancora|stare al mondo|restare al mondo|svegliarmi)
        (starebbero|sarebbero|starebbe|starete|staranno|starebbero tutti|vivrebbero|sareste) (tutti |molto |\
            sicuramente |di certo |)*(meglio|piu felici|piu sereni|piu tranquilli) (senza di me|se non ci fossi|se \
            morissi|se muoio|se sparissi|se io non|senza me|quando non ci saro)
        (meglio|piu felici|piu sereni) (per tutti )?(senza di me|se non ci fossi|se morissi|se sparissi|se non \
            esistessi|se non ci fossi mai|se io non ci)
        (spero|vorrei|prego|magari|speravo|preferirei|sogno|desidero|spero solo) (di |che |solo |solo di |proprio \
            )*non (svegliarmi|risvegliarmi|mi sveglio|mi svegli|mi svegliassi|essere nat*|esistere|esserci|vivere|\
            aprire gli occhi|arrivare a domani) (piu|domani|domattina|mai|mai piu)?
        (addormentarmi|dormire) e non (svegliarmi|risvegliarmi|svegliarsi) (piu|mai)?
        (voglio|vorrei|desidero|voglia di|preferisco|preferirei|ho deciso di|sto pensando di|penso di|pensando di|\
            bisogno di|pronto a|pronta a|meglio|tentat* di|tentazione di|ho pensato di|pensato di) (solo |soltanto |\
            proprio |davvero |anche )*(sparire|scomparire|morire|crepare|farla finita|essere mort*|non esserci|non \
            esistere|uccidermi|ammazzarmi|togliermi la vita|togliermi di mezzo|levarmi di mezzo|finire tutto|che \
            finisca tutto|che tutto finisca|dormire per sempre|andarmene per sempre|andarmene da questo mondo|\
            buttarmi|impiccarmi|tagliarmi le|spararmi|lasciare questo mondo|smettere di vivere|smettere di esistere|\
            porre fine)
        (sarebbe|e|era) meglio (se |che |per tutti )*(non esserci|non ci fossi|morissi|morire|essere mort*|fossi \
            mort*|non fossi (mai )?nat*|sparissi|se morissi|non esistessi|farla finita)
        (farla|facciamola|facciola|la faccio|la faro) finita (con tutto|con la vita|una volta|per sempre|stanotte|\
            presto|oggi|stasera)?
        (non|non ne) (ce la faccio|ce la fa|posso|riesco|sopporto|reggo|resisto) (piu )(di |a |ad |)?(vivere|andare \
            avanti|continuare a vivere|continuare cosi|cosi|questa vita|la vita|a vivere|la mia vita|esistere|di \
            vivere|niente e voglio)
        (stanc*|stuf*|stanchissim*) (ormai )?(di|della) (vivere|vita|mia vita|questa vita|esistere|campare|stare al \
            mondo|lottare per vivere)
        (mi|ti|le) (sono |ho )?(messo|messa|mettendo|raccolto|accumulat*|conservat*|nascost*|tenendo|tengo|metto) \
            (da parte|via|via tutte|nascoste)? ... {_PILLS}
        (messo|messa|mettendo|raccolto|accumulat*|conservat*|nascost*|tenuto|ho) (da parte|via|nascoste|pronte) ... \
            {_PILLS}
        (prendo|prenderei|prendere|prendero|preso|ingoio|ingoiato|ingoiare|butto giu|mandato giu|buttato giu) \
            (tutte|tutto il|tutta la|una scatola|due scatole|un flacone|un mucchio|un sacco|una manciata|un tubetto|\
            troppe) (le |di |d |tutte |intera di |)*{_PILLS}
        (mi|si) (taglia|taglio|tagliava|tagliuzza|graffia|ferisce|brucia|sta tagliando|tagliata|tagliato) (le|i|\
            sulle|gli|sui|la) (braccia|polsi|vene|gambe|cosce|avambracci|pelle|braccio)
        (mi|si) (faccio|fa|facevo|sono fatt*|e fatt*|sto facendo|sta facendo) (del |tanto |ancora )*male (da sol*|\
            apposta|perche|quando|per|e|con|per non|tutte|ogni)
        (stavo|ero|sto|sono|stata|pensato|penso|voglio|volevo|vado|provato|tentato|pensando|pronto|pronta|quasi|\
            stava) (per |sul punto di |di |a |tentato di |gia )*(buttarmi|gettarmi|lanciarmi|buttarsi|gettarsi|\
            saltare|saltar giu|tuffarmi) (giu |di sotto |dal |dalla |sotto |nel |da |in )*(ponte|balcone|finestra|\
            treno|tetto|binari|metro|fiume|terrazzo|vuoto|mare|cavalcavia|palazzo|un ponte|un treno|macchina|camion|\
            metropolitana|sotto)?
        mi (butto|buttero|getto|lancio|sparo|impicco|impicchero|uccido|uccidero|ammazzo|ammazzero|tolgo la vita|\
            togliero la vita|suicido|suicidero|avveleno|taglio le vene|levo di mezzo|tolgo di mezzo)
        (se|qualora) (mi|ci) (tolgono|levano|negano|rifiutano|buttano|lasciano|tagliano|sospendono|abbandonano) ... \
            mi (ammazzo|uccido|impicco|sparo|butto|tolgo)
        non (voglio|vuole|vorrei|desidero|merito|ho piu voglia di|ha piu voglia di|riesco) (piu |continuare a |\
            proprio |neanche |neppure )*(vivere|esistere|stare al mondo|esserci|svegliarmi|continuare a vivere|\
            essere viv*|stare qui su|questa vita)
        non (mi |gli |le |)?(resta|rimane|ho|ha|c e|esiste|trovo|vedo|avevo) (piu |niente |nulla |nessuno |nessun |\
            alcun |un |piu niente |piu nulla |motivo |ragione |uno scopo |motivi )*(per cui vivere|per vivere|per \
            andare avanti|di vivere|per restare|per continuare|per alzarmi|per cui lottare|per cui restare|per \
            campare|per cui valga)
        (preferisce|preferirei|preferisco|preferirebbe|meglio|piuttosto) (essere mort*|morire|crepare|non esserci|\
            mort*) (che|piuttosto|di|invece)
        (non|nemmeno) (vale|merita|ne vale) (piu )?la pena (di )?(vivere|andare avanti|continuare|la vita|esistere|\
            svegliarsi|questa vita)
        (lettera|lettere|biglietto|messaggio|biglietti) (d |di )(addio|suicidio) (gia|ai|a|per|scritt*)?
        (scritto|scrivo|lasciato|preparato|scrivendo|lascio) ... (lettera|lettere|biglietto|messaggio) (d |di )addio
        (pensieri|idee|istinti|impulsi|ideazione|tendenze|intenzioni|propositi) (suicid*|di suicidio|di morte|\
            autolesion*|di farla finita|di uccidermi|di ammazzarmi|di farmi del male|di togliermi)
        (nessuno|chi) (si|mi|ne) (accorgerebbe|piangerebbe|accorgera|noterebbe|sentirebbe la mancanza|cercherebbe|\
            rimpiangerebbe) (neanche |nemmeno |neppure |mai |se |)*(se|quando|della mia|se non|se morissi|se sparissi)
        (odio|detesto) (vivere|la mia vita|essere viv*|questa vita|esistere|svegliarmi)
        (vorrei|magari|spero|meglio|avrei voluto|prego) (di |non |che |potessi |)*(morissi|morire|essere mort*|\
            crepassi|non essere mai nat*|essere mai nat*|mi venisse un|mi investisse|mi prendesse|un cancro mi)
        voci ... (dicono|ordinano|comandano|dice|chiedono) ... (uccider*|ammazzar*|butt*|far* del male|tagliar*|\
            morire)
        (mia|mio|nostro|nostra) {_KIN} ... (dice|vuole|parla|minaccia|ha tentato|tenta|continua a dire|pensa) ... \
            (morire|uccidersi|ammazzarsi|suicid*|togliersi la vita|farla finita|non vuole piu vivere|buttarsi|\
            essere mort*)
        (sono|mi sento) (solo |soltanto |ormai )*un peso (per|e|inutile)
        (sparire|scomparire|dormire|andarmene) (per sempre|e basta|dalla faccia della terra)
        (addio|saluto|salutate) (a tutti|mondo|per sempre|per l ultima volta|a questo mondo|mondo crudele|a tutti \
            quelli che)
        (tentato|tentativo|tentativi|provato|tenta|tentare|proverà|riprovare) (di |il |a )*(suicid*|uccider*i|\
            ammazzar*i|toglier*i la vita|farla finita)
        (mort*|vuot*) dentro e (non|vorrei|voglio|non ce)
        (questa|la mia) vita (non|e) (la voglio piu|e vita|vale|finita|inutile|un inferno e|mi interessa piu)
    """,
    ("violence", "urgent", 0.85): f"""
        (vengo|torno|scendo|vado|salgo|passo) (li |la |giu |su |da voi |domani )*(e|a) (prendo|prendere|spacco|\
            spaccare|ammazzo|ammazzare|picchio|meno|gonfio|riempio|rompo|faccio) (a |di |tutto |la )*(pugni|calci|\
            botte|schiaffi|sprangate|sberle|faccia|chi|quello|tutti|male|quel|quella)
        (dice|giura|minaccia|ha detto|urla|scrive) (che|di) (ci |mi |la |le |gli |lo |ti )?(brucia|bruciare|brucera|\
            ammazza|uccide|accoltella|fa fuori|spara|da fuoco|taglia|sfregia|incendia) *
        (e|siete|sei|sono) (un |una |gia |dei |tutti )*(uomo morto|donna morta|uomini morti|mort* che cammina|\
            cadaver*)
        (benzina|accendino|pistola|fucile|coltello|tanica|fiammiferi) ... (niente|nulla) da perdere
        (faccio|fara|faro|farei) (saltare|ingoiare|sputare|volare) (i|la|le) (denti|testa|cervella|rotule|gambe|\
            cervello|mandibola)
        (prendo|prendero|tiro fuori|vado a prendere) (il|la|un|una|l|quel) (fucile|pistola|coltello|ascia|mazza|\
            arma|spranga|accetta|doppietta) (e|per|che|da)
        (se|appena|quando) (becco|beccassi|prendo|acchiappo|trovo|incontro|vedo|metto le mani su) (chi|quello|\
            quella|il|la|uno|quel|lo) ... (morto|morta|ammazzo|uccido|spacco|pezzi|gonfio|male|fine)
        (mi|ci|gli|le) (taglia|tagliera|tagliare|taglio|taglierei) (la|il) (gola|testa|collo|faccia)
        (torno|tornero|vengo|verro|vado|entro|entrero|scendo|arrivo|mi presento|ritorno|ripasso|passo|vengo li|\
            vengo giu) (la |li |qui |da voi |domani |la prossima volta |in ufficio |armat* )*(con|e porto|armato \
            di) (un |una |il |la |l |un bel )?{_WEAPON}
        (porto|portero|prendo|tiro fuori|compro|mi porto|ho in tasca|vengo armat*|ho con me) (un |una |il |la |l \
            )?(coltello|pistola|fucile|ascia|accetta|mazza|arma|bomba|tanica|spranga|machete|mannaia) (e|la \
            prossima|per|quando|con me|se|in|domani)?
        (minacci*|puntat*|aggredit*|estratto|tirato fuori|sventol*|punta|tira fuori|attaccat*|puntava) ... (con |un \
            |una |il |la |contro )*{_WEAPON}
        (minacci*) (me|mia|mio|noi|mi|ci|di)? ?(di |con |anche )*(morte|uccider*|ammazzar*|picchiar*|bruciar*|far* \
            del male|accoltellar*|sfregiar*)
        (do|dare|daro|dato|appicco|appiccare|dar) fuoco (a|al|all|alla|agli|ai|ai vostri|a tutto|a tutti|a quel|a \
            questo) (tutto |tutti |vostro |vostra |maledetto |cazzo di |quell |quella )*({_PLACE[1:-1]}|con voi|voi|\
            macchina|casa|di voi)?
        (brucio|brucero|bruciare|faccio saltare|far saltare|faccio esplodere|spacco|spacchero|sfascio|sfascero|\
            distruggo|faccio a pezzi|butto giu) (tutto |in aria |giu |voi |l |il |la |quell |quel |questo |quella |\
            vostro |vostra |i |gli )*({_PLACE[1:-1]}|con voi dentro|computer in testa|tutto con voi)
        (gli|le|vi|ti|ve la|te la|gliela|mi) (spacco|spacchero|rompo|rompero|spaccherei|rompe|sfondo|sfondero|apro|\
            taglio|taglierei|stacco|gonfio|gonfierei|cambio i connotati|ammazzo|spezzo|spezzero|distruggo|riempio \
            di botte|riempio di pugni|faccio male|metto le mani addosso|metterei le mani|brucio la) (la|il|i|le|le \
            mani|tutti|di botte|se|a)? ?{_FACE}?
        (spaccare|rompere|spaccar*|romper*|sfondare|tagliare|spezzare|gonfiare) (la|il|i|le|di) (faccia|testa|muso|\
            naso|denti|gambe|cranio|collo|botte|ossa|gola|ginocchia)
        (faccia|muso|testa|gambe|denti) (gliela|gliele|gliel|glieli|te la|ve la) (spacco|rompo|spezzo|gonfio|\
            spacchero)
        (voglio|vorrei|giuro che|vado a|verro a|potrei|sarei capace di|ho voglia di|voglia di|capace di|sto per|\
            finisce che|prima o poi|qualcuno dovrebbe|mi viene voglia di|mi viene da) (lo |la |li |vi |ti |\
            )?(ammazz*|uccid*|accoltell*|spar*|picchi*|strangol*|sgozz*|men*|strozz*|investi*|massacr*|pest*|far* \
            del male|far* fuori|linci*|prender* a (pugni|calci|sprangate|botte))
        (giuro|ti giuro|promesso) (che |)?(lo|la|li|vi|ti|le|gli) (mando|faccio|ammazzo|uccido|spacco|rovino|faccio \
            finire|aspetto|metto) (a |all |in |al |fuori )*(ospedale|cimitero|male|pezzi|obitorio|rianimazione|\
            fuori|sedia a rotelle|botte)?
        (mando|mandero|finisce|finite|finira|faccio finire|spedisco) (lo |tutti |qualcuno |uno di voi |)*(al \
            cimitero|all obitorio|in rianimazione|sotto terra|in una bara|al camposanto)
        (gliela|ve la|te la|la|me la|la faccio) (faro |faccio |fara |)*(pagare|paghera|pagherete|pagherai|\
            pagheranno|paghi) (cara|a tutti|per|tutta|molto|,|prima o poi|presto|appena)?
        (se ne|ve ne|te ne) (pentira|pentirete|pentirai|pentiranno|accorgerete|accorgera|accorgerai) (amaramente|\
            presto|tutti|di|del|,)?
        (qualcuno|uno di voi|uno di loro|qualcun*|una di voi) (finisce|finira|si fa|si fara|rischia di|muore|morira|\
            puo|potrebbe|ci rimette|ci lascera) (mal|molto |finire |farsi |la |le )*(male|all ospedale|mort*|\
            ammazzat*|accoltellat*|morire|pelle|penne|mal|nei guai grossi) (se|quando|prima)?
        (scorrera|scorre|ci sara|ci saranno|succedera|faccio) (il |del |molto |un |una )*(sangue|mort*|strage|bagno \
            di sangue|tragedia|massacro|macello)
        (vi|ti|si|le|gli|tutti) ?(meritate|meriti|merita|meritano|meritereste|ci vorrebbe|ci vuole|servirebbe|serve|\
            dovrebbero|dovreste|bisognerebbe) (solo |tutti |di |essere |che |proprio )*(una pallottola|un \
            proiettile|la morte|di morire|morire|fucilati|fucilar*|sparat*|sparar*|impiccat*|ammazzat*|una \
            coltellata|bruciat*|linciat*|una bella lezione di botte|le botte|botte|una sprangata|un colpo in testa|\
            la forca)
        (pallottola|proiettile|colpo di pistola|coltellata|sprangata|mazzata|sassata) (in|nella|alla|sulla|alle|in \
            mezzo) (testa|schiena|fronte|gambe|denti|faccia|agli occhi|bocca)
        (paura|timore|pensieri|voglia|istinto|impulso|impulsi|temo|rischio) (di|che) (poter |poi |)*(fare|far*) \
            (del |seriamente |molto )?male (a|agli|alle|ai) (qualcuno|altri|qualcun altro|mio|mia|miei|loro|lei|lui|\
            una persona|chi)
        (mio|mia|il|suo|la|l) ?{_KIN} ... (detto|dice|scritto|scrive|giura|giurato|minaccia|minacciato|promesso|\
            urlato) ... (mi ammazza|mi uccide|ammazz*|uccid*|ci ammazza|la ammazza|lo ammazza|mi brucia|mi trova e|\
            mi sfregia)
        so (dove|che macchina|che scuola|in che scuola|quale macchina) ... (abit*|viv*|vann*|ha|guid*|va) ... \
            (figli|attent*|paghera|pagar*|occhio|pent*|famiglia)
        (attent*|occhio|guardat*|guardi) (a |alle |quando |)*(le spalle|voi spalle|alle spalle|quando esci|quando \
            uscite|quando esce|stasera all uscita|sotto casa)
        (coltello|pistola|arma|spranga|fucile) (in mano|in pugno|e sta|ed e ancora|fuori|sotto|davanti)
        (vi|ti|lo|la|li|le) (ammazz*|uccid*|accoltell*|spar*|strozz*|strangol*|sgozz*|massacr*|investo|faccio fuori|\
            prendo a pugni|prendo a calci|prendo a sprangate|aspetto fuori e|aspetto sotto|butto giu dalle|do fuoco|\
            brucio viv*|vengo a prendere)
        (ammazz*|uccid*|spar*|fucil*|bruci*) (tutti|voi tutti|quei bastardi|quella gente|quelle persone|tutti quanti)
        (aggredit*|picchiat*|accoltellat*|rapinat*|violentat*|minacciat*) (me|mio|mia|davanti|stanotte|oggi|adesso|\
            di nuovo|in strada|sotto casa)
    """,
    ("abuse", "urgent", 0.85): f"""
        (mi|ci|l) (ha |hanno |)?(riempit* di|pres* a|dat* tante|massacrat* di|pestat* di|tempestat* di) (botte|\
            calci|pugni|schiaffi|legnate|sberle|ceffoni)
        (chiude|ha chiuso|serra|spranga) (la |tutte le |sempre la )*(porta|porte|casa) (a chiave|col lucchetto|dall \
            esterno) ... (porta via|telefono|chiavi|uscire|lavoro|esce|prigion*|cellulare)
        (porta via|portato via|prende|sequestra|nasconde|toglie) (il |i |le |la )*(mio |miei |mie |mia )(telefono|\
            cellulare|soldi|documenti|chiavi|passaporto|pensione|carta|scarpe|bancomat)
        (svuota|svuotato|prosciuga|ripulisce|ruba dal|preleva dal) (mi )?(il |la |i |mio |mia )*(conto|libretto|\
            pensione|risparmi|portafoglio|carta|bancomat|borsellino)
        mi (spintona|strattona|spinge|scuote|urla contro|minaccia|insulta|picchia|schiaffeggia|afferra) (se|quando|\
            ogni volta|perche|per) *
        (quello che|cio che|le cose che) mi (fa|ha fatto|fanno|faceva) (il|mio|di notte|la notte|quando|a casa|in \
            casa|lui) *
        (maniche lunghe|occhiali da sole|trucco|sciarpa|fondotinta) ... (mi fa|marito|compagno|livid*|botte|segni|\
            coprire)
        (tirano|tira|trascinano|trascina|strattonano|strappano) (giu |via |su )*(mia madre|mio padre|mia nonna|mio \
            nonno|gli anziani|gli ospiti|la mamma|il nonno|i vecchi|mamma) ... (letto|braccia|capelli|forza|urla|\
            peso|polsi)
        (quando|se|appena|ogni volta che) (beve|torna ubriaco|e ubriaco|si arrabbia|rientra|si ubriaca|ha bevuto|\
            perde la pazienza|si droga|e fatto) ... (mi|ci) {_HITS}
        (mi|ci) (ha |hanno |sta |continua a |)?({_HITS[1:-1]}|picchiat*|picchiare|menat*|menare|pestat*|presa a \
            schiaffi|preso a schiaffi|presa a calci|preso a calci|presa a pugni|violentat*|stuprat*|abusat*|\
            molestat*|palpeggiat*|picchiando|menando|palpeggia|molesta|segrega|perseguita|strangola)
        (mi|ci|la|le) (ha |hanno |)?(mess* |mette |afferrat* |pres* |prende |afferra |stringe |strett* |strattona |\
            tira |tirat* |trascin* |sbatt* |spint* |spinge |scaraventat* |butta |buttat* |lanciat* )(le mani |la \
            mano |giu |per |contro |dal |addosso |al |in |i )*(collo|gola|capelli|scale|muro|terra|pavimento|\
            finestra|porta|dalle scale)
        (tentato|provato|cerca|cercato|prova|voleva|quasi) (di|a)? ?(strangolar*|soffocar*|uccider*|ammazzar*|\
            violentar*|stuprar*|annegar*|avvelenar*) (mi|me|ci|con)?
        (il |la |)?(mio|mia|suo|sua) {_KIN} ... (mi|ci) ({_HITS[1:-1]}|controlla|toglie|minaccia|umilia|perseguita|\
            rinchiude|chiude|ricatta|spinge|ha spint*|ha picchiat*|ruba|obbliga|costringe|impedisce|stalkera|\
            insulta e|urla e|tira)
        (mi|ci) (controlla|toglie|prende|ruba|nasconde|sequestra|trattiene|gestisce lui|tiene) (tutti |tutto |)?(i|\
            il|la|lo|tutti i|le) (soldi|stipendio|pensione|passaporto|telefono|documenti|carta|bancomat|cellulare|\
            chiavi|permesso)
        non (mi|ci) (fa|lascia|permette|fanno|lasciano|permettono) (piu |mai |neanche |di )*(uscire|andare via|\
            andarmene|vedere|parlare|lavorare|avere|telefonare|mangiare|usare|studiare|chiamare|scappare|vestir*)
        (paura|terrore|terrorizzat*|spaventat*|timore|panico) (di|del|della|dello|a|ad) (tornare a casa|mio marito|\
            mio padre|mio figlio|mio compagno|mio ex|mia|suo|rientrare|andare a casa|restare sola con|quella del \
            turno|quello del turno|quella di notte|badante|operatrice|operatore|infermiere|infermiera|oss|stare a \
            casa|patrigno|mio|casa)
        (badante|oss|operatore|operatrice|operatori|infermier*|personale|assistente|custode|suora|educator*|\
            inserviente|addett*) ... (da |danno |)?(schiaffi|schiaffeggia|picchia|picchiano|strattona|strattonano|\
            maltratta|maltrattano|pizzica|tira i capelli|mena|menano|umilia|insulta|lega|legano|urla|ruba|rubano|\
            lascia senza mangiare|sgrida e) (a |ai |agli |alle |i |gli |le |)*(mia|mio|madre|nonna|nonno|anziani|\
            ospiti|vecchi|pazienti|degenti|vecchietti|papa|mamma|zia|ricoverati|residenti|soldi)
        (da|danno|tira|tirano) (gli |degli |le |dei |)?(schiaffi|ceffoni|botte|calci|pugni|sberle|pizzicotti) (a|ai|\
            agli|alle) (mia|mio|anziani|ospiti|vecchi|pazienti|degenti|nonna|nonno|residenti|vecchietti|ricoverati)
        (leg*|legano|lega|imbavagli*|incaten*|sedano|chiud*) (i |gli |le |la |il |mia |mio |nostra )*(anziani|\
            ospiti|vecchi|pazienti|nonna|nonno|madre|padre|vecchietti|degenti|residenti|mani) (alla|al|alle|ai|nel|\
            nella|in|a|sul|con|tutto)
        (legat*|incatenat*|chius*|segregat*|rinchius*) (a|al|alla|alle|ai|in|nella|dentro|nel) (chiave|sedia|letto|\
            casa|camera|stanza|bagno|cantina|termosifone|sedie|letti|carrozzina|tutto il giorno)
        (livid*|ematom*|segni|botte|ecchimosi) (dappertutto|ovunque|sulle|sul|sui|in|dovunque|su tutto|addosso|e) \
            ... (paura|terrore|terrorizzat*|non vuole dire|non dice|nessuno spiega|nessuno sa|spaventat*|trema|piange)
        (sono stat*|e stat*|stata|ero stat*|vengo|viene) (violentat*|stuprat*|abusat*|molestat*|palpeggiat*|\
            picchiat*|maltrattat*|sequestrat*|aggredit* sessualmente|costretta a prostituirmi)
        (hanno|ha|aveva) (violentat*|stuprat*|abusat*|molestat*|palpeggiat*) (me|di me|mia|mi|di mia)?
        {_MAN} (mi|ci|la|le) (tocca|toccava|ha toccat*|palpa|palpeggia|bacia|obbliga|viene nel letto|molesta|spia \
            in bagno|mette le mani)
        mi (tocca|toccava|bacia|accarezza|palpa) (sotto|le parti|nelle parti|li sotto|e non so|e mi dice|nel letto|\
            il seno|dove non|contro la mia|tra le|in mezzo)
        (ragazzo|marito|compagno|fidanzato|ex|padre|patrigno|figlio|datore|padrone|convivente|fratello) (mi|ci) \
            (minaccia|perseguita|ricatta|pedina|controlla|segue|aspetta|terrorizza|chiude|ha minacciat*)
        mi (minaccia|ricatta|perseguita|pedina|terrorizza) (se|di|con|ogni|tutti|da|quando|perche|e)
        (mi|ci) (tiene|tengono|ha|hanno|chiude|chiudono|rinchiude|rinchiudono) (rinchius*|chius*|segregat*|a chiave|\
            prigionier*|sequestrat*|in casa a chiave|in camera a chiave|legat*) (in|a|da|dentro|,)?
        (mi|la|ci) (costringe|costringono|obbliga|obbligano|forza|vogliono obbligare) (a |ad )?(sposar*|prostituir*|\
            fare sesso|avere rapporti|andare con|mendicare|lavorare gratis|rubare|fare cose|letto)
        matrimoni* (forzat*|combinat*)
        (scappat*|fuggit*|scappo|scappare|fuggire|nascond*|nascost*) (da|dal) (mio|mia|un) (marito|compagno|ex|\
            padre|famiglia|fidanzato|violento|casa perche)
        (vivo|convivo|intrappolata|bloccata|vivere) (con|in) (un|una|il|mio) ... (violent*|maltrattante|che mi \
            picchia|aguzzino|possessivo e violento)
        (mio|mia|suo) (marito|compagno|figlio|padre|fidanzato|ex|fratello) (e|diventa|e diventat*|si fa|sta \
            diventando) (sempre piu |molto |)*violent*
        (lasciat*|lasciano|sedut*|sdraiat*|trovat*) ... (nella|nelle|nei|tra le|in mezzo) (alle )?(su* )?(urina|\
            pipi|feci|escrementi|sporcizia|suoi bisogni|propri bisogni|pannolone sporco da)
        (urla*|grida*|insulta*) (contro |addosso )*(agli|ai|contro gli|a quei) (anziani|ospiti|vecchi|vecchietti|\
            degenti)
    """,
    ("child_at_risk", "urgent", 0.85): f"""
        (vicina|vicino|madre|padre|patrigno|maestra|maestro|compagno|nonno|zio|nonna|tata|babysitter|mamma|papa) \
            (picchi|picchia|meni|mena|maltratti|maltratta|schiaffeggi|scuota|scuote|frusti) (il |la |i |le |suo |\
            sua |suoi |sue |il suo |la sua |i suoi |sempre )*{_KID}
        (maestro|maestra|zio|prete|allenatore|patrigno|padre|nonno|vicino|professore|educatore|fratellastro|cugino|\
            autista|bidello) (l ha|la ha|lo ha|le ha|gli ha|ha) (toccat*|palpeggiat*|baciat*|molestat*|spogliat*|\
            mess* le mani)
        (non c e|senza|non hanno|manca|non ha) (niente |nulla )*(da mangiare|cibo|vestiti|luce|riscaldamento|acqua|\
            letti|latte|pannolini) ... (bambin*|figli*|neonat*|bimb*|piccol*)
        (gemelli|gemellini|bambini|bambine|fratellini|bimbi|bambino|bambina|ragazzini|piccoli) ... (da soli|da sole|\
            da solo|da sola|scalz*|soli|sole) ... (mezzanotte|di notte|notte fonda|in pigiama|fino a tardi|al buio|\
            a tutte le ore|in strada di notte)
        (fratellastro|fratello|zio|cugino|padre|patrigno|papa|nonno|compagno di mamma|compagno della mamma|vicino|\
            professore|allenatore|babysitter) (mi|ci|le|la) (fa|ha fatto|fa fare|costringe a fare|faceva) (delle |\
            certe |brutte )*(cose|cose brutte|porcherie|cose strane|schifezze|quella cosa)
        (ho|l ho) (buttat*|lanciat*|sbattut*|scaraventat*|gettat*|scoss*|scrollat*) (il bambino |la bambina |il \
            neonato |mia figlia |mio figlio |il piccolo |via )*(sul|nel|sulla|per|contro|nella) (letto|culla|\
            lettino|terra|muro|divano|pavimento)
        (urlato|gridato|perso la testa|persa la pazienza|perso la pazienza|sbottato|strillato) (al|alla|contro|col|\
            con la|con il|a mio|a mia) (bambin*|neonat*|bimb*|figli*|piccol*) ... (paura|buttat*|scoss*|schiaff*|\
            male|sbattut*|lanciat*)
        (le|gli|mi) (spegne|spegneva|ha spento|spengono|brucia) (le |una |la |con le |con la )*(sigarette|sigaretta|\
            cicche|mozziconi)
        (paura di me stess*|paura di quello che potrei|paura di cosa potrei|faccio paura da sol*|mi faccio paura)
        {_KID} ... (e |sono |restano |vengono |viene |lasciat* |tengono |tenut* )+(chius*|sol*|legat*|abbandonat*|\
            rinchius*|da sol*|segregat*|senza mangiare) (in|tutto|tutta|a|da|per|nella|nel|la|ogni|casa|di notte|al \
            buio)
        (lascia|lasciano|lascio|lasciat*|abbandona|abbandonano) (il |la |i |le |lo |sempre |suo |sua |i suoi |quel |\
            )*{_KID} (piccol* |spesso |)*(da sol*|sol*|chius* in|in macchina da|senza mangiare|per strada|incustodit*)
        {_KID} ... (torna|tornano|viene|arriva|arrivano|tornat*|rientra|e tornat*) ... (pien* di|con|copert* di) \
            (livid*|segni|botte|bruciature|graffi|ematom*|occhio nero|ferite|un occhio nero)
        {_KID} (ha|hanno|con|e pien*|sono pien*|aveva) (spesso |sempre |il corpo |le braccia |tanti |molti |)*(di |\
            dei |pieno di |piene di )?(livid*|segni di|bruciature|ematom*|ecchimosi|botte)
        (padre|madre|patrigno|matrigna|compagno|ex|nonno|zio|maestra|maestro|vicin*|babysitter|papa|mamma|\
            educatric*|marito|lui|lei|genitori) (li|le|lo|la|gli|ci) ({_HITS[1:-1]}|tocca|scuote|chiude|molesta|\
            affama|terrorizza|lega|palpeggia)
        (picchia|picchiano|mena|maltratta|maltrattano|frusta|abusa|violenta|tocca|molesta|brucia|trascura|affama|\
            schiaffeggia|scuote|prende a cinghiate|strattona) (di |del |della |dei |)*(mio|mia|mie|miei|suo|sua|i|\
            il|la|le|un|i suoi|i miei|nostro|quel|quella|quei|sempre il|le sue|suoi|loro) (povero |povera |piccol* \
            )?{_KID}
        (paura|preoccup*|temo|in ansia|spaventat*|angosciat*) (per|che) (la sicurezza di |la vita di |quello che \
            puo succedere a |)?(i |le |mio |mia |miei |il |la |quel |quei |mie |suoi )*{_KID} ... (picchia|mena|\
            padre|maltratt*|ubriac*|drog*|violent*|compagno|abus*|tocca|pericolo|sol*|chius*|cinghia)
        {_KID} ... (non (mangia|mangiano|ha mangiato|hanno mangiato|hanno da mangiare|ha da mangiare)|senza \
            mangiare|digiun*|patisc* la fame|denutrit*|muoi* di fame|ha fame e non|chied* da mangiare|hanno fame|\
            sporc* e affamat*)
        (non ho|non abbiamo|non c e|senza|finito|non so) (piu |i soldi |soldi |niente |nulla |latte |il |da |che |\
            cosa |per |)*(dar* da mangiare|sfamare|comprare il latte|dare a|da mangiare) (a |ai |al |alla |mio |mia \
            |miei |mie |i |il |le |la )*{_KID}
        (mamma|madre|padre|papa|genitori|vicina|compagno) (e|sono|era|sempre|gira) (sempre |tutto il giorno |\
            continuamente |spesso |ormai |ancora )*(ubriac*|drogat*|fatt* di|strafatt*|sbronz*|sballat*)
        {_KID} ... ... (madre|padre|mamma|genitori) ... (ubriac*|drogat*|sbronz*|eroina)
        {_MAN} (sempre |mi |ci |la |)*(entra|viene|si infila|entrava|veniva) (di notte |la notte |sempre |)*(in|\
            nella|nel|a) (mia |sua |mio |suo |nostra |)?(camera|stanza|letto|cameretta)
        {_MAN} (viene|entra|si infila) ... (camera|letto|cameretta) ... (notte|anni|tocca|paura)
        (scosso|scossa|scrollat*|strattonat*|picchiat*|sbattut*|schiaffeggiat*|ho lanciato|ho fatto male|fatto del \
            male) (al|alla|il|la|mio|mia|a mio|a mia|i) (mio |mia |)?(bambin*|neonat*|figli*|bimb*|piccol*) (e|\
            perche|,|ancora|ieri|quando|stanotte|ho)
        (paura|voglia|pensieri|penso|impulso|temo) (di|che) ... (fare del male|fargli del male|farle del male|\
            scuoter*|buttar*|soffocar*|annegar*|picchiar*|uccider*|rifarlo) (a|al|alla|il|la|mio|mia|miei)? ?(mio|\
            mia|miei)? ?{_KID}
        ho (8|9|10|11|12|13|14|15|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici) anni (e|,) ... \
            (picchia|tocca|paura|aiuto|patrigno|padre|sol*|male|mena|abusa|compagno)
        (patrigno|padre|zio|nonno|fratello|compagno) ... ho (8|9|10|11|12|13|14|15|otto|nove|dieci|undici|dodici|\
            tredici|quattordici|quindici) anni
        (uomo|tizio|sconosciuto|professore|allenatore|qualcuno|adulto|signore) ... (chiede|manda|invia|chiesto|\
            mandato|fa|ha fatto|vuole) ... (foto|video|immagini) ... (nud*|senza vestiti|intim*|sessual*|in mutande)
        {_KID} ... (piang*|url*|grid*|strill*) (tutto il giorno|tutte le notti|tutta la notte|ogni notte|di \
            continuo|e nessuno|e sento|per ore|sempre e)
        (sento|sentiamo|si sente|si sentono) ... (botte|urla|grida|colpi|picchiare) ... {_KID}
        {_KID} (e|sono|corre|corrono|sta|potrebbe essere) (in|un|gravemente in|in grave) (grave |serio )?(pericolo|\
            rischio)
    """,
    ("homelessness", "urgent", 0.8): """
        (stanotte|stasera|domani notte|un altra notte) (panchina|parco|macchina|strada|stazione|dormo su|dormo in|\
            sulla panchina|in macchina|al parco|sotto i portici|per strada)
        (fino a|entro|entro il|entro la) (lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|fine mese|domani|\
            fine settimana) (per|dobbiamo|devo|bisogna) (andarcene|andarmene|lasciare|uscire|sgomberare|liberare|\
            sloggiare|lasciar*)
        (nessuno|non) ci (prende|prendono|affitta|affittano|accetta|accettano|ospita|vuole|accoglie) (nessuno|con|\
            una|un|perche|in|da)
        (saro|saremo|finisco|finiro|finiremo|finiamo|resto|restiamo|restero|resteremo|rimango|rimaniamo|rimarro|\
            rimarremo|mi ritrovo|ci ritroviamo|mi trovo|mi trovero|ci troveremo|finito|finita|finiti|andro|andremo|\
            vivo|viviamo|vivere|vivendo|dormo|dormiamo|dormire|dormendo|dorme|dormito|mettono|buttano|lasciano|\
            sbattono|buttat*|sbattut*|mess*) (di nuovo |tutti |da * |ormai |gia |a dormire |tutti e * |)*(per|in|in \
            mezzo a|sulla|sotto i|in mezzo alla|alla) (la |una |i )?(strada|strade|portici|ponti)
        (per|in) (strada) (con|da|lunedi|martedi|mercoledi|giovedi|venerdi|domani|a partire|stanotte|senza|io e) (i|\
            mio|mia|miei|le|un|due|tre|figli|lunedi|nulla|il|la)?
        (dormo|dormiamo|dormire|dormito|dormendo|dorme|vivo|viviamo|vivere|vivendo|passat* la notte|passo la notte|\
            passiamo la notte|passo le notti|passiamo le notti|la notte|le notti|notte|notti) (ormai |da * |da una \
            settimana |con i figli |)*(in|nella|sulla|sotto|alla|al|nel|su|dentro) (un |una |la |il |mia |mio |\
            nostra |vecchia )*(macchina|auto|stazione|parco|panchina|ponte|tenda|garage|cantina|furgone|portone|\
            aeroporto|baracca|sala d attesa|roulotte|androne|marciapiede|pronto soccorso|sottoscala|box|magazzino)
        (ci|mi|li|le|lo|la|vi) (sfratta|sfrattano|stanno sfrattando|hanno sfrattato|ha sfrattato|sfratteranno|\
            vogliono sfrattare|vuole sfrattare|sgombera|sgomberano|hanno sgomberato|butta fuori|buttano fuori|ha \
            buttato fuori|hanno buttato fuori|ha buttat*|ha cacciat*|hanno cacciat*|cacciano|mette fuori|mettono \
            fuori|manda via|mandano via|butteranno fuori|ha sbattut*|sbatte|sbattono|ha mess* alla|ha messo) \
            (domani |fuori |via |tutti |)*(di casa|da casa|casa|domani|lunedi|alla porta|per strada|in strada|in \
            mezzo|dall appartamento|dalla casa|dal|dalla|il|giovedi|martedi|e non|perche|fuori|con)?
        (sfratto|sgombero|pignoramento) (e |esecutivo |arriva |fissat* |previst* |per |sara )*(domani|lunedi|\
            martedi|mercoledi|giovedi|venerdi|il|oggi|la prossima|questa settimana|tra|fra|imminente|dopodomani)
        (lettera|avviso|ordine|notifica|minaccia|sotto|ricevuto lo|ricevuto uno|rischio|rischiamo lo) (di )?sfratto
        (non (ho|abbiamo|ha|so|sappiamo|sapro|avro|avremo)|senza|ne) (piu |nessun |nessuno |alcun |neanche |un |\
            altro |neppure )*(posto |luogo |letto |altro |)?(dove|un posto|un tetto|una casa|un letto|tetto|casa|un \
            alloggio|un riparo|posto) (a dormire |in cui |per |dove |sopra |)*(andare|dormire|stare|vivere|passare \
            la notte|rifugiar*|portare i|sulla testa|stanotte|andremo|ripararmi|andro)
        senza (un )?(tetto|casa|fissa dimora|riparo|alloggio) (sopra|sulla|da|con|e con|domani|io|stanotte|e senza)
        (siamo|sono|restiamo|resto|rimaniamo|rimango|rimasti|rimast*|resteremo|diventat*|saremo|saro) (un |una |dei \
            |ormai |tutti |)*(senza (un )?tetto|senza (una )?casa|senza dimora|senza fissa dimora|senzatetto|\
            barbon*|senza un posto|sfrattat*)
        (padrone|proprietario|locatore|padrona|proprietaria|marito|madre|padre|genitori|compagno|famiglia|banca|ex) \
            ... (mi|ci) (ha |hanno |vuole |sta |stanno |vogliono )?(buttat*|cacciat*|mess*|sbattut*|mandat*|buttare|\
            cacciare|buttando|sbattere) (fuori|via|alla porta|di casa|per strada|da casa)
        (padrone|proprietario|locatore|padrona|proprietaria) ... (cambiat*|cambia|ha cambiato) (la serratura|le \
            serrature)
        (arriva|viene|vengono|arrivano|verra) (domani |giovedi |)?(l |gli |un )?(ufficiale giudiziario|ufficiali \
            giudiziari|forza pubblica|polizia a sfrattar*|polizia a buttar*)
        (perdo|perdiamo|perdere|perderemo|perso|perdero|perderemo|sto perdendo|stiamo perdendo|portano via|tolgono) \
            (la|l|il|pure la|anche la) (mia |nostra |nostro |mio )?(casa|alloggio|appartamento|tetto|abitazione|\
            posto letto) (e|domani|con|se|per|perche|da|lunedi|tra|a fine)
        (dormitorio|dormitori|centro di accoglienza|ricovero|ricoveri|casa famiglia) (e|sono|era|sempre) (pien*|\
            chius*|al completo) ... (strada|fuori|dormire|notte|freddo|dove|figli)
        (dormo|dormiamo|dormendo) (da un amico|da amici|sul divano di|di divano in|a casa di chi|ospite di|dove \
            capita)
    """,
    ("medical_emergency", "urgent", 0.8): f"""
        (forti|fortissimi|fortissime|terribili|fitte|tremendi|violenti|lancinanti) (dolori|fitte) al petto
        (ancora|e ancora|tuttora|sempre) (incosciente|svenut*|priv* di sensi|con le convulsioni|senza respirare|\
            sanguina|privo di coscienza)
        non (si )?(sveglia|risveglia|svegliamo|riesco a svegliarl*) (e|,|piu|nemmeno|neanche|respira|aiuto)
        respira (in modo |molto |a |con |in maniera )*(stran*|male|fatica|rantol*|affann*|rumoros*|irregolar*|rantolo)
        (esce|uscendo|perde|cola|gli esce|le esce) (del |tanto |molto )?sangue (dall|dalla|dal|dalle|dagli) \
            (orecchio|orecchie|naso e|bocca|testa|occhi|collo|retto)
        (mi|gli|le) si (sta |)?(chiude|chiudendo|gonfiando|gonfia|stringe|stringendo) (la|il|le) (gola|lingua|collo|\
            faccia|vie respiratorie|glottide)
        (dolore|dolori|fitta|fitte|oppressione|peso|pressione|bruciore) ... (al|nel|sul) petto ... (adesso|ora|\
            proprio ora|in questo momento|nessuno|non risponde|non rispond*|aiuto|braccio|non respiro|sudo|da \
            stamattina|manca il fiato|sto male)
        (adesso|ora|ho|sento|ha|accusa) (un |una |forte |forti |dei |delle |tanto |molto )*(dolore|dolori|fitte|\
            oppressione) (fortissim* |forte |forti |lancinant* |terribil* )*(al|nel) petto (e|ora|adesso|nessuno|\
            aiuto|,|che|da)
        (e|si e|sono) (svenut*|accasciat*|cadut* a terra|sentit* male|crollat*|collassat*|stramazzat*) ... (non \
            (respira|risponde|reagisce|si sveglia|si riprende|si muove|si alza)|respira (male|a fatica|poco|appena)|\
            priv* di sensi|incosciente)
        non (respira|reagisce|si sveglia|da segni) (piu |bene |quasi |piu bene |)*(aiuto|e|per favore|,|da|agli|a \
            nulla|bene|adesso|di vita)?
        (credo|penso|sembra|temo|forse|mi sa) ... (avendo|avere|abbia|sia|sto avendo|sta avendo|avuto|ho) (un|una|\
            di avere) (ictus|infarto|emorragia|embolia|attacco epilettico|crisi epilettica|aborto|shock \
            anafilattico|ischemia|convulsioni)
        (sta|sto|stava|ha appena) (avendo|avuto) (un|una|le) (ictus|infarto|emorragia|crisi epilettica|convulsioni|\
            attacco|arresto|shock|ischemia)
        non (sento|muovo|riesco a muovere|sente|muove) (piu )?(il|la|le|un|una|meta) (braccio|gamba|gambe|faccia|\
            mano|lato|braccia|corpo|viso)
        (bocca|faccia|viso) (stort*|paralizzat*|cadent*) (e|,|aiuto|non|da)
        (sta |sto |continua a |)?(perdendo|perde|perdo|perdere) (tantissimo |molto |tanto |troppo |un sacco di |\
            parecchio |litri di )*sangue
        (sanguina|sanguino|sanguinando|emorragia) (tanto|molto|tantissimo|parecchio|dalla testa|a fiotti|ancora|e \
            non|forte|e nessuno|che non si ferma|in corso|dalla|dal|senza sosta|copiosamente)
        (non (si ferma|smette|riesco a fermare)) (il |l |di |la |)?(sangue|emorragia|sanguinare|sanguinamento)
        (ho|ha|hanno|si e|mi sono) (appena |gia |per sbaglio |per errore |sbagliando )*(preso|ingoiato|bevuto|\
            ingerito|mangiato|inghiottito) (per sbaglio |per errore |quasi |)*(troppe|troppi|troppa|il doppio|due \
            volte|candeggina|veneno|veleno|una pila|una batteria|tutta la scatola|tutto il flacone|tutte le|acido|\
            detersivo|ammoniaca|un flacone di|una scatola di|varechina)
        {_KID} ... (febbre|temperatura) ... (40|41|42) ... (non (reagisce|risponde|si sveglia|si muove)|convulsioni|\
            flaccid*|blu|delira|molle|nessuno)
        (40|41|42) ... (non (reagisce|risponde|si sveglia|si muove)|convulsioni|delira|flaccid*|nessuno)
        (soffoco|sto soffocando|soffocando|sta soffocando|soffoca|annega|sta annegando) (e|,|aiuto|non|per|con|\
            nessuno|ora)?
        (mi|gli|le) manca (il fiato|l aria|il respiro) (e|,|aiuto|adesso|non|ora|nessuno|da|sto)
        non (riesco|riesce|riesco piu|riesce piu|posso) (quasi |piu |nemmeno |)*(a )?(respirare|prendere fiato|\
            inspirare|deglutire e)
        (labbra|viso|faccia|bambino|bambina|neonato|bimbo|bimba) ... (blu|viola|cianotic*|livide) (e|non|aiuto|,|\
            ora|nessuno)
        (senza|finit*|finendo|rimast* senza|non ho piu|non ha piu|esaurit*) (la |l |piu |di |il |le |nessuna \
            )*(insulina|ossigeno|adrenalina|bombola|ventolin|salvavita|bombola d ossigeno) (e|ora|da|,|in|nessuno|\
            quasi|per)
        (e|quasi|mezz*|semi|diventa|diventat*|rimane) (quasi |semi |mezzo |mezza |)*(incosciente|priv* di sensi|\
            priv* di coscienza|svenut* e|in coma|esanime)
        (perde|perdo|perso|sta perdendo|perdendo) (i sensi|conoscenza|coscienza) (e|ora|ogni|di nuovo|,|aiuto|\
            nessuno|continuamente)?
        (sta|sto) (morendo|avendo le convulsioni|per partorire|partorendo|agonizzando|delirando e) (aiuto|e|,|\
            nessuno|qui|in casa|adesso|per favore)?
        (si sono|mi si sono|rotte) (rotte )?le acque (e|,|nessuno|ora|adesso|a)
        (mandate|chiamate|mandatemi|inviate|serve|ci serve|mi serve|ho bisogno di|urge) (subito |per favore |\
            urgentemente |presto )*(un |una |l |il )?(ambulanza|118|112|medico subito|elisoccorso) (subito|ora|per \
            favore|urgente|adesso|presto|che|,)?
        (si|mi) (sta |si sta )*(gonfia|gonfiando|chiude|chiudendo) (la|le|il) (gola|lingua|faccia|labbra e)
        (si e|sta) (strozzat*|strozzando|soffocat*|affogat*) (con|e|,|non|aiuto)
        overdose (adesso|e|aiuto|non|,|in corso|ha)
    """,
    ("sexualised", "hold", 0.75): """
        (lascerei|lascio|farei|vorrei|piacerebbe) ... (mettere|metter*|toccar*|passare|posare|infilare) (mi )?(le |\
            la |sue |sua )*(mani|bocca|labbra|dita|lingua) (dove|addosso|ovunque|dappertutto|sul|sulle|su)
        (puo|potrebbe|puoi|venga a|vieni a|si faccia|mi faccia) (visitar*|toccar*|perquisir*|ammanettar*|\
            massaggiar*|sculacciar*|spogliar*|palpar*|fare il bagno|auscultar*|lavar*|esaminar*|rimboccar*|fare un \
            massaggio) ... (quando vuole|quando vuoi|tutta la notte|dappertutto|da sol*|nud*|a letto|ogni volta che|\
            tutto|tutta|ovunque)
        (che|bel|bello|belle|gran|bellissime|bellissimo|ottimo|splendide|fantastic*|stupend*|niente male|che belle|\
            che bel|un bel|due belle) (paio di |)?(gambe|culo|culetto|sedere|sederino|tette|seno|seni|curve|\
            scollatura|corpo|corpicino|fianchi|cosce|labbra carnose|lato b|fondoschiena|davanzale|decollete|\
            pettorali|chiappe|popo|poppe|bocce|gnocca|pacco|fisico)
        (minigonna|tanga|perizoma|reggicalze|autoreggenti|lingerie|intimo sexy|scollatura|senza reggiseno|senza \
            mutande|tacchi a spillo|completino|gonna corta|camice (slacciato|aperto|corto)|baby doll|infermiera sexy)
        (me) (la|lo) (porterei|portavo|farei|scoperei|scopo|tromberei|mangerei|sposerei e|sbatterei|ripasserei|\
            ciuccerei|spupazzerei|farei tutta) (a casa|a letto|stanotte|subito|volentieri|tutta|tutto|di corsa|sul|\
            nel)?
        (portarmela|portarmelo|portarla|portarlo|porterei) (a letto|a casa stanotte|nel mio letto|a cena e poi|in \
            camera)
        (gran|bella|bel|che|strepitosa|super) (figa|fica|gnocca|topa|pezzo di|bonazza|bonazzo|bernarda|passera|\
            patata|manza|manzo|tocco di|pezzo di figa|pezzo di manzo|pezzo di gnocca)
        (mi|ci) (eccita|arrapa|arrapano|ecciti|fa arrapare|fa venire duro|tira|fa venire voglia di spogliar*|fa \
            impazzire (quel|il suo|con quel))
        (le|gli|ti) (farei|darei|toglierei|strapperei|metterei|leccherei|salterei|infilerei) (un |una |di tutto|una \
            botta|una ripassata|il camice|i vestiti|addosso|le mani addosso|volentieri|vedere|la festa|tutta|quel)
        (nud*) (per me|nel mio|davanti|con me|sotto il camice|sotto la divisa|la vorrei|lo vorrei)
        (notte|nottata|serata|weekend|appuntamento) (di passione|di sesso|di fuoco|bollente|a luci rosse|romantica \
            con (lei|l infermiera|la dottoressa))
        (sexy|sexi|sensuale|arrapante|bona|bono da|strafiga|gnoccona|maialina|porcellina|troietta|zoccoletta|lolita|\
            da sballo e che|da urlo quel)
        (sogno|fantasia|fantasie|fantastico) (erotic*|su di lei|di spogliar*|di toccar*|di baciar*|a occhi aperti \
            su|proibit*|sessual*)
    """,
    ("stalking", "hold", 0.8): """
        (mi siedo|aspetto|vado|passo|vengo|sto|mi metto|parcheggio|prendo il caffe|faccio colazione) ... (ogni \
            giorno|tutti i giorni|ogni mattina|ogni sera|tutte le sere|di fronte|sempre) ... (per|solo per|pur di) \
            (vederla|vederlo|guardarla|guardarlo|spiarla|osservarla|incrociarla) (uscire|entrare|passare|arrivare|\
            andare via|da lontano)?
        (l |la |lo |le |ti |gli )?(ho )?(aspettat*|aspetto|aspettavo|aspettero|aspettarla|aspettarlo|attes*|sto \
            aspettando) (sempre |ogni sera |ore |fino |per ore |)*(all uscita|fuori|finche|sotto|alla macchina|\
            vicino alla|accanto alla|davanti|dopo il|che uscisse|che finisse|nel parcheggio|alla fermata|al \
            parcheggio|dietro) (dal |il |la |sua |suo |casa |turno |del |portone |all |alla |di |)*(lavoro|turno|\
            macchina|casa|uscita|ospedale|ufficio|portone|parcheggio|orario|uscisse|sua|finito)?
        (l |la |lo |ti )?(ho )?(trovat*|cercat*|aggiunt*|scritto|rintracciat*|contattat*|spiat*|seguit*|guardat*|\
            messaggiat*) (anche |subito |poi |tutta |)*(su |sui |in )(facebook|instagram|insta|tiktok|linkedin|\
            twitter|social|whatsapp|internet|google|messenger|tinder)
        (ho )?(trovato|scoperto|cercato|recuperato|ottenuto|avuto|so|conosco) (il |la |anche il |il suo |il numero |\
            la via |)*(suo|sua) (numero|indirizzo|casa|profilo|targa|cellulare|instagram|facebook|telefono|numero \
            di telefono|indirizzo di casa)
        (guardat*|visto|vist*|guardo|salvat*|scaricat*|salvo|sfogliat*) (tutte |molte |)?(le )?sue (foto|storie|\
            immagini)
        (l |la |lo |ti |le )?(ho )?(seguit*|seguo|seguivo|pedinat*|pedino|inseguit*) (fino |in macchina |a piedi |\
            di nascosto |per strada |da lontano |sempre |ogni )*(a|alla|al|sotto|casa|fino|per|da|in|sul|sull) \
            (fermata|casa|macchina|stazione|autobus|metro|strada|lavoro|palestra|sua|portone|parcheggio|lontano|\
            treno|stradine)
        so (gia |bene |anche )?(a che ora|dove|in che|che autobus|quale autobus|che macchina|quando|con chi|in \
            quale|che strada|che treno) ... (stacca|finisce|esce|parcheggia|abita|vive|va|prende|guida|fa la spesa|\
            corre|dorme|lavora|si allena|fa colazione|scende)
        (le|gli|ti) (mando|ho mandato|mandero|lascio|ho lasciato|porto|scrivo|ho portato|spedisco|regalo) (fiori|\
            regali|lettere|biglietti|una rosa|rose|messaggi|poesie|cioccolatini|un mazzo) (a casa|sulla macchina|\
            sul parabrisza|sul parabrezza|sotto casa|alla porta|nella cassetta|ogni giorno|tutte le notti|ogni \
            notte|tutti i giorni)
        (passo|passavo|giro|vado|faccio un giro) (ogni sera |tutti i giorni |spesso |sempre |ogni giorno )*(sotto|\
            davanti|vicino) (a )?(casa sua|la sua casa|la sua finestra|alla sua finestra|il suo portone|al suo \
            portone)
        (la|lo|ti|l) (osservo|guardo|spio|fotografo|ho fotografat*|ho filmat*|filmo|osservavo|spiavo|ho ripres*) \
            (da|ogni|di nascosto|tutti|quando|mentre|dalla|senza che|dal|la notte)
        dove (abita|vive|abiti|vivi) (lei|lui|l infermiera|la dottoressa|quella|la ragazza|di preciso)
        (sara|sarai|deve essere|diventera|e) (solo |presto |un giorno |per sempre |)*(mia|mio|mia moglie|la mia \
            donna|solo mia) (anche se|a tutti i costi|prima o poi|per sempre|o di nessuno|costi|che lo voglia)
        (innamorat*|ossessionat*|pazz*|stregat*|invaghit*) (di lei|di lui|di te|da lei|per lei|dell infermiera|\
            della dottoressa) (e |anche |da quando |non |)*(la|lo|non|so|aspetto|vado|ogni|sogno|posso|lei|fino)
        (non (riesco|faccio) (a |altro che )*(smettere di )?(pensar*|pensare)|penso giorno e notte|la penso sempre|\
            la sogno) (a lei|a lui|a te|tutte le notti|ogni notte|giorno e notte|di continuo)?
        (prendo|prenoto|invento|mi invento|fingo|chiedo|ho preso|ho inventato) (sempre |un altro |altri |nuovi |\
            malattie |dolori |di star male |appuntamenti |appuntamento |visite |una visita |scuse |dei |)+(solo |\
            apposta |soltanto )*(per|pur di) (vederla|vederlo|rivederla|stare con lei|incontrarla|vedere lei|starle \
            vicino)
        (datemi|mi date|dammi|voglio|mi serve|vorrei) il suo (numero|cellulare|indirizzo|numero di telefono|\
            instagram|numero privato)
    """,
    ("hateful", "hold", 0.8): f"""
        non (mi aspettavo|pensavo|credevo|immaginavo|avrei detto|sapevo) che (un|una|i|le|gli|uno) {_GROUP} \
            (sapesse*|fosse*|parlasse*|potesse*|avesse*|capisse*|lavorasse*|riuscisse*)
        (per|pur|nonostante sia|malgrado sia|anche se e|benche sia|sebbene sia) (essere |essendo |)?(un |una |uno |\
            dei |di colore |degli )*({_GROUP[1:-1]}|di colore|clandestin*|uno di fuori|checca|ricchione|culattone|\
            africani)
        (brav*|gentil*|pulit*|educat*|ones*|onest*|simpatic*|civil*|parla bene|lavora bene|intelligent*|sveglio|\
            sveglia) (per |pur essendo |anche se |nonostante )(essere )?(un |una |uno )?({_GROUP[1:-1]}|di colore|\
            donna al)
        (tornino|tornassero|tornate|tornatevene|torni|devono tornare|dovrebbero tornare|rimandateli|rimandatela|\
            rimandatelo|rispediteli|se ne tornino|se ne tornassero|se ne vadano|che tornino|mandateli|cacciateli|\
            torna|tornatene) (tutti |subito |pure |una buona volta )*(al|a|nel|nella|in|alla|da dove|ai|ai loro) \
            (loro |suo |tuo |proprio |vostro |casa loro|casa sua|casa vostra)?(paese|paesi|africa|terra|marocco|\
            romania|albania|giungla|sono venuti|e venuta|barconi|casa loro|casa sua)
        (scimmi*|scimpanz*|gorill*|scarafagg*|ratti|parassit*|feccia|gentaglia|bestie|selvagg*|animali|zecche|topi) \
            (di|dello|allo|agli|allo|dietro|al|della|che|che lavor*|come|in) (sportell*|merda|li|la|quel|quei|\
            bancone|banco|ufficio|voi|quelli|lavorano|divisa)
        (togliete|levate|mandate via|cacciate|fuori|via|basta|troppi|troppe|pien* di|solo|invas* da|infestat* da) \
            (con |da |di |tutti |tutte |quest* |quei |quell* )*(i |le |gli |la |ste |sti |questi |quei |quelle |\
            )?({_GROUP[1:-1]}|scimmi*|clandestin*|froci|zingaracci|ricchioni|culattoni|lesbiche)
        (uno|una) di (quei|quelle|quegli|questi|queste) {_GROUP}
        (unic*|finalmente qualcuno|nessuno|nemmeno uno) (che |li dentro |di loro |)*(parl* |sappia |capisca |sa \
            )+(bene |un po di |parlare |l |)*italiano
        (merd*|schif*|bastard*|mandria|branco|orda|banda|massa|maledett*|luridi|lurida|lurido|sporchi|sporca|sporco|\
            puzzolent*) (di |d |di questi |di sti )*({_GROUP[1:-1]}|clandestin*|froci|scimmie|animali|ritardat*|\
            handicappat*|mongoloid*)
        (ritardat*|mongoloid*|handicappat* di|spastic*|frocio|froci|frocetto|ricchione|ricchioni|culattone|checca \
            isterica|finocchio|finocchi|lesbicona|negraccio|negraccia|zingaracci*|muso giallo|musi gialli|crucco|\
            crucchi|beduino|beduini|bingo bongo|vu cumpra|mangiabanane|terron* di|femminazi*|giudeo|giudei|puttan*|\
            troia|troie|zoccola|zoccole|bagascia|mignotta|baldracca)
        (le )?donne (non (sanno|dovrebbero|possono)|a casa|in cucina|al volante pericolo|dovrebbero stare|stiano a \
            casa)
    """,
    ("mocking", "hold", 0.7): """
        (fatevi|fateglielo|si facciano|datevi|si diano|fatti) (un |una |bell |pure |tutti |bel )*(applauso|pacca|\
            premio|complimento|complimenti|medaglia|regalo) ?(da soli|da sole|sulla spalla|sulle spalle)?
        (tre|quattro|cinque|sei|varie|diverse) (persone|impiegati|operatori|sportelli|uffici) ,? (tre|quattro|\
            cinque|sei|altrettante|tutte|nessuna) (risposte|versioni|spiegazioni) (diverse|differenti|contrastanti|e)
        (dategli|datele|date|diamogli|diamole|dia|merita|meritano|si merita|ci vuole|dovrebbero dar*|qualcuno gli \
            dia|un) (a |loro |tutti |lui |lei |quell |quella |proprio |)*(una medaglia|un premio|il nobel|un \
            applauso|una coppa|un oscar|un biscotto|un monumento|la medaglia|una statua|il premio|medaglia|oscar|un \
            trofeo) (per|a|che|perche|al|alla) ... (una volta (nella vita|sola|ogni)|per una volta|finalmente|\
            addirittura|non fare|non far|perdere|perso|il piu|la piu|peggior*|per la prima volta|ignorar*|degnat*|\
            alzat*|rispost* al telefono|lent*|incompeten*|maleducat*|scansafatic*)
        (complimenti|congratulazioni|bravi|bravo|brava|bravissimi|applausi|evviva|bel record|auguri|ottimo lavoro|\
            che bravi) ,? (solo|soltanto|appena|nemmeno|ci avete messo|ci avete messo solo|dopo|ben|gia|quasi|altre|\
            sono passate|mi sono bastate|sono bastate|sono bastati) (circa |soltanto |appena |solo |)*(1*|2*|3*|4*|\
            5*|6*|7*|8*|9*|un|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|quindici|venti) (ore|\
            giorni|settimane|mesi|anni|telefonate|lettere|tentativi|email|mail|visite|moduli|ora|mese|anno|sportelli)
        (complimenti|congratulazioni|bravi|bravo|brava|bravissimi|applausi|grazie|grazie mille|grazie tante|ottimo \
            lavoro|che bravi) ,? (avete|hai|ha|siete|per aver|per avermi|per averci|per avere|per la|per il|per l|\
            nel|a|di|ancora) ... (pers*|smarrit*|sbagliat*|dimenticat*|rovinat*|riuscit* a far*|ignorat*|attaccat* \
            il telefono|mess* giu|fatto piangere|aspettare (ore|mesi|tutta|inutilmente)|tempo pers*|giornata pers*|\
            mattinata pers*|incompeten*|maleducazione|menefreghismo|inefficien*|presa in giro|peggior*|lent*|niente|\
            nulla)
        (grazie|grazie mille|grazie tante) (di|per) (niente|nulla|un bel niente|un tubo|un cavolo|un cazzo|non \
            avermi|non aver)
        (vi|si|ti) (siete|e|sei) (superat*|davvero superat*|proprio superat*) (di nuovo|ancora|questa volta|anche \
            stavolta|stavolta|,)?
        (campion*|record|maestr*|espert*|laureat*|master|medaglia d oro|olimpiadi|oscar|premio nobel|dottorat*|\
            fuoriclasse|fenomen*|specialist*|professionist*) (del mondo |mondial* |olimpic* |assolut* )*(di|in|nel|\
            nello|nella|dello|della|del|per|a) (lentezza|perdere|far perdere|scaricabarile|non fare|niente|nulla|\
            ignorar*|far aspettare|maleducazione|incompetenza|burocrazia|fannull*|inefficienza|perdita di tempo|\
            nullafacenza|non rispondere|menefreghismo|pausa caffe|pause|dormire|rimbalz*)
        (se (vi|ti|le) piace|per chi ama|per chi adora|consigliato a chi|ideale per chi|perfetto se|perfetto per \
            chi) (che |essere |far*|perdere|aspettare|le code|la|il|amate|vuole|ama|piace|volete|farsi) ... \
            (aspettare|code|coda|ignorat*|trattat*|tempo|maleducat*|umiliat*|insult*|pres* in giro|maltrattat*|\
            inutilmente|rimbalz*)
        (che|molto|quanto|davvero) (gentile|gentili|carini|carina|premuros*|cortes*) (da parte vostra |da parte sua \
            |siete stati |e stata |e stato |)*(a|nel|ad) (ignorar*|far*|riattaccar*|attaccar*|lasciar*|chiuder*|non|\
            urlar*|perder*|prender*|sbatter*)
        (poverin*|poverett*|povera|povero) ,? ... (stanc*|stancat*|affaticat*|fatica|disturbat*|svegliat*|caffe|\
            pisolino|ernia|sudat*) (a|per|di|dal|dalla|il|che|lavorare)
        (sarcasmo|ironia|sono ironic*|ironico|modalita ironica)
        (continuate|andate avanti|avanti) cosi ,? ... (chiud*|peggio|fallire|deserto|ultim*|nessun cliente|\
            scappiamo|lontano)
    """,
}  # fmt: skip

UNLESS_BEFORE = """
    (non ho piu|non ha piu|non avevo piu|non ho mai|non ha mai|mai piu|per fortuna non ho|per fortuna non ha) ...
    (nessuno|non|mai|senza|ne) (mi|ci|gli|le|lo|la)? (ha|hanno|aver*)? mai?
    (smesso|evitato|impedito|fermat*|salvat*|tolto dalla testa|dissuas*|convinto a non|convinta a non|tirat* fuori) \
            ... (di|da|dal|dall|a non|di non)
    (corso|incontro|domanda|domande|manifesto|volantino|opuscolo|libro|film|parlato|parlare|informazioni|campagna|\
            lezione|chiesto se|chiesto) (su|sul|sulla|di|del|contro|per prevenire|riguardo) ...
"""
UNLESS_WITHIN = f"""
    (come|a|per) (riconoscere|individuare|segnalare|prevenire|denunciare|affrontare|gestire|evitare|contrastare) \
            (la |il |i |le |casi di |segnali di )*{_TOPIC}
    {_TALK} (su|sul|sulla|sui|contro|di|del|per|della|dello|dei|e|a|anti) (la |il |l |le |i |gli |prevenzione del |\
            tutela dei |contrasto alla )*{_TOPIC}
    {_TOPIC} (nel|nella|in|e|nei) * {_TALK}
    (aiuto|servizio|servizi|centro|assistenza|sostegno|prevenzione|vittime|tutela|protezione|sportello|mensa|\
            dormitorio|progetto|volontari|personale del dormitorio|accoglienza|osservatorio) (a|di|per|contro|delle|\
            dei|della|alle|ai|alla|degli|per i|per le|anti) (le |i |gli |la |donne |persone |vittime di |minori |\
            )*({_TOPIC[1:-1]}|persone senza|senzatetto|persone senza dimora)
    (parcheggiare|parcheggio|attesa|coda|traffico|salire|le scale|salita|il sito|gli orari|i prezzi|il caffe|\
            guidare|posteggiare|fila|burocrazia|strada) ... (e|era|sono|erano|fu) (un |una |davvero |proprio |puro |\
            come un )*(suicid*|tortura|rapina|furto|inferno|morte|delitto|supplizio|calvario|massacro|omicidio)
    (morivo|muoio|morire|morta|morto|moriamo|sono mort*|stavo per morire|morendo) (di|dal|dalla|dalle|dallo|per) \
            (risate|ridere|vergogna|noia|fame|sete|sonno|caldo|freddo|voglia|curiosita|imbarazzo|paura|spavento|\
            invidia|gioia|emozione|tenerezza|dispiacere|crepacuore)
    (senza|se non fosse|se non c era|se non ci fosse|se non era) ... (morirei|morivo|muoio|sarei mort*|impazzirei|\
            saremmo|sarei)
    (schiena|piedi|ginocchio|testa|scarpe|collo|denti|dente|spalla|cervicale|sciatica|gambe|caldo|tacchi) (mi|ci) \
            (uccideva|uccide|uccidono|ammazzava|ammazza|ammazzano|distruggeva|stava uccidendo|sta uccidendo)
    (avrei|ammazzerei|ucciderei|uccido|ammazzo|venderei|ucciso) (ucciso |ammazzato )?(per|il|la) (un|una|computer|\
            stampante|il computer|quel caffe|zanzara|zanzare|virus|cellulare|mosquito|cancro|scarafaggio)
    (ammazza|ammazzare|uccidere|ammazzato|buttare dalla finestra) (che|il computer|la stampante|il tempo|la noia|il \
            pc|il virus|oh|quanto|aho)
    (spaccato|spaccate|spacca|spaccano|spacchi) (tutto|,|oggi|alla grande|di brutto|il minuto|il capello|il secondo)
    (siete|e|sei|era) (una |la |delle |)*bomb*
    (rompere|rotto|rompe|spezzare|spezza|spezzato|rompono) (il ghiaccio|le scatole|gli schemi|la monotonia|una \
            lancia|il cuore|la routine|le palle|i coglioni)
    (piange|spezza|spezzato|si spezza) il cuore
    (fatto|faceva|fa|fanno|fatta|ha fatto|hanno fatto) (molto |tanto |tantissimo |solo |)*(bene|piacere|ridere|male \
            la (schiena|testa|gamba|mano|spalla)|la fila|la doccia)
    (non|mai|senza|nessuno|ne|neanche) (mi |ci |gli |le |ha |hanno |aver |aver* |fa |fatto |ho sentito |far* |mai |\
            sgridato |e )*(male|picchiat*|picchiare|dolore|urlat*|gridat*|botte|schiaff*)
    (lasciat*|scappat*|fuggit*|liberat*|separat*|uscit*|allontanat*) (il |dal |da |dalla |un |suo |sua |mio |mia |\
            quel |una |quella )*(marito|compagno|ex|fidanzato|padre|relazione|uomo|matrimonio) (violent*|\
            maltrattante|che la picchiava|che mi picchiava|tossic*|aguzzino|manesco)
    (ero|eravamo|vivevo|dormivo|stavo|sono stat*) (per strada|in strada|senza casa|senzatetto|senza tetto|un \
            senzatetto|in macchina) (quando|finche|prima|per|anni|fino|e)
    (se non fosse|se non era|se non ci fosse|non fosse) ... ... *
    (persone|gente|dormitorio|mensa|aiuto|aiuta|progetto|associazione|famiglie|uomini|donne|volontari|personale|\
            servizi) (per |ai |a |agli |alle |del |per i |per le )*(i |gli |persone |)?(senzatetto|senza (casa|\
            tetto|dimora|fissa dimora))
    (pastiglie|pillole|medicine|compresse|farmaci|gocce) (con|dopo|prima|ogni|tutti|come|secondo|regolarmente|\
            prescritt*|del|che mi|la sera|al mattino|per la) *
    (prendo|preso|prendere|prende) (tutte|tutta|tutti|tutto) (le|la|i|il) ... (ogni|tutti i giorni|con|come|senza \
            problemi|regolarmente|alle|da)
    (ictus|infarto|dolore al petto|dolori al petto|petto) ... (anno scorso|anni fa|mi hanno (curat*|operat*|salvat*|\
            assistit*)|dopo|grazie|sono guarit*|vist*|trattat*|preso in tempo)
    (dopo|dall|da quando|quando|ho avuto|ha avuto|avuto|avevo|aveva|sopravvissut*|per|curato|curata|con|durante) \
            (un|una|l|il|mio|suo|sospetto|dolore|dolori|l ultimo) (ictus|infarto|al petto|dolore al petto|dolori al \
            petto|forte dolore al petto|emorragia)
    nessun (dolore|problema) *
    (ho|abbiamo) (trovato|visto|letto|cercato) (il|la|un|una|i|le|vostr*|questo|l) (vostro |vostra |)?(volantino|\
            annuncio|pagina|sito|numero|telefono|orario|indirizzo|profilo|informazion*|ufficio|centro|servizio|post) *
    (l |la |lo |le |ti )?(ho |abbiamo )?(aspettat*|aspettavo|aspetto) (in sala|in corridoio|dentro|nell|in \
            ambulatorio|il mio|il taxi|sedut*|un attimo|al banco|in reception) *
    (mi|si|ci) (taglio|tagliat*|taglia|tagliano|tagliarmi) (i capelli|le unghie|la barba|in cucina|la linea|la \
            corrente|con|cucinando|un dito|la luce|per sbaglio|il telefono)
    (complimenti|congratulazioni|auguri) (per|a|al|alla|alle|ai|al vostro|di|davvero) (il|la|lo|l|i|le|tutto|tutti|\
            tutta|nuov*|vostr*|questo|chi|gli|personale|dottor*|cuore|signor*) (staff|lavoro|servizio|nuov*|equipe|\
            squadra|gentilezza|personale|profession*|cura|cortesia|dott*|organizzazione|grande|sede|bel|rapidita|\
            pazienza|velocita|disponibilita|reparto) *
    a (soli |solo |pochi |meno di )*(un |due |tre |quattro |cinque |pochi |10 |5 )+minuti
    (togliermi|togliere|toglie|tolto) (i punti|il dente|la paura|il gesso|un dente|i denti|il pensiero|la curiosita|\
            la benda|uno sfizio)
    al petto (di pollo|di tacchino|del|di mia)
"""
UNLESS_OF = {
    "sexualised": """
        (gambe|seno|corpo|fisico|fianchi|cosce|labbra|sedere|collo|petto) (gonfi*|stanc*|rott*|dolorant*|ross*|\
            infett*|operat*|con|mi fa|fa|fanno|umano|medico|docente|di polizia|di guardia|sano|sane|perfett* salute)
        (dolore|dolori|problem*|operazione|calze|vene|tumore|cancro|esame|ecografia|visita|fisioterapia|mammografia|\
            circolazione|gonfiore) (al|alle|ai|alla|del|della|delle|per le|nelle|elastiche per le) (seno|gambe|\
            fianchi|schiena|sedere|cosce|labbra|corpo)
        (preparazione|attivita|esercizio|esame|sforzo|dolore|problema|benessere|stato|condizione|recupero|terapista|\
            bello|che bel lavoro sul) fisico
        bel (fisico|corpo) (di|docente|insegnante)
        nud* (e crud*|proprietario|proprieta)
    """,
}
PAST = """
    (anni|decenni|tempo|molto tempo|tanti anni|un anno|una vita) (or sono|fa|addietro)
    (in passato|da giovane|da piccol*|da ragazz*|da bambin*|a quel tempo|all epoca|allora|un tempo|una volta|quando \
            ero|quando avevo|quando stavo|nel (19*|200*|201*))
    (grazie a|grazie al|grazie alla|grazie ai|con il vostro aiuto|con il suo aiuto|col vostro aiuto|con l aiuto|per \
            fortuna|fortunatamente|se non fosse|se non ci fosse)
    (mi|lo|la|ci|gli|le|ti) (ha|hanno|avete) (ridato|salvat*|tirat* fuori|aiutat*|restituit*|ridato la vita|\
            convint*|fermat*|tolto|dissuas*|ascoltat*|fatto cambiare) *
    (oggi|ora|adesso) (sto|sta|vivo|vive|ho|ha|sono|e|viviamo|finalmente|mi sento|siamo) (molto |finalmente |\
            )*(bene|meglio|seren*|felic*|tranquill*|al sicuro|guarit*|una casa|un altro|un lavoro|un appartamento|\
            liber*|la mia casa)
    (superat*|guarit*|ormai passato|alle spalle|ne sono uscit*|ne sono fuori|acqua passata)
"""
DID = """
    (tentat*|provat*|volevo|voleva|pensavo|pensat*|ero|era|erano|stavo|stava|avevo|aveva|ebbi|fui|fu|sono stat*|e \
            stat*|stat*|ho|ha|hanno|dormivo|dormivamo|vivevo|vivevamo|picchiava|picchiavano|menava|maltrattava|\
            violentat*|abusat*|tagliavo|facevo|faceva|minacciava|soffriv*|sentivo|desideravo|persi|lasciai|volle|\
            tocc*va|chiudeva|preso|presi|buttat*|ha avuto|avuto)
"""
NOW = """
    (ancora|tuttora|adesso|in questo momento|di nuovo|stanotte|stasera|domani|ogni (giorno|notte|volta|settimana|\
            sera)|tutti i giorni|tutte le notti|aiuto|aiutatemi|vi prego|non ce la faccio|non posso piu|continua a|\
            continuano a|nessuno (mi )?(aiuta|crede|ascolta|risponde|fa)|attualmente|in questi giorni|ultimamente|\
            voglio morire|da allora|tornat* a)
"""
SHOWN = """
    (cartello|cartelli|manifesto|locandina|volantino|opuscolo|film|canzone|libro|schermo|sito|pagina|modulo|domanda|\
            domande|campagna|titolo|intitolat*|maglietta|striscione|notizia|spettacolo|serie|quadro|rivista|\
            questionario|articolo|gioco|video|slogan|scritta|pubblicita|poster|insegna|targa)
"""
