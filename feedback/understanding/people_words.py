"""Words and phrases that say which part a written person plays, in seven languages; data only, written by hand.

Phrases are parted by commas, words by blanks and line ends. Everything is folded when read, so accents and case do not
matter here.
"""

# What stands before a name.
TITLES = """
mr mrs ms miss mx mister missus madam sir dame dr doctor prof professor rev reverend father sister matron nurse
officer
constable sergeant sgt pc wpc inspector detective captain councillor cllr
sr sra srta señor señora señorita don doña d dª dña dr dra doctor doctora prof profesor profesora enfermera
enfermero
sig sigra sig.ra signor signora signorina signore dott dottor dottore dottoressa dottssa avv avvocato ing prof
professore
professoressa maestra infermiera infermiere
pan pani pana panu panem panie panią pań państwo państwa p doktor doktora dr mgr inż prof profesor siostra
doamna doamnei doamnă domnul domnului domnule domnișoara domnișoarei dna dnei dl dlui dle doctorul doctorița
asistenta
κύριος κυρία κύριε κυρίας κύριο κυρίου δεσποινίς δίδα κος κα κ κας κον γιατρός γιατρού δρ kyrios kyria kyrie kyrias
kyrio kyriou kiria kirias kirios kirie kirio kiriou kurios kuria kurie
пан пані пане пана панові паном панно панна лікар лікарка лікаря доктор доктора
"""

# Titles that are given only with a surname in their language; with the rest a given name is as usual.
SURNAME_TITLES = "mr mrs ms miss mx mister sig sigra signor signora sr sra κύριος κυρία doamna domnul"

PARTICLES = "de la del della delle dei degli di da do dos das du den der van von ter ten el al bin ben ibn zu af av"

# "I am NAME" and its like.
WRITER_BEFORE = """
to me as, addressed me as, i go by, people call me, call me, i'm down as, down as, registered as, on file as, listed
as, booked as, account
holder, policy holder,
writing as, speaking as, sent by, sent from, registered under, booked under,
under the name, under the name of, i gave my name, thanks from, many thanks from, thank you from, greetings from,
best wishes from, love from, complaint from, complaint by, feedback from, comment from, compliment from,
the undersigned, undersigned, it's me, i am, i'm, im, my name is, my name's, my names, name is, i'm called, i am
called, signed, signed by, written by,
yours,
me llamo, mi nombre es, soy, yo soy, figuro como, consto como, aparezco como, titular de la cuenta, un saludo de,
saludos de, un abrazo de, gracias de parte de, escribe, les
escribe, le escribe, os escribe, el abajo firmante, la abajo firmante, el que suscribe, la que suscribe,
quien suscribe, les habla, le habla, firmado, firmado por, firma, fdo,
mi chiamo, il mio nome è, sono, io sono, risulto come, registrato come, registrata come, iscritto come, iscritta come,
intestatario, intestataria,
un saluto da, saluti da, un abbraccio da, chi scrive è, chi vi scrive è,
scrive, le scrive, vi scrive, il sottoscritto, la sottoscritta, sottoscritto, sottoscritta, vi parla, firmato, firmato
da, firma,
figuruję jako, zapisany jako, zapisana jako, pozdrawia, pozdrowienia od, pisze, pisze do was, nazywam się, mam na
imię, z tej strony, pisze do państwa, ja niżej
podpisany, ja niżej podpisana, jestem, moje imię i nazwisko, moje nazwisko, podpisano, podpisana, podpis,
niżej podpisany, niżej podpisana,
figurez ca, apar ca, înregistrat ca, înregistrată ca, salutări de la, cu drag de la, scrie, mă numesc, mă cheamă,
numele meu, numele meu este, numele meu e, sunt, eu sunt,
subsemnatul, subsemnata, vă scriu eu, semnat, semnează,
vă scrie,
γράφομαι, είμαι γραμμένος ως, είμαι γραμμένη ως, χαιρετισμούς από, χαιρετίσματα από, γράφει, με λένε, ονομάζομαι,
λέγομαι, το όνομά μου είναι, είμαι ο, είμαι η, είμαι,
υπογραφή, υπογράφει, ο υπογράφων, υπογράφω,
η υπογράφουσα, ο κάτωθι υπογεγραμμένος, η κάτωθι υπογεγραμμένη, σας γράφει,
me lene, onomazomai, legomai, eimai o, eimai h, eimai i, to onoma mou einai,
записаний як, записана як, вітання від, подяка від, звертається, звертається до вас, пише, звати мене, мене звати,
мене звуть, моє ім'я, моє
прізвище, я є, підпис, підписала, підписав, пише вам, вам пише, вас турбує,
name, nombre, nome, imię i nazwisko, nume, όνομα, ονοματεπώνυμο, ім'я
"""
# Of the phrases above, those that are common otherwise: the name's sentence must not go on about somebody else.
WRITER_LOOSE = """
call me, people call me, under the name, escribe, scrive, pisze, scrie, γράφει, пише, звертається,
i am, i'm, im, soy, yo soy, sono, io sono, jestem, sunt, eu sunt, είμαι, eimai, yours, name, nombre, nome, nume,
firma, όνομα, ім'я, signed, підпис, podpis
"""

