"""Frequent English words that are no names, in the forms in which people write them; data only.

Written by hand from general knowledge of the language, one verb or noun after the other. Left out
are the words of ``people_ordinary``, forms of given names, and words that are frequent surnames.
"""

FUNCTION_WORDS = """
yourselves hers theirs this whichever neither dare isn't aren't wasn't weren't don't doesn't didn't haven't hasn't
hadn't won't wouldn't shan't shouldn't can't couldn't mustn't needn't ain't i'm i've i'd you're you've you'd you'll
he's he'd she's she'd she'll it'd it'll we've we'd they're they've they'd they'll that's that'll there's there'd
here's what's what're who's who'd who'll where's when's how's let's y'all c'mon ma'am o'clock re ve ll didn doesn isn
wasn weren wouldn couldn shouldn hasn haven hadn aren gonna wanna gotta kinda sorta dunno lemme gimme cos cuz coz til
ya yer ta na wan gon innit whilst wherever lest amid among amongst beneath beside besides opposite toward underneath
unlike abroad aside backwards downstairs upstairs forwards indoors outdoors formerly instantly lastly lately meanwhile
nowadays seldom shortly altogether approximately awfully barely deliberately desperately essentially exclusively
fortunately gladly heavily literally merely namely naturally necessarily practically precisely presumably reasonably
relatively roughly severely somewhat strangely strongly typically ultimately utterly virtually wholly widely eleven
thirteen fourteen sixteen seventeen eighteen nineteen sixty seventy eighty ninety hundreds thousand thousands million
millions billion dozen dozens fourth fifth sixth seventh eighth ninth tenth thrice pair quarter ah aha ahem aw aww boo
bye dammit damn dang darn duh eh er erm ha haha heck hey hmm hooray huh hurrah jeez lol mm mmm mhm nah nope oi omg
oops ouch ow phew psst shh shoo thx ugh uh um umm wow yay yeah yep yikes yo yuck yup whoa whoops wtf
"""

