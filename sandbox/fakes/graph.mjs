// Microsoft Graph: one Outlook mailbox with drafts and replies, and Teams' chats and channels.
import { createTokens, guarded } from './oauth.mjs';
import { graphQuery } from './graphQuery.mjs';

const fault = (status, code, message) => ({ status, json: { error: { code, message, innerError: {} } } });
const refusal = () => fault(401, 'InvalidAuthenticationToken', 'Access token has expired or is not yet valid.');
const notFound = () => fault(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

const recipients = (list = []) => list.map(({ emailAddress }) => emailAddress.address);
const asMail = (message) => ({
  id: message.id,
  conversationId: message.conversationId,
  to: recipients(message.toRecipients),
  cc: recipients(message.ccRecipients),
  replyTo: recipients(message.replyTo),
  subject: message.subject,
  html: message.body?.contentType?.toLowerCase() === 'html' ? message.body.content : '',
  text: message.body?.contentType?.toLowerCase() === 'html' ? '' : (message.body?.content ?? ''),
});
const person = (address) => ({ emailAddress: { address, name: address } });

/** The vendor; `mails` is what left, `drafts()` what waits, `posts` what was written in Teams, `receive` a mail in. */
export function createGraph({ address, clock }) {
  const tokens = createTokens({ name: 'graph' });
  const messages = [];
  const mails = [];
  const posts = [];
  const refusals = [];
  let count = 0;

  function store(fields, more) {
    const id = `AAMk${(count += 1)}`;
    const now = new Date(clock.now()).toISOString();
    const message = {
      id,
      conversationId: `conv-${id}`,
      createdDateTime: now,
      receivedDateTime: now,
      sentDateTime: now,
      hasAttachments: false,
      isDraft: false,
      isRead: true,
      from: person(address),
      sender: person(address),
      toRecipients: [],
      ccRecipients: [],
      replyTo: [],
      ...fields,
      ...more,
    };
    message.bodyPreview ??= String(message.body?.content ?? '')
      .replace(/<[^>]+>/g, ' ')
      .slice(0, 255);
    messages.push(message);
    return message;
  }
  const byId = (request) => messages.find(({ id }) => id === request.match[0]);
  const withMessage = (handle) => (request) => {
    const found = byId(request);
    return found ? handle(found, request) : notFound();
  };
  function leave(message) {
    if (!recipients(message.toRecipients).length) return fault(400, 'ErrorInvalidRecipients', 'No recipients');
    Object.assign(message, {
      isDraft: false,
      parentFolderId: 'sentitems',
      sentDateTime: new Date(clock.now()).toISOString(),
    });
    mails.push(asMail(message));
    return { status: 202 };
  }
  const sendMail = (request) => leave(store(request.json().message, { parentFolderId: 'sentitems' }));
  /** Recipients may be none at all, but none of them without an address. */
  const unwritable = ({ toRecipients, ccRecipients, replyTo }) => {
    const refused = refusals.shift();
    if (refused) return fault(403, 'ErrorAccessDenied', refused);
    const all = [toRecipients, ccRecipients, replyTo].flatMap(recipients);
    return all.every(Boolean)
      ? undefined
      : fault(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
  };
  const createDraft = (request) =>
    unwritable(request.json()) ?? {
      status: 201,
      json: store(request.json(), { isDraft: true, parentFolderId: 'drafts' }),
    };
  const change = withMessage(
    (message, request) => unwritable(request.json()) ?? { json: Object.assign(message, request.json()) },
  );
  const sendDraft = withMessage((message) => (message.isDraft ? leave(message) : notFound()));
  const createReply = withMessage((message, request) => {
    const { message: fields = {}, comment } = request.json();
    const reply = {
      subject: /^re:/i.test(message.subject) ? message.subject : `RE: ${message.subject}`,
      toRecipients: [message.from],
      body: { contentType: 'html', content: comment ?? '' },
      ...fields,
    };
    const more = { isDraft: true, parentFolderId: 'drafts', conversationId: message.conversationId };
    return { status: 201, json: store(reply, more) };
  });
  const remove = withMessage((message) => {
    messages.splice(messages.indexOf(message), 1);
    return { status: 204 };
  });
  const list = (request) => {
    try {
      return { json: graphQuery({ rows: messages, request }) };
    } catch (error) {
      return fault(400, 'BadRequest', error.message);
    }
  };
  const say = (place) => (request) => {
    const { body, attachments, ...more } = request.json();
    if (!body?.content) return fault(400, 'BadRequest', 'Missing body content');
    const id = String(1_790_000_000_000 + (count += 1));
    posts.push({
      id,
      ...place(request.match),
      content: body.content,
      contentType: body.contentType,
      attachments,
      more,
    });
    return {
      status: 201,
      json: { id, messageType: 'message', createdDateTime: new Date(clock.now()).toISOString(), body },
    };
  };
  const named = (value) => () => ({ json: { value } });

  return {
    name: 'graph',
    hosts: ['graph.microsoft.com', 'login.microsoftonline.com'],
    address,
    tokens,
    messages,
    mails,
    posts,
    drafts: () => messages.filter(({ isDraft }) => isDraft).map(asMail),
    /** The next draft that is written is refused with these words. */
    refuseNext: (message) => refusals.push(message),
    /** Puts a mail into the mailbox; `conversationId` keeps it in a conversation. */
    receive({ from, subject, text, at = new Date(clock.now()).toISOString(), ...more }) {
      const ours = from === address;
      const fields = {
        subject,
        body: { contentType: 'text', content: text },
        from: person(from),
        sender: person(from),
        toRecipients: [person(more.to ?? address)],
        receivedDateTime: at,
        sentDateTime: at,
        parentFolderId: ours ? 'sentitems' : 'inbox',
        ...(more.conversationId && { conversationId: more.conversationId }),
      };
      return store(fields, { isRead: false });
    },
    reset: () => {
      for (const list of [messages, mails, posts, refusals]) list.length = 0;
      tokens.reset();
    },
    routes: [
      ['POST', /^\/[\w-]+\/oauth2\/v2\.0\/token$/, (request) => tokens.answer(request.form())],
      ...guarded({
        tokens,
        refusal,
        routes: [
          ['GET', /^\/v1\.0\/me$/, () => ({ json: { id: 'me', mail: address, userPrincipalName: address } })],
          ['POST', /^\/v1\.0\/me\/sendMail$/, sendMail],
          ['GET', /^\/v1\.0\/me\/messages$/, list],
          ['GET', /^\/v1\.0\/me\/mailFolders$/, named([{ id: 'inbox', displayName: 'Inbox', childFolderCount: 0 }])],
          ['POST', /^\/v1\.0\/me\/messages$/, createDraft],
          ['GET', /^\/v1\.0\/me\/messages\/(\w+)$/, withMessage((json) => ({ json }))],
          ['PATCH', /^\/v1\.0\/me\/messages\/(\w+)$/, change],
          ['DELETE', /^\/v1\.0\/me\/messages\/(\w+)$/, remove],
          ['POST', /^\/v1\.0\/me\/messages\/(\w+)\/send$/, sendDraft],
          ['POST', /^\/v1\.0\/me\/messages\/(\w+)\/createReply(?:All)?$/, createReply],
          ['POST', /^\/v1\.0\/chats\/([^/]+)\/messages$/, say(([chat]) => ({ chat }))],
          ['POST', /^\/(?:beta|v1\.0)\/teams\/([^/]+)\/channels\/([^/]+)\/messages$/, say(([team, channel]) => ({ team, channel }))], // prettier-ignore
          [
            'GET',
            /^\/v1\.0\/me\/joinedTeams$/,
            named([{ id: '0c0a1f6e-6a3f-4a52-9d2c-6f5f2f1f9b11', displayName: 'Finance' }]),
          ],
        ],
      }),
    ],
  };
}
