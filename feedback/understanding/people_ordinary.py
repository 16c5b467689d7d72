"""Words that are mostly no names, in seven languages: function words and the vocabulary of comments.

Written by hand for this purpose. Greek and Ukrainian words stand in their own script; they are folded when read.
A word may be a name as well (``may``, ``hope``, ``rosa``): then it needs a context that makes it a person.
"""

ENGLISH = """
a able about above absence absolute absolutely accept acceptable access accessible accident according account
accurate achieve across act action active activities activity actual actually ad add added addition address adequate
adjust admin admission admit admitted adult advance advice advise advised adviser advisor advocate affect afford
afraid after afternoon again against age aged agency agent ago agree agreed ahead aid air alarm alert alive all allow
allowed almost alone along already also alternative although always am amaze amazed amazing ambulance amount an and
anger angry annoyed annoying annual another answer answered anti anxiety anxious any anybody anymore anyone anything
anyway anywhere apart apologise apology appalling apparent apparently appeal appear appeared application apply
appointment appointments appreciate appreciated approach approachable appropriate april are area areas around arrange
arranged arrival arrive arrived art as ask asked asking asleep aspect assess assessed assessment asset assist
assistance assistant assisted assure assured at atmosphere attend attended attending attention attentive attitude
august aunt authority autumn available average avoid aware away awesome awful baby back bad badly balance band bank
banks bar based basic basically bath bathroom battle be beard beautiful became because become bed bedroom beds been
before began begin beginning behaviour behind being believe bell below beneficial benefit benefits bent berry best
better between beyond big bill birch bird birth bishop bit bitter black bless blessed blessing blind block blood blue
blunt board body bond book booked booking books booth born borough both bottom bought bowl bowels box boy boys brace
branch brave bread break breakfast breaks breath breathing bridge brief bright brightly brill brilliant brilliantly
bring bringing broken brook brought brown brush budget build building built burden burn bus bush business busy but
butcher butler buy by call called caller calling calls calm calming came camp can cancel cancelled cancer cannon
cannot canon car card cardinal care cared careful carefully carer carers cares caring carpenter carried carry
carter case cases cash castle casual catch cause caused causing centre center certain certainly chair challenge
challenging chance chances change changed changes changing charge charity charm chase chat cheap check checked
checking checks cheerful cheers chemist cherry chest child childhood children china choice choose christian christmas
church citizen city clarity class classes clay clean cleaned cleaner cleaners cleaning cleanliness clear clearly clerk
clever client clients cliff clinic clinical clinics close closed closely closer clothes club coach coat coffee cold
colleague colleagues collect collected college colour combination come comes comfort comfortable comforting coming
comment comments committed common communicate communicated communicating communication community company compare
compared compassion compassionate competent complain complained complaint complaints complete completed completely
complex compliment compliments computer con concern concerned concerns concise condition conditions confidence
confident confidential confirm confirmed confused confusing connected consent consider considerate considered
considering consistent constant constantly consult consultant consultants consultation contact contacted content
continue continued continuing continuity contract control convenient conversation cook cookie cool cope coping
corner correct correctly corridor cost costs cottage could council counsel counselling counsellor count counter
country couple courage course courses court courteous courtesy cover covered covid crash crazy create credit crew
crisis critical cross crowd cruel cruise cry crying cup cure current currently curtain curtains cushion custom
customer customers cut dad daily daisy damage dance danger dangerous dark data date dates daughter dawn day days
dead deaf deal dealing dealt dean dear death debt december decide decided decision declined dedicated dedication deep
deeply definite definitely degree delay delayed delays deliver delivered delivery demand dementia dental dentist
depend dependent depressed depression deputy describe described deserve deserves desk despite destiny detail detailed
details determine develop diabetes diagnosed diagnosis did diet dietician dietitian difference different difficult
difficulties difficulty dignity diligent dinner direct directed directions directly director dirty disability
disabled disappointed disappointing discharge discharged discuss discussed discussion disgusting disorder distance
distress district disturb do dock doctor doctors does doing dolly don donation done door doors dot double doubt dove
down dr draw dread dreadful dreading dream dress dressing dressings drew drink drinks drive driver drivers drop
dropped drove drug drugs dry due duke during dusty duty dying each earl earlier early earn earnest earth ease easier
easily easy eat eating edge education effect effective efficiency efficient efficiently effort efforts eight either
elderly electric else elsewhere email emergency emotional empathetic empathy employee employer employment enable
enabled encourage encouraged encouragement encouraging end ended energy engage engaged engaging english enjoy
enjoyable enjoyed enough ensure ensured ensuring enter entire entirely entrance environment equipment equally error
especially essential establish etc even evening event events eventually ever every everybody everyone everything
everywhere evidence exact exactly exam examination example exceed exceeded excellence excellent excellently except
exception exceptional exceptionally excuse exercise exercises exhausted expect expectations expected experience
experienced experiences experts expert explain explained explaining explains explanation explanations express extend
extra extremely eye eyes face facilities facility fact fair fairly faith fall falls false familiar families family
fantastic far fast father fault favour favourite fear feather february fed fee feed feedback feel feeling feelings
feels feet fell felt female few field fifteen fifty fight figure file fill filled fill final finally finance find
finding fine finish finished fire firm first firstly fish fisher fit fitted five fix fixed flat flawless flew flexible
flood floor flora flower flowers flu fly focus focused folk follow followed following food foot for ford
forest forever forget forgot forgotten form formal former forms forth fortunate fortune forty forward foster found
four fox frank frankly free freeman freely french frequent frequently fresh friday friend friendliest friendliness
friendly friends frightened from front frost frustrated frustrating full fully fun function funding funny further
future gain game garden gardener gardens gate gave gay general generally generous genuine genuinely gentle gentleman
gentleness gently get gets getting gift ginger girl girls give given gives giving glad glass glasses glory go
goal goals god goes going gold golden gone good goodness gosh got government gown gp grace grade gradually grand
grant grateful gratefully gratitude grave graves gray great greater greatest greatly green greet greeted greeting
grew grey grief grip groom ground group groups grow growing guess guest guidance guide guided guy guys gym had hair
half hall hand handed handle handled hands handy hang happen happened happening happily happy harbour hard hardly
hardship hardy harm harmony has hate have having hawk hay hazel he head health healthcare healthier healthy hear
heard hearing heart heartfelt heat heath heather heating heaven heavy height held hell hello help helped helper
helpers helpful helpfully helpfulness helping helps hence her here hero heroes herself hesitate hi high higher highest
highly hill hills him himself hip his hit hold holding hole holiday holidays holly home homes honest
honestly honey honor honour hood hope hoped hopeful hopefully hopes hoping horn horrible horse hospital hospitals host
hot hotel hour hours house housing how however huge human humble humour hundred hunger hungry hunt hunter hurry hurt
husband hygiene i ice idea ideal ideas identified identify if ill illness immediate immediately impact impeccable
important impressed impressive improve improved improvement improvements improving in incident include included
includes including increase increased incredible incredibly indeed independence independent individual individuals
infection inform information informative informed initial initially injection injury input inside insight inspired
instead instruction instructions insulin intelligent intent interest interested interesting interview into introduced
introduction invaluable involved involvement is issue issued issues it item items its itself ivory ivy jade
january jay jazz jet jewel job jobs join joined joint joke jolly journey joy judge judgement judgment july
jump
june junior just justice keen keep keeper keeping keeps kept key kidney kids kind kinder kindest kindly
kindness king kings kitchen knee knew knight know knowing knowledge knowledgeable known knows lab lack lad ladies lady
laid lake lamb lamp land lane language large last lasting late later laugh laughed laughing law lay lead leader leads
leaflet leaflets leak learn learned learning learnt least leave leaving lee left leg legal legs length less lesson let
letter letters level levels liberty library lie life lift lifted light lighter lights like liked likely lily limit
limited line lined link list listen listened listener listening listens litter little live lived lives living load
local lock locked lodge log london lonely long longer look looked looking looks lord lose loss lost lot lots loud love
loved loveliest lovely loves loving low lower luck lucky lunch lying mad made madam magic mail main mainly maintain
major make makes making male man manage managed management manager managers managing manner manners many march
marginal mark market married marsh marvel marvellous mason massive master match matter matters may maybe
mayor me meal meals mean meaning means meant measure meat medal medical medication medications medicine meet meeting
meetings melody member members memory men mental mention mentioned mentor mercy merry mess message messages met method
middle midwife midwives might mild mile miles military milk mill miller mind mindful mindfulness mine minister minor
minute minutes miracle miss missed missing mistake mistakes misty mix mobile mobility model modern modest moment
moments monday money monitor monitored month monthly months mood moody moon moor more moreover morning mornings most
mostly mother motivate motivated motivation mountain move moved movement moving mr mrs ms much mum mums music must my
myself name named names nature near nearby nearly neat necessary neck need needed needing needle needs negative
nervous
network never new newly news next nhs nice nicely nicer night nights nine no noble nobody noise noisy none noon nor
normal normally north not note notes nothing notice noticed november now nowhere number numbers nurse nurses nursing
oak obvious obviously occasion occasionally occupational october of off offer offered offering office officer officers
official often oh oil ok okay old older olive on once one ones ongoing only onto open opened opening operation
opinion opportunity option options or oral orange order ordered organisation organise organised original other others
otherwise ought our ours ourselves out outcome outpatient outside outstanding over overall overnight overwhelmed own
owner page paid pain painful paint painter pal palm panic paper papers paperwork parent parents park parker parking
part particular particularly partner parts party pass passed passionate past pastor pat path patience patient
patiently patients pay paying payment peace peaceful pearl peg pen penny people per perfect perfectly perhaps period
permanent permit person personal personalised personality personally persons perspective petty pharmacist pharmacy
phone phoned phoning photo physical physically physio physiotherapist physiotherapy physios piece pike pill pillow
pills pink place placed places plain plan planned planning plans plant plate play player pleasant please pleased
pleasing pleasure plenty plus point pointed points pole police policy polite politely pool poor poorly pope poppy
porter porters position positive possible possibly post posted potter pound powder power powers practical practice
practise practitioner praise praised pray prayer precious precise prefer preferred pregnancy pregnant prepare prepared
prescribed prescription presence present presented pressure pretty prevent previous previously price pride priest
primary prince print prior priority privacy private privilege probably problem problems procedure procedures process
professional professionalism professionally professionals program programme progress progressive project promise
promised promote prompt promptly proper properly proud prove proved provide provided provider provides providing
prudence public pull pulled punctual purpose pursue push pushed put putting qualified quality question questions queue
quick quicker quickly quiet quietly quite race radio rail rain raise raised ran rang range rare rarely rate rather
rating ray reach reached reaction read reading ready real realise realised reality really rear reason reasonable
reassurance reassure reassured reassuring receive received receiving recent recently reception receptionist
receptionists recognise recommend recommendation recommended record records recover recovered recovering recovery red
reduce reduced reed refer referral referred refreshing refused regard regarding regards regular regularly
rehab relate related relation relationship relatives relax relaxed relaxing relevant reliable relief relieved rely
remain remained remarkable remember remembered remind reminded reminder remove removed repair repeat replied reply
report reported represent request requested require required requirements research reserved resident residents
resolve resolved resource resources respect respected respectful respectfully respond responded response
responsibility responsible rest result results retired return returned review reviewed rewarding rice rich rid ride
right ring ringing rise risk river rivers road robin rock rod role roll roman room rooms root rose rough round route
routine row roy royal ruby rude run running rush rushed rusty sad saddle sadly safe safely safety sage said sales salt
same sample sand sandwich sandy sat satisfaction satisfactory satisfied saturday save saved savior saw say saying says
scale scan scans scared scary schedule school screen sea search season seat seats second secondary secretary
section secure security see seeing seek seem seemed seems seen self send sending sense sensible sensitive sensitivity
sent separate september sergeant serious seriously serve served service services session sessions set setting settle
settled seven several severe shade shadow shake shall shame share shared sharing sharp she sheets shepherd shift shine
ship shocked shoe shoes shop short shorter shortage shot should shoulder shout show showed shower showing
shown
shows shut sick side sign signed silver similar simple simply since sincere sincerely singer single sir sister
sit site sitting situation situations six size skill skilled skills skin sky sleep sleeping slept slight slightly slow
slowly small smart smile smiled smiles smiling smoke smooth smoothly snow so social sofa soft solid solution
solve solved some somebody somehow someone something sometimes somewhere son soon sorry sort sorted sought soul sound
sounds soup south space spacious spare sparks speak speaking special specialist specific specifically speech speed
speedily speedy spell spend spent spirit spoke spoken spot spring square staff staffing stage stair stairs stall stand
standard standards standing star stark stars start started starting state stated station stay stayed staying steady
steel steep step steps sterling stick still stock stomach stone stood stop stopped store storm story straight
straightforward strange stranger strategies stream street strength stress stressed stressful strict stroke strong
stronger struggle struggled struggling student students studies study stuff stupid style subject success successful
such sudden suddenly suffer suffered suffering sufficient sugar suggest suggested suggestion suggestions suit suitable
summer sun sunday sunny superb superior supervisor supper supply support supported supporting supportive supports
suppose sure surely surgeon surgery surprise surprised surrounded sweet swift swim switch sympathetic sympathy
symptoms
system systems table tablet tablets take taken takes taking talk talked talking tall tanner task tasks taste taught
tax
tea teach teacher teaching team teams tears technician technique techniques telephone tell telling temper
temperature ten tend tender term terms terrible terribly terrific test tested testing tests text than thank thankful
thankfully thanking thanks thankyou that the theatre their them themselves then therapies therapist therapists therapy
there therefore these they thing things think thinking third thirty thorough thoroughly those though thought
thoughtful
thoughts three throne through throughout thursday thus ticket tidy till tim time timely times timing tiny tip tips
tired
title to today toe together toilet toilets told tomorrow tone tonight too took tool tools top total totally touch
touched tough towards tower town track train trained training transfer transferred transport trauma travel travelled
treasure treat treated treating treatment treatments tree trees trial trinity trip trolley trouble true truly trust
trusted truth try trying tuesday tune turn turned turner twelve twenty twice two type typical unable uncle under
understand understandable understanding understands understood unfortunately uni unique unit university unless until
unusual up update updated upon upset upsetting urgent us use used useful user usual usually vaccine valley valuable
value valued various vegetarian very via view views violet virtue visit visited visiting visitor visitors
visits
vital voice volunteer volunteers wade wait waited waiting wake waking walk walked walker walking walks wall wander
want
wanted wanting wants ward wards warm warmth warm was wash washed washing waste watch watched watching water waters way
ways we weak wear wears weather weaver website wednesday week weekend weekly weeks weight welcome welcomed
welcoming welfare well went were west what whatever wheel wheelchair when whenever where whereas whether which while
white who whoever whole whom whose why wide wife wild will willing willingness win wind window winter wise wish wished
wishes wishing with within without witty wolf woman women won wonder wonderful wonderfully wood woods woody word words
work worked worker workers working works workshop world worn worried worries worry worrying worse worst worth would
wound wounds write writing written wrong wrote yard year years yes yesterday yet you young younger your yours yourself
youth zero
"""

