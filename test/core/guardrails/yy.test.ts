import { readFileSync, readdirSync } from 'node:fs';
import { corpusLanguages, readHonest, readHostile, tryAll } from '../../fixtures/drafts/readDrafts';
test('x', () => { const o: string[] = []; for (const l of corpusLanguages) o.push(...tryAll(l)); require('fs').writeFileSync('/tmp/out2.txt', o.join('\n')); });
