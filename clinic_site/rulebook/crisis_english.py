"""The English lists of clinical.md 3.3, written out (how: `crisis_phrases`)."""

from .crisis_phrases import (
    BODILY,
    NOT_SAFE,
    OTHERS,
    SELF_HARM,
    SUICIDE,
    Idiom,
    Phrase,
    idiom,
    phrase,
    run_together,
    words,
)

SELF = (
    "myself|mysef|myslef|mysel|mysellf|myelf|meself|mself|himself|herself|themself|themselves|yourself|ourselves|"
    "oneself|hisself|theirselves"
)
MINE = "my|his|her|their|your|our|own|this|me"
WANT = "want|wants|wanted|wanting|wanna|wana|wantto|wanto|wannna|wnat|wish|wishes|wished|wishing|ready"
NOT = (
    "not|dont|doesnt|didnt|never|wont|wouldnt|shouldnt|cant|cannot|isnt|aint|wasnt|arent|longer|nor|neither|hardly|"
    "no|nothing|stopped|without"
)
PILLS = (
    "pill|pills|tablet|tablets|med|meds|medicine|medicines|medication|medications|capsules|dose|doses|tylenol|xanax|"
    "benzos|opioids|oxys|aspirin|ibuprofen|ambien|klonopin|lithium|insulin"
)
PERSON = (
    "wife|husband|son|sons|daughter|daughters|kid|kids|child|children|baby|boss|mother|mom|mum|mommy|father|dad|"
    "daddy|"
    "parents|parent|brother|brothers|sister|sisters|boyfriend|girlfriend|bf|gf|partner|spouse|ex|neighbor|neighbors|"
    "neighbour|neighbours|roommate|roommates|family|coworker|coworkers|colleague|colleagues|doctor|doctors|therapist|"
    "psychiatrist|nurse|teacher|teachers|friend|friends|landlord|uncle|aunt|cousin|nephew|niece|grandmother|grandma|"
    "grandfather|grandpa|stepdad|stepmom|stepfather|stepmother|stepson|stepdaughter|manager|supervisor|fiance|"
    "fiancee|"
    "classmate|classmates|abuser|rapist|toddler|newborn|twins"
)
WEEKDAYS_AND_TRIPS = (
    "monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays|saturday|saturdays|"
    "sunday|"
    "sundays|weekends|weekdays|january|february|march|april|may|june|july|august|september|october|november|december|"
    "vacation|vacations|holiday|holidays|trips|cruises|a|medicare|birth|hormones|statins"
)

