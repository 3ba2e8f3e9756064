"""The English list of suicide, continued: a means looked at, a place, a rehearsal (how: `crisis_phrases`).

Only what widens the list of clinical.md 3.3.
"""

from .crisis_english_words import EDGE, PILLS, WEAPON
from .crisis_phrases import SUICIDE, Phrase, phrase

HIDDEN_IN = "nightstand|drawer|closet|glovebox|trunk|purse|bedside|bag|backpack|dresser|pillow|mattress|shed|garage"
BLADES = "blade|blades|razorblade|razorblades|razor|noose|rope|helium|belt"
LETHAL = "die|kill|lethal|fatal|deadly|dead|death"

MEANS = (
    phrase(SUICIDE, f"sit|sat|sitting|sleep|park|parked|lay|lie 4>with 1>the|my|a|his 0>{WEAPON}", after="safe"),
    phrase(
        SUICIDE,
        "insulin|units|potassium|fentanyl|morphine|tylenol|pills|ambien|xanax|oxy 2>would|will|could|to 1>do|"
        "kill|end|finish 0>it|me",
        after="for",
    ),
    phrase(
        SUICIDE,
        "drank|drink|drinking|swallowed|sip|sipped 3>bleach|drano|antifreeze|lysol|windex|pesticide|poison",
        after="free",
    ),
    phrase(SUICIDE, "range 2>not|isnt 1>for 0>practice|fun|sport"),
    phrase(
        SUICIDE,
        "walk|walking|cross|crossing|stand|lie|lay 3>highway|freeway|road|street|interstate 2>at|night|dark "
        "3>dark|clothes|hoping|without|headlights",
        after="my|dog",
    ),
    phrase(
        SUICIDE,
        "stopped|quit|stop|skip|refuse|refusing 2>blood|insulin|heart|food|eating|treatment|water|meds|"
        "dialysis|chemo 4>fine|ok|okay|care|time|whatever|go|ready 3>happens|happen|go|going|die|end|ready",
        after="back|ahead",
    ),
    phrase(
        SUICIDE,
        "keep|keeps|kept|hides|has|hid 1>a|the|his|her 0>rope|noose 1>under|in|by|behind",
        after="garage|swing",
    ),
    phrase(SUICIDE, "car|engine|truck 0>on|running 1>in|and 1>garage|closed"),
    phrase(SUICIDE, "garage 1>with 1>car|engine|truck 1>on|running"),
    phrase(
        SUICIDE,
        "rehearse|rehearsing|rehearsed|practiced|practicing|practice 2>it|how|my|the|note|death|suicide "
        "2>head|mind|note|garage|goodbye|dying|rope|noose|knot|gun|hanging",
        after="dinner|speech",
    ),
    phrase(
        SUICIDE,
        "close|closer|inches|seconds|minutes|moments|near 1>to|from|away 0>doing|ending|pulling|jumping|"
        "ending 1>it|myself|the|off|everything|things",
        after="a|my|with",
    ),
    phrase(
        SUICIDE,
        f"{WEAPON} 2>in|on|with 1>my|the|his|her 0>purse|bag|backpack|coat|pocket|mouth|seat|truck|hand|hands|lap",
        between="safe|locked",
    ),
    phrase(SUICIDE, "helium 1>tank|tanks|canister|hose|bag|kit", after="for|party"),
    phrase(SUICIDE, f"{PILLS} 1>and|with 0>a 0>plan", after="for|to|of|b|c|that|with"),
    phrase(
        SUICIDE,
        "plan|plans|backup 3>permanent|permanently|irreversible",
        after="disability|makeup|residence|job|teeth|crown",
    ),
    phrase(
        SUICIDE,
        "how 0>many|much 6>die|kill|overdose|fatal|lethal",
        between=("people|chance|risk|time|years|weeds|until|did|mosquitoes|have|my|dad|mom|grandma|he|she"),
        after="off|down|time|hard",
        unbroken=True,
    ),
    phrase(
        SUICIDE,
        "id|would|could|wish|if 1>jump|do|end|pull|go|leave|have|had 3>nerve|guts|courage|balls|strength|brave",
        after="call|talk|ask|quit|leave|say|drive|fly|tell|start|try",
    ),
    phrase(
        SUICIDE,
        "what|which|how 1>dose|amount|much|many|is|pills 4>lethal|fatal|deadly|die|kill|overdose|od",
        after="weeds|time|pain|people",
        between="people|chance|risk",
    ),
    phrase(
        SUICIDE,
        "can|could|would|will|do|possible 1>you|i|someone|one|it|to 1>od|overdose|die 1>on|from|off|of|by|with",
        after="covid|it|ketamine|this|infusion|anesthesia|treatment|the|needles|a|cancer",
    ),
    phrase(
        SUICIDE,
        "is|are|would|will 1>20|25|30|40|50|60|70|80|90|100|twenty|thirty|forty|fifty|sixty|hundred "
        f"1>{PILLS}|of 1>{PILLS}|enough|too|lethal|do",
        after="a|day|month|days|for",
        between="mg|mcg|ml|units",
    ),
    phrase(
        SUICIDE,
        f"how 0>many|much 1>{PILLS}|of|it|is 2>too|enough|lethal 0>many|much|to|for",
        after="day|take|pain|sleep|once|a|start|feel|see|with|before|during|while|if|for|per|in|after",
        between="a|per",
    ),
    phrase(
        SUICIDE,
        f"mix|mixed|mixing|take|took|chase|chased|wash|washed 2>{PILLS} 1>with|and 2>bottle|vodka|whiskey|"
        "tequila|liquor|gin|rum|wine|alcohol|drano 5>sleep|wake|die|end|enough|kill|peaceful|peacefully|go|"
        "quiet|stop|forever",
        after="better|well",
    ),
    phrase(SUICIDE, "safety 0>off", after="first|glasses"),
    phrase(SUICIDE, "barrel 2>mouth|head|chin|temple|throat"),
    phrase(SUICIDE, f"{WEAPON}|one|single|last 1>and|with 1>one|a|single 1>shell|bullet|round|bullets"),
    phrase(
        SUICIDE,
        "tie|tied|tying|made|practiced|learned|test|tested|testing 1>a|the|my|if|to|how 1>knot|noose|beam|"
        "rope|branch|rafter|hook|tie",
        after="shoe|shoes|tie|quilt|weight",
        between="shoes|tie|shoelaces",
    ),
    phrase(SUICIDE, "beam|rafter|branch|hook|rope|rod 2>hold|holds|held|support 1>me|my|weight|up"),
    phrase(
        SUICIDE,
        "rope|belt|branch|knot|beam|gun|chamber|trigger 1>broke|snapped|slipped|jammed|gave|misfired|clicked|didnt",
        after="my|car|strap",
    ),
    phrase(
        SUICIDE,
        "engine|car|exhaust|motor 1>running|on|idling 4>minutes|hour|hours|asleep|die|nobody|closed|garage|breathe",
        after="traffic|late|ac|heat|waiting|line",
        before="the|my",
        between="wait|waiting|late|traffic|line",
    ),
    phrase(SUICIDE, "garage 2>engine|car|exhaust|motor|door 1>running|on|closed|idling|shut", after="is|code"),
    phrase(
        SUICIDE,
        f"middle|top|edge|side|rail|end|over|end 1>of|off 1>the|a|that 1>{EDGE}|highway|freeway|building "
        "5>stood|stand|hour|jump|think|hoping|wait|waiting|cars|sat|minutes|while|almost",
        after="accident|line|late|appointment",
        between="accident|broke|flat|wreck|stalled",
    ),
    phrase(SUICIDE, f"pulled|talked|dragged|grabbed|got|coaxed 0>me|him|her 1>off|down|back|from 2>{EDGE}"),
    phrase(
        SUICIDE,
        f"close|near|edge 1>to|of 2>{EDGE}|edge|subway|platform|train|tracks 4>jump|purpose|hoping|think|push|fall",
        after="clinic|station|home|work|street|house|park|parking",
    ),
    phrase(
        SUICIDE,
        "unbuckle|unbuckled|unbuckling|unclip 2>seatbelt|belt|seat 4>close|eyes|highway|fast|hope|speed|crash|hoping",
        after="kids",
    ),
    phrase(
        SUICIDE,
        "speed|speeding|drive|driving|drove|drink|smoke|shoot|use|run|cross|crossing|walk 4>hope|hoping|"
        "hopes|wishing|praying|wish 1>i|to|it|that|somebody|a|something|for 2>crash|die|hit|dead|end|kill|"
        "kills|wreck|over|stops",
        after="line",
        between="call|appointment",
    ),
    phrase(
        SUICIDE,
        "close|closed|shut 0>my 0>eyes 2>driving|highway|freeway|wheel|intersection|road|traffic",
        after="passenger",
    ),
    phrase(
        SUICIDE,
        "stopped|stop|skip|skipping|quit|not|refuse|without 1>taking|my|eating|drinking|treating|take|doing "
        "2>insulin|heart|pills|meds|chemo|dialysis|food|eating|so 3>happen|waste|purpose|die|over|go|end|"
        "kill|let|starve|finish",
        after="away|to|back|well",
        between="because|weight|sleepy",
    ),
    phrase(
        SUICIDE,
        "waste|wasting|starve|starving|wither|rot|rotting 1>away|until|till|to|slowly 1>and|im|until|i|"
        "nothing|death|die|in|here|die|gone",
        after="food|money|time",
    ),
    phrase(SUICIDE, "eating|eat|food 1>so|until 1>i|that|it 2>waste|die|disappear|starve|fade|shrink|gone"),
    phrase(
        SUICIDE,
        "was|were|gonna|going|about|almost|ready|meant|planned 1>going|gonna|about|to 1>to|do 1>do|it|end "
        "1>it|to 1>tuesday|monday|wednesday|thursday|friday|saturday|sunday|last|yesterday|night|but|when|if|"
        "week|and|today|the 3>but|showed|stopped|found|walked|night|week|chickened|couldnt|didnt|cried|dog",
        after="appointment|busy|work|insurance|cancelled|full|out",
        between="infusion|consult|laundry|work|called|car|site|insurance",
    ),
    phrase(
        SUICIDE,
        "second|first|last|third|previous|next|other 0>time 1>i|ive|ill|she|he 0>tried|try|attempted|did "
        "1>rope|the|it|pills|i|was|a|to|in|with 3>broke|survived|hanged|hanging|pills|hospital|found|icu|"
        "failed|rope|gun|overdose|died|kill|slipped|jump",
        after="zoloft|lexapro|medication|ketamine",
    ),
    phrase(
        SUICIDE,
        "woke|wake|waking|ended|came 1>up|to 1>in|on 1>the|an|a 1>icu|er|hospital|ward|ventilator|psych "
        "3>after|because|from 1>taking|took|swallowing|everything|pills|i|whole|all|trying",
        after="surgery",
    ),
    phrase(
        SUICIDE,
        "took|taking|swallowed|take|taken|ate|drank|downed 1>everything|whatever|all|every 2>cabinet|house|"
        "bottle|medicine|bathroom|drawer|found|had|left",
        after="day|morning|you|said|prescribed|doctor",
    ),
    phrase(
        SUICIDE,
        "took|taking|taken|drank|swallowed|drinking|double|triple 1>double|triple|bottle|extra|everything|a|"
        "of 3>hoping|hope|sleep|stop|make|forever|wake 2>sleep|days|stop|wake|forever|not|id|never|up|it",
        after="better|through|at|insurance|night|apnea|study",
        between="water|help|coffee|because",
    ),
    phrase(
        SUICIDE,
        "something|thing|someone|it|they|brain|head|mind|voice 1>in|inside|keeps|my 1>my|head|telling 1>head|"
        "mind|brain|keeps|me 2>telling|tells|saying|says|to 1>me|to|do 1>to|do|end|it|jump|die 1>do|it|jump|"
        "die|end|kill",
        after="take|call|try|go|sleep",
    ),
    phrase(
        SUICIDE,
        "god|jesus|lord|mom|dad|angels|angel|husband|wife|baby|she|he 1>wants|want|calling|calls|waiting|is|"
        "needs|telling|waits 1>me|calling|waiting|for 1>to|home|me|come|for 1>come|home|heaven|join|other|"
        "die|side",
        after="from|for|early|late|to|at|with|visit|live|appointment",
        before="my|the",
        between="work|dinner|call",
    ),
    phrase(
        SUICIDE,
        "stopped|stop|quit|refuses|refusing|wont|not 0>eating|eat|drinking 3>be|join|go|die|dying|dad|mom|heaven|with",
        after="gluten|sugar|meat|out|dinner|breakfast|lunch|to|well|on",
        between="appetite|nausea|gluten|sugar|meat",
    ),
    phrase(
        SUICIDE,
        "wants|want|ready|going|says|talks|talking|talked 3>go|be|join|leave 1>be|with|and|meet 1>with|be|"
        "meet 1>dad|mom|mother|father|her|his|him|god|jesus|grandma|grandpa|husband|wife",
        after="and|to|at|for|on|in|so|doctor|because|today|appointment|during|there|who|live|if|when",
        between="alone|treated|seen|infusion",
    ),
    phrase(
        SUICIDE,
        "talks|talking|talked|talk|joke|jokes|joking|thinking|thoughts|threatening|threatened|threatens "
        "1>about|of|to|that 1>driving|jumping|drive|jump|walking|hanging|shooting|crashing|going 2>off|into|"
        f"from|in 2>{EDGE}|traffic|wall|tree|lake|river|road|himself|herself|front",
    ),
    phrase(
        SUICIDE,
        "have|has|got|made 0>a 0>plan 0>and|with|to 1>i|the|a|have|for|my 1>have|know|bought|got|pills|gun|"
        "rope|means|date|day|way|knife|how|it",
    ),
    phrase(
        SUICIDE,
        "look|looking|looked|stare|staring|stared|think|thinking|know|fixated|obsessed|hold|holding 2>at|"
        f"about|where|on|of|my|the 3>{WEAPON}|bullets",
        after="safe|license|range|show|permit|control|violence|laws|shop|store|class|cabinet",
    ),
    phrase(
        SUICIDE,
        "use|using|used|turn|turning|try|trying 0>it|them|this|that|one 0>on 0>myself|me",
        after="at|for|and|if|like|first|before|with|because|without",
    ),
    phrase(SUICIDE, f"{WEAPON} 1>on|to|against 0>myself|me|himself|herself", after="safe"),
    phrase(
        SUICIDE,
        f"{WEAPON} 2>in 1>the|my|his|our 0>house|home|closet|drawer|car|truck|room|nightstand|safe|glovebox|"
        "bedroom|lap|basement",
        between="from|nobody|safe|locked",
    ),
    phrase(SUICIDE, f"{WEAPON} 5>loaded", after="safe|range", between="carry"),
    phrase(SUICIDE, "loaded 2>next|by|beside|under|on|in|near 2>bed|pillow|nightstand|head|seat|lap|hand|drawer"),
    phrase(SUICIDE, "enough 1>to|so|that 2>not|never|dont 1>come|wake 0>back|up"),
    phrase(SUICIDE, "not|never|wont|dont 1>come|coming|wake 0>back 1>from 0>it|this|that"),
    phrase(
        SUICIDE,
        "decide|decided|choose|chose|chosen|gonna|going|want 1>to 0>be 0>done",
        after="with|by|at|in|before|for|taking|on",
    ),
    phrase(
        SUICIDE,
        "get|getting|take|took|bring|pull|pulled|grab|got|grabbed 1>the|his|my|dads|husbands|grandpas "
        f"1>{WEAPON} 1>out|down|from|off",
        after="work",
    ),
    phrase(SUICIDE, f"{BLADES} 1>in|under|hidden 1>the|my 2>{HIDDEN_IN}|bathroom", after="seat|shower|shave"),
    phrase(
        SUICIDE,
        "hide|hiding|hid|stash|stashed|carry|sleep 1>a|my|with|the 0>razor|razors|blade|blades|razorblade|"
        "razorblades|knife",
    ),
    phrase(
        SUICIDE,
        "blade|blades|razor|razors|knife|gun|pills|pistol|rope 3>for|just 1>in|when 1>case|it|i|gets|things "
        "1>gets|cant|need|get|too|decide|bad|loud|worse",
        after="sleep|pain|anxiety",
    ),
    phrase(
        SUICIDE,
        "have|got|keep|kept|put|left|hid|hide 2>pills|bottle|stash 1>in|by|next|under|on 1>my|the|to "
        f"1>{HIDDEN_IN}|bed 1>just|ready|waiting|when|if",
        after="morning|take|night|organizer|refill",
    ),
    phrase(
        SUICIDE,
        f"bottle|handful|whole|entire|enough|all 5>{PILLS}|pressure|insulin|potassium 1>would|do|did|will|to "
        "1>do|kill|finish|end|be 0>it|me|enough|the|trick|myself|everything",
        after="for",
    ),
    phrase(
        SUICIDE,
        f"bottle|handful|whole|entire|enough 5>{PILLS}|pressure 1>do|did|finish|kill|end 0>it|me",
        after="for",
    ),
    phrase(
        SUICIDE,
        "if 1>i|someone|you 1>took|take|swallowed|swallow|drank|mixed|ate|downed 2>all|whole|entire|every|"
        f"handful|bottle|too|100|50|30|60 3>{PILLS}|it|them|bottle|of",
        after="day|water|week|month|course|refill|course",
    ),
    phrase(
        SUICIDE,
        f"how 0>many|much|long|high|deep|far|fast|cold 5>{LETHAL}|overdose|bleed",
        after="time|line|tired|skin|heat|people|weight|battery|pain|germs|bacteria|mosquitoes|end",
        between="people|chance|risk|trees|weeds|until|died|from",
    ),
    phrase(SUICIDE, f"is|would|could|be|are|can 4>enough 1>to|pills|for 1>{LETHAL}|end|stop|od|overdose|do"),
    phrase(
        SUICIDE,
        "does|would|will|did|is 1>it|dying|hanging|drowning|death 2>hurt|painful|quick|slow|painless|fast "
        "1>to|when|if|you 1>die|drown|hang|bleed|jump|shoot|suffocate|od|overdose",
        after="in|through",
    ),
    phrase(
        SUICIDE,
        "dying|hanging|drowning|overdosing|od|suffocating|jumping 2>hurt|hurts|painful|painless|quick|peaceful|easiest",
        after="back|knee",
    ),
    phrase(
        SUICIDE,
        "google|googled|googling|search|searched|searching|read|reading|looked|looking|look|researched|asked "
        f"3>how|what|which|ways|if 4>{LETHAL}|overdose|hang|noose|suicide|painless|bleed|knot|drop|helium|"
        "doses",
        after="time|line|people|battery",
    ),
    phrase(
        SUICIDE,
        "sleeping|sleep 0>pills 3>all|enough|bottle|stash|whole|saved|vodka|wine|alcohol|whiskey",
        after="night",
    ),
)


PHRASES: tuple[Phrase, ...] = (*MEANS,)
