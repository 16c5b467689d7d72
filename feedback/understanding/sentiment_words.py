"""What words say about how a citizen was served, in six languages. Source: own.

Each language: weight -> entries, parted by commas. 3 is strong praise, -3 a strong complaint. ``*`` at the end: every
word that begins so. Phrases count before the words in them, so "not bad" or "no problem" can stand for themselves.
Accents and case do not matter.
"""

WEIGHTS = {
    "en": {
        3: """
            wonderful*, amazing*, excellent*, fantastic*, brilliant*, outstanding*, superb*, exceptional*,
            marvellous*, marvelous*, fabulous*, perfect, perfectly, perfection, terrific, incredible,
            incredibly, awesome, first class, first rate, top notch, top class, second to none, 10 out of 10,
            ten out of ten, 10 10, 5 stars, five stars, could not fault, couldn't fault, cannot fault,
            can't fault, can not fault, couldnt fault, cant fault, no faults, above and beyond, extra mile,
            highly recommend*, credit to, a star, superstar, saved my life, a blessing, a pleasure,
            absolute pleasure, life saver, lifesaver, invaluable, faultless, impeccable, could not be better,
            couldn't do any better, could not do any better, couldn't do better, could not do better,
            can't do any better, can't do better, couldn't have done better, could not have done better,
            couldn't have done any better, could not have done any better, spot on, 1st class, can't better,
            couldn't improve, can't improve, cannot improve, could not improve, cannot be improved,
            can't be improved, nothing to fault, cannot find fault, no fault, couldn't be better,
            couldn't have been better, could not have been better, couldn't ask for, could not ask for,
            couldn't have asked for, could not have asked for, exemplary, delighted, angel*, nothing but praise,
            love, loved, nothing was too much trouble, nothing too much trouble, can't thank, cannot thank,
            can't praise, cannot praise, couldn't be happier, could not be happier, could not be more helpful,
            couldn't be more helpful, super helpful, nothing but praise, couldn't have been more,
            could not have been more, keep up the good work, well done, 👏, ❤, 🥰, 😍, 💯, 🌟, 🏆, 💖
        """,
        2: """
            helpful*, kind, kindly, kindness, kindest, friendly, friendliness, lovely, caring, polite*,
            courteous*, great, good, professional, professionally, professionalism, efficient*, patient and,
            compassion*, thoughtful*, considerate, supportive, understanding, thorough, thoroughly, attentive,
            reassur*, welcoming, welcome, respectful*, knowledgeable, thank, thanks, thank you, thx, grateful*,
            gratitude, appreciat*, pleasant*, pleased, happy, nice, nicely, best, fab, top, brill, enjoyed,
            enjoyable, enjoy, satisfied, satisfactory, satisfaction, comfortable, comforting, impress*,
            recommend*, praise, smile*, smiling, cheerful, gentle*, warm, warmth, empath*, dedicated, prompt,
            promptly, quick, quickly, speedy, swift*, easy, easily, smooth*, seamless*, dignity,
            well looked after, looked after, took care of, took good care, went smoothly, at ease,
            put me at ease, no complaint*, no problem*, no issue*, not a problem, no concerns, no wait*,
            without any problem*, no worries, didn't have to wait, on time, ahead of time, straight away,
            right away, in good time, no delay*, not have to wait, hassle free, stress free, problem free,
            trouble free, 👍, 😊, 😀, 🙂, 😃, 😄, 🙏, :), :-), ;), :d, =), cheers, bravo, kudos, hats off, legend, gem,
            delight*, fine job, great job, good job, no complaints, not too bad, can't complain,
            cannot complain, accommodating, approachable, non judgemental, non judgmental, made me feel,
            went out of, out of their way, out of her way, out of his way, asset, tremendous*, beautiful*,
            blown away, life changing, changed my life, congenial, diligent*, hard working, hardworking,
            personable, sensitive*, trustworthy, skilled, skilful*, competent, keep it up, keep up,
            don't change, no improvement*, no room for improvement, happy with, nothing to improve,
            nothing to complain, nothing to add, thankful*, bless, super, humour, encourag*, generous*,
            patience, so patient, very patient, was patient, were patient, is patient, are patient, patiently,
            admirabl*, commend*
        """,
        1: """
            fine, ok, okay, safe, clean, clear, clearly, clarity, well, help, helped, helping, helps, explained,
            explain*, informative, information given, listened, listen*, listens, support, supported, useful,
            interesting, fast, calm*, relaxed, reliable, convenient, convenience, accessible, fun, tidy,
            spotless, timely, resolved, solved, sorted, answered, advice, care, cared, informed, improved,
            benefit*, glad, hope, confident*, confidence, trust, free parking, punctual*, organised, organized,
            flexible, adequate, enough time, took time, took the time, right first time, learned, learnt,
            learning, effective*, success*, positive*, progress, better than expected, not bad, hospitable,
            generally good, works well, worked well, joy*, lucky, proud, honest*, sweet, laugh*, interested,
            motivat*, reasonable, respect, treated with, friend*, quality, beneficial, inclusive,
            nothing really, very satisfied, gave me, all good, alright, all right, straight forward,
            straightforward, no stress, peace, valued, heard
        """,
        -1: """
            slow, slowly, late, wait, waits, waiting, waited, queue*, queuing, delay*, improve,
            improved communication, improvement*, difficult*, hard to, confus*, unclear, busy, crowded, noisy,
            noise, loud, cold, dirty, tired, old, expensive, parking, problem*, issue*, concern*, worry,
            worried, anxi*, stress*, complicated, lack, lacking, lacks, lost, miss, missed, missing, mistake*,
            error*, wrong, forgot*, unable, cancel*, changed, short staffed, understaffed, more staff,
            more time, more information, more support, more help, need more, needs more, need to, needs to,
            should, should have, must, not enough, too much, too many, too few, too long, too short,
            better communication, would like, would have liked, would be nice, would be better, would be good,
            would be helpful, would have been, would help, could be better, could be improved, could have been,
            could have, could do with, wish, if only, instead, unfortunately, sadly, sad, however, although,
            uncomfortable, pain, painful, hurt, cry, crying, upset, upsetting, disturb*, boring, bored, limited,
            only one, small, except, apart from, less, faster, quicker, shorter, easier, clearer, cleaner,
            more helpful, more friendly, friendlier, nicer, kinder, bigger, ?, 😕, 😞, 😢, 🙁, :(, :-(, :/, afraid,
            fear*, scared, scary, lonely, alone, trouble*, trapped, sorry, enemy, complain, complaint,
            complaints, complained, complaining, out of order, better if, repeat*, not sure, earlier
        """,
        -2: """
            bad, badly, poor, poorly, unhelpful*, unfriendly, unkind, disappoint*, frustrat*, annoy*, angry,
            anger, ignored, ignore, ignoring, ignorant, dismiss*, dismissive, unprofessional*, uncaring,
            careless*, inefficien*, useless*, incompetent*, incompetence, disorganis*, disorganiz*, shambles,
            chaos, chaotic, failed, fail, fails, failing, failure*, refus*, denied, rushed, unacceptable,
            inadequate, unsatisf*, dissatisf*, unhappy, never again, nobody, no one, noone, not good,
            not helpful, not happy, not listen*, didn't listen, did not listen, don't care, doesn't care,
            didn't care, couldn't care less, waste, wasted, pointless, impatient*, unreliable, unfair*, abrupt,
            arrogant, patronis*, patroniz*, condescend*, judgemental, judgmental, disrespect*, impersonal,
            unsafe, filthy, broken, no help, no support, no reply, no response, no answer, never answer*,
            never called, never rang, never received, no communication, no information, lack of, still waiting,
            long wait*, long time, long queue*, long delay*, hours wait*, wait too long, waited too long,
            way too long, far too long, much too long, left waiting, kept waiting, not been, not very good,
            not acceptable, nightmare, hated, hate, hates, ruined, lied, lies, liar, lying, misinform*, misled,
            mislead*, discriminat*, bully*, bullied, threat*, intimidat*, unwelcom*, unpleasant, ridiculous,
            absurd, passed around, passed from, fobbed off, sent away, turned away, kill*, die, died, dead,
            murder*, hell, damn*, stupid*, idiot*, 👎, 😠, 😤, 😡, 🤬, 😒, 😭, cost me, let down, let me down,
            letting down, shouted, shouting, yelled, insult*, cruel*, helpless, hopeless*, worse, evil, attack*,
            destroy*, degrad*, inhuman*, inconsistent, inconvenien*, mess, messy, not worth, avoid, regret*
        """,
        -3: """
            terrible, terribly, horrible, horribl*, awful*, appalling*, disgusting*, disgust, disgusted,
            disgrace*, worst, dreadful*, atrocious*, rude*, shocking*, abysmal*, pathetic*, shameful*, ashamed,
            shame on, outrag*, hostile*, humiliat*, diabolical, a joke, absolute joke, abus*, neglect*, lazy,
            nasty, zero stars, crap, shit*, rubbish, scam
        """,
    },
    "es": {
        3: """
            maravillos*, excelent*, increibl*, fantastic*, estupend*, extraordinari*, magnific*, impecabl*,
            inmejorabl*, genial*, perfect*, excepcional*, encantador*, sobresalient*, fenomenal*, espectacular*,
            formidabl*, un diez, de diez, un 10, chapo, lo mejor, la mejor, el mejor, los mejores, las mejores,
            mil gracias, muchisimas gracias, un encanto, un angel, un sol, matricula de honor,
            no se puede pedir mas, no podria ser mejor, recomiendo, recomendabl*, enamorad*, amo, amor,
            te quiero, adoro, me salvo la vida, ❤, 👏, 🥰, 😍, 💯
        """,
        2: """
            amabl*, amabilidad, amabilisim*, atent*, gracias, agradec*, agradezco, simpatic*, cordial*, educad*,
            profesional*, eficient*, eficaz*, eficacia, eficiencia, paciencia, pacient* y, carinos*, carino,
            buen, buena, buenas, bueno, buenos, buenisim*, bien, muy bien, feliz*, felic*, felicit*, content*,
            satisfech*, encanta*, encanto, agradabl*, humano, humana, humanidad, trato humano, cercan*,
            respetuos*, rapid*, rapidez, agil*, facil*, ayudo, ayudaron, ayuda, servicial*, disponibl*,
            comprensiv*, comprension, dedicacion, entrega, cuidados*, acogedor*, impresionant*, sin problemas,
            sin problema, ningun problema, sin esperas, sin esperar, sin quejas, ninguna queja,
            nada que mejorar, todo bien, todo perfecto, sigan asi, seguid asi, sigue asi, enhorabuena, bravo,
            mejor imposible, gracias por, alegr*, alegria, bonit*, hermos*, lindo, linda, preciosa*, merece*,
            destacar, gusto, gusta, sonrisa, sonriente, ojala hubiera mas, premi*, grat*, gratitud, elogi*,
            recomend*, dulce*, delicad*, tranquiliz*, apoyo, super, 👍, 😊, 😀, 🙂, 🙏, :), :-), ;), :d, valios*,
            brillante*, capaz, lujo, da gusto, un placer, placer, dignidad, calido, calida, calidez, diligent*,
            exquisit*, esmero, conmovi*, exito*, querid*, cumplid*, ejemplar, ejemplo
        """,
        1: """
            claro, claridad, limpi*, ok, correct*, explico, explicaron, explica*, escucho, escucha, escucharon,
            resolvio, resolvieron, resuelto, soluciono, solucion*, comod*, puntual*, util*, segur*, tranquil*,
            mejoro, ordenad*, organizad*, interesant*, confianza, cuida*, aprendi*, divertid*, risa, suerte,
            orgullos*, honest*, sincer*, amig*, esperanza, confio, pronto, fiable, vale, ayudar, paz, guapa,
            guapo, calidad, valiente, beso
        """,
        -1: """
            espera, esperas, esperar, esperando, espere, esperamos, cola, colas, tarde, tarda, tardan, tardaron,
            tardo, tardanza, lent*, lentitud, retras*, demora*, falta, faltan, falto, problema*, dificil*,
            dificultad*, complicad*, confus*, ruido, ruidos*, frio, sucio, sucia, suciedad, error*, equivoc*,
            perdid*, perdi, perder, pero, aunque, sin embargo, deberian, deberia, debe mejorar, mejorar,
            mejorable, podrian, podria ser, podria mejorar, mas personal, mas informacion, necesit*, hace falta,
            poco, poca, demasiad*, caro, cara, triste*, lastima, dolor*, preocup*, miedo*, asust*, temor, sol*,
            cansad*, viejo, obsoleto, incomod*, estres*, complic*, ojala, desgraciadamente, lamentablemente,
            molest*, llorar, lloro, lagrimas, queja, quejas, 😢, 😞, :(, :-(, ?, peligro*, cerrad*, repetir
        """,
        -2: """
            mal, mala, malo, malos, malas, peor, decepcion*, frustr*, enfad*, enoj*, ignor*, desagradabl*,
            antipatic*, borde, arrogant*, prepotent*, poco profesional, poco amable, nada amable, ineficient*,
            inutil*, incompetent*, incompetencia, desorganiz*, caos, caotic*, desastr*, inaceptabl*, injust*,
            nadie, nunca, jamas, imposible, no funciona, no funcionaba, no responden, no contestan, no cogen,
            no atienden, no me atend*, no hacen caso, ni caso, sin respuesta, sin explicacion*,
            perdida de tiempo, perder el tiempo, horas de espera, horas esperando, demasiado tiempo,
            mucho tiempo, no ayud*, nada util, no me gusto, insatisfech*, rechaz*, neg*, grit*, insult*,
            mentira*, mienten, mentir*, enga*, fallo, fallos, falla, fallan, discrimin*, odi*, mat*, muert*,
            morir, muere, infierno, maldit*, estupid*, idiota*, tont*, 👎, 😠, 😡, 🤬, cruel*, amenaz*, roto, rota,
            hart*, harta, despreci*, impacient*, marear, de un lado a otro, abandon*, desesper*, asesin*, rabia,
            furios*, ira, culpa
        """,
        -3: """
            pesim*, horribl*, terribl*, fatal, verguenza, vergonzos*, lamentabl*, asco, asqueros*, repugnant*,
            groser*, maleducad*, mal educad*, indignant*, humill*, nefast*, penos*, deplorabl*, indign*,
            inhuman*, estafa, mierda, basura, espantos*, atroz
        """,
    },
    "it": {
        3: """
            meraviglios*, eccellent*, ottim*, fantastic*, straordinari*, eccezional*, stupend*, perfett*,
            impeccabil*, splendid*, magnific*, incredibil*, bravissim*, gentilissim*, bellissim*,
            disponibilissim*, efficientissim*, grandios*, favolos*, un angelo, angeli, grazie mille,
            mille grazie, grazie di cuore, complimenti, il massimo, 10 e lode, dieci e lode,
            fiore all occhiello, consigliatissim*, superlativ*, insuperabil*, eccelso, amo, amore, ti amo,
            adoro, mi ha salvato la vita, meglio di cosi, ❤, 👏, 🥰, 😍, 💯
        """,
        2: """
            gentil*, gentilezza, cortes*, cortesia, grazie, ringrazi*, disponibil*, disponibilita,
            professional*, professionalita, efficient*, efficienza, competent*, competenza, brav*, simpatic*,
            cordial*, cordialita, educat*, paziente e, pazienza, premuros*, attent* e, attenzione, umanita,
            uman*, buon, buona, buono, buoni, buone, bene, benissimo, felice, felici, felicit*, content*,
            soddisfatt*, soddisfazione, piacevol*, piacere, piaciut*, piace, rapid*, rapidita, veloc*,
            velocissim*, facil*, semplice, aiutat*, aiuto, aiutare, sorriso, sorridente, accoglient*,
            accoglienza, comprension*, rispettos*, rispetto, delicatezza, sensibilita, cura, dedizione, impegno,
            nessun problema, senza problemi, nessuna attesa, senza attese, senza attendere,
            niente da migliorare, nulla da migliorare, tutto bene, tutto ok, tutto perfetto, continuate cosi,
            bravo, consigli*, consigliat*, lodevol*, elogi*, encomi*, merita, meritano, apprezz*, impression*,
            preziosis*, prezios*, dolce, dolcezza, dolcissim*, bell*, grato, grata, gratitudine, riconoscent*,
            super, 👍, 😊, 😀, 🙂, 🙏, :), :-), ;), :d, puntualissim*, tranquillizz*, rassicur*, esemplare, top,
            calore, calorosa, scrupolos*, diligent*, gioia, allegr*
        """,
        1: """
            chiar*, chiarezza, pulit*, pulizia, ok, spiegat*, spiega, ascoltat*, ascolto, ascolta, risolto,
            risolt*, risolve, comod*, puntual*, util*, utile, sicur*, tranquill*, migliorat*, ordinat*,
            organizzat*, interessant*, fiducia, supporto, seguito, assistenza, imparat*, divertent*, risata,
            fortuna, fortunat*, orgoglios*, onest*, sincer*, amic*, speranza, pace, caro, cara, qualita,
            coraggio*, bacio, giusto, regalo
        """,
        -1: """
            attesa, attese, aspett*, coda, code, fila, file, tardi, ritard*, lent*, lentezza, manca, mancano,
            mancanza, mancat*, problem*, difficil*, difficolta, complicat*, confus*, rumor*, freddo, sporc*,
            sbagliat*, error*, perso, persa, perdere, ma, pero, tuttavia, dovrebbe*, dovrebbero, migliorare,
            migliorabil*, si potrebbe, potrebbe*, potrebbero, piu personale, piu informazioni, servirebbe, poco,
            poca, troppo, troppa, troppi, troppe, caro prezzo, triste, tristezza, peccato, dolor*, preoccup*,
            paura, spavent*, sol* e, stanc*, vecchi*, scomod*, stress*, purtroppo, disagio, disagi, fastidi*,
            piangere, pianto, lacrime, lament*, 😢, 😞, :(, :-(, ?, pericol*, chius*
        """,
        -2: """
            mal, male, cattiv*, peggio*, peggior*, delus*, deludent*, delusione, frustr*, arrabbiat*, rabbia,
            ignorat*, ignora*, sgarbat*, scortes*, antipatic*, arrogant*, maleducat* un po, poco professional*,
            poco gentil*, per niente gentil*, inefficien*, inutil*, incompetent*, incompetenza, disorganizz*,
            caos, caotic*, disastr*, inaccettabil*, ingiust*, nessuno, mai, impossibile, non funziona*,
            non rispond*, non risponde, non ha*, nessuna risposta, senza risposta, perdita di tempo,
            ore di attesa, ore di coda, ore in coda, troppo tempo, molto tempo, tempo perso, insoddisfatt*,
            rifiut*, urlat*, urla, insult*, bugi*, mentito, mente*, ingann*, fallit*, guast*, rotto, rotta,
            discrimin*, odi*, odio, uccid*, ucciso, mort*, muore, morire, inferno, maledett*, stupid*, idiot*,
            scem*, 👎, 😠, 😡, 🤬, crudel*, minacc*, stuf*, disprezz*, impazient*, scaricabarile, rimpall*,
            abbandon*, disper*, assassin*, furios*, colpa, trascurat*
        """,
        -3: """
            pessim*, orribil*, terribil*, vergogn*, vergognos*, schif*, schifos*, disgust*, maleducat*,
            maleducazione, indecent*, indegn*, umiliant*, umiliat*, scandalos*, penos*, disuman*, truffa, merda,
            spazzatura, spaventos*, atroce, tremend*
        """,
    },
    "pl": {
        3: """
            wspanial*, cudown*, doskonal*, fantastyczn*, znakomit*, swietn*, rewelac*, rewelacyjn*, wyjatkow*,
            niesamowit*, super, perfekcyjn*, idealn*, genialn*, najleps*, najlepiej, mistrz*, bezbledn*,
            wzorow*, wzor urzednika, aniol*, zloty czlowiek, serce na dloni, wielkie dzieki, bardzo dziekuje,
            serdecznie dziekuje, z calego serca, goraco polecam, na medal, na szostke, na piatke,
            szostka z plusem, kocham, uwielbiam, milosc*, uratowal* mi zycie, extra, ekstra, ❤, 👏, 🥰, 😍, 💯
        """,
        2: """
            mil*, uprzejm*, zyczliw*, pomocn*, pomogl*, pomoc, pomaga*, dziekuj*, dzieki, podziekow*, wdzieczn*,
            profesjonal*, sympatyczn*, kultural*, serdeczn*, cierpliw*, cierpliwosc*, kompetentn*, fachow*,
            sprawn*, szybk*, blyskawiczn*, dobr*, dobrze, ladn*, zadowol*, szczesliw*, polec*, pochwal*,
            pochwalic, chwal*, wyroznic, wyroznien*, usmiech*, ciepl*, empati*, zrozumien*, wyrozumial*,
            troskliw*, troska, opiekuncz*, opieka, opieke, szacun*, latw*, prosto, bez problem*, bez zarzut*,
            bez kolejki, bez zastrzezen, nie mam uwag, bez uwag, brak uwag, wszystko ok, wszystko dobrze,
            wszystko w porzadku, oby tak dalej, tak trzymac, tak trzymaj*, brawo, gratul*, przyjemn*, przyjazn*,
            przyjaciel*, radosc*, ciesz*, docenia*, zaangazowan*, oddan*, rzeteln*, solidn*, podob*, pieknie,
            piekn*, uroczy, urocza, zasluguje, zasluguja, wart*, nieocenion*, bezcenn*, 👍, 😊, 😀, 🙂, 🙏, :), :-),
            ;), :d, pelen profesjonalizm, z klasa, godn*, kochan*, wesol*
        """,
        1: """
            jasn*, czyst*, ok, okej, wyjasnil*, wyjasni*, wytlumacz*, tlumacz*, wysluchal*, slucha*, rozwiaza*,
            zalatwi*, wygodn*, punktualn*, przydatn*, uzyteczn*, bezpieczn*, spokojn*, spokoj, spokoju,
            poprawil*, uporzadkowan*, zorganizowan*, ciekaw*, interesujac*, zaufan*, wsparc*, doradzil*,
            nauczyl*, zabawn*, smiech*, szczesci*, dumn*, uczciw*, szczer*, nadziej*, pokoj, jakosc*, odwag*,
            udal*, spoko, chetnie
        """,
        -1: """
            czeka*, czekal*, czekani*, kolejk*, kolejek, pozno, spozni*, opozni*, woln*, powoln*, dlug*, dlugo,
            brak, brakuj*, brakowal*, problem*, trudn*, skomplikowan*, niejasn*, halas*, glosno, zimn*, brudn*,
            brud, blad*, blednie, bledy, pomyl*, zgubi*, strac*, ale, jednak, niestety, powinn*, powinien,
            mozna by, mogloby, moglby, mogliby, poprawic, ulepszyc, wiecej, szybciej, potrzeb*, za malo, malo,
            zbyt, za duzo, drog*, szkoda, smut*, smutn*, bol*, bolal*, martwi*, niepokoj*, boj*, strach*,
            przestrasz*, samotn*, zmeczon*, star*, niewygodn*, stres*, placz*, plakal*, lzy, skarg*, 😢, 😞, :(,
            :-(, ?, niebezp*, zamkniet*, przykr*
        """,
        -2: """
            zle, zly, zla, zlych, gorsz*, gorzej, rozczarow*, zawied*, zawiod*, frustr*, denerw*, zdenerw*,
            wsciek*, zlosc*, ignor*, zignor*, nieuprzejm*, niemil*, nieprzyjemn*, niekulturaln*, niekompeten*,
            nieprofesjonal*, niepomocn*, opryskliw*, bezczeln*, arogan*, niesprawn*, nieuczciw*, bezuzyteczn*,
            balagan*, chaos*, chaotyczn*, niedopuszczaln*, nie do przyjecia, niesprawiedliw*, nikt, nigdy,
            niemozliw*, nie dziala*, nie odbier*, nie odpowia*, nie pomog*, nie polecam, nie da sie,
            bez odpowiedzi, strata czasu, godzin czekania, godziny czekania, godziny w kolejce,
            godzin w kolejce, za dlugo, zbyt dlugo, niezadowol*, odmow*, odmaw*, krzycz*, krzycz*, wrzeszcz*,
            obraz*, klam*, klamst*, oszuk*, oszust*, zepsut*, dyskrymin*, nienawi*, zabi*, zabij*, umrz*,
            umier*, smierc*, martw*, pieklo, cholern*, cholera, glup*, idiot*, 👎, 😠, 😡, 🤬, okrutn*, groz*,
            mam dosc, pogardl*, lekcewaz*, niecierpliw*, odsyla*, zbywa*, porzuc*, rozpacz*, morder*, furi*,
            wina, zaniedba*
        """,
        -3: """
            okropn*, fataln*, straszn*, koszmar*, tragedi*, tragiczn*, skandal*, wstyd*, zenad*, zenuj*,
            obrzydliw*, ohydn*, chamsk*, cham*, wulgarn*, beznadziej*, dramat, katastrof*, upokarz*, ponizaj*,
            najgorsz*, nieludzk*, gowno, syf, masakra
        """,
    },
    "ro": {
        3: """
            minunat*, excelent*, extraordinar*, fantastic*, exceptional*, superb*, perfect*, impecabil*,
            desavarsit*, genial*, incredibil*, deosebit*, splendid*, magnific*, remarcabil*, ireprosabil*,
            de nota zece, nota zece, nota 10, de nota 10, de 10, cel mai bun, cea mai buna, cei mai buni,
            cele mai bune, un inger, ingeri, multumesc din suflet, multumesc mult, multumesc frumos,
            mii de multumiri, jos palaria, iubesc, iubire, ador, dragoste, mi a salvat viata,
            recomand cu incredere, recomand cu drag, super, foarte multumit*, ❤, 👏, 🥰, 😍, 💯
        """,
        2: """
            amabil*, amabilitate, politicos*, politete, multumesc, multumim, multumiri, mersi, draguț*, dragut*,
            profesionist*, profesional*, profesionalism*, eficient*, eficienta, competent*, competenta,
            rabdare*, rabdator*, rabdare, atent*, atentie, cald*, caldura, omenie, uman*, umanitate, bun, buna,
            buni, bune, bine, fericit*, felicit*, felicitari, multumit*, multumita, satisfacut*, placut*,
            placere, imi place, mi a placut, rapid*, rapiditate, repede, prompt*, promptitudine, usor, simplu,
            ajutat*, ajutor, ajuta, ajutorul, saritor*, sufletist*, serviabil*, disponibil*, intelegator*,
            intelegere, respectuos*, respect, zambet*, zambitor*, primitor*, grija, dedicat*, dedicare,
            implicat*, implicare, recomand*, laud*, lauda*, apreciez, apreciat*, recunoscator*, recunostint*,
            merita, fara probleme, nicio problema, fara asteptare, fara cozi, nimic de imbunatatit, totul bine,
            totul a fost bine, totul perfect, tot asa, tineti o tot asa, tine o tot asa, bravo, impresionat*,
            frumos, frumoas*, frumusete, grozav*, 👍, 😊, 😀, 🙂, 🙏, :), :-), ;), :d, binevoitor*, rafinat*,
            cumsecade, model, exemplar*, bucuri*, bucur*, incantat*, calitate, drag, draga, calduros*
        """,
        1: """
            clar, claritate, curat*, curatenie, ok, explicat*, explica, ascultat*, asculta, rezolvat*, rezolva,
            comod*, confortabil*, punctual*, util*, utila, sigur*, siguranta, linistit*, liniste, imbunatatit,
            ordonat*, organizat*, interesant*, incredere, sprijin*, suport, sfat*, invatat*, amuzant*, ras,
            noroc*, mandr*, onest*, sincer*, priete*, speranta, pace, curaj*, reusit*, calm*, corect*,
            merge bine, solid*, potrivit*
        """,
        -1: """
            astept*, asteptat*, asteptare*, coada, cozi, cozile, tarziu, intarzi*, intarziere*, lent*, incet,
            lipsa, lipsesc, lipseste, problem*, dificil*, greu, complicat*, confuz*, neclar*, zgomot*, frig,
            murdar*, mizerie, gresit*, greseal*, eroare, erori, pierdut*, pierd*, dar, insa, totusi, din pacate,
            ar trebui, trebuie sa, ar putea, imbunatatit serviciul, imbunatati, imbunatatire*,
            mai mult personal, mai multi, mai multe informatii, e nevoie, nevoie de, prea, putin, putina,
            scump*, pacat, trist*, dureros*, durere*, doare, ingrijor*, frica, speriat*, sperie, singur*,
            obosit*, vechi*, incomod*, stres*, plans, plang*, lacrimi, plangere*, reclamati*, 😢, 😞, :(, :-(, ?,
            pericul*, inchis*, retur*
        """,
        -2: """
            rau, rea, rele, prost, proasta, prosti, proaste, mai rau, dezamag*, dezamagit*, frustr*, nervos*,
            enervant*, enervat*, suparat*, furios*, furie, ignorat*, ignora*, nepoliticos*, neamabil*,
            antipatic*, arogant*, aroganta, neprofesional*, neprofesionist*, incompetent*, incompetenta,
            ineficient*, inutil*, dezorganiz*, haos, haotic*, dezastr*, inacceptabil*, nedrept*, nimeni,
            niciodata, imposibil, nu functioneaza, nu merge, nu raspund*, nu raspunde, nu recomand,
            nu m a ajutat, fara raspuns, fara explicatii, pierdere de timp, timp pierdut, ore de asteptare,
            ore la coada, prea mult, nemultumit*, refuz*, tipat*, tipa, strigat, jigni*, insult*, mint*,
            mincin*, minciun*, insel*, defect*, stricat*, stricat, discrimin*, urasc, ura, ucid*, ucis, omor*,
            mort*, moarte, moara, muri*, iad, naiba, blestemat*, stupid*, idiot*, 👎, 😠, 😡, 🤬, crud*, ameninta*,
            satul*, dispret*, nerabdator*, plimbat, abandonat*, disper*, crima, criminal*, vina, neglijent*,
            slab*, nepasare*, nepasator*
        """,
        -3: """
            groaznic*, oribil*, teribil*, ingrozitor*, rusine, rusinos*, penibil*, jalnic*, scarbos*, dezgust*,
            scarba, nesimt*, nesimtit*, obraznic*, grosolan*, umili*, umilit*, lamentabil*, inuman*,
            bataie de joc, teapa, mizerabil*, cosmar*, cumplit*, execrabil*, pesim*, cel mai prost,
            cea mai proasta
        """,
    },
    "el": {
        3: """
            υπεροχ*, εξαιρετικ*, καταπληκτικ*, φανταστικ*, θαυμασι*, τελει*, αψογ*, αριστ*, εκπληκτικ*,
            μοναδικ*, απιθαν*, φοβερη εξυπηρετηση, αγγελος, χιλια ευχαριστω, ευχαριστω πολυ, ευχαριστουμε πολυ,
            θερμα συγχαρητηρια, συγχαρητηρια, ευγενεστατ*, αξιοτατ*, εξυπηρετικοτατ*, το καλυτερο, η καλυτερη,
            ο καλυτερος, οι καλυτεροι, δεκα με τονο, 10 με τονο, λατρευω, αγαπω, αγαπη, σ αγαπω,
            μου εσωσε τη ζωη, κορυφη, κορυφαι*, ❤, 👏, 🥰, 😍, 💯
        """,
        2: """
            ευγενικ*, ευγενεια, ευγενης, ευχαριστ*, ευχαριστω, εξυπηρετικ*, εξυπηρετησε, εξυπηρετηθηκα, βοηθησε,
            βοηθησαν, βοηθεια, βοηθ*, καλ*, καλοσυν*, ωραι*, επαγγελματ*, επαγγελματισμ*, αποτελεσματικ*,
            γρηγορ*, αμεσ*, ταχυτατ*, ταχυτητα, υπομον*, υπομονετικ*, φιλικ*, χαμογελ*, ζεστ*, ανθρωπι*,
            ανθρωπια, ανθρωπινη, κατανοηση, σεβασμ*, προθυμ*, προθυμια, συνεπ*, συνεπεια, φροντιδα, φροντισ*,
            ικανοποι*, χαρουμεν*, χαρηκα, χαιρομαι, χαρα, ευτυχ*, ευκολ*, απλα, συστηνω, προτεινω, μπραβο,
            ευγνωμ*, ευγνωμον*, επαιν*, αξιζ*, αξια, αξιος, αξιολογη, χωρις προβλημα, χωρις αναμονη,
            κανενα προβλημα, κανενα παραπονο, τιποτα δεν χρειαζεται, ολα καλα, ολα τελεια, συνεχιστε,
            ετσι συνεχιστε, πολυτιμ*, αρεσε, αρεσει, μ αρεσ*, ευχαριστημεν*, εντυπωσι*, γλυκ*, γλυκια, ομορφ*,
            εξυπν*, υποδειγμα*, αξιεπαιν*, αφοσιω*, 👍, 😊, 😀, 🙂, 🙏, :), :-), ;), :d, σουπερ, τελος παντων καλα
        """,
        1: """
            καθαρ*, σαφ*, οκ, εξηγησε, εξηγησαν, εξηγ*, ακουσε, ακουσαν, λυση, ελυσε, λυθηκε, ελυσαν, ανετ*,
            ακριβεια, χρησιμ*, ασφαλ*, ηρεμ*, βελτιωθηκε, οργανωμεν*, ενδιαφερ*, εμπιστ*, στηριξ*, υποστηριξ*,
            συμβουλ*, μαθα*, διασκεδ*, γελι*, τυχερ*, περηφαν*, ειλικριν*, τιμι*, φιλ*, ελπιδ*, ελπιζω, ειρηνη,
            ποιοτητα, θαρρος, επιτυχ*, πετυχ*, νοιαστηκε, νοιαζετ*
        """,
        -1: """
            αναμον*, περιμεν*, ουρα, ουρες, αργα, αργησ*, αργο, αργη, αργοι, αργει, αργουν, καθυστερ*, ελλειψ*,
            λειπ*, προβλημ*, δυσκολ*, περιπλοκ*, μπερδ*, ασαφ*, θορυβ*, φασαρια, κρυο, βρωμικ*, βρωμια, λαθος,
            λαθη, λαθο*, χαθηκ*, εχασα, χασ*, αλλα, ομως, ωστοσο, δυστυχως, θα επρεπε, πρεπει να, θα μπορουσ*,
            μπορουσε να, βελτιω*, περισσοτερο προσωπικο, χρειαζ*, χρειαζεται, λιγο, λιγα, υπερβολικ*,
            παρα πολυ ωρα, ακριβ*, κριμα, λυπ*, λυπηρ*, στεναχωρ*, πονο*, πονα*, ανησυχ*, φοβ*, φοβαμαι, τρομ*,
            μονος, μονη, κουρασ*, παλι*, αβολ*, αγχο*, κλαι*, κλαμ*, δακρυ*, παραπονο, παραπονα, 😢, 😞, :(, :-(,
            ?, κινδυν*, κλειστ*
        """,
        -2: """
            κακ*, χειροτερ*, απογοητ*, απογοητευ*, εκνευρ*, θυμο*, θυμωμεν*, αγνο*, αγνοησ*, αγεν*, αντιπαθ*,
            αλαζον*, απρεπ*, αντιεπαγγελματ*, ανεπαρκ*, ανικαν*, αχρηστ*, αδιαφορ*, αδιαφορια, αδιαφορο*,
            ανοργαν*, χαος, χαοτικ*, καταστροφ*, απαραδεκτ*, αδικ*, κανεις, κανενας, ποτε, αδυνατον,
            δεν λειτουργ*, δεν δουλευ*, δεν απαντ*, δεν απανταει, δεν σηκων*, δεν βοηθ*, δεν συνιστω,
            χωρις απαντηση, χασιμο χρονου, ωρες αναμονη*, ωρες στην ουρα, πολλη ωρα, πολυ ωρα, πολυωρη,
            δυσαρεστ*, αρνηθ*, αρνηση, φωναζ*, φωναξ*, προσβ*, προσβαλ*, ψεμα*, ψεμματα, ψευτ*, κοροιδ*,
            χαλασμεν*, διακρισ*, μισ*, μισος, σκοτω*, πεθα*, πεθαιν*, νεκρ*, θανατ*, κολαση, διαολ*, ηλιθι*,
            βλακ*, χαζ*, 👎, 😠, 😡, 🤬, σκληρ*, απειλ*, βαρεθηκ*, περιφρον*, ανυπομον*, ταλαιπωρ*, εγκαταλ*,
            απελπι*, απογνωση, δολοφον*, οργη, φταιει, παραμελη*
        """,
        -3: """
            απαισι*, φρικτ*, τραγικ*, αισχος, ντροπη, ντροπ*, αθλι*, σιχαμ*, αηδι*, αηδια*, χυδαι*, αναιδ*,
            αναιδεστατ*, αγενεστατ*, ελεειν*, ελεεινη, εφιαλτ*, ταπειν*, εξευτελ*, απανθρωπ*, απατη, σκατα,
            το χειροτερο, η χειροτερη, κατοπτη, αχαρακτηριστ*
        """,
    },
}  # fmt: skip

