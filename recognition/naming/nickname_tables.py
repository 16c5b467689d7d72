"""Short and pet forms of given names outside English: ``name: forms``.

Source: written by hand from general knowledge of name-giving; not yet checked against reference works. The names of a
line are equals of its first.
"""

SPANISH = """
francisco: paco pancho curro kiko quico fran cisco francis pacho
josé: pepe pepito chepe
maría: mari mariquita maruja maruxa
josefa: pepa pepita josefina fina
josefina: fina pepa
antonio: toni toño tonio antoñito
antonia: toña tonia
manuel: manolo manu lolo manolito
manuela: manoli manola manu lola
dolores: lola loli lolita
concepción: concha conchi conchita
rosario: charo chari
mercedes: merche merceditas meche
pilar: pili piluca pilarica
isabel: isa chabela bel belita
rafael: rafa rafi fali
rafaela: rafi rafa
ignacio: nacho iñaki
enrique: quique kike
eduardo: edu lalo
alejandro: alex jandro álex sandro ale
alejandra: alex ale jandra sandra álex
guadalupe: lupe lupita
jesús: chus chuchi suso jesusín chuy
jesusa: chusa susa
vicente: chente tente
fernando: nando fer
fernanda: fer nanda
sebastián: sebas seba
cristina: cris tina cristi
cristóbal: cris tobal
cristian: cris
beatriz: bea betty beti
montserrat: montse
consuelo: chelo
encarnación: encarna encarni
remedios: reme
milagros: mila mili
inmaculada: inma
macarena: maca
purificación: puri
asunción: asun
ascensión: asen
esperanza: espe
soledad: sole
gregorio: goyo
gregoria: goya
luis: lucho luisito güicho
lucía: lucy luci
guillermo: guille memo willy
daniel: dani
daniela: dani
david: davi
javier: javi xavi
javiera: javi
gabriel: gabi gabri
gabriela: gabi gaby gabri
miguel: migue micky
santiago: santi yago chago
joaquín: quino ximo joaco
josé maría: chema josemari
josé luis: joselu
josé antonio: joseán
juan carlos: juanca
juan: juanito juancho
juana: juani juanita
carlos: carlitos charlie
teresa: tere teresita maite
maría teresa: maite
margarita: marga margari rita
catalina: cata lina
carmen: carmela carmina mamen carmencita carmelo menchu
susana: susi susana
silvia: silvi
patricia: patri pati paty
verónica: vero
natalia: nati nata natalí
natividad: nati
trinidad: trini
victoria: vicky viqui vicki toya
victor: vic
yolanda: yoli
esther: ester
elena: lena nena
magdalena: magda malena lena
roberto: rober beto tito
alberto: beto berto
humberto: beto
gilberto: beto
leticia: leti
esteban: estebi
ernesto: neto
salvador: salva chava
sergio: sergi checo
federico: fede
felipe: pipe feli
tomás: tomi
agustín: agus tin
andrés: andy
andrea: andre andy
ángeles: geli angelines
angela: geli angelita
ángel: angelito
ana: anita
ana maría: anamari anama
ana isabel: anabel
monica: moni
nicolás: nico colás
pablo: pablito
pedro: perico pedrito
ramón: moncho mon ramoncín
rodrigo: rodri
rodolfo: rodo fito
adolfo: fito
alfonso: fonso alfon poncho
alfredo: fredo alfre
ricardo: richi ricky rick
marcos: marquitos
mateo: teo
teodoro: teo
benjamín: benja
bartolomé: bartolo
valentín: valen
valentina: valen tina
emilia: emi mili
emilio: emi milio
inés: nena
lourdes: lurdes lourditas
rocío: chío
graciela: chela
marcela: chela marce
marcelo: marce
maximiliano: maxi max
"""

