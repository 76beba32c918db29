import type { CalendarDate } from '../../../../core';
import { findClaims } from '../../../../core/drafting/summarizeHistory/findClaims';
import { SAMPLE_MAILS } from './mails';

const DAY = '2026-11-11' as CalendarDate;

const claimsOf = (text: string, more: { subject?: string; direction?: 'inbound' | 'outbound' } = {}) =>
  findClaims({
    message: {
      id: 'm1',
      at: '2026-11-11T09:00:00Z',
      direction: 'inbound',
      from: 'kim@acme.example',
      to: [],
      subject: 'Re: Reminder',
      text,
      ...more,
    },
    day: DAY,
    numericOrder: 'day_first',
  });

describe.each(Object.entries(SAMPLE_MAILS))('%s mails', (_language, mails) => {
  it.each(mails.map((mail) => [mail.text, mail] as const))('%s', (text, { claims, days }) => {
    const found = claimsOf(text);
    expect(found.map(({ kind }) => kind).sort()).toEqual([...claims].sort());
    expect(found.flatMap((claim) => claim.days)).toEqual(days ?? []);
    for (const { quote } of found) expect(text).toContain(quote);
  });
});
