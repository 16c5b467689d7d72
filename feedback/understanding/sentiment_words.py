"""What words say about how a citizen was served, in six languages. Source: own.

Each language: weight -> entries, parted by commas. 3 is strong praise,
-3 a strong complaint; 0.3 and -0.3 only colour:
names of help and offices, feelings, waits, which decide nothing alone. ``*`` at the end: every
word that begins so; ``(a|b)``: either. Phrases count before the words in them: "no problem" stands for itself.
Accents and case do not matter.
"""

from feedback.understanding import sentiment_greek, sentiment_polish

WEIGHTS = {
    "en": {
        3: """
            wonderful*, amazing*, excellent*, fantastic*, brilliant*, outstanding*, superb*, exceptional*,
            marvellous*, marvelous*, fabulous*, perfect, perfectly, perfection, terrific, incredible,
            incredibly, awesome, first class, first rate, top notch, top class, second to none, 10 out of 10,
            ten out of ten, 10 10, 5 stars, five stars, could not fault, couldn't fault, cannot fault, can't
            fault, can not fault, couldnt fault, cant fault, no faults, above and beyond, extra mile, highly
            recommend*, credit to, a star, superstar, saved my life, a blessing, a pleasure, absolute
            pleasure, life saver, lifesaver, invaluable, faultless, impeccable, could not be better, couldn't
            do any better, could not do any better, couldn't do better, could not do better, can't do any
            better, can't do better, couldn't have done better, could not have done better, couldn't have done
            any better, could not have done any better, spot on, 1st class, can't better, couldn't improve,
            can't improve, cannot improve, could not improve, cannot be improved, can't be improved, nothing
            to fault, cannot find fault, no fault, couldn't be better, couldn't have been better, could not
            have been better, couldn't ask for, could not ask for, couldn't have asked for, could not have
            asked for, exemplary, delighted, angel*, nothing but praise, nothing was too much
            trouble, nothing too much trouble, can't thank, cannot thank, can't praise, cannot praise,
            couldn't be happier, could not be happier, could not be more helpful, couldn't be more helpful,
            super helpful, couldn't have been more, could not have been more, keep up the good work, well
            done, 👏, ❤, 🥰, 😍, 💯, 🌟, 🏆, 💖,
            exceeded (my|our|all|all my|all our|every) expectations, beyond (my |our |all |)expectations,
            surpassed, five star, 5 star, world class, gold standard, gold dust, worth (his|her|their|its)
            weight in gold, godsend, god send, a diamond, diamonds, over the moon, chuffed, thrilled,
            ecstatic, overjoyed, elated, flawless*, phenomenal*, stellar, magnificent*, splendid*, sublime,
            immaculate*, unbeatable, unsurpassed, unrivalled, cannot speak highly enough, can t speak highly
            enough, couldn t speak highly enough, speak highly of, heroes, hero, heroic, treasure,
            treasures, absolute gem, real gem, little gem, such a gem, 11 out of 10, 100 out of 100, a plus,
            full marks, top marks, smashing, cracking, belting, tip top, a1, ace, stunning, game changer,
            saved (his|her|our|mum s|dad s|my husband s|my wife s) life, saved my (sight|leg|sanity|bacon),
            eternally grateful, forever grateful, deeply grateful, so grateful, adore, adored, adorable,
            beyond helpful, beyond kind, pure joy, best
            (service|care|experience|hospital|team|staff|nurse|doctor|surgery|practice|ever|i ve ever|i have
            ever), simply the best, the very best, best of the best, bees knees, bang on, nailed it, knocked
            it out, out of this world, mind blowing, wow, utterly brilliant, unbelievably
            (good|kind|helpful|quick|patient|caring), a joy, such a joy, a delight, a treat, dream team, 💜,
            💙, 💚, 🧡, 💛, 💕, 💗, 🎉, 🥳, 🤩, 🌈, ♥, 💐, 🙌, 👌, 👑, ⭐, 😇, 🤗, 😻, 💪,
            excelent*, excellant*, exellent*, exelent*, excellen, fantasic, fantastik, briliant, brillant,
            awsome, wonderfull*, breathtaking, unforgettable, glorious, heavenly, divine, spectacular*,
            remarkable, remarkably, gorgeous, extraordinary, extraordinarily, heart warming, heartwarming,
            indebted, sterling, legendary, best thing since, couldn t fault
        """,
        2: """
            helpful*, kind, kindly, kindness, kindest, friendly, friendliness, lovely, caring, polite*,
            courteous*, great, good, professional, professionally, professionalism, efficient*, patient and,
            compassion*, thoughtful*, considerate, supportive, understanding, thorough, thoroughly, attentive,
            reassur*, welcoming, respectful*, knowledgeable, thank, thanks, thank you, thx, grateful*,
            gratitude, appreciat*, pleasant*, pleased, happy, nice, nicely, best, fab, top, brill, enjoyed,
            enjoyable, enjoy, satisfied, satisfactory, satisfaction, comfortable, comforting, impress*,
            recommend*, praise, smile*, smiling, cheerful, gentle*, warm, warmth, empath*, dedicated, prompt,
            promptly, quick, quickly, speedy, swift*, easy, easily, smooth*, seamless*, dignity, well looked
            after, looked after, took care of, took good care, went smoothly, at ease, put me at ease, no
            complaint*, no problem*, no issue*, not a problem, no concerns, no wait*, without any problem*, no
            worries, didn't have to wait, on time, ahead of time, straight away, right away, in good time, no
            delay*, not have to wait, hassle free, stress free, problem free, trouble free, 👍, 😊, 😀, 🙂, 😃, 😄,
            🙏, :), :-), ;), :d, =), cheers, bravo, kudos, hats off, legend, gem, delight*, fine job, great
            job, good job, no complaints, not too bad, can't complain, cannot complain, accommodating,
            approachable, non judgemental, non judgmental, went out of, out of their way, out of her way, out
            of his way, asset, tremendous*, beautiful*, blown away, life changing, changed my life, congenial,
            diligent*, hard working, hardworking, personable, sensitive*, trustworthy, skilled, skilful*,
            competent, keep it up, keep up, don't change, no improvement*, no room for improvement, happy
            with, nothing to improve, nothing to complain, nothing to add, thankful*, bless, super, humour,
            encourag*, generous*, patience, so patient, very patient, was patient, were patient, is patient,
            are patient, patiently, admirabl*, commend*, trusted,
            kind hearted, warm hearted, big hearted, good hearted, gracious*, humane, tactful*, discreet*,
            jolly, cheery, bubbly, upbeat, amiable, affable, genial, obliging, good natured, good humoured,
            down to earth, chatty, cosy, cosiest, comfy, spacious, airy, peaceful, tranquil, delicious,
            tasty, yummy, scrumptious, well run, well organised, well organized, well explained, well
            informed, well presented, well managed, well kept, well maintained, well equipped, well trained,
            well stocked, well cared for, well treated, well prepared, well worth, well supported, well
            deserved, well handled, well planned, user friendly, painless*, effortless*, pain free, without
            a hitch, like clockwork, piece of cake, a breeze, doddle, plain sailing, no nonsense, safe
            hands, safe pair of hands, own pace, my pace, mind at (ease|rest), unhurried, unrushed, nothing
            is too, at every (step|stage|turn), every step of the way, no time at all, in no time, there and
            then, on the spot, the very same day, ahead of schedule, ahead of my appointment, prompt*, bent
            over backwards, pulled out all the stops, moved heaven and earth, went above, goes above, go
            above, going above, extra lengths, on her day off, on his day off, in (her|his|their) own time,
            fought for (me|us|him|her), had my back, stuck with me, stood by me, was there for
            (me|us|him|her), always there for, there for (me|us), there when (i|we) need*, held my hand,
            hold my hand, holding my hand, held her hand, never gave up on, came to (my|our) rescue, sorted
            it, sorted (me|us|everything) out, sorted out quickly, job done, done and dusted, up and
            running, back on my feet, back to normal, on the mend, healed, cured, pain has gone, pain is
            gone, no longer in pain, walk again, sleep again, feel like a new, new lease of life, feeling
            stronger, feel so much better, feel much better, much improved, vast improvement, huge
            improvement, big improvement, great improvement, value for money, good value, a bargain, look
            forward to (coming|seeing|my|the|it|going|every|each), in good spirits, lifted my spirits, put a
            smile, relieved, such a relief, what a relief, blessed, fortunate, love you, love it, love this,
            love the, love coming, loved the, loved it, my favourite, favourite, favorite, faith in, faith
            restored, open and honest, plain english, jargon free, step free, believed me, believed in me,
            took me seriously, taken seriously, remembered my (name|birthday), by my name, took an interest,
            takes an interest, genuine interest, real interest, genuinely, genuine, sincere*, wholehearted*,
            heartfelt, tireless*, selfless*, devoted, devotion, loyal*, committed, conscientious*,
            meticulous*, expert*, expertise, capable, wise, wisdom, clever, insightful, intuitive, thought
            provoking, inspir*, uplifting, empower*, enlighten*, eye opening, invigorat*, refreshing*,
            rewarding, fulfilling, therapeutic, sociable, relaxing, soothing, calming, calmly, calmed,
            calmness, soothed, comforted, comforts, sensitively, tender*, tenderly, handy, efficiency,
            slick, streamlined, glitch free, ease of, at ease with, simple (to|and|process|enough),
            straightforward*, hygienic, sparkling, gleam*, pristine, modern, state of the art, freshly,
            accommodated, adaptable, responsive, pro active, proactive, on the ball, on top of,
            switched on, on point, attention to detail, team work, teamwork, teamworking, pull together,
            good team, great team, good rapport, good communication, good service, excellent service, good
            experience, positive experience, pleasantly surprised, nice surprise, better than ever, big fan,
            two thumbs up, thumbs up, hooray, woohoo, yay, hurrah, yippee, congratulations, congrats, good
            on you, good for you, nice one, nice work, good work, great stuff, good stuff, keep doing, carry
            on the good, long may it, shout out, hat off, no bother, no bother at all, no hassle, no fuss,
            no messing, no messing about, no mistakes, no hanging around, no waiting, no queue, no queues,
            no long wait, little wait, short wait, minimal wait, hardly any wait, barely waited, not long to
            wait, didn t wait long, did not wait long, no time to wait, no time wasted, did not have to
            wait, never had to wait, never have to wait, no pain, didn t hurt, did not hurt, hardly felt,
            hardly hurt, didn t feel a thing, didn t feel anything, did not feel a thing, felt nothing, no
            regrets, no surprises, no negative*, no bad, no faults, no criticism*, none better, can t go
            wrong, could be worse, couldn t do enough, can t do enough, could not do enough, cannot do
            enough, all positive, all fine, all ok, all okay, all went well, all is well, all great,
            everything fine, everything ok, everything was fine, everything was ok, everything went,
            everything perfect, everything i needed, everything you need, everything explained, everything
            was explained, everything good, everything was good, everything about, so far so good, as good
            as it gets, hit the spot, right up my street, does what it says, did what it said, did what they
            said, did exactly what, exactly just what i needed, exactly what i wanted, what i
            needed, ticked all the boxes, fit for purpose, worked a treat, works a treat, works perfectly,
            works great, works beautifully, lasts, sturdy, soft and, great fit, fits perfectly, sound lad,
            good egg, top lad, top bloke, top lady, salt of the earth, good sort, lovely lady, lovely girl,
            lovely man, gent, gentleman, true gent, lifeline, life line, rock, sunshine, ray of sunshine,
            breath of fresh air, guardian angel, little ray, mate s rates, sweetheart, darling, cuddle,
            cuddles, cuddly, hug, hugged, hugs, sweetest, beloved, dearest, precious, joyful, joyous, bliss,
            blissful, content, contented, merry, glad to have, so glad, so happy, so proud, proud of
            (you|him|her|us|my|them), i m in love, fell in love, forgave, forgive me, you re right, trust
            you, trust him, trust her, count on you, count on him, count on her, rely on, relied on,
            dependable, steady as a rock, got my back, miracle, miraculous*, triumph*, victory, we won, i
            passed, you passed, we did it, made it, thank god, thank goodness, thankfully,
            love, loved,
            amused, amusing, charming, charmed, charm, classy, commendable, crystal clear, cute, dazzling,
            elegant, enchanting, endearing, engaging, entertaining, entertained, exciting, excited about,
            exhilarating, exquisite, fascinat*, finest, foolproof, fruitful, funny, funniest, gifted, good
            looking, handsome, heartening, high quality, honoured, ideal, ideally located, imaginative,
            ingenious, innovative, instructive, inviting, level headed, light hearted, lush, luxurious,
            memorable, mindful, moving and, nurturing, outgoing, perceptive, picturesque, playful, polished,
            productive, radiant, receptive, refreshed, resourceful, restful, satisfying, self explanatory,
            serene, sleek, snug, stylish, sympathetic, tasteful, thriving, thrive, thrives, flourish*, top
            quality, touched by, touching, treasured, upfront, up front, versatile, witty, wit, warm
            welcome, rescued, saved me, saved us, saved the day, cheered me up, cheers me up, cheered us up,
            made up with, happy tears, so much fun, great fun, good fun, lots of fun, can t wait to
            (come|see|go|return|be|start|tell|use), celebrat*, champion*, cherish*, rooting for, believe in
            you, proud moment, painstakingly, freindly, friendley, frendly, helpfull, helpfull*, lovley,
            lovly, proffesional*, profesional*, greatful, gratefull, apreciate*, proffessional*, polight,
            curteous, couteous, knowledgable, knowlegable, efficent, effecient, definately recommend, guided
            me, guided us, comforted me, reassured me, encouraged me, supported me, supported us, helped me,
            helped us, helped him, helped her, helped my (mum|dad|mother|father|son|daughter|husband|wife),
            looked after me, looked after us, looks after, thoughtfulness, attentively, warmly, cheerfully,
            kindheartedness, hospitality, upstanding, honourable, trusty, faultlessly, competently,
            skilfully, expertly, ably, delicately, considerately, courteously, tirelessly, generously,
            respectfully, admirably, sensibly, brilliantly, superbly, beautifully
        """,
        1: """
            fine, ok, okay, safe, clean, clear, clearly, clarity, well, helped, helps, explained, informative,
            listened, listens, supported, useful, interesting, fast, calm*, relaxed,
            reliable, convenient, accessible, fun, tidy, spotless, timely, resolved, solved, sorted, cared,
            improved, glad, confident*, confidence, free parking, punctual*, organised, organized,
            flexible, adequate, enough time, took time, took the time, right first time, effective*, success*,
            positive*, progress, better than expected, not bad, generally good, works well, worked well, joy*,
            lucky, proud, honest*, sweet, laugh*, motivat*, reasonable, respect, treated with, beneficial,
            inclusive, nothing really, very satisfied, all good, alright, all
            right, straight forward, straightforward, no stress, peace, valued, hospitable, benefited,
            benefitted,
            eased, ease, smoothly, quickly, speedily, speed of, quickness, efficient, timely manner,
            in a timely, on schedule, bang on time, dead on time, punctuality, first go, first
            attempt, within minutes, in minutes, reminder text, text reminder, talked me
            through, talked us through, walked me through, showed me how, took care, took me through, gave
            me time, went through everything, went over everything, went through all, checked on me,
            checking on me, checked up on, checked in on, popped in to see, rang back, called back, got back
            to me, phoned back, rang me back, called me back, replied within, responded quickly, replied
            quickly, introduced (himself|herself|themselves|themself), well lit, plenty of, lots
            of, wide range, range of, good range, good choice, variety of, choice of, great range, easy
            access, easy to (find|use|talk|understand|park|follow|book|get|reach|read), ease of access,
            close to home, near home, close by, on my doorstep, good location, ample parking, easy
            parking, plenty parking, parking was easy, free wifi, learnt a lot, learned a lot, learnt so
            much, learned so much, learning new, new skills, meeting people, meeting new, meet new, met new,
            making friends, made friends, new friends, companionship, camaraderie, banter,
            laughter, laughs, a laugh, giggle, giggles, grin, grinning, grinned, smiley, smiles,
            chat, chatting, chatted, cup of tea, cuppa, biscuits and, sharing experiences, shared
            experiences, not alone, same boat, up to date, thoroughness, knowledge, skill, skills,
            experienced, trained, attentiveness, care and attention, caringly, care received,
            level of care, aftercare, support received, consistent*, consistency, transparent,
            transparency, openness, open minded, good listener, great listener, listening, willing*,
            willingness, keen, eager, enthusias*, energetic, lively, vibrant, fab*, decent, solid, tolerant,
            fair, fairly treated, fairness, equal, equally, respectable, trustful, credible, private room,
            dignified, discretion, confidential, not rushed, no rush, no pressure, without
            judgement, no judgement, not judged, never judged, non judgement*, safe space, secure, safely,
            reassuringly, at home, homely, home from home, welcomes, welcomed me, accepted, included,
            involved (me|us|in), consulted, considered, thoughtfully, advised well, good advice, useful
            advice, sound advice, great advice, helpful advice, useful information, good information, tips,
            techniques, strategies, practical advice, tools to, manageable, doable, bearable, tolerable,
            acceptable, passable, workable, sensible, logical, neat, neatly, tidied, hot meal, hot food,
            warm and, good food, nice food, ok food, lovely food, food was good, meals were good,
            comfortable bed, clean and, cleanliness, bright and, well signposted, signposted, good signage,
            air conditioned, air conditioning, privacy respected, recovered, recovering,
            progressing, made progress, improving, getting better, getting stronger, grown in
            confidence, boosted, boost, relief, soothing, painfree, comfort, comforted, hopeful, optimistic,
            reassurance, satisfies, met my needs, met our needs, met my expectations, meets my needs, met
            expectations, as promised, as agreed, as arranged, as described, kept (her|his|their)
            (word|promise|promises), on the first try, true to (her|his|their) word, followed up, follow up
            call, phoned to check, rang to check, called to check, rang to see, called to see how, ask how,
            asked how i, asked if i was, asked after, made sure
            (i|we|he|she|that|everything|my|all|you|the), makes sure, making sure, ensured, ensures,
            ensuring, went with me, came with me, stayed with (me|us|him|her), sat with (me|us|him|her|my),
            brought (me|us|him|her) (a|some|tea|water), gave (me|us|him|her) a
            (hug|lift|blanket|smile|cup|drink|choice), let me (sit|hold|use|stay|finish|keep|in
            early), found (me|us) a (chair|seat|slot|place|way|bed|wheelchair|space), found (a solution|time),
            fitted (me|us) in, squeezed (me|us) in, saw me early, waived, refunded, full refund, reimbursed,
            went back for, drove me home, drove us home, carried my (bag|bags|shopping|case), carried me, lent
            me, lent us, opened the door,
            held the door, waited with me, spotted (the|that|my|it), noticed (the|that|my|i)
            (was|mistake|error|rash)?, caught (it|the) early, nothing wrong, all clear,
            listens, explaining, explains, friendship, friendships,
            what i needed,
            artistic, attractive, authentic, brave, bravely, coherent, concise, creative, crisp, decisive,
            durable, educational, festive, forthcoming, forgiving, humble, impartial, improved (a
            lot|greatly|so much|massively|since), legible, mature, natural, popular, rapid,
            rapidly, robust, scenic, smart, steady, sturdy, unique, vivid, well read, wholesome, prepared
            me, gently, interactive, engaged well, easy going, easygoing, laid back, mellow, sociable,
            social side, team spirit, morale, thumbs, improvement in my, works for me, does the job, did the
            trick, did the job, got the job done, got it done, got there in the end, all done, all sorted,
            all resolved, all explained, no hitches, no hiccups, no drama, no worries, on target, on the
            ball, on form, in good condition, good condition, good as new, brand new, like new, as
            new, good quality, well made, well built, well designed, well thought out, well written, well
            ventilated, well heated, well behaved, well mannered, well meaning, well spoken, well versed,
            well rounded
        """,
        0.3: """
            help, helping, support, care, advice, benefit*, welcome, trust, hope, information given,
            interested, informed, learning, learned, learnt, convenience,
            listen, listens to, explain, answered, early, quality, heard, quiet, privacy, continuity, next
            day, same day, speed, laughing, qualified, friend, friends, fresh, local
        """,
        -0.3: """
            wait, waits, waiting, waited, ?, changed, parking, would like, worry, worried, anxi*, nervous,
            stress*, lost, miss, upset, pain, painful, hurt, cry, crying, sad, afraid, fear*, scared, lonely,
            alone, tired, old, need to, small, only one, busy, not sure, cold, sorry, enemy, wish, would be
            nice, would be good, would be better, would be helpful, instead, less, confus*, faster, quicker,
            hard to, late, should, must,
            refund, somehow, supposedly, allegedly, apparently, twice, again and again, another form, only
            just, at least, rather,
            problem*, concern*, broke
        """,
        -1: """
            slow, slowly, queue*, queuing, delay*, improve, improved communication, improvement*, difficult*,
            unclear, crowded, noisy, noise, loud, dirty, expensive, issue*, complicated,
            lack, lacking, lacks, missed, missing, mistake*, error*, wrong, forgot*, unable, cancel*, short
            staffed, understaffed, more staff, more time, more information, more support, more help, need
            more, needs more, needs to, should have, not enough, too much, too many, too few, too long, too
            short, better communication, would have liked, would have been, would help, could be better, could
            be improved, could have been, could have, could do with, if only, unfortunately, sadly, however,
            although, uncomfortable, disturb*, boring, bored, limited, except, apart from, shorter, clearer,
            cleaner, more helpful, more friendly, friendlier, nicer, kinder, bigger, 😕, 😞, 😢, 🙁, :(,
            :-(, :/, trouble*, trapped, complain, complaint, complaints, complained, complaining, out of
            order, better if, repeat*, earlier, confusing, very cold, freezing, too cold, waited ages,
            upsetting, stressful, scary,
            blunt, patchy, mediocre, so so, hit and miss, hit or miss, mixed bag, could not find, couldn t
            find, can t find, couldn t hear, couldn t see, couldn t understand, couldn t read, lottery,
            postcode lottery, run off their feet, overworked, overstretched, stretched, rushed off their
            feet, busy ward, more chairs, more seats, more seating, more parking, more privacy, more
            toilets, more signs, more appointments, more doctors, more nurses, more gps, more training, more
            choice, more variety, more activities, more notice, more frequent, more regular, more often,
            more communication, more consistency, more follow up, more explanation, more understanding, more
            people on, extra staff, better signage, better signs, better parking, better food, better
            seating, better lighting, better access, better information, better organisation, better
            facilities, better chairs, better explanation, shorter waits, shorter wait, shorter waiting,
            shorter queues, earlier appointments, earlier appointment, longer appointments, longer sessions,
            longer opening, later opening, quicker appointments, quicker response, faster response, quicker
            service, faster service, reduce waiting, reduce the wait, cut waiting, waiting time, parking
            charges, parking fees, car parking, car park, pay for parking, cost of parking, no parking, lack
            of parking, parking is, parking was, signage, signposting, inadequate*, unnecessar*, unclean,
            untidy, cluttered, clutter, dusty, dust, stained, stains, sticky, worn, shabby, tatty, dated,
            outdated, out of date, old fashioned, tired looking, run down, dilapidated, dingy, drab, bleak,
            soulless, gloomy, depressing, grim, cramped, stuffy, airless, sweltering, boiling, draughty,
            drafty, chilly, echoey, deafening, blaring, cold food, food was cold, lukewarm, soggy, stodgy,
            bland, tasteless, stale, inedible, burnt, undercooked, overcooked, small portions, tiny
            portions, hungry, thirsty, uncomfy, lumpy, rock hard, hard chairs, hard seats, plastic chairs,
            wobbly, rickety, narrow, steep, stairs only, slippery, too far, miles away, long way, long walk,
            trek, hike, lengthy, prolonged, drag*, dragged, drawn out, long winded, tedious, tiresome,
            monotonous, repetitive, repetition, dull, cumbersome, fiddly, clunky, laborious, convoluted,
            over complicated, overcomplicated, bureaucra*, paperwork, hoops, jargon, gobbledygook, legalese,
            small print, tiny print, illegible, unreadable, ambiguous, vague*, contradict*, conflicting,
            mixed messages, mixed up, mix up, mixup, muddle*, wrongly, incorrect*, inaccurate*, typo, double
            booked, overbooked, cancelled, postponed, rescheduled, put back, overran, overrunning, running
            late, ran late, runs late, late again, always late, was late, were late, arrived late, came
            late, an hour late, hours late, overdue, behind schedule, backlog, bottleneck, hold up, holdup,
            stuck, stranded, traffic, pothole*, glitch*, bug, buggy, lag*, laggy, logged me out, logs me
            out, locked out, login, keeps crashing, keep crashing, timed out, link expired, dead link,
            captcha, automated, chatbot, robot, press 1, hold music, voicemail, answerphone,
            answering machine, engaged tone, interrupt*, interfer*, inflexible, rigid, strict, awkward*,
            clumsy, rough, roughly, hasty, hurried, hurry, in a hurry, in a rush, rush*, distracted,
            inattentive, forgetful, absent, uninterested, disinterested, half hearted, lacklustre,
            unenthusiastic, unimpress*, underwhelm*, uninspir*, unprepared, unqualified, untrained,
            inexperienced, unskilled, unfamiliar, unaware, uninformed, unannounced, unexpected bill,
            unexplained, unresolved, unanswered, untreated, unattended, unsupervised, unsupported, unheard,
            unseen, unsettled, unsettling, unnerving, uneasy, agitated, tense, awful lot of, strain,
            struggl*, battle, fight to, fight for, chasing, chase, chased, chase up, beg, begging, pleading,
            plead, nag, pester*, remind them, reminding, had to remind, had to explain, had to repeat,
            repeat myself, repeating myself, start again, all over again, over and over, yet again, third
            time, fourth time, fifth time, time and again, time and time again, as per usual, same old, same
            mistake, lonely, lonelier, homesick, heartache, grief, grieving, mourn*, miss him, miss her,
            miss you, weep*, wept, sob, sobbing, sobbed, tears, tearful, cried, crying, sorrow, regret,
            regrets, ashamed of, guilt, guilty, jealous*, envy, nightmare*, dread*, panic*, trembl*,
            shiver*, shaking, terror, creepy, creeps, spooky, eerie, haunted, paranoid, afraid of, scared
            of, frightened, frightens, worried sick, sick with worry, sick to my stomach, unwell, nausea,
            throbbing, sore, aching, bruise*, bruised, bleeding, sting, stings, stung, swollen, infected,
            infection, side effects, relapse, worse off, poor quality, low quality, cheaply made, flimsy,
            thin material, faded, shrank, shrunk, scratchy, itchy, too tight, too small, doesn t fit, didn t
            fit, wrong size, wrong colour, wrong item, fell apart, falls apart, falling apart, fell off,
            came off, came apart, breaks, snapped, cracked, chipped, torn, ripped, rip, leaked,
            leaking, leaks, leak, stopped working, packed up, conked out, gave up, give up, giving up, given
            up, had enough, pricey, overpriced, overcharged, extortionate, dear for, not cheap, hidden fees,
            hidden charges, extra charge, charged twice, charged me, bill for, fined, penalty notice,
            broken link, big problem, a problem with, serious problem, problems with, minutes late, mins late,
            minute late, hour late,
            belated, bitter, boredom, brittle, bumpy, childish, complacent, contradictory,
            counterproductive, crude, daunting, discomfort, disconnected, downhearted, dreary, dubious,
            erratic, flustered, fraught, frantic, frosty, frown*, fruitless, fussy, glum, grudging*,
            grumbl*, hectic, humourless, illogical, immature, impractical, incomplete, indecisive,
            ineffective*, inferior, insufficient*, interminabl*, irrelevant, irritable, jammed, lax, leaky,
            lethargic, lifeless, misplac*, mislaid, mistaken, misunderst*, moan*, mundane, murky, needless*,
            nonsense, nuisance, obstruct*, onerous, overcrowded, overgrown, overheat*, overwhelmed, paltry,
            peeved, penalis*, perplex*, puzzl*, baffl*, bewilder*, problematic, prohibitive, questionable,
            reluctan*, redundant, restless, rowdy, rusty, saddened, scruffy, shaky, silly, slack, sluggish,
            sour, sparse, stagnant, stalling, strained, suspicious, swamped, temperamental, thankless,
            thrown out, troubling, troublesome, unaffordable, unavailable, uncertain, undervalued,
            unappreciated, unfinished, unfortunate, unhealthy, uninviting, unmotivated, unnecessarily,
            unpredictable, unreasonabl*, unsightly, unsuitab*, unsure what, unsure where, unsure why,
            untrue, unusable, unwanted, unwilling*, unworkable, wasteful, weary, weird, whin*, worn out,
            worrying, hassle, inappropriate*, impossible to, nowhere near, no good reason, for no reason, no
            reason given, without reason, without warning, last minute, at the last minute,
            short notice, passed over, put off, putting off, off putting, put me off, let off steam, cut
            short, cut corners, cutting corners, corner cutting, rough around, rough and ready, could not
            hear, could not see, could not understand, not clear, not sure why, not sure what, not sure
            where, unclear why, no clear, no clue, any idea when, nobody s fault, scrap
        """,
        -2: """
            bad, badly, poor, poorly, unhelpful*, unfriendly, unkind, disappoint*, frustrat*, annoy*, angry,
            anger, ignored, ignore, ignoring, ignorant, dismiss*, dismissive, unprofessional*, uncaring,
            careless*, inefficien*, useless*, incompetent*, incompetence, disorganis*, disorganiz*, shambles,
            chaos, chaotic, failed, fail, fails, failing, failure*, refus*, denied, rushed, unacceptable,
            inadequate, unsatisf*, dissatisf*, unhappy, never again, nobody, no one, noone, not good, not
            helpful, not happy, not listen*, didn't listen, did not listen, don't care, doesn't care, didn't
            care, couldn't care less, waste, wasted, pointless, impatient*, unreliable, unfair*, abrupt,
            arrogant, patronis*, patroniz*, condescend*, judgemental, judgmental, disrespect*, impersonal,
            unsafe, filthy, broken, no help, no support, no reply, no response, no answer, never answer*,
            never called, never rang, never received, no communication, no information, lack of, still
            waiting, long wait*, long time, long queue*, long delay*, hours wait*, wait too long, waited too
            long, way too long, far too long, much too long, left waiting, kept waiting,
            kept (me|us|him|her|everyone|people) waiting, not been, not very
            good, not acceptable, nightmare, hated, hate, hates, ruined, lied, lies, liar, lying, misinform*,
            misled, mislead*, discriminat*, bully*, bullied, threat*, intimidat*, unwelcom*, unpleasant,
            ridiculous, absurd, passed around, passed from, fobbed off, sent away, turned away, kill*, die,
            died, dead, murder*, hell, damn*, stupid*, idiot*, 👎, 😠, 😤, 😡, 🤬, 😒, 😭, cost me, let down, let me
            down, letting down, shouted, shouting, yelled, insult*, cruel*, helpless, hopeless*, worse, evil,
            attack*, destroy*, degrad*, inhuman*, inconsistent, inconvenien*, mess, messy, not worth, avoid,
            regret*,
            unresponsive, unreachable, uncontactable, inaccessible, inept*, clueless, shoddy, sloppy,
            substandard, sub standard, below par, subpar, second rate, third rate, not up to standard, not
            up to scratch, not good enough, no good, no use, not fit for purpose, unfit for, exhausting,
            exhausted, infuriat*, exasperat*, maddening, irritat*, irate, furious, fuming, livid, enraged,
            disgruntled, appalled, mortified, embarrass*, distress*, devastat*, heartbroken, heart broken,
            heartbreaking, heart breaking, gutted, miserable, misery, terrified, terrifying, petrified,
            frightening, dangerous*, hazard*, at risk, unhygienic, unsanitary, contaminat*, rats,
            cockroach*, mouldy, mould, damp, flooded, broke down, breaks down, keeps breaking, breakdown,
            faulty, defective, does not work, doesn t work, do not work, don t work, didn t work, cheap tat,
            tat, junk, garbage, trash, rip off, ripped off, robbery, swindl*, conned, cheated, cheat,
            cheats, fraud*, misdiagnos*, overlooked, botched, bodged, cock up, cocked up, messed up, mess
            up, screwed up, blunder*, lost in the system, no record of, fell through the cracks, slipped
            through, none the wiser, in the dark, kept in the dark, unheard of, not told, never told, not
            informed, never informed, wasn t told, wasn t informed, weren t told, not explained, never
            explained, not listened, never listen*, don t listen, doesn t listen, wouldn t listen, won t
            listen, not heard, not believed, didn t believe, not offered, never offered, not taken
            seriously, never got, never came, never arrived, never turned up, never turn up, never happened,
            never replied, never returned, never responded, never heard back, no show, didn t turn up, did
            not turn up, didn t show up, didn t come, failed to, nowhere to
            (sit|park|wait|put|go|change|leave), standing room only, no seats, no chairs, no privacy, no
            dignity, no respect, no empathy, no compassion, no apology, no explanation, no eye contact, no
            follow up, no aftercare, no continuity, no idea what, no appointments, no slots, no hot water,
            no heating, no toilet paper, no soap, no food, no sleep, can t get through, couldn t get
            through, can t get an appointment, couldn t get an appointment, can t get a, cannot get, can t
            get hold, couldn t get hold, unable to get, unable to speak, unable to contact, unable to book,
            talked over, talked about me, spoke over, rolled (her|his|their) eyes, eye rolling, rolling
            (her|his|their) eyes, tutted, tutting, sighed at, smirk*, sneer*, scoff*, mocked, mocking,
            laughed at, made fun of, ridicul*, belittl*, scowl*, glare*, glared, grumpy, surly, sullen,
            snotty, snooty, stroppy, moody, bossy, pushy, offhand, off hand, curt, brusque, gruff, short
            with me, short tempered, bad tempered, snappy, snapped at, sarcastic, sarcasm, smug, stuck up,
            heartless, callous, unsympathetic, indifferent, indifference, apathetic, apathy, aloof, cold
            hearted, couldn t give a, could not care less, not bothered, can t be bothered, jobsworth, power
            trip, like a number, just a number, like cattle, like a criminal, like dirt, like an idiot, like
            a child, like a nuisance, like an inconvenience, piece of meat, like a burden, second class, fed
            up, sick of, tired of, sick and tired, last straw, wits end, wit s end, tearing my hair, drove
            me mad, drives me mad, drives me up the wall, does my head in, doing my head in, do better, must
            try harder, must do better, pull your finger out, pull your socks up, sort yourselves out, sort
            it out, sort this out, get it together, get your act together, wake up and, axed, scrapped,
            closed down, short of staff, not enough staff, lack of staff, staff shortage*, staff shortages,
            palmed off, fob off, fobbing, brushed off, brush off, brushed aside, swept under, passed from
            pillar, round in circles, going in circles, wild goose, goose chase, pass the parcel, dead end,
            black hole, tumbleweed, wall of silence, radio silence, ghosted, stonewalled, gaslight*, gaslit,
            blamed me, blamed us, accused, accusing, accusation, lectured, told off, scolded, barked,
            snarled, hissed at, swore at, screamed, screaming, yelling, shouty, aggressive*, aggression,
            confrontational, argumentative, intimidating, overbearing, controlling, bigot*, prejudice*,
            biased, bias, stereotyp*, judged me, judging, judgy, fat shamed, racist, racism, sexist,
            homophobic, invasive, violated, groped, manhandled, rough handling, left in pain, in agony,
            agony, excruciating, in pain for, suffer*, suffered, suffering, harm*, injured, scarred,
            trauma*, traumatis*, traumatic, worsened, deteriorated, getting worse, got worse, gets worse,
            going downhill, gone downhill, went downhill, going to the dogs, gone to the dogs, declined,
            falling to bits, fobs you off, useless, hopeless, futile, meaningless, worthless, a waste, waste
            of time, waste of money, total waste, tick box exercise, box ticking, lip service, empty
            promises, broken promises, broke (his|her|their) promise, promised but, all talk, excuses,
            pathetic excuse, lame excuse, cover up, covered up, whitewash, two faced, hypocri*, betray*,
            deceiv*, deceit, backstab*, dumped me, cheated on, walked out on, left me for, never wanted me,
            don t love, hate you, hate him, hate her, hate it, loathe, loathed, despise*, detest*, can t
            stand, sickens, sick of it, makes me sick, puke, vomit*, gag, gagging, gross, yuck, yucky, ugh,
            eww, eurgh, rotten, stink*, stank, stench, smelly, smelled of, smells of, reek*, filth, grubby,
            maggots, flies, lice, bedbugs, get out of my, get lost, shut up, how dare you, don t you dare,
            leave me alone, go away, screw you, piss*, bastard*, bitch*, arse, arsehole, asshole, wanker*,
            bloody joke, bloody useless, bloody awful, for god s sake, for goodness sake, for heaven s sake,
            ffs, wtf, smh, 😩, 😫, 🙄, 🤮, 🤢, 😖, 😣, 😔, 😥, 😰, 😨, 😱, 💔, 😿, 🖕, 💩, 🤦, 🤷, 😑, 😪,
            abandon*, abrasive, aghast, alarming*, anguish, antagonistic, antiquated, archaic, arbitrary,
            bogus, cavalier, cowardly, cringe*, crumbling, cynical, damag*, damning, deadlock, deaf ears,
            defensive, dehumanis*, dejected, demean*, demoralis*, derelict, desolate, desperate*, despair*,
            detriment*, disagreeable, disarray, discourag*, discourteous, disheart*, dishonest*,
            disillusion*, dislike*, dismal, dismay*, disregard*, disruptive, distrust*, disturbing, doomed,
            dysfunctional, evasive, exploit*, fake, feeble, flaw*, freak*, greed*, gruelling, haphazard,
            harass*, hardship, harsh*, havoc, haywire, heinous, hindered, hindrance, hoax, hurtful, idiotic,
            incoherent, inconsiderate, ineptitude, inhospitable, injustice, insensitive*, insincere,
            insolent, insufferable, intolerab*, intolerant, irrational, irresponsible, jeopard*,
            lackadaisical, laughable, ludicrous, malfunction*, malicious, manipulative, mean spirited,
            menacing, mismanag*, mistreat*, mistrust, monstrous, negligent, nonsensical, obstinate, offend*,
            offensive, oppressive, outcry, persecut*, pitiful, plagued, poison*, pollut*, pompous,
            pretentious, punish*, rancid, reckless*, reject*, reprehensible, resent*, risky, robbed,
            rundown, ruthless, sabotag*, selfish*, senseless, shambolic, shocked, shoved, silenced, skimp*,
            slapdash, slovenly, smashed, snarky, sneaky, snobb*, squalid, squalor, stingy, tactless*, tardy,
            thoughtless*, thief, thieves, torment*, tortur*, toxic, tragedy, tragic*, ugly, unapproachable,
            unbearabl*, uncalled for, uncivil, uncooperative, undermin*, unfeeling, ungrateful,
            uninhabitable, unjust*, unlawful, unprovoked, unsatisfactory, unscrupulous, unstable,
            untrustworthy, unwarranted, vandalis*, vicious, victimis*, volatile, vulgar, whinge*, wicked,
            worsen*, wreck*, wretched, terible, horible, disapoint*, dissapoint*, dissappoint*, dissapoin*,
            unproffesional, unprofesional, unproffessional, rediculous, frustating, aweful, appaling,
            awfull, useles, uncomfatable
        """,
        -3: """
            terrible, terribly, horrible, horribl*, awful*, appalling*, disgusting*, disgust, disgusted,
            disgrace*, worst, dreadful*, atrocious*, rude*, shocking*, abysmal*, pathetic*, shameful*,
            ashamed, shame on, outrag*, hostile*, humiliat*, diabolical, a joke, absolute joke, abus*,
            neglect*, lazy, nasty, zero stars, crap, shit*, rubbish, scam,
            horrendous*, hideous*, vile, foul, revolting, repulsive, repugnant, sickening, inexcusable,
            unforgivable, unforgiveable, despicable, scandal*, farce, farcical, travesty, debacle, fiasco,
            catastroph*, disaster*, deplorable, ghastly, woeful*, lousy, dire, beyond a joke, third world,
            wouldn t wish, hell on earth, traumatising, traumatized, barbaric, contempt*, obnoxious*,
            vindictive, spiteful, sadistic, evil, utter shambles, total shambles, absolute shambles,
            complete shambles, absolute disgrace, utterly useless, bullies, thugs, joke of a, sick joke,
            laughing stock, worst ever, worst service, worst experience, never felt so, never been so
            (rude|upset|angry|disgusted|humiliated|insulted)
        """,
    },
    "es": {
        3: """
            maravillos*, excelent*, increibl*, fantastic*, estupend*, extraordinari*, magnific*, impecabl*,
            inmejorabl*, genial*, perfect*, excepcional*, encantador*, sobresalient*, fenomenal*,
            espectacular*, formidabl*, un diez, de diez, un 10, chapo, lo mejor, la mejor, el mejor, los
            mejores, las mejores, mil gracias, muchisimas gracias, un encanto, un angel, un sol, matricula de
            honor, no se puede pedir mas, no podria ser mejor, recomiendo, recomendabl*, enamorad*, amo, amor,
            te quiero, adoro, me salvo la vida, ❤, 👏, 🥰, 😍, 💯,
            admirabl*, sensacional*, fabulos*, divin*, sublim*, soberbi*, grandios*, insuperabl*,
            inigualabl*, incomparabl*, impagabl*, inestimabl*, intachabl*, irreprochabl*, esplendid*,
            atentisim*, simpatiquisim*, rapidisim*, limpisim*, comodisim*, utilisim*, contentisim*,
            encantadisim*, agradecidisim*, satisfechisim*, preciosisim*, riquisim*, carinosisim*,
            educadisim*, majisim*, guapisim*, facilisim*, clarisim*, felicisim*, eficacisim*, joya,
            gozada, tesoro, cielos, chapeau, olé, bravisimo, hurra, yupi,
            aleluya, milagro, milagros, milagros*, bendicion, bendiciones, bendit*, insustituibl*,
            imprescindibl*, tq, tqm, partiendome, jajaja*, monumento, clonen, clonad*, clonadl*,
            😘, 🤩, 🏆, 🥇, 💖, 💕, 💗, 💚, 💙, 💜, 🧡, 🌟, ♥, 🥳
        """,
        2: """
            amabl*, amabilidad, amabilisim*, atent*, gracias, agradec*, agradezco, simpatic*, cordial*,
            educad*, profesional*, eficient*, eficaz*, eficacia, eficiencia, paciencia, muy paciente,
            tan paciente, carinos*,
            carino, buen, buena, buenas, bueno, buenos, buenisim*, bien, muy bien, feliz*, felic*, felicit*,
            content*, satisfech*, encanta*, encanto, agradabl*, humano, humana, humanidad, trato humano,
            cercan*, respetuos*, rapid*, rapidez, agil*, facil*, servicial*, disponibl*, comprensiv*,
            comprension, dedicacion, acogedor*, impresionant*, sin problemas, sin problema, ningun problema,
            sin esperas, sin esperar, sin quejas, ninguna queja, nada que mejorar, todo bien, todo perfecto,
            sigan asi, seguid asi, sigue asi, enhorabuena, bravo, mejor imposible, gracias por, alegr*,
            alegria, bonit*, hermos*, lindo, linda, preciosa*, merece*, destacar, gusto, gusta, sonrisa,
            sonriente, ojala hubiera mas, gratitud, elogi*, recomend*, dulce*, delicad*, tranquiliz*,
            super, 👍, 😊, 😀, 🙂, 🙏, :), :-), ;), :d, valios*, brillante*, capaz, lujo, da gusto, un placer,
            placer, dignidad, calido, calida, calidez, diligent*, exquisit*, esmero, conmovi*, exito*,
            querid*, cumplid*, ejemplar, ejemplo, ayudo, ayudaron, ayudado, ayudandome, grato, grata, gratos,
            gratamente,
            afectuos*, afable*, afabl*, ameno, amena, amenos, amenas, amistos*, apasionad*, aprecio,
            asombros*, aplaud*, aplauso*, aplausos, atinad*, bendecid*, bondad*, bondados*,
 campechan*, chever*, chido, chida, padrisim*, bacan*, mola, molan, molo,
            molon*, cojonudo, cojonuda, cojonudos, flipante, tranqui, comodidad, confortabl*,
            reconfort*, consuel*, consol*, conmov*, emocionad*, emocionante*, entranabl*, entusiasm*,
            enternec*, ternura, tierno, tierna, tiernos, tiernas, envidiabl*, esmerad*, esmer*, entregad*,
            vocacion, vocacional*, volcad*, desvel*, humildad, solidari*, solidaridad, generos*,
            generosidad, altruis*, empatic*, empatia, sensibilidad, tacto, dulzura, risueñ*, sonrisas,
            sonrio, sonriendo, sonrieron, sonriendome, majo, maja, majos, majas, salero, saleros*,
            gracios*, divertidisim*, chistes, chiste, bromas, bromeaba, reir, reimos, rei, reirme, risas,
            jeje, jejeje, jajaj*, jaja, gozo, gozar, disfrut*, disfrute, delicios*, delicia,
            sabros*, ricura, rechupete, apetitos*, perfumad*, luminos*,
            espacios*, amplio, amplia, ventilad*, reformad*, reluciente*,
            impolut*, pulcr*, pulcritud, aseado, aseada, cuidadisim*, resistente*, duradero, duradera,
            robust*, solid*, suavidad, mullid*, practiquisim*,
            versatil*, intuitiv*, sencill*, sencillez, repetire, repetiremos, repetiria, perfeccion,
            enseguida, inmediatamente, inmediat*, puntualidad, puntualisim*, mimo, mimos, cariñit*, besos,
            besito*, besitos, besazo, respeto, admir*, admiracion, admirad*, congratul*, brindo,
            brindamos, festej*, celebramos, triunf*, victoria, gane, ganamos, ganaste, logro,
            aprobe, aprobaste, campeon*, orgull*, orgullo, heroe, heroes, heroina, heroico,
            heroica, hazaña, valentia, valeros*, leal*, lealtad, fidel*, fiel, puntal, pilar, alivi*,
            aliviad*, alivio, tranquilidad, seren*, serenidad, sosieg*, relajad*, relajante*, relax,
            relajarme, curad*, recuperad*, sanad*, resucit*, esperanzad*, ilusion, ilusionad*, ilu,
            soñado, soñada, paraiso, paradisiac*, oasis, remanso, magia, magic*, mágic*, hechiz*,
            precioso, preciosos, preciosidad, belleza, bellez*, lindos, lindas, lindisim*,
            monisim*, monada, monería, guapura, elegant*, elegancia, distinguid*, loable*, meritori*,
            merecid*, merito, ejemplarmente, ejemplares, dignament*, destaco, acertad*, acierto,
 preparadisim*, resolutiv*, resuelve, solvente*, competente*, experta,
            expertos, sabio, sabiduria, ingenio, ingenios*, listisim*, creativ*,
 innovador*, puntera, puntero, completisim*, minucios*, meticulos*,
            detallista*, detallad*, concienzud*, precision, exhaustiv*, rigor, riguros*,
            seriedad, formalidad, comprometid*,
            predispuest*, personalizad*, estupendamente, divinamente, fenomenalmente, satisfactori*,
            satisfaccion, gratament*, optimist*, prosper*, fructifer*, productiv*,
            ventaj*, ventajas, favorabl*, zanjado, afortunad*, privilegi*, acogida, acogio,
            acogieron, acogid*, hospitalari*, hospitalidad, hogareñ*, familiaridad, human*, humanament*,
            compañerismo, camarader*, amistad, hermandad, fratern*, eternamente,
            bendito, bonachon*, simpatia, 💪, 🤗, 😄, 😁, 😃, ☺, 🎉, 👌, 🤝, 💐, 🌹, 🌷, 🙌, 😇, ✅, ⭐, 🫶, 😻, 😎,
            guay, caballeroso, caballerosos, caballerosidad, bello, bella, bellos, bellas, bellisim*,
            modern*, destaca, destacan, destacable,
            corazonazo, inolvidabl*, memorabl*, imborrabl*, concedid*, concedieron, aprobada, aprobaron,
            admitid*, aceptaron
        """,
        1: """
            claro, claridad, limpi*, ok, correct*, escucho, escucha, escucharon, resolvio, resolvieron,
            resuelto, comod*, puntual*, tranquil*, mejoro, organizad*, interesant*, aprendi*, divertid*, risa,
            suerte, orgullos*, honest*, sincer*, amig*, pronto, fiable, guapa, guapo, valiente, beso, util,
            utiles, utilisimo, utilisima, explico, explicaron, explicado, soluciono, solucionado,
            solucionaron, cuida, cuidan, cuidaron, cuido, ordenado, ordenada,
            adecuad*, acorde, apropiad*, accesibl*, asequibl*, economic*, barat*, gratis, regalo, regalos,
            sorpresa, detallazo, premio, baile, bailando, bailamos, cantando, cantaba, cantar, cantaban,
 cumpleaños, vacaciones, playita, charla, charlamos,
 guiad*, orientad*, orientaron, asesorad*, asesoramiento,
            arregl*, reparad*, repararon, reparo, arreglaron, arreglado, recupere, recuperaron,
            encontraron, devolvieron, consegui, lograron, logre, cumplio, cumplieron, comprensibl*,
            entendibl*, nitid*, concis*, transparent*, transparencia, legibl*, didactic*, pedagogic*,
            instructiv*, enseño, enseñaron, aprender, ameniz*, discret*, discrecion,
            silencios*, calmad*, calma, fresquit*, calentit*, abrigad*, caldito,
 arbolado, abundante*, generosa, agil, ágil,
            agiliza*, agilizaron, dinamic*, fluid*, flexibl*, facilid*, facilit*, facilidades,
            permitieron, saludan, saluda, recibieron, trajo, regalaron, invito, obsequi*, bonific*,
            esfuerzo, esfuerz*, empeñ*, dedicad*, trabajador*, laborios*, currante, curran, incansabl*,
 motivad*, animos, inspirad*, inspirador*, energic*, alegre,
            alegres, viveza, vitalidad, sano, sana, saludabl*, mejoria, mejorad*, progres*,
            avance, avances, rescat*, rescate,
 coordinad*, coordinacion, sincroniz*, equipazo, profesionalidad,
            profesionalismo, honrad*, honradez, decente, decentes, dign*, correccion,
 equitativ*, imparcial*, razonabl*, sensat*, sensatez,
            coherent*, prudent*, maduro, madura, inteligent*, listo, habil*, habilidad, destreza, maña,
            talento*, dotado, buenazo, cachond*, picaros*, campeona, crack, cracks, fenomeno,
 sirvio, aporta, valorad*, funciona, funcionan, encaj*,
            encaja, recomendad*, aconsejabl*, preferid*, favorit*, favoritos, predilect*, volvere,
            volveremos, prometido, confiabl*, perdon*, reconcili*, abrazarte, abrazo,
            abrazar, abraz*, mimos*, acurruc*, enamor*, ternur*,
 juntitos, compañia, hermanit*, abuelita,
            amplios, amplias, precisa, preciso, salvado, salvada, salvados, animaron, animo, suave,
            suaves, ligerito, positiv*, ole, conseguido, humilde, humildes, caricia*, premi*, aprobado,
            personalmente, animada, animado, cafecito, piropo*, piropos,

        """,
        0.3: """
            ayuda, ayudar, apoyo, cuidados*, entrega, segur*, atencion, confianza, esperanza, confio, paz,
            explica*, solucion*, calidad, vale,
            todo, sol, cariñ*, detalle, limpieza, oportunidad, posibilidad, exito,
            gracia, grande, grandes, disponibilidad, nuevo, nueva,
            rico, rica, importa, importan, nacio, bebe, boda, justo, justicia, formal, informad*, flores,
            jardin, vistas, suficiente, renovad*, competente, dispuest*, original, avanzad*, protegid*,
            cumple, fiesta, garantiz*,
            acompañad*, acompañ*
        """,
        -0.3: """
            solo, sola, solos, espera, esperas, esperar, esperando, espere, esperamos, necesit*, hace falta,
            preocup*, miedo*, asust*, temor, triste*, dolor*, ?, perdid*, cansad*, llorar, lloro, lagrimas,
            estres*, tarde, poco, poca, nervios*, ojala, frio, podrian, cerrad*, caro, perder, viejo,
            mas informacion, pero, aunque,
            ansiedad, angusti*, agobio, agobi*, lagrima, enfermedad, cancer, tumor,
            infeccion, accidente, fiebre, oscuro, oscura, guerra, terremoto, incendio,
            inundacion, raro, rara, raros, raras, hambre, vacio, vacia, temo, temia,
            temblando, duda, dudas, pocos, pocas, debil, frios, soledad,
 huerfan*, divorci*, cementerio, falleci*,
 sangre, herida, heridas, llaga*, sospech*, deuda, deudas, multa, multas,
 ruina, gritar, humo,
            caducad*, caduc*, vencid*, suspendid*, aplazad*, provisional*, discutibl*, precari*, parado,
            desempleo, regular, uff, uf, puff, buff, bah,
            enfermo, enferma, enfermos, enfermas, herid*, maread*, mareo, crisis, duelo, lesion*, alergi*,
            cruda, crudo, insist*, cierre, fria, oscuridad,
 formularios, requisitos, tramites, contraseña,
            contestador, centralita, pasillo, camilla, escaleras, escalones, plastico, impuestos,
            cerraba, cierra, adios,
            filas, devolucion, fumando, sudor, pelos,
            robo, robos, robado, robada, hurto, robaron
        """,
        -1: """
            cola, colas, tarda, tardan, tardaron, tardo, tardanza, lent*, lentitud, retras*, demora*, falta,
            faltan, falto, problema*, dificil*, dificultad*, complicad*, confus*, ruido, ruidos*, sucio,
            sucia, suciedad, error*, equivoc*, sin embargo, deberian, deberia, debe mejorar, mejorar,
            mejorable, podria ser, podria mejorar, mas personal, demasiad*, lastima, obsoleto, incomod*,
            complic*, desgraciadamente, lamentablemente, molest*, queja, quejas, 😢, 😞, :(, :-(, peligro*,
            repetir,
            pongan, ponganse, pondria, añadan, añadir, hagan, abran, arreglen, arreglad,
            reparen, cambien, limpien, respondan, contesten, cojan, coged, contraten, contratar, escuchen,
            aprendan, aprended, simplifiquen, simplificar, ampliar, amplien, reforzar, refuercen, revisen,
 repasen, organicense, muevanse, espabil*, investiguen, inviertan, controlen, eviten,
            basta, bastaria, deberiais, deberiamos, podriais, sugiero, sugeriria, sugerencia, propongo,
            propondria, aconsejaria, pediria, rogaria, exijo, exigimos, enesim*, continuamente, cancel*,
            cancelaron, cancelada, cancelado, cancelacion*, anulad*, anularon, aplazaron, aplazamient*,
            pospuest*, pospusieron, deneg*, denegad*, denegaron, desestimad*, archivado, archivada,
            errone*, erroneamente, incorrect*, inexact*, incomplet*, imprecis*, vago, vagas, escueto,
            escueta, superficial*, distraid*, despist*, monosilab*, desgana, apatic*, apatia, indiferent*,
            indiferencia, frialdad, distante*, gelid*, helad*, gelida, hacinad*, hacinamiento, masificad*,
            abarrotad*, atestad*, apiñad*, apretujad*, estrech*, diminut*, angost*, pequeñisim*,
            anticuad*, viejisim*, cutre*, destartalad*, ruinos*, decrepit*, descuidad*, dejadez, desidia,
            abandonad*, oxidad*, rajad*, agrietad*, grieta*, descascarad*, desconchad*, chatarra,
            cacharro, trasto, romp*, rompe, rompio, rompieron, rompen, reventad*, revento, estropead*,
            estropeo, estropea, averia*, averiad*, averia, averias, manchad*, polvo, polvorient*,
            humedad*, humedad, mojad*, gotera*, goteras, inund*, olor, olores, oliendo, apest*, apesta,
            apestos*, pestilent*, hedor, tufo, hediond*, pesteaba, baches, bache, socavon*, socavones,
            cucarach*, ratas, rata, ratones, mosquitos, chinches, moscas, hormigas, excremento*, cacas,
            pis, orin*, meado, meados, mugre, mugrient*, roñ*, roña, grasient*, pringos*, cochambr*,
            vertedero, bulla, escandalo, escandalos*, alboroto, gallinero, jaleo, barullo, follon,
            griterio, guirigay, gritan, grito, gritos, chillan, chillando, chillo, chillidos, bochorno,
            sofocant*, asfixi*, ahog*, congelad*, congelamos, pelaba, tiritando, helador, apagad*,
            oscuras, tinieblas, bloquead*, bloqueo, bloquea, colgad*, cuelgan, cuelga, cuelgue*, bug,
            bugs, lag, caducan, obsolet*, laberint*, laberintic*, ilegibl*, indescifrabl*, contradictori*,
            contradic*, contradiccion*, incoheren*, absurd*, ambigu*, liosa, liosos, lioso, enredad*,
            enredos*, enredo, enreda, enredada, embrollo, embrollad*, engorros*, engorro, burocra*,
            burocracia, papeleo, papeleos, eterno, eternos, eterna, eternas, interminabl*, kafkian*,
            kafka, odisea, viacrucis, calvario, peregrin*, periplo, gimkana, yincana, suplicio, tortura,
            maraton, pelotear*, peloteo, agotad*, agotador*, agotamiento, exhaust*, extenuad*, cansino,
            cansina, cansin*, cansancio, aburrid*, aburr*, aburrimiento, tedios*, tedio, monoton*,
            soporifer*, rollo, coñazo, pesadez, pesad*, pesado, insulso, insips*, insipid*, sosa, sosos,
            incomible, incomestible, quemad*, quemado, pastos*, grumos*, rancio, rancia,
            aguado, aguada, recalentad*, falso, falsa, falsos, falsas, falsific*, imitacion, pirata,
            escas*, escaso, escasa, escasos, escasez, insuficient*, carencia*, carente*, carece*, carecen,
            deficient*, deficiencia*, inadecuad*, inapropiad*, inoportun*, injustificad*, desalenta*,
            desanim*, desmoraliz*, deprimid*, depresion, deprimente*, tristisim*, tristeza, tristes,
            melancol*, nostalgia, amarg*, amargura, apenad*, pena, penas, luto,
            afligid*, aflig*, desol*, desconsol*, desconsuelo, panico, pavor, terror, aterrad*,
            aterroriz*, asustad*, espant*, espanto, pesadilla, pesadillas, escalofri*, extraño, llora,
            llore, llorando, lloraba, sollo*, solitari*, celos, celos*, envidi*, discutir, discutimos,
            pelea, peleas, pelearon, bronca, regañ*, regañina, reprim*, reproch*, sermon*, disgust*,
            disgusto, fastidi*, fastidio, engorr*, contratiempo*, desagrad*, inconvenient*, inconveniente,
            impedimento*, traba, trabas, pegas, obstacul*, estorb*, tropez*, tropiez*, resbal*,
            resbaladizo, caida, caidas, riesg*, arriesgad*, inseguro, insegur*, inseguridad, inestable*,
            cojea, cojeando, defect*, defectuos*, defecto, defectos, tara, taras, deterior*, desgast*,
            descosid*, deshilach*, despeg*, despintad*, destiñ*, encogi*, arañ*, arañazo*, rayad*,
            golpead*, abollad*, fragil*, endebl*, enclenque, flojo, floja, flojos, flojas, plasticuch*,
            dudos*, sospechos*, costos*, carisim*, car(o|a|os|as)simo, desorbitad*, abusiv*, exagerad*, dineral,
            clavada, sablazo, encarec*, sobrecoste, recargo, daño, daños, dañad*, sangrando,
            sangraba, moraton*, hematom*, cicatriz*, lastim*, lastimad*, duele, dolia,
            dolio, dolid*, doloros*, escuec*, infectad*, infecto, hinchad*, vomit*,
 picor, sarpullid*, insomni*, colaps*, colapso, colapsad*,
            saturad*, desbordad*, desabastec*, carencias, deficit, recortes, recorte, huelga, cierran,
            cerraron, desaparec*, desaparecid*, extraviad*, extravio, traspapel*, perdier*,
            perdieron, suplic*, rogar, mendig*, humillant*, vergonz*, bochornos*, morro,
            jeta, caradura*, carota, supuestamente, dizque, teoricamente, ironico,
            acido, acida, golpe, seco, seca, secos, secas, cerdo, cerdos, cerda, evitarlo, evitenlo,
            tirados, tiradas, olvidaron, vete, chulesco, chulescos, despidieron,
 limbo, pillad*, tortuga, caracol, prehistori*, medieval, paripe,
 circo, coladero, jungla, manicomio, cuartel, matadero,
            establo, zulo, cuchitril, antro, agujero, hormiguero, sardinas, kilometric*,
            frenazo*, frenazos, acelerones, colillas, jeringuillas, pintadas, grafitis,
            vandalism*, vandal*, botellon, borrach*, ladra, ladran, ladridos, zanja, zanjas,
            fundid*, rebosa*, rebosan, maleza, plaga, plagas, infest*, sucias, sucios, suciedades,
            telarañ*, pegajos*, sudando, chicle, engrudo,
            devolvi, devuelvo, faltaba, llanto, llantos, murieron, enterr*,
            enterramos, velorio, tumba, ataud, arruine, perdimos, perdiste, malisim*, flojisim*,
            tristement*, arrepentid*, arrepent*, remordimiento*, piérdete, pierdete, apartate,
 corred, escondete, escondeos, socorro, auxilio, temblaba, tiemblo,
            fatales
        """,
        -2: """
            mal, mala, malo, malos, malas, peor, decepcion*, frustr*, enfad*, enoj*, ignor*, desagradabl*,
            antipatic*, borde, arrogant*, prepotent*, poco profesional, poco amable, nada amable, ineficient*,
            inutil*, incompetent*, incompetencia, desorganiz*, caos, caotic*, desastr*, inaceptabl*, injust*,
            nadie, nunca, jamas, imposible, no funciona, no funcionaba, no responden, no contestan, no cogen,
            no atienden, no me atend*, no hacen caso, ni caso, sin respuesta, sin explicacion*, perdida de
            tiempo, perder el tiempo, horas de espera, horas esperando, demasiado tiempo, mucho tiempo, no
            ayud*, nada util, no me gusto, insatisfech*, rechaz*, grit*, insult*, mentira*, mienten, mentir*,
            enga*, fallo, fallos, falla, fallan, discrimin*, odi*, muert*, morir, muere, infierno, maldit*,
            estupid*, idiota*, tont*, 👎, 😠, 😡, 🤬, cruel*, amenaz*, roto, rota, hart*, harta, despreci*,
            impacient*, marear, de un lado a otro, abandon*, desesper*, asesin*, rabia, furios*, ira, culpa,
            matar*, mato, mataron, matan, negar*, nego, negaron, niega*, negativa,
            abomin*, aberr*, abus*, abuso, abusos, agresiv*, agresion*, agredi*, agredieron,
            agresor*, altiv*, altaner*, altanera, chuleria, chulesc*, engreid*,
            presumid*, presuntuos*, fanfarr*, prepotencia, arrogancia, despectiv*, desdeñ*, desden,
            desairad*, desaire, malhumorad*, maltrat*, maltrato, malgast*, malgasta*, maldad, malvad*,
            malnacid*, malicios*, malaj*, amargad*, avinagrad*, aspero, aspera, asperos,
            bruscament*, brusco, brusca, bruscos, cortante, cortantes, sequedad,
            tempano, tempan*, insensibl*, insensibilidad, deshumaniz*, inhumanidad, irrespet*,
            irrespetuos*, desconsiderad*, desconsideracion, descort*, descortes*, desatenci*, desatend*,
            desatendid*, desinteres*, desgan*, despreocup*, negligent*, negligencia*, neglig*, imprudent*,
            impresentabl*, inepto, inepta, ineptos, inept*, ineptitud, incapaz, incapaces, inoperant*,
            inservibl*, chapuc*, chapuza*, chapuza, improvis*, pacotilla, baratija, truño, bodrio, peñazo,
            caca, cagada, porqueria*, porqueria, porquer*, guarr*, guarra, guarrad*, guarro, marran*,
 cochin*, pocilga, estercol*, letrina, asquer*, nauseabund*, nausea*,
            nauseas, vomitivo, vomitiv*, repugn*, repulsiv*, moho, mohos*, enmohecid*, podrid*,
            putrefact*, gusano, gusanos, guacala, puaj, inmund*, inmundicia, insalubr*, antihigienic*,
            timo, timos, timad*, timaron, timador*, estafad*, estafador*, estafan, vacil*, burla,
            burlas, burlon*, burlarse, burlaron, mofa*, mofarse, choteo, cachondeo, pitorreo, ridicul*,
            ridiculiz*, patetic*, bochorn*, verguenzas, sinverguenz*, desvergonz*, canalla*, sinvergüenz*,
            caraduras, ladron*, ladrones, robar, roban, atraco,
            atracad*, corrupt*, corrupcion, enchuf*, enchufad*, amiguism*, nepotism*, mordida, soborno*,
            coima*, favoritism*, racis*, racista, racismo, xenofob*, machis*, machista, homofob*, sexis*,
            violent*, violencia, violad*, violo, violaron, violador*, acoso, acosad*, acosador*,
            perseg*, persigu*, chantaj*, golpes, golpear*, pegaron, palizas, paliza, patada,
            patadas, escupi*, escupio, escupit*, disparo, disparos, pistola, cuchillo, navaj*, sangriento,
            secuestr*, sufr*, sufri, sufrido, sufrimiento*, sufriendo, agon*, agonia, tragedia*, tragic*,
            catastrof*, ruinas, arruin*, arruinad*, arruino, destroz*, destrozad*, destruid*, destruy*,
            devastad*, hundid*, hundido, hundida, hundimient*, derrumb*, fracas*, fracaso, desgraci*,
            desgracia, desgraciad*, miserable*, miseria, mezquin*, sadic*, despiadad*, desalmad*, perver*,
            diabolic*, monstru*, monstruo, salvaj*, barbarie, barbaridad, atrocidad*, horror, horrores,
            horroros*, horroriz*, aterrador*, espeluzn*, siniestr*, macabr*, escandal*, intolerabl*,
            inadmisibl*, inaudit*, inconcebibl*, inexcusabl*, imperdonabl*, inexplicabl*, indefendibl*,
            insoportabl*, insufribl*, inaguantabl*, insostenibl*, inviabl*, invivibl*, inhabitabl*,
            impracticabl*, impensabl*, demencial*, surrealista*, disparat*, disparate, despropos*,
            sinsentido, idiotez, imbecil*, gilipoll*, gilipollez, capull*, cabron*, cabrones, hijueputa,
            hdp, puta, putas, puto, coño, joder, jodid*, jodida, jodieron, cojones, carajo, chinga*,
            pendej*, boludo, boluda, pelotud*, cretin*, subnormal, payas*, payaso, payasos,
            bestia, vibora, traidor*, traicion*, traicionad*, mentiste, miente, mintieron, mintio,
            falsedad, embuste*, hipocrit*, hipocresia, cinic*, cinismo, cobard*, cobardia, egois*,
            egoismo, irresponsabl*, irresponsabilidad, vagos, holgazan*, gandul*, zangan*, perezos*,
            tocandose, rascandose, chateando, pasotismo, pasota*, tirado, tirada, plantad*,
            olvidad*, peores, empeor*, empeora, empeorado, malgastado, desperdici*, desperdicio, derroch*,
            despilfarr*, pierd*, pierdo, pierdes, pierden, siglos, eterniz*, comunicando, excusa,
            excusas, pretextos, escaquear*, escaque*, evitad*, huyan, huid, huir, detest*,
            aborrec*, repel*, cabread*, cabreo, cabrea, mosquead*, mosqueo, encabron*, irritad*, irrita*,
            irritant*, exasper*, indignad*, indignacion, furia, colera, rabios*, ardo, callate, calla,
            callese, largate, lárgate, pirate, sueltame, suelteme, matame, suicid*, ahorc*, ahogad*,
            envenen*, veneno, venganza, vengar*, enemig*, infern*, infernal*, desahuci*,
            desahuciad*, suspendi, suspenso, suspendieron, catear*, negligenc*, secuel*,
            empeoro, murio, fallecio, aborto, desorden, desordenad*, desinform*, desinformad*,
            descoordin*, descoordinacion, descontrol*, descontrol, desbarajuste, desmadre, lios, lio,
            impotenci*, impotencia, desampar*, desamparad*, indefens*, indefension, desproteg*,
            incumpl*, incumplen, incumplio, ilegal*, irregularidad*, fraud*, fraude, fraudulent*, trampa,
            trampas, trampos*, averguenz*, averguenza, avergonz*, averg*, lastimos*, lastimosamente,
            chasco, desilusi*, desilusion, desencant*, insatisfac*, descontent*, disconform*, inconform*,
            mediocr*, pauperrim*, penoso, penosa, tercermund*, bananer*, 💩, 🤮, 🤢, 😤, 😭, 💔, 😒, 🙄, 😩, 😫, 😣,
            😖, 😨, 😱, 🖕, ☹, 🙁, 😔, 😟, ❌, 😕,
            acosan, acosaba
        """,
        -3: """
            pesim*, horribl*, terribl*, fatal, verguenza, vergonzos*, lamentabl*, asco, asqueros*, repugnant*,
            groser*, maleducad*, mal educad*, indignant*, humill*, nefast*, penos*, deplorabl*, indign*,
            inhuman*, estafa, mierda, basura, espantos*, atroz,
            infam*, infame, ignomini*, abyect*, vil, viles, bazofia, tercermundista*
        """,
        0: """
            malestar, prestacion, covid, vacuna,
            enfermera, enfermeras, enfermero, trabajo, trabajador, trabajadores, presupuesto, valle,
            genialidad
        """,
    },
    "it": {
        3: """
            meraviglios*, eccellent*, ottim*, fantastic*, straordinari*, eccezional*, stupend*, perfett*,
            impeccabil*, splendid*, magnific*, incredibil*, bravissim*, gentilissim*, bellissim*,
            disponibilissim*, efficientissim*, grandios*, favolos*, un angelo, angeli, grazie mille, mille
            grazie, grazie di cuore, complimenti, il massimo, 10 e lode, dieci e lode, fiore all occhiello,
            consigliatissim*, superlativ*, insuperabil*, eccelso, amo, amore, ti amo, adoro, mi ha salvato la
            vita, meglio di cosi, ❤, 👏, 🥰, 😍, 💯,
            formidabil*, sensazional*, fenomenal*, ammirevol*, divin*, sublim*, inarrivabil*,
            ineguagliabil*, impagabil*, inestimabil*, inappuntabil*, ineccepibil*, irreprensibil*,
            spettacolar*, strepitos*, stratosferic*, spettacolo, meraviglia, incantevol*, incantat*,
 tesori, tesorucc*, amor*, chapeau, applausi, applauso, lode, lodi,
            mitic*, grandissim*, fortissim*, simpaticissim*, educatissim*, pazientissim*,
            competentissim*, preparatissim*, professionalissim*, rapidissim*, pulitissim*,
            soddisfattissim*, contentissim*, felicissim*, umanissim*, amabilissim*, carinissim*,
            tenerissim*, chiarissim*, comodissim*, attentissim*, premurosissim*, organizzatissim*,
            buonissim*, amorevol*, delizios*, squisitissim*, tvb, tvtb, goduria, estasi, evviva, alleluia,
            alleluja, urra, hurra, yuppi, yuhu, miracol*, daje, spaccate, spacchi, spacca, figata, ficata,
            figo, fichissim*, figherrim*, 😘, 🤩, 🏆, 🥇, 💖, 💕, 💗, 💚, 💙, 💜, 🧡, 🌟, ♥, 🥳
        """,
        2: """
            gentil*, gentilezza, cortes*, cortesia, grazie, ringrazi*, disponibil*, disponibilita,
            professional*, professionalita, efficient*, efficienza, competent*, competenza, brav*, simpatic*,
            cordial*, cordialita, educat*, pazienza, premuros*, attento, attenta, attenti, umanita,
            uman*, buon,
            buona, buono, buoni, buone, bene, benissimo, felice, felici, felicit*, content*, soddisfatt*,
            soddisfazione, piacevol*, piacere, piaciut*, piace, rapid*, rapidita, veloc*, velocissim*, facil*,
            semplice, aiutat*, sorriso, sorridente, accoglient*, accoglienza, comprension*, rispettos*,
            rispetto, delicatezza, sensibilita, dedizione, nessun problema, senza problemi, nessuna attesa,
            senza attese, senza attendere, niente da migliorare, nulla da migliorare, tutto bene, tutto ok,
            tutto perfetto, continuate cosi, bravo, consigli*, consigliat*, lodevol*, elogi*, encomi*, merita,
            meritano, apprezz*, impression*, preziosis*, prezios*, dolce, dolcezza, dolcissim*, bell*, grato,
            grata, gratitudine, riconoscent*, super, 👍, 😊, 😀, 🙂, 🙏, :), :-), ;), :d, puntualissim*,
            tranquillizz*, rassicur*, esemplare, top, calore, calorosa, scrupolos*, diligent*, gioia, allegr*,
            ammir*, adorabil*, affabil*, affettuos*, affetto, affezionat*, altruis*, amabil*, amabilita,
            amichevol*, amorevolezza, calorosamente, caloros*, capacita, carin*, benvolut*, bonta,
            bontà, buonsenso, buonumore, garbat*, garbo, generos*, generosita, giovial*, grazios*,
            impegnat*, instancabil*, intelligent*, laborios*, leal*, lealta, limpid*, luminos*, ariosa,
            arios*, spazios*, accurat*, accuratezza, affidabil*, affidabilita, tempestiv*, tempestivita,
            celer*, celerita, sollecit*, prontezza, svelt*, sveltezza, snell*, scorrevol*,
            intuitiv*, fluid*, liscio, ristrutturat*, rinnovat*,
 convenient*, resistent*, robust*, solid*, morbid*, soffic*,
            confortevol*, profumat*, splendent*, impeccabilmente, curati, curatissim*, gustos*,
            saporit*, goloso, golos*, prelibat*, buonumor*, sorrident*, sorrisi, sorride, sorrideva,
            sorridono, sorridevano, spassos*, spiritos*, frizzant*, brillant*, esilarant*,
            avvincent*, emozionant*, coinvolgent*, commovent*, commoss*, commozione, toccante, struggente,
            rilassant*, rilassat*, sereno, serena, sereni, serenita, serenamente, sollevat*, sollievo,
            accolt*, coccolat*, coccole, confortat*, conforto, consolat*, rincuorat*, incoraggiat*,
            incoraggiant*, sostenut*, tatto, empati*, solidal*, solidarieta, premura, premure,
            sollecitudine, dedito, puntuale, puntualita, subito,
            immediatamente, meritat*, meriti, benedett*, benedizione, eroe, eroi,
            eroina, vanto, orgoglio, fiero, trionf*, vittoria, promossa, promosso, promossi,
            guarit*, guarigione, salvezza, ridato, rinat*, rinascere,
            miglioratissim*, ridevo, risate, scherzava, scherzat*, battute, buffo, buffa,
            buffissim*, divertit*, divertimento, spasso, godo, goder*, godiam*, godibil*, delizia, auguri,
            auguroni, congratulazioni, vivissim*, congratul*, compliment*, plaus*, plauso, stimat*, stimo,
            innamorat*, innamorar*, tenerezza, tenero, tenera, teneri, abbraccio, abbracci, abbracciat*,
            bacione, bacioni, baci, bacini, cuccioli, amoruccio, stupore, sorpresona, graditissim*,
            gradit*, gradevol*, gradimento, entusias*, euforic*, esult*, eccitat*, raggiant*,
            favorevol*, positivissim*, positiv*, promoss*, straconsigliat*, ricomprer*, ricompr*,
            tornerei, volentieri, perbene, specialissim*, insostituibil*, imbattibil*,
            superbo, superba, sopraffin*, fuoriclasse, elegant*, raffinat*, stilos*,
            oasi, paradiso, paradisiac*, incorniciare, conforme, rispecchia, corrisponde, onesta,
            trasparenz*, trasparent*, preparazione, esperti, esperta, esperto, scrupolo, meticolos*,
            minuzios*, esaurient*, esaustiv*, precisione, puntiglios*,
            continuate, servizievol*, eccell*, ragguardevol*, mirabil*, prodigi*,
            monumento, fantasmagoric*, sfizios*,
            💪, 🤗, 😄, 😁, 😃, ☺, 🎉, 👌, 🤝, 💐, 🌹, 🌷, 🙌, 😇, ✅, ⭐, 🫶, 😜, 😻,
            😎,
            tesoro, comprensivo, comprensiva, comprensivi, comprensive, onorat*, precisissim*,
            indimenticabil*, memorabil*, ricordero, riconoscenza, sentitamente, eccome,
            altroche,
 sposarci, divorato, canto, cantare, cantava, canticchi*, fischiett*, ballare, balliamo,
            ballato, danz*, brindiamo, brindisi, festeggiato, regalone
        """,
        1: """
            chiar*, chiarezza, pulit*, pulizia, ok, spiegat*, spiega, ascoltat*, ascolto, ascolta, risolto,
            risolt*, risolve, comod*, puntual*, tranquill*, migliorat*, ordinat*, organizzat*, interessant*,
            imparat*, divertent*, risata, fortuna, fortunat*, orgoglios*, onest*, sincer*, amic*, caro, cara,
            coraggio*, bacio, giusto, utile, utili, utilissim*, sicuro, sicura, al sicuro,
            agevol*, agile, gestibil*, ragionevol*, decoros*, decente, decentemente,
 riservatezza, garantita, garantito, silenzios*,
            nuovissim*, adeguat*, idone*, valid*, valide, efficac*, efficacia, praticissim*,
            semplic*, semplifica, gratis, regali, sconto, festeggia*,
            festeggi*, vacanza, riposat*, sogn*, sogno, rispettat*, rispettare, recuperat*, ritrovat*,
            riparat*, rimborsat*, sbloccat*, sbrigat*,
            riuscit*, progressi, progresso, miglioramento, miglioramenti,
            miglior*, riposante, comprensibil*,
 spiegando, spiegano, spiegava, spiegandomi, illustrat*,
            illustrando, delucidazioni, guidat*, insegnat*, istruttiv*,
 ospital*, ospitalita, famigliare, familiar*, discrezione,
            sensibil*, umanament*, coinvolt*, volenteros*, motivat*,
            determinat*, tenac*, vivac*, allegria, buffi, spiritosaggin*, caruccio, caruccia, fiducios*,
 certezza, protett*,
            funziona, funzionano, giuste, corrett*, correttezza, equo, equa,
            imparzial*, reattiv*, flessibil*, flessibilita, informat*, accontentat*,
 tosto, tosta, vispo, arzill*, rassicurante, curato, curata,
 utilizzabil*, abbordabil*, favolett*, carina,
            ridere, vinto, immediat*, rifugio, precisa, precisi, preciso, precise, dettagliat*, moderna,
            moderno, modernissim*, discretamente, dignitosa, dignitoso, notevole, notevoli, curiosita,
            sistemat*, radiosa, radioso, giusta, giusti,
            solare, funzionale, umilta, salvat*,
 regalat*, regala, prestat*, offert*,
            offre, chiacchier*, scherzando, battuta,
 poltrone, poltroncine, lavato, indolore, dimagrit*,
            ricammina, recuper*,
            assunto, assunta, scherzavano
        """,
        0.3: """
            aiuto, aiutare, assistenza, supporto, cura, seguito, impegno, attenzione, sicur*, fiducia,
            speranza, pace, qualita,
            calma, cortes, sorpresa, novita,
            tutto, chiariment*, funzionante, semplificat*, grande, grandi, regolare, guida, protezione,
            dedicat*, risultati, risultato, successo, evaso, concluso, completat*, festa, dono, sana,
            sano, sani, fresco, fresca, fresch*, silenzio, salva, speciale, speciali, finalmente,
            delicat*, regalo, migliori, migliore, capac*, nuovi, aggiornat*, occasione, economico, lineare,
            nato, nata, laurea, laureat*, vista, fiori, piante, giardino, panorama, terrazza, ripreso,
            scherzi,
            accompagn*
        """,
        -0.3: """
            attesa, attese, aspett*, coda, code, fila, file, preoccup*, paura, spavent*, triste, tristezza,
            dolor*, ?, stanc*, stress*, piangere, pianto, lacrime, agitat*, nervos*, persi, tardi, freddo,
            poco, poca, chius*, vecchi*, ma, pero,
            ansia, agitazione, lacrima, malat*, malattia, cancro, tumore, operazione, infezione,
            incidente, febbre, emergenza, soffocant*, coltello, guerra, terremoto, alluvione,
            incendio, imbarazz*, imbarazzo, insolit*, bizzarr*,
 fame, sete, vuoto, vuota, timore, temevo, temere, tremo, dubbio, dubbi,
 rimandat*, sospes*, debole, debolezza, gettato, provvisori*,
            discutibil*, disoccupat*, disperso, freddi, fredda, fredde, sola, soli, ormai, uffa,
            boh,
            bisogna, servono, occorre, occorrono, crudo, cruda, umid*, buca, scadut*, scaduta, scade,
            scaduto, spent*, strett*, tasse, sangue, ferita, ferit*, perdita, perdite, caduta, divorzi*,
            sospett*, ghiaccio, funeral*, vedov*, orfan*, immondizia, fumo, depression*, ansios*, deced*,
            mah, poche, pochi,
            timbro, timbri, moduli, manutenzione, fax, gradini, scale, plastica, minestra, minestrina,
            doppio, bollette, aumenti, aumento, taglio, tagli, tolto, tolta, chiude, chiudono, lontan*,
            centralino, occupato, occupata, fermo, ferma, fermi, sigaretta, barelle, addio, buio,
            pericolo, pena, inesistente,
            rubat*, furto, furti
        """,
        -1: """
            ritard*, lent*, lentezza, manca, mancano, mancanza, mancat*, problem*, difficil*, difficolta,
            complicat*, confus*, rumor*, sporc*, sbagliat*, error*, perso, persa, perdere, tuttavia,
            dovrebbe*, dovrebbero, migliorare, migliorabil*, si potrebbe, potrebbe*, potrebbero, piu
            personale, piu informazioni, servirebbe, troppo, troppa, troppi, troppe, caro prezzo, peccato,
            scomod*, purtroppo, disagio, disagi, fastidi*, lament*, 😢, 😞, :(, :-(, pericol*,
            mettete, aggiungete, aggiungere, aprite, riparate, riparare, sistemate, sistemare,
            cambiate, pulite, rispondete, smettetela, smettete, smettendola, piantatela, assumete,
            assumere, ascoltate, allungate, semplificate, semplificare, ampliare, potenziare, rivedere,
            implementare, organizzatevi, muovetevi, sbrigatevi, svegliatevi, svegliatev*,
 ripristinate, basterebbe, basterebbero, auspic*, suggerisco,
            suggerirei, proporrei, bisognerebbe, occorrerebbe,
            servirebbero, neppure, nemmeno, ennesim*, ripetutamente, continuamente,
            rinviat*, rinvio, rinvii, slittat*, slitta, posticipat*, annullat*, cancellat*, disdett*,
            respint*, respinto, negato, negano, sbagli*, sbaglio, sbagliano, sbagliando, errata,
            errato, errat*, erroneament*, inesatt*, inesist*, incomplet*, imprecis*, approssimativ*, vago,
            vaga, vaghi, vaghe, sbrigativ*, frettolos*, superficial*, superficialita, distratt*,
            disattent*, distrazione, monosillab*, indifferen*, indifferenza, freddezza,
 gelid*, affollat*, affollamento, sovraffoll*, ressa, calca, pigiat*,
            stipat*, angust*, piccolissim*, minuscol*, vecchissim*, obsolet*, antiquat*,
            fatiscent*, cadent*, decrepit*, malandat*, malmess*, trascuratezza, arrugginit*, crep*, crepe,
            crepat*, rottame, rottami, rotti, rotte, rompe, rompono, macchiat*, macchie, polver*, polvere,
 umidita, bagnat*, infiltrazion*, allagat*, odore, odori, puzz*, puzza,
 buche, voragin*, erbacc*, cartacce, topi, scarafagg*, zanzar*,
            formich*, deiezion*, bolgia, baraonda, chiass*, chiasso, baccano, casino, urlano,
            strilla, strillare, gridat*, gridare, gridava, grida, afa, gelo, bloccat*, inchiodat*,
            crash*, bug, baco, lagga, tilt, introvabil*, labirint*,
            illeggibil*, indecifrabil*, oscur*, incomprension*, fraintend*, fraintes*, contraddittor*,
            contraddic*, contraddizion*, incongruen*, burocra*, burocrazia, burocratic*,
            scartoffi*, lungagg*, lungaggini, trafila, odissea, calvari*, gimcana, gimkana, pellegrinag*,
            farraginos*, macchinos*, fatic*, faticos*, faticaccia, sfiancant*, stancant*, estenuant*,
            sfinit*, esaust*, esausta, stremat*, spossat*, snervant*, stressant*, noios*, annoiat*,
            annoia, palloso, pallos*, monoton*, banal*, prevedibil*, insipid*, sciap*, scipit*,
            immangiabil*, stopposo, scott*, bruciat*, gommos*, appiccicos*, unto, unta,
            rancid*, fasull*, fals*, falso, finto, finta, taroc*, contraffatt*, scadent*, scarso, scarsa,
            scarsi, scarse, scars*, scarsita, carent*, carenza, carenze, insufficien*, inadeguat*,
            inidone*, inopportun*, deludend*, sconfort*, sconfortant*, sconsolat*, tristissim*, tristi,
            malincon*, amarezza, amareggiat*, amara, avvilit*, avvilent*, demoralizz*, depress*,
 angosc*, angoscia, panico, terroriz*, spaventat*, tremano, tremava,
            incubo, incubi, rimpiang*, rimpiant*, piango, piangevo, piangeva, piange, pianger*,
            singhiozz*, lutto, solitudine, gelosa, geloso, gelosi*, invidi*,
            litig*, discussione, scontr*, losco, losca, dubbios*, inaffidabil*, costos*,
            costosissim*, carissim*, esos*, spropositat*, esagerat*, salato, salasso, multe,
 danno, danni, danneggiat*, sanguina*, graffiat*,
            graffi, livid*, cadut*, cade, cadono, inciamp*, sciv*, scivol*, rischi*, rischio,
            insicur*, insicurezza, traball*, vacill*, difett*, difetto, difetti, difettos*,
            pecca, pecche, malfunzion*, disservizi*, disguid*, disgui*, intopp*, contrattemp*,
            scocciatura, rogna, rogne, grane, grattacap*, impicc*, impiccio, disturb*, disturba,
            inquiet*, fregat*, fregatura, mannaggia, mica, figuriamoci, manco,
            rimpallo,
            fumano, fumava, marcia, porco, maiale, acida, acido, acidit*, acid*, follia, perdo, perdiamo,
            misero, misera, ghiaccioli, nervi, noia, precario, precaria, botte, spenti, abbandono,
            cacca, cacche,
            costrett*, obbligat*, squilla, musichetta,
            risponditore, dimenticatoio, limbo, sparit*, svanit*, scompars*,
            volatilizzat*, secoli, ammassat*, accatastat*, ammucchiat*, sardine,
            spintoni, calpest*, muso, mutria, broncio,
            imbronciat*, incazzosa, ingrugnit*, grugn*, smorfi*, spallucce, malavoglia,
            controvoglia, perditempo, chiacchieravano, limarsi, flemma, lumaca,
            lumache, bradipo, tartaruga, dinosauri, preistoria, preistoric*, medioevo, medieval*,
            anteguerra, antidiluvian*,

 transenn*, recinzion*, deviazion*, soppress*, sopprim*, ridott*,
 serranda,
            saracinesca, sbarrat*,
 inaccessibil*, irraggiungibil*,
 conguaglio, addebit*, addebitat*, rincar*,
            raddoppiat*, rapina, usura, ladrocinio, mangiano, pappano, intascat*,
            fischia, stride, cigola, surriscald*, sfilacci*, stort*,
            storto, storta, ammacc*, scheggi*, rigat*, opac*, sbiadit*, stint*, ristrett*, plasticaccia,
 ghiacciat*, brodaglia, sbobba, pappetta,
 vermicell*, blatt*, piccion*, gabbian*, cinghial*, pantegan*,
 strabord*, traboccan*, ammassi, amianto, inquin*, smog, incolt*,
 pozzangher*, fango, investit*, investito, schivat*, urlacci, sbraita*,
            sbrait*, bestemmi*, imprec*, zitella, perdut*, lasciarmi, spezzat*, spezza,
            groppo, duole, capogir*, svenut*, svenire, sviene, tremare,
 tremavo, brivid*, rabbrivid*, sudav*, urlare, gridai, scappa, scappate, scappare,
            scappat*, nasconditi, fuggi*, fuggite, aiutatemi, lasciami, lasciatemi,
 levati, levatevi, vendetta, vendic*,
            tremavano, mosche
        """,
        -2: """
            mal, male, cattiv*, peggio*, peggior*, delus*, deludent*, delusione, frustr*, arrabbiat*, rabbia,
            ignorat*, ignora*, sgarbat*, scortes*, antipatic*, arrogant*, poco
            professional*, poco gentil*, per niente gentil*, inefficien*, inutil*, incompetent*, incompetenza,
            disorganizz*, caos, caotic*, disastr*, inaccettabil*, ingiust*, nessuno, mai, impossibile, non
            funziona*, non rispond*, non risponde, nessuna risposta, senza risposta, perdita di tempo, ore di
            attesa, ore di coda, ore in coda, troppo tempo, molto tempo, tempo perso, insoddisfatt*, rifiut*,
            urlat*, urla, insult*, bugi*, mentito, ingann*, fallit*, guast*, rotto, rotta, discrimin*, odi*,
            odio, uccid*, ucciso, mort*, muore, morire, inferno, maledett*, stupid*, idiot*, scem*, 👎, 😠, 😡,
            🤬, crudel*, minacc*, stuf*, disprezz*, impazient*, scaricabarile, rimpall*, abbandon*, disper*,
            assassin*, furios*, colpa, trascurat*, mentono,
            abominevol*, aberrant*, abus*, abuso, abusi, aggress*, aggressiv*,
            aggredit*, altezzos*, spocchios*, spocchia, boria, borios*, presuntuos*, presunzione,
            superbia, supponent*, supponenza, sprezzant*, strafottent*, strafottenza, menefreghi*,
            menefreghismo, sufficienza, ostil*, ostilita, scorbutic*, scontros*, burber*,
            bruschi, bruscament*, rozzo, cafon*, cafone, cafoni, zotic*, buzzurr*,
            incivil*, incivilta, irrispettos*, irrispett*, irriguardos*, insolent*, insolenza,
            impertinent*, volgar*, offensiv*, offes*, offeso, offesa, offende, offendere, offendono,
            derid*, deris*, deriso, schernit*, umilia*, umiliazion*, evitate, sconsigli*,
            sconsigliat*, sconsiglio, ridicol*, ridicolo, patetic*, assurd*, assurdita, folle,
            pazzesc*, pazzia, allucinant*, demenzial*, kafkian*, kafka, surreale, inconcepibil*,
            inammissibil*, inaudit*, intollerabil*, insopportabil*, insostenibil*, imperdonabil*,
            inspiegabil*, illegal*, irregolar*, scorrett*, scorrettezza, disonest*, disonesta, imbrogli*,
            imbrogliat*, imbroglion*, truff*, truffat*, raggir*, raggirat*, fregature, ladro, ladri,
            ladra, ladron*, rubano, rubare, corrott*, corruzione, mazzett*,
 raccomandazioni, mafia, mafios*, favoritism*, razzis*, razzista, razzismo,
            sessist*, omofob*, violent*, violenza, violenze, violentat*, stupr*, picchiat*,
 schiaff*, pugni, sputat*, sputa, sputo, ricatt*, ricatto, perseguit*,
            molest*, stalker, spiarmi, tortur*, soffr*, sofferenz*, sofferto, strazi*, strazio,
            straziant*, disgrazi*, sciagur*, tragedi*, tragic*, catastrof*, rovin*, rovina, rovinat*,
            distrutt*, distrugg*, devastat*, devastant*, crollat*, crolla, crollo, deplor*, deplorevol*,
            miserabil*, miseria, squallid*, squallore, desolant*, desolat*, desolazione, degrad*,
            degrado, degradant*, indecoros*, indecenza, sporcizia, lurid*, lercio, lerci*, zozz*, sozz*,
            sudici*, fetid*, fetore, tanfo, puzzolent*, nauseant*, nausea, nauseabond*, vomit*, vomitare,
            vomitevol*, ripugnant*, ribrezzo, rivoltant*, muffa, ammuffit*, marcio, avariat*,
            piscio, porcile, letamaio, cesso, latrina, discarica, topaia, vergogna, porcheri*, porcata,
            schifezz*, schifo, cagata, cazzat*, stronzat*, stronz*, bastard*, coglion*, cazz*, vaffanculo,
            affanculo, fanculo, vattene, vatti, puttan*, troia, zoccola, carogn*, verme, vermi, infame,
            infami, vigliacc*, codard*, farabutt*, mascalzon*, delinquent*, criminal*, canaglia, bestia,
 viscid*, cretin*, imbecill*, deficient*, ebete, incapac*, incapaci, inett*,
            inetti, fannullon*, scansafatiche, lavativ*, nullafacent*, parassit*, pagliacc*, buffon*,
            ciarlatan*, dilettant*, improvvisat*, improvvisazione, dimenticat*, scordat*, finge, fingono,
            lavarsene, scaricano, scaricat*, rimball*, palleggi*, sbuff*, sbuffava, sbuffando, scocci*,
            irritat*, irritant*, irritazione, innervos*, indispett*, indign*, indignat*,
            indignazione, furia, inferocit*, incazz*, incavolat*, imbestial*, imbufalit*, arrabbi*,
            collera, ira, esasperat*, esasperant*, esasperazione, piantala, smettila, finiscila, zitto,
            zitta, sparisci, togliti, detest*, nemic*, tradit*, tradiment*, traditor*, menzogn*, mentire,
            delud*, amaramente, invivibil*, infernal*, terrore, orrore, orrori, orrend*, orrid*,
            agghiacciant*, raccapricciant*, macabr*, spaventevol*, mostruos*, mostro, mostri, spietat*,
            sadic*, malvag*, perfid*, malvagita, malizia, veleno, velen*, avvelenat*, ammazz*, suicid*,
            sparat*, sparano, pistola, esplos*, licenziat*, sfrattat*, bocciat*, bocciatura,
 mollat*, malament*, malissimo, malaccio, maldestr*, malasanita, malcostume,
            malgest*, malcontent*, malservizi*, malfatt*, maltrattat*, maltratt*, brutt*, bruttissim*,
            brutale, brutal*, spreco, sprec*, sprecat*, bidone, patacca, paccottiglia, ciofeca, robaccia,
            cinesata, inservibil*, inusabil*, ingestibil*, scollat*, strappat*, scucit*, scolorit*,
            deprimente, deprim*, allarmant*, vergognatevi, vergognat*, dimettetevi, mediocr*, latitant*,
            assenteis*, riattaccat*, riattaccano, riagganciat*, sbattut*, sbatte,
            sbattono, cacciato, cacciata, rimbalz*, 💩, 🤮, 🤢, 😤, 😭, 💔, 😒, 🙄, 😩,
            😫, 😣, 😖, 😨, 😱, 🖕, ☹, 🙁, 😔, 😟, ❌, 😕,
            villano, villani, villana, rozza, rozzi, picchia, picchiano, cacciati, brusco, brusca,
            insufficient*, delirio, manicomio, teatrino, farsa, barzelletta,
            comiche, beffa, beffe, scherno, beffat*, fregano, pasticc*, pasticcio, guaio, guai,
            casini, incasin*, rimbamb*, rincoglion*, idiozi*, sciocc*, sciocchezz*, demente, dementi
        """,
        -3: """
            pessim*, orribil*, terribil*, vergogn*, vergognos*, schif*, schifos*, disgust*, maleducat*,
            maleducazione, indecent*, indegn*, umiliant*, umiliat*, scandalos*, penos*, disuman*, truffa,
            merda, spazzatura, spaventos*, atroce, tremend*,
            inqualificabil*, obbrobri*, obbrobrioso, nefand*, infim*, bestial*
        """,
        0: """
            tutti, tutte, buonanotte, previdenza, consigliere, signorina, covid, tampone, saldare,
            rifiuti, umido,
            oggetti
        """,
    },
    "pl": sentiment_polish.WEIGHTS,
    "ro": {
        3: """
            minunat*, excelent*, extraordinar*, fantastic*, exceptional*, superb*, perfect*, impecabil*,
            desavarsit*, genial*, incredibil*, deosebit*, splendid*, magnific*, remarcabil*, ireprosabil*, de
            nota zece, nota zece, nota 10, de nota 10, de 10, cel mai bun, cea mai buna, cei mai buni, cele
            mai bune, un inger, ingeri, multumesc din suflet, multumesc mult, multumesc frumos, mii de
            multumiri, iubesc, iubire, ador, dragoste, mi a salvat viata, recomand cu incredere,
            recomand cu drag, super, foarte multumit*, ❤, 👏, 🥰, 😍, 💯,
            formidabil*, senzational*, fabulos*, fenomenal*, admirabil*, colosal*, dumnezeiesc*,
            dumnezeiasc*, sublim*, nemaipomenit*, nepretuit*, inegalabil*, inestimabil*, desavarsire,
            bestial*, ingeras*, chapeau, chapo, binecuvantare, miracol*, minune, minunea, minuni, feeric*,
            mirific*, 😘, 🤩, 🏆, 🥇, 💖, 💕, 💗, 💚, 💙, 💜, 🧡, 🌟, ♥, 🥳
        """,
        2: """
            amabil*, amabilitate, politicos*, politete, multumesc, multumim, multumiri, mersi, draguț*,
            dragut*, profesionist*, profesional*, profesionalism*, eficient*, eficienta, competent*,
            competenta, rabdare*, rabdator*, rabdare, atent*, cald*, omenie, uman*, umanitate, bun,
            buna, buni, bune, bine, fericit*, felicit*, felicitari, multumit*, multumita, satisfacut*,
            placut*, placere, imi place, mi a placut, rapid*, rapiditate, repede, prompt*, promptitudine,
            usor, simplu, ajutat*, saritor*, sufletist*, serviabil*, disponibil*, intelegator*, intelegere,
            respectuos*, respect, zambet*, zambitor*, primitor*, dedicat*, dedicare, implicat*, implicare,
            recomand*, laud*, lauda*, apreciez, apreciat*, recunoscator*, recunostint*, merita, fara probleme,
            nicio problema, fara asteptare, fara cozi, nimic de imbunatatit, totul bine, totul a fost bine,
            totul perfect, tot asa, tineti o tot asa, tine o tot asa, bravo, impresionat*, frumos, frumoas*,
            frumusete, grozav*, 👍, 😊, 😀, 🙂, 🙏, :), :-), ;), :d, binevoitor*, rafinat*, cumsecade, exemplar*,
            bucuri*, bucur*, incantat*, drag, draga, calduros*,
 misto, cinstit*, cinste, seriozitate, bunatate, bunatatea, bunavoint*, gingas*, bland*,
            blandete, blandetea, tandr*, empatic*, empatie, altruis*, generos*, generozitate*,
            solicitudine*, omenos*, omenoas*, omeneste, omenesc, omeneasc*, omenia, omeniei, harnic*,
            harnicie, silitor*, priceput*, pricepere*, talentat*, talent, destoinic*, inzestrat*,
            iscusit*, iscusinta, vrednic*, constiincios*, constiincioas*, meticulos*, grijuliu, grijulie,
            grijulii, manierat*, educat*, civilizat*, zambareat*, vesel, veseli, vesele, veselie,
            voios*, voioas*, glumet*, glumeat*, jovial*, prietenos*, prietenoas*, simpatic*, agreabil*,
            fermecator*, fermecatoare, captivant*, deliciu, delicios*, delicioas*, gustos*, gustoas*,
            savuros*, savuroas*, bunatati, bunatatile, frumusel*, luminos*, luminoas*, spatios*,
            spatioas*, aerisit*, curatel*, ingrijit*, renovat*, cochet*, primitoare, pufos*, pufoas*,
            rezistent*, durabil*, trainic*, imediat, instant, instantaneu, memorabil*, multam, multumescu,
            thx, tnx, fericire, fericirea, extaz*, entuzias*, euforic*, euforie, mandrie, mandria, usurat,
            usurata, usurati, imbratis*, pupic*, iubit, iubita, iubiti, iubite, iubeste, iubesti, iubim,
            dragostea, dragostei, indragost*, dragul, dragii, dragele, scumpo, scumpule, scumpete, iubito,
            iubitule, puiule, puisor*, castigat, victorie, triumf*, uraa*, urra*, uau*, wow, iupi*, iuhu*,
            iupii*, aleluia, bogdaproste, onoare, onorat*, onoreaza, loial*, fidel*, devotat*,
            devotament*, abnegatie, daruire*, daruit, bizui, placea, salveaz*, salvat, salvata, salvati,
            salvator*, salvatoare, vindecat*, vindecare, insanatosit*, alinat, alinare, mangai*, ocrotit*,
            consolat*, incurajat*, incurajare, incurajari, incurajator*, incurajatoare, indrumat*,
            lamurit*, rasfat*, relaxat*, relaxant*, relaxare, magic*, magie, farmec, elegant*, stilat*,
            rafinament, struna, sarumana, radiez, radiaza, radiam, eroi, eroina, erou, meritati,
            meriti, meritai, merituos*, sufletel*, simplitate, operativ*, operativitate, agilitate,
            eficace, senin*, impacat*, expeditiv*, ireprosabile, spectaculos*,
            spectaculoas*, impresion*, uimitor*, uimitoare, uluitor*, uluitoare, emotionant*, inaltator*,
            induiosator*, induiosat*, miscator*, inspirat*, 💪, 🤗, 😄, 😁, 😃, ☺, 🎉, 👌, 🤝, 💐, 🌹, 🌷, 🙌, 😇, ✅,
            ⭐, 🫶,
            fain, faini, faine,
            curajul, dulceata, dulcica, scumpic*, frumuseti, stima, consideratie,
            pretuiesc, pretuire, pretuit*, valoros, valoroasa, valoroase, valorosi, descurcaret*,
            descurcareata, intuitiv, functional, functionala, comod, comoda, comozi, slava,
            invins,
 aplauze
        """,
        1: """
            clar, claritate, curat*, curatenie, ok, explicat*, ascultat*, asculta, rezolvat*, comod*,
            confortabil*, punctual*, utila, linistit*, liniste, imbunatatit, ordonat*, organizat*,
            interesant*, suport, sfat*, invatat*, amuzant*, ras, noroc*, mandr*, onest*, sincer*, priete*,
            curaj*, reusit*, calm*, corect*, solid*, util, utili,
 usurel, reparat*, remediat*, solutionat*, inlocuit*, recuperat*, ameliorat*,
            sprijinit*, deslusit*, clarificat*, surpriza, cadou,
            cadouri, odihnit*, odihnitor*, decent*, modern*, modernizat*, ieftin*, ieftina, ambalat*,
            sigilat*, serioasa, seriosi, serioase, delicat*, atasat*, intelept*,
            inteligent*, istet*, destept*, desteapta, viteaz, viteaza, viteji, brav*, loiali, familiar*,
            intim, racoros*, racoroas*, tacut*, disciplinat*, eficientiz*,
            transparent*, transparenta, flexibil*, accesibil*, echitabil*, obiectiv*, impartial*,
            experimentat*, specialist*, calificat*, pregatit*, concis*, detaliat*, amanuntit*, zambind,
            zambea, rasete, rasul, rade, radem, rad, chicot*, glume, glumea, glumind, glumit, cantat,
            canta, danseaz*, dansam, dansat, sarbator*, petrecere, vacanta, sanatos, sanatoasa, sanatosi,
            sanatoase, teafar*, protejat*, sclipitor*, sclipeste, stralucit*, straluceste, stralucitor*,
            parfum*, progres*, avans*, performant*, respectat, respectate, respectati,
            folositor*, folositoare, nimerit*, inspirata, adecvat*,
            satisfacator*, pozitiv*, recomandat*, cuceri*, multumitor*, multumitoare, relax,
            chill, dreptate, dreptatea, fratioare, camaradas*, impreuna,
            cumintel*, cuminte,
            vesela, faina,
            gemenii, gemenilor, nunta, botez, logodit*, logodna, verdeata,
 ambalaj, intact, intacta, deservit*, eliberat*,
 sufletist,
            dulce, dulci, promovat, promovata, aprobat, admis, admisa, premiul, medalia, alocat
        """,
        0.3: """
            ajutor, ajutorul, ajuta, sprijin*, suport*, grija, sigur*, model, atentie,
            speranta, pace, calitate, incredere, explica, rezolva,
            speciala, gata,
 soare, rezultat*, succes,
            practic, totul, gratis, serios, sensibil*, informat*, insotit*, convins*, ordine, sustinut,
            caldura,
            raspunde, raspund, suflet, sufletul, bacul, umbra, reducere, servit*
        """,
        -0.3: """
            astept*, asteptat*, asteptare*, coada, cozi, cozile, ingrijor*, frica, speriat*, sperie, singur*,
            trist*, dureros*, durere*, doare, plans, plang*, lacrimi, ?, obosit*, stres*, emotionat*,
            pierduti, retur*, inchis*, vechi*, frig, putin, putina, trebuie sa, nervos*, pierdut*,
            ingrijorat*, tarziu, dar, ar trebui, mai multi,
            emotii, lacrima, furtuna, groapa, boala, bolnav*, suferind, cancer,
            accident*, tumora, operatie, deces*, decedat*, urgent*, frigul, rusinat*, cutit, arma,
            bomba, razboi, cutremur, incendiu, dor, subtire, regret, greutati, certat, ciudat*,
            straniu, diferit*, bizar*, intamplat, doar, abia, sugestie, goala, nervi,
            uita, uitat, uitata, minte, varza, acru, acra, porc,
            hartii, stampile, dosar, pauza, inchide, oprit, oprita, taiat, taiata, amenda, amendat,
            depasit, depasita, graba, intarziat, suspendat*, sistat*, taxat, infectie, muste,
            furat*, fura, furt
        """,
        -1: """
            intarzi*, intarziere*, lent*, incet, lipsa, lipsesc, lipseste, problem*, dificil*, greu,
            complicat*, confuz*, neclar*, zgomot*, murdar*, mizerie, gresit*, greseal*, eroare, erori, pierd*,
            insa, totusi, din pacate, ar putea, imbunatatit serviciul, imbunatati, imbunatatire*, mai mult
            personal, mai multe informatii, prea, scump*, pacat, incomod*, plangere*, reclamati*, 😢, 😞, :(,
            :-(, pericul*, rece, pierdut timp,
            puneti, faceti, reparati, schimbati, aduceti, angajati, deschideti, raspundeti, incetati,
            terminati, opriti, imbunatatiti, asfaltati, curatati, maturati, renovati, simplificati,
            anuntati, afisati, sugerez, propun, macar, iarasi, drumuri, umblat, alergat, alergatura,
            plimba, plimbata, plimbati, amanat*, amanari, amanare, anulat*, reprogramat*, respins*,
            respinge*, aglomerat*, aglomeratie, galagi*, zapuseala, intuneric*, bezna, gunoaie, gropi,
            gropile, balti, incuiat*, lacat*, blocat*, picat, rupt, rupta, rupte, rupti, rupe, rupea,
            spart*, crapat*, ruginit*, zgariat*, patat*, decolorat*, descusut*, defecte, fragil*, subred*,
            praf, prafuit*, expirat*, invechit*, demodat*, ingust*, stramt*, intunecat*, intunecos*,
            fals*, returnat*, taxe, plafonat*, umed*, umezeala, curge, inundat*, inunda, scurgeri,
            gaurit*, necaz*, ghinion*, amar, amara, amarui, rancioz*, regrete, regretabil*, vinovat*,
            gelos*, gelozie, invidi*, cearta, certuri, scandal, ironie, ironii, lene, lenes*, lenevi*,
            indiferent*, habar, incurcat*, incurcatur*, incalcit*, labirint, bajbai*, ratacit*, rataci*,
            haotica, alandala, mofturi, mofturos*, fite, figuri, tupeu, hot, dubios*,
            dubioas*, suspect*, cica, chipurile, sange, sangera*, lovit*, lovitur*, loveste, bate, batut*,
            bat, plangea, plange, plang, plansul, tremur*, tremura, nefumator*, fum, fumeaza, fumau,
            miros, miroase, mirosea, mirosuri, urat, urata, urate, urati, singuratic*, cimitir*, mormant*,
            inmormant*, orfan*, vaduv*, divort*, incurc*, eronat*, gresesc, greseste, gresi, omis*,
            omisiune, lasata, indatorat, datorii, datornic*, somaj, saraci*, sarac*,
            flamand*, insetat*, inghetat*, degerat*, transpirat*, epuizat*, extenuat*, extenuant*,
            obositor*, obositoare, plictisit*, plictisitor*, plictiseala, plictisitoare, monoton*, anost*,
            fad*, fada, nesarat*, insipid*, ars, arsa, crud, cruda, stresant*, stresat*, panica*,
            panicat*, anxi*, insomni*, vanata*, durut, dureroasa, amortit*, umflat*, infectat*, epave,
            epava, risc, riscant*, alunec*, cazut, cad, caderi, cade, putini, putine, insuficient*,
            ilizibil*, indescifrabil*, marunt, kafk*, birocrat*, birocratic*, birocratie, hartogar*,
            hartoage, formalism*, tergivers*, trenea*, taraga*, costisitor*,
 pretios, nepractic*, lag,
            bou, sarpe, vipera, nebun*, nimanui, exagerat*, acri, acre,
            bug, buguri, intolerant*, rigid*,
 incomplet*, expediat*, repezit*,
            repezeala, bombane*, bombanit, bodogan*, strambat*, barfesc,
            barfa, barfeau, scartaie, scartaia, cazuta, moloz, cioburi, noroi, noroios, mocirla,
 latra, latrat, haita, tantari, viermi, vierme, capuse, gandacel,
            nefiert, vezica, inghetam, put, poluare, poluat*,

 penalitati, penalizat*,
 fumega, curenteaza, nedumerit*, nelamurit*,
 striga, strigau, tipete, tipau, invinuit*,
            invinuie*, banuit*, etichetat*, stigmat*, marginaliz*, exclus*, excludere,
            izolat*, parasit, parasita, neglijata, neputrezit, ratat, ratata,
            rateu, malpraxis, sfidator, sfidatoare, sfidare, sfidat*, aere, fandosit*, fortat*,
            impus*, santaj*, constrans*, presiune, presiuni, presat*, spionat,
 pierzi, ustura, sughit*, oftez, ofta, oftat, lesin*, lesinat, ametit*,
            ameteala, ametesc, insir*, infricos*, fioros, fioroasa, fiori, inspaiman*, sinistru, pustiu,
            pustie, blestem, blesteme,
            promisiuni, circ, ardea
        """,
        -2: """
            rau, rea, rele, prost, proasta, prosti, proaste, mai rau, dezamag*, dezamagit*, frustr*,
            enervant*, enervat*, suparat*, furios*, furie, ignorat*, ignora*, nepoliticos*, neamabil*,
            antipatic*, arogant*, aroganta, neprofesional*, neprofesionist*, incompetent*, incompetenta,
            ineficient*, inutil*, dezorganiz*, haos, haotic*, dezastr*, inacceptabil*, nedrept*, nimeni,
            niciodata, imposibil, nu functioneaza, nu merge, nu raspund*, nu raspunde, nu recomand, nu m a
            ajutat, fara raspuns, fara explicatii, pierdere de timp, timp pierdut, ore de asteptare, ore la
            coada, prea mult, nemultumit*, refuz*, tipat*, tipa, strigat, jigni*, insult*, mint*, mincin*,
            minciun*, insel*, defect*, stricat*, stricat, discrimin*, urasc, ura, ucid*, ucis, omor*, mort*,
            moarte, moara, muri*, iad, naiba, blestemat*, stupid*, idiot*, 👎, 😠, 😡, 🤬, crud*, ameninta*,
            satul*, dispret*, nerabdator*, plimbat, abandonat*, disper*, crima, criminal*, vina, neglijent*,
            slab*, nepasare*, nepasator*,
            dezolant*, deplor*, bataie, neobrazat*, neobrazare, neglijen*, neglija*, necivilizat*,
            needucat*, nemanierat*, neserios*, neserioas*, neseriosi, neseriozitat*, neprietenos*,
            neprietenoas*, nerespectuos*, nerespectuoas*, neinteresat*, dezinteres*, neatent*, neatentie,
            nepriceput*, nepregatit*, neinstruit*, neexperimentat*, necorespunzator*, neconform*,
            nefunctional*, nepotrivit*, nesatisfac*, nemultumi*, nesigur*, nejustificat*, neadevar*,
            neadecvat*, necinstit*, necinste, nefericit*, nefericire, nenorocit*, nenorocir*, neplacut*,
            neplacer*, neputinta, neputincios*, neincredere, nesansa, nesuferit*, nemilos*, nemiloas*,
            neomenesc*, neomenos*, neomenoas*, neigienic*, neingrijit*, imbufnat*, botos*,
 artagos*, artagoas*, ciufut*, morocanos*, morocanoas*, ursuz*,
            rautacios*, rautacioas*, rautat*, infumurat*, ingamfat*, inversunat*, agresiv*, agresiune,
            agresat*, agresor*, violent*, violenta, hartuit*, hartuire, hartui, tortur*, chinuit*,
            chinui*, chin, chinuri, chinul, suferit, sufar, suferim, suferinta, suferinte, teroare,
            teroriz*, spaima, inspaimantat*, inspaimanta*, deznadejde, deznadajd*, distrus, distrusa,
            distruse, distrusi, distrug*, ruinat*, ruina, ruine, tragic*, tragedie, prapad, prapadit*,
            jale, amaraciun*, amarat*, necajit*, dusman*, tradat*, tradare, tradator*, enerv*, urlat*,
            urla, urlau, urlet*, racnit*, racnea, zbier*, injur*, injuratur*, ironiz*, batjoc*, batjocor*,
            desconsider*, subestim*, indiferenta, delasare, nepotism, coruptie, corupt*, mita, spaga,
            spagi, spagar*, interlop*, abuz*, abuziv*, excrocher*, escroc*, pacalit*, pacaleal*, pacalici,
            pacali*, vrajeala, vrajeli, abureal*, aburit, aburesc, interminabil*, nesfarsit*,
            ioc, inghesui*, imbulzeala, sufocant*, sufoca*, sufocam, igrasi*, mucegai*, gandac, gandaci,
            gandacii, sobolan*, plosnit*, puricos*, paduchi*, soarec*, imputit*, pute, puteau, putoare,
            duhoare, duhnea*, duhneste, urina, pisat, tapaj, trantit*, irosit*, irosire, risip*,
            nefolositor*, contrafacut*, chinezari*, kitsch*, urasti, uraste, singuratat*, doliu,
            sicriu, jelesc, jelit, bocet*, pistol*, impusc*, atacat*, injunghi*, sugrum*, siluit*,
            violat*, viol, violul, otrav*, ticalos*, ticaloas*, ticalosi*, nemernic*, porcule,
            porci, porcarie, porcarii, jigodi*, javra, javre, lichea, lichel*, curva,
            curve, pula, pizda, pizdei, muie, cacat*, rahat*, futu*, dracu, dracului, draci, dracul,
            naibii, cretin*, imbecil*, tampit*, tampeni*, dobitoc*, magar*, prostie, prostii,
            prostit*, prostesc, prostul, fraier*, naspa*, nashpa, nasol*, aiurea, jenant*,
            patetic*, ridicol*, absurd*, aberant*, aberatie, aberatii, ilogic*, penibile, mediocr*,
            dezagreabil*, dezagreab*, dezordine, dezordonat*, dezinform*, dezorientat*, dezavantaj*,
            dezechilibr*, rasist*, rasism*, xenofob*, sovin*, halal, renuntat, pagubas*, paguba, pagubit*,
            prejudici*, scarbit*, raceala, intolerabil*, insuportabil*, inadmisibil*,
            intolerab*, revoltat*, revoltator*, revoltatoare, indignat*, indignare, stupefiat*, stupoare,
            socat*, socant*, siderat*, oripil*, dezgustat*, greata, greturi, vomit*, scuipat*, scuip*,
            puturos*, puturoas*, trantor*, supara*, suparare, pedeps*, inchisoare, inchisori, detest*,
            dispari, taci, fugi, nepermis, inexplicabil*, inexistent*, pasat, soarta, teparit*,
            tepe, tepari, tepar*, tzeapa, jaf, jefuit*, hotii, hotie, hotilor, hotul, furaciune, talhar*,
            hotoman*, 💩, 🤮, 🤢, 😤, 😭, 💔, 😒, 🙄, 😩, 😫, 😣, 😖, 😨, 😱, 👹, 🖕, ☹, 🙁, 😔, 😟, ❌, 😕,
            amagit*, amagire, halul, mizerabil, mizer*, sordid*, insalubr*, nesanatos,
 darapan*, paraginit*, paragina, cocina, cotet, lagar, puscarie, balamuc,
 cosmarul, supliciu, patimit, patimi, patimim, patimile, zbucium*
        """,
        -3: """
            groaznic*, oribil*, teribil*, ingrozitor*, rusine, rusinos*, penibil*, jalnic*, scarbos*,
            dezgust*, scarba, nesimt*, nesimtit*, obraznic*, grosolan*, umili*, umilit*, lamentabil*, inuman*,
            bataie de joc, teapa, mizerabil*, cosmar*, cumplit*, execrabil*, pesim*, cel mai prost, cea mai
            proasta,
            mojic*, marlan*, badaran*, mitocan*, nerusinat*, nerusinare, infect*, infecta, jeg, jegos*,
            jegoas*, catastrof*, calvar*, infern*, inspaimantator*, ingrozit*, ingroaz*, ingrozea, oroare,
            orori, ororile, abominabil*, abject*, monstr*, monstruos*, salbatic*, sclav*,
            dictatur*, mafia, mafiot*, mafie, dezastruos*,
            barbari, barbarie, barbaric*
        """,
        0: """
            binevenit, casatorie, cazier, reteta, bineinteles, spalator*, drepturile,
            aminte, mintea, mintile,
            dulciuri, dulap
        """,
    },
    "el": sentiment_greek.WEIGHTS,
}  # fmt: skip