SPANISH = """
gloria victoria estrella concepción prudencia socorro
a abierto abogado abril abuela abuelo aburrido acabar acceso acerca acogida acompaña actitud actividad además adiós
admirable administración adónde agenda agosto agradable agradecer agradecida agradecido agradecimiento agradezco agua
ahora aire al alba alegre alegría alguien algo algún alguna algunas alguno algunos allí alma alta alto amable
amabilidad amada amado amanecer ambiente ambulancia amiga amigo amigos amo amor amparo anciano ánimo año años anoche
antes aparcamiento aparte aquel aquella aquí área así asunto atención atendida atendido atendió atienden atento
aunque autobús ayer ayuda ayudado ayudar ayudaron ayudó ayuntamiento azul azucena baja bajo bastante bella
bello bendiciones benigna benigno bien bienvenida blanca blanco boca bonita bonito brazo breve buen buena buenas bueno
buenos caballero cada calidad calidez calle calma cama cambio camino cansado cara cariño caridad casa casado casi caso
casos castillo celeste centro cerca cerrado chica chico cielo cien cierto cita ciudad claridad claro
cliente
clienta cocina coche colas cola colegio color comentario comida como cómo compañera compañero compañía completo
comprensión con conmigo conocimiento consejo consuelo consulta consultorio contento contenta contra corazón cordial
correcta correcto correo cosa cosas cree creo cruz cual cuál cuándo cuando cuánto cuanto cuarto cuatro cuenta cuerpo
cuidado cuidados cuidar da dado dan dar de debe deben decir dejar del delante delgado demás demasiado dentro desde
desea deseo despacho después destacar detalle día días dice dicho dieron diferencia difícil digno dinero dio dios
directo director directora disculpa disponible doctor doctora documento documentos dolor dolores domingo don donde
doña dos dulce durante dura duro e edad edificio educación educada educado eficaz eficiencia eficiente ejemplar
ejemplo el él ella ellas ellos embarazo empatía empleada empleado empleados en encanto encantada encantado
encantador encantadora encima enero enfermera enfermero enfermo enhorabuena enorme entera entonces entrar
entre era eran eres es escrito escuela ese eso esos español especial espera esperamos esperanza esperar espero esposa
esposo esta está están estaba estado estamos estar este esto estos estoy estupenda estupendo excelente
excelentes
excepcional experiencia explicación explicó explica extraordinaria extraordinario fácil falta familia familiar
fantástica
fantástico favor fe febrero felices felicidad felicidades felicitaciones felicitar feliz fiel fin final flor flora
flores formulario franco frente fresco frío fruto fue fueron fuerte fui funcionaria funcionario funcionarios funciona
futuro gente gentil gestión gestiones gracia gracias gran grande grandes grata grato grave guapa guerra
guerrero
gusto haber había hace hacer hacen hacia han hasta hay he hecho hermana hermano hermosa hermoso hija hijo hijos hizo
hola hombre honor honrado hora horario horas hospital hotel hoy humana humano humilde idea igual imposible impecable
importante impresionante increíble información inmejorable inmediato inocencia interés ir jamás joven
jueves julio junio junto justa justo la labor lado lamentable larga largo las lástima lavar le leal leche lento les
letra ley libertad libre libro limpia limpieza limpio línea linda lista listo llamada llamar llamo llegada llegar
llegó
lleva lo local loco los luego lugar luna lunes luz madre maestra maestro magnífica magnífico mal mala malo mañana mano
manos maravilla maravillosa maravilloso mar marido martes marzo más matrona máximo mayo mayor me
media
médica médico medio mejor mejora mejorar menor menos mercado merece merecen mes mesa meses mi mí mía miedo
miel mientras miércoles mil milagro milagros minuto minutos mío mira mis misa misma mismo modesto modo molesto momento
monitor monja montes morales moreno motivo mucha muchas mucho muchos mujer mundo muy nada nadie navidad necesario
necesita necesito negro ni nieto nieve nieves niña niño niños ningún ninguna ninguno no noche nombre norma norte nos
nosotros nota novia novio noviembre nube nueva nueve nuevo nuestra nuestras nuestro nuestros número nunca o obra obras
ocho octubre oficina oír ojalá ojo ojos orden oro os otra otras otro otros paciencia paciente pacientes padre padres
pago país palabra palma palmas pan papel papeles para parada parece parque parte partes pasado pasar pasaba
paso
pastor patria paz pedir peor pequeña pequeño perdón perfecta perfectamente perfecto perla pero persona personal
personas
pesar pie piedad piel pilar pino piso placer plaza pobre poca poco pocos poder policía pon ponen por porque porta
posible
positivo precio prefiero pregunta preguntas presentación prima primera primero primo primor principal prisa problema
problemas profesional profesionales profesionalidad pronto propia propio próximo pública público pueblo puede pueden
puerta puerto pues puesto punto pura puro que qué queda queja quejas querida querido quería quien quién quiero
quisiera
quizás ramas rápida rápidamente rápido rato razón recepción recepcionista reclamación recomendable recomiendo recibido
recibir recuerdo regalo regular reina remedio remedios reparto resolución resolvió respetuosa respetuoso respuesta
resultado rey reyes rica rico río risa rocío rojo rosa rostro ruido rubio sabe saben saber sábado sabor
sala sale salida salud saludo saludos salva salvador san sana sangre sano santa santo santos se sé sea secretaria
seguir
según segunda segundo segura seguridad seguro seis semana semanas señor señora señores señorita sensible ser seria
serio
servicial servicio servicios si sí siempre siendo siete sigan silencio silla simpática simpático sin
sincero sino sitio situación sobre social sol sola soledad solo sólo solución solucionado solucionó somos son sonrisa
soporte sorpresa soy su suelo suerte sufrir sus suya suyo tal también tampoco tan tanta tanto tarde tardes te techo
teléfono tenemos tener tengo tenía terapeuta tercera terrible ti tía tiempo tiene tienen tierra tío toda todas todavía
todo todos toma tomar torre torres total trabaja trabajadora trabajador trabajadores trabajan trabajo trámite trámites
tranquila tranquilidad tranquilo tras trata tratado trataron trato tres triste trono tu tú tus última último un una
unas
único unidad unos urgencias usted ustedes usuaria usuario va vale valor vamos van varios vaya vecina vecino veces
veinte
velar vengo venir ventanilla ventura ver verano verdad verdadero verde vez viaje vida vieja viejo viene
viernes
vino virtud visita vista viva vivo voluntaria volver voz vuelta vuestra y ya yo zona
"""

