"""Frequent Italian words that are no names, in the forms in which people write them; data only.

Written by hand from general knowledge of the language, one verb or noun after the other. Left out
are the words of ``people_ordinary``, forms of given names, and words that are frequent surnames.
"""

FUNCTION_WORDS = """
egli essa vi glielo gliela gliene glieli telo celo ve ce mie tua tuoi tue vostri vostre altrui dell dei degli all ai
agli dallo dall dai dagli nello nell nei negli sullo sull sulle col coi ad ed od quel quell quei quegli quest stessi
stesse ciò costui costei colui colei coloro ciascuno ciascuna ognuna qualcun certi certe altrettanto parecchi
parecchie parecchio alcuna alcune alcuno tali troppa troppe troppi poche quanti quante cos qual dov com poiché siccome
affinché finché benché sebbene anziché purché nonché oppure ovvero neppure nemmeno eppure anzi inoltre pertanto
tuttavia invece piuttosto altrimenti intanto frattempo appunto già ormai oramai stasera stamattina stamani stanotte
stavolta dopodomani l altroieri finora intorno attorno sopra laggiù lassù quaggiù quassù qua altrove ovunque
dappertutto tranne eccetto assieme indietro attraverso entro certamente sicuramente probabilmente solamente peggio
benissimo malissimo benone assolutamente completamente esattamente finalmente purtroppo sfortunatamente fortunatamente
ovviamente evidentemente semplicemente immediatamente direttamente specialmente specie generalmente normalmente
personalmente onestamente sinceramente totalmente perfettamente attualmente recentemente gentilmente cortesemente
velocemente lentamente facilmente difficilmente estremamente particolarmente decisamente undici dodici tredici
quattordici quindici sedici diciassette diciotto diciannove ventuno ventidue venticinque trenta quaranta cinquanta
sessanta settanta ottanta novanta cento duecento trecento cinquecento duemila milione milioni miliardo miliardi metà
mezza quinto sesto settimo ottavo nono decimo doppio triplo dozzina paio paia coppia eh ah oh ehi uh uhm mah boh beh
be bah uffa ahimè ahi accidenti cavolo caspita coraggio basta zitto zitta eccolo eccola eccomi eccoci eccoti ok okay
okey salve arrivederci addio buongiorno buonasera buonanotte nossignore sissignore amen evviva hurrà auguri
congratulazioni niente qualsiasi qualunque riguardo addosso giacché maggior farcela andarsene capace capaci incapaci
ovvio ovvia recente recenti potente potenti legittimo disposto disposta sessuale interessato interessata dovunque
chissà insomma mica
"""

