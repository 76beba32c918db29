import { type AmountMention } from './findAmounts';
import { type DateMention } from './findDates';
import { type NumberOfOurs } from './findNumbersOfOurs';
import { type Surface } from './readMessage';

/** What the text says beside an invoice's number. */
export interface MentionGroup {
  number: string;
  amounts: AmountMention[];
  dates: DateMention[];
}

/** A sentence, a clause of a list or a line, with all that it mentions. */
interface Part {
  from: number;
  to: number;
  numbers: NumberOfOurs[];
  amounts: AmountMention[];
  dates: DateMention[];
}

/** A Danish "kr." that goes on in small letters ends none. */
const SENTENCE = /[^\n.!?]+(?:(?:[.!?](?!\s)|(?<=\bkr)\.(?= ?[\p{Ll}(,]))[^\n.!?]*)*/gu;

function partsOf(rest: string): Part[] {
  return [...rest.matchAll(SENTENCE)].map((part) => ({
    from: part.index,
    to: part.index + part[0].length,
    numbers: [],
    amounts: [],
    dates: [],
  }));
}

/** Puts mentions, in order of their places, into the parts they stand in. */
function deal<Mention extends { start: number }>(
  parts: readonly Part[],
  mentions: readonly Mention[],
  into: (part: Part) => Mention[],
): void {
  let at = 0;
  for (const mention of mentions) {
    while (at < parts.length && (parts[at] as Part).to <= mention.start) at += 1;
    const part = parts[at];
    if (part && part.from <= mention.start) into(part).push(mention);
  }
}

/** One number takes everything, several take as many amounts and dates in order; anything else cannot be told. */
function groupsOf({ numbers, amounts, dates }: Part): MentionGroup[] {
  return numbers.map(({ number }, index) => {
    const mine = <Mention>(all: readonly Mention[]): Mention[] =>
      numbers.length === 1 ? [...all] : all.length === numbers.length ? all.slice(index, index + 1) : [];
    return { number, amounts: mine(amounts), dates: mine(dates) };
  });
}

/**
 * Which amounts and dates belong to which number: those of the same sentence or line, and where a line holds a number only,
 * the first amount and date of the lines below it, until a blank line or the next number.
 */
export function groupMentions({
  rest,
  ours,
  amounts,
  dates,
}: Pick<Surface, 'rest' | 'ours' | 'amounts' | 'dates'>): MentionGroup[] {
  const parts = partsOf(rest);
  deal(parts, ours, (part) => part.numbers);
  deal(parts, amounts, (part) => part.amounts);
  deal(parts, dates, (part) => part.dates);
  const groups: MentionGroup[] = [];
  let open: MentionGroup | undefined;
  let end = 0;
  for (const part of parts) {
    const below = /^[^\n]*\n[ ]*$/.test(rest.slice(end, part.from));
    if (part.numbers.length > 0) {
      const found = groupsOf(part);
      groups.push(...found);
      open = found.length === 1 ? found[0] : undefined;
    } else if (open && below) {
      if (open.amounts.length === 0) open.amounts.push(...part.amounts.slice(0, 1));
      if (open.dates.length === 0) open.dates.push(...part.dates.slice(0, 1));
    } else open = undefined;
    end = part.to;
  }
  return groups;
}
