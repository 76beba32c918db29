import { type Check } from '../checkInput';
import { indexOthers } from '../indexOthers';
import { ourNumbers } from '../findNumbersOfOurs';
import { foldWords, plainText } from '../foldText';
import { verdict } from './verdict';

/** Nothing of another customer of this run appears: no name, no invoice number, no address. */
export const checkOtherCustomers: Check = ({ others, facts, reading }) => {
  const index = indexOthers(others);
  const ours = new Set(ourNumbers(facts).map((number) => number.toLowerCase()));
  const own = foldWords(
    plainText(
      [facts.facts.customerName, facts.facts.contactName, facts.facts.sender.name, facts.facts.sender.company].join(
        ' ',
      ),
    ),
  );
  const found = reading.surfaces.flatMap((surface) => {
    const words = surface.words.trim().split(' ');
    const names = words.flatMap((word) => index.byWord.get(word) ?? []);
    const tokens = surface.plain.toLowerCase().match(/[^\s,;:()<>"']+/g) ?? [];
    const bare = tokens.map((token) => token.replace(/[.!?]+$/, ''));
    return [
      ...names
        .filter(
          ({ folded, longest }) =>
            surface.words.includes(folded) || (longest && surface.words.includes(` ${longest} `)),
        )
        .filter(({ folded, longest }) => !own.includes(longest ? ` ${longest} ` : folded) && !own.includes(folded))
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
