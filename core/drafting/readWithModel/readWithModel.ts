import { cleanMessageText } from '../../history/cleanMessageText';
import type { ChatModel } from '../../llm/chatModel';
import { readReply } from '../../llm/readReply';
import { buildClaimsPrompt, claimsReplySchema } from '../../prompts/claimsPrompt';
import type { Claim } from '../summarizeHistory/findClaims';
import { redactMessage } from './redactMessage';
import { verifyClaims, type ShownMessage } from './verifyClaims';

/** More of one mail, or more mails, a model need not see. */
const LONGEST_SHOWN = 6_000;
const MOST_SHOWN = 30;

/**
 * What a model finds in inbound messages, each claim proven by a quote that code has found in the message. The model
 * sees only the senders' own words, redacted, between delimiters. `failed` when it gave no answer that can be read:
 * then the rules stand alone.
 */
export async function readWithModel({
  model,
  messages,
}: {
  model: ChatModel;
  messages: readonly Omit<ShownMessage, 'restore'>[];
}): Promise<{ claims: Claim[]; failed: boolean }> {
  const inbound = messages.filter(({ message }) => message.direction === 'inbound').slice(0, MOST_SHOWN);
  if (inbound.length === 0) return { claims: [], failed: false };
  const redacted = inbound.map((entry) => ({
    ...entry,
    ...redactMessage({ text: cleanMessageText(entry.message).slice(0, LONGEST_SHOWN) }),
  }));
  const request = buildClaimsPrompt({ messages: redacted.map(({ message, text }) => ({ id: message.id, text })) });
  const reply = await model.complete(request).catch(() => undefined);
  const read = readReply({ reply, shape: claimsReplySchema });
  if (read.kind === 'unreadable') return { claims: [], failed: true };
  return { claims: verifyClaims({ reply: read.value, shown: redacted }), failed: false };
}
