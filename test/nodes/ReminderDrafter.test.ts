import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { draftSchema, fingerprintOf, type Draft } from '../../core';
import { ReminderDrafter } from '../../nodes/ReminderDrafter/ReminderDrafter.node';
import { strictExecuteContext, type StrictContextInput } from '../helpers/strictContext';

const parameters = {
  writer: 'builtIn',
  messagePer: 'customer',
  senderName: 'Jane Doe',
  company: 'Northwind Supplies Ltd',
  ownerFallback: 'desk@northwind.example',
  options: {},
};

interface Row {
  customer: string;
  number: string;
  decision?: string;
  [field: string]: unknown;
}

function item({ customer, number, decision = 'send', ...changes }: Row): INodeExecutionData {
  const email = `ap@${customer.toLowerCase()}.example`;
  const invoice = {
    id: number,
    number,
    source: 'sheet',
    customer: { id: customer, name: `${customer} Ltd`, email, kind: 'business' },
    issueDate: '2026-10-02',
    dueDate: '2026-11-01',
    currency: 'EUR',
    total: '100.00',
    balance: '100.00',
    status: 'open',
    reminderCount: 0,
    ...changes,
  };
  const channel = decision === 'escalate' ? 'internal_note' : 'email';
  const reasons = [{ code: 'from_classifier', message: `Said of ${number}.` }];
  return {
    json: {
      invoice,
      aging: { asOf: '2026-11-16', daysOverdue: 15, stage: 'direct', bucket: '1-30', daysInStage: 7 },
      contact: { decision, reasons, channel, tone: 'direct' },
      risk: 'left alone',
    },
  };
}

async function run(items: INodeExecutionData[], more: Partial<StrictContextInput> = {}) {
  const context = strictExecuteContext({ parameters, inputs: [items], ...more });
  const [drafts = [], rest = []] = await new ReminderDrafter().execute.call(context);
  return { drafts, rest };
}

/** Runs whose output pane shows a hint announce that. */
function hinting(): { hints: string[]; context: Partial<StrictContextInput> } {
  const hints: string[] = [];
  const context = { members: { addExecutionHints: ({ message }: { message: string }) => hints.push(message) } };
  return { hints, context };
}

const draftOf = ({ json }: INodeExecutionData) => json.draft as unknown as Draft;
const numbersOf = (items: INodeExecutionData[]) => items.map(({ json }) => (json.invoice as IDataObject).number);

test('asks once for an invoice that came twice, and not at all when its amounts differ', async () => {
  const { drafts, rest } = await run([
    item({ customer: 'Acme', number: 'A-1' }),
    item({ customer: 'Acme', number: 'A-1' }),
    item({ customer: 'Bolt', number: 'B-1' }),
    item({ customer: 'Bolt', number: 'B-1', balance: '60.00', status: 'partly_paid' }),
  ]);
  expect(drafts.map((draft) => [draftOf(draft).totals, draft.pairedItem])).toEqual([
    [[{ currency: 'EUR', amount: '100.00' }], [{ item: 0 }]],
  ]);
  expect(rest.map(({ json, pairedItem }) => [json.contact, pairedItem])).toMatchObject([
    [{ decision: 'none', reasons: [{}, { code: 'listed_twice' }] }, { item: 1 }],
    [{ decision: 'hold', reasons: [{}, { code: 'ledger_unclear' }] }, { item: 2 }],
    [{ decision: 'none', reasons: [{}, { code: 'listed_twice' }] }, { item: 3 }],
  ]);
});

test('a payment link that hides its host behind a user name reaches nobody', async () => {
  const { context } = hinting();
  const links = ['https://pay.example@evil.example/1', 'https://user:pw@pay.example/1', 'https://pay.example/a@b?c=@d'];
  const { drafts } = await run(
    links.map((paymentUrl, at) => item({ customer: `C${at}`, number: `N-${at}`, paymentUrl })),
    context,
  );
  expect(drafts.map((draft) => draftOf(draft).invoices[0]?.paymentUrl)).toEqual([undefined, undefined, links[2]]);
  expect(JSON.stringify(drafts.map((draft) => draftOf(draft).text))).not.toMatch(/evil|user:/);
});