NEGATIONS = {
    "en": """
        not, no, never, none, hardly, without, don t, didn t, doesn t, isn t, wasn t, weren t, aren t, couldn t,
        wouldn t, can t, cannot, won t, haven t, hasn t, hadn t, dont, didnt, doesnt, isnt, wasnt, werent,
        couldnt, wouldnt, cant, wont, nor, neither, nothing, lack of, far from, anything but, less than, barely,
        shouldn t, aint
    """,
    "es": "no, ni, nunca, jamas, sin, ningun, ninguna, nada, tampoco, apenas, falta de",
    "it": "non, ne, mai, senza, nessun, nessuna, nessuno, niente, nulla, neanche, nemmeno, per niente, affatto",
    "pl": "nie, ani, nigdy, bez, zaden, zadna, zadnej, zadnych, zadnego, brak, nic",
    "ro": "nu, n, nici, niciodata, fara, nicio, niciun, deloc, lipsa de",
    "el": "δεν, δε, μην, μη, ουτε, ποτε, χωρις, κανενα, κανενας, καμια, διχως, οχι, ελλειψη",
}

BOOSTERS = {
    "en": """
        more than, very, so, really, extremely, absolutely, incredibly, truly, totally, completely,
        exceptionally, most, such, always, super, particularly, especially, highly, utterly, quite, thoroughly,
        immensely, too
    """,
    "es": """
        muy, tan, realmente, extremadamente, absolutamente, super, siempre, totalmente, sumamente,
        verdaderamente, mucho, muchisimo, muchisima
    """,
    "it": """
        molto, davvero, veramente, estremamente, assolutamente, super, sempre, tanto, cosi, proprio, totalmente,
        particolarmente, sommamente
    """,
    "pl": """
        bardzo, naprawde, niezwykle, niesamowicie, tak, zawsze, calkowicie, szczegolnie, wyjatkowo, strasznie,
        ogromnie, super, absolutnie
    """,
    "ro": """
        foarte, extrem de, atat de, cu adevarat, absolut, mereu, intotdeauna, super, deosebit de,
        extraordinar de, asa de, total
    """,
    "el": """
        πολυ, παρα πολυ, τοσο, παντα, απολυτα, πραγματικα, εξαιρετικα, ιδιαιτερα, τοσο πολυ, υπερ, αληθινα,
        εντελως
    """,
}

