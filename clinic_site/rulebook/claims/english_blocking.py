"""The blocking rules of clinical.md 8.3 in English: F01, F02, F06, F13 (F08 is in `approval`). Words are folded."""

from clinic_site.rulebook.findings import BLOCK

from . import english_reworded as reworded
from .rules import Rule, form
from .scope import CONDITION, HARM

# Words that may stand between a verb and the condition that is its object: "erases even the deepest depression".
_OF = (
    r"(?:symptoms?|signs?|feelings?|cycle|burden|grip|weight|pain|battle|struggle|fight|effects|roots?|"
    r"root causes?|causes?|"
    r"people|patients|adults|veterans|years?|decades?|episodes?|bouts?|life|lifetime|hold|chains|torment|misery|"
    r"most|many|all|"
    r"cases?|shadow|darkness|nightmare|prison) (?:of|from|with|by)"
)
_STOP = (
    r"(?:but|yet|it|they|we|is|are|was|were|has|have|cannot|stigma|silence|barriers?|need|the need|guesswork|"
    r"debate|confusion|"
    r"if|when|because|while|that|who|as|after|before|study|trial|session|visit|not|no|on|about|around|for|to|in|at)\b"
)
_BEFORE = rf"(?:(?:{_OF}|(?!{_STOP})[\w']+),? ){{0,5}}?"
_NOT_THE_CONDITION = (
    r"(?! (?:stigma|research|care|treatments?|pills?|medicines?|medications?|drugs?|diary|scores?|study|studies|"
    r"trials?|"
    r"awareness|talk|myths?|groups?|therapy|diagnosis|screening|questionnaires?|forms?|tests?|clinics?|scales?|"
    r"specialists?)\b)"
)
_OBJECT = rf"{_BEFORE}{CONDITION}{_NOT_THE_CONDITION}"
_BETTER = (
    r"(?:recover|get better|feel better|be better|get well|be well|improve|be happy again|be healed|be cured|be free|"
    r"(?:find|get|feel|experience|see|have|bring|give \w+|provide) (?:\w+ ){0,2}(?:relief|results|recovery|"
    r"improvement)|"
    r"relieve \w+ depression|work for you|work for everyone|lift your (?:mood|depression)|respond)"
)
_NOT_BETTER = (
    r"(?! (?:care\b|sleep\b|advice|answers?|help\b|service|information|prices?|(?:your|the|our) (?!mood|life|"
    r"depression|symptoms|health|sleep)|prepared|informed|able|know|"
    r"understand|plan|decide|chance|in (?:a|the) (?:quiet|recovery)|room|"
    r"area|chair|from "
    r"(?:the|your|each) (?:session|infusion|anesthesia|sedation|surgery)))"
)
_NOT_OUTCOMES = (
    r"privacy|confidential|\breply|\banswer|appointment|\btime\b|\bplace\b|\bspot|\bprice|estimate|access|\bjob|"
    r"rights|by law|"
    r"law guarantees|warranty|hsa|fsa"
)
_SAFE_NOUNS = (
    r"ride|rides|place|places|space|home|room|driver|way home|trip home|distance|side|travels?|return|storage|"
    r"keeping|box|"
    r"person|people|adult|exit|password|site|website|data"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "F01",
        BLOCK,
        "Says that an illness is cured or gone for good. No study shows that.",
        "may reduce symptoms for some people",
        (
            form(
                rf"(?:cures?|cured|curing|heals?|healed|healing|eliminat(?:e|es|ed|ing)|eras(?:e|es|ed|ing)|"
                rf"eradicat(?:e|es|ed|ing)|"
                rf"banish(?:es|ed)?|wip(?:e|es|ed|ing) (?:out|away)|gets? rid of|got rid of|getting rid of|"
                rf"puts? an end to|"
                rf"rids? you of|frees? you (?:from|of)|leaves? behind|melts? away) {_OBJECT}",
                "TC",
                predicate=True,
                finite=True,
            ),
            form(
                rf"(?<!\bthe )(?<!\ban )(?<!'s )(?:ends?|ended|ending)(?! up| of| with| in| at| on) {_OBJECT}",
                "TC",
                predicate=True,
                finite=True,
                never=r"\b(?:at the end|weekend|in the end|session ends|study ended|trial ended|tend)\b",
            ),
            form(
                r"(?<!\ba )(?<!\bthe )(?:cures?|cured|heals?|healed) (?:(?!(?:is|are|was|for|"
                r"that)\b)\w+ ){0,4}?(?:you|people|patients|adults|veterans|everyone|"
                r"anyone)",
                "TC",
                predicate=True,
                finite=True,
            ),
            form(
                rf"{CONDITION} (?:\w+ ){{0,2}}(?:is|are|was|were|be|been|gets?|got) (?:\w+ )?"
                r"(?:cured|healed|eliminated|erased|ended|eradicated|wiped out)",
                "*",
                never=r"\bnever (?:treated|cured)\b",
            ),
            form(
                r"(?:you|patients|people|they|he|she)(?: will|'ll| can| could| may)? (?:be|get|got|were|are|"
                r"been) (?:\w+ )?(?:cured|healed)",
                "*",
                questions_too=True,
            ),
            form(rf"makes? {_OBJECT} (?:disappear|vanish|go away|a thing of the past)", "TC", finite=True),
            form(
                rf"cures? for {_BEFORE}{CONDITION}",
                "*",
                never=r"cures? for (?:[\w]+ ){1,5}(?:(?:is|are|does|do|has|may)(?: not|n't)|isn't|doesn't|"
                r"remains)|\b(?:search\w*|look(?:ing|ed|s)?|seek\w*|hop(?:e|es|ing)|wait\w*|wish\w*|ask\w*|"
                r"want\w*|chas\w+|dream\w*) (?:\w+ ){0,2}for (?:a|the|some) \w*",
            ),
            form(rf"(?:says?|said|saying|wave|kiss) goodbye to {_OBJECT}", "*"),
            form(r"cures?(?= (?:what|where|when) )|cures(?=\W*$)", "TC", predicate=True, finite=True),
            form(rf"wip(?:e|es|ed|ing) {_OBJECT} (?:out|away)", "TC", predicate=True, finite=True),
            form(rf"{CONDITION} cure(?! rates?)", "*"),
            form(
                rf"{CONDITION},? (?:\w+ )?(?:cured|healed|erased|eliminated|ended|gone for good|"
                rf"gone forever)(?=\W*$)",
                "*",
            ),
            form(
                r"(?:is|are|be|finally|offers?|found|as) (?:a|the|"
                r"your) (?:\w+ ){0,2}cure(?! for)",
                "TC",
                predicate=True,
            ),
            *reworded.CURES,
        ),
    ),
    Rule(
        "F02",
        BLOCK,
        "Promises a result. Nobody can promise one.",
        "results vary; some people do not improve",
        (
            form(
                r"guarantee(?:s|d|ing)? (?:\w+ ){0,8}?(?:results?|relief|improvements?|recovery|success|"
                r"responses?|outcomes?|"
                r"remission|healing|cure|better|works?|work|helps?|lift|mood|happiness|satisfaction|change|"
                r"difference|life|feel|"
                r"respond|it|effective)",
                "TCO",
                never=_NOT_OUTCOMES,
            ),
            form(
                r"(?:results?|relief|improvements?|recovery|success|satisfaction|outcomes?|response|"
                r"remission) (?:\w+ ){0,2}"
                r"(?:guaranteed|assured)",
                "*",
            ),
            form(r"(?:is|are|comes? with) (?:\w+ ){0,2}guarantee(?:d)?", "TO", never=_NOT_OUTCOMES, predicate=True),
            form(r"(?:we|our clinic|our team) guarantee(?:s)?(?=\s*$)|guaranteed(?=\s*$)", "*", never=_NOT_OUTCOMES),
            form(r"assured (?:results?|relief|recovery|improvement|success)", "*"),
            form(r"(?:results?|relief|works?|better) or (?:a |your |full |get a )*refund", "*"),
            form(
                r"if (?:\w+(?:'t)? ){0,5}(?:better|improve|work|help|respond|satisfied|relief|results?)\w*,? "
                r"(?:\w+ ){0,6}(?:refund\w*|money back)",
                "*",
                own_denial=True,
            ),
            form(
                r"refund(?:s|ed)? (?:you )?if (?:\w+ ){0,5}(?:better|work|works|improve|help|helps|respond|"
                r"relief|results?)",
                "*",
                own_denial=True,
            ),
            form(r"money back(?! if you cancel)", "*", never=r"\b(?:cancel|reschedul)"),
            form(
                rf"promis(?:e|es|ed|ing) (?:\w+ ){{0,5}}?(?:recovery|relief|results?|improvement|remission|"
                rf"healing|cure|{_BETTER}|better days|better life)",
                "TCO",
            ),
            form(
                rf"(?:will|\w+'ll|(?:you|they|patients) are going to|\w+'re going to)(?: (?:definitely|surely|"
                rf"soon|quickly|finally|start to|always|certainly|also|"
                rf"truly|really|all))* {_BETTER}{_NOT_BETTER}",
                "*",
                never=rf"^\W*(?:if|whether)\b|\b(?:{HARM}|dizzy|sick|groggy|sleepy|drowsy|strange|floaty|hungry)\b",
                questions_too=True,
            ),
            *reworded.PROMISES,
        ),
    ),
    Rule(
        "F06",
        BLOCK,
        "Says that there is no risk. Ketamine has common and serious effects.",
        "list common and serious effects",
        (
            form(
                r"risk free|side effect free|harmless|(?:completely|totally|entirely|perfectly|absolutely|fully|"
                r"100%|100 percent|"
                rf"one hundred percent) (?:\w+ and )?safe(?! (?:{_SAFE_NOUNS})\b)|safe,? 100%",
                "TO",
                predicate=True,
                own_denial=True,
                never=r"^\W*if (?:it|this|ketamine|the \w+) (?:were|was|is)\b|\bnot exist\b|"
                r"\brisk free (?:consult|call|quote|estimate|visit|talk|chat)",
            ),
            form(
                r"(?:has|have|had|with|carries|carry|comes with|come with|causes?|brings?|poses?|there is|"
                r"there are|involves?|absolutely|at|offers?|gives?)"
                r" (?:absolutely |virtually |almost |practically |basically )?(?:no|zero) (?:known |real |"
                r"unwanted |bad |dangerous |harmful |"
                r"lasting |serious |long term |negative |significant )*(?:side effects?|risks?|dangers?|"
                r"downsides?|adverse effects|harm)"
                r"(?! (?:free|of (?!harm)|from|in|to|on the|were|was|that|until|left|today|now|for (?:calling|"
                r"asking))\b)",
                "TO",
                own_denial=True,
                never=r"\b(?:if|when|until|unless|once)\b.*\b(?:no|zero)\b",
            ),
            form(
                r"(?:with(?:out|out any)|free of|free from|minus) (?:any |known |unwanted |bad |dangerous |"
                r"harmful |lasting |serious |long term |negative |the )*"
                r"(?:side effects?|risks?|dangers?|downsides?|adverse effects|harm)(?! of (?!ketamine|treatment))",
                "TO",
                own_denial=True,
                never=r"\b(?:does not|do not|doesn't|don't) exist\b|\bwithout risks?ing\b|\b(?:if|when|until|"
                r"once) (?:you|they) (?:are|"
                r"have been) (?:without|free)\b",
            ),
            form(
                r"^\W*(?:no|zero) (?:known |real |bad |unwanted )*(?:side effects?|risks?|dangers?|"
                r"downsides?)(?=\W*$)",
                "*",
                own_denial=True,
            ),
            form(
                r"you(?: will|'ll) (?:have|feel|get|see|experience) (?:no|zero) (?:\w+ )?(?:side effects?|risks?)",
                "*",
                own_denial=True,
            ),
            *reworded.NO_RISK,
        ),
    ),
    Rule(
        "F13",
        BLOCK,
        "Says that it saves lives or prevents suicide. That has not been shown.",
        "Ketamine has not been shown to prevent suicide. If you are in crisis, call or text 988.",
        (
            form(
                r"life ?saving|life ?savers?|sav(?:e|es|ed|ing) (?:(?:your|my|a|his|her|their|our|many|"
                r"countless|people's|so many|patients|thousands of|lost) ?)?(?:lives|life)",
                "TCO",
                predicate=True,
                never=r"\blife saving (?:skills|equipment|gear|drugs? cart|training|support|for retirement)|"
                r"\b(?:call\w*|988|911|hotline|lifeline|locking|seat belts?|cpr)\b[^.]*\bsav",
            ),
            form(
                r"prevent(?:s|ed|ing)? (?:\w+ ){0,2}(?:suicides?|suicidal \w+)",
                "TCO",
                predicate=True,
                never=r"\bplan to prevent|suicide prevention",
            ),
            form(
                r"(?:suicidal (?:thoughts?|ideation|thinking)|thoughts? of suicide) (?:\w+ ){0,2}?(?:(?:is|are|"
                r"was|were|be|get|got) "
                r"(?:\w+ )?(?:gone|erased|eliminated|stopped|ended|removed|cured|wiped out)|"
                r"(?:disappear|vanish)(?:s|ed)?|(?:stop|end)(?:s|ped|ed)? (?:after|with|within|in))",
                "*",
            ),
            form(
                r"(?:stop|stops|stopped|stopping|end|ends|ended|ending|remov(?:e|es|ed|ing)|eliminat(?:e|es|ed|"
                r"ing)|eras(?:e|es|ed|ing)|"
                r"clear(?:s|ed)?|gets? rid of|wipes? out|takes? away|cures?|banish(?:es)?|makes?) (?:\w+ ){0,3}?"
                r"(?:suicidal (?:thoughts?|thinking|ideation|feelings|urges)|thoughts? (?:of|about) (?:suicide|"
                r"death|dying)|suicidality|suicide)",
                "TCO",
                predicate=True,
                finite=True,
                never=r"\bstigma|\bstop (?:talking|asking|reading)|end (?:the )?silence|suicide hotline",
            ),
            *reworded.LIFESAVING,
        ),
    ),
)
