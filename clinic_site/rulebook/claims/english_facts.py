"""Rules of clinical.md 8.3 in English on safety, proof, conditions, offers, prices and reviews.

They ask for review; words are folded: lower case, no accents, n for ñ.
"""

from clinic_site.rulebook.findings import REVIEW

from .rules import Rule, form

_SAFE_NOUNS = (
    r"ride|rides|place|places|space|home|room|driver|way home|trip home|distance|side|travels?|return|storage|"
    r"keeping|box|"
    r"person|people|adult|exit|password|site|website|data"
)

RULES: tuple[Rule, ...] = (
    Rule(
        "F07",
        REVIEW,
        "Says safe or proven without figures and limits.",
        "studied in trials; see evidence and limits",
        (
            form(
                r"safe|safer|safest|safely|safe and effective|proven|clinically proven|scientifically proven|"
                r"evidence proven|(?:highly |very |"
                r"truly )?(?<!most )(?<!more )(?<!as )(?<!less )(?<!extremely )(?<!incredibly )effective|"
                r"evidence based|(?:backed|"
                r"supported) by (?:science|"
                r"research|evidence)|science backed|research backed|time tested|tried and true|tried and tested",
                "TO",
                predicate=True,
                never=(
                    rf"\bsafe (?:\w+ )?(?:{_SAFE_NOUNS}|right now|now|at home|for now|to (?:call|drive|be|talk|"
                    rf"tell|leave|go|text))\b|"
                    r"\bas safe as\b|\b(?:it is|it's|is it) safe to\b|\b(?:make|making|keep|keeps|kept|keeping|"
                    r"stay|stays|feel|be) (?:it|them|"
                    r"you|your \w+|this|the room|us)?\s?safe|"
                    r"\bhow safe\b|\bbe safe\b|\bnot proven\b|\bsafely (?:reach|call|store|leave)|\bis it safe|"
                    r"safer (?:ride|place|room)|\bhow effective\b|\bside effects? effective|cost effective|"
                    r"effective (?:dates?|on|from)\b"
                ),
            ),
            form(
                r"(?:safety (?:you can (?:count on|trust|rely on)|guaranteed)|(?:backed|"
                r"supported) by (?:the )?(?:science|research|"
                r"evidence)|(?:science|evidence) based (?:infusions?|treatments?|care|drips?|relief)|"
                r"evidence based (?:infusions?|treatments?|care|relief))",
                "TCO",
            ),
        ),
    ),
    Rule(
        "F09",
        REVIEW,
        "Leans on a name as if it endorsed this treatment.",
        "name the document and what it says",
        (
            form(
                r"fda registered|fda endorsed|(?:backed|endorsed|supported|recommended|trusted|praised|"
                r"embraced) by (?:the )?"
                r"(?:\w+ ){0,2}?(?:apa|nih|fda|experts|science|doctors|psychiatrists|physicians|specialists|nurses|"
                r"therapists|association|hospitals?|university)|(?:the )?(?:nih|apa|va|"
                r"american \w+ association) (?:supports?|"
                r"endorses?|recommends?|backs?|approves?)|(?:used|offered|trusted|taught) (?:at|by) (?:yale|harvard|"
                r"stanford|"
                r"(?:the )?mayo clinic|johns hopkins)|(?:yale|harvard|stanford|mayo clinic|johns hopkins)(?: and \w+)? "
                r"(?:now )?(?:uses?|offers?|recommends?|gives?|prescribes?)|"
                r"(?:doctor|physician|expert) recommended|mainstream (?:recognition|acceptance|medicine)|"
                r"growing acceptance|"
                r"widely accepted|validation|validated by|(?:major|leading|"
                r"top) (?:academic )?(?:medical )?(?:centers?|hospitals?|universities)"
                r" (?:now |already |all )*(?:offer|operate|use|run|provide)\w*|"
                r"(?:professional )?(?:organizations|societies|associations) have (?:now |"
                r"already )*(?:developed|issued|written|published) guidelines|"
                r"apa guidelines recommend",
                "*",
                never=r"\b(?:your|my|her|his|their|a|the) (?:doctor|physician)s? recommended\b",
            ),
        ),
    ),
    Rule(
        "F15",
        REVIEW,
        "Plays down misuse, or calls a controlled medicine natural.",
        "controlled medicine with misuse risk",
        (
            form(
                r"addiction free|non addictive|not (?:at all |really )?addictive|(?:is|are)n't addictive|"
                r"not habit forming|non habit forming|"
                r"(?:does|do|will|can)(?: not|n't) (?:cause|lead to|create|bring|build) (?:\w+ )?(?:addiction|"
                r"dependence|"
                r"dependency)|cannot (?:cause|lead to) (?:\w+ )?addiction|"
                r"no (?:\w+ )?(?:risk of |danger of |chance of )?(?:addiction|dependence|dependency|"
                r"getting hooked)(?: risk| potential)?|never addictive|(?:can't|"
                r"cannot|won't|will not|don't|nobody|no one|never) (?:\w+ )?(?:get|gets|become|becomes|make you) "
                r"(?:an )?(?:hooked|addicted|addict|dependent)|zero (?:risk of )?(?:addiction|dependence)|"
                r"without (?:the )?(?:risk of "
                r")?(?:addiction|dependence)|free of (?:addiction|dependence)",
                "T",
                own_denial=True,
                never=r"\bno addiction (?:history|specialist|clinic)|if you have no",
            ),
            form(
                r"(?:all |100% |purely |completely )?natural|drug free|(?:just )?like (?:having )?(?:anesthesia|"
                r"anaesthesia)",
                "T",
                predicate=False,
                never=r"\bnatural (?:to|that|disaster|causes|light|feeling|part|for (?:you|people))\b|"
                r"naturally occurring|\bit is natural\b|not like anesthesia",
            ),
        ),
    ),
    Rule(
        "F16",
        REVIEW,
        "Speaks of the brain as if it were known in people.",
        "in animal studies ..., may",
        (
            form(
                r"rewir(?:e|es|ed|ing)|re wir(?:e|es|ing)|reset(?:s|ting)?|regrow(?:s|ing|th)?|reboot(?:s|ing)?|"
                r"restor(?:e|es|ed|ing) (?:\w+ ){0,3}brain (?:\w+)?|"
                r"new (?:\w+ )?connections|neurogenesis|neuro ?plasticity|regenerat(?:e|es|"
                r"ing) (?:\w+ ){0,2}(?:brain|neurons)|repair(?:s|ing)? (?:\w+ ){0,2}(?:brain|neurons|synapses)|"
                r"(?:rebuild|rebuilds|rebuilding|heals?|healing|renews?|re?charges?|rejuvenates?|"
                r"fix(?:es)?) (?:\w+ ){0,2}(?:brain|"
                r"neurons|synapses)|(?:grow|grows|growing|build|builds|forms?|"
                r"sprouts?) (?:new )?(?:\w+ )?(?:neural )?(?:pathways|"
                r"connections|neurons|synapses|brain cells)|chemical imbalance",
                "T*",
                never=r"reset (?:your |the )?(?:password|form|code|page|alarm|pump)|password",
            ),
        ),
    ),
    Rule(
        "F17",
        REVIEW,
        "Names a condition for which the evidence is limited.",
        "being studied; evidence is limited",
        (
            # "Living with PTSD? Ketamine can help."
            form(
                r"(?:can |may |could |might |will )?(?:help|helps|works?|treat it|ease it|relieve it)(?: you| it|"
                r" with (?:that|it))?",
                "TC",
                about=r"\b(?:ptsd|ocd|anxiety|addictions?|fibromyalgia|migraines?|chronic pain)\b[^?.]*\?\s",
                never=r"\bwhether\b",
            ),
            form(
                r"(?:treat(?:s|ed|ing|ment (?:of|for))?|help(?:s|ed|ing)?(?: with| people with| those with|"
                r" you with)?|for|reliev(?:e|es|ing)|eas(?:e|es|ing)|works? (?:for|on)) "
                r"(?:\w+,? ){0,3}?(?:ptsd|ocd|anxiety|addictions?|fibromyalgia|migraines?|chronic pain|"
                r"bipolar depression)|(?:relief|freedom|recovery|help) (?:from|with|for) (?:\w+,? ){0,2}?(?:ptsd|"
                r"ocd|anxiety|"
                r"addictions?|fibromyalgia|migraines?|chronic pain)|against (?:\w+,? ){0,2}?(?:ptsd|ocd|anxiety|"
                r"addictions?|"
                r"fibromyalgia|migraines?|chronic pain)",
                "TC",
                never=(
                    r"\b(?:studied|study|studies|research|researched|tested|trials?|evidence|approved|"
                    r"not approved|score|scale|questions?|questionnaire|form|list|screen\w*|gad|"
                    r"specialists?|clinic for anxiety|already|take|taking|medicine for|medicines for|"
                    r"ask(?:ed)? (?:you )?about|unclear|unknown|limited)\b|\bnot for\b"
                ),
            ),
        ),
    ),
    Rule(
        "F18",
        REVIEW,
        "Presses people to act fast.",
        "contact us when you are ready",
        (
            form(
                r"limited time|act now|act fast|only \w+ (?:\w+ )?(?:spots?|places|openings|slots|"
                r"appointments) (?:left|remaining|available|open)|only \w+ (?:spots?|slots?|openings)|"
                r"today only|don't wait(?! for (?:us|a reply|an answer))(?: to book| any longer| another day|"
                r" until| )?(?=\W|$)|do not wait to (?:book|call|start)|before it's too late|"
                r"before it is too late|"
                r"last chance|offer (?:ends|expires)|ends (?:soon|tonight|friday)|countdown|while spots last|"
                r"before (?:spots?|places|slots) (?:fill|run out|are gone)|(?:offer|price|deal|sale) "
                r"(?:won't|will not|doesn't) last|hurry|(?:spaces?|spots?|places|availability|appointments) (?:is|"
                r"are) limited|"
                r"limited (?:spots|spaces|availability|places|openings)|by (?:friday|monday|tonight|midnight|"
                r"the end of the "
                r"week) (?:and|to|for) (?:save|get|receive)|don't (?:put it off|delay|miss out)|do not (?:delay|"
                r"put it off|miss "
                r"out)|going fast|filling (?:up )?fast|last (?:spots?|call)|"
                r"book now before",
                "*",
                never=r"\b(?:911|988|emergency|crisis|help now|for us|danger)\b",
            ),
        ),
    ),
    Rule(
        "F19",
        REVIEW,
        "Rewards reviews or referrals, or leans on fame.",
        "remove",
        (
            form(
                r"(?:discounts?|free|gift cards?|credit|\$\d+|reward\w*|bonus|\d+% off|% off|"
                r"off) (?:\w+ ){0,6}?(?:reviews?|referrals?|refer(?:ring)? (?:a )?(?:friend|someone)|testimonials?)|"
                r"(?:reviews?|refer (?:a )?friends?|referrals?) (?:\w+ ){0,6}?(?:discounts?|free|gift cards?|"
                r"credit|reward|\d+% off|\$\d+)|as seen (?:on|in)|(?:as )?featured (?:in|on)|(?:bring|tell|refer|"
                r"send) (?:a |your )?friends? (?:\w+ ){0,4}?(?:save|earn|"
                r"get|receive|win)",
                "*",
                never=r"\bno (?:discount|gift|reward)s?\b|\bdo not (?:pay|give|offer)\b",
            ),
        ),
    ),
    Rule(
        "F20",
        REVIEW,
        "Uses patients' stories or ratings.",
        "authorization on file and a typical result beside it; never reply with patient information",
        (
            form(
                r"testimonials?|before (?:and )?after (?:photos?|pictures?|stories|results?|scores?)|"
                r"before/after|(?:5|five|4\.\d) stars?|star ratings?|results not typical|success stor(?:y|ies)|"
                r"rated \d(?:\.\d)?|"
                r"(?:what|hear what|read what) (?:our )?(?:patients|clients|people) (?:say|are saying|think)|"
                r"hear from (?:our )?(?:patients|clients)|(?:five|5) star reviews?|"
                r"says? \w+, (?:an? |our )?(?:\w+ )?(?:patient|client|veteran|mother|father|\d\d)\b|patient reviews",
                "*",
            ),
        ),
    ),
    Rule(
        "F21",
        REVIEW,
        "Tells the reader what they have or qualify for.",
        "a clinician will review",
        (
            form(
                r"you(?: may| already)? qualify|you(?:'re| are) (?:an?|the) (?:\w+ )?candidate|"
                r"(?:ketamine|this treatment|our \w+) is (?:right|perfect|made|meant) for you|you need (?:ketamine|"
                r"our (?:drip|"
                r"infusions?|treatment))|"
                r"you have (?:depression|treatment resistant depression|trd|ptsd|major depression)(?! (?:now|"
                r"for the))",
                "*",
                never=r"\bif you have\b|\b(?:whether|the|when) (?:you have|depression you have)|"
                r"depression you have|may mean|says you|do you|people|because you have",
            ),
        ),
    ),
    Rule(
        "F22",
        REVIEW,
        "Says who pays, or that it costs nothing.",
        "coverage varies; ask for an estimate",
        (
            form(
                r"covered by (?:\w+ ){0,3}(?:insurance|insurers?|plans?|medicare|medicaid)|(?:insurance|"
                r"insurers|medicare|medicaid|plans?) (?:will |always |fully )*(?:covers?|pays? for)|"
                r"(?:first |next )?(?:consultation|infusion|treatment|session|visit) is free|zero (?:out of pocket|"
                r"cost)|"
                r"(?:won't|will not|doesn't|does not) cost you (?:a thing|anything|a cent|a dime)|costs? you nothing|"
                r"(?:fully|always|100%) covered|no cost|at no charge|free of charge|"
                r"free (?:\w+ )?(?:consultations?|infusions?|treatments?|sessions?|visits?|ketamine)|"
                r"(?:hsa|fsa)(?: and fsa| or fsa)? (?:is |are )?(?:guaranteed|covers?|accepted for everything)",
                "TC*",
                never=r"\b(?:988|911|lifeline|hotline|call is free|may|some plans|most plans|interpreters?|copy|"
                r"copies|records?|usually|often|"
                r"sometimes|ask|whether|if|depends|varies|not)\b",
            ),
        ),
    ),
    Rule(
        "F23",
        REVIEW,
        "Speaks of ketamine at a distance. The law on that is changing.",
        "remove or legal review",
        (
            form(
                r"(?:at home|by mail|mail order|mailed to you|online prescriptions?|prescribed online|"
                r"telehealth|telemedicine|virtual|from home|to your door|delivered) (?:\w+ ){0,5}?(?:ketamine|"
                r"lozenges?|troches?|treatments?|infusions?)|"
                r"(?:mail|ship|send|deliver|mails|ships|sends|delivers) (?:you |your |"
                r"it )?(?:\w+ ){0,3}?(?:ketamine|lozenges?|troches?)|"
                r"home (?:ketamine|infusions?|lozenges?|kits?)|from your (?:couch|sofa|bedroom)|"
                r"(?:ketamine|lozenges?|troches?|treatments?|infusions?) (?:\w+ ){0,5}?(?:at home|by mail|"
                r"online|telehealth|telemedicine|delivered|to your door|from home)",
                "*",
                never=r"\b(?:take (?:it|you) home|ride home|rest at home|once (?:you are )?at home|"
                r"when you are home|video at|help at home|look up|read)\b",
            ),
        ),
    ),
    Rule(
        "F24",
        REVIEW,
        "Sounds like a party drug.",
        "changes in perception",
        (
            form(
                r"part(?:y|ies)|trips?|tripping|psychedelics?|euphori(?:a|c)|(?:mini )?vacations?|getaway|get high|"
                r"getting high|a high|buzz",
                "TO",
                never=r"\b(?:road|long|round|return|third|bus|plane|trip (?:home|to|here|back)|the trip|"
                r"party (?:drug|use)|at parties|on vacation|vacation (?:days?|time)|birthday|wait|day trip|"
                r"bad trips?)\b",
            ),
        ),
    ),
    Rule(
        "F26",
        REVIEW,
        "Plays down side effects.",
        "how common, how long, and the serious ones",
        (
            form(
                r"well tolerated|(?:resolve|resolves|fade|fades|pass|passes|disappear|disappears|go away|"
                r"goes away) (?:shortly|quickly|fast|soon)|favorable (?:risk|benefit|safety)|"
                r"risk benefit (?:ratio|profile)s? (?:is|are) favorable|only (?:mild|minor) (?:side )?effects?|"
                r"(?:mild|minor) (?:and|,) (?:brief|short|temporary)|"
                r"few side effects|minimal side effects|minimal risks?|low risk|side effects? (?:is|"
                r"are) (?:\w+ )?(?:rare|mild|minor|"
                r"minimal|brief|temporary|short lived|few|uncommon|manageable)|"
                r"benefits? (?:\w+ )?outweigh(?:s|ing)? (?:the )?(?:\w+ )?risks?|"
                r"side effects? (?:\w+ ){0,2}(?:go|goes|fade|fades|pass|passes|wear off|wears off|disappear|"
                r"disappears) (?:away )?"
                r"(?:within|in) (?:an|a few|one|two|minutes|hours)",
                "TO*",
                never=r"not (?:well tolerated|rare|mild|minor|brief|few|uncommon)|\bthe gain|feeling better fades|"
                r"relief fades|\bthe benefit|\bgood feeling",
            ),
        ),
    ),
    Rule(
        "F29",
        REVIEW,
        "Argues with the price.",
        "dated price, no argument",
        (
            form(
                r"invest(?:ment|ing)?(?: in (?:yourself|your \w+))?|worth (?:it|the (?:price|cost|money)|"
                r"every (?:penny|dollar))|pays? for itself|put a price on|priceless|(?:cheaper|less) than (?:a |"
                r"one )?(?:year|month|therapy|hospital|"
                r"pills|daily)|affordable|bargain|(?:lowest|best|low|great) (?:price|prices|cost|rates?)|"
                r"money well spent|(?:great|best|good|real|excellent|unbeatable) value|"
                r"value(?: for (?:the |your )?(?:price|money))|value of (?:the|this) (?:price|treatment)|value",
                "*",
                never=r"\binvestigat|\bwe value\b|\bvalues?\b (?:of (?:the )?(?:score|blood|your answers|life)|"
                r"exercise|your)|p[- ]value|face value|\bvalues\b|lab value|you value|\binvestor|what you value|"
                r"market value|value is (?:the|a) number",
            ),
        ),
    ),
)