SOFTENERS = {
    "en": """
        a bit, a little, slightly, somewhat, fairly, rather, relatively, kind of, sort of, reasonably, mostly,
        sometimes, generally, usually
    """,
    "es": "un poco, algo, bastante, relativamente, a veces, mas o menos",
    "it": "un po, abbastanza, piuttosto, relativamente, a volte, piu o meno",
    "pl": "troche, dosc, raczej, czasem, czasami, w miare, nieco",
    "ro": "un pic, cam, destul de, relativ, uneori, oarecum",
    "el": "λιγο, καπως, αρκετα, σχετικα, μερικες φορες, μαλλον",
}

# Words that turn a sentence round; the clause after them is of another mind. "*" opens no new entry here.
CONTRASTS = {
    "en": """
        but, however, although, though, yet, whereas, nevertheless, nonetheless, unfortunately, sadly,
        on the other hand, on the downside, despite, in spite of, except that, except for, apart from,
        other than that, even though
    """,
    "es": """
        pero, sin embargo, aunque, no obstante, en cambio, por desgracia, desgraciadamente, lamentablemente,
        salvo, eso si, a pesar de, si bien, mas alla de
    """,
    "it": "ma, pero, tuttavia, anche se, nonostante, sebbene, peccato, purtroppo, invece, malgrado, benche, mentre",
    "pl": """
        ale, jednak, lecz, chociaz, choc, niestety, natomiast, mimo ze, mimo, pomimo, jednakze, szkoda ze,
        tylko ze, za to
    """,
    "ro": """
        dar, insa, totusi, desi, din pacate, in schimb, cu toate acestea, cu toate ca, pacat ca, chiar daca,
        in ciuda
    """,
    "el": "αλλα, ομως, ωστοσο, αν και, παρ ολα αυτα, παρολα αυτα, παροτι, δυστυχως, ενω, μολονοτι, αντιθετα, παρα",
}

