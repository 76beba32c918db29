import fc from 'fast-check';
import { draftLanguages, draftReminder, readDraftSettings, type DraftEntry, type DraftResult } from '../../../core';
import { openInvoice } from '../../helpers/openInvoice';
import { entry, today } from './draftEntries';

const CHANNELS = ['email', 'whatsapp', 'sms', 'call_script'] as const;
const TONES = ['friendly', 'direct', 'firm'] as const;
const EVERY_OFFER = ['partPayment', 'plan', 'callBack'] as const;

const settingsWith = (more: Record<string, unknown>) =>
  readDraftSettings({ senderName: 'Jane Doe', company: 'Northwind Supplies Ltd', phone: '+44 20 7946 0000', ...more });

interface Situation {
  language: string;
  channel: (typeof CHANNELS)[number];
  tone: (typeof TONES)[number];
  count: number;
  offers: readonly string[];
  daysOverdue: number;
  linked: boolean;
  vip: boolean;
  punctual: boolean;
  reminded: boolean;
  partPaid: boolean;
  promised: boolean;
  elsewhere: boolean;
  signed: boolean;
}

const DAYS = { '-4': '2026-11-20', '0': '2026-11-16', '1': '2026-11-15', '15': '2026-11-01' } as const;

function entriesOf({ count, language, channel, tone, daysOverdue, ...more }: Situation): DraftEntry[] {
  return Array.from({ length: count }, (_, at) =>
    entry({
      invoice: {
        id: `i-${at}`,
        number: `INV-${at + 1}`,
        dueDate: DAYS[String(daysOverdue) as keyof typeof DAYS],
        currency: at === 2 ? 'USD' : 'EUR',
        ...(more.linked && { paymentUrl: `https://pay.example/i-${at}` }),
        ...(more.partPaid && { balance: '600.00', status: 'partly_paid' }),
        ...(more.promised && { promise: { date: '2026-11-10', amount: '50.00' } }),
        ...(more.reminded && { lastReminderOn: '2026-11-09', reminderCount: 2, lastReplyOn: '2026-11-08' }),
      },
      customer: { language, vip: more.vip, phone: '+49 170 1234567' },
      aging: { daysOverdue },
      contact: { channel, tone },
    }),
  );
}

function draftOf(situation: Situation): DraftResult {
  const invoices = entriesOf(situation);
  const delays = [-2, 0, -1].map((days, at) => ({ invoice: `P-${at}`, days }));
  const elsewhere = [
    { invoice: openInvoice({ id: 'x', number: 'INV-91', dispute: { open: true, reason: 'lawyer' } }) },
    { invoice: openInvoice({ id: 'y', number: 'INV-92', promise: { date: '2026-11-24' } }) },
    { invoice: openInvoice({ id: 'z', number: 'INV-93', promise: { date: '2026-11-24' } }) },
  ];
  const signature = situation.signed
    ? 'Accounts team, 12 High Street\nhttps://northwind.example\nTel. 0800 123 456'
    : '';
  return draftReminder({
    customer: (invoices[0] as DraftEntry).invoice.customer,
    invoices,
    credits: [openInvoice({ number: 'CN-31', status: 'credit', balance: '5.00' })],
    elsewhere: situation.elsewhere ? elsewhere : [],
    history: situation.punctual ? ({ delays } as never) : undefined,
    settings: settingsWith({ offers: [...situation.offers], signature }),
    asOf: today,
    others: { names: ['Globex Corporation'], invoiceNumbers: ['GX-100'], emails: ['ap@globex.example'] },
  });
}

const plain: Omit<Situation, 'language' | 'channel' | 'tone' | 'count'> = {
  offers: [],
  daysOverdue: 15,
  linked: true,
  vip: false,
  punctual: false,
  reminded: false,
  partPaid: false,
  promised: false,
  elsewhere: false,
  signed: false,
};

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

  const FLAGS = ['vip', 'punctual', 'reminded', 'partPaid', 'promised', 'elsewhere', 'signed'] as const;
  test.each(draftLanguages)('in %s whichever one thing more is known of the customer', (language) => {
    for (const flag of FLAGS)
      for (const channel of ['email', 'call_script'] as const) {
        const situation = {
          ...plain,
          language,
          channel,
          tone: 'direct',
          count: 2,
          linked: false,
          [flag]: true,
        } as const;
        expect([flag, draftOf(situation)]).toEqual([flag, { kind: 'draft', draft: expect.anything() }]);
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
