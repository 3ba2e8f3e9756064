"""The English lists, continued: danger said in passing, as if it were about something else (how: `crisis_phrases`).

Families as clinicians know them: a room taken so that others do not find them, a door left open, an alarm taken down, a
dog to be fetched, a weapon laid out, water or a drop looked at, a bargain with God, what kin have seen, harm in a few
words, too much taken. Only what widens the list of clinical.md 3.3.
"""

from .crisis_english_closing import DAY
from .crisis_english_words import MANY, WEAPON
from .crisis_phrases import BODILY, NOT_SAFE, OTHERS, SELF_HARM, SUICIDE, Phrase, phrase

SHARP = "knife|razor|razors|blade|blades|scissors|boxcutter"
FINDERS = "cops|police|coroner|detective|sheriff|paramedics"

WHO_FINDS = (
    phrase(
        SUICIDE, "nobody|noone|one 0>left 0>to 0>bill|call|charge|contact|reach|treat|email", before="the|this|that"
    ),
    phrase(SUICIDE, "found 0>me 0>last 0>time", after="you"),
    phrase(
        SUICIDE,
        "motel|hotel|cabin|airbnb 10>find|walk|finds|walks|clean|found|body",
        between="after|near|infusion|you|appointment|pet|map",
    ),
    phrase(SUICIDE, "time 3>motel|hotel|cabin", between="check|out|in|at|travel|full"),
    phrase(SUICIDE, f"if 1>the|a 0>{FINDERS} 1>call|calls|come|comes|ask|asks|contact|show"),
    phrase(SUICIDE, "door|doors 4>so|for|dont 4>break|kick|bust|paramedics|police|ambulance", between="wind"),
    phrase(
        SUICIDE, "took|removed|unplugged|disconnected|disabled 5>detector|alarm|alarms 4>garage|bedroom|before|bathroom"
    ),
    phrase(
        SUICIDE,
        f"come|someone|somebody|please 3>get|feed|take|grab|check 2>the|my|on|our 0>dog|cat|dogs|cats 2>{DAY}|key|"
        "morning",
    ),
    phrase(SUICIDE, "dog|cat|dogs|cats|kids 6>key|keys 2>under|mat|mailbox", between="lost"),
    phrase(SUICIDE, "writing|wrote|rewriting|rewrote|typed|retyped 4>note 4>right|perfect|over|kids", after="from"),
    phrase(SUICIDE, "felt|feels|sounded|sounds|seemed|seems 2>goodbye|farewell", between="to|say"),
)
LAID_OUT = (
    phrase(SUICIDE, f"{WEAPON}|gauge 2>cleaned|loaded|oiled|out|table|desk", after="of"),
    phrase(SUICIDE, "propofol|pentobarbital|nembutal|vecuronium|succinylcholine 4>home|from|have|got|stash"),
    phrase(SUICIDE, f"{SHARP} 1>is|are|s 1>on|in|by 3>floor|sink|tub|bed|bathroom|lap|hand", between="kitchen"),
    phrase(SUICIDE, "how 0>deep 3>reservoir|lake|river|canal|quarry|water|pond|harbor|bay"),
    phrase(SUICIDE, "looking|staring|looked|stared 2>at|down|into 1>the 0>drop|water|rocks|fall", after="bottle|bill"),
    phrase(SUICIDE, "floor|story|floors 4>window|balcony|railing 4>open|opens|wide|unlocked|jump"),
    phrase(
        SUICIDE, "drove|drive|went|walked|hiked 2>out|up|to|back 3>point|bluff|cliff|dam|quarry|overlook|pier 2>again"
    ),
    phrase(SUICIDE, "train|bus|truck|subway 3>passes|comes|goes|by|pulls 4>hold|step|grab|jump|lean", between="stop"),
    phrase(
        SUICIDE,
        "had|put|tied|felt 1>it|the|a|belt|rope|cord|sheet 1>belt|rope|cord|sheet|around 1>around|round 0>my 0>neck",
    ),
    phrase(SUICIDE, "had|put|tied 1>it 0>around|round 0>my 0>neck"),
    phrase(SELF_HARM, "new|fresh|more 0>scars|scar|slashes", after="from|after|tissue"),
)
NOT_LONG = (
    phrase(SUICIDE, "better|fine|good|calm|ok|okay|lighter|peaceful 5>since 2>made 0>up 0>my 0>mind"),
    phrase(SUICIDE, "donate 2>sessions|deposit|package|balance 12>not|wont|never|no"),
    phrase(SUICIDE, "got|have|theres|is|has|so 0>nothing|noone|nobody 0>keeping|holding 0>me", after="from|up"),
    phrase(SUICIDE, "dont|doubt|not 2>think|know|sure|expect|if 3>still 1>be 0>here|around|alive"),
    phrase(SUICIDE, "want|wish|need 2>night|sleep|nap 1>where|that|when|and 1>i 1>dont|not|never 0>wake|woke"),
    phrase(SUICIDE, "dont 0>worry|bother|plan|buy|get 4>my|his|her 0>birthday|christmas|present|presents 1>this|next"),
    phrase(
        SUICIDE,
        "i|she|he|im|hes|shes|ill 0>wont|not 1>be 1>a 0>problem|burden|bother|worry 1>come|after|by|soon|for|"
        "much|anymore",
    ),
    phrase(
        SUICIDE,
        "pills|meds|medicine|medicines|treatment|oxygen 3>and 2>go|be 2>see|with|meet|join 2>grandpa|grandma|"
        "husband|wife|dad|mom|jesus|god|lord|her|him",
        between="drive|appointment",
    ),
    phrase(SUICIDE, "he|god|lord|jesus 1>can|will|takes|take 1>take|takes|me 1>me|by 0>by|before|soon|or|tonight"),
    phrase(SUICIDE, "lived 0>long|enough 0>enough", after="to"),
    phrase(SUICIDE, "lived 0>enough"),
    phrase(SUICIDE, "had 1>a 0>good 0>run", after="of|with|on"),
    phrase(SUICIDE, "is 0>it|that 0>a 0>sin"),
    phrase(SUICIDE, "already 1>dying 0>inside|anyway"),
    phrase(SUICIDE, "client|patient|someone|person 1>does|did|do 0>it 0>after|before|here", after="school"),
    phrase(SUICIDE, "this 0>time 3>right|real|serious|succeed|survive 1>it|on|i|nobody", between="appointment|not"),
    phrase(SUICIDE, "wont|not 2>fail|screw|mess 3>this|next 0>time"),
)
SEEN_BY_KIN = (
    phrase(
        SUICIDE,
        "google|search|searches|history|browser|youtube|reddit|forum|forums 5>hanging|suicide|nooses|knots|overdose|"
        "drowning|bridges|poison|painless",
    ),
    phrase(
        SUICIDE,
        "pic|picture|photo|selfie|pics|video 4>pistol|gun|noose|rope|pills|rifle|blade|bridge|ledge",
        before="the",
    ),
    phrase(SUICIDE, "mailed|sent|wrote|gave 3>checks|letters|letter|cash 10>picking|answer|answering|reach|pick"),
    phrase(SUICIDE, "says|said|asks|asked|telling|told 4>wear 3>funeral"),
)
FEW_WORDS = (
    phrase(
        OTHERS,
        "hold|holding|carry|carrying|near 3>baby|newborn|infant 4>balcony|window|stairs|knife|knives|bridge|"
        "railing|oven",
    ),
    phrase(
        OTHERS,
        "put|putting|shove 3>son|daughter|baby|him|her|kids|them|newborn 2>in 1>the|a 0>oven|microwave|dryer|"
        "freezer|river|lake",
    ),
    phrase(OTHERS, "get|getting 0>him|her|them 0>before 1>he|she|they 0>get|gets 0>me"),
    phrase(OTHERS, "deserve|deserves 3>what|everything 3>gonna|coming|going 1>to|get|happen"),
    phrase(OTHERS, "neither|none|nobody|noone 4>leaving|walks|walking|coming|leaves 3>alive|building|court|breathing"),
    phrase(OTHERS, "bat|machete|knife|crowbar|hammer|axe 1>is|s 1>in 1>my|the 0>car|truck|bag|trunk|backpack"),
    phrase(NOT_SAFE, "hand|hands|arm 0>on|around|at|over 0>my 0>throat|neck|mouth", before="my|the"),
    phrase(NOT_SAFE, "put|putting|slipping|slipped|poison|poisoning 3>in|into 0>my 0>food|drink|coffee|tea"),
    phrase(NOT_SAFE, "tracker|airtag|gps 2>on|in 1>my 0>car|phone|purse|bag|truck"),
)
TAKEN = (
    phrase(
        SELF_HARM,
        "drank|swallowed|drinking|chugged 3>cleaning|cleaner|detergent|lye|acid|pods|thinner|gasoline|sanitizer",
    ),
    phrase(SELF_HARM, "lithium|pills|meds|bottle|month|pack|everything 4>in 0>my 0>stomach"),
    phrase(
        SELF_HARM,
        f"ate|popped|downed|swallowed|took|chewed 8>{MANY}|15|12 0>norco|norcos|gummies|edibles|tabs|caps|pills|of",
    ),
    phrase(SELF_HARM, "swallowed|downed|chugged|emptied 4>bottle", after="for", between="water"),
    phrase(BODILY, "lips 1>are|turned|r|look 0>blue|purple|gray|grey"),
    phrase(BODILY, "unresponsive|unconscious"),
    phrase(BODILY, "isnt|not|barely|stopped|hardly 0>breathing", after="well|right|easily|exercises|through|properly"),
    phrase(BODILY, "face|mouth|arm|side 3>numb|droopy|drooping|drooped|droops", between="needle|iv|after"),
    phrase(
        BODILY,
        "wont|cant|doesnt|not 1>wake|waking 0>up 2>after|from|since|shes|hes 3>lozenge|pills|dose|meds|ketamine|took",
    ),
)

