import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import {
  invoiceFacts,
  isOpenItem,
  ledgerFact,
  ledgerFacts,
  payerHistory,
  readSection,
  reminderAnswers,
  scorePortfolio,
  scoreWithModel,
  settleByPayments,
  trainRiskModel,
  type CalendarDate,
  type ContactLogRow,
  type Invoice,
  type InvoiceFacts,
  type Payment,
  type PayerHistory,
  type Risk,
  type RiskModel,
} from '../../core';
import { failedItem } from '../shared/failedItem';

interface Classified {
  readonly index: number;
  readonly invoice: Invoice;
  readonly asOf: CalendarDate;
  readonly facts: InvoiceFacts;
}

/** The classified items that could be read, and the others as failed items. */
export function readClassified(
  context: IExecuteFunctions,
  items: readonly INodeExecutionData[],
): { classified: Classified[]; failed: Map<number, INodeExecutionData> } {
  const classified: Classified[] = [];
  const failed = new Map<number, INodeExecutionData>();
  items.forEach(({ json }, index) => {
    // An empty item is what n8n makes of an empty table.
    if (Object.keys(json).length === 0) return;
    try {
      const { asOf } = readSection(json, 'aging');
      const invoice = readSection(json, 'invoice');
      classified.push({ index, invoice, asOf, facts: invoiceFacts({ invoice, asOf }) });
    } catch (error) {
      failed.set(index, failedItem(context, json, error, index));
    }
  });
  return { classified, failed };
}

/** One payer's invoices by customer id; an invoice that came by both inputs counts once. */
function byCustomer(invoices: readonly Invoice[]): Map<string, Map<string, Invoice>> {
  const customers = new Map<string, Map<string, Invoice>>();
  for (const invoice of invoices) {
    const own = customers.get(invoice.customer.id) ?? new Map<string, Invoice>();
    own.set(invoice.id, invoice);
    customers.set(invoice.customer.id, own);
  }
  return customers;
}

/** What the scores rest on. */
interface Ground {
  readonly invoices: readonly Invoice[];
  readonly payments: readonly Payment[];
  readonly log: readonly ContactLogRow[];
  /** With fewer payments a customer is judged like all others, where rules do the scoring. */
  readonly minimumOutcomes: number;
  /** A model trained before; without one the run learns by itself, as far as the history allows. */
  readonly model?: RiskModel;
}

function scoredBy(open: readonly Classified[], found: readonly Invoice[], ground: Ground, asOf: CalendarDate): Risk[] {
  const { invoices: all, parts } = settleByPayments({ invoices: found, payments: ground.payments });
  const unknown = payerHistory({ settled: [], asOf });
  const settled = payerHistory({ settled: all, asOf });
  const owners = new Set(open.map(({ invoice }) => invoice.customer.id));
  const payers = new Map<string, PayerHistory>();
  for (const [id, own] of byCustomer(all.filter(({ customer }) => owners.has(customer.id)))) {
    payers.set(id, payerHistory({ settled: [...own.values()], asOf }));
  }
  const answersBy = reminderAnswers({ log: ground.log, invoices: all, asOf });
  const openItems = open.map(({ facts, invoice }) => {
    const answers = answersBy.get(invoice.customer.id);
    return { facts, payer: payers.get(invoice.customer.id) ?? unknown, ...(answers ? { answers } : {}) };
  });
  const history = ledgerFacts({ invoices: all, parts });
  const model = ground.model ?? learnedFrom(history, asOf);
  if (model) {
    const withFacts = openItems.map((item, at) => ({ ...item, fact: ledgerFact(open[at]!.invoice) }));
    return scoreWithModel({ model, openItems: withFacts, history, portfolio: settled, asOf });
  }
  const judged = openItems.map((item) => (item.payer.settled < ground.minimumOutcomes ? { ...item, payer: unknown } : item)); // prettier-ignore
  return scorePortfolio({ openItems: judged, history: settled, asOf });
}

function learnedFrom(facts: Parameters<typeof trainRiskModel>[0]['facts'], asOf: CalendarDate): RiskModel | undefined {
  const result = trainRiskModel({ facts, asOf });
  return result.kind === 'model' ? result.model : undefined;
}

/** The risk of each open item, by its place; documents that nobody owes have none. */
export function scoreItems(classified: readonly Classified[], ground: Ground): Map<number, Risk> {
  const asOf = classified[0]?.asOf;
  if (!asOf) return new Map();
  const customers = byCustomer([...ground.invoices, ...classified.map(({ invoice }) => invoice)]);
  const all = [...customers.values()].flatMap((own) => [...own.values()]);
  const open = classified.filter(({ invoice }) => isOpenItem(invoice));
  const risks = scoredBy(open, all, ground, asOf);
  return new Map(risks.map((risk, position) => [open[position]?.index ?? -1, risk]));
}

/** The items in their order, each with its risk, unchanged, or failed. */
export function withRisk(
  items: readonly INodeExecutionData[],
  risks: ReadonlyMap<number, Risk>,
  failed: ReadonlyMap<number, INodeExecutionData>,
): INodeExecutionData[] {
  return items.flatMap((item, index) => {
    if (Object.keys(item.json).length === 0) return [];
    const risk = risks.get(index) as unknown as IDataObject | undefined;
    const scored = { ...item, json: risk ? { ...item.json, risk } : item.json, pairedItem: { item: index } };
    return [failed.get(index) ?? scored];
  });
}
