import { ReceivablesError } from '../../errors';
import { conversationMessageSchema, type ConversationMessage } from '../conversation';
import { readShape } from '../item';
import { isAbsent, nameRecord, withoutAbsent } from '../sources/ledgerRecord';
import { readText } from '../sources/readFields';
import type { MessageFields } from './messageReader';
import { isOurs, type OurAddresses } from './ourAddresses';
import { readMoment } from './readMoment';
import { plainText } from './messageParts';

/** Our own addresses first, for an alias may sit in the inbox; then what the system says; then "not ours" is theirs. */
function directionOf({ direction }: MessageFields, from: string, ours: OurAddresses): 'inbound' | 'outbound' {
  if (isOurs({ sender: from, ours })) return 'outbound';
  if (direction) return direction;
  if (ours.names.size > 0) return 'inbound';
  throw new ReceivablesError({
    code: 'missing_field',
    field: 'direction',
    problem: 'cannot be told',
    hint: 'name your own addresses under Our Addresses, so that your own messages are known',
  });
}

/** Text of any length as it came: trimming or refusing a body helps nobody. Numbers become their digits. */
const bodyOf = (value: unknown): string => (isAbsent(value) ? '' : plainText(value));

/** A message in our shape from what a system's reader found. Throws a ReceivablesError naming the system and the message. */
export function collectMessage({
  fields,
  ours,
  label,
  timeZone,
}: {
  fields: MessageFields;
  ours: OurAddresses;
  label: string;
  /** Only where times may lack a zone: the one that is meant then. */
  timeZone?: string | undefined;
}): ConversationMessage {
  const subject = nameRecord({
    kind: `${label === 'a sheet row' ? 'Sheet' : label} message`,
    number: fields.id,
    customer: fields.from,
  });
  const text = (name: 'id' | 'threadId' | 'from' | 'customerId'): string | undefined =>
    readText({ value: fields[name], field: name });
  try {
    const from = text('from') ?? '';
    const read = withoutAbsent({
      id: text('id'),
      threadId: text('threadId'),
      at: readMoment({ value: fields.at, header: fields.dateHeader, timeZone }),
      direction: directionOf(fields, from, ours),
      from,
      to: (fields.to ?? []).flatMap((value) => readText({ value, field: 'to' }) ?? []),
      subject: bodyOf(fields.subject),
      text: bodyOf(fields.text),
      customerId: text('customerId'),
      ticket: fields.ticket,
      attachments: fields.attachments,
    });
    return readShape(conversationMessageSchema, read, { subject, field: 'message' });
  } catch (error) {
    throw error instanceof ReceivablesError ? error.about(subject) : error;
  }
}
