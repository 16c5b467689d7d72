"""Frequent Spanish words that are no names, in the forms in which people write them; data only.

Written by hand from general knowledge of the language, one verb or noun after the other. Left out
are the words of ``people_ordinary``, forms of given names, and words that are frequent surnames.
"""

FUNCTION_WORDS = """
esa esas estas aquellas aquellos aquello ello tuyo tuya tuyos tuyas mías míos suyas suyos vos vosotros vosotras
vuestro vuestras vuestros contigo consigo uno quienes cuyo cuya cuyos cuyas cuales cuanta cuantas cuantos acá ahí allá
afuera fuera adentro abajo arriba atrás adelante enfrente alrededor debajo detrás cerquita lejos mediante excepto
salvo incluso conque quizá acaso asimismo apenas recién siquiera aún ante vía versus ningunos ningunas cualquier
cualquiera ambos ambas varias sendos cierta ciertas ciertos mismos mismas tales tantas tantos muchísimo muchísimas
muchísimos muchísima poquito poquísimo bastantes demasiada demasiadas demasiados sendas nosotras mediodía medianoche
anteayer antaño hogaño once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veintiuno veintidós
veinticinco treinta cuarenta cincuenta sesenta setenta ochenta noventa ciento doscientos trescientos cuatrocientos
quinientos seiscientos setecientos ochocientos novecientos millón millones segundos cuarta quinta quinto sexta sexto
séptima séptimo octavo novena noveno décimo docena docenas par pares doble triple mitad tercio exactamente realmente
solamente únicamente simplemente totalmente completamente absolutamente especialmente normalmente finalmente
seguramente probablemente posiblemente claramente directamente inmediatamente lentamente fácilmente correctamente
amablemente atentamente sinceramente verdaderamente evidentemente obviamente desgraciadamente lamentablemente
desafortunadamente afortunadamente personalmente generalmente precisamente principalmente actualmente anteriormente
posteriormente nuevamente igualmente tranquilamente profundamente enormemente extremadamente maravillosamente
estupendamente fatal malamente eficazmente eficientemente cordialmente respetuosamente ah oh ay eh uy ja jaja jajaja
je ok okey okay holi hey chao chau venga anda olé uf puf bah hum mmm shh hurra porfa porfi chaval guau diez miles
deprisa despacito exterior entretanto
"""

