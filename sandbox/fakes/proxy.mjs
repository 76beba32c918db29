// One intercepting proxy for all vendors' fakes. n8n reaches it by HTTP(S)_PROXY and trusts its throw-away authority.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const mockttp = createRequire(import.meta.url)('mockttp');

/** The proxy library offers no address to listen on: while it starts, a bare port means the loopback interface. */
async function onLoopback(start) {
  const { listen } = net.Server.prototype;
  net.Server.prototype.listen = function (...args) {
    return typeof args[0] === 'number' && args.length === 1
      ? listen.call(this, args[0], '127.0.0.1')
      : listen.apply(this, args);
  };
  try {
    return await start();
  } finally {
    net.Server.prototype.listen = listen;
  }
}

/** What a fake's route is given. */
async function readRequest(raw) {
  const url = new URL(raw.url);
  const text = (await raw.body.getText()) ?? '';
  const { authorization = '' } = raw.headers;
  return {
    method: raw.method,
    url,
    host: url.hostname,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: raw.headers,
    text,
    token: authorization.replace(/^Bearer /, ''),
    json: () => JSON.parse(text || '{}'),
    form: () => Object.fromEntries(new URLSearchParams(text)),
  };
}

/** The fake's answer; undefined when none of its routes fits. */
async function answerOf(fakes, request) {
  const fake = fakes.find(({ hosts }) => hosts.includes(request.host));
  for (const [method, pattern, handle] of fake?.routes ?? []) {
    const match = method === request.method && pattern.exec(request.path);
    if (match)
      return {
        fake,
        reply: await handle({ ...request, match: match.slice(1).map((part = '') => decodeURIComponent(part)) }),
      };
  }
  return { fake };
}

const asReply = ({ status = 200, headers = {}, json, text = '' }) => ({
  statusCode: status,
  headers: { 'content-type': json === undefined ? 'text/plain' : 'application/json', ...headers },
  body: json === undefined ? text : JSON.stringify(json),
});

/**
 * Starts the proxy in front of the fakes. A fake is `{ name, hosts, routes: [[method, pattern of the path, handler]] }`;
 * a handler gives `{ status?, headers?, json? | text? }`. What no route answers gets status 599 and is kept in
 * `unknown`, so that a story can fail with it; `requests` is everything that was asked, in order.
 */
export async function startProxy({ fakes }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'receivables-proxy-'));
  const https = await mockttp.generateCACertificate({ subject: { commonName: 'Receivables sandbox' } });
  const caFile = path.join(folder, 'ca.pem');
  writeFileSync(caFile, https.cert);
  const server = mockttp.getLocal({ https: { key: https.key, cert: https.cert } });
  const requests = [];
  const unknown = [];
  await onLoopback(() => server.start());
  await server.forAnyRequest().thenCallback(async (raw) => {
    const request = await readRequest(raw);
    const line = `${request.method} ${request.url.host}${request.path}`;
    try {
      const { fake, reply } = await answerOf(fakes, request);
      requests.push({ line, fake: fake?.name, query: request.query, text: request.text, status: reply?.status ?? 200 });
      if (reply) return asReply(reply);
      unknown.push(`${line}${request.url.search} ${request.text.slice(0, 300)}`);
    } catch (error) {
      unknown.push(`${line}: the fake broke: ${error.stack}`);
    }
    return asReply({ status: 599, json: { error: `The fakes know no answer to ${line}` } });
  });
  return {
    url: `http://127.0.0.1:${server.port}`,
    caFile,
    requests,
    unknown,
    env: {
      HTTP_PROXY: `http://127.0.0.1:${server.port}`,
      HTTPS_PROXY: `http://127.0.0.1:${server.port}`,
      NO_PROXY: '127.0.0.1,localhost',
      NODE_EXTRA_CA_CERTS: caFile,
    },
    /** Forgets what was asked, for the next story. */
    reset: () => {
      requests.length = 0;
      unknown.length = 0;
    },
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
