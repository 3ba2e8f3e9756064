"""What the blocking rules speak of, in English: concepts and the words for each (the notation is that of `lexicon`)."""

from . import idioms_english
from .inflection import english_verb
from .lexicon import Lexicon, concepts

# An illness of the mind, or pain: what is said to be cured, ended or gone (F01).
ILLNESS = """
depression+, depressive illness|illnesses|disorder+|episode+|symptom+, mdd, trd, anxiety, anxieties, ptsd, ocd,
post traumatic stress, post traumatic stress disorder, posttraumatic stress, obsessive compulsive disorder, pain,
pains, trauma+, addiction+, symptom+, suffering, despair, sadness, sorrow+, misery, hopelessness,
mental illness|illnesses, mental health condition+|issue+|problem+|struggle+, illness, illnesses, disorder+,
mood disorder+, panic, panic attack+, panic disorder, flashback+, nightmare+, bipolar, bipolar disorder, dark thoughts,
negative thoughts, the blues, darkness, black dog, dark cloud+, demons, phobia+, dread, gloom, melancholy, migraine+,
fibromyalgia, low mood, low moods, dark days, craving+, intrusive thoughts, obsessive thoughts, obsessions,
compulsions, anguish, agony, torment, burnout, brain fog, mental anguish, emotional wound+, emotional scar+,
wounds of trauma, insomnia, your condition, mental pain, suffering mind, numbness, heartache, bad moods, grief,
inner demons
"""
ILL_ADJECTIVE = """
depressed, anxious, traumatized, addicted, hopeless, mentally ill, sick, in pain, panicked, panicky, miserable
"""
SUICIDE = """
suicide+, suicidal thought+|thinking|ideation|feeling+|urge+|impulse+|idea+|crisis|crises|mind|despair|ideations|plans,
suicidal, suicidality, suicidalness, suicide attempt+|death+|rate|rates|ideation|thoughts,
thought+ of|about suicide|death|dying|ending|killing, wish|urge|desire|wanting|longing|will|need|pull to die,
thought+ of|about self harm, self harm, death wish, wish for death, plans to die, deaths by suicide, death by suicide,
thinking about|of suicide|death|dying, killing themselves|yourself|himself|herself|myself,
take|taking|taken their|your|his|her|my own? life|lives, ending their|your|his|her|my own? life|lives,
dying by suicide, self destruction, end it all, ending it all, the voice that says die, dark final thoughts
"""
# To make an illness go away for good: the object follows, or stands inside the phrase.
END = """
cure~, heal~, eliminate~, erase~, eradicate~, end~, wipe~ out|away, get~ rid of, rid~ ..4 of,
put~ an|a|the? final|permanent|lasting|complete|full|definite|total|swift|quick|lifelong? end|stop|halt|finish to,
bring~ an|a|the? final|permanent|lasting|complete|swift? end|halt|stop to, banish~, vanquish~, obliterate~, destroy~,
dissolve~,
extinguish~, annihilate~, abolish~, do~ away with, free~ you|them|us|me|him|her|people|patients|veterans ..4 from|of,
free~ your|thousands|hundreds|many|our|his|my|one|anyone|everyone ..4 from|of, frees|freeing ..4 from|of,
liberate~ ..4 from, release~ ..3 from, deliver~ you|people|patients from, take~ away, wash~ away|out, melt~ away,
sweep~ away, burn~ away|off, blow~ away, clear~, clear~ away|up|out, strip~ away, chase~ away|off|out,
drive~ away|out|off, cast~ out|off|aside, root~ out, stamp~ out, snuff~ out, leave~ behind, make~ an end of, finish~,
finish~ off, kill~ off?, crush~, smash~, zap~, nuke~, delete~, remove~, undo~, reverse~, knock~ out, terminate~,
purge~, expel~, exorcise~, evict~, dispel~, quash~, stop~, halt~, silence~, switch~|turn~|shut~ off|down,
say~ ..3 goodbye|farewell|adios|bye|so|long|good|bye ..1 to, bid~ ..2 farewell|goodbye|adieu to,
wave~|kiss~ ..2 goodbye|bye ..1 to, kiss~ goodbye, goodbye to?, farewell to?, so long to?, bye to?,
break~ free ..2 of|from, break~ loose from, part~ ways with, close~ the door|book|chapter on, shut~ the door on,
turn~ the|a page on, slam~ the door on, walk~ away from, resolve~, fix~, solve~, slay~, cut~ out, lay~ to rest,
put~ to rest, put~ behind you|them|me|us, throw~ off, shake~ off|free, free~ yourself of|from, get~ over,
escape~ from?, scrub~ away|out, flush~ out|away, rinse~ away, peel~ away, lift~ away, pull~ out by the root+, uproot~,
neutralize~, unlock~ freedom from, shed~, ditch~, dump~, drop~, lose~, outlive~, forget~ about?, bury~, put~ down,
switch~ off, mute~, quench~, drown~ out, evaporate~, vaporize~, disappear~, vanish~, demolish~, dismantle~, shatter~,
eject~, unburden~ ..3 of, strip~ ..3 of, cleanse~ ..3 of, wipe~ ..3 clean of, purge~ ..3 of, relieve~ ..3 of all,
outsmart~, tame~ once and for all
"""
# Verbs whose object stands in the middle: "wipes depression out", "make your pain disappear".
AROUND = """
keep~|hold~ ..6 away|off, hold~|keep~ ..6 at bay, pull~|tear~|rip~ ..6 up|out by the root+|roots, wipe~ ..6 out|away,
leave~ ..6 behind, put~ ..6 behind you|them|me|us|him|her, take~ ..6 away, wash~ ..6 away, melt~ ..6 away,
sweep~ ..6 away, clear~ ..6 away|up|out, chase~ ..6 away|off|out, drive~ ..6 away|out|off, burn~ ..6 away,
blow~ ..6 away, make~ ..6 disappear|vanish|evaporate|history, make~ ..6 go away, make~ ..6 a thing of the past,
let~ ..6 melt away, make~ ..6 a distant|bad? memory, kiss~|wave~ ..6 goodbye, bid~ ..6 farewell|goodbye|adieu,
show~ ..6 the door, send~ ..6 packing|away, kick~ ..6 to the curb, kick~ ..6 out, lay~ ..6 to rest,
put~ ..6 to rest|bed, bring~ ..6 to an|its end, stop~ ..6 in its|their tracks, stop~ ..6 cold,
switch~|turn~|shut~ ..6 off|down, throw~ ..6 out|off|away, stamp~ ..6 out, root~ ..6 out, cut~ ..6 out,
get~ ..6 out of your|their|my life, consign~ ..6 to history|memory, relegate~ ..6 to the past|history, knock~ ..6 out,
help~ ..3 leave ..4 behind, see~ ..5 disappear|vanish|lift, watch~ ..6 disappear|vanish|evaporate|dissolve|fade,
watch~ ..6 melt|go|fade|slip away, leave~|put~ ..6 in the? your? past|dust|rear|rearview|rear-view,
leave~ ..6 at the|our door, tear~ ..6 out by, pull~ ..6 out by the root+, flush~ ..6 out, drown~ ..6 out,
nip~ ..6 in the bud, break~ ..6 for good|ever, beat~ ..6 for good, lose~ ..6 for good
"""
# Victory over an illness: a claim of the treatment or the clinic, or said with "for good".
BEAT = """
beat~, conquer~, defeat~, overcome~, master~, triumph~ over, win~ against|over,
win~ the? battle|fight|war against|over|with, vanquish~, overpower~, crush~, tackle~ for good, lift~, break~,
break~ through|out, rise~ above, outrun~, banish~, move~ past|beyond, get~ past|through, treat~, relieve~, fight~ off,
kick~, stand~ up to, resolve~, lick~
"""
GONE = """
days numbered|over, days are numbered|over, go~ for good|ever, leave~ her|him|me|us for good|ever, has|have a|its cure,
broken for good|ever, can't|won't|cannot|doesn't|never come|comes|grow|grows back, curable, beatable, reversible,
does|do|can|will not come back, gone, disappear~, vanish~, evaporate~, dissolve~, melt~ away, fade~ away|out,
fade~ to nothing, go~ away, slip~ away, float~ away, drift~ away, lift~ away|off, lift~ for good|ever,
lift~ forever|completely|entirely, cease~ to exist, cease~, over, over with, no more, a thing of the past,
things of the past, history, ancient history, behind you|them|me|us|him|her|patients,
a distant|faint|fading|bad|old|mere? memory, a distant memory, in the past, in the rear view|rearview mirror,
in your rear view|rearview? mirror, out of your|their|my life|lives, out the door|window, done for|with, finished,
defeated, at an end, come~ to an? end, come~ to an? stop, extinct, never come~|came back, never return~,
never coming back, not come back, stay~ gone|away, leave~ for good|ever, leave~ forever, leave~ you|them for good,
meet~ its|their match|end|maker, left behind, erased, eliminated, beaten,
won't|doesn't|don't|cannot|can't survive|last|win|return, will|does|do not survive|return, not anymore,
not any more|longer, no longer, not with us, not here, stand~ a chance no, not stand a chance, stand~ no chance,
no chance, surrender~ to, no match for, bow~ to, yield~ to, helpless against, powerless against,
lose~ its|their hold|grip|power|battle, wiped out, cured, healed, ended, ends, end, non existent, nonexistent,
old news, yesterday's news, a memory, dead and buried, melt~ into, vanquished, conquered, banished, resolved, undone,
dead, obsolete, optional, no longer ..2 exist|exists, no longer there|here|present|with|a|part, last~ no longer,
turned off, switched off, solved, stop~, stopped, freed, disappearing act, become~ a memory, packs its bags, pack~ up,
end~ here|now|today|there, end~ with us, zero
"""
FREE = """
forget ..3 ever had|have|felt|knew, never again will|does|can|shall, free from|of, freed from|of, free at last from|of,
freedom from, rid of, liberated from, released from, cured of|from, healed of|from, no more, an end to,
the end of|to|for, life|lives|live|living|future|tomorrow|world|existence|relationships|mind ..2 without|beyond|minus,
day+|morning+|year+|sleep ..2 without|beyond|minus, wake~ up? without,
never again feel|have|face|know|suffer|live|fear, never ..3 again with,
no longer suffer~|struggle~|have|has|had|feel|face|battle|fight|live|lives|deal|cope|carry ..2 with|from?,
stop~|quit suffering|struggling|living ..2 with|from, never suffer from, never ..3 another,
no|not trace|sign|hint|shadow of, not a single? trace|sign|hint|shadow of, without a trace of, life after,
every trace of, goodbye to, relief from all, free ..2 forever from, release from, escape from, deliverance from,
liberation from, way|path|road|ticket|exit|door|doorway|route|bridge out ..1 of|from,
last|final day|night|week|hour|chapter|battle|bout of|with, out of, without, days without, never ..2 be|feel,
live~ without, zero, exit from, delivered from, emerge~ from
"""
CURE_NOUN = """
cure rate|rates|record|success, conqueror+, slayer, destroyer, eraser, vanquisher, cure+, cure all,
curative power+|effect+|treatment|medicine|properties, end, ending, elimination, eradication, erasing, removal,
erasure, antidote+, permanent fix|solution|answer|remedy, remedy, fix, the? silver bullet,
definitive answer|solution|treatment, final answer|solution, death|demise|disappearance|defeat, healing, exit,
resolution, reversal, cessation, extinction, lasting fix|solution|answer|remedy, freedom, lifelong fix|solution,
the answer, the solution, cured
"""
CURED = """
from ..4 to cured|healed|whole|well, cured, healed, well again, whole again, well, whole, healthy again, free,
symptom free, depression free, pain free, anxiety free, reborn, fixed, in full? remission for good
"""
FOREVER = """
for good, forever, for ever, permanently, once and for all, never again, for life, at the root, at its root,
at its source, at the source, completely, entirely, fully, totally, altogether, for keeps, overnight, definitively,
in its tracks, in one visit, within days|hours|weeks, in days|hours|minutes|weeks, in ..3 sessions|infusions|visits,
in just ..3, to the root, by the roots, every trace of, all traces of, finally, at last, today, now
"""
# "the grip of depression", "years of pain": nouns that only hold the illness.
HOLDS = """
reign, rule, power, days, risk+, threat, danger+, possibility, symptom+, sign+, feeling+, cycle+, burden, grip, weight,
pain, battle, struggle, fight, effect+, root, roots, cause, causes, people, patients, adults, veterans, men, women,
those, anyone, everyone, year+, decade+, lifetime, episode+, bout+, life, hold, chain+, torment, misery, most, many,
all, any, case+, shadow+, darkness, nightmare+, prison, cloud+, fog, storm, wave+, curse, scourge, plague, agony,
clutches, trap, source, spell, wound+, scar+, trace+, vestige+, every, each, core, heart, half, rest, remnants, hell,
horror+, ravages, tyranny, months, weeks, form+, type+, kind+, amount, thoughts, experience, wall+, web, fire, noise,
voice+, abyss, pit, depths, load, ache, dozens, hundreds, thousands, scores, millions, countless
"""
# Nouns that make something else of the illness before them: "depression research", "pain medicine".
NOT_ILL_AFTER = """
stigma, research, researcher+, care, treatment+, pill+, medicine+, medication+, drug+, diary, score+, study, studies,
trial+, awareness, talk, myth+, group+, therapy, therapies, diagnosis, screening, questionnaire+, form, forms, test+,
clinic+, scale+, specialist+, reliever+, killer+, killers, level+, rating+, plan+, support, history, checklist,
guideline+, expert+, month, advocate+, day, week, community, article+, page+, management, of what
"""
PERSON = """
i, i'm, you, patient+, people, person, client+, veteran+, everyone, everybody, anyone, adult+, men, women, man, woman,
sufferer+, thousands, hundreds, dozens, many, most, countless, them, him, her, me, us, son, daughter, wife, husband,
mother, father, mom, dad, child, children, loved one+, teen+, teenager+, family, friend+, survivor+, mind, minds, soul,
souls, brain+, yourself, those, others, someone, soldiers, parents
"""
# To make certain (F02).
SURE_VERB = """
guarantee~, promise~, assure~, ensure~, insure~, vow~, pledge~, swear~, warrant~, certify~, vouch~, attest~, avow~,
testify~, give~ you? our|my|a|their|the full|written|lifetime|solemn? word|guarantee|promise|assurance|pledge|vow|oath,
have our|my|a word|guarantee|promise, has our|my|a word|guarantee|promise, stake~ our|my|its reputation|name on,
back~ ..3 guarantee, make~ sure|certain, bet~, stand~ behind, stand~ by, lock~ in, put~ it in writing,
can|may count|rely|depend|bank on, count|rely|depend|bank on, count|rely|depend|bank upon, rest assured,
be certain|sure|confident|assured, we|i are certain|sure|confident|positive, you have our|my, our guarantee,
our promise, our word, expect~, contractually promise~, can|may|will vouch|attest|testify|swear|promise|guarantee
"""
SURE = """
written into|in ..3 contract|agreement|invoice|deal, part of the price|deal|contract|package,
our guarantee, our promise, guarantee, will be yours, be yours, await~ you, is|are yours, is|are waiting for you,
is|are on the|its way, guaranteed, assured, certain, sure, promised, inevitable, a certainty, certainty, a sure thing,
a given, a lock, a done deal, under guarantee, with a guarantee, in the bag, no doubt, without fail, automatic,
foolproof, a foregone conclusion, bound, sure fire, surefire, unfailing, certain thing, every time, 100%,
a matter of when, a matter of time, ensured, ironclad, a slam dunk, a safe bet, never in doubt, not in doubt,
beyond doubt, infallible, backed by a guarantee, failsafe, fail proof, a promise, come~ with ..3 guarantee|warranty,
carry|carries ..3 guarantee, has|have ..2 guarantee, covered by ..2 guarantee, backed by ..3 guarantee, a fact,
dependable, money back, warrantied, risk free
"""
OUTCOME = """
relief, result+, improvement+, recovery, recoveries, remission+, response+, success, outcome+, healing, happiness,
satisfaction, cure, change, progress, wellness, peace, joy, comfort, breakthrough, transformation, better days,
better life, better mood, brighter mood, good mood, a better you, happier you, happy life, difference, effectiveness,
new life, turnaround, your life back, freedom, fresh start, calm, improved mood, lift, wellbeing, well being,
better tomorrow, better future, happier life, brighter days, happier future, feeling better, getting better, benefit+,
solution, betterment, mental health, work, works, respond, responds, responding, working, lifts, mood, better
"""
WELL = """
be smiling|laughing|dancing, make~ you|them|people|patients|him|her feel ..2 better|well|happy|whole|good,
help~ you recover|heal|improve, be ..1 old self, be herself|himself|themselves again, become ..1 old self, laugh again,
recover~, get~ better, feel~ better, be|is|are better, get~|be well, improve~, heal~,
be happy|free|cured|healed|whole|well again?,
feel~ happy|free|whole|well|yourself|like|joy|normal|great|alive ..2 again?, respond~, thrive~, smile~ again,
love life again, enjoy life again,
find~|get~|feel~|experience~|see~|have ..3 relief|results|recovery|improvement|remission|difference|results|peace|joy,
notice~|enjoy~|achieve~|reach~|gain~|obtain~ ..3 relief|results|recovery|improvement,
notice~|enjoy~|achieve~|reach~|gain~|obtain~ ..3 remission|difference|results|peace|joy,
bring~ ..3 relief|recovery|results|improvement|joy|peace,
give~ ..3 relief|recovery|results|improvement|peace|life back, provide~ ..3 relief|recovery|results|improvement,
deliver~ ..3 relief|recovery|results|improvement, get~ ..2 life|joy|happiness|smile back, take back your|their life,
make~ you|them|people|patients ..2 better|well|happy|happier|whole, relieve~ ..2 depression|anxiety|pain|symptoms|ptsd,
lift~ ..1 mood|depression|spirits, feel~ relief, feel~ like yourself|themselves|myself|you,
work for you|everyone|them|anyone, works for you|them,
walk out|away ..3 better|happy|happier|well|healed|new|free|smiling|cured|lighter,
leave ..4 happy|happier|well|better|healed|new|smiling|free|lighter|cured|whole,
go home ..3 happy|happier|well|better|healed|smiling|free|lighter|cured|new,
wake up ..3 happy|happier|well|better|healed|smiling|free|lighter|cured|new,
come out ..3 happy|happier|well|better|healed|smiling|free|lighter|cured|new, turn~ the corner, bounce~ back,
come~ back to life, get your|their old? self back, be back to normal, be yourself again, be your old self,
be symptom|pain|depression|anxiety free, overcome your|their|this depression|anxiety|ptsd|pain|trauma,
beat your|their|this depression|anxiety|ptsd|pain|trauma, get~ relief, lift, brighten, be transformed,
feel the difference, feel~ different, love your life, feel good, feel good again, sleep better, live better,
live happily, be happier, be healthier, see the light, see light, regain your|their joy|life|happiness|smile,
find joy|happiness|peace, find happiness, come through, succeed~, benefit~, enter~ remission, go into remission,
be in remission, be okay, be fine, be ok
"""
WORK = "work"
RETURN = "return, come back"
REFUND = """
hand~|send~|mail~|wire~|pay~|put~|get~|take~|have|want ..2 back ..5 money|fee|fees|dollar|dollars|cent|cents|penny,
hand~|send~|mail~|wire~ ..5 money|fee|fees|dollar|dollars|cent|cents|penny|payment|check ..2 back,
write~|cut~ you ..2 check, every dollar|cent|penny ..4 back|returned|refunded, back in your pocket|wallet|account,
return~|refund~ ..2 what you paid|spent, bill|visit|treatment|rest|cost is on us, on the house, is on us, refund~,
refunded, refund+, reimbursement+, repayment+, money back, your money back, full refund, money returned, fee+ back,
fee+ returned,
payment+ back|returned, reimburse~, repay~, return~ ..4 money|fee|fees|payment|cost|price|dollar|cent|penny,
give~ ..4 money|fee|fees|dollar|dollars|cent|penny|payment back,
get~ ..4 money|fee|fees|dollar|dollars|cent|penny|payment back, pay~ ..4 nothing, pay~ us? nothing, owe~ ..2 nothing,
pay not a cent|dollar|penny, pay zero, owe zero, do|does not pay, not pay, no fee, no charge, no bill, no payment,
no pay, don't|not|never|only get|are paid, free of charge, it is free, is free, are free,
money|fee|fees|payment|dollar|cent|penny ..3 returned|refunded|reimbursed|back, are on us, costs you nothing,
cost you nothing, money|fee|payment comes back, pay only, only pay, charged nothing, do not owe, never pay, won't pay,
don't pay, don't owe, you won't be charged, waive~ ..2 fee|fees|bill|cost,
tear~ up ..2 bill|invoice|check|statement|contract, it's free, it's on us,
the next ..4 free, the next ..3 is|are on us
"""
ALL_PEOPLE = """
every patient|person|one|client|veteran|single|sufferer|adult|body ..3, everyone, everybody,
all ..2 patients|people|clients|veterans|sufferers, anyone, each patient|person|client, each and every,
one hundred percent of, 100% of, nobody fails, no patient, no one, not one patient, any patient
"""
FUTURE = """
will, you'll, they'll, it'll, we'll, he'll, she'll, i'll, is|are|you're|they're|it's|we're|he's|she's going to,
is|are sure|certain|bound|guaranteed|destined|about to, shall, gonna,
you're|they're|it's|he's|she's sure|certain|bound|guaranteed to, cannot fail to, can't fail to
"""
# Harms of a medicine, and saying that there are none (F06).
HARM = """
dangerous|harmful|nasty|bad effect+, side effect+, side effects, risk+, danger+, downside+,
adverse effect+|event+|reaction+, harm+, harmful effects, harmful effect, drawback+, hazard+, complication+,
ill effect+, negative effects, bad effects, unwanted effects, after effects, aftereffects, bad reaction+, reactions,
negative reactions, unpleasant effects, toxicity, toxic effects, peril+, consequences, negative consequences, problems,
safety concern+|issue+|problem+, catch, hangover, drop in safety, unwanted effect, sides effects, threat+, worries,
ill consequences, damage, long term effects, lasting damage, medical risk
"""
NONE_OF = """
never with, never any, never a, not a|one trace|hint|shred|shadow|ounce|bit of, no trace|hint|shadow of,
without a trace|hint|shadow of, no, zero, without, without any, not a single, not one, not even one, none of, minus,
free of, free from, not any, devoid of, nil, absolutely no, absent, sans, lacks, lacking, lack of, absence of,
total absence of, hardly any at, neither, 0, skip, not the slightest, not the least, no known|real|serious|bad|lasting,
freedom from, spared, spares you, minus any, free from any
"""
HAVE = """
has, have, had, having, cause~, carry~, carry, carries, carrying, bring~, produce~, pose~, come~ with, give~, involve~,
present~, create~, lead~ to, result~ in, bear~, report~, experience~, feel~, felt, notice~, see~, suffer~, get~, face~,
run~, show~, offer~, trigger~, risk~, include~, contain~, there are|is, expect~, worry about, fear~, tolerate~, know~
"""
SAFE_FOR_ALL = """
for absolutely everyone|anyone|all|everybody, for absolutely every ..2 person|patient|age|body|brain,
for every body|brain|age|patient,
in every way, without exception, no exceptions, for everyone|all|anyone|everybody,
for every ..2 person|patient|age|body, beyond doubt, beyond any doubt, without question, at any dose|age,
under all conditions, period, through and through
"""
SAFE = """
safe, benign, nontoxic, non toxic, harmless, gentle, without risk, without risks, risk free, innocuous, nonhazardous,
safe and gentle, safe and effective, safe and easy, free of risk, nonaddictive and safe, secure
"""
WHOLLY = """
completely, totally, entirely, perfectly, absolutely, fully, utterly, wholly, 100%, 100 percent, one hundred percent,
100 per cent, a hundred percent, hundred percent, thoroughly, unconditionally, always, proven to be, guaranteed,
as safe, 1000%, completely and utterly, unquestionably, undeniably, foolproof, 100, incredibly, ridiculously
"""
HARMLESS = """
harmless, harmlessly, risk free, side effect free, harm free, danger free, hazard free, innocuous, nontoxic, non toxic,
risk less, riskless, free of risk, side effects free, as safe as ..1 it|can gets|be,
as safe as ..4 water|vitamin+|candy|aspirin|milk|tea|coffee|sugar,
as safe as ..4 nap|juice|breathing|sleep|lemonade|tylenol|air|bath|honey,
safer than ..4 water|aspirin|coffee|tylenol|candy|crossing|driving|sugar|vitamins|milk,
safe as ..4 water|houses|milk|candy|nap|tea|coffee, could not be safer, couldn't be safer, cannot be safer,
can't be safer, can't get safer, nothing but benefits, all benefit no, all gain no, all upside, trouble free,
worry free, problem free, complication free, foolproof, fool proof, toxin free, safe for everyone|everybody|anyone|all,
safe for every ..1, non risky, consequence free, danger has|is been? zero
"""
HURT = "harm~, hurt~, injure~, damage~, endanger~, go~ wrong, poison~, threaten~, affect~ badly"
HURT_OBJECT = """
you, anyone, anybody, your body|health|brain|bladder|liver|heart|kidneys|memory, patients, people,
the body|brain|bladder|liver|heart, a fly, a soul, any patient, a patient, a|one single? patient|person|soul|thing,
anything, me, us, them
"""
NOTHING_TO_FEAR = """
nothing to fear|worry|lose, nothing to worry|fret about, nothing to be afraid|scared|nervous of|about,
no need to worry|fear, nothing can|could|will go wrong, nothing bad|harmful|dangerous, no reason to worry|fear,
nothing dangerous|risky|harmful about, zero to worry about, what is there to lose, what's there to lose, no worries,
nothing risky
"""
NOT_HAPPEN = """
there ..1 aren't|isn't any, there aren't any, there isn't any|one, there are|is none, we have none, a myth, fiction,
imaginary, make believe, do|does not happen|occur|exist|appear|arise|apply,
don't|doesn't|won't|never|cannot|can't happen|occur|exist|appear|arise|apply, will not happen|occur|exist|appear,
nonexistent, non existent, unheard of, impossible, absent, nil, zero, none, not a thing, not an issue, not a concern,
no concern, no issue, a thing of the past, gone, history, eliminated, negligible to none, unknown here, ruled out,
a myth here, forget them, forget it, not here, not with us, not with ..2 ketamine, not one, not a single one, never,
nope, not any, been eliminated, taken off the table, off the table, out of the question, not part of, never seen,
never been seen, nowhere, n't a worry
"""
# Lives (F13).
SAVES_LIFE = """
without ..6 would have died|killed|taken, lost|lose no|not ..3 to suicide, never lost ..3 to suicide, reason ..6 alive,
lifesaving, life saving, lifesaver+, life saver+, lifesavers, lifeline, save~ ..5 life|lives, saved ..5 life|lives,
spare~ ..2 lives, rescue~ ..4 from the? death|suicide|brink|edge|ending|killing|taking|verge,
pull~|bring~|snatch~|talk~|walk~ ..4 from the? death|suicide|brink|edge|ledge|verge|dead, keep~ ..4 alive,
alive today because|thanks|due, alive because of|thanks, alive thanks to, alive today, owe~ ..4 life|lives,
the reason ..5 alive|here, would ..2 dead without, not be alive|here ..2 without|if|but,
wouldn't be alive|here ..2 without|if|but, would not be alive|here, difference between life and death,
stand~|come~|came between ..4 and death|suicide, thanks to ..5 alive, because of ..5 alive,
difference of life or death, cheat~ death, chooses life, choose life over death, stops ..3 dying, dead without,
dead if not, keeps ..3 from dying, preserves lives|life, preserve lives|life, protects lives|life, protect lives,
bring~ ..2 back from the dead, save~ me|him|her|them,
save~ my|our|his|her|their|your son|daughter|wife|husband|brother|sister|mother,
save~ my|our|his|her|their|your father|child|children|friend|dad|mom|loved|family, without ..5 would be dead|gone,
without ..6 not be here|alive, without ..6 wouldn't be here|alive, not for ..5 would be dead|gone,
not for ..6 not be here|alive, not for ..6 wouldn't be here|alive, death defying, prevent~ ..3 deaths, prevents deaths,
prevent~ ..2 death, stop~ people dying, beat~ death, lives saved, life saved
"""
LIVES = "life, lives"
SAVED = "can|could be saved, saved, spared, rescued, preserved"
PREVENT = """
prevent~, avert~, stop~, avoid~, protect~ ..4 from|against, keep~ ..4 from, ward~ off, head~ off, guard~ ..3 against,
forestall~, block~, shield~ ..4 from|against, stave~ off, rule~ out, foil~, thwart~, insure~ against, hold~ off,
put~ ..2 out of reach, deter~, steer~ ..4 away from, spare~ ..4 from, inoculate~ ..3 against, vaccinate~ ..3 against,
defuse~, take~ ..2 off the table
"""
PREVENTION = """
prevention, end, cure+, vaccine, elimination, antidote, protection, shield, safeguard, answer, solution, insurance,
remedy, stop, treatment
"""
DIE = """
suicide, kill~ themselves|yourself|himself|herself|myself|itself, die~ by suicide, take~ ..1 own life|lives,
end~ ..1 own? life|lives, dying, think~ of|about suicide|dying|death|killing, want~ to die, end~ it all, self harm,
suicidal, feel~ suicidal, suicidality, suicides
"""
VOUCHED = """
give~ you|patients our|my word, have our|my word, take our word, mark our|my words, that's|it's|that|it is? a promise,
bank|bet|count|rely|depend on it|that, we|i promise, promise you, we|i guarantee, guaranteed, we guarantee it,
you can be sure|certain, rest assured, no doubt about it, without|beyond a? doubt, without fail, no ifs,
put it in writing, that's|that is our|a guarantee, take it to the bank, trust us, we|i swear, we|i vouch,
our team|staff|doctors|clinic swear|swears|vow|vows|vouch|vouches,
without reservation, without the? slightest|least doubt, without question, beyond question, beyond any doubt,
hand on heart
"""
NO_LONGER = """
forget ..6 be|feel|being, no longer, don't, do not, doesn't, does not, won't, will not, stop~, never again, never,
quit~, not anymore, cease~, not ..3 anymore, not ..3 again
"""

LEXICON = Lexicon(concepts(globals(), vars(idioms_english)), english_verb)
