import { entries, type PhraseTable } from './phraseTable';

/** French. */
export const fr: PhraseTable = {
  language: 'fr',
  script: 'Latin',
  stopWords: entries(
    `le; la; les; des; du; de; et; est; sont; vous; votre; vos; nous; notre; nos; une; un; pour; pas; ne; que; qui; avec; dans; sur; par; si; au; aux; ce; cette; avez; été; être; a; merci; ou; à; en; cet; il`,
  ),
  months: [
    ['janvier', 'janv', 'jan'],
    ['février', 'févr', 'fév'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'déc'],
  ],
  weekdays: entries('lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche'),
  dayWords: ['jour', 'jours'],
  periodWords: entries(
    'heure; heures; minute; minutes; semaine; semaines; mois; an; ans; année; années; trimestre; trimestres; quinzaine',
  ),
  invoiceWords: entries('facture; factures; document; documents; échéances'),
  // prettier-ignore
  numberWords: {
    un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11,
    douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, trente: 30, quarante: 40, cinquante: 50,
    soixante: 60,
  },
  ordinalWords: entries('premier; deux; trois; quatre; cinq; six; sept; huit; neuf; dix; quinze; vingt; trente'),
  magnitudeWords: entries(
    'cent; cents; mille; millier; milliers; million; millions; milliard; centaine; centaines; dizaine',
  ),
  percentWords: entries('pour cent; pourcent; pourcentage; pourcents'),
  // prettier-ignore
  currencyWords: {
    euro: ['EUR'], euros: ['EUR'], dollar: ['USD', 'CAD', 'AUD'], dollars: ['USD', 'CAD', 'AUD'], livre: ['GBP', 'EGP'],
    livres: ['GBP', 'EGP'], yen: ['JPY'], yens: ['JPY'], francs: ['CHF', 'XAF', 'XOF', 'XPF'], dirhams: ['MAD', 'AED'],
    dinars: ['TND', 'DZD', 'KWD', 'BHD', 'JOD'], couronnes: ['SEK', 'NOK', 'DKK', 'CZK'], centimes: [],
  },
  replyIfMissing: entries(`
    (répon*|réponse|écri*|dites|dire|signal*|contact*|faites|faire savoir|tenez|tenir|indiqu*|prévenez|prévenir|revenez vers|informez|retour|à votre disposition|à votre écoute|appelez|joignable|un mot|volontiers|corrigerons) ~~~~ (manque*|manquant*|clair|incorrect*|erroné*|erreur*|question*|problème*|besoin|bloqu*|désaccord|contest*|correspond*|inexact*|anomalie*|exact*|souci|difficulté|renseignement*|information*|justificatif*|copie*|duplicata|document*|pièce|introuvable|remarque|attendez|volontaire|va pas|changement|il vous faut|soulève|perdu*|autrement|bonne personne|fausse)
    (manque*|manquant*|clair|incorrect*|erroné*|erreur*|question*|problème*|besoin|bloqu*|désaccord|contest*|correspond*|inexact*|anomalie*|exact*|souci|difficulté|renseignement*|information*|justificatif*|copie*|duplicata|document*|pièce|introuvable|remarque|attendez|volontaire|va pas|changement|il vous faut|soulève|perdu*|autrement|bonne personne|fausse) ~~~~ (répon*|réponse|écri*|dites|dire|signal*|contact*|faites|faire savoir|tenez|tenir|indiqu*|prévenez|prévenir|revenez vers|informez|retour|à votre disposition|à votre écoute|appelez|joignable|un mot|volontiers|nous la corrigerons)
    (répon*|écri*|dites|dire|signal*|contact*|faites|tenez|prévenez|informez|informer|demande*|revenez|signe) ~~~ (si|s'il|s'ils|en cas|toute|lorsque)
    (si|s'il|s'ils|en cas|toute|question*|une copie|pas clair) ~~~~~~ (répon*|écri*|dites|dire|signal*|contact*|faites|tenez|prévenez|informez|informer|demande*|revenez|retour)
  `),
  ignoreIfPaid: entries(`
    (déjà|entre temps|entretemps|depuis|crois*|vient d'être|venez|en cours|en route|parti*|payé*|réglé*|règlement|effectué*|fait|programmé|prévu|virement*|paiement) ~~~~~~ (ignor*|pas tenir compte|tenez pas compte|ne tenez|sans objet|rien à faire|rien d'autre|rien dit|négliger|oubliez|laissez ~ côté|pas donner suite|nous en excuser|considér*)
    (ignor*|pas tenir compte|tenez pas compte|ne tenez|sans objet|rien à faire|rien d'autre|rien dit|négliger|oubliez|laissez ~ côté|pas donner suite|nous en excuser|considér*) ~~~~~~ (déjà|entre temps|entretemps|depuis|crois*|vient d'être|venez|en cours|en route|parti*|payé*|réglé*|règlement|effectué*|fait|programmé|prévu|virement*|paiement)
    (déjà ~ (pay*|régl*|effectu*|fait*|vers*|vir*|envoy*)|entre temps|entretemps|crois*|en route|parti) ~~~ (merci|remerci*|désolé*)
    (merci|remerci*|désolé*) ~~~ (déjà ~ (pay*|régl*|effectu*|fait*|vers*|vir*|envoy*)|entre temps|entretemps|crois*|en route|parti)
  `),
  idioms: entries(`
    (dans l'|dans un souci d')? intérêt (de la|d'une|du) (clarté|transparence|bonne gestion|bon ordre); dans votre (propre)? intérêt; merci de (votre|l') intérêt; dans les meilleurs délais; (coordonnées bancaires|coordonnées de paiement) ~ (sur|dans) (la|votre|notre|chaque) facture; sans frais; aucun frais; un plaisir; à votre disposition; plus amples informations
    (de|par|porter|portez) l'intérêt que; l'intérêt que vous (portez|avez); (dans|en) (votre|notre|l') intérêt (comme|commun|mutuel)?; intérêt (commun|mutuel); (bonne|agréable|belle|excellente) (fin de journée|journée|soirée|semaine|fin de semaine); (est|sont|a été|ont été|sera|déjà|bien) (payée|payées); (la|une|les|cette|déjà|l'avez) (déjà)? (payée|payées); (moins)? urgent (pour|de) rien; dernier point; sans aucune urgence; (le|la) dernier* (d'entre|de ces|de la liste); (n'hésitez|hésitez) pas; mise à jour; dans les meilleurs délais; rue du Tribunal
    ces derniers jours; ces jours ci; ces derniers temps
    (merci|remercions) (de|pour) votre patience; votre patience
    sans (aucun)? coût*; aucun coût*
  `),
  relativeDates: entries(`
    demain; après demain; ce soir; (la semaine|le mois|le trimestre|l'année|l'an) (prochain*|suivant*|dernier*|à venir|en cours); (cette|prochaine|dernière) (semaine|année|quinzaine); (ce|prochain|dernier) (mois|trimestre|week end); (prochains|prochaines|quelques|derniers) (jours|semaines|heures|mois)
    (sous|d'ici|dans un délai|dans les|dans le délai) ~ (jour|jours|heures|semaine|semaines|mois|quinzaine); (dans|en|avant|après|moins de) (moins de|un délai de)? # (jour|jours|heure|heures|semaine|semaines|mois); dans (un|une) (jour|heure|semaine|mois|quinzaine)
    # jours (ouvrés|ouvrables|francs|pour|à compter|restants|de délai); # semaines; (fin|début|milieu|mi|courant|dans le courant) (de|du|d'|de la|de l')? (ce|cette)? (mois|semaine|journée|année|trimestre|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)
    (avant|d'ici|jusqu'à|jusqu'au|au plus tard) (ce soir|midi|minuit|demain|lundi|la fin|le week end|aujourd'hui); (payer|régler|réglez|payez|paiement|règlement|virement) ~ aujourd'hui; dès aujourd'hui; aujourd'hui (même|au plus tard)
    (en|avant|d'ici|courant|jusqu'en) (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre); sous huitaine; sous quinzaine; huitaine; quinzaine; (il y a|depuis) (un|une|deux|trois) (mois|semaine|semaines)
    (sous|d'ici|dans|dans les) ~ (jour|jours|heures|semaine|semaines|quinzaine); en (deux|trois|quatre|cinq|six|sept|huit|dix|quinze|#) (jours|heures|semaines); # (heures|jours|semaines) (pour|afin); d'ici (la|le)? ~ (fin|prochain*|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche); (avant|d'ici|pour|jusqu'à) (le)? (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche); (deux|trois|quatre|une|quelques) (semaine|semaines|jours) ~ (plus|supplémentaire*|encore); fin du mois; fin de (la)? semaine; fin d'année; ce mois ci; cette semaine
  `),
  threats: entries(`
    (action*|voie*|poursuite*|procédure*|mesure*|démarche*|recours|suite*) (en)? (justice|judiciaire*|légale*|juridique*|contentieuse*|pénale*|d'huissier); judiciaire*; judiciairement; en justice; juridique*; poursuites; poursuivre ~ (justice|tribunal|tribunaux); tribunal; tribunaux; avocat*; huissier*; commissaire de justice; contentieux; procès; assign* ~ (justice|tribunal|devant); assignation; plainte; porter plainte; injonction*; mise en demeure; mettre en demeure; mettons en demeure; saisie (sur|conservatoire|attribution|arrêt|immobilière|mobilière|bancaire|des biens|de vos|de votre); saisir ~ (tribunal|justice|biens|compte); police; gendarmerie; pénal*; jugement*; redressement; liquidation; exécution forcée; rupture de contrat; notre service juridique
    (société|agence|cabinet|service|bureau|organisme|entreprise) de recouvrement; recouvrement*; agence de crédit; débiteur*; débitrice*; (la|une|votre|cette|notre|sa|de|des|vos|les|leurs) (dette|dettes); (dette|dettes) (est|sont|sera|totale*|impayée*|reste*); affactur*; (transmettre|transmis|transmettrons|confier|confié|confierons|céder|cédé|remettre) ~ (tiers|recouvrement|cabinet|agence|huissier|avocat)
    fichage; fiché*; fichier (des|de la) (incidents|Banque); Banque de France; (cote|note|notation|dossier|historique|bureau*|réputation) de crédit; solvabilité; liste noire; incident* de paiement; défaut de paiement; (signaler|signalé|déclar*) ~ (Banque de France|organisme*|agence*|défaut)
    (suspen*|interromp*|interruption|coup*|résili*|arrêt*|bloqu*|gel|geler|cess*|annul*|fermer|fermeture|désactiv*|retenir|limit*|mettre fin) ~ (service*|compte*|accès|livraison*|fourniture*|commandes|abonnement*|contrat*|prestation*|expédition*)
    (service|services|compte|comptes|accès|livraison*|fourniture*|commandes|abonnement*|contrat*|prestation*|expédition*) ~ (suspendu*|interrompu*|coupé*|résilié*|arrêté*|bloqué*|gelé*|annulé*|fermé*|désactivé*|retenu*|limité*)
    magistrat*; juge; juges; juridiction*; arbitrage; légal*; judiciaire*; litige porté; au contentieux; con tentieux; injonction*; (société|entreprise|agence|cabinet|organisme) spécialisé*; (récupérer|récupération) ~ (somme|montant|créance|dû|argent); (confier|confie*|transmett*|transférer|céder|remettre|passer|donner) ~ (dossier|affaire|créance|facture) ~ ; (dossier|affaire|créance) ~ (confié*|transmis*|transféré*|cédé*|remis*|entre les mains|à un tiers|finisse|devant); tiers; intervention extérieure; voie* (de droit|contraignante*)
    (cote|note|notation|crédit|réputation) ~ (nuire|affect*|dégrad*|entach*|bais*); (nuire|affecter|dégrader|entacher) ~ (cote|note|notation|crédit|réputation|image); Coface; Altares; Euler; Infogreffe; retard de paiement ~ (signal*|déclar*); mauvais payeurs
    (commandes|commande|livraison*|prestation*|service*|accès|compte|abonnement*|expédition*) ~~ (attente|en suspens|limité*|retardé*|refusé*|arrêt|arrêter|cesser|cessent|interrompu*|restreint*|compromis*|gelé*|tant que|jusqu'au paiement|après paiement|qu'après); (tant que|jusqu'à ce que) ~ (payé*|réglé*|paiement|règlement|reçu*); (amenés|contraints|obligés|devrons|devrions|pourrions) ~ (suspendre|interrompre|cesser|bloquer|limiter|arrêter|couper)
    (appel|recours|confier|recourir) ~ (professionnel*|spécialiste*); assureur*; assurance crédit; compagnie d'assurance
    (livraison*|commande*|prestation*|service*) ~ dépend*; mettre (fin|un terme); (fin|terme) à (notre|la|cette) (collaboration|relation*|partenariat|coopération); (collaboration|relation*|partenariat) ~ (compromis*|menac*|cess*|interromp*|en péril)
  `),
  newTerms: entries(`
    frais; pénalité*; amende; amendes; intérêt; intérêts; intérêt moratoire; majoration*; majoré*; surcoût*; supplément; suppléments; surtaxe*; agios; indemnité*; dommages; dédommagement; coûts (supplémentaires|additionnels); à vos (frais|dépens); facturer des; (montant|solde|somme) ~ (augment*|major*|doubl*)
    remise*; rabais; ristourne*; escompte*; réduction*; réduit*; geste commercial; (renoncer|renonçons|renonce) à; abandon de; annulation de la (dette|créance|facture); la moitié; moitié (du|de la|prix); bon d'achat; cadeau*; bonus; avoir commercial; (payer|régler|accepter|acceptons) ~ (moins|seulement|partiel*)
    (nouveau*|nouvel*|nouvelle*|modifié*|prolongé*|autre*) (délai*|échéance*|condition*|date*|terme*|modalité*|échéancier*); (conditions|modalités|échéance|délai) (modifi*|prolong*|révis*|mises à jour|chang*); prolongation*; prolonger; délai* (supplémentaire*|de grâce|de paiement|de règlement|accordé*|additionnel*|pour (payer|régler)); délai de #; (un|de|le) report (de|d'|du); reporter ~ (échéance|paiement|règlement|date); moratoire*; échelonn*; échéancier*; en plusieurs fois; plan de paiement; plan de règlement; plan d'apurement; mensualité*; en (plusieurs)? versements; paiement d'avance; prépaiement; payer d'avance; plus de temps; payer plus tard; plafond de crédit; limite de crédit; (nous|on) (accept*|accord*|offr*|garantiss*|promett*|propos*); net # jours; # jours net; # jours fin de mois
    plein droit; forfaitaire*; indemnité*; s'ajout*; (déduire|déduisez|déduire|retirer|retirez|économis*) ~ (pour cent|montant|somme|si vous); pour cent; (plusieurs|deux|trois|quatre|dix) (fois|versements|mensualités|paiements|échéances|parties|tranches) ~; en (deux|trois|quatre|cinq|six|dix|plusieurs) fois; (laiss*|donn*|accord*|offr*) ~ (semaine*|jour*|mois|temps|délai*|plus); (faisons|fais|faire) ~ (cadeau|grâce|geste|fleur); geste; (cadeau|grâce) (du|de la|de ce|des); contre (paiement|règlement|remboursement) ~ (comptant|avance|commande); comptant; (repousser|décaler|retarder|reculer|différer|étaler) ~ (échéance|paiement|règlement|date); (échéance|date|paiement) ~ (repoussé*|décalé*|retardé*|reculé*|différé*|étalé*|flexible); (désormais|dorénavant|à l'avenir) ~ (conditions|comptant|avance|paiement|livr*); (garder|gardez|oublier|oublions|laisser|laissons) (le|la) (reste|solde|différence)
    coûts; coût; mensualit*; mensuel*; petit à petit; peu à peu; petits (versements|pas); (en|par) petits montants
    (faire|fais|faisons|ferons) ~ effort*; effort (sur|commercial|financier); négoci*; compromis; supplément*; terrain d'entente
  `),
  pressure: entries(`
    honte; honteux; honteuse; scandal*; irresponsable*; malhonnête*; fraude*; fraud*; escroc*; arnaque*; voleur*; mensonge*; menteur*; mentez; mauvais payeur*; inadmissible*; inacceptable*; déçu*; décevant*; déception; réputation; (informer|contacter|prévenir|avertir|avertirons|informerons) ~ (patron|employeur|famille|voisin*|vos clients|vos fournisseurs|vos partenaires|vos collègues|direction|banque|presse); publiquement; en public; rendre public; paresseux; stupide*; idiot*; excuses bidon; aucune excuse; mauvaise foi; moralité
    urgent*; urgence; d'urgence; immédiat*; immédiatement; sans (plus)? (délai|attendre|tarder); sans aucun délai; sur le champ; (payez|réglez|agissez|répondez|virez|versez) ~ tout de suite; tout de suite (payer|régler); aussitôt; (dernier|dernière|ultime) (rappel*|avis|avertissement*|chance|relance*|demande|sommation|délai|fois|occasion|mise); dernièrement averti; ultimatum; sommation*; sommons; avertissement*; avertir; conséquence*; graves; (autres|prochaines) (mesures|démarches|étapes); mesures (qui s'imposent|nécessaires|supplémentaires); sinon (nous|le|la|les|notre|votre|un|une) ~ (devrons|serons|serions|devrions|sera|seront|engag*|transm*|saisi*|suspend*); à défaut (de|nous); faute de (quoi|paiement|règlement|réponse); dans le cas contraire; contraint*; obligés; forcé*; pas d'autre (choix|option|solution); aucun autre choix; au plus tard; impérativement; impératif; expire; expiré; expirer; (notre|perd*) patience; patience (a|est); trop tard; nous réservons; réserv* le droit; exigeons; exiger; exige; nous vous demandons instamment; ne tardez pas; agissez; si vous ne (payez|réglez) pas
    (entreprise*|société*|client*|commerçant*|gens) (sérieu*|honnête*|correct*|digne*); (sérieux|honnête) ~ paie*; paie* ses (factures|dettes); (votre|cette) (attitude|comportement|conduite); (confrères|autres clients|concurrents|tous nos clients|tous les autres) ~ (paient|payent|règlent|payé); (direction|patron|supérieur*|responsable|hiérarchie|siège|gérant) ~ (informé*|apprend*|saura|prévenu*|averti*|au courant|contact*); (informer*|avertir*|alert*) ~ (direction|patron|supérieur*|responsable|hiérarchie|siège|gérant); (temps|délai) (presse|file|est compté|court|passe); le temps (presse|est|vous); avant qu'il ~ tard; agir maintenant; (payez|réglez|agissez|répondez) (maintenant|enfin|vite|tout de suite|dès); enfin payer; prenez ~ au sérieux; au sérieux; gravité; (serait|c'est) ~ (dommage|regrettable|malheureux|fâcheux|regrettable|désagréable); regrettable*; dommage (que|si|pour); (personne|nul|aucun de nous) ne (souhait*|veut|voudrait|désire); (préférerions|aimerions|préférons|voudrions) ~ (ne pas|éviter|pas); à regret; nous éviter ~; éviter (des|les|tout*|d'en|que) ~ (désagrément*|complication*|ennui*|problème*|extrémité*|escalade); désagrément*; (attend*|espér*) (mieux|plus|davantage) de vous; obligations; vos engagements; négligence*; (avons|sommes|été) ~ patient*; relances; responsable* de ; tenu* responsable*; tant que vous
    patience; insister; sommons; gênant
    (société|entreprise|maison) de votre (taille|rang|réputation|importance|envergure); (devrait|devriez) pouvoir (payer|régler|se le permettre); les moyens de
    (autres|vos) (fournisseurs|créanciers|partenaires|concurrents) ~; (bonne|mauvaise) (image|impression|foi)
  `),
  contactClaims: entries(`
    (nous|je|équipe|collègue*) ~ (avons|ai|a|avoir) ~ (appelé*|téléphoné|rencontré*|visité*|parlé|discuté|laissé ~ message|tenté|essayé|contacté*|convenu|rappelé); (comme|ainsi que) (convenu|discuté|promis|annoncé|indiqué|vous le savez|mentionné|évoqué); (notre|nos|dernier|précédent|votre|récent) (dernier|dernière|précédent*)? (appel*|conversation*|entretien*|visite*|rendez vous|échange*|discussion*|coup de fil); (par|au) téléphone ~ (convenu|dit|promis|confirmé); messagerie vocale; répondeur; (deuxième|seconde|second|troisième|quatrième|cinquième|#e|#ème) (relance*|rappel*|demande*|avis|lettre*|courrier*|fois|tentative*); (plusieurs|nombreux|nombreuses|maintes|multiples|diverses) (fois|relances|rappels|reprises|courriers|messages|appels|tentatives|demandes|lettres); à maintes reprises; malgré (nos|notre|plusieurs|de nombreux|de nombreuses|les); vous ~ (ignoré|refusé|refusez|pas répondu|jamais répondu|jamais); vous ignorez (nos|notre|nous)
    comme (je|nous|on|convenu|dit|indiqué|expliqué|mentionné) ~ (dit|téléphone|expliqué|indiqué|mentionné|écrit|convenu|annoncé|signalé); au téléphone; (avons|ai|avions) ~ (écrit|relancé*|prévenu*|rappelé*|signalé*|averti*|demandé) ~ (fois|déjà|plusieurs|reprises|#|avant|mois|semaine*)?; déjà ~ (écrit|relancé*|prévenu*|averti*|signalé*|rappelé*|appelé*|demandé); (nos|notre|mes|mon) (dernier*|précédent*|nombreux|différents|premier*)? (courrier*|lettre*|message*|relance*|rappel*|mail*|courriel*|appel*|e mail*) ~ (sans réponse|resté*|ignoré*|précédent*|du mois); sans (réponse|suite|retour) (de votre part|à ce jour)?; resté* sans (réponse|suite|effet); (précédent*|antérieur*|dernier*) (courrier*|lettre*|message*|relance*|rappel*|mail*|courriel*); (votre|notre|un|une) (collègue*|collaborat*|comptable|assistant*|secrétaire) ~ (promis|confirmé|assuré|dit|annoncé|indiqué|courant); (lors de|pendant|depuis) (notre|nos|votre|la dernière) ~ ; (vu|rencontré*|parlé|discuté|croisé*) ~ (bureau*|ensemble|téléphone)
    (ma|mes|notre|nos|dernière) visite*; vous (disiez|me disiez|nous disiez|avez dit|m'avez dit)
  `),
  promiseClaims: entries(`
    vous ~ (promis|confirmé|assuré|engagé*|convenu|annoncé|garanti); votre (promesse|engagement|parole|confirmation|assurance|accord); (paiement|règlement|date|montant) (promis*|annoncé*|convenu*)
  `),
  bankDetails: entries(`
    IBAN; BIC; SWIFT; RIB; code banque; code guichet; numéro de compte; compte bancaire; titulaire du compte; coordonnées bancaires; domiciliation; relevé d'identité; (nouveau*|nouvelle*|nouvel|autre|suivant) (compte|banque|RIB|IBAN|coordonnées); (virer|virement|verser|transférer|payer|régler|versement) ~ (sur|à) ~ (compte|banque); Western Union; bitcoin*; crypto*; carte cadeau*; cartes cadeaux; bénéficiaire*
    (changé|changeons|changement) (de|d') (banque|compte|coordonnées|établissement|domiciliation); (coordonnées|compte|banque|RIB) ~ (changé|nouveau*|nouvelle*|modifié*|mis à jour); (nouveau|nouvelle|notre nouveau) ~ (compte|banque|RIB|IBAN|établissement); (vire*|verse*|transfére*|dépose*|envoye*) ~ (compte|banque|espèces|argent); sur (le|notre|ce|mon) (nouveau)? compte (suivant|ci dessous|ouvert|bancaire|de la)
    (mettre|mettez) à jour ~; (informations|données|instructions) de (virement|paiement|règlement)
  `),
  secretRequests: entries(`
    (numéro*|données|coordonnées|détails|informations) de (la|votre)? carte*; carte (bancaire|de crédit|bleue); cryptogramme; CVV; CVC; mot de passe; mots de passe; code (PIN|secret|confidentiel|de sécurité|de vérification|d'accès|à usage unique); PIN; identifiant*; données de connexion; pièce d'identité; carte d'identité; passeport*; date de naissance; nom de jeune fille; numéro de sécurité sociale; banque en ligne; vérifier (votre|vos) (compte|identité|coordonnées)
    (chiffres|numéro*|date|code|expiration|dos|copie|photo) ~~ (carte*|passeport|pièce d'identité); (votre|la) carte ~ (numéro*|chiffres|expiration|code|dos|validité); mot* de passe; codes d'accès; (trois|3) (derniers)? chiffres; permis de conduire
  `),
  machineTalk: entries(`
    en tant (qu'|que) (IA|intelligence|modèle|assistant); modèle de langage; (ignore*|ignorez|oublie*|oubliez) ~ (instruction*|consigne*|règles|directives) ~ (précédent*|ci dessus|antérieure*)?; invite système; prompt système; voici (le|un|votre) (brouillon|projet de|message révisé|texte demandé); bien sûr voici; note (au|à l'attention du) (relecteur|réviseur|validateur); espace réservé; texte à remplacer
    (instruction*|consigne*|directive*) (précédente*|antérieure*|ci dessus|suivante*); toutes les (instruction*|consigne*|directive*); (message|mail|texte|courriel|e mail|version|brouillon) (révisé*|corrigé*|réécrit*|amélioré*|demandé*|généré*); que vous avez (demandé|souhaité); en tant (qu'|que) ~ (assistant*|IA|intelligence|modèle|robot); (valid*|approuv*|march*|consid*) ~ (facture|dette|message) ~ (payé*|réglé*|soldé*|annulé*); validez la facture; relecteur*; JSON
    sans (relecture|validation|vérification|approbation); (approuver|valider) et envoyer
    (approbateur*|valideur*)
  `),
  internalNotes: entries(`
    note* (interne*|à usage); interne* (uniquement|seulement|client*|note*); (usage|à titre) interne; (client|cliente|compte) (à risque|difficile|mauvais|douteux|paie|prioritaire); (ne pas|à ne pas) (montrer|mentionner|dire|transférer|divulguer|communiquer) ~; (paie|paye|règle) (toujours|souvent|régulièrement|habituellement) ~ retard; toujours en retard; score ~ ; cote de risque; risque client; confidentiel*; le client (paie|est|a|dit|prétend|refuse|veut); responsable (du|de) compte; CRM; relancer plus fort
    (client|cliente|compte) (classé|réputé|jugé|connu|marqué|signalé|à (risque|problème*|surveiller|éviter|relancer|ménager|bloquer|suivre)) ~; à surveiller; client ~ difficile
    (paie|paye|règle) (jamais|toujours|rarement|souvent); ne (paie|paye|règle) (jamais|pas)
    (commerciaux|commercial|service|comptabilité) (pensent|pense|dit|disent|croit|croient|estime*); (ce|cette) (client|cliente)
  `),
  taxNumbers: entries(`
    (numéro*|n|identifiant) (de|d') (TVA|SIRET|SIREN|identification fiscale); TVA intracommunautaire; (SIRET|SIREN); identifiant fiscal; (notre|votre) (TVA|numéro fiscal)
  `),
  greetings: entries(`
    Bonjour; Bonsoir; Cher; Chère; Chers; Chères; Salut; Coucou; Bien cher; À l'attention de
  `),
  titles: entries(`
    Monsieur; Madame; Mademoiselle; Mme; Mlle; Messieurs; Mesdames; Maître; Docteur; Professeur; MM
  `),
  roles: entries(`
    Monsieur; Madame; Messieurs; Mesdames; Client; Cliente; Clients; Équipe; Collègue; Collègues; Comptabilité; Service; À; Tous; Toutes; Partenaire; Partenaires; Et; Confrère; Direction; Facturation; Fournisseurs; Nous; Je; Votre; Notre; Toute; Sincères; Rappel
    Équipe; L'équipe; Toute l'équipe
  `),
  closings: entries(`
    cordialement; salutations; bien à vous; sincèrement; amicalement; merci; considération; à bientôt; bonne journée; belle journée; bonne soirée; belle soirée; bonne fin de
  `),
};
