"""English phrases of danger and of praise that must not be shown, by construction. Source: own.

The small language is that of ``phrases``; ``PAST`` to ``SHOWN`` are told in ``safety_tables``.
"""

_NOT = "(don t|do not|doesn t|does not|didn t|can t|can not|couldn t|could not|won t|will not|never)"
_NO_LONGER = "(any more|any longer|no more|much longer|another day|another week|another night|for long|for much longer)"
_PILLS = (
    "(pills|tablets|tabs|meds|medication|medicine|paracetamol|painkillers|pain killers|sleeping pills|morphine|insulin)"
)
_KIN = (
    "(husband|wife|partner|boyfriend|girlfriend|fella|bloke|ex|father|mother|dad|mum|mom|stepfather|stepdad|step dad|"
    "stepmother|uncle|brother|grandad|grandfather|cousin|son|daughter|in law|foster carer|foster dad|flatmate|"
    "landlord)"
)
_MAN = (
    "(husband|partner|boyfriend|ex|father|dad|stepfather|stepdad|step dad|step father|uncle|brother|grandad|"
    "grandfather|cousin|foster father|foster dad|teacher|coach|priest|lodger|babysitter|mum s boyfriend|"
    "mom s boyfriend|her boyfriend)"
)
_KID = (
    "(child|children|kid|kids|son|daughter|baby|babies|toddler|boy|girl|boys|girls|grandson|granddaughter|grandchild|"
    "grandchildren|niece|nephew|infant|newborn|stepson|stepdaughter|little one|little ones)"
)
_HURTS = (
    "(hits|hit|beats|beat|punches|punched|kicks|kicked|slaps|slapped|chokes|choked|strangles|strangled|burns|bites|"
    "whips|belts|batters|abuses|rapes|hurts|shoves|pushes|drags|smacks|starves|molests)"
)
_HURTING = (
    "(hitting|beating|punching|kicking|slapping|choking|strangling|burning|abusing|raping|hurting|starving|molesting|"
    "threatening|battering|smacking|whipping)"
)
_ATTACK = (
    "(kill|stab|shoot|strangle|murder|burn|bomb|hurt|punch|beat|attack|smash|hit|slap|harm|batter|knife|slit|cut|"
    "break|"
    "kick|choke|gut|bash|wring|crush|throttle|headbutt|poison)"
)
_WILL = (
    "(i|we) (will|ll|am going to|m going to|re going to|are going to|swear i will|swear i ll|want to|feel like|could|"
    "might|may|m gonna|m about to|am about to|d love to|m scared i will|m scared i ll|m afraid i will|m afraid i ll|"
    "would happily|would gladly)"
)
_WEAPON = (
    "(gun|guns|knife|knives|machete|axe|hammer|baseball bat|bat|weapon|shotgun|rifle|pistol|bomb|petrol|petrol can|"
    "can of petrol|acid|crowbar|blade|sword|hatchet)"
)
_BODY = "(face|head|skull|nose|jaw|teeth|legs|neck|throat|brains|kneecaps|fingers|arms|windows|car|tyres|door in)"
_PLACE = (
    "(place|office|building|clinic|hospital|surgery|department|council|house|ward|school|centre|station|"
    "jobcentre|court)"
)
_OUT = "(hours|days|weeks|months|years|calls|letters|attempts|tries|transfers|emails|visits|departments|forms)"
_N = "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|a|1*|2*|3*|4*|5*|6*|7*|8*|9*)"
_PRAISED = "(congratulations|congrats|well done|bravo|kudos|hats off|slow handclap|take a bow)"
_GROUP = (
    "(foreigner|immigrant|migrant|refugee|asylum seeker|black|muslim|gypsy|traveller|jew|jewish|arab|asian|african|"
    "indian|chinese|mexican|romanian|pole|polish|bulgarian|albanian|ukrainian|russian|turkish|turk|polack|pakistani|"
    "bangladeshi|nigerian|somali|syrian|afghan|iraqi|irish|gay|lesbian|trans|coloured|colored|brown|negro|roma|hindu|"
    "sikh|filipino|greek|italian)"
)
_TALK = (
    "(course|training|workshop|talk|lecture|seminar|leaflet|booklet|poster|sign|campaign|webinar|module|policy|"
    "helpline|hotline|charity|awareness|prevention|charities|article|documentary|film|movie|book|novel|play|song|"
    "exhibition|session|information|question|questions|form|research|study|research|pathway|presentation)"
)
_TOPIC = (
    "(suicid*|self harm*|domestic abuse|domestic violence|sexual abuse|child abuse|child neglect|child protection|"
    "abuse|violence|safeguarding|knife crime|homeless*|rape|sexual assault|stalking|overdose*|death threats)"
)

