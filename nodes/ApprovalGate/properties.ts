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
        name: 'List Audit Rows',
        value: 'listAudit',
        description: 'Turn the audit that the items carry into rows for a table',
        action: 'List audit rows',
      },
      {
        name: 'Recheck Before Send',
        value: 'recheck',
        description: 'Compare decided drafts with the fresh ledger and the contact log, right before sending',
        action: 'Recheck before send',
      },
      {
        name: 'Record Sent',
        value: 'recordSent',
        description: 'Turn each message that was handed to the mail server into its row for the contact log',
        action: 'Record sent',
      },
      {
        name: 'Review Drafts',
        value: 'review',
        description: 'Pause and show every draft on one page, where a person decides about each',
        action: 'Review drafts',
      },
      {
        name: 'Review Message',
        value: 'message',
        description: 'Write the message that invites to the review, for Slack, Teams or e-mail',
        action: 'Review message',
      },
      {
        name: 'Verify Audit Chain',
        value: 'verifyAudit',
        description: 'Check stored audit rows and name the first one that was changed or follows a missing one',
        action: 'Verify audit chain',
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
    displayName: 'Who May Decide',
    name: 'identity',
    type: 'options',
    default: 'anyone',
    displayOptions: reviewing,
    options: [
      {
        name: 'Anyone With the Link',
        value: 'anyone',
        description: 'The name on the page is recorded as it was typed',
      },
      {
        name: 'Reviewers With a Pass Phrase',
        value: 'reviewers',
        description: 'Only the people of a credential, each with a pass phrase and, if you like, amount limits',
      },
    ],
  },
  {
    displayName: 'Only Messages Above',
    name: 'onlyAbove',
    type: 'string',
    default: '',
    placeholder: 'e.g. EUR 5000, USD 5000',
    displayOptions: reviewing,
    description:
      'Ask only about messages above these amounts and let the others pass as they are; for a second gate after the first. A currency you leave out is always asked about. Empty asks about all.',
  },
  {
    displayName: 'Ask for a Second Person',
    name: 'secondPerson',
    type: 'boolean',
    default: false,
    displayOptions: reviewing,
    description:
      'Whether to refuse a reviewer who approved the message at an earlier gate. It is only as strong as the names: choose reviewers with a pass phrase.',
  },
  {
    displayName: 'Page Language',
    name: 'pageLanguage',
    type: 'options',
    default: 'auto',
    displayOptions: { show: { action: ['review', 'message'] } },
    options: [
      { name: 'As the Browser Asks', value: 'auto' },
      { name: 'Dutch', value: 'nl' },
      { name: 'English', value: 'en' },
      { name: 'French', value: 'fr' },
      { name: 'German', value: 'de' },
      { name: 'Spanish', value: 'es' },
    ],
    description: 'The language of the page, or of the message, which is in English when left to the browser',
  },
  {
    displayName: 'Gate',
    name: 'gate',
    type: 'string',
    default: '',
    placeholder: 'e.g. Review Drafts',
    displayOptions: { show: { action: ['message'] } },
    description: 'Name of the Approval Gate the message is about; empty means the only one behind this node',
  },
  {
    displayName: 'Outcome',
    name: 'outcome',
    type: 'options',
    default: 'sent',
    displayOptions: { show: { action: ['recordSent'] } },
    options: [
      { name: 'Failed', value: 'failed', description: 'Behind the error output of the mail node' },
      { name: 'Sent', value: 'sent', description: 'Behind the mail node' },
    ],
  },
  {
    displayName: 'Released Message',
    name: 'released',
    type: 'json',
    default: "={{ $('Recheck Before Send').item.json }}",
    displayOptions: { show: { action: ['recordSent'] } },
    description:
      'What left Recheck Before Send for this item. Needed behind a mail node, whose items hold the mail server’s answer only.',
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
        displayName: 'Allow First Contact',
        name: 'allowFirstContact',
        type: 'boolean',
        default: true,
        description: 'Whether the very first message ever to a customer may leave without a person',
      },
      {
        displayName: 'At Least Days Overdue',
        name: 'minDaysOverdue',
        type: 'number',
        typeOptions: { minValue: 1, numberPrecision: 0 },
        default: 1,
      },
      {
        displayName: 'At Least This Payment History',
        name: 'minEvidence',
        type: 'options',
        default: 'none',
        options: [
          { name: 'Any', value: 'none' },
          { name: 'Fair', value: 'fair' },
          { name: 'Good', value: 'good' },
          { name: 'Thin', value: 'thin' },
        ],
        description: 'How much payment history must stand behind the risk score',
      },
      {
        displayName: 'At Most Days Overdue',
        name: 'maxDaysOverdue',
        type: 'number',
        typeOptions: { minValue: 1 },
        default: 3,
      },
      {
        displayName: 'At Most Earlier Reminders',
        name: 'maxEarlierReminders',
        type: 'number',
        typeOptions: { minValue: 0, numberPrecision: 0 },
        default: 0,
      },
      {
        displayName: 'At Most This Risk',
        name: 'maxRisk',
        type: 'options',
        default: 'low',
        options: [
          { name: 'High', value: 'high' },
          { name: 'Low', value: 'low' },
          { name: 'Medium', value: 'medium' },
        ],
      },
      {
        displayName: 'Below Amount',
        name: 'below',
        type: 'number',
        typeOptions: { minValue: 1 },
        default: 500,
        description: 'In the currency of the invoice',
      },
      {
        displayName: 'Below Amounts per Currency',
        name: 'amounts',
        type: 'string',
        default: '',
        placeholder: 'e.g. EUR 500, JPY 60000',
        description: 'Used instead of the one amount; messages in any other currency then need a person',
      },
      {
        displayName: 'Name of the Rule',
        name: 'name',
        type: 'string',
        default: 'First small reminder',
        description: 'Recorded with everything the rule approves',
      },
      {
        displayName: 'Stages',
        name: 'stages',
        type: 'multiOptions',
        default: ['friendly'],
        options: [
          { name: 'Direct', value: 'direct' },
          { name: 'Friendly', value: 'friendly' },
          { name: 'Upcoming', value: 'upcoming' },
        ],
      },
    ],
  },
  ...sourceProperties.map(whenRechecking),
  ...recheckPolicy.map(whenRechecking),
];