# A contrast that is none: words right before it, words right after it.
NOT_AFTER = {
    "en": "nothing, anything, everything, all, none, everyone, can t help, cannot help, last, no choice",
    "es": "",
    "it": "",
    "pl": "",
    "ro": "",
    "el": "",
}  # fmt: skip
NOT_BEFORE = {
    "en": "also, not least, for, especially",
    "es": "tambien, sobre todo",
    "it": "anche, soprattutto",
    "pl": "takze, rowniez, tez, i",
    "ro": "si",
    "el": "και",
}  # fmt: skip

# A sentence may be cut before these when its two sides are of opposite minds.
JOINS = {
    "en": "and, while, because",
    "es": "y, e",
    "it": "e, ed",
    "pl": "i, a, oraz",
    "ro": "si, iar",
    "el": "και, κι",
}  # fmt: skip

WAITS = {
    "en": """
        wait, waits, waited, waiting, queue*, queuing, delay*, hold, late, sat, stood, standing, sitting, took,
        takes, taken, taking
    """,
    "es": """
        espera, esperas, esperar, espere, esperado, esperando, esperamos, cola, tarda*, tardo, retras*, demora*,
        tuve que esperar
    """,
    "it": "attes*, aspett*, coda, fila, ritard*, attend*, ci sono volute, ci vogliono",
    "pl": "czeka*, kolejk*, kolejce, opozni*, spozni*, trwal*, stal*",
    "ro": "astept*, coada, intarzi*, durat, dureaza, stat",
    "el": "περιμεν*, αναμον*, ουρα, καθυστερ*, αργησ*, εκανα, εκαναν, πηρε",
}