# "This is NAME writing", "NAME here".
WRITER_POINTING = """
this is, it is, it's, here is, soy, aquí, aquí otra vez, qui è, qui, qui di nuovo, tu, tu znowu, tutaj, aici este,
aici e, εδώ, εδώ πάλι, edo, edw, це, тут, тут знову
"""
WRITER_POINTED = """
writing here calling speaking again reporting texting emailing
escribiendo hablando aquí scrivendo qui scrive pisze mówi scrie scriu γράφω γράφει γραφω пишу пише
"""

# What closes a letter; a name after it is the writer's.
CLOSINGS = """
best wishes, all best wishes, with best wishes, warm wishes, good wishes, best regards, kind regards,
kindest regards, warm regards,
warmest regards, with regards, regards, yours sincerely, yours faithfully, yours truly, sincerely, faithfully,
best, all the best,
cheers, love, love from, lots of love, with love, with thanks, respectfully, with gratitude, gratefully, yours,
xx, xxx, xoxo, hugs, big hugs, kisses, with hugs, signed, with many thanks, thanks and regards, thanks and best wishes,
atentamente, atte, un saludo, un cordial saludo, saludos, saludos cordiales, cordialmente, un abrazo,
un fuerte abrazo,
muy atentamente, reciban un cordial saludo, con afecto, con cariño, afectuosamente, besos, muchos besos, un beso,
besitos, abrazos,
cordiali saluti, distinti saluti, cordialmente, un saluto, un caro saluto, saluti, tanti saluti, in fede,
con stima, con affetto, un abbraccio,
baci, un bacio, tanti baci, abbracci, con gratitudine, con osservanza, i migliori saluti,
pozdro, ściskam, buziaki, uściski, z poważaniem, z wyrazami szacunku, pozdrawiam, pozdrawiamy, pozdrawiam serdecznie,
serdecznie pozdrawiam,
z pozdrowieniami, pozdrowienia,
łączę pozdrowienia, łączę wyrazy szacunku, z szacunkiem, z wdzięcznością,
pupici, vă îmbrățișez, îmbrățișări, cu stimă, cu respect, cu drag, cu prietenie, cu considerație, cu mulțumiri, cu
recunoștință, salutări,
toate cele bune, o zi bună, vă salut, cu stima,
φιλιά, φιλάκια, πολλά φιλιά, αγκαλιές, με αγάπη, με εκτίμηση, με τιμή, με σεβασμό, φιλικά, φιλικούς χαιρετισμούς,
χαιρετισμούς, θερμούς χαιρετισμούς, με εκτιμηση,
με ευγνωμοσύνη,
me ektimhsh, me ektimisi, filika, me timh,
обіймаю, цілую, з любов'ю, з пошаною, з повагою, з найкращими побажаннями, щиро ваш, щиро ваша, з вдячністю, з
найщирішими побажаннями, ваш, ваша,
на все добре, усього найкращого,
"""
# A name after these is the writer's only as a sentence, or after a comma at the end, of its own.
THANKS = """
thanks, thank you, thanks again, thank you again, many thanks, thanks so much, thank you so much, ta, thankyou,
gracias, muchas gracias, mil gracias, gracias de nuevo, grazie, grazie mille, grazie ancora, molte grazie,
dziękuję, dziękuję bardzo,
dziękujemy, mulțumesc, mulțumim, mulțumesc frumos, ευχαριστώ, ευχαριστούμε, ευχαριστώ πολύ, дякую, дякуємо,
щиро дякую, efxaristo, euxaristw,
"""

# "NAME (service user)".
WRITER_ROLES = """
service user, patient, a patient, complainant, the complainant, customer, client, resident, tenant, citizen, visitor,
user, carer, relative,
pensioner, retired, parent, mother, father,
daughter, son, wife, husband, member of the public, pensioner, mum, dad, neighbour, passenger, applicant,
claimant, student, reader,
usuaria, usuario, paciente, clienta, cliente, vecina, vecino, ciudadana, ciudadano, madre, padre, hija, hijo,
residente, inquilino, inquilina, jubilado, jubilada, pensionista, pensionato, pensionata,
utente, paziente, cliente, cittadina, cittadino, residente, madre, padre, figlia, figlio,
lokator, lokatorka, emeryt, emerytka, pacjent, pacjentka, klient, klientka, petent, petentka, mieszkaniec, mieszkanka,
obywatel,
obywatelka, córka,
syn, matka, ojciec,
locatar, locatară, pensionar, pensionară, pacient, pacientă, pacienta, client, clientă, cetățean, beneficiar,
beneficiară, locuitor,
mama, tata, fiica,
fiul, petent,
ασθενής, πολίτης, πελάτης, πελάτισσα, κάτοικος, συνταξιούχος, κόρη, γιος, χρήστης,
пенсіонер, пенсіонерка, пацієнт, пацієнтка, клієнт, клієнтка, мешканець, мешканка, громадянин, громадянка, донька,
син, відвідувач,
відвідувачка, споживач,
"""

