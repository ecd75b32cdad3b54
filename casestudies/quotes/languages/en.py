"""English: fillers, and the words that govern a sentence."""

from __future__ import annotations

from casestudies.quotes.languages.base import Language, phrases, words
from casestudies.quotes.languages.english_numbers import FIGURES, number
from casestudies.quotes.languages.english_spelling import split, variant
from casestudies.quotes.languages.english_verbs import VERBS

_SAY = (
    "say tell claim argue mention report suggest explain insist swear promise announce declare warn admit "
    "deny allege complain "
    "predict estimate reckon imagine guess think believe feel suppose assume expect hope wish doubt fear "
    "worry wonder ask hear read know understand "
    "realize realise figure dream pretend bet seem appear sound look agree decide conclude suspect find "
    "remember forget "
    "consider describe convince persuade gather presume propose recommend demand mean show see"
)
_CONTROL = (
    "want plan try intend aim tend fail refuse stop avoid need prefer require offer attempt struggle manage like call"
)
_IRREGULAR = (
    "said told swore thought felt bet heard knew understood forgot found saw meant shown known forgotten "
    "sworn dreamt read learnt "
    "denies denied worries worried admitted admitting"
)


def _inflected(stems: str) -> frozenset[str]:
    found: set[str] = set()
    for stem in stems.split():
        base = stem[:-1] if stem.endswith("e") else stem
        found |= {stem, stem + "s", base + "ed", base + "ing"}
    return frozenset(found)


GOVERNORS = {
    "negation": words(
        "not no never none nobody nothing neither nor nowhere without hardly barely scarcely rarely seldom "
        "ain't cannot lack lacks lacked lacking "
        "isn't unable unlikely impossible false untrue wrong lie lies exaggeration exaggerated zero few little"
    ),
    "hedge": words(
        "maybe perhaps probably possibly apparently supposedly hopefully basically almost nearly roughly "
        "approximately likely presumably allegedly "
        "potentially virtually practically essentially theoretically arguably seemingly reportedly "
        "ostensibly conceivably "
        "generally usually often sometimes occasionally mostly mainly largely partly partially somewhat "
        "typically normally sort kind around about close "
        "afraid sure unsure certain unclear skeptical tempted supposed meant theory ideally initially "
        "originally formerly"
    ),
    "modality": words("would could might may should must can will shall ought going gonna used able trying"),
    "condition": words(
        "if unless whether until till assuming provided providing suppose supposing lest whenever wherever "
        "though although because since once while when"
    ),
    "limit": words(
        "apart aside barring excluding excepting versus compared relative minus "
        "except otherwise depending given depends however despite unlike instead before after but nor as "
        "than only even pending subject"
    ),
    "quantifier": words(
        "some most many several half part parts majority minority only every each all any certain various "
        "both either few less fewer fraction portion"
    ),
    "control": _inflected(_CONTROL)
    | words("tries tried trying planned planning stopped stopping preferred preferring"),
    "reporting": _inflected(_SAY)
    | words(_IRREGULAR)
    | words(
        "stated stating noted noting "
        "according rumor rumour opinion view idea claim belief impression feeling theory myth joke"
    ),
}
CLASSES = {
    "month": words("january february march april may june july august september october november december"),
    "day": words(
        "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays"
    ),
    "complement": words("that"),
    "pronoun": words(
        "i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her "
        "hers herself it its itself they them their theirs "
        "themselves who whom whose somebody someone everybody everyone nobody anyone anybody"
    ),
    "tense": words(
        "is are was were am be been being has have had do does did will would got get gets went go goes gone"
    ),
    "degree": words(
        "very really extremely incredibly so too quite pretty fairly rather most more less least much far "
        "way super totally completely absolutely entirely "
        "highly deeply hugely massively significantly substantially slightly somewhat bit little best "
        "worst better worse biggest greatest always just only even huge"
    ),
    "topic": words("about"),
    "perception": words(
        "feel feels felt feeling look looks looked looking sound sounds sounded seem seems seemed appear "
        "appears appeared"
    ),
    "multiplying": words(
        "halve halved halves halving double doubled doubles doubling triple tripled tripling quadrupled"
    ),
    "unit": words(
        "second seconds minute minutes hour hours day days week weeks month months quarter quarters year "
        "years decade decades percent percentage point points "
        "basis dollar dollars euro euros pound pounds cent cents mile miles meter meters metre metres "
        "kilometer kilometers foot feet inch inches gram grams "
        "kilogram kilograms ton tons tonne tonnes byte bytes kilobyte megabyte gigabyte terabyte kb mb gb "
        "tb times fold hundred thousand million billion "
        "trillion hundreds thousands millions billions dozen dozens degrees daily weekly monthly yearly "
        "annually hourly quarterly"
    ),
}

_ASKING_BACK = "is are was were do does did have has had will would can could should must"
"""Verbs of the questions by which speakers ask for a nod to what they say of themselves: `shouldn't we?`."""

