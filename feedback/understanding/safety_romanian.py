"""Romanian phrases of danger and of praise that must not be shown, by construction. Source: own.

The small language is that of ``phrases``; ``PAST`` to ``SHOWN`` are told in ``safety_tables``.
"""

_KIN = (
    "(sotul|sotia|sotie|barbatul|nevasta|partenerul|partenera|iubitul|iubita|concubinul|prietenul|fostul|fosta|"
    "fostul sot|ex|tatal|tata|mama|tatal vitreg|mama vitrega|fiul|baiatul|fiica|fratele|socrul|soacra|ginerele|"
    "unchiul|bunicul|cumnatul|proprietarul)"
)
_MAN = (
    "(tatal vitreg|tata vitreg|tatal|tata|unchiul|bunicul|fratele|varul|prietenul mamei|iubitul mamei|"
    "concubinul mamei|profesorul|antrenorul|preotul|vecinul|cumnatul)"
)
_KID = (
    "(copil|copilul|copiii|copii|copilului|copiilor|copilasul|copilasii|fiul|fiica|fiica mea|fetita|fetitele|"
    "fata|fetele|baiatul|baietii|baietelul|baietel|bebelus|bebelusul|bebelusi|bebe|nou nascut|nepotul|nepotii|"
    "nepotica|nepoata|nepotelul|minor|minorul|minora|cel mic|cea mica|cei mici|micutul|micuta|pruncul|nepoteii)"
)
_HITS = (
    "(bate|bat|batea|loveste|lovesc|palmuieste|snopeste|snopeste in bataie|pocneste|chinuie|chinuieste|"
    "maltrateaza|abuzeaza|violeaza|strange de gat|stranguleaza|trage de par|loveste cu|arde|agreseaza|da palme|"
    "da pumni|da cu pumnii|da in|altoieste|calca in picioare|trosneste|imbranceste|rupe in bataie|rupe cu bataia|"
    "omoara in bataie|omoara cu bataia|pipaie)"
)
_PILLS = (
    "(pastile|pastilele|medicamente|medicamentele|somnifere|somniferele|tranchilizante|calmante|calmantele|"
    "paracetamol*|insulina|cutie|cutia|flaconul|tablete|tabletele|folie|folia)"
)
_WEAPON = (
    "(cutit|cutitul|cutite|topor|toporul|arma|pistol|pistolul|bata|bata de baseball|ranga|ciocan|ciocanul|"
    "benzina|bomba|sabie|maceta|maceta|acid|pusca|satar|satarul|briceag|levier|canistra)"
)
_FACE = (
    "(fata|moaca|capul|nasul|dintii|picioarele|gatul|gura|falca|mutra|mainile|masina|oasele|geamurile|"
    "cauciucurile|coastele|genunchii|mecla)"
)
_PLACE = (
    "(cladirea|cladire|birou|biroul|biroului|spital|spitalul|spitalului|primaria|primarie|primariei|clinica|"
    "scoala|sediul|institutia|ghiseul|policlinica|sectia|judecatoria|centrul|maghernita|casa)"
)
_GROUP = (
    "(tigan|tiganca|tigani|tigance|rom|roma|romi|ungur|unguroaica|unguri|negru|negresa|negri|arab|araba|arabi|"
    "evreu|evreica|evrei|musulman|musulmana|musulmani|strain|straina|straini|imigrant|imigranta|imigranti|turc|"
    "turcoaica|chinez|chinezoaica|chinezi|moldovean|moldoveanca|ucrainean|ucraineanca|ucraineni|refugiat|"
    "refugiata|refugiati|gay|homosexual|poponar|lesbiana|jidan|cioara|bozgor|asiatic|asiatica|african|africana|"
    "vietnamez|nepalez|nepalezi|rus|rusoaica|taran|taranca)"
)
_TALK = (
    "(curs*|afis*|pliant*|brosur*|seminar*|campani*|film*|carte*|cartea|cantec*|documentar*|prevenire*|linia|"
    "telefonul|conferint*|atelier*|workshop*|discuti*|sesiun*|asociati*|articol*|spectacol*|serial*|lecti*|"
    "prezentar*|proiect*|poster*|informatii*|centrul|roman*)"
)
_TOPIC = "(sinucid*|suicid*|automutil*|violent*|abuz*|hartuir*|risc|fara adapost|fara locuinta|maltratar*|bullying)"

