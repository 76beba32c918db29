import fc from 'fast-check';
import { systems } from '../../../core/receivables/sources/documentReaders';
import { isRecord } from '../../../core/receivables/sources/ledgerRecord';
import { anyRow, genuine } from '../../helpers/hostileRows';
import { settings } from './readings';

const readers = [...systems].flatMap(([name, { invoices, payments }]) =>
  name === 'columns' ? [] : [invoices, payments],
);

/** Readers that would know a row although it has no mark of theirs, and so are never asked. */
function overlooked(row: unknown): string[] {
  if (!isRecord(row)) return [];
  const unmarked = readers.filter(({ marks }) => !marks.some((mark) => Object.hasOwn(row, mark)));
  return unmarked.filter((reader) => reader.fits(row, settings)).map(({ label }) => label);
}

describe('a system is asked only about rows that have a mark of its own', () => {
  it('and every record of every system has one', () => {
    expect(genuine.flatMap(overlooked)).toEqual([]);
  });

  it('and no spoilt record is overlooked by its reader', () => {
    fc.assert(
      fc.property(anyRow, (row) => expect(overlooked(row)).toEqual([])),
      { numRuns: 5_000 },
    );
  });

  it('and a record of one system is asked about by few', () => {
    const asked = genuine.map(
      (row) => readers.filter(({ marks }) => marks.some((mark) => Object.hasOwn(row, mark))).length,
    );
    expect(Math.max(...asked)).toBeLessThan(readers.length / 2);
  });
});