ITALIAN = """
gloria speranza italia secondo allegra prudenza
a abbastanza abbiamo abitare accanto accesso accoglienza acqua addetta addetto adesso affatto affetto aiutare aiutato
aiuto al alba alcuni alla alle allo allora almeno alta alto altra altre altri altro amabile amata amato ambulatorio
amica amico amore anche ancora andare angeli anima anni anno ansia anziano aperto appena appuntamento aprile
area aria arrivo arte ascolto aspetta aspettare assai assente assistenza assoluto attenta attento attenzione attesa
attimo avanti avere aveva avuto bambina bambini bambino banco barba bassa basso bella bellezza belle bello bene
benigno beata beato bianca bianco biblioteca bionda bisogno brava bravi bravissima bravissimo bravo breve brutto bruna
bruno buon buona buone buoni buono caldo calma calore cambio camera campo cara carattere care cari caro carità carta
casa casi caso cassa cattivo causa celeste centro cerca certa certo che chi chiamata chiara chiaramente chiarezza
chiaro
chiesto chiunque chiuso ci ciao cibo cielo cinque cioè circa città classe cliente coda collega colleghi colloquio
colore
come comodo competente competenza complimenti comprensione comune comunicazione comunque con condizione conforto
consiglio consiglia consiglio consolata contatto contenta contento conto contro cordiale cordialità corpo corretta
corretto corsa corso corte cortese cortesia cosa cose così costante costanza costo credo croce cui cuore cura cure da
dal dalla dalle davanti davvero debito del della delle delizia dello dentro deve di dice dicembre dieci dietro
difficile
diletta dimostrata dire diretta direttore dirigente disponibile disponibili disponibilità diva documenti documento
dolce
dolcezza dolore domani domenica donna donne dono dopo dormire dottore dottoressa dove dovere dritto due dunque
durante e
è ecc eccellente eccezionale ecco efficace efficiente efficienza egregia egregio elenco emergenza empatia ente entrare
era erano eravamo errore esame esempio esperienza esperta esperto essere esso estate età euro facile falco fame
famiglia
fantastica fantastico fare fatta fatto favore febbraio fede fedele felice felicità ferie fermo ferro festa fiamma fila
figlia figli figlio fine finestra fino fiore fiori fisioterapista fiume foglio fondo forse forte fortuna forza fra
franca
franco frate fratello freddo fresca fretta fronte fu funziona fuori furono gentile gentili gentilezza gennaio gente
gestione giglio gioia giorni giorno giovane giovedì gira giro giù giudice giugno giusta giusto gli grande
grandi
grata grato gratitudine gravidanza grazia grazie guida ha hanno ho i idea ieri il immediato impeccabile impegno
impiegata impiegato importante impossibile in incontro incredibile indirizzo infatti infermiera infermiere infine
infinite infinito informazione informazioni inizio innocente insieme intera intero inutile io la lago lampo larga
largo lascia lavoro lavora lavorare le legge leggero lei lenta lento leone lettera letto li libera libero libro
lieta lieto lilla lì limpida linea lista lo locale lode lontano loro luce lucida lui luglio luna lunedì lunga lungo
luogo ma madre maestra maestro magari maggio maggiore magnifica magnifico mai malattia male malgrado mamma mancanza
mancare mancato mani mano mare margherita marito marrone martedì marzo massima massimo mattina matto me
media medica medico meglio meno mente mentre meraviglia meravigliosa meraviglioso mercato mercoledì merita merito mese
mesi messa mezz mezzo mi mia miei miele migliore mila mille minima minuti minuto mio mirabile modo moglie molta molte
molti molto momento mondo morale morte motivo musica nata natale nato né neanche negozio nel nella nelle nero nessun
nessuna nessuno neve nipote no nobile noi nome non nonna nonno nonostante nord nostra nostre nostri nostro nota notte
nove novembre nulla numero nuova nuovo o occasione occhi occhio oggi ogni ognuno oltre ombra onesta onesto
onore
opera operatore operatrice ora orario ore organizzazione oro orso ospedale ottima ottime ottimi ottimo ottobre otto
pace
padre paese paga palazzo panico papà parcheggio pare parla parola parole parte particolare passato passo pasqua
pastore patente paura pavone pazienza paziente pazienti pegno pena per perché perciò perfetta perfetto perla però
persona personale persone peso pesante piacere piacevole piazza piccola piccolo pianta piano piede pieno pietra più
poca
pochi poco poi polizia ponte porta possibile possono posta posto potere povera povero pratica pratiche praticamente
precisa preciso prego premura premurosa preparata preparato preparazione presenza presso presto prezzo prima primavera
primo principe problema problemi professionale professionali professionalità professionista pronta pronto proprio
prossima prossimo prova provo pubblica pubblico pulita pulizia pulito punto può pura pure puro quale qualche qualcosa
qualcuno quali qualità quando quanta quanto quarto quasi quattro quella quelle quelli quello questa queste questi
questo
qui quindi raggio ragazza ragazzi ragazzo ragione rapida rapidamente rapido rara reale regina regola re reparto resto
ricca ricco richiesta ringrazio ringraziamento ringraziamenti ringraziare ringrazi rispetto risolto risolvere risposta
ritardo riva rocca romana romano rosa rosalba rossa rossi rosso sa sabato sacra sala saluti saluto salute salvatore
san
sanitario santa santi santo santoro sapere sarà sarei sbagliato scala scelta scorsa scorso scuola scusa se sé sede
segnalo segnalare segreteria seguita seguito sei selva semplice sempre sentire senza sera serena sereno seria servizi
servizio sete sette settembre settimana settimane sì si sia siamo sicura sicuro siete significa signor signora signore
signorina silenzio simpatica simpatico sincera sindaco sito situazione sofferenza sola soldi sole solo
soltanto soluzione sono soprattutto sorella sorriso sorpresa sotto spazio speciale spero spesso spiegato spiegazione
splendida splendido sportello squadra squisita staff stanza stare stata state stati stato stella stessa stesso storia
strada straordinaria straordinario stupendo su sua subito successo sue sufficiente sugli sui sul sulla suo suoi super
superiore tale talmente tanta tante tanti tanto tardi te telefono tempestiva tempi tempo terapia terra terza terzo
tesoro ti tra tranquilla tranquillo trattata trattato tre triste troppo trovare trovata trovato tu tuo tutta tutte
tutti
tutto ufficio ultima ultimo umana umanità umano un una unica unico uno uomo urgenza utente utile va valente valore
veder
vedere velocità veloce vengo venuto venti vento vera veramente verde vergine vergogna verità vero verso via vicina
vicino
vice vigile viola visita vista vita vittoria viva vivo voce voglio voi volontaria volontario volta volte vorrei vostra
vostro zero zona
"""

