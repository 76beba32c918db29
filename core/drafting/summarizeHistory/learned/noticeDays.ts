import { daysBetween, type CalendarDate } from '../../../calendar/calendarDate';
import { notice, stemOf } from '../../../wording/features';
import { rowsNoticed, type Noticed } from '../../../wording/noticed';
import { wordsIn } from '../../../wording/wordsIn';
import type { QuotedSentence } from '../claimsTogether';
import { daysOfPaying, type DaysOfPaying } from '../daysOfPaying';
import { eachDay, type DayInMail } from './daysInMail';
import { noticeClauses, noticeWordsAround, wordsOfDays, type WordsOfDays } from './noticeAround';
import { noticeChances, type ChanceOfLabel } from './noticeChances';

/** A message with the days it names, and what its sentences are likely to say. */
export interface MailWithDays {
  sentences: readonly QuotedSentence[];
  days: readonly DayInMail[];
  chances: readonly ChanceOfLabel[];
  /** The day it was written. */
  today: CalendarDate;
}

const NO_DAYS: DaysOfPaying = { days: [], isSure: false };
const FEW = 3;
const SOME = 6;
const WORDS_OF_A_LENGTH = 4;
const WORDS_BESIDE = 12;
/** How far it is to a day, in steps that grow. */
const STEPS = [0, 1, 2, 4, 7, 10, 14, 21, 31, 62];

const few = (count: number): number => Math.min(FEW, count);
const stepOf = (days: number): number => STEPS.findLastIndex((step) => days >= step);
const meaningsIn = (sentences: readonly QuotedSentence[]): Set<string> =>
  new Set(sentences.flatMap(({ meanings }) => meanings.flatMap(({ means }) => [...means])));
const kindsIn = (sentences: readonly QuotedSentence[]): Set<string> =>
  new Set(sentences.flatMap(({ claims }) => claims.map(({ kind }) => kind)));

/** How a day is said: by its weekday, a number, a date, or in words. */
function kindOf({ isWeekday, isLoose, day, index, length }: DayInMail, text: string, today: CalendarDate): string {
  if (isWeekday) return 'weekday';
  if (isLoose) return 'loose';
  if (day === today) return 'today';
  return /\d/.test(text.slice(index, index + length)) ? 'digits' : 'words';
}

/** Notices where a day stands among the others of the message. */
function noticePlace(one: DayInMail, kind: string, { sentences, days, today }: MailWithDays, noticed: Noticed): void {
  const each = eachDay(days).sort();
  const rank = each.indexOf(one.day);
  const order = days.indexOf(one);
  const here = days.filter(({ at }) => at === one.at);
  const dated = (at: number): boolean => days.some((other) => other.at === at);
  const among = `of${few(each.length)}`;
  const [before, after] = [each[rank - 1], each[rank + 1]];
  const places = [
    `kind${kind}`,
    `distance${stepOf(daysBetween(today, one.day))}`,
    `days${among}`,
    `only${each.length === 1}${kind}`,
    `inSentence${few(new Set(here.map(({ day }) => day)).size)}`,
    `rank${few(rank)}${among}`,
    `latest${rank === each.length - 1}${among}`,
    `order${few(order)}of${Math.min(FEW + 1, days.length)}`,
    `lastNamed${order === days.length - 1}`,
    `own${few(here.indexOf(one))}of${Math.min(FEW + 1, here.length)}`,
    `at${few(one.at)}`,
    `end${few(sentences.length - one.at)}`,
    `sentences${Math.min(SOME, sentences.length)}`,
    `named${few(days.filter(({ day }) => day === one.day).length)}`,
    `datedBefore${dated(one.at - 1)}`,
    `datedAfter${dated(one.at + 1)}`,
    ...(before ? [`after${stepOf(daysBetween(before, one.day))}`] : []),
    ...(after ? [`before${stepOf(daysBetween(one.day, after))}`] : []),
  ];
  for (const place of places) notice(place, noticed);
}

