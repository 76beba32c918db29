import { type CalendarDate } from '../calendar/calendarDate';
import { coveredLines, type CoveredLine } from './coveredLines';
import { type CheckFacts } from './guardedMessage';
import { foldInPlace } from './foldText';
import { escapePattern, type Span } from './knownText';
import { DAY_CUES, type DayCues } from './phrases/dayCues';
import { onceFor } from './remember';

/**
 * What a day is said to be. `asOf`: the day of the draft. `notYet`: until then nothing has come. `open`: it may be any of our
 * days, as at the head of a letter or of a sentence. `plain`: anything but the day of the draft, which has to be called so.
 */
export type DayRole = 'asOf' | 'due' | 'notYet' | 'open' | 'plain';

interface CuePatterns {
  asOf: RegExp;
  at: RegExp;
  due: RegExp;
  until: RegExp;
  not: RegExp;
  dueAfter: RegExp;
  asOfAfter: RegExp;
}

const NEVER = /(?!)/;
const NEAR = 60;
/** The point of an abbreviation ends no sentence: "pr. 17. november". */
const SHORT = /(?<!\p{L})(pr|per|d|den)\./gu;

function anyOf(words: readonly string[]): string {
  const sources = words.map((word) => escapePattern(foldInPlace(word)).replaceAll('\\*', '\\p{L}{0,12}'));
  return `(?:${sources.sort((left, right) => right.length - left.length).join('|')})`;
}

function compile({ asOf, at, statements, due, until, not, between }: DayCues): CuePatterns {
  // Without blanks between words there is nothing small in between either.
  if (between.length === 0) {
    const japanese = (words: readonly string[]) => new RegExp(`${anyOf(words)} ?の? ?$`, 'u');
    return {
      asOf: japanese(asOf),
      at: NEVER,
      due: japanese(due),
      until: NEVER,
      not: NEVER,
      dueAfter: /^ ?[がを]? ?(?:お支払い?)?期[日限]/u,
      asOfAfter: /^ ?(?:現 ?在|時 ?点|付(?! ?で))/u,
    };
  }
  const small = `(?: ${anyOf(between)}){0,3}`;
  const article = '(?: (?:the|den|dem|le|el|il|de))?';
  const said = `(?<![\\p{L}])${anyOf(asOf)}${article}`;
  const listed = `(?<![\\p{L}])${anyOf(statements)}(?: \\p{L}{1,18}){0,5} ${anyOf(at)}${article}`;
  return {
    asOf: new RegExp(`(?:${said}|${listed}) $`, 'u'),
    // "Per 17 November 2026 …" at the start of a sentence.
    at: new RegExp(`^${anyOf(at)}(?: (?:the|den))? $`, 'u'),
    due: new RegExp(`(?<![\\p{L}])${anyOf(due)}${small} $`, 'u'),
    until: new RegExp(`^${anyOf(until)}(?: (?:the|den|le|el|il|dem))? $`, 'u'),
    not: new RegExp(`(?<![\\p{L}])${anyOf(not)}(?![\\p{L}])`, 'u'),
    dueAfter: new RegExp(`^${anyOf(due)}(?![\\p{L}])`, 'u'),
    asOfAfter: NEVER,
  };
}

const PATTERNS = new Map(Object.entries(DAY_CUES).map(([language, cues]) => [language, compile(cues)]));

/** Letters and blanks only, so that marks and covered facts do not stand between a word and its day. */
const wordsOf = (text: string): string => text.replace(/[^\p{L}]+/gu, ' ');

/** The words of a text that ends where a day stands, with the blank before it. */
const wordsUpTo = (text: string): string => `${wordsOf(text.trimStart())} `.replace(/ +$/, ' ');

/** "Berlin, 17 November 2026" or "Date: 17 November 2026" on a line of its own. */
function isAlone(rest: string, { start, end }: Span): boolean {
  const line = rest.slice(rest.lastIndexOf('\n', start - 1) + 1, start);
  const after = rest.slice(end).split('\n', 1)[0] ?? '';
  return (
    /^ *(?:\p{Lu}[\p{L} ]{1,30}, *(?:le |den |a |de |am )?|(?:date|datum|fecha|data|dato|日付|発行日) *[::] *)?$/iu.test(
      line,
    ) && /^[ .]*$/.test(after)
  );
}

function readRole(rest: string, mention: Span, patterns: CuePatterns): DayRole {
  const { start, end } = mention;
  const near = foldInPlace(rest.slice(Math.max(0, start - NEAR), start)).replace(SHORT, '$1 ');
  const sentence = near.slice(near.search(/[^.!?;\n\ue003]*$/)).trimStart();
  const after = foldInPlace(rest.slice(end, end + NEAR)).split(/[.!?;,\n\ue003]/, 1)[0] ?? '';
  const before = wordsUpTo(sentence);
  if (patterns.due.test(before)) return 'due';
  const opening = wordsUpTo(sentence.slice(sentence.search(/[^,:]*$/)));
  if (patterns.until.test(opening) && patterns.not.test(wordsOf(after))) return 'notYet';
  // What stands before a colon is said of something else: "On your account: EUR 410.00 on 24 November".
  const said = wordsUpTo(sentence.slice(sentence.search(/[^:]*$/)));
  if (patterns.asOf.test(said) || patterns.asOfAfter.test(after)) return 'asOf';
  if (patterns.at.test(before)) return 'open';
  if (patterns.dueAfter.test(wordsOf(after).trimStart())) return 'due';
  return isAlone(rest, mention) ? 'open' : 'plain';
}

const LONGEST_LINE = 1_000_000;
/** What a line makes of the days in it, by language and place. */
const rolesIn = coveredLines.once((): Map<CuePatterns, Map<number, DayRole>> => new Map());

/** What the words around a day make of it, in the message's language. */
export function dayRole(line: CoveredLine, mention: Span, language: string): DayRole {
  const patterns = PATTERNS.get(language.toLowerCase().split(/[-_]/)[0] ?? '');
  if (!patterns) return 'plain';
  const known = rolesIn(line);
  const roles = known.get(patterns) ?? new Map<number, DayRole>();
  known.set(patterns, roles);
  const place = mention.start * LONGEST_LINE + mention.end;
  const role = roles.get(place) ?? readRole(line.text, mention, patterns);
  roles.set(place, role);
  return role;
}

/** The days that a day in each role may be. */
export const daysByRole = onceFor(
  ({ invoices, asOf, facts }: CheckFacts): Readonly<Record<DayRole, readonly CalendarDate[]>> => {
    const { promise, contact, elsewhere } = facts;
    const due = invoices.map(({ dueDate }) => dueDate);
    const promised = [promise?.date, ...(elsewhere?.promises ?? []).map(({ date }) => date)];
    const written = [contact?.lastReminderOn, contact?.lastReplyOn];
    const listOf = (...days: readonly (CalendarDate | undefined)[]): CalendarDate[] => [
      ...new Set(days.filter((day) => day !== undefined)),
    ];
    return {
      asOf: listOf(asOf),
      due: listOf(...due),
      notYet: listOf(asOf, ...promised),
      open: listOf(asOf, ...due, ...promised, ...written),
      plain: listOf(...due, ...promised, ...written),
    };
  },
);
