"""Wordings that lead to people in an event's text, in seven languages (folded text).

Interviewers, those who arrange, those one reports to, and the candidate.
"""

# ruff: noqa: RUF001 - dashes and quotes as people and calendars type them

from __future__ import annotations

import re

G = r"gespr(?:a|ae)ch"

INTERVIEWER_LABEL = re.compile(
    r"^\W{0,4}(?:your |ihre? |deine? |vos |tus |sus |i tuoi |le tue |os seus |je |uw )?"
    r"(?:(?:interview|session|round|slot|gesprach|entretien|entrevista|colloquio|teil|part|"
    r"runde) ?\d{1,2}|interviewers?|interviewer\(s\)|interviewer:? ?(?:name)?|interview(?: team|"
    r" panel|ing "
    r"team)?|joining(?: you)?|panel(?:lists?| members?| of \w+)?|the panel|interviewing you|"
    r"(?:you(?:'ll| will) )?meet(?:ing)?(?: with)?|you(?:'ll| will) (?:speak|talk|chat|be "
    r"speaking|be meeting) (?:to|with)|who|with|"
    + G +
        r"spartner(?:innen|:innen|\*innen|in|/-?innen|/in)?|interviewpartner(?:in|innen)?|"
        r"ansprechpartner(?:in)? (?:im gesprach|vor ort)|teilnehmer(?:innen|:innen|\*innen)?|es "
        r"nehmen teil|teilnehmende|mit|"
    r"interviewt von|von unserer seite|auf unserer seite|interlocut(?:eurs?|rices?)|"
    r"(?:mit )?dabei(?: sind)?|mit am tisch|de notre cote|por nuestra parte|vanuit ons|"
    r"participants?|intervenants?|entretien avec|avec|recruteurs?|membres du jury|jury|juri|"
    r"tribunal|"
    r"entrevistador(?:es|as|a)?|participantes?|asistentes|con|interlocutor(?:es)?|"
    r"intervistator[ei]|selezionator[ei]|partecipanti|presenti|interverranno|intervengono|"
    r"commissione|"
    r"gesprekspartners?|aanwezig(?:en)?|deelnemers|in gesprek met|met|com|attendees|who "
    r"you(?:'ll| will) (?:meet|be meeting|speak (?:to|with))|people you(?:'ll| will) meet|"
    r"hosts?|"
    r"(?:hiring|line) manager|vorgesetzter?|(?:search|selection|hiring|interview) (?:committee|"
    r"panel|board)|"
    r"(?:sollicitatie|selectie)?commissie|commission|committee|kommission|led by|panel chair|chair|"
    r"assessors?)(?: "
    r"\([^)]{0,30}\))?\s*(?::|\s[–—-]\s|\W*$)\s*"
)  # fmt: skip
COORDINATOR_LABEL = re.compile(
    r"^\W{0,4}(?:your )?(?:(?:recruiting|recruitment|interview|talent) coordinator|coordinator|"
    r"coordination|organi[sz]ed by|organi[sz]er|scheduled by|arranged by|booked by|point of "
    r"contact|"
    r"contact(?: person| for the day)?|questions?(?: or changes)?|queries|logistics|"
    r"koordination|organisation|organisiert von|ansprechpartner(?:in)?|kontakt(?:person)?|"
    r"ruckfragen(?: an)?|terminkoordination|"
    r"bei (?:ruck)?fragen|fragen(?: an)?|personne a contacter|organise par|coordinat(?:ion|rice|"
    r"eur)|contact rh|contacto|coordina|coordinacion|contatto|contatti|organizza(?:to da)?|"
    r"referente|contactpersoon|(?:per|voor|mais|pour) info(?:rmazioni|rmatie|rmacoes|s)?|"
    r"renseignements|"
    r"bij vragen|per dubbi|duvidas|dudas|info|"
    r"coordinatie|georganiseerd door|vragen|contato|coordenacao|organizado por|on-?site contact|"
    r"host on the day)(?: \([^)]{0,30}\))?\s*(?::|\s[–-]\s)\s*"
)  # fmt: skip
# Who recruits interviews where nobody else is said to.
RECRUITER_LABEL = re.compile(
    r"^\W{0,4}(?:your |ihr |dein |votre |tu |il tuo |je )?(?:recruiter(?:in)?|recruteu(?:r|se)|"
    r"reclutador[a]?|recrutador[a]?|selezionat(?:ore|rice)|interlocut(?:eur|rice))"
    r"(?: \w+){0,2}(?: \([^)]{0,30}\))?\s*(?::|\s[–-]\s)\s*"
)
# 'Sian from HR': one word that can only be a name.
FROM_HR = re.compile(
    r"(?:^|[\s(,])(?!(?:Bel|Call|Ask|Mail|Contact|Frag|Vraag|Llama|Chiama|Appelez|"
    r"Ligue) [A-Z][a-z]+ )"
    r"(?P<name>[A-ZÀ-Þ][a-zà-ÿ'’-]{1,20}(?: [A-ZÀ-Þ][a-zà-ÿ'’-]{1,20})?),? "
    r"(?:from|von|vom|de|di|du|da|do|des|del|aus|van)(?: der| the| la| il)? "
    r"(?:HR|RH|RRHH|P&O|[Tt]alent|[Rr]ecruit\w+|[Pp]eople|[Pp]ersonal\w*|Human Resources|"
    r"Recursos Humanos|Risorse Umane)\b"
)
CANDIDATE_LABEL = re.compile(
    r"^\W{0,4}(?:candidate(?:'s)?(?: name)?|applicant(?: name)?|interviewee|kandidat(?:in|/in|"
    r":in)?|bewerber(?:in|/in|:in)?|candidat(?:e|\(e\))?|candidat[oa]|kandidaat|sollicitant|"
    r"name (?:of|des) (?:candidate|kandidaten)|cv|lebenslauf|resume)(?: \([^)]{0,30}\))?\s*[:–-]\s*"
)
CANDIDATE_SENTENCE = re.compile(
    r"\b(?:candidate|applicant|kandidat(?:in)?|bewerber(?:in)?|candidat[eoa]?|kandidaat|"
    r"sollicitant(?:e)?|interviewing|to interview|"
    r"(?:cv|resume|lebenslauf|bewerbung|application|curriculo|curriculum|dossier|portfolio) "
    r"(?:of|von|de|van|di|do|da|from)|meet the candidate)[: ]\s?(?=\w)"
)
# After these only what is surely a name counts: a company may follow just as well.
MEETING_WITH = (
    r"(?:interview|conversation|call|chat|meeting|screen(?:ing)?|session|discussion|time|round|"
    r"onsite|loop|panel|intro|video call|appointment|lunch|coffee|tour|shift|trial)(?: will be| "
    r"is)?,? (?:with|by|led by) |"
    r"(?:" + G +
        r"|\w*gesprach|interview|termin|kennenlernen|telefonat|runde|probetag|probearbeiten|"
        r"rundgang|call)(?: \w+){0,3} mit (?:ihrem |deiner |unserer |unserem |der |dem |unseren "
        r")?|"
    r"(?:entretien|echange|rendez-vous|rencontre|visio|appel|discussion|point)(?: \w+){0,3} "
    r"(?:avec|de) |"
    r"(?:entrevista|reunion|llamada|charla|conversacion|videollamada|cita)(?: \w+){0,3} (?:con|"
    r"de) |"
    r"(?:colloquio|incontro|chiamata|call|videochiamata|intervista|prova)(?: \w+){0,3} con |"
    r"(?:gesprek|kennismaking|afspraak|interview|sollicitatiegesprek|belafspraak)(?: \w+){0,3} "
    r"met |"
    r"(?:conversa|reuniao|entrevista|chamada|videochamada|(?:bate-?)?papo)(?: \w+){0,4} com |"
    r"\bmeet(?:ing)? |(?<!wrap-up )(?<!welcome )\bw/ ?|^(?:with|mit|avec|con|met|com) |"
    r"(?:followed by|then|and|afterwards|"
    r"next|"
    r"danach|puis|ensuite|despues|poi|daarna|depois) (?:with |mit |avec |con |met |com )?(?=\w)"
)  # fmt: skip
MEETING_SURELY = (
    r"\byou(?:'ll| will| are going to|'re going to|'d| would)?(?: first| then| also| next| be)* "
    r"(?:meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|interview(?:ed)?|join(?:ed)?)(?: "
    r"up)?(?: first| then| also)? (?:with |to |by )?|"
    r"\b(?:gesprachspartner\w*|interviewers?|interlocut\w+|entrevistador\w*|gesprekspartners?|"
    r"intervistator\w*) (?:sind|ist|are|is|will be|sont|sera|seront|son|seran|zijn|sono|serao) |"
    r"\b(?:interview(?:ed)?|conducted|run|led|joined|held|chaired|assessed) by |speak (?:with|to) "
    r"|(?:to |you )?meet (?:with )?|introduce you to |\bpresent (?:it |your \w+ )?to |"
    r"\b(?:me|nos) (?:llama|llamara|entrevista|entrevistara|liga|recebe|recibe) |\bmi (?:chiama|"
    r"riceve) |"
    r"(?:bestaat uit|besteht aus|consists of|composed of|se compose de|compuest[oa] por|"
    r"compost[oa] (?:da|por)) |"
    r"(?:" + G +
        r"|interview) (?:wird|fuhrt|fuhren|leitet|leiten)(?: mit (?:ihnen|dir))?(?: von)? |"
        r"(?:sie|du|ihr) (?:sprechen|sprichst|treffen|triffst|lernen|lernst|fuhren|fuhrst)(?: "
        r"\w+){0,3}? (?:mit |auf )?|(?:gefuhrt|geleitet|begleitet) (?:wird es |werden )?von |"
        r"(?:am|an dem|vom) (?:" + G +
        r" )?(?:nehmen|teilnehmen werden|seiten) |es erwarten (?:sie|dich) |empfangen (?:wird|"
        r"werden)? ?(?:sie|dich)? ?|teilnehmen werden |seitens |mit dabei (?:sind|ist) |dabei "
        r"sein werden |"
    r"vous (?:rencontrerez|echangerez|serez (?:recue?|accueillie?) par|verrez|aurez "
    r"(?:rendez-vous|un entretien))(?: avec)? |(?:mene|anime|conduit|assure|dirige) par |recue? "
    r"par |en presence de |"
    r"(?:te|le|lo|la|os) (?:entrevistara|atendera|recibira)n? |(?:hablaras|hablara|conversaras|"
    r"te reuniras|se reunira) con |(?:conoceras|conocera) a |estaran? presentes? |"
    r"(?:participaran|asistiran) |"
    r"(?:incontrera|incontrerai|parlera|parlerai|conoscera|conoscerai)(?: con)? |saranno "
    r"presenti |sara presente |alla presenza di |tenuto da |condotto da |parteciperanno |"
    r"(?:je|u) (?:spreekt|ontmoet|hebt een gesprek|maakt kennis)(?: \w+){0,2}? (?:met )?|"
    r"(?:ontvangen|gevoerd) (?:door )|aanwezig zijn |"
    r"(?:vai|ira|vais) (?:falar|conversar|conhecer|ser entrevistad[oa])(?: \w+){0,2}? (?:com |"
    r"por )?|conduzida por |(?:falara|conversara) com |sera com |estarao presentes |"
    r"participarao "
)  # fmt: skip
# 'chef Armando', 'Inhaberin Leyla': whom one meets there is named after what they are.
BOSS = re.compile(
    r"(?<!, )\b(?:chefe?|head chef|sous chef|kuchenchef(?:in)?|patronn?e?|boss|chefin|"
    r"inhaber(?:in)?|"
    r"meister(?:in)?|owner|foreman|supervisor|store manager|shop manager|manager|gerente|"
    r"encargad[oa]|"
    r"duen[oa]|jef[ea]|titolare|responsabile|capocantiere|gobernanta|governanta|governante|baas|"
    r"eigenaar|eigenaresse|bedrijfsleider|teamleider|filialleiter(?:in)?|don[oa]|patrao|gerant[e]?|"
    r"directora?|directeur|directrice):? (?!(?:of|de|der|du|di|des|do|da|and|und|et|will|is|"
    r"at|in|for)\b)(?=[a-z])"
)
HOST_SENTENCE = re.compile(
    r"(?:hosted by |\bsee (?!you|the|our|attached|below|link)(?=[a-z])|(?:report|ask|check in|go|"
    r"come) (?:to|for|with) (?:reception (?:and |, "
    r")?(?:ask for )?)?|ask reception for |(?:demander|demandez|adressez-vous a|voir|se "
    r"presenter a|presentez-vous a) |(?:preguntar|pregunta|pregunte) por |(?:chiedere|chieda|"
    r"chiedi) (?:di |a )|(?:vraag|vragen) naar |meld(?:en)? (?:je |u )?(?:\w+ )?bij |"
    r"(?:perguntar|pergunte|procurar) (?:por |pela |pelo )?)"
)
# German writes every noun with a capital, so a lone unknown word is not believed here.
HOST_SENTENCE_GERMAN = re.compile(
    r"(?:melden|melde|meldest|meldet) (?:sie |du )?(?:sich |dich )?(?:bitte )?(?:am empfang |an "
    r"der rezeption )?(?:bei|beim) |\bbei (?=herrn|frau|[^.,;\n]{2,40} melden)|(?:fragen|frag|"
    r"nachfragen) (?:sie )?nach |nach (?=herrn|frau)"
)
COORDINATOR_SENTENCE = re.compile(
    r"(?:(?:ansprech|kontakt)(?:partner|person)(?:in)?(?: bei (?:ruck)?fragen|"
    r" fur (?:ruck)?fragen)? ist |(?:contact|reach out to|let|call|text|e-?mail|reply to|"
    r"questions to|with any "
    r"questions,?|get in touch with|message|questions\? (?:call|ask|contact|mail)) |wenden sie "
    r"sich (?:bitte )?an |"
    r"(?:erreichen sie|(?:ruck)?fragen (?:an|beantwortet|gerne an|bitte an)) |contactez |"
    r"contacter |joindre |(?:contacta|contacte|escribe|llama) (?:con |a )?|contattare |contatta "
    r"|rivolgersi a |neem contact op met |(?:bel|mail) (?:gerust |even )?(?:met |naar )|"
    r"(?:fale|contacte|ligue) (?:com |para )?|organisiert hat |koordiniert |(?:e-?mail|mail|"
    r"lien|link|invite|invitation) (?:from|von|de|di|van|da) |(?:scheduled|arranged|booked|"
    r"organi[sz]ed|coordinated|greeted|welcomed|picked up|collected|hosted at reception) by |on "
    r"behalf of )"
)
# What stands behind a name: 'Dana will call you', 'Frau Vogt erwartet Sie'.
INTERVIEWS_AFTER = re.compile(
    r"^,?\s?(?:(?:from our team |from the team |from [\w ]{2,30} )?(?:will|is going to|'ll|"
    r"would like to|wants to|is|are|would love to) (?:be )?(?:call|calling|interview|"
    r"interviewing|meet|meeting|join|joining|lead|leading|conduct|conducting|speak|speaking|run|"
    r"running|ring|phone|chat|hosting|host|leading|talk|looking forward to (?:meeting|speaking|"
    r"talking))|"
    r"(?:wird|werden) (?:sie|dich|das gesprach|das interview|ebenfalls|mit|am|gemeinsam|dabei|"
    r"auch|teilnehmen|anrufen)|erwarte[nt]+ (?:sie|dich)|ruft (?:sie|dich)|freu(?:t|en) sich|"
    r"(?:vous|t')\s?(?:appellera|recevra|recevront|attend|attendra|appelle|recoit)|(?:menera|"
    r"meneront|animera|conduira|participera|participeront|sera presente?|seront presents?)|"
    r"(?:will |is going to )?(?:calls?|calling|rings?|phones?|meets?|interviews?) me\b|ruft mich|"
    r"empfangt mich|m'(?:appelle|appellera|attend|recoit)|belt (?:mij|me)\b|mi (?:chiama|chiamera)|"
    r"me (?:llama|liga|entrevista)\b|"
    r"te (?:llamara|entrevistara|recibira|espera)n?|(?:le|la|lo) (?:entrevistara|recibira|"
    r"llamara|atendera)n?|(?:la|ti) (?:chiamera|incontrera|ricevera|intervistera)(?:nno)?|"
    r"(?:belt|ontvangt|spreekt|interviewt) (?:je|u)|(?:zal|zullen) (?:je|u|het gesprek)|(?:vai|"
    r"ira) (?:ligar|entrevistar|receber|conduzir)|will interview)"
)
ARRANGES_AFTER = re.compile(
    r"^,?\s?(?:will|'ll|is going to|would) (?:be in touch|greet|pick|collect|send|welcome|let "
    r"you|confirm|follow up|get back|meet you (?:at|in) (?:the )?(?:reception|lobby)|meet you "
    r"downstairs|share|coordinate|arrange)|"
    r"^,?\s?(?:koordiniert|organisiert|holt (?:sie|dich)|begrusst|empfangt|meldet sich|se "
    r"pondra en contacto|coordina|ti contattera|vous accueillera|neemt contact)"
)
HOSTS_AFTER = re.compile(
    r"^,?\s?(?:will (?:show|take|guide|walk|train|supervise|look after)|zeigt|fuhrt (?:sie|"
    r"dich)|nimmt (?:sie|dich)|vous (?:montrera|accompagnera)|te (?:ensenara|acompanara)|ti "
    r"(?:mostrera|accompagnera)|leidt (?:je|u) rond)"
)
WRITER_INTERVIEWS = re.compile(
    r"ich bin (?:auch |ebenfalls |selbst )?(?:mit )?dabei|\bi(?:'ll| will) (?:also )?(?:join|"
    r"be there|"
    r"be joining|sit in|take part)|je (?:serai|participerai) (?:aussi |egalement )?|tambien estare|"
    r"estare (?:yo )?tambien|ci saro anche|ik ben er (?:ook )?bij|ik(?:zelf)? sluit (?:ook )?aan|"
    r"tambem (?:estarei|vou)|"
    r"\b(?:with|and|meet|by|&) (?:me|myself)\b|\bi(?:'ll| will) (?:call|ring|phone|give you a)|"
    r"\bi(?:'ll| will) be (?:interviewing|conducting|hosting|joined)|"
    r"\b(?:und|mit|sowie) (?:ich|mir)\b|(?:rufe|werde) ich (?:sie|dich) an|ich (?:rufe|werde) "
    r"(?:sie|dich)|\bet moi\b|\bavec moi\b|je vous (?:appellerai|recevrai)|\b(?:conmigo|y yo)\b|"
    r""
    r"te llamare|\b(?:con me|e io|ed io)\b|\bla chiamero|\b(?:met mij|en ik|en ikzelf)\b|ik bel "
    r"je|\bcomigo\b|\be eu\b"
)
CLOSING = (
    r"(?:best(?: regards| wishes)?|kind(?:est)? regards|warm(?:est)? regards|regards|many "
    r"thanks|thanks(?: so much| again)?|thank you|cheers|sincerely|yours(?: sincerely| "
    r"faithfully| truly)?|"
    r"bis (?:dann|bald|dahin|gleich|morgen)|hasta (?:pronto|luego|entonces)|a tout de suite|"
    r"ate (?:ja|logo)|a (?:domani|dopo)|tot (?:ziens|gauw|straks)|"
    r"see you(?: soon| then| there)?|good luck|all the best|talk soon|speak soon|warmly|(?:mit "
    r")?(?:freundliche[nmr]?|beste[nrm]?|viele|liebe|herzliche|schone) (?:gru(?:ß|ss)(?:e|en)?)|"
    r"lg|vg|bg|mfg|gru(?:ß|ss)e?|"
    r"(?:bien )?cordialement|bien a vous|a bientot|(?:sinceres )?salutations(?: distinguees)?|"
    r"belle journee|bonne journee|(?:un )?(?:cordial )?saludo|saludos(?: cordiales)?|un abrazo|"
    r"atentamente|"
    r"cordialmente|cordiali saluti|distinti saluti|un caro saluto|saluti|a presto|met "
    r"vriendelijke groet(?:en)?|vriendelijke groet(?:en)?|groet(?:en|jes)?|hartelijke "
    r"groet(?:en)?|mvg|tot dan|tot snel|"
    r"(?:com os )?(?:melhores )?cumprimentos|atenciosamente|abracos?|ate breve|obrigad[oa])"
)
CLOSING_LINE = re.compile(rf"^\W{{0,3}}{CLOSING}\W*$")
CLOSING_NAME = re.compile(rf"(?:^|[.!?] ){CLOSING}[ ,!./-]{{1,4}}(?=[a-z])")

