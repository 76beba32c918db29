import { makeWordBook } from '../wordBook';

export const FRENCH_WORDS = makeWordBook({
  paid: 'payee payees payes reglee reglees regles soldee soldees virees viree versee versees acquitte acquittee acquittees encaisse encaissee preleve prelevee debite debitee honoree',
  paidOrPays: 'paye regle verse vire solde',
  pay: 'payer regler solder virer verser payons reglons versons procedons proceder paierons_pas',
  willPay:
    'paierons paierai paiera reglerons reglerai reglera verserons verserai virerons solderons solderai procederons procederai effectuerons effectuerai paieront',
  money:
    'paiement paiements reglement reglements virement virements argent fonds cheque cheques versement prelevement traite somme montant acompte ordre_de_virement',
  done: 'quitte quittee effectue effectuee effectues emis emise parti partie partis envoye envoyee envoyes fait faite execute executee passe passee valide valider_le lance lancee ordonne depose initie transmis encaisse realise realisee transfere mis_en_paiement remis en_cours_de_traitement en_route credite debite recu_par adresse',
  has: "avons ai a ont avait avions est sont ete etait deja vient viens venons as avez l'avons l'a l'ai j'ai qu'elle",
  future:
    'sera seront va vont allons vais doit devons dois peut pouvons pourrait devrait voulons etre serait partira interviendra arrivera recevrez aura faudra souhaitons prevu prevue programme programmee planifie effectuera fera ferons ferai recevra seraient mettrons pensons comptons a_payer bon_a',
  before:
    "hier avant-hier deja passe dernier derniere derniers depuis ce_jour ce_matin l'autre_jour recemment auparavant il_y_a viens venons vient",
  not: 'pas jamais aucun aucune ni sans rien plus_rien non nullement personne guere',
  proof:
    "justificatif* preuve* ordre_de_virement avis_de_virement avis_d'execution recu releve attestation confirmation_de_virement copie_du_virement bordereau swift quittance",
  attached:
    "joint* ci-joint* jointe* piece_jointe annexe trouver* ci-dessous voici transfere transmets transmettons copie_de_l'ordre jointes pj",
  please:
    'pouvez pourriez merci_de_nous_envoyer envoyez besoin attendons attends demand* faut renvoyer manque envoyer_la veuillez_nous',
  open: 'impaye* ouvert* dus due en_attente redevable*',
  wrong: 'faux fausse errone* incorrect* inexact* erreur erreurs exorbitant* injustifie* excessif*',
  elsewhere: 'personne adresse service societe interlocut* destinataire contact spam part',
  ownFault: 'notre mon desole* pardon excus*',
  defect:
    'casse* defectueu* endommage* abime* fuit fuite* inutilisable* perime* raye* rouille* baclee* bacle* malfacon* panne cassee moisi*',
  got: 'passe passee recu* livre* arrive* parvenu* effectuee execute* venu* rendu* fourni* intervenu* realise* installe*',
  agreed:
    "commande* convenu* signe* accepte* acceptons accord approuve* demande* mandate* reconnaissons reconnais souscrit* valide_ce d'accord",
  works: 'fonctionne* correspond* marche* ferme* chauffe* convient concorde* conforme* tient bon correct*',
  billed: 'facture_deux facturez facturer facturee factures_deux comptez surfactur* factures_pour',
  bill: 'facture factures montant note',
  price: 'prix tarif* montant quantite* tva heures cout taux total remise tva',
  offer: 'devis contrat* accord offre convenu* bon_de_commande',
  goods:
    'marchandise* produit* article* livraison* colis piece* commande* prestation* materiel* palette* service* carton* machine* travaux reparation* technicien intervention',
  twice: 'deux_fois double doublon',
  creditNote: 'avoir_correspondant un_avoir avoir_de note_de_credit remboursement_de_la',
  gaveBack: 'retourne* renvoye* rendu*',
  cancelled: 'annule* resilie*',
  refuse: 'refusons refuse refusent rejetons bloquons retenons contestons',
  why: 'pourquoi',
  missing: 'manque* manquait manquaient incomplet* incomplete* manquant*',
  contest: 'contest* litige* litigieu* reclamation* desaccord objection* opposons ecart*',
  law: "legal* avocat* tribunal* juridi* plainte* huissier* justice assign* notre_conseil mon_conseil nos_conseils commissaire_de_justice prud'hom* poursuites mise_en_demeure contentieux juge judiciaire* dgccrf porter_l'affaire",
  bankrupt:
    'redressement_judiciaire liquidation_judiciaire faillite* insolvab* mandataire_judiciaire sauvegarde cessation_des_paiements liquidateur* depot_de_bilan depose_le_bilan procedure_collective administrateur_judiciaire declaration_de_creance',
  part: 'partie moitie acompte partiel* premier_versement',
  rest: 'reste solde_de restant* complement le_solde',
  remove: 'retirer supprimer enlever desinscri* desabonn* retirez supprimez',
  list: 'liste mailing diffusion newsletter mails courriels adresse messages fichier',
  spread:
    'etaler etalement echelonner echelonnement echeancier delai_supplementaire report reporter mensualites plusieurs_fois trois_fois deux_fois quatre_fois',
  angry:
    'honte honteux scandal* inadmissible* inaccept* ridicul* ras-le-bol marre harcelement harceler culot foutage insupportable* incompeten* exaspere* lamentable* apprenez_a encore_vous moquez',
  scheduled: 'programme programmee planifie planifiee prevu prevue sur_votre_compte',
});