POLISH = """
gwiazda sława jesień róg biskup
a aby ale ani bardzo bez będzie będę biuro blisko bo brak brawa brawo był była byli było były być całą całe
cały cena chcę chce chciałabym chciałbym chciałam chciałem chory chwila chwili ci ciągle cieszę cierpliwa cierpliwość
cierpliwy cicho co coś córka czas czasu czekać czekałam czekałem czekania czekanie czego czemu często czy czyli
człowiek
da dać dalej dało data deszcz dla dlaczego dlatego dni dniu do dobra dobre dobro dobry dobrze dokładnie dokument
dokumenty doktor dom domu dopiero doskonale doskonała doskonały dość dotyczy droga drogi druga drugi duża duże dużo
duży
dwa dwie dyrektor dziadek dzięki dziękuję dziękujemy dzień dzisiaj dziś dziecka dziecko dzieci fachowa fachowo
fantastyczna
fantastyczny gdy gdyby gdzie genialna genialny godny godzin godzina godziny góra gorąco górski gratulacje grzeczna
grudzień
ich idealnie ile im inna inne inny innym ja jagoda jak jako jakoś jakość jasna jasne jasno jasny jedna jednak jedno
jeden
jego jej jemu jest jestem jestesmy jesteśmy jeszcze jeśli jeżeli już każda każdy kawa kiedy kierownik kierowca
kilka klient klientka kobieta kocham kolej kolejka kolejki kolejny komfort kompetentna kompetentny koniec kontakt
konto
korytarz koło kot kowal kozak krok król krótka krótki która które którego której którą którzy który ktoś kto kultura
kulturalna kulturalny kwiat kwiecień lato łatwo lekarka lekarz lekki leczenie lepiej lepszy lipiec lipa list listopad
lis lubię ludzi ludzie ludzki luty maj mają malina mało mała małe mały mam mama mamy marzec mąż męża
mężczyzna
mi mieć miał miała miałam miałem mieli miejsca miejsce miejska miesiąc miesiące mila mili miła miłe miło miłość miły
mimo
minut minuta minuty miód mnie mną moc mocno mógł mogę mogła moi moim moja moje mojego mojej moją momencie moment
może można
mój mówi mądra mądry mróz my myślę na nad nadal nadzieja najlepsza najlepszy najlepsze naprawdę nas nasz nasza nasze
naszej naszym natychmiast nauczyciel nawet nazywam nas nam nami nic nich nie niech niedziela niego niej niestety nigdy
nikt nim niska no nocna noc noga nowa nowe nowy numer o obok obsłudze obsługa obsługi obsługę obsłużona obsłużony
oczekiwanie
od oddział oddziale odpowiedź ogień ogromna ogromnie ogromny ojciec okienko okienku około on ona one oni ono opieka
opieki
opiekun opiekunka oraz osoba osoby ostatni ostatnio oto pacjent pacjentka pacjenci październik pamięć pan pana pani
panią
panie panem panu państwo państwa papier para parking pewnie pewny pełen pełna pełny personel personelu petent
petenta piątek
pięć piękna pięknie piękny pielęgniarka pielęgniarki pierwsza pierwszy pies pilnie pismo po pochwała pochwałę pod
podczas
podejście podziękowania podziękować pogoda pokoju pokój pole polecam poleca polska polski położna pomaga pomagać pomoc
pomocy pomocna pomocny pomógł pomogła pomogli pomocą poniedziałek ponad ponieważ porada poradnia poza poważnie
pozdrawiam
praca pracownica pracownik pracownika pracownicy pracuje pracują prawda prawdziwa prawdziwy prawie prawnik problem
problemu
problemy profesjonalna profesjonalnie profesjonalny profesjonalizm profeska prosta prosto prosty proszę próg przed
przede
przez przy przychodnia przyjaciel przyjazna przyjazny przyjemna przyjęcie przyjęła przyjął przykro przykład ptak
pytania
pytanie punkt rada rano raz razem razu recepcja reszta rodzina rodziny rok roku rosa róża rozmowa rozmowie rozwiązanie
również równie ręce ręka rynek rzecz rzeczowa rzeczowo rzetelna sama samo sam sąd sala sekretariat sercem serce
serdeczna
serdeczne serdecznie serdeczny siła się siostra skarga skarb skończyć skuteczna słaba słońce słowa słowik słowo służba
smutek sobota sobie sobą spokojna spokój sporo spotkanie sprawa sprawie sprawę sprawy sprawna sprawnie sprawny stan
stała
stary starszy stąd stolarz stop stoi strona strony studia styczeń super superior svoim swoja swoje swoją swojej
swoim syn
synowi szacunek szacunkiem szary szczególnie szczególne szczera szczęście szef szkoda szkoła szpital szpitalu szybka
szybki szybko sześć środa święta święto świetna świetnie świetny ta tą tak taka takich takie takiego takim takimi
także
tam tamta tata te tego tej telefon temat temu ten też to tobą tobie tą tę trochę trudna trudno trudny troskliwa
trudnej
trzeba trzy tu tutaj twarz twoja twoje tych tydzień tygodni tygodnie tym tylko tyle u uczciwa uczciwy uczynna
ubezpieczenie
udało ul ulica umiała umie uprzejma uprzejmie uprzejmość uprzejmy urząd urzędu urzędnik urzędniczka urzędnika usługa
uśmiech uśmiechem uśmiechnięta uważam uważna w wam wami was wasz wasza wcale wciąż we wdzięczna wdzięczność
wdzięczny według
wesoła wiara wie wieczór wiedza wiedzą wielka wielki wielkie wiele wielu wiem wiosna wizyta wizyty wizyt wolna wolny
woda
wojna wójt wreszcie wrażenie wrzesień wspaniała wspaniale wspaniałe wspaniały wspaniałym wsparcie współpraca wszyscy
wszystkich
wszystkie wszystkim wszystko wtedy wtorek wy wyjaśniła wyjaśnił wyjątkowa wyjątkowo wyjątkowy wyjść wynik wyrazy
wyróżnić
wyrozumiała wysoka wzór wzorowa wzorowo wzorowy z za zabieg zachowanie zadowolona zadowolony załatwienie załatwiła
załatwiłam
załatwione załatwił zaangażowanie zaraz zatem zawsze zdrowia zdrowie ze zespół zespołu ziemia zima zimno złota złoty
zł źle
znakomita znaleźć znów został została zupełnie zwykle że żaden żeby żona życie życia życzenia życzę życzliwa
życzliwość
życzliwy życzliwą
"""

