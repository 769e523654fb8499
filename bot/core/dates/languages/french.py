"""French."""
# ruff: noqa: E501 - a pattern or a row of words is one line of data

from __future__ import annotations

from bot.core.dates.model import Language, Role

FRENCH = Language(
    name="fr",
    common=(
        "le la les et vous nous de des du je est que qui pour dans un une sur avec votre notre au aux "
        "ne pas sera avons serons reviendrons d l j s avant ici par plus mais si tout se ce cette "
        "vers bonjour merci cordialement toi te tu recontacte reponse tard fin revenons"
    ),
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    weak_weekdays=("lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
    months=(
        "janvier janv",
        "fevrier fevr fev",
        "mars",
        "avril avr",
        "mai",
        "juin",
        "juillet juil",
        "aout",
        "septembre sept",
        "octobre oct",
        "novembre nov",
        "decembre dec",
    ),
    words={
        "n": "prochain|prochaine|prochains|prochaines|qui vient|qui arrive|a venir",
        "t": "ce|cette|cet|en cours|courante|courant|de cette",
        "c": "qui suit",
        "f": "suivant|suivante|suivants|d apres",
        "l": "dernier|derniere|derniers|dernieres|passe|passee|precedent|precedente|ecoulee",
        "e": "debut|au debut|debut de|au debut de la|au debut du|en debut de|en debut|au tout debut|des le debut|"
        "dans les premiers jours|au debut de",
        "m": "mi|milieu|milieu de|au milieu|en milieu de|au milieu de la|milieu du|au milieu du|premiere moitie de|"
        "premiere quinzaine de|premiere quinzaine d|au milieu de",
        "E": "fin|fin de|a la fin|a la fin de|a la fin du|la fin|la fin du|la fin de la|en fin de|en fin|la fin de|"
        "fin du|courant de|deuxieme quinzaine de|seconde quinzaine de|deuxieme moitie de|a la fin de la|"
        "seconde moitie de|dernier jour|fin de la",
        "i": "dans|dans les|dans environ|d ici|d ici environ|ici|ici les|d ici les|apres",
        "w": "sous|sous un delai de|dans un delai de|dans un delai d|dans un delai maximum de|sous un delai d|"
        "dans un delai maximal de|courant|au cours|au cours de|au cours de la|au cours des|dans le courant|"
        "en|dans le courant de|dans le courant de la|pendant|dans un delai maximum d|dans le courant du|au maximum|"
        "sous un delai maximum de|en moins de|au courant de la",
        "b": "avant|avant le|avant la|jusqu au|jusqu a|jusqu en|au plus tard|au plus tard le|d ici le|d ici au|"
        "d ici a|ici le|ici au|ici la|le plus tard|jusque|au plus tard d ici|"
        "au plus tard a|jusqu a la|avant fin|au plus tard en|jusqu",
        "B": "avant les",
        "a": "apres le|apres la|a l issue",
        "F": "a partir du|a partir de|a compter du|des le|a partir",
        "p": "pour|pour le|pour la|le|les|ce",
        "=": "entre",
        "s": "depuis|depuis le",
        "g": "il y a",
        "L": "plus tard|apres",
        "-": "au|a",
        "|": "ou|voire|ou le|ou au plus tard",
        "&": "et|et le",
        "q": "matin|apres midi|apres - midi|soir|soiree|midi|en fin de journee|fin de journee|fin de matinee|"
        "en debut d apres - midi|dans la journee|en soiree|dans la soiree|dans la matinee|"
        "la fin de journee|la fin de la journee|au matin|au soir",
        "x": "de|la|du|d|l|environ|encore|des|vers|autour|autour du|vers le|autour de|peu pres|maximum|maxi|"
        "les|bons|bonne|petite|bon|quelque|sans doute|probablement|normalement|vers la|-",
        "W1": "en huit",
        "W2": "en quinze",
        "O1": "premier|premiere",
        "O2": "deuxieme|seconde",
        "k": "semaine no",
        "_": "prochaines etapes|prochaine etape|prochain entretien|prochain tour|prochaine fois|"
        "prochain rendez vous|derniere etape|dernier entretien|dernier echange|par semaine|jours par semaine|"
        "a la fois|a bientot|au revoir|il y a|semaines de preavis|mois de preavis|mois d essai|suite a|"
        "jours de conges|jours de teletravail|jours de tele|en cours de|au jour le jour|du jour au lendemain|"
        "a ce jour|de nos jours|ces derniers jours|le monde|du mois",
    },
    numbers={
        "un": 1,
        "une": 1,
        "deux": 2,
        "trois": 3,
        "quatre": 4,
        "cinq": 5,
        "six": 6,
        "sept": 7,
        "huit": 7,
        "neuf": 9,
        "dix": 10,
        "onze": 11,
        "douze": 12,
        "quinze": 14,
        "vingt": 20,
        "trente": 30,
        "quarante huit": 48,
        "quarante - huit": 48,
        "vingt quatre": 24,
        "vingt - quatre": 24,
    },
    few={
        "quelques": 3,
        "une paire de": 2,
        "une poignee de": 3,
        "dizaine de": 10,
        "quinzaine de": 14,
        "huitaine de": 7,
        "vingtaine de": 20,
        "une dizaine de": 10,
        "une quinzaine de": 14,
        "une huitaine de": 7,
        "une vingtaine de": 20,
    },
    units={
        "day": "jour|jours|jours calendaires",
        "business_day": "jour ouvre|jours ouvres|jour ouvrable|jours ouvrables|jours de travail",
        "week": "semaine|semaines|huitaine",
        "weekend": "week end|week - end|weekend",
        "fortnight": "quinzaine",
        "month": "mois",
        "quarter": "trimestre",
        "year": "annee|an|ans",
        "hour": "heure|heures",
        "minute": "minute|minutes",
    },
    offsets={
        "aujourd hui": 0,
        "ce jour": 0,
        "ce soir": 0,
        "cet apres - midi": 0,
        "cet apres midi": 0,
        "ce matin": 0,
        "dans la journee": 0,
        "demain": 1,
        "demain matin": 1,
        "demain soir": 1,
        "apres demain": 2,
        "apres - demain": 2,
    },
    shifts={
        "dans la foulee": (0, "day"),
        "juste apres": (0, "day"),
        "aussitot apres": (0, "day"),
        "d ici la": (0, "day"),
        "le lendemain": (1, "day"),
        "lendemain": (1, "day"),
        "des le lendemain": (1, "day"),
        "le surlendemain": (2, "day"),
        "le jour suivant": (1, "day"),
        "le jour d apres": (1, "day"),
        "la semaine suivante": (1, "week"),
        "la semaine d apres": (1, "week"),
        "le jour meme": (0, "day"),
        "le meme jour": (0, "day"),
        "le soir meme": (0, "day"),
    },
    cues={
        Role.ANSWER: (
            r"(?:vous|te|t) (?:\w+ )?(?:dit|dis|disons|previens|previent|prevenons|previendrons|previendrai|redis|redirai|confirme(?! (?:notre|votre|ton|le|l|la|que|bien))|confirmons|ecrit|ecrivons|appelons|appelle|appellera|rappelle|rappellera|recontacte|recontactons|recontactera|donne|donnons|donnera|fait|fais|faisons|fera|tient|tiendra|revient|reviens|reviendra|communique|communiquons|repond|reponds|repondons|repondra|avise|avisons|avisera|notifie|contactera|contacte|contactons|saurez|sauras|informera|informe|informons)\b",
            r"arrete(?:rons|rai|ra|r)? (?:notre|son|mon|leur) choix|(?:clore|cloturer|cloturons|cloturerons|boucler|bouclons|bouclerons|finaliser|finaliserons|finalisons) (?:\w+ ){0,2}?(?:processus|recrutement|recrutements|selection|decision|choix|dossier)|ce qu il en est|(?:parler|entendrez parler|entendras parler) de nous|y voir plus clair|retour definitif|reponse definitive|verdict",
            r"(?:nous|je|on|il|elle|ils|elles|equipe|rh) (?:ne )?(?:vous |te |t |l |le )?(?:reviendrons?|reviens|reviendrai|revenons|revient|reviendra|recontacterons?|recontacterai|tiendrons|tiendrai|tiens|tenons|ferons|ferai|fais|donnerons|donnerai|dirai|dirons|appellerai|appelle|appellerons|rappelle|rappellerai|rappellerons|informerons|informerai|ecrirai|ecris|communiquerons|deciderons|decidons|deciderai|decide|decidera|trancherons|tranche|tranchera|tranchons|annoncerons|contacterons|contacterai|notifierons|repondrons|repondrai|enverrons|prendrons|rendra|rendrons|saurons|saurai|statuera|statuerons|aurons|aurai|confirmerons)(?: (?:une|notre|la|sa|ma|le|les|des|\w+)){0,2}? ?(?:reponse|decision|retour|nouvelles|courant|resultat|resultats|avis|vers vous|vers toi|au courant|informe|informee|savoir|signe|verdict)?",
            r"(?:revenir|reviendrons|reviendrai|reviens|revenons|reviendra|revient|retour|retours) (?:\w+ ){0,2}?(?:vers (?:vous|toi)|vers les candidats)?",
            r"(?:vous|te|t) (?:\w+ )?(?:recontacter|recontacterons|recontacterai|tenir|tiendrons|tenons|tiens|donner|donnerons|informer|informerons|appeler|appellerai|rappeler|rappelle|dire|dirai|repondre|repondrons|ecrire|ecrirai|contacter|contacterons|faire|ferons|communiquer|annoncer|notifier|prevenir|transmettre|transmettrons|envoyer|confirmer)(?: (?:\w+ ){0,3}?(?:reponse|decision|retour|nouvelles|courant|resultat|resultats|savoir|signe))?",
            r"(?:vous|tu) (?:aurez|auras|recevrez|recevras|saurez|sauras|entendrez|devriez|devrais|serez|seras|connaitrez|connaitras|allez|vas) (?:\w+ ){0,4}?(?:reponse|decision|retour|nouvelles|nouvelle|informe|informee|fixe|fixee|fixes|resultat|resultats|contacte|contactee|recontacte|recontactee|savoir|verdict|avis|recevoir|tenu|tenue|prevenu|prevenue|notifie|notifiee)?",
            r"(?:une|notre|la|sa|de|votre part une|aucune|leur|ma|les|premier|un|des|derniere) (?:\w+ )?(?:reponse|decision|retour|retours|nouvelles|nouvelle|resultat|resultats|verdict|choix|avis|deliberation|arbitrage|annonce)",
            r"(?:reponse|decision|retour|retours|resultats|verdict|deliberations?|arbitrage|choix)(?: (?:finale?|definitive|definitif|attendue?|prevue?|sera (?:prise|rendue|communiquee|connue)|tombera|est attendue|interviendra))?",
            r"(?:decider|trancher|decidera|deciderons|decidons|tranchera|deliberer|statuer|decide|rendre)",
            r"(?:sera|seront|seras|est|sont|etre) (?:prise|rendue|communiquee|communiques|connue|connus|annoncee|annonces|tranche|informes|contactes|publies|prevenus|notifies|decide|arretee)",
            r"(?:patienter|patience|patientez|laissez nous|laissez - nous|laisse nous|laisse - nous|donnez nous|donnez - nous|accordez nous|accordez - nous|laisse moi|laisse - moi|laissez moi|laissez - moi|il nous faut|il nous faudra|il me faut|il me faudra|nous avons besoin|j ai besoin|on a besoin|besoin|nous prendra|prendra|prend|faut compter|comptez|compter)(?: (?:jusqu|encore))?",
            r"(?:sans (?:\w+ )?(?:nouvelles?|reponse|retour|signe)) (?:de (?:notre|ma) part|de nous)?",
            r"(?:n avez (?:\w+ )?(?:pas|rien)|n as (?:\w+ )?(?:pas|rien)) (?:\w+ ){0,3}?(?:nouvelles|reponse|retour|recu|eu)",
            r"(?:relancez|relance|ecrivez|rappelez|recontactez|secouez) (?:\w+ )?(?:moi|nous)?",
            r"(?:en dire plus|en sauront plus|en saurons plus|en saurez plus|y voir clair|y verrons plus clair|des nouvelles|nouvelles|au courant|de la suite|la suite)",
            r"feu vert|(?:en mesure|capables?|possibilite) de|patienter|publierons|publies|sera fixe|fixee?s?|aviserons|avise|avisee|ferai signe|ferons signe|faire signe|fait signe|fais signe|tombe|tombera|tranche|trancherons|sort(?:ira|iront)?|on sera fixe|eclaires?|se prononce(?:ra)?|prononcerons|sera clair|dira|dirai|fait savoir|tiens au jus|au jus|serons en mesure|(?:feedback|issue du processus|statut de votre candidature|suite donnee)",
        ),
        Role.ASK: (
            r"(?:merci (?:de|d)|veuillez|priere de|svp|s il vous plait|s il te plait)(?! (?:bien vouloir )?(?:patienter|compter|votre patience|ta patience|nous laisser|me laisser|nous accorder|relancer))(?: \w+){0,4}",
            r"(?:merci) (?:\w+ ){0,2}?(?:de (?:bien )?(?:vouloir )?(?:nous|me|m))(?: \w+){0,2}",
            r"(?:votre|vos|ta|tes|ton) (?:\w+ )?(?:reponse|decision|retour|confirmation|accord|disponibilites|disponibilite|documents?|candidature|dossier|contrat|choix|signature|references|test|exercice|avis|acceptation)",
            r"(?:nous|me|moi|m) (?:faire (?:un )?(?:savoir|retour|parvenir|signe)|repondre|confirmer|donner|renvoyer|envoyer|transmettre|indiquer|dire|communiquer|retourner|preciser)(?: (?:votre|ta|vos|une) \w+)?",
            r"(?:faites|fais|dites|dis|repondez|reponds|confirmez|confirme|envoyez|envoie|donnez|donne|indiquez|renvoyez|retournez|tenez|tiens|transmettez|signez) (?:- )?(?:nous|moi|le|la|les|votre|vos|ton|ta|tes)(?: \w+)?",
            r"(?:vous|tu) (?:avez|as|pouvez|peux|devez|dois|pourriez|pourrais|voulez|souhaitez|etes|es|seriez|serais|disposez|devrez|devriez (?:nous|me))\b(?! (?:\w+ ){0,3}?(?:reponse|nouvelles|retour|rien))",
            r"(?:pouvez|pourriez|peux|pourrais|avez|serais|seriez|auriez|etes) (?:- )?(?:vous|tu)",
            r"(?:si|des que|quand|lorsque) (?:vous|tu)\b(?! (?:n (?:avez|as)|ne recevez|ne recois|etes sans))",
            r"(?:offre|proposition|promesse|lien|invitation) (?:\w+ ){0,3}?(?:valable|valide|expire|ouverte|tient|court)",
            r"(?:valable|valide|expire|expirera|date limite|delai de reponse|delai de reflexion|cloture|candidatures|postuler|date butoir|echeance|inscription|inscriptions)",
            r"(?:de votre part|de ta part)",
            r"^(?:reponse|repondre|reponds|decider)(?: attendue)? (?:avant|pour|d ici)",
        ),
        Role.EVENT: (
            r"(?:entretien|entretiens|rendez - vous|rendez vous|rdv|reunion|reunions|echange|echanger|visio|appel|test|etape|tour|presentation|visite|dejeuner|salon|essai|immersion|comite|conseil|candidats?|candidates?|point|session|atelier|cafe|concours)\b",
            r"(?:voir|rencontrer|rencontre|rencontrons|rencontrerons|recevoir|recevons|recevrons|recoit|parler|passer|discuter|convenir|convient|conviendrait|arrange|irait|disponible|disponibles|libre|possible|debuter|debute|commencer|commence|commencerez|demarrer|demarre|demarrage|prise de poste|poste|arrivee|rejoindre|integrer|inviter|convier|organiser|planifier|fixer|fixe au|prevu|prevue|reporter|decaler|reporte|se reunit|se reunira|reunit|lieu|siege|commission)\b",
        ),
        Role.BLOCK: (
            r"(?:suis|serai|serons|sommes|sera|mon|son) (?:de )?retour|de retour|(?:ferme|fermes|fermee|fermes|fermeture|ferment|conges?|vacances|absente?|absents|absence|deplacement|injoignable|horaires|ouvert|ouverte|ouverts|joignable|disponible|periode d essai|prise de poste|preavis|contrat|cdd|entretiens annuels|augmentations?|revision salariale|inventaire|formation|en poste|arret)\b",
            r"(?:recevons|rencontrons|voyons|menons|terminons|finissons|avons|restent?|poursuivons|continuons) (?:\w+ ){0,4}?(?:entretiens|candidats|candidates|candidatures|personnes)",
        ),
        Role.PAST: (
            r"(?:nous|j|on|je|vous|tu) (?:\w+ )?(?:avons|ai|a|avez|avions|avais|as|devions|devais|pensions|pensais|etions|etais|esperions) (?:\w+ )?(?:dit|promis|annonce|parle|echange|rencontre|recu|envoye|ecrit|prevu|indique|postule|vu|discute|evoque|eu|du|revenir|donner|rendre|pense)?",
            r"(?:merci|remercie|remercions|remercions vous) (?:\w+ ){0,2}?(?:pour|beaucoup pour)",
            r"(?:votre|ton|ta|notre|mon) (?:\w+ )?(?:mail|message|courriel|candidature|appel|entretien|echange|rencontre|email) (?:du|de|d)",
            r"(?:etait|etaient|devait|devaient|aurait du|initialement|prevue initialement)",
        ),
        Role.OTHER: (
            r"(?:chaque annee|tous les ans|augmentations?|primes?|annuellement|newsletter|webinaire|interessement|revisions? salariales?|revision des salaires)",
        ),
        Role.HOPE: (
            r"(?:espere|esperons|esperant|j espere|en esperant|croisons les doigts|on croise les doigts|avec un peu de chance|si tout va bien|idealement|dans l ideal|souhaitons|aimerions|aimerais)\b",
        ),
        Role.AWAY: (
            r"(?:absente?|absents|absence|conges?|vacances|en deplacement|deplacement|injoignable|hors du bureau|ferme|fermes|fermee|fermeture|pas joignable|indisponible|pas disponible|arret|conge maternite|formation|pas au bureau)\b",
        ),
        Role.BACK: (
            r"(?:retour|de retour|reviens|reviendrai|revenons|reprends|reprendrai|reprise|reprenons|rentre|rentrerai|rouvrira|rouvre|rouvrirons|joignable|disponible a partir|repondrai|traiterai|a nouveau|traite)\b",
        ),
    },
    own_answer=(
        r"(?:reponse|decision|retour|resultat|verdict|nouvelles)",
        r"(?:ils|elle|il|elles|on|rh|\w+) (?:me|m|doivent|doit|vont|va|decident|decide|repondent|reviennent|rappellent|rappelle)(?: \w+){0,2}",
    ),
    inside="lors en au pendant",
    persons="vous te toi t tu nous je on j",
    breaks="et mais car donc puis pendant tandis lorsque quand que qui si comme apres parce ensuite",
)
