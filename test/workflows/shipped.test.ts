import { execFileSync } from 'node:child_process';
import type { INodeProperties } from 'n8n-workflow';
import { catalogue, files, ours, outputCount, read, root, type PlacedNode } from './shippedWorkflows';

/** Workflows that name no error workflow, with the reason. */
const NO_ERROR_WORKFLOW: Record<string, string> = {
  'error-workflow.json': 'it is the error workflow',
  'morning-run-no-accounts.json': 'it needs no account, and the error workflow needs Slack',
};
/** Code nodes that are wanted, as "file: node", with the reason why neither our nodes nor a built-in one serve. */
const CODE_NODES: Record<string, string> = {};
/** Starts that need no pinned data in a trial run. */
const RUNS_BY_ITSELF = ['manualTrigger', 'scheduleTrigger', 'errorTrigger', 'chatTrigger', 'executeWorkflowTrigger'];

const isNote = ({ type }: PlacedNode): boolean => type.endsWith('.stickyNote');
const isOurs = ({ type }: PlacedNode): boolean => type.startsWith('n8n-nodes-receivables.');
const shortType = ({ type }: PlacedNode): string => type.split('.').at(-1) ?? '';

/** The parameters a description offers under a name: the same name may stand for several, shown in turn. */
const offered = (properties: readonly INodeProperties[], name: string): INodeProperties[] =>
  properties.filter((property) => property.name === name);

function unknownOfOurs({ type, parameters }: PlacedNode): string[] {
  const properties = ours[type]?.description.properties ?? [];
  return Object.entries(parameters).flatMap(([name, value]) => {
    const [property] = offered(properties, name);
    if (!property) return [name];
    const choices = (property.options ?? []) as INodeProperties[];
    if (property.type === 'collection') {
      const inner = new Set(choices.map((option) => option.name));
      return Object.keys(value as object).flatMap((key) => (inner.has(key) ? [] : [`${name}.${key}`]));
    }
    if (property.type !== 'options' || String(value).startsWith('=')) return [];
    const values = offered(properties, name).flatMap(({ options = [] }) => options as { value?: unknown }[]);
    return values.some((choice) => choice.value === value) ? [] : [`${name}=${String(value)}`];
  });
}

function unknownOfN8n({ type, typeVersion, parameters }: PlacedNode): string[] {
  const known = catalogue[`${type} ${typeVersion}`];
  if (!known) return [`${type} ${typeVersion}`];
  return Object.entries(parameters).flatMap(([name, value]) => {
    const inner = known.parameters[name];
    if (!inner) return [name];
    const values = known.values[name];
    if (values && typeof value === 'string' && !value.startsWith('=') && !values.includes(value)) {
      return [`${name}=${value}`];
    }
    if (inner.length === 0 || typeof value !== 'object' || value === null) return [];
    return Object.keys(value).flatMap((key) => (inner.includes(key) ? [] : [`${name}.${key}`]));
  });
}

test('the workflow files are what their scripts make of them', () => {
  execFileSync(process.execPath, ['scripts/workflows/writeWorkflows.mjs', '--check'], { cwd: root });
});

test('our five nodes are all in use', () => {
  const placed = new Set(
    files.flatMap((file) =>
      read(file)
        .nodes.filter(isOurs)
        .map(({ type }) => type),
    ),
  );
  expect(placed).toEqual(new Set(Object.keys(ours)));
});

test('no two workflows have the same name or id', () => {
  const workflows = files.map(read);
  expect(new Set(workflows.map(({ name }) => name)).size).toBe(files.length);
  expect(new Set(workflows.map(({ meta }) => meta.templateId)).size).toBe(files.length);
});