LANGUAGE = Language(
    code="en",
    sequels=words("then suddenly eventually"),
    nots=words("no not never nobody none nor nothing nowhere neither without cannot ain't isn't"),
    first_person=words("i me my mine myself we us our ours ourselves"),
    about_person=words(
        "he she they his her their him who former formerly previously currently since joined joins runs "
        "ran leads led heads headed manages managed responsible works worked looks oversees oversaw "
        "founded cofounded co started born based lives lived studied brought chose asked signed owns "
        "handles plans trains built moved came head chief director manager lead founder owner member "
        "person contact speaker guest host moderator photo photos photograph photographs picture "
        "pictures image illustration video slides interview interviewed text words portrait drawing "
        "scene recording"
    ),
    split=split,
    number=number,
    ordinals={"second": 2},  # the other ordinals are read as figures; this one may be a time
    figures=FIGURES.__contains__,
    abbreviations={
        "dr": "doctor",
        "mr": "mister",
        "prof": "professor",
        "sen": "senator",
        "ca": "circa",
        "approx": "approximately",
        "dept": "department",
        "e g": "for example",
    },
    homographs=words("mm err er eh ah hm"),
    hesitations=words("um uh uhm umm uhh er erm err ehm hm hmm hmmm mm mmm mhm ah eh"),
    and_half=phrases("and a half"),
    fillers=phrases(
        "you know|i mean|like|right|oh|you see|you know what i mean|you know what i'm saying|you know what i am saying"
    ),
    tags=phrases(
        "right|okay|yeah|huh|you know|you see|if that makes sense|does that make sense|that is all|that is it|"
        "and that is it|and that is all|and all that"
    )
    + tuple((verb, "not", who) for verb in _ASKING_BACK.split() for who in ("i", "we")),
    remarks=phrases(
        "i will not lie|i am not lying|not going to lie|i am not going to lie|no joke|i am not joking|"
        "i have to tell you|i have got to tell you|i got to tell you|no kidding|"
        "believe it or not|really|"
        "how should i say|how shall i say|how do i say|how do i say this|how do i put it|"
        "how do i put this|how shall i put it|what is the word|what is the right word|"
        "to be honest|to be honest with you|to be fair|honestly|frankly|to be frank|for sure|believe me|"
        "trust me|i tell you|"
        "i am telling you|i must say|i have to say|let me tell you|i can tell you|actually|in the end|"
        "at the end of the day|"
        "obviously|clearly|what do you call it|what do you call them|you know what|i swear|"
        "to tell you the truth|thank god|"
        "literally|seriously|i admit|i will admit|i must admit|i have to admit|i confess|if i am honest|"
        "i will be honest|i will be frank|i promise you|i kid you not|no doubt|no question"
    ),
    emphases=phrases("not #1|not a single one|not once|no way|not ever|not a chance|never ever|not at all|no chance"),
    pressing=words("really just truly always actually certainly definitely sure so"),
    enabling=words("can could will"),
    rates=words("per a"),
    approximators=words("like oh"),
    leading_adverbs=words("just simply so really like such very"),
    leading=words("whole entire"),
    homonyms={"right": words("left wrong turn turns hand side straight")},
    ones=words("a an"),
    articles=words("a an the another theirs ours mine yours hers one ones"),
    out_of=phrases("out of"),
    weighing=words(
        "weigh weighs weighed weighing weight heavy heavier light lighter lift lifted load loads gain gained lbs ounces"
    ),
    amounts=words(
        "half quarter third hundred hundreds thousand thousands million millions billions dozen dozens "
        "couple few several "
        "most all every none zero twice double triple tons loads everyone everybody nobody all full whole solid good"
    ),
    doubled=words("had do not"),
    openers=phrases(
        "and|but|so|well|yeah no|yeah|yes|yep|okay|oh|hey|wow|alright|all right|because|then|plus|uh huh|"
        "honestly|"
        "frankly|actually|now|gosh|wow|totally"
    ),
    consequences=words("so"),
    reasons=words("because"),
    comments=words("that this which"),
    generic=words("you"),
    degree_openers=words("so well honestly frankly actually now totally"),
    settings=phrases(
        "you know|i mean|like|see|look|listen|you see|let us see|anyways|right|sure|great|exactly|"
        "absolutely|definitely|cool|no worries|good question|"
        "great question|gotcha|honestly|frankly|before that|after that|since then|from there|then|now|in addition|"
        "besides|first of all|second of all|"
        "finally|next|for example|for instance|of course|as i said|like i said|as i mentioned|as you know|"
        "again|also|anyway|by the way"
    ),
    exhortations=phrases("let us|thank you|thanks for"),
    contrast_words=words(
        "then yet still now nowadays later afterwards eventually ultimately suddenly instead unfortunately sadly "
        "nonetheless nevertheless by"
    ),
    reversal_words=words(
        "cancel cancels canceled cancelled cancelling quit quits stopped dropped abandon abandoned scrap "
        "scrapped ditched revert reverted fails failed failing breaks broke broken crash crashes crashed "
        "collapse collapsed died ended terminated regret regretted lost hate hates hated left churned "
        "sued complain complained disappointed worse worst terrible awful horrible disaster nightmare lied joke pity"
    ),
    repairs=phrases("sorry|wait|no wait|oh wait|actually|no|i mean|or|rather"),
    corrections=phrases(
        "make that|i meant|i should say|no wait|oh wait|hang on|hold on|wait|let me check|let me rephrase|"
        "correction|"
        "or rather|sorry"
        "|hang about|my mistake|what am i saying|let me correct that|i stand corrected|well no"
    ),
    softeners=phrases("let us say|call it|say"),
    too_far=phrases(
        "go that far|go quite that far|go so far|go as far|put it so strongly|put it that strongly|swear to"
    ),
    retractions=phrases(
        "whatever that means|whatever that is|whatever it means|"
        "next question|no comment|"
        "forget that|forget i said|scrap that|delete that|cut that|who am i kidding|who are we kidding|tell "
        "me another|dream on|if only|i say that|i only say that|i say so|"
        "i should add|ask me again|do not laugh|pigs can fly|and pigs can fly|pigs might fly|i may be|"
        "i might be|"
        "we may be|we might be|i doubt|i would have to check|i would need to check|i have to check|"
        "i need to check|please do not|i would rather you|do not quote me|do not print that|off the record|"
        "in your dreams|only joking|only kidding|scratch that|"
        "strike that|correction|kidding|just kidding|just joking|joking|i am kidding|"
        "i am joking|i am just kidding|i am lying|i lied|"
        "i exaggerate|i am exaggerating|i am being sarcastic|i am being polite|i am being kind|"
        "i take that back|or rather|or it was|or we did|"
        "or i did|or it did|or so i thought|said nobody|said no one"
        "|ask them|ask him|ask her|ask my|ask our|ask me on|famous last words|wishful thinking|"
        "fat chance|no chance|so it says|it says on|it says in|says on the|you wish|"
        "we should be so lucky|chance would be|do not hold me|take that with|that is the idea|"
        "that is the theory|or that is the idea"
        "|do not print|do not write that|do not publish"
        "|that is from their|that is from the|that comes from their|that comes from the|that is straight from|that is off the|"
        "that is off their|it is from their|i got that from|i read that|i am quoting|i am reading|copied from|lifted from"
        "|ask the|ask any|ask anyone|ask anybody|ask around|used to"
    ),
    snags=words(
        "problem catch trouble snag drawback downside issue worries worry scares bothers frightens annoys hurts"
    ),
    counted_by=words("per"),
    free_of_charge=words("free"),
    paying=words("pay pays paid paying cost costs charge charges charged fee fees price subscription"),
    doubts=phrases(
        "as they call it|as they like to call it|as it is called|so called|"
        "so i hear|i hear|i am told|so i am told|so we are told|so we hear|could be better|could be worse|"
        "ask me again|"
        "well|give or take|we wish|i wish|i think|i think so|i guess|i guess so|i hope|i hope so|i suppose|"
        "i suppose so|"
        "i believe|i believe so|"
        "in theory|on paper|or not|or so they say|or so it seems|so they say|so it seems|allegedly|as if"
    ),
    contrasts=phrases(
        "the others|the rest|the other ones|everyone else|everybody else|nobody else|no one else|but|"
        "although|though|however|in reality|in practice|the reality|what we actually|what i actually|"
        "what it actually|what they actually|yet|whereas|unfortunately|sadly|then again|that said|"
        "having said that|"
        "the trouble|the problem|the catch|the downside|the snag|the drawback|the only thing|"
        "the only problem|one caveat|"
        "that being said|on the other hand|mind you|or|nevertheless|nonetheless|otherwise|alas|still"
    ),
    exceptions=phrases(
        "as far as i|as far as we|give or take|compared to|compared with|next to|except|except for|apart "
        "from|aside from|other than|"
        "bar|barring|"
        "unless|"
        "at least|only|not all|not everyone|"
        "not always|well almost|with the exception of|subject to|in theory|on paper|in principle|depending"
        "|plus|not counting|leaving aside"
    ),
    outdoing=phrases(
        "even better|better still|better yet|best of all|the best part|the best thing|the best of it|"
        "the nicest part|the nicest thing|that is not all|that is not even all|not only that|more than that"
    ),
    sooner=phrases("sooner|earlier|faster|quicker|even sooner|even earlier|even faster|even quicker"),
    moving_on=phrases(
        "anyway|anyways|thank you|thanks|yeah you are right|yes you are right|again you are right|back to|you asked|"
        "you were asking|as for|speaking of|to answer your question|to come back to|to get back to|"
        "let me tell you about|"
        "let me get back|let me go back|let me come back|let us get back|let us go back|let us talk about"
        "|that is enough about|enough about|enough of that|before i forget|i digress|where was i|"
        "going back to|to go back to|coming back to|returning to|let us return|let us come back|"
        "more on that later|more about that later|we can talk about that|you wanted to know|"
        "you wanted to hear|your question was"
    ),
    subordinators=phrases("if|once|while|until|till|as long as|so long as|provided|providing|assuming|when|whenever"),
    attributions=phrases(
        "says|said|say|claims|claimed|tells|told|according to|promised|promises|what i heard|what we heard|what i hear"
    ),
    denials=phrases(
        "no|nope|nah|not really|not quite|not exactly|probably not|not at all|never|hardly|of course not"
        "|that we noticed|that we know of|as far as we know|that i know of|not that i know"
        "|that is coming|it is coming|not yet|working on it|we are working on|"
        "let us say|put it this way|let me put it|it depends|that depends|depends|define|up to a point"
        "|no comment|next question|talk about something else|let us move on|pass"
    ),
    mockeries=phrases(
        "ha|haha|ha ha|yeah right|yeah sure|oh great|oh sure|oh sure yeah|as if|said nobody|said no one|"
        "said nobody ever"
    ),
    dry=phrases(
        "oh wonderful|oh lovely|oh perfect|oh brilliant|oh fantastic|oh terrific|oh joy|how lovely|how "
        "wonderful|lucky us|"
        "congratulations to us|bravo|what a surprise|surprise surprise|yeah sure|sure sure|yeah yeah|yeah "
        "okay|right sure"
        "|of course it is|of course it does|of course they do|how thoughtful|how convenient|"
        "what a treat|lucky me|big surprise|oh good|oh splendid|top marks|well done them|"
        "big deal|tell me about it"
    ),
    once_more=phrases("another|yet another|#1 more|again|once again|once more"),
    winks=phrases(
        "is listening|are listening|listening in|might hear|may hear|hears this|reads this|in the room|"
        "we are being recorded|i am being recorded|recording this|stop recording|stop the recording|"
        "still recording|"
        "stop the tape|this thing on|the microphone|i am paid|we are paid|i get paid|we get paid|pays me|"
        "pay me|"
        "paying me|paid me|wanted to hear|want to hear|your leg|having you on|winding you up|i am teasing|"
        "i was teasing|"
        "i was joking|i was kidding|was being polite|was being kind|messing with you|the next room|"
        "are you happy|"
        "how was that"
        "|sitting right there|sitting right here|standing right there|standing behind|"
        "right behind me|right next to me|in earshot|for the tape|with a gun|under duress"
        "|another story|different story|at that price|for that price|for that money|on wood|"
        "better at that|disagrees|sees it another way|see it another way|"
        "sees it differently|see it differently|begs to differ|"
        "beg to differ|other opinions|mixed views"
        "|a voucher|vouchers|a discount|gift card|gift cards|a commission"
        "|for saying that|for saying this|for saying so"
        "|no choice|no other choice|no alternative"
    ),
    framings=phrases(
        "back then|at the time|these days|for now|at first|at that point|before that|after that|"
        "since then|also because|"
        "because|sure|great|cool|imagine|suppose|say"
    ),
    verbs=VERBS,
    certainty=words(
        "sure certain wrong true right swear know remember think mistaken exact positive guarantee promise"
    ),
    doubtful=words(
        "impression reaction "
        "sarcasm irony sarcastic ironic teasing speech line plan idea theory lie joke hope goal claim "
        "pitch dream intention exaggeration guess "
        "estimate promise story legend "
        "myth marketing version spin wish assumption target ambition rumour rumor"
    ),
    introductions=phrases(
        "says this|said this|let me read|let me quote|i quote|imagine|picture this|suppose|pretend|"
        "for the sake of argument|hypothetically|the brochure|the pitch|the slogan|the website|the ad|"
        "the advert|the box says|"
        "they told us this|told me this|told us this|goes like this|reads like this|as they say"
    ),
    permissions=words("quote print publish use write"),
    past_ending="ed",
    afterthoughts=phrases(
        "that was|to be precise|to be exact|instead|excepted|excluded|aside|less so|not so much|otherwise|"
        "mind|though|that is|mind you|at least|"
        "so to speak|as it were|in a way|"
        "in a manner of speaking"
        "|at any rate|at all events|i should say|technically|strictly speaking|theoretically|"
        "supposedly|as far as i know|up to a point|give or take|for now|eventually"
    ),
    assurances=phrases(
        "for sure|i mean it|i mean that|i really mean it|no hesitation|without hesitation|no doubt|no question|no "
        "problem|no wonder|no surprise|no worries|"
        "no kidding|all right|every #1|"
        "every single|"
        "every last #1|every time|every day|every week|every month|all of it|all of them"
    ),
    parentheses=phrases(
        "you know|i mean|as i said|as you said|like i said|like you said|as i say|as you say|as i "
        "mentioned|as you mentioned|as you know|as we said|as we know|as i said before|as we said before|as we said earlier|"
        "as i have said|as i have said before|as we have said|as we have said before|as we have said earlier|"
        "you know what i mean|you know what i am saying|you know what i'm saying|i have said this before "
        "but|of course|for example|for instance|"
        "as i call him|as i call her|as i call it|as we call it|as well"
    ),
    asides=words(
        "especially including particularly literally obviously honestly frankly namely specifically "
        "mainly such actually "
        "thankfully luckily"
    ),
    pointing=words("them him her his hers their theirs its there these those so same ever too either also again as"),
    anaphors=words("it they he she"),
    of_them=(["of", "them"], ["of", "whom"], ["of", "us"]),
    totals=words("all both every each"),
    manner_ending="ly",
    directions=words("down up right out"),
    adjuncts=words("in at across during throughout within over inside around"),
    joiners=words("and so"),
    subjects=words(
        "i we he she they it you there that this these those everybody everyone somebody someone nobody everything"
    ),
    function_words=words(
        "i me my we us our you your he him his she her it its they them their this that these those there "
        "here the a an and but or so if when where while because as at "
        "by for from in into of on onto to with about like what who which how why is are was were am be "
        "been being has have had do does did will would can could "
        "should may might must shall not just then than some any yeah okay well let going want think know "
        "mean get got both some any all each many most more much which"
    ),
    intensifiers=words(
        "very really so much many far way never no always too more long big super extremely truly highly "
        "deeply again years ever only"
    ),
    stressing=words("single last whole working"),
    backchannel=words(
        "yeah yes yep yup right okay mm mhm hmm uh huh sure oh wow great exactly absolutely totally "
        "definitely cool nice good true indeed i see got it of course interesting "
        "really gotcha all wonderful fantastic awesome amazing perfect correct alright um well so yea oof "
        "ha haha ooh ah aha agreed for please me too either neither same"
    ),
    pronouns=words("it they them he him she her this that these those its their his we us our you one"),
    persons=words("he she him her his they them their"),
    own_pronouns=words("we us our i me my"),
    own_team_nouns=words("team company business firm organization organisation department group staff office offices"),
    possessives=words("its their his our"),
    demonstratives=words("that this these those"),
    singular=words("it its this that he she him her his"),
    determiners=words("the our their its his her your my this that these those"),
    referents=words(
        "portal map plan budget invoice invoices order orders price prices deal model machine machines "
        "device devices camera "
        "sensor phone laptop server servers database network calendar spreadsheet spreadsheets workbook "
        "ledger pipeline "
        "catalogue "
        "catalog inventory stock shop clinic factory plant branch branches account accounts file files "
        "form forms document "
        "documents email emails page screen button list table chart charts code script model models feed "
        "newsletter campaign "
        "ad budget forecast bill payment payments refund rebate credit tax fee fees subscription licence "
        "license course "
        "lesson book "
        "paper article podcast video photo picture music song film game event conference webinar trip flight room "
        "building house "
        "car truck trucks van vans bus train road bridge gate door key keys box boxes crate crates "
        "parcel parcels tool "
        "tools software platform product products vendor supplier provider partner system systems "
        "service services solution app application team teams company "
        "business firm organization organisation department group process project program interviewer "
        "customer customers client clients user users people employees "
        "colleagues staff support sales feature features report reports data website site store stores "
        "office offices integration dashboard workflow contract "
        "migration rollout implementation onboarding training pilot trial interview meeting update release version"
    ),
    roles=words(
        "accountant admin administrator adviser advisor agent analyst architect assistant attorney auditor baker "
        "bookkeeper boss "
        "broker buyer captain carer caretaker cashier ceo cfo chef chief cleaner clerk coach colleague "
        "consultant contractor "
        "controller cook coordinator courier cto dentist designer developer director dispatcher doctor driver editor "
        "electrician "
        "engineer farmer foreman founder grower guard host installer instructor inspector inventor "
        "investor janitor lawyer "
        "librarian manager mechanic member merchant midwife minister nurse officer operator owner "
        "painter parent parliament "
        "partner patient pharmacist photographer physician picker pilot planner plumber porter president "
        "producer professor "
        "programmer publisher receptionist recruiter rep representative reporter researcher resident "
        "sailor scheduler "
        "scientist "
        "secretary seller senator shopper student supervisor surgeon surveyor tailor teacher technician "
        "tenant tester "
        "therapist "
        "trainer translator treasurer vet visitor volunteer waiter warehouse welder worker writer guest guy friend "
        "brother sister "
        "mother father wife husband son daughter family kid child children committee board council government city "
        "county country "
        "school hospital bank union court police press state federal"
    ),
    judging=words(
        "great good bad best worst better worse fast slow cheap huge top nice fake false true real poor weak strong "
        "proud loyal "
        "smart dumb stupid clever rude evil cruel mean kind greedy wise safe sound solid pure rich hot "
        "cold dead dull "
        "bold brave "
        "calm fair firm fine grand harsh keen lame lean loud mad neat odd pale plain quick raw ripe "
        "rough sad sane sharp sick "
        "sleek slick smooth soft sore stale steep stern strange sweet swift tame tense thick thin tight "
        "tough vague vast "
        "vile warm "
        "wild wrong right perfect superb expert modern simple complex stable secure robust agile lazy "
        "crazy broken dirty "
        "rotten "
        "golden idiot fool crook liar cheat thief genius hero villain scam scum loser winner killer "
        "monster angel devil "
        "saint star "
        "clown joke mess nightmare dream disaster failure success miracle wonder gem trash garbage junk crap rubbish "
        "disgrace scandal "
        "fraud hoax lie rip-off bargain steal triumph joy horror terror beauty beast beasts delight pain hell heaven "
        "shame pride "
        "glory champion legend leader-in-class breakthrough revolution innovation favorite favourite "
        "unique premium elite"
    ),
    judging_endings=(
        "ful",
        "less",
        "ous",
        "ive",
        "able",
        "ible",
        "ant",
        "ent",
        "est",
        "ic",
        "ical",
        "ish",
        "ing",
        "ed",
        "some",
        "y",
        "al",
    ),
    plain_endings=(
        "ity",
        "ery",
        "ory",
        "any",
        "ency",
        "ancy",
        "ary",
        "tment",
        "ement",
        "rument",
        "ccount",
        "erty",
        "nal",
        "ney",
        "key",
        "ty",
        "ism",
    ),
    numbers=(
        frozenset({"was", "were"}),
        frozenset({"is", "are"}),
        frozenset({"has", "have"}),
        frozenset({"do", "does"}),
    ),
    clipped={
        "ops": "operations",
        "info": "information",
        "app": "application",
        "apps": "applications",
        "admin": "administration",
        "rep": "representative",
        "reps": "representatives",
        "specs": "specifications",
        "docs": "documents",
        "demo": "demonstration",
        "dev": "development",
        "devs": "developers",
        "exec": "executive",
        "execs": "executives",
        "mic": "microphone",
        "lab": "laboratory",
        "labs": "laboratories",
        "max": "maximum",
        "min": "minimum",
        "repo": "repository",
        "config": "configuration",
        "prod": "production",
        "tech": "technology",
    },
    qualifiers=words(
        "account bank load fuel key project night day shift floor warehouse delivery cash credit tax "
        "school city county state "
        "new old current previous former whole finance engineering sales support marketing product "
        "customer design data it hr legal security"
    ),
    governors=GOVERNORS,
    phrases={
        "reporting": phrases(
            "was like|is like|am like|are like|were like|be like|feel like|feels like|felt like|sound like|"
            "sounds like|seems like|"
            "she goes|he goes|they go|i go|she went|he went|has it"
        ),
        "condition": phrases(
            "had we|had i|had they|had it|had you|had he|had she|were it|were we|were i|were they|should "
            "we|should you|should it|should they|should i"
        ),
        "hedge": phrases(
            "yeah right|kind of|sort of|up to|at least|at most|at best|a bit|more or less|in theory|on paper|"
            "in principle"
        ),
    },
    classes=CLASSES,
    affixes=("un", "in", "im", "il", "ir", "dis", "non", "mis"),
    before_object=words(
        "the a an my our your his her its their this that these those of with to for from by in on at into "
        "onto about over under between against without within "
        "through during than like as per via and or some any no every each all both half most many few "
        "several more less other another which whose"
    ),
    phrase_starts=words(
        "in on at for with from by to of across over through during within throughout inside around into "
        "onto along among via per"
    ),
    times=words("after before since during"),
    thing="which",
    place="where",
    manner="as",
    emphatic=words("do does did"),
    adding=words("even including also"),
    was=words("was were"),
    linking=words("is are was were am been be"),
    relatives=words("which where who whose whom"),
    inverting=words("is are was were am do does did has have can could would will should may might must"),
    question_words=words(
        "what who whom whose which when where why how is are was were am do does did has have had will "
        "would can could should shall may might must"
    ),
    variants=variant,
    dictionary="en",
    slips="letters",
)

