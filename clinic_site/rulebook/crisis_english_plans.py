"""The English list of suicide, continued: a means at hand, a plan, an attempt, a farewell (clinical.md 3.3)."""

from .crisis_english_words import EDGE, PILLS, SELF, WEAPON
from .crisis_phrases import SUICIDE, phrase

MEANS_AND_PLAN = (
    phrase(
        SUICIDE,
        "bought|got|buy|buying|found|ordered|hid|hidden|tied|tying|tie|made|get|have|keep|took|need 2>rope|ropes",
        after="for|course|swing|bridge|ladder",
    ),
    phrase(
        SUICIDE,
        "bought|got|buy|buying|loaded|load|loading|found|hid|hidden|have|keep|kept|sleep|slept|"
        f"cleaned|borrowed|stole 2>{WEAPON}|bullets|ammo",
        after="license|permit|shop|store|safe|range|show|locked|class|violence",
    ),
    phrase(SUICIDE, f"{WEAPON} 1>next|by|beside|under|on|near|ready|loaded|drawer|nightstand"),
    phrase(
        SUICIDE,
        "stockpil*|hoard*|stash*|stash|saving|saved|savin|collecting|collected|counted|counting|"
        f"lined|hiding 3>{PILLS}",
        between="list|names|money|on|by|from",
    ),
    phrase(SUICIDE, f"enough 1>{PILLS} 1>to|2|saved 1>kill|die|end|do|finish|stop|never|sleep|off"),
    phrase(
        SUICIDE,
        "picked|chose|chosen|picking|choosing|scouted|scouting|decided|know|found|planned "
        "2>bridge|rooftop|overpass|cliff|ledge|railing|tree|knot",
    ),
    phrase(
        SUICIDE,
        "stand|standing|stood|sat|sitting|edge|hang|lying|laid|lay|climbed|climb 2>bridge|ledge|"
        "overpass|cliff|tracks|railing|rooftop",
    ),
    phrase(
        SUICIDE,
        "painless|easiest|quickest|fastest|easy|quick|peaceful|peacefully|best|least|ways|way|"
        "methods|method 1>way|ways|painful|to|of|for 1>die|dying|kill|suicide|death|dead",
    ),
    phrase(SUICIDE, "painless|peaceful|quick 1>death|suicide|exit|dying|methods|method"),
    phrase(SUICIDE, "lethal|fatal|deadly 0>dose|doses|amount|combo|combination|mix"),
    phrase(
        SUICIDE,
        f"how 0>many|much|mny 0>{PILLS}|it|ketamine|of 3>kill|lethal|fatal|die|deadly|overdose|od",
        between="people|chance|risk",
    ),
    phrase(SUICIDE, "plan|plans|planning|planned|ready|prepared 1>to|how|for|on 1>die|kill|death|suicide|dying"),
    phrase(
        SUICIDE,
        "how|where 1>id|ill|would 1>do|did 0>it",
        before="know|sure|on|about|out|show|is",
        after="from|with|at|in|for|on",
    ),
    phrase(
        SUICIDE,
        "know|knew|planned|decided|figured 1>exactly|out|already 1>how|when|where 1>id|ill|would|"
        "to|i|im 2>do|doing|end 0>it|this|myself",
    ),
    phrase(
        SUICIDE, "how 0>and 0>when|where 1>im|ill|id|i 3>it|do|doing|die", between="take|get|pay|use", after="for|with"
    ),
    phrase(SUICIDE, "know|decided|figured 2>how|when|where 0>im 0>going|gonna 1>do|end 0>it|this"),
    phrase(SUICIDE, "know|decided|figured 2>how|when|where 0>ill|id 0>do|end 0>it|this"),
    phrase(
        SUICIDE,
        "picked|chose|chosen|set|decided 1>a|the|my|out|on 0>date|day|night|method|spot|song",
        after="for|with|up|of|that|and|appointment|infusion|consult|night|it|when|but|off",
        after_within=2,
    ),
    phrase(
        SUICIDE,
        "razor|razors|razorblade|razorblades|blade|blades|knife|knives|cord|belt|helium|hose|charcoal|bullet|bullets|"
        "rope|noose 3>ready|waiting|laid|prepared",
        before="seat|new|timing",
        between="for|shave|dinner|trip|class|is",
    ),
    phrase(
        SUICIDE,
        "it|all|everything|this|pain|suffering 1>all 0>ends|stops 0>tonight|today|tomorrow|now|soon|here",
    ),
    phrase(SUICIDE, "pain|suffering|misery|story 0>ends|stops 0>tonight|today|tomorrow|soon|here"),
    phrase(SUICIDE, "tonight|tonite|tomorrow 0>it|everything 1>all 0>ends|stops", after="at"),
    phrase(SUICIDE, "plan|plans 1>and|with|a|the 1>means|method|date|intent"),
    phrase(SUICIDE, "tonight|tonite|today|tomorrow 1>is|its 1>the|my 0>night|day|end|last"),
    phrase(SUICIDE, "last|final 0>day|night|days|moments 1>on|alive|of 0>earth|my|alive|life"),
    phrase(SUICIDE, "final|last 0>goodbye|goodbyes|words|breath|message|exit", after="from|i|was"),
    phrase(
        SUICIDE,
        f"tried|tries|try|trying|attempted|attempt|tryed 1>to|2 1>end|die|off|hang|overdose|od|ending 1>it|{SELF}|last",
        after="with",
    ),
    phrase(SUICIDE, "tried|tries|trying|attempted|wanted 1>to|2 0>die"),
    phrase(
        SUICIDE,
        "my|two|three|four|prior|previous|last|past|first|failed|several|multiple|another|an|"
        "survived 1>attempt|attempts",
        after="to|at|with|of|was",
    ),
    phrase(SUICIDE, "attempted 0>twice|once|before|again|when|last|in|multiple|several"),
    phrase(SUICIDE, f"{PILLS} 1>all|are 0>lined|stashed|hidden|counted|hoarded"),
    phrase(SUICIDE, f"{PILLS} 0>lined|stashed|hidden|counted|hoarded"),
    phrase(SUICIDE, "painless 0>way|ways", after="to"),
    phrase(
        SUICIDE,
        "rope|noose|belt 2>garage|closet|neck|ceiling|beam|rafters|ready|trunk|attic|tree",
        before="seat|timing|fan",
    ),
    phrase(SUICIDE, "finally 0>do|did|doing 0>it"),
    phrase(SUICIDE, "life 0>insurance 3>pays|pay|payout|void|covers|cover 2>if|out|kids|family|even"),
    phrase(SUICIDE, "my|suicide 0>note 1>is|written|ready|done|finished 1>ready|done|written|drawer|finished"),
    phrase(
        SUICIDE,
        "lock|locked|locks|hide|hid|hides|hiding|removed 2>guns|gun|firearms|pistol|knives|razors",
        after="safe|cabinet",
    ),
    phrase(SUICIDE, "before|then|until 1>i 0>end|ended 0>it|things"),
    phrase(SUICIDE, "kill 0>you|me|a 3>enough"),
)