LONG_TIMES = {
    "en": """
        hours, hour, hrs, hr, 1hr, 2hr, 2hrs, 3hrs, 4hrs, 5hrs, 6hrs, 8hrs, 12hrs, weeks, months, days, years,
        year, week, month, long, longer, ages, forever, 40 minutes, 45 minutes, 50 minutes, 30 minutes
    """,
    "es": "hora, horas, semanas, meses, dias, anos, largo, larga, largas, mucho, eternidad",
    "it": "ora, ore, settimane, mesi, giorni, anni, lunga, lunghe, lungo, eternita",
    "pl": """
        godzin, godziny, godzine, tygodni, tygodnie, miesiecy, miesiace, dni, lat, lata, dlugo, dluga, dlugie,
        wieki
    """,
    "ro": "ora, ore, saptamani, luni, zile, ani, mult, lunga, lungi, vesnicie",
    "el": "ωρα, ωρες, εβδομαδες, μηνες, μερες, χρονια, πολυ, μεγαλη, ατελειωτ*",
}

# Times so short that a wait of them is praise.
SHORT_TIMES = {
    "en": "minutes, minute, mins, short, shorter than, no time, seconds",
    "es": "minutos, minuto, corta, corto, segundos",
    "it": "minuti, minuto, breve, brevi, secondi",
    "pl": "minut, minuty, minute, krotko, krotka",
    "ro": "minute, minut, scurt, scurta",
    "el": "λεπτα, λεπτο, συντομα, μικρη",
}  # fmt: skip

