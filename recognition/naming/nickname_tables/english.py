"""Short and pet forms of English given names that the package ``nicknames`` lacks, and pairs of it that are two names.

Source: written by hand. British forms in -z, -zza and -s were checked against separatedbyacommonlanguage.blogspot.com
and languagehat.com (Gaz, Baz, Daz, Caz, Chezza, Jez, Jools); the rest is general knowledge, names that came to English
offices from elsewhere included.
"""

ENGLISH = """
aaron: azza az
abdul: abs
abdullah: abs abdul
abigail: abby abbie abi gail
adrian: ade
agnes: aggie nessie
aidan: aid
alan: al
alexander: sandy xander sasha lex alec alex sander zander alick
alexandra: sandy lexi lexie sasha alix alex xandra sandie
alexis: lexi lexie
alfred: alf alfie fred
alison: ali allie alli
alistair: ali al alasdair
amanda: mandy manda mand
amelia: millie milly
andrew: andy drew
angela: angie ange
angus: gus
anita: nita
ann: annie nan
anne: annie
annabel: bel bella
anthony: tony ant
antoinette: toni netta
antony: tony ant
arabella: bella bel
archibald: archie
arthur: art artie
ashley: ash
ashleigh: ash
audrey: aud
balwinder: bal
barbara: babs barb barbie
barnaby: barney
barry: baz bazza
bartholomew: bart barty
beatrice: bea bee trixie
beatrix: bea trixie
belinda: bel
benedict: ben benny
benjamin: ben benji benjy
bernadette: bernie detta
bernard: bernie
beverley: bev
beverly: bev
bradley: brad
brenda: bren
brendan: bren
bridget: bridie biddy bridge
brigid: bridie biddy
bronwen: bron
bryony: bry
callum: cal
calum: cal
cameron: cam
carol: caz caza
caroline: caz caro carrie caza
cassandra: cass cassie
catherine: cath cathy kate katie kitty cat kat kath kit katy
cecilia: cissy celia ceci
cedric: ced
charles: charlie chas chaz chuck chip
charlotte: charlie lottie char lotty
cheryl: chez chezza cher
chloe: chlo
christian: chris
christina: chris tina chrissie chrissy
christine: chris chrissie chrissy
christopher: chris kit topher
claire: clairey
clementine: clemmie clem
clive: clivey
colin: col
connor: con
constance: connie
cordelia: delia
crystal: crys
cynthia: cindy cyn
damian: damo
damien: damo
daniel: dan danny
danielle: dani danni
darren: daz dazza
david: dave davy dai davie
dean: deano
deborah: deb debs debbie
debra: deb debs debbie
delia: dee
denise: den dee
dennis: den
derek: del dez
desmond: des dez
diana: di
diane: di
dominic: dom nic
donald: don donny
dorothy: dot dottie dolly dodie
douglas: doug dougie
duncan: dunc
eamonn: eamo
edith: edie
edmund: ed eddie ted
edward: ed eddie ted teddy ned
edwin: ed eddie
eilidh: eils
eileen: eil
elaine: lainey
eleanor: ellie nell nora elle nellie
elizabeth: liz lizzie lizzy beth betty bess bessie eliza lisa libby elsie betsy liza
ellen: ellie nell
emily: em emmy ems
emma: em ems
ernest: ernie
esther: essie hettie
eugene: gene
evelyn: evie eve
ezekiel: zeke
farrukh: faz
farhan: faz
fatima: fati
felicity: fliss flick fizz flic
fergus: ferg
finlay: fin
fiona: fi fee
florence: flo florrie flossie
frances: fran franny frankie fanny
francesca: fran frankie cesca chess
francis: frank fran frankie
franklin: frank
frederick: fred freddie freddy
gabriel: gabe
gabrielle: gabby gaby elle
gareth: gaz gazza gary
gary: gaz gazza
gavin: gav
gemma: gem
genevieve: gen evie
geoffrey: geoff
george: georgie geordie
georgia: georgie
georgina: georgie gina
gerald: gerry jerry ged
geraldine: gerry
gerard: ged gerry jerry
gilbert: gil bert
gillian: gill jill gilly jilly
giles: gilo
gordon: gordy gord
grace: gracie
graham: gray gra
graeme: gray gra
gregory: greg
gurpreet: gurps preet
gwendolyn: gwen wendy
gwenllian: gwen
hamish: hame
hannah: han
harjit: harj
harold: harry hal
harpreet: harps preet
harriet: hattie hatty harrie hats
harrison: harry
harvey: harv
heather: hev heth
helen: nell hels
henrietta: hetty etta hen hettie etty
henry: harry hal hank
herbert: bert herb
hilary: hil hils
holly: hol hols
howard: howie
hugh: hughie shug
hugo: hughie
humphrey: humph
ibrahim: ibby
ignatius: iggy
imogen: immy imo
imran: immy
irene: rene
isaac: zac ike
isabel: izzy bella issy izzie bel
isabella: izzy bella issy izzie bel
isabelle: izzy bella issy izzie bel
isobel: izzy bella issy izzie
jackson: jack
jacob: jake
jacqueline: jackie jacqui jacky jac jacq
jamal: jam
james: jim jimmy jamie jimbo jem
jamila: jam
jane: janey janie
janet: jan
janice: jan
jasmine: jas jaz jazz min
jason: jay jase
jaspreet: jas preet
jaswinder: jas jassi
jayne: janey
jeanette: jean
jeffrey: jeff
jennifer: jen jenny jenna jenn
jeremy: jez jem jerry jezza
jerome: jerry
jessica: jess jessie
joan: joanie
joanna: jo
joanne: jo
jocelyn: joss jos
john: jack johnny jock jon
jonathan: jon jonny jonty jono johnny
joseph: joe joey jos
josephine: jo josie posy
joshua: josh
joyce: joy
judith: judy jude
julia: jules julie
julian: jules jools
julie: jules jools ju
juliet: jules jools
justin: just
justine: jus
karen: kaz kazza kar
katherine: kath kathy kate katie kit kitty kat kathie katy
kathleen: kath kathy kay
kathryn: kath kathy kate katie kat katy
keith: keef
kelly: kel kels
kenneth: ken kenny
kerry: kez kezza
kevin: kev
khadija: dija
kieran: kier
kimberley: kim
kirsten: kirsty kirst
kirsty: kirst
krishna: kris
kristina: kris tina
kulwinder: kul
kuldeep: kul
laura: lol lols lau
lauren: loz lol
laurence: larry laurie loz lawrie
lawrence: larry laurie loz lawrie
leonard: len lenny leo
leopold: leo
leslie: les
lesley: les
lewis: lew lou
lillian: lil
lilian: lil
linda: lin lindy lyn lynn
lindsay: linz lins
lindsey: linz lins
lisa: lis
lorraine: lorri raine lol
louis: lou louie
louise: lou lulu
lucinda: lucy cindy lu
lucy: luce lu
luke: lukey
lydia: lyd liddy
lynne: lyn
lynsey: lyns
madeleine: maddie maddy mads
madeline: maddie maddy mads
magdalene: maggie
malcolm: mal malc
mandy: mand
manjit: manj
manpreet: manny preet
marcus: marc
margaret: maggie meg peggy madge marge daisy greta rita mags mag meggie peg moggy maisie gretel
margery: marge
maria: ria
marianne: mari
marilyn: maz lyn
marion: maz
marjorie: marge
mark: marky
martha: marty mattie
martin: marty mart
mary: molly polly may maz mae mamie moll
mathew: matt matty
matilda: tilly tilda mattie tillie
matthew: matt matty mat
maureen: mo reenie
maurice: mo
maxine: max
maxwell: max
megan: meg megs
mehmet: mem
melanie: mel
melissa: mel missy lissa liss
mervyn: merv
mia: mi
michael: mike mick mikey mickey micky
michaela: mickey
michelle: shell shelly chelle mich
mildred: millie milly
millicent: millie milly
miriam: mim mimi mims
mitchell: mitch
mohamad: mo
mohamed: mo moe
mohammad: mo moe
mohammed: mo moe
muhammad: mo moe
muhammed: mo moe
moira: mo
montague: monty
morgan: morg
morris: mo
mustafa: mus muz mustaf
naomi: nomi nay
narinder: nina
natalie: nat natty tally
natasha: tasha nat tash
nathan: nat nate nath
nathaniel: nat nate nath
navdeep: nav
neil: neilly
neville: nev
nicholas: nick nicky nico nic
nicola: nicky nikki nic nicki nik
nicole: nikki nicky nic nicki
nigel: nige nidge
noel: noely
norman: norm
olive: liv ollie
oliver: ollie olly ol
olivia: liv livvy livvie ollie
olufemi: femi
oluwaseun: seun
oluwaseyi: seyi
babatunde: tunde
adebayo: bayo ade
adebola: bola
ayodele: ayo dele
folasade: sade
chukwuemeka: emeka
ngozi: goz
omotola: tola
temitope: temi tope
pamela: pam pammy
parminder: pam parm
patrice: pat
patricia: trish pat patty tricia patsy trisha patti tris
patrick: pat paddy pad
paul: pauly
pauline: pol
penelope: penny pen
peter: pete petey
philip: phil pip
philippa: pip pippa phil pips
phillip: phil
phoebe: phoebs pheebs
phyllis: phyl
priscilla: cilla pris prissy
prudence: prue
rachael: rach rae
rachel: rach rae rachie
rajesh: raj
rajinder: raj
rajiv: raj
rajan: raj
rajwinder: raj
ramesh: ram
ravinder: rav ravi
raymond: ray
rebecca: becky becca bex becs beck
reginald: reg reggie
richard: rick ricky rich richie dick dickie ric
robert: bob bobby rob robbie bert robin robb rab rabbie
roberta: bobbie robbie
roderick: rod roddy
rodney: rod
roger: rog
roland: roly rollo
roman: rom
ronald: ron ronnie
rosalie: rosie rose
rosalind: ros roz rosie
rosamund: ros roz rosie
roseanne: rosie rose
rosemary: rose rosie romy ros
ross: rossy
rowena: ro
ruaridh: rory
rupert: rupe
russell: russ rus
ruth: ruthie
sabrina: bree
salman: sal
samantha: sam sammy sammi
samuel: sam sammy
sandra: sandy sandie san
sarah: sally sal saz sadie
scott: scotty
sean: seany
sebastian: seb bas
selina: sel
sharon: shaz shazza shaza
shaun: shauny
shelley: shell
shirley: shirl
sidney: sid
simon: si sime
simone: sim
siobhan: shiv shib
sophia: soph sophie
sophie: soph
stacey: stace
stanley: stan
stella: stell
stephanie: steph stephie stevie
stephen: steve stevie ste
steven: steve stevie ste
stewart: stew stu stewie
stuart: stu stew stuie
sukhdeep: sukh
sukhwinder: sukh sukhi
surinder: suri
susan: sue susie suzy suzie suze
susanna: sue susie suzy suze sanna
susannah: sue susie suzy suze
suzanne: sue suzy suze suzie
sydney: syd sid
sylvia: syl sylvie
tabitha: tabby tabs
tamara: tam tammy
tamsin: tam tamsy
tanya: tan
teresa: terry tess tessa tee tessie
terence: terry tel tez
terrence: terry tel
thaddeus: tad thad
theodora: thea theo dora
theodore: ted theo teddy
theresa: terry tess tessa tessie
thomas: tom tommy thom
tiffany: tiff tiffy
timothy: tim timmy
tobias: toby tobe
tracey: trace
tracy: trace
trevor: trev
tristan: tris
tyler: ty
ursula: ursie urs
valerie: val
vanessa: nessa ness
vaughan: von
vera: vee
verity: vee
vernon: vern
veronica: ronnie vron nica
victor: vic
victoria: vicky vicki tori vic tory vickie viki vix
vikram: vik
vincent: vince vinny vin
viola: vi
violet: vi
virginia: ginny ginger gini ginnie
vivian: viv vivi
vivien: viv
vivienne: viv vivi
wallace: wally wal
walter: wally walt wal
wayne: wayney
wendy: wend wends
wilfred: wilf wilfie will
william: bill will billy liam willie willy wills
winifred: win winnie freda
winston: win
yasmin: yas yaz
yousef: yous
yusuf: yus
yvette: vette
yvonne: vonnie von
zachariah: zac zach zack
zachary: zac zach zack
zoe: zo zozo
"""

