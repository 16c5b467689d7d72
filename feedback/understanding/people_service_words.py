"""Words that tell comments about a service from reports and encyclopedias, in seven languages; data only, by hand.

``stem+kind`` stands for the stem with each ending of that kind in ``ENDINGS`` ("-" is no ending). Some of the forms so
made do not exist, which does no harm. Everything is folded when read, so accents and case do not matter here. A word
that is as common in reports as in comments is in neither table.
"""

ENDINGS = {
    "en": {
        "s": "- s",
        "v": "- s ed ing",
        "e": "e es ed ing",
        "y": "y ies ied ying",
        "er": "er ers ing",
    },
    "es": {
        "s": "- s",
        "n": "- es",
        "o": "o a os as",
        "or": "or ora ores oras",
        "ar": "ar o aron a an e en aba aban ado ada ados adas ando",
        "er": "er io ieron e en ido ida idos idas iendo",
        "past": "o aron",
        "pasti": "io ieron",
        "part": "ado ada ados adas",
        "parti": "ido ida idos idas",
    },
    "it": {
        "o": "o a i e",
        "e": "e i",
        "a": "a e",
        "m": "o i",
    },
    "pl": {
        "m": "- a owi em ze zy y i ów om ami ach owie",
        "k": "k ka kowi kiem ku cy ków kom kami kach ki",
        "n": "- u owi em ie y i ów om ami ach iem",
        "f": "a y ie ę ą o om ami ach - i",
        "ka": "ka ki ce kę ką ek kom kami kach",
        "ja": "ja ji ję ją jom jami jach je",
        "ie": "ie ia iu iem iach iom iami",
        "sc": "ść ści ścią",
        "adj": "y a e ego ej emu ą ym ych ymi i",
        "adji": "i a ie iego iej iemu ią im ich imi e ą",
        "past": "ł ła li ły ło",
        "i": "łam łem liśmy łyśmy",
        "a": "a i ę ą e o ach om ami",
        "e": "e a u em ach om ami",
        "ec": "iec ca cy ców cem com cowi",
    },
    "ro": {
        "adj": "- ă i e a ul",
        "m": "- ul ului i ii ilor u",
        "n": "- ul ului e ele elor",
        "u": "- ul ului uri urile urilor",
        "f": "ă a e ei ele elor i ii",
        "ie": "ie ia iei ii iile iilor",
    },
    "el": {
        "aor": "ε α ες αν αμε ατε",
        "i": "α αμε",
        "adj": "ος η ο ου ης ον οι ες ων ους ε α",
        "adja": "ος α ο ου ας οι ες ων ους ε",
        "os": "ος ου ο οι ων ους ε",
        "is": "ης η ες ων",
        "i2": "η ης ες ων εις εων εως",
        "a": "α ας ες ων",
        "o": "ο ου α ων",
        "ma": "μα ματος ματα ματων",
        "eas": "εας εα εις εων",
        "pass": "ηκε ηκαν",
        "as": "ας α ες ων",
    },
    "uk": {
        "past": "в ла ли ло",
        "pastr": "вся лася лися лось лася",
        "adj": "ий а е і ого ої ому ій у ою им их ими",
        "adjs": "ій я є і ього ьої ьому ю ьою ім іх іми",
        "m": "- а ові у ом і и ів ам ами ах",
        "k": "к ка кові ку ком ки ків кам ками ках",
        "ець": "ець ця цеві цю цем ці ців цям цями цях",
        "f": "а и і у ою - ам ами ах",
        "ия": "ія ії ію ією ій іям іями іях",
        "ня": "ння нню нням нні нь",
        "сть": "сть сті стю",
        "о": "о а у і ом",
    },
}

