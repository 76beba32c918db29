import type { IDataObject, INodeExecutionData, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import {
  addDays,
  applyDecisions,
  auditChain,
  dayInZone,
  MONDAY_TO_FRIDAY,
  nextBusinessDay,
  openBatch,
  readDecisions,
  readPostedForm,
  type AuditEvent,
  type AuditFacts,
  type CalendarDate,
  type DecidedSections,
  type PostedForm,
  type ReviewBatch,
  type UndecidedRule,
} from '../../core';
import { noticePage, thanksPage } from './page/noticePage';
import { reviewPage, type PageSettings } from './page/reviewPage';
import { openedFacts, readWaitingItems, type WaitingItems } from './reviewRound';

/** n8n sets none of these on a waiting page, which would otherwise share the editor's origin and storage. */
const SECURITY_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "sandbox allow-forms; default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
} as const;

function setHeaders(context: IWebhookFunctions): void {
  const response = context.getResponseObject();
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
}

/** Answers the browser without resuming the execution: nothing is decided. */
function answer(context: IWebhookFunctions, status: number, page: string): IWebhookResponseData {
  setHeaders(context);
  context.getResponseObject().status(status).send(page);
  return { noWebhookResponse: true };
}

interface Review {
  waiting: WaitingItems;
  batch: ReviewBatch;
  undecided: UndecidedRule;
  settings: PageSettings;
}

function openReview(context: IWebhookFunctions): Review | undefined {
  const waiting = readWaitingItems(
    context.evaluateExpression('{{ $input.all() }}', 0) as unknown as INodeExecutionData[],
  );
  if (!waiting) return undefined;
  const timeZone = context.getTimezone();
  const today = dayInZone(Date.now(), timeZone);
  const nextDay: CalendarDate = nextBusinessDay(addDays(today, 1), MONDAY_TO_FRIDAY);
  const rejects = context.getNodeParameter('undecided', 'snooze') === 'reject';
  const { deadline } = waiting.round;
  return {
    waiting,
    batch: openBatch({ id: waiting.round.id, today, items: waiting.asked }),
    undecided: rejects ? { kind: 'reject' } : { kind: 'snooze', until: nextDay },
    settings: {
      deadline,
      timeZone,
      undecided: rejects ? 'it counts as rejected' : 'it is put off until the next business day',
      earliestSnooze: nextDay,
    },
  };
}

interface ParsedRequest {
  rawBody?: unknown;
  body?: unknown;
}

/**
 * The whole posted form. n8n's own parser keeps the first 1,000 fields of a form, about 160 drafts; the raw body has
 * them all. Where there is no raw body the parsed one is used, and a form that was cut lacks its end mark.
 */
function readForm(context: IWebhookFunctions): PostedForm {
  const { rawBody, body } = context.getRequestObject() as ParsedRequest;
  if (Buffer.isBuffer(rawBody) && rawBody.length > 0) return readPostedForm(rawBody.toString('utf8'));
  if (typeof body === 'string') return readPostedForm(body);
  const fields = Object.entries((body ?? {}) as Record<string, unknown>);
  const texts = (value: unknown): string[] =>
    (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  return new Map(fields.map(([name, value]) => [name, texts(value)]));
}

const EVENTS: Readonly<Record<string, AuditEvent>> = { approved: 'approved', edited: 'edited', rejected: 'rejected' };

function auditFacts({ approval, draft }: DecidedSections, review: Review, index: number): AuditFacts {
  const before = review.waiting.asked[index];
  const customerId = before?.invoice?.customer.id;
  const shown = review.batch.rows.find(({ indexes }) => indexes.includes(index))?.fingerprint;
  return {
    event: EVENTS[approval.decision] ?? 'snoozed',
    at: approval.at,
    actor: approval.by,
    batchId: review.batch.id,
    ...(customerId && { customerId }),
    invoiceIds: draft.invoices.map(({ id }) => id),
    fingerprint: draft.fingerprint,
    ...(shown && shown !== draft.fingerprint && { fingerprintBefore: shown }),
    ...(approval.reason && { reason: approval.reason }),
  };
}

/** All items in their original order: n8n links items to their origin by position. */
function decidedItems(review: Review, sections: readonly (DecidedSections | undefined)[]): INodeExecutionData[] {
  const facts = sections.flatMap((section, index) => (section ? [auditFacts(section, review, index)] : []));
  // One line for the batch, then one per decision; the first decided item carries the batch's line too.
  const lines = auditChain([openedFacts(review.waiting.round), ...facts]);
  let next = 0;
  const linesOfNext = () => (next === 0 ? lines.slice(0, (next = 2)) : lines.slice(next, ++next));
  return review.waiting.items.map((item, index) => {
    const section = sections[index];
    const json = section ? { ...item.json, ...section, audit: linesOfNext() } : item.json;
    return {
      json: json as unknown as IDataObject,
      ...(item.binary && { binary: item.binary }),
      pairedItem: { item: index },
    };
  });
}

function decide(context: IWebhookFunctions, review: Review): IWebhookResponseData {
  const { batch, settings, waiting, undecided } = review;
  const form = readForm(context);
  const read = readDecisions({ form, batch });
  if (read.kind === 'refused') {
    return answer(
      context,
      409,
      noticePage('Nothing was decided', `${read.message} Open the review again from its link.`),
    );
  }
  if (read.kind === 'unfinished') {
    return answer(context, 400, reviewPage({ batch, settings, form, problems: read.problems }));
  }
  const { decisions, reviewer } = read;
  const at = new Date().toISOString();
  const sections = applyDecisions({ count: waiting.items.length, decisions, reviewer, at, undecided });
  const items = decidedItems(review, sections);
  const page = thanksPage(reviewer, decisions);
  setHeaders(context);
  return { webhookResponse: page, workflowData: [items] };
}

const CLOSED = 'These drafts have already been decided, or the review has closed.';
const FAULT = 'Something went wrong on our side, so nothing was decided. Please open the review again from its link.';

/**
 * Shows the review page (GET) or takes the decisions (POST). It never throws, because n8n would then resume the
 * execution: a fault is a page that says that nothing was decided.
 */
export async function answerReview(context: IWebhookFunctions): Promise<IWebhookResponseData> {
  try {
    const review = openReview(context);
    if (!review) return answer(context, 409, noticePage('Already decided', CLOSED));
    if (context.getRequestObject().method === 'POST') return decide(context, review);
    return answer(context, 200, reviewPage({ batch: review.batch, settings: review.settings }));
  } catch (error) {
    context.logger.error('The review page failed; nothing was decided', { error });
    return answer(context, 500, noticePage('Nothing was decided', FAULT));
  }
}
