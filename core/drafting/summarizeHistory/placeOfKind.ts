import { onceFor } from '../../guardrails/remember';
import { likelyOf } from '../../wording/firstLook/firstLook';
import type { PhraseBook, PhraseKind } from './phrases/phraseBook';

const WINDOW = 60;
/** "If" turns these into nothing; a promise under a condition is still a promise to watch. */
const FACTS: ReadonlySet<PhraseKind> = new Set(['dispute', 'accepts', 'says_paid']);
/** "Once" and "until" do the same to what has been done. */
const DEEDS: ReadonlySet<PhraseKind> = new Set(['accepts', 'says_paid']);
/** "Whether we pay" promises nothing in any language; the words are no others' elsewhere. */
const WHETHER = /(?:^|\s)(?:whether|ob|wann|(?:say|know|tell)(?: you)?(?: yet)? when|of (?:wij|we|ik))\s/;

/** The clause around a match: where a negation or a doubt would have to stand. */
function clauseAround(text: string, from: number, to: number, clause: RegExp): { before: string; after: string } {
  const start = Math.max(0, from - WINDOW);
  let before = text.slice(start, from);
  clause.lastIndex = 0;
  const whole = before;
  for (let mark = clause.exec(whole); mark; mark = clause.exec(whole))
    before = text.slice(start + clause.lastIndex, from);
  const rest = `${text.slice(to, to + WINDOW)} `;
  const end = rest.search(clause);
  return { before, after: (end < 0 ? rest : rest.slice(0, end)).replace(/[\s.!?]+$/, '') };
}

/** Which set phrases of a book a text may hold; asked for one kind after the other, so the last text is remembered. */
const likelyPhrases = onceFor(({ plain, fixed }: PhraseBook) => {
  const look = likelyOf([...Object.values(plain), ...Object.values(fixed)], (pattern) => pattern);
  let last: { text: string; phrases: ReadonlySet<RegExp> } | undefined;
  return (text: string): ReadonlySet<RegExp> => {
    if (last?.text === text) return last.phrases;
    const phrases = new Set(look(text));
    last = { text, phrases };
    return phrases;
  };
});

/** Where a set phrase of the kind stands in the text, not denied and not in doubt; undefined when it is not said so. */
export function placeOf(text: string, kind: PhraseKind, book: PhraseBook): number | undefined {
  const [fixed, pattern] = [book.fixed[kind], book.plain[kind]];
  const likely = likelyPhrases(book)(text);
  const place = fixed && likely.has(fixed) ? text.search(fixed) : -1;
  if (place >= 0) return place;
  if (!pattern || !likely.has(pattern)) return undefined;
  // Not matchAll: it makes a new pattern for every text, which costs more than the search.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { before, after } = clauseAround(text, match.index, match.index + match[0].length, book.clause);
    const upTo = `${before}${match[0]}`;
    const negated = book.negation.test(upTo) || (book.negationAfter?.test(after) ?? false);
    const doubted = (FACTS.has(kind) && book.doubt.test(upTo)) || (DEEDS.has(kind) && book.timing.test(upTo));
    const asked = kind === 'promise' && WHETHER.test(upTo);
    if (!negated && !doubted && !asked) return match.index;
  }
  return undefined;
}

/** True when a set phrase of the kind stands in the text but is denied or in doubt: "we cannot promise to pay". */
export function takesBack(text: string, kind: PhraseKind, book: PhraseBook): boolean {
  const pattern = book.plain[kind];
  return (
    pattern !== undefined &&
    likelyPhrases(book)(text).has(pattern) &&
    text.search(pattern) >= 0 &&
    placeOf(text, kind, book) === undefined
  );
}
