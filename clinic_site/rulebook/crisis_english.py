"""The English list of suicide (clinical.md 3.3), its idioms and words for now (how: `crisis_phrases`).

Beside the phrases of the list stand their concepts: to be dead, not to be, to disappear, others better off. A means at
hand, a plan, an attempt and a farewell are in `crisis_english_plans`, harm and the body in `crisis_english_harm`.
"""

from .crisis_english_aside import PHRASES as ASIDE
from .crisis_english_at_hand import PHRASES as AT_HAND
from .crisis_english_closing import PHRASES as CLOSING
from .crisis_english_feared import PHRASES as FEARED
from .crisis_english_harm import PHRASES as HARM
from .crisis_english_leaving import PHRASES as LEAVING
from .crisis_english_means import PHRASES as MEANS
from .crisis_english_no_way_on import PHRASES as NO_WAY_ON
from .crisis_english_oblique import PHRASES as OBLIQUE
from .crisis_english_plans import ATTEMPT, FAREWELL, MEANS_AND_PLAN
from .crisis_english_settled import PHRASES as SETTLED
from .crisis_english_signs import SIGNS
from .crisis_english_told import PHRASES as TOLD
from .crisis_english_words import (
    ANYMORE,
    CANNOT,
    INTEND,
    MINE,
    NOT,
    SELF,
    WANT,
    WEEKDAYS_AND_TRIPS,
)
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

KILLING = "kill|kills|killing|killed|kil|kll|killin|kiling|kyl"
DEAD = "die|died|dying|dead|ded|dies|dyin|deceased"
GONE = "gone|dead|died|die|disappeared|disappear|vanished|wasnt|werent|left|never|didnt|dissapeared|exist"
LIFE = "life|lives|lifes|lyf|lief|lyfe"
IN_OTHER_WAYS = "down|off|out|hair"
WAKING = "early|at|so|before|groggy|tired|sore"

KILLED = (
    phrase(
        SUICIDE,
        "suicid*|suicide|suicides|suicidal|suicidality|suiside|suisidal|sucide|sucidal|suicude|sewerslide|sewercide|"
        "suic|sui|suicdal|suacide|sooicide|parasuicid*|unalive|unalived|unaliving|unaliv|unalives|kys|ctb|noose|"
        "nooses",
    ),
    phrase(SUICIDE, "kms", before="#|many|few|several|per|some|hundred|thousand|of|in"),
    phrase(SUICIDE, "ideation|ideations|ideating", before="paranoid|delusional|magical"),
    phrase(SUICIDE, "denies|denied|endorses|endorsed|endorsing|reports|hx|passive|active|chronic|w 1>si"),
    phrase(SUICIDE, "si 0>hi"),
    phrase(SUICIDE, "commit|commiting|committing|committed 0>die|sudoku|sui|not|neck|sewer|toaster"),
    phrase(SUICIDE, f"{KILLING} {SELF}", between="by"),
    phrase(SUICIDE, "please|just|someone|somebody|wish|want 3>kill 0>me", after="for|if|that|when", unbroken=True),
    phrase(SUICIDE, "kill 0>me 1>now|already|please|pls|today|tonight"),
    phrase(
        SUICIDE,
        "off|offing|offed|delete|deleting|neck|rope|yeet|end|ending|ended|endin|terminate|erase|"
        f"eliminate|top|gas 0>{SELF}",
        before="take|hand|better|day|well|week|far|it",
    ),
    phrase(SUICIDE, f"do|did|doing|done 0>{SELF} 0>in"),
    phrase(SUICIDE, f"rid 1>of 0>{SELF}|me"),
    phrase(SUICIDE, "self 0>delete|deleting|deletion|exit|termination|murder"),
    phrase(
        SUICIDE,
        f"end|ends|ending|ended|endin {MINE} 1>{LIFE}",
        between="up|of|in|at|with|and|by|changed|was|is",
    ),
    phrase(SUICIDE, "end|ending|endin|stop|escape 1>my|the|this|all 1>suffering|misery|existence|torment"),
    phrase(SUICIDE, "put|putting 1>me|myself|himself|herself 1>out 0>of 1>misery"),
    phrase(SUICIDE, "end|ending|ended|endin 0>it 1>all", unbroken=True),
    phrase(
        SUICIDE,
        f"{INTEND} 2>end|ending|endin 0>it",
        after="with|at|early|there|here|by|on|between|up|in|before|soon|after",
    ),
    phrase(SUICIDE, "ending|end|endin 0>it 1>tonight|tonite|today|now|forever|tmrw|tomorrow"),
    phrase(
        SUICIDE,
        f"take|takes|taking|took|taken|takin|tuk {MINE} 1>{LIFE}",
        after="one",
        between=(
            "over|control|back|care|charge|into|for|to|of|is|are|has|have|made|make|makes|changed|saved|improved|"
            "ruined|helped|help|helps|affects|and|but|that|which|every|daily|all|since|in|on|with|risks|chances|so"
        ),
    ),
    phrase(SUICIDE, f"take|takes|taking|took|taken|takin own 0>{LIFE}"),
    phrase(SUICIDE, "slit|slitting|slash 2>my|his|her|their 1>wrist|wrists|throat|veins"),
)

