import { makeWordBook } from '../wordBook';

export const FRENCH_WORDS = makeWordBook({
  paid: "payee payees payes reglee reglees regles soldee soldees virees viree versee versees acquitte acquittee acquittees encaisse encaissee preleve prelevee debite debitee honoree debites prelevees honore honorees acquittes encaissees opere verse_a verse_hier zero lettre_le s'en_est_chargee en_est_chargee acquitte_de acquittes_de solde_le regle_le regle_par regle_depuis paye_le paye_par paye_depuis debite_le preleve_le deja_regle deja_paye deja_solde bien_regle bien_paye ete_acquitte ai_regle avons_regle c'est_regle c'est_paye acquittee_le c'est_deja_paye lettre_comme lettree code_d'autorisation",
  paidOrPays: 'paye regle verse vire solde',
  pay: 'payer regler solder virer verser payons reglons versons procedons proceder paierons_pas',
  willPay:
    "paierons paierai paiera reglerons reglerai reglera verserons verserai virerons solderons solderai procederons procederai effectuerons effectuerai paieront vous_aurez_tout vous_aurez_votre vous_aurez_le tu_auras aurez_l'argent passera_en_paiement sera_mandatee je_vous_regle je_regle je_vire je_vous_vire je_paie je_paye vous_l'aurez m'en_occupe_demain m'en_occupe_aujourd'hui vous_aurez l'aurez premiers_payes premiers_regles vous_serez_regles vous_serez_payes",
  money:
    'paiement paiements reglement reglements virement virements argent fonds cheque cheques versement prelevement traite somme montant acompte ordre_de_virement encaissement mandat mandats mandatement mandatee sepa prelevements interac espace_bancaire operation banque_en_ligne remise_de_cheque tresorerie virement_permanent factor carte_bancaire especes cb paypal lydia mandat_cash lettre_de_change lcr telereglement sepa_instantane',
  done: "quitte quittee effectue effectuee effectues emis emise parti partie partis envoye envoyee envoyes fait faite execute executee passe passee valide valider_le lance lancee ordonne depose initie transmis encaisse realise realisee transfere mis_en_paiement remis en_cours_de_traitement en_route credite debite recu_par adresse eu_lieu parti_ce regularise regularisee clos cloture comptabilise parvenu debitee chargee_la occupe_la s'en_est_charge fait_partir opere opere_le groupee groupe couvre couvrait necessaire_a_ete parvenue transfere_le verse_le parti_hier remis_en_main depose_en effectuee_le impute impute_sur creditee c'est_passe marquee_executee faire_700 partie_cet partie_ce execute_le mis_300 parti_le emis_le parti_vendredi parti_lundi est_parti sont_partis ordonnance mandate remis_a_votre depose_a passe_en_banque debite_sur encaisse_le envoye_le poste_le procede",
  has: "avons ai a ont avait avions est sont ete etait deja vient viens venons as avez l'avons l'a l'ai j'ai qu'elle",
  future:
    'sera seront va vont allons vais doit devons dois peut pouvons pourrait devrait voulons etre serait partira interviendra arrivera recevrez aura faudra souhaitons prevu prevue programme programmee planifie effectuera fera ferons ferai recevra seraient mettrons pensons comptons a_payer bon_a',
  before:
    "hier avant-hier deja passe dernier derniere derniers depuis ce_jour ce_matin l'autre_jour recemment auparavant il_y_a viens venons vient viens_de",
  not: 'pas jamais aucun aucune ni sans rien plus_rien non nullement personne guere pus',
  proof:
    "justificatif* preuve* ordre_de_virement avis_de_virement avis_d'execution recu releve attestation confirmation_de_virement copie_du_virement bordereau swift quittance avis_d'operation avis_de_debit recepisse capture_d'ecran accuse_de_paiement numero_de_transaction talon confirmation_bancaire trace_du_virement preuve_de_paiement j'ai_le_releve releve_du banque_confirme banque_indique selon_la_banque selon_notre_banque",
  attached:
    "joint* ci-joint* jointe* piece_jointe annexe trouver* ci-dessous voici transfere transmets transmettons copie_de_l'ordre jointes pj la_ligne_y",
  please:
    "pouvez pourriez merci_de_nous_envoyer envoyez besoin attendons attends demand* faut renvoyer manque envoyer_la veuillez_nous auriez-vous il_me_faudrait me_faudrait nous_faudrait j'aurais_besoin aurais_besoin aurions_besoin avons_besoin ai_besoin j'ai_besoin merci_de_m'envoyer merci_de_me merci_de_nous veuillez pourriez-vous pouvez-vous peux-tu pourrais-tu serait-il me_faut nous_faut faudrait reclamons souhaiterais souhaiterions vouloir_nous bien_vouloir merci_de_deposer serait_bienvenu serait_utile envoyez-la-moi envoyez-nous envoyez-moi envoyez-la",
  open: 'impaye* ouvert* dus due en_attente redevable*',
  wrong:
    'faux fausse errone* incorrect* inexact* erreur erreurs exorbitant* injustifie* excessif* a_tort erreur_de par_erreur indument surevalue* trop_percu trop_eleve trop_elevee faute sur-factur* mauvais_mur mauvais mauvaise',
  elsewhere: 'personne adresse service societe interlocut* destinataire contact spam part',
  ownFault: 'notre mon desole* pardon excus* nos notre_part sauf_erreur',
  defect:
    "casse* defectueu* endommage* abime* fuit fuite* inutilisable* perime* raye* rouille* baclee* bacle* malfacon* panne cassee moisi* brise* fissure* trempe* tache* deforme* indisponible* hors_service defaut* vice* inutilisables coupure dysfonction* decolle fele* ebreche* degat* avarie* non_conforme non_conformes mal_fait mal_faits sale fittent foutu* cassees mouille* tordu* pete* ecrase* casse_a fendu* fonctionne_plus perce* souille* decongele* pourri pourrie pourris pourries sentait puait flou floue floues mal_imprime faute_d'impression aigre fane perimes sales salete bruyant dangereux effondre plante plantages bug bugs coince grince tordue decolore inacheve inachevee bacles mal_execute mal_executee illisibles tardive livraison_tardive en_panne inexploitable surchauffe defaillant defaillante defaillance perce inonde inondee",
  got: 'passe passee recu* livre* arrive* parvenu* effectuee execute* venu* rendu* fourni* intervenu* realise* installe* termine* acheve* fini* repare* corrige* leve* remplace* revenu* resolu* eu_lieu pose* mis_en_service',
  agreed:
    "commande* convenu* signe* accepte* acceptons accord approuve* demande* mandate* reconnaissons reconnais souscrit* valide_ce d'accord valide validee validees approuve approuvee souscrit souscrite coche",
  works: 'fonctionne* correspond* marche* ferme* chauffe* convient concorde* conforme* tient bon correct*',
  billed:
    'facture_deux facturez facturer facturee factures_deux comptez surfactur* factures_pour facturees facturee_a comptabilise_deux factures_a facturant appliquez compte_deux facturez_nous comptez_nous estimation estime majore majoree augmentation augmente indexation facturiez',
  bill: 'facture factures montant note ligne prelevement_de',
  price: 'prix tarif* montant quantite* tva heures cout taux total remise tva',
  offer: 'devis contrat* accord offre convenu* bon_de_commande confirmation_de_commande accuse_de_commande',
  goods:
    'marchandise* produit* article* livraison* colis piece* commande* prestation* materiel* palette* service* carton* machine* travaux reparation* technicien intervention abonnement* chantier projet carreaux chaises panneaux pompe* maintenance formation licence* logiciel chaudiere installation expedition envoi cartons unites pieces fourniture* appareil* photocopieur nettoyage poisson echafaudage location impression depliants couleur travaux_supplementaires pelle interprete journees audience contrats compteur releve_du_compteur surestaries annonce campagne hebergement chambre chambres nuitees minibar traiteur repas fleurs vetements pneus bois ciment peinture acier bouteilles futs viande legumes tissu rideaux moquette chauffage ascenseur groupe_electrogene camion remorque benne conteneur chariot toner machine_a_cafe traduction video logo audit rapport rendez-vous soin arbre gouttiere cloture equipe gardiens interimaires licences utilisateurs publicite electricite gaz eau loyer mur tonnage sacs',
  twice: 'deux_fois double doublon',
  creditNote:
    'avoir_correspondant un_avoir avoir_de note_de_credit remboursement_de_la notes_de_credit avoir_pour avoir_sur avoir_du emettre_un_avoir etablir_un_avoir',
  gaveBack:
    "retourne* renvoye* rendu* retour renvoyee reexpedie* reparti repartie repartis repris_par_votre recupere_par_votre bon_d'enlevement",
  cancelled: 'annule* resilie* annulation resiliation retracte* retractation denonce*',
  refuse:
    'refusons refuse refusent rejetons bloquons retenons contestons hors_de_question refusons_de pas_question suspendons gelons ne_paierons_rien ne_reglerons_rien',
  why: 'pourquoi',
  missing:
    "manque* manquait manquaient incomplet* incomplete* manquant* n'apparait_pas n'apparaissent_pas oublie_la oublie_de absente_de n'apparait n'apparaissent",
  contest:
    "contest* litige* litigieu* reclamation* desaccord objection* opposons ecart* conteste* infonde* sans_fondement sans_objet injustifie* pas_d'accord pas_lieu_d'etre n'a_pas_lieu pas_du_etre n'aurait_pas_du n'aurait_jamais_du malentendu incoherence* formellement_oppos* reserve reserves ne_voyons_pas_pourquoi ne_vois_pas_pourquoi revoir_votre_copie emise_par_erreur jamais_effectue jamais_ete jamais_demande pas_ca_de_meme personne_chez_nous aucune_trace_de_cette_commande ne_reconnait ne_reconnaissons enlevez-la enlevez-le retirez-la_de_la retirez-le_de_la non_livree non_livre considerons_comme un_de_trop de_trop rien_a_faire_la pas_assujettis exoneres c'est_impossible se_voir_sur je_n'accepte n'accepte_pas prescrit prescrite prescription disproportionne abusif abusive abusifs abusives non_du non_due n'est_pas_du n'est_pas_due aucun_contrat pas_de_contrat jamais_consenti pas_consenti pas_justifie pas_justifiee pas_acceptable pas_accepter n'accepterons_pas inacceptable_de_payer ne_colle_pas ne_tient_pas doit_y_avoir_erreur il_y_a_erreur y_a_erreur erreur_manifeste retirer_la_ligne supprimer_la_ligne enlever_la_ligne dedommagement dommages geste_de_votre_part preteur contre-valeur compensation_du_prejudice prejudice pas_prevu pas_prevue pas_convenu ne_sommes_pas_d'accord ne_suis_pas_d'accord personne_n'a_souscrit n'a_souscrit annulation_pure ne_vous_est_du rien_ne_vous vous_pouvez_l'encadrer l'encadrer malfacons pas_livre pas_livree rien_a_facturer rien_n'a_ete_livre aucune_livraison_n'a pas_renouvele pas_reconduit jamais_renouvele s'arretait aucune_entree_en_stock pas_entree_en_stock",
  law: "avocat* tribunal* juridi* plainte* huissier* justice assign* notre_conseil mon_conseil nos_conseils commissaire_de_justice prud'hom* poursuites contentieux juge judiciaire* dgccrf porter_l'affaire succession decede decedee deces maitre mon_avocate mediateur signal_conso conciliateur_de_justice me_verrai_contraint action_en_justice repression_des_fraudes voie_de_droit service_juridique suites_judiciaires syndic syndics avis_d'intention mediation tribunal_judiciaire notre_cabinet ce_cabinet notre_etude mettons_en_demeure vous_mets_en_demeure cabinet_d'avocats ester plainte_aupres legaux legales voie_legale voies_legales action_legale suites_legales conseiller_legal representant_legal mesures_legales huissier_de mise_en_cause assignation refere mediateur_de conciliateur curatelle tutelle tuteur heritiers heritier defunt defunte feu_monsieur plainte_penale porter_plainte voies_de_droit procedure_judiciaire nos_procureurs notaire_charge le_notaire chez_le_notaire procureurs cour_du_quebec nom_de_ma_cliente nom_de_mon_client nom_de_notre_cliente ma_cliente_conteste notre_cliente_a ma_cliente",
  bankrupt:
    "redressement_judiciaire liquidation_judiciaire faillite* insolvab* mandataire_judiciaire cessation_des_paiements liquidateur* depot_de_bilan depose_le_bilan procedure_collective administrateur_judiciaire declaration_de_creance liquidation mandataire mandataires liquidateur administrateur_a procedure_de_conciliation tribunal_de_commerce plan_de_continuation cesse_toute_activite cesse_son_activite cessation_d'activite jugement_d'ouverture bodacc surendettement commission_de_surendettement radiation dissolution cessation_de_paiements redressement deposer_le_bilan bilan_depose periode_d'observation loi_sur_la_faillite proposition_concordataire concordat faillite_personnelle curateur reorganisation_judiciaire prj procedure_de_sauvegarde de_sauvegarde en_sauvegarde sauvegarde_de sauvegarde_judiciaire ne_peut_plus_faire_face cessation dissoute radiee_du_rcs radiee procedure_de_retablissement retablissement_personnel plan_de_sauvegarde mandat_ad_hoc liquidee en_liquidation jugement_de_liquidation representant_des_creanciers creanciers declaration_de_vos_creances insolvable clos_pour_insuffisance",
  part: "partie moitie acompte partiel* premier_versement % pour_cent tiers tout_ce_que c'est_le_mieux que_je_peux que_je_puisse pour_l'instant sauf hormis excepte deduction_faite en_partie premiere_partie la_moitie tranche premiere_tranche premiere_moitie premier_acompte petit_versement un_bout une_fraction",
  rest: "reste solde_de restant* complement le_solde restants restante la_suite les_autres l'autre_moitie ce_qui_manque le_complement autre_moitie le_reste reliquat autres solde_restant seconde_moitie deuxieme_moitie deuxieme_versement second_versement",
  remove:
    'retirer supprimer enlever desinscri* desabonn* retirez supprimez cesser cessez arreter arretez effacee effacer supprimee otez otez-moi',
  list: "liste mailing diffusion newsletter mails courriels adresse messages fichier avis rappels notifications envois mon_adresse listes listes_d'envoi",
  spread:
    "etaler etalement echelonner echelonnement echeancier delai_supplementaire reporter mensualites en_quatre_fois en_trois_fois en_deux_fois par_mois mensuel* arrangement accorder_un_delai facilites plan_d'apurement differer moratoire repousser reculer decaler delais_de_paiement prolonger allonger rallonge reechelonner souffler patienter_jusqu attendre_jusqu temps_que delai_de rallonger deux_mois_de_plus un_mois_de_plus en_plusieurs_fois en_cinq_fois en_six_fois par_semaine ca_vous_irait debut_de_notre_saison un_delai delai_de_paiement un_report report_de un_delai_de delai_jusqu repit etalez paiement_echelonne par_tranches plusieurs_mois quelques_mois quelques_semaines plus_de_temps un_peu_de_temps decalage_de_paiement report_de_paiement patienter attendre_jusqu'au nous_laisser_jusqu me_laisser_jusqu",
  angry:
    "honte honteux scandal* inadmissible* inaccept* ridicul* ras-le-bol marre harcelement harceler culot foutage insupportable* incompeten* exaspere* lamentable* apprenez_a encore_vous moquez deplace ton agacant penible lassant irrespectueux lisez_vos serieusement plaisantez plaisanterie indigne honteuse mepris foutez un_comble le_comble c'est_penible menaces menacer c'est_petit franchement bon_reveil reveil deux_fois_deja cinquieme quatrieme troisieme sixieme enieme sans_cesse tous_les_jours fatigue saoule excede lourd culottes gonfle honte_a_vous me_menacer menace chapeau bravo_pour penibles relancer_il incroyable meme_reponse jour_sans_fin trois_personnes enerve enervant enervee furieux furieuse colere scandale lamentables nul nulle bande_de arrogance arrogant incapable incapables excedee a_bout patience_a_des_limites ras_le ca_commence_a_bien faire_bien se_foutre moquerie insultant insultante degoute vous_parlez_pas ne_vous_parlez un_dessin faire_un_dessin je_reve ne_manquez_pas_d'air autre_chose_a_faire quatre_rappels cinq_rappels trois_rappels quatrieme_rappel",
  scheduled:
    'programme programmee planifie planifiee prevu prevue sur_votre_compte depart_banque jour_de_paiement campagne_de_paiement',
  deduct:
    'deduit deduite deduits retenu retenue retenues diminue deduire deduisons defalque retranche sans_les_penalites sans_les_frais sans_les_interets retenue_pour la_retenue penalites_de_retard',
  instead: 'au_lieu plutot_que contre_les et_non alors_que a_la_place seulement',
  assured: 'promis assure garanti annonce cense censee censes devait_etre etait_prevu avait_dit aviez_dit',
  free: "offert* offerts gratuit* inclus* compris* franco_de_port franco sans_frais geste_commercial garantie essai periode_d'essai",
  extra:
    'port frais_de_port frais_de_dossier frais remise rabais ristourne tva transport majoration supplement deplacement penalites interets escompte forfait eco-participation surcharge carburant location no-show dedit',
  blocked: 'bloque bloquee bloques suspendu suspendue gele gelee en_suspens mis_en_attente stoppe',
  issue:
    'probleme* souci* insatisfait* mecontent* anomalie* incomprehension qualite difficulte_sur retard en_retard de_retard',
  crossed: 'croise croisee croises croisent',
  valueDate: 'date_de_valeur valeur_le',
  offset: 'compense compensee compensation impute',
  receipt: 'recu recus reception arrive parvenu accuser vu apparait trouve constate credite',
  know: 'trace connais connaissons sais savons connaissance souvenir souvient compris idee correspond_a_quoi',
  paper:
    "copie duplicata pdf bon_de_commande numero_de_commande bon_de_livraison releve rib iban coordonnees_bancaires justificatif contrat detail numero_de_tva kbis attestation preuve_de_livraison feuille_d'heures feuilles_d'heures bon_d'intervention pv_de_reception numero_d'engagement numero_siret siret chorus extrait releve_de_compte bons_de_livraison pieces pieces_justificatives certificat_d'assurance attestation_urssaf decennale urssaf bon_signe bon_d'intervention_signe facturx factur-x format_electronique fiche_fournisseur bon_de_reception exemplaire original originaux cmr lettre_de_voiture emarge a_quoi_correspondent a_quoi_correspond decomposition ventilation centre_de_cout demandeur journal attestation_de_residence attestation_de_vigilance vigilance ticket_de_pesee tps tvq",
  resend:
    'renvoyer nouveau deposer corriger rectifier reemettre redeposer rectificative corrigee transmettre communiquer parvenir remettre_la_main introuvable pas_retrouve pas_trouve pas_recu jamais_recu pas_parvenue jamais_parvenue duplicata adresser_un renvoyez renvoie illisible egare egaree perdue deposer_la_facture jamais_la_facture que_la_relance',
  device: 'lien piece_jointe fichier telecharger portail mail courriel site systeme imprimante serveur mot_de_passe',
  confirm: 'confirmer confirmez verifier verifiez accuser reviens_vers tiens_au verifie',
  sum: 'euro euros eur € balles francs dollars',
  contact:
    'contacter contactez ecrire ecrivez adresser_a adressez vous_adresser adresser_vos voyez_avec voir_avec essayez joindre demandez_a a_eux',
  handles:
    "s'occupe occupe charge responsable gere gerent suit traite en_charge s'en_charge reprend traite_par pris_en_charge_par suivi_par gere_par desormais_gere est_gere s'en_charge_desormais",
  gone: "quitte ne_travaille_plus n'est_plus ne_suis_plus n'ai_plus cede cedee vendu vendue rachete rachetee repris reprise retraite retraitee mute mutee change_de_poste change_de_service ne_m'occupe_plus ne_gere_plus nouveaux_proprietaires nouveau_proprietaire parti_de ancien ancienne nous_a_quittes nous_a_quitte est_desormais desormais_au maintenant_au a_pris_fin depuis_la_fusion plus_de_nous releve_du prestataire licencie licenciee remercie remplacee_par remplace_par mon_successeur successeur absorbee absorbe externalise ferme_cette ferme_l'agence fermee_definitivement scission pris_ma_retraite autre_filiale ma_successeure successeure ma_retraite",
  seek: "erreur_d'aiguillage vous_cherchez cherchez_sans_doute trompe_de trompez_de homonyme homonymie confondez confondu confusion_avec faites_erreur fait_erreur mauvais_destinataire mauvaise_adresse mauvaise_personne mauvais_numero rien_a_voir pas_votre_client pas_client jamais_ete_client jamais_entendu_parler pas_la_bonne ne_nous_est_pas_destinee pas_de_m pas_de_mme pas_de_monsieur pas_de_madame aucun_monsieur personne_de_ce_nom pas_pour_moi pas_pour_nous destine_a_quelqu'un adresse_par_erreur envoye_par_erreur recu_par_erreur ne_connais_pas_cette_societe ne_connaissons_pas_cette_societe aucun_compte_chez pas_de_compte_chez un_particulier simple_particulier usurpation aucun_lien aucun_rapport aucune_relation etes_tombe etes_tombee etes_tombes",
  role: 'societe entreprise service comptabilite fonds_de_commerce succursale agence etablissement magasin site boutique factures dossier filiale affaire siege compta_fournisseurs comptabilite_fournisseurs maison-mere fournisseurs successeur collegue comptable cabinet_comptable syndic bailleur locataire filiale_de maison_mere franchise entite division usine boutique_de groupe boite_mail',
  correct: 'corrig* rectif* refaire refaites modifier reemettre annuler revoir',
  does: "fais fait_le regle_dans_la en_sorte_que s'en_occupe s'en_charge m'en_charge m'en_occupe parte lance_le_virement lance_le_paiement fais_partir declenche valide_le_paiement",
  event:
    'revient signe signature validation retour reunion rendez-vous rentre rentrons revenons pile validations tribunal',
  sendMe:
    "envoyez-moi envoyez-nous envoie-moi adressez-moi adressez-nous transmettez-moi transmettez-nous renvoyez-moi renvoyez-nous faites-moi_parvenir merci_de_l'envoyer les_ajouter l'ajouter merci_d'envoyer merci_de_transmettre fournissez me_la_renvoyer la_renvoyer me_le_renvoyer produire vous_plait_votre",
  soon: 'prochains_jours bientot rapidement sous_peu dans_les_meilleurs meilleurs_delais au_plus_vite des_que incessamment prochainement aussitot tout_de_suite immediatement',
  now: "aujourd'hui maintenant ce_matin cet_apres-midi l'instant tantot ce_soir",
  polite: "svp s'il_vous_plait merci_de veuillez",
  counted: 'avons_compte ai_compte a_compte ont_compte recompte recompter denombre comptage',
});
