import { decimalSignOf, placeAmounts, readAmount, type AmountMention, type AmountPlace } from './findAmounts';
import { placeDates, readDate, type DateMention, type DatePlace } from './findDates';
import { coverSpans, STAND_IN } from './knownText';
import { remember } from './remember';

/** Where the dates and amounts of a line stand. */
interface LinePlaces {
  dates: readonly DatePlace[];
  amounts: readonly AmountPlace[];
  /** The line with them covered. */
  covered: string;
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
  const amounts = placeAmounts(covered);
  return { dates, amounts: amounts.places, covered: amounts.covered, dependsOnDigits };
}

const MOST_SHAPES = 5000;
/** Of the language only its decimal sign counts for the places; what stands there is read anew for every line. */
const placesByShape = {
  point: remember((shape) => placesIn(shape, 'en'), { most: MOST_SHAPES }),
  comma: remember((shape) => placesIn(shape, 'de'), { most: MOST_SHAPES }),
};

/** Where dates and amounts stand is remembered by the line with every digit as 0: other digits never change a place. */
function findPlaces(line: string, language: string): LinePlaces {
  const shape = line.replace(/[1-9]/g, '0');
  const places = placesByShape[decimalSignOf(language) === '.' ? 'point' : 'comma'](shape);
  if (places.dependsOnDigits) return placesIn(line, language);
  if (!places.covered.includes('0')) return places;
  const dated = coverSpans(line, places.dates, STAND_IN.date);
  return { ...places, covered: coverSpans(dated, places.amounts, STAND_IN.amount) };
}

const NONE: readonly never[] = [];

/** Reads the dates and amounts of a line. */
export function readLine(line: string, language: string): LineReading {
  if (!/\d/.test(line)) return { dates: NONE, amounts: NONE, covered: line };
  const { dates, amounts, covered } = findPlaces(line, language);
  return {
    dates: dates.map((place) => readDate(line, place, language)),
    amounts: amounts.map((place) => readAmount(line, place)),
    covered,
  };
}
