import type { Reason } from '../receivables/sections/contact';
import type { Situation } from './situation';

/** One question that can keep us silent: the reason, or undefined when it does not apply. */
export type Hold = (situation: Situation) => Reason | undefined;
