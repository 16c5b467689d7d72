"""What Polish comments are about: words for each theme. Source: own. How to read the tables: ``theme_words``."""

WORDS = {
    "staff_manner": """
        mily, mila, mili, mile, milego, milej, milych, milym, mila obsluga, mile panie, mila pani, bardzo mil*,
        przemil*, niemil*, uprzejm*, nieuprzejm*, grzeczn*, niegrzeczn*, zyczliw*, niezyczliw*, pomocn*,
        niepomocn*, kulturaln*, kultura osobista, brak kultury, pelna kultura, pelna kulture, wysoka kultura,
        niekulturaln*, bez kultury, usmiech*, z usmiechem, profesjonaln*, profesjonalizm*, nieprofesjonaln*,
        cierpliw*, niecierpliw*, sympatyczn*, sympati*, niesympatyczn*, antypatyczn*, serdeczn*, od serca, z
        sercem, serce na dloni, zlote serce, zlote serca, zloty czlowiek, zlota kobieta, dobry czlowiek,
        anielsk*, aniol*, opryskliw*, arogan*, chamsk*, chamstwo, cham, chamka, burkn*, burkl*, burcz*, warczy,
        warczala, warknela, warknal, wrzeszcz*, wrzask*, wydziera*, krzycz*, krzykn*, krzyk, naskoczy*,
        ochrzani*, ochrzan*, zbeszta*, opieprz*, przewracal oczami, przewracala oczami, przewracanie oczami,
        wzdycha*, foch, fochy, fochow, foch*, obraz*, obrazona, z laska, z laski, laske robi*, na odczepnego, na
        odwal, olewa*, olewacz*, olewczy*, lekcewazac*, podejscie, podejsciem, podejscia do
        (pacjenta|klienta|czlowieka|dzieci|ludzi|petenta), nastawieni*, zachowani*, empati*, wyrozumial*,
        niewyrozumial*, wspolczuci*, wspolczuj*, troskliw*, troska, troske, opiekuncz*, delikatn*, czul*,
        czulosc, ciepla osoba, ciepla, cieply, cieplo (i|przyjeci|przyjet*), serdecznosc, zart*, zartow*,
        zartuj*, dowcip*, poczucie humoru, z humorem, humor, wesol*, pogodn*, radosn*, rozmowna, rozmowny,
        gbur*, gburowat*, ponur*, nadet*, zarozumial*, wynios*, wyniosl*, bezczeln*, oschl*, oziebl*, obojetn*,
        nieobojetn*, znieczulic*, bezdusz*, zaangazowan*, zaangazowani*, oddan*, pasja, pasji, z pasja,
        starann*, gorliw*, zapal*, leniw*, len, lenie, nierob*, ploteczk*, plotkuj*, plotkowal*, pogaduszki,
        przeprosi*, przeprosin*, przepraszal*, przyjazn*, nieprzyjazn*, goscinn*, uspokoi*, uspokaj*, pocieszy*,
        pocieszal*, trzymala mnie za reke, trzymala za reke, za reke, poglaska*, przytuli*, pomogl*, pomogla,
        pomogli, pomagaj*, chetnie pomag*, chetnie, checia, z checia, bez laski, sluzyl pomoca, kochan*, urocz*,
        ujmujac*, super (obsluga|ekipa|babka|babki|pani|panie|personel|ludzie|gosc|facet), mila i, dobra dusza,
        dusza czlowiek, czlowiek z sercem, ludzki*, obsluzono mnie, mila rozmowa, takt*, taktown*, nietaktown*,
        zlosliw*, ironiczn*, szydz*, szydzil*, drwi*, kpi, kpil*, kpin*, wysmia*, wysmiew*, pretensj*, z
        pretensjami, na laske, ton, tonem, nawet nie spojrz*, nie odpowiada na dzien dobry, zgryzliw*, dosc
        mila,
        (wspanialy|wspaniala|wspaniali|cudowny|cudowna|cudowni|fajna|fajny|fajni|rewelacyjny|rewelacyjna|rewelacyjni|swietny|swietna|swietni)
        (ludzie|czlowiek|kobieta|lekarz|lekarka|pani|panie|personel|ekipa|obsluga|facet|babka), przewraca
        oczami, poczuciem humoru, trzymal za reke, obsluzono mnie (milo|grzecznie)
    """,
    "communication": """
        wyjasn*, niewyjasn*, wytlumacz*, tlumacz*, objasni*, informowa*, informuj*, poinformow*, niepoinformow*,
        doinformow*, informacj*, informacyjn*, dezinform*, sluchal*, sluchaj*, slucha, slucha*, wysluch*,
        niewysluch*, posluch*, komunikac*, komunikow*, komunikat*, komunikatywn*, kontakt z, kontakt mailowy,
        kontakt telefoniczny, kontaktow*, skontaktow*, bez kontaktu, brak kontaktu, oddzwoni*, oddzwani*,
        oddzwanianie, zadzwonil*, zadzwonili, zadzwonila do, zatelefonowal*, telefon od, telefon z, telefon
        nastepnego, odpowied*, odpowiad*, odpowiedz*, odpisa*, odpisu*, odpisal*, bez odpowiedzi, brak
        odpowiedzi, zero odpowiedzi, listow*, pismie, urzedniczy jezyk, jezyk urzedowy, mail, maile, maila,
        mailem, mailow*, e mail, smsem, sms em, smsy, wiadomosc*, jasno, jasna, jasny, jasnych, jasnosc*,
        niejasn*, zrozum*, niezrozum*, rozumie*, rozumial*, porad*, doradz*, doradzil*, rady, rade, wskazow*,
        instrukcj*, pouczen*, jezyk*, w jezyku, po ludzku wytlumacz*, po polsku, po angielsku, po ukrainsku,
        bariera jezykowa, przetlumaczy*, migowego tlumacz*, pytan*, pytani*, pytania, odpowiedzi na pytania, na
        pytanie, dopytyw*, dopyta*, powiadom*, powiadomieni*, uprzedz*, uprzedza*, bez uprzedzenia, ostrzeg*,
        zawiadom*, zawiadamia*, obwieszcz*, ogloszeni*, kazdy mowi co innego, kazdy mowil co innego, co innego,
        sprzeczn*, wprowadzono w blad, wprowadzili w blad, w blad, nikt (nie|mi|nam|nic)
        (powiedzial|mowi|wie|potrafi|umie|wiedzial|odbiera|odpowiada|informuje|poinformowal|wyjasnil|uprzedzil),
        nikt (mi|nam) nie (powiedzial|wyjasnil|mowi|odpowiada|odpowiedzial|powie), nikt nic nie
        (wie|mowi|powiedzial), nikt nie (powiedzial|poinformowal|wyjasnil|wspomnial|uprzedzil|wie|umie|potrafi),
        nie powiedzieli, nie powiedziano, nie powiedzial*, powiedziano mi, powiedzieli (mi|nam|ze), krok po
        kroku, na biezaco, bieząco, na czym stoje, co dalej, co i jak, szczegolow*, wyczerpuj*, konkretn*,
        konkrety, ogolnik*, polslowk*, zdawkow*, zbyto, zbyl*, zbywa*, zbyli, klama*, klamstw*, oklama*,
        szczer*, szczerosc, szczerze, przejrzyst*, transparent*, rozmow*, rozmawia*, porozmawia*, dowiedzi*,
        dowiedziec, dowiedzial*, nie dowiedzial*, opowiedzial*, obiecal*, obiecano, slowa nie, ani slowa,
        ulotk*, broszur*, drukowanymi, drobny druk, drobniutki, druczek, dzwonila do mnie, dzwonil do mnie,
        uczciwa rozmowa, jasne (informacje|wytlumaczenie|instrukcje|zasady), list polecony, listem, listow
    """,
    "waiting": """
        czeka*, oczekiwani*, poczeka*, wyczeka*, naczeka*, doczeka*, kolejk*, kolejek, ogonek, ogonki, opozni*,
        spozni*, spoznia*, godziny, godzinami, godziny czekania, pol godziny, poltorej godziny, kwadrans*,
        szybk*, szybciej, najszybciej, blyskawiczn*, ekspresow*, migiem, w mig, migusiem, w trymiga, raz dwa, od
        reki, od razu, natychmiast*, bezzwlocz*, niezwloczn*, w okamgnieniu, piorunem, smigaj*, powoli, powoln*,
        wolno, wolna obsluga, wolniej, slimacz*, w slimaczym, zolwi*, opieszal*, guzdr*, grzeba*, minut, minuty,
        minutach, minutami, tygodni, tygodnie, tygodniami, miesiace, miesiecy, miesiacami, miesiac czek*, lata
        czek*, latami, od
        (stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia),
        punktualn*, niepunktualn*, o czasie, na czas, w terminie, po terminie, przed terminem, przed czasem,
        dlugo, zbyt dlugo, za dlugo, tak dlugo, dluzy*, dluzej, krocej, sprawnie, sprawna obsluga, sprawny,
        sprawna, sprawniej, odlegle terminy, terminy odlegle, przeklada*, przelozon*, przelozyl*, odwolan*,
        odwolyw*, odroczon*, zwlok*, zwleka*, przewlek*, przeciag*, przedluza*, wieczn*, wiecznosc, strata
        czasu, strate czasu, tracic czas, zmarnowany dzien, tego samego dnia, nastepnego dnia, w tydzien, w dwa
        dni, w jeden dzien, na drugi dzien, w ciagu (dnia|godziny|tygodnia|kwadransa|doby), jeszcze nic, do dzis
        nic, do dzis (nie|brak|cisza), do tej pory (nic|nie|brak), nadal czek*, dalej czek*, wciaz czek*, stac w
        kolejce, bez kolejki, bez czekania, zero kolejki, zero kolejek, brak kolejek, tempo, w tempie,
        pospiesz*, przyspiesz*, ledwie usiad*, (odlegly|odlegle) (termin|terminy), stoje w kolejce, stalam w
        kolejce, stalem w kolejce, stoisz w kolejce, (stracony|stracona|zmarnowany|zmarnowana)
        (dzien|czas|godzina), (wiele|kilka|pare|dwie|trzy|cztery|piec|szesc|osiem|2|3|4|5|6) (godzin|godziny),
        godzine czek*, (po|przez|ponad|cala|stac|stoisz|stalam|stalem) godzine, o godzine
    """,
    "access": """
        parking*, parkow*, zaparkow*, miejsca parkingow*, wozek, wozku, wozkiem, wozka, wozki, dostep*,
        niedostep*, winda, windy, winde, windzie, podjazd*, schod*, stopni*, schodk*, poręcz, porecz*, bez
        barier, bariery, balkonik*, kule, kulach, o kulach, laska, laske, daleko, dalek*, odlegl*, kilometr*,
        dojazd*, dojecha*, dojezdza*, dojsc, blisko, najblizej, blizej, pod nosem, za rogiem, niedaleko,
        komunikacja miejska, autobus*, tramwaj*, pociag*, przystan*, bus, busy, linia (1|2|3|4|5|6|7|8|9),
        kurs*, rozklad*, transport*, taksow*, godziny otwarcia, godziny pracy, godziny przyjec, godzinach
        otwarcia, otwart*, otwiera*, otwarcie, otwieraj*, zamkniet*, zamyka*, zamkneli, zamkniecie, nieczynn*,
        czynn*, dyzur*, weekend*, sobot*, w soboty, po poludniu, popoludni*, wieczor*, umowi*, umawia*, zapis*,
        zapisac sie, zapisy, dodzwoni*, nie odbiera*, nikt nie odbiera, odbieraja telefon*, odbiera telefon*,
        nikt nie podnosi, infolini*, zajete, wiecznie zajete, sygnal, rozlacza*, rozlaczyl*, muzyczk*, wolne
        miejsca, wolne terminy, wolnych terminow, brak terminow, brak miejsc, terminow, termin wizyty,
        najblizszy termin, termin (za|na|dopiero), bez zapisu, bez umawiania, lokalizacj*, polozeni*, polozon*,
        oznakowan*, oznaczon*, oznaczeni*, drogowskaz*, tabliczk*, tablic*, trafic, nie moglam znalezc, nie
        moglem znalezc, znalezc (wejscie|pokoj|gabinet|wlasciw*), zabladz*, labirynt*, wejscie, wejscia,
        niepelnospraw*, inwalid*, gluch*, nieslysz*, niedoslysz*, niewidom*, slabowidz*, jezyk migowy, jezyka
        migowego, migow*, braille*, petla indukcyjna, do domu (przyjech*|przysz*), wizyta domowa, wizyty domowe,
        teleporad*, w okolicy, w poblizu, filia, filie, oddzial w, otwarte okienk*, jedno okienko, stanowisk*,
        rejonizacj*, przewijak*, dla rencistow, dla pracujacych, dla seniorow, nie odbieraja telefonu, odbierac
        telefon, odbierajcie telefon, nie odbiera telefonu, rejestracja telefoniczna, czynne okienka, otwarte
        okienka
    """,
    "environment": """
        czysto, czysta, czyste, czysciutko, czystosc, czystosci, posprzata*, sprzata*, niesprzata*, porzadek i,
        brud, brudn*, brudno, syf, smrod, smrodu, smierdz*, cuchn*, zapach*, pachni*, zaduch, toalet*, lazienk*,
        ubikac*, kibel, kible, papier toaletowy, papieru w, mydlo, mydla, prysznic*, halas*, glosno, gwar,
        zgielk, cicho, cisza, ciszy, cisze, zimno, zimn*, ziab, zmarz*, marzni*, lodowat*, goraco, upal*, ukrop,
        duszno, cieplutko, temperatur*, klimatyzac*, ogrzewan*, kaloryfer*, grzejnik*, wentylac*, przeciag,
        przeciagi, krzesl*, krzeselk*, siedzenia, siedzen, siedziska, fotel*, kanap*, lawk*, lawek, lawecz*,
        miejsc siedzacych, miejsca siedzace, gdzie usiasc, jedzeni*, zarcie, posilk*, posilek, obiad*, obiady,
        sniadani*, kolacj*, zup*, kromk*, kanapk*, herbat*, kawa, kawy, kawe, bufet*, stolow*, wody, wode,
        automat z (kawa|napojami|woda), dystrybutor*, sala, sali, sale, salach, pokoj, pokoje, pokoju, pokoi,
        budynek, budynku, budynki, poczekalni*, korytarz*, gabinet (czysty|nowy|ladny|zimny), wygodn*,
        niewygodn*, komfort*, swiatlo, swiatla, oswietl*, jasno w, ciemno, atmosfer*, klimat, wystroj*, wnetrz*,
        kameraln*, przytuln*, ladnie (urzadzon*|tu|jest), ladny (budynek|park|wystroj), estety*, odnowion*,
        remont*, wyremontow*, odrapan*, obdrapan*, zniszczon*, rozpada*, sypie sie, rudera, stary budynek,
        zaniedban*, grzyb*, plesn*, wilgoc, cieknie, przecieka*, lozk*, lozek, lozka, materac*, poduszk*,
        koldr*, posciel*, koc, koca, kocem, koce, przestrzen*, przestronn*, ciasno, ciasn*, ciasnot*, tlok,
        tloczno, tlum, tlumy, scisk, zatlocz*, dekorac*, kwiat*, rosliny, ogrod*, park, parku, zielen, widok z,
        plac zabaw, placu zabaw, hustawk*, zabawki dla, kacik, kurz, pajeczyn*, podlog*, scian*, sufit*,
        karaluch*, szczur*, mysz*, robactw*, robaki, pluskw*, much*, smieci, smietnik*, kosze na, kosz na,
        chodnik*, latarni*, naglosnien*, telewizor*, muzyk*, wifi, gniazdk*, warunk*, warunki, nowoczesn*,
        wyposazen*, drukark*, czyste (sale|toalety|lazienki|pokoje), ciepla (herbata|sala|woda|poczekalnia),
        cieply (posilek|koc|obiad), ciemny korytarz, ciemne korytarze
    """,
    "process": """
        formularz*, dokument*, procedur*, proces*, biurokrac*, biurokrat*, papierolog*, papierkolog*,
        papierkow*, papierk*, papiery, papierow, papiér*, wnios*, przepis*, wymog*, wymaga*, wymagan*,
        zezwolen*, pozwoleni*, zaswiadcz*, paszport*, dowod osobisty, dowodu osobistego, dowod, dowodu, dowody,
        rejestrowac, rejestracj*, zarejestr*, meldun*, zameldow*, przemeldow*, pesel, akt urodzenia, akt zgonu,
        aktu, akta, akt, podpis*, pieczatk*, pieczec*, stempel, stempl*, organizac*, zorganizow*,
        niezorganizow*, dezorganizac*, bajzel, balagan*, burdel, chaos*, chaotyczn*, nieporzad*, formalnosc*,
        zalaczni*, kserow*, ksero, kopi*, oryginal*, potwierdzen*, pokwitow*, rachunk*, rachunek, faktur*,
        oplat*, oplaty, platn*, placi*, zaplac*, przelew*, mandat*, grzywn*, odset*, podat*, podatk*, pit, pitu,
        zus, krus, urzad skarbowy, skarbowk*, emerytur*, zasilk*, zasilek, swiadczen*, dodatek, 500 plus, 800
        plus, odwolanie, odwolania, reklamacj*, skarg*, decyzj*, postanowien*, wyrok*, sprawa (w
        toku|sadowa|spadkowa), rozpraw*, sadu, sadzie, komisj*, orzecze*, zeznan*, notarius*, spadek,
        testament*, upowazni*, pelnomocn*, karta pobytu, karty pobytu, wiza, wizy, legalizac*, duplikat*,
        wypis*, skierowan*, e recept*, zwolnieni*, numerek, numerki, numerkow, biletomat do kolejki, okienka do
        okienka, od okienka do okienka, od drzwi do drzwi, z pokoju do pokoju, odsyla*, odesla*, odeslan*,
        odsyłają, ganiaj*, biegac*, gania*, krazy*, spychologi*, spychac*, zgubili, zagubi*, zaginel*, zaginal,
        blad w (nazwisku|dokumentach|adresie|danych), ponown*, jeszcze raz przynies*, donies*, doniesc, trzeba
        bylo wrocic, wracac, skomplikow*, zawil*, prosto i, proste, uproszcz*, uproszczen*, bez problemu zalat*,
        bez zbednych, zbedn*, absurd*, regulamin*, zasad*, zasady, urzedow*, system kolejkow*, obieg dokumentow,
        wydzial*, z wydzialu, zgubili (moje|akta|dokumenty|wniosek|papiery|dokumentacje), pomylili
        (imie|nazwisko|akta|dane|adres), bledne (dane|nazwisko), przedluzyc (wize|karte), odnowic
        (dowod|paszport), idiotyczne przepisy, prosta procedura, sprawa spadkowa, spadku, odpis aktu
    """,
    "digital": """
        strona internetowa, strony internetowej, strona www, www, strona, stronie, strone, online, on line,
        przez internet, aplikacj*, apka, apki, apke, haslo, hasla, haslem, portal*, internet*, komputer*,
        laptop*, tablet*, smartfon*, komorke, ekran*, monitor, klik*, kliknie*, klikasz, cyfrow*, cyfryzac*,
        digital*, link*, pobra*, plik*, wgra*, zalaczyc plik, skan, skany, skanow*, epuap, e puap, ezus, pue,
        profil zaufany, profilu zaufanego, mobywatel*, m obywatel, ikp, internetowe konto, konto pacjenta,
        konto, logowan*, zalogow*, wylogow*, logow*, loguj*, biletomat*, automat, automatu, automaty,
        wplatomat*, kiosk*, infokiosk*, terminal*, system, systemu, systemie, systemem, zawiesza*, zawiesil*,
        wiesza sie, wywala, wywalil*, blad (systemu|strony|aplikacji|serwera), bledy na stronie, komunikat o
        bledzie, serwer*, sesja, sesji, captcha, kod, kodu, kody, kod sms, qr, blik*, bot, bota, botem, boty,
        chatbot*, czat*, chat*, elektroniczn*, elektronicznie, e mail w, wideorozmow*, wideokonferenc*, zoom,
        teams, wirtualn*, zdaln*, zdalnie, informaty*, oprogramowan*, kalendarz pokazyw*, e recepta, e wizyta, e
        urzad, platform*, ebok, stronie internetowej, stronach internetowych, strone internetowa, zawiesil sie,
        zawiesza sie, automatyczna sekretarka, problem techniczny, problemy techniczne
    """,
    "outcome": """
        rozwiaz*, nierozwiaz*, zalatwi*, zalatwion*, niezalatwi*, naprawi*, napraw*, naprawion*, wynik leczenia,
        efekt*, efektywn*, nieefektywn*, przyznan*, przyznal*, przyznali, nie przyznal*, odmow*, odmawia*,
        odrzuc*, oddalon*, rozpatrz*, rozpatrzon*, umorz*, umorzyl*, wyplac*, wyplat*, zwrot*, zwroc*, zwrocon*,
        oddali pieniadz*, pieniadze, pieniedzy, sukces*, udalo sie, udal*, nie udalo, wyleczy*, wylecz*,
        wyzdrow*, zdrow*, zdrowi*, leczeni*, leczy*, lecza, leczon*, uleczy*, terapia, terapii, terapie,
        diagnoz*, zdiagnoz*, rozpozna*, nierozpozn*, dziala, dzialaja, nie dziala*, poskutkow*, skuteczn*,
        nieskuteczn*, skutk*, bezskuteczn*, pomaga, pomoglo, nie pomogl*, nic nie pomogl*, poprawil*, poprawa,
        poprawy, polepsz*, lepiej sie czuj*, czuje sie lepiej, pogorsz*, gorzej niz, jak nowy, jak nowa, jak
        nowo narodzon*, stanela na nogi, na nogi, na nogach, chodze, znowu chodz*, uratow*, zycie uratow*,
        ocali*, ratow*, nie bola*, bezbolesn*, boli, bolalo, znieczulen*, zabieg*, operacj*, operow*, zoperow*,
        szw*, rana, rany, rane, blizn*, gips*, zeby, plomb*, protez*, rehabilitac*, fizjoterap*, lekarstw*,
        antybiotyk*, tabletk*, recept*, szczepien*, szczepionk*, zastrzyk*, zlote rece, zlotych rak, lekka reka,
        pewna reka, kompeten*, niekompeten*, fachow*, niefachow*, fachowc*, fachura, znaja sie na, zna sie na,
        znajomosc tematu, wiedza, doswiadczon*, niedoswiadczon*, dokladn*, niedokladn*, rzeteln*, nierzeteln*,
        solidn*, niesolidn*, precyzyjn*, partacz*, fuszer*, spartacz*, schrzani*, spartoli*, zepsul*, zawali*,
        blad lekarski, bagateliz*, zbagateliz*, z kwitkiem, bez rezultatu, rezultat*, nic nie
        (zrobili|zrobiono|zrobil|zrobila|dalo|wskoral*|zmienil*), nic z tego, nic sie nie
        (zmienilo|dzieje|ruszylo), nikt nic nie (robi|zrobil), znalezli, znalazl*, odnalazl*, znaleziono,
        odzyska*, dostalem dostalam prace, prace, robote, mieszkani*, przydzial*, lokal zastepcz*, wygral*,
        przegral*, stracilem, stracilam, obciel*, obcieto, cofn*, cofniet*, wstrzym*, wstrzyma*, odzyskal*,
        (dostal|dostala|dostalem|dostalam) (prace|robote|mieszkanie|zasilek|swiadczenie),
        (stracil|stracila|stracilem|stracilam) (prace|mieszkanie|zasilek|dom), chodze (znow|bez), stanal na
        nogi, bledna diagnoza, zwichn*
    """,
    "dignity": """
        godnosc*, godnie, niegodn*, uwlacza*, szacun*, z szacunkiem, bez szacunku, brak szacunku, szanuj*,
        uszanow*, nieuszanow*, prywatnosc*, poufn*, dyskret*, dyskrec*, niedyskret*, tajemnic*, rodo, upokarz*,
        upokorz*, ponizaj*, poniza*, ponizon*, ponizy*, dyskrymin*, rasiz*, rasist*, seksist*, homofob*,
        ksenofob*, uprzedzen*, stereotyp*, po ludzku, nieludzk*, czlowieczenstw*, ludzkie podejscie, ludzkiego
        podejscia, jak
        (czlowieka|czlowiek|ludzi|psa|bydlo|smiec|smiecia|numer|intruza|zlodzieja|przestepce|kryminaliste|idiote|idiotke|dziecko|powietrze|krolow*|krolowa|krola|rodzine|rowny|osobe|przedmiot|rzecz|worek|zebraka|glupia|glupiego|natreta|zlo),
        traktowan*, potraktow*, traktuja, traktuje, potraktowano, traktowani, jak powietrze, rowne traktowan*,
        rowno, rownosc*, nierown*, sprawiedliw*, niesprawiedliw*, krzywdz*, skrzywdz*, ocenian*, nie ocenia*,
        bez oceniania, osadza*, nie osadza*, ignorow*, zignorow*, ignoruj*, intymn*, intymnosc*, lekcewaz*,
        zlekcewaz*, pogard*, pogardliw*, z gory patrz*, z wyzszoscia, wyzszosci, protekcjonaln*, wstyd*,
        zawstydz*, krepuj*, skrepow*, zazenow*, przy (wszystkich|ludziach|innych|studentach|calej|obcych), na
        glos, na caly glos, cala poczekalnia (slyszala|slyszy|uslyszala), wszyscy (slyszeli|slysza|uslyszeli|w
        kolejce), slyszeli wszyscy, na korytarzu przy, nago, rozebra*, rozbiera*, goly, gola, parawan*, zaslon*,
        pampers*, pieluch*, za zgoda, pyta o zgode, pytal o zgode, pytala o zgode, zgody, zgode, moje prawa,
        prawa pacjenta, powaznie potraktow*, na powaznie, powaznie, uwierzy*, nie uwierzy*, w oczy, nie spojrz*,
        nie podniosl*, nawet nie podniosl*, czuje sie (wazn*|jak|gorsz*|bezpiecznie), czulam sie
        (jak|gorsza|glupio|wazna|wysluchana|zaopiekowana), czulem sie
        (jak|gorszy|glupio|wazny|wysluchany|zaopiekowany), bez pospiechu, nie poganial*, nie spieszyl*,
        poganial*, poswiecila mi, poswiecil mi, tyle czasu ile, przytyk*, przytyki, wysmian*, wariatk*, tusz*,
        mojej wadze, podmiotowo, przedmiotowo, w jego wlasn*, z wlasnym imieniem, po imieniu, na ty do, godne
        (traktowanie|warunki), poczulam sie (jak|gorsza|glupio|wazna), poczulem sie (jak|gorszy|glupio|wazny),
        poswiecila (mi|czas|nam), poswiecil (mi|czas|nam), mial dla mnie czas, miala dla mnie czas, nie wierzyli
        mi, nie wierzyl mi
    """,
    "safety": """
        bezpiecz*, niebezpiecz*, zabezpiecz*, ochron*, ochrona, ochroniarz*, zakazen*, zarazi*, zaraze*,
        infekcj*, sepsa, sepsy, gronkow*, higien*, dezynfek*, steryln*, niesteryln*, covid*, koronawirus*,
        masecz*, rekawicz*, myc rak, myja rak, mycie rak, upadl*, upadek, upadku, upasc, wypad*, wypadek,
        wypadku, wypadki, przewroci*, posliz*, sliski*, slisko, oblodz*, potkn*, uraz*, ryzyk*, przemoc*,
        przemocy, pobi*, pobit*, bije, bil, bicie, groz*, grozil*, grozb*, zagroz*, zagrozen*, napad*, napadn*,
        napasc*, molest*, stalk*, nek*, neka*, nekal*, gnebi*, przeslad*, pozar*, dym, gasnic*, ewakuac*,
        wyjscie ewakuacyjne, ratunk*, kradziez*, ukradl*, ukrad*, okrad*, zlodziej*, wlama*, wylam*, obcy
        (wchodz*|ludzie), krecili sie obcy, zamek w drzwiach, monitoring*, kamer*, straz miejska
        (przyjechala|nie), oslon*, uchwyt*, porecze, nie ma poreczy, pasy, pasow bezpieczenstwa, pedzil*, pedzi,
        jak szaleniec, jak wariat, ostrozn*, nieostrozn*, hamowa*, hamulc*, cudze leki, zle leki, zly lek,
        pomylone leki, uczuleni*, alergi*, igla, igly, strzykawk*, szklo, szkla, przewody, kable, pradem, ciemno
        (na|jak), nieoswietl*, nie ma swiatla, pijan*, pijak*, alkohol*, narkot*, noz, nozem, bron, pies bez,
        dzik*, azbest*, bez opieki, bez nadzoru, bez dozoru, pasy dla pieszych, przejscie dla pieszych,
        przezyl*, opaska, opaske, (jechal|jechala|jedzie) (jak|ostroznie|spokojnie|przez), wypadl z, wypadla z,
        pomylili (leki|lek|pacjentow), gadal przez telefon, umyc rece, umyl rece
    """,
}

