"""Short and pet forms of Spanish given names, ``name: forms``; a name written in two words is one of its own.

Source: written by hand. Checked against what lanetaneta.com, larmancialtda.com (after Wikipedia's list) and
elperiodicodearagon.com print of hypocoristics (Paco, Chabela, Chelo, Goya, Pipe); the rest is general knowledge.
"""

SPANISH = """
adolfo: fito
adrián: adri
adriana: adri
agustín: agus tin cucho guti tino
agustina: agus tina
alba: albita
alberto: beto berto
alejandra: alex ale jandra sandra aleja xandra
alejandro: alex jandro sandro ale alejo xandro alejandrito
alfonso: fonso alfon poncho
alfredo: fredo alfre
alicia: ali licha
álvaro: alvarito varo alvarín
amparo: amparito amparín
ana belén: anabel
ana isabel: anabel
ana maría: anamari anama
ana: anita
andrea: andre andy
andrés: andy
ángel: angelito
angela: geli angelita
ángeles: geli angelines
antonia: toña tonia toñi antoñita
antonio: toni toño tonio antoñito toñín antón
araceli: ara celi cheli
ascensión: asen
asunción: asun
aurora: auro aurorita
bárbara: barbi
bartolomé: bartolo
beatriz: bea betty beti
begoña: bego
belén: belu
benita: beni
benito: beni
benjamín: benja
bernarda: berna
bernardo: berni nardo
blanca: blanquita
bruno: brunito
camila: cami mila
camilo: cami milo
carlos: carlitos charlie
carmen: carmela carmina mamen carmencita menchu
carolina: caro carol carito
catalina: cata lina
cayetana: tana
cayetano: tano caye
cecilia: ceci chila
celestino: celes tino
césar: cesarín
clara: clarita
claudia: clau
claudio: clau
clemente: cleme
concepción: concha conchi conchita
constanza: coti
consuelo: chelo
cristian: cris
cristina: cris tina cristi
cristóbal: cris tobal
daniel: dani danielito
daniela: dani
david: davi
diego: dieguito
dolores: lola loli lolita
dominga: minga
domingo: mingo chomin
eduardo: edu lalo
elena: lena
emilia: emi mili
emiliano: emi
emilio: emi milio
encarnación: encarna encarni
enrique: quique kike quico kiko
enriqueta: queta
ernesto: neto
esperanza: espe
esteban: estebi
estefanía: estefi fani tefi
estela: estelita
esther: ester
estrella: estrellita
eugenia: genia geni eugen
eugenio: genio euge
eulalia: lali laia lalia
eusebio: sebio
eva: evita
fabián: fabi
fabiola: fabi
federica: fede
federico: fede
feliciano: feli
felipe: pipe feli
felisa: feli
félix: feli
fermín: fermo
fernanda: fer nanda
fernando: nando fer
florencia: flor flo florcita
florencio: floro
francisca: paca paqui paquita fran frasquita curra
francisco: paco pancho curro kiko quico fran cisco francis pacho quique frasco chisco frasquito pachi patxi
gabriel: gabi gabri
gabriela: gabi gaby gabri
gema: gemita
genoveva: geno veva
gerardo: gera
gertrudis: tula trudis
gilberto: beto
gonzalo: gonza gonzi chalo
gracia: graci
graciela: chela gra graci
gregoria: goya
gregorio: goyo
guadalupe: lupe lupita
guillermo: guille memo willy
gustavo: gus tavo
héctor: hectorín
hermenegildo: gildo
hipólito: polo
horacio: lacho
humberto: beto
ignacio: nacho iñaki
ildefonso: fonso sefo
inmaculada: inma
irene: ire
isabel: isa chabela bel belita chavela isabelita
isidro: isi
iván: ivi
jacinto: chinto
jacobo: jaco
jaime: jaimito
javier: javi xavi
javiera: javi
jerónimo: jero jeromo
jesús: chus chuchi suso jesusín chuy jesusito
jesusa: chusa susa
jimena: jime
joaquín: quino ximo joaco
jonathan: jony jonatan
jorge: jorgito coque
josé antonio: joseán
josé luis: joselu
josé maría: chema josemari
josé: pepe pepito chepe josito josico joselito
josefa: pepa pepita chepa
josefina: fina finita jose
juan antonio: juanan
juan bautista: bauti
juan carlos: juanca
juan francisco: juanfran
juan ignacio: juanig nacho
juan josé: juanjo
juan luis: juanlu
juan manuel: juanma
juan miguel: juanmi
juan pablo: juanpa
juan pedro: juampe
juan ramón: juanra
juan: juanito juancho
juana: juani juanita
julia: juli
julián: juli
juliana: juli
julio: juli julito
laura: lau lauri laurita
leandro: lea
leonardo: leo leonar nardo
leonor: leo nori
leticia: leti
lidia: lidi
lorena: lore
lorenzo: loren
lourdes: lurdes lourditas
lucas: luquitas
lucía: lucy luci lu luchi
luis alberto: luisal
luis miguel: luismi
luis: lucho luisito güicho
luisa: luisi luli luchi
macarena: maca mácar
magdalena: magda malena lena
manuel: manolo manu lolo manolito manel manuelito
manuela: manoli manola manu
marcela: chela marce
marcelino: lino marce
marcelo: marce
marcos: marquitos
margarita: marga margari rita maggie marguita
maría ángeles: marian nines mariángeles geli angelines
maría antonia: toñi mariantonia
maría carmen: maricarmen mamen carmen mari
maría de los ángeles: marian nines mariángeles geli angelines
maría del carmen: maricarmen mamen carmen mari menchu maika
maría del mar: mar marimar
maría del pilar: pilar pili maripili piluca
maría dolores: lola loli mariló maridoles
maría elena: malena marilena
maría eugenia: maru marugenia kena
maría fernanda: mafer marifer
maría isabel: maribel mabel isa
maría jesús: chus susi
maría josé: majo mariajo cote marijose
maría luisa: marisa malu
maría mercedes: merche mariche
maría paz: maripaz
maría pilar: maripili pili
maría rosa: marirrosa rosi
maría soledad: marisol sole
maría teresa: maite
maría victoria: mariví vicky
maría: mari mariquita maruja maruxa mariquilla mary maruchi
mariano: nano mariani
marina: marinita
mario: marito
marta: martita
martín: tin martincho
mateo: teo
matías: mati matu
mauricio: mau mauri
maximiliano: maxi max
maximino: maxi
melchor: melchi
mercedes: merche merceditas meche mercedita mecha
miguel ángel: miguelán migue
miguel: migue micky miguelito miki
milagros: mila mili
modesto: mode
monica: moni
montserrat: montse
natalia: nati nata natalí
natividad: nati
nicanor: nica
nicolás: nico colás
noelia: noe
norberto: beto
nuria: nuri
octavio: tavo
olga: olguita
óscar: osqui
pablo: pablito
palmira: mira
paloma: palo palomita
pascual: pascu
patricia: patri pati paty
patricio: pato patri
paula: pauli paulita
paulina: pauli
pedro: perico pedrito pedrín periquín
pilar: pili piluca pilarica
primitivo: primi
purificación: puri
rafael: rafa rafi fali
rafaela: rafi rafa
ramiro: rami
ramón: moncho mon ramoncín
ramona: moncha mona
raquel: raque quela
raúl: rulo rauli
rebeca: rebe
remedios: reme remedillos
ricardo: richi ricky rick ricardito riqui
roberto: rober beto tito robert
rocío: chío
rodolfo: rodo fito
rodrigo: rodri rodriguito
rosa maría: rosamari rosi
rosa: rosita rosi
rosalía: rosi lía
rosana: rosi
rosario: charo chari chayo charito rosarillo
rubén: rube
salvador: salva chava salvita vador
samuel: samu
santiago: santi yago chago tiago santos yayo
sara: sarita
saturnino: satur nino
sebastián: sebas seba bastián chano
sergio: sergi checo checho
severino: seve
silvia: silvi silvina
sofía: sofi
soledad: sole
sonia: soni
susana: susi susanita
tatiana: tati
teodora: teo dora
teodoro: teo
teófilo: teo
teresa: tere teresita teresina tesa
tomás: tomi
tomasa: tomi
trinidad: trini trinita
ulises: uli
úrsula: ursu
valentín: valen
valentina: valen tina vale
valeria: vale valeri
vanesa: vane
verónica: vero veru
vicente: chente tente vicen vicentín
victor: vic
victoria: vicky viqui vicki toya
virginia: virgi vir gina
visitación: visi
ximena: xime
yolanda: yoli yola
"""
