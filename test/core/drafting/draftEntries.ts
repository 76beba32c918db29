import type { CalendarDate, DraftEntry } from '../../../core';
import { readDraftSettings } from '../../../core';
import { openInvoice } from '../../helpers/openInvoice';

/** The day all drafting tests happen on. */
export const today = '2026-11-16' as CalendarDate;

/** Settings as a small business fills them in. */
export const settings = readDraftSettings({
  senderName: 'Jane Doe',
  company: 'Northwind Supplies Ltd',
  replyTo: 'jane@northwind.example',
  ownerFallback: 'desk@northwind.example',
});

interface Changes {
  invoice?: Record<string, unknown>;
  customer?: Record<string, unknown>;
  aging?: Partial<DraftEntry['aging']>;
  contact?: Partial<DraftEntry['contact']>;
}

/** INV-7 of Acme, 15 days overdue and to be reminded, with whatever a test wants different. */
export function entry({ invoice = {}, customer = {}, aging = {}, contact = {} }: Changes = {}): DraftEntry {
  return {
    invoice: openInvoice(invoice, { contactName: 'Marie Schmidt', ...customer }),
    aging: { asOf: today, daysOverdue: 15, stage: 'direct', bucket: '1-30', daysInStage: 7, ...aging },
    contact: { decision: 'send', reasons: [], channel: 'email', tone: 'direct', ...contact },
  };
}

/** The same invoice, handed to its account owner instead. */
export function escalated(changes: Changes = {}): DraftEntry {
  return entry({
    ...changes,
    aging: { stage: 'escalate', daysOverdue: 27, ...changes.aging },
    contact: { decision: 'escalate', channel: 'internal_note', ...changes.contact },
  });
}
