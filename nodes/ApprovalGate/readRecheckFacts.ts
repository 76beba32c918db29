import { NodeOperationError, type IDataObject, type IExecuteFunctions } from 'n8n-workflow';
import { readContactLogRow, readLedger, type ContactLogRow, type recheckBeforeSend } from '../../core';
import { asOfDay, companyClock } from '../shared/asOfDay';
import { readLedgerSettings } from '../shared/ledgerProperties';
import { readCalendar, readPolicy } from '../shared/readPolicy';
import { secondInputItems } from '../shared/secondInput';
import { toNodeError } from '../shared/toNodeError';

type RecheckFacts = Omit<Parameters<typeof recheckBeforeSend>[0], 'items'>;

/**
 * Reads the contact log. A broken row could hide a message that was sent: its customer is held, and when not even the
 * customer can be read, the run stops.
 */
function readLog(context: IExecuteFunctions): { contactLog: ContactLogRow[]; unreadableCustomerIds: string[] } {
  const contactLog: ContactLogRow[] = [];
  const unreadableCustomerIds: string[] = [];
  secondInputItems(context, 'Contact Log', 2).forEach(({ json }, index) => {
    try {
      const row = readContactLogRow(json);
      if (row) contactLog.push(row);
    } catch (error) {
      const customerId = String(json.customerId ?? '').trim();
      if (customerId !== '') {
        unreadableCustomerIds.push(customerId);
        return;
      }
      const { message } = toNodeError(context.getNode(), error, index);
      throw new NodeOperationError(context.getNode(), `Contact log row ${index + 1} cannot be read: ${message}`, {
        itemIndex: index,
        description: 'Mend or remove the row. Without it nobody knows whom it concerns, so nothing is sent.',
      });
    }
  });
  return { contactLog, unreadableCustomerIds };
}

/** Everything the recheck compares with, read once. An unreadable ledger row is left out: its invoice is then missing, and nothing about it leaves. */
export function readRecheckFacts(context: IExecuteFunctions): RecheckFacts {
  const options = context.getNodeParameter('options', 0, {}) as IDataObject;
  try {
    const { source, timeZone, settings } = readLedgerSettings(context, options);
    const ledger = secondInputItems(context, 'Fresh Ledger');
    const read = ledger.flatMap(({ json }) => readLedger({ row: json, source, settings }));
    return {
      freshInvoices: read.flatMap((result) => (result.kind === 'invoice' ? [result.invoice] : [])),
      payments: read.flatMap((result) => (result.kind === 'payment' ? [result.payment] : [])),
      ...readLog(context),
      asOf: asOfDay(context, timeZone),
      policy: readPolicy(context, options),
      calendar: readCalendar(options),
      clock: companyClock(context, timeZone),
    };
  } catch (error) {
    throw error instanceof NodeOperationError ? error : toNodeError(context.getNode(), error);
  }
}