NEGATIONS = {
    "en": """
        not, no, never, none, hardly, without, don t, didn t, doesn t, isn t, wasn t, weren t, aren t, couldn
        t, wouldn t, can t, cannot, won t, haven t, hasn t, hadn t, dont, didnt, doesnt, isnt, wasnt, werent,
        couldnt, wouldnt, cant, wont, nor, neither, nothing, lack of, far from, anything but, less than,
        barely, shouldn t, aint
    """,
    "es": """
        no, ni, nunca, jamas, sin, ningun, ninguna, nada, tampoco, apenas, falta de, ni un, ni una, ni siquiera, no hay,
        no habia, no tiene, no tienen, (todavia|aun) no, cero,
        ni pizca de, ni rastro de
    """,
    "it": """
        non, ne, mai, senza, nessun, nessuna, nessuno, niente, nulla, neanche, nemmeno, neppure, per niente, affatto,
        non ho (avuto|ricevuto|trovato|ottenuto), non ancora, ancora non, mica, zero, nemmeno
        l ombra di
    """,
    "pl": """
        nie, ani, nigdy, bez, zaden, zadna, zadnej, zadnych, zadnego, brak, nic, zadne, zadnemu, zadnym,
        zadnymi, wcale nie, nikt, nikogo, niezbyt, nieszczegolnie, bynajmniej, zero, malo, srednio, daleko do,
        daleki od, daleka od, ledwo, braku, braki, nie za, nie zbyt, przestali byc, przestal byc
    """,
    "ro": """
        nu, n, nici, niciodata, fara, nicio, niciun, deloc, lipsa de, nu mai, tot nu, inca nu, iar nu, nici macar, nu
        exista, nu avem, nu am primit, nu gasesc, nu primesc, nu se gaseste, nu a, nu au, n a, n au,
        zero, nici vorba de, nici urma de, nici pic de
    """,
    "el": """
        δεν, δε, μην, μη, ουτε, ποτε, χωρις, κανενα, κανενας, καμια, διχως, οχι, ελλειψη, ουτε ιχνος, ιχνος, μητε,
        μηδεν, καθολου, ελαχιστα, κανεναν, καμμια, ουδεμια, ουδενα, κανεις, μακρια απο, καθε αλλο παρα, απουσια,
        ελλειψης, ανευ, δεν ειναι, δεν ηταν, λιγοτερο
    """,
}

