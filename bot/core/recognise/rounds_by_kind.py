"""Rounds called after what is done in them, in seven languages (folded)."""

from __future__ import annotations

from bot.core.recognise.round_kind import GESPRACH, Round

ROUNDS_BY_KIND: tuple[Round, ...] = (
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
        r"assessment[- ]?(?:cent(?:er|re)|day|dag|tag)|auswahltag|bewerber(?:innen)?tag|"
        r"bewerbungstag|recruiting ?(?:day|tag)|superday|super day|"
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
        r"^test(?=:| - )|^assessment(?! (?:feedback|of|meeting|review|results?))|codility|"
        r"codingame|codesignal|"
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
        + GESPRACH
        + r")|fachinterview|"
        r"(?:live|pair)?[- ]?(?:coding|programming|code)[- ](?:interview|round|session|screen|"
        r"exercise|review)|pair[- ]programming|live[- ]coding|code pair|coding(?= ?(?:$|[(:|,#&-]|"
        r"\d|and ))|coderpad|\bkarat\b|"
        r"engineering (?:interview|round|screen)|"
        r"fach"
        + GESPRACH
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
        + GESPRACH
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
)
