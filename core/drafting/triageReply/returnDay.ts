import { addDays, type CalendarDate } from '../../calendar/calendarDate';
import { cleanMessageText } from '../../history/cleanMessageText';
import { matchableText } from '../../history/matchableText';
import type { ConversationMessage } from '../../receivables/conversation';
import { findDays, type NumericOrder } from '../summarizeHistory/findDays';
import { PHRASE_BOOKS } from '../summarizeHistory/phrases/phraseBooks';

/** An absence note is short; whatever stands further down is advertising. */
const LONGEST_NOTE = 2_000;

/** The first day an absence note's writer is back: the day after the last day it names. Undefined when it names none. */
export function returnDay({
  message,
  on,
  numericOrder,
}: {
  message: ConversationMessage;
  on: CalendarDate;
  numericOrder: NumericOrder;
}): CalendarDate | undefined {
  const text = matchableText({ text: `${message.subject}\n${cleanMessageText(message)}`.slice(0, LONGEST_NOTE) });
  const days = PHRASE_BOOKS.flatMap(({ dates }) => findDays({ text, words: dates, from: on, numericOrder }));
  const last = days.sort().at(-1);
  return last === undefined ? undefined : addDays(last, 1);
}
