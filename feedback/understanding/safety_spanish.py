"""Spanish phrases of danger and of praise that must not be shown, by construction. Source: own.

The small language is that of ``phrases``; ``PAST`` to ``SHOWN`` are told in ``safety_tables``.
"""

_KIN = (
    "(marido|esposo|esposa|mujer|pareja|novio|novia|ex|exmarido|expareja|exnovio|padre|madre|padrastro|madrastra|"
    "hijo|hija|"
    "hermano|suegro|tio|abuelo|cunado|companero|casero|papa|mama)"
)
_MAN = (
    "(padrastro|padre|papa|tio|abuelo|hermano|primo|hermanastro|novio de mi madre|profesor|entrenador|cura|"
    "vecino|cunado)"
)
_KID = (
    "(nino|nina|ninos|ninas|hijo|hija|hijos|hijas|bebe|bebes|crio|crios|nieto|nieta|nietos|nietas|sobrino|sobrina|"
    "sobrinos|menor|menores|pequeno|pequena|pequenos|peques|chiquillo|chiquilla|recien nacido|cria|niño)"
)
_HITS = (
    "(pega|pegan|pego|pegaba|golpea|golpean|golpeo|maltrata|maltratan|maltrato|abofetea|patea|zurra|azota|agrede|"
    "agredio|apaliza|"
    "da palizas|dio una paliza|da una paliza|da golpes|da bofetadas|da tortazos|casca|arrea|quema|viola|violo|"
    "insulta y pega)"
)
_PILLS = (
    "(pastillas|pastilla|medicacion|medicamentos|tranquilizantes|somniferos|paracetamol*|ansioliticos|orfidales|"
    "insulina|lejia|frasco|caja entera)"
)
_WEAPON = (
    "(cuchillo|navaja|pistola|escopeta|machete|hacha|bate|arma|bomba|gasolina|pistolas|cuchillos|martillo|katana|"
    "acido|lata de gasolina|bidon)"
)
_FACE = "(cara|cabeza|boca|nariz|dientes|piernas|craneo|cuello|jeta|crisma|coche|brazos|ruedas|huesos|alma)"
_PLACE = (
    "(oficina|edificio|hospital|centro|consulta|ayuntamiento|sede|local|casa|clinica|colegio|comisaria|juzgado|"
    "chiringuito|ventanilla)"
)
_GROUP = (
    "(moro|mora|moros|negro|negra|negros|gitano|gitana|gitanos|rumano|rumana|rumanos|sudaca|sudamericano|"
    "sudamericana|latino|latina|"
    "extranjero|extranjera|inmigrante|inmigrantes|judio|judia|musulman|musulmana|chino|china|marroqui|pakistani|"
    "africano|africana|"
    "maricon|gay|lesbiana|transexual|boliviano|boliviana|ecuatoriano|ecuatoriana|colombiana|colombiano|polaca|"
    "polaco|ucraniana|paqui)"
)
_TALK = (
    "(charla|curso|taller|cartel|folleto|formacion|jornada|jornadas|campana|pelicula|libro|serie|cancion|"
    "documental|telefono|linea|"
    "prevencion|ponencia|conferencia|seminario|sesion|protocolo|asociacion|poster|anuncio|obra|programa|"
    "informacion|unidad|articulo|clase)"
)
_TOPIC = (
    "(suicid*|autolesion*|violencia|maltrato|malos tratos|abuso*|acoso|menores en riesgo|personas sin hogar|"
    "violencia de genero|sobredosis)"
)
_AMEN = "(si|como|cuando|como no|hasta que|la proxima)"

