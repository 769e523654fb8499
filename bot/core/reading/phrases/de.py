"""German. Umlauts are written ae, oe, ue and ss, as folded text has them."""

from bot.core.reading.concepts import Concept

PHRASES: dict[Concept, str] = {
    Concept.DECLINE: r"""
        (nicht|keine?|nichts) … (beruecksichtig*|in die engere|weiterverfolg*|weiter verfolg*|
            weiterkomm*|zusagen|zusage geben|entsprechen|ausgewaehlt|in betracht|einstellen|
            einstellung|einladen koennen|positive (rueckmeldung|nachricht|antwort|mitteilung)|
            fuer (sie|dich) entschieden|mit (dir|ihnen) weiter*|erfolgreich)
        (nicht|keine?) … (anbieten|anzubieten|angebot (machen|unterbreiten)|zusage)
        (absage|absagen|abzusagen|abgesagt) (erteilen|erteilt|geben|senden|schicken|muessen|zu
            muessen|fuer sie|leider|bekommen)
        (muss|muessen|musste*) … (ihnen|dir|euch) … (absag*|eine absage)
        (ihre|deine|die) bewerbung … (nicht|leider) … (erfolgreich|beruecksichtig*|weiter|
            entsprochen|ausgewaehlt|folgen|nachgehen|naeher)
        gegen (eine zusammenarbeit|sie|dich|eine einstellung|ihre bewerbung) entschieden
        (von|ueber) … bewerbung (abstand|keinen gebrauch)
        (wird|ist|war|bleibt|gibt) (das )?(heuer |diesmal |leider |daher |also |bei uns |es
            )*(nix|nichts|eine absage|leider nichts|ein nein|nein)( werden| geworden)?( mit
            (uns|der stelle|dem job))?$
        (es ist|ist es|ist das|es wird|es bleibt) (leider |also |bei uns |diesmal )*(ein nein|
            eine absage|nichts geworden)
        nicht … (zusammenkommen|zueinander(finden)?|gepasst|passt (es|das)|reicht es|gereicht|
            zum zug|in frage)
        (reicht|reichte|gereicht) … nicht
        nicht (ganz |mehr )?(die|der|das) (richtige|passende)\w*
        (anders|fuer einen anderen weg|fuer eine andere loesung|anderweitig|fuer eine andere
            richtung) entschieden
        (besser\w*|erfreulicher\w*|schoener\w*|andere|positivere) (nachricht*|mitteilung*|
            botschaft|news|antwort|neuigkeiten) … (gehabt|gewuenscht|geschrieben|geschickt|
            gegeben|gern|ueberbring*|hoffen|erhofft|koennen)
        nicht die (antwort|nachricht) … (erhofft|gehofft|wollten|gewuenscht)
        (ihren|deinen) … weg … (ohne uns|anderswo)
        (einen|nen) korb (geben|gegeben)
        (nicht|kein\w*) (ganz |so richtig |wirklich |hundertprozentig |gerade )*(match*|passt|
            passen|passend|uebereinstimm*|zusammenpass*)( |$)
        zu dem (schluss|ergebnis|entschluss) (gekommen|gelangt) … (nicht|kein|ohne|anders)
        (wirst|werden|wird) (es |sie |du )?(leider )?nicht (sie|du|werden)
        (brauche|brauchen|benoetige|benoetigen|suche|suchen) (ich |wir )?(eben |halt |nun mal |
            doch |einfach )*(jemanden|jemand|wen|eine person|eine kraft|einen) … (mit|der|die)
        (nicht boese|keinen groll|nicht traurig|nicht entmutigen)
        (bewerbung|verfahren) … (nicht weiter|beendet|abgeschlossen|eingestellt)
    """,
    Concept.CHOSE_OTHER: r"""
        (bewerber*|kandidat*|person) (bringt|brachte|hat|hatte|verfuegt) (\w+ ){0,3}(mehr|
            besser*|genau|bereits|langjaehrig*)
        (fuer|auf|an|zugunsten) (einen|eine|einer|eines|den|die|der|jemand\w*|eine andere|wen|
            nen|ne) ?(\w+ ){0,2}(anderen?|andere|bewerber*|mitbewerber*|kandidat*|kollege*|
            kollegin|person|jemand\w*|profil|der|die|internen?|interne) … (entschieden|gefallen|
            entscheiden|vergeben|gegeben|ausgewaehlt|gegangen)
        (fuer jemand\w*|fuer wen) … (entschieden|der|die)
        (jemand\w*|wen) … (der|die) … (schon|bereits|naeher|mehr|besser|laenger|allein|sofort|
            erfahrung)
        (mit|einem|einer|anderen|andere) (anderen|andere|einem anderen|einer anderen|
            mitbewerber*) (kandidat*|bewerber*|person|profil*)? ?(weiter*|fortsetz*|fort|den
            vorzug|zugesagt|eingestellt|gewaehlt|besetzt)
        (einem|einer|anderen|einen) … (bewerber*|mitbewerber*|kandidat*) … (den vorzug|zugesagt|
            zusage|vorzug gegeben|entschieden|ausschlag|eingestellt|genommen|erhalten|bekommen)
        (bewerber*|mitbewerber*|kandidat*|kollegin|kollege|jemand) … (den ausschlag|vorne|nase
            vorn|vorgezogen|besser passt|naeher|staerker|mehr erfahrung|rennen gemacht|zuschlag|
            den vorzug|ueberzeugt hat)
        (wahl|entscheidung|los|votum) (ist |fiel |faellt |fiel am ende |ist am ende |ist
            letztlich )*(leider |knapp |schliesslich |letztlich )?(nicht )?(auf|zugunsten|zu
            gunsten|fuer) (eine|einen|einer|eines|jemand*|die|den|das andere|andere)
        (die|der|den|das) (stelle|position|job|posten|platz|zuschlag|zusage) (hat|haben|bekommt|
            erhaelt|geht|ging|kriegt) … (an |jemand|eine|ein|andere|mitbewerber*|kollegin|
            kollege|bekommen|erhalten|gekriegt)
        (jemand anders|jemand anderen|jemand anderes|wen anders|wen anderen|eine andere|einen
            anderen) (eingestellt|genommen|gefunden|vorgezogen|gewaehlt|ausgesucht|zugesagt|
            entschieden|bekommen|kriegt)
        (haben|hab) (uns )?(schon |jetzt |inzwischen |am ende )*(jemand|wen|jemanden|einen|
            eine) … (gefunden|eingestellt|genommen|zugesagt)
        intern (zu )?(besetz*|vergeben|nachbesetz*)
        (bewerber|kandidaten|profile) … deren … (besser|mehr|genauer|staerker|naeher|eher) …
            (entsprech*|passt|passen|deck*|uebereinstimm*)
        (alte|ehemalige|fruehere|bisherige) (\w+ )?(kraft|hilfe|kollegin|mitarbeiterin|
            mitarbeiter|kollege) … (zurueck|wieder|bleibt|behalten)
    """,
    Concept.CLOSED: r"""
        (stelle|position|posten|job|vakanz|ausschreibung|planstelle|platz|ausbildungsplatz|
            praktikumsplatz|verfahren|stellenbesetzungsverfahren|projekt|auftrag) … (besetzt|
            vergeben|gestrichen|weggefallen|entfaellt|entfallen|faellt weg|zurueckgezogen|
            eingestellt|geschlossen|nicht mehr (frei|offen|vakant|verfuegbar)|gecancelt|
            eingefroren|abgeschlossen|geplatzt|gestoppt|aufgehoben|auf eis|nicht (mehr
            )?besetz*|weg)
        (besetzt|vergeben|gestrichen|gecancelt|eingefroren|zurueckgezogen) … (stelle|position|
            posten|job|vakanz)
        (einstellungsstopp|einstellungsstop|besetzungssperre|haushaltssperre|stellenstopp|
            hiring freeze)
        (niemanden|niemand|keinen|keine|keine neuen|kein personal|keine leute) (mehr |mehr neu |
            weiteren |neuen |dritten |zusaetzlich* )*(mann |mitarbeiter* |kollegen |leute |
            personal )?(mehr )?(einstellen|einzustellen|brauch*|such*|aufnehmen|nehmen)
        (haben|hat) … (die stelle|die position|den posten|den job) … (gestrichen|besetzt|
            vergeben|zurueckgezogen)
        (brauch*|such*) … (niemanden|keinen|keine) … mehr
        nicht mehr (zu besetzen|besetzt|ausgeschrieben|gesucht)
    """,
    Concept.SOFT_NO: r"""
        (nicht leicht|nicht einfach|schwer) … (gemacht|gefallen|getan|entscheidung)
        (diesmal|dieses mal|in diesem fall|im moment|heuer) (leider )?(nicht|nichts)
        (erfahrung|profil|schwerpunkt|kenntnisse|routine|praxis) … (fehlt*|mangel*|nicht ganz|
            weniger|anders|zu wenig|naeher)
        fehlt* … (erfahrung|praxis|kenntnis*|routine)
        (sagt|heisst|ist|bedeutet) … nichts ueber (sie|dich|ihre|deine)
        (keine|nicht) … (wertung|werturteil) … (ihrer|deiner|qualifikation|person)
        (tut (mir|uns) … leid|sehr leid|herzlich leid)
        (brauch*|such*|wuensch*) … (wen|jemand*|einen|eine|person) … (der|die) … (allein|schon|
            mehr|erfahrung|bereits|bau|sofort)
        (wunschkandidat*|favorit*) … (waren|warst|gewesen)
        (viele|zahlreiche|grosse anzahl|vielzahl) … (qualifiziert*|bewerbungen|guter|sehr guter)
        (kopf hoch|nicht entmutigen|weiter so)
        (nicht|keinesfalls) an (ihnen|dir|deiner|ihrer)
        (kandidatin|favoritin|kandidat|favorit) (warst|waren|gewesen)
    """,
    Concept.KEPT: r"""
        (unterlagen|lebenslauf|bewerbung|daten|profil) … (behalten|aufbewahr*|speicher*|
            vormerk*|bewerberpool|talentpool|aufheben|kartei|zurueck|vernicht*|loesch*)
        (bewerberpool|talentpool|talent pool|warteliste)
        (wieder|erneut|nochmal|noch einmal|gern*|jederzeit) … (bewerb*|melden|melde dich|melden
            sie sich) … (wenn|falls|bei|sobald|zukunft|spaeter|wieder)
        (unsere|die) wege … (kreuz*|begegn*|treffen)
        (kuenftig*|zukuenftig*|andere|weitere|spaetere|neue) (stelle*|ausschreibung*|position*|
            vakanz*|stellenangebot*)
        in kontakt bleiben
        (gewogen|verbunden) (bleib*|zu bleiben)
    """,
    Concept.FAREWELL: r"""
        (wuensch*|alles gute|viel erfolg|viel glueck|besten erfolg|das beste) … (weg|zukunft|
            suche|stellensuche|bewerbung*|erfolg|beruflich*|karriere|alles gute|laufbahn)
        (alles gute|viel erfolg|viel glueck) (fuer|auf|bei|weiterhin|dir|ihnen|$)
        (bald|sicher|bestimmt|schnell) … (passende*|richtige*|etwas|was) … (finden|findest)
    """,
    Concept.REGRET: r"""
        leider
        bedauer*
        (tut (mir|uns)|es tut) … leid
        zu (meinem|unserem) bedauern
        schweren herzens
        schade
    """,
    Concept.OFFER: r"""
        (anbieten|anzubieten|angebot (machen|unterbreiten|zu machen)) (zu )?(koennen|duerfen|
            moechten|wollen)?$
        (ihnen|dir) … (die|eine|den|diese|unsere|einen) … (stelle|position|posten|job|
            ausbildungsplatz|platz|festanstellung|arbeitsvertrag|anstellung|volontariat|
            vertrag) … (anbieten|anzubieten|geben|zusagen|biet*)
        (biete*|bieten) (ihnen|dir|wir ihnen|wir dir|ich dir|ich ihnen) … (stelle|position|job|
            vertrag|posten|platz|anstellung|festanstellung)
        (angebot|vertragsangebot|jobangebot|stellenangebot|zusage|einstellungszusage|
            anstellungsvertrag|arbeitsvertrag|vertragsentwurf) … (anbei|anhang|beigefuegt|
            beiliegend|zusend*|schick*|erhalten sie|geht (ihnen|dir|in)|unterschr*|unterzeichn*|
            folgt|kommt|finden sie|vorbereit*|post|zukommen)
        (anbei|beiliegend|im anhang|beigefuegt|anliegend) … (arbeitsvertrag|vertrag|angebot|
            zusage|anstellungsvertrag|vertragsangebot|vertragsentwurf)
        fuer (sie|dich) (entschieden|ausgesprochen|gestimmt|gefallen)
        (wahl|entscheidung|los) … (auf|fuer|zugunsten) (sie|dich|ihnen|dir) (gefallen|$|und)
        (wahl|entscheidung) (ist |faellt |fiel |ist einstimmig )*(auf|fuer) (sie|dich)
        (wollen|moechten|wollten|haetten|wuerden|nehmen|nehm|stellen) (wir )?(dich|sie) (gern|
            gerne|sehr gern|unbedingt|haben|bei uns|im team|ein|als|fuer|nehmen|einstellen|dazu|
            an bord|$)(?! (\w+ ){0,9}(einladen|einzuladen|kennen\w*|sehen|treffen|sprechen|
            interviewen|bitten|fragen|anrufen|informieren|vorstellen|erleben|warteliste|auf|zu|
            wiedersehen|begleiten|testen|hospitieren))
        (wollen|moechten|wuerden|haetten) … (dich|sie) … (einstellen|im team|bei uns haben|ins
            team holen|an bord|fuer uns gewinnen|als (neue|unsere)|verstaerkung|haben wir gern|
            dabei)
        (sie|du) (haben|hast|bekommen|bekommst|kriegen|kriegst) (den|die) (job|stelle|position|
            platz|posten|zusage|zuschlag)
        (stelle|job|platz|position|posten) (ist|gehoert) (ihre|deine|dein|ihr|ihnen|dir)\b
        (freu*|gluecklich|gerne?|hiermit|vergnuegen) … (zusage*|einstellung|anstellung|
            zusammenarbeit (ab|mit)|einstellen|zusagen|zu koennen dass sie)
        (bestaetig*|zusag*|zusage) … (anstellung|einstellung|stelle|ausbildungsplatz|position)
        (sie|dich) (als|zum|zur|per|ab|zu) (\w+ ){1,4}(einstellen|einzustellen|begruessen|
            willkommen|eingestellt|anstellen)
        (wuerden|wuerde) (uns|mich) (sehr )?(freuen|gluecklich)\w* … (sie|du) (zu uns|bei uns|
            zum|im|ab|unser|mit) … (anfang*|beginn*|verstaerk*|start*|kommen|kommst|bei uns|
            dabei)
        (eingestellt|angestellt|aufgenommen) (als|ab|zum|per|bei uns)
        (sie|du) (sind|bist) (dabei|unsere neue|unser neuer|eingestellt|angenommen|die neue|der
            neue)
        (steht|stuende) (ihrem|deinem|einem) (einsatz|start|anfang|einstieg|beginn)
        (herzlich )?willkommen (im team|an bord|bei uns|in unserem)
        (annehmen|zusagen|nehmen sie|nimmst du) … (stelle|angebot|an)$
        angebot (annehmen|anzunehmen|annimm*)
        (wollen|moechten|will) (sie|dich) (haben|hier|bei uns)( |$)
        (beabsichtigen|planen|gedenken|moechten|wuerden) … (einzustellen|einstellen|zu
            beschaeftigen|zu ernennen|anzustellen)
        (an der stelle|am angebot) (festhalten|interessiert)
        (machen|mach) (wir )?(alles|es|den vertrag|das) (fest|klar|fix|perfekt|dingfest)
        (loslegen|anfangen|starten|beginnen) (kannst|koennen|kannst du|koennen sie)
        (koennen|kannst) (sie|du) (loslegen|anfangen|starten|beginnen)
        (firmenwagen|firmenauto|dienstwagen|jobticket)
    """,
    Concept.YES: r"""
        (wann|ab wann|wie bald|wie schnell) (koenn*|kannst|koennten|koenntest|wuerden|moechten|
            willst|wollen) (sie|du) … (anfangen|beginnen|starten|loslegen|einsteigen)
        (fangen sie|fang|faengst du|beginnen sie|starten sie|start|anfang) (doch |einfach |
            bitte |dann )*(am|ab|zum|im)
        von (uns|unserer|meiner) (aus|seite) (passt|steht|alles klar|gern|ist alles|gruenes
            licht|ein ja|ja)
        (gruenes licht|zugestimmt|genehmigt|freigegeben|einstimmig|einig) … (einstellung|sie|
            dich|ihnen|stelle|gegeben|team|ausgesprochen)
        (freu*) … (auf die|auf unsere|auf eine gute|auf) (\w+ )?zusammenarbeit
        (papiere|vertrag|formalitaeten|unterlagen) (macht|machen|bereitet|erledigt) … (fertig|
            vor|meine|unsere)
        (macht|bereitet|richtet|erledigt|kuemmert) … (papiere|vertrag|formalitaeten|alles
            weitere|um den rest|papierkram) ?(fertig|vor)?
        (dann|kommen sie|komm) … (unterschreib*|unterzeichn*)
        (spind|arbeitsplatz|schreibtisch|schluessel|dienstkleidung|laptop|arbeitskleidung) …
            (bereit|frei|bestell*|freigeraeumt|fuer (sie|dich)|groesse)
        (gratulier*|glueckwunsch|gratulation)
        (ersten arbeitstag|erster arbeitstag|einarbeitung|eintrittsdatum|arbeitsbeginn|
            dienstantritt|ihr start|dein start)
    """,
    Concept.CONTRACT: r"""
        (vertrag|arbeitsvertrag|vertragsentwurf|arbeitsvertrags*|papiere) (\w+ ){0,4}(schick*|
            zusend*|unterschr*|unterzeichn*|vorbereit*|geht|kommt|folgt|zukommen|aufsetz*|
            fertig|anbei|per post|raus)
        (schick*|send*|mach*|setz*|bereit*|unterschr*) … (vertrag|arbeitsvertrag|papiere)
        (steuer id|steuernummer|sozialversicherung*|krankenkasse|bankverbindung|iban|
            kleidergroesse|schuhgroesse|fuehrungszeugnis fuer den vertrag)
        (euro|brutto|netto|gehalt|lohn|urlaub) … (wie besprochen|wie vereinbart|vereinbart|
            besprochen)
    """,
    Concept.TERMS: r"""
        \d+ ?(euro|eur|brutto|netto|k|tage urlaub|stundenlohn|die stunde|pro stunde)
        money
    """,
    Concept.START: r"""
        (anfangen|beginnen|starten|einsteigen|einstieg|eintritt) (am|ab|zum|im|koennen|
            koenntest)
        (ab|zum|per) (\d+ |ersten |1 )(\w+ )?(bei uns|anfangen|beginnen|starten|eingestellt)
    """,
    Concept.INVITE: r"""
        (gespraech*|interview|probe\w+|hospitation|kennenlern\w+|vorstellungsgespraech*|runde|
            termin|assessment*|test|schnupper\w+|telefonat|videocall|vorstellungsrunde|
            probetag) … (einladen|einzuladen|eingeladen|lade|laden)
        (lad*|einlad*|einzuladen|einladung|geladen) … (gespraech*|interview|probe*|hospitation|
            kennenlern*|vorstell*|runde|termin|assessment*|test|zweite*|schnupper*|telefonat|
            video*|buero|werkstatt|ein$|einladen|persoenlich*)
        (zweite*|naechste*|weitere*|letzte*|finale*|dritte*|zusaetzlich*|persoenliche*)
            (gespraech*|runde|interview|kennenlern*|vorstellungsgespraech*|termin|schritt|
            treffen|auswahlrunde)
        (kennenlern*|kennen lern*|kennenzulern*|kennen zu lern*) (moecht*|wuerd*|will|wollen|
            termin|gern*|$|und)
        (moecht*|wuerd*|will|wollen|wollte) … (kennenlern*|kennen lernen|sehen|treffen|sprechen|
            vorstellen|austausch*|wiedersehen|unterhalten)
        (komm*|vorbeikommen|besuch*) (\w+ ){0,4}(vorbei|einen tag|probe*|rein|zu uns|mitarbeit*|
            zum|ins buero|in den betrieb|auf einen|ansehen|anschauen|hospit*)
        (probearbeit*|probetag|hospitation|hospitieren|schnuppertag|schnuppern|probeschicht|
            probestunde|unterrichtsbesuch|lehrprobe|probefahrt|vorstellungsgespraech am|
            arbeitsprobe)
        (engere* (auswahl|wahl)|naechste runde|runde weiter|weitergekommen|naechsten schritt|
            finale runde)
        (termin|slot|zeitfenster|uhrzeit) (aus|auswaehl*|buch*|vereinbar*|finden|ausmach*|
            aussuch*|abstimm*|vorschlag*|vorschlaeg*)
        (buch*|waehl*|vereinbar*|such*) … (termin|slot|zeitfenster)
        (?!(\w+ ){1,7}(anfangen|beginnen|starten|loslegen))(wann|welche*|welcher) … (zeit|
            passen|passt|koennten sie|koenntest|moeglich|recht|
            verfuegbar|termin*|schicht|haettest|haetten|hast du|haben sie|ginge|geht) … ¿
        (melden sie sich|meld dich|sagen sie|sag mir|gib mir bescheid|teilen sie) … (wann|
            termin*|zeit|tag)
        (praesentation|vortrag|fachvortrag|lehrprobe) … (halten|vorbereit*|bitten|minuten|
            bring*)
        (am tisch|am schweisstisch|an der maschine|in aktion|live) (sehen|erleben)
        (partner*|kollege*|kollegin|chef|chefin|team|leiter*|geschaeftspartner*|schulleitung|
            frau|herr) … (moechte|will|wuerde|wuerden|moechten|wollen) (sie|dich) (\w+ )?(auch |
            mal |noch |gern |gerne |persoenlich |noch mal |einmal )*(erleben|sehen|kennen*|
            treffen|sprechen|hoeren)
        (hast|haben) (du|sie) … (stunde|zeit|minuten|luft) ?(\w+ ){0,6}¿
        (gespraech|termin|vorstellung|vorstellungsgespraech) … (findet|finden) … (statt)
    """,
    Concept.MOVE: r"""
        (verschieb*|verleg*|verschob*|umplan*|neuen termin|anderen termin|ersatztermin|
            alternativtermin|neuer termin|ausweichtermin|terminaenderung)
        (schieben|vorziehen|vorverlegen) … (gespraech|termin|{day}|stunde)
        (gespraech|termin|{day}) … (schieben|vorziehen|nach hinten|verschieben|verlegen|absagen
            muessen|ausfallen|nicht halten|platzt|faellt aus|faellt ins wasser)
        stattdessen
        (krank|verhindert|fieber|erkaeltet|unabkoemmlich|unfall|dienstreise|stau|flach|erwischt|
            zahnarzt) … ({day}|clock|termin|gespraech|verschieben|schieben|treffen|ausweich*)
        (statt|anstelle|anstatt) … ({day}|clock)
    """,
    Concept.TEST: r"""
        (aufgabe|probeaufgabe|testaufgabe|programmieraufgabe|fallstudie|case study|arbeitsprobe|
            einstellungstest|eignungstest|onlinetest|online test|fachtest|uebungsaufgabe|
            hausaufgabe|sprachtest|persoenlichkeitstest|schweissprobe|videointerview) …
            (bearbeit*|loes*|zusend*|schick*|erhalt*|bekomm*|anbei|ausfuell*|absolvier*|abgeb*|
            durchfuehr*|mach*|link|bitte|einlad*|vorab|teilnehm*|von uns|bis)
        (bearbeit*|loes*|absolvier*|erhalt*|bekomm*|mach*|schick*|send*) … (aufgabe|testaufgabe|
            programmieraufgabe|fallstudie|arbeitsprobe|test|eignungstest|case)
    """,
    Concept.CONFIRM: r"""
        (bestaetig*|notiert|vorgemerkt|eingetragen|steht|fix|reserviert|passt|geht klar|gebucht|
            festgehalten) … (termin|{day}|clock|gespraech|uns)
        (termin|gespraech|{day}|clock) … (bestaetig*|notiert|vorgemerkt|eingetragen|steht|fix|
            reserviert|passt|geht klar|ist gebucht|perfekt|gut)
        (freu*) … (auf sie|auf dich|auf das gespraech|auf unser gespraech|auf unseren termin|
            sie am|dich am) ?({day}|am|um)?
        (bis|sehen uns) (dann|{day}|am)
        (klingel*|pforte|empfang|parkplatz|parken|anfahrt|adresse|treffpunkt|personalausweis
            mitbring*|raum|zweiter stock|stockwerk|einwahl*|zugangsdaten|teams link|zoom link)
    """,
    Concept.SLOT: r"""
        (passt|passen|ginge|geht|haetten|haettest|koennten|koenntest|waere|hast|haben|kannst|
            koennen|wie waers|wie waere|schaffst|schaffen|klappt|klappte|einrichten|recht|
            moeglich|lieber) … ({day}|clock) … ¿
        ({day}|clock) … (passt|passen|ginge|geht|moeglich|recht|zeit|klappen|klappt|einrichten|
            lieber|bei dir|bei ihnen) … ¿
        (vorschlag*|vorschlaeg*|anbieten|angeboten|vorgesehen|alternativ|entweder|zur auswahl|
            moeglich (waere|sind)) … ({day}|clock)
        (ginge|geht|passt|wuerde passen|koennte) … (bei mir|bei uns|mir|uns)
    """,
    Concept.MEET: r"""
        (gespraech|telefonat|unterhaltung|austausch|telefonieren|sprechen|treffen)
        (ruf*|anruf*) … (an|kurz)
        naechste schritte
    """,
    Concept.LATE: r"""
        (dauer*|brauch*|benoetig*|zieht) … (noch|laenger|mehr zeit|etwas zeit|hin|verzoegert|
            ein wenig|bisschen|weile)
        (verzoeger*|verspaet*|im rueckstand|hinterher|haengen hinterher|in verzug|schleppend|
            stockt|haengt noch|haengen noch)
        (entschuldig*|sorry|verzeih*|tut (mir|uns) leid) … (warten|wartezeit|verzoegerung|
            spaet*|schweigen|stille|lang\w*|melde|gemeldet|funkstille|noch nicht)
        (noch|bislang|bisher) (\w+ ){0,3}(nicht|nichts|keine|kein) … (entschieden|entscheidung|
            gefallen|neues|neuigkeiten|sagen|einig|geklaert|beschlossen|freigabe|freigegeben|
            rueckmeldung|getroffen|abschliess*|festgelegt|fertig|spruchreif|ergebnis)
        (nicht|nichts|keine) … (entschieden|entscheidung (gefallen|getroffen))
        (noch|immer noch|weiterhin|nach wie vor) … (uneins|unentschieden|unschluessig|offen|im
            rennen|in der entscheidung|am ueberlegen|in abstimmung|aussteh*|ausstehend|warten|
            in klaerung|in pruefung|pruefen|beraten)
        (muss|muessen|soll) (noch |erst |erst noch )+(\w+ ){0,5}(zustimm*|unterschr*|genehmig*|
            freigeb*|entscheid*|beraten|tagen|abstimm*|klaer*|abwarten|warten|rueckmeld*)
        (warte|warten|wartet) (noch |immer noch |derzeit |leider )*(auf|bis) (die|das|den|eine|
            grues*|gruen*|rueckmeld*|freigabe|zustimm*|antwort|unterschr*|entscheid*|budget*|ok|
            mittel)
        (lass|laesst|lassen) (noch )?auf sich warten
        (spaeter|laenger) als (geplant|gedacht|angekuendigt|erwartet|versprochen|gehofft|
            vorgesehen|erhofft)
        (entscheidung|besetzung|verfahren|auswahlverfahren|rueckmeldung) … (verschob*|
            verschieb*|verzoeg*|vertagt|zieht sich|dauert|verlaenger*|verlegt|pausier*)
        (zieht|hingezogen|zog) sich … (hin|verfahren|prozess|entscheidung|laenger)?
        (geduld|geduldig|geduldet|gedulden)
        (erst|fruehestens|nicht vor) (\w+ ){0,3}(naechste*|kommende*|ende|anfang|mitte|{day}|
            woche*|urlaub|wieder) … (entscheid*|zurueck|sagen|melde*|beraet|tagt|bescheid|
            weiter|wissen|wieder)
        (chef|chefin|leiter*|geschaeftsfuehr*|vorstand|kolleg*|inhaber*|direktor*) … (im urlaub|
            krank|verreist|unterwegs|im krankenhaus|nicht da|auf dienstreise|elternzeit)
        (weitere*|andere*|noch (eine|einen|zwei|drei)|letzte*|ausstehende*) (\w+ )?(bewerber*|
            kandidat*|gespraech*|person*) … (ansehen|anschauen|fuehren|ausstehen|stehen noch|
            abwarten|sehen|kommen|anstehen|sprechen|aus|an|treffen)
        (gespraech*|bewerber*|kandidat*) … (stehen noch aus|stehen noch an|steh\w* noch|
            abwarten|ausstehen|noch nicht abgeschlossen|laufen noch|noch laufen)
        (erst) (muss|muessen|wenn|sobald|nach|dann|brauch*)
        (liegt|liegen) (\w+ ){0,3}(beim|bei|noch|zur) … (betriebsrat|personalrat|vorstand|
            unterschrift|geschaeftsfuehrung|chef|mitbestimmung|pruefung|freigabe|
            personalabteilung|amt)
        (bitte|bitten) (\w+ )?(um )?(noch )?(nachsicht|geduld|verstaendnis)
        (keinen einfluss|nicht in der hand|ausserhalb meiner|haengt (von|davon|am|an|noch))
        (weiss|woass|woas|wissen) (\w+ ){0,3}(noch|no|selbst|selber) (nicht|ned|net|nix)
        (klar|klarheit|klarer) (sein|haben|wissen)
        (schau ma|schaun wir|warten wir ab|abwarten)
    """,
    Concept.OPEN: r"""
        (sie|du) (sind|bist) (nach wie vor|noch|weiterhin|immer noch|weiter) … (rennen|auswahl|
            dabei|favorit*|kandidat*)
        (im rennen|noch offen|in der auswahl)
        (auf (sie|dich)) (unaufgefordert )?zu(kommen|$)
        (halte|halten) (sie|dich) auf dem laufenden
    """,
    Concept.PATIENCE: r"""
        (geduld|gedulden|verstaendnis)
        sobald (ich|wir|es|eine|die) … (weiss|wissen|entscheid*|neues|neuigkeiten|vorliegt|
            gefallen|steht)
    """,
    Concept.ASK_FOR: r"""
        (schick*|send*|zusend*|zukommen|nachreich*|einreich*|hochlad*|uebermittel*|mail*|
            benoetig*|brauch*|fehl*|bitte*|vorleg*|mitbring*|nachliefer*|zuschick*|lass*) …
            (zeugnis*|lebenslauf|nachweis*|urkunde*|bescheinigung*|fuehrungszeugnis|
            arbeitserlaubnis|fuehrerschein|referenz*|unterlagen|ausweis|portfolio|arbeitsprobe*|
            zertifikat*|diplom|approbation|impf*|foto|personalbogen|formular|anschreiben|
            dokument*|kopie|scan)
        (zeugnis*|lebenslauf|nachweis*|urkunde*|bescheinigung*|fuehrungszeugnis|
            arbeitserlaubnis|referenz*|unterlagen|zertifikat*|approbation|personalbogen|
            berufsurkunde) … (fehl*|schick*|send*|zukommen|nachreich*|benoetig*|brauch*|
            hochlad*|zusend*|vorleg*)
        (gehaltsvorstellung*|gehaltswunsch*|jahresgehalt|wunschgehalt|lohnvorstellung*|
            verdienst|stundenlohn|was verdien*|wieviel verdien*|wie viel verdien*|gehaltlich)
        (kuendigungsfrist|fruehestmoeglich* (eintritt*|start*|termin)|eintrittstermin)
        (haben|hast|besitz*|verfueg*|koenn*|kannst|waer*|sind|bist|arbeit*|sprich*|sprech*|darf|
            duerf*|kenn*|macht|mach*|moecht*|wohn*|wuerd*) (sie|du|ich|wir|er|ihr|es)? ?(\w+
            ){0,8}(klasse|fuehrerschein|schein|erfahrung|nachtschicht|schichtdienst|wochenend*|
            bereit|umzieh*|umzug|arbeitserlaubnis|auto|pkw|anrufen|kontaktier*|referenz*|
            archicad|sap|kenntnis*|bereitschaft|vollzeit|teilzeit|stunden|noch interess*|noch
            zu haben|interesse|sprachkenntnis*|staplerschein) … ¿
        (frage*|rueckfrage*|auskunft|unklar|wissen|angabe*) (\w+ ){0,3}(noch|haett*|haben wir|
            habe ich|zu ihr*|zu dein*|an sie|an dich|vorab|bleib*|offen|beantwort*|kurz)
        (eine sache|eins|eines|was anderes|eine frage|kurze frage|kleine frage|noch etwas|noch
            was) (noch|habe|hab|haett*|bitte|vergessen|wollte|wuesste|muesste|brauche|vorab)
        (wuerden|koennten|koennen|kannst|koenntest) (sie|du) (mir|uns) … (sagen|mitteilen|
            nennen|schicken|senden|zukommen|geben|erklaeren|beantworten|zusenden|bestaetigen|
            angeben)
        (duerfte|duerften|darf|duerfen|kann|koennen) (ich|wir) … (anrufen|kontaktieren|sprechen|
            einholen|fragen|ansprechen) … ¿
        (fuell*|ausfuell*|auszufuell*|unterschreib*) … (fragebogen|formular|bogen|personalbogen|
            einwilligung|erklaerung)
        (tagessatz|stundensatz|honorar|festanstellung|fest angestellt|noch irgendwo fest|
            selbststaendig|freiberuflich|wie viele stunden|wieviele stunden|ab wann koennten|
            wann koennten sie fruehestens)
    """,
    Concept.ASK: r"""
        (bitte) (\w+ ){0,4}(mitteil*|teilen sie|sagen sie|geben sie|bestaetig*|rueckmeldung|
            melden|antwort*|nennen)
        ¿
    """,
    Concept.RECEIVED: r"""
        (eingegangen|eingetroffen|angekommen|erhalten|bekommen|da|vorliegen|gelandet|eingang)
            (ist|sind|und|besten|vielen|danke|bei uns|dank|$)?
        (bewerbung|unterlagen|zeugnis*|mail|nachricht|dokumente|lebenslauf|alles|aufgabe) …
            (erhalten|eingegangen|angekommen|eingetroffen|bekommen|da|bestaetig*|vollstaendig|
            gelandet)
        (eingangsbestaetigung|eingang (ihrer|deiner|der))
        (zur kenntnis|notiert|ist vermerkt|habe ich vermerkt)
    """,
    Concept.PASSED_ON: r"""
        (weitergegeben|weitergeleitet|weiter geleitet|ausgerichtet|richte es aus|gebe ich
            weiter|leite ich weiter|geb ich weiter|gezeigt|zu den unterlagen|zur akte|abgelegt|
            hinzugefuegt)
        (pruef*|sicht*|schauen|lesen|ansehen) … (unterlagen|bewerbung|profil|uns)
    """,
    Concept.WILL_ANSWER: r"""
        (meld*|hoer*|bescheid|rueckmeldung|antwort|entscheidung|zurueck) … (bis|spaetestens|
            innerhalb|in den naechsten|in kuerze|zeitnah|bald|sobald|{day}|ende|anfang|
            unaufgefordert|kommende*|naechste*|im laufe)
        (bis|spaetestens|innerhalb|zeitnah|in kuerze|sobald) … (meld*|hoer*|bescheid|
            rueckmeldung|antwort|entscheid*|von uns|zurueck)
        (hoeren|hoerst) … (von (uns|mir))
        (entscheid*) … (bis|ende|innerhalb|{day}|naechste*)
    """,
    Concept.THANKS: r"""
        (dank|danke|bedank*|dankeschoen)
        (freut|gefreut|freude|spass|schoen|nett|angenehm|gerne|gern geschehen|hat (uns|mir)
            gefallen) … (uns|mich|ihre|deine|gespraech|kennen*|mail|nachricht|zeilen|gemacht|
            auch|sehr|es)
        ^(gerne|gern)
        (schoene*|gutes|erholsame*) (wochenende|tag|abend|woche|feierabend|zeit)
        (lieb|nett|reizend|freundlich) von (ihnen|dir|euch)
        (mir|uns) (hat|hats|hat s|auch) … (freude|spass|gefallen|gefreut)
    """,
    Concept.AWAY: r"""
        (nicht (im (haus|buero|betrieb|dienst)|erreichbar|am platz|da)|abwesend|ausser haus|im
            urlaub|auf dienstreise|in elternzeit|im mutterschutz|betriebsferien) … (bis|ab|vom|
            wieder|zurueck|derzeit|einschliesslich|nicht|am|und)
        (bin|sind) (ich |wir )?(bis|vom|ab|erst|derzeit|aktuell|zur zeit|momentan) … (nicht|
            abwesend|urlaub|wieder|im haus|zurueck|erreichbar|geschlossen)
        (ab|am|wieder) … (wieder|bin ich|sind wir) (fuer sie da|erreichbar|im buero|im haus|
            zurueck|da$)
        (nachricht|mail|e mail|mails) … (nicht (weitergeleitet|gelesen)|weitergeleitet|nach
            meiner rueckkehr)
        (in dringenden (faellen|angelegenheiten)|meine vertretung|vertritt mich|nach meiner
            rueckkehr)
        (nicht mehr (bei uns|im unternehmen|fuer uns)) … (taetig|wenden|beschaeftigt)
        (befinde|befinden) (mich|uns) … (urlaub|dienstreise|elternzeit|ausland|krank*)
        (lese|bearbeite|beantworte) … (nachricht|mail*|e ?mail*) … (ab|nach|erst|wieder)
    """,
    Concept.MACHINE: r"""
        automatisch* (erzeugt*|generiert*|erstellt*|versandt*|versend*|antwort*|nachricht|e
            ?mail)
        (antworten sie|antworte) … nicht … (auf|diese)
        (vorgangsnummer|ticketnummer|ticket|bearbeitungsnummer|fallnummer) … (erfasst|\d+|
            lautet|angelegt|erstellt)
        (postfach|adresse) … (nicht (gelesen|ueberwacht|betreut)|unbeaufsichtigt)
    """,
    Concept.BOUNCED: r"""
        (nicht|unzustellbar) (zugestellt|zustellbar|zustellen)
        (adresse|empfaenger|postfach|konto) … (nicht gefunden|unbekannt|existiert nicht|voll|
            ungueltig|nicht vorhanden)
    """,
    Concept.ADVERT: r"""
        (newsletter|abbestellen|abmelden|webinar|videokurs|gutschein|rabatt|gratis|podcast|
            folge|jetzt (kaufen|buchen|sichern|anmelden|bestellen|ansehen|bewerben)|zum halben
            preis|sonderangebot|aktionscode|e book)
        (neue|passende|\d+|aehnliche) (neue |passende |aktuelle )*(jobs|stellenangebote|stellen|
            treffer)
        (suchauftrag|jobalarm|jobagent|job alert|stellenalarm|jobempfehlung*)
        (bewerbungscoach*|karrierecoach*|bewerbungstraining|vorstellungsgespraech* (ueb*|train*|
            ueberzeug*|meister*|garantiert|simul*)|karriere tipps|bewerbungstipps)
        (umfrage|studie|teilnehmer* gesucht|probanden|aufwandsentschaedigung|marktforschung|
            doktorarbeit|masterarbeit|abschlussarbeit|bachelorarbeit)
        (fuer (eine|die|unsere) (sendung|reportage|zeitung|zeitschrift|podcast|artikel)) …
            interview*
        (interview*) … (sendung|redaktion|zeitung|podcast|artikel|studio|reportage|leser|hoerer)
        (rechnung|bestellung|lieferung|paket|sendung|passwort|anmeldung bestaetigen|kontoauszug|
            abo)
    """,
    Concept.OTHER_BUSINESS: r"""
        (liebe eltern|wohnung|miete|vermieter|hausverwaltung|kuchen|kaffee|oma|opa|geburtstag|
            hochzeit|grillen|training|chor|fussball|verein*sitzung|elternabend|laternenfest|
            handwerker|heizung|rechnung|lieferschein|angebot ueber|zahnarzttermin|kinder
            abholen|ausflug|sommerfest|weihnachtsfeier|tierarzt|werkstatttermin|konzert|kino|
            kind|mama|papa|tante|onkel|schwester|bruder)
        (falsche* (adresse|empfaenger|person)|nicht fuer (sie|dich) bestimmt|verwechselt|
            irrlaeufer)
        (tagung|konferenz|vortragsreihe|beitrag fuer|lieferant*|kundenauftrag|
            projektbesprechung)
        (gartenfreunde|fruehjahrsputz|kleingarten|verein|anhaenger|handschuhe mitbringen|
            mitgliederversammlung|flohmarkt|nachbarn)
    """,
    Concept.PRIVATE: r"""
        (oma|opa|mama|papa|tante|onkel|schwesterherz|liebes kind|wie war (es|dein)|wie lief|
            pflaumenkuchen|geburtstag|grillen|kino|feierabendbier|umzugshelfer|drueck dir die
            daumen)
    """,
    Concept.JOB: r"""
        (bewerbung*|bewerber*|vorstellungsgespraech*|stelle|position|job|lebenslauf|kandidat*|
            einstellung*|arbeitsvertrag|vertrag|gehalt*|kuendigungsfrist|stellenausschreibung|
            probearbeit*|probetag|hospitation|volontariat|ausbildung|anstellung|recruiting|
            personal*|auswahlverfahren|fachkraft|fahrer*|schweiss*|lehrer*|erzieher*)
    """,
    Concept.CANDIDACY: r"""
        (bewerbung*|bewerber*|bewerb*|vorstellungsgespraech*|gespraech|stelle|position|
            lebenslauf|kandidat*|interview|arbeitsvertrag|kuendigungsfrist|gehalt*|einstellung|
            stellenausschreibung|auswahlverfahren|probearbeit*|probetag|hospitation|volontariat|
            ausbildung*|anstellung|vorstellung|personal*|zeugnis*|kennziffer)
        naechste schritte
    """,
    Concept.SILENCE: r"""
        (keine|nichts|nicht) … (antwort|nachricht|rueckmeldung|von uns hoeren|von uns hoerst|
            gehoert) … (davon ausgehen|betrachten|bitte|als absage|gegenstandslos)
        (sollten|falls|wenn) … (nichts|keine) … (hoeren|hoerst|erhalten|bekommen)
    """,
    Concept.HYPOTHETICAL: r"""
        (falls|sollte|sollten|sofern|im falle|wenn) (wir|sie|du|es|ihre|deine|ihr|dein|eine|die|
            das)? ?(\w+ ){0,4}(in die (engere|naechste)|ausgewaehlt|in frage|entsch\w+|passen|
            passt|eignen|infrage|auswahl|weiterkomm*|zusage|absage|nicht beruecksichtigt|keine
            (antwort|nachricht|rueckmeldung)|bis (dahin|zum)|nichts (hoer*|von uns))
        (bevor|ehe|sobald|ob) (wir|sie|er|der|die|das|eine|ich)
        (haetten|haette|waere) … (gern*|gewuenscht|koennen)
    """,
    Concept.NEGATION: r"""
        (nicht|kein|keine|keinen|keinem|keiner|niemand|niemanden|nie|ohne|weder|nix|nichts)
    """,
}
