"""Words that announce a private value, as parts of regular expressions over folded text. Source: own."""

# A claim, case or account; a number must follow. Whole words, "\w*" where a language inflects.
CASES = r"""
    case|claim|file|ref|reference|ticket|application|account|acct|policy|passport|licen[cs]e|membership|member|patient|
    invoice|order|booking|appointment|registration|nhs|ssn|social security|driver s licen[cs]e|tracking|customer|
    expediente|caso|referencia|solicitud|poliza|tramite|factura|cuenta|pasaporte|cita|turno|reclamacion|dni|nie|nif|
    pratica|domanda|protocollo|fascicolo|polizza|fattura|conto|passaporto|tessera|prenotazione|codice fiscale|
    spraw\w*|sygnatur\w*|wnios\w*|numer\w* akt|konto|konta|paszport\w*|dowod\w*|polis\w*|faktur\w*|
    zgloszeni\w*|pesel|nip|
    dosar\w*|cerere\w*|cererii|referint\w*|polit\w*|factur\w*|cont|contul|pasaport\w*|buletin\w*|cnp|inregistrare|
    φακελ\w*|υποθεσ\w*|αιτησ\w*|πρωτοκολλ\w*|λογαριασμ\w*|διαβατηρι\w*|ταυτοτητα\w*|αφμ|αμκα|αριθμ\w* μητρωου
"""
NUMBER = r"number|numbers|no|num|nr|id|code|numero|n|numer\w*|numar\w*|αριθμ\w*|αρ|is|es|e|este|to|ειναι"

BIRTHS = r"""
    born|date of birth|birth date|birthdate|birthday|dob|d o b|fecha de nacimiento|naci|nacid[oa]|nacimiento|
    nat[oa]|data di nascita|nascita|urodzon\w*|urodzil\w*|data urodzenia|daty urodzenia|ur|nascut\w*|data nasterii|
    γεννηθ\w*|γεννησ\w*
"""

STREETS_BEFORE = r"""
    calle|c/|avenida|avda\.?|avd\.?|plaza|paseo|carretera|camino|ronda|travesia|via|viale|piazza|corso|largo|vicolo|p\.zza|
    ul\.?|
    ulica|ulicy|ulice|al\.|aleja|alei|aleje|os\.|osiedle|osiedlu|pl\.|plac|placu|strada|strazii|str\.?|bd\.?|bulevardul|b-dul|
    aleea|calea|soseaua|sos\.|intrarea|οδος|οδου|οδο|οδός|οδού|οδό|λεωφορος|λεωφορου|λεωφόρος|λεωφόρου|λεωφόρο|λεωφ\.|πλατεια|πλατειας|πλατεία|
    πλατείας|travesía|străzii|șoseaua|şoseaua|odos|odou|leoforos|
    rua|rue|avenue|boulevard|rruga
"""
STREETS_AFTER = r"""
    street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|boulevard|blvd|way|place|pl|terrace|terr|close|crescent|
    square|sq|parkway|pkwy|highway|hwy|circle|cir|trail|alley|mews|gardens|grove|row|walk|plaza|turnpike|hill|
    strasse|straat|gatan|vagen|gade|vej
"""
# A street word between the name and the number, and the ends of street names written as one word.
STREETS_BETWEEN = r"""
    utca|u\.|ter|tér|ut|út|útja|körút|strasse|straße|str\.|allee|platz|weg|gasse|gate|gata|terrasse|straat|laan|plein|
    vej|vei|veg|street|road|avenue|rd\.?|ave\.?|lane|drive
"""
STREET_ENDINGS = (
    "strasse|straße|gasse|platz|gatan|gata|vägen|vagen|gade|vej|vejen|veien|veg|straat|laan|plein|stien|allee"
)
FLATS = (
    r"apt|apartment|suite|ste|unit|flat|room|floor|m|lok|mieszk\w*|ap|sc|et|bl|piso|puerta|"
    r"esc|interno|int|scala|διαμ\w*"
)

# Hosts that belong to the public: a plain address there says nothing about the writer.
PUBLIC_HOSTS = r"\.gov(?:\.\w\w)?|\.gob\.es|\.nhs\.uk|\.mil|europa\.eu|\.gov\.it|\.gouv\.\w\w"

MONEY = r"eur|euro|euros|€|\$|£|zl|zloty\w*|pln|lei|ron|usd|gbp|dollars?|pounds|ευρω|%"
CALLS = (
    r"tel|telephone|telefon\w*|phone|mobile|cell|call|ring|text|whatsapp|fax|movil|llam\w*|cellulare|chiam\w*|"
    r"komork\w*|dzwon\w*|zadzwon\w*|mobil|sun\w*|apel\w*|τηλ\w*|κινητ\w*|καλεσ\w*|til"
)

# Before an address of the writer's; a house number must follow.
LIVES = r"""
    live at|live on|live in|lives at|lives on|lives in|living at|living on|reside at|resides at|moved to|my address|
    address is|home address|address|vivo en|vive en|direccion|dirección|mi domicilio|abito in|abito a|abita in|
    indirizzo|mieszkam na|mieszkam przy|mieszka na|adres|mój adres|locuiesc pe|locuiesc la|locuiește pe|adresa|
    stau pe|μένω στην|μένω στον|μένω|μενω|διεύθυνση|διευθυνση|διεύθυνσή μου
"""
BOXES = r"""
    psc \d{1,5},? box|unit \d{1,5},? box|
    p\.? ?o\.? ?box|apartado(?: de correos)?|casella postale|skr(?:ytka|\.) poczt\w*\.?|c\.p\.|τ\.θ\.
"""
