import fc from 'fast-check';
import { draftLanguages } from '../../../core';
import { CHANNELS, EVERY_OFFER, FLAGS, TONES, draftOf, plain } from '../../helpers/builtInSituations';

describe('built-in text passes the guardrails', () => {
  test.each(draftLanguages.flatMap((language) => CHANNELS.map((channel) => [language, channel] as const)))(
    'in %s as %s, in every tone, for one invoice and for three, with every offer and with none',
    (language, channel) => {
      for (const tone of TONES)
        for (const count of [1, 3])
          for (const offers of [[], EVERY_OFFER])
            for (const daysOverdue of [-4, 15])
              expect(draftOf({ ...plain, language, channel, tone, count, offers, daysOverdue })).toEqual({
                kind: 'draft',
                draft: expect.objectContaining({ channel, language }),
              });
    },
  );

  test.each(draftLanguages)('in %s whichever one thing more is known of the customer', (language) => {
    for (const flag of FLAGS)
      for (const channel of ['email', 'call_script'] as const) {
        for (const [count, linked] of [
          [2, false],
          [3, true],
        ] as const) {
          const situation = { ...plain, language, channel, tone: 'direct', count, linked, [flag]: true } as const;
          expect([flag, draftOf(situation)]).toEqual([flag, { kind: 'draft', draft: expect.anything() }]);
        }
      }
  });

  test('whatever else is known of the customer', () => {
    const flag = fc.boolean();
    const situation = fc.record({
      language: fc.constantFrom(...draftLanguages),
      channel: fc.constantFrom(...CHANNELS),
      tone: fc.constantFrom(...TONES),
      count: fc.constantFrom(1, 2, 3, 4),
      offers: fc.subarray([...EVERY_OFFER]),
      daysOverdue: fc.constantFrom(-4, 0, 1, 15),
      linked: flag,
      vip: flag,
      punctual: flag,
      reminded: flag,
      partPaid: flag,
      promised: flag,
      elsewhere: flag,
      signed: flag,
    });
    fc.assert(
      fc.property(situation, (given) => {
        expect(draftOf(given)).toEqual({ kind: 'draft', draft: expect.anything() });
      }),
      { numRuns: 60 },
    );
  });
});
