"""Polish phrases of danger and of praise that must not be shown, by construction. Source: own.

The small language is that of ``phrases``; ``PAST`` to ``SHOWN`` are told in ``safety_tables``.
"""

_KIN = (
    "(maz|mąż|zona|partner|partnerka|chlopak|narzeczony|konkubent|konkubin|ojciec|ojczym|matka|macocha|brat|syn|"
    "corka|tesc|tesciowa|wujek|dziadek|byly|byly maz|eks|tata|mama|szwagier|stary|facet)"
)
_MAN = (
    "(ojczym|ojciec|tata|wujek|dziadek|brat|kuzyn|chlopak mamy|partner mamy|facet mamy|konkubent mamy|nauczyciel|"
    "trener|ksiadz|sasiad|szwagier|pan od)"
)
_KID = (
    "(dziecko|dzieci|dziecka|dziecku|dzieckiem|dzieciom|dziecmi|syn|syna|synek|synka|corka|corke|corki|coreczka|"
    "coreczke|corce|niemowle|niemowlaka|niemowlak|noworodek|wnuk|wnuka|wnuczek|wnuczka|wnuczke|wnuki|dziewczynka|"
    "dziewczynke|dziewczynki|chlopiec|chlopca|chlopczyk|maluch|malucha|maluchy|malenstwo|bobas|synowie|dzieciaki|"
    "dzieciak|dzieciaka)"
)
_HITS = (
    "(bije|bija|bil|katuje|leje|tlucze|kopie|szarpie|dusi|policzkuje|gwalci|maltretuje|popycha|poniewiera|okłada|"
    "oklada|pierze|wali|uderza|podnosi reke|rzuca|molestuje|terroryzuje|przypala|zneca)"
)
_PILLS = (
    "(tabletki|tabletek|tabletkami|leki|lekow|pigulki|pigulek|proszki|proszkow|nasenne|prochy|prochow|opakowanie|"
    "insuline|uspokajajace|paracetamol*)"
)
_WEAPON = (
    "(nozem|noz|siekiera|siekiere|bronia|bron|pistoletem|pistolet|karabinem|maczeta|maczete|kijem|kij bejsbolowy|"
    "bejsbolem|bejsbol|bomba|bombe|benzyna|benzyne|kanistrem|kanister|lomem|lom|mlotkiem|kwasem|gnatem|spluwa|"
    "strzelba)"
)
_FACE = (
    "(gebe|geby|morde|ryj|leb|glowe|nos|zeby|nogi|rece|kark|twarz|szczeke|kosci|czaszke|auto|samochod|szyby|"
    "kolana|jape|mordy|łeb)"
)
_PLACE = (
    "(urzad|budynek|szpital|przychodnie|biuro|oddzial|bude|szkole|sad|siedzibe|placowke|osrodek|gmine|komisariat|"
    "caly ten|dom|miejsce|rudere|okienko)"
)
_GROUP = (
    "(cygana|cyganke|cyganow|cygan|ukrainca|ukrainke|ukraincow|murzyna|murzynke|murzynow|czarnego|czarna|"
    "czarnucha|araba|arabke|arabow|zyda|zydowke|zydow|muzulmanina|muzulmanke|ruska|ruskiego|ruskich|bialorusina|"
    "wietnamczyka|chinczyka|azjatke|azjate|hindusa|turka|roma|romke|romow|obcokrajowca|cudzoziemca|cudzoziemke|"
    "imigranta|imigrantke|imigrantow|uchodzce|uchodzcow|geja|pedala|pedalow|lesbijke|ciapatego|ciapatych|niemca|"
    "banderowca|banderowke|banderowcow|kobiete za kierownica|wsioka|wiesniaczke)"
)
_TALK = (
    "(szkoleni*|kurs*|warsztat*|ulotk*|plakat*|broszur*|kampani*|film*|ksiazk*|piosenk*|dokument|"
    "telefon zaufania|infolini*|profilaktyk*|konferencj*|seminari*|wyklad*|pogadank*|prelekcj*|artykul*|"
    "spektakl*|fundacj*|stowarzyszeni*|serial*|zajeci*|lekcj*|informacj*|reportaz*|audycj*)"
)
_TOPIC = "(samoboj*|samookalecz*|przemoc*|molestowan*|znecan*|wykorzystywan*|bezdomn*|zagrozon*|krzywdzon*|ryzyka)"

