import { type Check } from '../checkInput';
import { byLine } from '../coveredLines';
import { verdict } from './verdict';

/** Leftovers of code, templates and markup. Each alternative is bounded so that reading stays linear. */
const LEFTOVERS =
  /<[a-z/!?][^\n<>]{0,80}>?|\]\(|!?\[[^\]\n]{0,80}\]|\{[^}\n]{0,80}\}|\{\{|\}\}|\$\{|<%|%>|```|\*\*|__|^#{1,6} |&(?:[a-z]{2,8}|#x?[0-9a-f]{1,6});|\\[nrtu"]|\b(?:undefined|null|nan|invalid date|true\/false)\b|\[object|%[sd]\b|\$json|\$node/gim;

const leftoversIn = byLine((line) => line.match(LEFTOVERS) ?? []);

/** No template leftovers and no markup: a customer reads plain sentences. */
export const checkMarkup: Check = (input) => {
  const { coveredLines, markup } = input.reading;
  const findings = [...leftoversIn(coveredLines), ...markup.faults];
  return verdict(
    'markup',
    findings,
    'The text is plain sentences.',
    'The text holds markup or a template leftover: %.',
  );
};
