import { type Invoice } from '../invoice';
import { type RecordReader } from './readRow';

/** How one accounting system writes invoices and credit notes, and how they become ours. A new system is one of these. */
export type LedgerReader = RecordReader<Invoice>;
