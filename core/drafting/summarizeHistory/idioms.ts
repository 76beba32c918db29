import { likelyOf } from '../../wording/firstLook/firstLook';

/** Turns of phrase whose "not" denies nothing, and the plain words they stand for; on text made by `matchableText`. */
const IDIOMS: readonly [RegExp, string][] = [
  [/\b(?:no|not) later than\b/g, 'by'],
  [/\bnicht spater als\b|\bspatestens\b/g, 'bis'],
  [/\b(?:pas plus tard que|au plus tard)\b/g, 'avant'],
  [/\b(?:no mas tarde del?|a mas tardar)\b/g, 'antes de'],
  [/\b(?:non oltre|al piu tardi)\b/g, 'entro'],
  [/\bniet later dan\b|\buiterlijk\b/g, 'voor'],
  [
    /\bdont(?= (?:have|know|want|owe|need|accept|agree|see|think|send|contact|work|pay|recogni|even|get|like|see)\w*\b)/g,
    "don't",
  ],
  // "1o de diciembre" is the first, not the tenth.
  [/(?<=\d)o(?=\d)|(?<=\d)(?<!\b1)o\b/g, '0'],
  [/\b(wo|ca|did|have|is|was|does|could|would|has|are|were|should|had)nt\b/g, "$1n't"],
  [/\b(i|we|you|they)ve\b/g, "$1've"],
  [/\b(?:amtsgericht|handelsregister|ag) \w+,? ?hr[ab]\b/g, 'register'],
  [/\b(?:not only|nicht nur|pas seulement|no solo|non solo|niet alleen)\b/g, 'also'],
  [
    /\b(?:no problems?|no worries|not a problem|kein problem|pas de (?:souci|probleme)s?|sin problemas?|nessun problema|geen probleem)\b/g,
    'ok',
  ],
  [
    /\b(?:no doubt|ohne weiteres|zweifellos|sans (?:faute|delai|tarder)|sin falta|senza indugio|zonder meer)\b/g,
    'surely',
  ],
  [
    /\b(?:da (?:parte )?(?:nostra|mia)(?: parte)?|(?:de|por) (?:nuestra|mi|su) parte|(?:on|for) (?:our|my) part|unsererseits|de notre (?:part|cote))\b/g,
    'ourselves',
  ],
  [
    /\b(?<=(?:let me|to|will|please|'ll|you|could|can|must|we|i) )check(?= (?:with|if|whether|your|that|the|this|again|and|it|on|internally)\b)/g,
    'verify',
  ],
  // "It should be with you by now": who supposes that has paid.
  [
    /\b(?:should|must) (?:now |already |long )?(?:be|have landed|sit) (?:with|in|on) (?:you|your)(?: [\w']+)? (?:by now|already)\b/g,
    'has been paid',
  ],
  [
    /\b(?:musste|sollte|durfte)(?: \w+)? (?:schon|langst|inzwischen|bereits)(?: lange)? (?:bei (?:ihnen|euch|dir)|auf (?:ihrem|eurem|deinem) konto)(?: (?:sein|angekommen|eingegangen|da))*/g,
    'wurde bezahlt',
  ],
  [/\bdevrait (?:deja|maintenant) (?:etre|figurer|apparaitre) (?:chez vous|sur votre compte)\b/g, 'a ete paye'],
  [
    /\b(?:ya (?:deberia|debe|tendria que) (?:estar|aparecer)|(?:deberia|debe) (?:ya estar|estar ya)) en (?:su|vuestra|tu) (?:cuenta|poder|banco)\b/g,
    'ha sido pagado',
  ],
  [
    /\bdovrebbe (?:gia essere|essere gia|gia risultare) (?:da voi|sul (?:vostro|suo) conto|arrivat[oa])\b/g,
    'e stato pagato',
  ],
  [
    /\bzou (?:al|allang|inmiddels)(?: lang)? (?:bij (?:jullie|u|je)|op (?:jullie|uw|je) rekening)(?: moeten)?(?: (?:zijn|staan))?/g,
    'is betaald',
  ],
  [/\b(?:bon a payer|ok to pay|visto bueno)\b/g, 'approval'],
];

const likelyIdioms = likelyOf(IDIOMS, ([idiom]) => idiom);

/** The text with such turns replaced, so that a negation found in it is one. */
export function withoutIdioms(text: string): string {
  return likelyIdioms(text).reduce((sofar, [idiom, plain]) => sofar.replace(idiom, plain), text);
}
