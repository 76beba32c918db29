import type { INodeProperties } from 'n8n-workflow';
import { modelChoices, modelLimits } from '../shared/model/modelProperties';

const languages: INodeProperties['options'] = [
  { name: 'Dutch', value: 'nl' },
  { name: 'English', value: 'en' },
  { name: 'French', value: 'fr' },
  { name: 'German', value: 'de' },
  { name: 'Spanish', value: 'es' },
];

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
      ...modelChoices(
        'A model words the opening; what fails a check is replaced by built-in text. It sees amounts and due dates; names are placeholders.',
      ),
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
  {
    displayName: 'Options',
    name: 'options',
    type: 'collection',
    placeholder: 'Add Option',
    default: {},
    options: [
      {
        displayName: 'Allowed Links',
        name: 'allowedLinks',
        type: 'string',
        default: '',
        placeholder: 'e.g. https://company.example/pay',
        description: 'Links that may appear besides the payment links of the invoices, separated by commas',
      },
      {
        displayName: 'Fallback Language',
        name: 'fallbackLanguage',
        type: 'options',
        options: languages,
        default: 'en',
        description: 'Language for customers without a known language, and for internal notes',
      },
      {
        displayName: 'Phone in Signature',
        name: 'phone',
        type: 'string',
        default: '',
        placeholder: 'e.g. +44 20 7946 0000',
      },
      {
        displayName: 'Reply-To Email in Signature',
        name: 'replyTo',
        type: 'string',
        default: '',
        placeholder: 'e.g. jane@company.example',
      },
      {
        displayName: 'Word Limit',
        name: 'wordLimit',
        type: 'number',
        typeOptions: { minValue: 20, maxValue: 1000 },
        default: 120,
        description:
          'Words a reminder for one invoice may have. Further invoices, part payments and credits come on top.',
      },
    ],
  },
];
