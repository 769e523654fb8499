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
    `yields` does not count beside outright job words; one of the `whole` title sees job titles too.
    """

    name: str
    says: str
    title: str
    text: str = ""
    weight: float = -8.0
    unless: str = ""
    yields: bool = False
    whole: bool = False


TOPICS: tuple[Topic, ...] = (
    Topic(
        "debrief",
        "is about judging candidates or looking back, not an interview",
        r"de-?brief(?:ing)?|calibration|kalibrierung|score ?cards?|hiring (?:committee|decision|sync|meeting|huddle|review|pipeline|plan(?:ning)?|kick-?off|standup|stand-up)|interview(?:er)? (?:sync|huddle|calibration|kick-?off|training|shadow(?:ing)?|feedback|debrief|retro|notes|onboarding|planning|scheduling|guide|workshop|round-?up|wrap-?up|pool)|recruit(?:ing|ment) (?:sync|stand-?up|weekly|pipeline|update|strategy|kick-?off|review)|candidate (?:review|debrief|discussion|pipeline|shortlist|selection meeting)|post-interview|round-?up|feedback (?:due|runde|call|on|zum|gesprach)|feedbackgesprach|nachbesprechung|auswertung|"
        r"debriefing (?:candidat|entretien)|bilan (?:des )?entretiens|retour (?:sur )?entretien|nabespreking|evaluatie kandidat|revision de candidat|puesta en comun|avaliacao de candidat|valutazione candidat|retour candidat|kandidatenbesprechung|bewerber(?:besprechung|auswahl|runde|review)|shortlist(?:ing)?|cv (?:review|screening)|sichtung (?:der )?bewerbung",
    ),
    Topic(
        "preparation",
        "is preparation, not the interview itself",
        r"\bprep(?:ping|s)?\b(?!aration (?:chef|cook))|prepar(?:e|ing|ation|ations)\b(?! chef)|mock|practi[cs]e|practi[cs]ing|rehears(?:al|e)|dry[- ]run|study (?:for|block|session)|leetcode|revise (?:for|before)|brush up|research (?:the )?(?:company|before)|coaching|coach\b|mentor(?:ing|in|ship)?|(?:interview|career|cv|resume|bewerbungs?|vorstellungsgesprach)[- ]?(?:skills|workshop|training|coaching|bootcamp|masterclass|clinic|tips|course|kurs|seminar|beratung|webinar|check)|resume (?:review|workshop)|cv (?:check|werkstatt|workshop|clinic)|vorbereit(?:ung|en|ungsgesprach)|interviewtraining|bewerbungs(?:training|coaching|mappe|workshop|foto|fotos|unterlagen)|probe-?interview|ubungs?(?:interview|gesprach)|uben\b|generalprobe|"
        r"preparation|preparer|preparacion|preparar|simulacro|simulacion|simulazione|simulacao|simulation d'entretien|entretien blanc|entrainement|ensayo|preparazione|preparare|preparacao|voorbereid(?:ing|en)|oefen(?:en|gesprek|sollicitatie)|proefsollicitatie|repasar|ripasso|ripassare|revisar|rever\b|reviser|orientation professionnelle|bilan de competences|career (?:chat|advice|counsel(?:l)?ing|consultation)|laufbahnberatung|berufsberatung|karriereberatung|loopbaan(?:coach|gesprek|advies)|orientamento",
    ),
    Topic(
        "reminder",
        "is a reminder or a task of yours, not the interview itself",
        r"^(?:reminder|erinnerung|rappel|recordatorio|herinnering|lembrete|promemoria|todo|to-do|to do|task|deadline|frist|due|action)\b[: -]|deadline|\bdue\b|follow[- ]?up|thank[- ]you (?:note|mail|email|card|letter)|send (?:a )?(?:thank|cv|resume|application|portfolio|follow|e-?mail|refer)|dankes?(?:mail|schreiben|brief|nachricht)|nachfassen|bewerbungsfrist|bewerbungsschluss|einsendeschluss|bewerbung (?:abschicken|schreiben|senden|absenden|fertig|an )|(?:submit|finish|write|update) (?:my |the )?(?:application|cv|resume|cover letter|portfolio|take-?home)|apply (?:to|for|at|by)\b|application (?:deadline|closes|due)|book (?:train|flight|hotel|travel|babysitter)|(?:train|flight|travel|drive|commute|bus|zug|bahn|flug|taxi|uber|fahrt|anfahrt|anreise|ruckfahrt|trajet|viaggio|treno|viaje|vuelo|viagem|reis|trein) (?:to|from|for|zum|zur|nach|vers|pour|per|hacia|a|al|para|naar)\b|anreise|pick up suit|haircut|dry ?clean|buy (?:a )?(?:suit|shirt)|iron shirt|relancer|envoyer|mandare|inviare|enviar|versturen|relance|candidatar|postuler|scadenza|plazo|prazo|sluitingsdatum|bedankmail|ringraziamento|agradecimiento|remerciement|agradecer|(?:results?|decision|answer|antwort|bescheid|rueckmeldung|ruckmeldung|reponse|respuesta|resposta|risposta) (?:from|expected|due|von|erwartet|attendue|de|da)|block(?:ed)?[: -]|hold for (?:study|prep)|ueberlegen|uberlegen|decide (?:on|about)|out of office|\booo\b",
    ),
    Topic(
        "media",
        "is an interview for press, media or research, not for a job",
        r"(?:interview|gesprach|entretien|entrevista|intervista) (?:with|mit|avec|con) [\w' -]{2,40} (?:about|uber|sur|sobre|su|on) (?:the|my|our|your|das|die|den|meine|le|la|les|mon|el|mi|il|mio)\b|podcast|\bradio\b|\btv\b|television|journalist(?:in)?e?\b(?=.*\binterview with\b)|press(?:e)?[ -](?:interview|call|briefing|termin|gesprach|konferenz|conference)|media (?:interview|training|briefing)|interview (?:for|with|by|mit|fur|pour|avec|con|para|com|voor|met) (?:the |der |die |das |le |la |il |el |o |a |de )?(?:[\w&.' -]{0,25})?(?:magazine|magazin|zeitung|newspaper|blog|podcast|journal\b|gazette|tribune|times\b|herald|press|documentary|school paper|school (?:paper|newspaper|magazine|project)|newsletter|radio|news\b|post\b(?= )|rundschau|anzeiger|tagblatt|periodico|giornale|journaliste|revista|rivista|krant|jornal|repubblica)|zeitungsinterview|pressetermin|interview presse|conferencia de prensa|entrevista (?:de|en|a|con|na|no|para|com) (?:la |el |o |a )?(?:radio|prensa|tele|tv|periodi|podcast|jornal|imprensa)|intervista (?:a|con|per|radio|tv|di stampa|stampa|alla|su|podcast)|interview (?:radio|tele)|documentary|oral history|zeitzeugen|alumni (?:interview|feature|story|spotlight)|(?:customer|employee) (?:story|spotlight)|fireside chat|panel discussion|podiumsdiskussion|book (?:club|launch)|school project|schulprojekt|projet scolaire",
        r"\breporter\b|\bjournalist\b(?!in? position)|\bepisode\b|riverside\.fm|for (?:an|our|the|my) article|recording (?:the|an) (?:episode|podcast)|photographer will|readers|zuhorer|horer(?:innen)?\b|leser(?:innen)?\b|ecoutant|nos lecteurs|auditeurs|oyentes|lectores|ascoltatori|lettori|luisteraars|lezers|ouvintes|leitores",
        yields=True,
    ),
    Topic(
        "user research",
        "is user or market research, not a job interview",
        r"user (?:interview|research|test(?:ing)?|study|session)|usability|(?:customer|research|expert|stakeholder|discovery|ux|participant|focus group|diary study|consumer|requirements|market research|academic|thesis|survey|study|informational|information) (?:interview|session|study|research interview)s?|(?:nutzer|kunden|experten|forschungs|studien|probanden|stakeholder|informations)[- ]?(?:interview|befragung|studie)s?|marktforschung|umfrage|focus group|fokusgruppe|user ?testing|beta feedback|entretien utilisateur|test utilisateur|entrevista (?:de|con|a|com) (?:usuari|client|investiga|pesquisa)|etude (?:de marche|utilisateur)|onderzoek|gebruikers(?:interview|onderzoek|test)|intervista (?:utente|utenti|di ricerca|ricerca|tesi)|test utente|masterarbeit|bachelorarbeit|thesis|dissertation(?! defen)|tesi\b|interview (?:for|fur) (?:my |your |ihre |meine )?(?:thesis|study|studie|research|masterarbeit|bachelorarbeit)|win[/-]loss",
        r"usability|user research(?! (?:position|role|team|manager|lead))|participant in (?:our|a|the) study|gift card|amazon voucher|research participant|as a thank you .{0,30}(?:voucher|gift)|incentive",
        weight=-6.0,
        yields=True,
    ),
    Topic(
        "authorities",
        "is an appointment with an authority, not a job interview",
        r"visa\b|visum|visado|visto\b|embassy|botschaft|ambassade|embajada|embaixada|ambasciata|consulate|konsulat|consulat|consulado|consolato|naturali[sz]ation|citizenship|einburgerung|naturalisation|cittadinanza|nacionalidad|ciudadania|cidadania|immigration|auslander(?:behorde|amt)|green card|uscis|biometrics?|global entry|nexus|tsa pre|asyl|asylum|prefecture|passport|reisepass|passeport|residence permit|aufenthalts|titre de sejour|permesso di soggiorno|nie\b|sef\b|aima\b|ind\b(?= )|jobcenter|arbeitsagentur|agentur fur arbeit|arbeitsamt|france travail|pole emploi|sepe\b|uwv|werkzoekend|jobcentre|unemployment|centro (?:per l')?impiego|iefp|police|polizei|security clearance|court|social services|sozialamt|jugendamt|adoption|foster",
        r"\b(?:embassy|consulate|uscis|botschaft|konsulat|ambassade)\b.{0,80}\b(?:visa|visum|passport|citizen)",
    ),
    Topic(
        "school",
        "is about a school or a course, not a job",
        r"admissions?\b(?! (?:manager|officer|coordinator|assistant|counselor|advisor|director|team lead))|(?:mba|university|college|school|nursery|kita|kindergarten|scholarship|stipendi\w*|fellowship|masters?|phd program(?:me)?|graduate school|uni)[- ](?:interview|admission|auswahlgesprach|gesprach|application|platz)|interview (?:for|at) (?:the )?(?:mba|nursery|school place|scholarship)|parent[- ]teacher|eltern(?:gesprach|abend|sprechtag)|lernentwicklungsgesprach|parents' evening|reunion parents|colloqui(?:o)? (?:con (?:gli|le|i|l'|la|il) ?(?:insegnant\w*|maestr\w*|prof\w*)|scolastic[oi]|genitori|insegnanti)|tutoria|entrevista con (?:la |el )?(?:tutor|maestr|profesor)|reuniao de pais|oudergesprek|tienminutengesprek|10-minutengesprek|ouderavond|rapportgesprek|viva\b|thesis defen|studienberatung|studienplatz|student housing|wg-?(?:casting|besichtigung|zimmer)|flatmate|roommate|bourse|beca\b|bolsa\b|borsa di studio|ecole\b|oral exam|sprachprufung|language exam|ielts|toefl",
        yields=True,
    ),
    Topic(
        "fair",
        "is open to everybody, not a selection step",
        r"(?:career|job|recruitment|recruiting|hiring|employer)s? (?:fair|expo|event|night|evening|mixer)|(?:job|karriere|ausbildungs|berufs|firmenkontakt|jobs)[- ]?(?:messe|borse|tag\b|dating|event)|jobmesse|karrieretag|salon (?:de l'emploi|de recrutement|des metiers|emploi)|forum (?:emploi|entreprise)|feria de empleo|feira de emprego|fiera del lavoro|banenmarkt|banenbeurs|carrierebeurs|open (?:day|house|evening|hiring day)|tag der offenen tur|portes ouvertes|journee portes|puertas abiertas|open dag|inloopavond|giornata porte aperte|dia aberto|info(?:rmation)?s?[ -]?(?:session|evening|abend|veranstaltung|webinar|avond|bijeenkomst)|webinar|meet-?up|networking|hackathon|conference\b(?! (?:call|room|manager|coordinator|organi[sz]er|producer|interpreter))|konferenz\b|summit|speed ?dating|seance d'information|reunion d'information|q&a session|ask me anything|\bama\b|town ?hall|all-?hands|stammtisch|afterwork|happy hour|alumni",
        yields=True,
    ),
    Topic(
        "business",
        "is a business meeting, not an interview",
        r"(?:product|sales|platform|software|live|free|saas) (?:demo|walkthrough|pitch)|\bdemo\b(?! (?:lesson|lecture|class))|sales call|pricing|proposal|partnership|investor|pitch|kick-?off|kickoff|quarterly|\bqbr\b|vendor|supplier|renewal|contract (?:renewal|review)|client (?:call|meeting|review)|kunden(?:termin|gesprach|meeting)|verkaufsgesprach|beratungsgesprach|akquise|angebot fur|sprint|stand-?up|standup|retro(?:spective)?|planning|backlog|roadmap|steering|status meeting|team (?:meeting|sync|lunch|meeting|weekly|dinner|event)|weekly|jour fixe|biweekly|monthly|board meeting|budget|rendez-vous client|reunion (?:client|d'equipe|commerciale)|reunion (?:de )?(?:equipo|ventas)|riunione (?:di )?(?:team|reparto|commerciale)|teamoverleg|werkoverleg|vergadering|reuniao de (?:equipa|equipe|vendas)|project (?:sync|update|review|meeting)|steuer(?:berater|beratung)|mortgage|hypothek|bank\b(?=.*(?:termin|appointment|advis))|versicherung|insurance (?:review|call)|notar(?:termin)?|immobil|apartment|wohnungsbesichtigung|flat viewing|house viewing|besichtigung|discovery call(?!.*(?:role|recruit))",
        weight=-5.5,
        yields=True,
    ),
    Topic(
        "employment",
        "belongs to a job you have or have been offered, not to a selection",
        r"on-?board(?:ing)?|inboarding|induction|orientation(?! professionnelle)|first day|erster (?:arbeits)?tag|new hire|welcome (?:to|lunch|meeting|session|aboard|day)|premier jour|primer dia|primo giorno|primeiro dia|eerste werkdag|offer (?:call|discussion|conversation|chat|review|meeting|letter|details|walk-?through|debrief|presentation)|(?:job|your|verbal|written|formal) offer|offer:|(?:salary|compensation|comp|package|gehalts?|contract|vertrags?|package|benefits)[- ]?(?:negotiation|discussion|call|chat|talk|verhandlung|gesprach|review|unterzeichnung|unterschrift|signing|besprechung|walk-?through)|angebots(?:besprechung|gesprach)|jobangebot|contract sign|sign(?:ing|ature)? (?:the )?(?:contract|du contrat|de contrat)|signature (?:de |du )?contrat|promesse d'embauche|proposition d'embauche|oferta (?:de trabajo|laboral|de emprego)|firma (?:del )?contrat(?:to|o)|assinatura (?:de|do) contrato|proposta (?:di assunzione|de trabalho|contrattuale|economica)|arbeidsvoorwaarden(?:gesprek)?|contract (?:tekenen|ondertekenen|bespreken)|aanbod|exit interview|exit[- ]gesprach|austrittsgesprach|entretien de (?:depart|sortie)|entrevista de (?:salida|saida|desligamento|desvinculac\w+)|colloquio (?:di uscita|annuale|di valutazione|di fine)|exitgesprek|performance (?:review|appraisal|check)|appraisal|annual review|(?:mid-?year|year-?end|probation|quarterly|half-?year) (?:review|check|meeting|interview)|probezeit(?:gesprach|ende)?|mitarbeiter(?:gesprach|jahresgesprach)|jahresgesprach|zielvereinbarung|entwicklungsgesprach|personalgesprach|perspektivgesprach|gehaltsgesprach|ruckkehrgesprach|bem-gesprach|entretien (?:annuel|professionnel|individuel|d'evaluation|de fin|de mi-annee|de progres|prealable|de recadrage|de reprise|de retour)|evaluacion (?:de desempeno|anual)|evaluacion de rendimiento|avaliacao de desempenho|valutazione (?:annuale|prestazioni)|functioneringsgesprek|beoordelingsgesprek|pop-gesprek|voortgangsgesprek|verzuimgesprek|reference (?:check|call)|background check|referenzgesprach|drug (?:test|screen)|betriebsarzt|medical (?:exam|check)|visita medica|reconocimiento medico|visite medicale|farewell|abschied|retirement|promotion (?:review|committee)|return to work|disciplinary|grievance|redundancy|works council|betriebsrat",
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
        r"(?:entretien|colloquio|entrevista|gesprach|kennenlerngesprach|intake\w*|kennismaking|reunion|cita) (?:(?:avec|con|mit|met|chez|com|de|bij) )?(?:(?:le|la|il|el|lo|l'|un|una|der|dem|die|de|het|nieuwe|neue[nr]?|dal|dall') ?)?"
        r"(?:notaire|notaio|notar\b|psicolog\w*|psycholog\w*|psy\b|therap\w*|avvocato|commercialista|amministratore|banquier|banque|conseiller|assureur|medecin|maitresse|instituteur|parents|syndic|proprietaire|buren|nachbar\w*|vicini|voisins|condominio|sportschool|tagesmutter|babysitter|hebamme)",
        whole=True,
    ),
    Topic(
        "private life",
        "is a private appointment",
        r"doctor|dentist|zahnarzt|hausarzt|arzt(?:termin)?|\bdr\.? [a-z]+ (?:appointment|checkup)|physio|therap(?:y|ie|ist)|medico|dottore|medecin|dentiste|dentista|oculist|optician|vet\b|tierarzt|vaccin|impf|blood test|mri\b|health check|check-?up|yoga|gym\b|fitness|birthday|geburtstag|anniversaire|cumpleanos|compleanno|aniversario|verjaardag|wedding|hochzeit|dinner|abendessen|diner\b|cena\b|jantar|brunch|concert|konzert|theat(?:er|re)|cinema|kino|holiday|urlaub|vacation|grocer|einkauf|haircut|friseur|coiffeur|parrucchiere|peluquer|kapper|car (?:service|inspection)|tuv\b|werkstatttermin|controle technique|entretien (?:de la |du |de |annuel )?(?:voiture|chaudiere|velo|climatisation|auto|vehicule|jardin|moto|toiture|climatiseur)|revision (?:coche|auto)|onderhoud|plumber|handwerker|babysitt|daycare|football|soccer|tennis|volleyball|climbing|choir rehearsal|band rehearsal|stag do|hen do|date night|first date|family|familie\b|playdate|movers|umzug|couples",
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


def topic_of_title(folded: str, whole: str, *, job_words: bool) -> TopicHit | None:
    """Return the first topic the folded title shows; `whole` is the title with nothing blanked.

    With `job_words` the title says 'job interview' outright, and topics that `yield` do not count.
    """
    for topic, title, _ in _compiled():
        excused = (job_words and topic.yields) or (topic.unless and re.search(topic.unless, whole))
        if not excused and (hit := title.search(whole if topic.whole else folded)):
            return TopicHit(topic, hit.group().strip(" :-"), hit.start())
    return None


def topic_of_text(folded: str) -> TopicHit | None:
    """Return the first topic the folded description shows."""
    for topic, _, text in _compiled():
        if text and (hit := text.search(folded)):
            return TopicHit(topic, hit.group(), hit.start())
    return None
