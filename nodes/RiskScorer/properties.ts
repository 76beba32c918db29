import type { INodeProperties } from 'n8n-workflow';
import { SCORE_WITH_MODEL, TRAIN } from './operations';
import { ledgerOptions, sourceProperties } from '../shared/ledgerProperties';

/** The day of a score is the one the Aging Classifier looked at, so a run has one day only; only training asks for it. */
const historyProperties = sourceProperties.map((property) =>
  property.name === 'asOf'
    ? {
        ...property,
        displayOptions: { show: { operation: [TRAIN] } },
        description: 'Only what happened before this day is learnt, as YYYY-MM-DD. Empty means today in the time zone.',
      }
    : property,
);

const operation: INodeProperties = {
  displayName: 'Operation',
  name: 'operation',
  type: 'options',
  noDataExpression: true,
  options: [
    {
      name: 'Score',
      value: 'score',
      description: 'Learn from the paid invoices in this run and score the open ones',
      action: 'Score invoices',
    },
    {
      name: 'Score with a Trained Model',
      value: SCORE_WITH_MODEL,
      description: 'Score with what Train Model learnt before. The paid invoices still say how each customer pays.',
      action: 'Score invoices with a trained model',
    },
    {
      name: 'Train Model',
      value: TRAIN,
      description: 'Learn from the invoices and payments of the first two inputs and give the model as JSON',
      action: 'Train a model',
    },
  ],
  default: 'score',
};

const model: INodeProperties = {
  displayName: 'Model',
  name: 'model',
  type: 'json',
  default: '',
  required: true,
  placeholder: "e.g. {{ $('Load Model').first().json.model }}",
  displayOptions: { show: { operation: [SCORE_WITH_MODEL] } },
  description: 'The "model" that Train Model gave. It holds numbers only, no customer and no invoice.',
};

/** The scorer's parameters; all are read once per run, never per item. */
export const properties: INodeProperties[] = [
  {
    displayName:
      'The score only ranks work: it never decides service, credit or legal steps. It learns from the paid and open invoices, and the payments, of the first two inputs; the contact log only tells when a customer answers reminders. It uses no name, nationality, address or free text. A sole trader is a person: have a person decide whatever affects one.',
    name: 'notice',
    type: 'notice',
    default: '',
  },
  operation,
  model,
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
        description:
          'Without enough history to learn from, a customer with fewer paid invoices is judged like all customers together',
      },
    ],
  },
];
