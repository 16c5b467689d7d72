"""Frequent Polish words that are no names, in the forms in which people write them; data only.

Written by hand from general knowledge of the language, one verb or noun after the other. Left out
are the words of ``people_ordinary``, forms of given names, and words that are frequent surnames.
"""

FUNCTION_WORDS = """
ty mię ciebie cię go mu niemu nią nimi je siebie moich moimi mojemu twój twojego twojej twoim twoich twoimi twoi
twojemu swój swojego swoich swoimi swoi naszego naszych naszymi nasi naszemu wasze waszego waszej waszym waszych wasi
tymi tamten tamto tamtego tamtej tamtym tamte tamtych taki takiej tacy samego samej samym same sami samych samemu kogo
komu kim czym jaki jaka jakie jakiego jakiej jakim jakich jacy którym których którymi czyj czyja czyje kogoś komuś
kimś czegoś czemuś czymś jakiś jakaś jakieś jakiegoś jakiejś jakimś jakichś któryś któraś nikogo nikomu nikim niczego
niczemu niczym żadna żadne żadnego żadnej żadnym żadnych każde każdego każdej każdym każdemu wszystkiego wszystkiemu
wszystkimi całego całej całym całych innego innej innych inni innymi cokolwiek ktokolwiek jakikolwiek jakakolwiek
jakiekolwiek gdziekolwiek kiedykolwiek i lub albo bądź lecz zaś więc toteż gdyż skoro choć chociaż iż by ażeby jakby
dopóki zanim odkąd niż niby między pomiędzy przeciw przeciwko ode ku oprócz prócz wokół dookoła wobec względem wśród
spośród zza sprzed zamiast stamtąd skąd dokąd tędy gdzieś nigdzie wszędzie wewnątrz zewnątrz naprzód naprzeciwko
wstecz tyłu przodu góry dołu lewo prawo bliżej daleko niedaleko teraz potem później wcześniej przedtem dawno niedawno
wkrótce niedługo nagle nareszcie końcu wczoraj jutro pojutrze przedwczoraj wieczorem nocą dzisiejszy wczorajszy
jutrzejszy czasem czasami rzadko stale znowu właśnie kiedyś obecnie aktualnie owszem chyba pewno prawdopodobnie raczej
rzeczywiście faktycznie oczywiście właściwie zresztą przecież przynajmniej jedynie zaledwie ledwie niemal całkiem
całkowicie kompletnie absolutnie dosyć bardziej najbardziej mniej najmniej więcej najwięcej troszkę nieco niewiele
kilku parę paru ilu mnóstwo pełno osobno naraz gorzej najlepiej najgorzej wolno powoli ciężko słabo głośno ładnie
brzydko fatalnie strasznie okropnie ciepło grzecznie niegrzecznie chętnie niechętnie szczerze serio spoko ciemno długo
krótko wysoko nisko głęboko podobno widocznie zwłaszcza głównie przeważnie mianowicie natomiast tymczasem prostu
inaczej podobnie byle jednego jednej jednym jedni dwóch dwoje dwaj dwoma dwóm trzech trzej trzema cztery czterech
pięciu sześciu siedem siedmiu osiem ośmiu dziewięć dziewięciu dziesięć dziesięciu jedenaście dwanaście trzynaście
czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście dwadzieścia trzydzieści czterdzieści
pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt sto dwieście trzysta czterysta pięćset tysiąc
tysiące tysięcy milion miliony milionów miliard pół połowa połowę połowy półtora ćwierć pierwsze pierwszego pierwszej
pierwszym drugie drugiego drugiej drugim trzeci trzecia trzecie trzeciego trzeciej czwarty czwarta czwartego czwartej
piąty piąta piątego piątej szósty szósta siódmy siódma ósmy ósma dziewiąty dziewiąta dziesiąty dziesiąta razy razie
obaj obie obu oba oboje hej cześć halo och ach oj ej ojej eh hm hmm hę ha hop ups fuj uff ekstra okej ok dobranoc
widzenia żegnaj żegnajcie witaj witajcie witam boże cholera cholerny cholerna cholerne cholery kurwa kurde kurczę
psiakrew jezu hurra nuże precz cóż codziennie specjalnie ponownie uważnie powrotem sucho bezpośrednio następnie
dodatkowo początkowo wspólnie osobiście telefonicznie mailowo internetowo online stanowczo wyraźnie wyłącznie głupio
wygodnie bezpiecznie
"""

