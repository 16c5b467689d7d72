"""Sentences that the shipped rules of safety are held to, by language and kind, one a line; made up. Source: own.

Each of ``SENTENCES`` must raise an alarm of its kind, none of ``HARMLESS`` any: they are past, denied, quoted or said
of something else.
"""

SENTENCES = {
    "en": {
        "self_harm": """
            I don't see the point in anything any more
            everyone would be better off if I wasn't around
            I just want it all to stop, I cant carry on like this
            Some nights I hope I don't wake up in the morning
            ive been saving up my tablets and I know what I am going to do with them
            I think about ending things every single day and no one at your clinic rings back
            What is the point of living when every office sends you to the next one
            I can't take it anymore, I'm done with life
            My daughter has started cutting her arms again and CAMHS say 18 months
            I dont want to be alive anymore
            Nobody would notice if I was gone, nobody would even care
            I was standing on the bridge last night and nearly jumped
            If they stop my money again I will do something stupid to myself
            I've written my goodbye letters
            feeling sucidal and told there is no appointment till may
            There's nothing left for me to live for since she died
            He keeps telling us he would rather be dead than stay on that ward
            I have a plan to end my life this weekend
            im tired of living honestly
            my mate found me with a rope in the garage and you discharged me the next day
            I've lost everything, I just want to go to sleep and not come back
            There is no light at the end of this for me, I've made up my mind
            I keep looking at the train tracks on my way home
            she's 15 and texts me that she wants to be with grandad in heaven
            what's the use, I'm only in everyone's way
            I took a blade to my arms again last night because nobody phoned
            Cant do this no more. Tell my kids i love them
            I have thought about killing myself since the letter arrived
            My wife tried to take her own life on Sunday and was sent home
            I don't think I can go on living with this pain
            I feel like ending my life, please can someone ring me
            I'm self harming again and I am ashamed
        """,
        "violence": """
            I will come back with a knife
            I know which car is hers and she'll get what's coming to her
            Someone is going to get hurt if I have to sit in that queue again
            Next time I'm bringing a gun and then we'll see who is laughing
            I'll smash his face in if I see him outside
            You lot deserve to be shot and I might just do it
            Going to burn that office down with all of you in it
            My ex partner texted that he's going to kill me when he gets out on Friday
            I feel like I am going to hurt somebody, I can't control it
            I swear I will put that man in hospital
            He pulled a knife on me at the bus stop and he is still outside
            If I ever meet the bloke who signed that letter he's a dead man
            You'd better hope I don't find out where you all drink on a Friday
            I've got petrol in the car and nothing to lose
            I'm so angry I'm going to do someone some serious damage
            The neighbour threatened to slit my throat and the police just shrug
            I'm going to come down there and punch whoever cut my benefits
            He says he will burn the house down with us in it
            If that doctor touches my wife's file again I'll break his legs
        """,
        "abuse": """
            My husband controls all my money and won't let me leave the house
            I'm frightened of my partner, he put his hands round my throat on sunday
            My son is violent to me, he pushed me down the stairs last week
            One of the carers slaps my mother when nobody is looking
            She has bruises all over her arms and is scared of the night staff
            I was raped by someone at the hostel and no one believes me
            My boyfriend threatens to hurt me if I speak to you people
            my dad touches me and I dont know who to tell
            They shout at the residents and leave them tied to the chair
            He locks the front door when he goes to work and takes my phone with him
            My grandson has been emptying my bank account and shoves me when I say no
            I have to wear long sleeves because of what my partner does to me
            Staff at the home drag mum out of bed by her arms, she screams
            My boyfriend beat me up last night and I'm hiding at a friend's
            I am being abused by my carer
        """,
        "child_at_risk": """
            The kids next door are locked in their room all day, I hear them crying
            My grandson comes home from his dad's with bruises and won't say why
            I'm scared for my children, their father hits them
            The little girl downstairs hasn't eaten for two days, the mum is always drunk
            My stepdad comes into my room at night, I am 13
            There's a baby left alone in the flat above us most nights
            I lost it and shook the baby, I'm afraid I will do it again
            her uncle is touching her and nobody at the school listens
            my step brother does things to me when mum is on nights
            I screamed at my baby and threw her on the bed, I'm frightened of myself
            Her dad puts cigarettes out on her
            I think my neighbour is hitting her little boy
            My daughter told me her teacher touched her
        """,
        "homelessness": """
            he hits me when he's been drinking and I have nowhere to go
            I will be on the street on Monday, with my children
            We are being evicted tomorrow and we have nowhere to go
            I've been sleeping in my car since the landlord changed the locks
            me and my little one spent last night in the bus station
            kicked out by my mum, sofa surfing and now nobody can put me up any more
            Bailiffs are coming on Thursday, we have no place to sleep after that
            I am sleepng rough behind the library and its minus 3
            Council says I'm not priority so tonight it's the park bench for me
            We've got till noon on Friday to be out and no one will take us with a dog
            I have been homeless for two weeks with a baby
            We sleep in a tent behind the supermarket
            I lose my flat on the 1st and have nowhere to live
        """,
        "medical_emergency": """
            chest pain right now, nobody answers
            My dad has collapsed and isn't breathing properly
            I think I'm having a stroke, my arm has gone numb and my speech is slurred
            She's bleeding heavily and 111 keeps me on hold
            I have taken too many paracetamol by mistake, what do I do
            my baby has a temperature of 41 and is going floppy
            Cant breathe, lips going blue, please help
            He has run out of insulin and is hardly conscious
            She's not waking up and her breathing sounds weird
            My throat is closing after the injection and I live alone
            Dad fell and there is blood coming out of his ear, line is engaged
            My husband has severe chest pains and the ambulance is not coming
            My son had a fit and is still unconscious
            I am pregnant and bleeding a lot
        """,
        "sexualised": """
            that blonde nurse can examine me any time
            The girl on desk 4 has gorgeous legs, wear the short skirt again please
            I would love to take that receptionist home with me for the night
            Nice bum on the young physio, made my visit
            I'd let Dr Patel put his hands anywhere he likes
        """,
        "stalking": """
            I waited for her after work to say thank you
            found her on Facebook and looked through all her photos
            I followed him to his bus stop, he has such a nice smile
            I know what time Karen finishes and where she parks
            I sit in the cafe opposite every day so I can see her leave
        """,
        "hateful": """
            for a Pakistani, surprisingly clean and polite
            Only one there who speaks proper English, the rest should go back where they came from
            She was ok considering she's one of those gays
            Get rid of the monkeys on the front desk
            Didn't expect a Somali to know how to use a computer but fair play
        """,
        "mocking": """
            give him a medal for answering the phone once in his life
            congratulations, only four hours!
            Well done on losing my form for the third time, slow clap
            Thanks a bunch for nothing, you really outdid yourselves
            Three different people, three different answers. Give yourselves a pat on the back!
        """,
    },
    "es": {
        "self_harm": """
            no me quedan ganas de nada, para qué seguir
            Ya no le veo sentido a la vida
            ojalá no me despertara mañana
            Estoy pensando en quitarme de en medio
            mi familia estaría mejor sin mí
            No puedo mas, quiero desaparecer para siempre
            Tengo las pastillas guardadas y un día de estos me las tomo todas
            mi hija se corta los brazos y me dan cita para dentro de seis meses
            Anoche estuve a punto de tirarme por el balcón
            kiero morirme, nadie me hace caso
            Si me quitan la ayuda me mato
            Estoy cansado de vivir, de verdad
            Mi padre dice que prefiere estar muerto antes que volver a esa residencia
            No merece la pena seguir viviendo así
            A veces pienso que lo mejor sería acabar con todo
            Ya he escrito la carta de despedida
            Me hago daño a mi misma porque no sé qué hacer
            Llevo semanas con ideas suicidas y no hay psicólogo
            Nadie me echaría de menos si me muero
            Si mañana me atropella un camión, mejor para todos
            Ya lo tengo decidido, no hay vuelta atrás, cuidad de mis hijos
            Solo quiero dormirme y no volver
            mi hijo me escribe que quiere irse con su abuelo al cielo
            Cada vez que pasa el metro pienso en dar un paso adelante
            Me he vuelto a cortar porque nadie me llamó
            Estoy de sobra en este mundo
            no puedo con mi alma, esto se acaba hoy
            Me encontraron con la soga y me dieron el alta al día siguiente
            He pensado en matarme desde que llegó la carta
            Mi mujer intentó quitarse la vida el domingo y la mandaron a casa
            No creo que pueda seguir viviendo con este dolor
            Siento que quiero acabar con mi vida, que alguien me llame por favor
            Vuelvo a autolesionarme y me da vergüenza
        """,
        "violence": """
            Voy a volver con un cuchillo
            La próxima vez os vais a enterar, voy a quemar la oficina con vosotros dentro
            Sé qué coche tiene y se va a arrepentir
            A ese médico le voy a partir la cara como lo vea por la calle
            mi ex me ha dicho que me va a matar en cuanto salga de la cárcel
            Alguien va a acabar muerto como no me atendáis
            Merecéis que os peguen un tiro a todos
            Tengo miedo de hacerle daño a alguien, no me controlo
            Le voy a reventar la cabeza a la del mostrador
            Me han amenazado con una pistola en el portal y sigue ahí abajo
            Como pille al que firmó esa carta es hombre muerto
            Tengo gasolina en el maletero y nada que perder
            Cualquier día cojo la escopeta y voy a veros
            El vecino me ha dicho que me va a rajar y la policía pasa
            A la próxima le salto los dientes al guardia
            Voy a bajar y le voy a dar un puñetazo al que me quitó la ayuda
            Dice que va a quemar la casa con nosotros dentro
            Si ese médico vuelve a tocar a mi mujer le rompo las piernas
        """,
        "abuse": """
            cuando bebe me pega y no tengo dónde ir
            Mi pareja no me deja salir de casa y me quita el dinero
            tengo mucho miedo de mi marido, ayer me agarró del cuello
            Mi hijo me maltrata, la semana pasada me tiró por las escaleras
            Una cuidadora le pega a mi madre cuando no hay nadie
            tiene moratones por todo el cuerpo y le tiene pánico a la del turno de noche
            Me violaron en el albergue y nadie me cree
            mi novio me amenaza si hablo con vosotros
            Mi padrastro me toca y no sé a quién contárselo
            Atan a los abuelos a la silla y les gritan
            Cierra con llave cuando se va a trabajar y se lleva mi móvil
            Mi nieto me vacía la cartilla y me empuja si le digo que no
            Llevo manga larga en agosto por lo que me hace mi pareja
            En la residencia sacan a mi madre de la cama a tirones y chilla
            Mi novio me dio una paliza anoche y estoy escondida en casa de una amiga
            Mi suegro me grita y me da bofetadas todos los días
            Mi cuidadora me maltrata
            Mi hija me contó que el profesor la tocó
        """,
        "child_at_risk": """
            Los niños de al lado están encerrados todo el día y no paran de llorar
            Temo por mis hijos, su padre les pega con el cinturon
            La niña del segundo lleva dos días sin comer, la madre está siempre borracha
            Mi padrastro entra en mi cuarto por las noches, tengo 13 años
            Dejan al bebé solo en casa casi todas las noches
            He zarandeado al bebé y tengo miedo de volver a hacerlo
            Los mellizos de enfrente andan solos por la calle a medianoche en pijama
            mi hermanastro me hace cosas cuando mi madre trabaja de noche
            Le grité al bebé y lo tiré en la cuna, me doy miedo
            Su padre le apaga cigarros en el brazo
            Creo que mi vecina le pega a su niño
        """,
        "homelessness": """
            El lunes me quedo en la calle con mis hijos
            Nos desahucian mañana y no tenemos a dónde ir
            Duermo en el coche desde que el casero cambió la cerradura
            mi niña y yo hemos pasado la noche en la estación de autobuses
            Mi madre me ha echado de casa y no tengo donde dormir
            vivo en la calle desde hace un mes y hace un frio que pela
            El jueves viene el juzgado a echarnos, no tenemos otro sitio
            Me dicen que no soy prioritaria, así que esta noche al banco del parque
            Tenemos hasta el viernes para irnos y con el perro no nos coge nadie
            Llevo dos semanas en la calle con un bebé
            Dormimos en una tienda de campaña detrás del supermercado
            El día 1 pierdo el piso y no tengo dónde vivir
        """,
        "medical_emergency": """
            me duele mucho el pecho ahora mismo y nadie contesta
            Mi padre se ha desmayado y no respira bien
            Creo que me está dando un ictus, no siento el brazo
            Está sangrando muchísimo y el 112 no coge el teléfono
            me he tomado demasiadas pastillas sin querer, que hago
            El bebé tiene 41 de fiebre y no reacciona
            Me ahogo, no me entra el aire, ayuda por favor
            Se ha quedado sin insulina y está casi inconsciente
            No se despierta y respira muy raro
            Se me está cerrando la garganta después de la vacuna y estoy sola
            Mi padre se ha caído y le sale sangre por el oído, comunica
            Mi marido tiene un dolor muy fuerte en el pecho y la ambulancia no llega
            Mi hijo ha convulsionado y sigue inconsciente
            Estoy embarazada y sangro mucho
        """,
        "sexualised": """
            esa enfermera rubia puede explorarme cuando quiera
            Menudas piernas tiene la chica de la mesa 4, que se ponga minifalda
            A la recepcionista me la llevaba yo a casa esta noche
            Qué culito el fisio joven, me alegró la visita
            Al doctor Ruiz le dejaba yo poner las manos donde quisiera
        """,
        "stalking": """
            La esperé a la salida del trabajo para darle las gracias
            la encontré en Instagram y me he visto todas sus fotos
            La seguí hasta la parada del autobús, qué sonrisa
            Ya sé a qué hora sale Carmen y dónde aparca
        """,
        "hateful": """
            para ser moro es bastante limpio
            Que se vuelvan a su país todos los que atienden ahí
            Bien para ser un maricón
            Quiten a los monos del mostrador
            No esperaba que una gitana supiera usar un ordenador, mira tú
        """,
        "mocking": """
            que le den una medalla por coger el teléfono una vez en su vida
            ¡Enhorabuena, solo cuatro horas!
            Bravo por perder mi solicitud por tercera vez, un aplauso
            Gracias por nada, os habéis lucido
            Tres personas, tres respuestas distintas. ¡Daos una palmadita en la espalda!
        """,
    },
    "it": {
        "self_harm": """
            non vedo più il senso di niente
            Starebbero tutti meglio senza di me
            spero di non svegliarmi domattina
            sto pensando di farla finita
            Non ce la faccio più a vivere così, voglio sparire
            Ho messo da parte le pastiglie, so già cosa farne
            mia figlia si taglia le braccia e l'appuntamento è tra sei mesi
            Ieri notte stavo per buttarmi dal ponte
            Se mi tolgono l'assegno mi ammazzo
            Sono stanco di vivere
            Mio padre dice che preferisce essere morto piuttosto che tornare in quel reparto
            che senso ha andare avanti, tanto non frega niente a nessuno
            Ho scritto le lettere di addio ai miei
            mi faccio del male perche non so come fare
            Ho pensieri suicidi da settimane e lo psichiatra non c'è
            Nessuno si accorgerebbe se non ci fossi più
            voglio morireee nessuno mi ascolta
            Non mi resta più niente per cui vivere da quando lei è morta
            Penso che sarebbe meglio non esserci più
            Se domani mi investe un camion è meglio per tutti
            Ho già deciso, non torno indietro, badate ai miei figli
            Voglio solo addormentarmi e non tornare
            mio figlio mi scrive che vuole andare dal nonno in cielo
            Ogni volta che passa la metro penso di fare un passo avanti
            Mi sono tagliata di nuovo perché nessuno ha chiamato
            Sono di troppo in questo mondo
            non ce la faccio piu oggi finisce tutto
            Mi hanno trovato con la corda al collo e il giorno dopo mi hanno dimesso
            Da quando è arrivata la lettera ho pensato di uccidermi
            Mia moglie ha provato a togliersi la vita domenica e l'hanno mandata a casa
            Non credo di poter continuare a vivere con questo dolore
            Mi sento di farla finita, qualcuno mi chiami per favore
            Ho ricominciato a tagliarmi e mi vergogno
        """,
        "violence": """
            Torno con un coltello
            La prossima volta do fuoco all'ufficio con voi dentro
            So che macchina ha e gliela farò pagare
            A quel medico gli spacco la faccia se lo incontro fuori
            Il mio ex ha detto che mi ammazza appena esce dal carcere
            Qualcuno finisce male se devo rifare quella coda
            Vi meritate una pallottola in testa tutti quanti
            Ho paura di fare del male a qualcuno, non mi controllo
            Giuro che lo mando all'ospedale
            Mi ha minacciato con la pistola nell'androne ed è ancora lì sotto
            Se becco chi ha firmato quella lettera è un uomo morto
            Ho la benzina in macchina e niente da perdere
            Un giorno di questi prendo il fucile e vengo a trovarvi
            Il vicino dice che mi taglia la gola e i carabinieri se ne fregano
            La prossima volta faccio saltare i denti alla guardia
            Vengo lì e prendo a pugni chi mi ha tolto il sussidio
            Dice che brucia la casa con noi dentro
            Se quel medico tocca ancora mia moglie gli spezzo le gambe
        """,
        "abuse": """
            quando beve mi mena e non so dove andare
            Il mio compagno mi controlla i soldi e non mi fa uscire di casa
            ho paura di mio marito, domenica mi ha messo le mani al collo
            Mio figlio è violento con me, mi ha spinta giù dalle scale
            Una badante dà gli schiaffi a mia madre quando non c'è nessuno
            ha lividi dappertutto e ha il terrore di quella del turno di notte
            Sono stata violentata al dormitorio e nessuno mi crede
            il mio ragazzo mi minaccia se parlo con voi
            Il mio patrigno mi tocca e non so a chi dirlo
            Legano gli anziani alla sedia e gli urlano contro
            Quando va al lavoro chiude la porta a chiave e si porta via il mio telefono
            Mio nipote mi svuota il conto e mi spintona se dico di no
            Porto le maniche lunghe ad agosto per quello che mi fa il mio compagno
            Nella casa di riposo tirano mia madre giù dal letto per le braccia e lei urla
            Il mio ragazzo ieri sera mi ha riempita di botte e sono nascosta da un'amica
            Mio suocero mi urla contro e mi prende a schiaffi ogni giorno
            La mia badante mi maltratta
        """,
        "child_at_risk": """
            I bambini dei vicini sono chiusi in camera tutto il giorno, li sento piangere
            Mio nipote torna da suo padre pieno di lividi
            Ho paura per i miei figli, il padre li picchia con la cinghia
            La bimba di sotto non mangia da due giorni, la mamma è sempre ubriaca
            Il mio patrigno entra in camera mia la notte, ho 13 anni
            Lasciano il neonato da solo in casa quasi ogni sera
            Ho scosso il bambino e ho paura di rifarlo
            I gemellini di fronte girano da soli per strada a mezzanotte in pigiama
            il mio fratellastro mi fa delle cose quando mamma fa la notte
            Ho urlato alla bambina e l'ho buttata sul letto, ho paura di me stessa
            Suo padre le spegne le sigarette addosso
            Credo che la mia vicina picchi suo figlio
            Mia figlia mi ha detto che il maestro l'ha toccata
        """,
        "homelessness": """
            Lunedì sarò per strada con i miei figli
            Domani ci sfrattano e non sappiamo dove andare
            dormo in auto da quando il padrone ha cambiato la serratura
            io e la mia bimba abbiamo passato la notte in stazione
            Mia madre mi ha buttato fuori di casa e non ho un posto dove dormire
            vivo per strada da un mese e fa un freddo cane
            Giovedì arriva l'ufficiale giudiziario, poi siamo senza un tetto
            Dicono che non ho priorità, quindi stanotte panchina del parco
            Abbiamo tempo fino a venerdì per andarcene e col cane non ci prende nessuno
            Da due settimane sono per strada con un neonato
            Dormiamo in una tenda dietro il supermercato
            Il primo del mese perdo la casa e non ho dove vivere
        """,
        "medical_emergency": """
            ho un dolore fortissimo al petto adesso e non risponde nessuno
            Mio padre è svenuto e respira male
            Credo di avere un ictus, non sento più il braccio
            Sta perdendo tantissimo sangue e il 118 non risponde
            ho preso troppe pastiglie per sbaglio, cosa faccio
            Il bambino ha la febbre a 41 e non reagisce
            soffoco, mi manca l'aria, aiuto
            È rimasto senza insulina ed è quasi incosciente
            Non si sveglia e respira in modo strano
            Mi si sta chiudendo la gola dopo il vaccino e sono sola
            Papà è caduto e gli esce sangue dall'orecchio, è sempre occupato
            Mio marito ha fortissimi dolori al petto e l'ambulanza non arriva
            Mio figlio ha avuto le convulsioni ed è ancora incosciente
            Sono incinta e sto perdendo molto sangue
        """,
        "sexualised": """
            quell'infermiera bionda può visitarmi quando vuole
            Che gambe la ragazza allo sportello 4, si metta la minigonna
            La segretaria me la porterei a casa stanotte
            Bel sederino il fisioterapista giovane, mi ha svoltato la giornata
            Al dottor Rossi lascerei mettere le mani dove vuole
        """,
        "stalking": """
            L'ho aspettata all'uscita dal lavoro per ringraziarla
            l'ho trovata su Facebook e ho guardato tutte le sue foto
            L'ho seguita fino alla fermata, che sorriso
            So a che ora stacca Carla e dove parcheggia
            Mi siedo ogni giorno al bar di fronte per vederla uscire
        """,
        "hateful": """
            per essere un marocchino era pulito
            Tornassero tutti al loro paese quelli che stanno allo sportello
            Brava per essere una negra
            Togliete le scimmie dallo sportello
            Non mi aspettavo che un rom sapesse usare il computer, e invece
        """,
        "mocking": """
            dategli una medaglia per aver risposto al telefono una volta nella vita
            Complimenti, solo quattro ore!
            Bravi, avete perso la mia domanda per la terza volta, un applauso
            Grazie di niente, vi siete superati
            Tre persone, tre risposte diverse. Fatevi un bell'applauso da soli!
        """,
    },
    "pl": {
        "self_harm": """
            nie widzę już w niczym sensu
            Wszystkim byłoby lepiej beze mnie
            mam nadzieję że jutro się nie obudzę
            Myślę o tym, żeby ze sobą skończyć
            Już nie daję rady tak żyć, chcę zniknąć
            Mam odłożone tabletki i wiem co z nimi zrobię
            córka tnie sobie ręce a termin do psychiatry za pół roku
            Wczoraj stałam na moście i prawie skoczyłam
            Jak mi zabiorą zasiłek to się powieszę
            Jestem zmęczony życiem
            Ojciec mówi że wolałby nie żyć niż wrócić na ten oddział
            po co mam dalej żyć, nikogo to nie obchodzi
            Napisałam listy pożegnalne
            krzywdze sie bo nie wiem co robic
            Od tygodni mam myśli samobójcze i nikt nie odbiera
            Nikt by nie zauważył gdyby mnie nie było
            chce umrzec nikt mnie nie slucha
            Odkąd umarła nie mam już dla kogo żyć
            Lepiej by było, gdybym się nie urodziła
            Gdyby mnie jutro przejechał tir, wszyscy by odetchnęli
            Już zdecydowałem, nie ma odwrotu, zaopiekujcie się dziećmi
            Chcę tylko zasnąć i nie wrócić
            syn pisze mi że chce iść do dziadka do nieba
            Za każdym razem jak jedzie metro myślę żeby zrobić krok do przodu
            Znowu się pocięłam bo nikt nie zadzwonił
            Jestem zbędny na tym świecie
            nie mam siły, dzisiaj to kończę
            Znaleźli mnie z pętlą na szyi i na drugi dzień wypisali
            Odkąd przyszło pismo, myślę żeby się zabić
            Żona w niedzielę próbowała odebrać sobie życie i odesłali ją do domu
            Nie wiem czy dam radę dalej żyć z tym bólem
            Czuję, że chcę skończyć ze swoim życiem, niech ktoś zadzwoni
            Znowu się okaleczam i wstydzę się
        """,
        "violence": """
            Wrócę tu z nożem
            Następnym razem podpalę ten urząd razem z wami
            Wiem jakim autem jeździ, jeszcze pożałuje
            Temu lekarzowi rozwalę gębę jak go spotkam na ulicy
            Mój były napisał, że mnie zabije jak wyjdzie z więzienia
            Ktoś tu zginie, jeśli znowu będę tyle czekać
            Powinno się was wszystkich rozstrzelać
            Boję się że komuś coś zrobię, nie panuję nad sobą
            Przysięgam, połamię mu nogi
            Groził mi pistoletem na klatce i dalej tam stoi
            Jak dorwę tego, co podpisał to pismo, to już jest trupem
            Mam benzynę w bagażniku i nic do stracenia
            Któregoś dnia wezmę strzelbę i was odwiedzę
            Sąsiad mówi, że mi poderżnie gardło, a policja nic
            Następnym razem wybiję ochroniarzowi zęby
            Przyjadę tam i dam w mordę temu, kto zabrał mi zasiłek
            Mówi, że spali dom razem z nami
            Jak ten lekarz jeszcze raz dotknie moją żonę, połamię mu nogi
        """,
        "abuse": """
            jak wypije to mnie bije i nie mam dokąd pójść
            Partner zabiera mi pieniądze i nie pozwala wychodzić z domu
            boję się męża, w niedzielę mnie dusił
            Syn się nade mną znęca, zepchnął mnie ze schodów
            Opiekunka bije moją mamę, kiedy nikt nie widzi
            ma siniaki na całym ciele i boi się tej z nocnej zmiany
            Zgwałcili mnie w noclegowni i nikt mi nie wierzy
            chłopak grozi, że mi coś zrobi jak z wami porozmawiam
            Ojczym mnie dotyka i nie wiem komu powiedzieć
            Przywiązują staruszków do krzesła i na nich krzyczą
            Jak wychodzi do pracy, zamyka drzwi na klucz i zabiera mi telefon
            Wnuk czyści mi konto i szarpie mną, gdy mówię nie
            W sierpniu noszę długi rękaw przez to co robi mi partner
            W domu opieki ściągają mamę z łóżka za ręce, a ona krzyczy
            Chłopak wczoraj mnie pobił i ukrywam się u koleżanki
            Teść codziennie na mnie krzyczy i bije mnie po twarzy
            Opiekunka się nade mną znęca
            Córka powiedziała mi, że nauczyciel ją dotykał
        """,
        "child_at_risk": """
            Dzieci sąsiadów są cały dzień zamknięte w pokoju, słychać płacz
            Wnuczek wraca od ojca cały w siniakach
            Boję się o dzieci, ojciec leje je pasem
            Dziewczynka z dołu od dwóch dni nic nie jadła, matka wiecznie pijana
            Ojczym przychodzi do mnie w nocy, mam 13 lat
            Zostawiają niemowlę samo w domu prawie co noc
            Potrząsnęłam dzieckiem i boję się że zrobię to znowu
            Bliźniaki z naprzeciwka same biegają po ulicy o północy w piżamach
            Wrzasnęłam na dziecko i rzuciłam nim na łóżko, boję się siebie
            Ojciec gasi na niej papierosy
            Chyba sąsiadka bije swojego synka
        """,
        "homelessness": """
            W poniedziałek zostanę z dziećmi na ulicy
            Jutro nas eksmitują i nie mamy dokąd pójść
            śpię w aucie odkąd właściciel zmienił zamki
            ja i córeczka spędziłyśmy noc na dworcu
            Matka wyrzuciła mnie z domu, nie mam gdzie spać
            mieszkam na ulicy od miesiaca a jest mróz
            W czwartek przychodzi komornik i zostajemy bez dachu nad głową
            Mówią że nie jestem w pilnej grupie, więc dziś ławka w parku
            Mamy czas do piątku żeby się wynieść, a z psem nikt nas nie weźmie
            Od dwóch tygodni jestem bezdomna z niemowlęciem
            Śpimy w namiocie za supermarketem
            Pierwszego tracę mieszkanie i nie mam gdzie mieszkać
        """,
        "medical_emergency": """
            mam teraz straszny ból w klatce i nikt nie odbiera
            Ojciec zasłabł i źle oddycha
            Chyba mam udar, nie czuję ręki
            Strasznie krwawi a 112 nie odpowiada
            wzięłam za dużo tabletek przez pomyłkę, co robić
            Dziecko ma 41 stopni gorączki i leje się przez ręce
            duszę się, nie mogę złapać powietrza, pomocy
            Skończyła mu się insulina i prawie traci przytomność
            Nie budzi się i dziwnie oddycha
            Zaciska mi się gardło po szczepionce a jestem sama
            Tata upadł i leci mu krew z ucha, numer zajęty
            Mąż ma silny ból w klatce piersiowej, a karetka nie przyjeżdża
            Syn miał drgawki i nadal jest nieprzytomny
            Jestem w ciąży i mocno krwawię
        """,
        "sexualised": """
            ta blond pielęgniarka może mnie badać kiedy chce
            Ale nogi ma ta dziewczyna z okienka 4, niech założy mini
            Tę recepcjonistkę to bym zabrał na noc do domu
            Fajny tyłek ma ten młody fizjoterapeuta
            Doktorowi Nowakowi pozwoliłabym położyć ręce gdzie tylko zechce
        """,
        "stalking": """
            Czekałem na nią po pracy, żeby podziękować
            znalazłem ją na Facebooku i obejrzałem wszystkie zdjęcia
            Szedłem za nią na przystanek, co za uśmiech
            Wiem o której kończy pani Karolina i gdzie parkuje
            Codziennie siedzę w kawiarni naprzeciwko, żeby widzieć jak wychodzi
        """,
        "hateful": """
            jak na Cygana to całkiem czysty
            Niech wracają do siebie ci wszyscy z okienka
            Miły jak na pedała
            Zabierzcie te małpy z okienka
            Nie myślałam że Cyganka umie obsłużyć komputer, a tu proszę
        """,
        "mocking": """
            dajcie mu medal za to że raz w życiu odebrał telefon
            Gratulacje, tylko cztery godziny!
            Brawo, trzeci raz zgubiliście mój wniosek, oklaski
            Dzięki za nic, przeszliście samych siebie
            Trzy osoby, trzy różne odpowiedzi. Poklepcie się po plecach!
        """,
    },
    "ro": {
        "self_harm": """
            mai bine n-aș mai fi
            Nu mai văd sensul în nimic
            toată lumea ar fi mai bine fără mine
            sper să nu mă mai trezesc mâine
            Mă gândesc să termin cu toate
            Nu mai pot trăi așa, vreau să dispar
            Am strâns pastilele și știu ce am de făcut cu ele
            fiica mea se taie pe mâini și programarea e peste șase luni
            Aseară eram pe pod, gata să mă arunc
            Dacă îmi taie ajutorul îmi pun capăt zilelor
            M-am săturat de viață
            Tata zice că mai bine moare decât să se întoarcă pe secția aia
            la ce bun să mai trăiesc, nimănui nu-i pasă
            Am scris deja scrisorile de adio
            imi fac rau singura pentru ca nu stiu ce sa fac
            De săptămâni am gânduri de sinucidere și nu răspunde nimeni
            Nimeni n-ar observa dacă n-aș mai fi
            vreau sa mor nu ma asculta nimeni
            De când a murit ea nu mai am pentru cine trăi
            Dacă mă calcă mâine un camion, scapă toată lumea de mine
            M-am hotărât, nu mai e cale de întoarcere, aveți grijă de copiii mei
            Vreau doar să adorm și să nu mă mai întorc
            fiul meu îmi scrie că vrea să meargă la bunicul în cer
            De fiecare dată când vine metroul mă gândesc să fac un pas înainte
            M-am tăiat iar fiindcă n-a sunat nimeni
            Sunt în plus pe lumea asta
            M-au găsit cu ștreangul de gât și a doua zi m-au externat
            De când a venit scrisoarea mă gândesc să mă omor
            Soția mea a încercat duminică să își ia viața și au trimis-o acasă
            Nu cred că mai pot trăi cu durerea asta
            Simt că vreau să îmi pun capăt vieții, să mă sune cineva
            Mă automutilez din nou și mi-e rușine
        """,
        "violence": """
            O să mă întorc cu un cuțit
            Data viitoare dau foc la birou cu voi cu tot
            Știu ce mașină are, o să-i pară rău
            Îi sparg fața doctorului ăluia dacă îl prind pe stradă
            Fostul mi-a scris că mă omoară când iese din închisoare
            Cineva o să moară dacă mai stau o dată la coada asta
            Ar trebui să fiți împușcați toți
            Mi-e frică să nu fac rău cuiva, nu mă pot controla
            Jur că îl bag în spital
            M-a amenințat cu pistolul în scara blocului și e încă jos
            Dacă pun mâna pe cel care a semnat scrisoarea aia e om mort
            Am benzină în portbagaj și nimic de pierdut
            Într-o zi iau pușca și vin să vă vizitez
            Vecinul zice că îmi taie gâtul și poliția nu face nimic
            Data viitoare îi scot dinții paznicului
            Vin acolo și îi dau un pumn celui care mi-a tăiat ajutorul
            Zice că dă foc la casă cu noi înăuntru
            Dacă doctorul ăla o mai atinge pe soția mea îi rup picioarele
        """,
        "abuse": """
            când bea dă în mine și nu am unde să mă duc
            Partenerul îmi ia banii și nu mă lasă să ies din casă
            mi-e frică de soțul meu, duminică m-a strâns de gât
            Fiul meu este violent cu mine, m-a împins pe scări
            O îngrijitoare o lovește pe mama când nu vede nimeni
            are vânătăi pe tot corpul și îi e groază de cea de pe tura de noapte
            Am fost violată la azil și nu mă crede nimeni
            iubitul mă amenință că îmi face ceva dacă vorbesc cu voi
            Tatăl vitreg mă pipăie și nu știu cui să spun
            Îi leagă pe bătrâni de scaun și țipă la ei
            Când pleacă la muncă încuie ușa și îmi ia telefonul
            Nepotul îmi golește contul și mă îmbrâncește dacă zic nu
            Port mâneci lungi în august din cauza a ce îmi face partenerul
            La azil o trag pe mama din pat de mâini și ea țipă
            Iubitul m-a bătut aseară și stau ascunsă la o prietenă
            Socrul țipă la mine și îmi dă palme în fiecare zi
            Îngrijitoarea mea mă maltratează
        """,
        "child_at_risk": """
            Copiii vecinilor sunt închiși în cameră toată ziua, îi aud plângând
            Nepotul meu vine de la tatăl lui plin de vânătăi
            Mă tem pentru copiii mei, tatăl lor îi bate cu cureaua
            Fetița de jos nu a mâncat de două zile, mama e mereu beată
            Tata vitreg vine noaptea la mine în cameră, am 13 ani
            Lasă bebelușul singur în casă aproape în fiecare noapte
            L-am zgâlțâit pe bebeluș și mi-e frică să nu o fac iar
            Gemenii de vizavi umblă singuri pe stradă la miezul nopții în pijamale
            fratele meu vitreg îmi face lucruri când mama e de noapte
            Am urlat la fetiță și am trântit-o pe pat, mi-e frică de mine
            Taică-su stinge țigări pe ea
            Cred că vecina își bate băiețelul
            Fiica mea mi-a spus că profesorul a atins-o
        """,
        "homelessness": """
            Luni o să fiu în stradă cu copiii
            Mâine ne evacuează și nu avem unde să ne ducem
            dorm în mașină de când proprietarul a schimbat yala
            eu și fetița am petrecut noaptea în gară
            Mama m-a dat afară din casă, nu am unde dormi
            traiesc pe strada de o luna si e ger
            Joi vine executorul și rămânem fără acoperiș deasupra capului
            Zic că nu sunt prioritară, deci la noapte banca din parc
            Avem timp până vineri să plecăm și cu câinele nu ne primește nimeni
            De două săptămâni sunt pe străzi cu un bebeluș
            Dormim într-un cort în spatele supermarketului
            Pe întâi pierd locuința și nu am unde să stau
        """,
        "medical_emergency": """
            am acum o durere groaznică în piept și nu răspunde nimeni
            Tata a leșinat și respiră greu
            Cred că fac un AVC, nu îmi mai simt mâna
            Sângerează foarte tare și la 112 nu răspunde nimeni
            am luat prea multe pastile din greseala, ce fac
            Copilul are febră 41 și nu mai reacționează
            ma sufoc, nu am aer, ajutor
            A rămas fără insulină și e aproape inconștient
            Nu se trezește și respiră ciudat
            Mi se închide gâtul după vaccin și sunt singură
            Tata a căzut și îi curge sânge din ureche, sună ocupat
            Soțul are dureri mari în piept și ambulanța nu vine
            Fiul meu a făcut convulsii și e încă inconștient
            Sunt însărcinată și sângerez mult
        """,
        "sexualised": """
            asistenta aia blondă poate să mă consulte oricând
            Ce picioare are fata de la ghișeul 4, să-și pună fustă scurtă
            Pe recepționeră aș lua-o acasă la noapte
            Ce fund bun are kinetoterapeutul ăla tânăr
            Pe doctorul Popescu l-aș lăsa să pună mâinile unde vrea el
        """,
        "stalking": """
            Am așteptat-o după program ca să îi mulțumesc
            am găsit-o pe Facebook și i-am văzut toate pozele
            M-am luat după ea până în stație, ce zâmbet
            Știu la ce oră iese Carmen și unde parchează
            Stau zilnic la cafeneaua de vizavi ca să o văd când pleacă
        """,
        "hateful": """
            pentru un țigan e chiar curat
            Să se ducă toți înapoi în țara lor cei de la ghișeu
            Drăguț pentru un poponar
            Luați maimuțele alea de la ghișeu
            Nu mă așteptam ca o țigancă să știe să folosească calculatorul, dar uite
        """,
        "mocking": """
            dați-i o medalie că a răspuns o dată în viață la telefon
            Felicitări, doar patru ore!
            Bravo, mi-ați pierdut cererea a treia oară, aplauze
            Mersi de nimic, v-ați întrecut pe voi
            Trei oameni, trei răspunsuri diferite. Bateți-vă singuri pe umăr!
        """,
    },
    "el": {
        "self_harm": """
            den antexw allo na zw
            8elw na teleiwnoun ola
            kanena nohma den exei pia h zwh mou
            skeftomai na pesw apo to mpalkoni
            oloi tha htan kalytera xwris emena
            den exw logo na zw
            exw autoktonikes skepseis kai den apanta kaneis
            den exw pia nohma gia tipota ola teleiwsan
            thelw na koimhthw kai na mhn ksypnhsw
            δεν αντέχω άλλο, θέλω να τελειώνουν όλα
            Δεν βλέπω πια νόημα σε τίποτα
            όλοι θα ήταν καλύτερα χωρίς εμένα
            ελπίζω να μην ξυπνήσω αύριο
            Σκέφτομαι να δώσω ένα τέλος
            Δεν μπορώ να ζω άλλο έτσι, θέλω να εξαφανιστώ
            Έχω μαζέψει τα χάπια και ξέρω τι θα τα κάνω
            η κόρη μου χαρακώνει τα χέρια της και το ραντεβού είναι σε έξι μήνες
            Χθες το βράδυ ήμουν στη γέφυρα έτοιμος να πέσω
            Αν μου κόψουν το επίδομα θα κρεμαστώ
            Κουράστηκα να ζω
            Ο πατέρας μου λέει πως προτιμά να είναι νεκρός παρά να ξαναμπεί στην κλινική
            γιατι να συνεχισω να ζω, κανεις δεν νοιαζεται
            Έγραψα ήδη τα αποχαιρετιστήρια γράμματα
            Κάνω κακό στον εαυτό μου γιατί δεν ξέρω τι άλλο να κάνω
            Εδώ και εβδομάδες έχω αυτοκτονικές σκέψεις και δεν απαντά κανείς
            Κανείς δεν θα το καταλάβαινε αν έλειπα για πάντα
            θελω να πεθανω δεν με ακουει κανεις
            Από τότε που έφυγε δεν έχω λόγο να ζω
            Αν με πατήσει αύριο ένα φορτηγό θα ησυχάσουν όλοι
            Το έχω αποφασίσει, δεν υπάρχει γυρισμός, προσέχετε τα παιδιά μου
            Θέλω μόνο να κοιμηθώ και να μη γυρίσω πίσω
            ο γιος μου γράφει ότι θέλει να πάει στον παππού στον ουρανό
            Κάθε φορά που έρχεται το μετρό σκέφτομαι να κάνω ένα βήμα μπροστά
            Κόπηκα πάλι γιατί δεν πήρε κανείς τηλέφωνο
            Περισσεύω σε αυτόν τον κόσμο
            δεν μπορω αλλο σημερα τελειωνουν ολα
            Με βρήκαν με τη θηλιά στον λαιμό και την άλλη μέρα μου έδωσαν εξιτήριο
            Από τότε που ήρθε το γράμμα σκέφτομαι να σκοτωθώ
            Η γυναίκα μου προσπάθησε να βάλει τέλος στη ζωή της την Κυριακή και την έστειλαν σπίτι
            Δεν νομίζω ότι μπορώ να ζήσω άλλο με αυτόν τον πόνο
            Νιώθω ότι θέλω να τελειώσω τη ζωή μου, ας με πάρει κάποιος
            Αυτοτραυματίζομαι ξανά και ντρέπομαι
        """,
        "violence": """
            tha gyrisw me maxairi
            tha tou spasw ta moutra
            tha valw fwtia sto grafeio sas
            o prwhn mou leei oti tha me skotwsei
            tha erthw me karampina
            tha tou vgalw ta dontia
            Θα γυρίσω με μαχαίρι
            Την επόμενη φορά θα βάλω φωτιά στο γραφείο με εσάς μέσα
            Ξέρω τι αμάξι έχει, θα το μετανιώσει
            Θα του σπάσω τα μούτρα αν τον δω έξω
            Ο πρώην μου έγραψε ότι θα με σκοτώσει μόλις βγει από τη φυλακή
            Κάποιος θα πεθάνει αν ξαναπεριμένω τόσο
            Σφαίρα στο κεφάλι θέλετε όλοι σας
            Φοβάμαι μην κάνω κακό σε κάποιον, δεν ελέγχω τον εαυτό μου
            Ορκίζομαι ότι θα τον στείλω στο νοσοκομείο
            Με απείλησε με πιστόλι στην είσοδο και είναι ακόμα κάτω
            Έχω βενζίνη στο πορτ μπαγκάζ και τίποτα να χάσω
            Μια μέρα θα πάρω την καραμπίνα και θα σας επισκεφτώ
            Ο γείτονας λέει ότι θα μου κόψει το λαρύγγι και η αστυνομία αδιαφορεί
            Την άλλη φορά θα του βγάλω τα δόντια του σεκιουριτά
            Θα έρθω εκεί και θα ρίξω μπουνιά σε αυτόν που μου έκοψε το επίδομα
            Λέει ότι θα κάψει το σπίτι με εμάς μέσα
            Αν ξαναγγίξει ο γιατρός τη γυναίκα μου θα του σπάσω τα πόδια
        """,
        "abuse": """
            otan pinei me dernei kai den exw pou na paw
            fovamai ton antra mou
            me xtypaei o antras mou kai mou pairnei to kinhto
            όταν πίνει με δέρνει και δεν έχω πού να πάω
            Ο σύντροφός μου μου παίρνει τα λεφτά και δεν με αφήνει να βγω από το σπίτι
            φοβάμαι τον άντρα μου, την Κυριακή με έπιασε από τον λαιμό
            Ο γιος μου είναι βίαιος, με έσπρωξε από τις σκάλες
            Μια φροντίστρια χαστουκίζει τη μητέρα μου όταν δεν βλέπει κανείς
            έχει μελανιές σε όλο της το σώμα και τρέμει τη νυχτερινή
            Με βίασαν στον ξενώνα και δεν με πιστεύει κανείς
            το αγόρι μου με απειλεί αν μιλήσω σε εσάς
            Ο πατριός μου με αγγίζει και δεν ξέρω σε ποιον να το πω
            Δένουν τους ηλικιωμένους στην καρέκλα και τους φωνάζουν
            Όταν φεύγει για δουλειά κλειδώνει την πόρτα και παίρνει το κινητό μου
            Ο εγγονός μου αδειάζει τον λογαριασμό και με σπρώχνει αν πω όχι
            Φοράω μακριά μανίκια τον Αύγουστο για αυτά που μου κάνει ο σύντροφός μου
            Στο γηροκομείο τραβάνε τη μάνα μου από το κρεβάτι με το ζόρι και ουρλιάζει
            Το αγόρι μου με πλάκωσε στο ξύλο χθες και κρύβομαι σε μια φίλη
            Ο πεθερός μου φωνάζει και με χαστουκίζει κάθε μέρα
            Η φροντίστριά μου με κακοποιεί
            Η κόρη μου μού είπε ότι ο δάσκαλος την άγγιξε
        """,
        "child_at_risk": """
            o pateras tous ta dernei ta paidia me th zwnh
            afhnoun to mwro mono tou sto spiti
            xtypaei ta paidia me th zwnh kathe mera
            Τα παιδιά των γειτόνων είναι κλειδωμένα όλη μέρα στο δωμάτιο, τα ακούω να κλαίνε
            Ο εγγονός μου γυρίζει από τον πατέρα του γεμάτος μελανιές
            Φοβάμαι για τα παιδιά μου, ο πατέρας τους τα δέρνει με τη ζώνη
            Το κοριτσάκι από κάτω έχει να φάει δύο μέρες, η μάνα είναι συνέχεια μεθυσμένη
            Ο πατριός μου έρχεται τη νύχτα στο δωμάτιό μου, είμαι 13
            Αφήνουν το μωρό μόνο του στο σπίτι σχεδόν κάθε βράδυ
            Ταρακούνησα το μωρό και φοβάμαι ότι θα το ξανακάνω
            Τα δίδυμα απέναντι γυρνάνε μόνα τους στον δρόμο τα μεσάνυχτα με τις πιτζάμες
            ο θετός μου αδερφός μου κάνει πράγματα όταν η μαμά έχει νύχτα
            Ούρλιαξα στο μωρό και το πέταξα στο κρεβάτι, φοβάμαι τον εαυτό μου
            Ο πατέρας της σβήνει τσιγάρα πάνω της
            Νομίζω ότι η γειτόνισσα χτυπάει το αγοράκι της
        """,
        "homelessness": """
            avrio mas kanoun exwsh kai den exoume pou na pame
            koimamai sto amaksi ena mhna
            thn deftera tha meinw ston dromo me ta paidia
            apopse tha koimhthw sto pagkaki
            mas petane exw apo to spiti
            Τη Δευτέρα θα μείνω στον δρόμο με τα παιδιά μου
            Αύριο μας κάνουν έξωση και δεν έχουμε πού να πάμε
            κοιμάμαι στο αμάξι από τότε που ο ιδιοκτήτης άλλαξε την κλειδαριά
            εγώ και η μικρή περάσαμε τη νύχτα στον σταθμό
            Η μάνα μου με έδιωξε από το σπίτι, δεν έχω πού να κοιμηθώ
            ζω στο δρόμο ενα μηνα και κανει παγωνια
            Την Πέμπτη έρχεται ο δικαστικός επιμελητής και μένουμε χωρίς στέγη
            Λένε ότι δεν έχω προτεραιότητα, οπότε απόψε παγκάκι στο πάρκο
            Έχουμε προθεσμία ως την Παρασκευή να φύγουμε και με τον σκύλο δεν μας παίρνει κανείς
            Είμαι δύο εβδομάδες στον δρόμο με ένα μωρό
            Κοιμόμαστε σε σκηνή πίσω από το σούπερ μάρκετ
            Την πρώτη του μήνα χάνω το σπίτι και δεν έχω πού να μείνω
        """,
        "medical_emergency": """
            exw twra fovero pono sto sththos kai den apantaei kaneis
            pnigomai den pairnw aera
            o pateras mou lipothymhse
            den ksypnaei kai den anapneei kala
            έχω τώρα φοβερό πόνο στο στήθος και δεν απαντάει κανείς
            Ο πατέρας μου λιποθύμησε και δεν ανασαίνει καλά
            Νομίζω παθαίνω εγκεφαλικό, δεν νιώθω το χέρι μου
            Αιμορραγεί πολύ και το 166 δεν απαντά
            πήρα κατά λάθος πολλά χάπια, τι να κάνω
            Το παιδί έχει 41 πυρετό και δεν αντιδρά
            πνίγομαι, δεν παίρνω αέρα, βοήθεια
            Έμεινε χωρίς ινσουλίνη και χάνει τις αισθήσεις του
            Δεν ξυπνάει και αναπνέει περίεργα
            Μου κλείνει ο λαιμός μετά το εμβόλιο και είμαι μόνη
            Ο πατέρας έπεσε και τρέχει αίμα από το αυτί του, το τηλέφωνο μιλάει
            Ο άντρας μου έχει δυνατούς πόνους στο στήθος και το ασθενοφόρο δεν έρχεται
            Ο γιος μου έπαθε σπασμούς και είναι ακόμα αναίσθητος
            Είμαι έγκυος και αιμορραγώ πολύ
        """,
        "sexualised": """
            wraio kwlaraki h kopela
            η ξανθιά νοσοκόμα μπορεί να με εξετάζει όποτε θέλει
            Τι πόδια έχει η κοπέλα στο γκισέ 4, να φοράει μίνι
            Τη ρεσεψιονίστ θα την έπαιρνα σπίτι απόψε
            Ωραίο κωλαράκι ο νεαρός φυσιοθεραπευτής
        """,
        "stalking": """
            thn perimena meta th douleia
            xerw pou parkarei
            Την περίμενα μετά τη δουλειά για να την ευχαριστήσω
            τη βρήκα στο Facebook και είδα όλες τις φωτογραφίες της
            Την ακολούθησα μέχρι τη στάση, τι χαμόγελο
            Ξέρω τι ώρα σχολάει η Κατερίνα και πού παρκάρει
            Κάθομαι κάθε μέρα στο καφέ απέναντι για να τη βλέπω να φεύγει
        """,
        "hateful": """
            για γύφτος ήταν καθαρός
            Να γυρίσουν όλοι στη χώρα τους αυτοί στο γκισέ
            Καλός για πούστης
            Μαζέψτε τις μαϊμούδες από το γκισέ
            Δεν περίμενα μια γύφτισσα να ξέρει από υπολογιστή, κι όμως
        """,
        "mocking": """
            δώστε του ένα μετάλλιο που σήκωσε μια φορά στη ζωή του το τηλέφωνο
            Συγχαρητήρια, μόνο τέσσερις ώρες!
            Μπράβο, χάσατε την αίτησή μου τρίτη φορά, χειροκρότημα
            Ευχαριστώ για το τίποτα, ξεπεράσατε τον εαυτό σας
            Τρεις άνθρωποι, τρεις διαφορετικές απαντήσεις. Χειροκροτήστε τους εαυτούς σας!
        """,
    },
}  # fmt: skip
HARMLESS = {
    "en": """
        They treated my heart attack well
        The homeless shelter staff were lovely
        I could have murdered a cup of tea by the time they called me
        My back was killing me and the physio sorted it
        I attempted suicide ten years ago and this team gave me my life back
        Thankfully I no longer have thoughts of harming myself
        The poster in the lift said "Feeling suicidal? Call us" and it was half torn off
        The midwife never hurt my baby or me, she was gentle
        She hits the nail on the head every time
        I nearly died of embarrassment but he laughed it off with me
        He left his violent wife with your help and is safe and happy now
        The drink machine is a killer, £3 for tea
        My son loves the climbing wall, thank you for not cutting the youth club
        It breaks my heart to see you close, best library ever
        I was homeless when I met Joanne, now I have my own front door
        The domestic abuse training day was very well run
        I would die without this bus service
        You guys smashed it, absolutely killed it today
        My daughter shot up to the desk and gave the nurse a hug
        No one hit me or shouted, unlike my old school, thank you
        Fighting for breath two years ago, running a 5k today, thank you respiratory team
        We talked about what to do if a child is at risk, very useful course
        I waited for her after the appointment because my taxi was late and she let me sit inside
        I found the leaflet about you on Facebook
        It was murder trying to park
        the queue was suicide but staff were good fun
        My mum's stroke last year was spotted in minutes by the paramedic
        I'd be on the streets if it wasn't for Dave
        She has beautiful handwriting and a lovely manner
        Congratulations on the new building, only four minutes from the station!
        He talked me out of killing my computer
        My late husband passed away here, we never felt alone
        She stopped the bleeding in seconds, hero
        I hit rock bottom last year and this group pulled me through
        The receptionist would kill me for saying so but she is an angel
        Great drama workshop about gangs and knives for our teenagers
        My kids were bouncing off the walls and she calmed them down
        They fought for my life for six hours
        Lost the will to fill in another form but Sam made it fun
        Our old landlord tried to evict us in 2015 and your adviser won the case
        I was on my knees with pain, now I can dance
        Nobody laid a finger on my mother, they were gentle as lambs
        I used to self harm but I have not for six years thanks to Jo
        She told us how to spot domestic abuse
        They treated my dad after he collapsed, superb
        I laughed until I cried
        He beat cancer with your help
    """,
    "es": """
        Me trataron muy bien el infarto
        El personal del albergue para personas sin hogar es encantador
        Me moría de ganas de un café y la auxiliar me trajo uno
        La espalda me mataba y el fisio me dejó nueva
        Hace diez años intenté suicidarme y este equipo me devolvió la vida
        Por suerte ya no tengo pensamientos de hacerme daño
        El cartel decía "¿Piensas en el suicidio? Llámanos" y estaba roto
        La matrona no le hizo ningún daño al bebé, todo dulzura
        Casi me muero de vergüenza y él se rio conmigo
        Dejó a su marido maltratador gracias a vosotras y ahora vive tranquila
        Los precios de la cafetería son un atraco a mano armada
        Estuve en la calle hasta que conocí a Juana, hoy tengo mi piso
        Muy buena la charla sobre violencia de género
        Sin este autobús me muero
        Sois la bomba, la habéis reventado hoy
        Mi hija salió disparada a abrazar a la enfermera
        Aquí nadie me gritó ni me pegó como en mi antiguo colegio
        Me hizo polvo dejar esta biblioteca, os echaré de menos
        El curso de protección de menores en riesgo fue muy útil
        La esperé en la sala porque mi taxi tardaba y me dejó quedarme dentro
        Encontré vuestro folleto en Facebook
        Aparcar es un suicidio
        El ictus de mi madre el año pasado lo vieron en minutos
        De no ser por David estaría en la calle
        Tiene una letra preciosa y un trato muy bonito
        ¡Enhorabuena por el edificio nuevo, a solo cuatro minutos de la estación!
        Me quitó de la cabeza matar al ordenador
        Mi marido falleció aquí y nunca nos sentimos solos
        Me parto con la señora de la ventanilla, es un sol
        No me dolió nada el pecho después de la operación
        Me paró la hemorragia en segundos, una heroína
        Toqué fondo el año pasado y este grupo me sacó adelante
        La de recepción me mata si lo digo, pero es un ángel
        Muy buen taller de teatro sobre bandas y navajas para adolescentes
        Los niños se subían por las paredes y ella los calmó
        Lucharon por mi vida durante seis horas
        Se me quitaron las ganas de rellenar formularios, pero Samuel lo hizo divertido
        En 2015 nos quisieron desahuciar y vuestra abogada ganó el caso
        Estaba roto de dolor y ahora bailo
        A mi madre nadie le puso la mano encima, la trataron con mimo
        Antes me autolesionaba pero hace seis años que no, gracias a Juana
        Nos explicó cómo detectar la violencia de género
        Atendieron a mi padre después de desmayarse, de diez
        Me reí hasta llorar
        Venció al cáncer con vuestra ayuda
    """,
    "it": """
        Mi hanno curato benissimo l'infarto
        Il personale del dormitorio per senzatetto è adorabile
        Avrei ucciso per un caffè e l'infermiera me ne ha portato uno
        La schiena mi uccideva e il fisioterapista mi ha rimesso a nuovo
        Dieci anni fa ho tentato il suicidio e questa squadra mi ha ridato la vita
        Per fortuna non ho più pensieri di farmi del male
        Il manifesto diceva "Pensi al suicidio? Chiamaci" ed era strappato
        L'ostetrica non ha mai fatto male al bambino, tutta dolcezza
        Stavo per morire di vergogna e lui ha riso con me
        Ha lasciato il marito violento grazie a voi e ora vive serena
        I prezzi del bar sono una rapina a mano armata
        Ero per strada quando ho conosciuto Giovanna, oggi ho una casa
        Molto utile il corso sulla violenza domestica
        Senza questo autobus morirei
        Siete una bomba, avete spaccato tutto oggi
        Mia figlia è scattata ad abbracciare l'infermiera
        Qui nessuno mi ha sgridato né picchiato come nella vecchia scuola
        Mi piange il cuore a vedervi chiudere
        Il corso sulla tutela dei minori a rischio è stato utilissimo
        L'ho aspettata in sala perché il taxi tardava e mi ha fatto restare dentro
        Ho trovato il vostro volantino su Facebook
        Parcheggiare lì è un suicidio
        L'ictus di mia madre l'anno scorso lo hanno visto in pochi minuti
        Se non fosse per Davide sarei in mezzo a una strada
        Ha una bella calligrafia e bei modi
        Complimenti per la nuova sede, a soli quattro minuti dalla stazione!
        Mi ha convinto a non ammazzare il computer
        Mio marito si è spento qui, non ci siamo mai sentiti soli
        Dopo l'operazione nessun dolore al petto
        Ammazza che brava la signora dello sportello
        Ha fermato il sangue in un attimo, un'eroina
        L'anno scorso ho toccato il fondo e questo gruppo mi ha tirato su
        La signora in portineria mi ammazza se lo dico, ma è un angelo
        Bellissimo laboratorio teatrale su bande e coltelli per ragazzi
        I bambini si arrampicavano sui muri e lei li ha calmati
        Hanno lottato per la mia vita per sei ore
        Mi era passata la voglia di compilare moduli, ma Sandro l'ha resa divertente
        Nel 2015 volevano sfrattarci e la vostra avvocata ha vinto la causa
        Ero piegato dal dolore e ora ballo
        A mia madre nessuno ha mai torto un capello
        Prima mi tagliavo ma da sei anni non più, grazie a Giovanna
        Ci ha spiegato come riconoscere la violenza domestica
        Hanno soccorso mio padre dopo che era svenuto, bravissimi
        Ho riso fino alle lacrime
        Ha sconfitto il cancro con il vostro aiuto
    """,
    "pl": """
        Świetnie zajęli się moim zawałem
        Personel noclegowni dla bezdomnych jest przemiły
        Zabiłbym za kawę i pielęgniarka mi przyniosła
        Plecy mnie dobijały, a fizjoterapeuta postawił mnie na nogi
        Dziesięć lat temu próbowałam się zabić, ten zespół oddał mi życie
        Na szczęście nie mam już myśli o robieniu sobie krzywdy
        Na plakacie było „Myślisz o samobójstwie? Zadzwoń” i był podarty
        Położna nie zrobiła dziecku krzywdy, sama delikatność
        Myślałam, że spalę się ze wstydu, a on się ze mną pośmiał
        Dzięki wam odeszła od męża, który ją bił, i teraz ma spokój
        Ceny w bufecie to rozbój w biały dzień
        Byłem bezdomny kiedy poznałem Joannę, dziś mam swoje mieszkanie
        Bardzo dobre szkolenie o przemocy domowej
        Bez tego autobusu bym umarła
        Wymiataliście dzisiaj, bomba
        Córka wystrzeliła jak z procy uściskać pielęgniarkę
        Tu nikt na mnie nie krzyczał ani mnie nie bił jak w starej szkole
        Serce mi pęka, że zamykacie
        Szkolenie o dzieciach z grup ryzyka było przydatne
        Czekałam na nią w poczekalni, bo taksówka się spóźniała
        Znalazłam waszą ulotkę na Facebooku
        Parkowanie tam to samobójstwo
        Udar mamy w zeszłym roku rozpoznali w kilka minut
        Gdyby nie Dawid, byłbym na ulicy
        Ma ładny charakter pisma i piękne podejście
        Gratulacje nowego budynku, tylko cztery minuty od stacji!
        Odwiódł mnie od wyrzucenia komputera przez okno
        Mąż zmarł u was, nigdy nie czuliśmy się sami
        Po operacji ból w klatce minął
        Byłam śmiertelnie zmęczona, a pani przyniosła herbatę
        Zatamowała krwawienie w sekundę, bohaterka
        Rok temu sięgnęłam dna, a ta grupa mnie podniosła
        Pani z recepcji mnie zabije, że to piszę, ale jest aniołem
        Świetne warsztaty teatralne o gangach i nożach dla młodzieży
        Dzieci chodziły po ścianach, a ona je uspokoiła
        Walczyli o moje życie sześć godzin
        Odechciało mi się wypełniać formularze, ale Szymon zrobił z tego zabawę
        W 2015 chcieli nas eksmitować, a wasza prawniczka wygrała sprawę
        Zwijałem się z bólu, a teraz tańczę
        Mamie nikt włosa z głowy nie zdjął, sama czułość
        Kiedyś się cięłam, ale od sześciu lat już nie, dzięki Joannie
        Powiedziała nam jak rozpoznać przemoc domową
        Zajęli się tatą po omdleniu, super
        Śmiałam się do łez
        Z waszą pomocą pokonał raka
    """,
    "ro": """
        Mi-au tratat foarte bine infarctul
        Personalul de la adăpostul pentru oamenii străzii e minunat
        Aș fi ucis pentru o cafea și asistenta mi-a adus una
        Mă omora spatele și kinetoterapeutul m-a făcut bine
        Acum zece ani am încercat să mă sinucid, echipa asta mi-a redat viața
        Din fericire nu mai am gânduri să îmi fac rău
        Pe afiș scria „Te gândești la sinucidere? Sună-ne” și era rupt
        Moașa nu i-a făcut niciun rău bebelușului, numai blândețe
        Era să mor de rușine, dar a râs cu mine
        Datorită vouă a scăpat de soțul care o bătea și acum e liniștită
        Prețurile de la bufet sunt jaf la drumul mare
        Eram pe străzi când am cunoscut-o pe Ioana, azi am casa mea
        Foarte bun cursul despre violența în familie
        Fără autobuzul ăsta aș muri
        Ați rupt gura târgului, bombă
        Fiica mea a zbughit-o să o îmbrățișeze pe asistentă
        Aici nu a țipat nimeni la mine și nu m-a lovit nimeni ca la școala veche
        Mi se rupe inima că închideți
        Cursul despre copiii în situații de risc a fost util
        Am așteptat-o în sală că întârzia taxiul și m-a lăsat înăuntru
        Am găsit pliantul vostru pe Facebook
        Să parchezi acolo e sinucidere curată
        AVC-ul mamei de anul trecut l-au văzut în câteva minute
        Dacă nu era David, eram pe drumuri
        Are un scris frumos și se poartă frumos
        Felicitări pentru clădirea nouă, la doar patru minute de gară!
        M-a convins să nu omor calculatorul
        Soțul meu s-a stins aici, nu ne-am simțit niciodată singuri
        După operație nu mai am dureri în piept
        Omoară-mă, dar nu știu cum reușește doamna asta să zâmbească mereu
        Mi-a oprit sângele în câteva secunde, o eroină
        Anul trecut am atins fundul și grupul acesta m-a ridicat
        Doamna de la recepție mă omoară că zic, dar e un înger
        Excelent atelierul de teatru despre bande și cuțite pentru adolescenți
        Copiii se urcau pe pereți și ea i-a liniștit
        S-au luptat șase ore pentru viața mea
        Îmi pierise cheful de completat formulare, dar Sorin a făcut-o distractivă
        În 2015 voiau să ne evacueze și avocata voastră a câștigat procesul
        Mă îndoisem de durere și acum dansez
        De mama nu s-a atins nimeni urât, numai blândețe
        Înainte mă tăiam, dar de șase ani nu mai fac asta, datorită Ioanei
        Ne-a arătat cum să recunoaștem violența domestică
        L-au ajutat pe tata după ce leșinase, excelent
        Am râs până la lacrimi
        A învins cancerul cu ajutorul vostru
    """,
    "el": """
        pethana sta gelia me thn kyria
        mou swsate th zwh
        ena parkarisma einai autoktonia
        ligo elleipse na pethanw apo ntroph
        tha skotwna gia enan kafe
        hmoun astegos, twra exw spiti xarh se sas
        den exw pia pono sto sththos
        palepsan gia th zwh mou
        h kyria tha me skotwsei pou to lew alla einai aggelos
        Μου αντιμετώπισαν πολύ καλά το έμφραγμα
        Το προσωπικό στον ξενώνα αστέγων είναι υπέροχο
        Θα σκότωνα για έναν καφέ και η νοσοκόμα μου έφερε
        Η μέση μου με πέθαινε και ο φυσιοθεραπευτής με έκανε καλά
        Πριν δέκα χρόνια αποπειράθηκα να αυτοκτονήσω και αυτή η ομάδα μου ξανάδωσε ζωή
        Ευτυχώς δεν έχω πια σκέψεις να κάνω κακό στον εαυτό μου
        Η αφίσα έγραφε «Σκέφτεσαι την αυτοκτονία; Κάλεσέ μας» και ήταν σκισμένη
        Η μαία δεν έκανε κανένα κακό στο μωρό, όλο τρυφερότητα
        Πέθανα από ντροπή αλλά γέλασε μαζί μου
        Με τη βοήθειά σας έφυγε από τον άντρα που τη χτυπούσε και τώρα είναι ήρεμη
        Οι τιμές στο κυλικείο είναι ληστεία
        Ήμουν άστεγος όταν γνώρισα την Ιωάννα, σήμερα έχω το σπίτι μου
        Πολύ καλό το σεμινάριο για την ενδοοικογενειακή βία
        Χωρίς αυτό το λεωφορείο θα πέθαινα
        Σκίσατε σήμερα, είστε βόμβα
        Η κόρη μου πετάχτηκε σαν σφαίρα να αγκαλιάσει τη νοσοκόμα
        Εδώ δεν μου φώναξε ούτε με χτύπησε κανείς όπως στο παλιό σχολείο
        Μου ραγίζει την καρδιά που κλείνετε
        Το σεμινάριο για τα παιδιά σε κίνδυνο ήταν χρήσιμο
        Την περίμενα στην αίθουσα γιατί αργούσε το ταξί και με άφησε μέσα
        Βρήκα το φυλλάδιό σας στο Facebook
        Το παρκάρισμα εκεί είναι αυτοκτονία
        Το εγκεφαλικό της μητέρας μου πέρσι το είδαν σε λίγα λεπτά
        Αν δεν ήταν ο Δαυίδ θα ήμουν στον δρόμο
        Έχει ωραία γράμματα και όμορφους τρόπους
        Συγχαρητήρια για το νέο κτίριο, μόνο τέσσερα λεπτά από τον σταθμό!
        Με έπεισε να μη σκοτώσω τον υπολογιστή
        Ο άντρας μου έφυγε εδώ, δεν νιώσαμε ποτέ μόνοι
        Μετά την εγχείρηση δεν έχω πόνο στο στήθος
        Έσκασα στα γέλια με την κυρία στο γκισέ
        Μου σταμάτησε το αίμα σε δευτερόλεπτα, ηρωίδα
        Η κυρία στη ρεσεψιόν θα με σκοτώσει που το λέω, αλλά είναι άγγελος
        Υπέροχο θεατρικό εργαστήρι για συμμορίες και μαχαίρια στους εφήβους
        Τα παιδιά σκαρφάλωναν στους τοίχους κι εκείνη τα ηρέμησε
        Πάλεψαν έξι ώρες για τη ζωή μου
        Μου είχε κοπεί η όρεξη να συμπληρώνω έντυπα, αλλά ο Σπύρος το έκανε παιχνίδι
        Το 2015 ήθελαν να μας κάνουν έξωση και η δικηγόρος σας κέρδισε την υπόθεση
        Διπλωνόμουν από τον πόνο και τώρα χορεύω
        Τη μητέρα μου δεν την πείραξε κανείς, όλο τρυφερότητα
        Παλιά αυτοτραυματιζόμουν αλλά εδώ και έξι χρόνια όχι, χάρη στην Ιωάννα
        Μας εξήγησε πώς να αναγνωρίζουμε την ενδοοικογενειακή βία
        Φρόντισαν τον πατέρα μου όταν λιποθύμησε, άψογοι
        Γέλασα μέχρι δακρύων
        Νίκησε τον καρκίνο με τη βοήθειά σας
    """,
}  # fmt: skip
