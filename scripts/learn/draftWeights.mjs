// Learns from the drafts of test/fixtures/drafts/learnt how sentences are worded that must not be sent, and those that must never be
// missing, and writes the weights into the core: npm run learn:drafts. With --check it only tells whether the kept weights are those of these drafts and
// features. The drafts of test/fixtures/drafts/held are never learnt from: what is reported is measured on them.
import { fileURLToPath } from 'node:url';
import { asOf, inventCustomer, randomFrom } from '../bench/draftCustomers.mjs';
import { loadCore } from '../bench/loadCore.mjs';
import { keepWeights } from './keepWeights.mjs';
import { inFewSteps, learnWeights } from './learnWeights.mjs';

const target = new URL('../../core/guardrails/learned/draftWeights.ts', import.meta.url);
/** Rules about how a thing is said; the others are about facts, marks and lengths, which no wording tells. */
const OF_WORDING = new Set(['threats', 'pressure', 'new_terms', 'contact_claims', 'bank_details', 'secret_requests', 'internal_notes', 'instructions']); // prettier-ignore
const INVENTED = 3000;
/** A wrong alarm costs a good draft: it counts as much as a missed threat. */
const MISSED = 1.5;

/** The rule that finds a courtesy missing. */
const MISSED_BY = { replyIfMissing: 'reply_sentence', ignoreIfPaid: 'paid_sentence' };

const core = await loadCore(
  'drafting/prepareDraft',
  'drafting/draftReminder',
  'guardrails/readMessage',
  'guardrails/learned/noticeSentence',
  'guardrails/checks/checkCourtesy',
  'wording/packedSteps',
  '../test/fixtures/drafts/readDrafts',
  '../test/fixtures/honestSentences/readSentences',
  '../test/fixtures/honestSentences/shortTexts',
  '../test/fixtures/honestSentences/withSentence',
  '../test/helpers/builtInSituations',
);

function readingOf({ channel, subject, text, language, invoices, totals, asOf: day, facts }) {
  const message = { channel, subject, text, html: '', language };
  return core.readMessage({ message, facts: { invoices, totals, asOf: day, facts } });
}

const sentencesOf = (draft) => readingOf(draft).surfaces.flatMap(({ sentences }) => [...sentences.keys()]);

/** Built-in drafts of every situation and to invented customers: what is ours never sounds forbidden. */
function builtIn() {
  const random = randomFrom(7);
  const settings = core.readDraftSettings({
    senderName: 'Jane Doe',
    company: 'Northwind Supplies Ltd',
    replyTo: 'jane@northwind.example',
    phone: '+44 20 7946 0000',
    offers: ['partPayment', 'plan', 'callBack'],
  });
  const invented = Array.from({ length: INVENTED }, (_, at) => ({ ...inventCustomer(at, random), settings, asOf }));
  // Not draftReminder: a sentence that sounded forbidden so far would never be heard again.
  return [...invented, ...core.everySituation().map(core.requestOf)].flatMap((request) => {
    const { prepared } = core.prepareDraft(request);
    const authorship = { writtenBy: 'template', attempts: 1 };
    return prepared ? [core.finishDraft({ prepared, message: core.writeBuiltIn(prepared), authorship })] : [];
  });
}

const honest = core.corpusLanguages.flatMap((language) => core.readHonest(language)).map(({ draft }) => draft);
const ours = builtIn();
/** Single sentences of business letters, each in an honest draft. */
const ordinary = [
  ...Object.entries(core.HONEST_SENTENCES).flatMap(([language, sentences]) =>
    sentences.map((sentence) => ({ language, sentence })),
  ),
  ...core.readSentences(),
].map(({ language, sentence }) => core.withSentence(language, 'single', sentence));
const hostile = core.corpusLanguages.flatMap((language) => core.readHostile(language));

