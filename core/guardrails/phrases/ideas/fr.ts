import { entries } from '../phraseTable';
import { oneOf, type IdeaWords } from './ideaWords';

/** French. */
export const fr: IdeaWords = {
  supply: oneOf(`
    livraison*; livrer*; expedition*; expédi*; envoi*; marchandise*; commande en cours; prochaine* commande*; (vos|futures|nouvelles|prochaines) commande*; service*; prestation*; intervention*; accès; portail; abonnement*; licence*; support; maintenance; approvisionnement*; pièces; stock; technicien*; rendez vous; passage; intervention; colis; camion*; palette*; chauffeur; cartons
  `),
  ties: oneOf(
    `compte; comptes; contrat; contrats; collaboration; partenariat; relation* commercial*; relations; encours; conditions commerciales`,
  ),
  stop: oneOf(`
    suspend*; suspension; bloqu*; blocage; gel; gel*; coup*; coupure; interromp*; interruption; arrêt*; cess*; résili*; annul*; limit*; restrei*; restrict*; retir*; retenu*; reten*; désactiv*; fermer; fermé*; fermeture; en pause; en attente; en suspens; remis* en cause; remise en question; remettre en (cause|question); compromis*; compromett*; menac*; en péril; reconsidér*; revoir; réexamin*; mettr* (fin|un terme); ne (pourr*|sera*|seront) plus; stopp*; refus*; rest* ~ entrepôt; rest* à quai; (sur|à|au) quai; ne bougera pas; ne partir*; débranch*; en rade
  `),
  untilPaid: oneOf(`
    dépend*; subordonn*; conditionn*; (uniquement|seulement|qu|que|pas) (après|une fois|contre|à réception|dès|avant) ~ (paiement|règlement|pay*|régl*|encaiss*|fonds|solde*); (tant que|jusqu|jusqu à|jusqu au|aussi longtemps que|sous réserve|à condition) ~~ (paiement|règlement|pay*|régl*|sold*|fonds|ouvert*|encaiss*|reç*|récept*); (dès que|une fois|quand|lorsque) ~ (compte|facture|solde|paiement|règlement|montant) ~ (sold*|régl*|pay*|reç*|effectu*|en ordre); (quand|lorsque|dès que|si) (l|le|les|votre|vos)? ~ (argent|fonds|paiement|règlement) ~ (arriv*|reç*|tomb*|là)
  `),
  handOver: oneOf(
    `confi*; transm*; remett*; remis*; transfér*; céd*; passer; passe; passera; saisi*; mandat*; charger; chargera; entre les mains; prendr* (le relais|en charge); repren*; faire appel; fera appel; reprend*; solliciter; impliquer; atterri*; délégu*; vendre`,
  ),
  outsiders: oneOf(
    `tiers; cabinet*; spécialist*; spécialisé*; organisme*; avocat*; conseil juridique; juriste*; huissier*; commissaire* de justice; recouvrement; contentieux; agence*; professionnel*; assureur*; assurance crédit; prestataire*; partenaire* (externe*|extérieur*|spécialis*); d autres mains; d autres personnes; moins patient*`,
  ),
  pursue: oneOf(
    `engag*; entrepren*; prend*; prenons; faire valoir; exerc*; lanc*; recour*; envisag*; utilis*; activ*; user de; épuis*; étudi*; réserv*`,
  ),
  means: oneOf(
    `(nos|tous nos) droits; nos créances; (autres|toutes|tous les|tous|différentes) (mesures|démarches|voies|moyens|recours|actions|options); (mesures|démarches|voies|moyens|actions) (nécessaires|appropriées|qui s imposent|utiles|adéquates|compétentes|formelles|plus fermes|plus formelles|contraignantes); voie* (officielle*|formelle*|plus formelle*|de droit|de recours); procédure*; ce que de droit`,
  ),
  rethink: oneOf(`réfléch*; repens*; reconsidér*; réexamin*; reconsidérer; interrog*; revoir`),
  together: oneOf(
    `notre collaboration; notre relation; nos relations; travailler ensemble; travailler avec vous; notre partenariat; continuer (ensemble|avec vous|à vous); suite de notre`,
  ),
  others: oneOf(
    `(autres|tous|toutes|la plupart de|la plupart|chaque|nos|bonne|bons|vraie|honnête*|sérieuse*|respectable*|digne de ce nom|correcte*) ~ (client*|entreprise*|société*|commerçant*|partenaire*|gens|maison*|professionnel*)`,
  ),
  behave: oneOf(
    `paie*; payent; paye; payé; règle; règlent; ponctuel*; à temps; à l heure; respect*; honor*; sans qu; sans rappel; sans relance; tien*; ne laisse*; ne se comporte*`,
  ),
  onlookers: oneOf(
    `(vos|votre|les|la) (clients|client*|partenaires|fournisseurs|concurrents|direction|patron|supérieur*|associés|banque|banquier|collègues|salariés|employés|actionnaires|famille|voisins|confrères|profession|secteur|presse|public); d autres fournisseurs; tout le monde; réputation`,
  ),
  learn: oneOf(
    `appren*; sach*; savoir; su; savaient; saur*; entend*; dir*; dirai*; pens*; au courant; inform*; découvr*; circul*; bouche à oreille`,
  ),
  dependants: oneOf(
    `(nos|notre|mes) (salarié*|employé*|équipes|famille*|apprenti*|ouvriers|collaborateurs|personnel|trésorerie); salaires; paie; familles; emplois; petite* (entreprise*|société*|structure*|fournisseur*) comme (nous|la nôtre); petits fournisseurs`,
  ),
  suffer: oneOf(
    `attend*; souffr*; à cause de vous; par votre faute; peine*; lutt*; perd*; licenci*; dépend*; compt*; difficulté*; payer; en jeu; vous`,
  ),
  guess: oneOf(
    `(vous|tu|chacun) ~ (deviner|devinez|imaginer|imaginez|savez|connaissez|doutez|figurez) ~; (imaginez|devinez|savez) (vous)? (bien|sans doute|sûrement|certainement|aisément|facilement|parfaitement|mieux); (pour|de) (deviner|imaginer|comprendre); (laiss*|faire) ~ (imagination|imaginer|deviner); (inutile|pas besoin|superflu) de (vous)? (dire|expliquer|préciser|rappeler|faire un dessin); faire un dessin; (à|a) vous d imaginer; (à|a) vous de deviner`,
  ),
  sequel: oneOf(
    `la suite ; (où|ou) (cela|ça|ce|ces|tout cela|mène*|mènent|condui*) ~ (mène*|mener|condui*|finit|finissent|aboutit|choses|silence)*; comment (cela|ça|ce|ces|tout) ~ (finit|finissent|termine*|finir|terminer|finira); ce qui (suit|suivra|vient|viendra|arrive|arrivera|vous attend|se passe|se passera); (quelles|quels) (voies|moyens|portes|recours|étapes) ~; (prochaine|étape) (suivante|étape); comment ~ (finissent|finit|terminent) ~`,
  ),
  news: oneOf(
    `nouvelle*; rumeur*; bruit*; réputation*; (ce genre|ces|ces genres) de (chose*|histoire*|nouvelle*|comportement*); ces choses; cela; ça; tout; mot; histoire*`,
  ),
  spread: oneOf(
    `(court|courent|courir|coure|circule*|circuler) ~ (vite|bruit|rapidement|bouche*|métier|milieu|secteur)?; répand*; répandre; ébruit*; (fait|font|faire|fera) (vite|rapidement)? le tour; oreille*; bouche à oreille; propag*; (se sait|se savent|se saura) (vite|toujours)?; précède`,
  ),
  rather: oneOf(`(préfér*|aimer*|souhait*|voudr*|tien*) ~ (pas|autant|mieux|ne pas|éviter)`),
  spell: oneOf(
    `détailler; décrire; préciser ce; entrer dans le détail; entrer dans les détails; énumér*; dire ce qui; expliquer ce qui; étendre; nommer ; exposer ce; développer`,
  ),
  gentle: oneOf(`lettre*; courrier*; mail*; message*; mots; rappel*; papier; demande polie; courtois*; aimables`),
  beyond: oneOf(
    `(autre*|plusieurs|davantage) ~ (moyen*|voie*|outil*|méthode*|levier*|recours|façon*|arme*) ~ (que|qu); (pas|n est pas) (le|notre|la) seul* (moyen|voie|outil|arme|façon|recours); (pas|n) ~ en rester (là|aux); (faire|pouvons faire) ~ (plus|davantage) (que|qu); (faire|savons|pouvons) ~ autre chose ~ (que|qu)`,
  ),
  nextTime: oneOf(
    `prochaine fois; (le|la) prochain* (lettre|courrier|mail|message|appel|visite|visiteur|personne|interlocuteur|correspondant); après moi; à ma place; mon successeur`,
  ),
  notMe: oneOf(
    `(pas|plus) (moi|nous|ma plume); (quelqu un|une personne|un interlocuteur) ~ (autre|moins|d autre); (autre|différent*) (personne|interlocuteur|signature|ton|expéditeur|voix|main|nom); moins (aimable*|patient*|courtois*|poli*|conciliant*); (moins|bien moins) (agréable*|compréhensi*|gentil*)`,
  ),
  opinion: oneOf(
    `(pensai*|croyai*|attendai*|imaginai*|avai*|tenai*|espérai*|estimai*|pensions|croyions|attendions|tenions|avions)`,
  ),
  better: oneOf(
    `(mieux|davantage|plus|autre chose|meilleure opinion|haute opinion|haute estime) ~ (de vous|de votre part|d une maison|venant de vous); vous ~ (plus (sérieux|fiable*|honnête*|correct*|élégant*|loya*)|au dessus); en (plus)? haute estime; meilleure opinion; plus haute opinion`,
  ),
  callers: oneOf(
    `(notre|nos|mon|ma|mes|le|un|une) (commercial*|représentant*|collègue*|collaborat*|technicien*|livreur*|agent*|directeur|directrice|responsable*|patron*)`,
  ),
  called: oneOf(
    `passé*; est venu*; rendu visite; visité*; appelé*; téléphoné*; parlé; écrit; laissé ~ (message|mot); rencontré*; relancé*; contacté*; s est déplacé*; rappelé*; joindre; tenté`,
  ),
  bank: oneOf(
    `banque; compte; compte bancaire; RIB; IBAN; coordonnées bancaires; coordonnées; domiciliation; bénéficiaire`,
  ),
  changed: oneOf(`changé*; modifié*; plus (valable*|valide*|actif|active|utiliser); remplac*; a été clos; fermé*`),
  client: oneOf(`(le|la|ce|cette|ces) (client*|débiteur*|société|boîte|type); client; cliente; client à`),
  trait: oneOf(
    `pénible*; difficile*; mauvais*; malhonnête*; ment*; excuse*; toujours; jamais; traîn*; surveill*; méfi*; louche*; à risque; lui accord*; rien lâcher; pression; insist*; relanc*; compliqué*; fait (le mort|semblant|l idiot); ne (rien|pas|surtout) ~ (accord*|lâch*|céd*|croire)`,
  ),
  paid: oneOf(`
    déjà; entre temps; entretemps; croisé*; croise*; viens de; venez de; en cours; parti*; en route; effectué*; fait; réglé*; payé*; ordonn*; envoyé*; émis; viré*; récemment; soldé*; acquitté*; transmis; chemin; programmé*; lancé; avance; soldé; récent*; effectif
  `),
  neverMind: oneOf(`
    ignor*; pas ~ compte; sans objet; nul* et non avenu*; n est plus; rien (à faire|d autre|de plus|de particulier); oubli*; considér* ~ (nul*|caduc*|réglé*|sans|clos*|comme); négligez; laissez ~ de côté; aucune (action|démarche|suite); inutile; classer; supprim*; jetez; pas ~ attention; tout est (en ordre|bon|réglé|parfait); caduc*; passez outre; plus lieu; inutile de; pas (nécessaire|besoin) de; corbeille; sans suite; ne répondez pas; prendre en considération
  `),
  unclear: oneOf(`
    manqu*; question*; doute*; pas clair*; erreur*; incorrect*; inexact*; anomalie*; problème*; souci*; besoin; désaccord*; contest*; litige*; conteste*; différen*; écart*; correspond*; copie*; duplicata; imprévu*; difficulté*; raison*; bloqu*; quelque chose; précision*; renseignement*; pas reçu*; pas parven*; document*; clar*; anormal*; étonn*; réclamation*; remarque*; cloch*; juste; explication*; exact*; convien*; empêch*; anomalie; mention; pièce; justificatif*; interrogation*; retrouv*
  `),
  reach: oneOf(`
    répon*; réponse; écri*; contact*; dites; dire; indiqu*; signal*; fait* ~ signe; tenez ~ (courant|informé*); fait* ~ savoir; appel*; joign*; joindre; revenez; revenir; parl*; retour; à votre disposition; à votre écoute; message; mail; e mail; un mot; prévenir; préven*; (aider*|aidons|aide|regard*|vérifi*|corrig*|éclairc*|renverr*|envoi*|envoy*) ; faites moi; faites nous; solliciter; adress*; communiqu*; avert*; demand*; faites ~ signe; expliqu*; joignable; m écrire; m appeler; demandez; retour de
  `),
  staff: entries(
    `monsieur; madame; collègue; directeur; directrice; responsable; patron; patronne; comptable; gérant; gérante; président; présidente; associé; associée; chef; cheffe; assistant; assistante; contrôleur; avocat; conseiller; conseillère; commercial; commerciale; collaborateur; collaboratrice`,
  ),
  threats: entries(`
    (à défaut|faute de|sans (règlement|paiement|réponse|nouvelles|réaction)|sinon|autrement) ~~ (contraint*|obligé*|forcé*|devrons|devrions|dossier|seule|sera transmis*|procéder*); (si) (nous|rien) ~ (ne|n) ~ (recev*|voyons|avons|change|bouge|vient) ~~ (devrons|devrions|contraint*|obligé*|serons); laiss* ~ (trace*) ; (affaire|dossier|histoire|litige) ~ (juge|autre tournure|ailleurs|d autres mains|officiel*|formel*|plus loin|nous échapp*); (tourn*|prendre) ~ (plus formelle|plus officielle|autre tournure); (à l amiable|entre nous) ~ (régler|résoudre|arranger|avant); (priorité|prioritaire*|préférentiel*) ~ (perd*|plus|retir*)
    (n ira|aille|va|aller|ira) pas plus loin; plus loin que cela; aller plus loin; (note|mention) ~ (dossier|fiche)
    (inscription|mention|incident) négati*; ce qui (suivra|suit|se passera|arrivera) ensuite; la suite ne (dépend|dépendra); plus (entre|dans) nos mains; (banques|banque) ~ (regard*|consult*|voi*|remarqu*); manière forte; responsab* de la suite; en assumer
    (à|a) l épreuve; (difficile|impossible|plus possible) ~ (revenir|retour) (en)? arrière; (point|sans) (de)? (non)? retour; (petit*|étroit*) (milieu|métier|monde|secteur|ville|profession|marché|cercle); tout le monde se connaît; tout se sait; (frapp*|sonn*|toqu*|présent*) ~ (à|a|devant) (votre|la|sa) porte; (nom|langues) ~~ (abîmé|délient|terni|perdu|sali); entre (fournisseurs|collègues|artisans|confrères) ~ (parle*|mot|cause*|raconte*)
  `),
  newTerms: entries(`
    (désormais|dorénavant|à l avenir|à partir de maintenant|dès maintenant) ~~ (seulement|uniquement|qu|comptant|avance|acompte|délai|tarif*|prix|majoré*|factur*|conditions); comptant; caution; garantie bancaire; dépôt de garantie; (exiger|demander|exigeons|demandons) ~ (garantie*|acompte*|caution); (en|sur) (deux|trois|quatre|cinq|six|dix|douze|plusieurs) (fois|mois|mensualités|versements|échéances|parts); (étal*|échelonn*|fractionn*|mensualis*) ; mensualité*; (attendr*|patient*) ~ jusqu; repouss*; reporté*; (report*) ~ (échéance|paiement|date|règlement); (prix|tarifs) ~ (augment*|majoré*|revus|hausse); (réduire|diminuer|baisser|abandonner|renoncer) ~ (montant|somme|solde|reste|partie|créance); nous (consentons|accordons|acceptons|proposons|offrons|concédons|sommes prêts|serions prêts); (un|votre|le) geste commercial
    (payable*|réglable*|exigible*) (à|dès) réception; sans le délai; (un|le) (quart|tiers|moitié) ~ (maintenant|tout de suite|d abord); (le reste|le solde) ~ (plus tard|printemps|cet été|en été|l été|automne|prochain|ensuite); arrond*
    ((délai*|conditions) de (paiement|règlement) ~~ (raccourci*|réduit*|ramen*|modifi*)|(raccourci*|réduis*|rédui*|ramen*) ~~ (délai*|conditions) de (paiement|règlement))
  `),
  pressure: entries(`
    (sentons|sens|sommes|suis) ~ (trahi*|trompé*|dupé*|utilisé*|abusé*|blessé*|déçu*|floué*|mené* en bateau|choqué*|consterné*|attristé*|lassé*|pris* pour); abusez; abus de; (chaque|toute) (heure|jour|minute|semaine|journée) ~ (passe|aggrav*|coût*|retard); aggrav*; (ne) ~ (redemander*|relancer*|rappeler*|écrir*|demander*) ~ (plus|pas|aussi) ; (dernière|ultime) (fois|chance|relance|occasion|invitation|perche); (à cause de vous|par votre faute); perdre la face; sauver la face; faire la sourde oreille; sourde oreille; faire le mort; correct* de votre part; (manque|manquez) ~ (respect|sérieux|parole|correction|courtoisie|tact); votre parole; parole donnée; mauvaise foi; mauvaise volonté; (difficultés|problèmes|soucis) (financier*|financières|de trésorerie|d argent); rumeur*; faire traîner; jouer la montre; (à nos|sur nos) (dépens|frais); crédit gratuit; banque gratuite; (vous êtes|vous restez) (le|la) seul*; inadmissible*; pas sérieux; pas correct; conscience tranquille; (dormir|dormez) (tranquille|bien); une honte; sur le champ; dernier délai; ou bien ~ ou bien; assez attendu; attend* (assez|trop) longtemps
    plus (vous|le temps) ~~ plus (cela|ça|la|le|vous|il); (bonne|mauvaise|belle|piètre) (image|impression|publicité|réputation); (mon|notre) (patron|chef|supérieur)
    courir après (vous|notre|l argent); (qui|quand on) (commande|achète) ~~ (pay*|règl*); maintenant ou jamais; sur-le-champ; parce que vous ne (payez|réglez); à notre place; en difficulté; (digne|indigne); (pensions|croyions) ~ (sérieux*|fiable*|honnête*); (coupe est pleine|c en est trop|goutte d eau); tout le monde (sait|le sait); respect* (notre|pour) ~ travail
    (enfants|(nos|mes|leurs) (famille*|apprenti*|loyer|chauffage|gars|ouvrier*|salarié*|équipes)|notre (loyer|chauffage|famille)|(entreprise*|maison|structure) (familiale*|artisanale*)|gens (honnêtes|bien|travailleurs|courageux)|(honnêtes|braves) gens|pain|salaire*|atelier) ~~ (prive*|dorm*|sommeil|faim|froid|nuit* blanche*|de la bouche|sur la table|pas (chauffer|payer|manger|nourrir)|à nourrir|nourrir|par votre faute|à cause de vous|votre (faute|négligence|silence)|pensez (à|aux)|sans chauffage|souffr*|perd*|sans (paie|salaire)); (prive*|dorm*|sommeil|faim|froid|nuit* blanche*|de la bouche|sur la table|pas (chauffer|payer|manger|nourrir)|à nourrir|nourrir|par votre faute|à cause de vous|votre (faute|négligence|silence)|pensez (à|aux)|sans chauffage|souffr*|perd*|sans (paie|salaire)) ~~ (enfants|(nos|mes|leurs) (famille*|apprenti*|loyer|chauffage|gars|ouvrier*|salarié*|équipes)|notre (loyer|chauffage|famille)|(entreprise*|maison|structure) (familiale*|artisanale*)|gens (honnêtes|bien|travailleurs|courageux)|(honnêtes|braves) gens|pain|salaire*|atelier); (maison|entreprise|société|commerçant|client|patron|firme) ~ (qui se respecte|digne de ce nom|honorable|d honneur|honnête) ; (honorable|honnête|digne|respectable) (maison|commerçant|entreprise|société|négociant); (dans|sous) (l heure|la minute|l instant); (pas|plus|sans) (une|un) (minute|seconde|heure|instant|jour) (de plus|supplémentaire); (à|a) (la minute|l instant|la seconde); (des|d) (adultes|grandes personnes|gens adultes); (on|vous) (pourrait|aurait|croirait|penserait) (croire|penser|imaginer|pu)?; (vous supplier|nous supplier|à supplier|quémander|mendier); ardoise*; miroir; glace en face; (surestimé|mal jugé); (maison|entreprise|société) (fière|fier|qui a) ~ (nom|honneur|fierté); (m avait|nous avait|avait) ~ (dit du bien) ~ (vous)?
  `),
  contactClaims: entries(`
    (lors|pendant|suite) (de|à) (notre|nos|votre|l|ma|mon) (dernier|dernière|récent*)? ~ (entretien*|rendez vous|visite|appel*|rencontre|conversation|échange*|réunion|salon|déjeuner); (au|sur le) salon; (lettre*|courrier*) recommandé*; recommandé* avec; (deux|trois|quatre|cinq|six|plusieurs|maintes|nombreux|nombreuses) (fois|reprises|lettres|courriers|appels|messages|rappels|relances|e mails|mails|précédent*); (appelé|téléphoné|écrit|relancé|contacté) (hier|déjà|plusieurs|à plusieurs|en vain|la semaine|deux|trois); (personne|nul) ~ (répond*|décroch*|rappel*); (votre|vos) (collègue*|secrétaire*|assistant*|comptable*|collaborat*|directeur|directrice|standard|épouse|mari|patron*|service) ~ (dit|assur*|promis|confirm*|affirm*|juré|garanti*); quand (nous nous sommes|je vous ai|on s est); (c est|voici|ceci est) (déjà)? (la|le|notre) (deuxième|troisième|quatrième|cinquième|sixième)
  `),
  promiseClaims: entries(`
    (m|nous|m a|nous a) (aviez|avez|avait|a)? (juré|promis|assuré|garanti|certifié|affirmé|confirmé)
  `),
  bankDetails: entries(`
    (vir*|vers*|pay*|règl*) ~ (sur|à) ~ (compte|banque|nouveau|nouvelle*); (utilis*) ~ (nouveau|nouvelle*|autre) ~ (compte|coordonnées|RIB|banque); (ancien|ancienne*) (compte|RIB|coordonnées|banque) ~; notre (nouveau|nouvelle) (banque|compte|RIB)
    (pay*|vir*|régl*|vers*) ~ à ~ (société sœur|filiale|maison mère|société partenaire|autre société|titre personnel|mon nom); (coordonnées|données) ~ facture ~ (ne sont plus|périmé*|obsolèt*|plus valables|plus à jour)
  `),
  internalNotes: entries(`
    (note|info|memo|mémo|rappel|attention|remarque) ~ (équipe|interne|collègues|comptabilité|commerciaux|service|dossier|bureau); pour info (équipe|interne); ne (rien|surtout|surtout rien) lui (accorder|céder|dire|lâcher); lui mettre la pression; mettre la pression
    ce client (se|ne|est|fait|va); faire court
    commentaire (commercial|ventes|vendeur)*; le (patron|gérant) (est|a|ment)
  `),
  machineTalk: entries(`
    (insérer|insérez|ajouter|ajoutez|compléter|remplacer) ~ (ici|nom|montant|date|formule|client); voici (un|une|le|la|votre) ~ (projet|brouillon|version|relance|message|e mail|mail|texte|modèle|proposition)
  `),
  idioms: entries(`
    (question*|remarque*|réclamation*|problème*) (sur|concernant|avec|lié*) ~ (livraison|service|prestation|commande); bonne collaboration; pour votre collaboration; merci ~ collaboration; service (client*|clientèle|comptab*)
    rien d urgent; (renvo*|envo*|répon*|corrig*) ~ aussitôt; relancer gentiment
  `),
  secretRequests: entries(`
    code (reçu|envoyé|par|à six|confidentiel|secret)*; code ~ (SMS|téléphone|appli)
  `),
  ignoreIfPaid: entries(`
    (si|déjà) ~ (réglé*|payé*|effectué*|fait|parti|envoyé*) ~~ (merci|remerci*|excus*|pardon*|désolé*)
  `),
};
