"""The English lists, continued: a dose asked for, a means kept, a place stood at, an act cut short (`crisis_phrases`).

Families as clinicians know them: a lethal dose, pills kept back, an attempt that was interrupted, a relative who knows
how or where, a height or rails here and now, the wheel, cutting again, poison, other means, voices that order, a baby.
Only what widens the list of clinical.md 3.3.
"""

from .crisis_english_words import LIMBS, MANY, PILLS, WEAPON
from .crisis_phrases import OTHERS, SELF_HARM, SUICIDE, Phrase, phrase

DRUG = (
    f"{PILLS}|ketamine|lozenge|lozenges|troche|troches|quetiapine|propranolol|amitriptyline|elavil|nortriptyline|"
    "metoprolol|digoxin|hydroxyzine|melatonin|nyquil|unisom|zzzquil|tramadol|hydrocodone|oxycodone|methadone|heroin|"
    "morphine|clonazepam|lorazepam|alprazolam|diazepam|temazepam|zolpidem|lunesta|mirtazapine|remeron|wellbutrin|"
    "effexor|lamictal|baclofen|flexeril|potassium|sedatives|barbiturates|painkillers|antidepressants|narcotics"
)
KEPT_IN = "jar|sock|stash|shoebox|drawer|box|bag|bottle|tin|ziploc|baggie|pouch"
SPOT = "bridge|ledge|roof|rooftop|overpass|cliff|railing|tracks|rails|parapet|guardrail|viaduct|trestle|dam"
BEFORE_OTHERS = (
    "dog|roommate|sister|mom|wife|husband|neighbor|son|daughter|kids|somebody|someone|brother|friend|cops|dad"
)
POISON = "poison|antifreeze|pesticide|insecticide|cyanide|paraquat|nitrite|herbicide|roundup"
WAKING_FROM_SLEEP = (
    "at|in|with|during|so|all|every|groggy|tired|through|early|too|feeling|anxious|sick|until|till|before|as|hungover"
)

