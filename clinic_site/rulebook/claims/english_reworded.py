"""The blocking claims of clinical.md 8.3 said in other words, in English: passives, pronouns, nouns made of the verb.

`english_blocking` holds the words of the list itself; here stand the turns that say the same of the same things ("PTSD
can be wiped out", "it erases it", "the end of your depression", "not a single side effect"). Words are folded.
"""

from .rules import Form, form
from .scope import CONDITION, OUTCOME, TREATMENT

GONE = (
    r"(?:cured|healed|eliminated|erased|ended|eradicated|banished|vanquished|conquered|defeated|wiped (?:out|away)|"
    r"beaten for good|washed away|melted away|gotten rid of|put to rest|dissolved|"
    r"gone (?:for good|forever|completely|away for good)|a thing of the past|ancient history|history)"
)
REMOVE = (
    r"(?:cur(?:e|es|ed|ing)|heal(?:s|ed|ing)?|eliminat(?:e|es|ed|ing)|eras(?:e|es|ed|ing)|eradicat(?:e|es|ed|ing)|"
    r"banish(?:es|ed|ing)?|vanquish(?:es|ed|ing)?|conquer(?:s|ed|ing)?|obliterat(?:e|es|ed|ing)|"
    r"destroy(?:s|ed|ing)?|dissolv(?:e|es|ed|ing)|extinguish(?:es|ed|ing)?|"
    r"do(?:es|ing)? away with|did away with|put(?:s|ting)? (?:an|the|a final) end to|bring(?:s|ing)? an end to|"
    r"brought an end to|mak(?:e|es|ing) an end of|put(?:s|ting)? a stop to|get(?:s|ting)? rid of|got rid of|"
    r"rid(?:s|ding)? (?:you|people|patients|the \w+|your \w+|\w+) of|"
    r"free(?:s|d|ing)? (?:you|people|patients|them|her|him|me|us|\w+) (?:from|of)|"
    r"liberat(?:e|es|ed|ing) (?:\w+ ){1,2}from|(?:take|takes|took|taking) away|wash(?:es|ed|ing)? away|"
    r"wip(?:e|es|ed|ing) away|burn(?:s|ed|ing)? away|leav(?:e|es|ing) behind)"
)
_GAP = r"(?:(?!(?:but|not|no|never|if|when|because|stigma|talk|research|need|the need)\b)[\w']+,? ){0,5}?"
_NOT_ITSELF = (
    r"(?! (?:stigma|research|care|treatments?|pills?|medicines?|scores?|stud(?:y|ies)|trials?|awareness|"
    r"myths?|tests?|clinics?|forms?|scales?)\b)"
)
_PEOPLE = (
    r"(?:patients?|people|clients?|person|one|veterans?|everyone|everybody|anyone|"
    r"adults?|all|you|sufferers?|men|women|thousands|hundreds|dozens|many|most|countless)"
)
_BY_T = (
    rf"(?:by|with|thanks to|through|using|via|after|because of|in) "
    rf"(?:\w+ ){{0,4}}?(?:{TREATMENT}|us\b|our \w+|this|it\b|weeks?|days?|hours?|months?)"
)
_MONEY = r"(?:money|dollars?|cent|penny|fees?|payments?|cost|cash)"
_RISK = (
    r"(?:(?:known|real|unwanted|bad|dangerous|harmful|lasting|serious|negative|long term|such|actual|significant|"
    r"nasty|"
    r"unpleasant|major|associated|adverse) )*(?:side effects?|after ?effects?|adverse (?:effects?|events?|"
    r"reactions?)|"
    r"risks?|dangers?|downsides?|drawbacks?|ill effects?|harm)"
)
_HAS_NOT = r"(?:does|do|did|has|have|will|can|could|would)(?: not|n't)|cannot|won't|never|without|free (?:from|of)"