describe.each(files)('%s', (file) => {
  const workflow = read(file);
  const { connections } = workflow;
  const byName = new Map(workflow.nodes.map((node) => [node.name, node]));
  const steps = workflow.nodes.filter((node) => !isNote(node));
  const wires = Object.values(connections).flatMap((kinds) =>
    Object.values(kinds).flatMap((outputs) => outputs.flat()),
  );

  test('is exported inactive, with unique names and ids, and no credential', () => {
    expect(workflow.active).toBe(false);
    expect(byName.size).toBe(workflow.nodes.length);
    expect(new Set(workflow.nodes.map(({ id }) => id)).size).toBe(workflow.nodes.length);
    expect(workflow.nodes.filter(({ credentials }) => credentials !== undefined)).toEqual([]);
  });

  test('wires only nodes that are there, and leaves none but starts, models and tools without an input', () => {
    const wired = [...Object.keys(connections), ...wires.map(({ node }) => node)];
    expect(wired.filter((name) => !byName.has(name))).toEqual([]);
    const reached = new Set(wires.map(({ node }) => node));
    const attached = (name: string) => Object.keys(connections[name] ?? {}).some((kind) => kind.startsWith('ai_'));
    const lost = steps.filter(
      (node) => !reached.has(node.name) && !/Trigger$|\.webhook$/.test(node.type) && !attached(node.name),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  test('wires the error output of every node that has one, and no further output', () => {
    for (const node of steps.filter(({ onError }) => onError === 'continueErrorOutput')) {
      const outputs = connections[node.name]?.main ?? [];
      expect([node.name, outputs[outputCount(node)]?.length ?? 0]).not.toEqual([node.name, 0]);
      expect([node.name, outputs.length]).toEqual([node.name, outputCount(node) + 1]);
    }
    for (const node of steps.filter(({ onError, type }) => !onError && isOurs({ type } as PlacedNode))) {
      expect(`${node.name} drops what fails`).toBe('every node of ours has an error output');
    }
  });

  test('names existing nodes of n8n in existing versions, and sets only parameters and choices they know', () => {
    const wrong = steps.map((node) => [node.name, (isOurs(node) ? unknownOfOurs : unknownOfN8n)(node)] as const);
    expect(wrong.filter(([, unknown]) => unknown.length > 0)).toEqual([]);
  });

  test('asks only for nodes that are there in its expressions', () => {
    const asked = steps.flatMap(({ parameters }) => [...JSON.stringify(parameters).matchAll(/\$\('([^']+)'\)/g)]);
    expect(asked.map(([, name]) => name).filter((name) => !byName.has(name ?? ''))).toEqual([]);
  });

  test('has no Code node without a reason', () => {
    const codes = steps
      .filter((node) => /^(code|function|functionItem|toolCode)$/.test(shortType(node)))
      .map(({ name }) => `${file}: ${name}`);
    expect(codes.filter((name) => !CODE_NODES[name])).toEqual([]);
  });

  test('names the error workflow', () => {
    const wanted = NO_ERROR_WORKFLOW[file] ? undefined : read('error-workflow.json').id;
    expect(workflow.settings.errorWorkflow).toBe(wanted);
    expect(read('error-workflow.json').id).toBeDefined();
  });

  test('pins data only on its own nodes, and on every start that a trial run could not make up', () => {
    const pinned = Object.keys(workflow.pinData ?? {});
    expect(pinned.filter((name) => !byName.has(name))).toEqual([]);
    const starts = steps.filter(({ type }) => /Trigger$/.test(type));
    const byHand = starts.some((node) => shortType(node) === 'manualTrigger');
    const needy = starts.filter((node) => !byHand && !RUNS_BY_ITSELF.includes(shortType(node)));
    expect(needy.map(({ name }) => name).filter((name) => !pinned.includes(name))).toEqual([]);
  });

  test('explains itself with sticky notes, and puts no two nodes on top of each other', () => {
    expect(workflow.nodes.filter(isNote).length).toBeGreaterThan(0);
    const near = (a: PlacedNode, b: PlacedNode) =>
      Math.abs(a.position[0] - b.position[0]) < 100 && Math.abs(a.position[1] - b.position[1]) < 80;
    const clashes = steps.flatMap((a, index) => steps.slice(index + 1).filter((b) => near(a, b)).map((b) => [a.name, b.name])); // prettier-ignore
    expect(clashes).toEqual([]);
  });
});
