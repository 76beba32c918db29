import http from 'node:http';
import { listPage, messagePage } from './inboxPages.mjs';

const own = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'";
const foreign = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

function answer(messages, url) {
  const find = (id) => messages.find((one) => one.id === Number(id));
  const [, , id, part] = url.pathname.split('/');
  if (url.pathname === '/') return { type: 'text/html', body: listPage({ messages }), policy: own };
  if (url.pathname === '/messages.json')
    return { type: 'application/json', body: JSON.stringify(messages, null, 2), policy: own };
  const message = url.pathname.startsWith('/mail/') ? find(id) : undefined;
  if (message && part === 'body') return { type: 'text/html', body: message.html, policy: foreign };
  if (message && part === undefined)
    return {
      type: 'text/html',
      body: messagePage({ message, view: url.searchParams.get('view') ?? 'html' }),
      policy: own,
    };
  return { status: 404, type: 'text/plain', body: 'There is no such mail.', policy: own };
}

/** The inbox page and `/messages.json`, on the loopback interface. */
export async function startInbox({ messages, port }) {
  const server = http.createServer((request, response) => {
    const { status = 200, type, body, policy } = answer(messages, new URL(request.url, 'http://inbox'));
    response.writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    response.end(body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const stop = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${server.address().port}/`, stop };
}
