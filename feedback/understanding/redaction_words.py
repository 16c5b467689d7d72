r"""Words that announce a private value, as parts of regular expressions; folded where they are read. Source: own.

Whole words, ``\w*`` where a language inflects. ``|`` parts the entries; no capital escapes, for folding lowers them.
"""

# A claim, case or file; a number must follow.
CASES = r"""
    case|claim|file|ref|reference|ticket|application|policy|membership|member|patient|mrn|hospital|incident|crime|
    complaint|query|docket|permit|
    invoice|order|booking|appointment|registration|tracking|customer|parcel|confirmation|contract|request|receipt|
    enquiry|
    expediente|exp|caso|referencia|solicitud|poliza|tramite|factura|cita|turno|reclamacion|localizador|
    historia clinica|
    contrato|pedido|denuncia|queja|justificante|registro|
    pratica|domanda|protocollo|prot|fascicolo|polizza|fattura|prenotazione|reclamo|segnalazione|contratto|ricevuta|
    istanza|
    cartella clinica|ticket|verbale|ricetta|nre|
    spraw\w*|sygnatur\w*|sygn|wnios\w*|wniosk\w*|akt|akta|polis\w*|faktur\w*|zamowieni\w*|umow\w*|rezerwacj\w*|
    skarg\w*|
    zgloszeni\w*|znak|karta pacjenta|reklamacj\w*|przesylk\w*|bilet\w*|
    dosar\w*|cerere\w*|cererii|cererea|referint\w*|polit\w*|factur\w*|inregistrare|inregistrat\w*|sesizar\w*|
    reclamati\w*|
    contract\w*|programar\w*|comand\w*|petiti\w*|plangere\w*|bilet\w*|
    φακελ\w*|υποθεσ\w*|αιτησ\w*|πρωτοκολλ\w*|πρωτ|μητρωου|μητρωο|καταγγελι\w*|ραντεβου|παραγγελι\w*|συμβολαι\w*|
    συμβασ\w*|
    παραπον\w*|δικογραφι\w*|τιμολογι\w*|αιτημα\w*|
    справ\w*|заяв\w*|зверненн\w*|договор\w*|договір|полис\w*|поліс\w*|рахунк\w*-фактур\w*|квитанці\w*|замовленн\w*|
    скарг\w*|
    талон\w*|реєстрац\w*|запит\w*|протокол\w*
"""
# A bank account.
ACCOUNTS = r"""
    account|acct|acc|a/c|sort code|routing|bank account|cuenta|cuenta bancaria|cuenta corriente|cta|conto|
    conto corrente|c/c|
    konto|konta|kontem|rachun\w*|cont|contul|contului|cont bancar|λογαριασμ\w*|рахун\w*|iban|swift|bic
"""
# A paper that proves who somebody is, or a number the state gave them.
PAPERS = r"""
    passport|driving licen[cs]e|driver.?s? licen[cs]e|drivers licen[cs]e|licen[cs]e|license|id card|identity card|
    nhs|ssn|
    social security|national insurance|ni|nino|itin|ein|tax id|tin|utr|medicare|medicaid|green card|alien|visa|
    dni|nie|nif|cif|pasaporte|carnet|carne|carnet de conducir|permiso de conducir|permiso|documento|
    documento de identidad|
    tarjeta sanitaria|seguridad social|n\.?u\.?s\.?s|naf|cedula|curp|rut|
    passaporto|patente|patente di guida|tessera|tessera sanitaria|carta d.?identita|carta di identita|c\.?i\.?e|
    codice fiscale|c\.?f|p\.? ?iva|partita iva|spid|permesso di soggiorno|
    paszport\w*|prawo jazdy|prawa jazdy|dowod\w*|dowod osobisty|dowodu osobistego|pesel\w*|nip|regon|legitymacj\w*|
    karta pobytu|
    pasaport\w*|permis\w*|permis de conducere|permis auto|buletin\w*|carte de identitate|cartea de identitate|c\.?i|
    cnp|cui|
    card de sanatate|pașaport\w*|talon\w*|
    διαβατηρι\w*|διπλωμα\w*|διπλωμα οδηγησησ|αδεια οδηγησησ|αδειασ οδηγησησ|ταυτοτητα\w*|α\.?δ\.?τ|αδτ|αφμ|α\.?φ\.?μ|
    αμκα|
    α\.?μ\.?κ\.?α|αμα|α\.?μ\.?α|αμ|α\.?μ|ικα|αδεια διαμονησ|afm|amka|tautotita|
    паспорт\w*|водійськ\w* посвідченн\w*|посвідченн\w*|права|прав|іпн|інн|рнокпп|ідентифікаційн\w* код\w*|єдрпоу|
    посвідка|унзр
"""
PLATES = r"""
    (?:number |license |licence |registration |car |num\w* )?plates?|reg|registration|vehicle|car|matricula|
    matricula\w*|
    targa|targat[oa]|targhe|tablic\w*|rejestrac\w*|rej|nr rej|inmatricular\w*|placut\w*|placa|masina cu|
    πινακιδ\w*|κυκλοφορι\w*|номерн\w* знак\w*|держномер\w*|держ\.? ?номер\w*|номер\w* (?:авто|машини|автомобіля)|
    (?:авто|машина|машину|автомобіль) (?:з|із)|d\.? ?o\.? plate|number of my car|нз
"""
NUMBER = r"""
    number|numbers|no|num|nr|id|code|numero|n|numer\w*|numar\w*|αριθμ\w*|αρ|номер\w*|№|seria|series|serie|serii|
    σειρα|серія|
    серії|to|is|es|e|este|sunt|ειναι|è|jest|ma|has|of|for|ref|reference|rej|rejestr\w*|akt|my|mi|mio|la|el|il|de|del|
    della|
    di|do|lui|card|copy|bancar|bancaria|bancario|bancului|bankow\w*|bank|mojego|moj|moje|mea|meu|μου|του|τησ|πρωτ|
    мо\w+|conducere|
    auto|auta|osobisty|is the|called|was|fue|era|byl|a fost|ήταν|with|con|con il|o|pod|cu|με|з|coche|machine|vehicle|
    masinii|
    macchina|mia|moja|moje|mojej|moei|samochodu|машини|авто|car|corriente|corrente|curent|nº|oraz
"""
# Of these, the ones after which even a short number is private.
SAID = r"""
    number|numbers|no|num|nr|id|code|numero|n|numer\w*|numar\w*|αριθμ\w*|αρ|номер\w*|seria|series|serie|serii|σειρα|
    серія|
    серії|nº
"""
BIRTHS = r"""
    born|date of birth|birth date|birthdate|birthday|dob|d\.?o\.?b|d o b|b\.|fecha de nacimiento|f\. ?nac|fec\. ?nac|
    naci|
    nacid[oa]|nacimiento|cumpleanos|
    nat[oa]|data di nascita|nascita|compleanno|urodzon\w*|urodzil\w*|data urodzenia|daty urodzenia|ur|urodzin\w*|
    nascut\w*|data nasterii|nasterii|data de nastere|nastere|zi de nastere|ziua de nastere|
    γεννηθ\w*|γεννησ\w*|γεν|γενεθλι\w*|gennithika|gennhthhka|
    народи\w*|народж\w*|дата народження|день народження
"""
ZIPS = r"""
    zip|zip ?code|post ?code|postal code|codigo postal|c\.? ?p|cod\.? postal|cap|c\.a\.p|kod pocztowy|kodu pocztowego|
    cod postal|codul postal|τ\.? ?κ|ταχυδρομικοσ κωδικασ|ταχυδρομικο κωδικα|поштовий індекс|індекс
"""

