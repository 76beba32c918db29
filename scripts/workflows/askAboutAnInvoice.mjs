// workflows/ask-about-an-invoice.json: questions about a customer's own invoices. Who asks is decided before the model
// hears a word; its one tool reads that customer's invoices and nothing else; its answer is checked before it leaves.
import { canvas } from './canvas.mjs';
import {
  ANSWER_IS_LEDGERS,
  FACTS,
  LOOKUP_FIELDS,
  LOOKUP_INPUTS,
  lookupField,
  SYSTEM,
  WHO_ASKS,
  WITHHELD,
} from './askAboutAnInvoiceWords.mjs';
import { placeNotes } from './askAboutAnInvoiceNotes.mjs';
import { conditions } from './parts/conditions.mjs';
import { ERROR_WORKFLOW } from './parts/errorWorkflow.mjs';
import { at } from './parts/grid.mjs';
import { CONTINUE, NODE, RETRY } from './parts/nodeTypes.mjs';
import { placeSettings } from './parts/settings.mjs';
import { slackText } from './parts/slackSteps.mjs';

const ID = 'receivables-ask-about-an-invoice';

const quickbooks = (flow, name, position, resource, limit, query, more = {}) =>
  flow.node(
    name,
    ...NODE.quickbooks,
    position,
    { resource, operation: 'getAll', returnAll: false, limit, filters: { query } },
    { ...RETRY, ...more },
  );

const fields = (values) => ({
  assignments: { assignments: Object.entries(values).map(([name, value]) => ({ id: name, name, type: 'string', value })) },
  options: {},
}); // prettier-ignore

/** The two doors, and who stands there: a signed token names the customer, or a colleague does. */
function placeAsking(flow) {
  const colleague = flow.node(
    'A colleague asks',
    ...NODE.chatTrigger,
    at(0, 0),
    {
      public: true,
      mode: 'hostedChat',
      authentication: 'basicAuth',
      initialMessages: 'Begin with the customer’s e-mail address, for example: ap@acorn.example: what is open?',
      options: {},
    },
    { webhookId: `${ID}-chat` },
  );
  const customer = flow.node(
    'A customer asks',
    ...NODE.webhook,
    at(0, 0, 1),
    { httpMethod: 'POST', path: `${ID}`, authentication: 'jwtAuth', responseMode: 'lastNode', options: {} },
    { webhookId: `${ID}-customer` },
  );
  const settings = placeSettings(flow, at(0, 1), {
    company: 'Northwind Supplies',
    senderEmail: 'accounts@northwind.example',
    homeCurrency: 'USD',
    slackChannel: 'receivables',
    daysOfMail: 120,
  });
  const who = flow.node('Who asks', ...NODE.set, at(0, 2), fields(WHO_ASKS));
  const found = quickbooks(flow, 'Customer with this address', at(0, 3), 'customer', 2, "=WHERE PrimaryEmailAddr = '{{ $json.email }}'", { alwaysOutputData: true }); // prettier-ignore
  const one = flow.node(
    'Exactly one customer?',
    ...NODE.if,
    at(0, 4),
    conditions([["={{ $('Customer with this address').all().filter((item) => item.json.Id).length === 1 && $('Who asks').first().json.email !== '' }}", 'isTrue']]), // prettier-ignore
    { executeOnce: true },
  );
  for (const [from, to] of [[colleague, settings], [customer, settings], [settings, who], [who, found], [found, one]]) flow.connect(from, to); // prettier-ignore
  return one;
}

/** The agent, its model and its one tool; the tool's customer comes from the door, never from the model. */
function placeAgent(flow, one) {
  const agent = flow.node(
    'AI Agent',
    ...NODE.agent,
    at(0, 5),
    {
      promptType: 'define',
      text: "={{ $('Who asks').first().json.question }}",
      options: { systemMessage: `=${SYSTEM}`, maxIterations: 4, returnIntermediateSteps: true },
    },
    CONTINUE,
  );
  const model = flow.node('Chat model', ...NODE.chatModel, at(0, 5, 1.5), {
    model: { __rl: true, mode: 'id', value: 'gpt-4.1-mini' },
    options: { temperature: 0 },
  });
  const tool = flow.node('Invoices of this customer', ...NODE.workflowTool, at(0, 6, 1.5), {
    description: 'Reads the invoices of the customer who asks. Give an invoice number, or nothing for all of them.',
    source: 'database',
    workflowId: { __rl: true, mode: 'id', value: '={{ $workflow.id }}' },
    workflowInputs: LOOKUP_INPUTS,
  });
  flow.connect(one, agent, { output: 0 });
  flow.connect(model, agent, { type: 'ai_languageModel' });
  flow.connect(tool, agent, { type: 'ai_tool' });
  return agent;
}

