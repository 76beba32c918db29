import { formatDate } from '../calendar/formatDate';
import { escapeMarkup } from '../guardrails/escapeMarkup';
import { formatMoney } from '../money/formatMoney';
import { parseAmount } from '../money/parseAmount';
import type { CurrencyAmount } from '../receivables/fields';
import type { CurrencyFigures } from './accountLine';
import type { WeeklyDigest } from './weeklyDigest';

/** A heading with its lines, as every form of the digest shows it. */
interface DigestPart {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The digest as a mail and as a chat message. Names and quotes in it are data from outside, shown as text only. */
export interface RenderedDigest {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Slack's blocks. */
  readonly blocks: readonly Record<string, unknown>[];
}

const NOTHING = 'None.';
const LOCALE = 'en-GB';
/** Slack cuts a section's text at 3,000 characters. */
const SLACK_LIMIT = 2900;

function show({ currency, amount }: CurrencyAmount): string {
  return formatMoney(parseAmount({ value: amount, currency, field: 'amount' }), LOCALE);
}
const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
const figures = (totals: readonly CurrencyFigures[]): string[] =>
  totals.map(
    (total) => `${show(total)} (${counted(total.invoices, 'invoice')}, ${counted(total.customers, 'customer')})`,
  );
/** Names come from outside and may try to write lines of their own. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 200);

function agingLines({ buckets }: WeeklyDigest): string[] {
  return buckets.map((total) => {
    const name = total.group === 'current' ? 'Not due yet' : `${total.group} days`;
    return `${name}: ${show(total)} (${counted(total.count, 'invoice')})`;
  });
}

function accountLine(line: WeeklyDigest['top'][number]): string {
  const owner = line.owner ? `, owner ${plain(line.owner)}` : '';
  const oldest = line.oldestDays > 0 ? `, oldest ${counted(line.oldestDays, 'day')} late` : '';
  return `${plain(line.customer)}: ${show(line)} on ${counted(line.invoices, 'invoice')}${oldest}${owner}`;
}

function expectedLines({ expected }: WeeklyDigest): string[] {
  return [
    ...figures(expected.promised).map((line) => `Promised: ${line}`),
    ...figures(expected.expected).map((line) => `Expected: ${line}`),
    ...(expected.unknown > 0 ? [`No forecast: ${counted(expected.unknown, 'invoice')}`] : []),
  ];
}

function disputeLine(line: WeeklyDigest['disputes'][number]): string {
  const said = line.saidIn === 'message' ? ' (said in a message; the ledger does not know)' : '';
  const reason = line.reason ? `: “${plain(line.reason)}”` : '';
  return `${plain(line.customer)}, ${plain(line.invoice)}, ${show(line)}${said}${reason}`;
}

function partsOf(digest: WeeklyDigest): DigestPart[] {
  const { expected } = digest;
  const part = (title: string, lines: readonly string[]): DigestPart => ({
    title,
    lines: lines.length > 0 ? lines : [NOTHING],
  });
  return [
    part('Outstanding', figures(digest.outstanding)),
    part('Overdue', figures(digest.overdue)),
    part('By age', agingLines(digest)),
    part('Largest overdue accounts', digest.top.map(accountLine)),
    part('For the account owners', digest.ownerReview.map(accountLine)),
    part(
      'Late again and again',
      digest.repeatedLatePayers.map(
        ({ customer, late, of, averageDays }) =>
          `${plain(customer)}: ${late} of the last ${of} invoices late, by ${counted(averageDays, 'day')} on average`,
      ),
    ),
    part(
      `Payments expected from ${formatDate(expected.from, LOCALE)} to ${formatDate(expected.to, LOCALE)}`,
      expectedLines(digest),
    ),
    part('Disputes', digest.disputes.map(disputeLine)),
    part(
      'Next actions',
      digest.nextActions.map(({ customer, action }) => `${plain(customer)}: ${plain(action)}`),
    ),
  ];
}

const slackText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Whole lines up to Slack's limit; what does not fit is counted, not cut in two. */
function slackLines(lines: readonly string[]): string {
  const kept: string[] = [];
  let length = 0;
  for (const line of lines.map((one) => `• ${slackText(one)}`)) {
    length += line.length + 1;
    if (length > SLACK_LIMIT) return [...kept, `… and ${lines.length - kept.length} more`].join('\n');
    kept.push(line);
  }
  return kept.join('\n');
}

/** Words the week's figures, in English. The digest itself holds the same figures as data. */
export function renderDigest({ digest, company }: { digest: WeeklyDigest; company: string }): RenderedDigest {
  const title = `Receivables${company ? ` of ${plain(company)}` : ''}, week to ${formatDate(digest.asOf, LOCALE)}`;
  const parts = partsOf(digest);
  const html = parts.map(
    (part) =>
      `<h2 style="font-size:16px;margin:20px 0 6px">${escapeMarkup(part.title)}</h2><ul style="margin:0;padding-left:20px">${part.lines.map((line) => `<li>${escapeMarkup(line)}</li>`).join('')}</ul>`,
  );
  return {
    subject: title,
    text: [title, ...parts.flatMap((part) => ['', part.title, ...part.lines.map((line) => `- ${line}`)])].join('\n'),
    html: `<div style="font-family:Arial,Helvetica,sans-serif;font-size:14px;line-height:1.5;color:#1f2937"><h1 style="font-size:20px;margin:0">${escapeMarkup(title)}</h1>${html.join('')}</div>`,
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: title.slice(0, 150) } },
      ...parts.map((part) => ({
        type: 'section',
        text: { type: 'mrkdwn', text: `*${slackText(part.title)}*\n${slackLines(part.lines)}` },
      })),
    ],
  };
}
