import { ReceivablesError } from '../errors';
import { channel, type Channel } from '../receivables/fields';
import { tone, type Tone } from '../receivables/sections/contact';

/** What a person sets for every reminder of a run; what is missing stays as decided for each invoice. */
export interface Overrides {
  channel?: Channel;
  tone?: Tone;
}

const TO_CUSTOMERS: readonly string[] = channel.options.filter((one) => one !== 'internal_note');

function oneOf<Choice>(field: string, value: unknown, choices: readonly string[]): Choice | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (choices.includes(value as string)) return value as Choice;
  const hint = `use one of ${choices.join(', ')}, or nothing`;
  throw new ReceivablesError({ code: 'invalid_setting', field, value, problem: 'is not known', hint });
}

/** Reads channel and tone as an expression may give them. Throws `invalid_setting` naming what may be chosen. */
export function readOverrides(raw: Readonly<Record<string, unknown>>): Overrides {
  const chosen = oneOf<Channel>('channel', raw.channel, TO_CUSTOMERS);
  const wording = oneOf<Tone>('tone', raw.tone, tone.options);
  return { ...(chosen && { channel: chosen }), ...(wording && { tone: wording }) };
}
