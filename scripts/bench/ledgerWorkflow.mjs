/** QuickBooks rows as its node gives them: 8,000 customers, two currencies, due from two months ago to one ahead. */
const makeRows = (count) => `
const day = (offset) => new Date(Date.UTC(2026, 10, 13 + offset)).toISOString().slice(0, 10);
return Array.from({ length: ${count} }, (_, at) => ({ json: {
  Id: String(at), DocNumber: 'INV-' + at, domain: 'QBO', sparse: false, SyncToken: '0',
  CustomerRef: { value: String(at % 8000), name: 'Customer ' + (at % 8000) },
  TxnDate: day(-90 + (at % 90)), DueDate: day(-60 + (at % 90)),
  CurrencyRef: { value: at % 3 ? 'EUR' : 'USD', name: at % 3 ? 'Euro' : 'US Dollar' },
  TotalAmt: 100 + (at % 1000) + 0.5, Balance: 100 + (at % 1000) + 0.5,
  BillEmail: { Address: 'ap' + (at % 8000) + '@customer.example' },
  SalesTermRef: { value: '3', name: 'Net 30' }, CustomerMemo: { value: 'Thank you' },
  InvoiceLink: 'https://pay.example/' + at,
  Line: [{ Id: '1', LineNum: 1, Amount: 100.5, DetailType: 'SalesItemLineDetail' }],
} }));`;

/** What people write by hand: the days overdue and nothing else. */
const dayArithmetic = `
const today = new Date('2026-11-13T00:00:00Z');
return $input.all().map((item) => ({ json: {
  ...item.json,
  daysOverdue: Math.floor((today - new Date(item.json.DueDate + 'T00:00:00Z')) / 86400000),
} }));`;

const code = (name, jsCode) => ({ name, type: 'n8n-nodes-base.code', typeVersion: 2, parameters: { jsCode } });

/** The nodes that are compared, each with the same rows as input. */
export const CONTENDERS = [
  { name: 'Pass-through', type: 'n8n-nodes-base.noOp', typeVersion: 1, parameters: {} },
  code('Code', dayArithmetic),
  {
    name: 'Aging Classifier',
    type: 'n8n-nodes-receivables.agingClassifier',
    typeVersion: 1,
    parameters: { timeZone: 'Europe/Berlin', asOf: '2026-11-13' },
  },
];

/** A workflow that makes rows and gives them to some of the nodes, from top to bottom. */
export function ledgerWorkflow({ id, count, contenders }) {
  const start = { name: 'Start', type: 'n8n-nodes-base.manualTrigger', typeVersion: 1, parameters: {} };
  const nodes = [start, code('Rows', makeRows(count)), ...contenders];
  return {
    id,
    name: `Bench ${id}`,
    active: false,
    settings: { executionOrder: 'v1', saveDataSuccessExecution: 'none', saveManualExecutions: false },
    nodes: nodes.map((node, at) => ({ id: `${id}-${at}`, position: [at < 2 ? at * 200 : 400, at * 200], ...node })),
    connections: {
      Start: { main: [[{ node: 'Rows', type: 'main', index: 0 }]] },
      Rows: { main: [contenders.map(({ name }) => ({ node: name, type: 'main', index: 0 }))] },
    },
  };
}
