import fc from 'fast-check';
import {
  applyDecisions,
  openBatch,
  parseCalendarDate,
  readDecisions,
  readPostedForm,
  readReviewers,
  type DecisionsRead,
  type Reviewer,
  type ReviewItem,
} from '../../../core';
import { MONDAY, reviewItem } from '../../fixtures/reviewItems';

const [ana] = readReviewers([{ name: 'Ana Ruiz', passPhrase: 'correct horse battery', limits: 'EUR 1000' }]);
const approvedBy = (by: string, item: ReviewItem): ReviewItem => ({
  ...item,
  approval: { decision: 'expired', by: 'nobody', at: '', fingerprint: '', earlierReviewers: [by] },
});
const items = [
  reviewItem({ number: 'INV-1', customerId: 'c-1', band: 'low', priority: 1, balance: '1000.00' }),
  reviewItem({ number: 'INV-2', customerId: 'c-2', band: 'high', priority: 2, balance: '1000.01' }),
  approvedBy(
    'ANA  ruiz',
    reviewItem({ number: 'INV-3', customerId: 'c-3', priority: 3, stage: 'direct', balance: '20.00' }),
  ),
];
const batch = openBatch({ id: 'round-1', today: MONDAY, items });

function post(
  fields: Record<string, string>,
  who: { reviewer?: Reviewer; secondPerson?: boolean } = {},
): DecisionsRead {
  const hidden = batch.rows.map(({ key, fingerprint }) => [`${key}.fingerprint`, fingerprint]);
  const all = { batch: 'round-1', reviewer: 'Ana Ruiz', ...Object.fromEntries(hidden), ...fields, end: 'end-of-form' };
  return readDecisions({ form: readPostedForm(new URLSearchParams(all).toString()), batch, ...who });
}
const codes = (read: DecisionsRead) =>
  read.kind === 'unfinished' ? read.problems.map(({ key, code }) => `${key ?? 'page'} ${code}`) : read.kind;
const keysToConfirm = (read: DecisionsRead) =>
  read.kind === 'unconfirmed' ? read.bulk.rows.map(({ key }) => key) : read.kind;

describe('what a reviewer may approve', () => {
  it('ends at their limit, to the cent', () => {
    expect(codes(post({ 'd0.decision': 'approve' }, { reviewer: ana! }))).toBe('decided');
    expect(codes(post({ 'd1.decision': 'approve' }, { reviewer: ana! }))).toEqual(['d1 above_limit']);
    expect(codes(post({ 'd1.decision': 'reject', 'd1.reason': 'No' }, { reviewer: ana! }))).toBe('decided');
    expect(codes(post({ 'd1.decision': 'approve' }))).toBe('decided');
  });

  it('is not what they approved at an earlier gate, when a second person is asked for', () => {
    const yes = { 'd2.decision': 'approve' };
    expect(codes(post(yes, { secondPerson: true }))).toEqual(['d2 second_person']);
    expect(codes(post({ ...yes, reviewer: 'Bo' }, { secondPerson: true }))).toBe('decided');
    expect(codes(post(yes))).toBe('decided');
  });

  it('leaves out of a bulk yes what is not theirs', () => {
    expect(keysToConfirm(post({ bulk: 'approve' }, { reviewer: ana!, secondPerson: true }))).toEqual(['d0']);
  });
});

describe('a bulk yes', () => {
  it.each([
    ['all', {}, ['d0', 'd1', 'd2']],
    ['one risk', { bulk_band: 'high' }, ['d1']],
    ['one stage', { bulk_stage: 'direct' }, ['d2']],
    ['an amount', { bulk_up_to: '1000' }, ['d0', 'd2']],
    ['an amount with a comma', { bulk_up_to: '1000,01' }, ['d0', 'd1', 'd2']],
    ['a risk nobody has', { bulk_band: 'medium' }, 'decided'],
    ['a word that is no risk', { bulk_band: 'anything' }, 'decided'],
  ])('is narrowed to %s', (_, filter, keys) => {
    expect(keysToConfirm(post({ bulk: 'approve', ...filter }))).toEqual(keys);
  });

  it('is not read from an amount nobody can read', () => {
    expect(codes(post({ bulk: 'approve', bulk_up_to: '1.000,00 EUR' }))).toEqual(['page bulk_amount']);
  });

  it('counts only with the confirmation of exactly this set', () => {
    const asked = post({ bulk: 'approve' });
    const confirm = asked.kind === 'unconfirmed' ? asked.bulk.confirmation : '';
    expect(codes(post({ bulk: 'approve', confirm }))).toBe('decided');
    expect(codes(post({ bulk: 'approve', bulk_band: 'low', confirm }))).toBe('unconfirmed');
    expect(codes(post({ bulk: 'approve', 'd0.decision': 'later', confirm }))).toBe('unconfirmed');
    fc.assert(
      fc.property(fc.string(), (other) => {
        fc.pre(other.trim() !== confirm);
        expect(codes(post({ bulk: 'approve', confirm: other }))).toBe('unconfirmed');
      }),
    );
  });

  it('shows the totals per currency, never added across', () => {
    const read = post({ bulk: 'approve' });
    expect(read.kind === 'unconfirmed' && read.bulk.totals).toEqual([{ currency: 'EUR', amount: '2020.01' }]);
  });
});

describe('letting a finding pass (C14)', () => {
  const { text } = items[0]!.draft!;
  const friendly = text.replace('Kind regards', 'Best wishes');
  const at = '2026-11-16T09:00:00.000Z';
  const undecided = { kind: 'snooze', until: parseCalendarDate('2026-11-17', 'day') } as const;

  it('needs a reason, which is recorded with the checks it concerns', () => {
    const edit = { 'd0.decision': 'approve', 'd0.text': friendly };
    const refused = post(edit);
    expect(refused).toMatchObject({ kind: 'unfinished', problems: [{ code: 'findings', overridable: true }] });
    const read = post({ ...edit, 'd0.override': 'They asked for a short one' });
    if (read.kind !== 'decided') throw new Error('expected decisions');
    const [first] = applyDecisions({ count: 3, ...read, at, undecided });
    expect(first?.approval).toMatchObject({ decision: 'edited', reason: 'They asked for a short one' });
    expect(first?.approval.overridden?.length).toBeGreaterThan(0);
    expect(first?.draft.fingerprint).toBe(first?.approval.fingerprint);
  });

  it.each([
    ['another amount', friendly.replace('1000.00', '9999.00')],
    ['a threat', `${friendly}\nOur lawyer will sue you tomorrow.`],
    ['a foreign link', `${friendly}\nhttps://evil.example/pay`],
    ['another customer', `${friendly}\nINV-2 is open too.`],
  ])('is never possible for %s, whatever the reason', (_, changed) => {
    const read = post({ 'd0.decision': 'approve', 'd0.text': changed, 'd0.override': 'I know better' });
    expect(read).toMatchObject({ kind: 'unfinished', problems: [{ code: 'findings', overridable: false }] });
  });
});
