import fc from 'fast-check';
import { readContactLogRow, readLedger, readMessages, ReceivablesError } from '../../../core';
import { anyRow, anySource, faultOf, genuine, nasty } from '../../helpers/hostileRows';
import { settings } from './readings';

describe('a hostile row', () => {
  it('is read into the agreed shape or refused with a ReceivablesError that names row and field', () => {
    fc.assert(
      fc.property(anyRow, anySource, (row, source) => {
        expect(faultOf(row, source)).toBeUndefined();
      }),
      { numRuns: 20_000 },
    );
  });

  it('is a spoilt record of a system: unspoilt, every one of them is read', () => {
    for (const row of genuine) expect(faultOf(row, 'auto')).toBeUndefined();
  });

  it('never changes what other objects inherit', () => {
    const row: unknown = JSON.parse(
      '{"__proto__":{"polluted":true},"number":"INV-7","customer":"A","dueDate":"2026-10-31","total":1}',
    );
    readLedger({ row, source: 'auto', settings });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([
    ['contact log', (row: unknown) => readContactLogRow(row)],
    ['conversation', (row: unknown) => readMessages({ row })],
  ])('of a %s is read or refused with a ReceivablesError', (_what, read) => {
    const names = [
      'logKey',
      'event',
      'happenedOn',
      'customerId',
      'invoiceIds',
      'untilDate',
      'id',
      'at',
      'direction',
      'from',
      'to',
      'ticket',
      'messages',
    ];
    const row = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...names), nasty));
    fc.assert(
      fc.property(row, (value) => {
        try {
          read(value);
        } catch (error) {
          expect(error).toBeInstanceOf(ReceivablesError);
        }
      }),
    );
  });
});
