"""French, without accents, as folded text has it."""

from bot.core.reading.concepts import Concept

PHRASES: dict[Concept, str] = {
    Concept.DECLINE: r"""
        (pas|ne|n|sans|impossible|aucune|ni) … (suite favorable|reponse favorable|reponse
            positive|suite positive|donner suite|donner une suite|retenir votre|retenu votre|
            retenu ta|retenue|vous retenir|vous proposer (de|le|un|ce)|poursuivre (avec|votre|
            le|plus|ensemble)|aller plus loin|vous recruter|vous embaucher|vous prendre|te
            prendre|vous engager|correspond* (pas )?(a|aux|tout))
        (candidature|profil|dossier) … (pas|non) (ete )?(retenu*|selectionne*|abouti*|aboutir)
        (suite|reponse) (defavorable|negative)
        (pas|non) … (retenu*|selectionne*|choisi*) … (pour|cette fois|candidature|poste|parmi)
        (c est|ce sera|ca sera|sera|reponse est) (donc |malheureusement )?(non|un non)\b
        (en (restons|resterons|rester)|nous en resterons|on (en )?reste|arreter|arretons|on
            arrete|s arrete|s arretent) (donc )?(la|ici)\b
        (decide|choisi|prefere|pris la decision|fait le choix) … de ne pas
        (pas|ne) … (fera|ferons|ira|irons|donnera|marchera) (pas )?(ensemble|affaire|plus loin|
            le faire)
        (ca ne|cela ne|ce ne) (va|sera|pourra) pas (le faire|possible|etre possible|se faire|
            marcher|coller)
        (voulu|aime|aurais aime|aurions aime|prefere|souhaite) … (autre chose|meilleure
            nouvelle|autre reponse|bonne nouvelle|autre nouvelle)
        (mauvaise|pas une bonne|triste) (nouvelle|reponse)
        (ce|ca) ne sera pas (toi|vous|possible|pour)
        (vais|dois|devoir|prefere) (etre (franc|franche|honnete)|vous dire non|te dire non|
            decliner|refuser)
        (trop loin|trop cher|pas de permis)
        (besoin|faut|cherche) … quelqu un (qui|avec|de)
    """,
    Concept.CHOSE_OTHER: r"""
        (poste|place) (a ete |est |vient d etre )*(propose*|attribue*|confie*|offert*|accepte*)
            (\w+ ){0,4}(autre|candidat*)
        (retenu|choisi|pris|recrute|embauche|prefere|selectionne|engage|trouve|opte pour|opte|
            tranche|jete notre devolu sur|donne la preference a|decide pour|porte sur|pris la
            decision de) (finalement |donc |deja |plutot )?(pour |en faveur d |une|un|quelqu|l |
            le |la |a )+ ?(autre|candidat*|profil*|personne|un d autre|collegue|quelqu|interne|
            stagiaire|gars|fille|jeune)
        (quelqu un|un autre|une autre|autre candidat*|autres candidat*|autre profil|d autres
            profils|autre personne|d autres candidat*|un collegue|une collegue|une candidate|un
            candidat) … (qui|dont|plus|mieux|deja|retenu*|choisi*|pris|recrut*|connaissait|
            connait|dispo*)
        (choix|decision|preference|balance|comite) … (porte|portee|est alle|est allee|s est|va|
            penche) (sur|vers|a|pour|en faveur) (une|un|l|autre|quelqu)
        (avec|vers) (un|une|d) (autre|autres) (candidat*|profil*|personne*)
        (poste|place) … (revient|va|est revenu|est allee?|attribue*|donne*|confie*) (a|aupres)
            (une|un|quelqu|l autre|autre)
        (pourvu|pourvoir|recrutement) … en interne
        (candidat*|profils?|personne*) … (experience|parcours|profil) … (plus|davantage|mieux|
            proche*|correspond*)
    """,
    Concept.CLOSED: r"""
        (poste|offre|recrutement|place|annonce|mission|projet|embauche) … (pourvu*|annule*|
            supprime*|gele*|ferme*|suspendu*|abandonne*|plus (disponible|d actualite|ouvert|
            vacant)|tombe a l eau|retire*|cloture*|disparait|disparu)
        (gel|gele|suspension|arret|stop) (des |les |de |du |tous les )*(recrutement*|embauche*|
            budget)
        (ne|pas|plus|personne|n) … (recrut*|embauch*|pourvu*|pourvoir) … (plus|pas|finalement|
            annee|personne|moment)?$
        (ne recrutons|n embauchons|ne recrute|n embauche|ne prenons|ne cherche|ne cherchons)
            plus
        (reduisons|reduit|reduire) (la voilure|les effectifs|l equipe)
    """,
    Concept.SOFT_NO: r"""
        (choix|decision) … (difficile|pas (ete )?facile|pas simple|du mal|dur|douloureux)
        (profil*|experience|parcours) … (plus (proche|adapte|en adequation|experimente)|
            davantage|mieux|deja)
        (cherche*|besoin|voul*|faut|faudrait) (avant tout |plutot |surtout |d abord |de
            )*(quelqu un|une personne|un profil|une candidate|un candidat) (qui|de|pour|avec|
            plus|deja)
        (cette fois|pour le moment|cette annee) … (pas|non|ci)
        (navre|desole|peine*|decu|decoit|deception)
        (rien a (redire|voir)|ne remet* (nullement )?en cause|pas en cause) … (qualite|
            competence|cuisine|travail|vous|valeur|profil)?
        (nombreus*|beaucoup de|grand nombre|tres) … (candidature*|qualite|bons candidats)
        (une autre fois|peut etre une prochaine fois|a la prochaine)
    """,
    Concept.KEPT: r"""
        (conserv*|gard*|garder) … (candidature|cv|dossier|coordonnees|profil|contact|vivier|
            sous le coude|base)
        (vivier|cvtheque|base de donnees)
        (future*|autre*|prochaine*|nouvelle*) (opportunite*|poste*|besoin*|offre*|ouverture*) …
            (correspond*|presente*|contact*|recontact*|candidat*|profil)
        (hesitez pas|invitons|invite|encourage*) … (a )?(re)?postuler
        (restons|rester|gardons|garder) (en )?contact
    """,
    Concept.FAREWELL: r"""
        (souhait*|voeux|bonne chance|bon courage|pleine reussite|plein succes|bonne
            continuation|succes) … (recherche*|suite|reussite|avenir|carriere|continuation|
            succes|projet*|bien|chance|professionnel*)
        (bonne continuation|bon courage|bonne chance|pleine reussite)
        (trouver*|trouvez) … (bon|poste|chaussure|maison|rapidement)
    """,
    Concept.REGRET: r"""
        (malheureusement|helas|regret*|desole*|navre*|dommage|au regret)
    """,
    Concept.OFFER: r"""
        (propos*|offr*) (donc |de |officiellement |formellement )*(vous |te |nous vous )?(le|un|
            ce|l|votre) (poste|cdi|cdd|contrat|emploi|embauche|place)
        (vous|te|t|l) (propos*|offr*|proposer|offrir) (le|un|ce|cet|l) (poste|cdi|cdd|contrat|
            emploi|embauche|place)
        (promesse|proposition|offre|lettre|contrat) d (embauche|engagement|emploi)
        (plaisir|heureu*|ravi*|joie|bonheur|fier*|honneur) … (embauche|recrut*|retenu*|
            selectionne*|choisi*|offre|engager|rejoign*|rejoin*|compter parmi|accueillir|
            integr*|confirmer|parmi nous|dans l equipe|poste)
        (on|nous) (vous|te|t|l) (prend|prenons|engage|engageons|embauche|embauchons|recrute|
            recrutons|garde|gardons|veut|voulons|choisi*|a choisi|avons choisi)
        (poste|place|job|boulot) est (a|pour) (vous|toi)
        (votre|ta|notre) (candidature|profil|dossier|embauche|recrutement|nomination) (a ete |
            est |et )*(retenu*|valide*|accepte*|approuve*|acte*|choisi*|confirme*)(?! (pour|en
            vue|a l issue) (un|une|l|la|le|d) ?(entretien|suite|prochaine|deuxieme|second))
        (vous etes|tu es|etes vous|vous avez ete|tu as ete) (donc |bien |officiellement
            )?(pris*|retenu*|embauche*|recrute*|engage*|selectionne*|choisi*|des notres|
            prise)(?! pour (un|une|l|la|le) ?(entretien|suite|prochaine|deuxieme|seconde))
        (bienvenue|bienvenu) (a bord|parmi nous|dans|chez|au sein|a toi)
        (valide|approuve|accepte|acte|confirme) (votre|ton) (embauche|recrutement|arrivee|
            candidature|engagement|nomination)
        (aimer*|souhait*|voudr*|adorer*|serai*|seri*) … (vous|que tu|t|te) (rejoign*|integr*|
            compter|fass* partie|avoir|accueillir) … (equipe|nous|parmi|equipage|bureau|maison|
            chez)?
        (vous|te) (compter|avoir|accueillir|voir) (parmi|dans|chez|avec|rejoindre|au sein)
        (tout le monde|comite|equipe|direction|associes|conseil) … (dit oui|d accord pour (vous|
            te|t)|unanime|valide (votre|ton)|a l unanimite|conquis*)
        c est (un )?(oui|bon pour nous|ok pour nous|d accord pour nous|gagne)
        accept* (notre|cette|la|l) (offre|proposition)
        (feu vert|tout est (bon|ok|valide)|c est (fait|signe|valide|parti|bon))
        (votre|ton) (bureau|poste|casier|place|badge) (vous|t|te) attend
        (on|nous) (vous|t|te) attend* (le|lundi|des|a partir)
    """,
    Concept.YES: r"""
        (quand|a partir de quand|des quand) … (commencer|debuter|demarrer|nous rejoindre|
            prendre (votre|ton) poste|libre pour commencer)
        (commencer|debuter|demarrer|commencez|commences) (quand|le|a partir|lundi|des|chez)
        (prepar*|fais|fait|envo*|etabli*|redig*|sign*) … (le|votre|ton|un) contrat
        (contrat) … (envo*|pret|joint|sign*|etabli*|arriv*|suit|prepar*|part)
        (hate|impatient*|plaisir) … (travailler|vous accueillir|t accueillir|equipe|vous
            compter|collaborer)
        (prise de poste|date de debut|date d entree|premier jour|periode d essai|entree en
            fonction)
        (contrat) … (parvien*|signature|arriv*|signer|electronique|suivre)
        (signature electronique)
    """,
    Concept.WELCOME: r"""
        bienvenue (a bord|dans l equipe|parmi nous|chez nous)
    """,
    Concept.CONTRACT: r"""
        (rib|numero de secu*|carte vitale|mutuelle|taille (de|d))
        (sign*|retourn*|renvoy*) … (contrat|exemplaire|promesse|accord)
        (contrat|papiers|formalites|paperasse) … (envo*|prepar*|sign*|pret*|s occupe|semaine)
    """,
    Concept.TERMS: r"""
        \d+ ?(euros?|eur|k|brut|net|heures sur|par mois|par an|de l heure)
        money
        (tickets? resto|titres? restaurant|teletravail|mutuelle)
    """,
    Concept.CONGRATULATION: r"""
        (felicitations|bravo|bonne* nouvelle*|excellente nouvelle)
    """,
    Concept.INVITE: r"""
        (invit*|convi*|convoqu*|propos*|souhait*|aimer*|voudr*|plaisir|recevoir|organis*|
            planifi*|prevoir|fix*|cal*) … (entretien|rencontr*|visio*|second|deuxieme|prochain*|
            echange|rendez vous|rdv|test|essai|journee|appel|venir|point|mise en situation|
            discut*|visite|te voir|vous voir|vous revoir|te revoir)
        (prochaine|derniere|seconde|deuxieme|nouvelle|suite|prochain|dernier) (etape|entretien|
            phase|echange|tour|rencontre|rdv|rendez vous|du processus)
        (poursuiv*|continu*|avanc*|pass*) (l |la |le |les |avec |plus |a |au |notre |en
            )*(echange*|processus|discussion|etape|vous|toi|candidature|loin|prochaine|deuxieme|
            recrutement)
        (rencontr*|voir|discut*|echang*|parler) (avec |de |a )?(le |la |l |les |notre |nos |mon
            |ma |vous |te |reste )*(equipe|directeur|directrice|responsable|manager|associe*|
            patron*|gerant*|cto|ceo|chef*|collegue*|drh|en personne|de vive voix|reste|
            proprietaire|maire|a nouveau)
        (venir|passer|passez|passe|venez|viens|viendr*) … (nous voir|jour|essai|rencontrer|
            bureau|atelier|journee|matin*|apres midi|cabinet|voir|visiter|{day}|clock)
        (?!(\w+ ){1,7}(commencer|debuter|demarrer|prendre))(quand|quel*|quels|quelles) …
            (disponib*|dispo*|libre*|jour*|creneau*|arrang*|convien*|
            convenir|horaire*|heure*) … ¿
        (vos|tes|votre|ta|quelques|de) (disponibilite*|dispo*|creneau*)
        (creneau|creneaux|calendly|plage horaire)
        (journee|demi journee|jour|periode|service) d (essai|immersion|observation)
        (retenu*|selectionne*|passe*) … pour (un|la|l|le|une) (entretien|suite|prochaine|second|
            deuxieme|etape)
        (aimerait|voudrait|souhaite|souhaiterait|veut|aimeraient) (\w+ ){0,2}(voir|rencontrer|
            connaitre|te rencontrer|vous rencontrer|t entendre|parler|discuter|echanger)
        (tu|vous) (pourrais|pourriez|peux|pouvez) (\w+ )?(passer|venir|etre la|nous rejoindre|
            te liberer|vous liberer)
    """,
    Concept.MOVE: r"""
        (report*|decal*|deplac*|repouss*|avanc*|replanifi*|reprogramm*|annul*) (de |d |a |notre
            |votre |l |le |la |ce |cet )*(entretien|rendez vous|rdv|rencontre|visio|appel|
            echange|{day}|clock|heure|point)
        (entretien|rendez vous|rdv|rencontre|visio) … (report*|decal*|deplac*|repouss*|empech*|
            annul*|autre (jour|date|horaire))
        (autre|nouvelle|nouveau) (date|jour|creneau|horaire|moment|rendez vous)
        (retenu*|malade|souffrant*|empeche*|coince*|indisponible|greve|hospitalise*|casse|
            fievre|contretemps|imprevu) … ({day}|clock|entretien|rendez vous|rdv|reporter|
            decaler)
        (a la place|plutot) … ({day}|clock)
        ({day}|clock) … (a la place|plutot)
        (meme heure)
    """,
    Concept.TEST: r"""
        (test|exercice|cas pratique|mise en situation|etude de cas|epreuve|questionnaire|defi|
            devoir) … (realis*|fai*|envo*|compl*|remplir|rempli*|pass*|a la maison|technique|
            ecrit|en ligne|pratique|rend*|lien|ci joint|enonce)
        (realis*|faire|envo*|compl*|pass*|propos*|trouver*) … (test|exercice|cas pratique|mise
            en situation|etude de cas|epreuve|enonce)
        test (technique|pratique|en ligne|ecrit)
    """,
    Concept.CONFIRM: r"""
        (confirm*|not*|valid*|fix*|prevu*|calé|cale|bloque*) … (entretien|rendez vous|rdv|
            rencontre|{day}|clock|creneau|visio)
        (entretien|rendez vous|rdv|rencontre|{day}|clock) … (confirme*|note*|valide*|fixe*|
            parfait|convient|ok|me va|nous va|va tres bien)
        (a|vous attend*|t attend*|vous verr*|au) {day}( alors)?$
        (lien|teams|zoom|meet|visio) … (connexion|reunion|entretien|ci dessous|voici)
        (presentez vous|presente toi|accueil|interphone|etage|code|sonnez|sonne|badge|piece d
            identite)
    """,
    Concept.SLOT: r"""
        (libre|dispo*|possible|convien*|conviendrait|convenir|va|irait|arrang*|pourriez|
            pourrais|pouvez|peux|seriez|serais|plutot|bon|ok|ca te|ca vous) … ({day}|clock) … ¿
        ({day}|clock) … (convien*|irait|possible|dispo*|libre|va|ok|arrang*|bon) … ¿
        (propos*|soit|disponible*|libre*|choix|entre) … ({day}|clock)
        (dites|dis|faites|indiquez|precisez|donnez|donne|transmettre|envoy*) … (dispo*|creneau*|
            jour*|date*|quand|horaire*|prefere*)
    """,
    Concept.MEET: r"""
        (appel|telephone|discuter|echanger|rencontrer|entretien|se voir|se parler|prochaine
            etape)
    """,
    Concept.LATE: r"""
        (pas|n|rien|toujours pas|aucune|sans) … (encore|decision|tranche*|decide*|arrete*|
            statue*|reponse|retour|pris|prise|valide*|signe*)
        (encore|toujours|en cours de) (pas |rien |en |aucun* |attendre |attente |un peu |
            quelques |une |discussion |reflexion |deliberation )+
        (en )?attent* (encore |toujours |de |d |la |le |l |une |un |que )*(validation|reponse|
            accord|feu vert|budget|signature|retour|confirmation|decision|direction|siege|
            direct*|deliberation|que)
        (retard*|tard*|prend* (un peu |beaucoup |bien )?plus|plus (long*|de temps)|traine*|
            trainer|s eternis*|s allong*|prolong*|decalage|delai* supplementaire*|glisse)
        (plus (long*|tard|de temps|lent*)) … (que )?(prevu|pense|annonce|voulu|promis|souhaite|
            imagine)?
        (desole*|pardon|excus*|navre*) … (silence|attente|retard|delai|attendre|tard*|lent*|
            fait patienter)
        (tant que|jusqu a ce que) … (pas|ne|n)
        (report*|repouss*|decal*|differ*) … (decision|reponse|commission|jury|comite|
            recrutement|conseil|calendrier)
        (decision|reponse|commission|jury|comite|recrutement|calendrier) … (report*|repouss*|
            decal*|differ*|retard*|suspendu*)
        (directeur|directrice|patron*|responsable|chef|associe|maire|drh) … (absent*|conge*|
            vacances|rentre|malade|deplacement|revient)
        (encore|reste|restent|dois|devons) … (candidat*|entretien*|personne*) … (voir|
            rencontrer|recevoir|passer|mener|boucler|a)
        (voir|rencontrer|recevoir) encore … (candidat*|personne*)
        (besoin|faut|demande*|laissez|donnez) … (plus de temps|un peu de temps|encore|jours
            supplementaires|semaine de plus|delai)
        (hesit*) (encore|toujours|entre)
        (fait|font) (nous )?patienter
        (pas|n ai pas|n avons pas) la main
        (je sais|nous savons) que … (parle|dit|promis|annonce|evoque)
        (jusqu au|jusqu a) (\w+ ){0,3}(decision|attendre|patienter|rien|suspens)
        (siege|direction|banque|client|mairie|rectorat) … (pas|attend*|tarde|patienter|repond*)
    """,
    Concept.OPEN: r"""
        (processus|recrutement|selection|entretiens|decision|dossier) (est |sont |suit |reste
            )*(toujours |encore |en )*(cours|ouvert*|attente|suspens)
        (toujours|encore) (en (course|lice|liste)|dans la course|dans les favoris|d actualite|
            parmi)
        (tien*|tiendr*) (vous |te |t )?(au courant|informe*)
    """,
    Concept.PATIENCE: r"""
        (patience|patienter|patientez|comprehension)
        des que (j|nous|on|possible|le|la|l)
    """,
    Concept.ASK_FOR: r"""
        (envo*|transmet*|fournir|faire parvenir|adress*|manqu*|besoin|communiq*|joindre|fourni*|
            retourn*|complet*|scanner|faut|attend*) … (diplome*|cv|justificatif*|copie|
            attestation*|references?|permis|certificat*|casier|releve*|lettre|piece*|document*|
            carte|portfolio|book|coordonnees|dossier|fiche|formulaire|bulletin*|patente|
            contacts?)
        (pretention*|salaire|remuneration|preavis|tjm|fourchette|net mensuel|tournes autour)
        (avez vous|as tu|etes vous|es tu|seriez vous|serais tu|auriez vous|pouvez vous|
            accepteriez|pourriez vous|possed*|disposez|tu as|vous avez|t as|parlez vous|
            maitris*) … (permis|fimo|experience|mobile|mobilite|vehicule|voiture|weekend*|nuit*|
            deplacement*|demenag*|caces|diplome|carte|logiciel|anglais|reference*|a jour|
            toujours interesse*|autres pistes|temps (plein|partiel)|preavis) … ¿
        (question*|precision*|point*|detail*|information*|renseignement*) … (complementaire*|
            avant|a vous|encore|pour vous|a propos|sur|manque*|petite|rapide|poser|au sujet|
            savoir)
        (contacter|appeler|joindre|solliciter) … (referent*|references?|ancien* (employeur*|
            patron*|responsable*)|de votre part)
        (pouvez|pourriez|tu peux|tu pourrais|peux tu) … (confirmer|preciser|dire|indiquer|
            expliquer|donner|detailler|repondre|clarifier)
        (serais|seriez|es|etes|veux|voulez|preferes|preferez|prefererais) … (freelance|cdi|cdd|
            temps plein|temps partiel|statut|independant|teletravail) ?(\w+ ){0,8}¿
        (siret|statut|numero de (secu*|permis|siret)|tarif journalier|taux horaire)
    """,
    Concept.ASK: r"""
        (merci|priere) de (bien vouloir )?(nous|me) (confirmer|indiquer|preciser|dire|repondre|
            transmettre|retourner|envoyer)
        ¿
    """,
    Concept.RECEIVED: r"""
        (bien|avons|ai|avoir) (bien )?(recu|receptionne|note|pris connaissance|enregistre)
        (accus*|accuse de) (de )?reception
        (candidature|dossier|document*|message|piece*) … (recu*|enregistre*|parvenu*|arrive*|
            complet*|transmis*)
        (bien recu|c est note|note merci|recu merci|tout est la)
    """,
    Concept.PASSED_ON: r"""
        (transmis*|transmet*|fait suivre|partage*|passe) … (a|au|aux|message|equipe|mot|merci*|
            dossier)
        (etudi*|examin*|analys*) … (candidature|dossier|profil|attention)
    """,
    Concept.WILL_ANSWER: r"""
        (revien*|recontact*|contact*|repond*|reponse|retour|nouvelles|tien*|dir*|appel*|
            decision) … (d ici|avant|sous|dans les|prochainement|rapidement|bientot|des que|fin|
            {day}|semaine|courant|au plus tard|vite|prochains)
        (d ici|avant|sous|dans les|au plus tard) … (revien*|recontact*|repond*|reponse|retour|
            nouvelles|decision|contact*)
        (regarde|voit|discute|parle) (ca |cela |en )?(avec) (ma|mon|l|le|la|mes)
        (te|vous) (redis|rappelle|redirai|rappellerai|recontacte|fais signe)
    """,
    Concept.THANKS: r"""
        (merci|remerci*)
        (avec plaisir|plaisir partage|ravi* … (rencontr*|echang*)|c etait (top|super|un plaisir|
            chouette|tres)|de rien|je vous en prie)
        (bonne|belle|excellent*) (journee|soiree|week end|weekend|fin de)
        c est gentil
    """,
    Concept.AWAY: r"""
        (absent*|en conge*|en vacances|hors du bureau|en deplacement|indisponible) … (jusqu|du|
            de retour|retour|au|inclus|actuellement|pour|et|mon|votre|depuis)
        (actuellement|suis|serai|sommes) (en |absent*|ferme*|actuellement )(conge*|vacances|
            deplacement|absent*|arret|du bureau)?
        (de retour|a mon retour|mon retour|reprendrai|reouvr*)
        (en cas d urgence|pour toute urgence|en mon absence|pendant mon absence)
        (ne (travaille|fait)|n est|a quitte) (plus )?(partie|plus|chez|l entreprise|la societe)
            … (contact*|ecrire|adress*|merci)
    """,
    Concept.MACHINE: r"""
        (message|reponse|mail|courriel|e mail) (a ete )?(genere*|envoye*)? ?(automatique*|
            automatiquement)
        (ne|pas) (repondre|pas repondre|repondez pas) a ce (message|mail|courriel)
        (numero de (ticket|dossier|demande)|votre demande) … (enregistre*|prise en compte|cree*|
            \d+)
        (boite|adresse) … (pas|non) (consultee|surveillee|lue)
    """,
    Concept.BOUNCED: r"""
        (n a pas pu|pas pu) etre (remis|distribue|delivre|livre)
        (adresse|destinataire|boite) … (introuvable|inconnu*|n existe pas|pleine|inexistante)
    """,
    Concept.ADVERT: r"""
        (newsletter|desinscri*|desabonn*|webinaire|podcast|episode|formation gratuite|code
            promo|promotion|offre speciale|inscrivez vous|telecharg*|cliquez ici|abonn*)
        (nouvelles?|\d+|dernieres) (nouvelles )?offres (d emploi|pour|correspond)
        (alerte emploi|alerte*|offres similaires|candidatez)
        (reuss*|prepar*|coach*|conseil*|question* piege*) … (entretien*|cv|recruteur*)
        (etude|enquete|sondage|these|memoire|recherche) … (participant*|bon d achat|entretien|
            questionnaire|temoignage*)
        (interview*|interviewer|temoignage) … (emission|podcast|journal|article|radio|magazine)
        (commande|colis|livraison|facture|mot de passe|abonnement)
    """,
    Concept.OTHER_BUSINESS: r"""
        (dimanche midi|gigot|mamie|papa|maman|bisous|ma cherie|anniversaire|diner|resto|match|
            parents d eleves|chers (parents|administres|voisins)|appartement|loyer|proprietaire
            de|plombier|coupure|facture|devis|bon de commande|mariage|concert|reunion publique|
            cantine|sortie scolaire)
        (erreur de destinataire|mauvais* (personne|adresse|destinataire))
    """,
    Concept.PRIVATE: r"""
        (papa|maman|mamie|papi|tata|tonton|ma cherie|mon cheri|mon grand|bisous|alors cet
            entretien|et cet entretien|comment s est passe|gigot|anniversaire|aperos?)
    """,
    Concept.JOB: r"""
        (candidature*|candidat*|poste|entretien*|cv|recrut*|embauche*|contrat|preavis|emploi|
            cdi|cdd|stage|profil|postul*)
    """,
    Concept.CANDIDACY: r"""
        (candidature*|candidat*|poste|entretien*|cv|recrut*|embauche*|contrat|preavis|salaire|
            stage|emploi|offre|profil|essai|rendez vous|echange|equipe|postul*)
    """,
    Concept.SILENCE: r"""
        (sans|en l absence de|a defaut de|faute de) (reponse|nouvelle*|retour)
        (si|passe) … (pas|aucun*) … (reponse|nouvelle*|retour|contact*)
    """,
    Concept.HYPOTHETICAL: r"""
        (si|au cas ou|dans le cas ou|lorsque) (votre|nous|vous|le|la|notre|un|une|toutefois|
            jamais|ta|ton)? ?(\w+ ){0,3}(retenu*|correspond*|selectionn*|interess*|profil|
            candidature|etions|devions)
        (sans (reponse|nouvelle*)|a defaut|passe ce delai)
        (avant|afin) (de|que)
        (aurions|aurais|aurait) (aime|voulu|pu|souhaite)
    """,
    Concept.NEGATION: r"""
        (ne|pas|aucun|aucune|jamais|sans|ni|plus|personne|non)
    """,
}