VERBS = """
jesteś jesteście są byłem byłam byłeś byłaś byliśmy byłyśmy byliście będziesz będziemy będziecie będą bądźcie bądźmy
byłby byłaby byłoby byliby byłyby byłbym byłabym byłbyś byłabyś będąc ma niema warto należy należałoby wypada widać
słychać powinien powinna powinno powinni powinny powinienem powinnam powinieneś powinnaś powinniśmy niechaj oby masz
macie miało miały miałeś miałaś mieliśmy miałyśmy mieliście miałby miałaby miałbym miałabym miałbyś miałabyś mieliby
mielibyśmy miałoby miej miejcie miejmy możesz możemy możecie mogą mogło mogli mogły mógłem mogłam mógłeś mogłaś
mogliśmy mogłyśmy mogliście mógłby mogłaby mógłbym mogłabym mógłbyś mogłabyś mogliby moglibyśmy mogłoby chcieć chcesz
chcemy chcecie chcą chciał chciała chciało chcieli chciały chciałeś chciałaś chcieliśmy chciałyśmy chcieliście
chciałby chciałaby chciałbyś chciałabyś chcieliby chcielibyśmy chciałoby chciej chciejcie chciejmy musieć muszę musisz
musi musimy musicie muszą musiał musiała musiało musieli musiały musiałem musiałam musiałeś musiałaś musieliśmy
musiałyśmy musieliście musiałby musiałaby musiałbym musiałabym musiałbyś musiałabyś musieliby musielibyśmy musiałoby
wiedzieć wiesz wiemy wiecie wiedział wiedziała wiedziało wiedzieli wiedziały wiedziałem wiedziałam wiedziałeś
wiedziałaś wiedzieliśmy wiedziałyśmy wiedzieliście wiedziałby wiedziałaby wiedziałbym wiedziałabym wiedziałbyś
wiedziałabyś wiedzieliby wiedzielibyśmy wiedziałoby wiedz wiedzcie wiedzmy powiedzieć powiem powiesz powie powiemy
powiecie powiedział powiedziała powiedziało powiedzieli powiedziały powiedziałem powiedziałam powiedziałeś
powiedziałaś powiedzieliśmy powiedziałyśmy powiedzieliście powiedziałby powiedziałaby powiedziałbym powiedziałabym
powiedziałbyś powiedziałabyś powiedzieliby powiedzielibyśmy powiedziałoby powiedz powiedzcie powiedzmy powiedziany
powiedziana powiedziane powiedziano powiedzą iść idę idziesz idzie idziemy idziecie szedł szła szli szedłem szłam idź
idźcie pójść pójdę pójdziesz pójdzie pójdziemy pójdziecie pójdą poszedł poszła poszło poszli poszły poszedłem poszłam
poszedłeś poszłaś poszliśmy poszłyśmy poszliście poszedłby poszłaby poszedłbym poszłabym poszedłbyś poszłabyś poszliby
poszlibyśmy poszłoby przyjść przyjdę przyjdziesz przyjdzie przyjdziemy przyjdziecie przyjdą przyszedł przyszła
przyszli przyszedłem przyszłam przyjdź przyjdźcie wyjdę wyjdziesz wyjdzie wyjdziemy wyjdziecie wyjdą wyszedł wyszła
wyszli wyszedłem wyszłam wyjdź wyjdźcie wejść wejdę wejdziesz wejdzie wejdziemy wejdziecie wejdą wszedł weszła weszli
wszedłem weszłam wejdź wejdźcie odejść odejdę odejdziesz odejdzie odejdziemy odejdziecie odejdą odszedł odeszła
odeszli odszedłem odeszłam odejdź odejdźcie znajdę znajdziesz znajdzie znajdziemy znajdziecie znajdą znalazł znalazła
znaleźli znalazłem znalazłam znajdź znajdźcie znaleziony znaleziona znalezione znaleziono dojść dojdę dojdziesz
dojdzie dojdziemy dojdziecie dojdą doszedł doszła doszli doszedłem doszłam zejść zejdę zejdziesz zejdzie zejdziemy
zejdziecie zejdą zszedł zeszła zeszli zszedłem zeszłam zejdź zejdźcie przejść przejdę przejdziesz przejdzie
przejdziemy przejdziecie przejdą przeszedł przeszła przeszli przeszedłem przeszłam przejdź przejdźcie jechać jadę
jedziesz jedzie jedziemy jedziecie jadą jechał jechała jechali jechałem jechałam jedź jedźcie pojechać pojadę
pojedziesz pojedzie pojedziemy pojedziecie pojadą pojechał pojechała pojechali pojechałem pojechałam pojedź pojedźcie
przyjechać przyjadę przyjedziesz przyjedzie przyjedziemy przyjedziecie przyjadą przyjechał przyjechała przyjechali
przyjechałem przyjechałam przyjedź przyjedźcie wyjechać wyjadę wyjedziesz wyjedzie wyjedziemy wyjedziecie wyjadą
wyjechał wyjechała wyjechali wyjechałem wyjechałam dam dasz damy dacie dają dał dała dali dały dałem dałam dałeś dałaś
daliśmy dałyśmy daliście dałby dałaby dałbym dałabym dałbyś dałabyś daliby dalibyśmy dałoby daj dajcie dajmy dany dane
dano dadzą oddać oddam oddasz odda oddamy oddacie oddają oddał oddała oddali oddałem oddałam oddaj oddajcie oddany
oddana oddane oddano oddadzą podać podam podasz poda podamy podacie podają podał podała podali podałem podałam podaj
podajcie podany podana podane podano wydać wydam wydasz wyda wydamy wydacie wydają wydał wydała wydali wydałem wydałam
wydaj wydajcie wydany wydana wydane wydano sprzedać sprzedam sprzedasz sprzeda sprzedamy sprzedacie sprzedają sprzedał
sprzedała sprzedali sprzedałem sprzedałam sprzedaj sprzedajcie sprzedany sprzedana sprzedane sprzedano poddać poddam
poddasz podda poddamy poddacie poddają poddał poddała poddali poddałem poddałam zadać zadam zadasz zada zadamy zadacie
zadają zadał zadała zadali zadałem zadałam zadaj zadajcie zadany zadana zadane zadano dawać daję dajesz dajemy dajecie
dawał dawała dawali dawałem dawałam dawaj dawajcie wydawać wydaję wydajesz wydajemy wydajecie wydawał wydawała
wydawali wydawałem wydawałam wydawaj wydawajcie zostać zostanę zostaniesz zostanie zostaniemy zostaniecie zostaną
zostali zostałem zostałam zostań zostańcie stać stoję stoisz stoimy stoicie stoją stał stali stałem stałam stój
stójcie stanę staniesz stanie staniemy staniecie stańcie wstać wstanę wstaniesz wstanie wstaniemy wstaniecie wstaną
wstał wstała wstali wstałem wstałam wstań wstańcie przestać przestanę przestaniesz przestanie przestaniemy
przestaniecie przestaną przestał przestała przestali przestałem przestałam przestań przestańcie dostać dostanę
dostaniesz dostanie dostaniemy dostaniecie dostaną dostał dostała dostali dostałem dostałam dostany dostano zostawić
zostawię zostawisz zostawi zostawimy zostawicie zostawią zostawił zostawiła zostawili zostawiłem zostawiłam zostaw
zostawcie zostawiony zostawiona zostawione zostawiono zostawać zostaję zostajesz zostajemy zostajecie zostają zostawał
zostawała zostawali zostawałem zostawałam wstawać wstaję wstajesz wstajemy wstajecie wstają wstawał wstawała wstawałem
wstawałam wstawaj przestawać przestaję przestajesz przestawał przestawała przestawałem przestawałam dostawać dostaję
dostajesz dostawał dostawała dostawałem dostawałam robić robię robisz robi robimy robią robił robiła robiło robiły
robiłem robiłam robiłeś robiłaś robiliśmy robiłyśmy robiłby robiłaby robiłbym robiłabym robiłbyś robiłabyś robilibyśmy
robiłoby rób róbcie róbmy robione robiono zrobić zrobię zrobisz zrobi zrobimy zrobią zrobił zrobiła zrobiło zrobiły
zrobiłem zrobiłam zrobiłeś zrobiłaś zrobiliśmy zrobiłyśmy zrobiłby zrobiłaby zrobiłbym zrobiłabym zrobiłbyś zrobiłabyś
zrobilibyśmy zrobiłoby zrób zróbcie zróbmy zrobione zrobiono mówić mówię mówisz mówimy mówią mówił mówiła mówiłem
mówiłam mów mówcie mówione mówiono lubić lubisz lubi lubimy lubią lubił lubiła lubiłem lubiłam widzieć widzę widzisz
widzi widzimy widział widziała widzieli widziałem widziałam widziany zobaczyć zobaczę zobaczysz zobaczy zobaczycie
zobaczył zobaczyła zobaczyłem zobaczyłam zobacz myśleć myślisz myśli myślimy myślą myślał myślała myśleli myślałem
myślałam myśl pomyśleć pomyślę pomyślisz pomyśli pomyślimy pomyślą pomyślał pomyślała pomyśleli pomyślałem pomyślałam
pomyśl słyszeć słyszę słyszysz słyszy słyszał słyszała słyszeli słyszałem słyszałam słyszany usłyszeć usłyszę
usłyszysz usłyszy usłyszał usłyszała usłyszeli usłyszałem usłyszałam słuchać słucham słuchasz słucha słuchała
słuchałem słuchałam słuchaj posłuchać posłucham posłuchasz posłucha posłuchała posłuchałem posłuchałam posłuchaj
patrzeć patrzę patrzysz patrzy patrzą patrzył patrzyła patrzyli patrzyłem patrzyłam patrz patrzcie spojrzeć spojrzę
spojrzysz spojrzy spojrzą spojrzał spojrzała spojrzeli spojrzałem spojrzałam spójrz znać znam znasz zna znał znała
znałem znałam znany poznać poznam poznasz pozna poznał poznała poznałem poznałam poznaj poznany rozumieć rozumiem
rozumiesz rozumie rozumieją rozumiał rozumiała rozumieli rozumiałem rozumiałam zrozumieć zrozumiem zrozumiesz zrozumie
zrozumieją zrozumiał zrozumiała zrozumieli zrozumiałem zrozumiałam zrozum umieć umiem umiesz umieją umiał umieli
umiałem umiałam kochać kochasz kocha kochacie kochała kochałem kochałam kochaj żyć żyję żyjesz żyją żył żyłem żyłam
żyj przeżyć przeżyję przeżyjesz przeżyją przeżył przeżyła przeżyłem przeżyłam umrzeć umrę umrzesz umrze umrą umarł
umarła umarli umarłem umarłam zginąć zginę zginiesz zginie zginą zginął zginąłem zginęłam giń zabić zabiję zabijesz
zabiją zabił zabiła zabiłem zabiłam zabij zabity zabita zabite zabito bić biję bijesz biją bił biła biłem biłam bij
pić piję pijesz piją pił piła piłem piłam pij wypić wypiję wypijesz wypiją wypił wypiła wypiłem wypiłam jeść jem jesz
jadł jadła jedli jadłem jadłam jedzą zjeść zjem zjesz zje zjadł zjadła zjedli zjadłem zjadłam zjedz zjedzą spać śpię
śpisz śpi śpimy śpią spał spała spałem spałam śpij siedzieć siedzę siedzisz siedzi siedzimy siedział siedziała
siedzieli siedziałem siedziałam siedź usiąść usiądę usiądziesz usiądzie usiądą usiadł usiadła usiedli usiadłem
usiadłam usiądź leżeć leżę leżysz leży leżą leżał leżała leżeli leżałem leżałam leż brać biorę bierzesz bierze biorą
brał brała brali brałem brałam bierz wziąć wezmę weźmiesz weźmie wezmą wziął wzięła wzięli wziąłem wzięłam weź wzięty
wzięta wzięte wzięto zacząć zacznę zaczniesz zacznie zaczną zaczął zaczęła zaczęli zacząłem zaczęłam zacznij zaczęty
zaczęta zaczęte zaczęto zaczynać zaczynam zaczynasz zaczyna zaczynał zaczynała zaczynałem zaczynałam zaczynaj kończyć
kończę kończysz kończy kończył kończyła kończyłem kończyłam kończ skończę skończysz skończy skończył skończyła
skończyłem skończyłam skończ skończone skończono nieść niosę niesiesz niesie niosą niósł niosła nieśli niósłem niosłam
przynieść przyniosę przyniesiesz przyniesie przyniosą przyniósł przyniosła przynieśli przyniósłem przyniosłam przynieś
wieźć wiozę wieziesz wiezie wiozą wiózł wiozła wieźli wiózłem wiozłam kłaść kładę kładziesz kładzie kładą kładł kładła
kładli kładłem kładłam położyć położę położysz położy położą położył położyła położyłem położyłam połóż nosić noszę
nosisz nosi nosimy nosił nosiła nosiłem nosiłam chodzić chodzę chodzisz chodzi chodzimy chodził chodziła chodziłem
chodziłam chodź chodźcie przychodzić przychodzę przychodzisz przychodzi przychodzimy przychodził przychodziła
przychodziłem przychodziłam wychodzić wychodzę wychodzisz wychodzi wychodzimy wychodził wychodziła wychodziłem
wychodziłam obchodzić obchodzę obchodzisz obchodzi obchodzimy obchodził obchodziła obchodziłem obchodziłam jeździć
jeżdżę jeździsz jeździ jeździmy jeździł jeździła jeździłem jeździłam prowadzić prowadzę prowadzisz prowadzi prowadzimy
prowadził prowadziła prowadziłem prowadziłam wracać wracam wracasz wraca wracał wracała wracałem wracałam wracaj
wrócić wrócę wrócisz wróci wrócimy wrócą wrócił wróciła wróciłem wróciłam wróć biec biegnę biegniesz biegnie biegną
biegł biegła biegli biegłem biegłam biegnij uciec ucieknę uciekniesz ucieknie uciekną uciekł uciekła uciekli uciekłem
uciekłam uciekać uciekam uciekasz ucieka uciekał uciekała uciekałem uciekałam uciekaj prosić prosisz prosi prosimy
prosił prosiła prosiłem prosiłam proś poprosić poproszę poprosisz poprosi poprosimy poprosił poprosiła poprosiłem
poprosiłam poproś pytać pytam pytasz pyta pytał pytała pytałem pytałam pytaj zapytać zapytam zapytasz zapyta zapytał
zapytała zapytałem zapytałam zapytaj odpowiedzieć odpowiem odpowiesz odpowie odpowiedział odpowiedziała odpowiedzieli
odpowiedziałem odpowiedziałam odpowiadać odpowiadam odpowiadasz odpowiada odpowiadał odpowiadała odpowiadałem
odpowiadałam pomogę pomożesz pomoże pomogą pomógłem pomogłam pomóż pomagam pomagasz pomagał pomagała pomagałem
pomagałam pomagaj dziękować dziękujesz dziękował dziękowała dziękowałem dziękowałam podziękuję podziękujesz
podziękował podziękowała podziękowałem podziękowałam pracować pracujesz pracował pracowała pracowałem pracowałam
pracuj kupować kupuję kupujesz kupował kupowała kupowałem kupowałam kupić kupię kupisz kupi kupimy kupią kupił kupiła
kupiłem kupiłam kup kupione kupiono płacić płacę płacisz płaci płacimy płacą płacił płaciła płaciłem płaciłam płać
zapłacić zapłacę zapłacisz zapłaci zapłacimy zapłacą zapłacił zapłaciła zapłaciłem zapłaciłam zapłać zapłacone
zapłacono kosztować kosztuję kosztujesz kosztował kosztowała kosztowałem kosztowałam czuć czuję czujesz czuł czuła
czuli czułem czułam czuj poczuć poczuję poczujesz poczuł poczuła poczuli poczułem poczułam płakać płaczę płaczesz
płakał płakała płakałem płakałam płacz śmiać śmieję śmiejesz śmieją śmiał śmiała śmiałem śmiałam śmiej pisać piszę
piszesz pisał pisała pisałem pisałam pisz pisany napisać napiszę napiszesz napisał napisała napisałem napisałam napisz
napisany czytać czytam czytasz czyta czytał czytała czytałem czytałam czytaj czytany przeczytać przeczytam przeczytasz
przeczyta przeczytał przeczytała przeczytałem przeczytałam przeczytaj uczyć uczę uczysz uczy uczył uczyła uczyłem
uczyłam ucz nauczyć nauczę nauczysz nauczy nauczył nauczyła nauczyłem nauczyłam pamiętać pamiętam pamiętasz pamięta
pamiętał pamiętała pamiętałem pamiętałam pamiętaj zapomnieć zapomnę zapomnisz zapomni zapomnimy zapomną zapomniał
zapomniała zapomnieli zapomniałem zapomniałam zapomnij przypomnieć przypomnę przypomnisz przypomni przypomnimy
przypomną przypomniał przypomniała przypomnieli przypomniałem przypomniałam przypomnij wierzyć wierzę wierzysz wierzy
wierzą wierzył wierzyła wierzyłem wierzyłam wierz uwierzyć uwierzę uwierzysz uwierzy uwierzą uwierzył uwierzyła
uwierzyłem uwierzyłam uwierz czekam czekasz czeka czekał czekała czekaj poczekać poczekam poczekasz poczeka poczekał
poczekała poczekałem poczekałam poczekaj poczekajcie zaczekać zaczekam zaczekasz zaczeka zaczekał zaczekała zaczekałem
zaczekałam zaczekaj szukać szukam szukasz szuka szukał szukała szukałem szukałam szukaj próbować próbuję próbujesz
próbował próbowała próbowałem próbowałam próbuj spróbować spróbuję spróbujesz spróbował spróbowała spróbowałem
spróbowałam spróbuj potrzebować potrzebuję potrzebujesz potrzebował potrzebowała potrzebowałem potrzebowałam używać
używam używasz używa używał używała używałem używałam użyć użyję użyjesz użyją użył użyła użyłem użyłam użyj działać
działam działasz działa działała działałem działałam działaj grać gram grasz gra grał grała grałem grałam graj zagrać
zagram zagrasz zagra zagrał zagrała zagrałem zagrałam bawić bawię bawisz bawi bawimy bawicie bawią bawił bawiła
bawiłem bawiłam baw spotkać spotkam spotkasz spotka spotkał spotkała spotkałem spotkałam spotykać spotykam spotykasz
spotyka spotykał spotykała spotykałem spotykałam rozmawiać rozmawiam rozmawiasz rozmawia rozmawiał rozmawiała
rozmawiałem rozmawiałam porozmawiać porozmawiam porozmawiasz porozmawia porozmawiał porozmawiała porozmawiałem
porozmawiałam porozmawiaj gadać gadam gadasz gada gadał gadała gadałem gadałam gadaj dzwonić dzwonię dzwonisz dzwoni
dzwonimy dzwonią dzwonił dzwoniła dzwoniłem dzwoniłam dzwoń zadzwonić zadzwonię zadzwonisz zadzwoni zadzwonimy
zadzwonią zadzwonił zadzwoniła zadzwoniłem zadzwoniłam zadzwoń wołać wołam wołasz woła wołała wołałem wołałam krzyczeć
krzyczę krzyczysz krzyczy krzyczał krzyczała krzyczeli krzyczałem krzyczałam krzycz martwić martwię martwisz martwi
martwimy martwią martwił martwiła martwiłem martwiłam martw bać boję boisz boi boimy boją bał bała bałem bałam bój
zależeć zależę zależysz zależy zależą zależał zależała zależeli zależałem zależałam należeć należę należysz należą
należał należała należeli należałem należałam obiecać obiecam obiecasz obieca obiecał obiecała obiecałem obiecałam
obiecaj obiecany obiecywać obiecuję obiecujesz obiecywał obiecywała obiecywałem obiecywałam przepraszać przepraszam
przepraszasz przepraszał przepraszała przepraszałem przepraszałam przeprosić przeproszę przeprosisz przeprosi
przeprosimy przeprosił przeprosiła przeprosiłem przeprosiłam przeproś wybaczyć wybaczę wybaczysz wybaczy wybaczył
wybaczyła wybaczyłem wybaczyłam wybacz pozwolić pozwolę pozwolisz pozwoli pozwolimy pozwolą pozwolił pozwoliła
pozwoliłem pozwoliłam pozwól pozwalać pozwalam pozwalasz pozwala pozwalała pozwalałem pozwalałam kazać każę każesz
każą kazał kazała kazałem kazałam każ puścić puszczę puścisz puści puścimy puścił puściła puściłem puściłam puść
trzymać trzymam trzymasz trzyma trzymał trzymała trzymałem trzymałam trzymaj rzucić rzucę rzucisz rzuci rzucimy rzucą
rzucił rzuciła rzuciłem rzuciłam rzuć ruszyć ruszę ruszysz ruszy ruszył ruszyła ruszyłem ruszyłam rusz ruszać ruszam
ruszasz ruszał ruszała ruszałem ruszałam ruszaj otworzyć otworzę otworzysz otworzy otworzą otworzył otworzyła
otworzyłem otworzyłam otwórz otwierać otwieram otwierasz otwiera otwierał otwierała otwierałem otwierałam otwieraj
zamknąć zamknę zamkniesz zamknie zamkną zamknął zamknąłem zamknęłam zamknij zamknijcie zamykać zamykam zamykasz zamyka
zamykał zamykała zamykałem zamykałam zatrzymać zatrzymam zatrzymasz zatrzyma zatrzymał zatrzymała zatrzymałem
zatrzymałam zatrzymaj zmienić zmienię zmienisz zmieni zmienimy zmienią zmienił zmieniła zmieniłem zmieniłam zmień
zmienione zmieniono zmieniać zmieniam zmieniasz zmieniał zmieniała zmieniałem zmieniałam stracić stracę stracisz
straci stracimy stracą stracił straciła straciłem straciłam tracić tracę tracisz tracimy tracą tracił traciła traciłem
traciłam wygrać wygram wygrasz wygra wygrał wygrała wygrałem wygrałam przegrać przegram przegrasz przegra przegrał
przegrała przegrałem przegrałam walczyć walczę walczysz walczy walczył walczyła walczyłem walczyłam walcz strzelać
strzelam strzelasz strzelała strzelałem strzelałam strzelaj ratować ratuję ratujesz ratował ratowała ratowałem
ratowałam ratuj uratować uratuję uratujesz uratował uratowała uratowałem uratowałam kraść kradnę kradniesz kradnie
kradną kradł kradła kradli kradłem kradłam ukraść ukradnę ukradniesz ukradnie ukradną ukradł ukradła ukradli ukradłem
ukradłam kłamać kłamię kłamiesz kłamią kłamał kłamała kłamałem kłamałam kłam okłamać okłamię okłamiesz okłamią okłamał
okłamała okłamałem okłamałam oszukać oszukam oszukasz oszuka oszukał oszukała oszukałem oszukałam zdradzić zdradzę
zdradzisz zdradzi zdradzimy zdradził zdradziła zdradziłem zdradziłam chronić chronię chronisz chroni chronimy chronią
chronił chroniła chroniłem chroniłam chroń bronić bronisz bronimy bronił broniła broniłem broniłam broń dbać dbam
dbasz dba dbał dbała dbałem dbałam dbaj zadbać zadbam zadbasz zadba zadbał zadbała zadbałem zadbałam leczyć leczę
leczysz leczy leczył leczyła leczyłem leczyłam badać badam badasz bada badał badała badałem badałam zbadać zbadam
zbadasz zbada zbadał zbadała zbadałem zbadałam wyleczyć wyleczę wyleczysz wyleczy wyleczył wyleczyła wyleczyłem
wyleczyłam wyjaśnić wyjaśnię wyjaśnisz wyjaśni wyjaśnimy wyjaśnią wyjaśniłem wyjaśniłam wyjaśnij wyjaśniać wyjaśniam
wyjaśniasz wyjaśniał wyjaśniała wyjaśniałem wyjaśniałam wytłumaczyć wytłumaczę wytłumaczysz wytłumaczy wytłumaczył
wytłumaczyła wytłumaczyłem wytłumaczyłam wytłumacz tłumaczyć tłumaczę tłumaczysz tłumaczy tłumaczył tłumaczyła
tłumaczyłem tłumaczyłam załatwić załatwię załatwisz załatwi załatwimy załatwią załatwiłem załatw załatwiono załatwiać
załatwiam załatwiasz załatwiał załatwiała załatwiałem załatwiałam obsługiwać obsługuję obsługujesz obsługiwał
obsługiwała obsługiwałem obsługiwałam obsłużyć obsłużę obsłużysz obsłuży obsłużą obsłużył obsłużyła obsłużyłem
obsłużyłam obsłuż obsłużone obsłużono przyjąć przyjmę przyjmiesz przyjmie przyjmą przyjęli przyjąłem przyjęłam
przyjmij przyjęty przyjęta przyjęte przyjęto przyjmować przyjmuję przyjmujesz przyjmował przyjmowała przyjmowałem
przyjmowałam zajmę zajmiesz zajmie zajmą zajął zajęła zajęli zająłem zajęłam zajmij zajęty zajęta zajęte zajęto
zajmować zajmuję zajmujesz zajmował zajmowała zajmowałem zajmowałam wyjąć wyjmę wyjmiesz wyjmie wyjmą wyjął wyjęła
wyjęli wyjąłem wyjęłam odebrać odbiorę odbierzesz odbierze odbiorą odebrał odebrała odebrałem odebrałam odbierz
odebrany zabrać zabiorę zabierzesz zabierze zabiorą zabrał zabrała zabrałem zabrałam zabierz zabrany wybrać wybiorę
wybierzesz wybierze wybiorą wybrał wybrała wybrałem wybrałam wybierz wybrany zebrać zbiorę zbierzesz zbierze zbiorą
zebrał zebrała zebrałem zebrałam wysłać wyślę wyślesz wyślą wysłała wysłałem wysłałam wyślij wysłany wysyłać wysyłam
wysyłasz wysyła wysyłała wysyłałem wysyłałam złożyć złożę złożysz złoży złożą złożył złożyła złożyłem złożyłam złóż
złożone złożono składać składam składasz składa składał składała składałem składałam podpisać podpiszę podpiszesz
podpisał podpisała podpisałem podpisałam podpisz podpisany zapisać zapiszę zapiszesz zapisał zapisała zapisałem
zapisałam zapisz zapisany sprawdzić sprawdzę sprawdzisz sprawdzi sprawdzimy sprawdził sprawdziła sprawdziłem
sprawdziłam sprawdź sprawdzone sprawdzono sprawdzać sprawdzam sprawdzasz sprawdzał sprawdzała sprawdzałem sprawdzałam
wypełnić wypełnię wypełnisz wypełni wypełnimy wypełnią wypełnił wypełniła wypełniłem wypełniłam wypełnij wypełnione
wypełniono udzielić udzielę udzielisz udzielimy udzielił udzieliła udzieliłem udzieliłam polecić polecę polecisz
poleci polecimy polecił poleciła poleciłem poleciłam polecać polecasz polecał polecała polecałem polecałam oceniać
oceniam oceniasz ocenia oceniał oceniała oceniałem oceniałam ocenić ocenię ocenisz oceni ocenimy ocenił oceniła
oceniłem oceniłam doradzić doradzę doradzisz doradzi doradzimy doradził doradziła doradziłem doradziłam poradzić
poradzę poradzisz poradzi poradzimy poradził poradziła poradziłem poradziłam poradź radzić radzę radzisz radzi radzimy
radził radziła radziłem radziłam poinformować poinformuję poinformujesz poinformował poinformowała poinformowałem
poinformowałam poinformuj informować informuję informujesz informował informowała informowałem informowałam pokazać
pokażę pokażesz pokażą pokazał pokazała pokazałem pokazałam pokaż pokazany pokazywać pokazuję pokazujesz pokazywał
pokazywała pokazywałem pokazywałam opowiadać opowiadam opowiadasz opowiada opowiadał opowiadała opowiadałem
opowiadałam opowiadaj opowiedzieć opowiem opowiesz opowie opowiedział opowiedziała opowiedzieli opowiedziałem
opowiedziałam opowiedz nazywać nazywasz nazywa nazywał nazywała nazywałem nazywałam stawać staję stajesz stawał
stawała stawałem stawałam udawać udaję udajesz udawał udawała udawałem udawałam udawaj udać udam udasz uda udał udała
udałem udałam wydarzyć wydarzę wydarzysz wydarzy wydarzą wydarzył wydarzyła wydarzyłem wydarzyłam zdarzyć zdarzę
zdarzysz zdarzy zdarzą zdarzył zdarzyła zdarzyłem zdarzyłam decydować decyduję decydujesz decydował decydowała
decydowałem decydowałam zdecydować zdecyduję zdecydujesz zdecydował zdecydowała zdecydowałem zdecydowałam wybierać
wybieram wybierasz wybiera wybierał wybierała wybierałem wybierałam kierować kieruję kierujesz kierował kierowała
kierowałem kierowałam skierować skieruję skierujesz skierował skierowała skierowałem skierowałam skierowany traktować
traktuję traktujesz traktował traktowała traktowałem traktowałam traktuj traktowany potraktować potraktuję
potraktujesz potraktował potraktowała potraktowałem potraktowałam potraktowany szanować szanuję szanujesz szanował
szanowała szanowałem szanowałam szanuj doceniać doceniam doceniasz docenia doceniał doceniała doceniałem doceniałam
życzyć życzysz życzy życzył życzyła życzyłem życzyłam cieszyć cieszysz cieszy cieszył cieszyła cieszyłem cieszyłam
ciesz żałować żałuję żałujesz żałował żałowała żałowałem żałowałam nienawidzić nienawidzę nienawidzisz nienawidzi
nienawidzimy nienawidził nienawidziła nienawidziłem nienawidziłam zachowywać zachowuję zachowujesz zachowywał
zachowywała zachowywałem zachowywałam zachowuj zachować zachowam zachowasz zachowa zachował zachowała zachowałem
zachowałam wytrzymać wytrzymam wytrzymasz wytrzyma wytrzymał wytrzymała wytrzymałem wytrzymałam stworzyć stworzę
stworzysz stworzy stworzą stworzył stworzyła stworzyłem stworzyłam zniszczyć zniszczę zniszczysz zniszczy zniszczył
zniszczyła zniszczyłem zniszczyłam naprawić naprawię naprawisz naprawi naprawimy naprawią naprawił naprawiła
naprawiłem naprawiłam napraw naprawione naprawiono budować buduję budujesz budował budowała budowałem budowałam
gotować gotuję gotujesz gotował gotowała gotowałem gotowałam myć myję myjesz myją mył myła myłem myłam myj sprzątać
sprzątam sprzątasz sprząta sprzątał sprzątała sprzątałem sprzątałam sprzątaj oglądać oglądam oglądasz ogląda oglądał
oglądała oglądałem oglądałam obejrzeć obejrzę obejrzysz obejrzy obejrzą obejrzał obejrzała obejrzałem obejrzałam
wyglądać wyglądam wyglądasz wygląda wyglądał wyglądała wyglądałem wyglądałam pojawić pojawię pojawisz pojawi pojawimy
pojawią pojawił pojawiła pojawiłem pojawiłam zniknąć zniknę znikniesz zniknie znikną zniknął zniknąłem zniknęłam
mieszkać mieszkam mieszkasz mieszka mieszkał mieszkała mieszkałem mieszkałam zamierzać zamierzam zamierzasz zamierza
zamierzał zamierzała zamierzałem zamierzałam zdążyć zdążę zdążysz zdąży zdążą zdążył zdążyła zdążyłem zdążyłam dotrzeć
dotrę dotrzesz dotrze dotrą dotarł dotarła dotarli dotarłem dotarłam oddychać oddycham oddychasz oddycha oddychała
oddychałem oddychałam oddychaj boleć bolę bolisz boli bolimy bolą bolał bolała boleli bolałem bolałam rodzić rodzę
rodzisz rodzi rodzimy rodził rodziła rodziłem rodziłam urodzić urodzę urodzisz urodzi urodzimy urodził urodziła
urodziłem urodziłam urodzone urodzono spieszyć spieszę spieszysz spieszy spieszył spieszyła spieszyłem spieszyłam
spiesz uważać uważasz uważa uważał uważała uważałem uważałam uważaj zauważyć zauważę zauważysz zauważy zauważą
zauważył zauważyła zauważyłem zauważyłam odpocząć odpocznę odpoczniesz odpocznie odpoczną odpoczął odpoczęła odpoczęli
odpocząłem odpoczęłam odpocznij zgodzić zgodzę zgodzisz zgodzi zgodzimy zgodził zgodziła zgodziłem zgodziłam zgadzać
zgadzam zgadzasz zgadzał zgadzała zgadzałem zgadzałam przysięgać przysięgam przysięgasz przysięga przysięgał
przysięgała przysięgałem przysięgałam ufać ufam ufasz ufa ufał ufała ufałem ufałam ufaj przypominać przypominam
przypominasz przypomina przypominał przypominała przypominałem przypominałam starać staram starasz stara starał
starała starałem starałam staraj postarać postaram postarasz postara postarał postarała postarałem postarałam postaraj
oczekiwać oczekuję oczekujesz oczekiwał oczekiwała oczekiwałem oczekiwałam korzystać korzystam korzystasz korzysta
korzystał korzystała korzystałem korzystałam skorzystać skorzystam skorzystasz skorzysta skorzystał skorzystała
skorzystałem skorzystałam dotykać dotykam dotykasz dotyka dotykał dotykała dotykałem dotykałam dotykaj przeszkadzać
przeszkadzam przeszkadzasz przeszkadzał przeszkadzała przeszkadzałem przeszkadzałam zajść zajdę zajdziesz zajdzie
zaszedł zaszła zaszli zaszedłem zaszłam stanowić stanowię stanowisz stanowi stanowimy stanowią stanowił stanowiła
stanowiłem stanowiłam dopuścić dopuszczę dopuścisz dopuści dopuścimy dopuścił dopuściła dopuściłem dopuściłam liczyć
liczę liczysz liczy liczył liczyła liczyłem liczyłam licz znaczyć znaczę znaczysz znaczy znaczył znaczyła znaczyłem
znaczyłam istnieć istnieję istniejesz istnieją istniał istniała istniałem istniałam odzyskać odzyskam odzyskasz
odzyska odzyskał odzyskała odzyskałem odzyskałam wezwać wezwę wezwiesz wezwie wezwą wezwał wezwała wezwałem wezwałam
wezwij nazwać nazwę nazwiesz nazwie nazwą nazwał nazwała nazwałem nazwałam nazwany przysłać przyślę przyślesz przyślą
przysłała przysłałem przysłałam przyślij chodźmy siadaj siadajcie spokojnie pójdźmy lecę lecisz leci lecimy lecą
leciał leciała lecieć padać pada padało kręci wolę wolisz woli wolałbym wolałabym brzmi brzmiało świeci myśląc mówiąc
robiąc idąc czekając wiedząc mając patrząc pracując uśmiechnął uśmiechnęła uśmiecha zmarł zmarła zmarli bolało
wystarczy wystarczyło potrafię potrafisz potrafi potrafimy potrafią potrafił potrafiła podoba podobają podobał
podobała podobało okazało okazał okazała okazuje sądzę sądzisz sądzi sądziłem sądzić zaprosić zaprosił zaprosiła
włożyć wydostać uderzyć uderzył utrzymać zaatakować pokonać zapalić ostrzec opuścić opuścił powtórzyć powtórz
powtarzam przejrzeć złamać złamał uczynić chodziło nadaje starczy brakuje brakowało opłaca opłacało dotyczyć śledzić
umówić umówiłam umówiłem umówiony umówiona dowiedzieć dowiedziałam dowiedziałem przekazać przekazał przekazała
przyznać przyznam dodać dodam wspomnieć zaproponować zaproponował zaproponowała rozwiązać rozwiązał rozwiązała
skontaktować uzyskać uzyskałam uzyskałem otrzymać otrzymałam otrzymałem otrzymał kontaktować zwrócić zwróciłam
zwróciłem wykonać wykonał wykonała wykonuje przeprowadzić przeprowadził przeprowadziła żebym żebyś żebyśmy abym abyś
byś bym byśmy jakbym jakbyś gdybym gdybyś gdybyśmy stało wyszło przyszło doszło zaszło trafi trafić trafił trafiła
trafiłam trafiłem trafię skończyło zaczęło
"""

