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

/** "RE-100 of 1,200.00 and RE-117 of 349.90, together 1,549.90": behind each number one, behind the last what else there is. */
function oneBehindEach<Mention extends { start: number }>(
  numbers: readonly NumberOfOurs[],
  all: readonly Mention[],
): Mention[] | undefined {
  const behind = numbers.map(({ start }, index) => {
    const next = numbers[index + 1]?.start ?? Infinity;
    return all.filter((mention) => mention.start > start && mention.start < next);
  });
  const [first, last] = [numbers[0], behind.at(-1)];
  const isClear = first !== undefined && all.every(({ start }) => start > first.start) && behind.slice(0, -1).every(({ length }) => length === 1); // prettier-ignore
  return isClear && last && last.length > 0 ? behind.flatMap((mentions) => mentions.slice(0, 1)) : undefined;
}

/** One number takes everything, several take as many amounts and dates in order; anything else cannot be told. */
function groupsOf({ numbers, amounts, dates }: Part): MentionGroup[] {
  const inOrder = <Mention extends { start: number }>(all: readonly Mention[]): readonly Mention[] =>
    all.length === numbers.length ? all : (oneBehindEach(numbers, all) ?? []);
  const [amountOf, dateOf] = [inOrder(amounts), inOrder(dates)];
  return numbers.map(({ number }, index) =>
    numbers.length === 1
      ? { number, amounts: [...amounts], dates: [...dates] }
      : { number, amounts: amountOf.slice(index, index + 1), dates: dateOf.slice(index, index + 1) },
  );
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
