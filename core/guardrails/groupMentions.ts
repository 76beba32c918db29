import { coveredLines } from './coveredLines';
import { type AmountMention } from './findAmounts';
import { type DateMention } from './findDates';
import { type NumberOfOurs } from './findNumbersOfOurs';
import { type Span } from './knownText';
import { type ReadLine } from './readLines';

/** What the text says beside an invoice's number. */
export interface MentionGroup {
  number: string;
  amounts: AmountMention[];
  dates: DateMention[];
}

/** A sentence, a clause of a list or a line, with all that it mentions. */
interface Part {
  /** In the line below that of the part before, with nothing ahead of it. */
  isBelow: boolean;
  numbers: NumberOfOurs[];
  amounts: AmountMention[];
  dates: DateMention[];
}

/** A Danish "kr." that goes on in small letters ends none. */
const SENTENCE = /[^.!?]+(?:(?:[.!?](?!\s)|(?<=\bkr)\.(?= ?[\p{Ll}(,]))[^.!?]*)*/gu;

/** Where the sentences of a line stand. */
const sentencesIn = coveredLines.once((line): readonly Span[] =>
  [...line.matchAll(SENTENCE)].map(({ 0: { length }, index }) => ({ start: index, end: index + length })),
);

/** The mentions in a part of a line, each for itself: the same line may stand in a text twice. */
function within<Mention extends Span>(mentions: readonly Mention[], { start, end }: Span): Mention[] {
  if (mentions.length === 0) return [];
  return mentions.filter((one) => start <= one.start && one.start < end).map((one) => ({ ...one }));
}

function partsOf(lines: readonly ReadLine[]): Part[] {
  let last = -1;
  return lines.flatMap((line, at) =>
    sentencesIn(line.rest).map((span) => {
      const isBelow = last === at - 1 && line.rest.text.slice(0, span.start).trim() === '';
      last = at;
      return {
        isBelow,
        numbers: within(line.ours, span),
        amounts: within(line.amounts, span),
        dates: within(line.dates, span),
      };
    }),
  );
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
 * the first amount and date of the lines below it, until a blank line or the next number. `loose` are the other dates.
 */
export function groupMentions(lines: readonly ReadLine[]): { groups: MentionGroup[]; loose: DateMention[] } {
  const parts = partsOf(lines);
  const groups: MentionGroup[] = [];
  let open: MentionGroup | undefined;
  for (const part of parts) {
    if (part.numbers.length > 0) {
      const found = groupsOf(part);
      groups.push(...found);
      open = found.length === 1 ? found[0] : undefined;
    } else if (open && part.isBelow) {
      if (open.amounts.length === 0) open.amounts.push(...part.amounts.slice(0, 1));
      if (open.dates.length === 0) open.dates.push(...part.dates.slice(0, 1));
    } else open = undefined;
  }
  const dealt = new Set(groups.flatMap(({ dates }) => dates));
  return { groups, loose: parts.flatMap(({ dates }) => dates.filter((date) => !dealt.has(date))) };
}
