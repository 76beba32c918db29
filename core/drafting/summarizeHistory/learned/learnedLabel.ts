import type { TriageLabel } from '../../../receivables/sections/triage';

/** Every label that is learned; "other" is what none of them holds. */
export type LearnedLabel = Exclude<TriageLabel, 'other'>;
