import type { ClaimsReply } from '../../prompts/claimsPrompt';

type ModelKind = ClaimsReply['claims'][number]['kind'];

/**
 * Word stems in six languages of which a claim's quote must hold one, on text made by `matchableText`. A model may
 * understand more than our rules; it may not claim what no word of the quote supports.
 */
export const CLAIM_CUES: Readonly<Record<ModelKind, RegExp>> = {
  dispute: /disput|contest|object|reject|bestreit|bestritt|beanstand|reklam|reclam|betwist|bezwaar|klacht|complain|wrong|incorrect|mistake|falsch|fehler|\berror|errone|errat|sbagliat|onjuist|klopt|stimmt|defect|defekt|difett|defectu|damag|beschad|danneg|broken|kaputt|kapot|casse|rott[oaie]|\brot[oa]|overcharg|\btwice|double|doppelt|deux fois|dos veces|due volte|dubbel|never|\bnie\b|jamais|nunca|\bmai\b|nooit|refus|weiger|rifiut|rechaz|credit note|gutschrift|\bavoir\b|abono|nota di credito|creditnota|mangel|missing|fehl|manqu|falta|manca|ontbre|not what|not as|agreed|vereinbart|convenu|acordad|concordat|afgesproken|discrepan|abweich|withh|zuruck/,
  accepts: /accept|agree|correct|settled|resolved|withdraw|erledigt|geklart|akzept|einverstanden|d'accord|conforme|acept|corrett|akkoord|opgelost|(?:not|nicht|pas|no|non|niet)\b.*(?:disput|bestreit|contest|betwist)/,
  says_paid: /\bpaid|payment.{0,40}\b(?:went|gone|left|made|sent|done|out|complet|process|clear|initiat|execut|releas|submit|issued|was|has|way)|(?:sent|mailed|posted).{0,40}(?:payment|money|funds|amount|transfer|cheque|check)|(?:money|funds|amount|transfer|check).{0,40}\b(?:sent|mailed|posted|went|gone|left|out|way)|settled|transferred|wired|remitted|cleared|debited|cheque|bezahlt|gezahlt|uberwie|ueberwie|beglichen|angewiesen|abgebucht|zahlung|paye|regle|vire|\bvirement|verse|solde|pagad|pagamos|pague|abonad|transfer|pagat|saldat|bonific|versat|betaald|overgemaakt|voldaan|betaling/,
  partial_payment: /\bpart(?:s|ly|ial\w*)?\b|\bhalf|\brest\b|remain|deposit|\bteil|halfte|haelfte|abschlag|anzahlung|acompte|moitie|solde|mitad|parcial|a cuenta|acconto|parzial|meta|deel|helft/,
  promise: /\bpay|settle|transfer|wire|remit|zahl|uberweis|ueberweis|begleich|anweis|geld|paie|paye|regl|vire|solder|pag|abon|transf|liquid|sald|bonific|vers|betal|overma|voldo/,
  asks_document: /invoice|copy|\bpo\b|purchase order|order number|statement|bank|iban|proof|document|rechnung|kopie|bestell|beleg|nachweis|liefersch|facture|commande|releve|\brib\b|bon de|factura|pedido|albaran|extracto|justific|fattura|ordine|estratto|ddt|factuur|inkoop|pakbon|overzicht|pdf/,
  wrong_person: /wrong|not (?:the|my|respons)|no longer|contact|forward|department|left|falsch|zustandig|wenden|buchhaltung|verlassen|nicht mehr|plus|contacter|comptab|trompe|quitte|equivoc|contabil|ya no|encarg|sbagliat|non (?:mi|sono|lavor)|scriv|verkeerd|niet (?:meer|de)|administratie|boekhoud/,
  cash_flow: /cash|money|liquid|fund|tight|difficult|cannot pay|can't pay|knapp|zahlungs|engpass|geld|tresor|difficult|argent|tesorer|dinero|fondos|cassa|soldi|difficol|krap|middelen|(?:not|nicht|pas|no|non|niet)\b.{0,30}(?:pay|zahl|pay|regl|pag|betal)/,
  plan_request: /instal|plan|split|part|month|extension|more time|later|postpon|defer|weeks|rate[ni]?|stund|aufschub|monat|echelon|delai|fois|report|plazo|cuota|aplaz|prorrog|mes\b|rat[ae]|dilazion|prorog|volte|termijn|regeling|uitstel|keer/,
  legal: /\blaw|attorney|solicitor|\bcourts?\b(?!-)|\blegal|counsel|\bsu(?:e[ds]?|ing)\b|tribunal|anwalt|gericht|klage|\brechts|rechtlich|avocat|justice|jurid|plainte|huissier|abogad|juez|juzg|demanda|avvocat|giudic|causa|querela|denunc|advoca|rechter|rechtszaak|rechtbank/,
  insolvency: /insolv|bankrupt|chapter|administrator|(?:in|into|under) administration|liquidat|receiver|creditor|konkurs|redressement|faillite|mandataire|concurso|quiebra|falli|concordat|curator|surseance|faillissement|failliet/,
  frustration: /unaccept|ridic|outrag|disgrac|fed up|sick of|harass|angry|upset|annoy|joke|worst|frech|unversch|zumut|inakzept|argerlich|verarg|reicht|peinlich|inaccept|inadmiss|scandal|honte|marre|inacept|verguenz|harto|harta|indign|vergogn|stuf|assurd|belach|schand|onaccept|\bzat\b|boos|teleurgest|decep|delus|decu/,
  unsubscribe: /unsub|remove|opt|stop|list|no longer|don't (?:contact|write|e?-?mail)|not (?:contact|write)|verteiler|abmeld|abbestell|keine|nicht mehr|desinscri|desabon|plus|retir|supprim|baja|no (?:me|nos|deseo|quiero)|elimin|borr|cancell|rimuov|disiscr|non (?:scriv|mand|inviat|desider)|afmeld|uitschr|verwijder|geen|niet meer/,
}; // prettier-ignore
