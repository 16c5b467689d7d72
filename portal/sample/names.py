"""Names as they occur among the people of seven languages, the commonest first. Data only.

``GIVEN``: language → (women's, men's). ``FAMILY``: language → names; a woman's form, if it differs, follows a stroke.
Polish given names carry accusative and dative, Greek names their Greek nominative and accusative, after colons.
Written down for this sample from general knowledge of each language; nobody is meant.
"""

GIVEN = {
    "en": (
        (
            "Mary Patricia Jennifer Linda Elizabeth Susan Sarah Karen Lisa Nancy Sandra Ashley Emily Kimberly "
            "Margaret Donna "
            "Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Laura Helen Sharon Cynthia Kathleen Amy Angela "
            "Shirley "
            "Brenda Emma Pamela Nicole Samantha Catherine Christine Rachel Janet Carolyn Heather Diane Julie Olivia "
            "Joyce "
            "Victoria Ruth Lauren Hannah"
        ),
        (
            "James Robert John Michael David William Richard Joseph Thomas Christopher Charles Daniel Matthew "
            "Anthony Mark "
            "Steven Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob "
            "Nicholas "
            "Gary Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Frank Raymond Patrick "
            "Alexander "
            "Jack Dennis Tyler Aaron"
        ),
    ),
    "es": (
        (
            "María Carmen Ana Isabel Laura Lucía Pilar Marta Elena Cristina Rosa Paula Teresa Sofía Raquel Silvia "
            "Beatriz "
            "Rocío Alba Mónica Nuria Inés Julia Yolanda Andrea Valentina Gabriela Daniela Ximena Guadalupe"
        ),
        (
            "Antonio José Manuel Francisco Juan David Javier Daniel Carlos Jesús Alejandro Miguel Rafael Pedro "
            "Ángel Pablo "
            "Sergio Fernando Jorge Luis Alberto Álvaro Diego Adrián Raúl Enrique Iván Rubén Óscar Andrés"
        ),
    ),
    "it": (
        (
            "Maria Anna Giulia Francesca Chiara Sara Laura Paola Elena Valentina Giovanna Federica Silvia Rosa Martina "
            "Alessia Elisa Simona Claudia Roberta Giorgia Ilaria Daniela Lucia Cristina Serena Teresa Angela Marta "
            "Caterina"
        ),
        (
            "Giuseppe Antonio Giovanni Francesco Marco Andrea Luigi Alessandro Roberto Stefano Matteo Mario Luca "
            "Davide "
            "Paolo Salvatore Vincenzo Riccardo Lorenzo Simone Claudio Massimo Fabio Giorgio Pietro Alberto Daniele "
            "Enrico "
            "Nicola Emanuele"
        ),
    ),
    "pl": (
        (
            "Anna:Annę:Annie Maria:Marię:Marii Katarzyna:Katarzynę:Katarzynie Małgorzata:Małgorzatę:Małgorzacie "
            "Agnieszka:Agnieszkę:Agnieszce Barbara:Barbarę:Barbarze Ewa:Ewę:Ewie Magdalena:Magdalenę:Magdalenie "
            "Elżbieta:Elżbietę:Elżbiecie Joanna:Joannę:Joannie Krystyna:Krystynę:Krystynie Monika:Monikę:Monice "
            "Zofia:Zofię:Zofii Aleksandra:Aleksandrę:Aleksandrze Danuta:Danutę:Danucie Teresa:Teresę:Teresie "
            "Natalia:Natalię:Natalii Julia:Julię:Julii Karolina:Karolinę:Karolinie Marta:Martę:Marcie "
            "Dorota:Dorotę:Dorocie Beata:Beatę:Beacie Halina:Halinę:Halinie Renata:Renatę:Renacie Iwona:Iwonę:Iwonie "
            "Justyna:Justynę:Justynie Paulina:Paulinę:Paulinie Alicja:Alicję:Alicji Hanna:Hannę:Hannie"
        ),
        (
            "Piotr:Piotra:Piotrowi Krzysztof:Krzysztofa:Krzysztofowi Andrzej:Andrzeja:Andrzejowi "
            "Tomasz:Tomasza:Tomaszowi "
            "Paweł:Pawła:Pawłowi Jan:Jana:Janowi Michał:Michała:Michałowi Marcin:Marcina:Marcinowi "
            "Jakub:Jakuba:Jakubowi "
            "Adam:Adama:Adamowi Marek:Marka:Markowi Łukasz:Łukasza:Łukaszowi Grzegorz:Grzegorza:Grzegorzowi "
            "Mateusz:Mateusza:Mateuszowi Wojciech:Wojciecha:Wojciechowi Mariusz:Mariusza:Mariuszowi "
            "Dariusz:Dariusza:Dariuszowi Zbigniew:Zbigniewa:Zbigniewowi Maciej:Macieja:Maciejowi Rafał:Rafała:Rafałowi "
            "Robert:Roberta:Robertowi Kamil:Kamila:Kamilowi Jacek:Jacka:Jackowi Dawid:Dawida:Dawidowi "
            "Szymon:Szymona:Szymonowi Bartosz:Bartosza:Bartoszowi Sebastian:Sebastiana:Sebastianowi"
        ),
    ),
    "ro": (
        (
            "Maria Elena Ioana Andreea Ana Mihaela Alexandra Cristina Daniela Alina Gabriela Simona Raluca Georgiana "
            "Adriana Carmen Diana Oana Roxana Florentina Mariana Camelia Corina Loredana Nicoleta Teodora Irina Lavinia"
        ),
        (
            "Andrei Alexandru Ion Gheorghe Mihai Cristian Constantin Adrian Gabriel Ionuț Florin Marius Daniel Vasile "
            "Bogdan Ștefan Nicolae Dumitru Răzvan Vlad Radu Sorin Cătălin Lucian Ciprian Ovidiu Dragoș Tudor"
        ),
    ),
    "el": (
        (
            "Maria:Μαρία:Μαρία Eleni:Ελένη:Ελένη Aikaterini:Αικατερίνη:Αικατερίνη Vasiliki:Βασιλική:Βασιλική "
            "Sofia:Σοφία:Σοφία Angeliki:Αγγελική:Αγγελική Georgia:Γεωργία:Γεωργία Anna:Άννα:Άννα "
            "Dimitra:Δήμητρα:Δήμητρα Evangelia:Ευαγγελία:Ευαγγελία Konstantina:Κωνσταντίνα:Κωνσταντίνα "
            "Ioanna:Ιωάννα:Ιωάννα Paraskevi:Παρασκευή:Παρασκευή Despoina:Δέσποινα:Δέσποινα Christina:Χριστίνα:Χριστίνα "
            "Panagiota:Παναγιώτα:Παναγιώτα Anastasia:Αναστασία:Αναστασία Kalliopi:Καλλιόπη:Καλλιόπη "
            "Eirini:Ειρήνη:Ειρήνη"
        ),
        (
            "Georgios:Γεώργιος:Γεώργιο Ioannis:Ιωάννης:Ιωάννη Konstantinos:Κωνσταντίνος:Κωνσταντίνο "
            "Dimitrios:Δημήτριος:Δημήτριο Nikolaos:Νικόλαος:Νικόλαο Panagiotis:Παναγιώτης:Παναγιώτη "
            "Vasileios:Βασίλειος:Βασίλειο Christos:Χρήστος:Χρήστο Athanasios:Αθανάσιος:Αθανάσιο Michail:Μιχαήλ:Μιχαήλ "
            "Evangelos:Ευάγγελος:Ευάγγελο Spyridon:Σπυρίδων:Σπυρίδωνα Antonios:Αντώνιος:Αντώνιο "
            "Anastasios:Αναστάσιος:Αναστάσιο Theodoros:Θεόδωρος:Θεόδωρο Andreas:Ανδρέας:Ανδρέα Stavros:Σταύρος:Σταύρο "
            "Petros:Πέτρος:Πέτρο Pavlos:Παύλος:Παύλο"
        ),
    ),
    "uk": (
        (
            "Olena Oksana Nataliia Tetiana Iryna Olha Svitlana Liudmyla Yuliia Halyna Anna Kateryna Mariia Viktoriia "
            "Larysa Nadiia Inna Alla"
        ),
        (
            "Oleksandr Serhii Volodymyr Mykola Viktor Andrii Vasyl Ivan Yurii Dmytro Oleh Mykhailo Petro Ihor "
            "Bohdan Roman "
            "Taras Yevhen"
        ),
    ),
}