LAST_WORDS = (
    phrase(
        SUICIDE,
        "writing|wrote|written|list|decide|decided 3>who 2>get|gets|keep|have 1>my|the",
        after="chart|message|results",
    ),
    phrase(SUICIDE, "handling|handle|sorting 1>my 0>things|affairs|estate|stuff"),
    phrase(SUICIDE, "know 1>that|i 0>was 0>here", before="you", after="today|yesterday|before|for|on|last|in"),
    phrase(SUICIDE, "told|tell 2>everyone|everybody|boss 3>my 0>last 0>day 2>everybody|everyone|alive|here"),
    phrase(SUICIDE, "no|not|need 0>follow 0>up 3>trust|promise|necessary", between="question", after="to"),
    phrase(SUICIDE, "been 1>an|a 0>honor|privilege|ride 2>signing|bye|goodbye|over|out"),
    phrase(SUICIDE, "signing 0>off 1>for|forever|now|permanently", after="on|the|a"),
    phrase(
        SUICIDE,
        "arrangements|arrangement 2>for 2>cat|dog|kids|pets|body|remains",
        between="travel|infusion|appointment|ride",
        after="are|is|to|so|while",
    ),
    phrase(SUICIDE, "pain|this|it|hell|suffering 1>ends|end|stops|over 3>one|either 0>way"),
    phrase(SUICIDE, "one 0>way 0>or 0>another 4>out|gone|end|over|done|free|peace"),
    phrase(SUICIDE, "out 0>of 0>this 0>body|skin|world"),
    phrase(SUICIDE, "be 1>where|with 1>my 0>baby|angel 1>is|in|again", after="born"),
    phrase(SUICIDE, "taken 0>care 0>of 1>now 3>light|lighter|calm|free|peaceful|ready"),
    phrase(SUICIDE, "waste 0>of 1>your|everyones 0>time 2>oxygen|space|air|life|breath"),
    phrase(SUICIDE, "nobody|noone 3>checks|check|visits 2>on 0>me 6>days|weeks|before|smell|find"),
    phrase(
        SUICIDE, "when|once|after 1>they|you|she|he|someone 0>find|finds 0>me 3>tell|its|dont|i|please|will", after="an"
    ),
    phrase(SUICIDE, "nice|kind|good 1>to 1>me 5>mattered|remember|bye|goodbye", after="office"),
    phrase(
        SUICIDE,
        "gave|gives|sent|left|texted 1>me|us|him|her 1>all|her|his 1>her|his 0>passwords|pins|codes|keys 6>case|"
        "something",
    ),
    phrase(
        SUICIDE, "gave|gives|sent|left|texted 1>me|us|him|her 0>her|his|all 0>passwords|pins|codes 6>case|something"
    ),
)
IN_HAND = (
    phrase(SUICIDE, "stepping|step|walking|jumping 0>off 0>the 0>curb|platform 5>bus|truck|train|car|comes"),
    phrase(
        SUICIDE, "bottle|pills|gun|rope|blade|razor 4>put|putting 1>it|them 0>back|down", between="cap|drug|cabinet"
    ),
    phrase(SUICIDE, "hope|hoping|wish|pray 2>furnace|heater|stove|gas|boiler|carbon 1>leaks|leak|explodes|leaking"),
    phrase(SUICIDE, "between|from 2>me 0>and 1>the|that|a 0>bridge|gun|rope|pills|edge|grave|bottle"),
    phrase(SUICIDE, "has|have|had|got 1>a 0>date 0>in|on 1>his|her|my|in 0>mind", before="you|to"),
    phrase(SUICIDE, "razor|razors 0>blade|blades|blades", after="burn"),
    phrase(
        SUICIDE,
        "practicing|practice|practiced|tying|learning|making 2>knots|nooses|noose",
        after="in|for|at|tie|sailing",
        before="is|son|was",
    ),
    phrase(SUICIDE, "already 0>dead 2>waiting|and|just 6>body|catch|bury"),
    phrase(SUICIDE, "which 2>pills|meds|ones|medicine|drugs 2>strongest|deadliest|dangerous|worst"),
    phrase(
        SUICIDE,
        "looked|looking|leaned|leaning 1>over|down 1>the 0>side|rail|edge|railing 4>hour|minutes|while|time|long",
    ),
    phrase(
        SUICIDE,
        "thought|thinking|considered|know 1>of|about 1>every|all 0>way|ways|method 6>like|best|one|easiest",
        between="pay",
    ),
    phrase(SUICIDE, "cliff|bridge|roof|overpass|ledge|balcony 5>no 0>railing|rail|fence|barrier|net|guard"),
    phrase(SUICIDE, "me 0>and 1>the|my|a 0>38|357|45|44|22|9mm|glock|gun|bottle|rope 1>tonight|now|alone"),
    phrase(SELF_HARM, "long 0>sleeves 2>all|again|even 1>summer|july|august|100|heat"),
    phrase(SELF_HARM, "arms|thighs|legs|wrists 2>look|looks|like 2>tiger|zebra|ladder|barcode|grill"),
    phrase(
        SUICIDE,
        "hear|hearing|heard 3>man|woman|voice|voices|someone 2>say|saying|says|tell 3>knife|gun|jump|do|end|kill|pills",
    ),
    phrase(OTHERS, "scared|afraid|terrified 1>of 1>what 0>ill|i 3>do|might 1>to|do 1>to|my|him|her|them"),
    phrase(
        OTHERS,
        "take|taking 0>people|everyone|someone|others|him|her|them|somebody 0>with 0>me 1>when|if|tonight|too",
        before="to|can|i",
    ),
    phrase(
        OTHERS,
        "im|gonna|ill|be 1>gonna|be 0>taking|take 0>people|everyone|others|them|all|him|her 0>with 0>me",
        after="to|on|for",
    ),
    phrase(OTHERS, "im|gonna|ill|be 0>taking|take 0>people|everyone|others|them|all 0>with 0>me", after="to|on|for"),
    phrase(
        SELF_HARM, "took|taken|swallowed 2>whole|entire|weeks|months 2>worth|supply 5>pills|meds|medicine|medication"
    ),
    phrase(SELF_HARM, "swallowed|took|drank|ate 0>something 1>i|and 0>shouldnt|not|wont|im"),
)

PHRASES: tuple[Phrase, ...] = (
    *WHO_FINDS,
    *LAID_OUT,
    *NOT_LONG,
    *SEEN_BY_KIN,
    *FEW_WORDS,
    *TAKEN,
    *LAST_WORDS,
    *IN_HAND,
)
