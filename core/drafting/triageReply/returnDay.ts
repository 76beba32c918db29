import { addDays, type CalendarDate } from '../../calendar/calendarDate';
import { cleanMessageText } from '../../history/cleanMessageText';
import { matchableText } from '../../history/matchableText';
import type { ConversationMessage } from '../../receivables/conversation';
import { daysAhead, type NamedDay, type NumericOrder } from '../summarizeHistory/findDays';
import { PHRASE_BOOKS } from '../summarizeHistory/phrases/phraseBooks';

/** An absence note is short; whatever stands further down is advertising. */
const LONGEST_NOTE = 2_000;

/** Words of coming back, so near a day and in its sentence, make it the day of return. */
const NEAR = 40;
const BACK =
  /\b(?:back|return(?:s|ing)?|wieder|zuruck|retour|reprise|reprend\w*|reviens|reviendrai|vuelvo|vuelta|regres[oae]\w*|volvere|rientr\w*|ritorn\w*|torno|tornero|terug)\b/;
/** "Until the 4th": the last day away, whatever is said of coming back. */
const UNTIL = /\b(?:until|till|to|through|bis|jusqu'au|jusqu'a|hasta|fino|tot|tm|t\/m)\b[^.!?]{0,20}$/;

function isReturn(text: string, { index, length }: NamedDay): boolean {
  const before = text.slice(Math.max(0, index - NEAR), index).replace(/^.*[.!?] /, '');
  const after = text.slice(index + length, index + length + NEAR).replace(/[.!?](?: .*)?$/, '');
  return !UNTIL.test(before) && (BACK.test(before) || BACK.test(after));
}

/**
 * The first day an absence note's writer is back: "back on 7 December" is that day, "until 4 December" the day after the
 * last one that is named. Undefined when it names none.
 */
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
  const days = PHRASE_BOOKS.flatMap(({ dates }) =>
    daysAhead({ text, words: dates, from: on, numericOrder }).map((named) =>
      isReturn(text, named) ? named.day : addDays(named.day, 1),
    ),
  );
  return days.sort().at(-1);
}