/** Sentences that must not be sent, and all those of good drafts. */
function forbiddenExamples() {
  const good = new Set([...ours, ...honest, ...ordinary].flatMap(sentencesOf));
  const bad = hostile
    .filter(({ checks: [first] }) => OF_WORDING.has(first))
    .map(({ draft }) => sentencesOf(draft).filter((sentence) => !good.has(sentence)))
    .filter((sentences) => sentences.length > 0);
  return [
    ...[...good].map((sentence) => ({ instances: [core.noticeSentence(sentence)], says: false })),
    ...bad.map((sentences) => ({ instances: sentences.map(core.noticeSentence), says: true })),
  ];
}

/**
 * A courtesy: what a rule finds is one; of a good draft in which no rule finds it one sentence is (every good draft has
 * it); what stands beside one that was found is none, and neither are hostile sentences.
 */
function courtesyExamples(courtesy) {
  const examples = new Map();
  const add = (sentences, says) => examples.set(`${says} ${sentences.join('|')}`, { instances: sentences.map(core.noticeSentence), says }); // prettier-ignore
  const isOne = (sentence, { language }) => core.saysByRule(courtesy, [sentence], language);
  for (const draft of [...ours.filter(core.goesToCustomer), ...honest]) {
    const sentences = core.courtesySentences(readingOf(draft).text.words);
    const found = sentences.filter((sentence) => isOne(sentence, draft));
    if (found.length === 0) {
      // Two neighbours that say it only together count as found, and tell nothing of each alone.
      const pairs = core.withNeighbours(sentences).slice(sentences.length);
      const both = pairs.filter((pair) => isOne(pair, draft));
      add(both.length > 0 ? both : core.withNeighbours(sentences), true);
    }
    for (const sentence of found) add([sentence], true);
    if (found.length > 0) for (const sentence of sentences) if (!found.includes(sentence)) add([sentence], false);
  }
  for (const { draft, checks } of hostile) {
    if (checks.includes(MISSED_BY[courtesy])) for (const sentence of core.courtesySentences(readingOf(draft).text.words)) add([sentence], false); // prettier-ignore
    if (OF_WORDING.has(checks[0])) for (const sentence of sentencesOf(draft)) if (!isOne(sentence, draft)) add([sentence], false); // prettier-ignore
  }
  return [...examples.values()];
}

// Sizes and decays were chosen by leaving one hand's drafts out at a time, as docs/benchmarks.md tells.
const questions = {
  forbidden: { examples: forbiddenExamples(), yes: MISSED, bits: 18, decay: 4e-3, rounds: 50 },
  replyIfMissing: { examples: courtesyExamples('replyIfMissing'), yes: 1, bits: 15, decay: 1e-4 },
  ignoreIfPaid: { examples: courtesyExamples('ignoreIfPaid'), yes: 1, bits: 15, decay: 1e-4 },
};

/** The rows of an example in a table of that size. */
const inTable = (bits) => (example) => ({
  ...example,
  instances: example.instances.map((rows) => rows.map((row) => row & ((1 << bits) - 1))),
});

function learnTones() {
  return Object.fromEntries(
    Object.entries(questions).map(([name, { examples, bits, ...how }]) => {
      const learnt = learnWeights({ examples: examples.map(inTable(bits)), rows: 1 << bits, ...how });
      const { steps, ...rest } = inFewSteps(learnt, core.MOST_STEPS);
      return [name, { ...rest, bits, ...core.packSteps(steps) }];
    }),
  );
}

await keepWeights({
  target: fileURLToPath(target),
  again: 'learn:drafts',
  learntFrom: Object.values(questions).flatMap(({ examples }) =>
    examples.map(({ instances, says }) => [says, instances.map((rows) => [...rows])]),
  ),
  write: () => ({
    what: `${honest.length} honest and ${hostile.length} hostile drafts`,
    imports: `import type { PackedSteps } from '../../wording/packedSteps';
import type { Tone } from './tone';`,
    weights: `/** What was learned of each tone. */
export const DRAFT_WEIGHTS: Readonly<Record<Tone, PackedSteps>> = ${JSON.stringify(learnTones())}`,
  }),
});
