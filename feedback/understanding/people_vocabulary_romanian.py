"""Frequent Romanian words that are no names, in the forms in which people write them; data only.

Written by hand from general knowledge of the language, one verb or noun after the other. Left out
are the words of ``people_ordinary``, forms of given names, and words that are frequent surnames.
"""

FUNCTION_WORDS = """
ea tine sine însumi însuți însuși însăși înșiși dânsul dânsa dumneata dumnealui dumneaei dumnealor vouă mă ni vi ți i
s m l v n c p d tău ta tale săi sale voștri voastre proprie propria propriul acești acestui acestei acestor aceștia
ăștia astea ăstuia acea acei acelui acelei acelor aceia aia alea același aceeași aceiași aceleași atare celălalt
cealaltă ceilalți celelalte alții altele altcineva altceva altcumva altundeva cui căror căreia cărora câți cât câtă
oricare oricât oricum oriunde ceva careva cuiva vreun vreo vreunul vreuna niciun niciunul niciuna nimănui fiecărui
fiecărei amândouă ambii ambele câțiva destulă destui destule multor puțină puțini atâția atâtea unora celui celei
celor ci așadar urmare fiindcă deoarece întrucât căci peste printre dinspre contra împotriva grație conform potrivit
asupra deasupra dedesubt înaintea înapoia spatele dincolo dincoace afară înăuntru sus jos stânga dreapta încoace
încolo niciunde pretutindeni înapoi dinainte dintr dintrun printr întro întrun dintro poimâine alaltăieri deseară
diseară aseară noaptea anul uneori câteodată deseori des rar adesea adeseori iarăși deja tocmai îndată recent demult
devreme urmă vreodată odată cândva zilnic săptămânal lunar anual probabil desigur firește bineînțeles evident măcar
barem cam suficient absolut total deloc nicidecum oarecum altminteri astfel fel separat degeaba gratis repede încet
urât oribil groaznic îngrozitor practic efectiv real realmente sincer patru șase șapte opt unsprezece doisprezece
douăsprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece douăzeci
treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci sute milion milioane miliard miliarde jumătate jumate
sfert primii primele doilea treilea treia patrulea patra cincilea cincea zecilea ultimul ultima ultimii ultimele întâi
oare ah oh of vai haide haideți hei alo servus pa papa revedere mulțam mersi merci pardon scuze scuzați poftim poftă
uite iată uitați dumnezeule dracu dracului naiba naibii bre vere stop ok okay okey păi mda eh aha hmm pfui hm ceea
seama pt plus minus pro fix rest aproximativ aprox min full etc acord păcate calitativ calitativă decent decentă
"""

