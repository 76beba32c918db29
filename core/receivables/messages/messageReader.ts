import type { LedgerRecord } from '../sources/ledgerRecord';
import type { OurAddresses } from './ourAddresses';

/** A message as a system wrote it, with our names; checked against the schema by whoever collects it. */
export interface MessageFields {
  id: unknown;
  threadId?: unknown;
  /** A point in time as written: ISO 8601, RFC 5322 ("Mon, 16 Nov 2026 08:00:00 +0100"), or milliseconds since 1970; by hand a local time. */
  at: unknown;
  /** The mail's own date header, whose offset is the sender's, where `at` is a bare moment. */
  dateHeader?: unknown;
  /** Undefined when the system does not say: then our own addresses decide. */
  direction?: 'inbound' | 'outbound' | undefined;
  from: unknown;
  to?: readonly unknown[];
  subject?: unknown;
  text?: unknown;
  customerId?: unknown;
  ticket?: { id: string; open: boolean; subject?: string };
  attachments?: readonly { name: string; type?: string }[];
}

/** One mail, ticket or chat system: how to know its records and what they say. */
export interface MessageReader {
  /** The system's name in messages to the user. */
  readonly label: string;
  /** Its times may be written without a zone: people keep it, by their own clock. */
  readonly isKeptByHand?: true;
  /** True when the row is this system's, by its shape. */
  readonly fits: (row: LedgerRecord) => boolean;
  /** The messages a row holds: a thread or a ticket holds several. */
  readonly read: (row: LedgerRecord, ours: OurAddresses) => readonly MessageFields[];
}