WISH_TO_DIE = (
    phrase(
        SUICIDE,
        f"{WANT}|hope|hoping|rather|prefer|should|shouldve|shoulda|deserve|deserves {DEAD}",
        after=IN_OTHER_WAYS,
    ),
    phrase(SUICIDE, f"{WANT}|deserve 2>to|2 3>die|dead|dying|ded|dyin", after=IN_OTHER_WAYS),
    phrase(SUICIDE, "gonna|going|will|might|wanna|imma 2>die|dead 1>tonight|tonite|today|soon|tomorrow|tmrw"),
    phrase(SUICIDE, f"{WANT} 2>be 1>dead|gone|ded", after="from|by|for|at|before|during|all|on"),
    phrase(SUICIDE, "let 0>me 1>die|dead"),
    phrase(SUICIDE, "better|best 1>off 2>dead|without|ded|gone"),
    phrase(SUICIDE, "be|am|im|were|was|rather 1>better 1>dead"),
    phrase(SUICIDE, "die|dying|pass|passed 1>in 1>my 0>sleep"),
    phrase(SUICIDE, "death 0>wish"),
    phrase(SUICIDE, "my 0>funeral|obituary|tombstone|grave"),
    phrase(
        SUICIDE,
        "think|thinking|thoughts|thought|thinkin|fantasize|fantasizing|fantasies|dream|dreaming|obsessed|obsessing|"
        "daydream|daydreaming|imagining|imagine 1>of|about|abt|with 2>dying|death|dead|die|dyin|ending",
        after="taxes|with|of",
    ),
    phrase(
        SUICIDE,
        "waiting|wait|longing|long|yearn|yearning|crave|craving|welcome|forward|craved|wishing|praying|pray|begging "
        "1>to|for|2 1>die|death|dying|dead",
    ),
    phrase(SUICIDE, "welcome|crave|prefer|choose|chose 0>death"),
    phrase(SUICIDE, "hope|hoping|wish|pray|praying|let 3>hits|hit|kills|kill|runs|takes|take|ends|crushes 0>me"),
    phrase(
        SUICIDE,
        "pray|praying|prayed|beg|begging|ask|asking|asked|wish|hope|god|lord|jesus 2>take|takes|took|call|let|end|kill "
        "0>me 0>home|away|now|already|tonight|in|too|die|go|out",
    ),
    phrase(
        SUICIDE, "pray|praying|prayed|beg|begging|asking|wish 2>god|lord|jesus|death 2>take|takes|took|taken|end 0>me"
    ),
    phrase(SUICIDE, "hope|hoping|wish|pray|praying 3>and 0>i 1>die|died"),
    phrase(SUICIDE, f"{WANT}|join|joining|go|going|gonna|meet 3>heaven|maker|afterlife", after="for"),
    phrase(SUICIDE, "leave|leaving|depart|exit|exiting|off|escape 1>this 1>world|earth|planet|life", after="insurance"),
    phrase(SUICIDE, "not|wouldnt|dont|didnt 2>mind|care|matter 2>if|about 1>i|im 1>die|died|dead|dying|live|wake|gone"),
    phrase(SUICIDE, "wouldnt|not|dont|didnt 1>mind 0>dying|death"),
    phrase(SUICIDE, "not|no|dont|isnt|never 2>afraid|scared|fear|scare 2>die|death|dying|dead"),
    phrase(SUICIDE, "why|wish 2>didnt|not|couldnt|wasnt 2>die|dead", after="of|from"),
    phrase(
        SUICIDE, "only|easiest|one 2>way|option|choice|answer|solution|escape|relief|thing|peace 2>death|die|dying|dead"
    ),
    phrase(SUICIDE, "death|dying|dead|die 3>only|escape|relief|answer|solution|peaceful|release", between="of|to"),
    phrase(SUICIDE, "worth 2>dead 1>than"),
    phrase(SUICIDE, "wouldnt|not|dont|didnt 1>mind|care 1>if 3>hit|hits|kills|killed|took|ran|shot|hits 1>me"),
    phrase(SUICIDE, "live|alive|vivir|vivo|viva|life 0>or|o 0>die|dead|morir|muero|muerto|muerta|dying", before="of|a"),
    phrase(SUICIDE, "hope|hoping|wish|pray 3>and|n 0>die|died|dies"),
    phrase(SUICIDE, "end|stop|ending 1>my|the|this|all 1>pain 1>forever|permanently|good|once|tonight"),
)