VERBS = """
sois eras éramos fuiste fuimos seré serás será seremos serán serías seríamos serían seas seamos sean fueras fuéramos
fueran fuese fuesen sido serlo serle estáis estabas estábamos estaban estuve estuviste estuvo estuvimos estuvieron
estaré estarás estará estaremos estarán estaría estarías estarían estés estemos estén estuviera estuvieras estuvieran
estando estarse has ha hemos habéis habías habíamos habían hube hubo hubieron habré habrás habrá habremos habrán
habría habrías habríamos habrían haya hayas hayamos hayan hubiera hubieras hubiéramos hubieran hubiese hubiesen habido
habiendo haberlo haberme haberte haberle haberse voy vas vais iba ibas íbamos iban vayas vayamos vayan ido yendo irme
irte irse irnos iré irás irá iremos irán iría irías irían ve vete vámonos vayámonos doy das damos dais daba dabas
dábamos daban di diste dimos daré darás dará daremos darán daría darían des demos den diera dieran dada dados dadas
dando darme darte darle darles darnos darlo darse dame dale danos denme deme veo ves vemos veis ven veía veías veíamos
veían vi viste vio vimos vieron veré verás veremos verán vería verías verían vea veas veamos vean viera vieran visto
vistos vistas viendo verlo verla verme verte verle verlos verse vernos oigo oyes oye oímos oyen oía oían oí oíste oyó
oyeron oiré oirás oirá oiría oiga oigas oigan oído oyendo oírlo oírme sabes sabemos sabéis sabía sabías sabíamos
sabían supe supiste supo supimos supieron sabré sabrás sabrá sabremos sabrán sabría sabrías sabrían sepa sepas sepamos
sepan supiera supieras supieran sabido sabiendo saberlo digo dices decimos decís dicen decía decías decían dije
dijiste dijo dijimos dijeron diré dirás dirá diremos dirán diría dirías dirían diga digas digamos digan dijera dijeras
dijeran dicha dichos dichas diciendo decirme decirte decirle decirles decirnos decirlo dime dile dinos díganme dígame
díganos dígale hago haces hacemos hacéis hacías hacíamos hacían hice hiciste hicimos hicieron haré harás hará haremos
harán haría harías haríamos harían haga hagas hagamos hagan hiciera hicieras hicieran hiciese hecha hechos hechas
haciendo hacerme hacerte hacerle hacerlo hacerla hacerse hacernos haz hazlo hágalo háganlo haciéndolo puedo puedes
podemos podéis podía podías podíamos podían pude pudiste pudo pudimos pudieron podré podrás podrá podremos podrán
podría podrías podríamos podrían pueda puedas podamos puedan pudiera pudieras pudiéramos pudieran podido pudiendo
querer quieres quiere queremos queréis quieren querías queríamos querían quise quisiste quiso quisimos quisieron
querré querrás querrá querremos querrán querría querrías querrían quiera quieras queramos quieran quisieras
quisiéramos quisieran queridos queridas queriendo tienes tenéis tenías teníamos tenían tuve tuviste tuvo tuvimos
tuvieron tendré tendrás tendrá tendremos tendrán tendría tendrías tendrían tenga tengas tengamos tengan tuviera
tuvieras tuvieran tenido tenida teniendo tenerlo tenerla tenerte tenerme ten vienes venimos vienen venía venían vine
viniste vinimos vinieron vendré vendrás vendrá vendremos vendrán vendría vendrían vengas vengamos vengan viniera
vinieran venido viniendo poner pongo pones pone ponemos ponía ponían puse pusiste puso pusimos pusieron pondré pondrás
pondrá pondremos pondrán pondría ponga pongas pongamos pongan pusiera pusieran puesta puestos puestas poniendo ponerme
ponerse ponerlo ponerle ponte póngase salir salgo sales salimos salen salía salían salí saliste salió salieron saldré
saldrás saldrá saldremos saldrán saldría salga salgas salgamos salgan saliera salieran salido saliendo salirse traer
traigo traes trae traemos traen traía traje trajiste trajo trajimos trajeron traeré traerá traería traiga traigas
traigan trajera traído traída trayendo traerme traerte traerlo traerle tráeme tráigame caer caigo caes cae caen caía
caí caíste cayó cayeron caerá caería caiga caigan caído caída caídos cayendo caerse caerme reír ríe ríen reía reí
riendo reírse imprimir imprime imprimen imprimí imprimió impreso impresa hablo hablas habla hablamos hablan hablé
hablaste hablaron hablaba hablábamos hablaban hablado hablada hablados habladas hablando hables hablemos hablen hablar
hablaré hablarás hablará hablaremos hablarán hablaría hablarías hablarían hablaríamos hablarme hablarte hablarse
hablarlo hablarla hablarle llamas llama llamamos llaman llamé llamaste llamaron llamaba llamábamos llamaban llamado
llamados llamadas llamando llames llamemos llamen llamaré llamarás llamará llamaremos llamarán llamaría llamarías
llamarían llamaríamos llamarme llamarte llamarse llamarlo llamarla llamarle ayudas ayudamos ayudan ayudé ayudaste
ayudaba ayudábamos ayudaban ayudada ayudados ayudadas ayudando ayudes ayudemos ayuden ayudaré ayudarás ayudará
ayudaremos ayudarán ayudaría ayudarías ayudarían ayudaríamos ayudarme ayudarte ayudarse ayudarlo ayudarla ayudarle
esperas esperan esperé esperaste esperaron esperaba esperábamos esperaban esperado esperada esperados esperadas
esperando esperes esperemos esperen esperaré esperarás esperará esperaremos esperarán esperaría esperarías esperarían
esperaríamos esperarme esperarte esperarse esperarlo esperarla esperarle pasas pasa pasamos pasan pasé pasaste pasaron
pasábamos pasaban pasada pasados pasadas pasando pases pasemos pasen pasaré pasarás pasará pasaremos pasarán pasaría
pasarías pasarían pasaríamos pasarme pasarte pasarse pasarlo pasarla pasarle dejo dejas deja dejamos dejan dejé
dejaste dejaron dejaba dejábamos dejaban dejado dejada dejados dejadas dejando dejes dejemos dejen dejaré dejarás
dejará dejaremos dejarán dejaría dejarías dejarían dejaríamos dejarme dejarte dejarse dejarlo dejarla dejarle llevo
llevas llevamos llevan llevé llevaste llevaron llevaba llevábamos llevaban llevado llevada llevados llevadas llevando
lleves llevemos lleven llevar llevaré llevarás llevará llevaremos llevarán llevaría llevarías llevarían llevaríamos
llevarme llevarte llevarse llevarlo llevarla llevarle quedo quedas quedamos quedan quedé quedaste quedaron quedaba
quedábamos quedaban quedado quedada quedados quedadas quedando quedes quedemos queden quedar quedaré quedarás quedará
quedaremos quedarán quedaría quedarías quedarían quedaríamos quedarme quedarte quedarse quedarlo quedarla quedarle
miras miramos miran miré miraste miraron miraba mirábamos miraban mirado mirada mirados miradas mirando mires miremos
miren mirar miraré mirarás mirará miraremos mirarán miraría mirarías mirarían miraríamos mirarme mirarte mirarse
mirarlo mirarla mirarle tratas tratamos tratan traté trataste trataba tratábamos trataban tratada tratados tratadas
tratando trates tratemos traten tratar trataré tratarás tratará trataremos tratarán trataría tratarías tratarían
trataríamos tratarme tratarte tratarse tratarlo tratarla tratarle explicas explicamos explican expliqué explicaste
explicaron explicaba explicábamos explicaban explicado explicada explicados explicadas explicando expliques
expliquemos expliquen explicar explicaré explicarás explicará explicaremos explicarán explicaría explicarías
explicarían explicaríamos explicarme explicarte explicarse explicarlo explicarla explicarle pienso piensas piensa
pensamos piensan pensé pensaste pensó pensaron pensaba pensábamos pensaban pensado pensada pensados pensadas pensando
piense pienses pensemos piensen pensar pensaré pensarás pensará pensaremos pensarán pensaría pensarías pensarían
pensaríamos pensarme pensarte pensarse pensarlo pensarla pensarle encuentro encuentras encuentra encontramos
encuentran encontré encontraste encontró encontraron encontraba encontrábamos encontraban encontrado encontrada
encontrados encontradas encontrando encuentre encuentres encontremos encuentren encontrar encontraré encontrarás
encontrará encontraremos encontrarán encontraría encontrarías encontrarían encontraríamos encontrarme encontrarte
encontrarse encontrarlo encontrarla encontrarle cuento cuentas contamos cuentan contó contaron contaba contado contada
contando cuente cuenten contar contará contaría muestro muestras muestra mostramos muestran mostró mostraron mostraba
mostrado mostrada mostrando muestre muestren mostrar mostrará mostraría empiezo empiezas empieza empezamos empiezan
empezó empezaron empezaba empezado empezada empezando empiece empiecen empezar empezará empezaría cierro cierras
cierra cerramos cierran cerró cerraron cerraba cerrada cerrando cierre cierren cerrar cerrará cerraría recuerdas
recuerda recordamos recuerdan recordó recordaron recordaba recordado recordada recordando recuerde recordar recordará
siento sienta sentamos sentó sentaron sentaba sentado sentada sentando sentar sentará despierto despierta despertó
despertado despertar pruebo pruebas prueba probamos probó probaron probaba probado probada probando pruebe prueben
probar probará cuesto costamos costó costaron costaba costado costada costando costar costará juego juegas juega
jugamos juegan jugó jugaron jugaba jugado jugada jugando jugar jugará ruego ruega rogó rogado rogar comienzo comienzas
comienza comenzamos comienzan comenzó comenzaron comenzaba comenzado comenzada comenzando comience comenzar comenzará
sueño sueña soñó soñado sueñe soñar acuerdo acuerda acordamos acordó acordaron acordaba acordado acordada acordando
acuerde acordar acordará niego niega negó negado negar caliento calienta calentó calentado caliente calentar compruebo
comprueba comprobó comprobado compruebe comprobar recomienda recomendamos recomendó recomendaron recomendaba
recomendado recomendada recomendando recomiende recomendar recomendará aprieto aprieta apretó apretado apriete apretar
demuestro demuestra demostró demostrado demuestre demostrar acuesto acuesta acostó acostado acostar confieso confiesa
confesó confesado confiese confesar cuelgo cuelga colgó colgado colgar vuelo vuela voló volado vuele volar ruedo
rodado ruede rodar tropiezo tropieza tropezó tropezado tropiece tropezar entiendo entiendes entiende entendemos
entendimos entendió entendieron entendíamos entendido entendida entendiendo entienda entendamos entender entenderé
entenderemos entenderíamos pierdo pierdes pierde perdemos perdí perdimos perdió perdieron perdíamos perdido perdida
perdiendo pierda perdamos perder perderé perderemos perderíamos atiendo atiendes atiende atendemos atendimos
atendieron atendíamos atendiendo atienda atendamos atender atenderé atenderemos atenderíamos muevo mueve moví movió
movido mueva mover duelo duele dolí dolió dolido duela doler defiendo defiende defendió defendido defienda defender
enciendo enciende encendió encendido encienda encender extiendo extiende extendió extendido extienda extender lluevo
llueve lloví llovió llovido llueva llover vuelvo vuelves vuelve volvemos vuelven volví volvimos volvió volvieron
volvía volvíamos volviendo vuelva vuelvas volvamos vuelvan vuelto vueltos volveré volveremos volvería volveríamos
resuelvo resuelves resuelve resolvemos resuelven resolví resolvimos resolvieron resolvía resolvíamos resolviendo
resuelva resuelvas resolvamos resuelvan resuelto resuelta resueltos resolver resolveré resolveremos resolveríamos
devuelvo devuelves devuelve devolvemos devuelven devolví devolvimos devolvió devolvieron devolvía devolviendo devuelva
devuelvan devuelto devuelta devueltos devolver sientes sentimos sentí sintió sintieron sentía sentíamos sentido
sentida sintiendo sintamos sentir sentiré sentiremos sentiríamos sentirse miento mientes mentimos mentí mintió
mintieron mentía mentido mentida mintiendo mienta mentir mentirá prefieres prefiere preferimos preferí prefirió
prefirieron preferido preferida prefiriendo preferir sugiero sugiere sugerí sugirió sugirieron sugerido sugiriendo
sugerir refiero refiere referí refirió refirieron referido refiriendo referir convierto convertí convirtió
convirtieron convertido convirtiendo convierta convertir divierto divertí divirtió divirtieron divertido divirtiendo
divierta divertir duermo duermes dormimos duermen dormí durmió durmieron dormía dormido dormida durmiendo duerma
duerman dormir muero mueres muere morimos morí murió murieron muriendo muerto muerta muertos morir pido pides pide
pedimos pedí pidió pidieron pedíamos pedido pedida pidiendo pida pidamos pediré pediremos pediríamos sirvo sirves
sirve servimos sirven serví sirvió sirvieron servía servido servida sirviendo sirva sirvan servir sigo sigues sigue
seguimos seguí siguió siguieron seguíamos seguido seguida siguiendo siga sigas sigamos seguiré seguirá seguiremos
seguiríamos consigues conseguimos conseguí consiguió consiguieron conseguido conseguida consiguiendo consiga consigan
conseguir conseguirá repito repetí repitió repitieron repetido repitiendo repetir vestí vistió vistieron vestido
vistiendo vestir elijo elige elegí eligieron elegido eligiendo elija elegir despido despide despedí despidió
despidieron despedido despidiendo despida despedir impido impide impedí impidió impidieron impedido impidiendo impida
impedir mido mide medí midió midieron medido midiendo mida medir corrijo corrige corregí corrigieron corregido
corrigiendo corrija corregir conoces conoce conocemos conocí conocimos conoció conocieron conocíamos conocido conocida
conociendo conozcas conozcamos conocer conoceré conoceremos conoceríamos pareces parecemos parecimos pareció
parecieron parecía parecíamos parecían parecido parecida pareciendo parezcas parezcamos parecer pareceré pareceremos
pareceríamos ofreces ofrece ofrecemos ofrecimos ofreció ofrecieron ofrecido ofrecida ofreciendo ofrecer agradeces
agradece agradecemos agradecimos agradeció agradecieron agradeciendo mereces merecemos merecimos mereció merecieron
merecido merecida mereciendo merecer apareces aparece aparecemos aparecimos apareció aparecieron aparecido aparecida
apareciendo aparecer crece creció crecido crecer nace nací nació nacido nacer reconoce reconocí reconoció reconocido
reconocer desaparece desapareció desaparecido desaparecer pertenece perteneció pertenecido pertenecer obedece obedeció
obedecido obedecer permanece permaneció permanecido permanecer establece estableció establecido establecer favorece
favoreció favorecido favorecer enriquece enriqueció enriquecido enriquecer produces produce producimos producido
producida produciendo produje produjo produjimos produjeron producir conduces conduce conducimos conducido conducida
conduciendo conduje condujo condujimos condujeron conducir traduces traduce traducimos traducido traducida traduciendo
traduje tradujo tradujimos tradujeron traducir reduces reduce reducimos reducido reducida reduciendo reduje redujo
redujimos redujeron reducir introduces introduce introducimos introducido introducida introduciendo introduje
introdujo introdujimos introdujeron introducir crees creemos creen creí creimos creyó creyeron creía creíamos creido
creida creyendo crea creas creamos crean creer creeré creeremos creeríamos lees lee leemos leen leí leimos leyó
leyeron leía leido leida leyendo lean leer construyo construyes construye construimos construyen construí construyeron
construido construida construyendo construya construyan construir destruyo destruyes destruye destruimos destruyen
destruí destruyeron destruido destruida destruyendo destruya destruyan destruir huyo huyes huye huimos huyen huí
huyeron huido huida huyendo huya huyan huir incluyo incluyes incluye incluimos incluyen incluí incluyeron incluido
incluida incluyendo incluya incluyan incluir contribuyo contribuyes contribuye contribuimos contribuyen contribuí
contribuyeron contribuido contribuida contribuyendo contribuya contribuyan contribuir mantengo mantiene mantenemos
mantenía mantenido mantenida manteniendo mantenga mantengan mantuve mantuvo mantuvimos mantuvieron mantener mantendrá
obtengo obtiene obtenemos obtenía obtenido obtenida obteniendo obtenga obtengan obtuve obtuvo obtuvimos obtuvieron
obtener obtendrá detengo detiene detenemos detenía detenido detenida deteniendo detenga detengan detuve detuvo
detuvimos detuvieron detener detendrá ando andamos andaba andado andada andando ande anduve anduvo anduvimos
anduvieron andar andará supongo supone suponemos suponía suponiendo suponga supongan supuse supuso supusimos
supusieron supuesto supuesta supuestos suponer supondrá propongo proponemos proponía proponiendo proponga propongan
propuse propuso propusimos propusieron propuesto propuesta propuestos proponer propondrá valgo valemos valí valimos
valió valieron valía valido valida valiendo valga valgan valer valdrá debo debes debemos debí debimos debió debieron
debía debíamos debido debida debiendo deba debas debamos deber deberé deberemos debería deberíamos comes come comemos
comen comí comimos comió comieron comía comido comiendo coma coman comer bebo bebe bebí bebió bebido beba beber
comprendo comprendes comprende comprendemos comprenden comprendimos comprendió comprendieron comprendido comprendida
comprendiendo comprenda comprender aprendo aprendes aprende aprendemos aprendimos aprendió aprendieron aprendido
aprendida aprendiendo aprenda aprender corro corres corre corremos corrí corrimos corrió corrieron corrido corrida
corriendo correr vendo vendes vende vendemos vendimos vendió vendieron vendido vendida vendiendo venda vender respondo
respondes responde respondemos respondimos respondió respondieron respondido respondida respondiendo responda
responder meto metes mete metemos metí metimos metió metieron metía metido metida metiendo meta meter rompo rompes
rompe rompemos rompen rompí rompimos rompió rompieron rompía rompiendo rompa rompan roto rota rotos romper temo teme
temí temió temido tema temer venzo vence vencí venció vencido venza vencer prometo prometes promete prometemos prometí
prometimos prometió prometieron prometía prometido prometida prometiendo prometa prometer sorprendo sorprende
sorprendió sorprendido sorprenda sorprender ofendo ofende ofendió ofendido ofenda ofender cojo coges coge cogemos
cogen cogí cogimos cogieron cogía cogido cogida cogiendo coja cojan coger recojo recoges recoge recogemos recogen
recogí recogimos recogieron recogía recogido recogida recogiendo recoja recojan recoger escojo escoge escogí escogido
escoja escoger protejo protege protegí protegido proteja proteger dependo depende dependió dependido dependa depender
sucedo sucedes sucede sucedemos sucedí sucedimos sucedió sucedieron sucedido sucedida sucediendo suceda suceder vives
vive vivimos viven viví vivió vivieron vivía vivíamos vivido vivida viviendo vivas vivamos vivan vivir viviré
viviremos viviríamos recibo recibes recibe recibimos reciben recibí recibió recibieron recibía recibíamos recibida
recibiendo reciba recibas recibamos recibiré recibiremos recibiríamos escribo escribes escribe escribimos escriben
escribí escribió escribieron escribía escribiendo escriba escrita escritos escritas escribir abres abrimos abrí abrió
abrieron abriendo abra abierta abiertos abrir decido decides decide decidimos decidí decidió decidieron decidido
decidida decidiendo decida decidir subo subes sube subimos suben subí subió subieron subía subido subida subiendo suba
subir permito permites permitimos permití permitió permitieron permitía permitido permitida permitiendo permitir
existo existes existimos existí existió existieron existía existido existida existiendo exista existir sufro sufres
sufre sufrimos sufrí sufrió sufrieron sufrido sufrida sufriendo sufra parto partí partió partido parta partir ocurro
ocurre ocurrí ocurrió ocurrido ocurrir cubrí cubrió cubra cubierto cubierta cubiertos cubrir descubrí descubrió
descubra descubierto descubierta descubiertos descubrir discuto discute discutí discutió discutido discuta discutir
comparto compartí compartió compartido comparta compartir asisto asistí asistió asistido asista asistir insisto
insistí insistió insistido insista insistir une uní unió unido unir cumplo cumple cumplimos cumplen cumplí cumplió
cumplieron cumplía cumplido cumplida cumpliendo cumpla cumplan cumplir acudo acudes acude acudimos acudí acudió
acudieron acudido acudida acudiendo acuda acudir aburro aburre aburrí aburrió aburrir transmito transmití transmitió
transmitido transmitir añado añade añadí añadió añadido añada añadir admito admití admitió admitido admitir dirijo
dirige dirigí dirigido dirija dirigir exijo exige exigí exigido exija exigir finjo finge fingí fingido finja fingir
confundo confunde confundió confundido confunda confundir gusta gustamos gustaron gustaba gustado gustada gustando
gustar gustará gustaría tomo tomamos toman tomaron tomaba tomado tomada tomando tome tomen tomará trabajas trabajamos
trabajaron trabajaba trabajado trabajada trabajando trabaje trabajen trabajar trabajará necesitamos necesitan
necesitaron necesitaba necesitado necesitada necesitando necesitar necesitará entro entra entramos entraron entraba
entrado entrada entrando entrará llegas llega llegamos llegan llegaron llegaba llegado llegando llegará busco buscas
busca buscamos buscaron buscaba buscado buscada buscando buscar buscará pagas paga pagamos pagan pagaron pagaba pagado
pagada pagando pagar pagará saco sacas saca sacamos sacaron sacaba sacado sacada sacando sacar sacará cambia cambiamos
cambiaron cambiaba cambiado cambiada cambiando cambie cambien cambiar cambiará importo importa importamos importaron
importaba importado importada importando importar importará olvido olvida olvidamos olvidaron olvidaba olvidado
olvidada olvidando olvide olvidar olvidará termino terminas termina terminamos terminan terminaron terminaba terminado
terminada terminando termine terminar terminará acabo acabas acaba acabamos acabaron acababa acabado acabada acabando
acabe acaben acabará pregunto preguntamos preguntaron preguntaba preguntado preguntada preguntando preguntar
preguntará intento intenta intentamos intentaron intentaba intentado intentada intentando intentar intentará compro
compra compramos compraron compraba comprado comprada comprando compre comprar comprará compraría mato matamos mataron
mataba matado matada matando mate matar matará uso usas usa usamos usan usaron usaba usado usada usando use usen usar
usará mando manda mandamos mandaron mandaba mandado mandada mandando mande mandar mandará gano ganas gana ganamos
ganan ganaron ganaba ganado ganada ganando gane ganar ganará envío envía enviamos enviaron enviaba enviado enviada
enviando envíe envíen enviar enviará solucionas soluciona solucionamos solucionan solucionaron solucionaba solucionada
solucionando solucionar solucionará gestiono gestiona gestionado gestionar aclaro aclara aclarado aclare aclarar
informo informas informa informamos informan informaron informaba informado informada informando informen informar
informará contesto contesta contestamos contestaron contestaba contestado contestada contestando contestar contestará
aconsejo aconseja aconsejado aconseje aconsejar oriento orienta orientado orientar tramito tramitado tramitar tardo
tarda tardamos tardaron tardaba tardado tardada tardando tardar tardará aguanto aguanta aguantamos aguantaron
aguantaba aguantado aguantada aguantando aguantar aguantará quito quitamos quitaron quitaba quitado quitada quitando
quitar quitará tiro tiramos tiraron tiraba tirado tirada tirando tire tirar tirará paro paramos pararon paraba parado
parando pare parar parará preparo prepara preparamos prepararon preparaba preparado preparada preparando prepare
preparar preparará arreglo arreglas arregla arreglamos arreglan arreglaron arreglaba arreglado arreglada arreglando
arregle arreglen arreglar arreglará cuido cuida cuidamos cuidaron cuidaba cuidada cuidando cuide cuidará curo cura
curado cure curar opero opera operado opere operar ingreso ingresa ingresado ingrese ingresar firmo firma firmado
firmar entrego entregas entrega entregamos entregan entregaron entregaba entregado entregada entregando entregar
entregará relleno rellena rellenado rellene rellenar lleno llena llenado llene llenar solicito solicitamos solicitaron
solicitaba solicitado solicitada solicitando solicitar solicitará reservo reserva reservado reserve reservar cancelo
cancela cancelado cancele cancelar anulo anula anulado anule anular aviso avisa avisado avise avisar felicito
felicitamos felicitaron felicitaba felicitado felicitada felicitando felicitará enseño enseñas enseña enseñamos
enseñan enseñaron enseñaba enseñado enseñada enseñando enseñe enseñar enseñará estudio estudiamos estudiaron estudiaba
estudiado estudiada estudiando estudie estudien estudiar estudiará escucho escuchas escucha escuchamos escuchan
escucharon escuchaba escuchado escuchada escuchando escuche escuchen escuchar escuchará faltamos faltaron faltaba
faltado faltada faltando falte faltar faltará sobra sobrado sobrar molesta molestamos molestaron molestaba molestado
molestada molestando molestar molestará preocupo preocupas preocupa preocupamos preocupan preocuparon preocupaba
preocupado preocupada preocupando preocupe preocupen preocupar preocupará enfado enfada enfadado enfade enfadar enojo
enoja enojado enoje enojar canso cansa canse cansar dudo duda dudado dude dudar evito evitamos evitaron evitaba
evitado evitada evitando evitar evitará disculpo disculpas disculpamos disculpan disculparon disculpaba disculpado
disculpada disculpando disculpe disculpen disculpar disculpará perdono perdonas perdona perdonamos perdonan perdonaron
perdonaba perdonado perdonada perdonando perdone perdonar perdonará lamento lamenta lamentado lamentar lloro llora
llorado llore llorar grito gritamos gritaron gritaba gritado gritada gritando gritar gritará insulta insultado insulte
insultar amenazo amenaza amenazado amenace amenazar golpeo golpea golpeado golpee golpear pego pega pegado pegar robo
roba robado robe robar engaño engaña engañado engañe engañar cobro cobra cobramos cobraron cobraba cobrado cobrada
cobrando cobrar cobrará gasto gasta gastado gastar ahorro ahorrado ahorre ahorrar bajas bajamos bajan bajaron bajaba
bajado bajada bajando baje bajen bajar bajará levanto levanta levantamos levantaron levantaba levantado levantada
levantando levantar levantará apoyo apoya apoyado apoye apoyar anima animado anime animar tranquilizo tranquiliza
tranquilizado tranquilizar calmo calmado calme calmar callo calla callado callar corto corta cortado cortar toco tocas
toca tocamos tocaron tocaba tocado tocada tocando tocar tocará coloco coloca colocado colocar aparco aparca aparcado
aparcar conecto conecta conectado conecte conectar cargo carga cargado cargar descargo descarga descargado descargar
funciono funcionas funcionamos funcionan funcionaron funcionaba funcionado funcionada funcionando funcionar funcionará
fallo falla fallado falle fallar estropeo estropea estropeado estropee estropear limpiado limpie limpiar lavo lava
lavado lave ensucio ensuciado ensucie ensuciar cocino cocinado cocine cocinar deseas deseamos desean desearon deseaba
deseado deseada deseando desee deseen desear deseará amas ama amamos aman amaron amaba amando amen amar odio odia
odiamos odiaron odiaba odiado odiada odiando odie odien odiar odiará adoro adora adorado adore adorar disfruto
disfruta disfrutamos disfrutaron disfrutaba disfrutado disfrutada disfrutando disfrute disfrutar disfrutará beso besa
besado bese besar abrazo abraza abrazado abrace abrazar celebra celebrado celebrar bailo baila bailado baile bailar
canto canta cantado cantar viajo viaja viajado viajar visito visitamos visitaron visitaba visitado visitada visitando
visitar visitará camina caminado camine caminar cruzo cruza cruzado cruce cruzar manejo maneja manejado maneje manejar
alquilo alquila alquilado alquile alquilar acepto acepta aceptamos aceptaron aceptaba aceptado aceptada aceptando
acepte aceptar aceptará rechazo rechaza rechazado rechace rechazar señalo señala señalado señale señalar indico indica
indicado indique indicar noto notado note notar observo observa observado observe observar imagino imagina imaginado
imagine imaginar demostra demostre confirmo confirma confirmado confirmar aseguro asegura asegurado asegure asegurar
garantizo garantiza garantizado garantizar mejoro mejorado mejore empeoro empeora empeorado empeore empeorar aumento
aumenta aumentado aumentar creado crear organizo organiza organizado organizar facilito facilitado facilitar complico
complica complicado complicar controlo controla controlado controle controlar reviso revisa revisado revise revisar
consultado consulte consultar publicado publicar opino opina opinado opine opinar valoro valora valorado valore
valorar puntuo puntua puntuado puntue puntuar califico califica calificado calificar critico critica criticado
criticar destaco destaca destacado alabo alaba alabado alabe alabar aprovecho aprovecha aprovechado aproveche
aprovechar utilizo utiliza utilizado utilizar empleo emplea emplee emplear realizo realiza realizado realizar logro
logra logramos lograron lograba logrado lograda logrando logre lograr logrará alcanzo alcanza alcanzado alcance
alcanzar adelanto adelanta adelantado adelantar atraso atrasa atrasado atrase atrasar retraso retrasa retrasado
retrase retrasar regreso regresas regresa regresamos regresan regresaron regresaba regresado regresada regresando
regrese regresen regresar regresará retiro retirado retire retirar devoro devora devorado devore devorar disparo
dispara disparado dispare disparar salvado salve salvar lucha luchado luche luchar peleo pelea peleado pelee pelear
ataco ataca atacado ataque atacar atrapo atrapa atrapado atrape atrapar escapo escapa escapado escape escapar marcho
marcha marchado marche marchar continúo continúa continuado continúe continuar dedico dedica dedicado dedicar
significo significa significado significar comunico comunica comunicado comunicar exploto explota explotado explote
explotar oculta ocultado oculte ocultar alejado aleje alejar acerco acercado acercar acompaño acompañado acompañe
acompañar abandono abandona abandonado abandonar detesto detesta detestado detestar merendo merenda merendado merende
merendar ceno cena cenado cenar desayuno desayuna desayunado desayune desayunar almuerzo almuerza almorzó almorzado
almuerce almorzar respiro respirado respire respirar salta saltado salte saltar invito invitado invitar presento
presenta presentado presentar represento representa representado representar voto vota votado vote votar declaro
declara declarado declare declarar considero considera considerado considere considerar respeto respeta respetado
respete respetar tolero tolera tolerado tolere tolerar acostumbra acostumbrado acostumbrar intereso interesa
interesado interese interesar encargo encarga encargado encargar ocupo ocupas ocupa ocupamos ocupan ocuparon ocupaba
ocupado ocupada ocupando ocupe ocupen ocupar ocupará desocupo desocupa desocupado desocupe desocupar agoto agota
agotado agote agotar senta echo echas echa echamos echan echaron echaba echado echada echando eche echen echar echará
arrastro arrastra arrastrado arrastre arrastrar empujo empuja empujado empuje empujar apago apaga apagado apagar
presto presta prestado prestar regala regalado regale regalar guardo guarda guardado guarde guardar borro borrado
borre borrar copio copia copiado copie copiar pinto pinta pintado pintar dibujo dibuja dibujado dibuje dibujar grabo
graba grabado grabe grabar filmo filma filmado filme filmar juzgo juzga juzgado juzgar castigo castiga castigado
castigar aprobo aproba aprobado aprobe aprobar libero liberado libere liberar encerro encerrado encerre encerrar
vigilo vigila vigilado vigile vigilar investigo investiga investigado investigar analizo analiza analizado analizar
anoto anota anotado anote anotar apunto apunta apuntado apuntar registro registra registrado registre registrar
archivo archiva archivado archive archivar actualizo actualiza actualizado actualizar renovo renova renovado renove
renovar autorizo autoriza autorizado autorizar denego denega denegado denegar denuncio denunciado denuncie denunciar
reclamo reclama reclamado reclamar protesto protesta protestado protestar quejo quejado queje quejar agrado agrada
agradado agrade agradar encanta encantar admiro admirado admire admirar asombra asombrado asombrar impresiono
impresiona impresionado impresionar emociono emociona emocionado emocionar alegro alegra alegramos alegraron alegraba
alegrado alegrada alegrando alegrar alegrará asusto asusta asustado asustar extraño extraña extrañado extrañe extrañar
aprecio apreciado aprecie apreciar estimo estima estimado estime estimar confío confía confiado confíe confiar fio fia
fiado fiar vario variado varie variar enfrio enfriado enfrie enfriar guío guiado guíe guiar crio criado crie criar
situo situa situado situe situar actuo actua actuado actue actuar evaluo evalua evaluado evalue evaluar sueles suele
suelen solía solían dadme dales diles dígales besas besan conseguiré conseguirás esperabas pensabas creías quédate
quédese cállate callaos siéntate siéntese tranquilízate espérate mírame escúchame ayúdame ayúdenme llámame llámeme
déjame déjeme déjalo perdóname cuídate
"""