VERBS = """
ero eri eravate fui fosti fummo sarò sarai saremo sarete saranno saresti sarebbe saremmo sareste sarebbero siano siate
fossi fosse fossimo fossero essendo esserci esserlo sii hai avete avevo avevi avevamo avevate avevano ebbi ebbe ebbero
avrò avrai avrà avremo avrete avranno avrei avresti avrebbe avremmo avreste avrebbero abbia abbiate abbiano avessi
avesse avessimo avessero avuta avuti avute avendo averlo averla averti avermi averci aver abbi faccio fai fa facciamo
fate fanno facevo facevi faceva facevamo facevano feci fece fecero farò farai farà faremo farete faranno farei faresti
farebbe farebbero faccia facciano facessi facesse fatti fatte facendo farmi farti farsi farlo farla farle farne farci
farvi far fammi fallo vado vai andiamo andate vanno andavo andavi andava andavamo andavano andai andò andarono andrò
andrai andrà andremo andrete andranno andresti andrebbe andrebbero vada vadano andassi andasse andato andata andati
andando andarmene andartene andarci andiamocene vattene sto stai sta stiamo stanno stavo stavi stava stavamo stavano
stette starò starai starà staremo staranno starei starebbe stia stiano stando starci starmi starti stammi dare do
diamo date danno davo davi dava davano diede diedi diedero darò darai darà daremo darete daranno darei daresti darebbe
dia diano desse dato data dati dando darmi darti dargli darle darci darlo dammi dacci dico dici diciamo dite dicono
dicevo dicevi diceva dicevano dissi disse dissero dirò dirai dirà diremo direte diranno direi diresti direbbe dica
dicano dicessi dicesse detto detta detti dette dicendo dirmi dirti dirgli dirle dirlo dirci dirvi dimmi ditemi dimmelo
dillo dille digli so sai sappiamo sapete sanno sapevo sapevi sapeva sapevamo sapevano seppi seppe saprò saprai saprà
saprei sapresti saprebbe sappia sappiano sappiate sapessi sapesse saputo saputa sapendo saperlo saper posso puoi
possiamo potete potevo potevi poteva potevamo potevate potevano potrò potrai potrà potremo potrete potranno potrei
potresti potrebbe potremmo potreste potrebbero possa possano potessi potesse potessero potuto potuta potendo poter
volere vuoi vuole vogliamo volete vogliono volevo volevi voleva volevamo volevate volevano volli volle vorrò vorrai
vorrà vorranno vorresti vorrebbe vorremmo vorreste vorrebbero voglia vogliano volessi volesse volessero voluto voluta
volendo voler volerlo volerti volermi devo debbo devi dobbiamo dovete devono debbono dovevo dovevi doveva dovevamo
dovevate dovevano dovrò dovrai dovrà dovremo dovrete dovranno dovrei dovresti dovrebbe dovremmo dovreste dovrebbero
debba debbano dovessi dovesse dovessero dovuto dovuta dovuti dovute dovendo dover venire vieni viene veniamo venite
vengono venivo veniva venivano venne vennero verrò verrai verrà verremo verranno verrei verresti verrebbe venga
vengano venisse venuta venuti venute venendo venirmi venir uscire esco esci esce usciamo uscite escono usciva uscivano
uscì uscirò uscirà uscirei esca uscito uscita usciti uscendo uscirne tenere tengo tieni tiene teniamo tenete tengono
tenevo teneva tenevano tenne terrò terrai terrei tenga tenuto tenuta tenuti tenute tenendo tenerlo tenerla tenermi
tenerti tener tieniti rimanere rimango rimani rimane rimaniamo rimanete rimangono rimaneva rimase rimarrò rimarrà
rimarrei rimanga rimasto rimasta rimasti rimaste bere bevo bevi beve beviamo bevete bevono beveva bevve berrò berrà
beva bevuto bevuta bevendo morire muoio muori muore moriamo muoiono moriva morì morirono morirò morirai morirà
moriremo moriranno morirei morirebbe muoia morto morta morti morendo salire salgo sali sale saliamo salgono saliva
salga salito salita porre pongo pone pongono poneva pose porrà posti poste proporre propongo propone proposto proposta
proporrei supporre suppongo suppone supposto supponiamo togliere tolgo togli toglie togliamo tolgono tolse toglierò
tolga tolto tolta scegliere scelgo scegli sceglie scegliamo scelgono scelse sceglierò scelto scelti cogliere colto
raccogliere raccolto raccolta sciogliere sciolto piaccio piaci piace piacciono piaceva piacevano piacque piacerà
piacerebbe piacerebbero piaccia piaciuto piaciuta piaciuti dispiacere dispiace dispiaceva dispiaciuto tradurre traduce
tradotto produrre produce prodotto condurre conduce condotto ridurre riduce ridotto ridotta bisogna bisognava
bisognerà bisognerebbe bastava basterà basterebbe bastano sembra sembrava sembrano sembri importa parlare parlo parli
parliamo parlate parlano parlino parlasse parlassi parlassero parlarono parlai parlavo parlavi parlava parlavamo
parlavano parlerò parlerai parlerà parleremo parleranno parlerebbe parlerei parleresti parlerebbero parlereste parlato
parlata parlati parlando parlarmi parlarti parlarsi parlarlo parlarla parlarle parlarci parlargli aspetto aspetti
aspettiamo aspettate aspettano aspettino aspettasse aspettassi aspettassero aspettarono aspettai aspettavo aspettavi
aspettava aspettavamo aspettavano aspetterò aspetterai aspetterà aspetteremo aspetteranno aspetterebbe aspetterei
aspetteresti aspetterebbero aspettereste aspettato aspettata aspettati aspettando aspettarmi aspettarti aspettarsi
aspettarlo aspettarla aspettarle aspettarci aspettargli aiuti aiuta aiutiamo aiutate aiutano aiutino aiutasse aiutassi
aiutassero aiutarono aiutai aiutavo aiutavi aiutava aiutavamo aiutavano aiuterò aiuterai aiuterà aiuteremo aiuteranno
aiuterebbe aiuterei aiuteresti aiuterebbero aiutereste aiutata aiutati aiutando aiutarmi aiutarti aiutarsi aiutarlo
aiutarla aiutarle aiutarci aiutargli chiamare chiamo chiami chiama chiamiamo chiamate chiamano chiamino chiamasse
chiamassi chiamassero chiamarono chiamai chiamavo chiamavi chiamava chiamavamo chiamavano chiamerò chiamerai chiamerà
chiameremo chiameranno chiamerebbe chiamerei chiameresti chiamerebbero chiamereste chiamato chiamati chiamando
chiamarmi chiamarti chiamarsi chiamarlo chiamarla chiamarle chiamarci chiamargli trovo trovi trova troviamo trovate
trovano trovino trovasse trovassi trovassero trovarono trovai trovavo trovavi trovava trovavamo trovavano troverò
troverai troverà troveremo troveranno troverebbe troverei troveresti troverebbero trovereste trovati trovando trovarmi
trovarti trovarsi trovarlo trovarla trovarle trovarci trovargli lasciare lascio lasci lasciamo lasciate lasciano
lascino lasciasse lasciassi lasciassero lasciarono lasciai lasciavo lasciavi lasciava lasciavamo lasciavano lascerò
lascerai lascerà lasceremo lasceranno lascerebbe lascerei lasceresti lascerebbero lascereste lasciato lasciata
lasciati lasciando lasciarmi lasciarti lasciarsi lasciarlo lasciarla lasciarle lasciarci lasciargli pensare penso
pensi pensa pensiamo pensate pensano pensino pensasse pensassi pensassero pensarono pensai pensavo pensavi pensava
pensavamo pensavano penserò penserai penserà penseremo penseranno penserebbe penserei penseresti penserebbero
pensereste pensato pensata pensati pensando pensarmi pensarti pensarsi pensarlo pensarla pensarle pensarci pensargli
guardare guardo guardi guarda guardiamo guardate guardano guardino guardasse guardassi guardassero guardarono guardai
guardavo guardavi guardava guardavamo guardavano guarderò guarderai guarderà guarderemo guarderanno guarderebbe
guarderei guarderesti guarderebbero guardereste guardato guardata guardati guardando guardarmi guardarti guardarsi
guardarlo guardarla guardarle guardarci guardargli pagare pago paghi paghiamo pagate paghino pagasse pagassi pagassero
pagarono pagai pagavo pagavi pagava pagavamo pagavano pagherò pagherai pagherà pagheremo pagheranno pagherebbe
pagherei pagheresti pagherebbero paghereste pagato pagata pagati pagando pagarmi pagarti pagarsi pagarlo pagarla
pagarle pagarci pagargli mandare mando mandi manda mandiamo mandate mandano mandino mandasse mandassi mandassero
mandarono mandai mandavo mandavi mandava mandavamo mandavano manderò manderai manderà manderemo manderanno manderebbe
manderei manderesti manderebbero mandereste mandato mandata mandati mandando mandarmi mandarti mandarsi mandarlo
mandarla mandarle mandarci mandargli portare porto portiamo portate portano portino portasse portassi portassero
portarono portai portavo portavi portava portavamo portavano porterò porterai porterà porteremo porteranno porterebbe
porterei porteresti porterebbero portereste portato portata portati portando portarmi portarti portarsi portarlo
portarla portarle portarci portargli amare amo ami ama amiamo amano amava amavano amerò amerà ameranno amerebbe amerei
amati amando ascoltare ascolti ascolta ascoltiamo ascoltano ascoltava ascoltavano ascolterò ascolterà ascolteranno
ascolterebbe ascolterei ascoltato ascoltata ascoltati ascoltando cercare cerco cerchi cerchiamo cercano cercava
cercavano cercherò cercherà cercheranno cercherebbe cercherei cercato cercata cercati cercando passare passi passa
passiamo passano passava passavano passerò passerà passeranno passerebbe passerei passata passati passando arrivare
arrivi arriva arriviamo arrivano arrivava arrivavano arriverò arriverà arriveranno arriverebbe arriverei arrivato
arrivata arrivati arrivando entri entra entriamo entrano entrava entravano entrerò entrerà entreranno entrerebbe
entrerei entrato entrata entrati entrando tornare torno torni torna torniamo tornano tornava tornavano tornerò tornerà
torneranno tornerebbe tornerei tornato tornata tornati tornando ritornare ritorno ritorna ritornato provare provi
proviamo provano provava provavano proverò proverà proveranno proverebbe proverei provato provata provati provando
sperare speri spera speriamo sperano sperava speravano spererò spererà spereranno spererebbe spererei sperato sperata
sperando mangiare mangio mangi mangia mangiamo mangiato mangiata mangiando comprare compro compri compra compriamo
comprato comprata comprando lavori lavoriamo lavorato lavorata lavorando giocare gioco giochi gioca giochiamo giocato
giocata giocando imparare imparo impara imparato insegnare insegno insegna insegnato raccontare racconto racconta
raccontato ricordare ricordo ricorda ricordato dimenticare dimentico dimentichi dimentica dimentichiamo dimenticato
dimenticata dimenticando incontrare incontri incontra incontriamo incontreranno incontrato incontrata incontrando
cominciare comincio cominci comincia cominciamo cominciato cominciata cominciando iniziare inizi inizia iniziamo
iniziano iniziato iniziata iniziando continuare continuo continua continuato cambiare cambi cambia cambiamo cambiato
cambiata cambiando mostrare mostro mostra mostrato sposare sposo sposi sposa sposiamo sposato sposata sposando
ammazzare ammazzo ammazzi ammazza ammazziamo ammazzato ammazzata ammazzando sparare sparo spara sparato rubare rubo
rubi ruba rubiamo rubato rubata rubando salvare salviamo salvato salvata salvando scappare scappo scappa scappato
rovinare rovino rovina rovinato restare resti resta restiamo restato restata restando sembrare sembro sembriamo
sembrato sembrata sembrando importare importo importato bastare basto basti bastiamo bastato bastata bastando
interessare interesso interessa preoccupare preoccupo preoccupi preoccupa preoccupiamo preoccupato preoccupata
preoccupando arrabbiare arrabbio arrabbia arrabbiato calmare calmo calmato rilassare rilasso rilassa rilassato scusare
scuso scusato perdonare perdono perdoni perdona perdoniamo perdonato perdonata perdonando ringrazia ringraziamo
ringraziato ringraziata ringraziando salutare saluta salutato lamentare lamento lamenta lamentato gridare grido gridi
grida gridiamo gridato gridata gridando urlare urlo urla urlato cantare canto canta cantato ballare ballo balla
ballato suonare suono suona suonato sognare sogno sogna sognato svegliare sveglio sveglia svegliato alzare alzo alzi
alza alziamo alzato alzata alzati alzando lavare lavato tirare tiro tiri tira tiriamo tirato tirata tirando buttare
butto butta buttato gettare getto getta gettato toccare tocco tocchi tocca tocchiamo toccato toccata toccando tagliare
taglio taglia tagliato attaccare attacco attacca attaccato staccare stacco stacca staccato fermare fermi ferma
fermiamo fermato fermata fermati fermando saltare salto salta saltato volare volo vola volato camminare cammino
cammina camminato viaggiare viaggio viaggia viaggiato guidare guidato girare girato parcheggiare parcheggia
parcheggiato prenotare prenoto prenota prenotato ordinare ordino ordina ordinato consegnare consegno consegna
consegnato firmare firmo firmi firma firmiamo firmato firmata firmando compilare compilo compila compilato spiegare
spiego spieghi spiega spieghiamo spiegata spiegando informare informo informa informato indicare indico indica
indicato consigliare consigliamo consigliato consigliata consigliando segnala segnalato verificare verifico verifica
verificato controllare controllo controlli controlla controlliamo controllato controllata controllando risultare
risulto risulta risultato notare noto notato osservare osservo osserva osservato immaginare immagino immagina
immaginato considerare considerato giudicare giudico giudica giudicato accettare accetto accetta accettato rifiutare
rifiuto rifiuta rifiutato negare nego nega negato evitare evito evitato tentare tento tenta tentato riprovare riprovo
riprova riprovato usare uso usi usa usiamo usava usato usata usando utilizzare utilizzo utilizza utilizzato funzionare
funziono funzioni funzioniamo funzionato funzionata funzionando riparare riparo ripara riparato sistemare sistema
sistemato aggiustare aggiusto aggiusta aggiustato preparare preparo prepara cucinare cucino cucina cucinato pranzare
pranzo pranza pranzato cenare ceno cena cenato assaggiare assaggio assaggia assaggiato curare curo curi curiamo curato
curata curando operare operato visitare visito visitiamo visitato visitata visitando ricoverare ricoverato medicare
medicato misurare misuro misura misurato pesare pesa pesato contare conta contato calcolare calcolo calcola calcolato
valutare valuto valuta valutato costare costato guadagnare guadagno guadagna guadagnato risparmiare risparmio
risparmia risparmiato sprecare spreco spreca sprecato prestare presta prestato regalare regalo regala regalato donare
conservare conservo conserva conservato dedicare dedico dedica dedicato accompagnare accompagno accompagni accompagna
accompagniamo accompagnato accompagnata accompagnando abbandonare abbandono abbandona abbandonato ingannare inganna
ingannato insultare insulto insulta insultato minacciare minaccio minaccia minacciato picchiare picchio picchia
picchiato trattare tratto tratta rispettare rispetta rispettato apprezzare apprezzo apprezza apprezzato ammirare
ammiro ammira ammirato odiare odio odi odia odiamo odiato odiata odiando adorare adoro adora adorato desiderare
desiderato baciare bacio bacia baciato abbracciare abbraccio abbraccia abbracciato respirare respiro respira respirato
fumare fumo fuma fumato aumentare aumento aumenta aumentato migliorare miglioro migliora migliorato peggiorare
peggioro peggiora peggiorato creare creo crea creato formare formo forma formato organizzare organizzo organizza
organizzato realizzare realizzo realizza realizzato completare completo completa completato terminare termino termina
terminato durare duro duri dura duriamo durato durata durando manchi manca manchiamo mancata mancando lottare lotto
lotta lottato sbagliare sbaglio sbaglia sbagliamo sbagliata sbagliando meritare meritiamo meritato meritata meritando
augurare auguro augura augurato giurare giuro giura giurato dubitare dubito dubita dubitato dichiarare dichiaro
dichiara dichiarato affermare affermo afferma affermato assicurare assicuro assicura assicurato confermare confermo
conferma confermato annullare annullo annulla annullato cancellare cancello cancella cancellato stampare stampo stampa
stampato inviare invio invia inviato caricare carico carica caricato scaricare scarico scarica scaricato collegare
collego collegato contattare contatta contattato telefonare telefoni telefona telefoniamo telefonato telefonata
telefonando denunciare denuncio denuncia denunciato arrestare arresto arresta arrestato condannare condanna condannato
liberare lanciare lancio lancia lanciato liquidare liquido liquida liquidato occupare occupo occupa occupato ospitare
ospito ospita ospitato invitare invito invita invitato presentare presento presenta presentato partecipare partecipo
partecipa partecipato votare voto vota votato governare governo governa governato comandare comando comandato
obbligare obbligo obbliga obbligato rischiare rischio rischia rischiato tremare trema tremato sudare sudo suda sudato
vomitare vomito vomita vomitato bruciare brucio brucia bruciato accusare accuso accusa accusato interrogare interrogo
interroga interrogato indagare indago indaga indagato prendere prendo prendi prende prendiamo prendono prendesse prese
prendevo prendevi prendeva prendevamo prenderai prenderesti preso presa presi prendendo prendermi prenderti prendersi
prenderlo prenderla prenderci mettere metto metti mette mettiamo mettono metta mettesse mise mettevo mettevi metteva
mettevamo metterai metteresti messo messe mettendo mettermi metterti metterlo metterla metterci chiedere chiedo chiedi
chiede chiediamo chiedono chieda chiedesse chiese chiedevo chiedevi chiedeva chiedevamo chiederai chiederesti chiesta
chiesti chiedendo chiedermi chiederti chiederlo chiederla chiederci credere credi crede crediamo credono creda
credesse credette credevo credevi credeva credevamo crederai crederesti creduto creduta creduti credendo credermi
crederti crederlo crederla crederci vedo vedi vede vediamo vedono veda vedesse vide vedevo vedevi vedeva vedevamo
vedrò vedrai vedrà vedresti visto visti vedendo vedermi vederti vederlo vederla vederci leggere leggo leggi leggiamo
leggono legga lesse leggeva letti lette leggendo scrivere scrivo scrivi scrive scriviamo scrivono scrisse scriveva
scritto scritta scritti scritte scrivendo vivere vivi vive viviamo vivono visse viveva vivrò vivrà vissuto vissuta
vissuti vivendo perdere perdo perdi perde perdiamo perda perse perdeva perso persa perdendo correre corro corri corre
corriamo corrono corra corse correva correndo chiudere chiudo chiudi chiude chiudiamo chiudono chiuda chiuse chiudeva
chiusa chiusi chiudendo rispondere rispondo rispondi risponde rispondiamo rispondono rispose rispondeva risposto
risposti risposte rispondendo decidere decido decidi decide decidiamo decidono decida decise decideva deciso decisa
decisi decidendo uccidere uccido uccidi uccide uccidiamo uccidono uccida uccise uccideva ucciso uccisa uccisi
uccidendo succedere succedo succedi succede succediamo succedono succeda successe succedeva successa succedendo
conoscere conosco conosce conosciamo conoscono conobbe conosceva conosciuto conosciuta conosciuti conoscendo crescere
cresco crebbe cresciuto cresciuta crescendo nascere nasco nacque nascendo vincere vinco vinca vinse vinto vinta
vincendo piangere piange pianse pianto piangendo ridere rido ridi ride ridiamo ridono rida rise rideva riso risa risi
ridendo sorridere sorrido sorride sorrida sorrisa sorridendo spingere spinge spinse spinto spinta spingendo rompere
rompo rompe rompa ruppe rotto rotta rompendo accendere accendo accende acceso accesa accendendo spegnere spegno spegne
spegna spense spento spenta spegnendo spendere spendo spende speso spesa spendendo scendere scendo scende sceso scesa
scendendo difendere difendo difende difeso difesa difendendo offendere offendo offende offeso offesa offendendo
attendere attendo attendi attende attendiamo attendono attese attendeva atteso attesi attendendo dipendere dipendo
dipende dipeso dipesa dipendendo permettere permetto permetti permette permettiamo permettono permetta permise
permetteva permesso permessa permesse permettendo promettere prometto prometti promette promettiamo promettono
prometta promise prometteva promesso promessa promesse promettendo smettere smetto smetti smette smettiamo smettono
smetta smise smetteva smesso smessa smesse smettendo ammettere ammetto ammette ammetta ammise ammesso ammessa
ammettendo nascondere nascondo nasconde nascose nascosto nascosta nascondendo discutere discuto discuta discusso
discussa discutendo risolvo risolvi risolve risolviamo risolvono risolva risolse risolveva risolta risolti risolte
risolvendo proteggere proteggo protegge protegga protetto protetta proteggendo muovere muovo muove muova mosso mossa
muovendo ricevere ricevo ricevi riceve riceviamo ricevono riceva ricevette riceveva ricevuto ricevuta ricevuti
ricevendo vendere vendo vendi vende vendiamo vendono vendette vendeva venduto venduta venduti vendendo temere teme
tema temuto temuta temendo battere batto batte batta battuto battuta battendo combattere combatto combatte combatta
combattuto combattuta combattendo godere godo gode goda goduto goduta godendo cadere cado cadi cade cadiamo cadono
cada cadde cadeva cadrò cadrà caduto caduta caduti cadendo esistere esisto esista esistito esistita esistendo
assistere assisto assista assistito assistita assistendo insistere insisto insista insistito insistita insistendo
resistere resisto resista resistito resistita resistendo aggiungere aggiunge aggiunse aggiunto aggiunta aggiungendo
raggiungere raggiunge raggiunse raggiunto raggiunta raggiungendo giungere giunge giunse giunto giunta giungendo
stringere stringe strinse stretto stretta stringendo costringere costringe costretto costretta costringendo dipingere
dipinge dipinto dipinta dipingendo fingere finge finto finta fingendo correggere correggo corregge corregga
correggendo sorprendere sorprendo sorprende sorpreso sorprendendo comprendere comprendo comprende compreso compresa
comprendendo apprendere apprendo apprende appreso appresa apprendendo riprendere riprendo riprende ripreso ripresa
riprendendo concedere concedo concede conceda concesso concessa concedendo dividere divido divide divida diviso divisa
dividendo sedere siedo siede sieda seduto seduta sedendo possedere possiedo possiede possieda posseduto posseduta
possedendo sento senti sente sentiamo sentite sentono senta sentisse sentivo sentivi sentivamo sentirò sentirai
sentirà sentiresti sentito sentita sentendo sentirmi sentirti sentirlo sentirla sentirci dormo dormi dorme dormiamo
dormono dorma dormirò dormirà dormito dormita dormendo partire parto parti partiamo partono parta partirò partirà
partito partita partendo servire servo servi serviamo servono serva serviva servirò servirà servito servita servendo
seguire seguo segui segue seguiamo seguono segua seguirò seguirà seguendo aprire apro apri apre apriamo aprite aprono
apra aprisse aprivo aprivi aprivamo aprirò aprirai aprirà apriresti aperta aperti aperte aprendo aprirmi aprirti
aprirlo aprirla aprirci offrire offro offri offre offriamo offrono offra offrirò offrirà offerto offerta offerti
offerte offrendo soffrire soffro soffri soffre soffriamo soffrono soffra soffrirò soffrirà sofferto sofferta sofferti
sofferte soffrendo coprire copro copre copra coperto coperta coprendo scoprire scopro scopre scopra scoperto scoperta
scoprendo fuggire fuggo fugge fugga fuggito fuggita fuggendo avvertire avverto avverte avverta avvertito avvertita
avvertendo vestire vesto vesta vestito vestita vestendo divertire diverto diverte diverta divertito divertita
divertendo pentire pento pente penta pentito pentita pentendo capire capisco capiamo capite capiscono capisse capì
capivo capivi capivamo capirò capirai capirà capiresti capito capita capendo capirmi capirti capirlo capirla capirci
finire finisco finiamo finite finiscono finisse finì finivo finivi finivamo finirò finirai finirà finiresti finito
finita finendo finirmi finirti finirlo finirla finirci pulire pulisco puliamo puliscono pulirò pulirà pulendo spedire
spedisco spediamo spediscono spedirò spedirà spedito spedita spedendo costruire costruisco costruiscono costruito
costruita costruendo guarire guarisco guariscono guarito guarita guarendo gestire gestisco gestiamo gestiscono gestirò
gestirà gestito gestita gestendo tradire tradisco tradiamo tradiscono tradirò tradirà tradito tradita tradendo colpire
colpisco colpiscono colpito colpita colpendo ferire ferisco feriscono ferito ferita ferendo fornire fornisco
forniscono fornito fornita fornendo preferire preferisco preferiamo preferiscono preferirò preferirà preferito
preferita preferendo punire punisco puniscono punito punita punendo reagire reagisco reagiscono reagito reagita
reagendo riferire riferisco riferiscono riferito riferita riferendo sparire sparisco spariscono sparito sparita
sparendo suggerire suggerisco suggeriscono suggerito suggerita suggerendo tossire tossisco tossiscono tossito tossita
tossendo ubbidire ubbidisco ubbidiscono ubbidito ubbidita ubbidendo unire unisco uniscono unito unita unendo impedire
impedisco impediscono impedito impedita impedendo inserire inserisco inseriscono inserito inserita inserendo chiarire
chiarisco chiariscono chiarito chiarita chiarendo agire agisco agiscono agito agita agendo favorire favorisco
favoriscono favorito favorita favorendo garantire garantisco garantiscono garantito garantita garantendo stabilire
stabilisco stabiliscono stabilito stabilita stabilendo subire subisco subiscono subita subendo riuscire riesco riesci
riesce riusciamo riescono riusciva riuscì riuscirò riuscirai riuscirà riusciremo riusciranno riuscirei riuscito
riuscita riusciti riuscite distrutto distrutta distruggere appare appaiono apparso apparire sedersi siediti siedi
sedetevi muoviti muovetevi fermatevi alzatevi calmati svegliati ascoltami aspettami aiutami aiutateci aiutaci lasciami
lasciatemi lasciala lascialo guardami guardalo chiamami scusami scusi scusate scusatemi dammelo figurati figuriamoci
sbrigati sbrigatevi smettila smettetela piantala finiscila ricordati ricordi vergognati vergognatevi preoccuparti
preoccuparsi taci tacete valgono valeva intendi intende intendo intendere intendevo diventare divento diventa diventi
diventano diventato diventata rendere rende rendono reso resa parlarne parlarmene occuparsi occuparsene salvarlo
salvarla
"""

