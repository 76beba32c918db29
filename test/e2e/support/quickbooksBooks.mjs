// Invoices and customers as QuickBooks gives them.

/** An invoice so many days overdue on the story's day. */
export function invoice(clock, { id, customer, overdue, total, balance = total, ...more }) {
  return {
    Id: String(id),
    SyncToken: '0',
    domain: 'QBO',
    sparse: false,
    DocNumber: `NW-${id}`,
    TxnDate: clock.day(-overdue - 30),
    DueDate: clock.day(-overdue),
    CurrencyRef: { value: 'USD', name: 'United States Dollar' },
    CustomerRef: { value: customer.toLowerCase(), name: `${customer} Inc` },
    BillEmail: { Address: `ap@${customer.toLowerCase()}.example` },
    TotalAmt: total,
    Balance: balance,
    EmailStatus: 'EmailSent',
    MetaData: { CreateTime: clock.day(-overdue - 30), LastUpdatedTime: clock.day(-overdue - 30) },
    ...more,
  };
}

/** A customer of the books. */
export const customer = (name) => ({
  Id: name.toLowerCase(),
  DisplayName: `${name} Inc`,
  PrimaryEmailAddr: { Address: `ap@${name.toLowerCase()}.example` },
  Active: true,
});
