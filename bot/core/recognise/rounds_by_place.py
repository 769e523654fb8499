"""Rounds called after their place in the selection, and the general words (folded)."""

from __future__ import annotations

from bot.core.recognise.round_kind import GESPRACH, STEP, Round

ROUNDS_BY_PLACE: tuple[Round, ...] = (
    Round(
        "final round",
        r"(?:etapa|fase|etape|stap) finale?|(?:derniere|ultima|laatste|letzte) (?:etape|etapa|fase|"
        r"tappa|stap|"
        r"runde)|final(?:-| )?(?:round|stage|interview|panel|gesprek|runde|conversation)s?|"
        r"finalrunde|"
        r"last round|abschluss"
        + GESPRACH
        + r"|(?:entretien|entrevista|colloquio|gesprek) finale?\b|laatste gesprek|eindgesprek|"
        r"ultima entrevista|ultimo colloquio|dernier entretien|(?:ceo|coo|cto|founder|exec|"
        r"executive|leadership|vp) (?:interview|round|chat|conversation|call)",
        3,
    ),
    Round(
        "third round",
        rf"3{STEP}|"
        r"(?:third|3rd) (?:round|interview|stage)|(?:round|stage|interview|entretien|entrevista|"
        r"colloquio|gesprek|runde|ronda|tour) ?#?3(?:/\d)?\b|dritt"
        + GESPRACH
        + r"|drittes (?:vorstellungs)?"
        + GESPRACH
        + r"|dritte (?:runde|gesprachsrunde)|3\. ?runde|(?:troisieme|3e|3eme) (?:entretien|"
        r"tour)|tercera (?:entrevista|ronda)|terceira (?:entrevista|fase|etapa)|terzo "
        r"colloquio|derde (?:gesprek|ronde)",
        3,
    ),
    Round(
        "second round",
        rf"2{STEP}|"
        r"(?:second|2nd)[- ](?:round|interview|intvw|intv|int|stage|conversation|call)|"
        r"(?:round|stage|interview|entretien|entrevista|colloquio|gesprek|runde|ronda|"
        r"tour) ?#?2(?:/\d)?\b|2nd round|zweit"
        + GESPRACH
        + r"|zweites (?:vorstellungs|bewerbungs|kennenlern)?"
        + GESPRACH
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
        + GESPRACH
        + r")|recruiter (?:call|chat|conversation|interview|intro|phone call|sync|connect)|"
        r"call with (?:a |our |the )?recruiter|telephone (?:interview|screen)|"
        r"pre-?screen(?:ing)?|(?:hr|talent|people) (?:interview|call|chat|round|screen|"
        r"intro)|"
        r"telefon-?(?:interview|isches (?:interview|"
        + GESPRACH
        + r"|kennenlern"
        + GESPRACH
        + r")|"
        + GESPRACH
        + r")|telefonisches (?:erst|vor|kennenlern|vorstellungs|bewerbungs)?(?:interview|"
        + GESPRACH
        + r")|telefonische vorauswahl|hr-(?:interview|"
        + GESPRACH
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
        rf"1{STEP}|"
        r"(?:first|1st)[- ](?:round|interview|stage|conversation)|"
        r"(?:round|stage|interview|entretien|entrevista|colloquio|gesprek|runde|ronda|"
        r"tour) ?#?1(?:/\d)?\b|erst"
        + GESPRACH
        + r"|erstes (?:vorstellungs|bewerbungs|kennenlern)?"
        + GESPRACH
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
        + GESPRACH
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
        + GESPRACH
        + r"|bewerbungs"
        + GESPRACH
        + r")|video-?interview|entretien (?:en )?(?:visio(?:conference)?|video)|"
        r"videoentrevista|entrevista (?:por |en )?(?:video|videollamada|videoconferencia|"
        r"online|virtual)|video ?colloquio|colloquio (?:(?:in )?video|online)|"
        r"video-?sollicitatie(?:gesprek)?|online (?:sollicitatie)?gesprek|video" + GESPRACH,
        3.5,
    ),
    Round(
        "interview",
        r"(?:rdv|rendez-vous|echange|appel) (?:(?:de )?recrutement|(?:d')?embauche)|solli\b|"
        r"gesprek (?:over )?(?:een )?(?:baan|job)\b|(?:job |employment )?interviews?\b|"
        r"vg(?=\s)|vorstellung(?= (?:bei|als|fur)\b)|"
        r"interviewing with|intvw|intrvw|intv|itw|int(?=(?: |: ?| - )(?:@|at\b|w/|with\b)|:| - )|"
        r"vorstellungs(?:"
        + GESPRACH
        + r"|termin)|bewerbungs(?:"
        + GESPRACH
        + r"|termin|interview)|jobinterview|auswahl"
        + GESPRACH
        + r"|einstellungs"
        + GESPRACH
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
