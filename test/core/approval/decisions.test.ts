import fc from 'fast-check';
import {
  applyDecisions,
  expiredApproval,
  fingerprintOf,
  isPermission,
  openBatch,
  parseCalendarDate,
  readDecisions,
  readPostedForm,
  type DecisionsRead,
  type ReviewItem,
} from '../../../core';
import { MONDAY, reviewItem } from '../../fixtures/reviewItems';

const items: (ReviewItem | undefined)[] = [
  reviewItem({ number: 'INV-1', customerId: 'c-1', band: 'low', priority: 3 }),
  undefined,
  reviewItem({ number: 'INV-2', customerId: 'c-2', band: 'high', priority: 1, balance: '300.00' }),
  reviewItem({ number: 'INV-3', customerId: 'c-3', currency: 'GBP', balance: '50.00' }),
];
const batch = openBatch({ id: 'round-1', today: MONDAY, items });
const row = (key: string) => batch.rows.find((found) => found.key === key)!;
const at = '2026-11-16T09:00:00.000Z';
const TUESDAY = parseCalendarDate('2026-11-17', 'day');

function post(fields: Record<string, string | string[]>, around: Record<string, string> = {}): DecisionsRead {
  const hidden = batch.rows.map(({ key, fingerprint }) => [`${key}.fingerprint`, fingerprint]);
  const all: Record<string, string | string[]> = {
    batch: 'round-1',
    reviewer: 'Ana Ruiz',
    ...Object.fromEntries(hidden),
    ...fields,
    end: 'end-of-form',
    ...around,
  };
  const pairs = Object.entries(all).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  return readDecisions({ form: readPostedForm(new URLSearchParams(pairs).toString()), batch });
}

/** What a person does at the page with the totals: reads them and confirms. */
function confirmed(fields: Record<string, string | string[]>): DecisionsRead {
  const read = post(fields);
  return read.kind === 'unconfirmed' ? post({ ...fields, confirm: read.bulk.confirmation }) : read;
}

function outcome(read: DecisionsRead): (string | undefined)[] {
  if (read.kind !== 'decided') throw new Error(`expected decisions, got ${JSON.stringify(read)}`);
  const undecided = { kind: 'snooze', until: TUESDAY } as const;
  const { decisions, reviewer } = read;
  return applyDecisions({ count: items.length, decisions, reviewer, at, undecided }).map(
    (section) => section?.approval.decision,
  );
}

describe('the review batch', () => {
  it('puts the most urgent row first and keeps each place in the input', () => {
    expect(batch.rows.map(({ key, indexes }) => [key, indexes])).toEqual([
      ['d2', [2]],
      ['d0', [0]],
      ['d3', [3]],
    ]);
  });

  it('totals each currency by itself', () => {
    expect(batch.totals).toEqual([
      { currency: 'EUR', amount: '1500.00' },
      { currency: 'GBP', amount: '50.00' },
    ]);
  });

  it('asks once about one message that several items carry', () => {
    const one = openBatch({ id: 'r', today: MONDAY, items: [items[0], items[0], items[2]] });
    expect(one.rows.map(({ indexes }) => indexes)).toEqual([[2], [0, 1]]);
  });

  it('shows the fingerprint of the draft as it stands, not the one it claims', () => {
    const changed = reviewItem({ number: 'INV-1' });
    const draft = { ...changed.draft, text: `${changed.draft.text} changed` };
    const [shown] = openBatch({ id: 'r', today: MONDAY, items: [{ ...changed, draft }] }).rows;
    expect(shown?.fingerprint).toBe(fingerprintOf(draft));
    expect(shown?.fingerprint).not.toBe(draft.fingerprint);
  });
});