ITALIAN = """
giovanni: gianni vanni nanni giannino gio giò
giovanna: gianna vanna giannina nanna
giuseppe: beppe peppe pino pippo peppino beppino geppo
giuseppina: giusy giusi pina peppina beppina giuse
francesco: franco ciccio cecco checco fra chicco
francesca: franca cecca checca fra franci cesca
antonio: tonino toni totò nino tonio antò
antonia: tonina nina antonella
antonietta: etta tonia
luigi: gigi gino luigino
luigia: gina luisa gigia
domenico: mimmo mimì menico nico
domenica: mimma menica nica
salvatore: totò turi salvo tore totuccio
vincenzo: enzo cenzo vincenzino vince
vincenza: enza cenza
lorenzo: enzo renzo lori
lorenza: enza renza
elisabetta: betta lisa betty elisa bettina
alessandro: sandro ale alex lele
alessandra: sandra ale alex
alessia: ale
alessio: ale
roberto: roby robi berto
roberta: roby robi berta
stefano: ste stefanino
stefania: stefy ste stefi
filippo: pippo lippo fili
federico: fede chicco ghigo
federica: fede
margherita: rita marghe ghita
caterina: cate rina cati
maddalena: lena madda
maria: mariuccia mariella mimì mari
mariateresa: marisa
michele: miche lele michelino
michela: miche
raffaele: lele raf raffa lello
raffaella: raffa lella lalla
gabriele: gabri lele
gabriella: gabri lella gaby gabry
emanuele: manuele lele manu ema
emanuela: manuela manu ema
daniele: dani lele
daniela: dani
pietro: piero pierino
pietra: piera
concetta: cetta tina titti
nicola: nico
nicoletta: nico letta
niccolò: nico nicco
massimo: max massi
massimiliano: max massi
matteo: teo
andrea: andre
riccardo: ricky ricc ric
ferdinando: nando
fernando: nando
armando: nando
leonardo: leo nardo
leopoldo: leo poldo
bartolomeo: bart meo
costantino: tino
valentino: tino vale
valentina: vale
valeria: vale
valerio: vale
agostino: tino ago
martino: tino
cristina: cri cris tina
cristiano: cri
cristian: cri
tommaso: tommy masino maso
edoardo: edo dado
beatrice: bea bice
eleonora: nora ele lea
elena: ele lena
angela: angelina lina
angelo: angelino lino
pasquale: lino pasqualino
carolina: lina caro
carmela: melina carmelina lina
carmelo: melo
carmine: minuccio
rosalia: lia rosa
rosa: rosina rosetta
rosaria: sara rosa
assunta: susi assuntina
annunziata: nunzia nunziatina
addolorata: dora
teodora: dora
isidora: dora
teresa: teresina resi terry
gennaro: gennarino rino
ludovica: ludo
lodovico: vico ludo
simona: simo
simone: simo
monica: moni
silvia: silvi
patrizia: patty pat patti
gianluca: luca gian
giampaolo: paolo
giancarlo: carlo gian
gianfranco: franco gian
gianpiero: piero
giorgio: giorgino
giorgia: gio giò
gregorio: gory
guglielmo: memo mino
girolamo: momo
ottavio: tavio
eugenio: genio
umberto: berto
alberto: berto albi
gilberto: berto
norberto: berto
adalberto: berto
fabrizio: fabri bicio
maurizio: mauri
mauro: mauri
sebastiano: seba bastiano
ignazio: gnazio
lucia: lucy
luciana: lucy
marcella: lella
isabella: isa bella
annamaria: anna
annalisa: anna lisa
mariangela: angela
mariagrazia: grazia
vittorio: vito vik
vittoria: vicky viky
"""

