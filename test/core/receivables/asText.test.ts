import { type LedgerResult } from '../../../core';
import { plain, writers, type Row, type Story } from '../../fixtures/ledgerWriters';
import { paymentRecords } from '../../fixtures/paymentRecords';
import { documents } from './readings';

type Change = (value: unknown) => unknown;

/** Every value of a record changed, however deep. */
function throughout(value: unknown, change: Change): unknown {
  if (Array.isArray(value)) return value.map((each) => throughout(each, change));
  if (typeof value !== 'object' || value === null) return change(value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, throughout(each, change)]));
}

/** What a node between the ledger and ours may do to a row. */
const ways: [string, Change][] = [
  ['numbers as text', (value) => (typeof value === 'number' ? String(value) : value)],
  ['numbers and flags as text', (value) => (typeof value === 'number' || typeof value === 'boolean' ? String(value) : value)],
  ['decimals as numbers', (value) => (typeof value === 'string' && /^-?\d+\.\d+$/.test(value) ? Number(value) : value)],
  ['null for no value', (value) => (value === '' || value === ' ' || value === false ? null : value)],
]; // prettier-ignore

const STATES: Story['state'][] = ['open', 'paid', 'void', 'draft', 'credit'];
const rows: [string, Row][] = [
  ...Object.entries(writers).flatMap(([name, { write, without }]) =>
    STATES.filter((state) => !without.includes(state)).map((state): [string, Row] => [`${name} ${state}`, write({ ...plain, state })]),
  ),
  ...Object.entries(paymentRecords).flatMap(([name, { row, gone }]): [string, Row][] => [
    [`payment of ${name}`, row],
    [`payment of ${name} that did not come`, { ...row, ...gone }],
  ]),
]; // prettier-ignore

const refused = (results: LedgerResult[]): boolean =>
  results.length > 0 && results.every(({ kind }) => kind === 'error');

describe.each(ways)('with %s', (way, change) => {
  it('a record is read as before, or refused', () => {
    const differently = rows.filter(([, row]) => {
      const changed = documents(throughout(row, change));
      return !refused(changed) && JSON.stringify(changed) !== JSON.stringify(documents(row));
    });
    // Odoo writes false for "no value", which as text is a word like any other.
    const odoo = (name: string) => way === 'numbers and flags as text' && name.startsWith('odoo');
    expect(differently.map(([name]) => name).filter((name) => !odoo(name))).toEqual([]);
  });

  it('only whole minor units, moments in seconds and our own shape insist on their kind', () => {
    const insisting = rows.filter(([, row]) => refused(documents(throughout(row, change)))).map(([name]) => name);
    expect(insisting.filter((name) => !/stripe|square|canonical/.test(name))).toEqual([]);
  });
});
