import { type Check } from '../checkInput';
import { indexOthers } from '../indexOthers';
import { ourNumbers } from '../findNumbersOfOurs';
import { foldWords, plainText } from '../foldText';
import { verdict } from './verdict';

/** Words with their joined signs, small and without a full stop, in which the sign stands. */
function tokensIn(plain: string, sign: RegExp): string[] {
  return plain
    .split('\n')
    .filter((line) => sign.test(line))
    .flatMap((line) => line.toLowerCase().match(/[^\s,;:()<>"']+/g) ?? [])
    .filter((token) => sign.test(token))
    .map((token) => (/[.!?]$/.test(token) ? token.replace(/[.!?]+$/, '') : token));
}

/** Nothing of another customer of this run appears: no name, no invoice number, no address. */
export const checkOtherCustomers: Check = ({ others, facts, reading }) => {
  const index = indexOthers(others);
  const ours = new Set(ourNumbers(facts).map((number) => number.toLowerCase()));
  const { customerName, contactName, sender } = facts.facts;
  let folded: string | undefined;
  const own = (): string =>
    (folded ??= foldWords(plainText([customerName, contactName, sender.name, sender.company].join(' '))));
  const found = reading.surfaces.flatMap((surface) => {
    const words = surface.words.trim().split(' ');
    const names = words.flatMap((word) => index.byWord.get(word) ?? []);
    const bare = tokensIn(surface.plain, index.sign);
    return [
      ...names
        .filter(
          ({ folded, longest }) =>
            surface.words.includes(folded) || (longest && surface.words.includes(` ${longest} `)),
        )
        .filter(({ folded, longest }) => !own().includes(longest ? ` ${longest} ` : folded) && !own().includes(folded))
        .map(({ name }) => name),
      ...bare.filter((token) => index.numbers.has(token) && !ours.has(token)),
      ...bare.filter((token) => index.emails.has(token) && token !== facts.facts.sender.email?.toLowerCase()),
    ];
  });
  return verdict(
    'other_customers',
    found,
    'No other customer is mentioned.',
    'The text names something of another customer: %.',
  );
};
