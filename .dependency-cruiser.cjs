/**
 * The import rules of docs/architecture.md. Each rule says why it exists: the reason is printed with the violation.
 * `allow(folder, others)` reads: this core folder may import itself, the named folders and packages, nothing else.
 */
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const own = (folder) => `^core/${folder}/`;
const folders = (...names) => names.map((name) => (name === 'errors' ? '^core/errors\\.ts$' : own(name)));
const npm = (...names) => names.map((name) => `^node_modules/${escape(name)}/`);

const allow = (folder, reason, ...targets) => ({
  name: `core-${folder.replace(/\//g, '-')}`,
  comment: reason,
  severity: 'error',
  from: { path: own(folder) },
  to: { pathNot: [own(folder), '^core/errors\\.ts$', ...targets] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A cycle means two modules are one idea cut in half.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that does not resolve breaks at run time.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    allow('money', 'Money is arithmetic: it knows nothing of invoices or days.'),
    allow(
      'calendar',
      'The only place that may use date-fns: elsewhere a day is a CalendarDate, never a Date.',
      ...npm('date-fns'),
    ),
    allow(
      'receivables',
      'The only input parser: what comes from outside is checked here, once.',
      ...folders('money', 'calendar'),
      ...npm('zod'),
    ),
    allow(
      'aging',
      'Age is a matter of days and money, not of policy or people.',
      ...folders('receivables', 'money', 'calendar'),
    ),
    allow('history', 'A payer is described by dates and amounts only.', ...folders('receivables', 'money', 'calendar')),
    allow(
      'risk',
      'A score must not see names, addresses or free text: it gets facts from history, and only its own section shape from receivables.',
      ...folders('history', 'money', 'calendar'),
      '^core/receivables/sections/risk\\.ts$',
    ),
    allow(
      'policy',
      'Whether we may write depends on facts and settings, never on wording or models.',
      ...folders('receivables', 'aging', 'risk', 'money', 'calendar'),
      ...npm('zod'),
    ),
    allow('llm', 'A port with one method: no knowledge of invoices.', ...npm('zod', 'openai')),
    allow(
      'prompts',
      'Facts to messages, pure text building.',
      ...folders('receivables', 'aging', 'history', 'policy', 'money', 'calendar', 'llm'),
      ...npm('zod'),
    ),
    allow('wording', 'Words and weights: what a text is about is for others to know.'),
    allow(
      'guardrails',
      "The checker must not share the writer's mistakes: never prompts, llm or drafting.",
      ...folders('wording', 'receivables', 'policy', 'money', 'calendar'),
    ),
    allow(
      'drafting',
      'Writers use prompts and are judged by guardrails.',
      ...folders(
        'prompts',
        'guardrails',
        'wording',
        'policy',
        'receivables',
        'aging',
        'history',
        'llm',
        'money',
        'calendar',
      ),
    ),
    allow(
      'approval',
      'The only place that hashes; it must not know how a text was written.',
      ...folders('receivables', 'guardrails', 'policy', 'aging', 'money', 'calendar'),
      '^(node:)?crypto$',
    ),
    allow(
      'report',
      'Reports read figures, they do not write to customers.',
      ...folders('receivables', 'aging', 'history', 'risk', 'policy', 'guardrails', 'approval', 'money', 'calendar'),
    ),
    {
      name: 'core-is-pure',
      comment: 'The core has no n8n, network, clock, randomness or environment; only approval may hash.',
      severity: 'error',
      from: { path: '^core/', pathNot: '^core/approval/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-no-n8n',
      comment: "An accountant's programmer reads and tests the core without n8n.",
      severity: 'error',
      from: { path: '^core/' },
      to: { path: '^node_modules/n8n-|^nodes/|^credentials/' },
    },
    {
      name: 'nodes-use-the-door',
      comment: 'core/index.ts is the only door: everything behind it may move.',
      severity: 'error',
      from: { path: '^nodes/', pathNot: '^nodes/ApprovalGate/page/browser/' },
      to: { path: '^core/', pathNot: '^core/index\\.ts$' },
    },
    {
      name: 'page-script-is-small',
      comment:
        'It runs in a browser and is bundled as text: of the core it may have the word count, so that both agree.',
      severity: 'error',
      from: { path: '^nodes/ApprovalGate/page/browser/' },
      to: { pathNot: ['^nodes/ApprovalGate/page/browser/', '^core/guardrails/countWords\\.ts$'] },
    },
    {
      name: 'nodes-are-islands',
      comment: 'A node may use its own folder and nodes/shared, never another node.',
      severity: 'error',
      from: { path: '^nodes/([^/]+)/' },
      to: { path: '^nodes/', pathNot: ['^nodes/$1/', '^nodes/shared/'] },
    },
    {
      name: 'nodes-only-n8n-workflow',
      comment: 'The shipped package has no run-time dependency but its peer.',
      severity: 'error',
      from: { path: '^(nodes|credentials)/' },
      to: { path: '^node_modules/', pathNot: '^node_modules/n8n-workflow/' },
    },
    {
      name: 'core-tests-know-no-n8n',
      comment: 'A core test that needs n8n tests the wrong thing.',
      severity: 'error',
      from: { path: '^test/core/' },
      to: { path: '^node_modules/n8n-|^nodes/' },
    },
    {
      name: 'package-tests-see-dist-only',
      comment: 'They test what users install, not what we wrote.',
      severity: 'error',
      from: { path: '^(test/package|sandbox)/' },
      to: { path: '^(core|nodes|credentials)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|sandbox/node_modules)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