NOT_TO_BE = (
    phrase(SUICIDE, f"{NOT} 2>want|wants|wanted|wanna|wana|wish|care|wan 3>live|living|alive|exist|existing|livin|liv"),
    phrase(
        SUICIDE, f"{NOT} 2>want|wants|wanted|wanna|wana|wish|wan 3>be|stay 1>here|around", after="for|when|at|by|all"
    ),
    phrase(SUICIDE, f"{NOT} 2>want|wants|wanted|wanna|wana|wish|wan 3>wake|waking|woke|wak 1>up", after=WAKING),
    phrase(SUICIDE, f"{WANT}|hope|hoping|pray|praying|prayed {NOT} 1>wake|waking|woken|woke 1>up", after=WAKING),
    phrase(SUICIDE, "go|going|fall|sleep 1>sleep|asleep|and 2>not|never|dont 1>wake|waking"),
    phrase(SUICIDE, "if 1>i 1>didnt|dont|never|not 1>wake|woke|wakes 0>up"),
    phrase(SUICIDE, "never 1>wake|waking|woke 0>up 1>again"),
    phrase(SUICIDE, "sleep|asleep|nap 1>forever|eternally|permanently"),
    phrase(
        SUICIDE,
        f"{WANT}|could|please|just|id|rather|like|love 2>disappear|vanish|evaporate|dissappear|dissapear|disapear",
        between="pain|symptoms|anxiety|depression|it|feelings|voices|debt|thoughts|weight|she|he|they|you|people",
    ),
    phrase(
        SUICIDE,
        f"{WANT}|rather|like 2>cease|stop|quit 1>to|existing|breathing|living|exist|livin",
        after="with|on|in",
    ),
    phrase(
        SUICIDE,
        "rather|prefer|wish|want|wanna|better 1>not 1>be|exist|wake|live 1>alive|here|exist|around|up|anymore|at",
    ),
    phrase(SUICIDE, f"{WANT}|rather|hope|better 2>not|didnt|dont|never|wasnt|werent 1>exist|existed|alive|born"),
    phrase(SUICIDE, "thoughts|thought|think|thinking|idea 1>of|about|abt 1>not 1>being|existing|living|waking"),
    phrase(
        SUICIDE,
        f"{NOT} 2>be|being 0>here|alive|around 1>anymore|anymor|longer|much|tomorrow|tmrw|long",
        after="to|at|for|with",
    ),
    phrase(
        SUICIDE,
        "wont|not 1>be|live|make 1>here|around|alive|it|to 1>by|come|see|for|to|past|next 1>christmas|xmas|birthday|"
        "summer|spring|winter|fall|year|years|thanksgiving|30|40|50|60|then|graduation|wedding|another|turn",
        between="at|appointment|clinic|session|work",
        after="appointment|appt|infusion|session",
    ),
    phrase(
        SUICIDE,
        f"{NOT} 2>see|think|picture|imagine|expect|plan|planning|believe 1>myself|ill|on|i|me|to 1>making|make|living|"
        "reaching|lasting|live|reach|getting|growing|be 1>it|to|past|until|alive|30|40|50|old|long|much",
        between="able",
        after="appointment|appt|session|visit|work|class|infusion|time|today|monday|friday|by|there|clinic|able",
        after_within=3,
    ),
    phrase(SUICIDE, "read|reads|reading|find|see|get 0>this 2>wont|ill|im|not|be 3>here|gone|dead|alive|around"),
    phrase(SUICIDE, "ill|i 1>be 1>gone|dead 1>soon|tonight|tomorrow|anyway|tmrw"),
    phrase(SUICIDE, "wish|wished|wishing|better never|not 1>been|was 0>born"),
    phrase(
        SUICIDE,
        "hate|despise|resent|disappointed|sad|angry|mad|upset|sorry 2>being|still|im|woke|wake 1>alive|up|breathing",
    ),
    phrase(SUICIDE, "why 1>am|do|bother 1>i|even 1>still|even|bother 1>alive|here|living|breathing|exist|live|try"),
    phrase(
        SUICIDE,
        "tired|sick|done|through|finished|over 1>of|with|w 1>living|life|alive|livin|existing|lyf",
        after="with|in|like",
    ),
    phrase(SUICIDE, "tired|sick 1>of 1>being|bein 1>alive|here"),
    phrase(SUICIDE, "quit|quitting|unsubscribe|uninstall|exit 1>from|on 0>life|living", after="insurance"),
    phrase(SUICIDE, f"{NOT} 0>belong 2>world|earth|alive"),
    phrase(SUICIDE, f"{NOT} 2>want|wanna 2>be 1>person|human|conscious|breathing|existing"),
    phrase(SUICIDE, "done|finished|over|through 0>living|existing|livin", after="with|in|at|like"),
    phrase(SUICIDE, "want|wants|wanted|need 0>out 1>of 1>life|world|existence"),
    phrase(SUICIDE, f"{NOT} 2>want|wanna|wants|wanted 2>be 2>earth|world|planet"),
    phrase(SUICIDE, "ok|okay|fine|peace|relieved|happy|hope|thought|thoughts|idea 2>not|never 0>waking|wake 0>up"),
)