BOOSTERS = {
    "en": """
        more than, very, so, really, extremely, absolutely, incredibly, truly, totally, completely,
        exceptionally, most, such, always, super, particularly, especially, highly, utterly, quite,
        thoroughly, immensely, too
    """,
    "es": """
        muy, tan, realmente, extremadamente, absolutamente, super, siempre, totalmente, sumamente,
        verdaderamente, mucho, muchisimo, muchisima
    """,
    "it": """
        molto, davvero, veramente, estremamente, assolutamente, super, sempre, tanto, cosi, proprio,
        totalmente, particolarmente, sommamente
    """,
    "pl": """
        bardzo, naprawde, niezwykle, niesamowicie, tak, zawsze, calkowicie, szczegolnie, wyjatkowo, strasznie,
        ogromnie, super, absolutnie, mega, mocno, wrecz, po prostu, niebywale, nadzwyczaj, ultra, totalnie,
        kompletnie, zupelnie, niezmiernie, cholernie, maksymalnie, nieslychanie, zdecydowanie, niewiarygodnie,
        wielce, arcy, tak bardzo, az tak, jakze
    """,
    "ro": """
        foarte, extrem de, atat de, cu adevarat, absolut, mereu, intotdeauna, super, deosebit de, extraordinar
        de, asa de, total
    """,
    "el": """
        πολυ, παρα πολυ, τοσο, παντα, απολυτα, πραγματικα, εξαιρετικα, ιδιαιτερα, τοσο πολυ, υπερ, αληθινα,
        εντελως, πραγματι, ιδιαιτερως, απιστευτα, τρομερα, φοβερα, αφανταστα, τελειως, παντελως, ολοτελα,
        σουπερ, τοσο μα τοσο, αρκουντως, ασυλληπτα, οντως, λιαν, αληθεια
    """,
}

