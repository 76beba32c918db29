/** An invented ledger: customers with habits of their own, some of which slip. The same on every machine. */
function inventLedger(size, open) {
  let state = 5;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
  return Array.from({ length: size + open }, (_, at) => {
    const customer = Math.floor(next() ** 2 * 1500);
    const issueDay = at < size ? 18000 + Math.floor((at / size) * 700) : 18700 + Math.floor(next() * 30);
    const dueDay = issueDay + [14, 30, 30, 60][customer % 4];
    const delay = Math.round(((customer * 7) % 23) - 10 + 12 * (next() + next() - 1) + (next() < 0.03 ? 50 : 0));
    return {
      key: String(at).padStart(8, '0'),
      customer: `c${customer}`,
      currency: customer % 5 === 0 ? 'USD' : 'EUR',
      amountMinor: Math.round(10_000 * Math.exp(3 * next())),
      issueDay,
      dueDay,
      dueDayOfMonth: (dueDay % 28) + 1,
      settledDay: at < size ? Math.max(issueDay, dueDay + delay) : 2 ** 30,
    };
  });
}

function timed(work) {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(cpu);
  return { seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
}

/** Trains on paid invoices and scores open ones, through the same doors as the node. */
export function speed(core) {
  for (const [size, open] of [
    [10_000, 10_000],
    [50_000, 10_000],
    [50_000, 20_000],
  ]) {
    // prettier-ignore
    const facts = inventLedger(size, open);
    const asOf = new Date(18730 * 86_400_000).toISOString().slice(0, 10);
    let model;
    const trained = timed(() => (model = core.trainRiskModel({ facts, asOf }).model));
    const payer = core.payerHistory({ settled: [], asOf });
    const openItems = facts.slice(size).map((fact) => ({
      fact,
      payer,
      facts: {
        id: fact.key,
        currency: fact.currency,
        totalMinor: fact.amountMinor,
        balanceMinor: fact.amountMinor,
        dueDate: new Date(fact.dueDay * 86_400_000).toISOString().slice(0, 10),
        daysOverdue: 18730 - fact.dueDay,
        termsDays: fact.dueDay - fact.issueDay,
        isPartlyPaid: false,
        reminderCount: 0,
        isDisputed: false,
        isAutoCollected: false,
        isOnPaymentPlan: false,
      },
    }));
    const scored = timed(() => core.scoreWithModel({ model, openItems, history: facts, portfolio: payer, asOf }));
    const memory = Math.round(process.memoryUsage().rss / 2 ** 20);
    console.log(
      `\nspeed: train on ${size}: ${trained.seconds.toFixed(2)} s (cpu ${trained.cpu.toFixed(2)}); score ${open}: ${scored.seconds.toFixed(2)} s (cpu ${scored.cpu.toFixed(2)}); ${memory} MB; model ${Math.round(JSON.stringify(model).length / 1024)} kB`,
    );
  }
}
