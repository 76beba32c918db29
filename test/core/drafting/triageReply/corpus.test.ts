import { triageReply } from '../../../../core';
import { measureTriage } from '../../../fixtures/mails/measureTriage';
import { MAIL_LANGUAGES, readMails, type LabelledMail } from '../../../fixtures/mails/readMails';

const CUSTOMER = { id: 'C1', name: 'Bergmann', kind: 'business', country: 'GB' } as const;

/** What the rules make of a mail of the corpus. */
function found(mail: LabelledMail) {
  const { id, subject, text } = mail;
  const message = { id, at: '2026-11-16T09:00:00Z', direction: 'inbound', from: 'a@b.example', to: [], subject, text } as const; // prettier-ignore
  const { labels, promises } = triageReply({ message: { ...message, to: [] }, customer: CUSTOMER, timeZone: 'UTC' });
  return { labels, days: promises.map(({ date }) => date).sort() };
}

describe('the corpus of labelled mails', () => {
  const mails = readMails();
  // Every mail has been seen by now: this holds what has been reached. docs/benchmarks.md tells what new mails meet.
  const reporting = measureTriage(
    mails.filter(({ half }) => half === 'reporting').map((mail) => ({ mail, found: found(mail) })),
  );

  it('holds at least 2,100 mails, each once, in six languages, in two halves', () => {
    expect(mails.length).toBeGreaterThanOrEqual(2_100);
    expect(new Set(mails.map(({ text, subject }) => `${subject}\n${text}`)).size).toBe(mails.length);
    expect(new Set(mails.map(({ language }) => language))).toEqual(new Set(MAIL_LANGUAGES));
    expect(reporting.mails).toBeGreaterThan(mails.length * 0.45);
  });

  it('is labelled by the rules with a macro F1 of 0.93 at least', () => {
    expect(reporting.macroF1).toBeGreaterThanOrEqual(0.93);
  });

  it.each(['dispute', 'says_paid', 'legal_or_insolvency'])(
    'is rarely missed where missing it sends a wrong mail: %s',
    (label) => {
      expect(reporting.perLabel[label]?.recall).toBeGreaterThanOrEqual(0.97);
    },
  );

  it('has its promised days read exactly', () => {
    expect(reporting.datesExact).toBeGreaterThanOrEqual(0.95);
  });
});
