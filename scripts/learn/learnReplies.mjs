import { inGrowingSteps, learnWeights } from './learnWeights.mjs';

const LABELS = ['legal_or_insolvency', 'dispute', 'unsubscribe', 'wrong_person', 'says_paid', 'partial_payment', 'asks_for_document', 'plan_request', 'promise', 'frustration', 'out_of_office']; // prettier-ignore
/** How labels are learned: half of what is noticed is left out each time, so that no word is leaned on alone. */
const OF_LABELS = { leftOut: 0.5, averaged: 10 };
/** When days are learned, the hands are left out in so many groups. */
const GROUPS = 6;
/** How days are learned: a day that is missed counts twice as much as one too many. */
const OF_DAYS = { rounds: 12, yes: 2 };

function learnPacked(core, { bits, ...how }) {
  const { steps, ...rest } = inGrowingSteps(learnWeights({ ...how, rows: 1 << bits }));
  return { ...rest, bits, ...core.packSteps(steps) };
}

/** The weights of every label. */
export function learnLabels(core, mails) {
  const examplesOf = (label) => mails.map(({ labels, instances }) => ({ instances, says: labels.includes(label) }));
  return Object.fromEntries(
    LABELS.map((label) => [
      label,
      learnPacked(core, { examples: examplesOf(label), bits: core.REPLY_BITS, ...OF_LABELS }),
    ]),
  );
}

/** The days of a mail with what is noticed around them, and whether they are promised. */
export function examplesOfDays(core, mail, chances) {
  const noticed = core.noticeDays({ ...mail, chances });
  return core.eachDay(mail.days).map((day) => ({
    instances: noticed.filter((_, at) => mail.days[at].day === day),
    says: mail.promised.includes(day),
  }));
}

/** The weights of days, from the examples of all mails. */
export const learnFromDays = (core, examples) => learnPacked(core, { examples, bits: core.TABLE_BITS, ...OF_DAYS });

/**
 * The weights of days. How likely a sentence promises is told by weights that have not seen its hand: what is known by heart
 * tells more than it ever will of a new mail.
 */
export function learnDays(core, mails) {
  const hands = [...new Set(mails.map(({ hand }) => hand))];
  const groups = Array.from({ length: GROUPS }, (_, at) => hands.filter((_hand, index) => index % GROUPS === at));
  const examples = groups.flatMap((group) => {
    const isOut = ({ hand }) => group.includes(hand);
    const weights = core.readyWeights(
      learnLabels(
        core,
        mails.filter((mail) => !isOut(mail)),
      ),
    );
    return mails
      .filter((mail) => isOut(mail) && mail.days.length > 0)
      .flatMap((mail) => examplesOfDays(core, mail, core.chancesOf(weights, mail.instances)));
  });
  return learnFromDays(core, examples);
}