VERBS = """
îs eram erai erați fui fu fusese fii fiți ați vei veți oi or fim aveți aveam aveai aveau aveați avută avuse având aibă
faci facem faceți făcută făcute făcuți făcutul făceam făceai făcea făceau făceați facă fă făcând merg mergi mergem
mergeți mergeam mergeai mergea mergeau mergeați meargă mergând vin vii venim veniți venită venite venitul veneam
veneai venea veneau veneați vină venind dau dai dăm dați date datul dădeam dădeai dădea dădeau dădeați dea dând sta
stau stai stăm stați stată state statul stăteam stăteai stătea stăteau stăteați stând lua iau iei ia luăm luați luat
luată luate luatul luai luau luând vrea vrei vrem vreți vrută vrute vruți vrutul vroiam vroiai vroia vroiau vroiați
vrând putem puteți putută putute putuți pututul puteam puteai puteau puteați poată putând ști știu știi știe știm
știți știut știută știute știuți știutul știam știai știa știau știați știind zice zic zici zicem ziceți zis zisă zise
ziși ziceam ziceai zicea ziceau ziceați zică zicând spune spui spunem spuneți spusă spuse spuși spuneam spuneai spunea
spuneau spuneați spună spunând vorbi vorbești vorbește vorbim vorbiți vorbită vorbite vorbitul vorbeam vorbeai vorbea
vorbeau vorbeați vorbească vorbind vedea văd vezi vedem vedeți văzut văzută văzute văzuți văzutul vedeam vedeai vedeau
vedeați vadă văzând auzi aud aude auzim auziți auzit auzită auzite auzitul auzeam auzeai auzea auzeau auzeați audă
auzind crezi credem credeți crezut crezută crezute crezuți crezutul credeam credeai credea credeau credeați creadă
crezând simți simte simțim simțiți simțit simțită simțite simțitul simțeam simțeai simțea simțeau simțeați simtă
simțind gândi gândesc gândești gândește gândim gândiți gândit gândită gândite gânditul gândeam gândeai gândea gândeau
gândeați gândească gândind țin ții ținem țineți ținut ținută ținute ținuți ținutul țineam țineai ținea țineau țineați
ținând pune pun pui punem puneți pus pusă puse puși puneam puneai punea puneau puneați pună punând rămâne rămân rămâi
rămânem rămâneți rămas rămasă rămase rămași rămânea rămână rămânând ajunge ajung ajungi ajungem ajungeți ajunsă ajunse
ajunși ajungea ajungă ajungând pleca pleci pleacă plecăm plecați plecat plecată plecate plece plecând trece trec treci
trecem treceți trecută trecute trecuți trecea treacă trecând întoarce întorc întorci întoarcem întoarceți întors
întorsă întorse întorși întorcea întoarcă intra intru intri intrăm intrați intrat intrată intrate intrând ieși ies
iese ieșim ieșiți ieșit ieșită ieșite ieșea iasă ieșind aduce aduc aduci aducem aduceți adus adusă aduse aduși aducea
aducă adu duce duc duci ducem duceți dus dusă duse duși ducea du ducând primi primesc primești primește primim primiți
primită primite primea primească primind trimite trimit trimiți trimitem trimiteți trimis trimisă trimise trimiși
trimitea trimită cere ceri cerem cereți cerută cerute cerea ceară cerând întreba întreb întrebi întreabă întrebăm
întrebați întrebat întrebată întrebate întrebai întrebau întrebe răspunde răspund răspunzi răspundem răspundeți
răspunsă răspunse răspunși răspundea răspundă ajut ajuți ajutăm ajutați ajutată ajutate ajute ajutând aștepți așteaptă
așteptăm așteptați așteptată așteptate aștepte așteptând căuta caut cauți căutăm căutați căutat căutată căutate caute
căutând găsi găsesc găsești găsește găsim găsiți găsit găsită găsite găsea găsească găsind pierde pierd pierzi pierdem
pierdeți pierdut pierdută pierdute pierdea piardă pierzând cumpăra cumpăr cumperi cumpărăm cumpărați cumpărat
cumpărată cumpărate cumpere cumpărând vinde vând vinzi vindem vindeți vândut vândută vândute vindea plăti plătesc
plătești plătește plătim plătiți plătit plătită plătite plătea plătească costa cost costăm costați costat costată
costate coste lucra lucrez lucrezi lucrează lucrăm lucrați lucrat lucrată lucrate lucreze lucrând munci muncesc
muncești muncește muncim munciți muncit muncită muncite muncea muncească muncind folosesc folosești folosește folosim
folosiți folosit folosită folosite folosea folosească folosind încerca încerc încerci încearcă încercăm încercați
încercat încercată încercate încerce încercând începe începi începem începeți început începută începute începutul
începea înceapă începând termina termin termini terminăm terminați terminat terminată terminate terminai terminau
termine opri opresc oprești oprește oprim opriți oprit oprită oprite oprească oprind porni pornesc pornești pornește
pornim porniți pornit pornită pornite pornea pornească deschide deschid deschizi deschidem deschideți deschis deschisă
deschise deschiși deschidea deschidă închide închid închizi închidem închideți închis închisă închise închiși închidea
închidă înțelege înțeleg înțelegi înțelegem înțelegeți înțeles înțeleasă înțelese înțeleși înțelegea înțeleagă învăța
învăț înveți învățăm învățați învățat învățată învățate învețe scrie scriu scrii scriem scrieți scrisă scrise scriși
scriam scria scriau scriind citi citesc citești citește citim citiți citit citită citite citea citească citind asculta
ascult asculți ascultăm ascultați ascultat ascultată ascultate asculte ascultând privi privesc privești privește
privim priviți privit privită privite privea privească privind arăt arăți arătăm arătați arătat arătată arătate arate
arătând iubi iubesc iubești iubește iubim iubiți iubită iubite iubea iubească urî urăsc urăști urăște urâm urâți urâtă
urâte ura urască ierta iert ierți iertăm iertați iertat iertată iertate ierte plăcea plac placi place plăcem plăceți
plăcute placă trebui trebuia trebuiau trebuiesc trebuit trebuita trebuiam trebuiască dorești dorește dorim doriți
dorit dorită dorite doream dorea dorească dorind sper speri speră sperăm sperați sperat sperată sperate spere sperând
mulțumi mulțumești mulțumește mulțumiți mulțumite mulțumea mulțumească mulțumind recomanda recomanzi recomandăm
recomandați recomandat recomandată recomandate recomandai recomandau recomande rezolva rezolv rezolvi rezolvăm
rezolvați rezolvată rezolvate rezolvai rezolvau rezolve explic explici explicăm explicați explicată explicate explice
explicând sun suni sunăm sunați sunată sunate sunai sunau sune sunând chema chem chemi cheamă chemăm chemați chemat
chemată chemate chemai chemau cheme numi numesc numești numește numim numiți numită numite numea numească aminti
amintesc amintești amintește amintim amintiți amintit amintită amintite amintea amintească uita uit uiți uităm uitat
uitată uitate cunoaște cunoști cunoaștem cunoașteți cunoscut cunoscută cunoscute cunoscuți cunoștea cunoască trăi
trăiesc trăiești trăiește trăim trăiți trăit trăită trăite trăiam trăia trăiau trăiască muri mor mori moare murim
muriți murit murită murite murea moară murind ucide ucid ucizi ucidem ucideți ucis ucisă ucise uciși ucidea ucidă
omorî omor omoară omorâm omorâți omorât omorâtă omorâte omora omoare lupta lupt lupți luptăm luptați luptat luptată
luptate lupte salva salvez salvezi salvează salvăm salvați salvat salvată salvate salvai salvau salveze mânca mănânc
mănânci mănâncă mâncăm mâncați mâncat mâncată mâncate mănânce bea beau bei bem beți băut băută băute dormi dorm doarme
dormim dormiți dormit dormită dormite dormea doarmă dormind juca joci joacă jucăm jucați jucat jucată jucate joace
cânta cânt cânți cântăm cântați cântat cântată cântate cânte râde râd râzi râdem râdeți râs râsă râse râși râdea
plânge plâng plângi plângem plângeți plânsă plânse plânși plângea plângă lăsa las lași lăsăm lăsați lăsat lăsată
lăsate lăsai lăsau lase lăsând schimba schimb schimbi schimbăm schimbați schimbat schimbată schimbate schimbai
schimbau schimbe funcționa funcționez funcționezi funcționează funcționăm funcționați funcționat funcționată
funcționate funcționai funcționau funcționeze funcționând încărca încarc încarci încărcăm încărcați încărcat încărcată
încărcate încarce încărcând descărca descarc descarci descărcăm descărcați descărcat descărcată descărcate descarce
conecta conectez conectezi conectează conectăm conectați conectat conectată conectate conecteze comanda comand comanzi
comandăm comandați comandat comandată comandate comandai comandau comande livra livrez livrezi livrează livrăm livrați
livrat livrată livrate livreze returna returnez returnezi returnează returnăm returnați returnat returnată returnate
returnai returnau returneze merit meriți merităm meritați meritat meritată meritate merite părea pari pare părem
păreți părut părută părute păreau pară părând devin devii devine devenim deveniți devenit devenită devenite devenea
devină exista exist exiști existăm existați existat existată existate existe întâmpla întâmplat întâmplată întâmplate
întâmplam întâmplai întâmplau întâmple putrezi putrezesc putrezit putrezită putrezite putreziți mișca mișc miști
mișcăm mișcați mișcat mișcată mișcate miște strica stric strici stricăm stricați stricat stricată stricate strice rupe
rup rupi rupem rupeți rupt ruptă rupte rupți rupea rupă cădea cad cazi cade cădem cădeți căzut căzută căzute cadă
ridica ridic ridici ridicăm ridicați ridicat ridicată ridicate ridice aprinde aprind aprins aprinsă aprinse aprinși
aprindea aprindă stinge sting stins stinsă stinse stinși stingea stingă repara repar repari reparăm reparați reparat
reparată reparate repare montez montează montat montată montate montam monta monteze instala instalez instalează
instalăm instalat instalată instalate instalai instalau instaleze promite promit promiți promitem promiteți promis
promisă promise promiși promitea promită minți mint minte mințim mințiți mințit mințită mințite mințea mintă jura jur
juri jurăm jurați jurat jurată jurate jure aparține aparțin aparții aparținut aparținută aparținute aparținea avute
însemna însemn însemnat însemnată însemnate însemnam însemnai însemnau însemne conta contez contat contată contate
contam conteze prinde prind prinzi prindem prindeți prins prinsă prinse prinși prindea prindă fugi fug fuge fugim
fugiți fugit fugită fugite fugea fugă scăpa scap scapi scăpăm scăpați scăpat scăpată scăpate scăpai scăpau scape urmez
urmezi urmează urmăm urmați urmat urmată urmate urmai urmau urmeze trata tratez tratezi tratează tratăm tratați
tratate trateze aprecia apreciezi apreciază apreciem apreciați apreciat apreciată apreciate apreciam apreciau
aprecieze felicita feliciți felicităm felicitați felicitat felicitată felicitate felicite îngriji îngrijesc îngrijește
îngrijim îngrijit îngrijită îngrijite îngrijiți îngrijea îngrijească vindeca vindec vindecat vindecată vindecate
vindecam vindece semna semnez semnezi semnează semnăm semnat semnată semnate semnai semnau semneze completa completez
completezi completează completăm completat completată completate completeze depune depun depui depunem depus depusă
depuse depuși depunea depună elibera eliberez eliberează eliberat eliberată eliberate eliberam elibereze programa
programez programează programăm programat programată programate programai programau programeze informa informez
informează informat informată informate informam informai informau informeze îndruma îndrum îndrumat îndrumată
îndrumate îndrumam îndrumai îndrumau îndrume oferi ofer oferă oferim oferiți oferită oferite oferea ofere permite
permit permiți permitem permiteți permis permisă permise permiși permitea permită ruga rogi roagă rugăm rugați rugat
rugată rugate rugai rugau roage bucura bucuri bucurăm bucurați bucurat bucurată bucurate bucure teme tem temi temem
temeți temut temută temute temea îngrijora îngrijorez îngrijorează îngrijorat îngrijorată îngrijorate îngrijorați
îngrijoram îngrijoreze supăra supăr superi supărăm supărată supărate supere regreta regret regreți regretăm regretat
regretată regretate regrete încheia închei încheie încheiem încheiat încheiată încheiate încheiam încheiau apărea apar
apari apare apărem apărut apărută apărute apară dispărea dispar dispari dispare dispărut dispărută dispărute dispară
alege aleg alegi alegem alegeți ales aleasă alese aleși alegea aleagă decide decid decizi decidem decis decisă decise
deciși decidea decidă hotărî hotărăsc hotărăști hotărăște hotărâm hotărât hotărâtă hotărâte hotăra hotărască accepta
accept accepți acceptăm acceptat acceptată acceptate accepte refuza refuz refuzi refuzăm refuzat refuzată refuzate
refuzai refuzau refuze verifica verific verifici verificăm verificat verificată verificate verifice consuma consum
consumat consumată consumate consumam consumai consumau consume rezista rezist reziști rezistăm rezistat rezistată
rezistate reziste dura durează durat durată durate duram dureze durea doare durut durută durute doară arde ard arzi
ardem ars arsă arse arși ardea ardă bate bat bați batem bateți bătut bătută bătute bătea bată trage trag tragi tragem
trageți tras trasă trase trași trăgea tragă împușca împușc împușcat împușcată împușcate împușcam împuște conduce
conduc conduci conducem condus condusă conduse conduși conducea conducă călători călătoresc călătorește călătorit
călătorită călătorite călătoriți călătorea zbura zbor zbori zboară zburăm zburat zburată zburate zboare alerga alerg
alergi aleargă alergăm alergat alergată alergate alergai alergau alerge sări sar sare sărim sărit sărite săriți sărea
spăla spăl speli spălăm spălat spălată spălate spălai spălau spele găti gătesc gătești gătește gătim gătit gătită
gătite gătiți gătea construi construiesc construiește construim construit construită construite construiți construiam
construia construiau construiască distruge distrug distrugi distrugem distrus distrusă distruse distruși distrugea
distrugă proteja protejez protejează protejat protejată protejate protejam protejai protejau protejeze respecta
respecți respectăm respectat respectată respectate respecte dezamăgi dezamăgesc dezamăgește dezamăgit dezamăgită
dezamăgite dezamăgiți dezamăgea impresiona impresionează impresionată impresionate reuși reușesc reușești reușește
reușim reușit reușită reușite reușiți reușea reușească achiziționa achiziționez achiziționează achiziționat
achiziționată achiziționate potrivi potrivesc potrivește potrivită potrivite potriviți potrivea potrivească testa
testez testează testat testată testate testam testeze bloca blochez blochează blocat blocată blocate blocam blocheze
scoate scot scoți scoatem scos scosă scose scoși scotea scoată arunca arunc arunci aruncăm aruncați aruncat aruncată
aruncate arunce corespunde corespund corespuns corespunsă corespunse corespunși corespundea corespundă deconecta
deconectează deconectat deconectată deconectate lipi lipesc lipește lipit lipită lipite lipiți lipea lipească utiliza
utilizez utilizează utilizat utilizată utilizate utilizam utilizai utilizau utilizeze taci taceți tăcut calea calc
"""

