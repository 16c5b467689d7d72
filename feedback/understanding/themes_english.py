"""What English comments are about: words for each theme. Source: own. How to read the tables: ``theme_words``."""

WORDS = {
    "staff_manner": """
        kind, kinder, kindest, kind hearted, kindness, friendly, friendlier, friendliest, friendliness,
        unfriendly, helpful*, unhelpful*, polite*, impolite*, courteous*, courtesy, discourteous*, rude*,
        caring, uncaring, lovely
        (staff|team|people|lady|man|woman|nurse|nurses|doctor|girl|girls|lad|lads|consultant|driver|crew),
        (staff|they|team|nurse|nurses|doctor|doctors|driver|crew|he|she) (was|were|is|are) (so|very|all|really|)
        (lovely|nice|great|amazing|wonderful|fantastic|brilliant|excellent|fabulous|good|superb),
        (nice|good|great|amazing|wonderful|fantastic|brilliant|excellent|fabulous|superb|decent|smashing|marvellous)
        (staff|team|people|nurse|nurses|doctor|doctors|driver|drivers|crew|bunch|lads|girls|guys), manners,
        mannered, bedside manner, manner, attitude, attitudes, smile, smiled, smiling (face|faces|staff), always
        smiling, (was|were|is|are|an absolute|absolute|a) (sweet|treasure|gem|star|stars|miserable), a laugh,
        the laughs, smiles, professionalism, professional, professionally, unprofessional*, patience, impatien*,
        (so|very|really|always|extremely|most) patient, patient with, patient and
        (kind|understanding|caring|helpful), (is|was|were|are|be) patient, patiently, welcoming, welcomed,
        (warm|friendly|lovely) welcome, made (me|us) (feel|) (so|very|) (welcome|at ease|comfortable|at home),
        put (me|us|him|her) at (my|our|his|her|) ease, at ease, attentive*, arrogan*, abrupt*, dismissive*,
        dismissed, empath*, sympath*, unsympathetic, compassion*, supportive, considerate, inconsiderate,
        thoughtful*, pleasant, unpleasant, pleasure to deal with, cheerful*, cheery, cheering, bubbly, jolly,
        jovial, humour, humor, humorous, sense of humour, banter, joke, jokes, joked, joking, laughs, chat,
        chatted, chatty, chatting, chats, gentle, gently, gentleness, tender, reassur*, comforting, comforted,
        calming, warm hearted, warmth, sweetheart, angel, angels, legend, diamond, hero, heroes, saint, saints,
        nothing (is|was) (ever|) too much (trouble|bother|of a problem), no trouble at all, bent over backwards,
        went (above|out of (his|her|their) way), goes above, going above, above and beyond, beyond the call,
        extra mile, go out of their way, goes out of (his|her) way, couldn t do enough, could not do enough, can
        t do enough, grumpy, moody, surly, sullen, sulky, snappy, snapped at, shout, shouted, shouting, shouts,
        yelled, yelling, barked, sneer*, sneered, sarcas*, condescend*, patronising*, patronizing*, snotty,
        snooty, stroppy, stuck up, brusque*, curt, curtly, cold hearted, unapproachable, approachable, offhand,
        off hand, couldn t care less, could not care less, don t care, doesn t care, didn t care, did not care,
        don t give a, tone of voice, tone, eye roll*, rolled (his|her|their) eyes, rolling (his|her|their) eyes,
        tutted, tutting, huffed, huffing, sighed, shrug, shrugged, jobsworth*, obliging*, accommodating,
        personable, likeable, civil, uncivil, respectful staff, good (natured|humoured), easy to talk to, hard
        working, hardworking, work hard, works hard, worked hard, dedicated, dedication, conscientious,
        diligent*, enthusias*, passionate, devoted, lazy, laziness, incompetent staff, go the extra, held my
        hand, squeezed my hand, hold my hand, bully, bullies, bullied, bullying, aggressive, intimidat*, nasty,
        horrible (man|woman|person|people|nurse|doctor|staff), mean to, ungracious, gracious*, genuine*, down to
        earth, understanding and, (very|so|really) understanding, unhurried, no nonsense, good company, treated
        (us|me) like family, hostile, hostility, indifference, apathetic, uninterested, disinterested,
        apologised, apologized, apologetic, sang, sings, sunny, ray of sunshine, bedside, lovely people,
        personality, demeanour, demeanor, customer care skills, people skills
    """,
    "communication": """
        explain*, explanation*, explained, unexplained, inform, informed, informs, informing, informative*,
        information, info, uninformed, misinform*, listen, listened, listens, listening, listener, listeners,
        not listened to, communicat*, miscommunicat*, call back, called (me|us|) back, calls back, calling back,
        callback, callbacks, ring back, rang (me|us|) back, phoned (me|us|) back, return calls, returned calls,
        rang me, rang us, phoned me, phoned us, called me to, clearly, clear
        (information|instructions|explanation|advice|answer|answers|communication|letter|and concise),
        (very|so|all|was|were|is|not|n t|made it|made everything|perfectly) clear, unclear, clarity, clarif*,
        confus*, understandable, not understand, didn t understand, don t understand, couldn t understand, could
        not understand, (easy|hard|difficult) to understand, understood (everything|what|every|nothing|about|it
        all), understood me, advice, advise, advised, advises, update, updates, updated (me|us), keep
        (me|us|people|patients|you|them) (updated|informed|posted), kept (me|us|him|her|them|everyone|)
        (fully|well|always|) (informed|updated|posted|in the loop|in the dark|up to date), in the loop, in the
        dark, up to date with, reply, replied, replies, no reply, respond, responded, responds, no response,
        response to my, not (been|) told, never (been|) told, wasn t told, weren t told, nobody told, no one
        told, told (me|us) (what|why|how|exactly|everything|nothing|when|where|about|the truth|straight), told
        nothing, told different, told (one|two|three) (different|) things, being told, was told, were told, told
        we would, told i would, nobody (said|says|mentioned|explained|could tell|lets), no one
        (said|says|mentioned|explained|could tell|lets), said nothing, didn t tell (me|us), did not tell
        (me|us), don t tell (me|us|you), tell (people|us|me|patients|you|them)
        (what|why|how|when|where|that|if|the truth|more|about), wish (someone|somebody) had
        (told|said|warned|mentioned), let (me|us|people|you|them) know, warned, no warning, without warning,
        mention, mentioned, answered (all|every|my|any|our|the questions), answer (my|our|all|your) question*,
        answers to, (no|a straight|straight|clear|different|any) (answer|answers), my question*, our question*,
        all (of|) (my|our|the|your) questions, asked questions, questions answered, ask questions, translat*,
        interpreter*, interpreting, plain english, plain language, jargon, legalese, language barrier, in my
        (own|) language, my language, spoke (slowly|clearly|to me|with me|my language), speak
        (slowly|clearly|up), speaks (slowly|clearly), talked (me|us|him|her) through, talk (me|us|you) through,
        talked through, talking (me|us|) through, went through everything, went over, step by step, run through,
        ran through, walked me through, contradict*, conflicting, mixed messages, different
        (story|stories|answer|answers|advice|information), wrong information, wrong advice, misleading, misled,
        mislead, leaflet*, handout*, pamphlet*, brochure*, instructions, notified, notify, notification*,
        newsletter*, announcement*, announced, consult, consulted, involved (in|me|us|with), involve
        (me|us|patients), involvement, included in, heard me, being heard, felt heard, feel heard, was heard,
        feedback from (the|my), feed back, keep in touch, kept in touch, in contact, contacted (me|us|by), never
        contacted, contact (me|us), no contact, follow up (call|letter|email|phone), chase, chased, chasing,
        (have|had|having) to chase, chasing up, (my|the|no|a) (emails|email)
        (never|went|was|were|answered|unanswered|bounced|back), email (back|me|us), emailed (me|us), unanswered,
        ignored my (email|emails|letter|letters|call|calls|question|questions), text
        (message|reminder|alert|updates), reminder, reminders, (sent|send) (me|us) a
        (text|letter|message|email), (wrong|no|confusing|second|third|same|different) letter*, letters
        (are|were|sent|to|go|with), sent (a|the) letter*, in writing, candid, open and honest, honest
        (with|about|and|conversation), honesty, honestly explained, transparent, transparency, vague, vaguely,
        evasive, fobbed off, lied to (me|us), lies, discuss, discussed, discussing, discussion*, conversation,
        conversations, tells me, tells you, tell you (everything|nothing), (never|don t|doesn t|didn t)
        (listen|hear|ask|call|ring|phone|reply|answer), guidance, (read|reads|reading) my notes, what
        (was|is|will be|would) (happening|going on|going to happen|happen|happening next), what to expect, what
        happens next, know what s (happening|going on), knew what was (happening|going on), consistent
        information
    """,
    "waiting": """
        wait, waits, waited, waiting, waiting time*, waiting list*, wait time*, queue, queues, queued, queuing,
        queueing, standing in line, in line for, stood in line, long line*, delay, delays, delayed, undelayed,
        late, (running|ran|run|runs|always|often|very) late, later than, lateness, on time, in time, right on
        time, bang on time, ahead of time, promptly, prompt, promptness, punctual*, quick, quickly, quicker,
        quickest, quickness, rapid*, swift*, speed, speedy, speedily, speedier, speed up, fast, faster, fastest,
        slow, slower, slowest, slowly, sluggish, slowness, long time, too long, so long, took (ages|forever|so
        long|too long|months|weeks|hours|years|days), takes (ages|forever|too long|so
        long|months|weeks|hours|years), taking (ages|forever|too long|so long), taken (ages|forever|too long|so
        long), for (ages|hours|months|weeks|years|days) on end, ages ago, hanging (about|around), kept hanging,
        an hour late, (an|one|two|three|four|five|six|seven|eight|nine|ten|half an|over an|couple
        of|1|2|3|4|5|6|7|8|9|10|11|12) (hour|hours) (late|later|wait|queue|delay|early|on hold|on the
        phone|before|to be seen|to get|and counting|for), minutes late, (weeks|months|years) (later|and
        counting|for a|for an|to get|to be seen|wait|waiting), within (the hour|an hour|minutes|days|a
        week|hours|a day|two days|24 hours|48 hours|ten minutes|five minutes|20 minutes|30 minutes), in
        (under|less than|about|just|only|) (five|ten|fifteen|twenty|thirty|two|three|four|5|10|15|20|30|40)
        (minutes|mins|min), (minutes|mins|min) flat, same day, next day, the same afternoon, straight away,
        straightaway, straight (in|through), right away, immediate, immediately, instantly, in no time, on the
        dot, in and out, in a flash, in a jiffy, in a heartbeat, no
        (waiting|wait|queue|queues|delay|delays|hanging), without (a|any|) (wait|waiting|delay|delays|queue),
        timely, timeliness, timescale*, timeframe*, time frame, backlog*, on hold, held up, hold music, still
        (waiting|nothing|not (received|heard|seen|here|arrived)), overdue, deadline missed, hurry up, took so
        much time, waste of time, wasted (my|the|a|half|an|hours|time) (time|day|morning|afternoon|hour|), seen
        (quickly|promptly|early|straight|within|on time|immediately|fast|early), (sooner|earlier)
        (appointment*|slot*|date*|please|), response time*, arrived (late|early|quickly|promptly|within|on
        time|in), turned up late, turn up on time, shorter (wait|waits|waiting|queue|queues), shorten, cancelled
        (three|twice|again|at the last), cancelled appointment*, postpone*, put back again, rescheduled, hours
        and hours, (many|several|three|four|five|six|seven|eight|nine|ten|for|over|3|4|5|6|7|8|10|12) hours, all
        (day|morning|afternoon|night) waiting, time keeping, timekeeping, quick and (easy|efficient|painless),
        arrival time*, pick up time*, collection time*, ready on time, kept (me|us|him|her|them|everyone)
        waiting
    """,
    "access": """
        parking, car park, car parks, carpark*, parking space*, place to park, where to park, to park, park and
        ride, disabled (access|toilet|parking|bay|bays|people|person|space|badge), wheelchair*, accessib*,
        inaccessib*, access, step free, lift, lifts, elevator*, ramp, ramps, stairs, steps up, stairlift*,
        handrail*, hearing loop, induction loop, braille, large print, sign language, interpreter available,
        guide dog*, mobility, pushchair*, pram, prams, buggy, far away, too far, a long way, long way, distance,
        miles away, miles (from|to), (mile|miles) drive, mile round trip, close to (home|me|us|where), near
        (me|my|home|us|the), nearby, nearer, nearest, closer, closer to, closest, round the corner, around the
        corner, on my doorstep, walking distance, local, locally, bus (stop|route|service|times|pass|ride|to),
        bus, train station, public transport, transport links, transport, no taxi, taxi, taxis, by taxi, opening
        hours, opening times, open
        (at|on|after|until|till|later|longer|earlier|more|weekends|saturdays|sundays|all|late|evenings), opened
        late, closed, closes, closing, closed early, shuts, shut at, shut on, always shut, out of hours, 24
        hour, 24/7, weekend*, evening (appointment*|opening|clinic*), saturday*, visiting (hours|times|time),
        visiting, appointment*, appt*, appts, (no|any|more|available|free|earlier) slot*, slots, book
        (an|a|in|my|online|appointments|again), booking, bookings, booked, rebook*, fully booked, get (an|a)
        appointment, get (in|through|hold of|seen|to see), getting (an|a) appointment, getting through, got
        through, got an appointment, get hold of, couldn t get (in|through|an), can t get
        (in|through|an|a|to|hold), can never get, never get (through|an|in), impossible to
        (get|see|reach|contact|speak|book), (hard|difficult|easy|easier) to
        (get|reach|contact|book|find|access|get hold), unreachable, reachable, engaged tone, always engaged,
        line (is|was) (always|) (engaged|busy|dead), phone (lines|line|system|queue), telephone
        (lines|line|system), pick up the phone, picks up the phone, answers the phone, answer the
        (phone|telephone), nobody answers, no one answers, get to speak, speak to (someone|somebody|a person|a
        human|an actual), availab*, unavailab*, location, located, location of, signpost*, signage, signs, sign
        posts, sign posted, directions, find (the|my|your)
        (place|way|clinic|department|ward|building|room|entrance|office), hard to find, easy to find, got lost,
        finding (the|my) (way|place|room|clinic), entrance, drop in, home visit*, come (out|to) (to|my|the|)
        (home|house|us), waiting list (closed|full), out of area, postcode lottery, not eligible, self refer*,
        get referred, housebound, bedbound, rural, deaf, blind, hard of hearing, partially sighted, travel,
        travelling, traveling, travelled, journey, drive to, convenient*, inconvenient*, convenience, reach you,
        get there, getting there, to get to, can t use the internet, no smartphone, video relay, not open, be
        open, open day*, outreach, mobile library, mobile unit, last bus, branch closed, closure, close down,
        closing down
    """,
    "environment": """
        clean, cleaner toilet*, cleaner toilets, cleaned, cleanest, cleanliness, cleaning, cleanly, unclean,
        dirty, dirt, dirtier, filthy, filth, (own|clean|dirty|nice|great|lovely|sea|the) (view|views),
        (dirty|clean|sticky|wet) (floor|floors|windows), (cold|warm|clean|dirty|broken) (shower|showers),
        (uncomfortable|hard|comfortable|clean|dirty|comfy|old|lumpy|broken) (bed|beds|mattress|mattresses),
        grubby, grimy, grime, tidy, tidied, untidy, messy, spotless*, immaculate*, sparkling, gleam*, hygienic,
        unhygienic, dust, dusty, stain*, stains, mouldy, mould, mold, damp, rat, rats, mice, cockroach*, flies,
        bedbugs, litter, rubbish (everywhere|on|in|all over), stink*, stench, smell*, smelly, smelled, reek*,
        toilet, toilets, loo, loos, bathroom*, restroom*, showers, washroom*, noise, noises, noisy, noisier,
        loud (music|tv|noise|telly), quiet, quieter, peaceful, peace and quiet, peace, calm atmosphere,
        (too|so|very|freezing|bitterly|was|is|were|stone|it s|always|absolutely) cold, freezing, chilly,
        draught*, draughty, drafty, (too|so|very|boiling|stifling|unbearably|was|is|it s|always|far too) hot,
        boiling, stuffy, stifling, airless, airy, fresh air, temperature, heating, heaters, radiator*,
        (room|waiting room|place|building) (was|is) (warm|cold|hot|freezing|clean|dirty|small), warm
        (room|building|place|blanket), warmer, air con, air conditioning, aircon, ventilat*, chair, chairs,
        armchair*, seats, seat, seating, sofa*, bench, benches, nowhere to sit, somewhere to sit, sit down,
        food, foods, meal, meals, menu*, breakfast*, lunch, dinner*, porridge, sandwich*, snack*, fruit, vegan,
        vegetarian, canteen*, cafe, cafeteria*, (cup of|cups of|decent|a|nice|good|free|hot) (tea|coffee),
        coffee, (drinking|hot|cold|bottled) water, water (cooler|fountain|machine|dispenser), vending machine*,
        drinks, waiting (room|area|rooms), waiting room (was|is),
        (bigger|small|smaller|cramped|tiny|lovely|nice|large|private|single|side|own|my|shared|comfortable)
        (room|rooms), the room, rooms, bedroom*, building, buildings, premises, facility, facilities,
        comfortable (chair*|bed*|seat*|room*|surroundings|environment|place|waiting|vehicle|ambulance|journey),
        comfy, uncomfortable (chair*|bed*|seat*|room*), uncomfortable, comfort, comforts, cosy, cozy, lighting,
        lights, light bulbs, bright and, brightly, dark corridor*, dim, decor*, decorated, redecorat*, paint,
        painted, shabby, run down, rundown, dilapidated, scruffy, tatty, crumbling, broken
        (chair*|lift|door*|window*|toilet*|seat*), leak, leaks, leaking, ceiling, walls, floors, carpet*,
        environment, environments, surroundings, atmosphere, ambience, ambiance, setting, beds, bedding,
        pillow*, pillows, sheets, linen, tv, television*, telly, music, radio, wifi, wi fi, crowded, overcrowd*,
        cramped, packed, spacious, space, more space, garden*, gardens, courtyard, flowers, plants, playground*,
        play area, toys, playroom, gym, pool table, games, library (is|was) (lovely|nice|quiet|warm), modern,
        furniture, plug socket*, sockets, charging point*, graffiti, potholes, pothole*, streets, homely, home
        from home, well kept, well maintained, maintained, vehicle, vehicles, suspension, bumpy, pleasant
        (place|environment|surroundings|room|building)
    """,
    "process": """
        forms, fill in forms, form filling, filling in, filled in, fill out, filled out, paperwork, document,
        documents, documentation, procedure*, bureaucra*,
        (the|this|your|your|that|a|complicated|simple|whole|slow|easy|long|application|renewal|claims)
        (process|system),
        (the|a|this|that|my|your|same|wrong|right|long|application|request|claim|paper|one|every|any|each) form,
        red tape, application, applications, applied for, apply for, applying, reapply, rule, rules, rulebook,
        policy, policies, requirement*, regulation*, permit, permits, planning permission, licence, licences,
        license, licenses, licensing, certificate*, passport, passports, visa, visas, referral*, referred
        (me|us|on|to|back), referring, sent back, passed (from|around|pillar|about), pillar to post, back and
        forth, from (department|desk|office|one) to (another|department|desk|office|one|), wrong
        (department|form|office|paper|papers|desk|queue|counter), run around, runaround, round in circles, going
        round in circles, stamped, stamp, signature*, signed off, registration, registering, registered
        (for|with), re register, admin, administration, administrative, administrator*, organised, organisation,
        organized, disorganised, disorganized, disorganisation, well organised, well run, badly run, poorly run,
        poorly organised, unorganised, unorganized, chaos, chaotic, shambles, shambolic, mess up, messed up, mix
        up*, mixed up my, cock up, eligib*, ineligib*, criteria, assessment*, assessor*, reassess*, processes,
        processed, processing, streamlin*, simplif*, simple process, smooth*, smoothly, straightforward, hassle
        free, no hassle, hassle, hassles, no fuss, without fuss, complicated, convoluted, complex, repeat
        (myself|yourself|the same|prescription*), repeating (myself|the same), same questions, asked the same,
        same (form|forms|paper|papers|question|information|details) (again|twice|three|over|every),
        (lost|lose|losing|misplaced) my
        (file|files|form|forms|paper|papers|paperwork|documents|application|records|notes|letter|referral), lost
        (the|our|his|her) (paperwork|file|form|forms|papers|application|documents|referral|records|notes),
        (proof|photo|form) of (id|identity|address|income|residence), proof of, photo id, two forms of id,
        photocop*, original copy, receipt*, bill, bills, fee, fees, charges, fines, fined, penalty, invoice*,
        cheque*, pay (first|by card|online|again|twice|in cash|the fee), payment system, tax return,
        declaration, deadline, deadlines, appeal, appealed, appeals, tribunal, hearing date, pending, under
        review, in progress, claim form*, claims, claimed, records, medical records, case number*, reference
        number*, file, files, copies, enclosed, submit, submitted, submitting, submission, resubmit*, approval
        process, handover*, discharge process, discharge, discharged, admission*, protocol*, coordination,
        coordinate*, coordinated, joined up, booking system, triage, ridiculous
        (rule|rules|system|process|questions), loophole*, technicality, quick and easy process, (one|single)
        stop shop, self assessment, consent form*, power of attorney, probate, inheritance, deed*, renewal,
        renewals, renew, renewing, biometric*, fingerprint*, transfer*, not enough (staff|nurses|doctors|people)
    """,
    "digital": """
        website*, web site*, webpage*, web page*, web, online, on line (form|booking|system|account), app, apps,
        log in, login, logging in, log on, logged (me|us) out, logs (me|you|us) out, logged out, password*,
        passcode*, username*, pin code, verification code*, security code*, portal, portals, internet, computer,
        computers, tablet*, ipad*, iphone*, smartphone*, smart phone*, android, browser, touchscreen*, touch
        screen*, (the|your|small|blank|frozen) screen, (the|a|this|that|your|stupid|payment|new|broken) machine,
        screens, on screen, scroll*, font, fonts, click, clicks, clicked, clicking, button, buttons, menu
        option*, drop down*, digital*, zoom, teams call, video call*, video link, video consult*, video
        appointment*, videocall*, skype, webcam, chatbot*, chat bot*, bot, bots, robot*, automated, automat*,
        hyperlink*, broken link*, the link, a link, links, upload*, uploading, download*, scan (my|the|and)
        (document|documents|passport|id|upload), scanner*, qr, barcode*, kiosk*, self service, self check in,
        check in (screen|machine|kiosk), check in ticket machine*, machine, virtual, virtually, software, server
        is down, servers, system (is|was|went|keeps going|keeps|goes|being) (down|crash*|crashing|slow|offline),
        crashed, crashes, crashing, froze, freezes, freezing up, frozen screen, error message*, unknown error,
        error, errors on the, timed out, times out, session expired, it (system|systems|support), bug, bugs,
        buggy, glitch*, captcha*, two factor, authenticat*, electronic*, e mail (form|system), email system,
        electronically, user friendly, user experience, navigate, navigation, notifications on, text alert*,
        contactless, tap and go, social media, facebook, whatsapp, data (entry|upload), autofill*, technology,
        tech, techy, technical (problem*|issue*|glitch*|difficulties|support)
    """,
    "outcome": """
        solved, unsolved, solve, solves, resolved, resolve, unresolved, resolution, fixed, fix, fixes, unfixed,
        sorted, sorted (it|out|everything|me|my|us|that), sort it out, sorts (it|out|everything), got it sorted,
        mended, repaired, repair, repairs, replaced, outcome*, end result, good result*, got my
        (money|refund|deposit|benefit|benefits|life|passport|licence|license|permit|badge|card|pension|health|confidence|strength),
        received my (money|refund|payment|passport|licence|card|pension), money back, approved, approval,
        granted, refused, refusal, denied, declined, turned down, turned away, payment*, paid
        (out|into|back|my|in full), repaid, refund, refunds, refunded, reimburse*, compensation, compensated,
        benefits stopped, sanctioned, overpaid, underpaid, arrears, success, successful, successfully,
        unsuccessful*, achieved, cured, cure, cures, recovered, recovering, heal, healed, healing, healthier,
        well again, better now, feel better, feeling better, felt better, feel (so much|much|a lot|loads)
        better, got better, getting better, (made|making|makes) (me|him|her|it|things) (better|worse|well), got
        worse, getting worse, worse than (before|ever), no better, much better, on the mend, back on
        (my|his|her|their) feet, back to (normal|work|my old self|health), treated (well|very well|for|my|with
        antibiotics|successfully|quickly|the), untreated, mistreat*, took (good|great|excellent|such
        good|wonderful|) care of (me|us|him|her|my), taken care of, diagnos*, treatment
        (worked|works|helped|helps|failed|plan|was|is|has), (successful|effective|wrong|right|my) treatment,
        therapy (worked|works|helped|helps|has|is), (excellent|good|great|wonderful|outstanding) medical care,
        (it|this|that|everything|nothing|finally|really) works, recovered (well|from|fully),
        (full|quick|speedy|my|his|her) recovery, tablets, (was|were|got|been) rejected, no help (at
        all|whatsoever|from), misdiagnos*, undiagnosed, made a (huge|big|real|massive|great|) difference, make a
        difference, changed my life, life changing, turned my life around, saved (my|his|her|our)
        (life|lives|marriage|sight|leg|bacon), gave me my life back, cancer free, all clear, pain free, no pain,
        painless, no (more|longer) pain, less pain, pain (has|is) gone, still in pain, painkiller*, medication*,
        medicine, meds, prescription*, prescribed, antibiotics, surgery went, operation (was|went), counselling,
        rehab*, worked (for|well|out|like|wonders|a treat|first), working now, did not work, didn t work, doesn
        t work, does not work, not working, hasn t worked, nothing (worked|works|changed|has changed|was
        done|has been done|happened|happens|came of|came out), nothing has happened, no
        (action|result|results|progress|solution|improvement), no one did anything, nothing done, effective,
        effectively, ineffective, effectiveness, progress, progressing, helped (me|us|him|her|my|with|a lot|so
        much|so|get|to), helps me, helping me, has helped, really helped, didn t help, did not help, doesn t
        help, get help, got help, the help i needed, needed help, got (the|what|exactly what) (help|i
        (needed|wanted|came for|asked for)), what i (needed|came for|wanted), got what, problem (was|is|has
        been|got) (solved|fixed|sorted|resolved|still|ongoing), decision, decisions, verdict, ruling, won my
        (case|appeal), lost my (case|appeal|home|house|job|benefit|benefits|money|licence), case
        (closed|dropped|dismissed), found (a|me a|us a|him a|her a|my)
        (job|flat|home|place|house|solution|dog|wallet), got (a|the) (job|flat|place|house), passed (my|the)
        (test|exam), walking again, can walk, able to walk, sleep again, can (see|hear|walk|move|breathe|sleep)
        (again|now|better), stitches, wound*, scar, blunder*, botched, wrong
        (diagnosis|treatment|medication|leg|tooth|size|dose), competen*, incompeten*, knowledgeable, knowledge,
        expertise, skilled, skilful*, inexperienced, thorough*, qualified, well trained, untrained, trained,
        knows (his|her|their) (stuff|job), knew (what|exactly what) (he|she|they) (was|were|are) doing, done
        properly, done right, done well, good job, great job, brilliant job, excellent job, job done, did (a|an)
        (good|great|excellent|fantastic|amazing|brilliant|terrible|poor) job
    """,
    "dignity": """
        dignity, dignified, undignified, respect, respects, respected, respectful, respectfully, disrespect*,
        with respect, lack of respect, privacy, in private, private (room|space|conversation|place), no private,
        confidential*, in confidence, overheard, (everyone|everybody|whole (room|queue|office|ward|waiting
        room|world)) (could|can|to) hear, in front of (everyone|everybody|other|others|people|the whole|all|a
        queue|strangers|students), humiliat*, degrad*, demean*, belittle*, belittling, talked down, talk down,
        talks down, talking down, spoke down, speak down to, looked down (on|at|their nose), look down on,
        discriminat*, prejudice*, racis*, sexis*, homophob*, ageis*, transphob*, xenophob*, stereotyp*, treated
        (me|us|him|her|them|you|everyone|my mum|my dad|people|) (as if|as an|as a|like|as though|with
        (respect|dignity|contempt|disdain|kindness|such)), treat (people|you|us|me|patients|them|everyone)
        (like|as|with), treats (everyone|everybody|people|you|patients|us|me) (like|as|with|the same), treating
        (people|us|me) (like|as|with), being treated (like|as|with), like a (human|human
        being|person|number|criminal|child|dog|nuisance|burden|piece of|liar|thief|beggar|real
        person|somebody|nobody|idiot|cattle), like (cattle|dirt|rubbish|animals|criminals|children|an animal|an
        idiot|an adult|something on|family|royalty|sheep), as (a|an) (human|human
        being|person|individual|equal|adult), just a number, another number, a number to them, not a number,
        human being, humanity, humane, inhumane, inhuman, dehuman*, person centred, person centered, as an
        equal, equals, equality, equally, inclusive, inclusion, diversity, unfair*, fairness, fair treatment,
        treated fairly, treated unfairly, judged, judging me, not judge, judgemental, judgmental, nonjudgmental,
        non judgemental, patronis*, patroniz*, ignored (me|us|him|her), (was|were|being|been|felt|feel) ignored,
        embarrass*, ashamed, shamed, made (me|us|him|her) feel
        (small|stupid|worthless|like|ashamed|valued|human|important|heard|a fool|an
        idiot|dirty|guilty|invisible|special|thick|bad|unwelcome), feel
        (small|stupid|worthless|valued|human|important|invisible|like a), felt
        (small|stupid|worthless|valued|human|important|invisible|like a|like an|judged|humiliated), never
        (once|) (made me|judged|rushed|hurried), without judg*, mocked, laughed at (me|us|my), made fun of,
        stared at, my
        (choice|choices|wishes|pronouns|religion|beliefs|faith|culture|dignity|privacy|hijab|consent|own pace),
        asked (my|for my|his|her|for) (permission|consent), permission before, against my will, independence,
        independent, my rights, human rights, our rights, valued, undervalued, worthless, taken seriously, take
        (me|us|him|her|it) seriously, took (me|us|him|her|it) seriously, not believed, didn t believe me,
        believed me, called me (by|mrs|mr|a liar|love|darling|dear), by (my|his|her) (name|first name|own name),
        no bother to, left (me|him|her|mum|dad) (lying|sitting|naked|in my|in his|in her|wet|soiled|exposed|on a
        trolley), soiled, undress*, naked, single sex, same sex, female (doctor|nurse|carer|officer), stigma*,
        heard my story, listened to my story, spoke (over|about me), talked over, behind my back, rushed
        (me|us|through|out), never rushed, not rushed, felt rushed, no rush, without rushing, took
        (the|their|his|her) time, took time, time to (listen|talk|explain), time for (me|us|you|everyone), all
        the time (i needed|in the world)
    """,
    "safety": """
        safe, safely, safer, safest, safety, unsafe, safeguard*, felt safe, feel safe, feeling safe, danger,
        dangers, dangerous*, endanger*, hazard*, hazardous, security, secure, insecure, infection*, infected,
        sepsis, mrsa, contaminat*, steril*, unsterile, hand (gel|sanitiser|washing|hygiene), sanitis*, wash
        (your|their) hands, washed (his|her|their) hands, didn t wash, ppe, mask, masks, social distanc*,
        slippery, tripped, trip hazard*, fell (over|out|down|off|from|in), falls, had a fall, a fall, accident,
        accidents, near miss*, injur*, harm, harmed, harmful, self harm*, at risk, risk, risky, violen*, threat,
        threats, threaten*, abuse, abused, abusive, abuser, assault*, attacked, pushed me, hit me, stolen,
        theft, robbed, mugged, knife, fire alarm*, fire exit*, fire door*, fire drill*, panic button*, emergency
        exit*, cctv, police (came|were|called), protect, protected, protection, protects, unprotected,
        vulnerable, neglect*, wrong (medicine|medication|tablets|drug|drugs|dose|patient|blood), overdose*,
        medication error*, mixed up (medicines|medication|tablets), allergy, allergies, allergic, bruise*,
        bruises, bleeding, burned, burnt, scald*, electrocut*, exposed wire*, loose wire*, broken glass, needle
        on, needles on, seat belt*, seatbelt*, speeding, reckless*, drove (too
        fast|dangerously|safely|carefully|like), drives (too fast|dangerously|like), driving (too
        fast|dangerously|was|safely), safe driving, safe driver, careful driv*, drove carefully, on
        (his|her|the) phone while driving, badly lit, street light*, well lit, poorly lit, lock on, locks on,
        unlocked, supervised, unsupervised, unattended, left (alone|unattended), wristband, checked my
        (name|identity|allerg*|wristband), checked (his|her|my) date of birth, drunk, drunken, drug dealer*,
        dealers, stab*, weapon*, zebra crossing, asbestos, gas leak, loose dog*, guard rail*, lifeguard*
    """,
}

