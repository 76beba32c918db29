import fc from 'fast-check';
import { fingerprintOf, isSameSecret, parseCalendarDate, type FingerprintedDraft } from '../../../core';

const draft: FingerprintedDraft = {
  channel: 'email',
  to: 'ap@alpine.example',
  cc: ['owner@alpine.example'],
  subject: 'Invoice INV-7',
  text: 'Dear Ms Keller, invoice INV-7 is open.',
  html: '<p>Dear Ms Keller, invoice INV-7 is open.</p>',
  invoices: [
    {
      id: 'i7',
      number: 'INV-7',
      currency: 'EUR',
      balance: '120.00',
      dueDate: parseCalendarDate('2026-11-10', 'due date'),
      daysOverdue: 6,
      stage: 'friendly',
      paymentUrl: 'https://pay.example/i7',
    },
  ],
  totals: [{ currency: 'EUR', amount: '120.00' }],
};
const original = fingerprintOf(draft);

const unlinked = structuredClone(draft.invoices[0]!);
delete unlinked.paymentUrl;

/** Every place whose value an approval binds, as a path into the draft. */
const boundPlaces = [
  ['channel'],
  ['to'],
  ['cc', 0],
  ['subject'],
  ['text'],
  ['html'],
  ...['id', 'number', 'currency', 'balance', 'dueDate', 'paymentUrl'].map((field) => ['invoices', 0, field]),
  ['totals', 0, 'currency'],
  ['totals', 0, 'amount'],
] as const;

function withValueAt(path: readonly (string | number)[], value: string): FingerprintedDraft {
  const copy = structuredClone(draft);
  const parent = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], copy);
  (parent as Record<string, unknown>)[path[path.length - 1]!] = value;
  return copy;
}
const valueAt = (path: readonly (string | number)[]) =>
  path.reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], draft) as string;

it('is versioned and the same for the same draft', () => {
  expect(original).toMatch(/^f1:[0-9a-f]{64}$/);
  expect(fingerprintOf(structuredClone(draft))).toBe(original);
});

it.each(boundPlaces.map((path) => [path.join('.'), path] as const))('is voided by any other value of %s', (_, path) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      fc.pre(value !== valueAt(path));
      expect(fingerprintOf(withValueAt(path, value))).not.toBe(original);
    }),
  );
});

it.each(boundPlaces.map((path) => [path.join('.'), path] as const))(
  'is voided by one changed character of %s',
  (_, path) => {
    const value = valueAt(path);
    fc.assert(
      fc.property(fc.nat(value.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, letter) => {
        fc.pre(value[at] !== letter);
        expect(fingerprintOf(withValueAt(path, value.slice(0, at) + letter + value.slice(at + 1)))).not.toBe(original);
      }),
    );
  },
);

it('cannot be kept by moving text across the edge of two fields', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (left, right) => {
      const one = fingerprintOf({ ...draft, subject: left, text: right });
      expect(fingerprintOf({ ...draft, subject: left + right, text: '' })).not.toBe(one);
      expect(fingerprintOf({ ...draft, subject: '', text: left + right })).not.toBe(one);
    }),
  );
});

it('is voided by an added or removed copy, invoice, total or payment link', () => {
  const [invoice] = draft.invoices;
  const others = [
    { ...draft, cc: [] },
    { ...draft, cc: [...draft.cc, 'x@y.example'] },
    { ...draft, invoices: [invoice!, invoice!] },
    { ...draft, invoices: [unlinked] },
    { ...draft, totals: [] },
  ].map(fingerprintOf);
  expect(new Set([original, ...others]).size).toBe(others.length + 1);
});

it('tells an absent payment link from an empty one', () => {
  const absent = fingerprintOf({ ...draft, invoices: [unlinked] });
  expect(fingerprintOf({ ...draft, invoices: [{ ...unlinked, paymentUrl: '' }] })).not.toBe(absent);
});

it('is not voided by what the customer never sees', () => {
  const more = { ...draft, words: 5, attempts: 3, checks: [] } as FingerprintedDraft;
  expect(fingerprintOf(more)).toBe(original);
});

it.each([
  ['f1:aa', 'f1:aa', true],
  ['f1:aa', 'f1:ab', false],
  ['', '', true],
  ['', 'f1:aa', false],
])('compares %j with %j', (left, right, same) => {
  expect(isSameSecret(left, right)).toBe(same);
});
