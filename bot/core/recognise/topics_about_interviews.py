"""Events around interviews that are none of the owner's: debriefs, preparation, media, research.

Patterns match folded text (lower case, no accents).
"""

from __future__ import annotations

from bot.core.recognise.topic import Topic

TOPICS_ABOUT_INTERVIEWS: tuple[Topic, ...] = (
    Topic(
        "debrief",
        "is about judging candidates or looking back, not an interview",
        r"de-?brief(?:ing)?|calibration|kalibrierung|score ?cards?|hiring (?:committee|decision|"
        r"sync|meeting|huddle|review|pipeline|plan(?:ning)?|kick-?off|standup|stand-up)|"
        r"interview(?:er)? (?:sync|huddle|calibration|kick-?off|training|shadow(?:ing)?|"
        r"feedback|debrief|retro|notes|onboarding|planning|scheduling|guide|workshop|round-?up|"
        r"wrap-?up|pool)|recruit(?:ing|ment) (?:sync|stand-?up|weekly|pipeline|update|strategy|"
        r"kick-?off|review)|candidate (?:review|debrief|discussion|pipeline|shortlist|selection "
        r"meeting)|post-interview|round-?up|feedback (?:due|runde|call|on|zum|gesprach)|"
        r"feedbackgesprach|nachbesprechung|auswertung|"
        r"debriefing (?:candidat|entretien)|bilan (?:des )?entretiens|retour (?:sur )?entretien|"
        r"nabespreking|evaluatie kandidat|revision de candidat|puesta en comun|avaliacao de "
        r"candidat|valutazione candidat|retour candidat|kandidatenbesprechung|"
        r"bewerber(?:besprechung|auswahl|runde|review)|shortlist(?:ing)?|cv (?:review|"
        r"screening)|sichtung (?:der )?bewerbung",
    ),
    Topic(
        "interviewing",
        "is about interviewing others, not your own interview",
        r"interviews for (?:the |an? |our )?[\w /-]{2,40}(?:role|position|hire|post)|"
        r"(?:interview|gesprach|entretien|entrevista|intervista|colloquio) (?:with|mit|avec|con|"
        r"com|met) "
        r"(?:der |dem |the |local |la |le |il |el |o |de |einer? |a |"
        r"un[ae]? )+(?:lokal)?(?:zeitung|paper|"
        r"newspaper|presse|press|prensa|giornale|krant|journal|jornal|reporter|journalist\w*|radio|"
        r"tv)"
        r"(?= ?(?:$|[(,.:-]))|"
        r"interviews? day \d|interviews\b.{0,60}\b(?:posts?|roles|positions|hires|x ?\d)\b|"
        r".{0,80}\bi'm on the (?:interview )?panel|interviewing (?:candidates|applicants|for)\b|"
        r"(?:candidates?|applicants?) interviews|interviews? (?:with |of )?(?:candidates|"
        r"applicants)|"
        r"(?:vorstellungs|bewerbungs|bewerber)gesprache\b(?! (?:bei|mit))|"
        r"entretiens? (?:des )?candidats|"
        r"entrevistas? (?:a |de |aos? )?candidat[oa]s|colloqui (?:ai |dei )?candidati|"
        r"sollicitatiegesprekken",
        whole=True,
    ),
    Topic(
        "preparation",
        "is preparation, not the interview itself",
        r"\bprep(?:ping|s)?\b(?!aration (?:chef|cook))|prepar(?:e|ing|ation|ations)\b(?! chef)|"
        r"como (?:superar|preparar|afrontar)|how to (?:ace|pass|prepare|nail)|comment reussir|"
        r"come (?:superare|affrontare)|mock|practi[cs]e|practi[cs]ing|rehears(?:al|e)|dry[- ]run|"
        r"interview questions|(?:corso|curso|kurs|course|cours|workshop|taller|seminar\w*)\b ?:|"
        r"^research: |study (?:for|block|session)|"
        r"leetcode|revise (?:for|before)|brush up|research (?:the )?(?:company|before)|coaching|"
        r"coach\b|mentor(?:ing|in|ship)?|(?:interview|career|cv|resume|bewerbungs?|"
        r"vorstellungsgesprach)[- ]?(?:skills|workshop|training|coaching|bootcamp|masterclass|"
        r"clinic|tips|course|kurs|seminar|beratung|webinar|check)|resume (?:review|workshop)|cv "
        r"(?:check|werkstatt|workshop|clinic)|vorbereit(?:ung|en|ungsgesprach)|"
        r"interviewtraining|bewerbungs(?:training|coaching|mappe|workshop|foto|fotos|"
        r"unterlagen)|probe-?interview|ubungs?(?:interview|gesprach)|uben\b|generalprobe|"
        r"preparation|preparer|preparacion|preparar|simulacro|simulad[oa]|simulacion|simulazione|"
        r"simulacao|"
        r"simulation (?:d'|de |d )?entretien|entretien blanc|entrainement|ensayo|preparazione|"
        r"preparare|"
        r"preparacao|voorbereid(?:ing|en)|oefen(?:en|gesprek|sollicitatie)|proefsollicitatie|"
        r"repasar|ripasso|ripassare|revisar|rever\b|reviser|orientation professionnelle|bilan "
        r"de competences|before applying|vor der bewerbung|avant de (?:candidater|postuler)|"
        r"career (?:chat|advice|counsel(?:l)?ing|consultation)|laufbahnberatung|"
        r"berufsberatung|karriereberatung|loopbaan(?:coach|gesprek|advies)|orientamento",
    ),
    Topic(
        "reminder",
        "is a reminder or a task of yours, not the interview itself",
        r"^(?:reminder|erinnerung|rappel|recordatorio|herinnering|lembrete|promemoria|todo|"
        r"to-do|to do|task|deadline|frist|due|action)\b[: -]|follow[- ]?up|thank[- ]you (?:note|"
        r"mail|email|card|letter)|send (?:a )?(?:thank|cv|resume|application|portfolio|follow|"
        r"e-?mail|refer)|dankes?(?:mail|schreiben|brief|nachricht)|nachfassen|bewerbungsfrist|"
        r"bewerbungsschluss|einsendeschluss|bewerbung (?:abschicken|schreiben|senden|absenden|"
        r"fertig|an )|(?:submit|finish|write|update) (?:my |the )?(?:application|cv|resume|"
        r"cover letter|portfolio|take-?home)|apply (?:to|for|at|by)\b|application (?:deadline|"
        r"closes|due)|book (?:train|flight|hotel|travel|babysitter)|(?:train|flight|travel|"
        r"drive|commute|bus|zug|bahn|flug|taxi|uber|fahrt|anfahrt|anreise|ruckfahrt|trajet|"
        r"viaggio|treno|viaje|vuelo|viagem|reis|trein) (?:to|from|for|zum|zur|nach|vers|pour|"
        r"per|hacia|a|al|para|naar)\b|anreise|pick up suit|haircut|dry ?clean|buy (?:a "
        r")?(?:suit|shirt)|iron shirt|relancer|envoyer|mandare|inviare|enviar|versturen|relance|"
        r"candidatar|postuler|bedankmail|ringraziamento|"
        r"agradecimiento|remerciement|agradecer|(?:results?|decision|answer|antwort|bescheid|"
        r"rueckmeldung|ruckmeldung|reponse|respuesta|resposta|risposta) (?:from|expected|due|"
        r"von|erwartet|attendue|de|da)|logistics\b(?= ?:)|outfit|packing|block(?:ed)?[: -]|"
        r"hold for (?:study|prep)|ueberlegen|"
        r"uberlegen|decide (?:on|about)|travel (?:hold|day|time)|hold$|out of office|\booo\b",
    ),
    Topic(
        "deadline",
        "is a deadline, not the interview itself",
        r"deadline|\bdue\b|scadenza|plazo|prazo|sluitingsdatum",
        unless=(
            r"^(?!reminder).*(?:hirevue|codility|codingame|testgorilla|hackerrank|codesignal|"
            r"spark ?hire|\bteste? |\bprueba |willo|vidcruiter|on-?demand|one-way|recorded|"
            r"assessment|online-?test)"
        ),
    ),
    Topic(
        "media",
        "is an interview for press, media or research, not for a job",
        r"docu\b|doku\b|\w*fernsehen|rundfunk|sindaco|sindaca|burgermeister\w*|"
        r"(?:interview|gesprach|entretien|entrevista|intervista) (?:with|mit|avec|con) [\w' "
        r"-]{2,40} about (?!.*\b(?:roles?|jobs?|positions?|vacancy|opening)\b)|(?:interview|"
        r"gesprach|"
        r"entretien|entrevista|intervista) (?:with|mit|avec|con) [\w' "
        r"-]{2,40} (?:about|uber|sur|sobre|su|on) (?:the|my|our|your|das|die|den|meine|le|la|"
        r"les|mon|el|mi|il|mio)\b|podcast|contributor\b|columnist|media inquiry|\bradio\b|\btv\b|"
        r"television|"
        r".{5,60}\((?:blog|podcast|radio|zeitung|press|presse|article|artikel)\)|"
        r"journalist(?:in)?e?\b(?=.*\binterview with\b)|press(?:e)?[ -](?:interview|call|"
        r"briefing|termin|gesprach|konferenz|conference)|media (?:interview|training|briefing)|"
        r"interview (?:for|with|by|mit|fur|pour|avec|con|para|com|voor|met) (?:the |der |die |"
        r"das |le |la |il |el |o |a |de )?(?:[\w&.' -]{0,25})?(?:magazine|magazin|zeitung|"
        r"newspaper|blog|podcast|journal\b|gazette|tribune|times\b|herald|press|documentary|"
        r"school paper|school (?:paper|newspaper|magazine|project)|newsletter|radio|news\b|"
        r"post\b(?= )|rundschau|anzeiger|tagblatt|periodico|giornale|journaliste|revista|"
        r"rivista|krant|jornal|repubblica)|zeitungsinterview|pressetermin|interview presse|"
        r"conferencia de prensa|entrevista (?:de|en|a|con|na|no|para|com) (?:la |el |o |a "
        r")?(?:radio|prensa|tele|tv|periodi|podcast|jornal|imprensa)|intervista (?:a|con|per|"
        r"radio|tv|di stampa|stampa|alla|su|podcast)|interview (?:radio|tele)|documentary|oral "
        r"history|zeitzeugen|alumni (?:interview|feature|story|spotlight)|(?:customer|employee) "
        r"(?:story|spotlight)|fireside chat|panel discussion|podiumsdiskussion|book (?:club|"
        r"launch)|school project|schulprojekt|projet scolaire",
        r"\breporter\b|\bjournalist\b(?!in? position)|\bepisode\b|riverside\.fm|for (?:an|our|"
        r"the|my) article|recording (?:the|an) (?:episode|podcast)|photographer will|readers|"
        r"zuhorer|horer(?:innen)?\b|leser(?:innen)?\b|ecoutant|nos lecteurs|auditeurs|oyentes|"
        r"lectores|ascoltatori|lettori|luisteraars|lezers|ouvintes|leitores",
        yields=True,
        firms=True,
    ),
    Topic(
        "user research",
        "is user or market research, not a job interview",
        r"(?:research|study|trial) participant|user (?:panel|interview|research|test(?:ing)?|"
        r"study|session)|usability|(?:customer|research|"
        r"expert|stakeholder|discovery|ux|participant|focus group|diary study|consumer|"
        r"requirements|market research|academic|thesis|survey|study|informational|information) "
        r"(?:interview|session|study|research interview)s?|(?:nutzer|kunden|experten|forschungs|"
        r"studien|probanden|stakeholder|informations)[- ]?(?:interview|befragung|studie)s?|"
        r"marktforschung|umfrage|focus group|fokusgruppe|user ?testing|beta feedback|entretien "
        r"utilisateur|test utilisateur|entrevista (?:de|con|a|com) (?:usuari|client|investiga|"
        r"pesquisa)|etude (?:de marche|utilisateur)|onderzoek|gebruikers(?:interview|onderzoek|"
        r"test)|intervista (?:utente|utenti|di ricerca|ricerca|tesi)|test utente|masterarbeit|"
        r"bachelorarbeit|thesis|dissertation(?! defen)|tesi\b|\btcc\b|\btf[gm]\b|mestrado|"
        r"doutorado|interview (?:for|fur) (?:my |your "
        r"|ihre |meine )?(?:thesis|study|studie|research|masterarbeit|bachelorarbeit)|"
        r"win[/-]loss",
        r"usability|user research(?! (?:position|role|team|manager|lead))|participant in (?:our|"
        r"a|the) study|gift card|amazon voucher|research participant|as a thank you "
        r".{0,30}(?:voucher|gift)|incentive",
        weight=-6.0,
        yields=True,
    ),
)
