/** A longer "sentence" is cut: quotes stay readable, and no pattern ever meets more than this. */
const LONGEST_SENTENCE = 400;
/** A line this short ended where the writer pressed return, not where the mail program wrapped it. */
const SHORT_LINE = 45;

const GREETING =
  /^\s*(?:hi|hello|dear|good (?:morning|afternoon|day)|hallo|guten|sehr geehrte|liebe|moin|bonjour|madame|monsieur|cher|chere|chère|hola|estimad|buenos|buenas|beste|geachte|dag|goede)\b/i;
/** Less than a word is no sentence, and a mail of a thousand full stops is no thousand sentences. */
const SAYS_SOMETHING = /[\p{L}\p{N}]{2}/u;
const BULLET = /^\s*(?:[-*•–]|\d{1,2}[.)])\s/;
const ABBREVIATION =
  /(?:^|[\s(])(?:no|nr|inv|dr|mr|mrs|ms|mme|st|co|inc|ltd|bzw|ca|re|ref|sr|sra|art|tel|approx|z\.\s?b|b\.v|d\.h|e\.g|i\.e|resp|evtl|inkl|zzgl|ggf|usw|a\.u\.b|u\.a|\p{L}|\d{1,2}|\d{1,2}\.\d{1,2})$/iu;

/** "3 weeks ago." ends a sentence, "15 ago." and "Nov. 15" do not. */
const MONTH =
  /(?:^|[\s(])(?:jan|feb|febr|mar|mrt|apr|jun|jul|aug|ago|sep|sept|oct|okt|nov|dec|dez|dic|ene|abr|janv|fevr|févr|avr|juil|déc|gen|mag|giu|lug|set|sett|ott)$/iu;
const MONTH_OF_DAY = /\d{1,2}[.\s]{1,2}\p{L}{3,5}$/u;

function abbreviates(before: string, after: string): boolean {
  if (ABBREVIATION.test(before)) return true;
  return MONTH.test(before) && (MONTH_OF_DAY.test(before) || /^\s?\d/.test(after));
}

/** True when the line break between two lines of one paragraph also ends a sentence. */
function endsAtLineBreak(line: string, next: string): boolean {
  const text = line.trim();
  if (BULLET.test(next) || GREETING.test(text)) return text.length < SHORT_LINE || BULLET.test(next);
  return text.length < SHORT_LINE && (/[.:;!?]$/.test(text) || /^\s*[\p{Lu}\d]/u.test(next));
}

/** Pieces that stand in one place of the text: paragraphs, and lines that were ended on purpose. */
function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  let block: string[] = [];
  const close = (): void => {
    if (block.length > 0) blocks.push(block.join('\n'));
    block = [];
  };
  for (const line of text.split('\n')) {
    const last = block.at(-1);
    if (line.trim() === '' || (last !== undefined && endsAtLineBreak(last, line))) close();
    if (line.trim() !== '') block.push(line);
  }
  close();
  return blocks;
}

const END = /[.!?…]+["')\]]?(?=\s)/g;

/** Positions in a block behind which a new sentence starts. A dot after "no", "Nov" or "15" does not end one. */
function sentenceEnds(block: string): number[] {
  const ends: number[] = [];
  END.lastIndex = 0;
  for (let match = END.exec(block); match; match = END.exec(block)) {
    const isDot = match[0] === '.';
    const end = match.index + match[0].length;
    if (isDot && abbreviates(block.slice(Math.max(0, match.index - 12), match.index), block.slice(end, end + 3)))
      continue;
    ends.push(end);
  }
  return [...ends, block.length];
}

function pieces(sentence: string): string[] {
  if (sentence.length <= LONGEST_SENTENCE) return [sentence];
  const parts: string[] = [];
  let from = 0;
  while (sentence.length - from > LONGEST_SENTENCE) {
    const blank = sentence.lastIndexOf(' ', from + LONGEST_SENTENCE);
    const to = blank > from ? blank : from + LONGEST_SENTENCE;
    parts.push(sentence.slice(from, to));
    from = to;
  }
  return [...parts, sentence.slice(from)];
}

/**
 * The sentences of a cleaned message, each verbatim as it stands there (line breaks included), so that a quote can be
 * found again. Sentences longer than 400 characters come in pieces.
 */
export function splitSentences({ text }: { text: string }): string[] {
  return blocksOf(text).flatMap((block) => {
    let from = 0;
    return sentenceEnds(block).flatMap((end) => {
      const sentence = block.slice(from, end).trim();
      from = end;
      return sentence === ''
        ? []
        : pieces(sentence)
            .map((piece) => piece.trim())
            .filter((piece) => SAYS_SOMETHING.test(piece));
    });
  });
}
