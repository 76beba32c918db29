import type { INodeProperties } from 'n8n-workflow';
import { ledgerOptions, sourceProperties } from '../shared/ledgerProperties';

const weekdays = [
  { name: 'Monday', value: 1 },
  { name: 'Tuesday', value: 2 },
  { name: 'Wednesday', value: 3 },
  { name: 'Thursday', value: 4 },
  { name: 'Friday', value: 5 },
  { name: 'Saturday', value: 6 },
  { name: 'Sunday', value: 7 },
];

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

const caps: INodeProperties[] = [
  {
    displayName: 'Pre-Due Notice',
    name: 'preDueNotice',
    type: 'boolean',
    default: false,
    description: 'Whether upcoming invoices get one friendly notice before they are due',
  },
  {
    displayName: 'Business Days Between Reminders',
    name: 'reminderEvery',
    type: 'number',
    typeOptions: { minValue: 0, maxValue: 60, numberPrecision: 0 },
    default: 5,
    description: 'At most one reminder per customer in this many business days, whatever the number of invoices',
  },
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
  {
    displayName: 'Cap Overrides',
    name: 'capOverrides',
    type: 'fixedCollection',
    typeOptions: { multipleValues: true },
    placeholder: 'Add Override',
    default: {},
    options: [
      {
        displayName: 'Override',
        name: 'values',
        values: [
          { displayName: 'Customer ID', name: 'customerId', type: 'string', default: '' },
          {
            displayName: 'Reason',
            name: 'reason',
            type: 'string',
            default: '',
            placeholder: 'e.g. agreed on the phone',
            description: 'Why this customer may be written to sooner. Reviewers see it.',
          },
        ],
      },
    ],
    description: 'Customers for whom the days between reminders do not count, except on the same day',
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
  options: [
    ...ledgerOptions,
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
      displayName: 'Grace After a Promise (Days)',
      name: 'promiseGraceDays',
      type: 'number',
      typeOptions: { minValue: 0, maxValue: 60, numberPrecision: 0 },
      default: 2,
      description: 'Calendar days to wait after the promised date before the promise counts as broken',
    },
    {
      displayName: 'Holidays',
      name: 'holidays',
      type: 'string',
      default: '',
      placeholder: 'e.g. 2026-12-25, 2026-12-28',
      description: 'Days without sending, as YYYY-MM-DD, separated by commas',
    },
    {
      displayName: 'Keep Source Row',
      name: 'keepSourceRow',
      type: 'boolean',
      default: false,
      description: 'Whether each item also carries the row it was read from, as sourceRow',
    },
    {
      displayName: 'Send Days',
      name: 'sendDays',
      type: 'multiOptions',
      options: weekdays,
      default: [1, 2, 3, 4, 5],
      description: 'Weekdays on which messages may leave',
    },
    {
      displayName: 'Silence After a Reply (Business Days)',
      name: 'replyHoldBusinessDays',
      type: 'number',
      typeOptions: { minValue: 0, maxValue: 60, numberPrecision: 0 },
      default: 3,
      description: 'Business days without a reminder after the customer wrote, so that a person reads it first',
    },
    {
      displayName: 'Weekend',
      name: 'weekend',
      type: 'multiOptions',
      options: weekdays,
      default: [6, 7],
      description: 'Weekdays that are no business days',
    },
  ],
};

/** The classifier's parameters; all are read once per run, never per item. */
export const properties: INodeProperties[] = [...sourceProperties, stages, ...caps, output, options];
