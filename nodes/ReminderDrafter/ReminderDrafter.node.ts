import {
  NodeConnectionTypes,
  type IDataObject,
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
} from 'n8n-workflow';
import {
  groupByCustomer,
  readDraftSettings,
  readOverrides,
  type DraftSettings,
  type MessagePer,
  type Overrides,
} from '../../core';
import { inOrder } from '../shared/model/inOrder';
import { writerInputs } from '../shared/model/modelProperties';
import { openModel } from '../shared/model/openModel';
import { toNodeError } from '../shared/toNodeError';
import { properties } from './properties';
import { hintAtFallbacks } from './hintAtFallbacks';
import { hintAtNotes } from './hintAtNotes';
import { readItems } from './readItems';
import { writeGroup } from './writeGroup';

export class ReminderDrafter implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Reminder Drafter',
    name: 'reminderDrafter',
    icon: { light: 'file:reminderDrafter.svg', dark: 'file:reminderDrafter.dark.svg' },
    group: ['transform'],
    version: 1,
    subtitle: '={{ "one per " + $parameter["messagePer"] }}',
    description: 'Write one checked reminder per customer, and a note to the account owner where one is due',
    defaults: { name: 'Reminder Drafter' },
    inputs: writerInputs,
    outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
    outputNames: ['Drafts', 'Not Drafted'],
    // As a tool the node would get no items, and a person could not see what an agent drafted.
    usableAsTool: undefined as never,
    credentials: [{ name: 'receivablesModelApi', required: true, displayOptions: { show: { writer: ['endpoint'] } } }],
    properties,
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const items = this.getInputData();
    if (items.length === 0) return [[], []];
    const { settings, overrides } = readSettings(this);
    const per = this.getNodeParameter('messagePer', 0) as MessagePer;
    const opened = await openModel(this);
    const { entries, credits, elsewhere, rest, others } = readItems(this, items, overrides);
    const groups = groupByCustomer({ entries, per });
    const run = { context: this, items, credits, elsewhere, settings, others };
    const written = await inOrder(groups, opened?.settings.concurrency ?? 1, (group) =>
      writeGroup({ ...run, group, model: opened?.model.forMessage() }),
    );
    const drafts = written.flatMap(({ draft }) => draft ?? []);
    for (const [index, item] of written.flatMap((group) => group.rest)) rest.set(index, item);
    hintAtNotes(this, drafts);
    if (opened) hintAtFallbacks(this, drafts);
    const notDrafted = [...rest].sort(([left], [right]) => left - right).map(([, item]) => item);
    return [drafts, notDrafted];
  }
}

function readSettings(context: IExecuteFunctions): { settings: DraftSettings; overrides: Overrides } {
  const read = (name: string): unknown => context.getNodeParameter(name, 0, '');
  const options = (context.getNodeParameter('options', 0, {}) ?? {}) as IDataObject;
  const [senderName, company, ownerFallback] = ['senderName', 'company', 'ownerFallback'].map(read);
  try {
    const settings = readDraftSettings({ ...options, senderName, company, ownerFallback });
    return { settings, overrides: readOverrides(options) };
  } catch (error) {
    throw toNodeError(context.getNode(), error);
  }
}
