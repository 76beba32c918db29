// What the demo says when it cannot start: one sentence, no stack trace, nothing left behind.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { oneAtATime } from '../../sandbox/install/oneAtATime.mjs';
import { buildSqlite } from '../../sandbox/install/sqlite.mjs';
import { spaceProblem } from '../../sandbox/install/installN8n.mjs';
import { knownCause } from '../../sandbox/problem.mjs';

const demo = path.resolve(import.meta.dirname, '../../sandbox/demo.mjs');
const sentence = /^[A-Z][^\n]*\.$/;
let folder;

before(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'receivables-refusal-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

function startDemo({ args = [], env = {} }) {
  const child = spawn(process.execPath, [demo, ...args], { env: { ...process.env, ...env } });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  child.stderr.on('data', (chunk) => (said += chunk));
  const ended = new Promise((resolve) => child.on('close', (code) => resolve({ code, said })));
  return { child, ended, said: () => said };
}
const lastLine = (said) => said.trim().split('\n').at(-1);

describe('The demo that cannot start', () => {
  it('names the taken port and the option to choose another', async () => {
    const server = net.createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address();
    const { code, said } = await startDemo({ args: ['--port', String(port)] }).ended;
    server.close();
    assert.equal(code, 1);
    assert.match(lastLine(said), sentence);
    assert.match(said, new RegExp(`Port ${port} for the n8n editor is taken.*--port`));
  });

  it('refuses a port that is none', async () => {
    const { code, said } = await startDemo({ args: ['--port', 'http'] }).ended;
    assert.equal(code, 1);
    assert.match(lastLine(said), sentence);
    assert.match(said, /"http" of --port is not a port/);
  });

  it('says that there is no network, and leaves no half installation behind', async () => {
    const cache = path.join(folder, 'no-network');
    const env = {
      RECEIVABLES_SANDBOX_CACHE: cache,
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_cache: path.join(folder, 'npm-cache'),
      npm_config_fetch_retries: '0',
    };
    const { code, said } = await startDemo({ args: ['--headless'], env }).ended;
    assert.equal(code, 1);
    assert.match(lastLine(said), sentence);
    assert.match(said, /No connection to the npm registry \(ECONNREFUSED\)/);
    const complete = readdirSync(cache, { recursive: true }).filter((name) =>
      /\.(complete|downloaded|lock)$/.test(name),
    );
    assert.deepEqual(complete, []);
  });

  it('ends at once on SIGINT while npm is at work, and gives its lock back', async () => {
    const cache = path.join(folder, 'interrupted');
    const { child, ended, said } = startDemo({ args: ['--headless'], env: { RECEIVABLES_SANDBOX_CACHE: cache } });
    while (!said().includes('Installing n8n')) await new Promise((resolve) => setTimeout(resolve, 50));
    await new Promise((resolve) => setTimeout(resolve, 700));
    child.kill('SIGINT');
    const { code } = await ended;
    assert.equal(code, 0);
    assert.deepEqual(
      readdirSync(cache).filter((name) => name.endsWith('.lock')),
      [],
    );
  });

  it('names the missing compiler', async () => {
    const bin = path.join(folder, 'bin');
    const bare = path.join(folder, 'bare');
    mkdirSync(bin);
    mkdirSync(path.join(bare, 'node_modules', 'sqlite3'), { recursive: true });
    for (const name of ['sh', 'env'])
      symlinkSync(existsSync(`/bin/${name}`) ? `/bin/${name}` : `/usr/bin/${name}`, path.join(bin, name));
    writeFileSync(
      path.join(bare, 'package.json'),
      '{ "name": "bare", "version": "1.0.0", "dependencies": { "sqlite3": "1.0.0" } }',
    );
    writeFileSync(
      path.join(bare, 'node_modules', 'sqlite3', 'package.json'),
      '{ "name": "sqlite3", "version": "1.0.0", "main": "absent.js", "scripts": { "install": "node-gyp rebuild --no-such-tool; exit 1" } }',
    );
    const before = process.env.PATH;
    process.env.PATH = bin;
    try {
      const node24 = { binary: process.execPath };
      await assert.rejects(buildSqlite({ folder: bare, node24, logFile: path.join(folder, 'build.log') }), {
        message: /a C\+\+ compiler and make and Python 3 are missing: install them .*build-essential/,
      });
    } finally {
      process.env.PATH = before;
    }
  });

  it('counts the free space before it downloads', () => {
    assert.equal(spaceProblem({ freeBytes: 4 * 1024 ** 3, folder: '/cache' }), undefined);
    assert.equal(
      spaceProblem({ freeBytes: 4 * 1024 ** 3 - 1, folder: '/cache' }),
      'The disk is full: n8n needs 4 GB in /cache, and only 4.0 GB are free.',
    );
  });

  for (const [text, expected] of [
    ['npm error code ENOSPC', /^The disk is full/],
    ['npm error network request failed, reason: getaddrinfo EAI_AGAIN registry', /\(EAI_AGAIN\)/],
    ['npm error errno ETIMEDOUT', /\(ETIMEDOUT\)/],
    ['npm error code ENOTFOUND', /\(ENOTFOUND\)/],
  ])
    it(`understands "${text}"`, () => assert.match(knownCause({ text }), expected));

  it('does not guess at an unknown cause', () =>
    assert.equal(knownCause({ text: 'npm error code ETARGET' }), undefined));
});

describe('The installation lock', () => {
  it('lets one start at a time install', async () => {
    const file = path.join(folder, 'one.lock');
    const order = [];
    const start = (name) =>
      oneAtATime({
        file,
        onWait: () => {},
        work: async () => {
          order.push(`${name} in`);
          await new Promise((resolve) => setTimeout(resolve, 50));
          order.push(`${name} out`);
        },
      });
    await Promise.all([start('a'), start('b')]);
    assert.equal(order.length, 4);
    assert.equal(order[0].slice(0, 1), order[1].slice(0, 1));
    assert.equal(existsSync(file), false);
  });

  it('is taken over from a start that died', async () => {
    const file = path.join(folder, 'dead.lock');
    writeFileSync(file, '999999999');
    chmodSync(file, 0o600);
    assert.equal(await oneAtATime({ file, onWait: () => {}, work: async () => 'done' }), 'done');
  });
});
