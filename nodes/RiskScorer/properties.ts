import type { INodeProperties } from 'n8n-workflow';
import { ledgerOptions, sourceProperties } from '../shared/ledgerProperties';

/** The day is the one the Aging Classifier looked at, so a run has one day only. */
const historyProperties = sourceProperties.filter(({ name }) => name !== 'asOf');

/** The scorer's parameters; all are read once per run, never per item. */
export const properties: INodeProperties[] = [
  {
    displayName:
      'The score only ranks work: it decides no service, credit or legal step. It learns from the paid invoices among the items, and from those on the second input.',
    name: 'notice',
    type: 'notice',
    default: '',
  },
  ...historyProperties,
  {
    displayName: 'Options',
    name: 'options',
    type: 'collection',
    placeholder: 'Add Option',
    default: {},
    options: [
      ...ledgerOptions,
      {
        displayName: 'Minimum Paid Invoices',
        name: 'minimumOutcomes',
        type: 'number',
        typeOptions: { minValue: 1, maxValue: 100, numberPrecision: 0 },
        default: 1,
        description: 'A customer with fewer paid invoices is judged like all customers together, not by its own habits',
      },
    ],
  },
];
