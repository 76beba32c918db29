import 'reflect-metadata';
import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import {
  Workflow,
  type IConnections,
  type ICredentialDataDecryptedObject,
  type ICredentialType,
  type IHttpRequestOptions,
  type INode,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
  type INodeTypes,
  type IRun,
  type IWorkflowExecuteAdditionalData,
  type NodeConnectionType,
} from 'n8n-workflow';

/** A node of a test workflow: its type by instance, its parameters, and how it treats errors. */
export interface TestNode {
  name: string;
  type: INodeType;
  parameters?: INode['parameters'];
  onError?: INode['onError'];
  alwaysOutputData?: boolean;
  /** The credential the node uses: its type, and what a person entered. */
  credential?: { type: ICredentialType; data: ICredentialDataDecryptedObject };
}

/** A wire: from a node's output to another's input; both 0 and of type main unless told. */
export type Wire = [from: string, to: string, output?: number, input?: number, type?: NodeConnectionType];

const describe = (name: string, inputs: INodeTypeDescription['inputs']): INodeTypeDescription => ({
  displayName: name,
  name,
  group: ['transform'],
  version: 1,
  description: name,
  defaults: { name },
  inputs,
  outputs: ['main'],
  properties: [],
});

/** A node that gives these rows, whatever comes in; without an input it starts the workflow. */
export function giving(rows: object[], { isTrigger = false } = {}): INodeType {
  return {
    description: describe(isTrigger ? 'manualTrigger' : 'giving', isTrigger ? [] : ['main']),
    execute: async () => [rows.map((json) => ({ json }) as INodeExecutionData)],
  };
}

/** Credentials as n8n hands them out: decrypted for the node, and put into requests by their own `authenticate`. */
function credentialsHelper(nodes: readonly TestNode[]): object {
  const credentials = nodes.flatMap(({ credential }) => credential ?? []);
  const of = (name: string) => credentials.find(({ type }) => type.name === name);
  return {
    getParentTypes: () => [],
    isCredentialUsableByNode: () => true,
    preAuthentication: async () => undefined,
    getDecrypted: async (_additional: unknown, _node: unknown, name: string) => ({ ...of(name)?.data }),
    authenticate: async (data: ICredentialDataDecryptedObject, name: string, options: IHttpRequestOptions) => {
      const authenticate = of(name)?.type.authenticate;
      return typeof authenticate === 'function' ? authenticate(data, options) : options;
    },
  };
}

const additionalData = (nodes: readonly TestNode[]): IWorkflowExecuteAdditionalData =>
  ({
    executionId: '1',
    hooks: new ExecutionLifecycleHooks('manual', '1', { id: 'w', name: 'test' } as never),
    currentNodeExecutionIndex: 0,
    webhookWaitingBaseUrl: 'http://localhost/webhook-waiting',
    formWaitingBaseUrl: 'http://localhost/form-waiting',
    variables: {},
    credentialsHelper: credentialsHelper(nodes),
    logAiEvent: () => undefined,
    setExecutionStatus: () => undefined,
    sendDataToUI: () => undefined,
  }) as unknown as IWorkflowExecuteAdditionalData;

function connectionsOf(wires: readonly Wire[]): IConnections {
  const connections: IConnections = {};
  for (const [from, to, output = 0, input = 0, type = 'main'] of wires) {
    const outputs = ((connections[from] ??= {})[type] ??= []);
    while (outputs.length <= output) outputs.push([]);
    outputs[output]?.push({ node: to, type, index: input });
  }
  return connections;
}

/** What one run of n8n's own engine gave. */
export interface WorkflowRun {
  run: IRun;
  /** The items on each output of a node's last run; undefined when it did not run. */
  outputsOf: (node: string) => INodeExecutionData[][] | undefined;
}

/** Runs a small workflow in n8n's real engine, in this process. The first node starts it; positions follow the list. */
export async function runWorkflow(nodes: readonly TestNode[], wires: readonly Wire[]): Promise<WorkflowRun> {
  const types = new Map(nodes.map(({ name, type }) => [`test.${name}`, type]));
  const typeOf = (name: string): INodeType => {
    const type = types.get(name);
    if (!type) throw new Error(`Unknown node type ${name}`);
    return type;
  };
  const nodeTypes: INodeTypes = { getByName: typeOf, getByNameAndVersion: typeOf, getKnownTypes: () => ({}) };
  const workflow = new Workflow({
    id: 'w',
    name: 'test',
    active: false,
    nodeTypes,
    settings: { executionOrder: 'v1' },
    connections: connectionsOf(wires),
    nodes: nodes.map(({ name, parameters = {}, onError, alwaysOutputData, credential }, index) => ({
      id: `id-${name}`,
      name,
      type: `test.${name}`,
      typeVersion: 1,
      position: [200 * index, 100 * index],
      parameters,
      ...(onError ? { onError } : {}),
      ...(alwaysOutputData ? { alwaysOutputData } : {}),
      ...(credential ? { credentials: { [credential.type.name]: { id: 'c1', name: credential.type.name } } } : {}),
    })),
  });
  const startNode = workflow.getNode(nodes[0]?.name ?? '');
  const run = await new WorkflowExecute(additionalData(nodes), 'manual').run({
    workflow,
    startNode: startNode as INode,
  });
  const outputsOf = (node: string) =>
    run.data.resultData.runData[node]?.at(-1)?.data?.main?.map((items) => items ?? []);
  return { run, outputsOf };
}