VERBS = """
accepted accepting accepts accuse accused accusing accuses ache ached aching aches achieved achieving achieves acted
acting acts adding adds admire admired admiring admires admitting admits adopt adopted adopting adopts advising
advises afforded affording affords agreing agrees aim aimed aiming aims allowing allows amazes announce announced
announcing announces annoy annoys answering answers apologised apologising apologises apologize apologized apologizing
apologizes appearing appears applied applying applies appreciating appreciates approached approaching approaches
approve approved approving approves argue argued arguing argues arranging arranges arrest arrested arresting arrests
arriving arrives asks assault assaulted assaulting assaults assessing assesses assign assigned assigning assigns
assume assumed assuming assumes assuring assures attach attached attaching attaches attack attacked attacking attacks
attempt attempted attempting attempts attends avoided avoiding avoids backed backing backs ban banned banning bans
bang banged banging bangs bark barked barking barks bathe bathed bathing bathes beg begged begging begs behave behaved
behaving behaves belong belonged belonging belongs blame blamed blaming blames blocked blocking blocks boil boiled
boiling boils bomb bombed bombing bombs bore bored boring bores borrow borrowed borrowing borrows bother bothered
bothering bothers bounce bounced bouncing bounces breathe breathed breathes brushed brushing bully bullied bullying
bullies bump bumped bumping bumps burned burning bury buried burying buries calmed calms cancelling cancels carrying
carries causes celebrate celebrated celebrating celebrates charged charging charges chased chasing chases chatted
chatting chats cheat cheated cheating cheats cheer cheered cheering chew chewed chewing chews choke choked choking
chokes chop choped choping chops claim claimed claiming claims clap clapped clapping claps cleans cleared clearing
clears climb climbed climbing climbs closing closes collapse collapsed collapsing collapses collecting comforted
comforts commit committing communicates comparing compete competed competing competes complaining complains completing
completes concerning confess confessed confessing confesses confirming confirms confuse confuses connect connecting
considers contacting contain contained containing contains continues controlled controlling controls convince
convinced convincing convinces cooked cooking cooks coped copes copy copied copying copies corrected correcting cough
coughed coughing coughs counted counting counts covering covers crack cracked cracking cracks crashed crashing crawl
crawled crawling crawls created creating creates crossed crossing crosses crush crushed crushing cried cries cured
curing curse cursed cursing curses damaged damaging damages danced dancing dances dared daring deciding decides
declare declared declaring defend defended defending defends delaying delivering delivers demanded demanding demands
deny denied denying denies depended depending depends describing describes deserved deserving destroy destroyed
destroying destroys detect detected detecting developed developing develops die died diing dies disagree disagreed
disagreing disagrees disappear disappeared disappearing disappears discover discovered discovering discovers
discussing discusses dismiss dismissed dismissing dismisses divide divided dividing divides donate donated donating
donates doubted doubting doubts drag dragged dragging drags dressed dresses dropping drops drown drowned drowning
drowns dried drying dries dump dumped dumping dumps earned earning earns edit edited editing embarrass embarrassed
embarrassing embarrasses employ employed employing employs empty emptied emptying empties encourages ending ends
enjoying enjoys entered entering enters entertain entertained entertaining entertains escape escaped escaping escapes
established establishing examine examined examining examines excite excited exciting excites excused excusing excuses
exercised exercising exist existed existing exists expecting explode exploded exploding explodes expressed expressing
expresses extended extending extends faced facing faces fail failed failing fails faint fainted fainting faints fancy
fancied fancying fancies feared fearing fears fetch fetched fetching filling fills film filmed filming films finishing
fired firing fitting fixing fixes flash flashed flashing flip flipped flipping flips float floated floating floats
flow flowed flowing flows focusing focuses fold folded folding folds follows fool fooled fooling fools force forced
forcing forces frame framed framing frames freed freing frees frighten frightening frightens frustrate frustrates
gained gaining gains gather gathered gathering gathers glance glanced glancing glances grab grabbed grabbing grabs
greets guarantee guaranteed guaranteing guarantees guard guarded guarding guards guessed guessing guesses guiding
guides handing handling handles hanged hanging hangs happens hated hating hates haunt haunted haunting haunts heal
healed healing heals heated heats hesitated hesitating hesitates hire hired hiring hug hugged hugging hugs hunted
hunting hunts hurried hurrying hurries identifying identifies ignore ignored ignoring imagine imagined imagining
imagines improves increasing increases informing informs inject injected injecting injure injured injuring insist
insisted insisting insists inspect inspected inspecting install installed installing installs insult insulted
insulting insults intend intended intending intends interests interrupt interrupted interrupting interrupts introduce
introducing introduces invent invented inventing invents invest invested investing invests investigate investigated
investigating investigates invite invited inviting invites involve involving involves itch itched itching joining
joins joked joking jokes judged judging judges jumped jumping jumps kick kicked kicking kicks kidnap kidnaped
kidnaping kidnaps kill killed killing kills kiss kissed kissing kisses knock knocked knocking knocks label labelled
labelling labels landed landing lands lasted lasts laughs launch launched launching lean leaned leaning leans learns
lick licked licking licks lifting lifts liking likes limiting linked linking links listed listing lists loaded loading
loads locate located locating locates locking locks lowered lowering lowers manages marched marching marry marrying
marries mattered mattering measured measuring melt melted melting melts mentioning mentions messed messing messes
minded minding minds misses mixed mixing mixes moan moaned moaning moans monitoring monitors moves murder murdered
murdering murders nail nailed nailing nails naming neglect neglected neglecting nod nodded nodding nods noticing
notices object objected objecting obtain obtained obtaining obtains obey obeyed obeying obeys occur occurred occurring
occurs offend offended offending offends offers opens operate operated operating operates ordering orders organising
organises organize organized organizing organizes owe owed owing owes owned owning owns pack packed packing packs
painted painting paints paniced panicing panics parked parks passing passes pause paused pausing pauses perform
performed performing performs phones pick picked picking picks pinch pinched pinching planted planting plants played
playing plays pleases plug plugged plugging plugs pointing poison poisoned poisoning poisons posting posts pour poured
pouring pours practised practising practises prayed praying prays preferring prefers preparing prescribe prescribing
prescribes press pressed pressing presses pretend pretended pretending pretends prevented preventing prevents printed
printing prints processed processing processes produce produced producing produces promising promises promoted
promoting promotes protect protected protecting proving proves publish published publishing pulling pulls pump pumped
pumping pumps punch punched punching punish punished punishing pushing questioned questioning queued queuing queues
quote quoted quoting quotes raced racing races raising raises rated rates reaching react reacted reacting realising
realises realize realized realizing realizes receives recognised recognising recognises recognize recognized
recognizing recognizes recommending recommends recorded recording recovers reducing reduces referring refers refuse
refusing refuses register registered registering registers regret regretted regretting regrets reject rejected
rejecting relating relates relaxes release released releasing releases relied relying relies remaining remains
remembering remembers reminding reminds removing removes rent rented renting rents repaired repairing repairs repeated
repeating repeats replace replaced replacing replaces replying replies reporting reports represented representing
represents requesting requests requiring rescue rescued rescuing rescues researched researching reserve reserving
reserves resist resisted resisting resists resolving resolves respecting respects responding responds rested resting
rests retire retiring returning returns reveal revealed revealing reveals reviewing reviews reward rewarded rewards
risked risking risks robbed robbing robs rolled rolling rolls ruin ruined ruining ruins rule ruled ruling rules
rushing sail sailed sailing sails saving saves scare scaring scheduled scheduling schedules scratch scratched
scratching scream screamed screaming screams screw screwed screwing screws searched searching seeming separated
separating separates serving serves settling settles shave shaved shaving shaves shifted shifting shifts shopped
shopping shops shouted shouting shouts shove shoved shoving shoves sigh sighed sighing sighs signing signs skip
skipped skipping skips slam slammed slamming slams slap slaped slaping slaps slip slipped slipping slips slowed
slowing slows smash smashed smashing smell smelled smelling smells smoked smoking smokes snap snapped snapping snaps
sneeze sneezed sneezing sneezes sniff sniffed sniffing sniffs soak soaked soaking soaks solving solves sorting sorts
sounded sounding spared sparing spelled spelling spells spill spilled spilling spills spoil spoiled spoiling spoils
spotted spotting spots stab stabbed stabbing stabs stamp stamped stamping stamps stare stared staring starts stating
states stays stepped stepping stopping stops stored storing strip stripped stripping strips struggles studied studying
suck sucked sucking sucks sued suing sues suffers suggesting suggests suited suiting supplied supplying supplies
supposed supposing supposes surprising surprises surrender surrendered surrendering surrenders survive survived
surviving survives suspect suspected suspecting swallow swallowed swallowing swallows sweat sweated sweating sweats
switched switching talks tap tapped tapping taps tasted tasting tastes tease teased teasing teases telephoned
telephoning telephones texted texting texts thanked threaten threatened threatening threatens tick ticked ticking
ticks tie tied tiing ties timed tipped tipping touching tour toured touring tours traced tracing traces tracked
tracking tracks trade traded trading trades trains transfered transfering transfers translate translated translating
translates trap trapped trapping traps travelling travels treats trick tricked tricking tricks tripped tripping trips
troubled troubling troubles trusting trusts tried tries turning turns typed typing types unlock unlocked unlocking
unlocks upgrade upgraded upgrading upgrades urge urged urging urges using uses vomit vomited vomiting vote voted
voting votes waits wandered wandering wanders warn warned warning warns wasted wasting wastes wave waved waving waves
weigh weighed weighing weighs welcomes whisper whispered whispering whispers whistle whistled whistling whistles wipe
wiped wiping wipes witness witnessed witnessing witnesses wondered wondering wonders worship worshiped worshiping
worships wrap wrapped wrapping wraps wreck wrecked wrecking wrecks yell yelled yelling yells discharging discharges
diagnose diagnosing diagnoses consulted consulting consults triage triaged triaging triages accommodate accommodated
accommodating accommodates allocate allocated allocating allocates assisting assists coordinate coordinated
coordinating coordinates awake awoke awoken bear borne bears bearing beat beats beating beaten becomes becoming begins
begun bend bends bet bets betting bite bites bitten biting bleed bleeds bled bleeding blow blows blew blown blowing
broke breaking brings builds burst bursts bursting buys buying catches caught catching chooses chose chosen choosing
costing cuts cutting deals dig digs dug digging draws drawn drawing dreams dreamt dreaming dreamed drank drunk
drinking drives driven driving eats ate eaten fallen falling feeds feeding fights fought fighting finds flies flown
flying forbid forbidden forgets forgetting forgive forgives forgave forgiven forgiving freeze froze frozen freezing
gotten grows grown hung hears hide hides hid hidden hiding hits hitting holds hurts hurting kneel knelt lays laying
led leading leaves lend lends lent lending letting lies lain lit lighting loses losing meets mistook mistaken overcome
overcame pays puts quit quits quitting reads rides rode ridden riding rings rung rises risen rising runs sees sell
sells sold selling sends sets sew sewn shakes shook shaken shaking shines shone shining shoot shoots shooting shuts
shutting sing sings sang sung singing sink sinks sank sunk sinking sits sleeps slide slides slid sliding speaks spends
spending spin spun spinning spit spat spitting split splits splitting spread spreads spreading stands steal steals
stole stolen stealing sticks stuck sticking sting stung stink stinks stank stunk strike strikes struck striking swear
swears swore sworn swearing sweep swept sweeping swell swollen swims swam swum swimming swing swung swinging teaches
tear tore torn tearing tells thinks throw throws threw thrown throwing upsets wakes woke woken wore wearing weep wept
weeping wins winning winds writes
"""