PHRASES = {
    ("self_harm", "urgent", 0.85): f"""
        (si|ojala|que|como) (manana |hoy |)?(me|nos) (atropella|atropellara|atropelle|mata|pilla|coge|matara|lleva \
            por delante|cae encima) (manana )?(un|una|el) (camion|coche|tren|autobus|bus|metro|rayo) ... (mejor|\
            alivio|descanso|favor|me da igual|paz|descansar*|feliz)
        (quiero|quisiera|solo quiero|ojala|me gustaria|necesito) (dormirme|dormir|acostarme|cerrar los ojos) (para \
            siempre |y )(ya )?(no|nunca) (volver|despertar|despertarme|levantarme|abrirlos|regresar)
        (decidido|decidida|decision tomada|lo tengo claro) ,? ... (no hay vuelta|hasta aqui|cuidad|cuiden|despid*|\
            adios|mis hijos|se acabo|esta noche|hoy)
        (cuidad|cuiden|cuida|cuide|decidles|diles|digan) (de |a )?(mis|mi) (hijos|hijas|hijo|hija|ninos|madre|\
            familia|mujer|perro|pequenos) (que los quiero|que las quiero|que la quiero|cuando yo|cuando no|por mi|\
            por favor)
        (quiere|quiero|queria) (irse|irme|estar|ir|reunirme|reunirse) (con|al) (su|mi|el|la|los|cielo)? ?(abuelo|\
            abuela|padre|madre|papa|mama|hermano|hermana|marido|mujer|hija|hijo|angeles|cielo) ?(al cielo|en el \
            cielo|que murio|que esta en el cielo|con)?
        (estoy|soy|me siento|sobro|sobrar) (de sobra|de mas|sobrando|un estorbo|una carga|un cero a la izquierda) \
            (en este mundo|para todos|en el mundo|para mi familia|en mi casa|en la vida|y)
        sobro en (este mundo|el mundo|esta vida)
        (paso|pasa|viene|pasar|llega) (el |un |por el |por la )*(metro|tren|puente|via|balcon|ventana) ... (pienso|\
            ganas|tirarme|paso adelante|saltar|dar un paso|lanzarme)
        (pienso en |ganas de |punto de )(dar|pegar) (un|el) (paso|salto) (adelante|al vacio|al frente|mas)
        (me|se) (he|ha|habia) (vuelto|vuelto a) (a )?(cortar|autolesionar|cortarse|hacer dano|hacerse dano|rajar)
        (esto|todo|la cosa|mi vida) (se )?(acaba|termina|acabo|termino) (hoy|esta noche|aqui|ya para siempre|para \
            mi|manana)
        (encontraron|encontro|pillaron|vieron|bajaron|descolgaron|descolgo) ... (con|de) (la |una )*(soga|cuerda|\
            cable|cinturon)
        (soga|cuerda) (al cuello|preparada|en el cuello|lista|colgada)
        (mi|su) (ultimo|ultima) (mensaje|carta|comentario|noche|voluntad|deseo)
        (no|ya no|ni) (me )?(quedan|queda|tengo|tiene|hay) (ya )?(ganas|ilusion|ilusiones|fuerzas|motivos|razones|\
            esperanza|nada) (de nada|para nada|de seguir|para seguir|de vivir|para vivir|por lo que vivir|por que \
            vivir|por lo que luchar|que me ate|para continuar|de continuar|de levantarme|de existir|de estar aqui|\
            ninguna|alguna)
        (sin|perdi|perdido|perdiendo|he perdido) (ya )?(las |la |todas las |toda )*(ganas|ilusion|esperanza) (de|\
            por) (vivir|la vida|seguir viviendo|todo|existir|seguir adelante|seguir)
        no (le )?(veo|encuentro|hallo|ve|tiene) (ya |mas |ningun )*(sentido|salida|futuro|razon) (a|en|de|para|por) \
            (la vida|mi vida|nada|vivir|seguir|esta vida|seguir viviendo|todo esto|todo|existir|levantarme)
        (nada|la vida|mi vida|vivir|esta vida) ... (ya |mas )?(no )(tiene|tenia) (ya |ningun |mas )*sentido
        nada (ya |me )?(tiene|tenia) (ya |ningun |mas )*sentido
        no (veo|encuentro|hay|tengo) (ya )?(ninguna |otra )?salida (y|que no|mas|a mi vida|a esto y)
        para que (seguir|seguir viviendo|vivir|continuar|levantarme|existir|sigo viviendo|voy a seguir viviendo|\
            quiero vivir|sirve vivir|seguir luchando)
        (ojala|espero|quisiera|rezo para|deseo|pido a dios) (que )?(no|nunca) (me )?(despertara|despierte|despertar|\
            despertarme|levantarme|despertase|haber nacido|amanecer|vuelva a despertar) (manana|mas|nunca|jamas|de \
            nuevo)?
        (acostarme|dormirme|dormir|irme a dormir) y no (despertar|despertarme|volver a despertar|levantarme)
        (quitarme|quitarse|quitarnos|me quito|me quite|me quitare|se quita|quitar) (yo )?de (en )?(medio|el medio|\
            encima del mundo|la circulacion)
        (quitarme|quitarse|quitarnos|me quito|me quitare|se quito|se quita) la vida
        (estaria|estarian|estariais|estara|estaran|seria|iria|irian|viviria|vivirian) (mucho |todo |todos |todas \
            )*(mejor|mas felices|mas feliz|mas tranquilos) (sin mi|si yo no|si me muero|si no estuviera|si no \
            existiera|si desaparezco|si me voy|cuando no este|cuando me muera|si me muriera)
        (mejor|mas felices|mas tranquilos) (sin mi|si me muero|si no estuviera|si yo no (estuviera|existiera|estoy)|\
            si desaparezco|si desapareciera)
        (quiero|quisiera|deseo|me gustaria|ganas de|querria|necesito) (desaparecer|morirme|morir|matarme|acabar con \
            todo|que acabe todo|que se acabe todo|que todo acabe|que todo termine|que se termine todo|dormir y no \
            despertar|dejar de existir|dejar de vivir|dejar este mundo|irme de este mundo|no estar aqui|no existir|\
            no vivir|tirarme|cortarme las)
        (pensando|pienso|pense|piensa|pensado|pensamientos|ideas|planeando|intento|intentando|decidido|decidida|\
            dispuesto|dispuesta|plan|planes) (en |de |a |para )?(quitarme|quitarse|matarme|matarse|morirme|suicid*|\
            acabar con (todo|mi vida|esto de una vez)|terminar con (todo|mi vida)|hacerme dano|tirarme|ahorcarme|\
            desaparecer|irme al otro barrio|no seguir viviendo|la muerte|muerte)
        (guardad*|guardo|guardando|juntado|juntando|acumulado|acumulando|escondid*|preparadas|ahorrando) ... {_PILLS}
        {_PILLS} (guardadas|preparadas|escondidas|listas|suficientes)
        (tomar*|tome|tomo|tomado|tomare|tomas|trago|tragar*|trague|traga|tragado|metido) (todas|todo el|toda la|un \
            bote|una caja|dos cajas|tres cajas|un monton|un frasco|muchisimas|un punado|un blister) ... {_PILLS}
        me las (tomo|tomare|trago|voy a tomar|tragare) (todas|de golpe|de una vez|enteras)
        (se|me) (corta|corto|cortaba|cortado|autolesiona|autolesiono|raja|quema|arana) (en )?(los|las|sus|mis|el|\
            la) (brazos|munecas|piernas|muslos|venas|antebrazos|brazo|piel)
        (me|se) (hago|hace|hizo|hice|haciendo|he hecho) dano (a )?(mi|si) (mism*)
        (me|se) (hago|hace|haciendo|hacia) dano (porque|cuando|para|y no|con|en los|cada|todos|por las)
        (punto de|pensado en|pienso en|penso en|quise|ganas de|intente|intentado|dispuesto a|estuve por|ido a|voy a|\
            iba a|quiero|pensando en|por poco me|casi me) (tirar*|lanzar*|arrojar*|saltar|saltado|tiro|lanzo) (por|\
            desde|de|del|al|a la|a las|a un|bajo|debajo|delante) (el |la |un |una |mi |del |los )*(balcon|ventana|\
            puente|terraza|azotea|tren|metro|via|vias|vacio|rio|mar|coche|camion|acantilado|quinto|tejado|rieles)
        (me|se) (tiro|tire|tiro|tirare|lanzo|arrojo|voy a tirar|va a tirar|quiero tirar|quiere tirar) (por|desde|al|\
            a las|bajo|delante) (el |la |un |una |mi |del |los )*(balcon|ventana|puente|terraza|azotea|tren|metro|\
            vias|via|vacio|rio|coche|camion)
        (si|como) (me|nos) (quitan|deniegan|echan|dejan|niegan|cortan|retiran|abandonan) ... me (mato|matare|cuelgo|\
            ahorco|suicido|quito la vida|tiro|muero)
        me (mato|matare|cuelgo|colgare|ahorco|ahorcare|suicido|suicidare|quitare la vida|voy a suicidar|voy a \
            ahorcar|voy a colgar|pego un tiro|voy a pegar un tiro|corto las venas|cortare las venas|voy a tirar)
        (cansad*|hart*|aburrid*|agotad*) (ya )?(de|con) (vivir|la vida|esta vida|seguir viviendo|mi vida|existir|\
            estar viv*|seguir luchando)
        no (quiero|quiere|puedo|aguanto|soporto|deseo|merezco|consigo) (ya |mas |seguir |continuar )*(vivir|\
            viviendo|existir|seguir vivo|seguir viva|en este mundo|la vida|esta vida|mi vida|estar vivo|estar viva|\
            mas vida|despertarme|despertar|seguir aqui)
        (ya )?no (puedo|aguanto) mas ... (quiero|voy a|prefiero|vida|vivir|morir|desaparecer|acabar|matar)
        (prefiere|prefiero|preferiria|preferia|mejor) (estar )?(muert*|morir|morirse|morirme|no haber nacido|no \
            existir) (antes|que|a volver|a seguir)?
        (no )?(vale|merece|merecia) la pena (ya )?(seguir|vivir|continuar|seguir viviendo|la vida|esta vida|mi \
            vida) (viviendo|asi|viva|vivo)?
        (acabar|terminar|acabo|termino|acabare|acabe|terminare) (de una vez |ya )?con (todo|esto|mi vida|mi \
            sufrimiento|mi existencia|la vida) (de una vez|ya|para siempre|hoy|esta noche)?
        (carta|cartas|nota|notas|mensaje) de (despedida|suicidio|adios) (ya )?(escrit*|a mis|a mi|para mis|para mi)?
        (escrit*|escribi|escribiendo|dejado|deje|dejo) (ya |una |la |mi |las |unas )*(carta|cartas|nota|notas) de \
            (despedida|suicidio|adios)
        (ideas|pensamientos|ideacion|tendencias|impulsos|pulsiones|crisis) (suicid*|autolitic*|de muerte|de \
            suicidio|de morir|de matarme|de hacerme dano|muy negr*)
        (nadie) (me )?(echaria|echara|notaria|notara|enteraria|lloraria|extranaria) ... (de menos|en falta|si me \
            muero|si no estuviera|si desaparezco|si me muriera|si yo no|si falto|si desapareciera)
        (nadie) ... (se daria cuenta|se enteraria|me echaria de menos|me lloraria) (si|de que)
        (odio|detesto|aborrezco) (vivir|mi vida|estar viv*|la vida|existir|despertarme)
        (ojala|quisiera|querria|mejor) (me muera|me muriera|me muriese|morirme|estar muert*|no haber nacido|no \
            existiera|no existir|me hubiera muerto|me atropelle|me parta un rayo|no estuviera aqui|estuviera muert*)
        (voces) ... (dicen|ordenan|mandan|piden) ... (mate|matarme|tire|dano|muera|corte)
        (mi|nuestro|nuestra) {_KIN} ... (dice|quiere|piensa|habla|amenaza|intenta|intento|ha intentado) ... (morir*|\
            matarse|suicid*|quitarse|no quiere vivir|quitarse de en medio|tirarse)
        (soy|siento|solo soy) (solo |que soy |como )*una carga (para|de) (mi|mis|todos|la|el|los|nadie)
        (ultimo|ultima) (dia|noche|carta) (de mi vida|en este mundo|que me veis|que vivo)
        (despedirme|me despido|adios) (de|a) (todos|todo el mundo|este mundo|la vida|mi familia) (para siempre|hoy|\
            ya|porque)
        (dormir|desaparecer|irme) para siempre
        estoy (muert*|vaci*) por dentro
        no (deberia|merezco) (estar viv*|vivir|existir|haber nacido|seguir viv*)
    """,
    ("violence", "urgent", 0.85): f"""
        (es|eres|sois|son|sera|esta|estas|estais) (un |una |ya )*(hombre muerto|mujer muerta|hombres muertos|muerto \
            si|muerta si|muertos si|cadaver)
        (gasolina|cerillas|mechero|pistola|cuchillo|escopeta|navaja) ... nada que perder
        (salto|saltare|saltaria|rompo|parto|arranco|arrancare|hundo|hundire|reviento|vuelo|volare|quito de cuajo) \
            ... (los|la|el|las) (dientes|cabeza|piernas|cara|ojos|brazos|cuello|boca|nariz) (al|a la|a el|a ese|a \
            esa|a quien|a todos|a uno|como)
        (cojo|cogere|agarro|pillo|saco) (la|el|mi|una|un) (escopeta|pistola|cuchillo|navaja|hacha|bate|arma|\
            machete) (y|para|como|a)
        (como|si|cuando|en cuanto) (pille|coja|vea|encuentre|agarre|trinque|lo pillo|la pillo) (al|a la|a ese|a esa|\
            a quien|por la calle|en la calle|lo|la|a los) ... (muert*|mato|reviento|rajo|parto|ostia|hostia*|entero|\
            enterar|vivo)
        (me|nos|le|la) va a (rajar|matar|degollar|apunalar|quemar|pegar un tiro|cortar el cuello|reventar)
        (vuelvo|volver|volvere|ire|voy|vendre|vengo|entro|entrare|aparezco|presento|presentare|regreso|salgo|baje|\
            bajo|subo) (alli |aqui |a la oficina |otra vez |con vosotros |manana )*con (un|una|el|la|mi) (buen |\
            buena )?{_WEAPON}
        (llevo|llevare|llevar|traigo|traere|traer|cojo|cogere|saco|sacare|compro|compre) (un|una|el|la|mi) (buen |\
            buena )?(pistola|escopeta|machete|hacha|bate|bomba|arma|cuchillo|navaja|bidon|katana) (y|la proxima|\
            para|a|cuando|encima|si|manana)
        (saco|sacaron|apunto|apuntaron|amenazo|amenaza|amenazado|amenazaron|amenazando|ataco|atacado|atacaron|puso|\
            pusieron|intimido) (con |me )?(un|una|el|la|con un|con una) {_WEAPON}
        (amenaz*) (a|con|de) (mi |mis |nosotros |un |una |el |la )*({_WEAPON[1:-1]}|muerte|matar*|pegar*|quemar*|\
            rajar*|hijos|hijas|hacer* dano)
        (quemar|quemare|quemo|incendiar|incendiare|reventar|reventare|volar|prender|prendere|prendo|pegar|meter|\
            metere|meto|pego) (fuego )?(a |al )?(la|el|esa|ese|esta|este|vuestra|vuestro|toda la|todo el|aquello) \
            (puta |puto |maldita |maldito |jodida )*{_PLACE}
        (quemar|quemaros|quemarlos|prenderos|reventaros|volar*) ... (con vosotros|con todos|todos) dentro
        (le|te|os|les|lo|la|los) (voy a|vamos a|pienso|juro que|voy|quiero|queria) (a )?(partir|romper|reventar|\
            machacar|abrir|rajar|hundir|destrozar|cortar|arrancar|aplastar|quemar) (la|el|los|las) {_FACE}
        (le|te|os|les|se la|se lo) (parto|rompo|reviento|partire|rompere|reventare|machaco|rajo|rajare|abrire|\
            cortare|arrancare|parti|partia|partiria|rompia|romperia|reventaria) (la|el|los|las) {_FACE}
        (partir*|romper*|reventar*|machacar*|rajar*|abrir*|cortar*) (la|el|los|las|a hostias|a palos|a golpes|a \
            patadas|a puñetazos|a punetazos) ({_FACE[1:-1]}|como|si|al|a ese|a esa)
        (voy a|vamos a|quiero|ganas de|juro que|pienso|podria|seria capaz de|gustaria|a punto de|apetece) (ir a \
            )?(matar*|rajar*|apunalar*|acuchillar*|disparar*|estrangular*|degollar*|ahorcar*|reventar*|liar*la a \
            tiros|pegarle|pegarles|darle una paliza|darles una paliza|hacerle dano|hacerles dano|hacer dano a|\
            partirle|quemar*|cargarme a|cargarmel*|linchar*|atropellar*)
        (vais|vas|va|van) a (enterar|enteraros|enterarte|enterarse|saber quien soy|acordar|acordaros|acordarse|\
            llevar|arrepentir|arrepentiros|arrepentirte|arrepentirse|pagarlo|pagarla|pagar|lamentar|lamentarlo|\
            sufrir|morir|sangrar|correr sangre)
        (os|te|se|la|lo) (vais a|vas a|va a|van a) (enterar|arrepentir|acordar|cagar)
        (se|te|os) (arrepentira|arrepentiras|arrepentireis|acordara|acordareis|enteraras|enterareis|enterara) (de|\
            toda|bien|como|cuando|por|si|el dia)?
        (me las|me la|nos la|lo|la|la va a|la vais a) (pagaras|pagara|pagareis|pagaran|pagar) (todas|todos|cara|\
            caro|muy)?
        (alguien|uno|alguno|algun*|un dia alguien|vosotros|el proximo) (va a|acabara|acaba|terminara|puede|saldra|\
            sale) (acabar |terminar |salir |resultar |haber )*(muert*|morir|herid*|mal parad*|mal|con un tiro|en el \
            hospital|en el cementerio) (si|como|cuando|por)
        (merec*|deberian|deberia|habria que|ojala|hay que|necesitan|os hace falta) (que )?(os |les |le |te |los |\
            las |la |lo )*(peguen|pegar|den|dar|maten|matar|fusilen|fusilar*|quemen|quemar*|cuelguen|colgar*|\
            linchar*|rajen|ahorcar*|disparar*|una paliza|un tiro|dos tiros|un balazo|una bala|un par de hostias|dos \
            hostias|una hostia)
        (un tiro|tiros|una bala|balas|dos tiros|un balazo|cuatro tiros|una paliza|dos hostias|una puñalada|\
            punaladas|una punalada) (a|en|os|le|les|para) (todos|todas|la|cada uno|vosotros|ese|esa|el|tod*)
        (hacer|hacerle|hacerles|haga|hare|hacerte) (mucho )?dano a (alguien|otra persona|otros|mi|mis|los|las|una \
            persona|la gente|ese|esa|vosotros|terceros)
        (miedo|temo) (de|a)? ... (hacerle|hacer|hacerles) (dano|algo malo) (a alguien|a mi|a mis|a otra)?
        (mi|su|el|la) (ex|marido|pareja|vecino|novio|padre|hijo|exmarido|expareja|hermano|hombre) ... (dice|dicho|\
            ha dicho|dijo|amenaza|escribio|escrito|jura|juro|manda|mando) ... (va a matar*|matara|me mata|me matara|\
            me va a|nos mata|matar*|quemar*|rajar*|encontrar*|buscar*)
        se (donde|que coche|a que colegio|en que colegio|que autobus) ... (viven|van|estudian|tiene|aparca|duerme) \
            ... (hijos|familia|arrepent*|cuidado|vigil*|enter*|pagar*)
        (ten|tened|tenga|tengan) (mucho )?cuidado (por la calle|cuando salgas|al salir|a la salida|que se donde|con \
            lo que os pueda|no vaya a|esta noche)
        (cuchillo|pistola|navaja|machete|arma) (en mano|en la mano|y sigue|fuera|en la puerta|en el portal|y esta)
        (os|te|le|la|lo|los|las) (matare|rajare|apunalare|pegare un tiro|voy a matar|voy a rajar|voy a quemar|voy a \
            pegar|voy a dar|voy a hacer dano|voy a coger|espero a la salida y|espero fuera y)
        (correra|va a correr|habra|va a haber) (la )?(sangre|muertos|muertes|una desgracia|una masacre)
        (agred*|atac*|golpe*|apuñal*|apunal*|viol*|atrac*) (a mi|a mis|en la puerta|hoy|anoche|ahora|otra vez|con un)
    """,
    ("abuse", "urgent", 0.85): f"""
        (cierra|cerro|echa|deja cerrad*) (con|la|con la) (llave|puerta|candado) ... (se lleva|movil|telefono|llaves|\
            salir|encerrad*|trabajar|no puedo)
        (se lleva|me quita|me esconde|se queda con) (mi|mis|el|las|la) (movil|telefono|llaves|dinero|documentacion|\
            pasaporte|tarjeta|zapatos|paga|pension)
        (vacia|vacian|saca dinero de|roba de|gasta|saquea) (me )?(la|mi|el|mis) (cartilla|cuenta|pension|tarjeta|\
            ahorros|banco|monedero|dinero)
        (me|nos|le|la) (empuja|empujo|zarandea|sacude|grita|amenaza|insulta|pega|agarra|tira) (si|cuando|cada vez \
            que|porque) *
        (lo que|las cosas que) (me|nos|le) (hace|hizo|hacen) (mi|el|su|en casa|por las noches|por la noche|cuando|a \
            escondidas) *
        (manga larga|gafas de sol|maquillaje|bufanda|mangas largas) ... (me hace|marido|pareja|moraton*|golpes|\
            marcas|tapar)
        (sacan|saca|arrastran|arrastra|tiran|levantan|jalan) (a )?(mi (madre|padre|abuela|abuelo|mujer|marido)|los \
            abuelos|las abuelas|los ancianos|los residentes) ... (a tirones|del pelo|de los brazos|por los brazos|\
            arrastras|a rastras|a la fuerza|de la cama a|chilla|grita|a empujones)
        (cuando|si) (bebe|llega borracho|viene borracho|se emborracha|se enfada|esta borracho|se droga|llega) ... \
            (me|nos) ({_HITS[1:-1]}|grita|tira|insulta|amenaza)
        (me|nos) (esta |sigue |estuvo |estaba |vuelve a |ha vuelto a )*({_HITS[1:-1]}|pegando|golpeando|maltratando|\
            abusando|violando|amenazando|ha pegado|ha golpeado|ha violado|ha maltratado|han pegado|han violado|han \
            pegado una paliza)
        (me|nos|la|le) (agarro|agarra|cogio|coge|apreto|aprieta|sujeto|levanto|tiro|tira|empujo|empuja|arrastro|\
            arrastra|estampo|lanzo) ... (del cuello|por el cuello|el cuello|del pelo|por el pelo|por las escaleras|\
            escaleras abajo|contra la pared|contra el suelo|al suelo de)
        (intento|trato de|quiso|intenta|ha intentado|casi) (me )?(ahogar*|estrangular*|violar*|matar*|asfixiar*|\
            envenenar*) (me|nos|a mi|con|en)?
        (mi|el|la) {_KIN} ... (no )?(me|nos) (deja|quita|controla|encierra|maltrata|amenaza|humilla|persigue|acosa|\
            prohibe|esconde|obliga|vigila|chantajea|insulta|empujo|empuja|tira|tiro|grita|revisa)
        (me|nos) (quita|controla|esconde|roba|retiene|ha quitado) (el|la|los|todo el|toda la|mi|mis) (dinero|paga|\
            pension|sueldo|pasaporte|movil|telefono|papeles|documentacion|nomina|tarjeta|tarjetas|llaves|dni)
        no (me|nos) (deja|permite|dejan) (ni )?(salir|irme|ir|ver|hablar|trabajar|tener|llamar|comer|usar|coger|\
            estudiar|entrar en mi)
        (miedo|terror|panico|asustad*|aterrorizad*|pavor|temo) (de |a |al |por |del )*(mi|su|el|la|los)? ?(propio \
            )?(marido|pareja|novio|esposo|ex|padre|padrastro|hijo|expareja|exmarido|cuidador|cuidadora|auxiliar|\
            casa|volver a casa|de noche|del turno de noche|la del turno|el del turno|la cuidadora|el cuidador)
        (mi|nuestro|su) (hijo|hija|nieto|hermano|yerno|nuera|sobrino) (me|nos|le|la|lo) (pega|maltrata|roba|amenaza|\
            empuja|insulta|agrede|quita|tiro|empujo|golpea|encierra)
        (cuidador*|auxiliar*|enfermer*|celador*|personal|trabajador*|monitor*|monja*|interna|chica que la cuida) \
            ... (le|les|la|lo|los|las) (pega|pegan|pego|golpea|golpean|zarandea|zarandean|abofetea|pellizca|tira \
            del pelo|grita|gritan|ata|atan|maltrata|maltratan|insulta|insultan|humilla|da bofetadas|roba|roban|\
            empuja|empujan|encierra|deja sin comer) (y |a )?(mi|los|las|ella|el|la|madre|cuando|porque|con|todos|si)?
        (pega|pegan|golpea|golpean|maltrata|maltratan|zarandea|abofetea|pellizca|atan|ata|encierran|gritan) (a \
            )?(mi (madre|padre|abuela|abuelo|tia|tio|suegra|mujer|marido)|los (abuelos|residentes|ancianos|mayores|\
            viejitos|viejos)|las (abuelas|ancianas|residentes)|residentes|ancianos)
        (atado|atada|atados|atadas|amarrado|amarrada|amarrados|amarradas|encerrado|encerrada|encerrados|encerradas|\
            sujetos con correas) (a|en|con|todo|toda|de) (la|una|el|su|las|cama|silla|habitacion|pies|todo el dia|\
            dia|noche|cuarto|llave|correas|sabanas)
        (atan|ata|amarran) (a )?(los|las|mi|a mi) (abuelos|ancianos|residentes|mayores|madre|padre|abuela|abuelo|\
            viejos|pacientes|mano*) (a|en|con)
        (moraton*|cardenal*|golpes|hematoma*|magulladura*|marcas) (por todo|en todo|en los|en las|en el|en la|por \
            los|en su|por) ... (miedo|panico|pavor|asustad*|no quiere decir|no dice|nadie explica|nadie sabe|terror|\
            llora)
        (fui|he sido|fue|ha sido|sido|siendo|soy|sigo siendo) (tambien )?(violad*|abusad*|agredid* sexual*|\
            maltratad*|acosad* sexual*|agredid*|golpead*|amenazad* de muerte)
        (me|la|nos|le) (violaron|violo|han violado|ha violado|manosearon|manoseo|manosea|abusaron|abuso|tocaron|\
            forzo|forzaron|obligo a tener|obligan a prostituirme|obliga a tener)
        (padrastro|padre|papa|tio|abuelo|hermano|primo|jefe|profesor|cura|monitor|vecino|cunado|novio de mi madre) \
            (me|nos|la|le) (toca|tocaba|toco|manosea|mete mano|besa|obliga|viene a la cama)
        me (toca|tocaba|toco|besa|beso|acaricia) (sin mi|por debajo|ahi abajo|mis partes|las partes|y no se a quien|\
            y me dice que no|en la cama|donde no|el culo y|las tetas y|entre las)
        (novio|marido|pareja|ex|expareja|padre|esposo|exmarido|hijo|padrastro|casero|jefe) (me|nos) (amenaza|\
            persigue|acosa|chantajea|vigila|controla|espera|encierra|humilla|sigue)
        (me|nos) (amenaza|amenazan) (si|con|cuando|todos|cada|de|a mi|y)
        (me|nos) (tiene|tienen|encierra|encierran|ha encerrado|encerro|tuvo) (encerrad*|secuestrad*|con llave|bajo \
            llave|en casa|en la habitacion|en el cuarto|retenid*)
        (me|la|nos) (obliga|obligan|fuerza|fuerzan|quieren obligar|va a obligar) (a )(casar*|prostituir*|tener|\
            acostar*|mendigar|trabajar gratis|robar|hacerlo|hacer cosas)
        (matrimonio|boda) (forzad*|obligad*)
        (escap*|huir|huyendo|hui|escondid*|escondo|esconder*) de mi (marido|pareja|novio|ex|padre|familia|expareja|\
            exmarido|esposo|hijo)
        (vivo|vivimos|convivo|atrapada|sigo) (con|en) (un |una |el |mi |la )*(maltratador|relacion de maltrato|\
            relacion violenta|hombre violento|marido violento|pareja violenta|mi agresor|infierno con)
        (mi|su) (marido|pareja|hijo|padre|novio|ex|hermano) (es|esta|se pone|se vuelve|se ha vuelto) (muy |cada vez \
            mas |tan )*(violent*|agresiv* conmigo)
        (sentad*|tumbad*|dejan|tirad*|abandonad*) ... (en su|sobre su|entre su|en sus) (propi* )?(orina|orines|\
            heces|mierda|excrement*|suciedad|pis)
    """,
    ("child_at_risk", "urgent", 0.85): f"""
        (no hay|sin|no tienen|no tiene|falta) (nada de )?(comida|ropa|luz|agua|calefaccion|camas|leche|panales) ... \
            (nino*|nina*|bebe*|crios|hijos|menores|pequenos)
        (mellizos|gemelos|ninos|ninas|crios|chiquillos|hermanitos|pequenos|nino|nina|bebe) ... (solos|solas|solo|\
            sola|descalz*) ... (medianoche|de madrugada|por la noche|a las tantas|en pijama|de noche|hasta las \
            tantas|en la calle de noche|por la carretera)
        (hermanastro|hermano|tio|primo|padre|padrastro|papa|abuelo|novio de mi madre|vecino|profesor|entrenador|\
            canguro) (me|nos|le|la) (hace|hizo|obliga a hacer|hacia) (cosas|cositas|guarradas|cosas feas|cosas \
            malas|eso)
        (tire|tiro|lance|lanzo|arroje|estampe|solte|zarandee|sacudi) (al bebe|a la bebe|al nino|a la nina|en la \
            cuna|en la cama|a mi hij*|contra) ...
        (grite|chille|perdi los nervios|perdi los papeles|explote) (al|con el|a la|con la|a mi) (bebe|nino|nina|\
            hijo|hija|pequen*|recien nacido) (y|,) ... (tire|miedo|zarand*|pegue|lance|asust*|solte)
        (le|les|la|lo) (apaga|apago|quema|apagan) (los |un |con )*(cigarros|cigarro|cigarrillos|cigarrillo|colillas|\
            pitillos)
        (me doy miedo|tengo miedo de mi misma|tengo miedo de mi mismo|miedo de lo que pueda hacer|miedo de lo que \
            puedo hacer|me asusto de mi)
        {_KID} ... (esta|estan|tiene|tienen|dejan|encierra|encierran|quedan|queda) (siempre |todo el dia |muchas \
            horas )*(encerrad*|sol*|atad*|abandonad*|con llave|sin comer|sin vigilancia) (en|todo|toda|sin|y|dia*|\
            hora*|por|la|casa|a)?
        (deja|dejan|dejo|deje|dejando|dejaron|abandona|abandonan) (al|a la|a los|a las|a sus|a su|el|la|los|las|\
            siempre al) {_KID} ... (sol*|encerrad*|sin comer|en el coche|en la calle|abandonad*)
        {_KID} ... (vuelve|vuelven|viene|vienen|vino|llega|llegan|aparece|volvio|llego|regresa) ... (llen* de|con) \
            (golpes|moraton*|marcas|cardenal*|quemadur*|hematoma*|heridas|un ojo morado|sangre)
        {_KID} (tiene|tienen|lleva|llevan|con|esta llen*|estan llen*|llen*) (muchos |varios |siempre |el cuerpo |\
            los brazos )*(de |con )?(moraton*|cardenal*|marcas de|quemadur* de|hematoma*|golpes|verdugon*)
        (padre|madre|padrastro|madrastra|novio|pareja|marido|ex|abuelo|tio|profesor*|vecin*|cuidador*|papa|mama|\
            monitor|el|ella) (les|le|los|las|la|lo) (esta |sigue )?({_HITS[1:-1]}|pegando|maltratando|toca|tocando|\
            zarandea|encierra|grita y pega|azota|quema|mete mano|ata|deja sin comer)
        (pega|golpea|maltrata|zarandea|azota|abusa de|viola|toca|quema|encierra|zurra|manosea|pegan|golpean|\
            maltratan|abusan de|encierran|descuida|deja sin comer) (a )?(mi|mis|su|sus|los|las|al|a la|la|el|\
            nuestr*|ese|esa|esos) (pobre |propia |propio |propios )?{_KID}
        (temo|miedo|preocupad*|asustad*|sufro|preocupa|preocupan|temor) (por|de|que|a) (la seguridad de |la vida de \
            |lo que le pueda pasar a |lo que les pase a )?(mi|mis|el|la|los|las|sus|nuestr*|esos|esas|ese) {_KID} \
            ... (pega|golpea|padre|maltrat*|borrach*|droga*|viol*|novio|abus*|toca|peligro|sol*|encerrad*|visita*|\
            pareja)
        {_KID} ... (no (ha|han|habia) (comido|desayunado|cenado)|sin comer|sin cenar|lleva* * dias sin|pasa* hambre|\
            pasando hambre|desnutrid*|no tiene* que comer|no tiene* para comer|muerto* de hambre|van sucios|mendiga*)
        (no tengo|no tenemos|no me llega|no hay|no me queda|sin) (nada |dinero |leche |comida |ni )*(que dar|que \
            darle|que darles|para dar|para darle|para darles|para alimentar|para el bebe|para mis hijos|para la \
            nina|para el nino|para mi bebe|de comer a) (de comer|a mis|a mi|a los|hoy|ni|para)?
        (madre|padre|padres|mama|papa|vecina|vecino|pareja) (esta|estan|siempre|va|anda) (siempre |todo el dia |\
            todo el tiempo |continuamente |muy )*(borrach*|drogad*|bebid*|colocad*|enganchad*|puest*) ...
        {_KID} ... ... (madre|padre|padres) ... (borrach*|drogad*|bebid*|colocad*|heroina)
        {_MAN} (siempre |me |nos |le |la )*(entra|viene|se mete|se cuela|entraba) (en|a|por) (mi|su|nuestr*|la) \
            (cuarto|habitacion|cama|dormitorio)
        {_MAN} (me|le|la|nos|les) (toca|manosea|abusa|viola|mete mano|besa en|graba|hace fotos)
        (zarande*|sacud*|pegad*|pegue|pego|golpee|lastime|tire|grite y pegue|di una paliza) (a |al |a la )?(mi |el |\
            la |los |mis )?(bebe|nino|nina|hijo|hija|ninos|hijos|recien nacido|pequen*) (y|porque|,|otra|cuando|\
            pero|anoche|hoy)
        (miedo|ganas|ideas|pensamientos|pienso) (de|en|a) (hacer* dano|pegar*|ahogar*|tirar*|matar*|zarandear*|\
            volver a pegar*) (a mi|a mis|al|a la|mi) (bebe|hij*|nino|nina|ninos|pequen*)
        (tengo) (8|9|10|11|12|13|14|15|ocho|nueve|diez|once|doce|trece|catorce|quince) anos (y|,) ... (pega|toca|\
            miedo|ayuda|padrastro|padre|solo|sola|dano|abusa|viola)
        (padrastro|padre|tio|abuelo|hermano) ... tengo (8|9|10|11|12|13|14|15|ocho|nueve|diez|once|doce|trece|\
            catorce|quince) anos
        (hombre|tipo|desconocido|profesor|entrenador|alguien|adulto|senor) ... (pide|envia|manda|pidio|saca|hace|\
            hizo|pedia|envio|mando) ... (fotos|videos|imagenes) ... (desnud*|sin ropa|ropa interior|sexual*|intim*)
        {_KID} ... (llora|lloran|llorando|grita|gritan|gritando|chilla|chillan|gritos|llantos) (todo el dia|todas \
            las noches|toda la noche|cada noche|sin parar|pidiendo|y nadie|y oigo golpes|durante horas)
        (oigo|escucho|se oye|se oyen|oimos|escuchamos) ... (golpes|gritos|palizas|pegan|pegar) ... {_KID}
        {_KID} (esta|estan|corre|corren|corria) (en|mucho|un) (grave |serio )?(peligro|riesgo)
        (maltrato|maltratan|abusan|desnutricion|explotacion) (a|de|infantil) (un |una |los |las |al )?{_KID}
    """,
    ("homelessness", "urgent", 0.8): """
        (esta noche|hoy|manana|otra noche) (toca |a |al |en |en el |me toca |nos toca |dormimos en |duermo en \
            )+(banco|parque|calle|coche|cajero|portal|estacion|banco del parque|soportal)
        (hasta el|antes del|para el|de aqui al) (lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia|fin de \
            mes) (para|a) (irnos|irme|salir|marcharnos|marcharme|dejar (la casa|el piso)|desalojar|vaciar|largarnos|\
            entregar las llaves)
        (nadie|no) (nos|me) (coge|cogen|acoge|acepta|alquila|admite|quiere|acogen|aceptan|alquilan|admiten) (nadie|\
            con|por|ningun*|en ningun|un piso|una habitacion|porque)
        (me|nos|se) (quedo|quedamos|quedare|quedaremos|quede|quedan|quedaran|voy a quedar|vamos a quedar|veo|vemos|\
            vere|veremos|dejan|dejaran|dejais|dejaron|ponen|echan|van a echar|van a dejar|van a poner|tiran|tiraron|\
            pone|echa|deja|hemos quedado|he quedado|han echado|han dejado|han puesto) (ya |manana |el * |todos |\
            directamente )?(en|a) (la )(puta )?(calle|puñetera calle)
        (en la calle) (con|desde|el lunes|el martes|el miercoles|el jueves|el viernes|manana|a partir|y sin|sin|yo \
            y|esta noche|la semana) (mis|mi|los|hijos|hace|ayer|el|un|nada|dos|tres)?
        (dormir|durmiendo|duermo|dormimos|duerme|dormido|dormi|vivir|vivo|viviendo|vivimos|pasar la noche|pasado la \
            noche|paso la noche|pasamos la noche|pasando las noches|pasar las noches|paso las noches|pasado noches|\
            malvivo) (ya |solo |sola |todos |dos noches |varias noches )*(en|bajo|debajo de) (la|el|un|una|mi|\
            nuestro|los|las) (calle|coche|furgoneta|parque|banco|cajero|estacion|portal|puente|tienda|soportal|\
            soportales|aeropuerto|albergue|trastero|garaje|chabola|nave|descampado|playa|caravana abandonada|\
            parking|metro|sala de espera del hospital|rellano|cuadra)
        (noche|noches|semana|semanas) en (la|el|un|una|mi) (estacion|coche|calle|parque|cajero|portal|banco|\
            furgoneta|aeropuerto)
        (nos|me|les|los|la|te|os) (desahucian|desahucia|van a desahuciar|desahuciaron|han desahuciado|quieren \
            desahuciar|desalojan|van a desalojar|han desalojado|lanzan|echan|van a echar|echaron|han echado|ha \
            echado|echo|quieren echar|quiere echar|echa|va a echar|tiran|pone de patitas|ponen de patitas) (manana|\
            de casa|de mi casa|de la casa|del piso|de la vivienda|del albergue|de la habitacion|a la calle|el|hoy|\
            esta|en|la|de nuestra|de nuestro piso|de su casa|de patitas|pasado|con|y no|si|por no|porque)
        (orden|aviso|notificacion|carta|juicio|proceso|amenaza) de (desahucio|desalojo|lanzamiento)
        fecha de (desahucio|desalojo)
        (desahucio|lanzamiento|desalojo) (es |sera |para |previsto |fijado |programado )*(manana|el lunes|el martes|\
            el miercoles|el jueves|el viernes|el dia|la semana|este|pasado|hoy|inminente|en (dos|tres|unos) dias)
        (no (tengo|tenemos|tiene|tendre|tendremos|hay)|sin|ni) (ya |ningun |ningun otro |otro |adonde )*(a )?(donde|\
            sitio|lugar|casa|techo|hogar|cama|otro sitio|otro lugar|ningun sitio|vivienda|alojamiento|refugio) (a \
            donde |a |donde |para |en donde |adonde |que )*(ir|irnos|irme|dormir|vivir|quedarme|quedarnos|meterme|\
            meternos|pasar la noche|caer muert*|volver|estar|ducharnos|esta noche)
        (a donde|adonde|donde) (ir|irnos|irme|dormir|vamos a dormir|voy a dormir|vamos a ir|voy a ir|vamos a vivir|\
            meterme|meternos) (esta noche|con mis|con los|manana|si|ni|cuando|hoy|con mi)
        (madre|padre|padres|casero|propietario|dueno|marido|pareja|familia|hermano|novio|hijo|compañero|banco) (me|\
            nos) (ha |han |va a |quiere |van a |quieren )?(echad*|echo|echa|echan|echar|puso|puesto|tirado|tiro) \
            (de|a|del) (casa|la calle|mi casa|piso|la casa|patitas|su casa|la habitacion)
        (casero|dueno|propietario|arrendador|banco) (me |nos )?(ha |han )?(cambiado|cambio|cambiaron) la (cerradura|\
            cerraja|llave)
        (cambio|cambiado|cambiaron) la cerradura
        (viene|vienen|vendra|vendran) (el juzgado|la comision judicial|la policia|el casero|los de la inmobiliaria|\
            a) (a )?(echar*|desahuciar*|desalojar*|a echarnos|sacarnos|sacarme)
        (soy|somos|estoy|estamos|me he quedado|nos hemos quedado|quedarme|quedarnos|quede|quedamos) (un |una |unos |\
            ahora |otra vez )*sin (techo|hogar|casa|vivienda|hogares)
        (perder|perdemos|pierdo|perdere|perderemos|perdido|perdi|quedarme sin|quedarnos sin|quitan|quitado|quitar) \
            (la|mi|nuestra|el) (casa|vivienda|piso|hogar|techo|habitacion) (y|el|manana|con|si|por|porque|en|la \
            semana)
        (durmiendo|duermo|dormir|dormimos) (de |en )(sofa en sofa|casa en casa|sofas de|el sofa de|casas de amigos|\
            prestado)
        (albergue*|casa de acogida|refugio*) (esta|estan|estaban) (llen*|complet*|cerrad*) ... (calle|dormir|noche|\
            frio|hijos|donde)
        (sin techo|a la intemperie|al raso) (con|esta|desde|y|estamos|estoy|hace|en)
    """,
    ("medical_emergency", "urgent", 0.8): """
        (sigue|esta|continua|todavia|aun) (aun |todavia |esta )*(inconsciente|convulsionando|sin respirar|sin \
            conocimiento|sangrando|desmayad*|sin despertar)
        no (se )?(despierta|despertamos|consigo despertarl*|puedo despertarl*) (y|,|ni|con|de|a|ayuda|bien|por)
        respira (muy |de forma |de manera |como |bastante )*(rar*|mal|extran*|raro|ruidos*|a boqueadas|con \
            dificultad|con mucho ruido|entrecortad*)
        (sale|saliendo|le sale|me sale|echa|brota) (mucha )?sangre (por|de|del) (el |la |los |las )*(oido|oidos|\
            nariz y|boca|ojos|oreja|cabeza|cuello|culo)
        (se )?(me|le) (esta |)?(cierra|cerrando|hinchando|hincha) (la |el )*(garganta|lengua|glotis|cuello|cara)
        (duele|doliendo|dolor|dolores|opresion|pinchazos|presion|punzadas) ... (el|en el) pecho ... (ahora|ahora \
            mismo|en este momento|nadie|no contest*|no cog*|ayuda|brazo|no puedo respirar|desde esta|sudando|mareo|\
            urgente|y no)
        (ahora|ahora mismo|tengo|siento|tiene) (mismo |un |una |mucho |fuerte |muy )*(dolor|dolores|opresion|\
            presion) (muy |fuerte |tan |intens* )*(fuerte |horrible |intens* )?en el pecho (y|ahora|nadie|ayuda|,|que)
        (se ha|acaba de|se) (desmayad*|desmayar*|desplomad*|desplomar*|caido|desvanecid*|desmayo|desplomo|quedado \
            inconsciente|atragantad*) ... (no (respira|responde|reacciona|despierta|vuelve|se mueve|se levanta|\
            recupera)|respira mal|no respira bien|inconsciente)
        no (respira|reacciona|despierta|se despierta|recupera la conciencia|vuelve en si) (bien|casi|apenas|ayuda|y|\
            por favor|,|a nada|desde|ahora)?
        (creo|parece|temo|sospecho|seguro) ... (esta dando|da|esta teniendo|tengo|tiene|estoy teniendo|esta \
            sufriendo|es|sufro|ha dado) (un|una) (ictus|infarto|derrame|embolia|convulsion*|ataque al corazon|\
            ataque epileptico|aborto|shock)
        (le|me|te) (esta dando|estan dando|ha dado|acaba de dar|va a dar|esta entrando) (ahora )?(un|una|\
            convulsion*) (ictus|infarto|derrame|embolia|ataque al corazon|ataque epileptico|parada|convulsion*)?
        no (siento|puedo mover|noto|mueve|siente) (ya )?(el|la|las|los|medio|un|una) (brazo|pierna|piernas|cara|\
            lado|brazos|mano|cuerpo|parte) (izquierd*|derech*|y|ni|ahora|de repente|desde)?
        (cara|boca|brazo|lengua) (torcid*|dormid*|caid*|paralizad*|paralizada) (y|,|ayuda|no|ahora)
        (sangra|sangrando|sangro|desangra|desangro|desangrando) (mucho|muchisimo|a chorros|sin parar|muy|por la|un \
            monton|bastante|por|y nadie|y no|abundante*)
        (no para|no deja|no paro|no dejo|no consigo|no puedo) (de |parar de |dejar de )*(sangrar|la hemorragia|la \
            sangre|el sangrado)
        (perdiendo|pierde|pierdo|perdido) (mucha|muchisima|demasiada|tanta) sangre (y|ayuda|ahora|por|nadie|,)?
        (he|ha|me he|se ha|me|se) (tomad*|tome|tomo|tragad*|trago|bebid*|bebio|ingerid*|comid*) (ya |sin querer |\
            por error )*(demasiad*|muchas|el doble|dos veces|lejia|veneno|matarratas|una pila|toda la caja|todo el \
            bote|todas las|salfuman|detergente|amoniaco|anticongelante|un bote de|una caja de)
        (bebe|nino|nina|hijo|hija|pequen*) ... (fiebre|temperatura) ... (40|41|42) ... (no reacciona|no responde|\
            flacid*|convulsion*|no despierta|morad*|delira|no se mueve)
        (40|41|42) ... (no reacciona|no responde|flacid*|convulsion*|no despierta|morad*|delira|no se mueve|nadie)
        (me ahogo|me estoy ahogando|se ahoga|se esta ahogando|me asfixio|se asfixia|me estoy asfixiando|se esta \
            asfixiando) (y|,|ayuda|no|ahora|por|con|aqui|nadie)?
        no (me )?(entra|llega|pasa|tengo|puedo coger) (el |nada de )?(aire|oxigeno|respiracion)
        no (puedo|puede|consigo|consigue|logro) (ni |casi |apenas |casi ni )?(respirar|tragar ni respirar|coger aire)
        (labios|cara|bebe|nino|nina) ... (morad*|azul*|amoratad*) (y|no|ayuda|,|ahora|nadie)
        (sin|quedad* sin|acabado|termino|no me queda|no le queda|no tengo|no tiene) (la |mi |su |ya |mas |se le ha \
            )*(insulina|oxigeno|adrenalina|bombona de oxigeno|inhalador|ventolin) (y|ahora|desde|,|en|nadie|casi|para)
        (esta|casi|medio|semi|quedando|queda|quedado|quedo) (casi |medio |semi |se )?(inconsciente|desmayad* y|sin \
            conocimiento|sin conciencia|en coma)
        (pierde|perdiendo|perdido|perdio|pierdo) (el|la) (conocimiento|conciencia|consciencia) (y|ahora|otra|a \
            ratos|cada|,|ayuda|nadie)?
        (esta|estoy) (convulsionando|con convulsiones|teniendo convulsiones|de parto y|delirando|agonizando|\
            muriendo*|asfixiando*|en parada)
        (he|acabo de|ha) (roto|romper) aguas (y|,|nadie|ahora|en)
        (manden|envien|mandad|enviad|llamen|llamad|necesito|necesitamos|urge|pidan) (ya |por favor |urgente |a \
            )*(una |la )?(ambulancia|el 112|al 112|uvi movil) (ya|ahora|urgente|por favor|urgentemente|corriendo|\
            que|rapido|no|,)?
        (se|me) (me |le )?(cierra|hincha|esta cerrando|esta hinchando|esta inflamando) la (garganta|lengua|cara|\
            traquea)
        (atragantad*|atraganto|atragantando|atraganta) (y|con|,) (no|ayuda|esta|se)
        (se esta muriendo|se nos muere|se me muere|se muere) (ayuda|aqui|y nadie|en casa|,|y no|por favor)?
        (sobredosis) (ahora|y|ayuda|no|,|acaba|esta)
    """,
    ("sexualised", "hold", 0.75): """
        (dejaba|dejaria|dejo|dejare|gustaria que|encantaria que|que me) ... (poner|ponga|pusiera|meter|metiera|\
            pasar|pasara|echar) (me |sus |las )*(manos|boca|labios|dedos|lengua) (encima|donde|por|en)
        (puede|podria|puedes|que me|ojala me|cuando quiera) (explorar*|examinar*|tocar*|cachear*|esposar*|masajear*|\
            azotar*|desnudar*|banar*|auscultar*|hacerme un tacto|lavar*|dar* un masaje|explore|examine|cachee|\
            arrope) ... (cuando quiera|entero|entera|toda la noche|siempre que|por todas partes|a solas|desnud*|en \
            la cama|las veces que)
        (menud*|vaya|que|bonit*|buen|buenas|tremend*|ricas|preciosas|lindas|bonitas|pedazo de|tipazo|peazo|bonito) \
            (par de |pedazo de )?(piernas|culo|culito|trasero|tetas|pechos|pechuga|curvas|escote|cuerpo|cuerpazo|\
            delantera|caderas|muslos|labios carnosos|pompis|melones|tipazo|pandero|nalgas|pectorales|paquete|\
            canalillo)
        (minifalda|faldita|tanga|lenceria|liguero|escotazo|sin sujetador|sin bragas|ligera de ropa|tacones y|bata \
            abierta|falda corta|mas escote|pantalones ajustados)
        (me|la|lo) (la|lo|me) (llevaba|llevaria|llevo|llevaba yo|llevaria yo|comeria|comia|tiraria|tiraba|follaria|\
            follaba|cepillaba|beneficiaba|zumbaba|montaba|merendaba) (yo |conmigo |entera |enter* )*(a casa|a la \
            cama|esta noche|al catre|a mi cama|a mi casa|entera|entero|sin|ahora|con|toda)?
        (llevarme|llevarmela|llevarmelo|llevaba|llevaria) (a )?(la|esa|ese|el)? ... (a la cama|a mi cama|a casa \
            esta noche|a casa por la noche|al huerto)
        (esta|estas|estan) (muy |tan |mas |bien |super |que te cagas de )*(buena|bueno|buenisima|buenisimo|follable|\
            cañon|canon|para comersela|para comerselo|para mojar pan|tremenda|tremendo|para hacerle un favor|\
            potente|que cruje|que quita el hipo|de toma pan y moja|macizo|maciza)
        (me|nos) (pone|pones|ponia|puso|excita|calienta|calento|pone a cien|pone cachond*|pone burr*|pone malo|pone \
            bruto|pone mucho|la pone dura)
        (le|te|la|les) (haria|hacia|echaria|echaba|daria|daba|comeria|metia|meteria|chuparia|quitaba|quitaria) (un|\
            una|lo|de todo|un buen|la ropa|el uniforme|la bata|lo que) (favor|polvo|hijo|traje de saliva|repaso|\
            masaje|guarrada|tiento|bocado|quisiera|no esta escrito)?
        (desnud*) (para|conmigo|me|la|ver|en mi|sin bata|delante)
        (noche|rato|cita|fin de semana) (de pasion|de sexo|loca con|a solas con|caliente|romantica con (la|el|ella))
        (sexy|sexi|buenorra|buenorro|bombon|bomboncito|mamacita|mami rica|tia buena|tio bueno|yogurin|jamona|\
            cachonda|morenaza|rubia tremenda|rubiaza|pibon|pibonazo|macizorro|guarrilla|zorrita|viciosa|lolita)
        (te|la|lo|le) (invito|invitaria|invitare) a (cenar y|una copa y|dormir|mi casa|mi cama|un hotel)
        (sueno|fantaseo|fantasia|fantasias|suenos) (erotic*|humed*|con su cuerpo|con desnudarla|con (ella|la \
            enfermera|esa) desnuda|con tocarla|con besarla|con su boca|sexual*)
    """,
    ("stalking", "hold", 0.8): """
        (me siento|espero|voy|paso|vengo|estoy|me pongo|aparco|tomo cafe|desayuno) ... (todos los dias|cada dia|\
            cada manana|todas las tardes|cada tarde|a diario|todas las noches|enfrente|siempre) ... (para|solo para|\
            por) (verla|verlo|mirarla|mirarlo|vigilarla|observarla) (salir|entrar|pasar|llegar|trabajar|un rato|de \
            lejos)?
        (la|lo|le|te|los|les) (espere|espero|esperaba|estuve esperando|estaba esperando|esperare|aguarde|he \
            esperado|estoy esperando) (siempre |cada dia |un rato |hasta que )*(a la salida|a que saliera|a que \
            salga|hasta que salio|a que termin*|que saliera|que salga|salio|termino|fuera|en la puerta|en la calle|\
            en el aparcamiento|en el parking|junto a su|en su|al lado de su|tras el|despues de|despues del|al \
            acabar) ... (trabajo|turno|coche|casa|salida|para darle|para verla|para|hospital|oficina|portal|\
            consulta|jornada)?
        (la|lo|le|te|los) (he |)?(encontre|encontrado|busque|buscado|localice|localizado|agregue|agregado|sigo|\
            segui|escribi|escrito|escribo|rastree|stalkeo|tengo) (ya |por fin |tambien )?(en|por) (el )?(facebook|\
            instagram|insta|tiktok|linkedin|twitter|redes|las redes|redes sociales|whatsapp|face|internet|google|\
            tinder)
        (encontre|busque|averigue|consegui|tengo|he conseguido|he encontrado|se|he averiguado|me se) (ya )?(su|el|\
            donde esta su) (numero de telefono|movil|numero personal|telefono personal|direccion|domicilio|\
            matricula|perfil|instagram|facebook|casa)
        (visto|vi|miro|mirado|mirando|mire|guardo|guardado|descargado|tengo) (todas |muchas |)?(sus|tus|las) (fotos|\
            fotografias|videos|publicaciones|stories|historias) (suyas|de ella|de el|de facebook|de instagram|en mi \
            movil|guardadas|del perfil|de cuando)?
        (la|lo|le|te) (segui|sigo|he seguido|seguia|persegui|acompane sin|fui siguiendo|iba siguiendo|estuve \
            siguiendo) (a |hasta |por |en |andando |de lejos |con el coche )*(su|la|el|casa|mi|parada|metro|coche|\
            calle|portal|autobus|tren|gimnasio|lejos|trabajo|todos|cada)
        se (ya )?(a que hora|donde|en que|que autobus|que coche|cuando|con quien|que calle|el portal|por donde) ... \
            (sale|aparca|vive|entrena|coge|tiene|conduce|desayuna|duerme|compra|pasa|para|va al|termina|acaba|libra)
        ya se (a que hora|donde|en que calle|que autobus|que coche|cuando|con quien) *
        (le|te|la) (mando|mande|envio|envie|he mandado|he enviado|deje|dejo|llevo|llevare|mandare) (flores|regalos|\
            cartas|notas|una rosa|un ramo|bombones|poemas|mensajes) (a|en|por) (su|tu|la|el|todas) (casa|coche|\
            portal|parabrisas|buzon|puerta|noches|domicilio)
        (paso|pasaba|pase|voy|doy vueltas|ronda|rondo) (todos los dias |cada noche |a menudo |)?(por|delante de|\
            frente a) su (casa|calle|portal|ventana|balcon|coche)
        (la|lo|le|te) (observo|miro|vigilo|espio|observaba|miraba|vigilaba|espiaba|fotografie|grabe|grabo|hago \
            fotos|hice fotos|hice una foto) (desde|todos|cada|por|cuando|sin que|mientras|a escondidas|en secreto|\
            de lejos|de noche|salir|dormir)
        (donde|en que calle|en que barrio) vive (ella|el|esa|ese|la|*)
        (sera|seras|tiene que ser|va a ser|acabara siendo|es) (solo |para siempre )?(mia|mio|mi mujer|mi novia|solo \
            mia|para mi) (aunque|cueste|algun dia|tarde|lo quiera|y de nadie|pronto|si o si)
        (enamorad*|obsesionad*|colgad*|enganchad*) de (ella|el|esa|ese|la|ti) (y |aunque |desde |hasta |no )*(la|lo|\
            no|espero|sigo|se|voy|iria|puedo|ella|haria)
        (no (puedo|dejo) (de )?(dejar de )?pensar|pienso a todas horas|pienso dia y noche|sueno cada noche|sueno \
            todas las noches) (en|con) (ella|el|ti|esa|usted|sus)
        (pido|pedi|invento|invente|finjo|cojo|saco|me invento) (cita|citas|excusas|enfermedades|dolores|una cita|\
            mas citas|estar enferm*) (solo |todas las semanas |cada semana |solamente )*(para|por) (verla|verlo|\
            verte|estar con ella|tenerla|estar cerca)
        (dame|denme|dadme|quiero|necesito|me dais|me dan|pasadme|consegui) su (numero de telefono|numero|movil|\
            direccion|telefono|telefono personal|instagram|apellido y)
    """,
    ("hateful", "hold", 0.8): f"""
        (no )(esperaba|me esperaba|pensaba|creia|imaginaba|sabia) que (un|una|los|las|unos) {_GROUP} (supiera*|\
            fuera*|hablara*|pudiera*|tuviera*|sabia|hablaba|era|podia|trabajara*|entendiera*)
        (para|pese a|a pesar de|aunque) (ser|que es|sea|es|que sea) (un |una |unos |de esos |de esas |tan \
            )*({_GROUP[1:-1]}|de fuera|panchit*|homosexual|travesti|travelo|de color|bollera|mujer conduce)
        (bien|bastante|muy|limpi*|educad*|amable|list*|simpatic*|trabajador*|correct*|habla bien) para (ser )?(un|\
            una|unos) {_GROUP}
        (que|deberian|deberia|tendrian que|vuelvan|vuelvanse|volveos|largaos|marchaos|iros|idos|fuera) (se \
            )?(vuelvan|volver|volverse|irse|vayan|marchar*|larguen|largarse|regresen) (todos |ya |de una vez )*(a|\
            por donde) (su|sus|vuestro|vuestra|tu|africa|marruecos|rumania|la selva|donde) (pais|paises|tierra|casa|\
            puta casa|puto pais|continente|vinieron|han venido)
        (que se|mandarlos|mandadlos|mandarla|mandarlo|echadlos|echarlos|enviarlos|deportar*|expulsar*|devolver*los) \
            (vuelvan|vuelva|vaya|vayan|larguen|larga|todos|a todos|a)? ... (a su pais|a su tierra|a africa|a \
            marruecos|a sus paises|de espana|del pais|de aqui a todos|a la selva)
        (mono|monos|mona|simio|simios|gorila*|cucaracha*|ratas|escoria|gentuza|animales|salvajes|parasitos|\
            sabandijas|plaga|basura humana) (de|del|en|que|tras|detras|al|con|como) (el|la|los|ese|esa|esos|\
            mostrador|ventanilla|ahi|alli|vosotros|recepcion|aqui|atienden|piel|trabaja*|bata|uniforme)
        (quiten|quitad|saquen|sacad|echen|echad|fuera|largo|llevense|llevaos|basta de|estoy hart* de|demasiados|\
            demasiadas|lleno de|llena de|plagado de|infestado de|puro|solo hay) (a |ya |de )*(los|las|esos|esas|\
            tanto|tantos|tantas|tanta)? ?(putos |putas |malditos )*({_GROUP[1:-1]}|monos|simios|panchit*|maricones|\
            bolleras|travelos|sudacas|moros|paquis|ilegales)
        (uno|una|otro|otra) de (esos|esas) {_GROUP}s?
        (unico|unica|alguien|ninguno|ninguna|nadie) (que |alli |ahi |de ellos )*(habla|hable|hablaba) (bien |buen |\
            un buen )*(espanol|castellano|cristiano|como dios manda)
        (mierda|asco|puto|puta|putos|panda|manada|banda|horda|pandilla) de ({_GROUP[1:-1]}|panchit*|maricones|monos|\
            moros|negros|animales|sudacas|inmigrantes|ilegales|subnormales|retrasad*|mongol*|terroristas)
        (retrasad* mental*|mongolit*|mongolo|subnormal*|tullid* de|mariquita|mariposon|sarasa|tortillera|marimacho|\
            feminazi*|moromierda|panchito*|sudaca*|negrata*|gabacho*|machupichu|guachupin*|conguito*|tiraflechas|\
            payoponi*|moraco*)
        (las )?mujeres (no (saben|sirven|valen|deberian)|a fregar|a la cocina|deberian estar|en casa)
    """,
    ("mocking", "hold", 0.7): """
        (daos|dense|dese|date|que se den|podeis daros) (una |un |todos |ustedes )*(palmadita*|aplauso|premio|\
            medalla|golpecito|abrazo entre|autobombo|palmada)
        (tres|cuatro|cinco|seis|varias|distintas) (personas|funcionarios|operadores|empleados|ventanillas) ,? (tres|\
            cuatro|cinco|seis|varias|todas|ninguna) (respuestas|versiones|explicaciones) (distintas|diferentes|y)
        (que le |que les |dadle|dadles|denle|denles|den|dale|merece|merecen|se merece|se merecen|habria que darle|\
            un aplauso|una medalla|un premio) (den |dar |a |por |una |un |dadle |otorguen )*(medalla|premio|nobel|\
            aplauso|trofeo|oscar|galleta|monumento|ovacion|diploma|medallita|estatua)? ?(por|que|a|al|para) ... \
            (una vez en (su|la) vida|por una vez|por fin|al fin|milagro|no hacer|perder|tardar|mas (lent*|inutil*|\
            vag*|borde*)|peor|por primera vez|ignorar*|colgar*|hacer su trabajo|dignarse|dignado|tocarse)
        (enhorabuena|felicidades|bravo|felicitaciones|ole|olé|bien hecho|chapo|muy bien) ,? (solo|solamente|tan \
            solo|nada mas que|apenas|unicamente|ya van|otras|casi|mas de|han sido) (han tardado |habeis tardado |\
            tardaron |he esperado |unas |unos |fueron |he tenido que esperar |me han hecho esperar )?(1*|2*|3*|4*|\
            5*|6*|7*|8*|9*|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte) (horas|dias|\
            semanas|meses|anos|llamadas|cartas|intentos|correos|visitas|formularios|hora|mes|ano)
        (enhorabuena|felicidades|bravo|felicitaciones|ole|bien hecho|chapo|gracias|muy bien|genial|estupendo|\
            perfecto|fantastico) ... (por|al) (perder*|haber perdido|extraviar*|ignorar*|colgar*|hacerme|hacernos|\
            dejarme|dejarnos|no|olvidar*|equivocar*|tardar|tener*me|tratarme|arruinar*|estropear*|la (tomadura|\
            ineptitud|incompetencia|desidia|mala|falta)|su (ineptitud|incompetencia|desidia|inutilidad|mala)|tanta \
            (ineptitud|desidia|incompetencia)|el (desprecio|maltrato|plantón|planton)|nada)
        (bravo|enhorabuena|felicidades|ole|genial) ,? (habeis|han|has|ha|otra vez|de nuevo|lo) (vuelto a |\
            conseguido |logrado |habeis |han |otra vez )*(perd*|extraviad*|equivocad*|olvidad*|estropead*|fallad*|\
            llorar|mal|arruinad*)
        gracias por (nada|absolutamente nada|no hacer nada|hacerme perder|hacernos perder|el tiempo perdido|la \
            perdida de tiempo|vuestra inutilidad|la tomadura de pelo|su nula|nada de nada)
        (os|se|te|lo) (habeis|han|has|ha) (lucido|lucidos|cubierto de gloria|superado) (otra|de nuevo|como|esta|,|\
            bien|por|una vez mas)?
        (campeon*|campeones|record|maestr*|expert*|licenciad*|doctor*|master|medalla de oro|olimpiad*|especialista*|\
            premio nobel|catedratic*) (del mundo |mundial* |olimpic* |guinness )*(en|de|a|del|al) (perder|tardar|la \
            lentitud|la ineptitud|no hacer|marear|hacer esperar|hacernos esperar|ignorar|colgar|tocarse|rascarse|\
            escaquear*|no coger|la mala|incompetencia|burocracia|vagancia|la vagancia|mirar el movil|la mala \
            educacion)
        (si (te|os|le|les) gusta|ideal para quien|ideal si|recomendado para quien*|para quien* (le|les) guste|\
            perfecto (para quien|si)) (que |perder|esperar|ser|hacer|te|quiera|les|sufrir) ... (perder|esperar|\
            ignoren|griten|tiempo|humill*|traten|mareen|cola|colas|maltrat*|sufrir|torear)
        (que|muy|cuan) (amable*|detalle|simpatic*|atent*|considerad*|majo*|maja*) (por su parte |por vuestra parte |\
            de su parte |fue |fueron |al |de |por )*(colgarme|colgar|ignorarme|hacerme esperar|dejarme|gritarme|no \
            contestar|perder|tenerme|reirse|no mirarme|cerrarme|darme con la puerta)
        (pobrecit*|angelit*|pobre) ,? ... (cansad*|agotad*|herniad*|hernia|hernie|hernie|levantar|despertar|siesta|\
            cafe) (de|con|por|del|la|su|se|trabajar)
        (sarcasmo|ironia|notese|nótese|modo ironico|ironia on)
        (lentos|lento|lenta|lentas|inutiles|vagos|bordes) (como|pero) (siempre|ellos solos|nadie) ,? (enhorabuena|\
            bravo|felicidades|gracias|a seguir asi)
        (a seguir asi|seguid asi|sigan asi) ,? (que|y|campeones|genios|cracks) ... (llegareis|llegaran|peor|hundis|\
            cierra|ultim*|sin clientes|lejos)
    """,
}  # fmt: skip

