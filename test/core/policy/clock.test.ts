import {
  addDays,
  classifyInvoices,
  companyCalendar,
  decideContact,
  classifyAge,
  DEFAULT_STAGE_TABLE,
  indexContactLog,
  parseCalendarDate,
  policySettingsSchema,
  readInstant,
  readPolicySettings,
  rulesFor,
  type Customer,
} from '../../../core';
import { openInvoice } from '../../helpers/openInvoice';
import { codesOf, logRow } from './decisionOn';

interface Run {
  at?: string;
  asOf?: string;
  policy?: object;
  country?: string;
  leavingNow?: boolean;
  log?: ReturnType<typeof logRow>[];
}
const BERLIN = { timeZone: 'Europe/Berlin' };

function contactOf(
  customer: Partial<Customer>,
  { at, asOf = '2026-11-13', policy = {}, country, leavingNow, log = [] }: Run = {},
) {
  const day = parseCalendarDate(asOf, 'day');
  const invoice = openInvoice({ dueDate: addDays(day, -12) }, customer);
  const calendar = companyCalendar({ customerCountries: true, country });
  return decideContact({
    invoice,
    asOf: day,
    aging: classifyAge({ dueDate: invoice.dueDate, asOf: day, stages: DEFAULT_STAGE_TABLE }),
    contactLog: indexContactLog(log),
    policy: policySettingsSchema.parse(policy),
    calendar,
    clock: at === undefined ? BERLIN : { ...BERLIN, at: readInstant(at) },
    leavingNow,
  });
}
const office = { sendingHours: { from: '08:00', until: '18:00' } };

describe('C9: days off and hours of the customer', () => {
  it.each([
    ['Thanksgiving in the US', { country: 'US' }, '2026-11-26', '2026-11-27'],
    ['Friday in Saudi Arabia', { country: 'SA' }, '2026-11-13', '2026-11-15'],
    ['National day in the Emirates', { country: 'AE' }, '2026-12-02', '2026-12-04'],
    ['Christmas where the company is', {}, '2026-12-25', '2026-12-28'],
  ])('on %s nothing is sent, and the next day is named', (_what, customer, asOf, notBefore) => {
    const contact = contactOf(customer, { asOf, country: 'DE' });
    expect(contact).toMatchObject({ decision: 'hold', notBefore });
    expect(codesOf(contact)).toContain('rest_day');
  });

  it('the cap counts the customer’s business days', () => {
    const log = [logRow({ event: 'sent', happenedOn: '2026-11-23' })];
    expect(contactOf({ country: 'US' }, { asOf: '2026-11-24', log, policy: { reminderEveryBusinessDays: 4 } }).notBefore).toBe('2026-11-30'); // prettier-ignore
    expect(contactOf({ country: 'GB' }, { asOf: '2026-11-24', log, policy: { reminderEveryBusinessDays: 4 } }).notBefore).toBe('2026-11-27'); // prettier-ignore
  });

  it('a message that may go says from when, on the customer’s clock', () => {
    const at = '2026-11-13T05:00:00Z';
    expect(contactOf({}, { at, policy: office })).toMatchObject({
      decision: 'send',
      notBeforeAt: '2026-11-13T07:00:00.000Z',
    });
    const newYork = contactOf({ timeZone: 'America/New_York' }, { at, policy: office });
    expect(newYork.notBeforeAt).toBe('2026-11-13T13:00:00.000Z');
    expect(contactOf({ timeZone: 'Asia/Dubai' }, { at, policy: office }).notBeforeAt).toBeUndefined();
    expect(contactOf({ timeZone: 'Mars/Base' }, { at, policy: office }).notBeforeAt).toBe('2026-11-13T07:00:00.000Z');
    expect(contactOf({}, { policy: office }).notBeforeAt).toBeUndefined();
  });

  it('a held one opens on its day where the customer is', () => {
    const held = contactOf({ timeZone: 'America/New_York' }, { asOf: '2026-11-14', policy: office });
    expect(held).toMatchObject({ notBefore: '2026-11-16', notBeforeAt: '2026-11-16T13:00:00.000Z' });
    expect(contactOf({}, { asOf: '2026-11-14' }).notBeforeAt).toBe('2026-11-15T23:00:00.000Z');
  });

  it.each([
    ['at 07:59', '2026-11-13T06:59:00Z', ['quiet_hours']],
    ['at 08:00', '2026-11-13T07:00:00Z', ['due_for_reminder']],
    ['at 17:59', '2026-11-13T16:59:00Z', ['due_for_reminder']],
    ['at 18:00', '2026-11-13T17:00:00Z', ['quiet_hours']],
  ])('%s in Berlin a message that would leave now is decided as %j', (_time, at, codes) => {
    const contact = contactOf({}, { at, policy: office, leavingNow: true });
    expect(codesOf(contact).filter((code) => !code.startsWith('due_for_r') || codes.includes(code))).toEqual(codes);
  });

  it('names the moment at which a message stopped for the hour may leave', () => {
    const contact = contactOf({}, { at: '2026-11-13T17:30:00Z', policy: office, leavingNow: true });
    expect(contact).toMatchObject({ decision: 'hold', notBeforeAt: '2026-11-16T07:00:00.000Z' });
    expect(contact.reasons[0]?.message).toBe(
      'Outside the hours for messages, which are 08:00 to 18:00 in Europe/Berlin.',
    );
  });

  it('where the customer is, it may be Saturday already', () => {
    const contact = contactOf({ timeZone: 'Pacific/Auckland' }, { at: '2026-11-13T12:00:00Z', leavingNow: true });
    expect(contact.reasons[0]).toMatchObject({ code: 'quiet_hours', until: '2026-11-16' });
  });

  it('days overdue follow the customer’s day when the policy says so', () => {
    const run = (customerDays: boolean) =>
      classifyInvoices({
        invoices: [
          openInvoice({ dueDate: '2026-11-12' }, { timeZone: 'Pacific/Auckland' }),
          openInvoice({ id: 'b', dueDate: '2026-11-12' }),
        ],
        contactLog: indexContactLog([]),
        asOf: parseCalendarDate('2026-11-12', 'day'),
        stages: DEFAULT_STAGE_TABLE,
        policy: policySettingsSchema.parse({ customerDays }),
        calendar: companyCalendar({}),
        clock: { ...BERLIN, at: readInstant('2026-11-12T15:00:00Z') },
      }).map(({ aging }) => [aging.asOf, aging.daysOverdue, aging.stage]);
    expect(run(false)).toEqual([
      ['2026-11-12', 0, 'upcoming'],
      ['2026-11-12', 0, 'upcoming'],
    ]);
    expect(run(true)).toEqual([
      ['2026-11-13', 1, 'friendly'],
      ['2026-11-12', 0, 'upcoming'],
    ]);
  });
});