ROMANIAN = """
noroc marea
a abia ac acasă aceasta această aceea acel acela acele acelea acest acesta aceste acestea acolo acte actele acum
adevăr
adevărat adică ai aici ajuns ajuta ajutat ajutor ajutorul al ala alb albă albastru ale alt alta altă alte altfel alți
altul am amabil amabilă amabilitate amândoi an angajat angajată angajați ani apă apel apoi apreciez aprilie aproape ar
are arată aș asemenea ași asistent asistenta asistentă asta astăzi așa așteptare aștept așteptat aștepta atât atâta
atenție
atent atentă atunci au august aur aut avea avem avut azi ba ban bani bătrân băiat băiatul bine binecuvântare
birou
biroul biroului blând blândă bolnav bogat brav bravo brad bucurie bucur bucuros bun bună bunătate bunica bunicul buni
bunul ca că cabinet cadrul cald caldă căldură cale calitate calm calmă camera când cap care cărei cărui căruia carte
casă caz către câine câte câteva ce cea cei cel cele cer cerere cerut chiar cinci cine cineva cinste cinstit cinste
ciudat clar clară client clientă clipă colega coleg colegi colegii comunitate competent competentă comportament
complet comună comunicare conducere contează contact copii copil copilul corect corectă crede cred credință
crin
crina cu cuminte cum cumva cunosc cunoștințe curat curățenie curând curs cuvânt cuvinte da dacă dar dat data
datorită de
deasemenea deci decât decembrie dedicată dedicat deosebit deosebită departe deplin deși despre destul deveni
devotament
dimineața din dintre diferit dificil direct director disponibil doamna doamnă doamne doamnei doar doctor doctorul
document documente doi dom domn domnișoara domnul domnule domnului dor dorința doresc dorință două dragă dragoste drag
drept dreptate dulce duminică dumneavoastră dumnezeu după e echipa echipă echipei ei eficient eficientă ei el ele era
erau este ești etaj eu exact excelent excelentă excepțional excepțională exemplar exemplu experiență explicat explica
extraordinar extraordinară extrem făcut fac face familia familie familiei familiei fapt fără fată fața felicit
felicitări
femeie fericit fericită fi fie fiecare fiica fiică fiind fiul floare floarea florea foarte fost folosi frate
fratele
frig frumoasă frumos fum funcționar funcționara funcționară funcționarul gata gând ghișeu ghișeul gheață grija grijă
greșeală
grav greu grea grozav gust hai iar ianuarie iarnă iartă ieri iertare imediat impecabil impecabilă important impresie
împreună
impresionat în înainte încă încât încep încredere încurajare îndrumare îngrijire înseamnă însă într întrebare
întrebări
între întotdeauna inima inimă inimos instituție instituția insuportabil interes iubire iubit iulie iunie iute îi îl
îmi îmi
își îți joi joc la lacrimi lângă lanț larg le legătură lege li liber liberă liniște lipsă listă loc local locul lor
lui
lumină lume lumea lună luni lung mai mama mamă mamei mâine mână mândră mândru mare mari marți martie marț mea medic
medical
medicul medicii mei mele mereu merită merge mers meu mi mic mică mie mii mijloc miercuri minunat minunată minunați
minute
minut mine mod moment momente mult multă multe mulți mulțumesc mulțumim mulțumire mulțumiri mulțumit mulțumită
muncă
munca nas nașă ne neam nevoie nevoi nicăieri nici nicio niciodată nimeni nimic niște noapte noi nor normal nostru
noastre
noastră noștri nota noul nou nouă noiembrie nu numai număr numele nume numit numit o oameni oamenii oară ochi
octombrie
oferit oficiu om omul omenie omenos ora oră oraș ore ori oricând oricine orice os pacea pace pacient pacienta pacientă
pacienți până parc parcă parte partea pas păcat păr părinți pasăre pastor pe pentru perfect perfectă personal
personalul
personalului personalul persoană persoane pic plâns plăcere plăcut plăcută plată plec plin poate pot poți
politicos
politicoasă poliția popor post preț prea pregătit pregătită prieten prietena prietenos prietenoasă prim prima primul
primărie primit prin princ problema problemă probleme problemei profesional profesionalism profesionist profesionistă
program programare promptitudine prompt promptă propriu public puțin puține punct pur putea putut răbdare răbdător
rapid
rapidă răspuns răspundere rău rea recepție reclamație recomand recunoscător recunoscătoare recunoștință respect
respectuos
respectuoasă rezolvat rezolvare rog roman roșu rugăciune sa să salut salutări sănătate sănătos sâmbătă săptămână
săptămâni
sau scaun scris scump scurt se seara seară secretara secretariat senin septembrie ser seriozitate serios serv servicii
serviciu serviciul serviciului sfat sfânt si și sigur sigură simplu simpatic simt singur situație soare solicitare soț
soția soțul soluție sora spate spital spitalul spitalului spre spun spus stat stea stradă strada sub suflet sufletul
sufletist sună sunat sunt suntem sunteți super superb superbă supărat sută tânăr tare tari târziu tată tata tatăl te
teamă
telefon telefonic tot toată toate toți totul totuși trandafir tratament tratat tratată trebuie trecut trei treabă tu
tuturor
tăi ție timp timpul timpului un una unde undeva unei unele unii unor unu unui unul universitate ușor ultim umană uman
urgență urgent util utilă va valoare vânt vara vară varza vază vă vechi vecin vede veni venit verde vest viață
vieții viitor
vine vineri vino vis vizită vocea voi voia voie vom vor vorbă vorbesc vorbit voastră vostru vreau vreme vremea vrut
zâmbet
zâmbitoare zece zi zile ziua
"""