/** Notices what the sentence of a day says as a whole, and what points back to the day. */
function noticeSentence(one: DayInMail, sentence: QuotedSentence, words: WordsOfDays, noticed: Noticed): void {
  const { text, claims } = sentence;
  const { dates } = one.book;
  notice(`length${Math.min(SOME, Math.floor(words.words.length / WORDS_OF_A_LENGTH))}`, noticed);
  if (/\?["')\]]*$/.test(text)) notice('asked', noticed);
  if (text.search(dates.aside) >= 0) notice('asideS', noticed);
  if (text.search(dates.incoming) >= 0) notice('incomingS', noticed);
  const rest = text.slice(one.index + one.length);
  if (rest.search(dates.thatDay) >= 0) notice('thatDay', noticed);
  if (rest.search(dates.then) >= 0) notice('then', noticed);
  for (const meaning of meaningsIn([sentence])) notice(`s${meaning}`, noticed);
  for (const { kind } of claims) notice(`C${kind}`, noticed);
}

/** Notices what the sentences before and after say. */
function noticeBeside(one: DayInMail, sentences: readonly QuotedSentence[], noticed: Noticed): void {
  const next = sentences[one.at + 1];
  if (next && next.text.search(one.book.dates.thatDay) >= 0) notice('thatDayNext', noticed);
  if (next && next.text.search(one.book.dates.then) >= 0) notice('thenNext', noticed);
  for (const [side, beside] of [
    ['<', sentences[one.at - 1]],
    ['>', next],
  ] as const) {
    const told = beside ? [beside] : [];
    if (!beside) notice(`${side}none`, noticed);
    for (const meaning of meaningsIn(told)) notice(`${side}${meaning}`, noticed);
    for (const kind of kindsIn(told)) notice(`${side}C${kind}`, noticed);
    for (const word of wordsIn(beside?.text ?? '').slice(0, WORDS_BESIDE)) notice(`${side}w${stemOf(word)}`, noticed);
  }
}

/** What rules make of the days of a sentence. */
interface RulesOfDays {
  promised: readonly CalendarDate[];
  paying: DaysOfPaying;
}

function rulesOf({ text, claims }: QuotedSentence, places: readonly DayInMail[], today: CalendarDate): RulesOfDays {
  const promised = claims.flatMap(({ kind, days }) => (kind === 'promise' ? days : []));
  const [first] = places;
  const clauses = first?.meaning?.clauses ?? [];
  return { promised, paying: first ? daysOfPaying({ text, places, clauses, today }, first.book) : NO_DAYS };
}

function noticeRules(day: CalendarDate, { promised, paying }: RulesOfDays, noticed: Noticed): void {
  notice(`rule${promised.includes(day)}${promised.some((other) => other !== day)}`, noticed);
  notice(`paying${paying.days.includes(day)}${paying.isSure}`, noticed);
}

/** A sentence that names days, read once for all of them. */
function readOnce(sentence: QuotedSentence | undefined, places: readonly DayInMail[], today: CalendarDate) {
  if (!sentence) return undefined;
  return { sentence, words: wordsOfDays(sentence.text, places), rules: rulesOf(sentence, places, today) };
}

/** What is noticed around each day of a message, in their order: its words, its sentence, its neighbours and its place. */
export function noticeDays(mail: MailWithDays): (readonly number[])[] {
  const { sentences, days, chances, today } = mail;
  const [kinds, meanings] = [kindsIn(sentences), meaningsIn(sentences)];
  const dated = new Set(days.map(({ at }) => at));
  const isOnly = eachDay(days).length === 1;
  const read = new Map([...dated].map((at) => [at, readOnce(sentences[at], days.filter((one) => one.at === at), today)])); // prettier-ignore
  return days.map((one) =>
    rowsNoticed((noticed) => {
      const around = read.get(one.at);
      if (!around) return;
      const { sentence, words, rules } = around;
      noticeWordsAround(one, words, sentence.text, noticed);
      noticeClauses(one, noticed);
      noticePlace(one, kindOf(one, sentence.text, today), mail, noticed);
      noticeSentence(one, sentence, words, noticed);
      noticeBeside(one, sentences, noticed);
      noticeRules(one.day, rules, noticed);
      noticeChances(chances, { at: one.at, dated, isOnly }, noticed);
      for (const kind of kinds) notice(`DC${kind}`, noticed);
      for (const meaning of meanings) notice(`D${meaning}`, noticed);
    }),
  );
}
