"""The English lists of self-harm, harm to others and not safe, continued: what is feared, pictured or hidden.

How: `crisis_phrases`. Only what widens the lists of clinical.md 3.3.
"""

from .crisis_english_words import ANYBODY, LIMBS, PERSON, SELF, WEAPON
from .crisis_phrases import NOT_SAFE, OTHERS, SELF_HARM, SUICIDE, Phrase, phrase

BLADES = "blade|blades|razor|razors|razorblade|razorblades|knife|scissors|lighter|glass"

HIDDEN_HARM = (
    phrase(
        SELF_HARM,
        "gonna|going|will|could|might|want|wanna|thinking|about|tempted|almost|ill|should "
        "3>take|taking|swallow|down|drink|took 1>whole|entire|full 0>bottle",
        after="water|of",
    ),
    phrase(SELF_HARM, "took|swallowed|downed|ate|take 1>a|whole 0>handful|fistful", after="nuts"),
    phrase(
        SELF_HARM,
        "cutting|burning|blade|bleeding|hurting 1>myself|is|its|the 1>is|the|only 0>only|thing|one 2>way|"
        "thing|that|relief|feel|makes|helps",
        between="carbs|out|sugar|back|it|knee|meat|stomach",
    ),
    phrase(
        SELF_HARM,
        "scratch|scratched|scratching|scraped|sliced|nicked|slashed|bleeding|cutting|marks "
        "2>my|his|her|up|on 1>wrist|wrists|thighs",
        after="on|brace|watch",
        between="cat|dog|fence",
    ),
    phrase(
        SELF_HARM,
        "carve|carved|carving|scratch|scratched|burn|burned|cut|write|wrote|engrave 2>words|names|name|hate|"
        "lines|initials|letters|ugly|fat|worthless 1>in|into|on 1>my|his|her 0>leg|legs|arm|arms|skin|thigh|"
        "thighs|stomach|wrist",
    ),
    phrase(SELF_HARM, "new|fresh|more|healing|deep|hiding 0>cuts|burns", after="of|meat|to|in|from|beef|this|season"),
    phrase(
        SELF_HARM,
        "havent|not|didnt|stopped|quit|clean|without|days|weeks|months 0>cut|cutting|cuts 1>in|for|since|"
        "myself|this|but",
        after=("down|half|back|out|off|dose|pill|pills|hair|carbs|salt|sugar|grass|my|meat|gluten|caffeine|smoking"),
    ),
    phrase(
        SELF_HARM,
        "urge|urges|need|want|wanna|itch|craving|tempted 1>to|for 0>cut|cutting|bleed",
        after=("down|back|off|out|my|hair|it|the|costs|a|carbs|in|dose|sugar|ties|contact|through|and|weight|this"),
    ),
    phrase(
        SELF_HARM,
        "burn|burned|burnt|burning|scald|scalded 1>my|his|her 1>arm|arms|leg|legs|wrist|hand|thigh|stomach|"
        "skin 2>with|on 1>the|a|my|purpose|hot 1>iron|lighter|curler|straightener|purpose|cigarette|candle",
        after="cooking|accident|accidentally|by|ironing|today",
    ),
    phrase(
        SELF_HARM,
        "hit|punch|slap|hitting|punching|slapping|smack 0>myself 1>in|until|when|on|over|hard",
        after="golf",
    ),
    phrase(SELF_HARM, f"{BLADES} 5>on 1>my|his|her 0>{LIMBS}", after="hair", between="shave|shaving|cooking"),
    phrase(
        SELF_HARM,
        "sleeves|sleeve|hoodie|hoodies|bracelets|sweater 3>hide|hiding|cover|covering|covers|hides 2>cuts|"
        "scars|marks|arms|wrists|burns",
    ),
    phrase(SELF_HARM, f"cuts|gashes|slices|slits 1>on|up|all|over|across 2>my|his|her 1>{LIMBS}", after="from|hair"),
    phrase(
        SELF_HARM,
        "see|watch|seeing|watching|taste|want|need 1>the|my|myself|to 0>blood|bleed",
        after="pressure|work|test|tests|results|type|sugar|draw|panel|lab|cell|count",
    ),
    phrase(
        SELF_HARM,
        "lighter|flame|iron|cigarette|cigarettes|match|matches 2>to|on|out|into|against 1>my|his|her 1>skin|"
        "arm|arms|leg|legs|wrist|hand|thigh|thighs",
    ),
    phrase(
        SELF_HARM,
        "cut|cutting|hurt|hurting|burn|burning|harm 1>again|deeper|myself 3>calm|release|relief|numb|feel|helps|only",
    ),
    phrase(
        SELF_HARM,
        "pain|cutting|cuts|blood|blade|burning 1>is|of|makes 0>only|makes|the 1>thing|me|way|only 2>feel|"
        "helps|calms|control|real|release",
        after="back|knee",
        between="chronic|joint|relief",
    ),
    phrase(SELF_HARM, f"deserve|deserved|deserves 1>to|the 0>suffer|hurt|pain|bleed|punished|{SELF}"),
    phrase(SELF_HARM, "punish|punishing|hurting|starving 0>myself|himself|herself|me", after="at"),
)

