"""Given names in use, in Latin letters: a word that is one of them is no slip of another name.

Written by hand from general knowledge of what people are called; it need not be complete.
"""

from functools import cache

from feedback.understanding.people_text import fold
from recognition.naming import nickname_tables as tables

GIVEN_NAMES = """
aaron abbie abby abigail abraham achilleas ada adam adamantia addison adela adelaide adele adelina adina adrian
adriana adrienne afroditi agata agatha aggeliki agnes agostina agripina agustin ahmed aidan aikaterini aileen aimee
aisha aisling akira alan alana alastair alba albert alberta albin alda alden aldo alec alejandra alejandro aleksandra
aleksy alessandra alessandro alessia alessio alex alexa alexander alexandra alexandros alexia alexis alfie alfio
alfonso alfred alfreda alfredo alice alicia alicja alina aline alis alisa alisha alison alissa alistair alkistis
alkmini alla allan allen allison allyson alma alphonse althea alvaro alvin alyssa amal amalia amanda amara amber
ambrozy amedeo amelia amina amir amira amos amparo amy ana anabel anabela anacleto anais anamaria anastasia anastasiia
anastasios anastasis anastazja anatolii anca andra andrada andrea andreas andree andreea andres andrew andriana andrii
andrzej andy aneta angel angela angeles angelica angeliki angelina angelo angelos anghel angie angus anica aniela
anika anisa anita ann anna annabel annabelle annalisa annamaria anne annemarie anneta annette annie annika annunziata
anouk ansel anselm anthi anthony anthoula antigoni antin antoine antoinette anton antonela antonella antonello antoni
antonia antonietta antonina antonio antonios antonis anya apollonia apolonia apoloniusz apostolis apostolos april
arabella araceli archibald archie areti argyris argyro aria ariadni ariana arianna ariel aristeidis aristi aristita
aristotelis arkadiusz arlene arlo armando armida arnaldo arnold arsen arsenii artem artemis arthur artur arturo arun
asha ashleigh ashley ashton asif aspasia assunta astrid asuncion athanasia athanasios athena athina aubrey audrey
august augusta augustin augustine augustyn aura aurel aurelia aurelian aurelio aurica aurora austin autumn ava avery
axinte ayesha ayla azra azucena azzurra bailey barbara barnaby barney barry bart bartlomiej bartolomeo bartosz basarab
basil beata beatrice beatrix becky begona belen belinda bella ben benedetta benedetto benedict benedykt beniamin
beniamino benita benito benjamin bernadeta bernadette bernard bernardino bernardo bernice bert bertha bertie beryl
bess beth bethan bethany bettina betty beverley beverly biagio bianca bianka bice bill billie billy blaine blake
blanca blanche blanka blazej bob bobbie bobby bogdan bogna bogumil bogumila boguslaw bohdan bohdana boleslaw bonnie
borja borys bozena brad bradley bradut brady brandi brandon brandusa brandy brayden breanna brenda brendan brent brett
brian briana brianna bridget brigida britney brittany brock brody bronislav bronislaw bronwen brooke bruce bruna bruno
brunon bryan bryce brygida bryn bryony byron caitlin caleb calum calvin camelia cameron camila camilla camille camillo
candace candela candice cara caren carey caridad carina carl carla carlo carlos carlota carlotta carly carmel carmela
carmelo carmen carmine carol carole carolina caroline carolyn carrie carter carys casey casian cassandra cassie
catalin catalina caterina catherine cathleen cathryn cathy catia catinca cayetano cecil cecilia cecily cecylia celeste
celestino celia celina celine cesar cesare cezar cezary chad chandra chantal charalampos charikleia chariklia charis
charity charlene charles charley charlie charlotte chelsea cherie cherry cheryl chester chiara chloe chris chrisoula
chrissie christa christel christian christiana christina christine christoforos christophe christopher christos
christy chrysanthi chrysanthos chrysavgi chrysoula cian ciara cillian cindy cinzia ciprian cipriano cirillo cirino
claire clara clare clarence clarissa clark claude claudette claudia claudine claudio claudiu clayton clelia clement
clemente clementine cleo cliff clifford clint clinton clive clyde codrin codruta cody colette colin colleen concepcion
concetta connie connor conor conrad constance constanta constantin consuelo cora coral coralia coralie corey corina
corinna corinne cornelia corneliu cornelius corrado cory cosimo cosmin costache costanza costin courtney craig
crenguta crin crina cristian cristiana cristiano cristina cruz crystal curtis cynthia cyprian cyril czeslaw czeslawa
daciana dafni dagmar dagmara dahlia daisy dale dalia damian damiano damien damon dan dana danai dane daniel daniela
daniele daniella danielle danny danuta danylo daphne darcy daria dario darius dariusz darla darlene darren darryl
daryl daryna dave david davide davina dawid dawn deana deanna debbie debora deborah debra declan deirdre delfina delia
delilah della delores delphine demetrius demi denis denise dennis denys derek dermot derrick desiree desmond despina
destiny devon dexter diana diane dianna dianne diego dieter diletta dillon dimitra dimitri dimitrios dimitris dimos
dimosthenis dina dinah dino dinu diomidis dion dionysia dionysios dionysis dirk dmytro dobroslawa doina doinita
dolores domenica domenico domingo dominic dominik dominika dominique don donald donata donatella donato donna donnie
donovan dora doreen dorel dorian dorin dorina doris dorota dorotea dorothea dorothy doug dougal douglas dragos drew
duane dulcie dumitra dumitru duncan dustin dwayne dwight dylan dymitr eamon earl earnest ebony ecaterina edda eddie
eden edgar edith edmond edmund edna edoardo eduard eduardo edward edwin edwina edyta effie efi efstathios efstratios
efthymia efthymios eftychia eftychios egidio eileen eirini ektor elaine elan elana eleanor eleftheria eleftherios
elena eleni eleonora elettra eli eliana elias eligiusz elijah elin elinor elio eliot elisa elisabeth elisabetta
elisavet elise elisha elissa eliza elizabeth ella elle ellen elli ellie elliot elliott ellis elmer eloise eloy elpida
elsa elsie elton elvira elvis elwood elzbieta emanoil emanuel emanuela emanuele emerson emil emile emilia emiliano
emilio emily emma emmanouil emmanuel emmett encarnacion enrica enrico enrique enriqueta enzo erasmia eremia eric erica
erich erick erik erika erin ermanno ermes ermioni ernest ernesta ernestine ernesto esme esmeralda esteban estefania
estelle ester estera esther ethan ethel etta ettore eufrosina eugen eugene eugenia eugenio eunice eusebio eusebiu eva
evaggelia evaggelos evan evangelia evangeline evangelos evanthia evdokia eve evelina evelyn everett evgenia evgenios
evie ewa ewan ewelina ezequiel ezio ezra fabia fabian fabiana fabio fabiola fabrizia fabrizio faith fani fanny farah
fatima fausta fausto fay faye fedele federica federico fedir fedora felice felicia felicity felicja feliks felipe
felisa felix ferdinando ferdynand fergus fermin fernanda fernando fiamma fiammetta fidel filiberto filio filip filippa
filippo filippos filofteia filothei finlay finley fiona fiorella fiorenza flavia flavio flavius fletcher floarea flora
florea florence florencia florentin florentina florian floriana florica florin floyd fosca fosco foteini fotini fotios
fotis fragkiskos franca frances francesca francesco francine francis francisca francisco franciszek franco francois
frank frankie franklin fraser fred freda freddie frederic frederica frederick freya frida fritz fryderyk fulvia fulvio
gabriel gabriela gabriele gabriella gabrielle gaetana gaetano gaia gail gaja gareth garrett garry garth gary gaspare
gavin gavriil gavril gayle geanina gelu gema gemma gene genevieve gennaro genoveva genowefa geoff geoffrey george
georgeta georgia georgiana georgie georgina georgios gerald geraldine gerard gerardo gerasimos gerda germaine german
germana gertruda gertrude gheorghe gherghina giacinta giacomo giada gian giancarlo gianfranco gianluca gianluigi
gianna gianni giannis giannoula gica gideon gil gilbert gilda giles gillian gina gines ginger ginny gino gioacchino
gioele giordano giorgia giorgio giorgos giovanna giovanni girolamo gisela giselle giulia giuliana giuliano giuseppe
gladys glen glenda glenn glenys gloria glykeria gniewomir godfrey gonzalo gordon grace graciela graeme graham grant
graziana graziano graziella grazyna greg gregg gregoria gregorio gregory greta gretchen griffin grigore grigoria
grigorios grzegorz guadalupe guglielmo guido guillem guillermo gus gustav gustavo gustaw guy gwen gwendolyn gwyneth
hadley hailey hal haley halina halyna hamish hana hank hanna hannah hannes hans haralambie harlan harley harmony
harold harriet harris harrison harry harvey hassan hattie havrylo hayden hayley hazel heath heather hector heidi helen
helena helene helga hennadii henri henrieta henrietta henrik henry henryk henryka heorhii herbert herman hermione
hernan hernando hilario hilary hilda hillary hlib hollie holly homer hope horace horacio horatiu hordii horia
hortensia howard hryhorii hubert hugh hugo humphrey hunter iacob iakovos ian ianis iason iasonas ida ieremia ifigeneia
ignacia ignacio ignacy ignazio igor ihnat ihor ilaria ilario ilarion ildefonso ileana ilektra ilias ilie ilinca illia
ilona imelda immacolata imogen imran ina india ines inesa inez inga ingrid inmaculada inna innocenzo ioakeim ioan
ioanna ioannis iolanda ion ionel ionela ionut iordanis iosif ioulia ippokratis ippolito ippolyti ira irena irene
ireneusz irina irini iris irma irving iryna isaac isabel isabela isabella isabelle isadora isaiah isha isidora isidore
isidoro isidoros isidro isla ismael isobel israel issac italo itziar iulia iulian iuliana iuliu iustin iustina ivan
ivana ivanna ivona ivor ivy iwo iwona izabela jacek jacinta jacinto jack jackie jackson jacky jaclyn jacob jacobo
jacqueline jacquelyn jacques jade jaden jadwiga jagoda jaime jake jakub jamal james jamie jan jana jane janelle janet
janette janice janina janine janis janusz jared jaroslaw jarrod jarvis jasmin jasmine jason jasper jaume javier jay
jayden jayne jean jeanette jeanine jeanne jeannie jedrzej jeff jefferson jeffery jeffrey jemima jemma jenna jennie
jennifer jenny jens jeremi jeremiah jeremy jermaine jerome jeronimo jerry jerzy jesse jessica jessie jesus jesusa jill
jillian jim jimmie jimmy jo joan joann joanna joanne joaquin joaquina jocelyn jodi jodie jody joe joel joelle joey
johan johanna johannes john johnathan johnnie johnny jolanta jolene jon jonah jonas jonathan jordan jordi jorge jose
josef josefa josefina josep joseph josephine josh joshua josiah josie jovita joy joyce jozef jozefina juan juana
juanita judith judy jules julia julian juliana julianna julianne julie julien juliet julieta juliette julio julius
juliusz june junior justin justina justine justyna kacper kaitlin kaja kajetan kalina kalliopi kamal kamil kamila kara
karen karin karina karl karla karol karolina karyn kasey kassiani katarzyna kate katelyn katerina kateryna katharine
katherine kathleen kathryn kathy katia katie katrina katy kay kaya kayla kayleigh kazimiera kazimierz keeley keira
keith kelley kelli kellie kelly kelsey kelvin ken kendall kendra kennedy kenneth kenny kent kenya kerri kerrie kerry
kevin khalid kharyton khrystyna kian kiara kiera kieran kim kimberley kimberly kinga kirk kirsten kirsty kit klara
klaudia klaudiusz klaus kleio klemens kleopatra klym konrad konstantina konstantinos konstanty kornel kornelia kosmas
kostas kostiantyn kristen kristi kristian kristin kristina kristine kristy krystal krystian krystyna krzysztof ksawery
ksenia kseniia kurt kuzma kyle kylie kyriaki kyriakos kyrylo lacey laia lamar lamberto lampros lana lance lara larisa
larissa larry lars larysa latoya laura laurel lauren laurence laurentiu laurie lavinia lawrence lazaro lazaros lea
leah leandro leanne lech lee lefteris leigh leila leire lela leland lena lenny leo leokadia leon leona leonard
leonardo leonid leonidas leonie leonor leonora leontii leontina leonty leopold leordina leroy les lesia lesley leslie
lester leszek leticia letitia letizia lev levi lewis lex lia liam liana libby liberato lica licia lidia lidiia liesl
ligia lila lilia lilian liliana lillian lillie lily lina linda lindsay lindsey lino linus lionel lisa lisbeth lise
lisette liubomyr liubov liudmyla liv livia livio liviu liwia liz liza lizzie lloyd logan lois lola lonnie lora loraine
loredana loredano lorella loren lorena lorenza lorenzo loretta lori loris lorna lorraine lottie lou louis louisa
louise loukas loukia lourdes lowell luca lucas lucia lucian luciana luciano lucica lucie lucien lucille lucinda lucjan
lucjusz lucy lucyna ludovic ludovica ludovico ludwik ludwika luigi luigina luis luisa luiza luka lukasz luke lukian
lukiia lula luminita luther lydia lyle lyn lynda lyndon lynette lynn lynne mabel mable macarena maciej mackenzie macy
madalin madalina maddie maddison madeleine madeline madison mae maeve magda magdalena magdalini maggie magnus mahmoud
maia maisie maite maja makar maksym maksymilian malachi malcolm malgorzata malik mallory malwina mandy manfredi
manolis manuel manuela mara marc marcel marcela marcelina marcelino marcella marcello marcelo marcia marcial marcin
marco marcos marcu marcus marek margaret margareta margarita margaryta margaux margery margherita margie margot
marguerite maria mariah mariam marian mariana mariangela marianna marianne mariano marianthi maribel marica maricarmen
maricela marie mariella marieta marietta mariia marilena marilyn marin marina marinela marino mario marioara mariola
marion marios marisa marisol marissa marius mariusz marjorie mark markella marko markos marla marleen marlena marlene
marlon marsha marshall marta martha martin martina martine martino martirio martyn martyna marvin mary maryam maryann
maryla maryna marzanna marzena masha mason massimiliano massimo matei mateo mateu mateusz mathew mathilda mathilde
matias matilda matina matt matteo matthaios matthew matthias mattia mattie matvii maud maude maura maureen maurice
mauricio maurizio mauro maurycy mavis max maxim maximilian maximo maximos maxine maxwell may maya meagan megan meghan
mehmet mel melania melanie melaniia melchor melina melinda melissa melody melvin menelaos mercedes meredith merle
merlin mia micaela micah michael michaela michail michal michalina michalis micheal michel michelangelo michele
michelle mick mickey mieczyslaw mieszko miguel mihaela mihai mihail mihnea mike mikhail mikolaj mila milagros milan
mildred milena miles millicent millie milo milosz miltiadis milton mimi minas mindy minerva minnie miora mira miranda
mircea mirco mireille mirela mirella miriam mirko miron mirona miroslaw mirsini miruna mitchell mitica modesto mohamed
mohammad mohammed moira moises molly mona monalisa monica monika monique monserrat montgomery montserrat morag moreno
morgan moritz morris moses mostafa mugur muhammad muriel murray mustafa mya mykhailo mykola mykyta myles myra myriam
myrna myron myroslav myroslava myrsini myrtle myrto nabil nadia nadiia nadine nafsika nancy nanette naomi narcis
narcisa narciso nasir natalia natalie nataliia natasha natasza nate nathalie nathan nathaniel natividad nazar nazareno
nazarii neal neculai ned nefeli neil nektaria nektarios nela nell nellie nelson nelu neofytos nerea nerys nestor
nestoras neville niall niamh nicanor nichifor nicholas nick nicky nicodim nicola nicolae nicolas nicole nicoleta
nicoletta nicolette nicolo niculina nicusor nieves nigel niki nikiforos nikita nikitas nikki nikodem nikola nikolaos
nikolas nikoleta nikos nina nino nives noah noel noelle noemi nola nomiki nora norah norbert noreen norica norma
norman norris nuala nunzia nunzio nuria octav octavia octavian octavio odessa odette odysseas oksana oktawia oktawian
olaf olalla oleh oleksandr oleksandra oleksii olena oles olesia olga olgierd olha olimpia olive oliver olivia oliviero
oliwia oliwier ollie olympia omar ombretta omelian opal ophelia ora orazio orest oreste orestis orietta oriol orlando
ornella oryna orysia oscar oskar ostap osvaldo oswald otilia otis ottavia ottavio otto ourania ovidiu owen pablo paige
palmira paloma pamela pamfil panagiota panagiotis panait panos panteleimon pantelis paola paolo paraskevas paraskevi
paris pascal pascual pasquale pat patience patrice patricia patrick patrizia patrycja patryk patsy patti patty pau
paul paula paulette paulina pauline paulo pavel pavlo pavlos pawel paz pearl pedro peggy pelagia pellegrino penelope
penny percy periklis perry persefoni pete peter petra petre petrica petro petronela petronella petros petroula petru
phil philip philippa phillip phoebe phyllis pia piedad pierluigi piero pierre pietro pilar pina pinelopi pino piotr
piper polina polly polychronis polydoros polyxeni pompiliu poppy portia preston primrose priscilla priya prodromos
profira prokopios przemyslaw purificacion pylyp quentin quincy quinn rachael rachel rachelle rada radoslaw radu rae
rafael rafal raffaella rafila raimondo raimundo raisa rallou ralph raluca ramiro ramon ramona randal randall randy
rania raoul raphael raquel rares rashid raul raven ray raymond razvan rea rebeca rebecca rebekah reece reese reggie
regina reginald rehina reid relu remigiusz remo remus remy rena renata renato rene renee renzo reuben rex reyes rhea
rhiannon rhoda rhonda rhys ricardo riccardo richard rick rickey ricky rigoberto rino rita rob robbie robert roberta
roberto robin robyn rocco rochelle rocio rodanthi roderick rodica rodney rodolfo rodrigo rogelio roger roksana
roksolana roland rolf roman romano romeo romina romolo romulus ron ronald ronan ronnie rory rosa rosalba rosalia
rosalie rosalind rosalyn rosamund rosanna rosario rosaura rose roseanne rosella roselyn rosemarie rosemary rosendo
rosetta rosie rosina roslyn ross rossana rossella rostyslav rowan rowena roxana roxanne roy rozalia ruben ruby rudolf
rudolph rudy rufino rufus ruggero rupert ruslan ruslana russell rusty ruth ruxandra ryan ryszard ryszarda sabin sabina
sabine sabrina sadie sally salma salman salome salvador salvatore sam samantha samara samir sammy samson samuel
samuele sancho sanda sandra sandro sandy sanjay santiago santina santo santos sara sarah sarita sasha saskia saturnino
saul sava savannah saverio savvas scarlett scott sean sebastian selena selina selma semen semenica serena serge sergia
sergio sergiusz serhii seth settimio sevasti sever severin severino seweryn shana shane shania shannon shari sharon
shaun shauna shawn sheena sheila shelby sheldon shelia shelley shelly sheri sherri sherry sheryl shirley shona shreya
sian sibyl sid sidney siena sienna sierra sigrid silas silvana silvano silvestre silvia silvio silviu simeon simion
simon simona simone sinead sinziana siobhan skye skyler slawomir smaragda smaranda snizhana sofia sofiia sofoklis
sokratis soledad solomiia solomon sonia sonja sonya sophia sophie sorana sorin sorina sotiria sotirios sotiris spencer
speranta spyridon spyridoula spyros stacey staci stacie stacy stamatia stamatis stan stana stancu stanislav stanislaw
stanislawa stanley stavros stavroula stefan stefana stefania stefanie stefaniia stefano stefanos stela stelian stelios
stella steluta stepan stephan stephanie stephen stergios sterling steve steven stewart stratos stuart styliani
stylianos sue summer susan susana susanna susannah susanne susie suzan suzana suzanne suzette suzy sven svetlana
sviatoslav svitlana sybil sydney sylvain sylvester sylvia sylvie sylwester sylwia szymon tabita tabitha tadeusz
taisiia tamara tami tamika tammie tammy tancredi tania tanisha tanya tara taras tarcisio tariq tasha tatiana
taxiarchis taylor tazio ted teo teodor teodora teodosia teofil teona teresa teri terrance terrence terri terry tess
tessa tetiana thaddeus thaleia thalia thanasis thea thekla thelma themis themistoklis theo theodor theodora theodore
theodoros theodosia theodosios theofanis theofilos theologos theresa therese thomai thomas tia tiana tiberiu tiffany
tilly tim timea timotei timothy tina titus tiziana tiziano tobias tobiasz toby todd tola tom toma tomas tomasz tommaso
tommie tommy toni tonia tony tonya tori toribio torquato tracey traci tracie tracy traian travis trent trevor
triantafyllia triantafyllos tricia trina trinidad trinity trisha tristan troy trudy tryfonas tudor tudora tullio tyler
tymofii tymon tymoteusz tymur tyrone tyson ubaldo ugo uliana ulisse umberto una ursula urszula ustym uta vadym vagelis
vaia valentin valentina valentine valentyn valentyna valer valeria valeriano valerie valerii valeriia valerio valeriu
valery van vanda vanessa vangelis vania varvara vasile vasileia vasileios vasilia vasilica vasiliki vasilis vasso
vasyl vasylyna vaughn veda velma vera verena verity verna vernon veronica veronika veronique veta viacheslav vicenta
vicente vicentiu vicki vickie vicky victor victoria vijay vikentios vikki viktor viktoriia vince vincent vincenza
vincenzo viola violet violeta violetta viorel viorica vira virgil virginia virginio virtudes visarion vitalii vitalina
vito vittoria vittorio vivian viviana vivien vivienne vlad vladimir voichita voicu volodymyr volodymyra vsevolod
waclaw wade waldemar walenty waleria wallace wally walt walter wanda warren wayne wendell wendy weronika wesley
whitney wieslaw wieslawa wiktor wiktoria wilbur wilfred wilhelm will willa willard william willie willis willow wilma
wincenty winifred winnie winston wioletta witold wladyslaw wlodzimierz wojciech wyatt xanthi xanthoula xavier xenia
xenofon ximena yago yaiza yakiv yana yaroslav yaroslava yaryna yasmin yasmine yefrem yehor yelyzaveta yeva yevdokiia
yevhen yevheniia yoana yolanda yosyp yukhym yulian yuliia yurii yustyna yusuf yvette yvonne zac zacarias zach
zacharias zacharoula zachary zack zaharia zahra zainab zaira zakhar zamfir zamfira zane zara zbigniew zdzislaw zelda
zenon ziemowit zina zinaida zinovia zisis zlata zlatoslava zoe zoey zofia zoi zoia zola zoriana zuzanna zygmunt
zynovii
"""


@cache
def _given() -> frozenset[str]:
    """These, and every name that the tables know short forms of."""
    lines = (line for name in tables.__all__ for line in getattr(tables, name).strip().split("\n"))
    return frozenset(GIVEN_NAMES.split()) | {fold(line.partition(":")[0].replace(" ", "")) for line in lines}


def is_given_name(folded: str) -> bool:
    """Whether ``folded`` is a given name as one has it in a passport; few short forms are among them."""
    return folded in _given()
