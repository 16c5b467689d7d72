"""Countries, regions and large towns in seven languages: a word that is one of them is no slip of somebody's name.

Written by hand; folded when read. Names that people have as well ("Florence", "Roma") are left out on purpose.
"""

COUNTRIES = """
england scotland wales ireland britain france germany spain italy poland romania greece ukraine portugal turkey russia
belgium holland netherlands denmark sweden norway finland iceland estonia latvia lithuania hungary austria switzerland
slovakia slovenia croatia serbia bosnia albania bulgaria macedonia montenegro moldova belarus cyprus malta europe asia
africa america australia canada mexico brazil argentina colombia peru ecuador bolivia venezuela cuba nigeria ghana
kenya uganda somalia eritrea ethiopia egypt morocco algeria tunisia libya sudan syria iraq iran afghanistan pakistan
bangladesh nepal thailand vietnam philippines malaysia indonesia japan korea taiwan zealand
españa francia alemania italia polonia rumanía grecia ucrania turquía rusia bélgica holanda dinamarca suecia noruega
hungría suiza inglaterra escocia irlanda europa américa áfrica marruecos argelia
spagna germania romania ucraina turchia svezia norvegia ungheria svizzera inghilterra scozia irlanda marocco
hiszpania hiszpanii francja francji niemcy niemiec niemczech włochy włoch grecja grecji ukraina ukrainy ukrainie rosja
rosji anglia anglii szkocja irlandia irlandii polska polski polsce polskę czechy czech litwa węgry szwecja ameryka
europie
spania franța germania italia grecia turcia rusia anglia scoția irlanda elveția ungaria moldova românia româniei
ισπανία γαλλία γερμανία ιταλία πολωνία ρουμανία ελλάδα ελλάδας ουκρανία τουρκία ρωσία ρωσίας αγγλία σκωτία ιρλανδία
κύπρος κύπρου βουλγαρία αλβανία σερβία ευρώπη ευρώπης αμερική αμερικής αυστραλία αφρική ασία
іспанія франція німеччина італія польща румунія греція україна україни україні туреччина росія англія європа америка
"""
TOWNS = """
birmingham manchester liverpool leeds sheffield bristol newcastle nottingham derby leicester coventry cardiff swansea
edinburgh glasgow aberdeen dundee belfast dublin cork galway oxford cambridge brighton plymouth exeter norwich york hull
bradford sunderland middlesbrough stockport bolton wigan oldham rochdale blackpool northampton peterborough mansfield
newark boston chicago houston phoenix detroit denver seattle atlanta miami orlando tampa nashville memphis baltimore
philadelphia pittsburgh cleveland cincinnati columbus minneapolis milwaukee sacramento oakland portland tucson omaha
reno vegas cannes nice lyon marseille berlin munich hamburg vienna geneva zurich brussels amsterdam rotterdam hague
lisbon porto madrid barcelona sevilla málaga bilbao zaragoza murcia alicante córdoba valladolid vigo gijón granada
pamplona burgos oviedo salamanca almería cádiz huelva badajoz bogotá lima quito caracas habana buenos aires
milano napoli torino palermo genova bologna firenze bari catania venezia verona messina padova trieste brescia parma
modena perugia cagliari salerno pescara ferrara ravenna rimini siena pisa livorno lecce
warszawa warszawy warszawie kraków krakowa krakowie łódź łodzi wrocław wrocławia wrocławiu poznań poznania poznaniu
gdańsk gdańska gdańsku szczecin szczecinie bydgoszcz bydgoszczy lublin lublinie katowice katowic katowicach białystok
gdynia gdyni częstochowa radom toruń toruniu sosnowiec kielce gliwice zabrze bytom olsztyn rzeszów opole
bucurești bucureștiului cluj napoca timișoara iași constanța craiova brașov galați ploiești oradea brăila arad pitești
sibiu bacău mureș suceava chișinău
αθήνα αθήνας αθήνα θεσσαλονίκη θεσσαλονίκης πάτρα πάτρας ηράκλειο ηρακλείου λάρισα λάρισας βόλος βόλου ιωάννινα
ιωαννίνων χανιά χανίων ρόδος ρόδου καβάλα σέρρες καλαμάτα πειραιάς πειραιά πειραιώς λευκωσία λεμεσός
київ києва києві харків харкова харкові одеса одеси одесі дніпро дніпра дніпрі львів львова львові запоріжжя вінниця
полтава чернігів черкаси житомир суми рівне луцьк тернопіль ужгород чернівці миколаїв херсон краків варшава
"""
