import { type Check } from '../checkInput';
import { type Surface } from '../readMessage';
import { verdict } from './verdict';

/** The facts of a surface in one spelling, so that text and HTML can be compared. */
function factsOf(surface: Surface): Set<string> {
  return new Set([
    ...surface.ours.map(({ number }) => number),
    ...surface.amounts.map(({ digits }) => digits),
    ...surface.dates.map(({ readings, written }) => readings.join('|') || written),
    ...surface.numbers.map(({ written }) => written),
  ]);
}

/** The HTML says what the text says: the same numbers, amounts and dates, none more and none fewer. */
export const checkHtmlMatchesText: Check = ({ reading: { text, html } }) => {
  const [plain, rendered] = [factsOf(text), factsOf(html ?? text)];
  const differing = [
    ...[...plain].filter((fact) => !rendered.has(fact)),
    ...[...rendered].filter((fact) => !plain.has(fact)),
  ];
  return verdict('html_matches_text', differing, 'Text and HTML say the same.', 'Text and HTML differ in %.');
};