# Hosts that belong to the public: a plain address there says nothing about the writer.
PUBLIC_HOSTS = (
    r"\.gov(?:\.\w\w)?|\.gob\.\w\w|\.nhs\.uk|\.nhs\.net|\.mil|europa\.eu|\.gov\.\w\w|\.gouv\.\w\w|\.govt\.nz|\.gc\.ca"
)
# Ends of hosts; the second table holds those that are words as well, where a missing blank makes "kind.it".
TLDS = r"""
    com|net|org|info|biz|io|me|eu|it|es|pl|ro|gr|ua|uk|us|de|fr|edu|gov|mil|app|dev|online|site|shop|xyz|co|tv|ie|au|
    ca|nl|be|
    at|ch|pt|cz|hu|bg|se|no|dk|fi|ru|by|md|cy|mt|br|mx|ar|cl|jp|cn|in|tk|blog|page|link|ly|gl|gle|name|cat|gal|ai|
    int|nz|za|
    rs|hr|sk|si|lt|lv|ee|al|tr|укр|ελ|ею|рф
"""
TLDS_TOO = (
    "it me es io de no at in by us be name link page app online site shop blog info co si al se is am ai ca ch au md "
    "int fi gal net pl ro ua gov com uk ie my so to do"
)

AT = (
    "at|arroba|chiocciola|chioccioletta|malpa|małpka|arond|a rond|coada de maimuta|"
    "παπάκι|papaki|собака|собачка|равлик|ат|ет|et"
)
DOT = "dot|punto|kropka|punct|τελεία|teleia|крапка|точка"
ENDINGS = "com|net|org|it|es|pl|ro|gr|ua|uk|co|eu|de|fr|ком|нет|юа|κομ"
MAIL_PROVIDERS = (
    "gmail|googlemail|g mail|hotmail|yahoo|outlook|icloud|aol|protonmail|proton|libero|virgilio|tiscali|alice|"
    "wp|onet|interia|o2|gazeta|ukr|otenet|forthnet|telefonica|yandex|gmx|live|msn|btinternet|comcast|ymail|mail"
)
NETWORKS = (
    "instagram|instagramul|insta|ig|twitter|tiktok|tik tok|telegram|snapchat|snap|facebook|fb|whatsapp|viber|skype|"
    "discord|signal|linkedin|messenger|youtube|twitch|threads|mastodon|bluesky|reddit|інстаграм|інста|телеграм|твітер|"
    "фейсбук|вайбер|тікток|ινσταγκραμ"
)
MINE = "my|mi|mio|mia|il mio|moj|moje|meu|mea|μου|мій|моє|our"
USER = (
    "user ?name|user|handle|account|profile|page|name|nick|nickname|id|tag|usuario|perfil|cuenta|utente|nome|profilo|"
    "uzytkownik|profil|konto|nazwa|utilizator|cont|χρήστης|όνομα|προφίλ|нік|профіль|логін"
)
USER_NAMES = (
    "user ?name|login|log in|nick|nickname|handle|screen name|usuario|nombre de usuario|nome utente|nazwa uzytkownika|"
    "nazwą uzytkownika|utilizator|utilizatorul|numele de utilizator|όνομα χρήστη|нік|логін|користувач"
)
IS = "is|es|è|e|to|este|είναι|ειναι|це|it s"
ON = "on|of|for|at|en|de|su|di|na|pe|στο|του|у|в"

