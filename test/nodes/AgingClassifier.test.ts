import { AgingClassifier } from '../../nodes/AgingClassifier/AgingClassifier.node';
import { classify, parameters, row, short } from '../helpers/classifyRows';
import { giving, runWorkflow, type TestNode, type Wire } from '../helpers/runWorkflow';

const ledger = [
  row('INV-1'),
  row('INV-2', { dueDate: '2026-10-15', customerId: 'c-2', customer: 'Beta SA', email: 'beta@beta.example' }),
  row('INV-3', { dueDate: '2026-12-24', customerId: 'c-3', customer: 'Gamma', email: 'g@gamma.example' }),
];
const logRow = {
  logKey: 'k1',
  event: 'sent',
  happenedOn: '2026-11-12',
  customerId: 'c-1',
  invoiceIds: 'INV-1',
  channel: 'email',
};

describe('Aging Classifier', () => {
  it('adds invoice, aging and contact to each row, paired with it, and drops the raw row', async () => {
    const [out] = await classify(ledger);
    expect(short(out)).toEqual([
      ['INV-1', 'send', 'due_for_reminder', { item: 0 }],
      ['INV-2', 'escalate', 'due_for_escalation', { item: 1 }],
      ['INV-3', 'none', 'not_due', { item: 2 }],
    ]);
    expect(out?.map(({ json }) => Object.keys(json))).toEqual(Array(3).fill(['invoice', 'aging', 'contact']));
    const [kept] = await classify(ledger, { changes: { options: { keepSourceRow: true } } });
    expect(kept?.[1]?.json.sourceRow).toEqual(ledger[1]);
  });

  it('holds a customer whom the contact log shows as reminded yesterday', async () => {
    const [out] = await classify(ledger, { log: [logRow, {}] });
    expect(short(out)[0]).toEqual(['INV-1', 'hold', 'recently_reminded', { item: 0 }]);
    expect(short(out)[1]?.[1]).toBe('escalate');
  });

  it('gives nothing for empty items and keeps the numbering of the others', async () => {
    const [out] = await classify([{}, ledger[0] as object, {}, ledger[2] as object]);
    expect(short(out).map(([number, , , paired]) => [number, paired])).toEqual([
      ['INV-1', { item: 1 }],
      ['INV-3', { item: 3 }],
    ]);
  });

  it('sorts by decision or by stage when asked to', async () => {
    const byDecision = await classify(ledger, { changes: { output: 'decision' } });
    expect(byDecision.map((list) => short(list).map(([number]) => number))).toEqual([
      ['INV-1'],
      ['INV-2'],
      [],
      ['INV-3'],
    ]);
    const byStage = await classify(ledger, { changes: { output: 'stage' } });
    expect(byStage.map((list) => list.length)).toEqual([1, 0, 0, 1, 1, 0]);
  });

  it('uses the settings it was given', async () => {
    const [out] = await classify(ledger, {
      changes: {
        stages: { direct: 20, escalate: 40, upcoming: 60 },
        preDueNotice: true,
        minimumAmounts: { values: [{ currency: 'eur', amount: '400.01' }] },
        options: { holidays: '2026-11-12, 2026-11-16', sendDays: [1, 2, 3, 4, 5], promiseGraceDays: 0 },
      },
    });
    expect(out?.map(({ json }) => (json as unknown as { aging: { stage: string } }).aging.stage)).toEqual([
      'friendly',
      'direct',
      'upcoming',
    ]);
    expect(short(out).map(([, , code]) => code)).toEqual(['below_minimum', 'below_minimum', 'below_minimum']);
  });

  it('puts what is held on an output of its own beside the stages, and broken rows with it', async () => {
    const rows = [...ledger, row('INV-9', { dueDate: 'soon' })];
    const outputs = await classify(rows, { log: [logRow], changes: { output: 'stageHeld' }, continueOnFail: true });
    expect(outputs).toHaveLength(7);
    expect(outputs.map((list) => list.length)).toEqual([1, 0, 0, 0, 1, 0, 2]);
    expect(short(outputs[6]?.slice(0, 1))).toEqual([['INV-1', 'hold', 'recently_reminded', { item: 0 }]]);
    expect(outputs[6]?.[1]?.error?.message).toMatch(/INV-9/);
  });

  it('adds the totals as the one item of a last output, empty when nothing could be classified', async () => {
    const options = {
      totals: true,
      baseCurrency: 'EUR',
      exchangeRates: { values: [{ currency: 'usd', rate: '0.9' }] },
    };
    const rows = [...ledger, row('INV-4', { currency: 'USD', customerId: 'c-4', balance: '100.00' })];
    const [items, totals] = await classify(rows, { changes: { options } });
    expect(items?.map(({ json }) => (json as unknown as { aging: { baseAmount: string } }).aging.baseAmount)).toEqual([
      '400.00',
      '400.00',
      '400.00',
      '90.00',
    ]);
    expect(totals).toHaveLength(1);
    expect(totals?.[0]?.json.totals).toMatchObject({
      asOf: '2026-11-13',
      base: { currency: 'EUR', amount: '1290.00' },
      byStage: [
        { group: 'not_due', currency: 'EUR', amount: '400.00' },
        { group: 'direct', currency: 'EUR', amount: '400.00' },
        { group: 'direct', currency: 'USD', amount: '100.00' },
        { group: 'escalate', currency: 'EUR', amount: '400.00' },
      ],
    });
    expect(await classify([], { changes: { options } })).toEqual([[], []]);
    const failed = await classify(rows, { changes: { options, asOf: 'x' }, continueOnFail: true });
    expect(failed.map((list) => list.length)).toEqual([4, 0]);
  });

  it('proposes interest when asked to, at the given rates', async () => {
    const interest = { values: { basis: 'contract', contractRate: '9' } };
    const [out] = await classify(ledger, { changes: { options: { interest } } });
    const proposals = out?.map(
      ({ json }) => (json as unknown as { aging: { interestProposal?: object } }).aging.interestProposal,
    );
    expect(proposals).toMatchObject([
      { amount: '1.18', formula: '€400.00 x 9 % x 12 / 365' },
      { amount: '2.86', formula: '€400.00 x 9 % x 29 / 365' },
    ]);
    expect(proposals?.[2]).toBeUndefined();
  });

  it('lets customers rest on the holidays of their country, unless told otherwise', async () => {
    const rows = [
      row('INV-1', { country: 'US', dueDate: '2026-11-14' }),
      row('INV-2', { country: 'DE', customerId: 'c-2', dueDate: '2026-11-14' }),
    ];
    const decisions = async (options: object) =>
      short((await classify(rows, { changes: { asOf: '2026-11-26', options } }))[0]).map(([, decision]) => decision);
    expect(await decisions({})).toEqual(['hold', 'send']);
    expect(await decisions({ customerHolidays: false })).toEqual(['send', 'send']);
    expect(await decisions({ customerHolidays: false, holidayCountry: 'us' })).toEqual(['hold', 'hold']);
  });

  it.each([
    [{ asOf: '13.11.2026' }, /As-Of Date "13.11.2026" is not a date/],
    [{ timeZone: 'Mars', asOf: '' }, /"Mars" is not known/],
    [{ stages: { direct: 1 } }, /first day of direct 1 is not after that of friendly/],
    [
      { minimumAmounts: { values: [{ currency: 'JPY', amount: '10.5' }] } },
      /minimum amount in JPY "10.5" has more decimals/,
    ],
    [
      { capOverrides: { values: [{ customerId: 'c-1', reason: ' ' }] } },
      /Policy: capOverrides.0.reason " " is not valid/,
    ],
    [{ options: { holidays: 'Christmas' } }, /holiday "Christmas" is not a date/],
    [{ options: { holidayCountry: 'Mars' } }, /holiday country "MARS" is not a country/],
    [{ options: { sendingHours: { values: { from: '9', until: '17:00' } } } }, /sendingHours.from "9"/],
    [{ options: { consumer: { values: { maxRemindersPerInvoice: 0 } } } }, /consumer.maxRemindersPerInvoice 0/],
    [{ options: { baseCurrency: 'EUR', exchangeRates: { values: [{ currency: 'USD', rate: '' }] } } }, /rate of USD/],
    [{ options: { interest: { values: { basis: 'eu', referenceRates: '' } } } }, /reference rates are missing/],
    [
      { options: { interest: { values: { basis: 'eu', referenceRates: '2.15' } } } },
      /reference rate "2.15" is not clear/,
    ],
  ])('refuses the setting %j before any row is touched', async (changes, message) => {
    await expect(classify([{ broken: true }, ...ledger], { changes })).rejects.toThrow(message);
    const [out] = await classify(ledger, { changes, continueOnFail: true });
    expect(out?.map(({ error }) => error?.message)).toEqual(Array(3).fill(expect.stringMatching(message)));
  });

  it('takes today from the time zone when no date is given', async () => {
    jest.useFakeTimers({ now: new Date('2026-11-13T03:00:00Z') });
    try {
      const asOf = async (timeZone: string) =>
        (
          (await classify(ledger, { changes: { asOf: '', timeZone } }))[0]?.[0]?.json as unknown as {
            aging: { asOf: string };
          }
        ).aging.asOf;
      expect(await asOf('Asia/Kolkata')).toBe('2026-11-13');
      expect(await asOf('')).toBe('2026-11-12');
    } finally {
      jest.useRealTimers();
    }
  });

  it('a broken row fails alone with its number, field and value; on stop it names the row', async () => {
    const rows = [ledger[0] as object, row('INV-9', { dueDate: '31/02/2026' }), ledger[1] as object];
    const [out] = await classify(rows, { continueOnFail: true });
    expect(out).toHaveLength(3);
    const failed = out?.find(({ error }) => error);
    expect(failed?.json.error).toMatch(/INV-9.*due date "31\/02\/2026"/);
    expect(failed?.pairedItem).toEqual({ item: 1, input: 0 });
    await expect(classify(rows)).rejects.toThrow(/INV-9/);
  });

  it('a broken log row holds its customer, and stops the run when the customer is unknown too', async () => {
    const [out] = await classify(ledger, { log: [{ ...logRow, event: 'posted' }] });
    expect(
      short(out)
        .slice(0, 2)
        .map(([, decision, code]) => [decision, code]),
    ).toEqual([
      ['hold', 'contact_log_unreadable'],
      ['escalate', 'due_for_escalation'],
    ]);
    const [withErrors] = await classify(ledger, {
      log: [logRow, { ...logRow, happenedOn: 'soon' }],
      continueOnFail: true,
    });
    expect(withErrors?.filter(({ error }) => error).map(({ pairedItem }) => pairedItem)).toEqual([
      { item: 1, input: 1 },
    ]);
    const stopped = classify(ledger, {
      log: [logRow, { event: 'sent', happenedOn: '2026-11-12' }],
    });
    await expect(stopped).rejects.toThrow(/Contact log row 2 cannot be read/);
  });

  it('refuses to work without a contact log that is connected but did not run', async () => {
    await expect(classify(ledger, { log: null })).rejects.toThrow(
      'Contact Log is connected, but "The "Log"" did not run',
    );
  });
});

