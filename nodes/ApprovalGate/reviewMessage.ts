import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { awaitsReview, dayInZone, openBatch, readReviewItem, type ReviewBatch, type ReviewItem } from '../../core';
import { failedItem } from '../shared/failedItem';
import { reviewAddressBefore } from './findGate';
import { html } from './page/html';
import { choosePageLanguage, speechFor, wordOf, type Speech } from './page/words';

function itemToReview(json: IDataObject): ReviewItem | undefined {
  const item = readReviewItem(json);
  return awaitsReview(item) ? item : undefined;
}

/** The lines below the heading: what is asked for, how old, how risky, and how many at each stage. */
function lines({ rows, totals }: ReviewBatch, say: Speech): string[] {
  const { message, facts } = say;
  const high = rows.filter(({ risk }) => risk?.band === 'high').length;
  const oldest = Math.max(...rows.map(({ daysOverdue }) => daysOverdue));
  const stages = [...new Set(rows.map(({ stage }) => stage))].map(
    (stage) => `${wordOf(facts.stages, stage)}: ${rows.filter((row) => row.stage === stage).length}`,
  );
  return [
    message.lead(say.amounts(totals)),
    ...(oldest > 0 ? [`${say.page.oldest}: ${say.days(oldest)}`] : []),
    ...(high > 0 ? [`${say.page.highRisk}: ${high}`] : []),
    ...stages,
  ];
}

/** Slack reads these three as markup. */
const forSlack = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function slackBlocks(title: string, body: readonly string[], open: string, link: string): IDataObject[] {
  return [
    { type: 'header', text: { type: 'plain_text', text: title.slice(0, 150) } },
    { type: 'section', text: { type: 'mrkdwn', text: forSlack(body.join('\n')).slice(0, 3000) } },
    {
      type: 'actions',
      elements: [{ type: 'button', style: 'primary', text: { type: 'plain_text', text: open }, url: link }],
    },
  ];
}

function teamsCard(title: string, body: readonly string[], open: string, link: string): IDataObject {
  const text = (one: string, more: IDataObject = {}) => ({ type: 'TextBlock', text: one, wrap: true, ...more });
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [text(title, { weight: 'Bolder', size: 'Medium' }), ...body.map((line) => text(line))],
          actions: [{ type: 'Action.OpenUrl', title: open, url: link }],
        },
      },
    ],
  };
}

/** The message in every form a template may need. It names no customer: chats and mailboxes are read by others too. */
export function messageFor({ batch, link, say }: { batch: ReviewBatch; link: string; say: Speech }): IDataObject {
  const { message } = say;
  const title = message.title(say.drafts(batch.rows.length));
  const body = lines(batch, say);
  const bands = (band: string) => batch.rows.filter(({ risk }) => risk?.band === band).length;
  const mail = html`<p><strong>${title}</strong></p>
    <ul>
      ${body.map((line) => html`<li>${line}</li>`)}
    </ul>
    <p><a href="${link}">${message.open}</a></p>
    <p>${message.note}</p>`;
  return {
    subject: title,
    text: [title, ...body, '', `${message.open}: ${link}`, message.note].join('\n'),
    html: mail.markup,
    blocks: slackBlocks(title, [...body, message.note], message.open, link),
    teams: teamsCard(title, [...body, message.note], message.open, link),
    link,
    counts: { drafts: batch.rows.length, low: bands('low'), medium: bands('medium'), high: bands('high') },
    totals: batch.totals.map((total) => ({ ...total })),
  };
}

/** One message that invites to the review (first output), and the drafts untouched for the gate (second output). */
export function reviewMessage(context: IExecuteFunctions): INodeExecutionData[][] {
  const items = context.getInputData();
  const drafts: INodeExecutionData[] = [];
  const asked = items.map(({ json, binary }, index) => {
    try {
      const item = itemToReview(json);
      drafts.push({ json, ...(binary && { binary }), pairedItem: { item: index } });
      return item;
    } catch (error) {
      drafts.push(failedItem(context, json, error, index));
      return undefined;
    }
  });
  const batch = openBatch({ id: '', today: dayInZone(Date.now(), context.getTimezone()), items: asked });
  if (batch.rows.length === 0) return [[], drafts];
  const setting = String(context.getNodeParameter('pageLanguage', 0, 'auto'));
  const say = speechFor(choosePageLanguage({ setting, accepted: '' }));
  const json = messageFor({ batch, link: reviewAddressBefore(context), say });
  return [[{ json, pairedItem: asked.flatMap((one, item) => (one ? [{ item }] : [])) }], drafts];
}