# Answers to a question at the start of a comment, which negate nothing: "Nothing, staff brilliant".
ANSWERS = {
    "en": "nothing, no, none, nope, na, nil, nothing really, nothing at all, nothing else, not really",
    "es": "nada, ninguna, ninguno, nada mas",
    "it": "nulla, niente, no, nessuna, nessuno",
    "pl": "nic, niczego, zadnych",
    "ro": "nimic, nimic altceva",
    "el": "τιποτα, οχι, τιποτε, κανενα",
}

# An answer that is nothing but this says that there is nothing to say.
NOTHINGS = {
    "en": """
        nothing, none, no, n a, na, nil, nope, not really, nothing at all, nothing really, no comment,
        no comments, nothing to add, nothing else, not applicable, can t think of anything,
        cannot think of anything, nothing comes to mind, nothing to say, no nothing, nothing i can think of,
        not a thing, nothing at the moment, i don t know, don t know, nothing specific, nothing in particular,
        no suggestions, no improvements, nothing needed, nothing to improve
    """,
    "es": """
        nada, no, ninguno, ninguna, nada mas, ningun comentario, sin comentarios, no se, nada que decir,
        nada en especial, nada en particular
    """,
    "it": """
        niente, nulla, no, nessuno, nessun commento, niente di particolare, nulla da dire, non saprei,
        niente da dire, nulla di particolare
    """,
    "pl": """
        nic, nie, brak, zadne, nie wiem, nic szczegolnego, bez komentarza, brak uwag, nie mam uwag, niczego,
        nic takiego
    """,
    "ro": """
        nimic, nu, niciunul, niciuna, nu stiu, nimic special, nimic deosebit, fara comentarii, nimic de spus,
        nu e cazul, nu este cazul
    """,
    "el": "τιποτα, οχι, κανενα, καμια, δεν ξερω, τιποτα ιδιαιτερο, τιποτε, ουδεν, κανενα σχολιο, τιποτα συγκεκριμενο",
}

