import { checkDraft } from '../../../core/guardrails/runChecks';
import { otherCustomers } from '../../fixtures/drafts/scenarios';
import { readHonest } from '../../fixtures/drafts/readDrafts';
import { readMessage } from '../../../core/guardrails/readMessage';
test('b', () => {
  const all = ['en','de','fr','es','nl'].flatMap(readHonest).map(({ draft }) => draft);
  const cpu = (f: () => void) => { const a = process.cpuUsage(); f(); const b = process.cpuUsage(a); return (b.user + b.system) / 1000; };
  const out = [];
  for (let k = 0; k < 4; k++) out.push('pass ' + k + ': ' + (cpu(() => all.forEach((draft) => checkDraft({ draft, others: otherCustomers }))) / all.length).toFixed(3) + ' ms/draft');
  out.push('read: ' + (cpu(() => all.forEach(({ invoices, totals, asOf, facts, ...message }) => readMessage({ message, facts: { invoices, totals, asOf, facts } }))) / all.length).toFixed(3));
  require('fs').writeFileSync('/tmp/bench.txt', out.join('\n'));
});
