"""English."""

from bot.core.reading.concepts import Concept

PHRASES: dict[Concept, str] = {
    Concept.DECLINE: r"""
        (have to|must|need to|going to|will|want to) (disappoint you|let you down)
        (not|unable|never|cannot|nothing) … (mov*|go|going|proceed*|progress*|tak*|carry*|
            continu*) (your application |you |things |this |it |your candidacy |the process |
            the application )?(any )?(forward|ahead|further|through|on with|with (your|you|the
            offer|the (\w+ )?(role|position|job|hire)))
        not … (proceed*|progress*|continu*|pursu*) (with )?(your|you|this)
        not (to )?(be )?(proceed*|progress*|continu*) (with|further|your|any|to|on|$)
        (unable|not able|not in a position|not going|not) … offer (you )?(the|a|this|an)
            (position|role|job|post|place|contract|employment)
        not … (be )?(offering|offer) you
        (no|not an) offer (from us|this time|will be)
        (not|unable) … (been )?(select*|shortlist*|chosen|successful|appoint*) (for|to|as|in|on|
            this|with|at)
        (your application|you|your candidacy|the outcome) … (not|no longer|unsuccessful) (been
            )?(successful|select*|shortlist*|under consideration|being considered|retained|
            progress*)
        (application|candidacy|interview|outcome) … (was|has been|is|were|been) (unsuccessful|
            declined|rejected|not successful)
        (you (were|have|have been|are)|been) (unsuccessful|not successful)
        no longer (be )?(consider*|pursu*|under consideration|moving|progressing|in the running)
        (not|unable) … (select*|chosen|choose|choosing|pick*|put*|shortlist*|hire|hiring|
            appoint*|tak*) you
        (decided|decision|chosen|had to|have to|made the call|opted|concluded|going) (is |was |
            made )?(to |against )?(not|against) … (hir*|offer*|forward|ahead|appoint*|you|
            candidacy|application|proceed*|progress*|further)
        decided against
        will not be (asking|inviting|calling|bringing) you (back|in|to|for)
        (will not|not) be (able to )?(take|taking) you on
        (it is|this is|that is|so it is) a no (from|on|this|for|i)
        (the answer|the decision|our answer) (is|was|has come back|came back) (a )?(no|not)
        (a|the) no (from|this time)
        said no to
        going to (say no|pass|leave it|have to pass)
        (we|they|he|she|team|panel|i) (have |has |are |is |will |would |ll )?(decided to |
            chosen to |going to |have to |had to )?pass(ing|ed)? (on|this time)
        (end|ending|close|closing|conclude|stop|stopping|wrap|wrapping) (up )?(your|the|our|
            this) (application|candidacy|process|conversation*) (here|at this|with you|for you)
        (stop|leave|end|part ways|leave it|leave things) (here|there|at this point|at that)(
            for now)?
        not … (the right|a|a good|a strong|quite the|an ideal|the best|a close|the) (fit|match|
            person|candidate|one) (for|we|to|this|that|right|at)
        you (will|would) not be (joining|coming|part)
        (not|unable to) (be )?(make|making|extend*) (you )?an offer
        not … (see|seeing) (you|a fit|a place|a way)
        (your|this) (application|profile|candidacy) (was|is|has been|have been) (not|declined|
            rejected|turned)
        (regret|sorry|sad|disappointed) … (you (were|are|have) not|your application (was|has|
            is) not|unsuccessful|not successful|not been successful)
        turn(ed|ing)? (you|your application) down
        (will|would|can) not … (be )?(join*|part of) (us|the team|our team)
        not … (extend*|mak*|issu*) … offer
        not be (taking|progressing|carrying|moving|going) … (forward|further|ahead)
        not (quite )?make (it|the cut|the final|the shortlist|the list)
        (fell|fall|falling|came|come) (just )?short
        released? you from the process
        withdraw(n|ing)? (the|our) offer
        not (lead|result|end) … (offer|hire|job)
        (have|had|got|has) (some |the )?(disappointing|bad|sad|not (the|such) (good|great|the)|
            not the) news … (you|hoping|hoped)
        not the (news|answer|outcome|call|email|result|reply) you (were|are|had|have|would|
            might)
        not the (news|answer|outcome|call|email|result|reply) (i|we) (wanted|was|were|had)
            (hop*|want*|to)?
        wish i (had|could|was|were) … (better|different|other|good|happier) news
        (not|never) (going to )?(happen|work out|be) (for (you|us)|this time|between us|with us|
            $)
        (we are|i am|we will|going to|have to|had to|need to|better|best to) (not |leave (it|
            things|this)|part ways|stop|draw a line|close (this|your|the) (chapter|file|book|
            conversation)) (here|there|at this|at that|now|for now|with you|under)
        (leave|leaving|left) it (there|here|at that)
        (would|will|could) not (really )?(serve|suit|work (out )?for|be fair (to|on)|be right
            for|do justice to|keep|hold) (you|either|us both)
        (cannot|can not|could not|not able to|unable to|not in a position to) (give|offer|bring|
            find|make|stretch to|justify|afford) (you |a |the |another |second |on |this |room
            )*(job|role|position|place|post|contract|seat|room|on board|second|offer|you$|for
            you|you on)
        (fit|match) … (is not|was not|not quite|not really|wasnt) (there|quite there|right|what|
            strong)
        (would|will|d) rather (wait|hold out|keep looking|look) (for|on)
        (there is|there isn t|there is simply|there will|we have) (just |simply |really |sadly |
            now )*(no|not a|not any|not an) (\w+ )?(seat|post|place|spot|job|role|position|room|
            opening|vacancy|slot|work|longer)
        (not|no) … (through to|make it (to|into|through)|get (to|through)|going through to|
            progress to|be put through|advance to|on to) (the )?(next|final|second|further|last|
            shortlist|round|stage)
        (no|not (a|the)) (suitable|right|good|perfect|strong enough|strong) (match|fit)
        (your|the) (application|candidacy|profile) … (no further|not any further|will not be|
            has ended|come to an end|ends here|stops here|not be taken|reached its end)
        turn(ing)? you down
        (say|said|saying|give you|gave you|been|is|was|be) (a )?no( to you| this time|$)
        (no|not) for (this|that) (role|job|one|position)
        not (be )?(right|ideal|what we need|what i need|what they need|what we are looking for|
            who we are looking for)
        disappoint* (to |you )
        (come|came) (up )?short
        (you are|you were|your name is|you have|you will) not (among|amongst|one of|on|part of|
            going to be) (them|those|the (shortlist|chosen|list|ones|final\w*|remaining)|$|our
            (choice|shortlist|next))
        (refrain|abstain|desist) from
        (do|does|did|could|can) not see (a |an |the |any |enough |sufficient |how |where )*(\w+
            )?(overlap|fit|match|way|room|place|role|alignment|path|you)
        (job|gig|it|position|role|contract|whole thing|deal) (is|s|was) (now )?(off|dead|a no
            go|called off|off the table)
        (came|come|were|finished|ended|placed|ranked|are) (up )?(a )?(very |close |our |the |a
            )*(second|runner up|runners up|reserve|number two)( best| choice| place|$| in| on)
        (will|would|is|was|are) not (be|going to be) (you|yours|able to hire you)( |$)
        (not|no) (taking|take|going to take|progressing) (things|this|it|you|matters) (any
            )?(further|forward|on)
        (no further|not further|not further) (consider\w*|action)
        (what|who) (i|we|they) (really |actually |truly )?(need|want|needed|wanted) (is|was|
            right now is) (somebody|someone|a person|a \w+ who)
        (need|needed|wanted|want) (somebody|someone|a person) (who|with|that) (can|could|
            already|has|knows|speaks|drives|does|will|is)
        (must|have to|ought to|going to have to|had to|want to) (be (sensible|honest|realistic|
            straight|fair)|decline|pass|say no|withdraw|disappoint|let (it|this) go)
        (stop|stopped|stopping|halt|ended|end) (the )?(process|conversation|application) (with
            you|here|at this)
    """,
    Concept.CHOSE_OTHER: r"""
        (offered|awarded|given|gone|assigned) to (\w+ ){0,4}(another|someone|somebody|a
            different|the other|an internal)
        accepted by (another|someone|somebody|a different|the other|an internal|our)
        our (first|top|preferred) (choice|candidate|pick) (has |have )?(accepted|said|signed|
            falls?|fell|starts?|drops?|backs?|is unable)
        offer (yesterday |today |this week )?to (another|someone|somebody|a different|the other|
            one of the|our (first|preferred|top))
        (mov*|go*|proceed*|went|gone|progress*|continu*|advanc*|mov* ahead|push*) (forward |
            ahead |on |further )?with (another|other|others|a different|different|someone|
            somebody|the other|a candidate|candidates|an internal|an applicant|applicants|one
            of the other|our internal|a few other|a colleague|two other|those)
        (another|other|others|a different|different|someone|somebody|the other|a candidate|
            candidates|an internal|one of the other|an applicant|applicant) … (was|were|has
            been|have been|been|is|be|being) (chosen|selected|appointed|hired|offered|picked|
            preferred|successful|accepted)
        (chosen|selected|appointed|hired|picked|offered|opted|settled|decided|gone|went|going|
            go|plumped|chose|select|pick|choose|hiring|appoint|found|prefer*|favou?r*|lean*)
            (the role to |the job to |the position to |the post to |it to |on |for |to hire |to
            appoint |to go |in |to |in favou?r of )*(another|other candidate|others|a different|
            different candidate|someone|somebody|the other|an internal|one of the other|a
            candidate|candidates|an applicant|a colleague|the person)
        (someone|somebody|a candidate|a person|an applicant) (else )?(who|whose|with|that|more|
            closer|we) … (closer|more|better|stronger|already|longer|experience|background|path|
            profile|fit*|match*|qualif*|local|speaks|nearer|lives)
        (went|gone|going|go) to (another|someone|somebody|an internal|a candidate|one of the
            other|the other|a colleague|a different)
        (given|gave|giving|offered) (it|the (job|role|position|post|place)) to (another|someone|
            somebody|an internal|a candidate|the other|one)
        (someone|somebody) (else )?(has|have|had|just|already) … (accepted|signed|taken|got|
            been)
        (the|our) (chosen|successful|preferred|other|selected|final|winning) (candidate|
            applicant|person) (has|have|is|will|starts|accepted|was|brings|had)
        (the|this) (role|job|position|post|place|contract) (was|has been|will be|is being)
            (offered|given|awarded) to
        (candidates|applicants|profiles|others) (whose|who|that|with) (\w+ ){0,4}(close*|more|
            better|strong*|direct*|exact*|match*|align*|suit*)
        (pursu*|select*|focus* on|prioriti*|shortlist*|interview*) (other|different|alternative|
            stronger|more (qualified|experienced|suitable)) (candidate|applicant|profile|
            application|people)s?
        (edge|edged) (it|you|out|ahead)( |$)
        (one|another) (of the )?(candidate|applicant|person)s? (had|has|brought|brings|was|
            stood) … (edge|more|closer|stronger|exactly|slightly|out|already|years)
        (internal|other|another) (candidate|applicant|colleague|person)s? … (stepped|step|
            accepted|applied|put) … (forward|hand|up|in|role|it|job)
        (lost|losing) out (narrowly |only )?to
        pipped
        (hir*|fill*|recruit*|appoint*) (this |the |it )?(role |position |post |vacancy |job
            )?(from within|internally)
        (choice|decision|vote|panel|vote) … (fell|fallen|went|come down|came down|landed) (on|
            for|in favou?r of|to|with) (another|someone|the other|a different|a candidate|
            somebody|our)
        (took|taken|take|hired|hire|given|gave|giving|appointed|appoint|picked|pick|chose|
            chosen|choose|selected|select|found|plumped|plump|opted|opt|signed|sign|settled|
            gone|went|go|going|said yes|bring in|brought in|brought|offered|promoted|preferred|
            decided|employed|recruited|recruit|engaged|engage|hiring|appointing|taking) (on |up
            |in |it |the (job|role|post|position|place|spot|slot|contract|work) |for |to |with |
            of |finally |instead |as |upon |in favou?r of )*((a|an|the|another|one|our|my|some|
            his|her|two) (\w+ ){0,3}|(someone|somebody) )(guy|girl|lad|lass|fella|fellow|chap|
            woman|man|lady|bloke|kid|person|people|colleague|candidate|candidates|applicant|
            applicants|profile|other|others|one|finalist|nurse|nephew|niece|cousin|son|daughter|
            internal|insider|else|graduate|apprentice|intern|volunteer|freelancer|contractor|
            professional|temp|somebody|someone|specialist|veteran|driver|teacher|developer|
            hire) ?(who|that|with|whose|from|already|which|had|has|is|was|$|for|of|straight|
            internally|and|this|on|in|closer|over|because|instead)
        (went|gone|goes|going|go) (a )?(another|different|other) (way|route|direction|road)
        (job|role|position|post|place|spot|slot|it|seat|vacancy|contract) (has |is |have |s |
            was |will |ll )?(now |just |already |been )?(gone|went|goes|going|go|given|offered|
            awarded) to (a|an|the|another|one|someone|somebody|our|my|his|her|\w+ who)
        (will|ll|is going to|is|has|have) (take|taking|taken|fill|filling|filled|get|getting|
            got|move into|step into|stepping into|start in|starting in|cover|covering) (up
            )?(the|that|this) (one|job|role|position|post|place|spot|seat|work|slot)
        (needs?|needed|wants?|wanted|looking for|look for|went for|after|prefer*|require*|
            hoping for) (someone|somebody|a person|a candidate|people|candidates|an? \w+) …
            (who|with|already|more|whose) … (and|already|more|deeper|day one|under|behind)
        (other|another|different|the other) (candidate|finalist|applicant|person|one|chef|nurse|
            teacher) (was|is|had|has|brought|got|won|brings|accepted|fits|stood|simply|just|
            edged|came)
        (someone|somebody) (else|with|closer|local|internal|nearer|who)
        (opted|voted|fallen|fell|leaned|leant|swung|tipped) (for|towards|in favou?r of|on)
        (accepted|signed|taken) (the|our|it|already|yesterday|this morning|last night|on the
            spot)
        (of the two|between the two|out of the two|down to two) … (other|her|him|them)
        (wants?|decided|deciding|going|coming|agreed|ready) to (come|coming) back … (after all|
            leave|full time|maternity|mat|post|old)
        (elected|decided|chosen|opted|choosing|preferred) to (focus|concentrate|go|proceed|
            continue|move|pursue|work|hire|appoint|promote|recruit|bring|take|stay|stick) (on|
            with|ahead|forward|in|another|someone|somebody|internally|from within|a )* ?(a
            small|a smaller|other|another|someone|somebody|different|those|the other|candidates|
            a candidate|internal\w*|within|people)
        go(ing|ne)? (for|with) (somebody|someone|a \w+) (younger|older|cheaper|local|else|
            closer|senior|junior)
        (keep|stay|stick|sticking|staying|carry on) with (our|the|my) (current|old|existing|
            temp\w*|interim|present)
        (taking|take|took|having|have|got) (my|our|the) (old|former|previous|temp|interim) (\w+
            )?(back|on)
    """,
    Concept.CLOSED: r"""
        (position|role|vacancy|job|post|opening|requisition|spot|place|headcount|contract|
            posting|slot|placement|search|recruitment|project|opportunity) … (has|have|was|is|
            are|been|being|will be|got|gets) (now |since |already |just |recently |
            unfortunately |sadly |all |both |currently |been |being |put )*(filled|closed|
            cancell?ed|withdrawn|frozen|eliminated|scrapped|taken|gone|cut|pulled|discontinued|
            removed|axed|shelved|called off|on ice|no longer|dropped|abandoned|stopped|
            suspended|put on hold indefinitely|on hold indefinitely)
        (has|have|had|we) (now |since |already |just )*(filled|closed|cancell?ed|withdrawn|
            frozen|scrapped|pulled|axed|shelved|dropped|stopped|suspended|eliminated) (the|this|
            that|our|all|both|both of|your)? ?(position|role|vacancy|job|post|opening|
            requisition|recruitment|search|hiring|headcount|spot|place|vacancies|roles|
            positions)
        (hiring|recruitment|headcount|budget|recruiting) (freeze|stop|ban|has been frozen|is
            frozen|was frozen|cut|was cut|has been cut|got cut|moratorium)
        (freeze|frozen|froze|stop|stopped|halt|halted|paus*) (on )?(all )?(external )?(hiring|
            recruitment|recruiting|headcount|new hires)
        no longer (be )?(hiring|recruiting|looking|available|open|exist*|a vacancy|filling|
            need*|going ahead|accepting|offered|in a position)
        (not|longer) (be )?(fill*|recruit*|hir*) (for )?(the|this|that) (position|role|vacancy|
            job|post|spot)
        not (be )?(going ahead|proceed*|continu*) with (the|this) (position|role|hire|vacancy|
            recruitment|search|hiring)
        (position|role|job|vacancy|post) (will not|is not|does not|no longer) (be )?(filled|
            exist*|going ahead|available|open|happening|funded|going to (be|happen))
        (cancel*|clos*|withdr*|end*) (the|this|our) (vacancy|position|search|recruitment|role|
            hiring process|requisition|opening|hire)
        (funding|grant|budget|money|contract) … (fell through|fallen through|withdrawn|not
            (been )?(renewed|approved|granted)|lost|pulled|did not come|cut)
        (role|post|position|job) … (disappear*|vanish*|redundan*|merged|absorbed|restructured
            away)
        reorgani\w+ … (role|post|position|job|vacancy) … (gone|no longer|not)
        filled (the|this|that) (role|position|vacancy|job|post|spot)
        (pulled|cut|cancell?ed|scrapped|frozen|froze|killed|shelved?|axed?|stopped|shut|
            postponed indefinitely|dropped|withdrew|withdrawn) (the|this|that|both|all|our|its|
            every|everything|my|any) (\w+ ){0,3}(role|roles|position|positions|hire|hires|
            headcount|reqs?|post|posts|job|jobs|vehicle|driver|hiring|budget|recruitment|
            vacanc\w+|openings?|seat|plan|plans|project|funding|line|shift|team)
        (not|no longer|stopped) (be )?(hiring|recruiting|looking|filling|taking (anyone|people)|
            taking on|bringing (anyone|people)) … (any ?more|at all|anyone|now|this year|role|
            right now|people|after all|staff|externally|for)
        (concluded|closed|ended|finished|stopped|completed|wound up|called off) (our|the|this|
            my) (search|recruitment|hiring|process|selection|campaign|competition)
        (search|recruitment|competition|hiring|selection( process)?|campaign) (has |is |was |
            have |been |now )*(concluded|closed|ended|over|discontinued|stopped|completed|
            finished|called off)
        (nothing|no one|nobody|not anything|no job|no post|no vacancy|not a post|not a job) …
            (to fill|left to (fill|offer)|open|hire|any more|to offer)
        (cut|cuts|cutting|cutbacks|layoffs|laid off|redundanc\w+|restructur\w+|merger|lost the
            (contract|client|funding|bid)|insolven\w+|closing down|shutting) … (role|post|
            position|job|hire|headcount|seat|hiring|team|vacanc\w+|no)
        (been|was|is|got|already) filled( |$)
        (closed|cancelled) (without|with no) (a )?(hire|appointment)
        (post|position|role|requisition|vacancy|job) (is |was |has been |been )?(now )?(closed|
            filled|gone|taken|cancelled|withdrawn|discontinued)
        (knocked back|refused|rejected|turned down|pulled|cancelled|lost) (the|our|us|that)
            (permit|planning|bid|contract|order|grant|funding|tender|project|loan)
        (job|project|contract|order|client|work) (fell|has fallen|is gone|went|dried) (through|
            away|up)?
    """,
    Concept.SOFT_NO: r"""
        (not|no) … (this time|on this occasion|at this time|this time round|in this case|this
            round|on this one)
        (not|was not|were not) (quite )?(meant to be|what we|enough of|as close|close enough|
            the one)
        (stronger|closer|better|more experienced|more suitable|more relevant|stronger)
            (candidates?|applicants?|match*|fit|profiles?|applications?)
        (overqualified|too senior|too junior|not enough experience|lack* … experience)
        (gap|distance|difference) between (your|what) … (and|what)
        (look* for|need*|want*|needed|looking for) (someone|somebody|a person|people|a
            candidate|a profile|candidates) … (more|already|closer|who|with|different)
        (path|profile|background|experience|skills?|cv|strengths) … (fit*|match*|line* up|
            align*|sit|sits|suit*) … (closer|closely|better|more|elsewhere|differently|
            different)
        (hard|difficult|tough|tight|close) (decision|call|choice)
        (many|several|so many|a number of|large number of|exceptionally|very) (strong|good|
            excellent|impressive|high|qualified) (candidates?|applicants?|applications?|field|
            number|calib*)
        (hope|hoping) (you|to see you|our paths|this does|that you|we) … (apply again|reapply|
            not discourage*|cross again|try again|paths|disappoint*|not put you off)
        (apply|try|applying) again
        (reflect*|reflection) (on|of) your (abilities|ability|qualities|skills|talent|interview|
            performance|worth)
        another (time|day) (perhaps|maybe)
        (different|other|another|a new) direction
        (disappoint*|sad|sorry|hard|not easy) (news|message|mail|email|one|to write|to send|to
            read|to hear|to share|to say|to tell|that)
        (wish|wanted|hoped|would have liked|d hoped|had hoped|wanted|meant) (i |we |to )?(this |
            it |that |had |could |were |to |was )*(an easier|easier|something else|different|
            better|another|happier|write something|have better|be writing|other) ?(message|news|
            letter|mail|email|else|words)?
        (not|isn t|is not|wasn t|never) (an )?easy (message|email|letter|to|one|news|thing)
        (hat off|brave|composure|impressive|lovely|brilliant|great|fine|wonderful) … (but|only|
            just|however|though)
        (nothing to do with you|no reflection|not a (verdict|judgement|reflection)|do not take
            (it|this)|does not diminish|in no way (diminish|reflect)|not (about|because of) you|
            no hard feelings|not your fault|through no fault)
        (were|was) my (pick|favou?rite|first choice|choice)
        (it was|was) (very |so |really |incredibly |honestly |extremely )*(close|tight|narrow|a
            close call|close call|neck and neck)
        (snapped up|lucky to have you|do well|land on your feet|go far)
        (door|doors) (is |s |are |always |stays |remains )*(open|always open)
        (if|when|should) … (change*|open*|come* up|comes back|come back|advertise|again|
            vacanc\w+|in (autumn|spring|january)|next (year|season)) … (ring|call|write|contact|
            in touch|apply|think of you|first|let you know|ask)
        (another|different|other|similar) (client|role|opening|vacancy|position|opportunity|
            team) … (suit|interest|similar|might|like|put you forward|consider)
        (honest|some|brief|detailed|a bit of|the) feedback
        (more|deeper|longer|stronger|enough|wider|particular) (\w+ ){0,2}(experience|exposure|
            background|depth|seniority|track record|knowledge|hands on)
        (find|deserve*) (an? |the )?(office|team|school|home|place|kitchen|company|employer|job|
            role|firm|somewhere) (that|who|which|where)
        (do not|don t|please don t|hope you (do not|don t)) (hate|be (cross|angry|disheartened|
            discouraged|put off)|lose heart|give up|take it personally)
        (like|want|ask for|give you|happy to give|glad to give|offer|share|provide) (you
            )?(some |any |more |detailed )?feedback
        (keep an eye|welcome to apply|free to apply|do apply|please apply|hope you will apply|
            consider applying)
        (agoni[sz]ed|torn|sleepless|tossed and turned|gone round and round|lost sleep)
    """,
    Concept.KEPT: r"""
        (keep*|kept|retain*|hold|hang on to|hold on to|store|leave) … (your|you) (cv|resume|
            details|application|profile|information|name|documents|file|data|contact) (details
            )?… (file|record*|future|database|pool|system|pipeline|on to|in mind|for when|
            drawer|case)
        (keep*|bear*|have|had) (you|your name|your profile) in mind
        (talent|candidate) (pool|community|network|pipeline|database)
        (future|other|new|suitable|similar|another) (opening|opportunit|vacanc|role|
            position)\w* … (come* up|arise*|open* up|become|get in touch|reach out|contact you|
            in touch)
        (encourage|invite|welcome|urge|hope) (you )?(to )?(re)?(apply|keep an eye|watch|look
            out|check|stay)
        (keep an eye|look out|check) (on|out for|for) … (website|careers|openings|page|
            vacancies|other roles)
        (stay|keep|remain) in touch
    """,
    Concept.FAREWELL: r"""
        (wish*|best|luck|success|well|every success|nothing but the best) … (job search|search|
            job hunt|future|career|next step|next steps|endeavou?rs?|elsewhere|hunt|ahead|
            whatever|wherever|onward)
        (wish*|hope) you … (find*|all the best|the very best|every success|success|well|luck|
            good)
        (find|land|finding) … (right|perfect|great|good|dream) (role|job|position|place|home|
            fit|match|school|kitchen|team|post)
        (any|some|every) (team|company|employer|school|practice|kitchen|firm|place|ward|office|
            clinic) … (lucky|glad|fortunate)
        (good luck|best of luck|all the best|very best) (with|for|in|to|on) (your|the|
            everything|what|whatever|finding|job)
        (our|your) paths (will )?(cross|meet)
    """,
    Concept.REGRET: r"""
        unfortunately
        sadly
        regret*
        sorry to (say|tell|inform|let|have|be|disappoint|give|bring|write)
        i am afraid
        we are afraid
        alas
        with (a )?(heavy heart|regret)
    """,
    Concept.OFFER: r"""
        (send|sending|prepare|preparing|get|draft|drafting|have) you (a|an|the|our) (\w+
            ){0,2}offer(?! (for|of) an? (\w+ )?interview)
        (right|perfect|best|ideal) (person|one|candidate|fit|choice|match) for (the|us|our|
            this)(?! (but|however))
        (like|love|pleased|delighted|happy|thrilled|excited|glad|able|pleasure|wish|want|wanted|
            ready|proud|going|honou?red|decided|agreed|here|would) (to |in )?(formally |
            officially |verbally |now |be able to |make |extend |go ahead and |say we |be |
            finally )*(offer* you|offer* (the|this) (job|role|position|post) to you|(mak*|
            extend*) (you )?(an|our|a formal|a verbal|the|a written|a) (job |conditional |
            verbal |formal |written )?offer(?! (for|of) (a|an) (\w+ ){0,3}(interview|call|chat|
            meeting|trial))|(you |send you )(an|our|the) (job )?offer)(?! (a |an |some |the |
            two |three |another |our )?(further |second |final |first |follow up |\w+
            )?(interview*|slot*|time*|date*|chance to meet|opportunity to (meet|interview|
            discuss)|call|chat|trial|meeting|alternative|place on our talent|feedback|tour|
            visit|assessment|test|scholarship|merit\w*|discount|\d+|free|membership|upgrade|
            loan|credit|coverage|quote|trial|subscription|seat at|ticket|money|exclusive|
            special))
        (offer|offering) you (the|a|this|our) (\w+ ){0,4}(job|role|position|post|contract|place|
            vacancy|apprenticeship|traineeship|seat)
        offer(ing)? you (a )?(permanent|full time|part time|fixed term|place on our team|
            employment)
        (formal|written|official|verbal|conditional|final|job|employment|our) offer (is |was |
            letter |will |has |should |details |package )*(attached|enclosed|below|follow*|come|
            coming|go out|on its way|in your|you find|out to you|being|with you|reach*|be sent|
            over to you|ready)
        (attached|enclosed|find|below|here) (is |are |you will find |please find )?(your|our|
            the|a) (formal |written |official |conditional |job |employment |signed )*(offer|
            contract of employment|employment contract|offer letter|employment agreement)
        (letter|offer) of (employment|appointment)
        offer letter (is|was|will|has|attached|below|enclosed|for)
        (job|position|role|post|place|spot|it|desk|contract) (is|are|s) (all )?yours
        (you have|you) (got|have got|landed|been given|won|nailed) (the|this) (job|role|
            position|post|gig|place)
        (you are|you have been|you were|you re) (selected|chosen|hired|appointed|successful|our
            (pick|choice|first choice|new|preferred candidate|number one)) … (for|as|the|in|new|
            to join|choice|pick|,)
        (we|they|team|panel|everyone|everybody|board|all of us) (would |all |really |
            unanimously |d )*(like|love|want|wants|be delighted|be thrilled|voted) (for )?(you)
            to (join|come and work|come work|come on board|be (our|the|part)|take (the|on|up)|
            start|become|work (with|for) us|lead (our|the)|run (our|the)|have (it|the (job|role|
            position|post)))
        (want|like|love) you (on|in|as|with) ((the|our) (\w+ ){0,2}(team|crew|staff|board|
            kitchen|ward|department)|board|our next|our new|us)
        want you for (the|this)
        (pleas*|delight*|happy|excited|thrilled|glad) to (appoint|hire|confirm your appointment|
            have you (join|on board|with us|as)|welcome you|confirm that you (have been|were|
            are))
        (decided|chosen|like|love|going|agreed|voted) to (hire|appoint|employ|take|bring) you(
            on)?
        (making|make|made|extend|extending|putting together|put together|preparing|prepare|
            prepared|drafting|send|sending|approved|approve|signed off|confirm|confirming) (on
            )?(you |out )?(an|your|the|our|a formal|a written) (formal |written |official |job
            )?offer(?! (of|for) (a|an) (\w+ ){0,3}(interview|call|chat|trial|meeting))
        (your|the) (start|starting) (date|day) (is|will be|would be|has been|of)
        (salary|pay|compensation|package) (we|is|would|will|as discussed|offered|of) … (per
            year|per annum|a year|per hour|an hour|gross|annually|k)
        accept (our|the|this|your) offer
        we (choose|chose|have chosen|picked|went with|are going with|have decided on|decided on|
            settled on|went for|are going for) you
        (choice|decision|vote|pick) … (fell|fallen|has fallen|landed|went|come down|is|was) (on
            |for |in favou?r of |unanimous.* )?you\b(?! (will|can|would|make))
        it is a yes
        (a|big|resounding|unanimous|clear) yes (from|to you|all round|on all)
        (they|we|all|everyone|panel|team|board) (all |have |has )*said yes( to you)?
        (hereby|been|are|be|you) appointed (as|to|our|the)
        (letter|contract) of (appointment|employment|engagement)
        (your|the) (appointment|hire|hiring|engagement) (as|to the|letter|has been (approved|
            confirmed)|was (approved|confirmed)|is (approved|through))
        (approved|signed off|agreed to|confirmed|ratified|okayed|cleared|green lit|blessed) (on
            )?(your|you|the) (appointment|hire|hiring|contract|offer|salary|package|joining|
            grade)
        (we|they|he|she|i|would|ll|will|d|lads|boss|like|love|want|happy|going|glad|rather|to)
            (to |all |both |really |definitely |still |very much |would |much )*(take|have|
            bring|want|get|welcome|hire|keep) you (on|in|aboard|on board|as|with us|at|for|here|
            over|onto|into|full time|part time|permanently|join\w*|$)
        (want|like|love|delighted|thrilled|over the moon|happy|honou?red|chuffed|ecstatic|proud|
            keen|glad) (it )?(for |if |to have )?you (would |could |will |were to |to )*(join|
            joined|become|became|be|work for|work with us|take|took|take on|start|come on board|
            come and join|accept|accepted|say yes)(?! (for|at|us for|us on|us at) (an|a|the)
            (interview|chat|call|meeting|drink|trial))
        (become|becoming|be|being|is|are|join|joining) (a )?(part|member) of (the|our|my) (team|
            practice|family|crew|staff|company|school|kitchen|firm|department|group|clinic)(?!
            (for a|next|on|event|meeting|call))
        (how would you|how do you|would you|do you|fancy|care to|will you) (feel about |like to
            |fancy |want to |consider )*(being|be|becoming|become|joining|join|come on board|
            taking on|take on|start|starting) (our|as|the|on|with us|us|my) ?(next|new|team|
            gang|crew|as|our|full time|\w+ ?\w+)?( ¿| from|$)
        (we|they|i|panel|team|board|committee|everyone) (have |has |had |all |unanimously
            )*(decided|agreed|chosen|voted|picked|chose|selected|gone with|went with|settled on|
            going with|go with|opted for|want|wants|wanted) (on |to go with |for |with )*(you)(
            |$)(?! (to (come|meet|do|have|complete|take|interview|see|speak|send|present|give|
            cook|visit)|back|for (a|an|the) (interview|second|final|next|trial)))
        (unanimous|you are our first choice|our top choice|preferred candidate|number one|
            ranked first|ranked you|top of (the|our) list|the one (we|for us))
        (job|desk|role|position|post|place|bench|spot|chair|keys) … is (yours|all yours|waiting
            for you)
        (enclos*|attach*|send*|find|sent) … (contract|offer letter|contracts|employment
            agreement|letter of (offer|appointment)|offer of employment)
        (contract|offer|offer letter|agreement) … (sign|signed|return|countersign|docusign|
            accept*|attached|enclosed)
        (say|said|says|saying|hear|need|want|waiting for|simple) (your |a |an |you )?(yes|i
            accept|acceptance|you accept)
        (hope|please) … (say yes|you will accept|you accept|accept)
        (wish|want|like|intend|decide|whether you|ready|happy) to (accept|take it|take the (job|
            role|post|position|offer))
        (it is|its|short version|in short|answer is|so|big|a|definite|resounding) (a )?(yes|
            definite yes|big yes)( |$)(from|on our|please|to you|all round|we|long)?
        (welcome you|see you|have you|get you) (on|into|in|to|as|start\w*|aboard|among) (the |
            our )?(team|board|staff|crew|family|aboard|join\w*|us|start\w*|from|colleague)(?!
            (for|meeting))
        you (are|re) (hired|in|on|on the team|one of us|our new)( |$)
        all systems go
        (conditional|formal|verbal|unconditional|written|firm) offer
        indicate (your )?acceptance
        (made|make) you (our|a|the) (next|new|full|permanent|offer)
        (got|get|have|sorted|secured|managed) you the (grade|salary|money|rate|package|level|
            job|role|post)
        (go|going|gone) ahead with (you|your (appointment|hire|hiring|contract|offer))
        (pleased|happy|delighted|resolved|decided|like|wish|propose|intend|want|glad|proud) to
            (appoint|engage|employ|hire|retain|contract|confirm) (you|your appointment)
        (give|giving|offer|offering) you the (\w+ ){0,4}(post|job|role|position|place|contract|
            slot|room|class|spot)
        (bring|bringing|get|have|start|starting) you (in|on|onto|into) (at|as|from|the team|
            board|full time|on) (the )?(level|grade|salary|rate|price|\w+)
        (are|so are|shall|do) we (doing this|do this|have a deal|got a deal|shake on it|call it
            a deal|make it official|on)
        (deal|it is a deal|it is official|you have got yourself a job|consider yourself hired|
            you have a job)
        (endorsed|backed|supported|followed|confirmed|nodded through|rubber stamped) (the |my |
            our |your )(\w+ )?(ranking|choice|proposal|appointment|recommendation|hire|hiring|
            nomination|pick)
        (with|taking) effect from
        welcome to [a-z]\w+$
    """,
    Concept.YES: r"""
        (so )?(when|how soon) (can|could|would|are|will) you (be )?(start*|begin*|join*|able to
            (start|begin|join)|free to (start|begin|join)|available to (start|begin|join))
        (how (quickly|soon)|from when) (can|could|would) (we|you) … (start|begin|get you|have
            you)
        (look* forward|excited|cannot wait|can not wait|thrilled|glad|happy|delighted) (to
            )?(having|have|to having|seeing you join|working with you|work with you|you joining|
            you start*)( you)? (on (the|our) team|on board|join*|with us|in our team|in the
            team|start*|here|from|in the kitchen|aboard)
        (you will|you would|you are going to) be (joining|starting|working (with|alongside)|
            reporting|part of)
        (hand in|give|giving|put in|serve) (in )?your notice
        (get|have) you (started|signed up|on the payroll|onboarded|set up|on board|in the rota|
            on the rota)
        (your (first day|new colleagues|onboarding|induction|contract)|first day (with|at) us)
        (references|checks) … (came|come) back … (go ahead|go|sign|contract|welcome)
        (have|got|has) (some |very |really )?(good|great|wonderful|fantastic|brilliant|
            excellent|lovely) news … (job|yours|offer|you|board|contract|approved)
        (ceo|board|director|head|owner|partners|management|council|governors|committee) (has |
            have )?(signed off|approved|said yes|agreed|given the (green light|go ahead|nod)) …
            (you|your|hire|appointment|offer)
        (start|begin|commenc*|join|in post|on board) (us |with us |date |on |from |whenever |as
            soon as |the |with effect |immediately |in |at |work )+({day}|your notice|the \d+|
            monday|september|released|possible|whenever|\d+|next month|january|you like|effect|
            1st|notice|current)
        (put|have|got|pencilled|add|added|adding) you (down )?(on|into|in) the (rota|roster|
            schedule|payroll|plan|team page|timetable)
        (your|the) induction
        (order|get|have) (your|you) (a )?(scrubs|uniform|laptop|desk|badge|keys|boots|overalls|
            van|phone|login|kit)
        (references|checks|dbs|medical) (are |is |were |all |both |have |came |come )*(back|
            glowing|lovely|fine|clear|cleared|great|excellent|through|good)
        (before you|do not|don t|until you) (hand in|give|resign|quit) … (notice|writing|job|
            signed)?
        (let|tell|announce|announcing) … (the team|everyone|the choir|staff|the others|it on) …
            (you are (coming|joining)|your arrival|friday|monday|news)
        (weekend|time|think|chat|sleep) … (think (it|about it|over)|on it|over it|mull)
        (relocation|moving company|sign on|signing bonus|rsu|stock options|equity|401k|pension|
            holiday entitlement|benefits package|probation)
        say when|name (your|the) (date|day|price)
        (with your name on (it|them)|waiting for you|your name is already|has your name on)
        (still|you are still) (on board|up for it|keen|want (it|us|the job|to come)|with us)
        (resume|assume) (duty|duties|work|office|your post)
        (hr|payroll|head office|office|wife|husband|secretary|they|she|he|i) (will|ll|is going
            to|are going to) (be )?(reach\w*|send\w*|get|sort\w*|do|prepare|contact\w*|be in
            touch|draw\w*) (\w+ ){0,4}(formal documents|paperwork|contract|forms|onboarding|
            papers|documents to sign)
        (staff|shop|employee) discount|company (car|van|phone)|every second (monday|friday)|
            days a week
    """,
    Concept.WELCOME: r"""
        welcome (aboard|on board|to the (team|family|company|crew|firm|school|practice|kitchen|
            department|club|gang)|to \w+$)
        glad (that )?you (are|re) joining
    """,
    Concept.CONTRACT: r"""
        (contract|paperwork|offer letter|employment agreement) (is |are |will |should |would |
            can |gets |being |now )*(be |being )*(sent|follow*|prepared|ready|in the post|on
            its way|drawn up|attached|drafted|come|coming|signed|go out|arrive|with you|over to
            you|in your inbox|reach)
        (prepar*|send*|draw* up|draft*|get* … ready|sort* out|do|does|post) (you |out )?(the|
            your|a|all the|over the|up the|everything|a draft|an employment) (contract|
            paperwork|agreement|employment contract|formalities)
        (prepares|preparing|prepare|will prepare|arrange|arranges|sort out|sorts out|set up|
            sets up|handle|handles|take care of|takes care of) (everything|the rest|it all|the
            onboarding|onboarding|all of it|the formalities)
        (sign|countersign|signed|signature|docusign) … (contract|agreement|offer|letter|return|
            copy)
        (bank details|national insurance number|social security number|tax (number|id|code)|
            payroll|t shirt size|uniform size|shoe size|shirt size)
        (salary|terms|conditions|package|holiday|benefits) … (as (we )?(discussed|agreed)|
            agreed|we talked about)
    """,
    Concept.START: r"""
        (start|starting|begin) (date|on|from|with us|in|at|as (of|from)|work)
        (start|begin) {day}
        (first|your) (day|week|shift)
        (join*) (us|our|the) … (from|on|in|team|as of)
    """,
    Concept.CONGRATULATION: r"""
        congratulations
        congrats
        well done
        (great|good|wonderful|fantastic|exciting|brilliant|lovely|happy|excellent) news
        (delighted|thrilled|overjoyed|over the moon|so happy|very happy|really happy|pleased)
            (to (tell|let|inform|share|say|confirm|announce))
    """,
    Concept.TERMS: r"""
        money
        \d+ (k|euros?|pounds|dollars|net|gross|hours|an hour|per hour|a year|per annum|pa|a
            month|days holiday|days off)
        (stipend|salary|pay|rate|wage|package|money) (is|of|as|will be|would be|at|we|you)
        (base|band|grade|scale) \w?\d+
    """,
    Concept.INVITE: r"""
        (come|pop|drop) (in|by|over|along|down|up)? ?(and |to (the|our) |for )*(meet*|see us|
            see how|chat|talk|interview|look around|morning|afternoon|shift|team|office|school|
            workshop|day|spend|have a look)
        (invit*|like|love|pleas*|delighted|happy|want|keen|offer*|arrang*|schedul*|book*|set up|
            setting up|organi*|plan*|line up|lining up|fix up|conduct|attend|propos*) …
            (interview|second round|final round|next round|on site|onsite|in person|third round|
            trial (day|shift|lesson|morning|week)|working day|taster (day|shift)|second
            interview|follow up (call|interview|chat|conversation)|second conversation|final
            conversation|phone screen|phone call|video call|panel|assessment (day|centre|
            center)|demo lesson|teaching demo|site visit|second meeting|face to face|zoom call|
            teams call|hiring manager|screening|panel interview)
        (next|second|final|third|last|another|further) (round|stage|step|interview|conversation|
            call|chat|meeting) (is|will be|would be|would|involves|consists|with|takes|we|,)
        (next|second|third|final|last|following) (round|stage|step) … (meet*|call|talk*|
            interview|speak*|conversation|chat|exercise|test|task|presentation|visit|session|
            trial|video|panel)
        (mov*|tak*|go*|progress*|advanc*|proceed*|bring*|put*|get*) (you|your application|
            things|this)? ?(on |through |forward |ahead |further )*(to|into|with) (the |our |a |
            our )*(next|second|final|third|last) (round|stage|step|phase|interview)
        (you are|you have|you ve|you) (made it|through|shortlisted|passed|progressed|advanced|
            been shortlisted|got through|gone through|on the shortlist|into) (to )?(the |our
            )?(next|second|final|third|last|first|interview)? ?(round|stage|step|shortlist|list|
            screen|test|phase|interview|three|two|2|3)?
        (shortlisted|selected|chosen) … (for|to) (an |a |the |our )?(second |further |first |
            final |next )?(interview|next round|next stage|assessment|on site)
        (?<!will )(?<!i )(?<!ll )(meet*|speak*|talk*|chat*|sit down|conversation|call|interview|
            session|coffee|lunch) (to |with |again with )(you )?(with )?(the |our |a |both |two
            |some |his |her |one of our |one of the |a few )*(rest of the |wider |other )?(team|
            hiring manager|head|director|ceo|cto|cfo|manager|founder*|partner*|colleague*|owner|
            principal|headteacher|head teacher|matron|boss|board|panel|engineers|developers|vp|
            lead|people|chef|department|members|ward sister|supervisor)
        (like|love|keen|want|happy|great|hoping|time|need) (for you )?to (meet|see|speak (to|
            with)|talk to|hear from|chat (to|with)|sit down with|get to know|have|interview)
            (with )?you (again|in person|once more|properly|a (bit )?more|for|at|on|{day}|face
            to face|next|further|here|personally|a second time)
        (see|meet) you (again )?(in person|for a second|once more|a second time)
        (book|pick|choose|select|grab|reserve|schedule) (yourself )?(a|your|any|one of the|an|
            the) (slot|time|interview|date|appointment|30|45|60|window|half hour|call)
        (calendly|goodtime|scheduling link|booking link|booking page|link to book|my calendar)
        (trial|taster|probation|shadow*|work) (shift|day|lesson|morning|afternoon|week|weld|
            session) … (¿|{day}|clock|with us|in our|at our|paid)
        (we|they|he|she|team|manager|i) … (ask* (you|to see you|to meet|for you) (back|in|
            again)|want* to (see|meet) you|like* to (see|meet) you|keen to (see|meet) you)
        (give|gave|giving) you a (call|ring|bell) … ({day}|clock|to discuss|about the (role|
            job))
        (your )?(availability|available) (for|to|next|this|over|in the coming|on|between|{day})
        (?!(\w+ ){1,7}(start|begin|join|commence))(when|what (times?|days?|dates?)|which
            (times?|days?|dates?|slot|of)) … (free|suit*|
            available|work* (best |for )?(for )?you|convenient|best|make it|prefer|good for you|
            work)
        interview (with|for|at|on|is|will|process|has|slot|invitation|details) … ({day}|clock|
            confirmed|scheduled|booked|invited)
        (?<!will )(?<!i )(?<!ll )(meet|talk|speak|interview|sit down|chat) … (vp|cto|ceo|owner|
            founder|director|board|panel|manager|head of|partner|team|governors|principal|
            colleagues|others|everyone|people) … (next|before|{day}|clock|¿|free|time|round|see|
            zoom|when)
        (next|final|last|remaining) (thing|step|stage|round|part|hurdle|bit|formality) … (is|
            will be|would be|remains|involves|are|left)
        (what remains|what is left|all that is left|still to come|one more (thing|step|round|
            conversation|person to meet))
        (they|he|she|corvane|client|team|manager|\w+) (all )?(would )?(want|wants|like|likes|
            love|loves|keen|asked|asks|insists|hoping) (to )?(you back|see you again|meet you|
            on meeting you|a (second|another|further) (look|chat|conversation|meeting)|you in|
            to see you|to see more|a turn|to speak to you|to hear more)
        (a|have a|want a|wants a) (turn|word|go|chat|coffee|session) with you
        (can|could|would|will|do) you (please |possibly |maybe )*(come|pop|drop|make it|be here|
            do|manage|get|join|swing|visit|fly|travel|work|spend|cook|teach|show|stop|ring|grab|
            pick|find|share|spare|attend|present) (in|by|over|to|down|up|a|an|us|on|at|out|
            along|for|some|half|back|zoom|round|away|through|time|yourself|here|2|two|three|the)
        (when|what time|which day|what day) (could|can|would|are|is|might|suits?|works?) (you|
            be|best|good)? ?(\w+ ){0,6}¿
        ((trial|taster|tryout|try out) (shift|day|session|lesson|service|evening|morning|run|
            week|period)|a trial (on|for|with|this|next|at|in|¿)|test drive|ride along|shadow*|
            peer interview|assessment day|work trial|working interview|stage day)
        (physical|written|practical|aptitude|medical|fitness|ability) (test|phase|exam|
            assessment|stage)
        (you|have|ve) (advanc*|progress*|cleared|passed|gone through|made it) … (phase|stage|
            round|final\w*)
        (join us|come|be here|spend) … (for|on) (a|an|the|one) (day|morning|afternoon|shift|
            lesson|lunch|coffee|drinks|milking|session|tour|dinner|breakfast)
        (drinks|lunch|coffee|breakfast|dinner) … ({day}|clock|with|together|¿)
        sign up for (a|your) (time )?slot
        (continue|carry on|pick up|take) (the|our|this|your) (conversation|discussion|talks|
            chat|application)? ?(further|forward|in person|next|with|¿|$)
        (invited|invites|invite|inviting) you (to|for|in)
        (organi[sz]er|joining info|where|when) (google meet|zoom|microsoft teams|wednesday|
            monday|tuesday|thursday|friday)
        (are you|still) (still )?(around|interested|available|up for) … ¿
        interview with
        (manager|team|director|head|owner|founder|client|panel|partner\w*|principal|boss|ceo|
            cto|lead|recruiter) … (like|love|want\w*|keen|asked|hoping) to (meet|speak|talk|
            chat|interview|see) (to |with )?you
        (would you be|are you|be) (up for|open to|game for|happy to|free for|free to|willing to
            (meet|come|do a|talk)) … (call|chat|meeting|coffee|conversation|visit|trial|
            interview|day|second|meet)
        (last|final|next|only|second) (conversation|call|chat|person|hurdle|round|talk|meeting)
            (would|will|is|before|left|with|remaining)
        (could do with|would like|like|love|want|need) (seeing|to see|meeting|to meet|watching|
            to watch) you (on|at|in|with|do|work|teach|cook|drive|play|again|weld|before|
            present|for)
        (before|until) (we|i|he|she|they|the \w+) (go|decide|take it|make|move|commit|sign|say|
            talk) (further|any further|on|up|anything|a decision|about money|numbers)
        (are you|will you be|you) (about|around|free|in town|available) (on |this |next |at |
            some time )*({day}|clock|week|morning|afternoon|weekend)
        (jump|hop|get|dial|call) (on|in|onto) (a |at |the |zoom |call |for )*(clock|call|zoom|
            line|phone|teams|meet)?
        (seen|interviewed|met|received|welcomed) by (dr|mr|mrs|ms|miss|prof|the|our|\w+ and|
            professor|head)
        come (and )?(present|show|pitch|demonstrate|talk (us )?through|walk us through|play|
            cook|sing|audition)
        (here is|attached is|here's|as promised) (the|your|our|a) (brief|task|case|exercise|
            assignment|test|problem|challenge)
    """,
    Concept.MOVE: r"""
        reschedul*
        (move*|moving|push*|shift*|postpone*|change*|switch*|swap*|bring* forward|put* (off|
            back)|delay*|rebook*|rearrang*) (our|your|the|this|it|that|back|today|tomorrow|
            {day}) ?(\w+ )?(interview|meeting|call|chat|conversation|appointment|slot|session|
            time|trial|{day}|clock|visit|by (an|a|half|one)|to)
        (instead|rather) … (of )?({day}|clock)
        ({day}|clock) … instead
        (not (be able to )?(make|do|manage)|can no longer (make|do)|have to cancel|need to
            cancel|needs to cancel|had to cancel|clash*|double booked|fallen ill|off sick|
            called away|ill today|is ill|stuck|come down with|down with) … (interview|meeting|
            call|{day}|clock|chat|time|appointment|slot|new date|another (time|day|date)|trial|
            conversation)
        (another|a new|a different|an alternative|alternative|new|other) (time|day|date|slot|
            appointment)s? (for|work*|that|to|suit*|possible|instead|would|¿|if|please|next)
        (find|look for|suggest|propose|fix|agree) (a|another|an) (new|different|alternative|
            other)? ?(time|date|day|slot)
        (half an hour|an hour|a day|a week|30 minutes|one hour|15 minutes|two hours|a bit)
            (later|earlier|forward)
        (push|move|shift|bring|change|switch|swap|do|make) (it|our|this|the|that|your|things|us|
            this one) (\w+ )?(back|forward|to|over the phone|by|until|on|online|in person|
            remotely|a day|for)
        (could|can|shall|would|may|might) (we|you|i) … (instead|rather|later|earlier|another
            (day|time)|over the phone|by phone|a different|move|push|shift|postpone|reschedule|
            do (it|this))
        (none|neither) of (those|these|the) … (work|suit|times|dates|slots|possible)
        (same|different|new|other) (time|place|day|link|room)( |$)
        (falls flat|fall through|fallen through|will not work after all|cannot make it|can not
            make|not going to make)
        \w+ rather than \w+ (is|works|suits)
        (event|invitation|meeting|interview) (has been |was |is )?(changed|updated|moved|
            cancelled|rescheduled)
        (tomorrow|today|{day}|clock|interview\w*|call|meeting|trial) … (is|are|will be|s|now)
            (no good|off|cancelled|postponed|impossible|out|a problem|not possible|not
            happening|difficult)
        (can not|cannot|could not|will not|not be able to|unable to) (take place|go ahead|
            happen|make it|see you|meet|be there|do {day})
        (unwell|indisposed|taken ill|bereavement|funeral|flooded|snowed in|stranded|broken down|
            car broke|train|flight|power cut|sick) … (today|interview\w*|meeting|call|instead|
            {day}|tomorrow|another|move|push|postpone|reschedul\w+)
    """,
    Concept.TEST: r"""
        (take home|technical|coding|case|online|written|practical|skills|aptitude|personality|
            design|programming|language|typing|welding|assessment|psychometric|sample|short|
            small|little) (test|task|exercise|challenge|assignment|study|assessment|
            questionnaire|brief|project|piece)
        (complete|do|take|finish|solve|submit|return|work through|sit|prepare|record) (the|a|
            this|our|an|your) (\w+ ){0,3}(test|task|exercise|challenge|assignment|assessment|
            case|questionnaire|presentation|recording|lesson plan|video|piece|menu|video
            interview)
        (hackerrank|codility|codesignal|testgorilla|hirevue|coderpad|spark hire|leetcode|on
            demand interview|one way (video )?interview)
        (send|sent|attach*|enclos*|share|set|give|giving) (you )?(the|a|an|our|over the|you a|
            you the) (\w+ )?(task|test|exercise|assignment|case|case study|brief|challenge|
            homework)
        (prepare|give|bring|deliver|hold) (a|us a|a short|an) (\w+ ){0,3}(presentation|lesson|
            talk|demo|pitch|class)
        (cook*|weld*|teach*|drive|driving|translate|build|plan) (for us|us|a) (\w+ )?(dish|
            dishes|menu|plate|sample|lesson|class|route|test|piece|page)
        (record|film|answer|solve|complete|prepare|bring along|do) … (answers?|questions|video|
            case|exercise|puzzle|challenge|spread|sample|task|problem|brief|mock up)( |$)
        (solve|do|complete|try|attempt) … (at home|in your own time|by yourself|within|minutes|
            hours|before|until)
        (assessment|challenge|test|exercise|task|case study|assignment|quiz) … (link|minutes|
            hours|begin|start|deadline|valid|attached|below|complete|submit)
        (start|begin|launch|open|access|take) (the |your |this )?(challenge|assessment|test|
            exercise)
        (weld|driving|typing|language|skills|coding|trade|cooking|practical|work) (test|trial|
            sample|assessment)
    """,
    Concept.CONFIRM: r"""
        (confirm*|looking forward to|look forward to|see|meet) (you|your|the|our|seeing|
            meeting) … ({day}|clock)
        (confirm*|confirmation|booked|scheduled|all set|locked in|set for|fixed|arranged) …
            (your interview|interview|slot|call with|appointment|trial|visit|clock)
        (booked|scheduled|locked in|down for|put you (in|down)|pencilled|penciled|diary|
            calendar|blocked) … ({day}|clock|interview|slot|meeting|trial)
        (interview|call|meeting|conversation|appointment|slot|trial|chat|visit|session) (is |
            has been |was |now )*(confirmed|booked|scheduled|set|fixed|arranged)
        (see you|speak (to you )?|talk (to you )?|meet you) (then|{day}|on {day}|at clock)
        ({day}|clock) (it is|is (fine|good|perfect|great|confirmed|ok)|works|suits|then|would
            (work|suit|be fine)|sounds)
        (zoom|teams|meet|video|dial in|joining|join|webex) (link|details|invite|invitation|call|
            the (call|meeting))
        (calendar )?(invite|invitation) (is |will |to |for |has |should |with )*(follow*|
            attached|sent|come|coming|on its way|out|been|be|arrive|the (call|interview))
        (ask for|report to|check in (at|with)|ring) (me|\w+) (at )?(the )?(reception|front desk|
            gate|door|bell)
        (please )?bring (your|a|an|along|safety|the) … (id|passport|certificates?|portfolio|
            shoes|boots|knives|licen[cs]e|laptop|documents|photo|originals)
        ({day}|clock|that|perfect|great|lovely|wonderful|brilliant|good|fine|super) … (it is|
            works|suits|is fine|fine (for|by|with)|sounds good|then|perfect) …
        (look*|looking) forward to (meeting|seeing|welcoming|speaking|talking|our (chat|call|
            meeting|conversation|interview))
        you will (meet|be meeting|see|be seeing|speak|talk|have) (with |to )?(me|\w+ and|our|
            the|us|mr|ms|dr)
        (ring|press|buzz) the (bell|buzzer)|bell sticks|(second|third|first|ground|fourth|fifth|
            top) floor|report to reception|photo(graphic)? id|parking|car park
    """,
    Concept.SLOT: r"""
        (slots|times|dates) (\w+ ){0,3}(this week|next week|between|suit|prefer|below|following|
            that work)
        (would|could|does|do|can|are|is|how about|what about|shall we say|how is|how does|maybe|
            perhaps|say) … ({day}|clock) … ¿
        ({day}|clock) … (suit*|work*|possible|free|available|convenient|ok|okay|good|any good|
            fine) … ¿
        (suit*|work*|free|available|convenient) … ({day}|clock)
        (we|i) (can|could|have|would) (offer|do|suggest|propose|slots?) … ({day}|clock)
        (either|between|options?|slots?|following (times|dates|slots)|possible (dates|times)) …
            ({day}|clock)
        (let (me|us) know|tell (me|us)|drop me) … (which|when|what|whether|if) … (suit*|work*|
            prefer|time|day|date|slot|available|availability|free|make it)
        (which|what) … (suits?|works?|prefer|is better) … (you|best) … ¿
        (share|send|give) (me |us |over |through )*(your|some|a few|two or three|times|dates)
            ?(of )?(your )?(availability|availabilities|times|dates|slots|preferred|free)
        ({day}|clock) (or|and) (the )?({day}|clock|\d+)
        (is|are|has|have|got|he|she|they|we|i|boss) (\w+ ){0,3}(free|available|around|in the
            office|in|open) (on |at |the |from |until )*({day}|clock|\d+(st|nd|rd|th))
        (say|maybe|perhaps|how about|what about|shall we say|could do|can do) (on |at |the
            )*({day}|clock)
        (what is|which is|which one is|what would be) (better|best|easier|good|preferable)
        (any|some) (day|afternoon|morning|evening|time) (but|next week|this week|after|that|you|
            suits?|works?|is fine)
        ok to confirm
        ({day}|clock) (at|around|about|after|before|from|if|would|instead|morning|afternoon|
            evening|lunchtime|then|ok|okay|any)* ?(\w+ ){0,6}¿
        any preference
    """,
    Concept.MEET: r"""
        (meet|speak|talk|chat|catch up|sit down|hop on|jump on|get together|continue (our|the)
            conversation) (with|to|again|in person|on|further|about|a call|more) (you|us|me|our|
            the|a|{day}|next)?
        (like|love|want|keen|happy) to (learn|hear|know|find out|see) more
        (quick|short|brief|another) (call|chat|phone call|conversation|word)
        (call|ring|phone) you
        next steps?
        (meet|see) the (team|rest|people|kitchen|workshop|children|ward)
    """,
    Concept.LATE: r"""
        (manager|director|owner|boss|partner|ceo|chair|head|principal|panel member|he|she) (is|
            s|has been|was) (\w+ ){0,2}(away|off|sick|ill|travelling|on leave|on holiday|out)
            (\w+ ){0,2}(until|till|this week|next week|sick)
        no decision( yet| as yet| so far|$)
        (plan|budget|headcount|structure) (\w+ ){0,2}(under review|being reviewed|reviewed|
            reassessed)
        (have|hoped|wanted|meant|planned|promised|supposed) (to )?(have )?(decided|come back|
            get back|let you know|an answer|a decision|give you an|be in touch|be back) … (by
            now|earlier|sooner|this week|last week|{anyday}|before|but|already)
        (delay(s|ed)?|held up|behind (schedule|plan|with|where)|a bit behind|running (a (little|
            bit) )?(late|behind)|slipped|backlog|bottleneck|bogged down)
        (decision*|result*|outcome|answer*|verdict|appointment) (is |are |will be )?(now
            )?(expected|due|likely|scheduled|planned|anticipated) (in |by |on |for |around |not
            before |the |at |to )*(week|{anyday}|end|early|mid|late|\w+ week|next|month)
        (taking|takes|take|took|taken|need|needs|needed|going to be) (us )?(a (little|bit)|
            rather|somewhat|much|slightly|quite a bit|far|a good deal)? ?(longer|more time|a
            while|another|a few more|extra time|some time)
        (later|longer|slower) than (we |i |originally |first |had |initially )*(planned|
            expected|hoped|promised|said|thought|anticipated|intended|usual|you|announced|we)
        (not|have not|has not|no) (yet |been able to |been |had a chance to |got around to |
            managed to |quite )*(decid*|made (a|the|our|up|any) (final )?(decision|mind*|
            choice)|reach* (a|the) (decision|verdict)|come to a|conclud*|finali*|heard (back
            )?from|sign* off|a decision|an answer|an update|(any )?news|final decision|decision)
        no (decision|news|answer|update|verdict|final word|green light|sign off) (yet|has|as
            yet|so far|from|until|either|before|on|to)
        (postpone*|push*|put off|moved|move|defer*|delayed|shift*) (the|our|a|that|this|back|
            their) ?(final )?(decision|the decision|timeline|deadline|selection|committee|board|
            vote|meeting of|start of|process|choice)
        (decision|answer|process|approval|selection|sign off|verdict|outcome|result*) …
            (postponed|delayed|pushed|put off|moved|slipped|wait*|take* longer|drag*|later|on
            hold|held|stall*|paused)
        (still|yet) (be )?(wait*|await*|pending|outstanding|to (be )?(decid*|approv*|sign|
            confirm*|hear|come)|missing|need|needs|under discussion|in discussion|deliberat*|
            debat*|discuss*|undecided|open|without|no )
        (wait*|await*) (for|on) (the |a |our |his |her |their |final |budget |one |feedback |
            some |us )*(approval|sign off|green light|decision|feedback|budget|confirmation|go
            ahead|answer|board|works council|committee|headcount|finance|signature|head office|
            hq|ceo|director|word|outcome|last)
        (on hold|paused|in limbo|up in the air)( for)? ?(until|for now|at the moment|while|till|
            temporarily|for the moment|this week|briefly)?
        (by|until|before) {anyday} (after all|at the (earliest|latest)|instead|now|rather than)
        (need|ask|give|bear|allow|grant) (us|for|with) … (until|few more|another|bit more|
            little more|more time|extra)
        (another|one more|two more|few more|couple (of )?more|three more|extra) (week|day|
            fortnight|business day|working day)s?
        (decision|answer|update|news|timeline) (will|would|is|now|to) (now |not |only )*(come|
            be|fall|follow|expected|likely|land|arrive)? ?(not before|only|later|after|in the
            week|mid|early|end of|until)
        (has|have|been) … (on (annual |sick |parental )?(leave|holiday|vacation)|ill|sick|away|
            travelling|off) … (decision|decide|sign|meet|final|back|until|so|which|yet|catch)
        not forgotten (about )?you
        (not|no|nothing|nobody) … (yet|as yet|so far|until|till|before|without)
        (has|have|had) (still )?(not|yet to|to) … (respond*|decid*|signed|met|come back|reply|
            replied|approved|clear|cleared|heard|been (signed|approved|countersigned|settled|
            made|finali\w+|confirmed)|read|return*)
        (can not|cannot|could not|can t) (give|tell|say|move|decide|share|promise|close) (you
            )?(anything|owt|a date|an answer|until|without|when|yet|it|more|final)
        (off|away|out|in|on|at) (\w+ ){0,3}(until|till|til|next|this week|all week|with the flu|
            sick|holiday|leave|jury duty|vacation|sailing|boston|travelling) … (decid*|sign*|
            can t|cannot|give|so|call|read|back|then|and|wants|will)?
        (wants?|needs?|has|have|must|got) to (\w+ )?(read|see|sign|approve|clear|decide|agree|
            vote|meet|respond|run it|talk|look|be (approved|signed|reviewed|seen)|confirm|
            review|go through|rubber stamp|weigh in|sit) … (first|before|all|again|off|itself|
            themselves|herself|himself|files|board|it|post*|this|candidates)
        (meets?|sits?|votes?|convenes?|reconvenes?|gathers?|decides?|comes? back|back|returns?)
            (only|again|not until) (on |in |next )*({anyday}|\w+ weeks|next|month|the)
        (slower|later|longer|slid|slipped|bumped|pushed back|overran|ran over|dragging on|hung
            up|snowed under|swamped|ate us alive|backed up|tied up|up to our|in limbo|lacked a
            quorum|no quorum)
        (bit|little|somewhat|rather|much|far) (slower|longer|later|behind|more time)
        (hit|press*|push*) (the )?(pause|hold)( button)?
        (paus*|frozen|freez*|hold*|stall*|held) … (for a (few|couple)|for now|until|while|
            temporarily|weeks|decision|not dead|at the moment)
        (being|is|are|under) (reorgani\w+|restructur\w+|reconsider\w+|renegotiat\w+)
        (need|take|takes|taking|require|ask for|want) (us )?(a )?(rather |a bit |a little |some
            |slightly )*(more|extra|additional|another) (time|days|week|weeks|than)
        (break|breaking|broke|missed|miss) (that|the|my|our|a) (promise|deadline|word)
        (we are|still|i am) (torn|undecided|deliberating|on the fence|going back and forth|
            chewing|debating|stuck|waiting|deciding|discussing|thinking|comparing)
        (you have not|have not|not) (been )?(forgotten|disqualified|ruled out|rejected|
            eliminated|dropped)
        (still) (very much )?(on|in|with|at|a|sitting|being|being discussed|under|waiting|
            awaiting|to) (my|the|our|his|her|play|running|mix|desk|process|finance|budget|board|
            review|trust|hr|legal|hq|yes|be)
        (until|till|before) (it|he|she|they|that) (is|has|have|are)
        (no news (is|yet)|not yet|nothing yet|no decision|no answer yet)
        (clear|approve|authori[sz]e|fund*|countersign*|ratif*) … (first|posting|before|budget|
            job|position|post)
        (as soon as|once) … (signed|approved|cleared|back|clarity|closes|allowed|confirmed)
        give (us|me) (a bit|until|another|some|a few|more|time)
        hope* to (be|have) … (position|decided|decision|settled|appointment|finished) …
        (umming|ahhing|dithering|dithers|humming|undecided|wavering|in two minds|make (his|her|
            their|our|its|my) minds? up|made (his|her|their|our|its|my) minds? up)
        nothing (to report|new|concrete|definite|firm|final|has (changed|moved|happened)|is
            (settled|decided|fixed|signed)|doing|yet|moves|more i can)
        (require|requires|requiring|needs|need|needing|taking|requested|asked for) (some |a
            little |a bit of |us |much )*(additional|more|extra|further|longer) (time|days|
            weeks)
        (unable|not able|impossible|can not|cannot|not allowed) to (issue|do|sign|move|proceed|
            confirm|commit|act|announce|promise|tell|say|hire|decide) … (until|till|before|
            unless|without|while|yet|now)
        (until|till|unless|before) (this|that|it|he|she|they|we|the \w+|our \w+|\w+ \w+) (\w+
            )?(is|are|has|have|was|gets?|comes?|signs?|approves?|clears?|complete|done|returns?|
            decides?|says?|releases?|know|hear)
        (i|we) (know|realise|realize) (i|we) (said|promised|told you|had said|spoke of|
            mentioned)
        (has|have|had) not (yet )?(released|signed|approved|confirmed|decided|agreed|come|given|
            granted|paid|cleared|met|been|returned|replied|answered|got|found|made|finali\w+|
            had|renewed|opened|closed|started)
        (is|are) (still )?(being|getting) (renewed|negotiated|discussed|approved|finali\w+|
            audited|sorted|worked out|restructured|renovated)
        (remains?|stays?|still|is still|are still) (active|open|pending|live|under
            consideration|in play|alive|on the table|valid|with (the|hr|legal|finance))
        (string|stringing|strung|lead|leading) you (along|on)
        (wish|hope) i (had|could|was able) (more|better|to (tell|give|say)|something|give you|
            tell you) (\w+ )?(concrete|definite|more|sooner|news|now|yet|a date)
    """,
    Concept.OPEN: r"""
        (not|no) (be )?(able|allowed|in a position|possible) to (say|tell|give|decide|move|
            share|confirm|commit)( you)?( anything| anything final| when| yet)?
        (more|remaining|further|last|two|three|few|couple of|one more|another|final) (of
            )?(candidates?|interviews?|applicants?|conversations?|people|person) (to (see|meet|
            interview|speak|talk|come)|left|still|scheduled|in the (pipeline|process)|lined|we
            want to|remaining)
        (finish*|complet*|wrap* up|conclud*|get* through) (\w+ ){0,4}(interviews|candidates|
            conversations|first round|applicants) (first|before|by|this|next|on|and)?
        (still|currently|continue to|continuing to|yet to) (be )?(interview*|meet*|see*|review*|
            consider*|in (the )?(process|middle|talks|discussion*)|evaluat*|compar*|speak* (to|
            with)|assess*|finish*|complet*|work* (on|through)|go* through|decid*|in the running|
            weigh*|finali*|look* at)
        (decision|matter|process|question|it|things|everything|position|race|choice) … (is|are|
            remains|s) (still |very much |wide |all )*(open|undecided|pending|ongoing|under
            review|in progress|on the table|in flux)
        (decide|decision|deciding|choose|meet to decide|sit down|compare|regroup|discuss) …
            (after|once|when|until|as soon as|following) … (interview*|candidate*|back|everyone|
            all|return*|meeting|budget|holiday*|board|seen|spoken)
        you (are|re) (still )?(very much |definitely |absolutely )?(in the (running|mix|race|
            picture|process|frame|final)|under consideration|on our (list|shortlist)|being
            considered|a (strong|serious|top) (candidate|contender))
        (remain*|still) (very )?(interested|keen|under consideration|in the)
        (no|nothing) (new|news|concrete|further|definite|final) (yet|to|from|so far|here|i can|
            until|at)
        (can|could) (you )?(bear|stay|hang|hold) (with|on|in there|tight)
        (between|down to|narrowed) (you|two|three|the last|the final|it) … (candidate|people|
            person|others?|final|choose|decide|you|two|three)
        (seeing|meeting|interviewing|see|meet|interview) (one|two|three|a few|some|a couple|
            several|another|more|the last) (more |other |of )*(person|people|candidate|
            candidates|applicant|applicants|others?)
        (put|get) (our|their) heads together
        (interviews|process|recruitment|selection|conversations) (are|is) (still )?(ongoing|
            underway|under way|running|continuing|in progress|not finished|not over)
        (two|three|one|both|last|final|remaining) (of (our|the|my) |you )?(final|two|finalists|
            interviewers|candidates|conversations|interviews)
        (in (due course|the (running|mix|frame)))
        (compare notes|make the call|make up (our|their) minds?|reach a decision|sleep on it)
    """,
    Concept.PATIENCE: r"""
        (apolog*|sorry|forgive) … (wait*|delay*|silence|slow|long|keep*|late|hold up|not
            (getting|coming|being|replying|having)|radio|quiet|taking)
        (sorry|apolog*|embarrass*|ashamed|forgive) … (silence|quiet|slow|wait|waiting|delay|
            late|holding|time|promise|hang*|keep*|long)
        (bear|bearing|stick|hang|hold) (with us|on|tight|in there)
        (thank* (you )?for|appreciate|grateful for|ask for|beg|asking for) (your )?(\w+
            )?(patience|understanding|waiting|bearing)
        be(ing)? patient
        (please )?(give|grant|allow) (us|me) … (time|days|week|until)
        (keep|kept|keeping) you (waiting|hanging|in suspense|posted|in the loop)
        as soon as (we|i|there|he|she|they) (know|have|hear|can|is|has|decide)
    """,
    Concept.ASK_FOR: r"""
        (salary|pay|wage|compensation|rate) (expectation*|requirement*|range|are you|would you)
        (what|long|which) (is |are )?(\w+ )?your (current )?notice( period)?
        (upload|send|fill|return|complete|email|provide|forward|get) (\w+ ){0,4}(portal|back
            signed|those to me|to us|by return|soon as you can|authorization|authorisation|
            background check|consent)
        (question|query|clarification|point|thing)s? (for you|came up|has come up|that came up|
            to clear up|i forgot|we forgot|i have for|we have for|before (we|i))
        (send|forward|provide|share|upload|submit|supply|email|bring|attach|let (us|me) have|
            give (us|me)|need|require*|missing|ask (you )?for|lack*|see|get|request*) (me |us |
            over |through |in |across |along |you |to see |also |a copy of |still |copies of
            )*(your|a|an|the|some|two|three|any|copies of|proof of|scans? of|details of|names?
            of|contact details|a scan of|a list of|one more|updated|references|confirmation of|
            evidence) ?(\w+ ){0,5}(references?|referees?|certificates?|transcripts?|diplomas?|
            degree|portfolio|cv|resume|work permit|visa|passport|driving licen[cs]e|licen[cs]e|
            registration|payslips?|documents?|cover letter|salary expectations?|notice period|
            work samples?|code samples?|dbs|criminal record|background check|permit|right to
            work|address|phone number|telephone number|date of birth|nmc|pin|form|
            qualification*|availability to start|photos?|examples?|id|proof|links?|github|
            details|medical|vaccination|tachograph|adr|training record*|availability for
            references)
        (what|which|how much) … (salary|pay|rate|compensation|notice|earn*|expect*|wage|day
            rate|hourly) … (expect*|looking|have|range|require*|period|current*|have in mind|¿|
            you)
        (do|are|would|have|can|could|will|did|were|is|was) (you|your) … (licen[cs]e|permit|visa|
            right to work|relocat*|work weekends|work shifts|shift*|nights|travel|willing|
            prepared|commute|car|certificate|qualification|eligible|entitled|experience (with|
            in|of)|registered|registration|require sponsorship|sponsorship|other offers?|still
            interested|still available|remote|overtime|reference|referee|on call) … ¿
        (who|whom) (can|could|may|should) we (contact|call|speak|ask|reach) … (reference*|
            referee*|¿)
        (contact|reach|call|speak to|take up|follow up) … (your )?(references?|referees?|former
            (employer|manager|boss))
        (fill|complet*|return*|sign) (in |out |and return )?(the|this|our|a|an) (\w+ )?(form|
            questionnaire|sheet|consent|declaration|application form|personnel form)
        (could|can|may|might) i (have|get|ask|call|ring|contact|speak|trouble|see|check|phone)
        (do|did|have|are|would|will|can|could|is|does|were|got|you got|you) (you|your|the|
            yours)? ?(\w+ ){0,10}(licen[cs]e|card|permit|ticket|certificate|weekends?|
            relocat\w+|public somewhere|live in|move to|commute|on the market|other offers|
            other processes|memoq|software|transcripts?|referees?|references?|willing to|
            prepared to|happy to work|overtime|nights|degree|qualified|registered|notice|salary|
            money|tied|current employer|driving) ?(\w+ ){0,12}¿
        (what sort of|how much|what kind of|how many|what do you|what are you|what would you|
            which) (\w+ ){0,6}(money|weeks|notice|charge|earn|paid|on at the moment|expecting|
            salary|rate|tied|languages|hours|days) ?(\w+ ){0,10}(¿|$)
        (gap|missing|don t see|do not see|can t find|can not find|not see|incomplete|
            outstanding|lacking|unsigned|expired|illegible|unreadable) … (employment|cv|history|
            file|packet|form|transcript*|document*|reference*|certificate*|address|application|
            page|in your)
        (still require|still need|yet to receive|require the following|need the following|
            following documents|documents outstanding)
        (which|what) name should|how do you spell|what is your (address|surname|number|date of
            birth|t shirt|preferred)
        (is it (ok|okay|alright|all right)|would it be (ok|okay|alright)|do you mind|would you
            mind) (if|that) (i|we) (call|contact|speak|ring|ask|take up|share)
        (call|ring|phone|contact) (captain|professor|mr|mrs|ms|dr|your|\w+) (\w+ ){0,3}about you
        (two|three|one|couple of|few) (quick |small |short )?(things|questions|points|queries|
            people who)
        forgot to ask
        (are|is|would|will) (you|that|it) (all right|alright|ok|okay|fine|happy|comfortable)
            (with|to|for|about|if) … ¿
        (have you|do you have|have you got|you got|got) (your|a|an|any|the|yours) (\w+ ){0,4}¿
        (why|when|how) (did )?(you|your) (\w+ ){0,2}(left|leave|quit|resigned|moved|changed|
            stopped)
        (who|whom) (could|can|should|may|might|do) (i|we) (phone|ring|call|ask|contact|talk to|
            speak to|email|write to)
        (current|valid|visa|work|passport) (visa|permit|status|type|number|authori[sz]ation) …
            (when|expire*|run* out|valid|type|¿|send|let|copy)
        (write|send|give|drop|jot|let|tell) (me|us) (two|a few|a couple of|some|a|one|three|
            down|back|your) (\w+ )?(sentences?|lines?|words|paragraph|details|dates|names|
            numbers?)
        for our (records|files|paperwork|insurance|accounts|system)
    """,
    Concept.ASK: r"""
        (a line or two|quick answer) (will|would|is)
        (wonder*|wondering|need to know|like to know|want to know|curious|find out) (about|
            whether|if|what|how|which|when|where)
        (clarify|explain|elaborate|tell (me|us)|let (me|us) know|confirm|remind (me|us)|say|
            indicate) (a bit |a little |more |briefly |again |by return |quickly )*(about |on |
            whether|if|what|how|why|when|where|your|the|which)
        (could|can|would|might|may) (you|i|we) (please |just |also |perhaps |maybe |quickly |
            briefly |ask you |kindly |possibly )*(tell|send|let|confirm|share|give|explain|
            clarify|provide|ask|forward|say|check|help|remind|elaborate|have|get|upload|drop|
            describe|trouble|be so kind|point|resend)
        please (also |just |kindly )*(send|let|confirm|reply|provide|tell|share|forward|upload|
            complete|advise|return|fill|give|drop)
        (one|a|two|three|some|few|couple of) (quick |small |short |more |last |further |little
            )*(question|query|thing|queries)s?
        (what|which|how|who|where|why|when|do|does|did|are|is|was|were|have|has|will|would|can|
            could|should|may) (you|your|is|are|the|was|long|many|much|far|about|kind|sort|we|
            that|it|made|would|do|did)\b … ¿
        ¿
        (let|get) (me|us) know (where|whether|what|if|how|by|your)
    """,
    Concept.RECEIVED: r"""
        (forwarded|passed|shared) (to|on to|with|it to)
        (receiv*|got|have|arrived|landed|reached us|to hand|in safe hands) … (your|the|
            everything|all|application|documents|cv|message|mail|email|note|slides|task|
            certificates?|references?|form) (application|documents|cv|resume|message|mail|email|
            note|certificates?|references?|portfolio|submission|form|task|test|exercise|letter|
            papers|safely|thank*|with thanks|we need|slides)?
        (application|documents|cv|submission|certificates?|references?|portfolio|task|form|
            everything|message) … (received|arrived|reached|complete|come through|came through|
            submitted|logged|registered|on file|with us)
        (confirm|acknowledg*) (receipt|that we (have )?received|safe receipt)
        (noted|duly noted|got it|will do|understood|fair enough|received with thanks|much
            appreciated)
        (got|received|have|reached) (both|it|them|everything|all|your|that|this|the)( |$)
        (all|everything|papers|documents|both|it) (\w+ ){0,2}(arrived|came through|received|
            complete|is here|are here|in order|safe|safely)
        (thanks|thank you|cheers|ta) (\w+ )?(for (your|the) (application|note|message|email|
            card|letter)|noted|received|for (applying|sending|your))
        (appreciate|appreciated) (the|your|it|that|you)
        nothing (more|else|further) (is )?(needed|required|to do)
        (if|should) (your|we|there|you) … (match|suitable|background|fit|shortlist*|need
            anything|like to) … (touch|contact*|reach|invite|hear)
        (application|reference) (number|ref|reference|no)
        (being|be|under|will be) (reviewed|review|considered|processed|assessed)
        (gone|went|goes|is|put) (straight )?(into|in|to|with|on) (your|the) (file|folder|record|
            system|pile|application|inbox)
        (so|very|super|really|most) (sweet|kind|helpful|thoughtful|useful|nice) (of you)?
        (plan|timeline|schedule|date|nothing) (has not|hasn t|has) (not )?(changed)
    """,
    Concept.PASSED_ON: r"""
        (pass*|forward*|shar*|hand*|relay*|sent|send) (it |this |that |them |your |these |
            everything |all |the )*(note |message |mail |email |thanks |kind words |regards |on
            |along |thank you |documents |application |cv |portfolio |references |task |
            feedback |over |onto |slides )*(to|on to|onto|with|on|along) (the|our|my|her|him|
            them|all|everyone|anna|both|\w+)
        (let|tell) (the|my|her|him|them|\w+) (team |colleague* |know |panel )*(know|you)
        (add*|put|attach*|filed|file|place*|include*|update*) (it|this|them|that|these|your \w+|
            the \w+) … (file|application|record|folder|profile|your details|system)
        (review*|look* (at|through|over)|read*|consider*|go* through|stud*|assess*) (it|them|
            your|the|these|this|everything|all) … (application|carefully|documents|detail|cv|
            profile|submission|soon|shortly|next|materials|team|and)?
        (sharing|shared|passing|passed|forwarding|forwarded|showing|shown|sending|sent) (\w+
            ){0,4}(to|on|with|along|round|around)
        (office|hr|we|they|i|team) (will )?(check|checks|look|read|review|process)
    """,
    Concept.WILL_ANSWER: r"""
        let you know (by|on|before|within)
        (be|get|come|back|write|report|revert|reach out|respond) (in touch|in contact|back|to
            you|back to you|again|with you|out to you|contact) … (by|before|within|in|soon|
            shortly|once|when|as soon|after|with|latest|next|this|on|the|{day}|until|either way|
            at)
        (you will|you can|you should|you ll|expect to|you may) (hear|expect|have|get|receive)
            (from|an answer|back|to hear|a reply|our|news|feedback|a decision|something|an
            update)
        (let|give) you (know|an update|a call|an answer|our answer|feedback|the outcome|a
            decision) … (by|before|within|in|soon|shortly|once|when|as soon|after|{day}|next|
            this|latest|end|either way|at)
        (decide|decision|answer|feedback|news|update|outcome) … (by|before|within|in|on|end of|
            next|this|until) … ({day}|week|days|month|fortnight)
        (will|shall) (be in touch|be in contact|get back|come back|contact you|update you|let
            you know|write again|keep you)
        (you get|you ll get|you ll have|you will get|get an|have an) (an )?(answer|reply|
            decision|word|news|response)
        (decision|answer|news|verdict|word|outcome) (on|by|this|next|before|within|latest|end|
            in)
        (phone|ring|call|write to|email|contact|text|message) you (straight|on|by|after|once|
            when|next|as soon|before|with|then|{day})
        (speak|talk) (soon|then)
        we will (call|see|write|phone|let|be)
        come back to you
        (expect|expecting|hope|hoping|plan|aim) to (be in touch|get back|have (a|an|news)|
            decide|let you know|reach|finish|hear)
        (reach|make|take|come to) (a|their|our|the|its) (decision|choice|call) (by|on|within|
            next|at|in|before|after|this)
        (you|we) (will|ll) (know|have news|wrap up|be done|tell you|decide) (by|right after|on|
            this|next|before|soon|then|for sure|after|within)
        (wrap up|finish|be done) by {anyday}
        (put|lay|place) (it|that|them) (in front of|before|to) (them|the \w+|him|her|my|our)
    """,
    Concept.THANKS: r"""
        thank* … (you|for|so much|very much|again|your|coming|time|note|message|mail|email|kind|
            application|interest|conversation)
        (lovely|nice|great|good|pleasure|enjoyed|kind|pleased|glad) … (meet*|hear*|speak*|talk*|
            note|message|words|to (read|hear|see)|from you|conversation|chat|of you)
        (enjoyed|appreciate*|grateful) … (meet*|talk*|conversation|time|note|visit|it|your|the|
            interview)
        (you are|you re) (very |most )?welcome
        (have|enjoy) (a|your) … (weekend|day|evening|week|holiday|rest)
        (likewise|my pleasure|pleasure was|no problem|no worries|any ?time|cheers|aw|how kind|
            how thoughtful|so kind|made my (day|morning)|great fun|was fun|good meeting you|
            good to meet|fingers crossed)
        (thanks|thank you|thx|ta)( |$)
        (no worries|so sweet|sweet of you|catch you|see you (around|soon)|perfect|great|super|
            lovely|brilliant|excellent|wonderful)( |$)(thank\w*|that|of you|soon|good|to)?
        good to (hang|chat|talk|meet|see|hear)
        (pleasure|treat|joy|delight) (to|was|meeting|having|all)
    """,
    Concept.AWAY: r"""
        (reply|respond|answer|get back|read) (\w+ ){0,4}(when|once|after|as soon as) (i|we) (am|
            are|get|return) ?(back)?
        (am|are|be) on (annual |sick |parental |maternity |paternity |summer )?(holiday|
            vacation|leave) (until|till|from|this|and|through|with)
        (am|be|are) back (on|in|at|from|{day})|^back (on|at|from) {day}|return(ing)? (to (the
            )?(office|work|my desk)|on {day}|{day})|back (at my desk|in the (office|studio|shop|
            surgery)|to work)
        (i am|i will be|we are|i m|am|currently|be) (currently |now |presently |away and )*(out
            of (the )?office|out of office|ooo|away (on|until|till)|on (annual |parental |
            maternity |paternity |sick |vacation |my |summer )*(leave|holiday|holidays|vacation|
            honeymoon|sabbatical)|not in the office|travelling (and|with|until)|off (until|till|
            work|from|sick)|unavailable (until|till|from|and))
        out of (the )?office (until|till|from|and|with|on|reply|message|this|returning|today)
        (limited|no|little|intermittent|only occasional|reduced) access to (my )?(e ?mails?|
            inbox|messages)
        (return*|back) (to|in|at) (the |my )?(office|desk|work) (on|from|in)
        (reply|respond|answer|read|get back to) … (on my return|when i (return|am back|get
            back)|upon my return|after my return|once i am back)
        (your (mail|email|message) (will|is) not (be )?(forwarded|read)|not be (forwarded|
            monitored|checking))
        (in my absence|during my absence|while i am away|in urgent (cases|matters)|for urgent|
            if (it is|your \w+ is|this is) urgent|anything urgent)
        (no longer (works?|employed|working|with the company|at|with us)|left (the company|the
            organi[sz]ation))( |$)(at|for|with|here|please|and)?
        (am|be|currently|are|m) (currently |now |all )*(away|out|off|travelling|traveling|on
            leave|on holiday|on vacation|on annual leave|on parental leave|out of the (office|
            shop|country|studio)) (\w+ ){0,6}(until|till|til|through|from|back|returning|
            between|starting|and will|this week|with no|with limited|and not|at the moment)
        (not|only|rarely|occasionally) (be )?(check*|read*|answer*|access*|look*) (\w+ )?(e
            ?mails?|mail|messages|inbox|it)
        (if it can t wait|if it cannot wait|if it can not wait|anything urgent|urgent matters|
            for anything urgent|need something sooner|in the meantime (please )?contact)
        (is |has )?(looking after|covering for|standing in for|taking care of) (my|me)
        (thank you|thanks) for (your|the) (e ?mail|message|mail) i (am|will be)
        (i am|i m|i will be|we are) off \w+ … (back|return|until|till|only)
        (only|rarely|seldom) (look|check|read|see|answer) (at )?(e ?mails?|mail|messages|my
            inbox)
        (back|return|returning) (in|at|to) (the |my )?(office|studio|desk|shop|work|surgery|
            school|clinic|lab) (on|from|in|{anyday})
        (this is an )?(out of office|absence|vacation) (notice|message|note|reply)
    """,
    Concept.MACHINE: r"""
        (this is an |an |fully )?(automat*|auto generated|auto) (generated )?(repl*|response|
            message|mail|email|confirmation|acknowledg*|answer|notification) (from|to|and|do
            not|please|sent|confirm*|$)
        (mailbox|inbox|address|account) (is )?(not|un) ?(monitored|attended|read|staffed)
        (do not|please do not) (reply|respond) to this (e ?mail|message|address)
        (ticket|case|request|reference) (number|id|no) … (created|opened|assigned|received|is|
            \d+)
        (ticket|case) (has been |was |is )*(created|opened|registered|logged|assigned)
        (your (request|enquiry|inquiry|query|message)) (has been|was|is) (received|logged|
            assigned|registered|queued|forwarded)
        (we|team) (aim|try|endeavou?r) to (respond|reply|answer) (to )?(all |your |within|every)
        unattended
        (please )?add (a )?(reply|comment) above this line
        (generated|sent) automatically
        automatically (generated|sent|created)
        (mailbox|inbox|address) (is |are )?(not|un) ?monitored
        (not (read|monitored|checked)|do not reply|no reply)
        (your|the) (request|ticket|case|enquiry) (\w+ )?(has been|was|is) (received|created|
            updated|being reviewed|assigned|logged)
        (add|post) (additional )?comments
        (created|opened|logged|registered|raised|assigned) (a |your |the |as |under )*(request|
            ticket|case|issue|incident|reference)( |$)
        (agent|representative|specialist|member of (our|the) (team|staff)|advisor|someone)
            (will|shall) (respond|reply|be in touch|get back|review|contact) … (business|
            working|hours|days|shortly|soon)
        (quote|include|keep|mention) (this|the|your) (number|reference|ticket|id|subject)
    """,
    Concept.BOUNCED: r"""
        (delivery|message|mail|email) … (failed|could not be delivered|not (be )?delivered|
            undeliverable|was not delivered|has failed|rejected by|permanently|bounced)
        (address|mailbox|user|recipient|account) … (not found|does not exist|unknown|rejected|
            is full|not be found|disabled|could not be found|over quota|unavailable|not exist)
        (550|554|552|553) (5|user|no such|mailbox|relay|requested|address)
        mailer daemon
    """,
    Concept.ADVERT: r"""
        (tips|tricks|secrets) (to|for|that|every|on|about) (ace|nail|land|help|win|succeed|
            crack|your|prepare|get|interview*)
        (shared a post|commented on|mentioned you|requested your review|pull request|connection
            request|invitation to connect)
        unsubscribe
        (newsletter|webinar|podcast|episode|e ?book|masterclass|bootcamp|online course|free
            trial|promo code|discount|coupon|special offer|limited time|black friday|sale ends|
            early bird)
        (mock|practice) interviews?
        (interview|job search|career|cv|resume) (prep*|coach*|tips|tricks|training|course|guide|
            toolkit|hacks|advice|template*|secrets)
        (jobs?|roles|vacancies|positions) (alert*|recommend*|you might|matching|for you|near
            you|that match|we think)
        (new|\d+) (new )?(jobs|roles|vacancies|openings|positions) (match*|for|near|in|posted|
            this|you|added|found)
        (based on|matching) your (profile|search|preferences|alert*)
        (ace|crack|nail|land|boost|improve|upgrade|level up|master|prepare for) your (next |
            dream |upcoming )*(interview|career|cv|resume|salary|job|skills|profile)
        (subscribe|sign up (now|today|here|free)|register (now|today|here)|buy now|order now|
            shop now|premium|try it free|subscription|people viewed|viewed your profile|
            appeared in|claim your|save \d+|\d+ (percent )?off)
        (guest on|appear on|be on|come on) (our|my|the) (show|podcast|programme|radio|channel)
        (interview|talk to|speak to) you (for|about|on) (our|my|an|a|the) (podcast|show|article|
            book|thesis|study|research|magazine|newspaper|radio|blog|dissertation|piece|feature|
            story|series|survey)
        (market research|user research|research (study|interview|project)|survey|looking for
            participants|gift card|voucher|focus group|(for|in) (a|our) study)
        (parcel|your (order|invoice|shipment|delivery|booking|reservation|purchase|subscription|
            payment|account|password|statement|bill|prescription|appointment at))
        (verification|security|sign in|login) (code|alert)
        (recruit*|hiring|staff*|talent) (agency|service*|solution*) … (your company|your
            business|help you (hire|recruit)|clients)
        (invest*|funding|insurance|loan|mortgage|crypto) (opportunit*|offer|quote|rate)
        (free|three|first) (\w+ )?(sessions?|lesson|trial month|consultation|coaching)
        (you created this alert|job alert|see all jobs|easily apply|view all jobs|jobs for you|
            jobs near)
        (rate|review|share) (your|my) (interview|experience|stay|purchase|visit)
        (an )?episode|podcast
        (we place|our agency|our candidates|your hiring|hire faster|help (you|your team) (hire|
            recruit)|charge on success)
        (expert|former|faang|top|ex) (\w+ )?(coach*|recruiter* tips|hiring manager* reveal)
        (alumni|careers (evening|fair|day)|job fair|career fair|open day|networking event|
            meetup)
        (exhibition|rsvp|prosecco|open house|launch party|invited to our (event|opening))
        (get hired|dream job|stand out|beat the ats|job search (tips|strategy)|resume (review|
            builder|template))
        (view (this|in) (your )?browser|manage (your )?(notifications|preferences)|update
            preferences)
        (recommended|suggested|similar|trending) (jobs|roles|positions)
        (in this (issue|edition|week)|read (our|more|the full|on)|scripts for|worksheet|founder
            s letter|raised (money|a series|\d+|our series)|series (a|b|c|d)|press release|
            product update|what is new)
        (hardest|toughest|most common|top \d+) (interview )?questions
        recruiters reveal
        we are hiring across|join our (talent )?(newsletter|community|webinar)
    """,
    Concept.OTHER_BUSINESS: r"""
        (invoice|quote|quotation|order|delivery note|purchase|shipment|supplier|payment|refund|
            rent|landlord|tenant|dentist|garage|car service|school trip|parents evening|
            birthday|wedding|party|barbecue|bbq|choir|band practice|football|match|gym|yoga|
            holiday photos|flat|boiler|plumber|kids|babysit*|dinner|pub|pizza|concert|tickets|
            reunion)
        (wrong|another|different) (person|anna|thomas|address|recipient|thread|david|maria)
        (meant for|not meant for|intended for) (someone|somebody|you|another|a)
        (conference|talk|meetup|panel discussion|paper|proposal|grant|slides for|workshop on|
            speaking slot|call for papers|rota swap|minutes of|alumni)
        (we|you) (used to|worked together|back at|at uni|at school)
        (loan|mortgage|credit (card|application)|car loan|lender|tenancy|rental|lettings|
            letting|landlord|flat \d+|apartment|unit \d+\w?|scholarship|tuition|admission*|
            semester|graduate program|membership|gym|adopt|adoption|insurance|claim|claims
            assessment|property|deposition|court|counsel|vaccination|booster|appointment for
            your|dental check|repair|warranty|hotel stay|flight|booking|beta program|volunteer
            program)
        (your mother|your mum|mum|mom|dad|aunt|auntie|uncle|granny|grandma|gran|sweetheart|
            darling love|hi love|son|babe|sitter|lamb|roast|how did (it|the interview|your
            interview) go|crossing everything|proud of you|love (mum|mom|dad))
        (projector|assembly|rota swap|boiler|hall|parents|pupils|year group|school run|pe |kids|
            bring coats|car park closed|fire drill|newsletter|printer|invoice*|purchase order|
            supplier|customer|client meeting|standup|sprint|pull request|deploy*)
        (conveyancing|completion|transfer deed|solicitor|exchanged|kick off|rec ground|one
            short|five a side|league|tournament|spare room|allotment|car boot|raffle|bake sale|
            fundraiser)
    """,
    Concept.PRIVATE: r"""
        (your (mother|mum|mom|dad|father)|mum|mom|aunt|auntie|uncle|granny|grandma|gran|
            sweetheart|hi love|sitter|how did (it|the interview|your interview|things) go|how
            was (it|the interview|your interview)|crossing everything|proud of you|love (mum|
            mom|dad)|sunday (lunch|roast)|kids|movie night|beers|barbecue|bbq|birthday|wedding|
            holiday photos)
    """,
    Concept.JOB: r"""
        (interview*|jobs?|roles?|positions?|vacanc*|candida*|cv|resume|hiring|hire|hires|
            recruit*|employ\w+|shortlist*|notice period|contract of|trial (shift|day|lesson)|
            apprenticeship|referee*|offer letter|start date|requisition|panel|hr|talent|teacher|
            nurse|driver|engineer|developer|technician|assistant|manager|welder|chef|accountant|
            analyst|designer|architect)
    """,
    Concept.CANDIDACY: r"""
        interview*
        appl(y|ied|ication|ications|ying|icant|icants)
        (job|role|position|vacancy|candidate|candidates|candidacy|cv|resume|hiring|recruit*|
            shortlist*|applicant|salary|notice period|references|referee|employment|career|
            onboarding|selection|panel|post of|trial (day|shift|lesson)|assessment|round|offer|
            contract)
        (our|the|your|last|lovely|nice|great|good) (conversation|chat|meeting|call|visit|talk)
        (meet|met|meeting) (you|with|the team|the panel)
        hiring manager
        next steps?
        (process|decision|decide)
        (appointed|appointment|weld\w*|shift|rota|vacancies|headcount|start date|finalist|
            governors|trustees|hr|talent|people team)
    """,
    Concept.SILENCE: r"""
        (if|should|unless|in case) … (not|nothing|no longer) … (hear|heard|receiv*|contacted|
            response|reply)
        (hear|heard) nothing
        no (news|response|reply) … (means|assume|consider)
    """,
    Concept.HYPOTHETICAL: r"""
        (if|should|in case|unless|in the event|were) (unfortunately |for any reason |then
            )?(you (do|are|should|have) not|we|selected|shortlisted|successful|your
            (application|profile|cv|skills|experience)|you (are|re|were|be|get) (successful|
            selected|shortlisted|chosen|invited|offered|through)|there (is|are)|this|they|the
            (panel|team|board|committee)|a (suitable|position|role|match)|any|another|something|
            anything|your)
        (whether|if) (we|they|or not)
        (might|may|could) (be able|eventually|then|potentially|possibly|later)
        (would have|had we|had it|could have|should have) (liked|loved|been|gladly|wanted|
            offered|had)
        (before|until|once|when|after) (we|they|the (board|committee|team)) (can |could |have |
            has |will )?(make|made|decid*|extend|offer|sign|chosen|choose)
        (only|those|all|successful) (candidates|applicants|people|who are) (who|we|selected|
            that|shortlisted|will be|are)
        (assume|take it) that
        if you (have not|do not|don t|haven t) (heard|hear|received|receive)
        (if|should|unless) … (not heard|no longer|hear nothing|do not hear)
    """,
    Concept.NEGATION: r"""
        (not|no|unable|never|without|nor|neither|cannot|nobody|none)
    """,
}
