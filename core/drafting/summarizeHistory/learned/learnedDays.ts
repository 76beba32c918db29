import type { CalendarDate } from '../../../calendar/calendarDate';
import { unpackSteps } from '../../../wording/packedSteps';
import { chanceOf, logOdds, type Weights } from '../../../wording/weights';
import { DAY_WEIGHTS } from './dayWeights';
import { noticeDays, type MailWithDays } from './noticeDays';

/** How likely a day is one on which the customer pays. */
export interface LearnedDay {
  day: CalendarDate;
  /** 0 to 1. */
  chance: number;
  /** The sentence that speaks for it most. */
  at: number;
}

let ready: Weights | undefined;

/** How likely each day of a mail is promised, learned from labelled mails (scripts/learn); the likeliest first. */
export function learnedDays(mail: MailWithDays): LearnedDay[] {
  if (mail.days.length === 0) return [];
  ready ??= unpackSteps(DAY_WEIGHTS);
  const weights = ready;
  const found = new Map<CalendarDate, LearnedDay & { most: number }>();
  noticeDays(mail).forEach((noticed, index) => {
    const place = mail.days[index];
    if (!place) return;
    const chance = chanceOf(logOdds(weights, noticed));
    const before = found.get(place.day);
    const isMost = !before || chance > before.most;
    found.set(place.day, {
      day: place.day,
      chance: 1 - (1 - (before?.chance ?? 0)) * (1 - chance),
      most: isMost ? chance : before.most,
      at: isMost ? place.at : before.at,
    });
  });
  return [...found.values()].sort((left, right) => right.chance - left.chance);
}
