import { readMessages } from '../../../../core';
import {
  freshdeskTicket,
  gmailResolved,
  gmailSimple,
  gmailWhole,
  hubspotIncoming,
  imapSimple,
  outlookWhole,
  slackMessage,
  zendeskTicket,
} from '../../../fixtures/mailboxes';

const OURS = '@seller.example, U0SELLER, 900';
const read = (row: unknown, ourAddresses?: string) =>
  readMessages({ row, ...(ourAddresses === undefined ? {} : { ourAddresses }) });

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

  it.each([
    ['2026-11-16', 'Europe/Berlin', '2026-11-16T11:00:00.000Z'],
    ['2026-11-16', 'Pacific/Auckland', '2026-11-15T23:00:00.000Z'],
    ['2026-11-16 08:30', 'America/New_York', '2026-11-16T13:30:00.000Z'],
    ['2026-07-16T08:30:15', 'Europe/Berlin', '2026-07-16T06:30:00.000Z'],
    ['2026-10-25 02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['2026-03-29 02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['2028-02-29 00:00', 'Asia/Tokyo', '2028-02-28T15:00:00.000Z'],
    ['2026-11-16 08:30:00.25+01', 'Asia/Tokyo', '2026-11-16T08:30:00.25+01:00'],
    ['2026-11-16 08:30Z', 'Asia/Tokyo', '2026-11-16T08:30:00Z'],
  ])('a sheet’s %p is a time of the business in %s', (date, timeZone, at) => {
    const row = { Date: date, From: 'anna@bergmann.example', Text: 'We pay tomorrow' };
    expect(readMessages({ row, ourAddresses: OURS, timeZone })[0]?.at).toBe(at);
  });

  it.each(['2026-02-29', '2026-11-16 25:00', '16.11.2026', '2026-11-16 08', 'yesterday', '46342.35'])(
    'a sheet’s %p is no time, and no other system may leave out its zone',
    (date) => {
      const row = { Date: date, From: 'anna@bergmann.example', Text: 'We pay tomorrow' };
      const timeZone = 'Europe/Berlin';
      expect(() => readMessages({ row, ourAddresses: OURS, timeZone })).toThrow('is not a point in time');
      const mail = { ...outlookWhole, receivedDateTime: '2026-11-16T08:00:00' };
      expect(() => readMessages({ row: mail, ourAddresses: OURS, timeZone })).toThrow('is not a point in time');
    },
  );

  it.each<[string, unknown, object]>([
    ['a resolved Gmail message keeps the offset of its sender', { ...gmailResolved, date: '2026-11-17T04:30:00.000Z', headers: { date: 'Date: Mon, 16 Nov 2026 23:30:00 -0500' } }, { at: '2026-11-16T23:30:00-05:00' }],
    ['so does a resolved IMAP message', { text: 'Paid', textAsHtml: '<p>Paid</p>', from: { value: [{ address: 'anna@bergmann.example' }] }, subject: 'Re', messageId: '<m9@x>', date: '2026-11-17T04:30:00.000Z', headers: { date: 'Date: Mon, 16 Nov 2026 23:30:00 -0500' } }, { at: '2026-11-16T23:30:00-05:00' }],
    ['an hour without its zero', { ...imapSimple, date: 'Mon, 16 Nov 2026 8:05:00 +0100' }, { at: '2026-11-16T08:05:00+01:00' }],
    ['a zone name that RFC 5322 does not know', { ...imapSimple, date: 'Mon, 16 Nov 2026 08:05:00 CET' }, { at: '2026-11-16T08:05:00Z' }],
    ['Outlook with chosen fields and no conversation', { id: 'A', receivedDateTime: '2026-11-16T08:00:00Z', subject: 'R', bodyPreview: 'Paid', from: { emailAddress: { address: 'anna@bergmann.example' } } }, { id: 'A', from: 'anna@bergmann.example', text: 'Paid' }],
    ['a Slack message that was searched for', { ...slackMessage, channel: { id: 'C1', name: 'billing' } }, { id: 'C1-1794816000.000200', threadId: 'C1-1794810000.000100' }],
    ['a sheet with longer headings', { row_number: 4, 'Date/Time': '2026-11-16T08:00:00Z', 'Customer e-mail': 'anna@bergmann.example', 'Message text': 'Paid', Direction: 'Incoming e-mail' }, { id: 'row-4', from: 'anna@bergmann.example', text: 'Paid', direction: 'inbound' }],
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
  [{ id: '18c', threadId: '18c', labelIds: ['INBOX'], snippet: 'Hi', raw: 'RnJvbTogYUBiLmV4YW1wbGU' }, 'raw message has not been parsed, so its sender and words cannot be read (set the format of the Gmail node to Resolved'],
  [{ ...imapSimple, date: 'yesterday' }, 'Email Trigger (IMAP) message <m1@bergmann.example>: at "yesterday" is not a point in time'],
  [{ ...outlookWhole, receivedDateTime: undefined }, 'Outlook message AAMk: receivedDateTime is missing (set Output of the Outlook node to Raw'],
])('%p is refused', (row, message) => {
  expect(() => read(row, OURS)).toThrow(message);
}); // prettier-ignore

describe('what a mail program made of letters', () => {
  const whole = (data: string, type: string, mimeType = 'text/plain') => ({
    ...gmailWhole,
    payload: {
      mimeType: 'multipart/mixed',
      headers: gmailWhole.payload.headers,
      parts: [{ mimeType: 'multipart/related', parts: [{ mimeType: 'multipart/alternative', parts: [
        { mimeType, headers: [{ name: 'Content-Type', value: type }], body: { data } },
      ] }] }],
    },
  }); // prettier-ignore
  const bytes = (...values: number[]): string => Buffer.from(values).toString('base64url');

  it.each<[string, string, string, string]>([
    ['UTF-8', Buffer.from('bezahlt für März').toString('base64url'), 'text/plain; charset="UTF-8"', 'bezahlt für März'],
    [
      'UTF-8 that says it is Latin-1',
      Buffer.from('payé').toString('base64url'),
      'text/plain; charset=ISO-8859-1',
      'payé',
    ],
    ['Latin-1', bytes(0x70, 0x61, 0x79, 0xe9), 'text/plain; charset=ISO-8859-1', 'payé'],
    ['Windows-1252', bytes(0x80, 0x20, 0x35), 'text/plain; charset=windows-1252', '€ 5'],
    ['Latin-9', bytes(0xa4, 0x20, 0x35), 'text/plain; charset="iso-8859-15"', '€ 5'],
    ['Polish', bytes(0xb6, 0x77), 'text/plain; charset=iso-8859-2', 'św'],
    ['no charset', bytes(0x70, 0x61, 0x79, 0xe9), 'text/plain', 'payé'],
    ['a charset nobody knows', bytes(0x70, 0x61, 0x79, 0xe9), 'text/plain; charset=x-klingon', 'payé'],
    ['nothing', '', 'text/plain', 'Dear'],
    ['no base64 at all', '@@@', 'text/plain', 'Dear'],
  ])('%s', (_name, data, type, expected) => {
    expect(read(whole(data, type))).toEqual([expect.objectContaining({ text: expected })]);
  });

  it('a body cut at its limit stays UTF-8', () => {
    const [message] = read(whole(Buffer.from('é'.repeat(400_000)).toString('base64url'), 'text/plain; charset=utf-8'));
    expect(message?.text).toMatch(/^é+$/);
  });

  it('upper case in a type changes nothing', () => {
    expect(read(whole(Buffer.from('bezahlt').toString('base64url'), 'text/plain', 'TEXT/PLAIN'))[0]?.text).toBe(
      'bezahlt',
    );
  });

  it.each([
    ['Mon, 16 Nov 2026 00:30:00 -0500', '2026-11-16T03:00:00-05:00'],
    ['Mon, 16 Nov 2026 17:00:00 +0900', '2026-11-16T17:00:00+09:00'],
    ['Mon, 16 Nov 2026 08:00:00 +0000', '2026-11-16T08:00:00.000Z'],
    ['Mon, 16 Nov 2026 08:00:00 +9900', '2026-11-16T08:00:00.000Z'],
    ['rubbish', '2026-11-16T08:00:00.000Z'],
  ])('Gmail tells the moment, the header "%s" the offset', (Date, at) => {
    expect(read({ ...gmailSimple, Date })[0]?.at).toBe(at);
  });
});
