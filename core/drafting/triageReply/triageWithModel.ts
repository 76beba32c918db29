import type { ChatModel } from '../../llm/chatModel';
import type { Reason } from '../../receivables/sections/contact';
import type { Triage } from '../../receivables/sections/triage';
import { knownOfCustomer } from '../knownPrivate';
import { readWithModel, type ReadClaims } from '../readWithModel/readWithModel';
import { senderDay } from '../summarizeHistory/senderDay';
import { readMessage, type Claim } from '../summarizeHistory/findClaims';
import { concludeTriage, dayOfReply, orderOf, type TriageInput } from './triageReply';

const isKnown = (claims: readonly Claim[], { kind }: Claim): boolean => claims.some((claim) => claim.kind === kind);

const knownTo = ({ customer }: TriageInput) => (customer ? knownOfCustomer({ customer }) : []);

/**
 * Triage with a model's help: the rules' claims stand, whatever the model says, and its proven claims of further kinds
 * are added. An absence note is not shown to it. A model that fails leaves the rules' reading.
 */
export async function triageWithModel({
  model,
  ...input
}: TriageInput & { model: ChatModel }): Promise<{ triage: Triage; silence?: Reason }> {
  const on = dayOfReply(input);
  const numericOrder = orderOf(input.customer);
  const { message } = input;
  const day = senderDay(input);
  const { claims: known, unexplained } = readMessage({ message, day, numericOrder });
  const away = known.some(({ kind }) => kind === 'out_of_office');
  const read: ReadClaims = away
    ? { claims: [] }
    : await readWithModel({ model, messages: [{ message, day, numericOrder }], known: knownTo(input) });
  // What single words only hint at gives way to what is proven.
  const sure = known.filter(({ isHint }) => isHint !== true);
  const added = read.claims.filter((claim) => !isKnown(sure, claim));
  const writtenBy = added.length > 0 ? 'model' : 'rules';
  const section = concludeTriage({
    ...input,
    claims: added.length > 0 ? [...sure, ...added] : known,
    unexplained,
    on,
    writtenBy,
  });
  return { triage: section, ...(read.silence ? { silence: read.silence } : {}) };
}