CURES: tuple[Form, ...] = (
    form(
        rf"(?:free|frees|freed|freeing|liberate|liberates|liberated|rid|rids) (?:\w+ ){{1,5}}?(?:from|"
        rf"of) {_GAP}{CONDITION}{_NOT_ITSELF}",
        "TC",
        predicate=True,
        finite=True,
        never=r"\brid(?:e|es)\b",
    ),
    form(
        r"(?:imagine|being|be|become|becoming|get|getting|gets) (?:\w+ )?(?:cured|healed) (?:of|from|forever|"
        r"for good|once)",
        "*",
    ),
    form(
        rf"(?:there is|there's|finally|at last|here is|here's|offers?|brings?|found|find) (?:\w+ ){{0,3}}?(?:an|"
        rf"the|a final|your) end (?:to|of) {_GAP}{CONDITION}{_NOT_ITSELF}",
        "*",
        never=r"\bstigma|\bno\b|\bnot\b",
    ),
    form(rf"gotten rid of {_GAP}{CONDITION}{_NOT_ITSELF}", "TC", predicate=True, finite=True),
    form(
        r"(?:go|goes|went|walk|walks|walked|leave|leaves|left|return|returns|returned|come|came|comes) (?:home|"
        r"out|our clinic|us|here|the clinic|back|away) (?:\w+ly |feeling |fully )?(?:cured|healed)",
        "*",
    ),
    form(
        rf"{CONDITION} (?:\w+ )?(?:ended|ends|stopped|vanished|vanishes|disappeared|went away|was gone|was over|"
        rf"was no more|is over) (?:\w+ )?(?:the (?:day|moment|minute|week)|when|after|once|as soon as|"
        rf"with|thanks to|because of|within \w+ \w+ of) (?:\w+ ){{0,5}}?{TREATMENT}",
        "*",
        never=r"\b(?:needle|pinch|fade|came back|some|may|can)\b",
    ),
    form(
        rf"{CONDITION} (?:\w+ )?(?:is|are|becomes) (?:\w+ )?curable|curable (?:\w+ )?(?:with|by|thanks)",
        "*",
        never=r"\bnot\b",
    ),
    form(
        rf"{REMOVE} {_GAP}{CONDITION}{_NOT_ITSELF}",
        "TC",
        predicate=True,
        finite=True,
        never=r"\bstigma\b|\bsession\w* (?:ends?|ended)|\bimmune\b|\bwound",
    ),
    form(
        r"(?:cur(?:es?|ed|ing)|heal(?:s|ed|ing)?|eliminat(?:es?|ed|ing)|eras(?:es?|ed|ing)|eradicat(?:es?|ed|ing)|"
        r"banish(?:es|ed)?|vanquish(?:es|ed)?|end(?:s|ed)?|wip(?:es?|ed|ing)|get(?:s|ting)? rid of|got rid of|"
        r"conquer(?:s|ed)?|destroy(?:s|ed)?) (?:it|them|that|both|all of it|all of them|the condition|this)"
        r"(?=\W*$| (?:out|away|for good|forever|completely|entirely|once|at|all|in|within|fast|quickly|permanently|"
        r"altogether|with|by|so|from|overnight|and|too)\b)",
        "TC*",
        finite=True,
        about=rf"\b{CONDITION}\b",
        never=r"\b(?:ends?|ended) (?:it|this|that|them) (?:with|by|in|at)\b|\b(?:study|trial|session|call|visit)\b",
    ),
    form(
        rf"{CONDITION},? (?:[\w']+ ){{0,3}}?(?:(?:can|could|may|will|has|have|had|is|are|was|were|be|being|been|"
        rf"gets?|got|"
        rf"becomes?|finally|now|soon|at last|'s) ){{1,4}}(?:(?:\w+ly|all|so|soon|finally|and|at last|now|a|"
        rf"effectively)\s)*{GONE}",
        "*",
        never=r"\b(?:never|not|cannot|can't|rarely|seldom) (?:\w+ ){0,2}(?:treated|cured|healed|gone)\b",
    ),
    form(
        rf"(?:the |an |your |full |complete |permanent |total |true |lasting )*(?:end|elimination|eradication|"
        rf"erasure|cure|"
        rf"curing|freedom|liberation|release) (?:of|to|from|for) {_GAP}{CONDITION}{_NOT_ITSELF}",
        "TC",
        never=r"\bat the end\b|\bby the end\b|\bin the end\b|\b(?:study|trial|session|course|stigma|visit)\b|"
        r"\bno (?:known |real |sure |true )?(?:end|cure|freedom)|\bsearch(?:ing)? for a",
    ),
    form(
        rf"(?:say|says|said|saying|bid|bids|wave|waved|kiss|kissed) (?:\w+ )?(?:goodbye|farewell|so long|adios) to "
        rf"{_GAP}{CONDITION}",
        "*",
    ),
    form(
        rf"(?:cures?|cured|heals?|healed|curing) (?:\w+ ){{0,3}}?(?:of|from) {_GAP}{CONDITION}",
        "TC",
        predicate=True,
        finite=True,
    ),
    form(
        rf"(?:put|puts|putting|leave|leaves|leaving|left) (?:\w+ ){{0,3}}{CONDITION} (?:\w+ )?(?:behind|"
        rf"in the past|to rest)",
        "*",
        never=r"\bmedicine",
    ),
    form(
        rf"(?:no more|live free (?:of|from)|living free (?:of|from)|life (?:free of|free from|without)|"
        rf"be free (?:of|from)|"
        rf"free yourself (?:of|from)|depression free|pain free|anxiety free|symptom free|freedom from)"
        rf"(?: (?:\w+ )?{CONDITION}|(?<=free))",
        "TC",
        never=r"\b(?:if|until|when|not) (?:you |they )?(?:are|were|feel|felt) (?:\w+ )?(?:symptom|pain) free|"
        r"remission means",
    ),
    form(
        rf"(?:makes?|made|making|watch|see|have|has|had) {_GAP}{CONDITION} "
        r"(?:disappear|vanish|go away|evaporate|melt away|dissolve|a thing of the past|history)",
        "*",
        finite=True,
    ),
    form(
        rf"{CONDITION} (?:\w+ )?(?:disappears?|disappeared|vanish(?:es|ed)?|evaporates?|evaporated|is no more|"
        rf"went away for good|goes away for good|melts? away|melted away) (?:\w+ ){{0,2}}{_BY_T}",
        "*",
        never=r"\b(?:fade|some|may|pinch|needle|side effects?)\b",
    ),
    form(
        r"(?:the|a|our|your|true|real|only|first|complete|permanent|proven|natural|"
        r"one) (?:\w+ ){0,2}?cure (?:that|your|to|you|we)",
        "TC*",
        never=r"\bno\b|\bnot\b",
    ),
    form(
        rf"(?:{_PEOPLE}|i|he|she|they|we|husband|wife|son|daughter|mother|father|brother|sister|mom|dad|veteran) "
        r"(?:\w+ ){0,3}?(?:am|are|is|was|were|been|walk(?:ed|s)? (?:out|away)|left|leaves?|came out|became|felt) "
        r"(?:\w+ly |now |finally |all |totally )*(?:cured|healed|depression free|anxiety free)",
        "*",
    ),
)

