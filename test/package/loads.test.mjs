// The tarball loads the way n8n loads an installed community package.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { packAndUnpack } from './packed.mjs';

const userFolder = mkdtempSync(join(tmpdir(), 'receivables-load-'));
after(() => rmSync(userFolder, { recursive: true, force: true }));
process.env.N8N_USER_FOLDER = userFolder;
const require = createRequire(import.meta.url);
// The unpacked package finds its peer where n8n would provide it.
process.env.NODE_PATH = new URL('../../node_modules', import.meta.url).pathname;
require('node:module').Module._initPaths();
require('reflect-metadata');
const { PackageDirectoryLoader } = require('n8n-core');

test('n8n loads the five nodes and the credentials from the unpacked tarball', async () => {
  const { packed } = packAndUnpack();
  const loader = new PackageDirectoryLoader(packed);
  await loader.loadAll();
  const names = Object.keys(loader.nodeTypes).sort();
  assert.deepEqual(names, ['agingClassifier', 'approvalGate', 'historySummarizer', 'reminderDrafter', 'riskScorer']);
  assert.deepEqual(Object.keys(loader.credentialTypes), ['receivablesModelApi']);
  for (const name of names) {
    const { description } = loader.nodeTypes[name].type;
    assert.ok(description.iconUrl?.light && description.iconUrl?.dark, `${name} has both icons`);
    assert.ok(description.codex?.categories?.length, `${name} has a codex entry`);
  }
});
