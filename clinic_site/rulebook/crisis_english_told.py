"""The English lists, continued: a morning unwanted, pills counted, a promise refused, a goodbye seen by others.

Only what widens the list of clinical.md 3.3 (how: `crisis_phrases`).
"""

from .crisis_english_words import PILLS
from .crisis_phrases import NOT_SAFE, OTHERS, SELF_HARM, SUICIDE, Phrase, phrase

LINED_UP = "lined|laid|counted|stacked|spread|arranged"
PET = "dog|dogs|cat|cats|puppy|pup|kitty|pets|bird|birds|horse|rabbit|fish"
SHORT_WHILE = "weekend|night|tonight|week|morning|monday|sunday|tomorrow|holidays|christmas|month"
LIFE_SAVING = "insulin|dialysis|warfarin|digoxin|antirejection"

TOLD = (
    # A morning that is not wanted
    phrase(
        SUICIDE,
        "not|never|without|nor|stopped 0>wanting|hoping|caring|expecting 1>to|about 0>wake|waking 0>up",
        after="early|late|at|for|to|before|him|her|them|tired",
    ),
    phrase(
        SUICIDE,
        "wish|hope|hoping|praying|pray|wishing 2>morning|tomorrow|sunrise 1>wouldnt|never|doesnt|didnt|wont "
        "0>come|comes",
    ),
    # Counted
    phrase(
        SUICIDE,
        f"them|tablets|bottles|{PILLS} 1>{LINED_UP} 18>enough|plenty",
        after="for|to|of|left|until|till|refills|food|time|money|supply",
    ),
    phrase(
        SUICIDE,
        f"counting|counted|count|recounted|recount 3>them|tablets|{PILLS} 12>enough|plenty",
        after="for|to|of|left|until|till|refills|food|time|money|supply",
    ),
    # No promise to last
    phrase(
        SUICIDE,
        "cant|cannot|not|dont|wont 2>promise|guarantee|swear 6>make|get|last|survive|see 1>it|me|myself|through|until|"
        f"till|past|the|another 1>through|thru|until|till|past|the|to 2>{SHORT_WHILE}",
        after="shift|shifts|appointment|appt|session|slot|class|visit|infusion|meeting|at|of",
    ),
    phrase(
        SUICIDE,
        f"cant|cannot|not|dont|wont 2>promise|guarantee|swear 6>last|survive|outlast 1>{SHORT_WHILE}",
        after="shift|shifts|at|of",
    ),
    # The last try, and what comes after it
    phrase(
        SUICIDE,
        "already 0>know|knows|decided|planned|chosen|picked 1>how|where|when 1>and|n 0>where|when|how",
        after="to|i|you|the|my|we|it|much|they|your",
    ),
    phrase(
        SUICIDE,
        "last|final 0>try|attempt|shot|chance|resort 12>already 0>know|decided|picked|chose|planned "
        "1>how|where|when|what",
        after="to|you|the|my|it|much|they|your",
    ),
    phrase(
        SUICIDE,
        "everything|all|its 2>arranged|settled|planned|decided|prepared 3>only|just 1>write|writing|wrote|calling|"
        "texting|contacting|here 1>because|cause|bc|since 4>promise|promised|swore|begged",
    ),
    phrase(
        SUICIDE,
        "date|day|night 6>after|when|once|while 1>kids|boys|girls|children 2>go|are|leave|at|with 3>dads|dad|fathers|"
        "father|moms|grandmas|ex|exs 6>everything|all 1>arranged|settled|planned|decided|prepared",
        between="appointment|infusion|session|ride|consult",
    ),
    # At the edge of a platform
    phrase(
        SUICIDE,
        "stood|stand|standing|stepped|step|walked|past|over|across|crossed|beyond 3>yellow 0>line|strip|edge "
        "6>train|trains|platform|subway|metro",
        between="behind|route",
    ),
    phrase(SUICIDE, "toes|feet|foot 3>over|past|off 2>edge|yellow|platform|ledge 0>line|edge|of|when|and|as|until"),
    # What keeps alive, left off
    phrase(
        SUICIDE,
        f"stopped|quit|skipping|skipped|stopping|dropped 3>{LIFE_SAVING} 10>nobody|noone|no|nothing "
        "0>knows|know|noticed|notices|one|mess|suspects",
        after="why|told|what",
    ),
    phrase(
        SUICIDE,
        f"stopped|quit|skipping|skipped|stopping|dropped 3>{LIFE_SAVING} 14>easier|cleaner|quieter|quiet "
        "0>this|that|way",
        after="doctor|medicine|clinic",
    ),
    # A farewell with what is left behind
    phrase(
        SUICIDE,
        f"sorry|forgive|bye|goodbye|farewell 8>take|look|feed|keep|love 2>care|after|good|my|of 3>{PET}",
        between="i|im|cant|to|need|needs|who|cannot|have|reschedule|appointment|will|is|for|if|was|had|ill",
    ),
    # A goodbye that others saw
    phrase(
        SUICIDE,
        "asked|asks|asking|wanted 2>where|about|know 3>will|deed|policy|insurance|passwords "
        "15>held|hugged|kissed|hugging|goodbye|drove|vanished|crying",
        between="cover|covers|cost|pay|clinic|office",
    ),
    phrase(
        SUICIDE,
        "held|hugged|kissed|holding|hugging 4>boys|kids|girls|us|me|children|baby|them|wife 8>leaving|goodbye|forever|"
        "last 1>for|us|me|time|forever|the 0>good|time|ever|last",
    ),
    phrase(
        SUICIDE,
        "drove|walked|took|went|ran|rode 0>off|out|away 6>phone|cell|cellphone|wallet 3>kitchen|table|home|behind|"
        "counter|bed|house|off",
        before="i|we",
    ),
    phrase(SUICIDE, "left|leaving 1>his|her|their 0>phone|cell|wallet 8>drove|walked|took|gone 0>off|out|away|with"),
    # Others
    phrase(
        OTHERS,
        "only|just 0>one 1>of 0>us|them|you 4>walking|walk|walks|leaving|leaves|leave|coming|comes|come|get|gets "
        "1>away|alive|breathing",
    ),
    phrase(
        NOT_SAFE, "sleep|sleeping 1>with|by 1>bat|machete|crowbar|hammer|axe|hatchet 0>next|by|beside|under|in|near"
    ),
    # Burns
    phrase(
        SELF_HARM,
        "burn|burns|burning|burned|burnt 2>arms|arm|legs|leg|thighs|thigh|skin|wrists|wrist|forearms|forearm|stomach "
        "4>lighter|lighters|cigarette|cigarettes|cigs|matches|candle|purpose|incense|vape",
        between="accident|accidentally|on",
    ),
)

PHRASES: tuple[Phrase, ...] = (*TOLD,)