PROMISES: tuple[Form, ...] = (
    form(
        r"(?:is|are|'re|'s|you|patients|results?|it)? ?guaranteed (?:to (?:\w+ )?(?:feel|work|help|respond|"
        r"recover|improve|get|be|lift|ease|change|see|notice)|relief|results?|recovery|improvement|success)",
        "*",
        never=r"\bnot\b|privacy|confidential|reply|answer|appointment|\bplace\b|estimate|\blaw\b",
    ),
    form(
        r"(?:better|recover|improve|relief|results?|work|well),? (?:and )?(?:that is|that's|it is|it's|"
        r"this is) (?:a|our|my) (?:promise|guarantee|vow|pledge)|(?:that is|that's|this is) (?:a|our|"
        r"my) (?:promise|guarantee)(?=\W*$)",
        "*",
        about=r"\b(?:better|recover\w*|improv\w*|relief|results?|works?|well|cured?|heal\w*)\b|",
    ),
    form(
        r"if (?:[\w']+,? ){1,9}?(?:the (?:rest|next \w+|visit|treatment)|(?:the |your )?\w+ (?:visits?|"
        r"infusions?|sessions?)|it|they|treatment) (?:is|are|will be) (?:free|on us|on the house)",
        "*",
        own_denial=True,
        never=r"cancel",
    ),
    form(
        r"(?:will|'ll|(?:is|are|'s|'re) going to) (?:\w+ly |soon |finally )*(?:make|get|help|have|"
        r"leave) you (?:feel(?:ing)? |get |be )?(?:\w+ )?(?:better|well|recover\w*|happy|healthy|whole|"
        r"healed|cured|well again)(?! (?:at|prepared|informed|able))",
        "*",
        never=r"\b(?:if|whether|not)\b",
        questions_too=True,
    ),
    form(
        rf"{_MONEY} (?:will be|is|gets?|would be) (?:\w+ )?(?:returned|refunded|reimbursed|given back|paid back)",
        "*",
        never=r"cancel|reschedul|insur|\btax|overpa",
    ),
    form(
        r"(?:return|returns|refund|refunds|reimburse|reimburses|give back|repay|"
        r"repays) (?:to )?(?:you )?(?:back )?(?:all |every |each |your |the |full |whole )*"
        rf"{_MONEY}",
        "*",
        never=r"\b(?:cancel|reschedul|insur|tax|overpa|ask|law)",
    ),
    form(
        r"(?:is|are|comes? with|come|fully|100%|absolutely) (?:\w+ ){0,1}guaranteed|guaranteed (?:in writing|"
        r"after|within|by|or|from|every)",
        "*",
        never=r"privacy|confidential|\breply|\banswer|appointment|\btime\b|\bplace\b|\bspot|\bprice|estimate|"
        r"access|\bjob|rights|\blaw\b|warranty|"
        r"hsa|fsa|deposit|\brecords?\b|\bnot\b|never|seat|room|\bcall",
    ),
    form(
        r"(?:come|walk|arrive|check) in (?:\w+ ){1,4}(?:and )?(?:you will |you'll )?(?:leave|walk out|go home|"
        r"come out) (?:\w+ )?(?:happy|well|better|healed|"
        r"cured|new|whole|smiling|free)",
        "*",
    ),
    form(
        r"(?:you|patients?|they|people|clients?)(?: will|'ll| are going to|'re going to) (?:\w+ly |soon |all |"
        r"finally )*(?:leave|walk out|go home|come out|wake up) "
        r"(?:\w+ )?(?:happy|well|better|healed|cured|new|whole|smiling|free)",
        "*",
        never=r"\b(?:if|whether)\b",
    ),
    form(
        rf"(?:{OUTCOME}|success|satisfaction|happiness) (?:\w+ ){{0,3}}?(?:is|are|comes?|come|that is|"
        rf"that's) (?:\w+ )?"
        r"(?:promised (?:to|by|with|from)|assured|guaranteed|certain|a certainty|a sure thing|under guarantee|"
        r"backed by a guarantee|with a guarantee)",
        "*",
        never=r"\bnot\b|privacy",
    ),
    form(
        rf"(?:give|gives|get|gets|hand|pay|pays|return|returns|send|have) (?:you |back |patients )?(?:all |"
        rf"every |each |the |your |their |full |of )*"
        rf"{_MONEY} (?:back|returned|refunded)",
        "*",
        never=r"\b(?:cancel|reschedul|insur|tax|overpa)",
    ),
    form(
        r"(?:or|if not|otherwise|if (?:\w+(?:'t)? ){1,6}(?:\w+,? )?)(?:,? )?(?:then )?(?:you|it|the next \w+|"
        r"your (?:next )?\w+) "
        r"(?:pay|pays|owe|is|are|costs?) (?:you )?(?:nothing|free|not a cent|not a penny|on us|zero)",
        "*",
        own_denial=True,
        never=r"\bcancel",
    ),
    form(
        r"(?:or|unless (?:\w+ ){1,5}) ?(?:you |they )?(?:don't|do not|won't|will not|never) (?:have to |"
        r"need to )?pay(?: a \w+| us)?(?=\W*$)|no (?:results?|relief|improvement|change),? no (?:fee|charge|"
        r"bill|payment|pay|cost)|pay only (?:if|when) (?:it|you|they) (?:works?|feel|improve|respond|get)|"
        r"(?:full |complete |total )?(?:refund|money back)(?: \w+){0,3} (?:if|unless|"
        r"when) (?:\w+(?:'t)? ){0,5}(?:better|work|works|improve|"
        r"help|helps|respond|relief|results?|satisfied|change)|refund(?:s|"
        r"ed)? (?:\w+ ){0,3}if (?:\w+(?:'t)? ){0,5}(?:better|works?|improve|helps?|respond|relief|results?|"
        r"satisfied|fails?)",
        "*",
        own_denial=True,
        never=r"\bcancel",
    ),
    form(
        rf"(?:every|each|any|all|everyone|everybody|"
        rf"anyone) (?:\w+ ){{0,3}}?(?:{_PEOPLE} )?(?:\w+ ){{0,4}}?(?:will|is going to|are going to|is sure to|"
        rf"are sure to|"
        r"is certain to|is bound to) (?:\w+ly |soon |all |fully )*(?:recover|improve|get better|feel better|"
        r"get well|be cured|"
        r"be healed|be well|respond|find relief|feel relief|see results|benefit|leave (?:\w+ )?(?:better|well|"
        r"healed|cured))",
        "*",
        never=r"\bif\b|\bwhether\b",
        questions_too=True,
    ),
    form(
        r"(?:is|are|'re|'s) (?:certain|sure|bound|guaranteed|assured) to (?:\w+ly |soon )*(?:recover|improve|"
        r"get better|feel better|"
        r"feel relief|work|respond|help|find relief|lift|get well|be well|succeed)|"
        r"(?:we|our \w+) (?:can )?(?:assure|promise|vow|pledge|swear|warrant|guarantee)(?:s)? (?:you |that |"
        r"our patients |every patient |"
        r"them )*(?:(?:you|it|this|they|your \w+|ketamine|the \w+)(?: will|'ll| is going to| are going to| can|"
        r" would)? "
        r"(?:\w+ )?(?:recover|improve|get better|feel better|feel relief|works?|respond|helps?|find relief|lift|"
        r"get well|change)|"
        r"(?:\w+ ){0,2}(?:relief|results?|recovery|improvement|success|healing|cure|remission))",
        "*",
        never=r"\bcall|\bprivacy|\banswer",
    ),
    form(
        r"(?:our|a|the|full|lifetime|written|total|100%) (?:\w+ )?guarantee(?: is|:|,|;| that|"
        r" of)? (?:\w+ ){0,4}?(?:better|relief|results?|"
        r"recover\w*|improve\w*|well|work|works|success|feel|satisf\w+)",
        "*",
        never=r"\bno\b|\bnot\b|privacy|\bcall",
    ),
    form(
        r"(?:you|patients?|they|people|clients?)(?: will|'ll) (?:\w+ly |soon |all |finally |"
        r"once more )*(?:recover|be well again|"
        r"feel like (?:yourself|themselves|a new person)|be depression free|be symptom free|be pain free|"
        r"beat (?:your |this |their )?(?:depression|"
        r"anxiety|ptsd)|wake up (?:happy|well|better)|overcome (?:your |their )?(?:depression|anxiety|ptsd|"
        r"trauma)|leave (?:\w+ )?(?:happy|better|healed|cured)|"
        r"see (?:\w+ )?(?:results?|improvement)|notice (?:\w+ ){0,2}(?:relief|improvement)|get (?:your|"
        r"their) (?:life|joy|happiness) back|"
        r"enjoy (?:\w+ ){0,2}relief|achieve (?:\w+ ){0,2}(?:remission|relief|recovery))",
        "*",
        never=r"\b(?:if|whether|room|anesthesia)\b",
        questions_too=True,
    ),
)

