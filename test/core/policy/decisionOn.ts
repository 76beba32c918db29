import {
  classifyAge,
  decideContact,
  DEFAULT_STAGE_TABLE,
  indexContactLog,
  MONDAY_TO_FRIDAY,
  parseCalendarDate,
  policySettingsSchema,
  contactLogRowSchema,
  type Contact,
  type ContactLogRow,
  type Invoice,
} from '../../../core';

/** A contact log row of customer c-1 about invoice i-7. */
export function logRow(changes: Record<string, unknown>): ContactLogRow {
  return contactLogRowSchema.parse({
    logKey: `k-${String(changes.event)}-${String(changes.happenedOn)}`,
    customerId: 'c-1',
    invoiceIds: ['i-7'],
    channel: 'email',
    ...changes,
  });
}

/** What is decided about an invoice on a day, under the default policy unless told otherwise. */
export function decisionOn(
  day: string,
  invoice: Invoice,
  { log = [], policy = {}, holidays = [] }: { log?: ContactLogRow[]; policy?: object; holidays?: string[] } = {},
): Contact {
  const asOf = parseCalendarDate(day, 'day');
  return decideContact({
    invoice,
    asOf,
    aging: classifyAge({
      dueDate: invoice.dueDate,
      asOf,
      stages: DEFAULT_STAGE_TABLE,
      dueDateEstimated: invoice.dueDateEstimated,
    }),
    contactLog: indexContactLog(log),
    policy: policySettingsSchema.parse(policy),
    calendar: { ...MONDAY_TO_FRIDAY, holidays: new Set(holidays) },
  });
}

/** The codes of the reasons, the deciding one first. */
export const codesOf = (contact: Contact): string[] => contact.reasons.map(({ code }) => code);
