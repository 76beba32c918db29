import { sleep, type INodeExecutionData, type IWebhookFunctions, type IWebhookResponseData } from 'n8n-workflow';
import {
  addDays,
  applyDecisions,
  dayInZone,
  MONDAY_TO_FRIDAY,
  nextBusinessDay,
  openBatch,
  readDecisions,
  ReceivablesError,
  REVIEW_FIELDS,
  soleValue,
  type CalendarDate,
  type DecisionsRead,
  type PostedForm,
  type ReviewBatch,
  type Reviewer,
  type UndecidedRule,
} from '../../core';
import { decidedItems } from './decidedItems';
import { confirmPage } from './page/confirmPage';
import { noticePage, thanksPage } from './page/noticePage';
import { reviewPage, type PageSettings } from './page/reviewPage';
import { choosePageLanguage, speechFor, type Speech } from './page/words';
import { answer, readForm, setHeaders } from './pageResponse';
import { SCRIPTED_POLICY } from './pageSecurity';
import { identify } from './reviewerIdentity';
import { readWaitingItems, type WaitingItems } from './reviewRound';
import { noteView, takeViews } from './seenReviews';
import { CATCHING_MS, claimRound } from './takenRounds';

function speechOf(context: IWebhookFunctions): Speech {
  const { headers } = context.getRequestObject() as { headers?: Record<string, string | string[] | undefined> };
  const setting = String(context.getNodeParameter('pageLanguage', 'auto'));
  return speechFor(choosePageLanguage({ setting, accepted: String(headers?.['accept-language'] ?? '') }));
}

interface Review {
  waiting: WaitingItems;
  batch: ReviewBatch;
  undecided: UndecidedRule;
  settings: PageSettings;
  secondPerson: boolean;
}

function openReview(context: IWebhookFunctions, say: Speech): Review | undefined {
  const waiting = readWaitingItems(
    context.evaluateExpression('{{ $input.all() }}', 0) as unknown as INodeExecutionData[],
  );
  if (!waiting) return undefined;
  const timeZone = context.getTimezone();
  const today = dayInZone(Date.now(), timeZone);
  const nextDay: CalendarDate = nextBusinessDay(addDays(today, 1), MONDAY_TO_FRIDAY);
  const rejects = context.getNodeParameter('undecided', 'snooze') === 'reject';
  return {
    waiting,
    batch: openBatch({ id: waiting.round.id, today, items: waiting.asked }),
    undecided: rejects ? { kind: 'reject' } : { kind: 'snooze', until: nextDay },
    secondPerson: context.getNodeParameter('secondPerson', false) === true,
    settings: {
      deadline: waiting.round.deadline,
      timeZone,
      undecided: rejects ? 'reject' : 'snooze',
      earliestSnooze: nextDay,
      asksPhrase: context.getNodeParameter('identity', 'anyone') === 'reviewers',
      say,
    },
  };
}

/** Shows the review page, the one page whose script may run. */
function show(
  context: IWebhookFunctions,
  status: number,
  page: Parameters<typeof reviewPage>[0],
  more: Readonly<Record<string, string>> = {},
): IWebhookResponseData {
  return answer(context, status, reviewPage(page), { ...more, 'Content-Security-Policy': SCRIPTED_POLICY });
}

/** Takes the decisions: the only answer that resumes the execution. */
function take(
  context: IWebhookFunctions,
  review: Review,
  read: DecisionsRead & { kind: 'decided' },
): IWebhookResponseData {
  const { batch, settings, waiting, undecided } = review;
  const { decisions, reviewer } = read;
  const at = new Date().toISOString();
  const sections = applyDecisions({ count: waiting.items.length, decisions, reviewer, at, undecided });
  const items = decidedItems({ waiting, batch, viewing: takeViews(batch.id) }, sections);
  const page = thanksPage(settings.say, reviewer, decisions);
  setHeaders(context);
  return { webhookResponse: page, workflowData: [items] };
}

/** Reads a posted page and answers it. Statuses: 428 asks to confirm a set, 400 and 409 decide nothing. */
async function decide(
  context: IWebhookFunctions,
  review: Review,
  form: PostedForm,
  reviewer: Reviewer | undefined,
): Promise<IWebhookResponseData> {
  const { batch, settings, secondPerson } = review;
  const { say, asksPhrase } = settings;
  const read = readDecisions({ form, batch, secondPerson, ...(reviewer && { reviewer }) });
  switch (read.kind) {
    case 'refused':
      return answer(context, 409, noticePage(say, say.notice.nothing, `${say.notice[read.code]} ${say.notice.again}`));
    case 'unfinished':
      return show(context, 400, { batch, settings, form, problems: read.problems });
    case 'unconfirmed':
      return answer(context, 428, confirmPage({ batch, bulk: read.bulk, form, say, asksPhrase }));
    case 'decided':
      if (claimRound(batch.id, Date.now())) {
        await sleep(CATCHING_MS);
        return take(context, review, read);
      }
      return answer(context, 409, noticePage(say, say.notice.already, say.notice.closed));
  }
}

async function takePost(context: IWebhookFunctions, review: Review): Promise<IWebhookResponseData> {
  const { batch, settings } = review;
  const form = readForm(context);
  if (soleValue(form, REVIEW_FIELDS.back)) return show(context, 200, { batch, settings, form });
  if (!settings.asksPhrase) return await decide(context, review, form, undefined);
  const identity = await identify(context, form, Date.now());
  if (identity.kind === 'known') return await decide(context, review, form, identity.reviewer);
  const problems = [{ code: identity.kind, message: settings.say.problems[identity.kind] }];
  const page = { batch, settings, form, problems };
  if (identity.kind === 'wrong_phrase') return show(context, 403, page);
  return show(context, 429, page, { 'Retry-After': String(identity.retryAfter) });
}

/** What kind of fault it was. Messages name customers and quote what they wrote: those stay out of n8n's log. */
function faultIn(error: unknown): string {
  if (error instanceof ReceivablesError) return `${error.code}: ${error.field}`;
  return error instanceof Error ? error.name : typeof error;
}

/**
 * Shows the review page (GET) or takes the decisions (POST). It never throws, because n8n would then resume the
 * execution: a fault is a page that says that nothing was decided.
 */
export async function answerReview(context: IWebhookFunctions): Promise<IWebhookResponseData> {
  let say = speechFor('en');
  try {
    say = speechOf(context);
    const review = openReview(context, say);
    if (!review) return answer(context, 409, noticePage(say, say.notice.already, say.notice.closed));
    const { method } = context.getRequestObject();
    if (method === 'POST') return await takePost(context, review);
    if (method === 'GET') noteView(review.batch.id, new Date().toISOString());
    return show(context, 200, { batch: review.batch, settings: review.settings });
  } catch (error) {
    context.logger.error(`The review page failed; nothing was decided (${faultIn(error)})`);
    return answer(context, 500, noticePage(say, say.notice.nothing, `${say.notice.fault} ${say.notice.again}`));
  }
}
