import { draftLanguages, draftReminder, readDraftSettings, type DraftEntry, type DraftResult } from '../../core';
import { entry, today } from '../core/drafting/draftEntries';
import { openInvoice } from './openInvoice';

export const CHANNELS = ['email', 'whatsapp', 'sms', 'call_script'] as const;
export const TONES = ['friendly', 'direct', 'firm'] as const;
export const EVERY_OFFER = ['partPayment', 'plan', 'callBack'] as const;

const settingsWith = (more: Record<string, unknown>) =>
  readDraftSettings({ senderName: 'Jane Doe', company: 'Northwind Supplies Ltd', phone: '+44 20 7946 0000', ...more });

/** All that decides what built-in text says. */
export interface Situation {
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

/** What is asked of the drafter in a situation. */
export function requestOf(situation: Situation): Parameters<typeof draftReminder>[0] {
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
  return {
    customer: (invoices[0] as DraftEntry).invoice.customer,
    invoices,
    credits: [openInvoice({ number: 'CN-31', status: 'credit', balance: '5.00' })],
    elsewhere: situation.elsewhere ? elsewhere : [],
    history: situation.punctual ? ({ delays } as never) : undefined,
    settings: settingsWith({ offers: [...situation.offers], signature }),
    asOf: today,
    others: { names: ['Globex Corporation'], invoiceNumbers: ['GX-100'], emails: ['ap@globex.example'] },
  };
}

/** The built-in draft of a situation. */
export function draftOf(situation: Situation): DraftResult {
  return draftReminder(requestOf(situation));
}

/** A customer of whom nothing more is known. */
export const plain: Omit<Situation, 'language' | 'channel' | 'tone' | 'count'> = {
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

/** Things that may be known of a customer besides. */
export const FLAGS = ['vip', 'punctual', 'reminded', 'partPaid', 'promised', 'elsewhere', 'signed'] as const;

/** Every language, channel and tone, for one invoice and for three, early and late, with and without offers and what else may be known. */
export function everySituation(): Situation[] {
  return draftLanguages.flatMap((language) =>
    CHANNELS.flatMap((channel) =>
      TONES.flatMap((tone) =>
        [1, 3].flatMap((count) =>
          [-4, 15].flatMap((daysOverdue) => {
            const base = { ...plain, language, channel, tone, count, daysOverdue };
            const told = FLAGS.map((flag) => ({ ...base, [flag]: true }));
            return [base, { ...base, offers: EVERY_OFFER }, { ...base, linked: false }, ...told];
          }),
        ),
      ),
    ),
  );
}
