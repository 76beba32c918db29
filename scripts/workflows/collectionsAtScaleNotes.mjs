// What the sticky notes of "collections at scale" say.
import { at, frame } from './parts/grid.mjs';

/** Places the notes. */
export function placeNotes(flow) {
  const [x, y] = at(0, 0);
  flow.note(
    'Change first',
    [x - 72, y - 544],
    [16 * 224 + 8, 328],
    'For ledgers with thousands of customers on an n8n in **queue mode**: one execution reads the ledger and hands out customers in shards; each shard is an execution of its own on whichever worker is free, with a review page of its own.\n\n1. **Credentials**: QuickBooks Online (*Invoices*, *Invoice as it is now*), Postgres (ten nodes), Gmail (four nodes), Slack, and one Header Auth of your making for both *A shard arrives* and *Hand it to a worker*.\n2. **Settings**: company, who signs, your address, home currency, Slack channel, customers per shard (a review page holds some 200 drafts).\n3. **Time zone** and **error workflow** (*Receivables: when a run fails*) in the workflow’s settings.\n4. **Activate** it, also for a trial by hand: shards arrive by its own address.\n\n*Execute Workflow* would not do: n8n runs a sub-workflow on the worker of its parent.',
    4,
  );
  const rows = [
    { title: 'Start', text: 'By the clock, by hand, or as one shard.', row: 0, from: 0, to: 3, color: 7 },
    { title: '1 · Who hears from us', text: 'The ledger, the **contact log in Postgres**, and the decision for every invoice.', row: 0, from: 4, to: 11, color: 5 }, // prettier-ignore
    { title: '2 · Handed out', text: 'Each customer is taken once a day. What a dead worker left is taken again after twenty minutes, by the next half-hourly run.', row: 0, from: 12, to: 15, color: 6 }, // prettier-ignore
    { title: '3 · A shard: what was said, and the words', text: 'The mails of the last months hold back whom they should. Nothing is sent to a model.', row: 1, from: 0, to: 7, color: 5 }, // prettier-ignore
    {
      title: '4 · A person decides',
      text: 'One page per shard. Several reviewers can share the work. Who decided what is kept in *receivables_audit*.',
      row: 1,
      from: 8,
      to: 13,
      color: 3,
    },
    {
      title: '5 · The ledger has the last word',
      text: 'Each invoice is read again.',
      row: 2,
      from: 0,
      to: 2,
      lanes: 3,
      color: 5,
    },
    { title: '6 · Claimed once, sent once', text: 'Postgres accepts a claim under its key **once**, whichever worker asks first. A worker that dies leaves at most one open claim per shard; the next run holds that customer until a person has looked.', row: 2, from: 3, to: 11, color: 4 }, // prettier-ignore
  ];
  for (const one of rows) frame(flow, one);
}
