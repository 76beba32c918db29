// Type and version of every node the workflows place: the newest version that both supported lines of n8n know.
const base = (name, version) => [`n8n-nodes-base.${name}`, version];
const langchain = (name, version) => [`@n8n/n8n-nodes-langchain.${name}`, version];
const ours = (name) => [`n8n-nodes-receivables.${name}`, 1];

export const NODE = {
  manual: base('manualTrigger', 1),
  subWorkflow: base('executeWorkflowTrigger', 1.1),
  webhook: base('webhook', 2),
  schedule: base('scheduleTrigger', 1.2),
  error: base('errorTrigger', 1),
  set: base('set', 3.4),
  splitOut: base('splitOut', 1),
  filter: base('filter', 2.2),
  if: base('if', 2.2),
  switch: base('switch', 3.2),
  removeDuplicates: base('removeDuplicates', 2),
  aggregate: base('aggregate', 1),
  merge: base('merge', 3.1),
  loop: base('splitInBatches', 3),
  noOp: base('noOp', 1),
  stop: base('stopAndError', 1),
  http: base('httpRequest', 4.2),
  xml: base('xml', 1),
  table: base('dataTable', 1.1),
  quickbooks: base('quickbooks', 1),
  xero: base('xero', 1),
  stripeTrigger: base('stripeTrigger', 1),
  sheets: base('googleSheets', 4.6),
  gmail: base('gmail', 2.1),
  gmailTrigger: base('gmailTrigger', 1.2),
  slack: base('slack', 2.3),
  outlook: base('microsoftOutlook', 2),
  teams: base('microsoftTeams', 2),
  email: base('emailSend', 2.1),
  postgres: base('postgres', 2.6),
  chatTrigger: langchain('chatTrigger', 1.1),
  agent: langchain('agent', 2),
  chatModel: langchain('lmChatOpenAi', 1.2),
  workflowTool: langchain('toolWorkflow', 2.2),
  classifier: ours('agingClassifier'),
  scorer: ours('riskScorer'),
  summarizer: ours('historySummarizer'),
  drafter: ours('reminderDrafter'),
  gate: ours('approvalGate'),
};

/** What fails leaves by the error output; the others go on. */
export const CONTINUE = { onError: 'continueErrorOutput' };
/** A lookup whose empty answer is an answer: it runs once and always gives an item. */
export const LOOKUP = { executeOnce: true, alwaysOutputData: true };
/** A call to a vendor that may fail for a moment. */
export const RETRY = { retryOnFail: true, maxTries: 3, waitBetweenTries: 2000 };
