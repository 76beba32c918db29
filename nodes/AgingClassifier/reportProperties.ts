import type { IDataObject, INodeProperties } from 'n8n-workflow';
import {
  parseCalendarDate,
  readBaseRates,
  readInterestTerms,
  ReceivablesError,
  type BaseRates,
  type InterestBasis,
  type InterestTerms,
  type ReferenceRate,
} from '../../core';
import { entriesOf } from '../shared/readPolicy';

/** What reports want beside the decisions, for the node's Options. */
export const reportOptions: INodeProperties[] = [
  {
    displayName: 'Company Currency',
    name: 'baseCurrency',
    type: 'string',
    default: '',
    placeholder: 'e.g. EUR',
    description: 'Currency into which balances are also converted, at the Exchange Rates and no others',
  },
  {
    displayName: 'Exchange Rates',
    name: 'exchangeRates',
    type: 'fixedCollection',
    typeOptions: { multipleValues: true },
    placeholder: 'Add Rate',
    default: {},
    options: [
      {
        displayName: 'Rate',
        name: 'values',
        values: [
          { displayName: 'Currency', name: 'currency', type: 'string', default: '', placeholder: 'e.g. USD' },
          {
            displayName: 'Rate',
            name: 'rate',
            type: 'string',
            default: '',
            placeholder: 'e.g. 0.92',
            description: 'How much one unit is worth in the Company Currency',
          },
        ],
      },
    ],
    description: 'Rates for the Company Currency. An invoice in a currency without a rate is not converted.',
  },
  {
    displayName: 'Interest Proposal',
    name: 'interest',
    type: 'fixedCollection',
    default: {},
    options: [
      {
        displayName: 'Interest',
        name: 'values',
        values: [
          {
            displayName: 'Basis',
            name: 'basis',
            type: 'options',
            options: [
              { name: 'Contract Rate', value: 'contract' },
              { name: 'EU Directive', value: 'eu', description: 'Between businesses' },
              { name: 'German Civil Code', value: 'germany', description: 'Businesses and consumers' },
              { name: 'UK Act of 1998', value: 'uk', description: 'Between businesses' },
            ],
            default: 'eu',
          },
          {
            displayName: 'Contract Rate',
            name: 'contractRate',
            type: 'string',
            default: '',
            placeholder: 'e.g. 9.5',
            description: 'Percent a year as agreed with the customer, for the contract rate only',
          },
          {
            displayName: 'Reference Rates',
            name: 'referenceRates',
            type: 'string',
            default: '',
            placeholder: 'e.g. 2026-01-01 2.15, 2026-07-01 2.00',
            description:
              'First day and percent of each rate of the central bank, separated by commas. For the three laws.',
          },
        ],
      },
    ],
    description: 'Adds what could be claimed for the delay, for a person to decide. No message mentions it.',
  },
  {
    displayName: 'Minimum Counts',
    name: 'minimumPer',
    type: 'options',
    options: [
      { name: 'Per Customer', value: 'customer', description: 'All that is overdue in the currency, together' },
      { name: 'Per Invoice', value: 'invoice', description: 'Each invoice by itself' },
    ],
    default: 'invoice',
    description: 'What must reach the Minimum Amounts',
  },
  {
    displayName: 'Totals Output',
    name: 'totals',
    type: 'boolean',
    default: false,
    description: 'Whether a last output gives one item with the totals per currency, stage, bucket and reason',
  },
];

/** "2026-01-01 2.15, 2026-07-01 2.00", also with a colon or an equals sign between day and rate. */
function readRates(text: unknown): ReferenceRate[] {
  const entries = String(text ?? '').split(',').map((entry) => entry.trim()).filter((entry) => entry !== ''); // prettier-ignore
  return entries.map((value) => {
    const [day, percent, ...rest] = value.split(/[\s:=]+/);
    if (percent !== undefined && rest.length === 0) return { from: parseCalendarDate(day, 'reference rate'), percent };
    const hint = 'use its first day and the percent a year, such as 2026-07-01 2.15';
    throw new ReceivablesError({
      code: 'invalid_setting',
      field: 'reference rate',
      value,
      problem: 'is not clear',
      hint,
    });
  });
}

function readInterest(entry: IDataObject): InterestTerms {
  const rate = String(entry.contractRate ?? '').trim();
  return readInterestTerms({
    basis: (entry.basis ?? 'eu') as InterestBasis,
    referenceRates: readRates(entry.referenceRates),
    ...(rate === '' ? {} : { contractRate: rate }),
  });
}

/** Reads the options above. Throws a ReceivablesError that names the setting. */
export function readReportSettings(options: IDataObject): {
  rates?: BaseRates;
  interest?: InterestTerms;
  totals: boolean;
} {
  const interest = (options.interest as IDataObject | undefined)?.values as IDataObject | undefined;
  const rates = entriesOf(options.exchangeRates).map(({ currency, rate }) => ({ currency, rate }));
  const wantsBase = rates.length > 0 || String(options.baseCurrency ?? '').trim() !== '';
  return {
    ...(wantsBase ? { rates: readBaseRates({ base: options.baseCurrency, rates }) } : {}),
    ...(interest ? { interest: readInterest(interest) } : {}),
    totals: options.totals === true,
  };
}