NOUNS = """
omului oamenilor bărbat bărbatul bărbatului bărbați bărbații băiatului băieți băieții copilului copiii copiilor
fratelui frați frații fraților tatăul tatăului tații soțului soți soții fiu fiului fiii nepot nepotul nepotului nepoți
nepoții unchi unchiul unchiului unchii văr vărul vărului veri verii prietenul prietenului prieteni prietenii
prietenilor vecinul vecinului vecini vecinii colegul colegului șef șeful șefului șefi șefii directorul directorului
directori directorii doctorului doctori doctorii medicului medici pacientul pacientului pacienții clientul clientului
clienți clienții clienților cetățean cetățeanul cetățeanului cetățeni cetățenii angajatul angajatului angajații
funcționarului funcționari funcționarii ofițer ofițerul ofițerului ofițeri ofițerii polițist polițistul polițistului
polițiști polițiștii soldat soldatul soldatului soldați soldații căpitan căpitanul căpitanului căpitani căpitanii
președinte președintele președintelui președinți președinții ministru ministrul ministrului miniștri miniștrii primar
primarul primarului primari primarii rege regele regelui regi regii prinț prințul prințului prinți prinții criminal
criminalul criminalului criminali criminalii hoț hoțul hoțului hoți hoții dușman dușmanul dușmanului dușmani dușmanii
martor martorul martorului martori martorii judecător judecătorul judecătorului judecători judecătorii avocat avocatul
avocatului avocați avocații profesor profesorul profesorului profesori profesorii elev elevul elevului elevi elevii
student studentul studentului studenți studenții șofer șoferul șoferului șoferi șoferii pilot pilotul pilotului piloți
piloții curier curierul curierului curieri curierii vânzător vânzătorul vânzătorului vânzători vânzătorii idiot
idiotul idiotului idioți idioții prost prostul prostului proști proștii nebun nebunul nebunului nebuni nebunii ticălos
ticălosul ticălosului ticăloși ticăloșii nemernic nemernicul nemernicului nemernici nemernicii nenorocit nenorocitul
nenorocitului nenorociți nenorociții cretin cretinul cretinului cretini cretinii bou boul boului boi boii porc porcul
porcului porci porcii câinele câinelui câini câinii cal calul calului cai caii lup lupul lupului lupi lupii peștele
peștelui pești peștii șoarece șoarecele șoarecelui șoareci șoarecii pom pomul pomului pomi pomii copac copacul
copacului copaci copacii munte muntele muntelui munți munții anului anii anilor minutul minutului minutele ceas ceasul
ceasului ceasuri ceasurile timpuri timpurile lucru lucrul lucrului lucruri lucrurile locului locuri locurile felul
felului feluri felurile modul modului moduri modurile cazul cazului cazuri cazurile drum drumul drumului drumuri
drumurile orașul orașului orașe orașele orașelor sat satul satului sate satele statului statele poporul poporului
popoare popoarele război războiul războiului războaie războaiele pericol pericolul pericolului pericole pericolele
ajutorului ajutoare ajutoarele adevărul adevărului adevăruri adevărurile răspunsul răspunsului răspunsuri răspunsurile
motiv motivul motivului motive motivele scop scopul scopului scopuri scopurile rezultat rezultatul rezultatului
rezultate rezultatele efect efectul efectului efecte efectele produs produsul produsului produse produsele produselor
telefonul telefonului telefoane telefoanele ecran ecranul ecranului ecrane ecranele sunet sunetul sunetului sunete
sunetele volum volumul volumului volume volumele cablu cablul cablului cabluri cablurile încărcător încărcătorul
încărcătorului încărcătoare încărcătoarele prețul prețului prețuri prețurile banul banului banii banilor leu leul
leului lei leii costul costului costuri costurile magazin magazinul magazinului magazine magazinele depozit depozitul
depozitului depozite depozitele colet coletul coletului colete coletele pachet pachetul pachetului pachete pachetele
card cardul cardului carduri cardurile cont contul contului conturi conturile contract contractul contractului
contracte contractele act actul actului documentul documentului documentele formular formularul formularului formulare
formularele dosar dosarul dosarului dosare dosarele buletin buletinul buletinului buletine buletinele pașaport
pașaportul pașaportului pașapoarte pașapoartele permisul permisului permisele birouri birourile ghișeului ghișee
ghișeele programul programului programe programele orar orarul orarului orare orarele rând rândul rândului rânduri
rândurile numărul numărului numere numerele mesaj mesajul mesajului mesaje mesajele apelul apelului apeluri apelurile
serviciii serviciilor spitale spitalele cabinetul cabinetului cabinete cabinetele salon salonul salonului saloane
saloanele pat patul patului paturi paturile tratamentul tratamentului tratamente tratamentele medicament medicamentul
medicamentului medicamente medicamentele vaccin vaccinul vaccinului vaccinuri vaccinurile sânge sângele sângelui
sângiuri sângiurile capul capului capete capetele ochiul ochiului ochii nasul nasului nasuri nasurile dinte dintele
dintelui dinți dinții deget degetul degetului degete degetele picior piciorul piciorului picioare picioarele braț
brațul brațului brațe brațele corp corpul corpului corpuri corpurile sufletului suflete sufletele creier creierul
creierului creiere creierele ficat ficatul ficatului ficați ficații rinichi rinichiul rinichiului rinichii stomac
stomacul stomacului stomacuri stomacurile spatelui gât gâtul gâtului gâturi gâturile părul părului peri perii visul
visului vise visele gândul gândului gânduri gândurile sentiment sentimentul sentimentului sentimente sentimentele
zâmbetul zâmbetului zâmbete zâmbetele sărut sărutul sărutului săruturi săruturile cuvântul cuvântului cuvintele
numelui jocul jocului jocuri jocurile film filmul filmului filme filmele cântec cântecul cântecului cântece cântecele
dans dansului dansuri dansurile tren trenul trenului trenuri trenurile autobuz autobuzul autobuzului autobuze
autobuzele avion avionul avionului avioane avioanele vapor vaporul vaporului vapoare vapoarele bilet biletul biletului
bilete biletele tramvai tramvaiul tramvaiului tramvaie tramvaiele metrou metroul metroului metrouri metrourile
aeroport aeroportul aeroportului aeroporturi aeroporturile pod podul podului poduri podurile hotel hotelul hotelului
hoteluri hotelurile restaurant restaurantul restaurantului restaurante restaurantele parcul parcului parcuri parcurile
pământ pământul pământului pământuri pământurile cerul cerului ceruri cerurile foc focul focului focuri focurile aer
aerul aerului aeruri aerurile vântul vântului vânturi vânturile soarele soarelui sorii zid zidul zidului ziduri
zidurile perete peretele peretelui pereți pereții etajul etajului etaje etajele lift liftul liftului lifturi lifturile
scaunul scaunului scaune scaunele dulap dulapul dulapului dulapuri dulapurile pahar paharul paharului pahare paharele
cuțit cuțitul cuțitului cuțite cuțitele pistol pistolul pistolului pistoale pistoalele glonț glonțul glonțului gloanțe
gloanțele începutului începuturi începuturile sfârșit sfârșitul sfârșitului sfârșituri sfârșiturile mijlocul
mijlocului mijloace mijloacele punctul punctului puncte punctele plan planul planului planuri planurile proiect
proiectul proiectului proiecte proiectele sistem sistemul sistemului sisteme sistemele calculator calculatorul
calculatorului calculatoare calculatoarele laptop laptopul laptopului laptopuri laptopurile mouse aparat aparatul
aparatului aparate aparatele defect defectul defectului defecte defectele zgomot zgomotul zgomotului zgomote zgomotele
material materialul materialului materiale materialele materialelor buton butonul butonului butoane butoanele semnal
semnalul semnalului semnale semnalele internet site sitele sitelui femeia femei femeii femeile femeiei fete fetei
fetele soție soțiii soțiile soției mame mamele surori surorii surorile fiice fiicei fiicele nepoată nepoate nepoatei
nepoatele bunici bunicii bunicile mătușă mătuși mătușii mătușile familii familiii familiile prietene prietenei
prietenele vecină vecine vecinei vecinele colege colegei colegele doctoriță doctorițe doctoriței doctorițele asistente
asistentei asistentele infirmieră infirmiere infirmierei infirmierele moașă moașe moașei moașele paciente pacientei
pacientele cliente clientei clientele angajate angajatei angajatele funcționare funcționarei funcționarele directoare
directoarea directoarei directoarele secretare secretarei secretarele profesoară profesoare profesoarei profesoarele
învățătoare învățătoarea învățătoarei învățătoarele elevă eleve elevei elevele vânzătoare vânzătoarea vânzătoarei
vânzătoarele casieră casiere casierei casierele persoanei persoanele lumii lumile vieți viețile moarte moartea morți
morții morțile zilei zilele nopți nopții nopțile dimineți dimineții diminețile seri serii serile orei orele clipe
clipei clipele săptămânii săptămânile lunii lunile verile ierni iernii iernile toamnă toamne toamnei toamnele
primăvară primăveri primăverii primăverile ploaie ploaia ploi ploii ploile ploaiei zăpadă zăpezi zăpezii zăpezile
vremuri vremurii vremurile case casei casele camere camerei camerele ușă uși ușii ușile fereastră ferestre ferestrei
ferestrele masă mese mesei mesele bucătărie bucătăria bucătării bucătăriii bucătăriile bucătăriei baie baia băi băii
băile baiei străzi străzii străzile mașină mașini mașinii mașinile motocicletă motociclete motocicletei motocicletele
bicicletă biciclete bicicletei bicicletele stație stația stații stațiii stațiile stației gară gări gării gările școală
școli școlii școlile universitatea universități universității universitățile bibliotecă biblioteci bibliotecii
bibliotecile biserică biserici bisericii bisericile primăria primăriii primăriile primăriei instituții instituțiii
instituțiile instituției firmă firme firmei firmele companie compania companii companiii companiile companiei bancă
bănci băncii băncile poștă poște poștei poștele poliție poliții polițiii polițiile poliției legea legi legii legile
închisoare închisoarea închisori închisorii închisorile crimă crime crimei crimele armată armate armatei armatele
armatelor armă arme armei armele bombă bombe bombei bombele navă nave navei navele insulă insule insulei insulele țară
țării țările problemele întrebarea întrebării întrebările soluția soluții soluțiii soluțiile soluției greșeli greșelii
greșelile vini vinii vinile șansă șanse șansei șansele ocazie ocazia ocazii ocaziii ocaziile ocaziei idee ideea idei
ideii ideile treburi treburii treburile muncii muncile slujbă slujbe slujbei slujbele pensie pensia pensii pensiii
pensiile pensiei plății plățile taxă taxe taxei taxele amendă amenzi amenzii amenzile factură facturi facturii
facturile garanție garanția garanții garanțiii garanțiile garanției comenzi comenzii comenzile livrare livrarea
livrări livrării livrările calitatea calități calității calitățile baterie bateria baterii bateriii bateriile bateriei
boxă boxe boxei boxele cască căști căștii căștile căștilor husă huse husei husele folie folia folii foliii foliile
foliei tabletă tablete tabletei tabletele imagine imaginea imagini imaginii imaginile poză poze pozei pozele culoare
culoarea culori culorii culorile mărime mărimea mărimi mărimii mărimile formă forme formei formele părți părții
părțile bucată bucăți bucății bucățile datei datele minții mințile mâini mâinii mâinile gură guri gurii gurile ureche
urechea urechi urechii urechile inimi inimii inimile boală boli bolii bolile durere durerea dureri durerii durerile
febră febre febrei febrele tuse tusea tusei tusele rețetă rețete rețetei rețetele pastilă pastile pastilei pastilele
injecție injecția injecții injecțiii injecțiile injecției operație operația operații operațiii operațiile operației
consultație consultația consultații consultațiii consultațiile consultației analiză analize analizei analizele
ambulanță ambulanțe ambulanței ambulanțele farmacie farmacia farmacii farmaciii farmaciile farmaciei clinică clinici
clinicii clinicile sarcină sarcini sarcinii sarcinile naștere nașterea nașteri nașterii nașterile dragostea iubiri
iubirii iubirile urii urile frică frici fricii fricile temeri temerii temerile bucuria bucurii bucuriii bucuriile
bucuriei tristețe tristețea tristeți tristeții tristețile furie furia furii furiii furiile furiei rușine rușinea
rușini rușinii rușinile speranțe speranțele încrederea încrederi încrederii încrederile răbdarea răbdări răbdării
răbdările minciună minciuni minciunii minciunile poveste povestea povești poveștii poveștile veste vestea vești veștii
veștile știre știrea știri știrii știrile cartea cărți cărții cărțile scrisoare scrisoarea scrisori scrisorii
scrisorile hârtie hârtia hârtii hârtiii hârtiile hârtiei semnătură semnături semnăturii semnăturile cererea cereri
cererii cererile adeverință adeverințe adeverinței adeverințele programarea programări programării programările coadă
cozi cozii cozile așteptarea așteptări așteptării așteptările așteptărilor informație informația informații
informațiii informațiile informației atitudine atitudinea atitudini atitudinii atitudinile experiențe experienței
experiențele părere părerea păreri părerii părerile recomandare recomandarea recomandări recomandării recomandările
plângere plângerea plângeri plângerii plângerile reclamația reclamații reclamațiii reclamațiile reclamației sesizare
sesizarea sesizări sesizării sesizările mulțumirea mulțumirii mulțumirile felicitare felicitarea felicitării
felicitările ape apei apele mâncare mâncarea mâncăruri mâncărurii mâncărurile pâine pâinea pâini pâinii pâinile carne
carnea cărnuri cărnurii cărnurile cafea cafeaua cafele cafelei cafelele bere berea beri berii berile ceașcă cești
ceștii ceștile sticlă sticle sticlei sticlele haină haine hainei hainele cămașă cămăși cămășii cămășile rochie rochia
rochii rochiii rochiile rochiei geantă genți genții gențile cheie cheia chei cheii cheile cheiei pisică pisici pisicii
pisicile vacă vaci vacii vacile curvă curve curvei curvele târfă târfe târfei târfele javră javre javrei javrele
scorpie scorpia scorpii scorpiii scorpiile scorpiei proastă proaste proastei proastele prostie prostia prostiii
prostiile prostiei porcărie porcăria porcării porcăriii porcăriile porcăriei mizerie mizeria mizerii mizeriii
mizeriile mizeriei rahat rahatua rahaturi rahaturii rahaturile țeapă țepe țepei țepele funcție funcția funcții
funcțiii funcțiile funcției aplicație aplicația aplicații aplicațiii aplicațiile aplicației setare setarea setări
setării setările rezoluție rezoluția rezoluții rezoluțiii rezoluțiile rezoluției memorie memoria memorii memoriii
memoriile memoriei viteză viteze vitezei vitezele putere puterea puteri puterii puterile tensiune tensiunea tensiuni
tensiunii tensiunile priză prize prizei prizele lumini luminii luminile lampă lămpi lămpii lămpile jucărie jucăria
jucării jucăriii jucăriile jucăriei perioadă perioade perioadei perioadele situația situații situațiii situațiile
situației legături legăturii legăturile relație relația relații relațiii relațiile relației cauză cauze cauzei cauzele
urmarea urmări urmării urmările griji grijii grijile nevoia nevoii nevoile nevoiei ajutorare ajutorarea ajutorări
ajutorării ajutorările ediție ediția ediții edițiii edițiile ediției marcă mărci mărcii mărcile secundă secunde
secundei secundele reducere reducerea reduceri reducerii reducerile ofertă oferte ofertei ofertele promoție promoția
promoții promoțiii promoțiile promoției achiziție achiziția achiziții achizițiii achizițiile achiziției diferență
diferențe diferenței diferențele raport raportul raportului rapoarte rapoartele suport suportul suportului suporturi
suporturile acumulator acumulatorul acumulatorului acumulatoare acumulatoarele cadou cadoul cadoului cadouri cadourile
faptul faptului fapte faptele nivel nivelul nivelului nivele nivelele buzunar buzunarul buzunarului buzunare
buzunarele fir firul firului fire firele praf praful prafului prafuri prafurile adaptor adaptorul adaptorului
adaptoare adaptoarele dispozitiv dispozitivul dispozitivului dispozitive dispozitivele aspect aspectul aspectului
aspecte aspectele tip tipul tipului tipuri tipurile magnet magnetul magnetului magneți magneții retur returul
returului retururi retururile radio radioul radioului radiouri radiourile basul basului bași bașii pasul pasului pași
pașii gest gestul gestului gesturi gesturile interesul interesului interese interesele dreptul dreptului drepturi
drepturile subiect subiectul subiectului subiecte subiectele obiect obiectul obiectului obiecte obiectele momentul
momentului momentele domeniu domeniul domeniului domenii domeniii eveniment evenimentul evenimentului evenimente
evenimentele proces procesul procesului procese procesele principiu principiul principiului principii principiii
exemplul exemplului exemple exemplele detaliu detaliul detaliului detalii detaliii avantaj avantajul avantajului
avantaje avantajele dezavantaj dezavantajul dezavantajului dezavantaje dezavantajele mister misterul misterului
mistere misterele secret secretul secretului secrete secretele destin destinul destinului destine destinele dezastru
dezastrul dezastrului dezastre dezastrele accident accidentul accidentului accidente accidentele incident incidentul
incidentului incidente incidentele atac atacul atacului atacuri atacurile termen termenul termenului termene termenele
angajament angajamentul angajamentului angajamente angajamentele partid partidul partidului partide partidele guvern
guvernul guvernului guverne guvernele premiu premiul premiului premii premiii echipament echipamentul echipamentului
echipamente echipamentele brățară brățări brățării brățările cutie cutia cutii cutiii cutiile cutiei mufă mufe mufei
mufele lanternă lanterne lanternei lanternele carcasă carcase carcasei carcasele capacitate capacitatea capacități
capacității capacitățile autonomie autonomia autonomii autonomiii autonomiile autonomiei muzică muzici muzicii
muzicile descriere descrierea descrieri descrierii descrierile comparație comparația comparații comparațiii
comparațiile comparației limbă limbi limbii limbile dimensiune dimensiunea dimensiuni dimensiunii dimensiunile
încărcare încărcarea încărcări încărcării încărcările utilizare utilizarea utilizări utilizării utilizările folosire
folosirea folosiri folosirii folosirile vedere vederea vederi vederii vederile funcționarea funcționările pagubă
pagube pagubei pagubele echipe echipele conversație conversația conversații conversațiii conversațiile conversației
decizie decizia decizii deciziii deciziile deciziei direcție direcția direcții direcțiii direcțiile direcției emoție
emoția emoții emoțiii emoțiile emoției energie energia energii energiii energiile energiei excepție excepția excepții
excepțiii excepțiile excepției expresie expresia expresii expresiii expresiile expresiei generație generația generații
generațiii generațiile generației impresia impresii impresiii impresiile impresiei intenție intenția intenții
intențiii intențiile intenției invitație invitația invitații invitațiii invitațiile invitației lecție lecția lecții
lecțiii lecțiile lecției limită limite limitei limitele metodă metode metodei metodele misiune misiunea misiuni
misiunii misiunile poziție poziția poziții pozițiii pozițiile poziției prezență prezențe prezenței prezențele regulă
reguli regulii regulile scenă scene scenei scenele societate societatea societăți societății societățile variantă
variante variantei variantele victimă victime victimei victimele violență violențe violenței violențele violențelor
"""

