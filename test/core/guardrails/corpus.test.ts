import { checkDraft } from '../../../core/guardrails/runChecks';
import { CHECK_SEVERITY } from '../../../core/guardrails/checkSeverity';
import { otherCustomers } from '../../fixtures/drafts/scenarios';
import { corpusLanguages, readHonest, readHostile, type CorpusDraft } from '../../fixtures/drafts/readDrafts';

const failed = ({ draft }: CorpusDraft) => checkDraft({ draft, others: otherCustomers }).filter(({ passed }) => !passed);

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

/** At most this share of honest drafts may be refused. */
const TOLERATED = 0.01;

test('honest drafts pass, but for one in a hundred', () => {
  const honest = corpusLanguages.flatMap(readHonest);
  const refused = honest.flatMap((one) => failed(one).map(({ name, message }) => `${one.where} ${name}: ${message}`));
  const drafts = new Set(refused.map((line) => line.split(' ')[0]));
  if (drafts.size > honest.length * TOLERATED) throw new Error(`${drafts.size} refused:\n${refused.join('\n')}`);
  expect(drafts.size).toBeLessThanOrEqual(honest.length * TOLERATED);
});
