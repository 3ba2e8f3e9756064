"""The English lists of self-harm, harm to others, not safe and signs of the body (clinical.md "
"3.3; how: `crisis_phrases`)."""

from .crisis_english_words import (
    ANYBODY,
    BODY,
    CANNOT,
    HEAP,
    HIGH_PLACE,
    INTEND,
    LIMBS,
    MANY,
    NOT,
    PERSON,
    PILLS,
    ROAD,
    SELF,
    WANT,
    WEAPON,
)
from .crisis_phrases import BODILY, NOT_SAFE, OTHERS, SELF_HARM, Phrase, phrase

SWALLOW = "swallow|swallowed|swallowing|took|taken|downed|ate|tuk|popped|swallowd|downing"
JOINING = "and|but|by|with|when|because|so|if|from|in|at|that|since|while|as|or"
A_SHOT = "a|the|flu|my|booster|covid|another|vaccine|b12|ketamine|each|your|one|good"
URGE = (
    "want|wanna|going|gonna|think|thinking|thought|thoughts|urge|urges|feel|picture|picturing|imagine|could|might|about"
)

INJURY = (
    phrase(
        SELF_HARM,
        f"hurt|hurting|hurts|hurtin|harm|harms|harming|harmed|harmin|cut|cuts|cutting|cuting|cuttin|burn|burning|"
        f"burned|burnt|burns|injure|injuring|starve|starving|punish|punishing|mutilate|scratch|scratching|hit|hitting|"
        f"punch|punching|bite|biting|slap|slapping|whip|beat|beating|slice|slicing|bleed|choke|choking {SELF}|self",
        between="by|for|with|off|on|of|and|but|to|from|it|be|been",
    ),
    phrase(
        SELF_HARM,
        f"hang|hanging|hanged|hung|hangin|shoot|shooting|shot|stab|stabbing|stabbed|shootin {SELF}",
        between="by|with|for",
    ),
    phrase(
        SELF_HARM,
        "drown|drowning|drownin|strangle|strangling|poison|poisoning|smother|suffocate|"
        f"electrocute|throw|throwing|threw 1>{SELF}",
        after="into|work|my|sports|shape|love|at|together|in|a|out",
    ),
    phrase(
        SELF_HARM,
        f"throw|throwing|threw 0>{SELF} 1>off|under|in|from|into|out",
        after="work|my|sports|shape|love",
    ),
    phrase(SELF_HARM, f"drown|throw|hang|shoot|drowning 0>{SELF}", after="work|into|in|at|together|out"),
    phrase(
        SELF_HARM,
        "self 0>harm|harming|harmed|harms|injury|injure|injuring|injured|mutilation|mutilate|inflicted|cutting|hurt",
    ),
    phrase(SELF_HARM, "selfharm|selfharming|selfharmed|selfinjury|selfharms|nssi"),
    phrase(
        SELF_HARM,
        "relapsed|relapse|relapsing|urge|urges|clean|scars|scar|history|hx|thoughts|addicted "
        "1>with|on|to|from|for|of|into|after 0>sh|cutting|burning|blades",
    ),
    phrase(SELF_HARM, "sh 0>again|urges|urge|scars|scar|relapse|thoughts|wounds|clean|cuts|marks"),
    phrase(
        SELF_HARM,
        "hurt|hurting|harm|harming|cut|cuts|cutting|burn|burning|burned|slice|slicing|slit|carve|"
        f"carving|carved|scratch|cuttin 1>my|his|her|up|on 1>{LIMBS}",
        after="hurts|at|while|from|moles",
        before="back|knee|it",
    ),
    phrase(
        SELF_HARM,
        "started|start|been|keep|stop|stopped|back|began|urge|urges|caught|quit 1>cutting|cuttin",
        after="down|back|out|carbs|sugar|the|calories|my|class|it|hair|off|on",
    ),
    phrase(SELF_HARM, "i|she|he|and|ive 0>cut 0>again|deep|deeper|last|tonight|yesterday", after="back"),
    phrase(
        SELF_HARM,
        "razor|razors|blade|blades|boxcutter 2>my|skin|wrist|wrists|arm|arms|thigh|thighs|hidden|cut|drawer|again",
        after="shaver|face",
    ),
    phrase(
        SELF_HARM,
        "bang|banging|slam|slamming|hit|hitting 0>my 0>head 1>on|against|into|wall|until|to",
        after="accident|car",
    ),
    phrase(SELF_HARM, f"make|making|made 0>{SELF} 0>bleed|suffer|hurt|pay"),
    phrase(SELF_HARM, "hurt|hurting|harm|burn|pain|injured|crash|crashed 1>myself 1>on 0>purpose"),
    phrase(SELF_HARM, "blow|blew|blowing|shoot|shooting 1>my|his|her|their|out 1>brains|brain|head"),
    phrase(
        SELF_HARM,
        f"{WEAPON}|bullet|bullets|knife|blade|razor 1>to|in|at|through|into|against 1>my|his|her 1>{BODY}",
        after="drawer",
    ),
    phrase(
        SELF_HARM,
        f"{WEAPON}|knife|blade put|puts|pointed|held|point|hold|puttin|putting|pressed|stuck 1>to|"
        f"at|in|against|on 1>my|his|her 1>{BODY}",
    ),
    phrase(
        SELF_HARM, f"{WEAPON}|knife 3>and|i put|pointed|held|hold 1>it|one 0>to|in|at|against 0>my|his|her 0>{BODY}"
    ),
    phrase(SELF_HARM, "eat|eating|swallow|catch 0>a|the 0>bullet"),
    phrase(
        SELF_HARM,
        f"{URGE} crash|crashing|drive|driving|swerve|swerving|steer|steering|drivin|ram|ramming into|off 2>{ROAD}",
        unbroken=True,
    ),
    phrase(
        SELF_HARM,
        f"drive|driving|drivin|drove|crash|crashing|swerve|swerving|steer 2>into|off 1>{ROAD}|"
        "something|oncoming|everything",
        between="to|home|back",
        after="accidentally",
    ),
    phrase(SELF_HARM, "crash|crashing|wreck|wrecking 1>my|the 0>car|truck 1>on|into"),
    phrase(SELF_HARM, "jump|jumping|jumped|jumpin 1>off", after="point|points|topic|to"),
    phrase(
        SELF_HARM,
        "jump|jumping|jumped|jumpin|step|stepping|walk|walking|run|running|lay|lie|throw|get|"
        "stepped 1>in|into 1>front 0>of",
        after="people|crowd|class|tv|camera|them|him",
    ),
    phrase(SELF_HARM, f"jump|jumping|jumped 1>from|out|over 2>{HIGH_PLACE}|train|car|floor|story"),
    phrase(
        SELF_HARM,
        "jump|jumping|jumped|walk|walking|step|stepping|run|drive|driving|drove|wander 1>into|in|"
        "off|onto 2>traffic|bridge|cliff|tree|train|ocean|tracks|river",
        after="to",
    ),
    phrase(SELF_HARM, "cut|cutting|slice|slicing|slit|slash 1>my|his|her 1>wrist|wrists|arms|veins|thighs"),
    phrase(
        SELF_HARM, "drink|drank|drinking|chug|swallow 1>some 0>bleach|antifreeze|poison|ammonia|drano|rubbing|pesticide"
    ),
    phrase(SELF_HARM, f"drink|starve|smoke|drinking|starving|work 0>{SELF} 1>to|2 0>death", after="at"),
    phrase(SELF_HARM, "carbon 0>monoxide", after="detector|alarm|leak"),
    phrase(SELF_HARM, "car 0>running|on 2>garage"),
    phrase(SELF_HARM, "fresh|full|covered|deep 1>of|in|with 0>cuts|gashes", after="meat"),
    phrase(SELF_HARM, "fresh|deep 0>cuts|gashes", after="of"),
    phrase(
        SELF_HARM,
        "drink|drank|drinking|chug|swallow|swallowed 0>bleach|antifreeze|poison|ammonia|drano|pesticide",
    ),
    phrase(
        SELF_HARM,
        "walk|walked|walking|stood|lay|lie|laid|laying|sat|sit|ran|run 1>on|onto|in|into "
        "2>tracks|railroad|highway|freeway|traffic",
        between="side",
    ),
)

