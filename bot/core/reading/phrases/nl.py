"""Dutch, without accents, as folded text has it."""

from bot.core.reading.concepts import Concept

PHRASES: dict[Concept, str] = {
    Concept.DECLINE: r"""
        (niet|geen) … (verder|doorgaan|door te gaan|doorgaat|geselecteerd|uitgekozen|aannemen|
            aan te nemen|aanbieden|aan te bieden|uitnodigen|gekozen|aangenomen|in aanmerking|de
            juiste|geschikt*|vervolg|passende match|match|geworden|door)
        (moeten|moet|helaas) … (afwijz*|afwijzen|teleurstel*|afzeggen|afscheid)
        (afgewezen|afwijzing|afgevallen|afgewezen)
        (niet|geen) (met (u|je|jou|jouw)) (verder|door)
        (het is|t is|is het|wordt het|dit is|het wordt|is) (helaas |een |geworden |toch |dus
            )*(een )?nee\b
        (besloten|beslissing|gekozen|beslist) … (om )?(niet|geen)
        (sollicitatie|kandidatuur|procedure) … (niet|beeindig*|stopp*|afgesloten|afsluiten)
        (ander|beter|leuker|goed|mooier|iets anders|positiever) … (nieuws|bericht|geschreven|
            willen (schrijven|melden|brengen|geven))
        (graag|liever) … (iets anders|ander nieuws|beter nieuws|ander bericht|goed nieuws)
        (hier|daar|het) (bij|laten) … (laten|houden|houdt het op|stopt)
    """,
    Concept.CHOSE_OTHER: r"""
        (met|voor) (een|de|iemand) (ander*|interne|kandidaat) ?(kandidaat|persoon|kandidate|
            iemand|profiel)? ?(verder*|door|in zee|gekozen|doorgaan|te gaan)
        (gekozen|kiezen|gegaan|verder|doorgaan|gaan|besloten|voorkeur|keuze|aangenomen|
            geselecteerd|in zee|gevallen|zee) (voor|met|aan|op|gegeven aan|door met|om (verder|
            door) te gaan met|is (gevallen )?op|te gaan met) (\w+ ){0,2}(iemand|ander*|kandida*|
            collega|persoon|interne|medekandida*|profiel|kandidaten|degene)
        (iemand|een ander|een andere|andere kandida*|medekandida*) … (die|met|gekozen|
            aangenomen|gevonden|beter|meer|al|dichter|voorkeur|gaat|wordt|geworden)
        (functie|vacature|plek|baan|job) … (gaat naar|gegaan naar|is voor|gegeven aan|ingevuld
            door|vergeven aan) … (iemand|ander*|kandida*|collega|interne)
        (intern) (in(ge)?vul*|opgelost|vervuld|kandida*)
        (toch|eerst|liever) … (zoon|dochter|neef|oud collega|interne) … (kans|geven|nemen|
            kiezen)
        (kandidaten|kandidaat|profielen) … (beter|meer|dichter|sterker|nauwer) (aansluit*|past|
            passen|ervaring|bij)
        (kies|kiezen) (ik|we|wij) (\w+ ){0,3}(voor (zekerheid|iemand|een ander|ervaring))
        (oude|vorige|vaste) (hulp|kracht|collega|medewerker*) (\w+ )?(terug|weer)
    """,
    Concept.CLOSED: r"""
        (vacature|functie|positie|plek|job|baan|project|procedure|rol|opdracht) … (ingevuld|
            vervuld|vervallen|geschrapt|gesloten|bevroren|geannuleerd|ingetrokken|weg|stopgezet|
            niet (meer )?(open|beschikbaar|door|ingevuld)|on hold|afgeblazen|opgeheven)
        (vacaturestop|aannamestop|wervingsstop|hiring freeze)
        (niemand|geen (mensen|personeel|nieuwe (collega*|mensen|medewerkers))) … (aannemen|aan
            te nemen|nodig|zoeken|meer)
        (subsidie|budget|financiering) … (niet door|ingetrokken|weg|stopt|afgewezen|vervallen)
    """,
    Concept.SOFT_NO: r"""
        (moeilijke|lastige|zware) (keuze|beslissing|knoop)
        (niet|geen) (makkelijk*|eenvoudig*|gemakkelijk*) … (keuze|beslissing|besluit|gemaakt)
        (dit keer|deze keer|op dit moment) … (niet|geen)
        (lag|ligt|heeft|zegt) (echt )?(niet(s)?) (aan|te maken|over|met)
        (zoek*|nodig) … (iemand) (die|met)
        (meer|net wat meer|dichter|beter|al) … (ervaring|aansluit*|past|in de)
        (spijt|jammer|zonde|teleurstell*|vind het (erg|heel) (naar|vervelend))
        (favoriet*|topkandida*) (was|waren|geweest)
        (veel|groot aantal|vele) … (reacties|kandidaten|sollicitaties)
        (nog eens|ooit|een volgende keer|in de toekomst)
        niet boos
    """,
    Concept.KEPT: r"""
        (bewaren|bewaar|houden|houd|opnemen|opslaan) … (gegevens|cv|sollicitatie|portefeuille|
            bestand|achterhand|contact|talentpool)
        (talentpool|database|in portefeuille)
        (toekomstige|andere|nieuwe|volgende) (vacature*|functie*|kans*|rol*|mogelijkhed*)
        (solliciteer|solliciteren) … (weer|opnieuw|nogmaals)
    """,
    Concept.FAREWELL: r"""
        (wens*|veel succes|succes|het beste|alle goeds) … (zoek*|carriere|loopbaan|toekomst|
            vervolg|vinden|verder*|succes|goeds)
        veel succes
    """,
    Concept.REGRET: r"""
        (helaas|jammer|spijt|spijtig|betreur*|zonde|sorry|vervelend)
    """,
    Concept.OFFER: r"""
        (aanbieden|aan te bieden|bieden (wij|we)|bied ik) (we|wij|ik|je|jou|u|de|een)? ?(\w+
            ){0,3}(functie|baan|contract|job|plek|aanstelling|positie)?
        (functie|baan|contract|job|plek|aanstelling|dienstverband|positie) … (aanbieden|aan te
            bieden|aanbod)
        (arbeidsvoorstel|contractvoorstel|arbeidsovereenkomst|aanstellingsbrief|contractaanbod|
            arbeidscontract|jobaanbod|baanaanbod|aanbod)
        (je|u|jij) (bent|word|wordt) (aangenomen|onze nieuwe|het geworden|gekozen|geselecteerd|
            de nieuwe|benoemd)
        (baan|job|functie|plek|vacature) is (van|voor) (jou|je|u)
        (willen|wil|zouden) (we |wij |ik )?(jou|je|u) (heel |erg |zo |ontzettend |dolgraag
            )*(graag )?(hebben|aannemen|in (ons|het) team|erbij|als|voor (groep|de|het|ons)|
            verwelkomen|in dienst|benoemen|bij ons)
        (hebben|is|heeft|keuze|keus) … (voor|op) (jou|u) (gekozen|gevallen|geworden)
        (kiezen|gaan) (we |wij )?(graag |unaniem )*(voor|met) (jou|u)\b
        (welkom) (bij ons|in het team|aan boord|bij|in ons)
        (blij|verheugd|genoegen|trots|trakteren) … (aanstelling|aannemen|aan te nemen|aanbod|
            contract|dienst|mee te delen dat|verwelkomen|benoemen|functie)
        (het bestuur|de directie|iedereen|het team|we) … (akkoord|unaniem|ja gezegd|ingestemd|
            goedgekeurd) … (jou|je|u|aanstelling|benoeming|over uit)?
        (neem|nemen) … (aan|in dienst)$
        (aanneem*|accepteer*) (het|ons|aanbod|voorstel|of)
        (wat ons|wat mij) betreft … (aangenomen|begin*|start*|ja|welkom|rond|team|de baan)
        (in dienst) (nemen|treden|te nemen|te treden|komen)
        (doen we het|doen we|deal|akkoord dan|spreken we dat af)
        (bus|auto|laptop) van de zaak
        (jongens|team|collega*|iedereen) (zijn|is|was|waren) (enthousiast|om|positief|overtuigd)
    """,
    Concept.YES: r"""
        (wanneer|vanaf wanneer|hoe snel) (kun|kunt|kan|zou|wil) (je|jij|u) (beginnen|starten|
            aan de slag|in dienst|komen werken|beginnen bij ons)
        (kun|kunt|kan) (je|jij|u) (de |het |op |per |vanaf )*(\w+ ){0,2}(starten|beginnen)
        (contract|papierwerk|papieren) … (regel*|maak*|klaar|sturen|stuurt|opstell*|onderteken*|
            teken*)
        (regelt|regel|maakt|stuurt|verzorgt) … (contract|papierwerk|aanstelling|papieren)
        (bsn|rekeningnummer|kledingmaat|schoenmaat|loonheffing*)
        (getekend|ondertekend*|teken*) … (retour|exemplaar|contract|terug)
        (eerste werkdag|startdatum|ingangsdatum|ingaande|proeftijd|inwerk*)
        (zet|plan) (ik |we )?(je|jou|u) (op|in) (de |het )?(\w+ )?(rooster|lijn|planning|team)
    """,
    Concept.TERMS: r"""
        (salaris|schaal|loon) … (schaal|\d+|bruto|netto|zoals)
        \d+ ?(euro|bruto|netto|per maand|per uur)
        money
    """,
    Concept.CONGRATULATION: r"""
        (gefeliciteerd|goed nieuws|proficiat|van harte)
    """,
    Concept.INVITE: r"""
        (uitnodig*|nodig*|uit te nodigen) … (gesprek|kennismak*|uit|sollicitatie*|meeloop*|
            proef*|assessment|ronde|interview|kop koffie|koffie|kantoor|presentatie)
        (tweede|volgende|laatste|derde|nieuw|vervolg|extra|verdiepend*) ?(gesprek|ronde|stap|
            kennismaking|interview|afspraak|vervolggesprek)
        vervolggesprek
        (kennismak*|kennis te maken|ontmoet*|spreken|praten|zien|leren kennen) … (met|graag|
            team|directie|collega*|directeur|eigenaar|manager|nog eens|verder|baas)
        (willen|wil|zou|zouden|graag) … (ontmoet*|spreken|leren kennen|verder praten|nog een
            keer zien|kennismaken|zien)
        (meelopen|mee te lopen|meeloopdag|proefdag|proefdraaien|dagje|proefrit|proefles|
            snuffel*|meedraai*) … (¿|{day}|clock|mee|komen|met|bij ons|zin|zien)
        (kom|komen|langs*|langskom*) … (langs|kijken|praten|koffie|kantoor|werkplaats|{day}|
            clock|meelopen|een keer)
        (?!(\w+ ){1,7}(beginnen|starten|in dienst))(wanneer|welke dag*|welk moment|welke tijd*|
            hoe laat) … (kun|kunt|kan|schikt|uitkom*|
            komt|past|beschikbaar|tijd|jou|zou) ?(\w+ ){0,6}¿
        (beschikbaarheid|wanneer je kunt|wanneer u kunt|datumprikker|calendly|tijdslot|moment
            (prikken|inplannen|kiezen)|inplannen|plan een)
        (door|doorgaan|verder) naar de (volgende|tweede|laatste) (ronde|fase|stap)
        (wil|willen|zou|zouden) (je|jou|u) (\w+ ){0,2}(spreken|zien|ontmoeten|leren kennen|
            horen)
        (kun|kunt|kan) (je|jij|u) … (naar (de|het|ons)|langs|hierheen) … komen
    """,
    Concept.MOVE: r"""
        (verzet*|verplaats*|verschuiv*|uitstel*|opschuiv*|verschoven|omzet*) (van |onze |ons |
            de |het |je |uw |naar )*(afspraak|gesprek|{day}|clock|datum|tijd)?
        (afspraak|gesprek) … (verzet*|verplaats*|verschuiv*|uitstel*|niet door|afzegg*|annul*|
            andere)
        (andere|nieuwe|ander|nieuw) (datum|dag|tijd|moment|afspraak|tijdstip)
        (in plaats (daar)?van|liever|in de plaats)
        (ziek|griep|verhinderd|ongeluk|gebroken|koorts|file|onverwacht) … ({day}|clock|gesprek|
            afspraak|verzetten|maandag)
        zelfde tijd
    """,
    Concept.TEST: r"""
        (casus|case|opdracht|test|assessment|oefening|praktijkopdracht|proeflas|lasproef|toets|
            huiswerk) … (mak*|uitwerk*|thuis|online|lever*|inlever*|stuur*|invul*|bijlage|
            volgende stap|voorbereid*|doen|uitvoer*)
        (mak*|uitwerk*|lever*|stuur*|voorbereid*|doe*|volgende stap) … (casus|case|opdracht|
            test|assessment|toets|presentatie)
    """,
    Concept.CONFIRM: r"""
        (bevestig*|genoteerd|ingepland|staat|vastgelegd|gereserveerd|gepland) … (afspraak|
            gesprek|{day}|clock)
        (afspraak|gesprek|{day}|clock) … (bevestig*|genoteerd|ingepland|prima|staat|vast|goed|
            perfect|akkoord)
        (tot|zien (we )?(je|u|jou|elkaar)) (dan|{day})
        (melden|meld) (bij|u|je) … (receptie|balie|poort)
        (teams|zoom|link|parkeren|parkeer*|legitimatie|identiteitsbewijs|verdieping|bel aan|
            aanbellen)
    """,
    Concept.SLOT: r"""
        (zou|kun|kunt|kan|komt|schikt|past|lukt|lukken|uitkomen|heb|hebt|heeft|ben|bent|
            schikken|is) … ({day}|clock) … ¿
        ({day}|clock) … (lukken|lukt|schikt|uitkomt|uit|past|kun|kunt|goed|beter|mogelijk) … ¿
        (voorstel*|stel voor|stellen voor|mogelijk*|keuze|tussen|opties) … ({day}|clock)
        (laat|geef) … (weten|door|aan) … (wanneer|welke|wat|of) … (schikt|uitkomt|past|kunt|kan|
            lukt|voorkeur)
    """,
    Concept.MEET: r"""
        (gesprek|bellen|bel je|spreken|ontmoeten|kennismaken|koffie|volgende stap)
    """,
    Concept.LATE: r"""
        (hebben|heb|staat|volgt|komt) nog (een|twee|drie|enkele|wat) (\w+ )?(gesprek*|kandida*|
            sollicitant*|mensen)
        (sorry|excuses) … (nog niets|nog niks|nog geen)
        (beslissen|beslis|besluiten) (\w+ )?(daarna|dan|pas|na)
        (duurt|duren|neemt|kost|vergt) … (langer|meer tijd|nog even|wat tijd|nog)
        (nog|geen|niet) (\w+ ){0,4}(besloten|beslissing|besluit|beslist|nieuws|uitsluitsel|uit$|
            over uit|antwoord|akkoord|bekend|rond|knoop|duidelijk*|gekozen|keuze)
        (nog niet|er nog niet|nog geen|nog steeds|nog altijd)
        (wacht|wachten|afwachten|in afwachting) (we |wij |ik |nog )*(op|van|tot)
        (vertraging|vertraagd|uitgesteld|loopt uit|later dan|langer dan|opgehouden|achter op
            schema)
        (sorry|excuus|excuses|vergeef) … (wachten|vertraging|stilte|laat|late|lang|radiostilte)
        (vergadert|beslist|terug|komt|weer|bijeen) (pas|eerst)
        (pas) (\w+ ){0,3}({day}|volgende|eind|over|na|begin|terug|week)
        (nog) (een|twee|drie|enkele|wat|andere|meer) (\w+ )?(gesprek*|kandida*|mensen|
            sollicitant*|personen) (te|gaan|spreken|zien|op|voeren|gepland|staan)?
        (directeur|baas|manager|bestuur|chef|eigenaar) … (vakantie|ziek|afwezig|buitenland|
            terug)
        (twijfel*|dubben|aarzel*) … (tussen|nog|over)
        (meer tijd|extra (tijd|week)|weekje langer|nog een week|nog even tijd|uitstel)
        (laat|laten) op zich wachten
        (zolang|totdat|tot) … (niet|geen|niks) … (beloven|zeggen|beslissen|doen|weet)
        (kan|kunnen) (\w+ )?(niks|niets|nog niets) (beloven|zeggen|doen|beslissen)
    """,
    Concept.OPEN: r"""
        (nog|steeds|zeker) … (in de race|in beeld|kanshebber|kandidaat|in de running)
        (procedure|proces|keuze|besluit) … (loopt|open|gaande|bezig)
        (op de hoogte) (houd*|gehouden)
        (knopen|knoop) … (door|hakken)
    """,
    Concept.PATIENCE: r"""
        (geduld|begrip)
        zodra (ik|we|wij|er|het) … (weet|weten|meer|nieuws|horen|hoor|bekend)
    """,
    Concept.ASK_FOR: r"""
        (stur*|stuur*|mail*|aanlever*|lever*|mis*|ontbreek*|nodig|ontvang*|toestur*|doorstur*|
            upload*|doorgeven|geven|bezorg*) … (diploma*|certifica*|cv|kopie|referentie*|vog|
            rijbewijs|identiteits*|legitimatie|getuigschrift*|formulier|portfolio|
            motivatiebrief|document*|gegevens|verklaring|cijferlijst*|paspoort|bewijs)
        (opzegtermijn|salariswens|salarisindicatie|salarisverwachting|wat verdien|verdien (je|
            jij|u)|huidige salaris|bruto per maand|uurtarief)
        (heb|hebt|heeft|kun|kunt|ben|bent|zou|spreek|spreekt|mag|mogen|wil|woon|werk) (je|jij|u|
            ik|we|jullie)? ?(\w+ ){0,8}(rijbewijs|ervaring|weekend*|avond*|nacht*|verhui*|auto|
            certifica*|vca|bereid|fulltime|parttime|uren|referent*|bellen|contact opnemen|
            diploma|geinteresseerd|beschikbaar|nederlands|vergunning|dagen) … ¿
        (vraag*|vraagje*|vragen|navraag) (\w+ ){0,3}(aan|over|voor|nog|je|u|jou|hebben|had|heb|
            tussendoor|vergeten)
        (kun|kunt|wil|wilt|zou|kan) (je|jij|u) … (mailen|sturen|doorgeven|toesturen|laten weten|
            aangeven|bevestigen|vertellen|uitleggen|invullen)
        (invul*|ingevuld|teken*) … (formulier|vragenlijst|verklaring)
    """,
    Concept.ASK: r"""
        (graag|gelieve|svp|aub) (\w+ ){0,4}(laten weten|doorgeven|bevestigen|aangeven|reageren|
            antwoord*)
        ¿
    """,
    Concept.RECEIVED: r"""
        (ontvangen|binnen|aangekomen|ontvangst|in goede orde|genoteerd|binnengekomen)
        (alles|sollicitatie|stukken|documenten|mail) … (binnen|ontvangen|compleet|aangekomen)
    """,
    Concept.PASSED_ON: r"""
        (doorgestuurd|doorgegeven|doorgezet|gedeeld|geef ik door|stuur ik door|toegevoegd|
            overgebracht)
        (bekijk*|beoordel*|lez*|doornem*) … (sollicitatie|cv|gegevens|stukken)
    """,
    Concept.WILL_ANSWER: r"""
        (hoor*|laat*|neem|nemen|kom*|weten|weet|bericht|uitsluitsel|antwoord|reactie|beslissing|
            terug*) … (uiterlijk|voor|binnen|{day}|eind|volgende week|deze week|zodra|spoedig|
            contact|na de|snel|terug|meer|in de loop|van (ons|mij))
    """,
    Concept.THANKS: r"""
        (dank|bedankt|dankjewel|dankuwel|merci|dank je|dank u)
        (graag gedaan|leuk|fijn|prettig|plezier|genoten) … (gesprek|vond*|kennis|te horen|
            gesproken|ook|bericht|ontmoet)?
        fijn (weekend|avond)|fijne (dag|avond)
    """,
    Concept.AWAY: r"""
        (afwezig|met vakantie|op vakantie|niet (op kantoor|aanwezig|bereikbaar)|vrij|met verlof|
            met zwangerschapsverlof) … (tot|t m|van|weer|terug|en|vanaf|ben|lees|voor)
        (ben|zijn) (ik |we |wij )?(er )?(weer|terug|tot|vanaf|met vakantie|afwezig|gesloten)
        (dringende|urgente|spoed*) (zaken|vragen|gevallen)
        (bij (mijn )?terugkomst|tijdens mijn afwezigheid|na mijn vakantie)
        niet meer (werkzaam|in dienst)
    """,
    Concept.MACHINE: r"""
        (automatisch*) (gegenereerd*|bericht|antwoord|verzonden|verstuurd|e ?mail)
        (niet (op )?)(reageren|antwoorden|beantwoorden) (op )?dit bericht
        (ticketnummer|zaaknummer|meldingsnummer|ticket) … (\d+|aangemaakt|geregistreerd)
    """,
    Concept.BOUNCED: r"""
        (niet|kon niet|kan niet) (worden )?(bezorgd|afgeleverd)
        (adres|mailbox|ontvanger) … (niet gevonden|bestaat niet|vol|onbekend)
    """,
    Concept.ADVERT: r"""
        (nieuwsbrief|uitschrijven|afmelden|webinar|podcast|aflevering|korting|gratis|aanbieding|
            actiecode|bestel nu|schrijf je in)
        (nieuwe|\d+) (nieuwe )?(vacatures|banen|jobs) (voor|bij|die|in|van|gevonden)
        (vacature alert|job alert|zoekopdracht)
        (sollicitatietraining|sollicitatietips|loopbaancoach*|proefsollicitatie|tips) …
            (gesprek|sollicit*|cv)
        (onderzoek|enquete|scriptie|studie) … (deelnem*|deelname|interview*|cadeaubon|
            vergoeding)
        (interview*) … (podcast|krant|tijdschrift|radio|programma|blog)
        (bestelling|pakket|factuur|wachtwoord|abonnement)
    """,
    Concept.OTHER_BUSINESS: r"""
        (ouders|schoolreis*|verjaardag|feestje|voetbal|keeper|wedstrijd|aftrap|etentje|oma|opa|
            mama|papa|huurwoning|verhuurder|loodgieter|offerte|factuur|bruiloft|bbq|borrel van
            de straat|kinderen|concert|training)
        (verkeerde (persoon|adres)|niet voor (jou|u) bedoeld)
    """,
    Concept.PRIVATE: r"""
        (oma|opa|mama|papa|tante|schat|lieverd|hoe ging|hoe was (het|je)|verjaardag|biertje|
            keeper|voetbal)
    """,
    Concept.JOB: r"""
        (sollicit*|vacature*|functie|kandida*|cv|baan|job|contract|aanstelling|opzegtermijn|
            arbeids*|dienstverband|monteur|proefdag)
    """,
    Concept.CANDIDACY: r"""
        (sollicit*|vacature*|functie|gesprek|kandida*|cv|baan|job|contract|salaris|opzegtermijn|
            aanstelling|dienst|procedure|kennismaking|werken|meelopen|proef*|positie)
    """,
    Concept.SILENCE: r"""
        (als|indien|mocht*) … (niets|geen) … (hoort|hoor|gehoord|reactie|bericht|ontvang*)
    """,
    Concept.HYPOTHETICAL: r"""
        (als|indien|mocht|mochten|wanneer) (je|u|we|wij|uw|jouw|er|het|de) … (geselecteerd|past|
            uitgenodigd|in aanmerking|geschikt|profiel|niets|geen|verder)
        (voordat|of we|of wij)
        (had|hadden|zou|zouden) (\w+ ){0,3}(graag|willen|kunnen) (\w+ )?(gehad|gewild|gekund|
            geschreven|hebben)
    """,
    Concept.NEGATION: r"""
        (niet|geen|niemand|nooit|zonder|noch|nee)
    """,
}