NOUNS = """
ideas momentos tipo tipos tipa tipas oportunidad oportunidades culpa culpas mierda mierdas idiota idiotas peligro
peligros hombres mujeres manera maneras misión misiones almirante almirantes diablo diablos demonio demonios dineros
coches auto autos carro carros camión camiones autobúses bus tren trenes metro metros avión aviones barco barcos
bicicleta bicicletas moto motos taxi taxis calles avenida avenidas esquina esquinas acera aceras semáforo semáforos
puentes carretera carreteras autopista autopistas estación estaciones paradas aeropuerto aeropuertos billete billetes
tarjeta tarjetas bonos abono abonos asiento asientos conductor conductores conductora conductoras pasajero pasajeros
pasajera pasajeras piloto pilotos capitán capitanes teniente tenientes sargento sargentos soldado soldados ejército
ejércitos guerras batalla batallas enemigo enemigos enemiga enemigas arma armas pistola pistolas bala balas bomba
bombas cuchillo cuchillos sangres herida heridas muerte muertes asesino asesinos asesina asesinas asesinato asesinatos
crimen crimenes criminal criminales ladrón ladrones ladrona ladronas robos cárcel cárceles prisión prisiones preso
presos presa presas juez jueces jueza juezas juicio juicios abogada abogadas testigo testigos leyes policías agente
agentes detective detectives comisario comisarios bombero bomberos incendio incendios accidente accidentes oficinas
ventanillas mostrador mostradores funcionarias expediente expedientes solicitud solicitudes formularios impresos
certificado certificados pasaporte pasaportes padrón padrones permiso permisos licencia licencias multa multas
impuesto impuestos tasa tasas pagos factura facturas recibos cobros banco bancos préstamo préstamos hipoteca hipotecas
pensión pensiones jubilación jubilaciones subsidio subsidios beca becas sueldo sueldos salario salarios contrato
contratos despidos paros empleos empresa empresas jefe jefes jefa jefas gerente gerentes secretarias secretario
secretarios administrativo administrativos administrativa administrativas encargados encargada encargadas supervisor
supervisores supervisora supervisoras coordinador coordinadores coordinadora coordinadoras responsable responsables
técnico técnicos técnica técnicas operario operarios operaria operarias personales plantilla plantillas equipo equipos
turno turnos citas fila filas demora demoras retrasos atrasos horarios agendas plazo plazos fecha fechas firmas sello
sellos copias fotocopia fotocopias impresora impresoras ordenador ordenadores computadora computadoras pantalla
pantallas página páginas web webes sitios internet internetes correos mensaje mensajes móvil móviles celular celulares
números clave claves contraseña contraseñas usuarios hospitales clínica clínicas ambulatorio ambulatorios consultas
urgencia planta plantas quirófano quirófanos habitación habitaciones camas camillas sillas médicos médicas doctores
doctoras enfermeros enfermeras auxiliar auxiliares celador celadores celadora celadoras cirujano cirujanos cirujana
cirujanas pediatra pediatras dentista dentistas matronas psicólogo psicólogos psicóloga psicólogas fisioterapeuta
fisioterapeutas farmacéutico farmacéuticos farmacéutica farmacéuticas farmacia farmacias receta recetas medicamento
medicamentos medicina medicinas pastilla pastillas vacuna vacunas inyección inyecciones análisis radiografía
radiografías operación operaciones tratamiento tratamientos diagnóstico diagnósticos síntoma síntomas fiebre fiebres
tos gripe gripes resfriado resfriados cáncer cánceres diabetes infarto infartos infección infecciones alergia alergias
cicatriz cicatrices fractura fracturas hueso huesos brazos pierna piernas rodilla rodillas tobillo tobillos espalda
espaldas cuello cuellos cabeza cabezas oídos oreja orejas nariz narices bocas diente dientes garganta gargantas pecho
pechos estómago estómagos barriga barrigas hígado hígados riñón riñones pulmón pulmones corazones cerebro cerebros
pieles dedo dedos pies pelo pelos cabello cabellos caras cuerpos embarazos partos bebés niñas ancianos anciana
ancianas abuelos abuelas madres hijas hermanos hermanas primos tíos sobrinos sobrina sobrinas nieta nietas maridos
esposas novios novias pareja parejas suegro suegros suegra suegras cuñado cuñados cuñada cuñadas yerno yernos nuera
nueras familias pariente parientes vecinos amigas compañeros compañeras colega colegas socio socios socia socias
invitados invitada invitadas huésped huéspedes pisos apartamento apartamentos cuartos cocinas baño baños ducha duchas
puertas ventana ventanas pared suelos techos escalera escaleras ascensor ascensores garaje garajes jardín jardines
patio patios terraza terrazas mesas sillón sillones sofá sofás lámpara lámparas luces llave llaves cerradura
cerraduras nevera neveras lavadora lavadoras horno hornos plato platos vaso vasos taza tazas cuchara cucharas tenedor
tenedores botella botellas toalla toallas sábana sábanas manta mantas almohada almohadas ropa ropas camisa camisas
pantalón pantalones falda faldas vestidos zapato zapatos bota botas chaqueta chaquetas abrigo abrigos sombrero
sombreros gorra gorras guante guantes bolso bolsos bolsa bolsas maleta maletas caja cajas regalos juguete juguetes
libros revista revistas periódico periódicos noticia noticias lápiz lápices bolígrafo bolígrafos comidas desayunos
almuerzos cenas panes carne carnes pescado pescados pollo pollos huevo huevos queso quesos leches mantequilla
mantequillas arroz arroces pasta pastas sopa sopas ensalada ensaladas verdura verduras fruta frutas manzana manzanas
naranja naranjas plátano plátanos patata patatas tomate tomates cebolla cebollas azúcar azúcares sal aceite aceites
café cafés tés cerveza cervezas vinos zumo zumos aguas hielo hielos pastel pasteles tarta tartas galleta galletas
chocolate chocolates helado helados restaurante restaurantes bar bares camarero camareros camarera camareras cocinero
cocineros cocinera cocineras menú menúes propina propinas producto productos artículo artículos tienda tiendas
supermercado supermercados mercados venta ventas precios oferta ofertas descuento descuentos rebaja rebajas calidades
talla tallas marca marcas modelo modelos batería baterías cargador cargadores cable cables sonido sonidos volumen
volumenes teléfonos tableta tabletas reloj relojes auricular auriculares altavoz altavoces garantía garantías
devolución devoluciones reembolso reembolsos envíos paquete paquetes vendedor vendedores vendedora vendedoras clientes
dependiente dependientes dependienta dependientas tiempos soles lluvia lluvias viento vientos nubes tormenta tormentas
calor calores fríos temperatura temperaturas grado grados humedad humedades niebla nieblas trueno truenos rayo rayos
veranos otoño otoños invierno inviernos primavera primaveras noches mañanas madrugada madrugadas siglo siglos época
épocas eneros amores odios alegrías tristeza tristezas miedos rabia rabias enfados sorpresas vergüenza vergüenzas
esperanzas orgullo orgullos envidia envidias celos paciencias confianza confianzas respetos cariños besos abrazos
sonrisas risas lágrima lágrimas sueños pesadilla pesadillas mentiras verdades secreto secretos promesa promesas broma
bromas chiste chistes juegos suertes destino destinos éxito éxitos fracaso fracasos error errores fallos razones
motivos causa causas consecuencia consecuencias resultados soluciones respuestas dudas opinión opiniones críticas
elogio elogios felicitación sugerencia sugerencias consejos ejemplos detalles asuntos temas historia historias cuentos
película películas serie series canción canciones música músicas bailes fiesta fiestas boda bodas cumpleaños vacación
vacaciones viajes excursión excursiones hoteles playa playas mares montaña montañas bosque bosques árbol árboles
hierba hierbas piedra piedras arena arenas tierras isla islas países estados gobierno gobiernos presidente presidentes
presidenta presidentas ministro ministros ministra ministras príncipe príncipes princesa princesas alcalde alcaldes
alcaldesa alcaldesas partidos elección elecciones votos ciudadano ciudadanos ciudadana ciudadanas derecho derechos
deberes libertades seguridades justicia justicias paces mundos planeta planetas estrellas espacio espacios nave naves
cielos infierno infiernos almas espíritu espíritus fes sacerdote sacerdotes bruja brujas fantasma fantasmas monstruo
monstruos vampiro vampiros animal animales perro perros perra perras gato gatos gata gatas caballo caballos vaca vacas
cerdo cerdos oveja ovejas pájaro pájaros pez peces ratón ratones rata ratas serpiente serpientes mosca moscas araña
arañas colegios instituto institutos universidad universidades clase clases curso cursos examen examenes notas
profesor profesores profesora profesoras maestras alumno alumnos alumna alumnas estudiante estudiantes lección
lecciones libreta libretas biblioteca bibliotecas museo museos parques piscina piscinas gimnasio gimnasios deporte
deportes fútbol fútboles pelota pelotas jugador jugadores jugadora jugadoras campeón campeones premio premios palabras
frase frases letras idioma idiomas lengua lenguas nombres apellido apellidos voces silencios ruidos olor olores
sabores colores forma formas tamaño tamaños peso pesos altura alturas medida medidas líneas puntos lados resto restos
fondo fondos centros finales principio principios inicio inicios fines medios modos especie especies grupo grupos
montón montones cantidad cantidades cifra cifras sistema sistemas programa programas proyecto proyectos plan planes
trabajos tarea tareas esfuerzo esfuerzos usos atenciones tratos informaciones apoyos control controles ordenes cambios
mejoras experiencias situaciones condición condiciones circunstancia circunstancias posibilidad posibilidades
capacidad capacidades habilidad habilidades conocimientos educaciones cultura culturas sociedad sociedades comunidad
comunidades vidas gentes individuo individuos chicos chicas muchacho muchachos muchacha muchachas chavales chavala
chavalas señoras caballeros dama damas tonto tontos tonta tontas imbécil imbéciles estúpido estúpidos estúpida
estúpidas gilipollas cabrón cabrones cabrona cabronas puta putas puto putos hijoputa hijoputas capullo capullos payaso
payasos payasa payasas locos loca locas inútil inútiles vago vagos vaga vagas maleducado maleducados maleducada
maleducadas sinvergüenza sinvergüenzas incompetente incompetentes desgraciado desgraciados desgraciada desgraciadas
bastardo bastardos zorra zorras coño coños joder joderes hostia hostias carajo carajos cojones pendejo pendejos
pendeja pendejas güey güeyes chingada chingadas basura basuras asco ascos desastre desastres porquería porquerías
estafa estafas timo fraude fraudes daño relación relaciones declaración declaraciones carreras tribunal tribunales
papá papás mamá mamás negocio negocios nivel niveles venganza venganzas miembro miembros máquina máquinas dólar
dólares euro euros fuerza fuerzas potencia potencias gesto gestos magia magias humor humores realidad realidades
guardias sacrificio sacrificios evidencia evidencias humanidad humanidades protección protecciones multitud multitudes
diario diarios anuncio anuncios cadáver cadáveres energía energías motor motores aventura aventuras actitudes
ambientes aspecto aspectos asistencia asistencias autoridad autoridades belleza bellezas capítulo capítulos comisión
comisiones compromiso compromisos conflicto conflictos confusión confusiones contacto contactos conversación
conversaciones crisis decisión decisiones defensa defensas delito delitos desgracia desgracias deseos dirección
direcciones discusión discusiones distancia distancias edificios efecto efectos elemento elementos emoción emociones
enfermedad enfermedades entradas escena escenas estilo estilos evento eventos explicaciones extremo extremos factor
factores figura figuras futuros golpe golpes hambre hambres honores humo humos imagen imagenes impresión impresiones
incidente incidentes industria industrias influencia influencias instante instantes intención intenciones intereses
invitación invitaciones límite límites llegadas mente mentes misterio misterios molestia molestias necesidad
necesidades objeto objetos ocasión ocasiones pasos pedazo pedazos penas pensamiento pensamientos periodo periodos
placeres poderes política políticas precaución precauciones presencia presencias presión presiones proceso procesos
profesión profesiones propósito propósitos protestas públicos ratos recuerdos regla reglas reunión reuniones salidas
satisfacción satisfacciones sentimiento sentimientos sensación sensaciones señal señales sexo sexos sombra sombras
sujeto sujetos teoría teorías tonos trampa trampas trozo trozos turista turistas valores ventaja ventajas versión
versiones víctima víctimas violencia violencias visión visiones paseo paseos avisos coronel comandante testimonio
demanda existencia mancha anillo
"""