HEDGES = {
    "about": "about|around|roughly|approximately|approx|circa|ca|some|like|more like|something like|close to|"
    "near|nearly|almost|maybe|perhaps|probably|kind of|sort of|more or less|in the region of|"
    "on the order of|in the order of|an average of|on average|i think|i guess|i would say|let us say|"
    "say|call it",
    "at_least": "at least|at a minimum|a minimum of|no less than|not less than|no fewer than|upwards of|upward of",
    "more_than": "more than|over|above|beyond|in excess of|north of|better than",
    "at_most": "at most|at the most|at best|up to|a maximum of|no more than|not more than|as much as|as many as",
    "less_than": "less than|fewer than|under|below|short of|south of|not even|not quite|within",
}
"""What stands before a figure that is not exact, by what it makes of it."""
HEDGES_BEHIND = {
    "about": "or so|or thereabouts|ish|give or take|more or less|on average|roughly|approximately",
    "at_least": "or more|at least|at a minimum|minimum",
    "at_most": "or less|or fewer|at most|at the most|at best|tops|max|maximum",
}
"""What stands behind one."""
COUNTING = {
    "clock": "o'clock|in the (?:morning|afternoon|evening)|at night",
    "hours and minutes": (
        "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ -](?:oh[ -]five|ten|fifteen|twenty|thirty|forty|fifty)"
        "(?:[ -]five)?"
    ),
    "steps": "sometimes|even|at times|often|then",
    "between": "between",
    "slight": "just|only|well|way|slightly|a little|a bit|even",
    "per": "a|an|per|each|every",
    "times": "night|evening|morning|afternoon|weekend|shift|quarter",
    "plurals": "s|people|children|men|women|feet",
    "shares": (
        r"(?:twice|(?:two|three|four|five|ten|\d+) times) (?:as \w+|the \w+|more|faster|less)|"
        r"(?:half|a third|a quarter|two thirds|three quarters) (?:of|the|my|our|their)(?: (?:the|my|our|their|all))? \w+|"
        r"half an hour|half as \w+|an? \w+ and a half|(?:one|two) thirds?|three quarters|"
        r"every (?:(?:second|third|fourth|fifth|tenth) \w+|other (?:day|night|week|weekend|month|year|hour|morning|evening))|"
        r"(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:out of|in) (?:every )?"
        r"(?:two|three|four|five|six|ten|twenty|a hundred|\d+)(?: \w+)?|"
        r"(?:a couple of|a few|several) (?:hundred|thousand|million|dozen) \w+|"
        r"(?:dozens|hundreds|thousands|millions) of \w+"
    ),
}
"""What makes a time of day of the number before it, and the words of hours and minutes; what stands before a range, between
numbers that rise to its end, between a hedge and its figure, before the time of a rate; how plurals end; amounts without units.
"""

