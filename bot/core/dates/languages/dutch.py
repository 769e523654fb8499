"""Dutch."""
# ruff: noqa: E501 - a pattern or a row of words is one line of data

from __future__ import annotations

from bot.core.dates.model import Language, Role

DUTCH = Language(
    name="nl",
    common=(
        "de het een en van je u wij we jou jouw uw ons onze is niet met voor op te zijn wordt worden zal "
        "zullen hebben heeft hebt kan kunnen bij aan dat die deze graag bedankt groet ook nog maar dan "
        "als laten weten binnen uiterlijk hoort hoor er om naar wel ik"
    ),
    weekdays=("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    weak_weekdays=("ma", "di", "wo woe", "do", "vr vrij", "za", "zo"),
    day_suffixes="avond ochtend middag morgen namiddag voormiddag",
    months=(
        "januari jan",
        "februari feb",
        "maart mrt",
        "april apr",
        "mei",
        "juni jun",
        "juli jul",
        "augustus aug",
        "september sep sept",
        "oktober okt",
        "november nov",
        "december dec",
    ),
    words={
        "n": "volgende|volgend",
        "t": "deze|dit|lopende|huidige",
        "c": "komende|komend|aanstaande|eerstvolgende|aankomende|a s|eerstkomende",
        "f": "daaropvolgende|daarna|erna|erop",
        "l": "vorige|vorig|afgelopen|laatste|verleden|voorbije",
        "e": "begin|begin van|begin van de|het begin van|aan het begin van|in het begin van|vroeg in|"
        "in het begin van de|aan het begin van de|begin van het",
        "m": "midden|half|medio|midden in|halverwege|het midden van|in het midden van|eerste helft van|midden van de",
        "E": "eind|einde|einde van|eind van|het einde van|het eind van|eind van de|einde van de|het einde van de|"
        "het eind van de|later|later in|tweede helft van|aan het eind van|aan het einde van|tegen het einde van|"
        "aan het eind van de|aan het einde van de|tegen het einde van de|eind van het|einde van het|later in de|"
        "uiterlijk eind|het einde van het|het eind van het|tweede helft van de",
        "i": "over|over ongeveer|na|over een dikke|over zo n|over circa|in|over een kleine",
        "w": "binnen|binnen de|in de loop van|in de loop van de|gedurende|binnen nu en|ten hoogste|maximaal|hooguit|"
        "in de komende|binnen maximaal|binnen uiterlijk|binnen ongeveer|in de loop der|tijdens|de komende",
        "b": "uiterlijk|uiterlijk op|voor|tot|tot en met|t m|tegen|tot aan|uiterlijk tot|op zijn laatst|"
        "ten laatste|ten laatste op|uiterlijk voor|nog voor|tot uiterlijk|t / m|tot aan het|"
        "op uiterlijk|ten laatste tegen",
        "B": "vooraf",
        "a": "na de|na het",
        "F": "vanaf|van|met ingang van|m i v",
        "p": "op|per|om|aan",
        "=": "tussen",
        "s": "sinds|sedert|al sinds",
        "g": "geleden|terug",
        "L": "later|daarna|erna|nadien",
        "-": "tot",
        "|": "of|of op|of uiterlijk|dan wel",
        "&": "en",
        "q": "ochtend|avond|middag|s avonds|s ochtends|s middags|morgen vroeg|einde dag|eind van de dag|"
        "einde van de dag|het einde van de dag|het eind van de dag|in de loop van de dag|namiddag|"
        "einde werkdag|sluitingstijd|voormiddag|in de ochtend|in de middag|in de avond|eind vd dag|kantooruren",
        "x": "de|het|van|ongeveer|circa|ca|zo n|nog|zeker|waarschijnlijk|ergens|al|rond|rond de|rondom|uit|"
        "vermoedelijk|goede|hele|volle|dus|vd|van de|van het|der|nog eens",
        "O1": "eerste",
        "O2": "tweede",
        "k": "weeknummer|wk",
        "_": "volgende stap|volgende stappen|volgende ronde|volgende gesprek|volgende fase|volgende keer|laatste ronde|"
        "laatste gesprek|afgelopen tijd|per week|dagen per week|laatste kandidaat|laatste kandidaten|"
        "maandag tot en met vrijdag|maandag t / m vrijdag|tot dan|tot zo|tot ziens|tot snel|week opzegtermijn|"
        "maand opzegtermijn|maanden opzegtermijn|maand proeftijd|voor een week|een dag mee|op termijn|"
        "goede dag|goedendag|de dag van vandaag|volgende week zaterdag borrel|de komende periode|laatste stap|"
        "laatste fase|de laatste tijd|tot nu toe",
    },
    numbers={
        "een": 1,
        "een enkele": 1,
        "twee": 2,
        "drie": 3,
        "vier": 4,
        "vijf": 5,
        "zes": 6,
        "zeven": 7,
        "acht": 8,
        "negen": 9,
        "tien": 10,
        "elf": 11,
        "twaalf": 12,
        "veertien": 14,
        "vijftien": 15,
        "twintig": 20,
        "dertig": 30,
        "achtenveertig": 48,
        "vierentwintig": 24,
    },
    few={
        "een paar": 3,
        "paar": 3,
        "enkele": 3,
        "enige": 3,
        "een aantal": 3,
        "anderhalve": 2,
    },
    units={
        "day": "dag|dagen|kalenderdagen",
        "business_day": "werkdag|werkdagen|arbeidsdagen",
        "week": "week|weken|werkweek",
        "weekend": "weekend|weekeinde",
        "month": "maand|maanden",
        "quarter": "kwartaal",
        "year": "jaar|jaren",
        "hour": "uur|uren|uurtje",
        "minute": "minuten|minuut|minuutjes",
    },
    offsets={
        "vandaag": 0,
        "vandaag nog": 0,
        "nog vandaag": 0,
        "vanavond": 0,
        "vanmiddag": 0,
        "vanochtend": 0,
        "morgen": 1,
        "morgenochtend": 1,
        "morgenmiddag": 1,
        "morgenavond": 1,
        "morgenvroeg": 1,
        "overmorgen": 2,
    },
    shifts={
        "meteen daarna": (0, "day"),
        "direct daarna": (0, "day"),
        "meteen erna": (0, "day"),
        "direct erna": (0, "day"),
        "tegen die tijd": (0, "day"),
        "kort daarna": (0, "day"),
        "de dag erna": (1, "day"),
        "de dag daarna": (1, "day"),
        "een dag later": (1, "day"),
        "de volgende dag": (1, "day"),
        "de dag erop": (1, "day"),
        "dag erna": (1, "day"),
        "dag daarop": (1, "day"),
        "de dag nadien": (1, "day"),
        "de volgende ochtend": (1, "day"),
        "de eerstvolgende werkdag": (1, "business_day"),
        "de werkdag erna": (1, "business_day"),
        "de week erna": (1, "week"),
        "de week daarna": (1, "week"),
        "de week daarop": (1, "week"),
        "de week nadien": (1, "week"),
        "week erop": (1, "week"),
        "een week later": (1, "week"),
        "dezelfde dag": (0, "day"),
        "diezelfde dag": (0, "day"),
        "die dag": (0, "day"),
        "diezelfde avond": (0, "day"),
        "dezelfde avond": (0, "day"),
    },
    cues={
        Role.ANSWER: (
            r"(?:laat|laten) (?:we |wij |ik )?(?:\S+ ){0,8}?weten(?! (?:of|wat) (?:je|u) )",
            r"(?:vertellen|vertel|zeggen|zeg|melden|meld) (?:we |ik |wij )?(?:je|u|jou)|meer (?:vertellen|zeggen|nieuws|duidelijkheid|info|informatie)|(?:keuze|knoop|besluit|beslissing) (?:te )?(?:maken|gemaakt|nemen|doorgehakt)|terug te komen|reageren (?:we|wij)|geven (?:we|wij) (?:je|u)|krijgt? (?:je|u) (?:van ons )?(?:bericht|antwoord|reactie|een)|(?:stellen|stel) (?:we |wij |ik )?(?:je|u) (?:\S+ ){0,4}?op de hoogte",
            r"(?:laten|laat|laten we|laat ik|geven|geef) (?:we |wij |ik |het )?(?:je|jou|u|jullie|allen|iedereen)(?: \w+){0,6}? (?:weten|uitsluitsel|bericht|antwoord|duidelijkheid|terugkoppeling|feedback|reactie|een belletje)",
            r"(?:laten|laat) (?:we |wij |ik )?(?:het )?(?:je|jou|u|jullie)(?: het)?",
            r"(?:je|jou|u|jullie|dit|het|iets) (?:\w+ ){0,6}?(?:weten|laten weten|te laten weten|informeren|berichten|bellen|mailen|contacteren|op de hoogte)",
            r"(?:hoor|hoort|horen|hoor je|hoort u|verneem|verneemt|vernemen|krijg|krijgt|krijgen|ontvang|ontvangt|ontvangen|verwacht|weet|weten) (?:je|u|jullie|we|wij|meer|iets|allemaal|ik)?(?: (?:\w+ ){0,5}?(?:van ons|van mij|van me|van \w+|meer|iets|bericht|antwoord|uitsluitsel|reactie|terugkoppeling|beslissing|besluit|uitslag|nieuws|feedback|respons))?",
            r"van (?:ons|mij|me) (?:\w+ ){0,5}?(?:horen|hoort|hoor|gehoord|vernemen|verneemt)",
            r"(?:niets|niks|nog niets|nog niks|geen (?:bericht|reactie|nieuws|antwoord)) (?:\w+ ){0,4}?(?:gehoord|hoort|hoor|vernomen|ontvangen|gekregen)",
            r"(?:nemen|neem|neemt|zullen|zal|nemen wij|nemen we) (?:\w+ ){0,8}?contact(?: (?:met (?:je|u|jou) )?op)?",
            r"(?:bel|bellen|belt|mail|mailen|mailt|schrijf|schrijven|app|appen|informeren|informeer|berichten|contacteren) (?:ik |we |wij |\w+ )?(?:je|u|jou|jullie)",
            r"(?:kom|komen|komt) (?:ik |we |wij |hier |er )?(?:\w+ ){0,7}?(?:op terug|bij (?:je|u|jou) terug|terug|erop terug)",
            r"(?:terugkomen|terugkom|op terug|terugkoppelen|terugkoppeling|teruggekoppeld|koppelen|koppel|terugbellen|teruggebeld)(?: (?:\w+ ){0,3}?terug)?",
            r"(?:beslissing|besluit|antwoord|uitsluitsel|reactie|feedback|uitslag|resultaat|terugkoppeling|nieuws|bericht|duidelijkheid|update|bekendmaking|keuze|knoop|respons|verdict|besluitvorming|definitief)",
            r"(?:beslissen|beslist|besluiten|besluit|beslissen we|kiezen|kiest|hakken|hakt|knopen door|bepalen|bepaalt|berichten|bericht|meegedeeld|geinformeerd|gebeld|bekendgemaakt|genomen|mededelen|delen mee|delen we)",
            r"(?:geduld|even geduld|geef ons|gun ons|geef me|nodig hebben|hebben we nodig|hebben wij|nodig|duurt|duren|duurt het|kost|tijd nodig)(?: (?:nog|tot))?",
            r"(?:meer weten|weten we meer|meer zeggen|kan ik meer|kunnen we meer|iets laten horen|laten horen|laat horen|van me horen|hoe het verder gaat|hoe het verdergaat|hoe of wat|uitkomst|op de hoogte)",
            r"eruit|doorgehakt|doorhakken|knoop|belletje|telefoontje van (?:ons|mij)|valt(?: de)?|vallen|gevallen|bekend|bekendmaken|uitkomst|laatste woord|groen licht|zekerheid|op de hoogte (?:brengen|stellen|houden)|brengen (?:wij |we )?(?:je|u|jou)|houden (?:we|wij) (?:je|u)|meer tijd|langer|wat langer|extra tijd|even wachten|wachten|rond",
            r"(?:bel|mail|stuur|schrijf|tik|trek|port) (?:\w+ )?(?:mij|me|ons|gerust|even|dan|aan de bel)",
            r"(?:trek (?:\w+ )?aan de bel|aan de bel)",
        ),
        Role.ASK: (
            r"(?:wil|kun|kan|zou|wilt|kunt) (?:je|u) (?:\S+ ){0,8}?(?:laten weten|weten|doorgeven|bevestigen|sturen|reageren|aangeven|opsturen)",
            r"(?:graag|gelieve|alsjeblieft|alstublieft|aub|ajb|svp)(?! gedaan)(?: \w+){0,3}",
            r"(?:laat|laten|geef|stuur|mail|bel|bericht|meld|reageer|bevestig|onderteken|upload|dien|vul|antwoord|retourneer|kies|plan) (?:(?:het|je|u|dit|dat|dan|even|maar) ){0,2}?(?:mij|me|ons|even|je keuze|uw keuze)(?: (?:\w+ ){0,3}?weten)?",
            r"(?:wil|wilt|kun|kunt|zou|kan|zouden|heb|hebt|moet|heeft|mag|ben|bent|lukt het) (?:je|u|jij|jullie|jou)\b(?! (?:\w+ ){0,6}?(?:niets|nog niets|geen|niks|verwachten|rekenen|uitsluitsel))",
            r"(?:je|jij|u|jullie) (?:\w+ ){0,1}?(?:hebt|heeft|moet|dient|kunt|kan|mag|wilt|wil|beslist|reageert|bent|stuurt|tekent)\b(?! (?:\w+ ){0,6}?(?:niets|niks|geen|verwachten|rekenen))",
            r"(?:jouw|uw|je) (?:\w+ )?(?:antwoord|reactie|beslissing|bevestiging|keuze|documenten|handtekening|contract|referenties|opdracht|uitwerking|beschikbaarheid|cv|sollicitatie|feedback|akkoord|besluit)",
            r"(?:als|zodra|wanneer|indien|mits|of) (?:je|u|jij)(?! (?:\w+ ){0,4}?(?:niets|niks|nog niets|geen))",
            r"(?:van (?:jou|je|u)) (?:\w+ ){0,3}?(?:horen|hoor|nodig|ontvangen|vernemen)",
            r"(?:horen|hoor|ontvangen|ontvang|vernemen|verwachten|verwacht) (?:wij |we |ik )?(?:\w+ ){0,5}?(?:van (?:jou|je|u)|je antwoord|uw antwoord|je reactie|uw reactie)",
            r"(?:aanbod|link|uitnodiging|voorstel|aanbieding) (?:\w+ ){0,3}?(?:geldig|geldt|open|vervalt|verloopt)",
            r"(?:geldig|vervalt|verloopt|deadline|sluitingsdatum|reageren|solliciteren|inleveren|inleverdatum|aanmelden|inschrijven|ondertekenen|insturen|reactietermijn|uiterste datum)",
            r"^(?:antwoord|antwoorden|reageren|beslissen)\b",
        ),
        Role.EVENT: (
            r"(?:gesprek|gesprekken|sollicitatiegesprek|afspraak|afspraken|kennismaking|kennismaken|vergadering|vergadert|vergaderen|overleg|overleggen|telefoontje|interview|interviews|meeting|call|bezoek|proefdag|meeloopdag|ronde|test|assessment|presentatie|opdracht|lunch|koffie|beurs|directieoverleg|commissie|raad|kandidaat|kandidaten|training|rondleiding|borrel|bijeenkomst)",
            r"(?:zien|spreken|praten|ontmoeten|langskomen|langs|uitnodigen|nodigen|uitgenodigd|afspreken|beginnen|begint|begin je|start|starten|startdatum|indiensttreding|schikt|uitkomt|komt uit|past|beschikbaar|mogelijk|plannen|ingepland|gepland|verplaatsen|verzetten|verschuiven|plaats|reizen)\b",
        ),
        Role.BLOCK: (
            r"(?:gesloten|dicht|vakantie|verlof|afwezig|niet aanwezig|op reis|ziek|zwangerschapsverlof|openingstijden|bereikbaar|proeftijd|opzegtermijn|indiensttreding|startdatum|contract|salarisronde|salarisverhoging|beoordelingsgesprekken|bouwvak|inventarisatie|vrij)\b",
            r"(?:voeren|hebben|spreken|zien|lopen|ronden) (?:\w+ ){0,5}?(?:gesprekken|kandidaten|sollicitaties|interviews)",
            r"(?:gesprekken|vacature) (?:\w+ ){0,3}?(?:lopen|open|tot|staat)",
        ),
        Role.PAST: (
            r"(?:had|hadden|heb|hebben|hebt|heeft) (?:ik|we|wij|je|u|jullie)? ?(?:\w+ ){0,8}?(?:gezegd|beloofd|gesproken|ontvangen|gestuurd|gemaild|geschreven|toegezegd|gehad|aangegeven|gesolliciteerd|gebeld|ontmoet|verwacht|gepland|gehoopt|gedacht|gezien)",
            r"(?:zou|zouden|was|waren|had|hadden|wilde|wilden|oorspronkelijk|aanvankelijk)(?: (?:ik|we|wij|je|u))?",
            r"(?:bedankt|dank|dank je wel|dank u wel|hartelijk dank|dankjewel) (?:\w+ )?voor",
            r"(?:je|uw|jouw|ons|mijn|onze) (?:\w+ )?(?:mail|e - mail|bericht|gesprek|telefoontje|sollicitatie|brief) (?:van|op)",
        ),
        Role.OTHER: (
            r"(?:elk jaar|ieder jaar|jaarlijks|salarisverhoging|salarisronde|bonus|nieuwsbrief|webinar|loonsverhoging|vakantiegeld)",
        ),
        Role.HOPE: (
            r"(?:hoop|hopen|hopelijk|met een beetje geluk|duimen|hoopt|hopende|idealiter|bij voorkeur|het liefst)\b",
        ),
        Role.AWAY: (
            r"(?:afwezig|afwezigheid|vakantie|verlof|niet (?:op kantoor|aanwezig|bereikbaar|beschikbaar|in)|op reis|ziek|gesloten|dicht|vrij|buiten kantoor|weg|zwangerschapsverlof|beperkt|er niet|uit kantoor)\b",
        ),
        Role.BACK: (
            r"(?:terug|weer (?:terug|bereikbaar|aanwezig|op|beschikbaar|open|aan)|weer|beantwoord|beantwoorden|hervat|retour)\b",
        ),
    },
    own_answer=(
        r"(?:antwoord|beslissing|besluit|reactie|uitslag|uitsluitsel|feedback|terugkoppeling)",
        r"(?:ze|zij|hij|\w+) (?:laten|laat|bellen|belt|beslissen|beslist|komen|komt|mailen|mailt)(?: \w+){0,2}",
        r"(?:hoor|krijg|verneem) (?:ik|meer)?",
    ),
    inside="in op tijdens",
    persons="je jou u jullie we wij ik",
    breaks="en maar want omdat terwijl zodat dus daarna als wanneer die dat nadat zodra dan waarna",
    skips_week=True,
)