MY = """
my our his her their your
mi mis nuestro nuestra nuestros nuestras su sus
mio mia miei mie nostro nostra nostri nostre suo sua
mój moja moje mojego mojej mojemu moją moim mojemu nasz nasza nasze naszego naszej naszą jego jej
meu mea mei mele nostru noastră noștri noastre lui ei mu
μου μας του της σου mou mas tou ths
мій моя моє мого моєї моєму моїй мою моїм моєю мої наш наша нашого нашої нашу нашій його її
"""

RELATIVES = """
husband wife partner spouse son sons daughter daughters mother mum mam mom mummy father dad daddy brother brothers
sister
sisters grandson grandsons granddaughter granddaughters grandmother grandfather gran granny nan nana grandma grandad
grandpa granddad uncle aunt auntie aunty cousin nephew niece baby babies child children boy girl toddler newborn
stepson
stepdaughter fiance fiancee boyfriend girlfriend friend neighbour neighbor twins twin kid kids grandchild
grandchildren
stepmother stepfather dog cat hubby missus twin mate half eldest youngest oldest little lad lass
marido esposo esposa mujer pareja hijo hija hijos hijas madre padre mamá papá hermano hermana abuelo abuela nieto
nieta tío
tía primo prima sobrino sobrina suegro suegra cuñado cuñada bebé niño niña amigo amiga vecino vecina novio novia
nuera yerno pequeño pequeña peque mayor
marito moglie compagno compagna figlio figlia figli figlie mamma papà babbo fratello sorella nonno nonna nipote zio
zia
cugino cugina suocero suocera cognato cognata bimbo bimba bambino bambina amico amica vicino vicina fidanzato
fidanzata
nipotino nipotina piccolo piccola genero nuora grande
mąż męża mężowi mężem żona żony żonie żonę żoną syn syna synowi synem synek synka synkowi córka córki córce córkę
córką
córeczka córeczki córeczkę matka matki matce matkę matką mama mamy mamie mamę mamą ojciec ojca ojcu ojcem tata taty
tacie tatę tatą
brat brata bratu bratem siostra siostry siostrze siostrę siostrą babcia babci babcię babcią dziadek dziadka
dziadkowi dziadkiem
wnuk wnuka wnukowi wnuczka wnuczki wnuczce wnuczkę ciocia cioci ciocię wujek wujka teściowa teściowej teść teścia
szwagier szwagra szwagrowi szwagrem szwagierka szwagierki szwagierce szwagierkę szwagierką mały małego małemu mała
małej małą malutka malutki zięć zięcia synowa synowej
przyjaciel przyjaciela przyjaciółka przyjaciółki sąsiad sąsiada sąsiadka sąsiadki partner partnera partnerka
partnerki dziecko narzeczony
soțul soțului soț soția soției soție fiul fiului fiu fiica fiicei fiică mama mamei mamă tatăl tatălui tata fratele
fratelui frate sora surorii soră
fetița fetiței băiețelul băiețelului micul micuța mica cumnatului cumnatei
bunica bunicii bunicul bunicului nepotul nepotului nepoata nepoatei băiatul băiatului fata fetei copilul copilului
unchiul mătușa cumnata
cumnatul soacra socrul vecina vecinul prietena prietenul verișoara verișorul bebelușul ginerele nora
κουνιάδος κουνιάδο κουνιάδου κουνιάδα κουνιάδας μικρός μικρό μικρή μικρής γαμπρός γαμπρό νύφη
άντρας άντρα άνδρας άνδρα σύζυγος συζύγου σύζυγο γυναίκα γυναίκας γιος γιου γιο κόρη κόρης μητέρα μητέρας μάνα μαμά
μαμάς πατέρας πατέρα
μπαμπάς μπαμπά αδελφός αδελφό αδερφός αδερφό αδερφού αδελφή αδελφής αδερφή αδερφής γιαγιά γιαγιάς παππούς παππού
εγγονός εγγονό εγγονή
εγγονής θείος θείο θεία θείας ξάδερφος ξαδέρφη ανιψιός ανιψιά πεθερά πεθεράς πεθερός φίλος φίλο φίλη φίλης γείτονας
γειτόνισσα μωρό παιδί
andras antras syzygos gynaika gios kori korh mitera mhtera mama pateras mpampas adelfos aderfos adelfi aderfi giagia
pappous
шурин шурина шурину шваґер шваґра зять зятя невістка невістки невістку маленький маленька маленьку маленького
чоловік чоловіка чоловікові чоловіком дружина дружини дружині дружину син сина синові сином дочка дочки дочці дочку
донька доньки доньці
доньку мати матері матір мама мами мамі маму тато тата татові батько батька батькові брат брата братові сестра
сестри сестрі сестру
бабуся бабусі бабусю дідусь дідуся дідусеві онук онука онучка онучки онучці онучку тітка тітки дядько дядька подруга
подруги друг друга
сусід сусіда сусідка сусідки теща тещі свекруха свекрухи дитина дитини кум кума хлопчик донечка донечки донечку
синочок синочка
"""
RELATIVES_MANY = """
sons daughters brothers sisters twins children kids grandsons granddaughters babies grandchildren parents
hijos hijas padres hermanos nietos figli figlie fratelli sorelle nipoti synowie córki synów dzieci copiii fiii
fiicele băieții fetele
γιοι κόρες παιδιά γονείς сини дочки діти доньки
"""
NAMED = """
called named llamado llamada llama chiamato chiamata imieniem imieniu numit numită pe nume ονόματι імені late poor
dear old one lovely little elderly
"""
WHO = "who which que che która który które której którego care που яка який якого якій"
# "NAME was discharged": who is treated is no colleague.
AUXILIARIES = """
was is has been being got were fue ha sido fueron è stato stata viene został została zostaje a fost este був була
"""
TREATED = """
admitted discharged diagnosed hospitalised hospitalized checked examined operated treated readmitted sedated
catheterised intubated weighed vaccinated prescribed born
ingresado ingresada hospitalizado hospitalizada operado operada diagnosticado diagnosticada atendido atendida
ricoverato ricoverata operato operata dimesso dimessa diagnosticato visitato visitata curato curata
przyjęty przyjęta wypisany wypisana operowany operowana hospitalizowany hospitalizowana zdiagnozowana zdiagnozowany
internat internată externat externată operat operată diagnosticat diagnosticată
госпіталізований госпіталізована виписаний виписана прооперований прооперована
"""
NAMED_SO = "called named llamado llamada chiamato chiamata imieniem imieniu numit numită ονόματι"
# What gives a relative or a patient their name.
NAMING = """
is called, was called, name is, name was, by the name of, whose name is, se llama, se llamaba, si chiama, si chiamava,
di nome, de nombre, ma na imię, miał na imię, miała na imię, o imieniu, imieniem, nazywa się, se numește, pe nume,
o cheamă, îl cheamă, cu numele, τον λένε, την λένε, με το όνομα, που λέγεται, λέγεται, ονομάζεται, звати, звуть,
зветься, на ім'я, на імення
"""
GREEK_ARTICLES = "ο η το τον την του της τη στον στην στη o h i ton thn tin tou ths tis lui"