REQUEST = {
    "date_format": "d MMMM y",
    "subject": "For your approval: “{title}”",
    "greeting": "Hello,",
    "greeting_named": "Hello {name},",
    "opening": (
        "This is the story that {publisher} would like to publish about {customer}. Nothing will be "
        "published unless you approve it. Please read what follows: it is all that would be shown."
    ),
    "story": "The story",
    "opening_alone": (
        "These are words from {customer} that {publisher} would like to publish by themselves. Nothing "
        "will be published unless you approve it. Please read what follows: it is all that would be shown."
    ),
    "words": "The words",
    "checked_written": (
        "The words are taken from what was written on {dates}. Words left out are marked “…” or “[…]”, "
        "words put in stand in [brackets]; only spelling, marks and capitals were put right."
    ),
    "collect_subject": "A few words about {publisher}?",
    "collect_opening": (
        "{publisher} would like to publish a few words of yours, as you would tell a colleague. What you "
        "like and what you miss are equally welcome."
    ),
    "collect_question": (
        "What was it like before, what has changed, and what would you tell somebody who is thinking about it?"
    ),
    "collect_use": "What we would use your words for",
    "collect_answer": (
        "Reply to this message in your own words. Below them, copy this line, and leave out what you do not allow:"
    ),
    "collect_allow": "You may publish these words: {scopes}",
    "collect_unchanged": (
        "We publish what you write as you write it; at most a misspelling is put right. Without that line "
        "nothing is published, and if you would rather not, you need not answer."
    ),
    "figures": "Figures shown with it",
    "people": "Who is quoted, and how",
    "shown": "Also shown",
    "logo": "The logo of {customer}",
    "photo": "photo: {file}",
    "picture": "The picture of the story: {alt}",
    "recording": "A link to the recording: {address}",
    "clip": "A clip with the words “{words}”: {file}. Please listen to it.",
    "disclosed": "Also disclosed",
    "incentive": "Given for the interview: {what}",
    "incentive_written": "Given in return: {what}",
    "relationship": {
        "partner": "{customer} is a partner of {publisher}",
        "investor": "{customer} is an investor in {publisher}",
        "employee": "The speaker works for {publisher}",
    },
    "revised": "wording revised by you",
    "translated": "translated from what you said, by {by}",
    "checked": (
        "Quotes are taken from what was said on {dates}. Words left out are marked “…” or “[…]”, words put "
        "in stand in [brackets]; ums and false starts are dropped."
    ),
    "by_hand": (
        "Speaker assigned by hand: the transcript of {date} does not say everywhere who spoke; {by} did, "
        "after looking at it. Please tell us if any of these words are not yours."
    ),
    "asked": "We ask for your permission to show this",
    "not_asked": "Not requested; we would ask you first",
    "scopes": {
        "site": "on our web site",
        "widget": ("as a quotation on other web sites that embed it (words copied there can stay after a withdrawal)"),
        "social": "in our posts on social media and, with its figures, in the previews of links",
        "sales": "in our sales documents",
        "name": "with your name, and the name of {customer}",
        "logo": "with the logo of {customer}",
        "photo": "with your photo",
        "media": "with a link to the recording, or clips of it",
    },
    "recordings": {
        "link": "with the link to the recording named above",
        "clips": "with the clips named above",
        "both": "with the link to the recording and the clips named above",
    },
    "unnamed": "No names will be shown; instead: “{described}”.",
    "term": "Your permission ends {duration} after you give it; then we ask again.",
    "years": ("one year", "{} years"),
    "days": "{} days",
    "open_term": "Your permission holds until you take it back.",
    "answer": "How to answer",
    "approve": "To approve, reply to this message with these lines (leave out what you do not allow):",
    "formula": "I approve the story with the digest",
    "formula_alone": "I approve the words with the digest",
    "for_": "for: {scopes}",
    "seen": "Seen in context: {quotes}",
    "around": "What you said around your quotes",
    "look": (
        "These quotes stand in a passage that may add to them or take something back. You alone see it, as "
        "our transcript has it. If a quote gives a wrong picture of what you meant, say so in your reply."
    ),
    "you": "You said:",
    "asked_you": "You were asked:",
    "others": (
        "About the quote “{quote}” by {name}: what surrounds it in the interview is shown to {name} alone ({kinds})."
    ),
    "turned": "the speaker goes on to limit or turn it",
    "went_on": "the speaker goes on, or part of a sentence is left out",
    "change": (
        "To change or remove something, say so in your reply: strike a quote, a figure or a name, or give "
        "your own wording, which is then shown as revised by you. We send you the changed text, because you "
        "approve exactly what you have seen."
    ),
    "page": "The page as it will appear",
    "three": "Three answers to copy",
    "yes": "Yes",
    "other": "Change",
    "no": "No",
    "please_change": "Please change this before it is published:\n\n…",
    "please_not": "Please do not publish this.",
    "copy": "Copy",
    "copied": "Copied",
    "not_before": "Nothing is published before {date}, and nothing without your answer.",
    "your_words": "Your words in this story",
    "links": "Links do not work in this preview.",
    "refuse": "If you do not want this published, you need not do anything: without your answer nothing is published.",
    "withdraw": (
        "At any time, without giving a reason, and as easily as you gave it: write “I withdraw my approval” "
        "to {contact}. With the next build of the site what you approved is gone from our pages, feeds and "
        "search, and other sites that load it from ours show it no longer. What others copied or saved before"
        " is out of our reach."
    ),
    "withdraw_title": "How to take your permission back",
    "digest": (
        "The digest is a fingerprint of the text, names and figures above. If anything of them changes, it "
        "no longer matches, and your approval does not cover the change."
    ),
}
"""The wording of an approval request."""

