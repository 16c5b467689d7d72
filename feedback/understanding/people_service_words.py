"""Words that tell comments about a service from reports and encyclopedias, in seven languages; data only, by hand.

Everything is folded when read, so accents and case do not matter here.
"""

# Words of people who speak about a service that they used: themselves, thanks, praise, complaint, and what was done.
SERVICE = {
    "en": """
informative useful wait patients services team course information meals food discharge told medication needs better
seen kudos star
superstar gem deserves hero bless lifesaver fault faultless praise praised comforting warm welcoming welcome greeted
attention
support supported confidence trust rate rated medal raise promotion gentle humour cheerful smile smiling answered
questions
listens explains prompt promptly quick quickly hope
i i'm ive me my mine myself we us our you your im thank thanks thankyou grateful appreciate appreciated helpful help
helped helps helping
lovely kind kindness caring friendly polite patient understanding supportive professional brilliant excellent
amazing fantastic
wonderful great superb outstanding pleasant rude service staff nurse nurses doctor doctors appointment visit visited
visits ward
hospital clinic desk counter queue waiting waited phone telephone treatment treated advice advisor
adviser explained
listened knowledgeable efficient satisfied happy pleased recommend care carer carers therapist physio midwife
receptionist
reassuring attentive complaint complaints tutor mentor exercises above beyond sorted paperwork dealt asset pleasure
thorough good nice
credit impressed confident helpline office officer improvement improvements
""",
    "es": """
merece felicito cariño dedicación eficaz genial maravillosa maravilloso eficiente rapidez servicial cercana cercano
diez agradecimiento
trabajadora trabajador paciente gestión buenísima buenísimo educada educado respetuosa respetuoso premio ascenso
me mi mis yo nos nuestro nuestra conmigo he hemos fui fuimos gracias agradezco agradecer agradecida agradecido
atendió atendieron atención amable
amables amabilidad ayuda ayudó ayudaron ayudado excelente trato trámite trámites papeles cita ventanilla cola
profesional profesionalidad paciencia
encantadora encantador maravilla simpática simpático servicio personal felicitar felicidades enhorabuena destacar
quisiera resolvió
solucionó explicó recomiendo queja funcionaria funcionario oficina humano contenta contento espera usted ustedes
estupenda estupendo
""",
    "it": """
elogio merita premurosa premuroso attenta attento dedizione dieci lode bravissime fantastica fantastico splendida
splendido
rapida rapido preparata preparato umana umano premio encomio riconoscente
mi mio mia ci ho abbiamo io noi nostro nostra grazie ringrazio ringraziare gentile gentili gentilissima gentilissimo
gentilezza aiutato aiutata
aiuto cortese cortesia disponibile disponibilità professionale professionalità complimenti pratica pratiche
sportello coda fila appuntamento
seguito seguita segnalo segnalare impeccabile bravissima bravissimo bravo brava efficiente pazienza servizio
personale
competente competenza ufficio consiglio lei soddisfatta soddisfatto ottimo ottima eccellente accoglienza spiegato
risolto umanità
""",
    "pl": """
pochwała pochwałę zasługuje fachowa fachowo kultura cierpliwie szybko załatwione premię podwyżkę pomocna rewelacja
rewelacyjna
rewelacyjny serdecznie serdeczna serdeczny sympatyczna sympatyczny medal wdzięczności złota złoty ratunek uśmiechem
mnie mi mną mój moja moje mojej nas nam nasz jestem byłam byłem miałam miałem czekałam czekałem dziękuję dziękujemy
podziękowania podziękować
wdzięczna wdzięczny pomoc pomocy pomógł pomogła pomocna pomocny pomóc miła miły mili uprzejma uprzejmy życzliwa
życzliwy życzliwość życzliwą
profesjonalna profesjonalny profesjonalnie profesjonalizm profeska polecam obsługa obsługę obsługi okienku okienko
urząd urzędu urzędnik urzędnika
urzędniczka sprawnie sprawę sprawa wizyta wizyty kolejka kolejki załatwiła załatwił proszę brawo brawa super
wspaniała wspaniały świetna świetny
cierpliwa cierpliwość cierpliwy petenta kompetentna kompetentny pozdrawiam kontakt wyjaśniła wyjaśnił rzetelna
sercem wzór wyróżnić
""",
    "ro": """
merită laudă prompt promptă serios serioasă amabilitate excelent excelentă zece ajutați răbdarea blândă blând grijă
medalie premiu
profesioniști pricepută priceput calmă zâmbet
mă m mi ne mea meu mei mele noastră nostru eu noi am mulțumesc mulțumim mulțumiri mulțumită felicitări
felicit recomand ajutor
ajutorul ajutat ajută amabil amabilă răbdare răbdător profesionist profesionistă profesional profesionalism ghișeu
ghișeul programare serviciu
serviciul servicii instituție instituția personal personalul încredere deosebit deosebită rezolvat explicat minunat
minunată nota bravo sunteți
dumneavoastră recunoscător recunoscătoare respect politicos politicoasă competent competentă zi coada
""",
    "el": """
αξίζει έπαινος έπαινο γρήγορα ευγενέστατη ευγενέστατος εξυπηρετικότατη συγχαίρω ευγνώμων βραβείο καταπληκτική
καταπληκτικός ανθρωπιά
ανθρώπινη χρυσή χρυσός
μου μας εμένα εγώ εμείς πήγα πήγαμε είχα περίμενα ευχαριστώ ευχαριστούμε ευχαριστίες συγχαρητήρια μπράβο εύγε
βοήθησε βοήθησαν βοήθεια
εξυπηρέτησε εξυπηρέτηση εξυπηρετική εξυπηρετικός ευγενική ευγενικός ευγένεια υπομονή υπομονετική υπομονετικός άψογη
άψογος υπάλληλος υπαλλήλου
υπάλληλο υπόδειγμα υπηρεσία ραντεβού γραφείο εξήγησε τέλεια τέλειος εξαιρετική εξαιρετικός υπέροχη υπέροχος σώσατε
ουρά δουλειά επαγγελματίας
επαγγελματισμός συνιστώ χαμόγελο σας θερμά άριστη άριστος πρόθυμη πρόθυμος άνθρωπος
mou mas eksyphrethse eksipiretise ejyphrethse voh8hse voithise bohthhse eyxaristw euxaristw efxaristo
euxaristoume sygxarhthria sigxaritiria
mprabo bravo xamogelo poly polu
""",
    "uk": """
заслуговує похвала похвалу подякувати премію якісно ввічливо відмінно чудово вдячності оперативно турботлива
турботливий чуйна чуйний
людяність золота золотий терпінням допомагає
мені мене мій моя мого моєї ми нам нас наш наша я дякую дякуємо вдячна вдячний вдячність подяка подяку спасибі
допоміг допомогла допомогли
допомога допомогу задоволена задоволений рекомендую чудова чудовий ввічлива ввічливий уважна уважний терпляча
терплячий терпіння професіонал
професійно професійна професіоналізм обслуговування послуга послуги працівник працівниця черга черги запис прийом
пояснила пояснив віконце
браво молодець справу справа справжній фахівець компетентна компетентний щиро привітна привітний швидко
""",
}