test('a payment link that is not secure reaches nobody but private hosts, and the reviewer is told', async () => {
  const { hints, context } = hinting();
  const links = ['http://pay.example/1', 'http://localhost:8080/1', 'http://10.0.0.7/1', 'http://localhost.evil.example/1', 'HTTPS://pay.example/1']; // prettier-ignore
  const { drafts } = await run(
    links.map((paymentUrl, at) => item({ customer: `C${at}`, number: `N-${at}`, paymentUrl })),
    context,
  );
  const all = drafts.map(draftOf);
  expect(all.map(({ invoices }) => invoices[0]?.paymentUrl)).toEqual([undefined, links[1], links[2], undefined, links[4]]); // prettier-ignore
  expect(all.map(({ notes }) => notes?.map(({ code }) => code))).toEqual([['payment_link_left_out'], undefined, undefined, ['payment_link_left_out'], undefined]); // prettier-ignore
  expect(all[0]?.notes?.[0]?.message).toContain('Invoice N-0: the payment link of the ledger is left out');
  expect(hints).toEqual([expect.stringContaining('2 × Invoice N-0: the payment link')]);
  expect(all[0]?.checks.every(({ passed }) => passed)).toBe(true);
});

test('a contact name that is none is left out of the greeting, and the reviewer is told', async () => {
  const { hints, context } = hinting();
  const odd = item({ customer: 'Acme', number: 'A-1' });
  Object.assign((odd.json.invoice as IDataObject).customer as IDataObject, { contactName: 'we will sue you' });
  const { drafts } = await run([odd], context);
  const draft = draftOf(drafts[0] as INodeExecutionData);
  expect(draft.text.startsWith('Hello,')).toBe(true);
  expect(hints).toHaveLength(1);
  expect(draft.notes?.map(({ code }) => code)).toEqual(['contact_name_left_out']);
});

test('drafts one message per customer and points back at every item it covers', async () => {
  const { drafts, rest } = await run([
    item({ customer: 'Acme', number: 'A-2' }),
    item({ customer: 'Globex', number: 'G-1', balance: '70.00' }),
    item({ customer: 'Acme', number: 'A-1', dueDate: '2026-10-10' }),
    item({ customer: 'Acme', number: 'A-3', decision: 'hold' }),
  ]);
  expect(numbersOf(drafts)).toEqual(['A-1', 'G-1']);
  expect(drafts.map(({ pairedItem }) => pairedItem)).toEqual([[{ item: 2 }, { item: 0 }], [{ item: 1 }]]);
  expect(drafts.map((one) => draftOf(one).to)).toEqual(['ap@acme.example', 'ap@globex.example']);
  expect(draftOf(drafts[0] as INodeExecutionData).invoices.map(({ number }) => number)).toEqual(['A-1', 'A-2']);
  expect(draftOf(drafts[1] as INodeExecutionData).text).toContain('€70.00');
  expect(drafts[0]?.json.risk).toBe('left alone');
  expect(numbersOf(rest)).toEqual(['A-3']);
  expect(rest[0]).toEqual({ ...item({ customer: 'Acme', number: 'A-3', decision: 'hold' }), pairedItem: { item: 3 } });
});

test('every draft has the contract’s shape, passed checks and the fingerprint of its content', async () => {
  const { drafts } = await run([
    item({ customer: 'Acme', number: 'A-1' }),
    item({ customer: 'Globex', number: 'G-1' }),
  ]);
  for (const one of drafts) {
    const draft = draftSchema.parse(one.json.draft);
    expect(draft.checks.every(({ passed }) => passed)).toBe(true);
    expect(draft.fingerprint).toBe(fingerprintOf(draft));
  }
  expect(new Set(drafts.map((one) => draftOf(one).fingerprint)).size).toBe(2);
});

test('drafts per invoice when asked to', async () => {
  const { drafts } = await run([item({ customer: 'Acme', number: 'A-1' }), item({ customer: 'Acme', number: 'A-2' })], {
    parameters: { ...parameters, messagePer: 'invoice' },
  });
  expect(drafts.map((one) => draftOf(one).invoices.length)).toEqual([1, 1]);
});

test('hands an escalated invoice to its owner and tells a reminder from a note', async () => {
  const { drafts } = await run([
    item({ customer: 'Acme', number: 'A-1', decision: 'escalate' }),
    item({ customer: 'Acme', number: 'A-2' }),
  ]);
  expect(drafts.map((one) => [draftOf(one).channel, draftOf(one).to])).toEqual([
    ['internal_note', 'desk@northwind.example'],
    ['email', 'ap@acme.example'],
  ]);
});

test('a refused message holds its items, with the reason after those they came with', async () => {
  const unreachable = item({ customer: 'Globex', number: 'G-1' });
  delete ((unreachable.json.invoice as IDataObject).customer as IDataObject).email;
  const { drafts, rest } = await run([item({ customer: 'Acme', number: 'A-1' }), unreachable]);
  expect(numbersOf(drafts)).toEqual(['A-1']);
  expect(rest[0]?.json.contact).toMatchObject({
    decision: 'hold',
    reasons: [{ code: 'from_classifier' }, { code: 'no_recipient' }],
  });
  expect(rest[0]?.pairedItem).toEqual({ item: 1 });
});

