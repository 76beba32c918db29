import { readMessages } from '../../../../core';

const OURS = '@seller.example, U0SELLER, 900';
const read = (row: unknown, ourAddresses?: string) =>
  readMessages({ row, ...(ourAddresses === undefined ? {} : { ourAddresses }) });
const base64url = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');

const gmailSimple = {
  id: '18f1', threadId: '18f0', snippet: 'We paid on Friday &amp; sent the slip', payload: { mimeType: 'text/plain' },
  sizeEstimate: 3021, historyId: '99', internalDate: '1794816000000',
  labels: [{ id: 'INBOX', name: 'INBOX' }, { id: 'UNREAD', name: 'UNREAD' }],
  From: '"Bergmann, Anna" <anna@bergmann.example>', To: 'billing@seller.example', Subject: 'Re: INV-7',
}; // prettier-ignore
const gmailResolved = {
  id: '18f2', threadId: '18f0', labelIds: ['INBOX'], sizeEstimate: 99, headers: { from: 'From: x' },
  html: '<p>We paid</p>', text: 'We paid', textAsHtml: '<p>We paid</p>', subject: 'Re: INV-7', date: '2026-11-16T08:00:00.000Z',
  to: { value: [{ address: 'billing@seller.example', name: '' }], html: '', text: '' },
  from: { value: [{ address: 'anna@bergmann.example', name: 'Anna' }], html: '', text: 'Anna <anna@bergmann.example>' },
  messageId: '<a@b>',
}; // prettier-ignore
const gmailWhole = {
  id: '18f3', threadId: '18f0', labelIds: ['SENT'], snippet: 'Dear', internalDate: '1794902400000',
  payload: {
    mimeType: 'multipart/mixed',
    headers: [{ name: 'From', value: 'Billing <billing@seller.example>' }, { name: 'To', value: 'anna@bergmann.example, cfo@bergmann.example' }, { name: 'Subject', value: 'Re: INV-7' }],
    parts: [
      { mimeType: 'multipart/alternative', parts: [
        { mimeType: 'text/html', body: { data: base64url('<b>Hallo</b>') } },
        { mimeType: 'text/plain', body: { data: base64url('Grüße – bezahlt?') } },
      ] },
      { mimeType: 'application/pdf', filename: 'INV-7.pdf', body: { attachmentId: 'x' } },
    ],
  },
}; // prettier-ignore
const outlookWhole = {
  id: 'AAMk', conversationId: 'AAQk', subject: 'AW: Rechnung 7', bodyPreview: 'Wir', isDraft: false, hasAttachments: false,
  body: { contentType: 'html', content: '<p>Wir zahlen am Freitag.</p>' }, receivedDateTime: '2026-11-16T08:00:00Z',
  from: { emailAddress: { name: 'Anna', address: 'anna@bergmann.example' } },
  toRecipients: [{ emailAddress: { address: 'billing@seller.example' } }], ccRecipients: [],
}; // prettier-ignore
const imapSimple = {
  textHtml: '<p>Bezahlt</p>', textPlain: 'Bezahlt', attributes: { uid: 4 },
  from: 'Anna <anna@bergmann.example>', to: 'billing@seller.example', subject: 'AW: Rechnung', date: 'Mon, 16 Nov 2026 23:30:00 -0500 (EST)',
  metadata: { 'message-id': '<m1@bergmann.example>', references: '<root@seller.example> <m0@bergmann.example>' },
}; // prettier-ignore
const hubspotIncoming = {
  engagement: { id: 42, type: 'INCOMING_EMAIL', timestamp: 1794816000000, createdAt: 1794816000999 },
  associations: { contactIds: [1] },
  metadata: { from: { email: 'anna@bergmann.example' }, to: [{ email: 'billing@seller.example' }], subject: 'INV-7', text: 'Paid', html: '<p>Paid</p>', threadId: 't9' },
}; // prettier-ignore
const zendeskTicket = {
  id: 35, subject: 'INV-7 is wrong', description: 'The amount is wrong', status: 'open', requester_id: 77, submitter_id: 77,
  created_at: '2026-11-16T08:00:00Z', via: { channel: 'email', source: { from: { address: 'anna@bergmann.example' } } },
}; // prettier-ignore
const freshdeskTicket = {
  id: 9, subject: 'INV-7', description: '<div>Where is the PO?</div>', description_text: 'Where is the PO?', status: 2, source: 1,
  requester_id: 5, responder_id: null, fr_due_by: '2026-11-17T08:00:00Z', created_at: '2026-11-16T08:00:00Z', requester: { email: 'anna@bergmann.example' },
  conversations: [
    { id: 1, body_text: 'Here it is.', incoming: false, private: false, user_id: 1, from_email: 'help@seller.example', to_emails: ['anna@bergmann.example'], created_at: '2026-11-16T09:00:00Z' },
    { id: 2, body_text: 'rude customer', incoming: false, private: true, user_id: 1, created_at: '2026-11-16T09:01:00Z' },
    { id: 3, body_text: 'Thanks, we pay Friday', incoming: true, private: false, user_id: 5, created_at: '2026-11-16T10:00:00Z' },
  ],
}; // prettier-ignore
const slackMessage = {
  type: 'message',
  ts: '1794816000.000200',
  thread_ts: '1794810000.000100',
  channel: 'C1',
  user: 'U9',
  text: 'see <https://x.example|the slip> &amp; pay',
};

