"""Words of postal addresses, folded where they are read; blanks part them. Source: own, and USPS Publication 28."""

# Before a street's name. The first are hardly ever anything else; the second need a capital name after them.
STREETS_BEFORE = """
    calle c/ cl avda av avd avenida pza plza callejón pasadizo urbanización urb ctra carretera rambla glorieta alameda
    cra
    viale v.le piazza p.zza piazzetta piazzale vicolo contrada lungomare
    ul ulica ulicy ulicę ulice aleja alei aleje aleję al os osiedle osiedlu pl plac placu skwer rynek
    strada strazii str bulevardul bulevardului bd bdul b-dul bvd aleea aleii calea căii soseaua soselei sos intrarea
    splaiul
    splaiului fundătura fundac prelungirea șoseaua şoseaua străzii piața pieței
    οδός οδού οδό οδο οδος οδου λεωφόρος λεωφόρου λεωφόρο λεωφ λ πλατεία πλατείας πλ πάροδος παρόδου πάρ odos odou
    leoforos
    вул вулиця вулиці вулицю просп проспект проспекті пр-т пр бул бульвар бульварі бул-р пров провулок провулку
    узвіз пл
    площа площі набережна наб проїзд тупик майдан алея шосе
    rue chemin impasse allée allee faubourg ruelle
    rua travessa praça praca estrada beco rruga trg ulice náměstí nam námestie třída tř trida
"""
STREETS_BEFORE_CAPITAL = """
    plaza paseo camino ronda travesía travesia pasaje cuesta sector polígono barrio bulevar boulevard vial via cañada
    privada prolongación ampliación calzada circuito continuación corredor diagonal eje peatonal periférico retorno
    viaducto andador cerrada callejuela senda vereda pje transversal manzana colonia parque residencial bloque acceso
    autopista autovía jirón carrera
    via corso largo strada borgo canale rotonda incrocio stretto galleria salita rione località loc frazione vico
    calata
    via traversa campo calle fondamenta
    rondo bulwar szosa droga trakt pasaż most wybrzeże zaułek
    drumul drum pasajul piata cartier cartierul sat satul
    avenue av ave place pl quai route cours passage square villa résidence lotissement sentier esplanade
    r largo alameda quinta
    парк парку сквер скверу набережна в'їзд
    rodovia ladeira vila praia esplanada
    am im an der auf zum zur dorf
"""
# After a street's name. The second table holds those that are also family names or everyday words.
STREETS_AFTER = """
    street st road rd avenue ave av lane ln drive dr court ct boulevard blvd terrace terr close crescent cres square
    sq
    parkway pkwy highway hwy circle cir alley mews turnpike tpke crossing expressway expy freeway fwy parade pde
    causeway cswy esplanade esp cul-de-sac bypass motorway throughway trafficway underpass overpass skyway speedway
"""
STREETS_AFTER_CAPITAL = """
    way place pl trail gardens grove row walk plaza hill arcade annex bayou beach bend bluff bluffs bottom branch
    bridge
    brook brooks burg burgs camp canyon cape center centers centre circles cliff cliffs club common commons corner
    corners course cove coves creek crest curve dale dam divide drives estate estates extension extensions fall falls
    ferry field fields flats ford fords forest forge forges fork forks fort gateway glen glens green greens groves
    harbor harbors harbour haven heights hills hollow inlet island islands isle junction junctions key keys knoll
    knolls
    lake lakes land landing lights loaf lock locks lodge loop mall manor manors meadow meadows mill mills mission
    mount
    mountain mountains neck orchard oval park parks parkways pass passage path pike pine pines plain plains plazas
    point
    points port ports prairie radial ramp ranch rapid rapids rest ridge ridges river roads route rue run shoal shoals
    shore shores spring springs spur spurs squares station stravenue stream streets summit trace track trafficway
    tunnel union unions valley valleys via viaduct view views village villages ville vista walks wall ways well wells
    wood woods rise vale end garth croft quay wharf side top yard fold promenade prom brow dell nook reach courtyard
    firetrail circuit cct grange range crossroad crossroads towers locks rows trails roadside steps mead chase drove
    gate garden house court cottages villas buildings mansions
"""
# Between the name and the number, and the ends of street names written as one word.
STREETS_BETWEEN = """
    utca u ter tér ut út útja utja körút krt sor rakpart strasse straße str allee platz weg gasse ring ufer damm
    gate gata
    terrasse köz naselje straat laan plein vej vei veg väg katu tie polku kuja puiestee tee tn tänav mnt ulica ulice
    ulici cesta ceste
    nabrežje nábrežie námestie náměstí trg put sokak sokağı caddesi bulvarı mahallesi mah iela gatvė prospekt
"""
STREET_ENDINGS = """
    strasse straße gasse platz allee weg ring damm ufer steig graben hof markt gatan gata gränd grand vägen vagen
    väg torget
    stigen backen gade vej vejen stræde straede veien veg vegen gaten stien allé plass straat laan plein gracht
    dreef kade
    singel steeg baan lei weide katu tie polku kuja tanssi kaari utca ulica caddesi plads stræde faret bakken eggen
    svingen toppen kroken lia str köz naselje
"""
# A flat, a stair, a floor: the first are so everywhere, the second only inside an address.
FLATS = """
    apt apartment apartament apartamentul ap appartamento app suite ste unit flat lok lokal mieszkanie mieszk m bl
    bloc blocul
    sc scara et etaj etajul bl. bloque blq esc escalera piso pta puerta pta. planta dpto depto dto edif edificio
    interior int
    interno scala esc. κλ διαμ διαμέρισμα όροφος ορ кв квартира корп корпус під'їзд під 'їзд секція етаж wohnung whg
    top
    studio bte appt lt lote casa portal bajo ático local
"""
FLATS_INSIDE = """
    room floor fl building bldg level lot kat piano palazzina edificio box bat esc interfon corp sector sectorul jud
    com
    поверх під izda izq dcha dch izquierda derecha ent entresuelo bis barrio mz nivel lvl klatka km block studio hse
"""
# Before a house's number.
HOUSES = "nr no n num number numero número nº n° núm numer č č.p čp αρ αριθμός № б д bâtiment κτ sn no. nro"
ROOMS = """
    room window desk counter ward bay bed table queue booth line door bus tram route platform level line lines
    sala ventanilla mesa cola puerta habitación box planta línea autobús sportello stanza fila camera reparto piano
    linea
    okienko okienku okienka okienkiem pokój pokoju stanowisko stanowisku sala sali autobus piętro piętrze oddział
    linia linii
    ghișeu ghișeul ghișeului camera salonul etajul linia autobuzul θυρίδα γκισέ γραφείο αίθουσα θάλαμος γραμμή
    λεωφορείο όροφος
    вікно віконце віконці кабінет палата автобус маршрут каса касі form article law act section chapter page version
    modelo
    modello formularz formular έντυπο art pag strona номер номера step stage grade class year week day age aged level
"""
JOINERS = """
    al os
    de del la las los el y e da di dei della delle degli dello do dos das du des le les san sf sfântul sfanta św sw αγ
    αγίου αγίας von van der den dem ten het 't the of upon on and und a na nad pod pri u v ve i în im am auf zum zur
    los et
    gen prof dr ks płk mjr marsz ing arch gral cap tte sta sto santa santo ste sainte saint imienia ім cnel don doña 1
    над під на
"""
MONTHS = """
    january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep
    sept oct nov dec monday tuesday wednesday thursday friday saturday sunday enero febrero marzo abril mayo junio
    julio
    agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre
    novembre
    dicembre stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
    ianuarie
    februarie martie aprilie mai iunie iulie septembrie octombrie noiembrie decembrie ιανουαρίου φεβρουαρίου μαρτίου
    απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου січня лютого березня квітня
    травня
    червня липня серпня вересня жовтня листопада грудня
"""
# What says that an address follows; ``|`` parts the phrases.
LIVES = r"""
    live at|live on|live in|lives at|lives on|lives in|living at|living on|lived at|lived on|reside at|resides at|
    residing at|moved to|moved from|my address|address is|home address|address|my home is|my house is|my flat is|
    located at|
    sent? to|deliver(?:ed)? to|post it to|ship(?:ped)? to|arrived at|drops? you off at|taxi to|office is at|
    restaurant is at|
    enter on|my place at|staying at|
    vivo en|vive en|vivimos en|direccion|mi domicilio|domicilio|mi casa esta en|mi casa es|vivia en|domiciliad[oa] en|
    resido en|
    abito in|abito a|abita in|abitiamo in|indirizzo|residente in|residente a|casa mia e in|vivo a|vivo in|
    domiciliat[oa] in|
    mieszkam na|mieszkam przy|mieszkamy przy|mieszkamy na|mieszka na|mieszka przy|adres|moj adres|moj dom to|
    zamieszkal[ya]|
    zam|zameldowan[ya]|
    locuiesc pe|locuiesc la|locuiesc in|locuieste pe|adresa|stau pe|stau la|domiciliat|domiciliata|casa mea e|
    casa mea este|
    μενω στην|μενω στον|μενω στο|μενω|μενουμε|διευθυνση|διευθυνση μου|κατοικω|κατοικοσ|το σπιτι μου ειναι|
    живу на|живу по|живу за адресою|живу в|мешкаю на|мешкаю по|мешкаю за адресою|адреса|за адресою|мій дім|проживаю|
    будинок на|send it to|letter to|parcel to|carta a|envien(?:lo)? a|manden(?:lo)? a|paquete a|spedire a|
    spedite(?:lo)? a|
    mandate(?:lo)? a|lettera a|pacco a|list na|wyslac na|wyslijcie na|paczke na|scrisoarea la|trimiteti(?:-o|-l)? la|
    coletul la|
    στείλτε το στο|στείλτε το στη|στείλτε το στην|γράμμα στο|γράμμα στη|γράμμα στην|δέμα στο|надішліть на|лист на|
    посилку на|mutat(?:o|i)? da|mudamos de|wyprowadzil\w* sie z|mutat din|ne-am mutat din|переїхали з|μετακομίσαμε από
"""
# What says that two streets follow.
CORNERS = "the corner of|corner of|esquina de|angolo tra|angolo di|na rogu|coltul dintre|γωνία|на розі"
BOXES = r"""
    psc \d{1,5},? box|unit \d{1,5},? box|p\.? ?o\.? ?box|post ?box|postbus|boite postale|b\.?p\.|postfach|locked bag|
    apartado(?: de correos| postal)?|aptdo\.?|casella postale|c\.p\.|skr(?:ytka|\.) poczt\w*\.?|casuta postala|c\.p\.|
    τ\.θ\.|ταχ\w*\.? θυριδα|а/с|абонентська скринька|rural route|rr
"""
