import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECK_SEVERITY } from '../../../core/guardrails/checkSeverity';

test('the handbook of the guardrails names every rule with its severity, and no other', () => {
  const text = readFileSync(join(__dirname, '../../../docs/guardrails.md'), 'utf8');
  const rows = [...text.matchAll(/^\| `(\w+)` +\|.*\| (\w+) +\|$/gm)].map(([, name, severity]) => [name, severity]);
  expect(Object.fromEntries(rows)).toEqual(CHECK_SEVERITY);
});
