import { amount } from './amount';
import { autoCollect } from './autoCollect';
import { averageDelay } from './averageDelay';
import { daysOverdue } from './daysOverdue';
import { dispute } from './dispute';
import { lateShare } from './lateShare';
import { longTerms } from './longTerms';
import { partPayment } from './partPayment';
import { promise } from './promise';
import type { Question } from './question';
import { reminders } from './reminders';

/** Every question that is asked, in the order that breaks ties between equally weighty answers. */
export const QUESTIONS: readonly Question[] = [
  daysOverdue,
  lateShare,
  averageDelay,
  promise,
  dispute,
  reminders,
  amount,
  longTerms,
  partPayment,
  autoCollect,
];