PHRASES: tuple[Phrase, ...] = (
    # --- suicide
    phrase(
        SUICIDE,
        "suicid*|suicide|suicides|suicidal|suicidality|suiside|suisidal|sucide|sucidal|suicude|sewerslide|sewercide",
    ),
    phrase(SUICIDE, f"kill|kills|killing|killed|kil|kll|killin|kiling {SELF}", between="by"),
    phrase(SUICIDE, "please|just|someone|somebody|wish|want 3>kill 0>me", after="for|if|that|when", unbroken=True),
    phrase(
        SUICIDE,
        f"end|ends|ending|ended|endin {MINE} 1>life|lives|lifes",
        between="up|of|in|at|with|and|by|changed|was|is",
    ),
    phrase(SUICIDE, "end|ending|ended 0>it 1>all", unbroken=True),
    phrase(SUICIDE, f"{WANT}|going|gonna|time|plan|planning 2>end|ending 0>it", after="with|at|early|there|here"),
    phrase(SUICIDE, "ending|end 0>it 1>tonight|today|now|forever"),
    phrase(
        SUICIDE,
        f"take|takes|taking|took|taken|takin {MINE} 1>life|lives",
        after="one",
        between=(
            "over|control|back|care|charge|into|for|to|of|is|are|has|have|made|make|makes|changed|saved|"
            "improved|ruined|"
            "helped|help|helps|affects|and|but|that|which|every|daily|all|since|in|on|with|risks|chances|so"
        ),
    ),
    phrase(SUICIDE, "take|takes|taking|took|taken own 0>life|lives"),
    phrase(SUICIDE, f"{WANT}|hope|hoping|rather|prefer die|died|dying|dead|ded|dies", after="down|off|out|hair"),
    phrase(SUICIDE, f"{WANT} 2>to 3>die|dead|dying", after="down|off|out|hair"),
    phrase(SUICIDE, "let 0>me 1>die|dead"),
    phrase(SUICIDE, "better 1>off 2>dead|without|ded"),
    phrase(SUICIDE, "better 2>without 0>me|us", after="having|knowing|telling|doing|in|on|there"),
    phrase(SUICIDE, "be|am|im|were|was|rather 1>better 1>dead"),
    phrase(SUICIDE, f"{NOT} 2>want|wants|wanted|wanna|wana|wish|care 3>live|living|alive|exist|existing|livin"),
    phrase(SUICIDE, f"{NOT} 2>want|wants|wanted|wanna|wana|wish 3>be|stay 1>here"),
    phrase(SUICIDE, f"{NOT} 2>want|wants|wanted|wanna|wana|wish 3>wake|waking|woke 1>up"),
    phrase(SUICIDE, f"{WANT}|hope|hoping|pray|praying {NOT} 1>wake|waking|woken 1>up"),
    phrase(SUICIDE, "go|going|fall 1>sleep|asleep 2>not|never|dont 1>wake|waking"),
    phrase(SUICIDE, "no|any|without 1>reason|reasons|point|purpose live|living|alive", between="in"),
    phrase(SUICIDE, "no|any 1>point|reason 1>in 1>living|life"),
    phrase(SUICIDE, "nothing 2>live 1>for"),
    phrase(SUICIDE, "hope|hoping|wish|pray|praying|let 3>hits|hit|kills|kill|runs|takes 0>me"),
    phrase(SUICIDE, "hope|hoping|wish|pray|praying 3>and 0>i 1>die|died"),
    phrase(SUICIDE, "lost|losing|lose|no 1>will|desire 1>to 0>live|living"),
    phrase(SUICIDE, "give|giving|gave|given 0>up 1>on 1>life|living"),
    phrase(SUICIDE, "point|reason|sense|use 2>being|staying|be|stay 0>alive"),
    phrase(SUICIDE, "point 0>of|in 1>living|existing"),
    phrase(SUICIDE, "rather|prefer|wish 1>not 1>be|exist|wake 1>alive|here|exist|around|up"),
    phrase(SUICIDE, "wish|wished|wishing|better never|not 1>been|was 0>born"),
    phrase(
        SUICIDE,
        "think|thinking|thought|thoughts|plan|planning|want|wanna|ready|considering|consider 2>ending|"
        "end 0>things|it|everything",
        after="with|on|at|early|between|by",
    ),
    phrase(
        SUICIDE, "happier|better|easier|relieved 1>if|when|once 0>i|im 1>gone|dead|died|disappeared|wasnt|werent|werent"
    ),
    phrase(SUICIDE, "if|when|once 0>i|im 1>gone|dead|died 2>happier|better|relieved|care|miss|notice"),
    phrase(SUICIDE, f"{NOT} 2>worth 2>living|livin|live"),
    phrase(SUICIDE, f"life|living {NOT} 2>worth", between="years|ago", unbroken=True),
    phrase(SUICIDE, "cant|cannot|couldnt|unable 2>go|going 0>on", after=WEEKDAYS_AND_TRIPS),
    phrase(SUICIDE, "can|could 0>not 2>go 0>on", after=WEEKDAYS_AND_TRIPS),
    phrase(SUICIDE, "tired|sick|done|through|finished 1>of|with 1>living|life|alive", after="with|in|like"),
    phrase(SUICIDE, "tired|sick 1>of 1>being 1>alive"),
    phrase(SUICIDE, "unalive|unalived|unaliving|unaliv"),
    phrase(SUICIDE, "kms", before="#|many|few|several|per|some|hundred|thousand|of|in"),
    phrase(SUICIDE, "goodbye|goodby|farewell 2>note|notes|letter|letters"),
    phrase(SUICIDE, "good 0>bye|by 2>note|notes|letter|letters"),
    phrase(SUICIDE, "think|thinking|thoughts|thought|thinkin|fantasize|dream|dreaming 1>of|about 2>dying|death|dead"),
    phrase(SUICIDE, f"{WANT} 2>be 1>dead|gone", after="from|by|for|at|before|during|all|on"),
    phrase(SUICIDE, "slit|slitting|slash 2>my|his|her|their 1>wrist|wrists|throat|veins"),
    # --- self-harm
    phrase(
        SELF_HARM,
        f"hurt|hurting|hurts|hurtin|harm|harms|harming|harmed|harmin|cut|cuts|cutting|cuting|burn|burning|burned|"
        f"burnt|burns|injure|"
        f"injuring|starve|starving|punish|punishing|mutilate {SELF}|self",
        between="by|for|with|off|on|of|and|but|to|from",
    ),
    phrase(
        SELF_HARM,
        f"hang|hanging|hanged|hung|hangin|shoot|shooting|shot|stab|stabbing|stabbed {SELF}",
        between="by|with|for",
    ),
    phrase(SELF_HARM, f"drown|drowning|strangle|strangling|poison|poisoning|smother|suffocate|electrocute 1>{SELF}"),
    phrase(SELF_HARM, "blow|blew|shoot|shooting 1>my|his|her|their 1>brains|brain|head"),
    phrase(
        SELF_HARM,
        "gun|pistol|bullet|knife|shotgun|rifle 1>to|in|at|through|into 1>my|his|her 1>head|mouth|throat|brain",
    ),
    phrase(SELF_HARM, f"throw|throwing|threw 0>{SELF} 1>off|under|in|from|into|out", after="work|my|sports|shape|love"),
    phrase(
        SELF_HARM,
        "want|wanna|going|gonna|think|thinking|thought|thoughts|urge|urges|feel|picture|picturing|imagine|could|"
        "might crash|crashing|drive|driving|swerve|swerving|steer|steering "
        "into|off 2>wall|tree|trees|bridge|cliff|traffic|river|pole|truck|lake|ravine|road|median",
        unbroken=True,
    ),
    phrase(
        SELF_HARM,
        "swallow|swallowed|took|taken|take|swallowing 1>twenty|thirty|forty|fifty|sixty|hundred|dozens|handful|"
        "bottle|bunch|20|30|40|50|60|100 1>pills|tablets|of|tylenol",
    ),
    phrase(
        SELF_HARM,
        "gun|pistol|knife|rifle|shotgun put|puts|pointed|held|point|hold 1>to|at|in|against 1>my|his|her 1>head|"
        "mouth|throat|chest|wrist|neck",
    ),
    phrase(
        SELF_HARM,
        "hurt|hurting|harm|harming|cut|cutting 1>my 0>body|arms|arm|wrists|wrist|legs|thighs|skin",
        after="hurts|at|while",
    ),
    phrase(NOT_SAFE, "not 0>safe 1>with|around|by|near|alone"),
    phrase(SELF_HARM, "self 0>harm|harming|harmed|harms|injury|injure|injuring|injured|mutilation|mutilate|inflicted"),
    phrase(SELF_HARM, "selfharm|selfharming|selfharmed|selfinjury|selfharms"),
    phrase(SELF_HARM, "overdose|overdosed|overdosing|overdoses|overdos"),
    phrase(SELF_HARM, "over 0>dose|dosed|dosing"),
    phrase(SELF_HARM, f"took|taken|swallow|swallowed|swallowing|downed|ate 1>too 0>many|much {PILLS}"),
    phrase(SELF_HARM, "took|taken|swallow|swallowed|swallowing|downed|ate 1>too 0>many 1>of 1>my|the|them|these|those"),
    phrase(
        SELF_HARM, f"took|swallow|swallowed|swallowing|downed|taken 1>all|whole|entire|bunch|handful|bottle {PILLS}"
    ),
    phrase(SELF_HARM, "took|swallowed|downed|taken 1>all|bunch|handful|bottle 0>of 0>them|these|it"),
    phrase(
        SELF_HARM,
        f"{WANT}|going|gonna|could|might|will|should|plan|planning 3>take|taking|swallow 1>all|whole|bottle {PILLS}",
    ),
    phrase(SELF_HARM, f"{WANT}|going|gonna|could|might|plan|planning 3>take|taking|swallow 1>too 0>many {PILLS}"),
    phrase(SELF_HARM, "jump|jumping|jumped|jumpin 1>off", after="point|points|topic|to"),
    phrase(SELF_HARM, "jump|jumping|jumped|jumpin|step|stepping|walk|walking|run 1>in|into 1>front 0>of"),
    phrase(SELF_HARM, "jump|jumping|jumped 1>from|out 2>bridge|roof|window|building|balcony|train|car"),
    phrase(
        SELF_HARM,
        "jump|jumping|jumped|walk|walking|step|run|drive|driving|drove 1>into|in|off 2>traffic|bridge|cliff|tree|train",
    ),
    phrase(SELF_HARM, "cut|cutting|slice|slicing|slit 1>my|his|her 1>wrist|wrists|arms|veins|thighs"),
    # --- others
    phrase(
        OTHERS,
        "kill|kills|killing|killed|kil|killin|murder|murdering|murdered him|her|them|someone|somebody|anyone|anybody|"
        "people|everyone|everybody|others",
        between="time|pain|germs|bacteria|and|but|by|with|when|because",
        unbroken=True,
    ),
    phrase(
        OTHERS,
        f"kill|kills|killing|killed|kil|killin|murder|murdering|murdered my|his|her|our|the|that 1>{PERSON}",
        between="and|but|by|with|when|because|that",
        unbroken=True,
    ),
    phrase(
        OTHERS,
        "hurt|hurting|hurts|hurtin 1>him|her|them|someone|somebody|anyone|anybody|people|everyone|everybody|others",
        between="and|but|by|with|when|because|so|if|from|in|at|that|since|while|as|or",
        after="feelings|back|knee|knees|ankle|wrist|shoulder|hip|foot",
        unbroken=True,
    ),
    phrase(
        OTHERS,
        f"hurt|hurting|hurtin 1>my|his|her|our 1>{PERSON}",
        between="and|but|by|with|when|because|so|if|from|in|at|that|since|while|as|or",
        unbroken=True,
    ),
    phrase(OTHERS, f"hurts 0>my 1>{PERSON}", unbroken=True, before="back|head|neck|it|knee|what"),
    phrase(
        OTHERS,
        "harm|harming|stab|stabbing|strangle|choke|choking|attack 1>him|her|them|someone|somebody|anyone|people|others",
        unbroken=True,
        between="and|but|in|to",
    ),
    phrase(OTHERS, f"stab|stabbing|strangle|choke|choking|poison 1>my|his|her|our 1>{PERSON}", unbroken=True),
    phrase(
        OTHERS,
        "shoot|shooting|shot|shootin 1>him|her|them|someone|somebody|anyone|anybody|people|everyone|everybody|others",
        before="a|the|flu|my|booster|covid|another|vaccine|b12|ketamine|each|your|one|good",
        between="and|but|by|with|when|for|at|from|that",
        after="email|text|message|note|an|over",
        after_within=2,
        unbroken=True,
    ),
    phrase(
        OTHERS,
        f"shoot|shooting|shot|shootin 1>my|his|her|our|up 1>{PERSON}|school|office|clinic|place",
        before="a|the|flu|my|booster|covid|another|vaccine|b12|ketamine|each|your|one|good",
        between="and|but|by|with|when|for|at|from|that",
        after="email|text|message|note|an",
        after_within=2,
        unbroken=True,
    ),
    phrase(OTHERS, f"{WANT}|going|gonna|will|ill 2>kill|shoot|murder|stab 0>you", unbroken=True, before="it|that|this"),
    phrase(OTHERS, "homicidal|homicide|homicides|homicid*|homocidal"),
    # --- not safe
    phrase(
        NOT_SAFE,
        "i|im|am|feel|feeling|felt|feels|are|is|was|were 1>not 2>safe",
        before="it|this|that|ketamine|is",
        between="sure|it|that|think|to",
        after="for|to|during|with|while|medicine|drug",
        unbroken=True,
    ),
    phrase(NOT_SAFE, f"{NOT} 1>feel|feeling|felt 1>safe|safely", between="it|this|is"),
    phrase(NOT_SAFE, "feel|feeling|felt|am|im 1>unsafe"),
    phrase(NOT_SAFE, "i|im|am|is|are|was|were|hes|shes|theyre|being|feel 1>in 2>danger", between="the|a"),
    # --- signs of the body
    phrase(BODILY, "chest 1>pain|pains|hurts|hurt|hurting|tightness|pressure|paine|pian"),
    phrase(BODILY, "pain|pains|pressure|tightness|tight|stabbing|ache 2>my|the|her|his|in 1>chest"),
    phrase(BODILY, "cant|cannot|couldnt|unable|barely|hardly 2>breathe|breath|breathing|breth|breeth"),
    phrase(BODILY, "can|could 0>not 2>breathe|breath|breathing"),
    phrase(BODILY, "trouble|difficulty|hard|struggling 2>breathe|breathing|breath"),
    phrase(BODILY, "pass|passed|passing|passes|past 0>out", after="flyers|papers|candy|forms|samples"),
    phrase(BODILY, "faint|fainted|fainting|faints"),
    phrase(BODILY, "stroke|strokes", after="of"),
    phrase(BODILY, "worst 2>headache|headaches|headacke|migraine|headach"),
    phrase(BODILY, "having|have 2>heart 0>attack"),
)

