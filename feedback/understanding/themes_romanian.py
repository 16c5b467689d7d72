"""What Romanian comments are about: words for each theme. Source: own. How to read the tables: ``theme_words``."""

WORDS = {
    "staff_manner": """
        amabil*, neamabil*, politete, dragut*, dragalas*, zambet*, zambitor*, zambit*, zambind, zambea*,
        profesionist*, profesionisti, profesionalism*, profesional, neprofesionist*, neprofesional*, rabdare,
        rabdator*, rabdatoare, cu rabdare, nerabdar*, atitudin*, arogan*, aroganta, obraznic*, obraznicie,
        calda, caldura sufleteasca, caldut*, cald si, omenie, om de omenie, omeneste, oameni faini, om fain,
        fain*, de treaba, de isprava, om bun, oameni buni, suflet, suflet de om, suflet mare, cu suflet, inima
        mare, din inima, cu inima, binevoitor*, bunavointa, bunatate, bunatatea, rautate, serviabil*,
        indatorito*, saritor, saritoare, saritori, comportament*, comportat*, purtat*, se poarta, s a purtat, s
        au purtat, purtare, manier*, manierat*, bune maniere, bun simt, bunul simt, bun simț, nesimtit*,
        nesimtire, necivilizat*, civilizat*, badaran*, badarani*, mitocan*, mitocani*, tupeu, tupeist*,
        grosolan*, necioplit*, prost crescut, prost crescuta, tafnos*, acru, acra, acri, acritur*, ursuz*,
        morocan*, imbufnat*, bosumflat*, incruntat*, nervos*, nervoasa, isteric*, tipa, tipat*, tipand, tipete,
        urla, urlat*, urland, racnit*, racnea*, rastit*, rasteste, se rasteste, s a rastit, ton ridicat, tonul,
        pe un ton, repezit*, repede pe oameni, repede la, m a repezit, ne a repezit, de sus, sictir*, sictirit*,
        in sila, scarba, cu scarba, lehamite, plictisit*, indiferent*, indiferenta, nepasar*, nepasatoare, nu le
        pasa, nu i pasa, nu ii pasa, raceala, distant*, rece si, reci si, empati*, intelegator*, intelegatoare,
        intelegere, compasiune, delicat*, delicatete, bland*, blandete, tandr*, tandrete, afectuo*, prietenos*,
        prietenoas*, neprietenos*, simpatic*, antipatic*, haios*, glumet*, glume, gluma, glumit, glumind,
        amuzant*, voie buna, vesel*, veselie, ras cu, umor, cordial*, gentil*, dedicat*, dedicare, devotat*,
        devotament, implicat*, implicare, seriozitate, neseriozitate, pasiune, cu drag, drag de, cu placere,
        primitor*, primitoare, calduros*, calduroas*, ospitalier*, solicit*, solicitudine, amabilitat*, lenes*,
        lene, tanda*, stau la povesti, la povesti, la barfa, barfesc, barfa, cafeluta, isi cer scuze, scuze, si
        a cerut scuze, a cerut scuze, m a linistit, ne a linistit, m au linistit, linistit pe, incuraja*, m a
        tinut de mana, tinut de mana, de mana, m a ajutat, ne a ajutat, m au ajutat, ne au ajutat, ajutat cu, s
        a oferit, s a dat peste cap, inger*, un inger, comoara, o comoara, bomboana, de nota 10, nota zece,
        inimos*, saluta, buna dimineata nu, cumsecade, ireprosabil comportament, mofturi, fite, figuri, jigodi*,
        ton (ridicat|urat|rastit|superior), politico*, nepolitico*, serios, serioas*, seriosi, neserios*,
        neserioas*, omeno*, rautacio*
    """,
    "communication": """
        explic*, neexplic*, inform*, neinform*, dezinform*, ascult*, comunic*, necomunic*, sunat, suna inapoi, m
        a sunat, m au sunat, ne a sunat, ne au sunat, sunati oamenii, au sunat, a sunat, sunat inapoi, sa sune,
        telefon inapoi, raspuns*, raspund*, raspunde, raspundeti, niciun raspuns, fara raspuns, nu raspunde*,
        scrisoare*, scrisori, adresa scrisa, mail, mailuri, mailul, email*, e mail, sms, sms uri, mesaj, mesaje,
        mesajul, whatsapp, clar, clara, clare, clar si, neclar*, claritate, clarific*, lamur*, nelamur*,
        lamurit*, nedumerir*, confuz*, confuzie, inteles tot, inteles totul, am inteles, n am inteles, nu am
        inteles, nu inteleg, nu se intelege, pe inteles, pe intelesul, de inteles, am priceput, priceput tot,
        sfat*, sfaturi, sfatul, sfatuit*, indrum*, consiliat*, consiliere, limba mea, limba romana, alta limba,
        in limba, limba maghiara, limbaj, traduc*, traducator*, tradus, interpret*, anunt*, neanuntat*, nu ne
        anunta, preven*, avertiz*, instiint*, notific*, intrebar*, intrebari, am intrebat, intreb, intrebat de,
        contact*, nimeni nu (stie|mi|ne|spune|stia|zice|raspunde|explica|anunta|suna), nimeni (nu|n)
        (mi|ne|m|i), nu mi (a|au) (spus|zis|explicat), nu ni s a spus, nu mi s a spus, nu mi s a zis, nu ne a
        (spus|zis|anuntat), nu m a (anuntat|informat|intrebat|sunat), mi (a|au) (spus|zis)
        (ca|sa|exact|tot|clar|ce|una|una alta), fiecare (spune|zice|altceva|cu), altceva, alta poveste, alta
        varianta, contradic*, bat cap in cap, cap in cap, pas cu pas, de a fir a par, pe indelete, in detaliu,
        detaliat*, amanunt*, pe scurt, la curent, tinut la curent, tine la curent, transparen*, sincer*,
        sinceritate, pe sleau, minciun*, mintit, mintind, vorbit frumos, vorbit clar, vorbesc romaneste,
        discut*, discutie, discutii, dialog, conversati*, vorbit cu, vorba, nicio vorba, tace malc, tac malc,
        tacere, aflu, am aflat, aflat de la, afisat*, afisaj*, pliant*, brosur*, instructiuni*, indicatii*,
        indicatiile, jargon, cuvinte simple, indescifrabil*, sa stiu, sa stim, nu stiam
    """,
    "waiting": """
        astept*, coada, cozi, cozile, la coada, rand, la rand, randul, intarzi*, intarziere, ore, ore intregi,
        ore in sir, ora si, o ora, o ora si, jumatate de ora, un sfert de ora, ceasuri, rapid*, rapiditate,
        repede, repejor, iute, ca fulgerul, fulger, cat ai zice peste, cat ai clipi, intr o clipa, o clipita,
        imediat*, pe loc, instant*, prompt*, promptitudine, lent*, lentoare, incet, incetineala, melc, melci, ca
        melcul, minute, min, (cinci|zece|douazeci|cincisprezece|treizeci|doua|5|10|15|20|30) (de
        minute|minute|min), saptaman*, luni de zile, luni intregi,
        (doua|trei|patru|cinci|sase|sapte|opt|noua|zece|2|3|4|5|6|7|8) luni, din
        (ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie), ani
        de zile, punctual*, nepunctual*, punctualitate, la timp, la fix, la ora, la ora fixa, ora promisa, la
        termen, termen*, dupa termen, in termen, peste termen, timp de asteptare, timp pierdut, pierdere de
        timp, pierdut timp*, pierdut (o zi|ziua|timpul|dimineata), pierzi, vesnicie, o vesnicie, o eternitate,
        etern*, interminabil*, nesfarsit*, fara coada, fara cozi, fara asteptare, fara inghesuiala, in aceeasi
        zi, aceeasi zi, a doua zi, in doua zile, in trei zile, in patru zile, pana la urma, inca
        (astept|nimic|nu am primit), tot astept, tot asteptam, amanat*, amanare, amanari, reprogram*, decalat*,
        tergivers*, taraganat*, taraganea*, trenat, intr un final, sa astepti, sa astepte, au trecut, trecut un
        an, de dimineata pana
    """,
    "access": """
        parcar*, parcat, parchez*, parcare, loc de parcare, scaun rulant, scaun cu rotile, fotoliu rulant,
        carucior*, carut, acces*, inaccesib*, accesibil*, lift*, ascensor*, rampa, rampe, scari*, scarile,
        trepte, treptele, etaj fara, departe, distanta, kilometri, km, aproape de, la doi pasi, langa casa,
        peste drum, in apropiere, transport*, autobuz*, tramvai*, troleibuz*, metrou*, maxi taxi, microbuz*,
        statia, statie, statii, curse, cursa, taxi*, naveta, program, programul, orar*, ore de program, program
        cu publicul, program prelungit, deschis*, deschid, deschide, deschideti, inchis*, inchid, inchide,
        inchideti, weekend, sambata, sambetele, duminica, dupa amiaza, dupa masa, seara, programar*, programare,
        programari, programat*, locuri libere, niciun loc, loc liber, nu sunt locuri, bon de ordine, bonuri,
        bonurile, locati*, amplasa*, situat*, indicatoare*, indicator, semnaliz*, marcaj*, tablita, placute,
        pancart*, dizabilit*, handicap*, invalid*, nevazator*, orb, oarba, surd*, hipoacuz*, limbajul semnelor,
        limbaj mimico, braille, carje, baston, mobilitate, nedeplasabil*, nu se poate deplasa, deplas*, suna in
        gol, suna ocupat, ocupat, mereu ocupat, nu raspunde nimeni, nimeni nu raspunde, nu raspund la telefon,
        nu raspunde la telefon, raspunde la telefon, raspundeti la telefon, raspund la telefon, telefonul suna,
        telefon ocupat, centrala, centrala telefonica, call center, call centerul, linia, imposibil (de|sa),
        greu de (gasit|ajuns|contactat|prins|obtinut|parcat), usor de (gasit|ajuns|contactat|parcat), gasit
        (intrarea|cabinetul|camera|ghiseul|sala), unde e, unde este, nu gasesti, m am ratacit, ratacit*,
        labirint, invartit, intrarea, intrare, la domiciliu, acasa la, sediu*, filiala, de la tara, la sat, cea
        mai apropiata, ghisee deschise, un singur ghiseu, un ghiseu, mai multe ghisee, fara programare,
        abonament*
    """,
    "environment": """
        curat*, curatel, curatenie, curatenia, murdar*, murdarie, mizerie, mizerii, mizer*, jeg*, jegos, imput*,
        pute, puturos, duhoare, miros*, miroase, mirosea, parfum, toalet*, wc, wc ul, wc uri, baie, baia, hartie
        igienica, sapun, dusuri, zgomot*, galagie, galagios, hărmalaie, harmalaie, liniste, linistea, linistit,
        linistita, frig, frigul, ger, inghetat, cald in, foarte cald, prea cald, caldura, caldura insuportabila,
        zapuseala, sauna, temperatur*, aer conditionat, aerul conditionat, ventilat*, ventilator*, calorifer*,
        incalzire, aerisit*, aerisir*, neaerisit*, inabusitor, scaun, scaune, scaunele, scaunel*, fotolii,
        fotoliu, banci, banca, bancute, canapea, loc de stat, locuri de stat, unde sa stai, in picioare,
        mancare*, mancarea, mancarica, masa de pranz, mic dejun, meniu*, supa, ciorba, ceai, ceaiul, cafea,
        cafeaua, automat de cafea, cantina, bufet, apa, apa calda, apa rece, dozator, tava, tavi, sala, sala de
        asteptare, sali, salon*, saloane, salonul, camer*, hol, holul, holuri, coridor*, cladir*, cladirea,
        sediul, incapere, incaperi, spatiu, spatii, stramt*, inghesuit*, inghesuiala, aglomerat*, aglomeratie,
        confort*, confortabil*, inconfortabil*, incomod*, comode, lumin*, luminos, luminoasa, luminat*, bec,
        becuri, intuneric, intunecat*, ambiant*, ambianta, atmosfer*, decor*, decorat*, mobilier, mobila,
        tablouri, vopsit*, zugravit*, zugrav*, pereti, peretii, tavan, tavanul, podea, gresie, geam, geamul,
        geamuri, fereastra, ferestre, usa nu, renovat*, reabilitat*, modern*, moderniz*, nou si, nou nout,
        darapanat*, paragina, vechi si, invechit*, rupt*, rupte, rablagit*, crapat, mucegai*, igrasie, umezeala,
        ploua in, inundat, paturi, paturile, saltea, saltele, perna, perne, patura, lenjeri*, cearsaf*,
        asternut*, flori, florile, plante, gradina, gradini, parc, parcul, curte, curtea, leagan*, loc de joaca,
        jucarii, muzica, televizor*, wifi, wi fi, priza, prize, conditii*, conditiile, conditii de, dotari,
        dotat*, dotare, utilat*, aparatura, gandaci, gandac, sobolan*, soareci, purici, plosnite, muste, gunoi*,
        gunoaie, tomberon*, cosuri de gunoi, trotuar*, trotuarul, gropi, groapa, iluminat*, microfoane, bancut*,
        patul (rupt|tare|murdar), baie curata, aer curat, spatio*
    """,
    "process": """
        formular*, document*, documentele, documentatie, procedur*, proces*, birocra*, birocratic*, birocratie,
        cerere*, cereri*, cererea, regul*, regulament*, cerint*, dosar*, dosarul, permis*, autorizat*,
        autorizatie, aviz*, certificat*, pasaport*, buletin*, buletinul, carte de identitate, cartea de
        identitate, inregistr*, registratura, semnatur*, semnat, semnez, semneaza, stampil*, parafa, organiz*,
        neorganiz*, dezorganiz*, bine organizat, bine pus la punct, haos*, haotic*, harababura, dezordine,
        balamuc, bataie de cap, batai de cap, fara batai de cap, hartii, hartia, hartie, hartiute, hartoag*,
        acte, actele, actul, in acte, dosare, copie, copii xerox, copii dupa, xerox*, fotocopi*, original*,
        anexe, adeverint*, adeverinta, declarati*, chitant*, chitanta, factur*, taxa, taxe, taxele, impozit*,
        amenda, amenzi, amenzile, plata cu, se poate plati, tarif*, casierie, casieria, pensie, pensii, pensiei,
        pensionare, decizie, decizia, alocati*, alocatia, indemniz*, somaj*, ajutor social, ajutorul, bursa,
        titlu de proprietate, cadastr*, carte funciara, extras de carte, intabul*, succesiun*, notar*,
        mostenire*, testament*, contestati*, contestat, reclamati*, plangere, plangeri, sesizar*, sesizari,
        instanta, judecatori*, sentint*, hotarare*, citati*, termen de judecata, viza, vizat, vize, permis de
        sedere, permisul de sedere, apostil*, legaliz*, talon, inmatricul*, duplicat*, trimitere, bilet de
        trimitere, trimis de la, trimis la alt, trimitere la, externar*, externat*, internar*, internare, fisa,
        fise, fisa de, reteta, retete, reinno*, preschimb*, expirat*, expira, valabil*, de la un ghiseu la
        altul, alt ghiseu, plimbat*, plimba, plimbare intre, pe drumuri, alergat*, alergatur*, drumuri, dus
        intors, vino maine, veniti maine, reveniti, revenit de, revin, sa revin, sa revii, intors din drum,
        intors acasa, m au intors, mai lipsea, lipsea un, lipsea o, lipseste un, lipseste o, lipseste, inca o
        hartie, inca un act, complicat*, simplific*, simplitate, fara complicatii, fara probleme, pierdut
        (dosarul|dosar|actele|cererea|fisa|documentele), ratacit dosarul, gresit numele, numele gresit, greseli
        in, greseala in, eroare in, depus*, depun, depunere, depunem, completat, completez, completat formular*,
        procesat*, legea, plicul, spaga, spagi, mita, pile, pila, relatii la, ghiseul unic, etape, pasi, pasii,
        sistem de (bonuri|ordine|lucru), registru, primarie acte, plati cu cardul, (simplu|usor) (de|si)
        (completat|rapid|facut), legea (pensiilor|nu)
    """,
    "digital": """
        site, site ul, siteul, site urile, siteuri, pagina web, pagina de internet, online, on line, aplicati*,
        aplicatia, parola, parole, portal*, internet, internetul, calculator*, computer*, laptop, tableta,
        telefonul mobil, de pe telefon, smartphone, ecran*, ecranul, click*, clic, butonul, buton, digital*,
        digitaliz*, link, linkul, linkuri, descarc*, incarc*, incarcat, incarcare, upload, ghiseul ro,
        ghiseul.ro, spv, anaf online, spatiul privat virtual, platforma, platforme, platformei, automat,
        automatul, automate, autentific*, autentificare, conta, contul, cont, cont nou, logare, logat*, loghez,
        login, user, utilizator*, cod de verificare, codul, qr, sms de confirmare, captcha, bot, robot*,
        chatbot, chat, mesagerie, serverul, server, sistem picat, a picat sistemul, sistemul
        (picat|cazut|nu|merge|e|s), site picat, picat*, cazut sistemul, se blocheaza, blocat*, s a blocat,
        eroare, erori, da eroare, sesiune expirata, sesiunea, format invalid, pdf, scan*, scanat*, semnatura
        electronica, electronic, electronica, electronice, electronic*, cardul de sanatate nu, card nu merge,
        plata online, informatic*, tehnologi*, video, videoconsult*, videoconferint*, apel video, webcam,
        virtual*, calendar online, roboti, robotul, wifi ul, imprimanta, e guvernare, notificari, pop up
    """,
    "outcome": """
        rezolv*, nerezolv*, rezolvat*, solut*, solutionat*, nesolutionat*, reparat*, repara, nereparat*,
        rezultat*, aprobat*, respins*, refuzat*, refuz, refuza, acordat*, neacordat*, plata pensiei, mi au
        platit, platit*, nu mi au platit, ramburs*, restituit*, inapoiat*, returnat*, despagub*, succes*,
        reusit*, reusita, am reusit, nereusit*, vindec*, insanatos*, tratament*, tratat cu, tratez, netratat*,
        diagnostic*, functioneaz*, nu functioneaza, merge bine, nu merge, a mers, a functionat, decizi*,
        decizii, bani, banii, bani inapoi, obtinut*, am obtinut, primit
        (banii|pensia|alocatia|indemnizatia|ajutorul|apartamentul|raspunsul), castigat*, pierdut
        (procesul|slujba|casa|bursa|locul), mi a salvat, m a salvat, m au salvat, salvat*, salvat viata,
        datorita, mai bine acum, ma simt (mai|bine|mult), mult mai bine, mai bine, mai rau, mai prost,
        inrautatit*, agravat*, amelior*, imbunatatit*, pe picioare, merg din nou, sa merg, umblu, fara durere,
        fara dureri, fara sa simt, durere, dureri, m a durut, n a durut, nu m a durut, n a durut nimic, durut,
        operat*, operati*, operatie, operatia, interventi*, chirurg*, anestezi*, cusatur*, copci, cicatric*,
        rana, rani, ghips, gips, proteza, plomba, dinte, dintele, masea, maseaua, masele, recuperare, kineto*,
        fizioterap*, medicament*, antibiotic*, pastil*, vaccin*, injecti*, vena, branula, maini de aur, mana
        usoara, competen*, incompeten*, pricepu*, pricepere, nepricepu*, priceput*, stie ce face, stiu ce fac,
        stie meserie, cunostint*, pregatit*, nepregatit*, calificat*, experienta profesionala, experimentat*,
        constiincios*, minutios*, atent la, temeinic*, eficien*, ineficien*, eficac*, ineficac*, util, utila,
        inutil*, neglijen*, neglijent*, malpraxis, bataie de joc cu, de mantuiala, superficial*, gresit
        (diagnosticul|tratamentul|reteta|medicamentul), diagnostic gresit, in zadar, nimic nu (s a|se), nu s a
        (facut|schimbat|rezolvat|intamplat), nu au facut nimic, n au facut nimic, nu a facut nimic, nimeni nu
        face, nu face nimeni, nicio solutie, niciun rezultat, fara rezultat, tot asa, ajutor concret, gasit (de
        munca|casa|loc|solutia|solutie|job), loc de munca, job, angajat la, locuinta, apartament, actele gata,
        am plecat cu, suspendat plata, drum degeaba, venit degeaba, am venit degeaba, durero*
    """,
    "dignity": """
        demnitat*, demnitate, demn, demni, nedemn*, respect*, nerespect*, lipsa de respect, cu respect, fara
        respect, intimitat*, intimitate, confidential*, secret medical, in public, de fata cu
        (toti|toata|lumea|alti|altii), in fata (tuturor|lumii|celorlalti|la toti|oamenilor), cu voce tare,
        auzeau toti, auzeau ceilalti, toata lumea (auzea|aude|a auzit), auzi tot holul, m auzeau, umili*,
        umilint*, umilit*, injos*, discrimin*, rasis*, rasist*, xenofob*, homofob*, sexist*, prejudeca*,
        stereotip*, ca pe (un om|om|oameni|un caine|caini|o vita|un gunoi|gunoaie|un numar|un infractor|un
        hot|un cersetor|un animal|animale|un copil|o regina|un rege|un nimeni|o proasta|un prost), ca pe niste
        (caini|vite|animale|gunoaie|infractori|cersetori|oameni|numere|copii), ca un om, ca niste oameni, ca la
        (vite|animale|caini|prosti), ca niste vite, ca vitele, ca pe vite, ca o
        (persoana|povara|proasta|cersetoare|regina|mama|vita|familie), ca un
        (cersetor|caine|prost|hot|infractor|numar|gunoi|nimeni), ca si cum (as|am|n as|nu as|nu exist*|nu
        existam|deranj*), de parca (as|am|eram|deranjam|cer*|cerseam|nu exist*|n as), bataie de joc, isi bat
        joc, si au batut joc, si a batut joc, batjoc*, batjocur*, batjocor*, egal*, egalitate, inegal*, corect
        cu, tratament egal, nedrept*, nedreptat*, dreptate, drept*, judecat, judecata, m a judecat, sa judece,
        fara sa judece, fara sa ma judece, nu m a judecat, ignorat*, ignora, invizibil*, uman, umana, umani,
        umane, uman*, inuman*, umanitat*, dezumaniz*, dispret*, dispretuit*, cu dispret, desconsider*, jign*,
        jignit*, insult*, injurat, rusine, rusinat, rusinos, mi a fost rusine, jena*, jenant*, stanjen*,
        dezbrac*, dezbracat*, gol pusca, perdea, draperie, paravan, scutec*, pampers, consimtamant*, acordul
        meu, mi a cerut voie, a cerut voie, cerut voie, drepturi*, drepturile, luat in serios, luata in serios,
        in serios, m a crezut, nu m a crezut, nu m au crezut, crezut, m am simtit
        (om|ca|umilit*|umilita|umilit|ascultat|ascultata|inteles|inteleasa|in
        plus|prost|proasta|respectat|respectata|in siguranta|acasa|importanta|important), simti (om|prost|ca|in
        plus|acasa), simtit prost, sa ma simt, nu te grabeste, fara graba, nu m a grabit, n a ridicat ochii, nu
        a ridicat ochii, ridicat ochii, ochii din, nu s a uitat la, s a uitat la ceas, uitat in ochi, in ochi,
        mi a acordat timp, timp pentru mine, rabdat sa ma asculte, mamaie, tataie, pe nume, tiganc*, tigan*,
        rrom*, handicapat*, auzea toata lumea, rusino*
    """,
    "safety": """
        sigurant*, in siguranta, nesigur*, nesiguranta, securitat*, pericol*, pericul*, primejd*, paza, paznic*,
        bodyguard, agent de paza, infecti*, infectat*, nosocomial*, contamin*, igien*, neigienic, steril*,
        nesteril*, dezinfect*, covid*, masca, masti, manusi, spele pe maini, spalat pe maini, pe maini,
        cazatur*, cazut din, cazut pe, am cazut, a cazut pe, a cazut din, alunec*, alunecos*, gheata, ghetus,
        polei, impiedic*, accident*, ranit*, raniri, risc*, riscant*, violent*, violenta, agresiv*, agresor*,
        agresat*, agresiune, amenint*, amenintat*, abuz*, abuzat*, abuziv*, hartu*, hartuire, hartuit*, batut*,
        bataia, furat*, furt*, hotii, incendi*, fum, extinctor*, iesire de urgenta, protej*, protectie,
        protectia, neprotejat*, supraveghe*, nesupraveghe*, camere video, politia (a venit|a ajuns|nu),
        balustrad*, balustrada, mana curenta, medicament gresit, medicamente gresite, doza gresita, alergi*,
        cabluri, cablu, fire dezgolite, curent electric, electrocut*, neluminat*, intuneric pe, fara lumina,
        iluminat stradal, conduce (ca|prea|nebuneste|atent|prudent), conducea (ca|prea|nebuneste|atent|prudent),
        franeaza, frana, frane, viteza, centura, beat, beti, betiv*, droguri, drogat*, cutit, arma, caini
        vagabonzi, trecere de pietoni, ars, arsuri, oparit*, periculo*, aluneco*
    """,
}

