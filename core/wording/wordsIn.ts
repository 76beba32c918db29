const LINK = /https?:\S+|\S+@\S+/g;
const WORD = /#link|[\p{L}]+|\d+(?:[.,:/-]\d+)*|[€$£?!]/gu;
const LONG_NUMBER = 5;
const MIDDLE_NUMBER = 3;

/** Numbers differ from text to text: only their length tells an amount or a document from a day. */
function shapeOf(number: string): string {
  if (number.length >= LONG_NUMBER) return '#long';
  return number.length >= MIDDLE_NUMBER ? '#middle' : '#short';
}

const startsWithFigure = (word: string): boolean => word >= '0' && word < ':';

/** The words of a text made easy to compare (lower case, no accents), with links and numbers as what they are. */
export function wordsIn(text: string): string[] {
  const hasLink = text.includes('@') || text.includes('http');
  const words = (hasLink ? text.replace(LINK, ' #link ') : text).match(WORD) ?? [];
  return words.map((word) => (startsWithFigure(word) ? shapeOf(word) : word));
}
