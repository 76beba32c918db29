import type { INodeProperties } from 'n8n-workflow';
import { modelChoices, modelLimits } from '../shared/model/modelProperties';
import { draftOptions } from './draftOptions';

/** The drafter's parameters; all are read once per run, never per item. */
export const properties: INodeProperties[] = [
  {
    displayName: 'Writer',
    name: 'writer',
    type: 'options',
    noDataExpression: true,
    options: [
      {
        name: 'Built-In Text',
        value: 'builtIn',
        description: 'Ready texts in the customer’s language; nothing leaves n8n',
      },
      ...modelChoices({
        chatModel:
          'Any n8n chat model node words the opening; without one the built-in text is used. It sees amounts and due dates; names are placeholders.',
        endpoint:
          'The model of a credential words the opening; what fails a check is replaced by built-in text. It sees amounts and due dates; names are placeholders.',
      }),
    ],
    default: 'builtIn',
  },
  modelLimits({ writer: ['chatModel', 'endpoint'] }),
  {
    displayName: 'One Message Per',
    name: 'messagePer',
    type: 'options',
    noDataExpression: true,
    options: [
      { name: 'Customer', value: 'customer', description: 'All due invoices in one message, oldest first' },
      { name: 'Invoice', value: 'invoice', description: 'A message for each invoice' },
    ],
    default: 'customer',
  },
  {
    displayName: 'Sender Name',
    name: 'senderName',
    type: 'string',
    required: true,
    default: '',
    placeholder: 'e.g. Jane Doe',
    description: 'The person who signs the messages',
  },
  {
    displayName: 'Company',
    name: 'company',
    type: 'string',
    required: true,
    default: '',
    placeholder: 'e.g. Northwind Supplies Ltd',
    description: 'Your company as your customers know it',
  },
  {
    displayName: 'Account Owner Fallback',
    name: 'ownerFallback',
    type: 'string',
    default: '',
    placeholder: 'e.g. receivables@company.example',
    description:
      'Who receives internal notes about customers that have no account owner with an email address. Without it such notes are not drafted.',
  },
  draftOptions,
];
