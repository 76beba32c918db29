import type { Tone } from '../receivables/sections/contact';
import type { GatheredFacts } from './gatherFacts';
import type { Standing } from './softenTone';
import type { ChosenLanguage } from './templates/languages';

/** What a writer gets: the facts, the reader's language, the tone, and what makes it kinder. */
export interface WriteInput extends GatheredFacts {
  reader: ChosenLanguage;
  tone: Tone;
  standing: Standing;
}

/** True when at least one invoice is past its due date; before that a message is a notice, no reminder. */
export function isOverdue({ invoices }: { invoices: readonly { daysOverdue: number }[] }): boolean {
  return invoices.some(({ daysOverdue }) => daysOverdue > 0);
}