IN_PRAISE = {
    "staff_manner": """
        obslug*, personel*, pracowni*, urzedni*, urzedniczk*, pielegniar*, lekark*, rejestratork*,
        recepcjonist*, ekipa, ekipe, ekipy, zespol*, pani w, pani z, pani, panie z, panie, pania, panu, pan z,
        dziewczyn*, chlopak*, chlopaki, facet, gosc, kierowc*, kierownicz*, ratowni*, ratownicy, polozn*,
        salow*, fizjoterapeut*, stomatolog*, dentyst*, higienistk*, bibliotekark*, nauczyciel*, woznej, wozna,
        sekretar*, konsultant*, doradc*, dzielnicow*, policjant*, straznik*, strazak*, strazacy, listonosz*,
        motornicz*, opiekun*, pracownica socjalna, wolontariusz*, logopedk*, psycholog*, farmaceut*, kobieta,
        ludzie, wszyscy, obsada, straz, dyspozytor*
    """,
}

NOTHING = """
    pani minister, panie i panowie, z powazaniem, z wyrazami szacunku, szanowni panstwo, szanowny panie,
    szanowna pani, dzien dobry prosze, dzien dobry chcial*, dzien dobry mam, dzien dobry czy, dzien dobry kiedy,
    mile widziane, milion*, mila*, milos*, pan, jasne ze, jasna sprawa, bez watpienia, wszystko gra, spraw w,
    miedzy innymi, przede wszystkim, do widzenia, nie ma sprawy, tonaz*, tona, tony, pit stop, zdrowia zycze,
    zycze zdrowia, na zdrowie, duzo zdrowia, sluzba zdrowia, sluzby zdrowia, osrodek zdrowia, osrodku zdrowia,
    osrodka zdrowia, opieka zdrowotna, zdrowych swiat, listopad*, lista, listy obecnosci, liscie, karate,
    karawan*, kararoke, karab*, sadzi*, sadzic, sadze, prac*, systematyczn*, w systemie ratalnym, efektown*,
    kodeks*, kontakt*, goscin*, automatycznie, czynnosc*, konto bankowe, konta bankowego, na konto, czysto
    teoretycznie, do czysta, dodatkow*, kurs dolara, kurs jezyka, sluchawk*, sluchawce, poradzil*, poradzi*, nie
    mam pytan, bez pytan, informuje ze, szukam informacji
"""