SLOT = re.compile(
    r"^\W{0,4}(?:(?:mon|tue|wed|thu|fri)\w*,? )?\d{1,2}(?:[:.h]\d{2}|h)? ?(?:uhr|am|pm|h)?(?: "
    r"?(?:-|–|to|bis|a|alle|tot|ate|as) ?\d{1,2}(?:[:.h]\d{2}|h)? ?(?:uhr|am|pm|h)?)?"
    r"(?: \(?\d+ ?(?:min|mins|minutes|minuten)\)?)?(?: \(?(?:cet|cest|gmt|bst|est|edt|pst|pdt|"
    r"et|pt|ct|utc)\)?)?\s*[:|,·–-]*\s*"
)
# Parts of a day in which nobody interviews.
CEREMONY = re.compile(
    r"\W{0,3}(?:welcome|wrap[- ]?up|lunch|break|tour|check[- ]?in|arrival|begrussung|ankunft|pause|"
    r"verabschiedung|mittag\w*|rundgang|accueil|pause|visite|dejeuner|bienvenida|comida|almoco|"
    r"benvenuto|accoglienza|pranzo|ontvangst|rondleiding)\b"
)
RECRUITS = re.compile(
    r"recruit|talent|coordinat|koordinat|people (?:ops|operations|partner|team|experience)|"
    r"\bhr\b|human resources|personal(?:referent|abteilung|management|leit|wesen|beschaffung)|"
    r"hr[- ]|"
    r"sourc|candidate experience|charge[e]? de recrutement|\brh\b|rrhh|recursos humanos|risorse "
    r"umane|werving|personeelszaken|seleccion|selezione|recrutamento|p&o"
)
ARRANGES = re.compile(
    r"coordinat(?:or|rice|eur)|koordinat|scheduler|scheduling|candidate experience|recruit\w* "
    r"(?:admin|assist|ops|operations)|talent (?:ops|operations|coord)|sekretariat|executive "
    r"assistant|"
    r"assistenz der|interview support|people operations coord|hr[- ]?(?:admin|assist)"
)