FAMILY = {
    "en": "Smith Johnson Williams Brown Jones Davis Miller Wilson Moore Taylor Anderson Thomas Jackson White Harris "
    "Martin "
    "Thompson Robinson Clark Lewis Lee Walker Hall Allen Young King Wright Hill Scott Green Adams Baker Nelson "
    "Carter Mitchell Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Morris Rogers Reed Cook "
    "Morgan "
    "Bell Murphy Bailey Cooper Richardson Cox Howard Ward Peterson Gray James Watson Brooks Kelly Sanders Price "
    "Bennett "
    "Wood Barnes Ross Henderson Coleman Jenkins Perry Powell Long Patterson Hughes Butler Simmons Foster Bryant "
    "Russell Griffin Hayes Okafor Patel Khan Singh Nguyen Kim Chen Ali Hussain Osei Mensah Begum",
    "es": "García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández "
    "Díaz Moreno "
    "Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina "
    "Morales Suárez Ortega Delgado Castro Ortiz Rubio Marín Sanz Núñez Iglesias Medina Garrido Cortés Castillo Santos "
    "Lozano Guerrero Cano Prieto Vega Fuentes Mendoza Salazar Rojas",
    "it": "Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti Costa Giordano "
    "Mancini "
    "Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile "
    "Martinelli Vitale Lombardo Serra Coppola Marchetti Parisi Villa Conte Ferri Fabbri Bianco Marini Grasso Valentini "
    "Messina Sala Gatti Pellegrini Palumbo",
    "pl": "Nowak:Nowaka:Nowakowi|Nowak:Nowak:Nowak Kowalski:Kowalskiego:Kowalskiemu|Kowalska:Kowalską:Kowalskiej "
    "Wiśniewski:Wiśniewskiego:Wiśniewskiemu|Wiśniewska:Wiśniewską:Wiśniewskiej "
    "Wójcik:Wójcika:Wójcikowi|Wójcik:Wójcik:Wójcik Kowalczyk:Kowalczyka:Kowalczykowi|Kowalczyk:Kowalczyk:Kowalczyk "
    "Kamiński:Kamińskiego:Kamińskiemu|Kamińska:Kamińską:Kamińskiej "
    "Lewandowski:Lewandowskiego:Lewandowskiemu|Lewandowska:Lewandowską:Lewandowskiej "
    "Zieliński:Zielińskiego:Zielińskiemu|Zielińska:Zielińską:Zielińskiej "
    "Szymański:Szymańskiego:Szymańskiemu|Szymańska:Szymańską:Szymańskiej "
    "Woźniak:Woźniaka:Woźniakowi|Woźniak:Woźniak:Woźniak "
    "Dąbrowski:Dąbrowskiego:Dąbrowskiemu|Dąbrowska:Dąbrowską:Dąbrowskiej "
    "Kozłowski:Kozłowskiego:Kozłowskiemu|Kozłowska:Kozłowską:Kozłowskiej "
    "Mazur:Mazura:Mazurowi|Mazur:Mazur:Mazur "
    "Jankowski:Jankowskiego:Jankowskiemu|Jankowska:Jankowską:Jankowskiej "
    "Kwiatkowski:Kwiatkowskiego:Kwiatkowskiemu|Kwiatkowska:Kwiatkowską:Kwiatkowskiej "
    "Krawczyk:Krawczyka:Krawczykowi|Krawczyk:Krawczyk:Krawczyk "
    "Piotrowski:Piotrowskiego:Piotrowskiemu|Piotrowska:Piotrowską:Piotrowskiej "
    "Grabowski:Grabowskiego:Grabowskiemu|Grabowska:Grabowską:Grabowskiej "
    "Pawłowski:Pawłowskiego:Pawłowskiemu|Pawłowska:Pawłowską:Pawłowskiej "
    "Michalski:Michalskiego:Michalskiemu|Michalska:Michalską:Michalskiej "
    "Król:Króla:Królowi|Król:Król:Król Wieczorek:Wieczorka:Wieczorkowi|Wieczorek:Wieczorek:Wieczorek "
    "Jabłoński:Jabłońskiego:Jabłońskiemu|Jabłońska:Jabłońską:Jabłońskiej "
    "Wróbel:Wróbla:Wróblowi|Wróbel:Wróbel:Wróbel "
    "Majewski:Majewskiego:Majewskiemu|Majewska:Majewską:Majewskiej "
    "Olszewski:Olszewskiego:Olszewskiemu|Olszewska:Olszewską:Olszewskiej "
    "Stępień:Stępnia:Stępniowi|Stępień:Stępień:Stępień "
    "Jaworski:Jaworskiego:Jaworskiemu|Jaworska:Jaworską:Jaworskiej "
    "Adamczyk:Adamczyka:Adamczykowi|Adamczyk:Adamczyk:Adamczyk "
    "Nowakowski:Nowakowskiego:Nowakowskiemu|Nowakowska:Nowakowską:Nowakowskiej "
    "Sikorski:Sikorskiego:Sikorskiemu|Sikorska:Sikorską:Sikorskiej "
    "Pietrzak:Pietrzaka:Pietrzakowi|Pietrzak:Pietrzak:Pietrzak "
    "Baran:Barana:Baranowi|Baran:Baran:Baran Duda:Dudę:Dudzie|Duda:Dudę:Dudzie "
    "Zalewski:Zalewskiego:Zalewskiemu|Zalewska:Zalewską:Zalewskiej",
    "ro": "Popa Popescu Ionescu Pop Radu Dumitru Stan Stoica Gheorghe Matei Ciobanu Rusu Munteanu Moldovan "
    "Constantin Lazăr "
    "Marin Florea Ilie Dobre Șerban Georgescu Stanciu Dinu Tudor Voicu Sandu Nistor Manole Oprea Barbu Cojocaru "
    "Neagu Vasilescu Diaconu Mocanu Petrescu Marinescu Drăgan Anghel Iordache Tănase Roman Filip Enache",
    "el": "Papadopoulos:Παπαδόπουλος:Παπαδόπουλο|Papadopoulou:Παπαδοπούλου:Παπαδοπούλου "
    "Vlachos:Βλάχος:Βλάχο|Vlachou:Βλάχου:Βλάχου Georgiou:Γεωργίου:Γεωργίου|Georgiou:Γεωργίου:Γεωργίου "
    "Angelopoulos:Αγγελόπουλος:Αγγελόπουλο|Angelopoulou:Αγγελοπούλου:Αγγελοπούλου "
    "Nikolaidis:Νικολαΐδης:Νικολαΐδη|Nikolaidou:Νικολαΐδου:Νικολαΐδου "
    "Oikonomou:Οικονόμου:Οικονόμου|Oikonomou:Οικονόμου:Οικονόμου "
    "Karagiannis:Καραγιάννης:Καραγιάννη|Karagianni:Καραγιάννη:Καραγιάννη "
    "Makris:Μακρής:Μακρή|Makri:Μακρή:Μακρή "
    "Dimopoulos:Δημόπουλος:Δημόπουλο|Dimopoulou:Δημοπούλου:Δημοπούλου "
    "Antoniou:Αντωνίου:Αντωνίου|Antoniou:Αντωνίου:Αντωνίου "
    "Katsaros:Κατσαρός:Κατσαρό|Katsarou:Κατσαρού:Κατσαρού "
    "Konstantinidis:Κωνσταντινίδης:Κωνσταντινίδη|Konstantinidou:Κωνσταντινίδου:Κωνσταντινίδου "
    "Alexiou:Αλεξίου:Αλεξίου|Alexiou:Αλεξίου:Αλεξίου "
    "Pappas:Παππάς:Παππά|Pappa:Παππά:Παππά "
    "Samaras:Σαμαράς:Σαμαρά|Samara:Σαμαρά:Σαμαρά "
    "Christodoulou:Χριστοδούλου:Χριστοδούλου|Christodoulou:Χριστοδούλου:Χριστοδούλου "
    "Mavridis:Μαυρίδης:Μαυρίδη|Mavridou:Μαυρίδου:Μαυρίδου "
    "Athanasiou:Αθανασίου:Αθανασίου|Athanasiou:Αθανασίου:Αθανασίου "
    "Petridis:Πετρίδης:Πετρίδη|Petridou:Πετρίδου:Πετρίδου "
    "Lamprou:Λάμπρου:Λάμπρου|Lamprou:Λάμπρου:Λάμπρου "
    "Theodorou:Θεοδώρου:Θεοδώρου|Theodorou:Θεοδώρου:Θεοδώρου",
    "uk": "Melnyk Shevchenko Bondarenko Kovalenko Boiko Tkachenko Kravchenko Koval Oliinyk Shevchuk Polishchuk Lysenko "
    "Bondar Marchenko Moroz Savchenko Rudenko Petrenko Klymenko Kravchuk Kostenko Panchenko Pavlenko Hnatiuk",
}