describe('consumers', () => {
  const consumer = { kind: 'consumer' as const };

  it('are written to less often, within their hours, and a person approves', () => {
    const log = [logRow({ event: 'sent', happenedOn: '2026-11-05' })];
    expect(contactOf(consumer, { log }).notBefore).toBe('2026-11-16');
    expect(contactOf({ kind: 'business' }, { log }).decision).toBe('send');
    expect(codesOf(contactOf(consumer))).toEqual(['due_for_reminder', 'consumer_rules']);
    const early = contactOf(consumer, { at: '2026-11-13T06:30:00Z', leavingNow: true });
    expect(codesOf(early)[0]).toBe('quiet_hours');
    const evening = { at: '2026-11-13T19:30:00Z', leavingNow: true };
    expect(contactOf(consumer, evening).decision).toBe('send');
    expect(contactOf(consumer, { ...evening, at: '2026-11-13T20:00:00Z' }).decision).toBe('hold');
  });

  it('have three reminders for life', () => {
    const log = ['2026-09-02', '2026-09-21', '2026-10-12'].map((day) => logRow({ event: 'sent', happenedOn: day }));
    expect(codesOf(contactOf(consumer, { log }))[0]).toBe('lifetime_cap');
    expect(contactOf({ kind: 'business' }, { log }).decision).toBe('send');
  });

  it('always get the stricter of both rules', () => {
    const rules = (policy: object) =>
      rulesFor({ policy: policySettingsSchema.parse(policy), customer: openInvoice({}, consumer).customer });
    expect(rules({ reminderEveryBusinessDays: 20, maxRemindersPerInvoice: 1 })).toMatchObject({
      reminderEveryBusinessDays: 20,
      maxRemindersPerInvoice: 1,
    });
    expect(rules({ sendingHours: { from: '06:00', until: '18:00' } }).sendingHours).toEqual({
      from: '08:00',
      until: '18:00',
    });
    expect(rules({ sendingHours: { from: '21:30', until: '23:00' } }).sendingHours).toEqual({
      from: '08:00',
      until: '21:00',
    });
  });

  it.each([
    [{ sendingHours: { from: '8', until: '18:00' } }, /sendingHours.from "8" is not valid/],
    [{ sendingHours: { from: '18:00', until: '08:00' } }, /first hour must come before the last/],
    [{ maxRemindersPerInvoice: 0 }, /maxRemindersPerInvoice 0/],
    [{ minimumPer: 'country' }, /minimumPer "country"/],
  ])('refuses %j', (settings, message) => expect(() => readPolicySettings(settings)).toThrow(message));
});
