"""What jobs are called in seven languages; data only, written by hand from general knowledge of the languages.

``job: names``. A name may stand under several jobs: a surgeon is a doctor too. Men's and women's forms in the
nominative (Romanian also with its article); other cases, plurals and accents are seen to when read.
"""

JOBS = """
nurse: nurse, staff nurse, charge nurse, senior nurse, ward sister, matron, enfermera, enfermero, infermiera,
    infermiere,
    caposala, pielęgniarka, pielęgniarz, siostra oddziałowa, oddziałowa, asistentă, asistentă medicală, asistenta,
    asistenta medicală, asistent medical, asistentul medical, infirmieră, infirmiera, νοσοκόμα, νοσοκόμος, νοσηλεύτρια,
    νοσηλευτής, νοσηλεύτης, медсестра, медична сестра, медбрат, сестра медична, nosokoma, nosileutria, noshleutria
doctor: doctor, dr, physician, gp, general practitioner, surgeon, consultant, paediatrician, pediatrician, cardiologist,
    psychiatrist, oncologist, anaesthetist, dermatologist, gynaecologist, gynecologist, médico, médica, doctora, medico,
    medico, medica, lekarz, lekarka, doktor, pan doktor, pani doktor, medic, medicul, doctorul, doctorița,
    doctoriță, γιατρός, γιατρίνα, ιατρός, лікар, лікарка, лікарь, доктор, докторка, giatros, iatros
surgeon: surgeon, cirujano, cirujana, chirurgo, chirurga, chirurg, chirurgul, χειρουργός, хірург, хірургиня
midwife: midwife, community midwife, matrona, comadrona, partera, ostetrica, położna, moașă, moașa, μαία, μαμή, акушерка
health visitor: health visitor, visitadora sanitaria, assistente sanitaria, assistente sanitario,
    pielęgniarka środowiskowa, επισκέπτρια υγείας, патронажна сестра
paramedic: paramedic, ambulance technician, ambulance driver, técnico de ambulancia, técnica de ambulancia,
    conductor de ambulancia, tecnico dell'ambulanza,
    autista dell'ambulanza, kierowca karetki, técnico de emergencias, técnica de emergencias,
    paramédico, paramédica, paramedico, paramedica, soccorritore, soccorritrice, ratownik,
    ratowniczka, ratownik medyczny, ratowniczka medyczna, paramedic, paramedicul, paramedică, paramedica, ambulanțier,
    ambulanțieră, διασώστης, διασώστρια, парамедик, парамедикиня, фельдшер, фельдшерка
physiotherapist: physiotherapist, physio, physical therapist, fisioterapeuta, fisio, fisioterapista, fizjoterapeuta,
    fizjoterapeutka, rehabilitant, rehabilitantka, fizioterapeut, fizioterapeută, fizioterapeutul, fizioterapeuta,
    kinetoterapeut, kinetoterapeută, kinetoterapeuta, φυσιοθεραπευτής, φυσιοθεραπεύτρια, φυσικοθεραπευτής,
    φυσικοθεραπεύτρια, фізіотерапевт, фізіотерапевтка, фізичний терапевт, реабілітолог, реабілітологиня
dietitian: dietitian, dietician, nutritionist, dietista, nutricionista, dietologo, dietologa, nutrizionista, dietetyk,
    dietetyczka, dietetician, dieteticiană, dieteticiana, nutriționist, nutriționistă, nutriționista, διαιτολόγος,
    διατροφολόγος, дієтолог, дієтологиня, нутриціолог
pharmacist: pharmacist, chemist, farmacéutico, farmacéutica, boticario, boticaria, farmacista, aptekarz, aptekarka,
    farmaceuta, farmaceutka, farmacist, farmacistă, farmacista, farmacistul, φαρμακοποιός, фармацевт, фармацевтка,
    аптекар, аптекарка
dentist: dentist, dentista, odontólogo, odontóloga, odontoiatra, dentysta, dentystka, stomatolog, stomatologul,
    medic dentist, οδοντίατρος, стоматолог, стоматологиня, зубний лікар
psychologist: psychologist, psicólogo, psicóloga, psicologo, psicologa, psycholog, psycholożka, psiholog, psihologul,
    psihologa, ψυχολόγος, психолог, психологиня
counsellor: counsellor, counselor, therapist, consejero, consejera, orientador, orientadora, terapeuta, consulente,
    consigliere, consigliera, doradca, doradczyni, terapeuta, terapeutka, consilier, consilieră, consilierul,
    consiliera,
    terapeut, σύμβουλος, θεραπευτής, θεραπεύτρια, радник, радниця, консультант, консультантка
adviser: adviser, advisor, asesor, asesora, consulente, consigliere, doradca, doradczyni, consilier, consilieră,
    consilierul, consiliera, σύμβουλος, радник, радниця, консультант, консультантка
benefits adviser: benefits adviser, benefits advisor, benefits officer, asesor de prestaciones, asesora de prestaciones,
    consulente previdenziale, doradca do spraw świadczeń, consilier pentru prestații, σύμβουλος επιδομάτων,
    консультант із пільг
radiographer: radiographer, radiologist, radiógrafo, radióloga, radiólogo, radiologo, radiologa, tecnico radiologo,
    radiolog, radiologul, ακτινολόγος, рентгенолог, рентгенлаборант
healthcare assistant: healthcare assistant, health care assistant, hca, care assistant, nursing assistant, carer,
    care worker, auxiliar de enfermería, cuidadora, cuidador, operatore sociosanitario, operatrice sociosanitaria, oss,
    badante, opiekun medyczny, opiekunka medyczna, opiekunka, opiekun, salowa, îngrijitor, îngrijitoare, îngrijitoarea,
    infirmieră, infirmiera, βοηθός νοσηλευτή, τραυματιοφορέας, санітарка, санітар, доглядальниця
receptionist: receptionist, recepcionista, receptionista, addetta alla reception, addetto alla reception,
    receptionist, recepcjonista, recepcjonistka, rejestratorka, recepționer, recepționeră, recepționera, recepționist,
    recepționistă, recepționista, ρεσεψιονίστ, υπάλληλος υποδοχής, реєстраторка, реєстратор, адміністраторка,
    адміністратор, рецепціоніст, рецепціоністка
clerk: clerk, desk clerk, counter clerk, office clerk, cashier, teller, administrativo, administrativa, oficinista,
    cajera, cajero, addetto allo sportello, addetta allo sportello, sportellista, cassiere, cassiera, kasjer, kasjerka,
    referent, referentka, funcționarul de la ghișeu, casier, casieră, casiera, ταμίας, діловод, касир, касирка,
    працівник каси
official: official, employee, civil servant, funcionario, funcionaria, empleado, empleada, impiegato, impiegata,
    funzionario, funzionaria, dipendente, urzędnik, urzędniczka, pracownik, pracownica, funcționar, funcționarul,
    funcționară, funcționara, angajat, angajată, angajata, angajatul, υπάλληλος, службовець, службовиця, працівник,
    працівниця, співробітник, співробітниця
caseworker: caseworker, case worker, case manager, gestor, gestora, gestor de casos, tramitador, tramitadora, gestore,
    operatore sociale, operatrice sociale, asystent rodziny, referent, inspektor, referent de specialitate, referentul,
    manager de caz, κοινωνική λειτουργός, χειριστής υπόθεσης, спеціаліст, спеціалістка, інспектор
social worker: social worker, trabajador social, trabajadora social, asistente social, assistente sociale,
    pracownik socjalny, pracownica socjalna, pracowniczka socjalna, asistent social, asistentul social, asistentă
    socială,
    asistenta socială, κοινωνικός λειτουργός, κοινωνική λειτουργός, соціальний працівник, соціальна працівниця,
    соцпрацівник, соцпрацівниця
housing officer: housing officer, housing adviser, housing advisor, técnico de vivienda, técnica de vivienda,
    responsabile alloggi, urzędnik mieszkaniowy, inspektor mieszkaniowy, responsabil locuințe, υπεύθυνος στέγασης,
    спеціаліст із житла
registrar: registrar, registradora, registrador, ufficiale di stato civile, ufficiale dell'anagrafe,
    urzędnik stanu cywilnego, kierownik urzędu stanu cywilnego, ofițer de stare civilă, ofițerul de stare civilă,
    registrator, ληξίαρχος, реєстраторка, реєстратор
librarian: librarian, bibliotecario, bibliotecaria, bibliotekarz, bibliotekarka, bibliotecar, bibliotecară,
    bibliotecara,
    bibliotecarul, βιβλιοθηκάριος, βιβλιοθηκονόμος, бібліотекар, бібліотекарка
teacher: teacher, schoolteacher, headteacher, maestra, maestro, profesora, profesor, professoressa, professore,
    insegnante, nauczyciel, nauczycielka, wychowawczyni, wychowawca, profesorul, profesoară, profesoara, învățător,
    învățătoare, învățătoarea, învățătorul, educatoare, educatoarea, δάσκαλος, δασκάλα, καθηγητής, καθηγήτρια, вчитель,
    вчителька, учитель, учителька, викладач, викладачка, daskala, daskalos
police officer: police officer, officer, policeman, policewoman, constable, police constable, pc, wpc, cop, policía,
    agente, agente de policía, poliziotto, poliziotta, agente di polizia, carabiniere, vigile, vigilessa, policjant,
    policjantka, funkcjonariusz, funkcjonariuszka, dzielnicowy, dzielnicowa, polițist, polițistă, polițista, polițistul,
    agentul de poliție, agent de poliție, αστυνομικός, αστυνόμος, αστυφύλακας, поліцейський, поліцейська, поліціянт,
    поліціянтка, міліціонер, дільничний
fire fighter: firefighter, fire fighter, fireman, bombero, bombera, pompiere, vigile del fuoco, strażak, strażaczka,
    pompier, pompierul, πυροσβέστης, πυροσβέστρια, пожежник, пожежниця, рятувальник
officer: officer
security guard: security guard, security officer, guard, bouncer, guardia de seguridad, guardia, vigilante,
    vigilante de seguridad, guardia giurata, vigilante, addetto alla sicurezza, ochroniarz, ochroniarka, strażnik,
    strażniczka, pracownik ochrony, agent de pază, agentul de pază, paznic, paznicul, bodyguard, φύλακας, σεκιούριτι,
    σεκιουριτάς, охоронець, охоронниця, охоронник
park ranger: park ranger, ranger, warden, park warden, guardabosques, guardaparques, guardia forestal, guardaparco,
    guardia forestale, forestale, strażnik parku, leśnik, strażnik leśny, pădurar, pădurarul, ranger, δασοφύλακας,
    δασονόμος, лісник, єгер, рейнджер, доглядач парку
building inspector: building inspector, inspector de obras, inspectora de obras, inspector de edificios,
    inspectora de edificios, ispettore edile, ispettrice edile, inspektor budowlany, inspektorka budowlana,
    inspektor nadzoru budowlanego, inspector de construcții, inspectorul de construcții, inspector în construcții,
    επιθεωρητής κτιρίων, επιθεωρητής οικοδομών, будівельний інспектор, будівельна інспекторка
inspector: inspector, inspectora, ispettore, ispettrice, inspektor, inspektorka, inspectorul, inspectoare, inspectoarea,
    επιθεωρητής, επιθεωρήτρια, інспектор, інспекторка
bus driver: bus driver, driver, coach driver, conductor de autobús, conductora de autobús, chófer, conductor,
    conductora,
    autista, conducente, autista dell'autobus, kierowca, kierowca autobusu, kierowczyni, șofer, șoferul, șoferiță,
    șoferița, șofer de autobuz, șoferul de autobuz, șoferul autobuzului, οδηγός, οδηγός λεωφορείου, водій, водійка,
    водій автобуса, водійка автобуса, шофер
refuse collector: refuse collector, bin man, binman, bin men, binmen, dustman, garbage collector, garbage man,
    waste collector, basurero, basurera, recolector de basura, netturbino, netturbina, operatore ecologico,
    operatrice ecologica, spazzino, śmieciarz, gunoier, gunoierul, σκουπιδιάρης, εργάτης καθαριότητας, сміттяр,
    двірник, прибиральник сміття
cleaner: cleaner, housekeeper, limpiadora, limpiador, señora de la limpieza, addetto alle pulizie,
    addetta alle pulizie, sprzątaczka, pani sprzątająca, femeie de serviciu, femeia de serviciu, îngrijitoare,
    καθαρίστρια, καθαριστής, прибиральниця, прибиральник
caretaker: caretaker, janitor, conserje, bedel, bidello, bidella, custode, portinaio, portinaia, woźny, woźna, dozorca,
    portar, portarul, επιστάτης, επιστάτρια, θυρωρός, сторож, вахтер, вахтерка, двірник
porter: porter, celador, celadora, portantino, barelliere, portiere, portier, portierka, sanitariusz, sanitariuszka,
    brancardier, brancardierul, brancardieră, τραυματιοφορέας, θυρωρός, санітар, портьє
call handler: call handler, call taker, operator, dispatcher, telephone operator, call centre agent, call center agent,
    operador, operadora, teleoperador, teleoperadora, telefonista, operatore telefonico, operatrice telefonica,
    operatore,
    operatrice, centralinista, dyspozytor, dyspozytorka, telefonistka, konsultant, konsultantka, operatorka,
    operatorul, operatoare, operatoarea, dispecer, dispeceră, dispecera, dispecerul, τηλεφωνητής, τηλεφωνήτρια,
    χειριστής κλήσεων, оператор, операторка, диспетчер, диспетчерка
technician: technician, technologist, técnico, técnica, tecnico, tecnica, technik, techniczka, tehnician, tehnicianul,
    tehniciană, τεχνικός, технік, технікиня
it technician: it technician, it support, it specialist, it guy, computer technician, técnico informático,
    técnica informática, informático, informática, tecnico informatico, tecnica informatica, tecnico it, informatico,
    informatica, informatyk, informatyczka, technik it, technik informatyk, informatician, informaticiană,
    informaticianul, tehnician it, τεχνικός πληροφορικής, τεχνικός υπολογιστών, айтішник, айтішниця, технік іт,
    програміст, системний адміністратор
engineer: engineer, ingeniero, ingeniera, ingegnere, inżynier, inżynierka, inginer, ingineră, inginera, inginerul,
    μηχανικός, інженер, інженерка
postman: postman, postwoman, mailman, postal worker, cartero, cartera, postino, postina, postina, listonosz,
    listonoszka,
    poștaș, poștașul, poștăriță, poștărița, ταχυδρόμος, листоноша, поштар, поштарка
lawyer: lawyer, solicitor, attorney, barrister, abogado, abogada, avvocato, avvocata, avvocatessa, prawnik, prawniczka,
    adwokat, adwokatka, mecenas, avocat, avocată, avocata, avocatul, δικηγόρος, адвокат, адвокатка, юрист, юристка
notary: notary, notario, notaria, notaio, notariusz, notar, notarul, notară, συμβολαιογράφος, нотаріус, нотаріуска
accountant: accountant, bookkeeper, contable, contador, contadora, ragioniere, ragioniera, contabile, księgowy,
    księgowa,
    contabil, contabilul, contabilă, λογιστής, λογίστρια, бухгалтер, бухгалтерка
secretary: secretary, secretaria, secretario, segretaria, segretario, sekretarka, sekretarz, secretară, secretara,
    secretarul, γραμματέας, секретар, секретарка
manager: manager, boss, head of department, director, supervisor, team leader, gerente, jefe, jefa, encargado,
    encargada,
    directora, direttore, direttrice, responsabile, capo, kierownik, kierowniczka, dyrektor, dyrektorka, szef, szefowa,
    director, directoarea, directoare, directorul, șef, șefa, șeful, managerul, manageră, προϊστάμενος, προϊσταμένη,
    διευθυντής, διευθύντρια, υπεύθυνος, υπεύθυνη, керівник, керівниця, директор, директорка, начальник, начальниця,
    менеджер, менеджерка
gardener: gardener, jardinero, jardinera, giardiniere, giardiniera, ogrodnik, ogrodniczka, grădinar, grădinarul,
    grădinăriță, κηπουρός, садівник, садівниця
plumber: plumber, fontanero, fontanera, idraulico, hydraulik, instalator, instalatorul, υδραυλικός, сантехнік
electrician: electrician, electricista, elettricista, elektryk, electricianul, ηλεκτρολόγος, електрик
cook: cook, chef, cocinero, cocinera, cuoco, cuoca, kucharz, kucharka, bucătar, bucătarul, bucătăreasă, bucătăreasa,
    μάγειρας, μαγείρισσα, кухар, кухарка
interpreter: interpreter, translator, intérprete, traductor, traductora, interprete, traduttore, traduttrice, tłumacz,
    tłumaczka, traducător, traducătorul, traducătoare, traducătoarea, interpretul, διερμηνέας, μεταφραστής,
    μεταφράστρια, перекладач, перекладачка
volunteer: volunteer, voluntario, voluntaria, volontario, volontaria, wolontariusz, wolontariuszka, voluntar,
    voluntarul,
    voluntară, voluntara, εθελοντής, εθελόντρια, волонтер, волонтерка
"""

