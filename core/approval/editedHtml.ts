import { escapeMarkup } from '../guardrails/escapeMarkup';
import { payInvoiceLabel } from '../receivables/payInvoiceLabel';
import type { Draft, DraftInvoice } from '../receivables/sections/draft';

const BUTTON =
  'display:inline-block;padding:10px 18px;border-radius:6px;background:#1f5eff;color:#ffffff;text-decoration:none;font-weight:600';
const BODY = 'font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;color:#1b1f24';

type Linked = DraftInvoice & { paymentUrl: string };

function payButton({ number, paymentUrl }: Linked, language: string): string {
  const label = payInvoiceLabel({ number, language });
  return `<p><a href="${escapeMarkup(paymentUrl)}" style="${BUTTON}">${escapeMarkup(label)}</a></p>`;
}

/**
 * The HTML of a message whose text a person edited: the paragraphs of the text, escaped, and below them the payment
 * buttons the draft had. Only links of the draft's own invoices become links.
 */
export function renderEditedHtml({
  draft,
  text,
}: {
  draft: Pick<Draft, 'html' | 'invoices' | 'language'>;
  text: string;
}): string {
  const paragraphs = text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeMarkup(paragraph).replace(/\n/g, '<br>')}</p>`);
  const buttons = draft.invoices
    .filter(
      (invoice): invoice is Linked =>
        typeof invoice.paymentUrl === 'string' && /^https?:\/\//i.test(invoice.paymentUrl),
    )
    .filter(({ paymentUrl }) => draft.html.includes(escapeMarkup(paymentUrl)) || draft.html.includes(paymentUrl))
    .map((invoice) => payButton(invoice, draft.language));
  return `<div style="${BODY}">${[...paragraphs, ...buttons].join('\n')}</div>`;
}