NOUNS = """
tipo tipi presidente presidenti diavolo diavoli nave navi pericolo pericoli uomi merda merde signori capitano capitani
tenente tenenti sergente sergenti soldato soldati esercito eserciti guerre battaglie nemico nemici nemica nemiche
pistola pistole arma arme bomba bombe proiettile proiettili coltello coltelli sangue sangui ferite assassino assassini
assassina assassine omicidio omicidi delitto delitti criminale criminali ladro ladri ladra ladre furto furti prigione
prigioni carcere carceri prigioniero prigionieri prigioniera prigioniere giudici processo processi avvocato avvocati
testimone testimoni prove poliziotto poliziotti polizie agente agenti ispettore ispettori commissario commissari
carabiniere carabinieri pompiere pompieri incendio incendi incidente incidenti uffici sportelli impiegati impiegate
funzionario funzionari funzionaria funzionarie domanda domande modulo moduli modello modelli certificato certificati
passaporto passaporti licenza licenze patenti multa multe tassa tasse imposta imposte tributo tributi pagamento
pagamenti fattura fatture bolletta bollette banca banche prestito prestiti mutuo mutui pensione pensioni stipendio
stipendi salario salari contratto contratti licenziamento licenziamenti impresa imprese azienda aziende ditta ditte
capo direttori direttrice direttrici segretario segretari segretaria segretarie responsabile responsabili tecnico
tecnici operaio operai operaia operaie personali squadre turno turni appuntamenti code file ritardi orari scadenza
scadenze firme timbro timbri copia copie fotocopia fotocopie stampante stampanti computer schermo schermi pagina
pagine siti rete reti messaggio telefonate cellulare cellulari numeri chiave chiavi utenti registro registri anagrafe
anagrafi protocollo protocolli delega deleghe istanza istanze ricorso ricorsi reclamo reclami segnalazione
segnalazioni lamentela lamentele elogio suggerimento suggerimenti proposte richieste ospedali clinica cliniche
ambulatori pronti soccorso soccorsi reparti stanze barella barelle sedia sedie medici dottori infermieri ostetrica
ostetriche chirurgo pediatra pediatre dentista dentisti dentiste psicologo psicologa psicologhe fisioterapisti
fisioterapiste farmacista farmacisti farmaciste farmacia farmacie ricetta ricette medicina medicine farmaco farmaci
pastiglia pastiglie pillola pillole vaccino vaccini iniezione iniezioni analisi radiografia radiografie esami
operazione operazioni intervento interventi trattamento trattamenti diagnosi sintomo sintomi dolori febbre febbri
tosse tossi influenza influenze raffreddore raffreddori cancro cancri tumore tumori infarto infarti infezione
infezioni allergia allerge allergie cicatrice cicatrici frattura fratture osso ossi braccio bracci braccia braccie
gamba gambe ginocchio caviglia caviglie schiena schiene collo colli teste orecchio naso nasi bocca bocche dente denti
gola gole petto petti stomaco stomaci pancia pancie fegato fegati reni polmone polmoni cuori cervello cervelli pelle
pelli dito diti dita unghia unghie piedi capello capelli faccie viso visi volto volti corpi gravidanze neonato neonati
neonata neonate bimbo bimbi bimba bimbe anziani anziana anziane nonni nonne padri madri figlie fratelli sorelle cugino
cugini cugina cugine zio zi zia zie nipoti mariti moglii spose fidanzato fidanzati fidanzata fidanzate suocero suoceri
suocera suocere cognato cognati cognata cognate famiglie parente parenti vicini vicine amici amiche compagno compagni
compagna compagne colleghe socio soci socia socie ospite ospiti babbo babbi mamme case appartamento appartamenti
camere cucine bagno bagni doccia doccie porte finestre parete pareti muro muri soffitto soffitti tetto tetti scale
ascensore ascensori garage giardino giardini balcone balconi terrazza terrazze tavolo tavoli tavola tavole poltrona
poltrone divano divani lampada lampade luci serratura serrature frigorifero frigoriferi lavatrice lavatrici forno
forni piatto piatti bicchiere bicchieri tazza tazze cucchiaio cucchiai forchetta forchette bottiglia bottiglie
asciugamano asciugamani lenzuolo lenzuoli coperte cuscino cuscini vestiti camicia camicie pantalone pantaloni gonna
gonne scarpa scarpe stivale stivali giacca cappotto cappotti cappello cappelli guanto guanti borsa borse valigia
valige valigie scatola scatole regali giocattolo giocattoli libri rivista rivisti riviste giornale giornali notizia
notizie carte penna penne matita matite quaderno quaderni cibi colazione colazioni pranzi cene pane pani carne carni
pesce pesci pollo polli uovo uovi uova uove formaggio latte latti burro burri pasta paste zuppa zuppe insalata
insalate verdura verdure frutta frutte mela mele arancia arancie banana banane patata patate pomodoro pomodori cipolla
cipolle zucchero zuccheri olio oli caffè birra birre vino vini succo succi acque ghiaccio ghiacci torta torte biscotto
biscotti cioccolato cioccolati cioccolata cioccolate gelato gelati ristorante ristoranti bar cameriere camerieri
cameriera cuoco cuoci cuoca cuoche mancia mancie prodotti articolo articoli negozi supermercato supermercati mercati
acquisto acquisti vendita vendite prezzi sconto sconti taglie marca marche batteria batterie caricatore caricatori
cavo cavi suoni volume volumi orologio garanzia garanzie rimborso rimborsi ordine ordini pacco pacci consegne
venditore venditori venditrice venditrici commesso commessi commessa commesse autobus treno treni tram metropolitana
metropolitane aereo aerei barca barche bicicletta biciclette bici moto moti macchina macchine automobile automobili
auto auti camion strade vie piazze angolo angoli semaforo semafori autostrada autostrade stazione stazioni fermate
aeroporto aeroporti biglietto biglietti abbonamento abbonamenti autista autisti autiste passeggero passeggeri
passeggera passeggere pilota pilote controllore controllori binario binari voli viaggi gita gite soli pioggia piogge
pioggie nevi nuvola nuvole temporale temporali caldi freddi temperatura temperature grado gradi nebbia nebbie tuono
tuoni fulmine fulmini estati autunno autunni inverno inverni primavere giornata giornate notti sere serata serate
pomeriggio mattine mattino mattini mezzogiorno mezzogiorni mezzanotte mezzanotti secondi secolo secoli amori gioie
tristezza tristezze paure rabbia rabbie ira sorprese vergogne colpa colpe speranze orgoglio orgogli invidia invidie
gelosia gelosie pazienze fiducia fiducie rispetti affetti baci abbracci sorrisi risata risate lacrima lacrime sogni
incubo incubi bugia buge bugie segreto segreti scherzo scherzi barzelletta barzellette gioci fortune sfortuna sfortune
destino destini errori difetto difetti ragioni torto torti motivi cause conseguenza conseguenze risultati soluzioni
dubbio dubbi opinione opinioni critica critiche esempi dettaglio dettagli particolari argomento argomenti storie
racconti film serie serii canzone canzoni musiche balli feste matrimonio matrimoni compleanno compleanni vacanza
vacanze albergo spiaggia spiagge spiaggie fiumi montagna montagne bosci albero alberi erba erbe pietre sabbia sabbie
terre isola isole paesi governi ministro ministri ri regine principi principessa principesse sindaci elezione elezioni
voti cittadino cittadini cittadina cittadine diritto diritti doveri libertà sicurezza sicurezze giustizia giustizie
paci mondi pianeta pianete stelle spazi dio cieli inferno inferni anime spirito spiriti prete preti strega streghe
fantasma fantasme mostri vampiro vampiri animale animali cane cani cavallo cavalli mucca mucche maiale maiali pecora
pecore uccello uccelli topo topi ratto ratti serpente serpenti mosche ragno ragni scuole università classi professore
professori professoressa professoresse maestre maestri studente studenti studentessa studentesse alunno alunni alunna
alunne lezione lezioni compito compiti biblioteche museo musei parco parci piscina piscine palestra palestre sport
calcio calci palla palle partite giocatore giocatori campione campioni premio premi frase frasi lettere lingua lingue
nomi cognome cognomi voci silenzi rumore rumori odore odori sapore sapori colori forme pesi altezza altezze misure
linee punti lato lati fondi centri principio mezzi modi maniera maniere genere generi specii gruppo gruppi mucchio
quantità cifra cifre sisteme programma programme progetto progetti piani sforzo sforzi attenzioni cambiamento
cambiamenti miglioramento miglioramenti esperienze situazioni condizioni circostanza circostanze possibilità capacità
conoscenza conoscenze educazione educazioni cultura culture società comunità vite genti individuo individui ragazze
bambine giovani idiota idiote cretino cretini cretina cretine stupido stupidi stupida stupide scemo scemi scema sceme
imbecille imbecilli deficiente deficienti stronzo stronzi stronza stronze bastardo bastardi bastarda bastarde coglione
coglioni cazzo cazzi cazzata cazzate vaffanculo vaffanculi fottuto fottuti fottuta fottute puttana puttane troia troie
porco porci porca porche maledetto maledetti maledetta maledette pazzo pazzi pazza pazze matti matta matte incapace
incompetente incompetenti fannullone fannulloni maleducato maleducati maleducata maleducate cafone cafoni schifo
schifi schifezza schifezze disastro disastri truffa truffe fregatura fregature casino casini figa fighe culo culi
palli balle minchia minchie cesso cessi feccia feccie frode frodi differenza differenze accordo accordi affare affari
riscatto riscatti traffico traffici relazione relazioni fuoco fuoci reato reati denaro denari dollaro dollari euri
futuro futuri carriera carriere tribunale tribunali giornalista giornalisti giornaliste amministrazione
amministrazioni pausa pause pezzo pezzi vetro vetri senso sensi roba robe sesso sessi effetto effetti sciocchezza
sciocchezze tecnologia tecnologe tecnologie conversazione conversazioni atto atti faccenda faccende forze base basi
guardia guardie violenza violenze cantina cantine sacco sacci banda bande dibattito dibattiti tizio archivio archivi
guaio guai campagna campagne annuncio annunci decisione decisioni direzione direzioni discussione discussioni distanza
distanze edificio edifici emozione emozioni energia energe energie entrate evento eventi fastidio fastidi figura
figure folla folle gesto gesti gusto gusti immagine immagini impegni impressione impressioni indirizzi industria
industrie intenzione intenzioni interesse interessi inviti istante istanti limite limiti malattie membro membri menti
mistero misteri momenti necessità occasioni oggetto oggetti ombre pene pensiero pensieri periodo periodi piaceri
posizione posizioni poteri presenze pressione pressioni probleme professione professioni pubblici quartiere quartieri
ragionamento ragionamenti regole riunione riunioni salti scopo scopi segno segni sensazione sensazioni sentimento
sentimenti sguardo sguardi spese spettacolo spettacoli stile stili svantaggio tentativo tentativi teoria teorie
termine termini trappola trappole umore umori vantaggio verifiche versione versioni vittima vittime visione visioni
volontà zone uomini salvataggio privacy video partner donazione donazioni
"""

