"""Names in all their cases: ``base: forms``, the forms in the order of the cases named above each table."""

POLISH_CASES = "genitive dative accusative instrumental locative vocative"
POLISH = """
Katarzyna: Katarzyny Katarzynie Katarzynę Katarzyną Katarzynie Katarzyno
Zofia: Zofii Zofii Zofię Zofią Zofii Zofio
Maria: Marii Marii Marię Marią Marii Mario
Kasia: Kasi Kasi Kasię Kasią Kasi Kasiu
Agnieszka: Agnieszki Agnieszce Agnieszkę Agnieszką Agnieszce Agnieszko
Jadwiga: Jadwigi Jadwidze Jadwigę Jadwigą Jadwidze Jadwigo
Małgorzata: Małgorzaty Małgorzacie Małgorzatę Małgorzatą Małgorzacie Małgorzato
Barbara: Barbary Barbarze Barbarę Barbarą Barbarze Barbaro
Alicja: Alicji Alicji Alicję Alicją Alicji Alicjo
Marek: Marka Markowi Marka Markiem Marku Marku
Michał: Michała Michałowi Michała Michałem Michale Michale
Paweł: Pawła Pawłowi Pawła Pawłem Pawle Pawle
Jan: Jana Janowi Jana Janem Janie Janie
Piotr: Piotra Piotrowi Piotra Piotrem Piotrze Piotrze
Jakub: Jakuba Jakubowi Jakuba Jakubem Jakubie Jakubie
Tomasz: Tomasza Tomaszowi Tomasza Tomaszem Tomaszu Tomaszu
Antoni: Antoniego Antoniemu Antoniego Antonim Antonim Antoni
Jerzy: Jerzego Jerzemu Jerzego Jerzym Jerzym Jerzy
Kuba: Kuby Kubie Kubę Kubą Kubie Kubo
Wojciech: Wojciecha Wojciechowi Wojciecha Wojciechem Wojciechu Wojciechu
Kowalski: Kowalskiego Kowalskiemu Kowalskiego Kowalskim Kowalskim Kowalski
Wilczyńska: Wilczyńskiej Wilczyńskiej Wilczyńską Wilczyńską Wilczyńskiej Wilczyńska
Nowak: Nowaka Nowakowi Nowaka Nowakiem Nowaku Nowaku
Dudek: Dudka Dudkowi Dudka Dudkiem Dudku Dudku
Zięba: Zięby Ziębie Ziębę Ziębą Ziębie Ziębo
Gołąb: Gołębia Gołębiowi Gołębia Gołębiem Gołębiu Gołębiu
Kozioł: Kozła Kozłowi Kozła Kozłem Koźle Koźle
Cichy: Cichego Cichemu Cichego Cichym Cichym Cichy
Zimna: Zimnej Zimnej Zimną Zimną Zimnej Zimna
Stępień: Stępnia Stępniowi Stępnia Stępniem Stępniu Stępniu
Szewc: Szewca Szewcowi Szewca Szewcem Szewcu Szewcu
Sowa: Sowy Sowie Sowę Sową Sowie Sowo
Kołodko: Kołodki Kołodce Kołodkę Kołodką Kołodce Kołodko
Smith: Smitha Smithowi Smitha Smithem Smisie Smith
"""

ROMANIAN_CASES = "genitive vocative"
ROMANIAN = """
Maria: Mariei Mario
Ana: Anei Ano
Elena: Elenei Eleno
Ileana: Ilenei Ileano
Ioana: Ioanei Ioano
Andreea: Andreei Andreeo
Mihaela: Mihaelei Mihaelo
Gabriela: Gabrielei Gabrielo
Floarea: Floarei Floareo
Mioara: Mioarei Mioaro
Steluța: Steluței Steluțo
Smaranda: Smarandei Smarando
Iulia: Iuliei Iulio
Raluca: Ralucăi Raluco
Anca: Ancăi Anco
Floarica: Floaricăi Floarico
Rodica: Rodicăi Rodico
Bianca: Biancăi Bianco
Olga: Olgăi Olgo
Beatrice: Beatricei Beatrice
Zoe: Zoei Zoe
Ioan: Ioanului Ioane
Ion: Ionului Ionule
Radu: Radului Radule
Bogdan: Bogdanului Bogdane
Adrian: Adrianului Adriane
Ștefan: Ștefanului Ștefane
Alexandru: Alexandrului Alexandre
Dumitru: Dumitrului Dumitre
Ionuț: Ionuțului Ionuțule
Andrei: Andreiului Andreie
Mihai: Mihaiului Mihaie
Costel: Costelului Costele
Mircea: Mircei Mirceo
Petrică: Petrichii Petrică
Popescu: Popescului Popescule
Munteanu: Munteanului Muntene
Ungureanu: Ungureanului Ungureanule
Popa: Popii Popo
"""