PATIENTS = """
i care for, i look after, caring for, looking after, was born, gave birth to, passed away, cuido a, cuido de, nació,
murió, falleció, mi occupo di, assisto, è nata, è nato, nacque, opiekuję się, urodziła się, urodził się, zmarł, zmarła,
am grijă de, s a născut, a murit, φροντίζω, γεννήθηκε, πέθανε, доглядаю, народилася, народився, помер, померла,
patient, resident, client, service user, inmate, tenant, pupil, on behalf of, carer of, carer for, caring for,
paciente, residente, alumno, alumna, en nombre de, paziente, ospite, a nome di, per conto di,
pacjent, pacjenta, pacjentowi, pacjentem, pacjentka, pacjentki, pacjentce, pacjentkę, w imieniu, podopieczny,
podopieczna,
pacientul, pacientului, pacienta, pacientei, în numele, beneficiarul, beneficiara, elevul, eleva,
ασθενής, ασθενή, ασθενούς, εκ μέρους του, εκ μέρους της, ο ασθενής, η ασθενής, μαθητής, μαθήτρια,
пацієнт, пацієнта, пацієнтові, пацієнтка, пацієнтки, пацієнтку, від імені, мешканець, учень, учениця
"""

# A place named after a person, in languages where the kind of place follows the name.
PLACE_AFTER = """
hospital street road avenue library school park centre center clinic surgery house ward court lane building hall
wing suite
unit home lodge college university station square close drive way bridge airport church cathedral foundation trust
stadium
theatre museum memorial practice gardens garden place terrace crescent room block tower towers infirmary hospice
institute
academy primary nursery grove mews row gate estate arms hotel café cafe shopping mall arena boulevard st rd ave
award prize act
day-centre trail recreation sports playing multi multistorey leisure swimming pool pavilion playground cemetery quay
field fields leisure depot health
"""
# Of these, the ones that are surnames as well: they need "the", "at", "in", "on" or "near" before the name.
PLACE_SURNAMES = """
park hall house ward court lane church street way place close bridge gardens garden field fields row gate room block
drive
home lodge grove wing st trust tower towers day arms act st hotel college school memorial mews
"""
PLACE_LEADS = "the at in on near outside into from to inside behind via opposite around along by down up off of"
# ... and where it goes before it.
PLACE_BEFORE = """
hospital calle avenida avda plaza paseo biblioteca colegio escuela instituto parque centro residencia clínica
ambulatorio polideportivo
edificio parada puente sala aula
jardines jardín estatua monumento rotonda glorieta gimnasio piscina
estadio teatro museo fundación universidad estación aeropuerto barrio pabellón iglesia ies ceip
statua monumento rotonda palestra piscina giardini ponte fermata edificio reparto padiglione museo
ospedale via viale piazza piazzale corso largo scuola liceo istituto parco centro residenza clinica biblioteca
stadio teatro
fondazione università stazione aeroporto chiesa policlinico palazzo villa vicolo
skwer skwerze skweru pomnika rondem park przystanek przystanku budynek budynku sala sali hala hali teatr teatru muzeum
kościół kościoła stadion stadionu
stadionie
szpital szpitala szpitalu szpitalem ulica ulicy ulicę ulicą ul aleja alei aleję al plac placu szkoła szkoły szkole
szkołę park parku
biblioteka biblioteki bibliotece liceum przedszkole przedszkolu rondo rondzie osiedle osiedlu os im imienia pomnik
skwer most uniwersytet przychodnia
pavilionul pavilionului giratoriu statuia statuii monumentul podul podului stația stației clădirea clădirii sala sălii
biserica bisericii cartierul muzeul
spitalul spitalului spital strada străzii str bulevardul bd piața școala școlii liceul liceului parcul parcului
biblioteca bibliotecii
clinica gara aeroportul universitatea colegiul colegiului stadionul teatrul grădinița aleea calea
κόμβος κόμβο κόμβου γυμναστήριο γυμναστηρίου άγαλμα αγάλματος προτομή κέντρο κέντρου κτίριο κτιρίου κτήριο θέατρο
θεάτρου μουσείο μουσείου στάση στάσης μνημείο άγαλμα εκκλησία εκκλησίας
νοσοκομείο νοσοκομείου οδός οδού οδό λεωφόρος λεωφόρου λεωφόρο δρόμος δρόμου δρόμο γέφυρα γέφυρας στοά αίθουσα
αίθουσας πάροδος παρόδου πλατεία πλατείας σχολείο σχολείου βιβλιοθήκη βιβλιοθήκης
πάρκο πάρκου
λύκειο γυμνάσιο γηροκομείο κλινική ίδρυμα στάδιο γήπεδο πανεπιστήμιο αεροδρόμιο σταθμός
nosokomeio odos odou plateia leoforos
сквер скверу сквері пам'ятник статуя міст мосту зупинка зупинці зупинку будівля будівлі зал залі церква церкви музей
музею
лікарня лікарні лікарню лікарнею вулиця вулиці вулицю вул проспект проспекті просп площа площі площу школа школи
школі парк парку
бібліотека бібліотеки бібліотеці імені ім провулок бульвар бульварі гімназія ліцей університет університету театр
стадіон міст набережна
"""
PLACE_LINKS = """
de del della di dei im imienia imieniem numit ім імені salud día mayores atención formación secundaria primaria
infantil municipal público pública sanitario deportivo cultural cívico civico sportivo sociale comunale statale civile
elementare media medio anziani podstawowa podstawowej podstawowe miejska miejski miejskiej wojewódzki wojewódzkiego
nr publiczna publicznej județean orășenesc gimnazială general δημοτικό δημοτικού γενικό γενικού υγείας центральна
обласна обласної міська міської dr doctor doctora don doña prof general św sf san santa santo
e
"""
SAINTS = """
saint st ste san santa santo sant sfântul sfânta sfântului sf święty święta świętego świętej św αγίου αγίας άγιος
αγία αγιου святого святої св
"""