SOFTENERS = {
    "en": """
        a bit, a little, slightly, somewhat, fairly, rather, relatively, kind of, sort of, reasonably, mostly,
        sometimes, generally, usually
    """,
    "es": "un poco, algo, bastante, relativamente, a veces, mas o menos",
    "it": "un po, abbastanza, piuttosto, relativamente, a volte, piu o meno",
    "pl": """
        troche, dosc, raczej, czasem, czasami, w miare, nieco, calkiem, wzglednie, dosyc, stosunkowo, na ogol,
        zazwyczaj, przewaznie, odrobine, momentami, chwilami
    """,
    "ro": "un pic, cam, destul de, relativ, uneori, oarecum",
    "el": """
        λιγο, καπως, αρκετα, σχετικα, μερικες φορες, μαλλον, συνηθως, λιγακι, ελαφρως, καπου καπου, ενιοτε, κατα
        βαση, γενικα, κατα τα αλλα
    """,
}

# Words that turn a sentence round; the clause after them is of another mind. "*" opens no new entry here.
CONTRASTS = {
    "en": """
        but, however, although, though, yet, whereas, nevertheless, nonetheless, unfortunately, sadly, on the
        other hand, on the downside, despite, in spite of, except that, except for, apart from, other than
        that, even though
    """,
    "es": """
        pero, sin embargo, aunque, no obstante, en cambio, por desgracia, desgraciadamente, lamentablemente,
        salvo, eso si, a pesar de, si bien, mas alla de, lo malo es, ahora bien, por contra, por otro lado, solo que
    """,
    "it": """
        ma, pero, tuttavia, anche se, nonostante, sebbene, peccato, purtroppo, invece, malgrado, benche, mentre,
        sennonche, solo che, eppure, d altra parte, d altro canto
    """,
    "pl": """
        ale, jednak, lecz, chociaz, choc, niestety, natomiast, mimo ze, mimo, pomimo, jednakze, szkoda ze, tylko
        ze, za to, aczkolwiek, niemniej, niemniej jednak, z drugiej strony, poza tym ze, pomijajac, tyle ze,
        tyle tylko ze, mimo to, a jednak, szkoda tylko ze, z wyjatkiem, minusem jest, minus
    """,
    "ro": """
        dar, insa, totusi, desi, din pacate, in schimb, cu toate acestea, cu toate ca, pacat ca, chiar daca,
        in ciuda, numai ca, doar ca, pe de alta parte
    """,
    "el": """
        αλλα, ομως, ωστοσο, αν και, παρ ολα αυτα, παρολα αυτα, παροτι, δυστυχως, ενω, μολονοτι, αντιθετα, παρα,
        παρ ολο που, παρολο που, μονο που, εντουτοις, παραταυτα, απο την αλλη, κριμα που, κριμα ομως, πλην ομως,
        εκτος απο, ασχετα αν, αντιθετως, μα
    """,
}