OVERDOSE = (
    phrase(SELF_HARM, "overdose|overdosed|overdosing|overdoses|overdos|overdoze|oded|oding|overdosin"),
    phrase(SELF_HARM, "over 0>dose|dosed|dosing"),
    phrase(
        SELF_HARM,
        "i|to|she|he|they|ive|almost|nearly|wanna|gonna|who 0>od|odd|ods 0>on|in|last|again|"
        "twice|with|when|at|tonight|once",
    ),
    phrase(SELF_HARM, f"{SWALLOW}|swallow 1>too|to|2 0>many|much|mny {PILLS}|of"),
    phrase(SELF_HARM, f"{SWALLOW} 1>too 0>many|much 1>of 1>my|the|them|these|those"),
    phrase(SELF_HARM, f"{SWALLOW}|swallow 1>{HEAP} {PILLS}", after="every|this|as|daily", between="every|for"),
    phrase(SELF_HARM, f"{SWALLOW} 1>all|bunch|handful|bottle|fistful 0>of 0>them|these|it|my"),
    phrase(
        SELF_HARM,
        f"{SWALLOW}|swallow|take|popping 1>{MANY}|dozens|handful|bottle|bunch|fistful 1>pills|"
        "tablets|tylenol|xanax|pils|ambien|advil|benadryl",
        between="mg|mcg|ml|units|minutes",
        after="water",
    ),
    phrase(
        SELF_HARM,
        f"{INTEND}|could|will|urge 3>take|taking|swallow|swallowing|down|eat|takin 1>all|whole|"
        f"bottle|handful|every|entire {PILLS}",
        after="day|morning|night",
    ),
    phrase(SELF_HARM, f"{INTEND}|could|will|urge 3>take|taking|swallow 1>too 0>many {PILLS}"),
    phrase(
        SELF_HARM,
        "take|taking|swallow|swallowing|eat|takin|down 0>all|every 1>my|the|of|these|them|those "
        f"1>{PILLS} 1>at|tonight|and|now",
        after="times|home|school|night",
    ),
    phrase(SELF_HARM, f"all 0>my|the|of 1>{PILLS} 0>at 0>once"),
    phrase(SELF_HARM, f"{SWALLOW}|drank 1>whole|entire|full|all 1>bottle|box|pack|prescription|blister", after="of"),
    phrase(SELF_HARM, "od|odd|ods 0>on"),
    phrase(SELF_HARM, f"{INTEND} 1>to|2 0>od"),
)

