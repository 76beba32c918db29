import type { INodeProperties } from 'n8n-workflow';
import { ledgerOptions, sourceProperties } from '../shared/ledgerProperties';
import { capProperties, policyOptions } from '../shared/policyProperties';
import { sortedByName } from '../shared/sortedByName';
import { reportOptions } from './reportProperties';

const day = (displayName: string, name: string, fallback: number, minValue: number): INodeProperties => ({
  displayName,
  name,
  type: 'number',
  typeOptions: { minValue, maxValue: 3650, numberPrecision: 0 },
  default: fallback,
});

const stages: INodeProperties = {
  displayName: 'Stages',
  name: 'stages',
  type: 'collection',
  placeholder: 'Change Stage',
  default: {},
  options: [
    { ...day('Direct From Day', 'direct', 8, 1), description: 'Days overdue from which reminders are direct' },
    {
      ...day('Escalate From Day', 'escalate', 22, 1),
      description: 'Days overdue from which the account owner is asked',
    },
    { ...day('Friendly From Day', 'friendly', 1, 1), description: 'Days overdue from which light reminders are sent' },
    {
      ...day('Human Review From Day', 'human_review', 46, 1),
      description: 'Days overdue from which a person reviews before anything is sent',
    },
    {
      ...day('Upcoming (Days Before Due)', 'upcoming', 7, 0),
      description: 'Days before the due date that count as upcoming',
    },
  ],
};

const notice: INodeProperties[] = [
  {
    displayName: 'Pre-Due Notice',
    name: 'preDueNotice',
    type: 'boolean',
    default: false,
    description: 'Whether upcoming invoices get one friendly notice before they are due',
  },
];

const minimums: INodeProperties[] = [
  {
    displayName: 'Minimum Amounts',
    name: 'minimumAmounts',
    type: 'fixedCollection',
    typeOptions: { multipleValues: true },
    placeholder: 'Add Minimum',
    default: {},
    options: [
      {
        displayName: 'Minimum',
        name: 'values',
        values: [
          { displayName: 'Currency', name: 'currency', type: 'string', default: '', placeholder: 'e.g. EUR' },
          { displayName: 'Amount', name: 'amount', type: 'string', default: '', placeholder: 'e.g. 10.00' },
        ],
      },
    ],
    description: 'Open amounts below this are not chased, per currency',
  },
];

const output: INodeProperties = {
  displayName: 'Output',
  name: 'output',
  type: 'options',
  noDataExpression: true,
  options: [
    { name: 'By Decision', value: 'decision', description: 'Send, escalate, hold and none each have an output' },
    { name: 'By Stage', value: 'stage', description: 'Each stage has an output' },
    {
      name: 'By Stage, Held Apart',
      value: 'stageHeld',
      description: 'Each stage has an output, and what is held has one of its own',
    },
    { name: 'One Output', value: 'one', description: 'All invoices in the order of the ledger' },
  ],
  default: 'one',
};

const options: INodeProperties = {
  displayName: 'Options',
  name: 'options',
  type: 'collection',
  placeholder: 'Add Option',
  default: {},
  options: sortedByName([
    ...ledgerOptions,
    ...policyOptions,
    ...reportOptions,
    {
      displayName: 'Default Channel',
      name: 'channel',
      type: 'options',
      options: [
        { name: 'Call Script', value: 'call_script' },
        { name: 'Email', value: 'email' },
        { name: 'SMS', value: 'sms' },
        { name: 'WhatsApp', value: 'whatsapp' },
      ],
      default: 'email',
      description: 'How a customer without a preferred channel is written to',
    },
    {
      displayName: 'Keep Source Row',
      name: 'keepSourceRow',
      type: 'boolean',
      default: false,
      description: 'Whether each item also carries the row it was read from, as sourceRow',
    },
  ]),
};

/** The classifier's parameters; all are read once per run, never per item. */
export const properties: INodeProperties[] = [
  ...sourceProperties,
  stages,
  ...notice,
  ...capProperties.slice(0, 1),
  ...minimums,
  ...capProperties.slice(1),
  output,
  options,
];
