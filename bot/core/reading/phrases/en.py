"""English."""

from bot.core.reading.concepts import Concept as C

PHRASES = {
    C.DECLINE: """
        (not|unable|never|cannot|nothing) … (mov*|go|going|proceed*|progress*|tak*|carry*|continu*) (your application |you |things |this |it |your candidacy |the process |the application )?(any )?(forward|ahead|further|through|on with)
        not … (proceed*|progress*|continu*|pursu*) (with )?(your|you|this)
        not (to )?(be )?(proceed*|progress*|continu*)
        (unable|not able|not in a position|not going|not) … offer (you )?(the|a|this|an) (position|role|job|post|place|contract|employment)
        not … (be )?(offering|offer) you
        (no|not an) offer (from us|this time|will be)
        (not|unable) … (been )?(select*|shortlist*|chosen|successful|appoint*) (for|to|as|in|on|this|with|at)
        (your application|you|your candidacy|the outcome) … (not|no longer|unsuccessful) (been )?(successful|select*|shortlist*|under consideration|being considered|retained|progress*)
        (application|candidacy|interview|outcome) … (was|has been|is|were|been) (unsuccessful|declined|rejected|not successful)
        (you (were|have|have been|are)|been) (unsuccessful|not successful)
        no longer (be )?(consider*|pursu*|under consideration|moving|progressing|in the running)
        not … (select*|chosen|choose|choosing|pick*|put*|shortlist*|hire|hiring|appoint*|tak*) you
        (decided|decision|chosen|had to|have to|made the call|opted|concluded|going) (is |was |made )?(to |against )?(not|against) … (hir*|offer*|forward|ahead|appoint*|you|candidacy|application|proceed*|progress*|further)
        decided against
        will not be (asking|inviting|calling|bringing) you (back|in|to|for)
        (will not|not) be (able to )?(take|taking) you on
        (it is|this is|that is|so it is) a no (from|on|this|for|i)
        (the answer|the decision|our answer) (is|was|has come back|came back) (a )?(no|not)
        (a|the) no (from|this time)
        said no to
        going to (say no|pass|leave it|have to pass)
        (we|they|he|she|team|panel|i) (have |has |are |is |will |would |ll )?(decided to |chosen to |going to |have to |had to )?pass(ing|ed)? (on|this time)
        (end|ending|close|closing|conclude|stop|stopping|wrap|wrapping) (up )?(your|the|our|this) (application|candidacy|process|conversation*) (here|at this|with you|for you)
        (stop|leave|end|part ways|leave it|leave things) (here|there|at this point|at that)( for now)?
        not … (the right|a|a good|a strong|quite the|an ideal|the best|a close|the) (fit|match|person|candidate|one) (for|we|to|this|that|right|at)
        you (will|would) not be (joining|coming|part)
        (not|unable to) (be )?(make|making|extend*) (you )?an offer
        not … (see|seeing) (you|a fit|a place|a way)
        (your|this) (application|profile|candidacy) (was|is|has been|have been) (not|declined|rejected|turned)
        (regret|sorry|sad|disappointed) … (you (were|are|have) not|your application (was|has|is) not|unsuccessful|not successful|not been successful)
        turn(ed|ing)? (you|your application) down
        (will|would|can) not … (be )?(join*|part of) (us|the team|our team)
        not … (extend*|mak*|issu*) … offer
        not be (taking|progressing|carrying|moving|going) … (forward|further|ahead)
        not (quite )?make (it|the cut|the final|the shortlist|the list)
        (fell|fall|falling|came|come) (just )?short
        released? you from the process
        withdraw(n|ing)? (the|our) offer
        not (lead|result|end) … (offer|hire|job)
        (have|had|got|has) (some |the )?(disappointing|bad|sad|not (the|such) (good|great|the)|not the) news … (you|hoping|hoped)
        not the (news|answer|outcome|call|email|result|reply) you (were|are|had|have|would|might)
        not the (news|answer|outcome|call|email|result|reply) (i|we) (wanted|was|were|had) (hop*|want*|to)?
        wish i (had|could|was|were) … (better|different|other|good|happier) news
    """,
    C.CHOSE_OTHER: """
        (mov*|go*|proceed*|went|gone|progress*|continu*|advanc*|mov* ahead|push*) (forward |ahead |on |further )?with (another|other|others|a different|different|someone|somebody|the other|a candidate|candidates|an internal|an applicant|applicants|one of the other|our internal|a few other|a colleague|two other|those)
        (another|other|others|a different|different|someone|somebody|the other|a candidate|candidates|an internal|one of the other|an applicant|applicant) … (was|were|has been|have been|been|is|be|being) (chosen|selected|appointed|hired|offered|picked|preferred|successful|accepted)
        (chosen|selected|appointed|hired|picked|offered|opted|settled|decided|gone|went|going|go|plumped|chose|select|pick|choose|hiring|appoint|found|prefer*|favou?r*|lean*) (the role to |the job to |the position to |the post to |it to |on |for |to hire |to appoint |to go |in |to |in favou?r of )*(another|other candidate|others|a different|different candidate|someone|somebody|the other|an internal|one of the other|a candidate|candidates|an applicant|a colleague|the person)
        (someone|somebody|a candidate|candidates|a person|people|an applicant|applicants|others) (else )?(who|whose|with|that|more|closer|we) … (closer|more|better|stronger|already|longer|experience|background|path|profile|fit*|match*|qualif*|local|speaks|nearer|lives)
        (went|gone|going|go) to (another|someone|somebody|an internal|a candidate|one of the other|the other|a colleague|a different)
        (given|gave|giving|offered) (it|the (job|role|position|post|place)) to (another|someone|somebody|an internal|a candidate|the other|one)
        (someone|somebody) (else )?(has|have|had|just|already) … (accepted|signed|taken|got|been)
        (the|our) (chosen|successful|preferred|other|selected|final|winning) (candidate|applicant|person) (has|have|is|will|starts|accepted|was|brings|had)
        (the|this) (role|job|position|post|place|contract) (was|has been|will be|is being) (offered|given|awarded) to
        (candidates|applicants|profiles|people|others|applications) (whose|who|that|with) … (close*|more|better|strong*|direct*|exact*|match*|align*|suit*)
        (pursu*|select*|focus* on|prioriti*|shortlist*|interview*) (other|different|alternative|stronger|more (qualified|experienced|suitable)) (candidate|applicant|profile|application|people)s?
        (edge|edged) (it|you|out|ahead)( |$)
        (one|another) (of the )?(candidate|applicant|person)s? (had|has|brought|brings|was|stood) … (edge|more|closer|stronger|exactly|slightly|out|already|years)
        (internal|other|another) (candidate|applicant|colleague|person)s? … (stepped|step|accepted|applied|put) … (forward|hand|up|in|role|it|job)
        (lost|losing) out (narrowly |only )?to
        pipped
        (hir*|fill*|recruit*|appoint*) (this |the |it )?(role |position |post |vacancy |job )?(from within|internally)
        (choice|decision|vote|panel|vote) … (fell|fallen|went|come down|came down|landed) (on|for|in favou?r of|to|with) (another|someone|the other|a different|a candidate|somebody|our)
    """,
    C.CLOSED: """
        (position|role|vacancy|job|post|opening|requisition|spot|place|headcount|contract|posting|slot|placement|search|recruitment|project|opportunity) … (has|have|was|is|are|been|being|will be|got|gets) (now |since |already |just |recently |unfortunately |sadly |all |both |currently |been |being |put )*(filled|closed|cancell?ed|withdrawn|frozen|eliminated|scrapped|taken|gone|cut|pulled|discontinued|removed|axed|shelved|called off|on ice|no longer|dropped|abandoned|stopped|suspended|put on hold indefinitely|on hold indefinitely)
        (has|have|had|we) (now |since |already |just )*(filled|closed|cancell?ed|withdrawn|frozen|scrapped|pulled|axed|shelved|dropped|stopped|suspended|eliminated) (the|this|that|our|all|both|both of|your)? ?(position|role|vacancy|job|post|opening|requisition|recruitment|search|hiring|headcount|spot|place|vacancies|roles|positions)
        (hiring|recruitment|headcount|budget|recruiting) (freeze|stop|ban|has been frozen|is frozen|was frozen|cut|was cut|has been cut|got cut|moratorium)
        (freeze|frozen|froze|stop|stopped|halt|halted|paus*) (on )?(all )?(external )?(hiring|recruitment|recruiting|headcount|new hires)
        no longer (be )?(hiring|recruiting|looking|available|open|exist*|a vacancy|filling|need*|going ahead|accepting|offered|in a position)
        (not|longer) (be )?(fill*|recruit*|hir*) (for )?(the|this|that) (position|role|vacancy|job|post|spot)
        not (be )?(going ahead|proceed*|continu*) with (the|this) (position|role|hire|vacancy|recruitment|search|hiring)
        (position|role|job|vacancy|post) (will not|is not|does not|no longer) (be )?(filled|exist*|going ahead|available|open|happening|funded|going to (be|happen))
        (cancel*|clos*|withdr*|end*) (the|this|our) (vacancy|position|search|recruitment|role|hiring process|requisition|opening|hire)
        (funding|grant|budget|money|contract) … (fell through|fallen through|withdrawn|not (been )?(renewed|approved|granted)|lost|pulled|did not come|cut)
        (role|post|position|job) … (disappear*|vanish*|redundan*|merged|absorbed|restructured away)
        reorgani\\w+ … (role|post|position|job|vacancy) … (gone|no longer|not)
        filled (the|this|that) (role|position|vacancy|job|post|spot)
    """,
    C.SOFT_NO: """
        (not|no) … (this time|on this occasion|at this time|this time round|in this case|this round|on this one)
        (not|was not|were not) (quite )?(meant to be|what we|enough of|as close|close enough|the one)
        (stronger|closer|better|more experienced|more suitable|more relevant|stronger) (candidates?|applicants?|match*|fit|profiles?|applications?)
        (overqualified|too senior|too junior|not enough experience|lack* … experience)
        (gap|distance|difference) between (your|what) … (and|what)
        (look* for|need*|want*|needed|looking for) (someone|somebody|a person|people|a candidate|a profile|candidates) … (more|already|closer|who|with|different)
        (path|profile|background|experience|skills?|cv|strengths) … (fit*|match*|line* up|align*|sit|sits|suit*) … (closer|closely|better|more|elsewhere|differently|different)
        (hard|difficult|tough|tight|close) (decision|call|choice)
        (many|several|so many|a number of|large number of|exceptionally|very) (strong|good|excellent|impressive|high|qualified) (candidates?|applicants?|applications?|field|number|calib*)
        (hope|hoping) (you|to see you|our paths|this does|that you|we) … (apply again|reapply|not discourage*|cross again|try again|paths|disappoint*|not put you off)
        (apply|try|applying) again
        (reflect*|reflection) (on|of) your (abilities|ability|qualities|skills|talent|interview|performance|worth)
        another (time|day) (perhaps|maybe)
        (different|other|another|a new) direction
        (disappoint*|sad|sorry|hard|not easy) (news|message|mail|email|one|to write|to send|to read|to hear|to share|to say|to tell|that)
    """,
    C.KEPT: """
        (keep*|kept|retain*|hold|hang on to|hold on to|store|leave) … (your|you) (cv|resume|details|application|profile|information|name|documents|file|data|contact) (details )?… (file|record*|future|database|pool|system|pipeline|on to|in mind|for when|drawer|case)
        (keep*|bear*|have|had) (you|your name|your profile) in mind
        (talent|candidate) (pool|community|network|pipeline|database)
        (future|other|new|suitable|similar|another) (opening|opportunit|vacanc|role|position)\\w* … (come* up|arise*|open* up|become|get in touch|reach out|contact you|in touch)
        (encourage|invite|welcome|urge|hope) (you )?(to )?(re)?(apply|keep an eye|watch|look out|check|stay)
        (keep an eye|look out|check) (on|out for|for) … (website|careers|openings|page|vacancies|other roles)
        (stay|keep|remain) in touch
    """,
    C.FAREWELL: """
        (wish*|best|luck|success|well|every success|nothing but the best) … (job search|search|job hunt|future|career|next step|next steps|endeavou?rs?|elsewhere|hunt|ahead|whatever|wherever|onward)
        (wish*|hope) you … (find*|all the best|the very best|every success|success|well|luck|good)
        (find|land|finding) … (right|perfect|great|good|dream) (role|job|position|place|home|fit|match|school|kitchen|team|post)
        (any|some|every) (team|company|employer|school|practice|kitchen|firm|place|ward|office|clinic) … (lucky|glad|fortunate)
        (good luck|best of luck|all the best|very best) (with|for|in|to|on) (your|the|everything|what|whatever|finding|job)
        (our|your) paths (will )?(cross|meet)
    """,
    C.REGRET: """
        unfortunately
        sadly
        regret*
        sorry to (say|tell|inform|let|have|be|disappoint|give|bring|write)
        i am afraid
        we are afraid
        alas
        with (a )?(heavy heart|regret)
    """,
    C.OFFER: """
        (like|love|pleased|delighted|happy|thrilled|excited|glad|able|pleasure|wish|want|wanted|ready|proud|going|honou?red|decided|agreed|here|would) (to |in )?(formally |officially |verbally |now |be able to |make |extend |go ahead and |say we |be |finally )*(offer* you|offer* (the|this) (job|role|position|post) to you|(mak*|extend*) (you )?(an|our|a formal|a verbal|the|a written|a) (job |conditional |verbal |formal |written )?offer|(you |send you )(an|our|the) (job )?offer)(?! (a |an |some |the |two |three |another |our )?(further |second |final |first |follow up |\\w+ )?(interview*|slot*|time*|date*|chance to meet|opportunity to (meet|interview|discuss)|call|chat|trial|meeting|alternative|place on our talent|feedback|tour|visit|assessment|test))
        (offer|offering) you (the|a|this|our) (\\w+ ){0,4}(job|role|position|post|contract|place|vacancy|apprenticeship|traineeship|seat)
        offer(ing)? you (a )?(permanent|full time|part time|fixed term|place on our team|employment)
        (formal|written|official|verbal|conditional|final|job|employment|our) offer (is |was |letter |will |has |should |details |package )*(attached|enclosed|below|follow*|come|coming|go out|on its way|in your|you find|out to you|being|with you|reach*|be sent|over to you|ready)
        (attached|enclosed|find|below|here) (is |are |you will find |please find )?(your|our|the|a) (formal |written |official |conditional |job |employment |signed )*(offer|contract of employment|employment contract|offer letter|employment agreement)
        (letter|offer) of (employment|appointment)
        offer letter (is|was|will|has|attached|below|enclosed|for)
        (job|position|role|post|place|spot|it|desk|contract) (is|are|s) (all )?yours
        (you have|you) (got|have got|landed|been given|won|nailed) (the|this) (job|role|position|post|gig|place)
        (you are|you have been|been|you re) (selected|chosen|hired|appointed|successful|our (pick|choice|first choice|new|preferred candidate|number one)) … (for|as|the|in|new|to join|choice|pick|,)
        (we|they|team|panel|everyone|everybody|board|all of us) (would |all |really |unanimously |d )*(like|love|want|wants|be delighted|be thrilled|voted) (for )?(you) to (join|come and work|come work|come on board|be (our|the|part)|take (the|on|up)|start|become|work (with|for) us|lead (our|the)|run (our|the)|have (it|the (job|role|position|post)))
        (want|like|love) you (on|in|as|with) (the team|our team|board|our next|our new|us)
        want you for (the|this)
        (pleas*|delight*|happy|excited|thrilled|glad) to (appoint|hire|confirm your appointment|have you (join|on board|with us|as)|welcome you|confirm that you (have been|were|are))
        (decided|chosen|like|love|going|agreed|voted) to (hire|appoint|employ|take|bring) you( on)?
        (making|make|made|extend|extending|putting together|put together|preparing|prepare|prepared|drafting|send|sending|approved|approve|signed off|confirm|confirming) (on )?(you |out )?(an|your|the|our|a formal|a written) (formal |written |official |job )?offer(?! of (a|an) interview)
        (your|the) (start|starting) (date|day) (is|will be|would be|has been|of)
        (salary|pay|compensation|package) (we|is|would|will|as discussed|offered|of) … (per year|per annum|a year|per hour|an hour|gross|annually|k)
        accept (our|the|this|your) offer
        we (choose|chose|have chosen|picked|went with|are going with|have decided on|decided on|settled on|went for|are going for) you
        (choice|decision|vote|pick) … (fell|fallen|has fallen|landed|went|come down|is|was) (on |for |in favou?r of |unanimous.* )?you\\b(?! (will|can|would|make))
        it is a yes
        (a|big|resounding|unanimous|clear) yes (from|to you|all round|on all)
        (they|we|all|everyone|panel|team|board) (all |have |has )*said yes( to you)?
    """,
    C.YES: """
        (so )?(when|how soon) (can|could|would|are|will) you (be )?(start*|begin*|join*|able to (start|begin|join)|free to (start|begin|join)|available to (start|begin|join))
        (how (quickly|soon)|from when) (can|could|would) (we|you) … (start|begin|get you|have you)
        (look* forward|excited|cannot wait|can not wait|thrilled|glad|happy|delighted) (to )?(having|have|to having|seeing you join|working with you|work with you|you joining|you start*)( you)? (on (the|our) team|on board|join*|with us|in our team|in the team|start*|here|from|in the kitchen|aboard)
        (you will|you would|you are going to) be (joining|starting|working (with|alongside)|reporting|part of)
        (hand in|give|giving|put in|serve) (in )?your notice
        (get|have) you (started|signed up|on the payroll|onboarded|set up|on board|in the rota|on the rota)
        (your (first day|new colleagues|onboarding|induction|contract)|first day (with|at) us)
        (references|checks) … (came|come) back … (go ahead|go|sign|contract|welcome)
        (have|got|has) (some |very |really )?(good|great|wonderful|fantastic|brilliant|excellent|lovely) news … (job|yours|offer|you|board|contract|approved)
        (ceo|board|director|head|owner|partners|management|council|governors|committee) (has |have )?(signed off|approved|said yes|agreed|given the (green light|go ahead|nod)) … (you|your|hire|appointment|offer)
    """,
    C.WELCOME: """
        welcome (aboard|on board|to the (team|family|company|crew|firm|school|practice|kitchen|department|club|gang)|to \\w+$)
        glad (that )?you (are|re) joining
    """,
    C.CONTRACT: """
        (contract|paperwork|offer letter|employment agreement) (is |are |will |should |would |can |gets |being |now )*(be |being )*(sent|follow*|prepared|ready|in the post|on its way|drawn up|attached|drafted|come|coming|signed|go out|arrive|with you|over to you|in your inbox|reach)
        (prepar*|send*|draw* up|draft*|get* … ready|sort* out|do|does|post) (you |out )?(the|your|a|all the|over the|up the|everything|a draft|an employment) (contract|paperwork|agreement|employment contract|formalities)
        (prepares|preparing|prepare|will prepare|arrange|arranges|sort out|sorts out|set up|sets up|handle|handles|take care of|takes care of) (everything|the rest|it all|the onboarding|onboarding|all of it|the formalities)
        (sign|countersign|signed|signature|docusign) … (contract|agreement|offer|letter|return|copy)
        (bank details|national insurance number|social security number|tax (number|id|code)|payroll|t shirt size|uniform size|shoe size|shirt size)
        (salary|terms|conditions|package|holiday|benefits) … (as (we )?(discussed|agreed)|agreed|we talked about)
    """,
    C.START: """
        (start|starting|begin) (date|on|from|with us|in|at|as (of|from)|work)
        (start|begin) {day}
        (first|your) (day|week|shift)
        (join*) (us|our|the) … (from|on|in|team|as of)
    """,
    C.CONGRATULATION: """
        congratulations
        congrats
        well done
        (great|good|wonderful|fantastic|exciting|brilliant|lovely|happy|excellent) news
        (delighted|thrilled|overjoyed|over the moon|so happy|very happy|really happy|pleased) (to (tell|let|inform|share|say|confirm|announce))
    """,
    C.INVITE: """
        (invit*|like|love|pleas*|delighted|happy|want|keen|offer*|arrang*|schedul*|book*|set|setting|organi*|plan*|line|lining|fix*|get|put|have|hold|do|conduct|attend|propos*) … (interview|second round|final round|next round|on site|onsite|in person|third round|trial (day|shift|lesson|morning|week)|working day|taster (day|shift)|second interview|follow up (call|interview|chat|conversation)|second conversation|final conversation|phone screen|phone call|video call|panel|assessment (day|centre|center)|demo lesson|teaching demo|site visit|second meeting|face to face|zoom call|teams call|hiring manager|screening)
        (next|second|final|third|last|another|further) (round|stage|step|interview|conversation|call|chat|meeting) (is|will be|would be|would|involves|consists|with|takes|we|,)
        (next|second|third|final|last|following) (round|stage|step) … (meet*|call|talk*|interview|speak*|conversation|chat|exercise|test|task|presentation|visit|session|trial|video|panel)
        (mov*|tak*|go*|progress*|advanc*|proceed*|bring*|put*|get*) (you|your application|things|this)? ?(on |through |forward |ahead |further )*(to|into|with) (the |our |a |our )*(next|second|final|third|last) (round|stage|step|phase|interview)
        (you are|you have|you ve|you) (made it|through|shortlisted|passed|progressed|advanced|been shortlisted|got through|gone through|on the shortlist|into) (to )?(the |our )?(next|second|final|third|last|first|interview)? ?(round|stage|step|shortlist|list|screen|test|phase|interview|three|two|2|3)?
        (shortlisted|selected|chosen) … (for|to) (an |a |the |our )?(second |further |first |final |next )?(interview|next round|next stage|assessment|on site)
        (come|pop|drop|visit) (in|by|over|to (the|our)|and|back|down|up|along|for) … (meet*|see*|chat|talk|interview|day|look|morning|afternoon|shift|team|office|school|workshop|site|again|spend|{day}|clock)
        (meet*|speak*|talk*|chat*|sit down|conversation|call|interview|session|coffee|lunch) (to |with |again with )(you )?(with )?(the |our |my |a |both |two |some |his |her |one of our |one of the |a few )*(rest of the |wider |other )?(team|hiring manager|head|director|ceo|cto|cfo|manager|founder*|partner*|colleague*|owner|principal|headteacher|head teacher|matron|boss|board|panel|engineers|developers|vp|lead|people|chef|department|members|ward sister|supervisor)
        (like|love|keen|want|happy|great|hoping|time|need) (for you )?to (meet|see|speak (to|with)|talk to|hear from|chat (to|with)|sit down with|get to know|have|interview) (with )?you (again|in person|once more|properly|a (bit )?more|for|at|on|{day}|face to face|next|further|here|personally|a second time)
        (see|meet) you (again )?(in person|for a second|once more|a second time)
        (book|pick|choose|select|grab|reserve|schedule) (yourself )?(a|your|any|one of the|an|the) (slot|time|interview|date|appointment|30|45|60|window|half hour|call)
        (calendly|goodtime|scheduling link|booking link|booking page|link to book|my calendar)
        (trial|taster|probation|shadow*|work) (shift|day|lesson|morning|afternoon|week|weld|session) … (¿|{day}|clock|with us|in our|at our|paid)
        (we|they|he|she|team|manager|i) … (ask* (you|to see you|to meet|for you) (back|in|again)|want* to (see|meet) you|like* to (see|meet) you|keen to (see|meet) you)
        (give|gave|giving) you a (call|ring|bell) … ({day}|clock|to discuss|about the (role|job))
        (your )?(availability|available) (for|to|next|this|over|in the coming|on|between|{day})
        (when|what (times?|days?|dates?)|which (times?|days?|dates?|slot|of)) … (free|suit*|available|work* (best |for )?(for )?you|convenient|best|make it|prefer|good for you|work)
        interview (with|for|at|on|is|will|process|has|slot|invitation|details) … ({day}|clock|confirmed|scheduled|booked|invited)
    """,
    C.MOVE: """
        reschedul*
        (move*|moving|push*|shift*|postpone*|change*|switch*|swap*|bring* forward|put* (off|back)|delay*|rebook*|rearrang*) (our|your|the|this|it|that|back|today|tomorrow|{day}) ?(\\w+ )?(interview|meeting|call|chat|conversation|appointment|slot|session|time|trial|{day}|clock|visit|by (an|a|half|one)|to)
        (instead|rather) … (of )?({day}|clock)
        ({day}|clock) … instead
        (not (be able to )?(make|do|manage)|can no longer (make|do)|have to cancel|need to cancel|needs to cancel|had to cancel|clash*|double booked|fallen ill|off sick|called away|ill today|is ill|stuck|come down with|down with) … (interview|meeting|call|{day}|clock|chat|time|appointment|slot|new date|another (time|day|date)|trial|conversation)
        (another|a new|a different|an alternative|alternative|new|other) (time|day|date|slot|appointment)s? (for|work*|that|to|suit*|possible|instead|would|¿|if|please|next)
        (find|look for|suggest|propose|fix|agree) (a|another|an) (new|different|alternative|other)? ?(time|date|day|slot)
        (half an hour|an hour|a day|a week|30 minutes|one hour|15 minutes|two hours|a bit) (later|earlier|forward)
    """,
    C.TEST: """
        (take home|technical|coding|case|online|written|practical|skills|aptitude|personality|design|programming|language|typing|welding|assessment|psychometric|sample|short|small|little) (test|task|exercise|challenge|assignment|study|assessment|questionnaire|brief|project|piece)
        (complete|do|take|finish|solve|submit|return|work through|sit|prepare|record) (the|a|this|our|an|your) (\\w+ ){0,3}(test|task|exercise|challenge|assignment|assessment|case|questionnaire|presentation|recording|lesson plan|video|piece|menu|video interview)
        (hackerrank|codility|codesignal|testgorilla|hirevue|coderpad|spark hire|leetcode|on demand interview|one way (video )?interview)
        (send|sent|attach*|enclos*|share|set|give|giving) (you )?(the|a|an|our|over the|you a|you the) (\\w+ )?(task|test|exercise|assignment|case|case study|brief|challenge|homework)
        (prepare|give|bring|deliver|hold) (a|us a|a short|an) (\\w+ ){0,3}(presentation|lesson|talk|demo|pitch|class)
        (cook*|weld*|teach*|drive|driving|translate|build|plan) (for us|us|a) (\\w+ )?(dish|dishes|menu|plate|sample|lesson|class|route|test|piece|page)
    """,
    C.CONFIRM: """
        (confirm*|looking forward to|look forward to|see|speak|talk|meet|expect*) … (interview|meeting|call|conversation|chat|appointment|trial|visit|you|then|on|session) … ({day}|clock)
        (confirm*|confirmation|booked|scheduled|all set|locked in|set for|fixed|arranged) … (your interview|interview|slot|call with|appointment|trial|visit|clock)
        (booked|scheduled|locked in|down for|put you (in|down)|pencilled|penciled|diary|calendar|blocked) … ({day}|clock|interview|slot|meeting|trial)
        (interview|call|meeting|conversation|appointment|slot|trial|chat|visit|session) (is |has been |was |now )*(confirmed|booked|scheduled|set|fixed|arranged)
        (see you|speak (to you )?|talk (to you )?|meet you) (then|{day}|on {day}|at clock)
        ({day}|clock) (it is|is (fine|good|perfect|great|confirmed|ok)|works|suits|then|would (work|suit|be fine)|sounds)
        (zoom|teams|meet|video|dial in|joining|join|webex) (link|details|invite|invitation|call|the (call|meeting))
        (calendar )?(invite|invitation) (is |will |to |for |has |should |with )*(follow*|attached|sent|come|coming|on its way|out|been|be|arrive|the (call|interview))
        (ask for|report to|check in (at|with)|ring) (me|\\w+) (at )?(the )?(reception|front desk|gate|door|bell)
        (please )?bring (your|a|an|along|safety|the) … (id|passport|certificates?|portfolio|shoes|boots|knives|licen[cs]e|laptop|documents|photo|originals)
    """,
    C.SLOT: """
        (would|could|does|do|can|are|is|how about|what about|shall we say|how is|how does|maybe|perhaps|say) … ({day}|clock) … ¿
        ({day}|clock) … (suit*|work*|possible|free|available|convenient|ok|okay|good|any good|fine) … ¿
        (suit*|work*|free|available|convenient) … ({day}|clock)
        (we|i) (can|could|have|would) (offer|do|suggest|propose|slots?) … ({day}|clock)
        (either|between|options?|slots?|following (times|dates|slots)|possible (dates|times)) … ({day}|clock)
        (let (me|us) know|tell (me|us)|drop me) … (which|when|what|whether|if) … (suit*|work*|prefer|time|day|date|slot|available|availability|free|make it)
        (which|what) … (suits?|works?|prefer|is better) … (you|best) … ¿
        (share|send|give) (me |us |over |through )*(your|some|a few|two or three|times|dates) ?(of )?(your )?(availability|availabilities|times|dates|slots|preferred|free)
    """,
    C.MEET: """
        (meet|speak|talk|chat|catch up|sit down|hop on|jump on|get together|continue (our|the) conversation) (with|to|again|in person|on|further|about|a call|more) (you|us|me|our|the|a|{day}|next)?
        (like|love|want|keen|happy) to (learn|hear|know|find out|see) more
        (quick|short|brief|another) (call|chat|phone call|conversation|word)
        (call|ring|phone) you
        next steps?
        (meet|see) the (team|rest|people|kitchen|workshop|children|ward)
    """,
    C.LATE: """
        (taking|takes|take|took|taken|need|needs|needed|going to be) (us )?(a (little|bit)|rather|somewhat|much|slightly|quite a bit|far|a good deal)? ?(longer|more time|a while|another|a few more|extra time|some time)
        (later|longer|slower) than (we |i |originally |first |had |initially )*(planned|expected|hoped|promised|said|thought|anticipated|intended|usual|you|announced|we)
        (delay*|held up|behind (schedule)?|hold up|running (a (little|bit) )?late|slipped|backlog|stuck|dragg*|bottleneck|bogged down)
        (apolog*|sorry|forgive) … (wait*|delay*|silence|slow|long|keep*|late|hold up|not (getting|coming|being|replying|having)|radio|quiet|taking)
        (not|have not|has not|no) (yet |been able to |been |had a chance to |got around to |managed to |quite )*(decid*|made (a|the|our|up|any) (final )?(decision|mind*|choice)|reach* (a|the) (decision|verdict)|come to a|conclud*|finali*|heard (back )?from|sign* off|a decision|an answer|an update|(any )?news|final decision|decision)
        no (decision|news|answer|update|verdict|final word|green light|sign off) (yet|has|as yet|so far|from|until|either|before|on|to)
        (postpone*|push*|put off|moved|move|defer*|delayed|shift*) (the|our|a|that|this|back|their) ?(final )?(decision|the decision|timeline|deadline|selection|committee|board|vote|meeting of|start of|process|choice)
        (decision|answer|process|approval|selection|sign off|verdict|outcome|result*) … (postponed|delayed|pushed|put off|moved|slipped|wait*|take* longer|drag*|later|on hold|held|stall*|paused)
        (still|yet) (be )?(wait*|await*|pending|outstanding|to (be )?(decid*|approv*|sign|confirm*|hear|come)|missing|need|needs|under discussion|in discussion|deliberat*|debat*|discuss*|undecided|open|without|no )
        (wait*|await*) (for|on) (the |a |our |his |her |their |final |budget |one |feedback |some |us )*(approval|sign off|green light|decision|feedback|budget|confirmation|go ahead|answer|board|works council|committee|headcount|finance|signature|head office|hq|ceo|director|word|outcome|last)
        (on hold|paused|in limbo|up in the air)( for)? ?(until|for now|at the moment|while|till|temporarily|for the moment|this week|briefly)?
        (by|until|before) {day} (after all|at the (earliest|latest)|instead|now|rather than)
        (need|ask|give|bear|allow|grant) (us|for|with) … (until|few more|another|bit more|little more|more time|extra)
        (another|one more|two more|few more|couple (of )?more|three more|extra) (week|day|fortnight|business day|working day)s?
        (decision|answer|update|news|timeline) (will|would|is|now|to) (now |not |only )*(come|be|fall|follow|expected|likely|land|arrive)? ?(not before|only|later|after|in the week|mid|early|end of|until)
        (has|have|been) … (on (annual |sick |parental )?(leave|holiday|vacation)|ill|sick|away|travelling|off) … (decision|decide|sign|meet|final|back|until|so|which|yet|catch)
        not (be )?(before|until|able to (decide|say|give you|tell you)) 
        not forgotten (about )?you
        (have|hoped|wanted|meant|planned|promised|supposed) (to )?(have )?(decided|come back|get back|let you know|an answer|a decision|give you|write|be in touch|be back) … (by now|earlier|sooner|this week|last week|{day}|before|but|already)
    """,
    C.OPEN: """
        (still|currently|continue to|continuing to|yet to) (be )?(interview*|meet*|see*|review*|consider*|in (the )?(process|middle|talks|discussion*)|evaluat*|compar*|speak* (to|with)|assess*|finish*|complet*|work* (on|through)|go* through|decid*|in the running|weigh*|finali*|look* at)
        (decision|matter|process|question|it|things|everything|position|race|choice) … (is|are|remains|s) (still |very much |wide |all )*(open|undecided|pending|ongoing|under review|in progress|on the table|in flux)
        (other|more|remaining|further|last|two|three|few|couple of|one more|another|final) (candidate|interview|applicant|conversation)s? (to|left|this|next|scheduled|still|until|are|on|in|before|lined|remaining|coming|we|who)
        (finish*|complet*|wrap* up|conclud*|get* through|once|after|until|when) … (the |all |our |remaining |last |other |first |round of |with the )*(interviews|candidates|conversations|first round|applicants)
        (decide|decision|deciding|choose|meet to decide|sit down|compare|regroup|discuss) … (after|once|when|until|as soon as|following) … (interview*|candidate*|back|everyone|all|return*|meeting|budget|holiday*|board|seen|spoken)
        you (are|re) (still )?(very much |definitely |absolutely )?(in the (running|mix|race|picture|process|frame|final)|under consideration|on our (list|shortlist)|being considered|a (strong|serious|top) (candidate|contender))
        (remain*|still) (very )?(interested|keen|under consideration|in the)
        (no|nothing) (new|news|concrete|further|definite|final) (yet|to|from|so far|here|i can|until|at)
        (can|could) (you )?(bear|stay|hang|hold) (with|on|in there|tight)
        (between|down to|narrowed) (you|two|three|the last|the final|it) … (candidate|people|person|others?|final|choose|decide|you|two|three)
    """,
    C.PATIENCE: """
        (bear|bearing|stick|hang|hold) (with us|on|tight|in there)
        (thank* (you )?for|appreciate|grateful for|ask for|beg|asking for) (your )?(\\w+ )?(patience|understanding|waiting|bearing)
        be(ing)? patient
        (please )?(give|grant|allow) (us|me) … (time|days|week|until)
        (keep|kept|keeping) you (waiting|hanging|in suspense|posted|in the loop)
        as soon as (we|i|there|he|she|they) (know|have|hear|can|is|has|decide)
    """,
    C.ASK_FOR: """
        (send|forward|provide|share|upload|submit|supply|email|bring|attach|let (us|me) have|give (us|me)|need|require*|missing|ask (you )?for|lack*|see|get|request*) (me |us |over |through |in |across |along |you |to see |also |a copy of |still |copies of )*(your|a|an|the|some|two|three|any|copies of|proof of|scans? of|details of|names? of|contact details|a scan of|a list of|one more|updated|references|confirmation of|evidence) ?(\\w+ ){0,5}(references?|referees?|certificates?|transcripts?|diplomas?|degree|portfolio|cv|resume|work permit|visa|passport|driving licen[cs]e|licen[cs]e|registration|payslips?|documents?|cover letter|salary expectations?|notice period|work samples?|code samples?|dbs|criminal record|background check|permit|right to work|address|phone number|telephone number|date of birth|nmc|pin|form|qualification*|availability to start|photos?|examples?|id|proof|links?|github|details|medical|vaccination|tachograph|adr|training record*|availability for references)
        (what|which|how much) … (salary|pay|rate|compensation|notice|earn*|expect*|wage|day rate|hourly) … (expect*|looking|have|range|require*|period|current*|have in mind|¿|you)
        (salary|pay|wage|compensation|rate) (expectation*|requirement*|range|you|are you|would)
        (your|long is your|what is your|length of your) notice( period)?
        (do|are|would|have|can|could|will|did|were|is|was) (you|your) … (licen[cs]e|permit|visa|right to work|relocat*|work weekends|work shifts|shift*|nights|travel|willing|prepared|commute|car|certificate|qualification|eligible|entitled|experience (with|in|of)|registered|registration|require sponsorship|sponsorship|other offers?|still interested|still available|remote|overtime|reference|referee|on call) … ¿
        (when|what date|how (soon|early)|from when|earliest) … (could|would|can|be|are) you … (start|available|begin|free|leave) … ¿
        (who|whom) (can|could|may|should) we (contact|call|speak|ask|reach) … (reference*|referee*|¿)
        (contact|reach|call|speak to|take up|follow up) … (your )?(references?|referees?|former (employer|manager|boss))
        (question|query|thing|clarif*|point)s? (for you|before|about|regarding|on|concerning|has come up|came up|from|that came|to clear|we|i|remain*|left|open)
        (fill|complet*|return*|sign) (in |out |and return )?(the|this|our|a|an) (\\w+ )?(form|questionnaire|sheet|consent|declaration|application form|personnel form)
        (clarify|explain|elaborate|tell (me|us)|let (me|us) know|confirm|remind (me|us)|say|indicate) (a bit |a little |more |briefly |again |by return |quickly )*(about |on |whether|if|what|how|why|when|where|your|the|which)
    """,
    C.ASK: """
        (could|can|would|might|may) (you|i|we) (please |just |also |perhaps |maybe |quickly |briefly |ask you |kindly |possibly )*(tell|send|let|confirm|share|give|explain|clarify|provide|ask|forward|say|check|help|remind|elaborate|have|get|upload|drop|describe|trouble|be so kind|point|resend)
        please (also |just |kindly )*(send|let|confirm|reply|provide|tell|share|forward|upload|complete|advise|return|fill|give|drop)
        (one|a|two|three|some|few|couple of) (quick |small |short |more |last |further |little )*(question|query|thing|queries)s?
        (what|which|how|who|where|why|when|do|does|did|are|is|was|were|have|has|will|would|can|could|should|may) (you|your|is|are|the|was|long|many|much|far|about|kind|sort|we|that|it|made|would|do|did)\\b … ¿
        ¿
    """,
    C.RECEIVED: """
        (receiv*|got|have|arrived|landed|reached us|to hand|in safe hands) … (your|the|everything|all|application|documents|cv|message|mail|email|note|slides|task|certificates?|references?|form) (application|documents|cv|resume|message|mail|email|note|certificates?|references?|portfolio|submission|form|task|test|exercise|letter|papers|safely|thank*|with thanks|we need|slides)?
        (application|documents|cv|submission|certificates?|references?|portfolio|task|form|everything|message) … (received|arrived|reached|complete|come through|came through|submitted|logged|registered|on file|with us)
        (confirm|acknowledg*) (receipt|that we (have )?received|safe receipt)
        (noted|duly noted|got it|will do|understood|fair enough|received with thanks|much appreciated)
    """,
    C.PASSED_ON: """
        (pass*|forward*|shar*|hand*|relay*|sent|send) (it |this |that |them |your |these |everything |all |the )*(note |message |mail |email |thanks |kind words |regards |on |along |thank you |documents |application |cv |portfolio |references |task |feedback |over |onto |slides )*(to|on to|onto|with|on|along) (the|our|my|her|him|them|all|everyone|anna|both|\\w+)
        (let|tell) (the|my|her|him|them|\\w+) (team |colleague* |know |panel )*(know|you)
        (add*|put|attach*|filed|file|place*|include*|update*) (it|this|them|that|these|your \\w+|the \\w+) … (file|application|record|folder|profile|your details|system)
        (review*|look* (at|through|over)|read*|consider*|go* through|stud*|assess*) (it|them|your|the|these|this|everything|all) … (application|carefully|documents|detail|cv|profile|submission|soon|shortly|next|materials|team|and)?
    """,
    C.WILL_ANSWER: """
        (be|get|come|back|write|report|revert|reach out|respond) (in touch|in contact|back|to you|back to you|again|with you|out to you|contact) … (by|before|within|in|soon|shortly|once|when|as soon|after|with|latest|next|this|on|the|{day}|until|either way|at)
        (you will|you can|you should|you ll|expect to|you may) (hear|expect|have|get|receive) (from|an answer|back|to hear|a reply|our|news|feedback|a decision|something|an update)
        (let|give) you (know|an update|a call|an answer|our answer|feedback|the outcome|a decision) … (by|before|within|in|soon|shortly|once|when|as soon|after|{day}|next|this|latest|end|either way|at)
        (decide|decision|answer|feedback|news|update|outcome) … (by|before|within|in|on|end of|next|this|until) … ({day}|week|days|month|fortnight)
        (will|shall) (be in touch|be in contact|get back|come back|contact you|update you|let you know|write again|keep you)
    """,
    C.THANKS: """
        thank* … (you|for|so much|very much|again|your|coming|time|note|message|mail|email|kind|application|interest|conversation)
        (lovely|nice|great|good|pleasure|enjoyed|kind|pleased|glad) … (meet*|hear*|speak*|talk*|note|message|words|to (read|hear|see)|from you|conversation|chat|of you)
        (enjoyed|appreciate*|grateful) … (meet*|talk*|conversation|time|note|visit|it|your|the|interview)
        (you are|you re) (very |most )?welcome
        (have|enjoy) (a|your) … (weekend|day|evening|week|holiday|rest)
    """,
    C.AWAY: """
        (i am|i will be|we are|i m|am|currently|be) (currently |now |presently |away and )*(out of (the )?office|out of office|ooo|away (from|on|until|till)|on (annual |parental |maternity |paternity |sick |vacation |my |summer )*(leave|holiday|holidays|vacation|honeymoon|sabbatical)|not in the office|travelling (and|with|until)|off (until|till|work|from|sick)|unavailable (until|till|from|and))
        out of (the )?office (until|till|from|and|with|on|reply|message|this|returning|today)
        (limited|no|little|intermittent|only occasional|reduced) access to (my )?(e ?mails?|inbox|messages)
        (return*|back) (to|in|at) (the |my )?(office|desk|work) (on|from|in)
        (reply|respond|answer|read|get back to) … (on my return|when i (return|am back|get back)|upon my return|after my return|once i am back)
        (your (mail|email|message) (will|is) not (be )?(forwarded|read)|not be (forwarded|monitored|checking))
        (in my absence|during my absence|while i am away|in urgent (cases|matters)|for urgent|if (it is|your \\w+ is|this is) urgent|anything urgent)
        (no longer (work*|employed|with the company|at|with)|left (the company|the organi[sz]ation)) … (contact|please|write|direct|reach|e ?mail)
    """,
    C.MACHINE: """
        (this is an |an |fully )?(automat*|auto generated|auto) (generated )?(repl*|response|message|mail|email|confirmation|acknowledg*|answer|notification) (from|to|and|do not|please|sent|confirm*|$)
        (mailbox|inbox|address|account) (is )?(not|un) ?(monitored|attended|read|staffed)
        (do not|please do not) (reply|respond) to this (e ?mail|message|address)
        (ticket|case|request|reference) (number|id|no) … (created|opened|assigned|received|is|\\d+)
        (ticket|case) (has been |was |is )*(created|opened|registered|logged|assigned)
        (your (request|enquiry|inquiry|query|message)) (has been|was|is) (received|logged|assigned|registered|queued|forwarded) 
        (we|team) (aim|try|endeavou?r) to (respond|reply|answer) (to )?(all |your |within|every)
        unattended
        (please )?add (a )?(reply|comment) above this line
    """,
    C.BOUNCED: """
        (delivery|message|mail|email) … (failed|could not be delivered|not (be )?delivered|undeliverable|was not delivered|has failed|rejected by|permanently|bounced)
        (address|mailbox|user|recipient|account) … (not found|does not exist|unknown|rejected|is full|not be found|disabled|could not be found|over quota|unavailable|not exist)
        (550|554|552|553) (5|user|no such|mailbox|relay|requested|address)
        mailer daemon
    """,
    C.ADVERT: """
        unsubscribe
        (newsletter|webinar|podcast|episode|e ?book|masterclass|bootcamp|online course|free trial|promo code|discount|coupon|special offer|limited time|black friday|sale ends|early bird)
        (mock|practice) interviews?
        (interview|job search|career|cv|resume) (prep*|coach*|tips|tricks|training|course|guide|toolkit|hacks|advice|template*|secrets)
        (jobs?|roles|vacancies|positions) (alert*|recommend*|you might|matching|for you|near you|that match|we think)
        (new|\\d+) (new )?(jobs|roles|vacancies|openings|positions) (match*|for|near|in|posted|this|you|added|found)
        (based on|matching) your (profile|search|preferences|alert*)
        (ace|crack|nail|land|boost|improve|upgrade|level up|master|prepare for) your (next |dream |upcoming )*(interview|career|cv|resume|salary|job|skills|profile)
        (subscribe|sign up (now|today|here|free)|register (now|today|here)|buy now|order now|shop now|premium|try it free|subscription|people viewed|viewed your profile|appeared in|claim your|save \\d+|\\d+ (percent )?off)
        (guest on|appear on|be on|come on) (our|my|the) (show|podcast|programme|radio|channel)
        (interview|talk to|speak to) you (for|about|on) (our|my|an|a|the) (podcast|show|article|book|thesis|study|research|magazine|newspaper|radio|blog|dissertation|piece|feature|story|series|survey)
        (market research|user research|research (study|interview|project)|survey|looking for participants|gift card|voucher|focus group|(for|in) (a|our) study)
        (parcel|your (order|invoice|shipment|delivery|booking|reservation|purchase|subscription|payment|account|password|statement|bill|prescription|appointment at))
        (verification|security|sign in|login) (code|alert)
        (recruit*|hiring|staff*|talent) (agency|service*|solution*) … (your company|your business|help you (hire|recruit)|clients)
        (invest*|funding|insurance|loan|mortgage|crypto) (opportunit*|offer|quote|rate)
    """,
    C.OTHER_BUSINESS: """
        (invoice|quote|quotation|order|delivery note|purchase|shipment|supplier|payment|refund|rent|landlord|tenant|dentist|garage|car service|school trip|parents evening|birthday|wedding|party|barbecue|bbq|choir|band practice|football|match|gym|yoga|holiday photos|flat|boiler|plumber|kids|babysit*|dinner|pub|pizza|concert|tickets|reunion)
        (wrong|another|different) (person|anna|thomas|address|recipient|thread|david|maria)
        (meant for|not meant for|intended for) (someone|somebody|you|another|a)
        (conference|talk|meetup|panel discussion|paper|proposal|grant|slides for|workshop on|speaker*|speaking slot|call for papers|volunteer*|rota swap|committee|minutes of|alumni)
        (we|you) (used to|worked together|back at|at uni|at school)
    """,
    C.CANDIDACY: """
        interview*
        appl(y|ied|ication|ications|ying|icant|icants)
        (job|role|position|vacancy|candidate|candidates|candidacy|cv|resume|hiring|recruit*|shortlist*|applicant|salary|notice period|references|referee|employment|career|onboarding|selection|panel|post of|trial (day|shift|lesson)|assessment|round|offer|contract)
        (our|the|your|last|lovely|nice|great|good) (conversation|chat|meeting|call|visit|talk)
        (meet|met|meeting) (you|with|the team|the panel)
        hiring manager
        next steps?
        (process|decision|decide)
    """,
    C.HYPOTHETICAL: """
        (if|should|in case|unless|in the event|were) (we|selected|shortlisted|successful|your (application|profile|cv|skills|experience)|you (are|re|were|be|get) (successful|selected|shortlisted|chosen|invited|offered|through)|there (is|are)|this|they|the (panel|team|board|committee)|a (suitable|position|role|match)|any|another|something|anything|your)
        (whether|if) (we|they|or not)
        (might|may|could) (be able|eventually|then|potentially|possibly|later)
        (would have|had we|had it|could have|should have) (liked|loved|been|gladly|wanted|offered|had)
        (before|until|once|when|after) (we|they|the (board|committee|team)) (can |could |have |has |will )?(make|made|decid*|extend|offer|sign|chosen|choose)
        (those|candidates|applicants|people|only|successful candidates) (who|we|selected|that|shortlisted|will be)
    """,
    C.NEGATION: """
        (not|no|unable|never|without|nor|neither|cannot|nobody|none)
    """,
}