# Roles of public life; a name after one is a public figure.
PUBLIC_BEFORE = """
president minister premier king queen prince princess pope emperor empress senator governor chancellor actor actress
singer
novelist writer poet composer painter philosopher director footballer striker goalkeeper cosmonaut astronaut
guitarist drummer
bassist rapper historian archbishop bishop cardinal saint lord lady count duke duchess baron producer screenwriter
comedian
wrestler boxer economist physicist chemist mathematician architect sculptor journalist author politician congressman
dictator
presidente ministro ministra rey reina príncipe princesa papa emperador senador actor actriz cantante novelista
escritor escritora
poeta compositor pintor pintora filósofo futbolista delantero cineasta obispo arzobispo historiador guionista
político alcalde duque conde
re regina principe principessa imperatore senatore attore attrice cantante scrittore scrittrice poeta compositore
pittore filosofo
calciatore attaccante regista vescovo arcivescovo pilota sindaco duca conte marchese allenatore
prezydent prezydenta premier premiera minister ministra król króla królowa królowej książę księcia papież papieża
cesarz cesarza aktor
aktora aktorka aktorki piosenkarz piosenkarka pisarz pisarza pisarka poeta poety kompozytor kompozytora malarz
malarza filozof piłkarz piłkarza
zawodnik zawodnika reżyser reżysera biskup arcybiskup generał generała sekretarz trener trenera senator hrabia
polityk
președintele președintelui premierul premierului ministrul ministrului regele regelui regina reginei prințul
împăratul senatorul actorul
actrița cântărețul scriitorul scriitorului poetul poetului compozitorul pictorul filosoful fotbalistul antrenorul
regizorul episcopul
generalul mareșalul domnitorul voievodul primarul deputatul
πρόεδρος προέδρου πρόεδρο πρωθυπουργός πρωθυπουργού πρωθυπουργό υπουργός υπουργού υπουργό βασιλιάς βασιλιά βασίλισσα
πρίγκιπας πάπας
αυτοκράτορας γερουσιαστής βουλευτής βουλευτή ηθοποιός τραγουδιστής τραγουδίστρια συγγραφέας συγγραφέα ποιητής
συνθέτης ζωγράφος φιλόσοφος
ποδοσφαιριστής σκηνοθέτης προπονητής επίσκοπος στρατηγός δήμαρχος κοσμοναύτη κοσμοναύτης
президент президента прем'єр міністр міністра король короля королева імператор цар гетьман гетьмана актор акторка
співак співачка
письменник письменника письменниця поет поета композитор художник філософ футболіст режисер єпископ генерал генерала
депутат
"""