# The package brings these together, mostly after parish registers of long ago. Each of them is among the thousand names
# that most women or men had in the census of the United States of 1990 (as the package ``names`` lists them), and
# neither is short for the other today: with nothing but a first name to go by, they are two people.
TWO_NAMES = """
aaron: erin
agnes: inez
alice: elsie lisa
alicia: elsie lisa
amelia: amy emily
amos: moses
andrea: andrew
ann: antoinette antonia nancy rosanna roxanne
anna: hannah savannah
benjamin: jamie
bill: fred robert
billy: fred robert
bobby: roger
brandy: brenda
camille: millie
carol: kara lynn
caroline: lynn
carolyn: lynn
catherine: lena
cecilia: sheila
clare: clarence
darlene: lena
derek: rick ricky
derrick: eric rick ricky
edwin: edwina
eileen: helen helena
elaine: eleanor helen helena
elena: helen
elias: lee
eliza: louisa louise
ella: ellen gabrielle helen helene
ellen: helen helena helene lena
eloise: louise
emil: emily
emily: emma
erick: frederick roderick
ernest: ernestine
evan: evangeline
felicia: felix
flora: florence
floyd: lloyd
fred: will william willie
garrett: gary jerry
genevieve: jean
geraldine: jerry
gretchen: margaret
hannah: joanna johanna susan
helen: lena
ian: john
ivan: john
jane: jean jeanne jennie jessie virginia
janet: jeanette jessie
jason: sonny
jean: jeanette
jennie: virginia
jeremiah: jerry
jill: julia
joan: joanna
johnathan: nathan
jonathan: nathan
julia: julie
june: junior
katherine: lena
kathleen: lena
kendra: kenny
leon: leonard lionel
linda: rosalyn
lindsay: lynn
lois: louisa louise
luke: luther
marcia: marsha
margarita: megan
marie: rosemary
marietta: mary maureen
marilyn: mary
marion: mary
marsha: mary
mary: maureen rosemary
mercedes: sadie
micah: michael
michael: miguel
nicholas: nicole
orlando: roland
patrick: peter
paul: polly
ralph: raphael
robert: rupert
ron: veronica
rose: roxanne
sally: salvador
teresa: tracy
theresa: traci tracie tracy
william: wilma
"""
