"""The English lists, continued: to be a burden, nothing left, things settled, threats by others (`crisis_phrases`)."""

from .crisis_english_words import NOT, PERSON, WANT, WEAPON
from .crisis_phrases import NOT_SAFE, OTHERS, SELF_HARM, SUICIDE, Phrase, phrase

INSURERS = (
    "with|for|that|through|from|b|and|c|on|at|but|which|under|year|to|aetna|cigna|kaiser|blue|medicare|united|humana|"
    "anthem|bcbs|g|f|n|hmo|ppo|hsa|tricare|silver|gold|bronze|marketplace|through|of|in|deductible"
)
PARTNER = "husband|boyfriend|wife|dad|ex|partner|father|girlfriend|stepdad|brother|roommate|son|mom"

SIGNS: tuple[Phrase, ...] = (
    # A burden
    phrase(
        SUICIDE,
        "im|i|being|feel|am|such|only|just|myself 3>burden|deadweight|liability 1>to|on|for "
        "1>everyone|everybody|family|my|others|them|people|kids|anyone|everyones|all|you|husband|wife",
    ),
    phrase(SUICIDE, "im|i|am|feel|just|such|like 2>waste 0>of 0>space|oxygen|air|life|skin"),
    phrase(
        SUICIDE,
        "dragging|drag|weighing|bringing 1>them|everyone|everybody|family|kids|my 1>down",
        after="town|to",
    ),
    # Nothing left
    phrase(
        SUICIDE,
        "point|use|sense 1>in|of|to 1>going|carrying|continuing|fighting|keep",
        before="good",
        after="to|back|with|off|this|my|ketamine|there|over|treatment|for|the|through|into",
    ),
    phrase(SUICIDE, "lost|losing|no|lose 2>will|desire|strength 0>to 0>keep|carry|fight|continue"),
    phrase(SUICIDE, "ive|i|got|have|theres|is 1>nothing 0>left", after="to|in|on|of|over|at|from"),
    phrase(SUICIDE, "nothing 0>left 0>to|for 0>give|lose|live|me|hope"),
    phrase(SUICIDE, f"plan|planning|intend|{WANT} 1>on|to 0>not 0>being|be|stick 0>around|here|alive"),
    phrase(SUICIDE, "sleep|asleep 3>never|not|dont 1>get|getting|open 1>up|my", after="early|late|until|all|at"),
    phrase(
        SUICIDE,
        "pain|suffering|hurt|hurting 1>to 0>stop|end|be 0>forever|permanently|over",
        after="with|by|soon",
    ),
    phrase(SUICIDE, "pain|suffering|hurt|hurting 1>to 0>stop|end 0>for 0>good|ever"),
    # A plan, a means, things settled
    phrase(
        SUICIDE,
        "i|ive|she|he 1>have|had|got|has|made 0>a 0>plan",
        before="do|if|since|because|did|can|until|unless",
        after=INSURERS,
        after_within=2,
    ),
    phrase(SUICIDE, f"if 0>i|she|he 1>had|owned|got|bought 1>a 0>{WEAPON}", after="permit|safe|license"),
    phrase(
        SUICIDE,
        "how 0>many|much 0>pills|tylenol|xanax|aspirin|ambien|advil|ibuprofen|benadryl|klonopin|insulin|oxy|fentanyl "
        "1>it|would|does|that 1>takes|take|it",
    ),
    phrase(SUICIDE, f"{NOT} 1>be 0>needing|need 1>my|any|it 0>stuff|things|clothes|car|money|anymore", after="on"),
    phrase(SUICIDE, "wrote|writing|updated|updating|finished|made|written 1>out|up 0>my|his|her 0>will|wills"),
    phrase(SUICIDE, "left|leaving|gave|wrote 2>passwords|password 1>for|to|down 1>my|the|wife|husband|kids|her|him"),
    # The act, nearly done or looked at; a voice that orders it
    phrase(
        SUICIDE,
        "almost|nearly 0>did|ended|pulled|took|swallowed|jumped 0>it|the|them|all 1>last|yesterday|again|this|trigger|"
        "pills|tonight|night|weekend|because|today",
        unbroken=True,
        after="call|wrong|bus|job|train|class",
    ),
    phrase(SUICIDE, f"pills|pill|meds|bottle|blade|razor|knife|rope|{WEAPON} 1>in|on 0>my 0>hand|hands|lap|mouth"),
    phrase(
        SUICIDE,
        "looking|staring|drawn|eyeing|stare|thinking|walk|walking 3>train|railroad|subway|railway 0>tracks|track|rails",
        after="running",
    ),
    phrase(SUICIDE, "staring|drawn|eyeing|stare 2>bridge|ledge|knives|knife|razor|pills|gun|cliff", after="with"),
    phrase(SUICIDE, "tempted|temptation|urge|urges 2>jump|swerve|pills|gun|bridge|knife|razor|noose", between="ship"),
    phrase(SUICIDE, "voice|voices 3>end|kill|jump|die|stab|choke|suicide", between="lost|low|off"),
    phrase(SUICIDE, "my|an 0>exit 1>plan|planned|strategy|bag|ready|date", after="with|interview"),
    phrase(
        SUICIDE, "im|i|ill|she|he 1>not|wont 1>gonna|going|be 3>problem|burden|bother 2>anyone|anybody|anymore|you|them"
    ),
    phrase(
        SUICIDE,
        "world|everyone|everybody|family|kids|theyd|theyll|life|they 3>fine|better|ok|okay|easier|on|same "
        "0>without 0>me",
        after="there|here|today|at",
    ),
    phrase(SUICIDE, "feel|feels|felt|feeling 0>like 0>dying|dieing|ending|disappearing", after="of|my"),
    phrase(
        SUICIDE,
        "my|his|her 0>last 0>christmas|birthday|thanksgiving|summer|spring|winter|halloween",
        after="was|i|we|at",
    ),
    phrase(SUICIDE, "hanging|holding 1>by|on 1>thread"),
    phrase(SUICIDE, "days 1>are|feel 0>numbered"),
    phrase(
        SUICIDE,
        f"{NOT} 1>plan|planning|intend|expect 1>on|to 0>seeing|see|living 1>new|another|next|christmas|my",
    ),
    phrase(SUICIDE, "hope|wish|pray|want|hoping|wishing 1>i|id|to 1>get|got 0>hit|killed|shot|crushed", after="up"),
    phrase(
        SUICIDE,
        "researching|research|researched|googled|googling|searching|searched|looking|looked 3>ways|methods 0>to|of "
        "0>do|doing|end 0>it",
        after="online|at",
    ),
    phrase(SUICIDE, "peace 0>with 0>dying|death|leaving"),
    phrase(SUICIDE, "texted|sent|messaged|emailed 1>me|us|her|him 1>goodbye|goodbyes|farewell"),
    # Harm
    phrase(SELF_HARM, "cut|cutting 0>too|so|really 0>deep", after="into"),
    phrase(OTHERS, f"running|run my|his|her|the 1>{PERSON} 0>over", between="by|with|to|for"),
    phrase(
        OTHERS, "fantasize|fantasizing|thinking|thoughts|want|urge 3>running|run 0>him|her|them|people|someone 0>over"
    ),
    phrase(
        SELF_HARM,
        "arms|wrists|legs|thighs|arm|wrist|leg|thigh 2>cut|sliced|carved|slashed 0>up|again|open",
        between="hair|was|by",
    ),
    phrase(
        OTHERS,
        "smash|bash|crack|cave|bust|slit|snap|break|rip|smashing|bashing|breaking 0>his|her|their|your "
        "0>skull|head|face|neck|throat|teeth|brains|jaw",
    ),
    phrase(
        SELF_HARM,
        "punch|punching|hit|hitting|scratch|pick|bite|dig|scrub|scratching|picking|biting 3>until|till|til "
        "3>bleed|bleeds|bled|bleeding|blood|break",
    ),
    phrase(
        SELF_HARM,
        "took|take|taking|swallowed|drank|hurting|cutting 3>should|meds|pills|more|much 2>on 0>purpose",
    ),
    phrase(OTHERS, "pay 1>with 1>his|her|their|your 0>life|lives|blood"),
    # Threats by others
    phrase(
        NOT_SAFE,
        f"he|she|they|hes|shes|someone|man|{PARTNER} 1>has|have|got|with|grabbed|pulled 1>a|the|his|my "
        f"0>knife|machete|{WEAPON}",
        after="safe|license|permit|shop|range|collection|cabinet|set",
    ),
    phrase(NOT_SAFE, f"hiding|hide|running 0>from 1>my|him|her 1>{PARTNER}|and|in|hes|right|because|rn|cause"),
    phrase(NOT_SAFE, "wont|never|doesnt 0>let 0>me 0>leave|go|out 1>the|house|room|him|his|her", after="bathroom"),
    phrase(NOT_SAFE, "locked 0>me 0>in|inside|up", after="portal"),
    phrase(NOT_SAFE, "his|her|he|she|their 2>hands|hand 0>around 0>my 0>neck|throat"),
    phrase(
        NOT_SAFE,
        f"he|she|hes|shes|{PARTNER} 1>hit|slapped|slaps|punched|punches|kicked|kicks|shoved|shoves|stalking|hitting|"
        "raped|stabbed|hurting|attacked 0>me",
        after="up|with|as|back",
    ),
    phrase(
        NOT_SAFE,
        f"threatened|threatening|threatens 0>me 1>with|again|and|{PERSON}",
        after="eviction|collections",
    ),
)
