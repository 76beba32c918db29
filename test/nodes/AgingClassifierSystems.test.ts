import { plain, writers, type Row, type Story } from '../fixtures/ledgerWriters';
import { paymentRecords } from '../fixtures/paymentRecords';
import { classify, short } from '../helpers/classifyRows';

const able = (state: Story['state']): [string, Row][] =>
  Object.entries(writers).flatMap(([name, writer]) =>
    writer.without.includes(state) ? [] : [[name, writer.write({ ...plain, state })]],
  );

/** Due 2026-10-31 and looked at on 2026-11-13: 13 days overdue. */
const decided = async (rows: object[]) => {
  const [items] = await classify(rows);
  return short(items).map(([, decision, code]) => [decision, code]);
};

describe('of every ledger', () => {
  it('an overdue invoice is reminded, or held for want of an address', async () => {
    for (const [name, row] of able('open')) {
      const needsAddress = writers[name]?.without.includes('e-mail') === true;
      const expected = needsAddress ? ['hold', 'no_recipient'] : ['send', 'due_for_reminder'];
      expect([name, ...(await decided([row]))]).toEqual([name, expected]);
    }
  });

  it.each(['paid', 'void', 'draft', 'credit'] as const)('what is %s never reaches a customer', async (state) => {
    for (const [name, row] of able(state)) expect([name, ...(await decided([row]))]).toEqual([name, ['none', 'not_owed']]); // prettier-ignore
  });

  it('a payment becomes no item, and what nobody matched holds what it covers', async () => {
    for (const [name, { row, unapplied }] of Object.entries(paymentRecords)) {
      const sheet = { number: 'S-1', customer: 'Kauri', customerId: '31', email: 'pay@kauri.example', dueDate: '2026-10-31', currency: 'EUR', total: '100.00' }; // prettier-ignore
      const expected = unapplied === undefined ? ['send', 'due_for_reminder'] : ['hold', 'unmatched_money'];
      expect([name, ...(await decided([sheet, row]))]).toEqual([name, expected]);
    }
  });
});
