import { checkDraft } from '../../../core/guardrails/runChecks';
import { otherCustomers } from '../../fixtures/drafts/scenarios';
import { corpusLanguages, readHonest, readHostile } from '../../fixtures/drafts/readDrafts';
test('x', () => {
  const out: string[] = [];
  let n = 0, bad = 0;
  for (const l of corpusLanguages) for (const h of readHonest(l)) {
    n++; const f = checkDraft({ draft: h.draft, others: otherCustomers }).filter((c) => !c.passed);
    if (f.length) { bad++; out.push(h.where + ' ' + f.map((c) => c.name + ': ' + c.message.slice(0, 130)).join(' || ')); }
  }
  out.push(`HONEST ${n} refused ${bad}`);
  if (process.env.HOSTILE) { let m = 0, p = 0, miss = 0;
  for (const l of corpusLanguages) for (const h of readHostile(l)) {
    m++; const f = checkDraft({ draft: h.draft, others: otherCustomers }).filter((c) => !c.passed).map((c) => c.name);
    if (!f.length) { p++; out.push('PASSES ' + h.where + ' ' + h.checks); } else { const w = h.checks.filter((c) => !f.includes(c)); if (w.length) { miss++; out.push('MISSES ' + h.where + ' ' + w + ' got ' + f); } }
  }
  out.push(`HOSTILE ${m} passed ${p} not by the named check ${miss}`); }
  require('fs').writeFileSync('/tmp/out.txt', out.join('\n'));
});
