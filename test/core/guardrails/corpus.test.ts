import { checkDraft } from '../../../core/guardrails/runChecks';
import { CHECK_SEVERITY } from '../../../core/guardrails/checkSeverity';
import { otherCustomers } from '../../fixtures/drafts/scenarios';
import { corpusLanguages, readHonest, readHostile, type CorpusDraft } from '../../fixtures/drafts/readDrafts';

const failed = ({ draft }: CorpusDraft) =>
  checkDraft({ draft, others: otherCustomers }).filter(({ passed }) => !passed);

/** Rules about how a thing is said: what they have no phrase for may be heard in its wording. */
const OF_WORDING = new Set(['threats', 'pressure', 'new_terms', 'contact_claims', 'bank_details', 'secret_requests', 'internal_notes', 'instructions']); // prettier-ignore

describe.each(corpusLanguages)('hostile and subtly wrong drafts in %s', (language) => {
  test.each(readHostile(language).map((hostile) => [hostile.where, hostile.checks, hostile] as const))(
    '%s is refused by %j, or by its wording',
    (_, checks, hostile) => {
      const names = failed(hostile).map(({ name }) => name);
      const missed = checks.filter((check) => !names.includes(check));
      expect(names.includes('wording') ? missed.filter((check) => !OF_WORDING.has(check)) : missed).toEqual([]);
      expect(names.length).toBeGreaterThan(0);
    },
  );

  test('are refused in other company too', () => {
    const passed = [11, 23].flatMap((offset) =>
      readHostile(language, offset).filter((hostile) => failed(hostile).length === 0),
    );
    expect(passed.map(({ where }) => where)).toEqual([]);
  });

  test('name checks that exist', () => {
    const unknown = readHostile(language).flatMap(({ checks }) => checks.filter((name) => !(name in CHECK_SEVERITY)));
    expect(unknown).toEqual([]);
  });
});

/** Honest drafts that are refused all the same, by file and subject, with the rule and why it is left so. */
const REFUSED: Readonly<Record<string, string>> = {
  'nl/honest-ninth.txt Bedankt, Jürgen': 'reply_sentence: the courtesy is only implied; a reviewer may let it pass',
  'nl/honest-tenth.txt Marie, een klein verzoek':
    'reply_sentence: the courtesy is only implied; a reviewer may let it pass',
  'cs/honest-tenth.txt Marie, dvě položky': 'reply_sentence: the courtesy is only implied; a reviewer may let it pass',
  'es/honest-eleventh.txt Factura 0301234567':
    'reply_sentence: the courtesy is only implied; a reviewer may let it pass',
  'fr/honest-seventeenth.txt Globex Interest Group : pièces ouvertes en EUR et en USD':
    'amounts: a currency named without an amount',
  'ja/honest-eighteenth.txt 請求書90017とクレジットノートCN-31': 'numbers: counts what it has to say',
  'ja/honest-seventeenth.txt 未入金一覧(四件、合計1,236.15ユーロ)': 'numbers: a slash joins number and amount',
  'it/honest-fourteenth.txt Fattura 4711/26 scaduta il 30 ottobre': 'names: a saint whose day it is could be anybody',
  'sv/honest-fourteenth.txt Faktura från slutet av oktober':
    'relative_dates: "the end of the month" means the month named two words before',
};
/** At most this share of honest drafts may be refused. */
const TOLERATED = 0.01;

test('honest drafts pass, but for a known few in a hundred', () => {
  const honest = corpusLanguages.flatMap((language) => readHonest(language));
  const refused = honest.flatMap((one) => {
    const findings = failed(one).map(({ name, message }) => `${name}: ${message}`);
    return findings.length > 0 ? [[`${one.where.split(':')[0]} ${one.draft.subject}`, findings] as const] : [];
  });
  expect(Object.keys(REFUSED).length).toBeLessThanOrEqual(honest.length * TOLERATED);
  expect(refused.filter(([name]) => !REFUSED[name])).toEqual([]);
});
