"""Events that use an interview's words and are none: each topic in seven languages.

Patterns match folded titles (lower case, no accents); `also_in_text` ones count in the text too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Topic:
    """A kind of event that is no interview of the owner's.

    `title` and `text` are the words that show it there, `unless` words that excuse it. A topic that
    `yields` does not count beside outright job words; one of the `whole` title sees job titles too,
    one of `firms` sees what looks like a company where no job is named.
    """

    name: str
    says: str
    title: str
    text: str = ""
    weight: float = -8.0
    unless: str = ""
    yields: bool = False
    whole: bool = False
    firms: bool = False


TOPICS: tuple[Topic, ...] = (
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
        r"interview questions|"
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
        r"(?:interview|gesprach|entretien|entrevista|intervista) (?:with|mit|avec|con) [\w' "
        r"-]{2,40} about (?!.*\b(?:roles?|jobs?|positions?|vacancy|opening)\b)|(?:interview|"
        r"gesprach|"
        r"entretien|entrevista|intervista) (?:with|mit|avec|con) [\w' "
        r"-]{2,40} (?:about|uber|sur|sobre|su|on) (?:the|my|our|your|das|die|den|meine|le|la|"
        r"les|mon|el|mi|il|mio)\b|podcast|contributor\b|columnist|media inquiry|\bradio\b|\btv\b|"
        r"television|"
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
    Topic(
        "authorities",
        "is an appointment with an authority, not a job interview",
        r"(?:loan|credit|mortgage|adoption) (?:interview|appointment)|entretien (?:de )?pret|"
        r"visa\b|visum|visado|visto\b|embassy|botschaft|ambassade|embajada|embaixada|ambasciata|"
        r"consulate|konsulat|consulat|consulado|consolato|naturali[sz]ation|citizenship|"
        r"einburgerung|naturalisation|cittadinanza|nacionalidad|ciudadania|cidadania|"
        r"immigration|auslander(?:behorde|amt)|green card|uscis|biometrics?|global entry|nexus|"
        r"tsa pre|asyl|asylum|prefecture|passport|reisepass|passeport|residence permit|"
        r"aufenthalts|titre de sejour|permesso di soggiorno|nie\b|sef\b|aima\b|ind\b(?= )|"
        r"jobcenter|arbeitsagentur|agentur fur arbeit|arbeitsamt|france travail|pole emploi|"
        r"sepe\b|uwv|werkzoekend|jobcentre|unemployment|centro (?:per l')?impiego|iefp|police|"
        r"polizei|security clearance|court|social services|\bcaf\b|cpam|urssaf|securite sociale|"
        r"krankenkasse|parole\b|probation (?:officer|hearing)|sozialamt|jugendamt|adoption|foster",
        r"\b(?:embassy|consulate|uscis|botschaft|konsulat|ambassade)\b.{0,80}\b(?:visa|visum|"
        r"passport|citizen)",
        firms=True,
    ),
    Topic(
        "school",
        "is about a school or a course, not a job",
        r"admissions?\b(?! (?:manager|officer|coordinator|assistant|counselor|advisor|director|"
        r"team lead))|(?:mba|university|college|school|nursery|kita|kindergarten|scholarship|"
        r"stipendi\w*|fellowship|masters?|phd program(?:me)?|graduate school|uni)[- "
        r"](?:interview|admission|auswahlgesprach|gesprach|application|platz)|interview (?:for|"
        r"at) (?:the )?(?:mba|nursery|school place|scholarship)|parent[- ]teacher|"
        r"eltern(?:gesprach|abend|sprechtag)|lernentwicklungsgesprach|parents' evening|reunion "
        r"parents|colloqui(?:o)? (?:con (?:gli|le|i|l'|la|il) ?(?:insegnant\w*|maestr\w*|"
        r"prof\w*)|scolastic[oi]|genitori|insegnanti)|tutoria|entrevista con (?:la |el "
        r")?(?:tutor|maestr|profesor)|reuniao de pais|oudergesprek|tienminutengesprek|"
        r"10-minutengesprek|ouderavond|rapportgesprek|viva voce|(?:phd|thesis|my) viva\b|"
        r"thesis defen|studienberatung|"
        r"studienplatz|student housing|wg-?(?:casting|besichtigung|zimmer)|flatmate|roommate|"
        r"bourse|beca\b|bolsa\b|borsa di studio|ecole\b|oral exam|sprachprufung|language exam|"
        r"ielts|toefl",
        yields=True,
    ),
    Topic(
        "errand",
        "is something to do around an interview, or somebody else's",
        r"(?:read|print|pack|iron|buy|charge|pick|collect|babysit|feed|walk|clean|wash|email|text|"
        r"remind|leave|wish|drop|drive|mind|imprimer|acheter|repasser|lire|reserver|imprimir|"
        r"comprar|"
        r"planchar|recoger|leer|printen|kopen|strijken|ophalen|lezen|stampare|comprare|stirare|"
        r"leggere|prenotare) .{0,60}(?:interview|entretien|entrevista|colloquio|gesprek)|"
        r".{3,60}\b(?:before|for|after|until|vor|nach|fur|avant|apres|pour|antes de|despues de|"
        r"para|"
        r"voor|na|prima del|dopo|per) (?:the |my |das |dem |mein |l'|mon |la |mi |il |mio |mijn |"
        r"o |a )?"
        r"(?:job )?(?:interview|vorstellungsgesprach|entretien|entrevista|colloquio|gesprek)\W*$|"
        r".{3,60}(?:ausdrucken|bugeln|kaufen|abholen|packen|waschen|durchgehen|durchsehen|"
        r"abgeben)$|"
        r".{0,60}\b(?:his|her|their|[a-z]{2,12}'s|seine?|sein|son|sa|suo|zijn|haar) (?:job |new )?"
        r"interview(?! (?:with|at|for))|.{0,60}\bhas (?:an )?interview|"
        r".{0,60}\bchase\b|.{0,40}\b(?:babysitt?\w*|mum|dad|kids) ",
        weight=-6.0,
        whole=True,
    ),
    Topic(
        "a trial of something else",
        "is a trial of a course or a thing, not of a job",
        r"(?:probe\w*|schnupper\w*|proef\w*|trial|free trial|prova|prueba|essai|teste?|aula teste) "
        r"(?:\w+ ){0,2}(?:\w*fitness\w*|gym|yoga|salsa|tango|tanz\w*|dance|klavier|piano|gitarre|"
        r"guitar\w*|violine?|sport\w*|karate|judo|reiten|crossfit|pilates|schwimm\w*|wein|vin|"
        r"vinhos?|"
        r"abito|robe|vestido|vestuario|mattress|bike|velo)\b|(?:fitness|gym|yoga|dance|tanz|salsa|"
        r"pilates|crossfit)[ -]?(?:studio )?(?:trial|probe\w*|essai|prueba|prova|proef\w*)",
        whole=True,
    ),
    Topic(
        "a child's place",
        "is about a child's place, not a job",
        r"(?:kita|krippen|kindergarten|schul|hort)-?platz|(?:nursery|school|preschool) place|"
        r"place en "
        r"creche|inscription (?:a l')?(?:ecole|creche)|plaza (?:escolar|de guarderia)|iscrizione "
        r"(?:asilo|scuola)|nursery settling|settling-in",
        whole=True,
    ),
    Topic(
        "housing",
        "is about a home, not a job",
        r"tenancy|tenant|landlord|rental|lease\b|letting|flat ?share|house ?share|room ?mate|"
        r"mitbewohner\w*|"
        r"flat ?mate|(?:flat|apartment|house|room) (?:interview|viewing|application)|wg-|"
        r"wohnung\w*|mietvertrag|mieter\w*|vermieter|locataire|proprietaire|colocation|bailleur|"
        r"visite (?:de l')?appart\w*|alquiler|casero|inquilin\w*|piso compartido|arrendamento|"
        r"senhorio|inquilino|affitto|locatore|coinquilin\w*|huurwoning|huurder|verhuurder|"
        r"kijkavond|hospiteer\w*|bezichtiging|co-?op board",
        yields=True,
    ),
    Topic(
        "fair",
        "is open to everybody, not a selection step",
        r"(?:insight|discovery|experience|taster) (?:evening|event|day|morning)|life at\b|"
        r"meet (?:the|our) recruiters|recruiters? evening|"
        r"(?:company|firm|corporate) visit|open house|"
        r"(?:summer|christmas|xmas|office|garden|launch|farewell) (?:party|do\b|drinks|bbq)|bbq\b|"
        r"(?:career|job|recruitment|recruiting|hiring|employer)s? (?:fair|expo|event|night|"
        r"evening|mixer)|(?:job|karriere|ausbildungs|berufs|firmenkontakt|jobs)[- ]?(?:messe|"
        r"borse|tag\b|dating|event)|jobmesse|karrieretag|salon (?:de l'emploi|de recrutement|"
        r"des metiers|emploi)|forum (?:emploi|entreprise)|feria de empleo|feira de emprego|"
        r"fiera del lavoro|banenmarkt|banenbeurs|carrierebeurs|open (?:day|house|evening|hiring "
        r"day)|tag der offenen tur|portes ouvertes|journee portes|puertas abiertas|open dag|"
        r"inloopavond|giornata porte aperte|dia aberto|info(?:rmation)?s?[ -]?(?:session|"
        r"evening|abend|veranstaltung|webinar|avond|bijeenkomst)|webinar|meet-?up|networking|"
        r"hackathon|conference\b(?! (?:call|room|manager|coordinator|organi[sz]er|producer|"
        r"interpreter))|konferenz\b|summit|speed ?dating|seance d'information|reunion "
        r"d'information|q&a session|ask me anything|\bama\b|town ?hall|all-?hands|stammtisch|"
        r"afterwork|happy hour|alumni",
        yields=True,
    ),
    Topic(
        "business",
        "is a business meeting, not an interview",
        r"(?:product|sales|platform|software|live|free|saas) (?:demo|walkthrough|pitch)|"
        r"\bdemo\b(?! (?:lesson|lecture|class))|sales call|pricing|proposal|partnerships? (?:call|"
        r"meeting|discussion|chat|intro)|"
        r"investor|pitch|kick-?off|kickoff|quarterly|\bqbr\b|vendor|supplier|renewal|contract "
        r"(?:renewal|review)|client (?:call|meeting|review)|kunden(?:termin|gesprach|meeting)|"
        r"verkaufsgesprach|beratungsgesprach|akquise|angebot fur|sprint|stand-?up|standup|"
        r"retro(?:spective)?|planning|backlog|roadmap|steering|status meeting|team (?:meeting|"
        r"sync|lunch|meeting|weekly|dinner|event)|weekly|jour fixe|biweekly|monthly|board "
        r"meeting|budget|rendez-vous client|reunion (?:client|d'equipe|commerciale)|reunion "
        r"(?:de )?(?:equipo|ventas)|riunione (?:di )?(?:team|reparto|commerciale)|teamoverleg|"
        r"werkoverleg|vergadering|reuniao de (?:equipa|equipe|vendas)|project (?:sync|update|"
        r"review|meeting)|steuer(?:berater|beratung)|mortgage|hypothek|bank\b(?=.*(?:termin|"
        r"appointment|advis))|versicherung|insurance (?:review|call)|notar(?:termin)?|immobil|"
        r"apartment|wohnungsbesichtigung|flat viewing|house viewing|besichtigung|discovery "
        r"call(?!.*(?:role|recruit))",
        weight=-5.5,
        yields=True,
    ),
    Topic(
        "employment",
        "belongs to a job you have or have been offered, not to a selection",
        r"on-?board(?:ing)?|inboarding|induction|orientation(?! professionnelle)|first day|"
        r"erster (?:arbeits)?tag|new hire|welcome (?:to(?! the jungle)|lunch|meeting|session|"
        r"aboard|day)|"
        r"premier jour|primer dia|primo giorno|primeiro dia|eerste werkdag|offer (?:call|"
        r"discussion|conversation|chat|review|meeting|letter|details|walk-?through|debrief|"
        r"presentation)|(?:job|your|verbal|written|formal) offer|offer:|(?:salary|compensation|"
        r"comp|package|gehalts?|contract|vertrags?|package|benefits)[- ]?(?:negotiation|"
        r"discussion|call|chat|talk|verhandlung|gesprach|review|unterzeichnung|unterschrift|"
        r"signing|besprechung|walk-?through)|angebots(?:besprechung|gesprach)|jobangebot|"
        r"(?:oferta|angebot|offre|offerta|aanbod|proposition)\s?:|(?:cerrar|"
        r"negociar) (?:las )?condiciones|"
        r"condiciones economicas|conditions salariales|condizioni economiche|contract sign|"
        r"sign(?:ing|ature)? (?:the )?(?:contract|du contrat|de contrat)|"
        r"signature (?:de |du )?contrat|promesse d'embauche|proposition d'embauche|oferta (?:de "
        r"trabajo|laboral|de emprego)|firma (?:del )?contrat(?:to|o)|assinatura (?:de|do) "
        r"contrato|proposta (?:di assunzione|de trabalho|contrattuale|economica)|"
        r"arbeidsvoorwaarden(?:gesprek)?|contract (?:tekenen|ondertekenen|bespreken)|aanbod|"
        r"exit interview|exit[- ]gesprach|austrittsgesprach|entretien de (?:depart|sortie)|"
        r"entrevista de (?:salida|saida|desligamento|desvinculac\w+)|colloquio (?:di uscita|"
        r"annuale|di valutazione|di fine)|exitgesprek|performance (?:review|appraisal|check)|"
        r"appraisal|annual review|(?:mid-?year|year-?end|probation|quarterly|half-?year) "
        r"(?:review|check|meeting|interview)|probezeit(?:gesprach|ende)?|mitarbeiter(?:gesprach|"
        r"jahresgesprach)|jahresgesprach|zielvereinbarung|entwicklungsgesprach|personalgesprach|"
        r"perspektivgesprach|gehaltsgesprach|ruckkehrgesprach|bem-gesprach|entretien (?:annuel|"
        r"pro\b|"
        r"professionnel|individuel|d'evaluation|de fin|de mi-annee|de progres|prealable|de "
        r"recadrage|de reprise|de retour)|evaluacion (?:de desempeno|anual)|evaluacion de "
        r"rendimiento|avaliacao de desempenho|valutazione (?:annuale|prestazioni)|"
        r"functioneringsgesprek|beoordelingsgesprek|pop-gesprek|voortgangsgesprek|"
        r"verzuimgesprek|reference (?:check|call)|background check|referenzgesprach|drug "
        r"(?:test|screen)|betriebsarzt|medical (?:exam|check)|visita medica|reconocimiento "
        r"medico|visite medicale|farewell|abschied|retirement|promotion (?:review|committee)|"
        r"return to work|disciplinary|grievance|redundancy|works council|betriebsrat",
    ),
    Topic(
        "one to one",
        "is a talk with your own people, not an interview",
        r"1[:-]1s?\b|1-on-1|one[- ](?:on|to)[- ]one|skip[- ]level",
        weight=-5.0,
        unless=r"hiring|recruit|interview|candidate|vorstellung|bewerb|entretien d'emb",
    ),
    Topic(
        "consultation",
        "is a talk with somebody whose advice one seeks, not an interview",
        r"(?:entretien|colloquio|entrevista|interview|\w*gesprach|(?:1er |premier )?rdv|"
        r"kennenlern(?:en|gesprach)|intake\w*|"
        r"kennismaking|reunion|cita) (?:(?:avec|con|mit|met|chez|com|de|bij) )?(?:(?:le|la|il|"
        r"el|lo|l'|un|una|der|dem|die|de|het|nieuwe|neue[nr]?|dal|dall') ?)?"
        r"(?:steuerberat\w*|anwalt|anwaltin|makler|therapie|hausverwaltung|notaire|notaio|notar\b|"
        r"psicolog\w*|psycholog\w*|psy\b|therap\w*|avvocato|"
        r"commercialista|amministratore|banquier|banque|conseiller|assureur|medecin|maitresse|"
        r"maestr[oa] (?:di|de|d[eo]) [a-z]+$|insegnante di [a-z]+$|"
        r"instituteur|parents|syndic|proprietaire|buren|nachbar\w*|vicini|voisins|condominio|"
        r"sportschool|(?:haus|zahn|kinder|frauen)?arzt(?:in)?\b|tagesmutter|babysitter|hebamme)",
        whole=True,
    ),
    Topic(
        "private life",
        "is a private appointment",
        r"doctor|dentist|zahnarzt|hausarzt|arzt(?:termin)?|\bdr\.? [a-z]+ (?:appointment|"
        r"checkup)|physio|therap(?:y|ie|ist)|(?:entrevista|entretien|colloquio|"
        r"interview) medic\w*|medico|dottore|medecin|dentiste|dentista|oculist|"
        r"optician|vet\b|tierarzt|vaccin|impf|blood test|mri\b|health check|check-?up|yoga|"
        r"gym\b|fitness|birthday|geburtstag|anniversaire|cumpleanos|compleanno|aniversario|"
        r"verjaardag|wedding|hochzeit|dinner(?! (?:service|shift))|abendessen|diner\b|cena\b|"
        r"jantar|brunch|concert|"
        r"konzert|theat(?:er|re)|cinema|kino|holiday|urlaub|vacation|grocer|einkauf|haircut|"
        r"friseur|coiffeur|parrucchiere|peluquer|kapper|car (?:service|inspection)|tuv\b|"
        r"werkstatttermin|controle technique|entretien (?:de la |du |de |annuel )?(?:voiture|"
        r"chaudiere|velo\b|climatisation|auto\b|vehicule|jardin|moto|toiture|climatiseur)|revision "
        r"(?:coche|auto)|onderhoud|plumber|handwerker|babysitt|daycare|football|soccer|tennis|"
        r"volleyball|band audition|open mic|school play|talent show|climbing|choir rehearsal|"
        r"band rehearsal|stag do|hen do|date night|first "
        r"date|family|familie\b|playdate|movers|umzug|couples",
        weight=-5.0,
        yields=True,
    ),
)


@dataclass(frozen=True, slots=True)
class TopicHit:
    """A topic found in a title or text, with the words that show it, and where they begin."""

    topic: Topic
    words: str
    start: int


@lru_cache(maxsize=1)
def _compiled() -> tuple[tuple[Topic, re.Pattern[str], re.Pattern[str] | None], ...]:
    return tuple(
        (
            topic,
            re.compile(rf"(?<![a-z0-9])(?:{topic.title})"),
            re.compile(topic.text) if topic.text else None,
        )
        for topic in TOPICS
    )


@dataclass(frozen=True, slots=True)
class Title:
    """A folded title as topics see it: freed of jobs and firms, of jobs only, and as it is."""

    bare: str
    with_firms: str
    whole: str


def topic_of_title(title: Title, *, job_words: bool) -> TopicHit | None:
    """Return the first topic the title shows.

    With `job_words` the title says 'job interview' outright, and topics that `yield` do not count.
    """
    for topic, words, _ in _compiled():
        unless = topic.unless and re.search(topic.unless, title.whole)
        excused = (job_words and topic.yields) or unless
        seen = title.whole if topic.whole else title.with_firms if topic.firms else title.bare
        if not excused and (hit := words.search(seen)):
            return TopicHit(topic, hit.group().strip(" :-"), hit.start())
    return None


def topic_of_text(folded: str) -> TopicHit | None:
    """Return the first topic the folded description shows."""
    for topic, _, text in _compiled():
        if text and (hit := text.search(folded)):
            return TopicHit(topic, hit.group(), hit.start())
    return None
