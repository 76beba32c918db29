import type { INodeProperties } from 'n8n-workflow';
import { SOURCES } from '../../core';

const reviewing = { show: { action: ['review'] } };
const rechecking = { show: { action: ['recheck'] } };

export const properties: INodeProperties[] = [
  {
    displayName: 'Operation',
    name: 'action',
    type: 'options',
    noDataExpression: true,
    default: 'review',
    options: [
      {
        name: 'Review Drafts',
        value: 'review',
        description: 'Pause and show every draft on one page, where a person decides about each',
        action: 'Review drafts',
      },
      {
        name: 'Recheck Before Send',
        value: 'recheck',
        description: 'Compare decided drafts with the fresh ledger and the contact log, right before sending',
        action: 'Recheck before send',
      },
    ],
  },
  // n8n signs the address of a waiting node, and answers a used one kindly, when it finds this value under this name.
  {
    displayName: 'Waiting Mode',
    name: 'operation',
    type: 'hidden',
    default: 'sendAndWait',
  },
  {
    displayName: 'Close Review After',
    name: 'timeoutAmount',
    type: 'number',
    typeOptions: { minValue: 1 },
    default: 3,
    displayOptions: reviewing,
    description: 'How long reviewers have. What nobody decided by then comes out as expired and is not sent.',
  },
  {
    displayName: 'Unit',
    name: 'timeoutUnit',
    type: 'options',
    default: 'businessDays',
    displayOptions: reviewing,
    options: [
      { name: 'Business Days', value: 'businessDays' },
      { name: 'Days', value: 'days' },
      { name: 'Hours', value: 'hours' },
      { name: 'Minutes', value: 'minutes' },
    ],
  },
  {
    displayName: 'Undecided Drafts',
    name: 'undecided',
    type: 'options',
    default: 'snooze',
    displayOptions: reviewing,
    options: [
      { name: 'Snooze Until the Next Business Day', value: 'snooze' },
      { name: 'Reject', value: 'reject' },
    ],
    description: 'What becomes of a draft that a submitted page leaves undecided. It is never sent.',
  },
  {
    displayName: 'Auto-Send Small First Reminders',
    name: 'autoSend',
    type: 'boolean',
    default: false,
    displayOptions: reviewing,
    description:
      'Whether first reminders of low-risk businesses may leave without a person: one invoice, a few days overdue, below a limit. Consumers always need a person.',
  },
  {
    displayName: 'Auto-Send Rule',
    name: 'autoSendRule',
    type: 'collection',
    placeholder: 'Add Limit',
    default: {},
    displayOptions: { show: { action: ['review'], autoSend: [true] } },
    options: [
      {
        displayName: 'At Most Days Overdue',
        name: 'maxDaysOverdue',
        type: 'number',
        typeOptions: { minValue: 1 },
        default: 3,
      },
      {
        displayName: 'Below Amount',
        name: 'below',
        type: 'number',
        typeOptions: { minValue: 1 },
        default: 500,
        description: 'In the currency of the invoice',
      },
    ],
  },
  {
    displayName: 'As-of Date',
    name: 'asOf',
    type: 'string',
    default: '',
    placeholder: 'e.g. 2026-11-16',
    displayOptions: rechecking,
    description: 'The day to check for, as YYYY-MM-DD. Leave empty for today in the time zone of the workflow.',
  },
  {
    displayName: 'Ledger',
    name: 'source',
    type: 'options',
    default: 'auto',
    displayOptions: rechecking,
    options: [
      { name: 'Detect Automatically', value: 'auto' },
      ...SOURCES.map(({ name, label }) => ({ name: label, value: name })),
    ],
    description: 'The system the rows of the Fresh Ledger input come from',
  },
  {
    displayName: 'Ledger Options',
    name: 'ledgerOptions',
    type: 'collection',
    placeholder: 'Add Option',
    default: {},
    displayOptions: rechecking,
    description: 'Set them as in the Aging Classifier, so that both read the ledger alike',
    options: [
      {
        displayName: 'Date Order',
        name: 'dateOrder',
        type: 'options',
        default: 'dmy',
        options: [
          { name: 'Day, Month, Year', value: 'dmy' },
          { name: 'Month, Day, Year', value: 'mdy' },
          { name: 'Year, Month, Day', value: 'ymd' },
        ],
      },
      {
        displayName: 'Decimal Sign',
        name: 'decimalSign',
        type: 'options',
        default: '.',
        options: [
          { name: 'Comma', value: ',' },
          { name: 'Point', value: '.' },
        ],
      },
      {
        displayName: 'Default Terms in Days',
        name: 'defaultTermsDays',
        type: 'number',
        default: 30,
        description: 'Days from issue to due date where the ledger has no due date',
      },
      {
        displayName: 'Home Currency',
        name: 'homeCurrency',
        type: 'string',
        default: '',
        placeholder: 'e.g. EUR',
        description: 'For a ledger that keeps one currency and does not write it',
      },
    ],
  },
  {
    displayName: 'Policy Options',
    name: 'policyOptions',
    type: 'collection',
    placeholder: 'Add Option',
    default: {},
    displayOptions: rechecking,
    description: 'Set them as in the Aging Classifier, so that both follow the same rules',
    options: [
      {
        displayName: 'Business Days Between Reminders',
        name: 'reminderEveryBusinessDays',
        type: 'number',
        typeOptions: { minValue: 0, maxValue: 60 },
        default: 5,
        description: 'The fewest business days between two messages to one customer',
      },
      {
        displayName: 'Business Days Silent After a Reply',
        name: 'replyHoldBusinessDays',
        type: 'number',
        typeOptions: { minValue: 0, maxValue: 60 },
        default: 3,
      },
      {
        displayName: 'Grace Days After a Promise',
        name: 'promiseGraceDays',
        type: 'number',
        typeOptions: { minValue: 0, maxValue: 60 },
        default: 2,
      },
    ],
  },
];
