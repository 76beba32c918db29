/** The columns a sheet, CSV file or table may have, each with the headings it is recognised by; the first is the one we write ourselves. */
export const COLUMN_HEADINGS = {
  number: ['number', 'invoiceNumber', 'invoiceNo', 'invoiceNr', 'invoice #', 'invoice', 'documentNumber', 'docNumber', 'no'],
  invoiceId: ['invoiceId'],
  customer: ['customer', 'customerName', 'client', 'clientName', 'company', 'account', 'accountName', 'debtor'],
  customerId: ['customerId', 'customerNumber', 'customerNo', 'customerCode', 'clientId', 'accountId', 'accountNumber'],
  contactName: ['contactName', 'contact', 'contactPerson', 'attention'],
  email: ['email', 'emailAddress', 'customerEmail', 'billingEmail', 'contactEmail', 'mail'],
  ccEmails: ['ccEmails', 'ccEmail', 'cc', 'copyTo'],
  phone: ['phone', 'phoneNumber', 'telephone', 'mobile', 'customerPhone'],
  language: ['language', 'lang', 'locale'],
  timeZone: ['timeZone'],
  country: ['country', 'countryCode'],
  kind: ['kind', 'customerKind', 'customerType'],
  preferredChannel: ['preferredChannel', 'channel'],
  owner: ['owner', 'accountManager', 'accountOwner', 'salesperson', 'salesRep'],
  doNotContact: ['doNotContact', 'excluded', 'doNotChase'],
  issueDate: ['issueDate', 'invoiceDate', 'issued', 'date', 'issuedOn', 'documentDate'],
  dueDate: ['dueDate', 'due', 'dueOn', 'paymentDue'],
  currency: ['currency', 'currencyCode', 'curr'],
  total: ['total', 'totalAmount', 'invoiceTotal', 'invoiceAmount', 'amount', 'grandTotal'],
  balance: ['balance', 'openBalance', 'amountDue', 'balanceDue', 'outstanding', 'openAmount', 'amountOpen', 'outstandingAmount'],
  status: ['status', 'invoiceStatus', 'state'],
  disputeOpen: ['disputeOpen', 'disputed', 'dispute', 'inDispute'],
  disputeAmount: ['disputeAmount', 'disputedAmount'],
  disputeReason: ['disputeReason'],
  promiseDate: ['promiseDate', 'promisedOn', 'promiseToPay', 'promisedDate'],
  promiseAmount: ['promiseAmount', 'promisedAmount'],
  paymentPlan: ['paymentPlan', 'onPlan', 'onPaymentPlan'],
  autoCollect: ['autoCollect', 'directDebit', 'autoPay'],
  paymentUrl: ['paymentUrl', 'paymentLink', 'payLink', 'payUrl'],
  poNumber: ['poNumber', 'po', 'purchaseOrder', 'poNo'],
  terms: ['terms', 'paymentTerms'],
  notes: ['notes', 'customerNote', 'memo'],
  lastReminderOn: ['lastReminderOn', 'lastReminder', 'lastContacted'],
  reminderCount: ['reminderCount', 'reminders', 'remindersSent'],
  lastReplyOn: ['lastReplyOn', 'lastReply'],
  snoozedUntil: ['snoozedUntil', 'snooze', 'snoozeUntil'],
  paidOn: ['paidOn', 'paidDate', 'paymentDate', 'datePaid'],
} as const satisfies Readonly<Record<string, readonly string[]>>; // prettier-ignore

/** A column of a sheet in our words. */
export type ColumnName = keyof typeof COLUMN_HEADINGS;

/** All columns, in the order a mapping screen shows them. */
export const COLUMN_NAMES = Object.keys(COLUMN_HEADINGS) as ColumnName[];