POLISH = """
katarzyna: kasia kaśka kasieńka kasiunia katarzynka kaja
małgorzata: gosia małgosia gośka gocha małgośka
anna: ania anka aneczka andzia anusia hania
hanna: hania hanka haneczka
agnieszka: aga agusia jagusia agniesia
barbara: basia baśka basieńka
elżbieta: ela elka elżunia elunia
magdalena: magda madzia magdusia lena
aleksandra: ola olka olcia oleńka sasza
aleksander: olek alek aleks sasza
joanna: asia aśka joasia joaśka asieńka
maria: marysia maryśka marylka maryla majka mania
monika: monia monisia
ewa: ewka ewunia ewcia
beata: becia beatka
bożena: bożenka
danuta: danka danusia
dorota: dorotka dora
ewelina: ewela ewelinka
grażyna: grażynka
halina: halinka hala
irena: irenka ira
iwona: iwonka iwa
izabela: iza izka bela izunia
jadwiga: jadzia jaga jadwinia
janina: janka jasia nina
jolanta: jola jolka
julia: julka jula julcia
justyna: justynka justa
karolina: karola karolinka karo lina
kinga: kinia
krystyna: krysia kryśka
lidia: lidka
lucyna: lucynka lusia
marta: martusia martunia martynka
natalia: natalka nata
paulina: paula paulinka
patrycja: patka pati
renata: renia renatka
stanisława: stasia staśka
stefania: stefcia stefa
sylwia: sylwka sylwunia
teresa: renia tereska terenia
urszula: ula ulka urszulka
weronika: wera weronka nika
wiktoria: wika wiki
zofia: zosia zośka zosieńka
zuzanna: zuzia zuza zuzka
gabriela: gabrysia gabi
dominika: domi nika dominisia
kornelia: kornelka
emilia: emilka mila emi
helena: hela helenka lena
ludwika: ludka
marianna: marysia marianka
bronisława: bronia bronka
kazimiera: kazia
władysława: władzia
bogumiła: bogusia
bogusława: bogusia bogna
mirosława: mirka
jarosława: jarka
wiesława: wiesia
zdzisława: zdzisia
leokadia: lodzia
genowefa: gienia
aniela: anielka
antonina: tosia antosia tonia
bartłomiej: bartek bartuś bartosz
bartosz: bartek bartuś
tomasz: tomek tomcio tomaszek
piotr: piotrek piotruś
paweł: pawełek pablo
michał: michałek misiek michaś
krzysztof: krzysiek krzyś krzychu krzysio
andrzej: jędrek andrzejek jędruś
jan: janek jaś jasiek jasio
jakub: kuba kubuś jakubek
mateusz: mati mateuszek
marcin: marcinek
maciej: maciek maciuś
marek: mareczek maras
łukasz: łukaszek łuki
grzegorz: grzesiek grześ grzesio grzegorzek
jerzy: jurek jureczek jerzyk
józef: józek józio
stanisław: staszek stach stasiek staś
tadeusz: tadek tadzio
zbigniew: zbyszek zbych zbysio
wojciech: wojtek wojtuś
ryszard: rysiek rysio
robert: robuś robcio bobek
rafał: rafałek rafcio
przemysław: przemek przemo
sławomir: sławek
mirosław: mirek
jarosław: jarek
radosław: radek
bogusław: boguś bogusiek
bogdan: bodzio boguś
wiesław: wiesiek wiesio
zdzisław: zdzisiek zdzich
władysław: władek władzio
mieczysław: mietek miecio
bronisław: bronek
kazimierz: kazik kazek kaziu
leszek: lesio
lech: leszek
henryk: heniek henio
edward: edek edzio
eugeniusz: gienek genek
franciszek: franek franuś
ludwik: ludwiś
antoni: antek antoś tosiek
dariusz: darek daruś
dominik: domino
szymon: szymek
sebastian: seba sebek bastek
damian: damianek
daniel: danielek
dawid: dawidek
wiktor: wiki wiktorek
wacław: wacek
waldemar: waldek
roman: romek
stefan: stefek
mikołaj: miki mikołajek
filip: filipek
kacper: kacperek
adam: adaś adasiek
artur: arturek
konrad: kondzio
"""

