"""The English lists, continued: a farewell, a place given up, others freed, what is hidden (how: `crisis_phrases`).

Families as clinicians know them: last times, a place left to "someone who wants to live", others who would get over it,
the dead to be seen again, if this fails, what was not told to those who asked, not safe alone, signs seen by another.
Only what widens the list of clinical.md 3.3.
"""

from .crisis_english_closing import DAY, DEAR
from .crisis_english_signs import INSURERS
from .crisis_phrases import NOT_SAFE, SUICIDE, Phrase, phrase

LATE = "passed|died|dead|heaven|lost|sky|beyond|buried"

FAREWELL = (
    phrase(SUICIDE, "this 1>is 0>where 0>i 0>get|step|exit", after="my|the|it|confused|stuck"),
    phrase(SUICIDE, "did 3>could|best 8>blame|bad|guilty|guilt|fault|sorry|goodbye", between="insurance|i"),
    phrase(
        SUICIDE,
        "dont|nobody|not|never 1>feel|blame|beat 0>bad|guilty|yourself|yourselves|themselves|responsible|urself "
        "3>after|when|please|once|for|later",
        before="i|we|he|she|they|you|do|id",
        after="your|rescheduling|cancel|calling|the|my|infusion|session",
    ),
    phrase(SUICIDE, "bye|goodbye|goodnight|farewell 0>forever|world"),
    phrase(SUICIDE, "saying|said|weird|strange|odd 2>goodbyes|byes", after="to"),
    phrase(
        SUICIDE,
        "one|1|the|my 0>last|final 0>sunset|sunrise|hug|cigarette|goodbye|supper|kiss|swim|memory",
        before="from",
    ),
    phrase(
        SUICIDE,
        "see|saw|visit|visited|hug|hugged|hold|held|kiss|kissed|call|called|seen 7>one|1|a 0>last|final 0>time|"
        "visit|hug",
        between="dr|doctor|therapist|nurse|clinic|you|psychiatrist|infusion|pay|again",
        after="before",
    ),
    phrase(
        SUICIDE,
        "last|final 0>nice|good|perfect|beautiful|happy|great 0>memory|weekend|visit|trip|christmas|time 2>with|of|for",
    ),
    phrase(
        SUICIDE,
        "nice|good|perfect|beautiful|happy|great 0>last 0>memory|weekend|visit|trip|time|day|summer",
        after="was",
    ),
    phrase(SUICIDE, "who|whos|whod|whose 3>miss 0>me 1>anyway|really|even|lol|bye|if|when|anyways", after="at"),
    phrase(SUICIDE, "whos|who 1>going|gonna|gona|would|will|even|is 2>miss|mourn|notice 0>me", after="at|on|while"),
)
PLACE_GIVEN_UP = (
    phrase(
        SUICIDE,
        "someone|somebody|anyone|anybody|person|people 1>who|that|actually|else 2>want|wants|deserves|deserve "
        "2>live|alive|"
        "living",
        between="not",
        after="in|near|close|music|chat",
    ),
    phrase(
        SUICIDE,
        f"wont|not|doesnt|dont|nothing 0>matter|need|needing|mattering 2>by|it|soon|after 0>{DAY}",
        between="deductible|insurance",
    ),
    phrase(SUICIDE, "need|needing|needed|cold|pain|use 2>where 0>im|ill 0>going|headed", after="to"),
    phrase(
        SUICIDE,
        "wont|not|never 1>be|bother 1>a|bothering 1>bother|you|burden|problem|trouble 2>longer|anymore|again|"
        "anyone|after|"
        "much",
        before="it|that",
    ),
)
OTHERS_FREED = (
    phrase(
        SUICIDE,
        f"everyones|everybodys|their|{DEAR}|kids 1>whole|would|lives 0>life|lives 3>simpler|easier|better|lighter|"
        "calmer",
        after="if|after|with",
        between="make|my|treatment|help",
    ),
    phrase(SUICIDE, "everyones|everybodys 0>life|lives 2>simpler|easier|better|lighter"),
    phrase(
        SUICIDE,
        "being|im|i|am 1>the|am 0>reason 3>everyone|everybody|family|kids|mom|they|wife|husband 4>sad|tired|cry|cries|"
        "miserable|unhappy|suffering|stressed|broke|fight|fighting",
    ),
    phrase(
        SUICIDE,
        "theyll|they|family|everyone|mom|wife|husband|youll|people 2>cry|grieve|mourn|sad|hurt 6>ok|okay|fine|"
        "move|forget|"
        "then|better",
        between="infusion|session|treatment|during",
        after="to",
    ),
    phrase(
        SUICIDE,
        "im|ill|be|once|me|am 1>out 0>of 1>the|their|everyones|her|his 0>way|picture|hair",
    ),
    phrase(
        SUICIDE,
        "kids|family|everyone|everybody|they|children|wife|husband|mom|world|you 2>be 0>better 0>off",
        after="with|if|financially|in|at|going|taking|than|getting|because|now|starting|calling|asking|on|seeing",
    ),
)
THE_DEAD = (
    phrase(
        SUICIDE,
        "ill|soon|finally|ready|wait|gonna|hoping|time|want 3>see|join|meet|hold|hug|with 2>grandma|grandpa|nana|"
        "granny|papaw|mamaw|meemaw|abuela|abuelita 3>again|soon|finally|up",
        after="at|on|in|for|weekend",
    ),
    phrase(
        SUICIDE,
        f"see|be|join|meet|hold|hug|with 5>again|soon|finally 5>{LATE}",
        between="appointment|baby",
        after="weight|my",
    ),
    phrase(SUICIDE, "home 1>to|with|in|among 1>the|my|our 0>stars|sky|father|creator|angels|light|lord"),
)
IF_THIS_FAILS = (
    phrase(
        SUICIDE,
        "if|when 3>doesnt|dont|fails|fail|not|wont|didnt|stops 1>work|help|working|do 2>thats|then|its|im|ill|i "
        "2>it|over|done|out|gone|finished|checking 1>for 1>me|good",
        between="covered|insurance|pay|next",
    ),
    phrase(
        SUICIDE,
        "if|when 3>doesnt|dont|fails|not|wont|didnt 1>work|help|working 2>thats|then|im|ill 1>thats|im|done|it|"
        "over 0>it|done|"
        "out|over|finished",
        after="of|with|to|in|on|for|a|trying|the|taking|and",
    ),
    phrase(
        SUICIDE,
        "last|only|final 1>hope|chance|resort|shot|try|stop|attempt 6>fails|fail|doesnt|not|after|then|before "
        "4>another|other|"
        "different|backup|exit 1>plan|way|exit|out",
        between="insurance|option|medication",
    ),
    phrase(
        SUICIDE,
        "last|only|final 1>hope|chance|resort|shot|try|stop 4>before 1>i 2>end|go|leave|check|give|quit|do|finish",
        after="to|back|ahead|on|try|with",
    ),
)
HIDDEN_FROM_YOU = (
    phrase(
        SUICIDE,
        "lied|lie|lying|dishonest|fibbed 5>item|phq|suicide|suicidal|safety|death|dying|self|9|screening",
        between="insurance|down|age|income",
    ),
    phrase(
        SUICIDE,
        "answered|said|put|marked|checked|wrote|clicked 2>no|zero|0|safe 4>safety|danger|thoughts|suicide|9|harm|item "
        "8>true|lie|lied|honest|actually|truth|lying",
    ),
    phrase(
        SUICIDE,
        "hospitalize|commit|lock|institutionalize|committed|hospitalized|5150|baker|admit|locked 1>me|up|act "
        "2>if|for 2>i|she|"
        "he|they|being|you 3>told|tell|knew|truth|honest|said|say|know|find|knows",
        between="can|insurance|need",
    ),
    phrase(
        SUICIDE,
        "tells|told|tell|telling|says|say|saying|said|admits|admit 2>have|has|had|got 1>a|the 0>plan",
        after=f"{INSURERS}|b",
        between="insurance|doctor",
    ),
    phrase(
        SUICIDE,
        "dont|please|not|no 1>send|call|calling|sending 1>the|any|a 0>cops|police|ambulance|911",
    ),
    phrase(SUICIDE, "dont|not|never 1>send|sending 0>anyone|anybody|somebody|someone|help", after="to|text|with"),
    phrase(
        SUICIDE,
        "dont|not|cant|wont|nobody 1>try|trying|can|even|you 1>to|and|can 0>stop|save|rescue|talk 0>me",
        between="have",
        after="from|money|to",
        unbroken=True,
    ),
)
NOT_SAFE_NOW = (
    phrase(
        NOT_SAFE,
        "gonna|going|might|about|will|afraid|scared|ill|could 3>do 0>something 0>tonight|stupid|bad|permanent|drastic|"
        "terrible|irreversible|rash|dumb|reckless|awful",
    ),
    phrase(
        NOT_SAFE, "something 0>bad|terrible|awful|stupid 3>happen|happens|happening 3>tonight|unless|nobody|stops|stop"
    ),
    phrase(
        NOT_SAFE,
        "shouldnt|cant|dont|not|afraid|scared|unsafe|trust|hate 3>be|left|leave|alone|myself|being 2>alone|with|"
        "w|around|near "
        "3>pills|meds|gun|knives|bottle|bottles|medicine|thoughts|knife|scissors|razors",
    ),
    phrase(NOT_SAFE, "locks|lock|locking 0>me 0>in|inside|up", after="portal"),
    phrase(
        NOT_SAFE,
        "ex|he|she|husband|boyfriend|someone|dad|stepdad|brother|hes|shes 3>outside|here|door|window|driveway|"
        "porch|house "
        "3>gun|knife|bat|machete|rifle|pistol|weapon",
        between="safe|license",
    ),
    phrase(NOT_SAFE, "hurting|beating|touching|choking|raping 0>me 0>again", before="it|back|knee|head|shoulder|neck"),
)
BY_ANOTHER = (
    phrase(
        SUICIDE,
        "says|said|saying|told 8>leave|leaving 0>for 0>good|ever",
        between="job|house|marriage|him|me",
        after="weather|clinic|reason|doctor|news|pay",
    ),
    phrase(
        SUICIDE, "long 2>until|till|til|before 2>someone|somebody|anyone|they 1>find|finds|notices 0>me", before="so"
    ),
    phrase(
        SUICIDE, "found|finds|discovered|saw 4>noose|rope|nooses|cuts 4>his|her|sons|daughters|closet|room|arm|arms|bed"
    ),
    phrase(
        SUICIDE,
        "took|grabbed|left|taken 2>gun|pistol|rifle|shotgun|glock 8>answer|answering|wont|gone|left|drove|"
        "missing|reach|find",
    ),
    phrase(
        SUICIDE,
        "texted|wrote|posted|messaged|text|sent|said 4>love|loved|sorry 12>answer|answering|pick|off|reach|"
        "missing|respond|"
        "responding|find|disappeared",
        between="appointment|guys|clinic|insurance",
        after="appointment|your|a",
    ),
    phrase(
        SUICIDE, "journal|diary|notebook|notes|tiktok|discord|searches|posts 8>out|die|death|gone|goodbye|disappear"
    ),
    phrase(SUICIDE, "where 2>gun|guns|pistol|rifle|ammo|bullets|pills 1>are|is|kept|keep|hidden|hide|went|key"),
)

PHRASES: tuple[Phrase, ...] = (
    *FAREWELL,
    *PLACE_GIVEN_UP,
    *OTHERS_FREED,
    *THE_DEAD,
    *IF_THIS_FAILS,
    *HIDDEN_FROM_YOU,
    *NOT_SAFE_NOW,
    *BY_ANOTHER,
)
