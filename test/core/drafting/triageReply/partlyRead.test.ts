import { triageReply, type ConversationMessage } from '../../../../core';
import { readMails } from '../../../fixtures/mails/readMails';

const CUSTOMER = { id: 'C1', name: 'Bergmann', kind: 'business', country: 'GB' } as const;
const NOT_UNDERSTOOD = 'A sentence of it about money or goods is not understood.';
const triage = (text: string, subject = 'Re: INV-7') => {
  const message: ConversationMessage = {
    id: 'm1', at: '2026-11-16T09:00:00Z', direction: 'inbound', from: 'a@b.example', to: [], subject, text,
  }; // prettier-ignore
  return triageReply({ message, customer: CUSTOMER, timeZone: 'UTC' });
};

/** A benign sentence that the rules understand, and one beside it that they may not. */
const BESIDE: Record<string, { benign: string; strange: string }> = {
  en: { benign: 'Please send a copy of the invoice.', strange: 'Nothing came through the gate, the goods log shows.' },
  de: { benign: 'Wir zahlen am Freitag.', strange: 'Ob das mit der Ware so nicht ganz glücklich war, lassen wir mal offen.' }, // prettier-ignore
  fr: { benign: 'Nous paierons vendredi.', strange: "Quant à la marchandise, ce n'est pas très glorieux." },
  es: { benign: 'Pagaremos el viernes.', strange: 'De la mercancía mejor no hablamos.' },
  it: { benign: 'Pagheremo venerdì.', strange: 'Della merce meglio non parlare.' },
  nl: { benign: 'Wij betalen vrijdag.', strange: 'Over de goederen zullen we het maar niet hebben.' },
};

describe('a reply understood only in part', () => {
  it.each(Object.entries(BESIDE))('goes to a person: %s', (_language, { benign, strange }) => {
    expect(triage(benign).needsHuman).toBe(false);
    expect(triage(`${benign} ${strange}`).needsHuman).toBe(true);
  });

  it('says why', () => {
    expect(triage('We will pay on Friday. As for the goods, better not ask.').doubts).toContain(NOT_UNDERSTOOD);
  });

  it.each([
    'Thank you for the reminder. There is no dispute. We will pay on Friday.',
    'Danke für die Erinnerung, es gibt nichts zu beanstanden. Wir zahlen am Freitag.',
    'Hello Anna, sorry for the delay. We will pay on Friday. Have a nice week.',
  ])('stays quiet where the rest is greeting, thanks or a complaint denied: %s', (text) => {
    expect(triage(text).doubts).toEqual([]);
  });

  it.each([
    'INV-1001 has been paid, INV-1002 will be paid on 4 December.',
    'INV-1001 was paid last week, INV-1002 follows on 4 December.',
    'We have paid INV-1001 and will pay INV-1002 on 4 December.',
    'INV-1001 haben wir bezahlt, INV-1002 zahlen wir am 4. Dezember.',
  ])('goes to a person where one sentence tells of two invoices: %s', (text) => {
    expect(triage(text)).toMatchObject({ needsHuman: true, promises: [{ date: '2026-12-04' }] });
  });

  it.each([
    'INV-1001 will be paid on 4 December 2026.',
    'INV-1001 and INV-1002: the money goes out on 4 December 2026.',
  ])('stays quiet where it only promises: %s', (text) => {
    expect(triage(text).doubts).toEqual([]);
  });

  it('leaves an automatic absence note alone', () => {
    const text = 'I am away until 23 November and cannot answer. For goods not received write to desk@b.example.';
    expect(triage(text, 'Automatic reply: Reminder').needsHuman).toBe(false);
  });

  it('asks a person about the rest of a payment in part, unless a day for it is promised', () => {
    expect(triage('We paid 500 of the 900 today.').doubts).toEqual(['It pays a part and names no day for the rest.']);
    expect(triage('We paid 500 of the 900 today. We will pay the rest on Friday.').needsHuman).toBe(false);
  });

  it('never takes the day on a bank statement for a promise unseen', () => {
    expect(triage('Der Kontoauszug weist die Abbuchung am 11. aus.').needsHuman).toBe(true);
  });
});

describe('a mail whose label is missed', () => {
  const GRAVE = ['dispute', 'says_paid', 'legal_or_insolvency'];
  const grave = readMails().filter(({ labels }) => labels.some((label) => GRAVE.includes(label)));
  const missed = grave.filter(({ labels, text, subject }) => {
    const found = triage(text, subject);
    return !found.needsHuman && labels.some((label) => GRAVE.includes(label) && !found.labels.includes(label as never));
  });

  it('is still shown to a person, in all but one of 300', () => {
    expect(grave.length).toBeGreaterThan(900);
    expect(missed.length / grave.length).toBeLessThan(1 / 300);
  });
});
