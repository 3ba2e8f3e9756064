"""The English list of suicide, continued: things settled for others, a date, the last message (how: `crisis_phrases`).

Only what widens the list of clinical.md 3.3.
"""

from .crisis_english_words import MINE, PERSON
from .crisis_phrases import SUICIDE, Phrase, phrase

PET_OR_THING = (
    "dog|dogs|cat|cats|pets|guitar|guitars|tools|watch|ring|jewelry|clothes|records|books|plants|bike|fish|bird|car|"
    "truck|collection|things|stuff|belongings|savings"
)
DEAR = "kids|children|son|daughter|wife|husband|mom|mother|dad|family|parents|sister|brother|everyone|girls|boys|baby"
SETTLED = (
    phrase(
        SUICIDE,
        "find 0>it|them|this|everything 1>once|when|after 1>its|im|it|i 1>over|gone|done|is|am",
        after="with",
    ),
    phrase(
        SUICIDE,
        "giving|gave|give|given 0>away 1>all|most|half|of 0>my",
        after=(
            "shift|shifts|ticket|tickets|spot|seat|old|number|information|data|age|privacy|kittens|"
            "puppies|daughter|appointment|slot|baby"
        ),
    ),
    phrase(
        SUICIDE,
        "passwords|will|policy|deed 2>in|on 1>an|the|a|my "
        "1>envelope|kitchen|table|counter|desk|drawer|safe|folder|fridge",
        after="at",
        between="card|cards|copay|sign|signed|be|need",
        before="i|she|he|it|you|they|we|that|lab",
    ),
    phrase(
        SUICIDE,
        "sold|gave|gives|hugged|hugging|hugs|kissed 4>everyone|everybody|us|all|kids|goodbye 3>bye|goodbye|last|sorry",
        after="party",
    ),
    phrase(
        SUICIDE,
        "texts|text|calls|writes|messages 1>me|us|her|him 0>goodbye|goodbyes 1>every|last|and|again|forever|at",
        after="when",
    ),
    phrase(SUICIDE, "this|its|thats 1>is|my|probably|be 0>goodbye|farewell", after="to|sale|party"),
    phrase(
        SUICIDE,
        "sure|guess|think|maybe|probably|suppose 2>goodbye|farewell",
        after="to|insurance|cymbalta|pain|depression",
    ),
    phrase(
        SUICIDE,
        "look|watch 1>after|over|out 3>kids|children|son|daughter|wife|husband|mom|mother|dad|family|parents|sister|"
        "brother|dog|dogs|cat|cats|pets 2>when|after|if|once 1>im|i|me 1>gone|not|dead|here|die|go",
        after="at|on|out|back|for|work",
    ),
    phrase(
        SUICIDE,
        "please|someone|somebody|you|hope|make|sure 3>take|takes|feed|feeds|raise|raises|love|loves|keep "
        "1>care|in|good 3>kids|children|son|daughter|wife|husband|mom|dad|family|dog|dogs|cat|cats|pets|"
        "girls|boys 2>when|after|if|once 1>im|i|me 1>gone|not|dead|here|die|go",
        after="at|on|out|back|for|work",
    ),
    phrase(
        SUICIDE,
        "tell|telling|let 1>my|the 1>kids|children|son|daughter|wife|husband|mom|mother|dad|family|parents|"
        "sister|brother|girls|boys|baby 3>loved|sorry|fault|proud|forgive|hero",
        after="i|for|about|late|im|but|to|appointment|miss|the|this|her|your|of",
    ),
    phrase(
        SUICIDE,
        "tell|telling|let 1>my|the 1>kids|children|son|daughter|wife|husband|mom|mother|dad|family|parents|"
        "sister|brother|girls|boys 3>love|loved 0>them|her|him",
        after="new|haircut|hair|cooking|house|job|work|dress|car|outfit",
    ),
    phrase(
        SUICIDE,
        "once|after|when|then|until 2>christmas|thanksgiving|birthday|graduation|wedding|holidays|funeral "
        "2>i|im|ill|then|done|free 1>im|i|done|free|gone|can|out 0>done|free|gone|out|leave|go|rest|stop|end",
        after="with|to|the|home|back|for|of|on|all|any|every|ahead|in",
    ),
    phrase(
        SUICIDE,
        "note|letter|letters 1>is|are|on|in|all|already|saved|written 1>my|written|the|in|on|saved|done|"
        "ready|desk 1>phone|desk|drawer|computer|written|notes|laptop|drafts|counter|pillow|table|my 1>phone|"
        "and|so|already|desk|drawer|for|ready|when",
        after="doctor|portal|chart",
    ),
    phrase(
        SUICIDE,
        "have|got|wrote|written|finished|keep|left|saved 1>a|the|my|out 0>note|letter|goodbye 1>written|"
        "saved|ready|in|on|done 1>phone|my|in|drafts|ready|and|on|already|drawer|the|it",
        after="doctor|chart|portal|file|front|desk|account",
        before="doctors",
    ),
    phrase(
        SUICIDE,
        "picked|decided|wrote|know|chose|choose|list|written|planned|figured 1>out|down|already|who|which "
        "0>who 1>gets|takes|keeps|gonna|will|should|inherits 1>my|the|what|get|it|kids|everything|dog",
        after="appointment|prescription|message",
    ),
    phrase(
        SUICIDE,
        "left|leave|leaving|wrote|writing 1>instructions|directions|passwords|envelope|letters|everything "
        "2>for|to|on|with 1>my|wife|the|husband|kids|them|whoever 2>desk|table|counter|wife|husband|kids|"
        "fridge|when|after|find|finds|cat|dog|safe",
        after="sitter|appointment|doctor|babysitter|work|clinic|pharmacy|school",
        between="sitter|babysitter|nurse",
    ),
    phrase(
        SUICIDE,
        "whoever|who|someone|one|person|cop|cops|maid|landlord|roommate|nobody|somebody|they|kids|wife|"
        "police 2>find|finds|found|finding 1>me|my|body|it|the 1>body|doesnt|mess|dont|wont|will|like|has|"
        "that|there|isnt|to|hanging|dead",
        after="lost|wallet|phone|appointment|address|clinic|car|number|keys|parking",
        before="nurse|vein|doctor",
        between="vein|veins",
    ),
    phrase(
        SUICIDE,
        "sorry 1>to|for|that 1>whoever|who|the|you|one|anyone|they|person 3>find|finds|found 0>me",
        after="a|an|in",
    ),
    phrase(
        SUICIDE,
        "im|so|very|just|am 0>sorry 0>mom|mama|mommy|dad|daddy|kids|everyone|babe|baby|guys|god|babies",
        after="called|has|is|was|cant|said|will|for|about|but",
    ),
    phrase(
        SUICIDE,
        "tell 2>kids|son|daughter|wife|baby|boys|girls|mom|children 0>daddy|mommy|mama|dad|papa 1>tried|"
        "loved|loves|love|sorry|always|really|did",
        after="call",
    ),
    phrase(
        SUICIDE,
        "deleted|delete|deleting|closed|closing|cancelled|canceled|wiped|erased|sold|selling 1>all|my|"
        "everything|the 1>my|socials|accounts|phone|everything|facebook|instagram|lease|subscriptions|photos "
        "3>nobody|noone|no|wont|after|gone|look|disappear|anymore|need|goodbye|done|end",
        after="insurance|your|portal|zoloft|work",
    ),
    phrase(
        SUICIDE,
        "no|noone|nobody|dont|wont|nobodys|never 1>one|will|to|come|need 1>look|looking|search|come|looks|"
        "ask|call|look 1>for|looking|about 0>me",
        after="on|at|in|if|when|today|until|between|before|after",
    ),
    phrase(
        SUICIDE,
        "put|left|leave|leaving|locked|took|gave|dropped 1>the|my|out 1>dog|cat|dogs|cats|keys|kids 2>with|"
        "at|to|out 1>my|a|the|neighbor|water 2>locked|door|food|and|note|enough|week|so|goodbye|weekend "
        "1>door|locked|water|so|left|closed|note|for|nobody|goodbye",
        after="appointment|vet|work|vacation",
    ),
    phrase(
        SUICIDE,
        "its|thats|im|all|finally|everything|it|mind|choice|decision 1>is|been|all|already|have|ive "
        "0>decided 1>just|wanted|nothing|no|tonight|goodbye",
        after="want|to|would|need|will|like|on|that|am|go|try|prefer",
        unbroken=True,
    ),
    phrase(
        SUICIDE,
        "peace|calm|relief|relieved|happy|better|light 2>because|now|since|that|knowing 1>i|its|ive|there|im|"
        "knowing|it 1>know|decided|have|picked|is|its|chose|when|will 2>when|date|ends|end|over|how|day|done|"
        "decided|soon|out|stop",
        after="appointment|infusion|my|your|start|i|the|call|next",
        between="appointment|infusion|scheduled|booked",
    ),
    phrase(
        SUICIDE,
        "date|day 0>circled|marked|picked|set|chosen 2>calendar|and|nobody|already|for|no|one|mind 3>nobody|"
        "noone|knows|know|why|end|myself|last|die|ready|done|goodbye",
        after="appointment|infusion|call|book|schedule",
    ),
    phrase(
        SUICIDE,
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|tomorrow|today|tonight|this|it|"
        "christmas 1>is|will|be|was|gonna|my|going 1>be|the|my|to 1>be|my|last 0>last|final 1>day|one|night|"
        "supper|sunrise|christmas|ever|day",
        after="of|at|for|in|to|infusion|with|on|shift|class|session|appointment|payment|before",
        between="work",
    ),
    phrase(
        SUICIDE,
        "last|final 0>day|night 1>is|on|will|be|alive|here|was|breathing",
        after=("school|work|my|shift|job|our|insurance|the|wednesday|friday|monday|tuesday|thursday|a|at|of"),
        before="her|his|their|school|insurance|my|the|your|our",
    ),
    phrase(
        SUICIDE,
        "time|when|if|once|after 2>you|they|anyone|someone|she|he 1>read|reads|get|see|find|reading|hear|"
        "open 1>this|it|these|that|me|my 2>late|gone|dead|be|already|here|away|over|body",
        after=("for|at|on|able|available|home|reach|call|my|appointment|covered|in|to|fixed|out|message"),
    ),
    phrase(
        SUICIDE,
        "will|be|its|probably|already|ill|im 1>be|already|probably|all 0>too 0>late 1>by|when|then|for|to",
        after=(
            "to|me|this|the|schedule|cancel|book|a|apply|get|call|change|today|tomorrow|enroll|"
            "tonight|thursday|friday|monday"
        ),
    ),
    phrase(
        SUICIDE,
        f"gave|given|giving|give|found|finding|rehomed|rehome|rehoming 1>{MINE}|away|a|all|new|home|good "
        f"1>{PET_OR_THING}|home|for|homes 1>to|for 1>my|a|the|friend|neighbor|{PERSON}",
        after="sitting|bath|walk|while|during|when",
    ),
    phrase(
        SUICIDE,
        "paid|prepaid|paying|planned|planning|arranged|picked|bought|booked|prearranged|wrote 2>my|own|for "
        "1>own|my 0>funeral|casket|urn|plot|cremation|burial|obituary|headstone|grave|eulogy",
    ),
    phrase(SUICIDE, "paid|called|prepaid 1>off|the|a 0>funeral 0>home", after="for|bill"),
    phrase(
        SUICIDE,
        "wrote|writing|written|write|finished|recorded|recording|record|left|leaving|made|making|taped "
        "2>letter|letters|note|notes|video|videos|card|cards|message|messages|goodbye|goodbyes 2>for|to|each|"
        "explaining|telling|so 1>my|the|each|everyone|all|when|they|every|her|him|them|open|future|future",
        after=(
            "doctor|dr|boss|teacher|landlord|insurance|school|work|chart|clinic|therapist|office|"
            "judge|portal|class|front|desk|nurse|receptionist|girl|lady|you|pharmacy"
        ),
    ),
    phrase(
        SUICIDE,
        "note|letter|letters|notes|envelope|envelopes 3>desk|counter|table|drawer|pillow|fridge|safe|"
        "nightstand|kitchen 2>explaining|when|ready|explains|find|everyone|everybody",
        after="my|pay|bill|doctor",
        before="the|a",
    ),
    phrase(SUICIDE, "open 2>when|after 0>im 0>gone|dead"),
    phrase(
        SUICIDE,
        "updated|changed|finished|signed|fixed|checked|redid|made|making|wrote|finalized 2>will|beneficiary|"
        "beneficiaries|insurance|trust 2>so|before|just|and|kids|in|tonight|already|last|this",
        after=("change|card|plan|portal|info|information|carrier|provider|company|for|through|cards|at|to|deductible"),
    ),
    phrase(
        SUICIDE,
        "told|showed|show|tell|telling|showing|wrote|left 1>my|him|her|the|them|down 2>where 2>papers|"
        "documents|will|passwords|insurance|keys|everything|money|policy|accounts 1>is|are|in",
        between="card|doctor|office",
    ),
    phrase(
        SUICIDE,
        "everything|all|things|affairs|finances|bills|debts|paperwork 1>is|are|all|was 1>in|taken|paid|set|"
        "sorted|settled|arranged|handled|squared 1>order|care|off|for|now|so|and|when|before 2>when|im|gone|"
        "after|leave|go|kids|wife|nobody|them|family|them",
        after="appointment|visit|insurance|infusion",
    ),
    phrase(
        SUICIDE,
        "got|get|getting|put|putting|have|set|tie|tying|tied|wrap|wrapping|sort|sorting|settle|settling 1>my|"
        "all|up|everything|the 0>affairs|ends|loose",
        after="meet|meeting",
    ),
    phrase(SUICIDE, "loose 0>ends 1>tied|wrapped|so|before|and|up"),
    phrase(
        SUICIDE,
        "clean|cleaned|cleaning|deleted|deleting|erased|wiped|cancelled|canceled 3>so|because|before "
        "1>nobody|noone|they|no|one|im|i|my|she|he 2>find|finds|mess|have|gone|deal|see|wont|leave",
        after="work|moving|the",
    ),
    phrase(
        SUICIDE,
        f"take|look|watch|care 1>good|after|care|over|out 1>of|for|after 1>my|the|our 1>{DEAR}|{PET_OR_THING} "
        "2>when|after|if|once|for 1>im|i|me 1>gone|not|dead|here|cant|anymore|die|go",
        after="appointment|at|on|out|back",
    ),
    phrase(
        SUICIDE,
        "who|someone|somebody|please|promise 1>will|will|to|would|can 1>take|look|love|raise|feed|keep "
        f"1>care|after|in|my 2>{DEAR}|{PET_OR_THING} 1>when|after|if|once|without 0>im|i|me 1>gone|not|dead|"
        "die|go",
        after="on|at|out",
    ),
    phrase(
        SUICIDE,
        f"tell|telling|told|let|make|want|please 1>my|them|her|him|sure|the 1>{DEAR}|know|them|her|him 2>know|"
        "sorry|love|loved|fault|proud|tried|remember 1>i|them|her|him|it|that|wasnt|they|their|how|im "
        "1>sorry|loved|love|was|wasnt|always|tried|fault|hold|them|very|her|him|couldnt|not",
        after="for|late|cant|insurance|appointment",
        before="didnt",
    ),
    phrase(
        SUICIDE,
        "its|it|wasnt|isnt|not|never|wont|was|nobodys|anyones|noones|no 1>not|your|their|anyones|anybodys|my|"
        "his|her|nobodys|mom|ones 1>kids|moms|wifes|family 0>fault 1>i|that|when|im|they|and|what",
        after="insurance|work|get|have|need|was|missed|am|is",
    ),
    phrase(
        SUICIDE,
        "forgive|sorry|forgiven 2>me|for|god 2>what|for|when 1>im|i|what 1>about|going|have|do|am|doing|did "
        "1>to|do|about|it",
        after="appointment|late|call|miss",
    ),
    phrase(
        SUICIDE,
        "please|hope|god|everyone|you|they|kids|family 1>can|will|you|they|god|someday 0>forgive|forgives 0>me",
        after="for|if|i|typing|but|spelling|my",
    ),
    phrase(
        SUICIDE,
        "this|these|it|my 1>is|are|be|might|could|will|was|may 1>be|my|the 0>last|final 0>message|messages|"
        "words|goodbye|time|note|text|letter|email|night|day|christmas|birthday 1>to|you|anyone|from|ever|"
        "anybody|hear|with|me|alive|here|youll",
        after="about|for|regarding|on|i|we|before",
        between="about",
    ),
    phrase(
        SUICIDE,
        "never|wont|not|last|longer|dont 2>hear|see|talk|find|bother|need|worry 1>from|me|of|to|about|time "
        "1>me|again|youll|you|anymore|them 1>again|ever|anymore|after|hear|here|from|see|alive",
        after="appointment|insurance|about|if|visit|office|session|at|until|for|back|in",
    ),
    phrase(
        SUICIDE,
        "say|said|saying|told|tell|telling|sent|sending|hug|hugged|hugging|kiss|kissed|visit|visited|"
        f"visiting|see|saw|called|seen 2>{DEAR}|them|her|him|goodbye|bye|all|friends|one 1>one|for|the|"
        "goodbye|to|was 1>last|final|time 1>time",
        after="was|when|we|before|i|in|she|he|they|last|at",
    ),
    phrase(
        SUICIDE,
        "goodbye|bye|farewell 1>to|my|everyone|world|all|and|i 2>love|kids|everyone|life|world|sorry|forever|"
        "world|loved|everybody",
        after="insurance|pain|meds|for|from",
    ),
    phrase(
        SUICIDE,
        "thank|thanks 3>everything|trying|me 1>but|goodbye|and|its 1>goodbye|its|bye|im|sorry|over|done|too|farewell",
        after="call|booking",
    ),
    phrase(
        SUICIDE,
        "just|only|until|till|make|through|after|wait|waiting|stay|hold|holding 3>christmas|thanksgiving|"
        "birthday|graduation|wedding|holidays|graduate|graduates|funeral|grown|18|college|school|dies|gone|"
        "easter|weekend 2>then|after|and|before|so|done 2>im|ill|i|its|nobody|nothing|that|can|it|no 1>done|"
        "out|go|gone|over|leave|end|wont|dont|need|free|stop|finished|through|worry|has|have|else",
        after="with|call|work|appointment|insurance|start|schedule",
    ),
    phrase(
        SUICIDE,
        "after|then|once|when 2>christmas|thanksgiving|birthday|graduation|wedding|holidays|graduates|gone|"
        "dies|dead|grown|moved|that 1>i|im|ill|its|nobody|noone|no 1>can|done|free|over|one|out|finally|"
        "leave|has|have|dont|wont|will|has 1>go|leave|rest|die|done|free|needs|be|need|worry|end|stop|reason|"
        "to|over",
        after="the|a|your|appointment|insurance|call|schedule|start|home|back",
    ),
    phrase(
        SUICIDE,
        "my|dog|cat|mom|kids|pets 1>dog|cat|mom|kids|mother|parents|dies|dead|grandma 2>dies|gone|dead|"
        "passes|die|go|passed 1>i|im|so|then|ill|nothing 1>can|go|done|nothing|stop|keeping|out",
        after="work|been|home|have|a|schedule|back|cry|feel|miss",
    ),
    phrase(
        SUICIDE,
        "picked|set|chose|chosen|have|got|circled|marked|know|decided 2>the|a|my|on|already|out 0>day|date|"
        "night|weekend|time 1>after|and|its|already|picked|to|when|it|for|circled|chosen 1>that|i|when|it|"
        "die|do|go|which|nobody|nothing|im|bills|end|leave|done",
        after=(
            "appointment|infusion|call|need|consult|book|wedding|surgery|prefer|would|the|want|cant|am|have|my|will|get"
        ),
    ),
    phrase(
        SUICIDE,
        "bills|debt|debts|rent|taxes|mess|job|everything|it|that|loans|house 1>wont|will|are|is|not 1>be|not|"
        "longer 1>my|be 1>my|problem|concern|matter|problem 1>problem|anymore|soon|after|then|longer",
        after="if|to|with|is",
    ),
    phrase(
        SUICIDE,
        "decided|decision|choice|mind 2>made|up|to|made|final|go|do|end 2>peace|calm|relieved|relief|die|"
        "through|end|peaceful|tonight|leave|no",
        after="of|on|about|with|work",
        between="appointment",
    ),
    phrase(
        SUICIDE,
        "peace|calm|relieved|ready|okay|ok|fine 1>now|with|about|finally 3>decided|decision|die|end|going|"
        "leaving|gone|dead|over",
        after="home|work|home|to|vacation|under",
    ),
)


PHRASES: tuple[Phrase, ...] = (*SETTLED,)