NO_RISK: tuple[Form, ...] = (
    form(
        rf"(?:does|do|did|will|has|have)(?: not|n't) (?:have|had|cause|caused|carry|bring|produce|give you|"
        rf"come with|involve) (?:you )?{_RISK}(?! (?:of|on|from|for)\b)",
        "T",
        predicate=True,
        own_denial=True,
        never=r"\b(?:if|when|some|many|most|whether|until|people|you do|everyone)\b",
    ),
    form(
        rf"{_RISK} (?:\w+ly )?(?:do not|does not|don't|doesn't|never|cannot|can't|won't|"
        rf"will not) (?:ever )?(?:happen|occur|exist|appear|arise|develop|come|apply)",
        "*",
        own_denial=True,
        never=r"\b(?:if|when|everyone|every|often|may|pill|all)\b",
    ),
    form(
        rf"there(?: is|'s| are) (?:absolutely |simply |really |virtually |just )?(?:no|zero) {_RISK} (?:at all|"
        rf"whatsoever|of any kind|to you|to your \w+|to worry about|to fear|to speak of|for you|involved)",
        "*",
        own_denial=True,
        never=r"\b(?:asking|calling|talking|visit us|if|until|when)\b",
    ),
    form(
        rf"(?:report|reports|reported|experience|experiences|experienced|feel|felt|notice|noticed|see|saw|suffer|"
        rf"suffered|get|had) (?:absolutely |virtually |almost )?(?:no|zero|not a single) "
        rf"{_RISK}(?= (?:from|with|after|during|at|on|in) (?:\w+ ){{0,2}}(?:{TREATMENT}|us|it)\b|\W*$)",
        "TO*",
        own_denial=True,
        never=r"\b(?:if|when|some|until|unless|even|control group|placebo)\b",
    ),
    form(
        rf"^\W*(?:(?:with )?(?:no|zero) (?:\w+ )?[\w ]{{3,20}}, (?:and )?){{0,2}}(?:no|"
        rf"zero) {_RISK}(?:,? (?:and |or )?(?:no|zero) [\w ]{{3,20}}){{0,3}}\W*$",
        "*",
        own_denial=True,
    ),
    form(
        r"(?:there (?:are|is) |we (?:have|see|know of) |it has |they have |ours has )?(?:absolutely |"
        r"simply )?(?:none|zero|not one|not a single one)"
        r"(?=\W*$|[,.!]| at all| whatsoever| with| here)",
        "*",
        own_denial=True,
        about=rf"{_RISK}[^.!?]*\?\W*$",
    ),
    form(
        r"^\W*(?:no|nope|never|not at all|absolutely not|not in the least|not with us)(?=\W*$|,|\W* (?:our|it|"
        r"ketamine|these|they|with us|we|the)\b)",
        "*",
        own_denial=True,
        about=r"\b(?:risky|dangerous|harmful|any (?:risks?|side effects?|dangers?))\b[^.!?]*\?\W*$",
        never=r"\b(?:but|not without|risks?|side effects?) (?!free)|\bno (?:medicine|treatment|drug|one)\b",
    ),
    form(
        rf"(?:without|free (?:of|from)|minus|skip|none of|with none of) (?:any of |all |a single one of |"
        rf"any )*(?:the |those |these |that )?(?:usual |nasty |typical |common )*{_RISK}"
        r"(?! (?:of (?!ketamine|treatment|pills|antidepressants)|from|in)\b)",
        "TO",
        own_denial=True,
        never=r"\b(?:does not|do not|doesn't|don't) exist\b|\bwithout risk(?:s|ing) |\b(?:if|when|until|once|"
        r"being) (?:you |they )?(?:are |have been )?(?:without|free)\b|"
        r"\bhow\b",
    ),
    form(
        rf"(?:{_HAS_NOT}) (?:\w+ )?(?:have|has|had|cause|carry|pose|come with|bring|produce|involve|present|"
        rf"give (?:you|patients|anyone)|"
        rf"lead to|result in|create|bear) (?:you |with )?(?:any|a single|one|even one|the slightest|"
        rf"the least)(?: kinds? of| sorts? of)? {_RISK}"
        rf"(?! (?:of|on|from|in|to the)\b)",
        "TO",
        own_denial=True,
        never=r"\b(?:if|whether|until|unless)\b",
    ),
    form(
        rf"(?:has|have|had|with|carries|carry|comes? with|causes?|brings?|poses?|there(?: is|'s| are)|involves?|"
        rf"gives?|"
        rf"offers?|shows?|produces?|presents?) (?:absolutely |virtually |almost |practically |basically |simply |"
        rf"literally )?"
        rf"(?:no|zero|not a single|not one|none of the) (?:\w+ )?{_RISK} (?:to (?:try|trying|tak|your|you|"
        rf"patients|anyone|speak|worry|report)|"
        rf"for (?:you|patients|anyone|your)|in (?:our|the|this) (?:treatment|clinic|infusion)|at all|whatsoever|"
        rf"of any kind|with|when)",
        "TO",
        own_denial=True,
        never=r"\bif you\b|\buntil\b|\bmental\b|\bcalling|\basking",
    ),
    form(
        rf"not (?:a single|one|even one) (?:\w+ )?{_RISK}|none of the (?:usual )?{_RISK}|{_RISK} (?:are|"
        rf"is) (?:(?!not\b)\w+ )?"
        rf"(?:nonexistent|non existent|zero|unheard of|impossible|absent|nil)|(?:nothing|no reason) to (?:fear|"
        rf"worry about|be afraid of)"
        rf"(?= (?:with|from|about|in|when))",
        "TO",
        own_denial=True,
    ),
    form(
        r"(?:cannot|can't|can not|could not|couldn't|will not|won't|does not|doesn't|do not|don't|never|"
        r"could never|will never|can never) "
        r"(?:possibly |ever )?(?:harm|hurt|injure|damage|endanger)s? "
        r"(?:you|anyone|anybody|your (?:body|health|brain|bladder|liver)|patients|the (?:body|brain|bladder|liver))",
        "T",
        own_denial=True,
    ),
    form(
        r"(?:completely|totally|entirely|perfectly|absolutely|fully|utterly|100%|100 percent|wholly|"
        r"one hundred percent) (?:\w+ and )?"
        r"(?:free (?:of|from) (?:\w+ )?(?:risks?|side effects?|dangers?|harm)|risk free|without risks?|nontoxic|"
        r"non toxic|benign)|"
        r"no risk (?:treatment|therapy|infusions?|option)|zero risk (?:treatment|therapy|infusions?|option)|"
        r"free of all risks?|"
        r"as safe as (?:\w+ ){0,2}(?:water|vitamins?|candy|can be|it gets|aspirin|a glass of water)|"
        r"could not be safer|couldn't be safer|nontoxic",
        "TO*",
        own_denial=True,
        never=r"\bnot (?:completely|totally|entirely)|consult|quote",
    ),
)