TELLING = {
    "problem": (
        "nightmare*|mess|messy|struggl*|hard|harder|hardest|difficult*|lost|lose|losing|fail*|scared|scary|"
        "afraid|fear*|terrif*|worr*|depress*|anxi*|wrong|stupid*|dumb|problem*|pain*|frustrat*|broke|broken|"
        "break down|broke down|wast*|alone|lonel*|asham*|shame|guilt*|disaster*|crash*|stuck|stress*|"
        "burn out|burned out|burnt out|overwhelm*|exhaust*|tired|chaos|chaotic|headache*|impossible|worse|"
        "worst|terribl*|awful*|horribl*|bad|badly|damag*|hurt*|suffer*|die|died|dying|kill*|sick|angry|anger|"
        "hate|hated|mistake*|error*|trouble*|risk*|expensive|cost us|slow|slower|late|missed|missing|dropped|"
        "stopped|sucks|sucked|cry|cried|crying|desperat*|helpless|drown*|buried|chasing|fight*|battle*|"
        "threat*|crisis|barrier*|obstacle*|challeng*|complain*|reject*|denied|denial|ignor*|confus*|lack|"
        "lacked|unable|can not|could not|nobody|no one|illegal|fake|by hand|manual*|spreadsheet*|paper|"
        "horrif*|insecure|vulnerab*|hacked|out of business"
    ),
    "change": (
        "used to|no longer|any more|anymore|instead|rather than|went from|turned into|changed|"
        "changes everything|shift*|transform*|back then|before that|these days|nowadays|since then|"
        "ever since|at first|in the beginning|finally|ended up|all of a sudden|suddenly|realiz*|realis*|"
        "it turns out|turned out|not just|not only|the opposite|as opposed to|compared to|compared with|"
        "than before|from that point|down from|up from|go from|in the past|dropped from|night and day|"
        "never again|not once since"
    ),
    "turn": "but|now|until|than|before|after|today|although|even though|yet",
    "value": (
        "save|saved|saves|saving|savings|easier|faster|quicker|better|cheaper|shorter|sooner|free|freed|"
        "freedom|grew|grow*|growth|double*|tripl*|halv*|success*|succeed*|worth|help*|works|worked|able to|"
        "gain*|win|winning|won|improv*|productiv*|confiden*|trust*|reliable|simple|simpler|valu*|benefit*|"
        "power*|empower*|solve*|achiev*|accomplish*|progress|impact*|opportunit*|efficien*|record|milestone*|"
        "recommend*|go back|give up|no more|cut|reduced|avoid*|recover*|replac*|trust it|weekends back|"
        "life back|time back|well cared for"
    ),
    "feeling": (
        "love|loved|loves|loving|amazing*|amazed|amazement|incredibl*|awesome|beautiful*|proud*|joy*|happy|happier|happiness|"
        "excit*|thrill*|delight*|grateful|thankful|blown away|magic*|fun|funny|hilarious|crazy|insane|weird|"
        "strange|shock*|surpris*|astonish*|passion*|cared|heart|dream*|feel|feels|feeling*|felt|relief|"
        "relieved|favorite*|favourite*|wow|oh my god|oh my gosh|fascinat*|awe|inspir*|brilliant*|privileg*|"
        "lucky|emotion*|cool|fuck it|impressed|in awe|breathe|comfortable|sanity|peace of mind|game changer"
    ),
    "emphasis": (
        "best|most|biggest|greatest|first|only|never|always|every|everything|everybody|everyone|nothing|"
        "nobody|nowhere|ever|entire*|whole|complete*|absolut*|totally|literally|really|huge|massive*|"
        "tremendous*|extremely|extraordinar*|so much|so many|all of|ultimate*|fundamental*|critical|"
        "essential|matters|important|no way|at all|in the world|my life|every single|not once|way more|"
        "far more|more than"
    ),
    "advice": (
        "you have to|you need to|you have got to|you got to|you should|you must|my advice|advice|the key|"
        "the trick|the secret|the point|the reason|lesson*|learned|learnt|i would tell|make sure|"
        "it is all about|just do it|the best way|at the end of the day|the truth is|i believe|"
        "the whole point|we need|people need|keep going|do not be|do not ever|stop trying|"
        "in your best interest|consisten*|motivat*|i recommend|if you want|if you are|if you do not|try to|"
        "i tell"
    ),
    "story": (
        "they were like|she was like|he was like|they are like|she is like|he is like|people were like|"
        "were like|said to me|says to me|told you|i went|i woke up|i called|i was going to|i got|"
        "i remember|one day|one night|that night|that day|that morning|years ago|year ago|months ago|when i|"
        "when we|i was like|i am like|we were like|i said|i told|he said|she said|they said|told me|told us|"
        "asked me|i thought|i decided|we decided|i started|we started|i knew|we knew|at that point|"
        "the moment|the first time|my first|founded|i quit|i walked|wife|husband|kids|mom|dad|mother|father|"
        "grew up|growing up|i was sitting|i woke|showed me|years later|a year later"
    ),
    "cause": "because|that is why|so that|which means|it means|as a result|therefore|otherwise|in order to",
    "courtesy": (
        "thank*|welcome|glad to be|glad to have|pleasure|honored to|happy to be here|happy to be on|"
        "great to be|great to see|good to see|nice to meet|good question|great question|great point|"
        "good point|appreciate|congratulations|bye|good morning|good afternoon|good evening|have me on|"
        "having me|having us|my name is|how are you|how is it going|you are welcome|sounds good|take care|"
        "talk soon|nice job|well said|hi everyone|hello everyone|to be here"
    ),
    "promotion": (
        "website*|subscribe*|follow us|follow me|instagram|facebook|linkedin|show notes|stay tuned|check out|"
        "check it out|sign up|sponsored by|brought to you|promo code|coupon|newsletter|tune in|dot com|"
        "ladies and gentlemen|next slide|press star|operator|forward-looking|housekeeping|can you hear|"
        "screen share|mute|agenda"
    ),
    "figure": (
        "hour and a half|half the|half of|half an hour|half a day|twice|a third of|two thirds|dozen*|"
        "hundreds of|thousands of|millions of|tenfold"
    ),
    "aside": (
        "as you say|your point|your question|good point|i do not know|i guess|i am not sure|"
        "i can not remember|i do not remember|let me look|let me see|"
        "as i said|like i said|like you said|you mentioned|you said|i forget|if i remember|what was the|"
        "i do not think i|to answer your question|to your point|to your question|as you know|i mentioned|"
        "stuff like that|things like that|and so on|shout out|we look forward|moving on|next question"
    ),
    "blank": (
        "not remember a specific|not remember a particular|not remember an exact|not remember an example|not remember exactly|"
        "not remember the exact|not remember any|not remember one|not recall|not think of a specific|not think of an example|"
        "not think of any example*|not think of anything specific|not tell you a number|not tell you the exact|"
        "not tell you exactly|not tell you how|not have a number|not have the number|not have numbers|"
        "not have any numbers|not know exactly|not know the exact|i have no idea|hard to say|off the top of|nothing comes to mind"
    ),
    "picture": (
        "it is like|it was like|feels like|felt like|feel like|as if|almost like|is like a|was like a|"
        "think of it as|kind of like|sort of like|like a|like an|the way you would"
    ),
}
"""What shows that a passage tells something worth quoting, by its part; `*` stands for any ending."""

