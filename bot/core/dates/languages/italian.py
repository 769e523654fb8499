"""Italian."""
# ruff: noqa: E501 - a pattern or a row of words is one line of data

from __future__ import annotations

from bot.core.dates.model import Language, Role

ITALIAN = Language(
    name="it",
    common=(
        "il lo la i gli le e di del della che in per con un una le vi ti ci si non al alla da dal entro "
        "prossima prossimo settimana faremo sapere avra avrai riceverete ricevera grazie buongiorno saluti "
        "cordiali nostra nostro sara nei nel sono abbiamo ha ma anche piu presto mio suo sua l dell"
    ),
    weekdays=("lunedi", "martedi", "mercoledi", "giovedi", "venerdi", "sabato", "domenica"),
    weak_weekdays=("lun", "mar", "mer", "gio", "ven", "sab", "dom"),
    months=(
        "gennaio genn gen",
        "febbraio febb feb",
        "marzo mar",
        "aprile apr",
        "maggio mag",
        "giugno giu",
        "luglio lug",
        "agosto ago",
        "settembre sett",
        "ottobre ott",
        "novembre nov",
        "dicembre dic",
    ),
    words={
        "n": "prossimo|prossima|prossimi|prossime|che viene|entrante|ventura|venturo",
        "t": "questo|questa|questi|in corso|corrente|quest",
        "f": "successivo|successiva|seguente|seguenti|dopo",
        "l": "scorso|scorsa|passato|passata|ultimo|ultima|precedente",
        "e": "inizio|inizi|inizio di|inizio della|inizio del|all inizio di|all inizio della|all inizio del|"
        "a inizio|ad inizio|inizi di|ai primi di|primi di|i primi di|i primi giorni di|i primi giorni della|primi giorni di|"
        "nei primi giorni di|nei primi giorni della|gli inizi di|agli inizi di",
        "m": "meta|a meta|verso meta|la meta di|meta di|verso la meta di|meta della|a meta della|prima meta di|prima meta della",
        "E": "fine|fine di|fine della|fine del|la fine di|la fine della|la fine del|alla fine di|alla fine della|alla fine del|"
        "a fine|per fine|fine dell|la fine dell|seconda meta di|seconda meta della|il termine della|gli ultimi giorni di|"
        "termine della|fine dello",
        "i": "tra|fra|in|tra circa|fra circa|di qui a|nel giro di|da qui a|dopo|nell arco di|tra un|in circa|nei|nelle|"
        "in un|da oggi a",
        "w": "entro|entro circa|nel corso|nel corso di|nel corso della|nel corso del|nell arco della|durante|durante la|"
        "in massimo|al massimo in|al massimo entro|in non piu di|nel corso dei|nel corso delle|entro i|entro le|"
        "nell arco dei|massimo|entro massimo|entro un massimo di|nel termine di|in al massimo",
        "b": "entro il|entro la|entro e non oltre|entro e non oltre il|non oltre|non oltre il|non oltre la|fino a|fino al|"
        "fino alla|al piu tardi|al piu tardi il|prima di|prima del|prima della|al massimo|al massimo il|"
        "entro l|sino al|sino a|fino|entro le fine|al piu tardi entro|al piu tardi entro il|al massimo entro il|entro lo|"
        "entro la giornata di|prima dell|fino all",
        "B": "prima",
        "a": "dopo il|dopo la|dopo l",
        "F": "dal|dalla|a partire dal|a partire da|da",
        "p": "per|per il|per la|il|la|l|giorno|il giorno|gli|i|di|nella giornata di",
        "=": "tra il|fra il",
        "s": "sin dal|fin dal",
        "g": "fa",
        "L": "dopo|piu tardi",
        "-": "a|al|alla",
        "|": "o|oppure|o il|o al piu tardi|o al massimo",
        "&": "e|e il",
        "q": "mattina|pomeriggio|sera|mattino|in mattinata|in serata|nel pomeriggio|in giornata|fine giornata|a fine giornata|"
        "la fine della giornata|di mattina|di sera|nella mattinata|la giornata|la sera|sul tardi|fine della giornata",
        "x": "della|del|di|dell|dei|circa|altri|altre|ancora|i|le|gli|pressappoco|verso|verso il|intorno al|"
        "probabilmente|forse|buoni|prossimamente|la|l|presumibilmente|attorno al|ben|grosso modo",
        "O1": "primo",
        "_": "prossimi passi|prossimo passo|prossimo step|prossimi step|prossima fase|prossimo colloquio|prossima tappa|"
        "ultimo colloquio|ultima fase|ultimo step|ultimo incontro|alla settimana|a settimana|giorni a settimana|"
        "lunedi al venerdi|dal lunedi al venerdi|lunedi a venerdi|buon giorno|un giorno|al giorno|oggi come oggi|"
        "al fine di|a fine di|mesi di prova|in fine|a presto|al momento|giorni di ferie|a tempo determinato|"
        "la posizione|la risorsa|per la posizione|per il ruolo|per la candidatura|al piu presto|in bocca al|nei prossimi mesi ed",
    },
    numbers={
        "un": 1,
        "uno": 1,
        "una": 1,
        "due": 2,
        "tre": 3,
        "quattro": 4,
        "cinque": 5,
        "sei": 6,
        "sette": 7,
        "otto": 8,
        "nove": 9,
        "dieci": 10,
        "undici": 11,
        "dodici": 12,
        "quattordici": 14,
        "quindici": 15,
        "venti": 20,
        "trenta": 30,
        "quarantotto": 48,
        "ventiquattro": 24,
        "settantadue": 72,
        "un altra": 1,
    },
    few={
        "un paio di": 2,
        "paio di": 2,
        "alcuni": 3,
        "alcune": 3,
        "qualche": 3,
        "pochi": 3,
        "poche": 3,
        "una decina di": 10,
        "una quindicina di": 15,
        "una ventina di": 20,
    },
    units={
        "day": "giorno|giorni|giorni di calendario|gg",
        "business_day": "giorno lavorativo|giorni lavorativi|giorni feriali|gg lavorativi|giorno feriale",
        "week": "settimana|settimane|settimana lavorativa",
        "weekend": "weekend|fine settimana|week end|week - end",
        "month": "mese|mesi",
        "quarter": "trimestre",
        "year": "anno|anni",
        "hour": "ora|ore",
        "minute": "minuto|minuti",
    },
    offsets={
        "oggi": 0,
        "oggi stesso": 0,
        "stasera": 0,
        "oggi pomeriggio": 0,
        "questa sera": 0,
        "questo pomeriggio": 0,
        "stamattina": 0,
        "domani": 1,
        "domani mattina": 1,
        "domattina": 1,
        "domani sera": 1,
        "domani pomeriggio": 1,
        "dopodomani": 2,
        "dopo domani": 2,
    },
    shifts={
        "subito dopo": (0, "day"),
        "immediatamente dopo": (0, "day"),
        "per allora": (0, "day"),
        "il giorno dopo": (1, "day"),
        "giorno dopo": (1, "day"),
        "il giorno successivo": (1, "day"),
        "giorno successivo": (1, "day"),
        "il giorno seguente": (1, "day"),
        "l indomani": (1, "day"),
        "indomani": (1, "day"),
        "il giorno lavorativo successivo": (1, "business_day"),
        "la settimana dopo": (1, "week"),
        "la settimana successiva": (1, "week"),
        "settimana successiva": (1, "week"),
        "la settimana seguente": (1, "week"),
        "una settimana dopo": (1, "week"),
        "lo stesso giorno": (0, "day"),
        "il giorno stesso": (0, "day"),
        "la sera stessa": (0, "day"),
        "in giornata": (0, "day"),
    },
    cues={
        Role.ANSWER: (
            r"(?:le|ti|vi) (?:\w+ )?(?:scriviamo|chiamiamo|rispondiamo|confermo|confermiamo|comunico|comunichiamo|aggiorniamo|mando|mandiamo|facciamo|ricontattiamo|ricontatto|richiamo|richiamiamo|informiamo|informo|giro|giriamo|sapro dire|sapremo dire)\b",
            r"tir(?:iamo|eremo) le somme|si decide|si decidera|(?:decisione|risposta|esito) (?:\w+ )?(?:arriva|arrivera|arriveranno)|(?:chiudere|chiuso|chiudiamo|chiuderemo|concludere|concluso) (?:\w+ ){0,2}?(?:selezioni|selezione|processo|iter)|(?:verra|sara|verrai|sarai) (?:\w+ )?(?:contattat[oa]|ricontattat[oa]|avvisat[oa]|informat[oa]|richiamat[oa])|(?:sapra|saprai) (?:qualcosa|l esito|se)",
            r"(?:le|ti|vi|la|lo|li|gli) (?:\w+ )?(?:faremo|faro|facciamo|faccio|daremo|daro|diamo|do|diremo|diro|dico|diciamo|comunicheremo|comunichero|informeremo|informero|contatteremo|contattero|contattiamo|ricontatteremo|ricontattero|ricontattiamo|ricontatto|richiameremo|richiamero|richiamo|chiameremo|chiamero|chiamo|aggiorneremo|aggiornero|aggiorno|aggiorniamo|risponderemo|rispondero|rispondo|scriveremo|scrivero|scrivo|confermeremo|confermero|invieremo|manderemo|fara|dara|contattera|chiamera|comunichera|avviseremo|avviso|avviseremo)(?: (?:\w+ ){0,3}?(?:sapere|risposta|riscontro|esito|decisione|notizie|feedback))?",
            r"(?:far|dar|comunicar|informar|contattar|ricontattar|richiamar|chiamar|aggiornar|risponder|scriver|dir|avvisar)(?:le|ti|vi|la|lo|velo|glielo)\b(?: (?:\w+ ){0,3}?(?:sapere|risposta|riscontro|esito|decisione|notizie|feedback))?",
            r"(?:ci (?:faremo|facciamo|rifaremo|risentiamo|risentiremo|sentiamo|sentiremo|metteremo|mettiamo|riaggiorniamo|aggiorniamo)|mi (?:faccio|faro|rifaccio|metto|mettero))(?: (?:\w+ ){0,3}?(?:vivi|vivo|viva|contatto|sapere|sentire))?",
            r"(?:avra|avrai|avrete|ricevera|riceverai|riceverete|sapra|saprai|saprete|sapremo|sapro|avremo|avro|avere|ricevere|dovrebbe|dovresti|aspettati|attendere|sentira|sentirai|conoscera|conoscerai|ci sara|ci saranno) (?:\w+ ){0,4}?(?:risposta|riscontro|esito|decisione|notizie|notizia|feedback|nostre|sapere|nuove|aggiornamenti|aggiornamento|comunicazione|qualcosa|avere|ricevere|piu)?",
            r"(?:la|una|nostra|un|il|l|alcuna|alcun|nessuna|nessun|sua|gli|esiti|senza|dare|di) (?:\w+ )?(?:decisione|risposta|riscontro|esito|esiti|feedback|notizie|responso|scelta|delibera|verdetto|aggiornamento)",
            r"(?:decisione|risposta|riscontro|esito|esiti|feedback|notizie|responso|verdetto|aggiornamenti?)(?: (?:finale|definitiva|prevista|previsto|sara|arrivera))?",
            r"(?:decideremo|decidiamo|decidere|decidera|decide|decidono|decideranno|decido|sceglieremo|scegliere|prenderemo|prendere|prendera|presa|delibera|delibereremo|comunicheremo|comunicare|annunceremo|scioglieremo|chiuderemo|chiudiamo|concluderemo|concludiamo|concludere)(?: (?:\w+ ){0,2}?(?:decisione|scelta|processo|selezione|selezioni|riserva))?",
            r"(?:sara|saranno|verra|verranno|essere) (?:\w+ )?(?:comunicata|comunicato|comunicati|informato|informata|informati|contattato|contattata|contattati|ricontattato|ricontattata|presa|deciso|annunciato|avvisato|avvisata|resa nota|pubblicati)",
            r"(?:pazienza|un po di pazienza|pazienti|pazientare|porti pazienza|porta pazienza|ci serve|ci servono|mi serve|ci vorra|ci vorranno|ci vuole|ci dia|dacci|datemi|dateci|dammi|mi dia|abbiamo bisogno|ho bisogno|richiede|richiedera|serviranno|servira|occorrono|occorreranno)(?: (?:fino|ancora|circa|di))?",
            r"(?:non (?:\w+ ){0,3}?(?:ricevuto|riceve|ricevi|sentito|senti|sente|avuto|avra|ha notizie|hai notizie|hai|avesse|dovesse ricevere|contattiamo|facciamo|risponde)) ?(?:\w+ ){0,2}?(?:nulla|niente|notizie|risposta|nostre|riscontro|sapere|vivi)?",
            r"(?:far sapere|sapere qualcosa|sapere di piu|ne sapremo|piu precisi|faro sapere|faremo sapere|faccio sapere|facciamo sapere|fare sapere|contatto|vivi|vivo|viva)",
            r"(?:vi|ti|le|la|glielo) (?:diciamo|dico|aggiorno|chiamo|scrivo)|(?:si|ci) (?:sapra|sara|pronuncera|pronuncia)|in grado di|esito|esiti|scioglie\w*|nulla osta|via libera|ancora tempo|piu tempo|aggiorneremo|aggiorno|qualche giorno in piu|verdetto|daremo|faremo sapere|definitivo|quadro chiaro|idee chiare|usciranno|pubblicheremo|pubblicazione",
            r"(?:mi scriva|scrivimi|mi chiami|chiamami|mi solleciti|sollecitami|mi contatti|ci scriva|ci contatti|ci solleciti)",
        ),
        Role.ASK: (
            r"(?:per favore|per cortesia|cortesemente|gentilmente|la preghiamo|ti preghiamo|vi preghiamo|la prego|ti prego|le chiediamo|ti chiediamo|le chiedo|ti chiedo|chiediamo di|preghiamo di|si prega)(?: \w+){0,3}",
            r"(?:la sua|la tua|sua|tua|suo|tuo|vostra|suoi|tuoi) (?:\w+ )?(?:risposta|decisione|conferma|disponibilita|documentazione|documenti|accettazione|contratto|firma|referenze|prova|candidatura|riscontro|cv|adesione|scelta)",
            r"(?:fammi|facci|mi faccia|ci faccia|fatemi|fateci|dimmi|dicci|mi dica|ci dica|rispondi|risponda|rispondete|rispondimi|conferma|confermi|confermaci|confermami|ci confermi|mi confermi|invia|invii|inviaci|inviami|ci invii|mi invii|mandaci|mandami|ci mandi|mi mandi|indichi|comunica|comunichi|ci comunichi|firma|firmi|restituisca|consegna|consegni|avvisaci|avvisami|mi avvisi|completi|compili)(?: (?:sapere|la|il|pure|se|un))?",
            r"(?:puo|puoi|potrebbe|potresti|deve|devi|riesce|riesci|vorrebbe|vuole|vuoi|ha|hai|avrebbe|avresti) (?:tempo|fino|confermarci|confermarmi|rispondere|risponderci|rispondermi|dirci|dirmi|farci|farmi|inviarci|inviarmi|mandarci|mandarmi|inviare|decidere|firmare|darci|darmi|disponibilita|confermare)(?: \w+)?",
            r"(?:se|quando|appena|qualora) (?:lei |tu )?(?:ci |mi )?(?:puo|puoi|invia|invii|manda|mandi|accetta|accetti|conferma|confermi|decide|decidi|e disponibile|sei disponibile|vuole|vuoi)",
            r"(?:attendiamo|attendo|aspettiamo|aspetto|abbiamo bisogno|avremmo bisogno|restiamo in attesa|resto in attesa|rimaniamo in attesa|in attesa) (?:di |della |del |di una |un |una )?(?:\w+ )?(?:sua|tua|suo|tuo|vostra|da lei|da te)(?: \w+){0,2}",
            r"(?:offerta|proposta|link|invito) (?:\w+ ){0,3}?(?:valida|valido|vale|scade|aperta)",
            r"(?:valida|valido|scade|scadenza|termine per|termine ultimo|candidature|candidarsi|iscrizioni|iscrizione|da parte sua|da parte tua|data limite|consegna)",
            r"^(?:rispondere|risposta|decidere) entro",
        ),
        Role.EVENT: (
            r"(?:colloquio|colloqui|incontro|incontri|riunione|riunioni|riunisce|riunira|chiamata|videochiamata|call|telefonata|prova|test|visita|presentazione|appuntamento|fase|step|comitato|consiglio|cda|candidati|candidate|candidato|candidata|pranzo|caffe|fiera|corso|chiacchierata|assessment|intervista)\b",
            r"(?:vedere|vederci|vediamo|parlare|parlarne|conoscere|conoscerla|conoscerci|incontrare|incontrarla|incontriamo|incontrarci|invitare|invitarla|invitarti|fissare|fissato|fissata|organizzare|disponibile|disponibilita|libero|libera|possibile|andrebbe|va bene|iniziare|inizierebbe|inizio|cominciare|partire|parte|assunzione|inserimento|spostare|rinviare|spostato|rinviato|convocare|previsto per|prevista per)\b",
        ),
        Role.BLOCK: (
            r"(?:chiuso|chiusa|chiusi|chiudono|chiusura|ferie|vacanza|vacanze|festivo|assente|fuori sede|fuori ufficio|trasferta|malattia|maternita|orari|orario|aperti|periodo di prova|preavviso|data di inizio|inserimento|revisione salariale|revisioni salariali|aumenti|inventario|ponte|contratto)\b",
            r"(?:abbiamo|stiamo|terminiamo|continuiamo|finiamo|concludiamo|faremo|restano|mancano) (?:\w+ ){0,4}?(?:colloqui|candidati|candidature|interviste|persone|incontri)",
        ),
        Role.PAST: (
            r"(?:avevo|avevamo|ho|abbiamo|hai|ha) (?:\w+ )?(?:detto|promesso|parlato|ricevuto|inviato|scritto|accennato|sentito|visto|incontrato|conosciuto|previsto|mandato|chiesto|pensato)",
            r"(?:avevo|avevamo|dovevamo|dovevo|pensavamo|volevamo|contavamo|era|erano|inizialmente|originariamente|ci siamo (?:sentiti|visti|incontrati|parlati)|doveva)",
            r"(?:grazie|ringrazio|ringraziamo|ringraziarla|ringraziarti) (?:\w+ )?(?:per|del|della|dell)",
            r"(?:sua|suo|tua|tuo|nostro|nostra|mia) (?:\w+ )?(?:email|e - mail|mail|messaggio|candidatura|telefonata|colloquio|incontro|lettera) (?:del|di|dell)",
        ),
        Role.OTHER: (
            r"(?:ogni anno|tutti gli anni|annualmente|aumenti|aumento|premio|premi|bonus|revisione salariale|revisioni salariali|newsletter|webinar|tredicesima)",
        ),
        Role.HOPE: (
            r"(?:spero|speriamo|sperando|sperabilmente|incrociamo le dita|con un po di fortuna|magari|idealmente|vorremmo|vorrei|se tutto va bene|dita incrociate|si spera)\b",
        ),
        Role.AWAY: (
            r"(?:fuori sede|fuori ufficio|fuori|ferie|vacanza|vacanze|assente|assenza|trasferta|malattia|maternita|congedo|chiuso|chiusi|chiusa|chiusura|non saro|senza accesso|accesso limitato|non disponibile|non raggiungibile|viaggio)\b",
        ),
        Role.BACK: (
            r"(?:rientro|rientrero|rientreremo|rientriamo|torno|tornero|torneremo|ritorno|di ritorno|di nuovo|riapriamo|riapriremo|riapre|rispondero|risponderemo|nuovamente|riprendero|riprenderemo)\b",
        ),
    },
    own_answer=(
        r"(?:risposta|decisione|esito|riscontro|feedback|notizie)",
        r"(?:mi|loro|lui|lei) (?:\w+ )?(?:fanno|faranno|dicono|diranno|chiamano|chiameranno|rispondono|risponderanno|danno|daranno|contattano|ricontattano|scrivono|decidono|fara|dira|chiama)(?: sapere)?",
        r"(?:decidono|decideranno)",
    ),
    inside="nella nel in durante alla",
    persons="le ti vi la ci",
    breaks="ma perche mentre quando poiche quindi se che poi dove chi e ed dopodiche",
)
