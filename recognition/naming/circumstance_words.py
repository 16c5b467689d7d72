"""Words for windows and rooms, for shifts, and for who leads a team, in seven languages; data only, written by hand.

Words are parted by blanks and folded when read. Polish, Romanian, Greek and Ukrainian ones stand in the cases in which
they follow "at", "of" and "from" as well.
"""

# ``kind: words``. A citizen's "counter 4" may be the directory's "Window 4": both are where one is served.
PLACES = """
served: window counter desk booth till kiosk hatch position station
    ventanilla ventana mostrador caja mesa puesto taquilla garita
    sportello bancone banco cassa postazione scrivania finestra
    okienko okienka okienku okienkiem okno okna stanowisko stanowiska stanowisku stanowiskiem kasa kasy kasie kasą
    biurko
    biurka biurku lada lady ladzie
    ghișeu ghișeul ghișeului fereastra fereastră ferestrei casa casă casei birou biroul biroului tejghea tejgheaua
    θυρίδα θυρίδας ταμείο ταμείου γκισέ γκισές γραφείο γραφείου πάγκος πάγκο πάγκου thirida tamio grafio grafeio
    вікно вікна вікні вікном віконце віконця віконці віконцем каса каси касі касою стіл стола столі столом стійка стійки
    стійці
room: room rm office ward cubicle suite bay clinic classroom theatre
    sala despacho oficina consulta habitación aula cuarto box
    stanza sala camera ufficio ambulatorio aula studio
    pokój pokoju pokojem pok gabinet gabinetu gabinecie gabinetem sala sali salą biuro biura biurze
    camera cameră camerei sala sală sălii cabinet cabinetul cabinetului birou biroul biroului salon salonul salonului
    δωμάτιο δωματίου αίθουσα αίθουσας γραφείο γραφείου ιατρείο ιατρείου θάλαμος θάλαμο θαλάμου grafio grafeio
    кабінет кабінету кабінеті кабінетом кімната кімнати кімнаті кімнатою палата палати палаті аудиторія аудиторії
floor: floor level piso planta piano livello piętro piętra piętrze etaj etajul etajului όροφος όροφο ορόφου поверх
    поверху поверсі
gate: gate door entrance puerta entrada porta ingresso wejście brama bramka intrarea intrare ușa ușă poarta poartă πύλη
    πύλης είσοδος είσοδο вхід ворота двері
"""
NUMBER_SIGNS = """
no n nº nr num number numero número núm numer numeru numerze numărul numar număr αριθμός αριθμό αριθμού αρ ar arithmos
номер номером номері №
"""
NUMBERS = """
1: one
2: two dos due dwa dwie doi două δύο два дві
3: three tres tre trzy trei τρία три
4: four cuatro quattro cztery patru τέσσερα чотири
5: five cinco cinque pięć cinci πέντε п'ять
6: six seis sei sześć șase έξι шість
7: seven siete sette siedem șapte επτά εφτά сім
8: eight ocho otto osiem opt οκτώ οχτώ вісім
9: nine nueve nove dziewięć nouă εννέα εννιά дев'ять
10: ten diez dieci dziesięć zece δέκα десять
"""

# ``when: words``
SHIFTS = """
night: night nights nightshift overnight noche noches nocturno nocturna madrugada notte notturno notturna notti
    noc nocy nocą nocna nocny nocnej nocną nocnego nocnym noapte noaptea nopții noapții
    νύχτα νύχτας νύχτες νυχτερινή νυχτερινής νυχτερινό ніч ночі вночі уночі нічна нічної нічній нічну нічний
evening: evening evenings sera serale seral serata wieczór wieczorem wieczora wieczorna wieczornej wieczorną seara seară
    serii βράδυ βραδινή βραδινής βραδιά вечір вечора ввечері увечері вечірня вечірньої вечірній вечірню
morning: morning mornings mattina mattino mattinata rano poranek poranna porannej poranną ranna rannej ranną ranek
    dimineața dimineață dimineții matutino matinal πρωί πρωινή πρωινής πρωινό ранок ранку вранці уранці зранку ранкова
    ранкової ранковій ранкову mañana
afternoon: afternoon afternoons tarde vespertino vespertina pomeriggio pomeridiano popołudnie popołudniu popołudniowa
    popołudniowej amiaza amiază amiezii απόγευμα απογεύματος απογευματινή απογευματινής пообіді
weekend: weekend weekends saturday saturdays sunday sundays sábado sábados domingo domingos finde sabato domenica
    sobota sobotę sobotni sobotnia niedziela niedzielę niedzieli weekendowa weekendowej weekendul weekendului sâmbăta
    sâmbătă duminica duminică σάββατο κυριακή σαββατοκύριακο σαββατοκύριακα субота суботу суботи суботу неділя неділю
    неділі вихідні вихідних
day: daytime dayshift diurno diurna dzienna dziennej de-zi ημερήσια денна денної денній
"""
# Before these words the word for a time is a greeting, or tomorrow.
GREETINGS = """
good buenas buenos buona buon bun buna bună dobry dobra dobrej dobranoc καλή καλό kali kalo добрий доброго добра
"""
# Words that make a time only after one of these: "por la mañana", "de tarde", "turno mañana"; else tomorrow, or late.
TIME_ARTICLES = "la las de del por turno una esta"
ONLY_AFTER_ARTICLES = "mañana tarde"

# Who leads: beside a full name they tell whose team somebody belongs to.
LEADING = """
team teams boss manager managers supervisor lead leader head crew group
equipo jefe jefa jefes encargado encargada responsable supervisor supervisora grupo gerente
squadra gruppo capo capa responsabile équipe equipe dirigente
zespół zespołu zespole zespołem ekipa ekipy ekipie kierownik kierowniczka kierownika kierowniczki szef szefa szefowa
szefowej
przełożony przełożona grupa grupy
echipa echipei echipă șef șefa șefei șeful șefului managerul managerului grupa
ομάδα ομάδας προϊστάμενος προϊσταμένη προϊσταμένης προϊσταμένου διευθυντής διευθύντρια διευθυντή διευθύντριας υπεύθυνος
υπεύθυνη συνεργείο omada omadas
команда команди команді команду керівник керівниця керівника керівниці начальник начальниця начальника бригада бригади
групи група
"""
