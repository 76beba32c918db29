import { shorten } from './coveredLines';
import { decimalSignOf, placeAmounts, readAmount, type AmountMention, type AmountPlace } from './findAmounts';
import { placeDates, readDate, type DateMention, type DatePlace } from './findDates';
import { coverSpans, STAND_IN } from './knownText';
import { withLatest } from './latestBeside';
import { lineShapes, type LineShape } from './lineShapes';

/** Where the dates and amounts of a line stand. */
interface LinePlaces {
  dates: readonly DatePlace[];
  amounts: readonly AmountPlace[];
  dependsOnDigits: boolean;
}

/** A line in which names, links and invoice numbers are covered, with its dates and amounts. */
export interface LineReading {
  dates: readonly DateMention[];
  amounts: readonly AmountMention[];
  covered: string;
}

function placesIn(line: string, language: string): LinePlaces {
  const { covered, places: dates, dependsOnDigits } = placeDates(line, language);
  return { dates, amounts: placeAmounts(covered).places, dependsOnDigits };
}

/** Of the language only its decimal sign counts for the places; what stands there is read anew for every line. */
const placesWithPoint = lineShapes.once((shape) => placesIn(shape, 'en'));
const placesWithComma = lineShapes.once((shape) => placesIn(shape, 'de'));

/** Where each character of a shortened line stands in the line itself, and where it ends. */
function positionsIn(line: string): number[] {
  const positions: number[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const letter = line.charCodeAt(at);
    if (letter < 0xe000 || letter > 0xe004 || letter !== line.charCodeAt(at - 1)) positions.push(at);
  }
  positions.push(line.length);
  return positions;
}

/** The places of a shortened line as they are in the line itself. */
function inWholeLine(
  { dates, amounts }: Pick<LinePlaces, 'dates' | 'amounts'>,
  line: string,
): Pick<LinePlaces, 'dates' | 'amounts'> {
  const positions = positionsIn(line);
  const at = (position: number): number => positions[position] ?? line.length;
  return {
    dates: dates.map(({ start, end, words, digits }) => ({
      start: at(start),
      end: at(end),
      words,
      digits: digits.map(([name, from, to]) => [name, at(from), at(to)] as const),
    })),
    amounts: amounts.map((place) => ({
      ...place,
      start: at(place.start),
      end: at(place.end),
      from: at(place.from),
      to: at(place.to),
    })),
  };
}

const NONE: readonly never[] = [];

/**
 * Reads the dates and amounts of a line. Where they stand is known from the line's shape: neither other digits nor what is
 * covered ever changes a place.
 */
export function readLine(line: string, language: string, shape?: LineShape): LineReading {
  if (!/\d/.test(line)) return { dates: NONE, amounts: NONE, covered: line };
  const short = shorten(line);
  const known = shape ?? lineShapes.of(short.replace(/[1-9]/g, '0'));
  const found = (decimalSignOf(language) === '.' ? placesWithPoint : placesWithComma)(known);
  const places = found.dependsOnDigits ? placesIn(short, language) : found;
  if (places.dates.length + places.amounts.length === 0) return { dates: NONE, amounts: NONE, covered: line };
  const { dates, amounts } = short.length === line.length ? places : inWholeLine(places, line);
  const dated = coverSpans(line, withLatest(line, dates), STAND_IN.date);
  return {
    dates: dates.map((place) => readDate(line, place, language)),
    amounts: amounts.map((place) => readAmount(line, place)),
    covered: coverSpans(dated, amounts, STAND_IN.amount),
  };
}
