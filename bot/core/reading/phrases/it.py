"""Italian, without accents, as folded text has it."""

from bot.core.reading.concepts import Concept

PHRASES: dict[Concept, str] = {
    Concept.DECLINE: r"""
        (non|senza|ne|impossibile) … (esito positivo|selezionat*|scelt*|proseguire|proseguiremo|
            proseguito|andare avanti|continuare|procedere|procederemo|dare seguito|offrir*|
            assumer*|prender*|ritenut* idone*|idone*|in linea|corrispond*|accolt*|se ne fa|
            possiamo accogliere|superato|passat*)
        (candidatura|profilo|domanda|colloquio) … (non|respint*|scartat*|esito negativo)
        (esito|risposta) negativ*
        (deciso|scelto|decisione|preferito) … (di )?non
        (e|sara|purtroppo e) (un )?no( |$)(stavolta|questa volta|per ora)?
        (altro|altra|migliori|buone|belle|diverso) (notizie|risposta|cose)? ?(\w+
            ){0,3}(scriver*|dar*|voluto|dir*|comunicar*)
        (voluto|volevo|vorrei|avrei|avremmo) … (scriver*|dar*|dir*) … (altro|notizie|altra|
            migliori)
        (ci fermiamo|fermiamo|finisce|chiudiamo) (qui|qua)
        non se ne fa (niente|nulla)
        (devo|dobbiamo|tocca|debbo) (dirti|dirle|dire) (di )?no
        (mi serve|ci serve|ho bisogno di|cerco|cerchiamo) (qualcuno|una persona|uno) (che|con)
        non (puo|potra) essere
    """,
    Concept.CHOSE_OTHER: r"""
        (preferit*|scelt*|optato|deciso|assunt*|trovat*|pres[oaie]|selezionat*|orientat*|
            puntat*|virato|proceder*|proseguir*|proseguendo|prescelto|deciso) (gia |infine |
            alla fine |poi |di )*(per |su |verso |con |di |a |procedere con |proseguire con |
            puntare su |favore di )*(un|una|uno|altr*|l|il|la|qualcun*|quello|chi) ?(altr*|
            collega|candidat*|persona|profil*|ragazz*|chi|che|interno|interna|qualcuno)?
        (un altro|un altra|altra persona|altro candidato|altra candidata|altri candidati|altri
            profili|qualcun altro|una collega|un collega|una persona) … (che|con|piu|gia|scelt*|
            preferit*|assunt*|selezionat*|conosce|vicin*)
        (posto|scelta|ruolo|decisione) … (andra|andato|andata|ricaduta|caduta|va|e caduta|
            assegnat*) (a|su|ad) (un|una|altr*|chi|qualcun*)
        (coperto|copert*|risors*) … (interna|internamente|interno)
    """,
    Concept.CLOSED: r"""
        (posizione|posto|selezione|ruolo|annuncio|progetto|cantiere|ricerca|concorso|bando) …
            (copert*|chius*|annullat*|sospes*|congelat*|cancellat*|occupat*|non e piu|saltat*|
            revocat*|ritirat*|assegnat*|eliminat*)
        (blocco|congelamento|stop|bloccat*|congelat*|sospes*) (delle |alle |le |tutte le |di
            )*(assunzion*|selezion*|ricerc*)
        (non) (assum*|cerchiamo|abbiamo (piu )?bisogno|prendiamo|assumeremo) … (piu|nessuno|
            personale|altri)
    """,
    Concept.SOFT_NO: r"""
        (scelta|decisione) (e stata |molto |davvero |veramente )*(difficile|sofferta|dura|
            combattuta)
        (questa volta|stavolta|al momento|per ora) … (non|altr*)
        (percorso|profilo|esperienza|persona) … (piu (vicin*|adatt*|in linea|esperienza)|po piu|
            maggior*)
        (cerc*|bisogno|serv*) … (qualcuno|una persona|un profilo|uno) (che|con|piu)
        (mi|ci) (dispiace|spiace|rincresce)
        (magari|forse) … (in futuro|piu avanti|estate|prossima|richiam*|un altra)
        (tienici|tenga|tieni) … d occhio
        (numero elevato|molte|numerose|alto livello) … candidatur*
    """,
    Concept.KEPT: r"""
        (terremo|conserv*|tenere|tener*|archiv*|inserir*) … (curriculum|cv|candidatura|dati|
            archivi*|database|profilo|contatto|considerazione)
        (database|banca dati|archivi)
        (futur*|prossim*|altr*|nuov*) (opportunita|selezion*|posizion*|ricerch*|occasion*)
    """,
    Concept.FAREWELL: r"""
        (augur*|bocca al lupo|fortuna|successo) … (ricerca|futuro|carriera|percorso|bene|meglio|
            successo|lupo|professional*)
        in bocca al lupo
    """,
    Concept.REGRET: r"""
        (purtroppo|spiacent*|dispiac*|spiace|rammaric*|peccato)
    """,
    Concept.OFFER: r"""
        (offrir*|offriamo|proporre|proporle|proporti|propor*) (formalmente |ufficialmente )?(il|
            la|un|una|questo|l|le|ti)? ?(posto|posizione|contratto|lavoro|assunzione|impiego|
            ruolo|incarico)
        (lettera|proposta|offerta) (d |di |formale |contrattuale )*(impegno|assunzione|lavoro|
            contratto|economica|formale|impiego|contrattuale)
        (posto|lavoro|ruolo|incarico) e (tuo|suo|vostro)
        (e|sei|stat*|risultat*) (stat* )?(selezionat*|scelt*|assunt*|pres*|dei nostri|la
            persona)(?! per (il|un|la|una) (colloquio|prossim*|fase|second*))
        (piacerebbe|vorremmo|vogliamo|desider*|volentieri|deciso di|saremmo|felici|contenti|
            lieti) (\w+ ){0,2}(averti|averla|assumer*|che (tu|lei) (entr*|ti unisca|si unisca|
            venga|facci*)|entrassi|entrasse|ti unissi|si unisse|prenderti|prenderla|accoglierti|
            accoglierla|inserirla|inserirti)
        (ti|la) (vogliamo|assumiamo|prendiamo|aspettiamo (il|dal|lunedi|a bordo)|accogliamo|
            assumo|prendo)
        (liet*|piacere|felic*|content*) … (assunzione|assum*|selezionat*|offerta|posto|scelt*|
            comunicar* che (e|sei|il|la)|contratto|incarico)(?! per (il|un) colloquio)
        (approvato|accettato|confermato|ok) (la |sua |tua |il |l )*(assunzione|nomina|
            inserimento|contratto)
        (benvenut*) (a bordo|nel team|in squadra|tra noi|nella|in|da noi)
        (per (noi|me)) (va bene|e (un )?si|sei dentro|il posto|ok)
        (allego|allegat*|invi*|mand*) … (contratto|lettera|proposta|offerta)
        (accett*) (la|nostra|questa|l) (offerta|proposta|incarico)
        (e un|hanno detto|detto tutti|tutti hanno detto) (di )?si\b
        (e fatta|affare fatto|tutto ok da parte|via libera|siamo d accordo|ci stiamo|e andata)
        (lunedi|martedi|dal \d+|il \d+) … (in cantiere|in officina|ti aspetto|inizi|si comincia)
        (libretto|scarpe antinfortunistiche)
    """,
    Concept.YES: r"""
        (quando|da quando) (puoi|puo|potresti|potrebbe|riusc*|saresti|sarebbe) … (iniziare|
            cominciare|partire|entrare|essere operativ*|prendere servizio)
        (inizi*|cominci*|parti*) (il|da|dal|lunedi)
        (prepar*|mand*|invi*|firm*) … (contratto|lettera|documenti per l assunzione)
        (contratto) … (prepar*|firm*|pronto|invi*|allegat*|arriv*)
        (codice fiscale|iban|taglia|divisa|visita medica preassuntiva)
        (primo giorno|data di inizio|presa di servizio|periodo di prova|inserimento)
    """,
    Concept.TERMS: r"""
        \d+ ?(euro|k|lordi|netti|al mese|l ora|annui)
        money
        (welfare|buoni pasto|ticket|tredicesima)
    """,
    Concept.CONGRATULATION: r"""
        (congratulazioni|complimenti|buone notizie|ottime notizie|buona notizia|ci siamo)
    """,
    Concept.INVITE: r"""
        (invit*|convoc*|vorremmo|piacerebbe|propon*|fiss*|organizz*|desider*|programm*) …
            (colloquio|incontr*|conosc*|prova|sentir*|call|videochiamata|telefonata|secondo|
            appuntamento|vederci|rivederla|rivederti|veder*|parlare|test)
        (prossim*|second*|ultim*|ulterior*|successiv*|nuov*) (fase|step|colloquio|incontro|
            passo|passaggio|giro|call|round)
        (passat*|superat*|ammess*|selezionat*) … (fase|step|turno|colloquio|prova|prossim*)
        (conoscere|incontrare|parlare con|colloquio con|farti conoscere|farle conoscere) (il |
            la |i |l |gli |le |nostro |nostra |resto |del )*(team|gruppo|responsabile|titolare|
            direttore|direttrice|capo|cto|ceo|soci*|collegh*|resto|manager|chef|preside)
        (vieni|venga|venire|passa|passi|passare) … (trovarci|ufficio|officina|sede|prova|noi|
            giornata|{day}|clock|studio|vedere)
        (?!(\w+ ){1,7}(iniziare|cominciare|partire))(quando|che giorno|quale giorno|quali
            giorni|a che ora|che orari) … (liber*|disponibil*|
            puo|puoi|potresti|potrebbe|preferi*|comod*|riesc*|and*) ?(\w+ ){0,5}¿
        (faccia|fammi|facci|dimmi|mi dica|ci dica|indic*|comunic*|mand*) … (quando|quale giorno|
            che giorno|disponibilita|orari|preferi*)
        (disponibilita|calendly)
        (giorno|giornata|periodo|turno) di prova
        sostenere (una|la|un|il) (prova|colloquio|test)
        (vorrebbe|vuole|vorrebbero|gradirebbe) (\w+ )?(conoscerti|conoscerla|vederti|vederla|
            incontrarti|incontrarla|parlarti|sentirti)
        (passi|passa|vieni|viene) (\w+ ){0,5}(in studio|da noi|in ufficio|in sede|in officina|
            qui)
    """,
    Concept.MOVE: r"""
        (spost*|rimand*|rinvi*|posticip*|anticip*|riprogramm*|cambi*|slitt*) (il |l |la |di |a |
            nostro |alla )*(colloquio|appuntamento|incontro|call|orario|data|{day}|clock|
            chiamata)
        (colloquio|appuntamento|incontro|call) … (spost*|rimand*|rinvi*|posticip*|annull*|
            saltare|salta|non puo|riprogramm*)
        (altr*|nuov*) (giorno|data|orario|ora|momento|appuntamento)
        (malat*|febbre|influenza|rott*|imprevisto|incidente|sciopero|impegno) … ({day}|clock|
            colloquio|appuntamento|incontro|spostare)
        (al posto di|invece di|invece|in alternativa)
        stessa ora
    """,
    Concept.TEST: r"""
        (prova|test|esercizio|caso|compito|questionario|assessment) (pratic*|tecnic*|scritt*|
            online|on line|di (saldatura|guida|codice|lingua|cucina|livello)|attitudinal*|a
            casa)
        (svolg*|fare|sosten*|complet*|invi*|consegn*|risolv*) … (prova|test|esercizio|caso|
            compito|questionario)
    """,
    Concept.CONFIRM: r"""
        (conferm*|fissat*|segnat*|prenotat*|ok per|va bene) … (colloquio|appuntamento|incontro|
            {day}|clock)
        (colloquio|appuntamento|incontro|{day}|clock) … (confermat*|fissat*|perfetto|va bene|ok|
            segnat*|benissimo)
        (a|ci vediamo|l aspettiamo|ti aspettiamo|la aspetto|ti aspetto) (il )?{day}( allora)?
        (link|zoom|teams|meet) … (riunione|colloquio|call|colleg*)
        (port*) (un |il |la |i )*(documento*|carta d identita|cv|attestat*|patentino)
        (chieda|chiedi) di|reception|portineria|citofon*|piano
    """,
    Concept.SLOT: r"""
        (potrebbe|potresti|puo|puoi|riesc*|va|andrebbe|sarebbe|liber*|disponibil*|preferi*|
            comod*|possibile|che ne dici|ce la fai) … ({day}|clock) … ¿
        ({day}|clock) … (va bene|andrebbe|potrebbe|riesc*|possibile|puoi|puo|comod*|ti va|le
            va) … ¿
        (propon*|propost*|tra|opzioni|possiamo|avremmo) … ({day}|clock)
    """,
    Concept.MEET: r"""
        (sentirci|chiamata|telefonata|incontr*|colloquio|parlar*|conoscer*|prossimi passi|call)
    """,
    Concept.LATE: r"""
        (non|niente|nulla|nessuna|ancora) … (ancora|deciso|decisione|decis*|notizie|novita|
            risposta|definit*|confermat*|firmat*|approvat*|concluso|sciolto)
        (ancora) (niente|nulla|in attesa|aperta|in corso|un po|qualche|non|nessuna|da decidere|
            due|tre|una|altri|altre)
        (aspett*|attes*|attend*|in attesa) (che |di |la |il |l |della |del |ancora |una |mi
            )*(conferm*|approvazione|risposta|firma|budget|decisione|direzione|cliente|via
            libera|ok|sede|cda|consiglio|benestare)
        (ritard*|piu (tempo|del previsto|lung*|tardi)|allung*|slitt*|prolung*|tempi lunghi|
            rallent*)
        (scus*|perdon*|dispiac*) … (attesa|ritardo|silenzio|aspettare|non averla|non averti)
        (dobbiamo|devo|mancano|restano|manca|vediamo) (ancora |da )*(vedere|sentire|incontrare|
            valutare|finire|parlare|due|tre|alcuni|altri|un)
        (decisione|selezione|processo|consiglio|commissione) … (rinviat*|rimandat*|slittat*|
            posticipat*|spostat*|sospes*)
        (titolare|direttore|direttrice|direzione|capo|responsabile|socio|preside) … (ferie|
            malat*|viaggio|fuori|rientra|torna|non ha)
        (serve|servono|occorre|bisogno|dacci|ci dia|dammi) … (piu tempo|qualche giorno|un altra
            settimana|tempo|ancora)
        (finche|fino a quando) non
    """,
    Concept.OPEN: r"""
        (sei|e) (sempre|ancora) (in corsa|in gara|tra|dentro|in lizza)
        (selezione|decisione|processo) … (in corso|aperta|ancora)
        (appena|non appena) (so|sappiamo|avr*|ho|ci|mi)
    """,
    Concept.PATIENCE: r"""
        (pazienza|pazientare|comprensione|porta pazienza)
        (appena|non appena) (so|sappiamo|avr*|ho|possibile|mi)
    """,
    Concept.ASK_FOR: r"""
        (invi*|mand*|trasmett*|serv*|manc*|occorr*|allegar*|far* avere|far* pervenire|fornir*|
            portar*|caricar*|necessit*|bisogno) … (diplom*|attestat*|cv|curriculum|copia|
            patentino|patente|referenz*|document*|certificat*|carta d identita|casellario|
            portfolio|foto|dati|modulo|titolo|laurea|contatt*|lettera|permesso)
        (ral|retribuzione|stipendio|aspettativ* economic*|quanto (guadagn*|prend*|percep*|
            vorresti)|preavviso|richiesta economica|netto mensile)
        (hai|ha|sei|e|saresti|sarebbe|puoi|puo|potresti|parli|parla|conosc*|usi|utilizz*|
            possied*|dispost*|disponibil*) … (patent*|auto|automunit*|esperienza|turni|notti|
            weekend|trasferi*|trasferte|viaggiare|dispost*|inglese|interessat*|diploma|
            certificat*|referenz*|full time|part time|patentino|smart working|iscritt*) … ¿
        (domand*|domandina|dubbio|chieder*|sapere|chiariment*|informazion*) (se|qual*|quant*|su|
            una|veloce|per|ancora|prima|riguardo)
        (contattare|chiamare|sentire) … (referenz*|ex (datore|capo)|precedent* datore)
        (puo|puoi|potrebbe|potresti) (\w+ )?(inviar*|mandar*|confermar*|dir*|indicar*|spiegar*|
            precisar*|far* (avere|sapere)|chiarir*)
        (compil*|firm*|restitu*) … (modulo|scheda|questionario|autorizzazione|consenso)
    """,
    Concept.ASK: r"""
        (per favore|cortesemente|la preg*|ti prego|gentilmente) … (indic*|conferm*|rispond*|
            invi*|comunic*|dica|mand*)
        ¿
    """,
    Concept.RECEIVED: r"""
        (ricevut*|abbiamo ricevuto|ho ricevuto|arrivat*|ricezione|pervenut*|preso nota|annotat*|
            ok ricevuto)
        (candidatura|documenti|cv|domanda|messaggio|certificati) … (ricevut*|arrivat*|
            registrat*|pervenut*)
    """,
    Concept.PASSED_ON: r"""
        (inoltrat*|girat*|condivis*|passat*|trasmess*|riferit*|consegnat*) … (a|al|alla|in|ai|
            con|team|segreteria|collegh*)
        (valut*|esamin*|analizz*) … (candidatura|profilo|curriculum|documenti)
    """,
    Concept.WILL_ANSWER: r"""
        (faccio|facciamo|faremo|faro|diamo|daremo|daro|ti dico|le dico|diremo|ricontatt*|
            contatt*|rispond*|sentiamo|aggiorn*|avvis*|comunic*|sapere|risposta|notizie) …
            (sapere|entro|risposta|presto|breve|appena|{day}|settimana|fine|giorni|prossim*)
        (risposta|decisione|notizie) … (entro|in|per|nei|breve|{day}|settimana)
        (sara|verra|sarai|verrai) (ri)?contattat*
    """,
    Concept.THANKS: r"""
        (grazie|ringrazi*)
        (piacere|figurati|si figuri|prego|contenti|lieti|felici) … (conosc*|incontr*|sentir*|
            averla|averti|stato|mio|nostro)?
        (buon|buona) (weekend|fine settimana|giornata|serata)
    """,
    Concept.AWAY: r"""
        (fuori (ufficio|sede)|in ferie|assente|in congedo|in malattia|in viaggio|chiusi per
            ferie|in maternita) … (fino|dal|torn*|rientr*|riapr*|con|sino|per|e|al)
        (sono|saro|siamo|saremo) (attualmente )?(fuori ufficio|in ferie|assente|chiusi|fuori
            sede)
        (rientr*|torn*|riapr*) (in ufficio )?(il|lunedi|dal|martedi|a partire)
        (per urgenze|casi urgenti|urgenze|in mia assenza|al mio rientro|alla riapertura)
        non (lavora|fa) (piu|piu parte)
    """,
    Concept.MACHINE: r"""
        (messaggio|risposta|e ?mail) (generat* )?(automatic*)
        (non) (rispondere|risponda|rispondete) a (questo|questa|questo) (messaggio|e ?mail|mail)
        (numero (di )?(ticket|pratica|richiesta)|ticket|la sua richiesta) … (\d+|apert*|
            registrat*|presa in carico|creat*)
    """,
    Concept.BOUNCED: r"""
        (non (puo|e stato possibile|ha potuto)) … (recapitat*|consegnat*|recapitare|consegnare)
        (indirizzo|destinatario|casella) … (inesistente|non trovat*|pien*|sconosciut*)
    """,
    Concept.ADVERT: r"""
        (newsletter|disiscri*|annulla (l )?iscrizione|webinar|podcast|puntata|sconto|gratis|
            gratuito|promozione|offerta speciale|iscriviti|abbonat*|candidati (subito|ora))
        (nuove?|\d+) (nuove )?(offerte|posizioni|annunci) (di|per|che|vicino|trovat*)
        (alert|avviso) (di )?lavoro
        (supera*|prepar*|consigli|trucchi|segreti) … (colloqui*|curriculum|cv)
        (sondaggio|ricerca|studio|tesi) … (partecip*|intervista|buono|volontar*)
        (intervist*) … (programma|podcast|rivista|giornale|radio|blog)
        (ordine|pacco|fattura|password|abbonamento|spedizione)
    """,
    Concept.OTHER_BUSINESS: r"""
        (gentili genitori|gita|pranzo|cena|compleanno|matrimonio|nonna|nonno|mamma|papa|zia|
            tesoro|appartamento|affitto|idraulico per|fattura|preventivo|partita|calcetto|
            concerto|bambini|lasagne|domenica da noi|bollette)
        (persona sbagliata|destinatario sbagliato|non era per (te|lei))
    """,
    Concept.PRIVATE: r"""
        (mamma|papa|nonn[oa]|zi[oa]|tesoro|com e andat[oa]|come e andat[oa]|pranzo domenica|a
            pranzo|compleanno|baci|calcetto|lasagne)
    """,
    Concept.JOB: r"""
        (candidatur*|candidat*|colloqui*|posizione|selezion*|curriculum|cv|contratt*|assunzion*|
            ral|supplenza|saldat*)
    """,
    Concept.CANDIDACY: r"""
        (candidatur*|candidat*|colloqui*|posizione|posto|selezion*|curriculum|cv|contratt*|
            assunzion*|ral|stipendio|offerta|preavviso|prova|lavoro|team|gruppo|profilo|novita|
            aggiornamenti|supplenza)
    """,
    Concept.SILENCE: r"""
        (se|qualora|in assenza di|in mancanza di) … (non|risposta|riscontro|notizie) ?(\w+
            ){0,4}(ricev*|contatt*|notizie|risposta|riscontro|entro)?
    """,
    Concept.HYPOTHETICAL: r"""
        (se|qualora|nel caso|ove|quando) (il|la|lei|suo|sua|non|tuo|tua|foss*)? ?(\w+
            ){0,3}(profilo|selezionat*|interess*|scelt*|ricev*|idone*|contattat*|in linea|foss*)
        (prima di|per poter)
        (avrei|avremmo|avrebbe) (voluto|potuto|preferito)
    """,
    Concept.NEGATION: r"""
        (non|mai|senza|nessun|nessuna|nessuno|neanche)
    """,
}
