import {
  NodeConnectionTypes,
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
} from 'n8n-workflow';
import { properties } from './properties';
import { summarizeAccounts } from './summarizeAccounts';

/** One entry per operation; each turns the whole input into the output. */
const OPERATIONS: Readonly<Record<string, (context: IExecuteFunctions) => INodeExecutionData[]>> = {
  summarizeAccount: summarizeAccounts,
};

export class HistorySummarizer implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'History Summarizer',
    name: 'historySummarizer',
    icon: { light: 'file:historySummarizer.svg', dark: 'file:historySummarizer.dark.svg' },
    group: ['transform'],
    version: 1,
    subtitle: 'summarize account',
    description: 'Summarize what was said, promised and disputed, with the words that prove it',
    defaults: { name: 'History Summarizer' },
    inputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
    inputNames: ['Invoices', 'Messages'],
    outputs: [NodeConnectionTypes.Main],
    usableAsTool: undefined as never,
    properties,
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    const operation = this.getNodeParameter('operation', 0) as string;
    return [OPERATIONS[operation]?.(this) ?? []];
  }
}