ASKING = {
    "wonders": "curious|wonder|wondering|like to know|love to know|like to hear|love to hear|want to know|interested in",
    "open": "how|what|why|tell me|tell us|walk me|walk us|describe|talk me|talk about|take me|explain|share",
    "precise": "when|where|who|which|how many|how much|how long|how often|what percentage|per week or",
    "invites": (
        "can you define|could you define|can you clarify|could you clarify|can you list|can you summarize|can you compare|"
        "can you go back|can you help|could you help me|can you speak|could you speak|can you break|"
        "could you break|can you elaborate|could you elaborate|can you expand|could you expand|can you go into|"
        "could you go into|can you unpack|can you take us|can you take me|can you paint|"
        "can you tell|could you tell|can you give|could you give|can you walk|could you walk|"
        "can you describe|could you describe|can you explain|could you explain|can you say|could you say|"
        "would you please|could you please|can you please|can you share|could you share|can you quantify|"
        "can you ballpark|could you ballpark|can you talk|"
        "could you talk|can you be more|could you be more|would you tell|would you describe|would you walk|"
        "do you have an example|do you remember|if you could go back|if you could change"
    ),
    "leading": (
        "do not you|would not you|is not it|is not that|would not it|are not you|did not you|does not it|"
        "was not it|i bet|i am sure you|surely|you must|you love|"
        "how much do you like|how much do you love|how great|our great|our amazing|obviously|right?|correct?|i assume|"
        "i imagine"
    ),
    "hypothetical": (
        "would you use|would you buy|would you pay|would you be interested|would you want|"
        "would you like us|if we built|if we added|if we offered|if we had|if there was|if there were|"
        "imagine|suppose"
    ),
    "follow": (
        "tell me more|say more|what do you mean|for example|an example|specific example|give me an example|what happened|"
        "what next|go on|why was that|why is that|how so|when you say|you said|you mentioned|more specific|"
        "ballpark|quantify|and then|how did that|what did that|what was that"
    ),
    "specifics": (
        "how much|how many|how long|how often|ballpark|quantify|more specific|an example|"
        "specific example*|concrete example*|any example*|"
        "give me an example|percentage|roughly|do you have numbers|what changed specifically|when you say|"
        "what does"
    ),
    "counsel": (
        "what would you tell|what would you say to|what do you tell|your advice|any advice|best advice|what advice|advise|"
        "recommend*|in your place|in your position|in your shoes|start again|do differently|parting|"
        "what would you say|talk to yourself"
    ),
    "before": (
        "before|used to|use to|hardest part|previously|back then|those days|in the past|old way|when you took|"
        "who did the|how were you|what problem|problem were you|biggest challenge|situation like|were you facing"
    ),
    "turning": (
        "decide|decided|a moment|a point|go wrong|went wrong|too much|had to change|could not go on|"
        "is enough|breaking point|last straw|turning point|find out|realize|realized|realise|realised"
    ),
    "choosing": (
        "how did you hear|come across|first month|first weeks|first week|how did it start|go about|setting up|"
        "set it up|setting it up|first reaction|doubt|doubts|hesita*|worried|why did you choose|choose|chose|pick|"
        "switch|switched|switching|start using|get started|get from there|beginning|roll it out|rolled it out|"
        "rolling it out|onboard*|replac*|alternatives|evaluat*|convince*|what made you|going in|"
        "what did you do then|so what did you do|drove you|rollout|made you choose"
    ),
    "since": (
        "and now|like now|look now|it now|do now|most now|is now|are now|these days|nowadays|since then|"
        "it today|that today|things today|where are you today|where are you now|things now|that now|"
        "done for you|done for your|get out of it|got out of it|happened since|ever since|has changed|have changed|"
        "what changed|is it changed|did it change|different|"
        "difference|results|impact|in numbers|in hours|like today|look today|do today|how you use|how do you use|"
        "changed since|changed for you|change things|benefit*|quantify|save you|saved you|has this helped|"
        "has it helped|did you see"
    ),
    "aside": (
        "do not you like|do not like|not so good|not good about|still not|still do|does not work|not working|"
        "missing|outage|trouble|disappeared|went away|if you lost|did not change|worse|badly|warn|did not ask|"
        "quote you|all down to|put all of that|have you told|hardest about|made you cancel|almost made|"
        "change one thing|happened next|happened after|happened then|what next"
    ),
    "moves on": (
        "closing thought|closing thoughts|final thought|final thoughts|last question|one last|next question|"
        "anything else|before we|parting|final question|switch gears|another topic|number one|number two|"
        "number three"
    ),
    "felt": (
        "scared|scary|afraid|terrif*|worried|worry|worries|anxi*|frustrat*|stressed|stressful|overwhelm*|"
        "exhaust*|lonely|asham*|embarrass*|nightmare*|desperat*|helpless|cry|cried|crying|tears|hate|hated|"
        "dread*|depress*|guilty|angry|panic*|soul-crushing|soul crushing|burned out|burnt out|burn out|"
        "sleepless|lost sleep|heartbr*|miserable|life back|happier"
    ),
    "emotion": (
        "how did you feel|how do you feel|how did it feel|how did that feel|how does it feel|how does that feel|"
        "how it felt|how that felt|made you feel|make you feel|makes you feel|you feel when|you feel about|"
        "you feel after|you feel then|did you feel|not feel|they feel|team feel|everybody feel|everyone feel|"
        "people feel|feeling|felt|for you personally|through your mind|crossed your mind|cross your mind|affect you|"
        "what did you tell|"
        "emotion*|proud|worried|frustrat*|surpris*|how did that change|"
        "change things for you|change your life|what would have happened"
    ),
    "opinion": "feel like|feels like|felt like|feeling like|feeling around|feel free",
    "failure": (
        "not working|hardest|frustrat*|almost made|missing|what almost|difficult*|challeng*|struggl*|wrong|"
        "go wrong|could be better|improve|not like|disappoint*|one thing|complain*|worst|biggest problem"
    ),
    "record": "record|recording|recorded",
    "minds": "do you mind|would you mind|any objection*|bother you",
    "denies": "no|nope|nah|not",
    "refuses": (
        "rather not|rather you did not|rather we did not|prefer not|prefer you did not|prefer if you did not|not comfortable|"
        "do not want|not want you|do not record|not record|not recorded|no recording|without recording|off the record"
    ),
    "agrees": (
        "yes|yeah|sure|of course|go ahead|no problem|no worries|no objection*|not a problem|fine|okay|ok|absolutely|"
        "happy to"
    ),
    "pitch": (
        "let me tell you about|our platform|our product|our tool|our solution|our software|our feature|"
        "our new|we built|we have built|we are building|we just launched|we launched|we released|"
        "we are releasing|it integrates|you will love|you should try|this amazing feature|we offer|"
        "we also offer|what makes us"
    ),
    "vague": (
        "a lot|lots|better|easier|good|great|fine|nice|helpful|more productive|a big difference|much|some|"
        "somewhat|pretty good|things|stuff|improved|saves time|saves us time|convenient|cool|really well"
    ),
}
"""What shows in an interview how somebody asked and answered, by its part; `*` stands for any ending."""