# A contrast that is none: words right before it, words right after it.
NOT_AFTER = {
    "en": "nothing, anything, everything, all, none, everyone, can t help, cannot help, last, no choice",
    "es": "",
    "it": "",
    "pl": """
        dziekuje, dziekujemy, dzieki, brawo, podziekowania, wdzieczna, wdzieczny, wdzieczni, odpowiada, nic
    """,
    "ro": "",
    "el": "τιποτα, τιποτε, κανενα, λιγο",
}  # fmt: skip
NOT_BEFORE = {
    "en": "also, not least, for, especially",
    "es": "tambien, sobre todo",
    "it": "anche, soprattutto",
    "pl": "takze, rowniez, tez, i",
    "ro": "si",
    "el": "και",
}  # fmt: skip

# A sentence may be cut before these when its two sides are of opposite minds.
JOINS = {
    "en": "and, while, because",
    "es": "y, e",
    "it": "e, ed",
    "pl": "i, a, oraz",
    "ro": "si, iar",
    "el": "και, κι",
}  # fmt: skip

WAITS = {
    "en": """
        wait, waits, waited, waiting, queue*, queuing, delay*, hold, late, sat, stood, standing, sitting,
        took, takes, taken, taking
    """,
    "es": """
        espera, esperas, esperar, espere, esperado, esperando, esperamos, cola, tarda*, tardo, retras*,
        demora*, tuve que esperar
    """,
    "it": "attes*, aspett*, coda, fila, ritard*, attend*, ci sono volute, ci vogliono",
    "pl": "czeka*, kolejk*, kolejce, opozni*, spozni*, stalam, stalem, stalismy, staly, oczekiw*",
    "ro": "astept*, coada, intarzi*, durat, dureaza, stat",
    "el": "περιμεν*, αναμον*, ουρα, καθυστερ*, αργησ*, αναμονη, ουρες, στηθηκα*",
}

