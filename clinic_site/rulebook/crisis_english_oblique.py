"""The English list of suicide, continued: to be dead, said otherwise (how: `crisis_phrases`).

To stay asleep, the body giving way, to be taken, to be with the dead. Only what widens the list of clinical.md 3.3.
"""

from .crisis_english_words import NOT, WANT
from .crisis_phrases import SUICIDE, Phrase, phrase

CANT = "cant|cannot|not|dont|no|never"
HOPE = "hope|hoping|hoped|wish|wishing|pray|praying|prayed|maybe|if|wouldnt|beg|begging|secretly|almost"
ASLEEP = (
    phrase(
        SUICIDE,
        "pray|praying|prayed|beg|begging|ask|asking|asked 5>god|lord|jesus 2>take|takes|took|taken|call|calls 0>me",
        after="off|back|about",
    ),
    phrase(
        SUICIDE,
        "join|joining|reunited|reunite|follow|following 1>my|him|her|with|them|our|late 2>wife|husband|son|daughter|"
        "mom|dad|mother|father|baby|brother|sister|soon|heaven|grandma|god|there|twin|boy|girl",
        after="at|for|appointment|in|work|on|who|and|about|if|doctor|up",
        between="drive|ride|appointment|medical|doctor|living|lives",
    ),
    phrase(
        SUICIDE,
        "be|see|meet|hug|hold|go|going|with 4>heaven|afterlife|beyond|grave|otherside",
        after="knows|sent|is",
    ),
    phrase(SUICIDE, "be|see|meet|hug|hold|on|join 4>other 0>side", after="of"),
    phrase(
        SUICIDE,
        "be|go|home 0>with|to 1>my|him|her|them|god|jesus|lord 1>god|jesus|lord|late|dead|again|soon",
        after="appointment|i",
    ),
    phrase(
        SUICIDE,
        "wish|hope|pray|hoping|praying 2>plane|elevator|building|roof|train|bus|car|bridge|house 2>crash|"
        "crashes|go|goes|fall|falls|collapse|collapses|explode|explodes 1>down|on|with|and|me|in",
        after="time|sale",
        between="not|doesnt|dont|never",
    ),
    phrase(
        SUICIDE,
        "want|wants|wish|hope|hoping|pray|praying 2>cancer|tumor|disease|covid|virus 2>come|comes|back|"
        "return|spread|take|win|grow|kill",
        after="to|free|clinic|not",
        between="not|never|doesnt|dont|free|cure|gone",
    ),
    phrase(SUICIDE, "envy|jealous|envious 4>cancer|terminal|dying|dead|hospice|coma"),
    phrase(
        SUICIDE,
        "be|lie|join|places|laying|lay|belong|buried|with 4>in|to 1>the|a|my|that 0>ground|grave|cemetery|"
        "coffin|casket|urn",
        between="off|flowers|visit|visited",
    ),
    phrase(SUICIDE, "home|go 0>to 0>jesus|god|heaven|glory", after="church"),
    phrase(
        SUICIDE,
        "ready|want|wanna|time|wish|let 3>meet|home|see|with 2>jesus|god|lord|maker|heaven",
        after="bless|willing",
        between="thank|church",
    ),
    phrase(
        SUICIDE,
        "hopes|wishes|prays|begs 4>heart|body|breathing|god|lord|car|truck|cancer 3>stop|stops|quit|quits|"
        "take|takes|end|hit|hits|kill|kills",
        after="smoking",
    ),
    phrase(
        SUICIDE,
        "picture|picturing|imagine|imagining|daydream|fantasize 1>jumping|drowning|hanging|crashing|falling|swerving",
        after="in|into|on|ship|asleep|for|rope|jacks",
    ),
    phrase(
        SUICIDE,
        "hope|hoping|pray|wish|want|beg|praying 3>heart 0>attack",
        after="work|not|dont|never|wont",
        between="not|dont|no|never|having",
    ),
    phrase(SUICIDE, "sleep|asleep|bed 4>hope|hoping|wish 1>thats|that|its 0>it|over"),
    phrase(
        SUICIDE,
        "wish|hope|wished 1>the|my|that 1>cancer|tumor|crash|accident|overdose|surgery|heart|virus|covid "
        "1>had|would|won 1>won|killed|taken|finished|worked|kill|take",
    ),
    phrase(
        SUICIDE,
        "wish|hope|hoping|want|pray 1>someone|somebody|anyone|they|a 3>run|hit|shoot|push|kill|crash|end|put 0>me|into",
        after="through|up|by|on|in|down|a|an",
    ),
    phrase(
        SUICIDE,
        "already|being|im|ghost|basically 1>already|a|basically 0>dead|corpse 1>inside|anyway|already|to|in|just|make",
        after="tired|battery|line",
    ),
    phrase(SUICIDE, "feel|feels|im|like|am|were 1>im|i|am|like|were 0>already 0>dead"),
    phrase(
        SUICIDE,
        "existing|existence|living|life|breathing|alive 0>hurts|is 1>hurts|painful|torture|unbearable|"
        "exhausting|agony|hell",
        after="with|for",
        between="is in",
    ),
    phrase(SUICIDE, "existing|breathing|living 0>hurts"),
    phrase(SUICIDE, "rather|want|wanna|wish 2>not 1>be|being|was 1>a|here 0>person|human|anymore"),
    phrase(
        SUICIDE,
        f"{WANT} 2>noise|thoughts|voices|pain|hurting|mind|brain|it 2>stop|quiet|silence|end|over 1>forever|"
        "permanently|good|for",
        after="a|the|work",
    ),
    phrase(
        SUICIDE,
        f"{CANT} 1>live|be|exist|stay|go 1>in|with|inside 1>this|my|own 1>head|body|mind|skin|world|hell|pain|"
        "life|self|brain",
    ),
    phrase(
        SUICIDE,
        "lost|losing|lose|out 0>the|all|my|of 0>will|reasons|reason|fight|desire",
        after="of|to|for|about|that|but|with|on|in|appetite|and|my|he|she|document|dad",
    ),
    phrase(
        SUICIDE,
        "find|think|name|see|have|is|theres|one|single|any 3>reason|reasons 1>to|for 1>stay|live|keep|stick|"
        "be|exist|continue|wake|bother|not",
        after="on|taking|with|home|at|appointment|worry|it|cymbalta|going",
        between="insurance|good",
    ),
    phrase(
        SUICIDE,
        "tying|holding|keeping|anchoring|stopping|between 0>me 0>here|alive|and 1>the|but|now|except|is|anymore|my",
        after="up|late|clinic|appointment|you",
    ),
    phrase(
        SUICIDE,
        "only|just 1>thing|here|alive|reason|still 1>between|because|for|im|alive 1>me|of|my|for 1>and|my|"
        "the|kids|dog|mom 1>end|the|kids|dog|cat|mom|children|son|daughter|edge|family|parents",
        after="appointment|asked|told|said|wanted|recommended|suggested|referral|found|has|made|needs",
        before="are|its",
    ),
    phrase(
        SUICIDE,
        "promised|promise|swore 1>my|her|him|them|mom 1>mom|i|kids|wife|husband|her|mother|id 2>wouldnt|not|"
        "wont|never|dont 1>while|do|until|end|hurt|before|kill",
        after="drink|smoke|quit|appointment|take|use|miss",
    ),
    phrase(
        SUICIDE,
        "sleep|asleep 1>and|n 1>stay|never|not 1>asleep|sleep|that|wake|be|get|come|open",
        after="through",
    ),
    phrase(SUICIDE, "stay 0>asleep 0>forever|permanently|always"),
    phrase(
        SUICIDE,
        f"{WANT}|could|hope|just 2>stay 0>asleep",
        after="through|until|till|all|longer|past|for|at|during",
    ),
    phrase(SUICIDE, "sleep|asleep|under 1>for|and 0>good|ever|eternity"),
    phrase(SUICIDE, "close|shut|closed 0>my 0>eyes 1>and|for 2>not|never|stay|good|ever|forever|done|over"),
    phrase(SUICIDE, f"{NOT} 2>open|opening 0>my 0>eyes", after="in|during|wide|until|for|all|yet"),
    phrase(SUICIDE, "eyes 3>never|not|dont 1>open|opened|opening 1>again|them"),
    phrase(SUICIDE, f"{HOPE} 3>heart|body|lungs|breathing 2>stop|stops|stopped|quit|quits|gave|give|gives|fail"),
    phrase(SUICIDE, f"{HOPE} 2>my|this|the 0>heart|body 1>just|would|to|will 1>stop|quit|give"),
    phrase(
        SUICIDE,
        f"{HOPE} 4>cancer|tumor|covid|virus|disease|illness|heart 3>take|takes|took|get|gets|kill|kills 1>me",
    ),
    phrase(
        SUICIDE,
        "hope|hoping|wish|pray|praying 2>it|its|something|this|anesthesia|surgery|lump|biopsy|results 1>is|to|was|"
        "would|will|just|happens|kills|happen|happened 0>cancer|terminal|fatal|me|to|malignant",
        after="work|help|be|go|get|stay|do|feel|know|come|give|make|take|see|try",
    ),
    phrase(
        SUICIDE,
        "hope|wish|hoping|pray 1>something|anything|god 1>bad|terrible|would|will|happens 1>happens|happen",
    ),
    phrase(SUICIDE, "hope|hoping|wish|want|pray|wishing 0>i 0>get|had|have|got 0>cancer|terminal|killed"),
    phrase(
        SUICIDE,
        f"{HOPE} 3>not|dont|didnt|wont|never 1>make|survive|live 1>it|through|surgery|out",
        after="on|to",
    ),
    phrase(SUICIDE, "hope|hoping|pray|wish 1>i|to 0>not|dont|never|didnt 0>make|survive|come 0>it|back|through|out"),
    phrase(
        SUICIDE,
        "wake|woke|waking 2>disappointed|mad|angry|upset|sad|pissed|cursing|crying 3>still|that|because|im|alive",
    ),
    phrase(
        SUICIDE,
        "disappointed|mad|angry|upset|sad|bummed|cry|hate|pissed 3>woke|wake|waking 0>up",
        after="early|at|to|late|so|from",
    ),
    phrase(
        SUICIDE,
        "if 2>not|dont|didnt|never 1>wake|woke 1>up 3>fine|ok|okay|relief|relieved|good|blessing|happy|peace|better",
    ),
    phrase(SUICIDE, "should|shouldve|wish|shoulda 1>have|it|was|had|of 1>been|was|were 0>me 1>instead|who|that|in"),
    phrase(
        SUICIDE,
        "wish|shouldve|should 1>it|have|was|been|it 1>been|was 0>me",
        after="you|calling|who|getting|on|doing",
    ),
    phrase(SUICIDE, "trade|switch|swap 0>places 2>dead|died|grave|buried"),
    phrase(
        SUICIDE,
        "go|going|gone|be|sleep|slip|drift|fade|float|wander|walk 0>away|off|out 1>and|forever|for|into "
        "1>never|forever|good|not",
    ),
    phrase(
        SUICIDE,
        f"{WANT}|could|just|slowly 2>fade|slip|drift|dissolve|melt 0>away|out",
        after="with|by|from|as|over",
    ),
    phrase(
        SUICIDE,
        "not|dont|never|no 1>to|be|want|wanna|longer 1>be|a|part 1>part|in|of|on 1>of|this|world|anymore "
        "0>world|life|earth|planet",
    ),
    phrase(
        SUICIDE,
        f"{WANT}|need|ready|time 1>for|to|it|everything|my 2>life|existence|world|breathing|heart|living 1>to|"
        "be|is 0>over|end|stop|done",
    ),
    phrase(
        SUICIDE,
        "want|need 0>it|this|life|everything 1>all|just 0>over|done|finished|gone",
        after="with|the|by|before|to|again|in|at|on",
    ),
    phrase(SUICIDE, "want|need 1>out 0>of 1>here|this|my|it 0>life|body|world|hell|existence"),
    phrase(SUICIDE, "rather|better 2>ground|grave|coffin|casket|buried|ashes|heaven|urn|morgue"),
    phrase(SUICIDE, "six|6 0>feet 0>under"),
    phrase(SUICIDE, "put 0>me 0>down", after="for|as|on|in|at|there"),
    phrase(
        SUICIDE,
        "nothing|noone|nobody|no|little|only|one 2>keeping|keeps|holding|tying|left 1>me|for 1>here|alive|"
        "going|around|me|on",
        after="is|until|late",
    ),
    phrase(
        SUICIDE,
        "only|one|main 1>reason|thing|person 3>still|keeping|keeps|stopping|stops 1>me|alive|here|from|breathing",
        after="going|taking|sleeping|working|booking|because|driving|awake|up|busy|company",
    ),
    phrase(
        SUICIDE,
        "only|one|main 1>reason 3>havent|didnt|dont|hasnt|not|still 2>done|did|do|here|alive|acted|gone|breathing",
        after="with|booked|called|yet|this|so",
    ),
    phrase(
        SUICIDE,
        "stopping|stops|keeping|stopped|kept|keeps 0>me 0>from 1>doing|ending|jumping|pulling|swallowing|"
        "taking|going|just 0>it|the|them|everything|all|my|through",
        after="off|work|job|class",
    ),
    phrase(
        SUICIDE,
        "guts|courage|balls|nerve|strength|brave|coward|chicken 1>to|enough|for 1>do|end|go|pull|die|finish|"
        "jump|leave 1>it|through|the|life|myself",
        after="call|ask|over|at|again|with",
    ),
    phrase(SUICIDE, "too|such|if 2>coward|cowardly|chicken 1>to|i|or 1>do|id|would|end|go|die|have|actually"),
    phrase(SUICIDE, "afraid|scared|brave|ready|tempted 0>to 0>do 0>it 1>myself|tonight|yet|soon"),
    phrase(
        SUICIDE,
        "wouldnt|not|would 1>be 1>the|so|such|that 1>worst|bad|terrible|tragedy 2>if|to 1>i|not|die|wake|never",
    ),
    phrase(
        SUICIDE,
        "relief|relieved|peaceful|grateful|blessing|mercy 2>die|died|dead|death|dying|if|when|gone|over 1>it|"
        "i|hit|end|die|were|was|over",
    ),
    phrase(
        SUICIDE,
        "if 1>a|the|some|this 0>car|truck|bus|train|semi|plane|drunk 1>hit|hits|ran|crashed|took|kills|"
        "killed|crashes|goes",
    ),
    phrase(
        SUICIDE,
        "if 0>i 1>died|die|vanished|disappeared|dropped 1>tonight|tomorrow|in|today|dead|right|on|it|nobody|no",
    ),
    phrase(
        SUICIDE,
        "death|dying|dead 2>sounds|seems|feels|looks|would|must|be 2>peaceful|easier|easy|nice|better|good|"
        "relief|comforting|kind|like|quiet|restful",
    ),
    phrase(SUICIDE, "being|be 0>dead 2>nice|easier|better|good|fine|ok|peaceful|relief", after="for"),
    phrase(
        SUICIDE,
        "jealous|envy|envious|envied|envying|lucky 2>dead|died|dying|cancer|passed 1>die|"
        "died|dying|get|got|passed|dead|away|people",
        after="work|ketamine|better|can|help",
    ),
)


PHRASES: tuple[Phrase, ...] = (*ASLEEP,)
