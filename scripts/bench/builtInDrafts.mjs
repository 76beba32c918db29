// Measures drafts with built-in text, all guardrails run on text and HTML: npm run bench:drafts [-- drafts]
// CPU time of this process, so that a busy machine does not change the figures; wall time beside it. The drafts are kept, as
// n8n keeps them. `-- 10000 parts` times the steps of the same drafts instead, which takes a little longer than one call.
import { asOf, inventCustomer, randomFrom } from './draftCustomers.mjs';
import { loadCore } from './loadCore.mjs';

const core = await loadCore(
  'drafting/prepareDraft',
  'drafting/writeMessage',
  'drafting/messageBlocks',
  'drafting/renderHtml',
);

const settings = core.readDraftSettings({
  senderName: 'Jane Doe',
  company: 'Northwind Supplies Ltd',
  replyTo: 'jane@northwind.example',
  phone: '+44 20 7946 0000',
  offers: ['partPayment'],
});
const megabytes = () => Math.round(process.memoryUsage.rss() / 1e6);
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function invent(count) {
  const random = randomFrom(7);
  const groups = Array.from({ length: count }, (_, at) => inventCustomer(at, random));
  const others = {
    names: groups.map(({ customer }) => customer.name),
    invoiceNumbers: groups.flatMap(({ invoices }) => invoices.map(({ invoice }) => invoice.number)),
    emails: groups.map(({ customer }) => customer.email),
  };
  return groups.map((group) => ({ ...group, settings, asOf, others }));
}

function draftAll(requests) {
  const before = megabytes();
  const [start, wall] = [cpu(), performance.now()];
  const drafts = [];
  const refused = new Map();
  for (const request of requests) {
    const found = core.draftReminder(request);
    if (found.kind === 'draft') drafts.push({ ...found.draft, fingerprint: core.fingerprintOf(found.draft) });
    else for (const { code } of found.reasons) refused.set(code, (refused.get(code) ?? 0) + 1);
  }
  const [spent, took] = [cpu() - start, performance.now() - wall];
  console.log(`${requests.length} customers, ${drafts.length} drafts: ${(spent / 1000).toFixed(2)} s CPU, ${(took / 1000).toFixed(2)} s wall, ${(spent / requests.length).toFixed(3)} ms each`); // prettier-ignore
  console.log(`memory: ${before} MB before, ${Math.round(process.resourceUsage().maxRSS / 1000)} MB at most; refused: ${JSON.stringify(Object.fromEntries(refused))}`); // prettier-ignore
}

function timeParts(requests) {
  const spent = { prepare: 0, words: 0, 'text and HTML': 0, checks: 0, fingerprint: 0 };
  const timed = (part, run) => {
    const start = performance.now();
    const result = run();
    spent[part] += performance.now() - start;
    return result;
  };
  for (const request of requests) {
    const { prepared } = timed('prepare', () => core.prepareDraft(request));
    if (!prepared) continue;
    const { language } = prepared.reader;
    const { subject, blocks } = timed('words', () => core.writeMessage(prepared));
    const [text, html] = timed('text and HTML', () => [core.renderText({ blocks }), core.renderHtml({ blocks, language })]); // prettier-ignore
    const draft = { ...prepared, subject, text, html, language };
    timed('checks', () => core.checkDraft({ draft, others: request.others }));
    timed('fingerprint', () => core.fingerprintOf(draft));
  }
  for (const [part, sum] of Object.entries(spent))
    console.log(`${part}: ${(sum / requests.length).toFixed(3)} ms each`);
}

/** One customer with five hundred invoices, three drafts: the first compiles the code. */
function draftLong() {
  const random = randomFrom(11);
  const { customer } = inventCustomer(0, random);
  const invoices = Array.from({ length: 700 }, (_, at) => inventCustomer(at * 12, random).invoices[0])
    .filter(({ contact, aging }) => contact.decision === 'send' && aging.daysOverdue > 0)
    .slice(0, 500)
    .map((entry) => ({
      ...entry,
      invoice: { ...entry.invoice, customer, total: entry.invoice.balance, status: 'open' },
    }));
  for (let turn = 0; turn < 3; turn += 1) {
    const [start, wall] = [cpu(), performance.now()];
    const found = core.draftReminder({ customer, invoices, settings, asOf });
    const [spent, took] = [cpu() - start, performance.now() - wall];
    if (found.kind === 'refused') console.log(JSON.stringify(found.reasons).slice(0, 600));
    console.log(`${invoices.length} invoices in one message (${found.kind}): ${spent.toFixed(0)} ms CPU, ${took.toFixed(0)} ms wall`); // prettier-ignore
  }
}

const [count = 10_000, mode] = process.argv.slice(2);
if (mode === 'parts') timeParts(invent(Number(count)));
else if (mode === 'long') draftLong();
else draftAll(invent(Number(count)));