LONG_TIMES = {
    "en": """
        hours, hour, hrs, hr, 1hr, 2hr, 2hrs, 3hrs, 4hrs, 5hrs, 6hrs, 8hrs, 12hrs, weeks, months, days, years,
        year, week, month, long, longer, ages, forever, 20 minutes, 25 minutes, 30 minutes, 40 minutes, 45 minutes,
        50 minutes, (twenty|thirty|forty|forty five|fifty) minutes, (20|25|30|40|45|50) mins, half an hour
    """,
    "es": "hora, horas, semanas, meses, dias, anos, largo, larga, largas, mucho, eternidad",
    "it": """
        ora, ore, settimane, mesi, giorni, anni, lunga, lunghe, lungo, eternita, secoli, ore e ore,
        da (due|tre|quattro|cinque|sei|sette|otto|dieci|undici|venti|un|una|2|3|4|5|6)
        (mesi|mese|settimane|settimana|anni|anno|giorni|ore|ora), giornate intere
    """,
    "pl": """
        godzin, godziny, godzine, tygodni, tygodnie, miesiecy, miesiace, dni, lat, lata, dlugo, dluga, dlugie,
        wieki, godzinami, tygodniami, miesiacami, miesiac, tydzien, rok, roku, pol roku, bez konca
    """,
    "ro": """
        ora, ore, saptamani, luni, zile, ani, mult, lunga, lungi, vesnicie,
        de (o|doua|trei|patru|cinci|sase|sapte|opt|noua|zece|multe|cateva|2|3|4|5|6|10)
        (saptamani|saptamana|luni|luna|zile|ani|an|ore|ora), (zile|luni|ani|saptamani|ore) (intregi|la rand)
    """,
    "el": """
        ωρα, ωρες, εβδομαδες, μηνες, μερες, χρονια, μεγαλη, ατελειωτ*, πολυ ωρα, πολλη ωρα, μηνα, χρονο,
        εβδομαδα, βδομαδα, βδομαδες, αιωνες, μεγαλες, πολυωρη, πολυωρες
    """,
}