ROMANIAN = """
ion: nelu ionel ionuț ionică iancu nică onu
ioan: nelu ionel ionuț ionică iancu nelutu
ioana: ioni nana oana
ionel: nelu
gheorghe: gigi ghiță george gicu gogu ghiţă georgică
george: gigi georgică gicu
georgeta: geta gina
vasile: lică vasilică sile silică
vasilica: lica
mihaela: miha mihaelița ela mica
mihai: mișu mihăiță mihăiţă miha mihu
mihail: mișu mihăiță
constantin: costel costică dinu costi titi costache costin
constanța: tanța costela
nicolae: nicu nae niculae nicușor nicolaie neculai culiță
nicoleta: nico leta
niculina: nina lina
dumitru: mitică mitru mitu titel dumi
dumitra: mița
alexandru: alex sandu alecu ducu sandi
alexandra: alex sanda anda sandra alexa ale
alexandrina: sanda
daniela: dana dani dănuța
daniel: dan dani dănuț
elena: lenuța leana ileana nuța ela lena lenuţa leni
ileana: leana ilenuța
maria: mărioara măriuca marioara mia mari marița
marioara: maria
mariana: ana mari iana
ana: anuța anișoara anica anuţa ani
ana maria: anamaria ana
anamaria: ana
andreea: deea andra deia andi
andrei: andi
cristina: cristi cris tina
cristian: cristi cris
christian: cristi
cătălin: cata căta
cătălina: cata căta
ștefan: fane fănică fănel ștefănel ştefăniță
ștefania: fani ștefi stefi
gabriela: gabi gabița
gabriel: gabi gabriel găbiță
valentina: vali tina
valentin: vali
valeriu: vali
viorel: viorică vio
viorica: rica vio
florentina: flori tina florica
florin: flori florinel
florica: flori
floarea: florica flori
ecaterina: cati catinca caterina cătălina rina
petru: petrică petre petruț
petre: petrică
paul: păulică pavel
pavel: pavelică
raluca: ralu
roxana: roxi
simona: simo moni
monica: moni
loredana: lori dana
lorena: lori
laurențiu: lauri laur lori
laura: lauri
lăcrămioara: lăcră mioara
luminița: lumi
adrian: adi
adriana: adi ada
aurel: relu aurică
aurelia: aura reli
aurora: aura rora
emilia: mili emi
emil: milu emi
eugen: jeni genu
eugenia: jeni geni
octavian: tavi octav
octavia: tavi
silviu: silviuț
silvia: silvi
teodor: tudor teo doru
teodora: teo dora
theodor: teo
tudor: doru tudorel
virginia: gina
georgiana: gina geo georgi
angela: gela
gelu: angel
victor: vicu
victoria: vica vicki
rodica: rodi
radu: răducu rădut
răzvan: răzvi
sebastian: sebi seba
iulia: iuli
iulian: iuli iulică
iuliana: iuli
ovidiu: ovi
bogdan: bodo bogdănel
beatrice: bea
isabela: isa
patricia: pati
robert: robi
eduard: edi
eleonora: nora lena
ludmila: mila
margareta: marga rita geta
natalia: nata
olimpia: oli
henrieta: eta
antoaneta: eta anto tanți
antonia: toni
anton: toni
antoniu: toni
ciprian: cipi
corneliu: nelu cornel
cornelia: nela lia
cornel: nelu
doina: doinița
dorina: dori ina
dorin: dorinel
grigore: grig grigorică
ilie: iliuță
iosif: iosca sifu
lucian: luci
lucia: luci
luciana: luci
marius: mari
marin: marinică
marcel: celu
"""

