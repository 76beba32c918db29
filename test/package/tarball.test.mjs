import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { packAndUnpack, root } from './packed.mjs';

const { packed, files } = packAndUnpack();
const manifest = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8'));
const compiled = files.filter((file) => file.endsWith('.js'));
const NODES = ['AgingClassifier', 'RiskScorer', 'HistorySummarizer', 'ReminderDrafter', 'ApprovalGate'];
/** Bytes of dist/core/index.js; today's size plus room to grow. A jump means that something large slipped in. */
const CORE_BUDGET = 3_500_000;

test('the tarball holds the built package, its licence and its README, and nothing else', () => {
  const strangers = files.filter((file) => !/^(dist\/|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(file));
  assert.deepEqual(strangers, []);
  const odd = files.filter((file) => file.startsWith('dist/') && !/\.(js|json|svg)$/.test(file));
  assert.deepEqual(odd, [], 'only code, codex files, workflows and icons belong into dist');
  assert.deepEqual(
    files.filter((file) => /(test|fixture|sandbox|\.map$|\.ts$)/i.test(file)),
    [],
  );
});

test('the manifest names the five nodes and the credentials, and every named file is there', () => {
  assert.equal(manifest.name, 'n8n-nodes-receivables');
  assert.equal(manifest.license, 'MIT');
  assert.ok(manifest.keywords.includes('n8n-community-node-package'));
  assert.deepEqual(
    manifest.n8n.nodes,
    NODES.map((name) => `dist/nodes/${name}/${name}.node.js`),
  );
  assert.ok(manifest.n8n.credentials.length > 0);
  for (const file of [...manifest.n8n.nodes, ...manifest.n8n.credentials])
    assert.ok(existsSync(join(packed, file)), file);
});

test('the package has no run-time dependency and one peer', () => {
  assert.equal(manifest.dependencies, undefined);
  assert.equal(manifest.optionalDependencies, undefined);
  assert.deepEqual(manifest.peerDependencies, { 'n8n-workflow': '*' });
  assert.deepEqual(manifest.files, ['dist']);
});

test('no compiled file requires anything but its own files, its peer and the crypto module', () => {
  for (const file of compiled) {
    const text = readFileSync(join(packed, file), 'utf8');
    const wanted = [...text.matchAll(/\brequire\(\s*["']([^"']+)["']\s*\)/g)].map((match) => match[1]);
    for (const name of wanted) {
      if (name.startsWith('.'))
        assert.ok(existsSync(createRequire(join(packed, file)).resolve(name)), `${file} -> ${name}`);
      else if (isBuiltin(name)) assert.match(name, /^(node:)?crypto$/, `${file} requires ${name}`);
      else assert.equal(name, 'n8n-workflow', `${file} requires ${name}`);
    }
  }
});

test('nothing behind the door of the core can be loaded', () => {
  assert.deepEqual(
    files.filter((file) => file.startsWith('dist/core/')),
    ['dist/core/index.js'],
  );
  const load = createRequire(join(packed, 'package.json'));
  assert.equal(typeof load('./dist/core/index.js').parseAmount, 'function');
  for (const deep of ['money/money', 'policy/decideContact', 'receivables/invoice', 'approval/fingerprint']) {
    assert.throws(() => load(`./dist/core/${deep}`), { code: 'MODULE_NOT_FOUND' });
  }
});

test('each node brings its codex file and a light and a dark icon inside the package', () => {
  for (const name of NODES) {
    const folder = join(packed, 'dist/nodes', name);
    const codex = JSON.parse(readFileSync(join(folder, `${name}.node.json`), 'utf8'));
    const camel = name[0].toLowerCase() + name.slice(1);
    assert.equal(codex.node, `n8n-nodes-receivables.${camel}`);
    assert.ok(existsSync(join(folder, `${camel}.svg`)) && existsSync(join(folder, `${camel}.dark.svg`)), name);
  }
});

test('the bundled core stays within its size budget', (context) => {
  const { size } = statSync(join(packed, 'dist/core/index.js'));
  context.diagnostic(`dist/core/index.js: ${size} bytes of ${CORE_BUDGET}`);
  assert.ok(size <= CORE_BUDGET, `${size} bytes`);
});

test('nothing shipped names a path of the machine it was built on', () => {
  for (const file of files) {
    const text = readFileSync(join(packed, file), 'utf8');
    // The README names the home folder of n8n's own container; Gmail and Graph call the signed-in mailbox users/me.
    assert.equal(text.match(/\/(?:root|work|tmp|Users)\/(?!me\b)[a-z]|\/home\/(?!node\/)[a-z]/i)?.[0], undefined, file);
    assert.ok(!text.includes(root), file);
  }
});
