import { cleanMessageText } from '../../history/cleanMessageText';
import type { KnownPrivate } from '../../guardrails/redaction/findKnown';
import { redactTexts } from '../../guardrails/redaction/redactTexts';
import type { ChatModel } from '../../llm/chatModel';
import { silenceReason } from '../../llm/modelFailure';
import { readReply } from '../../llm/readReply';
import { buildClaimsPrompt, claimsReplySchema } from '../../prompts/claimsPrompt';
import type { Reason } from '../../receivables/sections/contact';
import { knownOfMessage } from '../knownPrivate';
import type { Claim } from '../summarizeHistory/findClaims';
import { verifyClaims, type ReadableMessage, type ShownMessage } from './verifyClaims';

/** More of one mail, or more mails, a model need not see. */
const LONGEST_SHOWN = 6_000;
const MOST_SHOWN = 30;

/** Plain ids go as they are; a mail's Message-ID holds a host name and may hold anything. */
function shownId(id: string, index: number): string {
  return /^[\w-]{1,40}$/.test(id) ? id : `message-${index + 1}`;
}

function redacted(messages: readonly ReadableMessage[], known: readonly KnownPrivate[]): ShownMessage[] {
  const { texts } = redactTexts({
    texts: messages.map(({ message }) => cleanMessageText(message).slice(0, LONGEST_SHOWN)),
    known: [...known, ...messages.flatMap(knownOfMessage)],
  });
  return messages.map((entry, index) => ({
    ...entry,
    shownAs: shownId(entry.message.id, index),
    redacted: texts[index] ?? { text: '', covers: [] },
  }));
}

/** What a model found; `silence` says why it was no help. */
export interface ReadClaims {
  claims: Claim[];
  silence?: Reason;
}

/**
 * What a model finds in inbound messages, each claim proven by a quote that code has found in the message. The model
 * sees only the senders' own words, redacted (`known` is what the ledger knows of them), between delimiters. When
 * it gives no answer that can be read, the rules stand alone.
 */
export async function readWithModel({
  model,
  messages,
  known = [],
}: {
  model: ChatModel;
  messages: readonly ReadableMessage[];
  known?: readonly KnownPrivate[];
}): Promise<ReadClaims> {
  const inbound = messages.filter(({ message }) => message.direction === 'inbound').slice(0, MOST_SHOWN);
  if (inbound.length === 0) return { claims: [] };
  const shown = redacted(inbound, known);
  const request = buildClaimsPrompt({
    messages: shown.map(({ shownAs, redacted: { text } }) => ({ id: shownAs, text })),
  });
  let reply: unknown;
  try {
    reply = await model.complete(request);
  } catch (error) {
    return { claims: [], silence: silenceReason(error) };
  }
  const read = readReply({ reply, shape: claimsReplySchema });
  if (read.kind === 'unreadable') return { claims: [], silence: { code: 'model_unreadable', message: read.problem } };
  return { claims: verifyClaims({ reply: read.value, shown }) };
}