PICTURED = (
    phrase(
        OTHERS,
        "pillow|blanket|hand 2>over|on 1>my|the|his|her 0>baby|newborn|son|daughter|husband|wife|mom|kid|child|infant",
        after="shower",
        between="back|his",
    ),
    phrase(
        OTHERS,
        "make|sure|making|ensure 3>never 0>walks|walk|breathes|breathe|sees|talks|hurts|wakes 1>again|another|anyone",
        after="mistake",
    ),
    phrase(
        OTHERS,
        "make|making|want 2>him|her|them|all|everyone|everybody 1>all|to|both 0>pay|suffer|bleed",
        after=("upfront|up|the|cash|in|before|a|out|back|for|my|less|attention|by|with|it|off|bills|when"),
    ),
    phrase(OTHERS, "one 0>of 0>us 6>dead|die|dies|killed|jail|prison|grave|morgue"),
    phrase(
        OTHERS,
        "pillow|plastic|blanket|bag|hand 2>over|on 2>baby|babys|husbands|wifes|moms|moms|her|his|him|dads|"
        "childs|kids|sons|daughters 1>face|mouth|nose",
        after="massage|surgery",
    ),
    phrase(
        OTHERS,
        "beat|kill|stomp|stab|choke|strangle|smash|beating 3>death|unconscious|bloody|pieces",
        after="by",
        between="me",
    ),
    phrase(
        OTHERS,
        "wont|not|never|better 1>see|make|live|reach|watch 1>it|christmas|his|to|her|another|tomorrow|their "
        "1>if|to|christmas|alive|back|birthday|day|past 2>he|she|they|keeps|keep|if|when|christmas|end|alive "
        "2>it|up|keeps|messing|doing|around|again|talking|touches",
        after="appointment|work",
    ),
    phrase(
        OTHERS,
        "list 1>of|with 1>people|names|everyone|who|them|those 3>pay|hurt|kill|die|wronged|suffer|deserve|get|regret",
        after="for|bills|insurance|my|copay|help|back",
    ),
    phrase(
        OTHERS,
        "burn|burning|torch|blow|bomb|shoot 1>this|the|that|it|up|whole 1>whole|place|house|building|office|"
        "clinic|down|school|it|up|place|thing 3>everyone|inside|with|them|him|people|down 1>inside|in|it|him|"
        "them|her|everyone|dead",
        after="cd|calories|fat",
    ),
    phrase(
        OTHERS,
        "make|making 0>him|her|them|everyone|everybody 0>pay|suffer|sorry|bleed|hurt",
        after="upfront|up|the|cash|in|before|a|out|back|for|my|less",
    ),
    phrase(
        OTHERS,
        "theyll|hell|shell|they|youll 1>all|gonna 1>be 0>sorry|regret",
        after="if|they|i|to|for|about",
        before="i",
    ),
    phrase(
        OTHERS,
        "hands|hand|pillow|bag 1>around|on|over 1>his|her|their|the|babys|that 1>neck|throat|face|mouth|head|babys",
        after="massage",
    ),
    phrase(
        OTHERS,
        "picture|picturing|imagine|imagining|images|image|visions|intrusive|flashes|thoughts|urge|urges|keep|"
        "scared|afraid 4>stabbing|drowning|dropping|pushing|choking|smothering|strangling|shaking|"
        "suffocating|poisoning|hitting 1>my|the|a|him|her|them|someone|people|our|somebody 1>baby|kid|kids|"
        "son|daughter|wife|husband|him|her|someone|people|boss|mom|dad|toddler|newborn|face|child|children|"
        "out|in|down|into|over",
        after="needle|weight|off",
        between="weight",
    ),
    phrase(
        OTHERS,
        "blow|blowing|burn|burning|shoot|shooting 0>up|down 1>the|my|his|her|this|that 0>office|building|"
        "school|house|clinic|place|church|car|apartment|store|warehouse",
    ),
    phrase(OTHERS, "one 0>of 0>us 3>dead|die|dies|killed|jail|prison|grave"),
    phrase(
        OTHERS,
        f"run|push|pushing|shove|throw|shoving|running 1>{ANYBODY}|my|the 2>off|into|down|in|out|under|wife|"
        "husband|boss 2>road|stairs|traffic|platform|tracks|train|window|balcony|bus",
    ),
    phrase(
        OTHERS,
        "afraid|scared|worried|gonna|might|could|about|going|ill|feel 3>snap|explode|lose|snapping|blow "
        "1>and|at|it|on|control|up 2>hurt|kill|hit|strangle|choke|stab|shake|do",
        after="better|good|my|this|well",
    ),
    phrase(
        OTHERS,
        f"he|she|they|boss|ex|husband|neighbor|people|everyone|{PERSON} 1>deserve|deserves|need|needs|should|"
        "has 0>to 0>die|bleed|suffer|burn",
        before="afraid|that|scared",
    ),
    phrase(
        OTHERS,
        f"have|got|know|bought|found|keep 1>his|her|their|a|the 1>address|schedule|name|list 4>{WEAPON}|kill|"
        "pay|dead|bullets|list",
    ),
    phrase(OTHERS, f"{WEAPON} 1>with|has 1>his|her|their 0>name|names"),
    phrase(
        OTHERS,
        "rage|anger|violent|hate 4>kill|hurt|stab|strangle|murder|choke|shoot 1>him|her|them|someone|"
        "somebody|my|people",
        unbroken=True,
    ),
)