const disputedByMail = (hold: IDataObject = {}): IDataObject => ({
  summary: 'The customer disputes the invoice.',
  cause: 'dispute',
  nextAction: 'Settle the dispute.',
  lastExchanges: [],
  delays: [],
  openTickets: [],
  contractNotes: [],
  disputes: [],
  promises: [],
  needsHuman: true,
  evidence: [],
  holds: [{ code: 'dispute', message: 'The customer wrote that the goods never came.', ...hold }],
  writtenBy: 'rules',
});

test('a dispute that only the mails know keeps the reminder back', async () => {
  const disputed = item({ customer: 'Globex', number: 'G-1' });
  disputed.json.history = disputedByMail();
  const { drafts, rest } = await run([item({ customer: 'Acme', number: 'A-1' }), disputed]);
  expect(numbersOf(drafts)).toEqual(['A-1']);
  expect(rest[0]?.json.contact).toMatchObject({
    decision: 'hold',
    reasons: [{ code: 'dispute' }, { code: 'from_classifier' }],
  });
});

test('and is acknowledged where other invoices of the same reader are asked for', async () => {
  const history = disputedByMail({ invoiceIds: ['G-1'] });
  const items = ['G-1', 'G-2'].map((number) => item({ customer: 'Globex', number }));
  const { drafts, rest } = await run(items.map((one) => ({ json: { ...one.json, history } })));
  expect([numbersOf(drafts), numbersOf(rest)]).toEqual([['G-2'], ['G-1']]);
  const [draft] = drafts.map(draftOf);
  expect(draft?.text).toContain(
    'We are looking into your questions about invoice G-1; this message is not about that one.',
  );
  expect(draft?.facts.elsewhere).toEqual({ promises: [], disputes: ['G-1'] });
});

test('a credit note of the customer is mentioned, one of another customer is not', async () => {
  const { drafts } = await run([
    item({ customer: 'Acme', number: 'A-1' }),
    item({ customer: 'Globex', number: 'G-1' }),
    item({ customer: 'Globex', number: 'CN-9', status: 'credit', balance: '10.00', decision: 'none' }),
  ]);
  expect(drafts.map((one) => draftOf(one).facts.credits.map(({ number }) => number))).toEqual([[], ['CN-9']]);
});

test('a broken item fails alone, naming the field, when the node may go on', async () => {
  const broken = item({ customer: 'Acme', number: 'A-1', balance: '1,000' });
  const bare = { json: { id: 7 } };
  const { drafts, rest } = await run([broken, bare, item({ customer: 'Globex', number: 'G-1' })], {
    continueOnFail: true,
  });
  expect(numbersOf(drafts)).toEqual(['G-1']);
  expect(rest.map(({ error }) => error?.message)).toEqual([
    'Invoice A-1: invoice.balance "1,000" is not an amount (use a decimal string such as "1234.50")',
    'contact is missing from the item (connect the Aging Classifier before this node)',
  ]);
  await expect(run([broken, item({ customer: 'Globex', number: 'G-1' })])).rejects.toThrow('Invoice A-1');
});

test('names the setting that is missing', async () => {
  const unsigned = { parameters: { ...parameters, senderName: '' } };
  await expect(run([item({ customer: 'Acme', number: 'A-1' })], unsigned)).rejects.toThrow('sender name is missing');
});

test.each([
  [{ channel: 'fax' }, 'channel "fax" is not known (use one of email, sms, whatsapp, call_script, or nothing)'],
  [{ channel: 'internal_note' }, 'channel "internal_note" is not known'],
  [{ tone: 'angry' }, 'tone "angry" is not known (use one of friendly, direct, firm, or nothing)'],
  [{ offers: 'discount' }, 'offers "discount" is not known'],
])('an expression that gives %j stops the run and says what may be chosen', async (options, message) => {
  const set = { parameters: { ...parameters, options }, continueOnFail: true };
  await expect(run([item({ customer: 'Acme', number: 'A-1' })], set)).rejects.toThrow(message);
});

test('an expression may give nothing, one offer as text, and a telephone number as a number', async () => {
  const options = { channel: null, tone: '', offers: 'callBack', phone: 442079460000 };
  const { drafts } = await run([item({ customer: 'Acme', number: 'A-1' })], { parameters: { ...parameters, options } });
  const draft = draftOf(drafts[0] as INodeExecutionData);
  expect([draft.channel, draft.tone, draft.facts.offers?.length]).toEqual(['email', 'direct', 1]);
  expect(draft.text.endsWith('442079460000')).toBe(true);
});

test('nothing to draft is a quiet day, not an error', async () => {
  expect(await run([])).toEqual({ drafts: [], rest: [] });
  const { drafts, rest } = await run([item({ customer: 'Acme', number: 'A-1', decision: 'none' })]);
  expect([drafts.length, rest.length]).toEqual([0, 1]);
});

