import { FRENCH_DATES } from './dates/frenchDates';
import { anyOf, type PhraseBook } from './phraseBook';

const FACT = "(?:(?!pas|jamais|etre|sera|seront|pourra|encore|pas|devons)[\\w'./-]+\\s){0,3}?";
const BILL = '(?:facture|montant|prix|quantite|somme|total|tva|tarif)(?:\\s[\\w./#-]+){0,3}?';
const GOODS = '(?:marchandises?|produits?|livraison|pieces|colis|commande|articles?|materiel|palettes?|prestation)';
const PAPER =
  '(?:copie|duplicata|pdf|facture|bon de commande|numero de commande|n° de commande|bon de livraison|preuve de livraison|releve|rib|iban|coordonnees bancaires|numero de tva|justificatifs?|documents?|contrat|detail|feuilles? de temps|reference)';

/** French. "ne … pas" stands around the verb, so a negation counts on both sides of it. */
export const FRENCH: PhraseBook = {
  language: 'fr',
  dates: FRENCH_DATES,
  money: anyOf('paiements?|payer|paye\\w*|paie\\w*|regle\\w*|regler\\w*|virement|virer\\w*|somme|argent|cheque|solde\\w*'),
  paid: anyOf('paye|payee|payes|payees|regle|reglee|regles|reglees|vire|viree|verse|versee|preleve|prelevee|solde|soldee|acquittee?'),
  negation: /(?:^|\s)(?:ne|n'\w+|pas|jamais|aucun|aucune|ni|sans|plus aucun\w*|rien)(?:[\s,.!?]|$)/,
  doubt: /(?:^|\s)(?:si|s'il|en cas)(?:\s|$)/,
  timing: /(?:^|\s)(?:des que|lorsque|quand|une fois|avant|apres|jusqu'a)(?:\s|$)/,
  clause: /(?:[,;:]|(?<!\d\.\d{1,2})\.)\s|\s-\s|\s(?:mais|toutefois|cependant|et|car|neanmoins|pourtant|puisque)\s/g,
  plain: {
    dispute: anyOf(
      "hors de question|(?:bloquons|suspendons|retenons|gelons) (?:le |tout |donc )*(?:paiement|reglement)|(?:attendons|attends) (?:[\\w'-]+ ){0,4}?avoir|deux fois|en double|(?:convenu|devis|contrat) (?:[\\w'-]+ ){0,2}?(?:etait|prevoyait|indiqu\\w+|prevoit|mentionn\\w+)|(?:cassee?s?|abimee?s?|endommagee?s?|defectueu\\w+|defaillant\\w*)|(?:tva|prix|montant|total|quantite) (?:est |sont )?(?:faux|fausse|errone\\w*|incorrecte?s?|trop eleve\\w*)|pourquoi (?:devrions|devrais|payer|paierions)|(?:rejetons|contestation|desaccord)|manque (?:[\\w'-]+ ){0,3}?(?:colis|palettes?|articles?|pieces|cartons?)|retournee?s? (?:la|les|le)|vous (?:nous )?avez (?:factur|compt)\\w+ (?:[\\w'-]+ ){0,3}?(?:trop|deux|en trop|de plus)",
      "(?:nous |je )?(?:contestons|conteste|contester|refusons|refuse|rejetons|rejette)(?! pas)|contestee?s?|(?:est|en) litige|litigieu\\w+|faire opposition|reclamation (?:sur|concernant|au sujet|en cours|pour)",
      `${BILL} (?:est|sont|semble|parait|nous parait) (?:[\\w-]+ ){0,2}?(?:errone\\w*|incorrecte?s?|faux|fausse|trop elevee?|inexacte?s?|injustifiee?s?)`,
      `(?:mauvais|mauvaise|faux) (?:montant|prix|quantite|tarif|facture)|erreur (?:de|sur|dans) (?:la |le |votre )?(?:facture|facturation|prix|montant|quantite|tarif)|facturee?s? (?:deux fois|en double|a tort)|surfactur\\w+|double facturation|ecart (?:entre|de prix|sur)|il manque (?:[\\w'-]+ ){0,3}?(?:colis|palettes?|articles?|pieces|marchandises?)`,
      `${GOODS} (?:[\\w'-]+ ){0,4}?(?:endommagee?s?|defectueu\\w+|cassee?s?|incomplete?s?|abimee?s?|manquante?s?|non conformes?)`,
      `(?:emettre|envoyer|etablir|attendons|demandons|souhaitons) (?:[\\w'-]+ ){0,2}?avoir|(?:commande|contrat|abonnement) (?:[\\w'-]+ ){0,3}?(?:annulee?|resiliee?)`,
    ),
    accepts: anyOf(
      '(?:litige|reclamation|contestation|differend) (?:[\\w-]+ ){0,3}?(?:regle|reglee|resolu|resolue|clos|close|retiree?)|(?:retirons|retire) (?:notre|ma|la) (?:reclamation|contestation)',
      "facture est (?:correcte|conforme|en ordre)|(?:acceptons|accepte) (?:la|cette|votre) facture|d'accord avec (?:la|cette|votre) facture",
    ),
    says_paid: anyOf(
      "prelevement (?:[\\w'-]+ ){0,3}?(?:passe|effectue|execute)|(?:passe|debite) sur (?:notre|mon) compte",
      "(?:avons|ai) (?:[\\w'-]+ ){0,2}?procede au (?:reglement|paiement|virement)|(?:avez du|devriez (?:deja )?avoir|avez certainement) (?:[\\w'-]+ ){0,2}?(?:recevoir|recu)|a (?:deja )?ete (?:envoye|poste|debite|preleve|encaisse|vire)e?|(?:debite|preleve)e? (?:de|sur) notre compte|(?:avons|ai) (?:deja |bien )?(?:envoye|poste|emis|fait|effectue|execute) (?:[\\w'-]+ ){0,3}?(?:virement|cheque|paiement|reglement)",
      '(?:ci-joint|ci-jointe|en piece jointe|joins|joignons) [^.;!?]{0,25}(?:preuve|justificatif|confirmation|ordre|avis|copie) (?:de|du) (?:paiement|virement|reglement|cheque)',
      "(?<!sera |seront |etre |soit |pas |ete )(?:payee?s?|reglee?s?|soldee?s?|virees?) (?:depuis|en|le|par|la semaine|hier|il y a|ce matin)|(?:c'est|est|sont|facture) (?:deja |bien )?(?:payee?s?|reglee?s?|soldee?s?|fait)(?! (?:pas|que))|(?:virement|paiement|reglement|cheque) (?:(?!sera|seront|va|doit|pas|n'a)[\\w'-]+ ){0,4}?(?:effectue|parti|envoye|execute|emis|transmis|poste)|(?:a|ont) (?:deja |bien )?ete (?:[\\w'-]+ )?(?:regle|reglee|reglees|paye|payee|payees|vire|viree|verse|versee|preleve|prelevee)s?",
      `(?:avons|ai|a|j'ai|ont) ${FACT}(?:paye|payee|payees|regle|reglee|reglees|vire|effectue (?:le |un |votre )?(?:paiement|virement|reglement)|acquitte|acquittee|solde)`,
      `(?:a ete|ont ete|est|sont) (?:[\\w'-]+ )?(?:payee?s?|reglee?s?|viree?s?|effectuee?s?|acquittee?s?|soldee?s?)`,
      '(?:virement|paiement|reglement) (?:(?!sera|seront|va|doit|pas)[\\w-]+ ){0,4}?(?:effectue|parti|envoye|execute|fait|emis)',
    ),
    promise: anyOf(
      "(?:serez|sera|seront) (?:[\\w'-]+ )?(?:payee?s?|reglee?s?)|(?:vous )?(?:virons|reglons|payons|adressons|envoyons) (?:[\\w'-]+ ){0,3}?(?:somme|montant|reglement|paiement|solde|virement|facture)",
      "(?:mise?|mettons) en paiement|bon a payer|(?:paiement|virement|reglement|facture) (?:[\\w'-]+ ){0,3}?(?:programmee?|prevue?|planifiee?)|(?:sera|seront) (?:[\\w'-]+ ){0,3}?(?:regle|reglee|paye|payee|vire|viree|fait|effectue)|vous (?:reglerons|paierons|virerons|reglerai|paierai|virerai)",
      "(?:je|nous|on|j'effectue|j'envoie) ?(?:vous )?(?:fais|faisons|regle|reglons|regle|paie|paye|payons|vire|virons|effectue|effectuons|procede|procedons|solde|soldons|envoyons|fait)? ?[^.;!?]{0,40}(?:aujourd'hui|demain|cette semaine|semaine prochaine|ce soir|des demain|lundi|mardi|mercredi|jeudi|vendredi)",
      "(?:virement|paiement|reglement) (?:[\\w'./-]+ ){0,4}?(?:sera|va|devrait|doit) (?:[\\w'-]+ ){0,2}?(?:etre|fait|effectue|partir|emis|arriver|parti)|(?:vous (?:recevrez|aurez)) [^.;!?]{0,30}(?:paiement|virement|reglement|argent)|(?:reglee?|payee?)s? (?:au plus tard|d'ici|avant)|(?:ferons|ferai|fera) (?:[\\w'-]+ ){0,2}?(?:virement|necessaire|reglement|paiement)",
      '(?:paierons|payerons|paierai|payerai|reglerons|reglerai|virerons|virerai|effectuerons|effectuerai|procederons|procederai|solderons)',
      `(?:allons|vais|va) (?:[\\w'-]+ )?(?:payer|regler|virer|effectuer|proceder|solder)`,
      '(?:sera|seront) (?:[\\w-]+ ){0,2}?(?:payee?s?|reglee?s?|viree?s?|effectuee?s?|faite?s?|executee?s?|soldee?s?)',
      '(?:paiement|virement|reglement) (?:[\\w./-]+ ){0,4}?(?:interviendra|partira|suivra|est prevu|est programme|arrivera|aura lieu)|(?:vous recevrez) (?:le |votre |notre )?(?:paiement|virement|reglement)|(?:nous engageons|m\'engage) a (?:payer|regler)',
    ),
    asks_document: anyOf(
      `(?:m'|nous |me )(?:envoyer|transmettre|faire parvenir|adresser|renvoyer) (?:[\\w'-]+ ){0,3}?(?:${PAPER})`,
      `(?:transmettre|communiquer|envoyer|donner|fournir) (?:[\\w'-]+ ){0,2}?(?:${PAPER})|(?:envoyez|renvoyez|transmettez|donnez)(?:-(?:nous|moi))? (?:[\\w'-]+ ){0,3}?(?:${PAPER})|quel est votre (?:rib|iban)|corriger (?:la|cette|votre) facture|facture (?:corrigee|rectificative|rectifiee)|manque (?:[\\w'-]+ ){0,2}?(?:numero|reference|bon) (?:de|d')|sans (?:le |la )?(?:numero|bon) de commande`,
      `(?:merci de|veuillez|pouvez-vous|pourriez-vous|priere de|pourrions-nous|pouvons-nous|je vous prie de)[^.;!?]{0,40} (?:envoyer|renvoyer|transmettre|fournir|communiquer|faire parvenir|joindre|adresser|indiquer|ajouter|corriger|recevoir|avoir)[^.;!?]{0,50} ${PAPER}`,
      `(?:avons besoin|ai besoin|attendons|attends|il manque|il nous manque|manque|necessitons|en attente)(?: [^.;!?]{0,30})? ${PAPER}|besoin d'(?:une|un) ${PAPER}|d'une copie|(?:envoyez|renvoyez|transmettez)(?:-nous|-moi) [^.;!?]{0,40}${PAPER}`,
    ),
    cash_flow: anyOf(
      'tresorerie|difficultes? (?:financieres?|de paiement|passageres?)|problemes? (?:financiers?|de liquidites?)',
      "(?:attendons|en attente|attend|des que|lorsque) [^.;!?]{0,30}(?:nos? clients?|notre client|mon client|fonds)(?: [^.;!?]{0,30}(?:paye|payes|regle|paie|reglement|paiement))?|delai supplementaire|report (?:de l'|d')echeance|delai de paiement",
    ),
    plan_request: anyOf(
      'en (?:deux|trois|quatre|plusieurs|\\d) (?:fois|versements|echeances|mensualites)|delai (?:de paiement|supplementaire|jusqu)|reporter|report|etaler|etalement|facilites? de paiement|par mois','echelonn\\w+|echeancier|plan de paiement|(?:en|payer en) (?:deux|trois|quatre|plusieurs) fois|mensualites?'),
    forgot: anyOf("oublie|oubliee|oubli|echappee?|passee? inapercue?|perdue? de vue|(?:dans les|dans nos|dans mes|en) (?:spams?|indesirables)|courrier indesirable|inadvertance"),
    partial_payment: anyOf("acompte|paiement partiel|reglement partiel|partiellement|(?:la )?moitie|une partie|(?:le |du )?(?:solde|reste|restant|complement) (?:[\\w'./-]+ ){0,5}?(?:suivra|sera|suit|fin|le mois|la semaine|d'ici|avant|dans|viendra|en)"),
    unsubscribe: anyOf("desabonn\\w+|desinscri\\w+|(?:retirez|retirer|supprimez|supprimer|enlevez|rayez)(?:-(?:nous|moi))? (?:[\\w'-]+ ){0,4}?(?:liste|fichier|base|adresse|diffusion|mailing)|(?:ne (?:veux|voulons|souhaite|souhaitons) plus) (?:[\\w'-]+ ){0,2}?recevoir|(?:cessez|arretez) de (?:m'|nous |me |m')(?:ecrire|envoyer|contacter)"),
    frustration: anyOf(
      "(?:c'est|quelle) (?:une )?honte|vous osez|se moquer|moque de|deplorable|lamentable|insupportable|incompetent\\w*|ca suffit|deuxieme relance|encore une relance|bravo|agac\\w+|exaspere\\w*|j'en ai assez|vos methodes|decu\\w*|foutage",'inacceptable|inadmissible|scandaleu\\w+|honteu\\w+|ridicule|harcelement|harceler|arretez de|cessez de|ras le bol|marre|tres (?:mecontente?s?|decue?s?|en colere)|laissez-nous tranquilles?|enieme fois|troisieme fois'),
  },
  fixed: {
    unsubscribe: anyOf(
      "ne (?:souhaite|souhaitons|veux|voulons|desire|desirons) plus (?:[\\w'-]+ ){0,2}?(?:recevoir|etre contacte\\w*)|ne plus (?:recevoir|m'envoyer|nous envoyer)","(?:ne (?:m'|nous |me )(?:ecrivez|contactez|envoyez)) plus|ne plus (?:m'|nous |me )?(?:ecrire|contacter|envoyer|recevoir)|n'envoyez plus"),
    dispute: anyOf(
      "(?:ne correspond\\w*|n'est|ne sont|n'etait) pas (?:[\\w'-]+ ){0,3}?(?:convenu|prevu|commande|accepte|celle?s?|ceux)",
      "ne (?:fonctionne|marche|correspond|fonctionnent|marchent|correspondent) (?:toujours |absolument )?pas|pas d'accord|n'avons (?:jamais|rien) (?:commande|signe|demande|achete)|jamais (?:commande|signe|demande|livree?s?|recu [\\w' ]{0,12}(?:marchandise|livraison|commande|colis))|ne (?:paierons|paierai|reglerons|reglerai|payerons) (?:pas|rien)(?! (?:[\\w-]+ ){0,3}?(?:avant|jusqu))|n'est pas (?:reparee?|terminee?|livree?|conforme|justifiee?|normal)",
      `${BILL} n'est pas (?:[\\w-]+ )?(?:correcte?|exacte?|conforme|justifiee?|bon|bonne|du|due)|ne correspond(?:ent)? pas|n'avons recu que|n'ai recu que|pas d'accord avec (?:la|cette|votre|le|ce) (?:facture|montant|prix)`,
      `(?:jamais|pas) (?:encore )?(?:recu|commande|ete livres?|ete livree?s?) (?:[\\w'-]+ ){0,3}?(?:${GOODS}|cela|ceci|ce service)|(?:n'avons|n'ai) (?:jamais|pas) (?:rien )?commande`,
      "(?:ne paierons|ne paierai|ne reglerons|n'acceptons|n'accepte|ne reconnaissons) pas(?! (?:[\\w-]+ ){0,3}?(?:avant|jusqu))|refus de payer|refusons de (?:payer|regler)",
    ),
    accepts: anyOf("(?:ne contestons|ne conteste|ne contestent) (?:pas|plus|nullement)|pas (?:contestee?|en litige|de litige)|aucune? (?:contestation|reclamation|litige|objection)"),
    asks_document: anyOf(
      "(?:pas|jamais|pas encore) (?:recu|trouve|retrouve|eu|en possession de) (?:[\\w'-]+ ){0,3}?(?:facture|copie|bon de commande|document|releve)|(?:trouve|trouvons|retrouve|retrouvons) pas (?:[\\w'-]+ ){0,2}?(?:facture|piece jointe)",
      'sans (?:bon de commande|numero de commande|n° de commande)|piece jointe (?:est )?(?:manquante|absente|illisible)|aucune piece jointe',
    ),
    wrong_person: anyOf(
      "(?:vous )?(?:devez|devriez|faut) (?:vous )?(?:adresser|ecrire|contacter|envoyer) (?:[\\w'-]+ ){0,3}?(?:comptab\\w+|service|collegue|siege)|ce n'est pas (?:moi|nous|mon service|de mon ressort)|pas de mon ressort",
      "(?:vous vous trompez|trompe\\w*|erreur) de (?:destinataire|personne|societe|service|adresse|client)|mauvais(?:e)? (?:adresse|service|personne|destinataire|societe)|(?:ne suis|n'est|ne sommes) (?:pas|plus) (?:la bonne personne|le bon|la societe|en charge|responsable|concerne\\w*|chez|dans l'entreprise)|(?:a quitte|partie? (?:de l'entreprise|de la societe|a la retraite))|ecrivez a [\\w.-]+@|(?:merci de|veuillez) (?:contacter|ecrire|adresser|envoyer|transmettre|vous adresser) [^.;!?]{0,40}(?:[\\w.-]+@|comptabilite|service comptable)",
      "(?:pas|plus) (?:la bonne personne|le bon (?:interlocuteur|contact|service)|responsable|en charge|chargee? de|concernee?)|mauvais(?:e)? (?:personne|adresse|interlocuteur|service|destinataire|contact)|(?:ne travaille|ne fait) plus|a quitte (?:l'entreprise|la societe|notre societe)",
      "(?:contacter|vous adresser a|adressez-vous (?:a|au)|envoyer (?:[\\w'-]+ ){0,3}?(?:a|au)|ecrire (?:a|au)|contactez) (?:[\\w'-]+ ){0,2}?(?:comptabilite|service comptable|collegue|comptable|successeur)",
    ),
    cash_flow: anyOf(
      "(?:ne pouvons|ne peux|ne peut|n'arrivons|ne pourrons) (?:malheureusement )?(?:pas|plus)(?: [\\w'-]+){0,3}? (?:payer|regler|honorer|virer)(?! (?:[\\w-]+ ){0,3}?sans)|incapables? de (?:payer|regler)|dans l'impossibilite de (?:payer|regler|vous payer|vous regler)",
    ),
    out_of_office: anyOf("(?:genere|envoye)e? automatiquement|message automatique|reponse automatique|(?:est|sont|sera|serons|sommes) fermee?s? (?:pour|du|jusqu|en raison)|fermeture (?:annuelle|pour)|absente? du bureau|reponse automatique|message d'absence|(?:suis|serai|serons) (?:[\\w'-]+ ){0,3}?(?:absente?s?|en conges?|en vacances)|en conges? (?:du|jusqu'au)|de retour le"),
  },
}; // prettier-ignore
