"""What Polish words, constructions and turns of phrase say about how a citizen was served. Source: own.

Weights and signs as in ``sentiment_words``, ``construction_words`` and ``turn_words``. Endings are open only where
every word that begins so says the same: "mil*" would hold "milion", "zabi*" the "zabieg" of a hospital.
"""

WEIGHTS = {
    3: """
        wspanial*, przewspanial*, cudown*, przecudown*, cudn*, cudo, cudenka, cudenko, doskonal*, fantastyczn*,
        fantastik, fenomenaln*, znakomit*, wysmienit*, swietn*, przeswietn*, rewelac*, rewelka, rewela,
        niesamowit*, super, superowy, superowa, superowo, superancko, perfekcyjn*, perfekcja, perfekcji, perfecto,
        perfect, idealn*, idealnie, genialn*, najlepsz*, mistrzyni, mistrzostwo, mistrzowsk*, mistrz, mistrzowie,
        bezbledn*, nieskaziteln*, wzorow*, wzorcow*, bombow*, odlotow*, kapitaln*, brylant*, perelka, perelki,
        perla, skarb, skarby, skarbem, aniol, anioly, aniolem, aniolami, aniolow, aniolek, aniolki, anielsk*,
        kocham, kochamy, uwielbiam, uwielbiamy, uwielbiaj*, ubostwiam, milosc*, extra, ekstra, najwspanial*,
        najukochan*, najcudown*, najsympatycz*, najuprzejm*, najzyczliw*, najmil*, przemil*, przesympat*,
        przeuprzejm*, przekochan*, przepiekn*, przeurocz*, przepyszn*, przesmaczn*, nadzwyczajn*, wybitn*,
        zjawiskow*, olsniewajac*, zachwyc*, zachwyt*, oczarow*, zauroczon*, urzek*, niezawodn*, nieoceni*,
        bezcenn*, niezastapion*, niezrownan*, bezkonkurencyjn*, pierwszorzedn*, ponadprzecietn*, wniebowziet*, ❤,
        👏, 🥰, 😍, 💯, 🌟, 🏆, 💖, 💕, 💗, 💚, 💙, 💜, 🧡, 💛, ♥, 🥳, 🤩, 💐, 🙌, 👌, ⭐, 😇, 🤗, 💪, 😘, 🌹,
        🎉, bomba, petarda, ideal, dozgonn*, gwiazda, bohaterowie, bohaterzy, bohatersk*
    """,
    2: """
        :), :-), ;), =), :d, mila, mily, mile, mili, milo, milego, milej, milym, milymi, milych, milsz*, milutk*,
        milusi*, milusie*, uprzejm*, zyczliw*, pomocn*, pomogl*, pomaga, pomagaja, pomagala, pomagal, pomagali,
        pomagaly, dziekuj*, dzieki, dziekowac, podziek*, wdzieczn*, profesjonal*, profeska, sympat*, przesympat*,
        kulturaln*, serdecz*, cierpliw*, kompeten*, fachow*, sprawn*, szybk*, szybciutk*, blyskawiczn*, dobrze,
        ladn*, ladniut*, zadowol*, szczesliw*, uszczesliw*, polecam, polecamy, polecic, polecil*, polecenia,
        poleci*, pochwal*, chwali, chwala, chwalic, chwale, chwalimy, pochwaly, wyroznic, wyroznia*, wyroznien*,
        usmiech*, ciepl*, cieplutk*, empatyczn*, wyrozumial*, zrozumieniem, troskliw*, troska, troske, opiekuncz*,
        szacun, szacunek, szacunku, szacunkiem, latwiut*, brawo, brawa, brawka, gratul*, przyjemn*, przyjazn*,
        przyjaciel*, radosc*, rados*, ciesz*, ucieszy*, uciech*, docenia*, docenic, zaangazow*, rzeteln*, solidn*,
        skrupulatn*, sumienn*, podoba*, podobal*, pieknie, piekn*, uroczy, urocza, uroczo, urocze, zasluguje,
        zasluguja, zasluzyl*, zasluzon*, warto, wart, warta, warte, 👍, 😊, 😀, 🙂, 😃, 😄, 😁, ☺, 🙏, ✅, 🤝,
        🫶, godn*, kochan*, wesol*, najlepiej, najszybciej, zycziw*, zyczlwi*, zyczlywi*, uprzjem*, uprzejmni*,
        sympatcz*, kompetetn*, kompentent*, profesional*, proffesion*, szypk*, dziekuej, dziekue, dziekujr,
        podziekowac, ladnie, slicznie, sliczn*, kulturka, takt, taktown*, taktem, delikatn*, lagodn*, czulosc*,
        dobroc, dobroci, dobrodusz*, dobrotliw*, poczciw*, serdul*, serduszk*, serdusz*, pogodn*, usmiechn*,
        radosn*, zyczliwosc*, goscinn*, komunikatywn*, kontaktow*, elokwentn*, wygadan*, dowcipn*, humorem,
        zartobliw*, ludzk*, czlowieczenstw*, przystepn*, przejrzyst*, czytelnie, czytelna, czytelne, intuicyjn*,
        bezproblem*, bezstres*, bezbolesn*, plynnie, gladko, ekspresow*, expresow*, migiem, natychmiast,
        terminow*, punktualn*, rzeczow*, konkretnie, merytoryczn*, doswiadczon*, wykwalifik*, bystr*, blyskotliw*,
        inteligent*, madr*, zaradn*, pracowit*, oddaniem, poswiecen*, poswiecil*, poswieca*, bezinteresown*,
        ofiarn*, wielkodusz*, szlachetn*, hojn*, honorow*, prawdomown*, przyzwoit*, porzadn*, wyjatkowy,
        wyjatkowa, wyjatkowi, wyjatkowe, wyjatkowego, wyjatkowej, wyjatkowym, imponuj*, imponow*, zaimpon*,
        wrazeniem, zaskoczyl*, niespodzianka, niespodzianke, ulga, ulge, ulzy*, ukoi*, ukoj*, uspokoi*, uspokaja*,
        pociesz*, wspier*, wsparl*, wsparla, podtrzyma*, otuchy, otucha, przytul*, przytuli*, zaopiekow*,
        zatroszcz*, zadbal*, zadban*, dbaja, wyleczy*, wyleczen*, uzdrow*, uratow*, ocalil*, ocali*, ozdrow*,
        wyzdrow*, przywroci*, smaczn*, pyszn*, apetyczn*, smakow*, przytuln*, estetyczn*, schludn*, czysciutk*,
        czysciut*, pachna*, pachnac*, lsni*, nowoczesn*, wyremont*, odnowion*, odremont*, wygodn*, ulatwi*,
        ulatwia*, udogodn*, usprawni*, przydatn*, uzyteczn*, funkcjonaln*, praktyczn*, niedrogi*, niedrogo,
        sukces*, zwyciest*, zwyciez*, wygral*, wygrali*, hurra, hura, juhu, jupi, klawo, klawy, git, gites, cacy,
        cymes, miod, miodzio, malina, malinka, luks, luksus*, spoczko, fajn*, fajow*, fajniut*, zajebi*,
        zarabisty, czadow*, kozack*, kozak, sztos, wypas*, zgrabn*, zwinn*, raznie, dziarsk*, zyczliwi, kochani,
        kochana, kochany, ukochan*, duma, dumn*, ufam, ufamy, lubie, lubimy, lubi, polubi*, polubil*, chetn*,
        ochocz*, uczynn*, bezkonfliktow*, troskliwos*, opanowan*, wywazon*, dyskret*, dyskrecj*, szczodr*,
        elegan*, gustown*, wdziek*, czarujac*, urok*, magiczn*, bajeczn*, bajkow*, blogoslaw*, blogo, blogosc,
        rozkosz*, raj, rajsk*, cenimy, ceniony, ceniona, wyrozn*, uznanie, uznania, uznaniem, laur, laury, medal,
        ordery, order, premie, premia, oklask*, poklon*, klaniam, klaniamy, czapki, szacuneczek, respekt, podziw*,
        podziwiam, uznani*, nagrod*, wporzadku, plusik, ekspresem, piorunem, dobry, dobra, dobre, dobrej, dobrego,
        dobrych, dobrym, dobrymi, dobrzy, latwo, latwy, latwa, latwe, latwosc*, latwoscia, empatia, cenny, cenna,
        cenne, cennych, cenni, zrozumialy, zrozumiale, zrozumialym, czuly, czule, czuloscia, czulosc, uczynny,
        uczynna, uczynni, uczynnosc*, udana, udany, udane, satysfakcja, satysfakcjonuj*, usatysfakcjon*,
        komfortow*, sloneczko, buziaki, usciski, usciskam, slodziak*
    """,
    1: """
        jasn*, czyst*, ok, okej, okay, oki, wysluchal*, wysluchan*, slucha, sluchaja, sluchal, sluchala, sluchali,
        rozwiazal*, rozwiazan*, rozwiazuj*, wygoda, bezpieczn*, spokojn*, spokoj, spokoju, polepsz*,
        uporzadkowan*, zorganizowan*, poukladan*, ciekaw*, interesujac*, doradzil*, doradza, doradzaj*, nauczyl*,
        zabawn*, smiech*, szczesci*, uczciw*, szczer*, odwag*, odwazn*, udalo, spoko, wyjasnil, wyjasnila,
        wyjasnili, wyjasniono, wyjasnia, wyjasniaja, wytlumacz*, tlumaczyl, tlumaczyla, tlumaczyli, tlumaczy,
        objasni*, zalatwil, zalatwila, zalatwili, zalatwione, zalatwiona, zalatwiono, zalatwiony, doinform*,
        poinformowal*, pokierowal*, wskazal*, podpowiedz*, naprowadzil*, ogarnela, ogarnal, ogarneli, ogarniet*,
        ogarnia, wyprostowal*, odnalazl*, uporal*, naprawil*, naprawiono, naprawion*, porzadek, porzadku, ladzie,
        elastyczn*, obiektywn*, bezstronn*, sprawiedliw*, prosta, proste, prosty, prostota, prosciej, niezle,
        niezly, niezla, niezli, niezgorsz*, przyzwoicie, zadowalaj*, wystarczajac*, cicho, cichut*, swiez*,
        swiezo, widno, przestronn*, klimatyzowan*, gratis, skuteczn*, efektywn*, pozytyw*, optymist*, dociekliw*,
        precyzyjn*, uwazn*, uwaznie, skupion*, czujn*, wytrwal*, zdyscyplin*, szczegolowo, wyczerpujac*,
        pofatygow*, pospieszyl*, odprowadzil*, przepuscil*, oddzwonil*, oddzwania*, awans*, postep*, zdrowsz*,
        wypoczal*, wypoczet*, odpocz*, relaks*, zrelaks*, rozesmial*, rozbawi*, umil*, rozchmurz*, niezwlocznie,
        konkretna, konkretny, konkretnie, poprawil, poprawila, poprawili, dostepnosc, biegle, komfort, dokladnie,
        klasa
    """,
    0.3: """
        pomoc, pomocy, pomoca, opieka, opieke, opieki, wsparcie, wsparcia, wsparciem, wyjasni*, zalatwi*, oddan*,
        tlumacz*, nadziej*, pokoj, pokoju, zaufan*, jakosc*, zalatwilem, zalatwilam, zalatwialem, zalatwialam,
        zalatwilismy, zalatwic, wyjasnic, zyczen*, serce, serca, sercem, porada, porady, informacja, pomoze,
        pomozecie, rozwiaza*, poprawnie, udostepn*, zdrowie, zdrowia, fach, sluchac, uslyszal*, skorzystal*,
        wiedza, wiedze, doswiadczen*, kontakt, kontakcie, podejscie, atmosfera, atmosfere, zyczen, odebralem,
        odebralam
    """,
    0: """
        dobrowoln*, dobrostan*, milion*, milic*, milcz*, wartosc*, podobn*, podobienst*, polecon*, poleceni*,
        dlugopis*, dlugotermin*, dlugoletni*, dlugosc, starost*, staral*, staran*, start*, starcz*, starsz*,
        starszy, sluchawk*, wolnostoj*, wolnosc*, wolontar*, zgubion*, czystopis*, cieplown*, wyjatkowych, zabieg,
        zabiegi, zabiegu, zabiegow, zabiegiem, zabiegac, zabierz*, zabrac, oswiadczenie*, starosta, starostwo,
        starostwie, zaswiadcz*, doradca, doradcy, doradztw*, poradni*, swietlic*, mistrzostwa*, burmistrz*,
        doskonaleni*, ubezpieczen*, ubezpieczaln*, spoldzieln*, zmarlego, zmarlej, uraz, rehabilitacj*, zimowisk*,
        dysfunkcj*, niepelnosprawn*, niezdoln*, niewidom*, nieslysz*, niedoslysz*, niedowidz*, niemow*, niemowl*,
        niemiec*, niemc*, chorobow*, smieci, smieciow*, groby, groblach, grobla, grobli, grozow, klamk*, obrazow*,
        obraz, obrazu, obrazek, obrazki, obrazem, winda, winde, windy, wino, winobran*, winnic*, lipca, lipiec,
        lipcu, lipow*, lipno, lipsk*, lipowej, pokojow*, pokoje, lady, ulgow*, sprawnosc, sprawnosci, chetnych,
        postepowan*, spotkan*, luksemburg*, dobranoc, pozbawion*, wolalbym, zamieszk*, zgubilem, zgubilam,
        zgubilismy
    """,
    -0.3: """
        czeka*, czekal*, oczekuj*, kolejk*, kolejek, bol, bolu, boli, bola, bolal*, bolem, martwi, martwie,
        martwil*, martwilam, niepokoj*, boje, boi, strach, strachu, przestrasz*, samotn*, smutek, smutn*, smutno,
        zmeczon*, star*, stres*, placz*, placze, plakal*, lzy, lez, ?, potrzeb*, denerw*, zdenerw*, zamkniet*,
        zimn*, zagubi*, pozno, ale, malo, nerwy, nerwow, klopot, chor*, chorob*, raka, nowotw*, wypad*, pogrzeb*,
        zmarl*, zgon*, smierc, smierci, umarl*, samotnosc*, trudnosc*, ciezk*, tlum, wstydzil*, wstydze, niepewn*,
        watpliw*, obaw*, lek, leku, panika, panike, upadl*, zlam*, krwi, krew, szpital*, karetk*, mandat*, dlug,
        dlugi, dlugu, dlugow, zadluz*, odwola*, odwolan*, sprzeciw*, skarga, skarge, skargi, reklamac*, znowu,
        znow, podobno, niby, dopiero, ledwo, jedynie, pretensji, uwaga, uwagi, wina, kosmos, strata, nieszczesne,
        nieszczesny, pustki, tesknie, tesknil*, tesknota, blagam
    """,
    -1: """
        :-(, :(, :/, czekani*, spozni*, spoznia*, opozni*, opoznia*, wolno, wolniej, powoln*, powoli, slamazarn*,
        slimacz*, slimak, dluga, dlugie, dlugo, dluzej, dlugasn*, dluzy*, brak, brakuj*, brakowal*, braki,
        problem, problemy, problemow, problemem, problematyczn*, trudn*, utrudni*, utrudnia*, skomplikow*, zawil*,
        niejasn*, halas*, glosno, brudn*, brud, brudu, brudy, blad, bledn*, bledy, bledow, bledem, pomyl*, omyl*,
        zgubi*, stracil*, strate, jednak, niestety, powinn*, powinien, mogloby, moglby, mogliby, poprawic,
        ulepszyc, usprawnic, wiecej, szybciej, zbyt, zadlug*, drogo, drogie, drozyzn*, zdzierstw*, szkoda,
        niewygodn*, 😢, 😞, 😕, 😒, 🙁, ☹, 😔, 😟, 😩, 😫, 😭, 🙄, 😤, niebezp*, przykr*, zimno, duszno, duchota,
        ciasno, ciasnot*, ciasn*, przeludn*, zatlocz*, przepelnion*, smierdz*, smrod*, cuchn*, odor, fetor,
        stechl*, zaduch, ponur*, obskurn*, odrapan*, zniszcz*, popsut*, psuje, psuja, popsul*, zepsul*, uszkodz*,
        peknie*, pekl*, dziura*, dziury, dziuraw*, dziur, blot*, kaluz*, sliski*, slisko, nieodsniez*,
        nieoswietl*, ciemno, ciemnosci, gaszcz, labirynt*, platanin*, zamet, niedociagn*, niedorob*, fuszer*,
        partactw*, partacz*, spartacz*, brakorob*, niedbal*, niechlujn*, nieporzad*, nieczyst*, nieuprzatn*,
        zanieczyszcz*, przestarzal*, archaiczn*, biurokra*, papierolog*, formalizm*, papierkow*, paranoj*,
        absurd*, bezsens*, nonsens*, bzdur*, glupot*, paradoks*, nielogiczn*, nieczyteln*, zagmatwan*,
        niezrozumial*, mylac*, mylny, mylnie, chybion*, wadliw*, usterk*, niesprawn*, niewydoln*, nieskuteczn*,
        nieefektyw*, niepotrzebn*, zbedn*, bezcelow*, daremn*, przeoczyl*, zapomnieli, zapomniano, przesuwa*,
        przeklada*, przelozon*, anulowa*, odmow*, odmaw*, odrzuc*, odrzucon*, obcial*, obcieto, wstrzyman*,
        zawieszon*, nienalezyt*, niedostat*, niewystarczaj*, nieosiagaln*, niedostepn*, nieobecn*, nieaktualn*,
        niedoinform*, niepoinform*, niewyjasn*, niezalatw*, nierozwiaz*, niesluszn*, nieprawid*, niezgodn*,
        nieuzasadn*, nieterminow*, niepunktualn*, niecheci*, niechet*, nieuwazn*, nieuwag*, niewyrozum*,
        niezyciow*, nietakt*, niegrzeczn*, niedelikat*, nieempat*, niezyczl*, nieludzki*, niewdziecz*, niewykwal*,
        niedouczon*, niedoswiad*, nieporadn*, nieprzygot*, niezorgan*, niepowaz*, niekonkretn*, niecierpl*,
        niezaint*, nieciekaw*, nieprzystosow*, niedostosow*, marudz*, narzek*, jojcz*, wymowk*, wykret*, wykrec*,
        sciem*, sciemni*, mataczy*, krety*, zwlek*, zwlok*, opieszal*, ociaga*, guzdra*, wlecze*, przeciag*,
        slabo, slaby, slaba, slabe, slabiutk*, kiepsk*, lich*, mierny, mierna, mierne, tandet*, dziadostw*,
        dziadow*, prowizork*, dno, nuda, nudn*, nudno, monoton*, meczac*, meczy*, wymecz*, umecz*, mordeg*,
        uciazliw*, dokuczliw*, natretn*, nachaln*, zawstydz*, onieśmiel*, krepuj*, skrepow*, zal, zaluj*,
        pretensj*, zastrzezenia, zarzut, zarzuty, zazalen*, sprzeczn*, rozbiezn*, klotn*, konflikt*, awantur*,
        zlosliw*, uszczypliw*, sarkas*, ironiczn*, ironi*, kpiac*, drwi*, szyderc*, drwin*, wysmia*, wysmiew*,
        nasmiew*, podejrz*, obojet*, oziebl*, oschl*, sztywn*, nadet*, nadasan*, obrazon*, naburmusz*, skwaszon*,
        ponuractw*, ponurak*, nabzdycz*, zblazow*, znudzon*, zniecierp*, rozdraznion*, podenerw*, zirytow*, iryt*,
        wkurz*, wkurw*, wnerw*, fochy, foch, focha, humory, laska, laske, chaotyczn*, zgroz*, zalamk*, zalaman*,
        bezradn*, bezsiln*, przygneb*, przytlacz*, niesmaczn*, niejadaln*, glodow*, zamieszani*, cyrk, cyrku,
        kabaret, komedia, horror, szczury, szczurow, myszy, krowa, malpa, swinia, zart, meczy, meczylam, marnie,
        marna, marny, marne, klotni*, mankament*, zdradz*, zgnil*, szydzi*
    """,
    -2: """
        zle, zly, zla, zlych, zlego, zlej, zlym, gorsz*, gorzej, rozczarow*, zawiod*, zawied*, frustr*, sfrustr*,
        wsciek*, zlosc*, zloszcz*, ignor*, zignor*, olew*, olewaj*, olal*, olewcz*, nieuprzejm*, niemil*,
        nieprzyjem*, niekultur*, niekompet*, nieprofes*, niepomocn*, nieprzyjazn*, nieprzychyln*, niesympat*,
        niefachow*, nierzeteln*, niesolidn*, opryskl*, bezczeln*, arogan*, impertyn*, nieuczciw*, bezuzyt*,
        balagan*, burdel*, chaos*, rozgardiasz*, bajzel, bajzlu, kociokwik, niedopuszcz*, niesprawiedl*,
        niemozliw*, niemozebn*, niezadowol*, krzyczy, krzycza, krzycz*, nakrzycz*, wykrzyk*, wrzesz*, wrzask*,
        wydziera*, obraza, obrazaj*, obrazil*, obrazliw*, klamie, klamia, klamal*, klamliw*, klamc*, klamst*,
        oklam*, oszuk*, oszust*, oszukan*, naciag*, zlodziej*, okradz*, okrada*, kradn*, przekret*, kanciarz*,
        lapowk*, korupcj*, zepsut*, dyskrymin*, rasist*, rasizm*, nienawi*, zabij*, zabil*, zabic, zabije,
        umrzes*, pieklo, cholern*, cholera, cholere, glup*, glupi*, idiot*, debil*, kretyn*, imbecyl*, durn*,
        tepa*, tepak*, tumaniz*, matol*, osiol, osly, baran, barany, baranow, swinstwo, 👎, 😠, 😡, 🤬, 🤮, 🤢,
        💩, 😾, 👿, okrutn*, groz*, pogard*, lekcew*, zlekcew*, odsyla*, odeslan*, odsylan*, zbywa, zbywaja,
        zbywal*, zbyli, zbyl, zbyla, zbyty, zbyta, porzuc*, rozpacz*, morder*, furi*, zaniedb*, zaniech*, winny,
        nieodpow*, nieudoln*, nieudaczn*, patalach*, lamaga, niechlujstw*, leniwy, leniwa, leniwe, leniwi,
        lenistw*, lenie, obibok*, nierob*, nieroby, darmozjad*, pasozyt*, prostak*, prostack*, burak, buraki, ham,
        hamstw*, hamka, ordynarn*, niewychow*, gburow*, gbur*, zolza, zolzy, jedza, jedze, wiedzma, babsztyl*,
        babsko, hetera, mrukliw*, mruk, mruki, burkliw*, wynios*, butn*, buta, pyszalk*, zarozum*, przemadrz*,
        wszystkowiedz*, protekcjonaln*, upokorz*, ponizyl*, ponizen*, ponizon*, ponizan*, wysmian*, zastrasz*,
        grozil*, grozba, grozby, grozono, szantaz*, wymusz*, zneca*, molest*, przemoc*, szarpa*, szarpn*, popych*,
        agresywn*, agresj*, brutaln*, bezduszn*, bezwzgledn*, nieczul*, bezlitosn*, znieczulic*, tumiwis*,
        okropie*, ignoranc*, ignorant*, samowol*, nepotyzm*, kolesiostw*, kumoterstw*, ustawk*, farsa, farse,
        kabaret*, groteska, kpina, kpiny, kpine, kpi, kpia, kompromit*, kompromitac*, porazk*, klapa, klops,
        klape, niewypal*, katorg*, gehenn*, udrek*, meki, meczarn*, maraton, patologi*, dzicz, dzungla, bagno,
        szambo, karaluch*, pluskw*, robactw*, brudas*, oblesn*, wstretn*, paskudn*, ohyd*, szpetn*, brzydk*,
        brzydz*, podle, podly, podla, podlosc*, niegodziw*, niegodn*, haniebn*, hanba, hanby, nieprzyzwoit*,
        niestosown*, karygodn*, naganne, nagann*, niewybacz*, niepowetow*, nietrafion*, szkodliw*, bolesn*,
        ucierp*, cierpi, cierpial*, cierpienie, zdruzgotan*, zrozpaczon*, zbulwers*, bulwers*, oburz*, wzburz*,
        zszokow*, szok, zazenow*, niesmak*, zniesmacz*, odraz*, zniecheca*, zniechec*, zawiedz*, pomsta, pomste,
        nieznosn*, niezno, upierdl*, wredn*, wred*, podstepn*, falszyw*, dwulicow*, chytr*, zawistn*, zazdrosn*,
        msciw*, bzdet*, syfiast*, zasyfion*, zapluskw*, szlag, kicha, shit, bubel, buble, szajs*, badziew*, chlam,
        szmelc, gniot, kaszana, padak*, padaka, masakr*, zenada, slabizn*, parodia, parodii, tragifars*,
        spychologi*, spycha*, odesl*, przerzucan*, zbyto, zbywano, splawi*, splawia*, zawiesza, zawieszaja,
        zawiesil*, zawieszal*, zacina*, zaciel*, zacial*, muli, niepodobna, awari*, nieczynn*, zgubiono, zgubili,
        zagubiono, zapodziano, niepotrzebnie, zmarnowan*, marnotraw*, burkn*, burcz*, odburkn*, odszczekn*,
        odpyskow*, pyskuj*, pyskat*, warcz*, warknela, warkna*, syczy*, fuka*, fukn*, sapal*, wzdych*, obcesow*,
        opryskliwi*, wyzszoscia, przedmiotow*, kawk*, wielogodzinn*, wielomiesieczn*, niekonczac*, pomylili,
        pomylono, odradzam, odradzamy, omijajcie, sciemnia*, obiecanki, samowolka, wariatkowo, nieporozumienie,
        znieczulica, nieszczesliw*, meka, mekach, bagateliz*, zbagateliz*, dran, dranie, dupek, dupki, gardze,
        gardza, gardzi, oblech*, rzygac, hipokryz*, hipokryt*, potwor, potworn*, zgnoi*, zgnojo*
    """,
    -3: """
        okropn*, przeokropn*, fatal*, straszne, straszna, straszny, strasznych, straszn*, koszmar*, tragedi*,
        tragiczn*, skandal*, wstyd, wstydu, wstydem, zenad*, zenuj*, zenua, obrzydliw*, ohydn*, chamsk*, cham,
        chama, chamow, chamy, chamem, chamstw*, wulgarn*, beznadziej*, dramat, dramatem, dramatyczn*, katastrof*,
        upokarz*, ponizaj*, poniza, najgorsz*, najgorzej, nieludzk*, gowno, gowna, gowniana, gownian*, syf, syfu,
        masakra, makabr*, przerazaj*, odrazaj*, uraga*, hucpa, patola, bydlo, bandyc*, bestialsk*
    """,
}

