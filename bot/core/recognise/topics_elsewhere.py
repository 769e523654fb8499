"""Events that use an interview's words for something else: offices, schools, business, life.

Patterns match folded text (lower case, no accents).
"""

from __future__ import annotations

from bot.core.recognise.topic import Topic

TOPICS_ELSEWHERE: tuple[Topic, ...] = (
    Topic(
        "authorities",
        "is an appointment with an authority, not a job interview",
        r"(?:loan|credit|mortgage|adoption) (?:interview|appointment)|entretien (?:de )?pret|"
        r"visa\b|visum|visado|visto\b|embassy|botschaft|ambassade|embajada|embaixada|ambasciata|"
        r"consulate|konsulat|consulat|consulado|consolato|naturali[sz]ation|citizenship|"
        r"einburgerung|naturalisation|cittadinanza|nacionalidad|ciudadania|cidadania|"
        r"immigration|auslander(?:behorde|amt)|green card|uscis|biometrics?|global entry|nexus|"
        r"tsa pre|asyl|asylum|prefecture|passport|reisepass|passeport|residence permit|"
        r"aufenthalts|titre de sejour|permesso di soggiorno|nie\b|sef\b|aima\b|ind\b(?= )|"
        r"jobcenter|arbeitsagentur|agentur fur arbeit|arbeitsamt|france travail|pole emploi|"
        r"sepe\b|uwv|werkzoekend|jobcentre|unemployment|centro (?:per l')?impiego|iefp|police|"
        r"polizei|security clearance|court|social services|\bcaf\b|cpam|urssaf|securite sociale|"
        r"krankenkasse|parole\b|probation (?:officer|hearing)|sozialamt|jugendamt|adoption|foster",
        r"\b(?:embassy|consulate|uscis|botschaft|konsulat|ambassade)\b.{0,80}\b(?:visa|visum|"
        r"passport|citizen)",
        firms=True,
    ),
    Topic(
        "school",
        "is about a school or a course, not a job",
        r"admissions?\b(?! (?:manager|officer|coordinator|assistant|counselor|advisor|director|"
        r"team lead))|(?:mba|university|college|school|nursery|kita|kindergarten|scholarship|"
        r"stipendi\w*|fellowship|masters?|phd program(?:me)?|graduate school|uni)[- "
        r"](?:interview|admission|auswahlgesprach|gesprach|application|platz)|interview (?:for|"
        r"at) (?:the )?(?:mba|nursery|school place|scholarship)|parent[- ]teacher|"
        r"eltern(?:gesprach|abend|sprechtag)|lernentwicklungsgesprach|parents' evening|reunion "
        r"parents|colloqui(?:o)? (?:con (?:gli|le|i|l'|la|il) ?(?:insegnant\w*|maestr\w*|"
        r"prof\w*)|scolastic[oi]|genitori|insegnanti)|tutoria|entrevista con (?:la |el "
        r")?(?:tutor|maestr|profesor)|reuniao de pais|oudergesprek|tienminutengesprek|"
        r"10-minutengesprek|ouderavond|rapportgesprek|viva voce|(?:phd|thesis|my) viva\b|"
        r"thesis defen|studienberatung|"
        r"studienplatz|student housing|wg-?(?:casting|besichtigung|zimmer)|flatmate|roommate|"
        r"bourse|beca\b|bolsa\b|borsa di studio|ecole\b|oral exam|sprachprufung|language exam|"
        r"ielts|toefl",
        yields=True,
    ),
    Topic(
        "errand",
        "is something to do around an interview, or somebody else's",
        r"(?:read|print|pack|iron|buy|charge|pick|collect|babysit|feed|walk|clean|wash|email|text|"
        r"remind|leave|wish|drop|drive|mind|imprimer|acheter|repasser|lire|reserver|imprimir|"
        r"comprar|"
        r"planchar|recoger|leer|printen|kopen|strijken|ophalen|lezen|stampare|comprare|stirare|"
        r"leggere|prenotare) .{0,60}(?:interview|entretien|entrevista|colloquio|gesprek)|"
        r".{3,60}\b(?:before|for|after|until|vor|nach|fur|avant|apres|pour|antes de|despues de|"
        r"para|"
        r"voor|na|prima del|dopo|per) (?:the |my |das |dem |mein |l'|mon |la |mi |il |mio |mijn |"
        r"o |a )?"
        r"(?:job )?(?:interview|vorstellungsgesprach|entretien|entrevista|colloquio|gesprek)\W*$|"
        r".{3,60}(?:ausdrucken|bugeln|kaufen|abholen|packen|waschen|durchgehen|durchsehen|"
        r"abgeben)$|"
        r".{0,60}\b(?:his|her|their|[a-z]{2,12}'s|seine?|sein|son|sa|suo|zijn|haar) (?:job |new )?"
        r"interview(?! (?:with|at|for))|.{0,60}\bhas (?:an )?interview|"
        r".{0,60}\bchase\b|.{0,40}\b(?:babysitt?\w*|mum|dad|kids) ",
        weight=-6.0,
        whole=True,
    ),
    Topic(
        "a trial of something else",
        "is a trial of a course or a thing, not of a job",
        r"(?:probe\w*|schnupper\w*|proef\w*|trial|free trial|prova|prueba|essai|teste?|aula teste) "
        r"(?:\w+ ){0,2}(?:\w*fitness\w*|gym|yoga|salsa|tango|tanz\w*|dance|klavier|piano|gitarre|"
        r"guitar\w*|violine?|sport\w*|karate|judo|reiten|crossfit|pilates|schwimm\w*|wein|vin|"
        r"vinhos?|"
        r"abito|robe|vestido|vestuario|mattress|bike|velo)\b|(?:fitness|gym|yoga|dance|tanz|salsa|"
        r"pilates|crossfit)[ -]?(?:studio )?(?:trial|probe\w*|essai|prueba|prova|proef\w*)",
        whole=True,
    ),
    Topic(
        "a child's place",
        "is about a child's place, not a job",
        r"(?:kita|krippen|kindergarten|schul|hort)-?platz|(?:nursery|school|preschool) place|"
        r"place en "
        r"creche|(?:motivation|admission|concours) (?:a l')?ecole|ecole d'infirmi\w+|"
        r"inscription (?:a l')?(?:ecole|creche)|plaza (?:escolar|de guarderia)|iscrizione "
        r"(?:asilo|scuola)|nursery settling|settling-in",
        whole=True,
    ),
    Topic(
        "housing",
        "is about a home, not a job",
        r"tenancy|tenant|landlord|rental|lease\b|letting|flat ?share|house ?share|room ?mate|"
        r"mitbewohner\w*|"
        r"flat ?mate|(?:flat|apartment|house|room) (?:interview|viewing|application)|wg-|"
        r"wohnung\w*|mietvertrag|mieter\w*|vermieter|locataire|proprietaire|colocation|bailleur|"
        r"visite (?:de l')?appart\w*|alquiler|casero|inquilin\w*|piso compartido|arrendamento|"
        r"senhorio|inquilino|affitto|locatore|coinquilin\w*|huurwoning|huurder|verhuurder|"
        r"kijkavond|hospiteer\w*|bezichtiging|co-?op board",
        yields=True,
    ),
    Topic(
        "fair",
        "is open to everybody, not a selection step",
        r"(?:insight|discovery|experience|taster) (?:evening|event|day|morning)|life at\b|"
        r"meet (?:the|our) recruiters|recruiters? evening|"
        r"(?:company|firm|corporate) visit|open house|"
        r"(?:summer|christmas|xmas|office|garden|launch|farewell) (?:party|do\b|drinks|bbq)|bbq\b|"
        r"(?:career|job|recruitment|recruiting|hiring|employer)s? (?:fair|expo|event|night|"
        r"evening|mixer)|(?:job|karriere|ausbildungs|berufs|firmenkontakt|jobs)[- ]?(?:messe|"
        r"borse|tag\b|dating|event)|jobmesse|karrieretag|salon (?:de l'emploi|de recrutement|"
        r"des metiers|emploi)|forum (?:emploi|entreprise)|feria de empleo|feira de emprego|"
        r"fiera del lavoro|banenmarkt|banenbeurs|carrierebeurs|open (?:day|house|evening|hiring "
        r"day)|tag der offenen tur|portes ouvertes|journee portes|puertas abiertas|open dag|"
        r"inloopavond|giornata porte aperte|dia aberto|info(?:rmation)?s?[ -]?(?:session|"
        r"evening|abend|veranstaltung|webinar|avond|bijeenkomst)|webinar|meet-?up|networking|"
        r"hackathon|conference\b(?! (?:call|room|manager|coordinator|organi[sz]er|producer|"
        r"interpreter))|konferenz\b|summit|speed ?dating|seance d'information|reunion "
        r"d'information|q&a session|ask me anything|\bama (?:session|with|mit)\b|town ?hall|"
        r"all-?hands|stammtisch|"
        r"afterwork|happy hour|alumni",
        yields=True,
    ),
    Topic(
        "business",
        "is a business meeting, not an interview",
        r"(?:product|sales|platform|software|live|free|saas) (?:demo|walkthrough|pitch)|"
        r"\bdemo\b(?! (?:lesson|lecture|class))|sales call|pricing|proposal|partnerships? (?:call|"
        r"meeting|discussion|chat|intro)|"
        r"investor|pitch|kick-?off|kickoff|quarterly|\bqbr\b|vendor|supplier|renewal|contract "
        r"(?:renewal|review)|client (?:call|meeting|review)|kunden(?:termin|gesprach|meeting)|"
        r"verkaufsgesprach|beratungsgesprach|akquise|angebot fur|sprint|stand-?up|standup|"
        r"retro(?:spective)?|planning|backlog|roadmap|steering|status meeting|team (?:meeting|"
        r"sync|lunch|meeting|weekly|dinner|event)|weekly|jour fixe|biweekly|monthly|board "
        r"meeting|budget|rendez-vous client|reunion (?:client|d'equipe|commerciale)|reunion "
        r"(?:de )?(?:equipo|ventas)|riunione (?:di )?(?:team|reparto|commerciale)|teamoverleg|"
        r"werkoverleg|vergadering|reuniao de (?:equipa|equipe|vendas)|project (?:sync|update|"
        r"review|meeting)|steuer(?:berater|beratung)|mortgage|hypothek|bank\b(?=.*(?:termin|"
        r"appointment|advis))|versicherung|insurance (?:review|call)|notar(?:termin)?|immobil|"
        r"apartment|wohnungsbesichtigung|flat viewing|house viewing|besichtigung|discovery "
        r"call(?!.*(?:role|recruit))",
        weight=-5.5,
        yields=True,
    ),
    Topic(
        "employment",
        "belongs to a job you have or have been offered, not to a selection",
        r"on-?board(?:ing)?|inboarding|induction|orientation(?! professionnelle)|first day|"
        r"erster (?:arbeits)?tag|new hire|welcome (?:to(?! the jungle)|lunch|meeting|session|"
        r"aboard|day)|"
        r"premier jour|primer dia|primo giorno|primeiro dia|eerste werkdag|offer (?:call|"
        r"discussion|conversation|chat|review|meeting|letter|details|walk-?through|debrief|"
        r"presentation)|(?:job|your|verbal|written|formal) offer|offer:|(?:salary|compensation|"
        r"comp|package|gehalts?|contract|vertrags?|package|benefits)[- ]?(?:negotiation|"
        r"discussion|call|chat|talk|verhandlung|gesprach|review|unterzeichnung|unterschrift|"
        r"signing|besprechung|walk-?through)|angebots(?:besprechung|gesprach)|jobangebot|"
        r"(?:oferta|angebot|offre|offerta|aanbod|proposition)\s?:|(?:cerrar|"
        r"negociar) (?:las )?condiciones|"
        r"condiciones economicas|conditions salariales|condizioni economiche|contract sign|"
        r"sign(?:ing|ature)? (?:the )?(?:contract|du contrat|de contrat)|"
        r"signature (?:de |du )?contrat|promesse d'embauche|proposition d'embauche|oferta (?:de "
        r"trabajo|laboral|de emprego)|firma (?:del )?contrat(?:to|o)|assinatura (?:de|do) "
        r"contrato|proposta (?:di assunzione|de trabalho|contrattuale|economica)|"
        r"arbeidsvoorwaarden(?:gesprek)?|contract (?:tekenen|ondertekenen|bespreken)|aanbod|"
        r"exit interview|exit[- ]gesprach|austrittsgesprach|entretien de (?:depart|sortie)|"
        r"entrevista de (?:salida|saida|desligamento|desvinculac\w+)|colloquio (?:di uscita|"
        r"annuale|di valutazione|di fine)|exitgesprek|performance (?:review|appraisal|check)|"
        r"appraisal|annual review|(?:mid-?year|year-?end|probation|quarterly|half-?year) "
        r"(?:review|check|meeting|interview)|probezeit(?:gesprach|ende)?|mitarbeiter(?:gesprach|"
        r"jahresgesprach)|jahresgesprach|zielvereinbarung|entwicklungsgesprach|personalgesprach|"
        r"perspektivgesprach|gehaltsgesprach|ruckkehrgesprach|bem-gesprach|entretien (?:annuel|"
        r"pro\b|"
        r"professionnel|individuel|d'evaluation|de fin|de mi-annee|de progres|prealable|de "
        r"recadrage|de reprise|de retour)|evaluacion (?:de desempeno|anual)|evaluacion de "
        r"rendimiento|avaliacao de desempenho|valutazione (?:annuale|prestazioni)|"
        r"functioneringsgesprek|beoordelingsgesprek|pop-gesprek|voortgangsgesprek|"
        r"verzuimgesprek|reference (?:check|call)|background check|referenzgesprach|drug "
        r"(?:test|screen)|betriebsarzt|medical (?:exam|check)|visita medica|reconocimiento "
        r"medico|visite medicale|farewell|abschied|retirement|promotion (?:review|committee)|"
        r"return to work|disciplinary|grievance|redundancy|works council|betriebsrat",
    ),
    Topic(
        "one to one",
        "is a talk with your own people, not an interview",
        r"1[:-]1s?\b|1-on-1|one[- ](?:on|to)[- ]one|skip[- ]level",
        weight=-5.0,
        unless=r"hiring|recruit|interview|candidate|vorstellung|bewerb|entretien d'emb",
    ),
    Topic(
        "consultation",
        "is a talk with somebody whose advice one seeks, not an interview",
        r"(?:entretien|colloquio|entrevista|interview|\w*gesprach|(?:1er |premier )?rdv|"
        r"kennenlern(?:en|gesprach)|intake\w*|"
        r"kennismaking|reunion|cita) (?:(?:avec|con|mit|met|chez|com|de|bij) )?(?:(?:le|la|il|"
        r"el|lo|l'|un|una|der|dem|die|de|het|nieuwe|neue[nr]?|dal|dall') ?)?"
        r"(?:steuerberat\w*|anwalt|anwaltin|makler|therapie|hausverwaltung|notaire|notaio|notar\b|"
        r"psicolog\w*|psycholog\w*|psy\b|therap\w*|avvocato|"
        r"commercialista|amministratore|banquier|banque|conseiller|assureur|medecin|maitresse|"
        r"maestr[oa] (?:di|de|d[eo]) [a-z]+$|insegnante di [a-z]+$|"
        r"instituteur|parents|syndic|proprietaire|buren|nachbar\w*|vicini|voisins|condominio|"
        r"sportschool|(?:haus|zahn|kinder|frauen)?arzt(?:in)?\b|tagesmutter|babysitter|hebamme)",
        whole=True,
    ),
    Topic(
        "private life",
        "is a private appointment",
        r"doctor|dentist|zahnarzt|hausarzt|arzt(?:termin)?|\bdr\.? [a-z]+ (?:appointment|"
        r"checkup)|physio|therap(?:y|ie|ist)|(?:entrevista|entretien|colloquio|"
        r"interview) medic\w*|medico|dottore|medecin|dentiste|dentista|oculist|"
        r"optician|vet\b|tierarzt|vaccin|impf|blood test|mri\b|health check|check-?up|yoga|"
        r"gym\b|fitness|birthday|geburtstag|anniversaire|cumpleanos|compleanno|aniversario|"
        r"verjaardag|wedding|hochzeit|dinner(?! (?:service|shift))|abendessen|diner\b|cena\b|"
        r"jantar|brunch|concert|"
        r"konzert|theat(?:er|re)|cinema|kino|holiday|urlaub|vacation|grocer|einkauf|haircut|"
        r"friseur|coiffeur|parrucchiere|peluquer|kapper|car (?:service|inspection)|tuv\b|"
        r"werkstatttermin|controle technique|entretien (?:de la |du |de |annuel )?(?:voiture|"
        r"chaudiere|velo\b|climatisation|auto\b|vehicule|jardin|moto|toiture|climatiseur)|revision "
        r"(?:coche|auto)|onderhoud|plumber|handwerker|babysitt|daycare|football|soccer|tennis|"
        r"volleyball|band audition|open mic|school play|talent show|climbing|choir rehearsal|"
        r"band rehearsal|stag do|hen do|date night|first "
        r"date|family|familie\b|playdate|movers|umzug|couples",
        weight=-5.0,
        yields=True,
    ),
)