GREEK = """
ειρήνη χρυσή ανατολή αρετή πάσχα ελευθερία άγγελος θάρρος σωτηρία
α αγάπη αγαπητέ αγαπητή αγόρι άδεια αίτηση αίτημα ακόμα ακόμη ακριβώς αλήθεια αληθινά αλλά άλλα άλλη άλλο άλλος αμέσως
αν ανάγκη αναμονή αναμονής ανθρωπιά ανθρώπινη άνθρωποι άνθρωπος ανθρώπους άνοιξη αντί αξίζει αξία αξιέπαινη άξιος άξια
από απόλυτα απόγευμα απρίλιος απλά απλώς άριστη άριστο άριστος αρχή ας ασθενείς ασθενής αστυνομία άτομο άτομα αυγή
αυγούλα
αύγουστος αύριο αυτά αυτές αυτή αυτήν αυτής αυτό αυτοί αυτόν αυτός αυτού αυτούς αφού άψογη άψογο άψογος βαθιά βέβαια
βιβλιοθήκη βοήθεια βοήθησαν βοήθησε βοηθάει βοηθός βράδυ βρήκα γι για γιαγιά γιατί γιατρέ γιατρό γιατροί γιατρός
γίνεται
γίνει γιος γλυκιά γλυκός γνώση γνώσεις γονείς γραμματεία γραφείο γραφείου γρήγορα γρήγορη γυναίκα δα δε δεν δέκα
δεκέμβριος
δες δευτέρα δεύτερη δημόσια δημόσιο δήμος δηλαδή δική δικό δικός δίνει δίπλα διάθεση διευθυντής διευθύντρια δίκιο
δίκαιη
δουλειά δουλειές δουλεύει δόξα δύναμη δυο δύο δυστυχώς δώδεκα δώρο εάν εβδομάδα εβδομάδες εγώ έγγραφα έγινε είδα
εικόνα
είμαι είμαστε είναι είπα είπε είσαι είστε είχα είχαμε είχαν είχε εκεί εκείνη εκείνο εκείνος έκανα έκαναν έκανε
εκτίμηση
έλα ελπίδα ελπίζω ένα έναν ένας εμάς εμείς εμένα εμπειρία εμπιστοσύνη εξαίρετη εξαιρετικά εξαιρετική εξαιρετικό
εξαιρετικός
εξήγησε εξυπηρέτηση εξυπηρέτησε εξυπηρετική εξυπηρετικός εξυπηρετική έξω επαγγελματίας επαγγελματική επαγγελματισμός
επειδή
επίσης εποχή επτά εργασία έρθει ερώτηση ερωτήσεις εσάς εσείς εσύ έτσι εύα εύγε ευγένεια ευγενική ευγενικό ευγενικός
ευγενικοί
εύκολα ευκαιρία ευτυχία ευτυχώς ευχαριστημένη ευχαριστημένος ευχάριστη ευχαριστίες ευχαριστούμε ευχαριστώ ευχή ευχές
έφυγα
έχει έχεις έχετε έχουμε έχουν έχω ζωή η ή ήθελα ήθος ήλιος ήμασταν ήμουν ημέρα ημέρες ήρεμη ήρθα ησυχία ήταν θα
θαυμάσια
θαυμάσιος θέλει θέλω θέλουμε θέμα θέματα θερμά θεός θεραπεία θεραπευτής θέση ιανουάριος ίδια ίδιο ίδιος ιδιαίτερα ιδέα
ιούλιος ιούνιος ιπποκράτης ιστορία ίσως κα καθαρά καθαρό κάθε καθόλου καθώς και καιρό καιρός κακή κακό κακός καλά καλέ
καλή καλημέρα καλησπέρα καλό καλοί καλοκαίρι καλός καλοσύνη καλύτερη καλύτερο κάνει κάνουν κάνω κανείς κανένα κανένας
κάποια κάποιο κάποιος καρδιά κατά καταγγελία καταπληκτική καταπληκτικός κατάλαβα κατανόηση κάτι κέντρο κι κινητό
κόρη κόσμο
κόσμος κράτος κρέας κρίμα κρύο κυρία κυρίας κύριε κύριο κύριος κύριου κυριακή κωδικός λεπτά λεπτό λευκή λέω λίγη
λίγο λίγα
λοιπόν λύση λόγια λόγο λόγος λύπη λυπάμαι μα μάθημα μάιος μακάρι μακριά μαζί μάλιστα μαμά μάρτιος μας μάτια με μέγα
μεγάλη
μεγάλο μεγάλος μένα μένω μέρα μέρες μέρος μέσα μετά μέχρι μη μήνα μήνας μήνες μην μητέρα μια μία μικρή μικρό μικρός
μου
μπορεί μπορούσε μπορώ μπράβο μόλις μόνη μόνο μόνος μωρό να ναι νερό νέα νέο νέος νίκη νοέμβριος νοιώθω νόμος
νοσηλευτής
νοσηλεύτρια νοσηλευτές νοσοκομείο νούμερο νωρίς νύχτα ξανά ξέρει ξέρω ξένος ξεχωριστή ο οδηγός οδός οι οικογένεια οκτώ
οκτώβριος όλα όλες όλη όλο όλοι όλος όλους όμορφη όμορφο όμως όνομα οποία οποίο οποίος όπως όποτε όπου ορθά όσα όσο
όταν
ότι ό ούτε οφείλω όχι πάλι πάντα πάντες παιδί παιδιά πάνω παππούς παρά παράδειγμα παρακαλώ παραμονή παράπονα παράπονο
παρασκευή παράθυρο πάρα παρέα πάρκινγκ πατέρας πέμπτη πέντε περίμενα περιμένω περίπτωση περισσότερο πήγα πήγαμε πήρα
πιο πιστή
πλέον πλευρά πλήρης πληροφορίες πληροφορία ποια ποιότητα ποιος πολίτες πολίτης πολλά πολλές πολλή πολλοί πολύ ποτέ
πότε
που πού πόλη πράγμα πράγματα πραγματικά πραγματική πράξη πρέπει πριν πρόβλημα προβλήματα πρόθυμη πρόθυμο πρόθυμοι
πρόθυμος
προθυμία προς προσοχή προσωπικό πρόσωπο προϊσταμένη προϊστάμενος πρωί πρώτα πρώτη πρώτο πρώτος πώς ραντεβού ρωτάω σα
σάββατο
σαν σας σε σεβασμό σεβασμός σελήνη σεπτέμβριος σήμερα σοβαρά σοφία σπάνια σπάνιος σπίτι σπουδαία στα σταθμός στάση
στέλλα
στη στην στιγμή στις στο στον στους στόμα συγγνώμη συγχαρητήρια συγχαρητηρίων σύζυγος συζύγου συμπεριφορά συνάδελφοι
συνάντηση
συνέχεια σύντομα συνεργάτης σύστημα συνιστώ σχέση σχεδόν σχολείο σωστά σωστή σωστή σώσατε τα τάξη τέλεια τέλειο
τέλειος τελικά
τέλος τελευταία τέσσερα τέτοια τέτοιο τετάρτη τη τηλέφωνο την της τι τις τιμή τίποτα το τον του τους τόσο τότε τόπος
τρεις
τρία τρίτη τρόπος τύχη τώρα των υγεία ύφος υπάλληλο υπάλληλοι υπάλληλος υπαλλήλου υπάρχει υπάρχουν υπέροχα υπέροχη
υπέροχο
υπέροχος υπηρεσία υπηρεσίες υπόδειγμα υπόθεση υπομονετική υπομονή υπομονής ύστερα φαγητό φεβρουάριος φίλε φίλη φίλος
φιλική
φιλικός φορά φορές φόρμα φροντίδα φτάνει φυλακή φυσικά φύση φως φωτεινή φωτιά χαμόγελο χαρά χάρη χάρηκα χάρις χαρτιά
χέρι
χέρια χρειάζεται χρειαζόμουν χρήσιμη χρόνια χρόνο χρόνος χωρίς ψυχή ψυχολόγος ώρα ώρες ως ώστε
"""

