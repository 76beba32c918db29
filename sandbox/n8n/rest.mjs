import { randomUUID } from 'node:crypto';

/** A kept connection that the server closes at this very moment breaks one request: what only reads is asked again. */
async function send(url, options) {
  try {
    return await fetch(url, options);
  } catch (error) {
    if (options.method !== 'GET' || error.cause?.code !== 'ECONNRESET') throw error;
    return await fetch(url, options);
  }
}

/** A small client for the address the editor itself uses; n8n binds its cookie to the browser id. */
export function createRestClient({ base }) {
  const browserId = randomUUID();
  let cookie = '';
  async function request(method, route, body) {
    const reply = await send(`${base}/rest${route}`, {
      method,
      headers: { 'content-type': 'application/json', 'browser-id': browserId, cookie },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(60_000),
    });
    const session = reply.headers.getSetCookie().find((line) => line.startsWith('n8n-auth='));
    if (session) cookie = session.split(';')[0];
    const text = await reply.text();
    if (!reply.ok) throw new Error(`n8n answered ${reply.status} to ${method} ${route}: ${text.slice(0, 600)}`);
    return text ? (JSON.parse(text).data ?? JSON.parse(text)) : undefined;
  }
  return {
    get: (route) => request('GET', route),
    post: (route, body) => request('POST', route, body ?? {}),
    delete: (route) => request('DELETE', route),
    patch: (route, body) => request('PATCH', route, body),
    /** What a browser needs to be signed in as this client: cookie and browser id. */
    session: () => ({ cookie, browserId }),
  };
}

/** Creates the owner of a fresh n8n; the answer signs the client in. */
export async function createOwner({ rest, owner }) {
  const { email, password, firstName, lastName } = owner;
  await rest.post('/owner/setup', { email, password, firstName, lastName });
}
