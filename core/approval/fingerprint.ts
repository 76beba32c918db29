import { createHash, timingSafeEqual } from 'node:crypto';
import type { Draft } from '../receivables/sections/draft';

/** What an approval binds: everything the customer receives and every fact it rests on. */
export type FingerprintedDraft = Pick<
  Draft,
  'channel' | 'to' | 'cc' | 'subject' | 'text' | 'html' | 'invoices' | 'totals'
>;

/** SHA-256 of a value's JSON, in hexadecimal. Callers pass arrays: an array keeps every field's edge and order. */
export function hashOf(value: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(value), 'utf8').digest('hex');
}

/**
 * The fingerprint of a draft, "f1:" and 64 hexadecimal digits. Changing the channel, a recipient, a word of subject,
 * text or HTML, or any number, amount, due date or link of its invoices gives another one; nothing else does.
 */
export function fingerprintOf(draft: FingerprintedDraft): string {
  const invoices = draft.invoices.map(({ id, number, currency, balance, dueDate, paymentUrl }) => [
    id,
    number,
    currency,
    balance,
    dueDate,
    paymentUrl ?? null,
  ]);
  const totals = draft.totals.map(({ currency, amount }) => [currency, amount]);
  const { channel, to, cc, subject, text, html } = draft;
  return `f1:${hashOf(['f1', channel, to, cc, subject, text, html, invoices, totals])}`;
}

/** True when two fingerprints or other secrets are equal; takes the same time wherever they differ. */
export function isSameSecret(left: string, right: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf([left]), 'hex'), Buffer.from(hashOf([right]), 'hex'));
}