UKRAINIAN = """
зоря зірка роза лілія калина осінь доля ягода
а або адже але бажаю багато без белая біль біля більше близько бо бог брат брати браво будинок буде будь була були
було бути
був в вам вами вас ваш ваша ваше ваші вдячна вдячний вдячні вдячність важко велика велике великий великої весна
вечір ви видно
вибачте вик виконала вирішила вирішив високо віконечко віконце від відгук відділ відділення відмінна відмінно
відмінний віра війна
він вітаю власне вже вмить вода воля вона вони воно вранці все всього всім всі всіх вся входу в'їзд газ гарна гарний
гарно гість
година години говорить голова гора гаряче громадяни гроші да давно дай далі два дві двері де день десять дитина
дитини діва дім
для днів до доброго добра добре добрий доброта довго дозвіл документ документи документів допомагає допомога допоміг
допомогла
допомогли допомогу допомоги досвід достатньо досить дочка друг друзі дуже думаю душа душею дякую дякуємо дяка
електронна енергія
є ж же жаль життя живе жінка жінки за завдяки завжди завтра задоволена задоволений задоволені заява закінчити закон
запис запитання
запитав зараз зате затримка звернення звідки звичайно здивована здоров'я здоровий зима злата знає знаю знання знову
зовсім зрозуміло
зробила зробив зустріч з зі із і йде його йому їх їй її їм іноді інша інше інший інші кава кажуть каса квітень
квітка керівник
кілька клієнт книга кожен кожна кого коли колега колеги компетентна компетентний комунікація кому контакт корисно
король красива
краще кращий крок кров куди культура легко лист листопад липень лікар лікарі лікарка лікарня лікарні лікування літо
лише люба любов
людей люди людина людини людяність лютий ма має мало мама мами маю матуся медсестра медсестри мене мені мене менше
мер мила милий
минулий мир місто місце місяць місяці між ми міг мій мною могла можна може можливо мої моєму моєї моя моє мого мова
молода молодець
молодий момент мороз мудра мужчина музика на навіть навчання над надає надія надія надзвичайна надзвичайно найкраща
найкращий
найбільше нам нами нас наш наша наше нашого наші не небо неділя нехай немає нею ним них ні ніколи нікого ніхто
нічого ніч нова
новий номер ну ніж о об один одна одне одразу окрема окреме оперативно особа особливо особливе останній от отець
отже отримала
отримав офіс очі очікування п'ять павич палата пан пана пані пане пані панові папери пацієнт пацієнти пацієнтка
пацієнтів перед
перша перше перший першу питання питань під підтримка підтримку під'їзд після повага повагу повагою повністю погано
подяка подяку
пожежа поки поле поліція помічник понеділок поруч порада поради посмішка посмішкою потім потрібна потрібно пощастило
прав правда
правильно праця працівник працівники працівниця працівників працює працюють представник приємна приємно приємний
прийом прийшла
прийшов прийняла приклад при природа привіт про проблема проблему проблеми програма просто професіонал
професіоналізм професійна
професійно професійний прошу п'ятниця рада радий радість раз разом ранок реєстратура рекомендую республіка результат
рівень рік
року років робить робота роботи роботу родина розмова розповіла розуміння роман рука руки ряд с сам сама саме
серпень свій своєї
свої своя свою свято світ світла світло сьогодні себе село середа серце серцем син сина система січень сім'я сестра
сила скарга
скільки скоро слава слово слова служба соба собі сонце спасибі спеціаліст спеціалісти спокійно справа справжній
справжня справи
справу спокій стан стала стало став старий старша стіл сто столів субота супер суд та так така таке такий також такі
талон там тато
твоя тебе телефон телефоном температура терапевт терпіння терпляча терплячий ти тиждень тижні тим тільки то тобі
тобою тоді той
того том тому точно трави травень третя три треба трохи туди тут у уважна уважний уважно увага уваги увагу удача
установа устанoви
урок усе усі усього утома учитель учора фахівець фахівці фахова хай хата хвилин хвилина хвилини хвора хворий хліб
хлопець хороша
хороший хотіла хотів хочу хоча холодно храм хто це цей центр цим цього цьому ця цю час часто часу частина через
чекала чекати
чекав червень чесно четвер чи чиновник чисто чоловік чого чому чотири чудова чудове чудово чудовий чуйна чуйний
шановна шановний
шановні швидка швидко шість школа щастя ще що щоб щось щиро щира щирий я як яка яке який якби якість які яких якщо
ясно
"""