AGAINST_OTHERS = (
    phrase(
        OTHERS,
        f"kill|kills|killing|killed|kil|killin|murder|murdering|murdered|kiling {ANYBODY}",
        between="time|pain|germs|bacteria|and|but|by|with|when|because",
        unbroken=True,
    ),
    phrase(
        OTHERS,
        "kill|kills|killing|killed|kil|killin|murder|murdering|murdered|kiling my|his|her|our|"
        f"the|that|these|those 1>{PERSON}",
        between="and|but|by|with|when|because|that",
        unbroken=True,
    ),
    phrase(
        OTHERS,
        f"hurt|hurting|hurts|hurtin 1>{ANYBODY}",
        between=JOINING,
        after="feelings|back|knee|knees|ankle|wrist|shoulder|hip|foot",
        unbroken=True,
    ),
    phrase(OTHERS, f"hurt|hurting|hurtin 1>my|his|her|our 1>{PERSON}", between=JOINING, unbroken=True),
    phrase(OTHERS, f"hurts 0>my 1>{PERSON}", unbroken=True, before="back|head|neck|it|knee|what"),
    phrase(
        OTHERS,
        "harm|harming|stab|stabbing|strangle|strangling|choke|choking|attack|suffocate|smother|"
        f"drown|poison 1>{ANYBODY}",
        unbroken=True,
        between="and|but|in|to",
    ),
    phrase(
        OTHERS,
        "stab|stabbing|strangle|strangling|choke|choking|poison|poisoning|harm|harming|suffocate|"
        "suffocating|smother|smothering|drown|drowning|attack|shake|shaking|throw 1>my|his|her|"
        f"our|the 1>{PERSON}",
        between="and|but|in|to|with|at|about",
        unbroken=True,
    ),
    phrase(
        OTHERS,
        f"{INTEND}|could|urge|urges|thoughts|afraid|scared 3>beat|beating|punch|hit|hitting|slap|"
        f"smash|attack 1>up|my|him|her|his|them|the|someone 1>{PERSON}|up|face|head|death",
        after="with",
    ),
    phrase(OTHERS, f"beat|beating 1>{ANYBODY} 0>to 0>death"),
    phrase(
        OTHERS,
        f"shoot|shooting|shot|shootin 1>{ANYBODY}",
        before=A_SHOT,
        between="and|but|by|with|when|for|at|from|that",
        after="email|text|message|note|an|over|down",
        after_within=2,
        unbroken=True,
    ),
    phrase(
        OTHERS,
        f"shoot|shooting|shot|shootin 1>my|his|her|our|up|the|a 1>{PERSON}|school|office|clinic|"
        "place|church|mall|work|job|workplace",
        before=A_SHOT,
        between="and|but|by|with|when|for|at|from|that",
        after="email|text|message|note|an|hoops|for",
        after_within=2,
        unbroken=True,
    ),
    phrase(
        OTHERS,
        f"bring|bringing|take|taking|brought 1>a|my|the 0>{WEAPON} 1>to 0>school|work|office|class|church",
        unbroken=True,
    ),
    phrase(
        OTHERS,
        f"{INTEND}|will|ill|could 2>kill|shoot|murder|stab|hurt 0>you|u|yall|everybody|everyone|them",
        unbroken=True,
        before="it|that|this",
    ),
    phrase(OTHERS, f"{WANT}|hope|hoping 1>{ANYBODY}|you 1>to|was|were|would 0>dead|die|died|dies"),
    phrase(OTHERS, f"{WANT}|hope|hoping 0>{ANYBODY} 0>dead", after="on|tired"),
    phrase(OTHERS, "homicidal|homicide|homicides|homicid*|homocidal"),
    phrase(OTHERS, "violent|violence 1>thoughts|urges|fantasies|toward|towards|against", after="video|movies"),
    phrase(
        OTHERS,
        "thoughts|urge|urges|think|thinking|afraid|scared|picture|picturing|fantasize|"
        "fantasizing|want|wanna 2>hurting|killing|shooting|stabbing|strangling|choking|harming|"
        f"suffocating|drowning 1>my|the|a|other 0>{PERSON}|people|coworkers|cat|dog|kids|person",
    ),
    phrase(OTHERS, f"run|running|ran|hit 1>{ANYBODY}|over 1>over|with|my|them|him|her 1>my|with|the 0>car|truck"),
    phrase(OTHERS, "put 0>a 0>bullet 1>in|through 1>him|her|them|his|somebody|someone"),
    phrase(
        OTHERS,
        "set|setting|burn|burning 1>the|his|her|my|this 1>house|place|building|clinic|office 1>on|down|with",
        after="cd",
    ),
    phrase(OTHERS, "take|taking|takin 1>others|them|everyone|people|someone 0>with 0>me 1>when|if|too", after="to"),
    phrase(OTHERS, "hi 0>towards|toward"),
    phrase(
        OTHERS,
        "kill|killing|murder|stab|shoot|hurt 1>that|this|the|these|those 0>man|woman|guy|guys|"
        "bitch|bastard|asshole|idiot|kid|dude|person|men",
        unbroken=True,
    ),
)

