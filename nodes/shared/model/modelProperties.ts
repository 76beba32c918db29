import type { ExpressionString, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

/** The two ways to a model, for a node's writer or reader menu, each with what the model does and sees there. */
export function modelChoices({ chatModel, endpoint }: { chatModel: string; endpoint: string }): INodePropertyOptions[] {
  return [
    { name: 'Connected Chat Model', value: 'chatModel', description: chatModel },
    { name: 'OpenAI-Compatible Endpoint', value: 'endpoint', description: endpoint },
  ];
}

/** A node's input for a chat model, as the editor shows it beside the main inputs when the writer asks for it. */
export const CHAT_MODEL_INPUT =
  '{ type: "ai_languageModel", displayName: "Chat Model", maxConnections: 1, required: false }';

/** The main input, and the chat model's when the parameter `writer` says so. */
export const writerInputs: ExpressionString = `={{ $parameter["writer"] === "chatModel" ? ["main", ${CHAT_MODEL_INPUT}] : ["main"] }}`;

const LIMITS: INodeProperties[] = [
  {
    displayName: 'Concurrency',
    name: 'concurrency',
    type: 'number',
    typeOptions: { minValue: 1, maxValue: 50, numberPrecision: 0 },
    default: 4,
    description: 'How many requests may be on their way at the same time. The order of the items stays.',
  },
  {
    displayName: 'Input Price per Million Tokens',
    name: 'inputPrice',
    type: 'number',
    typeOptions: { minValue: 0, numberPrecision: 4 },
    default: 0,
    description: 'What the endpoint charges for a million tokens of the prompt; needed for Most Cost per Run',
  },
  {
    displayName: 'Most Cost per Run',
    name: 'maxCost',
    type: 'number',
    typeOptions: { minValue: 0, numberPrecision: 4 },
    default: 0,
    description: 'In the currency of the two prices. Messages beyond it use the built-in way. 0 means no ceiling.',
  },
  {
    displayName: 'Most Tokens per Run',
    name: 'maxTokens',
    type: 'number',
    typeOptions: { minValue: 0, numberPrecision: 0 },
    default: 0,
    description:
      'Tokens read and written together. Messages beyond it use the built-in way. 0 means no ceiling. An answer may have what is left of it, at most 8,000; a chat model that takes no limit with a request keeps the one of its own node.',
  },
  {
    displayName: 'Output Price per Million Tokens',
    name: 'outputPrice',
    type: 'number',
    typeOptions: { minValue: 0, numberPrecision: 4 },
    default: 0,
    description: 'What the endpoint charges for a million tokens of the answer',
  },
  {
    displayName: 'Retries',
    name: 'retries',
    type: 'number',
    typeOptions: { minValue: 0, maxValue: 20, numberPrecision: 0 },
    default: 4,
    description: 'How often a request is repeated that met a busy, failing or unreachable endpoint',
  },
  {
    displayName: 'Timeout per Message (Seconds)',
    name: 'messageTimeout',
    type: 'number',
    typeOptions: { minValue: 1, maxValue: 3600 },
    default: 120,
    description: 'All requests, waits and retries for one message together',
  },
  {
    displayName: 'Timeout per Request (Seconds)',
    name: 'requestTimeout',
    type: 'number',
    typeOptions: { minValue: 1, maxValue: 600 },
    default: 60,
  },
];

/** How long, how often and how much the model may be asked; `readModelSettings` reads them. */
export const modelLimits = (show: Record<string, string[]>): INodeProperties => ({
  displayName: 'Model Limits',
  name: 'modelLimits',
  type: 'collection',
  placeholder: 'Add Limit',
  default: {},
  displayOptions: { show },
  options: LIMITS,
});
