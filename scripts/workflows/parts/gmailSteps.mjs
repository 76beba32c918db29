// Gmail: what was said with these customers, and sending in the thread a reminder belongs to.
import { CUSTOMER, placeEachCustomer } from './eachCustomer.mjs';
import { at } from './grid.mjs';
import { CONTINUE, NODE, RETRY } from './nodeTypes.mjs';
import { draftField } from './sendOneByOne.mjs';
import { setting, settingIn } from './settings.mjs';

/** The mails with each customer of the invoices that `few` lets pass, one search per address; three columns. */
export function placeGmailThreads(flow, score, { row, from, few }) {
  const once = placeEachCustomer(flow, score, { row, from, few });
  const search = flow.node(
    'Mails with them',
    ...NODE.gmail,
    at(row, from + 2, 1),
    {
      authentication: 'oAuth2',
      resource: 'message',
      operation: 'getAll',
      returnAll: false,
      limit: 25,
      simple: false,
      filters: { q: `={from:{{ ${CUSTOMER} }} to:{{ ${CUSTOMER} }}} newer_than:{{ ${settingIn('daysOfMail')} }}d` },
      options: {},
    },
    { ...RETRY, alwaysOutputData: true },
  );
  flow.connect(once, search);
  return search;
}

/** Mails what Review Message wrote to the person who reviews. If Gmail cannot, the run stops before the gate. */
export function placeGmailInvitation(flow, invite, position, name = 'Tell the reviewer by mail') {
  const mail = flow.node(
    name,
    ...NODE.gmail,
    position,
    {
      authentication: 'oAuth2',
      resource: 'message',
      operation: 'send',
      sendTo: setting('reviewerEmail'),
      subject: '={{ $json.subject }}',
      emailType: 'html',
      message: '={{ $json.html }}',
      options: { appendAttribution: false },
    },
    RETRY,
  );
  flow.connect(invite, mail, { output: 0 });
  return mail;
}

/**
 * Sends one message in the thread of our earlier mail with the same subject, where there is one. The reply operation
 * would take recipients and subject from the thread instead of the approved draft; a draft in the thread keeps both.
 */
export function placeGmailSending(flow, column) {
  const search = flow.node(
    'Our earlier mail',
    ...NODE.gmail,
    at(2, column),
    {
      authentication: 'oAuth2',
      resource: 'message',
      operation: 'getAll',
      returnAll: false,
      limit: 1,
      simple: true,
      filters: {
        q: `=in:sent to:{{ $('Recheck Before Send').item.json.draft.to }} subject:"{{ $('Recheck Before Send').item.json.draft.subject.replaceAll('"', ' ') }}"`,
      },
      options: {},
    },
    { ...CONTINUE, alwaysOutputData: true },
  );
  const draft = flow.node(
    'Draft in the thread',
    ...NODE.gmail,
    at(2, column + 1),
    {
      authentication: 'oAuth2',
      resource: 'draft',
      operation: 'create',
      subject: draftField('subject'),
      emailType: 'html',
      message: draftField('html'),
      options: {
        sendTo: draftField('to'),
        ccList: draftField("cc.join(', ')"),
        replyTo: setting('senderEmail'),
        // The drafter answers in a conversation about the invoice; else our mail with the same subject goes on.
        threadId: "={{ $('Recheck Before Send').item.json.draft.thread?.threadId ?? $json.threadId ?? '' }}",
      },
    },
    CONTINUE,
  );
  const send = flow.node(
    'Send it',
    ...NODE.http,
    at(2, column + 2),
    {
      method: 'POST',
      url: 'https://gmail.googleapis.com/gmail/v1/users/me/drafts/send',
      authentication: 'predefinedCredentialType',
      nodeCredentialType: 'gmailOAuth2',
      sendBody: true,
      specifyBody: 'json',
      jsonBody: '={{ JSON.stringify({ id: $json.id }) }}',
      options: {},
    },
    CONTINUE,
  );
  flow.connect(search, draft, { output: 0 });
  flow.connect(draft, send, { output: 0 });
  return { first: search, sent: send, failing: [search, draft, send] };
}

/** A mail to a colleague, with no reply wanted in a thread; `to`, `subject` and the body are expressions. */
export const gmailToColleague = (flow, name, position, { to, subject, emailType = 'text', message }) =>
  flow.node(
    name,
    ...NODE.gmail,
    position,
    {
      authentication: 'oAuth2',
      resource: 'message',
      operation: 'send',
      sendTo: to,
      subject,
      emailType,
      message,
      options: { appendAttribution: false },
    },
    CONTINUE,
  );
