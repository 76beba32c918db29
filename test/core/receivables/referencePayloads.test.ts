import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readings } from './readings';

/** Reference shapes that live beside the repository, not in it. */
const folder = path.join(__dirname, '../../../../shared/payloads');
const present = existsSync(folder);
if (!present) console.warn('SKIPPED: no reference payloads beside the repository; only our own fixtures are tested.');

(present ? describe : describe.skip)('the reference payload', () => {
  it.each([
    ['quickbooks.query-response', ['partly_paid', 'open']],
    ['quickbooks.query-empty', []],
    ['quickbooks.credit-memo', ['credit']],
    ['xero.invoices-list', ['void', 'paid', 'open']],
    ['xero.invoice-paid-detail', ['paid']],
    ['xero.creditnotes', ['credit']],
    ['stripe.invoice-draft', ['draft']],
    ['stripe.credit-note', ['credit']],
  ])('%s is read as %p', (name, statuses) => {
    const row: unknown = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
    const read = readings(row).map((result) =>
      result.kind === 'invoice' ? result.invoice.status : result.error.message,
    );
    expect(read).toEqual(statuses);
  });
});
