// n8n's own package scanner, run offline on its two legs: our source, and the compiled files users install.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyzePackage, SOURCE_FILE_PATTERNS } from '@n8n/scan-community-package/scanner/scanner.mjs';
import { packAndUnpack, root } from './packed.mjs';

// eslint-disable-next-line no-control-regex -- the scanner colours its report
const plain = (text) => (text ?? '').replace(/\u001b\[[0-9;]*m/g, '');

test('the scanner passes our source', async () => {
  const result = await analyzePackage(root.replace(/\/$/, ''), SOURCE_FILE_PATTERNS);
  assert.ok(result.passed, `${result.message ?? ''}\n${plain(result.details)}`);
});

test('the scanner passes every compiled file and the manifest of the tarball', async () => {
  const { packed } = packAndUnpack();
  const result = await analyzePackage(packed, ['**/*.js', 'package.json']);
  assert.ok(result.passed, `${result.message ?? ''}\n${plain(result.details)}`);
});