describe('with a model endpoint', () => {
  const withModel = (answer: (options: IDataObject) => unknown, hints: unknown[] = []) => ({
    parameters: { ...parameters, writer: 'endpoint', modelLimits: { retries: 0, concurrency: 1 } },
    members: {
      getExecutionCancelSignal: () => undefined,
      getCredentials: async () => ({ baseUrl: 'http://model.example/v1/', model: 'small', apiKey: 'secret' }),
      addExecutionHints: (hint: unknown) => hints.push(hint),
      helpers: {
        httpRequestWithAuthentication: async (_: string, options: IDataObject) => ({
          statusCode: 200,
          headers: {},
          body: answer(options),
        }),
      },
    },
  });
  const two = () => [item({ customer: 'Acme', number: 'A-1' }), item({ customer: 'Globex', number: 'G-1' })];

  test('asks the endpoint through n8n and keeps the key out of the request', async () => {
    const asked: IDataObject[] = [];
    const hints: unknown[] = [];
    const { drafts } = await run(
      two(),
      withModel((options) => {
        asked.push(options);
        const number = JSON.stringify(options.body).includes('A-1') ? 'A-1' : 'G-1';
        const text = `Hello,\n\nour invoice ${number} was due on 1 November 2026 and €100.00 is still open. When may we expect the payment?`;
        const content = JSON.stringify({ subject: `Invoice ${number} is still open`, text });
        return { choices: [{ message: { content }, finish_reason: 'stop' }] };
      }, hints),
    );
    expect(asked.map(({ url }) => url)).toEqual(Array(2).fill('http://model.example/v1/chat/completions'));
    expect(JSON.stringify(asked)).not.toContain('secret');
    expect(drafts.map((one) => [draftOf(one).writtenBy, draftOf(one).model])).toEqual(
      Array(2).fill(['model', 'small']),
    );
    expect(hints).toEqual([]);
  });

  test('an endpoint that fails leaves built-in text and says so, and is not asked for ever', async () => {
    let calls = 0;
    const hints: unknown[] = [];
    const items = Array.from({ length: 6 }, (_, at) => item({ customer: `C${at}`, number: `I-${at}` }));
    const { drafts } = await run(
      items,
      withModel(() => {
        calls += 1;
        throw new Error('socket hang up');
      }, hints),
    );
    expect(drafts.map((one) => draftOf(one).writtenBy)).toEqual(Array(6).fill('template'));
    expect(calls).toBe(5);
    expect(hints).toEqual([
      {
        message: expect.stringMatching(
          /^6 of 6 messages use the built-in text\. 5 × The model endpoint could not be reached/,
        ),
        location: 'outputPane',
        type: 'warning',
      },
    ]);
  });
});

test('a person may choose channel, tone and offers for the run; broken and missing numbers stay with their items', async () => {
  const withPhone = (customer: string, number: string, phone?: string) => {
    const one = item({ customer, number });
    Object.assign((one.json.invoice as IDataObject).customer as IDataObject, phone === undefined ? {} : { phone });
    return one;
  };
  const { drafts, rest } = await run(
    [withPhone('Acme', 'A-1', '+49 170 1234567'), withPhone('Globex', 'G-1', '0170 1'), withPhone('Initech', 'I-1')],
    { parameters: { ...parameters, options: { channel: 'whatsapp', tone: 'firm', offers: ['callBack'] } } },
  );
  expect(drafts.map((one) => [draftOf(one).channel, draftOf(one).to, draftOf(one).tone])).toEqual([
    ['whatsapp', '+491701234567', 'firm'],
  ]);
  expect(draftOf(drafts[0] as INodeExecutionData).text).toContain('we will call you back');
  expect(numbersOf(rest)).toEqual(['G-1', 'I-1']);
  for (const one of rest) {
    expect(one.json.contact).toMatchObject({ decision: 'hold', reasons: [{}, { code: 'no_recipient' }] });
  }
});

test('a held dispute is acknowledged to its own reader only', async () => {
  const dispute = { open: true };
  const theirs = item({ customer: 'Acme', number: 'A-3', decision: 'hold', dispute });
  Object.assign((theirs.json.invoice as IDataObject).customer as IDataObject, { email: 'other@acme.example' });
  const { drafts } = await run([
    item({ customer: 'Acme', number: 'A-1' }),
    item({ customer: 'Acme', number: 'A-2', decision: 'hold', dispute }),
    theirs,
    item({ customer: 'Globex', number: 'G-1' }),
  ]);
  expect(draftOf(drafts[0] as INodeExecutionData).text).toContain('your questions about invoice A-2;');
  expect(draftOf(drafts[1] as INodeExecutionData).text).not.toContain('questions about invoice');
});
