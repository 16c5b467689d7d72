"""Short and pet forms of Italian given names, ``name: forms``; a name written in two words is one of its own.

Source: written by hand. Checked against barinedita.it (Tano, Paky, Dome, Genny, Giovy, Anto, Sisina) and
schedescuola.it (Enzo, Lello, Marisa); the rest is general knowledge. Forms that fit dozens of names, like Nuccio and
Lino, are given to few.
"""

ITALIAN = """
adalberto: berto
addolorata: dora
agostino: tino ago
alberto: berto albi albe bertino
alessandra: sandra ale alex sandrina ales
alessandro: sandro ale alex lele alessa sandrino ales
alessia: ale alex ales
alessio: ale alex ales
alfonso: fonzo fofò
alfredo: fredo
alice: ali
amalia: lia
ambrogio: brogio gino
amedeo: deo
andrea: andre drea
angela: angelina lina angiolina gelina angy
angelo: angelino lino angiolino gelo
anna maria: anna
anna: annina annetta nina annuccia
annalisa: anna lisa
annamaria: anna
annunziata: nunzia nunziatina
antonella: nella anto
antonello: nello
antonia: tonina nina antonella anto
antonietta: etta tonia
antonino: nino tonino
antonio: tonino toni totò nino tonio antò antonino tonuccio tony
armando: nando
assunta: susi assuntina
aurora: auri
barbara: babi barbarella
bartolomeo: bart meo
beatrice: bea bice
benedetta: bene benny
benedetto: bene benny detto
bernardino: dino
bernardo: nardo dino berni
bianca: bianchina
bruno: brunino
camilla: cami milla
carla: carletta carlina
carlo: carletto lino carlino
carmela: melina carmelina lina mela carmelita
carmelo: melo
carmine: minuccio mino carminuccio
carolina: lina caro carol
caterina: cate rina cati rinuccia catia nina ketty
cecilia: ceci cilia
chiara: chiaretta kia
cinzia: cinzietta
clara: claretta
claudia: clau claudietta
claudio: clau claudietto
clementina: tina
concetta: cetta tina titti concettina titina
corrado: dino
cosimo: mimmo mimino
costantino: tino
costanza: costi
cristian: cri
cristiano: cri
cristina: cri cris tina crissi criss
damiano: dami
daniela: dani danielina
daniele: dani lele
dario: darietto
davide: dado dave
debora: debby
deborah: debby
diego: dieghino
domenica: mimma menica nica
domenico: mimmo mimì menico nico dome domy mico micuccio mimmuccio menego
donatella: dona tella lella
donato: dino tino
edoardo: edo dado edi dodo
elena: ele lena elenina nena leni
eleonora: nora ele lea leonora
elisa: eli lisa lisetta
elisabetta: betta lisa betty elisa bettina ely lisetta bettì
emanuela: manuela manu ema
emanuele: manuele lele manu ema
emilia: milly emi
emilio: milio emi
enrica: chicca enri
enrico: chicco enri rico
ernesto: erni tino
ettore: tore
eugenia: genia
eugenio: genio
fabiana: fabi
fabio: fabietto
fabrizia: fabri
fabrizio: fabri bicio
federica: fede chicca
federico: fede chicco ghigo
ferdinando: nando
fernanda: nanda
fernando: nando
filippa: pippa
filippo: pippo lippo fili
filomena: mena filo
filomeno: meno
fiorella: fiore
fiorenzo: enzo
flavia: fla
flavio: fla
franca: franchina
francesca: franca cecca checca fra franci cesca francy chicca
francesco: franco ciccio cecco checco fra chicco cesco francy france ciccillo franceschino checchino
franco: franchino
gabriele: gabri lele
gabriella: gabri lella gaby gabry
gaetana: tana
gaetano: tano gae nino
gennaro: gennarino rino genny gennarì jenny
gerardo: gerry
gerlando: lando
giacinta: cinta
giacinto: cinto
giacomo: jack giacomino mino
giada: giadina
giampaolo: paolo
giancarlo: carlo gian
gianfranco: franco gian
gianluca: luca gian
gianluigi: gian gigi
gianmarco: gian
gianmaria: gian
gianna: giannina
gianni: giannino
gianpaolo: gian
gianpiero: piero
gilberto: berto
gina: ginetta
ginevra: ginni gin
gioacchino: jack chino
giorgia: gio giorgina
giorgio: giorgino giò giorgetto
giovanna: gianna vanna giannina nanna vannina giovy
giovanni: gianni vanni nanni giannino gio nino vannino giannetto
girolamo: momo
giulia: giuli giulietta giù
giuliana: giuli liana
giuliano: giuli
giulio: giuli giulietto
giuseppe: beppe peppe pino pippo peppino beppino geppo peppi bepi geppe giosi pepè josè
giuseppina: giusy giusi pina beppina giuse pinuccia pinella giosy
gloria: glo
grazia: graziuccia
graziella: lella
gregorio: gory
guglielmo: memo mino
ida: iduccia
ignazio: gnazio
ilaria: ila
immacolata: imma titti
innocenzo: enzo cenzo
irene: ire
isabella: isa bella isi
isidora: dora
ivana: iva
lara: laretta
laura: lauretta lauri lalla
leonarda: narda
leonardo: leo nardo
leopoldo: leo poldo
letizia: leti titti
lidia: lidi
liliana: lilli liana lili
lisa: lisetta
livia: livietta
livio: livietto
lodovico: vico ludo
loredana: lori dana
lorenza: enza renza
lorenzo: enzo renzo lori lollo renzino
luca: luchino lù
lucia: lucy luci luciella ciuccia
luciana: lucy
lucrezia: lucre
ludovica: ludo
luigi: gigi gino luigino gigetto gigino giggi
luigia: gina gigia
luisa: isa lulu
maddalena: lena madda
manuela: manu
marcella: lella
marcello: marce lello
marco: marchino marcolino
margherita: rita marghe ghita marga ghitta rituccia
maria luisa: marisa malù
maria rosaria: sisina
maria teresa: marisa
maria: mariuccia mariella mimì mari marietta mariù meri maruzza marika
mariagrazia: grazia
mariangela: angela
mariano: nano
mariateresa: marisa
marina: mari
mario: marietto mariuccio
marta: martina
martina: marti tina
martino: tino
massimiliano: max massi massimo maxi
massimo: max massi massimino mino
matilde: mati tilde
matteo: teo matte
mattia: matti
maurizio: mauri icio maury
mauro: mauri
melissa: meli
mercedes: merci
michela: miche michi miky
michele: miche lele michelino micky lino mike michi
mirella: mire
miriam: miri
monica: moni
niccolò: nico nicco
nicola: nico nick cola colino nicolino
nicoletta: nico letta
nicolò: nico nicco
noemi: noe
norberto: berto
ornella: orne nella
orsola: orsolina
ottavia: tavia
ottavio: tavio
palma: palmina
palmiro: miro
paola: paoletta paolina
paolo: paoletto paolino
pasquale: lino pasqualino paky lillo
patrizia: patty pat patti
patrizio: pat
pellegrino: rino
pier luigi: pigi gigi
piero: pierino
pietra: piera
pietro: piero pierino piè
raffaele: lele raf raffa lello raffaello lellino
raffaella: raffa lella lalla raffi
renata: renatina nata
renato: renatino
riccardo: ricky ricc ric richi cardo
rita: ritina
roberta: roby robi berta
roberto: roby robi berto bobo robertino bob
rocco: rocchino
rodolfo: rudy dolfo
romina: romi
rosa: rosina rosetta rosuccia rosi
rosalia: lia rosa
rosanna: anna rosi
rosaria: sara rosa saretta
rosario: saro saruzzo sasà
salvatore: totò turi salvo tore totuccio salva turiddu totino
salvatrice: trice
samuele: samu lele
sandra: sandrina
sara: saretta
saverio: rino verio
savina: vina
sebastiano: seba bastiano iano bastianino
serafina: fina
serafino: fino
serena: sere
sergio: sergino
silvana: silva vana
silvestro: vestro
silvia: silvi silvietta
silvio: silvietto
simona: simo
simone: simo
simonetta: simo
sofia: sofi
sonia: sonny
stefania: stefy ste stefi fania
stefano: ste stefanino steno fano stefy
susanna: susi susy
teodora: dora
teodoro: teo doro
teresa: resi terry tere teresella
tiziana: tizi titti
tiziano: tizi
tommaso: tommy masino maso tom tommi
umberto: berto umbertino
valentina: vale vali
valentino: tino vale vali
valeria: vale
valerio: vale
vanessa: vane
veronica: vero nica
vincenza: enza cenza vincenzina cenzina
vincenzo: enzo cenzo vincenzino vince vicenzo vincy cecè
viola: violetta
virginia: gina virgi
vito: vituccio
vittoria: vicky viky vitty vicki
vittorio: vito vik vicky toio
viviana: vivi
"""