LIFESAVING: tuple[Form, ...] = (
    form(
        r"(?:call|calls|called|calling|consider|considers|considered|name|proved|proven|become|became|be|is|"
        r"was) (?:\w+ ){0,3}?(?:a |the |truly |literally |to be )*"
        r"(?:life ?savers?|life ?saving)",
        "TC*",
        never=r"\blife ?saving (?:skills|equipment|training|support)|\b(?:988|911|hotline|lifeline|naloxone|cpr|"
        r"call to)\b",
    ),
    form(
        r"(?:lives|life) (?:(?:have|has|had|are|is|were|was|being|been|can|could|will|may|be|already|now|"
        r"\w+ly) ){1,4}(?:saved|spared|rescued)",
        "*",
        never=r"\b(?:988|911|hotline|lifeline|naloxone|seat ?belts?|cpr)\b",
    ),
    form(
        r"(?:suicides?|suicide attempts?|suicide deaths?) (?:(?:has|have|are|is|can|could|will|may|was|were|be|"
        r"been|being|now) )+(?:\w+ )?"
        r"(?:prevented|averted|stopped|avoided|ended|eliminated)",
        "*",
        never=r"\b(?:988|911|hotline|lifeline|guns?|firearms?|locks?|locking|storage|talking|support|family)\b",
    ),
    form(
        r"(?:suicidal (?:thoughts?|ideation|thinking|feelings?|urges?|impulses)|thoughts? of (?:suicide|death|"
        r"dying|ending it)|suicidality|"
        r"the wish to die|wish to die|urge to die|desire to die) (?:\w+ ){0,3}?(?:(?:is|are|was|were|be|been|get|"
        r"got|have been|has been|had been|can be) (?:\w+ly |all )*"
        r"(?:gone|erased|eliminated|stopped|ended|removed|cured|wiped (?:out|away)|eradicated|silenced|banished|"
        r"cleared|halted)|"
        r"(?:disappear|vanish|evaporate|dissolve|cease)(?:s|ed|d)?|melts? away|melted away|goes away|go away|"
        r"went away)",
        "*",
        never=r"\b(?:some|not|did not|if|until)\b",
    ),
    form(
        r"(?:stop(?:s|ped|ping)?|end(?:s|ed|ing)?|remov(?:e|es|ed|ing)|eliminat(?:e|es|ed|ing)|eras(?:e|es|ed|"
        r"ing)|silenc(?:e|es|ed|ing)|"
        r"halt(?:s|ed|ing)?|quiet(?:s|ed)?|switch(?:es|ed)? off|turns? off|shuts? off|shuts? down|clear(?:s|ed)?|"
        r"(?:take|takes|took) away|"
        r"(?:get|gets|got) rid of|(?:put|puts) (?:an end|a stop) to|eradicat(?:e|es|ed|ing)|banish(?:es|ed|ing)?|"
        r"cur(?:e|es|ed|ing)|dissolv(?:e|es|ed|ing)|"
        r"extinguish(?:es|ed)?|wip(?:e|es|ed|ing) (?:out|away)|free(?:s|d)? (?:you|people|patients|them) (?:from|"
        r"of)) (?:[\w']+ ){0,4}?"
        r"(?:suicidal(?: \w+)?|thoughts? (?:of|about) (?:suicide|death|dying|ending|killing)|suicidality|"
        r"(?:wish|urge|desire) to die)",
        "TCO",
        predicate=True,
        finite=True,
        never=r"\bstigma|\bstop (?:talking|asking|reading)|\bhotline|\bscreen",
    ),
    form(
        r"(?:stop(?:s|ped)?|end(?:s|ed)|eliminat(?:es?|ed)|eras(?:es?|ed)|remov(?:es?|ed)|silenc(?:es?|ed)|"
        r"cur(?:es?|ed)|prevent(?:s|ed)?) "
        r"(?:it|them|that)(?=\W*$| (?:within|in|fast|overnight|for good|at once|right|quickly|completely)\b)",
        "TC*",
        finite=True,
        about=r"\bsuicid\w+|\bthoughts? of (?:death|dying)",
    ),
    form(
        r"(?:prevent(?:s|ed|ing)?|avert(?:s|ed|ing)?|stop(?:s|ped|ping)?|avoid(?:s|ed)?|protects? (?:you |"
        r"people |patients |\w+ )?(?:from|against)|"
        r"keep(?:s|ing)? (?:\w+ ){1,3}from) (?:[\w']+ ){0,4}?(?:suicides?|suicide attempts?|killing themselves|"
        r"taking their (?:own )?li(?:fe|ves)|"
        r"ending their (?:own )?li(?:fe|ves)|dying by suicide)|prevention of suicide|suicide proof|"
        r"suicide prevention (?:treatment|medicine|infusions?|drug)",
        "TCO",
        predicate=True,
        never=r"\bplan to prevent|\bhotline|\blifeline|\b988\b|\bstop (?:talking|asking)",
    ),
    form(
        r"(?:keep|keeps|kept|keeping) (?:\w+ ){1,3}alive|(?:rescue|rescues|rescued|snatch\w*|pull\w*|bring\w*|"
        r"brought) (?:\w+ ){1,4}(?:from|back from) (?:the brink|death|"
        r"the edge|suicide)|(?:owe|owes|owed) (?:\w+ ){0,3}(?:my|their|her|his) (?:life|lives)|(?:is|was|"
        r"are) the reason (?:\w+ ){0,3}(?:am|is|are) (?:still )?alive|"
        r"(?:would|might) (?:not be alive|not be here|be dead) (?:today )?(?:without|if not)|"
        r"wouldn't be (?:alive|here) (?:today )?(?:without|if not)|(?:gave|gives?) (?:\w+ )?(?:my|their|his|"
        r"her) life back from death",
        "TCO*",
        own_denial=True,
        never=r"\b(?:988|911|hotline|lifeline|naloxone|hope)\b",
    ),
)