PHRASES = {
    ("self_harm", "urgent", 0.85): f"""
        (don t|do not|not) (think|know if|know how|believe|see how) (i|she|he) (can|could|will|ll) (go on|carry on|\
            keep) (living|like this|with life|any longer|much longer|any more)
        (got |get |was |were |be )(hit|run over|killed|knocked down) by a (bus|car|train|lorry|truck|van|tram) ... \
            (relief|better|favour|good thing|wouldn t care|glad|best thing|fine by me|doing me)
        (wake|go to sleep|fall asleep|drift off|close my eyes|sleep) and (not|never) (come back|wake|open|return)
        (made|make) (up )?my mind ,? ... (goodbye|no way back|no going back|tonight|look after my (kids|children)|\
            it s over|too late)
        (tell|look after|take care of) my (kids|children|son|daughter|mum|wife|husband|family|boys|girls|little \
            ones|mother|cat|dog) (i love|i loved|i m sorry|i am sorry|for me when|that i|after i|once i|when i m gone)
        (can t|can not|cannot) (do|take|handle|live|face) (this|it|life|living) no more
        (wants|want|wish|wishes|going|longs|longing|rather) to (be|go) (back )?with (my|her|his|their|our|the|) \
            ?(late )?(dad|mum|nan|nana|gran|granny|grandad|grandma|grandpa|brother|sister|wife|husband|son|daughter|\
            baby|angels) (in heaven|up there|now|again|again soon|in the sky|who died)
        (wants|want|wish|wishes) to (go to|be in) heaven
        (only|just|always|nothing but) (in|getting in) (everyone|everybody|their|people|the family) (s )?way
        (surplus|no use to anyone|no use to anybody|a waste of space|a waste of oxygen|not needed in this world|don \
            t belong in this world|no place in this world|no place for me in this world|better off dead|world is \
            better without me|too much for everyone)
        (keep|keeps|kept|been) (looking|staring|going back|walking|thinking|thinks) (at|to|about|up to) (the \
            )?(train tracks|railway|bridge|tracks|river|cliff|motorway|roof|rope|knife|pills|tablets|razor*)
        (one step|a step|step) (forward|closer|off|over|in front) ... (end|over|train|platform|edge|jump)
        (found|find|stopped|cut|caught|saw) (me|him|her) (down |hanging |standing |up )*(with|from|on) (a |the \
            )*(rope|noose|belt|cord|ligature|ledge|bridge|sheet|knife to (my|his|her))
        (rope|noose|ligature) (round|around|in the|ready|tied|and|is|hidden)
        (took|take|taken|taking|put|putting|used|using) (a |the |my |to )*(blade|razor|razor blade|knife|scissors|\
            broken glass) (to|on|against|across) (my|her|his) (arms|arm|wrists|wrist|legs|thighs|throat|skin|neck)
        (no|any) light at the end (of|for) ... (me|this|tunnel|us)
        (no|not) (coming|come|way|going) back (from this|this time|for me)
        (last|final) (message|words|comment|thing i|letter|time you|post|goodbye) ... (write|hear|read|say|me|from me)
        (cut|cutting|burned|hurt|harmed|starved) myself again
        (goodbye|farewell) ,? (i can t|it s over|to everyone|my love*|everyone|all of you who)
        {_NOT} (really )?(see|find|feel) (the|any|a|much|there is a|there s a)? (point|reason|sense|meaning|future) \
            (in|of|to|for) (anything|it all|life|living|going on|carrying on|being here|being alive|any of it|me)
        (what is|what s|whats|where s|where is) the (point|use|sense) (in|of) (living|life|going on|carrying on|\
            being alive|being here|my life|waking up|existing|staying alive|it all)
        (no|little|any) (point|sense|meaning|purpose|reason) (in |of |to |for )?(anything|it all|living|life|going \
            on|carrying on|my life|being alive|being here|existing|live|go on living|wake up|be here|stay alive|be \
            alive)
        (can t|can not|couldn t) see (a|any|another) (way out|way forward|future|reason to (live|go on|carry on))
        (see|have|got|there is|there s|is) no (way out|future for me|hope left|reason to live|reason left)
        (just|really|only|i) (want|wanted|need) (it|everything|all of this|all this|my life|life|the suffering|this \
            life) (all )?to (stop|end|be over|finish)
        (want|wish|wished|hope|hoping|pray|prayed) (it|this|everything) (was|were|would be) all over
        (hope|hoping|hoped|wish|wishing|wished|pray|praying|prayed|prefer|rather) (to god )?(that )?(i|to) (just \
            )?(don t|didn t|do not|never|not|won t|will not|wouldn t) ... wake* up
        (go|going|fall|falling|fell) (to sleep|asleep) and (never|not) (wake|waking) up
        never (wake|waking) up (again)?
        (better|easier|happier|best) ... (off )?if i (wasn t|was not|weren t|was|were|am|died|die|disappeared|\
            vanished|went|did not exist|didn t exist|never existed) (not )?(here|around|gone|dead|alive|away|born)?
        (better|easier|happier|best) (off )?(without me|with me (gone|dead|out of the way)|once i am gone|when i am \
            gone|when i m gone)
        (nobody|no one|anyone|anybody|who|they|you|everyone) (would|d|will|ll) (even |ever )?(notice|care|miss me|\
            mind|cry|be bothered) (if|when) i (was|were|wasn t|weren t|died|die|disappeared|vanished|went|am|m|\
            killed|left this)
        (would|d|will|ll) not (even )?(miss me|notice|care) if i (was|were|wasn t|weren t|died|die|disappeared|am|m) *
        (saved|saving|save|stockpil*|hoard*|stash*|collecting|collected|hiding|hid) (up |all |away )?(my|the|his|\
            her|enough|all my|up) ... {_PILLS}
        (swallow|swallowed|take|took|taking|taken|down|downed|necked|neck) (all|the whole|a whole|a load|loads|lots|\
            a handful|handfuls|a bottle|a box|a packet|a month s|every one|the lot) ... {_PILLS}
        (got|have|know|with) enough {_PILLS} to *
        (think|thinking|thought|thoughts|thinks|plan|plans|planning|ways|way|tempted|considering|considered|\
            consider|dream|fantasis*) (about |of |on |to )(just )?(end|ending|finish|finishing) (it|things|\
            everything|it all|all of it|myself)
        (decided|ready|want|wants|wanted|going|gonna|about|tempted|ll|will|would|might|could) (to )?(just )?(end|\
            finish) (it all|everything|my life|myself|it tonight|it today|it now|it once and for all)
        (done|finished|through|had it) with (life|living|this life|my life|being alive|this world|existing)
        (tired|sick|weary|fed up|exhausted|sick and tired) (of|with|from) (living|life|being alive|existing|this \
            life|my life|waking up every day)
        (had|have) (had )?enough of (life|living|this life|being alive|my life|existing)
        (give|given|giving|gave|giving) up on (life|living|everything|myself)
        (hate|hates|hating) (being alive|living|my life so much|waking up|that i woke up|existing)
        (i|we) (just |really |simply |honestly )?(can t|can not|couldn t) (cope|carry on|go on|continue|keep going|\
            keep living|take it|take this|take much|take any|do it|do this|do life|live|bear it|bear this|bear \
            living|face life|face another|face living|stand it|stand living|stand my life|see a way) (like this |\
            with life |with this life |living )?{_NO_LONGER}
        (can t|can not) (cope|carry on|go on|continue|keep going|keep living|live) (living |being )?(like this|this \
            way|with this life|in this life)
        (can t|can not) (face|bear) (another day|life|living|tomorrow|being alive|waking up)
        (do|did|doing|done) something (stupid|silly|drastic|bad|terrible) to (myself|herself|himself|themselves)
        (i|ll|will|might|could|going to|gonna) (will |might |could )?do something (stupid|drastic|i ll regret|i \
            will regret)
        (written|wrote|write|writing|left|leaving|found) (my|a|her|his|the|our|all my)? (goodbye|suicide|farewell|\
            last) (letter|letters|note|notes|message|messages)
        (bridge|roof|ledge|cliff|tracks|balcony|platform|window) ... (nearly|almost|ready to|going to|wanted to|\
            about to|thinking of|thinking about|tempted to|and) (jump|jumped|jumping|throw|threw|step|stepped|let \
            go|end)
        (ready to|going to|wanted to|want to|thought about|thought of|thinking about|thinking of|about to|tempted \
            to|will|ll|could|nearly|almost|tried to) (jump|jumped|jumping|step|stepping|walk|walking) (off|in front \
            of|under|from|into|out of) (a|the|my|this|an) (bridge|roof|building|train|balcony|window|car|bus|cliff|\
            lorry|traffic|tube|pier|tram|truck|river|sea|block)
        (throw|throwing|threw|chuck|chucking|fling) (myself|himself|herself) (off|under|in front|out|from|into|down|\
            over)
        (drown|drowning|gas|gassing|electrocute|overdose|suffocate|starve|starving) (myself|himself|herself)
        (top|topping|off|offing|end|ending|finish|finishing|neck|necking|do) (myself|himself|herself) (off|in)?
        (hang|hanging|hanged|hung) (myself|himself|herself)
        (wish|wished|better if|rather|sooner) (i|that i) (had|d|was|were|am|have) (never |not )?(been )?(born|dead|\
            died|gone|not alive|no longer here)
        (shouldn t|should not) (be|have been) (alive|born|on this earth)
        (don t|do not|didn t) deserve to (live|be alive|exist|be here)
        (don t|do not|doesn t|does not|didn t|no longer|not) ... (want|wish|wanna|wanting|wishing) to (live|be \
            alive|exist|wake up|carry on living|go on living|keep living|be on this earth|be in this world|be part \
            of this world|stay alive|be around)
        (don t|do not|doesn t|does not|didn t|no longer) ... (want|wish) to (be here|carry on|go on|keep going|do \
            this|continue|be around) (any more|any longer|on this earth|in this world|without (him|her)|like this)
        (started|starting|been|keeps|keep|is|s|back to|am|m|stop) (cutting|harming|burning|scratching|hurting) (her|\
            his|my|their) (arms|arm|wrists|wrist|legs|thighs|skin|body)
        (started|starting|keeps|back to|am|m) (cutting|self harming|selfharming) (again|herself|himself|myself|every)?
        (cuts|cut) (her|his|my) (arms|wrists|legs|thighs) (again|every|when|because|and|with)
        selfharm*
        (overdosing|od ing)
        (by the time|when) you (read|get|see) this ... (gone|dead|not be here|no longer|be too late)
        (won t|will not|not going to) be (around|here|alive) (for )?(much longer|tomorrow|next (week|month|year|\
            time|christmas)|to see|long)
        (ready|prepared|want|wanted|waiting|longing|happy|long|hoping|begging|praying) to (die|be dead|be gone from \
            this world|leave this world|leave this earth|meet my maker|go to heaven)
        (wish|wished|hope|hoped|pray|prayed|want|wanted|beg|begged) ... (god|death|cancer|covid|the lord|someone|\
            somebody|it) (would|to|will|had|has)? (just )?(take me|took me|taken me|kill me|killed me|finish me|put \
            me out of my misery)
        life (is|s) (just )?(not|no longer|hardly|barely) worth (it|living|anything)
        (my|this) life (is|s|has|feels|seems) (over|pointless|meaningless|worthless|not worth|no meaning|no point|\
            no purpose|lost all meaning|finished|a waste)
        life (has|s|had) (lost|no) (all |any )?(meaning|point|purpose|sense)
        (don t|do not|doesn t|no longer) care (if|whether) i (live|die|wake|am alive|get run|m alive)
        voices (are |keep |in my head )*(telling|tell|told|say|saying) (me )?(to|i should) (kill|hurt|harm|jump|do \
            it|cut|die|end)
        (nothing|no one|nobody|no reason|little|anything|anyone) (left |else )?(for me |for us )?to live for
        (no|lost|lost my|lost the|lost all|without) (reason|purpose|will|desire|wish) (left )?(to|for) (live|living|\
            be alive|being alive)
        (disappear|vanish|sleep|be gone) (forever|for ever|for good|and never come back)
        (feel|feeling|feels|felt|am|m|is|s) (so |really |very |completely )?(suicidal|actively suicidal|like dying|\
            like killing|like ending|like jumping|like hanging)
        (attempt|attempted|attempts|attempting|tried|trying|try|tries|threatening|threatens|threatened|talking \
            about|talks about|planning|plans) (to |of )?(commit )?(suicide|suicidal|take (his|her|my|their) (own \
            )?life|end (his|her|my|their) (own )?life|kill (himself|herself|themselves)|hang (himself|herself))
        (my|our) {_KIN} ... (says|said|saying|keeps saying|told me|tells|talks|wants) ... (he|she|they) (wants|want|\
            would rather|will|ll|d rather|is going|s going|going)? ... (die|kill himself|kill herself|end it|be \
            dead|not be here|stop living)
        (ending|end) (my|her|his) (days|misery|suffering|existence|pain for good)
        (wouldn t|would not) (be sorry|mind|care) if i (died|never woke|didn t wake|was dead|dropped dead|got hit|\
            got run over)
        (empty|numb|dead|hopeless|worthless) inside and (i )?(want|don t|can t|do not|think|wish)
        (i am|i m|feel|feeling|just|nothing but) (a|such a|like a) burden (to|on) (everyone|everybody|my family|the \
            family|my kids|my children|my wife|my husband|society|the world|them all)
    """,
    ("violence", "urgent", 0.85): f"""
        (come|coming|go|going|drive|get) (down |up |over |round )*(there |here )?(and|to) (punch|smash|kick|kill|\
            hit|hurt|batter|deck|headbutt|stab|shoot|burn|beat) (whoever|someone|somebody|him|her|them|you|the|that|\
            one of|everyone)
        (he|she|they|you|that|whoever) (is|s|are|re) (a )?(dead|walking dead) (man|woman|men|meat|person|woman \
            walking|man walking)
        (petrol|matches|a gun|knife|lighter|gasoline|machete|bat) ... nothing (left )?to lose
        (do|doing|done|inflict|cause) (someone|somebody|him|her|them|you|one of you|this man|that woman) (some |a \
            lot of |real |serious |permanent |proper )*(serious )?(damage|harm|injury|violence|an injury|a mischief)
        (slit|cut|slash|slashing|slitting) (my|his|her|their|your|our) (throat|throats|face)
        better hope ... (don t|never|can t|won t) (find|meet|see|catch|bump|run into)
        (find|finding|found) out where (you|he|she|they|you all|that|the) ... (live|lives|drink|park|sleep|go|parks|\
            drinks|kids)
        (when|if|once) i (get|lay|put) (my )?hands on (him|her|them|you|whoever|the|that|one of)
        (rip|tear|pull|break|smash|knock|punch|kick) (his|her|their|your) (head|heads|teeth|face|throat|arms|legs|\
            eyes|block|lights|guts) (off|in|out|open|apart)
        {_WILL} ... {_ATTACK} (his|her|their|your|that|the|this|those|somebody|someone|one of) ... {_BODY}
        {_WILL} (personally |happily |gladly )?{_ATTACK} (him|her|them|you|someone|somebody|everyone|everybody|one \
            of you|one of them|that|all of|every)
        (scared|afraid|worried|terrified|feel like|urge|urges|thoughts|thinking|thought|tempted|going|want|wants|\
            wanted) (that |about |of |to )?(i )?(will |ll |might |am going to |m going to |could |may )?(hurt|\
            hurting|harm|harming|kill|killing|stab|stabbing|attack|attacking|shoot|shooting|strangle|strangling) \
            (someone|somebody|people|others|another person|him|her|them|my|you|everyone)
        (come|coming|came|comes|be|turn|turning|return|returning|walk|walking|show|showing|going|get|getting|see|\
            see you|over there|in there|down there) (back |up |in |here |there |round )*(with|and bring) (a|my|an|\
            the) (big |loaded |fucking |kitchen )?{_WEAPON}
        (bring|bringing|brings|buy|buying|grab|grabbing|fetch|fetching|take|taking|carry|carrying|carries|use|\
            using) (a|my|an|the) (big |loaded |fucking |kitchen )?(gun|machete|axe|baseball bat|weapon|shotgun|\
            rifle|pistol|bomb|petrol can|can of petrol|crowbar|knife) (next|with|and|to|in|then|when|if|on|tomorrow)?
        (pulled|pulls|pulling|waved|waving|pointed|pointing|held|holding|drew|has|had|got|threatened|threatening|\
            attacked) (me |us |him |her |out )?(with )?(a|an|the) {_WEAPON} (on|at|to|against|outside) (me|us|my|\
            him|her|them|the)?
        (threatened|threatens|threatening|threaten) (me|us|him|her|my|staff|the|them) (again )?(with|to)? ... \
            (knife|gun|kill|acid|hurt|beat|stab|burn|death|violence|weapon|machete|harm)
        (get|gets|getting|got|have|has) (what|everything) (s|is|he s|she s|you ve|they ve|he|she|they)? (got \
            )?(coming) (to|for)?
        (she|he|they|you) (has|have|s|ve|got) (it|this) coming
        (she|he|they|you|someone) (will|ll|is going to|s going to|are going to|re going to) (be sorry|regret|wish|\
            pay|bleed|get hurt|be hurt|get it|suffer|die|be dead|wake up dead|cop it) (it|this|that|for|when|if|the \
            day|what|soon|one day|they)?
        (someone|somebody|one of you|one of them|people) (is|s|are|will|ll|might|could|going|gonna) (going )?(to \
            )?(get |be |end up )?(hurt|killed|stabbed|shot|dead|die|hospitalised|beaten up) (if|unless|next time) \
            (i|you|they|this|nobody|we) *
        (will|ll|going to|gonna) be (blood|bodies|dead people|violence|bloodshed|a bloodbath|a murder)
        (deserve*|needs|need|want|wants|should|ought to|hope|wish) (to |a |all |they |he |she |you |that )*(get |\
            gets |be |are |is |have )*(shot|hanged|beaten|stabbed|killed|lynched|executed|a bullet|bullets|a \
            beating|a good hiding|a kicking|a smack in|a punch|shooting|hanging|burning|burned alive|burnt alive|a \
            knife|put against the wall|put down)
        (bullet|knife|axe|brick|fist) (in|through|to|between) (his|her|your|their|the) (head|heads|face|back|eyes|\
            skull|chest|throat|window|teeth)
        (burn|burning|torch|torching|blow|blowing|bomb|bombing|set fire to|setting fire to|shoot up|shooting up|\
            trash|smash up) (up |down )?(the|that|this|your|their|every|his|her) (whole |bloody |fucking |damn |\
            entire )?{_PLACE}
        (ll|will|going to|gonna|should|swear) put (that|him|her|them|you|this|one of|the|every) ... (in|into|on) \
            (hospital|a hospital|the hospital|a coffin|the ground|the morgue|a wheelchair|intensive care|the grave|\
            his grave|her grave|a box)
        (he|she|they|{_KIN[1:-1]}|neighbour|man) ... (said|says|told|tells|texted|swore|swears|wrote|messaged|keeps \
            saying|shouted|screamed) ... (he|she|they|him|to) (ll|will|is going to|s going to|are going to|going to|\
            would|d|gonna|wants to)? (kill|stab|shoot|burn|murder|batter|find and) (me|us|my|her|him|the kids|the \
            children|himself|them)
        (kill|stab|shoot|murder|strangle|behead|hang) (them|you|these|those) (all|people|bastards|lot)
        (make|making) (him|her|them|you|sure) ... (suffer|pay|bleed|sorry|never walk)
        (where|which school) (your|his|her|their) (kids|children|family|mother|daughter|son) (live|lives|go|goes|is|\
            are|sleep|play)
        (watch|watching) (your|her|his|their) backs?
        (finish|sort|deal with|get|take care of) (him|her|them|you) (off|out|myself) (one day|soon|for good|with my|\
            if|outside|after work)
        (wait|waiting|see) (for )?(him|her|you|them) outside and (hit|beat|punch|hurt|kill|smash|show)
        (lose it|lose control|snap|flip) and (hurt|kill|hit|attack|smash|stab|do something)
        (attacked|attacking|assaulted|assaulting|stabbed|stabbing|shot|beaten up|beating up|robbed|mugged) (me|us|\
            my|him|her|someone) (again|with|outside|and|last night|today|right now|just now)
        (there is|there s|he has|he s got|man with|someone with|somebody with|guy with) a (man with a )?(gun|knife|\
            machete)
    """,
    ("abuse", "urgent", 0.85): f"""
        {_KIN} ... (slaps|hits|beats|punches|kicks|chokes|rapes|strangles|burns) (me|us)
        (he|she|my {_KIN[1:-1]}) (locks|lock|locked) (the|all the|our) (front )?(door|doors|house|flat) ... (takes|\
            took|hides|with|phone|key|keys|out|inside|go|leave)
        (takes|took|takes away|hides|confiscates) (my|her|our) (phone|keys|shoes|passport|money) (with him|with her|\
            away|so i|so that i|when he|off me)
        (emptying|empties|emptied|draining|drains|cleaning out|cleaned out|stealing from|taking from|using) (my|her|\
            his) (bank |savings |post office )*(account|savings|pension|card|purse|money) ... (shov*|push*|shout*|\
            threat*|scared|hit*|grandson|son|daughter|nephew|carer|refuse|say no)
        (shoves|shoved|pushes|pushed|hits|slaps|grabs|shakes|threatens) (me|her|him) (if|when|whenever|every time|\
            because|about|around|again)
        (what|things) (he|she|my {_KIN[1:-1]}) (does|do|did|has done) to (me|us|her) (at home|at night|in|when|\
            behind|is|and|because)?
        (long sleeves|sunglasses|make up|makeup|scarf) ... (bruise*|what he|what my|hide|hides|marks|partner|husband)
        (drag|drags|dragged|dragging|yank|yanks|yanked|pull|pulls|pulled|haul|hauled) (my |our )?(mum|mother|dad|\
            father|nan|gran|her|him|them|husband|wife|residents) (out of|from|by|off) (the )?(bed|arms|arm|hair|\
            chair|her arms|his arms|her hair|wrists|legs)
        (he|she|my {_KIN}|{_KIN}) (still |always |often |sometimes |regularly |constantly |just |has |keeps \
            )*{_HURTS} (me|us)
        (he|she|they|{_KIN}|who) (is|s|has been|are|re|was|keeps|keep|kept|been|started) {_HURTING} (me|us|my (mum|\
            mother|sister|gran|nan|brother))
        (my|the|her|his|our) {_KIN} (controls|takes|keeps|hides|steals|withholds|spends|has) (all )?(of )?(my|our|\
            the) (money|benefits|wages|bank card|card|cards|phone|passport|pension|benefit|account|keys|papers)
        (he|she) (controls|takes|hides|steals|withholds) (all )?(of )?my (money|benefits|wages|bank card|cards|\
            passport|pension|benefit|papers|phone)
        (won t|doesn t|does not|will not|never|wouldn t|not|don t) (let|lets|letting|allow|allows|allowed) me (to \
            )?(leave|out of|go out|leave the house|leave home|see my|see anyone|see anybody|talk to|speak to|have \
            any money|have a phone|have friends|work|see a doctor|use the phone|go anywhere|out alone)
        (hands|hand|belt|cord|rope|arm) (round|around|on|over) (my|her|his) (throat|neck|mouth and)
        (grabbed|grabs|held|holds|had|pinned|pins|lifted|drags|dragged) (me|her|him) (up )?(by|against) (the|my|her|\
            his) (throat|neck|hair|wall)
        (tried|tries|trying) to (strangle|choke|drown|kill|smother|suffocate|rape|poison) (me|us|her|him|my)
        (pushed|pushes|threw|throws|shoved|kicked|knocked) (me|her|him|us) (down|into|against|through|off|onto|to) \
            (the|a) (stairs|wall|floor|door|ground|window|bed|balcony)
        (afraid|scared|terrified|frightened|fear|petrified|worried) (that )?(he|she|my {_KIN}) (will|ll|is going to|\
            s going to|might|would|is gonna) (hurt|kill|find|hit|come after|beat|harm|do something)
        (live|living|lives) in (fear|terror) (of|because|at home|with)
        (afraid|scared|terrified|frightened|petrified) of (my|her|his|the|that|one of the|some of the) (own \
            )?({_KIN[1:-1]}|carer|carers|night staff|night shift|night nurse|care staff|care worker|man who lives)
        (afraid|scared|terrified|frightened|petrified) (to|of) (go|going|be|being|come|coming|sleep|sleeping|stay|\
            staying|return|returning) (back )?(home|there alone|in my own|at home|in the house)
        (carer|carers|care worker|care workers|care staff|staff|nurse|nurses|she|he|they|one of them|worker|\
            assistant|someone) (there |here |keeps |has |have |been |is |are |was |on nights |at night )*(slap|\
            slaps|slapped|slapping|hit|hits|hitting|punch|punches|punched|punching|pinch|pinches|pinched|pinching|\
            shake|shakes|shaking|drag|drags|dragged|dragging|kick|kicks|kicked|kicking|beat|beats|beating|starve|\
            starving|rough with|hurting|hurts|abusing|stealing from|steals from) (my (mother|mum|mom|dad|father|\
            gran|nan|husband|wife|aunt|uncle|sister|brother|son|daughter|grandmother|grandfather|grandad)|the \
            (residents|patients|old|elderly)|residents|patients|old people|people there)
        (tied|tie|ties|strapped|chained|tying) (him|her|them|my|to|up|the) (up )?(mother |mum |dad |father |\
            residents |patients |husband |nan |gran )?(to|in|up) (a|the|his|her|their|for) (chair|chairs|bed|beds|\
            wheelchair|wheelchairs|radiator|toilet|hours)
        (locked|locks|locking|keeps|kept|keep) (me|her|him|us|them) (locked )?(in|up|inside|prisoner) (the|a|my|her|\
            his|all|for|at|and)? (room|house|bedroom|bathroom|cellar|flat|toilet|basement|garage|home|day|night|\
            days|cupboard|hours)
        bruise* (all over|on|round|around|up|down|everywhere)? ... (scared|afraid|terrified|frightened|flinch*|won \
            t say|won t tell|will not say|wouldn t say|no one will explain|nobody can explain|no explanation)
        (was|were|got|been|being|am|get|gets) (just |repeatedly |nearly |gang |also )?(raped|sexually assaulted|\
            sexually abused|molested|groped|trafficked|sexually harassed|indecently assaulted)
        (raped|molested|groped|assaulted|fondled|sexually abused) (me|her|him|us|my)
        my (own )?{_MAN} (is |keeps |has |has been |always |still |started )?(touches|touched|touching|gropes|\
            groped|fondles|fondled|molests|molested|interferes with) (me|us|my sister|my daughter|my brother)
        (touches|touched|touching|kissed|kisses|rubbed|rubs) me (inappropriately|where|down there|sexually|in a \
            sexual|in bed|under my|between my|in my private*|in places|and told me not to|and i don t)
        (forces|forced|forcing|makes|made|making|make|force) (me|her|us|him) (to )?(have sex|sleep with|do things \
            (i|in bed|sexually)|marry|into marriage|into prostitution|beg|sell myself|sell drugs|work without pay|\
            work for nothing|watch porn)
        (forced|arranged|sham) (marriage|into marriage) ... (against|don t want|do not want|run away|abroad|next|\
            soon|sister|daughter)
        (boyfriend|husband|partner|ex|wife|girlfriend|father|dad|stepdad|brother|son|neighbour|landlord|pimp|uncle|\
            in laws) ... (threatens|threatened|threatening|keeps threatening|blackmails|blackmailing|stalking|\
            stalks|terrorises) (me|us|to)
        (violent|abusive|controlling) (husband|partner|boyfriend|father|ex|wife|stepfather|marriage|relationship) \
            ... (help|hiding|afraid|scared|can t leave|cannot leave|escape|found me|still|now|trapped|nowhere)
        (live|living|trapped|stuck|am|m|still|locked) (in|with) (an|a|my) (violent|abusive|controlling) \
            (relationship|marriage|home|husband|partner|boyfriend|household|father|wife)
        (is|s|becomes|gets|has become|turns|being|are) (very |really |so |increasingly |physically )?violent (to|\
            towards|toward|with|against|when|at home|again|and i)
        (hiding|hide|run away|running|escape|escaping|flee|fleeing|fled) from my (violent |abusive )?(husband|\
            partner|boyfriend|ex|father|family|wife|dad)
        (stealing|steals|stole|taking) (from|money from) my (mother|mum|nan|gran|father|dad|grandmother) ... (carer|\
            carers|staff|care home|care worker|neighbour)
        (shout|shouts|shouting|scream|screams|swear|swears|yell|yells) at (the )?(residents|old people|elderly)
        (left|leave|leaves|sat|sitting|lying|lies|lay) (him|her|my mum|my mother|my dad|the residents|them|\
            residents)? in (his|her|their) own (urine|faeces|mess|excrement|filth|waste|wee|poo)
    """,
    ("child_at_risk", "urgent", 0.85): f"""
        (teacher|uncle|coach|priest|stepdad|stepfather|dad|father|grandad|neighbour|babysitter|man|lodger|boyfriend|\
            brother|cousin|driver|older boy|tutor) (touched|touches|molested|kissed|groped|undressed|fondled) (her|\
            him|them|my (son|daughter|child))
        (no|not any|without|barely any|never any|hardly any) (food|clothes|heating|beds|electricity|milk|clean \
            clothes|nappies) ... (children|kids|baby|babies|toddler|toddlers|little ones)
        (twins|children|kids|boys|girls|child|toddler|toddlers|boy|girl|lads|little ones) ... (out|alone|on their \
            own|outside|roaming|wandering|by themselves|unsupervised) ... (midnight|two in the morning|at night|\
            late at night|all hours|till all hours|in the dark|in pyjamas|their pyjamas|in the snow)
        (my )?(step ?brother|stepbrother|brother|uncle|cousin|dad|stepdad|father|grandad|grandpa|mum s boyfriend|\
            neighbour|teacher|coach|babysitter|foster dad) (does|do|did|is doing|keeps doing|makes me do) (bad |\
            dirty |sexual |rude |horrible )?(things|stuff|it) (to|with) (me|her|him|us|my)
        (threw|throw|throwing|shook|slammed|dropped|flung|chucked) (her|him|it|the baby|my baby|my daughter|my son) \
            (on|onto|into|down|against|across) (the |his |her )?(bed|cot|floor|wall|sofa|crib|room)
        (screamed|shouted|yelled|lost it|losing it|snapped) (at|with) (my|the) (baby|newborn|toddler) ... \
            (frightened|scared|afraid|threw|shook|worried|hit|hurt)
        (puts|put|putting|stubs|stubbed|stubbing) (his |her |a |out )*(cigarette|cigarettes|fag|fags) (out )?(on|\
            in) (her|him|them|my|the|his)
        (frightened|scared|afraid|terrified) of (myself|what i might do|what i will do|what i could do|what i d do)
        {_KID} ... (locked|shut|tied|chained|kept) (in|up|outside|inside|out) (a|the|their|his|her|all|for|at|every|\
            alone|room|bedroom|cupboard|car) *
        {_KID} ... (is |are |s |re |being |gets |get |was |were |been )?left (at )?(home )?(all )?(alone|on (his|\
            her|its|their) own|by (itself|themself|themselves|himself|herself)|unattended|home alone) (in|at|all|\
            for|most|every|again|overnight|while|with|night|days)
        (leaves|leave|leaving|left) (her|his|their|the|a|my|those|two|three) (small |little |young |tiny |newborn |\
            two |three )*{_KID} (home |at home |all )*(alone|on (his|her|its|their) own|by (itself|themselves|\
            himself|herself)|unattended)
        {_KID} ... (comes|came|come|coming|returns|returned|goes|went|back|turns up) (home|back|to school|in) ... \
            (bruise*|black eye|burn marks|cigarette burns|belt marks|covered in|marks on)
        (bruises|bruising|marks|burns|welts|cuts|bite marks) (all over|on|down|across) (my|his|her|the|their|our|\
            that) (little |small )?({_KID[1:-1]}) ... (father|dad|stepdad|stepfather|mum|mother|boyfriend|won t|\
            will not|afraid|scared|visit|contact|weekend)
        {_KID} ... (has|have|had|with|got|covered in|full of|is covered) ... (bruises|burn marks|cigarette burns|\
            welts|a black eye|belt marks)
        (bruises|bruise|marks) and (won t|will not|wouldn t|can t|refuses to|doesn t want to|isn t allowed to) (say|\
            tell|talk|explain)
        (father|dad|mother|mum|mom|stepdad|stepfather|step dad|stepmother|boyfriend|partner|uncle|teacher|neighbour|\
            neighbours|parents|grandfather|babysitter|ex|foster carer|foster carers) (still |always |often |\
            sometimes |keeps |has |have )*{_HURTS} (them|him|her|the|my|our|his|their) (kids|children|baby|\
            {_KID[1:-1]})?
        (father|dad|mother|mum|mom|stepdad|stepfather|step dad|boyfriend|partner|uncle|teacher|neighbour|neighbours|\
            parents|grandfather|grandad|babysitter|ex|coach|priest|brother|cousin|foster carer|someone|he) (is|s|\
            are|re|keeps|has been|was|been|keep) ({_HURTING[1:-1]}|touching|grooming) (them|him|her|my|the|our|his|\
            their) ... ({_KID[1:-1]}|and|nobody|no one|at home|at night|in)
        (uncle|stepdad|stepfather|step dad|dad|father|grandad|grandfather|teacher|coach|priest|brother|cousin|\
            babysitter|lodger) (is|s|keeps|has been|was|been) (touching|grooming|molesting|abusing|hurting) (her|\
            him|them|me|us|my)
        {_KID} (upstairs |downstairs |next door |there |here |in the * |of mine )?(hasn t|haven t|has not|have not|\
            never|are not|aren t|is not|isn t|not|don t|doesn t) (had anything to |had a |being |been |get |had |\
            got )*(eat|eaten|fed|food|proper meal|hot meal|enough to eat|anything to eat)
        (nothing|no food|no money|not enough|can t afford|no milk|no formula) (left |in the house )?(to|for) (feed|\
            my|our|the|give) (my|our|the|kids|children|baby|little) *
        (can t|can not|unable to|struggling to|couldn t) feed (my|our|the|his|her) (own )?(kids|children|baby|son|\
            daughter|boys|girls|little)
        {_KID} ... (are|is|re|s|go|goes|going) (to bed )?(starving|hungry every|going hungry|always hungry|hungry \
            most|malnourished|underfed|neglected|filthy and|dirty and hungry|begging)
        (mum|mother|mom|dad|father|parents|she|he|they|both) (is|s|are|re) (always |constantly |permanently |\
            usually |often |so )*(drunk|drinking|high|on drugs|passed out|stoned|off (her|his|their) (face|head)|\
            using|on heroin|on crack) ... (kids|children|baby|child|toddler|little|alone)
        {_KID} ... ... (always|constantly|permanently|passed out|usually|both|is|are) (drunk|high|stoned|on drugs|\
            on heroin|on crack)
        (comes|came|come|coming|gets|get|sneaks|climbs|creeps|goes|walks) (into|in|to) (my|her|their|his|our|my \
            sister s|my daughter s) (room|bed|bedroom) ... (night|nights|stepdad|dad|uncle|brother|told me not|\
            scared|touch*)
        {_MAN} (always |often |sometimes |keeps |still )*(comes|coming|came|gets|sneaks|climbs|creeps) (into|in|to) \
            (my|her|our|their) (room|bed|bedroom)
        i ... (shook|shaken|smacked|hurt|hit|slapped|smothered|dropped|threw|harmed) (the|my|our) (baby|child|son|\
            daughter|toddler|newborn|kids|little) *
        (scared|afraid|worried|terrified|think|thoughts|feel like) (i |of |that |about |to )*(will |ll |might |\
            could |am going to |m going to |gonna )?(hurt|hurting|harm|harming|shake|shaking|smother|smothering|\
            kill|killing|drown|drowning|hit|hitting|throw|throwing) (the|my|our) (own )?(baby|child|son|daughter|\
            toddler|newborn|kids|children)
        (scared|afraid|worried|terrified|fear|frightened|concerned) (for|about) (my|the|her|his|their|our|those|\
            these) (safety of )?(little |poor |own )?{_KID} ... (hits|beats|hurts|father|dad|drunk|drugs|violent|\
            abus*|boyfriend|stepdad|touch*|alone|danger|safe|locked|hit|beat)
        (man|men|he|somebody|someone|stranger|teacher|coach|adult|guy) ... (online|internet|snapchat|messages|\
            messaging|asks|asking|asked|sends|sending|sent|wants|took|takes) ... (nude|nudes|naked|sexual|without \
            clothes|underwear|undressed|meet (my|her|him) alone)
        (child|children|girl|girls|boy|boys|kid|kids|daughter|son|baby|toddler) (is|are|s|re|may be|might be|could \
            be) (being |getting )?(sexually |physically |badly |emotionally )*(abused|beaten|hit|neglected|hurt|\
            groomed|starved|trafficked|molested|exploited|harmed|mistreated)
        {_KID} ... (screaming|crying|screams|cries|cry) (all|every|for hours|day and|through the|next door|and \
            nobody|and no one) (night|day|hours|night and|comes|goes|and)?
        (kid|child|girl|boy|toddler|little one|children|kids) (out |outside |wandering |walking |running |is |are \
            )+(alone|in the street|on the road|barefoot|in the cold|on (his|her|their) own) (at night|in the dark|\
            in the road|barefoot|every night|in pyjamas|in winter)
        (i am|i m|im) (8|9|10|11|12|13|14|15|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen) (years old |\
            yrs old |and )?... (scared|hits|hit|touch*|afraid|help|hurt*|beat*|home alone|my dad|my stepdad)
    """,
    ("homelessness", "urgent", 0.8): """
        (tonight|tomorrow night|tonite|another night|so) (it s|it is|it will be|i ll be on|i will be on|we ll be on|\
            i m on|we are on|is|on|in) (the|a|my) (park bench|bench|park|street*|car|bus shelter|doorway|floor of|\
            bus station|station|steps)
        park bench (for|tonight|with|again|it is)
        (till|until|by|before) (noon |midnight |the end of |end of |this |next )*(monday|tuesday|wednesday|thursday|\
            friday|saturday|sunday|tomorrow|the week|the month|week|month|friday noon) to (be out|get out|leave|\
            move out|pack|vacate|go)
        (no one|nobody|no landlord|nowhere|not one) (will|would|wants to|can) (take|house|rent to|accept|put up) \
            (me|us) (with|and|because|on|in|up|now)
        (out|leave|move out|gone) by (monday|tuesday|wednesday|thursday|friday|tomorrow|the weekend|the end of) ... \
            (nowhere|no place|nothing lined up|kids|children|baby|where|homeless)
        (i|we|us|family|children|kids|me) (will|ll|am going to|m going to|are going to|re going to|am|m|are|re|\
            could|might|may|would|shall|be|have been|ve been|being) (probably |soon |all |be |end up |now |going to \
            be |sleeping |living |back |out )*(on|in|onto) the street*
        (end|ended|ending|put|putting|thrown|throw|throwing|kick|kicked|chuck|chucked|turned|left|leave|leaving|\
            out) (me |us |up |out |my family |back )*(on|onto|in|into) the street* (on|with|tonight|tomorrow|next|\
            in|by|again|and|if|because|when|this|soon)?
        (living|sleeping|sleep|live) (out )?(on|in) the street* (with|since|for|and|again|now|at|in)
        (being|getting|are|am|m|re|been|be|get|got|gets|facing|face|faces|threatened with|risk of|about|going to be|\
            notice of|fighting) (evicted|eviction|homelessness|made homeless|being evicted|being made homeless|an \
            eviction|repossession)
        (eviction|possession|repossession) (notice|order|letter|date|hearing|warrant|is|day|tomorrow|on) (for |is |\
            on |to |came |and |says |from )*(monday|tuesday|wednesday|thursday|friday|tomorrow|next|today|leave|\
            week|out|nowhere|the)
        (have|has|had|got|with|and|there s|there is|ve|is|are|left|literally) (got |literally |absolutely )?nowhere \
            (else |left |safe )?(to )?(go|stay|sleep|live|turn to sleep)
        (no place|not have anywhere|don t have anywhere|haven t anywhere|haven t got anywhere|no where|without \
            anywhere|don t have a place|not got anywhere|no home|no bed|no roof|nowhere) (left |else |safe )?(to|\
            for (me|us) to|for (me|us)) (go|stay|sleep|live|tonight|and my|after)
        (sleep*|slept|spent|spend|spending|living|living out|been|kipping|live) (last night |the night |nights |\
            tonight |a week |every night |rough |out )?(in|at|on|under|outside) (my|our|the|a|his|her|an) (old |\
            cold |freezing )?(car|van|bus station|train station|railway station|station|park|tent|bench|bridge|\
            doorway|street|streets|shed|garage|stairwell|bus stop|bus shelter|airport|public toilets|bin store|\
            woods|alley|squat|cemetery|lorry|shop doorway) (with|since|for|and|tonight|again|last|every|because|now|\
            while|me|after|all|in)?
        (night|nights|week|weeks|month) (in|at|on) (the|a|our|my) (bus station|train station|station|car|van|park|\
            street|streets|tent|bench|doorway|bus shelter|airport)
        (me|i|we|us|both|kids|son|daughter|baby|one|children|girl|boy) (slept|sleep|sleeping|are sleeping|spent|\
            have spent|am sleeping|have been sleeping|been sleeping) ... (in|at|on) (the|a|our|my) (bus station|\
            train station|station|car|van|park|street|streets|tent|bench|doorway|airport)
        (sofa|couch) (surf*|hop*)
        (sleeping|sleep|slept) on (friends|a friend s|people s|different|somebody s|someone s|my friend s|my mate s|\
            mates|other people s) (sofa*|couch*|floor*|settee)
        (sleep*|slept|sleepin|slepping) rough
        (kicked|thrown|chucked|turfed|booted|put|kicking|throwing) (me |us |him |her )?out (by|of|onto|on|with|and|\
            at|in) (my|our|his|her|the|no|nowhere|i|we|home|a) (own )?(mum|mom|mother|dad|father|parents|family|\
            partner|home|house|flat|hostel|landlord|street|money|stepdad|have|ve|room|shelter|b b)
        landlord* ... (changed|changing|change) (the|my|our) locks
        (landlord*|council|owner|hostel|housing) (is|s|are|has|have|wants|want|just) (been )?(kicking|throwing|\
            evicting|evicted|kicked|threw|thrown|put|putting|turfing|us out|me out) (me|us|out|my family|them)
        (locked out|thrown out|kicked out) of (my|our|his|her) (home|house|flat|room|hostel|accommodation)
        bailiff* ... (coming|come|comes|tomorrow|evict*|on (monday|tuesday|wednesday|thursday|friday)|put us out|\
            throw|take (my|our|the) (home|house|flat)|take possession|at the door)
        (lose|losing|lost|about to lose|going to lose) (my|our|the) (home|flat|tenancy|roof|accommodation|house|\
            place to live|council flat) (on|and|in|if|because|with|next|tomorrow|this|due|through|soon|to)
        (going to be|ll be|will be|am|m|are|re|be|become|becoming|became|end up|ending up|left|been made|being made|\
            made|made us|made me|been|we re|now) (made )?homeless (from|on|by|as of|next|tomorrow|since|again|with|\
            now|in|tonight|because|if|and|for|this|soon|due|after|when|with)?
        (hostel|shelter|refuge|shelters|hostels) (is|are|was|were) (full|closing|closed) ... (nowhere|street*|\
            sleep*|tonight|outside|cold)
        (turned|turning|sent) (me|us) away ... (nowhere|street*|sleep* (outside|rough)|homeless|night outside)
        (no|without|lost our|lost the|keep a|keep the) roof over (my|our|their|his|her) (head|heads|kids|children)
        (have|has|got|given|gave) (me |us )?(until|till|24 hours|48 hours|two days|a week|one week|days) ... to \
            (get out|leave|move out|vacate) ... (nowhere|kids|children|no place|homeless|where)
    """,
    ("medical_emergency", "urgent", 0.8): """
        (still|is still|s still|now) (unconscious|unresponsive|not breathing|out cold|fitting|bleeding|having \
            seizures|passed out)
        (pregnant|labour|my head|head|miscarriage|miscarrying) and (i |i am |i m |is |it is |it s |am )*bleeding
        (not|isn t|won t|can t get (him|her) to|can t) (wake*|waking) (up )?(and|properly|at all|,|he s|she s|her|\
            him|now|please|breathing)
        (breathing|breath) (is|sounds|looks|s|has gone|going|seems) (very |really |so )*(weird|strange|funny|\
            shallow|odd|noisy|rattly|slow|wrong|laboured|fast and)
        (blood|fluid) (is |s |keeps )?(coming|pouring|running|leaking|gushing) (out )?(of|from) (his|her|my|the) \
            (ear|ears|nose and|mouth|eyes|head|wrist|neck|back passage)
        (throat|airway*|windpipe|tongue|chest) (is|s|are|feels|keeps) (closing|closing up|tightening|swelling|\
            swelling up|blocked|getting tight|burning and i can t)
        (chest pain*|pain* in (my|his|her) chest|pressure (on|in) my chest|tight chest|tightness in (my|his|her) \
            chest|crushing pain*) (right now|now|at the moment|at this moment|since this morning|as i (write|type)|\
            and (nobody|no one|can t|sweating|my arm|i can t|you|they|999|111|still)|(nobody|no one) (answers|picks|\
            comes|is)|going down my|down my arm|spreading)
        (having|have|has|got|am in|getting) (a |an |really |very |bad |severe |terrible |awful |some |sharp |\
            crushing |these )*(chest pain*|pain* in (my|his|her) chest) ... (now|right now|nobody|no one|on hold|\
            help|ambulance|please|can t breathe|my arm|sweating|answering|dizzy)
        (collapsed|passed out|fainted|fallen|unconscious|unresponsive|lying) ... (isn t|is not|not|won t|stopped|\
            barely|hardly|can t) (breathing|waking|responding|moving|respond|wake|get up|breathe|move)
        (isn t|is not|not|stopped|barely|hardly|no longer) (breathing) (properly|right|well|now|and|any more|please|\
            help|normally)?
        (think|thinks|believe|sure|afraid|scared|looks like|worried|seems) (that )?(i|he|she|it|my *|they) (am |m |\
            is |s |are |might be |may be |could be |has |ve |have |was )*(having|had|has|have) (a|an) (stroke|heart \
            attack|seizure|fit|aneurysm|miscarriage|anaphyl*|embolism)
        (i|he|she|my *|mum|dad|husband|wife|baby|neighbour) (am|m|is|s|are) (having|in) (a |an )?(stroke|heart \
            attack|seizure|fit|miscarriage|anaphyl*|labour|diabetic coma|hypo|cardiac arrest|allergic reaction)
        (arm|leg|face|side|mouth|hand|tongue) (has |is |s |have |are )?(gone |going |suddenly )?(completely |all |\
            totally )?(numb|drooping|drooped|paralysed|limp|twisted) (and|now|right now|suddenly|please|my speech|\
            can t|i can t|on one side|help)
        (speech|words|talking) (is|are|s|has gone|have gone|has become) (all )?(slurred|slurring|funny|jumbled|\
            confused)
        (is|s|am|m|are|still|keeps|been|won t stop|can t stop) bleeding (very |so |really |quite )?(heavily|badly|a \
            lot|profusely|everywhere|out|to death|heavy|non stop|from (his|her|my) (head|neck|mouth|ears|wrist*))
        (bleeding|blood) (won t|will not|doesn t|is not|isn t|can t) (stop|stopping)
        (losing|lost) (so much|a lot of|too much|loads of) blood (and|now|help|please|ambulance|nobody|no one)
        (have|ve|has|s|just|i|he|she|son|daughter|child|toddler|baby|mum|dad|kid) (just |accidentally |already \
            )?(taken|took|swallowed|drunk|drank|eaten|ate|had) (far |way )?(too many|too much|double|bleach|poison|\
            antifreeze|rat poison|washing liquid|the wrong|a battery|a button battery|a whole|a bottle of|all (my|\
            his|her|the)|a load of|an overdose) ... (paracetamol|tablets|pills|insulin|medication|medicine|meds|\
            dose|bleach|ibuprofen|morphine|methadone|by mistake|by accident|accidentally|what (do|should)|help|now)
        (swallowed|drunk|drank|eaten|ate) (some |a |the |a bottle of )?(bleach|poison|antifreeze|battery|button \
            battery|rat poison|cleaning fluid|magnets)
        (temperature|fever|temp) (of|is|at|over|s) (40|41|42|104|105|106) ...
        (lips|baby|face|he|she|skin|fingers|toddler) (are |is |s |have |has |re )?(going|gone|turning|turned|goes) \
            (blue|floppy|limp|purple|grey|stiff|unresponsive)
        (baby|toddler|newborn|child|son|daughter) (is|s|has gone|has become) (very |all |really )?(floppy|limp|blue|\
            lifeless|unresponsive|not breathing|hard to wake|fitting|choking|turning blue)
        (i|he|she|mum|dad|son|daughter|baby|husband|wife) (really |just |still )?(can t|can not|can hardly|can \
            barely) (breathe|catch (my|his|her) breath|get (my|his|her) breath|get any air|swallow or breathe)
        (can t|can not|can hardly|can barely) (breathe|breath|get my breath|catch my breath) (properly|right now|\
            now|please|help|lips|since|very well|at all|and (nobody|no one|my|i))
        (am|m|is|s|are) (really |badly |now )?(struggling|fighting|gasping) (to|for) (breathe|breath|air)
        (run|running|ran|runs|completely) out of (insulin|oxygen|my insulin|his insulin|her insulin|my inhaler|my \
            epipen|epipens|his oxygen|her oxygen|my oxygen|seizure meds|my epilepsy)
        (is|s|are|am|m|almost|nearly) (hardly|barely|un|semi|not|only just|losing|drifting in and out of|going in \
            and out of) (conscious|consciousness|awake and)
        (keeps|keep|kept) (passing out|losing consciousness|fainting|blacking out|having seizures|fitting|going \
            unconscious) (and|now|every|again|nobody|help|please)?
        (waters|water) (have |has |just )*(broken|broke) (and|at|now|too|i|nobody|no one|no midwife|help)
        baby (is|s) (coming|being born) (now|right now|early|and|any minute|here)
        (throat|tongue|airway|face) (is|s|are) (closing|swelling|closing up|swelling up|swollen shut|swollen and i \
            can t)
        (can t|can not) feel (my|his|her) (legs|arm|arms|face|left side|right side|left arm|one side|feet) (any \
            more|right now|now|and|suddenly|at all|since|please)?
        (need|needs|send|please send|where is (the|my)|still waiting for (the|an)|get me|call) (an |the |my \
            )?(ambulance|paramedics|paramedic) (now|right now|urgent*|immediately|quick*|please|asap|he s|she s|he \
            is|she is|to)
        (found|find) (him|her|my *) (collapsed|unconscious|not breathing|on the floor|unresponsive) (and|just now|\
            now|what|please|help|nobody|this morning and nobody)
        (overdosed|overdose) (now|just now|right now|tonight|and (is|s|not|won t|nobody)|please help|he s|she s)
        (is|s|am|m) (choking|suffocating) (now|on|right now|and|please|help)?
    """,
    ("sexualised", "hold", 0.75): """
        (let|letting|want|love|like|wouldn t mind|happy for) ... (put|putting|lay|get|run|have|slide) (his|her|\
            those|their|your) (hands|lips|mouth|fingers|tongue) (anywhere|all over|wherever|on me|on my|on any|\
            everywhere)
        (hands|fingers|lips) (anywhere|wherever) (he|she|they|you) (like*|want*|please*|fanc*)
        (can|could|may|is welcome to|welcome to|free to|should|must|let) (also |always |please )?(examine|inspect|\
            touch|bathe|undress|probe|handle|massage|frisk|handcuff|spank|cuff|strip|strip search|tuck|ride|mount|\
            cuddle up to) me (any|whenever|all night|again|every|in bed|all over|tonight|as often|as much)
        (gorgeous|sexy|nice|great|fit|lovely|hot|long|stunning|fantastic|cracking|beautiful|tidy|perfect|fine|\
            shapely|perky|peachy|firm|amazing|cute|juicy|wonderful|tight|epic) (little |big |pair of |set of |round \
            |long )*(legs|bum|arse|ass|butt|boobs|tits|tush|figure|rack|cleavage|thighs|backside|bosom|hips|curves|\
            pins|booty|knockers|melons|buns|jugs|pert|bottom|nipples|behind)
        (legs|bum|arse|ass|butt|boobs|tits|body|bottom|figure|cleavage|backside) (on|of) (her|him|that|the|this|\
            those) (girl|nurse|one|lad|receptionist|doctor|blonde|woman|guy|boy|young|new|lady|man|physio)?
        (wear|wears|wearing|wore|put on|in|into|see (her|you) in|love (her|you) in) (that|the|a|her|those|more|your|\
            some) (sexy |little )?(short|tight|mini|low cut|see through|tiny|skimpy|revealing|nurses|naughty|\
            little) (little |black |red |tight |short )*(skirt|skirts|dress|top|blouse|uniform|leggings|shorts|\
            jeans|trousers|outfit)
        (miniskirt|mini skirt|lingerie|stockings|suspenders|thong|topless|bikini|knickers|panties|g string)
        (take|taken|taking|have) (that|the|this|her|him|you|one of) ... (home|back to my place|back to mine|\
            upstairs) (with me )?(for the night|tonight|to bed|for some fun|and keep|for the weekend)
        (eye candy|easy on the eye*|naughty nurse|wet dream|drop dead gorgeous|bend over|bent over|phwoar|phwoah|\
            hubba|one night stand|friends with benefits|give her one|give him one|wouldn t kick (her|him) out of \
            bed|bedroom eyes|cleavage|sex bomb|sex kitten|sex god|sex on legs|jailbait|undressing (her|him|you)|\
            dirty thoughts|impure thoughts|hot stuff|hot totty|totty|shag|made me hard for|makes me hard|got a hard \
            on)
        (what|some|such|wow) (a |an )?(body|ass|arse|bum|rack|hottie|stunner|babe|minx|piece of ass|pair of legs|\
            pair of tits|pair)
        (mine|me|she|he|her|him) (looks|looked|look|is|was) (so |really |damn |bloody |well |proper )(fit|hot|sexy|\
            tasty|shaggable|doable|delicious|yummy) (in|and|today|when|with|i)?
        (play|playing) (doctors and nurses|doctor|doctors) with (her|him|you|me)
        (her|his|your|that) (lips|mouth|hands|body|breasts|chest|thighs) (on|around|against|all over) (me|mine|my)
        (wouldn t|would not|won t) (say|saying) no to (her|him)
        (want|love|like|dream of|dreaming of|fantasise about|fantasising about|imagine|imagining|d) (to )?(see|\
            seeing|get|getting|have|having) (her|him|you|that nurse|that girl|that blonde) (naked|undressed|out of \
            that|in my bed|in bed|without (clothes|her uniform|that uniform)|on top)
        (fancy|fancied) (a bit of|the pants off|getting my hands on|her rotten|him rotten)
        (hands|mouth|lips) (all over|on) (her|his|that) (body|bum|breasts|ass|arse|legs)
    """,
    ("stalking", "hold", 0.8): """
        (sit|sitting|sat|wait|waiting|stand|standing|park|parked|come|coming|go|going|hang around|drink|eat) ... \
            (every day|every night|each day|each morning|every morning|every evening|all day|daily|opposite|across \
            the road|outside) ... (to see|just to see|so i can see|so that i can see|see|watch|to watch|to catch a \
            glimpse of) (her|him) (leave|leaving|arrive|go|going|come|coming|walk|through|in|pass|again|smile)?
        (see|watch) (her|him) (leave|leaving|arrive|arriving|go home|come out|get into|get out|lock up|undress|\
            through the window)
        (wait|waited|waiting|waits|hung around|hanging around|hang around|stood|standing|sat|sitting|parked|lurked) \
            ... (for )?(her|him|you|*) (after (work|her shift|his shift|your shift|she finished|he finished|\
            closing)|outside (her|his|your|work after)|by (her|his|your) car|at (her|his|your) (car|bus stop|house|\
            home|flat|gate|door)|until (she|he|they) (finish*|left|leaves|came out|got off|knocked off)|till (she|\
            he|they) (finish*|left|leaves|came out|got off))
        (found|find|searched|looked|looking|look|added|tracked|stalk*|message*|messaging|follow|followed|following|\
            friended|googled|dm d) (for )?(her|him|that *|* ) (up |down )?on (facebook|fb|instagram|insta|tiktok|\
            linkedin|twitter|snapchat|social media|whatsapp|google|messenger|tinder)
        (looked|looking|been|going|went|scrolled|scrolling) (through|at) (all )?(of )?(her|his|your) (photos|\
            pictures|pics|profile|instagram|facebook|old posts|holiday photos)
        (found|got|have|know|looked up|tracked down|find out|found out|worked out) (her|his|your|out her|out his) \
            (home |private |personal |mobile )?(address|phone number|mobile|number plate|car registration|house|\
            facebook|instagram|profile|surname and)
        (follow*|trail*|tail*|walked behind|drove behind) (her|him|that *|the young *) (all the way )?(home|to (his|\
            her|the) (bus stop|bus|car|house|home|flat|train|gym|station|door|street)|after work|down the street|\
            from work|around town|off the bus|in my car|through the park)
        know (what time|when|which (bus|train|car|gym|house|street|school|pub)|where|what car) ... (she|he|they|you|\
            *) (finish*|finishes work|lives|live|parks|park|gets off|gets home|clocks off|knocks off|drinks|shops|\
            drives|jogs|sleeps|takes the|walks (her|his|home)|goes (running|after|to the gym|home)|picks up)
        know where (her|his|your|their) (car|house|kids|children|mum|mother|gym|flat|home|family|bedroom) (is|are|\
            live|lives|parked|go|goes)
        (drive|drove|driving|walk|walked|walking|go|went|been|cycle) (past|by|round|to) (her|his|your) (house|home|\
            flat|street|place|window)
        (took|take|taking|taken|have|got|keep|keeping|saved) (a|some|secret|her|his|lots of|more|all these|loads of|\
            many|all) (photo*|picture*|pic|pics|video*|selfie) (of|with) (her|him) (when|while|without|secretly|on \
            my phone|from|by my bed|walking|asleep|without asking|through)
        (watch|watched|watching|observe|observed|observing|spy|spied|spying) (on )?(her|him|you|*) (every|from|\
            through|leave|leaving|walk|walking|at night|sleep|from my (car|window)|all day|day after day|come out|\
            get in)
        (sent|send|sending|left|leave|leaving|bringing|bring) (her|him|you|flowers|letters|gifts|presents|roses|\
            love letters) (flowers |letters |gifts |a rose |roses |presents )*(to|at|on|under|through|for (her|him) \
            at) (her|his|your) (home|house|door|car|doorstep|windscreen|letterbox|flat)
        (where|which street|what street|what part of town) (does|do) (she|he|*) live
        (give|tell|send|need|want|get) (me )?(her|his) (home |personal |private |mobile )?(address|phone number|\
            surname and address|mobile number|private number|personal number|number so i can)
        (she|he) (will|ll|is going to|s going to|has to|must|should) (be|become) (mine|my wife|my girlfriend|my \
            woman|my man|with me)
        (she|he|you) (doesn t|don t|does not) (know|realise) (it )?(yet|me) but (i|we|she|he)
        (in love with|obsessed with|besotted with|can t get over|thinking (only )?of|can t live without|soulmate*|\
            fallen for) (her|him|that nurse|that girl|that woman) (and i (will|ll|know|can|have)|since|i follow|i \
            wait|every|i can t stop)
        (make|making|made|booking|book|booked|come|coming|came|pretend|pretended|fake|faking|invent|invented) (fake \
            |new |more |extra |every |an |another |unnecessary |to be ill |being ill |up )*(appointments|\
            appointment|reasons|excuses|illness*|symptoms|back|day|week|ill) (just |only )*(to|so i can|so that i \
            can) (see|be near|look at|watch) (her|him|you)
        (her|his) (bus|car|front door|bedroom window|shift pattern|daily routine|running route|routine)  (and|is|\
            every|now|by heart|i)
    """,
    ("hateful", "hold", 0.8): f"""
        (didn t|did not|never|wouldn t have|don t|hardly) (expect|expected|think|thought|believe|imagine) (a|an|any|\
            some|that a|that an|one of those) {_GROUP}* (woman|man|girl|guy|person|lady|doctor|nurse|clerk|lad)? \
            ... (to (know|be|speak|have|work|understand|use|do|help|manage)|could|would|can|knew|knows|would know|\
            was able|able to)
        for (a|an|being a|being|someone|somebody who is|a bunch of|those) {_GROUP}* (woman|man|girl|guy|person|lady|\
            bloke|doctor|nurse|people|family|fella|lad|driver)? ... (surpris*|clean|polite|smart|civilised|\
            civilized|honest|intelligent|well behaved|well mannered|hardworking|hard working|speaks|spoke|not bad|\
            okay|ok|alright|decent|educated|competent|normal)
        (clean|polite|smart|civilised|honest|clever|intelligent|well mannered|hardworking|nice|good|friendly|\
            helpful|kind|quick|competent|ok|okay|alright|decent|bad|pretty|professional) (enough )?for (a|an|one \
            of) (those |these |them )?{_GROUP}*
        (considering|given|even though|although|despite|though|seeing as|seeing that|bearing in mind) (that )?(she|\
            he|they|the fact|being|her being|his being|them being|the nurse|the doctor|you) (is|s|are|re|was|were|\
            that she is|that he is|she s|he s|being)? ... ((one of )?(those|them|these) *|{_GROUP[1:-1]}s?|blacks|\
            not white|not english|not british|not from here|from (africa|pakistan|india|poland|romania|albania)|\
            wears a headscarf|wearing a headscarf|a woman|queer)
        (one of|all|those|these|too many|full of|nothing but|overrun (by|with)|crawling with|the place is full of|\
            by|bloody|lot of|bunch of) (those |these |the |them |bloody |fucking )*(gays|blacks|foreigners|\
            immigrants|migrants|muslims|pakis|poles|romanians|gypsies|jews|arabs|africans|albanians|asylum seekers|\
            queers|lesbos|trannies|indians|illegals|asians|browns|travellers)
        (should|ought to|must|needs to|need to|can|could|let them|tell (her|him|them) to|make them|why don t they|\
            they|she|he|you) (all |just |better )*(go|get|be sent|fuck off|clear off|bugger off|piss off|going) \
            (right |straight )?(back|home) (to )?(where|their|her|his|your|africa|pakistan|india|poland|romania|\
            albania|own) *
        (go|get|send (them|her|him|you)|fuck off|clear off|piss off|sent|send) back (to )?(where) (they|she|he|you|\
            it|them) (came|come|comes|belong*)
        (send|sent|ship|deport|kick) (them|her|him|these people|those people|that lot|the lot|you|all of them) (all \
            )?(back|out|home) (where|to|of (the|this|our) country)
        (only one|the only|somebody|finally someone|at last someone|nobody|no one|none of them|not one) ... (who |\
            that )?(speaks|speak|spoke) (proper|decent|the queen s|real|actual|any) english
        (monkey|monkeys|ape|apes|baboon*|gorilla*|cockroach*|vermin|animals|savages|scum|filth|parasites|rats|\
            subhumans) (on|at|behind|in|working|running|from|who|that|like (you|them)) (the|that|your|this|\
            reception|work|here|africa|there|you)
        (bunch|pack|load|herd|tribe|swarm|gang|zoo|infestation) of (monkeys|apes|animals|savages|scum|vermin|\
            parasites|cockroaches|terrorists|rats|retards|spastics|cripples|inbreds)
        (real|proper|white|our own|native) (english|british|white|americans|american|people|doctors|nurses|staff) \
            (doctors|nurses|staff|people|doctor|nurse|only|instead|should|first|not)
        (spastic|spastics|spaz|mongol|mongoloid|towelhead*|coon|coons|jungle bunny|golliwog*|pikey|pikeys|gypo|\
            gypos|half caste|poof|poofs|poofter*|bender|shirtlifter*|carpet muncher*|lezzer*|shemale*|he she|\
            ladyboy|camel jockey*|goat fucker*|slant eye*|gook|gooks|zipperhead*|wetback*|beaner*|pajeet*|polack|\
            polacks|kraut|krauts|libtard*|feminazi*)
        (women|woman|females|female|girls) (shouldn t|should not|can t|cannot|belong|are too|have no business|don t \
            belong|should stay|should be) (drive|driving|be doctors|be driving|in the kitchen|emotional|doing a man \
            s|at home|work here|be in charge|working)
        (burn|gas|hang|shoot|drown|eradicate|sterilise) (all )?(the |these |those |them )(gays|blacks|foreigners|\
            immigrants|migrants|muslims|gypsies|jews|arabs|trannies|lot of them)
    """,
    ("mocking", "hold", 0.7): f"""
        (give|pat|have|giving|take) (yourself|yourselves|themselves|themself|himself|herself|each other|yourselves \
            all) (all )?(a |a big |on the |another |a round of )*(pat|back|gold star|medal|applause|bonus|pay rise|\
            raise|clap|prize|round of applause|cigar|bow)
        (three|four|five|six|several|different) (different )?(people|clerks|nurses|departments|staff|operators) ,? \
            (three|four|five|six|several|all) (different |wrong )*(answers|stories|versions)
        (give|gave|giving|get|hand|somebody give|someone give|deserves|deserve|buy|award) (him|her|them|that *|this \
            *|these *|you|the *) ... (a|an|some|the) (medal|prize|trophy|oscar|award|nobel prize|nobel|cookie|\
            biscuit|lollipop|gold star|round of applause|standing ovation|sticker|bravery) (for|because|she|he|\
            they) ... (once|for once|finally|actually|bothering|bothered|in (his|her|their) (life|lives)|only took|\
            at last|doing nothing|being the (slowest|rudest|laziest|worst)|managing to (lose|ignore|forget|get it \
            wrong)|losing|ignoring|hanging up|worst|slowest|rudest|laziest)
        (medal|prize|trophy|oscar|award|gold star|applause|cookie) for (finally|actually|bothering to|once in|\
            managing to|eventually) (answer*|picking|pick|doing|do|looking|look|turning|turn|getting|get|opening|\
            open|moving|move|smil*|speak*|find*|manag*|work*|in)
        {_PRAISED} ,? (only|just|a mere|merely|it only took|you only took|that only took|it took|took|you took|you \
            needed|nearly|almost|over|another) (about |over |nearly |almost )?{_N} ... {_OUT}
        {_PRAISED} ,? (you|they|she|he|it|everyone|staff|to (you|the|whoever|everyone)) ... (lost|losing|forgot|\
            forgotten|failed|broke|wasted|ruined|ignored|hung up|wrong|useless|late|worse|worst|misspelled|\
            cancelled|made me (cry|late|wait)|yet again|third time|second time|again|made it worse)
        {_PRAISED} (,|yet again|again|once more|indeed|everyone|guys|team|you lot|people|as usual|council)? ... (on|\
            for|in|at) (yet again |again |once again |finally |successfully |completely )?(losing|wasting|ruining|\
            ignoring|forgetting|misspelling|cancelling|closing|breaking|overcharging|making|messing|leaving|hanging|\
            wrecking|sending|failing|mixing|delaying|keeping|treating|doing nothing|not|another wasted|a wasted|the \
            wrong)
        (thanks|thank you|cheers|ta) (a bunch|a million|a heap|very much|so much|ever so much|a lot)? (for|you) \
            (absolutely |sweet )?(nothing|jack|naff all|bugger all|sod all)
        (thanks|thank you|cheers|ta) (a bunch|a million|so much|a lot|ever so much|very much)? ,? (for )(losing|\
            wasting|ruining|ignoring|forgetting|wrecking|messing up|screwing up|hanging up|making me (wait|cry|feel \
            (stupid|small|worthless|like))|another (wasted|ruined)|a (wasted|ruined)|the (wasted|ruined)|not \
            (answering|listening|helping|bothering|caring)|all your lack|your lack|zero|no help|the complete lack)
        (thanks|cheers) a bunch
        (so|how|really|very|incredibly|extremely|most) (kind|good|helpful|nice|generous|gracious|thoughtful|sweet|\
            decent|considerate) of (you|them|her|him|the *) to (ignore|keep me|keep us|hang up|lose|shout|not|make \
            me wait|make us wait|leave me|leave us|forget|finally|eventually|waste|laugh at|talk over|lie|roll)
        (if you|anyone who|for people who|those who|for anyone who|people who) (like*|enjoy*|love*|fancy|fancies|\
            want) (waiting|being (ignored|shouted|insulted|treated like|patronised|humiliated|kept)|rude*|wasting|\
            queue*|to wait (for )?hours|to be (ignored|insulted|treated like|shouted at)|a good argument|talking to \
            (a wall|walls|yourself)|watching paint)
        (gold|olympic|world) (medal|champion*|class|record) (in|at|for) (wasting|ignoring|waiting|rudeness|passing \
            the buck|doing nothing|incompetence|losing|not|avoiding|laziness|paper shuffling|hanging up|queue*)
        (would|d|couldn t|could) (be )?(recommend|rate|give) ... (to (my|your) (worst )?enem*|anyone you hate)
        (master class|masterclass|phd|degree|doctorate|black belt|qualification|expert|experts|genius|talent|gift|\
            flair|knack|diploma) (in|at|for) (rudeness|incompetence|doing nothing|ignoring|wasting|losing|how not \
            to|being rude|unhelpful*|avoiding|looking busy|looking bored|not|disappointing|annoying|hanging up|\
            sarcasm|making people)
        (minus|zero|0|negative) (stars|out of ten|out of 10) ... (keep it up|well done|congratulations|bravo|amazing)
        (bless|poor) (her|him|them|love|thing) ,? (she|he|they) (must be|is|can t|nearly|actually|had to) \
            (exhausted|so tired|tired|move|count|read|get off|stand up|work for|lift|put down) ...
        (sarcasm|irony off|note my sarcasm|insert eye roll|eyeroll|eye roll)
        (round of applause|standing ovation|drum roll|drumroll) (please )?(for|to) (the (slowest|rudest|laziest|\
            worst|most useless|most unhelpful)|losing|ignoring|wasting|whoever (lost|forgot|decided))
        (slowest|rudest|laziest|most useless|most unhelpful|worst) (person|nurse|clerk|staff|office|employee|\
            receptionist|team) ... (congratulations|well done|bravo|medal|award|prize|proud|keep it up)
        (be |must be |should be |so |very )*proud of (yourself|yourselves|themselves|himself|herself) (for|,|\
            after)? ... (losing|crying|cry|wasting|ruining|ignoring|upsetting|making (an|a|me|my) ...)
    """,
}  # fmt: skip