ADJECTIVES = """
buenísimo buenísima malas malísimo malísima nuevos nuevas viejas jovenes grandísimo pequeñas altas largas cortas ancho
ancha anchas estrecho estrecha estrechas gordo gorda gordas flaco flaca flacas delgada delgadas guapo guapas feo fea
feas bonitas lindo lindas hermosas precioso preciosa preciosas limpias sucio sucia sucias ricas pobres caro barato
barata baratas fáciles difíciles posibles imposibles fuertes débil débiles rápidas lenta lentas tranquilas nervioso
nerviosa nerviosas contentas tristes enfadada enfadadas enojada enojadas furioso furiosa furiosas cansada cansadas
aburrida aburridas divertida divertidas gracioso graciosa graciosas simpáticas antipático antipática antipáticas
amables cordiales educadas grosero grosera groseras borde bordes atenta atentas eficaces eficientes competente
competentes humanas cercano cercana cercanas cálido cálida cálidas fría frías calientes fresca frescas seco seca secas
mojado mojada mojadas húmedo húmeda húmedas duras blando blanda blandas suave suaves pesado pesada pesadas ligero
ligera ligeras llenas vacío vacía vacías cerradas libres ocupadas listas inteligente inteligentes sabio culto culta
cultas ignorante ignorantes sanas enfermas herido solas acompañada acompañadas casada casadas soltero soltera solteras
divorciado divorciada divorciadas viudo viuda viudas embarazada embarazadas falso falsa falsas verdadera verdaderas
real reales claras oscuro oscura oscuras blancas negra negras roja azules amarillo amarilla amarillas marrón marrones
gris rosada rosadas morada moradas correctas incorrecto incorrecta incorrectas justas injusto injusta injustas legal
legales ilegal ilegales necesaria necesarias útil útiles importantes interesante interesantes increíbles maravillosas
fantásticas estupendas genial geniales perfectas magníficas espléndido espléndida espléndidas fabuloso fabulosa
fabulosas extraordinarias excepcionales inmejorables impecables admirables horrible horribles terribles espantoso
espantosa espantosas pésimo pésimas fatales lamentables vergonzoso vergonzosa vergonzosas asqueroso asquerosa
asquerosas ridículo ridícula ridículas absurdo absurda absurdas extrañas raro rara raras curioso curiosa curiosas
normal normales especiales común comúnes públicas privado privada privadas nacional nacionales internacional
internacionales general generales particular particulares sociales político económico económica económicas sanitario
sanitaria sanitarias escolar escolares últimos últimas primeros primeras próximas anterior anteriores siguiente
siguientes mayores menores mejores peores máximas mínimo mínimas entero enteras completa completas parcial parciales
totales única únicas dobles iguales distinto distinta distintas diferente diferentes propias ajeno ajena ajenas
seguras inseguro insegura inseguras peligroso peligrosa peligrosas graves leve leves urgente urgentes lógico lógica
lógicas sincera sinceras honesto honesta honestas leales fieles generoso generosa generosas egoísta egoístas valiente
valientes cobarde cobardes celoso celosa celosas orgulloso orgullosa orgullosas humildes preocupadas asustada
asustadas sorprendida sorprendidas impresionada impresionadas satisfecho satisfecha satisfechas insatisfecho
insatisfecha insatisfechas agradecidas encantadas decepcionado decepcionada decepcionadas desesperado desesperada
desesperadas ansioso ansiosa ansiosas culpable culpables inocente inocentes desnudo desnuda desnudas borracho borracha
borrachas drogado drogada drogadas dulces salado salada saladas amargo amarga amargas ácido ácida ácidas delicioso
deliciosa deliciosas bellas maldito maldita malditas jodido jodida jodidas condenado condenada condenadas santas
sagrado sagrada sagradas profundo profunda profundas superficial superficiales lejano lejana lejanas exacto exacta
exactas amplio amplia amplias antiguo antigua antiguas moderno moderna modernas actual actuales eterno eterna eternas
temprano temprana tempranas tardío tardía tardías puntual puntuales complicada complicadas sencillo sencilla sencillas
simple simples complejo compleja complejas adecuado adecuada adecuadas inadecuado inadecuada inadecuadas suficiente
suficientes insuficiente insuficientes disponibles accesible accesibles cómodo cómoda cómodas incómodo incómoda
incómodas ruidoso ruidosa ruidosas silencioso silenciosa silenciosas amabilísimo amabilísima amabilísimos buenísimos
malísimos facilísimo primer tercer española españoles españolas inglés inglesa ingleses francés francesa alemán
alemana italiano italiana ruso rusa americano americana americanos europeo europea catalana mexicano mexicana
argentino argentina chino china japonés polaco polaca rumano rumana ucraniano ucraniana griego griega árabe marroquí
juntos junta juntas capaz capaces incapaz favorito favorita enamorado enamorada vulnerable oficial policial armada
armado interior británico quieto quieta rusos brillante consciente constante diverso elegante entusiasmado evidente
existente externo formal frágil fundamental global horroroso ideal íntimo inmenso intenso inquieto mental natural
pleno popular práctico previo reciente rígido romántico salvaje sexual típico tremendo tremenda violento violenta
"""
