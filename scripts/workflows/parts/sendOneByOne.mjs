// Claim, send, record, then the next: a crash leaves at most one message of which nobody knows whether it left.
import { addLogRow, NOW } from './contactLog.mjs';
import { CONTINUE, NODE } from './nodeTypes.mjs';
import { at } from './grid.mjs';

const LOG_ROW = "$('Recheck Before Send').item.json.recheck.logRow";

/** A field of the message that is being sent, as an expression. */
export const draftField = (field) => `={{ $('Recheck Before Send').item.json.draft.${field} }}`;

const NAMES = {
  sent: { record: 'Record Sent', log: 'Log as sent', done: 'All messages sent' },
  drafted: { record: 'Record Drafted', log: 'Log as drafted', done: 'All messages drafted' },
};

/**
 * Places the loop behind `recheck`. `placeSend(flow, column)` places what sends one message and gives
 * `{ first, sent, failing }`: the node to start with, the node (or nodes) whose output means "it left", and every node
 * whose error output means "it did not". `columns` is how many columns it takes; `outcome` is `drafted` where a message
 * is only put into the mailbox.
 */
export function placeSending(flow, { recheck, row, from, columns, placeSend, outcome = 'sent' }) {
  const loop = flow.node('One message at a time', ...NODE.loop, at(row, from), { options: {} });
  const claim = addLogRow(flow, 'Claim in the contact log', at(row, from + 1), {
    from: LOG_ROW,
    values: { event: 'claimed', happenedAt: NOW },
  });
  const { first, sent, failing } = placeSend(flow, from + 2);
  const last = from + 2 + columns;
  const names = NAMES[outcome];
  const recordSent = flow.node(
    names.record,
    ...NODE.gate,
    at(row, last),
    { action: 'recordSent', ...(outcome !== 'sent' && { outcome }) },
    CONTINUE,
  );
  const recordFailed = flow.node(
    'Record Failed',
    ...NODE.gate,
    at(row, last, 1),
    { action: 'recordSent', outcome: 'failed' },
    CONTINUE,
  );
  const logSent = addLogRow(flow, names.log, at(row, last + 1), { from: '$json' });
  const logFailed = addLogRow(flow, 'Log as failed', at(row, last + 1, 1), { from: '$json' });
  const done = flow.node(names.done, ...NODE.noOp, at(row, from + 1, 1));
  flow.connect(recheck, loop, { output: 0 });
  flow.connect(loop, done, { output: 0 });
  flow.connect(loop, claim, { output: 1 });
  flow.connect(claim, first);
  for (const node of [sent].flat()) flow.connect(node, recordSent, { output: 0 });
  for (const node of failing) flow.connect(node, recordFailed, { output: 1 });
  flow.connect(recordSent, logSent, { output: 0 });
  flow.connect(recordFailed, logFailed, { output: 0 });
  flow.connect(logSent, loop);
  flow.connect(logFailed, loop);
  return { recordSent, recordFailed, loop, done };
}

/** Notes for each stopped message why it did not leave. */
export function placeStopped(flow, { recheck, position }) {
  const stopped = addLogRow(flow, 'Log why it stopped', position, { from: '$json.recheck.logRow' });
  flow.connect(recheck, stopped, { output: 1 });
  return stopped;
}
