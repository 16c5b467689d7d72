"""What words say about how a citizen was served, in six languages. Source: own.

Each language: weight -> entries, parted by commas. 3 is strong praise,
-3 a strong complaint; 0.3 and -0.3 only colour:
names of help and offices, feelings, waits, which decide nothing alone. ``*`` at the end: every
word that begins so; ``(a|b)``: either. Phrases count before the words in them: "no problem" stands for itself.
Accents and case do not matter.
"""

WEIGHTS = {
    "en": {
        3: """
            wonderful*, amazing*, excellent*, fantastic*, brilliant*, outstanding*, superb*, exceptional*,
            marvellous*, marvelous*, fabulous*, perfect, perfectly, perfection, terrific, incredible,
            incredibly, awesome, first class, first rate, top notch, top class, second to none, 10 out of 10,
            ten out of ten, 10 10, 5 stars, five stars, could not fault, couldn't fault, cannot fault, can't
            fault, can not fault, couldnt fault, cant fault, no faults, above and beyond, extra mile, highly
            recommend*, credit to, a star, superstar, saved my life, a blessing, a pleasure, absolute
            pleasure, life saver, lifesaver, invaluable, faultless, impeccable, could not be better, couldn't
            do any better, could not do any better, couldn't do better, could not do better, can't do any
            better, can't do better, couldn't have done better, could not have done better, couldn't have done
            any better, could not have done any better, spot on, 1st class, can't better, couldn't improve,
            can't improve, cannot improve, could not improve, cannot be improved, can't be improved, nothing
            to fault, cannot find fault, no fault, couldn't be better, couldn't have been better, could not
            have been better, couldn't ask for, could not ask for, couldn't have asked for, could not have
            asked for, exemplary, delighted, angel*, nothing but praise, love, loved, nothing was too much
            trouble, nothing too much trouble, can't thank, cannot thank, can't praise, cannot praise,
            couldn't be happier, could not be happier, could not be more helpful, couldn't be more helpful,
            super helpful, couldn't have been more, could not have been more, keep up the good work, well
            done, 👏, ❤, 🥰, 😍, 💯, 🌟, 🏆, 💖
        """,
        2: """
            helpful*, kind, kindly, kindness, kindest, friendly, friendliness, lovely, caring, polite*,
            courteous*, great, good, professional, professionally, professionalism, efficient*, patient and,
            compassion*, thoughtful*, considerate, supportive, understanding, thorough, thoroughly, attentive,
            reassur*, welcoming, respectful*, knowledgeable, thank, thanks, thank you, thx, grateful*,
            gratitude, appreciat*, pleasant*, pleased, happy, nice, nicely, best, fab, top, brill, enjoyed,
            enjoyable, enjoy, satisfied, satisfactory, satisfaction, comfortable, comforting, impress*,
            recommend*, praise, smile*, smiling, cheerful, gentle*, warm, warmth, empath*, dedicated, prompt,
            promptly, quick, quickly, speedy, swift*, easy, easily, smooth*, seamless*, dignity, well looked
            after, looked after, took care of, took good care, went smoothly, at ease, put me at ease, no
            complaint*, no problem*, no issue*, not a problem, no concerns, no wait*, without any problem*, no
            worries, didn't have to wait, on time, ahead of time, straight away, right away, in good time, no
            delay*, not have to wait, hassle free, stress free, problem free, trouble free, 👍, 😊, 😀, 🙂, 😃, 😄,
            🙏, :), :-), ;), :d, =), cheers, bravo, kudos, hats off, legend, gem, delight*, fine job, great
            job, good job, no complaints, not too bad, can't complain, cannot complain, accommodating,
            approachable, non judgemental, non judgmental, went out of, out of their way, out of her way, out
            of his way, asset, tremendous*, beautiful*, blown away, life changing, changed my life, congenial,
            diligent*, hard working, hardworking, personable, sensitive*, trustworthy, skilled, skilful*,
            competent, keep it up, keep up, don't change, no improvement*, no room for improvement, happy
            with, nothing to improve, nothing to complain, nothing to add, thankful*, bless, super, humour,
            encourag*, generous*, patience, so patient, very patient, was patient, were patient, is patient,
            are patient, patiently, admirabl*, commend*, trusted
        """,
        1: """
            fine, ok, okay, safe, clean, clear, clearly, clarity, well, helped, helps, explained, explain*,
            informative, listened, listen*, listens, supported, useful, interesting, fast, calm*, relaxed,
            reliable, convenient, accessible, fun, tidy, spotless, timely, resolved, solved, sorted, answered,
            cared, improved, glad, confident*, confidence, free parking, punctual*, organised, organized,
            flexible, adequate, enough time, took time, took the time, right first time, effective*, success*,
            positive*, progress, better than expected, not bad, generally good, works well, worked well, joy*,
            lucky, proud, honest*, sweet, laugh*, motivat*, reasonable, respect, treated with, friend*,
            quality, beneficial, inclusive, nothing really, very satisfied, gave me, all good, alright, all
            right, straight forward, straightforward, no stress, peace, valued, heard, hospitable, benefited,
            benefitted
        """,
        0.3: """
            help, helping, support, care, advice, benefit*, welcome, trust, hope, information given,
            interested, informed, learning, learned, learnt, convenience
        """,
        -0.3: """
            wait, waits, waiting, waited, ?, changed, parking, would like, worry, worried, anxi*, nervous,
            stress*, lost, miss, upset, pain, painful, hurt, cry, crying, sad, afraid, fear*, scared, lonely,
            alone, tired, old, need to, small, only one, busy, not sure, cold, sorry, enemy, wish, would be
            nice, would be good, would be better, would be helpful, instead, less, confus*, faster, quicker,
            hard to, late, should, must
        """,
        -1: """
            slow, slowly, queue*, queuing, delay*, improve, improved communication, improvement*, difficult*,
            unclear, crowded, noisy, noise, loud, dirty, expensive, problem*, issue*, concern*, complicated,
            lack, lacking, lacks, missed, missing, mistake*, error*, wrong, forgot*, unable, cancel*, short
            staffed, understaffed, more staff, more time, more information, more support, more help, need
            more, needs more, needs to, should have, not enough, too much, too many, too few, too long, too
            short, better communication, would have liked, would have been, would help, could be better, could
            be improved, could have been, could have, could do with, if only, unfortunately, sadly, however,
            although, uncomfortable, disturb*, boring, bored, limited, except, apart from, shorter, easier,
            clearer, cleaner, more helpful, more friendly, friendlier, nicer, kinder, bigger, 😕, 😞, 😢, 🙁, :(,
            :-(, :/, trouble*, trapped, complain, complaint, complaints, complained, complaining, out of
            order, better if, repeat*, earlier, confusing, very cold, freezing, too cold, waited ages,
            upsetting, stressful, scary
        """,
        -2: """
            bad, badly, poor, poorly, unhelpful*, unfriendly, unkind, disappoint*, frustrat*, annoy*, angry,
            anger, ignored, ignore, ignoring, ignorant, dismiss*, dismissive, unprofessional*, uncaring,
            careless*, inefficien*, useless*, incompetent*, incompetence, disorganis*, disorganiz*, shambles,
            chaos, chaotic, failed, fail, fails, failing, failure*, refus*, denied, rushed, unacceptable,
            inadequate, unsatisf*, dissatisf*, unhappy, never again, nobody, no one, noone, not good, not
            helpful, not happy, not listen*, didn't listen, did not listen, don't care, doesn't care, didn't
            care, couldn't care less, waste, wasted, pointless, impatient*, unreliable, unfair*, abrupt,
            arrogant, patronis*, patroniz*, condescend*, judgemental, judgmental, disrespect*, impersonal,
            unsafe, filthy, broken, no help, no support, no reply, no response, no answer, never answer*,
            never called, never rang, never received, no communication, no information, lack of, still
            waiting, long wait*, long time, long queue*, long delay*, hours wait*, wait too long, waited too
            long, way too long, far too long, much too long, left waiting, kept waiting, not been, not very
            good, not acceptable, nightmare, hated, hate, hates, ruined, lied, lies, liar, lying, misinform*,
            misled, mislead*, discriminat*, bully*, bullied, threat*, intimidat*, unwelcom*, unpleasant,
            ridiculous, absurd, passed around, passed from, fobbed off, sent away, turned away, kill*, die,
            died, dead, murder*, hell, damn*, stupid*, idiot*, 👎, 😠, 😤, 😡, 🤬, 😒, 😭, cost me, let down, let me
            down, letting down, shouted, shouting, yelled, insult*, cruel*, helpless, hopeless*, worse, evil,
            attack*, destroy*, degrad*, inhuman*, inconsistent, inconvenien*, mess, messy, not worth, avoid,
            regret*
        """,
        -3: """
            terrible, terribly, horrible, horribl*, awful*, appalling*, disgusting*, disgust, disgusted,
            disgrace*, worst, dreadful*, atrocious*, rude*, shocking*, abysmal*, pathetic*, shameful*,
            ashamed, shame on, outrag*, hostile*, humiliat*, diabolical, a joke, absolute joke, abus*,
            neglect*, lazy, nasty, zero stars, crap, shit*, rubbish, scam
        """,
    },
    "es": {
        3: """
            maravillos*, excelent*, increibl*, fantastic*, estupend*, extraordinari*, magnific*, impecabl*,
            inmejorabl*, genial*, perfect*, excepcional*, encantador*, sobresalient*, fenomenal*,
            espectacular*, formidabl*, un diez, de diez, un 10, chapo, lo mejor, la mejor, el mejor, los
            mejores, las mejores, mil gracias, muchisimas gracias, un encanto, un angel, un sol, matricula de
            honor, no se puede pedir mas, no podria ser mejor, recomiendo, recomendabl*, enamorad*, amo, amor,
            te quiero, adoro, me salvo la vida, ❤, 👏, 🥰, 😍, 💯
        """,
        2: """
            amabl*, amabilidad, amabilisim*, atent*, gracias, agradec*, agradezco, simpatic*, cordial*,
            educad*, profesional*, eficient*, eficaz*, eficacia, eficiencia, paciencia, muy paciente,
            tan paciente, carinos*,
            carino, buen, buena, buenas, bueno, buenos, buenisim*, bien, muy bien, feliz*, felic*, felicit*,
            content*, satisfech*, encanta*, encanto, agradabl*, humano, humana, humanidad, trato humano,
            cercan*, respetuos*, rapid*, rapidez, agil*, facil*, servicial*, disponibl*, comprensiv*,
            comprension, dedicacion, acogedor*, impresionant*, sin problemas, sin problema, ningun problema,
            sin esperas, sin esperar, sin quejas, ninguna queja, nada que mejorar, todo bien, todo perfecto,
            sigan asi, seguid asi, sigue asi, enhorabuena, bravo, mejor imposible, gracias por, alegr*,
            alegria, bonit*, hermos*, lindo, linda, preciosa*, merece*, destacar, gusto, gusta, sonrisa,
            sonriente, ojala hubiera mas, premi*, gratitud, elogi*, recomend*, dulce*, delicad*, tranquiliz*,
            super, 👍, 😊, 😀, 🙂, 🙏, :), :-), ;), :d, valios*, brillante*, capaz, lujo, da gusto, un placer,
            placer, dignidad, calido, calida, calidez, diligent*, exquisit*, esmero, conmovi*, exito*,
            querid*, cumplid*, ejemplar, ejemplo, ayudo, ayudaron, ayudado, ayudandome, grato, grata, gratos,
            gratamente
        """,
        1: """
            claro, claridad, limpi*, ok, correct*, escucho, escucha, escucharon, resolvio, resolvieron,
            resuelto, comod*, puntual*, tranquil*, mejoro, organizad*, interesant*, aprendi*, divertid*, risa,
            suerte, orgullos*, honest*, sincer*, amig*, pronto, fiable, guapa, guapo, valiente, beso, util,
            utiles, utilisimo, utilisima, explico, explicaron, explicado, soluciono, solucionado,
            solucionaron, cuida, cuidan, cuidaron, cuido, ordenado, ordenada
        """,
        0.3: """
            ayuda, ayudar, apoyo, cuidados*, entrega, segur*, atencion, confianza, esperanza, confio, paz,
            explica*, solucion*, calidad, vale
        """,
        -0.3: """
            solo, sola, solos, espera, esperas, esperar, esperando, espere, esperamos, necesit*, hace falta,
            preocup*, miedo*, asust*, temor, triste*, dolor*, ?, perdid*, cansad*, llorar, lloro, lagrimas,
            estres*, tarde, poco, poca, nervios*, ojala, frio, podrian, cerrad*, caro, perdi, perder, viejo,
            mas informacion, pero, aunque
        """,
        -1: """
            cola, colas, tarda, tardan, tardaron, tardo, tardanza, lent*, lentitud, retras*, demora*, falta,
            faltan, falto, problema*, dificil*, dificultad*, complicad*, confus*, ruido, ruidos*, sucio,
            sucia, suciedad, error*, equivoc*, sin embargo, deberian, deberia, debe mejorar, mejorar,
            mejorable, podria ser, podria mejorar, mas personal, demasiad*, lastima, obsoleto, incomod*,
            complic*, desgraciadamente, lamentablemente, molest*, queja, quejas, 😢, 😞, :(, :-(, peligro*,
            repetir
        """,
        -2: """
            mal, mala, malo, malos, malas, peor, decepcion*, frustr*, enfad*, enoj*, ignor*, desagradabl*,
            antipatic*, borde, arrogant*, prepotent*, poco profesional, poco amable, nada amable, ineficient*,
            inutil*, incompetent*, incompetencia, desorganiz*, caos, caotic*, desastr*, inaceptabl*, injust*,
            nadie, nunca, jamas, imposible, no funciona, no funcionaba, no responden, no contestan, no cogen,
            no atienden, no me atend*, no hacen caso, ni caso, sin respuesta, sin explicacion*, perdida de
            tiempo, perder el tiempo, horas de espera, horas esperando, demasiado tiempo, mucho tiempo, no
            ayud*, nada util, no me gusto, insatisfech*, rechaz*, grit*, insult*, mentira*, mienten, mentir*,
            enga*, fallo, fallos, falla, fallan, discrimin*, odi*, muert*, morir, muere, infierno, maldit*,
            estupid*, idiota*, tont*, 👎, 😠, 😡, 🤬, cruel*, amenaz*, roto, rota, hart*, harta, despreci*,
            impacient*, marear, de un lado a otro, abandon*, desesper*, asesin*, rabia, furios*, ira, culpa,
            matar*, mato, mataron, matan, negar*, nego, negaron, niega*, negativa
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
            disponibilissim*, efficientissim*, grandios*, favolos*, un angelo, angeli, grazie mille, mille
            grazie, grazie di cuore, complimenti, il massimo, 10 e lode, dieci e lode, fiore all occhiello,
            consigliatissim*, superlativ*, insuperabil*, eccelso, amo, amore, ti amo, adoro, mi ha salvato la
            vita, meglio di cosi, ❤, 👏, 🥰, 😍, 💯
        """,
        2: """
            gentil*, gentilezza, cortes*, cortesia, grazie, ringrazi*, disponibil*, disponibilita,
            professional*, professionalita, efficient*, efficienza, competent*, competenza, brav*, simpatic*,
            cordial*, cordialita, educat*, paziente e, pazienza, premuros*, attento, attenta, attenti, umanita,
            uman*, buon,
            buona, buono, buoni, buone, bene, benissimo, felice, felici, felicit*, content*, soddisfatt*,
            soddisfazione, piacevol*, piacere, piaciut*, piace, rapid*, rapidita, veloc*, velocissim*, facil*,
            semplice, aiutat*, sorriso, sorridente, accoglient*, accoglienza, comprension*, rispettos*,
            rispetto, delicatezza, sensibilita, dedizione, nessun problema, senza problemi, nessuna attesa,
            senza attese, senza attendere, niente da migliorare, nulla da migliorare, tutto bene, tutto ok,
            tutto perfetto, continuate cosi, bravo, consigli*, consigliat*, lodevol*, elogi*, encomi*, merita,
            meritano, apprezz*, impression*, preziosis*, prezios*, dolce, dolcezza, dolcissim*, bell*, grato,
            grata, gratitudine, riconoscent*, super, 👍, 😊, 😀, 🙂, 🙏, :), :-), ;), :d, puntualissim*,
            tranquillizz*, rassicur*, esemplare, top, calore, calorosa, scrupolos*, diligent*, gioia, allegr*
        """,
        1: """
            chiar*, chiarezza, pulit*, pulizia, ok, spiegat*, spiega, ascoltat*, ascolto, ascolta, risolto,
            risolt*, risolve, comod*, puntual*, tranquill*, migliorat*, ordinat*, organizzat*, interessant*,
            imparat*, divertent*, risata, fortuna, fortunat*, orgoglios*, onest*, sincer*, amic*, caro, cara,
            coraggio*, bacio, giusto, regalo, utile, utili, utilissim*, sicuro, sicura, al sicuro
        """,
        0.3: """
            aiuto, aiutare, assistenza, supporto, cura, seguito, impegno, attenzione, sicur*, fiducia,
            speranza, pace, qualita
        """,
        -0.3: """
            attesa, attese, aspett*, coda, code, fila, file, preoccup*, paura, spavent*, triste, tristezza,
            dolor*, ?, stanc*, stress*, piangere, pianto, lacrime, agitat*, nervos*, persi, tardi, freddo,
            poco, poca, chius*, vecchi*, ma, pero
        """,
        -1: """
            ritard*, lent*, lentezza, manca, mancano, mancanza, mancat*, problem*, difficil*, difficolta,
            complicat*, confus*, rumor*, sporc*, sbagliat*, error*, perso, persa, perdere, tuttavia,
            dovrebbe*, dovrebbero, migliorare, migliorabil*, si potrebbe, potrebbe*, potrebbero, piu
            personale, piu informazioni, servirebbe, troppo, troppa, troppi, troppe, caro prezzo, peccato,
            scomod*, purtroppo, disagio, disagi, fastidi*, lament*, 😢, 😞, :(, :-(, pericol*
        """,
        -2: """
            mal, male, cattiv*, peggio*, peggior*, delus*, deludent*, delusione, frustr*, arrabbiat*, rabbia,
            ignorat*, ignora*, sgarbat*, scortes*, antipatic*, arrogant*, poco
            professional*, poco gentil*, per niente gentil*, inefficien*, inutil*, incompetent*, incompetenza,
            disorganizz*, caos, caotic*, disastr*, inaccettabil*, ingiust*, nessuno, mai, impossibile, non
            funziona*, non rispond*, non risponde, nessuna risposta, senza risposta, perdita di tempo, ore di
            attesa, ore di coda, ore in coda, troppo tempo, molto tempo, tempo perso, insoddisfatt*, rifiut*,
            urlat*, urla, insult*, bugi*, mentito, ingann*, fallit*, guast*, rotto, rotta, discrimin*, odi*,
            odio, uccid*, ucciso, mort*, muore, morire, inferno, maledett*, stupid*, idiot*, scem*, 👎, 😠, 😡,
            🤬, crudel*, minacc*, stuf*, disprezz*, impazient*, scaricabarile, rimpall*, abbandon*, disper*,
            assassin*, furios*, colpa, trascurat*, mentono
        """,
        -3: """
            pessim*, orribil*, terribil*, vergogn*, vergognos*, schif*, schifos*, disgust*, maleducat*,
            maleducazione, indecent*, indegn*, umiliant*, umiliat*, scandalos*, penos*, disuman*, truffa,
            merda, spazzatura, spaventos*, atroce, tremend*
        """,
    },
    "pl": {
        3: """
            wspanial*, cudown*, doskonal*, fantastyczn*, znakomit*, swietn*, rewelac*, rewelacyjn*, wyjatkow*,
            niesamowit*, super, perfekcyjn*, idealn*, genialn*, najleps*, mistrz*, bezbledn*, wzorow*, wzor
            urzednika, aniol*, zloty czlowiek, serce na dloni, wielkie dzieki, bardzo dziekuje, serdecznie
            dziekuje, z calego serca, goraco polecam, na medal, na szostke, na piatke, szostka z plusem,
            kocham, uwielbiam, milosc*, (uratowal|uratowala|uratowali) mi zycie, extra, ekstra, ❤, 👏, 🥰, 😍, 💯
        """,
        2: """
            mil*, uprzejm*, zyczliw*, pomocn*, pomogl*, pomaga*, dziekuj*, dzieki, podziekow*, wdzieczn*,
            profesjonal*, sympatyczn*, kultural*, serdeczn*, cierpliw*, cierpliwosc*, kompetentn*, fachow*,
            sprawn*, szybk*, blyskawiczn*, dobr*, dobrze, ladn*, zadowol*, szczesliw*, polec*, pochwal*,
            pochwalic, chwal*, wyroznic, wyroznien*, usmiech*, ciepl*, empati*, zrozumien*, wyrozumial*,
            troskliw*, troska, opiekuncz*, szacun*, latw*, prosto, bez problem*, bez zarzut*, bez kolejki, bez
            zastrzezen, nie mam uwag, bez uwag, brak uwag, wszystko ok, wszystko dobrze, wszystko w porzadku,
            oby tak dalej, tak trzymac, tak trzymaj*, brawo, gratul*, przyjemn*, przyjazn*, przyjaciel*,
            radosc*, ciesz*, docenia*, zaangazowan*, rzeteln*, solidn*, podob*, pieknie, piekn*, uroczy,
            urocza, zasluguje, zasluguja, wart*, nieocenion*, bezcenn*, 👍, 😊, 😀, 🙂, 🙏, :), :-), ;), :d, pelen
            profesjonalizm, z klasa, godn*, kochan*, wesol*, najlepiej
        """,
        1: """
            jasn*, czyst*, ok, okej, wysluchal*, slucha*, rozwiaza*, wygodn*, punktualn*, przydatn*,
            uzyteczn*, bezpieczn*, spokojn*, spokoj, spokoju, poprawil*, uporzadkowan*, zorganizowan*,
            ciekaw*, interesujac*, doradzil*, nauczyl*, zabawn*, smiech*, szczesci*, dumn*, uczciw*, szczer*,
            odwag*, udal*, spoko, chetnie, wyjasnil*, wytlumacz*, tlumaczyl*, zalatwil*, zalatwione
        """,
        0.3: """
            pomoc, opieka, opieke, wsparc*, wyjasni*, zalatwi*, oddan*, tlumacz*, nadziej*, pokoj, pokoju,
            zaufan*, jakosc*, pomocy, opieki, zalatwilem, zalatwilam, zalatwialem, zalatwialam
        """,
        -0.3: """
            czeka*, czekal*, kolejk*, kolejek, bol*, bolal*, martwi*, niepokoj*, boj*, strach*, przestrasz*,
            samotn*, smut*, smutn*, zmeczon*, star*, stres*, placz*, plakal*, lzy, ?, potrzeb*, zdenerw*,
            denerw*, zamkniet*, zimn*, zagubi*, pozno, ale, malo
        """,
        -1: """
            czekani*, spozni*, opozni*, woln*, powoln*, dlug*, dlugo, brak, brakuj*, brakowal*, problem*,
            trudn*, skomplikowan*, niejasn*, halas*, glosno, brudn*, brud, blad*, blednie, bledy, pomyl*,
            zgubi*, strac*, jednak, niestety, powinn*, powinien, mozna by, mogloby, moglby, mogliby, poprawic,
            ulepszyc, wiecej, szybciej, za malo, zbyt, za duzo, drog*, szkoda, niewygodn*, skarg*, 😢, 😞, :(,
            :-(, niebezp*, przykr*, zimnym, zimno
        """,
        -2: """
            zle, zly, zla, zlych, gorsz*, gorzej, rozczarow*, zawied*, zawiod*, frustr*, wsciek*, zlosc*,
            ignor*, zignor*, nieuprzejm*, niemil*, nieprzyjemn*, niekulturaln*, niekompeten*, nieprofesjonal*,
            niepomocn*, opryskliw*, bezczeln*, arogan*, niesprawn*, nieuczciw*, bezuzyteczn*, balagan*,
            chaos*, chaotyczn*, niedopuszczaln*, nie do przyjecia, niesprawiedliw*, nikt, nigdy, niemozliw*,
            nie dziala*, nie odbier*, nie odpowia*, nie pomog*, nie polecam, nie da sie, bez odpowiedzi,
            strata czasu, godzin czekania, godziny czekania, godziny w kolejce, godzin w kolejce, za dlugo,
            zbyt dlugo, niezadowol*, odmow*, odmaw*, krzycz*, wrzeszcz*, obraz*, klam*, klamst*, oszuk*,
            oszust*, zepsut*, dyskrymin*, nienawi*, zabi*, zabij*, umrz*, umier*, smierc*, martw*, pieklo,
            cholern*, cholera, glup*, idiot*, 👎, 😠, 😡, 🤬, okrutn*, groz*, mam dosc, pogardl*, lekcewaz*,
            niecierpliw*, odsyla*, zbywa*, porzuc*, rozpacz*, morder*, furi*, wina, zaniedba*
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
            desavarsit*, genial*, incredibil*, deosebit*, splendid*, magnific*, remarcabil*, ireprosabil*, de
            nota zece, nota zece, nota 10, de nota 10, de 10, cel mai bun, cea mai buna, cei mai buni, cele
            mai bune, un inger, ingeri, multumesc din suflet, multumesc mult, multumesc frumos, mii de
            multumiri, jos palaria, iubesc, iubire, ador, dragoste, mi a salvat viata, recomand cu incredere,
            recomand cu drag, super, foarte multumit*, ❤, 👏, 🥰, 😍, 💯
        """,
        2: """
            amabil*, amabilitate, politicos*, politete, multumesc, multumim, multumiri, mersi, draguț*,
            dragut*, profesionist*, profesional*, profesionalism*, eficient*, eficienta, competent*,
            competenta, rabdare*, rabdator*, rabdare, atent*, cald*, caldura, omenie, uman*, umanitate, bun,
            buna, buni, bune, bine, fericit*, felicit*, felicitari, multumit*, multumita, satisfacut*,
            placut*, placere, imi place, mi a placut, rapid*, rapiditate, repede, prompt*, promptitudine,
            usor, simplu, ajutat*, saritor*, sufletist*, serviabil*, disponibil*, intelegator*, intelegere,
            respectuos*, respect, zambet*, zambitor*, primitor*, dedicat*, dedicare, implicat*, implicare,
            recomand*, laud*, lauda*, apreciez, apreciat*, recunoscator*, recunostint*, merita, fara probleme,
            nicio problema, fara asteptare, fara cozi, nimic de imbunatatit, totul bine, totul a fost bine,
            totul perfect, tot asa, tineti o tot asa, tine o tot asa, bravo, impresionat*, frumos, frumoas*,
            frumusete, grozav*, 👍, 😊, 😀, 🙂, 🙏, :), :-), ;), :d, binevoitor*, rafinat*, cumsecade, exemplar*,
            bucuri*, bucur*, incantat*, drag, draga, calduros*
        """,
        1: """
            clar, claritate, curat*, curatenie, ok, explicat*, ascultat*, asculta, rezolvat*, comod*,
            confortabil*, punctual*, utila, linistit*, liniste, imbunatatit, ordonat*, organizat*,
            interesant*, suport, sfat*, invatat*, amuzant*, ras, noroc*, mandr*, onest*, sincer*, priete*,
            curaj*, reusit*, calm*, corect*, merge bine, solid*, util, utili
        """,
        0.3: """
            ajutor, ajutorul, ajuta, sprijin*, suport*, grija, sigur*, siguranta, model, potrivit*, atentie,
            speranta, pace, calitate, incredere, explica, rezolva
        """,
        -0.3: """
            astept*, asteptat*, asteptare*, coada, cozi, cozile, ingrijor*, frica, speriat*, sperie, singur*,
            trist*, dureros*, durere*, doare, plans, plang*, lacrimi, ?, obosit*, stres*, emotionat*,
            pierduti, retur*, inchis*, vechi*, frig, putin, putina, trebuie sa, nervos*, pierdut*,
            ingrijorat*, tarziu, dar, ar trebui, mai multi
        """,
        -1: """
            intarzi*, intarziere*, lent*, incet, lipsa, lipsesc, lipseste, problem*, dificil*, greu,
            complicat*, confuz*, neclar*, zgomot*, murdar*, mizerie, gresit*, greseal*, eroare, erori, pierd*,
            insa, totusi, din pacate, ar putea, imbunatatit serviciul, imbunatati, imbunatatire*, mai mult
            personal, mai multe informatii, prea, scump*, pacat, incomod*, plangere*, reclamati*, 😢, 😞, :(,
            :-(, pericul*, rece, pierdut timp
        """,
        -2: """
            rau, rea, rele, prost, proasta, prosti, proaste, mai rau, dezamag*, dezamagit*, frustr*,
            enervant*, enervat*, suparat*, furios*, furie, ignorat*, ignora*, nepoliticos*, neamabil*,
            antipatic*, arogant*, aroganta, neprofesional*, neprofesionist*, incompetent*, incompetenta,
            ineficient*, inutil*, dezorganiz*, haos, haotic*, dezastr*, inacceptabil*, nedrept*, nimeni,
            niciodata, imposibil, nu functioneaza, nu merge, nu raspund*, nu raspunde, nu recomand, nu m a
            ajutat, fara raspuns, fara explicatii, pierdere de timp, timp pierdut, ore de asteptare, ore la
            coada, prea mult, nemultumit*, refuz*, tipat*, tipa, strigat, jigni*, insult*, mint*, mincin*,
            minciun*, insel*, defect*, stricat*, stricat, discrimin*, urasc, ura, ucid*, ucis, omor*, mort*,
            moarte, moara, muri*, iad, naiba, blestemat*, stupid*, idiot*, 👎, 😠, 😡, 🤬, crud*, ameninta*,
            satul*, dispret*, nerabdator*, plimbat, abandonat*, disper*, crima, criminal*, vina, neglijent*,
            slab*, nepasare*, nepasator*
        """,
        -3: """
            groaznic*, oribil*, teribil*, ingrozitor*, rusine, rusinos*, penibil*, jalnic*, scarbos*,
            dezgust*, scarba, nesimt*, nesimtit*, obraznic*, grosolan*, umili*, umilit*, lamentabil*, inuman*,
            bataie de joc, teapa, mizerabil*, cosmar*, cumplit*, execrabil*, pesim*, cel mai prost, cea mai
            proasta
        """,
    },
    "el": {
        3: """
            υπεροχ*, εξαιρετικ*, καταπληκτικ*, φανταστικ*, θαυμασι*, αψογ*, εκπληκτικ*, μοναδικ*, απιθαν*,
            φοβερη εξυπηρετηση, αγγελος, χιλια ευχαριστω, ευχαριστω πολυ, ευχαριστουμε πολυ, θερμα
            συγχαρητηρια, συγχαρητηρια, ευγενεστατ*, αξιοτατ*, εξυπηρετικοτατ*, το καλυτερο, η καλυτερη, ο
            καλυτερος, οι καλυτεροι, δεκα με τονο, 10 με τονο, λατρευω, αγαπω, αγαπη, σ αγαπω, μου εσωσε τη
            ζωη, κορυφη, κορυφαι*, ❤, 👏, 🥰, 😍, 💯, τελειο, τελεια, τελειος, τελειοι, τελειες, αριστη, αριστο,
            αριστος, αριστα, αριστοι, αριστες
        """,
        2: """
            ευγενικ*, ευγενεια, ευγενης, ευχαριστ*, ευχαριστω, εξυπηρετικ*, εξυπηρετησε, εξυπηρετηθηκα,
            βοηθησε, βοηθησαν, καλοσυν*, ωραι*, επαγγελματ*, επαγγελματισμ*, αποτελεσματικ*, γρηγορ*, αμεσ*,
            ταχυτατ*, ταχυτητα, υπομον*, υπομονετικ*, φιλικ*, χαμογελ*, ζεστ*, ανθρωπι*, ανθρωπια, ανθρωπινη,
            κατανοηση, σεβασμ*, προθυμ*, προθυμια, συνεπ*, συνεπεια, ικανοποι*, χαρουμεν*, χαρηκα, χαιρομαι,
            χαρα, ευτυχ*, ευκολ*, συστηνω, προτεινω, μπραβο, ευγνωμ*, ευγνωμον*, επαιν*, αξιζ*, αξιος,
            αξιολογη, χωρις προβλημα, χωρις αναμονη, κανενα προβλημα, κανενα παραπονο, τιποτα δεν χρειαζεται,
            ολα καλα, ολα τελεια, συνεχιστε, ετσι συνεχιστε, πολυτιμ*, αρεσε, αρεσει, μ αρεσ*, ευχαριστημεν*,
            εντυπωσι*, γλυκ*, γλυκια, ομορφ*, εξυπν*, υποδειγμα*, αξιεπαιν*, αφοσιω*, 👍, 😊, 😀, 🙂, 🙏, :), :-),
            ;), :d, σουπερ, τελος παντων καλα, βοηθησ*, βοηθαει, βοηθουν, βοηθαν*, καλος, καλη, καλο, καλα,
            καλοι, καλες, καλους, καλης, καλου, καλων, εκτιμω, ηρεμησ*, φροντισε, φροντισαν
        """,
        1: """
            καθαρ*, σαφ*, οκ, εξηγησε, εξηγησαν, εξηγ*, ακουσε, ακουσαν, λυση, ελυσε, λυθηκε, ελυσαν, ανετ*,
            ακριβεια, χρησιμ*, ηρεμ*, βελτιωθηκε, οργανωμεν*, ενδιαφερ*, διασκεδ*, γελι*, τυχερ*, περηφαν*,
            ειλικριν*, τιμι*, θαρρος, επιτυχ*, πετυχ*, νοιαστηκε, νοιαζετ*, φιλοξεν*,
            φιλος, φιλη, φιλοι, φιλε, φιλες, φιλια, φιλους, αγαπητ*, συμβουλευσ*, απλα,
            συμβουλες, καλυτερ*
        """,
        0.3: """
            βοηθεια, στηριξ*, υποστηριξ*, φροντιδα, ελπιζω, μαθα*, αξια, εμπιστ*, ποιοτητα
        """,
        -0.3: """
            αναμον*, περιμεν*, ουρα, ουρες, λυπ*, πονο*, πονα*, ανησυχ*, φοβ*, φοβαμαι, τρομ*, μονος, μονη,
            κουρασ*, αγχο*, κλαι*, κλαμ*, δακρυ*, ?, λιγο, λιγα, χρειαζ*, χρειαζεται, πρεπει να, κλειστ*,
            παλιο*, παλια, κρυο, μπερδ*, χασ*, εχασα, αλλα
        """,
        -1: """
            αργα, αργησ*, αργο, αργη, αργοι, αργει, αργουν, καθυστερ*, ελλειψ*, λειπ*, προβλημ*, δυσκολ*,
            περιπλοκ*, ασαφ*, θορυβ*, φασαρια, βρωμικ*, βρωμια, λαθος, λαθη, λαθο*, χαθηκ*, ομως, ωστοσο,
            δυστυχως, θα επρεπε, θα μπορουσ*, μπορουσε να, βελτιω*, περισσοτερο προσωπικο, υπερβολικ*, παρα
            πολυ ωρα, ακριβ*, κριμα, λυπηρ*, στεναχωρ*, αβολ*, παραπονο, παραπονα, 😢, 😞, :(, :-(, κινδυν*,
            παγωμεν*, μπερδεμα, χασιμο
        """,
        -2: """
            κακ*, χειροτερ*, απογοητ*, απογοητευ*, εκνευρ*, θυμο*, θυμωμεν*, αγνο*, αγνοησ*, αγεν*, αντιπαθ*,
            αλαζον*, απρεπ*, αντιεπαγγελματ*, ανεπαρκ*, ανικαν*, αχρηστ*, αδιαφορ*, αδιαφορια, αδιαφορο*,
            ανοργαν*, χαος, χαοτικ*, καταστροφ*, απαραδεκτ*, αδικ*, κανεις, κανενας, αδυνατον, δεν λειτουργ*,
            δεν δουλευ*, δεν απαντ*, δεν απανταει, δεν σηκων*, δεν βοηθ*, δεν συνιστω, χωρις απαντηση, χασιμο
            χρονου, ωρες αναμονη*, ωρες στην ουρα, πολλη ωρα, πολυ ωρα, πολυωρη, δυσαρεστ*, αρνηθ*, αρνηση,
            φωναζ*, φωναξ*, ψεμα*, ψεμματα, ψευτ*, κοροιδ*, χαλασμεν*, διακρισ*, σκοτω*, πεθα*, πεθαιν*,
            νεκρ*, θανατ*, κολαση, διαολ*, ηλιθι*, βλακ*, χαζ*, 👎, 😠, 😡, 🤬, σκληρ*, απειλ*, βαρεθηκ*,
            περιφρον*, ανυπομον*, ταλαιπωρ*, εγκαταλ*, απελπι*, απογνωση, δολοφον*, οργη, φταιει, παραμελη*,
            μισος, μισω, μισει, προσβαλ*, προσβολ*, προσβλητ*
        """,
        -3: """
            απαισι*, φρικτ*, τραγικ*, αισχος, ντροπη, ντροπ*, αθλι*, σιχαμ*, αηδι*, αηδια*, χυδαι*, αναιδ*,
            αναιδεστατ*, αγενεστατ*, ελεειν*, ελεεινη, εφιαλτ*, ταπειν*, εξευτελ*, απανθρωπ*, απατη, σκατα, το
            χειροτερο, η χειροτερη, κατοπτη, αχαρακτηριστ*
        """,
    },
}  # fmt: skip

