import { type CheckFacts, type GuardedMessage } from './checkInput';

/** The message read once. */
export interface MessageReading {
  words: number;
}

/** Reads a message into what the checks judge. */
export function readMessage({ message }: { message: GuardedMessage; facts: CheckFacts }): MessageReading {
  return { words: message.text.length };
}
