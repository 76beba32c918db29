import type { Channel } from '../receivables/fields';
import type { Offer } from './draftSettings';
import type { WrittenMessage } from './messageBlocks';
import type { ChosenLanguage } from './templates/languages';
import { writeCallScript } from './writeCallScript';
import type { WriteInput } from './writeInput';
import { writeInternalNote } from './writeInternalNote';
import { writeChatMessage, writeReminder, type Opening } from './writeReminder';
import { writeTextMessage } from './writeTextMessage';

/** True where a model may word the opening: elsewhere every word is ours, for room or because colleagues read it. */
export function hasOpening(channel: Channel): boolean {
  return channel === 'email' || channel === 'whatsapp';
}

/** The message for its channel, around a model's opening where one is given and the channel has room for it. */
export function writeMessage(input: WriteInput & { channel: Channel }, opening?: Opening): WrittenMessage {
  switch (input.channel) {
    case 'email':
      return writeReminder(input, opening);
    case 'whatsapp':
      return writeChatMessage(input, opening);
    case 'sms':
      return writeTextMessage(input);
    case 'call_script':
      return writeCallScript(input);
    case 'internal_note':
      return writeInternalNote(input);
  }
}

/** The sentences of the offers as the channel words them; a text message has no room and a note no reader for them. */
export function offerSentences({
  offers,
  channel,
  wording,
}: {
  offers: readonly Offer[];
  channel: Channel;
  wording: ChosenLanguage['wording'];
}): string[] {
  if (hasOpening(channel)) return offers.map((offer) => wording.offers[offer]);
  return channel === 'call_script' ? offers.map((offer) => wording.call.offers[offer]) : [];
}
