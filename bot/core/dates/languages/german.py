"""German."""
# ruff: noqa: E501 - a pattern or a row of words is one line of data

from __future__ import annotations

from bot.core.dates.model import Language, Role

_ENDINGS = ("", "r", "n", "s", "m")


def _declined(stems: str) -> str:
    """Return every form of adjectives given without their ending ('nächste')."""
    return "|".join(stem + ending for stem in stems.split() for ending in _ENDINGS)


GERMAN = Language(
    name="de",
    common=(
        "der die das und wir ihnen sie uns sich ist nicht bis zum zur mit von fur den dem ein eine "
        "auf wird werden haben hat ihre ihr dir dich du ich im am bei noch dann auch aber wie es "
        "einen einer spatestens melden kann konnen sind danke gerne leider bitte freuen bescheid"
    ),
    weekdays=(
        "montag montags",
        "dienstag dienstags",
        "mittwoch mittwochs",
        "donnerstag donnerstags",
        "freitag freitags",
        "samstag sonnabend",
        "sonntag",
    ),
    weak_weekdays=("mo", "di", "mi", "do", "fr", "sa", "so"),
    day_suffixes="abend morgen vormittag nachmittag mittag früh",
    months=(
        "januar jänner jan",
        "februar feber feb",
        "märz mär mrz",
        "april apr",
        "mai",
        "juni jun",
        "juli jul",
        "august aug",
        "september sep sept",
        "oktober okt",
        "november nov",
        "dezember dez",
    ),
    words={
        "n": _declined("nächste folgende"),
        "n2": _declined("übernächste"),
        "t": _declined("diese") + "|laufenden|laufende|der laufenden|aktuellen",
        "c": _declined("kommende") + "|ab kommender",
        "f": "darauffolgenden|darauf folgenden|folgewoche|darauffolgende|darauffolgender",
        "l": _declined("letzte vergangene vorige"),
        "e": "anfang|anfang der|zu beginn|zu beginn der|beginn|gleich anfang|früh in der|ersten tagen der|"
        "zum beginn|zu anfang|anfangs",
        "m": "mitte|mitte der|erste hälfte|erster hälfte|ersten hälfte|zur mitte",
        "E": "ende|ende des|ende der|zum ende|zum ende der|zum ende des|gegen ende|gegen ende der|zweite hälfte|"
        "zweiter hälfte|zweiten hälfte|später|ausgang|schluss|später in der|zu ende",
        "i": "in|in den|in etwa|in ca|in circa|in ungefähr|in rund|in gut|in knapp|in weiteren|nach|nach etwa|nach ca",
        "w": "innerhalb|innerhalb von|innerhalb der|binnen|innert|im laufe|im laufe der|im laufe des|"
        "im verlauf|im verlauf der|im verlaufe|während|in maximal|in höchstens|in spätestens|"
        "maximal|höchstens|längstens|in längstens|in unter",
        "b": "bis|bis zum|bis zur|bis spätestens|spätestens|spätestens bis|spätestens am|"
        "spätestens zum|bis einschließlich|bis inklusive|bis inkl|bis einschl|bis zu|bis ca|bis etwa|"
        "bis ungefähr|bis voraussichtlich|bis allerspätestens|allerspätestens",
        "B": "vor|vor dem|vor der|noch vor",
        "a": "nach dem|nach der",
        "F": "ab|ab dem|vom|von|von heute an|ab der",
        "p": "am|an|den|zum|dem|für den|für|auf den",
        "=": "zwischen",
        "s": "seit|seit dem|seit der",
        "g": "her",
        "L": "später|danach|darauf",
        "-": "auf",
        "|": "oder|oder am|oder spätestens|bzw|beziehungsweise",
        "&": "und",
        "q": "abend|abends|morgens|vormittag|vormittags|nachmittag|nachmittags|mittag|mittags|früh|"
        "geschäftsschluss|dienstschluss|feierabend|büroschluss|im laufe des|tagesende|ende des tages|"
        "dienstende|vormittags noch|im laufe des vormittags",
        "x": "der|des|die|das|etwa|ca|circa|rund|ungefähr|weitere|weiteren|gleich|wahrscheinlich|"
        "voraussichtlich|vsl|so|noch|wohl|vermutlich|vielleicht|guten|gut|knapp|ganze|vollen|maximal|ganzen|"
        "beginnend|jeweils|zirka",
        "P1": "wochenende hin|wochenschluss|wochenausklang",
        "P2": "monatsende|ultimo",
        "P3": "quartalsende",
        "P4": "jahresende",
        "O1": "erste|ersten|erster",
        "O2": "zweite|zweiten|zweiter",
        "k": "kw|kalenderwoche",
        "_": "montag bis freitag|tag der|nächsten schritte|nächste schritte|nächsten schritten|"
        "nächster schritt|nächste runde|nächsten runde|nächste gespräch|letzten gespräch|nächsten gespräch|"
        "ende gut|am ende|am anfang|von anfang an|zu ende|bis dann|bis bald|bis gleich|"
        "pro woche|tage woche|stunden woche|guten tag|wochen kündigungsfrist|"
        "monate kündigungsfrist|in kürze|auf die folgenden|folgende punkte|folgenden|folgende",
    },
    numbers={
        "ein": 1,
        "eine": 1,
        "einem": 1,
        "einer": 1,
        "einen": 1,
        "eines": 1,
        "noch eine": 1,
        "noch einen": 1,
        "zwei": 2,
        "drei": 3,
        "vier": 4,
        "fünf": 5,
        "sechs": 6,
        "sieben": 7,
        "acht": 7,
        "neun": 9,
        "zehn": 10,
        "elf": 11,
        "zwölf": 12,
        "vierzehn": 14,
        "fünfzehn": 15,
        "zwanzig": 20,
        "dreißig": 30,
        "achtundvierzig": 48,
        "vierundzwanzig": 24,
        "zweiundsiebzig": 72,
    },
    few={
        "ein paar": 3,
        "einigen": 3,
        "einige": 3,
        "wenigen": 3,
        "wenige": 3,
        "paar": 3,
        "ein bis zwei": 2,
        "anderthalb": 2,
    },
    units={
        "day": "tag|tage|tagen|tages|kalendertage|kalendertagen",
        "business_day": "werktag|werktage|werktagen|werktages|arbeitstag|arbeitstage|arbeitstagen|"
        "arbeitstages|bankarbeitstage|bankarbeitstagen",
        "week": "woche|wochen|arbeitswoche",
        "weekend": "wochenende|wochenendes",
        "month": "monat|monats|monate|monaten|monates",
        "quarter": "quartal|quartals",
        "year": "jahr|jahres|jahre|jahren",
        "hour": "stunde|stunden|std",
        "minute": "minute|minuten|min",
    },
    offsets={
        "heute": 0,
        "heute noch": 0,
        "noch heute": 0,
        "heute abend": 0,
        "heute nachmittag": 0,
        "heute mittag": 0,
        "morgen": 1,
        "morgen früh": 1,
        "morgen abend": 1,
        "morgen vormittag": 1,
        "morgen nachmittag": 1,
        "übermorgen": 2,
    },
    shifts={
        "direkt danach": (0, "day"),
        "gleich danach": (0, "day"),
        "unmittelbar danach": (0, "day"),
        "sofort danach": (0, "day"),
        "direkt im anschluss": (0, "day"),
        "im anschluss": (0, "day"),
        "bis dahin": (0, "day"),
        "gleich im anschluss": (0, "day"),
        "unmittelbar im anschluss": (0, "day"),
        "am tag darauf": (1, "day"),
        "tag darauf": (1, "day"),
        "tags darauf": (1, "day"),
        "am tag danach": (1, "day"),
        "tag danach": (1, "day"),
        "einen tag später": (1, "day"),
        "am nächsten tag": (1, "day"),
        "am folgetag": (1, "day"),
        "folgetag": (1, "day"),
        "am darauffolgenden tag": (1, "day"),
        "am nächsten morgen": (1, "day"),
        "am nächsten werktag": (1, "business_day"),
        "am folgenden tag": (1, "day"),
        "am folgenden werktag": (1, "business_day"),
        "die woche darauf": (1, "week"),
        "in der woche darauf": (1, "week"),
        "woche darauf": (1, "week"),
        "woche danach": (1, "week"),
        "in der woche danach": (1, "week"),
        "in der folgewoche": (1, "week"),
        "der folgewoche": (1, "week"),
        "eine woche später": (1, "week"),
        "am selben tag": (0, "day"),
        "am gleichen tag": (0, "day"),
        "noch am selben tag": (0, "day"),
        "am selben abend": (0, "day"),
        "am gleichen abend": (0, "day"),
    },
    cues={
        Role.ANSWER: (
            r"sollten wir (?:\S+ ){0,2}?(?:so weit|soweit|durch|fertig)(?: sein)?",
            r"(?:lasse|lassen) (?:wir |ich )?(?:sie|dich|euch|es (?:sie|dich)) (?:\S+ ){0,6}?wissen",
            r"(?:sie|dich|euch|ihnen|dir) (?:\S+ ){0,6}?(?:wissen lassen|bescheid geben|bescheid sagen|mitteilen|mitzuteilen|informieren|zusagen|absagen|sagen konnen|ruckmeldung geben)",
            r"(?:fallen|fallt|fallen wir|fallt die) (?:\S+ ){0,4}?entscheidung(?:en)?|entscheidungsfindung|(?:wissen|weiss) (?:wir|ich|sie|du) (?:\S+ ){0,4}?(?:mehr|bescheid|ob|genaueres)|(?:sie|du) (?:\S+ ){0,3}?(?:wissen|weisst) (?:bescheid|mehr)|kriegst du|bekommst du|bekommen sie|erhalten sie|erhaltst du|horst du|horen sie|haben wir (?:das|uns|eine)|vertragsangebot|endgultig(?:e|es|en)?|definitiv(?:e|en)?",
            r"(?:entscheidet|entscheiden|beschliesst|berat|beraten) (?:\S+ ){0,3}?(?:in|bei|auf) (?:\S+ ){0,3}?sitzung",
            r"(?:wir |ich |man |frau \w+ |herr \w+ |team |kollegin |kollege |hr )?(?:melde|melden|meldet|melden wir|melde ich|meldet sich|melden sich) (?:\w+ ){0,2}?(?:uns|mich|sich)?(?: \w+){0,2}? ?(?:bei|wieder|zuruck|zurueck)?",
            r"(?:uns|mich|sich) (?:\w+ ){0,8}?(?:melden|meldet|melde)",
            r"bescheid|rueckmeldung|ruckmeldung|ruckmeldungen|feedback|entscheidung|entscheid|ergebnis|ergebnisse|zusage oder absage|zu - oder absage|zu - und absagen|antwort|neuigkeiten|nachricht|auskunft|info|infos|information|entschluss|update|zwischenstand|ruckruf|resultat|votum|beschluss",
            r"(?:wir|ich|ihr|man|geschaftsfuhrung|vorstand|gremium|team|jury|kommission|chef|chefin|leitung|er|sie|gemeinderat|vorstandschaft|inhaber|inhaberin|wer) (?:\w+ ){0,2}?(?:entscheiden|entscheide|entscheidet|informieren|informiere|antworten|antworte|benachrichtigen|kontaktieren|verstandigen|mitteilen)",
            r"(?:entscheiden|entscheidet|entschieden|entscheide|informieren|informiere|informiert|benachrichtigen|benachrichtigt|kontaktieren|mitteilen|mitgeteilt|teilen wir|teile ich|verstandigen|sagen wir|sage ich|beschliessen|beschliesst|beschlossen|festlegen|klaren|geklart|abstimmen|einigen)",
            r"(?:horen|horst|hort|erfahren|erfahrst|erfahrt|erhalten|erhaltst|bekommen|bekommst|kriegst|wissen) (?:sie|du|ihr|wir|alle|\w+)? ?(?:\w+ ){0,3}?(?:von (?:uns|mir|ihm|ihr|\w+)|mehr|genaueres|naheres)?",
            r"(?:von (?:uns|mir)) (?:\w+ ){0,5}?(?:horen|hort|horst|gehort|lesen)",
            r"(?:nichts|noch nichts|nix) (?:\w+ ){0,3}?gehort",
            r"(?:rufe|rufen|ruft) (?:ich |wir |\w+ )?(?:sie|dich|dir|euch|durch|an)",
            r"(?:dich|sie|euch|ihnen|dir) (?:\w+ ){0,6}?(?:anrufen|an|zuruckrufen|schreiben|informieren|kontaktieren|sagen)\b",
            r"(?:komme|kommen|kommt) (?:ich |wir )?(?:\w+ ){0,6}?auf (?:sie|dich|euch) zu",
            r"auf (?:sie|dich|euch) (?:\w+ ){0,3}?zu(?:kommen|zukommen)?\b",
            r"(?:zuruck|zurueck) ?(?:melden|kommen|schreiben|rufen)|zuruckmelden|zuruckkommen|zuruckschreiben|zuruckrufen",
            r"(?:sagen|sage|geben|gebe|gibt|schreibe|schreiben) (?:wir |ich |es )?(?:ihnen|dir|euch)",
            r"(?:geduld|gedulden|geduldigen|geben sie uns|gib uns|gib mir|geben sie mir|brauchen wir|brauche ich|wir brauchen|ich brauche|wir benotigen|benotigen wir|wir bitten um|zeit brauchen|dauert(?: es)?|dauern|dauert das)",
            r"(?:mehr|genaueres|naheres|klarheit|bescheid) (?:\w+ ){0,2}?(?:sagen|wissen|haben|weiss)|(?:weiss|wissen) (?:ich|wir) (?:mehr|genaueres|bescheid|es)|(?:ruf|ruft|klingel|klingle|schreib) (?:ich )?(?:dich|sie|euch|dir)",
            r"(?:fragen sie|frag|haken sie|hak|melden sie sich|melde dich|meldet euch|rufen sie|ruf|schreib|schreiben sie|erinnern sie|erinnere) (?:\w+ ){0,3}?(?:nach|einfach|gerne|gern|nochmal|noch einmal|ruhig|an|mich|uns|mir)",
            r"(?:auswahl|wahl) (?:\w+ ){0,2}?(?:treffen|getroffen|abgeschlossen|abschliessen)",
            r"(?:auswahlverfahren|bewerbungsverfahren|verfahren|auswahlprozess) (?:\w+ ){0,4}?(?:abschliessen|abgeschlossen|beenden)",
            r"(?:treffen|trifft|treffe) (?:\S+ ){0,4}?(?:auswahl|entscheidung|wahl)|(?:gib|lass|gebt|geben sie|lassen sie) (?:mir|uns) (?:noch|\S+ (?:tage|tagen|wochen|stunden)|eine woche|einen tag)|(?:haben sie|hast du|habt ihr) (?:\S+ ){0,4}?(?:ergebnis|antwort|klarheit|bescheid|nachricht|ruckmeldung|info|entscheidung)|ruckmelden|ruckzumelden|(?:ich |wir )?melden? (?:mich|uns)|(?:lass|lasst|lassen sie|gib|gebt|geben sie) (?:mir|uns) (?:\S+ ){0,6}?zeit|rechnen sie|rechne (?:bitte )?mit|wird es|es wird|wirds|steht (?:\w+ )?fest|feststehen|fest stehen|fallt (?:\w+ ){0,2}?(?:die )?(?:entscheidung)?|gefallen|grunes licht|verschicken|versenden|verschickt|versandt|zu - oder absagen|zu - und absagen|zusagen|absagen|so ?weit|entschieden haben|schlusselentscheidung|durchgeben|klarheit|stellung nehmen|von sich horen|von uns (?:horen|lesen)|laut geben|ruckruf|auswahlentscheidung|personalentscheidung|vorauswahl|wie es weitergeht|wie es weiter geht|den stand der dinge|stand mitteilen|so oder so",
        ),
        Role.ASK: (
            r"(?:bitte|bitten)(?! (?:um )?(?:\S+ ){0,7}?(?:geduld|verstandnis|gedulden|nachsicht|mit (?:einer|der|unserer) (?:antwort|ruckmeldung|entscheidung)))(?: \w+){0,3}",
            r"(?:ihre|ihrer|ihren|deine|deiner|deinen|eure|euer|ihr) (?:\w+ ){0,1}?(?:antwort|ruckmeldung|rueckmeldung|entscheidung|zusage|bestatigung|unterlagen|unterschrift|zeugnisse|losung|arbeitsprobe|feedback|einschatzung|verfugbarkeit|vertrag|nachricht|aufgabe|bescheid|info)",
            r"(?:geben|gib|gebt|lassen|lass|sagen|sag|teilen|schicken|senden|schick|sende|melden|antworten|bestatigen|entscheiden|schreiben|mailen|reichen|ubermitteln|nennen|unterschreiben|wahlen|laden|fullen) (?:sie|du|ihr) (?:(?:mir|uns|sich|es|den|die|das|ihre|bitte|\w+) ){0,2}?(?:wissen|bescheid|mit|zu|zuruck|kurz)?",
            r"(?:melde|meldet) (?:dich|euch)|(?:lass|gib|sag|schick|schreib|antworte|entscheide|gebt) (?:mir|uns|bitte|kurz|bis)(?! (?:noch|\S+ (?:tage|tagen|wochen|stunden)|eine woche|einen tag))(?: \w+)? ?(?:wissen|bescheid)?",
            r"(?:haben(?! sie (?:\S+ ){0,5}?(?:unsere|eine|die) (?:antwort|ruckmeldung|entscheidung|nachricht|klarheit))|hatten|mussen|mussten|sollten|konnen|konnten|mochten|wollen|durfen(?! sie (?:\S+ ){0,8}?(?:rechnen|erwarten))|wurden) (?:sie|du|ihr)(?: sich)?\b(?! (?:\w+ ){0,4}?(?:nichts|von uns|noch nichts|keine))",
            r"(?:hast|musst|solltest|kannst|konntest|mochtest|magst|willst) du\b",
            r"(?:wenn|falls|sobald|sofern|ob) (?:sie|du|ihr)\b(?! (?:\w+ ){0,4}?(?:nichts|keine|noch nichts))",
            r"(?:von (?:ihnen|dir|euch)) (?:\w+ ){0,4}?(?:horen|brauchen|benotigen|lesen)",
            r"(?:brauchen|brauche|benotigen|benotige|erwarten|erwarte|erbitten|freuen) (?:wir |ich |uns |mich )?(?:\w+ ){0,2}?(?:von (?:ihnen|dir)|ihre|deine|ihren|auf)",
            r"(?:angebot|platz) (?:\S+ ){0,9}?(?:offen|frei|gultig|offenhalten|aufrecht)|(?:gultig|befristet|angebot gilt|gilt|bindend|verfallt|lauft ab|offen halten|freihalten|abgelaufen|bewerbungsschluss|bewerbungsfrist|frist|einsendeschluss|anmeldeschluss|abgabe|abgabetermin|anmeldung|ruckmeldefrist|einzureichen|einreichen)",
            r"^(?:antworten|antwort|zusagen|entscheiden|rucksendung|unterschreiben)\b(?! (?:wir|ich))",
        ),
        Role.EVENT: (
            r"(?:gesprach|gesprache|vorstellungsgesprach|vorstellungsgesprache|interview|interviews|termin|termine|treffen|telefonat|telefoninterview|besprechung|sitzung|meeting|call|videocall|videogesprach|probetag|probearbeiten|probearbeitstag|hospitation|runde|test|prasentation|assessment|aufgabe|besuch|kennenlernen|messe|rundgang|mittagessen|kaffee|tagung|sitzt|tagt|tagen|zweitgesprach|erstgesprach|bewerber|bewerberinnen|kandidaten|kandidatinnen|kandidatin|kandidat|aufsichtsrat|schulung|einarbeitung|umzug)",
            r"(?:sehen|sprechen|unterhalten|treffen|besuchen|kennenlernen|kennen lernen|vorbeikommen|vorstellen|einladen|eingeladen|stattfinden|findet|beginnen|beginnt|beginn|starten|startet|anfangen|anfangt|eintritt|eintrittstermin|arbeitsbeginn|antreten|startdatum|passt|passen|zeit|moglich|verfugbar|verschieben|verschoben|verlegen|einplanen|eingeplant|reisen|reist|fahren|kommt|komme|uhr)\b",
        ),
        Role.BLOCK: (
            r"(?:urlaub|geschlossen|schliessen|betriebsferien|betriebsruhe|betriebsurlaub|ferien|abwesend|verreist|unterwegs|nicht im (?:haus|buro|office)|dienstreise|krank|krankgeschrieben|elternzeit|geschaftszeiten|sprechzeiten|offnungszeiten|erreichbar|ausgebucht|arbeitsbeginn|eintrittstermin|eintritt|probezeit|kundigungsfrist|befristung|gehaltsrunde|gehaltsgesprache|gehaltsuberprufung|jahresgesprache|inventur|ausgeschrieben|stelle offen|messe|wartung)",
            r"(?:fuhren|laufen|lauft|sprechen|treffen|sehen|haben) (?:\w+ ){0,4}?(?:gesprache|interviews|bewerber|kandidaten|kandidatinnen|termine|bewerbungen)",
            r"(?:gesprache|interviews) (?:\w+ ){0,4}?(?:laufen|fuhren|gefuhrt|abgeschlossen|dauern)",
        ),
        Role.PAST: (
            r"(?:hatten|hatte|haben|habe) (?:wir|ich|sie|du)? ?(?:\w+ ){0,8}?(?:gesagt|versprochen|zugesagt|angekundigt|geschrieben|gesprochen|gesehen|telefoniert|erhalten|bekommen|geschickt|gesendet|getroffen|geplant|gehofft|gedacht|gemeldet|beworben|kennengelernt|unterhalten|gefuhrt|gestellt)",
            r"(?:hatten|hatte|wollten|wollte|war|waren|ursprunglich|eigentlich) (?:wir|ich|geplant|die|das|der)?",
            r"(?:danke|vielen dank|herzlichen dank|besten dank) (?:\w+ ){0,2}?(?:fur)?",
            r"(?:ihre|deine|unser|unsere|unserem|ihrer|ihr|dein|meine|unserer) (?:\w+ )?(?:mail|e - mail|nachricht|anruf|schreiben|bewerbung|gesprach|telefonat|treffen) (?:vom|von|am)",
            r"(?:leider )?(?:noch )?(?:nicht|keine|kein) (?:\w+ ){0,4}?(?:entscheiden|entscheidung treffen|zusagen) (?:konnen|kann)",
        ),
        Role.OTHER: (
            r"(?:jedes jahr|jahrlich|alle jahre|gehaltsrunde|gehaltserhohung|gehaltserhohungen|gehaltsanpassung|gehaltsanpassungen|bonus|boni|tarifrunde|newsletter|webinar|weihnachtsgeld|gehaltsuberprufung)",
        ),
        Role.HOPE: (
            r"(?:hoffe|hoffen|hoffentlich|hofft|mit (?:etwas |ein bisschen |viel )?gluck|drucken sie|drucke die daumen|wunschen uns|am liebsten|idealerweise|im idealfall|gehofft)\b",
        ),
        Role.AWAY: (
            r"(?:urlaub|abwesend|abwesenheit|nicht (?:im|am|erreichbar|verfugbar|da|anwesend|in)|ausser haus|ausserhalb|verreist|unterwegs|dienstreise|krank|elternzeit|betriebsferien|betriebsferien|geschlossen|ferien|buro nicht besetzt|nicht besetzt|nur eingeschrankt|keinen zugriff|messe|fortbildung|geschaftsreise|auf reisen|weg)\b",
        ),
        Role.BACK: (
            r"(?:zuruck|zurueck|wieder (?:da|im|am|erreichbar|fur|zu|personlich|zur|hier|verfugbar|in)|ruckkehr|wiedersehen|melde mich wieder|beantworten|beantworte|bearbeiten|bearbeite|wieder)\b",
        ),
    },
    own_answer=(
        r"bescheid|ruckmeldung|entscheidung|antwort|ergebnis|feedback|zusage oder absage",
        r"(?:sie|er|firma|die|personalabteilung|chef|\w+) (?:melden|meldet|entscheiden|entscheidet|rufen|ruft|geben|gibt|sagen|sagt|wollen|will|schreibt|schreiben) (?:sich|mich|mir|bescheid|an)?",
        r"(?:hore|erfahre|bekomme|erhalte|soll) (?:ich)?",
        r"(?:sich|mir|mich) (?:\w+ ){0,4}?(?:melden|meldet|anrufen|an|schreiben)",
    ),
    inside="in bei auf wahrend",
    persons="ihnen dir dich euch sie du wir ich uns",
    breaks="und aber weil da wahrend sobald wenn dass damit obwohl danach dann sowie doch denn falls ob nachdem",
)
