import { type Check } from '../checkInput';
import { type CheckName } from '../checkSeverity';

/** Every check by its name. */
export const CHECKS = {} as Record<CheckName, Check>;
