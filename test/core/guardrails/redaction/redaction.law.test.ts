import fc from 'fast-check';
import { redactTexts, restoreText, type KnownPrivate } from '../../../../core';

const LETTERS = [
  'abcdefghijklmnopqrstuvwxyzäöüßéèêëçñøåæœłśźżćńóąęčďěňřšťůžýíúâãõôàòìïşğıő',
  'абвгдежзиклмнопрстуфхцчшщыэюя',
  'αβγδεζηθικλμνξοπρτυφχψω',
  '山田太郎佐藤鈴木高橋伊中村加東京大阪花子',
];
const word = (alphabet: string) => fc.array(fc.constantFrom(...alphabet), { minLength: 4, maxLength: 11 }).map((letters) => letters.join('')); // prettier-ignore
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const nameOf = (parts: number) =>
  fc.constantFrom(...LETTERS).chain((alphabet) => fc.array(word(alphabet), { minLength: parts, maxLength: 3 })).map((words) => words.map(capital).join(' ')); // prettier-ignore
const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join('')); // prettier-ignore

const person = nameOf(2);
const company = fc.tuple(nameOf(1), fc.constantFrom('', ' Ltd', ' GmbH', ' S.r.l.', ' & Co. KG', ' AB', ' s.r.o.')).map(([name, form]) => name + form); // prettier-ignore
const email = fc.tuple(word(LETTERS[0] ?? ''), word('abcdefgh')).map(([local, host]) => `${local}@${host}.example`);
const phone = fc.tuple(fc.constantFrom('+49 30 ', '+44 20 7', '+1 555-', '0', '(030) '), digits(7)).map(([code, rest]) => `${code}${rest}`); // prettier-ignore
const iban = fc.tuple(fc.constantFrom('DE', 'FR', 'GB', 'ES', 'PL'), digits(20)).map(([land, rest]) => land + rest);
const vat = fc.tuple(fc.constantFrom('DE', 'ATU', 'PL', 'ESB'), digits(9)).map(([land, rest]) => land + rest);
const address = fc.tuple(word('abcdefghiklmnoprstu').map(capital), fc.integer({ min: 1, max: 99 }), digits(5), word('aeioulmnrst').map(capital)).map(([street, house, code, town]) => `${street}straße ${house}, ${code} ${town}`); // prettier-ignore

/** How people write a name without thinking: shouted, small, decomposed, without accents, broken over lines. */
const writing = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  (text) => text.replace(/ /g, '\n\t  '),
  (text) => text.replace(/ /g, '\u00a0\u00a0'),
  (text) => [...text].join('\u200b'),
  (text) => text.replace(/^(..)/u, '$1\n'),
);
const filler = fc.constantFrom('We will pay, ', 'wrote on 16 November 2026: ', '\n\n', 'Rechnung 20481 ', '。', ' … ', '— ', '1.234,50 €; '); // prettier-ignore

const folded = (text: string): string =>
  text.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '').toLowerCase().replace(/ß/g, 'ss').replace(/[^\p{L}\p{N}]/gu, ''); // prettier-ignore
const asShown = (redacted: string): string => folded(redacted.replace(/\{\{[A-Z]+_\d+\}\}/g, ' | '));

const facts = fc.record({ person, company, email, phone, iban, vat, address });

test('no original leaves, however it is written, and every text comes back letter by letter', () => {
  fc.assert(
    fc.property(
      facts,
      fc.array(
        fc.tuple(fc.constantFrom('person', 'company', 'email', 'phone', 'iban', 'vat', 'address'), writing, filler),
        { minLength: 1, maxLength: 9 },
      ),
      (all, pieces) => {
        const known: KnownPrivate[] = [
          { kind: 'PERSON', original: all.person },
          { kind: 'COMPANY', original: all.company },
          { kind: 'ADDRESS', original: all.address },
        ];
        const written = pieces.map(([which, write]) => (['person', 'company'].includes(which) ? write(all[which as 'person']) : all[which as 'person'])); // prettier-ignore
        const text = pieces.map(([, , before], index) => `${before} ${written[index] ?? ''} `).join('');
        const { texts: [redacted], placeholders } = redactTexts({ texts: [text], known }); // prettier-ignore
        const shown = redacted?.text ?? '';
        for (const original of [...written, ...pieces.map(([which]) => all[which as 'person'])]) {
          expect(shown).not.toContain(original);
          expect(asShown(shown)).not.toContain(folded(original));
        }
        let at = 0;
        let back = '';
        for (const cover of redacted?.covers ?? []) {
          back += shown.slice(at, cover.start) + cover.written;
          at = cover.end;
        }
        expect(back + shown.slice(at)).toBe(text);
        expect(new Set(placeholders.map(({ mark }) => mark)).size).toBe(placeholders.length);
        expect(restoreText({ text: shown, placeholders }).kind).toBe('restored');
      },
    ),
    { numRuns: 300 },
  );
});

test('free text needs no ledger for addresses, numbers and accounts', () => {
  fc.assert(
    fc.property(facts, ({ email: mail, phone: call, iban: bank, vat: tax, address: home }) => {
      const text = `Hello, write to ${mail} or call ${call}.\nBank: ${bank}\nVAT ${tax}\n${home}\nbye`;
      const shown = redactTexts({ texts: [text] }).texts[0]?.text ?? '';
      for (const original of [mail, call, bank, tax, ...home.split(', ')]) expect(shown).not.toContain(original);
    }),
    { numRuns: 300 },
  );
});

test('any text at all is survived, and comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), person, (text, name) => {
      const { texts: [redacted] } = redactTexts({ texts: [text], known: [{ kind: 'PERSON', original: name }] }); // prettier-ignore
      expect(redacted?.covers.every(({ start, end }) => end > start)).toBe(true);
    }),
  );
});
