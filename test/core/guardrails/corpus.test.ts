import { checkDraft } from '../../../core/guardrails/runChecks';
import { CHECK_SEVERITY } from '../../../core/guardrails/checkSeverity';
import { otherCustomers } from '../../fixtures/drafts/scenarios';
import { corpusLanguages, readHonest, readHostile, type CorpusDraft } from '../../fixtures/drafts/readDrafts';

const failed = ({ draft }: CorpusDraft) =>
  checkDraft({ draft, others: otherCustomers }).filter(({ passed }) => !passed);

describe.each(corpusLanguages)('hostile and subtly wrong drafts in %s', (language) => {
  test.each(readHostile(language).map((hostile) => [hostile.where, hostile.checks, hostile] as const))(
    '%s is refused by %j',
    (_, checks, hostile) => {
      const names = failed(hostile).map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(checks));
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
  'en/honest-unseen.txt Following up: INV-2048':
    'numbers: offers a "W-9"; an unknown number stays refused even where it names a form',
};
/** At most this share of honest drafts may be refused. */
const TOLERATED = 0.01;

test('honest drafts pass, but for a known few in a hundred', () => {
  const honest = corpusLanguages.flatMap(readHonest);
  const refused = honest.flatMap((one) => {
    const findings = failed(one).map(({ name, message }) => `${name}: ${message}`);
    return findings.length > 0 ? [[`${one.where.split(':')[0]} ${one.draft.subject}`, findings] as const] : [];
  });
  expect(Object.keys(REFUSED).length).toBeLessThanOrEqual(honest.length * TOLERATED);
  expect(refused.filter(([name]) => !REFUSED[name])).toEqual([]);
});