PHRASES = {
    ("self_harm", "urgent", 0.85): f"""
        (gdyby|oby|niech|jakby) mnie (jutro |dzis |wreszcie |)?(przejechal*|potracil*|rozjechal*|zabil*|przejedzie|\
            potraci|rozjedzie) (tir|auto|pociag|samochod|tramwaj|autobus|ciezarowka) ... (odetchn*|lepiej|ulga|\
            spokoj|ulge|swiety spokoj|nikt)
        (chce|chcialbym|chcialabym|marze|tylko|pragne) (tylko |zeby |po prostu )*(zasnac|usnac|zamknac oczy|polozyc \
            sie) i (juz )?(nie|nigdy) (sie )?(wrocic|obudzic|budzic|otworzyc|wracac|nie wstac|wstac)
        (zdecydowal*|postanowil*|podjelam decyzje|podjalem decyzje|decyzja podjeta|decyzja zapadla) ,? ... (nie ma \
            odwrotu|zegna*|zaopiekujcie|dzieci|koniec|dzis w nocy|to koniec|wybaczcie)
        (zaopiekujcie sie|zajmijcie sie|powiedzcie|przekazcie|opiekujcie sie) (moimi |moim |moja |mojej |mojemu \
            )*(dziecmi|dzieciom|synem|corka|mama|rodzina|psem|kotem|zonie|mamie|synowi|corce) (ze (je|ich|ja|go) \
            kocham|kiedy mnie|jak mnie|jak juz|po mnie|prosze|przepraszam)?
        (chce|chcialby|chcialaby|chcialbym|chcialabym|wolalby|wolalaby) (juz )?(isc|pojsc|byc|odejsc|dolaczyc|\
            trafic) (do|z|u) (swojego |mojego |zmarlego |zmarlej |mojej |swojej )*(dziadka|babci|taty|mamy|brata|\
            siostry|meza|zony|dziadkiem|babcia|tata|mama|nieba|aniolkow) (do nieba|w niebie|na tamtym swiecie)?
        (jestem|czuje sie) (zbedn*|niepotrzebn*|zawada|balastem|nikomu niepotrzebn*|kula u nogi|na tym swiecie \
            zbedn*) (na|nikomu|dla|w|tu|na tym)? *
        (jedzie|przejezdza|nadjezdza|wjezdza|widze|patrze na) (metro|pociag|tramwaj|most|tory|okno|balkon|line|\
            sznur) ... (mysle|krok|skocz*|rzuc*|ochot*|kusi)
        zrobic (ten |jeden )?krok (do przodu|naprzod|w przepasc|w przod)
        (znowu|znow|ponownie|kolejny raz|wczoraj) sie (pociel*|pocial*|cial*|ciel*|okaleczy*|potnel*|samookaleczy*)
        (dzis|dzisiaj|jutro|w nocy|dzis w nocy) (to |ze soba |z tym |wszystko |sie |to wszystko )*(koncze|skoncze|\
            konczy sie|zakoncze|konczymy)
        (znalezli|znalazl|znalazla|odcieli|odcial|uratowali|zdjeli) (mnie|go|ja) (wczoraj )?(z|ze) (petla|petli|\
            sznurem|sznura|lina|paskiem) (na szyi|na|w)?
        (petla|petle|sznur|line) (na szyi|na szyje|juz|przygotowan*|wisi|mam)
        nie (widze|mam|znajduje|widzi|ma|czuje) (juz |w niczym |w tym |zadnego |zadnej |dla siebie |wiekszego |tu \
            )*(sensu|sens|przyszlosci|wyjscia|nadziei|celu|powodu) (w niczym|w zyciu|zyc|zycia|zeby zyc|by zyc|\
            zyjac|w tym wszystkim|dalej|w dalszym zyciu|istnienia|i chce|juz|na nic|istniec|wstawac|poza)?
        nie (widze|mam) (juz )?(w niczym|w zyciu|w zadnym|w dalszym zyciu|w tym) (juz )?(zadnego )?sensu
        (nic|zycie|to wszystko|moje zycie|dalsze zycie|istnienie) ... nie ma (juz )?(dla mnie |zadnego |\
            najmniejszego )*sensu
        (jaki|gdzie) (jest |ma |tu )*sens (zyc|w zyciu|zycia|dalej zyc|to ciagnac|tego wszystkiego|ma zycie|istniec)
        (po co|dlaczego|czemu|na co) (ja |ja mam |mam |w ogole |jeszcze |dalej |mialbym |mialabym |mi )*(zyc|zyje|\
            istniec|istnieje|sie urodzil*|mi to zycie|wstawac z lozka|mi zycie|dalej zyc)
        (wszystkim|wszyscy|im|rodzinie|dzieciom|swiatu|swiat|wam|rodzina|kazdemu|zonie|ludziom|bliskim) ... (lepiej|\
            latwiej|spokojniej|lzej|ulga|szczesliwsi) (byloby |bedzie |by bylo |im |sie zylo |bylo |mieli |zyli \
            )*(beze mnie|bez mnie|gdybym (nie|umar*|znik*|zgin*)|gdyby mnie nie|jak (umre|znikne|mnie nie bedzie|\
            odejde)|kiedy mnie nie)
        (lepiej|latwiej|spokojniej) (by |byloby |im |bedzie |wszystkim |bylo |dla wszystkich )*(beze mnie|gdybym \
            (sie nie|nie|umar*|znik*|zgin*|zdech*)|gdyby mnie nie bylo|jak umre|jak mnie nie bedzie|jakbym (nie|\
            umar*|znik*)|jakby mnie nie)
        (mam nadzieje|modle sie|chcialabym|chcialbym|marze|oby|zeby|chce|wolalabym|wolalbym|prosze boga) ... (sie \
            )?(nie|juz nie|nigdy nie|wiecej nie) (sie )?(obudz*|budz*|wstac|wstane|wybudz*)
        (zasnac|usnac|isc spac) i (juz |wiecej |nigdy |sie )*(sie )?nie (obudzic|budzic|wstac)
        (skonczyc|skoncze|koncze|zakonczyc|zakoncze|konczyc) (juz |wreszcie |raz na zawsze )*(ze soba|z soba|z tym \
            zyciem|z zyciem|to zycie|swoje zycie|moje zycie|swoj zywot|z tym wszystkim|to wszystko|ten koszmar na \
            zawsze)
        (ze|z) (soba|tym wszystkim|zyciem|tym zyciem) (juz |wreszcie )*(skonczyc|skoncze|koncze|konczyc)
        (nie|juz nie|dluzej nie) (daje|dam|mam|wytrzymam|wytrzymuje|chce|mam juz|moge|potrafie|umiem|mam ochoty|mam \
            sily) (juz |rady |sily |sil |tak |mi |dluzej |dalej |sie |wiecej |na to |na |po prostu )*(zyc|zycia|\
            tego zycia|zycie|istniec|byc na tym swiecie|tak zyc|zyc tak|na zycie|chciec zyc|dalej zyc|walczyc o \
            zycie|byc tutaj wiecej)
        nie chce (mi )?(sie )?(juz )?(dalej )?zyc
        (chce|chcialbym|chcialabym|wole|mam ochote|pragne|marze zeby|mysle zeby|najchetniej|chcialam|zamierzam|mam \
            zamiar|planuje|musze|chcę) (juz |tylko |po prostu |na zawsze |wreszcie |bym |sie |zeby )*(zniknac|\
            zniknela|zniknal|umrzec|umarla|umarl|zdechnac|nie istniec|nie zyc|przestac istniec|przestac zyc|nie byc|\
            zasnac na zawsze|odejsc z tego swiata|odebrac sobie|zabic sie|powiesic sie|skonczyc ze|zeby to sie (juz \
            )?skonczylo|zeby wszystko sie skonczylo|usnac na zawsze|umrzec|pociac sie|sie zabic|sie powiesic|sie \
            pociac|rzucic sie pod|rzucic sie z|skoczyc z)
        (mam|mamy|odlozone|odlozylam|odlozylem|zbieram|zebralam|zebralem|schowal*|uzbieral*|gromadze|zgromadzil*|\
            trzymam|przygotowal*) (juz |sobie |duzo |przygotowane |schowane |odlozone |zebrane |wszystkie |dosc |\
            caly zapas )*{_PILLS} (i wiem|zeby|na|i zrobie|i je|schowane|odlozone|i dzis|,)
        {_PILLS} (odlozone|zebrane|schowane|przygotowane|juz czekaja|i wiem co)
        (wzielam|wzialem|wziela|wzial|polknelam|polknalem|polknela|polknal|lykne|lyknelam|lyknalem|polkne|wezme|\
            nalykal*|najadl*|nazre|zjem|zezarlam|wziac|polknac) (sie |juz |na raz |naraz |garsc |cale |wszystkie |\
            dwa |trzy |caly |mnostwo |pelno |pol )*(opakowani*|{_PILLS[1:-1]}|listek|listki|blister)
        (tnie|tne|cial|ciela|cielam|cialem|pociela|pocial|chlasta|chlastam|kaleczy|rani|okalecza|drapie do krwi|\
            przypala) (sobie |sie |znowu |swoje )*(rece|uda|nadgarstki|przedramiona|zyly|nogi|skore|po rekach|po \
            nogach|po udach|zyletka)
        (krzywdze|ranie|okaleczam|kalecze|tne|chlastam) (sie|siebie|sama siebie) (bo|zeby|kiedy|gdy|i|sam*|znowu|,|\
            codziennie|coraz|od)?
        (sobie|samej sobie|samemu sobie) ... (krzywde|cos zlego|cos zrobie|krzywdy)
        (zrobie|zrobi|zrobic|robie|cos|zrobilam|zrobilem) (sobie )(cos|krzywde|cos zlego|cos glupiego)
        cos sobie (zrobie|zrobi|zrobic|zrobilam|zrobilem)
        (powiesze|powiesi|zabije|zastrzele|utopie|otruje|zabic|powiesic|otruc|utopic|zabil*|wieszam) (sie|siebie) \
            (jak|jesli|dzis|jutro|w|bo|kiedy|i|nie|przez|,)?
        (to|i|ja|chyba|zaraz|juz|po prostu|pewnie|jutro|dzis) sie (zabije|powiesze|utopie|potne|zastrzele|otruje|\
            rzuce|zabic|powiesic)
        (stalam|stalem|stoje|bylam|bylem|siedzialam|siedzialem|weszlam|wszedlem|poszlam|poszedlem|jestem) (juz |\
            wczoraj |dzis |w nocy )*(na|przy|nad) (moscie|dachu|torach|krawedzi|parapecie|balkonie|peronie|\
            wiadukcie|urwiskiem|rzeka|balkon) ... (skocz*|rzuc*|chcial*|prawie|mialam|mialem|i myslalam|i myslalem|\
            zeby)
        (prawie|o malo nie|chcialam|chcialem|chce|mialam|mialem ochote|mysle zeby|myslalam zeby|mam ochote|\
            probowal*|zamierzam|ide) (sie )?(juz )?(skoczylam|skoczylem|skoczyc|rzucic|rzucilam|rzucilem|skocze) \
            (sie |z |pod |na )*(mostu|okna|dachu|balkonu|pociag|tory|auto|tramwaj|metro|wiaduktu|bloku|pietra)?
        (zmeczon*|dosc|dosyc|znudzon*|mam po dziurki w nosie|po uszy|wykonczon*) (mam |juz |jestem |tego )*(zycia|\
            zyciem|tego zycia|tym zyciem|swojego zycia|istnienia|bycia na tym swiecie|mojego zycia)
        (wole|wolalby|wolalaby|wolalabym|wolalbym|lepiej) (juz |by |bylo |jej |mu |mi )*(nie zyc|umrzec|zdechnac|\
            byc martw*|sie nie urodzic|nie byc|sie zabic|skoczyc z) (niz|,|i|od|juz)?
        nie (warto|oplaca sie|zasluguje zeby) (juz |dalej |mi )*(zyc|dla kogo zyc|tak zyc)
        nie (mam|ma) (juz |zadnego |nikogo )*(dla kogo|po co|dlaczego|powodu|po co juz|powodow|nic) (dla kogo |po \
            co |by |zeby |aby |juz )*(zyc|zyl*|wstawac|dalej|istniec|trzyma*)
        (napisal*|pisze|zostawil*|zostawie|zostawiam|przygotowal*) (juz |mu |do dzieci |im )*(list|listy) (pozegnaln*)
        (list|listy|wiadomosc) pozegnaln* (juz|do|mam|i|lezy|napisan*)?
        (mysli|mysl|zamiary|plany|tendencje|proby|proba|proby) (mam )?(samoboj*|o smierci|o samobojstwie|zeby sie \
            zabic|rezygnacyjne|zeby ze soba|zeby umrzec|o odebraniu sobie|zeby skonczyc)
        (mysle|myslalam|myslalem|myslec|mysli|mysla) (ciagle |czesto |coraz czesciej |codziennie |powaznie |tylko |\
            o tym |juz |sie )*(o samobojstwie|o smierci|zeby sie zabic|zeby ze soba|zeby umrzec|zeby skonczyc|zeby \
            to skonczyc|jak sie zabic|jak umrzec|zeby zniknac|zeby nie zyc|zeby sie powiesic|zeby sobie cos)
        (nikt|kto) (by |sie |nawet |mnie )*(nie )?(by )?(zauwazyl|zateskni|tesknil|plakal|przejal|zorientowal|\
            obeszlo|zaplacze|zauwazy) ... (gdyb*|jakb*|jak (umre|znikne|zgine|mnie)|ze mnie nie|po mnie|gdybym)
        (nienawidze|nie znosze|nie cierpie) (swojego |mojego |tego |juz )*(zycia|zyc|siebie i chce|istniec)
        (zaluje|szkoda|lepiej) ... (ze sie (urodzil*|obudzil*)|ze zyje|sie nie urodzil*|ze mnie odratowali|ze \
            przezyl*)
        (niech|oby|zeby) (mnie|juz mnie) (ktos |wreszcie |szlag |pan |bog |smierc |cos |auto )*(zabije|zabierze|\
            dobije|wezmie|przejedzie|potraci|trafi)
        glosy ... (kaza|mowia|mowi|rozkazuja|karza) ... (zabi*|skoczy*|krzywd*|skocz|pociac|umrzec)
        (moj|moja|nasz|nasza) {_KIN} ... (mowi|chce|grozi|probowal*|probuje|wspomina|powtarza) ... (sie zabi*|nie \
            chce zyc|umrzec|samoboj*|powiesi*|ze soba skonczy*|odebrac sobie|sie pociac|nie zyc|zabic sie)
        (jestem|czuje sie|tylko) (tylko |dla wszystkich |dla nich |jak |dla rodziny )*ciezarem (dla|i)?
        (zniknac|zasnac|odejsc|usnac) (na zawsze|na dobre|na wieki|z tego swiata)
        (zegnam|zegnajcie|pozegnanie|do widzenia) (was |wszystkich |sie |na zawsze |swiecie |ze wszystkimi )+na zawsze
        (targn*|odebral*|odebrac|odbior*|odbierze) (sie |sobie |na |sie na |swoje |wlasne )*(zycie|zycia)
    """,
    ("violence", "urgent", 0.85): f"""
        (mowi|grozi|zapowiada|pisze|powiedzial*|krzyczy|napisal*) ,? ze (nas |mnie |ja |go |nam |mi )?(spali|zabije|\
            podpali|zadzga|zastrzeli|potnie|pobije|udusi|wykonczy|poderznie|zarznie|zatlucze|wysadzi) *
        (to |jest |jestes |jestescie |sa |bedzie |beda )+(juz )?(trupem|trupami|martwy|martwa|martwi|trup|\
            nieboszczykiem)
        (benzyne|benzyna|zapalki|noz|bron|pistolet|strzelbe|siekiere) ... nic do stracenia
        (wybije|powybijam|wytluke|wylamie|polamie|przestawie|wyrwe|rozwale|obije|przetrace) (mu|jej|im|wam|ci|\
            ochroniarzowi|lekarzowi|kierownikowi|urzedniczce|urzednikowi|temu|tej|panu|pani|straznikowi|sasiadowi|\
            *) (wszystkie |tego |te )*(zeby|szczeke|rece|nogi|oczy|nos|morde|glowe|kolana|leb|palce|zebra)
        (poderznie|poderzne|podetnie|podetne|poderznac|poderzna) (mi|mu|jej|wam|im|ci|jemu|sobie)? ?gardlo
        (jak|jesli|niech|gdy|jezeli) (tylko )?(dorwe|dopadne|zlapie|spotkam|znajde) (tego|te|ta|go|ja|ktoregos|was|\
            kogos|typa) ... (trup*|zabije|po nim|po niej|marny|zaluj*|nogi|glow*|koniec)
        (wezme|wyciagne|zabiore|biore) (strzelbe|siekiere|noz|bron|pistolet|kij|maczete|dubeltowke) i *
        (wroce|przyjde|wpadne|przyjade|zjawie sie|wejde|pojawie sie|wracam|przychodze|ide|jade|czekam|stane) (tu |\
            tam |do was |jutro |nastepnym razem |znowu |po was |na was |na niego |na nia |w poniedzialek )*(z|i \
            przyniose|ze|uzbrojony w) {_WEAPON}
        (przyniose|wezme|kupie|zabiore|mam|nosze|trzymam|wyjme|wyciagne) (ze soba |na was |juz |przy sobie |w domu |\
            w aucie |na niego |ta )*(noz|siekiere|bron|pistolet|karabin|maczete|kij bejsbolowy|bejsbol|bombe|\
            benzyne|kanister|lom|strzelbe|gnata|kwas) (i|na|nastepnym|to|ze|w|,|zeby|dla)?
        (groz*|wymachiwal*|celowal*|zaatakowal*|wyciagnal|wyciagnela|rzucil sie|straszyl*|wymachuje|stoi|biega|\
            przystawil*|ugodzil*) (mi |nam |nas |mnie |jej |mu |do |we mnie |sie |na mnie |z |tam )*{_WEAPON}
        (groz*|odgraz*|zapowiada*|przysieg*) (mi |nam |jej |mu |sie |ze |tez |mojemu |mojej )*(smierci*|pobici*|\
            zabij*|zabi*|pobi*|zniszcz*|spal*|podpal*|dopad*|potn*|krzywd*|cos mi|poleje|polami*|zrobi mi)
        (podpale|spale|wysadze|rozwale|zdemoluje|podloze|wrzuce|podpalic|spalic|wysadzic|rozpieprze|rozpierdole|\
            puszcze z dymem|zrownam) (wam |im |pod |caly |cala |ten |te |ta |to |wasz |wasza |w powietrze |bombe |\
            ogien |wszystko |z ziemia |bombe w )*({_PLACE[1:-1]}|razem z wami|w powietrze|was|z wami|wszystko)
        (rozwale|rozwalic|polamie|polamac|rozbije|rozbic|obije|obic|skrece|przetrace|utne|wybije|zlamie|rozkwasze|\
            rozjebie|rozpierdole|odstrzele|rozplatam|obetne|przestrzele|wpierdole|przypierdole|poderzne|skuje|\
            wykluje|porysuje|roztrzaskam|roztrzaskac|strzele|dam|lutne) (mu |jej |wam |ci |im |temu |tej |tamtej |\
            panu |wszystkim |lekarzowi |doktorowi |urzednicze |w |po )*({_FACE[1:-1]}|gardlo|oczy|jej|mu|wam|ci|kark)
        (temu|tej|tamtemu|tym) * ... (rozwale|polamie|rozbije|obije|skrece|przetrace|wybije|przypierdole|poderzne) *
        (zabije|zatluke|zastrzele|zadzgam|pobije|spale|dopadne|zalatwie|udusze|rozjade|rozstrzelam|zniszcze|zarabie|\
            wykoncze|pozabijam|wystrzelam|powystrzelam|pozarzynam|powybijam|utopie|zakatuje|zatluc|zmasakruje|potne|\
            skatuje|ukatrupie|zamorduje|wymorduje) (was|cie|ja|go|ich|ta|tego|te|wszystkich|kogos|pania|pana|tych|\
            babe|kazdego|jego|jej|lekarza|urzednika|tamta|tamtego|skurw*|gnoja|was wszystkich)
        (ktos|ktoras|ktorys|jeden z was|jedna z was|ktos z was) (tu |w koncu |kiedys |wreszcie |moze |jeszcze |\
            przez was )*(zginie|umrze|oberwie|dostanie|ucierpi|skonczy|wyladuje|nie wyjdzie|pozaluje|trafi) (noz* |\
            w leb |kulke |w szpitalu |zywy |w kostnicy |na cmentarzu |w ryj |na oiomie )*(jesli|jak|jezeli|gdy|\
            kiedy|,)?
        (poleje|poleje sie|bedzie|beda|dojdzie do) (sie )?(krew|krwi|trupy|trup|jatka|rzez|masakra|tragedii|\
            tragedia|zadyma z)
        (powinno sie|powinni|trzeba|nalezy|nalezaloby|nalezy sie|zaslugujecie|zasluguje|zasluguja|zycze|powinniscie|\
            powinien|powinna|przydaloby sie|przydalaby sie|najlepiej) (by |was |ich |ja |go |im |wam |jej |mu |cie |\
            wszystkich |tylko |na |zeby |dostac |jest |po prostu |takich |tych |zostac )*(rozstrzelac|rozstrzelani|\
            powiesic|zastrzelic|spalic|zabic|zlinczowac|wystrzelac|kulka|kulke|kula|smierc|smierci|pobic|powybijac|\
            zdechnac|zdechnal|stryczek|wpierdol|noz|zdechli|zdechla|zagazowac|pod sciane|zgnic)
        (kula|kulka|kulke|noz|siekiera|cegla|kamien|bejsbol) (w|miedzy|prosto w|w jej|w jego) (leb|glowe|glowy|\
            plecy|oczy|serce|okno|szybe|czolo|brzuch|zebra)
        (boje sie|mam ochote|mam mysli|chce mi sie|nie recze|obawiam sie|korci mnie|kusi mnie|mam chec) (ze |zeby |\
            za siebie |i |by |o to ze |tego ze )*(komus|kogos|zonie|mezowi|dzieciom|ludziom|matce|im|jej|mu|wam|was|\
            ich|innym) (cos |zaraz |w koncu |w nerwach |kiedys )*(zrobie|zrobic|krzywde|zabije|zabic|skrzywdze|\
            skrzywdzic|uderze|uderzyc|pobije|pobic|udusic|pozabijac|przywalic)
        (moj|moja|ten|jego|jej|nasz) ?(byly|eks|maz|partner|sasiad|chlopak|syn|brat|ojciec|konkubent) ... (napisal|\
            pisze|mowi|powiedzial|grozi|grozil|zapowiedzial|przysiega|krzyczy|krzyczal) ... (zabije|zabi*|spali*|\
            podpal*|potnie|dopadnie|znajdzie i|zastrzeli|zadzga|zarznie|zamorduje|udusi|pobije)
        (wiem|znam|sprawdzilem|sprawdzilam) (gdzie|jakim|jakie|do jakiej szkoly|ktorym|numery) ... (mieszk*|jezdzi|\
            auto|autem|parkuje|chodz*|dzieci) ... (pozaluj*|zaplac*|dopadn*|uwaza*|niech uwaza|dorw*|policz*)
        (pozaluje|pozaluja|pozalujecie|pozalujesz|zaplacicie|zaplaca|zaplaci|popamietacie|popamieta|popamietasz|\
            doigracie|doigra|dorwe|policze sie|rozlicze sie|pozegnacie sie|odszczekacie|zemszcze sie) (mi |za to |\
            tego |tego dnia |sie |jeszcze |drogo |wszyscy |za wszystko |z nim |z nia |z wami |ja |go |was |cie |,)?
        (niech|lepiej niech|radze|uwazaj*) (sie )?(uwaza|uwazaja|uwazac|uwazac na siebie|pilnuje|pilnuja|oglada za \
            siebie) (na siebie|po pracy|wieczorem|na ulicy|za siebie|po zmroku|jak wychodzi|pod domem|na swoje|bo)
        (polamie|wsadze|posle|wysle|trafisz|trafi|wyladuje|wyladujesz) (go|ja|was|cie|ich|przeze mnie) (do|na|w) \
            (szpitala|szpitalu|oiom|wozek|cmentarz|trumny|piachu|grobu|wozku|szpital|intensywna)
        (napadl*|zaatakowal*|pobil*|ugodzil*|dzgn*|okradl*|napadn*|strzela*) (mnie|nas|na mnie|mojego|moja|ktos|\
            przed|wczoraj|dzis|znowu|pod domem)
    """,
    ("abuse", "urgent", 0.85): f"""
        (zamyka|zamknal|zamykal) (drzwi|mieszkanie|dom|nas|mnie) (na klucz|od zewnatrz|na klodke) (i|kiedy|jak|,|\
            gdy) ... (telefon|klucze|wychodz*|zabiera|wyjsc|prac*)
        (zabiera|zabral|chowa|konfiskuje|odbiera) mi (telefon|klucze|pieniadze|dokumenty|paszport|karte|buty|\
            zasilek|emeryture|rente)
        (czysci|czyscil|oproznia|wyczyscil|okrada|wybiera) (mi |mnie |moje |z )*(konto|oszczednosci|emeryture|karte|\
            konta|portfel|rente|portmonetke|pieniadze)
        (szarpie|popycha|wyzywa|straszy|bije|uderza|potrzasa) (mna|mnie|nia|nim) ,? (gdy|kiedy|jak|jesli|za kazdym|\
            o|bo) *
        (to co|przez to co|co) (mi|nam|mnie) (robi|zrobil|robia|wyprawia) (partner|maz|chlopak|ojciec|ojczym|w domu|\
            w nocy|konkubent|moj|syn)
        (dlugi rekaw|dlugie rekawy|okulary przeciwsloneczne|makijaz|golf|szalik) ... (robi mi|mi robi|partner|maz|\
            siniak*|slady|zakry*|zasloni*)
        (sciagaja|sciaga|wloka|wyciagaja|szarpia|ciagna|wleka) (moja |moja )*(mame|matke|babcie|dziadka|ojca|tate|\
            staruszk*|pacjent*|podopieczn*|ludzi) (z|za|po) (lozka|rece|wlosy|podlodze|sila|nogi|krzesla|wozka)
        (jak|kiedy|gdy|zawsze jak|jesli|po) (wypije|sie napije|jest pijany|wraca pijany|popije|sie upije|pijaku|\
            alkoholu|wroci pijany|chleje|sie wscieknie|pije|sie zdenerwuje|jest nacpany) ... ({_HITS[1:-1]})
        (mnie|nas|mi|mnie i dzieci) (znowu |ciagle |czesto |wczoraj |codziennie |regularnie |nadal |wciaz \
            )*({_HITS[1:-1]}|dusil|pobil|uderzyl|zgwalcil|kopal|szarpal|popchnal|pchnal|zepchnal|spoliczkowal|\
            zrzucil|przygniotl|podduszal|bila|uderzyla|pobila|gwalcil|zbil|pobili|zgwalcili|molestowal)
        ({_HITS[1:-1]}|dusil|pobil|uderzyl|zgwalcil|zgwalcili|zepchnal|pchnal|popchnal|spoliczkowal|podduszal|bila|\
            zbil|molestowal|molestowali|pobili|gwalcil|kopnal|skopal) (mnie|nas|nade mna|mna|moja matke|moja mame|\
            mame|matke)
        (zneca|znecal|zneca sie|znecaja|pastwi|pastwia|wyzywa sie) (sie )?(nade mna|nad nami|nad matka|nad mama|nad \
            zona|nad babcia|nad dziadkiem|nad starszymi|nad podopiecznymi|nad pacjentami|nad pensjonariuszami|nad \
            tata)
        (nade mna|nad nami|nad matka|nad mama|nad babcia) (sie )?(fizycznie |psychicznie |ciagle )*(zneca|znecal|\
            znecaja|pastwi)
        (zlapal|chwycil|lapie|chwyta|trzymal|trzyma|ciagnie|ciagnal|rzucil|rzuca|zepchnal|popchnal|pchnal|walil|\
            wali) (mnie |mna |ja |nas |moja |mama )*(za|o|ze|na|po) (gardlo|szyje|wlosy|sciane|schodow|podloge|\
            ziemie|twarzy|glowa o|kaloryfer)
        (probowal|chcial|probuje|usilowal|prawie) (mnie |nas |ja )*(udusic|zabic|zgwalcic|utopic|otruc|podpalic|\
            zadzgac|udusil|zadusil|zabil) (mnie|nas|i|w|,|na)?
        {_KIN} (mi |mnie |nam |nas |mi wszystko )*(zabiera|kontroluje|nie pozwala|zabrania|zamyka|wydziela|chowa|\
            grozi|szantazuje|ponizyl|ponizal|poniza|sledzi|przesladuje|wyzywa|zmusza|nie daje|okrada|wiezi|\
            zastrasza|nachodzi|bil|bije|zabral|odbiera)
        (zabiera|zabral|kontroluje|wydziela|odbiera|chowa|kradnie|trzyma) (mi |nam |moje |moja |cale |wszystkie |\
            cala )*(pieniadze|wyplate|emeryture|rente|paszport|telefon|dokumenty|karte|dowod|klucze|zasilek) (i|\
            zebym|,|zeby|nie)
        nie (pozwala|daje|wypuszcza|puszcza|pozwalaja) (mi |mnie |nam |nas )*(wychodzic|wyjsc|isc|odejsc|pracowac|\
            rozmawiac|spotykac|jesc|dzwonic|z domu|kontaktowac|spac|uczyc|do lekarza|do pracy|widywac|zyc|miec)
        (boje sie|boi sie|panicznie sie boje|strach przed|balam sie|lek przed|przerazona|przerazony|drze przed|zyje \
            w strachu przed) (swojego |mojego |tej |tego |wlasnego |panicznie |o zycie przy |przed |jej |jednej |\
            jednego )*(meza|mezem|partnera|partnerem|ojca|ojczyma|chlopaka|bylego|bylym|syna|synem|opiekunki|\
            opiekunka|opiekuna|pielegniarza|brata|konkubenta|wracac|wrocic|isc do domu|z nocnej|salowej|\
            pielegniarki|sanitariusza|nocnej zmiany|dyzurnej)
        (opiekun*|pielegniar*|salow*|personel|pracowni*|sanitariusz*|siostr*|oddzialow*|wychowawc*|zakonnic*) ... \
            ({_HITS[1:-1]}|szarpia|szczypie|szczypia|krzycza i bija|wyzywaja|przywiazuja|przywiazuje|ponizaja|\
            poniza|okrada|okradaja|glodzi|glodza|popychaja|zneca|znecaja|policzkuja) (moja |moje |mojego |na |nad |\
            sie nad |swoich |naszych |starszych |do |mame |babcie |pacjent*|podopieczn*|pensjonariusz*|staruszk*|\
            ojca|tate|dziadka|ludzi|staruszkow|mieszkanc*|tesciowa|ja|go|ich)
        (bija|bije|przywiazuja|przywiazuje|przywiazali|wiaza|zwiazuja|szarpia|szarpie|ponizaja|glodza|zamykaja|\
            pasami) (starszych|staruszkow|staruszki|babcie|dziadka|pacjentow|podopiecznych|pensjonariuszy|\
            mieszkancow|mame|mojego tate|ojca|ludzi|moja mame|moja babcie|do lozka|do krzesla|do krzesel|do lozek|\
            do kaloryfera)
        (przywiazan*|zwiazan*|zamkniet*|uwiezion*|przykut*) (do|w|na|caly|cala|pasami|na klucz) (krzesla|lozka|domu|\
            pokoju|klucz|lazience|piwnicy|kaloryfera|dzien|lozek|wozka|mieszkaniu|pokoju|noc)
        (siniak*|siniec|since|sincami|zadrapani*|krwiak*|slady) ... (boi sie|nie chce powiedziec|przerazon*|nie \
            mowi|nikt nie potrafi|nikt nie wie|placze|strach|drzy|panicznie)
        (zostalam|zostalem|zostala|bylam|bylem|jestem) (wczoraj |kilka razy |przez * |wielokrotnie )*(zgwalcon*|\
            pobit*|molestowan*|wykorzystan* seksualnie|wykorzystywan*|bita|bity|katowan*|maltretowan*|gwalcon*|\
            napastowan*|uwiezion*)
        {_MAN} (mnie |ja |moja siostre |czesto |zawsze |w nocy )*(dotyka|dotykal|obmacuje|obmacywal|maca|molestuje|\
            caluje|wklada|kladzie sie|rozbiera|podglada w lazience)
        (dotyka|obmacuje|maca|caluje) mnie (tam|po|w miejscach|i nie wiem|i mowi|w nocy|w lozku|miedzy|pod|wbrew|a \
            ja|gdy|kiedy nikt)
        (chlopak|maz|partner|byly|eks|ojciec|ojczym|syn|szef|konkubent|brat) (mi |mnie |nas |nam |ciagle |ze \
            )*(grozi|przesladuje|sledzi|nachodzi|szantazuje|zastrasza|straszy|terroryzuje|stalkuje|nachodz*)
        (grozi|straszy|szantazuje) (mi |nam |mnie |ze |smierci* |ze mi cos )+(zrobi|zabierze|zabije|dzieci|jak|ze|\
            jesli|skrzywdzi|wyrzuci|pobije|odbierze|znajdzie|pozbawi)
        (zamyka|zamknal|trzyma|wiezi|wiezil|przetrzymuje) (mnie |nas |ja |mnie i dzieci )*(w|na|pod) (domu|pokoju|\
            klucz|kluczem|piwnicy|lazience|mieszkaniu|zamknieciu)
        (zmusza|zmuszaja|zmusil|kaze|kaza|przymusza) (mnie |ja |nas |mi |do )*(seksu|do seksu|prostytucji|do \
            prostytucji|malzenstwa|wyjsc za|zebrac|do zebrania|wspolzycia|spania z|do slubu|pracowac za darmo|krasc)
        (uciekl*|uciekam|ucieklam|ucieklysmy|ukrywam sie|chowam sie|uciec|ukrywamy sie) (z dziecmi |przed |od \
            )+(mezem|meza|ojcem|ojca|bylym|partnerem|partnera|konkubentem|rodzina|nim|oprawca)
        (zyje|mieszkam|tkwie|jestem) (z|w) (przemocow*|oprawca|domowym pieklem|tyranem|sadysta|damskim bokserem|\
            toksycznym zwiazku z przemoca|zwiazku z przemoca|domu gdzie jest przemoc)
        (maz|partner|syn|ojciec|brat|chlopak|konkubent) (jest|robi sie|staje sie|stal sie|bywa) (coraz bardziej |\
            bardzo |wobec mnie |wobec nas |wobec matki )*(agresywny (wobec|i|po|do)|brutalny|przemocowy|\
            niebezpieczny|agresywny)
        (lezy|lezal|lezala|lezą|siedzi|zostawili|zostawiaja|leza) (we |w |ja |go |ich |calymi godzinami |godzinami |\
            cala noc )*(w )?(wlasn* |swoich |swoim |zasikan* )*(moczu|odchodach|kale|fekaliach|brudzie|mocz|\
            pampersie od)
    """,
    ("child_at_risk", "urgent", 0.85): f"""
        nie ma(ja)? (co jesc |tam |nawet |wcale )*(jedzenia|ubran|ogrzewania|pradu|wody|mleka|pieluch|lozek|ciepla|\
            jedzenie) ... (dzieci|dziecko|dzieciak*|niemowl*|maluch*|malych dzieci|troje|dwoje)
        (blizniaki|blizniaczki|dzieci|dzieciaki|chlopcy|dziewczynki|maluchy|dziecko|rodzenstwo|kilkulatk*) ... \
            (same|sami|samo|boso|bez opieki) ... (po nocy|w nocy|o polnocy|w pizam*|po ciemku|do poznej nocy|po \
            ulicy w nocy|noca|po polnocy)
        (brat przyrodni|przyrodni brat|brat|wujek|kuzyn|ojciec|ojczym|tata|dziadek|partner mamy|sasiad|nauczyciel|\
            trener|opiekun) (mi|nam|jej|mnie|ze mna) (robi|robil|kaze robic|wyprawia) (rozne |zle |brzydkie |dziwne \
            |te )*(rzeczy|swinstwa|to)
        (rzucilam|rzucilem|cisnelam|cisnalem|walnelam|walnalem|trzepnelam|potrzasnelam|potrzasnalem) (nim|nia|\
            dzieckiem|niemowleciem|maluchem|mala|malym) (na|o|w|do|mocno) (lozko|lozeczko|sciane|podloge|kanape|\
            kolyske|ziemie)
        (wrzasnel*|wrzasnal*|krzyknel*|nakrzycza*|wydarl*|puscily mi nerwy|stracilam panowanie|stracilem panowanie) \
            (na |sie na |przy |nad )*(dziecko|niemowle|synka|coreczke|malucha|mala|malego|corke|syna) ... (rzucil*|\
            boje|potrzas*|uderz*|zbil*|szarp*)
        (gasi|gasil|gasza|przypala|przypalal) (na |o |ja |go |je |dziecko )*(niej|nim|dziecku|dzieciach|papierosami|\
            papierosem)? ?(papierosy|papierosa|peta|pety|papierosami|papierosem)
        (boje sie (samej |samego )?siebie|boje sie tego co moge|boje sie co moge|przerazam sama siebie)
        {_KID} ... (jest |sa |siedzi |siedza |zostaje |zostaja |zostawian* |caly dzien |cale dnie |byl* \
            )+(zamkniet*|zamykan*|sam|samo|sama|same|sami|przywiazan*|glodn*|uwiezion*|bez opieki|bez jedzenia) (w|\
            na|po|caly|bez|i|cale|od|z)
        (zostawia|zostawiaja|zostawil|zostawila|zostawiam|porzucil*|zostawiaja|zamyka|zamykaja) (swoje |male |\
            malutkie |dwuletnie |roczne |czesto |znowu |je |tam |trojke |dwojke |mala |malego )*{_KID} (sam*|same|\
            samiutkie|bez opieki|zamkniet*|w samochodzie|w aucie|bez jedzenia|na klucz|na cala noc|na noc|w domu sam*)
        {_KID} ... (wraca|wracaja|wrocil*|przychodzi|przyszl*|przychodza|przyjezdza) ... (w siniakach|siniak*|\
            sincami|posiniacz*|pobit*|podrapan*|poparz*|z podbitym okiem|slad*)
        {_KID} (ma|maja|jest|sa|chodzi|caly|cale|cala) (cale |czesto |ciagle |cialo |w |na ciele |na plecach |pelno \
            |wciaz |caly |nowe )*(siniak*|sinc*|posiniacz*|slady po|poparzeni*|oparzen* od|pobit*|pregi)
        (ojciec|matka|ojczym|macocha|konkubent|partner|maz|byly|dziadek|wujek|sasiad|sasiadka|sasiedzi|opiekunka|\
            niania|nauczyciel*|tata|mama|rodzice|wychowawc*|on|ona) (je|ich|go|ja|je znowu) (ciagle |codziennie |\
            strasznie |znowu )*({_HITS[1:-1]}|dotyka|glodzi|zamyka|molestuje|szarpia|potrzasa|straszy|kopia|leja)
        ({_HITS[1:-1]}|leja|dotyka|glodzi|glodza|zaniedbuje|zaniedbuja|krzywdzi|krzywdza|potrzasa|wykorzystuje|\
            szarpia|obmacuje|molestuja) (pasem |kablem |kapciem |moje |swoje |te |to |jego |jej |moja |mojego |\
            swoja |swojego |nasze |naszego |male |seksualnie |wlasne |ich |moich )*{_KID}
        {_KID} (jest |sa |sie )*({_HITS[1:-1]}|bite|bity|bita|katowane|katowany|glodzone|molestowan*|wykorzystywan*|\
            krzywdzon*|zaniedban*|maltretowan*|gwalcon*)
        (boje sie|martwie sie|drze|obawiam sie|niepokoje sie|lekam sie) o (swoje |moje |te |zycie |bezpieczenstwo |\
            los |zdrowie |moja |mojego |mala |sasiadow |jego |jej |wnuka |wnuczke |wnuki )*{_KID} ... (bije|leje|\
            ojciec|pije|pijan*|cpa*|przemoc*|partner*|konkubent*|dotyk*|niebezpiecz*|sam*|zamyk*|pasem|krzyw*|krzyc*)
        {_KID} ... (nic nie jad*|nie jadl*|nie jedz*|nic nie jed*|glodn*|gloduj*|nie ma* co jesc|nie dosta* jesc|\
            niedozywion*|prosi* o jedzenie|bez jedzenia|zebrz*|glodne chodza|szuka* jedzenia)
        (nie mam|nie mamy|nie starcza|brakuje|nie stac mnie|zabraklo) (juz |nam |mi |pieniedzy |co |czym |na |za co \
            |czego |kasy )*(dac jesc|nakarmic|karmic|wykarmic|mleko dla|na mleko dla|na jedzenie dla|dac dzieciom|\
            dac do jedzenia|jedzenie dla|wyzywic|kupic mleka) ?(dzieci|dziecku|dziecka|dziecko|dzieciom|niemowlaka|\
            synka|corki|corke|synowi|mojej|moich|malej|rodziny)?
        (matka|ojciec|rodzice|mama|tata|konkubent|sasiadka|sasiad) (jest |sa |wiecznie |ciagle |stale |zawsze |non \
            stop |znowu |codziennie |lezy |chodzi )*(pijan*|pija|pije|nacpan*|cpa|cpaja|nawalon*|najeban*|upit*|na \
            haju|zalan*)
        {_KID} ... ... (matka|ojciec|rodzice) ... (pijan*|pije|pija|cpa*|nacpan*)
        {_MAN} (w nocy |noca |zawsze |do mnie |do niej |czesto |co noc |wieczorami )*(przychodzi|wchodzi|kladzie \
            sie|zakrada sie|przychodzil|wchodzil|wsliz*) (w nocy |noca |mi |do |mnie |niej |mojego |jej |siostry |\
            naszego )*(w nocy|noca|lozka|pokoju|mnie|mojego lozka)
        (potrzasnel*|potrzasnal*|uderzyl*|zbilam|zbilem|sprawilam lanie|szarpnel*|szarpnal*|rzucil*|poturbowal*|\
            trzesl*|potrzasam|bije|zlalam|zlalem) (mocno |ze zloscia |wczoraj |moim |moja |moje |mojego |swoim |\
            swoje |malym |wlasne |wlasnym )*(dzieckiem|niemowleciem|dziecko|niemowlakiem|noworodkiem|synkiem|\
            coreczka|corka|synem|syna|corke|maluchem|bobasem) (i|bo|,|z|ze|znowu|boje)
        (boje sie|mam mysli|mam ochote|nie recze|obawiam sie) (ze |zeby |za siebie |i )*(zrobie krzywde|skrzywdze|\
            zrobic krzywde|skrzywdzic|uderze|udusze|potrzasne|zabije|wyrzuce|utopie|pobije) (swojemu |mojemu |\
            wlasnemu |swoje |moje |wlasne |przez okno )*{_KID}
        mam (8|9|10|11|12|13|14|15|osiem|dziewiec|dziesiec|jedenascie|dwanascie|trzynascie|czternascie|pietnascie) \
            lat (i|,) ... (bije|dotyka|boje|pomoc*|ojczym|ojciec|tata|sam*|krzywd*|molestuje|gwalci|wujek)
        (ojczym|ojciec|tata|wujek|dziadek|brat) ... mam (8|9|10|11|12|13|14|15|osiem|dziewiec|dziesiec|jedenascie|\
            dwanascie|trzynascie|czternascie|pietnascie) lat
        (facet|mezczyzna|ktos|nieznajomy|nauczyciel|trener|dorosly|pan|gosc) ... (prosi|wysyla|wyslal|chce|namawia|\
            robi|robil|kaze|pyta) ... (nagie|nagich|rozebran*|bez ubrania|intymn*|w bieliznie|erotyczn*)
        {_KID} ... (placze|placza|krzyczy|krzycza|wrzeszczy|wyje|wyja|placz|krzyki|krzyk|szlocha) ... (cala noc|co \
            noc|cale dnie|caly dzien|codziennie|nikt nie|godzinami|i slychac|bez przerwy|za sciana)
        (slysze|slychac|slyszymy|slyszalam|slyszalem) ... (placz|krzyk*|bicie|bija|uderzenia|lanie|jak bij*|jak \
            krzycz*) ... {_KID}
        {_KID} (zamkniete|zamknieci|zamkniety|zamknieta) ... (slychac|placz*|krzyk*|caly dzien|caly czas|na klucz|\
            sam*)
        {_KID} (jest|sa|sie znajduj*|w) (teraz |powaznie |realnie |duzym )*(w )?(duzym |powaznym |realnym \
            )*(niebezpieczenstwie|zagrozon*|zagrozeniu)
    """,
    ("homelessness", "urgent", 0.8): """
        (dzis|dzisiaj|dzis w nocy|znowu|jutro) (noc |spie |nocuje |bedzie |zostaje |czeka mnie |nam )*(na |w \
            )?(lawka|lawce|parku|parking|dworzec|dworcu|ulica|ulicy|auto|aucie|klatka|klatce|przystanku)
        (mamy|mam) (czas |tylko )*(do|dni na|tydzien na) (poniedzialku|wtorku|srody|czwartku|piatku|soboty|\
            niedzieli|jutra|konca miesiaca|wyprowadzke) ?(zeby|na|aby|by)? ?(sie )?(wyniesc|wyprowadzic|opuscic|\
            wyprowadzke|spakowac|zabrac)?
        (nikt|nigdzie) (nas|mnie|nam|mi) (nie )?(wezmie|przyjmie|wynajmie|przygarnie|chce|wpuszcza|przyjmuje|\
            przyjmuja) (z|bo|na|nikt|,|pod|wynajac)?
        (zostane|zostaniemy|wyladuje|wyladujemy|skoncze|skonczymy|jestem|jestesmy|bede|bedziemy|trafie|trafimy|\
            znajde sie|znajdziemy sie|laduje|ladujemy|wyladowalam|wyladowalem|zostaje|zostajemy|zostalam|zostalem|\
            zostalismy|zyje|zyjemy|mieszkam|mieszkamy|spie|spimy|wywala|wyrzuca|wyrzucili|wyrzucaja|wyrzucil|\
            wyrzucila|wywalili|wystawili|wyrzucicie) (mnie |nas |z dziecmi |z dzieckiem |z rodzina |znowu |od * |\
            cala rodzina |z malym dzieckiem |teraz |juz |doslownie )*(na )(ulicy|ulice|bruku|bruk|dworcu|klatce \
            schodowej)
        (na ulicy|na bruku) (z|od|z dwojka|z malym|z dzieckiem|z dziecmi) *
        (eksmituja|eksmitowali|eksmisja|eksmisje|eksmisji|wyrzucaja|wyrzucili|wyrzucil|wyrzucila|wywalil|wywalila|\
            wywalili|wykwaterowuja|wykwaterowali|wypowiedzieli|wyprosil*|wymeldowal*|wystawil*|wyrzuca) (mnie |nas |\
            jutro |z dziecmi |wczoraj |z * |cala rodzine |go |ja )*(z|za|na|jutro|w|mam|mamy|i nie|bo|od|,|wykona*|\
            komornicza|bez) ?(domu|mieszkania|lokalu|dziecmi|drzwi|bruk|ulice|poniedzialek|wtorek|srode|czwartek|\
            piatek|pokoju|noclegowni|schroniska|hostelu|wyrok|mamy|jutra|prawa)?
        (jutro|w poniedzialek|we wtorek|w srode|w czwartek|w piatek|za tydzien|za dwa dni|zaraz|dzisiaj|dzis|\
            wkrotce|pojutrze) (nas |mnie |mamy |przychodzi komornik i )*(eksmituja|eksmisj*|wyrzucaja|wyrzuca|\
            wykwateruja|eksmitowac|wywala|eksmituje)
        (mamy|mam|dostalam|dostalem|dostalismy|grozi|grozi nam|czeka nas|czeka mnie|termin|wyznaczon*|nakaz|wyrok|\
            zagrozon*) (mi |nam |juz |wyrok |nakaz |termin |o |o nakaz )*eksmisj*
        komornik* ... (bez dachu|na bruk|eksmi*|wyrzuc*|na ulic*|nie mamy gdzie|nie mam gdzie|nie mamy dokad)
        nie (mam|mamy|ma|bede mial*|bedziemy mieli|wiem|wiemy) (juz |teraz |sie |w ogole |z dziecmi |z dzieckiem |\
            zadnego |po tym |wtedy |dzis )*(gdzie|dokad|miejsca|dachu|domu|lokum|noclegu|schronienia) (sie |z \
            dziecmi |dzis |z dzieckiem |by |zeby |do |na |nad |w )*(spac|pojsc|isc|mieszkac|podziac|nocowac|wrocic|\
            przespac|podziejemy|glowa|spania|zamieszkac|przenocowac|podzieje|wyprowadzic|nocy|wracac|pojdziemy|\
            pojde|spedzic nocy|noc|zycia|schronic)
        (spie|spimy|sypiam|sypiamy|nocuje|nocujemy|mieszkam|mieszkamy|koczuje|koczujemy|zyje|zyjemy|spalam|spalem|\
            spalismy|spedzilam|spedzilem|spedzilismy|spedzilysmy|spedzam|spedzamy|przespalam|przespalem|spi|noc|\
            noce|pomieszkuje) (teraz |dzis |juz |od * |z dziecmi |z dzieckiem |ostatnia |wczorajsza |noc |noce |\
            kolejna |te |dwie |tydzien |od tygodnia |od miesiaca )*(na|w|pod|po) (ulicy|aucie|samochodzie|dworcu|\
            klatce|parku|lawce|namiocie|mostem|przystanku|piwnicy|garazu|altance|altanie|altanach|pustostanie|\
            poczekalni|bramie|peronie|szopie|wiacie|stacji|smietniku|lotnisku|dworze|kanalach|wozie|katach u)
        (wlasciciel|najemca|gospodarz|wynajmujacy|wlascicielka|maz|partner|matka|ojciec|rodzice|rodzina|\
            spoldzielnia|bank|gmina|mama|tata|brat|ojczym|konkubent|zona|syn) (mieszkania |mnie |nas |wczoraj |w \
            nocy |z dzieckiem |z dziecmi )*(zmienil zamki|zmienil zamek|wymienil zamki|wymienil zamek|zmienila \
            zamki|wyrzucil*|wywalil*|wyrzucili|wywalili|wyrzuca|wygonil*|wystawil* (mnie|nas|moje rzeczy)|chce \
            wyrzucic|chce nas wyrzucic)
        (zmienil|wymienil|zmienila|wymienila|zmienili|wymienili) (nam |mi |mnie )?(zamki|zamek) (w|i|a|,|od|bez|\
            kiedy)?
        bez dachu nad glowa
        (trac*|strac*|straci*|zabieraja|zabiora|zabrali) (mi |nam |swoje |jedyne |wlasne |przez to )*(mieszkanie|\
            dom|dach nad glowa|lokum|lokal) (i|jutro|z|przez|jesli|jak|bo|w|od|za|,)
        (jestem|jestesmy|zostalam|zostalem|zostane|zostaniemy|bede|zostajemy|bedziemy|stalam sie|stalem sie|od * \
            jestem) (od * |teraz |osoba |znowu |z dziecmi |nagle )*(bezdomn*|w kryzysie bezdomnosci)
        (schronisko|noclegownia|noclegowni|schronisku|schroniska) ... (pelne|pelna|nie ma miejsc|brak miejsc|\
            odmowi*|nie przyj*|zamkni*) ... (ulic*|mroz|spac|noc|zimno|dziec*)
        (tulam sie|tulamy sie|tulaczka|pomieszkuje|waletuje|spie katem|kimam) (po|u|z|od) (znajomych|kolegach|\
            kolegow|ludziach|obcych|kolezankach|dziecmi|kanapach|kolegi|dworcach)
    """,
    ("medical_emergency", "urgent", 0.8): f"""
        nie (budzi|wybudza|dobudza|moge (jej|go) dobudzic|mozemy (jej|go) dobudzic) (sie )?(i|,|po|od|w ogole|dziwnie)
        (dziwnie|charczy|swiszczaco|nierowno|bardzo plytko|plytko|ciezko|nieregularnie|chrapliwie) oddycha
        oddycha (dziwnie|charczac|plytko|ciezko|z trudem|nierowno|nieregularnie|bardzo szybko i|coraz slabiej|jakos \
            dziwnie)
        (leci|cieknie|saczy sie|plynie|leje sie) (mu|jej|mi|ciagle|z)? ?(krew|krwi) (z|ze) (ucha|uszu|ust|glowy|\
            oczu|szyi|nosa i)
        (zaciska|sciska|puchnie|zamyka|dretwieje) (mi|mu|jej) (sie )?(gardlo|krtan|jezyk|szyja|przelyk|twarz)
        (zaciska|zamyka) (sie )?(mi|mu|jej) (sie )?(gardlo|krtan)
        (bol|bole|boli|ucisk|klucie|kluje|sciska|gniecie|piecze|dusi) (mnie |go |ja |okropny |straszny |silny |\
            strasznie |mocno |bardzo |w )*(w )?(klatce|klatke|klatce piersiowej|piersi|sercu|mostku|serce) ... \
            (teraz|w tej chwili|nikt|nie odbier*|pomocy|reka|nie moge oddych*|dretwieje|od rana|poty|slabo|\
            pogotowi*|duszno)
        (teraz|mam|ma|czuje|wlasnie|od rana) (teraz |wlasnie |okropny |straszny |silny |bardzo |mocny |ogromny \
            )*(bol|bole|ucisk|klucie) w (klatce|piersi|mostku|klatce piersiowej) (i|teraz|,|nikt|,|pomocy|a|nie)
        (zemdlal*|zaslabl*|upadl*|stracil* przytomnosc|osunal*|osunela*|przewrocil* sie|padl*|wlasnie zemdl*) ... \
            (nie (oddycha|reaguje|rusza|odpowiada|wstaje|budzi|odzyskuje)|zle oddycha|slabo oddycha|ledwo oddycha|\
            nieprzytomn*|ciezko oddycha|sinieje|bez kontaktu)
        (ledwo|nie|zle|slabo|ciezko|coraz slabiej|prawie nie) (oddycha|dycha|lapie powietrze) (i|,|prosze|pomocy|\
            juz|od|a|sinieje|ratunku)?
        nie (reaguje|daje znaku zycia|wybudza sie|mozna jej dobudzic|mozna go dobudzic|mozemy jej dobudzic|mozemy \
            go dobudzic|da sie dobudzic) (na nic|na bodzce|i|,|prosze|pomocy|od|oddycha|na glos)?
        (chyba|mysle ze|wydaje mi sie ze|obawiam sie ze|podejrzewam|to chyba|wyglada na|na pewno) (mam |ma |to |ze |\
            dostal* |dostaje |przechodzi |przechodze |jest |ojciec |mama |mąż |maz |zona |babcia )*(udar|udaru|\
            zawal|zawalu|wylew|wylewu|atak serca|drgawki|padaczke|zator|poronienie|zapasc|roni|ronie|wstrzas)
        (ma|mam|dostal|dostala|dostaje|przechodzi) (teraz |wlasnie |chyba |w tej chwili |silne |juz )*(udar|zawal|\
            wylew|atak serca|drgawki|drgawek|atak padaczki|napad padaczki|zator|zapasc|zatrzymanie akcji|wstrzas \
            anafilaktyczny|atak epilepsji) (i|,|prosze|pomocy|a|nie|teraz|w domu|gdzie)?
        nie (czuje|moge ruszyc|moge ruszac|rusza|czuja) (juz |nagle |w ogole |lewej |prawej |polowy |cala )*(reki|\
            reka|nogi|noga|twarzy|ciala|nog|rak|polowy ciala|strony|lewej strony|prawej strony)
        (wykrzywil*|wykrzywia|opadl*|opada|zdretwial*|dretwieje|krzywe) (mu |jej |mi |kacik )*(twarz|usta|kacik|ust|\
            pol twarzy|lewa|prawa|reka|cala)
        (mowi|belkocze|mowa) (niewyraznie|bez sensu|belkotliw*|nagle) (i|,|teraz|od|a)
        (strasznie|mocno|bardzo|obficie|ciagle|caly czas|okropnie|coraz mocniej|silnie|dalej) (krwawi|krwawie|leci \
            krew|leje sie krew|tryska krew|krwotok)
        (krwawi|krwawie|krwotok|krew) (mocno|obficie|z glowy|strasznie|bardzo|nie da|i nie|leje|sika|tryska|z nosa \
            od|z drog|i nikt|,|wewnetrz*|leci i|ciagle|nie przestaje|z ust)
        nie (przestaje|moge zatamowac|da sie zatamowac|mozna zatamowac|moge zatrzymac) (krwawi*|krwi|krwotok*|\
            leciec krew)
        (trac*|straci*|strac*) (duzo|bardzo duzo|tyle|mnostwo|za duzo|litry|sporo) krwi (i|,|pomocy|nikt|a)?
        (wzielam|wzialem|wziela|wzial|polknelam|polknalem|polknela|polknal|wypil|wypila|wypilam|wypilem|zjadl|\
            zjadla|zazyl|zazyla|zazylam|zazylem|podalam|podalem|lyknal|lyknela) (przez pomylke |przypadkiem |\
            niechcacy |za |omylkowo |chyba |juz |jakies |podwojna |cale )*(duzo (tabletek|lekow|insuliny|\
            paracetamol*|tabl*|pigulek)|dawke (leku|insuliny)|opakowanie|domestos|wybielacz|trutke|plyn do|kreta|\
            bateri*|ocet 80|rozpuszczalnik|kwas|nie te leki|zle leki|cudze leki|podwojna dawke|denaturat|muchomora|\
            muchomory)
        {_KID} ... (goraczk*|temperatur*|stopni) ... (40|41|42)? ?... (leje sie przez rece|nie reaguje|wiotk*|\
            drgawk*|majaczy|sinieje|nieprzytomn*|nie mozna dobudzic|nie kontaktuje|przelewa sie)
        (40|41|42) ... (leje sie przez rece|nie reaguje|wiotk*|drgawk*|majaczy|nieprzytomn*|przelewa sie|nie \
            kontaktuje|sinieje)
        (dusze sie|dusi sie|topi sie|zachlysnal sie|zadlawil sie|zakrztusil sie|zadlawila sie|dlawi sie|krztusi sie|\
            dlawie sie|zakrztusila sie) (i|,|pomocy|nie|powietrz*|od|czym|jedzeniem|teraz|prosze|nikt)?
        nie (moge|moze) (juz |w ogole |normalnie |prawie )*(oddychac|zlapac (tchu|oddechu|powietrza)|nabrac \
            powietrza|przelknac i oddychac)
        (brakuje|brak|nie mam) (mi |jej |mu )?(tchu|powietrza|oddechu) (i|,|pomocy|nikt|teraz|dusze)?
        (sinieja|sinieje|posinial*|zsinial*|sine|niebieskie) (mu |jej |mi |sie |ma |na )*(usta|wargi|twarz|palce|\
            twarzy) *
        (skonczyla|skonczyl|zabraklo|brakuje|nie mam|nie ma|brak|bez) (sie |mu |jej |mi |juz |mojej |mojego \
            )*(insulin*|tlen|tlenu|adrenalin*|inhalator*|butli z tlenem|butla z tlenem|lekow na serce i|lekow na \
            padaczk*) (i|,|od|a|w|zostal*|nikt|prawie|na)?
        (prawie|na wpol|pol|jest|lezy|znalazlam|znalazlem|traci|stracila|stracil|tracil|co chwile) (go |ja |juz |\
            teraz |ciagle |mame |tate |prawie |znowu )*(nieprzytomn*|przytomnosc|przytomny|swiadomosc|\
            nieprzytomnego) (i|,|pomocy|na|w|od|co|nie|teraz|nikt)?
        (odeszly|odeszły|odchodza) (mi |jej |zonie |wody |juz )*(wody|i)
        (rodze|rodzi|zaczal sie porod|mam skurcze co|porod w) (teraz|i|,|w aucie|w domu|nikt|dwie|trzy|minut|a|juz)
        (wezwijcie|przyslijcie|wyslijcie|potrzebuje|potrzebna|potrzebujemy|prosze o|wzywam|dajcie|gdzie jest|nie \
            przyjezdza|czekam na|czekamy na) (pilnie |natychmiast |szybko |prosze |jak najszybciej |karetke |nam |\
            tu |tutaj |ta )*(karetke|karetka|pogotowie|karetki|ambulans|ratownikow|pogotowia) (natychmiast|teraz|\
            szybko|prosze|pilnie|bo|,|a|na|i|juz|od|on|ona|umiera)
        (puchnie|spuchl*|zamyka sie|opuchl*|obrzek) (mi |jej |mu |sie )*(gardlo|jezyk|krtan|twarz i|gardla|krtani)
        (umiera|kona|agonia|traci puls|bez pulsu|nie ma tetna|nie ma pulsu) (mi |nam |na rekach |na moich |teraz |\
            tu |w domu |prosze |,|pomocy|i nikt|a nikt|i|a)
        (przedawkowal*|przedawkowanie) (i|,|teraz|lekow|pomocy|narkotyk*|lekami|wlasnie|chyba)
    """,
    ("sexualised", "hold", 0.75): """
        (pozwolil*|pozwole|dal*|chetnie|chcial*) ... (polozyc|klasc|wlozyc|dotknac|trzymac|wsadzic) (na mnie |swoje \
            )*(rece|dlonie|usta|jezyk|palce|lapy) (gdzie|wszedzie|na|tam)
        (moze|moglaby|moglby|niech|powinna) (mnie |pani |mi |siostra |tak )*(badac|zbadac|dotykac|macac|rewidowac|\
            przeszukac|skuc|masowac|wymasowac|rozebrac|myc|umyc|bada|rozbiera|dotyka|osluchiwac|wykapac|utulic do \
            snu|zaopiekowac sie mna w lozku|masuje) (mnie |mi |cala |caly |tak |wszedzie )*(kiedy|cala noc|\
            codziennie|wszedzie|ile|sam na sam|nago|w lozku|zawsze|do woli|gdzie chce|bez)
        (ale|niezle|niezly|fajne|fajny|ladne|zgrabne|super|swietne|piekne|boskie|dlugie|jedrny|jedrne|boski|zgrabny|\
            co za|seksowne|kapitalne|zarabisty|zajebiste|zajebisty|extra|sliczne|cudne|duze|ogromne|ladny|swietny|\
            wspaniale|apetyczn*|kragl*) (ona ma |ma |miala |te |z niej )*(nogi|nozki|cialo|cialko|cycki|cycuszki|\
            piersi|ksztalty|posladki|tyleczek|tylek|dupa|dupe|dupka|pupa|pupe|biust|dekolt|uda|usta az|biodra|cyce|\
            balony|zderzaki|klata|kuper|figura|figure|tylko nogi)
        (miniowke|miniowka|minispodniczke|spodniczke mini|stringi|bielizne|ponczochy|dekolcik|bez stanika|bez \
            majtek|szpilki i|kusa spodnic*|kusej spodnic*|obcisle spodni*|obcisla spodnic*|obcislej spodnic*|\
            fartuszek na gole|krotka spodniczke|krotkiej spodniczce) ...
        (zabral|wzial|zabralabym|wziela|zaprosil|zaciagnal|przelecial|brał|bral|schrupal|przytulil|ruchal|bzyknal|\
            zabiore|wzialbym|zabralbym|zaciagnalbym|przelecialbym|bzyknalbym|ruchalbym|schrupalbym) (bym |ja |go |\
            sobie |chetnie |do |te |ta |ten |od razu |na |pania )*(na noc|do lozka|do siebie na noc|na jedna noc|do \
            domu na noc|na noc do domu|noc do domu|w lozku|bez pytania|w calosci|na biurku|w gabinecie|domu|lozka|ja)
        (do lozka|na noc|na biurku|w gabinecie) (bym )?(ja|go|te|ta) (wzial|zaciagnal|zabral|przelecial|wziela|bym) *
        (podnieca|kreci|nakreca|jara|rajcuje|napala) (mnie|mnie jak|sie na)
        (stoi mi|stanal mi|mi staje|mokro mi|mam ochote na nia|mam ochote na niego|mam na nia ochote|mam chec na nia)
        (zrobilbym|zrobilabym|zdjalbym|zerwalbym|polizalbym|calowalbym|dotykalbym|macalbym|klepnalbym|klepnal|\
            uszczypnal|zlapal) (jej|bym ja|mu|ja|bym jej|ja w|jej w) (dobrze|w tylek|po tylku|fartuch|fartuszek|\
            ubranie|wszedzie|cala|za|minetke|w dupe|i|na)
        (nago|naga|nagiego|nagusienk*|rozebran*) (dla mnie|w moim|ze mna|pod fartuchem|przede mna|chcialbym ja|na \
            biurku|wyobraz*)
        (noc|wieczor|randk*|weekend) (pelna namietnosci|namietnosci|upojn*|we dwoje z ta|goraca|z ta blondynka|sam \
            na sam z)
        (seksbomba|sexbomba|seksi|sexi|seksowna|seksowny|ponetna|lolitka|laleczka|cizia|cizie|dupcia|foczka|foczke|\
            foka z|laska nie z tej|goraca laska|dupeczka|cycata|ruchable|milf|milfetka|ciacho takie ze)
        (marze|snie|fantazjuje|fantazje|wyobrazam sobie|sny) (o niej |o nim |erotyczn* |ja |go )*(nago|naga|\
            rozebran*|erotyczn*|w lozku|bez ubrania|na sobie|pode mna|nade mna)
    """,
    ("stalking", "hold", 0.8): """
        (siedze|siadam|czekam|stoje|chodze|przychodze|parkuje|pije kawe|jestem) ... (codziennie|kazdego dnia|co \
            wieczor|co rano|naprzeciwko|zawsze|co dzien) ... (zeby|by|aby) (ja|go|tylko|widziec|zobaczyc|patrzec|\
            popatrzec|podgladac|obserwowac|miec) ... (wychodzi|wchodzi|zobaczyc|widziec|przechodzi|na nia|na niego|\
            idzie|popatrzec|wraca)?
        (codziennie|naprzeciwko|co wieczor) ,? (zeby|by|aby) (widziec|zobaczyc|popatrzec) jak (wychodzi|idzie|wraca|\
            wchodzi|pracuje)
        (czekam|czekalem|czekalam|bede czekac|bede czekal|bede czekala|poczekam|zaczekam|zaczekalem|zaczekalam|\
            wyczekuje|wyczekiwalem|stalem|stoje|czatuje|czailem sie|czekajac) (na |zawsze |codziennie |godzinami |\
            potem |wczoraj |dzis |nia |niego |ciebie |pania |panią |ja |te * |ta * |az |dlugo )*(po pracy|po \
            dyzurze|po zmianie|az skonczy|az skonczyla|az wyjdzie|az wyszla|pod praca|pod domem|pod blokiem|pod jej|\
            pod jego|przy jej|przy jego|przy samochodzie|przy aucie|na parkingu|pod klatka|pod szpitalem|przed \
            wyjsciem|pod urzedem|pod przychodnia|kolo jej|obok jej|do konca jej)
        (znalazlem|znalazlam|wyszukalem|wyszukalam|szukalem|szukam|dodalem|dodalam|obserwuje|sledze|namierzylem|\
            namierzylam|odszukalem|odszukalam|napisalem|pisze|zaczepilem|stalkuje) (ja|go|jej|jego|pania|do niej|do \
            niego|te pielegniarke|te pania|panią|te dziewczyne) (juz |tez |potem |wszedzie |od razu |prywatnie \
            )*(na|w|przez) (facebook*|fb|fejsie|fejsbuku|instagram*|insta|tiktok*|linkedin*|twitterze|internecie|\
            sieci|messenger*|whatsapp*|google|naszej klasie|tinderze)
        (znalazlem|znalazlam|zdobylem|zdobylam|mam|sprawdzilem|sprawdzilam|ustalilem|wiem jaki|znam|namierzylem) \
            (juz |tez |gdzies |w internecie |prywatny |domowy |od kolegi )*(jej|jego|pani) (prywatny |domowy |\
            wszystkie |prywatne )*(numer|adres|profil|facebook*|instagram*|numer telefonu|dom|auto|rejestracj*|\
            komorke|zdjecia|zdjec)
        (obejrzalem|obejrzalam|ogladam|przejrzalem|przejrzalam|przegladam|zapisalem|zapisuje|sciagnalem|zgralem|\
            mam) (juz |sobie |wszystkie |codziennie |na telefonie |w telefonie |kazde )*(jej|jego) (zdjecia|zdjecie|\
            fotki|wszystkie zdjecia|foty|relacje|stories)
        (szedlem|szlam|poszedlem|poszlam|jechalem|jechalam|pojechalem|pojechalam|ide|chodze|jezdze|lazilem|laze|\
            podazalem|podazam) (za|po cichu za|codziennie za|krok w krok za) (nia|nim|pania|ta pania|toba|ta \
            pielegniarka|niA|dziewczyna|ta dziewczyna) (na|do|az|autem|z|pod|po|przez|wczoraj|od|i|,|w)?
        (sledze|sledzilem|sledzilam|podgladam|podgladalem|obserwuje|obserwowalem|filmuje|nagrywam|nagralem|\
            fotografuje|sfotografowalem|zrobilem zdjecie|robie zdjecia|fotografowalem) (ja|go|jej|jemu|pania|mu|\
            ukradkiem|potajemnie) (z|jak|po|codziennie|przez|kiedy|w|od|ukradkiem|potajemnie|bez|spod|zza|gdy|do)
        wiem (juz |tez |dobrze )?(o ktorej|gdzie|ktorym|jakim|kiedy|na ktorej|w ktorym|do ktorej|z kim|jaka) ... \
            (konczy|parkuje|mieszka|wychodzi|jezdzi|wraca|chodzi|biega|robi zakupy|spi|wysiada|pracuje jej|trenuje|\
            cwiczy|spedza)
        (wysylam|wyslalem|wysle|zostawiam|zostawilem|zostawie|przynosze|posylam|poslalem|pisze|napisalem|podrzucam) \
            (jej|jemu|pani|do niej|mu) (codziennie |co noc |anonimowo |kwiaty |prezenty |listy |roze |wiersze |\
            liscik |liscik |bombonierke |wiadomosci )+(do domu|pod drzwi|za wycieraczke|na auto|do skrzynki|pod dom|\
            na prywatny|co noc|codziennie|w nocy|na wycieraczce|pod blok|kazdego dnia)
        (przejezdzam|przechodze|jezdze|chodze|krece sie|krazylem|kraze|zagladam) (codziennie |czesto |co wieczor |\
            wieczorami |noca )*(pod|kolo|obok|przed|w) (jej|jego) (dom*|okn*|blok*|mieszkani*|ulic*|klatk*|plac*)
        gdzie (ona|on|pani|ta pani|ta pielegniarka|ta dziewczyna) mieszka
        (bedzie|bedziesz|musi byc|zostanie|jest) (kiedys |predzej czy pozniej |tylko |na zawsze |juz )*(moja|moj|\
            moja zona|tylko moja|moja kobieta) (czy|chocby|na zawsze|albo|predzej|,|niezaleznie)
        (zakochan*|zakochal*|opetan*|oszala*|zwariowal*|mam obsesje|szaleje) (sie |na punkcie |w |jestem |za |po \
            uszy w )*(niej|nim|jej punkcie|jego punkcie|tobie|tej pielegniarce|tej pani|nia) ... (czekam|chodze|\
            wiem|nie moge|codziennie|sledze|ona|musi|wszystko|bedzie|pojde|zrobie)
        (umawiam sie|umowilem sie|zapisuje sie|wymyslam|symuluje|udaje|zmyslam|przychodze|biore) (sobie |choroby |\
            chorego |chorobe |na wizyty |na wizyte |bole |kolejne |specjalnie |codziennie |nowe |wizyty )*(tylko \
            )?(zeby|by|aby|dla) (ja|go|na nia|na niego|byc blisko|niej|niego|znowu ja|moc ja) (zobaczyc|widziec|\
            popatrzec|spotkac|byc|niej|ogladac)?
        (dajcie|poprosze|chce|podajcie|kto da|prosze o|potrzebuje|niech poda) (mi |jej |o )*(jej|jego) (prywatny |\
            domowy |numer |telefon|adres|komorke|instagram|nazwisko i)
    """,
    ("hateful", "hold", 0.8): f"""
        nie (myslalam|myslalem|sadzilam|sadzilem|spodziewalam sie|spodziewalem sie|wierzylam|wierzylem|\
            przypuszczal*|wiedzialam|wiedzialem) ,? ze (taka |taki |jakas |jakis |zwykla |zwykly )?(cyganka|cygan|\
            ukrainka|ukrainiec|murzyn|murzynka|czarny|czarna|arab|zyd|zydowka|rusek|ruska|muzulmanka|obcokrajowiec|\
            romka|gej|ciapaty|hindus|azjatka|imigrant|imigrantka|wietnamczyk|bialorusinka) (umie|potrafi|moze|zna|\
            bedzie|wie|mowi|jest|rozumie)
        (jak|choc|chociaz|mimo ze|pomimo ze|nawet jak|mimo iz) (na|to|jest|byla|byl|z niej|z niego) (zwyklego |taka \
            |takiego |jakas |jakiegos |tylko )*({_GROUP[1:-1]}|ukrainka|ukrainiec|cyganka|czarny|zydowka|zyd|gej|\
            pedal|ruska|rusek|murzynka|murzyn|kolorow*|ciapaty|arab|arabka|ze wschodu|nie polka|nie polak)
        (mil*|czyst*|grzeczn*|uczciw*|kulturaln*|inteligentn*|sympatyczn*|calkiem|bystr*|pracowit*|nawet|dobrze \
            mowi) (i * |calkiem |niezla |niezly |ok )*jak na {_GROUP}
        (niech|powinni|powinna|powinien|wynocha|wypad|wracajcie|wracaj|won|wyjazd|wypierdalaj*|spierdalaj*|jazda|\
            odeslac|deportowac|do gazu|precz) (sie |wroca |wracaja |wraca |spadaja |jada |wynosza |wynosi |ich |ja |\
            go |z |stad |wszyscy |ci |spierdalaja |wypierdalaja |jedzie |wracac |juz )*(do siebie|skad przyszli|\
            skad przyjechali|skad przyszla|na ukraine|do afryki|do swojego kraju|do swoich krajow|na wschod|za \
            granice|z polski|na bialorus|do rosji|do izraela|skad przylezli|na drzewo|do swojego)
        (malpa|malpe|malpy|malp|karaluch*|szczur*|robactwo|dzicz|holot*|bydlo|bydla|bydlaki|podludzi*|smieci|\
            szumowiny|dzikusy|zwierzeta|patologia) (z|na|w|za|od|ktore|co|siedz*|pracuj*|jedne|te) (okienka|okienku|\
            okienkiem|recepcji|biurku|urzedzie|rejestracji|urzedu|was|siedza|lada|ladzie|jedne|ukrainsk*|afryk*)
        (zabierzcie|zabrac|usuncie|wyrzuccie|wywalcie|precz z|dosc|za duzo|pelno|same|sami|wszedzie|zatrudniacie|\
            nienawidze|zalew|stado|banda|horda|zgraja) (tych |te |ci |tymi |juz |same |samych |samych \
            )*({_GROUP[1:-1]}|malpy|malp|malpami|ukraincy|ukrainki|cyganie|cyganami|czarni|czarnuchy|arabowie|zydzi|\
            zydami|pedaly|pedalami|ciapaci|imigranci|imigrantami|ruscy|banderowcy|uchodzcy|lesby|debili|downow|\
            kolorowi)
        (jeden|jedna|kolejn*) z tych {_GROUP}
        (jedyn*|nikt|wreszcie ktos|zadn*) (tam |z nich |kto |co |ktor* )*(nie )?mowi (normalnie |porzadnie |ludzkim \
            |czysto |w ogole )*po (polsku|ludzku)
        (brudn*|smierdz*|jeban*|pierdolon*|parszyw*|glup*|zasran*|cholern*|pieprzon*|zapchlon*|wstretn*) (ta |ten |\
            te |stary |stara )*(cygan*|ukrain*|murzyn*|zyd*|arab*|rusk*|rusek|pedal*|lesb*|ciapat*|czarnuch*|\
            banderow*|imigran*|uchodz*|muzulman*|kurw*|szmat*|dziwk*|suk*|transwest*|gej*|brudas*)
        (czarnuch*|ciapak*|ciapat*|bambus*|asfalt*|zolt* ryj*|zoltki|kacap*|banderowk*|banderowiec|ukr*pol|upain*|\
            upadlin*|gudlaj*|pedzi*|cwel*|ciota|cioty|ciote|lesba|lesby|downie|mongol* jeden|kurwiszon*|szmata|\
            szmaty|dziwka|dziwki|suka z|kurwa z|zdzira|zdziry|feminazist*|zydokomun*|brudas* jeden|inwalida \
            umyslowy|niedorozwoj*|uposledz* (baba|kretyn*|ludzie z))
        (baby|kobiety) (do garow|do kuchni|nie powinny (pracowac|leczyc|prowadzic)|za kierownica to)
    """,
    ("mocking", "hold", 0.7): """
        (poklepcie|poklep|pogratulujcie|klepnijcie|niech sie poklepia) (sie |sobie |nawzajem )*(po |wszyscy \
            )*(plecach|ramieniu|plecy|nawzajem|sobie|sami)
        (trzy|cztery|piec|szesc|kilka|rozne) (osoby|osob|okienka|panie|urzedniczki|urzednikow|telefony) ,? (trzy|\
            cztery|piec|szesc|kilka|kazda|zadna) (rozne |inne |calkiem )*(odpowiedzi|wersje|wersji|informacje|\
            odpowiedz)
        (dajcie|dac|dajmy|nalezy sie|zasluguje|zasluzyl*|powinna dostac|powinien dostac|wreczcie|przyznajcie|prosze \
            dac|poprosze|chyba) (mu |jej |im |wam |temu |tej |panu |pani |komus |sie |chyba |od razu )*(medal|\
            nagrode|nobla|oscara|order|puchar|ciasteczko|brawa|pomnik|premie|dyplom|medal z kartofla|oklaski|\
            nagroda|owacje) (za|bo|ze|dla) ... (raz w zyciu|wreszcie|w koncu|laskawie|raz na|nicnierobieni*|ze nic|\
            zgubi*|najwoln*|najgorsz*|najbardziej|lenistw*|olewa*|ignor*|odebral*|odklad*|podnios*|ruszy*|wsta*|\
            chamst*|rzuc* sluchawk*)
        (gratulacje|gratuluje|brawo|brawa|no brawo|no gratulacje|pieknie|gratki|wspaniale|super|swietnie|no pieknie|\
            oklaski|szacun|rewelacja) ,? (tylko|jedynie|zaledwie|juz po|juz|raptem|po|kolejne|minelo|trwalo to|\
            wystarczylo|czekalam|czekalem|prawie) (juz |ledwo |raptem |tylko |okolo )*(1*|2*|3*|4*|5*|6*|7*|8*|9*|\
            jeden|jedna|dwa|dwie|trzy|cztery|piec|szesc|siedem|osiem|dziewiec|dziesiec|dwanascie|pietnascie|\
            dwadziescia|kilka) (godzin*|dni|tygodni*|miesiac*|miesiecy|lat|lata|telefon*|list*|prob*|mail*|wizyt*|\
            formularz*|podej*|odsylan*|okien*)
        (gratulacje|gratuluje|brawo|brawa|dziekuje|dzieki|wielkie dzieki|no brawo|pieknie|oklaski|wspaniale|super|\
            szacun) ,? (za |ze |wam |znowu |juz |panstwu |po raz |raz |trzeci |drugi |kolejny |ponownie |urzedowi |\
            pani |panu )*(zgubi*|stracen*|zmarnowan*|zepsu*|pomyl*|pomyli*|olew*|olan*|ignor*|rzuceni* sluchawk*|\
            zawali*|spieprz*|schrzani*|bylejak*|nieudoln*|niekompetenc*|chamstw*|nicnierobien*|godziny czekan*|\
            stracony|zmarnowany|zignor*|doprowadzi* (mnie )?do (lez|placzu)|niczego|wyrzuc*|odeslan*|nieodbier*|\
            balagan)
        (dziekuje|dzieki|wielkie dzieki|piekne dzieki|serdeczne dzieki) za (nic|kompletnie nic|wielkie nic|zadna \
            pomoc|brak pomocy|zero pomocy|stracony|zmarnowany|zmarnowan*|olew*|takie traktow*|laske)
        (przeszli|przeszliscie|przeszla|przeszedl|przechodzicie) (samych siebie|samego siebie|sama siebie|siebie)
        (mistrz*|mistrzostwo|rekord*|ekspert*|specjalist*|zloty medal|zloto|olimpiad*|magist*|doktorat|profesor*|\
            oscar|nobel|geniusz*|wirtuoz*|krolowa|krol) (swiata |olimpijsk* |europy |polski |guinnessa )*(w|we|od|\
            za|z|do) (marnowani*|gubieni*|olewani*|ignorowani*|nicnierobieni*|spychologi*|odsylani*|lenistw*|\
            chamstw*|opieszalosci|nieudolnosci|powolnosci|niekompetencj*|biurokracj*|piciu kawy|picia kawy|\
            nieodbierani*|zbywani*|rzucani*|wymigiwani*|niczego|unikani*|przerw* na kawe|bumelanctw*|spoznian*)
        (jesli|jezeli|jak|dla tych ktorzy|dla kogos kto|polecam kazdemu kto|polecam wszystkim ktorzy|idealne \
            miejsce dla) (ktos |lubisz |lubi |lubicie |kocha |kochaja |uwielbia |lubia |tych co |panstwo |chce |\
            chcesz |osob ktore )+(czekac|czekani*|stac w|kolejk*|byc (ignor*|olew*|obraz*|traktow*|poniz*|zbyw*)|\
            marnow*|tracic|chamstw*|ignorow*|krzyk*|kiedy|gdy|jak|byc)
        (jak|bardzo|jakze|niezwykle) (milo|uprzejmie|mile|laskawie|grzecznie|to mile|to milo) (z |ze |strony |\
            waszej |jej |jego |pani |panstwa |bylo )*(ze |rzucic|rzucil*|zignor*|olal*|trzasn*|nie odebral*|nie \
            raczyl*|krzycze*|nakrzycze*|kazal* (mi |nam )?czekac|zamkn*|odlozy*|nie spojrz*)
        (biedn*|biedactw*|bidul*) ,? ... (zmecz*|przepracow*|przemecz*|kawk*|kawy|drzemk*|przeszkodzi*|budzi*|wstac|\
            ruszyc)
        (sarkazm|ironia|to byl sarkazm|tak ironizuje)
        (oby tak dalej|tak trzymac|tak trzymajcie) ,? ... (zamkn*|upad*|ostatni*|nikt nie|zero klient*|gorzej|dno|\
            dna|pobij* rekord)
    """,
}  # fmt: skip