NUMBERED = (
    "step phase part chapter section page figure table week day month level version room gate dock hall floor line lane site "
    "number episode question rule point stage round team stand booth bay"
)
"""Words before a number that only tells one thing from others: step 2."""

STAGING = {
    "voicing": (
        "believe believes believed calls tap taps tapped point points pointed wave waves waved look looks looked "
        "say says said saying tell "
        "tells told add adds added recall recalls recalled recount recounts "
        "explain explains explained remember remembers remembered continue continues continued reply "
        "replies replied answer answers answered admit admits admitted insist insists insisted conclude "
        "concludes concluded note notes noted report reports reported joke jokes joked confess confesses "
        "writes wrote put puts nod nods nodded smile smiles smiled smiling laugh laughs laughed "
        "laughing grin grins grinned shrug shrugs shrugged sigh sighs sighed beam beams beamed wink winks "
        "pause pauses paused hesitate hesitates hesitated lean leans leaned think thinks exclaim exclaims "
        "exclaimed voice text texts texted email emails emailed message messages messaged promise promises "
        "promised warn warns warned swear swears swore declare declares declared rave raves raved gush gushes gushed"
    ),
    "meeting": (
        "ask asked met meet visit visited interview interviewed spoke talk talked show showed recorded "
        "thank thanked thanks arrive arrived drove wanted listen listened"
    ),
    "third_person": "he she him her his hers himself herself",
    "sourcing": "according to|in the words of|to quote|quoting|as told by|to hear|if you ask",
    "after": (
        "when|whenever|as soon as|before|after|because|since|if|while|once|until|although|"
        "thanks to|with|together with|following|for|without|like"
    ),
    "editing": (
        "name names interview interviewed interviews photo photos text texts article translated translate "
        "edited shortened version note editor editors you your yours continues printed published story stories"
    ),
    "greeting": (
        "thank thanks dear hello hi welcome congratulations happy cheers goodbye farewell photo photos "
        "pictures video text by with"
    ),
    "naming": "i am|i m|my name is|my name s|this is me",
    "words": "words phrase phrasing",
    "quoting": "in by borrow use",
    "headings": "how why what where when",
    "works": (
        "talk talks session keynote lecture workshop webinar panel course seminar presentation slides paper "
        "article post book chapter guide report feature module podcast episode film video exhibition "
        "campaign project program programme initiative prize award button menu page called titled entitled "
        "named dubbed setting option field label checkbox switch heading choose select click press error warning notice see"
    ),
    "phrasing": (
        "puts it|put it|sums it up|summed it up|phrases it|phrased it|to quote|"
        "likes to say|likes to put it|said it best|says it best|put it best|puts it best|"
        "take it from|last word goes to|last word belongs to|final word goes to|final word belongs to|last word to|closing line to|"
        "hear it from|hear it from herself|hear it from himself|from the mouth of|in one sentence|"
        "let have the last word|let have the final say"
    ),
    "pronouns": "she he they",
    "possessives": "her his their",
    "hearing": "us me you to with then also it simply plainly a smile grin laugh",
    "alone": "i my me mine myself",
    "utterances": "highlight dream wish goal secret recipe trick eyes",
    "statements": (
        "verdict words advice take answer reply response conclusion message comment opinion tip recommendation "
        "motto reaction phrase phrasing assessment judgment judgement appraisal remark testimony testimonial "
        "endorsement quip review saying quote feedback tweet takeaway punchline"
    ),
    "accounts": "summary view",
    "stating": (
        "blunt|bluntly|candid|candidly|frank|frankly|clear|clear from the start|adamant|emphatic|unequivocal|"
        "categorical|categorically|direct|terse|tersely|laconic|succinct|outspoken|matter of fact|deadpan|dry|"
        "drily|dryly|straight|tell you straight|tells it straight|honest|honestly|unambiguous|definite|"
        "definitive|convinced|sure|certain|in no doubt|has no doubt|mince words|minces no words|mince his words|"
        "mince her words|did not blink|didn t blink|does not blink|doesn t blink|without a pause|"
        "without hesitation|does not hesitate|doesn t hesitate|did not hesitate|didn t hesitate|shakes her head|"
        "shakes his head|shook her head|shook his head|to the point|no two ways about it|cards on the table|"
        "makes no secret|made no secret|swears by it|swore by it|does not hold back|doesn t hold back|"
        "did not hold back|didn t hold back|keeps it short|kept it short|keeps it brief|kept it brief|"
        "keeps it simple|kept it simple|brief|brisk|curt"
    ),
    "shifted": "would",
    "having": "has had have gives gave offers offered got",
    "addressing": "you your yours yourself",
    "clauses": "that how why what where when which whether if who",
    "doing": (
        "wait|waits|waited|tries|tried|checks|checked|joins|joined|chose|chooses|buys|bought|builds|built|tests|"
        "tested|counts|counted|measures|measured|needs|needed|hires|hired|orders|ordered|moves|moved|switches|"
        "switched|sells|sold|pays|paid|owns|owned|works|worked|stays|stayed|plans|planned|rebuilt|renamed|"
        "replaced|replaces|took the decision|takes the decision|made the decision|took over|takes over|"
        "hesitate|hesitates|hesitated|looks at|looked at|looks around|looked around"
    ),
    "joining": "and but so now today then yes no because since",
    "feeling": (
        "happy glad proud delighted pleased relieved sceptical skeptical convinced surprised enthusiastic "
        "thrilled amazed "
        "impressed grateful sure certain clear agree agrees agreed favourite favorite likes loves loved "
        "hopes doubts doubt sums "
        "jokes means wishes dreams repeats appreciates appreciate enjoys would honest frank recommends recommend "
        "recommended advises insists satisfied values valued praises misses trusts mind opinion view"
    ),
    "conversing": (
        "feedback survey form mail email letter message review word quote experience voice rule rules sentence "
        "thing question"
    ),
    "pointing": "that this those these exactly",
    "serving": (
        "offer offered help helped support supported build built ship shipped send sent fix fixed reply replied answer "
        "answered respond responded add added develop developed trained imported installed connected moved released "
        "delivered visit wish thank believe provide "
        "fulfil fulfill fulfilled grant granted made recommend suggest propose working care welcome"
    ),
    "lasting": "used never anymore always since ever longer should would could",
    "linking": (
        "with without including except plus like unlike also even not and but or so then by for from to "
        "of near after before "
        "while when because who which where than as if in on at until that"
    ),
    "referring": "which what something",
    "ours": "our ours",
    "topics": "on about",
    "comparing": "as",
    "articles": "the a an every each everything all anything what whatever",
    "past": (
        "-ed will ll had have ve was were did built made sent got gave took came went saw met found set "
        "put kept spent won left "
        "held taught wrote brought bought ran began knew paid sold thought"
    ),
    "acts": (
        "answer answers answered reply replies replied write writes wrote continue continues continued nod nods "
        "nodded smile smiles smiled smiling laugh laughs laughed laughing grin grins grinned shrug shrugs "
        "shrugged sigh sighs sighed beam beams beamed wink winks pause pauses paused lean leans leaned"
    ),
    "reaching": "since|before|after|with|without|until|thanks to",
    "buying": "bought buy switched moved chose choose picked",
    "being": "is was are were has been s",
    "hosting": "at",
    "relations": "customer customers client clients partner partners user users member members supplier guest guests friend",
    "present": "hi hello hey here",
    "hearers": "room audience crowd crew meeting board everyone everybody visitors colleagues conference hall panel",
    "informing": "tell tells told assure assures assured promise promises promised warn warns warned",
    "remarks": "word thought line",
    "favourites": "favourite favorite best",
    "whose": "of from by",
    "noting": "note notes remark remarks",
    "columns": (
        "task tasks todo duty duties action actions step steps deadline due status topic topics agenda "
        "question questions ask area areas responsibility responsibilities responsible job phase milestone "
        "deliverable done"
    ),
    "spans": "day week month year",
}