PHRASES = {
    ("self_harm", "urgent", 0.85): f"""
        (nu (cred|stiu|vad cum)|n cred) (ca |daca |cum )*(as )?(mai )?(pot|putea|voi putea|am putere|rezist) (sa \
            )?(mai )?(trai|traiesc|traiesti|continua|exist)
        (daca|de|sper sa|sa) ma (calca|loveste|omoara|ia|spulbera|calce|loveasca|ia pe sus) (maine )?(un|o|trenul|\
            metroul) ?(camion|masina|tren|tir|autobuz|tramvai) ... (scapa|mai bine|usurare|linist*|bine|odihn*)
        (vreau|as vrea|imi doresc|numai|doar) (doar |numai |sa |si eu sa )*(adorm|dorm|inchid ochii|ma culc) si sa \
            nu (ma |mai |ma mai |ii mai )*(intorc|trezesc|deschid|scol|revin)
        (m am hotarat|am hotarat|am luat hotararea|am luat decizia|sunt hotarat*|decizia e luata) ,? ... (cale de \
            intoarcere|adio|grija de|copii*|gata|la noapte|s a terminat|iertati ma|nu mai e)
        (aveti|ai|sa aveti|spuneti|spuneti le|spune le) (mare )?(grija )?(de )?(copiii|copiilor|baiatul|fata|mama|\
            fetita|familia|catelul|mamei|sotiei|fiului) (mei|mea|meu|mele)? ?(ca ii iubesc|ca o iubesc|cand nu|dupa|\
            ca imi pare rau|pentru mine|va rog)?
        (vrea|vreau|as vrea|ar vrea) sa (mearga|merg|ajunga|fie|fiu|ajung|se duca|ma duc|plece|plec) (la|cu|langa|\
            in) (bunicul|bunica|tata|mama|fratele|sora|sotul|sotia|cer|rai|ingeri|tatal|mamaie|tataie) ?(meu|mea|\
            lui|ei)? ?(in cer|in rai|care a murit|sus in cer)?
        (sunt|ma simt) (in plus|de prisos|inutil*|o piedica|o povara|degeaba) (pe|pentru|in|la) (lumea|toti|toata|\
            viata|lume|pamant|familia|nimeni|familie)
        (vine|trece|vad|aud) (metroul|trenul|tramvaiul|podul|geamul|balconul|un tren) ... (gandesc|vine sa|pas \
            inainte|arunc|sar|pas in fata)
        fac (un |inca un )?pas (inainte|in fata|in gol|mai mult)
        (m am|s a|ma) (taiat|mutilat|ranit|crestat|autovatamat) (iar|din nou|aseara|pe)
        (azi|astazi|la noapte|diseara|maine|in noaptea asta) (se |o |ma |pun |le )*(termina|terminat|sfarseste|\
            inchei|termin|gata|sfarsesc|incheie) (totul|tot|toate|cu toate|cu viata|cu totul|aici)
        (gasit|oprit|salvat|vazut|dat jos) ... (cu|din) (streangul|franghia|funia|latul|cureaua|cablul|streang|\
            funie|lat)
        (streangul|franghia|funia|latul|streang) (de gat|la gat|in|pregatit*|gata)
        (nu|n) (mai )?(vad|are|am|gasesc|exista|vede|simt) (niciun |nici un |deloc |rostul |sensul |vreun |mai \
            )*(sens|sensul|rost|rostul|scop|viitor|iesire|motiv|scapare|speranta|noima)* ?(in nimic|in viata|sa \
            traiesc|vietii|sa mai traiesc|in a trai|pentru mine|la nimic|a mai trai|pentru ce|sa continui|in tot|sa \
            exist|in toate|in existenta|sa ma trezesc|de a trai|in viata asta|in viata mea|vietii mele)
        (nimic|viata|totul|traiul|existenta) ... (nu mai|nu|n) (mai )?(are|au) (niciun |nici un |pentru mine |vreun \
            )*(sens|rost|noima|valoare)
        (ce|care) (sens|rost|noima) (are|mai are|mai e|este) (sa |viata|sa mai |totul|sa mai )*(traiesc|traiesc|\
            viata|continui|exist|traim|ma trezesc|totul)?
        (la ce bun|de ce|pentru ce|la ce|cu ce scop) (sa |sa mai |as |as mai |mai |mai sa )*(traiesc|trai|exista|\
            exist|ma trezesc|continui sa traiesc|sunt pe lume|m am nascut|traiesc eu)
        (toata lumea|toti|familia|copiii|lumea|ei|voua|voi|le|mamei|parintilor) ... (mai )?(bine|usor|linistiti|\
            fericiti|usurati) (fara mine|daca (n|nu) (as|sunt|mai)|daca as (muri|disparea)|cand (n|nu) o sa mai fiu|\
            daca mor|daca dispar)
        (mai bine|mai usor|mai linistiti|bine) (ar fi |le ar fi |v ar fi |toata lumea |pentru toti |era )*(fara \
            mine|sa nu mai fiu|daca (n|nu) (as mai|as fi|mai)|sa mor|sa dispar|n as mai fi|n as fi|nu m as fi \
            nascut|nu mai eram|muream|mor|dispar|nu ma nasteam|de as muri|m as omori)
        (sper|as vrea|vreau|ma rog|imi doresc|as prefera|doamne|mi as dori|ajuta ma doamne) ... (sa nu|nu) (ma|m) \
            (mai )?(trezesc|trezi|scol|fi nascut|trezeasca|as mai trezi)
        (adorm|adormi|culc|sa adorm) si sa nu (ma )?(mai )?(trezesc|scol)
        (termin|terminam|termina|terminat|pun capat|puna capat|pune capat|inchei|sfarsesc|sfarsi) (odata |o data |\
            definitiv |pentru totdeauna )*(cu toate|cu viata|cu viata asta|cu totul|zilelor|vietii|la tot|la toate|\
            cu mine|suferintei|la viata|cu zilele|cu existenta|socotelile cu viata)
        (nu|n) (mai )?(pot|vreau|am chef|doresc|suport|rezist|am putere|am puterea|mai am chef|merit|are chef|vrea|\
            poate) (sa |mai |de |sa mai |deloc |asa |deloc sa )*(trai|traiesc|exist|exista|viata|traiasca|fiu pe \
            lumea asta|fiu in viata|trezesc|lupta pentru viata|continui sa traiesc|ma mai trezesc|ma trezesc|viata \
            asta|in viata|sa fiu)
        (vreau|as vrea|doresc|imi doresc|prefer|as prefera|imi vine|vrea|ma gandesc|mi as dori|am de gand|planuiesc|\
            intentionez|o sa|am hotarat|m am hotarat|simt ca vreau|cateodata vreau|nu mai pot vreau) (doar |numai |\
            si eu |sa |sa ma |ca |odata )*(dispar|disparem|mor|moara|nu mai fiu|nu mai exist|nu mai traiesc|omor|\
            sinucid|spanzur|arunc|tai venele|se termine totul|se termine tot|se termine odata|dorm si sa nu|dorm \
            pentru totdeauna|plec din lumea asta|plec de pe lumea asta|inec|otravesc|impusc|sting|imi iau viata|imi \
            pun capat|isi ia viata|se sinucida|se omoare|se spanzure) (si|cu|de|pe|in|ca|,|nu|azi|acum|dar|pentru|\
            din|pur|singur*|odata|nimeni)?
        (am |as |are |a )?(strans|adunat|pus deoparte|ascuns|pregatit|facut rezerva|pastrat) (toate |multe |destule \
            |de |deja |niste |suficiente |o gramada de )*{_PILLS} (si|ca sa|pentru|sa|deoparte|destule|,|acasa)
        (iau|luat|inghit|inghitit|inghita|ia|bag|bagat|iei|voi lua|lua) (toate|o cutie|doua cutii|un pumn|o mana|\
            tot flaconul|o folie|doua folii|trei folii|o gramada|cateva folii|toata cutia|un flacon) (de |cu |\
            intreaga de )*({_PILLS[1:-1]}|deodata)
        (se|ma|imi|isi) (taie|tai|taia|taiat|taiam|cresteaza|crestez|ranit|raneste|ranesc|zgarie|arde|crestat|\
            crestam) (pe |iar |din nou |singur* |la |cu lama |venele|bratele|mainile )*(maini|mana|brate|picioare|\
            venele|incheieturi|coapse|vene|brat|mainile|bratele|piele|lama)
        (imi|mi|isi|si) (fac|face|faceam|am facut|a facut|facut) (singur* )?(rau|singur* rau) (singur*|cand|ca|\
            pentru|si|,|in fiecare|din nou|iar|des|de)?
        (ma|m|sa ma|se) (ranesc|mutilez|automutilez|tai|autoranesc|mutileaza|automutileaza) (singur*|pe|ca|cand|,|\
            si|in)
        (eram|stateam|stau|sunt|am fost|am stat|m am urcat|ma urc|era) (aseara |ieri |azi |azi noapte |deja |din \
            nou )*(pe|langa|la marginea|pe marginea) (pod|podul|bloc|blocul|balcon|acoperis|sine|sinele|geam|peron|\
            pervaz|terasa blocului|marginea) ... (arunc*|sar|sari|salt|gata|jos|gandeam|vrut|aproape)
        (gata sa|era sa|vreau sa|am vrut sa|imi vine sa|ma gandesc sa|voiam sa|o sa|aproape|cat pe ce sa|ma duc sa|\
            as vrea sa|am incercat sa|gandul sa) (ma|m am) (arunc|aruncat)
        (ma|o sa ma|sa ma|am sa ma|m as|se) (arunc|arunca|aruncam|arunce) (de pe|de la|in fata|pe|in gol|sub|pe \
            geam|de la etaj|din|pe sine|in|jos de) *
        (sar|sa sar|o sa sar|sari|sara) (de pe|de la|in fata|pe geam|in gol) (pod|bloc|balcon|etaj*|geam|tren*|\
            metrou*|un|trenului|acoperis|masin*|podul)?
        (daca|de) (imi|mi|ne|ma|o sa|voi) ... (ma (omor|spanzur|sinucid|impusc|arunc)|imi (iau viata|pun capat|iau \
            zilele)|m as (omori|spanzura|sinucide))
        (imi|mi|isi|si|sa si|sa imi|sa mi|voi) (iau|ia|iei|lua|pun|pune|luat|pus|puna|luam) (singur* |mi )?(viata|\
            zilele|capat zilelor|capat vietii|capat)
        (m am saturat|satul*|saturat*|obosit*|sunt obosit*|scarbit*|plictisit*) (pana peste cap )?(de|sa) (viata|\
            viata asta|trai|traiesc|mai traiesc|a trai|zile|existenta|viata mea|lumea asta|tot si vreau|fiu in viata)
        (mai bine|prefer|prefera|ar prefera|as prefera|mai degraba) (sa )?(mor|moare|moara|muri|a muri|fiu mort|fiu \
            moarta|fie mort|crap|muream) (decat|asa|acum|eu)?
        (nu|n) (mai )?merita (sa (mai )?(traiesc|traim)|viata|traita|sa fiu|viata asta)
        (nu|n) (mai )?(am|are) (mai )?(pentru ce|pentru cine|de ce|motiv|motive|la ce|pe cine|chef|rost|niciun \
            motiv|nici un motiv|putere|nimic) (sa |mai |sa mai |de |a |pentru care |pentru care sa |pe lumea asta |\
            pentru |a mai )*(trai|traiesc|traiasca|exist|lupta|viata|ma trezesc|trezesc|exista|pe lume|fiu)
        (scris|scriu|lasat|pregatit|las|lasa|lasase) (deja |o |un |niste |si )*(scrisoare|scrisori|scrisorile|\
            scrisoarea|bilet|biletul|biletele|mesaj|mesajul|mesaje) de (adio|ramas bun|sinucidere|despartire de viata)
        (scrisoare|scrisori|scrisorile|bilet|mesaj) de (adio|ramas bun)
        (ganduri|ganduri negre|idei|idee|tentativa|tentative|tendinte|planuri|impulsuri|intentii|gandul|gandurile) \
            (negre )?(de|cu|la|sa|suicidare|sinucigase|despre) (sinucid*|suicid*|moarte|moartea|ma omor|sa ma omor|\
            a muri|imi iau viata|sa mor|ma sinucid|autovatam*|imi fac rau|a ma omori|suicidul)
        (ma gandesc|m am gandit|gandesc|ma tot gandesc|gandeste|planuiesc|m am hotarat) (mereu |zilnic |tot mai des \
            |in fiecare zi |numai |serios |des |doar )*(la |sa |cum sa |ca |ca ar fi |despre )*(moarte|moartea|\
            sinucid*|suicid*|ma omor|mor|ma spanzur|dispar|termin cu|sa termin|nu mai traiesc|ma arunc|se sinucida|\
            imi iau viata|imi pun capat|pun capat)
        (nimeni|cine) ... (observa|simti lipsa|ar simti|plange|pasa|da seama|duce dorul|baga de seama|simte lipsa) \
            ... (daca|ca) (n|nu|as|mor|dispar|m as|eu)
        (urasc|detest) (viata|sa traiesc|faptul ca traiesc|viata mea|ca traiesc|ca m am trezit|sa ma trezesc)
        (regret|pacat|imi pare rau|mai bine) ca (m am nascut|traiesc|m am trezit|sunt in viata|exist|n am murit|nu \
            am murit|m au salvat)
        (sa|de|as vrea sa|ia ma|vreau sa) (ma )?(ia|ia odata|loveasca|calce|fulgere|ierte|omoare) (doamne|dumnezeu|\
            moartea|o masina|cineva|trenul|naiba odata)
        voci* ... (spun|zic|ordona|cer|striga|imi spune) ... (omor*|arunc*|tai|mor|rau|sar|injunghi)
        (mea|meu|mei|nostru|noastra|tata|mama|{_KIN[1:-1]}) ... (zice|spune|vrea|ameninta|vorbeste|repeta|incearca|\
            a incercat) ... (sa moara|se omoara|se sinucide|sinucid*|se spanzura|nu mai vrea sa traiasca|moare \
            decat|isi ia viata|sa se omoare|mai bine moare|se arunca)
        (sunt|ma simt) (doar |numai |ca |o |o mare |toata ziua )*(o )?povara (pentru|si|,)
        (adorm|dorm|dispar|plec) (pentru totdeauna|pe veci|de tot)
        (imi iau|va spun|ramas|spun) (adio|ramas bun|bun) (de la (toti|voi|viata|lume|familie)|tuturor|pentru \
            totdeauna|lume)
        (incercat|incerc|incearca|incercare|incercari|tentat*|a incerca) (de |sa |si |o )*(ma |se |m |sa \
            )*(sinucid*|omor|omoare|spanzur|spanzure|suicid*|imi iau viata|isi ia viata|isi ia zilele|imi iau \
            zilele|a ma sinucide)
    """,
    ("violence", "urgent", 0.85): f"""
        (vin|ma duc|cobor|trec|o sa vin|intru|ma intorc) (acolo |pe acolo |la voi |maine |peste voi |si )*(si |sa \
            )?(ii |le |i |va |il |o )*(dau|trag|sparg|rup|bat|omor|bag) (un |o |cate un |doi |una )*(pumn|pumni|\
            palma|bataie|capul|fata|in cap|in gura|cutitul|picioare|mama)
        (zice|ameninta|a spus|jura|spune|scrie) ca (ne |ma |o |il |ii |da |va )*(da foc|omoara|dau foc|taie|\
            injunghie|impusca|arde|foc|ucide|sparge capul|spanzura) *
        (e|este|esti|sunteti|sunt|va fi) (un |o |ca si |deja )*(om mort|oameni morti|mort daca|morti daca|moarta \
            daca|femeie moarta|cadavru)
        (benzina|bricheta|pistol|cutit|chibrituri|canistra|arma) ... (nimic|n am nimic|nu am nimic) (de|sa) pierd*
        (ii|le|iti|va|i) (scot|rup|sparg|zbor|sar|smulg|numar|mut) (toti |si |din loc )*(dintii|ochii|capul|\
            maselele|falca|picioarele|mainile|gatul|coastele) *
        (imi|mi|ii|iti|va|le|ne) (taie|tai|va taia|o sa taie) (gatul|beregata|capul|gaturile)
        (daca|de|cand) (pun mana pe|il prind|o prind|dau de|gasesc|prind|ii prind|pun laba pe) ... (mort|omor|rup|\
            bat|praf|nu scapa|vai|regret*)
        (iau|scot|imi iau|apuc) (pusca|toporul|cutitul|pistolul|bata|arma|maceta|drujba) si *
        (ma intorc|intorc|vin|venim|revin|vad|intru|apar|o sa vin|voi veni|ma duc|o sa ma intorc|voi reveni|trec|\
            merg|astept|va astept|il astept|o astept) (acolo |la voi |iar |inapoi |maine |data viitoare |peste voi |\
            inauntru |dupa voi |inarmat )*(cu |si aduc )(un |o |toporul |cutitul )?{_WEAPON}
        (aduc|iau|cumpar|port|scot|bag|trag|am|tin|voi aduce|imi iau|am la mine) (cu mine |un |o |la mine |si eu |\
            maine |un mare )*(cutit|cutitul|topor|toporul|arma|pistol|pistolul|bata|ranga|bomba|maceta|pusca|satar|\
            satarul|sabie|canistra) (si|data viitoare|la|pentru|cand|in|cu mine|maine|daca|,|dupa)
        (amenint*|atacat|scos|indreptat|fluturat|pus|agresat|fugarit|sarit|alergat|ameninta) (la |cu |m |m a |un |o \
            |mine |ne |pe |ma |spre |catre |la mine )*{_WEAPON}
        (amenint*|ameninta|ameninta*) (ca |cu |m |ne |ma |sa |o |il |pe |va |ca va |cu un |cu o |ca o |ca il |ca ne \
            |ca ma )*(moartea|omoar*|omor*|bate|bataia|bataie|taie|impusc*|arde|foc|injunghi*|acid|ucide|rau|\
            distrug*|sparge)
        (dau|pun|dam|o sa dau|voi da|baga|pune|punem|da) foc (la |acolo |tot |toata |intreaga |intregii |intregul |\
            maine |acelui |acelei |aceleia )*({_PLACE[1:-1]}|tot|cu voi|voi|institutie|toate|dosare|tuturor|masina)
        (arunc|aruncam|fac|distrug|devastez|demolez|ard|incendiez|arde) (in aer|praf|tot|toata|totul|scrum|bucati|\
            in flacari|la pamant) (si|cu|tot|acolo|biroul|cladirea|acel|aceasta|acea|spitalul|primaria|institutia|\
            ghiseul|voi)?
        (ii|le|iti|va|i|i as|le as|ti|v as|o sa ii|o sa i|am sa i|o sa le|v|iti) (sparg|rup|crap|tai|zdrobesc|\
            sucesc|frang|scot|fac praf|mut|stramb|fac|bag cutitul|bag un|trag|trag un|fac felul|dau foc|dau cu|\
            sparge|rupe|zbor|turtesc|bag doi pumni|umflu|arat eu|crapa) ({_FACE[1:-1]}|gatul|capu|ochii|mutra|una|\
            pumni|doua|in gura|in cap|praf|beregata|glont|picioarele|creierii|de petrecanie|masina|la masina|lu|\
            doctorului|asteia|aluia)
        (sparg|rup|crap|zdrobesc|tai|frang|fac praf) (fata|capul|gura|picioarele|mainile|nasul|moaca|dintii|gatul|\
            mutra) (doctor*|aluia|asteia|la|lu|lui|acelei|acelui|functionar*|tuturor|celui|celei|individ*|medic*)
        (va|te|il|o|ii|pe toti|le|i) (omor|ucid|impusc|injunghii|injunghi|tai|calc in picioare|strang de gat|bat|\
            rup in bataie|rup|dau foc|calc cu masina|gatui|sugrum|casapesc|mierlesc|trimit in mormant|bag in pamant|\
            fac bucati|aranjez|termin|linsez|fac zob|snopesc|casapi|curat|nenorocesc|fac una cu pamantul|pocnesc) \
            (pe |in |cu |daca |pe toti|toti|toate|mana mea|bataie|toata|cu mana|si|aia|ala|doctor*|,|azi|maine|\
            imediat|cand|functionar*|de|la|fara)?
        (o sa|am sa|voi|vreau sa|imi vine sa|jur ca|as|as fi in stare sa|simt ca|mi vine sa|sunt in stare sa|sunt \
            capabil sa) (va |te |il |o |ii |i |ma |le |l |v |omor |pe cineva |pe toti )*(omor|omori|ucid|impusc|\
            injunghii|strang de gat|calc cu masina|dau foc|bat mar|rup in bataie|sugrum|tai in bucati|casapesc|fac \
            praf|iau gatul|iau la bataie|rup in bucati|fac rau|lovesc|pocnesc|ucide) (pe |de |pe toti|cineva|\
            doctor*|functionar*|aia|ala|toti|cuiva|vreunul|tuturor|unuia|si|pe voi|daca|voi)?
        (o sa|va|ai sa|am sa|veti|vei) (ii |va |iti |le |i |mi )*(para rau|pareti rau|regretati|regrete|platiti|\
            platesti|plateasca|plati|sufere|suferi|suferiti|invata minte|inveti minte|aud despre mine|dati de dracu|\
            vada pe dracu|vedeti pe dracu|coste scump) (de|ca|amarnic|scump|tot|pentru|,|cand|daca|toti|el|ea|\
            amandoi)?
        (cineva|unul|una|careva|vreunul|unul din voi|un om) (o sa|va|are sa|poate|sfarseste|ajunge|urmeaza sa|isi \
            ia) (moara|muri|pati|pateasca|fie omorat|ajunga la spital|ajunge la spital|fie ranit|fie injunghiat|\
            sfarseasca|incaseze|sfarsi|plateasca|o incaseze|la morga) (daca|din|cand|rau|,|si|in|pe)?
        (curge|o sa curga|va curge|curga|va fi|o sa fie) (mult )?(sange|varsare de sange|baie de sange|un macel|\
            macel|morti|o nenorocire|o crima)
        (ar trebui|trebuie|trebuia|meritati|merita|meriti|va trebuie|le trebuie|ii trebuie|va doresc|ar merita|le \
            ar trebui|v ar trebui) (sa |sa fiti |toti |fiti |sa fie |voua |sa va |cineva |unul |sa le |o |un |dea |\
            sa i |fie |ca sa |cate )*(impuscat*|omorat*|spanzurat*|batut*|moara|muriti|glont|bataie|bataia|palma \
            peste|arsi|arsa|ars|crapati|crape|linsat*|bataie sora cu moartea|injunghiat*|bata|lichidat*|streang*|\
            moartea|impuste|omoare|spanzure|pumn|streangul|zidul)
        (glont|glontul|cutit|topor|bata|caramida|pumn) (in|intre|prin|peste) (cap|ceafa|ochi|burta|inima|spate|geam|\
            gura|frunte|dinti)
        (frica|teama|mi e frica|imi e frica|ma tem|mi e teama|gand|ganduri|impulsul|impuls|imi vine) (sa nu|ca|sa|\
            ca o sa) (le |ii |i |o |nu |as |voi |nu ii |nu le )*(fac|face|fac ceva) (rau|ceva|vreun rau) (cuiva|la \
            cineva|altora|copil*|sotie*|mam*|cuiva drag|cuiva din|oamenilor|rau|lor)?
        {_KIN} ... (scris|zis|spus|amenintat|jurat|zice|spune|ameninta|mesaj|promis|striga) ... (ma omoara|ne \
            omoara|o omoara|ma taie|ma ucide|ma impusca|imi da foc|ne da foc|il omoara|o sa ma omoare|vine sa ma|ma \
            gaseste si|ma injunghie|sa ma omoare|ma desfigureaza|ma bate)
        (jur|promit) (ca )?(il|o|ii|va|te|pe) (bag|trimit|las|duc|fac) (in |la |fara |de )*(spital|mormant|pamant|\
            reanimare|morga|scaun cu rotile|sicriu|terapie|cimitir|carucior|petrecanie)
        (stiu|am aflat) (unde|ce masina|la ce scoala|cu ce masina|ce numar) ... (sta|are|locuie*|merg|invat*|\
            parche*|stau|stai) ... (copii*|para rau|grija|plat*|atent*|familia|vad|regret*|pazea)
        (sa |sa va |sa si |sa te |mai bine |pazea |aveti |ai )+(pazeasca|paziti|pazesti|pazeste|aiba grija|aiba \
            mare grija|uite in spate|fereasca|grija) (pe strada|cand|noaptea|la iesire|spatele|in spate|seara|dupa \
            program|de mine|pielea|cand iese)
        (cutit|cutitul|pistol|pistolul|arma|bata|topor|toporul) (in mana|la mine|si e|si inca|afara la|la usa|si sta)
        (m a|ne a|l a|m au|ne au|i a) (atacat|batut|injunghiat|talharit|impuscat|agresat|lovit) (iar|azi|aseara|\
            acum|in fata|din nou|pe strada|cu|in scara|langa)?
    """,
    ("abuse", "urgent", 0.85): f"""
        {_KIN} ... (imi|mi|ne|ma) (da|dau|dadea|bate|loveste|trage) (mereu |zilnic |cate )?(palme|pumni|bataie|\
            picioare|cu cureaua|palma|una|o palma|in fiecare|in cap)
        (incuie|incuia|a incuiat|zavoraste) (usa|casa|poarta|usile) ... (telefon*|ia|cheile|cheia|munca|iesi|ies|\
            pleaca)
        (imi|mi|ne) (ia|a luat|ascunde|confisca) (si )?(telefonul|cheile|banii|actele|pasaportul|cardul|pensia|\
            alocatia|incaltarile|buletinul)
        (imi|mi|ii) (goleste|golit|fura din|ia din|seaca|sterpeleste|curata) (contul|pensia|cardul|economiile|\
            portofelul|cont|banii)
        ma (imbranceste|zguduie|impinge|smuceste|loveste|bruscheaza|injura|ameninta) (daca|cand|de cate ori|ca|\
            fiindca|pentru ca) *
        (ce|ceea ce|lucrurile pe care) (imi|mi|ne) (face|facut|a facut|fac) (partenerul|sotul|barbatul|iubitul|\
            acasa|noaptea|el|concubinul|tata)
        (maneci lungi|ochelari de soare|fond de ten|machiaj|esarfa) ... (imi face|sotul|partenerul|vanatai*|urme*|\
            ascund)
        (trag|trage|tarasc|taraste|smulg|smucesc|ridica) (o |l |pe )*(mama|tata|bunica|bunicul|batran*|bolnav*|\
            pacient*) (din|de|cu|de pe) (pat|maini|par|brate|forta|scaun|picioare) *
        (cand|daca|de cate ori|dupa ce) (bea|e beat|se imbata|vine beat|se enerveaza|a baut|ajunge acasa|vine acasa|\
            se supara|se drogheaza|ia droguri) ... ({_HITS[1:-1]}|da in mine|da in noi|ma|ne bate)
        (ma|ne|m a|ne a|m|m au|ma tot|inca ma|continua sa ma|sa ma) (mai |tot |mereu |iar |si |in continuare |\
            zilnic )*({_HITS[1:-1]}|batut|lovit|palmuit|violat|strans de gat|trantit|imbrancit|abuzat|hartuit \
            sexual|pipait|agresat|snopit|impins|molestat|umilit si|tarat|busit|terorizeaza|sechestreaza|santajeaza|\
            bata|loveasca|torturat|tortureaza)
        da (in|cu) (mine|noi|mama|pumnii in mine|pumnul in|picioarele in)
        (m a|ne a|ma|o|i a|a|l a|ne|ma tot) (apucat|luat|prins|strans|strange|impins|impinge|trantit|tarat|tras|\
            trage|dat|lovit|trantesc|busit|aruncat|azvarlit|apuca|ia|tine) (de |pe |cu |la |jos pe |cu capul de \
            )*(gat|par|scari|perete|pereti|pamant|podea|usa|calorifer|haine si|balcon|geam)
        (incercat|vrut|incearca|vrea|cat pe ce|era) (sa )(ma |ne |o )(stranguleze|stranga de gat|omoare|violeze|\
            inece|sufoce|arda|injunghie|arunce)
        {_KIN} (meu |mea |vitreg |ei |noastra |nostru )*(imi|mi|ma|ne|m|nu ma|m a|ne a|ii|o) (ia|ia toti|\
            controleaza|ascunde|ameninta|bate|umileste|inchide|incuie|lasa|urmareste|hartuieste|santajeaza|\
            terorizeaza|interzice|tine|fura|obliga|batjocoreste|jigneste si|gelos si|loveste|injura si|retine|\
            forteaza|verifica)
        (imi|mi|ne) (ia|confisca|controleaza|ascunde|fura|retine|a luat) (toti |si |tot |toata )*(banii|salariul|\
            pensia|pasaportul|actele|buletinul|cardul|telefonul|alocatia|cheile|ajutorul) (si|,|nu|ca|sa|de|ca sa)?
        nu (ma|ne) (mai )?lasa (sa |deloc |nici |afara |sa mai )*(ies|plec|vorbesc|vad|lucrez|muncesc|merg|mananc|\
            sun|iesim|plecam|am prieteni|am telefon|ma vad|folosesc|invat|din casa|intalnesc|dorm)
        (frica|teama|groaza|spaima|ingrozit*|terorizat*|speriat*|tremur|panica|ma tem|tem) (mare |enorma |foarte \
            mare )*(de|sa|sa ma|in fata) (propriul |sa |ma |sotul|barbatul|tata|tatal|iubitul|partenerul|fostul|\
            fiul|el|concubinul|intorc|merg|ajung|stau|ingrijitoarea|ingrijitorul|asistenta|infirmiera|cea|cel|tura|\
            mama|fratele|baiatul|ea cand) ?(meu|acasa|mea|vitreg|de pe|de noapte|aia|singur*|inapoi acasa|in casa|\
            bea|intorc acasa)?
        (fiul|baiatul|nepotul|fratele|ginerele|nora|fiica|sotul|tatal|barbatul|partenerul) (meu |mea |vitreg \
            )?(este|e|devine|a devenit|a ajuns|se poarta) (foarte |tot mai |din ce in ce mai |extrem de )*(violent*|\
            agresiv* (cu|fata de|fizic))
        (ingrijitoare*|ingrijitor*|infirmiera|infirmiere*|infirmierele|asistenta|asistentele|personalul|badanta|\
            supraveghetor*|educato*|o doamna de acolo|maicile|angajat*|brancardier*|bona|menajera) ... \
            ({_HITS[1:-1]}|trag de par|dau palme|o loveste|il loveste|ii loveste|tipa si|leaga|leaga de|zgaltaie|\
            ciupeste|umilesc|umileste|fura de la|lasa nemancat*|bruscheaza|zmuceste|impinge|injura) (pe |o |de |la |\
            ii |cu |il )*(mama|tata|bunica|bunicul|batrani*|pacienti*|varstnic*|rezident*|asistati*|sotul|sotia|ei|\
            cand|el|ea|bunicii|internati*|pat|soacra|bolnavi*)
        (ii|o|il|i|pe) (leaga|lega|leagă|bat|bate|inchid|sedeaza|tin|tin legati) (pe |de |cu |in |mama |tata |\
            bunica |batrani |bolnavi |pacienti )*(scaun*|pat*|batran*|varstnic*|calorifer*|curele|camera|carucior*|\
            paturi|baie|bolnavi*|pacient*|chei)
        (legat*|incuiat*|inchis*|sechestrat*) (de|in|la|pe|toata) (pat|scaun|casa|camera|calorifer|beci|baie|\
            pivnita|ziua|noaptea|cheie|apartament|carucior)
        (vanatai|vanataie|vanata|echimoze|urme|lovituri|semne) ... (frica|teama|groaza|nu vrea sa spuna|speriat*|nu \
            spune|nimeni nu explica|nimeni nu stie|plange|tremura|ingrozit*)
        (am fost|a fost|sunt|fusesem|fiind|eram) (de mai multe ori |si |aseara |repetat )*(violat*|abuzat*|\
            molestat*|batut*|sechestrat*|traficat*|hartuita sexual|agresat* sexual|pipaita|maltratat*|obligat* sa \
            ma prostituez)
        {_MAN} (meu |mea |vitreg |ei )*(ma|o|ne|imi|mi|m a|ma tot) (pipaie|atinge|mangaie|saruta|pune mana|baga \
            mana|molesteaza|violeaza|obliga|dezbraca|pipait|atins|violat|baga in pat|hartuieste|filmeaza in baie)
        ma (atinge|pipaie|saruta|mangaie) (pe sub|intre picioare|unde nu|in zona|si nu stiu|si imi spune|noaptea|in \
            pat|fara voia|pe fund|pe sani|si zice)
        (iubitul|sotul|barbatul|partenerul|fostul|fostul sot|tatal|fiul|seful|concubinul|proprietarul|patronul|\
            fratele|tata) (meu |mea |vitreg )*(ma|ne|m a|imi|ma tot) (ameninta|hartuieste|urmareste|santajeaza|\
            terorizeaza|sechestreaza|pandeste|controleaza|persecuta|amenintat|agreseaza)
        ma ameninta (ca|cu|daca|in|mereu|zilnic|sa|si|de)
        (ma|ne|m a|ne a|o) (tine|tin|inchide|incuie|incuiat|inchis|sechestreaza|sechestrat|ferecat) (inchis*|\
            incuiat*|sechestrat*|in casa|in camera|cu cheia|cu forta|prizonier*|sub cheie|legat*|zile intregi) ?(in|\
            si|fara|,)?
        (ma|ne|o|m a) (obliga|forteaza|fortat|obligat|pune|silesc|sileste) (sa |la )(fac sex|ma prostituez|ma marit|\
            cersesc|ma casatoresc|ma culc|fur|relatii|sex|prostituez|munca fara|muncesc gratis|fac lucruri|intretin)
        (fugit|fug|ascund|ascuns|ma ascund|scap|am fugit) (cu copiii )?(de|de la|din calea) (sotul|barbatul|tatal|\
            fostul|partenerul|el|concubinul|familia mea|acasa de frica|agresor*) *
        (traiesc|stau|locuiesc|blocat*|captiva|prinsa) (cu|in|intr o) (un )?(agresor*|relatie (violenta|abuziva|\
            toxica si)|barbat violent|om violent|iad cu|teroare|sotul violent|casnicie violenta)
        (stau|sta|zac|zace|lasat*|lasa|lasati|uitat*) (ore intregi |toata noaptea |ore |toata ziua )*(in) (propria |\
            propriul |propriile )?(urina|fecale|mizerie|excremente|pampers* murdar*|pipi|scutec*)
        (tipa|urla|striga|injura) la (batrani|batranii|bolnavi|pacienti|ei|bunici|rezidenti|varstnici) (si|,|toata|\
            cand|ca)?
    """,
    ("child_at_risk", "urgent", 0.85): f"""
        (profesorul|unchiul|preotul|antrenorul|tatal vitreg|tata|vecinul|bunicul|invatatorul|verisorul|soferul|\
            meditatorul) (a |i a |l a |le a )*(atins o|atins l|pipait o|pipait l|sarutat o|dezbracat o|molestat o|\
            molestat l|bagat mana|pus mana|atins|pipait)
        (nu (e|au|are|este|exista)|fara|n au) (nici )?(mancare|haine|caldura|curent|apa|paturi|lapte|scutece|\
            lumina) ... (copii*|copil*|bebelus*|minori|cei mici|fetit*)
        (gemenii|gemenele|copiii|copii|fratiorii|baietii|fetitele|copilul|fetita|baietelul|pustii|cei mici) ... \
            (singuri|singure|singur|singura|descult*|nesupravegheat*) ... (miezul noptii|noaptea|in pijama*|pe \
            intuneric|pana tarziu|la ore tarzii|pe strada noaptea)
        (fratele vitreg|fratele meu vitreg|fratele|unchiul|varul|tata|tatal vitreg|tatal|bunicul|iubitul mamei|\
            prietenul mamei|vecinul|profesorul|antrenorul) (meu |mea )?(imi|mi|ne|ii|ma pune sa) (face|facea|facut|\
            a facut|fac) (niste |tot felul de )*(lucruri|chestii|porcarii|lucruri urate|lucruri rele|prostii)
        (am )?(trantit o|trantit l|aruncat o|aruncat l|zgaltait o|zgaltait l|scuturat o|scuturat l|izbit o|izbit l|\
            trantit|azvarlit) (pe bebelus |pe copil |pe fetita |tare )*(pe|in|de|la) (pat|patut|podea|perete|\
            canapea|jos|pamant)
        (urlat|tipat|racnit|iesit din minti|pierdut controlul|pierdut cumpatul) (la|cu|pe) (bebelus*|copil*|fetit*|\
            baietel*|cel mic|cea mica|fiica*|fiul*) ... (trantit|frica|zgaltait|lovit|aruncat|scuturat)
        (stinge|stingea|stins|sting) (tigari|tigara|tigarile|chistoace|tigarea) (pe|de) *
        (mi e frica de mine|imi e frica de mine|mi e teama de mine|frica de ce as putea face|ma sperii de mine)
        {_KID} ... (este |sunt |e |stau |sta |ramane |raman |lasat* |tinut* |tin* )+(inchis*|incuiat*|legat*|\
            singur*|abandonat*|nesupravegheat*|flamand*|nemancat*) (in|toata|acasa|la|ore|zile|fara|cu|noaptea|pe|\
            singur|si|de)
        (lasa|lasati|lasat|las|abandoneaza|abandonat|lasand|parasit|inchide|incuie) (mereu |des |iar |pe |un |doi |\
            isi |trei |sa |cel |cei |toata ziua |copilasul |copiii mici )*{_KID} (mic |mici |de un an |de doi ani \
            )*(singur*|nesupravegheat*|incuiat*|inchis*|in masina|in strada|fara mancare|nemancat*|pe mana)
        {_KID} ... (vine|vin|a venit|se intoarce|se intorc|s a intors|ajunge|a ajuns|apare) ... (plin* de|cu|\
            invinetit*|batut*) ?(vanatai|vanataie|semne|urme|arsuri|lovituri|ochiul vanat|zgarieturi|sange|rani|\
            muscaturi)?
        {_KID} (meu |mea |vecinei |are |au |este |sunt |e |cu |plin* |mereu |pe corp )*(vanatai|vanataie|urme de|\
            arsuri|echimoze|batut*|lovituri|invinetit*|vanat*)
        (tatal|mama|tata|tatal vitreg|mama vitrega|concubinul|sotul|barbatul|bunicul|unchiul|invatatoarea|profesor*|\
            vecin*|bona|parintii|el|ea|educatoarea|fostul) (lor |lui |ei |meu |vitreg )*(ii|il|o|le|i|isi) \
            ({_HITS[1:-1]}|atinge|inchide|zgaltaie|infometeaza|chinuie|terorizeaza|leaga|baga la|injura si|pune mana)
        ({_HITS[1:-1]}|chinuie|infometeaza|atinge|inchide|neglijeaza|zgaltaie|terorizeaza|molesteaza|isi bate|isi \
            loveste|isi chinuie|leaga|bruscheaza) (cu |cureaua |pe |mereu |zilnic |propriul |propriii |propria |un |\
            cei |acei |acel )*{_KID}
        (ma tem|frica|teama|ingrijorat*|tem|imi fac griji|speriat*|grija) (pentru|de|ca) (viata |siguranta |ce li \
            se poate intampla |ce se intampla cu |ai mei |cei |cei doi )*{_KID} ... (bate|loveste|tatal|alcool*|\
            beat*|bea|drog*|violent*|concubin*|abuz*|atinge|pericol|singur*|inchi*|cureaua|viol*)
        {_KID} (de jos |de sus |vecinilor |vecinei |de vizavi |lor |mei |mea |meu |de alaturi |aia |ala )*(nu (a|au|\
            are|primeste|primesc) (mai )?(mancat|ce manca|ce sa manance|mancare|mancat nimic)|n (a|au|are) (mai \
            )?(mancat|ce manca|ce sa)|flamanz*|sunt flamanz*|e flamand*|mor de foame|moare de foame|cer de mancare|\
            cere de mancare|subnutrit*|rabda de foame|cers*|sufera de foame|nemancat*|fara mancare)
        (nu (mai )?(am|avem)|n (mai )?(am|avem)|fara|nu ne ajung|nu imi ajung) (cu ce|ce|bani|mancare|lapte|nimic|\
            banii|bani de) (sa |sa le |sa ii |pentru |de |le |ii |dau |cumpar |mancare |sa mai |lapte )*(hranesc|\
            dau de mancare|dau|mancare|cumpar lapte|manance|lapte|hrani|da de mancare|dau copi*|da sa manance) \
            ?(copi*|bebe*|celor|fetit*|la|pentru|baiat*)?
        (mama|tatal|tata|parintii|vecina|vecinul|concubinul|tatal lor|mama lor) (lor |lui |ei )?(este |e |sunt |\
            mereu |tot timpul |intotdeauna |toata ziua |permanent |zace |vesnic )*(beat*|drogat*|bea|beau|baut*|se \
            drogheaza|betiv*|alcoolic*)
        {_KID} ... ... (mama|tatal|tata|parintii|bunicii) ... (beat*|bea|beau|drogat*|betiv*|alcoolic*)
        {_MAN} (mereu |noaptea |des |ma |imi )*(vine|intra|se baga|vine noaptea|se strecoara|venea|intra noaptea) \
            (noaptea |la mine |la |in |peste mine |mereu |des |in fiecare noapte )*(camera|pat|patul|dormitor|\
            noaptea|dormitorul)
        (zgaltait|scuturat|lovit|batut|plesnit|trantit|bruscat|palmuit|aruncat|zdruncinat) (pe |rau |tare |la nervi \
            |azi |cu putere )*(bebelus*|copil*|fetita|baiet*|baiatul|fiul|fiica|cel mic|cea mica|bebe) (si|,|ca|iar|\
            de|la|azi|nu|mi)
        (frica|teama|ganduri|imi vine|ma tem|gand|impuls) (sa nu|sa|ca|sa ii|ca o sa|ca ii) (ii |il |o |nu |fac |nu \
            ii |le |l |voi )*(fac rau|lovesc|zgaltai|arunc|omor|inec|sufoc|bat|fac ceva|fac iar|scutur|strang) \
            (copil*|bebelus*|iar|fetit*|baiat*|celui mic|rau|la copil|propriului|pe)
        am (8|9|10|11|12|13|14|15|opt|noua|zece|unsprezece|doisprezece|treisprezece|paisprezece|cincisprezece) ani \
            (si|,) ... (bate|atinge|frica|ajut*|tata|tatal|singur*|rau|pipaie|violeaza|loveste|unchi*|lovesc)
        (tatal|tata|unchiul|bunicul|fratele|vitreg) ... am (8|9|10|11|12|13|14|15|opt|noua|zece|unsprezece|\
            doisprezece|treisprezece|paisprezece|cincisprezece) ani
        (barbat|un tip|un individ|cineva|profesor*|antrenor*|un strain|un adult|un domn|un nene) ... (cere|trimite|\
            trimis|cerut|vrea|face|facut|roaga) ... (poze|filmari|video*|imagini|fotografii) ... (goala|gol|\
            dezbracat*|nud|fara haine|intime|in chiloti|sexual*)
        {_KID} ... (plang|plange|plangand|urla|tipa|striga|tipand|tipete|strigand) ... (toata ziua|toata noaptea|in \
            fiecare noapte|ore in sir|nimeni nu|si se aud|incontinuu|zilnic|mereu|noapte de noapte|prin perete|dupa \
            ajutor)
        (aud|se aud|auzim|am auzit|auzit) ... (tipete|batai|lovituri|bataie|cum ii bate|cum il bate|cum o bate|\
            urlete|palme) ... {_KID}
        {_KID} (vecinilor|vecinei) (sunt|este|e|stau|sta) (inchis*|incuiat*|singur*|batut*)
        {_KID} (este|sunt|e|se afla) (in|intr un) (mare |real |grav )?(pericol|primejdie)
    """,
    ("homelessness", "urgent", 0.8): """
        (dorm|dormim|traim|traiesc|stau|stam|locuim|locuiesc) (intr un|intr o|sub un|pe niste) (cort|masina|parc|\
            pod|statie|canal|beci|baraca|ruina|garaj|rulota|cartoane|gara|scara|subsol|tufis)
        (la noapte|diseara|azi|maine|in noaptea asta|iar) (dorm pe |dormim pe |stau pe |pe |in |raman pe |doar \
            )*(banca|parc|strada|masina|gara|banca din parc|scara blocului|autogara)
        (pana|pina) (luni|marti|miercuri|joi|vineri|sambata|duminica|maine|la sfarsitul lunii|la finalul lunii) (sa|\
            trebuie sa|la pranz sa) (plecam|plec|eliberam|eliberez|iesim|ies|ne mutam|ma mut|parasim|dispar*)
        (nimeni|nu) (nu )?(ne|ma) (primeste|primesc|ia|iau|accepta|vrea|gazduieste|cazeaza) (nimeni|cu|in|fiindca|\
            pentru ca|niciun*|la|in chirie)
        (sunt|suntem|voi fi|vom fi|o sa fiu|o sa fim|fi|fiu|fim|raman|ramanem|ramas|ajung|ajungem|ajuns|stau|stam|\
            voi ajunge|o sa ajung|o sa ajungem|vom ajunge|ne trezim|ma trezesc|ma vad|ne vedem|dorm|dormim|dormit|\
            traiesc|traim|locuiesc|locuim|arunca|aruncat|arunce|scoate|scos|da afara|dat afara|lasat|lasa|aruncati|\
            scoateti|lasati|trimis|pun) (acum |toti |cu totii |si eu |iar |din nou |de * |eu |cu |copiii |cu copiii \
            |practic |direct )*(pe|in|sub) (strada|strazi|drumuri|cerul liber) ?(cu|de|luni|marti|miercuri|joi|\
            vineri|maine|eu|si|din|saptamana|la|daca|fara|ca|,|pe|desi)?
        (in|pe) (strada|strazi|drumuri) (cu copi*|de luni|de maine|de marti|cu doi|cu trei|cu bebe*|cu un copil|cu \
            tot cu)
        (ne|ma|m|m au|ne au|vor|o sa|va|sa|il|o|ii|i au) (ne |ma )?(evacueaza|evacuat|evacua|evacueze|dau afara|dat \
            afara|scot afara|scos afara|scoata afara|arunca afara|aruncat afara|da afara|dea afara|goneste|gonit|\
            izgonit|alunga|alungat|gonesc) (maine |azi |luni |din nou |fortat |cu copii cu tot |joi |pe |marti \
            )*(din|de|cu|si|maine|pe|luni|in|cu|joi|vineri|afara|,|fara)? ?(casa|apartament|locuinta|chirie|camera|\
            strada|acasa|drumuri|copii|maine|nu avem|centru|adapost|garsoniera|unde|azil)?
        (mama|tata|tatal|sotul|barbatul|proprietarul|proprietara|gazda|parintii|familia|partenerul|banca|socrii|\
            soacra|fiul|primaria|fratele|concubinul|baiatul) (meu |mea |mei )?(m a|ne a|m au|ne au|ma|ne|vrea sa ma|\
            vrea sa ne|vor sa ma) (dat|da|dau|aruncat|scos|gonit|alungat|izgonit|dea|scoata|arunce|pus) (afara|pe \
            usa|pe strada|din casa|in strada|lucrurile afara|pe drumuri)
        (ordin|notificare|somatie|hotarare|instiintare|aviz|amenintare|termen|risc) (de |cu |pentru )?evacuare*
        evacuare* (este|e|are loc|maine|luni|marti|miercuri|joi|vineri|pe|saptamana|azi|fortata|silita|peste)
        (nu|n) (mai )?(am|avem|are|stiu|stim|o sa am|o sa avem|voi avea|vom avea) (mai |nici |un |absolut |niciun |\
            nici un |chiar )*(unde|loc|locul|casa|acoperis|pat|adapost|alt loc|vreun loc|locuinta) (sa |de |ne |ma |\
            ma mai |sa ne |sa ma |deasupra |unde |sa mai |si |sa dorm |pentru |sa ne mai )*(duc|ducem|merg|mergem|\
            stau|stam|dorm|dormim|dormi|sta|merge|locui|locuim|locuiesc|petrec noaptea|noaptea asta|capului|trai|\
            traim|innopta|innoptam|adapostim|adapostesc|la noapte|pleca|pleca cu|plecam|sta la noapte|duce)
        (dorm|dormim|doarme|dormit|traiesc|traim|locuiesc|locuim|petrecut noaptea|petrec noptile|petrecem noaptea|\
            petrec noaptea|stau|stam|innoptez|innoptam|noaptea|noptile|nopti|am stat|inoptat|noapte) (acum |azi |\
            aseara |de * |de o luna |de o saptamana |de * zile |cu copiii |si eu |cu copilul )*(in|pe|sub|la) (o |\
            un |niste )*(masina|gara|parc|cort|banca|strada|pod|scara blocului|beci|autogara|adapost de|sala de \
            asteptare|garaj|subsol|boschet*|statie|canal*|baraca|camp|scara|aeroport|cartoane|metrou|autobuz|rulota|\
            holul|cladire parasita) (cu|de|si|fara|ca|,|in|pentru|desi|azi|la)?
        fara (un )?acoperis (deasupra|pentru|si|cu)
        (raman|ramanem|ramas|ramasi|ramasa|voi ramane|vom ramane|sunt|suntem|ajuns|ajunsi) (pe drumuri|fara (casa|\
            locuinta|adapost|acoperis|un acoperis|chirie|camera)|om al strazii|oamenii strazii|sub cerul liber|\
            vagabond)
        (proprietarul|proprietara|gazda|sotul|barbatul|el) (ne a |mi a |a |ne |imi )*(schimbat|schimba) (yala|\
            yalele|incuietoarea|butucul|broasca|incuietorile|lacatul)
        (schimbat|schimba) (yala|incuietoarea|butucul|broasca|yalele)
        (vine|vin|vor veni|o sa vina) (maine |joi |luni |marti |miercuri |vineri |saptamana viitoare )?(executorul|\
            executorii|jandarmii|politia) (maine |joi |sa |si |luni |judecatoresc )*(ne |ma |ramanem|raman|evacu*|\
            scot*|dea|scoata|evacueze|sa ne|evacueaza)
        (executor*) ... (ramanem fara|raman fara|pe strada|pe drumuri|evacu*|nu avem unde|afara|n avem unde)
        (pierd|pierdem|pierdut|pierde|pierde|ia|iau|luat|vinde) (ne |imi |mi |si |si ne |ne au )*(casa|locuinta|\
            apartamentul|garsoniera|acoperisul) (si|maine|cu|daca|din cauza|ca|luna|pentru|la|,|banca)
        (adapost*|centrul|azilul|centrele) (de noapte |social |este |e |sunt |era )*(plin*|ocupat*|inchis*|nu mai \
            are locuri|nu au locuri|nu mai primeste) ... (strada|frig|dorm*|noapte|copii|afara|unde)
        (dorm|dormim|stau|stam) (pe la|pe canapeaua|cand la|din casa in casa|cu chirie la|la mila) (prieteni|\
            cunoscuti|unui prieten|unui|cunostinte|unul|rude|vecini)
    """,
    ("medical_emergency", "urgent", 0.8): f"""
        (inca|tot|este inca|e inca) (inconstient*|lesinat*|in convulsii|fara cunostinta|sangereaza|nu respira|nu \
            raspunde)
        nu (se |il |o |mai |se mai )*(trezeste|trezim|pot trezi|putem trezi) (si|,|de|deloc|din|oricat|nici)
        respira (foarte |cam |tot mai )*(ciudat|greu|horcaind|sacadat|slab|zgomotos|neregulat|rau|superficial|\
            suierator)
        (curge|iese|tasneste|siroieste) (mult |putin )*sange (din|pe) (ureche|urechi|nas si|gura|ochi|cap|gat)
        (mi|i) se (inchide|stramteaza|umfla|inclesteaza|blocheaza) (gatul|gura si|limba|caile|laringele|fata)
        (durere|dureri|doare|apasare|presiune|junghi|intepaturi|arsura|strange) (mare |foarte tare |tare |groaznica \
            |ingrozitoare |cumplita |puternica |rau |ma |foarte )*(in|pieptul|la) (piept|pieptul|inima|zona \
            inimii)? ?... (acum|chiar acum|nimeni|nu raspunde|ajutor|mana|nu pot respira|de azi dimineata|transpir*|\
            ametesc|nu mai pot|amortit*|ambulanta)
        (am|simt|are|acum am) (acum |o |niste |chiar acum |de azi dimineata |mari )*(durere|dureri|junghiuri|\
            apasare) (groaznica |mare |puternica |puternice |groaznice |mari |foarte mare |foarte mari |cumplit* |\
            ingrozitoare |ascutit* )*(in|la) (piept|inima) (si|acum|nimeni|ajutor|,|ce|nu|care)
        (lesinat|cazut|prabusit|pierdut cunostinta|s a prabusit|a picat|innecat) ... (nu (mai )?(respira|raspunde|\
            reactioneaza|misca|se trezeste|isi revine)|respira (greu|prost|slab|abia)|inconstient*|nu se ridica|\
            fara cunostinta|fara puls)
        (abia|greu|cu greu|tot mai greu) (mai )?respir* (si|,|ajutor|de|nu|acum)?
        nu (mai )?(respira|reactioneaza|isi revine|da semne de viata|se mai trezeste|poate fi trezit*) (bine|deloc|\
            la nimic|si|,|ajutor|de|la|normal)?
        (cred|pare|banuiesc|simt|ma tem|mi e teama|probabil|sigur) ... (fac|face|am|are|facut|avut|sufera|e vorba \
            de|este) (un|o|ca|de un)? ?(avc|infarct|atac de cord|accident vascular|atac cerebral|convulsii|criza de \
            epilepsie|hemoragie|embolie|avort spontan|soc anafilactic|comotie|preinfarct)
        (face|fac|facut|are|sufera) (acum |chiar acum |un |o |in fata mea |deja )+(avc|infarct|atac de cord|\
            accident vascular|convulsii|criza de epilepsie|hemoragie|soc anafilactic|stop cardiac|criza|stop \
            respirator|atac cerebral)
        nu (imi|isi|mi|si|mai|imi mai|isi mai) (mai )?(simt|simte|pot misca|poate misca|misc) (mana|mainile|\
            piciorul|picioarele|fata|partea|jumatate|bratul|o parte|mana stanga|mana dreapta)
        (gura|fata) (stramb*|cazut*|paralizat*|i s a strambat|amortit*) (si|,|nu|ajutor|acum|dintr o)?
        (sangereaza|sangerez|sangera|curge sange|pierde sange|pierd sange|hemoragie|sangerare) (foarte |tare |mult |\
            abundent |puternic |masiv* |mult |foarte mult |incontinuu |rau |din |si |nu |de |la )*(tare|mult|cap|nu|\
            si|abundent|opreste|nas|gura|112|puternic|masiv*|rana|incontinuu|,|ore|acum)
        nu (se |pot |mai |o |sa |putem |mai pot |se mai )*(opreste|opri|opreasca|opresc) (din )?(sangele|sangerarea|\
            hemoragia|sange|sangera*)
        (am|a|au|si a|mi) (luat|inghitit|baut|ingerat|mancat|dat) (din greseala |din gresala |accidental |prea |\
            deja |de doua ori |dublu |toata |toate )*(multe|mult|multa|doza dubla|dublu|clor|otrava|o baterie|\
            baterie|detergent|substanta|insecticid|soda|acid|cutia|pastilele mele|medicamentele mele|antigel|otrava \
            de|doza|inalbitor|spirt|ciuperci otravit*) (pastile|medicamente|insulina|paracetamol*|de|si|din|ce|,|\
            ajutor|soarec*|tensiune|somnifere|gresit*|tablete)?
        {_KID} ... (febra|temperatura) ... (40|41|42) ... (nu (mai )?(reactioneaza|raspunde|se trezeste|misca)|\
            convulsii|moale|vanat|delireaza|lesinat|albastru|nimeni)
        (40|41|42) ... (nu (mai )?(reactioneaza|raspunde|se trezeste)|convulsii|delireaza|moale|lesinat)
        (ma sufoc|se sufoca|se ineaca|ma inec|s a inecat|asfixiez|se asfixiaza|se sugruma) (si|,|ajutor|nu|acum|de|\
            cu|am|nu am)?
        (nu|n) (mai )?(am|are) (deloc |destul )?(aer|oxigen|suflu) (si|,|ajutor|nu|acum|ma)?
        nu (mai )?(pot|poate|putea|reusesc|reuseste) (sa |deloc |nici sa |bine sa )*(respir*|trag aer|traga aer|\
            inghit si respir|ia aer|iau aer)
        (buze*|fata|degetele|copilul|bebelusul|bebe) ... (vanat*|vinete|albastr*|invinetit*) (si|nu|,|ajutor|acum|la)
        (fara|terminat|ramas fara|gata|nu mai am|nu mai are|s a terminat) (de |si |mi |i |ne |cu |deja )*(insulina|\
            oxigen|oxigenul|adrenalina|tubul de oxigen|inhalator*|medicamentele de inima|ventolin*|butelia de oxigen)
        (este|e|aproape|zace|gasit*|cade|intra in|a intrat in|a cazut|semi|pare) (aproape |pe jos |pe jumatate |\
            mama |tata |in )*(inconstient*|fara cunostinta|coma|lesinat* si|lipsit de cunostinta)
        (isi pierde|si a pierdut|pierde|isi tot pierde|imi pierd|mi am pierdut) cunostinta (si|,|acum|des|mereu|iar|\
            ajutor|de)?
        (mi s a|i s a|s a|mi|i) (rupt|rupt apa|s a rupt) (apa|si)
        (nasc|incep contractiile|are contractii|am contractii|urmeaza sa nasc) (acum|in masina|acasa|din|si nimeni|nu)
        (trimiteti|chemati|trimite|cheama|sunati|am nevoie|avem nevoie|vreau|unde este|unde e|astept|asteptam) \
            (urgent |repede |va rog |de |de o |o |imediat |la |dupa )*(ambulanta|ambulanta*|salvarea|salvare|smurd*|\
            112|elicopter*) (acum|urgent|repede|va rog|imediat|ca|,|la|nu|si|aici|moare)?
        (i se|mi se|se) (umfla|inchide|umflat|inchid) (gatul|limba|gura si|fata si|caile)
        (moare|ne moare|imi moare|trage sa moara) (tata|mama|sotul|copilul|in brate|aici|acum|in casa|si nu|sub \
            ochii|pe mana)
        supradoza (acum|si|,|ajutor|de|nu)
    """,
    ("sexualised", "hold", 0.75): """
        (l as|o as|as|mi ar placea|lasa) ... (puna|pune|bage|plimbe|atinga|trece) (mana|mainile|gura|buzele|\
            degetele|limba) (unde|pe mine|peste tot|oriunde)
        (poate|ar putea|sa|poti|pot|rog) (sa )?(ma |mi |imi |faca )*(consulte|examineze|pipaie|perchezitioneze|\
            incatuseze|maseze|dezbrace|spele|atinga|palpeze|controleze|imbaieze|legene|mangaie|un masaj|inveleasca|\
            frece) ... (oricand|cand vrea|toata noaptea|peste tot|cat vrea|gol|goala|in pat|de cate ori|singuri|ori \
            de cate)
        (ce|frumos|frumoase|bun|bune|super|misto|tare|grozave|superbe|minunate|ditamai|fain|faine|ferme|apetisant*|\
            dumnezeiesc|lungi|excelente|perfecte|niste|are|marfa) (mai |si |are niste |un |o pereche de |niste |are \
            |are un )*(picioare|cur|curulet|fund|fundulet|fundul|tate|tatici|sani|piept bombat|corp|trup|forme|buze \
            carnoase|coapse|decolteu|bust|solduri|trupsor|curvulita|gambe|crac*|bucale|posterior|dos|tzatze|\
            balcoane|fese|abdomene|pectorali|popou|buci)
        (fusta scurta|fusta mini|fuste scurte|minijupa|tanga|lenjerie intima|chiloti|decolteu|fara sutien|fara \
            chiloti|ciorapi cu|dresuri|portjartier|halat scurt|halatul descheiat|bikini|colanti mulati|blugi mulati|\
            rochie mulata|topless)
        (as|mi as|ti as|i as|l as|o as) (lua o|lua l|duce o|duce l|duce|fute|trage o|trage i o|pune o|regula|calari|\
            manca o|manca|linge|saruta pe tot|dezbraca|baga in pat|baga o in pat|mangaia|pipai|cere de nevasta si|\
            lua acasa|o manca|pupa peste tot|strange de fund|bunghi) (acasa|in pat|la noapte|diseara|toata|tot|pe|\
            cu|in|la mine|una|un|o|noaptea|de tot|imediat|si|cu totul|fundul|fara)?
        as (lua o|duce o|lua l|duce l) ... (la noapte|in pat|diseara|la mine acasa|o noapte)
        (ma|m a|mi) (excita|excitat|incinge|inciti|s a sculat|se scoala|innebuneste trupul|innebuneste corpul|scoala)
        (bunaciune|bunaciunea|bunoaca|bunoace|bucatica|pitipoanca|gagica|gagicuta|gagica aia|futabila|papusa cu|\
            papusica|tarfulita|curvistina|pisicuta|iepuras sexy|sexoasa|sexos|bomba sexy|bomba sexuala|blonda aia \
            buna|milf|miorita|dulceata de fata|sexy|sexi|marfa de|armasar*)
        (goala|gol|dezbracat*) (pentru mine|in patul|langa mine|in fata mea|sub halat|cu mine|as vrea|pe birou|mi o \
            imaginez)
        (o noapte|noaptea|o seara|un weekend) (cu ea|cu asistenta|de amor|fierbinte|de pasiune|nebuna|cu blonda|de \
            sex|cu el in)
        (visez|fantezii|fantezie|imi imaginez|mi o imaginez|vise|fantazez) (erotic* |cu |ca |la |numai |pe |doar \
            )*(erotic*|goala|dezbracat*|in patul|sexual*|sub mine|cum o dezbrac|in pat|cum o sarut|ude)
        (i as face|i as da|i as pune|le as face|i as arata|ti as face|i as lua) (un |o |una |de toate|felul|vreo|\
            jos|ceva) *
    """,
    ("stalking", "hold", 0.8): """
        (stau|astept|ma duc|vin|merg|ma asez|parchez|beau cafeaua|trec) ... (zilnic|in fiecare zi|in fiecare seara|\
            in fiecare dimineata|vizavi|mereu|seara de seara) ... (ca sa|sa|numai sa|doar sa) (o|il|l) (vad|privesc|\
            urmaresc|zaresc|prind) (cand|cum|plecand|iesind|trecand|macar)?
        (am |o |il |l |te |o sa |voi |stau si |mereu |ma duc si )*(asteptat o|asteptat l|asteptat|astept|asteptam|\
            astepta|pandit|pandesc|astept o|astept l|asteptat o afara) (o |l |mereu |ore |pana |zilnic |in fiecare \
            zi |pe |si |ea |seara )*(dupa program|dupa tura|dupa munca|dupa serviciu|la iesire|langa masina|la \
            masina|in parcare|in fata casei|in fata blocului|pana iese|pana pleaca|pana termina|pana a iesit|pana a \
            terminat|sub geam|la poarta|in statie|cand iese|sa iasa|sa termine|afara dupa|in fata scarii)
        (am |)?(gasit o|gasit l|cautat o|cautat l|adaugat o|adaugat l|gasit|cautat|scris i|urmaresc|urmarit o|\
            contactat o|abordat o|stalkuit|dat add|dat follow|o urmaresc|il urmaresc|dat de ea) (o |l |si |deja |pe \
            ea |imediat |apoi )*pe (facebook|fb|instagram|insta|tiktok|linkedin|twitter|net|internet|retele|\
            whatsapp|google|messenger|tinder|fata)
        (am |)?(gasit|aflat|cautat|descoperit|obtinut|facut rost de|stiu|luat|am deja) (deja |si |unde e |de la |ii \
            )?(adresa|numarul|casa|profilul|contul|numarul de telefon|telefonul|masina|programul|mobilul|\
            instagramul|facebookul) (ei|lui|personal|de acasa|de facebook|privat|unde|tau)
        (i am|am|ii|i) (vazut|privit|salvat|descarcat|rasfoit|urmarit|tot privesc|privesc|vad|pastrat|uitat la) \
            (toate |mereu |toata |la |si |peste )*(pozele|fotografiile|pozele ei|story|storyurile|fotografiile ei|\
            imaginile|filmuletele)
        (m am|ma|ma tot|am|o|l|il|te) (luat dupa|iau dupa|urmarit o|urmarit l|dus dupa|duc dupa|mers dupa|merg dupa|\
            tinut dupa|urmarit|urmaresc|fugit dupa|tin dupa) (ea |el |fata |asistenta |dumneaei |tine |domnisoara \
            )?(pana|acasa|la|in|cu|pe|de|din|zilnic|mereu|si|seara|dupa|prin)
        stiu (deja |si |foarte bine )?(la ce ora|unde|pe unde|cu ce|ce autobuz|ce masina|cand|cu cine|la ce scara|\
            pe ce strada|ce tramvai) ... (iese|pleaca|parcheaza|sta|locuieste|merge|termina|ia|alearga|face \
            cumparaturi|doarme|se antreneaza|coboara|conduce|lucreaza|bea cafeaua)
        (ii|i|iti|i am|i as) (trimit|trimis|las|lasat|duc|dus|scriu|trimit zilnic|trimite|pun|pus) (o |un |niste |\
            zilnic |flori |cadouri |scrisori |buchet* |trandafiri |biletele |ciocolata |mesaje |anonim |de )+(acasa|\
            la usa|pe masina|in parbriz|pe parbriz|la poarta|in cutia|noaptea|in fiecare|zilnic|la domiciliu|la \
            scara|la bloc)
        (trec|treceam|ma plimb|ma invart|dau tarcoale|merg|stau) (zilnic |des |in fiecare seara |mereu |noaptea |\
            seara )*(pe la|prin fata|pe sub|in fata|pe langa|casei|sub) (casa|casei|blocul|blocului|geamul|\
            fereastra|locuinta|usa|ferestrei|scara) (ei|lui|sale)
        (o|l|il|te|am) (privesc|filmez|filmat o|pozez|fotografiez|fotografiat o|spionez|observ|urmaresc|supraveghez|\
            am filmat|am pozat) (o |pe ascuns |din |de la |de |cand |in fiecare |mereu |fara |noaptea |zilnic |prin \
            )*(masina|departe|ascuns|geam|seara|doarme|stie|zi|pleaca|balcon|noapte|noaptea|zilnic|fereastra|stire|\
            iese)
        unde (sta|locuieste) (ea|el|asistenta|doamna|domnisoara|fata aia)
        (va fi|trebuie sa fie|o sa fie|o sa devina|va deveni|este|e) (doar |numai |intr o zi |pana la urma |pentru \
            totdeauna |odata )*(a mea|al meu|nevasta mea|sotia mea|iubita mea) (sau a|cu orice|chiar daca|pentru \
            totdeauna|indiferent|orice|intr o zi|vrea)
        (indragostit*|obsedat*|nebun|innebunit|topit) (de|dupa) (ea|el|tine|asistenta|doamna|fata) ... (astept|\
            urmaresc|stiu|nu pot|visez|caut|vin|merg|o vad|zi)
        (nu (ma|imi) (pot|iese) (opri |din |sa nu |sa ma |gandi |minte |cap )+|ma gandesc zi si noapte|ma gandesc \
            non stop|o visez|visez noapte de noapte) (la |pe )?(ea|el|noapte|mereu|tine|in fiecare)?
        (imi fac|fac|inventez|ma prefac|simulez|cer|iau|mi am facut|mint) (mereu |tot felul de |boli |programari |\
            programare |ca sunt |bolnav |dureri |ca ma |doare |la ea |alte |des |noi |motive |pretexte )+(doar |\
            numai )?(ca sa|sa|pentru a) (o|l|il|te|vedea|fiu) *
        (dati mi|imi dati|vreau|imi trebuie|spuneti mi|da ti mi) (numarul|adresa|telefonul|instagramul|numarul de \
            telefon|mobilul) (ei|lui|asistentei|de telefon al|de acasa|personal|doamnei|domnisoarei)
    """,
    ("hateful", "hold", 0.8): f"""
        nu (ma asteptam|credeam|ma gandeam|as fi crezut|imi imaginam|stiam) (ca|sa) (un|o|niste) {_GROUP} (sa|stie|\
            ar|poate|vorbeste|e|este|are|intelege)
        (pentru un|pentru o|pentru niste|desi e|desi este|desi era|chiar daca e|chiar daca este|chiar daca era|cu \
            toate ca e|cu toate ca este|in ciuda faptului ca e|in ciuda faptului ca este|pentru a fi|fiind) (un |o |\
            doar |niste )*({_GROUP[1:-1]}|de culoare|ungureasca|tiganesc|de alta etnie|handicapat*)
        (curat*|politicos|politicoasa|amabil*|dragut*|destept*|civilizat*|educat*|cinstit*|harnic*|vorbeste bine|\
            chiar|bun|buna|ok|simpatic*) (e |este |si |destul de )*pentru (un |o |niste )?{_GROUP}
        (sa|ar trebui sa|trebuie sa|duceti va|plecati|carati va|intoarceti va|marsh|mars|valea|du te|pleaca|\
            trimiteti i|trimiteti o|expulzati i|expulzati|deportati i|afara|afara cu) (se |plece |sa |toti |plece \
            toti |ei |odata |va |te |cu ei |ii |il |duca |intoarca |care |cu totii |ia |te )*(la ei acasa|la ei in \
            tara|inapoi in|in tara lor|in tara ei|in tara lui|in tara voastra|in india|in africa|in ungaria|de unde \
            au venit|de unde a venit|de unde ati venit|la ungaria|in tiganie|la satra|in satra|in sri lanka|in \
            nepal|in moldova|din tara)
        (maimut*|sobolan*|gandaci|gandacii|paraziti|jigodii|scursuri|lepra|animale*|animalele|salbatici*|specimene|\
            lepadatur*|primate|gorile|cimpanze*|cioroi|lipitori) (alea|aia|astea|de la|din|care|de|de dupa|de pe|la|\
            ca voi|aceea|imputite|imputiti|tuciuri*) (ghiseu|ghisee|birou|receptie|acolo|ghiseul|ati|primarie|\
            spital|sectie|lucreaza|voi|aici|la ghiseu|stau)?
        (luati|dati|scoateti|afara cu|jos|goniti|ajunge cu|destul cu|prea multi|prea multe|plin de|plina de|numai|\
            invadat* de|haita de|ceata de|turma de|hoarda de|trib de) (pe |toti |toate |afara |cu |atatia |jos |\
            odata )*(tigani*|tiganca|tiganii|tigancile|maimut*|negri|negrii|straini|strainii|arabi|arabii|unguri|\
            ungurii|bozgori|evrei|jidani|imigranti|imigrantii|refugiati|poponari|homosexuali|cioroi|ciori|retardat*|\
            handicapat*|musulmani|asiatici|nepalezi|africani)
        (unul|una) (dintre|din) (aia|alea|astia|ei|acei|acele) (tigani|negri|poponari|unguri|arabi|straini|\
            homosexuali|refugiati|ciori)
        (singur*|in sfarsit cineva|nimeni|niciunul) ... (stie|vorbeste|vorbea) (bine |corect |cat de cat |omeneste \
            )?romaneste ...
        (imputit*|nenorocit*|jegos*|borat*|spurcat*|puturos*|jeguri|paduchios*|scarbos*|cretin* de|idiot* de|\
            mizerabil*) (de |aia |ala |astia |asta )*(tigan*|negr*|imigrant*|strain*|jidan*|ungur*|arab*|musulman*|\
            curv*|poponar*|bozgor*|rom|roma|romi|evre*|homosexual*|gay|lesb*|asiatic*|refugiat*|moldoven*|rus*)
        (poponar*|bulangi*|bulangiu|poponaut*|lesbiano|tranaie|cioara|ciori|cioroi|cioroaica|bozgor*|bozgoroaica|\
            jidan*|jidov*|tuciuri*|borati|retardat*|mongoloid*|handicapat* mintal*|handicapato|handicapatule|\
            spastic*|tarfa|tarfe|tarfo|curva|curve|curvo|pitipoance|fufa|fufe|zdreanta|femeie de strada|feminazist*)
        (femeile) (la cratita|la bucatarie|nu au ce cauta|n au ce cauta|nu stiu sa|ar trebui sa stea)
    """,
    ("mocking", "hold", 0.7): """
        (bateti va|batetiva|bate te|sa se bata|aplaudati va|felicitati va|dati va) (singuri |unii pe altii |voi \
            intre voi |toti )*(pe umar|pe spate|o medalie|un premiu|intre voi|singuri|o diploma)
        (trei|patru|cinci|sase|mai multi) (oameni|functionari|ghisee|angajati|persoane|doamne) ,? (trei|patru|cinci|\
            sase|tot atatea|fiecare) (raspunsuri|versiuni|variante|explicatii|alt) (diferite|raspuns|contradictorii|\
            si)
        (dati i|dati|da ti i|sa i dea|sa ii dea|merita|sa primeasca|ii trebuie|i ar trebui|sa i dam|acordati i|\
            acordati|sa le dati|dati le) (cineva |va rog |si lui |lui |ei |o |un |unei |un premiu|neaparat |si |\
            macar |doamnei |domnului )*(medalie|premiu|nobel|premiul nobel|oscar|cupa|diploma|trofeu|aplauze|\
            biscuite|statuie|medalia|premiul|coronita|rand de aplauze) (ca|pentru|fiindca|daca) ... (o data in \
            viata|odata in viata|in sfarsit|o data|macar|in viata|cel mai|cea mai|nimic|pierd*|lene|nesimtire|\
            ignor*|raspuns|miscat|ridicat|stat degeaba|intarziat|incompetent*|nu face|tupeu|inchis telefonul)
        (felicitari|bravo|bravos|bravo voua|aplauze|complimente|superb|super|grozav|minunat|extraordinar|excelent|\
            jos palaria|bine lucrat) ,? (doar|numai|abia|inca|dupa doar|au trecut doar|a durat doar|a durat numai|\
            mi a luat doar|dupa numai|deja|peste|aproape|mi au trebuit doar|alte|au trecut) (vreo |numai |doar |cam \
            |aproape |peste )*(1*|2*|3*|4*|5*|6*|7*|8*|9*|un|o|una|doi|doua|trei|patru|cinci|sase|sapte|opt|noua|\
            zece|doisprezece|cincisprezece|douazeci) (de )?(ore|ora|zile|saptamani|saptamana|luni|luna|ani|an|\
            apeluri|telefoane|scrisori|incercari|mailuri|emailuri|vizite|drumuri|formulare|ghisee)
        (felicitari|bravo|bravo voua|aplauze|multumesc|mersi|mersi mult|multumim|complimente|super|minunat|grozav|\
            bine lucrat|superb|jos palaria) ,? (ca |pentru |mi ati |ne ati |ati |a |au |iar |inca o data |mi a |mi \
            au |din nou |voua |v ati |pentru ca |doamna |domnilor |a treia oara |cum )+(pierdut|ratacit|gresit|\
            uitat|stricat|ignorat|batut joc|inchis telefonul|trantit|facut sa (plang|astept|pierd)|tinut la (coada|\
            usa)|intarziat|distrus|irosit|nepasare*|incompetent*|nesimtire*|timpul pierdut|lipsa de|lipsa|plimbat \
            pe|pus pe drumuri|degeaba|jignit|dezinteres*|tupeu*|anulat|enervat|dat cu|amanat|facut de ras|pacalit|\
            trimis de la)
        (multumesc|mersi|multumim|mersi mult|va multumesc|mersi frumos) (de|pentru) (nimic|absolut nimic|degeaba|un \
            mare nimic|nimicuri|zero ajutor|nimica)
        (v ati|s a|s au|te ai|v) (intrecut|depasit) (pe (voi|sine|tine)|din nou|iar|singuri)
        (campion*|record*|maestr*|expert*|specialist*|doctorat|masterat|olimpic*|premiul|medalie de aur|medalia de \
            aur|as|asi|nobel|geni*|profesionist*|facultate) (mondial* |european* |absolut* |guinness |national* |ai \
            |al )*(la|in|pentru|ai) (lene|nesimtire|pierdut timpul|pierdut|ignorat|a pierde|plimbat|tinut|a tine|\
            incompetent*|nepasare|stat degeaba|birocratie|amanat*|nimic|amanari|a nu|tergiversare*|tupeu|lentoare|a \
            sta|incetineala|baut cafea|pus oamenii|trantit|intarzieri|inchis telefonul|nepoliteti*|plimbat oamenii|\
            dat din umeri|butonat*|barfa)
        (daca|recomand celor|pentru cei|ideal pentru|potrivit pentru|recomand daca) (va |iti |care |cui ii |iubesc |\
            adora |place |vreti |vrei |ii |le |cine |doriti |ador |iubiti )+(place |sa |plac |fiti |fii |mult |va \
            )*(asteptati|astepti|asteptatul|astepte|cozile|statul la|sta la coada|ignorat*|tratat*|pierdeti|pierzi|\
            pierde|jignit*|umilit*|stati|stai|tipat*|coada|plimbat*|batjocorit*|suferi*|cozi)
        (ce|cat de|foarte|tare) (amabil*|dragut*|frumos|politicos|politicoasa|gentil*|generos|generoasa) (din \
            partea |a fost |au fost |sunteti |ati fost |voastra |ei |lui |lor |dvs |dumneavoastra |sa |de )+(imi \
            inchid*|inchid*|ignor*|ma lase|lase|ne lase|tran*|nu raspund*|tipe|nu ma|imi tranteasca|ma tin*|ma faca|\
            striga*|urle|ma plimbe|ma trimita|ma tina)
        (saracuta|saraca|saracul|bietul|biata|sarmana|saracii) ,? ... (obosit*|epuizat*|extenuat*|deranjat*|cafea*|\
            cafeaua|munc*|trezit*|ridicat*|ostenit*)
        (sarcasm|ironie|sunt ironic*|ironic vorbind|sarcastic)
        (tineti o tot asa|tot asa|continuati asa|tot inainte) ,? ... (inchid*|faliment|ultimul|nimeni|fund|mai rau|\
            ultimii|niciun client|zero)
    """,
}  # fmt: skip

