// Outlook: what was said with these customers, and drafts in the conversation a reminder belongs to.
import { conditions } from './conditions.mjs';
import { CUSTOMER, placeEachCustomer } from './eachCustomer.mjs';
import { at } from './grid.mjs';
import { CONTINUE, NODE, RETRY } from './nodeTypes.mjs';
import { draftField } from './sendOneByOne.mjs';
import { setting } from './settings.mjs';

const APPROVED = "$('Recheck Before Send').item.json.draft";

/** The newest mails with each customer who may be written to, one search per address; three columns. */
export function placeOutlookMails(flow, score, { row, from }) {
  const once = placeEachCustomer(flow, score, { row, from });
  const search = flow.node(
    'Mails with them',
    ...NODE.outlook,
    at(row, from + 2, 1),
    {
      resource: 'message',
      operation: 'getAll',
      returnAll: false,
      limit: 25,
      output: 'raw',
      filtersUI: { values: { filterBy: 'search', search: `=participants:{{ ${CUSTOMER} }}` } },
      options: {},
    },
    { ...RETRY, alwaysOutputData: true },
  );
  flow.connect(once, search);
  return search;
}

/** Recipients, subject and words of the approved draft, for a node that writes a draft in Outlook. */
const message = {
  bodyContentType: 'html',
  toRecipients: draftField('to'),
  // A list: of an empty text the node would make one recipient without an address.
  ccRecipients: draftField('cc'),
  replyTo: setting('senderEmail'),
};

/**
 * Puts one message into the mailbox as a draft, in the conversation it belongs to where the drafter found one: a reply is
 * begun there, then everything in it is replaced by what was approved. A mail that was moved or deleted meanwhile cannot
 * be answered; the draft then stands alone.
 */
export function placeOutlookDrafting(flow, column) {
  const answered = `${APPROVED}.thread?.messageId ?? ''`;
  const known = flow.node('In a conversation?', ...NODE.if, at(2, column), conditions([[`={{ ${answered} }}`, 'notEmpty']])); // prettier-ignore
  const reply = flow.node(
    'Reply there',
    ...NODE.http,
    at(2, column + 1),
    {
      method: 'POST',
      url: `=https://graph.microsoft.com/v1.0/me/messages/{{ encodeURIComponent(${answered}) }}/createReply`,
      authentication: 'predefinedCredentialType',
      nodeCredentialType: 'microsoftOutlookOAuth2Api',
      sendBody: true,
      specifyBody: 'json',
      jsonBody: '{}',
      options: {},
    },
    CONTINUE,
  );
  const fill = flow.node(
    'What was approved',
    ...NODE.outlook,
    at(2, column + 2),
    {
      resource: 'draft',
      operation: 'update',
      draftId: { __rl: true, mode: 'id', value: '={{ $json.id }}' },
      updateFields: { subject: draftField('subject'), bodyContent: draftField('html'), ...message },
    },
    CONTINUE,
  );
  const create = flow.node(
    'New draft',
    ...NODE.outlook,
    at(2, column + 2, 1),
    {
      resource: 'draft',
      operation: 'create',
      subject: draftField('subject'),
      bodyContent: draftField('html'),
      additionalFields: message,
    },
    CONTINUE,
  );
  flow.connect(known, reply, { output: 0 });
  flow.connect(known, create, { output: 1 });
  flow.connect(reply, fill, { output: 0 });
  flow.connect(reply, create, { output: 1 });
  return { first: known, sent: [fill, create], failing: [fill, create] };
}
