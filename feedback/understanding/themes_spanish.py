"""What Spanish comments are about: words for each theme. Source: own. How to read the tables: ``theme_words``."""

WORDS = {
    "staff_manner": """
        amable, amables, amablemente, amabilidad, amabilisim*, simpatic*, simpatia, antipatic*, educad*,
        maleducad*, mal educad*, educacion, buena educacion, groser*, atent*, desatent*, buen trato, mal trato,
        el trato, trato
        (humano|amable|cercano|exquisito|recibido|excelente|personal|pesimo|malo|bueno|inmejorable|correcto|horrible),
        en el trato, sonrisa*, sonrie*, sonriente*, sonrei*, sin una sonrisa, profesionales, profesionalidad,
        profesionalismo, muy profesional, poco profesional, paciencia, pacientemente, borde, bordes, borderia,
        cordial*, cordialidad, carinos*, carino, dulzura, dulce, servicial*, desagradabl*, agradabl*, actitud,
        actitudes, encanto, encantador*, un sol, unos soles, un amor, un cielo, unos cielos, un angel, angeles,
        angelito*, maja, majo, majas, majos, majisim*, salada, salado, graciosa, gracioso, humor, chiste*,
        bromas, broma, bromear, bromeando, risa, risas, chulo, chuleria, chulesc*, prepoten*, arrogan*, soberb*,
        altaner*, altiv*, seco, seca, sequedad, frialdad, malas caras, mala cara, mala leche, mala gana, de
        malos modos, malos modos, malas formas, malos modales, modales, buenas maneras, grito*, gritar,
        gritando, gritaron, gritan, bronca, regaña*, regañina, regaño, impaciente*, impertinen*, despota*,
        insolent*, malhumor*, mal humor, enojon*, hosc*, arisc*, amargad*, indiferen*, desgana, desinteres,
        pasota*, pasotismo, vocacion, dedicacion, entrega, se desvive*, desvivi*, volcad*, se volc*, humanas,
        calidez, calid*, calor humano, cercania, cercana, empat*, comprensiv*, comprension, apoyo, me
        tranquiliz*, nos tranquiliz*, tranquilizo, tranquilizar*, consol*, me cogio me dio la mano, me agarro la
        mano, de la mano, abrazo*, acogedor*, acogida, me senti acogid*, bien atendid*, mal atendid*, buena
        onda, re amable*, buena gente, buenas gentes, bella persona, buena persona, gran persona, buenas
        personas, buen corazon, gran corazon, corazonazo, caballeros*, caballero, gentil, gentiles, gentileza,
        cortes, corteses, cortesia, descortes*, respondon*, saludar, saluda, saludan, saludo, ni ni los buenos
        dias, buenos dias, despectiv*, desprecio, desden, insult*, burla, se burl*, burlon*, de mala manera, con
        ganas, entusiasm*, alegre*, ilusion, esmero, detalle, detallazo, chapeau, sombrero, se disculp*,
        disculpas, pidio perdon, pidieron perdon, cara de perro, cara larga, caras largas, cara de pocos amigos,
        trato (muy|super|tan) bien, trataron (muy|super|tan|de) (bien|mal|maravilla), tratan (muy|super|tan|de)
        (bien|mal|maravilla), nos trataron bien, me trataron bien, me trato bien, atendieron (muy|super|tan|con)
        (bien|mal|gusto|amabilidad|carino), me ayud*, nos ayud*, me echo (la|una) mano, nos echo (la|una) mano,
        echarme (la|una) mano, se quedo conmigo, se desvivieron, me acompaño, nos acompaño, vago, vagos,
        holgazan*, chismorre*, de chachara, charlando, charlar, de charla,
        (tratan|tratar|tratarte|tratarme|trata) (muy|super|tan|de|) (bien|maravilla|lujo|fatal), atienden
        (muy|super|tan|con) (bien|mal|gusto|amabilidad|cariño), atiende (muy|super|tan|con)
        (bien|mal|gusto|amabilidad|cariño), cercano y, cercana y, cercanos y, trato cercano, (con|mucha)
        (alegria|ternura)
    """,
    "communication": """
        explic*, informa, informan, informar, informaron, informado, informada, informados, informadas, informo,
        informen, informe claro, informacion, desinform*, mal informad*, escuch*, comunica*, incomunic*,
        incomunica*, llamaron, llamar para, me llam*, nos llam*, devuelvan la llamada, llamada*, responden,
        responder, respondio, respondieron, respondan, responde, respuesta*, sin respuesta, ninguna respuesta,
        contest*, carta, cartas, correo, correos, correo electronico, mensaje*, sms, whatsapp, claridad,
        claramente, (muy|mas|todo|quedo|poco|nada|bien|tan|informacion|lenguaje) (claro|clara|claros|claras),
        con claridad, me aclar*, nos aclar*, aclar*, confus*, confusion, entendi*, entender, entendible, no
        entiend*, no me enter*, ni enterarme, nadie se enter*, consejo*, aconsej*, asesor*, orient*, desorient*,
        idioma*, traduc*, traductor*, interprete*, avis*, sin previo aviso, advert*, advirti*, notific*,
        pregunte, preguntar, preguntas, mis preguntas, mis dudas, dudas, duda, sin dudas, nadie
        (me|nos|te|supo|sabe|sabia) (dice|dijo|dicen|explic*|informa|decir|decirme|aviso|contesta|responde), no
        (me|nos) (dijeron|dijo|dicen|dice|avisaron|aviso), ni pio, ni mu, ni palabra, nos dij*, dijeron (una
        cosa|que si|cosas), cada uno (dice|te dice|me dijo|dijo), cada cual, contradic*, contradictor*, al
        tanto, al corriente, paso a paso, con pelos y señales, en cristiano, lenguaje
        (claro|sencillo|llano|tecnico|juridico), tecnicism*, jerga, letra pequeña, folleto*, indicaciones
        claras, instrucciones, mantener informad*, seguimiento, transparencia, transparente*, sincer*, con
        franqueza, franca, mentira*, mentir*, mintieron, engaña*, conversa*, dialogo, hablar con (el|la|los|un)
        medico, hablan claro, coger el telefono, cojan el telefono, cogen el telefono, coge el telefono, no me
        lo dij*, (devolver|devuelven|devuelvan|devolvieron) la llamada, (pregunto|preguntas|preguntamos) y, me
        dijo (que|una|lo), me dijeron (que|una|lo), nos dijeron (que|una|lo), (hubiera|hubieran|hubiese)
        (avisado|dicho|informado), (hablo|hablan|hablar) (claro|despacio), me (hubiera|hubieran) dicho
    """,
    "waiting": """
        esper*, sala llena, cola, colas, fila, filas, hacer cola, retras*, demor*, tardanza, tardan*, tardaron,
        tardo, tardon*, llego tarde, llegan tarde, llegaron tarde, siempre tarde, muy tarde, demasiado tarde,
        horas, hora y (media|pico|cuarto), (una|media) hora (tarde|de|larga|esperando|mas|despues|en), hora
        larga, rapid*, rapidez, rapidito, rapidisim*, veloz, velocidad, lent*, lentitud, lentisim*, minutos, en
        (cinco|diez|quince|veinte|dos|tres|5|10|15|20|30) minutos, semanas,
        (tres|dos|cuatro|cinco|seis|siete|ocho|nueve|diez|varios|muchos|meses|catorce|3|4|5|6|8) meses, meses
        (y|esperando|para|de|despues), desde
        (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre), puntual*,
        impuntual*, agil, agiles, agilidad, agiliz*, al toque, volado, en un pispas, en un periquete, en un
        santiamen, en un plis, enseguida, en seguida, al instante, al momento, al minuto, de inmediato,
        inmediat*, a tiempo, a su hora, a la hora (clavada|en punto|prevista|acordada|exacta), en punto, con
        prontitud, pronto, prontitud, pronta, lista de espera, listas de espera, aguard*, todavia
        (nada|sigo|no), sigo esperando, sigo sin, aun (nada|no me|sigo), eternidad, eterno, eterna, eternos,
        interminable*, perder (la mañana|el dia|tiempo|el tiempo), perdi (la mañana|el dia|una mañana), perdida
        de tiempo, toda la mañana, toda la tarde, plazo*, fuera de plazo, en el dia, el mismo dia, al dia
        siguiente, aplaz*, pospuest*, cuanto antes, sin
        (cola|colas|fila|filas|esperar|esperas|demora|demoras|retraso), besar el santo, bese el santo, llegar y
        besar, horas y horas, que llegue, (tarda|tardan|tardaron|tardo|tardar|tardando|tardado)
        (mucho|demasiado|tanto|horas|meses|semanas|poco|una|dos|tres|en|mas|menos|años),
        (cancelaron|cancelan|cancelada|cancelado) (la cita|mi cita|dos veces|tres veces), atraso, atrasos,
        atrasado, atrasada, atrasados, atrasan
    """,
    "access": """
        aparcamiento*, aparcar, parking, parqueo, parquear, donde dejar el coche, silla de ruedas, sillas de
        ruedas, acces*, inaccesib*, ascensor*, elevador*, rampa*, escalera*, escalon*, peldaño*, movilidad
        reducida, minusvali*, lejos, lejisimos, lejan*, kilometros, desplaz*, (cerca|cerquita) (de|del),
        cerquita, al lado de (casa|mi casa), a la vuelta de (mi casa|casa|la esquina), a dos pasos, cercania a,
        mas cercan*, mas proxim*, transporte, transporte publico, autobus*, bus, buses, metro, tranvia, parada*,
        taxi, ambulancia de vuelta, linea (1|2|3|4|5|6|7|8|9), colectivo, guagua, horario*, horas de atencion,
        abran, abrir (por|mas|los|las|en), abren, abre (a|los|las|por), abierto, cerrad*, cierran, cierra,
        cierren, cierre, por la tarde, por las tardes, fines de semana, fin de semana, sabado*, domingos,
        festivos, feriado*, cita, citas, cita previa, turno, turnos, huecos, hueco, pedir cita, pedir hora, dar
        cita, sacar cita, reserv*, agenda*, ubicacion, ubicad*, bien situad*, mal situad*, señaliz*, indicador*,
        carteles, cartel, letrero*, discapaci*, ciego*, ciega*, sordos, lengua de signos, lengua de señas,
        braille, intercomunicador, disponib*, dificil (contactar|conseguir|acceder|llegar|encontrar|localizar),
        imposible (contactar|conseguir|hablar|que|coger|llamar|acceder), facil (de|)
        (contactar|llegar|encontrar|acceder|aparcar), facil acceso, no (cogen|coge|contestan|atienden|responden)
        (el|al) telefono, telefono (siempre|) (comunicando|ocupado|descolgado), comunicando, linea ocupada, se
        corta, me colg*, colgaron, musiquita, centralita, nadie coge, nadie contesta, a domicilio, en casa, sin
        cita, urgencias cerrad*, sede (mas|cercana), encontrar (el|la|el sitio|la entrada|la puerta), me perdi,
        perderse, la entrada, interprete de (lengua|signos), cochecito, carrito de bebe, muletas, andador,
        brecha digital, (barrera|barreras) arquitectonicas, (abierta|abiertas|abiertos)
        (los|las|por|hasta|en|a), (sordo|sorda) (de|como|y|soy|que), soy (sordo|sorda|ciego|ciega),
        estacionamiento*, estacionar
    """,
    "environment": """
        limpi*, suci*, suciedad, sucio, higiene de, mugr*, roña, cochambr*, asquero*, asco, bano, banos, baño*,
        aseo, aseos, lavabo*, servicios limpios, retrete*, papel higienico, jabon, ducha*, ruido*, ruidos*,
        silenci*, frio, un frio, hacia frio, calor, un calor, calefaccion, temperatura, aire acondicionado,
        ventilador*, ventilad*, ventilacion, silla, sillas, asiento*, butaca*, sillon*, sofa*, banco para,
        bancos, donde sentar*, sentarse, comida, comidas, comi, cena, cenas, desayuno*, almuerzo, menu, pure,
        caldo, agua, cafe, cafeteria*, cafetera, comedor, maquina de (cafe|agua|vending), sala, sala de espera,
        salas, consultorio (amplio|pequeño|viejo), edificio*, instalacion*, local
        (amplio|pequeño|limpio|sucio|viejo|nuevo|bonito), oficina
        (amplia|pequeña|limpia|sucia|vieja|nueva|bonita|luminosa), amplio, amplia, amplitud, olor*, olia,
        huele*, oler, peste, pestazo, apesta*, comod*, incomod*, confort*, luz natural, luces, iluminacion,
        luminos*, ilumin*, ambiente, entorno, decora*, camas, colchon*, almohada*, manta, mantas, sabana*,
        habitacion*, planta nueva, espacio*, espacios*, estrech*, abarrotad*, apretad*, hacinad*, hacinamiento,
        goteras, gotera, humedad*, moho, desconch*, descascarad*, ruinos*, en ruinas, destartalad*, viejo y,
        obsolet*, tercermundista, jardin*, jardincito, plantas, flores, vistas, ventana*, musica, tele,
        television, televisor, wifi, enchufe*, ratas, rata, raton*, cucaracha*, mosquitos, moscas, bichos,
        basura*, papelera*, contenedor*, parque, parques, columpio*, fuente, acera*, baches, farola*, mural*,
        paredes, techo, cristales, moderno, moderna, modernas, nuevo y, acogedor y, reforma*, renovad*,
        (tranquilo|tranquila) (el|la|y|sitio|lugar|sala|ambiente), (precioso|preciosa)
        (lugar|edificio|sala|sitio), (local|lugar|sitio|edificio|sala|oficina) (bonito|bonita), estacionamiento
        sucio
    """,
    "process": """
        formulario*, formulari*, papeleo*, papeleta*, papeles, papelito*, document*, tramit*, proceso*,
        procedimiento*, burocra*, solicitud*, solicite, solicitar*, instancia*, norma, normas, normativa*,
        reglamento*, requisito*, exig*, expediente*, permiso, permisos, licencia*, certificad*, partida de, acta
        de, pasaporte*, nie, carnet, cedula*, registro*, empadron*, padron, firma, firmas, firmar, sello*,
        organiz*, desorganiz*, caos, caotic*, desorden*, desbarajuste, gestion, gestiones, gestionar*,
        gestionan, fotocopia*, copia, copias, original, justificante*, comprobante*, tasa, tasas, multa*,
        sancion*, impuesto*, hacienda, declaracion de la renta, nomina*, historial laboral, vida laboral, beca*,
        ayudas, legaliz*, apostill*, compuls*, visado*, residencia, arraigo, renov*, caduc*, vencimiento,
        duplicado*, inscrib*, inscripcion*, matricul*, presentar (los|el|la|un|una|mas|otra), entregar
        (los|el|la) (papeles|documentos|solicitud), faltaba (un|una|el|la), falta un papel, me falta*, volver
        (otra|dos|tres) (vez|veces), vuelva usted mañana, vuelva mañana, de ventanilla en ventanilla, otra
        ventanilla, de un lado (a|para) otro, de (aqui|aca) para alla, de herodes a pilatos, mareando, marearon,
        me marea*, peloteo, pelota*, sin vueltas, muchas vueltas, dar vueltas, dando vueltas, complicad*,
        engorros*, simplific*, sencill*, lios, lio, sin lios, sin complicaciones, facilidad*, facil y rapid*,
        recurso, recursos, alegacion*, denegad*, archivad*, notificacion, apelacion, escritura*, herencia*,
        notari*, poder notarial, huellas, constancia, planilla*, extravi*, perdieron (mi|mis|el|la|los)
        (papeles|expediente|documentos|solicitud|historia*), traspapel*, sistema de (citas|turnos|trabajo),
        reglas, politica de, factura*, pago con tarjeta, derivacion, derivar, derivaron, volante, alta medica,
        tramitacion, (cobran|cobraron|cobrado) (dos veces|de mas|tasas), (reclamacion|reclamo|recurso)
        (archivado|denegado|sin respuesta|sin)
    """,
    "digital": """
        web, pagina web, paginas web, la pagina, sitio web, online, on line, en linea, por internet, internet,
        app, apps, aplicacion, aplicaciones, aplicacion movil, contraseña*, portal*, ordenador*, computador*,
        compu, tablet*, pantalla, pantallas, clic*, click*, pinchar, boton, digital*, videollamada*,
        videoconsulta*, videoconferencia*, enlace, enlaces, link, descarg*, adjunt*, escanea*, escaner*, maquina
        de turnos, maquina de tickets, maquinita*, la maquina, sede electronica, clave, cl ve, cl@ve, clave pin,
        certificado digital, certificado electronico, firma electronica, firma digital, dni electronico, usuario
        y, mi usuario, codigo, codigos, qr, sistema (caid*|se cay*|no funciona|no carga|informatico|operativo),
        se cayo el sistema, se cuelga, se colg*, colgad*, se bloque*, caida del sistema, error, errores, movil,
        moviles, telefono movil, smartphone*, celular, celulares, desde el (movil|celular|sofa), correo
        electronico, electronic*, chat, chatbot*, robot*, bot, contestador*, voz automatica, automatic*,
        cajero*, quiosco*, kiosko*, telematic*, virtual*, informatic*, plataforma*, teleconsulta*, redes
        sociales, software, captcha*, pdf, formato invalido, no carga, no deja entrar, registrarme, iniciar
        sesion, caduca la sesion, locutorio, (subir|subo|sube|subi) (el|los|un)
        (archivo|archivos|documento|documentos|pdf|justificante)
    """,
    "outcome": """
        resuelt*, resolv*, resolvi*, resuelv*, soluci*, arregl*, resultado (final|positivo|bueno|excelente|fue),
        buen resultado, buenos resultados, aprobaron, aprobad*, deneg*, rechaz*, concedi*, conceder*, me dieron
        (la|el) (razon|ayuda|piso|plaza|pension|beca|paro|subsidio), me pagaron, cobrando, cobre, cobrado,
        devolvieron, reembols*, ayuda economica, indemniz*, exito*, con exito, curad*, curar*, curo, me curaron,
        sanar, sano, sana, recuper*, tratamiento*, diagnost*, mejori*, mejoro, mejorado, mejorar mi, mucho
        mejor, empeor*, peor que antes, igual (de|que) (coj*|mal|antes), sigo igual, sigue igual, sigo
        (coj*|sord*|con|mal|enferm*), sin solucion, no sirve*, no sirvio, no funciona*, funciono, funciona bien,
        no hicieron nada, no hacen nada, nadie hizo nada, no hizo nada, ni caso, nada de nada, asunto zanjado,
        zanjad*, caso cerrado, logr*, consegui, por fin (tengo|me|pude|lo), me salv*, salvaron, salvo la vida,
        vida a, sin dolor, no me dolio, ni me entere, dolor, doli*, operaron, operacion, opero, cirugia,
        cirujan*, rehabilitacion, fisio, fisioterapia, terapia*, cicatri*, herida*, puntos, vacun*, medicacion,
        medicamento*, pastilla*, receta*, antibiotico*, protesis, manos de oro, buenas manos, competen*,
        incompeten*, inutil*, eficaz, eficaces, eficacia, ineficaz, eficien*, ineficien*, experiencia
        profesional, capacitad*, conocimiento*, chapuza*, negligen*, error medico, mal puesto, reparad*,
        repararon, reparar*, repar*, piso nuevo, trabajo nuevo, volvi a (andar|caminar|ver|trabajar|vivir),
        volver a (andar|caminar|ver), andar (otra|sin), ando, dormir, gane, ganamos, perdi (la|el|mi)
        (casa|trabajo|beca|plaza|ayuda), decision*, desahuci*, me quede sin, nos quedamos sin, sirvio de
        (mucho|algo|nada), de gran ayuda, de mucha ayuda, me cambio la vida,
        (devolvieron|devuelvan|devolver|devuelto) (el|lo|mi) (dinero|cobrado|importe),
        (conseguir|consegui|consiguio|consiguieron) (el|la|mi|trabajo|que|lo|por), (sabe|saben) (mucho|lo que
        hace|lo que hacen), (encontrar|encontre) trabajo, (camino|caminar|camina) (sin|otra), pagarme, pagarnos,
        (bien|mal|muy|poco) (preparado|preparada|preparados|preparadas)
    """,
    "dignity": """
        dignidad, dign*, indign*, respeto, respetos a, respetad*, respetu*, irrespet*, falta de respeto, faltar
        al respeto, faltaron al respeto, respetan, respetar*, privacidad, en privado, intimidad, confidencial*,
        secreto profesional, delante de (todos|todo|la gente|toda|otros|los demas|mi|mis), a gritos delante, en
        voz alta, todo el mundo (oyo|escucho|se entero|oye), toda la cola, en el pasillo, en medio del pasillo,
        humill*, vergüenza, vergonz*, avergonz*, discrimin*, racis*, racista*, machis*, xenofob*, homofob*,
        gordofob*, prejuicio*, estereotip*, trato humano, trato digno, igualdad, por igual, desigual*, justicia,
        injust*, justo, justa, justos, equidad, me juzg*, nos juzg*, juzgad*, sin juzgar*, ignorad*, ignoraron,
        ignoran, como (a|) (un perro|perros|personas|una persona|un numero|un delincuente|delincuentes|una
        reina|un rey|ganado|basura|un trapo|animales|un mueble|un niño|una
        niña|apestad*|mendig*|tonta|tonto|idiota*|familia|una mas|uno mas), como a un, como a una, como si
        (fuera|fuese|fueramos|molest*|no exist*|le debiera), ser humano, seres humanos, deshumaniz*, humanidad,
        inhuman*, no somos (numeros|ganado), un numero mas, un numero, me miro a los ojos, ni me miro, sin
        mirar*, ni (me|nos|la|lo) (miro|miraron|mira), desnud*, desvest*, bata abierta, cortina, tapar*,
        destapad*, en pañal*, pañal, mi consentimiento, consentimiento, permiso antes, derecho*, mis derechos,
        intim*, creyeron, me creyo, no me crey*, en serio, invisib*, menosprec*, por encima del hombro,
        desprecia*, me senti
        (valorad*|escuchad*|humillad*|juzgad*|respetad*|inutil|basura|tonta|tonto|persona|acompañad*|querid*),
        sentirme (valorad*|escuchad*|persona|en casa|querid*), por ser
        (extranjer*|mujer|gitan*|negr*|viej*|mayor|pobre|inmigrante), mis pronombres, sin prisas, con calma, me
        dedico (tiempo|todo|el tiempo|cuarenta|media), llamo por mi nombre, por mi nombre, sala privada, se
        entero (todo|toda), se enteraron todos, me (toman|tomaron|tomo|tomen) en serio,
        (dedico|dedicaron|dedica) (el|su|) tiempo
    """,
    "safety": """
        seguro aqui, me senti segur*, me siento segur*, insegur*, inseguridad, seguridad, peligr*, infeccion*,
        infect*, higien*, contagi*, covid, mascarilla*, guantes, esteril*, gel, desinfect*, caida, caidas, se
        cayo, me cai, me caigo, se cae, resbal*, tropez*, tropiez*, accidente*, lesion*, riesgo*, arriesg*,
        violencia, violent*, maltrat*, amenaz*, abuso, abusos, agresor*, agred*, agresion*, acoso, acosad*,
        robo, robaron, robar*, atrac*, incendio*, fuego, humo, salida de emergencia, extintor*, vigilan*,
        guardia de seguridad, camaras, policia (vino|llego|acompaño), protegid*, proteg*, proteccion,
        barandilla*, pasamanos, sin barandilla*, medicacion equivocada, medicamento equivocado, dosis
        equivocada, alergi*, se equivocaron de (paciente|medicina|pastilla*), cristales rotos, cables, mal
        iluminad*, sin luz, oscur*, a oscuras, exceso de velocidad, corriendo como, freno*, frenazo*, cinturon,
        velocidad excesiva, cuidado con, negligencia, descalabr*, sin arcen, dengue, plaga*, navaja*, cuchillo,
        pelea*, borracho*, drog*, (sentirme|sentirse|sentir|senti|sientes) (muy|mas|)
        (seguro|segura|seguras|seguros), (conduce|conducen|conducia) (como|fatal|con cuidado|bien|despacio)
    """,
}

