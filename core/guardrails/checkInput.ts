import { type CheckResult } from '../receivables/sections/draft';
import { type CheckFacts, type GuardedMessage, type OtherCustomers } from './guardedMessage';
import { type MessageReading } from './readMessage';

export type { CheckFacts, GuardedMessage, OtherCustomers };

/** What a check gets: the message, the ledger's facts, and the message read once into tokens. */
export interface CheckInput {
  message: GuardedMessage;
  facts: CheckFacts;
  others: OtherCustomers;
  reading: MessageReading;
}

/** One rule: it reads, it judges, it never changes anything. */
export type Check = (input: CheckInput) => CheckResult;
