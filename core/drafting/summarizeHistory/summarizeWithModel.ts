import type { ChatModel } from '../../llm/chatModel';
import type { Reason } from '../../receivables/sections/contact';
import type { History } from '../../receivables/sections/history';
import { knownOfCustomer } from '../knownPrivate';
import { readWithModel } from '../readWithModel/readWithModel';
import { isAbsence, numericOrderOf, readAccount, type HistoryInput, type ReadMessage } from './account';
import type { Claim } from './findClaims';
import { senderDay } from './senderDay';
import { concludeHistory } from './summarizeHistory';

/** The proven claims of a model that rules did not find in the same message. */
function withAdded(read: ReadMessage, found: readonly Claim[]): ReadMessage {
  // What single words only hint at gives way to what is proven.
  const sure = read.claims.filter(({ isHint }) => isHint !== true);
  const added = found.filter(
    ({ messageId, kind }) => messageId === read.message.id && !sure.some((claim) => claim.kind === kind),
  );
  if (added.length === 0) return read;
  return { ...read, claims: [...sure, ...added.map((claim) => ({ ...claim, isModels: true }))] };
}

/**
 * The summary with a model's help: the rules' claims stand, whatever the model says, and its proven claims of further
 * kinds are added; every figure, day and sentence still comes from code. Absence notes and our own messages are not
 * shown to it. A model that fails leaves the rules' summary, and `silence` says why.
 */
export async function summarizeWithModel({
  model,
  ...input
}: HistoryInput & { model: ChatModel }): Promise<{ history: History; silence?: Reason }> {
  const account = readAccount(input);
  const { customer, timeZone } = input;
  const messages = account
    .filter((read) => read.message.direction === 'inbound' && !isAbsence(read))
    .map(({ message }) => ({
      message,
      day: senderDay({ message, customer, timeZone }),
      numericOrder: numericOrderOf(customer),
    }));
  const { claims, silence } = await readWithModel({ model, messages, known: knownOfCustomer({ customer }) });
  const widened = account.map((read) => withAdded(read, claims));
  const isHelped = widened.some((read, at) => read !== account[at]);
  const history = concludeHistory({ input, account: widened, writtenBy: isHelped ? 'model' : 'rules' });
  return { history, ...(silence ? { silence } : {}) };
}
