import { itemsOf, nodesOfType } from '../n8n/executions.mjs';
import { countBy, totalsByCurrency } from './sums.mjs';

const pack = 'n8n-nodes-receivables';
const order = ['send', 'escalate', 'hold', 'none'];

/**
 * Every classified invoice of an execution with its decision, and the rows that failed. What the mails add later, a
 * dispute or "we have paid", is found behind the drafter: its second output holds the final word on those invoices.
 */
export function readDecisions(execution) {
  const [classifier] = nodesOfType(execution, `${pack}.agingClassifier`);
  const [drafter] = nodesOfType(execution, `${pack}.reminderDrafter`);
  const items = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((output) => itemsOf(execution, classifier, output));
  const keyOf = ({ invoice }) => `${invoice.source} ${invoice.id}`;
  const kept = (drafter ? itemsOf(execution, drafter, 1) : []).filter(({ contact, invoice }) => contact && invoice);
  const final = new Map(kept.map((item) => [keyOf(item), item.contact]));
  return {
    classified: items
      .filter(({ contact, invoice }) => contact && invoice)
      .map((item) => ({ ...item, contact: final.get(keyOf(item)) ?? item.contact })),
    failed: items.filter(({ error }) => error).map(({ error }) => (typeof error === 'string' ? error : error.message)),
  };
}

/** A paid or void invoice has an age but nothing to do about it. */
const stageOf = ({ aging, contact }) => (contact.reasons.some(({ code }) => code === 'not_owed') ? '–' : aging.stage);

/** Rows of the table a person reads: decision, stage, count, money per currency, the most frequent reasons. */
export function groupDecisions(classified) {
  const groups = new Map();
  for (const item of classified) {
    const key = `${item.contact.decision} ${stageOf(item)}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const rows = [...groups.values()].map((items) => ({
    decision: items[0].contact.decision,
    stage: stageOf(items[0]),
    count: items.length,
    daysOverdue: Math.max(...items.map(({ aging }) => aging.daysOverdue)),
    amounts: totalsByCurrency(items.map(({ invoice }) => ({ currency: invoice.currency, amount: invoice.balance }))),
    reasons: countBy(items.flatMap(({ contact }) => contact.reasons.map(({ code }) => code))),
  }));
  return rows.sort((a, b) => order.indexOf(a.decision) - order.indexOf(b.decision) || a.daysOverdue - b.daysOverdue);
}

/** The same as plain counts: decision -> stages and reasons. */
export function countDecisions(classified) {
  return Object.fromEntries(
    order.map((decision) => {
      const items = classified.filter(({ contact }) => contact.decision === decision);
      const reasons = countBy(items.flatMap(({ contact }) => contact.reasons.map(({ code }) => code)));
      return [
        decision,
        { count: items.length, byStage: countBy(items.map(({ aging }) => aging.stage)), byReason: reasons },
      ];
    }),
  );
}

/** The invoices that keep silent for now, with the sentence why. */
export function listHeld(classified) {
  return classified
    .filter(({ contact }) => contact.decision === 'hold')
    .map(({ invoice, contact }) => ({
      invoice: invoice.number,
      customer: invoice.customer.name,
      balance: `${invoice.balance} ${invoice.currency}`,
      reasons: contact.reasons.map(({ code, message, until }) => ({ code, message, ...(until && { until }) })),
    }));
}

/** What the recheck let through and what it stopped: its first and second output. */
export function readRecheck(execution) {
  const isRecheck = ({ type, parameters }) => type === `${pack}.approvalGate` && parameters.action === 'recheck';
  const recheck = execution.workflowData.nodes.find(isRecheck)?.name;
  if (!recheck) return { leaving: [], stopped: [] };
  return { leaving: itemsOf(execution, recheck, 0), stopped: itemsOf(execution, recheck, 1) };
}

/** The review page's signed address, as the gate noted it with the waiting step. */
export function reviewAddress(execution, gate) {
  const names = gate ? [gate] : nodesOfType(execution, `${pack}.approvalGate`);
  for (const name of names) {
    const address = execution.data.resultData.runData[name]?.at(-1)?.metadata?.resumeUrl;
    if (address) return address;
  }
  return undefined;
}