ORDERED = (
    phrase(
        SUICIDE,
        "voice|voices|god|demon|demons|devil|angel|tv|radio 2>tell|tells|telling|told|say|saying|says|"
        "command|commanding|commands|order|ordering|want|wants|whispers|screaming 3>hurt|push|stab|burn|do|"
        "jump|end|kill|cut|die|sacrifice|shoot|hang|choke|worthless|dead",
        after="for|with|taxes|better",
    ),
    phrase(
        SUICIDE,
        "hear|hearing 1>my|a|the|dead|voices|someone|god 1>voice|voices|wife|telling|tell|mom|son 2>telling|"
        "tell|saying|calling|kill|hurt|come|join",
        between="you|office|line|phone",
    ),
)

THREATENED = (
    phrase(
        NOT_SAFE,
        "scared|afraid|terrified|cant|shouldnt|dont|not 3>be|left|stay|leave|am 1>by|me|home 0>myself|alone "
        "1>tonight|right|anymore|because|rn|with",
        after="for|during|driving",
    ),
    phrase(
        SUICIDE,
        "voice|voices 3>want|wants|tell|telling|tells|say|says|order|told 1>me|that|i 1>to|should|crash "
        "1>crash|swerve|drown|run|bleed|starve|leave|disappear|die|walk|stop",
        after="for|late",
    ),
    phrase(
        NOT_SAFE,
        "hell|shell|theyll|he|she 1>will|would|said|says|swore 1>kill|hell|shell|hurt|find|hurting 0>me|us",
        after="if|a|on|out|here|in",
    ),
    phrase(NOT_SAFE, "hell|shell|theyll 0>kill|hurt|beat|shoot|hit 0>me|us", after="lol"),
    phrase(
        NOT_SAFE,
        "scared|afraid|terrified|cant|frightened 1>to|of 0>go|going|be|being 1>back 0>home|there 1>tonight|"
        "because|with|he|his|him|alone|anymore|to",
    ),
    phrase(
        NOT_SAFE,
        "scared|afraid|terrified|frightened 1>of|what 1>my|what|he|she|him|her 0>husband|boyfriend|ex|dad|"
        "stepdad|hell|will|might|partner|going|hes|shes 1>will|might|going|do|hell|coming|hurt|hit|gonna",
        after="think|say|find",
    ),
    phrase(
        NOT_SAFE,
        "someone|somebody|please|wife|husband|mom 1>to|please|needs|should|has 1>to|take|hide|lock 1>take|"
        "the|my|away|lock|hide 1>the|my|pills|guns|gun|knives|meds|away|keys 2>away|from|up|pills|guns|gun|"
        "knives|before",
        after="appointment|work|school|ride",
    ),
    phrase(
        NOT_SAFE,
        "before 0>i 1>do|hurt|lose|snap|kill|try|make 0>something|myself|someone|somebody|anything",
        after="like",
    ),
    phrase(
        NOT_SAFE,
        "how 0>much|long 0>longer|more 0>i 1>can|ill|could 1>hold|hang|fight|stand|survive|live|last|trusted|stay",
        after="my|the|a|work|off|without|down|still|in|for|up|at",
    ),
    phrase(
        NOT_SAFE,
        "how 0>much 0>longer|more 0>i 1>can|could 0>take|do|keep 0>this|it|going|up",
        after="medicine|job|medication|drug|pill|plan|class|up",
    ),
    phrase(
        NOT_SAFE,
        "says|saying|said|thinks|told|keeps|texted|writes 4>better|easier|happier 1>off 0>without 0>him|her|them",
    ),
    phrase(NOT_SAFE, f"locked 0>himself|herself|themselves 5>{WEAPON}|pills|razor|knife|rope"),
    phrase(
        NOT_SAFE,
        "found|read|left|discovered 1>a|his|her|the|this 0>note|letter|notes|journal|text|diary 3>goodbye|"
        "die|kill|sorry|suicide|end|wants|gone|alive|living",
        after="late",
    ),
)

PHRASES: tuple[Phrase, ...] = (*HIDDEN_HARM, *PICTURED, *ORDERED, *THREATENED)