function placeAnswer(flow, one, agent) {
  const checked = flow.node('Only what the ledger says?', ...NODE.if, at(0, 7), conditions([[`={{ ${ANSWER_IS_LEDGERS} }}`, 'isTrue']])); // prettier-ignore
  const answer = flow.node('Answer', ...NODE.set, at(0, 8), fields({ output: '={{ $json.output }}' }));
  const tell = slackText(flow, 'Ask a person', at(0, 8, 1), "={{ 'A question about invoices was not answered. From: ' + ($('Who asks').first().json.email || 'nobody we know').replaceAll('<', '&lt;') + '. It stands in this run: ' + $execution.id }}", { ...RETRY, executeOnce: true }); // prettier-ignore
  const withheld = flow.node('Answer without the model', ...NODE.set, at(0, 9, 1), fields({ output: WITHHELD }));
  flow.connect(agent, checked, { output: 0 });
  flow.connect(agent, tell, { output: 1 });
  flow.connect(checked, answer, { output: 0 });
  flow.connect(checked, tell, { output: 1 });
  flow.connect(one, tell, { output: 1 });
  flow.connect(tell, withheld);
}

/** What the tool runs: one customer's invoices, read, aged, with what was promised and disputed by mail. */
function placeLookup(flow) {
  const start = flow.node('Look up one customer', ...NODE.subWorkflow, at(1, 0), {
    inputSource: 'workflowInputs',
    workflowInputs: { values: LOOKUP_FIELDS.map((name) => (name === 'daysOfMail' ? { name, type: 'number' } : { name })) }, // prettier-ignore
  });
  const invoices = quickbooks(flow, 'Their invoices', at(1, 1), 'invoice', 200, "=WHERE CustomerRef = '{{ $json.customerId }}' ORDERBY TxnDate DESC"); // prettier-ignore
  const theirs = flow.node(
    'Only theirs',
    ...NODE.filter,
    at(1, 2),
    conditions([['={{ $json.CustomerRef?.value }}', 'equals', "={{ $('Look up one customer').first().json.customerId }}"]]), // prettier-ignore
    { alwaysOutputData: true },
  );
  const classify = flow.node(
    'Aging Classifier',
    ...NODE.classifier,
    at(1, 3),
    {
      source: 'quickbooks',
      timeZone: '',
      asOf: '',
      homeCurrency: `={{ ${lookupField('homeCurrency')} }}`,
      options: {},
    },
    { ...CONTINUE, alwaysOutputData: true },
  );
  const mails = flow.node(
    'Mails with them',
    ...NODE.gmail,
    at(1, 4, 1),
    {
      authentication: 'oAuth2',
      resource: 'message',
      operation: 'getAll',
      returnAll: false,
      limit: 25,
      simple: false,
      filters: { q: `=from:{{ $json.invoice?.customer?.email || 'nobody@invalid' }} newer_than:{{ ${lookupField('daysOfMail')} }}d` }, // prettier-ignore
      options: {},
    },
    { ...RETRY, executeOnce: true, alwaysOutputData: true },
  );
  const summarize = flow.node(
    'History Summarizer',
    ...NODE.summarizer,
    at(1, 5),
    { ourAddresses: `={{ ${lookupField('ourAddress')} }}` },
    { ...CONTINUE, alwaysOutputData: true },
  );
  const facts = flow.node('What may be told', ...NODE.set, at(1, 6), { mode: 'raw', jsonOutput: `={{ ${FACTS} }}`, options: {} }, { executeOnce: true }); // prettier-ignore
  for (const [from, to] of [[start, invoices], [invoices, theirs], [theirs, classify], [summarize, facts]]) flow.connect(from, to); // prettier-ignore
  flow.connect(classify, mails);
  flow.connect(classify, summarize);
  flow.connect(mails, summarize, { input: 1 });
  flow.connect(classify, facts, { output: 1 });
  flow.connect(summarize, facts, { output: 1 });
}

/** Builds the workflow. */
export function askAboutAnInvoice() {
  const flow = canvas({ id: ID, name: 'Receivables: ask about an invoice', errorWorkflow: ERROR_WORKFLOW });
  const one = placeAsking(flow);
  placeAnswer(flow, one, placeAgent(flow, one));
  placeLookup(flow);
  placeNotes(flow);
  return flow.toJson();
}
