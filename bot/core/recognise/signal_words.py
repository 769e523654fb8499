"""The words the signals look for, folded."""

from __future__ import annotations

import re

TO_CANDIDATE = re.compile(
    r"\byour (?:\w+ ){0,3}(?:interview|application|candidacy|cv|resume|assessment|trial|test|"
    r"screening)\b|thank you for (?:your interest|applying)|(?:we(?:'d| would)|i(?:'d| would)) "
    r"like to invite you|invit(?:e|ed|ing) you to (?:an?|the|our) (?:\w+ ){0,4}(?:interview|"
    r"assessment|trial|call|conversation)|"
    r"looking forward to (?:speaking|meeting|talking|chatting|getting to know) (?:with |to "
    r")?you|(?:you have|you've|you are|you're) (?:been )?(?:shortlisted|invited|selected)|"
    r"you(?:'ll| will) (?:be )?(?:meet|speak|talk|meeting|speaking|talking|interviewed|chat|"
    r"chatting)|(?:complete|take|record) (?:the|your) (?:assessment|test|interview|challenge)|"
    r"(?:ihre|deine) bewerbung|(?:ihr|dein|ihrem|deinem) (?:\w+ )?(?:interview|"
    r"vorstellungsgespr\w+|gesprach|probe\w+)|(?:sie|dich|euch) (?:gerne )?(?:personlich |naher "
    r")?(?:besser )?kennen ?(?:zu )?lernen|(?:sie|dich) (?:\w+ ){0,3}zu(?:m|r| einem| einer) "
    r"(?:\w+ )?(?:vorstellungsgespr|gesprach|interview|probe|kennenlern)|"
    r"(?:votre|ta|ton) (?:candidature|entretien)|vous (?:rencontrerez|serez recu|inviter|"
    r"recevoir|convier)|(?:tu|su) (?:candidatura|entrevista|cv)\b|te entrevistara|(?:tua|sua|"
    r"suo|tuo) (?:candidatura|colloquio)|la (?:sua|tua) candidatura|(?:je|uw|jouw) "
    r"(?:sollicitatie|gesprek)|"
    r"je (?:hebt een gesprek|spreekt|ontmoet)|(?:tua|sua) (?:candidatura|entrevista)"
)
SELECTION = re.compile(
    r"(?:interview|conversation|call|chat) for the (?:\w+ ){1,6}(?:role|position)|(?:open|new) "
    r"(?:[\w/-]+ ){0,5}(?:roles?|positions?)\b|interview(?:er)?s?:|gesprachspartner\w*:|"
    r"gesprekspartners?:|next (?:step|stage|round) "
    r"(?:in|of) (?:the|our|your) (?:\w+ )?process|(?:selection|interview|hiring|recruitment|"
    r"application) process|"
    r"(?:step|stage|part|round) (?:of|in) (?:the|our|your) (?:selection|hiring|process)|"
    r"(?:your|about your) (?:background|experience|profile|career goals|skills)|"
    r"vorstellungsgespr|bewerbungsgespr|probearbeit|bewerbungsprozess|auswahlverfahren|"
    r"bewerbung\b|"
    r"entretien d'embauche|processus de recrutement|le poste de|pour le poste|candidature|"
    r"entrevista (?:de trabajo|para)|proceso de seleccion|para el puesto|la vacante|colloquio|"
    r"processo di selezione|per la posizione|per il ruolo|candidatura|"
    r"sollicitatiegesprek|sollicitatieprocedure|voor de functie|de vacature|processo "
    r"(?:seletivo|de (?:selecao|recrutamento))|a vaga\b|para a (?:vaga|posicao|funcao)"
)
BODY_ROLE = re.compile(
    r"\b(?:roles?|positions?|vacancy|opening|hire|job|stelle|position als|poste|puesto|"
    r"posizione|ruolo|vacature|functie|vaga|cargo|hiring|praktikum|ausbildungsplatz|stage de|"
    r"alternance|"
    r"career|applicant|opportunity)\b"
)
RECRUITER = re.compile(
    r"\b(?:recruiter|recruiting|recruitment|talent (?:acquisition|partner|team|manager|"
    r"specialist)|hiring (?:team|manager)|headhunter|personal(?:referent|abteilung|leit)|hr[- "
    r"](?:business|manager|team|department|generalist)|people (?:partner|team|ops)|human "
    r"resources|charge[e]? de recrutement|recruteu|personalvermittlung|personalberatung|"
    r"recruitment agency|zeitarbeit\w*|personaldienst\w*|staffing|"
    r"(?:agence|cabinet) (?:d'interim|de recrutement)|agenzia (?:interinale|per il lavoro)|"
    r"cabinet de recrutement|uitzendbureau|from (?:talent|hr|rh|"
    r"people)\b|\b(?:talent|hr) ?@|rrhh|recursos humanos|risorse umane|recrutador|reclutador|"
    r"selezionat)|[,(]\s?(?:talent|hr|rh|people|ta)\b"
)
# Where jobs are advertised: named in a title or note, they tell what the talk is about.
JOB_BOARD = re.compile(
    r"\b(?:infojobs|indeed|stepstone|jobteaser|apec|hellowork|cadremploi|totaljobs|nhs jobs|"
    r"reed\.co\.uk|net-?empregos|nationale vacaturebank|werkzoeken|infoempleo|tecnoempleo|"
    r"glassdoor|jobs\.ch|karriere\.at|hokify|monster\.\w\w|welcome to the jungle|trac jobs)\b"
)
BODY_INTERVIEWING = re.compile(
    r"you(?:'ll| will|'re| are)(?: be)? (?:scheduled to (?:be )?)?interview(?:ing)? (?!with|"
    r"at\b|for (?:the|a)|through|ed|by|our|us)|you are (?:on the (?:interview )?panel|an "
    r"interviewer)|your (?:focus|topics?) (?:area )?(?:for this interview|is|are)?:|thank(?:s| "
    r"you) for (?:interviewing|helping (?:us )?(?:to )?interview)|thanks for (?:joining|being "
    r"on) (?:the|this) (?:interview )?panel|"
    r"score ?cards?|(?:submit|complete|leave|enter|fill (?:in|out)|provide|add|record) (?:your "
    r")?(?:interview )?(?:feedback|evaluation|rating)|interview kit|interview (?:guide|plan|"
    r"packet) (?:for|attached)|candidate(?:'s)? (?:profile|packet|resume|cv|dossier|portfolio|"
    r"brief)\b|(?:his|her|their) (?:cv|resume|portfolio|application|linkedin) (?:is |here|"
    r"attached|below)?|(?:cv|resume) (?:of (?:the )?candidate|and scorecard)|assess (?:the "
    r")?candidate|ask (?:the candidate|him|her|them) about|questions to ask (?:the candidate|"
    r"him|her|them)|please review (?:the|her|his|their) (?:cv|resume|application)|candidate "
    r"will|the candidate\b(?! (?:guide|portal|experience|pack|information|home|privacy|journey|"
    r"hub))|we(?:'re| are) interviewing (?:her|him|them|[a-z]+ )|"
    r"(?:die|der) (?:kandidatin|bewerberin|bewerber|kandidat)\b|(?:lebenslauf|unterlagen|"
    r"bewerbung) (?:von|der bewerberin|des bewerbers|anbei|im anhang)|bewertungsbogen|"
    r"feedbackbogen|bitte (?:euer |dein |ihr )?feedback|interviewleitfaden|gesprachsleitfaden|"
    r"(?:le candidat|la candidate)\b|(?:son|le) cv (?:est |en |ci-)|grille d'evaluation|(?:el "
    r"candidato|la candidata)\b|su cv|(?:il candidato|la candidata)\b|suo cv|de kandidaat\b|"
    r"(?:zijn|haar) cv|(?:o candidato|a candidata)\b|evaluar (?:al|a la)|curriculo d[ao]"
)
OWN_INITIATIVE = re.compile(
    r"(?:chat|call|talk|convo|conversation) (?:re|about|regarding|wg\.?|wegen)\b|"
    r"(?:my|i have an?|i'm|i am) (?:interview|application|candidate)|meine bewerbung|mon "
    r"entretien|mi entrevista|mio colloquio|mijn sollicitatie|minha entrevista|i applied|"
    r"applied (?:on|via|through)|job (?:ad|posting|listing|description)|stellenanzeige|annonce|"
    r"oferta de empleo|annuncio|bring (?:cv|id|portfolio|copies|passport|certificates|resume)|"
    r"ask about (?:salary|team|remote|holiday|pay)|salary expectation|dress (?:smart|code)|"
    r"mitbringen:|parking"
)
INTERNAL = re.compile(
    r"internal (?:application|mobility|move|transfer|interview|role|candidate|posting|vacancy)|"
    r"your internal|interne[rns]? (?:bewerbung|stelle|ausschreibung|wechsel)|mobilite interne|"
    r"candidature interne|promocion interna|interne (?:sollicitatie|vacature)|mobilita interna"
)
APPLICATION = re.compile(
    r"\b(?:bewerbung|(?:job|your|my) application|candidature|candidatura|sollicitatie|stelle|"
    r"vacature|vaga|puesto|poste|offene position|open (?:role|position)|job opportunity)\b"
)
JOB_WORD = re.compile(
    r"\b(?:job|role|position|vacancy|opening|stelle|poste|puesto|posizione|ruolo|vacature|functie|"
    r"vaga)\b"
)
# Words that mean an interview only when the rest of the event does not speak of something else.
OPEN_WORDS = frozenset(
    {
        "test",
        "audition",
        "final round",
        "intro call",
        "second round",
        "first round",
        "third round",
        "case study",
        "assessment centre",
        "group interview",
    }
)
OPEN_INTERVIEW = re.compile(
    r"\b(?:entretien|colloquio|entrevista|interview)s?\b(?! (?:d'embauche|de recrutement|di "
    r"lavoro|de trabajo|de emprego|tecnic|technique|telefonic|telephonique|conoscitiv))"
)
SEVERAL = re.compile(r"\b(?:interviews|entretiens|entrevistas|colloqui|\w*gesprache|gesprekken)\b")
ATS_LINK = re.compile(
    r"greenhouse\.io|lever\.co|ashbyhq|goodtime\.io|modernloop|prelude\.co|smartrecruiters|"
    r"myworkday|workable\.com|icims|jobvite|recruitee|teamtailor|bamboohr|personio|breezy\.hr|"
    r"hirevue|codility|hackerrank|codesignal|coderpad|testgorilla|sparkhire|willo\.video|"
    r"karat\.|softgarden|candidate\.fyi|gupy\.io|eightfold|successfactors|taleo"
)
HIRING_WORDS = re.compile(
    r"recruit|talent|hiring|career|karriere|bewerbung|\bhr\b|^rh$|^rrhh$|human resources|"
    r"^jobs?$|^people$|interview|emploi|empleo|personalabteilung|seleccion|selezione|"
    r"recrutement|recrutamento|candidat|vacature|werving|personal$"
)