PREFERRED = {
    "Elizabeth": "Liz", "Jennifer": "Jenny", "Patricia": "Pat", "Deborah": "Debbie", "Margaret": "Maggie",
    "Rebecca": "Becky", "Kimberly": "Kim", "Pamela": "Pam", "Christine": "Chris", "Catherine": "Cathy",
    "Samantha": "Sam", "Robert": "Bob", "William": "Bill", "Richard": "Rick", "Thomas": "Tom", "Michael": "Mike",
    "Christopher": "Chris", "Daniel": "Dan", "Matthew": "Matt", "Anthony": "Tony", "Andrew": "Andy", "Edward": "Ted",
    "Timothy": "Tim", "Nicholas": "Nick", "Benjamin": "Ben", "Gregory": "Greg", "Francisco": "Paco", "José": "Pepe",
    "Guadalupe": "Lupe", "Manuel": "Manolo", "Giuseppe": "Beppe", "Francesca": "Franca", "Katarzyna": "Kasia",
    "Małgorzata": "Gosia", "Agnieszka": "Aga", "Magdalena": "Magda", "Krzysztof": "Krzysiek", "Tomasz": "Tomek",
    "Alexandru": "Alex", "Gheorghe": "Gigi", "Aikaterini": "Katerina", "Georgios": "Giorgos", "Ioannis": "Giannis",
    "Konstantinos": "Kostas", "Dimitrios": "Dimitris", "Nikolaos": "Nikos", "Oleksandr": "Sasha", "Nataliia": "Natalka",
}  # fmt: skip
