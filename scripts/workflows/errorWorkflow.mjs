// workflows/error-workflow.json: hears of every run that failed and tells it in Slack and by e-mail, without data.
import { canvas } from './canvas.mjs';
import { ERROR_WORKFLOW } from './parts/errorWorkflow.mjs';
import { at, frame } from './parts/grid.mjs';
import { CONTINUE, NODE } from './parts/nodeTypes.mjs';
import { placeSettings, setting } from './parts/settings.mjs';
import { slackText } from './parts/slackSteps.mjs';

// n8n's own message may quote an item: a customer's name, an amount. Workflow, node and address are enough to look.
const WORDS = [
  "='A run of \"' + $('When a run fails').first().json.workflow.name + '\" failed'",
  "+ ($('When a run fails').first().json.execution?.lastNodeExecuted ? ' at \"' + $('When a run fails').first().json.execution.lastNodeExecuted + '\"' : '')",
  "+ '. Nothing more leaves in this run. Look here: ' + ($('When a run fails').first().json.execution?.url ?? 'Executions in n8n')",
];
const text = `={{ ${WORDS.join(' ').slice(1)} }}`;

/** Builds the workflow. */
export function errorWorkflow() {
  const flow = canvas({ id: 'receivables-error-workflow', name: 'Receivables: when a run fails', key: ERROR_WORKFLOW });
  const start = flow.node('When a run fails', ...NODE.error, at(0, 0));
  const settings = placeSettings(flow, at(0, 1), {
    slackChannel: 'receivables',
    senderEmail: 'n8n@northwind.example',
    tellByEmail: 'accounts@northwind.example',
  });
  const slack = slackText(flow, 'Tell in Slack', at(0, 2), text, CONTINUE);
  const told = flow.node('Told', ...NODE.noOp, at(0, 3));
  const email = flow.node('Else by e-mail', ...NODE.email, at(0, 3, 1), {
    fromEmail: setting('senderEmail'),
    toEmail: setting('tellByEmail'),
    subject: 'A receivables run failed',
    emailFormat: 'text',
    text,
    options: { appendAttribution: false },
  });
  flow.connect(start, settings);
  flow.connect(settings, slack);
  flow.connect(slack, told, { output: 0 });
  flow.connect(slack, email, { output: 1 });
  frame(flow, {
    title: 'When a run fails',
    text: 'Choose this workflow as **Error workflow** in the settings of the other ones. It tells which workflow failed and at which node, with a link to the run. It never repeats the error’s own words: they may name a customer.\n\nChange **Settings** first, and choose the Slack and the SMTP credential.',
    row: 0,
    from: 0,
    to: 3,
    color: 3,
  });
  return flow.toJson();
}