describe('reading the posted page', () => {
  it('keeps the order of the input, whatever order the page had', () => {
    const read = post({ 'd0.decision': 'approve', 'd2.decision': 'reject', 'd2.reason': 'They paid by cheque' });
    expect(outcome(read)).toEqual(['approved', undefined, 'rejected', 'snoozed']);
  });

  it.each([
    ['nothing at all', {}],
    ['an explicit later', { 'd0.decision': 'later' }],
    ['an unknown word', { 'd0.decision': 'APPROVE' }],
    ['an empty answer', { 'd0.decision': '' }],
    ['a word of another field', { d0: 'approve', 'd00.decision': 'approve', 'decision.d0': 'approve' }],
    ['an unknown bulk choice', { bulk: 'approve everything' }],
  ] as [string, Record<string, string>][])('does not take %s for a yes', (_, fields) => {
    expect(outcome(post(fields))[0]).toBe('snoozed');
  });

  it.each([
    ['two different answers', { 'd0.decision': ['approve', 'reject'] }],
    ['a yes to another draft', { 'd0.decision': 'approve', 'd0.fingerprint': row('d2').fingerprint }],
    ['a yes without the draft it means', { 'd0.decision': 'approve', 'd0.fingerprint': '' }],
    ['a rejection without a reason', { 'd0.decision': 'reject', 'd0.reason': '  ' }],
    ['a snooze without a day', { 'd0.decision': 'snooze' }],
    ['a snooze until today', { 'd0.decision': 'snooze', 'd0.until': MONDAY }],
    ['a snooze until a day that does not exist', { 'd0.decision': 'snooze', 'd0.until': '2026-02-30' }],
    ['a changed text without an answer', { 'd0.text': 'Hello, something else' }],
    ['two different texts', { 'd0.decision': 'approve', 'd0.text': ['one', 'two'] }],
    ['no name', { reviewer: ' ' }],
  ] as [string, Record<string, string | string[]>][])('decides nothing while there is %s', (_, fields) => {
    expect(post(fields).kind).toBe('unfinished');
  });

  it('takes a snooze until tomorrow', () => {
    expect(outcome(post({ 'd0.decision': 'snooze', 'd0.until': TUESDAY }))[0]).toBe('snoozed');
  });

  it.each([
    ['another round', { batch: 'round-0' }, 'other_round'],
    ['no round', { batch: '' }, 'other_round'],
    ['a form that was cut off', { end: '' }, 'cut_off'],
  ])('refuses %s', (_, around, code) => {
    expect(post({ bulk: 'approve' }, around)).toMatchObject({ kind: 'refused', code });
  });

  it('applies a bulk choice only to rows without an answer of their own', () => {
    const read = confirmed({ bulk: 'approve', 'd2.decision': 'later', 'd3.decision': 'reject', 'd3.reason': 'No' });
    expect(outcome(read)).toEqual(['approved', undefined, 'snoozed', 'rejected']);
  });

  it('approves only the low-risk drafts when that is what was chosen', () => {
    expect(outcome(confirmed({ bulk: 'approve_low_risk' }))).toEqual(['approved', undefined, 'snoozed', 'snoozed']);
  });

  it('rejects what was left undecided when the setting says so', () => {
    const read = post({});
    if (read.kind !== 'decided') throw new Error('expected decisions');
    const decided = applyDecisions({ count: 4, ...read, at, undecided: { kind: 'reject' } });
    expect(decided.map((section) => section?.approval.decision)).toEqual([
      'rejected',
      undefined,
      'rejected',
      'rejected',
    ]);
  });

  it('never approves a row without the one clear word, whatever is posted', () => {
    const word = fc.constantFrom(
      'approve ',
      'Approve',
      'yes',
      'true',
      'on',
      '',
      'later',
      'reject',
      'snooze',
      'edit',
      'none',
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), word, (noise, decision) => {
        fc.pre(decision.trim() !== 'approve');
        const read = post({
          ...noise,
          'd0.decision': decision,
          'd0.reason': 'r',
          'd0.until': TUESDAY,
          bulk: '',
          'd0.text': '',
        });
        if (read.kind !== 'decided') return;
        expect(isPermission(outcome(read)[0] as 'approved')).toBe(false);
      }),
    );
  });

  it('never throws on what a browser sends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (body) => {
        expect(() => readDecisions({ form: readPostedForm(body), batch })).not.toThrow();
      }),
    );
  });
});

it('marks a waiting draft as expired, never as approved', () => {
  const { draft } = items[0]!;
  const approval = expiredApproval({ draft: draft!, deadline: at });
  expect(approval).toMatchObject({ decision: 'expired', by: 'nobody', fingerprint: draft!.fingerprint });
  expect(isPermission(approval.decision)).toBe(false);
});
