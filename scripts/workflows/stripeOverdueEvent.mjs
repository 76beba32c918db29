// workflows/stripe-overdue-event.json: Stripe tells at once what is overdue, failed or paid; Slack calls, Gmail writes.
import { canvas } from './canvas.mjs';
import { placeAudit, placeTables } from './parts/auditTable.mjs';
import { conditions } from './parts/conditions.mjs';
import { addLogRow, NOW, readLog } from './parts/contactLog.mjs';
import { placeEnds } from './parts/ends.mjs';
import { ERROR_WORKFLOW } from './parts/errorWorkflow.mjs';
import { placeGmailSending, placeGmailThreads } from './parts/gmailSteps.mjs';
import { at } from './parts/grid.mjs';
import { placeLastWord } from './parts/lastWord.mjs';
import { NODE, RETRY } from './parts/nodeTypes.mjs';
import { placeClassifying, placeReview, placeWording } from './parts/ourSteps.mjs';
import { placeSending } from './parts/sendOneByOne.mjs';
import { COMPANY, placeSettings } from './parts/settings.mjs';
import { placeSlackInvitation, slackText } from './parts/slackSteps.mjs';
import { SAMPLE_EVENT } from './stripeSampleEvent.mjs';
import { placeNotes } from './stripeOverdueEventNotes.mjs';

const ID = 'receivables-stripe-overdue-event';
const EVENTS = [
  'invoice.overdue',
  'invoice.payment_failed',
  'invoice.paid',
  'invoice.voided',
  'invoice.marked_uncollectible',
];
const EVENT = "$('Stripe event').first().json";

/** A question to Stripe; there is no invoice resource in n8n's own node. */
const ask = (flow, name, position, path, { options = {}, ...more } = RETRY) =>
  flow.node(
    name,
    ...NODE.http,
    position,
    {
      url: `=https://api.stripe.com/v1/${path}`,
      authentication: 'predefinedCredentialType',
      nodeCredentialType: 'stripeApi',
      options,
    },
    more,
  );

/** Page after page; an answer that says nothing of more pages is no end, and n8n stops with its error. */
const everyPage = {
  pagination: {
    pagination: {
      paginationMode: 'updateAParameterInEachRequest',
      parameters: {
        parameters: [{ type: 'qs', name: 'starting_after', value: '={{ $response.body?.data?.at(-1)?.id }}' }],
      },
      paginationCompleteWhen: 'other',
      completeExpression: '={{ $response.body?.has_more === false }}',
      limitPagesFetched: false,
    },
  },
};

/**
 * The event, and the invoice as it is now: events come late, twice and out of order, so only the fresh invoice decides.
 * The list of events is an expression because the editor's own list does not know `invoice.overdue`.
 */
function placeEvent(flow) {
  const parameters = { events: `={{ ${JSON.stringify(EVENTS)} }}` };
  const event = flow.node('Stripe event', ...NODE.stripeTrigger, at(0, 0), parameters, { webhookId: `${ID}-event` });
  flow.pin(event, [SAMPLE_EVENT]);
  const settings = placeSettings(flow, at(0, 1), { ...COMPANY, slackChannel: 'receivables', daysOfMail: 120 });
  const table = placeTables(flow, settings, [at(0, 2), at(0, 2, 1)]);
  const now = ask(flow, 'The invoice now', at(0, 3), `invoices/{{ ${EVENT}.data.object.id }}`);
  const owed = flow.node('Still owed?', ...NODE.if, at(0, 4), conditions([['={{ $json.status }}', 'equals', 'open']]));
  for (const [from, to] of [[event, settings], [table, now], [now, owed]]) flow.connect(from, to); // prettier-ignore
  return owed;
}

/** Paid, cancelled or written off: one row says so; what waits for a yes meets the fresh invoice at the recheck. */
function placeSettled(flow, owed) {
  const settled = addLogRow(flow, 'Log that it is settled', at(0, 5, 1), {
    values: {
      logKey: `={{ ${EVENT}.id }}`,
      event: 'stopped',
      happenedOn: '={{ $now.toISODate() }}',
      happenedAt: NOW,
      customerId: '={{ $json.customer }}',
      invoiceIds: '={{ $json.id }}',
      actor: 'Stripe',
      reason: `=Invoice {{ $json.number }}: Stripe says {{ $json.status }} ({{ ${EVENT}.type }}). Messages about it that wait are stopped.`,
    },
  });
  flow.connect(owed, settled, { output: 1 });
}

/**
 * A payment that failed is worth a word to the team even when no message is due, such as before Stripe's next try. It
 * stands above the review, because n8n runs the upper branch first and then waits for a person.
 */
function placeFailedPayment(flow, draft) {
  const failed = flow.node(
    'Its payment failed?',
    ...NODE.filter,
    at(1, 5),
    conditions([
      [`={{ ${EVENT}.type }}`, 'equals', 'invoice.payment_failed'],
      ['={{ $json.invoice?.id }}', 'equals', `={{ ${EVENT}.data.object.id }}`],
    ]),
  );
  const text =
    '=A payment of invoice {{ $json.invoice.number }} failed. No reminder is drafted ({{ $json.contact.reasons.map(({ code }) => code.replaceAll("_", " ")).join(", ") }}): please look at it in Stripe.';
  const tell = slackText(flow, 'Tell the team in Slack', at(1, 6, -0.5), text);
  flow.connect(draft, failed, { output: 1 });
  flow.connect(failed, tell);
}

/** An invoice as Stripe has it now. */
const placeInvoiceNow = (flow, name, position, more) => ask(flow, name, position, 'invoices/{{ $json.id }}', more);

/** Builds the workflow. */
export function stripeOverdueEvent() {
  const flow = canvas({ id: ID, name: 'Receivables: Stripe events', errorWorkflow: ERROR_WORKFLOW });
  const owed = placeEvent(flow);
  placeSettled(flow, owed);
  const rows = ask(flow, 'Their open invoices', at(0, 5), 'invoices?customer={{ $json.customer }}&status=open&limit=100', { ...RETRY, options: everyPage }); // prettier-ignore
  const log = readLog(flow, at(0, 6, 1));
  for (const node of [rows, log]) flow.connect(owed, node, { output: 0 });
  const { classify, score } = placeClassifying(flow, [at(0, 7), at(0, 8)], { source: 'stripe' });
  flow.connect(rows, classify);
  flow.connect(log, classify, { input: 1 });
  const mails = placeGmailThreads(flow, score, { row: 1, from: 0 });
  const { summarize, draft } = placeWording(flow, [at(1, 3), at(1, 4)]);
  flow.connect(score, summarize);
  flow.connect(mails, summarize, { input: 1 });
  placeFailedPayment(flow, draft);
  const { invite, review } = placeReview(flow, [at(1, 5, 1), at(1, 7, 1)], { id: ID });
  flow.connect(draft, invite);
  placeSlackInvitation(flow, invite, at(1, 6, 0.5));
  const { recheck, fresh } = placeLastWord(flow, review, { source: 'stripe', placeInvoiceNow });
  const sending = placeSending(flow, { recheck, row: 2, from: 3, columns: 3, placeSend: placeGmailSending });
  const audit = placeAudit(flow, { review, recheck, ...sending }, [at(1, 8), at(1, 9)]);
  placeEnds(flow, { classify, score, summarize, draft, invite, review, recheck, fresh, audit, ...sending }, { broken: at(1, 9, 1) }); // prettier-ignore
  placeNotes(flow);
  return flow.toJson();
}
