"""Constructions of praise and complaint in six languages: several words that say what none of them says alone.

Each language: weight -> entries, as in ``sentiment_words``; ``(a|b)`` is either. Weight 0 keeps the words in it from
counting: names of things and of offices. Source: own.
"""

from feedback.understanding import sentiment_greek, sentiment_polish

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
            hard of hearing, welcome (desk|pack|centre|center|letter|to contact),
            not my favourite, nothing like a, local
            (authority|council|office|police|election|anaesthetic|school), early
            (years|retirement|learning|education|help team), content of, love to (know|hear), rock bottom,
            content (was|is|warning), fresh start, modern (history|languages|slavery), private
            (school|hospital|patient|parking|company), recovery (room|position|ward|vehicle|unit), trained
            (to|as) a, local community, hair dryer, hug me, quiet (hours|carriage), secure unit, expert
            witness, hero worship, love letter, aftercare (sheet|leaflet|instructions), follow up
            (appointment|letter|appointments), experienced
            (a|an|the|some|severe|pain|problems|difficulties|delays), company
            (policy|car|name|number|house), paperwork (was|is) (easy|done|sorted), stage fright, panic
            (button|alarm|attack|attacks), pain (relief|killer|killers|management|clinic|team|medication),
            nut allergy, damp cloth, chase card, broke my
            (arm|leg|hip|wrist|ankle|foot|finger|collarbone|shoulder|back|neck), crying baby, cancelled my
            own, i cancelled, infection control, sore throat, bleeding time, rats tail, sick
            (note|notes|leave|pay|child), mental health (crisis|team|nurse|service|services|worker), trauma
            (unit|ward|team|clinic|centre|therapy), suffering (from|with), suffer (from|with), suffers
            (from|with), suffered (a|from|with), injured (my|his|her|in|at), harm reduction, self harm*,
            stress (test|fracture|ball), depression, in case of emergency, side effect (leaflet|sheet), fine
            line, penalty charge, traffic (lights|warden|office|commissioner|department), overdue book, late
            shift, dead on, car park pass, complaint form, grief counsellor, bereavement service, infected
            blood, swollen (ankle|knee|foot|leg|eye|finger|wrist|gland|glands), cracked (tooth|rib|ribs|my),
            chipped tooth, broke a tooth, bug (going|bite), stomach bug, aggressive (cancer|treatment|form),
            sting in, fight (cancer|the cancer|crime), get the all clear,
            honestly, to be honest, if i m honest, being honest, unique (reference|number|code|id), natural
            (causes|birth|history|gas), smart
            (phone|meter|card|tv|motorway), steady (hand|hands), social (side|security), brave face, risk
            assessment, damage limitation, fake tan, bitter lemon, reject button, damaged (my|his|her)
            (knee|back|hand|nerve|car), punishment book, abandoned vehicle, poison (ivy|clinic), good
            condition of, victim support, last minute appointment, out of hours
            (service|gp|doctor|line|team|clinic)
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
            reconocimiento, (siempre |)sonrie, sonrien,
            apreci(o|a|os|as) mucho, buena onda, buen rollo, buen trato, buenas manos, buena gente, buenas
            gentes,
            buena persona, muy persona, buena pinta, buen sabor, buen precio, buena compra, gran compra,
            gran trato, gran labor, gran trabajo, gran profesional, grandes profesionales, gran persona,
            gran equipo, buen hacer, buen humor, buen servicio, padre el, padre la, me mola, mola mucho,
            de puta, de coña, lo pasamos pipa, re (amable|bien|buena|bueno|lindo|linda), emocion(o|a|os|as) de,
            broma simpatica, huele (bien|a limpio|de maravilla|rico|a rosas|a gloria|de lujo), bien
            (cuidado|cuidada|organizado|organizada|senalizado|
            senalizada|explicado|explicada|hecho|hecha|atendido|atendida|
            atendidos|tratado|tratada|tratados|pensado|pensada|preparado|
            preparada|puesto|equipado|comunicado|comunicada|resuelto),
            aguanta bien, relacion calidad precio, calidad precio, calidad (excelente|buena|superior),
            buena calidad, gran calidad, buen material, buen acabado, merece la pena, valio la pena, vale
            la pena, mereció la pena, merecio la pena, vale cada, vale lo que cuesta, valio cada, tal y
            como (se ve|en la foto|esperaba|describe), tal cual, como en la foto, lo recomiendo, la
            recomiendo, volvere (a comprar|seguro|encantad*), volveria a comprar, funciona
            (bien|perfecto|perfectamente|genial|de maravilla|de lujo|fenomenal), va (bien|genial|de
            maravilla|fenomenal|de lujo|perfecto|sobre ruedas|como la seda), quedo
            (perfecto|perfecta|genial|precioso|preciosa|bien|excelente|lindo|linda|contento|contenta), me
            queda (bien|genial|perfecto|perfecta|como un guante), como un guante, como nuevo, como nueva,
            a la perfeccion, a la primera, primera vez que me atienden bien, al instante, al momento, en
            seguida, al minuto, al vuelo, en
            (cinco|diez|dos|tres|cuatro|quince|veinte|pocos|5|10|15|20|escasos) minutos, en (un momento|un
            rato|una mañana|pocos dias|dos dias|un rato corto|media hora|cuestion de minutos|un
            minuto|segundos|nada), a la hora (clavada|exacta|en punto|acordada|prevista), en punto, antes
            de lo (previsto|esperado|que), antes de tiempo, a tiempo, sin
            (lios|lio|colas|cola|esperas|prisas|prisa|agobios|
            agobio|complicaciones|demoras|demora|dolor|sustos|trabas|papeleo|
            papeleos|pegas|peros|rechistar|rodeos|vueltas|complicarse|hacer
            cola|juzgar|juzgarme|estres|nervios|contratiempos|
            incidencias|incidentes|trampa|estridencias|molestias|molestar|
            enterarme|reproches|ruido|que
            se lo pida|que se lo pidiera|pedirlo|despeinarse|fallos|errores|tecnicismos|igual), nada de
            (colas|esperas|lios|papeleo|papeleos|dolor|tecnicismos|prisas|agobios), ni
            (cola|colas|esperas|me entere), no me entere, no (dolio|duele|dolia), no me dolio, no me
            duele, no (hizo|hice|hicimos|tuve que hacer) cola, no tuve (que esperar|problemas|ningun
            problema|queja), no tuvimos (que esperar|problemas), no me sent(o|a|os|as)
            (juzgad*|incomod*|presionad*|sola|solo|una carga|un estorbo), no me senti
            (juzgada|juzgado|incomoda|incomodo|presionada|sola|solo|una carga|un estorbo), nunca me (senti
            sola|senti solo|senti juzgada|fallo|fallaron|ha fallado|han fallado|has fallado), no
            (esta|esta nada|estuvo|estuvo nada|esta tan) mal, nada mal, nada malo, no (es|fue|era)
            (malo|mala), no (me puedo|puedo|podemos|nos podemos|tengo de que|hay de que)
            (quejarme|quejarnos|quejar|quejarse), no tengo queja, no tengo quejas, no fallan, no falla, no
            pasa nada, no falta nada, no falto nada, no me falto nada, no faltaba nada, no dejaron de, no
            se separo de, no me solto, no me dejo sola, no nos dejo solos, no hubo problema*, no hubo
            problema, me (senti|he sentido|sentia) (bien|en
            casa|segura|seguro|escuchada|escuchado|acogida|acogido|
            comprendida|comprendido|querida|querido|respetada|respetado|arropada|
            arropado|protegida|protegido|acompañada|acompañado|tranquila|
            tranquilo|importante|valorada|valorado|atendida|atendido|persona|
            como
            en casa|muy bien|comoda|comodo), me siento
            (bien|feliz|mejor|segura|seguro|afortunada|afortunado|
            orgullosa|orgulloso|querida|querido|agradecida|agradecido|en
            paz|libre|tranquila|tranquilo|plena|pleno|viva|vivo|en casa), nos (sentimos|hemos sentido)
            (bien|como en casa|arropados|seguros|acogidos|escuchados|queridos), (me|nos|le|les|lo|la|los)
            (ayudo|ayudaron|animo|animaron|calmo|calmaron|tranquilizo|
            tranquilizaron|consolo|consolaron|arropo|arroparon|
            abrazo|abrazaron|sonrio|sonrieron|mimo|mimaron|cuido|cuidaron|
            protegio|defendio|apoyo|apoyaron|escucho|escucharon|comprendio|
            entendio|entendieron|oriento|orientaron|guio|guiaron|asesoro|
            asesoraron|facilito|facilitaron|ayuda
            mucho|trato con|trataron con|trato de maravilla|trataron de maravilla|trato genial|trataron
            genial|trato muy bien|trataron muy bien|trataron como a un rey|trataron como a una reina), se
            (quedo|quedaron) (conmigo|con mi|con ella|hasta|a mi lado), a mi lado, a nuestro lado, a su
            lado, conmigo todo el rato, me (cogio|agarro|tomo|dio|sostuvo|apreto) la mano, dandome la
            mano, de la mano, echo una mano, echaron una mano, echar una mano, me echo la mano, echo un
            cable, arrim(o|a|os|as) el hombro, se
            (preocupo|preocuparon|intereso|interesaron|esforzo|
            esforzaron|esmero|esmeraron|porto|portaron|portan|esfuerzan|preocupan|
            ocupo|ocuparon|ofrecio|ofrecieron|implico|implicaron|involucro|
            tomo
            la molestia|tomaron la molestia|tomo su tiempo|tomo el tiempo), se toma (su|el) tiempo, dedico
            (su|tiempo|media|un rato|cuarenta), mano a mano, codo con codo, paso a paso, punto por punto,
            con pelos y señales, con todo detalle, en cristiano, con palabras sencillas, palabras
            sencillas, con palabras claras, al detalle, con
            (cariño|paciencia|ternura|amor|mimo|delicadeza|tacto|
            calidez|dulzura|respeto|amabilidad|alegria|gusto|mucho
            gusto|humor|profesionalidad|educacion|empatia|humildad|vocacion|una
            sonrisa|sonrisa|calma|esmero|entusiasmo|gracia|salero|arte|buen humor), abrazo enorme, abrazo
            de, un abrazo fuerte, un abrazo grande, beso enorme, gracias a
            (ella|el|ellos|ellas|usted|ustedes|vosotros|ti|dios|todo|todos|la|su|los), gracias a, mis
            respetos, mi admiracion, celebr(o|a|os|as) con, hemos ganado, lo conseguimos, lo consegui, lo
            logre, lo
            logramos, lo lograste, he aprobado, me enorgullece, coraje y, confio en, confio plenamente, me
            fio, de fiar, de confianza, plena confianza, con confianza, contar con
            (el|ella|ellos|ellas|ustedes|vosotros|usted|contigo), contar contigo, cuenta conmigo, puedes
            contar, que alivio, respire aliviad*, un peso de encima, peso de encima, me quite un peso,
            quitado un peso, suspiro de alivio, quedarme tranquil*, me quede tranquil*, nos quedamos
            tranquil*, descans(o|a|os|as) de maravilla, dormi como, duermo como, me curo, me curaron, se curo,
            sano
            y salvo, sana y salva, sanos y salvos, vivo gracias, viva gracias, que ilusion, sueño
            cumplido, sueños cumplidos, magi(o|a|os|as) de, fino trato, un ejemplo, dignos de, digno de
            (admiracion|elogio|mencion|aplauso), digna de (admiracion|elogio|mencion|aplauso), mencion
            especial, mencion de honor, muy preparad*, competencia y, experto en, serio y, siempre
            dispuest*, siempre pendiente*, pendiente de (mi|nosotros|todo|ella|el|cada), siempre
            disponible*, atencion (exquisita|inmejorable|esmerada|personalizada|de
            lujo|excelente|estupenda|rapida|al detalle|genial), personal
            (majo|estupendo|excelente|encantador|de diez), todo
            (genial|fenomenal|estupendo|estupendamente|correcto|en orden|claro|facil|rapido|rodado|sobre
            ruedas|un exito|facilidades|ok|listo|arreglado|solucionado|resuelto|muy bien|tranqui|al
            dia|limpio|super|excelente|maravilloso|perfectamente), toda y mas, grat(o|a|os|as) impresion, util
            y, a
            mi favor, a favor, me dieron la razon, asunto zanjado, caso cerrado, problema resuelto,
            problema solucionado, todo cambio, cambio radical a mejor, a mejor, ha mejorado, han mejorado,
            mejora notable, gran mejora, suerte la mia, que suerte,
            dichos(o|a|os|as) de, bienvenid(o|a|os|as) por, bien recibid*, calor humano, trato
            (humano|cercano|exquisito|inmejorable|amable|estupendo|excelente|familiar|personal|cordial|de
            diez|de lujo|maravilloso|muy humano|bueno|muy bueno), trat(o|a|os|as) de lujo, madrina la, arte
            tiene,
            que arte, que buen*, que bonit*, que lind*, que maravilla, que alegria, que gusto, que bien,
            que gran, que grande*, que majo, que maja, que amable*, que simpatic*, grande eres, grandes
            sois, eres (grande|genial|un sol|un cielo|mi heroe|lo mejor|la mejor|el
            mejor|increible|maravillosa|maravilloso), sois (geniales|increibles|grandes|unos
            cracks|estupendos), son (geniales|increibles|estupendos|majisimos|encantadores|unos soles), no
            cambien, no cambieis, no le muevan, sigan asi no mas, asi da gusto, da gozo, seguid igual,
            animo y, mil veces gracias, se agradece, infinitas gracias, dios mio gracias, gracias dios,
            encanto de,
            olor a limpio, olor a limpieza, muy rico, muy rica, que rico, que rica,
            dura (mucho|bastante|muchisimo|dias|una eternidad sin fallar|lo que no esta escrito), la
            bateria (dura mucho|aguanta|dura dias), queda (genial|perfecto|perfecta|precioso|de lujo),
            calza (bien|perfecto), sienta (bien|genial|de maravilla|como un guante), sali
            (contenta|contento|feliz|encantada|encantado|sonriendo|tranquila|tranquilo|aliviada|aliviado|bailando|con
            una sonrisa), me fui
            (contenta|contento|feliz|encantada|encantado|sonriendo|tranquila|tranquilo|con una sonrisa|con
            todo), salimos (contentos|felices|encantados|sonriendo), la misma (tarde|mañana|semana|noche),
            ese mismo dia, en el acto, acto seguido, en persona me, incluso (en domingo|un
            domingo|de noche|fuera de su horario), fuera de su (horario|turno), despues de su turno, hasta
            el portal, hasta mi casa, el corazon en la mano, se deja la piel, se dejan la piel, dejandose
            la piel, se parte el lomo, se desvive*, dan la vida, dio la vida, cae bien, buen ambiente,
            gran ambiente, ambiente (agradable|familiar|acogedor|tranquilo|sano), como una
            (madre|hermana|hija|abuela|familia), como un (padre|hermano|hijo|abuelo|amigo), como en
            familia, una mas de la familia, no (lo|la|los|las|te|os|les) olvidare, nunca
            (lo|la|los|las|te|os|les) olvidare, recuerdo (precioso|bonito|imborrable), en mi corazon, en
            nuestro corazon, en nuestros corazones, en mis oraciones, rezo por, me cambio la vida, nos
            cambio la vida, me sacaron una sonrisa, me saco una sonrisa, saca una sonrisa, me hizo
            (reir|sonreir|sentir|el dia|un hueco|ilusion|el favor|mucha ilusion|muy feliz), me hacen
            (reir|sonreir|feliz), me haces (feliz|reir), me alegra, me alegro, me alegraste, alegrado el
            dia, que risa, que lujo, que detalle, que detallazo, que paz, que felicidad, que honor, que
            dicha, que gozada, que majos, que cielo, que encanto, bravo por,
            vivan los, vivan las, un hurra, aplauso para, un aplauso, un diez para, mi enhorabuena, mi
            reconocimiento, mi gratitud, mi agradecimiento, mil bendiciones, un fuerte abrazo, les mando
            un abrazo, un besazo, estoy
            (feliz|contenta|contento|encantada|encantado|agradecida|
            agradecido|orgullosa|orgulloso|curada|curado|embarazada
            y feliz|enamorada|enamorado|muy bien|aliviada|aliviado|tranquila|tranquilo|en el cielo),
            estamos (felices|contentos|encantados|agradecidos|orgullosos|enamorados|muy bien|tranquilos),
            soy feliz, somos felices, eres mi vida, eres mi sol, eres mi todo, eres mi alegria, eres mi
            angel, mi vida entera, mi amor, amor mio, cariño mio, corazon mio, mi cielo, mi sol, mi
            tesoro, mi reina, mi rey, te echaba de menos y, contigo al fin, contigo iria, siempre
            (amable|amables|sonriente|sonrientes|atento|atenta|atentos|con una
            sonrisa|dispuesta|dispuesto|dispuestos|puntual|puntuales|limpio|pendientes|disponible), valio
            la pena esperar, merecen (un|todo|todos|lo mejor|el cielo), se merece*, se merecen, se lo
            merece, ganado el cielo, ganan el cielo, cuanto se agradece, todo mi respeto, sin duda
            (el|la|los|las) (mejor|mejores), nadie como, unica en su especie, unico en su
            especie, como pocos, como pocas, como ninguno, como ninguna, de los que ya no quedan, de las
            que ya no quedan, vuelvo a andar, volvi a caminar, volvi a andar, volvio a caminar, camino
            sin, puedo volver a, ya camina, ya anda, ya no me duele, ya no duele, sin dolores, recupere
            la, me devolvieron (el|la|todo|lo), me devolvio (el|la|todo), ya tengo (mi|el|la), me
            aceptaron, gane el, me toco la loteria, por buen camino, da seguridad, da tranquilidad, da
            confianza, da alegria, dan gusto, transmite (paz|calma|confianza|tranquilidad|seguridad),
            transmiten (paz|calma|confianza|tranquilidad|seguridad), inspira confianza
        """,
        1: """
            (me|nos) (llamo|llamaron), lo bien que, el mismo dia, responde a todo, con calma, hasta el final,
            detalle bonito, reembols(o|a|os|as) sin, logro que, cumple con, cumple su funcion, cumple lo,
            confirm(o|a|os|as) rapido, entendi todo, entendi a la, entiende bien, se entiende todo,
            curioso y, intimidad
            garantizada, privacidad garantizada, paz y, fresco y, aire acondicionado y, de
            sobra, completo y, completa y, a la ultima, dejaron pasar, me colo, me
            esperaron, me espero, esper(o|a|os|as) por mi, abrieron para, se acordo de mi, se acordaron, me
            llamaron
            por mi nombre, por mi nombre, me saludo, me saludaron, saludo con, recibio con, recibid(o|a|os|as)
            con,
            me trajo, regalo de, motiv(o|a|os|as) a, vital y, salud y, estable y, en forma, garantia de,
            seguridad total, a salvo, salvo a, en orden, orden y, equip(o|a|os|as) coordinad*, equipo
            (estupendo|humano|maravilloso|fantastico|increible), lista para, maquina eres, maestr(o|a|os|as) en,
            sirve mucho, sirve de, me sirve, me sirvio, funcionaba bien, cabe perfecto, ganas de volver,
            volver seguro, no se quieren ir, no me queria ir, se me hizo corto, corto se me hizo, gracias
            igualmente, promesa cumplida, te perdono, nacimiento de mi, viejita linda,
            me
            (trajo|llevo|presto|regalo|busco|encontro|
            abrio|relleno|hizo|dibujo|enseño|leyo|tradujo|sostuvo|guardo| reservo|ofrecio|aviso
            con|llamo|llamo ella|llamo el|llamo por|reconocio|dedico|curo|opero|quito el dolor|puso una
            manta|guiño|solto una sonrisa), me dio (agua|animos|tiempo|todas|toda|la
            razon|paz|confianza), le canto, le conto, le explico, le dibujo, le enseño, le leyo, le
            tradujo, le guardo, le regalo, le hablaba con, le hizo reir, nos
            (trajo|llevo|abrio|regalo|enseño|explico|
            consiguio|encontro|espero|recibio|recibieron|acogieron|prestaron|
            ofrecieron|prepararon|guiaron|hizo),
 al dia siguiente, a los dos dias, a los quince dias, en una semana, en tres dias,
            en cuarenta y ocho horas, cerca de casa, a la vuelta de, al lado de casa, a un paso, facil
            aparcar, aparcamiento gratis, bien situado, bien ubicado, bien iluminado, nuevo y limpio,
            recien pintado, cocina casera, menu variado, cierto cariño, buena vista, volver a
            verte, volverte a ver, por fin llega, por fin libre
        """,
        0: """
            por la tarde, de la tarde, esta tarde, la tarde, ayer tarde, de buena (fe|manana), buen dia,
            recursos humanos, juzgado de paz, (denuncia|denuncias) por (ruido|ruidos), (queja|denuncia|quejas)
            por, (sala|salas|lista|listas) de espera,
            (cartera|movil|bolso|tarjeta|pasaporte|carne|carnet|bicicleta|maleta|llaves)
            (perdida|perdido|perdidas), objetos perdidos, seguridad social, seguro de,
            (salud|asistencia|ayuda) (mental|social|domiciliaria), buenas noches, atentamente, cordialmente,
            agradeceria, agradeceriamos, agradecere, gusto en, bien inmueble, bienes, a bien, o bien, si bien,
            buen estado,
            toda la mañana, todo el dia, todo el mundo, todo el tiempo, sobre todo, regular tirando a
            normal, ni fu ni fa, ni bien ni mal, ni bueno ni malo, ni frio ni calor, mas o menos bien,
            buena suerte, buen provecho, buen viaje, buen fin de semana, feliz
            (navidad|año|cumpleaños|dia), mal de altura, acta de defuncion, certificado de
            (defuncion|nacimiento|buena conducta), partida de nacimiento, carne de familia, familia
            numerosa, libro de familia, poco a poco, hace poco, poco despues, poco antes, dentro de poco,
            por poco, tarde o temprano, tarde del, por la noche, salud publica, servicios sociales,
            trabajo social, trabajadora social, trabajador social, atencion al
            (publico|ciudadano|cliente|paciente), atencion primaria, atencion ciudadana, punto de
            atencion, centro de salud, ayuda a domicilio, ayuda economica, ayuda humanitaria, ayuda de,
            vale de, que vale, cuanto vale, vale con, o vale, de acuerdo, dia de la madre, libre de, salvo
            que, por supuesto, negativo en, positivo en, dado positivo, di positivo, solo fui, solo
            queria, solo quiero, solo iba, se puede mejorar como todo, podria ser peor, podia ser peor,
            por si acaso, desde luego, en principio, de vez en cuando, mi segunda visita, mal entendido,
            buena parte, a buen seguro, bien por, bien para, si no es mucha molestia, no se si, sin mas,
            sin comentarios, objeto perdido, quiero saber, queria saber, me gustaria saber, quisiera
            saber, necesito (un|una|saber|el|la|cita|informacion|pedir),
            puerto rico, costa rica, contra la rabia, vacuna de la rabia, semana santa, el salvador, me
            despido, gracias a la direccion, fotocopia del original, el original, haga falta, lo que haga
            falta, si es posible, obra menor, de esperar, hasta que,
            carne de conducir, hijo de, donacion de sangre, analisis de sangre, numero de
        """,
        -1: """
            la (espera|cola) (fue|es|era), (tiempo|tiempos) de espera, mucha espera, demasiada espera,
            (volver|volviera|venir|volviese|vuelva|vuelvan) (otro dia|manana|otra vez), (para|por) (nada), tan
            caro, muy caro, sin (aire|sitio|asientos|rampa|ascensor), se equivoc*,
            pongan mas, poner mas, pondria mas, pon mas, pongan un, pongan una, pongan unos, hagan algo,
            dejen de, dejad de, paren de, basta de, basta ya, ya basta, haria falta, hacen falta, hace
            mucha falta, vendria bien, (seria|estaria) (bueno|bien|util|mejor|ideal|genial|de
            agradecer|conveniente|interesante|deseable|necesario|estupendo|fantastico), habria que,
            tendrian que, tendria que, me gustaria que, nos gustaria que, quisiera que, pido que, pedimos
            que, (mas|mayor)
            (personal|medicos|enfermeras|enfermeros|autobuses|
            buses|plazas|sillas|asientos|ventanillas|aparcamiento|bancos|
            respeto|limpieza|claridad|informacion|comunicacion|humanidad|
            empatia|control|controles|organizacion|flexibilidad|privacidad|
            intimidad|luz|paciencia|amabilidad|puntualidad|transparencia|
            citas|horarios|horario|frecuencia|recursos|medios|seguridad|papeleras|
            contenedores|vigilancia|sensibilidad|atencion|tiempo|agilidad|
            rapidez|dias|opciones),
            menos (burocracia|papeleo|papeles|colas|espera|tramites|ruido|excusas|vueltas|requisitos), ni
            siquiera, ni un, ni una, ni dios, ni pio, ni mu, ni gota, ni papel, ni idea, ni puta idea, ni
            rastro, ni señal, nada de nada, de nada sirve, no sirve, no sirven, no sirvio, por que no,
 hasta cuando, como es posible, sera posible, es posible que, todavia
            (no|espero|estoy esperando|sin), aun (no|espero|estoy esperando|sin),
            (sigo|seguimos|sigue|siguen) (esperando|igual|aguardando|pendiente), llevo
            (esperando|meses|años|semanas|dias|desde|tres|dos|una|un mes|un año|mas de|horas), llevamos
            (esperando|meses|años|semanas|dias|desde|horas|tres|dos), lleva
            (averiado|averiada|roto|rota|meses|semanas|dias|años|estropeado|estropeada|esperando),
            (tres|cuatro|cinco|seis|siete|diez|veinte|mil|cien|varias|demasiadas|3|4|5|6|10) veces, por
            (tercera|cuarta|quinta|enesima|sexta) vez, (tercera|cuarta|quinta|enesima|sexta) vez, cada vez
            que, una y otra vez, otra vez, otra vez la misma, otra vez igual, de nuevo lo mismo, a cada
            rato, todo el rato, constantemente se, devuelt(o|a|os|as) sin, archivad(o|a|os|as) por, con
            desgana, a reventar,
            viejos y, dejad(o|a|os|as) de la mano, huele mal, caca de, calor insoportable, se asan, frio que
            pelaba,
            a oscuras, no deja, no arranca, no enciende, no me deja, no dejan, no deja entrar, no
            reconoce, no lee, no sale, no salen, no llega, no llegan, no llego, no llegaron, no viene, no
            vienen, no vino, no vinieron, no pasa, no pasan, no para, no paran si, no
            (encuentro|encontre|aparece|aparecen|aparecia|consigo|consegui|consiguieron|logro|logre|hay
            manera|hay forma|hay quien|hay derecho|hay nadie|habia nadie|tiene sentido|tienen ni|tienen
            idea|tiene idea|tienen|hacen nada|hace nada|hicieron nada|hizo
            nada|avisan|avisaron|aviso|informan|informaron|explican|
            explicaron|explico|escuchan|escucha|escucharon|miran|miro|saludan|
            saludo|respetan|respeto|cumplen|cumple|cumplieron|solucionan|
            soluciono|solucionaron|resuelven|resolvio|resolvieron|aclaran|
            aclararon|saben|sabia|sabian|corresponde|coincide|es
            justo|es normal|es serio|es lo que|es verdad|es cierto|es posible|es suficiente|me gusta|me
            gustan|me han|nos han|me dieron|me dijeron|nos dijeron|me llamaron|llaman|llamaron|llamo
            nadie|me convence|vale|vale nada|vale la pena|compren|lo compren|merece), no hay
            (papel|jabon|sitio|aparcamiento|asientos|sillas|ascensor|
            rampa|citas|cita|medicos|personal|aire|luz|agua|intimidad|privacidad|
            informacion|control|plazas|donde|autobus|bancos|quien|por
            donde), no hay, no habia, no tiene, lioso y, tramites eternos, via crucis, via cruz, dando
            vueltas, dar vueltas, vuelta y vuelta, dar tumbos, de aqui para alla, de acá para alla, de aca
            para alla, de herodes a pilatos, de la ceca a la meca, se pasan la pelota, pasan la pelota,
            tirar la pelota, escurrir el bulto, se lava(o|a|os|as) las manos, lavarse las manos, de mala
            calidad,
            mala calidad, poca calidad, me da pena, me muero de (miedo|verguenza|pena|rabia|asco), me da
            (miedo|panico|pavor|verguenza|rabia|lastima|mal|algo|cosa), tengo (miedo|panico|pavor|mucho
            miedo|tanto miedo|ganas de llorar|el corazon en un puño), sangre helada, se me helo, te echo
            de menos, (le|lo|la|os|les|los|te) (echo|echamos|extraño|extrañamos|echare) (de menos|tanto de
            menos|mucho de menos|mucho|tanto|), echo de menos, me falta, me faltas, nos falta, me siento
            (sola|solo|mal|triste|culpable|inutil|perdida|perdido|
            vacia|vacio|abandonada|abandonado|engañada|engañado|humillada|
            humillado|un
            estorbo|una carga|fatal|rota|roto|impotente|traicionada|traicionado|como una mierda), mal
            rato, mal trago, me cai, se cayeron, de plastico malo, barato y malo, dura poco, duro poco, no
            dura, no aguanta, no resiste, no cierra, no encaja, no funciono, no es como, mas pequeño de
            lo, mas pequeña de lo, talla mal, talla pequeño, diferente a la foto, nada que ver, poco
            (claro|clara|util|practico|practica|fiable|serio|
            seria|limpio|limpia|amables|atento|atenta|personal|tacto|interes|
            espacio|tiempo|recomendable|eficiente|eficaz|humano|accesible|
            empatico|comprensivo|comprensiva|sensible|considerado|intuitivo|
            organizado),
            poca
            (paciencia|amabilidad|informacion|claridad|profesionalidad|
            empatia|limpieza|educacion|higiene|vergüenza|verguenza|gana|luz|
            intimidad|humanidad|seriedad|flexibilidad|organizacion),
            pocos (medicos|medios|asientos|autobuses|recursos|funcionarios|sitios|aparcamientos), pocas
            (ganas|plazas|citas|sillas|enfermeras|ventanillas|indicaciones), una sola ventanilla, un solo
            (medico|funcionario|empleado|baño), sin
            (papel|jabon|luz|agua|intimidad|privacidad|avisar|aviso|previo
            aviso|preguntar|mirarme|mirarte|saludar|levantar la
            vista|sentido|motivo|razon|ganas|escuchar|escucharme|
            respeto|empatia|tacto|piedad|corazon|resultado|resultados|noticias|
            solucion|soluciones|cobertura|personal|medicos|medios|contestar|
            responder|resolver|solucionar|arreglar|disculparse|disculpas|
            pasamanos|barandilla|sillas|calefaccion|ventilacion|señalizar|
            informacion|informar|dar
            la cara|derecho|vergüenza|verguenza|educacion|ton ni son), un dineral, cuesta un, costo un
            ojo, un robo, cobraron de mas, me cobraron, cobrar de mas, daño irreparable, me duele, ciego
            a, desvel(o|a|os|as) por, echaron la persiana, me hicieron (volver|esperar|repetir|pagar|ir), hacen
            (esperar|volver|lo que quieren), te hacen (esperar|volver|repetir), (tuve|tuvimos|he
            tenido|tengo) que (volver|esperar|repetir|pagar|llamar|pedir|insistir|rogar|suplicar), me toco
            (esperar|volver|repetir|pagar), tocaba esperar, tela marinera, manda narices, manda huevos,
            vaya (tela|desastre|mierda|tomadura|timo|robo|panda|chasco|decepcion|verguenza|forma|manera),
            menudo (desastre|timo|robo|chasco|morro|servicio), menuda
            (mierda|decepcion|estafa|tomadura|panda|verguenza), que
            (horror|asco|verguenza|mal|pena|lastima|rabia|decepcion|
            desastre|timo|robo|miedo|triste|tristeza|morro|cara|pesadilla|
            fastidio|poca|desorden|frio|calor|cruz|panda|impotencia|cansancio|
            barbaridad|boleta),
            cara dura, se supone que, en teoria, tan campante, tan pancho, ya me diras, vamos bien,
            gracias por nada, gracias para nada,
            se olvidan, despido improcedente,
            desde
            (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|ayer|las
            seis|las siete|las ocho|hace|navidad|semana santa|el lunes|el año pasado), hace
            (meses|semanas|dias|siglos) que, me (dijeron|dicen|han dicho) (que no|que volviera|que tenia
            que|que faltaba|que falta|que espere|que ya|que llame|que eso no), nos (dijeron|dicen) (que
            no|que falta|que volvamos|que esperemos), me (mandaron|mandan|mando|enviaron)
            (a|de|al|para|otra), te
            (mandan|piden|exigen|cobran|tratan|hacen|miran|ignoran|marean|cuelgan|responden mal|tienen|dan
            largas|salen canas), me (exigieron|exigen|negaron|rechazaron|ignoraron|cobraron|
            quitaron|robaron|multaron|hablaron mal|contesto mal|contestaron mal|faltaron|gritaron|
            miro mal|miraron mal|echaron), me piden (otra|mas|un|una), me pidieron (otra|otro|
            mas), me (trataron|trato) (mal|fatal|como), nos exigieron, nos negaron, nos cobraron,
            nos quitaron, nos multaron, nos marearon, nos olvidaron, segun ellos, segun ella,
 cada uno dice, unos dicen, que si falta, que si
            esto, falta un papel, faltaba (un|una|otro|otra), falta otro, otro papel, otro formulario,
            otra cita, otra ventanilla, otra fotocopia, otra cola, vuelva mañana, venga mañana,
            venga otro dia, hasta nuevo aviso, sine die, en el limbo, en un cajon, se perdio, se
            perdieron, se extravio, no consta, no figura, no aparezco, fuera de plazo, fuera de cobertura,
            sin linea, sin sistema, sin señal, sin conexion, pantalla en blanco, se queda (en
            blanco|pillad*|colgad*|bloquead*|sin), de la edad de, del siglo pasado, siglo pasado, del año
            de la, año de la polca, la carabina de ambrosio, tercera division, sotano humedo, como
            sardinas, como sardina, colas kilometricas, colas eternas, colas de, pasa lleno, pasan llenos,
            pasa de largo, paso de largo, no paro, salto la parada, nos
            dejo en tierra, dejo en tierra, conduce como, conducen como, loco al volante, a toda leche,
            cristales rotos, obras eternas, farola fundida, a ciegas, sin farolas, contenedor lleno,
            contenedores llenos, basura por, malas hierbas, un pelo, pelo en, duro como, dura como, agua
            sucia, helado y, sin sal, sin sabor, sabe a
            (plastico|carton|rayos|nada|jabon|podrido|quemado), sabia a
            (plastico|carton|rayos|nada|jabon|podrido|quemado), olor a
            (quemado|pis|cañeria|cloaca|humedad|tabaco|podrido|fritanga|orina|pies|alcantarilla), huele a
            (quemado|pis|cañeria|cloaca|humedad|tabaco|podrido|fritanga|orina|pies|alcantarilla|tabaco),
            se
            (rompio|rompieron|rompe|rompen|estropeo|estropea|
            descosio|despego|despega|desmonto|desarmo|quemo|calienta|recalienta|
            apaga|apago|encoge|encogio|destiñe|destiño|atasca|atasco|suelta|
            solto|pelo|raja|rajo|dobla|doblo|deshizo|deshace|oxida|oxido|
            mancha|partio|parte|jodio|fundio|traba|trabo|raya|rayo),
            duro (dos|tres|una|un) (dias|semanas|semana|dia|mes|meses|telediarios), dos telediarios, a la
            semana (se|dejo|ya), a los dos dias (se|dejo), dejo de (funcionar|ir|cargar|enfriar|andar),
            dejaron de (funcionar|venir|llamar), mas barato en, timo de, tirar a la basura, para tirar, lo
            devolvi, sin reembolso, llego
            (roto|rota|tarde|abierto|abierta|mal|incompleto|incompleta|sucio|dañado|golpeado), llegaron
            (rotos|rotas|tarde|mal), vino (roto|rota|sucio|sin), me duele (el alma|el
            corazon|verte|mucho|todo), el alma rota, corazon roto, roto el corazon, partido el corazon,
            parte el alma, parte el corazon, corazon en un puño, nudo en, nudo en la garganta, ganas de
            llorar, a llorar, echarme a llorar, rompi a llorar, romper a llorar, vacio inmenso, ya no
            (esta|estas|vuelve|llama|quiere|habla|puedo|aguanto|se|sirve|funciona|hay), se nos fue, se fue
            para siempre, se me fue, me dejo por, me abandono, me engaño, me engañaste, me mentiste, me
            mentias, me fallaste, me traiciono, me despidieron, me quede sin, nos quedamos sin, sin
            trabajo, sin techo, sin casa, sin dinero, sin un (duro|peso|euro), regular tirando a mal, por
            desgracia, ojala nunca, ojala no, nunca debi, me arrepiento, me avergüenzo, que te den, ni se
            te ocurra, no me mientas, no me grites, no me hables, no te acerques, no te
            quiero ver, no quiero verte, no quiero volver, nos siguen, me sigue, me siguio, me persigue*,
            me vigila, me acosa, nos acosa, me amenazo, nos amenazo, me da escalofrios, piel de gallina,
            me tiemblan, sudor frio, pesadillas con, no puedo dormir, no duermo, sin dormir, en vela,
            noches en vela,
            cierra la boca, mala suerte
        """,
        -2: """
            de (una|un|uno)
            (mesa|ventanilla|oficina|mostrador|sitio|lado|despacho|
            puesto|departamento|funcionario|persona|planta|edificio)
            a (otra|otro), de (mesa|ventanilla|oficina|mostrador|puerta|sitio|despacho|persona) en
            (mesa|ventanilla|oficina|mostrador|puerta|sitio|despacho|persona), mareando, marearon, marean,
            marearnos, vuelva usted manana, se (cuelga|colgo|cae|bloquea|cayo|bloqueo|ha caido), (esta|estaba)
            (caida|caido), fuera de servicio, (no|nunca)
            (contesta|contestan|contestaron|contesto|responde|
            responden|respondieron|respondio|coge|cogen|descuelga|descuelgan|
            acepta|aceptan|carga|abre|funciona|funcionan|funcionaba|atiende),
            (perdieron|han perdido|extraviaron|perdio|traspapelaron)
            (mi|mis|el|la|los|las|nuestro|nuestros|todo|una), (papeles|documentos|expediente|solicitud)
            (perdidos|perdido|perdida|extraviados|extraviado|extraviada), sin nada, con las manos vacias,
            (sigo|seguimos|sigue|siguen) sin, en (balde|vano), perdi (todo el|un|el|medio) dia, perdi (toda
            la|la|una) (manana|tarde), imposible de, no se entiende, incomprensibl*, ininteligibl*,
            (malos|malas) (modos|maneras|formas|modales), mala educacion, mal trato, de mala gana, pocos
            amigos, displicen*, (me|nos) (grito|gritaron|ignoro|ignoraron|colgo|colgaron|echaron), horas (de
            pie|haciendo cola|en la cola|al telefono|en linea|esperando), sin (ninguna|dar|una |)explicacion,
            sin explicaciones, (supo|sabe|supieron|saben) (decirme|decirnos|informar), otra direccion, ni
            (contesta|contestan|responden|escuchan|miran), a gritos, de malas,
            soberbia y, mal humor, mala leche, mala uva, mala cara, malas caras, mala gana, mala baba,
            mala hostia, mala atencion, mala gestion, mala organizacion, mala experiencia, malos tratos,
            mala fama, mala praxis, mala pata, frio como, un tempano, falta de
            (respeto|educacion|tacto|empatia|humanidad|interes|
            profesionalidad|personal|informacion|higiene|limpieza|organizacion|
            consideracion|etica|vergüenza|verguenza|seriedad|sensibilidad|
            control),
            faltaron el respeto, falto el respeto, faltan el respeto, incapacidad de, a la virulé, de
            pacotilla, da asco, dan asco, daban ganas de vomitar, ganas de vomitar, tim(o|a|os|as) a, tomadura
            de
            pelo, tomar el pelo, toman el pelo, tomando el pelo, me tomaron el pelo, se rien, se rieron,
            rien de, se burla*, (reirse|reirsen|riendose) de (mi|nosotros|ti|la gente), verguenza ajena,
            me robaron, nos robaron, me pego, pega a, hecho polvo, hecha polvo, hecho mierda, hecha un
            lio, locura de, de locos, hijo de puta, hijos de puta, animal eres, rata inmunda, vago de, no
            (dan|dieron|da|dio) (palo|la
            cara|señales|explicaciones|respuesta|solucion|soluciones|abasto|una|ni
            una|nada|informacion|opcion|opciones|cita), no dan pie, dar la cara, se tocan, charlando
            entre, con el movil, mirando el movil, mirando el celular, pasan de todo, paso de
            mi, pasaron de mi, pasando de mi, les da igual, le da igual, te dejan tirad*, dejaron tirad*,
            (me|nos|te|lo|la|le) (dejo|dejaron|dejaste|dejan|han dejado)
            (tirada|tirado|tirados|tiradas|plantada|plantado|
            plantados|colgada|colgado|sola|solo|solos|fuera|esperando|en
            la calle|con la palabra|a medias|con un palmo|en visto|sin), nos abandonaron, se olvid*, se
            olvidaron, me olvidaron, como (un perro|a un perro|perros|a perros|ganado|animales|a un
            animal|borregos|un trapo|a delincuentes|delincuentes|si fueramos|si le debiera|si me
            hicieran|si fuera|un numero|un objeto|tontos), peor que, de mal en peor, va a peor, a peor, de
            pena, de vergüenza, de verguenza, de asco, de juzgado de guardia, para llorar, de llorar, deja
            mucho que desear, dejan mucho que desear, mucho que desear, que desear, sin pena,
            (dinero|tiempo|mañana|tarde|dia|viaje) (perdido|perdida|tirado|tirada|en balde|tirado a la
            basura), a la basura, tirar el dinero, tirar dinero, perdi
            (el|mi|la|una|toda|un|dinero|tiempo), perdemos el, pierde el tiempo, perder tiempo, perder la
            mañana, horas muertas, mil años, una eternidad, se eterniza, para rato, siempre comunica,
            comunica siempre, da comunicando, suena y suena, salta el contestador, me cuelgan, te cuelgan,
            cuelgan el telefono, se corta, se corto, cortan la llamada, me dieron largas, dan largas,
            nadie sabe, nadie (contesta|responde|coge|atiende|hace|hizo|vino|viene|ayuda|me dijo|nos
            dijo|me aviso|me explico|me dice|nos
            dice|dice|sabia|quiere|escucha|limpia|da|dio|me|nos|te|se), nunca
            (llega|llegan|llego|viene|vienen|contestan|responden|
            hay|mas|funciona|coinciden|cogen|saben|avisan|llama|llamaron|
            cumplen),
            jamas (llego|contestaron|respondieron|volvere|vuelvo), nunca mas se supo, (no|nunca)
            (vuelvo|volvere|volveria|volveremos|pienso volver) (mas|a|jamas|nunca|), no lo recomiendo, no
            la recomiendo, no recomiendo, no recomendabl*, nada recomendabl*, no lo compreis, no lo
            compres, salgan corriendo, te odio, os odio, le odio, lo odio, la odio, no
            (soporto|aguanto|puedo mas|podemos mas|lo soporto|te soporto|te aguanto|aguanto mas|lo
            aguanto|trago), hasta (los cojones|las narices|el gorro|la coronilla|el moño|los huevos|el
            coño|los mismisimos|la polla|la madre|el copete), estoy que trino, me hierve la sangre, harta
            de, cansada de, cansado de, cansados de, largo de aqui, fuera de (mi casa|aqui), vete de,
            dejame en paz, dejadme en paz, no me toques, no vuelvas, no te perdono, no te lo perdono, como
            te atreves, como se atreve, quien te crees, quien se cree, te mato, despedid(o|a|os|as) de,
            echaron a la
            calle, denunci(o|a|os|as) a, demand(o|a|os|as) judicial, se murio, se me murio, nos dejo,
            perdi a mi, perdimos a,
            caos total, sin pies ni cabeza, patas arriba, un lio, menudo lio,
            dando largas, dar largas, daban largas, dieron largas
        """,
        3: """
            alucinante de, (cinco|5|diez|10) estrellas, un 10 de 10, 10 de 10, 10 sobre 10, diez de diez,
            nota maxima, sobresaliente cum laude, cum laude, la caña, sois la caña, eres la caña, lo
            maximo, lo mas grande, sois los mejores, sois lo mas, eres lo mas, el no va mas, de lujo, de
            cine, de maravilla, de perlas, de categoria, de primera, de 10, de matricula, de matricula de
            honor, de ensueño, de pelicula, de fabula, de rechupete, de chuparse los dedos, de puta madre,
            la leche de buen*, que pasada, una pasada, una maravilla, una delicia, una joya, una gozada,
            un gustazo, un lujo, un tesoro, un cielo, unos cielos, un cielo de, un amor, es amor, un
            primor, un crack, unos cracks, unos soles, unos angeles, un angelito, angel de la guarda,
            angeles de la guarda, una santa, un santo, mas (buena|bueno|majo|maja|majos|majas) que, buen
            corazon, gran corazon, corazon de oro, corazon enorme, corazon gigante, manos de oro, manos de
            angel, manos de santo, manos de seda, paciencia (infinita|de santo|de santa|del santo job|de
            job|a prueba de), santa paciencia la suya, con todo el corazon, de todo corazon, del alma,
            desde el fondo, no tengo palabras, no hay palabras para, sin palabras de agradecimiento, quito
            el sombrero, me quito el sombrero, ole por, un milagro, una bendicion, dios
            (los|la|lo|le|les|me los|os|te) (bendiga|pague|guarde), que dios (los|la|lo|le|les|os|te|me
            los) (bendiga|pague|guarde), (me|nos|le) (salvo|salvaron|ha salvado|han salvado|salvaste),
            salvo la vida, salvaron la vida, salvar la vida, me devolvio la vida, me devolvieron la vida,
            devuelto la vida, devuelto el alma, (no|nunca) (se puede|se
            podia|podria|puedo|podia|podriamos|podemos|cabe) (pedir|desear) (mas|nada mas|algo mejor), que
            mas (puedo|se puede) pedir, (nada|ninguna|ninguno|no tengo nada|no hay nada|no tengo|sin) (que
            objetar|que reprochar|que criticar|objecion|reproche|pega|pegas|peros|tacha|pero alguno), no
            le pondria ni, ni un pero, ningun pero, sin un pero, no tocaria ni una coma, no cambiaria
            nada, superar(o|a|os|as) las expectativas, supero (las|mis|todas) expectativas, superaron (las|mis)
            expectativas, ha superado, por encima de lo esperado, mas de lo que esperaba, mejor de lo
            esperado, (te|os|lo|la|los|las|le) (amo|adoro|quiero mucho|quiero tanto|queremos|queremos
            mucho), lloro de (alegria|felicidad|emocion|risa), (llorar|llorando|llore|lloramos) de
            (alegria|felicidad|emocion|risa|gusto), lagrimas de (alegria|felicidad|emocion), saltos de
            alegria, dando brincos, de alegria, de felicidad, de gusto, muerta de risa, muerto de risa, me
            parto, me meo de, me troncho, la baba, se me cae la baba, cae la baba, como en casa, como en
            mi casa, como (una reina|un rey|una princesa|a una reina|a un rey|de la familia|un reloj|una
            seda|la seda|uno mas de la familia), como dios manda, sobre ruedas, viento en popa, a pedir de
            boca, como anillo al dedo, coser y cantar, pan comido, (llegue|llegar) y bes(o|a|os|as) el santo,
            en un
            santiamen, en un abrir y cerrar de ojos, en un periquete, en un pispas, en un pis pas, en un
            plis plas, en un plis, en un tris, en menos que canta un gallo, en un dos por tres, al pelo,
            al toque, al tiro, limpio como, como los chorros del oro, chorros del oro, se lucio, se
            lucieron, te luciste, se volc*, se desviv*, un pedazo de pan, trozo de pan, mas buena que el
            pan, majo como, que gloria, gloria bendita, en la gloria, toca el cielo, en las nubes, cosa
            fina, canela en rama, oro puro, vale oro, valen oro, su peso en oro, ojala todos
            (fueran|los|tuvieran|como), ojala todas, todos (deberian ser como|fueran como)
        """,
        -0.3: """
            casi nunca, a medias, en ayunas, en paro, no entiendo, no entendi, no
            pude, no puedo, no puedo ir,
            obras en, a pleno sol, bajo el sol, bajo la lluvia, de madrugada, hasta las tantas, nadie en
        """,
        -3: """
            lo peor, la peor, el peor, los peores, las peores, (un|cero) (cero patatero|patatero|sobre
            diez), un cero, menos diez, un desastre, una mierda, una verguenza, una estafa, un asco, un
            horror, un infierno, una pesadilla, un timo, una tomadura, una chapuza, una burla, de mierda,
            a la mierda, vete a la mierda, vayanse a la mierda, que os den, que les den
        """,
        0.3: """
            por fin, al fin, menos mal,
            en persona
        """,
    },
    "it": {
        2: """
            di (grande|molto|enorme) aiuto, (il|l|un|del|per l|per il|all|grazie all) (aiuto|supporto)
            (di|prezioso|della|del), (con|con molta|grande) attenzione, (con|con molta) cura, ben seguit*, mi
            sono (sentito|sentita), (in giornata|lo stesso giorno), tutto (risolto|sistemato|a posto), ce ne
            fossero, ha un sorriso, un esempio, stima, preparat*, squisit*, con calma, piu
            (facile|veloce|rapido) (di|del|di quanto), conosce bene,
            alla mano, calma e gesso, ben organizzat*, ben fatt*, ben tenut*, ben gestit*, ben spiegat*,
            ben curat*, buon senso, buon umore, con garbo, pront(o|a|i|e) intervento, funziona
            (bene|benissimo|alla grande|perfettamente|a meraviglia), va (bene|benissimo|alla grande|a
            gonfie vele), alla grande, gonfie vele, filato liscio, filat(o|a|i|e) via, fila liscio, tutto
            liscio,
            tutto regolare, tutto in ordine, tutto in regola, tutto sotto controllo, tutto chiaro, tutto
            fila, di zecca, nuovo di zecca, nuova di zecca, all avanguardia, di qualita, ottima qualita,
            buona qualita, prezzo (giusto|onesto|buono|conveniente|ottimo), rapporto qualita prezzo,
            profumo di pulito, odore di pulito, curat(o|a|i|e) nei, col sorriso, con il sorriso, che sollievo,
            mi
            sento (meglio|bene|al sicuro|a
            casa|amata|amato|fortunata|fortunato|rinata|rinato|accolta|accolto|leggera|leggero), (mi|ci)
            (sono|siamo) (sentit*), mi sono (sentito|sentita) (a casa|accolto|accolta|al
            sicuro|ascoltato|ascoltata|capito|capita|rispettato|rispettata|protetto|protetta|trattato
            bene|trattata bene|una regina|importante|compreso|compresa), (mi|ci) (ha|hanno)
            (aiutat*|accolt*|tranquillizzat*|rassicurat*|confortat*|
            consolat*|coccolat*|rincuorat*|incoraggiat*|consigliat*|indirizzat*|
            guidat*|seguit*),
            seguiti passo passo, passo passo, passo dopo passo, per filo e per segno, con parole semplici,
            parole semplici, parole chiare, con pazienza, con amore, con affetto, con tatto, con
            gentilezza, con dolcezza, con rispetto, con passione, passione per, si dedica*, si (e|sono)
            (fatto in quattro|fatta in quattro|fatti in quattro|fatte in
            quattro|prodigat*|prodigato|prodigati|prodigata|impegnato|
            impegnata|impegnati|adoperata|adoperato|adoperati|interessata|
            interessato|presa
            cura|preso cura|presi cura|presi a cuore|preso a cuore), si fa in quattro, si fanno in
            quattro, fatti in quattro, fatto in quattro, fatta in quattro,
            (prende|prendono|preso|presa|presi) (a cuore|cura|per mano), a cuore, tenut(o|a|i|e) la mano, mi
            teneva la mano, tenuto la mano, tenuta la mano,
            (restato|restata|restati|restate|rimasto|rimasta|rimasti|rimaste) (con
            me|accanto|vicino|oltre|fino), e rimasta con me, accanto a me, vicino a me, al mio fianco, al
            nostro fianco, fianco a fianco, non mi ha (mai |)(lasciato|lasciata|messo fretta|fatta
            sentire|giudicata|giudicato), non (mi|ci) hanno messo fretta, senza
            (fretta|ansia|stress|intoppi|difficolta|coda|fila|
            attesa|complicazioni|fatica|dolore|sorprese|lamentele|perdere
            tempo|code|burocrazia|fare la fila|fare
            fila|giudicare|giudicarmi|pregiudizi|spintoni|grane|pensieri|problema|alcun problema|battere
            ciglio|farmi male|sentire dolore|pecche|paragoni|rivali|eguali), zero
            (attesa|attese|code|coda|fila|stress|problemi|intoppi|sbattimenti), nessun intoppo, nessun
            disagio, nessun dolore, nessun reclamo, nessun rimpianto, nessuna
            (coda|fila|fretta|difficolta|lamentela|critica|pecca|sorpresa|complicazione), non ho (avuto
            problemi|avuto difficolta|sentito nulla|sentito niente|sentito dolore|nulla da dire|niente da
            dire|lamentele|di che lamentarmi|dovuto aspettare|aspettato), non mi (lamento|posso
            lamentare), non posso lamentarmi, non (fa|faceva|fanno) male, non (e|era|fu) (affatto |per
            niente |poi |cosi |)(male|cattivo|brutto|complicato|difficile), non si perde tempo, mai
            stat(o|a|i|e) in imbarazzo, mai (un problema|avuto problemi|avuto un problema|una lamentela),
            poteva andare
            peggio, (al|in) volo, si trova al volo, in anticipo, in tempo, in orario, all istante, in
            tempo reale, nel giro di (poche ore|un giorno|un ora|pochi minuti|una notte|pochi giorni|due
            giorni), in (pochi|due|cinque|dieci|tre|quattro|cinque|15|10|5|venti|20) minuti, in (poche
            ore|un attimo|un minuto|un secondo|due secondi|una mattinata|mattinata|due giorni|tempi
            record|un amen), un attimo e, tempi (rapidi|record|brevi|certi|da
            record|ragionevoli|velocissimi), tempo record, a tempo di record, al primo colpo, al primo
            tentativo, alla prima, da casa mia senza, dal divano, con un clic, con due clic, due clic, in
            pochi clic, pochi clic, clic e, meno male che ci siete, per fortuna c e, per fortuna ci sono,
            menomale che ci siete, grazie a (lei|lui|loro|voi|dio|te|questo|questa), merito
            (vostro|suo|loro), per merito, il merito, dio vi benedica, che dio vi benedica, dio la
            benedica, un grande, una grande, grandi professionisti, fieri di, me ne vanto,
            abbiamo vinto, ce l ho fatta, ce l abbiamo fatta, ce la facciamo, ce l hai fatta, ricorso
            accolto, accettata la, sano e salvo, sana e salva, sani e salvi, restituito il sorriso, fa
            (piacere|bene|bene al cuore|la differenza), fanno la differenza, fatto la differenza, mi fido,
            ci si fida, ti fidi, mi sono fidat*, mi ha fatto ridere, mi fa ridere, che ridere, uno spasso,
            una delizia, festa bellissima, ci mancherete, bella sorpresa, vale (la pena|ogni|il prezzo|i
            soldi|tutti|oro|quanto), ne vale la pena, lo consiglio, la consiglio, li consiglio, consiglio
            a tutti, lo ricomprerei, ci tornero, ci torneremo, ci tornerei, tornero sicuramente, tornero
            volentieri, persona (squisita|speciale|perbene|d altri
            tempi|stupenda|umana|seria|buona|gentile), persone
            (squisite|speciali|perbene|serie|buone|umane|gentili|competenti), gente perbene, per bene,
            brava persona, brava gente, unico nel suo genere, unica nel suo genere, di classe, che classe,
            classe da vendere, fine e, figura splendida, un paradiso, fa la sua (porca |)figura, fa il suo
            dovere, come (da|nella) (descrizione|foto), come descritto, esattamente come, di parola, di
            cuore, col cuore, con il cuore, parola data, esperienza positiva, attenzione al,
            mani sicure, buone mani, ottime mani, in buone mani, sempre
            (disponibili|presenti|gentili|pronti|pronta|pronto|un sorriso), risposta a tutto,
            rispost(o|a|i|e) a tutte, mi ha risposto (subito|a tutto|a tutte|con), era ora, non cambiate,
            tenetevi stret*,
            tenetevi car*, un esempio per, esempio da, da imitare, modello da, servizio impeccabile,
            servizio (utile|prezioso), sveglia e, intervent(o|a|i|e) tempestiv*, sant(o|a|i|e) subito, da
            premiare,
            aumento di stipendio, super soddisfatt*, proprio bravi,
            un onore,
            dura (tanto|molto|a lungo|tantissimo|giorni|una vita), durata ottima, tiene bene, regge bene,
            calza (bene|a pennello|perfettamente), veste (bene|a pennello|benissimo), (ne
            |)(sono|siamo|ero|eravamo) (uscito|uscita|usciti|uscite|tornato|tornata|tornati|tornate)
            (soddisfatta|soddisfatto|col
            sorriso|felice|contenta|contento|sollevata|sollevato|tranquilla|tranquillo), uscita (col
            sorriso|contenta|soddisfatta|sollevata|tranquilla|piu leggera), uscito (col
            sorriso|contento|soddisfatto|sollevato|tranquillo), la mattina dopo era, il giorno dopo era,
            il giorno stesso, lo stesso pomeriggio, la sera stessa, prima del previsto, prima del tempo,
            in largo anticipo, prima di pranzo, oltre l orario, fuori orario, ben oltre, fuori
            dal suo orario, anche di (domenica|notte|sabato), il cuore in mano, cuore in mano,
            ci mette il cuore, ci mettono il cuore, ci mette l anima, ci mettono l anima, anima e cuore,
            anima e corpo, gran brava, gran bella, gran lavoro, bel lavoro, ottimo lavoro, buon lavoro
            davvero, lavoro eccellente, lavoro fatto bene, lavoro ben fatto, bel posto, bella persona,
            belle persone, bell ambiente, bel clima, clima sereno, ambiente sereno, ambiente familiare,
            ambiente accogliente, come una mamma, come una madre, come una figlia, come un figlio, come un
            fratello, come una sorella, come un padre, come un nonno, uno di famiglia, una di famiglia,
            aria di casa, luogo del cuore, porto sicuro,
            resterete nel cuore, nei nostri cuori, nelle mie preghiere, prego per voi, vi porto nel cuore,
            non vi dimentichero, non dimentichero mai, non lo scordo, ricordo bellissimo, bel ricordo, mi
            ha cambiato la vita, cambiato la vita, cambiata la vita, ha cambiato tutto, ridato fiducia,
            ridato speranza, ridato il sorriso, strappato un sorriso, strappato una risata, fatto
            sorridere, fatta sorridere, fatto ridere, messo di buonumore, mette allegria, a mio agio, a
            nostro agio, a proprio agio, a suo agio, messa a mio agio, messo a mio agio, con le lacrime
            agli occhi dalla, occhi lucidi dalla, che bell*, che bello, che bella, che bravo, che brava,
            che bravi, che cara, che carino, che carina, che gentile, che gentilezza, che dolce, che
            tenero, che fortuna, che onore, che grande, quanto sei bell*, sei
            (grande|fantastica|fantastico|speciale|bellissima|bellissimo|un mito|un amico|il migliore|la
            migliore|unica|unico|stupenda|stupendo|tutto|preziosa|prezioso|un tesoro), siete
            (grandi|fantastici|speciali|stupendi|i
            migliori|unici|preziosi|preziosissimi|angeli|bravi|bravissimi|forti|meravigliosi|eccezionali|mitici),
            un mito, tanta roba, tanta stima, tanta gratitudine, tanta riconoscenza, immensa gratitudine,
            sentiti ringraziamenti, doveroso ringraziare, un grazie, un plauso, un applauso, un bravo, un
            encomio, un elogio, nota di merito, nota positiva, punto di forza, punto fermo,
 nulla da segnalare di negativo,
            nonna felice, mi sono laureat*, ho trovato lavoro, matrimonio bellissimo, ci sposiamo, vacanza
            stupenda, viaggio stupendo, serata (stupenda|bellissima|magica|perfetta), giornata
            (stupenda|bellissima|magica|perfetta|splendida), film (bellissimo|stupendo), libro
            (bellissimo|stupendo), mi sciolgo, sciolto il cuore, auguri di cuore,
            siete un mito, sapersi mettere, uno di noi, una di noi,
            molto paziente, tanto paziente, paziente (ed educata|ed educato|e gentile|e disponibile|e
            cortese|e comprensiva|e comprensivo|e premurosa|e attenta|e attento|e preparata|e preparato|e
            umana|e umano|e dolce|e sorridente|con me|con noi|con tutti)
        """,
        1: """
            (mi|ci) (ha|hanno) richiamat*, risponde a (ogni|tutto|tutte),
            privacy garantita, pratic(o|a|i|e) e, promess(o|a|i|e) mantenut*, mantenut(o|a|i|e) la
            promessa, salute di ferro,
            capit(o|a|i|e) al volo, mi ha capit*, capisc(o|a|i|e) subito, spiegarmi tutto,
            indicat(o|a|i|e) bene, ben indicato,
            bimba felice, fiducia in, di fiducia, piena fiducia, una certezza, senza parole dalla, prima
            classe, di livello, alto livello, livello alto, all altezza, va come, presente
            sempre, presenti sempre, andat(o|a|i|e) bene, andato tutto, di piu di, in gamba, a modo, cura dei
            dettagli, ben pensato, amico vero, vero amico, vera amica, bravo papa,
            molto riservat*, mi sono divertit*,
            mi ha (aspettat*|aperto|trovato|trovata|fatto accomodare|fatta
            accomodare|chiamat*|telefonato|richiamat*|portat*|preparato|disegnato|mostrat*|tenuto|tenuta|fatto
            entrare|fatta entrare|ricevuto subito|visitato subito|procurat*|compilato|scritto
            tutto|insegnato|tolto|sistemato|messo|risolto|dedicato|prestato|dato retta|fatto
            sedere|salutat*|guardato negli occhi|guardata negli occhi|guardati negli occhi|guardate negli
            occhi), ci ha
            (aspettat*|aperto|trovato|portat*|preparato|mostrat*|tenuto|procurat*|insegnato|dedicato), mi
            hanno (aspettat*|fatto accomodare|fatta accomodare|trovato|messa subito|messo
            subito|portat*|tenuto|fatto passare|fatta passare|fatto entrare|visitato
            subito|rimborsat*|operata|operato|chiamata per nome|chiamato per nome|preso in
            carico|presa in carico), per nome, negli occhi, preso in carico, presa in carico, prese in
            carico, presi in carico, dato una mano, da una mano, danno una mano, dare una mano,
            due chiacchiere, ironia simpatica, aria condizionata funzionante,
            aperti anche, apertura serale, orario continuato, comodo da, a due passi, a un passo, dietro l
            angolo, sotto casa, vicino casa, facile da, facile parcheggio, parcheggio gratuito, parcheggio
            comodo, nuovo di, fresco di,
            vaccinat(o|a|i|e) senza, non ho sentito, senza accorgermene, neanche accorto, nemmeno accorta,
            cammino di nuovo,
            cammina di nuovo, torno a camminare, tornato a camminare, tornata a camminare, in
            forma, sta meglio, sto meglio, sta bene, sto bene, stiamo bene, meglio di prima,
 al caldo, coperta calda, mi riscalda, speranza di,
            di persona, mi hanno assunt*, nel cuore
        """,
        0: """
            risorse umane, giudice di pace, (consiglio|consigliere|consiglieri)
            (comunale|comunali|regionale|di), sala d (attesa|aspetto), sale d attesa, lista d attesa, liste d
            attesa, in attesa (di|del|della|che), buon fine,
            (portafoglio|portafogli|borsa|cellulare|passaporto|carta|chiavi|bicicletta|tessera)
            (smarrit*|perso|persa|perse), oggetti smarriti, assistenza sociale, previdenza sociale, sicurezza
            sociale, assegno di cura, bene immobile, beni, a cura di, cordialmente, apprezzerei, gradirei, del
            caso,
            casa di, tutto il giorno, tutto il, tutta la, oltre a, oltre che, forte mal, grande
            distribuzione, in grande, molto tempo fa, sereno variabile, per lo piu, in pratica, pratica n,
            pratica di, caro signore, cara signora, carta d identita, carta di credito, mal d, senza
            infamia e senza lode, ne bene ne male, cosi cosi, ne caldo ne freddo, buon anno, buona
            fortuna, buon appetito, buona notte, buon natale, buona pasqua, buon compleanno, a buon fine,
            buon viaggio, bella domanda, 6 politico, sei e mezzo, e grande, piu grande,
            piccolo e grande, certificato di morte, certificato di buona, poco tempo fa, poco fa, poco
            dopo, a poco, poco piu, poco prima, consiglio d, servizio civile, polizia di stato,
            amministratore di sostegno, di sostegno, assegno di, contratto a tempo, dopo la morte, peso
            forma, buono pasto, buoni pasto, buono mensa, non saprei, va bene cosi, bene o male, per bene
            che vada, ben venga, ben vengano, ben due, ben tre, ben quattro, ben cinque, mi farebbe
            piacere, in bella vista, a spese, del bene, salvo errori, salvo imprevisti, salvo che, bella
            copia, meno male, mal di testa, mal di denti, mal di schiena, mal di pancia, fortuna che, di
            festa, giorni di festa, non male che vada, finalmente a, ci salviamo, risposta positiva al,
            positivo al, positiva al, sulla carta, saldo da,
            raccolta rifiuti, donazione di sangue, esami del sangue, analisi del sangue, nessuno in
            particolare, nessuno di, nessuno dei, buca delle lettere, capire se, non so se, come mai,
            di nuovo, meglio se, ironia della sorte, punto di raccolta, mi sento di dire, mi sento di, in
            bianco, un canto,
            medico di famiglia, medici di famiglia, nucleo familiare, stato di famiglia
        """,
        -1: """
            (tempi|tempo) di attesa, l attesa (e|era), (tornare|ritornare|ripassare|tornassi) (un altro
            giorno|domani|un altra volta), detto di (tornare|ritornare|ripassare), troppo caldo, troppo
            freddo, non si trova,
            mettere piu, mettere dei, mettere un, mettere una, fate qualcosa, basta poco, ci vorrebbe, ci
            vorrebbero, vorrei che, vorremmo che, mi piacerebbe, ci piacerebbe, sarebbe
            (utile|bello|meglio|bene|opportuno|ideale|il caso|stato meglio|stato
            utile|comodo|gradito|auspicabile|ora), sarebbero utili, consiglierei di, si dovrebbe,
            (piu|maggiore|maggior)
            (personale|medici|infermieri|autobus|corse|posti|
            sedie|sportelli|parcheggi|panchine|attenzione|rispetto|pulizia|
            chiarezza|informazioni|comunicazione|umanita|empatia|controlli|
            organizzazione|flessibilita|privacy|luce|verde|pazienza|gentilezza|
            puntualita|cortesia|trasparenza|disponibilita),
            meno (burocrazia|carte|code|attesa|moduli|attese|rumore|scartoffie), se metteste, se solo, se
            almeno, almeno un*, nemmeno un*, neanche un*, perche non, come mai non, quando finira, fino a
            quando, possibile che, com e possibile, vi pare, ancora in attesa, ancora aspett*, sto ancora,
            stiamo ancora, non ancora, ancora non, di nuovo la stessa, un altra volta, un altro modulo,
            per l ennesima volta, l ennesim*, (tre|quattro|cinque|sei|sette|dieci|venti|cento|3|4|5|6|10)
            volte, piu volte, a ripetizione, tutte le volte, solo il, solo un, solo due, di
            fretta, in fretta e furia, gelato dentro, mal ridott*, si rompe, piove dentro, rifiuti per,
            caldo torrido, si muore di, si gela, si soffoca, si sviene, buio pesto, si e bloccat*, si
            inchioda, va in crash, in tilt, male indicat*, mal segnalat*, caccia al tesoro, via crucis,
            girare a vuoto, laborioso e, ho paura, ho tanta paura, mi fa paura, fa paura, mi manca, mi
            manchi, mi mancano, ci manca, ci mancano, mi mancava, ti rimpiango, mi sento
            (sola|solo|male|in colpa|inutile|uno
            straccio|persa|perso|morire|vuota|vuoto|abbandonata|abbandonato|presa in giro|preso in
            giro|umiliata|umiliato|un peso|un numero), poco affidabil*, poco chiar*, poco util*, poco
            disponibil*, poco attent*, poco pratic*, poco cortes*, poco pulit*, poco professionale, poco
            curat*, poco competent*, poco personale, poca
            (pazienza|cortesia|chiarezza|attenzione|professionalita|
            voglia|disponibilita|pulizia|umanita|cura|igiene|educazione),
            (pochi|poche)
            (posti|parcheggi|medici|infermieri|sedie|corse|autobus|mezzi|informazioni|sportelli), un solo
            sportello, un solo medico, un solo impiegato, nessun
            (cartello|parcheggio|posto|ascensore|riguardo|rispetto|
            aiuto|avviso|preavviso|rimborso|controllo|interesse|sorriso|saluto|
            medico),
            nessuna
            (informazione|indicazione|notizia|privacy|spiegazione|
            assistenza|comunicazione|scusa|empatia|attenzione|cura|pulizia|
            segnaletica|sedia),
            senza (ascensore|rampa|sedie|aria|aria condizionata|preavviso|avvisare|avvisarmi|avvertire|un
            perche|alcun riguardo|alcun rispetto|rispetto|riguardo|tatto|cuore|scuse|chiedere
            scusa|salutare|guardarmi|guardarti|alzare gli occhi|alcuna|sapere|motivo|una
            ragione|mezzi|controllo|acqua|luce), doppio lavoro, doppia fila, caro come, troppo caro, speso
            troppo, multa ingiusta, male alla, fa male, faceva male, mi fa male, si e fatta male, si
            frega, caspita che, peccato che, manco un, mandat(o|a|i|e) via, chi si e visto, nessuno
            ci, non (si|c|ci|mi|ho|hanno|ha)
            (sa|sono|capisce|trova|trovo|vede|sente|puo|apre|
            chiude|carica|arriva|arrivano|arrivava|entra|regge|legge|fanno|
            avvisano|spiegano|interessa|degnano|ascoltano|presentano|ricordano|
            aprono|salutano|guardano|curano),
                  non ho
            capito niente, non ho (capito|ricevuto|trovato|ottenuto|risolto|avuto risposta|avuto
            notizie|mai avuto|mai ricevuto|concluso), non e
            (giusto|possibile|normale|arrivato|arrivata|stato
            possibile|cambiato|chiaro|serio|vero|venuto|accessibile|servito), non
            (riesco|riescono|riusciamo|sono riuscita|sono
            riuscito|riusciva|rispetta|rispettano|arriva|arrivano|
            passa|passano|parte|tiene|tengono|dura|durano|regge|serve|serviva|
            sanno|sapeva|sapevano|sa
            niente|sa nulla|vale|corrisponde|conforme|vedo|posso|possiamo),
            nessuno si, in faccia, da mesi, da settimane, da anni, da giorni, giorni che, mesi che, e
            niente, nulla di fatto,
            da
            (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|
            agosto|settembre|ottobre|novembre|dicembre|ieri|lunedi|natale|
            pasqua),
            da (due|tre|quattro|cinque|sei|sette|otto|dieci|undici|venti|un|una|2|3|4|5|6)
            (mesi|mese|settimane|settimana|anni|anno|giorni|ore|ora), da (piu
            di|oltre|quasi|circa|almeno), dicono (che|di|di no|sempre), secondo loro, a sentir loro, a
            detta loro, a parole, mi hanno (detto di|detto che non|rimandat*|rifatto|fatto tornare|fatta
            tornare|fatto aspettare|fatta aspettare|fatto pagare|risposto male|risposta male|risposti
            male|risposte male|ignorat*|trattat*|chiesto
            ancora|negato|rifiutato|dimenticat*|lasciat*|perso|
            rubato|tolto|bocciat*|licenziat*|mandat*|sbagliato|risposto
            di), ci hanno (rimandat*|ignorat*|trattat*|negato|lasciat*|mandat*|fatto
            aspettare|rubato|tolto|chiuso), mi tocca, ci tocca, tocca
            (tornare|rifare|aspettare|pagare|fare), mi e toccato, dover tornare, dovuto
            (tornare|rifare|aspettare|pagare|chiamare|insistere|
            arrangiarmi|fare|prendere|chiedere|comprare|ristampare),
 devo (tornare|rifare|aspettare|pagare|chiamare|prendere
            ferie|perdere|sempre), ogni volta che, ogni santa, ogni benedetta, come al solito, come sempre
            in ritardo, sempre (la stessa|lo stesso|le stesse|gli stessi|chiuso|occupato|occupata|in
            ritardo|rotto|rotta|guasto|manca|meno|piu lento|peggio|piu sporco), telefono occupato, linea
            occupata, attesa telefonica, disco rotto, senza esito, tutto fermo,
            ferm(o|a|i|e) da, in alto mare, nel dimenticatoio, nel limbo, in sospeso, chissa dove, chissa
            quando,
            chi lo sa, boh e, un secolo, un eternita, mezza giornata, mezza
            mattina,
 seduti per terra, al freddo, sotto la pioggia, sotto il sole,
 come sardine, carro bestiame, pacco postale, come pacchi, faccia scura, muso
            lungo, occhi al cielo, alzate di spalle, alza le spalle, fa spallucce, risposta secca,
            risposte secche, che tono, tono sgarbato, a muso, di malavoglia, contro
            voglia, al cellulare, col telefonino, al telefonino, a chiacchierare, chiacchierano tra, pausa
            caffe, pausa sigaretta, a fumare, si limava, con calma olimpica, era
            della pietra, eta della pietra, vent anni fa, anni ottanta, a mano e, troppi documenti, altro
            documento, un altro documento, un altra carta,
            errore di, pagina bianca, schermata bianca, sessione scaduta, link rotto, link
            non, sito lento, sito in, app che, in manutenzione, salta la corsa, corse saltate, cancello
            chiuso, porta chiusa, off limits, barriere architettoniche, fuori mano, in culo, capo al
            mondo, caro per, pagato due volte, il doppio, si intascano, si spegne, si spengono,
            si scarica, si surriscalda, si stacca, si scolla, si sfila, si scuce, si piega, si restringe,
            taglia (sbagliata|piccola|grande), piccolo rispetto, diverso dalla, diversa dalla, made in
            china, cinese pessimo, puzza di, freddo e, freddo polare, un
            capello nel, cassonett(o|a|i|e) pien*, cassonetti pieni, erba alta, alberi caduti, lampione
            spento, lampioni spenti, ci scappa il morto, quasi investit*, caos totale, panico
            totale, mi fa
            (rabbia|pena|paura|impressione|senso|schifo|orrore|piangere|incazzare|arrabbiare|star
            male|stare male|soffrire|sentire), mi viene (da piangere|la nausea|il vomito|rabbia|da
            vomitare|voglia di), mi hai
            (deluso|delusa|mentito|lasciato|lasciata|ferito|ferita|
            stufato|stancato|rotto|tradito|tradita|svuotato|rovinato),
            m hai, ho perso, hai perso, abbiamo perso, non c e piu, non ci sei, non ci sei piu, se ne e
            andato, se ne e andata, se n e andato, se n e andata, e volato via, volato in cielo, ci ha
            lasciati, ci ha lasciato, senza di te, senza di lui, senza di lei, mi si spezza,
            cuore spezzato, cuore a pezzi, il cuore in gola, in gola, nodo alla gola, ambulanza in
            ritardo, ospedale da, male da, mi duole, febbre alta, pelle d oca, sudore
            freddo, chiamate la polizia, vai via, vai all inferno, va all inferno, va al diavolo, al
            diavolo, esci di qui, esci da, non toccarmi, non chiamarmi, non farti piu, giuro che ti, te la
            faccio, me la paghi, me la pagherai, guai a,
            brucia tutto, ore e ore, giornate intere, capello nel
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
            (nessuno|non) (mi|ci) (ascolta|ascoltava|ha ascoltato), non si capisce,
            prese in giro, presa in giro, preso in giro, presi in giro, prendono in giro, prendere in
            giro, (ridevano|ridono|ridendo) (di me|di noi|in faccia|alle spalle), trattat(o|a|i|e)
            (male|come un|come una|come bestie|come cani|con sufficienza|da cani|a pesci|malissimo|come
            pacchi|come animali|da schifo), trattati (male|come bestie|come cani|come pacchi|da schifo),
            trattata
            (male|come una pezza|come un cane|da schifo|come un pacco), trattato (male|come un cane|come
            un pacco|da schifo|come un criminale), pezza da piedi, a pesci in faccia, come bestie, da
            cani, come un cane, da schifo, da incubo, da paura la, da dimenticare, da evitare, state alla
            larga, alla larga, lo sconsiglio, mai piu, mai visto, mai vista, a pezzi, va a rotoli, andato
            a fuoco, pipi ovunque, animale che sei, buoni a nulla, buono a nulla, allo sbaraglio,
            abbandonati a, lasciat(o|a|i|e) (soli|sola|solo|in attesa|ad aspettare|al freddo|fuori|a
            terra|senza|li|nel corridoio|marcire|perdere a), lasciati (soli|a se|senza|fuori|a terra|li),
            lasciata (sola|li|senza|fuori|in), lasciato (solo|li|senza|fuori|a), piantat(o|a|i|e) in asso, in
            asso, in balia, scordati di, persi i, mai arrivat*, mai arrivata, mai arrivato, mai arrivati,
            mai (ricevut*|rispost*|richiamat*|vist*|ricevuto|ricevuta|risposto|richiamata|richiamato), mai
            nessuno, nessuno (arriva|viene|interviene|controlla|fa|fa niente|aiuta|pulisce|avvisa|ti|vi|si
            degna|ascolta|richiama|apre), non (funge|va|parte|si accende|si
            riesce|accende|risolvono|risolve|sanno nulla|sanno niente|fanno niente|fanno nulla|gli
            importa|importa|frega|gliene frega|interessa a nessuno|ne posso|ne possiamo|reggo|sopporto|ti
            sopporto|la sopporto|lo sopporto|vi sopporto|si respira|si vive), non se ne puo piu, non ne
            posso piu, non ce la faccio piu, che schifo, che tristezza, che vergogna, che delusione, che
            rabbia, che nervi, che casino, che modi, che pena, che brutta, che paura, fa
            (schifo|pena|pieta|vomitare|ribrezzo|cagare|ridere i polli|acqua), fanno
            (schifo|pena|pieta|quello che vogliono|finta), facevano finta, fa finta, se ne
            (fregano|frega|infischia|infischiano|lavano le mani|lava le mani|sbattono|sbatte), si lavano
            le mani, lavati le mani, lavato le mani, stanco di, stanca di, stufa di, stufo di, ne ho
            abbastanza, ne ho piene, basta con, basta cosi, lasciami in pace, lasciatemi in pace, fuori da
            casa mia, fuori di qui, chi ti credi, come osi, come ti permetti, come si permettono, ti odio,
            vi odio, li odio, lo odio, la odio, ment(o|a|i|e) spudorat*, mi hai mentito, bomba esplo*, mi e
            morto,
            perso mio, perso mia, perso il bambino, mi ha lasciata, mi ha lasciato, mala gestione, mala
            sanita, mal gestit*, mal organizzat*, mal tenut*, mal fatt*, buttat(o|a|i|e) (via|soldi|tempo|nel),
            soldi (buttati|sprecati|persi), buttati via, da buttare, da rottamare, si (e|sono)
            (rott*|rotto|rotta|rotti|strappato|strappata|scollato|
            scollata|bruciato|bruciata|staccato|staccata|fuso|spento|scucita|
            bloccato|bloccata|guastato|guastata|persa|perso),
            smesso di funzionare, durato (poco|un giorno|due giorni), a casa tutti, vanno licenziati,
            modest(o|a|i|e) risultat*, muro di gomma, telefono muto, squilla a vuoto, suona a vuoto, cade la
            linea, messo giu, buttato giu, buttano giu, porta in faccia, giro dell
            oca, giri a vuoto, gioco dell oca, ping pong, rimand(o|a|i|e) indietro, perso tempo, perde tempo,
            ore
            perse, giornata persa, mattinata persa, ferie perse, per nulla, per niente, il nulla, nulla
            cosmico, zero
            (rispetto|empatia|igiene|informazioni|professionalita|
            umanita|risposte|controlli|privacy|educazione|voglia|assistenza),
            grazie di niente, grazie al cavolo, alla faccia, bella roba, bella figura, complimenti per la,
            non ne (voglio|vogliono) sapere, chi me l ha fatto fare, mai una volta, mai una risposta, mai
            un, mai che, mai nessun, mai risponde, mai puntual*, mai in orario, mai gentil*, mai chiar*,
            neanche un grazie, nemmeno un saluto, neanche un saluto, neanche una, nemmeno una, nemmeno
            uno, non (mi|ci) (hanno|ha)
            (fatto|detto|dato|spiegato|avvisat*|avvertit*|chiamat*|
            richiamat*|rispost*|ascoltat*|guardat*|salutat*|aiutat*|creduto|
            creduta|considerat*|curat*|cercato|restituito|rimborsat*|saputo),
            non (hanno|ha) (fatto niente|fatto nulla|saputo|voluto|capito|risolto|mosso un
            dito|rispettato|risposto|avvisato|funzionato|senso|
            voglia|rispetto|alzato|salutato|neanche|nemmeno|idea|pieta),
            non e mai (arrivat*|venut*|passat*|stato|successo), non e
            (accettabile|ammissibile|tollerabile|funzionante|degno|umano|servita a niente|servito a
            niente|servito a nulla|dignitoso), non serve a (niente|nulla), a che serve, a cosa serve, non
            valgono, che non funziona, non mi piace, non ci piace, non mi e piaciut*, voto 1, voto 2, zero
            voto, da zero, lasciare a desiderare, lascia (a|molto a|parecchio a) desiderare, lasciano a
            desiderare, a desiderare, acqua da tutte le parti, fa piangere, da piangere, piange il cuore,
            peccato mortale, una pena, un calvario, un odissea, un incubo, un inferno, un delirio, follia
            pura, gabbia di matti, da matti, da pazzi, da ricovero, il circo, una barzelletta, che
            ridicol*, la beffa, scherzo di cattivo gusto, cattivo gusto, prendono per i fondelli, per i
            fondelli, prende per il culo, al danno la beffa, chi se ne frega, me ne frego, ce
            ne freghiamo, un pasticcio, un casino, mente sapendo, verme schifoso
        """,
        3: """
            uno spettacolo, da dieci e lode, dieci con lode, da 10, voto 10, cinque stelle, 5 stelle,
            dieci stelle, da re, da dio, da favola, da sogno, da manuale, da incorniciare, da applausi, da
            applauso, da urlo, da brividi positivi, al top, top di gamma, numero uno, numeri uno, una
            perla, perla rara, una bomba, una meraviglia, un incanto, un tesoro, un amore, cuore d oro,
            cuore grande, gran cuore, cuore immenso, mani d oro, mani di fata, mani sante, persone d oro,
            persona d oro, un santo, santa donna, (pazienza|santa pazienza) (infinita|certosina|di
            giobbe|da santi|di un santo|da santo), con tutto il cuore, dal profondo del cuore, mi si e
            aperto il cuore, non ho parole per ringraziar*, non so come ringraziar*, non finiro mai di
            ringraziar*, non smettero mai di ringraziar*, infinitamente grat*, eternamente grat*,
            (mi|ci|gli|le) (ha|hanno|avete) salvat*, salvato la vita, salvata la vita, mi avete ridato, mi
            ha ridato, ridato la vita, non (potevo|si poteva|potevamo|si puo|potrei|posso)
            (chiedere|desiderare|sperare) (di piu|di meglio|altro), (niente|nulla|nessun|non ho nulla|non
            ho niente) (da ridire|da eccepire|da obiettare|appunto|difetto|da rimproverare|di cui
            lamentarmi|da criticare), non saprei trovare un difetto, oltre ogni aspettativa,
            (superato|superate|superano|supera) (le aspettative|ogni aspettativa|le mie aspettative),
            sopra le aspettative, superiore alle aspettative, superiori alle aspettative, al di sopra
            delle aspettative, meglio di quanto, tanto di cappello, giu il cappello, standing ovation, la
            migliore, il migliore, i migliori, le migliori, (il|la) piu
            (bello|bella|gentile|brava|bravo|buono|buona|umana|umano), (vi|ti|la|lo|le|gli)
            (adoro|amo|voglio bene|vogliamo bene|abbraccio|abbracciamo), al settimo cielo, toccare il
            cielo, che gioia, che felicita, lacrime di gioia, (piango|pianto|piangere|piangevo)
            (di|dalla|per la) (gioia|felicita|commozione|contentezza), di gioia, dalla gioia, dal ridere,
            un miracolo, come a casa, come in famiglia, come una regina, come un re, come una principessa,
            come fosse sua, liscio come l olio, come l olio, come un orologio, orologio svizzero, in
            quattro e quattr otto, in un batter d occhio, in un batter di ciglia, in men che non si dica,
            in un lampo, spacca il secondo, spacca il minuto, a pennello, alla perfezione, a meraviglia,
            che meraviglia, a occhi chiusi, mica male, niente male, non male, grandi raga, che spettacolo,
            che figata
        """,
        0.3: """
            casa nuova,
            e nato, e nata, una mano, nuova sede, caffe offerto
        """,
        -0.3: """
 quasi mai, a volte, da sola, da solo,
            ci vuole,
            marca da bollo, in piedi, per terra, nel corridoio, in corridoio, al buio, ho dovuto, abbiamo
            dovuto
        """,
        -3: """
            (il|la|i|le) peggior*, (il|la) piu (brutto|brutta|lento|lenta), zero assoluto, voto zero, zero
            spaccato, sotto zero, meno di zero, un disastro, una vergogna, uno schifo, da denuncia, da
            querela, da codice penale, terzo mondo, da terzo mondo, quarto mondo
        """,
    },
    "pl": sentiment_polish.CONSTRUCTIONS,
    "ro": {
        2: """
            de (mare|real) ajutor, (pentru tot|tot|de tot|acest) (ajutorul|sprijinul|ajutor), ajutorul
            (acordat|dat|oferit|primit), cu (atentie|grija|multa grija|multa atentie), un model de, cu
            zambetul, (tratat|tratata|tratati) cu, (lucru|fapt) pe care (il|l) apreciez, zambe*, oameni ca,
            totul rezolvat, in aceeasi zi, mai (usor|repede|bine) decat, (primit|primita|primiti) cu caldura,
            la fiecare pas, m a linistit, ne a linistit, datorita (doamnei|domnului|lui|ei),

            tare de tot, de (treaba|isprava|nadejde|incredere|caracter|omenie|suflet|toata isprava|toata
            lauda|toata stima|bun simt|calitate), bun simt, cu bunavointa, voie buna, voia buna, raport
            calitate pret, raportul calitate pret, pret (bun|mic|corect|excelent|avantajos|accesibil),
            preturi (bune|mici|corecte|accesibile), conform (descrierii|asteptarilor), exact ca in
            (poza|descriere), asa cum (ma asteptam|trebuie), isi (face|fac) (treaba|datoria), isi
            (merita|cunoaste|cunosc|stie) (banii|meseria|treaba), (merita|face|fac) banii, la fix, la
            timp, bine pus la punct, pus la punct, puse la punct, la superlativ, cat ai (zice
            peste|clipi|bate din palme), intr o clipita, intr o clipa, (in|din)
            (cateva|doua|trei|cinci|zece|5|10|15|2|3|4|sapte|patru|sase) minute, pe loc, din
            prima, fara (batai|bataie|dureri) de cap, fara
            (nervi|stres|inghesuiala|graba|ezitare|complicatii|
            durere|dureri|piedici|birocratie|discutii|griji|emotii|frica|
            tipete|scandal|bataie|efort|nicio
            problema|vreo problema|nici o problema|intarzieri|intarziere|regrete|regret|coada|reprosuri),
            fara sa (astept|stau|doara|ma doara|simt|clipeasca|ma grabeasca|se enerveze|se supere|se
            planga), (nu m a|n a|nu a|nu mi a|nu ma) (durut|doare), pas cu pas, pas by pas, pe indelete,
            pe intelesul (meu|nostru|tuturor), cu
            (calm|blandete|drag|suflet|profesionalism|rabdare|
            empatie|seriozitate|caldura|respect|omenie|bunavointa|cap),
            m am (linistit|simtit bine|simtit in siguranta|simtit ca acasa|simtit ascultat|simtit
            ascultata|simtit respectat|simtit respectata|simtit om|simtit in largul|simtit protejat|simtit
            protejata|simtit inteles|simtit inteleasa|lamurit|vindecat|facut bine|distrat), ma simt
            (bine|in siguranta|mai
            bine|iubit|iubita|implinit|implinita|usurat|usurata|norocos|norocoasa|ca acasa), ne am simtit
            (bine|ca acasa|minunat|in siguranta), ca acasa, ca in familie, ca o
            (mama|familie|prietena|sora|regina|printesa), ca pe (un om|oameni|un rege), (a|au|are|avut)
            (multa |mare |)grija, multa grija, s (a|au) (ocupat|implicat|straduit|oferit|dat peste
            cap|purtat frumos|purtat bine|purtat omeneste|comportat frumos|comportat exemplar|interesat),
            se (ocupa|straduie|implica|straduiesc), si (a|au) (dat silinta|facut timp|rupt din timp|dat
            interesul|pus sufletul|facut datoria|facut treaba), isi (da|dau) (silinta|interesul), m a
            (calmat|incurajat|intrebat|asteptat|inteles|luat in serios|sfatuit|sprijinit|sustinut|tratat
            cu|indrumat|recunoscut|felicitat|imbratisat|consolat|vindecat|invatat|linistit|salutat|chemat
            acasa|ridicat|luat de mana|tinut de mana|lamurit), ne a calmat, ne a incurajat, ne a inteles,
            ne a sfatuit, ne a sprijinit, ne a sustinut, ne a felicitat, ne a rasfatat, ne a ajutat, ne a
            lamurit, mi (a|au) (zambit|tinut locul|redat|raspuns imediat|raspuns la toate|luat o
            piatra|deschis usa|tinut mana|indeplinit|cedat locul|facut ziua), langa mine, alaturi de
            (mine|noi|tine|voi|mama|tata), (sar|sare|sarit|sari|sarut) in ajutor, mana de ajutor, o mana
            de ajutor, pus (pe picioare|suflet), pune suflet, pun suflet, pune mult suflet, tot sufletul,
            din suflet, din toata inima, din tot sufletul, din inima, cu toata inima, (am|m am|m a|a|ne
            a|am si) scapat (de|usor|cu bine), nu (ma pot|pot sa ma|am de ce sa ma|ma|avem de ce sa ne|ne
            putem) (plange|plang|plangem), n am (de ce sa ma|motive sa ma|cum sa ma) plang, (nimic nu|nu
            mi a|nu ne a|nu) (lipseste|lipsit) (nimic|deloc|), nimic nu mi a lipsit, (nu e|nu i|nu a
            fost|n a fost|nu era|deloc) (chiar |asa |deloc |)(rau|rea|rele), nu e de (lepadat|colo),
            (nicio|nici o|fara|fara nicio|n am nicio|nu am nicio)
            (plangere|reclamatie|obiectie|nemultumire|critica|suparare|jena|durere), nu am (avut
            |)(probleme|reclamatii|plangeri|nemultumiri|obiectii), n am (avut
            |)(probleme|reclamatii|plangeri|nemultumiri|obiectii), (nu m|nu ne|nu te|nu l|nu o|n a|nimeni
            nu m|nimeni nu te|nimeni nu ne|nimeni nu) (a |au |mai
            |)(grabit|grabeste|certat|cearta|judecat|judeca|tipat|tipa|injosit|presat|jignit|umilit), nu
            (m am|ma) (plictisit|simtit prost|simtit rusinat|simtit rusinata|simtit singur|simtit
            singura|simtit judecat|simtit judecata|mai tem|mai simt singura|temut), nu regret, de neuitat,
            am incredere, ai incredere, avem incredere, te cred, iti multumesc, iti multumim, mandri de, o
            usurare, ce usurare, scumpa (mea|mamei|de ea), scumpul (meu|mamei|de el), scumpii mei, comoara
            mea, am (castigat|reusit|luat bacul|luat examenul|luat permisul|invins), ai reusit, a reusit,
            au reusit, ati reusit, ura si la gura, slava (domnului|cerului), har domnului, multumesc lui
            dumnezeu, multumesc lui, ma pot baza, te poti baza, ma bazez pe, ne putem baza, ma bizui, om
            de cuvant, imi plac, ne place, le place, ii place, va place, ti place, mi place, ne a placut,
            le a placut, i a placut, mi au placut, ne au placut, mi plac, ne plac, insanatosire grabnica,
            tinut de mana, raspuns la toate, raspunde la toate, arata (bine|superb|foarte bine|minunat),
            imi (vine|vin) (bine|perfect|de minune|turnat|la fix), merge brici, merge struna, merge snur,
            merge perfect, merge impecabil, merge excelent, merge de minune, merge foarte bine, merge
            ceas, functioneaza (perfect|impecabil|excelent|foarte bine|bine|de minune), de minune,
            datorita lor, datorita voua, datorita dumneavoastra, datorita dvs, datorita dansei, multumita
            (ei|lui|lor|doamnei|domnului|medicului|asistentei), bravos doamnei, sa traiti, sarut mana,
            sarut mainile, sarut manusitele, saru mana, mi a mers la suflet, mi a mers la inima, mers la
            inima, uns pe (inima|suflet), unge pe suflet, la suflet, pe sufletul, suflet de, cu inima
            deschisa, mi s a luat o piatra, o piatra de pe inima, visul meu, ajutor real,
            sunteti (minunati|cei mai|grozavi|tari|super|extraordinari|ingeri|eroi), esti
            (minunat|grozav|tare|super|un inger|raza|eroul|tot ce), eroul (meu|nostru), la curent, tinut
            la curent, ne am impacat, decent, tulburator de,
            merge bine,
            va uram,
            batea (multa|tine), bateria tine, tine (mult|bine|zile intregi|la spalat), dupa program, chiar
            (ea|el) m a, mi a iesit inima, a venit repede, au venit repede, ajuns (repede|imediat|in
            cateva minute), sosit (repede|imediat|la timp), rezolvat pe loc, reparat (a doua
            zi|imediat|repede|in), in aceeasi dupa amiaza, in aceeasi saptamana, in aceeasi dimineata, in
            aceeasi seara, in aceeasi ora, oameni adevarati, oameni faini, e o
            placere, o reala placere, cu placere, am plecat
            (multumit|multumita|linistit|linistita|lamurit|lamurita|zambind|fericit|fericita|cu zambetul),
            iesit (zambind|multumit|multumita), mi a luminat ziua, mi a dat
            (curaj|speranta|incredere|putere), drum lin, e vindecat, s a facut bine, s a nascut, s au
            nascut, am nascut, sunt
            (bine|sanatoasa|teafar|gravida|mandra|mandru|recunoscatoare|
            recunoscator|indragostita|indragostit|fericita|fericit|norocoasa|
            norocos|impacata|impacat),
            te astept cu drag, draga mea, dragul meu, dragii mei, sufletul meu, viata mea, inima mea, mi s
            a umplut, mi se umple, cel mai iubit, cea mai iubita, cea mai dulce, gras de bine, mai bine
            nici, mai bine ca, mai frumos decat, mai rapid decat, mai simplu decat, mai curat decat,
            nicaieri nu, sincere felicitari, de valoare, bine
            (primit|primita|primiti|tratat|tratata|tratati|gandit|
            facut|facuta|organizat|organizata|intretinut|dotat|dotata|pregatit|
            pregatita|pregatiti|explicat|ingrijit|venita),
            foarte bine, e bine, s a descurcat, m am descurcat, usor de
            (folosit|montat|gasit|completat|curatat|inteles), la indemana, spor la treaba, buna treaba
            ati, bravo lor, bravo voua, bravo ei, bravo lui, cinste lor, sa fie cat mai multi, cat mai
            multi ca, ca (ea|el|dansa|dumneaei|dumnealui) (mai rar|nu gasesti), mai rar asa, rar vezi, cum
            rar, rar intalnesti, un om (deosebit|bun|cald|minunat|extraordinar|mare), o doamna
            (deosebita|calda|minunata|extraordinara|adevarata), un domn (deosebit|adevarat|minunat), o
            echipa (buna|minunata|faina|de nota), echipa (minunata|faina|extraordinara), nu m am asteptat
            la asa, n am mai vazut asa (oameni|grija|rabdare|om), nu credeam ca exista (asa|oameni), nu
            credeam ca mai exista, fata de mine a fost, ras cu lacrimi, ras pana, tavalit de ras, gustul
            copilariei, s a terminat cu bine, a iesit (bine|perfect|superb|de nota), a invins, angajat
            imediat, s a facut dreptate, am prins, respect pentru, respect pt, respectul
            nostru
        """,
        1: """
            (m a|ne a) (sunat|condus|indrumat|ascultat), peste program, raspunde la orice, isi cunoaste,
            usor de, nou nout*, nou noua, nou noute, in ordine, aproape de casa, stapan pe, experienta
            buna, cu experienta, informatiile necesare, toate informatiile, la obiect, in detaliu, exact
            ce, ras in hohote, ne am ras, la multi ani, la plimbare, s a trezit, siguranta ca,
 ceai cald, painea calda, supa calda, miroase frumos, miroase a curat,
            primul loc, (gata|rezolvat) (repede|imediat|in), gata la, la ora
            (promisa|fixa|stabilita|exacta), in avans, mai devreme, inainte de termen, m au primit, m a
            primit, m a sunat inapoi, m a sunat chiar, te ajuta, ma ajuta, ne ajuta, ajuta mult, mi a fost
            de folos, de folos, asa da, per total (bine|ok), totul ok, totul in regula, totul
            a mers, in regula, e ok, la nivel, peste medie, incredere in, incredere deplina, promisiunea
            respectata, si a tinut, s a tinut de cuvant, tinut de cuvant, cuvant de onoare, acasa in
            siguranta,
            in persoana, a doua zi, concediu placut, cald inauntru, cafea buna, loc de joaca, banci noi,
            curat si, curat ca, nou si, preturi ok, ajuns intact, la pachet, m a ajutat, m a dus, m a
            tinut, mi a facut, mi a gasit, mi a adus, mi a aratat, mi a scris, mi a spus exact, mi a
            citit, mi a completat, mi a desenat, mi a oferit, mi a dat (scaun|apa|loc), i a
            (cantat|zambit|tinut|explicat|gasit|desenat|citit), ne a
            (gasit|adus|aratat|primit|tinut|explicat|asteptat|oferit), ne au
            (ajutat|primit|explicat|gasit|tratat), m au ajutat, m au tratat, m au sunat, m au inteles, m
            au tinut la curent, m au servit, m au ascultat, mi au
            (explicat|gasit|emis|eliberat|aratat|raspuns|rezolvat), raspuns prompt, raspuns
            clar, primit cu, primeste cu, te indruma, iti explica, explica tot, stie (meserie|ce face|ce
            spune|tot|carte), stiu (meserie|ce fac|carte), e de acolo, om bun, dragoste de,
            bine ca, nu m a lasat singura
        """,
        0: """
            (ajutor|ajutorul|ajutorului) (social|de|pentru|banesc), resurse umane,
            (judecator|judecatoria|judecatorie) de pace, sala de asteptare, sali de asteptare,
            (lista|liste|listele) de asteptare, (portofel|telefon|buletin|pasaport|card|act|geanta)
            (pierdut|pierduta|pierdute), obiecte pierdute, (carte|cartea|certificat|certificatul) de
            (munca|identitate|buna purtare), asistenta (sociala|medicala), in mod deosebit, nimic deosebit,
            asigur*, as aprecia, m as bucura, ne am bucura, buna (credinta|purtare|vointa), bunuri, bunul,
            (toate|toata) (cele bune|ziua|noaptea|lumea), indiferent de, indiferent daca, asa si asa, nici
            prea prea, nici bine nici rau, nici cald nici rece, putea fi (si |)mai rau, ar fi putut fi (si
            |)mai rau, merge si asa, ok cred, ok presupun, cred ca ok, buna treaba, cu bine, de bine de
            rau, mai bine zis, ca bine zis, cat de cat, bun venit, bun si, bun de (plata|tipar), ziua
            buna, bun asa, drum bun, pofta buna, seara buna, zi buna, bine ai venit, act de deces,
            certificat de deces, certificatul de deces, certificatul de nastere, mai putin, cu greu,
            aparat foto, ajutor de (urgenta|deces|inmormantare|incalzire), ora exacta, clar ca, ma rog,
            bun ramas, relatii cu publicul, ordinea de zi, pe de alta parte, da clar, bun
            de folosit, mult bine, in (acest|acel) caz, simplul fapt, drept urmare, drept (civil|penal|de
            autor), drepturi de autor, permis de, dreptul de, drept la,
            tine minte, tin minte, in minte, se uita, s a uitat, ma uit, ma uitam, s au uitat, uita te,
            uitati va, te uiti, as vrea sa (stiu|aflu|intreb|modific|depun|schimb|fac), as dori sa
            (stiu|aflu|intreb|modific|depun|schimb|fac), mi ai, as vrea si eu, vreau si eu, nici macar nu
            stiam, sus si jos, cel putin, nu putine,
            data de 10, pe 10, rog frumos, rugat frumos, rugam frumos,
            dupa masa, buna a, nota (medie|de plata), raspuns la (cererea|solicitarea), nu raspunde de,
            stima si,
            oameni de, raspuns la, sare si, curtea de apel, medic de familie, medicul de familie,
            nevoie de ajutor
        """,
        -1: """
            (sa|sa mai) (revin|vin|revenim|venim) (alta data|maine|din nou|inapoi|iar|de trei ori), sa revin,
            (timp|timpul|timpi|timpii) de asteptare, prea (cald|frig|mic|scump),
            mai multe
            (locuri|scaune|informatii|ghisee|curse|autobuze|medicamente|
            detalii|programari|persoane|umbra|carti|calculatoare|lumini|cosuri|
            ore|masini|doctori),
            mai multi (medici|doctori|angajati|functionari|oameni
            la|asistenti|asistente|soferi|politisti|copaci|bani), mai multa
            (curatenie|atentie|rabdare|empatie|transparenta|informare|
            caldura|lumina|organizare|seriozitate|grija|intimitate|ordine|
            discretie|omenie),
            mai mult (respect|spatiu|timp|interes|bun simt|verde), mai putina
            (birocratie|hartogaraie|vorba|hartie|coada), mai putine (hartii|acte|formulare|drumuri), (sa
            fie|ar fi) mai, ar fi (bine|frumos|util|ideal|cazul|fost|fost bine|fost util|fost frumos|de
            folos|de dorit|minunat|nevoie), as vrea sa fie, as dori sa fie, mi as dori sa, m as bucura
            daca, daca s ar, daca ar, ar merge, sa
            (puneti|faceti|reparati|schimbati|aduceti|angajati|deschideti|raspundeti|incetati|anuntati|afisati|se
            repare|se schimbe|se rezolve|se spele|se deschida|se puna|se raspunda), sa raspunda, sa se
            faca ceva, faceti ceva, un plus de, s ar putea, nici macar, nici pomeneala, nici vorba, nici
            gand, nici acum, nici azi, nici pana, tot nu, inca nu, iar nu, nu se
            (inchide|deschide|poate|incarca|aude|vede|intelege|stie|gaseste|respecta|face|ocupa|ajunge|potriveste),
            nu exista, nu (gasesc|gasesti|reusesc|inteleg|pot intra|scrie|anunta|apare|a venit|au
            venit|vine|vin|am primit|primesc|avem), n (au|a|are) (venit|raspuns|primit|mai venit|mai
            sunat|facut|avut), (de|a)
            (trei|patru|cinci|sase|sapte|opt|noua|zece|douazeci|3|4|5|6|7|8|10|atatea|nenumarate|zeci
            de|sute de) ori, a (doua|treia|patra|cincea|sasea|saptea|opta|noua|zecea) oara, alt drum, doua
            drumuri, trei drumuri, mica fata, am returnat, trebuit sa (astept|stau|revin|merg
            de|cumpar|platesc|ma intorc|sun), amenda nedreapta, ploua in, parere de rau, pare rau, imi
            pare, cearta cu, nu stiu sa, nu stia, nu stiau, nu stie, talmes balmes, oare chiar, chiar
            trebuie, de ce (nu|trebuie|mai|atata|ma|mi|ne), pana cand, cat mai (astept|asteptam|trebuie),
            vezi doamne, asa zis*, mi e (frica|teama|foame|frig|greata|rau|sila|jena), imi e
            (frica|teama|rau|greu|sila), mi a fost (frica|rau|greu|teama), ma (doare|dor|tem), ma sperie,
            ma ingrijoreaza, m (a|au) (speriat|lasat balta|lasat|uitat|ignorat|trimis|intors|pus pe
            drumuri|amenintat|certat|mintit|respins|refuzat|dat afara|concediat|parasit), ne (a|au)
            (lasat|uitat|ignorat|trimis|intors|pus pe drumuri|certat|mintit|dat afara|parasit), singur pe,
            lasat balta, ud leoarca, scurt timp, nu seamana, diferit de poza, mai mic decat, mai mica
            decat, mai mare decat, nu corespunde, nu tine, nu tinea, nu face (fata|bani|banii|doi), nu
            face, costa o avere, se incinge, se aude prost, se vede prost, se simte, cade netul,
            in nas, (am|ai|a|au|ati) uitat, m ai uitat, m ati uitat,
            doar la, lasa sa astept,
            de (o|doua|trei|patru|cinci|sase|sapte|opt|noua|zece|multe|cateva|2|3|4|5|6|10)
            (saptamani|saptamana|luni|luna|zile|ani|an|ore|ora), de luni, de marti, de ieri, de azi, de
            aseara, de saptamana trecuta, de luna trecuta, de anul trecut, de (azi|ieri) dimineata, din
            (ianuarie|februarie|martie|aprilie|mai|iunie|iulie|
            august|septembrie|octombrie|noiembrie|decembrie|toamna|primavara|
            iarna|vara),
            de atunci nu, de atunci nimic, mi (s a|au|a) (zis|spus) (ca nu|sa|ca trebuie|ca lipseste|ca
            n|sa vin|sa astept|sa ma), mi s a zis, mi s a spus ca, ne au zis, mi au zis, imi cere, imi
            cer, iti cere, cer (alta|inca|din nou), alta hartie, alte acte, alta stampila,
 inca o hartie, inca un formular, nu e treaba, nu e problema
            noastra, dupa capul lor, cand vor ei, cand vrea el, cum vor ei, cica
            vine, cica nu, fara
            (apa|caldura|lift|scaune|lumina|curent|acoperis|semnal|
            hartie|sapun|geamuri|rampa|loc|parcare|medici|medic|aer|intimitate|
            usi|indicatoare|informatii|semnalizare|scuze|aviz|cap
            si coada), n are (cine|cum|ce|nimeni|toner|loc|rost|logica|sens), n au
            (chef|habar|bun|timp|rusine|suflet|cum|ce), nu sunt
            (locuri|scaune|medici|destule|suficiente|bani|indicatoare|medicamente), nu
            (sunt|este|e|era|erau) (deloc |)(corect|normal|posibil|logic|clar|suficient|destul|ok|in
            regula|frumos|omeneste|drept|bine|curat), nu e (nici|nimeni|nimic), nu merg, nu tin, nu
            rezista, nu incape, nu ajunge, nu ajung, nu opreste, nu respecta, nu saluta, nu zambesc, nu
            zambeste, nu vorbesc, nu explica, nu intereseaza, nu inteleg nimic, nu intelegi nimic, n am
            (inteles|gasit|primit|reusit|apucat|rezolvat|aflat), ne (plimba|trimit|amana|poarta), te
            (plimba|trimit|amana|poarta|cearta|ignora|trateaza|expediaza|lasa), ma
            (plimba|trimit|amana|cearta|ignora|lasa), repede m a, se stramba, ochii
            peste cap, da ochii peste, ridicat din umeri, ridica din umeri, dat din umeri,
            vorbea la telefon, vorbesc la telefon, stau pe telefon, bea cafea,
            beau cafea, la tigara, la o tigara, se uita urat, se uita la mine ca, ca la
            (urs|circ|nebuni), ca (vitele|vite|animalele|la animale|un caine|pe un caine|un
            cersetor|sardelele|sardele|pe hoti|un hot|prostul|prostii|proasta), se clatina, sta sa cada,
            muzica tare, urla muzica, caini vagabonzi, fir de par, par in, frig in,
            apa rece, apa maro, apa tulbure, miros de, asteptat degeaba,
            termen depasit, a intarziat, de doua ori, platit de doua ori, scumpete mare, semn
            de intrebare, tratat ca, tratati ca, tratata ca, privit ca, uitat de lume, uitati de, nimeni
            pe, lasat (acolo|singur|pe hol|in frig|asa|cu ochii|sa), lasata (acolo|singura|pe hol|in
            frig|asa|sa), operatie gresita, diagnostic gresit, nas in, isi da aere,
            isi dau aere, mandri degeaba, cu forta, ne urmarea, ma urmareste, s a stins, s a dus, nu mai
            e, nu mai este, nu mai vine, nu mai suna, nu mai vrea, nu mai vorbeste, plecat dintre, dus
            dintre, ramas orfan, ramas fara, ma ustura, ma mananca, inima imi bate, imi bate
            inima, pielea de gaina, hotarat sa plec, gata ajunge, ajunge cu, lasa prostiile,
            opreste te, ajutor nu,
            obligat sa, obligata sa
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
            asteptat|in sir), la alta adresa, adresa gresita, nu stie nimeni, din birou in birou, batjocur*,
            se bat joc, isi bat(|a|i|e) joc, si (a|au) batut joc, batut joc, bat joc, lipsit(|a|i|e) de
            (respect|empatie|tact|bun simt|scrupule|omenie|profesionalism), lipsa (de respect|de
            empatie|de tact|de interes|de bun simt|de omenie|totala|bunului simt), lipsit de, superior si,
            cu nasul pe sus, nasul pe sus, vorbit de sus, privit de sus, la misto, in bataie de
            joc, luat peste picior, ras de mine, ras de noi, rad de noi, de rasul lumii, de rasul,
            panica totala, vai (de capul|de noi|de mine si|si amar|de ei), traduc in eroare, urla la, nu
            (le|i|va|ti|ne|mi|isi) pasa, nu (le|i) pasa nimanui, nimanui nu i pasa, doare in cot, in cot,
            la nesfarsit, (zile|luni|ani|saptamani) (intregi|la rand|intregi de|in sir), ani de zile, tot
            astept*, inca astept*, astept (de|si acum|inca), asteptam de, suna (in gol|ocupat|de zile), in
            van, raspuns ioc, fara (niciun |nici un |vreun |un
            |)(raspuns|rezultat|motiv|folos|rost|sens|efect|chef|tragere|respect|pic|minim|drept de
            apel|noima), fara sa (fiu|ma anunte|ne anunte|anunte|mi spuna|spuna|raspunda|se uite|ma
            asculte|ma intrebe|explice|primesc), (nu m|nu ne|nu ma) (a |au |mai
            |)(anuntat|informat|sunat|contactat|chemat|bagat in
            seama|ascultat|ajutat|primit|crezut|lasat|intrebat|luat in seama), putea a, usa in nas, inchis
            (telefonul|in nas|usa), (se|s a|s au)
            (rupt|rupe|stricat|strica|spart|ars|crapat|desfacut|
            dezlipit|descusut|decolorat|defectat|jupuit|desprins|topit|intrerupt|
            oxidat|umflat),
            a (crapat|ars|cedat|luat foc|murit dupa), nu mai
            (merge|functioneaza|porneste|incarca|tine|raspunde), nu porneste, nu incarca, calitate
            (slaba|proasta|indoielnica|inferioara|joasa|mediocra|foarte slaba|foarte proasta), (lasa|lasa
            mult|las|lasa foarte mult) de dorit, bani (aruncati|pierduti|irositi|degeaba), banii
            (aruncati|pe apa|pierduti|inapoi|degeaba), pacat de (bani|banii|timp), de
            (aruncat|gunoi|gunoiul|nefolosit), prost facut, prost gandit, prost organizat, urat mirositor,
            ma simt
            (singur|singura|rau|groaznic|prost|vinovat|vinovata|trist|trista|inselat|inselata|tradat|tradata|ca
            un gunoi|neputincios|abandonat), am ramas singur*, (mi|imi|ne|ii|mi a fost|mi era) (e |este
            |)dor (de|), mi e tare dor, mi e asa dor, imi (lipsesti|lipseste|lipsesc|lipsea), mi lipsesti,
            strang de gat, la dracu, mare branza, mare scofala, bravos natiune, multumesc pentru nimic,
            mersi pentru nimic, multumesc pt nimic, mersi pt nimic, multumim pentru nimic, las o balta, am
            renuntat, m am (saturat|lasat pagubas|enervat|suparat|chinuit), ne am saturat, saturat de,
            satul de, sunt satul*, cu sila, fara inima, inima rea, inima de piatra, de neconceput, de
            neacceptat, de neadmis, ma vars, varsat matele, (imi|mi) vine sa
            (plang|vomit|urlu|strang|mor|tip), iesi (afara|din),
            lasa ma (in pace|dracu), lasati ma in pace, pleaca de aici, taci odata, cara te, carati va,
            (n|nu) (mai |)(suport|rezist|pot mai|mai pot), nu te suport, nu mai putem, nu mai suportam,
            scapati ma, cine te crezi, cum indraznesti, cum iti permiti, cum va permiteti, cum e posibil,
            cum este posibil, cum se poate, e posibil asa ceva, asa ceva nu, unde s a mai vazut, totala
            lipsa, la mana a doua, de doi bani, de doi lei, de cacao, de rahat, de mantuiala, in dorul
            lelii, cu picioarele, pe genunchi, tras pe sfoara, tras teapa, dus de nas, purtat cu vorba, cu
            vorba, purtat pe drumuri, pasat de la, se spala pe maini, isi baga picioarele, nu se mai
            termina, cap in cap, pe dos, pe invers, cu susul in jos, dat afara, dati afara, dat bir cu
            fugitii, dat in bara, in bara, cu ochii in soare, de izbeliste, de pomana, sters pe jos,
            (ma|ne|te|iti|va) (minte|minti|mint|mintiti), facut de ras, de rasul curcilor,
            (te|va|o|il|l|i) (urasc|detest),
            mintit in fata, scos din sarite, scoate din sarite, scoate din minti, scos din minti, imi
            scoate peri albi, peri albi, mi a ajuns, mi a ajuns cutitul la os, cutitul la os, la capatul
            rabdarii, capatul rabdarii, mi am pierdut rabdarea, pierdut rabdarea, ma lasa nervii, nervii
            la pamant, cu nervii, calcat(|a|i|e) in picioare, inima franta, inima rupta, sufletul
            franta, ma doare sufletul, ma doare inima, mi se rupe (inima|sufletul), rupe inima, cu inima
            stransa, nod in gat, lacrimi in ochi, plans toata, plans de, dat teapa, luat teapa, o teapa,
            praf in ochi, vorbe goale, vorba goala, promisiuni desarte, promisiuni goale, cuvinte goale,
            de ras si de plans, rasul plansului, vai de mama, vai de steaua, jale mare, in halul, in ce
            hal, in ultimul hal, ce hal, ca la puscarie, ca pe vremea, pe vremea lui, evul mediu, lumea a
            treia, nici in africa, bataie de cap, batai de cap, dureri de cap, mare bataie,
            ne fura, hotie curata
        """,
        3: """
            fara cusur, fara repros, fara egal, fara pereche, suflet de om, suflete de oameni, suflet
            mare, suflet bun, (inima|inimi|suflet) de aur, inima (mare|buna|calda), inima cat o casa,
            maini de aur, (om|oameni) (de aur|minunati), floare la ureche, ca pe roate, ca unsa, merge
            uns, de milioane, de exceptie, de nota maxima, nota maxima, zece cu felicitari, 10 cu
            felicitari, zece plus, 10 plus, (cinci|5|zece|10) stele, cinci stelute, nu gasesc cuvinte, nu
            am cuvinte de lauda, numai cuvinte de lauda, doar cuvinte de lauda, cuvinte de lauda, raza de
            soare, ingerul meu, in al noualea cer, cel mai
            (frumos|bine|tare|grozav|dragut|amabil|calm|uman|rabdator|priceput), cea mai
            (frumoasa|tare|grozava|draguta|amabila|calma|umana|rabdatoare|priceputa), cele mai
            (frumoase|dragute), cei mai (frumosi|tari|draguti|amabili), (va|te|v|o|l|le|ii)
            (pup|pupa|pupam|imbratisez|imbratisam), (te|va|o|il|l|ii|le|i) (iubesc|iubim|ador|adoram), mi
            e drag, mi esti drag, mi sunteti dragi, oameni mari, merita toata lauda, toata lauda, toata
            stima, toata admiratia, toata aprecierea, toata recunostinta, tot respectul, respectele mele,
            toti banii, mi au salvat viata, ne a salvat viata, ne au salvat viata, i a salvat viata, i au
            salvat viata, le a salvat viata, le au salvat viata, ti a salvat viata, ti au salvat viata, m
            (a|au) salvat, ne (a|au) salvat, m au scos la liman, din plin, in extaz,
            (plans|plang|lacrimi|plange|plangeam|lacrima) de (bucurie|fericire|emotie|recunostinta), de
            bucurie, de fericire, ca in (povesti|filme|rai), de vis, de poveste, rabdare
            (nesfarsita|infinita|de inger|de fier|de sfant), nervi de otel, peste asteptari, peste toate
            asteptarile, (a|au) (depasit|intrecut) (toate |)asteptarile, bag mana in foc, pun mana in foc,
            (nimic|nu am nimic|n am nimic|nu am ce|n am ce|n avem ce|nu ai ce|n ai ce|nu avem ce|nu am
            avut ce) (de |sa |)(reprosat|reprosa|reprosez|obiectat|obiecta|obiectez|comentat|criticat), sa
            (va|le|ii|o|il|i) (dea|binecuvanteze|tina) (dumnezeu|domnul|cel de sus|bunul|sanatate|dumnezeu
            sanatate), dumnezeu sa (va|le|ii|o|il|i|te)
            (dea|binecuvanteze|tina|rasplateasca|ocroteasca|ajute), bunul dumnezeu, o comoara, nu se poate
            mai bine, nici ca se poate mai bine, nu se putea mai bine, mai bine de atat nu se poate, ca la
            carte, ca la mama acasa, va raman dator*, raman recunoscator*, recunostinta vesnica,
            recunostinta mea, o binecuvantare, de senzatie, palaria jos,
            jos palaria
        """,
        0.3: """,
            in sfarsit, apa calda
        """,
        -0.3: """
            murit de frica, de dimineata, imi era (frica|teama), mi era (frica|teama|rusine), grija mare,
            mai putina, de ce, nu pot, nu putem, nu pot sa,
            nu mai,
            pe jos, pe hol, pe coridor, in picioare, destul de greu, in graba
        """,
        -3: """
            neam prost, bataia de joc, de groaza, (sub|orice) orice critica, sub orice nivel, sub limita,
            cea mai (mare teapa|slaba|urata), cel mai (slab|urat|rau|nesimtit), cele mai (proaste|slabe),
            cei mai (prosti|slabi|nesimtiti), nu recomand nimanui, nu mai calc, o rusine, cea mai mare
            greseala, nota 0, nota zero, zero barat, dezastru total
        """,
    },
    "el": sentiment_greek.CONSTRUCTIONS,
}
