import type { INodeProperties } from 'n8n-workflow';

const displayOptions = { show: { operation: ['weeklyDigest'] } };

/** What Weekly Digest asks. */
export const digestProperties: INodeProperties[] = [
  {
    displayName: 'Company',
    name: 'company',
    type: 'string',
    default: '',
    placeholder: 'e.g. Northwind Supplies Ltd',
    displayOptions,
    description: 'Named in the heading',
  },
  {
    displayName: 'Lines per List',
    name: 'listLength',
    type: 'number',
    typeOptions: { minValue: 1, maxValue: 100, numberPrecision: 0 },
    default: 10,
    displayOptions,
    description: 'How many accounts (per currency) and next actions are listed',
  },
  {
    displayName: 'Days Ahead',
    name: 'daysAhead',
    type: 'number',
    typeOptions: { minValue: 1, maxValue: 60, numberPrecision: 0 },
    default: 7,
    displayOptions,
    description: 'For how many days payments are expected',
  },
];
