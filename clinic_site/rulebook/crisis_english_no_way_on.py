"""The English list of suicide, continued: no day more, nobody held up any longer (how: `crisis_phrases`).

Only what widens the list of clinical.md 3.3.
"""

from .crisis_english_words import NOT, WANT
from .crisis_phrases import SUICIDE, Phrase, phrase

CANT = "cant|cannot|not|dont|no|never"
WANT_TO_DYE = phrase(SUICIDE, f"{WANT} 1>to|2 0>dye|dei|dy", after="my|her|his|it|hair|the|them|blonde|a|some")

NO_WAY_ON = (
    phrase(SUICIDE, "ending 0>it 0>part|thoughts|option|idea|thing"),
    phrase(
        SUICIDE,
        "if|unless 4>soon|help|seen|sooner 3>wont|not 0>make|last|survive 1>it|much|long",
        after="in|on|to|there|by|at",
        between="time|late",
    ),
    phrase(
        SUICIDE,
        "promise|guarantee|swear|sure 2>ill|i|im|id 1>be|will|make|still 1>alive|here|around|safe",
        after="at|on|by|in|until|before|when|for|monday|tuesday|wednesday|thursday|friday",
        between="home|covered",
    ),
    phrase(SUICIDE, f"{NOT} 1>want|wanna|wana 1>do 0>this|it|life 0>anymore|longer", after="with|at"),
    phrase(
        SUICIDE,
        "point|use|sense 1>in|of 1>saving|planning|buying|renewing|studying|retirement 5>wont|not|never|gone|"
        "dead|around|alive",
        after="money",
    ),
    phrase(
        SUICIDE,
        "because|cuz|since|when|that|so 0>i 0>wont 0>be 0>here|around|alive",
        after="im|i|tomorrow|ill|until|on|for|monday|tuesday|wednesday|thursday|friday|this|next|till|at|in|all|to|that",
    ),
    phrase(
        SUICIDE,
        "not|dont 1>planning|plan|counting 1>on|for 1>a|another|my|any 1>30th|40th|50th|60th|birthday|next|"
        "christmas|retirement|future",
        after="party",
    ),
    phrase(
        SUICIDE,
        "they|everyone|everybody|family|kids|wife|husband|mom 2>can|could|will 2>stop|quit 0>worrying|"
        "hurting|crying|paying|suffering 1>soon|now|once|over|then|after",
        after="insurance",
    ),
    phrase(
        SUICIDE,
        "one|less|fewer 0>less|fewer|mouth 0>mouth|person|problem|burden 1>to|for|feed|worry",
        after="call",
    ),
    phrase(SUICIDE, "take|taking|took|wasting|waste 0>up 0>space|oxygen|air"),
    phrase(
        SUICIDE,
        "husband|wife|kids|they|family|mom 2>get|gets|have|inherit 3>insurance|house|money 3>better|easier|"
        "fine|way|set",
        after="from",
    ),
    phrase(SUICIDE, "end 0>of 1>my|the 0>rope|tether", after="with|at|swing"),
    phrase(
        SUICIDE,
        f"{NOT} 1>want|wanna|wana 1>to|do 1>do|this 1>this|it|life 0>anymore|longer",
        after="with|at",
        between="tms|ect|therapy",
    ),
    phrase(
        SUICIDE,
        "much|anymore|pain|hurts|hurting|bye|sorry|tired 2>im 0>done",
        after="with|by|at|on|for|taking|in|working|around|after|then|early",
        unbroken=True,
    ),
    phrase(
        SUICIDE,
        "life|living|existence|world 1>isnt|not|aint|just 1>not|for 1>for|me 0>me",
        before="your|that",
        between="insurance",
    ),
    phrase(SUICIDE, "life|living 0>isnt|aint|wasnt 1>made|meant|for 1>for|me", after="you"),
    phrase(
        SUICIDE,
        "be|id|im|would 1>be|doing 1>doing|them|everyone|everybody 1>them|everyone|everybody|family|kids|"
        "world|you|a 1>a|favor",
        after="if",
    ),
    phrase(
        SUICIDE,
        "reason|reasons 0>not 0>to",
        after="try|use|take|book|go|start|call|switch|wait|pay|get|be|sign|have|come|drink",
    ),
    phrase(SUICIDE, "quits 1>on|with 0>life|everything|living|all", after="my|the|of|zoloft"),
    phrase(
        SUICIDE,
        "cant|cannot|not 1>face|survive|take|endure|do 0>another|one 1>day|night|morning|year|winter",
        after="off|at|shift|without",
        before="can",
    ),
    phrase(SUICIDE, "guts|courage|balls|nerve|strength 2>through 0>with 0>it"),
    phrase(
        SUICIDE,
        "after|once|when 3>christmas|thanksgiving|birthday|graduation|wedding|holidays 4>done|gone|free|out",
        after="with|to|of|for|any|all|on|at|mornings|mondays|after|from|there|in|every",
        between="appointment|call|schedule|start|come",
    ),
    phrase(
        SUICIDE,
        f"{CANT} 1>think|see|expect|plan|figure|believe 0>ill|i|im|on 1>will|be|being|make 0>be|around|here|alive|it",
        after=("able|at|on|in|late|home|going|taking|seeing|there|covered|approved|a|any|to|available|free|time"),
    ),
    phrase(
        SUICIDE,
        "dont|not|no|why|point 1>bother|point|need|use|reason 2>booking|scheduling|schedule|book|appointment|"
        "calling 3>past|after|wont|im|alive|gone|dead",
        after="insurance|call|able|covered|home|work|available|late",
        between="insurance|without|until|if",
        unbroken=True,
    ),
    phrase(
        SUICIDE,
        "wont|not|never 0>be 0>alive|around 1>by|then|for|to|when|next|long|tomorrow|much|that",
        after="appointment|noon|the",
    ),
    phrase(SUICIDE, "everyone|everybody|they|theyd|kids|wife|family|mom 3>get 0>over 0>it|me", after="if|when|the"),
    phrase(
        SUICIDE,
        "everyone|they|kids|wife|husband|family|mom|theyd|theyll|parents 3>be 0>fine|ok|okay|better 1>after|"
        "in|eventually|without 1>few|some|month|months|time|year|me|while",
        after="my|the|this|appointment|infusion|work|treatment|an|a",
        before="i|it|that|this",
    ),
    phrase(
        SUICIDE,
        "deserve|deserves|find|better|marry|meet 1>husband|wife|someone|mom|dad|mother|father|man|woman|"
        "better|real 2>not|isnt|better|normal|whole|happy|when|who|once 2>broken|gone|me|sick|crazy|when|"
        "depressed|isnt|im",
        after="doctor|therapist|job",
    ),
    phrase(
        SUICIDE,
        "waiting|wait|until|till|when|once|after 3>parents|mom|dad|mother|dog|cat|grandma|mama|kids 2>pass|"
        "die|dies|passes|gone|go|goes|died|dead|pass|grown 1>so|then|i|im|and 1>i|im|can 1>can|go|too|done|"
        "am|free|follow|leave",
        after="work|to|home|get|start|schedule|move|with|sell|back|be|been",
    ),
    phrase(
        SUICIDE,
        "when|once|if 1>my|the|he|she 1>dog|cat|mom|dies|goes|dad|mother 1>goes|dies|go|passes|die|i|im 1>i|"
        "im|ill 0>go|going|gone|done|follow|out",
        after="to|home|back|for",
    ),
    phrase(
        SUICIDE,
        "nobody|noone|dont|doesnt|not|why 1>needs|need|wants|want 0>me 1>alive|here|around|living",
        after="to|at|in|on|for|today|tomorrow|until",
    ),
    phrase(SUICIDE, "world|everyone|planet|universe|place 2>better 0>off"),
    phrase(
        SUICIDE,
        "it|this|everything|all 1>will|all|would|can|could|gonna 1>all|be 1>be|over 1>by|on|this|tonight|"
        "tomorrow|soon|before 1>sunday|monday|tomorrow|weekend|tonight|friday|saturday|christmas|then|"
        "morning|soon",
        after="so|and|right|then|with|for",
        before="hope|wish|pandemic|semester|trial|flu",
        between="appointment",
    ),
    phrase(
        SUICIDE,
        "tomorrow|soon|tonight|after|then 2>none|nothing|wont|not 1>of|will 2>matter|matters|problem|hurt|exist",
        after="much|if|what|how|which",
    ),
    WANT_TO_DYE,
    phrase(
        SUICIDE,
        f"{NOT}|cannot|cant 1>do|face|take|get|survive|handle|make|stand|live 1>through|it|this|another|to|"
        "one 2>another|more|single 1>day|night|year|week|morning|winter|hour",
        after="without|of|at|shift|off",
    ),
    phrase(
        SUICIDE,
        f"{NOT}|cant|cannot 1>do|face|take|survive|handle|stand|live 1>another|one|even 1>day|night|morning|"
        "year|more|week|winter|hour",
        after="off|at|of|shift",
    ),
    phrase(
        SUICIDE,
        "one|another 1>more|single 0>day|night|year|morning|week|winter 2>of|like|in 0>this|living|hell|life|body",
        after="job|shift|class|medicine|med|place|month",
    ),
    phrase(
        SUICIDE,
        f"{NOT} 1>have 1>it|the|any 1>in|strength|energy|fight|will 1>me|left|to|in 1>anymore|to|me|left|live|keep",
        after="clean|drive|work|cook|shower|fill|call",
    ),
    phrase(
        SUICIDE,
        "tired|exhausted|sick 1>of 1>fighting|trying|hurting|struggling|surviving|suffering|existing|waking "
        "1>everyday|just|up|to|anymore|so|every|all|and|it|for",
        after="get|find|lose|sleep|call|reach|insurance|early|at|quit|fix",
    ),
    phrase(
        SUICIDE,
        "tired|sick|exhausted|done 1>of|with 1>it|everything|being|this 0>all|life|world|pain",
        after="the|paperwork|day|night|from|week",
    ),
    phrase(
        SUICIDE,
        "done|through|finished|over 1>with|w 1>all|it|this|life|everything|living 0>life|all|world|"
        "everything|trying|fighting",
        after="of|the|these",
    ),
    phrase(SUICIDE, "done|stopped|quit|no 1>fight|fighting|strength 1>left|for|to|in 1>my|live|me|life|keep|left|go"),
    phrase(SUICIDE, "no 0>fight 0>left"),
    phrase(SUICIDE, "nothing 1>is|left|really 0>matters|mattered 0>anymore|now"),
    phrase(
        SUICIDE,
        "theres|there|is|see|have 1>is|only|no|just|one 1>no|one|any 0>way|exit|escape 1>out|from|left 1>for|"
        "of|now|this|and|it|except|but",
        after="the|parking|building|lot",
    ),
    phrase(
        SUICIDE,
        "ready|time 0>for|to 1>me|it|this|all|go|be|leave|meet|rest|check 1>to|go|be|all|gone|out|home|for|"
        "die|over 1>over|go|leave|end|now|forever|die|out|gone|done",
        after="the|work|ahead|a|for|back|from|at|on|of",
    ),
    phrase(SUICIDE, "im|am|its|just|be|about 0>ready 0>to 0>go 0>home|now|be", after="after|from|and|when|if|for"),
    phrase(
        SUICIDE,
        "checking|check|checked|clocking|clock|bow|bowing|tap|tapping 0>out 1>of|early|for|soon|forever|on|"
        "permanently 1>life|good|early|this|everything|forever|soon|my",
        after="hotel|groceries|apartment|your|work",
    ),
    phrase(
        SUICIDE,
        "im|ill|am|gonna|just|going|wanna|ready 1>to 0>checking|check|tapping|tap|bowing 0>out",
        after="your|the|at|a|my|some|other|if|how|of|this|with|and|for|clinics|online|every",
    ),
    phrase(
        SUICIDE,
        "wont|not|dont|didnt|doesnt 2>see|seeing|picture|imagine 1>myself|me|a|my|past|beyond|this|next "
        "1>future|alive|next|after|tomorrow|friday|monday|sunday|here|past|christmas|year|old|birthday|being",
        after="for|with|at|in",
    ),
    phrase(
        SUICIDE,
        f"{NOT} 1>need|needing|be 1>it|them|that|my|any|this|a|one 1>where|anymore|much|after 1>im|i|longer|"
        "tonight|tomorrow|this|going",
        after="work|get",
    ),
    phrase(SUICIDE, "where 0>im|i 1>going|am 1>i|wont|dont|you|they 1>need|not|wont|cant|be|need"),
    phrase(
        SUICIDE,
        "wont|not|never 1>gonna|going|have|be 1>to|be 1>needed|matter|problem|issue|around|deal|worry 1>much|"
        "for|after|soon|about|anymore|longer|with 1>me|longer|you|them|soon|long|anyone|anybody|that",
        after="appointment|the",
    ),
    phrase(
        SUICIDE,
        "nobody|noone|one|you|they|everyone|everybody|family|wife|husband|kids|mom|anyone 2>has|have|need|"
        "needs|wont|having|had 1>to|have 1>worry|worrying|deal|care|bother|clean|take|babysit|look|support|"
        "pay|carry|put 1>about|with|for|of|up|after 0>me",
        after="after|during|when|on|while|if|at|home|from|and|or|the",
    ),
    phrase(
        SUICIDE,
        "so 0>nobody|noone|no|they|my|everyone|she|he 3>stuck|clean|deal|burdened|pay|find|finds|bury|worry|"
        "left|blame|fight|handle|move 2>it|with|me|up|for|my|everything|after|body|funeral|mess|over",
        after="work|appointment",
    ),
    phrase(
        SUICIDE,
        "would|will|could|ever 0>anyone|anybody|someone|they|he|she|people|nobody 1>even|really|actually "
        "1>notice|care|miss|cry|come 1>if|me|to|when|that",
        after="take|have|need|my|call",
    ),
    phrase(
        SUICIDE,
        "who|anyone|nobody|noone|one 1>would|will|to|gonna 2>come|cry|show 1>to|at|up 1>my|to 0>funeral|wake|service",
    ),
    phrase(
        SUICIDE,
        "freed|free|relief|relieved|lighter|rid|cheaper|breathe|rest 2>of|without|if|when|once|from 1>me|i|"
        "im|gone 1>gone|were|was|wasnt|dead|disappeared|left|not|around",
        after="work|sick|there",
    ),
    phrase(SUICIDE, "rid 0>of 0>me", after="as|at|for"),
    phrase(SUICIDE, "worth|more|better 2>dead|gone|insurance|ashes 1>than|to|off|alive 1>alive|them|living|here|me"),
    phrase(
        SUICIDE,
        "life 0>insurance 2>would|will|money|policy|is|could 2>more|better|help|take|worth|set|enough|fix|"
        "solve 2>them|kids|family|me|than|debt|house|suicide|everything|for",
        after="application|premium|exam|quote",
    ),
    phrase(
        SUICIDE,
        "everyone|everybody|they|family|kids|world|people 3>better|easier|happier|calmer|fine|breathe|"
        "relieved|ok 2>me|when|once|after|if|without 1>gone|im|i|me|my",
        after="see|know|come|feel|get|call|work|can|think",
    ),
    phrase(
        SUICIDE,
        "cost|costing|drain|draining|hurt|hurting|ruin|ruining|poison 1>everyone|everybody|them|people|"
        "family 1>around|money|i|just|who|by 1>by|love|existing|being|me|breathing",
    ),
    phrase(SUICIDE, "punish|punishing|punished 1>them|everyone|him|her|family 1>by 1>being|staying|living"),
    phrase(
        SUICIDE,
        "world|earth|planet|place 1>is|would|be|will|doesnt 1>be|better|need|miss 1>place|off|without|me 1>without|me",
    ),
    phrase(SUICIDE, "mistake|waste|accident|error 1>that|of|for|i 1>i|being|am 0>was|am|ever|alive|born|exist"),
    phrase(
        SUICIDE,
        "if|when|unless 1>this|it|ketamine|that|infusions|treatment|you 2>doesnt|dont|fails|fail|not|cant|"
        "didnt 2>work|help|do|works 3>checking|ending|over|quitting|gone|kill|die|goodbye|peace|end|dead|"
        "bridge|gun|pills",
        after="with|work|by|taking|my",
    ),
    phrase(
        SUICIDE,
        "if|when 1>this|it|ketamine|that|treatment 1>doesnt|dont|fails|not|didnt 1>work|help 0>im|i|ill "
        "0>done|out|giving|checking|gone|leaving",
        after="with|of|my|to|a",
    ),
    phrase(
        SUICIDE,
        "last 0>try|shot|chance|thing|stop|resort|attempt|effort|straw 1>before|then|and|or 1>i|im|its|ill "
        "1>end|am|give|gone|quit|done|check|go|kill|goodbye|over|out|give",
    ),
    phrase(SUICIDE, "no 0>plan 0>b 2>after|alive|live|myself|gone|life"),
)


PHRASES: tuple[Phrase, ...] = (*NO_WAY_ON,)
