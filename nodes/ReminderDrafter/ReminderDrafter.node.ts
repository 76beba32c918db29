import {
  NodeConnectionTypes,
  type IDataObject,
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
} from 'n8n-workflow';
import { groupByCustomer, readDraftSettings, type DraftSettings, type MessagePer } from '../../core';
import { inOrder } from '../shared/model/inOrder';
import { writerInputs } from '../shared/model/modelProperties';
import { openModel } from '../shared/model/openModel';
import { toNodeError } from '../shared/toNodeError';
import { properties } from './properties';
import { hintAtFallbacks } from './hintAtFallbacks';
import { hintAtNotes } from './hintAtNotes';
import { readItems, type Overrides } from './readItems';
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
    const settings = readSettings(this);
    const per = this.getNodeParameter('messagePer', 0) as MessagePer;
    const opened = await openModel(this);
    const { entries, credits, elsewhere, rest, others } = readItems(this, items, readOverrides(this));
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

/** What a person set for every message of the run. */
function readOverrides(context: IExecuteFunctions): Overrides {
  const { channel, tone } = context.getNodeParameter('options', 0, {}) as Overrides;
  return { ...(channel && { channel }), ...(tone && { tone }) };
}

function readSettings(context: IExecuteFunctions): DraftSettings {
  const read = (name: string): unknown => context.getNodeParameter(name, 0, '');
  const options = context.getNodeParameter('options', 0, {}) as IDataObject;
  try {
    return readDraftSettings({
      ...options,
      senderName: read('senderName'),
      company: read('company'),
      ownerFallback: read('ownerFallback'),
    });
  } catch (error) {
    throw toNodeError(context.getNode(), error);
  }
}