describe('a message of each system is recognised and read', () => {
  it.each<[string, unknown, object]>([
    ['Gmail, simplified', gmailSimple, { id: '18f1', threadId: '18f0', at: '2026-11-16T08:00:00.000Z', direction: 'inbound', from: '"Bergmann, Anna" <anna@bergmann.example>', subject: 'Re: INV-7' }],
    ['Gmail, resolved', gmailResolved, { id: '18f2', direction: 'inbound', from: 'anna@bergmann.example', to: ['billing@seller.example'], text: 'We paid' }],
    ['Gmail, whole', gmailWhole, { direction: 'outbound', to: ['anna@bergmann.example', 'cfo@bergmann.example'], text: 'Grüße – bezahlt?', attachments: [{ name: 'INV-7.pdf', type: 'application/pdf' }] }],
    ['Outlook', outlookWhole, { id: 'AAMk', threadId: 'AAQk', direction: 'inbound', from: 'anna@bergmann.example', text: '<p>Wir zahlen am Freitag.</p>' }],
    ['IMAP, simple', imapSimple, { id: '<m1@bergmann.example>', threadId: '<root@seller.example>', at: '2026-11-16T23:30:00-05:00', direction: 'inbound', text: 'Bezahlt' }],
    ['HubSpot', hubspotIncoming, { id: '42', threadId: 't9', at: '2026-11-16T08:00:00.000Z', direction: 'inbound', text: 'Paid' }],
    ['Zendesk', zendeskTicket, { id: '35', direction: 'inbound', from: 'anna@bergmann.example', ticket: { id: '35', open: true, subject: 'INV-7 is wrong' } }],
    ['Slack', slackMessage, { id: 'C1-1794816000.000200', threadId: 'C1-1794810000.000100', direction: 'inbound', from: 'U9', text: 'see the slip & pay' }],
    ['a sheet', { row_number: 3, Datum: '2026-11-16T08:00:00Z', Von: 'anna@bergmann.example', Betreff: 'RE-7', Nachricht: 'Bezahlt', Kunde: 'K1' }, { id: 'row-3', direction: 'inbound', customerId: 'K1', text: 'Bezahlt' }],
  ])('%s', (_name, row, expected) => {
    expect(read(row, OURS)).toEqual([expect.objectContaining(expected)]);
  }); // prettier-ignore

  it('takes a thread apart into its messages, drafts left out', () => {
    const draft = { ...gmailSimple, id: 'd', labels: [{ id: 'DRAFT', name: 'DRAFT' }] };
    const thread = { id: '18f0', historyId: '1', messages: [gmailSimple, gmailWhole, draft] };
    expect(read(thread).map(({ id, direction }) => [id, direction])).toEqual([['18f1', 'inbound'], ['18f3', 'outbound']]); // prettier-ignore
  });

  it('reads a Freshdesk conversation without its private notes', () => {
    expect(read(freshdeskTicket).map(({ direction, text }) => [direction, text])).toEqual([
      ['inbound', 'Where is the PO?'],
      ['outbound', 'Here it is.'],
      ['inbound', 'Thanks, we pay Friday'],
    ]);
  });

  it("reads a Zendesk ticket's public comments, ours as ours", () => {
    const comments = [
      { id: 1, author_id: 77, public: true, plain_body: 'The amount is wrong', created_at: '2026-11-16T08:00:00Z' },
      { id: 2, author_id: 900, public: true, plain_body: 'We look into it', created_at: '2026-11-16T09:00:00Z' },
      { id: 3, author_id: 900, public: false, plain_body: 'secret', created_at: '2026-11-16T09:30:00Z' },
    ];
    expect(read({ ...zendeskTicket, comments }, OURS).map(({ direction, text }) => [direction, text])).toEqual([
      ['inbound', 'The amount is wrong'],
      ['outbound', 'We look into it'],
    ]);
  });

  it.each([
    ['a HubSpot note', { ...hubspotIncoming, engagement: { id: 1, type: 'NOTE', timestamp: 1 } }],
    ['an Outlook draft', { ...outlookWhole, isDraft: true }],
    ['a Slack join', { ...slackMessage, subtype: 'channel_join' }],
  ])('%s says nothing', (_name, row) => {
    expect(read(row, OURS)).toEqual([]);
  });
});

describe('who wrote it', () => {
  it.each([
    ['a whole address', 'anna@bergmann.example', 'outbound'],
    ['another address', 'bob@bergmann.example', 'inbound'],
    ['the domain with "@"', '@bergmann.example', 'outbound'],
    ['the domain alone', 'bergmann.example', 'outbound'],
    ['a domain that only ends alike', 'mann.example', 'inbound'],
  ])('is decided by our own addresses: %s', (_how, ours, direction) => {
    expect(read(outlookWhole, ours)[0]?.direction).toBe(direction);
  });

  it('cannot be told without them where the system does not say', () => {
    expect(() => read(outlookWhole)).toThrow(
      'Outlook message AAMk: direction cannot be told (name your own addresses under Our Addresses',
    );
  });
});

it.each([
  [{ raw: 'Hello' }, 'raw message names no sender and no date (set the format of the Email Trigger to Simple or Resolved)'],
  [{ ...imapSimple, date: 'yesterday' }, 'Email Trigger (IMAP) message <m1@bergmann.example>: at "yesterday" is not a point in time'],
  [{ ...outlookWhole, receivedDateTime: undefined }, 'Outlook message AAMk: message.at is missing'],
])('%p is refused', (row, message) => {
  expect(() => read(row, OURS)).toThrow(message);
}); // prettier-ignore