NO_SAFETY = (
    phrase(NOT_SAFE, "not 0>safe 1>with|around|by|near|alone"),
    phrase(
        NOT_SAFE,
        "i|im|am|feel|feeling|felt|feels|are|is|was|were|feelin 1>not 2>safe",
        before="it|this|that|ketamine|is",
        between="sure|it|that|think|to",
        after="for|to|during|with|while|medicine|drug",
        unbroken=True,
    ),
    phrase(NOT_SAFE, f"{NOT} 1>feel|feeling|felt|feelin|fee 1>safe|safely|saf", between="it|this|is"),
    phrase(NOT_SAFE, "feel|feeling|felt|am|im|feelin|were 1>unsafe|unsaf"),
    phrase(
        NOT_SAFE, "i|im|am|is|are|was|were|hes|shes|theyre|being|feel|life 1>in 2>danger|dangerous", between="the|a"
    ),
    phrase(NOT_SAFE, "danger|dangerous 1>to 0>myself|himself|herself|themselves|others|me"),
    phrase(NOT_SAFE, f"{NOT} 2>keep 0>myself|himself|herself|me 0>safe"),
    phrase(
        NOT_SAFE,
        "afraid|scared|fear|worried|terrified|know|idk 1>of|what|by 1>what 1>i|ill|id 1>might|"
        "may|will|could|would|do|gonna 0>do",
        after="for|with|about|if|after",
    ),
    phrase(
        NOT_SAFE,
        "afraid|scared|fear|worried|terrified 2>ill|i|id 1>will|might|may|could|gonna 1>do|try 1>something|it|stupid",
    ),
    phrase(
        NOT_SAFE,
        "do|did|doing 1>something|smth|anything 1>stupid|drastic|crazy|permanent|irreversible|terrible|rash|reckless",
    ),
    phrase(NOT_SAFE, "scared|afraid|terrified 1>of 0>myself|me"),
    phrase(
        NOT_SAFE,
        "dont|cant|cannot|not|didnt 1>trust 0>myself|me 1>alone|tonight|with|anymore|around|right|rn|not|to",
        after="decisions|money",
    ),
    phrase(NOT_SAFE, "shouldnt|cant|cannot|afraid|scared|dont|not 1>to 1>be|leave 1>left|me 0>alone"),
    phrase(NOT_SAFE, "threatens|threatening|threatened|threaten 2>kill|hurt|shoot|stab|choke", after="sales|my"),
    phrase(
        NOT_SAFE,
        "he|she|they|husband|boyfriend|ex|dad|wife|hes|shes|someone|father 1>is|going|gonna|said|"
        "will|might|wants|trying|tried|threatened 2>kill|hurt|choke|shoot 0>me",
        before="it|the",
    ),
    phrase(NOT_SAFE, "fear|scared|afraid 1>for 1>my|her|his 0>life|safety"),
    phrase(
        NOT_SAFE,
        "he|she|husband|boyfriend|wife|dad|ex|partner|father|girlfriend|stepdad|mom|hes 1>chokes|"
        "choked|beats|strangled|threatens|threatened|abuses|hits|choking|beating|abusing 0>me",
        after="up",
    ),
    phrase(NOT_SAFE, "act|acting|acted 0>on 0>it|them|these|those|my 0>thoughts|urges|it"),
)

