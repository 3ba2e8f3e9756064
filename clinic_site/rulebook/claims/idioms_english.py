"""Turns of phrase for the concepts of `words_english`, as copywriters and patients say them (the same notation)."""

ILLNESS = """
ptsd symptoms, emotional pain, chronic pain, mental torment, inner turmoil, funk, mood swings, panic attacks,
lifelong depression, postpartum depression, the fog, mental fog, hurt inside, negative self talk, rumination,
social anxiety, worry spiral, sad days, your demons, anhedonia, dysthymia, bulimia, anorexia, eating disorder+,
nerve pain, crps, combat trauma, childhood trauma, moral injury, survivor's guilt, self loathing, agoraphobia,
depressive, melancholia, despondency, heavy heart, heaviness, emptiness, weight on your chest, mental health crisis
"""
END = """
flip~|hit~|press~|push~ ..3 switch|button|delete|eject|erase on|for, pull~ the plug on, drive~ ..2 stake through,
put~|hammer~|drive~|pound~ ..4 nail in, lights out for, curtains for, game over for, end of the line|road for,
death knell for|of, checkmate for, sign~ ..2 death warrant of|for, write~ ..2 last|final chapter of|on,
have|has|get|gets ..1 last word on|over, call~ time on, bring~|drop~ ..2 curtain down? on, lower~ the boom on,
close~ the case|file|lid on, shut~ the book|lid on, boot~, exile~, scrub~, oust~, trounce~, pulverize~, incinerate~,
decimate~, nullify~, negate~, cancel~, unplug~, disarm~, deactivate~, defuse~, detonate~, torch~, squash~, squelch~,
stomp~ out, weed~ out, dig~ out, carve~ out, yank~ out, pluck~ out, pull~ out, tear~ out, rip~ out, drain~ away|out,
filter~ out, vacuum~ up|out, sponge~ away, polish~ off, mop~ up, wring~ out, blast~ away?, vaporise~, flatten~,
rub~ out, write~ off, strike~ out, blot~ out, black~ out, phase~ out, do~ in, put~ paid to, make~ short work of,
make~ mincemeat of, lay~ waste to, take~ down|out, take~ care of ..1 for good, bump~ off, pick~ off, mow~ down,
gun~ down, mend~, repair~, remedy~, rectify~, straighten~ out, iron~ out, patch~ up, sort~ out, unwind~ forever,
unstick~, rewind~, say~ no more to, say~ hasta la vista to, hasta la vista to?, adios to?, good riddance to?,
sayonara to?, so long, farewell, bye bye to?, ta ta to, put~ the brakes on, pull~ the rug from? under,
turn~ your back on, check~ out of, sign~ off on for good, move~ on from, graduate~ from, emerge~ from, climb~ out of,
crawl~ out of, dig~ you out of, lift~ you out of, pull~ you out of, get~ you out of, break~ out of, walk~ out of,
bust~ out of, snap~ out of, leave~ the world of, cross~ off, unlearn~, outgrow~, outlast~,
trade~ ..1 in? your? for good, retire~, wipe~ clean,
break~ the grip|chains|cycle|spell|hold|back|chain|curse|stranglehold of|on, break~ ..1 grip|chains|cycle|spell|hold,
unchain~ ..3 from, unshackle~ ..3 from, untangle~ ..3 from, set~ ..4 free from|of, sets|set|setting ..4 free from|of,
cut~ ..3 loose from, rescue~ ..3 from, relieve~ ..3 of, emancipate~ ..3 from, absolve~ ..3 of,
get~ ..3 past|beyond|clear of, put~ ..2 lid on for good, lick~ for good, whip~ for good, wash~ ..2 clean of, cleanse~,
detox~ ..3 of|from, exorcize~, expunge~, excise~, eviscerate~, eclipse~, overthrow~, dethrone~, topple~, unseat~,
drop kick~, give~ ..2 boot|heave ho|pink slip|eviction notice|walking papers|marching orders|old heave to,
hand~|serve~ ..2 pink slip|eviction notice|walking papers|marching orders to,
give~|hand~|serve~|show~|issue~ ..1 pink slip|eviction notice|walking papers|marching orders
"""
AROUND = """
forget~ what|how ..5 feels|feel|felt|was|is, flip~|hit~|throw~|find~ ..5 off switch, switch~ ..5 off,
yank~|pluck~|tug~|dig~|weed~|pull~|rip~|tear~ ..6 by the? root+, yank~|pluck~|dig~|weed~|pull~|rip~|tear~ ..6 out,
put~ ..6 six feet under|deep, put~ ..6 out of business|commission|action|order|reach|mind|misery|sight,
put~ ..6 in the ground|grave|trash|dumpster|bin|history|rearview|coffin|dirt, put~ ..6 out to pasture|for good,
put~ ..6 on ice|mute|notice for?, put~ ..6 down for good|ever|the, put~ ..6 away for good|ever, put~ ..6 to sleep,
send~ ..6 to the? grave|its|curb|cemetery|moon|trash|history|scrap|past,
send~ ..6 into exile|retirement|oblivion|history|hiding|remission for?, send~ ..6 running|home|fleeing|to,
turn~ ..6 into history|dust|ashes|a, make~ ..6 a? stranger|obsolete|extinct|irrelevant|memory|optional|footnote|relic,
make~ ..6 yesterday's news, make~ ..6 ancient history, make~ ..6 fade|dissolve|melt|leave|die|stop|end|impossible,
make~ ..6 cease|quit|crumble|run|fly|pack|surrender|lift, run~ ..6 out of town, boot|boots|booted ..6 out,
throw~|toss~|dump~ ..6 in|into the trash|garbage|bin|dumpster, scrub~|wipe~|erase~|delete~ ..6 from|off,
take~ ..6 off your|my|their|the shoulders|plate|hands|back|table|map, bring~ ..6 to its|their knees, cross~ ..6 off,
lock~ ..6 away|out|up, shut~ ..6 out, get~ ..6 out of your|their|my|his|her head|mind|system|brain|bones|hair|way|life,
stop~ ..6 dead, keep~ ..6 from coming|returning|ever, make~ sure ..6 never comes|returns|come|return|comes,
trade~|swap~|exchange~ ..6 for joy|peace|happiness|calm|hope|smiles|sunshine|a, blow~ ..6 out of, blow~ ..6 to bits,
knock~ ..6 flat|cold|down, beat~ ..6 into|to, wash~ ..6 out|off|down, drain~ ..6 away|out, shake~ ..6 off|loose,
peel~ ..6 away, lift~ ..6 away|off|out, drop~ ..6 for good|at, ship~ ..6 out|off, bury~ ..6 for|once|deep,
end~ ..6 for, cure~ ..6 for, consign~|banish~|relegate~|condemn~ ..6 to the? past|history|dustbin|scrapheap|oblivion,
wave~ ..6 off, turn~ ..6 around for good, give~ ..6 the boot|heave|axe|slip|finger|chop|heave-ho,
give~|hand~|serve~|show~ ..6 its|their walking|marching|notice|pink|eviction|door, show~ ..6 the way|exit|door|road,
close~ ..6 out, phase~ ..6 out, bring~ ..6 to a? halt|stop|close|end|standstill, watch~|see~ ..6 leave|end|die|crumble,
feel~ ..6 leave|melt|lift|dissolve|vanish|disappear|evaporate away|for|forever|completely|off?
"""
BEAT = """
outfight~, outwit~, outmatch~, subdue~, whip~, rout~, prevail~ over|against, get~ the better|best of, hold~ off,
get~ the upper hand on|over, come~ out on top of, put~ ..2 fight to|against, win~ out over, turn~ the tide on|against,
settle~ the score with, demolish~, trump~, top~, outclass~, dominate~
"""
GONE = """
pack~ its|their|his|her|my bags, pack~ up, hit~ the road, take~ a hike, ride~ off, check~ out for, sign~ off for,
leave~ the building|room|town|party|house|scene|stage, leave~ and never, leave~ her|him|me|us|you|them, bite~ the dust,
kick~ the bucket, draw~ its last breath, breathe~ its last, go~ to die, go~ up in smoke, go~ out the door|window,
go~ the way of, go~ extinct|quiet|silent|dark|poof|bye, went|gone poof, goes|went|go out like,
never knock|visit|bother|darken|haunt|trouble|touch|find|follow|show|knocks|visits|bothers|haunts|troubles ..3,
a stranger, a ghost, a footnote, a relic, a thing of yesterday, thing+ of yesterday, yesterday, yesterday's problem,
become~ a stranger|footnote|ghost|relic|thing|memory, becomes history, become history, became history, fall~ silent,
crumble~, collapse~ for, drop~ off for, melt~, move~ out, flee~, wave~ the white flag, raise~ the white flag,
throw~ in the towel, tap~ out, toast, a goner, kaput, had|have|has its|had day, no longer live~ here,
doesn't|don't|didn't|won't|can't|cannot stand a? chance|chances, does|do|will|did not stand a chance,
stand|stands|stood no chance, have|has|had no chance, not ..1 coming back|round|around, won't be coming|back,
won't ..2 coming|come back, isn't|aren't coming back, never be|comes back, will never be|come back,
nowhere to be found, can't|cannot|won't touch|find|reach|follow|catch you|me|them|us, on its|their way out,
out for good, out like a light, meet~|met|meets its|their waterloo|match|end|maker, run~ for the hills|cover,
run|runs|ran away, turn~ tail, say~ uncle, say~ goodbye, beat~ a retreat, in retreat, retreats for, in the grave,
in the ground, six feet under, in the trash, in the rearview, in my rearview, in the rear view mirror,
a closed chapter|book|case, case closed, closed book, game over, lights out, bye bye, history books,
one for the history books, relegated to, switched off, off for good, lose~ the war|battle|fight,
has|have left the building, have|has no place|home|power here?, doesn't|don't live here, melted, dissolved, evaporated,
uprooted, expelled, silenced for, a distant dream, a bygone, bygones, bygone, dust, turn~ to dust|ashes, end~ up in,
come~ to a|its close|halt|end, draws to a close, dies, dies here, die here, died, die for good, stops here, stop here,
finishes here, ends here, ends now, ends today, over and done with, over and done,
no longer an? issue|problem|factor|thing|part|threat|burden, ceases, wiped off the map, off the map, washed away,
can't|cannot|won't|can|could not? live|exist|coexist|thrive|breathe|hide|hold|keep|linger|survive ..2, fold~ like,
throw~ up its hands, give~ up on, gave|gives|give up here|on, take~ early retirement, go~ to retire, retired|retires,
has|have an expiration|expiry|end date, out of a job|work, a solved problem, solved problem, in the past tense,
used to be, out of business, in another life, another life, switch~|shut~|turn~ off, switch~ itself off,
has|have|had no ..2 say|seat|voice, play~ no part|role ..2, have|has|had no part|role|place ..2, is|are moving out,
bow~ out, call~ it quits, say~ its|their goodbyes, bid~ farewell, take~ its|their leave, make~ its|their exit,
have|has nowhere to go|hide, has|had|have an off|kill switch, has|had|have an exit|end|antidote|ending,
has|have|had no hold|grip|control|claim, wither~, wilt~, evaporates, shrivel~, peter~ out, fizzle~ out
"""
FREE = """
no longer ..1 meet|meets|met ..2 criteria for, no longer ..1 qualify|qualifies for ..3 of,
forget~ what|how ..3 feel|feels|felt|was|is|like, haven't|hasn't felt|had|known|seen ..3 since?,
never felt|had|known ..2 again, never ..2 depressed, be|am|is|are|was|were|been|being ..1 done|through|finished with,
done with, through with, finished with, no trace|sign|hint|whisper|speck|shred|remnant left? of,
not a whisper|speck|shred|drop|flicker of, a life|world|future|day|mind|morning ..3 free of|from, clear of, minus the,
shed~ of, quit of, shot of, immune to, freed of|from, liberty from, out from under,
out of the? grip|clutches|prison of, your? last day|night|hour|week|month|year of|with, final days|hours of,
a break from ..1 forever, leave~ here|our|the ..4 without,
leave~|walk~|went|go~|came|come~ home|out|away ..3 without|minus, left ..2 without, now live without,
live|lives free of|from, the other side of, no more ..2 with, nothing ..2 left of,
nothing remains|remained|left|survives|survived of, nothing of, little more than a memory of, past tense of,
proof against, no longer a person|man|woman|patient|someone|people with|who, nothing ..2 remains of
"""
CURE_NOUN = """
kill switch, off switch, off button, delete button|key, exit door|ramp, exit strategy, way out, ticket out, master key,
kryptonite, kiss of death, death sentence, death knell, eviction notice, final nail, knockout punch, knockout blow,
magic bullet, the endgame, endgame, the finish line, total reset, undo button, eraser, the last word, last stop,
finish, termination, obliteration, annihilation, banishment, downfall, undoing, nemesis, conquest, victory, triumph,
total victory, mastery, complete recovery, full recovery, permanent relief, permanent freedom, permanent recovery,
lifelong relief, permanent escape, permanent end, closing chapter, farewell, goodbye, burial, funeral, coffin, grave,
final remission, full remission, complete remission, total remission, permanent remission, total recovery,
final and full remission, full and final remission, lasting recovery, expiration date, last rites, eviction,
retirement
"""
CURED = """
depression|anxiety|panic|ptsd|ocd|pain proof, good as new, right as rain, fully recovered, completely recovered,
permanently better, back to normal for, like new, a new man|woman|person, brand new, problem free, ptsd free, ocd free,
trauma free, panic free, addiction free
"""
HEALTHY = """
a healthy|well|whole|sound|happy|new man|woman|person|girl|boy|mother|father|human of?,
to|in full|perfect|complete|total|good|glowing health, back to health, restored to health,
fully|completely|totally|perfectly|wholly healthy|well|sane|sound, the picture of health, a clean bill of health,
as good as new, formerly|previously depressed|anxious|traumatized|suicidal|ill, a former patient|sufferer, ex patients
"""
HOLDS = """
wish, wishes, urge+, desire+, idea+, impulse+, longing, hooks, claws, jaws, talons, fangs, tentacles, stranglehold,
vise, shackles, cage, cell, cave, hole, tunnel, quicksand, swamp, monster, beast, dragon, demon, devil, poison, ghost+,
haze, veil, blanket, gloom, cloak, tide, spiral, loop, merry go round, roller coaster, rollercoaster, era, age, season,
chapter, story, legacy, memory, memories, baggage, anchor, stain, mark+, sting, bite, howl, whisper, cry, cries,
drumbeat, hum, static, chokehold, stronghold, ghosts, entire, whole, lot, lots, tons, layers, generations, lives,
worst, cobwebs, clouds, coffin, root cause
"""
SURE_VERB = """
cross~ our|my hearts|heart, mark our|my words, take it to the bank, take it from us, you|we know, we'd bet,
bet the farm|house|ranch on?, bet your bottom dollar|life on?, bet your life|boots, put~ our|my money on,
put~ our|my name|reputation on|behind, put~ our|my hand in the fire, guarantee in writing, deliver~ on, deliver~ every,
never fail~ to, never fails|fail to, can't fail to, cannot fail to, can't|cannot|won't help but, never miss~,
take ..2 to the bank, hang your hat on, set your watch by, vouch~ for, sign~ a contract, sign~ our name to,
swear by it, stake~ ..4 on, have it on good authority, count on us for, look forward to guaranteed, be positive,
have|has ..2 word|oath|vow|pledge|assurance|promise, give~ ..3 oath|vow|pledge|word|assurance|promise|guarantee,
there is|are no doubt, there's no doubt, no doubt, no question, without question, have no doubt, make no mistake,
we are 100%, 100% sure|certain, dead certain|sure, absolutely certain|sure|positive, one hundred percent sure,
underwrite~, commit~ to, back~ up, put~ ..4 where our mouth, contractually yours, have|has no choice but to,
the only question is how, only question is when|how
"""
SURE = """
under warranty, under full warranty, sealed and delivered, not a matter|question of if|whether,
isn't a matter|question of if|whether, can't miss, cannot miss, signed sealed and delivered, every single time, a when,
a matter of days|weeks|hours, matter of days|weeks|hours, standard, standard with, baked in, built in, hardwired,
in the cards, written in stone, set in stone, etched in stone, carved in stone, money in the bank, as good as done,
as good as yours, as sure as sunrise, in your future, part of the package|deal|plan, included, yours for the taking,
yours, a cinch, a shoo in, a sure bet, a sure fire thing, death and taxes, a certainty, an absolute certainty,
a no brainer, a lead pipe cinch, a guarantee, come~ standard, come~ built in, come~ guaranteed, come~ included,
comes with every, unstoppable, inescapable, unavoidable, undeniable, never fails, never miss, never misses, never fail,
can't lose, fail safe, locked in, nailed down, sewn up, all but done, secured, preordained, destined, fated, on lock,
a fait accompli, down to a science, a science, only a matter of time, just a matter of time, like clockwork,
as promised, on schedule, on time every time, 100 percent, one hundred percent, a hundred percent, a 100% chance,
100 percent chance of?, a shoe in, no maybes, no maybes about it, no ifs, no ifs ands or buts, no ifs or buts,
not an if, isn't an if, not if but when, isn't if but when, when not if, a question of when, etched, dead certain,
all yours, as certain as, that certain, so certain, contractually yours, zero percent failure, zero failures,
no failures, failure rate of zero, a zero failure rate, failure free, standard equipment, comes standard,
come as standard, comes as standard, a formality, a mathematical certainty, beyond question,
not a maybe|guess|gamble|coincidence|hope|wish, not a coin toss|flip, no gamble, no guesswork,
you can bank|count|rely|depend on, something you can count|rely|bank on, a matter of fact
"""
OUTCOME = """
last treatment|therapy|medicine you, smile+, smiling, your smile, your spark, spark, mojo, laughter, brighter tomorrow,
better you, a new you, new you, old self, old you, real you, happier tomorrow, inner peace, peace of mind, serenity,
contentment, restful sleep, calm mind, clarity, a yes, victory, triumph, turning point, comeback, happy ending,
positive outcome, positive change, big change, good results, wellness, a win, lasting change, life changing results,
feel good, life back, healthier mind, recover, improve, healed, mental wellness, feeling good, feeling happy,
good days
"""
HELP = """
help~ you|me|them|him|her|anyone|everyone|us, do~ the trick, do~ its job|work, do~ wonders, pay~ off, deliver~, work~,
work~ for you|me|them|him|her|anyone|everyone|us, make~ a difference, change~ your|my|his|her|their life|lives
"""
WELL = """
leave~ ..2 better than, feel~ like a new|different ..1, walk~ out a new ..1,
get~|find~ ..2 spark|mojo|groove|smile|laugh|old self|joy|life|hope|sparkle back|again,
be back to your|their|my ..2 self, be back to normal|yourself, be back on ..2 feet, get~ back on ..2 feet,
get~ ..1 life back, be you again, be happy,
feel ..1 happy|joyful|calm|peaceful|hopeful|light|lighter|brighter|amazing|wonderful|fantastic again?,
feel human again, feel alive again, feel~ whole, feel~ brand new, feel like a new ..1, be a new person|man|woman,
be like new, come~ alive, be on cloud nine, be over the moon, be on top of the world, be smiling, be singing,
be dancing, be laughing, beam~, glow~, bloom~, blossom~, flourish~, shine~, soar~, rebound~, rally~, triumph~,
prevail~, win~ ..2 battle|fight|war, win~ against|over, see the sun again|shine, see results, see improvement,
see the difference, wake up ..2 hopeful|rested, turn~ ..1 corner, make~ ..1 full|complete|total recovery,
make~ a comeback, come~ out the other side|smiling, come out on top, get~ through this, get~ past this,
put~ this behind you|them, be over it, be out of the woods, be depression|symptom|pain|anxiety free, love waking up,
love your life, live fully, live again, be living again, be healthy, be stable, be symptom free, be in full remission,
achieve full remission, get~ into remission,
get~ your|their|my|her|his life|joy|smile|happiness|mojo|spark|sparkle|sleep|self back,
have ..3 life|joy|smile|happiness|mojo|spark back, notice the difference|change, notice improvement, feel a? change,
feel improvement, feel hope|joy|happiness|peace, rediscover joy|happiness|yourself, enjoy life, enjoy your life,
love ..2 how well|good|great|alive|light you|we feel, love the way you feel,
get|make|have you|him|her|them ..1 well|better|healthy|whole, get well, be healthy|whole|yourself again
"""
REFUND = """
hand~|give~|send~|pay~ back ..2 what|everything|all, hand~|give~|send~|pay~ ..1 back what|everything|all,
don't|do|does|won't|will|never|not owe ..3 dime|cent|penny|thing|dollar|nickel|anything, owe ..2 zero,
don't|do|does|won't|will|never|not pay ..3 dime|cent|penny|thing|dollar|nickel|anything, not pay a thing,
cost~ ..2 zero|nothing, hand~|send~|mail~|wire~|cut~ ..4 money|cash|payment|check|fee|refund back,
hand~|send~|mail~|give~|get~|return~ back ..3 money|cash|payment|fee|dollar|cent|penny,
every penny|cent|dime|dollar back|returned|refunded, every last cent|penny|dime, pick~ up the tab|bill|check,
eat the cost|bill|fee, swallow~ the cost, comp~ ..3 bill|visit|session|treatment|infusion, won't charge ..3,
will not charge, don't charge, never charge, charge ..1 nothing, you're not charged, aren't charged, bill ..1 nothing,
no results no, no bill, no relief no, no cure no, no improvement no, free until, free if, keep your money|wallet|cash,
cash back, cash refunded, a refund, our treat, our dime, foot~ the bill, absorb~ the cost, cancel~ ..2 bill|fee|charge,
rip~ up ..2 bill|invoice, credit~ back, your cash back, get~ it all back, the refund, get~ ..2 refund, treat~ you free,
treat~ ..3 for free, for free, at no cost, at no charge, free of cost, it costs nothing, at our expense, on our dime,
pay~ ..1 after|once|when you|they feel|see|notice|get, pay~ ..1 only|just after|once|when
"""
FUTURE = """
will surely|definitely|certainly|absolutely, are set|headed to, can't help but, cannot help but, can not help but,
won't fail to, never fail to, never fails to, you'd better believe ..1 will
"""
ALL_PEOPLE = """
each and every patient|person|one, any and all, all comers, every last patient|one|person, every soul, ten out of ten,
10 out of 10, one and all, whoever ..4, every veteran who, every single patient|person|one|client, every guest,
all our patients, all who ..3, everyone|everybody we see|treat|serve, 100 out of 100, 100 of 100, 100 for 100,
all of them, all of you, each of our, every one of our ..1, all of our ..1, each guest, whoever walks|comes|sits ..2
"""
HARM = """
bad outcome+, ill effects, adverse effects, aftermath, ugly surprises, nasty surprises, surprises, fallout, toll,
price to pay, trade off+, tradeoff+, strings, harmful consequences, repercussion+, pitfall+, setback+, health hazards,
perils, bad trip+, crash, withdrawal, toxins, toxic, organ damage, bladder damage|problems|issues,
liver damage|problems|issues, memory loss|problems, safety risk+, health risk+, danger whatsoever, minuses, cons,
negatives, reaction, bad reaction, allergic reaction, a downside, side effect profile, single problem, one problem,
single issue, complication, single complication
"""
NONE_OF = """
not so much as a|one, nary a, none whatsoever of, zip, zilch, nada, exactly zero|no, precisely zero|no,
a total lack of, zero percent, no measurable|detectable|reported|significant|noticeable|unpleasant|unwanted|recorded,
bereft of, clear of, void of, stripped of, scrubbed of, cleansed of, relieved of, purged of, empty of, clean of,
rid of, not a lick|speck|drop|scrap|whit of, all the relief none of, nothing in the way of, nothing resembling,
without the, no such thing as, the opposite of, innocent of, bare of, nothing like, no to, say no to, goodbye to
"""
HAVE = """
harbor~, hide~, entail~, hold~, leave~, yield~, spark~, provoke~, induce~, deliver~, impose~, bring~ on|about,
set~ off, come~ loaded with, come~ bundled with, be associated with, be linked to, be tied to, witness~, encounter~,
record~, log~, document~, observe~, detect~, endure~, deal~ with, live~ with, put~ up with, cope~ with, find~
"""
SAFE = """
risk free, safe and sound, clean, mild, kind to your body|brain, trusted, natural and safe, foolproof, wholesome,
as safe, bulletproof, safe and natural, pure and safe, nonharmful, non harmful, non damaging
"""
WHOLLY = """
bulletproof, airtight, ironclad, rock solid, dead, without a doubt, beyond question, beyond a doubt, undoubtedly,
flawlessly, impeccably, categorically, 200%, super, every bit, nothing but, entirely and, hundred per cent,
in all ways, as can be, supremely, exceedingly, extraordinarily, unbelievably, remarkably and, guaranteed,
inherently and
"""
HARMLESS = """
as harmless as, harmless as, gentle as ..4 breeze|lamb|water|rain|kitten|feather|baby|hug|vitamin|tea|milk|bath|shower,
gentle as ..5 water|tea|milk|lullaby|massage, as mild as ..4 water|milk|tea|vitamin|aspirin|soap,
safe as ..4 vitamin+|aspirin|pie|kittens|church|bath|walk|breathing|sleep|tylenol|salt|home|coffee,
no more dangerous|risky|harmful than, no riskier than, no riskier, less risky than ..3, no more risk|danger than,
less dangerous than ..3 aspirin|coffee|tylenol|water|driving|crossing|sugar, can't possibly hurt, couldn't hurt a fly,
wouldn't|won't|couldn't|can't hurt a fly, won't hurt a fly, kind to every ..1, dangerous to none|nobody|no,
easy on every ..1, all pros no cons, all pros and no cons, all good no bad, only upside, only benefits,
nothing but upside|good|relief|goodness, pure benefit, pure upside, all reward no, all reward and no, victimless,
kid safe, baby safe, safe enough for ..4 baby|child| children|kids|infant|toddler|grandma|newborn,
safe enough to ..4 baby|child, safety guaranteed, guaranteed safe, guaranteed safety, absolute safety, total safety,
complete safety, perfect safety, perfect safety record|profile, flawless safety, spotless safety, 100% safety,
unblemished safety, danger free, risk proof, fear free, carefree,
safety is absolute|total|complete|guaranteed|assured|perfect, absolutely no danger, even a newborn|baby|infant|toddler,
danger's opposite, opposite of dangerous|risky|danger, can't hurt, cannot hurt, won't hurt, couldn't hurt, never hurt,
does no harm, do no harm, nothing but safe, the safest thing you can,
as risky|dangerous|harmful|toxic|scary as ..4 water|milk|tea|juice|nap|sleep|breathing|vitamin|kitten|pillow|hug,
benefits only, only good things, all benefit
"""
HURT = """
touch~, bother~, disturb~, mess~ with, scar~, weaken~, impair~, compromise~, tax~, ruin~, wreck~, leave~ a mark on,
burden~, do~ ..2 any? harm|damage|injury, cause~ ..2 harm|damage|injury, sicken~, jeopardize~, backfire~ on,
lay~ a finger on, put~ ..3 at risk, put~ ..3 in danger|harm's, have harmed|hurt
"""
HURT_OBJECT = """
every organ, any organ, organs, a hair, your organs, your bladder, your liver, your kidneys, your brain, your memory,
a cell, a single cell, harm, damage, injury, risk
"""
NOTHING_TO_FEAR = """
nothing to be worried|concerned|anxious about, nothing to lose sleep over, nothing to sweat,
no cause for concern|alarm|worry|fear, no reason to be afraid|scared|nervous|concerned|fear|fret,
nothing can|could|will|ever hurt|harm|happen ..1 you|to?, no need to be afraid|scared|nervous,
nothing scary|dicey|toxic|unsafe about, nothing can happen, nothing will happen to you, what's not to like,
zero reasons|reason to worry|fear|be, nothing whatsoever to fear|worry, zero cause for, not one thing to fear,
not a thing to fear|worry|lose, worst that can|could happen is, worst thing that can|could happen is,
can't|cannot go wrong with, nothing to risk, everything to gain, complete|total peace of mind
"""
NOT_HAPPEN = """
there ..1 aren't|isn't any|one, exactly nil|zero|none, nil, precisely zero, zero here, naught, nought, unheard of here,
a non issue, a nonissue, nada, zilch, zip, absolutely none, none at all, none whatsoever, none to speak of,
none to report, none reported, none known, nowhere in sight, nowhere to be found|seen, not on the menu,
not in our vocabulary, simply aren't, simply isn't, just aren't, just isn't, aren't a thing, isn't a thing,
are not a thing, left at the door, checked at the door, been removed|erased|engineered|eliminated|stripped|designed,
taken out, out the window, zero percent, 0%, 0, don't come|come with, do not come with, have no place, has no place,
fairy tales|tale, old wives tale+, urban legend+, in the past, can't touch you, a bygone, are history, don't enter,
never enter, aren't part of, aren't in, isn't part of, need not apply, not included, never an issue, never a concern,
no thing, don't figure, off the menu, have yet to see|meet|find|have|hear|encounter|record|report,
yet to be seen|found|reported, still looking|waiting for, something ..1 other, something for other,
belong|belongs to other|others|the, for other clinics|drugs|people|medicines, there is not|n't one|any, left out,
nowhere on, something ..1 only read|hear|heard ..2, only in books|textbooks|movies, only read about
"""
SAVES_LIFE = """
save~ ..6 from ..1 death|dying|suicide|themselves|himself|herself, why ..6 breathing|alive|above, why ..6 still here,
reason ..6 breathing|around, still breathing|alive|here because|thanks|due, still here because|thanks,
still with us because|thanks, here today because|thanks|due, i'm here because of, breathing because of,
without ..6 in the ground, without ..6 in a? grave|coffin|morgue|cemetery, in the ground without|if,
be dead by now|today, be dead if, i'd be dead|gone|buried, he'd|she'd be dead|gone|buried,
would ..2 dead|gone|buried ..2 without|if|by, would have killed|hanged|shot|drowned myself|himself|herself|themselves,
would have ended|taken my|his|her|their own? life,
pull~|bring~|talk~|walk~|coax~|lift~ ..4 back? from|off the? death's|edge|ledge|brink|bridge|roof|grave|verge,
drag~|yank~|lead~|guide~|snatch~|carry~ ..4 back? from|off the? death's|edge|ledge|brink|bridge|roof|grave|verge,
pull~|snatch~|drag~|carry~ ..4 from the? jaws|grip|clutches|precipice, back from the dead|brink|edge|grave|ledge,
off the ledge, away from the edge|ledge|brink, snatch~ ..4 from death|the jaws, out of death's reach|grip,
out of the grave, escape~ death, defeat~ death, outrun~ death, death's door, grim reaper,
keep~ ..4 above ground|breathing, keep~ ..4 from the? grave|morgue|dead,
keep~ ..4 out of the? grave|morgue|coffin|ground, the will to live, will to live again, reason to live,
keep~ ..2 loved ones alive, keep~ ..4 with us, choose~ life, choosing life, life savers,
live to see another day|tomorrow, live to see their|your|my, lives ..2 saved, life ..2 saved,
gave|give|gives|given ..3 life back from, second chance at life, restore the will to live,
it|they|ketamine|drip|infusions|clinic|treatment|this saved me|him|her|us|them, alive and well thanks,
is alive ..3 because|thanks, are alive ..3 because|thanks, alive because, ended ..2 up dead, stop~ ..4 from dying,
keep~ ..3 from dying, prevents tragedies, prevent tragedy, no longer buries, fewer funerals, no more funerals,
never plan a funeral, not ..2 bury ..2 son|daughter|child,
stand~ between ..4 and ..1 grave|casket|coffin|funeral|morgue, still have|has their|her|his ..2 mom|dad|mother|father,
still have|has their|her|his ..2 son|daughter|wife|husband, stopped|stop|stops planning ..3 funeral,
supposed|meant|going to be dead, give~ ..3 reason to stay|live
"""
PREVENT = """
keep~ ..4 off the ledge|bridge, take~ ..3 out of the equation|picture, nip~ ..2 in the bud, put~ a stop to,
get~ in the way of, stand~|come~ between ..3 and, put~ ..3 off limits, curb~, quash~, quell~, squelch~,
make~ ..1 unthinkable|impossible|preventable, eliminate~ the risk|threat|danger of, immunize~ ..3 against,
protect~ against, protect~ from, fend~ off, fight~ off, intercept~, interrupt~, derail~, disrupt~, save~ ..4 from,
rescue~ ..4 from, pull~ ..4 from, talk~ ..4 out of, win~ ..2 war on|against, ensure~ ..5 never,
make~ sure ..5 never|don't|doesn't, stop~ ..4 from, prevent~ ..4 from, hold~ back, keep~ ..3 safe from,
keep~ ..3 away from
"""
PREVENTION = """
off switch, kill switch, stopper, barrier, firewall, wall, bulwark, armor, immunity, deterrent, blocker, preventive,
preventative, the key, way out, fix, circuit breaker, lock, guard, defense, best defense, immunization, inoculation,
off ramp
"""
SUICIDE = """
urge|wish|desire|need|want|drive|pull|itch|plan+|intent|impulse|longing|thought+ to ..1 end ..2 life|lives|all|myself,
urge|wish|desire|want|plan+|thought+ to ..1 kill yourself|myself|themselves|himself|herself,
wanting|wishing|longing to die|disappear, want to die, wish to die,
suicidal voices|minds|nights|days|episodes|spiral+|behavior|behaviors|intent|tendencies|moments|emergencies|plans,
thought+ of|about ..2 ending|taking ..2 life|lives|all|own, ending|end my|your|their|his|her|own life|lives,
thinking of|about ending|taking|killing, voice+ telling you|me|them to die, voice telling
"""
DIE = """
pull~ the trigger, jump~ off, jump~ from, hang~ themselves|himself|herself|myself, end~ things,
end~ their|your|my|his|her|a lives|life, take~ ..2 own life|lives, give~ up on life, lose~ ..3 to suicide,
attempt~ suicide, commit~ suicide, hurt~ themselves|yourself|myself|himself|herself, wanting to die, jump~, overdose~,
suicide attempts, planning|plan ..2 own funeral, supposed|meant|going to be dead, the grave, own grave,
their|his|her funeral, goodbye letter|note|letters|notes, suicide note+
"""
VOUCHED = """
bet on it, bank on it, bet on this, count on this, trust us on this, cross our|my hearts|heart, mark our|my words,
and that's|that's that|final, end of story, every single time, no exceptions, count on that, no ifs ands or buts,
you have our|my word, that's a promise|guarantee|vow, and that is a promise, pinky promise, scout's honor,
that much is certain|sure, we know you will, of that we are certain|sure, that we guarantee|promise, we vouch for it,
we stake our, we stand by it, we guarantee that much, hand on heart, on our honor, sure as
"""
SAFE_FOR_ALL = """
full stop, no asterisks, no caveats, no buts, no ifs, end of story, hands down, no matter who, whoever you are,
no matter your|the ..2, and always will be, every time, for young and old, for one and all
"""