MONEY = (
    r"eur|euro|euros|€|\$|£|zl|zloty\w*|pln|lei|ron|usd|gbp|dollars?|pounds|ευρω|%|грн|гривень|гривні|uah|"
    r"kg|km|m2|mb|gb|million\w*|thousand"
)
# What has a number in public: "Ley 39/2015".
LAWS = (
    r"law|act|regulation|directive|article|section|bill|statute|ley|real decreto|decreto|rd|orden|reglamento|articulo|"
    r"legge|d\.?lgs|d\.?l|d\.?p\.?r|dpcm|regolamento|articolo|ustaw\w*|rozporzadz\w*|dz\.? ?u|poz|lege\w*|oug|og|hg|"
    r"hotarar\w*|ordonant\w*|νομοσ|νομου|νομο|ν|π\.?δ|φεκ|κυα|закон\w*|постанов\w*|указ\w*|кму|стаття|наказ\w*"
)
CALLS = (
    r"tel|telephone|telefon\w*|phone|mobile|cell|call|ring|text|whatsapp|fax|movil|llam\w*|cellulare|chiam\w*|"
    r"komork\w*|dzwon\w*|zadzwon\w*|mobil\w*|sun\w*|apel\w*|τηλ\w*|κινητ\w*|καλεσ\w*|til|viber|contact\w*|"
    r"телеф\w*|зателефон\w*|тел|мобільн\w*|дзвон\w*|подзвон\w*|подзвони\w*|numero|recapito|numarul|numer|number|номер\w*"
)