OF_THE_BODY = (
    phrase(
        BODILY,
        "chest 1>pain|pains|hurts|hurt|hurting|tightness|pressure|paine|pian|tight|heavy|burning|"
        "crushing|squeezing|ache|aching|discomfort|pai|pane",
        after="xray",
    ),
    phrase(
        BODILY,
        "pain|pains|pressure|tightness|tight|stabbing|ache|crushing|squeezing|elephant|hurts|"
        "weight|heaviness|burning 2>my|the|her|his|in|on 1>chest",
    ),
    phrase(
        BODILY, f"{CANNOT}|barely|hardly|not 2>breathe|breath|breathing|breth|breeth|breathin|breth", after="easy|wait"
    ),
    phrase(BODILY, "can|could 0>not 2>breathe|breath|breathing"),
    phrase(BODILY, f"{CANNOT}|barely|not 1>catch|get|getting|catching 1>my|his|her|enough|any 0>breath|air|oxygen"),
    phrase(
        BODILY,
        "trouble|difficulty|hard|struggling|struggle|problems|difficult 2>breathe|breathing|breath|breathin",
        after="exercises|techniques",
    ),
    phrase(BODILY, "short|shortness|gasping|gasp|fighting 1>of|for 0>breath|air", after="work"),
    phrase(BODILY, "sob 0>at|with|on 0>rest|exertion"),
    phrase(
        BODILY,
        "pass|passed|passing|passes|past|black|blacked|blacking|knocked 0>out",
        after="flyers|papers|candy|forms|samples|curtains|drunk",
    ),
    phrase(BODILY, "faint|fainted|fainting|faints|fainten|unconscious|unresponsive|syncope", after="hope|idea"),
    phrase(BODILY, "lost|losing|lose|loss 1>of 0>consciousness|conciousness|consciousnes"),
    phrase(BODILY, "collapsed|collapsing|collapse", before="lung|market|economy"),
    phrase(BODILY, "stroke|strokes|strok", after="of"),
    phrase(BODILY, "face|mouth|smile 1>is|on|feels|went|side 1>drooping|droopy|droops|numb|droop|fell"),
    phrase(BODILY, "one|left|right|half 1>side|arm|leg|of 2>numb|weak|paralyzed|limp|dead|face"),
    phrase(BODILY, "arm|leg|hand 1>is|went|feels|gone|goes 1>numb|limp|weak|dead", before="asleep", after="asleep"),
    phrase(BODILY, "slurring|slurred|slur|slurs 1>my|his|her|words|speech"),
    phrase(BODILY, "worst|wurst 2>headache|headaches|headacke|migraine|headach|hedache|headake"),
    phrase(BODILY, "thunderclap|sudden|explosive 1>severe|terrible 0>headache|headach"),
    phrase(BODILY, "having|have|had 2>heart 0>attack|atack|attak"),
    phrase(BODILY, "heart 0>attack 0>symptoms|signs|now|today"),
    phrase(BODILY, "wont 0>wake 0>up"),
    phrase(BODILY, "not|stopped 0>breathing|responding"),
)

PHRASES: tuple[Phrase, ...] = (*INJURY, *OVERDOSE, *AGAINST_OTHERS, *NO_SAFETY, *OF_THE_BODY)
