import { factor, type Question } from './question';

const PER_REMINDER = 5;
const MOST = 15;

/** How often was it asked for without success? */
export const reminders: Question = ({ facts: { reminderCount } }) => {
  if (reminderCount === 0) return undefined;
  const times = reminderCount === 1 ? 'one reminder' : `${reminderCount} reminders`;
  return factor('reminders', Math.min(MOST, PER_REMINDER * reminderCount), `It is unpaid after ${times}.`);
};