NOW_WORDS = words("now today tonight tonite 2nite 2day currently rn")
NOW_PHRASES = (("this", "minute"), ("this", "moment"), ("the", "moment"), ("as", "we", "speak"))

KILL = "kill|kills|killing|killed"
ORDINARY = (
    "back|head|boss|feet|foot|knee|knees|neck|hip|job|work|pain|heat|migraine|migraines|legs|leg|shoulder|"
    "teeth|stomach|"
    "cramps|allergies|suspense|commute|traffic|wait|waiting|hours|shoes|this|it|its|that|thats|bills|prices|"
    "shift|noise"
)
IDIOMS: tuple[Idiom, ...] = (
    idiom(f"~{KILL} me", near=ORDINARY),
    idiom("~dying to"),
    idiom("~dying of|for|from hunger|thirst|heat|boredom|laughter|embarrassment|curiosity|a|food|coffee|shame|cold"),
    idiom("~die|died|dying laughing"),
    idiom("~dead tired|serious|end|ends|line|battery|batteries|weight|wrong|asleep|sure|on|center|beat|heat|set|last"),
    idiom("to ~die for", unless=WANT),
    idiom("drop ~dead"),
    idiom(f"~{KILL} time|germs|bacteria|weeds|two"),
)

RUN_TOGETHER = run_together(
    {
        SUICIDE: "suicid killmyself killingmyself wanttodie wannadie wantodie endmylife endingmylife enditall "
        "takemylife takemyownlife betteroffdead wishiwasdead wishiweredead noreasontolive dontwanttolive "
        "dontwannalive donotwanttolive dontwanttobehere dontwannabehere dontwanttowakeup notworthliving cantgoon "
        "unalive readytodie goodbyenote goodbyeletter",
        SELF_HARM: "hurtmyself harmmyself cutmyself hangmyself shootmyself selfharm overdos tookallmypills "
        "tookallmymeds",
        OTHERS: "homicid killmywife killmyhusband killmyboss killhim killthem killsomeone hurtsomeone",
        NOT_SAFE: "dontfeelsafe imnotsafe",
        BODILY: "chestpain cantbreathe",
    }
)