# Digits as words: how many digits each is, by language. The first table holds single digits in order.
DIGITS = {
    "en": "zero one two three four five six seven eight nine",
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve",
    "it": "zero uno due tre quattro cinque sei sette otto nove",
    "pl": "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć",
    "ro": "zero unu doi trei patru cinci șase șapte opt nouă",
    "el": "μηδέν ένα δύο τρία τέσσερα πέντε έξι επτά οκτώ εννέα",
    "uk": "нуль один два три чотири п'ять шість сім вісім дев'ять",
    "other": "ноль одна две tria tessera pente eksi epta okto ennea",
}
# ... and other ways of saying them: a word and its digit.
MORE_DIGITS = """
    oh=0 o=0 nought=0 naught=0 nil=0 null=0 una=1 uno=1 un=1 jedynka=1 dwójka=2 trójka=3 czwórka=4 piątka=5 szóstka=6
    siódemka=7 ósemka=8 dziewiątka=9 dwie=2 două=2 una=1 un=1 o=1 sase=6 sapte=7 noua=9 cinsprezece=15
    μια=1 μία=1 ένας=1 τρεις=3 τέσσερις=4 εφτά=7 εφτα=7 οχτώ=8 οχτω=8 εννιά=9 εννια=9 δυο=2 δυό=2 μηδεν=0
    miden=0 ena=1 dio=2 dyo=2 duo=2 exi=6 efta=7 oxto=8 ennia=9 tesera=4
    пять=5 пʼять=5 девять=9 девʼять=9 шесть=6 семь=7 восемь=8 четыре=4 два=2 дві=2 одна=1 niner=9 fife=5 tree=3
"""
# Words of two digits (ten to ninety) and of three (the hundreds).
TENS = """
    ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fourty fifty
    sixty
    seventy eighty ninety
    diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta
    sesenta setenta ochenta noventa
    dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta
    cinquanta sessanta settanta ottanta novanta
    dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście
    dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt
    zece unsprezece doisprezece douăsprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece
    optsprezece nouăsprezece douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci
    δέκα έντεκα ένδεκα δώδεκα δεκατρία δεκατέσσερα δεκαπέντε δεκαέξι δεκαεπτά δεκαεφτά δεκαοκτώ δεκαοχτώ δεκαεννέα
    δεκαεννιά είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα
    десять одинадцять дванадцять тринадцять чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять
    двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто
"""
HUNDREDS = """
    hundred cien ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos
    novecientos
    doscientas trescientas seiscientas cento duecento trecento quattrocento cinquecento seicento settecento ottocento
    novecento sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset sută sute
    εκατό εκατόν διακόσια τριακόσια τετρακόσια πεντακόσια εξακόσια επτακόσια εφτακόσια οκτακόσια οχτακόσια εννιακόσια
    сто двісті триста чотириста п'ятсот шістсот сімсот вісімсот дев'ятсот
"""
# What makes the next digit two or three of it.
TIMES = """
    double=2 dbl=2 doble=2 doppio=2 doppia=2 podwójne=2 podwójny=2 podwójna=2 dublu=2 dublă=2 διπλό=2 διπλο=2
    подвійний=2
    подвійна=2 treble=3 triple=3 triplo=3 potrójne=3 triplu=3 τριπλό=3 потрійний=3
"""
# Words between the digits that say nothing.
FILLS = """
    and y e i și si και та dash hyphen minus plus dot point then next space slash comma stop guion guión punto
    trattino
    kropka punct liniuță cratimă παύλα τελεία крапка дефіс potem luego poi apoi μετά потім area code coma virgola
    przecinek
"""

# The endings by which a name's cases differ, in plain Latin letters as names are folded; the rest is the name's stem.
NAME_ENDINGS = {
    "pl": "a i y ie owi em iem u o e ii ia iu ei ego emu ym im ej",
    "ro": "a ei ii ul ului e o iei ia uta",
    "el": "os o ou on e is i as a es ies ias eas ea us s",
    "uk": "a i y u iu ia o e ovi evi ievi om em iem oiu eiu ii iei yi ei",
}

# Letters and digits of a country's IBAN. Source: ISO 13616 registry.
IBAN_LENGTHS = """
    ad=24 al=28 at=20 ba=20 be=16 bg=22 by=28 ch=21 cy=28 cz=24 de=22 dk=18 ee=20 es=24 fi=18 fo=18 fr=27 gb=22
    ge=22 gi=23 gl=18 gr=27 hr=21 hu=28 ie=22 is=26 it=27 li=21 lt=20 lu=20 lv=21 mc=27 md=24 me=22 mk=19 mt=31
    nl=18 no=15 pl=28 pt=25 ro=24 rs=22 se=24 si=19 sk=24 sm=27 tr=26 ua=29 va=22 xk=20 ae=23 br=29 il=23 sa=24
"""
