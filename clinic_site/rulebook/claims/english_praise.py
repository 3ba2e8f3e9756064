"""Rules of clinical.md 8.3 in English that praise: wonders, superlatives, comparisons, hope.

They ask for review; words are folded: lower case, no accents, n for ñ.
"""

from clinic_site.rulebook.findings import REVIEW

from .rules import Rule, form
from .vocabulary import HARM, OUTCOME, TREATMENT

RULES: tuple[Rule, ...] = (
    Rule(
        "F03",
        REVIEW,
        "Speaks of healing or a promise without a measured outcome.",
        "name what was measured",
        (
            form(
                r"heal|heals|healing|promise|promised|promises",
                "TC",
                never=r"\bwound|\bcut heals|big promises|you promised|promise[sd]? (?:yourself|a friend|someone)|"
                r"promises? (?:you|they) made|keep (?:an?|your|our|the) promise|heals in|skin|scab|cut|incision|"
                r"careful with|warning sign",
            ),
        ),
    ),
    Rule(
        "F04",
        REVIEW,
        "Sounds like a wonder.",
        "describe the study result",
        (
            form(
                r"miracles?|miraculous|magic|magical|nothing short of (?:a )?(?:miracle|miraculous|magic|amazing)|"
                r"life (?:changing|altering)|transformative|transformational|"
                r"(?:an? |the )(?:\w+ )?wonder(?: drug| treatment| cure)?|wonder drugs?|works wonders|"
                r"too good to be true|"
                r"turns? (?:\w+ )?lives around|(?:turns?|turned) (?:your|my|his|her|their) life around|"
                r"transform(?:s|ed|ing)? (?:you|them|us|me|patients|people)|new lease on life|"
                r"transform(?:s|ed|ing)? (?:\w+ ){0,3}(?:life|lives)|"
                r"chang(?:e|es|ed) (?:your|my|their|his|her|our) (?:life|lives)",
                "TCO",
                never=r"\bmagic (?:show|trick|mouthwash|marker)|\byou may wonder|life insurance|no wonder",
            ),
        ),
    ),
    Rule(
        "F05",
        REVIEW,
        "Sounds like a sensation.",
        "newer; being studied",
        (
            form(
                r"break ?throughs?|revolutionary|revolutioniz\w+|game chang(?:ing|er)s?|cutting edge|"
                r"groundbreaking|state of the art|ground breaking|revolution|paradigm shift|pioneer(?:s|ing|ed)?|"
                r"next generation|"
                r"(?:most important|biggest|greatest|major|historic|huge|giant) (?:\w+ )?(?:advances?|leaps?|"
                r"discover(?:y|ies)|"
                r"innovations?)|(?:quantum|giant) leap|(?:the )?future of (?:\w+ ){1,3}(?:treatment|care|medicine)|"
                r"(?:latest|newest) (?:\w+ )?(?:technology|science|advances?)|innovative|first of its kind|"
                r"like never before",
                "TCO",
                never=r"american revolution|breakthrough (?:bleed\w*|pain|infections?)",
            ),
        ),
    ),
    Rule(
        "F10",
        REVIEW,
        "Says always, at once or for ever.",
        "figure, time, comparator",
        (
            form(
                r"works? (?:for|on) (?:everyone|everybody|anyone|all)|always works?|never fails?|(?:has|"
                r"have) never failed|"
                r"works? (?:every (?:single )?time|each time|without fail)|every single time|in every case|"
                r"without exception|100% (?:effective|success\w*|"
                r"of the time|"
                r"guaranteed|results?|relief)|100 percent effective",
                "*",
                own_denial=True,
            ),
            form(
                rf"(?:instant|immediate|permanent|lasting|long lasting|sustained|"
                rf"instantaneous)(?: and \w+)? (?:\w+ ){{0,2}}{OUTCOME}|"
                r"(?:instantly|immediately|permanently) (?:\w+ ){0,2}(?:reliev\w+|lifts?|eases?|works?|better|"
                r"improves?|feel)|"
                r"(?:works?|relieves?|lifts?|eases?|acts?) (?:\w+ ){0,3}(?:instantly|immediately|permanently|"
                r"right away|forever|on the spot|in minutes|within minutes)|"
                r"feel (?:\w+ ){0,3}(?:right away|instantly|immediately|on the spot)|(?:relief|"
                r"results?) that (?:lasts?|stays?|"
                r"endures?)|"
                r"(?:relief|results?|effects?|benefits?|recovery|change) (?:is|are|that is|that are|"
                r"that) (?:\w+ )?(?:instant|immediate|permanent|lasting|lasts?|last forever)",
                "TO",
                never=rf"\b(?:lasting|permanent|immediate|sustained) (?:\w+ )?(?:{HARM})\b|"
                rf"\blasting effects? (?:on|are not)\b",
            ),
            form(
                r"(?:instant|immediate|permanent|long lasting)",
                "TO",
                predicate=True,
                never=rf"\b(?:lasting|permanent|immediate|instant) (?:\w+ )?(?:{HARM}|danger|help|care|family|"
                rf"message|address|resident|reply|answer|coffee)\b",
            ),
        ),
    ),
    Rule(
        "F11",
        REVIEW,
        "Praises without a fact that one can check.",
        "a fact one can check",
        (
            form(
                rf"(?:the )?(?:best|#1|number one|top rated|leading|most effective|most advanced|most powerful|"
                rf"world class|world renowned|premier|finest|unrivaled|unmatched|unparalleled|unequaled|foremost|"
                rf"award winning|"
                rf"elite|gold standard|most trusted|most experienced|highest rated|extremely effective|"
                rf"incredibly effective|highly effective) "
                rf"(?:\w+ ){{0,3}}?(?:{TREATMENT}|clinics?|teams?|doctors?|providers?|care|choice|option|"
                rf"results?|outcomes?|specialists?|experts?|centers?|"
                rf"solution|approach|relief|answer|hope)",
                "*",
                never=r"\bbest (?:time|way|number|to call|place to|person|day|phone|practice|"
                r"available evidence)\b|best (?:choice|option|treatment|care|answer) for you\b|not the best",
            ),
            form(
                r"#1|number one|top rated|most effective|most advanced|unique effectiveness|superior|unrivaled|"
                r"unmatched|unparalleled|unequaled|second to none|gold standard|world renowned|award winning|bar none|"
                r"like no other|one of a kind|in a class of (?:its|their|our) own",
                "TCO",
                never=r"\bnumber one (?:cause|reason|killer)|#1 (?:cause|reason)|\bstep number one",
            ),
            form(
                rf"(?:powerful|impressive|remarkable|amazing|incredible|outstanding|"
                rf"extraordinary) (?:\w+ ){{0,2}}(?:{TREATMENT}|{OUTCOME}|antidepressant|tool|option)|powerful|"
                rf"impressive",
                "TO",
                predicate=False,
                never=r"\bpowerful (?:emotions?|feelings?|experience of|machines?|memories)\b",
            ),
            form(r"(?:is|are) (?:simply |truly )?the (?:very )?best", "TC", predicate=True),
        ),
    ),
    Rule(
        "F12",
        REVIEW,
        "Compares without naming the study, the number of people and both results.",
        "the text of the comparison: study, n, both results",
        (
            form(
                r"(?:(?:better|faster|safer) (?:or|and) )?(?:better|faster|safer|quicker|stronger|cheaper|"
                r"more (?:effective|powerful|effectively|"
                r"quickly)|superior|far superior) (?:\w+ ){0,3}?than|"
                r"no (?:safer|faster|better|quicker|gentler|surer|easier|kinder|stronger|more \w+) (?:\w+ )?(?:way|"
                r"treatment|option|"
                r"choice|path|medicine|drug|place|clinic|road|care|relief|help)\b|"
                r"(?:far )?exceed(?:s|ed|ing)?|outperform(?:s|ed|ing)?|surpass(?:es|ed)?|"
                r"beats? (?:\w+ )?(?:pills|antidepressants|placebo|ect|ssris|tms|other)|"
                r"works? as well as|as effective as|(?:works?|helps?|succeeds?) (?:when|where) (?:nothing else|"
                r"other \w+|everything else|all else|pills|antidepressants|medicines|others)(?: \w+){0,2}|"
                r"unlike (?:\w+ ){0,2}(?:pills|antidepressants|ssris|medicines|medications|tms|ect|therapy|drugs)|"
                r"(?:twice|two times|three times|ten times|\d+ times|\d+x|far more) as? ?(?:effective|fast|powerful|"
                r"good|likely)|"
                r"leaves? (?:\w+ ){1,2}in the dust|(?:more|greater) (?:relief|benefit|improvement) than|"
                r"nothing (?:else )?(?:works|"
                r"compares|comes close|helps) (?:like|to|as well as)|nothing (?:compares|comes close)|"
                r"puts? (?:\w+ ){1,2}to shame|"
                r"(?:when|where) (?:\w+ ){0,2}(?:pills|antidepressants|therapy|medicines|medications|drugs|"
                r"tms) (?:fail|fails|failed|"
                r"can't|cannot|could not|don't)|(?:beats?|trumps?|tops?) (?:any|every|all) |no (?:pill|drug|"
                r"medicine|treatment) "
                r"(?:can |has ever )?(?:match|matche[sd]|compares?|come close|comes close)|where (?:others?|"
                r"other treatments|antidepressants|pills|everything else) (?:fail|fails|failed|"
                r"have failed)|when (?:nothing else|all else|everything else|other \w+|antidepressants) (?:does|"
                r"works?|fails?|has failed|have failed|failed|helps?|did)",
                "TCO",
                never=(
                    r"\b(?:rather|other|less|more|better) than (?:18|65|\d)|\bbetter (?:to|if|when)\b|"
                    r"longer than|\bwas not (?:\w+ )?(?:better|worse)|not worse|"
                    r"\bexceed(?:s|ed)? (?:\d|\$|the (?:dose|limit|price|estimate))|nothing else (?:is needed|"
                    r"to)|better safe than"
                ),
                questions_too=False,
            ),
        ),
    ),
    Rule(
        "F25",
        REVIEW,
        "Says that it eases everything.",
        "name what was measured and what was found",
        (
            form(
                r"(?:comprehensive|complete|total|profound|full|deep) (?:\w+ )?relief|dual action|"
                r"addresses both|treats both|(?:completely|fully|totally) reliev\w+",
                "*",
            ),
        ),
    ),
    Rule(
        "F27",
        REVIEW,
        "Presses on hope or despair.",
        "some people feel better, some do not",
        (
            form(
                r"(?:new|genuine|real|true|renewed|fresh) hope|last resort|last hope|only hope|(?:reclaim|"
                r"take back|get back|regain) (?:your|their|his|her) (?:life|lives)|"
                r"trapped in (?:the )?(?:darkness|depression|despair)|stolen|lifelong suffering|"
                r"never suffer again|no longer (?:have to )?suffer|light at the end|there is (?:real |still )?hope|"
                r"hope (?:is here|for (?:you|depression))|(?:get|gets|got|take|"
                r"have|had|want|(?:giv(?:e|es|ing|en)|gave|hand(?:s|ed)?|bring(?:s)?|brought|return(?:s|"
                r"ed)?)(?: back)? (?:you|me|him|her|them|people|patients)) (?:your|my|their|his|her) (?:life|"
                r"lives) back|suffer(?:ing)? in silence|"
                r"you deserve (?:to (?:be|"
                r"feel)|happiness|relief|better|joy)|don't lose hope|stop suffering|end of (?:your )?rope|"
                r"nowhere else to turn",
                "TC*",
                never=r"\bnot a last resort|stolen (?:phone|card|wallet|bag|car|key|laptop|data|password)|"
                r"was stolen|were stolen|is stolen|are stolen",
            ),
        ),
    ),
    Rule(
        "F28",
        REVIEW,
        "Says that the evidence is settled, or big, without figures.",
        "n, time, comparator, source",
        (
            form(
                r"consistently (?:demonstrat\w+|shows?|shown|proves?)|(?:studies|research|trials|"
                r"science) (?:has |have )?(?:prov(?:e|es|ed|en)|confirm(?:s|ed)?)|(?:experts|scientists|doctors) agree|"
                r"(?:studies|research|science|trials) (?:has |have )?(?:shows?|shown|"
                r"demonstrate[sd]?) (?:that )?(?:ketamine|it|our|"
                r"infusions?|this) (?:works?|cures?|is effective|lifts?|heals?)|(?:countless|numerous|hundreds of|"
                r"dozens of|many|"
                r"decades of|years of) (?:studies|trials|research|science)(?: \w+)? (?:support|back|prove|confirm|"
                r"show|behind)s?|"
                r"(?:well|firmly) established that|(?:the )?(?:science|evidence|research) is (?:clear|in|settled|"
                r"overwhelming|strong)|"
                r"undeniable (?:evidence|proof|results)|"
                r"(?:significant|dramatic|substantial|"
                r"rapid and significant) (?:\w+ ){0,2}(?:symptom )?(?:reductions?|improvements?|relief)|"
                r"many (?:people |patients )?(?:achieve|reach|experience) (?:\w+ )?remission|"
                r"optimal (?:conditions|results|outcomes)|maximiz(?:e|es|ing) (?:\w+ ){0,3}(?:results?|"
                r"benefits?|outcomes?|effects?|healing|recovery|effectiveness)|maximizes",
                "*",
            ),
        ),
    ),
)
