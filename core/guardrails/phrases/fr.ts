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
    (répon*|réponse|écri*|dites|dire|signal*|contact*|faites|faire savoir|tenez|indiqu*|prévenez|revenez vers|merci de nous|informez) ~~~~ (manque*|manquant*|pas clair|clair|incorrect*|erroné*|erreur*|question*|problème*|besoin|bloqu*|désaccord|contest*|correspond pas|inexact*|anomalie*)
    (manque*|manquant*|pas clair|clair|incorrect*|erroné*|erreur*|question*|problème*|besoin|bloqu*|désaccord|contest*|correspond pas|inexact*|anomalie*) ~~~~ (répon*|réponse|écri*|dites|dire|signal*|contact*|faites|faire savoir|tenez|indiqu*|prévenez|revenez vers|merci de nous|informez)
  `),
  ignoreIfPaid: entries(`
    (déjà|entre temps|entretemps|croisé*|vient d'être|en cours de) ~~~ (ignorer|ignorez|ne pas tenir compte|tenez pas compte|tenir pas compte|pas tenir compte|sans objet|merci|remerci*|rien à faire|rien d'autre|considér*|négliger)
    (ignorer|ignorez|ne pas tenir compte|tenez pas compte|pas tenir compte|sans objet|merci|remerci*|rien à faire|rien d'autre|considér*|négliger) ~~~~ (déjà|entre temps|entretemps|croisé*|vient d'être)
  `),
  idioms: entries(`
    (dans l'|dans un souci d')? intérêt (de la|d'une|du) (clarté|transparence|bonne gestion|bon ordre); dans votre (propre)? intérêt; merci de (votre|l') intérêt; dans les meilleurs délais; (coordonnées bancaires|coordonnées de paiement) ~ (sur|dans) (la|votre|notre|chaque) facture; sans frais; aucun frais; un plaisir; à votre disposition; plus amples informations
  `),
  relativeDates: entries(`
    demain; après demain; ce soir; (la semaine|le mois|le trimestre|l'année|l'an) (prochain*|suivant*|dernier*|à venir|en cours); (cette|prochaine|dernière) (semaine|année|quinzaine); (ce|prochain|dernier) (mois|trimestre|week end); (prochains|prochaines|quelques|derniers) (jours|semaines|heures|mois)
    (sous|d'ici|dans un délai|dans les|dans le délai) ~ (jour|jours|heures|semaine|semaines|mois|quinzaine); (dans|en|avant|après|moins de) (moins de|un délai de)? # (jour|jours|heure|heures|semaine|semaines|mois); dans (un|une) (jour|heure|semaine|mois|quinzaine)
    # jours (ouvrés|ouvrables|francs|pour|à compter|restants|de délai); # semaines; (fin|début|milieu|mi|courant|dans le courant) (de|du|d'|de la|de l')? (ce|cette)? (mois|semaine|journée|année|trimestre|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)
    (avant|d'ici|jusqu'à|jusqu'au|au plus tard) (ce soir|midi|minuit|demain|lundi|la fin|le week end|aujourd'hui); (payer|régler|réglez|payez|paiement|règlement|virement) ~ aujourd'hui; dès aujourd'hui; aujourd'hui (même|au plus tard)
    (en|avant|d'ici|courant|jusqu'en) (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre); sous huitaine; sous quinzaine; huitaine; quinzaine; (il y a|depuis) (un|une|deux|trois) (mois|semaine|semaines)
  `),
  threats: entries(`
    (action*|voie*|poursuite*|procédure*|mesure*|démarche*|recours|suite*) (en)? (justice|judiciaire*|légale*|juridique*|contentieuse*|pénale*|d'huissier); judiciaire*; judiciairement; en justice; juridique*; poursuites; poursuivre ~ (justice|tribunal|tribunaux); tribunal; tribunaux; avocat*; huissier*; commissaire de justice; contentieux; procès; assign* ~ (justice|tribunal|devant); assignation; plainte; porter plainte; injonction*; mise en demeure; mettre en demeure; mettons en demeure; saisie (sur|conservatoire|attribution|arrêt|immobilière|mobilière|bancaire|des biens|de vos|de votre); saisir ~ (tribunal|justice|biens|compte); police; gendarmerie; pénal*; jugement*; redressement; liquidation; exécution forcée; rupture de contrat; notre service juridique
    (société|agence|cabinet|service|bureau|organisme|entreprise) de recouvrement; recouvrement*; agence de crédit; débiteur*; débitrice*; dette*; affactur*; (transmettre|transmis|transmettrons|confier|confié|confierons|céder|cédé|remettre) ~ (tiers|recouvrement|cabinet|agence|huissier|avocat)
    fichage; fiché*; fichier (des|de la) (incidents|Banque); Banque de France; (cote|note|notation|dossier|historique|bureau*|réputation) de crédit; solvabilité; liste noire; incident* de paiement; défaut de paiement; (signaler|signalé|déclar*) ~ (Banque de France|organisme*|agence*|défaut)
    (suspen*|interromp*|interruption|coup*|résili*|arrêt*|bloqu*|gel|geler|cess*|annul*|fermer|fermeture|désactiv*|retenir|limit*|mettre fin) ~ (service*|compte*|accès|livraison*|fourniture*|commandes|abonnement*|contrat*|prestation*|expédition*)
    (service|services|compte|comptes|accès|livraison*|fourniture*|commandes|abonnement*|contrat*|prestation*|expédition*) ~ (suspendu*|interrompu*|coupé*|résilié*|arrêté*|bloqué*|gelé*|annulé*|fermé*|désactivé*|retenu*|limité*)
  `),
  newTerms: entries(`
    frais; pénalité*; amende; amendes; intérêt; intérêts; intérêt moratoire; majoration*; majoré*; surcoût*; supplément; suppléments; surtaxe*; agios; indemnité*; dommages; dédommagement; coûts (supplémentaires|additionnels); à vos (frais|dépens); facturer des; (montant|solde|somme) ~ (augment*|major*|doubl*)
    remise*; rabais; ristourne*; escompte*; réduction*; réduit*; geste commercial; (renoncer|renonçons|renonce) à; abandon de; annulation de la (dette|créance|facture); la moitié; moitié (du|de la|prix); bon d'achat; cadeau*; bonus; avoir commercial; (payer|régler|accepter|acceptons) ~ (moins|seulement|partiel*)
    (nouveau*|nouvel*|nouvelle*|modifié*|prolongé*|autre*) (délai*|échéance*|condition*|date*|terme*|modalité*|échéancier*); (conditions|modalités|échéance|délai) (modifi*|prolong*|révis*|mises à jour|chang*); prolongation*; prolonger; délai* (supplémentaire*|de grâce|de paiement|de règlement|accordé*|additionnel*|pour (payer|régler)); délai de #; (un|de|le) report (de|d'|du); reporter ~ (échéance|paiement|règlement|date); moratoire*; échelonn*; échéancier*; en plusieurs fois; plan de paiement; plan de règlement; plan d'apurement; mensualité*; en (plusieurs)? versements; paiement d'avance; prépaiement; payer d'avance; plus de temps; payer plus tard; plafond de crédit; limite de crédit; (nous|on) (accept*|accord*|offr*|garantiss*|promett*|propos*); net # jours; # jours net; # jours fin de mois
  `),
  pressure: entries(`
    honte; honteux; honteuse; scandal*; irresponsable*; malhonnête*; fraude*; fraud*; escroc*; arnaque*; voleur*; mensonge*; menteur*; mentez; mauvais payeur*; inadmissible*; inacceptable*; déçu*; décevant*; déception; réputation; (informer|contacter|prévenir|avertir|avertirons|informerons) ~ (patron|employeur|famille|voisin*|vos clients|vos fournisseurs|vos partenaires|vos collègues|direction|banque|presse); publiquement; en public; rendre public; paresseux; stupide*; idiot*; excuses bidon; aucune excuse; mauvaise foi; moralité
    urgent*; urgence; d'urgence; immédiat*; immédiatement; sans (plus)? (délai|attendre|tarder); sans aucun délai; sur le champ; tout de suite; aussitôt; (dernier|dernière|ultime) (rappel*|avis|avertissement*|chance|relance*|demande|sommation|délai|fois|occasion|mise); dernièrement averti; ultimatum; sommation*; sommons; avertissement*; avertir; conséquence*; graves; (autres|prochaines) (mesures|démarches|étapes); mesures (qui s'imposent|nécessaires|supplémentaires); sinon; à défaut; faute de (quoi|paiement|règlement|réponse); dans le cas contraire; contraint*; obligés; forcé*; pas d'autre (choix|option|solution); aucun autre choix; au plus tard; impérativement; impératif; expire; expiré; expirer; (notre|perd*) patience; patience (a|est); trop tard; nous réservons; réserv* le droit; exigeons; exiger; exige; nous vous demandons instamment; ne tardez pas; agissez; si vous ne (payez|réglez) pas
  `),
  contactClaims: entries(`
    (nous|je|équipe|collègue*) ~ (avons|ai|a|avoir) ~ (appelé*|téléphoné|rencontré*|visité*|parlé|discuté|laissé ~ message|tenté|essayé|contacté*|convenu|rappelé); (comme|ainsi que) (convenu|discuté|promis|annoncé|indiqué|vous le savez|mentionné|évoqué); (notre|nos|dernier|précédent|votre|récent) (dernier|dernière|précédent*)? (appel*|conversation*|entretien*|visite*|rendez vous|échange*|discussion*|coup de fil); (par|au) téléphone ~ (convenu|dit|promis|confirmé); messagerie vocale; répondeur; (deuxième|seconde|second|troisième|quatrième|cinquième|#e|#ème) (relance*|rappel*|demande*|avis|lettre*|courrier*|fois|tentative*); (plusieurs|nombreux|nombreuses|maintes|multiples|diverses) (fois|relances|rappels|reprises|courriers|messages|appels|tentatives|demandes|lettres); à maintes reprises; malgré (nos|notre|plusieurs|de nombreux|de nombreuses|les); vous ~ (ignoré|ignorez|refusé|refusez|pas répondu|jamais)
  `),
  promiseClaims: entries(`
    vous ~ (promis|confirmé|assuré|engagé*|convenu|annoncé|garanti); votre (promesse|engagement|parole|confirmation|assurance|accord); (paiement|règlement|date|montant) (promis*|annoncé*|convenu*)
  `),
  bankDetails: entries(`
    IBAN; BIC; SWIFT; RIB; code banque; code guichet; numéro de compte; compte bancaire; titulaire du compte; coordonnées bancaires; domiciliation; relevé d'identité; (nouveau*|nouvelle*|nouvel|autre|suivant) (compte|banque|RIB|IBAN|coordonnées); (virer|virement|verser|transférer|payer|régler|versement) ~ (sur|à) ~ (compte|banque); Western Union; bitcoin*; crypto*; carte cadeau*; cartes cadeaux; bénéficiaire*
  `),
  secretRequests: entries(`
    (numéro*|données|coordonnées|détails|informations) de (la|votre)? carte*; carte (bancaire|de crédit|bleue); cryptogramme; CVV; CVC; mot de passe; mots de passe; code (PIN|secret|confidentiel|de sécurité|de vérification|d'accès|à usage unique); PIN; identifiant*; données de connexion; pièce d'identité; carte d'identité; passeport*; date de naissance; nom de jeune fille; numéro de sécurité sociale; banque en ligne; vérifier (votre|vos) (compte|identité|coordonnées)
  `),
  machineTalk: entries(`
    en tant (qu'|que) (IA|intelligence|modèle|assistant); modèle de langage; (ignore*|ignorez|oublie*|oubliez) ~ (instruction*|consigne*|règles|directives) ~ (précédent*|ci dessus|antérieure*)?; invite système; prompt système; voici (le|un|votre) (brouillon|projet de|message révisé|texte demandé); bien sûr voici; note (au|à l'attention du) (relecteur|réviseur|validateur); espace réservé; texte à remplacer
  `),
};
