"""Turns of phrase with gaps, in six languages: "nothing she could have improved", "it would help if". Source: own.

Each language: weight -> a phrase a line, in the small language of ``phrases``; a heavier kind word goes first where two
overlap. Negations inside are part of the phrase and turn nothing round that comes after.
"""

from feedback.understanding import sentiment_greek, sentiment_polish

TURNS = {
    "en": {
        0: """
            (fine|ok|okay|alright|all right|good|nice|well) ,? (i guess|i suppose|i think so|suppose|guess)
            (suppose|guess) (it|that|they|she|he|everything|all) (was|is|were|are|s) (ok|okay|fine|alright|\
                all right|good|well)
            (good|nice|great|quick|easy|fine|ok|helpful|friendly) (in places|at times|in parts|on some days|\
                some days|sometimes|depending)
            (i am|i m|im|i was|we are) (just |only )?not (very |so |that |too |really )?(good|great|the best|\
                confident|comfortable) (with|at|using|in)
        """,
        -2.2: """
            (nobody|no one|noone|no body|never|not|hardly anyone|didn t|did not|wasn t|was not|weren t|were not|\
                haven t|hasn t|don t|doesn t|isn t|aren t) (really |even |ever |properly |been |once |fully |\
                clearly |being |has |had |have |actually |bothered to |me )*(told|tell|tells|explained|explain|\
                explains|inform|showed|introduced|offered|listened to|consulted|warned) (me|us|him|her|them|\
                about|what|that|why|how|when|where|of|properly|clearly|anything|to|the|or|in|at|it|by|until|\
                fully|my|beforehand|enough|.)
            (did|do|does|doing|done|doesn t do|didn t do|don t do|does not do|did not do) (absolutely |\
                virtually |practically )?(nothing|anything|sod all|bugger all) ... (help|improve|change|fix|\
                resolve|solve|sort)
            nothing (has|have|s|is|was|ever|gets|got|will|seems to|has ever|had) (ever |been |being |going to |\
                really |actually |still )?(change|changes|changed|improve|improves|improved|done|fixed|better|\
                sorted|resolved|solved|happened|happens|work|works|worked|happening|explained|offered)
            nothing (ever|gets|changes|works|worked|happened|happens|moves|helped|helps|improves)
            (don t|do not|didn t|did not|can t|cannot|haven t|have not) (think|expect|believe|see|\
                imagine) (anything|it|things|this|that) (will|is going to|is gonna|ll|would) (ever )?(change|\
                improve|get better|be better)
            (no|any|without|not seen any|not see any) (improvement|improvements) (has|have|was|were|made|seen|\
                noticed|since|yet|so far|in (my|his|her|the))
            could (not|n t|hardly) (be|have been|get) (any )?worse
            couldn t (be|have been|get) (any )?worse
        """,
        2.6: """
            (should|must|can|ought to|deserve to|deserves to|needs to|need to) be (very |so |really |extremely |\
                rightly |all )?(proud|praised|commended|congratulated|thanked|rewarded|cloned|applauded|bottled|\
                recognised|recognized|promoted|given a (medal|rise|raise|pay rise|knighthood|bonus))
            (don t|do not|dont|not|can t|cannot|can not|cant|couldn t) (really |honestly |even )*(think|see|\
                know|sure|believe|imagine|feel|say) ... (could|can|need|needs|would|should) (really |possibly |\
                ever )*(be |have been |do |done |get |any |have |to )*(improve|improved|better|bettered|\
                improvement|improving|changed|change|much more)
            (nothing|nowt) (really |at all |else |here |much |that |i feel |i think |i believe |i can think of |\
                in my opinion ,? )*(to|needs|needed|need|could|can|should|would|d|wants|requires|you|they|she|\
                he|we|anyone|i) ... (improve|improved|improving|improvement|improvements|change|changed|\
                changing|better|bettered|fault|criticise|criticize|moan about|grumble about|dislike|fix|\
                differently|complain about|complain of|complain)
            nothing (really |else |much )?(to|i d|i would|that) (change|improve|complain|fault|criticise|\
                criticize|add|suggest|report|grumble|dislike|fix|better)
            nothing (but|short of|other than) (praise|good|positive|excellent|great|positives|admiration|\
                respect|kind|kindness|thanks|outstanding|exceptional|the best|wonderful|brilliant|amazing|\
                excellence|a (good|great|positive))
            (can t|cannot|can not|cant|couldn t|could not|couldnt|don t|do not|dont|wouldn t|would not|didn t|\
                did not|haven t|have not|not) (really |honestly |even |possibly |actually )?(think|see|find|\
                know|have|had|got|say|believe|feel|suggest|found|think there is|think there was|think there s|\
                think that|like to) (of |that |there (is|was|s) )?(anything|a thing|any thing|a single thing|\
                one thing|anyone|much|any way|anyway|how|what) ... (improve|improved|improving|improvement|\
                improvements|better|bettered|change|changed|changing|fault|differently|complain about|\
                complain of|criticise|criticize|add)
            (wouldn t|would not|wouldnt|couldn t|could not|don t|do not|not) (want to |need to |wish to |ever |\
                really )?(change|alter|fault|better|improve on|improve upon|criticise) (a single|a|any|one|\
                anything|it|the|them|her|him|this|that|you)
            (don t|do not|doesn t|does not|didn t|did not|no) (really |actually )?(need|needs|needed|require|\
                requires|have) (to )?(be )?(any |anything |a thing |to )?(improve|improved|improving|\
                improvement|improvements|change|changed|changing|changes|better|fixing|alter*)
            (no|zero) need (to|for|of) (a |any )?(change|changes|improve|improvement|improvements|alter|better)
            (no|zero|little|not much) (real |major |further |specific |particular )*(improvement|improvements|\
                change|changes) (is |are |was |were )?(needed|necessary|required|i can|comes to mind|from me|\
                at all|to make|to suggest|really|for me)
            (couldn t|could not|couldnt|can t|cannot|can not|cant|wouldn t|don t think (i|you|they|we|it|she|\
                he) (could|can)) (really |possibly |honestly |have |ha |of |be |been |do |done |get |got |it |\
                ask for |asked for |wish for |wished for |hope for |hoped for |expect |find |receive |received |\
                had |any |a |i |you |they |she |he |we |in any way |imagine |want |wanted |offer |offered |\
                made me |make me |made |make |feel |felt |treated |looked after )*(better|bettered|improve|\
                improved|improve on|nicer|kinder|happier|more helpful|more pleased|more caring|more satisfied|\
                faulted|more friendly|friendlier|more professional|easier|smoother|quicker|more welcome|\
                more comfortable|more)
            (keep|carry on|continue|just keep|please keep|stay) (up |on |being |doing |with |to be |to do |to |\
                providing |giving |going )*(it|this|that|the good|the great|the excellent|the same|the high|up|\
                your|what you|exactly|as (you|it|they|is)|like this|like that|good|great|such|being|the way|\
                doing|just the way|just as|excellent|amazing|brilliant)
            (leave|keep) (it|things|everything|them) (just |exactly )?(as|the way|how) (it|they|things|you) (is|\
                are|was)
            (happy|fine|good|great|perfect|lovely|ok|okay|satisfied) (just |exactly |the way )?(as|with how|\
                with the way|the way) (it|you|they|things|everything) (is|are|was|were)
            if it (ain t|isn t|aint|is not) broke*
            (can t|cannot|couldn t|could not|can not|cant) (do|say|praise|thank|recommend|speak|rate|\
                fault) (enough|highly enough|too highly|you enough|them enough|her enough|him enough|it enough|\
                anything bad|a bad word)
            (haven t|have not|never|hasn t|didn t|did not|not) (really |ever |even |actually )?(had|have|has|a|\
                any|experienced|encountered|met|come across|found|heard) (any |a |single |one |the slightest |\
                a single )*(problem|problems|complaint|complaints|issue|issues|bad experience|bad word|concern|\
                concerns|trouble|difficulty|difficulties|cause for complaint|fault|hitch|hiccup|\
                reason to complain)
            (no|zero|without|not a single|not one|never any|free of|without any|hardly any|no real|not any|\
                without a) (real |major |big |serious |single |further |specific |particular |negative |\
                other )*(complaint|complaints|criticism|criticisms|gripe|gripes|grumble|grumbles|moan|moans|\
                quibble|quibbles|faults|negatives|hiccup|hiccups|hitch|hitches|qualms|regrets|downside|\
                downsides|grievance|grievances|hassle|dramas|fuss|objections|niggles|glitch|glitches|\
                cause for complaint|reason to complain|bad points|dislikes|hang ups|snags|drawbacks)
            no (real |major |big |serious |further |specific |particular |other )*(problem|problems|issue|\
                issues|concerns|worries|difficulties|difficulty|trouble) (at all|whatsoever|so far|here|with|\
                to report|just|all|everything|very|thank|thanks|great|really|great|excellent|good)
            never (once |ever |at any (time|point|stage) )?(felt|feel|feels|made to feel|made me feel|been|was|\
                seemed|too|makes me feel) (rushed|hurried|judged|alone|stupid|pressured|ignored|a nuisance|\
                like a (number|nuisance|burden)|a burden|patronised|let down|disappointed|busy|left out|unsafe|\
                belittled|talked down)
            (didn t|did not|don t|do not|wasn t|was not|weren t|were not|not|without being|without feeling|nor|\
                aren t|isn t) (once |ever |at all |being |made to |feel |feeling |made me |made me feel |\
                make me |make us |to |felt )*(rushed|hurried|judged|rush|pressured|like a (number|nuisance|\
                burden|fool)|stupid|hassled|judgemental|judgmental|patronised|patronising|talked down)
            (no|any|without) (judgement|judgment|rush|rushing|pressure|hurry|jargon|fuss|drama|nonsense|bother|\
                hassle)
            nothing (was|is|were|ever|s) (ever )?(too|to) (much|little|big|small|difficult|\
                hard) (of a )?(trouble|bother|hassle|problem|ask|effort|for (them|her|him|you|the))?
            (better|quicker|faster|easier|nicer|kinder|cleaner|smoother|sooner|earlier|friendlier|more helpful|\
                more efficient|shorter) than (i|we|you|they|my|our|the|any|anywhere|most|ever|before|last|\
                expected|usual|some|what|advertised|planned|normal)
            as (good|quick|easy|smooth|nice|friendly|lovely|kind|helpful) as (it gets|ever|always|usual|gold|\
                could be|you could)
            (wish|want|hope|hoping|d like) ... (everyone|everybody|all|more people|other|others|every|\
                they all) ... (like|as (good|kind|helpful|nice|lovely|caring|professional|friendly)) ... (her|\
                him|them|you|this|that|she|he|here|these|as)
            (would|will|d|ll) (definitely |certainly |happily |gladly |highly |always |recommend |\
                not hesitate to |go |be |come )*(recommend|use again|come again|be back|come back|go back|\
                return|visit again|recommend them|choose again)
            (give|gave|gives|giving) (me |us |you )?(him|her|them|me|us|you|that|this|the|all the|my|plenty|\
                enough|so much)? (staff |man |woman |nurse |girl |lady |of |team )?(a medal|a raise|a pay rise|\
                a rise|a bonus|hope|confidence|reassurance|peace of mind|full marks|time)
            (have|has|had|got|with|restored|restores|full of|every|such|complete|total|real) (every |total |\
                complete |full |great |so much |a lot of |my |our )*(faith|confidence|trust|admiration|\
                respect) (in|for)
        """,
        2: """
            (explained|explains|explaining|explain|told|showed|talked|walked|guided|took|went|takes|talks|walks|\
                goes|going|ran) (me |us |him |her |them |it |mum |dad |everything |things |all |\
                my * )?(everything|clearly|fully|thoroughly|properly|patiently|through|step by step|every step|\
                in detail|simply|slowly|calmly|carefully|all my|all the|what (would|was|to|they|she|he|i)|every)
            (took|takes|taking|gave|gives|giving|had|has|made|found|finds|makes|spent|spend|spends) (me |us |\
                him |her |the |their |his |plenty of |all the |enough |extra |so much |a lot of |the necessary |\
                my |your |you |ample )*time (to|for|with|over|out|and|explaining|listening|talking|answering|he|\
                she|i|we)
            (answered|answers|answering|answer) (all |each |every |any |each and every |my |our |of |the |his |\
                her )*(question|questions|query|queries|concerns)
            (all|every|any) (of |my |our |his |her |the )*(question|questions|query|queries|concerns|\
                worries) (was |were |got |being )?(answered|addressed|dealt with|explained|listened to|resolved)
            (kept|keeps|keep|keeping) (me|us|him|her|everyone|you|them|my (family|husband|wife|mum|dad|daughter|\
                son)|the family) (fully |well |constantly |always |all )*(informed|updated|posted|in the loop|\
                up to date|company|calm|comfortable|going|entertained|safe|reassured|at ease|smiling|laughing|\
                alive)
            (made|make|makes|making|helped|help|helps|put|puts|set|putting) (me|us|him|her|you|everyone|them|\
                my (son|daughter|mum|dad|husband|wife|child|mother|father|mind|nerves)|our minds|her mind|\
                patients|people) (to )?(feel |feeling |really |so |very |immediately |completely |instantly |\
                quite |totally )*(comfortable|at home|special|safe|human|valued|relaxed|relax|calm|at ease|\
                at rest|at my ease|confident|heard|better|welcome|reassured|smile|laugh|cared for|listened to|\
                important|understood|secure|looked after|normal|included)
            (felt|feel|feels|feeling|left feeling|came away|came out|went home|left|was|am|always) (so |very |\
                really |totally |completely |always |much |more |instantly |immediately |quite |well |truly |\
                extremely )*(at home|in safe hands|in good hands|listened to|comfortable|cared for|understood|\
                reassured|at ease|respected|relaxed|heard|confident|supported|valued|safe|welcome|welcomed|\
                included|uplifted|empowered|refreshed|looked after|hopeful|lighter)
            (treat|treats|treated|treating|treated me|treat me) (me|us|him|her|you|them|everyone|people|my (mum|\
                dad|mother|father|son|daughter|husband|wife)|patients)? (very |so |really |always |just |\
                the same )*(well|kindly|with|like (a human|a person|family|royalty|an adult|an equal|a king|\
                a queen|one of their own|a friend)|as (a person|a human|an individual|an adult|an equal|family|\
                if i)|same as|like you)
            (seen|saw me|called|called in|called through|dealt with|answered|served|attended to|admitted|\
                taken in|sorted|treated|processed|arrived|delivered|done|replied|seen to) (us |me |very |so |\
                almost |really |pretty |in |to )*(quick|quickly|promptly|on time|straight away|right away|\
                immediately|within|early|at once|in minutes|on the dot|before my|before time|ahead of|bang on|\
                instantly|in no time|same day|the same day|efficiently|(5|10|five|ten|two|three|15) minutes)
            in and out (in|within|of|quickly|again|without|under|on|before|very|so)
            (in|within|after|under|inside|only|just|less than|about) (a |only |just |about |around |less than |\
                the )*(couple of |few |one |two |three |four |five |six |seven |eight |ten |fifteen |twelve |2 |\
                3 |4 |5 |6 |7 |8 |10 |12 |15 )*(minutes|mins|minute|seconds) (flat|later|of arriving|of my|\
                and (out|done|sorted)|start to finish|max|tops|,? (done|sorted))
            (went|gone|goes|go|going|came|runs|ran|flows|flowed) (all |very |really |so |just |completely |\
                as )*(smooth*|well|swimmingly|to plan|without a hitch|like clockwork|like a dream|perfectly|\
                according to plan|fine|planned|without a glitch|above|beyond|the extra|out of (his|her|\
                their) way)
            (could|can|would) not (have been |be )?(more|kinder|nicer|better|easier|happier|simpler)
            (has|have|had|having|got|great|good|lovely|wonderful|fantastic|excellent) (such |really |very |a |\
                an |so |some |the |with )*(bedside manner|sense of humour|sense of humor|people skills|rapport|\
                laugh|banter|communicator|communicators|listener|listeners|listening skills)
            (turned|turning|changed|saved|changing|transformed|improved) (my|our|his|her|their|the) (whole |\
                entire |quality of )?(life|lives|sight|marriage|day|week|outlook|confidence|mobility)
            (made|makes|making|make) (a|all the|such a|the|so much) (huge |big |massive |real |world of |\
                enormous |positive |great |whole |such |lot of )*(difference|experience|visit|\
                process) ... (easy|easier|better|pleasant|bearable|less|enjoyable|comfortable|smooth)?
            (worth|worthwhile) (the wait|every|waiting|it|the|going|while)
            (for|gave|of|on|over|remembered|used|know|knows|knew|by) (my|his|her|our|your|me|\
                their) (first )?(own )?(name|day off|lunch break|own time|lunch hour)
        """,
        -1.3: """
            (should|ought to) (really |also |at least |perhaps |maybe |just |all |please |always |definitely |\
                not |never |probably |not have to |not be |have to |be able to )*(be|have|get|provide|offer|\
                make|give|answer|open|let|tell|allow|improve|fix|train|listen|learn|employ|hire|do|put|install|\
                reply|ring|call|send|explain|ask|keep|stop|consider|look|try|check|read|update|use|add|bring|\
                reduce|increase|communicate|treat|show|speak|know|work|wait|need|come|take|pay|chase)
            (need|needs|needed) to (be (more|better|improved|quicker|cleaner|clearer|faster|updated|fixed|\
                replaced|addressed|sorted|less|easier|kinder|nicer|looked at|reviewed|trained|made|taught|told|\
                a|an)|improve|sort|fix|employ|hire|learn|train|listen|do better|get better|change|look at|\
                address|invest|communicate|work on|have more|get (your|their|its)|stop|up|answer|speed|clean|\
                treat|review|rethink|think|recruit|understand|open)
            (needs|need|require|requires|could do with|wants|want|could use|in need of|in dire need of|needing|\
                crying out for) (a |an |some |serious |urgent |complete |good |total |lick of |\
                coat of )*(updat*|fixing|improv*|repair*|cleaning|painting|paint|attention|sorting|modernis*|\
                refurb*|decorat*|redecorat*|upgrad*|replac*|address*|review*|tlc|overhaul|rethink|clean|scrub|\
                more|better|clearer|extra|additional|work|refresh|tidy*|revamp|shake up|investment)
            could (also |really |perhaps |maybe |definitely |do |have |be |possibly |all |still |always )*(with|\
                use|more|a bit|a little|better|warmer|cleaner|clearer|quicker|improve|improved|friendlier|\
                easier|shorter|faster|bigger|kinder|nicer|cheaper|quieter|less|done better|told|explained|\
                been more|been better|been quicker|been kinder|been clearer|been a|been explained|been told|\
                been done|made clearer|made easier|offered|offer|provide|provided|listened)
            (would|d|might|may|will|could) (also |really |perhaps |maybe |definitely |probably |just |\
                still )?(be|have been|be a|have been a|be an|be more|be much|be very|be so|be really|\
                have been more|have been much) (nice|good|better|great|helpful|useful|ideal|lovely|handy|easier|\
                preferable|appreciated|beneficial|welcome|nicer|quicker|bonus|help|improvement|benefit|\
                good idea|idea|wonderful|perfect|fantastic|brilliant|reassuring|interesting|worth|clearer|\
                comfortable|excellent|pleasant|polite|simpler)
            (would|might|could|d) (also |really |have )?(help|like|liked|love|loved|prefer|preferred|appreciate|\
                appreciated|welcome|want|expect|wanted|expected|benefit|valued) (if|to (see|have|be|have been|\
                know|have had|get|be able|have seen|have known|hear|have got)|more|a|an|it if|some|you to|\
                them to|the|better|from|longer|less|fewer|extra|earlier|there|someone|somebody|it|for)
            (wish|wished|if only) (you|they|there|it|someone|somebody|i|we|that|the|he|she|my|people|\
                somebody) ... (had|would|could|was|were|d|wouldn t|didn t|hadn t|weren t|wasn t|have|more|\
                better)
            (why|how come) (not|don t|can t|isn t|is there no|do i|does it|are there no|won t|didn t|couldn t|\
                wasn t|doesn t|do we|have you|is it|must|should|are we|do you|is there only|is the|can i not)
            (suggest|suggestion|propose) (is |would be |that |you |having |they |we |more )(more|have|provide|\
                improve|a|the|you|get|put|consider|make|be|to|better|employ|offer|install|use|add|of)
            (perhaps|maybe|possibly) (a|an|more|some|have|you could|they could|we could|better|if|just|having|\
                it|provide|offer|consider|get|try|use|allow|less|longer|shorter|another|the|let|put|make|add|\
                think|look|be|improve|you|staff|someone)
            (please|pls|plz|kindly|can you|could you|can we|could we|may we) (please |just |also |maybe |\
                perhaps |at least )?(provide|have|improve|fix|add|put|install|bring|get|make|stop|open|employ|\
                hire|reduce|increase|consider|train|turn|update|sort|learn|answer|more|change|clean|repair|\
                replace|teach|listen|offer|keep the|do something|don t|try)
            (more|extra|better|longer|shorter|earlier|clearer|less|fewer|cleaner|warmer|faster|\
                quicker) ... please
            (bring back|get rid of|do away with|do something about|speed up|cut down on|smarten up|invest in|\
                train (your|the|staff)|employ more|hire more|teach (your|them|staff))
            (struggle|struggled|struggling|unable|impossible|nightmare|couldn t|can t|cannot|could not|can not|\
                cant|wasn t able|not able|try|trying|tried) (to |even |ever |actually )*(get|getting|book|\
                booking|contact|contacting|speak to|reach|reaching|log|access|accessing|obtain|arrange) (to |\
                in |on |a |an |the |my |any |hold |into |out )*(appointment|appointments|through|doctor|gp|\
                of anyone|of anybody|of them|of you|slot|answer|prescription|results|anyone|anybody|to speak)
            (struggle|struggled|struggling|unable|impossible|nightmare) (to |even |just )*(park|find|understand|\
                get|book|hear|see|contact|speak|access|read|use)
        """,
        -2: """
            (had|have|having|has) to (chase|chase up|ring|call|phone|ask|wait|come back|go back|repeat|explain|\
                beg|queue|stand|fight|argue|remind|pay|travel|walk|ring round|keep|sit|find|do|return|start|\
                push|find out|phone round|call back|complain) (them |me |him |her |it |up |myself |several |\
                many |two |three |four |five |six |twice |again |constantly |for |over |repeatedly |everything |\
                the same |so |about |ages |weeks |months |hours |a long |and |every |each |outside |in the |\
                on the |all )*
            (rang|ring|ringing|rung|called|calling|phoned|phoning|phone|emailed|email|wrote|written|tried|\
                trying|asked|asking|messaged|chased|been|went|gone|told|applied|reported|visited|submitted|\
                complained|moved|cancelled|rescheduled|changed|sent) ... (twice|three|four|five|six|seven|eight|\
                nine|ten|eleven|twelve|several|many|countless|numerous|multiple|2|3|4|5|6|7|8|9|10|11|12|14|15|\
                16|18|20|24|30|umpteen|dozens of|loads of|so many|a dozen|endless) (times|occasions|calls|\
                emails)
            (rang|called|phoned|emailed|wrote|tried|asked|messaged|chased|reported|complained|\
                applied) (repeatedly|again and again|over and over|time and again|twice|and rang|and called|\
                to no avail|for (weeks|days|months|hours|ages)|in vain|but nothing)
            (after|took|takes|taken|taking|waited|waiting|wait|waits|been|spent|it s been|over|nearly|almost|\
                for) (me |us |them |about |around |over |nearly |almost |more than |at least |up to |another |\
                of |a |an |the |further |whole |best part of |well |in |until |just |outside |there |on |for |\
                to |up |what felt like )*((2|3|4|5|6|7|8|9|10|11|12|14|15|16|18|20|24|30|two|three|four|five|\
                six|seven|eight|nine|ten|eleven|twelve|fourteen|eighteen|many|several|couple of|\
                few) (and a half )?(hours|hrs|weeks|months|years|days)|hours|ages|forever|weeks|months|\
                years) (to|for|and|in|without|before|later|on|just|with|only|still|of|past|after|late|waiting|\
                wait|over|until|despite|i|when|now|then|at|because|so)
            (2|3|4|5|6|7|8|9|10|11|12|14|15|16|18|20|24|30|two|three|four|five|six|seven|eight|nine|ten|twelve|\
                several|many|few) (hour|hours|hrs|week|weeks|month|months|day|year|years) (wait|waits|delay|\
                delays|waiting|queue|queues|late|overdue|waiting list)
            (2|3|4|5|6|7|8|9|10|11|12|14|15|16|18|20|24|30|two|three|four|five|six|seven|eight|nine|ten|eleven|\
                twelve|several|many) (hours|weeks|months|years|days) (later|on|and counting|now|gone|passed|\
                ago) (and |i |we |still |no |nothing |it |they )*(still|no|nothing|waiting|counting|haven t|\
                hasn t|not|never)?
            still (not|no|nothing|waiting|awaiting|haven t|hasn t|isn t|don t|doesn t|didn t|chasing|unresolved|\
                broken|unanswered|in pain|won t|can t|cannot|nowhere|none the wiser|missing|outstanding|wrong|\
                unclear|have no|have not|has not|to be|trying|unsure|unable|leaking|pending|unpaid)
            (have|has|had|ve|am|i m|are|is) yet to (hear|receive|be|see|get|have|find|speak)
            (never|nobody|no one|noone|not|no body|nor|wasn t|weren t|was not|were not|hasn t|haven t|didn t|\
                did not|isn t|aren t|don t|doesn t|won t|couldn t|not been|not being|not be) (even |ever |\
                actually |been |really |fully |being |have |be |to |properly |clearly |get |one )*(told|inform|\
                informed|explain|explained|explains|listen|listened|listens|offer|offered|offers|rang|ring|call|\
                called|reply|replied|respond|responded|return|returned|turn up|turned up|arrive|arrived|\
                introduce|introduced|apologise|apologised|acknowledge|acknowledged|bother|bothered|believe|\
                believed|consult|consulted|warn|warned|answer|answered|answering|updated|contacted|\
                taken seriously|care|cared|cares|sorted|resolved|fixed|communicate|communicated|given|spoken to|\
                cleaned|working|enough|open|recognise)
            (left|leaving|leaves|leave|leaving) (me|us|him|her|them|my (mum|dad|husband|wife|mother|father|son|\
                daughter)|patients|people|you|her|unattended|waiting|alone)? ?(waiting|hanging|in the dark|\
                stranded|alone|on (a|the) (trolley|floor|corridor)|in pain|without|for (hours|ages|days|over)|\
                feeling (worse|upset|stupid|angry|like|let|deflated|confused|anxious|humiliated|frustrated|\
                ignored)|confused|worse|with no|in tears|to (fend|wait|sit|suffer)|standing|sitting|out|\
                unattended|none the wiser|in agony|soiled|hungry|thirsty)
            (made|makes|make|making) (me|us|him|her|you|my (mum|dad|husband|wife|son|daughter)|people) (feel |\
                to feel |so |feeling |really |wait |to )*(wait|small|cry|repeat|stupid|like (a|an|i|we|crap|\
                dirt|rubbish)|ill|worse|angry|late|uncomfortable|unwelcome|anxious|guilty|ashamed|sick|unsafe|\
                rushed|judged|embarrassed|worthless|uneasy|nervous|upset|a nuisance|i was wasting)
            (treat|treats|treated|treating) (me|us|him|her|you|people|patients|my (mum|dad|husband|wife|son|\
                daughter))? ?(very |so |really |like |as |with |a |an |just |if i was |if i were )*(number|\
                criminal|criminals|child|idiot|dirt|rubbish|nuisance|cattle|second class|inconvenience|burden|\
                animal|animals|badly|poorly|unfairly|differently|contempt|disdain|disrespect|appallingly|\
                terribly|suspicion|piece of|joke|liar|thief|nothing)
            (talk|talked|talks|talking|spoke|speak|speaks|spoken|speaking) (down to|over me|over us|about me|\
                about us|as if i|like i|to (me|us|her|him|people) (as if|as though|rudely|badly|like i|\
                like a child|like dirt))
            (only|just|merely) to (be (told|sent|turned|informed|given|met|left|kept)|find (out|that|it|the|\
                nobody)|discover|wait|hear)
            (fell|slipped|falls|fall|lost|slip) (through|between|in) the (cracks|net|gaps|system)
            (no|lack of|little|zero|any|without|absolutely no|not much|poor|minimal|very little|hardly any|\
                not enough|insufficient|limited) (real |proper |hot |clear |clean |regular |basic |disabled |\
                free |toilet |eye |public |good |follow |consistent |prior |medical |human )*(explanation|\
                explanations|privacy|dignity|respect|empathy|compassion|interest|sympathy|apology|apologies|\
                contact|up|aftercare|continuity|consistency|heating|seating|seats|chairs|parking|spaces|staff|\
                staffing|appointments|slots|signage|signs|toilets|toilet paper|water|lift|lifts|lighting|\
                coordination|organisation|facilities|choice|options|consideration|thought|understanding|urgency|\
                concern|manners|training|updates|update|notice|warning|transparency|accountability|attention|\
                food|sleep|communication|information|response|reply|answers|help from|support from|equipment|\
                resources|funding|space|air|ventilation|shelter|shade|variety|common sense|records?|bins|ramp|\
                access)
            (not|never|isn t|wasn t|aren t|weren t|don t|doesn t|didn t|far from|nowhere near|hardly|no) (a |\
                an |the |very |really |at all |exactly |all that |particularly |so |that |too |always |overly |\
                even |quite |been |it |feel |felt |find |seem |seemed |look |looked |get |my |act |acting |\
                make me feel |come across as )*(helpful|friendly|clean|good|great|clear|easy|nice|kind|happy|\
                satisfied|impressed|polite|professional|welcoming|safe|comfortable|pleasant|efficient|organised|\
                organized|interested|accessible|ideal|acceptable|bothered|caring|supportive|reliable|convenient|\
                fair|right|worth|useful|accurate|approachable|understanding|prepared|appropriate|adequate|\
                sympathetic|listened|heard|supported|cared|valued|respected|believed|enough|fit for purpose|\
                up to scratch|up to standard|knowledgeable|suitable|practical|appetising|edible|informative|\
                consistent|on time|punctual|good enough|working|properly|effective|user friendly|trained|\
                qualified|empathetic|attentive|reassuring|thorough|quick|fast)
            (too|far too|much too|way too|a bit too|a bit|a little) (expensive|cold|hot|dark|heavy|dear|rushed|\
                crowded|noisy|complicated|strict|cramped|stuffy|loud|dirty|untidy|disorganised|rude|abrupt|\
                confusing|bureaucratic|vague|short staffed|small|bumpy|salty|dry|bland|busy to|tired to|long to|\
                high|late|impersonal|slow|painful|stressful|lengthy|far away|far|difficult|hard to|\
                uncomfortable|dull|boring|repetitive)
            (wouldn t|would not|won t|refused to|refuses to|couldn t|could not|unwilling to|failed to|fails to|\
                doesn t|does not|forgot to|neglected to|not prepared to|not willing to|can t|cannot) (even |\
                let |be bothered to |really |actually |ever )*(let (me|us|him|her)|listen|see (me|us|him|her)|\
                help|give (me|us|him|her)|speak|answer|accept|explain|treat|recognise|acknowledge|discuss|\
                prescribe|refer|believe|take (me|us|my|responsibility)|ring|call|reply|tell|care|look at|open|\
                work|load|talk|attend|turn up|show|inform|pass|book|provide|send|read|check|act|deal|respond|\
                arrive|update|communicate|do anything|do their|do it|process|pay|fix|stop)
        """,
    },
    "es": {
        2.6: """
            nada (que|a|por) (mejorar|cambiar|objetar|reprochar|criticar|anadir|corregir|quejarse|quejarme|\
                reclamar)
            (no|nada) (yo |le |les |os |se |me |hay |tengo |veo |encuentro |creo que |pienso que |hace falta |\
                necesita |necesitan |habria |tendria |que |haya |nada |ninguna |ningun )*(cambiaria|mejoraria|\
                quitaria) (nada|absolutamente nada|ni una coma)
            (no|nada) (hay|tengo|veo|encuentro|se me ocurre|creo que haya|necesita*|hace falta|tenemos|tuve|\
                tuvimos) (nada |mucho |ningun |ninguna |ninguno )?(que |a |de que |por )?(mejorar|cambiar|\
                objetar|reprochar|criticar|quejarme|quejarse|queja|quejas|corregir|mejora|cambio|problema|\
                reproche|pega|pegas)
            no (se )?(puede|puedo|podria|podrian|podia|se podia) (haber |ser |estar |hacer |hacerse |hacerlo |\
                pedir |quejarme |mejorar )*(mejor|mejorar|mejorarse|mas|quejarme|quejarnos|quejar)
            (sigan|sigue|seguid|siga|continuen|continuad|mantengan|mantened) (asi|igual|como|trabajando asi|\
                en esta linea|en la misma linea|con esa)
            (sin|ninguna|ningun|ninguno) (ningun |ninguna |un solo |mayor |mayores )?(queja|quejas|pega|pegas|\
                inconveniente|inconvenientes|contratiempo*|pero alguno|reproche*|complicacion*)
        """,
        -2: """
            (no|nada|nunca) (ha|han|se ha|hemos visto que) (cambiado|mejorado) (nada|en nada)?
            nada (ha cambiado|cambia|mejora|funciona|ha mejorado|se ha)
            no hacen nada (por|para) (mejorar|cambiar|ayudar|arreglar|solucionar)
        """,
        -1.3: """
            (estaria|seria|vendria|hubiera sido|habria sido) (muy |mas )?(bien|bueno|mejor|util|ideal|\
                interesante|de agradecer|conveniente|estupendo|genial) (que|si|poder|tener|poner|contar|\
                disponer|un|una|mas|saber)
            (deberian|deberia|tendrian que|tendria que|hay que|habria que|podrian|convendria) (ser |estar |\
                haber |poner |tener |contratar |mejorar |arreglar |atender |contestar |revisar |cambiar |\
                avisar |ampliar |abrir |informar |dar |hacer |coger |facilitar |formar )
            (mas|mejor|mejores|menos) * por favor
            (pongan|pongais|poned|contraten|arreglen|mejoren|amplien|abran|avisen|revisen|quiten|contesten|\
                cojan)
        """,
    },
    "it": {
        2.6: """
            (niente|nulla) (da|che|di) (migliorare|cambiare|ridire|eccepire|obiettare|criticare|aggiungere|\
                segnalare|lamentare|dire se non)
            (non|mai) (c e |ho |vedo |trovo |credo ci sia |saprei |serve |occorre |bisogna |ci sia )*(niente|\
                nulla|molto|nessun|nessuna|cosa) (da |che |di )?(migliorare|cambiare|ridire|eccepire|obiettare|\
                criticare|lamentare|lamentarmi|modificare)
            non (cambierei|migliorerei|modificherei|toglierei) (proprio |assolutamente )?(niente|nulla|\
                una virgola)
            non (si puo|si poteva|si potrebbe|potrebbe|poteva|potevo|potevate|potevano|posso|possiamo|\
                potrei) (fare |avere |chiedere |essere |andare |che |sperare |desiderare |di )*(meglio|\
                di meglio|migliore|di piu|lamentarmi|parlarne bene|lamentarci)
            (continuate|continua|continui|andate avanti|avanti) (cosi|a fare|su questa strada|in questo modo)
            (nessuna|nessun|senza|zero) (alcuna |alcun |nessun |nessuna )?(lamentela|lamentele|critica|critiche|\
                intoppo|intoppi|appunto|reclamo|inconveniente|inconvenienti|rimostranza)
        """,
        -2: """
            (non e|non ha|non hanno|niente e|nulla e|non) (cambiato|cambiata|migliorato|migliorata|cambia|\
                migliora) (niente|nulla|mai)
            (niente|nulla) (cambia|migliora|funziona|va)
            non fanno (niente|nulla) per (migliorare|aiutare|risolvere|cambiare)
        """,
        -1.3: """
            (sarebbe|sarebbe stato|sarebbe stata) (molto |piu |davvero )?(bello|bene|meglio|utile|opportuno|\
                gradito|comodo|ideale|carino|il caso|ora|auspicabile|necessario|preferibile)
            (dovrebbero|dovrebbe|dovreste|bisognerebbe|occorrerebbe|potrebbero|potreste|ci vorrebbe|\
                ci vorrebbero|servirebbe|servirebbero|andrebbe|andrebbero)
            (mettete|assumete|aggiustate|migliorate|rispondete|aprite|sistemate|aumentate|riparate|togliete)
            (piu|meno|maggiore|maggiori|migliori) * per favore
        """,
    },
    "pl": sentiment_polish.TURNS,
    "ro": {
        2.6: """
            nimic (de|ce) (imbunatatit|schimbat|reprosat|obiectat|adaugat|comentat|criticat|corectat|modificat|\
                zis|spus rau)
            (nu|n) (as |am |avem |e |este |ar |aveti |vad |gasesc |cred ca |sunt |exista |mai |trebuie |\
                aveam )*(schimba nimic|nimic de (imbunatatit|schimbat|reprosat|obiectat|comentat|zis)|\
                ce (reprosa|imbunatati|schimba|comenta|obiecta)|imbunatati nimic|schimbat nimic|\
                de ce (sa )?ma plang|nevoie de imbunatatiri|motive de (nemultumire|plangere))
            nu (se (putea|poate)|putea|puteam|ar fi putut|pot|puteti|poti) (sa fie |fi |fie |cere |face |sa |\
                sa cer |face nimic |astepta )*(mai bine|mai bun|mai buna|mai mult|mai frumos|plang|plange)
            (tineti o|continuati|tot|mergeti) (tot )?(asa|inainte asa|la fel)
            (nicio|niciun|fara|nici o|nici un) (problema|plangere|repros|reprosuri|obiectie|obiectii|reclamatie|\
                nemultumire|neplacere|probleme|plangeri|incident|cusur)
        """,
        -2: """
            (nu s a|nimic nu s a|nimic nu se|nu se) (schimbat|imbunatatit|schimba|imbunatateste) (nimic)?
            nimic nu (functioneaza|merge|s a|se|e)
        """,
        -1.3: """
            (ar fi|ar fi fost) (foarte |mai )?(bine|bun|buna|util|utila|frumos|de dorit|ideal|indicat|de folos|\
                grozav|excelent|placut|de ajutor) (daca|sa|ca|o|un|mai|de)?
            (ar trebui|ar mai trebui|trebuie sa (fie|faca|puna|raspunda|angajeze|existe)|ati putea|s ar putea|\
                ar putea sa|am avea nevoie)
            (puneti|angajati|reparati|imbunatatiti|mariti|raspundeti|deschideti|schimbati)
        """,
    },
    "el": sentiment_greek.TURNS,
}