FAREWELL = (
    phrase(SUICIDE, "goodbye|goodby|farewell 2>note|notes|letter|letters"),
    phrase(SUICIDE, "good 0>bye|by 2>note|notes|letter|letters"),
    phrase(
        SUICIDE,
        "say|saying|said|sayin|told 2>goodbye|goodbyes|farewell 0>to 1>everyone|everybody|kids|"
        "family|wife|husband|mom|mother|world|life|friends|them|you|all|dog|children|son|"
        "daughter|parents",
    ),
    phrase(SUICIDE, "said|say|saying|made 1>my|all|final 1>goodbye|goodbyes"),
    phrase(SUICIDE, "goodbye|goodby 0>forever|world|cruel|everyone"),
    phrase(
        SUICIDE,
        "wrote|writing|written|write|leaving|left|writin 1>letters|notes|note 1>to|for 2>kids|"
        "family|everyone|wife|husband|mom|parents|children|find",
    ),
    phrase(SUICIDE, "put|putting|get|getting|got|have 2>affairs 1>in 0>order"),
    phrase(SUICIDE, "giving|gave|give|given 1>away 2>things|stuff|belongings|possessions|everything|dog|cat|pets"),
    phrase(SUICIDE, "giving|gave|give|given 2>things|stuff|belongings|possessions|everything|clothes 0>away"),
    phrase(SUICIDE, "find|finds|found|finding 0>my|me 0>body|dead|hanging|corpse"),
    phrase(SUICIDE, "called|texted|calling|phoned|dialed 2>988|hotline|lifeline"),
)

