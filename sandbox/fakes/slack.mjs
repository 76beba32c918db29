// Slack: posting messages and the lists the editor's menus are filled from.
const token = 'xoxb-sandbox';

/** The vendor; `posts` is what was written, in order. Every channel name exists unless `missing` says otherwise. */
export function createSlack() {
  const posts = [];
  const missing = new Set();
  const guard = (handle) => (request) =>
    request.token === token ? handle(request) : { json: { ok: false, error: 'invalid_auth' } };
  let clock = 1_790_000_000;

  const post = (request) => {
    const { channel, text, blocks, attachments, thread_ts: thread, ...more } = request.json();
    if (!channel || missing.has(channel)) return { json: { ok: false, error: 'channel_not_found' } };
    if (!text && !blocks?.length && !attachments?.length) return { json: { ok: false, error: 'no_text' } };
    const ts = `${(clock += 1)}.000100`;
    posts.push({ channel, text, blocks, attachments, thread, more, ts });
    return { json: { ok: true, channel: 'C0SANDBOX', ts, message: { type: 'message', text, blocks, ts } } };
  };
  const list = (property, entries) => guard(() => ({ json: { ok: true, [property]: entries, response_metadata: {} } }));

  return {
    name: 'slack',
    hosts: ['slack.com'],
    token,
    posts,
    missing,
    reset: () => {
      posts.length = 0;
      missing.clear();
    },
    routes: [
      ['POST', /^\/api\/chat\.postMessage$/, guard(post)],
      ['GET', /^\/api\/conversations\.list$/, list('channels', [{ id: 'C0SANDBOX', name: 'receivables' }])],
      ['GET', /^\/api\/users\.list$/, list('members', [{ id: 'U0SANDBOX', name: 'mara', real_name: 'Mara' }])],
      ['GET', /^\/api\/users\.profile\.get$/, list('profile', {})],
    ],
  };
}