# Words of people who speak about a service that they used: themselves, thanks, praise, complaint, and what was done.
SERVICE = {
    "en": """
i i'm i've i'd i'll im ive id me my mine myself we us our ours ourselves you your yours
thank+v thankyou thankful thankfully thx grateful gratefully gratitude appreciat+e appreciation appreciative kudos
congratulations
help+v helper+s helpful helpfully helpfulness unhelpful assist+v assistance assistant+s aid+v support+v supportive
kind kindly kindness kinder kindest lovely care car+e carer+s caring friendly friendlier polite politely politeness
patient patiently patience
understanding empath+y empathetic sympathetic compassion compassionate considerate thoughtful gentle gently warm
warmly warmth
welcom+e greet+v greeting comforting comfortable comfort+v calm calming calmly reassur+e reassurance attentive
attention respectful
respectfully respect dignity courteous courteously courtesy professional professionally professionalism professionals
brilliant brilliantly excellent excellently excellence amazing amazingly fantastic wonderful wonderfully great superb
outstanding outstandingly
pleasant pleasantly exceptional exceptionally fabulous marvellous terrific perfect perfectly incredible spotless
impeccable exemplary
superstar gem angels hero lifesaver asset pleasure delight delighted delightful faultless fault flawless
good nice nicely nicer better fine okay ok
satisf+y satisfied satisfaction satisfactory happy happier pleased impress+v impressive content glad thrilled relieved
efficient efficiently efficiency prompt promptly quick quickly quicker swift swiftly timely punctual smooth smoothly
hassle
knowledgeable competent competence thorough thoroughly informative useful diligent conscientious organised reliable
cheerful
smil+e smiles humour laugh confident confidence encourag+e encouragement listen+v listener listens explain+v
explanation explanations explains
advic+e advis+e advice advisor adviser advisers answer+v question+s prais+e praise recommend+v recommendation highly
deserv+e merit+v bless credit
rude rudely rudeness unprofessional dismissive ignorant impatient unfriendly abrupt arrogant condescending patronising
unkind uncaring careless
disgusting disgraceful appalling appallingly terrible awful dreadful horrible shocking useless pathetic poor poorly
worst worse unacceptable
inadequate inefficient slow slowly disappoint+v disappointing disappointment frustrat+e frustration frustrating
annoy+v annoying upset upsetting
distressing stressful stress+v confus+e confusing confusion complain+v complaint+s grievance apolog+y apologise
apologised apologies sorry
ignored neglected neglect lack lacking delayed delay+s overcrowded dirty filthy clean cleaning cleaner+s cleanliness
noisy noise
wait+v waited waits queue+s queues queuing queueing rushed hurry phon+e telephone+s rang ringing voicemail switchboard
helpline hotline
callback email+v emails appointment+s booking rebook reschedul+e cancel+v cancelled desk+s counter+s reception
receptionist+s window kiosk
form+s paperwork document+s application+s permit licence renewal passport certificate refund claim+s benefit benefits
voucher fee+s
service+s staff staffing employee+s worker+s officer clerk+s official+s caseworker caseworkers colleague+s customer+s
user+s visitor+s
nurs+e nurse nurses midwife midwives doctor+s gp gps consultant+s physio physiotherapist therapist+s therapy dentist
dentists
pharmacist pharmacy radiographer phlebotomist paramedic paramedics ambulance healthcare hca hcas
hospital+s clinic+s ward+s surgery bay bays bed beds bedside treatment+s treat+v medication+s medicine prescription+s
operation+s scan+s
xray bloods test results diagnosis discharge+s admission admitted admit+v referral+s refer+v referred assessment
symptoms pain painful
painkillers illness meal+s food menu lunch tea blanket+s pillow+s toilet+s shower parking carpark disabled wheelchair
visit+v visit visits office offices centre reply replied respond+v response answered informed inform+v communicat+e
communication keep kept
tutor+s mentor+s teacher+s lesson+s class classes exercis+e exercises course information needs
need needed wish trust rate rated sorted sort resolv+e solved solve dealt deal fixed fix repair+s repaired
handled
attended attend attending seen told above beyond medal raise promotion improve improvement+s improved improving
suggest+v suggestion+s feedback survey experience+s nothing everything nobody
discrimination privacy confidential confidentiality consultation consulted continuity
""",
    "es": """
me mi mis mí yo nos nosotros nosotras nuestr+o conmigo mío míos mías usted ustedes vosotros vosotras vuestr+o os les
te tu ti
he hemos fui fuimos estuve estuvimos tuve tuvimos pude pudimos hice hicimos vine vinimos llamé llamamos pedí pedimos
esperé esperamos
llevé llevo llevamos intenté intentamos conseguí quise supe salí salimos llegué llegamos volví perdí pregunté recibí
solicité necesité
presenté hablé conté expliqué acudí estoy estamos soy somos tengo tenemos quiero queremos quisiera quisiéramos querría
puedo podemos creo
pienso opino considero siento espero necesito recomiendo agradezco agradecemos felicito felicitamos debo doy deseo
encuentro repito pido
escribo mando envío voy vamos vengo
gracias agradecer agradec+parti agradecidísim+o agradecimiento+s gratitud felicitar felicit+part felicitación
felicitaciones felicidades enhorabuena
destacar quejarme queja+s reclamación reclamaciones reclamo sugerencia+s sugiero opinión
atend+er atendid+o atiend+s atiende atienden atenderme atendernos atención atent+o atentísim+o amable+s amabilísim+o
amabilidad
ayud+ar ayudarme ayudarnos ayuda apoy+ar excelente+s trat+part trato tratarme trataron trató
encantador+s encantador encantadora encantadores encantadoras encanto maravill+o maravillos+o maravilla simpátic+o
simpatía majo maja majos majas
cariño cariños+o cercan+o cercanía dulce dulzura eficaz eficaces eficacia eficiente+s eficiencia genial geniales
estupend+o fantástic+o magnífic+o
fenomenal impecable+s inmejorable+s insuperable perfect+o perfectamente buenísim+o rapidísim+o rapidez ágil agilidad
puntual puntualidad
servicial serviciales educad+o educadísim+o educación respetuos+o respeto profesional profesionales profesionalidad
profesionalismo
competente+s paciencia pacient+s comprensiv+o comprensión empatía empátic+o humanidad human+o implicación implicad+o
entregad+o
dedicación sonrisa alegría resolutiv+o diligente+s diligencia responsable+s disposición dispuest+o facilidad
facilidades tranquilidad tranquil+o
content+o satisfech+o satisfacción alivio confianza emocionad+o estupendamente bien peor mal fatal gusto diez
sobresaliente
merece merecen ascenso recomendable+s ejemplar crack joya
pésim+o horrible+s horroros+o desastre vergonzos+o vergüenza lamentable+s maleducad+o groser+o antipátic+o borde
bordes desagradable+s prepotente+s
chulería indignante indignad+o decepcionad+o decepción decepcionante inaceptable impresentable+s malísim+o lent+o
lentitud descontent+o falta enfad+part
impotencia nadie nada ningún nunca todavía tampoco
resolv+pasti resuelt+o resolver resuelve resolvieron solucion+ar solución soluciones explic+ar explicaciones
inform+part informaron
indic+part indicaron orient+part orientaron gestion+ar gestión gestiones tramit+ar trámite+s tramitación ocup+part
ocupó ocuparon encargó encargaron
contest+ar respond+pasti responde responden contestación llamaron llamó llamada+s cogen cogió descuelgan devolvió
devolvieron
escuch+ar escuchó acompañ+part acompañó dedic+part dedicó facilit+part facilitó facilitaron aclar+part aclaró
aclararon
esper+part espera esperar esperando cola colas turno+s cita citas previa ventanilla+s mostrador mostradores taquilla
recepción
recepcionista+s teléfono+s telefónic+o correo papeles papeleo impreso+s formulario+s documento+s documentación
expediente+s certificado+s solicitud
solicitudes dni pasaporte padrón carnet licencia renovación renovar beca subvención prestación paro multa+s recibo+s
factura+s tasa tasas pago
oficina+s ayuntamiento funcionari+o emplead+o trabajador+s trabajadora trabajadoras administrativ+o servicio+s
personal usuario+s usuaria
enfermer+o médico médica médicos médicas doctora doctor auxiliar auxiliares celador celadores celadora matrona
fisioterapeuta pediatra
consulta+s urgencias ambulatorio planta habitación camilla cama analítica análisis receta+s medicación tratamiento+s
operación quirófano
diagnóstico revisión prueba+s dolor ingreso síntomas comedor limpieza limpi+o suci+o aparcamiento aparcar
curso clases monitor monitora profesorado instalaciones
""",
    "it": """
mi mio mia miei mie me io noi ci nostr+o ho abbiamo avevo avevamo ero eravamo siamo sto stiamo vorrei vorremmo volevo
volevamo voglio posso
possiamo potevo devo dobbiamo dovevo so credo penso trovo ritengo spero aspetto aspettavo chiedo desidero consiglio
consigliamo scrivo mando
vado vengo andavo chiamavo riuscivo faccio facciamo sentivo capivo vostr+o lei voi tu ti te
grazie ringrazi+m ringrazio ringraziamo ringraziare ringraziarla ringraziarvi ringraziamento ringraziamenti
riconoscente riconoscenti riconoscenza
gratitudine grato grata grati apprezz+o apprezzato apprezzata complimenti complimentarmi congratulazioni elogio elogi
encomio plauso lode
segnalo segnalare segnalazione segnalazioni reclamo reclami lamentela lamentele protesta lamentarmi suggerimento
suggerisco
gentil+e gentilissim+o gentilezza cortes+e cortesissim+o cortesia disponibil+e disponibilissim+o disponibilità
professional+e professionalità
professionalmente preparat+o preparatissim+o premuros+o attent+o attentissim+o attenzione dedizione impeccabil+e
brav+o bravissim+o bravura
efficient+e efficientissim+o efficienza efficac+e pazienza pazient+e competent+e competentissim+o competenza
eccellent+e ottim+o ottimamente
fantastic+o fantastiche fantastici splendid+o meraviglios+o stupend+o magnifico perfett+o perfettamente superlativ+o
eccezional+e straordinariamente
rapid+o rapidissim+o rapidità veloc+e velocissim+o velocemente celermente puntual+e puntualità tempestiv+o precis+o
precisione
chiarezza simpatic+o simpatiche simpatici dolc+e dolcissim+o dolcezza sorriso sorridente carin+o carinissim+o educat+o
educatissim+o rispettos+o
rispetto empatia empatic+o umanità uman+o accoglienz+a accoglient+e cordial+e cordialità comprensiv+o comprensione
delicatezza
soddisfatt+o soddisfattissim+o soddisfazione content+o contentissim+o felic+e felicissim+o entusiasta tranquill+o
tranquillità bene benissimo
peggio male consigliatissim+o consigliat+o merita meritano angeli tesoro
pessim+o orribil+e vergognos+o vergogna maleducat+o maleducazione scortes+e scortesia sgarbat+o arrogant+e arroganza
indecent+e scandalos+o
inaccettabil+e incompetent+e incompetenza disastro disastros+o lentissim+o lentezza lent+o delus+o delusione
deludent+e arrabbiat+o indignat+o
disorganizzat+o disorganizzazione antipatic+o scarsa scarso purtroppo nessuno niente nulla
aiut+o aiutat+o aiutarmi aiutarci aiutare aiuto seguita assistit+o assistenza occupat+o accompagnat+o accolt+o
ascoltat+o ascoltare ascolto
spiegat+o spieg+m spiegare spiegarmi spiegazione spiegazioni risolt+o risolvere risolto soluzione chiarit+o
indirizzat+o informat+o
richiamat+o rispost+o risponde rispondono rispondere risposto telefonat+o telefonata telefonate contattat+o sbrigat+o
sistemat+o
trattat+o trattamento servit+o fatto+o detto capit+o capire
coda code fila attesa attese aspettato aspettare aspettando appuntament+m prenotazion+e prenotat+o prenotare numerino
sportell+m bancone
pratica pratiche modul+m modulistica document+m documentazione domanda certificat+m carta tessera patente passaporto
residenza isee spid bolletta
bollette multa rimborso tassa tasse telefono centralino email mail
ufficio uffici asl impiegat+o operator+e operatrice operatrici addett+o dipendent+e funzionari+o funzionario
personal+e servizio servizi
segreteria segretaria infermier+e infermiera infermiere medico medici dottoressa dottoresse oculista pediatra
fisioterapista ostetrica reparto
corsia ricovero ricoverat+o pronto soccorso visita visite ambulatorio esame esami prelievo prelievi referto referti
terapia terapie ricetta
ricette intervento diagnosi cura cure curat+o dolore cup ticket pulizia pulit+o sporc+o parcheggio parcheggiare mensa
camera letto
utente utenti utenza paziente esperienza
chiaro chiari chiarissimo chiarissima chiarissimi
""",
    "pl": """
mnie mi mną my nas nam nami mój moja moje mojego mojej mojemu moim moich moimi nasz nasza nasze naszego naszej naszym
naszych naszą
jestem jesteśmy by+i mia+i czeka+i dosta+i chcia+i chciałabym chciałbym chcę chcemy mogę mogłam mogłem możemy muszę
musiałam musiałem mam
mamy wiem myślę uważam sądzę czuję czułam czułem zadzwoni+i dzwoni+i rozmawia+i pyta+i zapyta+i prosi+i poprosi+i
przysz+i przyszłam przyszedłem
poszłam poszedłem wyszłam wyszedłem weszłam wszedłem próbowa+i próbuję złoży+i składa+i odebra+i załatwi+i załatwia+i
wróci+i zosta+i zostałam
zostałem usłysza+i trafi+i potrzebowa+i potrzebuję spotka+i widzia+i zgłosi+i zgłaszam wypełni+i stałam stałem
siedzia+i zapłaci+i jecha+i
życzę proszę prosimy dzwonię piszę polecam polecamy pozdrawiam pozdrawiamy gratuluję oceniam państwo państwa państwu
wam was
dziękuję dziękujemy dziękować dzięki podziękowa+ie podziękowania podziękowanie podziękować wdzięczn+adj wdzięczno+sc
pochwał+f pochwalić pochwalam
brawo brawa ukłony skarg+f skarga skargi skargę skarżę zażaleni+e zażalenie zażalenia uwagi opini+a
pomoc pomocy pomocn+adj pomóg+past pomogła pomogli pomogły pomaga+past pomaga pomagają pomóc pomoże wsparci+e wsparcie
wsparcia
mił+adj milutk+adji najmilsz+adj mili miło uprzejm+adj uprzejmie uprzejmo+sc życzliw+adj życzliwie życzliwo+sc
serdeczn+adj serdecznie serdeczno+sc
sympatyczn+adj sympatycznie grzeczn+adj grzecznie kulturaln+adj kulturalnie cierpliw+adj cierpliwie cierpliwo+sc
wyrozumiał+adj
wyrozumiało+sc empati+a empatia empatią empatyczn+adj troskliw+adj troska ciepło ciepł+adj opiekuńcz+adj
profesjonaln+adj profesjonalnie profesjonalizm profesjonalizmem profesjonalist+f profesjonalistka profesjonalistką
profeska fachow+adj fachowo
fachowcem fachowiec kompetentn+adj kompetentnie kompetencj+ja kompetencja rzeteln+adj rzetelnie rzetelno+sc
sumienn+adj solidn+adj dokładn+adj
zaangażowan+adj zaangażowanie zaangażowania sprawn+adj sprawnie szybko szybk+adji szybciutko ekspresowo błyskawicznie
punktualn+adj
terminowo konkretn+adj uczynn+adj otwart+adj uśmiech uśmiechu uśmiechem uśmiechnięt+adj
wspaniał+adj wspaniale świetn+adj świetnie doskonał+adj doskonale rewelacj+ja rewelacyjn+adj rewelacyjnie super
fantastyczn+adj cudown+adj
znakomicie idealnie perfekcyjnie wzorow+adj wzorowo niezawodn+adj genialn+adj wyśmienit+adj najlepiej dobrze bardzo
gorąco wzór skarb anioł złot+adj
zadowolon+adj zadowolenie zadowolenia szczęśliw+adj wyróżnić wyróżnienie zasługuje zasługują premi+a podwyżkę ratunek
docenić doceniam
okropn+adj fataln+adj fatalnie tragiczn+adj tragicznie tragedia straszn+adj strasznie koszmar koszmarn+adj skandal
skandaliczn+adj karygodn+adj
niemił+adj nieuprzejm+adj niegrzeczn+adj opryskliw+adj chamsk+adji chamstwo arogancj+ja aroganck+adji arogancja
bezczeln+adj lekceważ+past
lekceważenie lekceważąco niekompetentn+adj niekompetencj+ja niedopuszczaln+adj rozczarowan+adj żenad+f porażka bałagan
brudn+adj brudno brud
wstyd kiepsk+adji słabo niestety nikt nic nigdy zawsze wszystko
załatwi+past załatwia załatwić załatwion+adj załatwiania wyjaśni+past wyjaśnia wyjaśnić wyjaśnion+adj wytłumaczy+past
tłumaczy+past
obsłuży+past obsługuje obsługiwa+past obsłużon+adj obsługa obsługę obsługi obsłudze obsługą zajęła przyj+past przyjęła
poinformowa+past poradzi+past doradzi+past wskaza+past poprowadzi+past przeprowadzi+past oddzwoni+past odpisa+past
odbiera odbierają odebra+past
sprawdzi+past dopilnowa+past zaopiekowa+past opiekowa+past wysłucha+past potraktowa+past potraktowan+adj zby+past
ochrzani+past nakrzycza+past
kolej+ka kolejce okienk+n okienko okienka okienku okienek wizyt+f termin terminy terminu numerek rejestracj+ja
rejestracja rejestracji
telefon telefonu telefonicznie telefonem infolini+a infolinia infolinii mail maila wniosek wniosku wnioski wniosków
formularz formularza druk druki
dokument dokumenty dokumentów dokumentami papiery podanie zaświadczenie zaświadczenia dowód paszport paszportu
meldunek zasiłek
urząd urzędu urzędzie urzędem urzęd+k urzędni+k urzędnicz+ka urzędniczce pracowni+k pracownic+f pracownicy personel
personelu personelowi
petent+m interesant+m klient+m klientka klientów pacjent+m pacjentka pacjentki pan pani panu panią
lekar+m lekarz lekarza lekarka lekarki pielęgniar+ka pielęgniarz położn+adj ratowni+k doktor przychodni+a przychodnia
przychodni oddział oddziale
sor szpitalu recept+f badani+e badania badanie zabieg zabiegu leczenie opiek+f opieka opieki opiekę ból bólu czekanie
czekania czekać
sprawa sprawę sprawy sprawą wizytę kontakt toalet+f parkować zaparkować poczekalni+a poczekalnia poczekalni
""",
    "ro": """
eu mă mi m îmi mie mine ne am suntem eram aveam avem vreau vrem doresc dorim doream aș putem trebuia știu cred
consider simt sper
rog rugăm mulțumesc mulțumim recomand recomandăm felicit felicităm apreciez apreciem merg cer aștept așteptăm propun
semnalez reclam
meu mea mei mele nostru noastră noștri noastre dumneavoastră dvs vouă voi tău ta
mulțumiri mulțumire mulțumită mulțumit mulțumiți nemulțumit nemulțumită nemulțumiri recunoscăt+m recunoscător
recunoscătoare recunoștință respectul
felicitări laud+f laudă laude bravo stimă aprecier+ie apreciere apreciat apreciată plângere plângeri reclamație
reclamații sesizare sesizez sugestie
ajut+adj ajutor ajutorul ajutorului ajuta ajute ajutați ajutând amabil+adj amabilitate amabilitatea atent+adj atenți
atenție atenția
răbdar+f răbdare răbdarea răbdător răbdătoare profesionist+adj profesioniști profesionistă profesional profesionalism
profesionalismul
priceput+adj pricepere calm+adj calmă blând+adj blândețe grijuliu grijulie grijă grija empatie empatic+adj căldură
cald+adj călduros
politicos politicoasă politicoși politețe respectuos respectuoasă manierat+adj educat+adj serviabil+adj prietenos
prietenoasă drăguț+adj drăguți
zâmbet zâmbetul zâmbitoare zâmbitor competent+adj competență eficient+adj eficiență prompt+adj promptitudine
punctual+adj rapid repede operativ
serios serioasă seriozitate implicat+adj implicare dedicat+adj devotat devotament înțelegere înțelegătoare înțelegător
omenie omenos
excelent+adj excelenți minunat+adj minunați extraordinar+adj deosebit+adj deosebiți superb+adj grozav+adj
fantastic+adj perfect+adj ireproșabil+adj
impecabil+adj exemplar+adj bună bune buni bine frumos super zece încântat+adj fericit+adj satisfăcut+adj liniște
merită meritați medalie premiu încredere speranță suflet inimă înger îngeri
groaznic+adj oribil+adj jalnic+adj rușine rușinos rușinoasă dezamăgit+adj dezamăgitor dezamăgitoare dezamăgire
nesimțit+adj nesimțire nepoliticos
nepoliticoasă obraznic+adj obrăznicie arogant+adj aroganță incompetent+adj incompetență inacceptabil urât lent+adj
încet prost proaste slab
slabă indiferență ignorat ignorată țipat bătaie umilit umilită nimeni nimic niciodată mereu păcat
rezolvat rezolvată rezolvare rezolve rezolvă rezolvăm explicat explică explice explicații explicația lămurit lămurire
îndrumat îndrumare sfătuit sfat
sfaturi ocupat preluat răspuns răspund răspundă răspunde sunat sun suni telefonat ascultat servit servire tratat
tratament îngrijit
îngrijire îngrijiri consultat informat informații verificat întrebat vorbit comportament comportat atitudine
atitudinea
coada coadă cozi așteptat așteptare așteptarea așteptam ghișeu ghișeul ghișee ghișeului programare programări
programarea programat
telefon telefonul telefonului email act acte actele document documentele documente dosar cerere cererea formular
formularul formulare
adeverință certificat buletin buletinul pașaport pașaportul permisul impozit taxe amendă factură facturi pensie pensia
alocație
primărie primăria instituție instituția instituției birou biroul biroului serviciu serviciul serviciului servicii
serviciile funcționar funcționara
funcționarul funcționari angajat angajată angajații angajatul personal personalul personalului salariat colectiv
colectivul colectivului
doamna doamnei domnul domnului domnișoara client clienți clienții cetățean cetățeanul
medic medicul medicului medici doctorița asistent asistente asistenta asistentă asistentele infirmieră infirmiera
brancardier
spital spitalul spitalului secția secție urgențe cabinet cabinetul consultație consult internat internată internare
operație operația
analize analizele rețetă rețeta tratamentul pacient pacienți pacienții vindecat salon salonul durere dureri curat
curățenie murdar murdară mizerie
toaletă parcare parca produs produsul produse comand comandat livrat livrare colet preț prețul garanție
""",
    "el": """
μου μας εμένα εμάς εγώ εμείς σας εσάς εσείς
είμαι είμαστε ήμουν ήμασταν έχω έχουμε είχα είχαμε θέλω θέλουμε ήθελα θέλαμε μπορώ μπορούσα μπόρεσα κατάφερα
καταφέραμε ξέρω πιστεύω νομίζω
θεωρώ νιώθω ένιωσα νιώσαμε αισθάνθηκα αισθάνομαι ελπίζω εύχομαι χαίρομαι χάρηκα χρειάζομαι χρειάστηκα χρειαστήκαμε
πήγα πήγαμε πάω πάμε ήρθα ήρθαμε έφυγα φύγαμε μπήκα βγήκα γύρισα πέρασα περάσαμε στάθηκα έμεινα μείναμε βρέθηκα
περίμεν+i περιμένω περιμένουμε περιμέναμε περιμένει περίμενε περιμένεις αναμονή αναμονής ζήτησα ζητήσαμε ζητώ ρώτησα
ρωτήσαμε μίλησα μιλήσαμε
κάλεσα καλέσαμε τηλεφώνησα τηλεφωνήσαμε έστειλα έγραψα γράφω στέλνω υπέβαλα κατέθεσα πήρα πήραμε έλαβα έδωσα έκλεισα
πλήρωσα βρήκα βρήκαμε είδα
είδαμε άκουσα έμαθα ταλαιπωρήθηκα ταλαιπωρηθήκαμε ταλαιπωρία ταλαιπωρίας εξυπηρετήθηκα εξυπηρετηθήκαμε απογοητεύτηκα
απογοητεύθηκα εντυπωσιάστηκα
προτείνω συστήνω συνιστώ παρακαλώ αναφέρω επιθυμώ εκφράσω ευχαριστήσω ευχαριστήσουμε συγχαρώ επαινέσω τονίσω
ευχαριστώ ευχαριστούμε ευχαριστίες ευχαριστήσαμε ευχαριστημέν+adj δυσαρεστημέν+adj ικανοποιημέν+adj ικανοποίηση
ευγνώμων ευγνώμονες ευγνωμοσύνη
ευγνωμονώ συγχαρητήρια συγχαίρω μπράβο εύγε έπαινος έπαινο επαίνους εκτιμώ χίλια
βοήθησ+aor βοηθήσ+aor βοηθάει βοηθά βοηθούν βοηθήσει βοηθήσουν βοήθεια βοήθειας βοήθειά βοηθητικ+adj
εξυπηρέτησ+aor εξυπηρετεί εξυπηρετούν εξυπηρετήσει εξυπηρέτηση εξυπηρέτησης εξυπηρετικ+adj εξυπηρετικότατ+adj
ευγενικ+adj ευγενέστατ+adj ευγενής ευγένεια ευγένειας ευγενικά υπομον+i2 υπομονή υπομονετικ+adj υπομονετικά άψογ+adj
άψογα πρόθυμ+adj προθυμία
πρόθυμα χαμόγελο χαμογελαστ+adj χαμογελά ζεστ+adj ζεστασιά ανθρωπιά ανθρωπιάς ανθρώπιν+adj καλοσύνη καλοσυνάτ+adj
καλόκαρδ+adj συμπόνια κατανόηση
ενσυναίσθηση σεβασμό σεβασμός αξιοπρέπεια φροντίδα φροντίδας φρόντισ+aor φροντίζει φροντίζουν τρυφερότητα
επαγγελματίας επαγγελματίες επαγγελματισμός επαγγελματισμό επαγγελματικότητα επαγγελματικ+adj ευσυνείδητ+adj συνεπής
συνέπεια
καταρτισμέν+adj γνώστης κατατοπιστικ+adj κατατοπιστικά εργατικ+adj ακούραστ+adj φιλότιμ+adj φιλότιμο
τέλει+adja τέλεια εξαιρετικ+adj εξαιρετικά υπέροχ+adj υπέροχα καταπληκτικ+adj καταπληκτικά φανταστικ+adj άριστ+adj
άριστα θαυμάσι+adja απίθαν+adj
φοβερ+adj τρομερ+adj χρυσ+adj διαμάντι άγγελος κούκλα σπουδαί+adja υποδειγματικ+adj υπόδειγμα ιδανικ+adj ικανότατ+adj
ικανοποιητικ+adj
γρήγορα γρήγορ+adj γρηγορότερα αμέσως άμεσα άμεση άμεσ+adj ταχύτητα ταχύτατα ταχύτατ+adj τάχιστα εύκολα απλά ωραία
ωραί+adja καλά καλύτερ+adj
χαρά ρολόι θερμά θερμ+adj ολόψυχα εγκάρδια καρδιάς ανακούφιση αξίζει αξίζουν βραβείο προαγωγή άξι+adja
χάλια χάλι απαράδεκτ+adj απαράδεκτα αίσχος ντροπή ντροπής τραγικ+adj άθλι+adja αγενής αγενέστατ+adj αγένεια αγενείς
αγένειας ειρωνικ+adj
ειρωνεία αδιάφορ+adj αδιαφορία αδιαφορίας ανίκαν+adj ανύπαρκτ+adj απογοήτευση απογοητευμέν+adj απογοητευτικ+adj
κακ+adj κακή χείριστ+adj χειρότερ+adj αργ+adj
αργεί αργούν αργά καθυστέρηση καθυστερήσεις καθυστερούν φώναξε φώναζε προσβλητικ+adj απότομ+adj απότομα παράπονο
παράπονα παράπονό παραπονεθώ
καταγγελία κρίμα δυστυχώς κανείς κανένας κανέναν τίποτα πάντα
ανέλαβ+aor τακτοποίησ+aor έλυσε λύθηκε έλυσαν εξήγησ+aor εξηγεί εξηγήσει εξηγούν ενημέρωσ+aor ενημέρωση καθοδήγησ+aor
καθοδήγηση συμβούλεψ+aor
συμβουλή συμβουλές απάντησ+aor απαντά απαντάει απαντούν απάντηση άκουσε ακούει ασχολήθηκε ασχολούνται διευκόλυν+aor
μεσολάβησε επικοινώνησε
επικοινωνία επικοινωνήσω σηκώνει σηκώνουν σήκωσε τηλεφωνικά φέρθηκε φέρθηκαν συμπεριφορά συμπεριφοράς συμπεριφέρθηκε
αντιμετώπισε
αντιμετώπιση νοιάστηκε νοιάζεται στάθηκε συμπαραστάθηκε έσωσε σώσατε πρόσεξε υποδέχτηκε υποδέχθηκε δέχτηκε κατάλαβε
διόρθωσε
ουρά ουράς ουρές ραντεβού γκισέ θυρίδα θυρίδας παράθυρο ταμείο ταμείου τηλέφωνο τηλέφωνα τηλεφωνητής τηλεφωνικ+adj κεπ
χαρτί χαρτιά έγγραφ+o έγγραφα δικαιολογητικά αίτηση αίτησης αίτησή αιτήσεις έντυπ+o έντυπα πιστοποιητικ+o φόρμα
ταυτότητα ταυτότητας διαβατήριο άδεια
επίδομα πρόστιμο λογαριασμό τέλη
υπάλληλ+os υπάλληλοι υπηρεσί+a υπηρεσία γραφείο γραφείου προσωπικό προσωπικού δουλειά δουλειάς εργαζόμενος εργαζόμενη
διοίκηση πολίτη
γραμματεία γραμματέας συνάδελφο συνάδελφος άνθρωπ+os άνθρωπος κυρία κύριος κύριο κυρίας κυρίου
νοσηλευτ+is νοσηλεύτρια νοσηλεύτριες νοσηλεύτριας νοσηλευτές γιατρός γιατρέ γιατρού γιατροί γιατρούς γιατρό ιατρός
μαία μαίες φυσικοθεραπευτ+is
φυσικοθεραπεύτρια τραυματιοφορέας κλινική κλινικής θάλαμο θαλάμου θάλαμος επείγοντα εφημερία εξετάσεις εξέταση
χειρουργείο χειρουργείου θεραπεία
φάρμακα συνταγή συνταγές πόνο πόνους ασθενή ασθενείς νοσοκομείο νοσοκομείου ιατρείο ιατρεία εμβόλιο
πάρκινγκ τουαλέτα τουαλέτες καθαριότητα καθαρ+adj βρώμικ+adj βρωμιά σκουπίδια
ego emas esas
""",
    "uk": """
я мені мене мною ми нам нас нами мій моя моє мого моєї моєму мою моїм моєю мої моїх моїми наш наша наше нашого нашої
нашому нашу нашій нашим наші наших
вам вас ваш ваша ваше вашого вашої вашому вашу вашій ваші ваших вашим ви вами
дякую дякуємо дяка подяк+f подяка подяку подяки подякою подякувати дякувати вдячн+adj вдячні вдячність вдячності
спасибі хочу хочемо хотів хотіла
хотілося хотілось прошу просимо бажаю бажаємо зичу рекомендую рекомендуємо раджу вважаю думаю знаю можу можемо маю
маємо чекаю чекаємо пишу
звертаюся звертаюсь зверталася звертався зверталась звернувся звернулась звернулася скаржуся скаржусь пропоную
підкажіть
чека+past чекали прийш+past прийшов прийшла прийшли приходила приходив дзвони+past подзвонила подзвонив телефонувала
телефонував додзвонитися
додзвонитись сиділа сидів стояла стояв простояла простояв запитала запитав питала питав отримала отримав подавала
подавав втратила забула
відзначити відмітити похвалити похвал+f похвала похвалу премі+ия преміювати скарг+f скарга скарги скаржитися
скаржитись нарікання зауваження пропозиція
відгук молод+ець молодці браво
допоміг допомогла допомогли допомагає допомагають допомагала допомагав допомог+f допомога допомогу допомоги допоможе
допоможуть допомогти
обслуги обслужи+past обслуговує обслуговують обслуговува+ня обслуговування обслуговував обслуговувала підтримка
підтримку підтримала підтримав
ввічлив+adj ввічливо ввічлив+сть ввічливість чемн+adj чемно уважн+adj уважно уважність терпляч+adj терпляче терпіння
терпінням терпеливо терпелив+adj
привітн+adj привітно привітність люб'язн+adj люб'язно тактовн+adj доброзичлив+adj доброзичливо доброзичливість
добр+adj доброта добротою щир+adj щиро
чуйн+adj чуйність людян+adj людяність людяно співчутлив+adj турботлив+adj турботливо турбот+f турбота турботу
душевн+adj сердечн+adj сердечно
теплі теплом усмішка усмішкою посмішка посмішкою усміхнен+adj порядн+adj порядність небайдуж+adj
професіонал професіоналка професіоналом професіонали професійн+adj професійно професіоналізм кваліфікован+adj
компетентн+adj компетентно
компетентність відповідальн+adj відповідально сумлінн+adj сумлінно грамотн+adj грамотно фахово оперативн+adj
оперативно швидко швидк+adj
якісн+adj якісно чітко зрозуміло доступно вчасно
чудов+adj чудово прекрасн+adj прекрасно відмінн+adj відмінно неймовірн+adj неймовірно супер найкращ+adj найкраще
бездоганн+adj бездоганно
блискуче добре класн+adj класно файн+adj золот+adj справжній приємн+adj приємно враження задоволен+adj задоволені
задоволення щаслив+adj
подобається сподобалося сподобалось заслуговує заслуговують варт+adj взірець рятівник янгол спокійно
жахлив+adj жахливо жах жаху жахіття ганьб+f ганьба хамство хамств+о хам хамка хамськ+adj нахабн+adj нахабство нахабно
груб+adj грубо грубість
брутальн+adj неввічлив+adj неприпустим+adj неприпустимо обурен+adj обурення байдуж+adj байдужість байдуже зневага
зневажливо непрофесійн+adj
непрофесійно некомпетентн+adj незадоволен+adj розчарован+adj розчарування погано поган+adj кошмар брудно брудн+adj
бруд повільно невдоволен+adj
ніхто ніде нічого ніколи завжди жаль нажаль
поясни+past пояснює пояснювала пояснював пояснити роз'ясни+past роз'яснення зайня+pastr зайнявся зайнялася зайнялась
зайнялися подбав подбала
подбали вислуха+past виріши+past вирішує вирішення вирішити владна+past уладнала прийня+past прийняла прийняв відповів
відповіла відповідає
відповідають передзвони+past перетелефонувала порадила порадив підказа+past поради+past зустріла зустрів провела
оформи+past оформлення оформлювала
поставилася поставився поставилась ставлення спілкування спілкувалася спілкувався розмовляв розмовляла врятува+past
вилікува+past лікує потурбувалася
черг+f черга черги черзі чергу запис запису прийом прийому прийомі віконцем віконце віконця віконці вікно вікна
телефон телефону слухавку трубку
дзвінок дзвінки дзвінка гаряча документ+m документ документи документів довідк+f довідка довідку довідки довідок
заяв+f заява заяву заяви бланк анкета
паспорт паспорта паспорту субсидія субсидію субсидії пільг+f пільгу пільги пенсію пенсії виплат+f виплати реєстратур+f
реєстратура реєстратурі
послуг+f послуга послуги послуг сервіс сервісу установ+f установа установі установи цнап працівни+k працівниц+f
працівниця працівниці працівницю
співробітни+k співробітниц+f співробітниця персонал персоналу фахівець фахівця фахівцем спеціаліст спеціалістка
спеціалісти колектив колективу
оператор+m операторка кабінет кабінеті кабінету відвідувач+m пацієнт+m пацієнта пацієнти клієнт+m справ+f справа
справу пані пан пана пану
лікар лікаря лікарю лікарі лікарів лікарка лікарку лікаркою медсестр+f медсестра медсестри медсестрі санітарк+f
фельдшер поліклінік+f поліклініка
поліклініці лікарн+f лікарня лікарні лікарню відділення відділенні палат+f палата палаті аналізи аналіз операцію
операції ліки лікування рецепт
обстеження біль болю хворий хвора
прибирання чисто чистота туалет паркуватися сміття
""",
}

