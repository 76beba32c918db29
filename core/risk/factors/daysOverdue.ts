import { factor, wholeDays, type Question } from './question';

/** A week late is 20 points, three weeks 40, seven weeks 60: each doubling of the wait says about as much again, without end. */
const PER_DOUBLING = 20;

/** How long has it been overdue? */
export const daysOverdue: Question = ({ facts }) =>
  facts.daysOverdue <= 0
    ? undefined
    : factor(
        'days_overdue',
        PER_DOUBLING * Math.log2(1 + facts.daysOverdue / 7),
        `It is ${wholeDays(facts.daysOverdue)} overdue.`,
      );