GREEK = """
Ιωάννης: Γιάννης Γιαννάκης Γιάγκος Νάκος
Ιωάννα: Γιάννα Γιαννούλα Νανά
Γεώργιος: Γιώργος Γιωργάκης Γιώρης Γιωργής Τζώρτζης
Γεωργία: Γωγώ Γιωργία Ζέτα Τζωρτζίνα
Δημήτριος: Δημήτρης Μίμης Μήτσος Τζίμης Μήτρος Δήμος Τάκης
Δήμητρα: Μιμή Δημητρούλα Μίμα
Κωνσταντίνος: Κώστας Κωστής Ντίνος Κωστάκης Γκούστης Κωστάντης
Κωνσταντίνα: Ντίνα Κωστούλα Νανσυ Τίνα
Νικόλαος: Νίκος Νικολάκης Νικόλας Νικολής
Νικολέτα: Νίκη Λέτα
Παναγιώτης: Πάνος Τάκης Παναγής Νότης Γιώτης Πανούλης
Παναγιώτα: Γιώτα Πανωραία Νότα Τούλα
Αθανάσιος: Θανάσης Θάνος Νάσος Σάκης Θανασάκης
Αθανασία: Νάσια Σούλα Θανασούλα
Μιχαήλ: Μιχάλης Μίκης Μάικ
Εμμανουήλ: Μανώλης Μανόλης Μάνος
Εμμανουέλα: Μάνια
Χρήστος: Χρηστάκης Κίτσος Τάκης
Χριστίνα: Τίνα Χρύσα
Χρυσούλα: Χρύσα Σούλα
Αναστάσιος: Τάσος Αναστάσης Τασούλης Στάσης
Αναστασία: Τασία Νατάσα Τασούλα Σία Σούλα
Ευάγγελος: Βαγγέλης Άγγελος Βάγγος
Ευαγγελία: Βαγγελιώ Εύη Λίτσα Βαγγελίτσα Λία Εύα
Ελευθέριος: Λευτέρης Τέρης
Ελευθερία: Λευτερία Ρία Έλη
Στυλιανός: Στέλιος Στέλλιος
Στυλιανή: Στέλλα Στέλα Λίνα
Σπυρίδων: Σπύρος Σπυράκος
Σπυριδούλα: Σπυρούλα Ρούλα
Αριστείδης: Άρης
Αριστοτέλης: Άρης Τέλης
Αλέξανδρος: Αλέκος Αλέξης
Αλεξάνδρα: Αλέκα Σάντρα Αλεξία
Θεόδωρος: Θοδωρής Θόδωρος Δώρος Θοδωράκης
Θεοδώρα: Δώρα Θοδώρα Ρούλα Ντόρα
Αντώνιος: Αντώνης Τόνης
Αντωνία: Τόνια Αντωνούλα
Σωτήριος: Σωτήρης Σώτος Σάκης
Σωτηρία: Σούλα Ρούλα Ρία
Γρηγόριος: Γρηγόρης Γόλης
Βασίλειος: Βασίλης Βάσος Μπίλλης Λάκης
Βασιλική: Βάσω Κική Βίκυ Βίκη Βασούλα Βάσια
Αικατερίνη: Κατερίνα Καίτη Κατίνα Ρίνα Κάτια Νίνα
Κατερίνα: Καίτη Κάτια Ρίνα
Ελένη: Λένα Λενιώ Λενάκι Ελενίτσα Νίτσα Έλενα Λένια
Μαρία: Μαίρη Μαριώ Μαρίκα Μάρω Μαρούλα Μαριγώ
Μαριάνθη: Ανθή Μάνθα
Σοφία: Σόφη Σοφούλα Φιφή
Παρασκευή: Βούλα Εύη Βιβή Παρή Σκεύη Παρασκευούλα
Παρασκευάς: Πάρης Σκεύος
Καλλιόπη: Πόπη Πίτσα
Πηνελόπη: Πόπη Πίτσα Νέλη
Ευτυχία: Έφη Ευτυχούλα
Ευφροσύνη: Φρόσω Φροσύνη Έφη
Ευστάθιος: Στάθης
Ευσταθία: Έφη
Ευστράτιος: Στρατής Στράτος
Στέφανος: Στεφανής
Χαράλαμπος: Μπάμπης Χάρης Λάμπης Λάμπος
Χαραλαμπία: Μπία Λαμπρινή
Χαρίλαος: Χάρης
Ηλίας: Λιάκος
Απόστολος: Αποστόλης Τόλης Λάκης
Αποστολία: Τόλια Λία
Πέτρος: Πετράκης
Παύλος: Παυλής
Φώτιος: Φώτης
Φωτεινή: Φώφη Φωφώ Φώτω
Δέσποινα: Πέπη Ντέπυ Δεσποινούλα Πίτσα
Αγγελική: Κική Αγγέλα Λίτσα Αγγελικούλα Τζέλα
Ειρήνη: Ρένα Ρηνιώ Ειρηνούλα Νίνα
Βικτωρία: Βίκυ Βίκη
Πολυξένη: Ξένια Πόλυ
Ξένια: Ξανθή
Ευδοκία: Εύη Δοκία
Ευανθία: Εύη Ανθή Εύα
Ανθούλα: Ανθή
Όλγα: Ολγάκι
Ουρανία: Ράνια Ουρανίτσα
Κυριακή: Κική Κούλα Κυριακούλα
Κυριάκος: Κούλης Κυριακούλης
Μαργαρίτα: Ρίτα Μάργκο
Ανδρέας: Αντρέας Ανδρίκος
Ιάκωβος: Γιάκωβος Τζακ
Ιωσήφ: Σήφης
Λεωνίδας: Λέων Λεωνής
Οδυσσέας: Δυσσέας
Περικλής: Πέρης
Θεμιστοκλής: Θέμης
Θεμιστοκλεία: Θέμις
Αχιλλέας: Άχης
Ρίζος: Ρίζης
Φραγκίσκος: Φραγκίσκος Φράνκι
Σταύρος: Σταυράκης
Σταυρούλα: Ρούλα Βούλα Σταυριανή
Αναστάσης: Τάσος
Ζαχαρίας: Ζάχος
Ιορδάνης: Δάνης
Γεράσιμος: Μάκης Μεμάς
Γερασιμούλα: Μάκη
Θεοφάνης: Φάνης
Θεοφανία: Φανή
Επαμεινώνδας: Νώντας
Παντελής: Παντελάκης
Κλεοπάτρα: Πάτρα Κλειώ
"""

