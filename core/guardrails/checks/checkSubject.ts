import { type Check } from '../checkInput';
import { verdict } from './verdict';

/** In characters; mail programs cut what is longer. */
export const LONGEST_SUBJECT = 120;

/** A subject is one line: a line break in it would let a text write mail headers of its own. */
export const checkSubjectHeader: Check = ({ message }) => {
  const broken =
    /[\r\n\v\f\u0085\u2028\u2029\0]/.test(message.subject) ||
    /^\s*(?:bcc|cc|to|from|reply-to|content-type)\s*:/i.test(message.subject);
  return verdict(
    'subject_header',
    broken ? [message.subject] : [],
    'The subject is one line.',
    'The subject % holds a line break or a mail header.',
  );
};

/** Long subjects are cut by mail programs, and an e-mail without one looks like spam. */
export const checkSubjectLength: Check = ({ message: { subject, channel } }) => {
  const letters = [...subject.trim()].length;
  const empty = letters === 0 && channel === 'email';
  const findings = empty || letters > LONGEST_SUBJECT ? [String(letters)] : [];
  return verdict(
    'subject_length',
    findings,
    'The subject has a readable length.',
    `The subject has % characters; use 1 to ${LONGEST_SUBJECT}.`,
  );
};
