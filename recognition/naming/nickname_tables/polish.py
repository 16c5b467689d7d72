"""Short and pet forms of Polish given names, ``name: forms``.

Source: written by hand. Checked against mamotoja.pl (Ala, Ela, Ula, Nel, Olek, Maks, Bartek, Igorek) and the
hypocoristics of Polish names in the package ``given-name`` (npm); the rest is general knowledge.
"""

POLISH = """
adam: adaś adasiek
adrian: adek adrianek
adriana: ada adrianka adzia
adrianna: ada adrianka
agata: agatka aga agusia
agnieszka: aga agusia jagusia agniesia agniecha agnisia jaga
aldona: aldonka
aleksander: olek alek aleks sasza aleksik alex oluś
aleksandra: ola olka olcia oleńka sasza olusia aleks alex
alicja: ala alusia alka alicyjka
alina: alinka ala
amelia: amelka
anastazja: nastka nastusia nastia stasia
andrzej: jędrek andrzejek jędruś
andżelika: andzia andżela
aneta: anetka
angelika: angela andzia
aniela: anielka
anita: anitka
anna: ania anka aneczka andzia anusia hania anula annuś anulka hanka
antoni: antek antoś tosiek tosio antuś tolek
antonina: tosia antosia tonia tosieńka tola
apolonia: pola polcia
arkadiusz: arek areczek
artur: arturek artek
augustyn: gucio
aurelia: rela relka aurelka
barbara: basia baśka basieńka barbarka basiunia bacha basiula
bartłomiej: bartek bartuś bartłomiejek bartolo
bartosz: bartek bartuś
beata: becia beatka beti
beatrycze: beti
benedykt: benek
berenika: nika
bernadeta: bernadetka benia
bernard: benek bernardek
bianka: bianeczka
błażej: błażejek
bogdan: bodzio bodek boguśka
bogumił: boguś
bogumiła: bogusia
bogusław: boguś bogusiek
bogusława: bogusia bogna
bolesław: bolek
bożena: bożenka bożka bożusia
bronisław: bronek bronuś broniu
bronisława: bronia bronka broncia
brygida: brygidka
cecylia: cela celinka cesia cyla cecylka
celina: celinka cela
cezary: czarek
czesław: czesiek czesio
czesława: czesia
dagmara: daga dagmarka
damian: damianek
daniel: danielek
danuta: danka danusia dana danuśka
daria: darka dorka
dariusz: darek daruś
dawid: dawidek dawidzio
dominik: domino domin
dominika: domi nika dominisia domisia dominiczka
dorota: dorotka dora dorka dorcia dosia
edward: edek edzio edziu
edyta: edytka edzia dita edysia
eleonora: lora nora ela
eliza: elizka
elwira: elwirka ela
elżbieta: ela elka elżunia elunia elżbietka bietka eluś elusia bela
emil: emilek
emilia: emilka mila emi emilcia milka
ernest: erni
eryk: eryczek
eugenia: gienia genia
eugeniusz: gienek genek gieniek gienio genio
ewa: ewka ewunia ewcia ewusia
ewelina: ewela ewelinka
faustyna: faustynka tyna
felicja: fela felka
feliks: felek
ferdynand: ferdek
filip: filipek filuś
franciszek: franek franuś frania franio franciszeczek
franciszka: frania franka
fryderyk: frycek fryderyczek
gabriel: gabryś gabrielek
gabriela: gabrysia gabi gabryśka gabcia
genowefa: gienia genia gienka
gerard: gerardek
gertruda: truda trudzia gerda
gizela: giza gizelka
grażyna: grażynka grażka grażynia
grzegorz: grzesiek grześ grzesio grzegorzek
gustaw: gucio gutek
halina: halinka hala halusia halcia
hanna: hania hanka haneczka hanusia hanula
helena: hela helenka lena helcia lenka
henryk: heniek henio heniuś
henryka: henia heńka
hieronim: hirek
honorata: honorka nora
hubert: hubertek hubi bercik
ida: idka idusia
ignacy: ignac ignaś
igor: igorek igorcio
ilona: ilonka
irena: irenka ira renia irka
ireneusz: irek ireczek
iwona: iwonka iwa
izabela: iza izka bela izunia izabelka belka
izabella: iza izka bela
jacek: jacuś jacunio
jadwiga: jadzia jaga jadwinia jadźka jadwisia jadzieńka wisia
jagoda: jagódka
jakub: kuba kubuś jakubek kubek kubunio jakubcio
jan: janek jaś jasiek jasio jasiu jasieniek janko januś
janina: janka jasia nina jania janeczka
janusz: januszek januś
jarosław: jarek jaruś jareczek
jarosława: jarka
jerzy: jurek jureczek jerzyk jurand jurcio
joanna: asia aśka joasia joaśka asieńka joanka joasienka asiunia
jolanta: jola jolka jolcia jolunia
jowita: jowitka
józef: józek józio józuś ziutek józiek
józefa: józia józka
judyta: judytka
julia: julka jula julcia juleczka
julian: julek juluś
juliusz: julek
justyna: justynka justa justynia tyna
kacper: kacperek kacpruś kasper
kaja: kajka
kamil: kamilek milek kamyk
kamila: kamilka mila kama kamilcia
karol: karolek lolek
karolina: karola karolinka karo karolcia karolka lola
katarzyna: kasia kaśka kasieńka kasiunia katarzynka kaja kasiula kachna kasiątko kata
kazimiera: kazia
kazimierz: kazik kazek kaziu kazio kazimierzek
kinga: kinia kinguś kingusia
klara: klarcia klarusia
klaudia: klaudusia klaudynka
klaudiusz: klaudek
klementyna: klimcia tyna
konrad: kondzio konradek kondek
konstancja: kostka stancia
konstanty: kostek kocio
kornel: kornelek nel
kornelia: kornelka nela nel kora
krystian: krystek krystianek
krystyna: krysia kryśka krysieńka krycha krystynka
krzysztof: krzysiek krzyś krzychu krzysio krzych krzysiu krzysiunio krzysztofek
ksawery: ksawcio
ksenia: ksenka
larysa: larysia
laura: laurka
lech: leszek leszko lesiu
leokadia: lodzia lodka loda
leon: leoś leonek
leopold: poldek
lesław: lesiek
leszek: lesio leszko lesiu
lidia: lidka lidzia lidusia
liliana: lila lilka lilianka lili
łucja: łucka łucyjka lusia
lucjan: lucek
lucyna: lucynka lusia luska lucia
ludmiła: ludka mila
ludwik: ludwiś lutek
ludwika: ludka ludwisia lusia
luiza: luizka luzia
łukasz: łukaszek łuki łukaś
maciej: maciek maciuś maciejek maciu
magdalena: magda madzia magdusia lena magdaleńka madzieńka lenka madzik
maksymilian: maks max maksiu maksio
małgorzata: gosia małgosia gośka gocha małgośka gosieńka małgorzatka gorzata megi gochna rita
malwina: malwinka mala
marcelina: marcela celinka
marcin: marcinek marcinuś
marek: mareczek maras marecki maruś
maria: marysia maryśka marylka maryla majka mania marysieńka marysiunia maja marynia maniusia mańka rysia
marian: marianek
marianna: marysia marianka mania
mariola: mariolka
mariusz: mariuszek mario maniek
marlena: marlenka lena marla
marta: martusia martunia martynka marcia martuś
martyna: martynka tyna
marzena: marzenka
mateusz: mati mateuszek mateo matuś mat
matylda: matyldka tylda
melania: mela melka
michał: michałek misiek michaś michu misiu
michalina: misia michasia michaśka
mieczysław: mietek miecio mieciu mieczyk
mikołaj: miki mikołajek niko mikuś
milena: milenka mila
miłosz: miłoszek miłek
mirosław: mirek mireczek mirko
mirosława: mirka mirusia mira
monika: monia monisia moniczka mońka mona
nadia: nadzia nadusia
natalia: natalka nata natalcia nati natusia natalunia
natasza: nataszka
nikodem: niko nikoś
nikola: nika niki
nina: ninka
noemi: noemka
norbert: norbi bercik
oktawian: oktawek
olga: ola olka oleńka
oliwia: oliwka oli
oskar: oskarek
otylia: otylka tola
patrycja: patka pati patrysia
patryk: patryczek patyk
paulina: paula paulinka pola
paweł: pawełek pawlik pawcio pawełeczek
pelagia: pela
piotr: piotrek piotruś pietrek piotrunio pietrucha
przemysław: przemek przemo przemcio przemko przemuś
radosław: radek radzio radeczek radko
rafał: rafałek rafcio rafałeczek rafi
regina: reginka renia
renata: renia renatka renka rena
robert: robuś robcio bobek bob
roksana: roksanka roksi ksana
roman: romek romuś romeczek
róża: różyczka rózia
ryszard: rysiek rysio rysiu ryś rychu rychard
sabina: sabinka
salomea: salcia salusia
samanta: sam samcia
sandra: sandrusia sandrunia
sebastian: seba sebek bastek sebuś sebastianek
seweryn: sewek
sławomir: sławek sławko sławuś
stanisław: staszek stach stasiek staś stasiu stasio stasinek stachu
stanisława: stasia staśka stacha stasieńka stasiunia
stefan: stefek stefcio stefanek
stefania: stefcia stefa
sylwester: sylwek
sylwia: sylwka sylwunia sylwusia sylwcia
szczepan: szczepek
szymon: szymek szymuś szymonek
tadeusz: tadek tadzio tadeuszek tadziu
tamara: tamarka tama
tatiana: tania
teodor: teoś todek
teresa: tereska terenia tenia teresia
tobiasz: tobi
tomasz: tomek tomcio tomaszek tomuś tomeczek tomo tomaszeczek
urszula: ula ulka urszulka uleńka usia
wacław: wacek wacuś wacio
wacława: wacia
waldemar: waldek waldi
waleria: wala
wanda: wandzia wandka wanduś
wanessa: waneska
weronika: wera weronka nika weronisia werka weruś
wiesław: wiesiek wiesio wiesiu
wiesława: wiesia wieśka
wiktor: wiki wiktorek wiktuś wicio
wiktoria: wika wiki wiktorka
wilhelm: wiluś
wincenty: wicek
wioleta: wiola wioletka
wioletta: wiola wioletka
witold: witek wituś witoldek
władysław: władek władzio władziu
władysława: władzia władka
włodzimierz: włodek włodziu włodzio
wojciech: wojtek wojtuś wojciu wojtas wojteczek
żaneta: żanetka
zbigniew: zbyszek zbych zbysio zbyniek zbynio zbysiu zbynek zbychu
zdzisław: zdzisiek zdzich zdzisiu zdzicho
zdzisława: zdzisia
zenobia: zenia
zenon: zenek
zofia: zosia zośka zosieńka zochna zosiunia zocha
zuzanna: zuzia zuza zuzka zuzanka
zygmunt: zyga zygmuś
zyta: zytka
"""
