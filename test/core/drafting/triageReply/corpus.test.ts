import { triageReply } from '../../../../core';
import { measureTriage } from '../../../fixtures/mails/measureTriage';
import { MAIL_LANGUAGES, readHeldMails, readMails, type LabelledMail } from '../../../fixtures/mails/readMails';

const CUSTOMER = { id: 'C1', name: 'Bergmann', kind: 'business', country: 'GB' } as const;
const GRAVE = ['dispute', 'says_paid', 'legal_or_insolvency'] as const;

/** What is made of a mail of the corpus. */
function found(mail: LabelledMail) {
  const { id, subject, text } = mail;
  const message = { id, at: '2026-11-16T09:00:00Z', direction: 'inbound', from: 'a@b.example', to: [], subject, text } as const; // prettier-ignore
  const { labels, promises } = triageReply({ message: { ...message, to: [] }, customer: CUSTOMER, timeZone: 'UTC' });
  return { labels, days: promises.map(({ date }) => date).sort() };
}
const measured = (mails: readonly LabelledMail[]) => measureTriage(mails.map((mail) => ({ mail, found: found(mail) })));

describe('the corpus of labelled mails', () => {
  const all = [...readMails(), ...readHeldMails()];

  it('holds at least 16,000 mails, each once, in six languages, by more than three dozen hands', () => {
    expect(all.length).toBeGreaterThanOrEqual(16_000);
    expect(new Set(all.map(({ text, subject }) => `${subject}\n${text}`)).size).toBe(all.length);
    expect(new Set(all.map(({ language }) => language))).toEqual(new Set(MAIL_LANGUAGES));
    expect(new Set(all.map(({ hand }) => hand)).size).toBeGreaterThan(36);
  });
});

// What is reported: no rule was written and no weight learned with these mails in sight.
describe('mails by hands that nothing was made with', () => {
  const mails = readHeldMails();
  const held = measured(mails);

  it('are 1,500 or more', () => {
    expect(mails.length).toBeGreaterThanOrEqual(1_500);
  });

  it('are labelled with a macro F1 of 0.90 at least', () => {
    expect(held.macroF1).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    ['dispute', 0.97],
    ['legal_or_insolvency', 0.97],
    ['says_paid', 0.97],
  ])('are rarely missed where missing one sends a wrong mail: %s', (label, least) => {
    expect(held.perLabel[label]?.recall).toBeGreaterThanOrEqual(least);
  });

  it('have their promised days read exactly in 95 of 100', () => {
    expect(held.datesExact).toBeGreaterThanOrEqual(0.95);
  });
});

describe('mails that rules and weights were made with', () => {
  const learnt = measured(readMails().filter(({ half }) => half === 'reporting'));

  it('stay labelled as they were', () => {
    expect(learnt.mails).toBeGreaterThan(3_000);
    expect(learnt.macroF1).toBeGreaterThanOrEqual(0.95);
  });

  it.each(GRAVE)('stay understood: %s', (label) => {
    expect(learnt.perLabel[label]?.recall).toBeGreaterThanOrEqual(0.97);
  });
});
