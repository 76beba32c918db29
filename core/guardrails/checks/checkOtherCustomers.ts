import { type Check, type CheckFacts, type CheckInput } from '../checkInput';
import { indexOthers, type OthersIndex } from '../indexOthers';
import { ourNumbers } from '../findNumbersOfOurs';
import { foldWords, plainText } from '../foldText';
import { onceFor } from '../remember';
import { verdict } from './verdict';

/** Words with their joined signs, small and without a full stop, in which the sign stands. */
function tokensIn(lines: readonly string[], sign: RegExp): string[] {
  return lines
    .filter((line) => sign.test(line))
    .flatMap((line) => line.toLowerCase().match(/[^\s,;:()<>"']+/g) ?? [])
    .filter((token) => sign.test(token))
    .map((token) => (/[.!?]$/.test(token) ? token.replace(/[.!?]+$/, '') : token));
}

const oursInSmall = onceFor((facts: CheckFacts) => new Set(ourNumbers(facts).map((number) => number.toLowerCase())));

const foreignNumbers = (tokens: readonly string[], facts: CheckFacts, { numbers }: OthersIndex): string[] =>
  tokens.filter((token) => numbers.has(token) && !oursInSmall(facts).has(token));

const foreignEmails = (tokens: readonly string[], { facts }: CheckFacts, { emails }: OthersIndex): string[] =>
  tokens.filter((token) => emails.has(token) && token !== facts.sender.email?.toLowerCase());

/** The quick look, at every different line once: whether another customer's word, number or address stands anywhere. */
function mayMention({ reading: { lines }, facts }: CheckInput, index: OthersIndex): boolean {
  if (lines.some(index.isNamedIn)) return true;
  const tokens = tokensIn(
    lines.map(({ plain }) => plain),
    index.sign,
  );
  return foreignNumbers(tokens, facts, index).length > 0 || foreignEmails(tokens, facts, index).length > 0;
}

function mentionsOf({ facts, reading }: CheckInput, index: OthersIndex): string[] {
  const { customerName, contactName, sender } = facts.facts;
  const own = foldWords(plainText([customerName, contactName, sender.name, sender.company].join(' ')));
  return reading.surfaces.flatMap((surface) => {
    const words = surface.words.trim().split(' ');
    const names = words.flatMap((word) => index.byWord.get(word) ?? []);
    const tokens = tokensIn(surface.plain.split('\n'), index.sign);
    return [
      ...names
        .filter(
          ({ folded, longest }) =>
            surface.words.includes(folded) || (longest && surface.words.includes(` ${longest} `)),
        )
        .filter(({ folded, longest }) => !own.includes(longest ? ` ${longest} ` : folded) && !own.includes(folded))
        .map(({ name }) => name),
      ...foreignNumbers(tokens, facts, index),
      ...foreignEmails(tokens, facts, index),
    ];
  });
}

/** Nothing of another customer of this run appears: no name, no invoice number, no address. */
export const checkOtherCustomers: Check = (input) => {
  const index = indexOthers(input.others);
  const found = mayMention(input, index) ? mentionsOf(input, index) : [];
  return verdict(
    'other_customers',
    found,
    'No other customer is mentioned.',
    'The text names something of another customer: %.',
  );
};