describe('Aging Classifier in n8n’s engine', () => {
  const node = (changes: Partial<TestNode> & { parameters?: object } = {}): TestNode => ({
    name: 'Aging Classifier',
    type: new AgingClassifier(),
    ...changes,
    parameters: { ...parameters, ...(changes.parameters ?? {}) } as never,
  });
  const start: TestNode = { name: 'Start', type: giving([{}], { isTrigger: true }) };
  const ledgerNode = (rows: object[] = ledger): TestNode => ({ name: 'Ledger', type: giving(rows) });
  const logNode = (rows: object[]): TestNode => ({ name: 'Log', type: giving(rows) });
  const both: Wire[] = [
    ['Start', 'Ledger'],
    ['Start', 'Log'],
    ['Ledger', 'Aging Classifier'],
    ['Log', 'Aging Classifier', 0, 1],
  ];
  const outcome = (run: Awaited<ReturnType<typeof runWorkflow>>, output = 0) =>
    short(run.outputsOf('Aging Classifier')?.[output]).map(
      ([number, decision]) => `${String(number)} ${String(decision)}`,
    );

  it('runs without a connected contact log', async () => {
    const run = await runWorkflow(
      [start, ledgerNode(), node()],
      [
        ['Start', 'Ledger'],
        ['Ledger', 'Aging Classifier'],
      ],
    );
    expect(outcome(run)).toEqual(['INV-1 send', 'INV-2 escalate', 'INV-3 none']);
  });

  it('waits for the contact log and honours it', async () => {
    const run = await runWorkflow([start, ledgerNode(), logNode([logRow]), node()], both);
    expect(outcome(run)).toEqual(['INV-1 hold', 'INV-2 escalate', 'INV-3 none']);
  });

  it('runs once when the contact log is empty', async () => {
    const run = await runWorkflow([start, ledgerNode(), logNode([]), node()], both);
    expect(outcome(run)).toEqual(['INV-1 send', 'INV-2 escalate', 'INV-3 none']);
    expect(run.run.data.resultData.runData['Aging Classifier']).toHaveLength(1);
  });

  it('fails loudly when the branch of the contact log never ran', async () => {
    const gate: TestNode = { name: 'Gate', type: giving([]) };
    const wires: Wire[] = [
      ['Start', 'Ledger'],
      ['Start', 'Gate'],
      ['Gate', 'Log'],
      ['Ledger', 'Aging Classifier'],
      ['Log', 'Aging Classifier', 0, 1],
    ];
    const run = await runWorkflow([start, ledgerNode(), gate, logNode([logRow]), node()], wires);
    expect(run.run.data.resultData.error).toMatchObject({
      message: 'Contact Log is connected, but "Log" did not run',
      description: expect.stringMatching(/Always Output Data/),
    });
  });

  it('lets nothing pass as classified when the contact log cannot be trusted', async () => {
    const broken = logNode([{ event: 'sent', happenedOn: '2026-11-12' }]);
    const run = await runWorkflow(
      [start, ledgerNode(), broken, node({ onError: 'continueErrorOutput', parameters: { output: 'decision' } })],
      both,
    );
    const outputs = run.outputsOf('Aging Classifier') ?? [];
    expect(outputs.map((list) => list.length)).toEqual([0, 0, 0, 0, 3]);
    expect(outputs[4]?.[0]?.json.error).toMatch(/Contact log row 1 cannot be read/);
  });

  it('gives nothing for an empty ledger', async () => {
    const run = await runWorkflow([start, ledgerNode([]), logNode([logRow]), node()], both);
    expect(run.run.data.resultData.error).toBeUndefined();
    expect(outcome(run)).toEqual([]);
  });

  it('sends only broken rows to the error output, with one output and by decision', async () => {
    const rows = [row('INV-9', { currency: 'EURO' }), ...ledger];
    for (const [output, count] of [
      ['one', 1],
      ['decision', 4],
    ] as const) {
      const run = await runWorkflow(
        [start, ledgerNode(rows), logNode([logRow]), node({ onError: 'continueErrorOutput', parameters: { output } })],
        both,
      );
      const outputs = run.outputsOf('Aging Classifier') ?? [];
      expect(outputs).toHaveLength(count + 1);
      expect(outputs.slice(0, count).flat()).toHaveLength(3);
      const broken = outputs.at(-1) ?? [];
      expect(broken).toHaveLength(1);
      // n8n keeps only the message and the link to the row it came from.
      expect(broken[0]).toMatchObject({
        json: { error: expect.stringMatching(/INV-9.*EURO/) },
        pairedItem: { item: 0 },
      });
    }
  });

  it.each([
    ['one', [3, 1, 1]],
    ['stageHeld', [1, 0, 0, 0, 1, 0, 1, 1, 1]],
  ])('has its totals before the error output when the output is %s', async (output, lengths) => {
    const rows = [row('INV-9', { currency: 'EURO' }), ...ledger];
    const changes = { output, options: { totals: true } };
    const run = await runWorkflow(
      [start, ledgerNode(rows), logNode([logRow]), node({ onError: 'continueErrorOutput', parameters: changes })],
      both,
    );
    const outputs = run.outputsOf('Aging Classifier') ?? [];
    expect(outputs.map((list) => list.length)).toEqual(lengths);
    expect(outputs.at(-2)?.[0]?.json).toMatchObject({ totals: { asOf: '2026-11-13' } });
    expect(outputs.at(-1)?.[0]?.json.error).toMatch(/INV-9/);
  });

  it('stops with a message that names the row when no error output is wired', async () => {
    const run = await runWorkflow(
      [start, ledgerNode([...ledger, row('INV-9', { total: '1,000' })]), logNode([]), node()],
      both,
    );
    expect(run.run.data.resultData.error?.message).toMatch(/INV-9/);
  });
});
