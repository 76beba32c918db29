import { type CheckResult } from '../../receivables/sections/draft';
import { type CheckName } from '../checkSeverity';

const MOST_SHOWN = 3;
const LONGEST_SHOWN = 60;

/** A finding as it is quoted in a message: one line, shortened, never more than a few. */
function shown(findings: readonly string[]): string {
  const unique = [...new Set(findings.map((text) => text.replace(/\s+/g, ' ').trim()))];
  const some = unique
    .slice(0, MOST_SHOWN)
    .map((text) => `"${text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text}"`);
  return unique.length > MOST_SHOWN ? `${some.join(', ')} and ${unique.length - MOST_SHOWN} more` : some.join(', ');
}

/** Passed when there are no findings; otherwise the sentence with `%` replaced by what was found. */
export function verdict(name: CheckName, findings: readonly string[], passed: string, failed: string): CheckResult {
  if (findings.length === 0) return { name, passed: true, message: passed };
  return { name, passed: false, message: failed.replace('%', () => shown(findings)) };
}
