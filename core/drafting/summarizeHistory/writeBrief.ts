import { formatDate } from '../../calendar/formatDate';
import { escapeMarkdown } from './escapeMarkdown';
import type { History } from '../../receivables/sections/history';
import { oneLine } from '../../history/matchableText';

/** A brief is read before a call: more than this is not read at all. */
export const LONGEST_BRIEF_WORDS = 150;
const LONGEST_WORDS = 120;
const LONGEST_EXCERPT = 60;
const MOST_LISTED = 3;

type Told = Omit<History, 'brief'>;

const CAUSES: Readonly<Record<History['cause'], string>> = {
  forgetfulness: 'forgotten',
  missing_information: 'something is missing on their side',
  dispute: 'a dispute',
  cash_flow: 'money is short',
  unknown: 'unknown',
};
const CONFIDENCES: Readonly<Record<NonNullable<History['causeConfidence']>, string>> = {
  none: '',
  low: ' (a guess from single words)',
  fair: ' (likely)',
  high: ' (sure)',
};
const STATUSES: Readonly<Record<History['promises'][number]['status'], string>> = {
  pending: 'pending',
  kept: 'kept',
  partly_kept: 'kept in part',
  broken: 'broken',
};

const quoted = (text: string, longest = LONGEST_WORDS): string => escapeMarkdown({ text: oneLine({ text, longest }) });
const attached = (names: readonly string[]): string =>
  names.length === 0 ? '' : `, with ${quoted(names.slice(0, MOST_LISTED).join(', '), LONGEST_EXCERPT)}`;
const dayText = (day: Parameters<typeof formatDate>[0]): string => formatDate(day, 'en-GB');

/** The customer's words that weigh most: what is disputed, then what was promised, then whatever else was claimed. */
function wordsOf({ disputes, promises, evidence }: Told): string[] {
  const quotes = [...disputes, ...promises, ...evidence].map(({ quote }) => quote);
  return [...new Set(quotes)].slice(0, MOST_LISTED).map((quote) => `> ${quoted(quote)}`);
}

/** A promise made in two mails is told once. */
function promisesOf({ promises }: Told): string[] {
  const lines = promises.map(
    ({ date, amount, status }) => `- Promised for ${dayText(date)}${amount ? ` (${amount})` : ''}: ${STATUSES[status]}`,
  );
  return [...new Set(lines)].slice(0, MOST_LISTED);
}

function linesOf(history: Told, name: string): string[] {
  const { openTickets, contractNotes, lastExchanges } = history;
  return [
    `**${quoted(name)}**`,
    history.summary,
    `**Next:** ${history.nextAction}`,
    `**Cause of delay:** ${CAUSES[history.cause]}${CONFIDENCES[history.causeConfidence ?? 'none']}`,
    ...promisesOf(history),
    ...wordsOf(history),
    ...openTickets.slice(0, MOST_LISTED).map(({ id, subject }) => `- Ticket ${quoted(id)}: ${quoted(subject)}`),
    ...contractNotes.slice(0, MOST_LISTED).map((note) => `- ${quoted(note)}`),
    ...lastExchanges.map(
      ({ on, direction, excerpt, attachments = [] }) =>
        `- ${dayText(on)}: ${direction === 'inbound' ? 'they wrote' : 'we wrote'} “${quoted(excerpt, LONGEST_EXCERPT)}”${attached(attachments)}`,
    ),
  ];
}

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/**
 * The account on half a page of Markdown, at most 150 words, the most important first: what is owed and to be done,
 * promises with their outcome, the customer's own words as quotations, tickets, notes, the last exchanges. What others
 * wrote is escaped: no word of theirs becomes a link, a heading or markup.
 */
export function writeBrief({ history, name }: { history: Told; name: string }): string {
  let words = 0;
  const kept: string[] = [];
  for (const line of linesOf(history, name)) {
    if (words + wordsIn(line) > LONGEST_BRIEF_WORDS) continue;
    words += wordsIn(line);
    kept.push(line);
  }
  return kept.join('\n\n');
}
