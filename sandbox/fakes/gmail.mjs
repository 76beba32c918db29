// Gmail: one mailbox with threads, search, drafts and sending.
import { gmailSearch } from './gmailSearch.mjs';
import { guarded } from './oauth.mjs';
import { writeMime } from './mime.mjs';

const fault = (code, status, message) => ({
  status: code,
  json: { error: { code, message, errors: [{ message, domain: 'global', reason: status }], status } },
});
const refusal = () => fault(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.');
const notFound = () => fault(404, 'notFound', 'Requested entity was not found.');

/** Gmail files a message in a thread only when the subjects agree; its documentation on threads says so. */
const bareSubject = (subject) =>
  subject
    .replace(/^(?:\s*(?:re|aw|fwd?):)+/i, '')
    .trim()
    .toLowerCase();

const labelNames = ['INBOX', 'SENT', 'DRAFT', 'UNREAD', 'SPAM', 'TRASH'];
const hex = (number) => (0x19a0000000000000n + BigInt(number)).toString(16);

function metadata({ mail, raw, ...message }) {
  const headers = Object.entries({
    From: mail.from,
    To: mail.to.join(', '),
    Cc: mail.cc.join(', '),
    Subject: mail.subject,
    'Message-ID': mail.messageId,
  });
  const payload = { mimeType: 'text/plain', headers: headers.map(([name, value]) => ({ name, value })) };
  return { ...message, payload, sizeEstimate: raw.length };
}

const whole = ({ id, threadId, labelIds, snippet, internalDate, raw }) => ({
  id,
  threadId,
  labelIds,
  snippet,
  internalDate,
  raw: Buffer.from(raw).toString('base64url'),
  sizeEstimate: raw.length,
});

const inFormat = (message, format) => (format === 'raw' ? whole(message) : metadata(message));

/**
 * The vendor. `mails` is what left the mailbox, decoded; `receive` puts a mail into it (a customer's when `from` is
 * theirs, one of ours when it is the mailbox's own address); `drafts` is what waits unsent.
 */
export function createGmail({ tokens, readMime, address, clock }) {
  const messages = [];
  const drafts = [];
  const mails = [];
  let count = 0;

  async function store(raw, { threadId, labelIds, at }) {
    const mail = await readMime(raw);
    const id = hex((count += 1));
    const messageId = mail.messageId ?? `<${id}@mail.gmail.example>`;
    const thread = messages.find((one) => one.threadId === threadId);
    const fits = thread && bareSubject(thread.mail.subject) === bareSubject(mail.subject);
    const message = {
      id,
      threadId: fits ? threadId : id,
      labelIds,
      snippet: (mail.text || mail.html.replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ').trim().slice(0, 120),
      internalDate: String(at ?? clock.now()),
      raw,
      mail: { ...mail, from: mail.from || address, messageId },
    };
    return message;
  }
  const refusals = [];
  let slowness = 0;
  async function send(raw, threadId) {
    await new Promise((resolve) => setTimeout(resolve, slowness));
    if (refusals.length) return fault(429, 'rateLimitExceeded', refusals.shift());
    const message = await store(raw, { threadId, labelIds: ['SENT'] });
    if (message.mail.to.length === 0) return fault(400, 'invalidArgument', 'Recipient address required');
    messages.push(message);
    mails.push({ ...message.mail, id: message.id, threadId: message.threadId });
    return { json: { id: message.id, threadId: message.threadId, labelIds: message.labelIds } };
  }
  const decode = (raw) => Buffer.from(raw ?? '', 'base64url').toString('utf8');
  const page = ({ query }, found, property) => {
    const start = Number(query.pageToken ?? 0);
    const size = Math.min(Number(query.maxResults ?? 100), 500);
    const rows = found.slice(start, start + size);
    const next = start + size < found.length ? { nextPageToken: String(start + size) } : {};
    return { json: { ...(rows.length && { [property]: rows }), ...next, resultSizeEstimate: found.length } };
  };
  const byId = (list, { match: [id] }) => list.find((one) => one.id === id);
  const listMessages = (request) => {
    const found = gmailSearch({ messages, query: request.query.q ?? '', now: clock.now() });
    return page(request, found.map(({ id, threadId }) => ({ id, threadId })), 'messages'); // prettier-ignore
  };
  const readMessage = (request) => {
    const found = byId(messages, request);
    return found ? { json: inFormat(found, request.query.format) } : notFound();
  };
  const readThread = (request) => {
    const found = messages.filter(({ threadId }) => threadId === request.match[0]);
    const inOrder = [...found].sort((a, b) => a.internalDate - b.internalDate);
    if (inOrder.length === 0) return notFound();
    return { json: { id: request.match[0], historyId: '1', messages: inOrder.map((one) => metadata(one)) } };
  };
  const listThreads = (request) => {
    const ids = new Set(
      gmailSearch({ messages, query: request.query.q ?? '', now: clock.now() }).map(({ threadId }) => threadId),
    );
    return page(request, [...ids].map((id) => ({ id, snippet: '', historyId: '1' })), 'threads'); // prettier-ignore
  };
  const createDraft = async (request) => {
    const { message } = request.json();
    if (!message?.raw) return fault(400, 'invalidArgument', "'raw' RFC822 payload message string required");
    const stored = await store(decode(message.raw), { threadId: message.threadId, labelIds: ['DRAFT'] });
    drafts.push({ id: `r-${stored.id}`, message: stored });
    const { id, threadId, labelIds } = stored;
    return { json: { id: `r-${id}`, message: { id, threadId, labelIds } } };
  };
  const sendDraft = async (request) => {
    const at = drafts.findIndex(({ id }) => id === request.json().id);
    if (at < 0) return notFound();
    const [{ message }] = drafts.splice(at, 1);
    return send(message.raw, message.threadId);
  };
  const modify = (request) => {
    const found = byId(messages, request);
    if (!found) return notFound();
    const { addLabelIds = [], removeLabelIds = [] } = request.json();
    found.labelIds = [...new Set([...found.labelIds, ...addLabelIds])].filter((one) => !removeLabelIds.includes(one));
    return { json: { id: found.id, threadId: found.threadId, labelIds: found.labelIds } };
  };
  const labels = () => ({ json: { labels: labelNames.map((id) => ({ id, name: id, type: 'system' })) } });

  return {
    name: 'gmail',
    address,
    mails,
    drafts,
    messages,
    /** The next message that is to be sent is refused with these words. */
    refuseNext: (message) => refusals.push(message),
    /** Puts a mail into the mailbox and gives its thread, so that a reply can follow in it. */
    async receive({ from, to = address, subject, text, at = new Date(clock.now()).toISOString(), threadId }) {
      const messageId = `<received-${count}@mail.example>`;
      const labelIds = from.includes(address) ? ['SENT'] : ['INBOX', 'UNREAD'];
      const raw = writeMime({ from, to, subject, text, date: at, messageId });
      const message = await store(raw, { threadId, labelIds, at: Date.parse(at) });
      messages.push(message);
      return { id: message.id, threadId: message.threadId };
    },
    /** From now on every message takes so many milliseconds to leave. */
    slowBy: (ms) => (slowness = ms),
    reset: () => {
      slowness = 0;
      for (const list of [messages, drafts, mails, refusals]) list.length = 0;
    },
    hosts: ['www.googleapis.com', 'gmail.googleapis.com'],
    routes: guarded({
      tokens,
      refusal,
      routes: [
        ['GET', /^\/gmail\/v1\/users\/me\/profile$/, () => ({ json: { emailAddress: address } })],
        ['GET', /^\/gmail\/v1\/users\/me\/labels$/, labels],
        ['GET', /^\/gmail\/v1\/users\/me\/messages$/, listMessages],
        ['POST', /^\/gmail\/v1\/users\/me\/messages\/send$/, (r) => send(decode(r.json().raw), r.json().threadId)],
        ['GET', /^\/gmail\/v1\/users\/me\/messages\/(\w+)$/, readMessage],
        ['POST', /^\/gmail\/v1\/users\/me\/messages\/(\w+)\/modify$/, modify],
        ['GET', /^\/gmail\/v1\/users\/me\/threads$/, listThreads],
        ['GET', /^\/gmail\/v1\/users\/me\/threads\/(\w+)$/, readThread],
        ['POST', /^\/gmail\/v1\/users\/me\/drafts$/, createDraft],
        ['POST', /^\/gmail\/v1\/users\/me\/drafts\/send$/, sendDraft],
      ],
    }),
  };
}
