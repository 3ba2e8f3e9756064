"""Words of one kind that several phrases of the English lists share (`crisis_english`, `crisis_english_harm`)."""

SELF = (
    "myself|mysef|myslef|mysel|mysellf|myelf|meself|mself|myslf|mysefl|mesef|meselfs|himself|herself|themself|"
    "themselves|yourself|urself|ourselves|oneself|hisself|theirselves"
)
MINE = "my|his|her|their|your|our|own|this|me|ur|mah"
WANT = (
    "want|wants|wanted|wanting|wanna|wana|wantto|wanto|wannna|wnat|wann|wnt|wna|wan|wish|wishes|wished|wishing|ready|"
    "redy"
)
INTEND = (
    f"{WANT}|going|gonna|gunna|gon|finna|boutta|bouta|tryna|imma|gotta|time|plan|planning|planned|about|abt|"
    "decided|tempted|might|tried|trying|try|thinking|thinkin|consider|considering|considered|how|finally|should"
)
NOT = (
    "not|dont|doesnt|didnt|never|wont|wouldnt|shouldnt|cant|cannot|isnt|aint|wasnt|arent|longer|nor|neither|hardly|"
    "no|nothing|stopped|without|dnt|dun|doan|wudnt|werent|nt"
)
CANNOT = "cant|cannot|couldnt|unable|cnt|canot|kant|caint"
ANYMORE = "anymore|anymor|animore|any|longer|no|much|nomore|anylonger"
PILLS = (
    "pill|pills|pils|tablet|tablets|med|meds|medicine|medicines|medication|medications|capsules|dose|doses|tylenol|"
    "xanax|xans|benzos|benzo|opioids|oxys|oxy|aspirin|ibuprofen|ambien|klonopin|klonopins|lithium|insulin|advil|"
    "percocet|"
    "percs|norcos|vicodin|trazodone|seroquel|gabapentin|acetaminophen|benadryl|sleepers|fentanyl|ativan|valium"
)
HEAP = "all|whole|entire|bunch|handful|handfull|handfuls|bottle|bottles|bottel|fistful|stash|every|dozens|ton|tons|lots"
MANY = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|20|25|30|35|40|45|50|60|70|80|90|100|200"
PERSON = (
    "wife|husband|son|sons|daughter|daughters|kid|kids|child|children|baby|babies|boss|mother|mom|mum|mommy|father|"
    "dad|daddy|parents|parent|brother|brothers|sister|sisters|boyfriend|girlfriend|bf|gf|partner|spouse|ex|neighbor|"
    "neighbors|neighbour|neighbours|roommate|roommates|family|coworker|coworkers|colleague|colleagues|doctor|doctors|"
    "therapist|psychiatrist|nurse|teacher|teachers|friend|friends|landlord|uncle|aunt|cousin|nephew|niece|"
    "grandmother|grandma|grandfather|grandpa|stepdad|stepmom|stepfather|stepmother|stepson|stepdaughter|manager|"
    "supervisor|fiance|fiancee|classmate|classmates|abuser|rapist|toddler|newborn|infant|twins|husbands|bro|sis|hubby"
)
ANYBODY = "him|her|them|someone|somebody|anyone|anybody|people|everyone|everybody|others|ppl|sumone|sum1|some1"
WEEKDAYS_AND_TRIPS = (
    "monday|mondays|tuesday|tuesdays|wednesday|wednesdays|thursday|thursdays|friday|fridays|saturday|saturdays|"
    "sunday|sundays|weekends|weekdays|january|february|march|april|may|june|july|august|september|october|november|"
    "december|vacation|vacations|holiday|holidays|trips|cruises|a|medicare|birth|hormones|statins"
)
WEAPON = "gun|guns|pistol|revolver|handgun|shotgun|rifle|glock|firearm|9mm"
BODY = "head|mouth|throat|temple|brain|brains|skull|chin|heart|chest|wrist|wrists|neck|face"
LIMBS = "body|arms|arm|wrists|wrist|legs|leg|thighs|thigh|skin|stomach|forearm|forearms|veins|ankles"
HIGH_PLACE = "bridge|roof|rooftop|building|balcony|window|overpass|cliff|ledge|railing|parking|garage|tower|dam|pier"
ROAD = "wall|tree|trees|bridge|cliff|traffic|river|pole|truck|lake|ravine|road|median|semi|rail|train|bus|tracks"
EDGE = "bridge|ledge|roof|rooftop|overpass|cliff|balcony|railing|tracks|rails|edge|parapet|platform"
