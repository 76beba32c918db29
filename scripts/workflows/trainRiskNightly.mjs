// workflows/train-risk-nightly.json: learns every night from QuickBooks' history, keeps the model, and shows how a
// morning run scores with it.
import { canvas, dataTable } from './canvas.mjs';
import { conditions } from './parts/conditions.mjs';
import { NOW } from './parts/contactLog.mjs';
import { ERROR_WORKFLOW } from './parts/errorWorkflow.mjs';
import { at } from './parts/grid.mjs';
import { CONTINUE, NODE } from './parts/nodeTypes.mjs';
import { ERROR_OUTPUT, placeClassifying } from './parts/ourSteps.mjs';
import { placeHistory } from './parts/quickbooksHistory.mjs';
import { placeOpenInvoices } from './parts/quickbooksLedger.mjs';
import { COMPANY, placeSettings, setting } from './parts/settings.mjs';
import { slackText } from './parts/slackSteps.mjs';
import { placeStarts } from './parts/starts.mjs';
import { placeNotes } from './trainRiskNightlyNotes.mjs';

const MODELS = 'receivables_risk_models';
const ROW = {
  name: 'current',
  asOf: '={{ $json.asOf }}',
  outcomes: '={{ String($json.outcomes) }}',
  storedAt: NOW,
  model: '={{ JSON.stringify($json.model) }}',
};

/** Learns, and overwrites the one row that holds the model; too little history leaves the row as it was. */
function placeTraining(flow, history) {
  const train = flow.node(
    'Train Model',
    ...NODE.scorer,
    at(1, 9),
    {
      operation: 'trainModel',
      source: 'quickbooks',
      timeZone: '',
      asOf: '',
      homeCurrency: setting('homeCurrency'),
      options: {},
    },
    CONTINUE,
  );
  const learned = flow.node('Learned?', ...NODE.if, at(1, 10), conditions([['={{ $json.learned }}', 'isTrue']]));
  const keep = flow.node('Keep the model', ...NODE.table, at(1, 11), dataTable.upsert(MODELS, 'name', ROW));
  const few = slackText(flow, 'Tell that history is short', at(1, 11, 1), '={{ $json.message }}');
  flow.connect(history, train);
  flow.connect(train, learned, { output: 0 });
  flow.connect(learned, keep, { output: 0 });
  flow.connect(learned, few, { output: 1 });
  return { train, keep };
}

/** What a morning run does with it: read the row, read the open invoices, score. */
function placeUse(flow, keep, history) {
  const load = flow.node('Load Model', ...NODE.table, at(2, 2), dataTable.readWhere(MODELS, 'name', 'current'), {
    executeOnce: true,
  });
  flow.connect(keep, load);
  const rows = placeOpenInvoices(flow, load, { row: 2, from: 3 });
  const score = {
    name: 'Score with the Model',
    source: 'quickbooks',
    operation: 'scoreWithModel',
    model: "={{ $('Load Model').first().json.model }}",
  };
  const thinking = placeClassifying(flow, [at(2, 8), at(2, 9)], { source: 'quickbooks', score });
  flow.connect(rows, thinking.classify);
  flow.connect(history, thinking.score, { input: 1 });
  const ranked = flow.node('Ranked by the model', ...NODE.noOp, at(2, 10));
  flow.connect(thinking.score, ranked, { output: 0 });
  return thinking;
}

/** Builds the workflow. */
export function trainRiskNightly() {
  const flow = canvas({
    id: 'receivables-train-risk-nightly',
    name: 'Receivables: train the risk model every night',
    errorWorkflow: ERROR_WORKFLOW,
  });
  const starts = placeStarts(flow, at(0, 0), { cron: '0 2 * * *', name: 'Every night at 2' });
  const { homeCurrency } = COMPANY;
  const settings = placeSettings(flow, at(0, 1), { homeCurrency, monthsOfHistory: 36, slackChannel: 'receivables' });
  for (const start of starts) flow.connect(start, settings);
  const table = flow.node('Model table', ...NODE.table, at(0, 2), dataTable.create(MODELS, Object.keys(ROW)), {
    executeOnce: true,
  });
  flow.connect(settings, table);
  const history = placeHistory(flow, table, { row: 0, from: 3 });
  const { train, keep } = placeTraining(flow, history);
  const { classify, score } = placeUse(flow, keep, history);
  const broken = flow.node('Rows to fix', ...NODE.noOp, at(2, 10, 1));
  for (const [name, node] of Object.entries({ classify, score })) {
    flow.connect(node, broken, { output: ERROR_OUTPUT[name] });
  }
  flow.connect(train, broken, { output: ERROR_OUTPUT.score });
  placeNotes(flow, { models: MODELS });
  return flow.toJson();
}