# Words after which a good thing is missed or wished for, not had.
WISHES = {
    "en": """
        more, better, improve, increase, increased, need, needs, should, must, please, could have more, lack of,
        wish
    """,
    "es": "falta, faltan, necesita*, necesit*, deberia*, podria*, mejorar, aumentar",
    "it": "manca, mancano, serve, servono, servirebbe, dovrebbe*, potrebbe*, migliorare, aumentare",
    "pl": "wiecej, brakuje, potrzeba, powinn*, powinien, poprawic, zwiekszyc",
    "ro": "trebuie, ar trebui, lipseste, lipsesc, imbunatati*, cresterea, e nevoie de, mai multa, mai mult",
    "el": "λειπει, λειπουν, χρειαζεται, χρειαζονται, επρεπε, πρεπει, βελτιωση, περισσοτερ*",
}

# What a question asks for: faults, or what was good.
ASKS_FAULTS = {
    "en": """
        better, improve*, wrong, problem*, bad, didn t go, didn t work, dislike*, worst, change, differently,
        dissatisf*, complain*, negative
    """,
    "es": "mejor, mejorar*, mejora*, mal, problema*, no le gusto, no funciono, cambiar*, negativ*, peor, queja*",
    "it": "meglio, migliorar*, migliorat*, male, problem*, non ha funzionato, cambiar*, negativ*, peggio, reclam*",
    "pl": "lepiej, poprawic, ulepszyc, zle, problem*, nie podobalo, zmienic, negatywn*, usprawnic, skarg*, gorzej",
    "ro": "mai bine, imbunatat*, rau, problem*, nu a mers, schimba*, negativ*, reclam*, prost",
    "el": "καλυτερα, βελτιω*, λαθος, προβλημ*, κακο, αλλαξ*, αρνητικ*, παραπον*, ασχημο",
}
ASKS_PRAISE = {
    "en": """
        good, well, like, liked, best, great, enjoy*, positive*, thank*, praise, satisfied, compliment*,
        appreciate*, strength*, happy, right
    """,
    "es": "bien, gusto, bueno, positiv*, agradecer, felicit*, satisf*, destacar*",
    "it": "bene, piaciut*, buono, positiv*, ringraziar*, soddisf*, apprezzat*, elogi*",
    "pl": "dobrze, podobal*, dobre, pozytywn*, podziekowac, zadowol*, pochwal*",
    "ro": "bine, placut, bun, pozitiv*, multumi*, satisf*, apreciat, laud*",
    "el": "καλα, αρεσε, καλο, θετικ*, ευχαριστ*, ικανοποι*, συγχαρ*, επαιν*",
}