# At the beginning of a sentence and before a thing they ask for what is not there: "Better signs", "Shorter queues".
COMPARATIVES = {
    "en": """
        more, better, shorter, longer, earlier, later, faster, quicker, clearer, cheaper, cleaner, warmer,
        bigger, brighter, softer, nicer, fewer, less, easier, improved, extra, additional, wider, improve,
        improving, reduce, increase, provide, stop, larger, cooler, quieter, kinder, friendlier, safer, simpler,
        healthier, fresher, hotter, smaller, lower, higher, wider, fix, add, allow, employ, install, train
    """,
    "es": """
        mas, mejor, mejores, menos, mejorar, poner, ampliar, aumentar, reducir, arreglar, contratar, menor,
        mayor, quitar
    """,
    "it": """
        piu, meglio, migliore, migliori, meno, migliorare, mettere, aumentare, ridurre, maggiore, maggiori,
        minori, minore
    """,
    "pl": """
        wiecej, lepsze, lepszy, lepsza, mniej, krotsze, krotszy, szybsze, szybszy, szybsza, wieksze, wiekszy,
        wieksza, dluzsze, dluzsza, poprawic, poprawa, zwiekszyc, skrocic, naprawic, dodac, zatrudnic, czystsze,
        cieplejsze, lepiej, szybciej, krocej, latwiejszy, latwiejsza, latwiejsze, prostszy, prostsza, prostsze,
        jasniejsze, jasniejszy, jasniejsza, czystszy, czystsza, wygodniejsze, milsza, milsze, milsi, tansze,
        tanszy, zmniejszyc, uproscic, ograniczyc, wydluzyc, zamontowac, wymienic, usprawnic, dolozyc
    """,
    "ro": """
        mai multe, mai multi, mai mult, mai putine, mai putin, mai buna, mai bune, mai buni, imbunatatirea,
        marirea, reducerea
    """,
    "el": """
        περισσοτερα, περισσοτερες, περισσοτεροι, περισσοτερο, περισσοτερη, καλυτερη, καλυτερο, καλυτερα,
        καλυτερες, λιγοτερη, λιγοτερες, λιγοτερο, λιγοτερα, πιο, μεγαλυτερο, μεγαλυτερη, μεγαλυτερες,
        μεγαλυτερα, μικροτερη, μικροτερες, μικροτερος, συντομοτερη, ταχυτερη, γρηγοροτερη, γρηγοροτερα,
        καθαροτερες, ευκολοτερη, απλουστερη, φθηνοτερα, φτηνοτερα, περισσοτερος, λιγοτεροι, λιγοτερος, βελτιωση,
        μειωση, αυξηση, προσληψη, επισκευη
    """,
}
THAN = {
    "en": """
        than, now, today, since, time, but, like, because, i, it, he, she, they, me, you, us, him, her, about,
        for, so, when, at, feeling, every
    """,
    "es": "que, imposible, asi, de, no, ahora, o, hoy",
    "it": "di, che, cosi, non, ora, adesso, oggi, o",
    "pl": "niz, od, teraz, nie, dzis, takich, wiec, mi, sie, bylo, jest, byc, tak, ludzie, ludzi",
    "ro": "decat, ca, acum, nu, oameni, azi",
    "el": "απο, τωρα, δεν, σημερα, δε, ηταν, ειναι, ετσι, πια, τετοιοι, και",
}