# Words that go on after a person's name as somebody tells of them; after them a doubtful word at a sentence's start
# is a person.
PERSON_AFTER = {
    "en": """
as very so brilliant excellent great lovely amazing fantastic kind helpful professional
was is has had will would could can does did made helped explained went stayed sorted gave came took told listened
showed rang called
phoned visited looked treated answered dealt covered deserves works worked always really who and from at in seemed
kept knew greeted supported
""",
    "es": """
me mi nos nuestro le les lo la se es fue ha estuvo atendió ayudó resolvió explicó trabaja siempre y que hizo supo
""",
    "it": """
mi ci è ha era sono stata stato lavora aiutato seguito sempre e che spiegato risolto
""",
    "pl": """
jest był była pomógł pomogła wyjaśnił wyjaśniła zawsze i to zna wie załatwił załatwiła pracuje obsłużyła obsłużył
okazała okazał
""",
    "ro": """
este e a m ne mi știe are lucrează mereu și explicat ajutat rezolvat sunteți
""",
    "el": """
είναι ήταν μου με μας έχει και έκανε βοήθησε εξυπηρέτησε εξήγησε ξέρει πάντα me mou mas einai htan
""",
    "uk": """
є був була мені нас нам знає допоміг допомогла пояснив пояснила завжди і та справжній справжня працює
""",
}
# Words that lead to a person: after them a capital is enough.
PERSON_BEFORE = {
    "en": """
thank thanks thankyou you to by with from and for named called nurse doctor midwife physio carer lady gentleman man
woman girl lad saw met mention
both especially particularly about commend commending praise praising recommend nominate credit applaud thanking met
seeing bravo congratulations hi hello dear love ask asked like have had having as is was see seen meet sister
""",
    "es": """
gracias enhorabuena felicidades bravo a con de y por para doctora enfermera señora querida querido
""",
    "it": """
grazie bravo brava complimenti a con da di e per cara caro dottoressa infermiera signora
""",
    "pl": """
dzięki dziękuję brawo brawa dla z od przez i pani pan pana panią panu panem panie
""",
    "ro": """
mulțumesc bravo felicitări lui cu de la și ca pentru doamna domnul doamnei domnului
""",
    "el": """
ευχαριστώ μπράβο συγχαρητήρια στον στην τον την η ο του της τη και από με κυρία κύριος κύριε
""",
    "uk": """
дякую браво з від для і та пані пан пане до
""",
}

