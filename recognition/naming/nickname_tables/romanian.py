"""Short and pet forms of Romanian given names, ``name: forms``.

Source: written by hand. Checked against dictie.ro after Al. Graur's "Nume de persoane" (Costel, Ionel, Costică, Mitică,
Anișoara, Ghițișor, Mihăiță, Niță, Măriuca, Nicușor); the rest is general knowledge.
"""

ROMANIAN = """
adrian: adi ady adiță ad
adriana: adi ada ady
alexandra: alex sanda anda sandra alexa ale alexandruța săndica
alexandrina: sanda
alexandru: alex sandu alecu ducu sandi alexe alexandrel sandel săndică
ana maria: ana
ana: anuța anișoara anica ani anuca aneta anița ancuța
anamaria: ana
anca: ancuța
andreea: deea andra deia andi dea andre andu
andrei: andi andu andreiaș deiu andrey
aneta: neta
angela: gela anghelina angi
angelica: angi geli
anghel: anghelache
antoaneta: eta anto tanți neta toni
anton: toni antonică
antonia: anto
antoniu: toni
aurel: relu aurică aurelică
aurelia: aura reli relia lia aurica
aurora: aura rora
beatrice: bea beti bice
bianca: bibi
bogdan: bodo bogdănel bogdi dani bogdănuț
camelia: cami melia
carmen: carmencita
cătălin: cata catalinel tălin
cătălina: cata lina
caterina: cati
christian: cristi
ciprian: cipi cip cipică
claudia: clau claudița
claudiu: clau
constanța: tanța costela
constantin: costel costică dinu costi titi costache costin tică costelus cocos tinel tinu
cornel: nelu
cornelia: nela lia corni
corneliu: nelu cornel cornelică
costel: costi
cristian: cristi cris tianu
cristina: cristi cris tina tinuța cristinuța
dan: dănuț
daniel: dan dani dănuț dănel
daniela: dana dani danuța
denisa: deni
diana: dia
doina: doinița doi
dorin: dorinel doru
dorina: dori ina doru dorinuța
dumitra: mița mitra
dumitru: mitică mitru mitu titel dumi dumitrică mitruș
ecaterina: cati catinca caterina rina katia catrina caty
eduard: edi edy edu
elena: lenuța leana ileana nuța ela lena leni elenuța nușa leanca elenica
eleonora: nora lena
emanuel: emi manu
emanuela: manuela ema
emil: milu emi
emilia: mili emi
eugen: jeni genu eugeniu gene
eugenia: jeni geni jenica
floarea: florica flori floricica
florentina: flori tina florica florina flo
florica: flori
florin: flori florinel florică florinică
florina: flori floricica
gabriel: gabi găbiță gabriluș gabri
gabriela: gabi gabița gabri ela
gavril: gavrilă găvruț
gelu: angel
george: gigi georgică gicu georgel
georgeta: geta gina georgi jeta getuța
georgiana: gina geo georgi giana gia
gheorghe: gigi ghiță george gicu gogu georgică gheorghiță gigel georgel
grigore: grig grigorică grigoraș gore
henrieta: eta
horațiu: hori
horia: hori
ileana: leana ilenuța lenuța
ilie: iliuță lică ilieș
ilinca: inca
ioan: nelu ionel ionuț ionică iancu nelutu ioniță niță oni
ioana: ioni nana oana ionica nuța
ion: nelu ionel ionuț ionică iancu nică onu ioniță niță ionaș nelutu ioneluș
ionel: nelu ioneluș
ionela: nela ela
ionuț: ionel nuțu
iosif: iosca sifu iosifel sică
isabela: isa bela iza
iulia: iuli iulica iuliuca
iulian: iuli iulică
iuliana: iuli liana
izabela: bela iza
lăcrămioara: lăcră mioara lăcri
laura: lauri lau
laurențiu: lauri laur lori
leonard: leo
leontina: tina leo
lidia: lidi
liliana: lili liana
livia: livi
liviu: livi
loredana: lori dana lore lora
lorena: lori lore
lucia: luci lucica
lucian: luci lucică luc
luciana: luci
ludmila: mila
luminița: lumi mița minuța luminica
mădălin: mădă
mădălina: mădă lina
magdalena: magda lena
marcel: celu marcelică
marcela: celica
margareta: marga rita geta mărgărita marg reta
maria: mărioara măriuca mia mari marița maricica marica măriuța maricuța ria
marian: marienel
mariana: ana mari iana marica
marin: marinică marinel
marina: mari
marioara: maria mioara
marius: mari mariusică mariuț
matei: mateiaș tei
melania: mela
mihaela: miha mihaelița ela mica mihuța ella mihaelica
mihai: mișu mihăiță miha mihu mihăilă miki mihăițu
mihail: mișu mihăiță
mircea: mircică
mirela: miri ela
miruna: miru
monica: moni monicuța
nadia: nadi
narcisa: narci
natalia: nata nati talia
nicolae: nicu nae niculae nicușor nicolaie neculai culiță culae nicolăiță niculiță
nicoleta: nico leta nicol nica nicole
niculae: nicu
niculina: nina lina nicu
nicușor: nicu
oana: oanca
octavia: tavi
octavian: tavi octav tavică
olimpia: oli
otilia: oti tilia
ovidiu: ovi ovidică didi
patricia: pati patri
paul: păulică pauli
paula: pauli
paulina: lina
pavel: pavelică pavele
petre: petrică petrișor petrache
petronela: nela petra
petru: petrică petre petruț petrișor petrea petrache
petruța: petra
radu: răducu rădut rădulică răducanu
raluca: ralu ralucuța
răzvan: răzvi răzvănel
rebeca: beca
remus: remi
robert: robi bobi
rodica: rodi rodicuța
romeo: romi
roxana: roxi roxa xana
rozalia: roza lia
ruxandra: ruxi xandra sanda
sabina: sabi
sanda: săndica
sandu: săndel
sebastian: sebi seba sebastianel bastian
silvia: silvi silvica silviuța
silviu: silvică
simona: simo moni mona
smaranda: smara smărăndița
sorin: sorinel sori
sorina: sori
ștefan: fane fănică fănel ștefănel ştefăniță fănuță ștefi ștefănică
ștefania: fani ștefi ștefa fana ștefănica
stela: steluța
stelian: stelu stelică
steliana: stela
steluța: stela
tatiana: tania tati
teodor: tudor teo doru todor teodorel
teodora: teo dora dorica tea
teofil: teo
theodor: teo
tiberiu: tibi
toma: tomiță
traian: traienică
tudor: doru tudorel tudorică tudose
valentin: vali tin vale valică
valentina: vali tina vale
valeria: vali leria
valerica: vali
valeriu: vali vale valerică
vasile: lică vasilică sile silică vasi vasilache lăcuță
vasilica: lica
victor: vicu victoraș vic
victoria: vica vicki victorița tori
viorel: viorică vio viorelul
viorica: rica vio viorela
virginia: gina virgi ginuța
vlad: vlăduț vladi
vladimir: vlad
zaharia: zahu
zamfira: zamfirița
"""