NOUNS = """
ability accent actor actors adventure affair aids aisle album alcohol angle animal animals ankle ant apartment apple
argument arm army arrangement arrow arrows article ass asshole audience author avenue award awards backup backups
bacteria badge bag balcony balloon banana bands bandage banker bargain base basement basket bastard bastards bat
battery beach beast beauty bee beer belief belly belt bench bicycle bike bin biopsy birds birthday biscuit bitch blade
blanket blender bloods blouse boards boat bodies bone bonus boot border boss bottle boyfriend boyfriends brain brake
breads breast brick bride brother bucket buddy bug bullet bullshit bunch butter button cab cabs cabinet cable cafe
cage cake calculator camera campaign campus candidate candle cannabis capital captain cards career carpet carriage
cart cartoon category cave ceiling cell cemetery century certificate chain channel chaos chapter character characters
charger cheek cheese chef chemical chicken chief childs childhoods chips chocolate cholesterol cigarette cinema circle
circumstance classroom clock cloth cloud clouds clubs clue coal coast cocaine cocktail code coffin coin collar
commission committee competition complication concept concert conference conflict connection conscience consequence
contribution cop cops corpse couch county courier cousin coward cowards cow cows crap craps cream creature crews crime
criminal criticism crowds crown cunt cups cupboard cupboards cycle dads daddy darkness database deadline decade
decades defence democracy demon department deposit desert design dessert destruction detective device devil diagram
diamond diamonds diary dictionary direction dirt disappointment disaster discount disease disgrace dish display
document dog doll dollar dose downtown drama drawer dude duties eagle ear economy editor egg election electricity
elephant elevator embassy emotion empire enemy enemies engine engineer enquiry entertainment entry envelope envy essay
estate evil exchange excitement exit expense experiment explosion expression extension extent eyebrow eyebrows facts
factor factory failure fairy fan fans fantasy fare farm farmer fashion fat fate feature features fellow fellows fence
fever fiction finger fist flag flame flight floods flour flus fluid fluids foods football forehead foreheads freak
freedom freezer fridge friendship friendships frog fruit fuck fucker fuel fund funds funeral furniture fury gallery
gamble games gang gap gaps garage garbage garlic garlics gas gear gender generation genius ghost giant girlfriend
girlfriends glove goat gods gossip gossips graph grass gravity grocery growth guilt guitar gum gun gut guts habit
hammer handbag hat hatred hatreds headache headline heartbeat heater helicopter helmet heroin hint hips history hobby
honesty hook horror household households hurricane husbands identity idiot image imagination impression income
industry influence initiative innocence insect inspector instinct insurance intelligence intention internet
interruption interviews invention investigation invitation island islands jacket jail jam jar jaw jaws jealousy jeans
jerk journalist juice jungle jury kid killer kingdom kitten knickers knife laboratory ladder laptop laptops laundry
laws lawyer layer leaders leadership leaderships leaf league leather lecture legend legends lemon liar licence license
lid lids lifetime lightning lip lips liquid liquids liver loan lobby location logic logics luggage lung machine
madness magazine magics maid maids majority makeup makeups mall map maps marriage mask mate maths mattress maximum
media membership memberships menu menus metal methods microphone microwave minimum ministry minority mirror misery
mission misunderstanding mixture monkey monster moods moron mosquito motel motherfucker motion motive motorbike
motorway mouse mouth movie mud muds mummy murderer muscle museum mushroom mystery myth nation nausea neighbour
neighbourhood neighbourhoods nephew nephews nerve nest net newspaper niece nightmare noodle nose notebook novel nut
nuts oath obligation ocean odds offence onion operator opponent organ outfit oven oxygen package packet palace pan
pants parcel pardon parliament participant passage passenger passport password passwords pattern peanut pencil pension
penis percent percentage performance perfume periods permission pet petrol phase phrase pie pig pilot pipe pirate
pistol pit pity pizza plane planes planet plastic plastics platform players pleasures plot pocket poem poet policeman
politician politics pond ponds population pork possession possibility pot potato poverty president prick princess
principle printer prison prisoner prize product products profession professor profile profit proof property proposal
protection psychiatrist psychologist psycho pub pubs publicity pudding pulse punishment pupil puppy purchase purse
pussy puzzle quantity rabbit rage railway rape rash rat razor reasons receipt recipe reference refund refunds region
registration regulation relative religion reporter reputation resort restaurant restroom revenge rhythm ribbon rifle
rival roast robbery robot rocket roof rope rubber rubbish rug rumour runway sailor salad salads salary satellite sauce
scandal scar scarf scene scent scheme scholarship scholarships scholar science scientist scissors score script scripts
secret secrets sections selection senator sentence series servant sex shadows shape shark sheet shelf shelter shirt
shit shock shooter shore shuttle sibling sidewalk signal signature silence sin sites skirt skull slave sleeve slice
slope slut snack snake soap soaps society sock software soldier soldiers soups species speeds spider spine spoon sport
spouse spy squad squads stack stadium statement statue status steak steam storage storey stove strategy straw straws
streets string structure studio stupidity suburb suburbs suicide suitcase suite sunset sunshine supermarket surface
surrounding survey survivor suspicion sweater swelling sword swords symbol symptom syndrome tail talent tank tape
target tattoo taxi taxis teenager telly television tension tent terror terrorist theme theory thief thigh threat
throat thumb thumbs thunder tiger timetable tin tissue toast tobacco tomato ton tongue tooth topic topics torch
torture tourist towel toy toys tradition traffic traffics tragedy trail trailer tram transplant trash traveller trend
trends tribe troop troops trousers truck trunk tube tumour tunnel turkey tutor twin tyre ulcer umbrella uncertainty
underwear uniform union universe vacation variety vegetable vehicle version vessel vet victim victory video videos
villa village villain violence virgin virus vision visa vitamin vocabulary volume voter wage waist waiter waitress
wallet war wardrobe warehouse warrior weakness wealth weapon wedding weed weeds weekends whale whore whisky widow
widows width wildlife wing winner wire wisdom witch witches wool worm wrist yacht zone teeth mice geese wives knives
thieves shelves halves selves wolves loaves calves analyses crises outpatients inpatients mondays tuesdays fridays
saturdays sundays
"""