CONSTRUCTIONS = {
    3: """
        zloty (czlowiek|pan), zlota (kobieta|pani|dziewczyna|osoba|raczka), zlote
        (serce|rece|kobiety|dziewczyny|panie|panie), zloci ludzie,
        (zlotym|zlotego|zlote|wielkim|wielkie|dobrym|dobre|ogromnym|ogromne) (sercu|sercem|serca|serce), serce na
        dloni, sercem na dloni, (od|z) serca, z calego serca, calym sercem, (do serca|za serce|chwyta za serce),
        wielkie dzieki, bardzo dziekuje, bardzo dziekujemy, serdecznie dziekuje, serdecznie dziekujemy, pieknie
        dziekuje, slicznie dziekuje, goraco dziekuje,
        (goraco|serdecznie|bardzo|szczerze|zdecydowanie|naprawde|smialo|jak najbardziej|kazdemu|wszystkim|z calego
        serca|z calym przekonaniem|z czystym sumieniem) (polecam|polecamy|polecic), (polecam|polecamy|polecic)
        (goraco|serdecznie|bardzo|szczerze|kazdemu|wszystkim|z calego serca|z czystym sumieniem|w stu
        procentach|na sto procent|100|w 100|zdecydowanie|smialo|z calym przekonaniem), z czystym sumieniem, na
        medal, na (szostke|szosteczke|piatke|piateczke|6|5|celujaco|tip top), (szostka|piatka|6|5|szostke|piatke)
        z plusem, na (sto|100|1000|sto dwa|200) procent, 10 na 10, 10 10, 5 na 5, dziesiec na dziesiec,
        (piec|5|szesc|6|10) gwiazdek, pierwsza klasa, klasa sama w sobie, klasa swiatowa, super robota, kawal
        dobrej roboty, kawal (dobrej|swietnej|solidnej) pracy, zycie (uratowan*|zawdzieczam|zawdzieczamy),
        zawdzieczam (pani|panu|im|mu|jej|panstwu|zycie|lekarzom|lekarzowi), czapki z glow, czapka z glowy, chyle
        czola, chylimy czola, chyle czolo, (wielki|ogromny|pelny|pelen|duzy|wielka|ogromna)
        (szacunek|szacun|podziw|uklon|poklon|respekt|brawa|brawo|wdziecznosc), (nisko|gleboko) sie klaniam, niskie
        uklony, uklony dla, brak (mi |)slow (uznania|podziwu|wdziecznosci|zachwytu|pochwaly),
        (same|tylko|samych|wiele|wylacznie) (superlatywy|pochwaly|pozytywy|dobre
        slowa|pozytywow|superlatyw*|dobrych slow|cieplych slow), same plusy, w (samych|samych samych)
        superlatywach, nie mam slow (uznania|podziwu|wdziecznosci), jestem (pod wrazeniem|zachwycon*|w szoku
        pozytywn*|oczarowan*|wdzieczn*|zauroczon*), pod (ogromnym |wielkim |duzym |)wrazeniem, w siodmym niebie,
        siodme niebo, przeszlo najsmielsze, powyzej oczekiwan, ponad (oczekiwania|miare), najsmielsze oczekiwania,
        z powolania, lekarz z powolania, ludzie z powolania, anioly w (bialych |)(fartuchach|kitlach|ludzkiej
        skorze), aniol stroz, aniol nie (kobieta|czlowiek),
        (anielska|swieta|ogromna|wielka|stoicka|niezwykla|nieskonczona) cierpliwosc,
        (anielska|swieta|ogromna|wielka|niezwykla|nieskonczona) cierpliwoscia, cierpliwosc aniola, zyc nie
        umierac, nic dodac nic ujac, nic ujac, jak w (niebie|raju|bajce), jak marzenie, marzenie nie, cud miod,
        miod malina, miod na serce, palce lizac, po prostu (super|bomba|rewelacja|petarda|bajka|cudo|ideal), skarb
        nie, na wage zlota, warte kazdych pieniedzy, warta kazdych pieniedzy, wart kazdych pieniedzy, do konca
        zycia (bede|bedziemy) wdzieczn*, nigdy (tego |wam |pani |panu |)nie (zapomne|zapomnimy), nie zapomne (tego
        |tej |)(dobra|dobroci|zyczliwosci|pomocy), bog zaplac, niech (bog|pan bog)
        (wynagrodzi|blogoslawi|im|jej|mu|pani|panu|wam), (oby|zeby) wszyscy (byli|tacy|tak), oby
        (wiecej|wszedzie|kazdy) (takich|tak|taki|tacy|takie), wiecej takich
        (ludzi|osob|pracownikow|urzednikow|lekarzy|pielegniarek|pan|miejsc|urzedow), (takich|tacy) ludzi (ze
        swieca|potrzeba|nam), ze swieca szukac, szukac ze swieca, jednym slowem (super|rewelacja|wspaniale|bomba),
        lzy (szczescia|radosci|wzruszenia), wzor (urzednika|lekarza|do nasladowania|pracownika), przyklad do
        nasladowania, pelen profesjonalizm, pelny profesjonalizm, pelna profeska, (pelna|wysoka) kultura,
        (zdecydowanie|absolutnie) (najlepsz*|numer jeden), numer jeden, nie posiadam sie z radosci, cuda robia
    """,
    2: """
        otwarta na, raz dwa, dbaja o, dba o, spelnia oczekiwania, zaufanie do, godny zaufania, podwyzka dla, chyle
        czola,
        (duza|wielka|ogromna|okazana|cenna|nieoceniona|ofiarowana|udzielona|realna|prawdziwa|fachowa|szybka|konkretna|bezinteresowna|skuteczna)
        pomoc, (duzej|wielkiej|ogromnej|cennej|nieocenionej|fachowej|bezinteresownej) pomocy,
        (fachowa|dobra|wspaniala|troskliwa|wzorowa|najlepsza|profesjonalna|cudowna|swietna)
        (opieka|pomoc|obsluga|rada|porada), (fachowej|dobrej|troskliwej|profesjonalnej) opieki, pod
        (dobra|najlepsza|troskliwa|fachowa|swietna) opieka, w (dobrych|najlepszych|fachowych|pewnych) rekach,
        (szybko|sprawnie|wszystko|od reki|blyskawicznie|pozytywnie|pomyslnie|ekspresowo) zalatw*,
        (zalatwil|zalatwila|zalatwione|zalatwiona|zalatwilam|zalatwilem|zalatwiono|zalatwilismy|zalatwisz)
        (wszystko|od reki|sprawnie|szybko|blyskawicznie|od razu|w piec minut|w 5 minut|w kwadrans|w jeden
        dzien|bez problemu|bez problemow), od reki, od razu (pomog*|sie dodzwon*|odebral*|zalatwi*), z usmiechem,
        z (szerokim |zyczliwym |)usmiechem, (dobre|cieple|mile) (slowo|slowa), dobra rada, dobra rade, sluzy rada,
        sluzy pomoca, sluza pomoca, sluzyl pomoca, sluzyla pomoca, sluza rada, z
        (zyczliwoscia|sercem|empatia|taktem|klasa|humorem|pasja|oddaniem|cierpliwoscia|wielkim sercem|ogromnym
        zaangazowaniem|zaangazowaniem|troska|wyczuciem|poswieceniem|kultura|zamilowaniem|godnoscia), jak
        (czlowieka|swoja|swojego|rodzine|krolowa|krola|corke|wlasna matke|matke|w domu|u siebie|u mamy|w
        rodzinie|z platka|po masle|w zegarku|w szwajcarskim zegarku|nalezy|trzeba|burza nie|nowo
        narodzon*|nowa|nowy|nowe|malowan*|lalka), jak po masle, jak z nut, po ludzku, z ludzka twarza, ludzka
        twarz, ludzkie podejscie, podejscie do (pacjenta|klienta|czlowieka|dzieci|petenta|ludzi|dziecka),
        (dobre|swietne|wspaniale|indywidualne|ludzkie|fajne|profesjonalne) podejscie, indywidualne podejscie, we
        wszystkim (pomog*|dorad*), szacunek dla, poszlo (gladko|szybko|sprawnie|jak z platka|jak po
        masle|swietnie|latwo|bez problemu|blyskawicznie), tego samego dnia, w (ten sam|tym samym|jeden)
        (dzien|dniu), nalezy sie (nagroda|medal|pochwala|podwyzka|premia),
        (medal|order|podwyzka|premia|podwyzke|premie|nagroda|nagrode) (dla|sie|za), (dala|dal|dali) (rade|z siebie
        wszystko), daje rade, daja rade, (stanal|stanela|staneli) na wysokosci zadania, dwoja sie i troja,
        (trzymal|trzymala|trzymali|trzymajac|potrzymala) (mnie |mame |go |ja |)za reke, na nogi,
        (poswiecil|poswiecila|poswiecili|poswieca) (mi|nam|mu|jej|mnostwo|duzo|tyle|sporo|swoj|wiele|czas),
        (sie|siebie) (zaopiekowan*|wysluchan*|docenion*), (zna|znaja|znal|znala) sie (na rzeczy|na swojej|na
        swoim|na tym|na robocie|na fachu), na rzeczy, wie co (robi|mowi), wiedza co robia, (krok|punkt) po
        (kroku|punkcie), po kolei (wytlum*|wyjasn*|wszystko), od a do z, wszystko (mi |nam
        |)(wyjasni*|wytlumacz*|pokaz*|zalatwi*|jasne|ok|okej|dobrze|super|gra|gralo|sprawnie|szybko|zgodnie|na
        czas|na plus|dziala|dzialalo|poszlo|fajnie|ladnie|pieknie|idealnie|na miejscu|w jednym miejscu), wszystko
        w (porzadku|najlepszym porzadku|normie), wszystko bylo (ok|okej|dobrze|super|jasne|w porzadku|na
        czas|perfekcyjn*|fajnie), w porzadku, tip top, na tip top, w pozadku, w pozondku, oby tak dalej, tak
        trzymac, tak trzymaj*, tak trzymać, trzymajcie tak, tylko tak dalej, robcie tak dalej, dobra robota, dobra
        robote, swietna robota, dobrze wykonan*, super sprawa, fajna sprawa, mila niespodzianka, mile zaskoczen*,
        milo zaskoczen*, mile zaskoczyl*, mile zaskoczon*, pozytywne zaskoczenie, pozytywnie zaskoczon*,
        pozytywnie zaskoczyl*, na plus, duzy plus, wielki plus, ogromny plus, na duzy plus, plus za, z
        (gorki|przyjemnoscia|ulga|nawiazka), ku (mojemu|naszemu) zaskoczeniu, z przyjemnoscia, z wielka
        przyjemnoscia, problemow brak, uwag brak, kolejki brak, kolejek brak, brak kolejek, brak kolejki, brak
        uwag, brak zastrzezen, nic nie bola*, nic (mnie |)nie bolal*, nie bola*, wcale nie bola*, nie
        (czekalam|czekalem|czekalismy) (dlugo|wcale|w kolejce|ani|nawet|w ogole),
        (krotko|niedlugo|chwile|chwilke|moment|momencik) (sie |)(czekal*|czeka), (prawie|praktycznie|w ogole)
        (bez|nie) (czekania|kolejki|czekal*), nie
        (zbyl|zbyla|zbyli|odeslal|odeslala|zostawil|zostawila|zostawili|zbyto|zawiodlam|zawiodlem|zawiodl|zawiodla|zawiedli|odmowil|odmowila|poddal|poddala),
        niczego (mi |nam |)nie (brakowalo|brakuje|brak|zabraklo), nic (mi |nam |)nie brakowalo, bez
        (poganiania|pospiechu|popedzania|oceniania|krzyku), calkiem ok, nie ma zle, (przed czasem|przed
        terminem|na czas|o czasie|w terminie|punktualnie|co do minuty|jak w zegarku), z (duzym |)wyprzedzeniem,
        (tydzien|dwa dni|dzien|dwa tygodnie|trzy dni|miesiac) (przed terminem|wczesniej), w
        (piec|10|15|5|kwadrans|dziesiec|pietnascie|chwile|moment|mig|trymiga|try miga|mgnieniu oka|dwie
        minuty|trzy minuty|pol godziny|pare minut|kilka minut|trzy dni|dwa dni|jeden dzien|sekunde), w
        okamgnieniu, (uwinal|uwinela|uwineli|uwinely|uwineli) sie, w ekspresowym tempie, w blyskawicznym tempie, w
        tempie blyskawicy, w rekordowym, do przodu, nie tracac czasu, (trafilam|trafilem|trafilismy) na
        (swietn*|mila|milego|wspanial*|cudown*|fachow*|dobr*|zyczliw*|super), (udalo|udalo nam|udalo mi) sie
        (zalatwic|wszystko|szybko|bez problemu), strzal w dziesiatke, w dziesiatke, dobry pomysl, swietny pomysl,
        super pomysl, fajny pomysl, (wielki|duzy|ogromny|super|fajny|mily) (plus|gest|uklon),
        (dobra|swietna|mila|fajna|przyjazna|rodzinna|domowa|ciepla|cudowna) atmosfera,
        (domowej|milej|przyjaznej|rodzinnej) atmosferze, (dobry|swietny|super|zgrany|fajny|cudowny|wspanialy)
        zespol, zgrana (ekipa|paczka|druzyna), (spisal|spisala|spisali|spisaly) sie (na
        medal|swietnie|dobrze|super|wzorowo|), zdaje egzamin, zawsze
        (mozna|moglam|moglem|pomoc*|gotow*|usmiech*|chetn*), na ktorych mozna, na ktora mozna, na ktorego mozna,
        mozna liczyc, zawsze mozna, (choc|chociaz|mimo ze|a) (wcale |)nie (musiala|musial|musieli), poza
        kolejnoscia, poza kolejka, po godzinach (pracy |)(zosta*|przyj*|pracow*|pomog*),
        (dobrze|swietnie|super|fajnie|pieknie|ladnie|swobodnie)
        (zorganizowan*|przygotowan*|oznakowan*|oznaczon*|wyposazon*|pomyslan*|wyszkolon*|poinformowan*|sie
        czul*|sie czuj*|zrobion*|przyjet*|obsluzon*|potraktowan*|prowadzon*|zaopiekowan*),
        (cieplo|serdecznie|milo|zyczliwie|mile|goraco) (przyjet*|powitan*|przywitan*|przyjelo|wita*), dusza
        czlowiek, do rany przyloz, czlowiek z (sercem|klasa|pasja|empatia|wielkim sercem|duzym sercem), swoj
        chlop, rowny gosc, rowny chlop, rowna babka, fajna babka, fajny gosc, spoko (gosc|babka|ludzie|ekipa),
        porzadny chlop, konkretna (babka|pani|kobieta), konkretny (gosc|pan|facet), z poczuciem humoru, poczucie
        humoru, poczuciem humoru, podnosi na duchu, na duchu, kamien z serca, co za ulga, jaka ulga, wielka ulga,
        dzieki (bogu|pani|panu|niej|niemu|nim|wam|temu|panstwu), wiara w ludzi, wiare w (ludzi|czlowieka),
        (lepszego|lepszej|lepszych|lepsze) nie (znam|znajd*|ma|widzial*|mozna), nigdzie (indziej |)(nie
        |)(tak|bylo tak|lepiej), (byle|oby) (tak wszedzie|tak zawsze|tak dalej), tak powinno (byc|wygladac|to
        wygladac) (wszedzie|zawsze|w kazdym), tak powinien wygladac kazdy, przyjemnie
        (sie|zalatwia*|bylo|przyjsc), az (milo|sie chce|chce sie|przyjemnie), az milo, milo
        (bylo|wspominam|sie|popatrzec|uslyszec|spedzon*|ze), (kto by pomyslal|kto by sie spodziewal), jest (coraz
        lepiej|lepiej niz|duzo lepiej|o niebo lepiej|super|ok|okej|fajnie|bosko), coraz lepiej, o niebo lepiej, o
        niebo lepsz*, duzo lepiej niz, znacznie lepiej, duza poprawa, ogromna poprawa, wielka poprawa, zmiana na
        lepsze, zmiany na lepsze, zmienilo sie na lepsze, zmienilo sie na plus, strona dziala
        (bez|jak|szybko|sprawnie|super|dobrze), dziala (jak nalezy|bez zarzutu|sprawnie|szybko|jak
        zloto|swietnie|dobrze|super|idealnie|jak trzeba|jak w zegarku|bez problem*), bez wychodzenia z domu, z
        domu przez internet, wszystko (online|przez internet), w jednym miejscu, (godzina|sobota|weekend) to
        (super|swietny|dobry), tyle (zyczliwosci|serca|ciepla|dobroci|cierpliwosci|dobra|usmiechu), dobrze (ze
        jestescie|ze sa tacy|ze sa takie|ze jest), fajnie ze, super ze, ciesze sie ze, (pozdrawiam|pozdrowienia
        dla) (cala |caly |cudown*|kochan*|mil*|super|najlepsz*|wspanial*), chwala
        (bogu|wam|im|mu|jej|panu|pani|za), (moje|nasze) uznanie, (dobre|bardzo dobre|pozytywne|mile|najlepsze|jak
        najlepsze|wspaniale) (wrazenie|wrazenia|wspomnienia|zdanie|opinie|odczucia), jak najlepiej, wszystkiego
        (najlepszego|dobrego) (dla|zycze|pani|panu|wam|calemu), duzo (zdrowia|zdrowka|sil|zdrowia
        i|szczescia|usmiechu) (dla|zycze|pani|panu|wam), zdrowka dla, warto bylo (czekac|przyjsc|przyjechac),
        warto (przyjsc|tu|polecic|korzyst*|odwiedzic), oplaca sie, nie zaluje, ani troche nie zaluje, nie
        zawiodl*, lek na cale zlo, dobry lekarz, dobra lekarka, dobry fachowiec, dobry czlowiek, dobrzy ludzie,
        dobra dusza, dobra kobieta, dobre serce, dobre rece, (rozwiazal|rozwiazala|rozwiazali|rozwiazano)
        (problem|moj problem|nasz problem|sprawe|moja sprawe|moje problemy|wszystkie problemy), problem
        (rozwiazany|rozwiazano), kultura osobista, kultura i, i kultura, kulture osobista, osobista kultura, pelna
        satysfakcja, z (satysfakcja|oddaniem), na prozno nie, moglo byc gorzej, nie taki (diabel
        straszny|straszny), w porzadeczku, na ostatni guzik, (poszli|poszla|poszedl|poszly|ida|idzie) (mi |nam
        |)na reke, jak marzenie, czapeczki z glow, nawet nie poczulam, nawet nie poczulem, ani sladu
        (kolejki|kolejek|balaganu|tloku|nerwow|bolu)
    """,
    1: """
        zgodnie z planem, lepiej mi, (zadzwonil|zadzwonila|oddzwonil|oddzwonila|oddzwonili|oddzwonilo),
        (zaprowadzil|zaprowadzila|zaprowadzili|odprowadzil|odprowadzila), po godzinach, odpowiada na kazde, bez
        nerwow, (sprawa|problem|wszystko) (zostala|zostal|zostalo|jest|)
        (zalatwion*|rozwiazan*|wyjasnion*|zamkniet*), (krotka|mala|niewielka|nieduza|krotki) (kolejka|czas
        oczekiwania), krotki czas, (latwo|szybko|od razu|bez trudu) (sie |)(dodzwon*|umow*|trafi*|zaparkow*),
        mozna (sie |)(latwo |szybko |spokojnie |)(dodzwonic|umowic|zaparkowac|dogadac|dopytac|porozmawiac), da sie
        (lubic|dogadac|zalatwic), na luzie, z powodzeniem, w spokoju, ze spokojem, pelna informacja, pelne
        informacje, wszystkie informacje, jest gdzie (usiasc|zaparkowac), na miejscu (wszystko|pomog*|wyjasn*),
        zgodnie z (umowa|planem|obietnica|terminem), dotrzymuja (slowa|terminow), tak jak
        (obiecal*|trzeba|powinno), bez zwloki, bez ociagania, z marszu, jak zawsze
        (mila|mily|pomocn*|sprawn*|super|na|bez|dobrze), stan sie (poprawil|poprawia), ulgi w bolu, mniej boli,
        juz nie boli, poprawilo sie, postaral sie, postarala sie, postarali sie, staraja sie jak moga, drobiazg a
        cieszy
    """,
    0.3: """
        ulge podatkowa
    """,
    0: """
        (pomoc|pomocy|pomoca)
        (spoleczn*|prawn*|doraz*|finansow*|materialn*|psychologiczn*|techniczn*|humanitarn*|zywnosciow*|rodzinie|domow*|drogow*|sasiedzk*),
        (opieka|opieki|opieke|opiece|opieka)
        (spoleczn*|zdrowotn*|nad|dlugotermin*|paliatywn*|domow*|medyczn*|naprzemienn*|ambulator*|psychiatr*|wytchnien*),
        (domu|dom|dom dziennej|domow|osrodek|osrodka|osrodku|miejski osrodek|zaklad) (pomocy|opieki),
        (zasilek|zasilku|zasilki|dodatek|swiadczenie|swiadczenia|swiadczeniu|zaklad|zakladzie|fotel|uslugi|uslug|funkcje|urlop|placowka|placowce)
        opiekuncz*, opiekuncze na, polecil mi lekarz, (list|listy|listem) polecon*, stara sie, staram sie, staraja
        sie, dzien wolny, dni wolne, wolny dzien, (wolne|wolny|wolna|wolnych|wolnego)
        (miejsce|miejsca|terminy|termin|dzien|dni|terminow|miejsc|sobota|sobote|chwila|wstep|czas|lokal|etat),
        czas wolny, czasie wolnym, wolno stojac*, (czy|nie|tylko|ile|co) wolno, (zgubilem|zgubilam|zgubil|zgubila)
        (moj|swoj|dowod|portfel|klucze|paszport|legitymacje|karte|prawo|telefon), (stracilem|stracilam)
        (prace|dowod|prawo), (utrata|utraty) (pracy|prawa|dochodu), (tlumacz|tlumacza|tlumaczem|tlumacze)
        (przysiegl*|jezyka|migow*|pjm), dobra osobiste, dobr osobistych, dobro dziecka, dobra dziecka, dobro
        wspolne, dobra kultury, dobr kultury, dobrej nadziei, dobra strona, prawo jazdy, czystosc powietrza,
        czyste powietrze, czystego powietrza, ustawa o czystosci, czysta kartka, cieplo systemowe, ciepla woda,
        cieplej wody, cieple napoje, z dniem, w (ciagu|dobrej wierze|swietle|sprawie), (lista|liste|listy|liscie)
        oczekujac*, (skargi|skarg) i (wnioski|wnioskow), wniosek o, na (dlugiej|wolnosci|woln*),
        (ulica|ulicy|ul|przy|ul.) (dlug*|dobr*|wesol*|piekn*|jasn*|szczesliw*|spokojn*|zimn*|star*|cich*|woln*),
        dobrze wiedziec, dobrze wiem, (proszę|prosze) o (szybk*|piln*|jasn*), pomoc drogowa, numer alarmowy,
        szybka sciezka, szybkiej sciezce, szybki (numer|internet|test), szybkie (wybieranie|lacze), niczego
        wiecej, nie szkodzi, nie tyle, nie inaczej, nic
        (szczegolnego|specjalnego|nadzwyczajnego|wielkiego|osobistego), nic poza tym, ani
        (dobrze|dobry|dobra|zle|zly|zla) ani (dobrze|dobry|dobra|zle|zly|zla), ani (lepiej|gorzej) ani
        (lepiej|gorzej), ani plus ani minus, ani tak ani nie, nie ma za co, za co dziekowac, w
        (wyjatkowych|wyjatkowej) (sytuacjach|sytuacji|okolicznosciach|przypadkach), dlug alimentacyjny, stan
        cywilny, stan zdrowia, (urzad|urzedu|urzedzie) stanu cywilnego, o niezaleg*, bezpieczenstwa i higieny,
        bezpieczenstwa wewn*, (akt|akcie|aktu|odpis aktu|odpisu aktu|karta|karty|swiadectwo)
        (zgonu|malzenstwa|urodzenia), po smierci, po zmarl*, rente po, odpowiedzialnosc cywilna, uczciwa cena, bol
        (glowy|brzucha|plecow|gardla|zeba|kolana|reki|nogi|w|krzyza), bolu w, stara
        (legitymacja|tablica|karta|umowa|adres), stary (dowod|paszport|adres|numer|telefon), stare
        (dokumenty|prawo|miasto), starym (miescie|adresem), nowe prawo, zimna wojna, zimna woda, zimnej wody,
        problem zdrowotny, problemy zdrowotne, problemow zdrowotnych, problemy z
        (kregoslupem|sercem|sluchem|wzrokiem|chodzeniem|poruszaniem|kolanem|cisnieniem|tarczyca|nerkami), mam
        problem z (kregoslupem|sercem|kolanem|sluchem|wzrokiem), trudna sytuacja, trudnej sytuacji, trudnych
        (chwilach|sytuacjach|warunkach|momentach|czasach), trudnym (czasie|momencie|okresie), trudna sytuacje, w
        trudnych chwilach, ciezkich chwilach, ciezkiej chorobie, dluga (choroba|chorobie), nieszczesliwy wypadek,
        nieszczesliwego wypadku, (nie|czy) pobieral*, uwaga pies, kara umowna, klub seniora, kasa chorych, dom
        dziecka, rak piersi, na raka, chorych na, wywoz smieci, obraz usg, diagnostyka obrazow*, pokoju nr, pokoju
        numer, pokoj nr, pokoj numer, w pokoju, do pokoju, z pokoju, serca lekarz, klasa pierwsza,
        (pierwszej|drugiej|trzeciej|czwartej|piatej|szostej|ktorej) klasy, klasy (pierwszej|drugiej|i|ii|iii),
        ulga (podatkowa|prorodzinna|na|dla|komunikacyjna), ulge (podatkowa|prorodzinna|na), ulgi
        (na|dla|podatkowe), premia (termomodern*|gwarancyjna), raj podatkowy, medal za dlugol*, godny pochowek,
        godnosc ludzka, imie i nazwisko, szczescia w, dzien otwarty, drzwi otwarte, doswiadczenie zawodowe,
        konkretny (termin|dzien|adres), konkretna (data|godzina), zaufany profil, profil zaufany, profilu
        zaufanego, profil zaufania, maz zaufania, telefon zaufania, telefonu zaufania, dostepnosc terminow,
        dostepne terminy, dostepny termin, praktyczny egzamin, egzamin praktyczny, stopien niepelnospr*,
        odpowiedzialny za, odpowiedzialna za, odpowiedzialne za, kto (jest |)odpowiedzial*, kto odpowiada, chetni
        na, karta duzej, w postepowaniu, zla pogoda, zlej pogody, z powodu pogody, raz w, na dobre, co dobrego,
        (dom|domu) spokojnej starosci, spokojnej starosci, powinienem
        (zlozyc|przyniesc|wyslac|zglosic|zrobic|dostarczyc), powinnam
        (zlozyc|przyniesc|wyslac|zglosic|zrobic|dostarczyc), mogliby panstwo, moglby pan, moglaby pani, w razie
        (problemow|pytan|watpliwosci|potrzeby|klopotow|braku), na wypadek, jak to w
        (urzedzie|szpitalu|przychodni|zyciu), jak wszedzie, bez zmian, bez wplywu, bez wiekszych zmian, bez uwag
        ani, bez zwiazku, bez (dowodu|numeru|wniosku|meldunku|recepty|skierowania|dochodu|pracy|prawa|pesel*),
        dawno nie, dom kultury, domu kultury, (osrodek|osrodka|osrodku|wydzial|wydziale|centrum|instytucja)
        kultury, skarb panstwa, skarbu panstwa, (ankieta|ankiete|ankiety|badanie|badania) satysfakcji, wiecej niz,
        w gorach, do zobaczenia, dobra dobra, za dobre, bez powodu, nie mam pojecia, trudno powiedziec, trudno
        ocenic, ciezko powiedziec, ciezko ocenic, brakuje mi tylko
    """,
    -0.3: """
        bal sie, bala sie, (czekam|czekamy) na
        (panstwa|pana|pani|wasz*|odpowiedz|list|decyzje|termin|wizyte|kontakt|telefon|wynik*|maila|operacje|zabieg),
        (oczekuje|oczekujemy) na (panstwa|odpowiedz|kontakt|decyzje|list|telefon|wizyte), zgloszenie problemu, mam
        pytanie, zla (wiadomosc|diagnoza)
    """,
    -1: """
        mozna by, za malo, za duzo, goraco nie, byle jak, byle jaki*, grzebie sie, spor z, smieja sie z, zimna
        ryba, zly humor, zle humory, kazano (mi|nam |)(wrocic|przyjsc|czekac|jechac|isc|przyjechac|dzwonic),
        (kazal|kazala|kazali|kaza) (mi|nam |)(wrocic|przyjsc|czekac|przyjechac|isc|jechac|dzwonic|dosylac),
        (wrocic|przyjsc|przychodzic|przyjezdzac|wracac|jezdzic) (innego dnia|jutro|ponownie|kilka razy|trzy
        razy|znowu|jeszcze raz|za tydzien|za miesiac|cztery razy|dwa razy|piec razy|w kolko), po raz
        (kolejny|trzeci|czwarty|piaty|szosty|enty|setny|dziesiaty), czas oczekiwania, za
        (zimno|goraco|ciasno|glosno|drogo|wolno|krotko|pozno|daleko|wysoko|ciemno|duszno|slabo|trudno), jeden
        (wielki|wielka|wielkie) (balagan|chaos|problem|smutek), nie (bylo|ma)
        (nikogo|gdzie|jak|czym|kogo|komu|miejsc|terminow|windy|krzesel|papieru|odpowiedzi|kontaktu|szans|informacji|zadnej
        informacji|zadnych informacji|wolnych|lekarza), gdzie (usiasc|zaparkowac) nie ma, zadnej
        (informacji|odpowiedzi|pomocy|reakcji|kultury|poprawy|zmiany|empatii|wiadomosci|decyzji|skruchy|intymnosci|organizacji|dyskrecji),
        zadnego
        (wyjasnienia|przepraszam|kontaktu|szacunku|odzewu|podejscia|znaku|zainteresowania|wsparcia|postepu|pozytku),
        zadnych (informacji|wiesci|wyjasnien|postepow|szans|terminow|skutkow|efektow), brak
        (kultury|szacunku|empatii|informacji|odpowiedzi|kontaktu|reakcji|zainteresowania|organizacji|profesjonalizmu|kompetencji|terminow|miejsc|odzewu|personelu|podjazdu|windy|lawek|krzesel|klimatyzacji|intymnosci|prywatnosci|dyskrecji|zrozumienia|checi|wyobrazni|wiedzy|wody|papieru|mydla|komunikacji|oznaczen|tabliczek|parkingu|slow|wychowania|poszanowania|dobrej
        woli|zyczliwosci|decyzji|wynikow|zasiegu|logiki|konsekwencji),
        (otwarte|czynne|czynny|otwarty|czynna|otwarta) (jedno|tylko|jedynie|jeden|jest tylko|bylo tylko|bylo
        jedno|jest jedno), tylko jedno (okienko|stanowisko|miejsce), jedno okienko, jedna (kasa|osoba|pani) na,
        (okienko|okienka|okienek|stanowiska|kasa|kasy) (zamkniet*|nieczynn*|puste), dopiero (za|po)
        (miesiac|trzech|dwoch|pol|kilku|tygodniu|godzinie|roku|czterech|czwartym|trzecim|piatym|interwencji|skardze|awanturze|tygodniach|miesiacach|dlugich),
        za (miesiac|pol roku|rok|trzy miesiace|dwa miesiace|cztery miesiace) (termin|wizyta|dopiero), termin
        (za|dopiero|na) (rok|pol roku|przyszly|trzy|dwa|grudzien|miesiac|za), terminy (odlegle|kosmiczne|za|na
        przyszly|dopiero|na za rok), odlegle terminy, odlegly termin, czekam i czekam, ile (mozna|jeszcze|razy|to)
        (czekac|mam|mozna|ma|trwac|moze|musze|trzeba), jak dlugo (mozna|jeszcze|mam), po co (mi
        |)(to|ten|te|komu|w takim|pytac|sa), dlaczego (nikt|nie|tak|zawsze|ciagle|znowu|tylko|musze|trzeba|mam),
        czemu (nikt|nie|tak|zawsze|ciagle|znowu|tylko|musze), nie wiadomo (gdzie|co|kto|kiedy|o co|dlaczego|jak|po
        co|do kogo), nie wie (lewica|nikt|nic|co|gdzie|jak), ani widu ani slychu, ani
        (me|be|slowa|przepraszam|dzien dobry|odpowiedzi|dziekuje|sladu|krzty|grama|odrobiny|jednego slowa), nawet
        (nie|przepraszam|slowa|dzien dobry|jednego)
        (spojrz*|podni*|odpowiedz*|wysluch*|raczy*|zapyta*|przepros*|popatrz*|chcial*|probowal*|przeprosil*|poinform*|wiedz*|odebral*|zauwaz*|oddzwon*|bylo|dali|powiedz*),
        slaba (organizacja|obsluga|jakosc|informacja|komunikacja|opieka|strona), slaby
        (kontakt|poziom|dojazd|lekarz|zasieg), zimne jedzenie, jedzenie (zimne|okropne|niesmaczne|niedobre|bez
        smaku|marne|nie do), (porcje|porcja) (male|glodowe|mikroskopijne), zero
        (informacji|empatii|kultury|szacunku|pomocy|odpowiedzi|kontaktu|zainteresowania|reakcji|organizacji|zrozumienia|intymnosci|poprawy|profesjonalizmu|checi|wyjasnien|przepraszam|komunikacji|odzewu|zyczliwosci|usmiechu),
        mogloby byc (lepiej|szybciej|czysciej|wiecej|cieplej|ciszej|milej|taniej|lepsze), moglo byc
        (lepiej|szybciej|czysciej|gorzej nie), moglaby byc (milsza|uprzejmiejsza|szybsza|wieksza|czystsza), moglby
        byc (milszy|szybszy|wiekszy|czystszy|uprzejmiejszy), bywalo lepiej, kiedys bylo lepiej, daleko od
        (idealu|doskonalosci), (daleki|daleka|dalekie) od (idealu|doskonalosci), tak sobie i, na minus, duzy
        minus, wielki minus, minus za, maly minus, strata pracy nie
    """,
    -2: """
        drze sie, darla sie, darl sie, mam dosc, swiete krowy, bolesnie zakl, smiech na sali, smiechu warte, plama
        na, droga przez meke, grzyb na, szlak mnie, trafia mnie, tam i z powrotem, w (te|te i) (i |)(z powrotem|we
        w te|wewte), nikt (nic |mi |nam |nie |niczego |sie |tam |tu |do mnie |mnie |)(nie|nic|niczego|nigdy),
        nikomu (nie|sie nie) (polecam|zycze|zalezy|zalezalo|chce|spieszy|przeszkadza), nikogo (nie|to nie)
        (interes*|obchodz*|ma|bylo|wzrusza), nikogo nie ma, (zwisa|wisi) (im|jej|mu|wszystkim|to), w nosie, za
        nic, gdzies (maja|mam|to), pies z kulawa noga, jak
        (psa|smiecia|smiecie|smieci|bydlo|zwierzeta|powietrze|intruza|intruz|natreta|zlodzieja|przestepce|przestepcow|idiote|glupia|glupka|dziecko|numer|numerek|piate
        kolo|kogos gorszego|zlo konieczne|rzecz|przedmiot|worek|szmate|debila|petenta z
        prl|zebraka|oszusta|wariata|wariatke|gowno|obywatela drugiej|czlowieka drugiej), drugiej kategorii,
        gorszego sortu, jak (krew w piach|grochem o sciane|gadal dziad|z igly widly|za komuny|za prl|w prl|w
        sredniowieczu|za kare|kura pazurem|z laski|za krola|ryba w galarecie|mucha w smole), grochem o sciane,
        (rece|witki|cycki) opadaja, opadaja rece, rece mi opadly, rece opadly, glowa (boli|mala), (w glowie|w
        pale) sie nie miesci, nie miesci sie w glowie, wlos sie jezy, wlosy deba, (wola|wolajaca|wolajace) o
        pomste, wola o pomste, pomste do nieba, krew (mnie |)zalewa, szlag (mnie |czlowieka
        |)(trafia|trafi|trafil), noz sie w kieszeni, (plakac|plakac mi|ryczec|wyc|rzygac|krzyczec) sie chce, chce
        sie (plakac|wyc|rzygac|krzyczec), az (plakac|strach|zal|przykro|wstyd|rzygac|glowa boli|sie plakac|sie
        noz|sie wierzyc nie|brak slow), (brak|brakuje|zabraklo) (mi |)slow, (wyszlam|wyszedlem|wyszlismy) (z
        placzem|z niczym|zaplakan*|wsciek*|upokorzon*|ze lzami|roztrzes*|wkurz*|zdenerw*), ze lzami w oczach, na
        granicy placzu, do placzu, nerwy (w strzepach|puszczaja|mi puscily), same nerwy, tylko nerwy, kupa nerwow,
        strzepy nerwow, mam (tego |was |tych |)(dosc|po dziurki|powyzej uszu|serdecznie dosc), mamy dosc, mam
        dosyc, mamy dosyc, dosc tego, powyzej uszu, po dziurki w nosie, (cierpliwosc|cierpliwosci) (sie |mi sie
        |)(skonczyla|konczy|brak|brakuje|wyczerp*), brak cierpliwosci, brakuje cierpliwosci, cierpliwosci brak,
        kropla ktora przelala, miarka sie przebrala, zawiesza sie, wiesza sie, tnie sie, wywala
        (blad|bledy|mnie|sie), wyrzuca (blad|mnie|z systemu), wyskakuje blad, pokazuje blad, blad
        (serwera|systemu|krytyczny|404|500), bledy na stronie, wieczne
        (problemy|kolejki|awarie|pretensje|remonty), wiecznie
        (zajet*|zamkniet*|niezadowol*|nieczynn*|zepsut*|brak*|spozn*), (telefon|infolinia|linia|numer)
        (gluch*|milczy|zajet*|nie odpow*|nieczynn*|wiecznie|ciagle|stale|caly czas|nie dziala|nikt), gluchy
        telefon, telefon gluchy, ciagle zajete, stale zajete, caly czas zajete, nie sposob, nie podobna,
        (bez|zero|brak|braku) odzewu, maile bez, pisma bez,
        (wniosek|papiery|dokumenty|akta|wyniki|podanie|list|paczka|pieniadze|karta)
        (zginel*|przepadl*|zaginel*|gdzies przepadl*|zgubion*|zagubion*|utkn*|wsiak*|sie zgub*|wyparowa*), z
        (niczym|kwitkiem|fochem|laska|laski|pretensjami|geba|buzia|wielka
        laska|wyrzutem|niechecia|pogarda|kamienna twarza|gory|przymusu), jak z laski, z laska, na
        (prozno|darmo|nic|marne|odwal|odwal sie|odczepnego|lape|chybil trafil|zatracenie),
        (pocaloway|pocalowalam|pocalowalem|pocalowac) klamke, strata (czasu|pieniedzy|nerwow),
        (wyrzucone|stracone|zmarnowane|pieniadze wyrzucone) (pieniadze|w bloto|pieniazki), wyrzucanie pieniedzy,
        pieniadze w bloto, w bloto, niczego (mi |sie |tu |)nie
        (wyjasni*|zalatwi*|wiedz*|wie|dowiedz*|zrozum*|zrobi*|da sie|mozna), nic (kompletnie|zupelnie|a
        nic|totalnie) nie, nic z tego, nic im sie nie chce, i (nic|cisza|zero|brak odzewu|ani slowa|kolko sie
        zamyka), cisza (w eterze|w temacie|radiowa|od|z ich strony), glucha cisza, dalej (nic|cisza|to
        samo|czekam|brak), dalej nic, krzyczy na, drze (jape|geba|sie na|morde|ryja|gebe), z geba, geba na, z
        (wysoka|gory|wyzszoscia|pogarda|lekcewazeniem|niechecia|obojetnoscia), po
        (macoszemu|chamsku|lebkach|grudzie|prostacku), po lebkach, jak po grudzie, jak (krew|z krzyza), nie
        (dal|dala|dali|daje|daja) (mi |nam |)(dojsc do slowa|dokonczyc|szansy|spokoju|skonczyc|wytlumaczyc|nic
        powiedziec|zyc), dojsc do slowa, (ploteczk*|plotkuj*|plotkow*|ploty|plotki|pogadusz*),
        (pija|pila|pily|picie|piły|parzy|parza) (kawe|kawke|kawusie|herbate|herbatke), godzin czekania, godziny
        czekania, godzine czekania, godziny w kolejce, godzin w kolejce, godzinami
        (w|na|czek*|sie|stoi*|siedz*|wisi*|czeka*), calymi (godzinami|dniami|tygodniami|miesiacami),
        (miesiacami|latami|tygodniami|dniami) (czek*|sie|trwa|trzeba|ciagn*|czlowiek|nie), w nieskonczonosc, bez
        konca, ciagnie sie (latami|miesiacami|w|od|jak), wlecze sie, jak flaki z olejem, za dlugo, zbyt dlugo, o
        wiele za dlugo, stanowczo za dlugo, zdecydowanie za (dlugo|malo|drogo|wolno),
        (kolejka|kolejki|kolejke|kolejce) (jak|na|az|po horyzont|gigantyczn*|kilometr*|ogromn*|dlug*|do drzwi|nie
        do|kosmiczn*|niemilosiern*|do nieba|masakr*|potworn*|niekonczac*|straszn*|bez konca|jak za komuny|za
        dlug*|mega|monstrualn*), wieczne czekanie, wieczne oczekiwanie, dlugie oczekiwanie, dlugie czekanie, dlugi
        czas oczekiwania, dlugiego czekania, na inny adres, pod zly adres, zly adres,
        (rozlacza|rozlaczylo|rozlaczyli|rozlaczono) (mnie |nas |sie|polaczenie|), rzuca sluchawka, rzucila
        sluchawka, przed nosem, za drzwi, na pastwe losu, na lodzie, na lasce, ani slowa
        (przepraszam|wyjasnienia), zostaly mi,
        (pozostawia|pozostawiaja|pozostawial|pozostawiala|pozostawialo|zostawia) (wiele|duzo|sporo) do zyczenia,
        do zyczenia, do (niczego|bani|kitu|dupy|d|luftu|kosza|chrzanu|wymiany|remontu|zwolnienia|wyrzucenia|kosza
        na smieci|naprawy|poprawki), nie do
        (przyjecia|zniesienia|wytrzymania|pomyslenia|zaakceptowania|wiary|przejscia|zrozumienia|jedzenia|zjedzenia|przelkniecia|odczytania|zdobycia|naprawy|uwierzenia|wyobrazenia),
        ponizej (krytyki|wszelkiej krytyki|godnosci|poziomu|pasa|zera|oczekiwan), nie na poziomie, poziom
        (zenujacy|ponizej|zerowy|dno|zaden|przedszkola), zerowy poziom, zerowa
        (empatia|kultura|organizacja|wiedza|pomoc), zaden poziom, zadna
        (pomoc|laska|obsluga|informacja|rewelacja|przyjemnosc), nie polecam, nie polecamy, omijac (szerokim
        lukiem|z daleka|), szerokim lukiem, z daleka, nigdy wiecej, moja noga (wiecej|tam|tu), nie wroce, nie
        postanie, (zawracanie|zawraca) (glowy|gitary|dupy), robienie (laski|na zlosc|pod gorke), robia (laske|co
        chca|pod gorke|sobie jaja|z nas|w balona|wielka laske), robi (laske|co chce|pod gorke|wielka laske|sobie
        jaja|z igly), (robili|robila|robil) (laske|pod gorke|problemy|z igly|sobie jaja|laske ze), wielka laska,
        wielka laske, laske robi*, pod gorke, klody pod nogi, w bambuko, w balona, w butelke, w konia, robia w
        konia, za nos, mydlenie oczu, mydla oczy, na kolanie, na kolanie zrobion*, obiecuja i, gruszki na
        wierzbie, puste (obietnice|slowa), czcze (gadanie|obietnice), (kazdy|kazda|co okienko|co urzednik|co
        chwile) (mowi|mowi co|co) (innego|co innego|inaczej|inna), kazdy mowi co, lewa (reka|rece) nie wie, reka
        nie wie, nie wie lewica, co (chwile|chwila|rusz) (blad|wywala|cos|inny|sie|przerywa|zamyka*|zmienia*),
        wolna amerykanka, czeski film, (dom|domek) wariatow, dom wariatow, sodoma i gomora, istny
        (cyrk|horror|koszmar|kabaret), istna (farsa|kpina|parodia|gehenna|mordega),
        (jakis|zwykly|totalny|kompletny|calkowity|istny|czysty|zupelny)
        (zart|cyrk|dramat|kabaret|balagan|chaos|absurd|brak|bezsens|syf), (totalne|kompletne|jakies|czyste)
        (dno|jaja|kpiny|zarty|zero|nieporozumienie|chamstwo|zdzierstwo|pieklo|lekcewazenie), jaja sobie robicie,
        kpiny z (ludzi|pacjenta|petenta|czlowieka|pacjentow), (kpia|kpi|drwia|zartuja|smieja) (sobie |sie |)z
        (ludzi|nas|czlowieka|pacjentow), dziekuje za nic, dzieki za nic, nie skomentuje, gorzej byc nie moze,
        gorzej (nie|juz) (moze|mozna|nie|moglo|byc), z (dnia na dzien|roku na rok|kazdym rokiem|kazdym razem)
        (gorzej|coraz gorzej|jest gorzej), coraz gorzej, coraz gorsz*, co raz gorzej, szkoda ze nie
        (mozna|ma|dziala|bylo|odbier*|przyjm*), stek bzdur, kpina a nie, kpina nie, bardziej papieski, bez serca,
        z zimna krwia, kultury (za grosz|brak|zero|ani|nie|trzeba|osobistej brak), (za grosz|ani krzty|ani
        grama|ani odrobiny)
        (kultury|szacunku|empatii|wstydu|zrozumienia|zyczliwosci|przyzwoitosci|cierpliwosci|wspolczucia|taktu), za
        grosz, wstydu nie, brak wstydu, (powinniscie|powinni|powinna|powinien) (sie |)(wstydzic|wstydzic
        sie|wyleciec|zwolnic|zmienic prace|isc na emeryture|poniesc|ponosic|przeprosic|stracic), wstydzcie sie,
        jak wam nie wstyd, jak nie wstyd, do
        (prokuratury|sadu|rzecznika|dyrektora|ministerstwa|mediow|gazety|telewizji) (to|z
        tym|zglosze|napisze|pojde|sie nadaje), nadaje sie (do|na) (prokuratury|smietnik|kosza|telewizji|uwagi),
        zloze skarge, zlozymy skarge, skladam skarge, pisze skarge, oficjalna skarga, skladam zazalenie, oto
        skarga, ale lipa, straszna lipa, jedna wielka lipa, totalna lipa, no
        (super|pieknie|ladnie|swietnie|brawo|gratulacje|fajnie|cudownie), (super|swietnie|pieknie|brawo|ladnie)
        nie ma co, nie ma co ukrywac, noga moja tam, noga moja tu, wprowadzono w blad, wprowadzili w blad,
        wprowadzila w blad, wprowadzil w blad, wprowadza w blad, zostaw mnie w spokoju, zostawcie mnie w spokoju,
        (daj|dajcie) mi spokoj, (rozklada|rozkladaja|rozkladal) rece, (udaje|udaja) greka, bez serca i
    """,
    -3: """
        wstydz sie, totalne dno, dno dna, dno i, dramat i, porazka na, totalna porazka, kompletna porazka, dno i
        (metr|kilometr|trzy metry|dwa metry|5|10) (mulu|mułu|), dno totalne, jedno wielkie
        (dno|nieporozumienie|g), jedna wielka (porazka|kpina|tragedia|patologia|zenada|masakra|farsa|pomylka),
        jeden wielki (dramat|koszmar|skandal|zart|cyrk|horror), (to |)(skandal|wstyd|hanba|kpina), wstyd i hanba,
        wstyd na, obraz nedzy, nedzy i rozpaczy, nie polecam nikomu, nikomu nie polecam, ponizej wszelkiej
        krytyki, nigdy w zyciu (nie|tak|az) (widz*|spotk*|zle|potrakt*|przezy*|upokorz*|gorszej|gorszego), minus
        (10|sto|dziesiec|tysiac), 0 10, zero na dziesiec, jedna gwiazdka, 1 gwiazdka, nawet jednej gwiazdki, ocena
        zero
    """,
}

