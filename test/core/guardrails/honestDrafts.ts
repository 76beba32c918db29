import { type CheckableDraft } from '../../../core/guardrails/runChecks';
import { parseCalendarDate } from '../../../core/calendar/calendarDate';

const day = (text: string) => parseCalendarDate(text, 'test date');

/** The facts of one customer with one overdue invoice of 1,234.50 EUR, due 2 November 2026, seen on 17 November. */
export const oneInvoice: Pick<CheckableDraft, 'invoices' | 'totals' | 'asOf' | 'facts'> = {
  asOf: day('2026-11-17'),
  invoices: [
    {
      id: 'i1',
      number: 'INV-2048',
      currency: 'EUR',
      balance: '1234.50',
      dueDate: day('2026-11-02'),
      daysOverdue: 15,
      stage: 'direct',
      paymentUrl: 'https://pay.good.example/i/2048?c=7',
    },
  ],
  totals: [{ currency: 'EUR', amount: '1234.50' }],
  facts: {
    customerName: 'Court Street Bakery',
    contactName: 'Grace Prozent',
    sender: {
      name: 'Anna Lund',
      company: 'Northwind Tools',
      email: 'anna@northwind.example',
      phone: '+49 30 5550 1234',
    },
    wordLimit: 120,
    allowedLinks: ['https://northwind.example/help'],
    partPayments: [],
    credits: [],
  },
};

/** A second open invoice of the same customer: 200.00 EUR, due 9 November 2026. */
export const twoInvoices: typeof oneInvoice = {
  ...oneInvoice,
  invoices: [
    ...oneInvoice.invoices,
    {
      id: 'i2',
      number: 'INV-2051',
      currency: 'EUR',
      balance: '200.00',
      dueDate: day('2026-11-09'),
      daysOverdue: 8,
      stage: 'direct',
    },
  ],
  totals: [{ currency: 'EUR', amount: '1434.50' }],
};

const link = 'https://pay.good.example/i/2048?c=7';

/** One honest reminder per language about `oneInvoice`. `{here}` is where a test puts a further sentence. */
export const HONEST: Readonly<Record<string, { subject: string; text: string }>> = {
  en: {
    subject: 'Invoice INV-2048 from Northwind Tools',
    text: `Dear Grace Prozent,\n\nOur invoice INV-2048 for Court Street Bakery was due on 2 November 2026 and €1,234.50 is still open. {here}\n\nYou can pay here: ${link}\n\nIf you have already paid, please ignore this message. If anything is missing or unclear, just reply to this e-mail.\n\nKind regards,\nAnna Lund\nNorthwind Tools\nanna@northwind.example\n+49 30 5550 1234`,
  },
  de: {
    subject: 'Rechnung INV-2048 von Northwind Tools',
    text: `Guten Tag Grace Prozent,\n\nunsere Rechnung INV-2048 war am 2. November 2026 fällig, und es sind noch 1.234,50 € offen. {here}\n\nHier können Sie bezahlen: ${link}\n\nFalls Sie bereits bezahlt haben, betrachten Sie diese Nachricht bitte als gegenstandslos. Wenn Ihnen etwas fehlt oder unklar ist, antworten Sie einfach auf diese E-Mail.\n\nMit freundlichen Grüßen\nAnna Lund\nNorthwind Tools`,
  },
  fr: {
    subject: 'Facture INV-2048 de Northwind Tools',
    text: `Bonjour Grace Prozent,\n\nNotre facture INV-2048 est arrivée à échéance le 2 novembre 2026 et il reste 1\u202f234,50\u00a0€ à régler. {here}\n\nVous pouvez régler ici : ${link}\n\nSi vous avez déjà payé, merci de ne pas tenir compte de ce message. S'il vous manque quelque chose, il vous suffit de répondre à cet e-mail.\n\nCordialement,\nAnna Lund\nNorthwind Tools`,
  },
  es: {
    subject: 'Factura INV-2048 de Northwind Tools',
    text: `Buenos días, Grace Prozent:\n\nNuestra factura INV-2048 venció el 2 de noviembre de 2026 y aún quedan 1234,50 € pendientes. {here}\n\nPuede pagar aquí: ${link}\n\nSi ya ha realizado el pago, no tenga en cuenta este mensaje. Si le falta algo o algo no está claro, basta con responder a este correo.\n\nUn cordial saludo,\nAnna Lund\nNorthwind Tools`,
  },
  nl: {
    subject: 'Factuur INV-2048 van Northwind Tools',
    text: `Beste Grace Prozent,\n\nDe vervaldatum van onze factuur INV-2048 was 2 november 2026 en er staat nog € 1.234,50 open. {here}\n\nU kunt hier betalen: ${link}\n\nAls u al betaald hebt, kunt u dit bericht als niet verzonden beschouwen. Ontbreekt er iets, beantwoord dan gewoon deze e-mail.\n\nMet vriendelijke groet,\nAnna Lund\nNorthwind Tools`,
  },
};

/** An honest e-mail in that language, with one more sentence in it. */
export function honestDraft(language: string, sentence = ''): CheckableDraft {
  const { subject, text } = HONEST[language.slice(0, 2)]!;
  return { ...oneInvoice, channel: 'email', language, subject, text: text.replace('{here}', sentence), html: '' };
}

/** The draft with its text as HTML, one paragraph each and the links clickable. */
export function withHtml(draft: CheckableDraft): CheckableDraft {
  const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const paragraphs = draft.text.split('\n\n').map((paragraph) => `<p>${escape(paragraph).replace(/\n/g, '<br>')}</p>`);
  return { ...draft, html: `<div>${paragraphs.join('')}<p><a href="${escape(link)}">Pay</a></p></div>` };
}
