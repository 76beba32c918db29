import { type Invoice } from '../invoice';
import { type Payment } from '../payment';
import { type PaymentReader } from '../payments/completePayment';
import { paymentReaders } from '../payments/paymentReaders';
import { isRecord, type LedgerRecord } from './ledgerRecord';
import { type LedgerReader } from './ledgerReader';
import { type LedgerSettings } from './ledgerSettings';
import { type RecordReader } from './readRow';
import { readers, type SourceName } from './readers';

/** What a ledger's record turns out to be. */
export type LedgerDocument = { kind: 'invoice'; invoice: Invoice } | { kind: 'payment'; payment: Payment };
export type DocumentReader = RecordReader<LedgerDocument>;

/** One system's readers. */
export interface System {
  readonly invoices: LedgerReader;
  readonly payments: PaymentReader;
  /** Reads every record as an invoice. */
  readonly onlyInvoices: DocumentReader;
  /** Reads each record as what it looks like; one that looks like neither is taken for an invoice. */
  readonly mostlyInvoices: DocumentReader;
  /** The same for a list of payments. */
  readonly mostlyPayments: DocumentReader;
}

const asInvoice = (invoice: Invoice): LedgerDocument => ({ kind: 'invoice', invoice });
const asPayment = (payment: Payment): LedgerDocument => ({ kind: 'payment', payment });

function tagged<Read extends object>(reader: RecordReader<Read>, tag: (read: Read) => LedgerDocument): DocumentReader {
  return {
    ...reader,
    read: (record, settings) => {
      const read = reader.read(record, settings);
      if (read === undefined) return undefined;
      return Array.isArray(read) ? (read as readonly Read[]).map(tag) : tag(read as Read);
    },
  };
}

/** What a row holds by two readers: what the first finds in it, and what only the second knows to look for. */
function recordsOfBoth(row: LedgerRecord, first: DocumentReader, second: DocumentReader): readonly unknown[] {
  const found = first.records(row);
  const others = second.records(row).filter((record) => isRecord(record) && record !== row);
  if (others.length === 0) return found;
  const known = new Set(found);
  return [...found, ...others.filter((record) => !known.has(record))];
}

/** Reads by `first` whatever the second does not recognise as its own. */
function both(first: DocumentReader, second: DocumentReader): DocumentReader {
  const readerOf = (record: LedgerRecord, settings: LedgerSettings): DocumentReader =>
    !first.fits(record, settings) && second.fits(record, settings) ? second : first;
  return {
    label: first.label,
    marks: first.marks,
    fits: first.fits,
    records: (row) => recordsOfBoth(row, first, second),
    nameOf: (record, settings) => readerOf(record, settings).nameOf(record, settings),
    read: (record, settings) => readerOf(record, settings).read(record, settings),
  };
}

function systemOf(invoices: LedgerReader, payments: PaymentReader): System {
  const onlyInvoices = tagged(invoices, asInvoice);
  const onlyPayments = tagged(payments, asPayment);
  return {
    invoices,
    payments,
    onlyInvoices,
    mostlyInvoices: both(onlyInvoices, onlyPayments),
    mostlyPayments: both(onlyPayments, onlyInvoices),
  };
}

const NAMES = Object.keys(readers) as SourceName[];

/** Every system by its name, with all that can be read of it. */
export const systems: ReadonlyMap<string, System> = new Map(
  NAMES.map((name) => [name, systemOf(readers[name], paymentReaders[name])]),
);