NOUNS = """
kobiety kobiecie kobietę kobiet żony żonie żonę żon siostry siostrze sióstr córki córce córkę córek matka matki matce
matkę matek babcia babci babcię babć ciocia cioci ciocię cioć dziewczyna dziewczyny dziewczynie dziewczynę dziewczyn
dziewczynka dziewczynki dziewczynce dziewczynkę dziewczynek rodzinie rodzinę rodzin pracy pracę prac spraw osobie
osobę osób stronie stronę stron drodze drogę dróg nogi nodze nogę nóg ręki rękę rękach głowa głowy głowie głowę głów
szkoły szkole szkół wody wodzie wodę wód wojny wojnie wojnę wojen prawdy prawdzie prawdę prawd godzinie godzinę
minucie minutę sekunda sekundy sekundzie sekundę sekund chwilę chwil kolejce kolejkę kolejek karta karty karcie kartę
kart książka książki książce książkę książek ulicy ulicę ulic kawy kawie kawę kaw herbata herbaty herbacie herbatę
herbat zupa zupy zupie zupę zup opiece opiekę recepcji recepcję rejestracja rejestracji rejestrację informacja
informacji informację sytuacja sytuacji sytuację operacja operacji operację wizycie wizytę choroba choroby chorobie
chorobę chorób karetka karetki karetce karetkę karetek tabletka tabletki tabletce tabletkę tabletek recepta recepty
recepcie receptę recept apteka apteki aptece aptekę aptek przychodni przychodnię poradni poradnię lekarki lekarce
lekarkę lekarek pielęgniarce pielęgniarkę pielęgniarek urzędniczki urzędniczce urzędniczkę urzędniczek pracownicę
pracownic kierowniczka kierowniczki kierowniczce kierowniczkę kierowniczek koleżanka koleżanki koleżance koleżankę
koleżanek przyjaciółka przyjaciółki przyjaciółce przyjaciółkę przyjaciółek sąsiadka sąsiadki sąsiadce sąsiadkę
sąsiadek klientki klientce klientkę klientek pacjentki pacjentce pacjentkę pacjentek nauczycielka nauczycielki
nauczycielce nauczycielkę nauczycielek decyzja decyzji decyzję umowa umowy umowie umowę umów skargi skardze skargę
skarg pochwały pochwał opinia opinii opinię ocena oceny ocenę ocen uwaga uwagi uwadze uwagę uwag rozmowy rozmowę
rozmów pomyłka pomyłki pomyłce pomyłkę pomyłek wina winy winie winę win kara kary karze kar nagroda nagrody nagrodzie
nagrodę nagród szansa szansy szansie szansę szans racja racji rację historia histori historii historię zabawa zabawy
zabawie zabawę zabaw gry grze grę gier muzyka muzyki muzyce muzykę piosenka piosenki piosence piosenkę piosenek
impreza imprezy imprezie imprezę imprez ceny cenie cenę cen gotówka gotówki gotówce gotówkę faktura faktury fakturze
faktur opłata opłaty opłacie opłatę opłat emerytura emerytury emeryturze renta renty rencie rentę pensja pensji pensję
firma firmy firmie firmę firm sali salę sal winda windy windzie windę wind podłoga podłogi podłodze podłogę ściana
ściany ścianie ścianę ścian brama bramy bramie bramę łazienka łazienki łazience łazienkę kuchnia kuchni kuchnię pogody
pogodzie pogodę burza burzy burzę burz chmura chmury chmurze chmur zimy zimie zimę wiosny wiośnie wiosnę gwiazdy
gwieździe gwiazdę gwiazd ziemi ziemię planeta planety planecie planetę planet dusza duszy duszę dusz nadzieji nadziei
nadzieję wiary kultury kulturze duma dumy dumie dumę zemsta zemsty zemście zemstę krzywda krzywdy krzywdzie krzywdę
tajemnica tajemnicy tajemnicę tajemnic bomba bomby bombie bombę bomb kula kuli kulę kul policja policji policję armia
armi armii armię banda bandy bandzie bandę ofiara ofiary ofierze ofiar rana rany ranę ran głupota głupoty głupocie
głupotę bzdura bzdury bzdurze bzdur siły sile sił grupa grupy grupie grupę grup drużyna drużyny drużynie drużynę
drużyn ekipa ekipy ekipie ekipę załoga załogi załodze załogę kopia kopi kopii kopię teczka teczki teczce teczkę
pieczątka pieczątki pieczątce pieczątkę reklamacja reklamacji reklamację przesyłka przesyłki przesyłce przesyłkę
przesyłek paczka paczki paczce paczkę paczek bateria bateri baterii baterię ładowarka ładowarki ładowarce ładowarkę
sukienka sukienki sukience sukienkę koszula koszuli koszulę kurtka kurtki kurtce kurtkę torba torby torbie torbę
butelka butelki butelce butelkę szklanka szklanki szklance szklankę ryby rybie rybę ryb świnia świni świnię świń krowa
krowy krowie krowę krów kura kury kurze kur suka suki suce sukę dziwka dziwki dziwce dziwkę dziwek idiotka idiotki
idiotce idiotkę dupa dupy dupie dupę cipa cipy cipie cipę szmata szmaty szmacie szmatę menda mendy mendzie mendę łajza
łajzy łajzie łajzę szuja szuji szui szuję człowieka człowieku człowiekiem facet faceta facecie facetem faceci facetów
gość gościa gościu gościem goście gości chłopak chłopaka chłopaku chłopakiem chłopaki chłopaków chłopiec chłopca
chłopcu chłopcem chłopcy chłopców mężu mężem mężowie mężów syna synu synem synowie synów brat brata bracie bratem
bracia braci ojca ojcu ojcem ojcowie ojców dziadka dziadku dziadkiem dziadkowie dziadków wujek wujka wujku wujkiem
przyjaciela przyjacielu przyjacielem przyjaciele przyjaciół sąsiad sąsiada sąsiedzie sąsiadem sąsiedzi sąsiadów szefa
szefie szefem szefowie szefów kierownika kierowniku kierownikiem kierownicy kierowników pracowniku pracownikiem
pracowników urzędniku urzędnikiem urzędnicy urzędników lekarza lekarzu lekarzem lekarze lekarzy pacjenta pacjencie
pacjentem pacjentów klienta kliencie klientem klienci klientów petencie petentem petenci petentów policjant policjanta
policjancie policjantem policjanci policjantów strażak strażaka strażaku strażakiem strażacy strażaków żołnierz
żołnierza żołnierzu żołnierzem żołnierze żołnierzy wróg wroga wrogu wrogiem wrogowie wrogów złodziej złodzieja
złodzieju złodziejem złodzieje złodziei świadek świadka świadku świadkiem świadkowie świadków nauczyciela nauczycielu
nauczycielem nauczyciele nauczycieli uczeń ucznia uczniu uczniem uczniowie uczniów student studenta studencie
studentem studenci studentów dyrektora dyrektorze dyrektorem dyrektorzy dyrektorów kapitan kapitana kapitanie
kapitanem prezydent prezydenta prezydencie prezydentem minister ministra ministrze ministrem króla królu królem książę
księcia księciu księciem bóg boga bogu bogiem bogowie bogów diabeł diabła diable diabłem anioł anioła aniołem kretyn
kretyna kretynie kretynem kretyni kretynów dureń durnia durniu durniem palant palanta palancie palantem dupek dupka
dupku dupkiem skurwysyn skurwysyna skurwysynu skurwysynem debil debila debilu debilem debile debili drań drania draniu
draniem dranie drani głupek głupka głupku głupkiem bydlak bydlaka bydlaku bydlakiem domem domy domów pokojem pokoje
pokoi dnia dniem tygodnia tygodniu tygodniem miesiąca miesiącu miesiącem miesięcy rokiem lata lat czasie czasy czasów
czasach wieczoru wieczorze wieczory wieczorów poranek poranka poranku porankiem wiek wieku wiekiem wieki wieków świat
świata świecie światem kraj kraju krajem kraje krajów rząd rządu rządzie rządem urzędzie urzędem urzędy urzędów
szpitala szpitalem szpitale szpitali oddziału oddziałem oddziały oddziałów zabiegu zabiegiem zabiegi zabiegów ból bólu
bólem bólów lek leku lekiem leki leków wyniku wynikiem wyniki wyników telefonu telefonie telefonem telefony telefonów
numeru numerze numerem numery numerów dokumentu dokumencie dokumentem dokumentów wniosek wniosku wnioskiem wnioski
wniosków formularz formularza formularzu formularzem formularze formularzy paszport paszportu paszporcie paszportem
paszporty paszportów dowód dowodu dowodzie dowodem dowody dowodów podpis podpisu podpisie podpisem listu liście listem
listy listów problemie problemem problemów powód powodu powodzie powodem powody powodów sposób sposobu sposobie
sposobem sposoby sposobów błąd błędu błędzie błędem błędy błędów kłopot kłopotu kłopocie kłopotem kłopoty kłopotów sen
snu śnie snem sny snów strach strachu strachem gniew gniewu gniewie gniewem wstyd wstydu wstydzie wstydem żal żalu
żalem żart żartu żarcie żartem żarty żartów plan planu planie planem plany planów pomysłu pomysłem pomysły pomysłów
film filmu filmie filmem filmy filmów samochód samochodu samochodzie samochodem samochody samochodów autobus autobusu
autobusie autobusem autobusy autobusów tramwaj tramwaju tramwajem tramwaje tramwajów pociąg pociągu pociągiem pociągi
pociągów samolot samolotu samolocie samolotem samoloty samolotów statek statku statkiem statki statków okręt okrętu
okręcie okrętem okręty okrętów rower roweru rowerze rowerem bilet biletu bilecie biletem bilety biletów przystanek
przystanku przystankiem dworzec dworca dworcu dworcem most mostu moście mostem sklep sklepu sklepie sklepem sklepy
sklepów towar towaru towarze towarem produkt produktu produkcie produktem produkty produktów koszt kosztu koszcie
kosztem koszty kosztów pieniądz pieniądza pieniądzu pieniądzem pieniądze pieniędzy bank banku bankiem dług długu
długiem długi długów podatek podatku podatkiem podatki podatków sprzęt sprzętu sprzęcie sprzętem ekran ekranu ekranie
ekranem dźwięk dźwięku dźwiękiem stół stołu stole stołem las lasu lasem ogród ogrodu ogrodzie ogrodem deszczu deszczem
śnieg śniegu śniegiem wiatr wiatru wietrze wiatrem upał upału upale upałem nóż noża nożu nożem pistolet pistoletu
pistolecie pistoletem strzał strzału strzale strzałem strzały strzałów psa psie psem psy psów kotem koń konia koniu
koniem konie koni ptaka ptaku ptakiem ptaki ptaków chleb chleba chlebie chlebem obiad obiadu obiedzie obiadem ser sera
serze serem cukier cukru cukrze cukrem alkohol alkoholu alkoholem głos głosu głosie głosem głosy głosów język języka
języku językiem ząb zęba zębie zębem zębów brzuch brzucha brzuchu brzuchem palec palca palcu palcem palce palców włos
włosa włosie włosem włosy włosów nos nosa nosie nosem mózg mózgu mózgiem trup trupa trupie trupem końca końcem
początek początku początkiem środek środka środku środkiem kawałek kawałka kawałku kawałkiem rodzaj rodzaju rodzajem
spokoju spokojem porządek porządku porządkiem zwyczaj zwyczaju zwyczajem wypadek wypadku wypadkiem przypadek przypadku
przypadkiem stosunek stosunku stosunkiem układ układu układzie układem system systemu systemie systemem zespole
zespołem personelem parkingu parkingiem termin terminu terminie terminem terminy terminów wzrok wzroku wzrokiem
ludziom ludźmi ludziach dziecku dzieckiem dzieciom dziećmi dzieciach dzieciak dzieciaki dzieciaków mężczyzny
mężczyźnie mężczyźni mężczyzn kolega kolegi koledze kolegę koledzy kolegów kierowcy kierowcę kierowców zabójca zabójcy
zabójcę idiota idioty idiotów idioci rzeczy rzeczą rzeczami rzeczach nocy noce śmierć śmierci śmiercią krew krwi krwią
miłości miłością złość złości złością radość radości radością cierpliwości cierpliwością zazdrość wiadomość wiadomości
przyszłość przyszłości przeszłość przeszłości możliwość możliwości osobowość jakości wysokość ilość ilości części
większość większości wolność wolności odpowiedzi twarzy twarzą twarze sieć sieci straż straży mysz myszy jesieni
jesienią sól soli powieść podróż podróży kolei miejscu miejscem miejsc miejscach życiu życiem oko oka oczy oczu oczami
ucho ucha uszy serca sercu słowem słów słowami pytaniem pytań imię imienia imieniu imiona nazwisko nazwiska zdanie
zdania zdaniem zadanie zadania szczęścia szczęściem zdrowiu zdrowiem jedzenie jedzenia śniadanie śniadania śniadaniu
mieszkanie mieszkania mieszkaniu spotkania spotkaniu badanie badania badań badaniu leczenia leczeniu zdjęcie zdjęcia
zdjęciu zdjęć wyjście wyjścia wejście wejścia wejściu miasto miasta mieście miastem miast państwu państwem prawa
prawem praw morze morza morzu piwo piwa piwem mięso mięsa mleko mleka mlekiem masło wino jajko jajka jabłko jabłka
drzewo drzewa drzew krzesło krzesła krześle okno okna oknem oknie okienka łóżko łóżka łóżku biura biurze więzienie
więzienia więzieniu latem ciało ciała ciele ramię ramienia kolano kolana gardło gardła gówno gówna piekło piekła
piekle niebo nieba niebie słońca słońcu powietrze powietrza światło światła światłem dzieło zło zła zachowania
podejścia podejściu wrażenia wsparcia wsparciem podziękowanie życzenie zaangażowania oczekiwania zaufanie zaufania
poczucie uczucie uczucia uczuć ubranie ubrania zwierzę zwierzęta zwierząt dziewczę przedsiębiorstwo towarzystwo
bezpieczeństwo bezpieczeństwa niebezpieczeństwo morderstwo morderstwa drzwi drzwiami drzwiach pieniędzmi rodzice
rodziców rodzicom rodzicami plecy plecach spodnie spodni buty butów okulary nożyczki wakacje wakacji urodziny urodzin
urodzinach imieniny poniedziałku poniedziałki wtorku środy czwartek czwartku piątku piątki sobotę soboty niedzielę
niedzieli stycznia lutego marca kwietnia czerwiec czerwca lipca sierpień sierpnia września października listopada
grudnia tatuś mamusia mamo mamę mamie taty tato tatusiu mamusiu panowie panów panom paniom paniami szanowny szanowna
szanowni tyłek tyłka panna panny pannę fajny fajna fajne fajnie dziura dziury dziurę dół mocy mocą kolor kolory koloru
stopień stopnia stopnie stopni cud cuda cudu sądu sądzie forma formie formę mapa mapy mapie mapę agent agenta różnica
różnicy różnicę pokład pokładu pokładzie profesor profesora profesorze rozkaz rozkazu rozkazy księżyc księżyca klinika
kliniki klinice robota roboty robotę stacja stacji stację ucieczka ucieczki obrona obrony obronę bohater bohatera
romans akcent
"""

