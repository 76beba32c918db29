import {
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
  type IWebhookDescription,
  type IWebhookFunctions,
  type IWebhookResponseData,
} from 'n8n-workflow';
import { answerReview } from './answerReview';
import { properties } from './properties';
import { recheckDrafts } from './recheckDrafts';
import { reviewDrafts } from './reviewDrafts';

type Expression = `={{${string}}}`;

const inputs: Expression = `={{ ((action) => action === 'recheck'
  ? [{ type: 'main', displayName: 'Decided Drafts' }, { type: 'main', displayName: 'Fresh Ledger' }, { type: 'main', displayName: 'Contact Log' }]
  : ['main'])($parameter.action) }}`;

const outputs: Expression = `={{ ((action) => action === 'recheck'
  ? [{ type: 'main', displayName: 'Send' }, { type: 'main', displayName: 'Stopped' }]
  : ['main'])($parameter.action) }}`;

/** The page's own address: n8n hands GET and POST on it to `webhook()` while the execution waits. */
const reviewPageWebhook = (httpMethod: 'GET' | 'POST'): IWebhookDescription => ({
  name: 'default',
  httpMethod,
  responseMode: 'onReceived',
  // Without it n8n answers the words "firstEntryJson" instead of our page.
  responseData: '',
  path: '={{ $nodeId }}',
  isFullPath: true,
  restartWebhook: true,
});

export class ApprovalGate implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Approval Gate',
    name: 'approvalGate',
    icon: { light: 'file:approvalGate.svg', dark: 'file:approvalGate.dark.svg' },
    group: ['transform'],
    version: 1,
    subtitle: '={{ $parameter["action"] === "recheck" ? "recheck before send" : "review drafts" }}',
    description: 'Let a person decide about each draft, and check once more before anything leaves',
    defaults: { name: 'Approval Gate' },
    inputs,
    outputs,
    // An agent must not be able to approve what it wrote.
    usableAsTool: undefined as never,
    waitingNodeTooltip: 'The review page is open. Find its address under "resumeUrl" in this execution.',
    webhooks: [reviewPageWebhook('GET'), reviewPageWebhook('POST')],
    properties,
  };

  // n8n's lint asks for these with any webhook; the address of a waiting execution is not registered anywhere.
  webhookMethods = {
    default: {
      checkExists: async () => true,
      create: async () => true,
      delete: async () => true,
    },
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    return this.getNodeParameter('action', 0) === 'recheck' ? await recheckDrafts(this) : await reviewDrafts(this);
  }

  async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
    return await answerReview(this);
  }
}