# English words that are family names as well: after a first name they are one.
SURNAMES_TOO = """
abbot archer banks barber bell bentley berry best bird bishop black blake bloom blue bond bowl bradley brand bright
brook brooks brown
bull burn burns bush butcher butler cannon canon carpenter carter case chance chase church clark clay cliff coffee
cole
collier cook cooke cope cotton court cox craft crane cross cruz curry dale day dean drew duke dunn early england
english
farmer field fields fish flood flowers ford forest foster fountain fox frank franks free freeman french friend frost
fuller
gardener gardner gates gay gentry gold golden good goode goodman grant grave graves gray green grey groom hale hall
ham hand
hardy harper hart haven hawk hawkins head heard heart heath hill hills hood hook hope horn house howe hunt hunter
hurt ivy
jewel jolly joy joyce judge justice kay key king kitchen knight lake lamb land lane large law lawless lee light
little lock
long lord love lovely low lowe major mark marks marsh mason may mayor mercer mercy merry miller mills mint monk
moody moon
moore moore noble north oak page paige palmer park parks parrish parson parsons peace pearl penny perry piper pitt
plant
poe pole pool poole pope post potter pound powers price priest prince proud quick rain ray reed rice rich rivers
robin rock rose
rush sales salmon sample sands savage savior sharp sharpe shepherd short silver singer skinner small snow south
sparks speed spring
stamp steel steele stern stone storm street strong summer summers sutton swan sweet swift tailor tanner temple tower
townsend
tree trout turner valley vine violet wade walker wall walls ward waters weaver wells west wheeler white wild wilder
will
winter winters wise wolf wolfe wood woodard woods woodward word worth wright yard york young
"""
# Months and weekdays that are names, and the words that make a date of them.
TIMES = """
κυριακή παρασκευή σάββατο неділя неділю
april august august june may avril marzo abril agosto maggio aprile maj domenica domingo domenico junio julio
sabato
"""
TIME_LEADS = """
την τη κάθε μέχρι έως από στις τις στην σε у в до з щодня
in of since until till from by to last next this every during mid early late before after on en de desde hasta
el di da a dal w od do maju la din
"""
# Given names that are towns and wards as well: "in Florence".
TOWNS = """
florence victoria chelsea paris london austin dallas carolina georgia jordan chester lincoln kent preston roma
lorena
"""
# Kinds of places and things that are no surname in small letters either.
PLACE_FIRM = (
    "award awards hospital library school street road centre center clinic surgery foundation trust infirmary hospice"
)
PRONOUNS = "she he her him his hers herself himself they"
# Words that people write with a capital out of courtesy, and titles.
POLITE = """
usted ustedes lei loro voi suo sua vostro vostra państwo państwa państwu wam was wasz wasza pani pan pana ci ty ciebie
dumneavoastră dvs domnia σας εσάς εσείς вам вас ви ваш ваша ваше пан пані tv ok dni covid gracias grazie dziękuję
mulțumesc ευχαριστώ дякую
"""
# What only a person does, after a word at a sentence's start that may be a name: "April helped a lot".
HUMAN = """
helped explained listened answered phoned rang called greeted treated sorted supported visited smiled apologised told
introduced reassured guided assisted advised spoke walked sat stayed knew remembered noticed bothered promised found
fixed lost needs deserves brought ran held carried waited worked taught asked showed drove cared chatted laughed joked
rescued saved made got gave took
"""
# "Hope, a lovely lady", "Chiara, la ragazza in fondo": who they are stands after a comma.
POINTERS = """
a the la el una un il lo l uno ta ten pani dziewczyna chłopak o fata doamna domnul η ο μια ένας дівчина жінка чоловік
хлопець ця цей
"""
PERSONS = """
lady woman man girl guy lad gentleman person one receptionist nurse chica chico mujer hombre señora señor la el ragazza
ragazzo signora signore donna uomo ta ten pani pan dziewczyna chłopak kobieta fata fată doamna doamnă domnul băiatul
κοπέλα κυρία κύριος άνθρωπος υπάλληλος дівчина жінка чоловік хлопець
"""
# "Art behind the counter".
WHERE = "behind at from on in de di z din dal della allo alla al от з із за από στο στη în la en"
COUNTERS = """
counter desk reception window phone phones till front office ward clinic bench help enquiries information ventanilla
recepción caja mostrador sportello reception cassa accoglienza okienka okienku recepcji kasy informacji ghișeu ghișeul
recepție casierie informații γκισέ ταμείο υποδοχή вікна віконця віконцем реєстратури реєстратурі каси
"""
# "Hats off to May".
PRAISED = "off thanks kudos credit grateful hat hats spoke talked thankful compliments congratulations props listened"
# What is said to somebody who is spoken to: "Hope, thank you for everything".
SPOKEN_TO = """
thank thanks you your gracias usted te le eres grazie lei ti sei dziękuję pani pan jesteś mulțumesc vă te ești sunteți
ευχαριστώ σας σε είσαι είστε дякую вам тобі вас ви ти
"""
# After "with" a word with a capital is rather a feeling: "z Nadzieją", "con Amor".
WITH = "with con z ze cu με з із"
# Greek in Latin letters, by the words that no other language has.
GREEKLISH = """
mou mas sas tou tous ths tis thn ton sto sth sthn ston stin kai einai htan itan den tha gia apo poly polu olous oloi
ola panta mprabo bravo euxaristw efxaristo eyxaristw euxaristoume efharisto sygxarhthria sigxaritiria kyria kyrie
kyrios ypallhlos ypallilos amesa me eksyphrethse voh8hse voithise xamogelo
"""
# What only somebody who writes says after their own name, at the start.
WRITER_FROM = "from at of de da z ze din από з із"
# How people go on about somebody else whom they have just named.
OF_OTHERS = """
she he her his their they its the ella él ellos suyo lei lui egli ona on jej jego ea el lui αυτή αυτός εκείνη εκείνος
вона він її його
"""
WRITER_HERE = """
here writing speaking calling reporting again aquí escribiendo hablando qui scrivendo tutaj aici εδώ γράφω тут турбує
пише звертається
"""
# "NAME is my name".
WRITER_AFTER = """
is my name, es mi nombre, è il mio nome, to moje imię, este numele meu, είναι το όνομά μου, це моє ім'я, aged, aged
about
"""
HERE = "aquí qui tu tutaj aici εδώ edo edw тут"
WRITER_SELF = "i me yo servidora servidor io ja eu εγώ я"
# "Many thanks, Ann" closes a letter, "Thanks, Ann" is said to Ann.
MANY = "many"
# What makes "this is NAME" at the start the writer's: they go on about themselves.
WRITER_ON = "i i'm ive we my our yo mi io mio mia ja mój moja eu εγώ я мій моя"
# What goes on after a signature: "David y familia".
AND_FAMILY = """
and family, and all the family, y familia, e famiglia, z rodziną, i rodzina, și familia, και οικογένεια, з родиною,
і родина, та родина
"""
# Lines under a signature: "Tel. 0700 900 123".
CONTACTS = """
tel telephone phone mob mobile cell email e mail www http https fax teléfono móvil telefono cellulare telefon kom
komórka nr τηλ τηλέφωνο κιν тел телефон моб
"""
# "Here is NAME again."
AGAIN = "again otra ancora znowu iar din πάλι ξανά знову ще"
# A name that was called out over the waiting room is a patient's.
SHOUTED = """
shouted yelled called gritaron gritó llamaron hanno gridato chiamato wywołali wywołano krzyknęli strigat strigară
φώναξαν φώναξε вигукнули викликали
"""
# Closings of one word that are as often said to somebody: "Cheers Ann!"
SAID_TO = "cheers best ta xx xxx ваш ваша"
# Labels of a form that somebody filled in by hand: "Name: Ann Fowler".
LABELS = """
details datos datele dati dane στοιχεία дані applicant requester claimant account holder policy name from customer
client citizen author sender by complainant
contact nombre solicitante titular remitente cliente autor richiedente intestatario intestataria nome mittente
utente autore wnioskodawca wnioskodawczyni zgłaszający zgłaszająca imię nazwisko nadawca klient autorka solicitant
solicitantă petent petentă numele nume expeditor client autor αιτών αιτούσα όνομα ονοματεπώνυμο αποστολέας πολίτης
ім'я піб відправник клієнт автор заявник
"""
# What may stand between a label and its colon: "Name (optional):", "Titular de la cuenta:".
LABEL_FILLS = """
optional opcional facoltativo nieobowiązkowo opțional προαιρετικά προαιρετικό необов'язково full first last of the
account your my y apellidos apellido e cognome i nazwisko imię și prenume prenumele de la cuenta del conto holder та
прізвище και επώνυμο contact
"""
# What makes somebody who signs as "a happy customer" the writer.
OF_WRITERS = """
a an one your happy grateful satisfied thankful proud loyal very concerned un una uno contento contenta agradecido
agradecida soddisfatto soddisfatta riconoscente zadowolony zadowolona wdzięczny wdzięczna mulțumit mulțumită
recunoscător recunoscătoare ένας μία μια ευχαριστημένος ευχαριστημένη вдячний вдячна задоволений задоволена
"""
ASKING = "who chi quien quién kto cine ποιος хто"
# Where somebody else who was cared for sat or lay: "the patient next to me, NAME, …".
BESIDE = """
next beside opposite in on near by across behind al de en junto enfrente vicino accanto di nel nella dietro obok z na
naprzeciw del della dei delle lângă din de vizavi δίπλα απέναντι στο στη поруч біля навпроти в у з
"""
# Before "patient" these say that somebody has patience.
BEFORE_PRAISE = """
very so was is were are really always and most more kind be extremely muy era fue es molto è tan tanto foarte
bardzo
"""
THANKED = "grateful spoke care call thank thanks thankful talked went credit indebted"
# Who goes "to X Ward" is moved there; who speaks to X Ward speaks to somebody.
MOVED = """
moved transferred admitted taken sent went go going came come drove walked referred discharged travelled travel drive
moving got brought rushed
"""
# Kinds of places where staff work: a first name after one may be theirs, "En el hospital María me atendió".
PLACE_WORK = """
hospital biblioteca centro residencia clínica ambulatorio ospedale policlinico szpital szpitalu bibliotece
przychodnia spital spitalul
sala aula reparto sali hali sălii κέντρο κτίριο зал залі
νοσοκομείο βιβλιοθήκη κλινική лікарня лікарні бібліотека бібліотеці
"""
CONJUNCTIONS = "and y e i și si και та і й oraz"
