import type { PhraseKind } from '../phrases/phraseBook';
import { asksForPaper } from './asksPaper';
import { allMeanings } from './meansIn';
import { namesAnother, wasMistaken } from './notOurs';
import type { Clause } from './readClauses';

/** "Four calls", "neun Anrufe", "tres veces": who counts them has had enough. */
const REPEATED =
  /(?<!\b(?:in|en|a|over|for|fur|pour|per|por|voor) )\b(?:three|four|five|six|seven|eight|nine|ten|twenty|[3-9]|1\d|20|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwanzig|trois|quatre|cinq|sept|huit|neuf|dix|vingt|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|tre|quattro|cinque|sei|sette|otto|nove|dieci|venti|drie|vijf|zes|zeven|negen|tien) ?(?:calls|reminders|e-?mails|anrufe|mahnungen|rappels|appels|relances|llamadas|avisos|recordatorios|correos|chiamate|solleciti|telefonate|telefoontjes|aanmaningen|herinneringen)\b|\b(?:drei|vier|funf|sechs|zig)mal\b/;
const ADDRESS = /[\w.-]@/;

/** What a sentence wants of us, or is angry about. */
export function wishesOf(clauses: readonly Clause[], isQuestion: boolean): PhraseKind[] {
  const means = allMeanings(clauses);
  const denied = means.has('not');
  return [
    ...(means.has('remove') && (means.has('list') || clauses.some(({ text }) => ADDRESS.test(text))) ? (['unsubscribe'] as const) : []), // prettier-ignore
    ...(means.has('spread') &&
    !denied &&
    (isQuestion || means.has('pay') || means.has('please') || means.has('future') || means.has('money'))
      ? (['plan_request'] as const)
      : []),
    ...(clauses.some((clause) => (clause.means.has('angry') && !clause.means.has('not')) || REPEATED.test(clause.text))
      ? (['frustration'] as const)
      : []),
    ...(asksForPaper(clauses, isQuestion) ? (['asks_document'] as const) : []),
    ...(namesAnother(clauses) || wasMistaken(clauses) ? (['wrong_person'] as const) : []),
  ];
}