# The words that hold a sentence together, by language. Nobody is called so, however the word is written and whatever
# the directory holds: "El", "Di" and "Θα" at the start of a sentence are no Eleanor, no Diana and no Thea.
NO_NAMES = {
    "en": """
the and or but of is was were are been being have has had does did this that these those its they them their our your
which what when where why because not yes with from there here how who whom then than while
""",
    "es": """
el él la los las un una unos unas de del al a en con por para y e o u ni que qué si sí no se me te le les nos lo su sus
mi mis tu tus es son era eran fue fueron está están hay ha han he había yo ella ellos ellas usted ustedes este esta
esto ese esa eso estos estas muy más ya pero como cómo cuando donde dónde porque quién quien tenía tiene tengo tienen
todo todos toda todas sin sobre también
""",
    "it": """
il lo la i gli le un una uno di a da in con su per tra fra e ed o od ma se si sì non mi ti ci vi ne che chi cui è sono
sei era erano ha ho hanno hai io tu lui lei noi voi loro ora qui qua già più molto tutto tutti questo questa quello
quella dai del della dei delle al alla nel nella sul sulla anche come quando dove perché
""",
    "pl": """
i a ale nie tak to że się w z na do od po za o u ze we jest są był była było będzie ma mam co kto jak gdy jeśli czy już
aż tu tam ten ta te tą tę ty on ona ono my wy oni mi ci mu go jej jego ich nas was nam wam dla bo lecz więc też tylko
bardzo sama same idzie oraz lub żeby aby przez przy pod nad bez
""",
    "ro": """
el ea ei ele eu tu noi voi și sau dar nu da în la de din cu pe pentru că să se mă te îl o îi le ne vă un una este e
sunt era erau au are am ai ați a ce cine care cum când unde dacă foarte mai tot toți toate cam fel acest această asta
aici acolo acum atunci
""",
    "el": """
ο η το οι τα του της τον την τους τις των ένα μία μια ένας και κι να θα δεν δε μην μη με σε για από στο στη στην στον
στα στις στους αν ότι που πως πώς γιατί όταν αλλά μα ή εγώ εσύ αυτός αυτή αυτό εμείς εσείς αυτοί αυτές αυτά μου σου μας
σας είναι είμαι είσαι ήταν έχει έχω έχουν μπορεί μπορείς όλα όλοι όλες όλος εδώ εκεί πολύ πολλοί πολλά πολλές ποια
ποιος ποιο τι ναι όχι τώρα έλα λες λέει
""",
    "uk": """
і й та а але або що як не ні так це то у в на з із зі до від по за для про я ти він вона воно ми ви вони мене тебе
його її нас вас їх мені тобі йому нам вам мій твій є був була було були буде ще вже дуже тут там де коли чому хто все
всі без при
""",
}