# Where somebody works, as it is said for the job: "Ana from reception". Only straight after a name and a "from".
FIELDS = """
receptionist: reception, the reception, front desk, recepción, admisión, reception, accettazione, recepcji, rejestracji,
    recepție, recepția, υποδοχή, ρεσεψιόν, реєстратури, рецепції
pharmacist: pharmacy, dispensary, farmacia, farmacie, apteki, aptece, φαρμακείο, аптеки, аптеці
librarian: library, biblioteca, biblioteki, bibliotece, bibliotecă, βιβλιοθήκη, бібліотеки, бібліотеці
physiotherapist: physio, physiotherapy, fisioterapia, fizjoterapii, rehabilitacji, fizioterapie, kinetoterapie,
    φυσιοθεραπεία, φυσικοθεραπεία, фізіотерапії, реабілітації
dietitian: dietetics, nutrition, nutrición, dietética, dietologia, dietetyki, nutriție, διαιτολογικό, дієтології
midwife: maternity, maternidad, ostetricia, maternità, porodówki, porodówce, maternitate, μαιευτική, пологового
nurse: nursing, enfermería, infermieria, infermeria, pielęgniarstwa
doctor: surgery
housing officer: housing, vivienda, alloggi, case popolari, mieszkaniówki, lokalowego, locuințe, στέγασης, житлового
benefits adviser: benefits, prestaciones, świadczeń, prestații, επιδομάτων, пільг
security guard: security, seguridad, sicurezza, vigilanza, ochrony, securitate, pază, ασφάλεια, охорони
it technician: it, it support, computing, informática, informatica, informatyki, informatică, πληροφορικής,
    айті відділу
registrar: registry, the register office, registro civil, stato civile, anagrafe, usc, urzędu stanu cywilnego,
    stare civilă, ληξιαρχείο, рацсу, загсу
call handler: call centre, call center, switchboard, centralita, centralino, infolinii, call center, τηλεφωνικό κέντρο,
    кол центру
clerk: the counter, caja, cassa, kasy, kasie, casierie, ταμείο, каси, касі
social worker: social services, social care, servicios sociales, servizi sociali, opieki społecznej, asistență socială,
    κοινωνικών υπηρεσιών, соцзабезу, соціальної служби
porter: portering, portería, portineria
radiographer: radiology, x ray, radiología, radiologia, radiologii, radiologie, ακτινολογικό, рентгену
cleaner: cleaning, housekeeping, limpieza, pulizie, curățenie, καθαριότητα, прибирання
"""

# Jobs that citizens take for one another, a line each: calling one by another's name speaks against nobody.
ALIKE = """
nurse, doctor, surgeon, midwife, health visitor, paramedic, physiotherapist, dietitian, pharmacist, dentist,
    psychologist,
    counsellor, radiographer, healthcare assistant, porter
receptionist, clerk, caseworker, social worker, counsellor, adviser, benefits adviser, housing officer, registrar,
    librarian, call handler, secretary, officer, manager, accountant, notary, volunteer, interpreter, it technician
police officer, security guard, park ranger, building inspector, inspector, officer, fire fighter, technician, engineer,
    caretaker, porter, refuse collector, cleaner, it technician, gardener, plumber, electrician
"""
