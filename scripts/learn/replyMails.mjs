import { loadCore } from '../bench/loadCore.mjs';

const learned = 'drafting/summarizeHistory/learned';
/** The core, with what the learning of replies needs. */
export const core = await loadCore(
  'drafting/summarizeHistory/readSentences',
  `${learned}/noticeReply`,
  `${learned}/daysInMail`,
  `${learned}/noticeDays`,
  `${learned}/learnedLabels`,
  'wording/noticed',
  'wording/packedSteps',
  'wording/weights',
  '../test/fixtures/mails/readMails',
);

const written = { day: '2026-11-16', numericOrder: 'day_first' };

function readMail({ id, hand, labels, days, subject, text }) {
  const message = { id, at: '2026-11-16T09:00:00Z', direction: 'inbound', from: 'a@b.example', to: [], subject, text };
  const sentences = core.readSentences({ message, ...written });
  return {
    hand,
    labels,
    promised: days,
    sentences,
    days: core.daysInMail(sentences),
    today: written.day,
    instances: core.noticeReply(sentences),
  };
}

/** The labelled mails that are learned from, with what is noticed in them; never those of the `held` folders. */
export const mails = core.readMails().map(readMail);