UNLESS_BEFORE = """
    (ya no|por suerte ya no|afortunadamente ya no|nunca mas|jamas) (tengo|tiene|tenia|siento|pienso|he tenido|he \
            vuelto|hay|tuve|me vienen|quiero|quiere|pienso) ...
    (nadie|ni|sin que|no) (nadie )?(me|le|nos|les|lo|la|los) (ha|han|habia)?
    (deje|dejado|dejar|evito|evitar|evitaron|impidio|impidieron|salvo|salvaron|saco|sacaron|quito|libro|libraron) \
            (me |la idea |las ganas )?(de|del) ...
    (charla|curso|taller|pregunta|preguntas|preguntaron|cartel|folleto|libro|pelicula|hablar|hablamos|hablaron|\
            informacion|formacion|campana) (sobre|de|acerca de|contra|para prevenir|si) ...
    (quito|quitado|quitaron) ... de la cabeza
    (te|se|le) (libre|salve|ayude) ... (de|del)
"""
UNLESS_WITHIN = f"""
    (como|a|para) (detectar|reconocer|identificar|denunciar|prevenir|tratar|afrontar|abordar|evitar) (la |el |los |\
            las |casos de )*{_TOPIC}
    {_TALK} (sobre|contra|de|del|para|acerca de|y|en) (la |el |las |los |prevencion de |atencion al |atencion a \
            )*{_TOPIC}
    {_TOPIC} (en|y) (el |la |los |las )?{_TALK}
    (atencion|ayuda|apoyo|unidad|servicio|recursos|casa|centro|asociacion|proteccion|prevencion|victimas|juzgado|\
            oficina|telefono|teléfono|trabajadora social) (a|de|para|contra|del|las|los|al) (la |el |las |los |\
            personas |mujeres |victimas de |victimas |menores )*{_TOPIC}
    (aparcar|aparcamiento|la espera|la cola|el trafico|subir|las escaleras|la cuesta|la web|los horarios|los \
            precios|el cafe|cruzar|conducir|circular|entrar|salir) ... (es|era|fue|son|eran) (un |una |todo un |\
            toda una |puro |pura |casi un |como un )*(suicid*|tortura|atraco|robo|infierno|muerte|asesinato|crimen|\
            suplicio|calvario|locura)
    (me|nos) (moria|moriamos|muero|morimos|mori|murio|morir|estaba muriendo|estoy muriendo|he muerto) (de |por |del \
            )(ganas|risa|verguenza|aburrimiento|hambre|sed|sueno|asco|pena|amor|calor|frio|un|una|miedo|curiosidad|\
            vergüenza|gusto|envidia|ternura|emocion|volver|nervios)
    (casi|por poco|sin|si no|de no ser) ... (me (muero|morimos|mori|muere|moria)|me mato|me mata)
    (sin) (este|esta|estos|vosotr*|usted*|ellos|ella|el|mi|mis|su|sus|la|vuestra) ... (me muero|me moria|moriria|me \
            moriria)
    (espalda|pies|rodilla|cabeza|zapatos|cuello|muela|muelas|hombro|lumbago|ciatica|tacones|piernas) (me|nos) \
            (mataba|mata|matan|mataban|estaba matando|esta matando)
    (mato|mataba|mataria|matar) (por|a) (un|una|el ordenador|ordenador|la maquina|ese bicho|el virus|el bicho|las \
            cucarachas|los mosquitos|la impresora|el movil)
    (matar|mate|mato|cargarme|cargue|reventar|tirar por la ventana) (al|el|la|a la) (ordenador|impresora|movil|\
            tablet|maquina|pc|portatil|bicho|virus|mosquito*|cancer)
    (romper|rompio|rompe|partir|partio|parte|rompen) (el alma|el corazon|la monotonia|el hielo|una lanza|moldes|\
            esquemas|la rutina)
    (me|nos) (parto|partimos|parti|parte|descojono|troncho|mondo|meo) (de risa|con|de la risa|de|la caja|el culo de \
            risa)
    (la|lo|le|nos|me) (he |habeis |has |ha )?(reventado|petado|partido|clavado|bordado|roto) (hoy|,|como|todo|\
            siempre|otra)?
    (salio|salimos|salir|salia|sale) (disparad*|como una bala|pitando|volando) *
    (a golpe de|golpe de suerte|de golpe|golpe bajo|a la primera|de un golpe|golpe de vista)
    (me|nos|le) (hizo|hace|hacen|hicieron|han hecho|ha hecho) (polvo|mucho bien|gracia|falta|ilusion|sentir) *
    (no|nunca|jamas|sin|nadie|ni|tampoco) (me |nos |le |les |lo |la |se |hizo |hace |hacer* |hicieron |ha |han |\
            hecho |ningun |hacernos |hacerme )*(dano|pego|pegar*|pega|pegaron|grito|gritar*|golpe|golpes)
    (dejo|deje|abandono|escapo|salio|salir|separo|se libro|me separe|me libre|me fui|huyo) (de |a |del )*(su|mi|un|\
            el|la|una) (marido|pareja|ex|novio|padre|relacion|esposo|casa con su) (maltratador*|violent*|que la \
            pegaba|que me pegaba|toxic*|que la maltrataba|que me maltrataba|agresor*)
    (estuve|estaba|estuvimos|vivia|vivi|dormia|dormi|viviamos|anos) ... (en la calle|sin hogar|sin techo|en un \
            coche) ... (hasta que|cuando conoci|cuando|antes de|gracias)
    (de no ser|si no fuera|si no llega a ser|si no hubiera sido|sin) por ... ... *
    (personas|gente|albergue|comedor|atencion|ayuda|proyecto|asociacion|servicio*|familias|jovenes|hombres|mujeres|\
            centro) (para |a |de |con )*(personas |gente |los |las )*(sin (hogar|techo|casa|recursos))
    (las|los|mis) (pastillas|medicinas|medicamentos|medicacion) (con|despues|antes|cada|todos|todas|como|segun|a su \
            hora|por la|recetad*|del|que me) *
    (tomo|tome|tomar|tomarme|tomado) (toda|todas|todo) (la|las|mi|mis|el) ... (cada|todos los dias|con|segun|como|\
            sin problema|a su hora|desde|bien|por|diari*)
    (ictus|infarto|derrame|embolia|dolor en el pecho|dolores en el pecho|pecho) ... (el ano pasado|hace|me trataron|\
            me atendieron|me operaron|despues de|tras|gracias|y me|me salvaron|detect*)
    (tras|despues de|desde|cuando tuve|tuve|tuvo|sufri|sufrio|sobrevivi|por|traje* con) (un|una|el|mi|su|dolor|\
            dolores) (ictus|infarto|derrame|embolia|en el pecho|dolor en el pecho|fuerte dolor en el pecho)
    no me (dolio|duele) *
    (encontre|vi|busque|encontramos|lei) (vuestr*|su|el|la|un|una|los|las) (folleto|anuncio|pagina|web|numero|\
            telefono|horario|direccion|perfil|informacion|oficina|centro|publicacion*|direccion de) *
    (la|lo|le|te|los) (espere|esperaba|esperamos) (en la sala|en recepcion|en el pasillo|dentro|en la consulta|a \
            que me|sentad*|en la entrada) *
    (se corta|me corto|me corte|se corto|cortarme|cortarse) (el pelo|las unas|la llamada|el telefono|la linea|la \
            luz|la comunicacion|con|la conexion|el flequillo|a|en la cocina|sin querer|al|afeit*)
    (enhorabuena|felicidades|felicitaciones) (por|a|al) (el|la|los|las|todo|todos|vuestro|vuestra|su|sus|este|ese|\
            un|tan|estos|equipo) (trato|trabajo|equipo|nuev*|servicio|atencion|labor|personal|edificio|esfuerzo|\
            profesional*|buen|gran|excelente|web|jefe|rapidez|amabilidad) *
    a (solo|tan solo|unos|pocos) (un|una|dos|tres|cuatro|cinco|unos|pocos) minutos
    (no (he|hemos|tuve|tuvimos|tengo|puedo|hay)) (que |mas |ni |nada )*(esperar|palabras|queja|pegas|pega|palabras|\
            mas que agradecer) *
    quitar* (la vida a|el miedo|los puntos|el dolor|hierro|la escayola|la muela|las muelas|la venda)
    (violencia|pegar|golpear) (obstetrica|del mar|verbal)?
"""
UNLESS_OF = {
    "sexualised": """
        (piernas|pechos|pecho|cuerpo|caderas|cuello|trasero|labios|muslos|nalgas|boca) (hinchad*|cansad*|rot*|\
            doloros*|roja*|infectad*|operad*|con|me duele|duelen|duele|temblando|sana*|humano|medico|tecnico|de \
            bomberos|docente|de guardia|de policia)
        (que|vaya) cuerpo (de|medico|tecnico|docente|sanitario)
        (dolor de|problema* de|problemas en|operacion de|medias de|varices en las|cancer de|prueba de|bomba de|\
            ecografia de|fisio de|rehabilitacion de) (las |los |la |el )?(piernas|pechos|pecho|mama|cuerpo|cadera*|\
            tetas|labios)
        desnud* (para la|para el|y fri*|en el pasillo|de carton)
        (bombon|bombones|bomboncito) (de chocolate|de regalo|que|a|para|caja|y|con|rellen*)
        (esta|estaba|estan) (muy |tan |mas |bien )*(buena|bueno|rica|buenisim*) (la|el|comida|cafe|idea|temperatura|\
            limpieza|iniciativa|explicacion) *
        (caja de |una |unos |los )bombon*
    """,
}
PAST = """
    hace (ya |mas de |unos |muchos |un |casi )*(anos|ano|decadas|decada|mucho tiempo|tiempo|mucho|1*|2*|3*|4*|5*|\
            dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|veinte|treinta) (anos|decadas|tiempo)?
    (en el pasado|de joven|en mi juventud|de nin*|en su dia|por aquel entonces|en aquella epoca|antiguamente|antes|\
            cuando era|cuando tenia|en (19*|200*|201*)|una vez|en aquel momento)
    (gracias a|con vuestra ayuda|con su ayuda|por vuestra ayuda|con la ayuda|por suerte|afortunadamente|de no ser \
            por|si no fuera por|si no llega a ser por)
    (me|le|nos|la|lo|te) (salvo|salvaron|salvasteis|ha salvado|han salvado|saco|sacaron|sacasteis|devolvio|\
            devolvieron|ayudo|ayudaron|ayudasteis|ha devuelto|han devuelto|quito|quitaron) *
    (hoy|ahora) (estoy|esta|vivo|vive|tengo|tiene|soy|es|ya|me siento|por fin) (muy |mucho |)?(bien|mejor|tranquil*|\
            feliz|segur*|recuperad*|a salvo|mi piso|mi casa|piso|casa|otra persona|un trabajo|libre)
    (superado|supere|recuperad*|recupere|ya paso|quedo atras|lo deje atras|salir adelante|sali adelante|salimos \
            adelante)
"""
DID = """
    (intent*|pens*|quer*|quise|queria|estuve|estaba|era|fui|fue|habia|hubo|tuve|tenia|sufri|sufrio|sufria|dormia|\
            dormi|vivia|vivi|pegaba|pego|maltrataba|violaron|violo|golpeaba|me tome|perdi|acabe|quede|llegue|sent*|\
            pase|abuso|abusaron|hacia|hice|ponia|cort* las|corte|cortaba|he sido|he estado|he tenido|moria|\
            encerraba|amenazaba|amenazo|pensaba|deseaba|dejo|deje|echaron|tomo|tiro)
"""
NOW = """
    (sigo|sigue|siguen|todavia|aun|otra vez|de nuevo|ahora mismo|esta noche|manana|cada (dia|noche|vez|semana)|\
            todos los dias|todas las noches|ayuda por favor|por favor ayuda|ayudenme|ayudadme|ya no puedo|no puedo \
            mas|vuelvo|vuelve|vuelto|nadie (me )?(ayuda|cree|escucha|contesta|hace)|actualmente|estos dias|\
            ultimamente|quiero morir*|desde entonces)
"""
SHOWN = """
    (cartel|carteles|poster|folleto|anuncio|pelicula|cancion|libro|pantalla|web|pagina|formulario|pregunta*|campana|\
            titulo|titulad*|llamad*|camiseta|letrero|titular|noticia|obra|serie|cuadro|revista|encuesta|articulo|\
            juego|video|grafiti|pintada|eslogan|lema|ponia|rezaba)
"""
