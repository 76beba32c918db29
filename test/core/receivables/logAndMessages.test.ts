import { readContactLogRow, readMessages } from '../../../core';

const logRow = (fields: Record<string, unknown> = {}) => ({
  logKey: 'INV-7|2026-11-16',
  event: 'sent',
  happenedOn: '2026-11-16',
  customerId: 'C-1',
  invoiceIds: 'INV-7,INV-8',
  ...fields,
});

describe('a contact log row', () => {
  it('is read as a table returns it, with its list of invoices and without empty columns', () => {
    const added = { id: 12, createdAt: '2026-11-16T08:00:00.000Z', updatedAt: '2026-11-16T08:00:00.000Z' };
    const empty = { amount: null, currency: '', untilDate: null, reason: ' ' };
    expect(readContactLogRow({ ...logRow(), ...added, ...empty, channel: 'email', fingerprint: 'abc' })).toEqual({
      logKey: 'INV-7|2026-11-16',
      event: 'sent',
      happenedOn: '2026-11-16',
      customerId: 'C-1',
      invoiceIds: ['INV-7', 'INV-8'],
      channel: 'email',
      fingerprint: 'abc',
    });
  });

  it.each([
    [
      ['INV-7', 8],
      ['INV-7', '8'],
    ],
    ['INV-7 , INV-8 ,', ['INV-7', 'INV-8']],
    [7, ['7']],
    ['', []],
    [null, []],
    [undefined, []],
  ])('with the invoices %p concerns %p', (invoiceIds, expected) => {
    expect(readContactLogRow(logRow({ invoiceIds }))?.invoiceIds).toEqual(expected);
  });

  it.each([undefined, null, {}, { id: 1, createdAt: 'x', updatedAt: 'y' }, { logKey: '', event: null }])(
    'is nothing for an empty item: %p',
    (row) => {
      expect(readContactLogRow(row)).toBeUndefined();
    },
  );

  it.each([
    [{ event: 'posted' }, 'Contact log row INV-7|2026-11-16: event "posted" is not known (use claimed, sent,'],
    [{ happenedOn: '16/11/2026' }, 'Contact log row INV-7|2026-11-16: happenedOn "16/11/2026"'],
    [{ customerId: null }, 'Contact log row INV-7|2026-11-16: contactLog.customerId is missing'],
    [{ logKey: '' }, 'Contact log row of C-1: contactLog.logKey is missing'],
  ])('with %p is refused', (fields, message) => {
    expect(() => readContactLogRow(logRow(fields))).toThrow(message);
  });

  it.each(['sent', 7, []])('that is no record, %p, is refused', (row) => {
    expect(() => readContactLogRow(row)).toThrow('is not a record');
  });
});

const message = (fields: Record<string, unknown> = {}) => ({
  id: 'm-1',
  at: '2026-11-13T10:25:00Z',
  direction: 'in',
  from: 'ap@bergmann.example',
  to: 'us@seller.example, copy@seller.example',
  text: 'We paid <b>yesterday</b>',
  ...fields,
});

describe('a message', () => {
  it('is read with its text untouched', () => {
    expect(readMessages({ row: message({ customerId: 7, invoiceIds: 'INV-7', subject: null }) })).toEqual([
      {
        id: 'm-1',
        at: '2026-11-13T10:25:00Z',
        direction: 'inbound',
        from: 'ap@bergmann.example',
        to: ['us@seller.example', 'copy@seller.example'],
        subject: '',
        text: 'We paid <b>yesterday</b>',
        customerId: '7',
        invoiceIds: ['INV-7'],
      },
    ]);
  });

  it.each([
    ['in', 'inbound'],
    ['INBOUND', 'inbound'],
    ['received', 'inbound'],
    ['out', 'outbound'],
    ['Sent', 'outbound'],
  ])('going "%s" is %s', (direction, expected) => {
    expect(readMessages({ row: message({ direction }) })[0]?.direction).toBe(expected);
  });

  it("in a table goes by its own id, not by the row's", () => {
    expect(readMessages({ row: message({ id: 3, messageId: 'm-1' }) })[0]?.id).toBe('m-1');
  });

  it('brings its ticket, open unless it says otherwise', () => {
    expect(readMessages({ row: message({ ticket: { id: 'T-1', open: false } }) })[0]?.ticket).toEqual({
      id: 'T-1',
      open: false,
    });
    expect(readMessages({ row: message({ ticketId: 1, ticketSubject: 'Broken' }) })[0]?.ticket).toEqual({
      id: '1',
      open: true,
      subject: 'Broken',
    });
  });

  it('may come in a list', () => {
    expect(readMessages({ row: { messages: [message(), message({ id: 'm-2' })] } }).map(({ id }) => id)).toEqual([
      'm-1',
      'm-2',
    ]);
  });

  it.each([undefined, null, {}, { id: 4 }, { messages: [] }])('is nothing for an empty item: %p', (row) => {
    expect(readMessages({ row })).toEqual([]);
  });

  it.each([
    [{ at: '2026-11-13 10:25' }, 'Message m-1: at "2026-11-13 10:25" is not a point in time'],
    [{ direction: 'sideways' }, 'Message m-1: direction "sideways" is not known (use inbound or outbound)'],
    [{ id: undefined }, 'Message of ap@bergmann.example: message.id is missing'],
    [{ from: null }, 'Message m-1: message.from is missing'],
  ])('with %p is refused', (fields, expected) => {
    expect(() => readMessages({ row: message(fields) })).toThrow(expected);
  });
});
