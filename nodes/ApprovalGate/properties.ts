import type { INodeProperties } from 'n8n-workflow';
import { ledgerOptions, sourceProperties } from '../shared/ledgerProperties';
import { capProperties, policyOptions } from '../shared/policyProperties';
import { sortedByName } from '../shared/sortedByName';

const reviewing = { show: { action: ['review'] } };

const whenRechecking = (property: INodeProperties): INodeProperties => ({
  ...property,
  displayOptions: { show: { ...property.displayOptions?.show, action: ['recheck'] } },
});

/** The rules of the Aging Classifier that are asked again; both nodes should be set alike. */
const recheckPolicy: INodeProperties[] = [
  ...capProperties,
  {
    displayName: 'Options',
    name: 'options',
    type: 'collection',
    placeholder: 'Add Option',
    default: {},
    options: sortedByName([...ledgerOptions, ...policyOptions]),
  },
];

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
  ...sourceProperties.map(whenRechecking),
  ...recheckPolicy.map(whenRechecking),
];