IN_PRAISE = {
    "staff_manner": """
        personal*, functionar*, asistent*, angajat*, echip*, echipa, doamna de la, domnul de la, domnisoara de
        la, doamna, doamne de la, domnul, domnisoara, dna, d na, fetele, fata de la, baietii, baiatul de la,
        sofer*, soferul, soferita, ambulantier*, paramedic*, brancardier*, infirmier*, portar*, receptioner*,
        receptie, secretar*, secretara, bibliotecar*, invatato*, profesoar*, profa, consilier*, consiliera,
        politist*, agentul, pompier*, operator*, operatoare*, dispecer*, kinetoterapeut*, stomatolog*, dentist*,
        farmacist*, psiholog*, psihologa, moasa, terapeut*, voluntar*, ingrijito*, vames*, grefier*, colectivul,
        colectiv, oamenii, oameni, femeia de serviciu, fete, om, medici, postas*, bucatar*
    """,
}

NOTHING = """
    buna ziua, buna dimineata, cu stima, cu respect, stimate domn, stimata doamna, o zi buna, ora de, orase,
    orice, orasul, ora exacta, luni dimineata, marti, la revedere, numai bine, sanatate, bine ai venit, din
    pacate, probabil, clarvaz*, pe dinafara, serioasa problema, mi e rusine, personal cred, personal consider,
    personal nu, in mod clar, cu siguranta, sigur ca, siguranta ca, drept urmare, dreapta, dreptunghi*, drept
    civil, la dreapta, mai departe, pe departe, de departe, cel mai, banca transilvania, cont bancar, contul
    bancar, contul de card, in contul, luminita, lumina verde, spalat creierul, patron*, patrat*, patru,
    pataruri, pateu, apartin*, apare, apasat, actual*, actor*, actori, activ*, actiun*, clarinet*, sunatoare,
    unde gasesc, aer liber, in aer liber, frigider*, frig in, arhiv*, hotar*, hotel*, cablu tv
"""
