"""The English list of suicide, continued: an account closed, no time ahead, a wait that ends (how: `crisis_phrases`).

Families as clinicians know them: money and animals to somebody "if something happens to me", life insurance, no
January, ready and only waiting, the day and the way decided, papers in order. Only what widens
the list of clinical.md 3.3.
"""

from .crisis_english_words import PERSON
from .crisis_phrases import SUICIDE, Phrase, phrase

MONEY = "refund|deposit|package|sessions|credit|balance|prepaid|payment|paid|payments|fee"
MONTH = "january|february|march|april|june|july|august|september|october|november|december"
TIME_AHEAD = (
    f"{MONTH}|christmas|xmas|thanksgiving|easter|halloween|birthday|summer|spring|winter|fall|year|years|tomorrow|"
    "future|2027|2028|season|holidays|30|40|50|60|30th|40th|50th|decade"
)
OCCASION = (
    "recital|wedding|graduation|birthday|christmas|xmas|thanksgiving|holidays|easter|prom|anniversary|baptism|bday|"
    "quinceanera|communion|reunion|due|finals|semester|deployment"
)
DAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|tonight|tomorrow|christmas|then"
PET = (
    "bunny|rabbit|fish|hamster|parrot|lizard|snake|ferret|horse|horses|chickens|turtle|dog|cat|dogs|cats|pets|puppy|"
    "kitten|bird|birds|pig|iguana|gecko"
)
DEAR = f"{PERSON}|kids|everyone|everybody|folks|moms|grandkids|grandson|granddaughter"
NOT_DURING = "during|while|in|at|there|under|from|because|after|when|with|as|through|or|using|taking"
GO_SOMEWHERE = "to|on|for|back|through|ahead|with|over|see|home|start|do|get|have|be|by"

