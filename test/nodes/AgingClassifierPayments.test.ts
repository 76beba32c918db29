import { classify, row, short } from '../helpers/classifyRows';

const quickbooksInvoice = (DocNumber: string, changes: object = {}) => ({
  Id: DocNumber, DocNumber, CustomerRef: { value: '31', name: 'Kauri' }, CurrencyRef: { value: 'EUR' },
  TxnDate: '2026-10-02', DueDate: '2026-11-01', TotalAmt: 400, Balance: 400, BillEmail: { Address: 'ap@kauri.example' },
  ...changes,
}); // prettier-ignore
const quickbooksPayment = (UnappliedAmt: number, changes: object = {}) => ({
  Id: 'P-1', TxnDate: '2026-11-10', CustomerRef: { value: '31' }, CurrencyRef: { value: 'EUR' }, TotalAmt: 500,
  UnappliedAmt, Line: [], ...changes,
}); // prettier-ignore
const decisions = async (rows: object[], changes: object = {}) =>
  short((await classify(rows, { changes }))[0]).map(([number, decision, code]) => `${String(number)} ${String(decision)} ${String(code)}`); // prettier-ignore

describe('payments among the invoices of the Aging Classifier', () => {
  it('C1: money received but unmatched holds the reminders it covers, and no item is lost or invented', async () => {
    const rows = [quickbooksInvoice('A'), quickbooksPayment(400), quickbooksInvoice('B', { Balance: 400.01, TotalAmt: 500 })]; // prettier-ignore
    expect(await decisions(rows)).toEqual(['A hold unmatched_money', 'B send due_for_reminder']);
    const [out] = await classify(rows);
    expect(out?.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 2 }]);
  });

  it('C1: money that is applied, of another customer or in another currency holds nothing', async () => {
    const invoice = quickbooksInvoice('A');
    const others = [
      quickbooksPayment(0),
      quickbooksPayment(400, { Id: 'P-2', CustomerRef: { value: '32' } }),
      quickbooksPayment(400, { Id: 'P-3', CurrencyRef: { value: 'USD' } }),
    ];
    expect(await decisions([...others, invoice])).toEqual(['A send due_for_reminder']);
  });

  it('reads them from an answer of the API and with a chosen source, and one payment twice as one', async () => {
    const answer = { QueryResponse: { Payment: [quickbooksPayment(200), quickbooksPayment(200)] } };
    for (const source of ['auto', 'quickbooks']) {
      expect(await decisions([quickbooksInvoice('A'), answer], { source })).toEqual(['A send due_for_reminder']);
      const rows = [quickbooksInvoice('A', { Balance: 200 }), answer];
      expect(await decisions(rows, { source })).toEqual(['A hold unmatched_money']);
    }
  });

  it('a broken payment fails alone, by its own name', async () => {
    const rows = [quickbooksInvoice('A'), quickbooksPayment(1, { TxnDate: 'soon' })];
    const [out] = await classify(rows, { continueOnFail: true });
    expect(out).toHaveLength(2);
    expect(out?.[1]?.json.error).toBe('Payment P-1: payment date "soon" is not a date (use YYYY-MM-DD)');
    await expect(classify(rows)).rejects.toThrow(/Payment P-1/);
  });

  it('shows open credits in the totals, beside the sums and never in them', async () => {
    const rows = [quickbooksInvoice('A'), quickbooksPayment(150), row('S-1', { customerId: 'c-9' })];
    const [, totals] = await classify(rows, { changes: { options: { totals: true } } });
    expect(totals?.[0]?.json.totals).toMatchObject({
      open: [{ currency: 'EUR', amount: '800.00' }],
      openCredits: [{ customerId: '31', currency: 'EUR', amount: '150.00', creditNotes: [], paymentIds: ['P-1'] }],
    });
  });

  it('tells the day an invoice was paid, which makes a punctual payer’s first delay a friendly one', async () => {
    const paid = ['1', '2', '3'].map((id) => quickbooksInvoice(id, { Balance: 0 }));
    const Line = ['1', '2', '3'].map((TxnId) => ({ Amount: 400, LinkedTxn: [{ TxnId, TxnType: 'Invoice' }] }));
    const late = quickbooksInvoice('4', { DueDate: '2026-11-02' });
    const tones = async (TxnDate: string) => {
      const [out] = await classify([...paid, late, quickbooksPayment(0, { TxnDate, TotalAmt: 1200, Line })]);
      const sections = out?.map(({ json }) => json as unknown as { invoice: object; contact: { tone: string } });
      expect(sections?.[0]?.invoice).toMatchObject({ status: 'paid', paidOn: TxnDate });
      return sections?.[3]?.contact.tone;
    };
    expect(await tones('2026-11-01')).toBe('friendly');
    expect(await tones('2026-11-02')).toBe('direct');
  });

  it('the same invoice twice is reminded once', async () => {
    const answer = { QueryResponse: { Invoice: [quickbooksInvoice('A'), quickbooksInvoice('B')] } };
    expect(await decisions([answer, quickbooksInvoice('A')])).toEqual([
      'A send due_for_reminder',
      'B send due_for_reminder',
      'A none listed_twice',
    ]);
  });
});