ATTEMPT = (
    phrase(
        SUICIDE,
        "enough 6>kill|die|end 1>me|myself|it|us",
        after="weeds|time|day|pain|appetite",
        between="energy|time|money|not|tired",
    ),
    phrase(SUICIDE, "hose 1>in|and|to|on 1>the|my|of 0>back|trunk|tailpipe|exhaust|window", before="garden|water"),
    phrase(SUICIDE, "reason 2>havent|hasnt 0>yet", after="called|booked|paid"),
    phrase(SUICIDE, "who 1>would|will|ends 1>up|have|be 0>find|finding|finds 0>me"),
    phrase(SUICIDE, "who 1>would|will 0>find 0>me", after="a|an|in|on"),
    phrase(
        SUICIDE,
        "writing|write|wrote|written|rewrote|finished|finish 1>writing|the|my 0>note",
        after="for|from|to|in|app|on|that|you|doctor|about|down",
    ),
    phrase(
        SUICIDE,
        "walk|walked|went|walking|going|drove|drive|keep|came|ended 3>tracks|overpass|ledge|rooftop|cliff "
        "1>twice|again|every|last|tonight|three|yesterday|alone",
        after="for",
    ),
    phrase(SUICIDE, "flooring|gunning|floor|gun 0>it 1>into|off|through"),
    phrase(SUICIDE, "bullet|noose|grave|plot|headstone|pills 1>with|has 0>my 0>name"),
    phrase(
        SUICIDE,
        "gonna|going|wants|want|threatening|threatens|about|threatened 1>to 0>jump",
        after="in|on|ship|to|back|for|rope|up|around|right|into|at|through|ahead|out",
    ),
    phrase(
        SUICIDE,
        f"{PILLS}|bottle 1>and|with|plus 1>a|the|some|bottle|of 2>vodka|whiskey|tequila|rum|gin|liquor|wine|"
        "booze|alcohol 2>and|would|tonight|done|would|ready|waiting|hoping|to|should",
        after="a|interact|be|is|safe|bad|drink|mix|i|not|cant|avoid|off",
    ),
    phrase(
        SUICIDE,
        "refill|refilled|refilling|fill|ordered|order|bought|buy|buying 3>early|extra|online|so 2>enough|to|"
        "that|have 1>to|for|end|have 1>do|end|die|enough|kill|finish|it",
    ),
    phrase(
        SUICIDE,
        "think|thinking|thought|thoughts|imagine|imagining|picture|picturing|urge|feel|daydream|fantasize|"
        "dream|tempted|want 1>about|of|like|to|how|myself|me 1>jump|jumping|swerving|swerve|drowning|"
        "crashing|hanging|falling|bleeding|wrecking|flying|plunging",
        after=(
            "in|into|on|to|ship|right|back|ahead|through|ropes|out|asleep|behind|apart|gums|rope|"
            "jacks|fully|at|for|nose"
        ),
    ),
    phrase(
        SUICIDE,
        f"every 1>time 4>{EDGE} 3>jump|jumping|over|think|thought|wonder|falling|step",
        after="work|appointment",
    ),
    phrase(
        SUICIDE,
        "stand|standing|stood|sit|sat|sitting|walk|walked|walking|go|went|drive|drove|look|looking|park|"
        f"parked|lean|leaning|stare|climb 2>at|to|on|over|near|by|up|off|down|under|from 2>{EDGE} 3>think|"
        "thinking|imagine|wonder|jump|almost|just|wish|tempted|wait|hoping|edge|and",
        after="turn|left|park|right|exit|then|clinic|work|is|take|parking|fish|run",
    ),
    phrase(
        SUICIDE,
        "edge|ledge|railing|rail|wrong|other 1>side 0>of 1>the|a|that 0>bridge|roof|rooftop|building|cliff|"
        "overpass|balcony|platform|railing",
    ),
    phrase(
        SUICIDE,
        "spot|place|bridge|tree|beam|hook|cliff|parking 2>picked|chosen|where|out|scouted|found|ready|in "
        "2>nobody|noone|one|do|jump|hang|mind|myself|die|end|find",
        after="parking|park|exit|the|my|go|a|your|sign",
    ),
    phrase(
        SUICIDE,
        "spot|place|somewhere|beach|woods|motel|hotel|cabin 3>nobody|noone|one 1>would|will|could|can|to|"
        "knows 1>find|stop|see|hear|interrupt|save|me",
    ),
    phrase(
        SUICIDE,
        "nobody|noone|one|before 1>would|will|could|can|to|anyone|they 1>stop|save|rescue|talk|can 1>me|stop|save",
        after="through|about|to|for|when|in",
    ),
    phrase(
        SUICIDE,
        "drift|drifting|drifted|swerve|swerving|swerved|cross|crossing|crossed|drive|driving|drove|crash|"
        "steer|close|let 3>line|lane|lanes|median|road|eyes|wheel|go 3>purpose|see|hoping|happens|die|dead|"
        "oncoming|over",
    ),
    phrase(
        SUICIDE,
        "drift|swerve|steer|veer|swerving|veering|drifting 2>oncoming|opposite|other|into|truck|traffic|semi|"
        "pole|tree|median",
        after="accidentally|lane",
    ),
    phrase(
        SUICIDE,
        "no|not|without|stopped 1>wear|wearing|a|my 0>seatbelt|belt|helmet 3>hope|hoping|purpose|care|maybe|"
        "case|so|because|anymore",
    ),
    phrase(
        SUICIDE,
        "stopped|stop|quit|skipping|skip|refuse|refusing|stopping|quitting 1>taking|my|eating|dialysis "
        "2>insulin|heart|meds|food|eating|drinking|dialysis|chemo|medicine|pills 3>purpose|die|hope|hoping|"
        "faster|take|end|over|nature|go|let",
        after="away|back",
    ),
    phrase(
        SUICIDE,
        "let|letting 1>the|my|it|this|nature|myself 1>disease|diabetes|cancer|sugar|infection|illness|body|"
        "starve|bleed 2>take|kill|finish|course|win|end|me|die|its",
        after="you|place|care|know",
    ),
    phrase(
        SUICIDE,
        "car|engine|truck 2>running|on|idling 3>garage|hose|windows|tailpipe|exhaust|closed|door",
        after="at|line",
    ),
    phrase(SUICIDE, "chair|stool|bucket 3>kick|kicked|kicking|rope|noose|beam|neck|cord"),
    phrase(
        SUICIDE,
        "rope|cord|belt|cable|sheet|scarf|wire|noose|bag|leash|tie 3>around|over|round|on|tied "
        "1>my|his|her|the|neck|head 1>neck|throat|head|beam|rafter|door|fan|rod|hook",
        after="office|shop|seat|brace",
    ),
    phrase(SUICIDE, "neck 1>in|into|through 0>a|the 0>noose|rope|loop|belt"),
    phrase(
        SUICIDE,
        "next 0>time 1>i|ill|it|i 1>will|ill|wont|do|im|get 2>right|fail|work|mess|survive|properly|harder|"
        "enough|succeed",
        after="appointment|call|insurance|dose|infusion",
    ),
    phrase(
        SUICIDE,
        "survived|failed|botched|messed|screwed|ruined|couldnt|chickened|backed 1>it|even|up|out|my|at "
        "1>killing|dying|kill|suicide|attempt|hanging|dying|overdose|die|myself",
    ),
    phrase(
        SUICIDE,
        "try|trying|attempt|do 0>it 0>again 1>and|this|tonight|soon|if|but|only|when|next 2>time|succeed|"
        "work|fail|right|die|weekend|better|sure|nobody",
        after="infusion|appointment|ketamine|dose",
    ),
    phrase(SUICIDE, "5150|5150d|5150ed"),
    phrase(SUICIDE, "pumped 0>my|his|her 0>stomach"),
    phrase(
        SUICIDE,
        "walk|walking|swim|swimming|wade|wading|drive|driving|row 1>out|into|in 1>into|the|a 0>ocean|sea|"
        "lake|river|water|gulf|bay|woods|snow|cold 3>never|not|keep|dont|until|forever|stop|let|disappear|"
        "return|and",
        after="every|for|is|at|morning|with|my",
    ),
)
