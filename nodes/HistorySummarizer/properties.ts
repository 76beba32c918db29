import type { INodeProperties } from 'n8n-workflow';
import { modelChoices, modelLimits } from '../shared/model/modelProperties';
import { digestProperties } from './digestProperties';

const aboutMessages = { show: { operation: ['summarizeAccount', 'triageReply'] } };

/** The summarizer's parameters; all are read once per run, never per item. */
export const properties: INodeProperties[] = [
  {
    displayName: 'Operation',
    name: 'operation',
    type: 'options',
    noDataExpression: true,
    options: [
      {
        name: 'Summarize Account',
        value: 'summarizeAccount',
        description: 'Tell what was said, promised and disputed, why payment is late and what to do next',
        action: 'Summarize account',
      },
      {
        name: 'Triage Reply',
        value: 'triageReply',
        description: 'Label a customer’s reply, with the hold it implies, whom to tell and a row for the contact log',
        action: 'Triage reply',
      },
      {
        name: 'Weekly Digest',
        value: 'weeklyDigest',
        description: 'Add up the classified invoices of all customers for the people who run the business',
        action: 'Weekly digest',
      },
    ],
    default: 'summarizeAccount',
  },
  {
    displayName: 'Only For',
    name: 'onlyFor',
    type: 'options',
    noDataExpression: true,
    displayOptions: { show: { operation: ['summarizeAccount'] } },
    options: [
      { name: 'Every Invoice', value: 'all' },
      {
        name: 'Invoices to Write About',
        value: 'toContact',
        description: 'Those with the decision to send or to escalate',
      },
      { name: 'Certain Stages', value: 'stages' },
    ],
    default: 'all',
    description: 'Which items get a history. The others pass unchanged; their invoices still count as payment history.',
  },
  {
    displayName: 'Stages',
    name: 'stages',
    type: 'multiOptions',
    options: [
      { name: 'Direct', value: 'direct' },
      { name: 'Escalate', value: 'escalate' },
      { name: 'Friendly', value: 'friendly' },
      { name: 'Human Review', value: 'human_review' },
      { name: 'Not Due', value: 'not_due' },
      { name: 'Upcoming', value: 'upcoming' },
    ],
    default: ['escalate', 'human_review'],
    displayOptions: { show: { operation: ['summarizeAccount'], onlyFor: ['stages'] } },
  },
  {
    displayName: 'Reader',
    name: 'writer',
    type: 'options',
    noDataExpression: true,
    displayOptions: aboutMessages,
    options: [
      { name: 'Rules', value: 'rules', description: 'Six languages; nothing leaves n8n' },
      ...modelChoices({
        chatModel:
          'Any n8n chat model node may add claims, each proven by a quote found in the message. It sees the sender’s words; names, addresses and numbers are placeholders.',
        endpoint:
          'The model of a credential may add claims, each proven by a quote found in the message. It sees the sender’s words; names, addresses and numbers are placeholders.',
      }),
    ],
    default: 'rules',
  },
  modelLimits({ operation: ['summarizeAccount', 'triageReply'], writer: ['chatModel', 'endpoint'] }),
  {
    displayName: 'Output per Label',
    name: 'outputPerLabel',
    type: 'boolean',
    default: false,
    displayOptions: { show: { operation: ['triageReply'] } },
    description: 'Whether each label has its own output. A reply with several labels then leaves by each of them.',
  },
  {
    displayName: 'Our Addresses',
    name: 'ourAddresses',
    type: 'string',
    default: '',
    placeholder: 'e.g. billing@example.com, @example.com, U024BE7LH',
    displayOptions: aboutMessages,
    description:
      'Addresses, mail domains and user IDs that are ours, separated by commas. They tell our messages from the customer’s.',
  },
  {
    displayName: 'Time Zone',
    name: 'timeZone',
    type: 'string',
    default: '',
    placeholder: 'e.g. Europe/Berlin',
    displayOptions: aboutMessages,
    description:
      'Zone that decides on which day a message was written, and of a sheet’s times, which name none. Empty means the time zone of the workflow.',
  },
  {
    displayName: 'Most Messages per Customer',
    name: 'mostMessages',
    type: 'number',
    typeOptions: { minValue: 1, maxValue: 1000, numberPrecision: 0 },
    default: 100,
    displayOptions: { show: { operation: ['summarizeAccount'] } },
    description: 'Only the newest messages of each customer are read, up to this number',
  },
  ...digestProperties,
];