# Times so short that a wait of them is praise.
SHORT_TIMES = {
    "en": "minutes, minute, mins, short, shorter than, no time, seconds",
    "es": "minutos, minuto, corta, corto, segundos",
    "it": "minuti, minuto, breve, brevi, secondi",
    "pl": """
        minut, minuty, minute, krotko, krotka, chwile, chwilke, chwileczke, moment, niedlugo, sekund, sekundy
    """,
    "ro": "minute, minut, scurt, scurta",
    "el": "λεπτα, λεπτο, συντομα, μικρη, ελαχιστα, δευτερολεπτα, στιγμη, μικρος, λιγο",
}  # fmt: skip

# Answers to a question at the start of a comment, which negate nothing: "Nothing, staff brilliant".
ANSWERS = {
    "en": "nothing, no, none, nope, na, nil, nothing really, nothing at all, nothing else, not really",
    "es": "nada, ninguna, ninguno, nada mas",
    "it": "nulla, niente, no, nessuna, nessuno",
    "pl": "nic, niczego, zadnych, nie, raczej nic, zadne, nic takiego",
    "ro": "nimic, nimic altceva",
    "el": "τιποτα, οχι, τιποτε, κανενα, μπα, τπτ, τιποτα απολυτως, καμια, κανεναν",
}

