// Small workflows around the Approval Gate alone, with as many drafts as a test needs.
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { reviewAddress } from '../../../sandbox/run/decisions.mjs';
import { importWorkflow, runWorkflow } from '../../../sandbox/n8n/workflows.mjs';

const day = '2026-11-16';

/** One item as it reaches the gate. What is hostile goes into every text a customer or a colleague could have written. */
export function draftItem(at, { hostile = '', amount = '120.00', band = 'low', currency = 'EUR' } = {}) {
  const number = `INV-${1000 + at}${hostile}`;
  const customer = `Customer ${at}${hostile}`;
  const id = `inv-${1000 + at}`;
  const paymentUrl = `https://pay.example/${id}`;
  const text = `Hello ${customer},\n\nour invoice ${number} over ${currency} ${amount} was due on 2026-11-10. You can pay here: ${paymentUrl}\n\nKind regards\nMara Lindt\nNorthwind Supplies${hostile && `\n${hostile}`}`;
  const line = { id, number, currency, balance: amount, dueDate: '2026-11-10', daysOverdue: 6, stage: 'friendly', paymentUrl }; // prettier-ignore
  const factor = { name: 'age', points: 4, sentence: `Six days late${hostile}` };
  return {
    invoice: {
      id, number, source: 'canonical',
      customer: { id: `c-${at}`, name: customer, email: `c${at}@customer.example`, kind: 'business' },
      issueDate: '2026-10-10', dueDate: '2026-11-10', currency, total: amount, balance: amount, status: 'open', reminderCount: 0,
    }, // prettier-ignore
    risk: {
      score: 20, band, probabilityLate: 0.2, expectedPaymentDate: '2026-11-20', range: { early: '2026-11-18', late: '2026-11-25' },
      evidence: 'fair', factors: [factor], priority: at, model: { kind: 'rules', version: '1', trainedOn: 0 },
    }, // prettier-ignore
    draft: {
      asOf: day, channel: 'email', to: `c${at}@customer.example`, cc: [], subject: `Invoice ${number}`, text,
      html: `<p>${id}</p><a href="${paymentUrl}">Pay</a>`, tone: 'friendly', language: 'en', words: 30, invoices: [line],
      totals: [{ currency, amount }],
      facts: { customerName: customer, sender: { name: 'Mara Lindt', company: 'Northwind Supplies' }, wordLimit: 120, allowedLinks: [], partPayments: [], credits: [] },
      writtenBy: 'template', attempts: 1, checks: [], fingerprint: '',
    }, // prettier-ignore
  };
}

const node = (name, type, typeVersion, at, parameters = {}, more = {}) => ({
  id: `00000000-0000-4000-8000-0000000000${String(at).padStart(2, '0')}`,
  name,
  type,
  typeVersion,
  position: [at * 220, 0],
  parameters,
  ...more,
});

/** Manual start, the items, and then the given nodes in a line. */
export function lineWorkflow({ name, items, nodes }) {
  const all = [
    node('Start', 'n8n-nodes-base.manualTrigger', 1, 1),
    node('List', 'n8n-nodes-base.set', 3.4, 2, { mode: 'raw', jsonOutput: JSON.stringify({ items }), options: {} }),
    node('Items', 'n8n-nodes-base.splitOut', 1, 3, { fieldToSplitOut: 'items', options: {} }),
    ...nodes.map(({ name: called, type, version = 1, parameters, more }, at) =>
      node(called, type, version, at + 4, parameters, more),
    ),
  ];
  const connections = Object.fromEntries(
    all.slice(0, -1).map((one, at) => [one.name, { main: [[{ node: all[at + 1].name, type: 'main', index: 0 }]] }]),
  );
  return { name, nodes: all, connections, settings: { executionOrder: 'v1', timezone: 'Europe/Berlin' } };
}

export const gateNode = (name, parameters = {}, more = {}) => ({
  name,
  type: 'n8n-nodes-receivables.approvalGate',
  parameters: { action: 'review', ...parameters },
  more,
});
export const plainNode = (name) => ({ name, type: 'n8n-nodes-base.noOp' });

/** A folder without workflows: a sandbox that is booted with it holds nothing but what a test imports. */
export function emptyFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'receivables-gate-'));
  writeFileSync(path.join(folder, 'empty.txt'), '');
  return folder;
}

/** Imports a workflow, runs it, and waits at the named gate. */
export async function waitAtGate({ sandbox, workflow, gate = 'Gate', patienceMs = 120_000 }) {
  const { id } = await importWorkflow({ rest: sandbox.rest, workflow, credentials: sandbox.reviewers ?? [] });
  const executionId = await runWorkflow({ rest: sandbox.rest, id });
  const execution = await sandbox.executions.waitFor({ id: executionId, status: ['waiting'], patienceMs });
  return { id, executionId, address: reviewAddress(execution, gate) };
}