UNLESS_BEFORE = """
    (juz nie mam|nie mam juz|na szczescie nie mam|nigdy wiecej nie mialam|nigdy wiecej nie mialem|juz nie miewam|\
            nie miewam juz|juz nie mysle|nie mysle juz) ...
    (nie|nigdy nie) (mam|ma|mialam|mialem|planuje|byl*) (mysli|zamiaru|checi|ochoty)?
    (nikt|nigdy|nie|ani|bez) (mnie|na mnie|sie|nam|mu|jej)? nie?
    (odwiodl*|odwodz*|powstrzymal*|uratowal*|ocalil*|wyciagn*|wybil* mi|uchronil*|zniechec*) (mnie |go |ja |z glowy \
            )*(od|przed|z) ...
    (szkoleni*|kurs*|pytani*|pytal*|zapytal*|plakat*|ulotk*|ksiazk*|film*|rozmow*|rozmawi*|informacj*|kampani*|\
            zajeci*|broszur*|gdyby ktos) (o|na temat|dotyczac*|przeciw*|czy|w sprawie|dla|mial) ...
"""
UNLESS_WITHIN = f"""
    (jak|zeby|aby|umiemy) (rozpoznac|rozpoznawac|zglosic|zglaszac|zapobiegac|reagowac na|przeciwdzialac|radzic \
            sobie z|zapobiec|zauwazyc) (oznaki |objawy |przypadki )*{_TOPIC}
    {_TALK} (o|na temat|dotyczac*|przeciw|przeciwko|dla|w sprawie|z|zapobiegania) (dzieci* z grup |dzieciach z grup \
            |osob |ofiar |tematyki |przeciwdzialania |zapobiegania )*{_TOPIC}
    {_TOPIC} (w|na) {_TALK}
    (pomoc|wsparcie|ofiar*|przeciwdzialan*|zapobiegan*|osrodek|centrum|fundacja|zespol|program|noclegowni*|\
            schronisk*|jadlodajni*|personel noclegowni|opieka|interwencj*|streetwork*|profilakty*|punkt|niebieska \
            linia|procedur*) (dla |w |wobec |do spraw |i |interwencyjn* |osob |ofiar |o |kryzys* )*({_TOPIC[1:-1]}|\
            osob bezdomn*|ludzi bezdomn*)
    (parkowanie|parking|kolejka|czekanie|dojazd|schody|podjazd|strona|godziny|ceny|kawa|jazda|wjazd|jezdzenie|\
            biurokracja|droga|pogoda) ... (to|jest|byl*|byla|bylo|sa) (istn* |czyst* |zwykl* |prawdziw* |jakis |\
            jakies )*(samobojst*|tortur*|rozboj*|zlodziejstw*|piekl*|smierc*|zabojstw*|masakr*|mordeg*|katorg*|meka)
    (umieralam|umieralem|umieram|umarlam|umarlem|umarl*|umrzec|umieralismy|umrzemy|umrze|skonam|konam|padne|padam|\
            zdechne|usycham|usychalam) (tam |prawie |tu |juz |doslownie |mozna )*(z|ze|na) (smiechu|nudow|nudy|\
            glodu|wstydu|ciekawosci|pragnienia|goraca|zimna|strachu|tesknoty|bolu gdy|zazdrosci|zachwytu|szczescia|\
            zmeczenia|radosci|wrazenia|twarz)
    (spale|spalila*|spalilam|spalic|spalilem|palilam|zapadla*|zapadne) sie (ze|z|pod) (wstydu|ziemie)
    (bez|gdyby nie|bez tego|bez tej|bez tych|bez was) ... (umarl*|umarla*|zginel*|zginal*|zgine|zginelabym|\
            zginalbym|nie zyl*|nie daje rady|nie dam rady|umre)
    (plecy|nogi|stopy|glowa|kolano|kolana|krzyz|kregoslup|zab|zeby|buty|kark|bark|rwa|szpilki|upal|brzuch) (mnie|mi|\
            nas|go|ja) (zabijal*|zabija|zabijaja|dobijal*|dobija|dobijaja|wykanczal*|wykancza|mordowal*|zabijaly)
    (zabil*|zabic|zamordowal*|oddal*|zabilbym|zabilabym|zabije|dal* sie zabic|zabija*|dal* sie pokroic) (bym |sie \
            )?(za|by za|dla|czas|komputer|drukark*|nude|wirus*|bakteri*|komar*|karalucha|raka|telefon|zarazki|smak|\
            klimat|atmosfere|zapach)
    (wyrzuc*|rozwal*|rozbi*|zniszcz*|utop*) ... (komputer*|laptop*|telefon*|drukark*|automat*|przez okno komputer|\
            tablet*|parkomat*|rekord*|lody|system|bank|namiot)
    (wymiat*|rozwalil* system|rozwalacie system|rozwala system|rozbil* bank|pozamiatal*|bomba|petarda|rakieta|sztos)
    (serce|serca) (mi |nam )?(peka|pekalo|pęka|krwawi|kraja sie|sie kraje|kroi|rosnie)
    (krwawi|krwawilo) (mi )?serce
    (wystrzel*|wybieg*|wyskoczy*|wylecial*|wypad*) (jak z|jak|z|od) *
    (odeszla|odszedl|uciekla|uwolnil*|rozwiodl*|rozstal*|odejsc|wyprowadzil*) (sie )?(od|z|ze) (swojego |mojego |\
            meza |partnera |ojca |konkubenta |tego |zwiazku |malzenstwa )*(meza|partnera|kata|tyrana|oprawcy|\
            przemoc*|ktory|konkubenta|bijac*) ... ... *
    (bylem|bylam|bylismy|mieszkalem|mieszkalam|spalem|spalam|zylem|zylam) (wtedy |kiedys |bez |na |osoba \
            )*(bezdomn*|na ulicy|bez dachu nad glowa|bez domu|na dworcu|w samochodzie) (kiedy|gdy|zanim|dopoki|\
            przez|az|a dzis|a teraz|i)
    (gdyby nie|gdyby nie on|gdyby nie ona|gdyby nie wy|gdyby nie pan*) ... ... *
    (dla|osob*|ludzi*|ludzie|noclegowni*|schronisk*|pomoc|pomaga*|wsparcie|jadlodajni*|ksiadz|koty|psy|zwierzet*|\
            kot|pies) (dla |w |osob |od |w kryzysie |i |ubogich i )*(bezdomn*|bezdomnosci)
    (tabletki|leki|lekow|tabletek|proszki) (zgodnie|przed|po|rano|wieczorem|codziennie|regularnie|od|przepisan*|na \
            recepte|od lekarza|do konca|przeciwbol*|jak zalecil) *
    (wzielam|wzialem|biore|bralam|bralem|brac) (wszystkie|cale) (leki|tabletki|opakowanie) (zgodnie|jak|przepisan*|\
            codziennie|regularnie|od|do|antybiotyku) *
    (udar*|zawal*|bol w klatce|bol* w klatce piersiowej|bolu w klatce|wylew*) ... (w zeszlym|rok temu|lat temu|\
            miesiac temu|rozpoznali|wyleczyli|uratowali|minal|ustapil|przeszedl|zajeli sie|po operacji|szybko|w * \
            minut)
    (po|od|przy|z powodu|mialam|mialem|mial|miala|podejrzeni*|zajeli sie|leczy*|moim|przebyl*|z bolem|z bolami|\
            przeszlam|przeszedlem|podejrzewali|wykluczyli|przezyl*) (przebytym |moim |mnie |ciezkim |rozleglym |\
            jego |jej |udarze |u mnie |u mamy |w czasie |mojego )*(udar*|zawal*|wylew*|bol w klatce|bolu w klatce|\
            bolem w klatce|bol w klatce piersiowej|bolem w piersiach)
    (znalazlam|znalazlem|znalezlismy|widzialam|widzialem) (wasza |wasz |wasze |panstwa |ta |te |ten |jego |jej \
            )*(ulotk*|ogloszeni*|strone|numer|telefon|adres|profil|informacj*|gabinet|placowk*|oferte|artykul|post*|\
            przychodni*) *
    (czekalam|czekalem|czekalismy|czekam|czekac) (na nia |na niego |na pania |na )*(w poczekalni|w korytarzu|w \
            kolejce|na korytarzu|w srodku|w gabinecie|pod gabinetem|na swoja|na taksowke|na autobus) *
    (scinam|scinal*|obcina*|obciac|podci*) (sie|wlosy|paznokcie|brode|grzywke)
    (gratulacje|gratuluje|brawo|brawa|dziekuje) (dla|za|z okazji|calemu|nowego|nowej|wam|calej|ze jestescie|pani|\
            panu) (calego |calej |tak |wasza |nowego |pani |panu |wspanial* |swietn* |super |za )*(personel*|\
            zespol*|ekip*|obslug*|prac*|budyn*|siedzib*|opiek*|profesjonal*|podejsci*|trud|wysilek|usmiech*|mil*|\
            szybk*|lekarz*|pielegniar*|zaangazowan*|cierpliwosc*|nowej|nowego|organizacj*) *
    (tylko |zaledwie |jedynie |raptem |niecale )(1*|2*|3*|4*|5*|dwie|trzy|cztery|piec|dziesiec|pare|kilka|\
            kilkanascie) minut*
    (nie|nigdy|nikt|ani|bez) (mnie |mi |nas |na |nam |dziecku |zrobi* |jej |mu |nie |ani |sie |wyrzadz* )*(krzywdy|\
            bil|bije|uderzy*|krzycza*|krzyczy|pobi*|bolu|bolal*|boli)
    (smiertelnie|do smierci) (zmecz*|powazn*|nudn*|zanudz*|przestrasz*|zadowol*)
    walczy* o zycie (pacjent*|ludzi|innych|kazdego)
"""
UNLESS_OF = {
    "sexualised": """
        (nogi|piersi|cialo|uda|biodra|usta|tylek|pupa|pupe|nog|klata|plecy) (spuchn*|bol*|zmecz*|zlaman*|operowan*|\
            opuchn*|chore|po|mnie|mi|obrzek*|ludzkie|pedagogiczne|sw*|kurczaka|indyka)
        (bol*|rak*|operacj*|badani*|usg|rehabilitacj*|masaz|zlaman*|opuchliz*|ponczoch* uciskow*|guz*|zabieg*) (nog|\
            nogi|piersi|ud|bioder|klatki|biustu|posladk*)
        (ponczochy|rajstopy|podkolanowki) (uciskow*|przeciwzylak*|medyczn*)
        (mini|miniowka) (kurs*|przewodnik*|golf*|bar*|porcj*|sesj*|wykład*|wyklad*)
    """,
}
PAST = """
    (lat|lata|rok|dekad*|wiele lat|kilka lat|dawno|miesiecy) temu
    (kiedys|dawniej|w przeszlosci|za mlodu|w mlodosci|w dziecinstwie|niegdys|w tamtych czasach|wtedy|jako dziecko|\
            gdy bylam|gdy bylem|kiedy bylam|kiedy bylem|w (19*|200*|201*) roku)
    (dzieki|z pomoca|dzieki waszej|na szczescie|gdyby nie|szczesliwie)
    (uratowal*|wyciagn*|oddal*|przywrocil*|pomogl*|ocalil*|odwiodl*|powstrzymal*|uwolnil*) (mi|mnie|nas|ja|go|jej|\
            mu|nam|zycie|sie)
    (dzis|dzisiaj|teraz|obecnie) (jestem|jest|mam|ma|zyje|czuje|mieszkam|jestesmy|juz|mamy|czuje sie) (juz |sie |\
            swoje |wreszcie |zupelnie )*(dobrze|lepiej|szczesliw*|spokoj*|bezpieczn*|zdrow*|mieszkanie|prace|swoje|\
            dom|woln*|wlasne|spokojn*)
    (wyzdrowial*|wyszlam z|wyszedlem z|pokonal*|za mna|za soba|przeszlosci|wyszlam na prosta|wyszedlem na prosta|\
            juz po wszystkim)
"""
DID = """
    (probowal*|chcial*|myslal*|bylam|bylem|byla|byl|bylo|byli|mialam|mialem|mial|miala|zostal*|czul*|planowal*|bil|\
            bila|bili|katowal*|zgwalcil*|molestowal*|spal*|mieszkal*|zyl*|cial*|ciel*|wzielam|wzialem|polknel*|\
            polknal*|stracil*|grozil*|dusil|krzywdzil*|targnel*|targnal*|wyrzucil*|uciekl*|doznal*|przezyl*|zrobil*|\
            ktory * bil)
"""
NOW = """
    (nadal|wciaz|ciagle|teraz|znowu|dzis w nocy|dzisiaj w nocy|jutro|codziennie|co (dzien|noc|tydzien|wieczor)|\
            kazdego dnia|pomocy|pomozcie|blagam|juz nie moge|nie daje rady|nie wytrzymam|nikt (mi |mnie )?nie \
            (pomaga|wierzy|slucha|odbiera)|obecnie|ostatnio|chce umrzec|od tamtej pory|wrocily|dalej)
"""
SHOWN = """
    (plakat*|plakac*|ulotk*|ulotc*|broszur*|film*|piosenk*|ksiazk*|ekran*|stron*|formularz*|pytani*|kampani*|tytul*|\
            pod tytulem|koszulk*|napis*|haslo|hasla|naglow*|spektakl*|serial*|obraz*|gazet*|ankiet*|artykul*|gr*|\
            reklam*|bilbord*|billboard*|tabliczk*|szyld*|transparent*|baner*|tablic*)
"""
