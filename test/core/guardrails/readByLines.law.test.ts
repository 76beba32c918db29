import fc from 'fast-check';
import { findLinks } from '../../../core/guardrails/findLinks';
import { placeAmounts, readAmount } from '../../../core/guardrails/findAmounts';
import { placeDates, readDate } from '../../../core/guardrails/findDates';
import { foldDisguises, foldLine, joinLines } from '../../../core/guardrails/foldLines';
import { coveredLines } from '../../../core/guardrails/coveredLines';
import { foldWords, plainText } from '../../../core/guardrails/foldText';
import { readLine } from '../../../core/guardrails/readLine';
import { corpusLanguages, readHonest, readHostile } from '../../fixtures/drafts/readDrafts';

/** Lines as drafts say them, and pieces that could reach across a line or change with their digits. */
/** Each line once: there are too many to name them one by one. */
const said = [
  ...new Set(
    corpusLanguages
      .flatMap((language) => [...readHonest(language), ...readHostile(language)])
      .flatMap(({ draft }) => plainText(draft.text).split('\n')),
  ),
];
const odd = fc.constantFrom(
  '', ' ', '- ', '• a', '***', '*a*.', 'a.', 'b;', '12.11.', '31.02. ', '12.10.2026', '3 November', "'26", '5', 'May 2026',
  '1 234,50', '€ 12', 'EUR', '12 %', 'http://a.example/x', 'www.', 'a@b', 'foo [dot] com', '. com', 'l a w y e r', 'law-',
  'l4wyer', 'p@y', '請求書', '円', '3月', '4日', '〡', 'Ø', 'ß', 'Σ', '\ue000\ue000', '\ue004', '½',
); // prettier-ignore
const line = fc.oneof(
  fc.nat({ max: said.length - 1 }).map((at) => said[at] as string),
  fc.array(odd, { maxLength: 5 }).map((parts) => parts.join(' ')),
  fc.array(odd, { maxLength: 5 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
/** Stand-ins are put in after a text is unified, so they stay here. */
const lines = fc
  .array(line, { minLength: 1, maxLength: 12 })
  .map((some) => some.flatMap((one) => (one.includes('\ue000') ? [one] : plainText(one).split('\n'))));
const language = fc.constantFrom('en', 'en-US', 'de', 'de-CH', 'fr', 'ja', 'xx');
const runs = { numRuns: 1500 };

/** Positions of a line as they count in the whole text. */
function moved<Mention extends { start: number; end: number }>(
  some: readonly string[],
  of: (line: string) => readonly Mention[],
) {
  let from = 0;
  return some.flatMap((one) => {
    const found = of(one).map((mention) => ({ ...mention, start: mention.start + from, end: mention.end + from }));
    from += one.length + 1;
    return found;
  });
}

test('dates and amounts of a text are those of its lines, and remembered shapes change none', () => {
  fc.assert(
    fc.property(lines, language, (some, tag) => {
      const text = some.join('\n');
      const dates = placeDates(text, tag);
      const amounts = placeAmounts(dates.covered);
      expect(moved(some, (one) => readLine(one, tag).dates)).toEqual(
        dates.places.map((place) => readDate(text, place, tag)),
      );
      expect(moved(some, (one) => readLine(one, tag).amounts)).toEqual(
        amounts.places.map((place) => readAmount(text, place)),
      );
      expect(some.map((one) => readLine(one, tag).covered).join('\n')).toBe(amounts.covered);
    }),
    runs,
  );
});

test('links are found in the parts between blanks as in the whole text', () => {
  fc.assert(
    fc.property(lines, (some) => {
      const plain = (found: readonly { isDefanged?: true }[]) => found.filter(({ isDefanged }) => !isDefanged);
      expect(moved(some, (one) => plain(findLinks(one).found) as never)).toEqual(
        plain(findLinks(some.join('\n')).found),
      );
    }),
    runs,
  );
});

test('folded lines, joined, are the folded text, whatever digits were remembered', () => {
  fc.assert(
    fc.property(lines, (some) => {
      const text = some.join('\n');
      expect(joinLines(some.map(foldLine))).toBe(foldWords(text));
      const [folded] = foldDisguises(some.map(coveredLines.of)).map(joinLines);
      expect(folded).toBe(foldWords(text));
    }),
    runs,
  );
});
