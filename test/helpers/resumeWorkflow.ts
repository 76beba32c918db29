import 'reflect-metadata';
import { ExecutionLifecycleHooks, WebhookContext, WorkflowExecute } from 'n8n-core';
import {
  Workflow,
  type IDataObject,
  type INode,
  type INodeExecutionData,
  type INodeType,
  type INodeTypes,
  type IRun,
  type IRunExecutionData,
  type IWebhookData,
  type IWebhookFunctions,
  type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';
import { giving } from './runWorkflow';

/** What a browser got. */
export interface PageAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** True when the answer let the execution go on. */
  resumed: boolean;
}

/** An execution that waits at a node, in n8n's own engine: ask its page, post to it, or let its time run out. */
export interface WaitingWorkflow {
  isWaiting: () => boolean;
  /** The waiting node's items and metadata, as n8n stored them. */
  stored: () => IRunExecutionData;
  request: (
    method: string,
    request?: { body?: unknown; rawBody?: Buffer; headers?: Record<string, string> },
  ) => Promise<PageAnswer>;
  timeOut: () => Promise<void>;
  /** The items behind the node, once it has gone on. */
  after: () => INodeExecutionData[] | undefined;
}

function engine(): IWorkflowExecuteAdditionalData {
  return {
    executionId: '7',
    hooks: new ExecutionLifecycleHooks('manual', '7', { id: 'w', name: 'test' } as never),
    currentNodeExecutionIndex: 0,
    webhookWaitingBaseUrl: 'http://localhost/webhook-waiting',
    formWaitingBaseUrl: 'http://localhost/form-waiting',
    variables: {},
    credentialsHelper: {},
    setExecutionStatus: () => undefined,
    sendDataToUI: () => undefined,
  } as unknown as IWorkflowExecuteAdditionalData;
}

function workflowAround(rows: object[], node: INodeType, parameters: INode['parameters']): Workflow {
  const types: Record<string, INodeType> = { start: giving(rows, { isTrigger: true }), gate: node, after: passing() };
  const typeOf = (name: string): INodeType => types[name] as INodeType;
  const nodeTypes: INodeTypes = { getByName: typeOf, getByNameAndVersion: typeOf, getKnownTypes: () => ({}) };
  const wire = (to: string) => ({ main: [[{ node: to, type: 'main' as const, index: 0 }]] });
  return new Workflow({
    id: 'w',
    name: 'test',
    active: false,
    nodeTypes,
    settings: { executionOrder: 'v1', timezone: 'Europe/Berlin' },
    connections: { start: wire('gate'), gate: wire('after') },
    nodes: ['start', 'gate', 'after'].map((name, index) => ({
      id: `id-${name}`,
      name,
      type: name,
      typeVersion: 1,
      position: [200 * index, 0],
      parameters: name === 'gate' ? parameters : {},
    })),
  });
}

function passing(): INodeType {
  const { description } = giving([]);
  return {
    description,
    async execute() {
      return [this.getInputData()];
    },
  };
}

function fakeResponse() {
  const got = { status: 200, headers: {} as Record<string, string>, body: undefined as string | undefined };
  const response = {
    setHeader: (name: string, value: string) => ((got.headers[name.toLowerCase()] = value), response),
    status: (code: number) => ((got.status = code), response),
    send: (body: string) => ((got.body = body), response),
  };
  return { got, response };
}

/** Runs start -> node -> after until the node waits (or does not). The stored state goes through JSON, as in n8n's database;
 * `change` may change the waiting items there. */
export async function waitAt(
  rows: object[],
  node: INodeType,
  parameters: INode['parameters'] = {},
  change?: (items: INodeExecutionData[]) => void,
): Promise<WaitingWorkflow> {
  const workflow = workflowAround(rows, node, parameters);
  const start = workflow.getNode('start') as INode;
  let run: IRun = await new WorkflowExecute(engine(), 'manual').run({ workflow, startNode: start });
  let saved = JSON.stringify(run.data);
  if (change) {
    const data = JSON.parse(saved) as IRunExecutionData;
    change(data.executionData!.nodeExecutionStack[0]!.data.main![0]!);
    saved = JSON.stringify(data);
  }
  const waits = () => Boolean((JSON.parse(saved) as IRunExecutionData).waitTill);

  const goOn = async (data: IRunExecutionData) => {
    const stack = data.executionData!.nodeExecutionStack[0]!;
    stack.node.disabled = true;
    delete data.waitTill;
    data.resultData.runData.gate!.pop();
    run = await new WorkflowExecute(engine(), 'manual', data).processRunExecutionData(workflow);
    saved = JSON.stringify(run.data);
  };

  const request: WaitingWorkflow['request'] = async (method, { body = {}, rawBody, headers = {} } = {}) => {
    const data = JSON.parse(saved) as IRunExecutionData;
    const { got, response } = fakeResponse();
    const httpRequest = { method, body, rawBody, headers, params: {}, query: {} };
    const around = { ...engine(), httpRequest, httpResponse: response } as unknown as IWorkflowExecuteAdditionalData;
    const description = { webhookDescription: node.description.webhooks![0] } as unknown as IWebhookData;
    const gate = workflow.getNode('gate') as INode;
    const context = new WebhookContext(workflow, gate, around, 'manual', description, [], data);
    const answer = await node.webhook!.call(context as unknown as IWebhookFunctions);
    const page = got.body ?? String(answer.webhookResponse ?? '');
    const resumed = answer.workflowData !== undefined;
    if (resumed) {
      const top = data.executionData!.nodeExecutionStack[0]!;
      top.data.main = JSON.parse(JSON.stringify(answer.workflowData)) as INodeExecutionData[][];
      top.metadata = { ...top.metadata, forwardAllOutputs: true } as NonNullable<typeof top.metadata>;
      await goOn(data);
    }
    return { ...got, body: page, resumed };
  };

  return {
    isWaiting: waits,
    stored: () => JSON.parse(saved) as IRunExecutionData,
    request,
    timeOut: async () => await goOn(JSON.parse(saved) as IRunExecutionData),
    after: () => run.data.resultData.runData.after?.at(-1)?.data?.main?.[0] ?? undefined,
  };
}

/** The named part of an item's JSON. */
export const section = (item: INodeExecutionData | undefined, name: string): IDataObject | undefined =>
  item?.json[name] as IDataObject | undefined;
