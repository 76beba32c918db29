import fc from 'fast-check';
import { readersOf } from '../../../core/drafting/summarizeHistory/dayReaders';
import { PHRASE_BOOKS } from '../../../core/drafting/summarizeHistory/phrases/phraseBooks';
import { matchableText } from '../../../core/history/matchableText';
import { firstLook } from '../../../core/wording/firstLook/firstLook';
import { neededTexts } from '../../../core/wording/firstLook/neededTexts';
import { readMails } from '../../fixtures/mails/readMails';

describe('what a pattern needs', () => {
  it.each([
    [/paid/, ['paid']],
    [/(?<![a-z])(?:by|on) monday\b/, ['by monday', 'on monday']],
    [
      /(?:the )?end of (?:this )?month/,
      ['end of month', 'end of this month', 'the end of month', 'the end of this month'],
    ],
    [/\d{1,2}\. ?november/, ['#.november', '#. november', '##.november', '##. november']],
    [/pay[a-z]* (?:today|tomorrow)/, [' today', ' tomorrow']],
    [/zahl(?:en|ung)?/, ['zahl', 'zahlen', 'zahlung']],
    [/late[rs]?/, ['late', 'later', 'lates']],
    [/(?=november)\w+ 1[0-2]/, [' ##']],
    [/a+b{2}c?/, ['bb', 'bbc']],
    [/(?:\w+ ){2}paid/, ['paid']],
    [/20\d{2}-[01]\d/, ['####-##']],
    [/p\.m\./, ['p.m.']],
  ])('%s', (pattern, needed) => {
    expect([...(neededTexts(pattern) ?? [])].sort()).toEqual([...needed].sort());
  });

  it.each([/\w+/, /(?:paid)?/, /paid|\w+/, /PAID/i, /(?:paid|)/, /[^a]{3}/, /^$/, /(?!paid)./])(
    'names nothing where nothing can be named: %s',
    (pattern) => {
      expect(neededTexts(pattern)).toBeUndefined();
    },
  );
});

describe('the first look', () => {
  it('tells which patterns may be found, and which are surely not', () => {
    const look = firstLook([/paid/, /on (?:mon|fri)day/, /\d+ days/, /\w+/, /d'accord/]);
    expect([...look('we paid on friday')]).toEqual([1, 1, 0, 1, 0]);
    expect([...look('in 12 days, if you are')]).toEqual([0, 0, 1, 1, 0]);
    expect([...look("d'accord")]).toEqual([0, 0, 0, 1, 1]);
    expect([...look('')]).toEqual([0, 0, 0, 1, 0]);
  });

  it('looks for the longest piece of what is needed, whatever letters stand beside it', () => {
    const [may] = firstLook([/betrag € ?\d/])('der betrag € 12');
    expect(may).toBe(1);
  });

  it('never says no to a text made to match, whatever the pattern', () => {
    const atom = fc.constantFrom('a', 'bc', ' ', '7', '\\d', '[ab]', '[^a]', '[a-c]', '.', '\\w', '-', "'", '\\.', '(?:a|bc)', '(?:b|)', '(?<x>c)'); // prettier-ignore
    const piece = fc.tuple(atom, fc.constantFrom('', '', '?', '*', '+', '{2}', '{1,2}', '{0,4}', '{2,}')).map((both) => both.join('')); // prettier-ignore
    const row = fc
      .array(piece, { minLength: 1, maxLength: 5 })
      .map((pieces) => pieces.join('').replace(/\?<x>/g, '?:'));
    const source = fc.array(row, { minLength: 1, maxLength: 3 }).map((rows) => rows.join('|'));
    const both = source.chain((of) => fc.tuple(fc.constant(of), fc.stringMatching(new RegExp(`^(?:${of})$`))));
    fc.assert(
      fc.property(both, ([of, text]) => {
        expect([...firstLook([new RegExp(of, 'g')])(text)]).toEqual([1]);
      }),
      { numRuns: 200 },
    );
  });

  it('never says no to a pattern that is found: every phrase and every way to name a day, in every mail', () => {
    const texts = readMails().map(({ text }) => matchableText({ text }).slice(0, 600));
    const missed: string[] = [];
    let found = 0;
    for (const { plain, fixed, dates } of PHRASE_BOOKS) {
      const patterns = [...Object.values(plain), ...Object.values(fixed), ...readersOf(dates).map(({ says }) => says)];
      const look = firstLook(patterns);
      // Every fifth mail in every language, so that the test stays short.
      for (const text of texts.filter((_text, at) => at % 5 === 0)) {
        const may = look(text);
        patterns.forEach((pattern, at) => {
          if (text.search(pattern) < 0) return;
          found += 1;
          if (!may[at]) missed.push(`${pattern.source.slice(0, 80)} in ${text}`);
        });
      }
    }
    expect(missed).toEqual([]);
    expect(found).toBeGreaterThan(4_000);
  });
});
