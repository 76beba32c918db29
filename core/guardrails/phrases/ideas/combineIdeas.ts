import { COURTESIES } from '../courtesies';
import { everydayTurns } from '../everydayTurns';
import { HONEST_TURNS } from '../honestTurns';
import { HOSTILE_TURNS } from '../hostileTurns';
import { machineOrders } from '../machineOrders';
import { type PhraseTable } from '../phraseTable';
import { type IdeaWords, type WordClass } from './ideaWords';

/** Both words near each other in one sentence, in either order. */
function near(one: WordClass, other: WordClass, gap: string): string[] {
  return one === '' || other === '' ? [] : [`${one} ${gap} ${other}`, `${other} ${gap} ${one}`];
}

/** The first word before the second. */
function before(one: WordClass, other: WordClass, gap: string): string[] {
  return one === '' || other === '' ? [] : [`${one} ${gap} ${other}`];
}

type Combined = Pick<
  PhraseTable,
  | 'threats'
  | 'newTerms'
  | 'pressure'
  | 'contactClaims'
  | 'promiseClaims'
  | 'bankDetails'
  | 'secretRequests'
  | 'machineTalk'
  | 'replyIfMissing'
  | 'ignoreIfPaid'
  | 'idioms'
> & { internalNotes: readonly string[] };

/** The phrases that a language's concepts make. A Japanese gap counts letters, so it has to be wider. */
function phrasesOf(words: IdeaWords, table: PhraseTable): Combined {
  const { language, script } = table;
  const further = HOSTILE_TURNS[language];
  const isWide = script !== 'Latin';
  const [close, far, wider, wide] = isWide ? ['~~~', '~~~~', '~~~~~', '~~~~~~'] : ['~', '~~', '~~~', '~~~~'];
  return {
    threats: [
      ...near(words.supply, words.stop, far),
      ...near(words.ties, words.stop, close),
      ...near(words.supply, words.untilPaid, wider),
      ...near(words.stop, words.untilPaid, far),
      ...near(words.handOver, words.outsiders, far),
      ...near(words.pursue, words.means, close),
      ...near(words.rethink, words.together, far),
      ...near(words.guess, words.sequel, far),
      ...near(words.news, words.spread, far),
      ...near(words.rather, words.spell, close),
      ...near(words.gentle, words.beyond, close),
      ...near(words.nextTime, words.notMe, close),
      ...(words.threats ?? []),
      ...(further?.threats ?? []),
    ],
    newTerms: [...(words.newTerms ?? []), ...(further?.newTerms ?? [])],
    pressure: [
      ...before(words.others, words.behave, far),
      ...before(words.onlookers, words.learn, close),
      ...near(words.dependants, words.suffer, far),
      ...near(words.opinion, words.better, close),
      ...(words.pressure ?? []),
      ...(further?.pressure ?? []),
    ],
    contactClaims: [...near(words.callers, words.called, close), ...(words.contactClaims ?? [])],
    promiseClaims: words.promiseClaims ?? [],
    bankDetails: [
      ...near(words.bank, words.changed, close),
      ...(words.bankDetails ?? []),
      ...(further?.bankDetails ?? []),
    ],
    secretRequests: [...(words.secretRequests ?? []), ...(further?.secretRequests ?? [])],
    internalNotes: [
      ...near(words.client, words.trait, close),
      ...(words.internalNotes ?? []),
      ...(further?.internalNotes ?? []),
    ],
    machineTalk: [...(words.machineTalk ?? []), ...(further?.machineTalk ?? []), ...machineOrders(language)],
    replyIfMissing: near(words.unclear, words.reach, wide),
    ignoreIfPaid: [...near(words.paid, words.neverMind, wide), ...(words.ignoreIfPaid ?? [])],
    idioms: [...(words.idioms ?? []), ...(HONEST_TURNS[language] ?? []), ...everydayTurns(table)],
  };
}

/** The table with what its language's concepts combine to. */
export function withIdeas(table: PhraseTable, words: IdeaWords): PhraseTable {
  const combined = phrasesOf(words, table);
  return {
    ...table,
    threats: [...table.threats, ...combined.threats],
    newTerms: [...table.newTerms, ...combined.newTerms],
    pressure: [...table.pressure, ...combined.pressure],
    contactClaims: [...table.contactClaims, ...combined.contactClaims],
    promiseClaims: [...table.promiseClaims, ...combined.promiseClaims],
    bankDetails: [...table.bankDetails, ...combined.bankDetails],
    secretRequests: [...table.secretRequests, ...combined.secretRequests],
    internalNotes: [...(table.internalNotes ?? []), ...combined.internalNotes],
    machineTalk: [...table.machineTalk, ...combined.machineTalk],
    replyIfMissing: [...table.replyIfMissing, ...combined.replyIfMissing],
    ignoreIfPaid: [...table.ignoreIfPaid, ...combined.ignoreIfPaid],
    idioms: [...table.idioms, ...combined.idioms],
    staff: words.staff,
    courtesy: COURTESIES[table.language],
  };
}