TURNS = {
    0: """
        (prosze|prosic|poprosic|prosilbym|prosilabym) o (szybk*|piln*|dobr*|jasn*|laskaw*|konkretn*)
        (nigdy |nigdzie )?(jeszcze )?nie (spotkal*|widzial*|trafil*|poznal*|mial* do czynienia) (sie )?(z |\
            na )?(tak|rownie|tylu|tyle)
        nie (wiem|pamietam|jestem pewien|jestem pewna|mam pewnosci) (,)? (czy|kto|co|gdzie|jak|kiedy|ktory|ktora|\
            na co|do kogo|z kim|po co|ile|jaki|jakie)
        (prosze|chcialbym|chcialabym|chcemy|potrzebuje|potrzebna|potrzebny|potrzebne|szukam|czekam na|\
            licze na) ... (pomoc|pomocy|wsparcie|opieke|wyjasnienie|wyjasnienia|rade|porade|informacje|o pomoc)
        (czy|kiedy|gdzie|jak|kto|komu|ktora|ktory|do kiedy|ile) (moge|mozna|trzeba|jest|sa|musze|nalezy|mam|bedzie|\
            beda|ktos|pani|pan|panstwo|potrzebne|potrzebny|wystarczy|dostane|przysluguje)
        (czy|kto) (moglby|moglaby|mogliby|moze) (mi |nam |ktos |pan |pani |panstwo )*(pomoc|wyjasnic|doradzic|\
            powiedziec|podac|przyslac|wyslac|zadzwonic|oddzwonic|sprawdzic)
        (jest|bylo|byla|byl|wszystko|obsluga|wizyta) (tak sobie|srednio|przecietnie|roznie|raz lepiej raz gorzej|\
            po staremu|normalnie|zwyczajnie|bez zmian|jak zwykle|jak zawsze|jak wszedzie|w normie)
        raz (lepiej|dobrze|milo|szybko) (,|a)? (raz|drugi raz) (gorzej|zle|wolno|nie)
        swiadczen* opiekuncz*
        straci* waznosc
        straci* (prace|prawo|wazn*)
        tlumaczen* (przysiegl*|dokument*)
        nie (tylko|wiem|wiemy|wiedzialem|wiedzialam|pamietam|jestem pewn*|mam (zdania|pojecia|pewnosci|przy sobie|\
            dowodu|komputera|internetu|numeru|samochodu|konta|dzieci|dochodu))
        ani dobrze , ani zle
        ani zle , ani dobrze
        (znak|znakow|sygnalizac*) ostrzeg*
        otwart* (godzin*|jest|od|do|drzwi)
        (tylko|jak|gdzie|kiedy|czy|komu|co|czym|w czym|jakos) (moge|mozna|moglabym|moglbym|mam|trzeba|powinnam|\
            powinienem|powinnismy|nalezy|musze) (zlozyc|uzyskac|odebrac|zalatwic|zglosic|znalezc|zapytac|zaplacic|\
            przyniesc|przyjsc|wyslac|zrobic|pobrac|prosic|umowic|dostarczyc|przedlozyc|zapisac|zadzwonic)
    """,
    2.6: """
        (nic|niczego) (bym |tu |juz |nie |nie ma |nie trzeba |mi |mam |tutaj )*(do poprawy|do poprawienia|\
            do dodania|nie zmien*|do zarzucenia|zmieniac|poprawiac|zmienic|poprawic|do zmiany|do ulepszenia|\
            nie poprawia*|nie brakowalo|nie zabraklo|bym nie zmieni*|bym nie popraw*)
        (nie|bez|brak|zadnych|zadne) (mam |mamy |mialam |mialem |bylo |ma |wnosze |zglaszam |zadnych |zadnego |\
            najmniejszych |wiekszych |absolutnie |po prostu )*(zastrzezen|uwag|zarzutow|zarzutu|zazalen|skarg|\
            pretensji|problemow|klopotow|problemu|komplikacji)
        nie (mam|mialam|mialem|ma|moge|mozna) (na co |do czego |sie do czego |nic |sie do niczego )?(narzekac|\
            przyczepic|sie przyczepic|zarzucic|do zarzucenia|doczepic|sie doczepic)
        nie (mozna|moglo|da sie|dalo sie|moglabym|moglbym|mogloby|moglam|moglem|moze) (bylo |byc |trafic |zrobic |\
            tego |sobie |wymarzyc |oczekiwac |prosic |zyczyc |sie )*(lepiej|lepsz*|wiecej|narzekac|nachwalic)
        nie (moge|mozemy|mozna) (sie )?(nachwalic|wyjsc z podziwu|dosc nachwalic)
        (brak|zadne|nie ma|nie starczy|nie wystarczy) (mi |takich |zadnych )*(slowa|slow|dziekuje) (nie |by |zeby |\
            aby |,|zdola |oddadza |wyraz* |starczy |wystarczy )*(wyrazic|wyrazenia|podziekowac|podziekowania|\
            wdziecznosci|odda*|wystarcz*)
        (jak|nie wiem jak|nie wiem , jak) (mam |moge |sie )*(podziekowac|dziekowac|odwdzieczyc|wyrazic wdziecznosc)
        (tak trzymac|tak dalej|oby tak dalej|trzymajcie tak|trzymac tak|robcie tak dalej)
        nie (przypuszczalam|przypuszczalem|sadzilam|sadzilem|myslalam|myslalem|spodziewalam|spodziewalem|wierzylam|\
            wierzylem) (sie)? (ze|tak*|tyle) ... (mil*|szybk*|zyczliw*|pomocn*|spraw*|dobr*|uprzejm*|sympat*|ludz*|\
            pomoz*|pomog*)
        (bez|gdyby nie) (niej|niego|nich|tej pani|tego pana|pani|pana|jej pomocy|jego pomocy|ich pomocy|\
            waszej pomocy|panstwa pomocy) ... (nie dal* rady|nie poradzil*|bym nie|by sie nie|nie wiem|nie dalabym|\
            nie dalbym|bysmy nie|byloby ciezko|zginel*)
        (nie (tylko|dosc ze|dosc , ze) ... (mil*|uprzejm*|pomog*|fachow*|wyjasn*|kompet*|szybk*|profesj*) ... (ale|\
            lecz|to) (i|tez|takze|rowniez|jeszcze|nawet))
        wszystko (bylo |jest |przebieglo |poszlo |odbylo sie )?(tak )?(jak (nalezy|trzeba|w zegarku|powinno byc|\
            po masle|z platka)|na (czas|medal|najwyzszym poziomie|plus|tip top)|bez (problemu|problemow|zarzutu|\
            zastrzezen|zaklocen|nerwow|stresu))
        (nikt|nigdy|ani razu) (mnie |nas |mi |nam |sie |tu |tam |jeszcze )*nie (mnie |nas |mi |nam |sie |tu |tam |\
            jeszcze )* (zawiodl*|zawiedl*|zawiedli|odmowi* pomocy|potraktowa* zle|byl* niemil*|podniosl* glosu|\
            krzykn*|spotkal* z odmowa|zbyl*|odesla* z kwitkiem|zostawi* bez)
        (ani|nigdy|nie) (razu |ani )*(nie )?(uslysza*|spotka*|doswiadczy*) ... (przykre* slow*|zlego slowa|krzyku|\
            odmow*|nieuprzejmosc*|zlego traktowania|niezyczliwosc*)
        (jeszcze )?(nigdy|nigdzie) (tak |takie* |tylu |tyle )+... (mil*|uprzejm*|zyczliw*|fachow*|profesj*|pomoc*|\
            dobr*|sympat*)
        (pierwszy raz|po raz pierwszy) (spotka* |trafi* |widz* |w zyciu |sie |z |na |ktos |mnie |tak |\
            takie* )+(mil*|uprzejm*|zyczliw*|fachow*|profesj*|pomoc*|dobr*|sympat*|z szacunkiem|po ludzku|\
            kompetentn*|sprawn*|szybk*)
    """,
    -2: """
        (uprzejmosc|kultura|empatia|zyczliwosc|szacunek|profesjonalizm|usmiech|takt) ... (obce|obca|obcy|nieznan*|\
            nie istnieje)
        (mil*|uprzejm*|kultur*|empati*|zyczliw*|usmiech*|szacunk*) (* )?nie (uswiadczy*|znajdzie*|doswiadczy*)
        (spodziewal*|oczekiwal*|liczyl*) (sie)? (na)? (czegos)? (milsz*|lepsz*|wiecej|szybsz*|wyzsz*)
        (gratuluje|gratulacje|brawo|brawa|super|swietnie) ... (zgubili|zgubiliscie|gubicie|skonczyly sie|\
            skonczyl sie|nie dziala*|zamkneli*|spoznili*|kolejny raz|raz z rzedu|ktorys raz)
        (czekam|czekamy) na (* )?(* )?od (* )?(stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|\
            pazdziernika|listopada|grudnia|miesiaca|miesiecy|tygodnia|tygodni|roku|lat|dawna|ponad)
        (nic|niewiele) (sie )?(nie )?(zmienilo|poprawilo|zmienia|poprawia|dziala|zrobiono|robia)
        (czekam|czekamy|czekalam|czekalem|czekalismy|czeka|stalam|stalem|stalismy|siedzialam|siedzialem|wisialam|\
            wisialem) (na * |na * * |w kolejce |juz |prawie |ponad |tam |tu |przez |az |na korytarzu |\
            na infolinii |przy telefonie )*(godzin*|(trzy|cztery|piec|szesc|siedem|osiem|kilka|dwie|2|3|4|5|6|7|\
            8) godzin*|(miesiac|miesiace|miesiecy|pol roku|rok|tygodni*|dwa lata|lata|caly dzien|pol dnia|cala noc|\
            wieki))
        od (miesiaca|miesiecy|tygodnia|tygodni|roku|lat|pol roku|dwoch|trzech|czterech|pieciu|stycznia|lutego|\
            marca|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia|rana|poniedzialku|\
            wtorku|srody|czwartku|piatku|wiosny|lata|jesieni|zimy) (miesiecy |tygodni |lat |dni |i |a |,|juz |\
            wciaz |nadal )*(cisza|nic|czeka*|nie dziala*|zepsut*|brak|bez|zero|nie ma|nieczynn*|nie moge|prosz*|\
            nikt|walcz*|ani|dzwoni*)
        (ciagle|wciaz|nadal|jeszcze|do dzis|do tej pory|dotad|do dzisiaj|dotychczas|po dzis dzien) (go |jej |ich |\
            mi |nam |jeszcze |wcale |nadal |nikt |nic )*nie (ma|dosta*|otrzyma*|wiem|wiadomo|przysz*|odpowiedz*|\
            odpisa*|oddzwon*|zalatw*|rozpatrz*|naprawi*|wyplac*|zwroc*|dotar*|dziala*|ustal*|napraw*|mam|mamy|bylo|\
            jest)
        (nie (bylo|byla|byl|byli|jest|sa) (to |zbyt |za |szczegolnie |wcale |ani troche |specjalnie |nazbyt |\
            bynajmniej )*(mil*|uprzejm*|pomocn*|sympat*|profesj*|zyczliw*|kompetent*|dobr*|przyjemn*|kultural*|\
            cierpliw*|zaintereso*|chetn*))
        (nikt|zaden|zadna|nikogo) (z * |z nich |tam |tu |sie |mi |nam |mnie |nas |tego |do mnie |nawet |niczego |\
            nic |urzednik |lekarz |pielegniarka |pracownik |pani )*nie (umi*|potraf*|wie|wiedz*|chcia*|chce|pomog*|\
            zapyta*|przepros*|powiedz*|poinform*|odpowi*|odebra*|odbier*|zareag*|zainteres*|wyjasn*|raczy*|\
            oddzwon*|podsze*|przysze*|slucha*|panuje|kontroluje|uprzedz*|wytlumacz*|kwapi*|przejmuj*|napraw*|\
            sprzata*|dba|pilnuje|odpowiada)
        (z tego|z pisma|z decyzji|z formularza|z wyjasnien|tu|tam) (nic |niczego )?nie (da sie |mozna |\
            idzie )?(zrozum*|rozum*|wynika)
        (nie|nigdy) (mozna |da sie |moge |moglam |moglem |idzie |sposob |mozemy |udalo sie |udalo mi sie |\
            bylem w stanie |bylam w stanie |jestem w stanie |mam jak |bylo mozna )+(sie )?(nigdzie |do nikogo |\
            do nich |tam |do was |do urzedu |w zaden sposob |z nikim )*(dodzwon*|dostac|doczekac|skontakt*|\
            zalogow*|umow*|zarejestr*|zalatw*|zrozum*|dowiedz*|zaparkow*|porozmaw*|wejsc|dojechac|przejsc|dogadac|\
            doprosic|znalezc|uzyskac|wyslac|zapisac)
        (gdyby|jakby) (ktos|ktokolwiek|urzednik*|pani|pan|panie|lekarz|oni|pracowni*) ... (raczyl*|zechcial*|\
            laskawie|potrafil*|umial*|odebral*|poinformowal*|uprzedzil*|odpowiedzial*|chcialo sie|pracowal*|\
            przeczytal*)
        (raczyl*|laskawie|moze kiedys|moze wreszcie|moglibyscie) ... (odebrac|odpisac|odpowiedziec|podejsc|przyjsc|\
            zaczac pracowac|ruszyc)
        (lekarz|pani|pan|urzedni*|pielegniarka|kierowni*|obsluga|rejestratorka|ochroniarz|pracowni*) (w okienku |\
            z okienka |w rejestracji )? (nawet |tylko |ledwo )+(nie |raczy* )?(podni*|spojrz*|odpowie*|mrukn*|\
            burkn*|popatrz*|przywita*|wysluch*|rzuc*|wzrusz*)
        (brak|brakuje|brakowalo|zabraklo|przydaloby sie troche|odrobine) (im |jej |mu |wam |panstwu |tu |tam |\
            troche |choc odrobiny |odrobiny |podstawowej |jakiejkolwiek |zwyklej |elementarnej |zwyczajnej |\
            ludzkiej )*(kultury|empatii|szacunku|zyczliwosci|uprzejmosci|cierpliwosci|wyobrazni|zrozumienia|\
            profesjonalizmu|kompetencji|wrazliwosci|przyzwoitosci|dobrej woli|wyczucia|taktu)
        (az )?(trzy|cztery|piec|szesc|kilka|kilkanascie|dziesiec|dwa|3|4|5|6|10) razy (musial* |musieli* |\
            trzeba bylo |juz |bylam |bylem |mnie |nas |w tej sprawie |do tego )*(przychodz*|przyjezdz*|jezdz*|\
            dzwon*|wraca*|odsyla*|odesl*|przyjsc|jechac|przyjechac|pis*|sklada*|prosi*|pyta*|tlumacz*|zmienia*|\
            przeklada*)
        (obrazon*|obrazona|naburmusz*|zly|zla|wsciekl*|pretensj*) (jest |sa |byli |byla )?(na|do) (caly swiat|\
            calego swiata|ludzi|wszystkich|caly|swiat|mnie|nas|petent*)
        (wszystko|zalatwi* sie|czegokolwiek|cokolwiek) (tylko )?po znajomosci
        (miec|maja|mieli|miala|mial|jeszcze) (do mnie|do nas|o to|jeszcze) (miala |mial |mieli )?pretensj*
        od (okienka|drzwi|pokoju|urzednika|biurka|wydzialu|urzedu|osoby|stanowiska|lekarza|szpitala|budynku|pietra|\
            jednego|jednej|sasa|annasza) do (okienka|drzwi|pokoju|urzednika|biurka|wydzialu|urzedu|osoby|\
            stanowiska|lekarza|szpitala|budynku|pietra|drugiego|drugiej|lasa|kajfasza|innego)
        z (jednego|pokoju|jednej|okienka|urzedu|wydzialu) (okienka |pokoju |urzedu |wydzialu |strony |)(do|\
            na) (drugiego|innego|drugie|okienka|pokoju|urzedu|wydzialu|drugi|druga|innej|innego pokoju|\
            innego okienka)
        odbija* (sie |)(mnie |nas |pileczk*|od sciany|jak)
        zrzuca* (wine|odpowiedzialnosc|winę)
        przerzuca* (odpowiedzialnosc|wine|sie|mnie|nas)
        pozby* sie
        nie (odpis*|oddzw*|przyjmuj*|laduj*|wczytuj*|otwier*|odebr*|raczy*|chciala|chcial pomoc|chciala pomoc|\
            chcial sluchac|chce (sie |im sie |mu sie |jej sie |nikomu)|chcialo (sie|mu|jej|im)|chca|chcieli|slucha|\
            sluchaja|sluchal|sluchala|przyjeli|przyjela|przyjal|odbier*|odpowiad*|odpowied*|reaguj*|zareag*|\
            dziala*|pomog*|pomaga|pomagaja|pomagal*|wyjasni*|wytlumacz*|informuj*|poinform*|uprzedz*|powiadomi*|\
            dotrzym*|wywiaz*|szanuj*|zauwaz*|przepros*|potrafi*|umie|umieja|umial*|znaja|zna sie|wiedza nic|\
            wiedzieli|kontaktuj*|przyszedl|przyszla|przyslal*|przyslan*|dotarl*|doczekal*|dopusc*|dopuszcza*|\
            dalo sie|da sie|sposob|idzie (sie|nic)|mozna (sie |nic |nigdzie |bylo |niczego |w ogole |wcale |\
            normalnie |)(dodzwon*|dopros*|doczek*|zrozum*|zaparkow*|zalatw*|umow*|dogad*|dowiedz*|zalogow*|\
            wytrzym*|znalez*|dosta*|odczytac|przejsc|przejechac|usiasc|porozmawiac|skontaktow*|dojechac|trafic|\
            wejsc|uzyskac)|spieszy (im|jej|mu) sie|obchodzi*|interesuj*|przejmuj*|licz* sie|ogarnia*|warto|polec*|\
            zycze nikomu|zycze najgorsz*|udziel*|odda*|zwroc*|wyplac*|dosta*|otrzym*|uwzgledn*|rozpatrz*|polacz*|\
            tak|na miejscu)
        (maja|ma|mieli|miala) (nas |mnie |to |ludzi |pacjentow |petentow |wszystko |wszystkich |)(gdzies|w nosie|\
            w poważaniu|w powazaniu|w d|w dupie|glebok*|daleko|za nic|w tyle|w glebokim powazaniu)
        (zlo konieczne|pozal sie boze|szkoda (slow|gadac|czasu|pieniedzy|nerwow|zachodu|zdrowia|fatygi))
        (doprowadz*|doprowadza*) do (szalu|placzu|lez|rozpaczy|bialej goraczki|szewskiej pasji)
        (poplakal*|rozplakal*) sie
        stracil* cierpliwosc
        traci* cierpliwosc
        (system|strona|serwer|aplikacja|internet|portal|platforma|biletomat|automat|winda|drzwi) (pada|padl|padla|\
            lezy|nie|zepsut*|zepsul*|sie zawies*|sie zepsul*|sie zacina|wywala|muli|pokazuje blad|wyrzuca|stoi|\
            popsut*|ciagle|znowu)
        (zagubili|zagubil|zagubila|stracili|zapodzial*|przepadl*) (moj*|nasz*|dokument*|wniosek|papiery|gdzies|\
            akta|teczk*|karte|wyniki|skierowanie|podanie|mi|nam)
        (stracilem|stracilam|stracilismy|stracony|strata|tracisz|traci|trace|tracimy|zmarnowal*|zmarnowan*|marnow*|\
            marnuj*) (caly |pol |cala |mnostwo |duzo |kupe |tylko |swoj |moj |nasz |dwie |trzy |)(dzien|dnia|\
            godzine|godziny|czasu|czas|urlop|pieniedzy|nerwow|energii|zdrowia)
        bez (zadnego |zadnej |zadnych |slowa |podania |jakiegokolwiek |jakiejkolwiek |chocby |)(wyjasnienia|\
            wyjasnien|odpowiedzi|skutku|sensu|uprzedzenia|powodu|przyczyny|ladu|skladu|ladu i skladu|przepraszam|\
            przeprosin|wyobrazni|kultury|szacunku|empatii|zrozumienia|uczuc|zainteresowania|serca|powiadomienia|\
            informacji|efektu|rezultatu|opieki|powolania|polotu|pomyslu|znieczulenia|slowa|reakcji|kontaktu|konca|\
            pardonu|zadnych oporow|zahamowan)
        nic (mi |nam |sie |tu |z tego |tam |w tej sprawie |)nie (zalatwi*|wiedz*|wie|wyjasni*|dowiedz*|pomog*|dalo|\
            daje|dziala|rozum*|zrozum*|zrobi*|robia|robi|wskora*|da sie|mozna|wynik*|slych*|widac|dzieje|ruszyl*|\
            rusza|zmieni*|poprawi*|wiadomo|powiedz*|dostal*|idzie)
        przewraca* oczami
        przewracal* oczami
        wywraca* oczami
        wzrusz* ramionami
        machn* reka
        (podnosi|podniosl|podniosla|podnosila|podniesionym|podniesiono|podnosza) (na (mnie|nas|mame|babcie|ludzi) |\
            )(glos|glosem|glosu)
        podniosl* na (mnie|nas)
        krzyczal* na
        ton* wyzszosci
        patrz* (z gory|na mnie jak|na nas jak|spode lba|wilkiem|krzywo|jak na)
        potraktowal* (mnie |nas |mame |)(z gory|jak|zle|okropnie|gorzej|po chamsku|przedmiotowo|ozieble|chlodno|\
            niegrzecznie|lekcewazaco|po macoszemu)
        (potraktowan*|traktowan*|traktuja|traktuje|potraktowano|traktowanie) (mnie |nas |ludzi |zostalam |\
            zostalem |petentow |pacjentow |)(z gory|jak|zle|okropnie|gorzej|po chamsku|przedmiotowo|chlodno|\
            niegrzecznie|lekcewazaco|po macoszemu|z pogarda|z laska|jakby|protekcjonaln*|instrumentaln*)
        (przerywal*|przerywa|przerwal*|wchodz* w slowo|weszl* w slowo)
        (siedz*|gapi*|grzebi*|patrzy|patrzyla|wgapia*|bawi*|scrolluj*) (sie |)(w |na |)(telefon|telefonie|komorce|\
            telefonu|komorke|fejsie|facebook*|monitor)
        (trzy|dwie|kilka|cztery|wiele|piec|szesc|siedem|osiem|ponad godzine|ponad dwie|poltorej|dlugie|dlugich|pol|\
            2|3|4|5|6|7|8) (godziny |godzin |godzine |dnia |)(w|na|czek*|stania|siedzenia|sterczenia|oczekiwania|\
            stal*|czekal*|stalismy) (kolejce |korytarzu |poczekalni |sor |telefonie |linii |izbie |)(w|na|za|po|\
            zeby|bez|do|i|a|tylko|az|po to)
        (gigantyczn*|kilometrow*|ogromn*|kosmiczn*|potworn*|niekonczac*|monstrualn*|wieczn*|dlugie|dlugasne|\
            wielkie|wielogodzinn*|niemilosiern*) kolejk*
        w kolejce (po|od|przez|godzin*|trzy|dwie|stal*|spedz*|czek*) (godzin*|dwie|trzy|cztery|numerek|kilka|rana|\
            switu|swit|piec)
        wieloletni* (oczekiw*|czekan*)
        (odlozyl|odlozyla|rzucil|rzucila|odkladaja|odklada|rzucono|trzasnela|rozlaczyl*|rozlacza*|\
            rozlaczaja) (sie |sluchawk*|mnie |nas |polaczen*)
        trzaska* (sluchawka|drzwiami|drzwi)
        trzasn* drzwiami
        zatrzasn* (mi |nam |)(drzwi|okienko|przed nosem)
        zamkn* (mi |nam |)(okienko|drzwi|przed)
        wyprosil* (mnie|nas|za drzwi)
        wyrzucil* (mnie|nas|za drzwi|z gabinetu)
        (zostawil*|zostawion*|pozostawion*|zostalam|zostalem|porzucon*|zostawiono|pozostawiono) (mnie |nas |mame |\
            ja |go |babcie |ojca |tate |sam |sama |)(sam* sobie|na (pastwe|lodzie|korytarzu|lasce|srodku)|\
            bez (pomocy|opieki|wody|odpowiedzi|informacji|leku|lekow|kontaktu|grosza|niczego)|z (niczym|problemem|\
            tym sam*))
        sam* sobie
        wiecej (tam |tu |juz |)(nie (pojde|przyjde|wroce|pojdziemy|zamierzam))
        rzuca* klody
        (wprowadz*|wprowadza*) (mnie |nas |ludzi |)w blad
        nabi* w butelke
        zrob* w konia
        wciska* (kit|ciemnote|nam)
        obiecan* (ale|a|i) (nic|nie|bez)
        (jakas|zwykla|totalna|kompletna|calkowita|istna|czysta|zupelna) (farsa|kpina|zenada|porazka|parodia|\
            komedia|masakra|paranoja|tragedia|lipa|klapa|katastrofa|olewka|znieczulica|glupota|niekompetencja|\
            ignorancja)
        (gratuluje|gratulacje|brawo|brawa|super|swietnie|pieknie|ladnie|dziekuje|dzieki|no ladnie) (za nic|\
            za niekompeten*|za stracony|za zmarnow*|za balagan|za zepsut*|za bezczeln*|za brak|za chamstwo|\
            za ignor*|za zero|za opoznien*|za kolejk*)
    """,
    -1.3: """
        (przydaloby|przydalby|przydalaby|przydalyby|przyda) sie
        (powinno|powinni|powinien|powinna|powinny|nalezaloby|warto by|moglibyscie|mogliby|mogloby|moglaby|moglby|\
            trzeba by|wypadaloby|nalezy|powinniscie|mozna by|mozna byloby|moglyby)
        (byloby|dobrze by|fajnie by|milo by|lepiej by|latwiej by|super by|wygodniej by|idealnie by) (dobrze|milo|\
            lepiej|fajnie|latwiej|wygodniej|lepsze|bylo|super|prosciej|szybciej|idealnie|wskazane|gdyby)
        (dobrze|fajnie|milo|lepiej|latwiej|super|wygodniej|idealnie|wspaniale|swietnie|szybciej) (by |byloby |\
            gdyby |jakby )+(bylo|gdyby|jakby|sie|mogl*|ktos|byl*|moz*|dzial*|mial*|daloby|*)
        prosze (o |)(wiecej|zatrudnic|naprawic|poprawic|dostawic|otworzyc|zmienic|lepsz*|zamontowac|wymienic|\
            posprzatac|odsniezyc|uproscic|skrocic|dodac|zrobic cos|zadbac|przeszkolic|nauczyc|oznaczyc|szybsz*|\
            krotsz*)
        (gdyby|jakby|zeby) (tylko |jeszcze |chociaz |choc |tak |wreszcie |ktos )*(bylo|byly|byl|byla|dzialal*|\
            mozna|mial*|mogl*|otwart*|wiecej|odbier*|naprawi*|uprosc*|dosz*|skroc*)
        (szkoda|szkoda tylko|szkoda jedynie|wielka szkoda|przykre|przykro|smutne|smutno) (mi)? (,)? ze
        (wiecej|lepsz*|szybsz*|krotsz*|czystsz*|wieksz*|mniej|jasniejsz*|prostsz*|dluzsz*) (* )?(prosze|poprosze|\
            by sie przydal*|bysmy chcieli|potrzeba|powinno|powinny|przydaloby)
    """,
    3: """
        (najwyzsz*|swiatowy|swiatowym|europejski|wysoki|wysokim|wysoka) (poziom|poziomie|klasa|polka|standard|\
            standardzie|polki|klasy|jakosc|kultura|kulture)
        (uratowal|uratowala|uratowali|uratowaly|ocalil|ocalila|ocalili) (mi|mu|jej|nam|mojemu|mojej|tacie|mamie|\
            mezowi|zonie|dziecku|synowi|corce|ojcu|matce|babci|dziadkowi|im) (zycie|skore|tylek|wzrok|reke|noge)
        (przeszl*|przerosl*|przekroczyl*|przewyzszyl*) (moje |wszelkie |nasze |)oczekiwania
        nic dodac , nic ujac
        lepiej (byc |)nie (moze|moglo|mozna) ( byc)?
        placz* ze szczescia
        plakal* (ze szczescia|z radosci|ze wzruszenia)
        (wzruszyl*|wzruszon*) (mnie|do lez|jestem|nas)
        godn* nasladowania
        najlepsz* (w miescie|na swiecie|pod sloncem)
    """,
    2: """
        za (pomoc|opieke|wsparcie|okazana pomoc|wszelka pomoc|okazane (serce|wsparcie)|cala pomoc|serce|\
            cierpliwosc|wyrozumialosc|zyczliwosc|troske|zaangazowanie|dobre serce|poswiecony czas|poswiecenie|\
            wszystko|uratowanie|trud)
        chetn* (do pomocy|pomaga*|pomogl*|sluzy)
        skor* do pomocy
        gotow* (pomoc|do pomocy)
        (potraktowany|potraktowana|potraktowani|potraktowal|potraktowala|potraktowali|potraktowano|traktowany|\
            traktowana|traktowani|traktuja|traktuje|ludzi|klienta|czlowieka|pacjenta|pacjentow|petenta|petentow|\
            mnie|nas) z (szacunkiem|sercem|godnoscia|empatia|usmiechem|cierpliwoscia|troska|zyczliwoscia)
        robi* co (moga|moze|mogl*)
        stana* na glowie
        stawal* na glowie
        dwoi* sie i troi*
        wychodz* (z siebie|ze skory)
        (rozwial*|rozproszyl*) (moje |nasze |wszelkie |wszystkie |)(obawy|watpliwosci|leki|strach)
        (postawil*|postawili) (mnie|go|ja|mame|tate|meza|zone|mojego meza|na nogi)
        doszl* do siebie
        wrocil* do (zdrowia|formy|zycia)
        (znalazl|znalazla|znalezli|mial|miala|maja|ma) (dla (mnie|nas|kazdego|pacjenta) |)(czas dla|czas i|\
            cierpliwosc)
        (czulam|czulem|czulismy|poczulam|poczulem|czuje|poczulismy|czulysmy|czuc) (sie |sie tu |sie tam |\
            )(bezpieczn*|zaopiekowan*|swietnie|jak w domu|jak u siebie|wysluchan*|zrozumian*|wazn*|docenion*|\
            komfortowo|swobodnie|potrzebn*|dobrze|spokojn*)
        zna swoj* (prace|robote|fach)
        wie , co (robi|mowi)
        wiedza , co robia
        (bez|zero|zadnych|brak|braku) (zbednych |zadnych |wiekszych |najmniejszych |jakichkolwiek |niepotrzebnych |\
            )(problem*|zarzut*|kolejki|kolejek|zastrzezen|uwag|nerwow|stresu|czekania|bolu|komplikacji|przeszkod|\
            biurokracji|formalnosci|klopot*|pospiechu|oczekiwania|wpadek|utrudnien|marudzenia|opoznien)
        nie (ma|bylo|maja|mam|mialam|mialem|mielismy) (zadnych |zadnej |tu |tam |w ogole |prawie |juz |wielkiej |\
            wiekszych |duzej |)(kolejki|kolejek|kolejka|tlumow|tloku|problemu|problemow|klopotow|uwag|zastrzezen|\
            zarzutow|skarg|na co narzekac|do czego sie)
        nie (musialam|musialem|musielismy|trzeba bylo|trzeba) (dlugo |wcale |nigdzie |w ogole |)(czekac|stac|\
            chodzic|jechac|biegac|sie denerwowac)
        nikt (mnie |nas |)nie (poganial*|pospieszal*|popedzal*|krzyczal*|ocenial*|robil* problemow)
        (ani razu|nigdy) (nie |)(mnie |nas |sie |)(nie |)(zawiodl*|zawiedl*|zawiodla|zawiedli)
        (nikt|nikogo|nigdy) nie (podniosl glosu|podnosil glosu|krzyknal|zerkal na|patrzyl na zegarek|odmowil*|\
            zostawil*|zlekcewaz*|zbyl*|odsyla*|odesl*|lekcewaz*|spieszyl*|okazal* zniecierpl*)
        nie (spieszyl*|poganial*|szczedzil*) (sie|nas|mnie|czasu)
        (niezle|nie najgorzej|nie jest zle|nie bylo zle|nie bylo tak zle|nie taki zly|calkiem (niezle|dobrze|\
            fajnie|sprawnie|przyjemnie|milo))
        (lepiej|szybciej|sprawniej|milej|latwiej|lepszy|lepsza|lepsze|przyjemniej|krocej|wczesniej|\
            prosciej) niz (sie spodziewal*|myslal*|zwykle|kiedys|gdzie indziej|oczekiwal*|przypuszczal*|dawniej|\
            poprzednio|ostatnio|zapowiadan*|sadzil*|w innych|obiecan*|mi mowiono|w innym|dotad|zakladal*|\
            w prywatnej|w prywatnym|prywatnie|w prywatnych)
        zdal* egzamin
        godn* (zaufania|polecenia|pochwaly|uwagi|podziwu|nasladowania)
        mozna (na (nich|niej|nim|nia|niego|pania|pana) |)(liczyc|polegac|zaufac)
        zadal* sobie (trud|wiele trudu)
        (oddzwonil*|zadzwonil*) (osobiscie|do mnie|sama|sam|zeby|specjalnie|z informacja)
        (obsluzon*|obsluzono|przyjet*|przyjeto|zalatwion*) (mnie |nas |zostalam |zostalem |)(blyskawicznie|szybko|\
            sprawnie|z usmiechem|cieplo|od razu|milo|serdecznie|natychmiast)
        prawdziw* (aniol*|skarb*|profesjonalist*|fachow*|przyjaciel*|czlowiek|dama|dzentelmen)
        zlapal* kontakt
        (poprawil*|poprawila) (mi |nam |)(humor|nastroj)
        podniosl* (mnie |)na duchu
        dodal* (mi |nam |)(otuchy|sil|wiary|odwagi)
        (spadl|spadl mi|zdjal*|zdjela) (kamien|ciezar) z (serca|barkow)
        odetchn* z ulga
        przywraca* wiare
        przywrocil* (mi |)(wiare|nadzieje)
        widac (poprawe|zmiane na lepsze|postep|serce|ze (lubia|zalezy|kocha*))
        przyjazn* (dla (ludzi|osob|seniorow|rodzin|niepelnosprawnych|petenta)|urzad|obsluga)
        (szczesliw*|zdrow*) (rozwiazanie|urodzil*|urodzenie)
        dobrze , ze (jestescie|sa (tacy|takie)|jest)
        fajnie , ze
        super , ze
        ciesze sie , ze
        zrobil* (na mnie |)(dobre|swietne|ogromne|super|pozytywne|wielkie|mile) wrazenie
        zasluguj* na (pochwale|medal|nagrode|podwyzke|premie|wyroznienie|uznanie|szacunek|order|najwyzsz*|\
            podziekow*|brawa|pochwaly)
    """,
    1: """
        odpowiedzial* na (wszystkie|kazde|moje) (pytania|pytanie|moje pytania)
        zainteresowal* sie (mna|mym|moj*|nasz*|losem)
        mial* cierpliwosc
        dotrzymal* slowa
        przestal* bolec
    """,
    -1: """
        (trzy|trzeci|cztery|czwarty|kilka|piec|piaty|szosty|siodmy|dziesiec|sto|kilkanascie|dwadziescia|setki|\
            wiele|po raz trzeci|po raz kolejny|po raz enty|enty|ktorys|n ty) (raz|razy) (dzwon*|wraca*|tlumacz*|\
            prosi*|pyta*|jezdz*|pisal*|pisze|skladal*|musi*)
        sam* (sobie|musial*)
        nie (wiadomo|ma (gdzie|jak|czym|kto|kogo|komu|informacji|zadnej informacji|miejsc|terminow|wind*|podjazdu|\
            lawek|krzesel|papieru|mydla|wody|parkingu|miejsca|czasu|szans|kontaktu|toalety|klimatyzacji|ogrzewania|\
            ciepl*|odpowiedzi|decyzji|wynikow|lekarza|lekarzy|nikogo|sensu|porzadku|zadnego))
        (ciagle|wciaz|nadal|do dzis|do tej pory|dotad|do dzisiaj|jak dotad|po dzis dzien|do teraz|caly czas|\
            wciaz jeszcze|od miesiecy|od tygodni) (czekam|czekamy|nie|nic|brak|cisza|bez|zero|to samo|zajet*|\
            dzwonie|te same|zmieniaj*|zamkniete|wisi|ani)
        (czekam|czekamy|dzwonie|chodze|prosze|walcze|jezdze|pisze|probuje|czeka) (na decyzje |na odpowiedz |\
            na wizyte |na pieniadze |na zwrot |na wynik |na wyniki |na termin |na list |)(od|juz|nadal|i czekam|\
            i dzwonie|i nic|bezskutecznie|trzeci|trzy|czwarty|drugi|pol|miesiac|rok|tydzien|dwa)
        (musialam|musialem|musielismy|musze|musimy|trzeba|trzeba bylo|musial|musiala) (znow |znowu |ponownie |\
            jeszcze raz |wszystko |sama |sam |po raz |dwa razy |trzy razy |cztery razy |kilka razy |specjalnie |\
            az |)(jezdzic|przyjezdzac|wracac|chodzic|biegac|stac|dzwonic|tlumaczyc|prosic|blagac|zaczynac|skladac|\
            przychodzic|isc pieszo|doplac*|zaplacic za|odkrecac|interweniowac|walczyc|czekac|szukac|powtarzac|\
            donosic|jechac|spedzic|wypelniac)
        trzeba (sie (prosic|naprosic|nachodzic|naczekac|nastac|domyslac|nabiegac)|swoje odczekac|blagac|czekac|\
            stac|miec (szczescie|znajomosci))
        (naczekal*|nastal*|nachodzil*|nabiegal*|nadenerwowal*|namecz*|naprosil*|nadzwonil*|nawydzwania*) sie
        ani widu , ani slychu
    """,
    -3: """
        najgorsz* (w|jaki|jaka|jakie|urzad|szpital|obsluga|mozliw*)
    """,
}