GREEK_CASES = "genitive accusative vocative"
GREEK = """
Γιώργος: Γιώργου Γιώργο Γιώργο
Γεώργιος: Γεωργίου Γεώργιο Γεώργιε
Στέργιος: Στέργιου Στέργιο Στέργιε
Πέτρος: Πέτρου Πέτρο Πέτρο
Παύλος: Παύλου Παύλο Παύλε
Αλέξανδρος: Αλεξάνδρου Αλέξανδρο Αλέξανδρε
Χρήστος: Χρήστου Χρήστο Χρήστο
Γιάννης: Γιάννη Γιάννη Γιάννη
Δημήτρης: Δημήτρη Δημήτρη Δημήτρη
Σωκράτης: Σωκράτους Σωκράτη Σωκράτη
Περικλής: Περικλέους Περικλή Περικλή
Κώστας: Κώστα Κώστα Κώστα
Ηλίας: Ηλία Ηλία Ηλία
Ανδρέας: Ανδρέα Ανδρέα Ανδρέα
Αχιλλέας: Αχιλλέως Αχιλλέα Αχιλλέα
Ξενοφών: Ξενοφώντος Ξενοφώντα Ξενοφών
Σπυρίδων: Σπυρίδωνος Σπυρίδωνα Σπυρίδων
Ιάσων: Ιάσονος Ιάσονα Ιάσων
Μαρία: Μαρίας Μαρία Μαρία
Κατερίνα: Κατερίνας Κατερίνα Κατερίνα
Ελένη: Ελένης Ελένη Ελένη
Φωτεινή: Φωτεινής Φωτεινή Φωτεινή
Ηρώ: Ηρώς Ηρώ Ηρώ
Βάσω: Βάσως Βάσω Βάσω
Σαπφώ: Σαπφούς Σαπφώ Σαπφώ
Άρτεμις: Αρτέμιδος Άρτεμις Άρτεμις
Μαράκι: Μαρακιού Μαράκι Μαράκι
Παπαδόπουλος: Παπαδόπουλου Παπαδόπουλο Παπαδόπουλε
Βλάχος: Βλάχου Βλάχο Βλάχο
Φωτιάδης: Φωτιάδη Φωτιάδη Φωτιάδη
Σαμαράς: Σαμαρά Σαμαρά Σαμαρά
Μαυρογένης: Μαυρογένους Μαυρογένη Μαυρογένη
Τσελεμεντές: Τσελεμεντέ Τσελεμεντέ Τσελεμεντέ
Κοντολέων: Κοντολέοντος Κοντολέοντα Κοντολέων
Πολίτης: Πολίτου Πολίτη Πολίτη
"""

UKRAINIAN_CASES = "genitive dative accusative instrumental locative vocative"
UKRAINIAN = """
Ольга: Ольги Ользі Ольгу Ольгою Ользі Ольго
Наталка: Наталки Наталці Наталку Наталкою Наталці Наталко
Наталія: Наталії Наталії Наталію Наталією Наталії Наталіє
Марія: Марії Марії Марію Марією Марії Маріє
Леся: Лесі Лесі Лесю Лесею Лесі Лесю
Наташа: Наташі Наташі Наташу Наташею Наташі Наташо
Злата: Злати Златі Злату Златою Златі Злато
Явдоха: Явдохи Явдосі Явдоху Явдохою Явдосі Явдохо
Любов: Любові Любові Любов Любов'ю Любові Любове
Ілля: Іллі Іллі Іллю Іллею Іллі Ілле
Микола: Миколи Миколі Миколу Миколою Миколі Миколо
Іван: Івана Іванові Івана Іваном Івані Іване
Олег: Олега Олегові Олега Олегом Олезі Олеже
Ігор: Ігоря Ігореві Ігоря Ігорем Ігореві Ігорю
Сергій: Сергія Сергієві Сергія Сергієм Сергії Сергію
Юрій: Юрія Юрію Юрія Юрієм Юрієві Юрію
Василь: Василя Василеві Василя Василем Василі Василю
Петро: Петра Петрові Петра Петром Петрі Петре
Дмитро: Дмитра Дмитру Дмитра Дмитром Дмитрові Дмитре
Марко: Марка Маркові Марка Марком Маркові Марку
Яків: Якова Якову Якова Яковом Якові Якове
Федір: Федора Федорові Федора Федором Федорі Федоре
Лукаш: Лукаша Лукашеві Лукаша Лукашем Лукаші Лукаше
Лев: Лева Левові Лева Левом Левові Леве
Коваленко: Коваленка Коваленкові Коваленка Коваленком Коваленку Коваленку
Кравчук: Кравчука Кравчукові Кравчука Кравчуком Кравчуку Кравчуче
Зеленський: Зеленського Зеленському Зеленського Зеленським Зеленському Зеленський
Зеленська: Зеленської Зеленській Зеленську Зеленською Зеленській Зеленська
Федишин: Федишина Федишину Федишина Федишиним Федишині Федишине
Ковалів: Ковалева Ковалеву Ковалева Ковалевим Ковалеві Ковалеве
Іванова: Іванової Івановій Іванову Івановою Івановій Іванова
Палій: Палія Палієві Палія Палієм Палії Палію
Швець: Шевця Шевцеві Шевця Шевцем Шевці Шевче
Коломієць: Коломійця Коломійцеві Коломійця Коломійцем Коломійці Коломійче
Соловей: Солов'я Солов'єві Солов'я Солов'єм Солов'ї Солов'ю
Бондар: Бондаря Бондареві Бондаря Бондарем Бондареві Бондарю
Кремінь: Кременя Кременеві Кременя Кременем Кремені Кременю
Гамалія: Гамалії Гамалії Гамалію Гамалією Гамалії Гамаліє
Сорока: Сороки Сороці Сороку Сорокою Сороці Сороко
Черненький: Черненького Черненькому Черненького Черненьким Черненькому Черненький
Синій: Синього Синьому Синього Синім Синьому Синій
"""