NEGATIONS = {
    "en": """
        not, no, never, none, hardly, without, don t, didn t, doesn t, isn t, wasn t, weren t, aren t, couldn
        t, wouldn t, can t, cannot, won t, haven t, hasn t, hadn t, dont, didnt, doesnt, isnt, wasnt, werent,
        couldnt, wouldnt, cant, wont, nor, neither, nothing, lack of, far from, anything but, less than,
        barely, shouldn t, aint
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
        exceptionally, most, such, always, super, particularly, especially, highly, utterly, quite,
        thoroughly, immensely, too
    """,
    "es": """
        muy, tan, realmente, extremadamente, absolutamente, super, siempre, totalmente, sumamente,
        verdaderamente, mucho, muchisimo, muchisima
    """,
    "it": """
        molto, davvero, veramente, estremamente, assolutamente, super, sempre, tanto, cosi, proprio,
        totalmente, particolarmente, sommamente
    """,
    "pl": """
        bardzo, naprawde, niezwykle, niesamowicie, tak, zawsze, calkowicie, szczegolnie, wyjatkowo, strasznie,
        ogromnie, super, absolutnie
    """,
    "ro": """
        foarte, extrem de, atat de, cu adevarat, absolut, mereu, intotdeauna, super, deosebit de, extraordinar
        de, asa de, total
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
        but, however, although, though, yet, whereas, nevertheless, nonetheless, unfortunately, sadly, on the
        other hand, on the downside, despite, in spite of, except that, except for, apart from, other than
        that, even though
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
        wait, waits, waited, waiting, queue*, queuing, delay*, hold, late, sat, stood, standing, sitting,
        took, takes, taken, taking
    """,
    "es": """
        espera, esperas, esperar, espere, esperado, esperando, esperamos, cola, tarda*, tardo, retras*,
        demora*, tuve que esperar
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
        nothing, none, no, n a, na, nil, nope, not really, nothing at all, nothing really, no comment, no
        comments, nothing to add, nothing else, not applicable, can t think of anything, cannot think of
        anything, nothing comes to mind, nothing to say, no nothing, nothing i can think of, not a thing,
        nothing at the moment, i don t know, don t know, nothing specific, nothing in particular, no
        suggestions, no improvements, nothing needed, nothing to improve
    """,
    "es": """
        nada, no, ninguno, ninguna, nada mas, ningun comentario, sin comentarios, no se, nada que decir, nada
        en especial, nada en particular
    """,
    "it": """
        niente, nulla, no, nessuno, nessun commento, niente di particolare, nulla da dire, non saprei, niente
        da dire, nulla di particolare
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

# Thanks alone: they praise nobody by themselves, and weigh 2 beside real praise.
THANKS = {
    "en": """
        thank you, thanks, thank you so much, thank you very much, thanks so much, thanks very much, many
        thanks, thanks a lot, thanks a million, a million thanks, thank you all, thanks all, thank you again,
        thanks again, thx, thank you once again, thanks once again, cheers, big thanks, a big thank you, a
        huge thank you
    """,
    "es": """
        gracias, muchas gracias, muchisimas gracias, mil gracias, gracias de corazon, gracias de nuevo, muy
        agradecido, muy agradecida, gracias por todo
    """,
    "it": """
        grazie, grazie mille, mille grazie, molte grazie, tante grazie, grazie ancora, grazie di cuore, grazie
        di tutto, grazie infinite, grazie tante, vi ringrazio, la ringrazio
    """,
    "pl": """
        dziekuje, dziekujemy, dzieki, bardzo dziekuje, bardzo dziekujemy, serdecznie dziekuje, serdecznie
        dziekujemy, wielkie dzieki, dziekuje jeszcze raz, jeszcze raz dziekuje, dziekuje bardzo, dziekuje
        serdecznie
    """,
    "ro": """
        multumesc, multumim, multumesc mult, multumim mult, multumesc frumos, multumesc din suflet, multumesc
        din inima, va multumesc, va multumim, mersi, mersi mult, mii de multumiri
    """,
    "el": """
        ευχαριστω, ευχαριστουμε, ευχαριστω πολυ, ευχαριστουμε πολυ, σας ευχαριστω, σας ευχαριστουμε, χιλια
        ευχαριστω, σας ευχαριστω πολυ, ευχαριστω θερμα, σας ευχαριστω θερμα, και παλι ευχαριστω, ευχαριστω και
        παλι
    """,
}

# Greetings and closings, which weigh nothing, whatever words are in them.
FORMULAS = {
    "en": """
        thank you in advance, thanks in advance, thanking you in advance, many thanks in advance, thank you
        for reading, thanks for reading, thank you for listening, thank you for your time, thank you for your
        attention, kind regards, best regards, warm regards, regards, best wishes, warm wishes, with best
        wishes, with kind regards, kindest regards, warmest regards, all the best, yours, yours sincerely,
        yours faithfully, yours truly, sincerely yours, respectfully, respectfully yours, hello, hi, hey, dear
        sir, dear madam, dear sirs, dear sir or madam, to whom it may concern, dear all, dear team, good
        morning, good afternoon, good evening, good day, good night, bye, goodbye, have a nice day, have a
        good day, have a great day, take care, and, from, again, once again, in advance, love from, good luck
    """,
    "es": """
        de antemano, gracias de antemano, de nuevo, otra vez, gracias por leer, gracias por su atencion,
        gracias por su tiempo, saludos, un saludo, saludos cordiales, un cordial saludo, le saluda
        atentamente, les saluda atentamente, reciba un cordial saludo, un abrazo, hola, buenos dias, buenas
        tardes, buenas noches, buen dia, estimado, estimada, estimados, estimados senores, estimado senor,
        estimada senora, adios, y, atte, que tengan un buen dia
    """,
    "it": """
        di nuovo, ancora, grazie in anticipo, anticipatamente, grazie per l attenzione, saluti, un saluto, un
        caro saluto, cari saluti, cordiali saluti, distinti saluti, buongiorno, buon giorno, buonasera, buona
        sera, buon pomeriggio, buona giornata, buon lavoro, salve, ciao, gentile signore, gentile signora,
        gentili signori, gentili signore, egregio, egregi, spettabile, spett le, arrivederci, con stima, in
        fede, e, un abbraccio
    """,
    "pl": """
        jeszcze raz, dziekuje z gory, z gory dziekuje, z gory, dziekuje za uwage, pozdrawiam, pozdrawiamy,
        serdecznie pozdrawiam, pozdrawiam serdecznie, serdeczne pozdrowienia, pozdrowienia, z powazaniem, z
        wyrazami szacunku, dzien dobry, dobry wieczor, dobry dzien, dobry, witam, czesc, szanowni panstwo,
        szanowny panie, szanowna pani, szanowni, drodzy panstwo, do widzenia, milego dnia, zycze milego dnia,
        i, oraz, dobranoc
    """,
    "ro": """
        multumesc anticipat, va multumesc anticipat, multumesc pentru atentie, inca o data, din nou, cu stima,
        cu respect, cu drag, cu deosebita consideratie, numai bine, toate cele bune, salutari, va salut, un
        salut, buna ziua, buna dimineata, buna seara, bun gasit, salut, stimata doamna, stimate domn, stimate
        domnule, stimati domni, la revedere, o zi buna, o zi frumoasa, va doresc o zi buna, si, noapte buna
    """,
    "el": """
        και παλι, παλι, ευχαριστω εκ των προτερων, σας ευχαριστω εκ των προτερων, εκ των προτερων, με
        εκτιμηση, με τιμη, φιλικα, με φιλικους χαιρετισμους, χαιρετισμους, χαιρετισμοι, χαιρετε, γεια σας,
        γεια, καλημερα, καλημερα σας, καλησπερα, καλησπερα σας, καληνυχτα, καλο απογευμα, καλη συνεχεια, καλη
        σας μερα, καλη μερα, καλη σας ημερα, αγαπητε κυριε, αγαπητη κυρια, αγαπητοι, αξιοτιμε κυριε, αξιοτιμη
        κυρια, αντιο, να ειστε καλα, και
    """,
}

# After these a good thing is imagined, offered or asked for: "would be useful", «ar fi bine», a pity.
CONDITIONALS = {
    "en": """
        (would|d|could|might|should|will) (be|have been|make|be so|be very|be really|be much), would help if,
        if only, if (there|you|it|we|they) (were|was|had|could), what a pity, a pity, pity, a shame that, it s
        a shame, such a shame, hope to, hope for, hope you, hoping
    """,
    "es": """
        seria, serian, estaria, estarian, habria sido, hubiera sido, podria (ser|estar|haber), podrian
        (ser|estar|haber), deberia (ser|estar|haber), deberian (ser|estar|haber), convendria, vendria,
        lastima, que pena, una pena, ojala, agradeceria, agradeceriamos
    """,
    "it": """
        sarebbe, sarebbero, sarebbe (stato|stata), farebbe, (potrebbe|dovrebbe|potrebbero|dovrebbero)
        (essere|avere), peccato, magari, speriamo, gradirei, farebbe piacere, servirebbe
    """,
    "pl": """
        byloby, bylby, bylaby, byliby, (przydalaby|przydalby|przydaloby|przydalyby) sie,
        (moglby|moglaby|mogloby|mogliby|moglyby) byc, gdyby, (powinna|powinno|powinien|powinny|powinni) byc,
        szkoda, oby, zyczylbym sobie
    """,
    "ro": """
        ar fi, ar fi fost, ar putea (fi|sa), ar trebui (sa fie|sa), ar prinde, pacat, mi as dori, mi ar
        placea, sper sa, as dori sa fie, de ar fi, daca ar
    """,
    "el": """
        θα ηταν, θα (μπορουσε|μπορουσαν|επρεπε) να (ειναι|υπαρχει|εχει), θα ειχε, κριμα, μακαρι, αν
        (ηταν|υπηρχε|ειχε), καλο θα ηταν, καλα θα ηταν
    """,
}

# "I wish there were more like her": a longing, and whom it is for. Together they praise.
LONGINGS = {
    "en": "wish, wishing, if only, hope, should be more, need more, could do with more, would be more",
    "es": "ojala, hacen falta mas, deberia haber mas, faltan, mas gente",
    "it": "magari, ce ne fossero, ci vorrebbero, servirebbero, dovrebbero esserci, fossero tutti",
    "pl": "oby, wiecej, zyczylbym, zyczylabym, chcialoby sie, szkoda ze nie ma, gdyby wszyscy",
    "ro": "ar trebui, mai multi, de ar fi, ce bine ar fi, as vrea, mi as dori, daca ar fi",
    "el": "μακαρι, θα επρεπε, χρειαζομαστε, να υπηρχαν, να ηταν ολοι",
}
SUCH = {
    "en": """
        (people|somebody|someone|staff|clerks|more|workers|colleagues|everyone|nurses|doctors|others) like
        (her|him|them|you), (such|these) (people|staff|clerks), as (kind|helpful|good|nice|patient) as
        (her|him|them|you)
    """,
    "es": """
        (gente|personas|persona|trabajadores|funcionarios|empleados|profesionales) (asi|como), como
        (ella|el|ellos|ellas|usted), mas asi
    """,
    "it": """
        (persone|persona|gente|impiegati|dipendenti|operatori|tutti|una) (cosi|come), come (lei|lui|loro|voi),
        di piu
    """,
    "pl": """
        (takich|tacy|takie|taka) (ludzi|ludzie|osob|osoby|pracownikow|urzednikow|pan|pani), takich, jak
        (ona|on|oni|panstwo)
    """,
    "ro": """
        (oameni|angajati|functionari|persoane|toti|doamne) (ca|asa|astfel), ca
        (ea|el|ei|dumneaei|dumnealui|dumneavoastra), (asa|astfel de|asemenea) oameni
    """,
    "el": """
        τετοιοι, τετοιες, (κι|και) (αλλοι|αλλες) (τετοιοι|τετοιες), τετοιους, τετοιοι ανθρωποι,
        σαν (αυτην|αυτον|αυτη|αυτους|εκεινη|εσας|την|τον), ολοι ετσι
    """,
}

# Words after which a good thing is missed or wished for, not had.
WISHES = {
    "en": """
        more, better, improve, increase, increased, need, needs, should, must, please, could have more, lack
        of, wish
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
