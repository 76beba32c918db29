import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  FEATURES,
  invoiceFacts,
  ledgerFact,
  ledgerFacts,
  payerHistory,
  scoreWithModel,
  trainRiskModel,
  type Invoice,
} from '../../../core';
import { inventedLedger, LAST_DAY } from '../../helpers/inventedLedger';

const ledger = inventedLedger(500);

/** Everything about who somebody is and what somebody wrote, different for each invoice. */
function asSomebodyElse(invoice: Invoice, at: number): Invoice {
  const place = ['NG', 'DE', 'SA', 'US'][at % 4] as string;
  return {
    ...invoice,
    customer: {
      ...invoice.customer,
      name: `Somebody ${at}`,
      contactName: `Person ${at}`,
      email: `p${at}@elsewhere.example`,
      phone: `+49 30 ${at}`,
      language: ['ar', 'de', 'en'][at % 3] as string,
      timeZone: ['Africa/Lagos', 'Europe/Berlin'][at % 2] as string,
      country: place,
      kind: at % 2 ? 'consumer' : 'business',
      owner: `owner ${at}`,
    },
    notes: `we will never pay, note ${at}`,
    poNumber: `PO ${at}`,
    terms: `words ${at}`,
    paymentUrl: `https://pay.example/${at}`,
  };
}

function scores(invoices: readonly Invoice[]): unknown {
  const result = trainRiskModel({ facts: ledgerFacts({ invoices }), asOf: LAST_DAY });
  if (result.kind !== 'model') throw new Error('the ledger was expected to suffice');
  const openItems = invoices
    .filter(({ status }) => status === 'open')
    .map((invoice) => ({
      fact: ledgerFact(invoice),
      facts: invoiceFacts({ invoice, asOf: LAST_DAY }),
      payer: payerHistory({ settled: invoices.filter(({ customer }) => customer.id === invoice.customer.id), asOf: LAST_DAY }), // prettier-ignore
    }));
  const portfolio = payerHistory({ settled: invoices, asOf: LAST_DAY });
  const history = ledgerFacts({ invoices });
  return { model: result.model, risks: scoreWithModel({ model: result.model, openItems, history, portfolio, asOf: LAST_DAY }) }; // prettier-ignore
}

describe('fairness', () => {
  it('no name, nationality, address, language or free text changes the model or a score', () => {
    expect(scores(ledger.map(asSomebodyElse))).toEqual(scores(ledger));
  });

  it('no question of the model asks who somebody is', () => {
    const names = FEATURES.map(({ name }) => name).join(' ');
    expect(names).not.toMatch(/name|country|nation|address|city|language|mail|phone|text|note|zone|kind/i);
  });

  it('the README says that the score ranks and never decides, and what the model does not see', () => {
    const readme = readFileSync(join(__dirname, '../../../README.md'), 'utf8').replace(/\s+/g, ' ');
    expect(readme).toMatch(/Risk scores rank, they never decide/);
    expect(readme).toMatch(/No name, nationality, address or free text enters the model/);
    expect(readme).toMatch(/Sole traders are persons/);
  });
});