# Words that a report or an encyclopedia has, and a comment about a service hardly.
NEWS = {
    "en": """
film films movie album albums song songs novel novels match season league championship tournament goal scored band
actor actress
directed starring episode series televised born died reign throne empire army battle war wars troops election
elected party parliament
senate republican democrats olympic olympics medalist grand prix stadium coach manuscript composer opera orchestra
symphony
married succeeded appointed century dynasty kingdom novelist guitarist vocals drummer producer screenplay broadcast
premiere
defeated captured wicket innings published biography professor university alumni species genus orbit expedition
""",
    "es": """
película películas álbum canción novela partido temporada liga campeonato torneo gol banda reparto dirigida serie
nació murió reinado
trono imperio ejército batalla guerra elecciones parlamento siglo dinastía reino semifinales final semifinal
derrotar estrenó publicó biografía
papel personaje protagonista ópera orquesta sinfonía obispo conquista pintor obra
""",
    "it": """
film album canzone romanzo partita stagione campionato torneo gol regia serie nacque morì regno trono impero
esercito battaglia guerra
elezioni parlamento secolo dinastia opera orchestra sinfonia romanzi pubblicò pilota gara giro squadra carriera
poeta pittore cinema
""",
    "pl": """
filmu film albumu album piosenka powieść powieści mecz meczu sezon sezonie liga ligi mistrzostwa turniej gol zespół
urodził urodziła zmarł zmarła
cesarstwo armia bitwa bitwie wojna wojny wybory wyborach parlament wiek wieku dynastia królestwo opera orkiestra
wydał powstanie profesor prezydent
""",
    "ro": """
filmul film albumul album cântec romanul roman meci meciul sezon sezonul campionat campionatul turneu gol născut
decedat domnia tronul
imperiu armata bătălia război războiul alegeri alegerile parlament secol secolul dinastie regat opera orchestra
publicat scriitor partidul echipa
""",
    "el": """
ταινία ταινίας άλμπουμ τραγούδι τραγουδούν μυθιστόρημα αγώνα αγώνας σεζόν πρωτάθλημα τουρνουά γκολ σκηνοθεσία σειρά
γεννήθηκε πέθανε βασιλεία
θρόνος αυτοκρατορία στρατός μάχη πόλεμος πόλεμο εκλογές κόμμα κόμματος κυβέρνηση κυβέρνησης βουλή αιώνα αιώνας όπερα
ομάδα τελικού προπονητής
υπουργός πρωθυπουργός πρόεδρος ευρώ
""",
    "uk": """
фільм фільму альбом пісня роман матч сезон ліга чемпіонат турнір гол народився народилася помер померла імперія
армія битва війна війни вибори
парламент століття династія королівство опера оркестр опублікував збірної команди партії уряд
""",
}