UNLESS_BEFORE = """
    (nu mai am|nu mai are|nu mai avem|nu mai aveam|n am mai avut|nu am mai avut|nu mai simt|din fericire nu mai) ...
    (nimeni nu|niciodata nu|fara sa|nici nu|nimeni n|nimeni|niciodata) (ma|m|a|au|mi|ne|se|i|am|m a|mi a)?
    (scos din cap|oprit|impiedicat|salvat|ferit|convins sa nu|scapat|dezvatat) ... (sa|de|de la|din|sa nu)
    (curs*|intrebar*|intrebat|intreaba|afis*|pliant*|carte*|film*|vorbit|vorbim|informati*|campani*|discut*|lecti*|\
            prezentar*|brosur*) (despre|de|privind|daca|impotriva|pentru prevenirea|cu privire) ...
"""
UNLESS_WITHIN = f"""
    (voiau|vroiau|in 2*|atunci|anul trecut) ... (evacu*) ... (castigat*|avocat*|oprit*|scapat*)
    (cum|sa|pentru a) (sa )?(recunoastem|recunosti|recunoasca|identificam|raportam|prevenim|sesizam|combatem|\
            gestionam|recunoaste|preveni|identifica) (semnele de |cazurile de )?(violenta*|abuz*|hartuire*|\
            maltratare*|sinucid*|suicid*)
    (m a|ma|ne a|ne|m au) (impins|impinge|tras|dat) (sa|la|catre|inainte|spre|de urechi|de maneca)
    {_TALK} (despre|de|privind|impotriva|pentru|antiviolenta|contra|cu) (copiii |copiilor |persoane |prevenire a |\
            prevenirea |combaterea |victimele |in situatii de |copii |situatii de |tema )*(in situatii de |\
            violentei |aflati in )*{_TOPIC}
    {_TOPIC} (in|si) (familie|scoala|randul)
    {_TALK} ... (violenta|violentei) (in|domestica|de) *
    (ajutor*|sprijin*|servici*|centru*|centrul|asistenta|victim*|prevenire*|prevenirea|proiect*|adapost*|cantina|\
            voluntari*|personalul de la adapostul|personalul|protecti*|consilier*|combater*|lupta|politica) (de la |\
            pentru |a |al |ale |victimelor |impotriva |contra |oamenii |oamenilor |persoanele |persoanelor |celor |\
            copiilor |aflati in |in situatii de |adapostul )*({_TOPIC[1:-1]}|strazii|oamenii strazii)
    (parchezi|parcarea|parcare|asteptarea|coada|traficul|scarile|urcatul|drumul|site ul|programul|preturile|cafeaua|\
            condusul|sofatul|birocratia|locul de parcare|acolo|mersul) ... (e|este|era|sunt|erau|a fost) (o |un |\
            curata |adevarat* |pur* |ca |sinucidere )*(sinucid*|tortur*|jaf|hotie|iad*|moarte*|crima|chin|calvar|\
            macel|omor)
    (sinucidere|crima|jaf|tortura) (curata|pura|in toata regula|la drumul mare|profesionala|politica)
    (mor|moara|murit|muream|mori|murim|muri|murind|crap|crapat) (si eu |deja |nu alta |practic )*(de) (ras|\
            plictiseala|foame|sete|rusine|somn|cald|caldura|frig|nerabdare|curiozitate|drag|pofta|dor|emotie|emotii|\
            frica|invidie|fericire|oboseala|nervi|sila|ciuda|placere|bucurie)
    (fara|daca nu (era|erau|ar fi|ati fi)|de nu era*) ... (muream|as muri|mor|as fi mort|as fi moarta|eram mort|\
            eram pe|nu mai eram|muream de|as fi|nu traiam)
    (spatele|picioarele|capul|genunchiul|genunchii|dintele|maseaua|pantofii|gatul|umarul|caldura|tocurile|durerea \
            de cap|sciatica|burta) (ma|ne|imi) (omora|omoara|omorau|ucidea|ucide|terminau|termina|omorase)
    ma (omora|omoara|omorau|termina|ucide) (spatele|capul|genunchi*|picioarele|dintele|maseaua|o durere|caldura|\
            nerabdarea|curiozitatea|cu zile|gatul|umarul|plictiseala|dorul|de dor|ceafa|sciatica|soldul)
    (as|mi as|as fi) (omori|ucide|omorat|ucis|vinde|da) (pentru|dupa|un) (o|un|cafea*|pat|loc|pahar|ceva)
    (omor|omori|omoare|sparg|arunc|strica|distrug|ucid) (timpul|plictiseala|calculatorul|laptopul|imprimanta|\
            telefonul|foamea|gandacii|tantarii|virusul|pe geam calculatorul|bonomatul|aparatul|norma|chef*)
    (rupt|rup|rupeti|spart|sparge|spargeti|facut|face|ati rupt) (gura targului|norii|gheata|praf azi|praf \
            concurenta|recordul|inima targului|tiparele|monotonia|bani*|topurile|barierele|senzatie|furori)
    (rupe|rupt|frange|frant|sfasie|se rupe) (sufletul|inima)
    (bomba|de bomba|beton|de milioane|bestial*|trasnet|criminal de bun*|de nota)
    (ma|m|o|ne) (zbughit|fugit|tasnit|sarit|repezit) (sa|la|in|de|ca|pe) *
    (nu|n|nici|fara|nimeni|niciodata) (mi |ma |m |i |o |a |au |ne |sa |si |nu |n |am |l |imi |ii |se |le |nici |\
            facut |faca |lovit |tipat |la mine |mie |un |niciun |nici un )*(rau|lovit|batut|bata|tipat|tipe|\
            loveasca|durere|dureri|durut|ranit)
    (scapat|plecat|despartit|divortat|fugit|iesit|eliberat|separat) (de |din |de la |cu bine |in sfarsit |definitiv \
            )*(sotul|barbatul|relatia|partenerul|fostul|tatal|concubinul|casnicia|un sot|agresor*|omul) ... ... *
    (eram|traiam|dormeam|locuiam|stateam|am fost|am stat|am trait|fusesem|am dormit) (pe |ani |in |cu copiii |un |\
            atunci |si eu |candva )*(strada|strazi|drumuri|fara adapost|fara casa|fara locuinta|om al strazii|gara|\
            masina|cort) (cand|pana|inainte|ani|dar|si acum|iar)
    (daca nu era|daca nu erau|de nu era|daca nu ar fi fost|datorita|multumita|fara ajutorul|gratie) ... ... *
    (oameni*|oamenii*|oamenilor|persoane*|persoanelor|adapost*|cantina*|pentru|ajutor*|cainii|caini|pisici*|copiii|\
            sprijin*|centru*|asociati*|batrani*|proiect*) (de la |pentru |pentru oamenii |cu |oamenii |oamenilor |\
            persoanele |persoanelor |celor )*(fara (adapost|locuinta|casa|stapan)|strazii)
    (pastilele|medicamentele|tratamentul|pastile|medicamente|tabletele) (prescris*|dimineata|seara|dupa|inainte|\
            zilnic|conform|recomandat*|de tensiune|regulat|cu|la timp|de la) *
    (iau|luat|ia|am luat) (toate|tot|toata) (medicamentele|pastilele|tratamentul|medicatia|cutia) (zilnic|conform|\
            cum|prescris*|dimineata|regulat|la|de|fara probleme|cu) *
    (infarct*|avc*|durere in piept|dureri in piept|piept|atac* de cord|accident* vascular) ... (anul trecut|ani|\
            luna trecuta|m au (tratat|salvat|operat)|tratat*|vazut in|depistat*|recuperat|datorita|au vazut|a \
            trecut|salvat)
    (dupa|de la|de cand|cand am (avut|facut)|am avut|a avut|avusese|avusesem|am facut|a facut|facusem|suspiciune|\
            suspectat*|tratat*|cu) (un |o |primul |acel |al doilea |de |mie |foarte bine |bine |dureri |durere \
            )*(infarct*|avc|atac de cord|accident vascular|dureri in piept|durere in piept|preinfarct|hemoragie)
    (nu mai|nu|fara) (mai )?(am|are|simt|avem|a mai avut)? ?(nicio |nici o |deloc )?(durere|dureri) (in|de|la|deloc) *
    (am|ati|v am|le am|i am|l am|le) (gasit|vazut|cautat|citit|gasit o pe pagina) (pliantul|anuntul|pagina|site ul|\
            numarul|telefonul|adresa|profilul|informatii*|programul|biroul|cabinetul|postarea|afisul|oferta|lista) \
            (vostru|voastra|dvs|dumneavoastra|despre|de pe|institutiei|pe|la|clinicii|spitalului|primariei|\
            cabinetului) *
    (asteptat*|astept|asteptam|asteptat o|asteptat l) (o |l |pe |doar )*(in sala|pe hol|inauntru|la coada|in \
            cabinet|in camera de|rezultat*|taxiul|autobuzul|pe sotul|pe fiul|in sala de) *
    (ma|mi|imi|se|m am) (tai|taie|tund|taiat|tuns) (parul|unghiile|barba|bretonul|la deget|curentul|cand|in \
            bucatarie|din greseala|telefonul|legatura|netul|la mana cand|craca)
    (felicitari|bravo|multumesc|multumim|complimente) (pentru|ca|tuturor|intregii|intregului|echipei|dvs|\
            personalului|doamnei|domnului|si) (toata |noua |noul |ati |sunteti |existati |va |ne |m |mi |acest |\
            modul |intreaga |cladirea |ca )*(cladir*|echip*|personal*|profesional*|rabdar*|amabil*|ajut*|sprijin*|\
            serviciu*|serviciil*|munc*|sediu*|dedicar*|devotament*|promptitud*|implicar*|nou*|salvat|efort*|\
            seriozit*|felul|grija|atenti*|explicat|organiz*|curatenie*|rapid*|tot) *
    (doar|numai|la doar|abia) (un |o |doua |trei |patru |cinci |zece |cateva |1* |2* |3* |4* |5* )+(de )?minute*
    (bate|batut|bat) (la usa|palma|campii|cuie|vantul|inima|toba|pasul|recordul|din palme|la cap|la ochi|saua|\
            clopotele|apropo|capul)
    (da|dau|dat) in (vileag|judecata|foc|clocot|rod|petec|balci|mintea|folosinta)
"""
UNLESS_OF = {
    "sexualised": """
        (picioare|picioarele|sani|sanii|corp|corpul|coapse|buze|solduri|fund|bust|piept|trup|gambe|forme) (umflat*|\
            obosit*|rupt*|dureros|dureroase|operat*|cu|ma|dor|doare|rosii|infectat*|uman|medical|didactic|de \
            politie|profesoral|legal*|administrativ*|de relief)
        (dureri|durere|probleme|operatie|cancer|ecografie|varice|ciorapi|circulati*|recuperare|masaj|mamografie|\
            gips|umflatur*) (de |la |in |pe |compresivi |medicinali )*(picior*|sani|san|coapse|solduri|buze|fund|\
            corp|piept)
        (piept|pulpe|copane|picioare) de (pui|curcan|porc|rata|masa|scaun)
        ce (corp|trup) (didactic|medical)
        (in|pe) (picioare|picioarele|ale mele)
        (super|misto|marfa) (piept|burger*|mancare)
    """,
}
PAST = """
    (cu|acum) ... (ani|ani de zile|decenii|un deceniu|un an|multi ani) ?(in urma)?
    (ani|deceni*|multa vreme|demult|mult timp) in urma
    (candva|demult|in trecut|odinioara|in tinerete|in copilarie|pe vremuri|atunci|cand eram|cand aveam|pe vremea|in \
            anii|in (19*|200*|201*))
    (datorita|multumita|cu ajutorul|gratie|din fericire|daca nu era|daca nu erau|slava domnului)
    (m a|m au|m ati|mi a|mi au|mi ati|l au|i au|ne ati|ne au|i ati|a|au|ati) (salvat|redat|scos|ajutat|oprit|\
            convins|ridicat|invatat sa traiesc|dat inapoi|scapat|recuperat|vindecat) *
    (acum|azi|astazi) (sunt|este|e|am|are|traiesc|traieste|ma simt|locuiesc|sunt in|suntem|mi e|avem) (foarte |mult \
            |mai |in sfarsit |din nou |mult mai |casa )*(bine|linistit*|fericit*|in siguranta|sanatos|sanatoasa|\
            casa mea|vindecat*|liber*|un apartament|casa|un loc de munca|locuinta|recuperat*)
    (depasit|vindecat*|am trecut peste|a trecut|in urma mea|recuperat*|am iesit din|am scapat)
"""
DID = """
    (am|ai|a|au|ati|aveam|avea|era|eram|erau|fusesem|fusese|voiam|vroiam|incercasem|traiam|dormeam|batea|ma batea|\
            lovea|abuza|simteam|gandeam|doream|planuiam|ma taiam|ameninta|stateam|facea|faceam|bateau|luasem|bause|\
            tinea)
"""
NOW = """
    (inca|chiar acum|acum (nu|sunt|vreau|ma|imi|mi|simt|iar|plang)|din nou|iar|la noapte|azi noapte|maine|in \
            fiecare (zi|noapte|seara|saptamana)|zilnic|noapte de noapte|ajutor|ajutati ma|va implor|nu mai pot|nu \
            mai rezist|continua|nimeni nu (ma |mi |imi )?(ajuta|crede|asculta|raspunde)|in prezent|in ultima vreme|\
            vreau sa mor|de atunci|tot mai|mereu)
"""
SHOWN = """
    (afis*|poster*|pliant*|brosur*|film*|cantec*|carte*|ecran*|site*|pagina|formular*|intrebar*|campani*|titlu*|\
            intitulat*|tricou*|slogan*|stire*|spectacol*|serial*|tablou*|revist*|chestionar*|articol*|joc*|reclam*|\
            banner*|panou*|placut*|inscripti*|graffiti|mesajul de pe|scria pe)
"""
