import type { IDataObject, INodeType } from 'n8n-workflow';
import { draftSchema, type Draft } from '../../core';
import { ReceivablesModelApi } from '../../credentials/ReceivablesModelApi.credentials';
import { ReminderDrafter } from '../../nodes/ReminderDrafter/ReminderDrafter.node';
import { giving, runWorkflow, type TestNode, type Wire } from './runWorkflow';

/** Items as the Aging Classifier leaves them, one customer each, numbered INV-1000 and up. */
export function itemsToDraft(count: number): IDataObject[] {
  return Array.from({ length: count }, (_, index) => ({
    invoice: {
      id: `i-${index}`,
      number: `INV-${1000 + index}`,
      source: 'sheet',
      customer: {
        id: `c-${index}`,
        name: `Kaufhaus Zebra ${index} Ltd`,
        contactName: 'Zoë Quint',
        email: `ap${index}@zebra.example`,
        kind: 'business',
      },
      issueDate: '2026-10-02',
      dueDate: '2026-11-01',
      currency: 'EUR',
      total: '100.00',
      balance: '100.00',
      status: 'open',
      reminderCount: 0,
    },
    aging: { asOf: '2026-11-16', daysOverdue: 15, stage: 'direct', bucket: '1-30', daysInStage: 7 },
    contact: { decision: 'send', reasons: [], channel: 'email', tone: 'direct' },
  }));
}

const parameters = {
  messagePer: 'customer',
  senderName: 'Jane Doe',
  company: 'Northwind Supplies Ltd',
  ownerFallback: '',
  options: {},
};

/** How the drafter is set in a run. */
export interface DraftRun {
  count?: number;
  limits?: IDataObject;
  writer?: 'endpoint' | 'chatModel';
  /** Of the credential. */
  baseUrl?: string;
  apiKey?: string;
  organizationId?: string;
  /** The sub-node connected as chat model. */
  model?: INodeType;
}

/** What the drafter gave. */
export interface DraftOutcome {
  drafts: Draft[];
  rest: unknown[];
  /** What the output pane shows. */
  hints: string[];
}

/** Runs the Reminder Drafter in n8n's own engine, with its real HTTP client and our real credential type. */
export async function runDrafter({
  count = 3,
  limits = {},
  writer = 'endpoint',
  model,
  ...entered
}: DraftRun): Promise<DraftOutcome> {
  const data = { baseUrl: '', apiKey: 'k', organizationId: '', model: 'small', ...entered };
  const drafter: TestNode = {
    name: 'Drafter',
    type: new ReminderDrafter(),
    parameters: { ...parameters, writer, modelLimits: limits } as TestNode['parameters'] & object,
    credential: { type: new ReceivablesModelApi(), data },
  };
  const start: TestNode = { name: 'Start', type: giving(itemsToDraft(count), { isTrigger: true }) };
  const subNode: TestNode[] = model ? [{ name: 'Model', type: model }] : [];
  const wires: Wire[] = [
    ['Start', 'Drafter'],
    ...(model ? [['Model', 'Drafter', 0, 0, 'ai_languageModel'] as Wire] : []),
  ];
  const { run, outputsOf } = await runWorkflow([start, drafter, ...subNode], wires);
  const [drafts = [], rest = []] = outputsOf('Drafter') ?? [];
  const hints = run.data.resultData.runData.Drafter?.[0]?.hints ?? [];
  return {
    drafts: drafts.map(({ json }) => draftSchema.parse(json.draft)),
    rest,
    hints: hints.map(({ message }) => message),
  };
}