NOTHING_TO_LIVE_FOR = (
    phrase(
        SUICIDE,
        "no|any|without|one|a 1>reason|reasons|point|purpose|will|strength live|living|alive|livin",
        between="in",
    ),
    phrase(
        SUICIDE,
        "no|any|without|single 1>reason|reasons|point|strength 1>to|for|in 1>go|keep|continue|be|"
        "wake|exist|staying|going 1>on|going|here|alive|up|anymore",
        after=WEEKDAYS_AND_TRIPS,
    ),
    phrase(SUICIDE, "no|any 1>point|reason 1>in|of|to 1>living|life|existing"),
    phrase(SUICIDE, "point|reason|sense|use 2>being|staying|be|stay|bein 0>alive|here"),
    phrase(SUICIDE, "point 0>of|in|to 1>living|existing|life|livin"),
    phrase(SUICIDE, "whats|no|any|see|what 2>point 0>anymore"),
    phrase(SUICIDE, "nothing|nothin|nobody|none 2>live|living 1>for|4"),
    phrase(SUICIDE, "lost|losing|lose|no|zero 1>will|desire 1>to 0>live|living|go|exist"),
    phrase(SUICIDE, "give|giving|gave|given 0>up 1>on 1>life|living|lyf"),
    phrase(SUICIDE, "give|giving|gave|given 0>up 1>fighting|living|trying 0>to|2|for 0>live|life|stay"),
    phrase(SUICIDE, f"{NOT} 2>worth 2>living|livin|live"),
    phrase(SUICIDE, f"life|living|lyf {NOT} 2>worth", between="years|ago", unbroken=True),
    phrase(
        SUICIDE,
        "life|living|existence|lyf 1>is|feels|seems|has|just|so 2>pointless|meaningless|worthless|meaning",
        between="more|new",
    ),
    phrase(SUICIDE, "not|dont|doesnt 1>deserve|deserves 2>live|living|life|alive|exist"),
    phrase(SUICIDE, f"{CANNOT} 2>go|going 0>on", after=WEEKDAYS_AND_TRIPS),
    phrase(SUICIDE, "can|could 0>not 2>go 0>on", after=WEEKDAYS_AND_TRIPS),
    phrase(SUICIDE, f"{CANNOT} 1>keep 0>going|living|fighting|livin|doing", after="to|back|there|into|for|my"),
    phrase(SUICIDE, f"{CANNOT} 1>live|exist|continue|survive 1>like 0>this|dis"),
    phrase(SUICIDE, f"{CANNOT} 1>live|exist|continue|survive 0>{ANYMORE}"),
    phrase(
        SUICIDE,
        f"{CANNOT} 1>do|take|handle|stand|bear|endure|deal|face|tolerate|with 0>this|it|life|living|dis 1>{ANYMORE}",
        after="side|weight|than",
    ),
    phrase(SUICIDE, f"{CANNOT} hold|hang 1>on 1>much|any|anymore|longer"),
    phrase(
        SUICIDE,
        f"{NOT} make|last|survive 1>it 1>through|to|past|until|another|much 2>night|day|tomorrow|"
        "tonight|weekend|morning|year|birthday|christmas|week|longer",
        between="appointment|appt|session|visit|clinic|infusion|meeting|call|there|in|work|flight",
    ),
    phrase(SUICIDE, "no|only|other|any|easy|easier 1>way|door 0>out", after="of|there|from"),
    phrase(
        SUICIDE,
        f"{WANT}|need|please|make|just|wants 1>it|everything|life|all 1>all|just|to|would 1>over|"
        "end|ends|ended|stop|stopped|finish",
        after="by|at|before|on|in",
    ),
    phrase(SUICIDE, f"{WANT}|need 2>it|everything|all|this|life 1>to 0>be 1>over"),
    phrase(SUICIDE, "it|all|everything 1>be 1>over 1>soon|tonight|tomorrow|tmrw"),
    phrase(
        SUICIDE,
        "think|thinking|thinkin|thought|thoughts|plan|planning|want|wanna|ready|considering|"
        "consider 2>ending|end|endin "
        "0>things|it|everything",
        after="with|on|at|early|between|by",
    ),
    phrase(SUICIDE, "give|giving|gave|given 0>up 1>on 0>everything|myself"),
    phrase(SUICIDE, "done|through 1>with 1>everything|world"),
    phrase(SUICIDE, "doesnt|dont|didnt|fails|not 1>work|help 3>im 0>out|done|gone"),
    phrase(SUICIDE, f"{NOT} 1>see|imagine|picture 2>future|alive", after="appointments|visits|dates|plans"),
)

