// Our own nodes as the workflows place them: read the ledger, think, let a person decide, look again.
import { CONTINUE, NODE } from './nodeTypes.mjs';
import { setting } from './settings.mjs';

const ledger = { timeZone: '', asOf: '', homeCurrency: setting('homeCurrency') };

/**
 * Aging Classifier and Risk Scorer, wired; the contact log belongs on the classifier's second input, the payment history
 * on the scorer's. `score` are the scorer's parameters, for one that reads a history, and the node's name.
 */
export function placeClassifying(flow, [first, second], { source = 'auto', more = {}, score } = {}) {
  const classify = flow.node(
    'Aging Classifier',
    ...NODE.classifier,
    first,
    { source, ...ledger, ...more, options: { ...more.options } },
    CONTINUE,
  );
  const { name = 'Risk Scorer', ...history } = score ?? {};
  const reading = score ? { ...history, timeZone: '', homeCurrency: setting('homeCurrency') } : {};
  const scorer = flow.node(name, ...NODE.scorer, second, reading, CONTINUE);
  flow.connect(classify, scorer);
  return { classify, score: scorer };
}

/** Reminder Drafter alone, where no mails are read. */
export function placeDrafter(flow, position, { options, ...more } = {}) {
  return flow.node(
    'Reminder Drafter',
    ...NODE.drafter,
    position,
    {
      senderName: setting('senderName'),
      company: setting('company'),
      ownerFallback: setting('senderEmail'),
      // what these workflows send with is a mailbox: a customer who prefers a text message gets a mail all the same
      options: { channel: 'email', replyTo: setting('senderEmail'), phone: setting('senderPhone'), ...options },
      ...more,
    },
    CONTINUE,
  );
}

/** History Summarizer and Reminder Drafter, wired; the mails belong on the summarizer's second input. */
export function placeWording(flow, [first, second], { summarizer = {}, drafter = {} } = {}) {
  const summarize = flow.node(
    'History Summarizer',
    ...NODE.summarizer,
    first,
    { ourAddresses: setting('senderEmail'), ...summarizer },
    CONTINUE,
  );
  const draft = placeDrafter(flow, second, drafter);
  flow.connect(summarize, draft);
  return { summarize, draft };
}

/** Review Message and the gate behind its second output. What tells the reviewers goes on the first output, above. */
export function placeReview(flow, [first, second], { id, message = {}, gate = {} }) {
  const invite = flow.node('Review Message', ...NODE.gate, first, { action: 'message', ...message }, CONTINUE);
  const review = flow.node(
    'Review Drafts',
    ...NODE.gate,
    second,
    { action: 'review', ...gate },
    { ...CONTINUE, webhookId: `${id}-review` },
  );
  flow.connect(invite, review, { output: 1 });
  return { invite, review };
}

/** Recheck Before Send; the fresh ledger belongs on its second input, the contact log on its third. */
export const placeRecheck = (flow, position, { source = 'auto', more = {} } = {}) =>
  flow.node('Recheck Before Send', ...NODE.gate, position, { action: 'recheck', source, ...ledger, ...more }, CONTINUE);

/** The outputs by which our nodes give what failed, when `onError` is the error output. */
export const ERROR_OUTPUT = { classify: 1, score: 1, summarize: 1, draft: 2, invite: 2, review: 1, recheck: 2 };