ADJECTIVES = """
cattivi cattiva cattive nuovi nuove vecchio vecchia vecchie piccoli piccole alti basse lunghi lunghe corto corta
larghi larghe stretti grosso grossa grosse grassa grasse magro magra magre brutti brutta carino carini sporco sporchi
sporca sporche ricchi ricche poveri povere economico economichi economica economiche facili difficili possibili
impossibili forti debole deboli lenti tranquilli tranquille nervoso nervosi nervosa nervose contenti tristi infelice
arrabbiati arrabbiata furioso furiosi furiosa furiose stanco stanchi stanca stanche annoiato annoiati annoiata
divertente divertenti simpatichi simpatiche antipatico antipatichi antipatica antipatiche cordiali educato educati
educata rude scortese scortesi sgarbato sgarbati sgarbata attenti efficienti competenti umani caloroso calorosi
calorosa calorose fresco freschi fresche secco secchi secca secche bagnato bagnati bagnata umido dure morbido pesanti
leggeri pieni piena vuoto vuoti vuota liberi libere occupati occupata intelligente intelligenti furbo furbi furba
furbe saggio saggi saggia saggie ignorante ignoranti sano sani sana malato malati malata feriti divorziato divorziati
divorziata incinta falso falsi falsa false veri vere reali chiari chiare scuro scuri scura scure nera rosse azzurro
azzurri azzurre giallo gialli gialla gialle grigio grigi grigia grigie arancione arancioni corretti scorretto
scorretti scorretta giusti ingiusto ingiusti ingiusta legale legali illegale illegali necessario necessari necessaria
necessarie utili inutili importanti interessante interessanti incredibili meravigliosi meravigliose fantastichi
fantastiche geniale geniali eccellenti perfetti magnifichi magnifiche favoloso favolosi favolosa favolose straordinari
straordinarie eccezionali impeccabili ammirevole ammirevoli orribile orribili terribile terribili spaventoso
spaventosi spaventosa spaventose pessimo pessimi pessima pessime lamentabile lamentabili vergognoso vergognosi
vergognosa vergognose schifoso schifosi schifosa schifose ridicolo ridicoli ridicola ridicole assurdo strano strani
strana raro rari rare curioso curiosi curiosa curiose normale normali speciali comuni pubbliche privato privati
privata nazionale nazionali internazionale internazionali generale generali sociale sociali politico politichi
politica politiche mediche tecnica tecniche sanitari sanitaria sanitarie scolastico scolastichi scolastica scolastiche
ultimi ultime prossimi prossime precedente precedenti seguente seguenti successivo successivi successiva successive
migliori peggiore peggiori maggiori minore minori massimi massime minimo minimi minime interi intere completi totale
totali unichi uniche doppi doppia doppie uguale uguali diverso diversi diversa diverse differente differenti simile
simili sicuri sicure pericoloso pericolosi pericolosa pericolose grave gravi urgente urgenti logico logichi logica
logiche serio seri sincero sinceri sincere onesti leale leali generoso generosi generosa generose egoista egoisti
egoiste coraggioso coraggiosi coraggiosa coraggiose vigliacco vigliacchi vigliacca vigliacche geloso gelosi gelosa
gelose orgoglioso orgogliosi orgogliosa orgogliose umile umili spaventato spaventati spaventata sorpresi impressionato
impressionati impressionata soddisfatto soddisfatti soddisfatta insoddisfatto insoddisfatti insoddisfatta grati deluso
delusi delusa deluse disperato disperati disperata ansioso ansiosi ansiosa ansiose colpevole colpevoli innocenti nudo
ubriaco ubriachi ubriaca ubriache salato salati salata amaro amari acido delizioso deliziosi deliziosa deliziose sacro
sacri sacre profondo lontani lontana esatto esatti esatta precisi precise ampio ampi ampia ampie antico antichi antica
antiche moderno moderni moderna attuale attuali eterno eterni eterna puntuale puntuali complicato complicati
complicata adeguato adeguati adeguata sufficienti insufficiente insufficienti accessibile accessibili scomodo rumoroso
rumorosi rumorosa rumorose silenzioso silenziosi silenziosa silenziose impaziente impazienti premuroso premurosi
premurose accogliente accoglienti sgradevole sgradevoli gradevole gradevoli piacevoli spiacevole spiacevoli
insopportabile insopportabili indispensabile indispensabili bravissimi bravissime bellissimo bellissima bellissimi
gentilissimo gentilissima gentilissimi gentilissime carissimo carissima grandissimo grandissima velocissimo
velocissima disponibilissima disponibilissimo bel bei begli bell gran grand italiano italiana italiani italiane
inglese inglesi francese francesi tedesco tedesca tedeschi spagnolo spagnola russa russi americano americana americani
europeo europea cinese cinesi giapponese rumeno rumena polacco polacca ucraino ucraina greca arabo araba straniero
straniera stranieri
"""
