import { isClosing } from '../guardrails/redaction/findSigners';
import type { Placeholder } from '../guardrails/redaction/placeholder';
import type { ReminderReply } from '../prompts/reminderPrompt';
import { isFamiliar } from './familiarAddress';
import type { PreparedDraft } from './prepareDraft';

/** Forms of address that tell a person's gender or rank. "Sehr geehrte/r" and "Estimado/a" tell neither. */
const GUESSED =
  /(?<!\p{L})(?:mr|mrs|ms|miss|mister|sir|madam|dr|prof|herrn?|frau|geehrter?|lieber?|m\.|monsieur|madame|mademoiselle|mme|mlle|chère?|señor(?:a|ita)?|sr|sra|srta|d\.|dª|don|doña|estimad[oa]|querid[oa]|signor[ea]?|signorina|sig|sig\.ra|dott|dott\.ssa|egregi[oa]|car[oa]|senhora?|prezad[oa]|meneer|mevrouw|heer|dhr|mevr|mw|pan|pani|panie|pane|paní|szanown[ya]|vážen[ýá]|mil[ýá]|hr|fru|fröken)\.?[ \u00a0]+(?=\{\{PERSON_)/iu;

const SENTENCE_END = /[.!?…:。！？：)\]"”’»]$/u;

const bare = (line: string): string => line.replace(/[\s,.!。、]+$/u, '');

function greetsWith(line: string, mark: string): boolean {
  return /^[\s,.:!;、。]*(?:様|御中)?[\s,.:!;、。]*$/u.test(line.split(mark).at(-1) ?? '') && line.includes(mark);
}

/** Closing words anywhere, or a last line that is no sentence: a name below words that no list knows. */
function signsOff(lines: readonly string[], closing: string): boolean {
  const last = lines.at(-1) ?? '';
  const isSigned = lines.length > 1 && !SENTENCE_END.test(last);
  return isSigned || lines.some((line) => isClosing(line) || bare(line) === bare(closing));
}

/**
 * What no rule of the ledger forbids and no business would sign, as findings a model understands: our own company greeted
 * as if it were the customer, a guess at a person's gender, a friend's form of address, a second sign-off above ours.
 */
export function findSlips({
  reply: { subject, text },
  placeholders,
  prepared: { facts, reader },
}: {
  /** With its placeholders still in it. */
  reply: ReminderReply;
  placeholders: readonly Placeholder[];
  prepared: Pick<PreparedDraft, 'facts' | 'reader'>;
}): string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const { company } = facts.sender;
  const ours = company === facts.contactName ? undefined : placeholders.find(({ original }) => original === company);
  return [
    ...(ours && greetsWith(lines[0] ?? '', ours.mark)
      ? [`${ours.mark} is the business that writes: do not greet the customer by it.`]
      : []),
    ...(GUESSED.test(text)
      ? ['Nobody knows the gender or title of the person: put a greeting before the name that fits everybody.']
      : []),
    ...(isFamiliar({ text: `${subject}\n${text}`, language: reader.language })
      ? ['The text speaks to a friend: use the polite form of address, as all that follows does.']
      : []),
    ...(signsOff(lines, reader.wording.closing) ? ['The text ends with a sign-off: leave it out, ours follows.'] : []),
  ];
}