# Words that a report or an encyclopedia has, and a comment about a service hardly: sport; stage, screen and print;
# politics and law; war; science and nature; lives and history; the press; peoples.
NEWS = {
    "en": """
league+s season championship+s champion+s tournament+s goal goals scored scorer scoring stadium coach coached football
footballer soccer rugby
cricket basketball baseball hockey tennis golf racing olympic olympics olympian medalist medallist quarterback
wicket+s innings playoff+s playoffs
semifinal semifinals finalist midfielder defender goalkeeper striker grand prix formula debut debuted teammate+s
roster draft nba nfl nhl mlb fifa uefa
mvp touchdown referee fixture kickoff halftime rematch wrestl+er boxer boxing marathon cyclist athlet+s athlete
athletes athletics
film films filmed filming filmmaker movie+s album+s song+s singer singers songwriter novel novels novelist actor
actors actress actresses
directed director directors starring starred episode+s series sitcom televised premiere premiered screenplay
soundtrack remix lyrics vocals vocalist guitar guitarist
bassist drummer drums concert concerts gig chart billboard grammy oscar emmy manuscript composer composed
opera orchestra symphony choir jazz painter paintings sculptor poet poets poem poems poetry playwright biography
published publisher paperback
ebook author authors magazine newspaper broadcast broadcaster anime manga trailer netflix hbo dvd celebrity
celebrities fandom
election+s elected electoral party parties parliament parliamentary senate senator senators congress congressman
republican republicans democrat democrats
democratic liberal conservatives president presidential presidency premier minister ministers ministry government
governor mayor
candidate candidates campaign+s vote votes voters voted ballot referendum diplomat ambassador treaty sanctions trump
obama clinton
supreme prosecutor prosecutors convicted sentenced jailed murder murdered murderer arrested suspect suspects fbi cia
terrorist terrorists terror
army armies battle battles war wars warfare troops soldiers military navy naval infantry regiment battalion brigade
squadron commander
colonel lieutenant marshal admiral weapons missile missiles bomb bombing bombs invasion invaded captured defeated
siege rebels rebellion killed
killing conquer conquered nazi nazis allied
species genus orbit galaxy planet+s asteroid expedition theorem mathematician physicist chemist biologist botanist
astronomer scientist+s
laboratory fossil fossils dinosaur habitat river mountain+s island islands coast peninsula province climate
earthquake hurricane
born died reign reigned throne empire emperor dynasty kingdom kings queens prince princess duke duchess baron
nobility noble
century centuries medieval ancient historian historians history historical archaeolog+y archaeological descendant
descendants ancestor ancestors heir
succeeded successor predecessor appointed founded founder cofounder established abolished renamed nicknamed eponymous
alumni alumnus graduated
university professor scholar philosopher philosophy theology bishop bishops archbishop pope cathedral monastery monk
christians
catholic jewish muslim muslims
reported reportedly announced spokesman spokeswoman spokesperson interview headline headlines breaking journalist
journalists reporter
billion billions millions shares investors ceo startup stocks startups corporation
american americans british french german russian chinese japanese spanish greek turkish israeli iranian iraqi
ukrainian african european
rt http https www lmao omg retweet tweet tweets tweeted hashtag instagram youtube
iii vii viii xii xiii xiv xv xvi xvii xviii xix
player players playing club clubs won wins winner winners winning versus vs rival rivals squad lineup sophomore
freshman wrestling pitcher inning
yards podium standings ranked ranking pole race racer races
character characters fictional storyline plot sequel franchise voiced studio studios theatre theater
musician musicians musical
dancer museum gallery exhibition sculpture literature literary fiction translated edition
legislature legislation lawyer lawsuit attorney constitution constitutional federal national international
state states territory
colony colonial revolution revolutionary independence protest protests protesters refugees
regime communist socialist fascist economist economy economic inflation
chancellor commissioner delegates
villages region regional county population inhabitants situated
theory theories geometry algebra equation physics chemistry biology astronomy satellite spacecraft telescope molecule
comedian comedians producer producers presenter host hosted
saint saints holy christ church churches religious religion priest temple
married marriage divorced widow siblings
eldest noblewoman aristocrat patron
became retired resigned defeat victory victories
anarchist ideology liberation activist activists movement metaphysics existential sociology
vector topology acid compound compounds catalyst enzyme protein polymer algorithm
substitute captain
claimed argued cited alleged denied accused wrote
confederation un nato eu
""",
    "es": """
partido+s temporada+s liga campeonato+s campeón campeona campeones torneo+s gol goles golead+or banda copa mundial
mundiales olímpic+o olimpiadas
semifinal+s semifinales finalista+s medalla+s selección entrenador entrenadora entrenadores futbolista+s jugador
jugadora jugadores jugadoras
delantero+s portero defensa centrocampista tenista+s ciclista+s piloto+s boxeador árbitro estadio fichó fichaje
fichado debut debutó debutar
disput+past disputar clasific+past derrot+past derrotar derrotado derrotados derrota venc+pasti empate
jug+past jugó ganó ganaron ganador
ganadores ganadora perd+pasti remat+past convoc+past retiró carrera deportiv+o deporte atleta+s atletismo fútbol
baloncesto tenis ciclismo etapa
grand prix rally marcador
película+s film filme+s cine cineasta+s director directores dirig+pasti dirigid+o rodaje rodó serie+s televisión
telenovela+s episodio+s
protagonista+s protagoniz+past protagonizada interpret+past interpretad+o actor actores actriz actrices reparto papel
papeles personaje+s guion guionista
estren+past estrenada estreno álbum álbumes disco discos canción canciones single grab+past grabación
discográfica músico+s música cantante+s
cantautor guitarra guitarrista baterista bajista orquesta ópera sinfonía compuso compositor compositores pianista
violinista gira concierto+s festival
novela+s novelista+s poema+s poesía poeta+s literatura literari+o escritor escritores escritora escrit+o libro+s
publicad+o publicaron editorial obra+s
pintor pintora pintores pintura+s escultor escultura cuadro+s museo exposición artista+s artístic+o teatro teatral
comedia drama biografía personajes
versión ficción novelas cómic videojuego premios nominad+o nominación galardonad+o oscar grammy
presidente expresidente presidencia ministro ministros ministra ministerio gobierno gobernador gobernadores parlamento
congreso senado senador diputad+o
alcalde elección elecciones elect+o elegid+o electoral votos candidato+s candidata candidatura partidos político+s
política coalición
socialista+s comunista+s republican+o demócrata+s democracia dictadura dictador golpe revolución
revolucionari+o constitución reforma
embajador tratado alianza onu dimit+pasti proclam+past proclamad+o gobern+past independencia república
tribunal fiscal juez condenad+o condena sentencia acusad+o detenid+o asesin+past asesinad+o asesinato asesino crimen
prisión cárcel encarcelad+o
ejecutad+o terrorista+s atentado
imperio emperador ejército+s batalla+s guerra+s soldado+s tropas militar militares capitán coronel almirante
flota invas+n invasión
invad+pasti conquista conquist+past conquistador bombardeo ataque+s atac+past muert+o murieron rebelde+s rebelión
asedio derrotó ofensiva
especie+s género genes ave aves animales mamífero+s insecto+s fósil fósiles río montaña+s isla+s volcán
océano bosque
planeta+s órbita galaxia estrella estrellas teoría teorema físico físicos química matemátic+o científic+o investigador
investigadores
descub+pasti descubrimiento inventor expedición naturalista geografía municipio departamento provincia región
población habitantes
nació nacid+o nacimiento murió muerte falleció fallecid+o fallecimiento reinado rein+past reino reina reinas
trono príncipe+s princesa
siglo+s dinastía nobleza duquesa condesa marqués heredero sucedió sucesor suces+or monarca monarquía noble
nobles abdicó
contrajo matrimonio casad+o nupcias descendiente+s apodad+o apodo conocid+o denominad+o considerad+o
nombrad+o fund+past fundad+o fundador
fundadores fundación estudi+past licenciad+o graduó doctoró profesor catedrátic+o universidad universitari+o
académic+o academia
historia históric+o historiador historiadores época década+s medieval antiguo antigua antiguos romanos
griegos
obispo+s arzobispo papa cardenal monje monasterio catedral iglesia católic+o cristian+o judí+o santo
filósofo+s filosofía teólogo
periodista+s periódico+s diario prensa noticia+s declar+past declaró anunció anunciaron afirmó aseguró añadió según
portavoz millones comunicado
español española españoles francés francesa franceses inglés inglesa ingleses británic+o alemán alemana alemanes
italian+o rus+o estadounidense+s
norteamerican+o american+o mexican+o argentin+o chilen+o colombian+o peruan+o brasileñ+o japon+n japonés japonesa
chin+o european+o griega turc+o
cuyo cuya cuyos cuyas mediante iii iv vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi
récord récords clasificación liguilla eliminatoria ronda play club clubes plantilla equipo equipos vuelta carreras
circuito vueltas podio título títulos
lesión traspasado traspaso cedido rival rivales dorsal cinturón pelea combate ajedrez fútbolístico futbolístic+o
elenco escenario video videoclip animación productor productores productora producción cómico humorista presentador
presentadora locutor bailarín
bailarina personaje compás acorde temporadas estilo géneros historieta tira tebeo dibujante
aliados colonia colonias colonial virrey regente fortaleza murallas frontera territorio territorios nación
naciones
pueblo pueblos civilización tribu tribus indígena+s esclavos monárquic+o
ministerial partidari+o líder líderes dirigente+s magistrado ley leyes decreto sindicato+s
activista+s protesta+s
economía económic+o empresari+o banquero mercado mercados inflación
célula+s molécula+s átomo energía física astronomía astrónom+o biólog+o botánic+o geólog+o químic+o subespecie+s clima
latitud satélite
evangelio cristo dios dioses diosa sacerdote sacerdotes mitología mitológic+o teología religión
religios+o misa templo
convirtió convirtieron obtuvo obtuvieron comenzó comenzaron alcanzó alcanzaron participó participaron lanzó lanzaron
compartió abandonó regresó
apareció aparecieron permaneció permanece desempeñó formó formaron propuso consiguió logró lograron ingresó viajó
pertenece perteneció
incluyó incluyendo representó representa ocurrió surgió creó construyó construid+o escribió contribuyó logrando
basad+o titulad+o posteriormente asimismo originalmente debido originario orígen
noruego sueco danés holandés belga suizo austriac+o polac+o húngar+o egipci+o canadiense+s australian+o cuban+o
venezolan+o uruguay+o portugués
portuguesa irlandés escocés vasco
radical radicales anarquista feminista+s ideología ideológic+o nacionalista+s marxista liberal liberales
conservador conservadores
portería sustituyó lesionó capitaneó anotó empató goleó debutante selecciones anfitrión
descubiert+o teorías filólogo antropólogo sociólogo economista+s jurista ensayista ensayo ensayos crítico
críticos
sostiene afirma señala relata relatado narra describe describió definió argumentó denominó comparó criticó
hermanastro primogénito viuda antepasado
voz piano acompañamiento himno
situad+o fundada destruid+o incendio terremoto
condecorad+o ascendid+o destituid+o exiliad+o exilio deportad+o
antigüedad imperial romana bizantino otomano
victorias duques condes coronada
""",
    "it": """
partit+a stagion+e campionat+m campion+e campionessa torneo tornei gol rete reti gara gare giro squadr+a calciator+e
calcio calcistic+o attaccant+e
portier+e difensor+e centrocampist+a centrocampisti allenator+e allenatrice ct finale finali semifinale semifinali
medagli+a medaglie olimpiad+e olimpiadi
olimpic+o pilota piloti ciclist+a ciclisti tennista tennisti pugile lottatore arbitro stadio derby scudetto coppa
mondial+e europei
vins+e vinse vinsero vincitor+e vincitrice vittorie sconfitt+o sconfisse sconfissero pareggio esord+m esordio
esordì debutt+m debutto debuttò
giocator+e giocatrice giocò giocano esonerato esonerata ingaggiat+o cedut+o promosso retrocessione classifica podio
convocat+o nazional+e rally
film regia regist+a registi pellicol+a cinema cinematografic+o attor+e attric+e attrice attrici sceneggiator+e
sceneggiatura episodi+m episodio
album singolo canzon+e brano brani cantant+e cantautor+e musica musical+e musicist+a musicisti chitarrist+a chitarra
batterista bassista
tour concerto concerti orchestra opera opere sinfonia compositor+e compose pianist+a pianistico pianistica violinista
melodi+a lirica
romanzo romanzi romanziere racconto racconti poeta poeti poesia poesie poema letterari+o letteratura scrittor+e
scrittric+e libro libri editor+e
pubblicat+o pubblicarono pittor+e pittric+e pittura dipinto dipinti scultor+e scultura affresco mostra museo musei
artista artisti artistic+o
architett+m teatro teatral+e commedia dramma personaggi+m personaggio protagonist+a protagonisti interpretat+o
interpretò interpretazione ruolo cast
doppiator+e doppiaggio serial televisiv+o televisione trasmissione puntata puntate stagioni fumetto fumetti videogioco
premi candidatura genio
president+e presidenza ministro ministri ministero governo governator+e parlamento parlamentar+e senato senator+e
deputat+o sindaco elezion+e elett+o
elettoral+e voti candidat+o partito partiti politic+o politici politica coalizione democrazia socialist+a socialisti
comunist+a comunisti fascist+a
fascisti fascismo nazist+a nazisti repubblica repubblican+o dittatura rivoluzion+e rivoluzionari+o costituzione
riforma ambasciator+e trattato alleanza
dimissioni leader segretario
tribunal+e procura giudic+e condannat+o condanna sentenza accusat+o arrestat+o arresto omicidio assassinio
assassinat+o assassino
ucciso uccisa uccisi uccise uccidere mafia carcere prigion+e
impero imperator+e imperial+e esercit+m battagli+a battaglie guerra guerre soldat+m truppe militar+e militari capitano
colonnello
ammiraglio flotta invasion+e invase conquist+a conquistò conquistato attacco assedio bombardament+m ribell+e
ribellione armat+o arma armi
specie fossil+e pianeta pianeti orbita galassia stelle asteroide scienziat+o scientific+o matematic+o teorema
teoria
scoprì scoperta inventor+e spedizione fiume fiumi isola isole montagna vulcano animali uccelli botanico
nacque nat+o nascita morì mort+o morto morte regno regnò regnante trono re principe principi principessa duca
duchessa conte contessa
marchese nobil+e nobiltà dinastia erede succedette successor+e successione incoronat+o papa papi vescov+m arcivescovo
cardinal+e monaco monastero
cattedrale chiesa chiese cattolic+o cristian+o ebre+o ebraic+o santo santi
secolo secoli medioevo medieval+e antic+o antichi antiche storia storic+o storici epoca decenni+m fondò fondat+o
fondator+e sposò sposat+o
matrimonio divorzio discendent+e soprannom+e soprannominato considerat+o definit+o denominat+o conosciut+o divenne
divennero fu furono ebbe
laureat+o laureò laurea docent+e professor+e università accademia filosof+m filosofo filosofia carriera
giornal+e giornalist+a giornalisti stampa notizia dichiarò annunciò annunciato portavoce milioni miliardi
american+o statunitens+e frances+e ingles+e britannic+o tedesc+o tedeschi tedesche spagnol+o sovietic+o
greci turc+o giappones+e cines+e
europe+o austriac+o romani argentin+o brasilian+o polacc+o
iii iv vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi
titolo titoli record giri pista gran premio qualifiche motogp formula mclaren gomme vettura scuderia pole
podi rimonta club
centravanti panchina infortunio avversari+m incontro match round staffetta
collaborazione montaggio colonna sonora animazione produttor+e produzione versione versioni tournée jazz
dischi disco
capolavor+m capolavori stile scena scene racconta ambientat+o trama
partigian+o partigiani resistenza resa fronte nemic+o nemici reggenza reggente alleat+o territorio territori
popolazione popolo popoli colonia
feudo castello signoria comandant+e condottiero cavalier+e rivolta
ministeriale segretari legge leggi decreto sindacato nazione nazioni unione capitale
economia economic+o imprenditor+e
cristo gesù dio vangelo diacono sacerdot+e benedizione messa santuario religios+o religione culto mitologia tempio
teologia apostolo
cellule molecole atomo energia fisica astronomia astronom+m satellite chimic+o biolog+m sottospecie pianta piante
perse fece venne vennero prese presero rimase rimasero scrisse scrissero decise decisero ricevette conobbe mise misero
tenne volle
riuscì andò cominciò cominciarono dedicò mandò diede diedero poté seppe vide visse vissero nacquero morirono combatté
ottenne ottennero partì apparve
accettò ordinò affidò chiamò ereditò rifiutò tornarono partecipò parteciparono realizzò sviluppò abbandonò raggiunse
scelse aggiunse permise
venivano nonché pertanto originari+o denominata
scozzese irlandese norvegese svedese danese olandese belga svizzer+o ungherese portoghese australian+o canadese
egizi+o veneziano venezian+o napoletan+o
fiorentin+o milanes+e
biografi+m biografia console senatori plebe tribuno
diventò utilizzò contribuì studiò affermò concepì causò combatterono regnarono sostenne sostennero respinse respinsero
descrisse
trasferì recò sposarono abdicò proclamò nominò fondarono eresse costruì costruit+o costrinse consentì impose perì
fuggì
contribuito affermato pubblicherà diretto interpretato ritirò candidò
competizione wrestling titolare ingaggio regime
filosofic+o pensiero metafisica illuminismo rinascimento barocco romanticismo
quarti ottavi set
esiliato esilio condottieri crociata crociate
ambientazione telefilm sitcom doppiato sigla discografi+m etichetta
russa russi russe greca romana romane regine lombarda lombarde
""",
    "pl": """
mecz meczu meczem mecze meczów meczach sezon+n sezonie lig+f liga ligi ligowy mistrz+m mistrzostw+f mistrzostwo
mistrzostwa mistrzostwach mistrzyni
turniej turnieju turnieje gol gola goli bramk+f bramka bramki bramkę bramkarz bramkarza drużyn+f drużyna piłkarz+m
piłkarz piłkarski piłkarska
piłkarze piłkarzy zawodni+k zawodnicz+ka zawodniczka zawody zawodów zawodach trener+m trenera napastni+k obrońca
pomocnik rozgrywki
rozgrywkach olimpijsk+adji olimpiad+f olimpiada igrzysk+f igrzyska igrzyskach medali medale medalist+f medalista
reprezentacj+ja reprezentant+m
finał finału finale półfinał półfinale ćwierćfinał wyścig wyścigu rajd kolarz kolarski bokser tenisist+f tenisista
tenisistka stadion stadionu
puchar pucharu pokona+past wygra+past zwycięż+f zwycięstw+f zwycięstwo zwycięzca zwycięzcą zwycięży+past pora+ka
porażki przegra+past zagra+past
zadebiutowa+past debiut debiutował debiucie strzeli+past zdoby+past zdobywca zdobywcą awansowa+past kontrakt tabeli
skoczek skoki rekord
film+n filmie filmow+adj film filmy kino kina kinow+adj reżyser+m reżyseri+a reżyserii reżyseria aktor+m aktorka
aktorki aktork+f aktorsk+adji scenarzyst+f
scenariusz scenariusza serial+m seriale odcin+k odcinek odcinka odcinku rol+a rola rolę roli role główn+adj obsad+f
obsada wystąpi+past zagrany
płyt+f płyta płyty album albumu albumy singel singla singiel piosenkarz+m piosen+ka piosenkarka utwór utworu utwory
utworów nagra+past nagrania
zespół zespołu zespołem muzyk+f muzyk muzyka muzycy muzyczn+adj gitarzyst+f gitarzysta perkusist+f perkusista
wokalist+f wokalista wokalistka orkiestr+f
orkiestra oper+f opera koncert koncertu koncerty kompozytor+m symfoni+a pianist+f pianista skrzypek festiwal festiwalu
powie+sc powieść powieści pisarz+m pisarz pisarza pisarka poet+f poeta poezj+ja wiersz wiersze wierszy poemat
literack+adji literatur+f literatura książ+ka
autor autora autorem autorka wyda+past wydan+adj wydawnictw+f wydawnictwo opublikowa+past opublikowan+adj rozdział
bohater+m bohaterka postać postaci
malarz+m malarstw+f malarstwo obraz obrazu rzeźbiarz rzeźb+f wystaw+f muzeum artyst+f artysta artystka teatr+n
teatralny spektakl nagrod+f nagroda nagrodę
nominowan+adj nominacj+ja telewizyjn+adj telewizj+ja gry
prezydent+m prezydenck+adji premier+m minister ministra ministerstw+f ministrowie rząd rządu rządem rządy parlament+n
parlamentarn+adj sejm sejmu
senat senatu senator+m poseł posła posłowie posłów wybor+n wybory wyborach wyborów wyborcz+adj kandydat+m kandydatka
partia partii partię polityk+m
polityka polityki polityczn+adj politycy koalicj+ja koalicja demokracj+ja demokratyczn+adj komunist+f komunistyczn+adj
socjalist+f socjalistyczn+adj republik+f
rewolucj+ja rewolucja konstytucj+ja ambasador+m traktat traktatu sojusz reform+f wojewod+f wojewoda burmistrz premiera
deputowan+adj unii unia
sąd sądu skazan+adj wyrok wyroku proces procesu oskarżon+adj oskarży+past aresztowan+adj aresztowa+past zabójstw+f
zabójstwo zamordowan+adj
zamach zamachu morderstw+f morderca więzien+ie więzieniu więzienia prokurat+f prokurator
cesarz+m cesarz cesarza cesarstw+f cesarstwo cesarsk+adji armi+a armia armii wojsk+f wojsko wojska wojskow+adj wojn+f
wojna wojny wojnie bitw+f bitwa
bitwie żołnierz+m żołnierz żołnierze oddziały dowódc+f dowódca dowódcy dowodzi+past generał+m pułkownik pułk pułku
major dywizj+ja flot+f flota
okręt okrętu podbój podbi+past inwazj+ja atak ataku ataki oblężenie powstani+e powstanie powstania powstańc+f
partyzant+m poleg+past zgin+past zginął
zginęła zabit+adj zabi+past broni niemieck+adji hitlerowc+f obozie obozu okupacj+ja okupacji
gatun+k gatunek gatunku roślin+f zwierzęt+f zwierzęta ptaki ssaki planet+f planeta galaktyk+f orbita kosmos
kosmiczn+adj naukow+adj naukow+ec
naukowcy naukowiec odkry+past odkryci+e odkrycie odkrycia wynalazc+f wynalazca twierdzen+ie teori+a teoria teorii
fizyk matematyk+m chemik biolog rzek+f
rzeka wyspa wysp+f gór góry wyprawa wyprawy
urodzi+past urodzon+adj zmar+past zmarł zmarła śmierć śmierci panowa+past panowanie panowania tron tronu król+m król
króla królem królow+adj
królestw+f królestwo książę księcia książęta księżn+f księżniczka książęc+adj hrabi+a hrabia szlacht+f szlachta
szlacheck+adji dynasti+a dynastia dynastii ród
rodu następca następcą koronacj+ja wiek wieku stuleci+e stulecie stulecia średniowiecz+e średniowieczn+adj epok+f
epoka epoki histori+a historyczn+adj
historyk+m starożytn+adj żonat+adj poślubi+past potomek potomkowie założy+past założyciel założycielem powsta+past
mianowan+adj
ukończy+past absolwent+m profesor+m uniwersytet uniwersytetu uniwersytecie akademi+a filozof+m filozofi+a teolog
papież+m papież papieża biskup+m arcybiskup+m kardyna+m kardynał klasztor klasztoru kościół kościoła
katolick+adji chrześcijańsk+adji żydowsk+adji święt+adj
kanonik zakon zakonu
gazet+f gazeta dziennik dziennikarz+m dziennikarz pras+f rzecznik poinformowano oświadczy+past ogłosi+past
stwierdzi+past milionów mln mld
amerykańsk+adji brytyjsk+adji angielsk+adji francusk+adji rosyjsk+adji radzieck+adji włosk+adji hiszpańsk+adji
greck+adji turecki czesk+adji węgiersk+adji
austriack+adji ukraińsk+adji litewsk+adji szwedzk+adji japońsk+adji chińsk+adji rzymsk+adji
iii iv vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi
rywal rywala rywalem rywali podium rekordy pole position kierowc+f kierowca okrążeni+e wyścigi grand prix kadra kadry
tytuł tytułu tytuły
srebrn+adj brązow+adj klub klubu klubie kluby barwach zajął runda rundzie rundy skoczni sędzi+a walce
walka pojedynek pojedynku
zremisowa+past uplasowa+past startowa+past sprinter biegacz pływak siatkar+ka koszykarz koszykówk+f piłki nożnej
siatkówki
komedii komedia dramat dramatu ekranizacj+ja produkcj+ja producent+m prezenter dyskografia teledysk rock jazz gra
grała grał zagrał nagrał
malarki rysownik grafik komiks komiksu tancerz tancerka baletu balet bohaterowie dzieło dzieła dzieł utworem
partyzanck+adji okupant+m aliant+m powstańców obrona twierdza twierdzy zamek zamku ziemie terytorium kolonia granica
granicy żołnierzem
deputowanych większości frakcj+ja przewodnicząc+adj przewodniczy+past sekretarz sekretarza lider liderem działacz
działacza działaczka władz władze władzy
ustaw+f naród narodu narodow+adj państwow+adj związku zwolennik ludność ludności
gospodark+f przedsiębiorc+f spółk+f
msz+f mszę msza ksiądz księdza chrystus jezus bóg boga bogów ewangelia kult kultu diecezj+ja diecezji parafii parafia
proboszcz pastor rabin
mitologi+a bogini świątyni+a
komórk+f cząstek energii fizyka chemia astronom+m satelit+f gwiazd gwiazda pierwiastek
został została zostali zostało zostały zosta+past wybrany wybrana mianował mianowany powołan+adj ustanowi+past
uzyska+past
rozpocz+past rozpoczął rozpoczęła ukończył należa+past pełni+past sformowa+past zbudowa+past powróci+past opuści+past
zakończy+past uczestniczy+past
występowa+past przeją+past przejął stworzy+past napisa+past uzna+past utworzy+past pochodzi pochodził pochodziła
studiował studiowała
podkreśli+past zaznaczy+past skomentowa+past
laureat+m laureata zwany zwana tzw ponadto następnie wówczas pierwotnie in kmdr ur zm
kanadyjsk+adji australijsk+adji portugalsk+adji holendersk+adji belgijsk+adji norwesk+adji duńsk+adji fińsk+adji
szwajcarsk+adji szkock+adji irlandzk+adji
rumuńsk+adji bułgarsk+adji serbsk+adji izraelsk+adji arabsk+adji egipsk+adji
kanclerz kanclerza przywódc+f przywódca lord lorda regiment regimentu sztab sztabu sztabem
marszałek marszałka
abdykowa+past koronowa+past wynalaz+past wymyśli+past odkrywca bp ojcem
filmu bohaterki reportaż reportażu ekranizacja adaptacja
twierdzi uważany uważana uznawany opisuje opisa+past krytyk+f krytyk krytycy esej eseje
żużel żużlowiec lekkoatlet+f maraton sztafet+f startował
koloni+a osadni+k plemi+e plemion plemię wodza wódz
marksist+f nacjonalist+f ideologi+a
""",
    "ro": """
meci meciul meciului meciuri meciurile sezon+u sezonul campion+m campioană campioana campionat+u campioni turneu
turneul gol goluri golul fotbalist+m fotbal
fotbalul echip+f echipei jucător+m jucătorul jucătoare jucătorii antrenor+m antrenorul selecționer atacant portar
fundaș mijlocaș medalia
medalii olimpic+adj olimpiad+f olimpiada finala finale semifinal+f semifinala semifinale cupa cupei liga ligii
stadion+u clasament sportiv+adj
sportivi atlet+m tenis handbal pilot pilotul curs+f învins+adj învinge victorie victorii înfrângere câștigat
câștigător câștigătoare cucerit
debutat debut debutul etapa naționala națională lotul jucat joacă marcat transferat
film+u filme filmele cinema cinematografic regizor+m regia regizat actor+m actriț+f actriță actrița actrițe rol+u
roluri serial+n seriale episod+n scenariu
scenarist+m album+n albume cântec cântece piesa piesei single formația formației trupa trupei cântăreț+m cântăreață
muzic+f muzică muzical+adj
muzician+m chitarist concert concerte orchestr+f oper+f operă operei compozitor+m pianist+m romanul romane romanului
nuvelă scriitor+m scriitoare
poet+m poezie poezii poem poemul literar+adj literatur+f publicat+adj publicist editur+f
editura pictor+m pictur+f tablou
sculptor+m sculptur+f artist+m artistic+adj muzeu muzeul expoziție teatru teatrul teatrului spectacol personaj+n
personajul premiul premiile festival festivalul
televiziune televiziunea emisiune interpretat interpret autor autorul
președinte președintele președintelui președinți premier premierul ministru ministrul ministrului miniștri ministerul
minister guvern+n guvernul guvernului
parlament+n parlamentar+m senat senatul senator+m deputat+m deputații alegeri alegerile alegerilor aleasă
electoral+adj candidat+m candidatul vot voturi
partid+n partidul partidului politic+adj politica politicii politician+m coaliție coaliția democrat+adj democrație
comunist+adj comuniști socialist+adj liberal+adj
republic+f republică revoluți+ie revoluție revoluția constituție constituția ambasador+m tratat tratatul alianță
alianța demisie demisia reform+f legea
uniunii uniunea
tribunal+u tribunalul judecător+m procuror+m procurorii condamnat+adj acuzat+adj sentință arestat+adj închisoare
închisoarea crimă crima asasinat+adj
ucis+adj uciși omorât+adj atentat
imperi+u imperiu imperiul imperiului împărat+m împăratul armat+f armată armata armatei bătăli+ie bătălie bătălia
război războiul războiului războaie soldat+m
soldați soldații militar+adj trupe trupele căpitan generali colonel mareșal amiral flotă flota
invazie invazia cucerire atac atacul atacuri
asediu bombardament răscoală rebeli victime morți răniți arme armament comandant comandantul
speci+ie specie specii specia planet+f planetă plante animale păsări râu râul munte munți munții insul+f insula
fosil+adj galaxie orbită științific+adj
știință cercetător+m savant+m descoperit+adj descoperire inventator fizician+m matematician+m chimist+m teorie teoria
teoremă expediție comună județ locuitori
născut+adj naștere nașterea decedat+adj murit moarte moartea morții mort domni+ie domnia domniei domnitor+m domnitorul
tron tronul tronului rege regele
regelui regi regina regal+adj regat+n regatul prinț prințul prințesa principe principele duce ducele conte
contele nobil+adj boier+m boieri voievod+m
voievodul dinasti+ie dinastie dinastia secol+n secolul secolului secole medieval+adj antic+adj antichitate istori+ie
istorie istoria istoric+adj istoricul epoc+f
epoca deceniu căsătorit+adj căsătorie urmaș+m urmaș succesor+m moștenitor fondat+adj fondator+m înființat+adj
întemeiat supranumit+adj considerat+adj
cunoscut+adj devenit absolvit absolvent+m universitate universitatea universității profesor universitar+adj academi+ie
academician+m filozof+m filosof+m filozofie
episcop+m arhiepiscop mitropolit+m patriarh+m papa cardinal mănăstir+f mănăstire mănăstirea biserică biserica
ortodox+adj catolic+adj creștin+adj evreu evrei sfânt
sfântul
ziar ziarul presă presa ziarist+m jurnalist+m declarat anunțat afirmat potrivit știri milioane miliarde euro
american+adj americani britanic+adj englez+adj francez+adj german+adj germani italian+adj spaniol+adj rus rusă ruși
rusesc sovietic+adj turc turcă turci otoman+adj
otomani maghiar+adj unguri austriac+adj polonez+adj bulgar+adj sârb grec greacă greci japonez+adj chinez+adj
european+adj ucrainean
său iii iv vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi
titlu titlul titluri titlurile mondial+adj record recordul probă proba repriz+f repriza arbitru arbitrul arbitrului
locurile echipa echipaj
echipajul cluburi clubul clubului club boxer pugilist gimnastă gimnast+m atleta atletă aruncare înot sprint
rivală rivalul rival rivali podium
accidentat runda clasat+adj naționale
producător+m producător producție versiune versiunea animat dans dansator dansatoare prezentator prezentatoare
actoricesc
povestea poveste povești poveștile fantezie desene benzi capodoper+f stil stilul curent creat+adj realism
revolt+f revoltă răscoal+f armistițiu frontul frontiera teritoriu teritoriul colonie cetate cetatea castel castelul
misiune misiunea patrulare
dictatur+f dictator regim regimul dizident ministeriale consilier consul ambasador lider liderul liderii legislativ
guvernator
uniune naționalist națiune popor poporul statele locuitorilor capitala regiune regiunea sat
satul
economi+ie economic+adj companii companie firmei bursa
credința dumnezeu hristos isus iisus biblie evanghelie evangheliei preot preotul călugăr templu zeu zeul zei zeița
mitologie cult religie religios religioasă
celule energie fizică chimie astronom satelit univers universul
demonstrat luptat acuzat ordonat moștenit construit
construită compus compusă inspirat bazat intitulat considerată numit numită înființată participat reprezentat
deținut deține
printre ulterior comunicat anii
francezi englezi spanioli elvețian suedez norvegian danez olandez belgian portughez scoțian irlandez canadian
australian egiptean bizantin+adj
israelian arab arabi
precizat relatează subliniat adăugat menționat susține susținut declară afirmă adresat
palmares trofee trofeu trofeul cupe
conducător+m regență regent regentul monument monumentul ridicarea
articol articolul articole vicepreședinte vicepreședintele federație federația federației internațional+adj cooperare
cooperarea
studiat valori cutremur
naționalism ideologie marxist fascist fasciști legionar legionari
modă designer
strămoș strămoși
reginei victoriei
""",
    "el": """
αγών+as αγώνας αγώνα αγώνες αγώνων αγωνιστικ+adj σεζόν πρωτάθλη+ma πρωταθλητ+is πρωταθλήτρια τουρνουά γκολ ομάδ+a
ομάδα προπονητ+is προπονητής ποδόσφαιρ+o
ποδοσφαιριστ+is ποδοσφαιρικ+adj παίκτ+is παίκτης παίκτη παίκτες παικτών παίχτης μπάσκετ τένις στίβος ολυμπιακ+adj
ολυμπιάδα ολυμπιονίκης μετάλλι+o μετάλλιο
τελικ+os τελικός τελικού ημιτελικ+adj ημιτελικό κύπελλο κυπέλλου κύπελλ+o σκόραρ+aor σκορ νίκησ+aor νίκης νίκες
νικητής νικητή ήττα ηττήθ+pass ισοπαλία
κέρδισ+aor διαιτητής διαιτητή γήπεδο αθλητ+is αθλητής αθλητικ+adj αθλητισμός μεταγραφή επιθετικός τερματοφύλακας
αμυντικός προημιτελικ+adj
ταινί+a ταινία κινηματογράφ+os κινηματογραφικ+adj σκηνοθέτ+is σκηνοθέτης σκηνοθεσία σκηνοθέτησ+aor σενάριο
σεναριογράφος ηθοποι+os ηθοποιός ηθοποιών
πρωταγωνιστ+is πρωταγωνιστεί πρωταγωνίστησ+aor πρωταγωνιστής τηλεοπτικ+adj τηλεόραση επεισόδι+o άλμπουμ τραγούδι
τραγούδια τραγουδιού τραγουδιστ+is
τραγουδίστρια τραγουδούν τραγούδησ+aor δίσκος δίσκο δίσκους συγκρότημα συγκροτήματος συναυλί+a μουσικ+adj μουσικός
μουσική κιθαρίστας τραγουδοποιός ορχήστρα
ορχήστρας όπερα όπερας συνθέτ+is συνθέτης πιανίστας μυθιστόρη+ma συγγραφ+eas συγγραφέας ποιητ+is ποιητής ποίηση
ποίη+ma λογοτεχνία λογοτεχνικ+adj
λογοτέχνης βιβλίο βιβλία βιβλίου εκδόσεις εξέδωσε έκδοση εκδόθ+pass δημοσίευσ+aor ζωγράφ+os ζωγραφική πίνακας γλύπτης
καλλιτέχν+is καλλιτεχνικ+adj
θέατρο θεάτρου θεατρικ+adj παράσταση παράστασης ρόλο ρόλος ρόλους έργο έργα έργου χαρακτήρας βραβεία όσκαρ φεστιβάλ
μυθιστορήματος
υπουργ+os υπουργός υπουργείο υπουργείου πρωθυπουργ+os πρωθυπουργός πρόεδρ+os πρόεδρος προεδρία προεδρικ+adj
κυβέρνησ+i2 κυβερνητικ+adj βουλή βουλής βουλευτ+is
βουλευτής βουλευτές βουλευτών κοινοβούλι+o κόμμα κόμματος κόμματα κομμάτων εκλογ+i2 εκλογές εκλογών εκλέχθ+pass
εκλέχτ+pass εξελέγη υποψήφι+adja ψήφισ+aor
ψήφους ψηφοφορία πολιτικ+adj πολιτική αντιπολίτευση αντιπολίτευσης δημοκρατία δημοκρατίας συνασπισμός νομοσχέδιο
σύνταγμα δικτατορία επανάστασ+i2 πραξικόπημα
πρέσβ+is πρεσβευτής συνθήκη συμμαχία ευρωζώνη ευρωπαϊκ+adj μνημόνιο οικονομικ+adj οικονομία οικονομίας κρίση κρίσης νδ
πασοκ σύριζα συριζα κκε δντ εκτ
δικαστήρι+o δίκη δίκης καταδικάστ+pass κατηγορούμεν+adj εισαγγελ+eas συνελήφθη συνελήφθησαν σύλληψη δολοφόν+os
δολοφονία δολοφονήθ+pass δολοφόνησ+aor
σκοτώθ+pass σκότωσ+aor τρομοκρατία τρομοκρατικ+adj φυλακή φυλακές φυλακίστηκε εγκλήμα έγκλημα επίθεση επίθεσης
επιθέσεις νεκρ+adj
αυτοκρατορία αυτοκρατορίας αυτοκράτορ+as αυτοκράτορας αυτοκράτορα στρατ+os στρατός στρατιώτ+is στρατιωτικ+adj
στρατηγ+os στρατηγός μάχη μάχης μάχες πόλεμ+os
πόλεμος πολέμου πόλεμοι πολεμικ+adj εισβολή εισέβαλ+aor κατέλαβ+aor κατάκτηση κατέκτησ+aor πολιορκία στόλος ναύαρχος
στρατεύματα δυνάμεις όπλα βόμβα
βομβαρδισμ+os εξέγερση επαναστάτες ναζί γερμανοί οθωμανικ+adj τούρκοι
είδη επιστήμον+as επιστήμονας επιστήμονες επιστημονικ+adj επιστήμη ερευνητ+is ερευνητές πλανήτ+is πλανήτης γαλαξίας
δορυφόρος
μαθηματικ+adj θεωρία θεωρίας θεώρημα ανακάλυψ+aor ανακάλυψη εφευρέτης αποστολή νησί νησιά ποταμός ποταμού βουνό
σεισμός ηφαίστειο
γεννήθ+pass γεννημέν+adj γέννηση πέθαν+aor απεβίωσ+aor θάνατ+os θάνατος θάνατο θανάτου βασίλεψ+aor βασιλι+as βασιλιάς
βασιλιά βασιλείς βασιλέας βασίλισσα
βασίλισσας βασίλειο βασιλεία θρόν+os θρόνος πρίγκιπ+as πρίγκιπας πρίγκιπα πριγκίπισσα δούκας
δούκα κόμης κόμη ευγενών δυναστεία
αιών+as αιώνας αιώνα αιώνων μεσαίωνα μεσαιωνικ+adj αρχαί+adja αρχαιότητα αρχαιολόγος ιστορία ιστορίας ιστορικ+adj
εποχή εποχής δεκαετία δεκαετίας παντρεύτ+pass
απόγονος απόγονοι διάδοχ+os διαδέχθ+pass διαδέχτ+pass ίδρυσ+aor ιδρύθ+pass ιδρυτής διορίστ+pass αποφοίτησ+aor
σπούδασ+aor καθηγητ+is πανεπιστήμι+o ακαδημία
φιλόσοφ+os φιλοσοφία φιλοσοφικ+adj θεωρείται γνωστ+adj επίσκοπ+os αρχιεπίσκοπ+os πατριάρχ+is πάπας πάπα καρδινάλιος
μοναχός μονή μονής εκκλησία εκκλησίας
χριστιαν+os χριστιανικ+adj αγίου άγιος ορθόδοξ+adj
εφημερίδ+a εφημερίδα δημοσιογράφ+os δημοσιογράφος δήλωσ+aor δηλώσεις δήλωση ανακοίνωσ+aor ανέφερ+aor σύμφωνα
υποστήριξε τόνισε εκπρόσωπος δισ εκατ
εκατομμύρια δισεκατομμύρια ευρώ μετοχ+i2
αμερικανικ+adj αμερικαν+os αμερικάνικ+adj βρετανικ+adj αγγλικ+adj γαλλικ+adj γάλλος γερμανικ+adj γερμανός ιταλικ+adj
ιταλός ισπανικ+adj ρωσικ+adj ρώσος
τουρκικ+adj τούρκος σοβιετικ+adj κινεζικ+adj ιαπωνικ+adj ρωμαϊκ+adj ρωμαίοι βυζαντιν+adj κυπριακ+adj ελληνικ+adj
έλληνες ελλήνων
ηπα νατο οηε εε
ηγέτ+is ηγέτης ηγεσία ηγεσίας μπάλα μπάλας σουτ πάσα κόρνερ πέναλτι ημίχρονο ημιχρόνου βαθμολογία βαθμούς βαθμοί ρεκόρ
τίτλος τίτλου τίτλο τίτλους σύλλογος
συλλόγου αντίπαλ+os διοργάνωση κλασικό γύρο γύρος ράλι δρομέας κολυμβητής φορ προκρίθ+pass νικητές κόουτς
λογοτέχν+is πρωταγων+is κωμωδία κωμικός δράμα παραγωγός παραγωγή ροκ ποπ τζαζ ραδιόφωνο παρουσιαστής
παρουσιάστρια
σκηνή σκηνές άγαλμα γλυπτό ζωγραφικής ταινίες τεύχος κόμικ χορός μπαλέτο
δήμαρχ+os δήμαρχος περιφερειάρχ+is αντιδήμαρχος αντιπεριφερειάρχης περιφερειακ+adj διευθύνων σύνοδος συνόδου κορυφής
συνέδριο eurogroup
μεταρρυθμίσεις κατώτατου ανεργία ανεργίας χρέος χρέους δάνειο τράπεζ+a αγορές αγορών επιχειρήσεις επενδύσεις επενδυτές
ανάπτυξη ανάπτυξης πρωτοβουλίες
εργοδότες συνδικάτ+o απεργία πρόσφυγες προσφύγων μετανάστες λαό λαός λαού λαοί κράτη κράτος κράτους έθνος εθνικ+adj
διεθν+is διεθνής διεθνείς παγκόσμι+adja
ένωση ένωσης πρωτεύουσα νόμος νόμου άρθρο τροπολογία συμφωνία συμφωνίας διαπραγματεύσεις
ισλαμικ+adj μουσουλμάν+os εβραίοι εβραϊκ+adj θεός θεού θεοί θεά χριστού ιησούς ναός ναού ναοί ιερέας ιερ+adj
μυθολογία ευαγγέλιο
κύτταρα ενέργεια ενέργειας φυσική χημεία βιολογία αστρονόμ+os διάστημα διαστημικ+adj αστέρι τροχιά ανασκαφές ευρήματα
μνημεία μνημείο
επισήμανε επεσήμανε υπογράμμισε πρόσθεσε σημείωσε ανέφερε ανακοινώθηκε δηλώνει τονίζει εκτίμησε κατήγγειλε χαρακτήρισε
αποκάλυψε απέκλεισε
δεσμεύτηκε επικαλέστηκε υπήρξε αποτελεί αποτέλεσε θεωρήθ+pass ονομάστηκε δημιουργήθηκε δημιούργησε κατασκευάστηκε
ξεκίνησε άρχισε κυκλοφόρησ+aor
συμμετείχε συμμετέχει κατέκτησε αναδείχθηκε παρουσίασε υπέγραψε ηγήθηκε πολέμησε διέταξε απέκτησε εκπροσώπησε
χρονολογείται κατάγεται
πρακτορείο ρεπορτάζ συνέντευξη ανακοίνωση αρχές αρχών μέλη μέλος ηγέτες πρώην έτος έτους περίοδο περίοδος
ισραηλιν+adj αραβικ+adj ολλανδικ+adj πολωνικ+adj ουκρανικ+adj βουλγαρικ+adj σερβικ+adj αλβανικ+adj αυστριακ+adj
ουγγρικ+adj αιγυπτιακ+adj γερμανό
δημοτικ+adj δημαρχείο σκοράρει προπόνηση ερμηνεία ερμηνείες
κριτικ+adj
ποινικ+adj δίωξη διαφθορά διαφθοράς αδικήματα κακουργηματικ+adj εισαγγελέας
ιδεολογικ+adj ιδεολογία φασιστικ+adj χιτλερικ+adj συμφέροντα προσφυγικ+adj προσφυγικό εξελίξεις υποψηφίους
συμπλήρωσε διευκρίνισε αντικαταστάθηκαν προκάλεσε οδήγησε κατηγόρησε απαγόρευσε
σοσιαλιστ+is κομμουνιστ+is κομμουνιστικ+adj αριστερ+adj δεξιάς ακροδεξι+adj
βασιλικού βασιλικό βασιλικές βασιλικών
""",
    "uk": """
матч+m матчу матчі сезон+m сезоні ліг+f ліга ліги чемпіон+m чемпіонк+f чемпіонат+m чемпіонка турнір+m турніру турніри
гол голів голи команд+f команда
команди збірн+adj тренер+m тренера гравець гравця гравці гравців футбол футболу футболіст+m футбольн+adj баскетбол
тенісист+m боксер+m спортсмен+m
спортивн+adj олімпійськ+adj олімпіад+f олімпіади медал+m медаль медалі медалей фінал+m фіналі півфінал+m кубок кубка
кубку стадіон+m воротар нападник захисник
перемог+f перемога перемогу перемоги переміг перемогла перемогли переможець переможця поразк+f поразка зіграв зіграла
забив забила дебютував дебютувала
рекорд гонщик велосипедист
фільм+m фільму фільмі кіно кінофільм+m режисер+m режисера режисерк+f актор+m акторк+f акторка акторів роль ролі ролях
серіал+m епізод+m сценарій
сценарист+m альбом+m пісн+f пісня пісні пісню співа+k співак співака співачк+f співачка сингл гурт гурту музикант+m
музик+f музика музичн+adj гітарист+m
композитор+m оркестр+m опер+f опера опери концерт+m піаніст+m симфонія романи романів письменни+k письменниц+f
письменниця поет+m поетк+f
поезія поезії вірш+m вірші віршів поема літератур+f література літературн+adj книг+f книга книги книгу автор+m
видавництво опублікува+past
опублікован+adj художни+k художниц+f художник картин+f картини скульптор+m виставк+f музей музею музеї митець митці
мистецтв+о театр+m вистав+f вистава
персонаж+m прем'єра нагород+f нагороджен+adj номінація телебачення телеканал фестиваль
президент+m президентськ+adj прем'єр прем'єром міністр+m міністерств+о уряд+m урядов+adj парламент+m парламентськ+adj
депутат+m сенат сенатор+m
вибори виборів виборах виборч+adj обраний обрано обрали кандидат+m парті+ия партія партії партію партій політик+m
політика політики політичн+adj коаліція опозиція
демократія комуніст+m комуністичн+adj соціаліст+m республік+f республіка революці+ия революція революції конституція
посол посла договір альянс реформ+f реформи
губернатор+m губернатора
засуджен+adj засудили вирок вироку прокурор+m обвинувач+m звинувачен+adj заарештован+adj арешт арешту вбивств+о
вбивство вбит+adj вбив
вбили убит+adj в'язниц+f в'язниці теракт терорист+m розстрілян+adj
імпері+ия імперія імперії імператор+m армі+ия армія армії військ+о війська військ військов+adj війн+f війна війни
війні битв+f битва битви солдат+m солдати
офіцер+m полковник генерал+m командир+m командувач командува+past полк полку дивізія флот флоту атак+f атака наступ
вторгнення окупація окупант+m
ракет+f ракети обстріл обстріли повстання повстан+ець козак+m козаки козацьк+adj гетьман+m отаман загинув загинула
загинули зброя зброї фронт фронту фронті
захопи+past розгроми+past завоюва+past
види роду тварин+f тварини рослин+f рослини птахи планет+f планета галактика орбіт+f науков+adj науков+ець науковець
вчен+adj учен+adj дослідни+k
відкриття винахідник теорі+ия теорія теорії теорема математик+m хімік біолог експедиція річк+f річка острів острова
гори вулкан космос космічн+adj
область області населення
народи+past народився народилася народилась народжен+adj помер померла померли смерть смерті правив правління престол
престолу трон трону король короля королю
королем королів королев+f королева королівств+о королівство царь цар царя царів княз+m князь князя князі князів
княгин+f княгиня князівств+о принц принцес+f
герцог+m граф графа дворян+f шляхт+f шляхта династі+ия династія династії спадкоємець наступник століття століть
століттям століттю середньовіччя середньовічн+adj
давн+adjs стародавн+adjs античн+adj історі+ия історія історії історичн+adj істори+k історик історика епох+f епоха доба
доби десятиліття одружився нащад+k
заснува+past засновник засновани+adj заснован+adj очоли+past очолював очолювала призначен+adj обійня+past випускник
професор+m університет+m
університеті академі+ия академік+m філософ+m філософі+ия філософськ+adj єпископ+m архієпископ+m митрополит+m
патріарх+m кардинал монастир+m монастир
монастиря церкв+f церква церкви православн+adj католицьк+adj християнськ+adj єврейськ+adj святий святого
газет+f газета журналіст+m преса оголоси+past речник прессекретар інтерв'ю мільйон+m
мільярд+m мільйонів
американськ+adj британськ+adj англійськ+adj французьк+adj німецьк+adj італійськ+adj іспанськ+adj польськ+adj
російськ+adj радянськ+adj турецьк+adj грецьк+adj
японськ+adj китайськ+adj європейськ+adj австрійськ+adj угорськ+adj римськ+adj османськ+adj литовськ+adj
срср сша нато оон єс
титул+m рекорд+m суперник+m суперника клуб+m клубу гонк+f гонки гонка півзахисник бронзов+adj срібн+adj п'єдестал
подіум раунд+m очок рахунком арбітр
нокаут бій бою поєдинок поєдинку кваліфікація виграв виграла посів посіла здобув здобула здобули завоював фіналіст+m
продюсер+m продюсера кліп рок джаз ведуч+adj телеведуч+adj балет балету танцівниця комедія драма драматург+m
скульптура поеми перекладач вистави знявся знялася
екранізація кіноактор+m кіноактриса акторський оповідання повість збірка збірки
союзник+m фортец+f фортеця замок замку кордон кордони кордону територія території колонія народ народу народи нація
держав+f держава держави державн+adj столиця
ополчення партизан+m полон полону визволи+past очолив очолила окупован+adj мобілізація дрон+m танк+m бомб+f літак+m
лідер+m лідера діяч+m діяча діячка громадськ+adj революціонер+m народн+adj союз союзу закони законопроєкт указ указом
санкції
економік+f економіка економічн+adj підприєм+ець бізнесмен+m
бог бога боги христос ісус єпарх+ия священи+k священник храм храму ікона міфологія релігі+ия релігійн+adj ієрей собор
собору
клітин+f атом енергія молекул+f астроном+m супутник зірк+f фізика хімія географ
призначили проголоси+past створи+past збудова+past написа+past навчався навчалася походив походила загинуло
воював
дебют дебюту належав належала виступав виступала побудован+adj створен+adj відбу+pastr відбувся відбулася
лауреат+m лауреата зокрема згодом упродовж внаслідок вважається
шведськ+adj чеськ+adj угорці румунськ+adj болгарськ+adj канадськ+adj ізраїльськ+adj арабськ+adj козацтво норвезьк+adj
голландськ+adj
лорд регент ідеологія націоналіст+m націоналістичн+adj соціалістичн+adj марксист визвольн+adj
винайш+past стверджує стверджував вважав описав описала критик+m есе монографі+ия дисертаці+ия
пам'ятник+m монумент скульптор
тренувався тренувалася забивав стартував легкоатлет+m плавець гімнаст+m штангіст
""",
}