ADJECTIVES = """
dobrego dobrej dobrych dobrzy zły złego złej złych nowego nowej nowych stare starego starej starych starzy młody młoda
młode młodego młodej młodych młodzi wielkiego wielkiej wielkim wielkich dużego dużej dużym dużych małego małej małych
wysoki wysokie wysokiego wysokiej wysokim wysokich niski niskie niskiego niskiej niskim niskich długa długie długiego
długiej długim długich dłudzy krótkie krótkiego krótkiej krótkim krótkich krótcy szeroki szeroka szerokie szerokiego
szerokiej szerokim szerokich wąski wąska wąskie wąskiego wąskiej wąskim wąskich gruby gruba grube grubego grubej
grubych chudy chuda chude chudego chudej chudych chudzi pięknego pięknej pięknych ładny ładna ładnego ładnej ładnych
brzydki brzydka brzydkie brzydkiego brzydkiej brzydkim brzydkich czysty czyste czystego czystej czystych czysci brudny
brudna brudnego brudnej brudnych bogaty bogate bogatego bogatej bogatych bogaci biedny biedna biednego biednej
biednych drogie drogiego drogiej drogim drogich drodzy tani tanie taniego taniej tanim tanich łatwy łatwa łatwe
łatwego łatwej łatwych trudnego trudnych możliwy możliwa możliwe możliwego możliwej możliwych niemożliwy niemożliwa
niemożliwe niemożliwego niemożliwej niemożliwych silny silna silnego silnej silnych słaby słabe słabego słabej słabych
szybkie szybkiego szybkiej szybkim szybkich wolnego wolnej wolnych powolny powolna powolnego powolnej powolnych
spokojny spokojnego spokojnej spokojnych nerwowy nerwowa nerwowe nerwowego nerwowej nerwowych zadowolonego zadowolonej
zadowolonych smutny smutna smutnego smutnej smutnych szczęśliwy szczęśliwa szczęśliwe szczęśliwego szczęśliwej
szczęśliwym szczęśliwych nieszczęśliwy nieszczęśliwa nieszczęśliwe nieszczęśliwego nieszczęśliwej nieszczęśliwych
wściekły wściekła wściekłe wściekłego wściekłej wściekłych zmęczony zmęczona zmęczonego zmęczonej zmęczonych znudzony
znudzona znudzonego znudzonej znudzonych zabawny zabawna zabawnego zabawnej zabawnych śmieszny śmieszna śmiesznego
śmiesznej śmiesznych sympatyczny sympatyczna sympatycznego sympatycznej sympatycznych miłego miłej miłych niemiły
niemiła niemiłe niemiłego niemiłej niemiłych uprzejme uprzejmego uprzejmej uprzejmych uprzejmi nieuprzejmy nieuprzejma
nieuprzejme nieuprzejmego nieuprzejmej nieuprzejmych nieuprzejmi grzeczny grzecznego grzecznej grzecznych niegrzeczny
niegrzeczna niegrzecznego niegrzecznej niegrzecznych kulturalnego kulturalnej kulturalnych profesjonalnego
profesjonalnej profesjonalnych kompetentnego kompetentnej kompetentnych niekompetentny niekompetentna niekompetentnego
niekompetentnej niekompetentnych fachowy fachowe fachowego fachowej fachowych życzliwe życzliwego życzliwej życzliwych
pomocnego pomocnej pomocnych serdecznego serdecznej serdecznych ciepły ciepła ciepłe ciepłego ciepłej ciepłych zimna
zimnego zimnej zimnych gorący gorąca gorące gorącego gorącej gorących świeży świeża świeże świeżego świeżej świeżych
suchy sucha suche suchego suchej suchych mokry mokra mokre mokrego mokrej mokrych mokrzy twardy twarda twarde twardego
twardej twardych twardzi miękki miękka miękkie miękkiego miękkiej miękkim miękkich ciężki ciężka ciężkie ciężkiego
ciężkiej ciężkim ciężkich lekka lekkie lekkiego lekkiej lekkim lekkich pełnego pełnej pełnych pusty puste pustego
pustej pustych otwarty otwarte otwartego otwartej otwartych otwarci zamknięty zamknięte zamkniętego zamkniętej
zamkniętych zamknięci zajętego zajętej zajętych zajęci mądre mądrego mądrej mądrych mądrzy głupi głupia głupie
głupiego głupiej głupim głupich inteligentny inteligentna inteligentnego inteligentnej inteligentnych zdrowy zdrowa
zdrowe zdrowego zdrowej zdrowych chora chore chorego chorej chorych chorzy ranny ranna rannego rannej rannych martwy
martwa martwe martwego martwej martwych żywy żywa żywe żywego żywej żywych żonaty żonate żonatego żonatej żonatych
żonaci ciężarny ciężarna ciężarnego ciężarnej ciężarnych prawdziwe prawdziwego prawdziwej prawdziwych fałszywy
fałszywa fałszywe fałszywego fałszywej fałszywych jasnego jasnej jasnych ciemny ciemna ciemnego ciemnej ciemnych biały
biała białe białego białej białych czarna czarnego czarnej czarnych czerwony czerwona czerwonego czerwonej czerwonych
niebieski niebieska niebieskie niebieskiego niebieskiej niebieskim niebieskich żółty żółte żółtego żółtej żółtych
żółci zielony zielona zielonego zielonej zielonych szara szare szarego szarej szarych szarzy brązowy brązowa brązowe
brązowego brązowej brązowych właściwy właściwa właściwe właściwego właściwej właściwych niewłaściwy niewłaściwa
niewłaściwe niewłaściwego niewłaściwej niewłaściwych sprawiedliwy sprawiedliwa sprawiedliwe sprawiedliwego
sprawiedliwej sprawiedliwych legalny legalna legalnego legalnej legalnych potrzebny potrzebna potrzebnego potrzebnej
potrzebnych niepotrzebny niepotrzebna niepotrzebnego niepotrzebnej niepotrzebnych przydatny przydatna przydatnego
przydatnej przydatnych ważny ważna ważnego ważnej ważnych ciekawy ciekawa ciekawe ciekawego ciekawej ciekawych
interesujący interesująca interesujące interesującego interesującej interesujących niesamowity niesamowite
niesamowitego niesamowitej niesamowitych niesamowici wspaniałego wspaniałej wspaniałych fantastycznego fantastycznej
fantastycznych świetnego świetnej świetnych genialnego genialnej genialnych doskonałego doskonałej doskonałych idealny
idealna idealnego idealnej idealnych cudowny cudowna cudownego cudownej cudownych nadzwyczajny nadzwyczajna
nadzwyczajnego nadzwyczajnej nadzwyczajnych wyjątkowe wyjątkowego wyjątkowej wyjątkowych okropny okropna okropne
okropnego okropnej okropnych straszny straszna strasznego strasznej strasznych fatalny fatalna fatalnego fatalnej
fatalnych beznadziejny beznadziejna beznadziejnego beznadziejnej beznadziejnych żałosny żałosna żałosnego żałosnej
żałosnych dziwny dziwna dziwnego dziwnej dziwnych rzadki rzadka rzadkie rzadkiego rzadkiej rzadkim rzadkich normalny
normalna normalnego normalnej normalnych zwykły zwykła zwykłego zwykłej zwykłych specjalny specjalna specjalnego
specjalnej specjalnych wspólny wspólna wspólnego wspólnej wspólnych publiczny publiczna publicznego publicznej
publicznych prywatny prywatna prywatnego prywatnej prywatnych państwowy państwowa państwowe państwowego państwowej
państwowych miejski miejskie miejskiego miejskiej miejskim miejskich wojskowy wojskowa wojskowe wojskowego wojskowej
wojskowych ogólny ogólna ogólnego ogólnej ogólnych osobisty osobiste osobistego osobistej osobistych osobisci
społeczny społeczna społecznego społecznej społecznych polityczny polityczna politycznego politycznej politycznych
medyczny medyczna medycznego medycznej medycznych techniczny techniczna technicznego technicznej technicznych lekarski
lekarska lekarskie lekarskiego lekarskiej lekarskim lekarskich szpitalny szpitalna szpitalnego szpitalnej szpitalnych
szkolny szkolna szkolnego szkolnej szkolnych ostatnia ostatnie ostatniego ostatniej ostatnim ostatnich następny
następna następnego następnej następnych przyszły przyszłe przyszłego przyszłej przyszłych poprzedni poprzednia
poprzednie poprzedniego poprzedniej poprzednim poprzednich zeszły zeszłe zeszłego zeszłej zeszłych lepsza lepsze
lepszego lepszej lepszych gorszy gorsza gorsze gorszego gorszej gorszych najlepszego najlepszej najlepszych najgorszy
najgorsza najgorsze najgorszego najgorszej najgorszych większy większa większe większego większej większych mniejszy
mniejsza mniejsze mniejszego mniejszej mniejszych największy największa największe największego największej
największych najmniejszy najmniejsza najmniejsze najmniejszego najmniejszej najmniejszych starsza starsze starszego
starszej starszych młodszy młodsza młodsze młodszego młodszej młodszych główny główna głównego głównej głównym
głównych kolejna kolejne kolejnego kolejnej kolejnych podobny podobna podobnego podobnej podobnych różny różna różnego
różnej różnych pewna pewnego pewnej pewnych niepewny niepewna niepewnego niepewnej niepewnych bezpieczny bezpieczna
bezpiecznego bezpiecznej bezpiecznych niebezpieczny niebezpieczna niebezpiecznego niebezpiecznej niebezpiecznych
poważny poważna poważnego poważnej poważnych pilny pilna pilnego pilnej pilnych szczery szczere szczerego szczerej
szczerych szczerzy uczciwe uczciwego uczciwej uczciwych wierny wierna wiernego wiernej wiernych odważny odważna
odważnego odważnej odważnych tchórzliwy tchórzliwa tchórzliwe tchórzliwego tchórzliwej tchórzliwych dumny dumna
dumnego dumnej dumnych odpowiedzialny odpowiedzialna odpowiedzialnego odpowiedzialnej odpowiedzialnych winny winna
winnego winnej winnych niewinny niewinna niewinnego niewinnej niewinnych nagi naga nagie nagiego nagiej nagim nagich
nadzy pijany pijana pijanego pijanej pijanych słodki słodka słodkie słodkiego słodkiej słodkim słodkich słony słona
słonego słonej słonych gorzki gorzka gorzkie gorzkiego gorzkiej gorzkim gorzkich kwaśny kwaśna kwaśnego kwaśnej
kwaśnych pyszny pyszna pysznego pysznej pysznych smaczny smaczna smacznego smacznej smacznych głęboki głęboka głębokie
głębokiego głębokiej głębokim głębokich daleki daleka dalekie dalekiego dalekiej dalekim dalekich bliski bliska
bliskie bliskiego bliskiej bliskim bliskich dokładny dokładna dokładnego dokładnej dokładnych dawny dawna dawnego
dawnej dawnych nowoczesny nowoczesna nowoczesnego nowoczesnej nowoczesnych punktualny punktualna punktualnego
punktualnej punktualnych skomplikowany skomplikowana skomplikowanego skomplikowanej skomplikowanych proste prostego
prostej prostych prosci odpowiedni odpowiednia odpowiednie odpowiedniego odpowiedniej odpowiednim odpowiednich
dostępny dostępna dostępnego dostępnej dostępnych wygodny wygodna wygodnego wygodnej wygodnych niewygodny niewygodna
niewygodnego niewygodnej niewygodnych głośny głośna głośnego głośnej głośnych cichy cicha ciche cichego cichej cichych
cierpliwe cierpliwego cierpliwej cierpliwych niecierpliwy niecierpliwa niecierpliwe niecierpliwego niecierpliwej
niecierpliwych troskliwy troskliwe troskliwego troskliwej troskliwych wyrozumiały wyrozumiałe wyrozumiałego
wyrozumiałej wyrozumiałych empatyczny empatyczna empatycznego empatycznej empatycznych sumienny sumienna sumiennego
sumiennej sumiennych rzetelny rzetelnego rzetelnej rzetelnych sprawnego sprawnej sprawnych skuteczny skutecznego
skutecznej skutecznych polskie polskiego polskiej polskim polskich angielski angielska angielskie angielskiego
angielskiej angielskim angielskich niemiecki niemiecka niemieckie niemieckiego niemieckiej niemieckim niemieckich
rosyjski rosyjska rosyjskie rosyjskiego rosyjskiej rosyjskim rosyjskich amerykański amerykańska amerykańskie
amerykańskiego amerykańskiej amerykańskim amerykańskich ukraiński ukraińska ukraińskie ukraińskiego ukraińskiej
ukraińskim ukraińskich francuski francuska francuskie francuskiego francuskiej francuskim francuskich kochany kochana
kochanego kochanej kochanych ukochany ukochana ukochanego ukochanej ukochanych święty święte świętego świętej świętych
przeklęty przeklęte przeklętego przeklętej przeklętych przeklęci pieprzony pieprzona pieprzonego pieprzonej
pieprzonych jebany jebana jebanego jebanej jebanych zasrany zasrana zasranego zasranej zasranych gówniany gówniana
gównianego gównianej gównianych cholernego cholernej cholernych żadea żadee żadeego żadeej żadeych rodzinny rodzinna
rodzinnego rodzinnej rodzinnych domowy domowa domowe domowego domowej domowych nocny nocnego nocnej nocnych dzienny
dzienna dziennego dziennej dziennych dzisiejsza dzisiejsze dzisiejszego dzisiejszej dzisiejszych letni letnia letnie
letniego letniej letnim letnich zimowy zimowa zimowe zimowego zimowej zimowych obcy obca obce obcego obcej obcych
własny własna własnego własnej własnych ludzka ludzkie ludzkiego ludzkiej ludzkim ludzkich męski męska męskie męskiego
męskiej męskim męskich żeński żeńska żeńskie żeńskiego żeńskiej żeńskim żeńskich dziecięcy dziecięca dziecięce
dziecięcego dziecięcej dziecięcych
"""