# Thanks alone: they praise nobody by themselves, and weigh 2 beside real praise.
THANKS = {
    "en": """
        thank you, thanks, thank you so much, thank you very much, thanks so much, thanks very much, many
        thanks, thanks a lot, thanks a million, a million thanks, thank you all, thanks all, thank you again,
        thanks again, thx, thank you once again, thanks once again, cheers, big thanks, a big thank you, a
        huge thank you
    """,
    "es": """
        gracias, muchas gracias, muchisimas gracias, mil gracias, gracias de corazon, gracias de nuevo, muy
        agradecido, muy agradecida, gracias por todo
    """,
    "it": """
        grazie, grazie mille, mille grazie, molte grazie, tante grazie, grazie ancora, grazie di cuore, grazie
        di tutto, grazie infinite, grazie tante, vi ringrazio, la ringrazio
    """,
    "pl": """
        dziekuje, dziekujemy, dzieki, bardzo dziekuje, bardzo dziekujemy, serdecznie dziekuje, serdecznie
        dziekujemy, wielkie dzieki, dziekuje jeszcze raz, jeszcze raz dziekuje, dziekuje bardzo, dziekuje
        serdecznie, dzieki wielkie, dziekuje slicznie, slicznie dziekuje, dziekuje pieknie, pieknie dziekuje,
        dziekujemy bardzo, dziekujemy serdecznie, raz jeszcze dziekuje, podziekowania, serdeczne podziekowania,
        wielkie podziekowania, dziekowac
    """,
    "ro": """
        multumesc, multumim, multumesc mult, multumim mult, multumesc frumos, multumesc din suflet, multumesc
        din inima, va multumesc, va multumim, mersi, mersi mult, mii de multumiri
    """,
    "el": """
        ευχαριστω, ευχαριστουμε, ευχαριστω πολυ, ευχαριστουμε πολυ, σας ευχαριστω, σας ευχαριστουμε, χιλια
        ευχαριστω, σας ευχαριστω πολυ, ευχαριστω θερμα, σας ευχαριστω θερμα, και παλι ευχαριστω, ευχαριστω και
        παλι, ευχαριστουμε θερμα, ευχαριστω παρα πολυ, ευχαριστουμε παρα πολυ, σας ευχαριστουμε πολυ, σας
        ευχαριστουμε θερμα, ευχαριστω ολους, ευχαριστιες, θερμες ευχαριστιες, ευχαριστω για ολα
    """,
}

# Greetings and closings, which weigh nothing, whatever words are in them.
FORMULAS = {
    "en": """
        thank you in advance, thanks in advance, thanking you in advance, many thanks in advance, thank you for
        reading, thanks for reading, thank you for listening, thank you for your time, thank you for your
        attention, kind regards, best regards, warm regards, regards, best wishes, warm wishes, with best
        wishes, with kind regards, kindest regards, warmest regards, all the best, yours, yours sincerely, yours
        faithfully, yours truly, sincerely yours, respectfully, respectfully yours, hello, hi, hey, dear sir,
        dear madam, dear sirs, dear sir or madam, to whom it may concern, dear all, dear team, good morning,
        good afternoon, good evening, good day, good night, bye, goodbye, have a nice day, have a good day, have
        a great day, take care, and, from, again, once again, in advance, love from, good luck, (i am |i m |we
        are |we re |)(waiting for|awaiting) your (letter|reply|answer|response|call|email|e mail|decision), i
        await your (letter|reply|answer|response|call|decision), (i |we |)look forward to hearing from you, (i
        |we |)look forward to your (letter|reply|answer|response|call)
    """,
    "es": """
        de antemano, gracias de antemano, de nuevo, otra vez, gracias por leer, gracias por su atencion, gracias
        por su tiempo, saludos, un saludo, saludos cordiales, un cordial saludo, le saluda atentamente, les
        saluda atentamente, reciba un cordial saludo, un abrazo, hola, buenos dias, buenas tardes, buenas
        noches, buen dia, estimado, estimada, estimados, estimados senores, estimado senor, estimada senora,
        adios, y, atte, que tengan un buen dia, (estoy |estamos |quedo |quedamos |)(esperando|a la espera de|en
        espera de) (su|vuestra|tu) (carta|respuesta|llamada|contestacion|decision|correo), (espero|esperamos)
        (su|vuestra|tu) (carta|respuesta|llamada|contestacion|decision|correo)
    """,
    "it": """
        di nuovo, ancora, grazie in anticipo, anticipatamente, grazie per l attenzione, saluti, un saluto, un
        caro saluto, cari saluti, cordiali saluti, distinti saluti, buongiorno, buon giorno, buonasera, buona
        sera, buon pomeriggio, buona giornata, buon lavoro, salve, ciao, gentile signore, gentile signora,
        gentili signori, gentili signore, egregio, egregi, spettabile, spett le, arrivederci, con stima, in
        fede, e, un abbraccio, (sto aspettando|stiamo aspettando|aspetto|aspettiamo|attendo|attendiamo)
        (la|una|la vostra|una vostra|la sua|una sua|vostra|sua)
        (lettera|risposta|chiamata|decisione|telefonata), (resto |rimango |restiamo |rimaniamo |)in attesa
        (di|della) (una |)(vostra|sua|vostro|suo) (lettera|risposta|chiamata|decisione|telefonata|riscontro)
    """,
    "pl": """
        jeszcze raz, dziekuje z gory, z gory dziekuje, z gory, dziekuje za uwage, pozdrawiam, pozdrawiamy,
        serdecznie pozdrawiam, pozdrawiam serdecznie, serdeczne pozdrowienia, pozdrowienia, z powazaniem, z
        wyrazami szacunku, dzien dobry, dobry wieczor, dobry dzien, dobry, witam, czesc, szanowni panstwo,
        szanowny panie, szanowna pani, szanowni, drodzy panstwo, do widzenia, milego dnia, zycze milego dnia, i,
        oraz, dobranoc, (czekam|czekamy|oczekuje|oczekujemy) na (panstwa |pana |pani |wasz |wasza
        |)(list|odpowiedz|telefon|kontakt|wiadomosc|decyzje), z wyrazami (szacunku|powazania), lacze wyrazy
        szacunku, wszystkiego dobrego, wesolych swiat, wszystkiego najlepszego, szczesliwego nowego roku, milego
        dnia zycze, dobrego dnia, spokojnych swiat
    """,
    "ro": """
        multumesc anticipat, va multumesc anticipat, multumesc pentru atentie, inca o data, din nou, cu stima,
        cu respect, cu drag, cu deosebita consideratie, numai bine, toate cele bune, salutari, va salut, un
        salut, buna ziua, buna dimineata, buna seara, bun gasit, salut, stimata doamna, stimate domn, stimate
        domnule, stimati domni, la revedere, o zi buna, o zi frumoasa, va doresc o zi buna, si, noapte buna,
        (astept|asteptam) (scrisoarea|raspunsul|decizia|telefonul|un raspuns|apelul|o scrisoare)
        (dumneavoastra|dvs|dv|de la dumneavoastra|de la dvs|), in asteptarea (raspunsului|scrisorii|deciziei)
        (dumneavoastra|dvs|)
    """,
    "el": """
        και παλι, παλι, ευχαριστω εκ των προτερων, σας ευχαριστω εκ των προτερων, εκ των προτερων, με εκτιμηση,
        με τιμη, φιλικα, με φιλικους χαιρετισμους, χαιρετισμους, χαιρετισμοι, χαιρετε, γεια σας, γεια, καλημερα,
        καλημερα σας, καλησπερα, καλησπερα σας, καληνυχτα, καλο απογευμα, καλη συνεχεια, καλη σας μερα, καλη
        μερα, καλη σας ημερα, αγαπητε κυριε, αγαπητη κυρια, αγαπητοι, αξιοτιμε κυριε, αξιοτιμη κυρια, αντιο, να
        ειστε καλα, και, (περιμενω|περιμενουμε|αναμενω|αναμενουμε) (το |την |τη |τα
        |)(γραμμα|επιστολη|απαντηση|αποφαση|τηλεφωνημα|ενημερωση|νεα) (σας|), καλη δυναμη, καλο μηνα, χρονια
        πολλα, καλες γιορτες, καλη εβδομαδα, καλο σαββατοκυριακο, μετα τιμης, καλως σας βρηκα, καλως ηρθατε,
        χαιρετισματα
    """,
}

# After these a good thing is imagined, offered or asked for: "would be useful", «ar fi bine», a pity.
CONDITIONALS = {
    "en": """
        (would|d|could|might|should|will) (be|have been|make|be so|be very|be really|be much), would help if,
        if only, if (there|you|it|we|they) (were|was|had|could), what a pity, a pity, pity, a shame that, it s
        a shame, such a shame, hope to, hope for, hope you, hoping
    """,
    "es": """
        seria, serian, estaria, estarian, habria sido, hubiera sido, podria (ser|estar|haber), podrian
        (ser|estar|haber), deberia (ser|estar|haber), deberian (ser|estar|haber), convendria, vendria,
        lastima, que pena, una pena, ojala, agradeceria, agradeceriamos
    """,
    "it": """
        sarebbe, sarebbero, sarebbe (stato|stata), farebbe, (potrebbe|dovrebbe|potrebbero|dovrebbero)
        (essere|avere), peccato, magari, speriamo, gradirei, farebbe piacere, servirebbe
    """,
    "pl": """
        byloby, bylby, bylaby, byliby, (przydalaby|przydalby|przydaloby|przydalyby) sie,
        (moglby|moglaby|mogloby|mogliby|moglyby) byc, gdyby, (powinna|powinno|powinien|powinny|powinni) byc,
        szkoda, oby, zyczylbym sobie, chcialabym zeby, chcialbym zeby, chcialabym aby, chcialbym aby, zyczylabym
        sobie, liczylam na, liczylem na, mialam nadzieje, mialem nadzieje, mam nadzieje, gdybyscie, zeby tak,
        wolalbym, wolalabym, przydaloby, oczekiwalam, oczekiwalem, mogloby, moglyby, marzy mi sie, spodziewalam
        sie, spodziewalem sie
    """,
    "ro": """
        ar fi, ar fi fost, ar putea (fi|sa), ar trebui (sa fie|sa), ar prinde, pacat, mi as dori, mi ar
        placea, sper sa, as dori sa fie, de ar fi, daca ar
    """,
    "el": """
        θα ηταν, θα (μπορουσε|μπορουσαν|επρεπε) να (ειναι|υπαρχει|εχει), θα ειχε, κριμα, μακαρι, αν
        (ηταν|υπηρχε|ειχε), καλο θα ηταν, καλα θα ηταν, θα επιθυμουσα, ελπιζω να, ελπιζω σε, ελπιζουμε να,
        ελπιζουμε σε, θα ηθελα να (ειναι|υπαρχει|υπαρχουν|εχει|γινει|ηταν), θα θελαμε να
        (ειναι|υπαρχει|υπαρχουν|εχει), ας (ειναι|ηταν|υπαρχει|γινει), θα περιμενα, θα περιμεναμε, περιμενα να,
        αναμενα, θα επρεπε, αν ησασταν, αν ησαστε, θα μου αρεσε, θα μας αρεσε
    """,
}

# "I wish there were more like her": a longing, and whom it is for. Together they praise.
LONGINGS = {
    "en": "wish, wishing, if only, hope, should be more, need more, could do with more, would be more",
    "es": "ojala, hacen falta mas, deberia haber mas, faltan, mas gente",
    "it": "magari, ce ne fossero, ci vorrebbero, servirebbero, dovrebbero esserci, fossero tutti",
    "pl": """
        oby, wiecej, zyczylbym, zyczylabym, chcialoby sie, szkoda ze nie ma, gdyby wszyscy, oby wszedzie, oby
        wszyscy, zeby wszyscy, potrzeba wiecej, brakuje
    """,
    "ro": "ar trebui, mai multi, de ar fi, ce bine ar fi, as vrea, mi as dori, daca ar fi",
    "el": """
        μακαρι, θα επρεπε, χρειαζομαστε, να υπηρχαν, να ηταν ολοι, χρειαζονται, ας ηταν ολοι, ας υπηρχαν,
        λειπουν, να ειχαμε, θελουμε
    """,
}
SUCH = {
    "en": """
        (people|somebody|someone|staff|clerks|more|workers|colleagues|everyone|nurses|doctors|others) like
        (her|him|them|you), (such|these) (people|staff|clerks), as (kind|helpful|good|nice|patient) as
        (her|him|them|you)
    """,
    "es": """
        (gente|personas|persona|trabajadores|funcionarios|empleados|profesionales) (asi|como), como
        (ella|el|ellos|ellas|usted), mas asi
    """,
    "it": """
        (persone|persona|gente|impiegati|dipendenti|operatori|tutti|una) (cosi|come), come (lei|lui|loro|voi),
        di piu
    """,
    "pl": """
        (takich|tacy|takie|taka) (ludzi|ludzie|osob|osoby|pracownikow|urzednikow|pan|pani), takich, jak
        (ona|on|oni|panstwo), (wszyscy|kazdy) (tacy|taki|jak)
    """,
    "ro": """
        (oameni|angajati|functionari|persoane|toti|doamne) (ca|asa|astfel), ca
        (ea|el|ei|dumneaei|dumnealui|dumneavoastra), (asa|astfel de|asemenea) oameni
    """,
    "el": """
        τετοιοι, τετοιες, (κι|και) (αλλοι|αλλες) (τετοιοι|τετοιες), τετοιους, τετοιοι ανθρωποι, σαν
        (αυτην|αυτον|αυτη|αυτους|εκεινη|εσας|την|τον), ολοι ετσι, (ανθρωποι|υπαλληλοι|γιατροι) σαν, περισσοτεροι
        (τετοιοι|σαν), ολοι σαν
    """,
}

# Words after which a good thing is missed or wished for, not had.
WISHES = {
    "en": """
        more, better, improve, increase, increased, need, needs, should, must, please, could have more, lack
        of, wish
    """,
    "es": "falta, faltan, necesita*, necesit*, deberia*, podria*, mejorar, aumentar",
    "it": "manca, mancano, serve, servono, servirebbe, dovrebbe*, potrebbe*, migliorare, aumentare",
    "pl": """
        wiecej, brakuje, potrzeba, powinn*, powinien, poprawic, zwiekszyc, brakowalo, trzeba, potrzebn*,
        przydalaby, przydaloby, przydalby, wymaga, wymagaja, zwiekszenie, poprawa, poprawe, prosze o, poprosze,
        oczekuje, szkolenie, szkolenia, nauczyc, nauczcie
    """,
    "ro": "trebuie, ar trebui, lipseste, lipsesc, imbunatati*, cresterea, e nevoie de, mai multa, mai mult",
    "el": """
        λειπει, λειπουν, χρειαζεται, χρειαζονται, επρεπε, πρεπει, βελτιωση, περισσοτερ*, ελειπε, ελειπαν, θελω,
        θα ηθελα, θελουμε, χρειαζομαστε, απαιτειται, απαιτουνται, λιγη, βελτιωστε, αυξηση, ζητω, ζηταω, ζηταμε,
        θελει, εκπαιδευση
    """,
}