DOSE = (
    phrase(
        SUICIDE,
        "mg|dose|dosage|amount|units|pills|many|much|smallest|minimum|what|whats 10>not|never|dont|wont "
        "1>wake|waking|woke 0>up",
        between="if|happens|chance|often|likely|risk|people|percent|sleep|why|makes|anesthesia|surgery|reason",
        after=WAKING_FROM_SLEEP,
    ),
    phrase(
        SUICIDE,
        "enough 4>so|to|that|and 4>not|never|dont|wont 1>wake|waking|woke|come|be",
        between="sleep",
        after="at|in|with|during|all|every|groggy|tired|able|hungry|sick|short|late|a|on|too|so|anxious|depressed",
    ),
    phrase(
        SUICIDE,
        "much|many|amount|dose|mg|units|enough|which|whats|combo|combination 8>stop|stops|stopping 1>my|a|the|your|his "
        "0>heart|breathing|lungs",
        after="pills|meds|medicine|medication|med|pill|rate|monitor|exercises",
        between="should|need|when",
    ),
    phrase(
        SUICIDE,
        f"{MANY}|3|4|5|6|8|10|12|15|few|whole|bottle|handful|double|triple|twice 5>{DRUG} 8>do|finish|end 0>it|me",
        after="for|in|at|alone|with|by|on|every|daily",
    ),
    phrase(
        SUICIDE,
        "many|much|units|dose|mg 6>till|until|so|before 3>permanent|permanently|forever|lights",
        between="sessions|infusions|visits|treatments",
    ),
    phrase(SUICIDE, f"mix|combine|mixing|combining 4>{DRUG} 4>lot|whole|bottle|handful|lots|bunch|all"),
    phrase(SUICIDE, f"{DRUG} 2>in|and 2>bathtub|tub|underwater|drown|drowning"),
)
KEPT_BACK = (
    phrase(
        SUICIDE,
        f"saving|saved|save|hoarding|hoarded|hoard|stockpiling|stockpiled|stockpile|stashing|stashed|squirreling|"
        f"squirreled|collecting|setting 5>{DRUG}",
        between="money|cash|card|coupon|copay|on|cost|for|about|sample|receipts|list|time|lives",
        after="card|cards|coupon|program|cost|costs|list|bottles|receipts|money|information|from",
    ),
    phrase(
        SUICIDE,
        "saving|saved|save 0>up|back|aside 0>my|all|the|every|his|her",
        after="money|pto|vacation|sick|days|hours|points|cash|leave|for|paychecks|dollars|hsa|fsa|questions|miles|fees|"
        "cost|price|tips|extra|deposit|down|full|rest|tax",
    ),
    phrase(
        SUICIDE,
        "skip|skipping|skipped|stopped|quit|cheeking|pretending|not|instead 8>so|to|and 2>have|save|saving|saved|keep "
        "1>enough|them|up 1>when|for|if|to|later|until|someday",
        between="money|afford|cost",
    ),
    phrase(SUICIDE, f"{DRUG}|dose|doses|refill 8>{KEPT_IN} 3>full|enough|ready|hidden", between="mail|voicemail"),
    phrase(SUICIDE, f"{KEPT_IN} 1>full 1>of 3>{DRUG}|leftovers"),
    phrase(SUICIDE, f"leftover|leftovers|unused|spare|old|extra 3>{DRUG} 4>case", between="dispose|throw"),
    phrase(SUICIDE, "count|counts|counted|counting 0>them|em 1>again|every|tonight|nightly|out|all|daily", after="as"),
    phrase(
        SUICIDE,
        f"lined|laid|spread|poured|dumped|emptied|line|lay|pour 2>{DRUG}|bottle|bottles 2>up|out|counter|table|"
        "bed|hand",
    ),
)
CUT_SHORT = (
    phrase(SUICIDE, "cut 0>me|him|her 0>down", after="to|from|on|by|at|because|10|20|half|size"),
    phrase(SUICIDE, "pumped 1>my|his|her|the 0>stomach"),
    phrase(SUICIDE, "stomach 1>was|got|been|had 0>pumped"),
    phrase(
        SUICIDE,
        "wish|wished|wishing 1>she|he|they|nobody|noone|it|that|mom 1>hadnt|didnt|had|never|wouldnt|just "
        "3>come|came|found|find|walked|woke|minded|saved|save|stopped|stop|home|bother|pulled|revive|revived|kept",
        between="cancel|canceled",
        after="out|a|an|this|my|taking|working|selling|making",
    ),
    phrase(
        SUICIDE,
        "came|walked|found|stopped|knocked|interrupted|woke|saved|revived|pulled 10>wish 1>she|he|they|nobody|it|id|i "
        "0>hadnt|didnt|had|never",
    ),
    phrase(
        SUICIDE,
        f"tried|attempted 10>but|and|then|until|till|before 3>{BEFORE_OTHERS} 3>came|walked|barking|barked|knocked|"
        "found|stopped|showed|woke|home|caught|interrupted|begged|heard",
        between="call|calling|called|reach|phone|book|form|link|log|fill|email|text|online|portal|pay|to|infusion|"
        "session|message|zoloft|lexapro|prozac|ketamine|therapy|meds|everything|many|several|website|page|spravato",
        after="a|an|your|this|you|out",
    ),
    phrase(SUICIDE, "on|standing|stood 1>the|a|that 0>chair|stool|ledge|bucket 6>knock*|walked|came|called|rang|rope"),
    phrase(SUICIDE, "tried|attempted 6>car|engine|motor|exhaust|truck 1>running|exhaust|hose"),
    phrase(SUICIDE, "got|was|been 0>pulled|dragged|fished|talked 1>out|from|off|down 3>garage|tub|bathtub|lake|river"),
    phrase(SUICIDE, "pulled|dragged|fished 0>me|him|her 0>out|from|off 3>garage|tub|bathtub|lake|river|water|tracks"),
    phrase(SUICIDE, f"stood|stand|standing|climbed 2>chair|stool|bucket 6>belt|rope|noose|cord|neck|{WEAPON}"),
)
KNOWS_HOW = (
    phrase(
        SUICIDE,
        "knows|know|picked|picks|decided|chose|chosen|told|said|says|mentioned|choosing 3>which|what|whose "
        "1>bridge|tree|beam|gun|cliff|highway|overpass|rope|lake|river|rafter|roof|train|tracks|woods",
        after="to|exit|is|are",
    ),
    phrase(
        SUICIDE,
        "knows|already|exactly|decided|figured|planned|know 2>how|where|when 1>hed|shed|id|ill|he|she|i|they|"
        "hell|shell 2>do|end 1>it|everything|things",
        after="with|without|at|for",
    ),
    phrase(
        SUICIDE,
        "has|have|got|picked|found 1>a|the|his|her|out 0>spot|place|tree|bridge|beam|cliff 5>mind|picked|chosen|"
        "nobody|quiet",
        between="work|park|parking|live|stay|school",
    ),
    phrase(SUICIDE, "figured|planned|worked|mapped|thought 0>out 3>when|where|how|date|day", after="to|much|i|many"),
)
PLACE = (
    phrase(
        SUICIDE,
        "standing|stood|sitting|sat|perched|leaning|dangling|crouched|climbed|lying|laying|stand 1>up|out|here|alone|"
        f"right|down 1>on|over|at|off|onto|by|near|outside 2>{SPOT}",
        between="traffic|stuck|bus|line|waiting",
        after="exit|street|road|ave|clinic|station|of",
    ),
    phrase(
        SUICIDE,
        "standing|stood|sitting|sat|perched|leaning|dangling|crouched|climbed|lying|laying 2>on|over|onto|off "
        f"2>{SPOT}",
        between="traffic|stuck|bus|line|waiting",
        after="exit|street|road|ave|clinic|station",
    ),
    phrase(
        SUICIDE,
        f"im|am|here|currently|back 0>at|on|by|under|atop 2>{SPOT} 1>again|alone|tonight|wondering|thinking|typing|"
        "looking|crying|watching",
        after="for|your",
    ),
    phrase(
        SUICIDE,
        "on|up|onto 1>the|a|my|our|top 1>parking|garage|building|hospital|apartment|hotel|dorm 1>garage|structure|"
        "building 0>roof|rooftop|ledge",
        after="deck|sign|restaurant|parking|level",
        between="parked",
    ),
    phrase(SUICIDE, "standing|sitting|stood|sat 4>roof|rooftop|garage 2>level|floor|edge|roof|top|railing"),
    phrase(SUICIDE, "roof|rooftop 0>of 2>building|garage|hotel|hospital|apartment|dorm|structure|tower", after="deck"),
    phrase(SUICIDE, "feet|legs|toes|foot 4>over|off 2>edge|ledge|railing|bridge"),
    phrase(
        SUICIDE,
        "looking|staring|look|stare|lookin 1>down|over 5>floor|story|balcony|bridge|roof|ledge|railing|stories",
        after="plan|plans",
    ),
    phrase(
        SUICIDE, "one|1|just|single|1st 1>step|jump|leap|push 1>and|to|away|from|off|forward 4>over|done|free|ledge"
    ),
    phrase(
        SUICIDE, "edge|top 1>of 1>the|a|my 0>roof|bridge|cliff|building|balcony|overpass|dam|tower 5>im|i|here|now|wind"
    ),
)
WHEEL = (
    phrase(
        SUICIDE,
        "easy|think|thinking|thought|thoughts|urge|urges|tempted|imagine|imagining|picture|picturing|wonder|itch|just|"
        "keep|want|wanna|could|almost 6>turn|turning|jerk|jerking|yank|yanking|twist|swerve|swerving|let|letting|cut "
        "4>wheel",
        between="hurts|shoulder|pain|wrist|hard|hand|hands|cant|neck",
    ),
    phrase(SUICIDE, "jerk|flick|twitch|tug|swerve|yank|turn|spin|flip|nudge 1>of|on|at 1>the|my|a 0>wheel"),
    phrase(SUICIDE, "let|letting 0>go 0>of 1>the|my 0>wheel|steering"),
    phrase(
        SUICIDE,
        "think|thinking|thought|imagine|imagining|picture|urge|want|wanna|tempted|could|just|keep|almost "
        "5>steer|steering|drift|drifting|veer|veering|swerve|swerving|aim|aiming|plow|ram|slam|drive|driving|floor "
        "4>concrete|wall|barrier|oncoming|median|divider|guardrail|tree|trees|pole|semi|left|overpass|pillar",
        between="lose|turn|miles|clinic",
        after="turn|hand|side|line|exit|before",
    ),
    phrase(
        SUICIDE,
        "every|each 1>truck|semi|trailer|train|bridge|overpass|tree|bus 6>think|imagine|wonder|picture|thinking|"
        "tempted",
        after="about|of|you",
    ),
)
CUTTING = (
    phrase(
        SELF_HARM,
        "started|starting|back|relapsed|again|begun|went|resumed|relapse|restarted|stop 2>cutting|sh|selfharming",
        after="back|down|my|the|grass|out|coffee|carbs|calories|hair|sugar|in|it|off|class|a|edge|pills|dose",
    ),
    phrase(
        SELF_HARM,
        "cutting|cuting|slicing|carving 0>again|nightly|deeper|daily|myself|since",
        after="my|the|back|down|on|pain|sensation|coffee|carbs|after",
        before="for|down|back|is|was|feels|eyes|still|hair|feet",
    ),
    phrase(
        SELF_HARM,
        "cutting|slicing|burning 0>every|most 0>night|day|nite|evening",
        before="is|was|for|down|back|feet|pain|eyes",
    ),
    phrase(SELF_HARM, f"{LIMBS} 4>sliced|carved|slashed|cut|gashed|scratched 0>up|again|open|raw|bloody"),
    phrase(
        SELF_HARM, f"cut|cuts|cutting|slices|lines 3>{LIMBS} 5>nobody|noone|hide|hidden|sees|see|secret", between="hair"
    ),
    phrase(
        SELF_HARM,
        "cigarette|cigarettes|cig|lighter|iron|stove 3>out|on|to|against 1>on|my 1>my|arm 0>arm|arms|skin|leg",
    ),
)
POISONS = (
    phrase(
        SUICIDE,
        f"{POISON} 5>closet|bed|drawer|nightstand|hidden|hiding|hid|room|purse|glass|cup|tonight|drink|pillow|ready",
        before="food",
        after="garden",
    ),
    phrase(
        SUICIDE,
        f"hidden|hid|hiding|hides|bought|buying|keeps|ordered|stashed|got|drink|buy 4>{POISON}",
        between="food|control|hit|sick",
        after="ivy|oak|control|for",
    ),
    phrase(
        SUICIDE, "weed|rat|ant|roach|bug|mouse 0>killer|poison 4>bed|closet|drawer|drink|nightstand|room|hidden|bag"
    ),
)
OTHER_MEANS = (
    phrase(SUICIDE, "charcoal|hibachi|briquettes 5>car|tent|bathroom|van|bedroom|truck|closed|sealed"),
    phrase(SUICIDE, "hose 4>exhaust|tailpipe|muffler|window"),
    phrase(SUICIDE, "exhaust|tailpipe|muffler 4>hose|window|towel|towels|taped"),
    phrase(SUICIDE, "nitrogen|argon 1>gas 0>tank|tanks|canister|bag|mask|hose|kit"),
    phrase(SUICIDE, "nitrogen|argon 0>tank|tanks|canister|mask|hood"),
    phrase(SUICIDE, "sodium 0>nitrite"),
    phrase(SUICIDE, "exit 0>bag"),
    phrase(SUICIDE, "bag 0>over 1>my|his|her|the|your 0>head|face"),
    phrase(SUICIDE, "toaster|hairdryer|dryer 3>in|into 1>the|my|a 0>tub|bath|bathtub"),
    phrase(
        SUICIDE,
        "eat|eating|ate|swallow|swallowing|taste|suck|kiss 1>a|my|the|his|another 0>gun|bullet|barrel|pistol|"
        "glock|shotgun",
    ),
    phrase(SUICIDE, "russian 0>roulette"),
    phrase(SUICIDE, "spin|spun|spinning 1>the|a|my 0>cylinder|chamber"),
    phrase(SUICIDE, "one|join|joining|of|become 1>of|the 1>the|those 0>22", after="people|patients|who|in|with"),
    phrase(
        SUICIDE,
        "hope|hoping|wish|pray 5>next|this|last 1>hit|dose|shot|drink|bottle|line|fix|high 3>last|final|kills|takes",
        after="long|longer",
    ),
    phrase(
        SUICIDE,
        "walk|swim|drive|wander|disappear|run|sail|walking|swimming|hike 2>into|out 3>ocean|sea|lake|river|woods|"
        "forest|desert|snow|waves|water|cold|mountains 6>not|never|lay|lie|disappear|freeze|gone|until|done|sleep",
    ),
    phrase(SUICIDE, "rocks|stones|bricks 2>in 1>my|the|his 0>pockets|backpack"),
    phrase(
        SUICIDE,
        "how 0>high|tall 6>fall|jump|drop|floor|floors|building",
        between="pressure|bp|dose|heart|price|cost|level|rate|sugar|cortisol|risk|you|he",
    ),
    phrase(SUICIDE, "floors|stories|story 5>survive|die|kill|sure|fatal", after="line|time"),
    phrase(
        SUICIDE,
        "stopped|quit|dont|never|without|no|not|stop 2>wear|wearing|buckle|buckling|using|my|putting 2>seatbelt|seat|"
        "belt|up 6>point|anymore|hope|matter|matters|care|happens|god|why|bother|crash|hoping",
        between="pain|shoulder|hurts|surgery|chest",
    ),
    phrase(
        SUICIDE,
        "quit|quitting|stopped|refuse|refusing|done|off|skipping 2>dialysis|chemo|insulin|"
        "pacemaker|"
        "oxygen|radiation|transplant 6>ready|enough|tired|go|time|purpose|die|end|nature|let|happen",
        between="finished|complete",
    ),
    phrase(
        SUICIDE, "not|stopped|quit|dont 0>eating|eat|drinking 3>anymore|longer|now 6>slow|way|works|go|die|fade|end"
    ),
)
ORDERED = (
    phrase(
        SUICIDE,
        "man|voice|voices|demon|demons|devil|someone|angel|whisper|whispers|whispering|radio|tv|thing 6>tell|tells|"
        "telling|say|says|saying|order|orders|want|wants|command|commands|scream|screams|ordering 3>jump|die|do|end|"
        "kill|hurt|cut|burn|stab|choke|join|drown",
        between="mail|phone|left|message|low|loss|speaker|clinic",
        after="you|a|to|not|this|my",
    ),
    phrase(
        SUICIDE,
        "voice|voices|demon|demons 4>tell|tells|telling|say|says|saying|scream|screaming 3>do|it|now 1>it|now",
    ),
    phrase(
        OTHERS,
        "head|brain|mind|thoughts|voice 2>tells|says|telling|saying|tell 3>hurt|kill|stab|push|attack|choke "
        "2>people|them|"
        "someone|him|her|upstairs|neighbors|kids|baby|family|everyone",
    ),
)
A_BABY = (
    phrase(
        OTHERS,
        "drown|drowning|shake|shaking|shook|smother|smothering|throw|throwing|dropping|suffocate|stab|stabbing "
        "2>baby|newborn|infant|twins|toddler|babys",
        after="crib|bottle|toys|bed|room|shower|off|at|with",
    ),
    phrase(
        OTHERS,
        "scared|afraid|urge|urges|images|pictures|thoughts|visions|flashes|picture|imagine|terrified|keep 7>drop|"
        "dropping|"
        "drown|drowning|smother|smothering|shaking|stabbing|throwing|suffocating 3>her|him|baby|newborn|them|"
        "kids|child",
        after="off|at",
        between="dosage|dose",
    ),
    phrase(
        OTHERS, "drop|drown|hurt|shake|throw 2>newborn|baby|infant 2>on|purpose|against|out", after="board|time|loud"
    ),
)
OTHER_PEOPLE = (
    phrase(
        OTHERS,
        "make|making|made 1>him|her|them|everyone|em 1>all 0>pay|regret|suffer|bleed",
        after="child|alimony|support|me|rent|the|half|back|his|her|it|in|by|bills|extra",
    ),
    phrase(
        OTHERS,
        "make|making 0>him|her|them|everyone 0>pay|suffer|regret|bleed",
        after="child|alimony|support|me|rent|the|half|back|in",
    ),
    phrase(
        OTHERS,
        "push|pushing|shove|shoving 1>someone|somebody|people|him|her|them|a|my 5>tracks|train|stairs|traffic|bridge|"
        "window|platform|subway",
    ),
    phrase(
        OTHERS,
        "ammo|bullets|machete|knife|shotgun|bat 6>ex|boss|neighbor|him|her|them|stepdad",
        between="gave|from|away|keep|says|told|took|left|he|she|in|my",
    ),
    phrase(OTHERS, "be|gonna 1>be 0>sorry 0>when|once|after", after="its|his|for"),
    phrase(OTHERS, "burn|blow|torch|burning 3>down|up|house 5>us|them|everyone|inside|him|her", after="when|out"),
    phrase(
        OTHERS,
        "kids|children|baby|family|us|all 6>go|leave|die|end 0>together",
        after="to|on|for|every|as|with|well|in",
    ),
)

PHRASES: tuple[Phrase, ...] = (
    *DOSE,
    *KEPT_BACK,
    *CUT_SHORT,
    *KNOWS_HOW,
    *PLACE,
    *WHEEL,
    *CUTTING,
    *POISONS,
    *OTHER_MEANS,
    *ORDERED,
    *A_BABY,
    *OTHER_PEOPLE,
)