ADJECTIVES = """
bune răi rele mici veche bătrână bătrâni bătrâne tânără tineri tinere înalt înaltă înalți înalte scund scundă scunzi
scunde lungă lungi scurtă scurți scurte largă largi gros groasă groși groase gras grasă grași grase slab slabă slabi
slabe frumoși frumoase curată curați curate murdar murdară murdari murdare bogată bogați bogate sărac săracă săraci
sărace scumpă scumpi scumpe ieftin ieftină ieftini ieftine ușoară ușori ușoare grei grele posibil posibilă posibili
posibile imposibil imposibilă imposibili imposibile puternic puternică puternici puternice rapizi rapide lent lentă
lenți lente liniștit liniștită liniștiți liniștite nervos nervoasă nervoși nervoase nemulțumit nemulțumită nemulțumiți
nemulțumite trist tristă triști triste fericiți fericite furios furioasă furioși furioase obosit obosită obosiți
obosite plictisit plictisită plictisiți plictisite amuzant amuzantă amuzanți amuzante simpatică simpatici simpatice
antipatic antipatică antipatici antipatice amabili amabile politicoși politicoase nepoliticos nepoliticoasă
nepoliticoși nepoliticoase atenți atente eficienți eficiente competenți competente incompetent incompetentă
incompetenți incompetente profesioniști profesioniste umani umane calzi calde rece reci fierbinte fierbinți proaspăt
proaspătă proaspeți proaspete uscat uscată uscați uscate ud udă uzi ude moale moi plină plini pline gol goală goi
goale liberi libere ocupat ocupată ocupați ocupate deștept deșteaptă deștepți deștepte inteligent inteligentă
inteligenți inteligente sănătoasă sănătoși sănătoase bolnavă bolnavi bolnave rănit rănită răniți rănite mort moartă
viu vie singură singuri singure căsătorit căsătorită căsătoriți căsătorite gravidă însărcinată gravide însărcinate
adevărată adevărați adevărate fals falsă falși false reală reali reale clari clare albi albe neagră negri negre roșie
roșii albastră albaștri albastre galben galbenă galbeni galbene verzi gri maro roz corecți corecte incorect incorectă
incorecți incorecte drepți drepte nedrept nedreaptă nedrepți nedrepte legal legală legali legale necesar necesară
necesari necesare utili utile inutil inutilă inutili inutile importantă importanți importante interesant interesantă
interesanți interesante incredibil incredibilă incredibili incredibile minunate fantastic fantastică fantastici
fantastice superbi superbe genial genială geniali geniale excelenți excelente perfecți perfecte extraordinari
extraordinare excepționali excepționale oribilă oribili oribile groaznică groaznici groaznice îngrozitoare îngrozitori
jalnic jalnică jalnici jalnice ridicol ridicolă ridicoli ridicole ciudată ciudați ciudate rară rari rare normală
normali normale special specială speciali speciale comun comuni comune publică publici publice privat privată privați
private național națională naționali naționale general generală generali generale personală personali personale social
socială sociali sociale politic politică politici politice medicală medicali medicale tehnic tehnică tehnici tehnice
ultimi ultime următor următoare următori viitoare viitori maxim maximă maximi maxime minim minimă minimi minime întreg
întreagă întregi compleți complete unic unică unici unice egal egală egali egale diferită diferiți diferite asemănător
asemănătoare asemănători siguri sigure nesigur nesigură nesiguri nesigure periculos periculoasă periculoși periculoase
gravă gravi grave urgenți urgente serioasă serioși serioase sinceră sinceri sincere cinstită cinstiți cinstite generos
generoasă generoși generoase curajos curajoasă curajoși curajoase gelos geloasă geloși geloase mândri mândre
responsabil responsabilă responsabili responsabile speriat speriată speriați speriate surprins surprinsă surprinși
surprinse vinovat vinovată vinovați vinovate nevinovat nevinovată nevinovați nevinovate beat beată bete dulci sărat
sărată sărați sărate amar amară amari amare delicios delicioasă delicioși delicioase nebună nebune blestemat
blestemată blestemați blestemate sfântă sfinți sfinte adânc adâncă adânci exactă exacți exacte modern modernă moderni
moderne actual actuală actuali actuale simplă simpli simple complicat complicată complicați complicate suficientă
suficienți suficiente disponibilă disponibili disponibile comod comodă comozi comode original originală originali
originale compatibil compatibilă compatibili compatibile rezistent rezistentă rezistenți rezistente fiabil fiabilă
fiabili fiabile fin fină fini fine subțire subțiri stângaci stângace încântat încântată încântați încântate română
români englez engleză englezi engleze francez franceză francezi franceze germani rusă ruși ruse american americană
americani americane chinez chineză chinezi chineze întunecat întunecată întunecați întunecate negativ negativă
negativi negative pozitiv pozitivă pozitivi pozitive
"""