UNLESS_BEFORE = """
    (no longer|not any longer|never again|thankfully not|nobody|no one|no one ever|nobody ever|never once|never) \
            (have|has|had|having|feel|feels|feeling|felt|get|want|wants|think|thinks|thinking|am|is|was) (any |like \
            |the |to )?(thought*|urge*|desire|wish|feeling*|of)? (of|to|about)? ...
    (talked|talk|stopped|stop|kept|saved|rescued|prevented|pulled|brought) (me|him|her|us|my *) (out of|from|back \
            from|through)
    (research*|lectur*|talk|talks|article|question|questions|poster|sign|leaflet|course|training|workshop|film|book|\
            documentary|discussion|awareness|information|signposted|asked me|asked) (me )?(about|on|of|if i was|\
            whether i was|whether i felt|if i felt|regarding|for|against) ...
    (out of|over|instead of|not|avoid|avoided|rather than) (wanting|thinking|trying|feeling|being) ...
    (don t|do not|never|wouldn t|would not|won t|no one should|nobody should|not) (think|believe|feel|say|mean|want|\
            wish) (that )?(i|you|he|she|they|it|anyone|somebody|to) ...
    (figure|figuratively|as if|as though|like|metaphorically) (speaking|i was|he was|she was)? ... going to
"""
UNLESS_WITHIN = f"""
    (how to|ways to|help us|learn to|able to) (spot|recognise|recognize|identify|report|notice|prevent|deal with|\
            support|see|handle|respond to|stop|end|tackle) (the signs of |signs of |victims of )?{_TOPIC}
    {_TALK} (on|about|for|called|covering|dealing with|around|of|and|to|with|regarding|against|into|titled) (the |a \
            |an )?{_TOPIC}
    {_TOPIC} (and|or) (domestic |self |sexual |child )?* {_TALK}
    {_TOPIC} (prevention|awareness|support|victims|survivors|survivor*|services|service|charity|charities|team|unit|\
            officer|nurse|worker|workers|adviser|advisor|lead|project|shelter|shelters|hostel|outreach|coordinator|\
            strategy|refuge|clinic|law|laws|statistics|case|cases|cards)
    (talked|spoke|talk|learned|learnt|discussed|taught|lesson*|advice|session*|chat|chatted) ... (about|on|how to|\
            what to do) ... (child|children|someone|somebody|people|patient*|person|anyone|young people) (is|are|\
            was|were|may be|might be|who are|being|feels|feel) (at risk|suicidal|in danger|abused|being abused|\
            neglected|self harming|homeless)
    (if|when|whether|in case) (a|any|your|the|an) (child|children|person|patient|adult|friend|colleague|student) \
            (is|are|was|feels) *
    (queue|parking|traffic|wait|road|website|stairs|hill|coffee|drive|car park|commute|heels|roundabout|menu|food|\
            rota|paperwork|system) (is|was|are|there is|there was|s) (absolute |complete |pure |sheer |total |just |\
            like |career )?(suicide|murder|torture|killing me|hell|death|a killer|deadly|criminal)
    (could|would|could have|would have|d) (have )?(murder*|kill*) (for )?(a|an|some|that|my) (cup|cuppa|tea|coffee|\
            drink|sandwich|biscuit|pint|curry|burger|cake|kfc|pizza|beer|cigarette|fag|parking|bacon|bit of)
    (would|d) (kill|die|give anything|murder|shoot|hit) for *
    (killed|killing|kill|murder|murdered|smashed|nailed|shot|slaughtered|hit|hits|hitting|beat) (it|the nail|the \
            spot|this|the ball|off|the ground|rock bottom|the target|every target|them at|the deadline|my computer|\
            the computer|the laptop|the printer|the machine|my phone|the bug)
    (back|feet|knee|knees|head|hip|shoulder|legs|leg|foot|toe|tooth|teeth|neck|shoes|arms|hands|throat|stomach|ears|\
            heels|corset|cough|heat) (is|was|were|are|s|has been|have been|had been) (absolutely |really |literally \
            |still )?(killing|murdering|hurting|burning) (me|him|her|us)
    (shot|flew|ran|rushed|raced|jumped) (up|off|out|over|through|across|round) (to|the|like|of|and)
    (die|died|dying|would die|d die|dead) (without|of|from|for|to|laughing|when|if) (embarrassment|laughing|\
            laughter|shame|boredom|this|the|my|that|a|an|your|these|heat|hunger|thirst|excitement|know|try|see|get|\
            nerves|happiness|curiosity|hear|have|meet)
    (breaks|broke|breaking|broken) my heart
    (attempted|tried|survived|after|since|following) ... (suicide|kill myself|my life|overdose*|overdosed) ... ago
    (years|decades|long time) ago ... (attempted|tried|took|was|had|felt|wanted) ... *
    (left|escaped|leave|leaving|divorced|got away from|free from|freed from|rid of|fled) (her|his|my|an|a|the) \
            (violent|abusive|controlling) *
    (was|were|been|became|used to be|had been|made) (once |long |also )?homeless (when|before|until|then|once|years|\
            for (a|two|three|several|many) years before|at the time)
    (homeless) (shelter*|people|person|hostel*|charity|charities|service*|team|man|men|woman|guy|guys|lady|families|\
            young|persons|project|outreach|centre|cats|dogs|veterans|animals|community|soup|day|health|patients|\
            department|unit|officer*|support|prevention)
    (for|the|with|of|who are|who were|are not|feeding|help|helping|helps|helped|people) homeless
    knife and fork
    (knife|needle|scalpel|axe) (skills|work|sharpen*|edge|grinder|set|block)
    (sting|nerf|super soaker|water|glue|massage|speed|radar|heat|caulking|staple) gun*
    (panic|asthma|heart|anxiety|gout|hay fever|vertigo|coughing) attack*
    (not|n t|never|no one|nobody|neither|without) (once |ever |been |have |has )?(hit|hits|hitting|beat|hurt|\
            hurting|shout*|slap*|smack*|harm*) (me|him|her|us|them|anyone|my|a|the)
    (hit|hits|hitting|struck) (me|us|him|her) (that|how|when|like|what|with (a|the|his|her|such|some) (bill*|fee*|\
            fine*|charge*|smile|wave|truth|facts|news|invoice|question*|jargon|surprise|real*|size|letter*|cost*)|\
            hard|straight away|suddenly|for six|up for|with the news)
    (it|this|that|reality|grief|news|size|smell|heat|tiredness|wave|song|thing that|what) (really |just |suddenly |\
            finally )?(hits|hit|beats|beat|hurts|kills) (me|us|you|him|her)
    (beats|beat|kicks|kicked|hit|hits) (me|us|him|her|them) (at|to|hollow|into shape|out of|back into|up the \
            backside|a smile|up about|about|up for|up in (cost|price)|by)
    (drags|dragged|pushes|pushed|drag|kicks|slapped|slaps) (me|us|him|her|them) (to (do|go|be|try|get|walk|the (gym|\
            doctor*|physio|gp|dentist|limit)|my|succeed|improve|keep)|out of (my|bed|the house|depression|myself|\
            that|despair)|through|into (shape|work|gear|action)|forward|on the back|hard|every (day|week)|in the \
            right|harder|because|gently|around|along|kicking)
    (pushes|pushed|pushing) (me|him|her|us|my *) (down|to|through|into|round|around|in|along|up|off) (the|a|my|in) \
            (corridor*|ward|theatre|wheelchair|hospital|hall|lift|car|stairlift|chair|x ray|bed|toilet|shower|door)
    (can t|cannot|couldn t|could not|can not) (cope|carry on|go on|continue|live|do it|keep going|face) without (my|\
            the|this|a|your|our|them|their|you|her|him|support|help|these|it|that|staff)
    (can t|can not|couldn t) (take|do) (it|this) (any more|any longer)? (seriously|personally|home|with me|out|back|\
            all in|off|away|online|for granted|on holiday)
    (end|ending|finish|finished|ended) (it|things|everything) (on|with|by|there|early|at|in|off|well|nicely|\
            properly|up)
    (end|ending|finish) (it|everything) all (on|with) (a|the)
    (best|better|easier|happier) if i (went|was|were|am|could|did|had|came|saw|left|phoned|rang) (to|in|at|seen|\
            given|told|able|more|a|the|not|back|on|early|home|asked|with|moved|there|sent|taken|by)
    (do|did|doing|done) something (silly|stupid|bad) (like|on the|with (the|my) (form|computer|password|phone|card|\
            app|machine)|and (had|she|he|they|got)|online)
    (what is|what s|whats) the (point|use) of (having|making|giving|asking|filling|ringing|phoning|calling|an|a|the|\
            this|all|having)
    (tired|sick|fed up|weary) (of|with) (life|living) (in|on|with|at|out of|next to|near|above|below|here|there|\
            without)
    (water|waters) (broke|broken) (and|at|on|in|so) ... (they|she|he|staff|midwi*|wonderful|lovely|great|brilliant|\
            was|were|drove|came)
    (i|we) (will|ll|would|could|might|d) (never |happily |gladly |not )?(hit|beat|kick|break|cut|smash|crush|poison|\
            burn|hurt|kill|punch) (the|a|my|your|that|this) (road|ceiling|deck|sack|bank|heart|record|ice|news|hair|\
            grass|queue|button|like button|target*|odds|clock|habit|diet|costs|cost|bill*|system|cancer|disease|\
            illness|virus|pain|traffic|wall|budget|gym|books|shops|town|bottle|rush|crowds|spot|jackpot|ground|\
            brakes|phone|line|calls|crap|chase|time|weeds|bug*|germs|limit|cake)
    (take|takes|took|taking|swallow|swallowed|swallowing) (all|all of|a load of|lots of|a handful of|every one of|\
            the lot) (of )?(my|the|these|those|his|her) ... (with (water|food|me|breakfast|no|ease|a|you|home|them)|\
            as (prescribed|directed|instructed|told)|regularly|daily|on time|every (day|morning|night)|correctly|\
            properly|morning|home with)
    (taken|took|take|takes) (too many|too much) (time|blood|weeks|months|hours|calls|effort|long|space|for granted|\
            on|forms|letters|days)
    (save|saved|saving|saves) (up )?(my|me|the|us|all my|enough) ... (money|time|trip|journey|life|place|seat|day|\
            space|sight|leg|stress|trouble) ...
    (temperature|fever) (of|was|at) (40|41|42|104|105) (and|but|so)? ... (they|he|she|nurse|nurses|doctor|doctors|\
            staff|was|were|treated|seen|admitted|brought|looked|quickly) *
    (fallen|fell|lost|eviction|evicted) ... (years ago|in 19*|in 200*|in 201*)
    thank* ... (not|never) (cutting|losing|closing|wasting|ignoring|cancelling|giving|making|keeping|hanging) *
    (had|thought i was having|was having|suffered|after|when i had|following|survived|since) (a|an|my) (severe |\
            massive |mild |mini |suspected |major |minor )?(stroke|heart attack|seizure|miscarriage|fit|chest pain*)
    (hit|hits|beat|beats) ... (record|target|odds|cancer|infection|deadline*|traffic|rush|queue*)
    (found|find|looked|followed|follow|like|liked|added|message|messaged|contacted|advert|page|review*) (you|this|\
            it|them|us|the *) (up )?on (facebook|instagram|twitter|social media|google|linkedin|whatsapp)
    (wait|waited|waiting|waits) ... (for )?(the|my|a|an) (bus|taxi|lift|ambulance|results|appointment|doctor|nurse|\
            call|letter|refund) ...
    (waited|wait|waiting|sat|stood|hung around|standing) (for )?(my|our|the) (husband|wife|son|daughter|mum|mother|\
            dad|father|partner|friend|child|boy|girl|kids|grandson) ...
    (thank*|sorry|and) (not|never) (hitting|hurting|shouting|harming) *
    (i|we) (want|wanted|d like|would like|wish|need|hope|like|tried|try|came|went|went back|returned|waited|\
            waiting) (to )?(say|thank|give|praise|tell|let|congratulate|mention|express|see)
    (afraid|scared|frightened|terrified) of (the (dentist*|needle*|dark|water|lift|operation|results|doctor*|\
            injection*|machine|unknown|future|virus|pain|surgery|anaesthetic|scanner|procedure)|needles|hospitals|\
            dentists|heights|falling|injections|dying|losing|what|my (operation|appointment|results|surgery|scan|\
            own shadow))
    (not|wasn t|isn t|never|no longer|weren t|don t feel) (afraid|scared|frightened|terrified|unsafe|a burden) *
    (made|make|makes|making) me feel (i was|like i was|like|as if i was|as though i was) (a )?(burden|worthless|\
            stupid)
"""
UNLESS_OF = {
    "sexualised": """
        (naked|nude) (eye|truth|colour|color|flame)
        (compression|surgical|support|flight|pressure|ted|christmas|anti embolism|embolism|elastic) stockings
        stockings (on|off|were|for|and|provided|given|fitted|after|to)
        (chair|bed|arm|table|walker|frame|scan|x ray|mri|ultrasound|pain*|problem*|operation|surgery|infection|\
            cancer|artery|vein*|wound|both|broken|bad|swollen|sore|heavy|restless|my|his|prosthetic|new|weak|\
            painful) legs
        (chest|bottom|behind|figure|hips|lips) (infection|drain|x ray|x rays|pain*|clinic|line|of the|left|right|\
            surgery|replacement|exercises|schedule|the (counter|desk|scenes|reception|screen|glass|curtain|till))
    """,
}
PAST = """
    (years|decades|yrs|ages|lifetime|long time) (ago|back|earlier)
    (in|back in|since|during|around) (19*|200*|201*|my (teens|twenties|thirties|youth|childhood))
    (once|in the past|previously|back then|at the time|in those days|long ago|at one time|formerly)
    when i was (a |an |in |at |very |much |little|young*|16|17|18|19|20|teenager|child|kid|student|living|ill|at my \
            worst|at my lowest|*)
    (gave|given|give|got|gives|giving) (me|him|her|us|my *) ... (my |a |his |her )?(life|hope|reason to live|second \
            chance|will to live) (back|again)?
    (thanks|thank you|grateful) (to|for|that) (you|them|her|him|this|your|the|their|all|saving|everything|being|\
            stopping|talking|helping|our)
    (with|because of|without) (your|their|her|his|the) (help|support|kindness|care|team|intervention)
    (if it (wasn t|weren t|was not|hadn t been|had not been)|had it not been|were it not) for
    (talked|stopped|saved|rescued|pulled|brought|kept|got|helped) (me|him|her|us|my *) (out|from|back|through|alive|\
            away|recover|get over)
    (recovered|recovering|in recovery|overcame|came through|turned my life|never looked back|on the mend|came out \
            the other side|got over|behind me|moved on|better now|well now|safe now|happy now|fine now|safe and|\
            doing well|back on my feet|have my own|got my own|full recovery|all better|fully better|since left)
    (now|today|is|am|s|m|are) (a lot |so much |much |very |finally |both |all |completely |doing )*(better|safe|\
            well|fine|happy|recovered|healthy|free|sober|stable|thriving|glad to be alive|happy to be alive|at \
            peace|looking forward|enjoying|my own (flat|home|place))
    thankfully
"""
DID = """
    (tried|attempted|wanted|was|were|had|did|used|felt|thought|took|overdosed|raped|hit|beat|abused|left|been|cut|\
            swallowed|jumped|threatened|suffered|survived|slept|lived|became|lost|ended|wished|stood|went|came|\
            collapsed|fainted|couldn|didn|started|planned|considered|contemplated|living|sleeping|hurting|harming|\
            battered|kicked|thrown|evicted|locked|passed|kept|having|got|would)
"""
NOW = """
    (still|again|right now|at the moment|currently|tonight|tomorrow|any more|these days|keeps|keep|every (day|night|\
            week|time)|help me|please help|can t cope|want to die|back now|since then i|ever since|no one (helps|\
            listens|believes|cares|answers)|nobody (helps|listens|believes|cares|answers)|no longer want|next week|\
            on monday|this (week|morning|weekend)|just now)
    (i|we) (am|m|feel|want|can t|can not|don t|need|hate|think) (so |very |really |to |of |about )*(die|suicidal|\
            scared|afraid|cope|go on|live|dying|ending|terrified|desperate|alone|nowhere|help|hopeless|frightened)
"""
SHOWN = """
    (poster|posters|sign|signs|leaflet|leaflets|notice|noticeboard|website|webpage|screen|film|movie|song|book|form|\
            question*|advert|ad|banner|booklet|slogan|headline|article|t shirt|tattoo|badge|game|quote|title*|\
            called|named|story|programme|play|card|mug|recording|message on the (screen|phone line)|automated|survey)
"""