ADJECTIVES = """
abandoned absent absurd academic acute advanced aggressive alien ancient anonymous apt arrogant artificial ashamed
automatic awkward bald bare bearable beloved bizarre bloody bold bossy brand brutal capable careless cautious central
cheeky chilly chronic civil civilian clumsy cocky comic compulsory concrete condescending conscious conservative
contemporary corrupt cosy crappy creative creepy crowded crucial crude cunning curious curly cute damned deadly decent
defensive deliberate delicate delicious delighted dense desperate determined diabetic digital diplomatic disgraceful
disgusted dismissive disrespectful distant divorced dizzy domestic dominant dramatic dull dumb dynamic eager eastern
economic educational elegant embarrassingly endless enormous equal ethical ethnic exclusive exotic expensive explicit
external extreme fabulous fake famous fatal fatty faulty fierce filthy financial flawed fond foolish foreign
forthcoming fragile frantic freaking fucked fuckin fucking fuller furious global gorgeous grim gross guilty
handicapped handsome harmful harsh heartbroken heartless helpless hideous hilarious historic holy honorable horny
horrid hostile icy identical ignorant illegal immense impatient imperfect impolite impossible inadequate inappropriate
inconsiderate inconvenient indifferent indoor industrial inefficient inevitable inexperienced infected inferior
innocent insane insecure insensitive instant intense internal international intimate invisible irrelevant
irresponsible irritated irritating isolated itchy jealous juicy lame lazy legitimate lethal liberal literal loose
lousy lovable loyal luxury magnificent magical marvelous mature medieval mere minimal miserable misleading moral
mutual mysterious naked narrow nasty native naughty needy neutral nosy numb obsessed odd offensive operational
optimistic ordinary outrageous overdue overweight painless pale paranoid passive pathetic peculiar pissed poisonous
political popular posh potential powerful powerless prejudiced premature prime primitive probable productive profound
protective puzzled racist random rapid rational raw reckless refreshed religious reluctant remote resentful responsive
restless ridiculous rotten ruthless sacred salty sarcastic satisfying scientific scruffy selfish senseless sensual
sexual sexy shabby shallow shaky shameful shiny shitty shy sickening silent silly sinister skinny sleepy slim slippery
sloppy sober solar sole sore sour southern sparkling spectacular spicy spiritual splendid spotless stale startled
static sticky stiff stinking strategic stubborn stunned stunning sturdy subtle succesful suspicious systematic
talented tasty temporary tense tentative terrified terrifying thick thin thirsty thoughtless thrilled tight tiresome
toxic tragic transparent tremendous tricky trivial trustworthy ugly ultimate unacceptable unaware unbelievable
unbelievably uncaring uncomfortable unconscious underpaid understaffed uneasy unemployed unethical unfair unfamiliar
unforgettable unfriendly ungrateful unhappy unhealthy unhelpful universal unkind unknown unlikely unlucky unnecessary
unorganised unpleasant unprofessional unreal unreliable unsafe untidy unwell upper upright urban useless vague vain
valid vast verbal vicious violent virtual visible visual vivid vulnerable vulgar wealthy weird western wet wicked
widespread worldwide worthless worthwhile worthy wounded wretched yellow newer bigger biggest smaller smallest larger
largest longest shortest easiest harder hardest faster fastest slower nicest weaker cheaper cheapest happier happiest
louder quieter warmer colder hotter safer nearest latest earliest finest sweetest dumbest stupidest craziest luckier
american americans british scottish welsh irish european italian spanish polish romanian greek ukrainian russian
chinese indian african asian
"""