IN_PRAISE = {
    "staff_manner": """
        personal, emplead*, funcionari*, enfermer*, recepcionista*, equipo, chica, chicas, chico, chicos,
        muchach*, señorita*, señora, conductor*, conductora*, chofer*, celador*, auxiliar*, matrona*, partera*,
        obstetra*, fisioterapeuta*, bomberos, policia*, patrullero*, administrativ*, secretari*, conserje*,
        bibliotecari*, trabajador*, asistente*, tecnic*, voluntari*, doña, gente, profe, profes, maestr*,
        vigilante, guardia, monitor*, capellan, cocinera, operador*, operari*, persona, personas, jefe, jefa
    """,
}

NOTHING = """
    vacunas, personal de limpieza, datos personales, cabello, dulces sueños, sin duda, sin duda alguna, sin
    lugar a dudas, no cabe duda, por supuesto, a la vez, luz verde, dar a luz, a luz, agua pasada, por la tarde,
    hasta pronto, de pronto, tan pronto, lo mas pronto, por favor, saludos, un saludo, saludos cordiales,
    cordiales saludos, cordialmente, atentamente, un abrazo, abrazos, en el fondo, hora de, de nada, ahora, de
    horas, cama de, seguro que, de seguro, seguro social, seguridad social, seguro medico, obra social, en
    curso, el curso, derecho a roce, de derecho, derecha, derecho civil, justo
    (ahora|antes|despues|al|en|cuando|a|la|el), carta de ajuste, carta blanca, a la carta, papel higienico, de
    papel, cerrado por, caso cerrado, esperemos, espero que, espera que, es de esperar, esperanza*, sano y
    salvo, sin mas demora, esperad*, lo esperado, esperarte, inesperad*, desespera*
"""
