"""English."""

from __future__ import annotations

from bot.core.dates.model import Language, Role

_BACK_TO_YOU = (
    r"(?:get|getting|come|coming|be|circle|report|revert|write|reply|respond|ping|loop|swing|reach|"
    r"call|ring|check|follow|go|going|feed|answer)(?: \w+){0,2}? (?:back|out|up)(?: to| with)? "
    r"(?:you|everyone|everybody|all|both|candidates|applicants|on this|on that|on it|about)\b"
)

ENGLISH = Language(
    name="en",
    common=(
        "the and to you we will of is be your for by our with have that us this it are from not "
        "on at would as know let back hear i am if an but next please thank thanks been after"
    ),
    weekdays=(
        "monday mon mondays",
        "tuesday tue tues tuesdays",
        "wednesday wed weds wednesdays",
        "thursday thu thur thurs thursdays",
        "friday fri fridays",
        "saturday",
        "sunday",
    ),
    weak_weekdays=("", "", "", "", "", "sat", "sun"),
    months=(
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sep sept",
        "october oct",
        "november nov",
        "december dec",
    ),
    words={
        "n": "next",
        "n2": "week after next",
        "t": "this|current|the present",
        "c": "coming|upcoming|forthcoming",
        "f": "following|the following|subsequent",
        "l": "last|past|previous",
        "e": "early|early in|early on|earlier|beginning of|the beginning of|start of|the start of|"
        "first part of|the first few days of|the top of",
        "m": "mid|middle of|the middle of|midway through|first half of|the first half of|halfway through",
        "E": "end of|the end of|end|late|later|late in|later in|latter part of|second half of|"
        "the second half of|close of|the close of|the back half of|the latter half of|the tail end of",
        "i": "in|in about|in around|in roughly|in approximately|in another|over|over the|in the next|in maybe|in like",
        "w": "within|within the next|inside|inside of|in under|in less than|no more than|not more than|"
        "in no more than|up to|at most|during|in the course of|over the course of|sometime|some time|"
        "in at most|within about|within the",
        "b": "by|until|till|til|no later than|not later than|by no later than|latest by|as late as|"
        "on or before|by around|by about|up until|due",
        "B": "before|ahead of|prior to|in advance of|before the end of",
        "a": "after|following on from|once",
        "F": "from|starting|as of|effective|beginning",
        "p": "on|at",
        "=": "between|anywhere between|somewhere between",
        "s": "since|ever since|dated",
        "g": "ago|back then",
        "L": "later|after that|thereafter|afterwards|later than that|after",
        "-": "to|through|thru",
        "|": "or|or maybe|or possibly|or perhaps|or the|or at the latest|or even",
        "&": "and",
        "q": "morning|afternoon|evening|night|noon|midday|lunchtime|first thing|first thing on|eod|cob|cop|"
        "end of day|end of the day|close of business|close of play|end of business|end of play|"
        "end of business day|the end of the day|the close of business|the end of business|by close of play|"
        "the end of business day|end of working day|the evening of|the morning of|the afternoon of|"
        "late morning|early morning|late afternoon|early afternoon|midnight|est|gmt|cet|et|pt|local time|lunch",
        "x": "the|of|s|an|about|around|roughly|approximately|maybe|say|probably|commencing|date|"
        "more|full|whole|calendar|or so|time|most likely|likely|possibly|sometime|"
        "that is|i e|latest|just|another few|short|good|solid|well|perhaps|at the latest|hopefully the|w c|wc|w b",
        "_": "may i|may be|may not|may have|at first|at last|first of all|a day in the life|one day|"
        "day to day|day one|day 1|on the day|to date|up to date|date of birth|"
        "second round|first round|next steps|next step|next stage|next round|next interview|"
        "next phase|next time|this time|last time|last stage|last round|last interview|"
        "four day week|5 day week|4 day week|five day week|days a week|days per week|day a week|"
        "days off|days of leave|days of vacation|days holiday|24 / 7|notice period|after all|"
        "weeks notice|months notice|a minute|one second|a second|one moment|back end|front end",
    },
    numbers={
        "a": 1,
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "fourteen": 14,
        "fifteen": 15,
        "twenty": 20,
        "thirty": 30,
        "another": 1,
        "one more": 1,
        "forty eight": 48,
        "seventy two": 72,
        "twenty four": 24,
    },
    few={
        "a couple of": 2,
        "a couple more": 2,
        "a couple": 2,
        "couple of": 2,
        "couple": 2,
        "another couple of": 2,
        "the next couple of": 2,
        "few": 3,
        "a few": 3,
        "a few more": 3,
        "another few": 3,
        "half a": 1,
    },
    units={
        "day": "day|days|calendar days|calendar day",
        "business_day": (
            "business day|business days|working day|working days|workday|workdays|weekdays|"
            "work days|work day|banking days|office days"
        ),
        "week": "week|weeks|wk|wks|working week|workweek",
        "weekend": "weekend|week end",
        "fortnight": "fortnight|fortnights",
        "month": "month|months",
        "quarter": "quarter",
        "year": "year|years|calendar year",
        "hour": "hour|hours|hrs|hr",
        "minute": "minute|minutes|mins",
    },
    offsets={
        "today": 0,
        "tonight": 0,
        "later today": 0,
        "this morning": 0,
        "this afternoon": 0,
        "this evening": 0,
        "tomorrow": 1,
        "tmrw": 1,
        "tomorrow morning": 1,
        "overmorrow": 2,
        "the day after tomorrow": 2,
        "day after tomorrow": 2,
    },
    shifts={
        "the day after": (1, "day"),
        "day after that": (1, "day"),
        "the day after that": (1, "day"),
        "the following day": (1, "day"),
        "the next day": (1, "day"),
        "the day following": (1, "day"),
        "the next morning": (1, "day"),
        "the morning after": (1, "day"),
        "the next working day": (1, "business_day"),
        "the next business day": (1, "business_day"),
        "the following business day": (1, "business_day"),
        "the following working day": (1, "business_day"),
        "the working day after": (1, "business_day"),
        "the business day after": (1, "business_day"),
        "the week after": (1, "week"),
        "the week after that": (1, "week"),
        "that same day": (0, "day"),
        "the same day": (0, "day"),
        "same day": (0, "day"),
        "that day": (0, "day"),
        "that evening": (0, "day"),
        "that same evening": (0, "day"),
        "that afternoon": (0, "day"),
        "that week": (0, "week"),
        "that same week": (0, "week"),
        "the same week": (0, "week"),
    },
    cues={
        Role.ANSWER: (
            _BACK_TO_YOU,
            r"(?:get|getting|come|coming|revert|reply|respond|write|report) (?:\w+ ){0,3}?to you\b",
            r"(?:get|come|getting|coming) back(?: to (?:you|\w+))?",
            r"(?:let|letting) (?:you|everyone|everybody|all candidates|candidates|people)(?: (?:all|both|guys|two|folks))? (?:\w+ )?know",
            r"(?:be|get|stay|keep) in (?:touch|contact)",
            r"(?:contact|call|ring|phone|text|email|e - mail|message|ping|tell|inform|notify|update|write|advise|buzz) (?:you|everyone|everybody|all (?:the )?candidates|all applicants|candidates|both of you)\b",
            r"(?:give|drop|shoot) you (?:a|an|the|our|my|some|more|final|another)? ?(?:\w+ )?(?:ring|call|bell|shout|line|answer|decision|update|verdict|response|reply|feedback|news|note|yes|clear|definite|message|email|buzz)\w*",
            r"(?:send|sending|share|sharing|pass|provide|providing|offer) (?:you )?(?:\w+ )?(?:the |our |an |a |some |any |my |your |on )?(?:\w+ )?(?:result|outcome|decision|answer|feedback|update|news|verdict|response|reply)s?",
            r"(?:hear|hears|heard|hearing) (?:back |anything |nothing |a word |something |a thing |more |further |either way )?(?:from|by|out of)(?: (?:us|me|our|the|my|jo|someone|somebody|hr|him|her|them|one))?",
            r"(?:you (?:will|would|shall|should|can|are going to|ll|d|ought to|may|might)(?: \w+)?|expect to|to|expected to) (?:hear|be hearing|hear back|hear more|hear something|know|find out|learn)",
            r"(?:heard|heard back|hear) (?:back|anything|nothing|something)",
            r"(?:have not|haven t|do not|not yet|not) (?:heard|hear)",
            r"(?:know|say|tell|learn|find out|hear) more",
            r"(?:have|has|get|receive|expect|with|share|bring|got|there will be|should be|gets) (?:you )?(?:\w+ ){0,4}?(?:answer|decision|decisions|news|update|updates|feedback|verdict|outcome|response|reply|result|results|clarity|yes or no|word|something|final say|information|info|confirmation|green light|sign - off|approval|conclusion)\b",
            r"(?:our|the|a|their|an|any|final|my|formal|written|firm|some|no|to|definite|definitive|clear|further) (?:\w+ )?(?:decision|decisions|answer|verdict|feedback|outcome|result|results|conclusion|update|response|reply|news)",
            r"(?:decision|feedback|outcome|results?|update|verdict|news|notification|answer|response|announcement)(?: date)?(?: (?:expected|due|planned|scheduled|anticipated|to come|to follow|will follow|follows|will come|comes))?",
            r"(?:we|i|they|team|panel|board|committee|he|she|manager|council|partners|director|headteacher|hr|owner|who|to|will|should|shall|can|going to|then|and) (?:\w+ )?(?:decide|decides|deciding|choose|chooses|conclude|respond|reply|confirm|announce|communicate|finalise|finalize|answer|revert|sign off|pick)",
            r"(?:be|is|are) (?:decided|announced|communicated|notified|informed|contacted|told|updated|made|finalised|finalized|released|published|advised|called|emailed)",
            r"(?:make|making|made|reach|reaching|take|come to|taking|arrive at|land on|finalise|finalize|finalising|settle on) (?:\w+ ){0,3}?(?:decision|decisions|choice|call|mind|minds|up my mind|up our minds|conclusion|selection|pick)\b",
            r"(?:decide|choose|deciding|deliberate)\b",
            r"(?:make|making) (?:an |our |a |any )?offers?",
            r"(?:wrap up|wrapping up|conclude|close out|finish) (?:the|this|our) (?:process|search|recruitment|hiring|selection|decision|deliberations)",
            r"(?:bear|hang on|hang tight|hold tight|sit tight|hold on|be patient|stay tuned|patience|stand by)(?: \w+){0,2}",
            r"(?:give|allow) (?:us|me|the team|them)",
            r"(?:we|i|they|team|board|panel|hr) (?:\w+ ){0,3}?(?:need|needs|take|takes|want|require|ask for)\b",
            r"(?:takes?|taking) (?:us|me|about|around|roughly|up to|usually|at least)",
            r"(?:usually|typically|normally|generally) takes?",
            r"(?:put|make) you out of your misery|close the loop|pick up the phone",
            r"(?:chase|nudge|poke|ping|remind|prod|email|write to|write|call|shout at|kick|drop|contact|message) (?:me|us|a note|the office)\b",
            r"(?:if|should) (?:there (?:is|s)|you get|i|we) (?:no|nothing|have gone|am silent|still)(?: \w+)?",
            r"turnaround|turn it around|turn this around|deliberations|shortlist(?:ed)?|status update|sign - off|signed off|successful applicants|successful candidates|all candidates|final selection|selection",
            r"either way|one way or (?:the other|another)|where (?:you|we|things) stand|good or bad|yes or no|which way",
            r"radio silence|silence|target(?: date)?|eta|timeline|timeframe|time frame|time line",
            r"(?:not had|not received|had no|had nothing|no) (?:an |a |any |my )?(?:\w+ )?(?:email|mail|word|news|call|message|reply|response|answer|sign|letter)(?: from (?:me|us|our))?",
            r"(?:make|making|made|extend|extending|issue|put together|prepare|submit|give|present|get|send) (?:\w+ ){0,2}?(?:offers?|recommendations?)",
            r"(?:notify|notifies|notified|inform|informs|informing|contacts|contacting|reach out|reaching out|reaches out|emailing|calling|ringing|updating|writing to|touch base|circle back|follow up|following up|report back|feed back|check in|check back)(?: with)?(?: (?:you|everyone|all|candidates|applicants|finalists|people))?",
            r"(?:owe|promise|promised|guarantee) you",
            r"(?:sort|sorted|settle|settled|resolve|resolved|conclusive|definitive|definite)",
            r"(?:know|knows|knowing) (?:more|where|whether|if|what|the outcome|for sure|which|either way|one way)?",
        ),
        Role.ASK: (
            r"(?:let|letting|tell|give|send|get back to|come back to|reply to|email|write|call|ring|inform|notify|respond to|advise|hit) (?:me|us|jo|hr|our team)(?: (?:know|back|your))?\b(?! (?:a|an|another|some|until|till|to|the rest|more|time|two|three|four|five|one|few|\d+)\b)",
            r"(?:please|kindly|pls|plz)(?: \w+){0,3}",
            r"(?:your|a signed|the signed|signed) (?:\w+ ){0,2}?(?:answer|decision|reply|response|confirmation|acceptance|availability|feedback|contract|copy|documents?|references|submission|solution|assignment|portfolio|thoughts|offer|id|passport|form|application|cv|resume|questions?|test|certificates?|preference|choice|test results|papers|details|paperwork|application form|slot|yes)",
            r"(?:you|candidates|applicants) (?:(?:can|could|will|would|must|should|may|might|to|please|kindly|then|also|do|ll|still|only|really|just) ){0,3}(?:have|has|decide|reply|respond|confirm|accept|submit|choose|send|complete|return|apply|need|think|sign|finish|take|upload|get it back|fill)\b(?! (?:\w+ ){0,2}?(?:from us|from me|our|the outcome|decision|answer|update|feedback|news|heard|not|had|result|results|an offer|a response|a reply|word|clarity))",
            r"(?:hear|heard|hearing|answer|reply|response|word|decision|confirmation|update|news) (?:back )?(?:from|of) you\b",
            r"(?:look|looking) forward to",
            r"(?:could|can|would|might|if|once|when|do|did|are|will|should|whether|unless) you\b(?! hear| not| do not hear| have not| get (?:no|nothing)| expect| be contacted| be informed| be told| get an answer)",
            r"(?:offer|link|invitation|invite|proposal|it|this) (?:\w+ ){0,3}?(?:is |remains |stays |stands |will be )?(?:valid|open|expires?|lapses?|expiring|good|stands|available|active)",
            r"(?:valid|expires?|expiring|expiry|open for acceptance|lapses?)",
            r"(?:the |your )?(?:deadline|closing date|due date|cut - off|cutoff)",
            r"(?:apply|applications?|submit|submission|submissions|rsvp|register|registration|book|sign up|return|complete|accept|upload)(?: (?:are |is |be )?(?:due|close|closes|open|accepted|received))?",
            r"^(?:answer|reply|respond|decide|confirm|accept|sign|let us know|let me know|return|submit)\b",
            r"(?:, )(?:answer|reply|respond|decide|confirm|accept|sign) (?:due )?(?:by|before|until)",
            r"(?:need|want|expect|require|await|awaiting|appreciate|love|like) (?:\w+ ){0,2}?(?:from you|to hear from you|you to)",
        ),
        Role.EVENT: (
            r"(?:interview|interviews|interviewing|meet|meeting|meetings|meets|call(?! it)|conversation|chat|session|talk|zoom|visit|round|stage|screen|slot|test|assessment|presentation|present|lunch|coffee|tour|trial day|workshop|webinar|fair|training|task|exercise|case study|kick - off|appointment|video call|phone call|debrief|board|committee|panel|vote|invoice|parking|payday|conference)\b",
            r"(?:see|speak|speaking|sit down|talking|seeing|join|joins|joining|start|starts|starting|begin|begins|commence|commences|come in|visiting|arrive|flying|travel|travels|launch|move|moves|moving|open|opens|work|works|suit|suits|free|available|availability|possible|convenient|onboarding|induction|start date|first day|probation|salary|pay|bonus|review|reviews|contract|notice|scheduled|booked|arranged|reschedule|rescheduled|postpone|postponed|shift|confirmed for|set for|planned for|invited|invite|attend|host|hosting|runs?|running|happening|takes place|take place|held|published|advertised|posted|live|repost|delivery|shipping|invoice|candidate|candidates)\b",
            r"(?:back|returns?|returning) (?:in the office|from|at work|at my desk|on|to the office)?",
        ),
        Role.BLOCK: (
            r"(?:closed|shut|close|closes|closing|closure|shutdown|shuts|away|off|on leave|out of office|out of the office|ooo|annual leave|vacation|holidays?|travelling|traveling|abroad|absent|parental leave|maternity leave|sick|unavailable|not available|fully booked|tied up|quarter end|office hours|opening hours|on site|in town)\b",
            r"(?:runs?|lasts?|advertised|accepting|open|live|posted) (?:\w+ )?(?:until|till|through|to)?",
            r"(?:effective|start date|first day|notice period|probation|trial period|fixed - term|contract|visa|permit|lease|salary reviews?|pay reviews?|review cycle|budget)\b",
            r"(?:have|has|still|do|doing|hold|see|seeing|finish|finishing|complete|conduct|conducting|finalise|continue|continuing|conclude|wrap up|wrapping up)(?: \w+){0,4}? (?:interviews?|interviewing|meetings?|candidates?|calls?|conversations|applications|people|rounds?)",
        ),
        Role.PAST: (
            r"(?<!as )(?:i|we|you|they|he|she)(?: have| had| ve)? (?:\w+ )?(?:spoke|met|sent|wrote|said|promised|told|mentioned|applied|received|got|discussed|talked|submitted|interviewed|decided|agreed|emailed|called|planned|thought|came|had|did|saw|enjoyed|were|was|went|tried|reached|posted|started|joined)\b",
            r"(?:was|were|had been|should have been|should have had|have been|has been|would have|originally|initially|previously) (?:\w+ )?(?:due|meant|supposed|going|hoping|planning|planned|promised|expecting|expected|sent|scheduled|said|told|to)?",
            r"(?:thank you|thanks|many thanks|apologies|sorry)(?: (?:again|so much|very much|once more|a lot))? for",
            r"(?:your|my|our|the) (?:\w+ )?(?:email|mail|message|call|note|letter|application|last email|last mail|chat|conversation|interview|meeting|visit) (?:of|from|on|dated|last|this|yesterday)",
            r"(?:not|no longer|never) (?:\w+ )?(?:decide|decided|be able to (?:decide|say|tell|make)|have (?:a|an) (?:decision|answer))",
        ),
        Role.HOPE: (
            r"(?:i |we |i am |we are |am |are |very much |still |just |really )?(?:hope|hopes|hoping|hopeful|hoped|hopefully|with (?:any|a bit of|some) luck|fingers crossed|wish|ideally|touch wood|god willing|would love to|would like to think)\b",
        ),
        Role.AWAY: (
            r"(?:away|out|out of (?:the )?office|ooo|off|on leave|leave|annual leave|vacation|holidays?|travelling|traveling|absent|unavailable|parental leave|maternity leave|sick|closed|not in|not (?:available|reachable|checking)|limited access|no access|conference|offline|abroad|time off|pto|unable to|shut|not be (?:reading|checking|answering|working|in|available|reachable|at my desk))\b",
        ),
        Role.BACK: (
            r"(?:back|return|returning|returns|reachable again|available again|resume|resuming|in the office again|at my desk|re - open|reopen|reopens|answer|reply|respond|deal with|read)\b",
        ),
    },
    own_answer=(
        r"(?:let|letting|tell|telling|call|calling|ring|email|write|write to|inform|update|contact|get back to|come back to|getting back to|give|phone|message|ping) (?:me|us)(?: (?:know|back))?",
        r"(?:i|i will|i should|i am to|i can|will|should) (?:will |should |would |can |expect to )?(?:hear|know|get (?:an |a |the )?(?:answer|decision|feedback|result|reply))",
        r"(?:they|he|she|company|team|panel|board|recruiter|hr|\w+) (?:will |should |want to |wants to |would |plan to |said )?(?:decide|decides|decision|answer|get back|come back|be in touch|respond|reply|announce|choose)",
        r"(?:decision|answer|feedback|result|results|outcome|response|reply|verdict|news|update)(?: (?:expected|due|promised))?",
        r"hear (?:back )?from",
    ),
    breaks="and but so because as then while whereas although though since which who when if once unless before after where",
    skips_week=True,
)