MAILS = {
    "straight": """Subject: Would you share your story?

Hi {name},

This made me think of you: {reason}.

Would you be open to a {minutes}-minute call about your experience with {product}? I am collecting customer stories, and yours
stood out. If you like it in the end, we would publish it as a case study with a link to {company}. You see it first, and nothing
appears without your approval.

If you are up for it, pick a time here: {link}

No pressure at all, and thanks either way!

{sender}
""",
    "recognition": """Subject: Can we feature you?

Hi {name},

This caught my eye: {reason}. That is impressive.

We are putting together a series of customer stories, and I would love to feature {company}. What it involves:

- a {minutes}-minute call when it suits you
- a few questions about your experience
- we write it up, you approve it, and we share it with a link to you

Interested? Here is my calendar: {link}

{sender}
""",
    "casual": """Subject: Coffee chat?

Hey {name},

I have really enjoyed working with you and seeing {company} grow. Would you be up for a casual {minutes}-minute call about your
experience with {product}? I am collecting customer stories and would love to include yours; nothing is published without your yes.

Here is my calendar if you are game: {link}

Either way, thank you!

{sender}
""",
    "milestone": """Subject: Congratulations!

Hi {name},

I just saw it: {reason}. Congratulations!

Would you be open to a quick {minutes}-minute call about how you got there? We share customer stories, and yours would help others
who are thinking about {product}. You approve every word before it appears, with a link to {company}.

Here is my calendar: {link}

{sender}
""",
    "nudge": """Subject: A short call about {product}

Hi {name},

Just floating this back up: I would love to talk if you have {minutes} minutes. {link}

No pressure if you are swamped. Reply “not now”, and I will check back in a few months.

{sender}
""",
    "too-busy": """Subject: A short call about {product}

Hi {name},

Totally understand! Would it help if I sent a few questions by mail instead? It takes five minutes, and I can write up the story
from your answers. Let me know what works better for you.

{sender}
""",
    "maybe-later": """Subject: A short call about {product}

Hi {name},

No problem, I will get back to you on {when}. Talk soon!

{sender}
""",
    "by-mail": """Subject: A few questions about {product}

Hi {name},

Absolutely, let us do it by mail. Three questions:

1. What was going on before you had {product}?
2. What has changed since?
3. What would you tell somebody in your place?

I will write up the story from your answers, and you see it before anything is published.

{sender}
""",
    "thanks": """Subject: Thanks for your time!

Hi {name},

Thank you for the call! What stuck with me:

{takeaways}

You get a draft within a week. You can change or remove whatever you like, and nothing is published before you approve it.

Thanks again!

{sender}
""",
    "draft": """Subject: The draft of your story

Hi {name},

Here is the draft of your story, with everything we would like to show: {draft}

Please tell us what to change or remove. If there is a photo or logo that we may use, send it along. Nothing is published without
your approval.

{sender}
""",
    "live": """Subject: Your story is live

Hi {name},

Your story is online: {story}

Thank you for telling it! If anything should change, or should not be there any more, just reply.

{sender}
""",
    "thanks-again": """Subject: Thank you, once more

Hi {name},

Your story has been online for a while now: {story}. Thank you once more for telling it! If anything in it is no longer true, just
reply, and we will change it or take it down.

{sender}
""",
}

GUIDE = {
    "draft": ("Before", "The wake-up call", "The change", "Results", "What they tell others"),
    "title": "Interview guide: {customer}",
    "goal": "**Goal.** We interview {customer} to {goal}.",
    "whom": "**Whom.** {segment}.",
    "segments": {
        "vip": "A customer who uses it most",
        "new": "A new customer",
        "struggling": "A customer who struggles",
        "churned": "A customer who left",
        "one-time": "Somebody who bought once",
        "engaged": "Somebody who is engaged, and has not bought",
    },
    "agenda": "Agenda: {minutes} minutes",
    "warm": "{n} min: warm-up, consent, context",
    "core": "{n} min: {count} questions, and 15 to 20 follow-ups",
    "end": "{n} min: wrap-up, what happens next",
    "consent": "Consent, before anything else",
    "consent_words": (
        "Would it be okay if I record this call, so that I can listen instead of taking notes? You will see a "
        "draft before anything is "
        "published, and you can change or remove whatever you like."
    ),
    "consent_note": (
        "Wait for a yes, with the recorder on. If they say no: take notes, and set `kind: notes` in interview.yml."
    ),
    "opening": "Opening",
    "opening_words": (
        "Thanks for joining. I would like to understand how {product} fits into your work. There are no wrong answers."
    ),
    "questions": "Questions",
    "names": {
        "own": "Own",
        "problem": "Problem",
        "solution": "Solution",
        "results": "Results",
        "failure": "Failure",
        "advice": "Advice",
    },
    "sets": {
        "problem": (
            "What problem were you trying to solve when you found {product}?",
            "How were you handling that before?",
            "What was the moment when you knew that something had to change?",
        ),
        "solution": (
            "Walk me through how you use {product} today.",
            "What feature do you use most, and why?",
            "Tell me about your first week. What surprised you?",
        ),
        "results": (
            "What has changed since you started using {product}?",
            "Can you quantify the impact, in time, money or anything you count?",
            "How did that change things for you personally?",
            "If {product} disappeared tomorrow, what would you do?",
        ),
        "failure": (
            "What has been hardest about using {product}?",
            "What almost made you cancel?",
            "If you could change one thing, what would it be?",
        ),
        "advice": ("What would you tell somebody in your place who is still deciding?",),
    },
    "follow_ups": "Follow-ups",
    "follow_up_words": (
        "Tell me more about that.",
        "Can you give me a specific example?",
        "What do you mean by that?",
        "What happened next?",
        "Why was that important?",
        "How did that make you feel?",
        "Can you ballpark it?",
    ),
    "checklist": "Checklist",
    "before": "Before",
    "before_items": ("the goal is one sentence", "role, company and industry are known", "the recorder works"),
    "during": "During",
    "during_items": (
        "consent is heard on the recording",
        "they talk 80 % of the time",
        "count to three after every answer",
        "press for specifics: how much, how often, since when",
        "ask how it felt",
        "ask what is not working",
        "mark good moments with ⭐ QUOTE",
        "no pitching",
    ),
    "after": "After",
    "after_items": (
        "thanks within a day",
        "transcript, then `casestudies new interview`",
        "draft within a week, approval before anything is published",
    ),
}
