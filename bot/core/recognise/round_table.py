"""The rounds of a selection as seven languages call them, and the short English term for each.

Patterns match folded text (lower case, no accents). `strength` says how far the words alone make
an event an interview: 4 they hardly mean anything else, 3 they usually do, 1 they may, 0 they only
tell which round it is.
"""

from __future__ import annotations

from dataclasses import dataclass

_GESPRACH = r"gespr(?:a|ae)ch"
_STEP = (
    r"(?:\.|st|nd|rd|er|e|eme|re|a|o|[°º])? ?(?:round|stage|step|interview|intvw|intv|int|call|"
    r"runde|"
    r"(?:vorstellungs|bewerbungs)?gespr(?:a|ae)ch|fase|etapa|ronda|entrevista|colloquio|incontro|"
    r"gesprek|ronde|stap|entretien|tour|rdv|rendez-vous|echange|etape)\b"
)


@dataclass(frozen=True, slots=True)
class Round:
    """A kind of round: its English term, its words, and how telling they are."""

    term: str
    words: str
    strength: float


# The first that matches a text names its round, so the particular stands before the general.
ROUNDS: tuple[Round, ...] = (
    Round(
        "recorded interview",
        r"on-?demand (?:video )?interview|one-way (?:video )?interview|"
        r"(?:pre-?)?recorded (?:video )?interview|asynchronous (?:video )?interview|async "
        r"(?:video )?interview|"
        r"zeitversetztes (?:video-?)?interview|aufgezeichnetes (?:video-?)?interview|"
        r"entretien (?:video )?(?:differe|asynchrone)|video (?:differe|asynchrone)|"
        r"entrevista (?:en )?(?:video )?(?:grabada|diferid[ao]|asincrona|gravada|assincrona)|"
        r"(?:video-?)?(?:colloquio|intervista) (?:in )?(?:differit[ao]|registrat[ao]|asincron[ao])|"
        r"video ?colloquio (?:on-?demand|asincrono|registrato)|video-?interview on-?demand|"
        r"hirevue|spark ?hire|willo|vidcruiter|hireflix|cammio|easyrecrue",
        4,
    ),
    Round(
        "assessment centre",
        r"assessment[- ]?(?:cent(?:er|re)|day|dag|tag)|auswahltag|superday|super day|"
        r"centre d'evaluation|journee d'evaluation|journee de selection|selection (?:day|event|"
        r"centre)|"
        r"centro de evaluacion|assessment di gruppo|giornata di selezione|selectiedag|"
        r"dinamica (?:de|em) grupo|dinamica grupal|gruppenauswahl(?:verfahren)?|"
        r"auswahlrunde|ac(?= [a-z]{4})",
        4,
    ),
    Round(
        "trial day",
        r"probe-?arbeit(?:en|stag|stage)?|probe-?tag|schnupper(?:tag|n|termin|schicht|dienst)|"
        r"probe-?(?:dienst|schicht)|hospitation(?:stag)?|"
        r"(?:un)?paid (?:work )?trial|(?:paid )?(?:work )?trial(?: (?:day|shift|work|session|"
        r"week))|working interview|stage "
        r"day|kitchen trial|trial at\b|"
        r"(?:journee|demi-journee) d'observation|observation day|dia de observacion|"
        r"giornata di osservazione|"
        r"journee d'essai|jour d'essai|demi-journee d'essai|service d'essai|essai "
        r"(?:professionnel|en cuisine|en boutique|en salle)|journee d'immersion|immersion "
        r"professionnelle|"
        r"dia de prueba|jornada de prueba|turno de prueba|dia (?:de )?(?:teste|experiencia)|dia "
        r"experimental|turno (?:de )?(?:teste|experimental)|"
        r"giornata di prova|turno di prova|prova (?:pratica|in (?:cucina|sala|negozio|"
        r"laboratorio))|prova(?= (?:al |alla |da |presso |dal |nel |nella )?(?:pizzeria|"
        r"ristorante|bar|hotel|negozio|salone|trattoria|pasticceria|panificio|gelateria|"
        r"osteria))|prueba (?:en|de) (?:cocina|sala|tienda|taller|bar|obrador|"
        r"restaurante|hotel|panaderia|peluqueria|cafeteria|almacen|fabrica)|essai(?= (?:chez|au|"
        r"aux|a la|"
        r"restaurant|boulangerie|boutique|cuisine))|giorno di prova|"
        r"ride[- ]?along|(?<!free )(?<!court )trial(?= (?:mon|tue|wed|thu|fri|sat|sun|@|w/)|$)|"
        r"(?<!free )(?<!court )trial(?= \d{1,2}(?:[:.]\d\d)? ?(?:am|pm|h\b|-|$))|(?<=cook )stage|"
        r"(?<=chef )stage|stage(?= @)|immersion(?= (?:chez|au |"
        r"a la |dans|en |[a-z]+erie|garage|restaurant|"
        r"creche))|"
        r"meelopen|proefdag|proefdraai(?:en|dag)|meeloop(?:dag|en|dagdeel|ochtend|middag)|"
        r"proefdienst|"
        r"proef(?:middag|ochtend|avond|uur|shift)|shadow(?:ing)? (?:day|shift)|job shadow",
        3.5,
    ),
    Round(
        "audition",
        r"audition|vorsingen|probespiel|probe-?vorspiel|casting|audicion(?:es)?|audicao|"
        r"audizione|auditie|proefspel",
        2.5,
    ),
    Round(
        "teaching demo",
        r"teaching (?:demo(?:nstration)?|sample)|demo(?:nstration)? (?:lesson|lecture|class)|"
        r"sample lesson|micro-?teach|trial lesson|"
        r"probe-?(?:unterricht|lehrveranstaltung|vorlesung|vortrag|lektion)|lehrprobe|"
        r"berufungsvortrag|"
        r"lecon (?:d'essai|de demonstration)|clase (?:de prueba|demostrativa|muestra)|aula "
        r"(?:teste|demonstrativa)|lezione (?:di prova|dimostrativa|simulata)|proefles",
        3.5,
    ),
    Round(
        "case study",
        r"case[- ]?(?:study|interview|presentation|round|discussion|gesprek|opdracht)|"
        r"fallstudie|fallinterview|business case|"
        r"etude de cas|caso practico|estudo de caso|caso di studio|casestudy|presentation round|"
        r"praesentationsrunde|prasentationsrunde|"
        r"estudio de caso|take[- ]?home (?:review|presentation|walk-?through|debrief)|project "
        r"presentation|job talk|research talk",
        2.5,
    ),
    Round(
        "test",
        r"^assessment(?! (?:feedback|of|meeting|review|results?))|codility|codingame|codesignal|"
        r"testgorilla|coderbyte|hackerrank(?! (?:user|"
        r"meetup))|"
        r"devskiller|testdome|mettl|"
        r"(?:coding|online|technical|skills?|aptitude|cognitive|psychometric|personality|typing|"
        r"written|programming|numerical|situational judg(?:e)?ment|knowledge|proficiency|"
        r"language|excel|driving) "
        r"(?:challenge|test|assessment|exam|exercise)s?|take[- ]?home(?: (?:test|task|assignment|"
        r"exercise))?|"
        r"(?:timed|proctored) (?:assessment|test)|"
        r"eignungstest|einstellungstest|auswahltest|online-?assessment|online-?test|"
        r"programmieraufgabe|arbeitsprobe|fahrprobe|"
        r"test (?:technique|psychotechnique|de recrutement|d'aptitude|en ligne|de personnalite|"
        r"pratique|ecrit)|epreuve (?:pratique|ecrite)|"
        r"(?:prueba|test) (?:tecnica|tecnico|psicotecnic[ao]|practica|practico|de aptitud|"
        r"escrita|en linea|de conduccion)|"
        r"(?:prova|teste) (?:de logica|logic[ao]|tecnica|tecnico|pratico|psicotecnico|escrita|"
        r"online|de aptidao|de "
        r"selecao|scritta)|"
        r"test (?:tecnico|attitudinale|psicoattitudinale|logico|pratico|scritto)|prova "
        r"(?:tecnica|scritta|orale|selettiva|preselettiva)|"
        r"(?:capaciteiten|selectie|vaardigheids|persoonlijkheids)test|online assessment|"
        r"selectieassessment",
        2.8,
    ),
    Round(
        "portfolio review",
        r"portfolio (?:review|presentation|interview|walk-?through|round|discussion)|"
        r"portfolio-?(?:gesprach|prasentation)|presentation (?:du |de )?portfolio",
        2.5,
    ),
    Round(
        "system design interview",
        r"system[- ]?design(?: (?:interview|round|session))?|architecture (?:interview|round)",
        2.5,
    ),
    Round(
        "technical interview",
        r"(?:tech|technical|technische[ns]?) ?-?(?:phone )?(?:interview|round|screen(?:ing)?|"
        r"call|chat|discussion|loop|deep[- ]?dive|session|runde|gesprek|"
        + _GESPRACH
        + r")|fachinterview|"
        r"(?:live|pair)?[- ]?(?:coding|programming|code)[- ](?:interview|round|session|screen|"
        r"exercise|review)|pair[- ]programming|live[- ]coding|code pair|coding(?= ?(?:$|[(:|,#&-]|"
        r"\d|and ))|coderpad|\bkarat\b|"
        r"engineering (?:interview|round|screen)|"
        r"fach"
        + _GESPRACH
        + r"|entretien technique|entrevista tecnica|colloquio tecnico|technisch gesprek|"
        r"vakinhoudelijk gesprek|data round|machine learning round|sql (?:round|interview)|"
        r"design (?:interview|challenge|critique|exercise)|whiteboard|(?:technical|tech|"
        r"coding) task",
        3,
    ),
    Round(
        "hiring manager interview",
        r"hiring[- ]manager(?!'?s? ?:)|\bhm (?:interview|screen|chat|call|round)|(?:entretien|"
        r"echange) "
        r"(?:avec le )?manager|"
        r"entretien manageri?al|entretien operationnel|entrevista con (?:el|la) (?:manager|"
        r"responsable|jef[ea])|"
        r"colloquio con (?:il |la )?(?:responsabile|manager)|entrevista com (?:o |a "
        r")?(?:gestora?|chefia|manager)|entrevista com gestor(?:a)?|gesprek met (?:de "
        r")?(?:manager|leidinggevende)",
        3,
    ),
    Round(
        "culture interview",
        r"(?:culture|values|cultural)[- ](?:(?:and|&|\+) )?(?:fit|add|interview|round|chat|"
        r"values)|values "
        r"interview|bar[- ]raiser|behaviou?ral(?: interview| round)?|competency[- ]?(?:based )?"
        r"interview|meet (?:&|and) greet|meet[- ](?:the|your)(?:[- ](?:future|new|"
        r"potential))?[- ]team|team[- "
        r"]?(?:fit|match(?:ing)?|interview|kennenlernen)|kennenlernen (?:des|mit dem) team|"
        r"rencontre (?:avec )?l'equipe|teamrunde|conocer al equipo|team gesprek|conhecer a "
        r"equipa|conhecer o time",
        2.5,
    ),
    Round(
        "panel interview",
        r"panel (?:interview|day|round|discussion interview)|"
        r"interview (?:panel|board)|oral board|"
        r"virtual "
        r"panel|entretien collegial|jury de recrutement|jury d'embauche|entrevista (?:de|con) "
        r"panel|entrevista com (?:o )?painel|selection (?:panel|board|committee|committe)|"
        r"search committee|berufungskommission|auswahlkommission|auswahlgremium|tribunal de "
        r"seleccion|commissione (?:di selezione|esaminatrice|giudicatrice)|"
        r"sollicitatiecommissie|benoemingsadviescommissie|comite de (?:selection|recrutement)",
        3,
    ),
    Round(
        "group interview",
        r"group (?:interview|selection|exercise)|gruppen"
        + _GESPRACH
        + r"|gruppeninterview|entretien collectif|entretien de groupe|entrevista (?:grupal|de "
        r"grupo|em grupo|coletiva|colectiva)|colloquio (?:di gruppo|collettivo)|"
        r"groepsgesprek|groepsinterview",
        3.5,
    ),
    Round(
        "on-site",
        r"(?:virtual )?on-?site(?: (?:interview|loop|day|visit|round))?s?|interview (?:loop|day|"
        r"tag)|\bloop interview|(?:full|virtual|final)[- ]loop|campus (?:interview|visit|day)|"
        r"fly-?out|power "
        r"day|in-?person interview|vor-?ort-?(?:gespr(?:a|ae)ch|interview|termin|runde)?|"
        r"interviewtag|entretiens? (?:sur (?:site|place)|en presentiel|dans nos locaux)|"
        r"entrevista presencial|colloquio in (?:sede|presenza)|gesprek op (?:kantoor|locatie)",
        2.8,
    ),
    Round(
        "final round",
        r"(?:etapa|fase|etape|stap) finale?|(?:derniere|ultima|laatste|letzte) (?:etape|etapa|fase|"
        r"tappa|stap|"
        r"runde)|final(?:-| )?(?:round|stage|interview|panel|gesprek|runde|conversation)s?|"
        r"finalrunde|"
        r"last round|abschluss"
        + _GESPRACH
        + r"|(?:entretien|entrevista|colloquio|gesprek) finale?\b|laatste gesprek|eindgesprek|"
        r"ultima entrevista|ultimo colloquio|dernier entretien|(?:ceo|coo|cto|founder|exec|"
        r"executive|leadership|vp) (?:interview|round|chat|conversation|call)",
        3,
    ),
    Round(
        "third round",
        rf"3{_STEP}|"
        r"(?:third|3rd) (?:round|interview|stage)|(?:round|stage|interview|entretien|entrevista|"
        r"colloquio|gesprek|runde|ronda|tour) ?#?3(?:/\d)?\b|dritt"
        + _GESPRACH
        + r"|drittes (?:vorstellungs)?"
        + _GESPRACH
        + r"|dritte (?:runde|gesprachsrunde)|3\. ?runde|(?:troisieme|3e|3eme) (?:entretien|"
        r"tour)|tercera (?:entrevista|ronda)|terceira (?:entrevista|fase|etapa)|terzo "
        r"colloquio|derde (?:gesprek|ronde)",
        3,
    ),
    Round(
        "second round",
        rf"2{_STEP}|"
        r"(?:second|2nd)[- ](?:round|interview|intvw|intv|int|stage|conversation|call)|"
        r"(?:round|stage|interview|entretien|entrevista|colloquio|gesprek|runde|ronda|"
        r"tour) ?#?2(?:/\d)?\b|2nd round|zweit"
        + _GESPRACH
        + r"|zweites (?:vorstellungs|bewerbungs|kennenlern)?"
        + _GESPRACH
        + r"|zweite (?:runde|gesprachsrunde)|2\. ?(?:runde|gesprach|vorstellungsgesprach|"
        r"interview)|entretien n ?[°o]? ?2|(?:deuxieme|second|2e|2eme|2nd) (?:entretien|"
        r"tour|rendez-vous|echange)|segunda (?:entrevista|ronda|fase|etapa)|2\.?a "
        r"entrevista|secondo (?:colloquio|incontro)|2° colloquio|tweede "
        r"(?:sollicitatie)?(?:gesprek|ronde)|2e (?:sollicitatie)?(?:gesprek|ronde)",
        3.5,
    ),
    Round("phone screen", r"^screening(?= [a-z]+$)(?! (?:film|test|party))", 2.7),
    Round(
        "panel interview",
        r"(?<!user )(?<!customer )(?<!advisory )(?<!expert )panel(?=$| ?[|:)/-])",
        2.5,
    ),
    Round(
        "phone screen",
        r"(?:phone|tel\.?) int(?:erv)?\b|appel (?:du |avec (?:le |la ))?(?:cabinet|recruteu\w+|"
        r"agence)|"
        r"phone (?:screen(?:ing)?|interview|call|chat|conversation)|(?:recruiter|recruiting|"
        r"recruitment|talent|ta|hr|initial|intro(?:ductory)?|pre-?|candidate|first|video|quick|"
        r"short|screening|telephone|zoom)[ -]?(?:phone )?screen(?:ing)?(?: call| interview| "
        r"chat)?|"
        r"screen(?:ing)?[- ](?:call|chat|interview|conversation|gesprek|"
        + _GESPRACH
        + r")|recruiter (?:call|chat|conversation|interview|intro|phone call|sync|connect)|"
        r"call with (?:a |our |the )?recruiter|telephone (?:interview|screen)|"
        r"pre-?screen(?:ing)?|(?:hr|talent|people) (?:interview|call|chat|round|screen|"
        r"intro)|"
        r"telefon-?(?:interview|isches (?:interview|"
        + _GESPRACH
        + r"|kennenlern"
        + _GESPRACH
        + r")|"
        + _GESPRACH
        + r")|telefonisches (?:erst|vor|kennenlern|vorstellungs|bewerbungs)?(?:interview|"
        + _GESPRACH
        + r")|telefonische vorauswahl|hr-(?:interview|"
        + _GESPRACH
        + r"|runde)|"
        r"tel\.? ?(?:gespr\w*|termin)|(?:visio|appel|echange|entretien) de pre-?selection|"
        r"(?:pre-?qualification|prequalif) (?:telephonique)?|entretien (?:telephonique|de "
        r"prequalification|rh)|(?:echange|appel|point) (?:telephonique|rh)(?: de "
        r"prequalification)?|prequalification telephonique|"
        r"(?:entrevista|llamada) (?:telefonica|de rrhh|con rrhh|de filtro)|llamada (?:de "
        r"seleccion|inicial)|screening telefonico|colloquio (?:telefonico|hr)|telefonata "
        r"conoscitiva|entrevista (?:por telefone|com (?:o )?rh|de rh|rh|telefonica)|triagem|"
        r"telefonisch(?:e)? (?:sollicitatie(?:gesprek)?|kennismaking|gesprek|interview|intake|"
        r"screening)|hr-?gesprek|telefonische intake",
        3,
    ),
    Round(
        "phone screen",
        r"(?:rendez-vous|rdv|appel) telephonique|belafspraak|telefontermin|"
        r"(?:llamada|cita|chamada|reuniao) telefonica|appuntamento telefonico|phone (?:meeting|"
        r"appointment)|telefonat|telefonata|telefoontje|coup de fil|telefonema",
        1,
    ),
    Round(
        "first round",
        rf"1{_STEP}|"
        r"(?:first|1st)[- ](?:round|interview|stage|conversation)|"
        r"(?:round|stage|interview|entretien|entrevista|colloquio|gesprek|runde|ronda|"
        r"tour) ?#?1(?:/\d)?\b|erst"
        + _GESPRACH
        + r"|erstes (?:vorstellungs|bewerbungs|kennenlern)?"
        + _GESPRACH
        + r"|erstes kennenlernen|erste (?:runde|gesprachsrunde)|1\. ?(?:runde|gesprach|"
        r"vorstellungsgesprach|interview)|(?:premier|1er) (?:entretien|rdv|tour|echange|"
        r"rendez-vous|contact)|primera (?:entrevista|ronda|fase)|1\.?a entrevista|primeira "
        r"(?:entrevista|fase|etapa|conversa)|primo (?:colloquio|incontro)|1° colloquio|"
        r"eerste (?:sollicitatie)?(?:gesprek|ronde|kennismaking)|1e "
        r"(?:sollicitatie)?(?:gesprek|ronde)",
        3,
    ),
    Round(
        "culture interview",
        r"(?:con|com|met|avec|mit|with) (?:el |a |o |het |l'|dem |il |the )?"
        r"(?:equipo|equipa|time|team|equipe)",
        0,
    ),
    Round(
        "intro call",
        r"kennenlern"
        + _GESPRACH
        + r"|kennenlern(?:en|termin|call|treffen)|(?:intro(?:ductory|duction)?|exploratory|"
        r"discovery|initial|prelim(?:inary)?|connect|introductory video|"
        r"get[- ]to[- ]know(?:[- ]you)?)[- "
        r"](?:call|chat|conversation|meeting|interview|discussion)|kennismaking(?:sgesprek|"
        r"safspraak)?|(?:colloquio|incontro|chiamata|call) conoscitiv[oa]|entretien de "
        r"(?:premier )?contact|appel decouverte|prise de contact|toma de contacto|"
        r"intro(?:duction)?(?=$)|"
        r"bate-?papo|conversa inicial|entrevista inicial|"
        r"entrevista (?:exploratoria|de "
        r"introduccion)",
        1.2,
    ),
    Round("intro call", r"intro(?:duction)?(?=:)", 0),
    Round(
        "video interview",
        r"videogesprek|(?:video|virtual|skype|online|"
        r"remote)[- ]?(?:interview|vorstellungs"
        + _GESPRACH
        + r"|bewerbungs"
        + _GESPRACH
        + r")|video-?interview|entretien (?:en )?(?:visio(?:conference)?|video)|"
        r"videoentrevista|entrevista (?:por |en )?(?:video|videollamada|videoconferencia|"
        r"online|virtual)|video ?colloquio|colloquio (?:in )?video|"
        r"video-?sollicitatie(?:gesprek)?|online (?:sollicitatie)?gesprek|video" + _GESPRACH,
        3.5,
    ),
    Round(
        "interview",
        r"(?:rdv|rendez-vous|echange|appel) (?:(?:de )?recrutement|(?:d')?embauche)|solli\b|"
        r"gesprek (?:over )?(?:een )?(?:baan|job)\b|(?:job |employment )?interviews?\b|"
        r"vg(?=\s)|vorstellung(?= (?:bei|als|fur)\b)|"
        r"interviewing with|intvw|intrvw|intv|itw|int(?=(?: |: ?| - )(?:@|at\b|w/|with\b)|:| - )|"
        r"vorstellungs(?:"
        + _GESPRACH
        + r"|termin)|bewerbungs(?:"
        + _GESPRACH
        + r"|termin|interview)|jobinterview|auswahl"
        + _GESPRACH
        + r"|einstellungs"
        + _GESPRACH
        + r"|auswahlverfahren|oral (?:de |du )?concours|epreuve orale|prova orale|ejercicio oral|"
        r"(?:entretiens? )(?:d'embauche|de recrutement|de motivation|de selection|"
        r"d'admission|pour le poste)|entretiens?\b|"
        r"entrevistas?(?: (?:de|para) (?:trabajo|empleo|emprego|job)| laboral| personal)?\b|"
        r"colloqui(?:o)?(?: (?:di lavoro|di selezione|individuale|personale))?\b|intervista di "
        r"lavoro|sollicitatie(?:gesprek(?:ken)?|ronde|procedure)?|selectiegesprek|proceso de "
        r"seleccion|processo seletivo|processo de (?:selecao|recrutamento)|processo di "
        r"selezione|selezione (?:del )?personale",
        4,
    ),
)