OTHERS_BETTER_OFF = (
    phrase(
        SUICIDE,
        "better|easier|happier|fine|best|relieved|lighter|peaceful 2>without|off 0>me|us",
        after="having|knowing|telling|doing|in|on|there|at",
    ),
    phrase(
        SUICIDE,
        f"happier|better|easier|relieved|best|lighter 1>if|when|once 0>i|im 1>{GONE}",
        after="him|her|the|it|my",
    ),
    phrase(
        SUICIDE,
        "if|when|once 0>i|im 1>gone|dead|died|disappeared|vanished 2>happier|better|relieved|"
        "care|miss|notice|cry|matter",
    ),
    phrase(
        SUICIDE,
        "matter|care|cares|miss|notice|cry|mind|bother 2>if|when 1>i|im 1>gone|dead|died|die|"
        "disappeared|vanished|wasnt|werent",
    ),
    phrase(
        SUICIDE,
        "nobody|noone|one|anybody|anyone|nobodys 1>would|will|wd|even|gonna|notice 1>miss|notice|"
        "mourn|cry|care 1>me|if|im|i|when",
        after="can|do|take|need|get",
    ),
    phrase(SUICIDE, "do|doing|did 2>favor|favour 3>dead|gone|myself|disappear|killing|dying"),
    phrase(SUICIDE, "when|once|after 0>im|i 1>dead", after="tired|asleep|on"),
    phrase(SUICIDE, "when|once|after 0>im 0>gone", after="on|to|for|from|all|a|two|at|out|i"),
)

PHRASES: tuple[Phrase, ...] = (
    *KILLED,
    *WISH_TO_DIE,
    *NOT_TO_BE,
    *NOTHING_TO_LIVE_FOR,
    *OTHERS_BETTER_OFF,
    *MEANS_AND_PLAN,
    *FAREWELL,
    *ATTEMPT,
    *HARM,
    *SIGNS,
    *OBLIQUE,
    *NO_WAY_ON,
    *MEANS,
    *SETTLED,
    *TOLD,
    *FEARED,
    *AT_HAND,
    *CLOSING,
    *LEAVING,
    *ASIDE,
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