IF_SOMETHING_HAPPENS = (
    phrase(
        SUICIDE,
        f"{MONEY}|{PET}|house|car|stuff|things|belongings|kids|son|daughter|money 10>something|anything 1>happens|"
        "happened|"
        "happen|should 1>to|happen 0>me",
        between="during|infusion|treatment|liable|responsible|emergency|driver|drive|side",
        after=NOT_DURING,
    ),
    phrase(
        SUICIDE,
        f"something|anything 1>happens|happened|happen|should 1>to|happen 0>me 10>{MONEY}|{PET}|{DEAR}|home|house|"
        "money|"
        "gets|tell|password|passwords|sorry|loved|everything",
        between=(
            "during|infusion|session|treatment|clinic|driving|liable|sue|responsible|emergency|while|call|contact|who|"
            "reach|notify|with|in"
        ),
    ),
    phrase(
        SUICIDE,
        f"{MONEY}|rest 8>if|in 1>i|im|case 2>dont|not|am|wont|didnt|die|pass|gone|dead 1>make|around|alive|longer|"
        "it|gone",
        after="in|at|today|on|to|that|this|because|work|better|for|time|feel|next|there|and",
        between="like|need|use|want|appointment|have",
    ),
    phrase(
        SUICIDE,
        f"give|transfer|send|goes|go|leave|donate 4>{MONEY}|money 4>to|have 1>my|her|his|the 2>{DEAR} 6>if|when|"
        "after|once "
        "2>dont|not|gone|die|something|anything|longer|dead|pass",
        after="feel|want|like|need|work|use|get|have|approved|covered|eligible",
    ),
    phrase(
        SUICIDE,
        f"{MONEY} 8>if|when 1>a|the|patient|i|person|someone 1>patient|passes|dies|die|pass|i|person|client "
        "2>dies|die|passes|away|before|pass",
        after="the|my|out",
    ),
)
INSURED = (
    phrase(
        SUICIDE,
        "better|worth|more|happier|easier|richer|set|ahead|rather 8>life 0>insurance",
        between="clinic|place|information|about|questions|need|any|exam|apply",
        after="even|covers|is|exam|application|company|agent|form|quote|rates|premium|denied",
    ),
    phrase(
        SUICIDE,
        "life 0>insurance|policy 8>suicide|clause|than|worth|payout|contestable|exclusion|accident|better|still",
        between="exam|application|form|records|rates|premium|deny|quote|apply",
    ),
    phrase(
        SUICIDE,
        "insurance 1>money|payout|payoff|check|settlement 6>house|debt|debts|care|better|than|college|set|kids|"
        "mortgage",
        between="claim|denied|copay|reimbursement",
    ),
    phrase(SUICIDE, "payout|payoff 6>care|better|than|set|kids|house|debt|more|mortgage"),
    phrase(
        SUICIDE,
        "policy 6>two|2|year|years|clause 3>mark|suicide|mature|matured|period 6>ok|okay|pay|fine|set|them|they",
        between="refund|cancellation|privacy",
    ),
    phrase(SUICIDE, "look|looks|looked|made|make|seem 2>like 1>an|a 0>accident"),
)
NO_TIME_AHEAD = (
    phrase(
        SUICIDE,
        f"no|isnt|wont|not|aint|never|doubt 4>be|going|gonna|exist|come|there 3>{TIME_AHEAD} 2>for 0>me",
        between="opening|openings|party|appointment|slot|slots|bonus|party|sessions|coverage",
        after="to",
    ),
    phrase(
        SUICIDE,
        f"wont|isnt|not|aint|no 2>be 1>a|any|another|no 1>next|more 2>{TIME_AHEAD}|birthdays|christmases",
        between="problem|charge|fee",
        after="long|later|end|plan|deal",
    ),
    phrase(SUICIDE, "another 1>winter|year|summer|christmas|holiday|spring|fall|birthday|month|season 1>in 0>me"),
    phrase(
        SUICIDE,
        f"{TIME_AHEAD}|{DAY} 1>wont|isnt|will|never|not 1>come|happen|exist|coming|never|gonna 1>for|to|come "
        "1>for|to|me|come",
        after="the|us|my|help|you|clinic|this|do|go",
    ),
    phrase(
        SUICIDE,
        "why|whats|point|useless|pointless 6>book|booking|schedule|scheduling|sign|signing|pay|paying|appointment|appt|"
        "sessions|plan|planning|plans 10>wont|not|gone|dead|never|isnt|ill 2>be|make|alive|by|exist|live|dead "
        "1>alive|here|around|it|dead|by|then",
        after="until|till|that|next|on|for|at|because|to|in",
    ),
    phrase(
        SUICIDE,
        "ill|i|im|be|were 1>be|was 0>dead 0>by|before|in",
        between="tired",
        after="noon|lunch|5|8|9|10|11|12|the",
    ),
    phrase(
        SUICIDE,
        f"not|dont|isnt|never 1>planning|plan|expecting|expect|going|gonna 2>on|to|for|have|be|a 1>a|my|another|see "
        f"2>{TIME_AHEAD}",
        between="book|schedule|pay|use|until|start|refill|appointment|vacation|trip|party",
        after="trip|appointment|session|party|visit|schedule|insurance|supply",
    ),
)
ONLY_WAITING = (
    phrase(
        SUICIDE,
        "ready 2>go|leave|die|done 10>waiting|wait|until|till|after|once 3>until|after|for|till|my|once "
        f"4>{OCCASION}|baby|"
        "kids|dies|funeral|puppy|grandkids",
        between="infusion|insurance|start|approval|book|treatment|office",
    ),
    phrase(
        SUICIDE,
        "waiting|wait|holding|hanging|staying|stay|sticking|stick|hold|here|alive|lasting|last 3>until|till|til|for "
        f"2>after|my|the|his|her|one|mom|dad|our 3>{OCCASION}|dies|passes|died|die|funeral 6>then|and|so|after "
        "2>i|im|ill "
        "1>can|go|leave|leaving|done|gone|free|rest|finally|out|follow|be",
        after=f"{GO_SOMEWHERE}|start|book|schedule|begin|come",
        between="infusion|treatment|appointment|start|book",
    ),
    phrase(
        SUICIDE,
        f"one|1 0>more|last 1>{OCCASION}|summer|winter|year|time|spring 6>thats|then|and 1>it|im|ill|done|out|gone",
        after=f"{GO_SOMEWHERE}|of",
    ),
    phrase(
        SUICIDE,
        f"after|once|when 3>{OCCASION} 3>i|im|ill 2>finally|can|get 1>to|go|leave|rest|stop|sleep 0>go|leave|rest|"
        "stop|sleep",
        after=GO_SOMEWHERE,
    ),
    phrase(
        SUICIDE,
        f"after|once|when 3>{OCCASION} 3>i|im|ill 2>finally|can 1>go|leave|rest",
        after=GO_SOMEWHERE,
    ),
    phrase(
        SUICIDE,
        "waiting|wait|stay|staying|here|holding 2>until|till|til 3>dog|cat|mom|mother|dad|father|grandma|parents "
        "1>dies|die|passes|pass|goes|gone|go|dead 4>i|im|then|ill",
    ),
    phrase(
        SUICIDE,
        "counting|countdown 1>down",
        after="to|till|until|the|for|from|my|til|calories",
    ),
    phrase(SUICIDE, "days|hours|weeks|sleeps|months 0>left|remaining 1>for|of|to|as 0>me|live|living|breathing|alive"),
    phrase(
        SUICIDE,
        "picked|pick|chose|choose|choosing|chosen|planned|planning|gonna|going 8>same|anniversary 6>died|death|"
        "passed|dad|"
        "did|brother|husband|wife|son|mom|killed|father|mother",
        between="appointment|trip|dinner|church|cemetery|party",
    ),
)
DECIDED = (
    phrase(
        SUICIDE,
        "i|ive|already|he|she|hes|shes|have|has|know 1>have|has|already|know|knows|decided|picked|chose|chosen "
        "2>the|what|"
        "which|a 1>day|date 4>place|how|where|way|method|spot",
        between="appointment|infusion|session|surgery|call",
        after="to|much|many|long|often|far|i|you|is|of|get",
    ),
    phrase(
        SUICIDE,
        "all 0>decided 1>nothing|no|dont|goodbye|sorry|tonight|tomorrow|friday|saturday|sunday|already|so",
        after="appointment|but",
    ),
    phrase(
        SUICIDE,
        "know|knows 1>exactly|how|when 1>how|when|it|this|my 1>it|this|story|all|ends|end 0>ends|end",
        before="dont",
    ),
    phrase(SUICIDE, f"it|all|everything|this 2>over 0>by 1>{DAY}", between="infusion"),
    phrase(
        SUICIDE,
        "calm|peace|peaceful|relief|lighter 8>know|decided|chose|date|finally 4>ends|over|going|decided|day|when",
    ),
)
IN_ORDER = (
    phrase(
        SUICIDE,
        "updating|updated|redid|redoing|finalized|finalizing|signed|finishing|finished|wrote|writing|making|doing|did "
        "2>my 0>will|wills",
        after="to|power|is|be",
        between="chart|doctor",
    ),
    phrase(SUICIDE, "my 0>will 2>signed|notarized|updated|written|done|finished|ready|desk", after="to|you"),
    phrase(
        SUICIDE,
        "letters|envelopes|goodbyes|cards 1>are|all|already|written|r 1>all|written|sealed|addressed|"
        "stamped|signed|"
        "done|already|finished|ready",
        after="by|from|for|at|to|in",
        between="doctors|credit|insurance",
    ),
    phrase(
        SUICIDE,
        "letters|notes|envelopes 0>written|sealed|addressed|stamped|signed|done|finished",
        after="by|from|for|to",
    ),
    phrase(
        SUICIDE,
        "folder|binder|list|lists|passwords|papers|accounts|bank|bills|closet|stuff|things|will|garage|attic|"
        "logins 8>so "
        f"2>nobody|noone|no|they|he|she|one|{DEAR} 3>dont|doesnt|wont|has|have|not|needs 1>to|have|hav 1>to|dig|"
        "hunt|search|"
        "deal|sort|clean|figure|fight|worry|guess|go",
        after="pay|bring|call",
        between="appointment|clinic|doctor",
    ),
    phrase(
        SUICIDE,
        "deleted|shredded|burned|wiped|erased|destroyed|trashed|burnt 4>journals|journal|diary|diaries|accounts|photos|"
        "messages|notebooks|letters|phone|history|hard 6>so|nobody|noone|no|after|before|goodbye",
    ),
    phrase(SUICIDE, "keys|boxes|everything|stuff|jewelry|tools|furniture 2>labeled|labelled|tagged 2>for|with|so"),
    phrase(
        SUICIDE,
        "easier|better|best|kinder|cleaner 0>this|that 0>way 3>sorry|goodbye|bye|everyone|everybody|them|family|"
        "kids|all",
        after="to|if|for",
    ),
    phrase(
        SUICIDE,
        f"gave|give|surrendered|rehomed|giving|rehoming 2>my|our 2>{PET} 2>to|away|up",
        after="me|because",
        between="pills|meds|medicine|food|bath",
    ),
    phrase(
        SUICIDE, f"took|brought|dropped 2>{PET} 4>store|shelter|pound|rescue|humane 6>who|cuz|because|so|wont|cant|find"
    ),
)
PHRASES: tuple[Phrase, ...] = (
    *IF_SOMETHING_HAPPENS,
    *INSURED,
    *NO_TIME_AHEAD,
    *ONLY_WAITING,
    *DECIDED,
    *IN_ORDER,
)