IN_PRAISE = {
    "staff_manner": """
        staff, nurse, nurses, nursing, receptionist*, clerk*, officer, officers, lady, ladies, gentleman,
        gentlemen, crew, crews, driver, drivers, midwife, midwives, therapist*, dentist*, physio*, paramedic*,
        porter*, surgeon*, matron, librarian*, guard, guards, carer*, counsellor*, counselor*, adviser*,
        advisor*, assistant*, technician*, volunteer*, worker*, social worker*, lad, lads, lass, lasses, girl,
        girls, guy, guys, chap, bloke, blokes, fella, folk, people, everyone, everybody, person, woman, man,
        teacher*, secretary, operator*, call handler*, sergeant, constable, pc, policeman, policewoman,
        firefighter*, warden*, caretaker*, cleaner, cleaners, chaplain*, hygienist*, optician*, pharmacist*,
        phlebotomist*, radiographer*, anaesthetist*, psychologist*, psychiatrist*, keyworker*, key worker*,
        coach
    """,
}

NOTHING = """
    (driver|he|she|they|who) waited, i waited in the car, kind of, kind regards, best regards, kind (sir|madam),
    kindly (note|inform|advise|tell|send|confirm|let|provide|find), some kind, any kind, what kind, this kind,
    all kinds, of any kind, star trek, joking apart, fast food, breakfast club, in fact, late
    (husband|wife|father|mother|mum|dad|brother|sister), lately, as fast as, access to justice, light of, in
    light of, in the light of, a bit of a, water under, in hot water, by and large, to be honest, to be fair, be
    fair, fair enough, in fairness, park ranger*, safe journey, stay safe, keep safe, better safe than sorry, no
    wonder, free of charge, in charge, charge nurse*, person in charge, all in all, well informed decision, form
    of, a form of, on top form, in good form, fine thanks, i am fine, i m fine, it was fine, was fine, were
    fine, is fine, are fine, all fine, fine by me, fine as it is, absolutely fine, just fine, feel fine, worked
    at, works at, works in, patient transport, patients transport, transport service, out patient*, in patient*,
    outpatients, mental health team, waiting for my lift home, lift home, gave me a lift, a lift home, life
    savings, bus driver*, taxi driver*, ambulance crew*, ambulance driver*, car driver, train driver*, tram
    driver*, young man, old man, old lady, the other lady, the other patients, police station, people who, of
    people, other people, some people, most people, many people, young people, old people, older people, people
    in need, in person, first person, person who, a person who, man in front, my man, staff room, staff car
    park, staff (training|shortage|shortages|levels), short staff, more (nurses|doctors|drivers|staff), not
    enough drivers, operation textbook, fire brigade, fire engine, fire service, fire crew*, fire station, smoke
    free, camera ready, alarm clock, drink driving, breaking news, app arently, the system of, nervous system,
    immune system, solar system, system of, it system, music to my ears, window 1, window 2, window 3, window 4,
    window 5, window 6, window 7, window 8, window 9, counter window, at the window, i m going to bed, bed time,
    no idea, food for thought, food bank*, food stamps, food hub, piece of cake, cup of tea is, not my cup of
    tea, view of, in my view, point of view, in view of, light heart*, light hearted, space of, in the space of,
    time and space, setting up, setting off, on my mind
"""  # fmt: skip
