import { AgingClassifier } from '../../nodes/AgingClassifier/AgingClassifier.node';
import { strictExecuteContext } from './strictContext';

/** An open invoice of a sheet, 12 days overdue on 2026-11-13. */
export const row = (number: string, changes: object = {}) => ({
  number,
  customer: 'Acme Ltd',
  customerId: 'c-1',
  email: 'ap@acme.example',
  issueDate: '2026-10-02',
  dueDate: '2026-11-01',
  currency: 'EUR',
  total: '1000.00',
  balance: '400.00',
  ...changes,
});

/** The node's parameters as the editor sets them. */
export const parameters = {
  source: 'auto', columns: {}, timeZone: 'Europe/Berlin', asOf: '2026-11-13', homeCurrency: '', stages: {},
  preDueNotice: false, reminderEvery: 5, minimumAmounts: {}, capOverrides: {}, output: 'one', options: {},
}; // prettier-ignore

const items = (rows: object[]) => rows.map((json) => ({ json: json as never }));

/** Runs the Aging Classifier over rows with a strict fake; `log` null is a log that is connected and did not run. */
export async function classify(
  rows: object[],
  {
    log,
    changes = {},
    continueOnFail = false,
  }: { log?: object[] | null; changes?: object; continueOnFail?: boolean } = {},
) {
  const source = log === null ? null : log ? { previousNode: 'Log' } : undefined;
  const context = strictExecuteContext({
    parameters: { ...parameters, ...changes },
    inputs: [items(rows), items(log ?? [])],
    continueOnFail,
    members: {
      getInputSourceData: () => source,
      getTimezone: () => 'America/New_York',
      getParentNodes: () => [{ name: 'Ledger' }, { name: 'The "Log"' }],
      evaluateExpression: (text: string) => text !== '{{ $("The \\"Log\\"").isExecuted }}',
    },
  });
  return new AgingClassifier().execute.call(context);
}

type Sections = {
  invoice: { number: string };
  aging: object;
  contact: { decision: string; reasons: { code: string; message: string }[] };
};
/** Number, decision, deciding reason and paired item of each item. */
export const short = (list: { json: unknown; pairedItem?: unknown }[] = []) =>
  list.map(({ json, pairedItem }) => {
    const { invoice, contact } = json as Sections;
    return [invoice.number, contact.decision, contact.reasons[0]?.code, pairedItem];
  });