UKRAINIAN = """
Олександр: Саша Сашко Олесь Сашка Шура Санько Алекс
Олександра: Саша Леся Олеся Сашка Шура
Ольга: Оля Олечка Олька Леля
Наталія: Наталя Наталка Наташа Ната Наталочка
Наталя: Наталка Наташа Ната
Ірина: Іра Ірка Іринка Ярина
Тетяна: Таня Тетянка Танюша Танька
Катерина: Катя Катруся Катря Катруня
Юлія: Юля Юлька Юлечка
Анастасія: Настя Настуня Стася Настуся
Ганна: Аня Галя Ганнуся Ганя Анна Нюра Анюта
Анна: Аня Ганна Аннуся Анька
Галина: Галя Галинка Галка
Людмила: Люда Люся Мила Людочка
Світлана: Свєта Світланка Лана Світа
Олена: Лена Оленка Леся Альона Оленочка
Надія: Надя Надійка
Вікторія: Віка Вікуся Віта
Віктор: Вітя Вітько
Володимир: Вова Володя Вовка Влодко
Сергій: Сергійко Серьожа Сірко
Дмитро: Діма Митя Дмитрик Міша
Микола: Коля Миколка Миколайко
Іван: Ваня Івась Іванко Івасик
Петро: Петрик Петя Петрусь
Євген: Женя Євгенко
Євгенія: Женя Женька
Юрій: Юра Юрко Юрась
Анатолій: Толя Толик
Михайло: Міша Мишко Михась Мішко
Олексій: Льоша Олекса Олешко Альоша
Богдан: Бодя Богданко Даник
Богдана: Дана Бодя
В'ячеслав: Слава Славко Славік
Ярослав: Слава Ярик Славко Ярко
Ярослава: Слава Яра Славуня
Станіслав: Стас Слава Стась
Владислав: Влад Владик Слава
Максим: Макс Максимко
Роман: Рома Ромко Ромчик
Єлизавета: Ліза Лізонька
Марія: Маша Маруся Марійка Марічка Маня Маруня
Софія: Соня Софійка Зося
Дарія: Даша Дарина Дарця
Дарина: Даша Даринка
Лідія: Ліда Лідочка
Валентина: Валя Валюша
Валентин: Валя Валік
Раїса: Рая
Зінаїда: Зіна
Антоніна: Тоня Тося
Антон: Тоша Антось
Любов: Люба Любця Любаша
Оксана: Ксюша Ксеня Оксанка Ксана
Ксенія: Ксеня Ксюша
Маргарита: Рита Марго
Валерія: Лера
Валерій: Валера
Григорій: Гриша Гриць Грицько
Геннадій: Гена
Борис: Боря
Леонід: Льоня
Андрій: Андрійко Андрюша
Артем: Артемко Тьома
Василь: Вася Василько
Василина: Вася
Павло: Паша Павлик Павлусь
Степан: Стьопа Стефко
Федір: Федя Федько
Яків: Яша
Костянтин: Костя Кость
Тимофій: Тимко Тиміш
Олег: Олежик Олежко
Ігор: Ігорко Гарік
Віталій: Віталік Талік
Тамара: Тома
Параска: Парася
Євдокія: Дуся Докія
Марина: Маринка Маруся
Мар'яна: Мар'янка Яна
Лариса: Лара
Соломія: Соля Міля
Зоряна: Зоря
Христина: Христя Крістіна
Данило: Даник Данько
Арсеній: Арсен Сеня
Семен: Сеня
"""
